using System.Net;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Guanlan.Diagnostics;
using Guanlan.Record;
using Guanlan.Web.Serving;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Guanlan.Web;

/// <summary>The workbench: server-rendered pages over a record, on this machine only unless told otherwise.</summary>
public sealed class Workbench : IAsyncDisposable
{
    private readonly WebApplication application;

    private Workbench(WebApplication application)
    {
        this.application = application;
        Addresses = [.. application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? []];
    }

    /// <summary>Where it answers.</summary>
    public IReadOnlyList<string> Addresses { get; }

    /// <summary>Starts to listen.</summary>
    /// <exception cref="GuanlanException">The address is taken or not ours.</exception>
    public static async Task<Workbench> StartAsync(IRecord record, WorkbenchOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(options);
        try
        {
            return await ListenAsync(record, options, cancellation);
        }
        catch (IOException) when (options is { AnyFreePort: true, Port: not 0, Urls: null })
        {
            return await StartAsync(record, options with { Port = 0 }, cancellation);
        }
        catch (Exception problem) when (problem is IOException or System.Net.Sockets.SocketException or FormatException or InvalidOperationException)
        {
            throw new GuanlanException(Errors.AddressInUse, options.Urls ?? $"http://localhost:{options.Port}", problem);
        }
    }

    /// <summary>Answers until cancelled or until the process is asked to end.</summary>
    public async Task RunAsync(CancellationToken cancellation = default)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation, application.Lifetime.ApplicationStopping);
        await Task.Delay(Timeout.Infinite, stop.Token).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(3));
        await application.StopAsync(patience.Token);
        await application.DisposeAsync();
    }

    private static async Task<Workbench> ListenAsync(IRecord record, WorkbenchOptions options, CancellationToken cancellation)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory, EnvironmentName = Environments.Production });
        builder.Logging.ClearProviders().AddSimpleConsole().SetMinimumLevel(LogLevel.Warning)
            .AddFilter("Microsoft.Extensions.Hosting", LogLevel.None);
        builder.Services.Configure<Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        // Chinese goes out as itself, not as numbered references.
        builder.Services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        builder.Services.AddSingleton(record);
        builder.Services.AddSingleton(options);
        builder.Services.AddSingleton<PageRenderer>();
        builder.Services.AddSingleton<Outlooks>();
        builder.WebHost.ConfigureKestrel(server =>
        {
            server.AddServerHeader = false;
            if (options.Urls is null) server.Listen(IPAddress.Loopback, options.Port);
        });
        if (options.Urls is not null) builder.WebHost.UseUrls(options.Urls);
        var application = builder.Build();
        application.UseMiddleware<HostCheck>(HostCheck.AllowedBy(options.Urls));
        application.UseMiddleware<SecurityHeaders>();
        application.UseMiddleware<Failures>();
        application.MapAssets();
        application.MapPages();
        try
        {
            await application.StartAsync(cancellation);
            return new Workbench(application);
        }
        catch
        {
            await application.DisposeAsync();
            throw;
        }
    }
}
