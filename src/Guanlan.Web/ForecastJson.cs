using System.Text.Json;
using Guanlan.Forecasting;
using Guanlan.Record;

namespace Guanlan.Web;

/// <summary>Writes forecasts as JSON: the same fields wherever they come out.</summary>
public static class ForecastJson
{
    /// <summary>Writes the properties of one forecast into an object that is already open, with its reasons in both languages.</summary>
    public static void WriteProperties(Utf8JsonWriter json, DyadForecaster forecaster, DyadForecast forecast, ActorNames names)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(forecaster);
        ArgumentNullException.ThrowIfNull(forecast);
        ArgumentNullException.ThrowIfNull(names);
        var (line, answer) = (forecast.Line, forecast.Line.Answer);
        json.WriteString("level", forecast.IsClass ? "quad" : "type");
        json.WriteString("source", line.Source.Text);
        json.WriteString("kind", Kind(line.Kind));
        json.WriteString("target", line.Target.Text);
        if (answer.Probability is { } probability) json.WriteNumber("probability", Math.Round(probability, 4));
        else json.WriteNull("probability");
        json.WriteNumber("base_rate", Math.Round(answer.BaseRate, 4));
        json.WriteNumber("poisson", Math.Round(answer.Poisson, 4));
        json.WriteNumber("persistence", Math.Round(answer.Persistence, 4));
        json.WriteNumber("past_questions", answer.PastQuestions);
        json.WriteNumber("past_share", Math.Round(answer.PastShare, 4));
        var english = forecaster.Why(forecast, Kind, actor => names.Of(actor, "en"));
        var chinese = forecaster.Why(forecast, Kind, actor => names.Of(actor, "zh"));
        json.WriteStartArray("reasons");
        foreach (var (en, zh) in english.Zip(chinese))
        {
            json.WriteStartObject();
            json.WriteString("rests_on", en.Kind.ToString().ToLowerInvariant());
            json.WriteNumber("effect", Math.Round(en.Effect, 3));
            json.WriteString("en", en.English);
            json.WriteString("zh", zh.Chinese);
            json.WriteStartArray("events");
            foreach (var id in en.Acts.SelectMany(act => forecaster.EventsOf(forecast, act)).Distinct()) json.WriteStringValue(id);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>A class as exports name it; a type as it is.</summary>
    public static string Kind(string kind) => Enum.TryParse<QuadClass>(kind, out var quad) && Enum.IsDefined(quad) ? EventTable.QuadName(quad) : kind;
}
