using AngleSharp.Dom;

namespace Guanlan.Reading.Metadata;

/// <summary>The time printed beside the title.</summary>
internal static class VisibleTime
{
    private const int Most = 4000;

    /// <summary>The first time in a time element, in an element named after time, or in a short text near the beginning; or null.</summary>
    public static DateTimeOffset? Find(IDocument document)
    {
        foreach (var element in document.QuerySelectorAll("time").Take(3))
            if ((Timestamp.Parse(element.GetAttribute("datetime")) ?? Timestamp.Parse(element.TextContent)) is { } time) return time;
        foreach (var element in document.QuerySelectorAll("[class*=time],[class*=date],[id*=time],[id*=date],[class*=info],[class*=source],[class*=meta]").Take(60))
            if (element.TextContent is { Length: > 5 and < 200 } text && Timestamp.Find(text, out _, out _) is { } time) return time;
        if (document.Body is not { } body) return null;
        var seen = 0;
        foreach (var text in body.GetDescendants().OfType<IText>())
        {
            if (++seen > Most) break;
            if (text.Data.Length is > 7 and < 120 && text.ParentElement?.LocalName is not ("script" or "style" or "a") && Timestamp.Find(text.Data, out _, out _) is { } time) return time;
        }

        return null;
    }
}
