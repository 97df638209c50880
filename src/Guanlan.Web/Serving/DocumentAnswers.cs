using System.Globalization;
using System.Text.Json;
using Guanlan.Record;
using Guanlan.Web.Pages;

namespace Guanlan.Web.Serving;

/// <summary>The reading queue, and one document.</summary>
internal static class DocumentAnswers
{
    private const int Strips = 3;
    private const int MarksOfStrip = 200;
    private const int Neighbours = 30;

    public static async ValueTask<Answer?> QueueAsync(PageRequest request, IRecord record, CancellationToken cancellation)
    {
        var query = new DocumentQuery { Language = request.Text("language"), Source = request.Text("source"), StoryId = request.Text("story"), Paging = request.Paging };
        var page = await record.DocumentsAsync(query, cancellation);
        var parameters = new Dictionary<string, object?> { ["Documents"] = page, ["Query"] = query };
        if (request.WantsPage)
        {
            parameters["Counts"] = await record.CountsAsync(cancellation);
            parameters["Dyads"] = await record.DyadsAsync(new Paging(0, 8), cancellation);
            parameters["Strips"] = await StripsAsync(record, (await record.DyadsAsync(new Paging(0, Strips), cancellation)).Items.Select(dyad => (dyad.A, dyad.B)), cancellation);
        }

        return Answer.Of<QueuePage>(parameters, json => json.Write(page, json.Write), csv => Write(csv, page), page.Total);
    }

    public static async ValueTask<Answer?> DocumentAsync(PageRequest request, IRecord record, CancellationToken cancellation)
    {
        if (await record.DocumentAsync(request.Text("id") ?? "", cancellation) is not { } document) return null;
        var parameters = new Dictionary<string, object?> { ["Recorded"] = document };
        if (request.WantsPage)
        {
            parameters["Queue"] = await record.DocumentsAsync(new DocumentQuery { Paging = new Paging(0, Neighbours) }, cancellation);
            parameters["Strips"] = await StripsAsync(record, DyadsInView(document).Take(Strips), cancellation);
        }

        return Answer.Of<DocumentPage>(parameters, json => Write(json, document), csv => Write(csv, document));
    }

    /// <summary>Pairs of actors of the document's rows, those with most asserted rows first.</summary>
    private static IEnumerable<(ActorCode A, ActorCode B)> DyadsInView(RecordedDocument document) =>
        document.Rows.SelectMany(row => DyadsOf(row.Row).Select(dyad => (dyad, Weight: row.Row.Status.IsAsserted() ? 1000 : 1)))
            .GroupBy(one => one.dyad).OrderByDescending(group => group.Sum(one => one.Weight)).ThenBy(group => group.Key.A).ThenBy(group => group.Key.B)
            .Select(group => group.Key);

    private static IEnumerable<(ActorCode A, ActorCode B)> DyadsOf(CodedRow row)
    {
        var key = HappeningKey.Of(row);
        var pairs = key.Target.IsEmpty && key.Type.IsReciprocal()
            ? key.Source.SelectMany(_ => key.Source, (a, b) => (a, b))
            : key.Source.SelectMany(_ => key.Target, (a, b) => a < b ? (a, b) : (b, a));
        return pairs.Where(pair => pair.Item1 < pair.Item2 && pair.Item1.IsKnown && pair.Item2.IsKnown).Distinct();
    }

    private static async ValueTask<IReadOnlyList<DyadSeries>> StripsAsync(IRecord record, IEnumerable<(ActorCode A, ActorCode B)> dyads, CancellationToken cancellation)
    {
        var strips = new List<DyadSeries>();
        foreach (var (a, b) in dyads) strips.Add(await record.DyadAsync(a, b, MarksOfStrip, cancellation));
        return strips;
    }

    private static void Write(TextWriter csv, Page<DocumentSummary> page)
    {
        CsvWriter.WriteLine(csv, "id", "title", "language", "day", "day_basis", "source", "author", "format", "story", "rows", "asserted");
        foreach (var one in page.Items)
        {
            CsvWriter.WriteLine(
                csv, one.Id, one.Title, one.Language, PageView.Day(one.Day), one.Basis.ToString().ToLowerInvariant(), one.Source, one.Author, one.Format, one.StoryId,
                one.Rows.ToString(CultureInfo.InvariantCulture), one.Asserted.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static void Write(TextWriter csv, RecordedDocument document)
    {
        CsvWriter.WriteLine(csv, "row", "date", "type", "source", "target", "addressee", "status", "attributed_to", "evidence", "trigger", "event", "document", "title");
        foreach (var one in document.Rows)
        {
            var row = one.Row;
            CsvWriter.WriteLine(
                csv, one.Number.ToString(CultureInfo.InvariantCulture), row.Date.ToIso(), row.Type.Name(), Codes(row.Source), Codes(row.Target), Codes(row.Addressee),
                row.Status.Name(), row.AttributedTo, row.Evidence.Text, row.Evidence.TriggerText, one.EventId, row.DocumentId, one.Title);
        }

        static string Codes(IEnumerable<Actor> actors) => string.Join(' ', actors.Select(actor => actor.Code.Text));
    }

    private static void Write(Utf8JsonWriter json, RecordedDocument recorded)
    {
        var document = recorded.Document;
        var codePoints = CodePoints.Of(document.Text);
        json.WriteStartObject();
        json.WriteProperties(recorded.Summary);
        json.WriteString("published", document.Published?.ToString("O", CultureInfo.InvariantCulture));
        json.WriteString("site", document.Site);
        json.WriteString("outlet", document.Outlet);
        json.WriteString("encoding", document.Encoding);
        json.WriteString("coder", recorded.Coder);
        json.WriteStrings("locations", recorded.Locations);
        json.WriteStrings("reprints", recorded.Reprints.Select(reprint => reprint.Id));
        json.WriteStartArray("taken_off");
        foreach (var part in document.Provenance)
        {
            json.WriteStartObject();
            json.WriteString("name", part.Name);
            json.WriteString("text", part.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("text", document.Text);
        json.WriteStartArray("coded");
        foreach (var row in recorded.Rows)
        {
            json.WriteStartObject();
            json.WriteNumber("row", row.Number);
            json.WriteString("event", row.EventId);
            RowJson.WriteProperties(json, row.Row, codePoints, explain: true);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
