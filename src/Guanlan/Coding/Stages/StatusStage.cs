using Guanlan.Lexicon;

namespace Guanlan.Coding.Stages;

/// <summary>
/// Stage 8: what the text does with the act of each draft. Words in front of the trigger in its clause come first, then the condition
/// or question of the sentence, then a verb that governs the clause.
/// </summary>
internal sealed class StatusStage : ICodingStage
{
    public void Run(CodingContext context)
    {
        if (!context.IsChinese) return;
        var governors = EarlierDrafts.Of(context, static draft => draft.Frame is "FC" or "F12");
        foreach (var draft in context.Drafts)
        {
            var (status, why) = Of(context, governors, draft);
            draft.Status = status;
            if (why.Length > 0) draft.Why.Add($"{status.Name()}: {why}");
        }
    }

    private static (Status Status, string Why) Of(CodingContext context, EarlierDrafts governors, Draft draft)
    {
        if (Menace.Is(context, draft))
        {
            draft.Type = EventType.Threaten;
            return (Status.Reported, "own act under a condition");
        }

        if ((Stopped(context, draft) ?? Lapsed(context, draft)) is { } stop) return (Status.Negated, stop);
        if (NominalActs.Of(context, draft) is { } nominal) return nominal;
        if (draft is { Type: EventType.Reject, Frame: "F4" } && context.IsTalk) return (Status.Opinion, "how they stand to each other");
        if (draft.Trigger.Start > draft.Clause.Start + 1 && context.Folded[draft.Trigger.Start - 1] == '“' && context.Folded[draft.Trigger.Start - 2] is '来' or '以') return (Status.Hypothetical, "来“");
        if (IsNonevent(context, draft)) return Scope(context, draft) is { } doubled ? (Status.Hypothetical, doubled.Word) : (Status.Negated, "expected and not done");
        if (draft.Trigger.Start == draft.Clause.Start + 1 && context.Folded[draft.Clause.Start] == '以' && draft.Subject is null) return (Status.Hypothetical, "以");
        if (Scope(context, draft) is { } scope)
        {
            var gloss = Sentence(context, draft) is { Status: Status.Opinion } opener ? opener : ((Status, string)?)null;
            if (scope.Status == Status.Forecast && gloss is not null) return gloss.Value;
            if (scope.Status == Status.Forecast && Governors.Token(context, draft) == EventType.Reject) return (Status.Negated, "content of REJECT");
            if (scope.Status == Status.Forecast && OwnAct(context, draft, scope.Word)) return (Status.Reported, $"own announced act ({scope.Word})");
            if (scope.Status == Status.Opinion && context.IsTalk && Refusals.IsOwnGloss(context, draft)) return (Status.Reported, $"own view ({scope.Word})");
            if (scope.Status == Status.Forecast && draft.Type == EventType.Support && (draft.Mood & WordClass.Promise) != 0) return (Status.Reported, $"own promise ({scope.Word})");
            if (scope.Status == Status.Negated && Refusals.Refuses(context, draft, scope.Word)) return gloss ?? (Status.Reported, $"refusal ({scope.Word})");
            return (scope.Status, scope.Word);
        }

        var hasDay = HasDay(context, draft);
        if (IsOption(context, draft)) return (Status.Hypothetical, "part of a plan");
        if (!hasDay && !IsDone(context, draft) && Aim.Of(context, draft) is { } aim) return (Status.Hypothetical, aim);
        if (!hasDay && IsAgreedOnly(context, draft)) return (Status.Hypothetical, "content of AGREE");
        if (draft.Type == EventType.Consult && GoesOnPlanned(context, draft)) return (Status.Forecast, "plan of the clause before");
        if (Governors.Of(context, governors, draft, hasDay || IsDone(context, draft)) is { } governor) return governor;
        if (!hasDay && GoingOn.Of(context, draft) is { } going) return going;
        if (!hasDay && !IsDone(context, draft) && Attitude.Of(context, draft) is { } attitude) return attitude;
        if (!hasDay && !(draft.Type == EventType.Threaten && draft.Frame == "F12") && Sentence(context, draft) is { } sentence) return sentence;
        return draft.Clause.IsQuestion && !AsksWhy(context, draft) ? (Status.Hypothetical, "question") : (Status.Reported, "");
    }

