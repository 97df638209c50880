using System.Collections.Frozen;

namespace Guanlan.Coding.English;

/// <summary>
/// Stage 8, English: what the text does with an act. The verb group comes first (not, will, may), then the verb or noun that governs an
/// infinitive, a gerund or a noun, then if and whether.
/// </summary>
internal sealed class EnglishStatus(EnglishSentence sentence, EnglishGrammar grammar, EnglishSubjects subjects)
{
    private const int Deepest = 8;

    private static readonly FrozenSet<string> Implicative = Set(
        "begin begins began begun beginning start starts started continue continues continued manage manages managed help helps helped helping proceed proceeded rush rushed move moved moves go went come came return returned used use join joined forced force led vote voted able get got tend tends resume resumed gather gathered");

    private static readonly FrozenSet<string> Stopping = Set("stop stops stopped stopping cease ceased avoid avoids avoided prevent prevents prevented halt halted refrain refrained deny denies denied denying cancel cancelled canceled postpone postponed");
    private static readonly FrozenSet<string> Planned = Set("going set expected likely due scheduled about decided decision plan plans intends intend intention poised slated unlikely planning planned preparing prepared");
    private static readonly FrozenSet<string> Unsure = Set("possible potential planned threatened proposed future upcoming expected hypothetical looming imminent eventual next would-be further scheduled");
    private static readonly FrozenSet<string> UnsureHeads = Set("threat threats possibility plan plans call calls risk fear fears prospect prospects proposal proposals chance chances request requests demand demands offer bid attempt attempts hope hopes idea case event preparation preparations talk conditions possibility need support readiness willingness ban end face prevent alternative");

    public void Set(Draft draft, EnglishTrigger trigger)
    {
        var (status, why) = Of(trigger, draft);
        draft.Status = status;
        if (why.Length > 0) draft.Why.Add($"{status.Name()}: {why}");
    }

    private (Status Status, string Why) Of(EnglishTrigger trigger, Draft draft)
    {
        var found = sentence.Words[trigger.Head].Tag == EnglishTag.Verb ? Verb(trigger.Head, 0) : Noun(trigger, draft);
        return found.Status == Status.Reported && draft.Clause.IsQuestion ? (Status.Hypothetical, "question") : found;
    }

    /// <summary>The status of the act that a verb tells.</summary>
    public (Status Status, string Why) Verb(int verb, int depth)
    {
        var words = sentence.Words;
        if (depth > Deepest) return (Status.Reported, "");
        var start = grammar.GroupStart(verb);
        (Status, string)? modal = null;
        var hasOwn = false;
        for (var i = start; i < verb; i++)
        {
            if (EnglishFunctionWords.IsNegation(words[i].Lower)) return (Status.Negated, words[i].Lower);
            hasOwn |= words[i].Tag is EnglishTag.Auxiliary or EnglishTag.Modal;
            if (words[i].Tag == EnglishTag.Modal)
                modal = words[i].Lower is "will" or "'ll" or "would" or "shall" or "'d" or "may" or "might" ? (Status.Forecast, words[i].Lower)
                    : words[i].Lower is "can't" or "cannot" or "won't" or "wouldn't" ? (Status.Negated, words[i].Lower) : (Status.Hypothetical, words[i].Lower);
        }

        if (Condition(start) is { } condition) return condition;
        if (modal is { } known) return known;
        var before = start - 1;
        while (before >= 0 && words[before].Tag is EnglishTag.Time) before--;
        if (before < 0) return (Status.Reported, "");
        if (words[before].Tag == EnglishTag.To) return Infinitive(before, depth);
        if (words[verb].Form == VerbForm.Ing && !hasOwn) return Gerund(verb, before, depth);
        if (words[before].Tag == EnglishTag.Conjunction && words[verb].Form is VerbForm.Base or VerbForm.Past && !hasOwn && subjects.VerbBefore(before) is var first and >= 0 &&
            (words[first].Form == words[verb].Form) && (words[first].Form == VerbForm.Base || words[first].IsPassive)) return Verb(first, depth + 1);
        if (words[before].Tag == EnglishTag.Noun)
        {
            var phrase = grammar.Outermost(grammar.PhraseEnding(before));
            if (words[phrase.From].Lower is "no" or "neither" or "none" or "nobody") return (Status.Negated, words[phrase.From].Lower);
        }

        return (Status.Reported, "");
    }

