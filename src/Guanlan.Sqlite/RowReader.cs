using System.Collections.Immutable;
using Guanlan.Record;
using Microsoft.Data.Sqlite;

namespace Guanlan.Sqlite;

/// <summary>Makes rows and document summaries of the columns below.</summary>
internal static class RowReader
{
    /// <summary>A text without a day of its own that is dated by what it refers to says so.</summary>
    public const string DocumentColumns = "d.key, d.title, d.language, d.day, case when d.published is null and d.day is not null then 'Reference' else d.basis end, d.source, d.author, d.format, d.story, d.rows, d.asserted, d.length";

    public const string RowColumns = "d.key, r.number, r.type, r.status, r.from_day, r.to_day, r.confidence, r.start, r.evidence, r.detail, re.key, d.title, d.day, d.source";

    /// <summary>The tables that <see cref="RowColumns"/> come from, without a condition.</summary>
    public const string RowTables = "coded_row r join document d on d.id = r.document left join event re on re.id = r.event";

    public static DocumentSummary Document(SqliteDataReader reader) => new(
        reader.GetString(0), reader.GetString(1), reader.GetString(2), Day.Read(reader, 3),
        Enum.TryParse<PublishedBasis>(reader.GetString(4), out var basis) ? basis : default,
        reader.GetString(5), Day.Text(reader, 6), reader.GetString(7), reader.GetString(8), reader.GetInt32(9), reader.GetInt32(10), reader.GetInt32(11));

    public static RecordedRow Row(SqliteDataReader reader) => Row(reader, 0);

    public static RecordedRow Row(SqliteDataReader reader, int at)
    {
        var detail = StoredJson.Row(reader.GetString(at + 9));
        var row = new CodedRow
        {
            DocumentId = reader.GetString(at),
            Evidence = new Evidence(
                new TextSpan(reader.GetInt32(at + 7), detail.Length), reader.GetString(at + 8), new TextSpan(detail.TriggerStart, detail.TriggerLength)),
            Type = StoredNames.Type(reader.GetString(at + 2)),
            Source = [.. detail.Source.OrEmpty().Select(party => party.ToActor())],
            Target = [.. detail.Target.OrEmpty().Select(party => party.ToActor())],
            Addressee = [.. detail.Addressee.OrEmpty().Select(party => party.ToActor())],
            Date = new DateInterval(Day.Read(reader, at + 4), Day.Read(reader, at + 5)),
            DateBasis = detail.DateBasis,
            Status = StoredNames.Status(reader.GetString(at + 3)),
            AttributedTo = detail.AttributedTo,
            Frame = detail.Frame,
            Confidence = reader.GetDouble(at + 6),
            Explanation = detail.Explanation.OrEmpty(),
            Version = detail.Version,
            Voices = detail.Voices.OrEmpty(),
            AlternativeTypes = detail.AlternativeTypes.OrEmpty(),
            Links = detail.Links.OrEmpty(),
            IsHistorical = detail.IsHistorical,
        };
        return new RecordedRow(reader.GetInt32(at + 1), row, Day.Text(reader, at + 10), reader.GetString(at + 11), Day.Read(reader, at + 12), reader.GetString(at + 13));
    }

    private static ImmutableArray<T> OrEmpty<T>(this ImmutableArray<T> array) => array.IsDefault ? [] : array;
}