    /// <summary>按兵不动, 没动静: the word itself says that what was expected did not come.</summary>
    private static bool IsNonevent(CodingContext context, Draft draft)
    {
        if (draft.Entry.Type != EventType.Aid) return false;
        foreach (var token in draft.Clause.Tokens)
            if (token.Start == draft.Trigger.Start) return token.Is(WordClass.Negation, WordNote.Nonevent);
        return false;
    }

    /// <summary>如何看待…？, 为什么…？: what such a question asks about has happened.</summary>
    private static bool AsksWhy(CodingContext context, Draft draft)
    {
        for (var i = draft.Clause.Index; i >= 0 && context.Clauses[i].Sentence == draft.Clause.Sentence; i--)
            foreach (var token in context.Clauses[i].Tokens)
                if (token.Start < draft.Trigger.Start && token.Is(WordClass.Question)) return token.Is(WordClass.Question, WordNote.Given);
        return false;
    }

    private static readonly string[] Stops = ["取消", "停止", "暂停", "中止", "终止", "推迟", "放弃", "叫停", "搁置", "停掉", "停了", "撤销"];

    private static readonly string[] Lapses = ["停了", "黄了", "吹了", "没了", "断了", "泡汤", "泡汤了", "告吹", "取消了", "也停了", "也断了", "也没了", "不开了", "不谈了", "不搞了", "免谈", "免了", "推了"];

    /// <summary>军方通话停了: a talk or a joint venture that is the subject of its own end.</summary>
    private static string? Lapsed(CodingContext context, Draft draft) =>
        (draft.Entry.IsNoun || draft.Type == EventType.Mobilize) && draft.Type is EventType.Consult or EventType.Cooperate or EventType.Agree or EventType.Mobilize && context.Between(draft.Trigger.End, draft.Clause.End).ToString() is var rest && Array.Find(Lapses, lapse => rest == lapse) is { } word ? word : null;

    /// <summary>取消会谈, 暂停空袭: what is called off or ended right in front of it is not told as done.</summary>
    private static string? Stopped(CodingContext context, Draft draft)
    {
        var end = draft.Trigger.Start > 0 && context.Folded[draft.Trigger.Start - 1] is '了' or '对' ? draft.Trigger.Start - 1 : draft.Trigger.Start;
        foreach (var stop in Stops)
            if (end - stop.Length >= draft.Clause.Start && context.Between(end - stop.Length, end).SequenceEqual(stop)) return stop;
        if (context.IsTalk && draft.Type is EventType.Mobilize or EventType.Cooperate && draft.Clause.Mentions.Find(mention => mention.End == draft.Trigger.Start) is { } of && Array.Find(Stops, stop => context.Folded.AsSpan(0, of.Start).EndsWith(stop)) is { } ended) return ended;
        return draft.Type is EventType.Consult or EventType.Cooperate && draft.Frame is "F3" or "F2" ? StoppedWith(context, draft) : null;
    }

    /// <summary>中止了跟甲国的谈判和通话: the stop stands in front of the party.</summary>
    private static string? StoppedWith(CodingContext context, Draft draft)
    {
        var before = context.Between(draft.Clause.Start, draft.Trigger.Start);
        foreach (var stop in Stops)
        {
            var at = before.LastIndexOf(stop);
            if (at < 0) continue;
            var rest = before[(at + stop.Length)..].TrimStart('了');
            if (rest.Length > 1 && rest[0] is '跟' or '与' or '同' or '和' or '对' && (rest.Contains('的') || (rest[0] == '对' && rest.Length <= 6))) return stop;
        }

        return null;
    }

    /// <summary>The status word nearest to the trigger, in front of it and behind the verb or subject before.</summary>
    private static (Status Status, string Word)? Scope(CodingContext context, Draft draft)
    {
        var tokens = draft.Clause.Tokens;
        var behindVerb = false;
        for (var i = tokens.Count - 1; i >= 0; i--)
        {
            var token = tokens[i];
            if (token.End > draft.Trigger.Start || token.Start < draft.Start) continue;
            if (token.Is(WordClass.Speech)) return Pretext.Of(context, draft);
            if (IsEither(tokens, i, draft) || Descriptions.OfTarget(tokens, i, draft) || Descriptions.OfThing(context, token, draft)) continue;
            if (token.Length > 1 && token.Is(WordClass.Plan | WordClass.Wish | WordClass.Promise) && token.Start > draft.Clause.Start && context.Folded[token.Start - 1] == '不') return (Status.Negated, context.Folded[(token.Start - 1)..token.End]);
            if (Of(context, token, draft) is { } status && !(behindVerb && status == Status.Negated && !IsBeforePhrase(tokens, i)))
            {
                draft.Mood = token.Meaning.Words;
                return (status, token.Span.Of(context.Folded));
            }


            behindVerb |= token.Is(TermKind.Trigger) && !token.Is(WordClass.Passive);
        }

        return Pretext.Of(context, draft);
    }

