namespace Guanlan.Lexicon.Source;

/// <summary>A key and its value inside a block.</summary>
internal readonly record struct SourceLine(Origin At, string Key, string Value)
{
    /// <summary>The values between the bars, trimmed.</summary>
    public string[] Values => Value.Split(" | ", StringSplitOptions.TrimEntries);

    /// <summary>The words of the value, for lists that may also stand without bars.</summary>
    public string[] Words => Value.Split([' ', '|', ','], StringSplitOptions.RemoveEmptyEntries);
}
