using System.Diagnostics;
using System.Globalization;
using Guanlan.Forecasting;

namespace Guanlan.Cli.Forecasts;

/// <summary>Prints a backtest: one line a model with tabs between, each as soon as it is known.</summary>
internal sealed class BacktestTable(TextWriter output)
{
    public void Head(string about)
    {
        output.WriteLine("# " + about);
        output.WriteLine("model\tquestions\tmrr\thits@1\thits@3\thits@10\tstandard_error\tfit_s\tevaluation_s\tqueries_per_s\tpeak_mb");
        output.Flush();
    }

    public void Row(string model, RankedQuery[] ranked, double fit, double evaluation)
    {
        var score = RankingScore.Of(ranked);
        using var process = Process.GetCurrentProcess();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{model}\t{Text(score)}\t{RankingScore.StandardError(ranked):F4}\t{fit:F1}\t{evaluation:F1}\t{ranked.Length / Math.Max(evaluation, 1e-3):F0}\t{process.PeakWorkingSet64 >> 20}"));
        output.Flush();
    }

    /// <summary>By what was known of the answer, by the end that was hidden, and by step in tenths of the stretch.</summary>
    public void Kinds(RankedQuery[] ranked)
    {
        foreach (var group in ranked.GroupBy(query => query.Kind).OrderBy(group => group.Key)) Part(Snake(group.Key.ToString()), group);
        foreach (var group in ranked.GroupBy(query => query.Direction).OrderBy(group => group.Key)) Part(Snake(group.Key.ToString()), group);
        output.Flush();
    }

    public void Steps(RankedQuery[] ranked)
    {
        foreach (var group in ranked.GroupBy(query => query.Act.Step)) Part(string.Create(CultureInfo.InvariantCulture, $"step {group.Key}"), group);
        output.Flush();
    }

    public void Relations(RankedQuery[] ranked, Func<int, string> name, int most)
    {
        foreach (var group in ranked.GroupBy(query => query.Act.Relation).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).Take(most)) Part(name(group.Key), group);
        output.Flush();
    }

    /// <summary>The quality of probabilities, a line a model, then the reliability of the last.</summary>
    public void Questions(string about, IReadOnlyDictionary<string, ProbabilityScore> scores)
    {
        output.WriteLine("# " + about);
        output.WriteLine("model\tquestions\tbase_rate\tbrier\tskill\tlog_loss\tcalibration_error\tauc");
        foreach (var (name, score) in scores)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{name}\t{score.Count}\t{score.BaseRate:F4}\t{score.Brier:F5}\t{score.Skill:F3}\t{score.LogLoss:F4}\t{score.CalibrationError:F4}\t{score.Auc:F3}"));
        foreach (var row in scores.Last().Value.Reliability.Where(row => row.Count > 0))
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {row.From:F1}-{row.To:F1}\t{row.Count}\tsaid {row.Forecast:F3}\tcame true {row.Observed:F3}"));
        output.Flush();
    }

    /// <summary>Writes the rank of every question: subject, relation, object, step, the end that was hidden, rank; no line of heads.</summary>
    public static void WriteRanks(string path, RankedQuery[] ranked)
    {
        using var writer = new StreamWriter(path) { NewLine = "\n" };
        foreach (var query in ranked)
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{query.Act.Subject}\t{query.Act.Relation}\t{query.Act.Object}\t{query.Act.Step}\t{Snake(query.Direction.ToString())}\t{query.Rank}"));
    }

    private static string Text(RankingScore score) =>
        string.Create(CultureInfo.InvariantCulture, $"{score.Count}\t{score.Mrr:F4}\t{score.Hits1:F4}\t{score.Hits3:F4}\t{score.Hits10:F4}");

    private static string Snake(string name) => string.Concat(name.Select((letter, i) => char.IsUpper(letter) ? (i > 0 ? "_" : "") + char.ToLowerInvariant(letter) : letter.ToString()));

    private void Part(string name, IEnumerable<RankedQuery> ranked) => output.WriteLine($"  {name}\t{Text(RankingScore.Of(ranked))}");
}
