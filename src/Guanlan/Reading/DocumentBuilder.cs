using System.Collections.Immutable;
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
            Id = draft.SourceId ?? WordsMark.Of(draft.Title, text, 16),
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
        return newest is { } found ? LastTold(draft, Day(found, language)) : null;
    }

    /// <summary>So long after its newest reference a text may still be written.</summary>
    private const int LongestDelay = 21;

    /// <summary>A text is no older than the last day it tells of: a few days behind the reference it stays the better guess.</summary>
    private static DateOnly LastTold(Draft draft, DateOnly reference)
    {
        var last = reference;
        foreach (var block in draft.Blocks)
            foreach (var date in DateReader.Read(block.Text, reference))
                if (date is { IsDuration: false, Grain: <= DateGrain.Day, Interval.To: { } day } && day > last && day <= reference.AddDays(LongestDelay) && !IsAhead(block.Text, date.Span)) last = day;
        return last;
    }

    /// <summary>定于28日, 28日将举行: a day to come.</summary>
    private static bool IsAhead(string text, TextSpan date)
    {
        foreach (var character in text.AsSpan(Math.Max(0, date.Start - 6), Math.Min(6, date.Start)).ToString() + text.AsSpan(date.End, Math.Min(4, text.Length - date.End)).ToString())
            if (character is '将' or '將' or '拟' or '擬' or '定' or '预' or '預' or '计' or '計' or '前' or '要') return true;
        return false;
    }

    private static DateOnly Day(DateTimeOffset time, string language)
    {
        var midnight = time.TimeOfDay == TimeSpan.Zero;
        return DateOnly.FromDateTime((language == "zh" && time.Offset == TimeSpan.Zero && !midnight ? time.ToOffset(Beijing) : time).DateTime);
    }
}
