using Guanlan.Coding.English;
using Guanlan.Coding.Frames;
using Guanlan.Coding.Stages;
using Guanlan.Lexicon;

namespace Guanlan.Coding;

/// <summary>
/// Codes what one given party does to another in an English text, for texts in which the parties are marked already. Rules and lexicon
/// only, the same as in <see cref="EventCoder"/>; names that the lexicon does not know do not matter here. Thread safe.
/// </summary>
public sealed class PairCoder
{
    private static readonly ActorCode SourceCode = new("NSA:SOURCE");
    private static readonly ActorCode TargetCode = new("NSA:TARGET");
    private static readonly ICodingStage[] Stages = [new NormaliseStage(), new StructureStage(), new ClauseStage(), new MatchStage()];

    private readonly LexiconPack pack;
    private readonly PatternTable patterns;

    /// <summary>A coder over one lexicon.</summary>
    public PairCoder(LexiconPack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        this.pack = pack;
        patterns = new PatternTable(pack);
    }

    /// <summary>The act between two parties, or null where no trigger stands in their sentence.</summary>
    /// <param name="passage">An English text.</param>
    /// <param name="source">Where it names the first party.</param>
    /// <param name="target">Where it names the second.</param>
    public PairAct? Code(Passage passage, TextSpan source, TextSpan target)
    {
        ArgumentNullException.ThrowIfNull(passage);
        var context = new CodingContext(pack, patterns, passage with { Language = "en" });
        foreach (var stage in Stages) stage.Run(context);
        EnglishNames.Cover(context);
        EnglishTrigger? trigger = null;
        EnglishSentence? sentence = null;
        foreach (var clause in context.Clauses)
        {
            if (clause.Start > Math.Min(source.Start, target.Start) || clause.End < Math.Max(source.End, target.End)) continue;
            clause.Mentions.AddRange(PairMentions.Of(context, clause, new Actor(SourceCode, null, source), new Actor(TargetCode, null, target)));
            sentence = EnglishSentence.Read(context, clause);
            new EnglishFrames(sentence).Run();
            trigger = PairFallback.Best(sentence, source, target);
        }

        if (Best(context) is { } found) return found;
        if (trigger is null || sentence is null) return null;
        var (status, why) = PairFallback.StatusOf(sentence, trigger);
        return new PairAct(TypeOf(trigger.Entry.Type, status, why), PairFallback.Span(sentence, trigger), status, "");
    }

    /// <summary>An asserted act of the source before one that is not, then the first in the text: it governs the others.</summary>
    private static PairAct? Best(CodingContext context)
    {
        Draft? best = null;
        var most = int.MinValue;
        foreach (var draft in context.Drafts)
        {
            var source = draft.Source.Exists(actor => actor.Code == SourceCode);
            var target = draft.Target.Exists(actor => actor.Code == TargetCode) || (draft.Type.IsReciprocal() && draft.Source.Exists(actor => actor.Code == TargetCode));
            var score = (source ? 4 : 0) + (target ? 3 : 0) + (draft.Status.IsAsserted() ? 1 : 0);
            if (!source && !target || score <= most) continue;
            (best, most) = (draft, score);
        }

        return best is null || most < 4 ? null : new PairAct(TypeOf(best.Type, best.Status, best.Why.LastOrDefault() ?? ""), best.Trigger, best.Status, best.Frame);
    }

    /// <summary>What a party only says it will do is a promise or a threat; cooperation that it will not do is refused.</summary>
    private static EventType TypeOf(EventType type, Status status, string why) => (type.Quad(), status) switch
    {
        (QuadClass.VerbalCooperation or QuadClass.MaterialCooperation, Status.Forecast) => EventType.Agree,
        (QuadClass.VerbalCooperation or QuadClass.MaterialCooperation, Status.Hypothetical) when why.EndsWith("ing to", StringComparison.Ordinal) || why.EndsWith("ready to", StringComparison.Ordinal) || why.EndsWith("ed to", StringComparison.Ordinal) => EventType.Agree,
        (QuadClass.VerbalCooperation or QuadClass.MaterialCooperation, Status.Negated) => EventType.Reject,
        (QuadClass.MaterialConflict, Status.Forecast) => EventType.Threaten,
        _ => type,
    };
}
