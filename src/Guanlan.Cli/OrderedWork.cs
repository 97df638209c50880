using System.Threading.Channels;

namespace Guanlan.Cli;

/// <summary>Does work on several threads and hands on the results in the order of the input. Holds no more than a few inputs at a time.</summary>
internal static class OrderedWork
{
    public static async Task RunAsync<TIn, TOut>(
        IAsyncEnumerable<TIn> inputs, Func<TIn, TOut> work, Func<TOut, ValueTask> handOn, int threads, CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        using var free = new SemaphoreSlim(threads);
        var running = Channel.CreateBounded<Task<TOut>>(new BoundedChannelOptions(threads * 2) { SingleReader = true, SingleWriter = true });
        var starting = Task.Run(StartAsync, CancellationToken.None);
        try
        {
            await foreach (var task in running.Reader.ReadAllAsync(CancellationToken.None)) await handOn(await task);
        }
        catch
        {
            await stop.CancelAsync();
            running.Writer.TryComplete();
            throw;
        }
        finally
        {
            await FinishAsync();
        }

        async Task StartAsync()
        {
            try
            {
                await foreach (var input in inputs.WithCancellation(stop.Token))
                {
                    await free.WaitAsync(stop.Token);
                    var task = Task.Run(() => WorkOn(input), CancellationToken.None);
                    await running.Writer.WriteAsync(task, stop.Token);
                }

                running.Writer.TryComplete();
            }
            catch (Exception problem)
            {
                running.Writer.TryComplete(problem);
            }
        }

        TOut WorkOn(TIn input)
        {
            try
            {
                return work(input);
            }
            finally
            {
                free.Release();
            }
        }

        async Task FinishAsync()
        {
            await starting;
            while (running.Reader.TryRead(out var task)) await task.ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        }
    }
}
