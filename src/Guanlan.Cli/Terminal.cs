namespace Guanlan.Cli;

/// <summary>Where the commands read and write: the process's own streams, or those of a test.</summary>
internal sealed record Terminal(Stream Input, Stream Output, TextWriter Out, TextWriter Error, bool ErrorIsTerminal, bool OutputIsTerminal, int Width)
{
    private const int Buffer = 1 << 16;

    public static Terminal OfProcess()
    {
        var output = Console.OpenStandardOutput();
        return new Terminal(
            Console.OpenStandardInput(),
            output,
            new StreamWriter(output, new System.Text.UTF8Encoding(false), Buffer, leaveOpen: true) { NewLine = "\n" },
            Console.Error,
            !Console.IsErrorRedirected,
            !Console.IsOutputRedirected,
            Console.IsOutputRedirected ? 200 : Math.Max(60, Console.WindowWidth));
    }
}
