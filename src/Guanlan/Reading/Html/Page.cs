using AngleSharp.Dom;

namespace Guanlan.Reading.Html;

/// <summary>The boxes and leaves of a page in reading order.</summary>
internal sealed class Page(Box root, List<Leaf> leaves, List<Box> boxes, int images)
{
    /// <summary>The outermost box.</summary>
    public Box Root { get; } = root;

    /// <summary>All leaves.</summary>
    public List<Leaf> Leaves { get; } = leaves;

    /// <summary>All boxes, outer before inner.</summary>
    public List<Box> Boxes { get; } = boxes;

    /// <summary>Number of images in the elements that were walked.</summary>
    public int Images { get; } = images;

    /// <summary>Walks an element and everything inside it.</summary>
    public static Page Of(IElement element, bool whole) => new PageWalk(whole).Walk(element);
}
