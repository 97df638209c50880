using Guanlan.Diagnostics;
using Guanlan.Reading.Reprints;
using Guanlan.Record;

namespace Guanlan.Cli;

/// <summary>Reads inputs into a record: reading in one thread, coding in many, writing in input order.</summary>
internal sealed class ReadRun(CommandContext context, IRecord record, int threads, bool quiet)
{
    private const int FewestToSettle = 500;
    private readonly Progress progress = new(context.Terminal, context.Texts, quiet);
    private long held = -1;
    private long unsettled;

    /// <summary>What came of all inputs so far.</summary>
    public ReadSummary Summary { get; } = new();

    /// <summary>Reads inputs; may be called again for more.</summary>
    public async Task<ReadSummary> ReadAsync(IAsyncEnumerable<InputRead> inputs, CancellationToken cancellation)
    {
        if (held < 0) held = (await record.CountsAsync(cancellation)).Documents;
        try
        {
            await OrderedWork.RunAsync(inputs, Code, StoreAsync, threads, cancellation);
        }
        finally
        {
            // Whatever was stored is whole. What is still to be gathered into events follows now, or at the next run if we are stopped.
            if (!cancellation.IsCancellationRequested) await record.SettleAsync(CancellationToken.None);
            progress.Clear();
            if (!quiet) Summarise();
        }

        return Summary;
    }

    private (InputRead Input, CodedDocument? Coded) Code(InputRead input)
    {
        if (input.Document is not { } document) return (input, null);
        // Asked again under the writer's lock when it is stored; here it only saves work.
        if (record.HoldsAsync(document, context.Engine.Version).AsTask().GetAwaiter().GetResult()) return (input, new CodedDocument(document, [], context.Engine.Version));
        try
        {
            return (input, new CodedDocument(document, [.. context.Engine.Code(DocumentPassage.Of(document))], context.Engine.Version, Sketch: ReprintSketch.Of(document.Text)));
        }
        catch (Exception problem) when (problem is not (OutOfMemoryException or OperationCanceledException))
        {
            return (input with { Document = null, Rejected = Errors.CoderFailed }, null);
        }
    }

    private async ValueTask StoreAsync((InputRead Input, CodedDocument? Coded) item)
    {
        if (item.Coded is { } coded)
        {
            var addition = await record.AddAsync(coded);
            Summary.Count(addition, coded.Rows.Length);
            if (addition is Addition.Added or Addition.Recoded) await SettleNowAndThenAsync();
        }
        else
        {
            var code = item.Input.Rejected ?? Errors.NoText;
            var subject = item.Input.Subject ?? item.Input.Location;
            await record.RejectAsync(new Rejection(item.Input.Location, code.Id, code.Message(subject)));
            Summary.Reject();
            progress.Clear();
            context.Say(code.Message(subject, context.Texts.Language));
        }

        progress.Show(Summary);
    }

    /// <summary>Events follow while reading goes on, each time after a fifth more texts: the work stays in proportion however long the run.</summary>
    private async ValueTask SettleNowAndThenAsync()
    {
        if (++unsettled < Math.Max(FewestToSettle, held / 5)) return;
        await record.SettleAsync();
        held += unsettled;
        unsettled = 0;
    }

    private void Summarise() => context.Say(context.Texts.Format(
        "read.summary",
        Summary.Documents, Summary.Of(Addition.Added), Summary.Of(Addition.Recoded), Summary.Of(Addition.Appeared), Summary.Of(Addition.Unchanged),
        Summary.Rows, Summary.Rejected));
}
