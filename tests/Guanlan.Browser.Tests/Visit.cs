using Microsoft.Playwright;

namespace Guanlan.Browser.Tests;

/// <summary>A page, and what went wrong on it: dialogs, errors of scripts, refused content, requests to elsewhere.</summary>
public sealed class Visit : IAsyncDisposable
{
    private readonly List<string> troubles = [];

    public Visit(IPage page, string address)
    {
        Page = page;
        page.Dialog += async (_, dialog) =>
        {
            troubles.Add("dialog: " + dialog.Message);
            await dialog.DismissAsync();
        };
        page.PageError += (_, error) => troubles.Add("error: " + error);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") troubles.Add($"{message.Type}: {message.Text}");
        };
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(address, StringComparison.Ordinal)) troubles.Add("request to " + request.Url);
        };
    }

    public IPage Page { get; }

    public async ValueTask DisposeAsync()
    {
        Assert.Empty(troubles);
        await Page.Context.DisposeAsync();
    }
}
