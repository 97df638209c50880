using System.Globalization;
using Guanlan.Diagnostics;
using Guanlan.Record;
using Microsoft.AspNetCore.Http;

namespace Guanlan.Web.Serving;

/// <summary>One request for a page, in whichever form it was asked for.</summary>
internal sealed class PageRequest
{
    private const int PageSize = 50;
    private const int MostJson = 1000;
    private const int MostCsv = 10_000;

    private PageRequest(HttpContext context, WorkbenchOptions options)
    {
        Context = context;
        View = new PageView(LanguageOfRequest.Choose(context), options.Names, context.Request.Path, context.Request.QueryString.Value ?? "");
    }

    public HttpContext Context { get; }

    public PageView View { get; }

    public bool WantsJson => Context.Request.Path.Value!.EndsWith(".json", StringComparison.Ordinal);

    public bool WantsCsv => Context.Request.Path.Value!.EndsWith(".csv", StringComparison.Ordinal);

    public bool WantsPage => !WantsJson && !WantsCsv;

    /// <summary>Which part of a list: <c>page</c>, and for exports <c>limit</c> up to a declared cap.</summary>
    public Paging Paging
    {
        get
        {
            var number = Whole("page") ?? 1;
            if (WantsPage) return Paging.Number(number, PageSize);
            var most = WantsCsv ? MostCsv : MostJson;
            return Paging.Number(number, Math.Clamp(Whole("limit") ?? (WantsCsv ? MostCsv : PageSize), 1, most));
        }
    }

    /// <summary>The same for everybody who asks about one request.</summary>
    public static PageRequest Of(HttpContext context, WorkbenchOptions options)
    {
        if (context.Items.TryGetValue(typeof(PageRequest), out var known) && known is PageRequest request) return request;
        request = new PageRequest(context, options);
        context.Items[typeof(PageRequest)] = request;
        return request;
    }

    /// <summary>A value of the query string or of the route, or null if it is missing or empty.</summary>
    public string? Text(string name)
    {
        var value = Context.Request.RouteValues.TryGetValue(name, out var routed) ? routed?.ToString() : Context.Request.Query[name].ToString();
        return string.IsNullOrWhiteSpace(value) ? null : value.Trim();
    }

    /// <summary>An actor by code or name.</summary>
    public ActorCode? Actor(string name) => Text(name) is { } typed ? View.Names.Find(typed) ?? throw Bad(name, typed) : null;

    public T? Value<T>(string name, Func<string, T?> read)
        where T : struct => Text(name) is { } typed ? read(typed) ?? throw Bad(name, typed) : null;

    public DateOnly? Day(string name) => Value<DateOnly>(name, static typed =>
        DateOnly.TryParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null);

    private int? Whole(string name) => Value<int>(name, static typed =>
        int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null);

    private static GuanlanException Bad(string name, string value) => new(Errors.BadValue, $"{name}={value}");
}
