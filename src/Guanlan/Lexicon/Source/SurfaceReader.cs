using System.Collections.Frozen;
using System.Collections.Immutable;
using Guanlan.Language;

namespace Guanlan.Lexicon.Source;

/// <summary>Reads <c>value [flag] | value [flag flag]</c>.</summary>
internal static class SurfaceReader
{
    private static readonly FrozenDictionary<string, SurfaceMarks> Flags = new Dictionary<string, SurfaceMarks>
    {
        ["code"] = SurfaceMarks.Code,
        ["side"] = SurfaceMarks.Side,
        ["metonym"] = SurfaceMarks.Metonym,
        ["adj"] = SurfaceMarks.Adjective,
        ["short"] = SurfaceMarks.Short,
        ["alias"] = SurfaceMarks.Alias,
        ["alias+"] = SurfaceMarks.Alias | SurfaceMarks.Friendly,
        ["alias-"] = SurfaceMarks.Alias | SurfaceMarks.Hostile,
        ["case"] = SurfaceMarks.CaseSensitive,
        ["plain"] = SurfaceMarks.Plain,
        ["each"] = SurfaceMarks.Each,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Characters that the fold joins with another though Simplified text has both (著名, 颠覆).</summary>
    private const string SimplifiedToo = "著覆乾瞭藉";

    public static ImmutableArray<SourceSurface> Read(SourceBlock block, ProblemList problems, string notes = "")
    {
        var surfaces = new List<SourceSurface>();
        foreach (var key in (string[])["zh", "en"])
            foreach (var (value, at) in block.ValuesOf(key))
                if (ReadOne(value, at, key == "zh", notes.Split(' '), problems) is { } surface) surfaces.Add(surface);
        foreach (var twin in surfaces.GroupBy(surface => (surface.Text, surface.IsChinese)).Where(group => group.Count() > 1))
            problems.Warn(twin.Last().At, $"{block.Id} lists '{twin.Key.Text}' twice");
        return [.. surfaces];
    }

    /// <summary>Plain strings of a key, for <c>not</c>, <c>tail</c> and the like.</summary>
    public static ImmutableArray<string> Strings(SourceBlock block, string key, ProblemList problems)
    {
        foreach (var (value, at) in block.ValuesOf(key))
        {
            if (value.Length == 0) problems.Error(at, $"an empty value in '{key}'");
            else if (value.Contains('[', StringComparison.Ordinal)) problems.Warn(at, $"'{key}' takes no flags: {value}");
        }

        return [.. block.ValuesOf(key).Select(item => item.Value).Where(value => value.Length > 0)];
    }

    private static SourceSurface? ReadOne(string value, Origin at, bool isChinese, string[] notes, ProblemList problems)
    {
        var text = value;
        var marks = SurfaceMarks.None;
        string? only = null;
        var note = "";
        while (text.EndsWith(']') && text.LastIndexOf('[') is var open and >= 0)
        {
            foreach (var flag in text[(open + 1)..^1].Split([' ', ','], StringSplitOptions.RemoveEmptyEntries))
            {
                if (Flags.TryGetValue(flag, out var mark)) marks |= mark;
                else if (flag.Length >= 3 && flag[..3].All(char.IsAsciiLetterUpper)) only = flag;
                else if (notes.Contains(flag)) note = flag;
                else problems.Error(at, $"unknown flag [{flag}] of '{text[..open].Trim()}'");
            }

            text = text[..open].TrimEnd();
        }

        if (text.Length == 0 || text.AsSpan().ContainsAny("[]|"))
        {
            problems.Error(at, text.Length == 0 ? "an empty surface" : $"a bar or bracket inside the surface '{text}'");
            return null;
        }

        if (text.Contains("  ", StringComparison.Ordinal)) problems.Error(at, $"two spaces inside '{text}'");
        if (isChinese && text.Any(IsForeignForm))
            problems.Warn(at, $"'{text}' is not in Simplified characters and half-width forms; it is matched as '{Folding.Fold(text)}'");
        return new SourceSurface(at, text, isChinese, marks, only, note);
    }

    /// <summary>A Traditional character or full-width letter; full-width marks (刚果（金）) are as printed and stay unmentioned.</summary>
    private static bool IsForeignForm(char unit) =>
        char.IsLetterOrDigit(unit) && Folding.Fold(unit) != char.ToLowerInvariant(unit) && !SimplifiedToo.Contains(unit, StringComparison.Ordinal);
}
