using Guanlan.Forecasting;

namespace Guanlan.Tests.Forecasting;

public class ExplanationTests
{
    [Fact]
    public void Lines_rest_on_past_acts_in_both_languages()
    {
        // 0 threatens 1 every tenth day, 1 answers the day after; 2 does so to both now and then.
        var acts = TemporalEventGraph.From(Enumerable.Range(0, 12).SelectMany(i => new Quad[]
        {
            new(0, 0, 1, i * 10), new(1, 1, 0, i * 10 + 1), new(2, 1, i % 2, i * 10 + 3),
        }));
        var options = new RankerOptions { Networks = 0, FactorDimensions = 0, LinearQuestions = 100 };
        var ranker = HistoryRanker.Fit(acts, 111, new EntityGroups([1, 2, 1], [0, 0, 0]), options);
        var lines = ranker.Explain(new ForecastQuery(1, 1, 111), 0, acts,
            relation => relation == 0 ? "THREATEN" : "REJECT", entity => "ABC"[entity].ToString(), step => $"day {step}");

        var repeat = lines.Single(line => line.Kind == ExplanationKind.Repeat);
        Assert.Equal("B did REJECT to A 11 times, last on day 101", repeat.English);
        Assert.Equal("B 对 A 实施REJECT 11 次,最近一次为 day 101", repeat.Chinese);
        Assert.Equal(new Quad(1, 1, 0, 101), repeat.Acts[0]);
        var hazard = lines.First(line => line.Kind == ExplanationKind.Hazard);
        Assert.StartsWith("THREATEN the other way on day 110; at that distance REJECT follows on a day in 11 of 11 cases", hazard.English, StringComparison.Ordinal);
        Assert.Contains(lines, line => line.Kind == ExplanationKind.Path && line.Acts.Count == 2);
        Assert.DoesNotContain(lines, line => line.Kind == ExplanationKind.Group);
        Assert.All(lines, line => Assert.All(line.Acts, act => Assert.True(act.Step < 111)));

        // A never rejected B, but C, of A's country, did so five times by then.
        var ofCountry = ranker.Explain(new ForecastQuery(0, 1, 111), 1, acts, relation => $"act {relation}", entity => "ABC"[entity].ToString(), step => $"day {step}");
        Assert.Equal("actors of the country of A did act 1 to B 5 times", ofCountry.Single(line => line.Kind == ExplanationKind.Group).English);
    }

    [Fact]
    public void Record_becomes_acts_with_their_events()
    {
        Event Happening(string id, EventType type, string day, ActorCode[] source, params ActorCode[] target) => new()
        {
            Id = id,
            Type = type,
            Source = [.. source],
            Target = [.. target],
            Date = DateInterval.Day(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)),
            Status = default,
            Mentions = 1,
            Origins = 1,
        };
        var (china, japan) = (new ActorCode("CHN"), new ActorCode("JPN"));
        var record = RecordActs.From(
        [
            Happening("e2", EventType.Consult, "2025-06-03", [china, japan]),
            Happening("e1", EventType.Accuse, "2025-06-01", [china], japan),
        ]);
        Assert.Equal(3, record.Graph.Count);
        Assert.Equal(new DateOnly(2025, 6, 1), record.FirstDay);
        var accused = record.Graph.At(0)[0];
        Assert.Equal((record.IdOf(china), "ACCUSE", record.IdOf(japan)), (accused.Subject, record.Relations[accused.Relation], accused.Object));
        Assert.Equal(["e1"], record.EventsOf(accused));
        Assert.Equal(2, record.Graph.At(2).Length);
        Assert.Equal(2, RecordActs.From([Happening("e3", EventType.Accuse, "2025-06-01", [china], japan)], byClass: true).Graph.At(0)[0].Relation);
    }
}
