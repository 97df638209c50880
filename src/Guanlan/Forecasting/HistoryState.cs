namespace Guanlan.Forecasting;

/// <summary>
/// Everything the ranker remembers, as a pure function of the steps it was shown. Relations include inverses: an act is entered from
/// both of its ends.
/// </summary>
internal sealed class HistoryState
{
    private PairRelation[][] pairRelations = new PairRelation[256][];
    private int[] pairRelationCounts = new int[256];

    public HistoryState(int entities, int relations, EntityGroups groups, IReadOnlyList<double> halfLives, int stepsPerDay)
    {
        (Entities, Relations, Groups) = (entities, relations, groups);
        Decay = new DecayTable(halfLives);
        Activity = new DecayedStat[entities];
        RelationActivity = new DecayedStat[relations * 2];
        Hazards = new HazardTable(relations * 2, stepsPerDay);
        (Triples, Partners, Deeds, Answers) = (new StatTable(Decay), new StatTable(Decay), new StatTable(Decay), new StatTable(Decay));
        (CountryAnswers, RoleAnswers) = (new StatTable(Decay), new StatTable(Decay));
        (CountryPartners, PartnerCountries, CountryMeetings) = (new StatTable(Decay), new StatTable(Decay), new StatTable(Decay));
        (CountryPairs, RolePairs, SubjectCountries) = (new StatTable(Decay), new StatTable(Decay), new StatTable(Decay));
    }

    public int Entities { get; }

    /// <summary>Without inverses.</summary>
    public int Relations { get; }

    public EntityGroups Groups { get; }

    public DecayTable Decay { get; }

    /// <summary>How active each entity is, at either end.</summary>
    public DecayedStat[] Activity { get; }

    public DecayedStat[] RelationActivity { get; }

    public HazardTable Hazards { get; }

    /// <summary>(subject, relation) to objects.</summary>
    public StatTable Triples { get; }

    /// <summary>Subject to whoever it met, at either end.</summary>
    public StatTable Partners { get; }

    /// <summary>Subject to whom it acted on.</summary>
    public StatTable Deeds { get; }

    /// <summary>Relation to objects.</summary>
    public StatTable Answers { get; }

    /// <summary>(Country of the subject, relation) to objects.</summary>
    public StatTable CountryAnswers { get; }

    /// <summary>(Role of the subject, relation) to objects.</summary>
    public StatTable RoleAnswers { get; }

    /// <summary>(Country of the subject, relation) to country of the object.</summary>
    public StatTable CountryPairs { get; }

    /// <summary>(Role of the subject, relation) to role of the object.</summary>
    public StatTable RolePairs { get; }

    /// <summary>(Subject, relation) to country of the object.</summary>
    public StatTable SubjectCountries { get; }

    /// <summary>Country of the subject to whoever its actors met.</summary>
    public StatTable CountryPartners { get; }

    /// <summary>Subject to the countries of those it met.</summary>
    public StatTable PartnerCountries { get; }

    /// <summary>Country to country, any relation.</summary>
    public StatTable CountryMeetings { get; }

    public long Key(int group, int relation) => (long)group * (Relations * 2) + relation;

    public int Inverse(int relation) => relation < Relations ? relation + Relations : relation - Relations;

    /// <summary>What happened between a pair, by the place of the pair in <see cref="Partners"/>.</summary>
    public ReadOnlySpan<PairRelation> Between(int place) => place < 0 ? [] : pairRelations[place].AsSpan(0, pairRelationCounts[place]);

    public void Learn(int step, ReadOnlySpan<Quad> acts)
    {
        Hazards.Open(step);
        foreach (var act in acts)
        {
            Hazards.Hit(Between(Partners.Find(act.Subject, act.Object)), act.Relation, step);
            Hazards.Hit(Between(Partners.Find(act.Object, act.Subject)), act.Relation + Relations, step);
        }

        foreach (var act in acts)
        {
            Enter(act.Subject, act.Relation, act.Object, step);
            Enter(act.Object, act.Relation + Relations, act.Subject, step);
            Deeds.Add(act.Subject, act.Object, step);
        }
    }

    private void Enter(int subject, int relation, int other, int step)
    {
        Triples.Add(Key(subject, relation), other, step);
        Answers.Add(relation, other, step);
        CountryAnswers.Add(Key(Groups.Country[subject], relation), other, step);
        RoleAnswers.Add(Key(Groups.Role[subject], relation), other, step);
        CountryPairs.Add(Key(Groups.Country[subject], relation), Groups.Country[other], step);
        RolePairs.Add(Key(Groups.Role[subject], relation), Groups.Role[other], step);
        SubjectCountries.Add(Key(subject, relation), Groups.Country[other], step);
        CountryPartners.Add(Groups.Country[subject], other, step);
        PartnerCountries.Add(subject, Groups.Country[other], step);
        CountryMeetings.Add(Groups.Country[subject], Groups.Country[other], step);
        Activity[other].Add(step, Decay);
        RelationActivity[relation].Add(step, Decay);
        var pairs = Partners.Count;
        var place = Partners.Add(subject, other, step);
        if (Partners.Count > pairs) Hazards.NewPair();
        Remember(place, relation, step);
    }

    private void Remember(int place, int relation, int step)
    {
        if (place >= pairRelations.Length)
        {
            Array.Resize(ref pairRelations, place * 2);
            Array.Resize(ref pairRelationCounts, place * 2);
        }

        var list = pairRelations[place] ??= new PairRelation[2];
        ref var count = ref pairRelationCounts[place];
        var at = 0;
        while (at < count && list[at].Relation != relation) at++;
        if (at == count)
        {
            if (count == list.Length) Array.Resize(ref pairRelations[place], count * 2);
            list = pairRelations[place];
            list[count++] = new PairRelation(relation, step, 0);
        }

        var before = list[at];
        list[at] = new PairRelation(relation, step, before.Count + 1);
        Hazards.Move(before, list[at]);
    }
}
