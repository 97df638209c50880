using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Guanlan.Sqlite;

/// <summary>The JSON of the file: names in small letters, nothing said that is empty, Chinese characters as themselves.</summary>
internal static class StoredJson
{
    private static readonly DetailJson Context = new(new JsonSerializerOptions
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter<DateBasis>(), new JsonStringEnumConverter<ParagraphKind>(), new JsonStringEnumConverter<EventType>(), new JsonStringEnumConverter<LinkKind>(), new JsonStringEnumConverter<Exactness>(), new JsonStringEnumConverter<VoiceStance>() },
    });

    public static string Write(RowDetail detail) => JsonSerializer.Serialize(detail, Context.RowDetail);

    public static string Write(DocumentDetail detail) => JsonSerializer.Serialize(detail, Context.DocumentDetail);

    public static RowDetail Row(string json) => JsonSerializer.Deserialize(json, Context.RowDetail) ?? throw new FormatException("a row has no detail");

    public static DocumentDetail Document(string json) =>
        JsonSerializer.Deserialize(json, Context.DocumentDetail) ?? throw new FormatException("a document has no detail");
}

/// <summary>Made at build time: no reflection at run time.</summary>
[JsonSerializable(typeof(RowDetail))]
[JsonSerializable(typeof(DocumentDetail))]
internal sealed partial class DetailJson : JsonSerializerContext;