    /// <summary>to VERB: by what governs it.</summary>
    private (Status Status, string Why) Infinitive(int to, int depth)
    {
        var words = sentence.Words;
        var before = to - 1;
        while (before > 0 && words[before].Tag is EnglishTag.Adverb or EnglishTag.Time) before--;
        if (before < 0) return (Status.Hypothetical, "to");
        var word = words[before];
        if (EnglishFunctionWords.IsNegation(words[to - 1].Lower) && words[to - 1].Lower != "never") return (Status.Negated, words[to - 1].Lower);
        if (word.Lower is "refusal" or "failure" or "unwilling" or "unable" or "refusing" or "yet" || (word.Classes.HasFlag(WordClass.Refusal) && word.Tag == EnglishTag.Verb)) return (Status.Negated, word.Lower);
        if (Planned.Contains(word.Lower)) return (Status.Forecast, $"{word.Lower} to");
        if (word.Tag != EnglishTag.Verb) return word.Lower is "able" ? Verb(before, depth + 1) : (Status.Hypothetical, $"{word.Lower} to");
        if (Implicative.Contains(word.Lower)) return Verb(before, depth + 1);
        if (word.Classes.HasFlag(WordClass.Plan)) return (Status.Forecast, word.Lower);
        return (Status.Hypothetical, $"{word.Lower} to");
    }

    private (Status Status, string Why) Gerund(int verb, int before, int depth)
    {
        var words = sentence.Words;
        var governor = subjects.VerbBefore(before + 1);
        if (words[before].Tag == EnglishTag.Preposition)
        {
            if (words[before].Lower is "from" or "without" or "against" || (words[before].Lower == "of" && words[before - 1].Lower == "instead")) return (Status.Negated, words[before].Lower);
            if (words[before].Lower is "before" or "about" or "at") return (Status.Hypothetical, words[before].Lower);
            if (before > 0 && UnsureHeads.Contains(words[before - 1].Lower)) return (Status.Hypothetical, words[before - 1].Lower);
            if (words[before].Lower is "of" or "for" && Governing(before) is { Entry.Type: EventType.Accuse }) return (Status.Claimed, "content of ACCUSE");
            return governor >= 0 && words[before].Lower is "by" or "in" ? Verb(governor, depth + 1) : (Status.Reported, "");
        }

        if (words[before].Lower == "before") return (Status.Hypothetical, "before");
        if (governor < 0) return (Status.Reported, "");
        if (words[before].Tag == EnglishTag.Verb && Stopping.Contains(words[before].Lower)) return (Status.Negated, words[before].Lower);
        if (words[before].Tag == EnglishTag.Verb && words[before].Classes.HasFlag(WordClass.Plan)) return (Status.Forecast, words[before].Lower);
        return words[before].Tag is EnglishTag.Comma or EnglishTag.Verb or EnglishTag.Conjunction ? Verb(governor, depth + 1) : (Status.Reported, "");
    }

    /// <summary>The nearest trigger whose verb stands before a word of the same stretch.</summary>
    private EnglishTrigger? Governing(int word)
    {
        var verb = subjects.VerbBefore(word);
        return verb < 0 ? null : sentence.Triggers.Find(trigger => trigger.First == verb || trigger.Head == verb);
    }

    /// <summary>if, unless, whether in front of the verb within its clause.</summary>
    private (Status, string)? Condition(int start)
    {
        var words = sentence.Words;
        for (var i = start - 1; i >= 0; i--)
        {
            if (words[i].Tag is EnglishTag.Comma or EnglishTag.Stop or EnglishTag.Relative) return null;
            if (words[i].Lower is "if" or "unless" or "whether" or "lest") return (Status.Hypothetical, words[i].Lower);
            if (words[i].Lower == "that" && words[i].Tag == EnglishTag.Subordinator) return i > 0 && words[i - 1].Lower == "so" ? (Status.Hypothetical, "so that") : null;
        }

        return null;
    }

