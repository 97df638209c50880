using AngleSharp.Dom;

namespace Guanlan.Reading.Html;

/// <summary>A block element of a page, with the sums that tell text from furniture.</summary>
internal sealed class Box(IElement element, Box? parent, int order)
{
    /// <summary>The element.</summary>
    public IElement Element { get; } = element;

    /// <summary>The box around it.</summary>
    public Box? Parent { get; } = parent;

    /// <summary>Its place in reading order.</summary>
    public int Order { get; } = order;

    /// <summary>Boxes inside, in order.</summary>
    public List<Box> Children { get; } = [];

    /// <summary>Leaves that stand directly in it.</summary>
    public List<Leaf> Leaves { get; } = [];

    /// <summary>What class, id and role say: negative for furniture, positive for text.</summary>
    public int Hint { get; set; }

    /// <summary>Worth of everything inside.</summary>
    public double Worth { get; set; }

    /// <summary>Worth of the prose inside alone.</summary>
    public double Prose { get; set; }

    /// <summary>Characters inside, and characters inside links.</summary>
    public int Length { get; set; }

    /// <summary>Characters inside links.</summary>
    public int LinkLength { get; set; }

    /// <summary>True if this box and all inside it are left out of the text.</summary>
    public bool IsCut { get; set; }

    /// <summary>Replies of a thread inside it, itself among them.</summary>
    public int Replies { get; set; }

    /// <summary>Number of boxes around it.</summary>
    public int Depth { get; } = parent is null ? 0 : parent.Depth + 1;
}
