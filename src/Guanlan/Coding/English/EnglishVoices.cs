namespace Guanlan.Coding.English;

/// <summary>
/// Stage 9, English: who answers for an act. What stands behind a verb of saying, before a postposed one, or beside <c>according to</c>
/// is the speaker's; a verbal act of the speaker is the saying itself.
/// </summary>
internal sealed class EnglishVoices
{
    private readonly EnglishSentence sentence;
    private readonly EnglishGrammar grammar;
    private readonly EnglishSubjects subjects;
    private readonly List<EnglishSaying> sayings = [];

    public EnglishVoices(EnglishSentence sentence, EnglishGrammar grammar, EnglishSubjects subjects)
    {
        (this.sentence, this.grammar, this.subjects) = (sentence, grammar, subjects);
        for (var i = 0; i < sentence.Words.Count; i++)
            if (Saying(i) is { } saying) sayings.Add(saying);
        if (sayings is [.., { Speaker.Mention: { IsKnown: true } speaker }]) sentence.Context.Discourse.ParagraphSpeaker = speaker;
    }

    public void Set(Draft draft, EnglishTrigger trigger, EnglishParties parties)
    {
        if (Find(trigger, parties) is not { } voice) return;
        var speaker = voice.Speaker?.Mention;
        var own = speaker is { IsKnown: true } && draft.Source.Exists(source => speaker.Names(source.Code.Country));
        if (own && draft.Status == Status.Forecast && Promise(draft)) return;
        if (own && draft.Status == Status.Reported && (!draft.Type.IsDeed() || voice.Announces)) return;
        draft.Voice = new Voice(speaker, draft.Start, voice.IsOpinion, voice.Announces, false) { Words = TextSpan.FromBounds(sentence.Words[voice.Verb].Start, sentence.Words[voice.Verb].End) };
        draft.AttributedTo = VoiceName.Of(sentence.Context, draft.Voice);
        if (draft.Status != Status.Reported) return;
        draft.Status = voice.IsOpinion && !own ? Status.Opinion : Status.Claimed;
        draft.Why.Add($"{draft.Status.Name()}: said by {draft.AttributedTo}");
    }

    /// <summary>F12: X said Y must V asks Y.</summary>
    public void Obligations()
    {
        var words = sentence.Words;
        for (var i = 1; i < words.Count; i++)
        {
            if (words[i].Lower is not ("must" or "should" or "needs" or "ought") || i + 1 >= words.Count || words[i + 1].Lower == "have" || (words[i].Tag != EnglishTag.Modal && words[i + 1].Lower != "to")) continue;
            if (sayings.FindLast(saying => saying.Verb < i && !saying.IsPostposed) is not { Speaker: { HasActor: true } speaker } || words[i - 1].Tag is not (EnglishTag.Noun or EnglishTag.Adverb)) continue;
            var asked = grammar.Outermost(grammar.PhraseEnding(words[i - 1].Tag == EnglishTag.Adverb ? i - 2 : i - 1));
            if (!asked.HasActor || asked.From <= speaker.To || asked.Mention!.SameCountries(speaker.Mention!)) continue;
            if (sentence.Context.Pack.Triggers.FirstOrDefault(entry => entry is { Id: "urge", IsChinese: false }) is not { } urge) return;
            EnglishDrafts.Add(sentence, new EnglishTrigger(i, i, i, urge, -1, Lexicon.Inflection.None, 1), new EnglishParties("F12", speaker, asked));
        }
    }

    /// <summary>What a speaker says it will do itself is a promise or a threat, and that is reported.</summary>
    private static bool Promise(Draft draft)
    {
        if (draft.Why.Exists(why => why.EndsWith(" may", StringComparison.Ordinal) || why.EndsWith(" might", StringComparison.Ordinal))) return false;
        var type = draft.Entry.Type.Quad() switch
        {
            QuadClass.VerbalCooperation or QuadClass.MaterialCooperation => EventType.Agree,
            QuadClass.MaterialConflict => EventType.Threaten,
            _ => draft.Type,
        };
        draft.Type = type;
        draft.Status = Status.Reported;
        draft.Why.Add("reported: own announced act");
        if (type == EventType.Agree)
        {
            foreach (var actor in draft.Target)
                if (!draft.Source.Exists(other => other.Code.Country == actor.Code.Country)) draft.Source.Add(actor);
            draft.Target.Clear();
        }

        return true;
    }

