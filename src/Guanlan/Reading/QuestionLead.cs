namespace Guanlan.Reading;

/// <summary>
/// The question in front of its answer. A page of questions and answers gives each answer as a document of its own, whose title is
/// the question; what such a title takes for granted (如何看待甲国制裁乙国？) is told nowhere else.
/// </summary>
public static class QuestionLead
{
    /// <summary>
    /// The document with its question as the first paragraph, a heading, so that it is coded and shown with the answer; any other document,
    /// or an answer that already begins with its question, as it is. The id stays. Thread safe.
    /// </summary>
    public static Document Put(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var title = document.Title;
        if (!document.TitleIsQuestion || title.Contains('\n', StringComparison.Ordinal) || !document.Provenance.Any(static taken => taken.Name == "answer_line")) return document;
        if (document.Text.StartsWith(title, StringComparison.Ordinal)) return document;
        var shift = title.Length + 1;
        return document with
        {
            Text = title + "\n" + document.Text,
            Paragraphs =
            [
                new Paragraph(new TextSpan(0, title.Length), ParagraphKind.Heading, document.Language),
                .. document.Paragraphs.Select(paragraph => paragraph with { Span = new TextSpan(paragraph.Span.Start + shift, paragraph.Span.Length) }),
            ],
        };
    }
}
