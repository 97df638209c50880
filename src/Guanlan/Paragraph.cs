namespace Guanlan;

/// <summary>One line of <see cref="Document.Text"/> and what it is.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Kind">Body text, heading, quotation, caption or list item.</param>
/// <param name="Language">ISO 639-1 of this paragraph.</param>
/// <param name="Speaker">For a quotation: who is quoted, as the text says it, or null.</param>
public sealed record Paragraph(TextSpan Span, ParagraphKind Kind, string Language, string? Speaker = null);

/// <summary>What a paragraph is.</summary>
public enum ParagraphKind : byte
{
    /// <summary>Words of the author.</summary>
    Body,

    /// <summary>A heading inside the text.</summary>
    Heading,

    /// <summary>Words of somebody else, set off as a block.</summary>
    Quotation,

    /// <summary>Words under an image.</summary>
    Caption,

    /// <summary>A row of a table or an item of a list.</summary>
    ListItem,
}
