using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Guanlan.Diagnostics;
using Guanlan.Language;

namespace Guanlan.Reading.Inspection;

/// <summary>A document file as read: its text, its fields, and what was taken off.</summary>
internal sealed class PageInspection(string folder) : IInspection
{
    private readonly DocumentReader reader = new();

    /// <inheritdoc />
    public void Inspect(InspectedLine line, JsonObject answer)
    {
        var result = reader.Read(line.Bytes(folder), line.Get("path"), line.Find("content_type"), line.Find("url"));
        answer["status"] = Status(result);
        var documents = result.Documents.AddRange(result.Rejections.Where(rejection => rejection.Remainder is not null).Select(rejection => rejection.Remainder!));
        if (documents.Length > 0) Describe(documents, answer);
    }

    private static string Status(ReadResult result)
    {
        if (result.Documents.Length > 0) return "ok";
        if (result.Rejections.Length == 0 || result.Rejections[0].Code == Errors.NoText) return "no_text";
        return result.Rejections[0].Code == Errors.Damaged ? "damaged" : "not_text";
    }

    private static void Describe(ImmutableArray<Document> documents, JsonObject answer)
    {
        var document = documents[0];
        answer.Put("encoding", document.Encoding);
        answer.Put("format", document.Format);
        answer.Put("title", document.Title);
        answer["title_is_question"] = document.TitleIsQuestion;
        answer.Put("original_title", document.OriginalTitle);
        answer.Put("author", document.Author);
        if (document.Author is { } author) answer.Put("authors", Authors(author));
        answer.Put("editor", document.Editor);
        answer.Put("site", document.Site);
        answer.Put("outlet", document.Outlet);
        answer.Put("published", document.Published);
        if (document.PublishedBasis != PublishedBasis.None) answer["published_basis"] = AnswerFields.Snake(document.PublishedBasis);
        if (document.Published is null && document.ReferenceDay is { } day) answer["inferred_reference_year"] = day.Year;
        answer.Put("lang", document.Language);
        answer["text"] = documents.Length == 1 ? document.Text : string.Join('\n', documents.Select(one => one.Title + "\n" + one.Text));
        answer.Put("paragraphs", document.Paragraphs.Select(paragraph => paragraph.Span.Of(document.Text)));
        answer.Put("sentences", SentenceSplitter.Split(document.Text).Select(sentence => sentence.Span.Of(document.Text)));
        answer.Put("quotes", Quotes(document));
        answer.Put("references", document.References.Select(Reference));
        answer.Put("removed", document.Provenance.Select(taken => taken.Name).Distinct());
        answer["images"] = document.Images;
        if (document.Provenance.Any(taken => taken.Name == "paywall")) answer["truncated"] = true;
    }

    private static IEnumerable<JsonObject> Quotes(Document document)
    {
        for (var i = 0; i < document.Paragraphs.Length; i++)
        {
            var paragraph = document.Paragraphs[i];
            if (paragraph.Kind != ParagraphKind.Quotation) continue;
            var quote = new JsonObject { ["paragraph"] = i, ["lang"] = paragraph.Language };
            quote.Put("speaker", paragraph.Speaker);
            yield return quote;
        }
    }

    private static JsonObject Reference(Reference reference)
    {
        var written = new JsonObject { ["title"] = reference.Title };
        written.Put("outlet", reference.Outlet);
        written.Put("published", reference.Published);
        return written;
    }

    private static string[] Authors(string names) =>
        names.Split([",", "、", "，", ";", " and ", " & "], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
