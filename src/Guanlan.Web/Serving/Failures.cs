using System.Text.Json;
using Guanlan.Diagnostics;
using Guanlan.Web.Pages;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Guanlan.Web.Serving;

/// <summary>Turns failures into an answer of the kind that was asked for, with the catalogue's code and words.</summary>
internal sealed class Failures(RequestDelegate next, PageRenderer renderer, WorkbenchOptions options, ILogger<Failures> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var request = PageRequest.Of(context, options);
        try
        {
            await next(context);
            if (context.Response is { HasStarted: false, StatusCode: StatusCodes.Status404NotFound or StatusCodes.Status405MethodNotAllowed })
                await AnswerAsync(request, context.Response.StatusCode, "", request.View.Texts["error.not-found"]);
        }
        catch (GuanlanException problem) when (!context.Response.HasStarted)
        {
            var status = problem.Code == Errors.BadValue ? StatusCodes.Status400BadRequest : StatusCodes.Status500InternalServerError;
            await AnswerAsync(request, status, problem.Code.Id, problem.Code.Message(problem.Input, request.View.Language));
        }
        catch (Exception problem) when (!context.Response.HasStarted && problem is not OperationCanceledException)
        {
            log.LogError(problem, "{Path} failed", context.Request.Path);
            await AnswerAsync(request, StatusCodes.Status500InternalServerError, "", request.View.Texts["error.failed"]);
        }
    }

    private async Task AnswerAsync(PageRequest request, int status, string code, string message)
    {
        var response = request.Context.Response;
        response.StatusCode = status;
        if (request.WantsPage)
        {
            await renderer.WriteAsync<ErrorPage>(response, new() { ["View"] = request.View, ["Status"] = status, ["Message"] = message });
            return;
        }

        response.ContentType = "application/problem+json";
        await using var json = new Utf8JsonWriter(response.BodyWriter);
        json.WriteStartObject();
        json.WriteNumber("status", status);
        json.WriteString("title", message);
        if (code.Length > 0) json.WriteString("code", code);
        json.WriteEndObject();
    }
}
