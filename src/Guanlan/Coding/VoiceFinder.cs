namespace Guanlan.Coding;

/// <summary>Stage 9: who says a clause. A verb of saying hands what follows to its subject until another one speaks or the sentence ends.</summary>
internal static class VoiceFinder
{
    public static Voice? Find(CodingContext context, ClauseView view, Mention? carried, Voice? before)
    {
        var voice = before;
        var told = view.Clause.Start;
        foreach (var token in view.Clause.Tokens)
        {
            if (token.Is(WordClass.Preposition, WordNote.Source) && Relay(view, token) is { } relay)
            {
                voice = relay;
                told = relay.ContentStart;
            }

            if (!token.Is(WordClass.Speech) || token.Start < told) continue;
            if (token.Is(WordClass.Speech, WordNote.Unnamed)) voice = new Voice(null, token.End, token.Is(WordClass.Speech, WordNote.Opinion), false, true);
            else if (Saying(context, view, token, carried) is { } said) voice = said;
        }

        return voice;
    }

    /// <summary>据X报道, 据X消息: what follows is relayed from X.</summary>
    private static Voice? Relay(ClauseView view, Token preposition)
    {
        var speaker = view.Governed(preposition, view.Clause.End);
        var speech = view.Last(WordClass.Speech, preposition.End, view.Clause.End);
        if (speech is not { } said) return speaker is not null && view.Clause.End - speaker.End <= 4 ? new Voice(speaker, view.Clause.End, false, false, true) : null;
        return new Voice(speaker is not null && speaker.End <= said.Start ? speaker : null, said.End, said.Is(WordClass.Speech, WordNote.Opinion), false, true);
    }

    private static Voice? Saying(CodingContext context, ClauseView view, Token token, Mention? carried)
    {
        if (IsNoun(context, view, token)) return null;
        var speaker = view.Subject(token.Start);
        if (speaker is null)
        {
            if (view.Clause.Mentions.Exists(mention => mention.End <= token.Start && mention.Form != MentionForm.Place && view.GovernedBy(mention) is null && !mention.IsKnown))
                return new Voice(null, token.End, token.Is(WordClass.Speech, WordNote.Opinion), false, true);
            speaker = carried ?? context.Discourse.ParagraphSpeaker ?? context.Discourse.LastSubject;
        }

        if (speaker is null) return null;
        var relays = speaker.Sector == "MED";
        return new Voice(speaker, token.End, token.Is(WordClass.Speech, WordNote.Opinion), token.Is(WordClass.Speech, WordNote.Announce), relays);
    }

    /// <summary>声明, 报道 and 回应 behind a preposition, 的 or a light verb are things, not sayings.</summary>
    private static bool IsNoun(CodingContext context, ClauseView view, Token token)
    {
        if (token.Start > 0 && context.Folded[token.Start - 1] is '的' or '项' or '份') return true;
        if (token.End < context.Folded.Length && context.Folded[token.End] is '的' or '中' or '里' or '了') return context.Folded[token.End] != '了';
        foreach (var other in view.Clause.Tokens)
            if (other.End == token.Start && other.Is(WordClass.LightVerb)) return token.End < view.Clause.End;
        return false;
    }
}
