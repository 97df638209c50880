using System.Globalization;

namespace Guanlan.Forecasting;

/// <summary>
/// What may come next between two actors of a record: every kind of act, both ways, within a horizon; and the entry of such forecasts
/// into a ledger and their resolution. It says nothing of acts that did not happen between the two within the model's memory.
/// </summary>
public sealed class DyadOutlook
{
    private readonly RecordActs record;
    private readonly QuestionOptions options;
    private readonly DateOnly today;

    private DyadOutlook(RecordActs record, QuestionOptions options, DateOnly today, QuestionModel model) =>
        (this.record, this.options, this.today, Model) = (record, options, today, model);

    /// <summary>The model behind it, with its calibration.</summary>
    public QuestionModel Model { get; }

    /// <summary>Fits on the record's acts before a day.</summary>
    public static DyadOutlook Fit(RecordActs record, DateOnly today, QuestionOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(record);
        options ??= new QuestionOptions();
        var before = record.Graph.Count == 0 ? 0 : Math.Max(0, today.DayNumber - record.FirstDay.DayNumber);
        var groups = EntityGroups.FromCodes(record.Actors);
        return new DyadOutlook(record, options, today, QuestionModel.Fit(record.Graph, before, groups, options, cancellation));
    }

    /// <summary>All kinds of acts that happened between the two within the memory, likeliest first, those without a number last.</summary>
    public IReadOnlyList<OutlookLine> Of(ActorCode first, ActorCode second)
    {
        var (a, b) = (record.IdOf(first), record.IdOf(second));
        if (a < 0 || b < 0) return [];
        var step = today.DayNumber - record.FirstDay.DayNumber;
        var questions = QuestionModel.OpenAt(record.Graph, step, options.Memory)
            .Where(question => (question.Subject == a && question.Object == b) || (question.Subject == b && question.Object == a)).ToArray();
        var answers = Model.Ask(questions);
        return [.. questions
            .Select((question, i) => new OutlookLine(
                record.Actors[question.Subject], record.Relations[question.Relation], record.Actors[question.Object], answers[i]))
            .OrderByDescending(line => line.Answer.Probability ?? -1).ThenBy(line => line.Source).ThenBy(line => line.Kind, StringComparer.Ordinal)];
    }

    /// <summary>Enters the lines that have a number into a ledger; what stands there already, made from the same acts, is not entered again.</summary>
    /// <returns>The forecasts that were entered.</returns>
    public IReadOnlyList<LedgerForecast> Enter(ForecastLedger ledger, IReadOnlyList<OutlookLine> lines, string modelVersion)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(lines);
        var inputs = ForecastLedger.HashOf(record.Graph.Before(today.DayNumber - record.FirstDay.DayNumber));
        var name = string.Create(CultureInfo.InvariantCulture, $"questions {modelVersion}");
        var held = ledger.Forecasts.Where(forecast => forecast.Made == today).Select(forecast => forecast with { Id = 0 }).ToHashSet();
        return [.. lines.Where(line => line.Answer.Probability is not null).Select(line => new LedgerForecast(
                0, today, name, inputs, line.Source.Text, line.Kind, line.Target.Text, options.Horizon, line.Answer.Probability!.Value, line.Answer.BaseRate))
            .Where(forecast => !held.Contains(forecast)).Select(ledger.Add)];
    }

    /// <summary>Enters what came of every forecast that is due, by the record; forecasts of other kinds than the record's are left open.</summary>
    /// <returns>How many were resolved.</returns>
    public static int Resolve(ForecastLedger ledger, RecordActs record, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(record);
        var resolved = 0;
        foreach (var forecast in ledger.Due(today).ToArray())
        {
            var relation = record.Relations.IndexOf(forecast.Kind);
            if (relation < 0) continue;
            var (source, target) = (record.IdOf(new ActorCode(forecast.Source)), record.IdOf(new ActorCode(forecast.Target)));
            var from = forecast.Made.DayNumber - record.FirstDay.DayNumber;
            var events = Enumerable.Range(from, forecast.Horizon)
                .SelectMany(step => record.EventsOf(new Quad(source, relation, target, step))).Distinct().Take(5).ToArray();
            ledger.Resolve(new LedgerOutcome(forecast.Id, today, events.Length > 0, events));
            resolved++;
        }

        return resolved;
    }
}
