using System.Text;
using Guanlan.Reading.Feeds;

namespace Guanlan.Reading.Html;

/// <summary>
/// Writes foreign HTML anew from what an allow-list lets through. What is not named there is left out: its tags, or, for scripts and
/// styles, all its inside. Nothing is copied that was not understood, so that a browser cannot read it otherwise.
/// </summary>
internal ref struct Sanitizer
{
    private readonly ReadOnlySpan<char> source;
    private readonly Uri? from;
    private readonly bool isXml;
    private readonly StringBuilder written = new();
    private int at;

    private Sanitizer(string source, Uri? from, bool isXml)
    {
        this.source = source;
        this.from = from;
        this.isXml = isXml;
    }

    /// <summary>The safe markup.</summary>
    /// <param name="markup">The HTML.</param>
    /// <param name="from">Where relative addresses start, or null to leave them as they are.</param>
    /// <param name="isXml">True if the markup stood in the feed as elements: its character references are resolved and written anew.</param>
    public static string Clean(string markup, Uri? from, bool isXml = false)
    {
        var sanitizer = new Sanitizer(markup, from, isXml);
        sanitizer.Run();
        return sanitizer.written.ToString().Trim();
    }

    private void Run()
    {
        while (at < source.Length)
        {
            var next = source[at..].IndexOf('<');
            if (next != 0)
            {
                var end = next < 0 ? source.Length : at + next;
                Text(source[at..end]);
                at = end;
                continue;
            }

            if (source[at..].StartsWith("<![CDATA[")) CharacterData();
            else if (source[at..].StartsWith("<!--")) Comment();
            else if (at + 1 < source.Length && (source[at + 1] == '?' || source[at + 1] == '!' && at + 2 < source.Length && char.IsAsciiLetter(source[at + 2]))) Pass(">");
            else if (at + 1 < source.Length && (char.IsAsciiLetter(source[at + 1]) || source[at + 1] == '/' && at + 2 < source.Length && char.IsAsciiLetter(source[at + 2]))) Tag();
            else { written.Append("&lt;"); at++; }
        }
    }

    private void Text(ReadOnlySpan<char> text)
    {
        if (isXml) text = Entities.Resolve(text);
        while (text.Length > 0)
        {
            var mark = text.IndexOfAny('&', '<', '>');
            if (mark < 0) { written.Append(text); return; }
            written.Append(text[..mark]);
            text = text[mark..];
            // A reference stays as it is written; an ampersand that begins none is made one.
            if (text[0] == '&') written.Append(isXml || !IsReference(text) ? "&amp;" : "&");
            else written.Append(text[0] == '<' ? "&lt;" : isXml ? "&gt;" : ">");
            text = text[1..];
        }
    }

    private static bool IsReference(ReadOnlySpan<char> text)
    {
        var end = text[..Math.Min(text.Length, 32)].IndexOf(';');
        return end > 1 && !text[1..end].ContainsAny("& <>") && !Entities.Resolve(text[..(end + 1)]).StartsWith("&" + text[1..end].ToString());
    }

    private void CharacterData()
    {
        var end = source[at..].IndexOf("]]>");
        var inside = source[(at + 9)..(end < 0 ? source.Length : at + end)];
        written.Append(Clean(inside.ToString(), from));
        at = end < 0 ? source.Length : at + end + 3;
    }

    // A comment that is never closed ends at the first bracket, as browsers repair it.
    private void Comment()
    {
        var end = source[(at + 4)..].IndexOf("-->");
        if (end >= 0) at += end + 7;
        else Pass(">");
    }

    private void Pass(string mark)
    {
        var end = source[at..].IndexOf(mark);
        at = end < 0 ? source.Length : at + end + mark.Length;
    }

    private void Tag()
    {
        var tag = MarkupTag.Read(source, ref at);
        if (SafeMarkup.IsDropped(tag.Name))
        {
            if (!tag.IsEnd && !tag.IsEmpty) Drop(tag.Name);
            return;
        }

        if (!SafeMarkup.IsElement(tag.Name)) return;
        if (tag.IsEnd)
        {
            if (!SafeMarkup.IsVoid(tag.Name)) written.Append("</").Append(tag.Name).Append('>');
            return;
        }

        written.Append('<').Append(tag.Name);
        foreach (var (name, value) in tag.Attributes) Attribute(name, value);
        written.Append(SafeMarkup.IsVoid(tag.Name) ? " />" : ">");
        if (tag.IsEmpty && !SafeMarkup.IsVoid(tag.Name)) written.Append("</").Append(tag.Name).Append('>');
    }

    private void Attribute(string name, string raw)
    {
        if (!SafeMarkup.IsAttribute(name)) return;
        var value = Entities.Resolve(raw).ToString();
        var isAddress = SafeMarkup.IsAddress(name) && value.Length > 0;
        if (name == "style") value = SafeStyle.Clean(value);
        else if (isAddress) value = FeedAddresses.Resolve(value, from) ?? "";
        else if (!isXml) value = raw;
        if (name == "style" && value.Length == 0) return;
        written.Append(' ').Append(name).Append("=\"");
        foreach (var (i, c) in value.Index())
            written.Append(c switch
            {
                '"' => "&quot;",
                '<' => "&lt;",
                '>' => "&gt;",
                '&' when isXml || isAddress || !IsReference(value.AsSpan(i)) => "&amp;",
                _ => c.ToString(),
            });
        written.Append('"');
    }

    private void Drop(string name)
    {
        var end = source[at..].IndexOf("</" + name, StringComparison.OrdinalIgnoreCase);
        if (end < 0) { at = source.Length; return; }
        at += end;
        Pass(">");
    }
}
