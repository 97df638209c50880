namespace Guanlan;

/// <summary>One sentence of a text: a span that ends after its full stop and closing quotes, without surrounding blanks.</summary>
/// <param name="Span">Where it stands in the text.</param>
/// <param name="Paragraph">Zero-based number of its paragraph (line).</param>
public sealed record Sentence(TextSpan Span, int Paragraph);
