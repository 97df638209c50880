namespace Guanlan.Coding;

/// <summary>Looks for any of a few words in a piece of folded text.</summary>
internal static class WordSearch
{
    /// <summary>True if one of the words stands in the text.</summary>
    public static bool HasAny(this ReadOnlySpan<char> text, ReadOnlySpan<string> words)
    {
        foreach (var word in words)
            if (text.Contains(word, StringComparison.Ordinal)) return true;
        return false;
    }

    /// <summary>True if the text begins with one of the words.</summary>
    public static bool StartsWithAny(this ReadOnlySpan<char> text, ReadOnlySpan<string> words)
    {
        foreach (var word in words)
            if (text.StartsWith(word, StringComparison.Ordinal)) return true;
        return false;
    }

    /// <summary>True if the text ends with one of the words.</summary>
    public static bool EndsWithAny(this ReadOnlySpan<char> text, ReadOnlySpan<string> words)
    {
        foreach (var word in words)
            if (text.EndsWith(word, StringComparison.Ordinal)) return true;
        return false;
    }
}
