using System.Collections.Immutable;

namespace Guanlan.Coding;

/// <summary>
/// Ties the rows of one text: mentions of one happening, contradictions, what was taken back, answers, and promises with the deeds that
/// keep or break them. A link stands on the later row, but for what was taken back. Each row looks at a few rows before it between the
/// same parties, so that long texts cost in proportion.
/// </summary>
internal sealed class LinkFinder
{
    /// <summary>So many earlier rows between the same parties are looked at.</summary>
    private const int Reach = 12;

    /// <summary>An answer or a correction refers to something so many sentences back at most.</summary>
    private const int Sentences = 4;

    private readonly CodingContext context;
    private readonly List<CodedRow> rows;
    private readonly LinkedRow[] linked;
    private readonly Dictionary<(string, string), List<int>> byPair = [];

    private readonly Dictionary<(EventType, string, string), List<int>> sayings = [];

    private LinkFinder(CodingContext context, List<CodedRow> rows)
    {
        (this.context, this.rows) = (context, rows);
        linked = new LinkedRow[rows.Count];
        var sentence = 0;
        for (var i = 0; i < rows.Count; i++)
        {
            while (sentence + 1 < context.Sentences.Count && context.Sentences[sentence].Span.End <= rows[i].Evidence.Span.Start) sentence++;
            linked[i] = new LinkedRow(rows[i], sentence);
        }
    }

    /// <summary>The rows, ordered by evidence, with their links.</summary>
    public static List<CodedRow> Link(CodingContext context, List<CodedRow> rows)
    {
        if (rows.Count == 0) return rows;
        var finder = new LinkFinder(context, rows);
        for (var i = 0; i < rows.Count; i++) finder.Add(i);
        return [.. finder.linked.Select(row => row.Links.Count == 0 ? row.Row : row.Row with { Links = [.. row.Links] })];
    }

    private void Add(int at)
    {
        var later = linked[at];
        var found = new HashSet<LinkKind>();
        foreach (var other in Earlier(later))
            if (LinkRules.Between(context, linked[other], later) is { } kind && found.Add(kind is LinkKind.Breaks ? LinkKind.Fulfils : kind)) later.Links.Add(new RowLink(kind, other + 1));
        Repeat(at);
        Answer(at);
        Correct(at);
        TakeBack(at);
        foreach (var pair in later.Pairs)
        {
            if (!byPair.TryGetValue(pair, out var list)) byPair.Add(pair, list = []);
            list.Add(at);
        }
    }

    /// <summary>Earlier rows between the same parties, the nearest first.</summary>
    private IEnumerable<int> Earlier(LinkedRow row)
    {
        var seen = new HashSet<int>();
        foreach (var pair in row.Pairs)
        {
            if (!byPair.TryGetValue(pair, out var list)) continue;
            for (var i = list.Count - 1; i >= 0 && i >= list.Count - Reach; i--)
                if (seen.Add(list[i])) yield return list[i];
        }
    }

    /// <summary>One saying in two mouths: looked for among the last sayings of its type and parties, however much happened between.</summary>
    private void Repeat(int at)
    {
        var row = linked[at];
        if (row.Row.Type.IsDeed() || !row.Row.Status.IsAsserted() || row.Sources.Length != 1) return;
        var key = (row.Row.Type, row.Sources[0], string.Join(',', row.Targets));
        if (!sayings.TryGetValue(key, out var list)) sayings.Add(key, list = []);
        for (var i = list.Count - 1; i >= 0 && i >= list.Count - Reach; i--)
        {
            if (!SameWords.Share(context, linked[list[i]].Row, row.Row)) continue;
            row.Links.RemoveAll(link => link.Row == list[i] + 1);
            row.Links.Add(new RowLink(LinkKind.SameWords, list[i] + 1));
            break;
        }

        list.Add(at);
    }

    /// <summary>对此, 作为回应: the act answers the last one by others that concerned the actor or came from its target; a joint patrol also one that names nobody whom it is meant for.</summary>
    private void Answer(int at)
    {
        var row = linked[at];
        var span = context.Sentences[row.Sentence].Span;
        var end = Math.Max(span.Start, Math.Min(span.End, row.Row.Evidence.Trigger.End));
        var behind = Math.Min(span.End, Math.Max(end, row.Row.Evidence.Span.End));
        if ((LinkCues.Responds(context.Folded, Math.Max(span.Start, end - LinkRules.Near), end) ?? LinkCues.Responds(context.Folded, end, behind)) is not { } words) return;
        for (var i = at - 1; i >= 0 && i >= at - Reach && linked[i].Sentence >= row.Sentence - Sentences; i--)
        {
            var other = linked[i];
            if (other.Row.Evidence.Trigger == row.Row.Evidence.Trigger || !other.Row.Status.IsAsserted() || LinkRules.Overlap(other.Sources, row.Sources)) continue;
            var isJoint = other.Row.Type.IsDeed() && other.Targets.IsEmpty && row.Targets.IsEmpty && row.Row.Type.IsDeed();
            if (!isJoint && !LinkRules.Overlap(other.Targets, row.Sources) && !LinkRules.Overlap(other.Sources, row.Targets)) continue;
            row.Links.Add(new RowLink(LinkKind.RespondsTo, i + 1, words));
            return;
        }
    }

