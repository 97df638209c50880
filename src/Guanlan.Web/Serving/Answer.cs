using System.Text.Json;
using Microsoft.AspNetCore.Components;

namespace Guanlan.Web.Serving;

/// <summary>What a page shows, in every form it can be asked for.</summary>
/// <param name="Page">The component.</param>
/// <param name="Parameters">Its parameters, without the view.</param>
/// <param name="Json">Writes the same as one JSON value.</param>
/// <param name="Csv">Writes the same as lines, or null where it is no list.</param>
/// <param name="Total">How many entries there are in all, for lists.</param>
internal sealed record Answer(Type Page, Dictionary<string, object?> Parameters, Action<Utf8JsonWriter> Json, Action<TextWriter>? Csv = null, long? Total = null)
{
    public static Answer Of<T>(Dictionary<string, object?> parameters, Action<Utf8JsonWriter> json, Action<TextWriter>? csv = null, long? total = null)
        where T : IComponent => new(typeof(T), parameters, json, csv, total);
}
