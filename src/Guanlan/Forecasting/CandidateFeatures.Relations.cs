namespace Guanlan.Forecasting;

/// <summary>Features of what follows what between two entities, and of others of their kind.</summary>
internal sealed partial class CandidateFeatures
{
    private void Hazards(ref FeatureRow row, ForecastQuery query, ReadOnlySpan<PairRelation> past)
    {
        var (sum, strongest, byHabit, yesterday) = (0f, 0f, 0f, 0f);
        foreach (var entry in past)
        {
            var rate = state.Hazards.Rate(entry, query.Relation, query.Step, out var conditioned);
            sum += rate;
            strongest = Math.Max(strongest, conditioned);
            byHabit += conditioned;
            if (query.Step - entry.Last <= 2) yesterday += conditioned;
        }

        var usual = state.Hazards.BaseRate(query.Relation);
        row.Put(MathF.Log(sum + 1e-4f));
        row.Put(MathF.Log(strongest + 1e-4f));
        row.Put(MathF.Log(byHabit + 1e-4f));
        row.Put(MathF.Log(1 + sum / usual));
        row.Put(MathF.Log(yesterday + 1e-4f));
    }

    private void GroupHistory(ref FeatureRow row, ForecastQuery query, QueryContext context, CandidateWorkspace work, int other)
    {
        var (countries, roles) = (state.Groups.Country, state.Groups.Role);
        var byCountry = Stat(state.CountryAnswers, context.CountryGroup, other);
        row.Sum(byCountry, 2);
        row.Sum(byCountry, 4);
        var byRole = Stat(state.RoleAnswers, context.RoleGroup, other);
        row.Sum(byRole, 2);
        row.Sum(byRole, 4);
        row.Share(Stat(state.CountryPairs, context.CountryGroup, countries[other]), context.CountryTotal, 4);
        row.Share(Stat(state.RolePairs, context.RoleGroup, roles[other]), context.RoleTotal, 4);
        row.Put(countries[other] > 0 && countries[other] == countries[query.Subject] ? 1 : 0);
        var toCountry = Stat(state.SubjectCountries, context.TripleGroup, countries[other]);
        row.Share(toCountry, context.Objects, 2);
        row.Share(toCountry, context.Objects, 4);
        var (own, theirs) = (countries[query.Subject], countries[other]);
        var partner = Rates(ref row, query, state.ByCountry, own, own == 0 ? -1 : other);
        var partners = Rates(ref row, query, state.WithCountry, query.Subject, theirs == 0 ? -1 : theirs, work.ToCountries);
        var meetings = Rates(ref row, query, state.Countries, own, own == 0 || theirs == 0 ? -1 : theirs, work.BetweenCountries);
        _ = Rates(ref row, query, state.Fates, 0, other);
        row.Sum(partner, 0);
        row.Sum(partner, 2);
        row.Share(partner, state.Activity[other], 2);
        row.Sum(partners, 0);
        row.Share(partners, context.Partners, 2);
        row.Sum(meetings, 0);
        row.Share(meetings, context.CountryMeetings, 2);
    }

    /// <summary>Writes the rates at which the relation follows what happened between the two, and returns how often they met; -1 for no second. A memo holds what many candidates share.</summary>
    private static DecayedStat Rates(ref FeatureRow row, ForecastQuery query, PairMemory memory, int first, int second, RateMemo? memo = null)
    {
        var place = second < 0 ? -1 : memory.Stats.Find(first, second);
        var (all, lately) = place < 0 || memo is null ? memory.Rates(place, query.Relation, query.Step) : memo.Rates(memory, place, second, query);
        row.Put(MathF.Log(all + 1e-4f));
        row.Put(MathF.Log(lately + 1e-4f));
        return place < 0 ? default : memory.Stats[place];
    }
}
