using System.Diagnostics;
using Guanlan.Testing;

namespace Guanlan.Browser.Tests;

/// <summary>The real <c>guanlan demo</c> in a process of its own.</summary>
internal sealed class DemoProcess : IAsyncDisposable
{
    private const string Announcement = "The workbench is at ";
    private readonly Process process;

    private DemoProcess(Process process, string address)
    {
        this.process = process;
        Address = address;
    }

    public string Address { get; }

    public static async Task<DemoProcess> StartAsync()
    {
        var build = new DirectoryInfo(AppContext.BaseDirectory).Name;
        var start = new ProcessStartInfo("dotnet") { RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var argument in (string[])[Repository.PathTo("artifacts", "bin", "Guanlan.Cli", build, "guanlan.dll"), "demo", "--port", "0", "--lang", "en"])
            start.ArgumentList.Add(argument);
        var process = Process.Start(start)!;
        process.BeginOutputReadLine();
        var said = new List<string>();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (await process.StandardError.ReadLineAsync(patience.Token) is { } line)
        {
            said.Add(line);
            if (!line.StartsWith(Announcement, StringComparison.Ordinal)) continue;
            _ = process.StandardError.ReadToEndAsync(CancellationToken.None);
            return new DemoProcess(process, line[Announcement.Length..].Split(' ')[0]);
        }

        process.Kill();
        throw new InvalidOperationException("the demo did not start: " + string.Join('\n', said));
    }

    public async ValueTask DisposeAsync()
    {
        // Asked politely, the demo takes its temporary record away.
        using (var ask = Process.Start("kill", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture))) await ask.WaitForExitAsync();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill();
        }

        process.Dispose();
    }
}
