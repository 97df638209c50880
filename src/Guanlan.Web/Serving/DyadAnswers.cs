using System.Globalization;
using System.Text.Json;
using Guanlan.Record;
using Guanlan.Web.Pages;

namespace Guanlan.Web.Serving;

/// <summary>The list of dyads, and one dyad.</summary>
internal static class DyadAnswers
{
    private const int Most = 400;
    private const int MostLinks = 60;

    public static async ValueTask<Answer?> DyadsAsync(PageRequest request, IRecord record, CancellationToken cancellation)
    {
        var page = await record.DyadsAsync(request.Paging, cancellation);
        return Answer.Of<DyadsPage>(
            new() { ["Dyads"] = page },
            json => json.Write(page, one =>
            {
                json.WriteStartObject();
                json.WriteString("a", one.A.Text);
                json.WriteString("b", one.B.Text);
                json.WriteNumber("asserted", one.Asserted);
                json.WriteNumber("events", one.Events);
                json.WriteString("last", one.Last is null ? null : PageView.Day(one.Last));
                json.WriteEndObject();
            }),
            csv =>
            {
                CsvWriter.WriteLine(csv, "a", "b", "asserted", "events", "last");
                foreach (var one in page.Items)
                    CsvWriter.WriteLine(csv, one.A.Text, one.B.Text, Number(one.Asserted), Number(one.Events), PageView.Day(one.Last));
            },
            page.Total);
    }

    public static async ValueTask<Answer?> DyadAsync(PageRequest request, IRecord record, CancellationToken cancellation)
    {
        if (request.Actor("a") is not { } a || request.Actor("b") is not { } b) return null;
        var series = await record.DyadAsync(a, b, Most, cancellation);
        var links = await record.LinksAsync(a, b, new Paging(0, MostLinks), cancellation);
        return Answer.Of<DyadPage>(new() { ["Series"] = series, ["Links"] = links }, json => Write(json, series, links), csv => Write(csv, series), series.ActsTotal + series.OthersTotal);
    }

    private static void Write(Utf8JsonWriter json, DyadSeries series, Page<RecordedLink> links)
    {
        json.WriteStartObject();
        json.WriteString("a", series.A.Text);
        json.WriteString("b", series.B.Text);
        json.WriteNumber("asserted_total", series.ActsTotal);
        json.WriteNumber("others_total", series.OthersTotal);
        json.WriteStartArray("months");
        foreach (var month in series.Months)
        {
            json.WriteStartObject();
            json.WriteString("month", month.Month.ToString("yyyy-MM", CultureInfo.InvariantCulture));
            json.WriteString("quad", EventTable.QuadName(month.Quad));
            json.WriteNumber("events", month.Events);
            json.WriteNumber("mentions", month.Mentions);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Acts("asserted", series.Acts);
        Acts("others", series.Others);
        json.WriteNumber("links_total", links.Total);
        json.WriteStartArray("links");
        foreach (var link in links.Items)
        {
            json.WriteStartObject();
            json.WriteString("kind", link.Kind.Name());
            json.WriteString("document", link.Row.Row.DocumentId);
            json.WriteNumber("row", link.Row.Number);
            json.WriteString("evidence", link.Row.Row.Evidence.Text);
            if (link.Other is { } other)
            {
                json.WriteNumber("other_row", other.Number);
                json.WriteString("other_evidence", other.Row.Evidence.Text);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();

        void Acts(string name, IEnumerable<DyadAct> acts)
        {
            json.WriteStartArray(name);
            foreach (var act in acts)
            {
                json.WriteStartObject();
                json.WriteString("direction", act.Direction.ToString().ToLowerInvariant());
                EventTable.WriteProperties(json, act.Happening);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }
    }

    private static void Write(TextWriter csv, DyadSeries series)
    {
        EventTable.WriteHeader(csv);
        foreach (var act in series.Acts.Concat(series.Others)) EventTable.WriteLine(csv, act.Happening);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
