using System.Diagnostics;
using System.Globalization;

namespace Guanlan.Cli.Forecasts;

/// <summary>Says on standard error how far a long run is, each line with the seconds since its start; nothing when it shall be quiet.</summary>
internal sealed class RunLog(CommandContext context, bool quiet)
{
    private readonly Stopwatch watch = Stopwatch.StartNew();
    private readonly Lock gate = new();
    private int tenth;

    public void Say(string text)
    {
        if (quiet) return;
        lock (gate) context.Say(string.Create(CultureInfo.InvariantCulture, $"{watch.Elapsed.TotalSeconds,7:F1} s  {text}"));
    }

    /// <summary>Says each tenth of a count once.</summary>
    public void Part(string what, int done, int all)
    {
        var now = all == 0 ? 10 : (int)(10L * done / all);
        if (now == tenth) return;
        tenth = now;
        if (now is > 0 and < 10) Say(string.Create(CultureInfo.InvariantCulture, $"{what}: {now * 10} %"));
    }
}
