namespace Guanlan.Reading.Html;

/// <summary>A run of text without a block or line break inside it.</summary>
internal sealed class Leaf(Box box, string text, int linkLength, ParagraphKind kind, int order)
{
    /// <summary>The box it stands in.</summary>
    public Box Box { get; } = box;

    /// <summary>Its words, blanks normalised.</summary>
    public string Text { get; } = text;

    /// <summary>Characters inside links.</summary>
    public int LinkLength { get; } = linkLength;

    /// <summary>What it is by its element.</summary>
    public ParagraphKind Kind { get; } = kind;

    /// <summary>Its place in reading order.</summary>
    public int Order { get; } = order;

    /// <summary>Worth as text: positive for prose, negative for furniture.</summary>
    public double Worth { get; set; }
}
