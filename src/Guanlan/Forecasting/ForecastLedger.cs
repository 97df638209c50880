using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Guanlan.Diagnostics;

namespace Guanlan.Forecasting;

/// <summary>
/// Every forecast made and what came of it: a text file to which lines are only added. Each line carries the hash of the line before, so
/// that a changed or missing line is found on opening. One process writes at a time.
/// </summary>
public sealed class ForecastLedger
{
    private readonly string path;
    private readonly List<LedgerForecast> forecasts = [];
    private readonly Dictionary<int, LedgerOutcome> outcomes = [];
    private string last = "";

    private ForecastLedger(string path) => this.path = path;

    /// <summary>The file.</summary>
    public string Path => path;

    /// <summary>All forecasts, in the order they were made.</summary>
    public IReadOnlyList<LedgerForecast> Forecasts => forecasts;

    /// <summary>What came of those resolved, by number.</summary>
    public IReadOnlyDictionary<int, LedgerOutcome> Outcomes => outcomes;

    /// <summary>Opens a ledger; a file that is not there yet is an empty one.</summary>
    /// <exception cref="GuanlanException">GL4502: a line was changed, is missing or cannot be read.</exception>
    public static ForecastLedger Open(string path)
    {
        var ledger = new ForecastLedger(path);
        if (!File.Exists(path)) return ledger;
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (!ledger.Take(line)) throw new GuanlanException(Errors.BrokenLedger, $"{path}, line {number}");
        }

        return ledger;
    }

    /// <summary>Enters a forecast and gives it its number.</summary>
    public LedgerForecast Add(LedgerForecast forecast)
    {
        ArgumentNullException.ThrowIfNull(forecast);
        if (forecast.Probability is not (>= 0 and <= 1)) throw new ArgumentOutOfRangeException(nameof(forecast), "a probability lies between 0 and 1");
        var numbered = forecast with { Id = forecasts.Count + 1 };
        Write(new LedgerLine(last, numbered, null));
        forecasts.Add(numbered);
        return numbered;
    }

    /// <summary>The forecasts whose horizon has passed by a day and that have no outcome yet.</summary>
    public IEnumerable<LedgerForecast> Due(DateOnly today) =>
        forecasts.Where(forecast => forecast.Due <= today && !outcomes.ContainsKey(forecast.Id));

    /// <summary>Enters what came of a forecast. It is refused before the horizon has passed, and a second time.</summary>
    /// <exception cref="InvalidOperationException">The forecast is not there, not due, or already resolved.</exception>
    public void Resolve(LedgerOutcome outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        if (!Due(outcome.Resolved).Any(forecast => forecast.Id == outcome.Id))
            throw new InvalidOperationException($"forecast {outcome.Id} is not there, not due, or already resolved");
        Write(new LedgerLine(last, null, outcome));
        outcomes[outcome.Id] = outcome;
    }

    /// <summary>How good the resolved forecasts were, all or those chosen; skill is against the base rates said with them.</summary>
    public ProbabilityScore Score(Func<LedgerForecast, bool>? which = null)
    {
        var chosen = forecasts.Where(forecast => outcomes.ContainsKey(forecast.Id) && (which is null || which(forecast))).ToArray();
        bool[] happened = [.. chosen.Select(forecast => outcomes[forecast.Id].Happened)];
        var score = ProbabilityScore.Of([.. chosen.Select(forecast => forecast.Probability)], happened, 0);
        var usual = ProbabilityScore.Of([.. chosen.Select(forecast => forecast.BaseRate)], happened, 0).Brier;
        return score with { Skill = usual == 0 ? 0 : 1 - score.Brier / usual };
    }

    /// <summary>The hash of what a forecast was made from: all acts before its step.</summary>
    public static string HashOf(ReadOnlySpan<Quad> acts) =>
        Convert.ToHexStringLower(SHA256.HashData(System.Runtime.InteropServices.MemoryMarshal.AsBytes(acts)))[..16];

    private static string Hash(string line) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(line)))[..16];

    private bool Take(string line)
    {
        LedgerLine? read;
        try
        {
            read = JsonSerializer.Deserialize<LedgerLine>(line);
        }
        catch (JsonException)
        {
            return false;
        }

        if (read is null || read.Before != last) return false;
        if (read.Forecast is { } forecast && forecast.Id == forecasts.Count + 1) forecasts.Add(forecast);
        else if (read.Outcome is { } outcome && outcome.Id <= forecasts.Count && !outcomes.ContainsKey(outcome.Id)) outcomes[outcome.Id] = outcome;
        else return false;
        last = Hash(line);
        return true;
    }

    private void Write(LedgerLine entry)
    {
        var line = JsonSerializer.Serialize(entry);
        File.AppendAllText(path, line + "\n");
        last = Hash(line);
    }

    private sealed record LedgerLine(string Before, LedgerForecast? Forecast, LedgerOutcome? Outcome);
}
