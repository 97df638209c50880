namespace Guanlan.Forecasting;

/// <summary>Features of the pair's own past and of how popular the candidate is.</summary>
internal sealed partial class CandidateFeatures
{
    private void OwnHistory(ref FeatureRow row, ForecastQuery query, QueryContext context, int other, int pairPlace)
    {
        var triple = Stat(state.Triples, context.TripleGroup, other);
        row.Sums(triple);
        row.Count(triple);
        row.Lag(triple);
        row.Rhythm(triple);
        row.Share(triple, context.Objects, 2);
        row.Share(triple, context.Objects, 4);
        row.Share(triple, context.Objects, 0);

        var mirror = Stat(state.Triples, context.MirrorGroup, other);
        row.Sum(mirror, 1);
        row.Sum(mirror, 2);
        row.Sum(mirror, 4);
        row.Lag(mirror);

        var pair = pairPlace < 0 ? default : state.Partners[pairPlace];
        row.Sums(pair);
        row.Count(pair);
        row.Lag(pair);
        row.Rhythm(pair);
        row.Share(pair, context.Partners, 2);
        row.Share(pair, context.Partners, 4);
        row.Share(pair, state.Activity[other], 2);
        row.Put(Logs[state.Between(pairPlace).Length]);

        var forward = query.Relation < state.Relations;
        var deed = forward ? Stat(state.Deeds, query.Subject, other) : Stat(state.Deeds, other, query.Subject);
        row.Sum(deed, 1);
        row.Sum(deed, 3);
        row.Lag(deed);
        row.Share(deed, pair, 2);
    }

    private void Popularity(ref FeatureRow row, ForecastQuery query, QueryContext context, int other)
    {
        var answer = Stat(state.Answers, query.Relation, other);
        row.Sum(answer, 0);
        row.Sum(answer, 1);
        row.Sum(answer, 2);
        row.Sum(answer, 4);
        row.Lag(answer);
        row.Share(answer, context.Answers, 4);

        ref readonly var activity = ref state.Activity[other];
        row.Sum(activity, 0);
        row.Sum(activity, 1);
        row.Sum(activity, 2);
        row.Sum(activity, 4);
        row.Lag(activity);
    }
}
