using Microsoft.AspNetCore.Http;

namespace Guanlan.Web.Serving;

/// <summary>
/// Answers only requests that call us by a name of this machine. Without it a foreign page could have its own name point at our
/// address and read the record through the visitor's browser.
/// </summary>
internal sealed class HostCheck(RequestDelegate next, AllowedHosts allowed)
{
    private static readonly string[] Loopback = ["localhost", "127.0.0.1", "[::1]"];

    /// <summary>The names by which we may be called; null for any, if somebody chose to listen on every address.</summary>
    public static AllowedHosts AllowedBy(string? urls)
    {
        var hosts = new HashSet<string>(Loopback, StringComparer.OrdinalIgnoreCase);
        foreach (var url in (urls ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (url.Contains("://*", StringComparison.Ordinal) || url.Contains("://+", StringComparison.Ordinal)) return new AllowedHosts(null);
            if (!Uri.TryCreate(url, UriKind.Absolute, out var uri)) continue;
            if (uri.Host is "0.0.0.0" or "[::]") return new AllowedHosts(null);
            hosts.Add(uri.Host);
        }

        return new AllowedHosts(hosts);
    }

    public Task InvokeAsync(HttpContext context)
    {
        if (allowed.Names is null || allowed.Names.Contains(context.Request.Host.Host)) return next(context);
        context.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync("This is not a name of this workbench.\n");
    }
}
