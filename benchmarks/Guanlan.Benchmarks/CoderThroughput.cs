using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Guanlan.Coding;
using Guanlan.Lexicon;

namespace Guanlan.Benchmarks;

/// <summary>
/// MB/s of UTF-8 text through the coder on one thread and on all, beside a baseline of the same run: finding the lexicon's surfaces
/// alone. The best of several rounds counts; the rows must be the same for any number of threads.
/// </summary>
internal static class CoderThroughput
{
    private const int Rounds = 3;

    public static int Run(string path)
    {
        var start = Stopwatch.GetTimestamp();
        var pack = LexiconPack.Shipped;
        var load = Stopwatch.GetElapsedTime(start);
        var passages = Read(path);
        var megabytes = passages.Sum(passage => (double)Encoding.UTF8.GetByteCount(passage.Text)) / 1e6;
        var coder = new EventCoder(pack);
        Console.WriteLine($"lexicon {pack.Version}: {pack.PatternCount} patterns, loaded in {load.TotalMilliseconds:F0} ms");
        Console.WriteLine($"{passages.Length} passages, {megabytes:F2} MB of UTF-8, {Environment.ProcessorCount} cores");
        var match = Best(() => { Match(pack, passages); return ""; }, out _);
        var one = Best(() => Code(coder, passages, 1), out var alone);
        var all = Best(() => Code(coder, passages, Environment.ProcessorCount), out var together);
        Print("matching only (baseline)", megabytes, match, match);
        Print("coder, one thread", megabytes, one, match);
        Print("coder, all cores", megabytes, all, match);
        Console.WriteLine(alone == together ? $"rows are the same for any number of threads ({alone[..12]})" : "ROWS DIFFER BETWEEN THREAD COUNTS");
        return alone == together ? 0 : 1;
    }

    private static void Print(string name, double megabytes, double seconds, double baseline) => Console.WriteLine(
        string.Create(CultureInfo.InvariantCulture, $"{name,-26} {megabytes / seconds,8:F1} MB/s   {seconds / baseline,6:F1} x the baseline's time"));

    private static double Best(Func<string> run, out string result)
    {
        var best = double.MaxValue;
        result = run();
        for (var round = 0; round < Rounds; round++)
        {
            var start = Stopwatch.GetTimestamp();
            result = run();
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalSeconds);
        }

        return best;
    }

    private static void Match(LexiconPack pack, Passage[] passages)
    {
        var matches = new List<TermMatch>();
        foreach (var passage in passages)
        {
            matches.Clear();
            pack.FindAll(Language.Folding.Fold(passage.Text), passage.Text, matches);
        }
    }

    private static string Code(EventCoder coder, Passage[] passages, int threads)
    {
        var rows = new IReadOnlyList<CodedRow>[passages.Length];
        if (threads == 1)
            for (var i = 0; i < passages.Length; i++) rows[i] = coder.Code(passages[i]);
        else
            Parallel.For(0, passages.Length, new ParallelOptions { MaxDegreeOfParallelism = threads }, i => rows[i] = coder.Code(passages[i]));
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var row in rows.SelectMany(each => each))
            hash.AppendData(Encoding.UTF8.GetBytes($"{row.DocumentId} {row.Evidence.Span} {row.Type} {row.Status} {row.Date} {row.AttributedTo}"));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static Passage[] Read(string path)
    {
        using var file = File.OpenRead(path);
        using Stream stream = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(stream);
        var passages = new List<Passage>();
        while (reader.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            DateOnly? day = root.TryGetProperty("date", out var date) && DateOnly.TryParse(date.GetString(), CultureInfo.InvariantCulture, out var found) ? found : null;
            var title = root.TryGetProperty("title", out var name) ? name.GetString() : null;
            passages.Add(new Passage(root.GetProperty("id").GetString()!, root.GetProperty("text").GetString()!, null, day, title));
        }

        return [.. passages];
    }
}
