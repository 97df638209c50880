using System.CommandLine;
using System.Globalization;
using Guanlan.Cli.Forecasts;
using Guanlan.Forecasting;
using Guanlan.Record;
using Guanlan.Web;

namespace Guanlan.Cli.Commands;

/// <summary><c>guanlan questions resolve|score</c>: what came of the forecasts in the ledger, and how good they were.</summary>
internal static class QuestionsCommand
{
    public static Command Create(CommandContext context) =>
        new("questions", context.Texts["questions.about"]) { Resolve(context), Score(context) };

    private static Command Resolve(CommandContext context)
    {
        var texts = context.Texts;
        var ledgerPath = ForecastCommand.LedgerOption(context);
        var day = new Option<string?>("--day") { Description = texts["questions.day"], HelpName = "YYYY-MM-DD" };
        var command = new Command("resolve", texts["questions.resolve"]) { ledgerPath, day };
        command.SetAction(async (parsed, cancellation) =>
        {
            var asked = ForecastCommand.Day(parsed.GetValue(day), "--day");
            var ledger = ForecastLedger.Open(parsed.GetValue(ledgerPath) ?? LedgerText.PathOf(context.RecordPath(parsed)));
            await using var record = await context.OpenExistingAsync(parsed, cancellation);
            var events = await record.AssertedAsync(cancellation);
            var known = asked ?? DyadForecaster.KnownUntil(events, ForecastCommand.Today());
            var resolved = DyadForecaster.Resolve(ledger, events, known);
            context.Terminal.Out.WriteLine(texts.Format(
                "questions.resolved", resolved, known.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), ledger.Forecasts.Count - ledger.Outcomes.Count));
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Score(CommandContext context)
    {
        var texts = context.Texts;
        var ledgerPath = ForecastCommand.LedgerOption(context);
        var command = new Command("score", texts["questions.score"]) { ledgerPath };
        command.SetAction(parsed =>
        {
            var ledger = ForecastLedger.Open(parsed.GetValue(ledgerPath) ?? LedgerText.PathOf(context.RecordPath(parsed)));
            context.Terminal.Out.WriteLine(LedgerText.Score(ledger, texts));
            if (ledger.Outcomes.Count > 0) Tables(context, ledger);
            return ExitCode.Done;
        });
        return command;
    }

    private static void Tables(CommandContext context, ForecastLedger ledger)
    {
        var texts = context.Texts;
        var table = new TextTable(
            texts["column.type"], texts["column.forecasts"], texts["column.resolved"], texts["column.base_rate"], texts["column.brier"], texts["column.skill"],
            texts["column.log_loss"], texts["column.calibration"]);
        Row(table, texts["questions.all"], ledger, _ => true);
        foreach (var days in ledger.Forecasts.Select(forecast => forecast.Horizon).Distinct().Order())
            Row(table, texts.Format("questions.horizon", days), ledger, forecast => forecast.Horizon == days);
        foreach (var kind in ledger.Forecasts.Select(forecast => forecast.Kind).Distinct().Order(StringComparer.Ordinal))
            Row(table, ForecastJson.Kind(kind), ledger, forecast => forecast.Kind == kind);
        table.Write(context.Terminal);
        var bins = new TextTable(texts["column.bin"], texts["column.resolved"], texts["column.said"], texts["column.came_true"]);
        foreach (var bin in ledger.Score().Reliability.Where(bin => bin.Count > 0))
        {
            bins.Add($"{LedgerText.Share(bin.From)} – {LedgerText.Share(bin.To)}", bin.Count.ToString(CultureInfo.InvariantCulture), LedgerText.Share(bin.Forecast), LedgerText.Share(bin.Observed));
        }

        bins.Write(context.Terminal);
    }

    private static void Row(TextTable table, string name, ForecastLedger ledger, Func<LedgerForecast, bool> which)
    {
        var score = ledger.Score(which);
        table.Add(
            name, ledger.Forecasts.Count(which).ToString(CultureInfo.InvariantCulture), score.Count.ToString(CultureInfo.InvariantCulture), LedgerText.Share(score.BaseRate),
            LedgerText.Number(score.Brier), LedgerText.Number(score.Skill), LedgerText.Number(score.LogLoss), LedgerText.Number(score.CalibrationError));
    }
}
