using Guanlan.Coding.Stages;
using Guanlan.Lexicon;

namespace Guanlan.Coding;

/// <summary>
/// Codes the events of a text: who did what to whom, when, who says so, and whether it happened, each with the clause it rests on.
/// Deterministic: the same passage and lexicon version give the same rows. Thread safe; one coder serves any number of threads.
/// </summary>
/// <example><code>
/// var rows = new EventCoder(LexiconPack.Shipped).Code(new Passage("1", "美国对伊朗实施制裁。"));
/// </code></example>
public sealed class EventCoder
{
    /// <summary>The way of a passage, in order. Frames know the voice and the references of their sentence, so those come first.</summary>
    private static readonly ICodingStage[] Stages =
    [
        new NormaliseStage(),
        new StructureStage(),
        new ClauseStage(),
        new MatchStage(),
        new CoverStage(),
        new IntroductionStage(),
        new ActorStage(),
        new ListStage(),
        new TimeStage(),
        new SentenceStage(),
        new StatusStage(),
        new AttributionStage(),
        new VoiceChainStage(),
        new DateStage(),
        new HistoryStage(),
        new ParagraphDateStage(),
        new MergeStage(),
    ];

    private readonly LexiconPack pack;
    private readonly PatternTable patterns;

    /// <summary>A coder over one lexicon.</summary>
    public EventCoder(LexiconPack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        this.pack = pack;
        patterns = new PatternTable(pack);
    }

    /// <summary>The lexicon version that this coder's rows carry.</summary>
    public string Version => pack.Version;

    /// <summary>The rows of one passage, ordered by evidence; empty where nothing is coded.</summary>
    public IReadOnlyList<CodedRow> Code(Passage passage)
    {
        ArgumentNullException.ThrowIfNull(passage);
        var context = Drafts(passage);
        if (ForeignBlocks.Mask(context) is { } blocks)
            ForeignBlocks.Join(context, Drafts(passage with { Text = blocks, Language = context.IsChinese ? "en" : "zh" }));
        Stages[^1].Run(context);
        return RowWriter.Rows(context);
    }

    /// <summary>The passage as it stands before what is said twice is merged: every draft with its clause, for those who look for what was missed.</summary>
    internal CodingContext Drafts(Passage passage)
    {
        ArgumentNullException.ThrowIfNull(passage);
        var context = new CodingContext(pack, patterns, passage);
        foreach (var stage in Stages.AsSpan(0, Stages.Length - 1)) stage.Run(context);
        return context;
    }
}
