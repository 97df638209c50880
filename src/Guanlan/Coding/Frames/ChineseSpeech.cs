using Guanlan.Lexicon;

namespace Guanlan.Coding.Frames;

/// <summary>What a speaker demands of a party (F12) or says of it (FE): the saying is the act.</summary>
internal static class ChineseSpeech
{
    /// <summary>Whoever answers for the words at a position: the voice of the clause, else of the paragraph; null for the author and for reports.</summary>
    private static Mention? SpeakerAt(CodingContext context, ClauseView view, Token token)
    {
        if (view.Clause.Voice is not { } voice) return context.IsTalk && !view.Clause.InQuote ? null : context.Discourse.ParagraphSpeaker is { IsKnown: true, Sector: not ("CVL" or "MED") } before ? before : null;
        return !voice.Relays && token.Start >= voice.ContentStart && voice.Speaker is { IsKnown: true } speaker ? speaker : null;
    }

    /// <summary>F12: the speaker asks X, which stands before 应; without X the other side of the talk is asked.</summary>
    public static Parties? Obligation(CodingContext context, ClauseView view, Token token, TriggerEntry entry, Mention? subject)
    {
        if (SpeakerAt(context, view, token) is not { } speaker || Asks(context.Between(token.End, view.Clause.End)) || IsInvited(context, view, token)) return null;
        if (subject is null && (entry.Tails.Length > 0 || entry.Bars.Length > 0)) return null;
        if (subject is null) return view.UnnamedSubject(token.Start) is null && !HasForeignWords(context, view.Clause, token.Start) ? new Parties("F12", speaker, null) : null;
        return subject.SameCountries(speaker) || (subject.Points & WordNote.All) != 0 ? null : new Parties("F12", speaker, subject);
    }

    /// <summary>应该如何, 应当怎样: a question, not a demand.</summary>
    private static bool Asks(ReadOnlySpan<char> rest) => rest.StartsWith("如何") || rest.StartsWith("怎样") || rest.StartsWith("怎么") || rest.StartsWith("何") || rest.StartsWith("做什么");

    private static readonly string[] Done = ["实施的", "发动的", "所为", "干的", "制造的", "策划的", "主导的", "发起的", "之计", "的阴谋", "的杰作", "一手造成"];

    /// <summary>袭击是乌方实施的: the speaker says whose blow it was that it told of or suffered.</summary>
    public static Parties? Culprit(CodingContext context, ClauseView view, Token token)
    {
        var rest = context.Between(token.End, view.Clause.End);
        if (!rest.Contains('是') || !Array.Exists(Done, word => context.Between(token.End, view.Clause.End).EndsWith(word))) return null;
        var culprit = view.Clause.Mentions.Find(mention => mention.IsKnown && mention.Start > token.End && context.Folded[mention.Start - 1] == '是');
        return culprit is null ? null : SpeakerAt(context, view, token) is { } speaker && !speaker.SameCountries(culprit) ? new Parties("F1", culprit, speaker) : null;
    }

    /// <summary>应总统请求: at whose wish, no duty.</summary>
    private static bool IsInvited(CodingContext context, ClauseView view, Token token)
    {
        if (context.Folded[token.Start] != '应' || !view.Clause.Mentions.Exists(mention => mention.Start == token.End)) return false;
        var rest = context.Between(token.End, view.Clause.End);
        return rest.EndsWith("请求") || rest.EndsWith("邀请") || rest.EndsWith("要求") || rest.EndsWith("之邀") || rest.EndsWith("邀") || rest.Contains("邀请", StringComparison.Ordinal);
    }

    /// <summary>FE: the speaker judges the party that opens the clause; without one, the party that the clauses before named last.</summary>
    public static Parties? Judgement(CodingContext context, ClauseView view, Token token, EventType type)
    {
        if (SpeakerAt(context, view, token) is not { } speaker || IsContent(context, view, token)) return null;
        if (Judged(view, view.Clause, token) is { } own) return own.SameCountries(speaker) || Admonishes(context.Between(own.End, token.Start)) ? null : new Parties("FE", speaker, own);
        if (view.UnnamedSubject(token.Start) is not null || HasForeignWords(context, view.Clause, token.Start)) return null;
        if (context.IsTalk && type == EventType.Reject && PointsBack(context, view, token)) return new Parties("FE", speaker, null);
        for (var i = view.Clause.Index - 1; i >= 0 && context.Clauses[i].Sentence == view.Clause.Sentence; i--)
            if (Judged(new ClauseView(context, context.Clauses[i]), context.Clauses[i], token) is { } before && !before.SameCountries(speaker)) return new Parties("FE", speaker, before);
        return context.IsTalk && PointsBack(context, view, token) ? new Parties("FE", speaker, null) : null;
    }

