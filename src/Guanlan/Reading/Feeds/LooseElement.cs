using System.Text;

namespace Guanlan.Reading.Feeds;

/// <summary>An element of a loosely parsed XML text.</summary>
internal sealed class LooseElement(string name, LooseElement? parent)
{
    /// <summary>Name with prefix, as written, small letters.</summary>
    public string Name { get; } = name;

    /// <summary>Name with the prefix that its namespace has everywhere, whatever the feed calls it; without one for the feed's own words.</summary>
    public string CommonName { get; set; } = name;

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

    /// <summary>The first child with one of these names, tried in order, or null.</summary>
    public LooseElement? Child(params ReadOnlySpan<string> names)
    {
        foreach (var wanted in names)
            foreach (var child in Children)
                if (child.CommonName == wanted) return child;
        return null;
    }

    /// <summary>All children with this name.</summary>
    public IEnumerable<LooseElement> All(string wanted) => Children.Where(child => child.CommonName == wanted);
}
