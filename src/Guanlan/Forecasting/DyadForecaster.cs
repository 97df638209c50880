namespace Guanlan.Forecasting;

/// <summary>
/// Answers for any two actors of a record what may come next between them: by quad class and by type, with the baselines, the reasons
/// and the acts behind them. Fitted once for a day and a horizon; asking is cheap and leaves it as it was, but is for one thread at a time.
/// </summary>
public sealed class DyadForecaster
{
    /// <summary>Version of the models, as it stands in the ledger: it changes with whatever changes the numbers.</summary>
    public const string Version = "2";

    /// <summary>Acts older than so many years are left out.</summary>
    public const int Memory = 15;

    private readonly RecordActs classes;
    private readonly RecordActs types;
    private readonly DyadOutlook byClass;
    private readonly DyadOutlook byType;
    private readonly HistoryRanker classReasons;
    private readonly HistoryRanker typeReasons;

    private DyadForecaster(RecordActs classes, RecordActs types, DateOnly day, int horizon, int threads, CancellationToken cancellation)
    {
        (this.classes, this.types, Day, Horizon) = (classes, types, day, horizon);
        var options = new QuestionOptions { Horizon = horizon, Threads = threads };
        byClass = DyadOutlook.Fit(classes, day, options, cancellation);
        byType = DyadOutlook.Fit(types, day, options, cancellation);
        classReasons = Reasons(classes, cancellation);
        typeReasons = Reasons(types, cancellation);
    }

    /// <summary>The day the forecasts are made for: all they know is older, and their window begins with it.</summary>
    public DateOnly Day { get; }

    /// <summary>Days that the window holds.</summary>
    public int Horizon { get; }

    /// <summary>How the calibrated numbers of the classes did on the windows they were calibrated on, or null where there were none.</summary>
    public ProbabilityScore? Reliability => byClass.Model.Calibration;

    /// <summary>The same for the types.</summary>
    public ProbabilityScore? TypeReliability => byType.Model.Calibration;

    /// <summary>The day after the newest act of the events, but never after a given day: up to there the record knows what happened.</summary>
    public static DateOnly KnownUntil(IEnumerable<Event> events, DateOnly latest)
    {
        ArgumentNullException.ThrowIfNull(events);
        DateOnly? newest = null;
        foreach (var happening in events)
            if (happening.Date.From is { } day && day < latest && !(day <= newest)) newest = day;
        return newest?.AddDays(1) ?? latest;
    }

    /// <summary>Fits on the dated events before a day.</summary>
    /// <param name="events">Events that count: asserted ones.</param>
    /// <param name="day">The day the forecasts are made for.</param>
    /// <param name="horizon">Days, one or more.</param>
    /// <param name="threads">Threads; the numbers do not depend on it.</param>
    /// <param name="cancellation">Stops between days.</param>
    public static DyadForecaster Fit(IReadOnlyCollection<Event> events, DateOnly day, int horizon, int threads = 1, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(events);
        ArgumentOutOfRangeException.ThrowIfLessThan(horizon, 1);
        // A day read wrongly as one of another century would make the rest of it empty steps.
        var known = events.Where(happening => happening.Date.From is { } from && from < day && from >= day.AddYears(-Memory)).ToArray();
        return new DyadForecaster(RecordActs.From(known, byClass: true), RecordActs.From(known), day, horizon, threads, cancellation);
    }

    /// <summary>What may come next between two actors: the classes first, then the types, each with the likeliest first.</summary>
    public IReadOnlyList<DyadForecast> Of(ActorCode first, ActorCode second) =>
    [
        .. byClass.Of(first, second).Select(line => new DyadForecast(true, line)),
        .. byType.Of(first, second).Select(line => new DyadForecast(false, line)),
    ];

    /// <summary>Why, strongest first: what each reason rests on is in its acts, whose events <see cref="EventsOf"/> names.</summary>
    /// <param name="forecast">A forecast of this forecaster.</param>
    /// <param name="kindName">The name of a class or type.</param>
    /// <param name="actorName">The name of an actor.</param>
    public IReadOnlyList<ExplanationLine> Why(DyadForecast forecast, Func<string, string> kindName, Func<ActorCode, string> actorName)
    {
        ArgumentNullException.ThrowIfNull(forecast);
        var (acts, ranker) = forecast.IsClass ? (classes, classReasons) : (types, typeReasons);
        var line = forecast.Line;
        var query = new ForecastQuery(acts.IdOf(line.Source), acts.Relations.IndexOf(line.Kind), Math.Max(ranker.LastStep + 1, Day.DayNumber - acts.FirstDay.DayNumber));
        return [.. ranker.Explain(
                query, acts.IdOf(line.Target), acts.Graph, relation => kindName(acts.Relations[relation]), actor => actorName(acts.Actors[actor]),
                step => acts.DayOf(step).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture))
            .OrderByDescending(reason => reason.Effect)];
    }

    /// <summary>Ids of the events behind an act of a reason.</summary>
    public IReadOnlyList<string> EventsOf(DyadForecast forecast, Quad act)
    {
        ArgumentNullException.ThrowIfNull(forecast);
        return (forecast.IsClass ? classes : types).EventsOf(act);
    }

    /// <summary>Enters the forecasts that have a number into a ledger.</summary>
    /// <returns>How many were new.</returns>
    public int Enter(ForecastLedger ledger, IReadOnlyList<DyadForecast> forecasts)
    {
        ArgumentNullException.ThrowIfNull(forecasts);
        return byClass.Enter(ledger, [.. forecasts.Where(forecast => forecast.IsClass).Select(forecast => forecast.Line)], Version).Count
            + byType.Enter(ledger, [.. forecasts.Where(forecast => !forecast.IsClass).Select(forecast => forecast.Line)], Version).Count;
    }

    /// <summary>Enters what came of all forecasts that are due by a day, by the events.</summary>
    /// <returns>How many were resolved.</returns>
    public static int Resolve(ForecastLedger ledger, IReadOnlyCollection<Event> events, DateOnly day) =>
        DyadOutlook.Resolve(ledger, RecordActs.From(events, byClass: true), day) + DyadOutlook.Resolve(ledger, RecordActs.From(events), day);

    /// <summary>A first stage alone: its parts say what moved a score.</summary>
    private static HistoryRanker Reasons(RecordActs acts, CancellationToken cancellation) => HistoryRanker.Fit(
        acts.Graph, acts.Graph.StepCount, EntityGroups.FromCodes(acts.Actors),
        new RankerOptions { LinearQuestions = 1500, From = (0.5, 1), Networks = 0, FactorDimensions = 0 }, cancellation);
}
