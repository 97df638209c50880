using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Guanlan.Language;
using Guanlan.Reading.Encodings;

namespace Guanlan.Reading;

/// <summary>Makes the document from a cleaned draft: text, paragraphs, languages, identity, the day that partial dates resolve against.</summary>
internal static class DocumentBuilder
{
    private static readonly TimeSpan Beijing = TimeSpan.FromHours(8);

    /// <summary>Builds the document.</summary>
    public static Document Build(Draft draft, string location, DecodedText decoded)
    {
        var text = string.Join('\n', draft.Blocks.Select(block => block.Text));
        // A text is in the language of its author, not of whom he quotes.
        var own = string.Join('\n', draft.Blocks.Where(block => block.Kind != ParagraphKind.Quotation).Select(block => block.Text));
        var main = LanguageDetector.Detect(own.Length > 0 ? own : text.Length > 0 ? text : draft.Title);
        if (main == "und" && draft.Language is { Length: >= 2 } claimed) main = claimed[..2].ToLowerInvariant();
        return new Document
        {
            Id = draft.SourceId ?? Identity(draft.Title, text),
            Location = location,
            Title = draft.Title,
            TitleIsQuestion = Questions.Asks(draft.Title),
            OriginalTitle = draft.OriginalTitle,
            Text = text,
            Paragraphs = Paragraphs(draft, main),
            Language = main,
            Published = draft.Published,
            PublishedBasis = draft.PublishedBasis,
            Author = draft.Author,
            Editor = draft.Editor,
            Site = draft.Site,
            Outlet = draft.Outlet,
            References = [.. draft.References],
            Provenance = [.. draft.Provenance],
            Format = draft.Format,
            Encoding = decoded.Encoding,
            Damaged = decoded.IsDamaged,
            Images = draft.Images,
            ReferenceDay = ReferenceDay(draft, main),
        };
    }

    private static ImmutableArray<Paragraph> Paragraphs(Draft draft, string main)
    {
        var paragraphs = ImmutableArray.CreateBuilder<Paragraph>(draft.Blocks.Count);
        var at = 0;
        foreach (var block in draft.Blocks)
        {
            // A few words are too little to tell a language by; they are of the language around them.
            var own = block.Text.Length >= 12 ? LanguageDetector.Detect(block.Text) : main;
            paragraphs.Add(new Paragraph(new TextSpan(at, block.Text.Length), block.Kind, own == "und" ? main : own, block.Speaker));
            at += block.Text.Length + 1;
        }

        return paragraphs.MoveToImmutable();
    }

    // A syndicated time in GMT of a Chinese text is a Beijing day.
    private static DateOnly? ReferenceDay(Draft draft, string language)
    {
        if (draft.Published is { } published) return Day(published, language);
        DateTimeOffset? newest = null;
        foreach (var reference in draft.References)
            if (reference.Published is { } time && !(time < newest)) newest = time;
        return newest is { } found ? Day(found, language) : null;
    }

    private static DateOnly Day(DateTimeOffset time, string language)
    {
        var midnight = time.TimeOfDay == TimeSpan.Zero;
        return DateOnly.FromDateTime((language == "zh" && time.Offset == TimeSpan.Zero && !midnight ? time.ToOffset(Beijing) : time).DateTime);
    }

    private static string Identity(string title, string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(title + "\n" + text)))[..16];
}
