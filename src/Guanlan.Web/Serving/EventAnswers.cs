using Guanlan.Record;
using Guanlan.Web.Pages;

namespace Guanlan.Web.Serving;

/// <summary>The list of events, and one event with its mentions.</summary>
internal static class EventAnswers
{
    public static async ValueTask<Answer?> EventsAsync(PageRequest request, IRecord record, CancellationToken cancellation)
    {
        var query = QueryOf(request);
        var page = await record.EventsAsync(query, cancellation);
        return Answer.Of<EventsPage>(
            new() { ["Events"] = page, ["Query"] = query },
            json => json.Write(page, one => EventTable.Write(json, one)),
            csv =>
            {
                EventTable.WriteHeader(csv);
                foreach (var one in page.Items) EventTable.WriteLine(csv, one);
            },
            page.Total);
    }

    public static async ValueTask<Answer?> EventAsync(PageRequest request, IRecord record, CancellationToken cancellation)
    {
        if (await record.EventAsync(request.Text("id") ?? "", cancellation) is not { } found) return null;
        var mentions = await record.MentionsAsync(found.Event.Id, request.Paging, cancellation);
        return Answer.Of<EventPage>(
            new() { ["Recorded"] = found, ["Mentions"] = mentions },
            json =>
            {
                json.WriteStartObject();
                EventTable.WriteProperties(json, found);
                json.WriteNumber("mentions_total", mentions.Total);
                json.WriteStartArray("spoken_of_by");
                foreach (var mention in mentions.Items)
                {
                    json.WriteStartObject();
                    json.WriteString("document", mention.Row.DocumentId);
                    json.WriteNumber("row", mention.Number);
                    json.WriteString("title", mention.Title);
                    json.WriteString("outlet", mention.Source);
                    json.WriteString("status", mention.Row.Status.Name());
                    json.WriteString("date", mention.Row.Date.ToIso());
                    json.WriteString("evidence", mention.Row.Evidence.Text);
                    json.WriteString("trigger", mention.Row.Evidence.TriggerText);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                json.WriteEndObject();
            },
            total: mentions.Total);
    }

    private static EventQuery QueryOf(PageRequest request) => new()
    {
        Actor = request.Actor("actor"),
        Source = request.Actor("source"),
        Target = request.Actor("target"),
        Type = request.Value<EventType>("type", static name => EventTypes.TryParse(name.ToUpperInvariant(), out var type) ? type : null),
        Quad = request.Value<QuadClass>("quad", static name => Enum.GetValues<QuadClass>().Cast<QuadClass?>().FirstOrDefault(quad => EventTable.QuadName(quad!.Value) == name)),
        Status = request.Value<Status>("status", static name => Statuses.TryParse(name, out var status) ? status : null),
        AssertedOnly = request.Text("asserted") is not null,
        Historical = request.Value<bool>("history", static name => name switch { "only" => true, "without" => false, _ => null }),
        From = request.Day("from"),
        To = request.Day("to"),
        Text = request.Text("text"),
        DocumentId = request.Text("document"),
        Paging = request.Paging,
    };
}
