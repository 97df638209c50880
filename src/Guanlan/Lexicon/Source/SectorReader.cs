using System.Collections.Frozen;

namespace Guanlan.Lexicon.Source;

/// <summary>Reads organs and roles.</summary>
internal static class SectorReader
{
    private static readonly FrozenSet<string> Sectors = ["GOV", "MIL", "LEG", "JUD", "BUS", "MED", "CVL", "OPP", "REB"];

    public static bool IsSector(string word) => Sectors.Contains(word);

    public static SectorSource Read(SourceBlock block, ProblemList problems)
    {
        block.CheckKeys(problems, "zh en not src");
        var sector = block.Header.ElementAtOrDefault(1) ?? "";
        if (!Sectors.Contains(sector)) problems.Error(block.At, $"unknown sector '{sector}' of {block.Id}");
        if (block.Header.Length > 2) problems.Warn(block.At, $"further header words of {block.Id} are ignored: {string.Join(' ', block.Header.Skip(2))}");
        return new SectorSource(
            block.At, block.Id, block.Header[0] == "role" ? TermKind.Role : TermKind.Organ, sector, SurfaceReader.Read(block, problems),
            SurfaceReader.Strings(block, "not", problems));
    }
}
