namespace Guanlan.Record;

/// <summary>Reads what a record asserts, in parts, for rooms that want all of it.</summary>
public static class AssertedEvents
{
    private const int Part = 5000;

    /// <summary>All asserted events, newest first, without the rows behind them.</summary>
    public static async Task<IReadOnlyList<Event>> AssertedAsync(this IRecord record, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(record);
        var events = new List<Event>();
        while (true)
        {
            var page = await record.EventsAsync(new EventQuery { AssertedOnly = true, Paging = new Paging(events.Count, Part) }, cancellation);
            events.AddRange(page.Items.Select(item => item.Event));
            if (page.Items.Length < Part) return events;
        }
    }
}
