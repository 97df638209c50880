using Guanlan.Coding.English;

namespace Guanlan.Coding.Frames;

/// <summary>Stage 7, English: each trigger of a sentence as verb (active, passive) or noun; of those with the same head the longest first.</summary>
internal sealed class EnglishFrames
{
    private const int LongestTail = 10;

    private readonly EnglishSentence sentence;
    private readonly EnglishGrammar grammar;
    private readonly EnglishSubjects subjects;
    private readonly EnglishTargets targets;
    private readonly EnglishNominals nominals;

    public EnglishFrames(EnglishSentence sentence)
    {
        this.sentence = sentence;
        grammar = new EnglishGrammar(sentence);
        subjects = new EnglishSubjects(sentence, grammar);
        targets = new EnglishTargets(sentence, grammar);
        nominals = new EnglishNominals(sentence, grammar, subjects);
    }

    /// <summary>Adds the drafts of the sentence to its passage.</summary>
    public void Run()
    {
        var status = new EnglishStatus(sentence, grammar, subjects);
        var voices = new EnglishVoices(sentence, grammar, subjects);
        EnglishTrigger? taken = null;
        foreach (var trigger in sentence.Triggers)
        {
            if (taken is not null && Covers(taken, trigger)) continue;
            if (!Lives(trigger) || Parties(trigger) is not { } parties) continue;
            if (EnglishDrafts.Add(sentence, trigger, parties) is not { } draft) continue;
            status.Set(draft, trigger);
            voices.Set(draft, trigger, parties);
            taken = trigger;
        }

        voices.Obligations();
    }

    /// <summary>The parties of one trigger, or null where no frame fits.</summary>
    public EnglishParties? Parties(EnglishTrigger trigger)
    {
        var head = sentence.Words[trigger.Head];
        if (head.Tag == EnglishTag.Adverb) return Together(trigger);
        if (head.Tag != EnglishTag.Verb && !trigger.IsPredicate) return nominals.Find(trigger);
        var hasBy = trigger.Last > trigger.First && sentence.Words[trigger.First + 1].Lower == "by";
        return head.IsPassive && !hasBy && !trigger.IsPredicate ? Passive(trigger) : Active(trigger);
    }

    private EnglishParties? Active(EnglishTrigger trigger)
    {
        var subject = subjects.Of(trigger.Head);
        if (subject is null) return null;
        var target = targets.Of(trigger, subject.Mention, out var preposition);
        var joint = preposition is "with" or "between" || (target is null && subject.Mention is { IsGroup: true });
        return new EnglishParties(Frame(trigger, preposition, target), subject, target) { IsJoint = joint };
    }

    /// <summary>A and B jointly V.</summary>
    private EnglishParties? Together(EnglishTrigger trigger)
    {
        var verb = sentence.Words.FindIndex(trigger.Last, word => word.Tag == EnglishTag.Verb);
        return verb >= 0 && subjects.Of(verb) is { Mention.IsGroup: true } both ? new EnglishParties("F4", both, null) { IsJoint = true } : null;
    }

    private static string Frame(EnglishTrigger trigger, string? preposition, EnglishPhrase? target)
    {
        if (preposition == "with") return "F3";
        if (target is null && trigger.Entry.Frames.HasFlag(Lexicon.Frames.F4)) return "F4";
        return trigger.Entry.Frames.HasFlag(Lexicon.Frames.FC) ? "FC" : "F1";
    }

    /// <summary>F5: TGT was V-ed by SRC; sanctions were imposed on TGT by SRC.</summary>
    private EnglishParties? Passive(EnglishTrigger trigger)
    {
        var behind = grammar.Behind(trigger.Last);
        var subject = subjects.Of(trigger.Head);
        var agent = behind.Find(phrase => phrase is { Preposition: "by", HasActor: true });
        if (agent is null) return Agentless(trigger, subject, behind);
        agent = agent with { Mention = EnglishGrammar.Owner(agent, behind.SkipWhile(phrase => phrase != agent).Skip(1)) };
        var target = behind.Find(phrase => phrase.HasActor && phrase.Preposition is { } word && trigger.Entry.Prepositions.Contains(word) && word != "by");
        if (target is null && trigger.IsInverted && subject is { Mention: null }) return null;
        return new EnglishParties("F5", agent, target ?? subject);
    }

    /// <summary>A and B were reconciled; a deal was signed between A and B.</summary>
    private static EnglishParties? Agentless(EnglishTrigger trigger, EnglishPhrase? subject, List<EnglishPhrase> behind)
    {
        if (behind.Find(phrase => phrase is { HasActor: true, Preposition: "between" or "among" }) is { } both) return new EnglishParties("F4", both, null) { IsJoint = true };
        return trigger.Entry.Type.IsReciprocal() && subject is { Mention.IsGroup: true } ? new EnglishParties("F4", subject, null) { IsJoint = true } : null;
    }

    /// <summary>Words that the line <c>tail</c> asks for stand behind the trigger, or before a passive; those of <c>head</c> before it.</summary>
    private bool Lives(EnglishTrigger trigger)
    {
        if (trigger.Entry.Tails.Length > 0 && !Has(trigger.Entry.Tails, trigger.First + 1, TailEnd(trigger.Last)) &&
            !(sentence.Words[trigger.Head].IsPassive && Has(trigger.Entry.Tails, Math.Max(0, trigger.Head - 10), trigger.Head))) return false;
        return trigger.Entry.Heads.Length == 0 || Has(trigger.Entry.Heads, 0, trigger.First);
    }

    /// <summary>A tail stands in the same clause, not far behind.</summary>
    private int TailEnd(int last)
    {
        var end = last + 1;
        while (end < sentence.Words.Count && end < last + LongestTail && sentence.Words[end].Tag is not (EnglishTag.Stop or EnglishTag.Relative) && !(sentence.Words[end].IsFinite && sentence.Words[end - 1].Tag == EnglishTag.Noun && !IsReduced(end))) end++;
        return end;
    }

    /// <summary>time spent at, ships seized by: a participle that describes the noun before it.</summary>
    private bool IsReduced(int at) => sentence.Words[at].Form == VerbForm.Past && at + 1 < sentence.Words.Count && sentence.Words[at + 1].Tag == EnglishTag.Preposition;

    private bool Has(IReadOnlyList<string> phrases, int from, int to)
    {
        foreach (var phrase in phrases)
        {
            var parts = phrase.Split(' ');
            for (var i = from; i + parts.Length <= to; i++)
            {
                var k = 0;
                while (k < parts.Length && (sentence.Words[i + k].Lower == parts[k] || sentence.Words[i + k].Lower == parts[k] + "s")) k++;
                if (k == parts.Length) return true;
            }
        }

        return false;
    }

    private static bool Covers(EnglishTrigger taken, EnglishTrigger other) =>
        taken.Head == other.Head || (other.First >= taken.First && other.Last <= taken.Last && other.Length < taken.Length);
}
