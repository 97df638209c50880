using System.Diagnostics;
using System.Globalization;
using Guanlan.Reading;

namespace Guanlan.Benchmarks;

/// <summary>
/// Pages a second from bytes to document on one thread, by the processor's time, beside a baseline of the same run: telling the
/// characters alone. The first round warms up; the best of the others counts.
/// </summary>
internal static class PageThroughput
{
    private const int Rounds = 4;

    /// <summary>Reads every .html and .htm file below a folder.</summary>
    public static int Run(string folder)
    {
        var names = Directory.EnumerateFiles(folder, "*.htm*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToArray();
        if (names.Length == 0)
        {
            Console.Error.WriteLine($"{folder} holds no .html file; give a folder of saved pages");
            return 1;
        }

        var pages = names.Select(File.ReadAllBytes).ToArray();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{pages.Length} pages, {pages.Sum(page => (double)page.Length) / 1e6:F1} MB"));
        var reader = new DocumentReader();
        Print("characters only (baseline)", pages.Length, Best(i => Reading.Encodings.TextDecoder.Decode(pages[i], null), pages.Length));
        Print("bytes to document", pages.Length, Best(i => reader.Read(pages[i], names[i]), pages.Length));
        return 0;
    }

    private static double Best<T>(Func<int, T> read, int count)
    {
        var best = double.MaxValue;
        for (var round = 0; round <= Rounds; round++)
        {
            var before = Process.GetCurrentProcess().TotalProcessorTime;
            for (var i = 0; i < count; i++) _ = read(i);
            var seconds = (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds;
            if (round > 0) best = Math.Min(best, seconds);
        }

        return best;
    }

    private static void Print(string name, int pages, double seconds) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-28} {pages / seconds,8:F0} pages/s"));
}
