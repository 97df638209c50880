using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Guanlan.Web.Serving;

/// <summary>Renders components to whole pages on the server; nothing of them lives in the browser.</summary>
internal sealed class PageRenderer(IServiceProvider services, ILoggerFactory logs)
{
    public Task WriteAsync<T>(HttpResponse response, Dictionary<string, object?> parameters)
        where T : IComponent => WriteAsync(typeof(T), response, parameters);

    public async Task WriteAsync(Type page, HttpResponse response, Dictionary<string, object?> parameters)
    {
        response.ContentType = "text/html; charset=utf-8";
        await using var renderer = new HtmlRenderer(services, logs);
        var html = await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var root = await renderer.RenderComponentAsync(page, ParameterView.FromDictionary(parameters));
            var text = new StringBuilder("<!DOCTYPE html>\n");
            await using var writer = new StringWriter(text);
            root.WriteHtmlTo(writer);
            return text;
        });
        await response.WriteAsync(html.ToString());
    }
}
