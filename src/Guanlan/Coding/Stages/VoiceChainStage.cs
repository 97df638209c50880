namespace Guanlan.Coding.Stages;

/// <summary>Writes down who says that who says: the chain of voices of each draft, with the exactness of the words and what the text makes of them.</summary>
internal sealed class VoiceChainStage : ICodingStage
{
    public void Run(CodingContext context)
    {
        QuotationSpans? quotations = null;
        List<(int Position, VoiceStance Stance)>? judgements = null;
        foreach (var draft in context.Drafts)
        {
            var nearest = draft.Voice ?? (draft.SaysIt ? draft.Clause.Voice?.Outer : null);
            if (nearest is null && draft.Accuser is null) continue;
            quotations ??= QuotationSpans.Of(context.Folded);
            judgements ??= Judgements(context);
            var stance = StanceBehind(context, draft, judgements);
            if (draft.Accuser is { } accuser)
                draft.Voices.Add(new RowVoice(draft.AttributedTo, accuser.Trigger, How(draft, accuser.Trigger, false, quotations), stance));
            for (var voice = nearest; voice is not null && draft.Voices.Count < Voice.Deepest; voice = voice.Outer)
                draft.Voices.Add(new RowVoice(
                    VoiceName.Of(context, voice), voice.Words, How(draft, voice.Words, voice.IsOpinion || voice.IsGist, quotations),
                    stance != VoiceStance.Neutral ? stance : voice.IsDistanced ? VoiceStance.Distanced : VoiceStance.Neutral));
        }
    }

    /// <summary>Direct if the act stands within quotation marks that leave the words of saying outside.</summary>
    private static Exactness How(Draft draft, TextSpan? words, bool isOpinion, QuotationSpans quotations)
    {
        if (quotations.Around(draft.Trigger.Start) is { } quotation && !(words is { } said && quotation.Contains(said))) return Exactness.Direct;
        return isOpinion ? Exactness.Gist : Exactness.Indirect;
    }

    /// <summary>Words that say whether what was said is confirmed, wherever they stand.</summary>
    private static List<(int Position, VoiceStance Stance)> Judgements(CodingContext context)
    {
        var found = new List<(int, VoiceStance)>();
        foreach (var match in context.Matches)
        {
            var meaning = context.Patterns[match.Pattern];
            if ((meaning.Words & WordClass.Endorsement) != 0)
                found.Add((match.Start, (meaning.Notes & WordNote.Affirmative) != 0 ? VoiceStance.Confirmed : VoiceStance.Unverified));
        }

        found.Sort();
        return found;
    }

    /// <summary>The judgement of the draft's own sentence, else of the next one in the paragraph.</summary>
    private static VoiceStance StanceBehind(CodingContext context, Draft draft, List<(int Position, VoiceStance Stance)> judgements)
    {
        if (judgements.Count == 0) return VoiceStance.Neutral;
        var sentence = context.Sentences[draft.Clause.Sentence];
        var end = sentence.Span.End;
        if (draft.Clause.Sentence + 1 < context.Sentences.Count && context.Sentences[draft.Clause.Sentence + 1] is { } next && next.Paragraph == sentence.Paragraph) end = next.Span.End;
        var at = judgements.BinarySearch((sentence.Span.Start, default));
        if (at < 0) at = ~at;
        return at < judgements.Count && judgements[at].Position < end ? judgements[at].Stance : VoiceStance.Neutral;
    }
}
