using System.Text;

namespace Guanlan.Reading.Feeds;

/// <summary>An element of a loosely parsed XML text.</summary>
internal sealed class LooseElement(string name, LooseElement? parent)
{
    /// <summary>Name with prefix, as written, small letters.</summary>
    public string Name { get; } = name;

    /// <summary>Name without prefix.</summary>
    public string LocalName { get; } = name[(name.IndexOf(':', StringComparison.Ordinal) + 1)..];

    /// <summary>The element around it.</summary>
    public LooseElement? Parent { get; } = parent;

    /// <summary>Attributes by name, small letters.</summary>
    public Dictionary<string, string> Attributes { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Elements inside, in order.</summary>
    public List<LooseElement> Children { get; } = [];

    /// <summary>Its own words, entities resolved, without those of the elements inside.</summary>
    public StringBuilder Words { get; } = new();

    /// <summary>Where its inside begins and ends in the source.</summary>
    public int InnerStart { get; set; }

    /// <summary>Where its inside ends.</summary>
    public int InnerEnd { get; set; }

    /// <summary>Its words, trimmed.</summary>
    public string Text => Words.ToString().Trim();

    /// <summary>The namespace that its prefix stands for, or empty.</summary>
    public string Namespace
    {
        get
        {
            var colon = Name.IndexOf(':', StringComparison.Ordinal);
            var attribute = colon < 0 ? "xmlns" : "xmlns:" + Name[..colon];
            for (var at = this; at is not null; at = at.Parent)
                if (at.Attributes.TryGetValue(attribute, out var uri)) return uri.Trim();
            return "";
        }
    }

    /// <summary>The first child with one of these names, tried in order, or null.</summary>
    public LooseElement? Child(params ReadOnlySpan<string> names)
    {
        foreach (var wanted in names)
            foreach (var child in Children)
                if (child.Name == wanted) return child;
        return null;
    }

    /// <summary>All children with this name.</summary>
    public IEnumerable<LooseElement> All(string wanted) => Children.Where(child => child.Name == wanted);
}