    /// <summary>背叛这个词并不准确: the author takes back the row whose own word the correction names.</summary>
    private void Correct(int at)
    {
        if (at + 1 < linked.Length && linked[at + 1].Sentence == linked[at].Sentence) return;
        var last = at + 1 < linked.Length ? linked[at + 1].Sentence : Math.Min(context.Sentences.Count - 1, linked[at].Sentence + 1);
        for (var next = linked[at].Sentence + 1; next <= last && next <= linked[at].Sentence + 2; next++)
        {
            var span = context.Sentences[next].Span;
            if (LinkCues.Corrects(context.Folded, span.Start, span.End) is not { } words) continue;
            var named = context.Between(span.Start, words.Start);
            for (var i = at; i >= 0 && i >= at - Reach && linked[i].Sentence >= next - Sentences; i--)
            {
                var trigger = linked[i].Row.Evidence.Trigger;
                if (!named.Contains(context.Folded.AsSpan(trigger.Start, trigger.Length), StringComparison.Ordinal)) continue;
                linked[i].Links.Add(new RowLink(LinkKind.Retracted, 0, words));
                return;
            }
        }
    }

    /// <summary>更正, 撤回: takes back the last row that the same side said or did. Where no row tells of the taking back, the words alone do.</summary>
    private void TakeBack(int at)
    {
        var row = linked[at];
        var sentence = row.Sentence;
        if (at + 1 < linked.Length && linked[at + 1].Sentence == sentence) return;
        var last = at + 1 < linked.Length ? linked[at + 1].Sentence : context.Sentences.Count;
        for (var next = sentence; next < last && next <= sentence + 1; next++)
        {
            var span = context.Sentences[next].Span;
            if (LinkCues.Retracts(context.Folded, span.Start, span.End) is not { } words) continue;
            var isOwn = next == sentence && at > 0;
            for (var i = isOwn ? at - 1 : at; i >= 0 && i >= at - Reach && linked[i].Sentence >= next - Sentences; i--)
            {
                var other = linked[i];
                if (isOwn && !LinkRules.Overlap(other.Sources, row.Sources) && other.Row.AttributedTo.Split('/')[0] is var voice && !row.Sources.Contains(voice)) continue;
                if (!isOwn && other.Row.Type.IsDeed() && other.Row.AttributedTo == "author") continue;
                other.Links.Add(new RowLink(LinkKind.Retracted, isOwn ? at + 1 : 0, words));
                return;
            }
        }
    }
}

/// <summary>A row with what links ask of it.</summary>
internal sealed class LinkedRow
{
    public LinkedRow(CodedRow row, int sentence)
    {
        (Row, Sentence) = (row, sentence);
        Sources = [.. row.Source.Select(actor => actor.Code.Country).Distinct().Order(StringComparer.Ordinal)];
        Targets = [.. row.Target.Select(actor => actor.Code.Country).Distinct().Order(StringComparer.Ordinal)];
        if (row.Type.IsReciprocal() || Targets.IsEmpty)
        {
            ImmutableArray<string> all = [.. Sources.Concat(Targets).Distinct().Order(StringComparer.Ordinal)];
            Pairs = [.. all.SelectMany((a, i) => all.Skip(i + 1).Select(b => (a, b)))];
        }
        else
        {
            Pairs = [.. Sources.SelectMany(a => Targets.Select(b => string.CompareOrdinal(a, b) < 0 ? (a, b) : (b, a))).Where(pair => pair.Item1 != pair.Item2).Distinct()];
        }
    }

    public CodedRow Row { get; }

    public int Sentence { get; }

    public ImmutableArray<string> Sources { get; }

    public ImmutableArray<string> Targets { get; }

    /// <summary>Unordered pairs of parties.</summary>
    public ImmutableArray<(string A, string B)> Pairs { get; }

    public List<RowLink> Links { get; } = [];
}