    /// <summary>未就交换战俘达成一致: right in front of a prepositional phrase 未 negates the verb behind the phrase.</summary>
    private static bool IsBeforePhrase(List<Token> tokens, int at) =>
        at + 1 < tokens.Count && tokens[at + 1].Start == tokens[at].End && tokens[at + 1].Is(WordClass.Preposition, WordNote.About | WordNote.Target | WordNote.With);

    /// <summary>拦截或击落: 或 right between two verbs leaves open which of the two was done, not whether.</summary>
    private static bool IsEither(List<Token> tokens, int at, Draft draft) =>
        tokens[at] is { Length: 1 } word && word.Is(WordClass.Possibility) && word.End == draft.Trigger.Start && at > 0 && tokens[at - 1].End == word.Start && tokens[at - 1].Is(TermKind.Trigger);

    private static Status? Of(CodingContext context, Token token, Draft draft)
    {
        if (token.Is(WordClass.Preposition, WordNote.Benefit) && token.Length == 1 && context.Folded[token.Start] == '为' && IsPurpose(draft, token)) return Status.Hypothetical;
        if (draft.Frame == "FE" && (token.Is(WordClass.Obligation) || context.Between(token.Start, token.End) is "所谓" or "所谓的" or "任何" or "等同于" or "无异于" or "等于")) return null;
        if (token.Start == draft.Clause.Start && token.Is(WordClass.Ability) && token.Is(WordClass.Contrast)) return null;
        if (context.IsTalk && context.Between(token.Start, token.End) is "为由" or "为借口" or "为名") return null;
        if (token.Is(WordClass.Negation, WordNote.Affirmative)) return null;
        if (token.Is(WordClass.Negation | WordClass.Refusal)) return Status.Negated;
        if (token.Is(WordClass.Question)) return token.Is(WordClass.Question, WordNote.Given) ? null : Status.Hypothetical;
        if (token.Is(WordClass.Condition) && (OpensDate(context, token.End) || (token.End < draft.Clause.End && context.Between(token.Start, token.End) is "的话"))) return null;
        if (token.Is(WordClass.Purpose) && draft.Type == EventType.Aid && IsEarmarked(context, draft.Clause, token)) return null;
        if (token.Is(WordClass.Condition | WordClass.Concession | WordClass.Purpose | WordClass.Obligation | WordClass.Ability)) return Status.Hypothetical;
        if (token.Is(WordClass.Wish, WordNote.Motive)) return Status.Opinion;
        if (token.Is(WordClass.Wish)) return token.Is(WordClass.Wish, WordNote.Own) ? Status.Forecast : Status.Hypothetical;
        if (token.Is(WordClass.Plan) && !IsDisposal(context, token, draft) && !IsNoun(context.Folded, token)) return Status.Forecast;
        if (token.Is(WordClass.Possibility | WordClass.Promise)) return Status.Forecast;
        return token.Is(WordClass.Opinion) && !IsElsewhere(context, token, draft) ? Status.Opinion : null;
    }

    /// <summary>追加五百万欧元，用于援助甲国: what money that is given goes to.</summary>
    private static bool IsEarmarked(CodingContext context, Clause clause, Token token) =>
        token.Start - clause.Start <= 2 && context.Between(token.Start, token.End) is "用于" or "专门用于" or "以" or "用来" or "将用于" && context.Before(clause) is { } before && context.Between(before.Start, before.End) is var text && text.HasAny(Grants) && text.HasAny(Sums);

    private static readonly string[] Grants = ["追加", "拨", "提供", "出资", "捐", "认捐", "批准", "划拨", "宣布"];

    private static readonly string[] Sums = ["元", "镑", "克朗", "法郎", "资金", "款", "万", "亿"];

    /// <summary>借所谓“对话”抹黑…: 所谓 speaks of the noun behind it, not of the verb after that.</summary>
    private static bool IsElsewhere(CodingContext context, Token token, Draft draft) =>
        IsSoCalled(context, token) && (draft.Trigger.Start - token.End > 6 || context.Between(token.End, draft.Trigger.Start).Contains('”'));

