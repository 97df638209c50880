using System.Buffers;
using System.Collections.Immutable;

namespace Guanlan.Testing;

/// <summary>
/// A coder for tests of everything but coding: a dozen names, two dozen triggers, the first two actors of a sentence. Deterministic,
/// and wrong wherever language is hard.
/// </summary>
public static class ScriptedCoder
{
    private static readonly (string Word, string Code)[] Names =
    [
        ("中国", "CHN"), ("中方", "CHN/GOV"), ("北京", "CHN/GOV"), ("日本", "JPN"), ("东京", "JPN/GOV"), ("美国", "USA"), ("华盛顿", "USA/GOV"), ("俄罗斯", "RUS"), ("乌克兰", "UKR"),
        ("以色列", "ISR"), ("伊朗", "IRN"), ("泰国", "THA"), ("柬埔寨", "KHM"), ("菲律宾", "PHL"), ("法国", "FRA"),
        ("China", "CHN"), ("Beijing", "CHN/GOV"), ("Japan", "JPN"), ("Tokyo", "JPN/GOV"), ("United States", "USA"), ("Washington", "USA/GOV"), ("Russia", "RUS"), ("Moscow", "RUS/GOV"),
        ("Ukraine", "UKR"), ("Kyiv", "UKR/GOV"), ("Israel", "ISR"), ("Iran", "IRN"), ("Thailand", "THA"), ("Cambodia", "KHM"), ("Philippines", "PHL"),
    ];

    private static readonly (string Word, EventType Type)[] Triggers =
    [
        ("会谈", EventType.Consult), ("访问", EventType.Consult), ("会见", EventType.Consult), ("谴责", EventType.Accuse), ("告状", EventType.Accuse), ("指责", EventType.Accuse),
        ("警告", EventType.Threaten), ("制裁", EventType.Sanction), ("暂停进口", EventType.Sanction), ("巡航", EventType.Mobilize), ("部署", EventType.Mobilize), ("袭击", EventType.Assault),
        ("炮击", EventType.Assault), ("承诺", EventType.Agree), ("签署", EventType.Agree), ("援助", EventType.Aid), ("撤军", EventType.Retreat), ("要求", EventType.Request),
        ("拒绝", EventType.Reject), ("否认", EventType.Reject), ("支持", EventType.Support), ("联合演习", EventType.Cooperate), ("扣押", EventType.Coerce),
        ("visited", EventType.Consult), ("met", EventType.Consult), ("condemned", EventType.Accuse), ("accused", EventType.Accuse), ("warned", EventType.Threaten), ("sanction", EventType.Sanction),
        ("tariffs", EventType.Sanction), ("struck", EventType.Assault), ("shelled", EventType.Assault), ("pledged", EventType.Agree), ("signed", EventType.Agree), ("denied", EventType.Reject),
        ("urged", EventType.Request), ("deployed", EventType.Mobilize), ("seized", EventType.Coerce), ("released", EventType.Retreat), ("backed", EventType.Support),
    ];

    private static readonly (string Word, Status Status)[] Cues =
    [
        ("没有", Status.Negated), ("并未", Status.Negated), ("did not", Status.Negated), ("如果", Status.Hypothetical), (" if ", Status.Hypothetical), ("If ", Status.Hypothetical),
        ("预计", Status.Forecast), ("可能", Status.Forecast), ("may ", Status.Forecast), ("likely", Status.Forecast), ("说白了", Status.Opinion), ("在我看来", Status.Opinion), ("in effect", Status.Opinion),
        ("据称", Status.Claimed), ("声称", Status.Claimed), (" says", Status.Claimed), (" said", Status.Claimed),
    ];

    private static readonly SearchValues<char> Ends = SearchValues.Create("。！？!?\n;；");

    /// <summary>What it calls itself.</summary>
    public const string Version = "scripted-1";

    /// <summary>At most one row a sentence.</summary>
    public static ImmutableArray<CodedRow> Code(string id, string text, DateOnly? day)
    {
        var rows = ImmutableArray.CreateBuilder<CodedRow>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.AsSpan(start).IndexOfAny(Ends) is var at and >= 0 ? start + at : text.Length;
            var dot = text.IndexOf(". ", start, end - start, StringComparison.Ordinal);
            if (dot >= 0) end = dot;
            if (Row(id, text, TextSpan.FromBounds(start, end), day) is { } row) rows.Add(row);
            start = end + 1;
        }

        return rows.ToImmutable();
    }

    private static CodedRow? Row(string id, string text, TextSpan span, DateOnly? day)
    {
        while (span.Length > 0 && char.IsWhiteSpace(text[span.Start])) span = TextSpan.FromBounds(span.Start + 1, span.End);
        var clause = span.Of(text);
        var actors = Names.Select(name => (At: clause.IndexOf(name.Word, StringComparison.Ordinal), name.Word, name.Code)).Where(found => found.At >= 0)
            .OrderBy(found => found.At).DistinctBy(found => new ActorCode(found.Code).Country).Take(2)
            .Select(found => new Actor(new ActorCode(found.Code), Mention: new TextSpan(span.Start + found.At, found.Word.Length))).ToArray();
        var trigger = Triggers.Select(one => (At: clause.IndexOf(one.Word, StringComparison.Ordinal), one.Word, one.Type)).Where(found => found.At >= 0).OrderBy(found => found.At).FirstOrDefault();
        if (actors.Length == 0 || trigger.Word is null || (actors.Length == 1 && trigger.Type is not EventType.Mobilize)) return null;
        var cue = Cues.FirstOrDefault(one => clause.Contains(one.Word, StringComparison.Ordinal));
        var status = cue.Word is null ? Status.Reported : cue.Status;
        return new CodedRow
        {
            DocumentId = id,
            Evidence = new Evidence(span, clause, new TextSpan(span.Start + trigger.At, trigger.Word.Length)),
            Type = trigger.Type,
            Source = trigger.Type.IsReciprocal() ? [.. actors] : [actors[0]],
            Target = trigger.Type.IsReciprocal() || actors.Length < 2 ? [] : [actors[1]],
            Date = Day(clause, day),
            DateBasis = day is null ? DateBasis.None : DateBasis.Document,
            Status = status,
            AttributedTo = status == Status.Claimed ? actors[0].Code.Text : "author",
            Frame = "F1",
            Confidence = 0.7,
            Explanation = [$"trigger {trigger.Word}", cue.Word is null ? "no cue: reported" : $"cue {cue.Word.Trim()}: {status.Name()}"],
            Version = Version,
        };
    }

    /// <summary>12月3日 with the year of the document; else the document's day.</summary>
    private static DateInterval Day(string clause, DateOnly? day)
    {
        if (day is not { } known) return default;
        var match = System.Text.RegularExpressions.Regex.Match(clause, "([0-9]{1,2})月([0-9]{1,2})日");
        return !match.Success ? DateInterval.Day(known) : DateInterval.Day(new DateOnly(
            known.Year,
            int.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture),
            int.Parse(match.Groups[2].Value, System.Globalization.CultureInfo.InvariantCulture)));
    }
}
