using System.Globalization;
using Guanlan.Record;
using Microsoft.AspNetCore.WebUtilities;

namespace Guanlan.Web;

/// <summary>What every component of a page knows: the language, the names, the address.</summary>
public sealed class PageView(Texts texts, ActorNames names, string path, string query)
{
    public Texts Texts { get; } = texts;

    public ActorNames Names { get; } = names;

    public string Path { get; } = path;

    public string Language => Texts.Language;

    public string this[string key] => Texts[key];

    public string Format(string key, params ReadOnlySpan<object?> values) => Texts.Format(key, values);

    /// <summary>This address with one value of the query changed; null takes it away.</summary>
    public string With(string name, string? value, string? suffix = null)
    {
        var values = QueryHelpers.ParseQuery(query).Where(pair => pair.Key != name && !(suffix is not null && pair.Key == "lang")).ToDictionary();
        if (value is not null) values[name] = value;
        var address = suffix is null ? Path : (Path == "/" ? "/documents" : Path) + suffix;
        return QueryHelpers.AddQueryString(address, values.SelectMany(pair => pair.Value, (pair, one) => KeyValuePair.Create(pair.Key, (string?)one)));
    }

    /// <summary>This page in another form (<c>.json</c>, <c>.csv</c>), from its first entry.</summary>
    public string As(string suffix) => With("page", null, suffix);

    public string Name(ActorCode code) => Names.Of(code, Language);

    public string Both(ActorCode code) => Names.Both(code, Language);

    /// <summary>What stands between the members of a list.</summary>
    public string Comma => Language == "zh" ? "、" : ", ";

    public string List(IEnumerable<ActorCode> codes) => string.Join(Comma, codes.Select(Name));

    public string Type(EventType type) => Texts["type." + type.Name()];

    public string Status(Status status) => Texts["status." + status.Name()];

    public string Quad(QuadClass quad) => Texts["quad." + EventTable.QuadName(quad)];

    /// <summary>A number with its thousands parted.</summary>
    public static string Count(long number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    public static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    public static string Document(string id) => $"/documents/{Uri.EscapeDataString(id)}";

    /// <summary>The sentence that a row rests on, in its document.</summary>
    public static string Sentence(RecordedRow row) => $"{Document(row.Row.DocumentId)}#clause-{row.Number.ToString(CultureInfo.InvariantCulture)}";

    public static string Event(string id) => $"/events/{Uri.EscapeDataString(id)}";

    public static string Dyad(ActorCode a, ActorCode b) => $"/dyads/{Uri.EscapeDataString(a.Country)}/{Uri.EscapeDataString(b.Country)}";

    public static string Forecast(ActorCode a, ActorCode b) => Dyad(a, b) + "/forecast";

    /// <summary>The name of a quad class or type as forecasts write it.</summary>
    public string Kind(string kind) => Enum.TryParse<QuadClass>(kind, out var quad) && Enum.IsDefined(quad) ? Quad(quad) : Texts["type." + kind];

    public static string Share(double share) => (100 * share).ToString("0.0", CultureInfo.InvariantCulture) + " %";

    public static string Score(double score) => score.ToString("0.000", CultureInfo.InvariantCulture);
}
