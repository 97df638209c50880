using Guanlan.Lexicon;

namespace Guanlan.Coding.Frames;

/// <summary>When a trigger is a noun: the noun phrases that tell an act (F10), and the ones that only name it.</summary>
internal static class ChineseNouns
{
    /// <summary>日本对韩国的要求避而不谈: a verb right behind the noun that takes its target with 对 makes the noun what A turns from, not A's act.</summary>
    public static bool IsShunned(ClauseView view, Token token)
    {
        foreach (var next in view.Clause.Tokens)
            if (next.Start == token.End && view.Context.MayBe(next, static entry => entry.Frames.HasFlag(Lexicon.Frames.F2) && !entry.Frames.HasFlag(Lexicon.Frames.F1))) return true;
        return false;
    }

    /// <summary>高度肯定甲国对乙国的支持: friendly words that somebody praises in the same clause are the ground of the praise.</summary>
    public static bool IsThanked(CodingContext context, ClauseView view, TriggerEntry entry) =>
        entry.Type == EventType.Support && context.Drafts.Count > 0 && context.Drafts[^1] is { Type: EventType.Support } praise && ReferenceEquals(praise.Clause, view.Clause) && praise.Entry.IsVerb;

    private static readonly string[] Goods = ["的稳定", "的安全", "的和平", "的主权", "的生存", "的利益", "地区稳定", "地区安全", "和平与稳定", "和平稳定", "国家安全", "的地位"];

    /// <summary>此举威胁地区的稳定: what endangers something utters no threat.</summary>
    public static bool EndangersPeace(ClauseView view, Token token) =>
        view.Context.Between(token.End, Math.Min(view.Clause.End, token.End + 24)).HasAny(Goods) && !view.VerbBetween(token.End, view.Clause.End);

    private static readonly string[] Upkeep = ["违反", "违背", "破坏", "撕毁", "打破", "遵守", "履行", "维持", "巩固", "监督", "落实", "监测", "保障"];

    /// <summary>违反复活节停火, 监督停火: a truce that is broken, kept or watched over is not made now.</summary>
    public static bool IsTruceKept(ClauseView view, Token token) =>
        view.Context.Between(token.Start, token.End) is var word && (word.EndsWith("停火") || word.EndsWith("停战") || word.EndsWith("休战")) && view.Context.Between(Math.Max(view.Clause.Start, token.Start - 8), token.Start).HasAny(Upkeep);

    /// <summary>以加税的方式施压: what stands between 以 and 的方式 is how the act of the verb behind it is done.</summary>
    public static bool IsMeans(CodingContext context, ClauseView view, Token token)
    {
        var rest = context.Between(token.End, view.Clause.End);
        var way = rest.IndexOf("的方式", StringComparison.Ordinal);
        if (way < 0) way = rest.IndexOf("的形式", StringComparison.Ordinal);
        return way >= 0 && way + 3 < rest.Length && context.Between(view.Clause.Start, token.Start).IndexOfAny('以', '用') >= 0 && view.VerbBetween(token.End + way, view.Clause.End);
    }

    /// <summary>甲、乙、丙三国代表参加会见: those who sit in on a meeting do not hold it with each other.</summary>
    public static bool IsAttended(CodingContext context, ClauseView view, Token token, TriggerEntry entry, Mention? subject) =>
        entry.Type == EventType.Consult && subject is { Actors.Count: > 2 } && token.Start - view.Clause.Start >= 2 && context.Between(token.Start - 2, token.Start) is "参加" or "陪同" or "列席" or "出席";

    /// <summary>也是各国的殷切期望, 严格的环保要求: behind 的 and a description a verb of asking that closes its clause is a thing.</summary>
    private static bool IsPredicate(CodingContext context, ClauseView view, Token token, TriggerEntry entry) =>
        entry.Type == EventType.Request && token.End == view.Clause.End && IsDescribed(context, view, token) && !ChineseContents.Opens(context, view, entry);

    /// <summary>这位曾…的官员, 那个…的国家.</summary>
    private static bool IsPointed(ReadOnlySpan<char> front) =>
        front.Length < 8 && (front.StartsWith("这个") || front.StartsWith("这位") || front.StartsWith("那个") || front.StartsWith("那位") || front.StartsWith("这名") || front.StartsWith("一位") || front.StartsWith("一名"));

    /// <summary>作为支持难民的主要机构，…, 在讨论制裁甲国的听证会上，…: what describes the next clause's party or scene is no act.</summary>
    public static bool IsDescription(CodingContext context, ClauseView view, Token token)
    {
        var front = context.Between(view.Clause.Start, token.Start);
        var rest = context.Between(token.End, view.Clause.End);
        return rest.Contains('的') && (front.StartsWith("作为") || front.EndsWith("一切") || front.EndsWith("所有") || (IsPointed(front) && !view.VerbBetween(token.End + rest.LastIndexOf('的'), view.Clause.End)) || (front.StartsWith("在") && rest[^1] is '上' or '下' && !rest.EndsWith("以上") && !rest.EndsWith("以下")));
    }

