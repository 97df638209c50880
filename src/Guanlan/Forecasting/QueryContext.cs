namespace Guanlan.Forecasting;

/// <summary>What is the same for all candidates of a question.</summary>
internal readonly struct QueryContext
{
    public QueryContext(HistoryState state, ForecastQuery query)
    {
        TripleGroup = state.Key(query.Subject, query.Relation);
        MirrorGroup = state.Key(query.Subject, state.Inverse(query.Relation));
        CountryGroup = state.Key(state.Groups.Country[query.Subject], query.Relation);
        RoleGroup = state.Key(state.Groups.Role[query.Subject], query.Relation);
        Objects = state.Triples.Group(TripleGroup)?.Total ?? default;
        var partners = state.Partners.Group(query.Subject);
        Partners = partners?.Total ?? default;
        PartnerCount = MathF.Log(1 + (partners?.Members.Length ?? 0));
        Answers = state.Answers.Group(query.Relation)?.Total ?? default;
        CountryTotal = state.CountryPairs.Group(CountryGroup)?.Total ?? default;
        CountryMeetings = state.CountryMeetings.Group(state.Groups.Country[query.Subject])?.Total ?? default;
        RoleTotal = state.RolePairs.Group(RoleGroup)?.Total ?? default;
        NewObjects = Stat(state.NewObjects, query);
        NewPartners = Stat(state.NewPartners, query);
    }

    public long TripleGroup { get; }

    public long MirrorGroup { get; }

    public long CountryGroup { get; }

    public long RoleGroup { get; }

    public DecayedStat Objects { get; }

    public DecayedStat Partners { get; }

    public float PartnerCount { get; }

    public DecayedStat Answers { get; }

    public DecayedStat CountryTotal { get; }

    public DecayedStat CountryMeetings { get; }

    public DecayedStat RoleTotal { get; }

    /// <summary>The subject's acts under the relation on an object it had not done this to before.</summary>
    public DecayedStat NewObjects { get; }

    /// <summary>The subject's acts under the relation on somebody it had not met before.</summary>
    public DecayedStat NewPartners { get; }

    private static DecayedStat Stat(StatTable table, ForecastQuery query) =>
        table.Find(query.Subject, query.Relation) is >= 0 and var place ? table[place] : default;
}