    /// <summary>The saying whose content holds the trigger: the last one before it, else one behind it after a comma or quotation mark.</summary>
    private EnglishSaying? Find(EnglishTrigger trigger, EnglishParties parties)
    {
        EnglishSaying? before = null;
        foreach (var saying in sayings)
        {
            if (saying.Verb == trigger.Head || saying.Verb == trigger.First) continue;
            if (saying.Verb < trigger.Head && !saying.IsPostposed)
            {
                if (parties.Source is { } source && saying.Speaker is { } speaker && source.From == speaker.From && source.To <= saying.Verb) continue;
                if (Array.Exists(Naming, sentence.Words[saying.Verb].Lower.StartsWith) && parties.Source is { } doer && doer.From > saying.Verb && IsNextClause(saying.Verb, doer.From)) continue;
                before = saying;
            }
            else if (before is null && saying.IsPostposed && saying.Verb > trigger.Head)
            {
                return saying;
            }
        }

        return before;
    }

    /// <summary>Verbs of saying that take a thing and no clause.</summary>
    private static readonly string[] Naming = ["describ", "learn", "call", "brand", "label", "term", "portray", "characteri"];

    /// <summary>X described the course as poor, and Y complained: what is described is a thing; behind a comma and a conjunction others act.</summary>
    private bool IsNextClause(int verb, int subject)
    {
        for (var i = subject - 1; i > verb + 1 && i >= subject - 3; i--)
            if (sentence.Words[i].Tag == EnglishTag.Conjunction && sentence.Words[i - 1].Tag == EnglishTag.Comma) return true;
        return false;
    }

    private EnglishSaying? Saying(int i)
    {
        var words = sentence.Words;
        if (words[i].Lower == "according" && i + 2 < words.Count && words[i + 1].Lower == "to" && grammar.PhraseAt(i + 2) is { } source)
            return new EnglishSaying(i, Complete(source, grammar.Behind(source.To)), false, false, i > 0);
        if (words[i].Lower == "reportedly") return new EnglishSaying(i, null, false, false, false);
        if (words[i].Tag != EnglishTag.Verb || !words[i].Classes.HasFlag(WordClass.Speech) || (words[i].Form == VerbForm.Ing && grammar.GroupStart(i) == i && i > 0 && words[i - 1].Tag != EnglishTag.Comma)) return null;
        var opinion = words[i].Lower is "believe" or "believes" or "believed" or "think" or "thinks" or "thought" or "argue" or "argues" or "argued" or "speculate" or "speculated" or "suggest" or "suggests" or "suggested";
        var announces = words[i].Lower is "announce" or "announced" or "announces" or "announcing";
        var start = grammar.GroupStart(i);
        var after = i + 1 < words.Count ? words[i + 1].Tag : EnglishTag.Stop;
        if (start > 0 && words[start - 1].Tag is EnglishTag.Comma or EnglishTag.Quote && after is EnglishTag.Noun or EnglishTag.Determiner && i > 2 && grammar.PhraseAt(i + 1) is { } inverted && EndsClause(inverted.To))
            return new EnglishSaying(i, inverted, opinion, announces, true);
        var speaker = subjects.Of(i);
        var postposed = speaker is not null && speaker.From > 1 && speaker.To < i && words[speaker.From - 1].Tag is EnglishTag.Comma or EnglishTag.Quote && EndsClause(i);
        return new EnglishSaying(i, speaker, opinion, announces, postposed);
    }

    private static EnglishPhrase Complete(EnglishPhrase phrase, List<EnglishPhrase> behind) => phrase with { Mention = EnglishGrammar.Owner(phrase, behind) };

    /// <summary>Nothing but a time, a place or an addressee follows up to the end of the clause.</summary>
    private bool EndsClause(int word)
    {
        for (var i = word + 1; i < sentence.Words.Count; i++)
        {
            var tag = sentence.Words[i].Tag;
            if (tag is EnglishTag.Stop or EnglishTag.Comma or EnglishTag.Quote) return true;
            if (tag is EnglishTag.Verb or EnglishTag.Subordinator or EnglishTag.Auxiliary or EnglishTag.Modal) return false;
        }

        return true;
    }
}
