using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Guanlan.Lexicon.Source;

/// <summary>Reads persons.</summary>
internal static class PersonReader
{
    private static readonly FrozenSet<string> Roles =
    [
        "head-of-state", "head-of-government", "deputy-head", "foreign-minister", "defence-minister", "minister", "spokesperson", "diplomat",
        "envoy", "military-chief", "legislator", "party-leader", "opposition-leader", "governor", "central-banker", "judge", "igo-head",
        "igo-official", "group-leader", "royal", "business-leader",
    ];

    public static PersonSource Read(SourceBlock block, ProblemList problems)
    {
        block.CheckKeys(problems, "zh en office not src", "office src");
        bool? isFemale = block.Header.ElementAtOrDefault(1) switch { "f" => true, "m" => false, _ => null };
        if (block.Header.Length > 2 || (block.Header.Length == 2 && isFemale is null))
            problems.Error(block.At, $"the header of a person ends with m or f: {string.Join(' ', block.Header)}");
        return new PersonSource(
            block.At, block.Id, isFemale, SurfaceReader.Read(block, problems), SurfaceReader.Strings(block, "not", problems), Offices(block, problems));
    }

    private static ImmutableArray<Office> Offices(SourceBlock block, ProblemList problems)
    {
        var offices = new List<Office>();
        foreach (var line in block.LinesOf("office"))
        {
            var words = line.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words.Length != 3) problems.Error(line.At, $"'{line.Value}' is no office; write 'WHO ROLE FROM..TO'");
            else if (!Roles.Contains(words[1])) problems.Error(line.At, $"unknown role '{words[1]}'");
            else if (!IntervalReader.TryRead(words[2], out var interval)) problems.Error(line.At, $"'{words[2]}' is no interval");
            else offices.Add(new Office(words[0], words[1], interval));
        }

        var newest = offices.OrderByDescending(office => office.Interval.From ?? DateOnly.MinValue);
        if (!newest.SequenceEqual(offices)) problems.Warn(block.At, $"the offices of {block.Id} are not newest first");
        return [.. newest];
    }
}
