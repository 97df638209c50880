using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Guanlan.Lexicon.Source;

/// <summary>Reads states, organisations, groups, regions, companies, outlets and places.</summary>
internal static class ActorReader
{
    private static readonly FrozenDictionary<string, (TermKind Kind, string Prefix, string Allowed, string Required)> Kinds = new Dictionary<string, (TermKind Kind, string Prefix, string Allowed, string Required)>
    {
        ["state"] = (TermKind.State, "", "zh en not src", "zh en src"),
        ["organisation"] = (TermKind.Organisation, "IGO:", "zh en member not src", "src"),
        ["group"] = (TermKind.Group, "NSA:", "zh en home not src", "src"),
        ["region"] = (TermKind.Region, "REG:", "zh en member not src", "src"),
        ["company"] = (TermKind.Company, "BUS:", "zh en home not src", "home src"),
        ["outlet"] = (TermKind.Outlet, "MED:", "zh en home not src", "home src"),
        ["places"] = (TermKind.Place, "", "of zh en not src", "of"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static bool Takes(string kind) => Kinds.ContainsKey(kind);

    public static ActorSource Read(SourceBlock block, ProblemList problems)
    {
        var (kind, prefix, allowed, required) = Kinds[block.Header[0]];
        block.CheckKeys(problems, allowed, required);
        if (!block.Id.StartsWith(prefix, StringComparison.Ordinal)) problems.Error(block.At, $"the id of this kind starts with {prefix}: {block.Id}");
        if (kind == TermKind.State && !(block.Id.Length == 3 && block.Id.All(char.IsAsciiLetterUpper)))
            problems.Error(block.At, $"'{block.Id}' is no ISO 3166-1 alpha-3 code");
        if (block.Header.Length > 1) problems.Warn(block.At, $"a {block.Header[0]} takes no further header words: {string.Join(' ', block.Header.Skip(1))}");
        var home = block.ValuesOf(kind == TermKind.Place ? "of" : "home").Select(item => item.Value).ToList();
        if (home.Count > 1) problems.Warn(block.At, $"{block.Id} has more than one home; the first counts");
        return new ActorSource(
            block.At, block.Id, kind, home.FirstOrDefault(), SurfaceReader.Read(block, problems), SurfaceReader.Strings(block, "not", problems),
            Members(block, problems));
    }

    private static ImmutableArray<Membership> Members(SourceBlock block, ProblemList problems)
    {
        var members = new List<Membership>();
        foreach (var (value, at) in block.ValuesOf("member"))
        {
            var words = value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var interval = default(DateInterval);
            if (words.Length is < 1 or > 2) problems.Error(at, $"'{value}' is no member; write 'STATE FROM..TO'");
            else if (words.Length == 2 && !IntervalReader.TryRead(words[1], out interval)) problems.Error(at, $"'{words[1]}' is no interval");
            else members.Add(new Membership(words[0], interval));
        }

        return [.. members];
    }
}
