namespace Guanlan.Forecasting;

/// <summary>Finds who may be the answer at all: past partners and objects, those popular under the relation, and those that short paths reach.</summary>
internal sealed class CandidateFinder(HistoryState state)
{
    /// <summary>The speed by which the heaviest are chosen.</summary>
    public const int Speed = 2;

    /// <summary>The speed by which the newest are chosen.</summary>
    public const int LatestSpeed = 0;

    /// <summary>At most so many partners, and so many objects, are candidates.</summary>
    public const int MostKept = 400;

    public void Find(ForecastQuery query, CandidateWorkspace work)
    {
        work.Clear();
        var partners = Top(state.Partners, query.Subject, MostKept);
        var objects = Top(state.Triples, state.Key(query.Subject, query.Relation), MostKept);
        work.Add(partners.Members);
        work.Add(objects.Members);
        work.Add(First(Top(state.Answers, query.Relation, 120), 120));
        work.Add(First(Top(state.CountryAnswers, state.Key(state.Groups.Country[query.Subject], query.Relation), 60), 60));
        work.Add(First(Top(state.RoleAnswers, state.Key(state.Groups.Role[query.Subject], query.Relation), 30), 30));
        Walk(query, work, partners, objects);
        work.AddBestTouched(work.NeighbourUse, 60);
        work.AddBestTouched(work.TwoHops, 60);
        work.AddBestTouched(work.Alike, 40);
        work.AddBestTouched(work.LatestHops, 40);
        if (state.Groups.Country[query.Subject] > 0) work.Add(First(Top(state.CountryPartners, state.Groups.Country[query.Subject], 40), 40));
        if (work.Candidates.Count == 0) work.Add(query.Subject);
    }

    /// <summary>Walks the paths only, for candidates that are given.</summary>
    public void FindPaths(ForecastQuery query, CandidateWorkspace work)
    {
        work.Clear();
        var partners = Top(state.Partners, query.Subject, MostKept);
        Walk(query, work, partners, Top(state.Triples, state.Key(query.Subject, query.Relation), MostKept));
    }

    private static ReadOnlySpan<int> First(TopMembers top, int size) => top.Members.AsSpan(0, Math.Min(size, top.Members.Length));

    private static TopMembers Top(StatTable table, long group, int size, int speed = Speed) =>
        table.Group(group) is { } found ? table.Top(found, speed, size) : TopMembers.None;

    private void Walk(ForecastQuery query, CandidateWorkspace work, TopMembers partners, TopMembers objects)
    {
        var fade = partners.Fade(query.Step, state.Decay);
        for (var i = 0; i < Math.Min(30, partners.Members.Length); i++)
        {
            var (partner, weight) = (partners.Members[i], partners.Weights[i] * fade);
            Spread(Top(state.Partners, partner, 40), 40, weight, query, work, work.TwoHops);
            Spread(Top(state.Triples, state.Key(partner, query.Relation), 60), 60, weight, query, work, work.NeighbourUse);
        }

        var latest = Top(state.Partners, query.Subject, 20, LatestSpeed);
        fade = latest.Fade(query.Step, state.Decay);
        for (var i = 0; i < latest.Members.Length; i++)
            Spread(Top(state.Partners, latest.Members[i], 20, LatestSpeed), 20, latest.Weights[i] * fade, query, work, work.LatestHops);

        fade = objects.Fade(query.Step, state.Decay);
        var inverse = state.Inverse(query.Relation);
        for (var i = 0; i < Math.Min(12, objects.Members.Length); i++)
        {
            var others = Top(state.Triples, state.Key(objects.Members[i], inverse), 15);
            var sum = Sum(others, 15) + 1;
            for (var j = 0; j < Math.Min(15, others.Members.Length); j++)
            {
                if (others.Members[j] == query.Subject) continue;
                var weight = objects.Weights[i] * fade * others.Weights[j] / sum;
                Spread(Top(state.Triples, state.Key(others.Members[j], query.Relation), 15), 15, weight, query, work, work.Alike);
            }
        }
    }

    private void Spread(TopMembers to, int size, float weight, ForecastQuery query, CandidateWorkspace work, float[] into)
    {
        var kept = Math.Min(size, to.Members.Length);
        var factor = weight * to.Fade(query.Step, state.Decay) / (Sum(to, size) + 1);
        for (var i = 0; i < kept; i++)
        {
            var entity = to.Members[i];
            if (entity == query.Subject) continue;
            work.Touch(entity);
            into[entity] += factor * to.Weights[i];
        }
    }

    private static float Sum(TopMembers top, int size)
    {
        var sum = 0f;
        for (var i = 0; i < Math.Min(size, top.Weights.Length); i++) sum += top.Weights[i];
        return sum;
    }
}