    /// <summary>F10: A对B的N, where A stands right before 对, wherever the phrase itself stands.</summary>
    public static Parties? NounPhrase(CodingContext context, ClauseView view, Token token)
    {
        var rest = context.Between(token.End, view.Clause.End);
        if (IsReaction(rest) || IsPlanned(rest)) return null;
        foreach (var preposition in view.Clause.Tokens)
        {
            if (preposition.End >= token.Start || !preposition.Is(WordClass.Preposition, WordNote.Target)) continue;
            if (view.Governed(preposition, token.Start) is not { } target) continue;
            if (!context.Between(target.End, token.Start).Contains('的')) continue;
            if (view.VerbBetween(target.End, token.Start)) continue;
            foreach (var source in view.Clause.Mentions)
                if (source.End <= preposition.Start && source.IsKnown && (source.End == preposition.Start || IsTime(context, source.End, preposition.Start)))
                    return new Parties("F10", source, target) { Start = source.Start, End = token.End };
            if (Goes(context, view, preposition) is { } same) return new Parties("F10", same, target) { Start = preposition.Start, End = token.End };
        }

        return null;
    }

    private static readonly string[] Papers = ["方案", "计划", "提案", "法案", "议案", "草案", "提议", "设想", "构想", "意向", "预案", "拨款案"];

    /// <summary>甲国对乙国的援助方案: what is on paper is not done.</summary>
    private static bool IsPlanned(ReadOnlySpan<char> rest) => rest.StartsWithAny(Papers);

    /// <summary>甲国对乙军的袭击予以谴责: what follows the noun is what A does to it.</summary>
    private static bool IsReaction(ReadOnlySpan<char> rest) =>
        rest.StartsWith("予以") || rest.StartsWith("表示") || rest.StartsWith("加以") || rest.StartsWith("深表") || rest.StartsWith("感到") || rest.StartsWith("行为予以") || rest.StartsWith("行为表示") || rest.StartsWith("事件表示") || rest.StartsWith("进行谴责") || rest.StartsWith("提出抗议") || rest.StartsWith("提出强烈抗议");

    /// <summary>美国日前对…的空袭: nothing but when between the two parties.</summary>
    private static bool IsTime(CodingContext context, int from, int to)
    {
        var gap = context.Between(from, to);
        if (gap.Length > 8) return false;
        return gap is "稍早前" or "早前" or "先前" or "稍早" or "连续" or "持续" or "再次" or "近来" or "连日来" or "凌晨" or "随后" or "日前" or "此前" or "近日" or "当天" or "昨天" or "今天" or "近期" or "最近" or "连日" or "多次" or "当日" || gap.EndsWith("日") || gap.EndsWith("一天") || gap.EndsWith("年来");
    }

    /// <summary>美国对伊拉克的空袭以及对也门的打击: the second deed is by the maker of the first.</summary>
    private static Mention? Goes(CodingContext context, ClauseView view, Token preposition)
    {
        if (!(context.Between(view.Clause.Start, preposition.Start) is var before && (before.EndsWith("以及") || before.EndsWith("和") || before.EndsWith("及")))) return null;
        for (var i = context.Drafts.Count - 1; i >= 0 && ReferenceEquals(context.Drafts[i].Clause, view.Clause); i--)
            if (context.Drafts[i].Frame == "F10" && preposition.Start - context.Drafts[i].End <= 2) return context.Drafts[i].Subject;
        return null;
    }

    /// <summary>F10: A在L的军事行动已造成…人死亡: the deed stands as a noun, its victims in the predicate.</summary>
    public static Parties? Casualties(CodingContext context, ClauseView view, Token token)
    {
        if (!CauseHarm(context.Between(token.End, view.Clause.End))) return null;
        var place = view.Clause.Mentions.FindLast(mention => mention.End <= token.Start && mention.IsKnown && view.GovernedBy(mention) is { } word && word.Is(WordClass.Preposition, WordNote.Place | WordNote.Target));
        var source = view.Clause.Mentions.FindLast(mention => mention.End <= token.Start && mention.IsKnown && mention.Form == MentionForm.Name && !ReferenceEquals(mention, place) && view.GovernedBy(mention) is null);
        if (source is null || view.VerbBetween(source.End, token.Start)) return null;
        if (place is null && view.Clause.Mentions.Exists(mention => mention.IsKnown && !mention.SameCountries(source) && (mention.Start >= token.End || (mention.Start >= source.End && mention.End <= token.Start)))) return null;
        var victim = place ?? ToldParties.Bereaved(view.Clause, source);
        return victim is null ? null : new Parties("F10", source, victim);
    }

