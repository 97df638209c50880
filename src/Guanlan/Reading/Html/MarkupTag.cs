namespace Guanlan.Reading.Html;

/// <summary>A tag of HTML as written, well formed or not.</summary>
/// <param name="Name">Small letters, without prefix.</param>
/// <param name="IsEnd">True for an end tag.</param>
/// <param name="IsEmpty">True if it closes itself.</param>
/// <param name="Attributes">By name, as written; of two with one name the first counts.</param>
internal readonly record struct MarkupTag(string Name, bool IsEnd, bool IsEmpty, SortedDictionary<string, string> Attributes)
{
    /// <summary>Reads the tag that begins at a position, and moves behind it.</summary>
    public static MarkupTag Read(ReadOnlySpan<char> source, scoped ref int at)
    {
        at++;
        var isEnd = at < source.Length && source[at] == '/';
        if (isEnd) at++;
        var start = at;
        while (at < source.Length && !char.IsWhiteSpace(source[at]) && source[at] is not ('>' or '/' or '<')) at++;
        var name = source[start..at].ToString().ToLowerInvariant();
        name = name[(name.LastIndexOf(':') + 1)..];
        var attributes = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var isEmpty = false;
        while (at < source.Length && source[at] is not ('>' or '<'))
        {
            if (char.IsWhiteSpace(source[at])) { at++; continue; }
            if (source[at] == '/') { isEmpty = at + 1 < source.Length && source[at + 1] == '>'; at++; continue; }
            Attribute(source, ref at, attributes);
        }

        if (at < source.Length && source[at] == '>') at++;
        return new MarkupTag(name, isEnd, isEmpty, attributes);
    }

    private static void Attribute(ReadOnlySpan<char> source, scoped ref int at, SortedDictionary<string, string> attributes)
    {
        var start = at++;
        while (at < source.Length && !char.IsWhiteSpace(source[at]) && source[at] is not ('=' or '>' or '/')) at++;
        var name = source[start..at].ToString().ToLowerInvariant();
        while (at < source.Length && char.IsWhiteSpace(source[at])) at++;
        if (at >= source.Length || source[at] != '=') { attributes.TryAdd(name, ""); return; }
        at++;
        while (at < source.Length && char.IsWhiteSpace(source[at])) at++;
        if (at >= source.Length) return;
        var quote = source[at] is '"' or '\'' ? source[at++] : '\0';
        start = at;
        while (at < source.Length && (quote == '\0' ? !char.IsWhiteSpace(source[at]) && source[at] != '>' : source[at] != quote)) at++;
        attributes.TryAdd(name, source[start..at].ToString());
        if (quote != '\0' && at < source.Length) at++;
    }
}
