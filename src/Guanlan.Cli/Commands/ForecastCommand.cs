using System.CommandLine;
using System.Globalization;
using Guanlan.Cli.Forecasts;
using Guanlan.Diagnostics;
using Guanlan.Forecasting;
using Guanlan.Record;

namespace Guanlan.Cli.Commands;

/// <summary><c>guanlan forecast A B</c>: what may come next between two actors, with baselines and reasons; the ledger's score stands above.</summary>
internal static class ForecastCommand
{
    private const int LongestHorizon = 365;

    public static Command Create(CommandContext context)
    {
        var texts = context.Texts;
        var first = new Argument<string>("A") { Description = texts["forecast.actor"] };
        var second = new Argument<string>("B") { Description = texts["forecast.actor"] };
        var horizon = new Option<string>("--horizon") { Description = texts["forecast.horizon"], HelpName = "DAYS", DefaultValueFactory = _ => "30d" };
        var day = new Option<string?>("--day") { Description = texts["forecast.day"], HelpName = "YYYY-MM-DD" };
        var ledgerPath = LedgerOption(context);
        var reasons = new Option<int>("--why") { Description = texts["forecast.why"], HelpName = "N", DefaultValueFactory = _ => 3 };
        var threads = new Option<int>("--threads") { Description = texts["option.threads"], HelpName = "N", DefaultValueFactory = _ => Environment.ProcessorCount };
        var format = OutputFormat.Option(context);
        var command = new Command("forecast", texts["forecast.about"]) { first, second, horizon, day, ledgerPath, reasons, threads, format };
        command.SetAction(async (parsed, cancellation) =>
        {
            var (a, b) = (context.Actor(parsed.GetValue(first))!.Value, context.Actor(parsed.GetValue(second))!.Value);
            var days = Days(parsed.GetValue(horizon)!);
            var workers = Threads.Check(parsed.GetValue(threads));
            var asked = Day(parsed.GetValue(day), "--day");
            var ledger = ForecastLedger.Open(parsed.GetValue(ledgerPath) ?? LedgerText.PathOf(context.RecordPath(parsed)));
            await using var record = await context.OpenExistingAsync(parsed, cancellation);
            var events = await record.AssertedAsync(cancellation);
            var forecaster = DyadForecaster.Fit(events, asked ?? DyadForecaster.KnownUntil(events, Today()), days, workers, cancellation);
            var forecasts = forecaster.Of(a, b);
            var output = new ForecastOutput(context, forecaster);
            switch (parsed.GetValue(format))
            {
                case OutputFormat.Csv: output.Csv(forecasts); break;
                case OutputFormat.Jsonl: output.Jsonl(forecasts); break;
                default: Table(context, forecaster, forecasts, ledger, (a, b), parsed.GetValue(reasons)); break;
            }

            if (asked is not null) return ExitCode.Done;
            var entered = forecaster.Enter(ledger, forecasts);
            if (entered > 0 && !context.IsQuiet(parsed)) context.Say(texts.Format("forecast.entered", entered, ledger.Path));
            return ExitCode.Done;
        });
        return command;
    }

    public static Option<string?> LedgerOption(CommandContext context) => new("--ledger") { Description = context.Texts["forecast.ledger"], HelpName = "FILE" };

    /// <summary>A day as typed, or null where none was.</summary>
    public static DateOnly? Day(string? typed, string option) => typed is null ? null
        : DateOnly.TryParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw new GuanlanException(Errors.BadValue, $"{option} {typed}");

    public static DateOnly Today() => DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);

    private static int Days(string typed) =>
        int.TryParse(typed.EndsWith('d') ? typed[..^1] : typed, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is >= 1 and <= LongestHorizon
            ? days
            : throw new GuanlanException(Errors.BadValue, $"--horizon {typed}");

    private static void Table(
        CommandContext context, DyadForecaster forecaster, IReadOnlyList<DyadForecast> forecasts, ForecastLedger ledger, (ActorCode A, ActorCode B) pair, int reasons)
    {
        var (texts, names, output) = (context.Texts, context.Engine.Names, context.Terminal.Out);
        output.WriteLine(LedgerText.Score(ledger, texts));
        output.WriteLine(texts.Format(
            "forecast.title", names.Both(pair.A, texts.Language), names.Both(pair.B, texts.Language), forecaster.Horizon,
            forecaster.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        output.WriteLine(forecaster.Reliability is { } score
            ? texts.Format("forecast.reliability", score.Count, LedgerText.Number(score.Skill), LedgerText.Number(score.CalibrationError))
            : texts["forecast.uncalibrated"]);
        if (forecasts.Count == 0) output.WriteLine(texts.Format("forecast.none", new QuestionOptions().Memory));
        else new ForecastOutput(context, forecaster).Table(forecasts, reasons);
    }
}
