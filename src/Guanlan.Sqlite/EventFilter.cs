using System.Globalization;
using Guanlan.Record;

namespace Guanlan.Sqlite;

/// <summary>
/// The tables and conditions for an event query. With a source and a target the work starts from the index of that dyad, with one
/// actor from the actor's, without either from the events themselves. Each of the three holds day, type and status, so that pages and
/// counts stay quick with a million events.
/// </summary>
internal sealed class EventFilter
{
    private readonly List<string> conditions = [];
    private readonly List<(string Name, object? Value)> values = [];
    private string table = "event";

    private EventFilter()
    {
    }

    /// <summary>False if nothing can match, such as a text query without a letter.</summary>
    public bool CanMatch { get; private set; } = true;

    /// <summary>Parameters of the conditions.</summary>
    public (string Name, object? Value)[] Values => [.. values];

    /// <summary>Ordered by day, newest first.</summary>
    public string Order => OfEvents ? "p.day desc, p.id" : "p.day desc, p.event";

    /// <summary>The event's number, as a column of the tables.</summary>
    public string Id => OfEvents ? "p.id" : "p.event";

    /// <summary>Tables and conditions.</summary>
    public string Tables => $"{table} p where {(conditions.Count == 0 ? "true" : string.Join(" and ", conditions))}";

    private bool OfEvents => table == "event";

    public static EventFilter Of(EventQuery query)
    {
        var filter = new EventFilter();
        filter.Parties(query);
        if (query.Type is { } type) filter.Where("p.type = $type", ("$type", type.Name()));
        if (query.Status is { } status) filter.Where("p.status = $status", ("$status", status.Name()));
        if (query.AssertedOnly) filter.Where("p.status in ('reported', 'claimed')");
        if (query.Quad is { } quad)
        {
            if (filter.table == "event_actor") filter.Where($"p.type in ({string.Join(", ", EventTypes.All.Where(one => one.Quad() == quad).Select(one => $"'{one.Name()}'"))})");
            else filter.Where("p.quad = $quad", ("$quad", (int)quad));
        }

        if (query.To is { } to) filter.Where("p.day <= $to and p.day <> ''", ("$to", Day.Iso(to)));
        if (query.From is { } from) filter.Where("p.last >= $from", ("$from", Day.Iso(from)));
        if (query.DocumentId is { } document)
            filter.Where($"{filter.Id} in (select event from coded_row where document = (select id from document where key = $document))", ("$document", document));
        if (query.Historical is { } historical)
            filter.Where($"exists (select 1 from event h where h.id = {filter.Id} and h.historical = {(historical ? 1 : 0)})");
        if (!string.IsNullOrWhiteSpace(query.Text))
        {
            if (SearchTerms.Query(query.Text) is { } match)
                filter.Where($"{filter.Id} in (select event from coded_row where id in (select rowid from row_search where row_search match $match))", ("$match", match));
            else filter.CanMatch = false;
        }

        return filter;
    }

    private void Parties(EventQuery query)
    {
        if (query is { Source: { } source, Target: { } target } && source.Country != target.Country)
        {
            var turned = string.CompareOrdinal(source.Country, target.Country) > 0;
            table = "event_dyad";
            Where(
                $"p.a = $a and p.b = $b and p.direction & {(int)(turned ? DyadDirection.Back : DyadDirection.Forth)} <> 0",
                ("$a", turned ? target.Country : source.Country), ("$b", turned ? source.Country : target.Country));
            Party(query.Actor, 3);
            return;
        }

        Party(query.Actor, 3);
        Party(query.Source, 1);
        Party(query.Target, 2);
    }

    private void Party(ActorCode? actor, int role)
    {
        if (actor is not { } code) return;
        var name = "$actor" + values.Count.ToString(CultureInfo.InvariantCulture);
        if (OfEvents)
        {
            table = "event_actor";
            Where($"p.code = {name} and p.role & {role} <> 0", (name, code.Country));
        }
        else
        {
            Where($"exists (select 1 from event_actor o where o.event = p.event and o.code = {name} and o.role & {role} <> 0)", (name, code.Country));
        }
    }

    private void Where(string condition, params ReadOnlySpan<(string, object?)> more)
    {
        conditions.Add(condition);
        foreach (var value in more) values.Add(value);
    }
}
