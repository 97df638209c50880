using System.Text;
using System.Xml;

namespace Guanlan.Reading.Feeds;

/// <summary>Lists of subscriptions in OPML, as every feed reader writes and reads them. Reading never throws for what the text holds. Pure and thread safe.</summary>
public static class Opml
{
    private const int Deepest = 32;

    /// <summary>The subscriptions of a list, in order, each address once; none if the text is no list.</summary>
    /// <param name="text">OPML, well formed or not; entities of its own are not expanded.</param>
    public static IReadOnlyList<Subscription> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = new Dictionary<string, Subscription>(StringComparer.Ordinal);
        if (LooseXml.Parse(LooseXml.WithoutControls(text)) is { LocalName: "opml" } root && root.Child("body") is { } body) Gather(body, "", 0, found);
        return [.. found.Values];
    }

    /// <summary>Writes a list; its folders become outlines around their subscriptions.</summary>
    public static string Write(string title, IEnumerable<Subscription> subscriptions)
    {
        ArgumentNullException.ThrowIfNull(subscriptions);
        var text = new StringBuilder();
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { Indent = true, OmitXmlDeclaration = true, NewLineChars = "\n", CheckCharacters = false }))
        {
            xml.WriteStartElement("opml");
            xml.WriteAttributeString("version", "2.0");
            xml.WriteStartElement("head");
            xml.WriteElementString("title", title);
            xml.WriteEndElement();
            xml.WriteStartElement("body");
            foreach (var folder in subscriptions.GroupBy(subscription => subscription.Folder))
            {
                var names = folder.Key.Split('/', StringSplitOptions.RemoveEmptyEntries);
                foreach (var name in names) Start(xml, name);
                foreach (var subscription in folder) Write(xml, subscription);
                foreach (var _ in names) xml.WriteEndElement();
            }
        }

        return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + text + "\n";
    }

    private static void Gather(LooseElement element, string folder, int depth, Dictionary<string, Subscription> found)
    {
        foreach (var outline in element.Children)
        {
            if (outline.LocalName != "outline") continue;
            var title = outline.Attributes.GetValueOrDefault("title") is { Length: > 0 } stated ? stated : outline.Attributes.GetValueOrDefault("text", "");
            if (outline.Attributes.GetValueOrDefault("xmlurl")?.Trim() is { Length: > 0 } address)
                found.TryAdd(address, new Subscription(address, title, outline.Attributes.GetValueOrDefault("htmlurl") is { Length: > 0 } site ? site : null, folder));
            if (depth < Deepest) Gather(outline, folder.Length == 0 ? title.Replace('/', '／') : $"{folder}/{title.Replace('/', '／')}", depth + 1, found);
        }
    }

    private static void Start(XmlWriter xml, string name)
    {
        xml.WriteStartElement("outline");
        xml.WriteAttributeString("text", name);
    }

    private static void Write(XmlWriter xml, Subscription subscription)
    {
        Start(xml, subscription.Title);
        xml.WriteAttributeString("type", "rss");
        xml.WriteAttributeString("xmlUrl", subscription.Address);
        if (subscription.Site is { } site) xml.WriteAttributeString("htmlUrl", site);
        xml.WriteEndElement();
    }
}
