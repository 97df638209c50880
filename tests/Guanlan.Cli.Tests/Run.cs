using System.Text;

namespace Guanlan.Cli.Tests;

/// <summary>One run of the program in this process.</summary>
internal sealed record Run(int ExitCode, string Output, string Error)
{
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static Task<Run> Guanlan(params string[] args) => Guanlan(args, "");

    public static async Task<Run> Guanlan(string[] args, string input, IEngine? engine = null, CancellationToken cancellation = default)
    {
        using var output = new MemoryStream();
        var error = new StringWriter();
        await using var writer = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        var terminal = new Terminal(new MemoryStream(Encoding.UTF8.GetBytes(input)), output, writer, error, false, false, 200);
        var code = await CommandLine.RunAsync(args.Any(arg => arg.StartsWith("--lang", StringComparison.Ordinal)) ? args : [.. args, "--lang", "en"], engine ?? new FakeEngine(), terminal, cancellation);
        await writer.FlushAsync(CancellationToken.None);
        return new Run(code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}
