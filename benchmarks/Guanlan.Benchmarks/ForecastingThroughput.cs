using System.Diagnostics;
using Guanlan.Forecasting;

namespace Guanlan.Benchmarks;

/// <summary>How fast a folder of acts loads, how fast a history takes them in, and how fast the plain numbers rank, on one thread.</summary>
internal static class ForecastingThroughput
{
    public static int Run(string folder)
    {
        var start = Stopwatch.GetTimestamp();
        var data = ForecastingDataset.Load(folder);
        var load = Stopwatch.GetElapsedTime(start).TotalSeconds;
        start = Stopwatch.GetTimestamp();
        var model = new HistoryBaseline(HistoryBaselineKind.Hazards, data.Acts);
        Backtest.CatchUp(model, data.Acts, data.ValidFrom);
        var replay = Stopwatch.GetElapsedTime(start).TotalSeconds;
        start = Stopwatch.GetTimestamp();
        var ranked = Backtest.Run(model, data.Acts, data.ValidFrom, data.TestFrom);
        var ask = Stopwatch.GetElapsedTime(start).TotalSeconds;
        Console.WriteLine($"{data.Name}: {data.Acts.Count} acts loaded in {load:F2} s");
        Console.WriteLine($"history: {data.Acts.Before(data.ValidFrom).Length / replay:F0} acts/s");
        Console.WriteLine($"hazards: {ranked.Length / ask:F0} questions/s, MRR {RankingScore.Of(ranked).Mrr:F4}");
        return 0;
    }
}