    /// <summary>F10: 一名记者在以军空袭中丧生: what stands between 在 and 中 is whose deed it was; whom it hit stands in front, else it is told elsewhere.</summary>
    public static Parties? Within(CodingContext context, ClauseView view, Token token)
    {
        foreach (var preposition in view.Clause.Tokens)
        {
            if (preposition.End > token.Start) return null;
            if (!preposition.Is(WordClass.Preposition, WordNote.Place) || context.Folded[preposition.Start] != '在') continue;
            var inside = view.Clause.Mentions.FindAll(mention => mention.Start >= preposition.End && mention.End <= token.Start && mention.IsKnown);
            if (inside is not [var source, ..] || source.Form == MentionForm.Place) return null;
            var target = inside.Find(mention => !mention.SameCountries(source)) ?? view.Clause.Mentions.FindLast(mention => mention.End <= preposition.Start && mention.IsKnown && !mention.SameCountries(source));
            return target is null ? null : new Parties("F10", source, target);
        }

        return null;
    }

    /// <summary>F10: A与B14日的会谈, A与B的战斗仍在继续: a noun with both its parties is told where it has a day or goes on.</summary>
    public static Parties? BetweenTwo(CodingContext context, ClauseView view, Token token, TriggerEntry entry)
    {
        if (!entry.Frames.HasFlag(Lexicon.Frames.F3) || token.Start == 0 || context.Folded[token.Start - 1] != '的' || view.VerbBetween(view.Clause.Start, token.Start)) return null;
        foreach (var with in view.Clause.Tokens)
        {
            if (with.End > token.Start) return null;
            if (!with.Is(WordClass.Preposition, WordNote.With) || view.Governed(with, token.Start) is not { } second) continue;
            var first = view.Clause.Mentions.FindLast(mention => mention.End <= with.Start && mention.IsKnown && mention.Form == MentionForm.Name && with.Start - mention.End <= 8) ?? (with.Start - view.Clause.Start <= 1 ? null : second);
            if (ReferenceEquals(first, second)) return null;
            var dates = context.DateFrom(second.End);
            var hasDay = dates < context.Dates.Count && context.Dates[dates] is { Grain: <= Language.DateGrain.Day, IsDuration: false } day && day.Span.End <= token.Start;
            return hasDay || GoesOn(context.Between(token.End, view.Clause.End)) ? new Parties("F10", first, second) { IsJoint = true } : null;
        }

        return null;
    }

    private static bool GoesOn(ReadOnlySpan<char> rest) =>
        rest.StartsWith("仍在继续") || rest.StartsWith("仍在持续") || rest.StartsWith("继续") || rest.StartsWith("持续") || rest.StartsWith("仍在进行") || rest.StartsWith("正在进行") || rest.StartsWith("已取得") || rest.StartsWith("取得") || rest.StartsWith("陷入") || rest.StartsWith("破裂") || rest.StartsWith("结束");

    private static bool CauseHarm(ReadOnlySpan<char> rest) =>
        (rest.Contains("造成", StringComparison.Ordinal) || rest.Contains("导致", StringComparison.Ordinal) || rest.Contains("致", StringComparison.Ordinal)) &&
        (rest.Contains("死亡", StringComparison.Ordinal) || rest.Contains("丧生", StringComparison.Ordinal) || rest.Contains("遇难", StringComparison.Ordinal) || rest.Contains("伤", StringComparison.Ordinal));

    /// <summary>A noun with neither a light verb before it nor a predicate's place tells of no act of its own.</summary>
    public static bool IsBareNoun(CodingContext context, ClauseView view, Token token, TriggerEntry entry)
    {
        var afterDe = (IsDetermined(context.Folded, token.Start) || (entry.IsNoun && IsDescribed(context, view, token)) || IsPredicate(context, view, token, entry)) && !Strikes(view, token, entry);
        if (entry.IsVerb && !entry.IsNoun && !afterDe) return false;
        if (entry.IsNoun && token.Length == 2 && view.IsPossessed(token)) return true;
        if (view.Last(WordClass.LightVerb | WordClass.Passive, view.Clause.Start, token.Start) is { } light && !(light.End + 1 == token.Start && context.Folded[light.End] == '的')) return false;
        if (entry.Type == EventType.Consult && IsBrought(context.Between(Math.Max(view.Clause.Start, token.Start - 8), token.Start))) return false;
        if (afterDe || IsTheme(context, view, token)) return true;
        if (!entry.IsVerb) return !entry.Frames.HasFlag(Lexicon.Frames.F4);
        if (!entry.Type.IsDeed() && token.Start > view.Clause.Start && ChineseFrames.Closes(view, token, entry, view.Subject(token.Start)) && view.Subject(token.Start)!.End < token.Start) return false;
        return entry.NeedsTarget && token.End == view.Clause.End && (entry.Frames & (Lexicon.Frames.F3 | Lexicon.Frames.F4)) == 0 && !HasTarget(view, token, entry) && !ChineseContents.Opens(context, view, entry);
    }

