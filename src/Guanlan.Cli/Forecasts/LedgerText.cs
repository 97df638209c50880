using System.Globalization;
using Guanlan.Forecasting;
using Guanlan.Web;

namespace Guanlan.Cli.Forecasts;

/// <summary>The ledger of a record, and its score in one line: it stands above every forecast.</summary>
internal static class LedgerText
{
    /// <summary>The ledger that belongs to a record: beside it, under its name.</summary>
    public static string PathOf(string record) => WorkbenchOptions.LedgerOf(record);

    public static string Score(ForecastLedger ledger, Texts texts)
    {
        if (ledger.Forecasts.Count == 0) return texts["ledger.none"];
        if (ledger.Outcomes.Count == 0) return texts.Format("ledger.open", ledger.Forecasts.Count);
        var score = ledger.Score();
        return texts.Format("ledger.score", ledger.Forecasts.Count, score.Count, Number(score.Brier), Number(score.Skill), Number(score.CalibrationError));
    }

    public static string Number(double number) => number.ToString("0.000", CultureInfo.InvariantCulture);

    public static string Share(double share) => (100 * share).ToString("0.0", CultureInfo.InvariantCulture) + " %";
}