    private (Status Status, string Why) Noun(EnglishTrigger trigger, Draft draft)
    {
        var words = sentence.Words;
        var phrase = grammar.PhraseEnding(trigger.Head);
        for (var i = phrase.From; i < trigger.First; i++)
        {
            if (words[i].Lower is "no" or "any" or "neither") return (Status.Negated, words[i].Lower);
            if (Unsure.Contains(words[i].Lower)) return (Status.Forecast, words[i].Lower);
            if (words[i].Lower is "alleged" or "reported" or "suspected" or "purported") return (Status.Claimed, words[i].Lower);
        }

        var before = phrase.From - 1;
        while (before >= 0 && words[before].Tag == EnglishTag.Adverb) before--;
        if (before >= 0 && words[before].Tag == EnglishTag.Preposition)
        {
            if (words[before].Lower == "without") return (Status.Negated, "without");
            if (before > 0 && UnsureHeads.Contains(words[before - 1].Lower)) return (Status.Hypothetical, words[before - 1].Lower);
        }

        var verb = before >= 0 && words[before].Tag == EnglishTag.Verb ? before : before > 0 && words[before].Tag == EnglishTag.Preposition && words[before - 1].Tag == EnglishTag.Verb ? before - 1 : -1;
        if (verb >= 0) return Object(verb, draft);
        return before < 0 || words[before].Tag is not EnglishTag.Preposition ? Subject(phrase) : (Status.Reported, "");
    }

    /// <summary>The noun is the object of a verb that asks for it, rejects it, plans it or carries it.</summary>
    private (Status Status, string Why) Object(int verb, Draft draft)
    {
        var word = sentence.Words[verb];
        if (Stopping.Contains(word.Lower) || word.Classes.HasFlag(WordClass.Refusal)) return (Status.Negated, word.Lower);
        if (word.Classes.HasFlag(WordClass.Plan) || word.Classes.HasFlag(WordClass.Promise)) return (Status.Forecast, word.Lower);
        if (word.Classes.HasFlag(WordClass.Wish)) return (Status.Hypothetical, word.Lower);
        var governor = sentence.Triggers.Find(trigger => trigger.First == verb && trigger.Entry != draft.Entry && trigger.Entry.Type is EventType.Request or EventType.Threaten or EventType.Reject);
        if (governor is not null) return governor.Entry.Type == EventType.Reject ? (Status.Negated, governor.Entry.Id) : (Status.Hypothetical, governor.Entry.Id);
        return word.Classes.HasFlag(WordClass.LightVerb) || subjects.Of(verb)?.Mention is { } mention && mention == draft.Subject ? Verb(verb, 1) : (Status.Reported, "");
    }

    /// <summary>The noun is the subject: talks will begin, the meeting was cancelled.</summary>
    private (Status Status, string Why) Subject(EnglishPhrase phrase)
    {
        var words = sentence.Words;
        for (var i = phrase.To + 1; i < words.Count && words[i].Tag is not (EnglishTag.Stop or EnglishTag.Comma or EnglishTag.Subordinator or EnglishTag.Relative); i++)
        {
            if (words[i].Tag != EnglishTag.Verb) continue;
            if (Stopping.Contains(words[i].Lower)) return (Status.Negated, words[i].Lower);
            if (words[i].IsPassive && Planned.Contains(words[i].Lower)) return (Status.Forecast, words[i].Lower);
            var found = Verb(i, 1);
            return found.Status is Status.Forecast or Status.Negated or Status.Hypothetical && (words[i].Classes.HasFlag(WordClass.LightVerb) || words[i].Lower is "take" or "be" or "happen" or "go" or "end" or "enter" or "come") ? found : (Status.Reported, "");
        }

        return (Status.Reported, "");
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
