using System.Globalization;
using Guanlan.Record;
using Guanlan.Web.Pages;

namespace Guanlan.Web.Serving;

/// <summary>Where the texts come from, and what was set aside.</summary>
internal static class SourceAnswers
{
    public static async ValueTask<Answer?> SourcesAsync(PageRequest request, IRecord record, CancellationToken cancellation)
    {
        var page = await record.SourcesAsync(request.Paging, cancellation);
        var rejected = (await record.RejectionsAsync(new Paging(0, 1), cancellation)).Total;
        return Answer.Of<SourcesPage>(
            new() { ["Sources"] = page, ["Rejected"] = rejected },
            json => json.Write(page, one =>
            {
                json.WriteStartObject();
                json.WriteString("source", one.Name);
                json.WriteNumber("documents", one.Documents);
                json.WriteNumber("stories", one.Stories);
                json.WriteNumber("rows", one.Rows);
                json.WriteNumber("asserted", one.Asserted);
                json.WriteString("first", one.First is null ? null : PageView.Day(one.First));
                json.WriteString("last", one.Last is null ? null : PageView.Day(one.Last));
                json.WriteEndObject();
            }),
            csv =>
            {
                CsvWriter.WriteLine(csv, "source", "documents", "stories", "rows", "asserted", "first", "last");
                foreach (var one in page.Items)
                {
                    CsvWriter.WriteLine(
                        csv, one.Name, Number(one.Documents), Number(one.Stories), Number(one.Rows), Number(one.Asserted), PageView.Day(one.First), PageView.Day(one.Last));
                }
            },
            page.Total);
    }

    public static async ValueTask<Answer?> RejectedAsync(PageRequest request, IRecord record, CancellationToken cancellation)
    {
        var page = await record.RejectionsAsync(request.Paging, cancellation);
        return Answer.Of<RejectedPage>(
            new() { ["Rejections"] = page },
            json => json.Write(page, one =>
            {
                json.WriteStartObject();
                json.WriteString("location", one.Location);
                json.WriteString("code", one.Code);
                json.WriteString("reason", one.Reason);
                json.WriteEndObject();
            }),
            csv =>
            {
                CsvWriter.WriteLine(csv, "location", "code", "reason");
                foreach (var one in page.Items) CsvWriter.WriteLine(csv, one.Location, one.Code, one.Reason);
            },
            page.Total);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
