namespace Guanlan;

/// <summary>
/// Translates UTF-16 offsets of one text into Unicode code points, the unit of every export. Immutable and thread safe.
/// A text without surrogates costs nothing; others keep the positions of their surrogate pairs.
/// </summary>
public sealed class CodePoints
{
    private readonly int[] pairs;

    private CodePoints(int[] pairs) => this.pairs = pairs;

    /// <summary>Reads the text once and remembers where its surrogate pairs end.</summary>
    public static CodePoints Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<int>? found = null;
        for (var i = 0; i + 1 < text.Length; i++)
            if (char.IsHighSurrogate(text[i]) && char.IsLowSurrogate(text[i + 1])) (found ??= []).Add(++i);
        return new CodePoints(found?.ToArray() ?? []);
    }

    /// <summary>The number of code points before a UTF-16 offset. An offset inside a pair counts the pair as not yet passed.</summary>
    public int At(int offset)
    {
        if (pairs.Length == 0) return offset;
        var index = Array.BinarySearch(pairs, offset);
        var passed = index < 0 ? ~index : index;
        return offset - passed;
    }
}
