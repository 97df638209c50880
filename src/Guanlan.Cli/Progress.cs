using Guanlan.Web;

namespace Guanlan.Cli;

/// <summary>One line on standard error that says how far reading has come; nothing at all where that is no terminal.</summary>
internal sealed class Progress(Terminal terminal, Texts texts, bool quiet)
{
    private const int Interval = 150;
    private readonly bool visible = terminal.ErrorIsTerminal && !quiet;
    private long shownAt = -Interval;
    private bool shown;

    public void Show(ReadSummary summary)
    {
        if (!visible || Environment.TickCount64 - shownAt < Interval) return;
        shownAt = Environment.TickCount64;
        shown = true;
        terminal.Error.Write($"\r\u001b[K{texts.Format("read.progress", summary.Documents, summary.Rows, summary.Rejected)}");
    }

    public void Clear()
    {
        if (!shown) return;
        shown = false;
        terminal.Error.Write("\r\u001b[K");
    }
}