    /// <summary>结束新一轮谈判: brought to an end or under way, the talk took place.</summary>
    private static bool IsBrought(ReadOnlySpan<char> before) =>
        before.EndsWith("轮") && (before.Contains("结束", StringComparison.Ordinal) || before.Contains("完成", StringComparison.Ordinal) || before.Contains("启动", StringComparison.Ordinal) || before.Contains("开始", StringComparison.Ordinal) || before.Contains("展开", StringComparison.Ordinal));

    /// <summary>…的火箭弹袭击俄罗斯城市: with its object right behind it and its subject in front the blow is a verb.</summary>
    private static bool Strikes(ClauseView view, Token token, TriggerEntry entry) =>
        entry is { IsVerb: true, Type: EventType.Assault } && view.Subject(token.Start) is { } subject && view.Clause.Mentions.Exists(mention => mention.Start == token.End && mention.IsKnown && mention.Form != MentionForm.Bare && !mention.SameCountries(subject));

    /// <summary>Behind 的, 该, 此轮 or 这次 a word is a noun; 再次 and 多次 come before verbs.</summary>
    private static bool IsDetermined(string text, int at)
    {
        if (at == 0) return false;
        if (text[at - 1] is '的' or '此' or '该') return !(text[at - 1] == '此' && at > 1 && "因为对就据如从至由自于".Contains(text[at - 2], StringComparison.Ordinal));
        if (at > 1 && text[at - 2] is '一' or '几' or '半' && text[at - 1] is '丝' or '线' or '点' or '分' or '份' or '种' or '些' or '句' or '股' && !(text[at - 2] == '一' && text[at - 1] is '点' or '些' or '分')) return true;
        if (at > 1 && text[at - 2] == '这' && text[at - 1] is '一' or '份' or '项' or '些') return true;
        return at > 1 && text[at - 1] is '次' or '轮' or '场' or '番' && text[at - 2] is '此' or '这' or '该' or '本' or '那' or '新' or '一';
    }

    /// <summary>面临的军事威胁: a few characters of description between 的 and the word leave it a noun.</summary>
    private static bool IsDescribed(CodingContext context, ClauseView view, Token token)
    {
        var from = Math.Max(view.Clause.Start, token.Start - 5);
        var de = context.Between(from, token.Start).LastIndexOf('的');
        if (de < 0 || view.Clause.Mentions.Exists(mention => mention.Start < from + de && from + de < mention.End)) return false;
        foreach (var other in view.Clause.Tokens)
            if (other.Start > from + de && other.End <= token.Start) return false;
        return !view.Clause.Mentions.Exists(mention => mention.Start > from + de && mention.End <= token.Start);
    }

    /// <summary>会晤前提, 制裁计划: the act is only the theme of another noun.</summary>
    internal static bool IsTheme(CodingContext context, ClauseView view, Token token)
    {
        var rest = context.Folded.AsSpan(token.End, Math.Min(2, context.Folded.Length - token.End));
        if (view.Clause.Mentions.Exists(mention => mention.Start == token.End)) return false;
        if (rest.Length > 0 && (rest[0] == '比' || rest is "总比" or "对象")) return true;
        if (token.Start > 0 && context.Folded[token.Start - 1] == '比' && !view.Clause.Mentions.Exists(mention => mention.End == token.Start)) return true;
        return rest is "前提" or "计划" or "方案" or "议程" or "问题" or "条件" or "可能" or "必要" or "风险" or "意愿" or "能力" or "名单" or "原则" or "公报" or "历程" or "之初" or "政策" or "机制" or "手段" or "压力" or "反噬" or "效应" or "效果" or "成本" or "细节" or "安排" or "议题" or "日程" or "筹备";
    }

    private static bool HasTarget(ClauseView view, Token token, TriggerEntry entry)
    {
        foreach (var other in view.Clause.Tokens)
        {
            if (other.End > token.Start || !other.Is(WordClass.Preposition)) continue;
            if (other.Is(WordClass.Preposition, WordNote.Target | WordNote.Disposal | WordNote.Benefit)) return true;
            if (other.Is(WordClass.Preposition, WordNote.Place) && view.Governed(other, token.Start) is { } governed && ChineseTopics.IsBetween(view, governed, entry)) return true;
        }

        return false;
    }
}
