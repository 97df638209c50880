namespace Guanlan.Forecasting;

/// <summary>
/// What is true of a question and a candidate, each crossed with the relation asked about where that may matter: what happened between the
/// two and how long ago, who the two are, of which country and role, what lately happened to the candidate. Written as places of a
/// <see cref="CrossTable"/>, part by part.
/// </summary>
internal ref struct CrossIndicators(HistoryState state, ForecastQuery query, int mask, Span<int> places)
{
    /// <summary>History, names, kinds and activity.</summary>
    public const int Parts = 4;

    /// <summary>At most so many places are written.</summary>
    public const int Most = 256;

    /// <summary>Room kept for all but the acts between the two, so that a long past cannot push them out.</summary>
    private const int Reserved = 100;

    /// <summary>A past of more relations than this is told by its newer acts alone.</summary>
    private const int LongPast = 32;

    private const int Never = 15;
    private const int NewLags = 5;
    private static readonly int[] LagFrom = [1, 2, 3, 5, 10, 26, 81, 201, 401];
    private static readonly int[] CountFrom = [0, 1, 2, 3, 5, 10, 20, 50, 150];

    private readonly Span<int> places = places;
    private int at;

    private enum Kind
    {
        ActByHabit = 1,
        Act,
        Triple,
        AnyTriple,
        Pair,
        AnyPair,
        Past,
        RelationObject,
        SubjectObject,
        Whole,
        Object,
        SubjectToCountry,
        Countries,
        CountryObject,
        Roles,
        RelationRole,
        SubjectRole,
        SubjectKind,
        RoleObject,
        Activity,
        AnyActivity,
        Answer,
        AnyAnswer,
        Fate,
    }

    /// <summary>Writes all places and where each part ends.</summary>
    /// <param name="other">The candidate.</param>
    /// <param name="pair">The place of subject and candidate among the partners; -1 for none.</param>
    /// <param name="ends">Gets the end of each part.</param>
    /// <returns>How many places were written.</returns>
    public int Write(int other, int pair, scoped Span<int> ends)
    {
        at = 0;
        History(other, pair);
        ends[0] = at;
        Names(other);
        ends[1] = at;
        Kinds(other);
        ends[2] = at;
        Activity(other);
        return ends[3] = at;
    }

    private void History(int other, int pairPlace)
    {
        var between = state.Between(pairPlace);
        foreach (var entry in between)
        {
            var lag = Step(LagFrom, query.Step - entry.Last);
            if (between.Length > LongPast && lag > NewLags) continue;
            if (at + 2 > Most - Reserved) break;
            Add(Kind.ActByHabit, query.Relation, entry.Relation, lag * 3 + (entry.Count <= 1 ? 0 : entry.Count <= 4 ? 1 : 2));
            Add(Kind.Act, query.Relation, entry.Relation, lag);
        }

        var triplePlace = state.Triples.Find(state.Key(query.Subject, query.Relation), other);
        var triple = triplePlace < 0 ? default : state.Triples[triplePlace];
        var pair = pairPlace < 0 ? default : state.Partners[pairPlace];
        var (tripleLag, pairLag) = (Lag(triple), Lag(pair));
        Add(Kind.Triple, query.Relation, tripleLag, Step(CountFrom, triple.Count));
        Add(Kind.AnyTriple, 0, tripleLag, Step(CountFrom, triple.Count));
        Add(Kind.Pair, query.Relation, pairLag, Step(CountFrom, pair.Count));
        Add(Kind.AnyPair, 0, pairLag, Step(CountFrom, pair.Count));
        Add(Kind.Past, tripleLag, pairLag, Step(CountFrom, between.Length));
    }

    private void Names(int other)
    {
        Add(Kind.RelationObject, query.Relation, other, 0);
        Add(Kind.SubjectObject, query.Subject, other, 0);
        Add(Kind.Whole, query.Subject, other, query.Relation);
        Add(Kind.Object, 0, other, 0);
    }

    private void Kinds(int other)
    {
        var (own, theirs) = (state.Groups.Country[query.Subject], state.Groups.Country[other]);
        var (role, toRole) = (state.Groups.Role[query.Subject], state.Groups.Role[other]);
        var atHome = own == theirs ? 1 : 0;
        Add(Kind.SubjectToCountry, query.Relation, query.Subject, theirs);
        Add(Kind.Countries, query.Relation, own, theirs);
        Add(Kind.CountryObject, query.Relation, own, other);
        Add(Kind.Roles, query.Relation, role, toRole);
        Add(Kind.RelationRole, query.Relation, toRole, atHome);
        Add(Kind.SubjectRole, query.Subject, toRole, atHome);
        Add(Kind.SubjectKind, query.Subject, theirs, toRole);
        Add(Kind.RoleObject, query.Relation, role, other);
    }

    private void Activity(int other)
    {
        ref readonly var activity = ref state.Activity[other];
        Add(Kind.Activity, query.Relation, Size(activity, 0), Size(activity, 3));
        Add(Kind.AnyActivity, 0, Size(activity, 1), Size(activity, 4));
        var place = state.Answers.Find(query.Relation, other);
        var answer = place < 0 ? default : state.Answers[place];
        Add(Kind.Answer, query.Relation, Size(answer, 0), Size(answer, 4));
        Add(Kind.AnyAnswer, 0, Size(answer, 1), Size(answer, 3));
        foreach (var entry in state.Fates.Between(state.Fates.Stats.Find(0, other)))
        {
            if (query.Step - entry.Last > 2) continue;
            if (at == Most) return;
            Add(Kind.Fate, query.Relation, entry.Relation, query.Step - entry.Last);
        }
    }

    private readonly int Lag(in DecayedStat stat) => stat.Count == 0 ? Never : Step(LagFrom, query.Step - stat.Last);

    /// <summary>A decayed sum by its power of two.</summary>
    private readonly int Size(in DecayedStat stat, int speed)
    {
        var sum = stat.Sum(speed, query.Step, state.Decay);
        return sum < 0.02f ? 0 : Math.Clamp((int)(MathF.Log2(sum) + 7), 1, 20);
    }

    private static int Step(int[] from, int value)
    {
        var step = from.Length - 1;
        while (step > 0 && from[step] > value) step--;
        return step;
    }

    private void Add(Kind kind, int first, int second, int third)
    {
        var mixed = ((ulong)kind * 0x9E3779B97F4A7C15UL) ^ ((ulong)(uint)first * 0xC2B2AE3D27D4EB4FUL)
            ^ ((ulong)(uint)second * 0x165667B19E3779F9UL) ^ ((ulong)(uint)third * 0xD6E8FEB86659FD93UL);
        mixed ^= mixed >> 29;
        mixed *= 0xBF58476D1CE4E5B9UL;
        places[at++] = (int)(mixed >> 32) & mask;
    }
}
