using System.Globalization;
using Guanlan.Forecasting;
using Guanlan.Record;

namespace Guanlan.Web;

/// <summary>Writes forecasts as lines of a table: the same columns wherever they come out.</summary>
public static class ForecastTableCsv
{
    /// <summary>Writes the names of the columns.</summary>
    public static void WriteHeader(TextWriter csv) =>
        CsvWriter.WriteLine(csv, "level", "source", "kind", "target", "probability", "base_rate", "poisson", "persistence", "past_questions", "past_share");

    /// <summary>Writes one forecast.</summary>
    public static void WriteLine(TextWriter csv, DyadForecast forecast)
    {
        ArgumentNullException.ThrowIfNull(forecast);
        var (line, answer) = (forecast.Line, forecast.Line.Answer);
        CsvWriter.WriteLine(
            csv, forecast.IsClass ? "quad" : "type", line.Source.Text, ForecastJson.Kind(line.Kind), line.Target.Text,
            answer.Probability is { } probability ? Exact(probability) : "", Exact(answer.BaseRate), Exact(answer.Poisson), Exact(answer.Persistence),
            answer.PastQuestions.ToString(CultureInfo.InvariantCulture), Exact(answer.PastShare));
    }

    private static string Exact(double number) => number.ToString("0.0000", CultureInfo.InvariantCulture);
}
