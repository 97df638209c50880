using Guanlan.Coding.English;
using Guanlan.Coding.Frames;

namespace Guanlan.Coding.Stages;

/// <summary>
/// Stages 7 and 10, sentence by sentence, because each needs what the sentences before have said: words that point back are resolved,
/// the voice of each clause is found, and frames turn triggers into drafts.
/// </summary>
internal sealed class SentenceStage : ICodingStage
{
    public void Run(CodingContext context)
    {
        if (!context.IsChinese) { EnglishPassage.Code(context); return; }
        var next = 0;
        var paragraph = -1;
        Voice? voice = null, teller = null;
        for (var sentence = 0; sentence < context.Sentences.Count; sentence++)
        {
            if (context.Sentences[sentence].Paragraph != paragraph)
            {
                paragraph = context.Sentences[sentence].Paragraph;
                context.Discourse.NewParagraph(context.IsTalk);
                voice = teller = null;
                if (context.IsTalk) Foresee(context, next, paragraph);
            }

            var end = next;
            while (end < context.Clauses.Count && context.Clauses[end].Sentence == sentence) end++;
            voice = One(context, next, end, voice);
            Postposed(context, next, end, voice);
            if (IsTopic(context, next, end) is { } topic) { context.Discourse.Turn(topic); voice = null; }
            for (; next < end; next++)
            {
                teller = context.Clauses[next].Voice ?? teller;
                context.Clauses[next].Teller = teller;
            }

            teller = voice ?? teller;
        }
    }

    /// <summary>还说…, 并且…, 他…: in talk the author goes on behind a full stop, unless the sentence begins as more of the same.</summary>
    private static bool SpeaksOn(CodingContext context, Clause clause) =>
        context.Between(clause.Start, clause.End).StartsWithAny(["还", "并", "又", "再", "也", "同时", "此外", "另外", "而且", "甚至", "他", "她", "其", "至于", "如果", "否则", "我", "希望", "要求", "呼吁"]);

    /// <summary>这对冤家2016年断的交: what happened in another year is no event of which the next sentence speaks.</summary>
    private static bool IsTale(CodingContext context, Clause clause)
    {
        if (context.Passage.Date is not { } today) return false;
        for (var i = context.DateFrom(context.Sentences[clause.Sentence].Span.Start); i < context.Dates.Count && context.Dates[i].Span.Start < clause.End; i++)
            if (context.Dates[i] is { IsDuration: false, Interval.To: { } last } && last < today.AddYears(-1)) return true;
        return false;
    }

    private static void Foresee(CodingContext context, int from, int paragraph)
    {
        for (var i = from; i < context.Clauses.Count && context.Sentences[context.Clauses[i].Sentence].Paragraph == paragraph; i++)
            foreach (var mention in context.Clauses[i].Mentions)
                if (mention.Form != MentionForm.Pointer) context.Discourse.Salience.Count(mention);
    }

    private static Voice? One(CodingContext context, int from, int to, Voice? before)
    {
        Mention? subject = null;
        Voice? voice = null;
        for (var i = from; i < to; i++)
        {
            var clause = context.Clauses[i];
            var view = new ClauseView(context, clause);
            ReferenceResolver.Resolve(context, view, subject);
            if (i == from && before is not null && !BySelf(context, clause) && (clause.InQuote || !context.IsTalk || SpeaksOn(context, clause)) && (clause.InQuote || !HasSubject(context, from, to))) voice = before with { ContentStart = clause.Start, IsCarried = true };
            voice = VoiceFinder.Find(context, view, subject, voice);
            clause.Voice = voice;
            if (voice?.Speaker is { } speaker && !voice.Relays) context.Discourse.ParagraphSpeaker = speaker;
            if (voice?.Speaker is { IsKnown: true, Sector: not "MED" } heard) context.Discourse.Heard(heard);
            var found = context.Drafts.Count;
            ChineseFrames.Run(context, view, subject);
            clause.Subject = view.Subject(clause.End) ?? view.UnnamedSubject(clause.End) ?? subject;
            subject = clause.Subject;
            foreach (var mention in clause.Mentions) context.Discourse.Saw(mention);
            var isTale = context.IsTalk && context.Drafts.Count > found && (IsTale(context, clause) || clause.IsQuestion || clause.Tokens.Exists(token => token.Is(WordClass.Condition) && token.Start < context.Drafts[found].Trigger.Start));
            for (; found < context.Drafts.Count; found++)
                if (!isTale) context.Discourse.Saw(context.Drafts[found]);
        }

        if (subject is { IsKnown: true }) context.Discourse.LastSubject = subject;
        return voice;
    }

