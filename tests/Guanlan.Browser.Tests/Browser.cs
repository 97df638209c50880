using Microsoft.Playwright;

namespace Guanlan.Browser.Tests;

/// <summary>The system's Chromium, driven by Playwright, and the demo it looks at. Without Chromium the tests are skipped.</summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? playwright;
    private IBrowser? chromium;
    private DemoProcess? demo;

    private static string? Executable =>
        ((string?[])[Environment.GetEnvironmentVariable("GUANLAN_CHROMIUM"), "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"]).FirstOrDefault(File.Exists);

    public async ValueTask InitializeAsync()
    {
        if (Executable is not { } executable) return;
        demo = await DemoProcess.StartAsync();
        playwright = await Playwright.CreateAsync();
        chromium = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = executable, Args = Arguments });
    }

    public async ValueTask DisposeAsync()
    {
        if (chromium is not null) await chromium.DisposeAsync();
        playwright?.Dispose();
        if (demo is not null) await demo.DisposeAsync();
    }

    /// <summary>A new page at an address of the demo, in a browser without history.</summary>
    public async Task<Visit> OpenAsync(string path, int width = 1440, int height = 940, string language = "zh-CN")
    {
        Assert.SkipUnless(Executable is not null, "no Chromium: install the package chromium, or name one in GUANLAN_CHROMIUM");
        var context = await chromium!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = demo!.Address,
            Locale = language,
            ViewportSize = new ViewportSize { Width = width, Height = height },
        });
        var visit = new Visit(await context.NewPageAsync(), demo.Address);
        await visit.Page.GotoAsync(path);
        // Chromium drops keys and pointer moves that come before the first frame of a page is drawn.
        await visit.Page.EvaluateAsync("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(0))))");
        return visit;
    }
}
