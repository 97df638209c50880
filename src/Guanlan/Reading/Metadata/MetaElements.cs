using AngleSharp.Dom;

namespace Guanlan.Reading.Metadata;

/// <summary>The meta elements of a page by name, property or itemprop.</summary>
internal sealed class MetaElements
{
    private readonly Dictionary<string, string> values = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Gathers them; of two with one name the first counts.</summary>
    public static MetaElements Of(IDocument document)
    {
        var found = new MetaElements();
        foreach (var element in document.QuerySelectorAll("meta[content]"))
        {
            var content = element.GetAttribute("content")!.Trim();
            if (content.Length == 0) continue;
            foreach (var attribute in (ReadOnlySpan<string>)["property", "name", "itemprop", "http-equiv"])
                if (element.GetAttribute(attribute) is { Length: > 0 } name)
                    found.values.TryAdd(name.Trim(), content);
        }

        return found;
    }

    /// <summary>The content of the first of these names that is there, or null.</summary>
    public string? First(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            if (values.TryGetValue(name, out var value))
                return value;
        return null;
    }
}
