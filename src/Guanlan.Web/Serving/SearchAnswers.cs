using Guanlan.Record;
using Guanlan.Web.Pages;

namespace Guanlan.Web.Serving;

/// <summary>Full-text search.</summary>
internal static class SearchAnswers
{
    private const int LongestQuery = 400;

    public static async ValueTask<Answer?> SearchAsync(PageRequest request, IRecord record, CancellationToken cancellation)
    {
        var words = request.Text("q") ?? "";
        if (words.Length > LongestQuery) words = words[..LongestQuery];
        var page = await record.SearchAsync(words, request.Paging, cancellation);
        return Answer.Of<SearchPage>(
            new() { ["Words"] = words, ["Hits"] = page },
            json => json.Write(page, hit =>
            {
                json.WriteStartObject();
                json.WriteProperties(hit.Document);
                json.WriteString("excerpt", hit.Excerpt);
                json.WriteStrings("found", hit.Marks.Select(mark => mark.Of(hit.Excerpt)));
                json.WriteEndObject();
            }),
            csv =>
            {
                CsvWriter.WriteLine(csv, "id", "title", "day", "source", "excerpt");
                foreach (var hit in page.Items)
                    CsvWriter.WriteLine(csv, hit.Document.Id, hit.Document.Title, PageView.Day(hit.Document.Day), hit.Document.Source, hit.Excerpt);
            },
            page.Total);
    }
}
