using System.Globalization;
using Guanlan.Forecasting;
using Guanlan.Web;

namespace Guanlan.Cli.Forecasts;

/// <summary>Writes the forecasts of a dyad in the format asked for, each with its baselines and its reasons.</summary>
internal sealed class ForecastOutput(CommandContext context, DyadForecaster forecaster)
{
    public void Table(IReadOnlyList<DyadForecast> forecasts, int reasons)
    {
        var texts = context.Texts;
        var table = new TextTable(
            texts["column.source"], texts["column.type"], texts["column.target"], texts["column.probability"],
            texts["column.base_rate"], texts["column.poisson"], texts["column.persistence"], texts["column.past"]);
        foreach (var forecast in forecasts)
        {
            var answer = forecast.Line.Answer;
            table.Add(
                forecast.Line.Source.Text, ForecastJson.Kind(forecast.Line.Kind), forecast.Line.Target.Text,
                answer.Probability is { } probability ? LedgerText.Share(probability) : texts.Format("forecast.few", answer.PastQuestions),
                LedgerText.Share(answer.BaseRate), LedgerText.Share(answer.Poisson), LedgerText.Share(answer.Persistence),
                answer.PastQuestions.ToString(CultureInfo.InvariantCulture));
        }

        table.Write(context.Terminal);
        foreach (var forecast in forecasts.OrderByDescending(forecast => forecast.Line.Answer.Probability ?? forecast.Line.Answer.PastShare).Take(reasons)) Why(forecast);
    }

    public void Csv(IReadOnlyList<DyadForecast> forecasts)
    {
        ForecastTableCsv.WriteHeader(context.Terminal.Out);
        foreach (var forecast in forecasts) ForecastTableCsv.WriteLine(context.Terminal.Out, forecast);
    }

    public void Jsonl(IReadOnlyList<DyadForecast> forecasts)
    {
        foreach (var forecast in forecasts)
        {
            context.Terminal.Out.Write(EventOutput.Line(json =>
            {
                json.WriteStartObject();
                json.WriteString("day", forecaster.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                json.WriteNumber("horizon", forecaster.Horizon);
                ForecastJson.WriteProperties(json, forecaster, forecast, context.Engine.Names);
                json.WriteEndObject();
            }));
        }
    }

    private void Why(DyadForecast forecast)
    {
        var (output, line) = (context.Terminal.Out, forecast.Line);
        output.WriteLine($"{line.Source.Text} → {line.Target.Text}  {ForecastJson.Kind(forecast.Line.Kind)}");
        var isChinese = context.Texts.Language == "zh";
        foreach (var reason in forecaster.Why(forecast, ForecastJson.Kind, actor => context.Engine.Names.Of(actor, context.Texts.Language)))
        {
            var events = reason.Acts.SelectMany(act => forecaster.EventsOf(forecast, act)).Distinct().Take(5).ToArray();
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"  {reason.Effect,6:+0.00;-0.00;0.00}  {TextTable.Clean(isChinese ? reason.Chinese : reason.English)}{(events.Length == 0 ? "" : " [" + context.Texts.Format("forecast.events", string.Join(' ', events)) + "]")}"));
        }
    }
}