    private static bool IsSoCalled(CodingContext context, Token token) => context.Between(token.Start, token.End).StartsWith("所谓");

    /// <summary>为 with a verb and no party right behind it gives a purpose (为报复…).</summary>
    private static bool IsPurpose(Draft draft, Token token)
    {
        if (token.End < draft.Trigger.Start && draft.Clause.Tokens.Exists(word => word.Start == token.End && word.Length == 1 && word.Is(WordClass.Preposition, WordNote.Agent))) return false;
        if (draft.Target is [{ Mention: { } named }, ..] && named.End <= token.Start && token.Start - named.End <= 4) return false;
        foreach (var mention in draft.Clause.Mentions)
            if (mention.Start >= token.End && mention.Start <= token.End + 1) return false;
        return draft.Trigger.Start - token.End <= 2;
    }

    /// <summary>就28点计划展开…, 时间安排等议题: a plan that is a thing, not an intention.</summary>
    private static bool IsNoun(string text, Token token)
    {
        if (token.Length < 2 || token.Start == 0) return false;
        var before = text[token.Start - 1];
        var after = token.End < text.Length ? text[token.End] : '。';
        return char.IsAsciiDigit(before) || before is '点' or '项' or '的' or '间' or '份' or '该' || after is '等' or '的' or '、' or '展' or '问' or '达';
    }

    private static bool IsDisposal(CodingContext context, Token token, Draft draft) =>
        token.Is(WordClass.Preposition, WordNote.Disposal) && (draft.Frame == "F6" || (draft.Trigger.Start > token.End && IsShifted(context, token, draft) || draft.Entry.Id[^1] is '于' or '为' or '向' or '到' or '至' or '给' || context.Folded[draft.Trigger.End - 1] == '给'));

    /// <summary>A promise by the actor itself is AGREE, an announced hostile measure THREATEN, and both are reported: the saying is the act.</summary>
    private static bool OwnAct(CodingContext context, Draft draft, string word)
    {
        if ((draft.Clause.Voice ?? draft.Clause.Teller) is not { Speaker: { IsKnown: true } speaker, Relays: false, IsOpinion: false } || draft.Source.Count == 0) return false;
        if (!speaker.Names(draft.Source[0].Code.Country) || draft.Entry.Type.IsReciprocal() && draft.Target.Count == 0 && draft.Source.Count < 2) return false;
        var type = draft.Entry.Type.Quad() switch
        {
            _ when draft.Entry.Type == EventType.Support => EventType.Support,
            QuadClass.VerbalCooperation or QuadClass.MaterialCooperation => EventType.Agree,
            QuadClass.MaterialConflict => EventType.Threaten,
            _ => draft.Entry.Type,
        };
        if (word is "可能" or "或" or "或将" or "很难" or "难以" or "考虑" or "重新考虑") return false;
        if (draft.Entry.Type == EventType.Consult || (draft.Entry.Type == EventType.Mobilize && draft.Target.Count == 0)) return false;
        draft.Type = type;
        return true;
    }

    /// <summary>将对甲国的制裁延长至…: 将 brings in the measure, whose verb stands behind it.</summary>
    private static bool IsShifted(CodingContext context, Token token, Draft draft) =>
        token.Length == 1 && context.Folded[token.End] == '对' && (draft.Entry.IsNoun ? context.Between(draft.Trigger.End, draft.Clause.End) : context.Between(draft.Trigger.Start, draft.Clause.End)).StartsWithAny(Shifts);

    private static readonly string[] Shifts = ["延长", "扩大", "升级", "上调", "提高", "增加", "措施延长", "措施扩大", "有效期延长", "期限延长", "续期", "税率提高", "税率上调", "再延长"];

    /// <summary>出兵也没有胜算: what would come to nothing is only weighed.</summary>
    private static readonly string[] InVain = ["也没有胜算", "也毫无胜算", "也没胜算", "也无胜算", "也没有用", "也没用", "也无济于事", "也白搭", "也赢不了", "也打不赢", "也打不过", "也于事无补", "也不管用", "也不顶用", "也是白费"];

    private static readonly string[] Plans = ["方案", "计划", "选项", "提议", "预案", "构想"];