    /// <summary>事实上…: here the author knows better than whoever spoke before.</summary>
    private static bool BySelf(CodingContext context, Clause clause)
    {
        var text = context.Between(clause.Start, clause.End);
        if (!clause.InQuote && text.Length <= 8 && (text.StartsWith("关于") || text.StartsWith("至于")) && !clause.Mentions.Exists(mention => mention.IsKnown)) return true;
        return !clause.InQuote && (text.StartsWith("事实上") || text.StartsWith("其实") || text.StartsWith("实际上"));
    }

    /// <summary>A voice that closes a sentence (…，外交部发言人说) answers for the clauses before it that have none.</summary>
    private static void Postposed(CodingContext context, int from, int to, Voice? last)
    {
        if (to - from < 2 || last is not { IsCarried: false, Words: { } words } || IsReaction(context, words) || words.Start < context.Clauses[to - 1].Start || context.Clauses[to - 1].End - words.End > 1) return;
        for (var i = to - 2; i >= from && context.Clauses[i].Voice is null; i--)
            context.Clauses[i].Voice = last with { ContentStart = context.Clauses[i].Start };
    }

    /// <summary>3月5日, 与越南总理会谈时: a clause that only says when.</summary>
    private static bool IsOccasion(CodingContext context, Clause clause)
    {
        if (clause.Mentions.Count == 0 && (clause.Tokens.Count == 0 || IsDated(context, clause))) return true;
        var text = context.Between(clause.Start, clause.End);
        return !clause.InQuote && (text.EndsWith("时") || text.EndsWith("期间") || text.EndsWith("之际"));
    }

    /// <summary>利雅得呢?: a sentence that is nothing but a name and 呢.</summary>
    private static Mention? IsTopic(CodingContext context, int from, int to)
    {
        if (to <= from || context.Clauses[to - 1].Mentions is not [.., { IsKnown: true } last]) return null;
        return context.Between(last.End, context.Clauses[to - 1].End).TrimEnd("?!。 ") is "呢" or "那边呢" or "方面呢" ? last : null;
    }

    /// <summary>…，外交部对此作出回应: these words tell that somebody spoke, not that the clauses before were said.</summary>
    private static bool IsReaction(CodingContext context, TextSpan words)
    {
        var text = context.Between(words.Start, words.End);
        return text.EndsWith("回应") || text.EndsWith("表态") || text.EndsWith("评论") || text.EndsWith("答复") || text.EndsWith("反应") || text.EndsWith("发声");
    }

    /// <summary>3月21日至26日: nothing but a date.</summary>
    private static bool IsDated(CodingContext context, Clause clause)
    {
        var first = context.DateFrom(clause.Start);
        return first < context.Dates.Count && context.Dates[first].Span.Start == clause.Start && clause.End - clause.Start <= 12 && !clause.Tokens.Exists(token => token.Is(Lexicon.TermKind.Trigger) || token.Is(WordClass.Speech));
    }

    /// <summary>A sentence with a subject of its own in its first clause, or behind a clause that only dates it, has a new voice.</summary>
    private static bool HasSubject(CodingContext context, int from, int to)
    {
        if (new ClauseView(context, context.Clauses[from]).Subject(context.Clauses[from].End) is not null) return true;
        var first = from;
        while (first + 1 < to && first - from < 2 && (IsOccasion(context, context.Clauses[first]) || (context.IsTalk && context.Clauses[first].Mentions.Count == 0 && !context.Clauses[first].Tokens.Exists(static token => token.Is(WordClass.Speech))))) first++;
        return first > from && new ClauseView(context, context.Clauses[first]).Subject(context.Clauses[first].End) is not null;
    }
}
