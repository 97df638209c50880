using System.Globalization;

namespace Guanlan.Forecasting;

/// <summary>The sentences of explanations, in both languages.</summary>
internal sealed class ExplanationTexts(
    int relations, Func<int, string> relationName, Func<int, string> entityName, Func<int, string> dateOf)
{
    public ExplanationLine Repeat(ForecastQuery query, int candidate, int count, Quad[] acts, double effect)
    {
        var (who, whom) = Ends(query, candidate);
        return new ExplanationLine(ExplanationKind.Repeat,
            $"{who} did {Relation(query.Relation)} to {whom} {Number(count)} times, last on {dateOf(acts[0].Step)}",
            $"{who} 对 {whom} 实施{Relation(query.Relation)} {Number(count)} 次,最近一次为 {dateOf(acts[0].Step)}", acts, effect);
    }

    public ExplanationLine Hazard(ForecastQuery query, PairRelation entry, float hits, double exposure, double times, Quad[] acts, double effect)
    {
        var (past, next, day) = (Turned(entry.Relation, query.Relation), Relation(query.Relation), dateOf(entry.Last));
        return new ExplanationLine(ExplanationKind.Hazard,
            $"{past.English} on {day}; at that distance {next} follows on a day in {Number(hits)} of {Number(exposure)} cases, {Number(times)} times the usual rate",
            $"{day} 发生{past.Chinese};相隔同样天数时,{Number(exposure)} 例中有 {Number(hits)} 例当日出现{next},为通常水平的 {Number(times)} 倍",
            acts, effect);
    }

    public ExplanationLine Group(ForecastQuery query, int candidate, int count, double effect)
    {
        var (subject, other, relation) = (entityName(query.Subject), entityName(candidate), Relation(query.Relation));
        var forward = query.Relation < relations;
        return new ExplanationLine(ExplanationKind.Group,
            forward ? $"actors of the country of {subject} did {relation} to {other} {Number(count)} times" : $"{other} did {relation} to actors of the country of {subject} {Number(count)} times",
            forward ? $"与 {subject} 同属一国的行为体对 {other} 实施{relation} {Number(count)} 次" : $"{other} 对与 {subject} 同属一国的行为体实施{relation} {Number(count)} 次",
            [], effect);
    }

    public ExplanationLine Path((Quad First, Quad Second) path, double effect)
    {
        var (first, second) = (Act(path.First), Act(path.Second));
        return new ExplanationLine(ExplanationKind.Path, $"{first}; {second}", $"{first};{second}", [path.First, path.Second], effect);
    }

    private static string Number(double value) => Math.Round(value).ToString("0", CultureInfo.InvariantCulture);

    private (string Who, string Whom) Ends(ForecastQuery query, int candidate) => query.Relation < relations
        ? (entityName(query.Subject), entityName(candidate))
        : (entityName(candidate), entityName(query.Subject));

    private string Relation(int relation) => relationName(relation < relations ? relation : relation - relations);

    /// <summary>Names a past relation, and says so if it ran the other way than the one asked about.</summary>
    private (string English, string Chinese) Turned(int past, int asked) => past < relations == asked < relations
        ? (Relation(past), Relation(past))
        : (Relation(past) + " the other way", "反方向的" + Relation(past));

    private string Act(Quad act) => $"{entityName(act.Subject)} {Relation(act.Relation)} {entityName(act.Object)} ({dateOf(act.Step)})";
}
