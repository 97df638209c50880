using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Guanlan.Record;

namespace Guanlan.Testing;

/// <summary>Values for tests: give what the test is about, the rest is filled in.</summary>
public static class Some
{
    /// <summary>A document; its id follows from title and text as in the product.</summary>
    public static Document Document(string text, string title = "", string? location = null, string? day = null, string? outlet = null, string language = "zh") => new()
    {
        Id = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(title + "\n" + text)))[..16],
        Location = location ?? "/texts/" + title + ".txt",
        Title = title,
        Text = text,
        Language = language,
        Published = day is null ? null : new DateTimeOffset(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), TimeOnly.MinValue, TimeSpan.FromHours(8)),
        PublishedBasis = day is null ? PublishedBasis.None : PublishedBasis.Metadata,
        Outlet = outlet,
        Paragraphs = Lines(text, language),
    };

    /// <summary>A row of a document: <paramref name="act"/> is <c>SRC,SRC TYPE TGT,TGT</c> with <c>-</c> for no target.</summary>
    public static CodedRow Row(Document document, string clause, string trigger, string act, string? date = null, Status status = Status.Reported, double confidence = 0.8)
    {
        var parts = act.Split(' ');
        if (!EventTypes.TryParse(parts[1], out var type)) throw new ArgumentException(act);
        var start = document.Text.IndexOf(clause, StringComparison.Ordinal);
        if (!DateInterval.TryParse(date, out var interval) && date is not null) throw new ArgumentException(date);
        return new CodedRow
        {
            DocumentId = document.Id,
            Evidence = new Evidence(
                new TextSpan(start, clause.Length), clause, new TextSpan(start + clause.IndexOf(trigger, StringComparison.Ordinal), trigger.Length)),
            Type = type,
            Source = Actors(parts[0]),
            Target = Actors(parts[2]),
            Date = interval,
            DateBasis = interval.IsKnown ? DateBasis.Text : DateBasis.None,
            Status = status,
            Frame = "F1",
            Confidence = confidence,
            Explanation = [$"trigger {trigger}", "frame F1"],
            Version = "lexicon-1",
        };
    }

    /// <summary>A document with rows, of coder version 1.</summary>
    public static CodedDocument Coded(Document document, params ImmutableArray<CodedRow> rows) => new(document, rows, "coder-1");

    private static ImmutableArray<Actor> Actors(string list) =>
        list == "-" ? [] : [.. list.Split(',').Select(code => new Actor(new ActorCode(code)))];

    private static ImmutableArray<Paragraph> Lines(string text, string language)
    {
        var lines = ImmutableArray.CreateBuilder<Paragraph>();
        for (var start = 0; start <= text.Length;)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            lines.Add(new Paragraph(TextSpan.FromBounds(start, end), ParagraphKind.Body, language));
            start = end + 1;
        }

        return lines.ToImmutable();
    }
}
