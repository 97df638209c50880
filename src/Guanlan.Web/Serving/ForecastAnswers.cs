using System.Globalization;
using System.Text.Json;
using Guanlan.Forecasting;
using Guanlan.Record;
using Guanlan.Web.Drawing;
using Guanlan.Web.Pages;
using Microsoft.Extensions.DependencyInjection;

namespace Guanlan.Web.Serving;

/// <summary>What may come next between two actors, why, and what was said before. Looking changes nothing: the ledger is filled on the command line.</summary>
internal static class ForecastAnswers
{
    private const int DefaultHorizon = 30;
    private const int LongestHorizon = 365;

    public static async ValueTask<Answer?> ForecastAsync(PageRequest request, IRecord record, CancellationToken cancellation)
    {
        if (request.Actor("a") is not { } a || request.Actor("b") is not { } b) return null;
        var horizon = request.Value<int>("horizon", static typed =>
            int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is >= 1 and <= LongestHorizon ? days : null) ?? DefaultHorizon;
        var outlooks = request.Context.RequestServices.GetRequiredService<Outlooks>();
        return await outlooks.AskAsync(horizon, (forecaster, ledger) => Of(request.View, forecaster, ledger, a, b), cancellation);
    }

    private static Answer Of(PageView view, DyadForecaster forecaster, ForecastLedger? ledger, ActorCode a, ActorCode b)
    {
        var forecasts = forecaster.Of(a, b);
        var shown = new ForecastView(a, b, forecaster.Day, forecaster.Horizon, forecaster.Reliability, [.. forecasts.Select(one => Row(view, forecaster, one))], ledger);
        // JSON is written later, when another may be asking: what it needs is made now.
        var json = Json(forecaster, shown, view.Names);
        return Answer.Of<ForecastPage>(new() { ["Shown"] = shown }, writer => json.WriteTo(writer), csv => Write(csv, forecasts), forecasts.Count);
    }

    private static ForecastRow Row(PageView view, DyadForecaster forecaster, DyadForecast forecast) => new(
        forecast,
        [.. forecaster.Why(forecast, view.Kind, view.Name).Select(line =>
            (line, (IReadOnlyList<string>)[.. line.Acts.SelectMany(act => forecaster.EventsOf(forecast, act)).Distinct()]))]);

    private static JsonElement Json(DyadForecaster forecaster, ForecastView shown, ActorNames names)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer)) Write(json, forecaster, shown, names);
        using var document = JsonDocument.Parse(buffer.ToArray());
        return document.RootElement.Clone();
    }

    private static void Write(Utf8JsonWriter json, DyadForecaster forecaster, ForecastView shown, ActorNames names)
    {
        json.WriteStartObject();
        json.WriteString("a", shown.A.Text);
        json.WriteString("b", shown.B.Text);
        json.WriteString("day", PageView.Day(shown.Day));
        json.WriteNumber("horizon", shown.Horizon);
        Score(json, "calibration", shown.Calibration);
        Score(json, "ledger", shown.Ledger is { Outcomes.Count: > 0 } ledger ? ledger.Score() : null);
        json.WriteStartArray("forecasts");
        foreach (var row in shown.Rows)
        {
            json.WriteStartObject();
            ForecastJson.WriteProperties(json, forecaster, row.Forecast, names);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("entries");
        foreach (var entry in shown.Entries)
        {
            json.WriteStartObject();
            json.WriteNumber("id", entry.Id);
            json.WriteString("made", PageView.Day(entry.Made));
            json.WriteNumber("horizon", entry.Horizon);
            json.WriteString("source", entry.Source);
            json.WriteString("kind", ForecastJson.Kind(entry.Kind));
            json.WriteString("target", entry.Target);
            json.WriteNumber("probability", Math.Round(entry.Probability, 4));
            json.WriteNumber("base_rate", Math.Round(entry.BaseRate, 4));
            if (shown.Ledger!.Outcomes.TryGetValue(entry.Id, out var outcome)) json.WriteBoolean("happened", outcome.Happened);
            else json.WriteNull("happened");
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Score(Utf8JsonWriter json, string name, ProbabilityScore? score)
    {
        if (score is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteNumber("questions", score.Count);
        json.WriteNumber("brier", Math.Round(score.Brier, 5));
        json.WriteNumber("skill", Math.Round(score.Skill, 4));
        json.WriteNumber("calibration_error", Math.Round(score.CalibrationError, 4));
        json.WriteStartArray("reliability");
        foreach (var bin in score.Reliability.Where(bin => bin.Count > 0))
        {
            json.WriteStartObject();
            json.WriteNumber("from", bin.From);
            json.WriteNumber("to", bin.To);
            json.WriteNumber("questions", bin.Count);
            json.WriteNumber("said", Math.Round(bin.Forecast, 4));
            json.WriteNumber("came_true", Math.Round(bin.Observed, 4));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(TextWriter csv, IReadOnlyList<DyadForecast> forecasts)
    {
        ForecastTableCsv.WriteHeader(csv);
        foreach (var forecast in forecasts) ForecastTableCsv.WriteLine(csv, forecast);
    }
}
