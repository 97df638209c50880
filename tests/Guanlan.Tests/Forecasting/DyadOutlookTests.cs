using Guanlan.Forecasting;

namespace Guanlan.Tests.Forecasting;

public sealed class DyadOutlookTests : IDisposable
{
    private static readonly DateOnly Start = new(2025, 1, 1);
    private static readonly ActorCode[] States = [.. new[] { "CHN", "JPN", "KOR", "RUS", "USA", "VNM" }.Select(code => new ActorCode(code))];
    private readonly string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

    public void Dispose() => File.Delete(path);

    [Fact]
    public void Forecasts_of_a_dyad_enter_the_ledger_and_are_resolved_by_the_record()
    {
        var record = RecordActs.From(Happenings(230));
        var today = Start.AddDays(200);
        var options = new QuestionOptions { Trees = 5, Memory = 60, CalibrationWindows = 8, From = 0.1 };
        var outlook = DyadOutlook.Fit(record, today, options);
        var lines = outlook.Of(States[0], States[1]);
        Assert.NotEmpty(lines);
        Assert.Contains(lines, line => line.Answer.Probability is not null);
        Assert.Empty(outlook.Of(States[0], new ActorCode("FRA")));

        var ledger = ForecastLedger.Open(path);
        var entered = outlook.Enter(ledger, lines, "1");
        Assert.Equal(lines.Count(line => line.Answer.Probability is not null), entered.Count);
        Assert.Equal(0, DyadOutlook.Resolve(ledger, record, today.AddDays(6)));
        Assert.Equal(entered.Count, DyadOutlook.Resolve(ledger, record, today.AddDays(7)));
        foreach (var forecast in entered)
        {
            var question = new DyadQuestion(record.IdOf(new ActorCode(forecast.Source)), record.Relations.IndexOf(forecast.Kind),
                record.IdOf(new ActorCode(forecast.Target)), 200);
            Assert.Equal(QuestionModel.CameTrue(record.Graph, question, 7), ledger.Outcomes[forecast.Id].Happened);
        }
    }

    private static IEnumerable<Event> Happenings(int days)
    {
        var random = new SeededRandom(4);
        for (var day = 0; day < days; day++)
        {
            for (var i = 0; i < 4; i++)
            {
                var source = random.Below(States.Length);
                var target = (source + 1 + random.Below(2)) % States.Length;
                yield return new Event
                {
                    Id = $"e{day:D4}-{i}",
                    Type = (EventType)(source % 3 * 4 + random.Below(2)),
                    Source = [States[source]],
                    Target = [States[target]],
                    Date = DateInterval.Day(Start.AddDays(day)),
                    Status = default,
                    Mentions = 1,
                    Origins = 1,
                };
            }
        }
    }
}
