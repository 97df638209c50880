using Guanlan.Record;

namespace Guanlan.Sqlite;

/// <summary>
/// The tables and conditions for an event query. With an actor the work starts from that actor's index, which also holds type and
/// status, so that pages and counts stay quick with a million events; without one it starts from the events themselves.
/// </summary>
internal sealed class EventFilter
{
    private readonly List<string> conditions = [];
    private readonly List<(string Name, object? Value)> values = [];
    private readonly List<string> parties = [];
    private bool needsEvent;

    private EventFilter()
    {
    }

    /// <summary>False if nothing can match, such as a text query without a letter.</summary>
    public bool CanMatch { get; private set; } = true;

    /// <summary>Parameters of the conditions.</summary>
    public (string Name, object? Value)[] Values => [.. values];

    /// <summary>Ordered by day, newest first.</summary>
    public string Order => parties.Count > 0 ? "p.day desc, p.event" : "e.day desc, e.id";

    /// <summary>Tables and conditions from which whole events can be read.</summary>
    public string Events => parties.Count > 0
        ? $"event_actor p join event e on e.id = p.event where {Conditions}"
        : $"event e where {Conditions}";

    /// <summary>Tables and conditions that are enough to count.</summary>
    public string Counted => parties.Count > 0 && !needsEvent ? $"event_actor p where {Conditions}" : Events;

    private string Conditions => conditions.Count == 0 ? "true" : string.Join(" and ", conditions);

    public static EventFilter Of(EventQuery query)
    {
        var filter = new EventFilter();
        filter.Party(query.Actor, 3);
        filter.Party(query.Source, 1);
        filter.Party(query.Target, 2);
        var table = filter.parties.Count > 0 ? "p" : "e";
        if (query.Type is { } type) filter.Where($"{table}.type = $type", ("$type", type.Name()));
        if (query.Status is { } status) filter.Where($"{table}.status = $status", ("$status", status.Name()));
        if (query.AssertedOnly) filter.Where($"{table}.status in ('reported', 'claimed')");
        if (query.Quad is { } quad)
        {
            if (table == "e") filter.Where("e.quad = $quad", ("$quad", (int)quad));
            else filter.Where($"p.type in ({string.Join(", ", EventTypes.All.Where(one => one.Quad() == quad).Select(one => $"'{one.Name()}'"))})");
        }

        if (query.To is { } to) filter.Where(table == "e" ? "e.day <= $to" : "p.day <= $to and p.day <> ''", ("$to", Day.Iso(to)));
        if (query.From is { } from) filter.WhereEvent("(e.to_day >= $from or (e.to_day is null and e.from_day is not null))", ("$from", Day.Iso(from)));
        if (query.DocumentId is { } document)
            filter.WhereEvent("e.id in (select event from coded_row where document = (select id from document where key = $document))", ("$document", document));
        if (!string.IsNullOrWhiteSpace(query.Text))
        {
            if (SearchTerms.Query(query.Text) is { } match)
                filter.WhereEvent("e.id in (select event from coded_row where id in (select rowid from row_search where row_search match $match))", ("$match", match));
            else filter.CanMatch = false;
        }

        return filter;
    }

    private void Party(ActorCode? actor, int role)
    {
        if (actor is not { } code) return;
        var name = $"$actor{parties.Count}";
        parties.Add(name);
        var role_ = role == 3 ? "" : $" and {{0}}.role & {role} <> 0";
        if (parties.Count == 1) Where($"p.code = {name}" + string.Format(System.Globalization.CultureInfo.InvariantCulture, role_, "p"), (name, code.Country));
        else
        {
            Where(
                $"exists (select 1 from event_actor o where o.event = p.event and o.code = {name}{string.Format(System.Globalization.CultureInfo.InvariantCulture, role_, "o")})",
                (name, code.Country));
        }
    }

    private void WhereEvent(string condition, (string, object?) value)
    {
        needsEvent = true;
        Where(condition, value);
    }

    private void Where(string condition, params ReadOnlySpan<(string, object?)> more)
    {
        conditions.Add(condition);
        foreach (var value in more) values.Add(value);
    }
}
