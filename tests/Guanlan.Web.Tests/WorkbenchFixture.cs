using Guanlan.Sqlite;
using Guanlan.Testing;

namespace Guanlan.Web.Tests;

/// <summary>A workbench on a free port over the sample texts, and a client that follows no redirects and keeps no cookies.</summary>
public sealed class WorkbenchFixture : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private SqliteRecord? record;
    private Workbench? workbench;

    public HttpClient Client { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        record = SqliteRecord.Open(folder.PathTo("web.guanlan"));
        await SampleTexts.FillAsync(record);
        workbench = await Workbench.StartAsync(record, new WorkbenchOptions { Port = 0, Names = SampleNames.All });
        Client = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = new Uri(workbench.Addresses[0]) };
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (workbench is not null) await workbench.DisposeAsync();
        if (record is not null) await record.DisposeAsync();
        folder.Dispose();
    }

    public Task<HttpResponseMessage> Get(string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return Client.SendAsync(request);
    }
}
