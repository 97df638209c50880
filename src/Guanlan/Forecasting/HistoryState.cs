namespace Guanlan.Forecasting;

/// <summary>
/// Everything the ranker remembers, as a pure function of the steps it was shown. Relations include inverses: an act is entered from
/// both of its ends.
/// </summary>
internal sealed class HistoryState
{
    public HistoryState(int entities, int relations, EntityGroups groups, IReadOnlyList<double> halfLives, int stepsPerDay)
    {
        (Entities, Relations, Groups) = (entities, relations, groups);
        Decay = new DecayTable(halfLives);
        Activity = new DecayedStat[entities];
        RelationActivity = new DecayedStat[relations * 2];
        (Triples, Deeds, Answers) = (new StatTable(Decay), new StatTable(Decay), new StatTable(Decay));
        PairMemory Memory(bool isByHabit) => new(relations * 2, Decay, stepsPerDay, isByHabit);
        (Pairs, ByCountry, WithCountry, Countries, Fates) = (Memory(true), Memory(false), Memory(false), Memory(false), Memory(false));
        (NewObjects, NewPartners) = (new StatTable(Decay), new StatTable(Decay));
        NewFor = new DecayedStat[entities];
        NewUnder = new DecayedStat[relations * 2];
        (CountryAnswers, RoleAnswers) = (new StatTable(Decay), new StatTable(Decay));
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

    /// <summary>Subject and whoever it met, at either end.</summary>
    public PairMemory Pairs { get; }

    /// <summary>Country of the subject and whoever its actors met.</summary>
    public PairMemory ByCountry { get; }

    /// <summary>Subject and the countries of those it met.</summary>
    public PairMemory WithCountry { get; }

    /// <summary>Country and country.</summary>
    public PairMemory Countries { get; }

    /// <summary>What happened to each entity, by or with whomever (the first of the pair is always 0).</summary>
    public PairMemory Fates { get; }

    public HazardTable Hazards => Pairs.Hazards;

    /// <summary>(subject, relation) to objects.</summary>
    public StatTable Triples { get; }

    /// <summary>Subject to whoever it met, at either end.</summary>
    public StatTable Partners => Pairs.Stats;

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
    public StatTable CountryPartners => ByCountry.Stats;

    /// <summary>Country to country, any relation.</summary>
    public StatTable CountryMeetings => Countries.Stats;

    public long Key(int group, int relation) => (long)group * (Relations * 2) + relation;

    public int Inverse(int relation) => relation < Relations ? relation + Relations : relation - Relations;

    /// <summary>Subject to relation: acts on an object it had not done this to before.</summary>
    public StatTable NewObjects { get; }

    /// <summary>Subject to relation: acts on somebody it had not met before.</summary>
    public StatTable NewPartners { get; }

    /// <summary>Acts of each entity with somebody it had not met before.</summary>
    public DecayedStat[] NewFor { get; }

    /// <summary>Acts of each relation between two that had not met before.</summary>
    public DecayedStat[] NewUnder { get; }

    /// <summary>What happened between a pair, by the place of the pair in <see cref="Partners"/>.</summary>
    public ReadOnlySpan<PairRelation> Between(int place) => Pairs.Between(place);

    public void Learn(int step, ReadOnlySpan<Quad> acts)
    {
        foreach (var memory in (ReadOnlySpan<PairMemory>)[Pairs, ByCountry, WithCountry, Countries, Fates]) memory.Hazards.Open(step);
        foreach (var act in acts)
        {
            Follow(act.Subject, act.Relation, act.Object, step);
            Follow(act.Object, act.Relation + Relations, act.Subject, step);
        }

        foreach (var act in acts)
        {
            Enter(act.Subject, act.Relation, act.Object, step);
            Enter(act.Object, act.Relation + Relations, act.Subject, step);
            Deeds.Add(act.Subject, act.Object, step);
        }
    }

    private void Follow(int subject, int relation, int other, int step)
    {
        var (own, theirs) = (Groups.Country[subject], Groups.Country[other]);
        Pairs.Follow(subject, other, relation, step);
        Fates.Follow(0, other, relation, step);
        if (own > 0) ByCountry.Follow(own, other, relation, step);
        if (theirs > 0) WithCountry.Follow(subject, theirs, relation, step);
        if (own > 0 && theirs > 0) Countries.Follow(own, theirs, relation, step);
    }

    private void Enter(int subject, int relation, int other, int step)
    {
        var (own, theirs) = (Groups.Country[subject], Groups.Country[other]);
        if (Triples.Find(Key(subject, relation), other) < 0) NewObjects.Add(subject, relation, step);
        if (Partners.Find(subject, other) < 0)
        {
            NewPartners.Add(subject, relation, step);
            NewFor[subject].Add(step, Decay);
            NewUnder[relation].Add(step, Decay);
        }

        Triples.Add(Key(subject, relation), other, step);
        Answers.Add(relation, other, step);
        CountryAnswers.Add(Key(own, relation), other, step);
        RoleAnswers.Add(Key(Groups.Role[subject], relation), other, step);
        CountryPairs.Add(Key(own, relation), theirs, step);
        RolePairs.Add(Key(Groups.Role[subject], relation), Groups.Role[other], step);
        SubjectCountries.Add(Key(subject, relation), theirs, step);
        Activity[other].Add(step, Decay);
        RelationActivity[relation].Add(step, Decay);
        Pairs.Add(subject, other, relation, step);
        Fates.Add(0, other, relation, step);
        if (own > 0) ByCountry.Add(own, other, relation, step);
        if (theirs > 0) WithCountry.Add(subject, theirs, relation, step);
        if (own > 0 && theirs > 0) Countries.Add(own, theirs, relation, step);
    }
}