    /// <summary>制定反击方案，包括封锁海峡; 达成协议并不意味着…: parts of a plan, and what is only weighed, are not told as done.</summary>
    private static bool IsOption(CodingContext context, Draft draft)
    {
        var rest = context.Between(draft.Trigger.End, draft.Clause.End);
        if (rest.StartsWith("并不意味") || rest.StartsWith("不意味") || rest.StartsWith("不影响") || rest.StartsWith("与否") || rest.HasAny(InVain)) return true;
        var own = context.Between(draft.Clause.Start, draft.Clause.End);
        return (own.StartsWith("包括") || own.StartsWith("其中包括")) && context.Before(draft.Clause) is { } before && context.Between(before.Start, before.End).HasAny(Plans);
    }

    /// <summary>两国同意举行会议，讨论停火: what is only agreed to be talked about or done has not come about.</summary>
    private static bool IsAgreedOnly(CodingContext context, Draft draft)
    {
        if (draft.Entry.Type is not (EventType.Consult or EventType.Retreat) || HasOwnSubject(draft) || context.Before(draft.Clause) is not { } before || IsDone(context, draft)) return false;
        return context.DraftsOf(before).Any(static other => other.Frame == "F4" && other.Entry.Type == EventType.Agree && other.Entry.Frames.HasFlag(Lexicon.Frames.FC));
    }

    /// <summary>将出席峰会，并于19日访问…: a plan holds for the next clause that 并 joins to it, if that has no subject of its own.</summary>
    private static bool GoesOnPlanned(CodingContext context, Draft draft)
    {
        if (context.Folded[draft.Clause.Start] != '并' || HasOwnSubject(draft) || context.Before(draft.Clause) is not { } before) return false;
        return context.DraftsOf(before) is { Count: > 0 } drafts && drafts[^1] is { Status: Status.Forecast, Type: EventType.Consult };
    }

    /// <summary>了 behind the verb: told as done.</summary>
    internal static bool IsDone(CodingContext context, Draft draft) =>
        draft.Trigger.End < context.Folded.Length && context.Folded[draft.Trigger.End] == '了';

    /// <summary>A day or part of a month of its own in front of the verb: a fact, whatever the clauses before supposed or glossed.</summary>
    private static bool HasDay(CodingContext context, Draft draft)
    {
        for (var i = context.DateFrom(draft.Clause.Start); i < context.Dates.Count && context.Dates[i].Span.End <= draft.Trigger.Start; i++)
            if (context.Dates[i] is { Grain: <= Language.DateGrain.TenDays, IsDuration: false }) return true;
        return false;
    }

    internal static bool HasOwnSubject(Draft draft) => draft.Subject is { } subject && subject.Start >= draft.Clause.Start;

    /// <summary>A condition, concession, purpose or gloss that opens an earlier clause of the sentence holds for the later ones.</summary>
    private static (Status Status, string Why)? Sentence(CodingContext context, Draft draft)
    {
        context.Openers ??= Openers(context);
        return context.Openers.TryGetValue(draft.Clause.Sentence, out var opener) && opener.Clause < draft.Clause.Index ? (opener.Status, opener.Word.Of(context.Folded)) : null;
    }

    /// <summary>The first such word of each sentence.</summary>
    private static Dictionary<int, (int Clause, Status Status, TextSpan Word)> Openers(CodingContext context)
    {
        var found = new Dictionary<int, (int, Status, TextSpan)>();
        foreach (var clause in context.Clauses)
        {
            if (found.ContainsKey(clause.Sentence)) continue;
            foreach (var token in clause.Tokens)
            {
                Status? status = token.Is(WordClass.Condition | WordClass.Concession) && !OpensDate(context, token.End) && (token.End == clause.End || !context.Between(token.Start, token.End).SequenceEqual("的话")) && !context.Between(token.Start, token.End).SequenceEqual("任何") ? Status.Hypothetical
                    : token.Is(WordClass.Opinion) && !token.Is(WordClass.Speech) && !IsSoCalled(context, token) ? Status.Opinion : null;
                if (status is not { } first) continue;
                found.Add(clause.Sentence, (clause.Index, first, token.Span));
                break;
            }
        }

        return found;
    }

    /// <summary>直至20日先后访问: until a day, not until something happens.</summary>
    private static bool OpensDate(CodingContext context, int at) =>
        context.Dates.Any(date => date.Span.Start <= at && date.Span.End > at);
}
