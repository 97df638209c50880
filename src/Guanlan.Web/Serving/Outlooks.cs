using Guanlan.Forecasting;
using Guanlan.Record;

namespace Guanlan.Web.Serving;

/// <summary>
/// The fitted forecasters of the record, by horizon: made when first asked for, and again when the record has changed or a day has passed.
/// One question is answered at a time.
/// </summary>
internal sealed class Outlooks(IRecord record, WorkbenchOptions options) : IDisposable
{
    private readonly SemaphoreSlim gate = new(1, 1);
    private readonly Dictionary<int, (string State, DyadForecaster Forecaster)> held = [];

    public async Task<T> AskAsync<T>(int horizon, Func<DyadForecaster, ForecastLedger?, T> ask, CancellationToken cancellation)
    {
        await gate.WaitAsync(cancellation);
        try
        {
            return ask(await ForecasterAsync(horizon, cancellation), options.Ledger is null ? null : ForecastLedger.Open(options.Ledger));
        }
        finally
        {
            gate.Release();
        }
    }

    public void Dispose() => gate.Dispose();

    private async Task<DyadForecaster> ForecasterAsync(int horizon, CancellationToken cancellation)
    {
        var today = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);
        var state = $"{await record.CountsAsync(cancellation)} {today:O}";
        if (held.TryGetValue(horizon, out var known) && known.State == state) return known.Forecaster;
        var events = await record.AssertedAsync(cancellation);
        var forecaster = DyadForecaster.Fit(events, DyadForecaster.KnownUntil(events, today), horizon, Environment.ProcessorCount, cancellation);
        held[horizon] = (state, forecaster);
        return forecaster;
    }
}