    private static readonly string[] Admonitions = ["不应", "不要", "不得", "停止", "不能", "不可", "避免", "防止", "切勿", "呼吁", "要求", "如果", "是否", "反对", "制止", "阻止", "遏制"];

    /// <summary>甲国不应干涉, 应停止践踏: who is told not to do a thing is not reproached with it in the same words.</summary>
    private static bool Admonishes(ReadOnlySpan<char> words) => words.HasAny(Admonitions);

    /// <summary>这是背后捅刀, “胡扯”: nothing but 这 and 是 in front of a judgement; whom it hits, the text has told.</summary>
    private static bool PointsBack(CodingContext context, ClauseView view, Token token)
    {
        var from = view.Clause.Voice is { } voice && voice.ContentStart <= token.Start ? Math.Max(voice.ContentStart, view.Clause.Start) : view.Clause.Start;
        if (token.Start - from > 10 || view.VerbBetween(from, token.Start)) return false;
        foreach (var character in context.Between(from, token.Start))
            if (character is >= '\u4e00' and <= '\u9fff' && !"这那此是就叫纯属完全都根本才简直等于又真种个一场次的太很在".Contains(character, StringComparison.Ordinal)) return false;
        return true;
    }

    /// <summary>谴责以色列违反国际法: what a verb of blaming or asking brings in is no judgement of its own.</summary>
    private static bool IsContent(CodingContext context, ClauseView view, Token token)
    {
        foreach (var before in view.Clause.Tokens)
            if (before.End <= token.Start && before.Is(TermKind.Trigger) && view.IsVerb(before) && ChineseFrames.Governs(view, before)) return true;
        return false;
    }

    /// <summary>The first party of a clause that no preposition governs, behind the words that say who speaks.</summary>
    private static Mention? Judged(ClauseView view, Clause clause, Token token)
    {
        var from = clause.Voice is { } voice && voice.ContentStart <= token.Start ? voice.ContentStart : clause.Start;
        var first = clause.Mentions.Find(mention => mention.Start >= from && mention.End <= token.Start && mention.IsKnown && mention.Form == MentionForm.Name && view.GovernedBy(mention) is null);
        if (first is null) return null;
        return view.Context.Between(Math.Min(first.Start, Math.Max(from, clause.Start)), first.Start).StartsWithAny(Grounds) || view.Context.Between(first.End, Math.Max(first.End, Math.Min(token.Start, clause.End))).HasAny(Relays) ? null : first;
    }

    private static readonly string[] Grounds = ["为回应", "为报复", "为抗议", "为反制", "为应对", "回应", "针对", "鉴于", "因"];

    private static readonly string[] Relays = ["暗示", "认为", "抱怨", "担心"];

    /// <summary>What stands in front of a bare 应 or 要 but for adverbs: two characters of it name a subject that the lexicon does not know.</summary>
    private static bool HasForeignWords(CodingContext context, Clause clause, int end)
    {
        var at = Math.Max(clause.Start, clause.Voice is { } voice && voice.ContentStart < end ? voice.ContentStart : 0);
        var foreign = 0;
        foreach (var token in clause.Tokens)
        {
            if (token.Start >= end) break;
            foreign += Foreign(context.Between(at, token.Start));
            at = Math.Max(at, token.End);
        }

        return foreign + Foreign(context.Between(at, end)) >= 2;
    }

    private static int Foreign(ReadOnlySpan<char> gap)
    {
        var count = 0;
        foreach (var character in gap)
            if (character is >= '\u4e00' and <= '\u9fff' && !"还也都更就则先首其次同时因此所以为共始终一直今后未来下步现在当前务之急同样又再均既且并而".Contains(character, StringComparison.Ordinal)) count++;
        return count;
    }
}
