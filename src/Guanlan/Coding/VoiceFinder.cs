namespace Guanlan.Coding;

/// <summary>
/// Stage 9: who says a clause. A verb of saying hands what follows to its subject until another one speaks or the sentence ends. A voice
/// that speaks inside what another one relays (据路透社报道，俄外长表示…) keeps that other one as its outer voice.
/// </summary>
internal static class VoiceFinder
{
    /// <summary>Nouns that end what a report rests on (根据卫生部门的数据).</summary>
    private static readonly string[] Reports = ["消息", "报道", "数据", "统计", "报告", "声明", "通报", "信息", "情报", "说法", "材料", "公告", "文件", "介绍"];

    /// <summary>How an outlet speaks of its own people: what they learn, the author says.</summary>
    private static readonly string[] OwnOutlet = ["总台", "本台", "本报", "本刊", "本网", "本社", "记者了解", "笔者"];

    /// <summary>In front of a colon: whoever was the subject before goes on to speak.</summary>
    private static readonly string[] Sayings = ["一句", "回他", "回她", "回得", "俩字", "两个字", "三个字", "一嗓子", "甩话", "撂话", "放话", "回应", "很干脆", "很直白"];

    /// <summary>The author speaks in person: whatever voice there was has ended.</summary>
    private static readonly string[] Author = ["我看", "我估", "我觉得", "我认为", "我想", "我猜", "我赌", "我只说", "我说", "我的看法", "我个人", "笔者", "小编", "依我", "说句实话", "说到底"];

    public static Voice? Find(CodingContext context, ClauseView view, Mention? carried, Voice? before)
    {
        if (IsAuthor(context, view) || GoesOn(context, view, before)) return null;
        // 自称 reaches no further than its own clause.
        var voice = (before is { IsCarried: false, Words: { } words } && context.Between(words.Start, words.End) is "自称") || TalksOn(context, view, before) ? null : before;
        voice = Opened(context, view, voice) ?? voice;
        var taken = view.Clause.Start;
        foreach (var token in view.Clause.Tokens)
        {
            if (token.Is(WordClass.Preposition, WordNote.Source) && token.Start >= taken)
            {
                if (IsOwnOutlet(context, view, token)) return null;
                if (Relay(context, view, token) is { } relay)
                {
                    voice = relay with { Outer = Citing(view, token) is { } citing ? new Voice(citing, relay.ContentStart, false, false, true) { Words = token.Span } : Around(view, voice, relay) };
                    taken = relay.ContentStart;
                }
            }

            if (EndsVoice(view, token, voice)) voice = null;
            if (!(token.Is(WordClass.Speech) || Says(context, token)) || token.Start < taken || IsOccasion(context, view.Clause, token)) continue;
            if (Unnamed(context, view, token) is { } unnamed) voice = unnamed with { Outer = Around(view, voice, unnamed) };
            else if (Saying(context, view, token, carried) is { } said) voice = said with { Outer = Around(view, voice, said) };
        }

        return voice;
    }

    /// <summary>说没这回事, 讲得很难听: a trigger that begins with a verb of saying says what stands behind it, too; so does 说要.</summary>
    private static bool Says(CodingContext context, Token token) =>
        (token.Length > 2 && token.Is(Lexicon.TermKind.Trigger) && context.Folded[token.Start] is '说' or '称') || (token.Is(WordClass.Plan) && token.Length > 1 && context.Folded[token.Start] == '说');

    /// <summary>肯尼亚外长更直白:…, 佩斯科夫推得一干二净:…: behind a colon speaks whoever the clause before it told of, though no verb of saying stands there.</summary>
    private static Voice? Opened(CodingContext context, ClauseView view, Voice? voice)
    {
        if (view.Clause.Index == 0 || context.Clauses[view.Clause.Index - 1] is not { Subject: { IsKnown: true, Form: not MentionForm.Place } speaker } before) return null;
        if (before.Sentence != view.Clause.Sentence || before.End >= context.Folded.Length || context.Folded[before.End] != ':' || (speaker.Start < before.Start && !context.Between(before.Start, before.End).HasAny(Sayings)) || before.End - speaker.End < 2) return null;
        if (voice is { IsCarried: false } || before.Tokens.Exists(token => token.Is(WordClass.Speech | WordClass.Question))) return null;
        for (var i = context.Drafts.Count - 1; i >= 0 && ReferenceEquals(context.Drafts[i].Clause, before); i--)
            if (context.Drafts[i].Type.Quad() != QuadClass.VerbalConflict) return null;
        return new Voice(speaker, view.Clause.Start, false, false, false) { Words = TextSpan.FromBounds(before.End, before.End + 1) };
    }

