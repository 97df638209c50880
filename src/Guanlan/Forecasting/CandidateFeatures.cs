namespace Guanlan.Forecasting;

/// <summary>The numbers a candidate is judged by, all from before the step asked about. <see cref="Names"/> has them in order.</summary>
internal sealed partial class CandidateFeatures(HistoryState state, OnlineCrosses? crosses = null)
{
    private static readonly float[] Logs = [.. Enumerable.Range(0, 8192).Select(i => MathF.Log(1 + i))];
    private static readonly string[] SumNames = ["1", "2", "3", "4", "5"];

    public static IReadOnlyList<string> Names { get; } =
    [
        .. SumNames.Select(speed => "triple sum " + speed), "triple count", "triple lag", "triple rhythm", "triple share 3", "triple share 5", "triple share 1",
        "mirror sum 2", "mirror sum 3", "mirror sum 5", "mirror lag",
        .. SumNames.Select(speed => "pair sum " + speed), "pair count", "pair lag", "pair rhythm", "pair share 3", "pair share 5", "pair share back",
        "pair relations",
        "deed sum 2", "deed sum 4", "deed lag", "deed share",
        "answer sum 1", "answer sum 2", "answer sum 3", "answer sum 5", "answer lag", "answer share",
        "object sum 1", "object sum 2", "object sum 3", "object sum 5", "object lag",
        "hazard sum", "hazard strongest", "hazard by habit", "hazard lift", "hazard yesterday",
        "country answer 3", "country answer 5", "role answer 3", "role answer 5", "country pair", "role pair", "same country",
        "subject to country 3", "subject to country 5",
        "country hazard", "country hazard lately", "partner country hazard", "partner country hazard lately", "countries hazard", "countries hazard lately",
        "fate hazard", "fate hazard lately",
        "country partner 1", "country partner 3", "country partner share", "partner country 1", "partner country share", "country meeting 1", "country meeting share",
        "two hops", "latest hops", "neighbour use", "alike",
        "embedding", "nearness", "is self",
        "subject activity 1", "subject activity 3", "subject relation 1", "subject relation 5", "relation activity 1", "relation activity", "subject lag", "inverse", "partners",
        "new objects", "new partners", "new for subject", "new under relation", "new for object", "object partners",
        "asked count", "asked same", "asked shared", "asked share",
        "crosses", "crosses of history", "crosses of names", "crosses of kinds", "crosses of activity",
    ];

    private static readonly int FirstCross = Names.Count - CrossIndicators.Parts - 1;

    public void Write(ForecastQuery query, CandidateWorkspace work, OnlineFactors? factors, QuerySet? asked = null)
    {
        var width = Names.Count;
        work.Reserve(width);
        work.ToCountries.Clear();
        work.BetweenCountries.Clear();
        var context = new QueryContext(state, query);
        var direction = factors is null ? [] : factors.Question(query, work.Vector);
        for (var i = 0; i < work.Candidates.Count; i++)
        {
            var other = work.Candidates[i];
            var row = new FeatureRow(work.Features.AsSpan(i * width, width), query, state.Decay, Logs);
            var pair = state.Partners.Find(query.Subject, other);
            OwnHistory(ref row, query, context, other, pair);
            Popularity(ref row, query, context, other);
            Hazards(ref row, query, state.Between(pair));
            GroupHistory(ref row, query, context, work, other);
            row.Log(work.TwoHops[other]);
            row.Log(work.LatestHops[other]);
            row.Log(work.NeighbourUse[other]);
            row.Log(work.Alike[other]);
            row.Put(factors is null ? 0 : factors.Score(direction, other));
            row.Put(factors is null ? 0 : factors.Nearness(query.Subject, other));
            row.Put(other == query.Subject ? 1 : 0);
            Situation(ref row, query, context);
            Novelty(ref row, query, context, other);
            Asked(ref row, query, context, other, asked);
            for (var part = 0; part <= CrossIndicators.Parts; part++) row.Put(0);
            if (row.Written != width) throw new InvalidOperationException($"{row.Written} features for {width} names");
        }
    }

    /// <summary>Writes what only the best candidates of the first stage get, as it takes longest: the score of the crosses and its parts.</summary>
    public void WriteCrosses(ForecastQuery query, CandidateWorkspace work, int kept)
    {
        for (var i = 0; crosses is not null && i < kept; i++)
        {
            var other = work.Candidates[work.Order[i]];
            var row = work.Features.AsSpan(work.Order[i] * Names.Count + FirstCross, CrossIndicators.Parts + 1);
            crosses.Score(query, other, state.Partners.Find(query.Subject, other), row);
        }
    }

    private static DecayedStat Stat(StatTable table, long group, int member)
    {
        var place = table.Find(group, member);
        return place < 0 ? default : table[place];
    }

    private void Asked(ref FeatureRow row, ForecastQuery query, QueryContext context, int other, QuerySet? asked)
    {
        var (count, hasRelation, shared) = asked is null ? default : asked.Of(query, other);
        row.Put(MathF.Log(1 + count));
        row.Put(hasRelation ? 1 : 0);
        row.Put(MathF.Log(1 + shared));
        if (count == 0) row.Put(0);
        else row.Share(Stat(state.Answers, query.Relation, other), context.Answers, 4);
    }

    /// <summary>How often it is somebody new.</summary>
    private void Novelty(ref FeatureRow row, ForecastQuery query, QueryContext context, int other)
    {
        row.Share(context.NewObjects, context.Objects, 3);
        row.Share(context.NewPartners, context.Objects, 3);
        row.Share(state.NewFor[query.Subject], context.Partners, 3);
        row.Share(state.NewUnder[query.Relation], context.Answers, 3);
        row.Share(state.NewFor[other], state.Activity[other], 3);
        row.Put(Logs[Math.Min(Logs.Length - 1, state.Partners.Group(other)?.Members.Length ?? 0)]);
    }

    private void Situation(ref FeatureRow row, ForecastQuery query, QueryContext context)
    {
        row.Sum(state.Activity[query.Subject], 0);
        row.Sum(state.Activity[query.Subject], 2);
        row.Sum(context.Objects, 0);
        row.Sum(context.Objects, 4);
        row.Sum(state.RelationActivity[query.Relation], 0);
        row.Sum(state.RelationActivity[query.Relation], 2);
        row.Lag(state.Activity[query.Subject]);
        row.Put(query.Relation >= state.Relations ? 1 : 0);
        row.Put(context.PartnerCount);
    }
}
