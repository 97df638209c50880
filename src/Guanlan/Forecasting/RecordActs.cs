using System.Collections.Immutable;

namespace Guanlan.Forecasting;

/// <summary>
/// The events of a record as a graph: actors by state, relations by event type or by quad class, steps by day from the first day. Only
/// events with a known first day enter, and none that is only recounted from long ago; a reciprocal event enters once in each order of its parties. The caller chooses which statuses count.
/// </summary>
public sealed class RecordActs
{
    private readonly Dictionary<Quad, List<string>> events;

    private RecordActs(
        TemporalEventGraph graph, ImmutableArray<ActorCode> actors, ImmutableArray<string> relations, DateOnly firstDay, Dictionary<Quad, List<string>> events) =>
        (Graph, Actors, Relations, FirstDay, this.events) = (graph, actors, relations, firstDay, events);

    /// <summary>The acts.</summary>
    public TemporalEventGraph Graph { get; }

    /// <summary>Actors by id, in order of code.</summary>
    public ImmutableArray<ActorCode> Actors { get; }

    /// <summary>Names of the relations by id: event types, or quad classes.</summary>
    public ImmutableArray<string> Relations { get; }

    /// <summary>The day of step 0.</summary>
    public DateOnly FirstDay { get; }

    /// <summary>Makes the graph; the order of the events does not matter.</summary>
    /// <param name="record">The events.</param>
    /// <param name="byClass">True to number quad classes, so that questions are about classes.</param>
    public static RecordActs From(IEnumerable<Event> record, bool byClass = false)
    {
        ArgumentNullException.ThrowIfNull(record);
        var dated = record.Where(happening => happening.Date.From is not null && !happening.IsHistorical).ToArray();
        ImmutableArray<string> relations = byClass
            ? [.. Enum.GetValues<QuadClass>().Select(quad => quad.ToString())]
            : [.. EventTypes.All.Select(type => type.Name())];
        ImmutableArray<ActorCode> actors = [.. dated.SelectMany(happening => happening.Source.Concat(happening.Target)).Distinct().Order()];
        var numbers = actors.Select((code, id) => (code, id)).ToDictionary(item => item.code, item => item.id);
        var first = dated.Length == 0 ? default : dated.Min(happening => happening.Date.From!.Value);
        var events = new Dictionary<Quad, List<string>>();
        foreach (var happening in dated.OrderBy(happening => happening.Id, StringComparer.Ordinal))
        {
            var relation = byClass ? (int)happening.Type.Quad() - 1 : (int)happening.Type;
            var step = happening.Date.From!.Value.DayNumber - first.DayNumber;
            foreach (var (source, target) in Parties(happening))
            {
                var quad = new Quad(numbers[source], relation, numbers[target], step);
                if (!events.TryGetValue(quad, out var ids)) events[quad] = ids = [];
                ids.Add(happening.Id);
            }
        }

        var acts = events.SelectMany(pair => Enumerable.Repeat(pair.Key, pair.Value.Count));
        return new RecordActs(TemporalEventGraph.From(acts, actors.Length, relations.Length), actors, relations, first, events);
    }

    /// <summary>Ids of the events behind an act.</summary>
    public IReadOnlyList<string> EventsOf(Quad act) => events.TryGetValue(act, out var ids) ? ids : [];

    /// <summary>The id of an actor, or a negative number.</summary>
    public int IdOf(ActorCode actor) => Actors.BinarySearch(actor);

    /// <summary>The day of a step.</summary>
    public DateOnly DayOf(int step) => FirstDay.AddDays(step);

    private static IEnumerable<(ActorCode Source, ActorCode Target)> Parties(Event happening)
    {
        var targets = happening.Target.IsDefaultOrEmpty ? happening.Source : happening.Target;
        return happening.Source.SelectMany(source => targets.Where(target => target != source).Select(target => (source, target)));
    }
}