    private static bool IsAuthor(CodingContext context, ClauseView view)
    {
        if (view.Clause.InQuote || view.Clause.Mentions.Exists(mention => mention.IsKnown)) return false;
        return context.Between(view.Clause.Start, view.Clause.End).HasAny(Author);
    }

    /// <summary>说白了, 翻译过来: the author puts into own words what somebody said before; right behind the verb of saying the words are still the speaker's.</summary>
    private static bool EndsVoice(ClauseView view, Token token, Voice? voice) =>
        voice is { Relays: false } && token.Is(WordClass.Opinion, WordNote.Gloss) && !view.Clause.InQuote && (voice.IsCarried || token.Start - voice.ContentStart > 2);

    /// <summary>在白宫放出消息之前: when somebody said something, not what.</summary>
    private static bool IsOccasion(CodingContext context, Clause clause, Token token)
    {
        var rest = context.Between(token.End, clause.End);
        return rest.Length is > 1 and < 8 && (rest.EndsWith("之前") || rest.EndsWith("以前") || rest.EndsWith("之后") || rest.EndsWith("以后"));
    }

    /// <summary>随后在8日…, 到了16日…: the next step of the tale, with a day and a doer of its own, is told by whoever tells the tale.</summary>
    private static bool GoesOn(CodingContext context, ClauseView view, Voice? before)
    {
        if (before is not { Relays: false, IsMedia: false, Speaker: { IsKnown: true } speaker } || view.Clause.InQuote || !Opens(context, view.Clause)) return false;
        var date = context.DateFrom(view.Clause.Start);
        var end = view.Clause.End - view.Clause.Start < 12 && view.Clause.Index + 1 < context.Clauses.Count ? context.Clauses[view.Clause.Index + 1].End : view.Clause.End;
        if (date >= context.Dates.Count || context.Dates[date].Span.End > end || context.Dates[date].IsDuration) return false;
        var doer = view.Subject(view.Clause.End) ?? (end > view.Clause.End ? new ClauseView(context, context.Clauses[view.Clause.Index + 1]).Subject(end) : null);
        return doer is { IsKnown: true } && !doer.SameCountries(speaker);
    }

    /// <summary>What comes of a word given: told by the author, whoever gave it.</summary>
    private static readonly string[] Outcomes = ["果然", "果真", "还真", "真就", "转头", "反手", "扭头", "转身", "转脸", "话音", "说完", "说干就干", "于是", "这才", "索性", "当即"];

    /// <summary>
    /// In talk the author goes on behind what somebody said: with the answer of another (甲一口咬定是乙干的，丙不承认) or with what came
    /// of it (放话要打，10日果然打了).
    /// </summary>
    private static bool TalksOn(CodingContext context, ClauseView view, Voice? before)
    {
        if (!context.IsTalk || view.Clause.InQuote || before is not { Relays: false, Speaker: { IsKnown: true } speaker } || before.ContentStart > view.Clause.Start) return false;
        if (IsOutcome(context, view.Clause)) return true;
        if (view.Clause.Start - before.ContentStart <= 2 && !before.Announces) return false;
        if (view.Subject(view.Clause.End) is not { } answerer || answerer.SameCountries(speaker) || answerer.Start - view.Clause.Start > 4) return false;
        if (before.Announces && view.Clause.Start - before.ContentStart > 2) return true;
        foreach (var token in view.Clause.Tokens)
        {
            if (token.Start < answerer.End || !token.Is(Lexicon.TermKind.Trigger)) continue;
            return token.Start - answerer.End <= 4 && view.IsVerb(token) && context.MayBe(token, entry => entry.Type is var act && (act is EventType.Accuse or EventType.Reject or EventType.Agree or EventType.Concede || (act is EventType.Request && AsksBack(view, token, speaker)) || (before.Announces && act is EventType.Request or EventType.Support or EventType.Threaten)));
        }

        return false;
    }

    /// <summary>甲外长说…，乙要求她收回: the one who is asked is the one who spoke.</summary>
    private static bool AsksBack(ClauseView view, Token verb, Mention speaker) =>
        view.Clause.Mentions.Find(mention => mention.Start >= verb.End && mention.Start - verb.End <= 1) is { } asked && (asked.Form == MentionForm.Pointer || asked.SameCountries(speaker));

