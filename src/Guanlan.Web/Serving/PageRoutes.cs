using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Guanlan.Record;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Guanlan.Web.Serving;

/// <summary>Every page and the address it has; each also answers as <c>.json</c>, lists as <c>.csv</c>.</summary>
internal static class PageRoutes
{
    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true };

    public static void MapPages(this IEndpointRouteBuilder routes)
    {
        routes.MapPage("/", DocumentAnswers.QueueAsync, "/index");
        routes.MapPage("/documents", DocumentAnswers.QueueAsync);
        routes.MapPage("/documents/{id}", DocumentAnswers.DocumentAsync);
        routes.MapPage("/events", EventAnswers.EventsAsync);
        routes.MapPage("/events/{id}", EventAnswers.EventAsync);
        routes.MapPage("/dyads", DyadAnswers.DyadsAsync);
        routes.MapPage("/dyads/{a}/{b}", DyadAnswers.DyadAsync);
        routes.MapPage("/dyads/{a}/{b}/forecast", ForecastAnswers.ForecastAsync);
        routes.MapPage("/search", SearchAnswers.SearchAsync);
        routes.MapPage("/sources", SourceAnswers.SourcesAsync);
        routes.MapPage("/rejected", SourceAnswers.RejectedAsync);
        routes.MapGet("/health", async (IRecord record, CancellationToken cancellation) =>
        {
            await record.CountsAsync(cancellation);
            return Results.Text("ok\n");
        });
    }

    private static void MapPage(this IEndpointRouteBuilder routes, string path, Func<PageRequest, IRecord, CancellationToken, ValueTask<Answer?>> answer, string? exports = null)
    {
        foreach (var suffix in (ReadOnlySpan<string>)["", ".json", ".csv"])
        {
            routes.MapGet(suffix.Length == 0 ? path : (exports ?? path) + suffix, async (HttpContext context, IRecord record, WorkbenchOptions options, PageRenderer renderer) =>
            {
                var request = PageRequest.Of(context, options);
                if (await answer(request, record, context.RequestAborted) is { } found) await WriteAsync(found, request, renderer);
                else context.Response.StatusCode = StatusCodes.Status404NotFound;
            });
        }
    }

    private static async Task WriteAsync(Answer answer, PageRequest request, PageRenderer renderer)
    {
        var response = request.Context.Response;
        if (answer.Total is { } total) response.Headers["X-Total-Count"] = total.ToString(CultureInfo.InvariantCulture);
        if (request.WantsPage)
        {
            answer.Parameters["View"] = request.View;
            await renderer.WriteAsync(answer.Page, response, answer.Parameters);
        }
        else if (request.WantsJson)
        {
            response.ContentType = "application/json; charset=utf-8";
            var buffer = new ArrayBufferWriter<byte>();
            await using (var json = new Utf8JsonWriter(buffer, Json)) answer.Json(json);
            buffer.Write("\n"u8);
            await response.Body.WriteAsync(buffer.WrittenMemory);
        }
        else if (answer.Csv is null)
        {
            response.StatusCode = StatusCodes.Status404NotFound;
        }
        else
        {
            response.ContentType = "text/csv; charset=utf-8";
            response.Headers.ContentDisposition = "attachment; filename=\"guanlan.csv\"";
            var text = new StringWriter();
            if (request.Text("bom") is not null) text.Write('\uFEFF');
            answer.Csv(text);
            await response.WriteAsync(text.ToString(), Encoding.UTF8);
        }
    }
}
