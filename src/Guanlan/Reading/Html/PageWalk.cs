using System.Text;
using AngleSharp.Dom;

namespace Guanlan.Reading.Html;

/// <summary>Walks a document without recursion and gathers boxes and leaves.</summary>
internal sealed class PageWalk(bool whole)
{
    private const int Deepest = 400;

    private readonly List<Leaf> leaves = [];
    private readonly Dictionary<(string, string), int> hints = [];
    private readonly List<Box> boxes = [];
    private readonly StringBuilder text = new();
    private int linkLength, links, quotes, headings, captions, items, images, pres;

    /// <summary>The page below the element.</summary>
    public Page Walk(IElement element)
    {
        var root = Open(element, null);
        var box = root;
        // A node of the DOM finds its sibling by counting, so the walk counts itself.
        var open = new Stack<(IElement Element, INodeList Children, int Next)>();
        open.Push((element, element.ChildNodes, 0));
        while (open.Count > 0)
        {
            var (parent, children, next) = open.Pop();
            if (next >= children.Length)
            {
                if (parent != element) Leave(parent, ref box);
                continue;
            }

            open.Push((parent, children, next + 1));
            if (children[next] is IText words) Append(words.Data);
            else if (children[next] is IElement child && !Elements.IsSkipped(child, whole) && !(Elements.IsEmbed(child) && !whole))
            {
                Enter(child, ref box);
                if (child.ChildNodes is { Length: > 0 } inner && open.Count < Deepest * 10) open.Push((child, inner, 0));
                else Leave(child, ref box);
            }
        }

        Flush(root);
        return new Page(root, leaves, boxes, images);
    }

    private void Enter(IElement element, ref Box box)
    {
        var name = element.LocalName;
        switch (name)
        {
            case "br":
                if (headings > 0) return;
                Flush(box);
                return;
            case "img" or "picture":
                if (name == "img") images++;
                return;
            case "a": links++; return;
            case "hr": Flush(box); return;
            case "wbr": return;
        }

        if (!Elements.IsBlock(name)) return;
        Flush(box);
        Count(name, 1);
        if (box.Depth < Deepest) box = Open(element, box);
    }

    private void Leave(IElement element, ref Box box)
    {
        var name = element.LocalName;
        if (name == "a") { links = Math.Max(0, links - 1); return; }
        if (!Elements.IsBlock(name)) return;
        Flush(box);
        Count(name, -1);
        if (box.Element == element && box.Parent is not null) box = box.Parent;
    }

    private Box Open(IElement element, Box? parent)
    {
        var box = new Box(element, parent, leaves.Count) { Hint = Hint(element) };
        parent?.Children.Add(box);
        boxes.Add(box);
        return box;
    }

    // A page names its boxes with few names, many times.
    private int Hint(IElement element)
    {
        if (element.ClassName is not { Length: > 0 } name || !string.IsNullOrEmpty(element.Id) || element.HasAttribute("role") || element.HasAttribute("itemprop")) return Elements.Hint(element);
        if (!hints.TryGetValue((element.LocalName, name), out var hint)) hints[(element.LocalName, name)] = hint = Elements.Hint(element);
        return hint;
    }

    private void Count(string name, int by)
    {
        switch (name)
        {
            case "blockquote": quotes += by; break;
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6": headings += by; break;
            case "figcaption" or "caption": captions += by; break;
            case "li" or "dd" or "dt": items += by; break;
            case "pre": pres += by; break;
        }
    }

    private void Append(string data)
    {
        foreach (var c in data)
        {
            if (c == '\n' && pres > 0) { text.Append('\n'); continue; }
            if (char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF' or '\u00AD' or '\u200C' or '\u200D' && false)
            {
                if (c is '\u200B' or '\uFEFF' or '\u00AD') continue;
                if (text.Length > 0 && text[^1] is not (' ' or '\n')) text.Append(' ');
                continue;
            }

            text.Append(c);
            if (links > 0) linkLength++;
        }
    }

    private void Flush(Box box)
    {
        if (text.Length == 0) { linkLength = 0; return; }
        var kind = headings > 0 ? ParagraphKind.Heading : captions > 0 ? ParagraphKind.Caption : quotes > 0 ? ParagraphKind.Quotation : items > 0 ? ParagraphKind.ListItem : ParagraphKind.Body;
        foreach (var line in text.ToString().Split('\n'))
        {
            var words = line.Trim();
            if (words.Length == 0) continue;
            var leaf = new Leaf(box, words, Math.Min(linkLength, words.Length), kind, leaves.Count);
            box.Leaves.Add(leaf);
            leaves.Add(leaf);
        }

        text.Clear();
        linkLength = 0;
    }
}