    /// <summary>10日果然…: what came of words told before.</summary>
    internal static bool IsOutcome(CodingContext context, Clause clause)
    {
        var date = context.DateFrom(clause.Start);
        var start = date < context.Dates.Count && context.Dates[date].Span.Start == clause.Start ? context.Dates[date].Span.End : clause.Start;
        return context.Between(start, clause.End).StartsWithAny(Outcomes);
    }

    private static readonly string[] Steps = ["随后", "接着", "紧接着", "之后", "此后", "后来", "到了", "转眼", "谁知", "没想到", "结果到", "与此同时"];

    private static bool Opens(CodingContext context, Clause clause)
    {
        var text = context.Between(clause.Start, clause.End);
        if (text.Length > 1 && text[0] is '但' or '而' or '可') text = text[1..];
        foreach (var step in Steps)
            if (text.StartsWith(step)) return true;
        return false;
    }

    /// <summary>The voice in whose content a new one speaks: the report that opens the sentence, or a speaker whose content begins with the new one.</summary>
    private static Voice? Around(ClauseView view, Voice? voice, Voice inner)
    {
        if (voice is null || (voice.IsCarried && !view.Clause.InQuote)) return null;
        if (inner.Speaker is not null && voice.Speaker is { } speaker && inner.Speaker.SameCountries(speaker) && !voice.Relays) return voice.Outer;
        var begins = inner.Speaker is { } own && own.Start >= view.Clause.Start ? own.Start : view.Clause.Start;
        return (voice.Relays || begins - voice.ContentStart <= 2) && voice.Depth < Voice.Deepest ? voice : voice.Outer;
    }

    /// <summary>路透社援引知情人士的话说: who cites stands before 援引.</summary>
    private static Mention? Citing(ClauseView view, Token preposition) =>
        preposition.Length > 1 && preposition.Is(WordClass.Speech) ? view.Subject(preposition.Start) : null;

    private static bool IsOwnOutlet(CodingContext context, ClauseView view, Token preposition) =>
        context.Between(preposition.End, view.Clause.End).HasAny(OwnOutlet);

    /// <summary>据X报道, 据X消息: what follows is relayed from X.</summary>
    private static Voice? Relay(CodingContext context, ClauseView view, Token preposition)
    {
        var speaker = view.Governed(preposition, view.Clause.End);
        if (view.Last(WordClass.Speech, preposition.End, view.Clause.End) is { } said)
            return new Voice(speaker is not null && speaker.End <= said.Start ? speaker : null, said.End, said.Is(WordClass.Speech, WordNote.Opinion), false, true) { Words = TextSpan.FromBounds(preposition.Start, said.End), Outlet = TitleOf(context, preposition.End, said.Start) };
        if (speaker is null || !(view.Clause.End - speaker.End <= 4 || EndsInReport(context, view.Clause.End))) return null;
        return new Voice(speaker, view.Clause.End, false, false, true) { Words = TextSpan.FromBounds(preposition.Start, view.Clause.End) };
    }

    /// <summary>据法国《世界报》报道: the paper by its own name.</summary>
    private static string? TitleOf(CodingContext context, int from, int to)
    {
        var rest = context.Between(from, to);
        var start = rest.IndexOf('《');
        var length = start < 0 ? -1 : rest[(start + 1)..].IndexOf('》');
        if (length < 2) return null;
        var title = rest.Slice(start + 1, length);
        return title[^1] is '报' or '刊' or '网' or '社' or '志' ? context.Text.Substring(from + start + 1, length) : null;
    }

    private static bool EndsInReport(CodingContext context, int end)
    {
        var before = context.Folded.AsSpan(0, end);
        foreach (var word in Reports)
            if (before.EndsWith(word)) return true;
        return false;
    }

    /// <summary>A voice without a name: 据悉, 消息称; 爆出 and 传出 with a side in front are that side's, though nobody of it is named (美方爆出消息).</summary>
    private static Voice? Unnamed(CodingContext context, ClauseView view, Token token)
    {
        var word = context.Between(token.Start, token.End);
        var isBare = word.StartsWith("消息") && view.Subject(token.Start) is null;
        if (!isBare && !token.Is(WordClass.Speech, WordNote.Unnamed)) return null;
        var side = word[0] is '爆' || word.StartsWith("传出") ? view.Clause.Mentions.Find(mention => mention.End == token.Start && mention.IsKnown) : null;
        return new Voice(side, token.End, token.Is(WordClass.Speech, WordNote.Opinion), false, true) { Words = token.Span, IsDistanced = token.Is(WordClass.Speech, WordNote.Distance) };
    }

