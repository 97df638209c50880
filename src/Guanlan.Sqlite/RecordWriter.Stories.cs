using Guanlan.Reading.Reprints;
using Guanlan.Record;

namespace Guanlan.Sqlite;

internal sealed partial class RecordWriter
{
    private const int SketchesATime = 500;
    private const int SameWords = 1000;

    /// <summary>Sketches the texts of a record that an earlier version wrote, some at a time; their stories stay as they are.</summary>
    private void SketchOlder()
    {
        const string Older = "from document_text t where t.document > coalesce((select max(document) from sketch), 0)";
        while (connection.Number($"select exists (select 1 {Older})") == 1)
        {
            using var transaction = current = connection.BeginTransaction(deferred: false);
            var older = connection.List(
                $"select t.document, t.text {Older} order by t.document limit {SketchesATime}",
                reader => (Document: reader.GetInt64(0), Text: reader.GetString(1)));
            foreach (var (document, text) in older) Keep(document, ReprintSketch.Of(text));
            transaction.Commit();
        }
    }

    /// <summary>The story of a new text: that of the text it is a reprint of, else one of its own.</summary>
    private string StoryOf(CodedDocument coded) => coded.StoryId ?? FindStory(coded.Sketch) ?? Story.Of(coded.Document);

    private string? FindStory(TextSketch? sketch)
    {
        if (sketch is null || sketch.Keys.IsEmpty) return null;
        var votes = new Dictionary<long, int>();
        for (var i = 0; i < sketch.Keys.Length; i++)
        {
            // The newest of a key first: a reprint follows soon as a rule, and a phrase of everybody's is never looked through.
            using var reader = Prepared($"select document from sketch_key where key = $1 order by document desc limit {ReprintSketch.MostPerKey}").With((long)sketch.Keys[i]).ExecuteReader();
            while (reader.Read()) votes[reader.GetInt64(0)] = votes.GetValueOrDefault(reader.GetInt64(0)) + (i == 0 ? SameWords : 1);
        }

        var likely = votes.OrderByDescending(vote => vote.Value).ThenBy(vote => vote.Key).Take(ReprintSketch.Candidates).Select(vote => vote.Key).ToArray();
        var fingerprints = Array.ConvertAll(likely, document => (ReadOnlyMemory<byte>)(byte[])Prepared("select fingerprint from sketch where document = $1").With(document).ExecuteScalar()!);
        var best = ReprintSketch.Best(sketch, fingerprints);
        return best < 0 ? null : (string)Prepared("select story from document where id = $1").With(likely[best]).ExecuteScalar()!;
    }

    private void Keep(long document, TextSketch? sketch)
    {
        // A text without a sketch is kept as one without keys: then it is known to have been looked at.
        Prepared("insert or ignore into sketch values ($1, $2)").With(document, sketch is null ? Array.Empty<byte>() : [.. sketch.Fingerprint]).ExecuteNonQuery();
        foreach (var key in sketch?.Keys ?? []) Prepared("insert or ignore into sketch_key values ($1, $2)").With((long)key, document).ExecuteNonQuery();
    }
}