    private static Voice? Saying(CodingContext context, ClauseView view, Token token, Mention? carried)
    {
        if (IsNoun(context, view, token) || IsSilent(context, view.Clause, token.Start) || IsManner(context, view, token)) return null;
        var speaker = view.Subject(token.Start);
        if (IsShown(context, view, token, speaker)) return null;
        if (speaker is null)
        {
            if (view.Clause.Mentions.Exists(mention => mention.End <= token.Start && !mention.IsKnown && (mention.Points & WordNote.Speaker) != 0)) return null;
            if (view.Clause.Mentions.Exists(mention => mention.End <= token.Start && mention.Form != MentionForm.Place && view.GovernedBy(mention) is null && !mention.IsKnown))
                return new Voice(null, token.End, token.Is(WordClass.Speech, WordNote.Opinion), false, true) { Words = token.Span };
            speaker = carried ?? context.Discourse.ParagraphSpeaker ?? context.Discourse.LastSubject ?? (IsPaper(context, view.Clause, token.Start) ? context.Discourse.LastSpeaker : null);
        }

        if (speaker is null) return null;
        var relays = speaker.Sector == "MED";
        return new Voice(speaker, token.End, token.Is(WordClass.Speech, WordNote.Opinion), token.Is(WordClass.Speech, WordNote.Announce), relays) { Words = token.Span, IsDistanced = token.Is(WordClass.Speech, WordNote.Distance), IsGist = token.Is(WordClass.Speech, WordNote.Gist) };
    }

    /// <summary>从客观上说, 总的来讲: how the author puts it; nobody is said to speak.</summary>
    private static bool IsManner(CodingContext context, ClauseView view, Token token)
    {
        if (token.Length != 1) return false;
        var before = context.Between(view.Clause.Start, token.Start);
        foreach (var manner in Manners)
            if (before.EndsWith(manner)) return true;
        return false;
    }

    private static readonly string[] Manners = ["来", "就是", "观上", "意义上", "总体上", "整体上", "本质上", "原则上", "根本上", "理论上", "程度上", "角度", "客观地", "严格地", "坦率地", "准确地", "简单地", "具体地", "概括地"];

    /// <summary>事实说明, 此访的成果表明: a thing shows what follows, no party says it.</summary>
    private static bool IsShown(CodingContext context, ClauseView view, Token token, Mention? speaker) =>
        context.Between(token.Start, token.End) is "表明" or "说明" && (speaker is null || speaker.Start < view.Clause.Start || context.Between(speaker.End, token.Start) is { Length: > 3 } or ['的', ..]);

    /// <summary>声明还说: a paper goes on to speak for whoever spoke in the paragraph before.</summary>
    private static bool IsPaper(CodingContext context, Clause clause, int at)
    {
        var before = context.Between(clause.Start, at).TrimEnd('还').TrimEnd('又').TrimEnd('也').TrimEnd('中');
        if (before.Length > 4) return false;
        return before.EndsWith("声明") || before.EndsWith("公报") || before.EndsWith("通报") || before.EndsWith("通告") || before.EndsWith("文告") || before.EndsWith("公告");
    }

    /// <summary>没有表态, 尚未回应: nothing was said.</summary>
    private static bool IsSilent(CodingContext context, Clause clause, int at)
    {
        var before = context.Between(clause.Start, at);
        return before.EndsWith("没有") || before.EndsWith("没") || before.EndsWith("未") || before.EndsWith("未曾") || before.EndsWith("没有公开") || before.EndsWith("未公开");
    }

    /// <summary>声明, 报道 and 回应 behind a preposition, 的 or a light verb are things, not sayings.</summary>
    private static bool IsNoun(CodingContext context, ClauseView view, Token token)
    {
        var at = token.Start - (token.Start > 0 && context.Folded[token.Start - 1] == '“' ? 1 : 0);
        if (at > view.Clause.Start && context.Folded[at - 1] is '来' or '以' && view.Clause.End - token.End <= 1) return true;
        if (context.Between(token.Start, token.End) is "回应" && token.End < view.Clause.End) return true;
        if (token.Start > 0 && context.Folded[token.Start - 1] is '的' or '项' or '份' or '为') return true;
        if (token.End < context.Folded.Length && context.Folded[token.End] is '的' or '中' or '里' or '了') return context.Folded[token.End] != '了';
        foreach (var other in view.Clause.Tokens)
            if (other.End == token.Start && other.Is(WordClass.LightVerb)) return token.End < view.Clause.End;
        return false;
    }
}
