using Guanlan.Coding.Frames;
using Guanlan.Lexicon;

namespace Guanlan.Coding;

/// <summary>Answers the questions that frames ask of one clause: who is its subject, what does a preposition govern, what is the object.</summary>
internal sealed class ClauseView(CodingContext context, Clause clause)
{
    private const WordNote Governing =
        WordNote.Target | WordNote.With | WordNote.Disposal | WordNote.Benefit | WordNote.Place | WordNote.Source | WordNote.Agent | WordNote.Invitation | WordNote.About;

    private const int LongestQuantifier = 4;

    private static readonly string[] Origins = ["生产的", "提供的", "援助的", "交付的", "供应的", "研制的", "支持的", "斡旋", "主导的", "造的", "出资"];

    public Clause Clause { get; } = clause;

    public CodingContext Context { get; } = context;

    /// <summary>
    /// The mention that acts in front of a position: the last bare one before the first preposition, passive or verb of the clause;
    /// a place only where nothing else stands there, an organ without a state not where a name stands (胡塞用无人机…).
    /// </summary>
    public Mention? Subject(int before)
    {
        var barrier = Barrier(before);
        Mention? best = null;
        foreach (var mention in Clause.Mentions)
        {
            if (mention.End > barrier) break;
            if (!mention.IsKnown || GovernedBy(mention) is not null || IsTopic(mention) || IsOrigin(mention) || IsGoal(mention) || IsMeans(mention)) continue;
            if (best is { Form: not MentionForm.Place } && mention.Form == MentionForm.Place) continue;
            if (best is { Form: not MentionForm.Place } && Owns(best)) break;
            if (best is { Form: MentionForm.Name } && mention.Form == MentionForm.Name && mention.Start == best.End + 1 && Context.Folded[best.End] == '的' && Context.Between(Clause.Start, best.Start).EndsWithAny(Relations)) { best = mention; continue; }
            if (best is not null && (IsChannel(mention) || (before == Clause.End && UnknownVerbs.TakesAsObject(Context, Clause, best, mention)))) continue;
            if (best is { Form: MentionForm.Name } && mention.Start > best.End + 1 && Context.Folded[mention.Start - 1] is '了' or '过') continue;
            // 黎巴嫩的真主党: of two names the first acts, but for a group that is at home there.
            if (best is { Form: MentionForm.Name } && mention is { Form: MentionForm.Name, IsPerson: false, Sector: null } && Context.Folded[mention.Start - 1] == '的' && best.End == mention.Start - 1 && !Locations.IsAtHome(Context, mention, best)) continue;
            if (best is { Form: MentionForm.Name } && ((mention.Form == MentionForm.Bare && !mention.IsPerson) || OwnsAThing(best, mention, before))) continue;
            best = mention;
        }

        return best is { Form: MentionForm.Place } && !IsAdministration(best) ? null : best;
    }

    /// <summary>加入北约的芬兰: verbs that tie a party only to whoever stands behind 的.</summary>
    private static readonly string[] Relations = ["加入", "退出", "脱离", "来自", "位于", "毗邻", "邻近", "靠近", "申请加入", "身为"];

    /// <summary>山西省, 加州 at the head of a clause: a province or town that acts.</summary>
    private bool IsAdministration(Mention place) =>
        place.Start == Clause.Start && place.End - place.Start > 2 && Context.Folded[place.End - 1] is '省' or '市' or '县' or '郡' && !Context.Between(place.End, Clause.End).StartsWith("的");

    /// <summary>Who or what acts in front of a position and has no code (会议, 示威者, 国际社会), or null: beside it nobody is elided.</summary>
    public Mention? UnnamedSubject(int before)
    {
        var barrier = Barrier(before);
        foreach (var mention in Clause.Mentions)
        {
            if (mention.End > barrier) break;
            if (mention.IsKnown || IsTopic(mention)) continue;
            if (mention.End == before && (mention.Points & WordNote.Person) != 0) return mention;
            if (GovernedBy(mention) is not null) continue;
            if ((mention.Points & (WordNote.Thing | WordNote.Meeting | WordNote.All | WordNote.Person | WordNote.Other)) != 0 && !IsOccasion(mention.End)) return mention;
        }

        return null;
    }

    /// <summary>会议期间, 冲突爆发以来, 声明中: an occasion, not who acts.</summary>
    private bool IsOccasion(int end)
    {
        if (end >= Clause.End) return true;
        var rest = Context.Between(end, Clause.End);
        if (rest[0] is '的' or '上' or '中' or '前' or '后' or '时' or '里' or '和' or '、' or '期' or '之') return true;
        return rest.EndsWith("以来") || rest.EndsWith("之后") || rest.EndsWith("之际") || rest.EndsWith("期间");
    }

    /// <summary>The preposition or passive that stands right before a mention, or null.</summary>
    public Token? GovernedBy(Mention mention)
    {
        foreach (var token in Clause.Tokens)
        {
            if (token.Start >= mention.Start) break;
            if (!token.Is(WordClass.Preposition, Governing) && !token.Is(WordClass.Passive)) continue;
            if (OnlyModifiers(token.End, mention.Start) && !(token.Is(WordClass.Preposition, WordNote.Agent) && Leads(mention)) && !ChineseOwners.OpensOccasion(this, token, mention)) return token;
        }

        return null;
    }

    /// <summary>由…率领的代表团: whoever leads the party stands for it, behind 由 too.</summary>
    private bool Leads(Mention mention)
    {
        var rest = Context.Folded.AsSpan(mention.End, Math.Min(10, Context.Folded.Length - mention.End));
        return rest.Contains("率领", StringComparison.Ordinal) || rest.Contains("率团", StringComparison.Ordinal) || rest.Contains("为团长", StringComparison.Ordinal) || rest.Contains("带领", StringComparison.Ordinal);
    }

    /// <summary>What a preposition brings in before a position: the mention behind it, or the head behind the last 的 (对来自中国的商品).</summary>
    public Mention? Governed(Token preposition, int before)
    {
        Mention? first = null;
        foreach (var mention in Clause.Mentions)
        {
            if (mention.Start < preposition.End || mention.End > before || !mention.IsKnown) continue;
            if (VerbBetween(preposition.End, mention.Start))
            {
                if (Context.Folded[mention.Start - 1] == '的' && mention.Form == MentionForm.Name) return mention;
                if (first is null) continue;
                break;
            }

            if (first is null) { first = mention; continue; }
            if (Last(WordClass.Going, first.End, mention.Start) is not null) break;
            if (mention.Start > 0 && IsHead(mention.Start) && mention.Form != MentionForm.Pointer) return mention;
            if (first.Form == MentionForm.Name && mention.Form == MentionForm.Name && mention.Start - first.End <= 8 && ChineseOwners.IsLand(Context, first.End)) return mention;
            if (first.Form == MentionForm.Place && mention.Form == MentionForm.Name && Context.Between(first.End, mention.Start).Length <= 6) return mention;
        }

        return first;
    }

    /// <summary>The object behind a verb: the first bare mention before the next verb, or the head behind a later 的 (会见来华访问的…).</summary>
    public Mention? Object(int from, int limit, bool skipsMakers = false)
    {
        Mention? first = null, head = null, located = null;
        var verb = NextVerb(from, limit);
        foreach (var mention in Clause.Mentions)
        {
            if (mention.Start < from || mention.End > limit || !mention.IsKnown || mention.Form == MentionForm.Bare) continue;
            if ((skipsMakers && IsOrigin(mention)) || ConflictNames.Holds(Context, mention) || IsSender(mention)) continue;
            if (mention.Form == MentionForm.Name && IsHead(mention.Start)) head = mention;
            if (mention.Start > verb) continue;
            var governor = GovernedBy(mention);
            if (governor is { } word && word.Start >= from)
            {
                if (word.Start == from && first is null && word.Is(WordClass.Preposition, WordNote.With)) return mention;
                if (word.Is(WordClass.Preposition, WordNote.Place | WordNote.Target | WordNote.With | WordNote.Benefit)) located ??= mention;
            }
            else
            {
                if (first is { Form: MentionForm.Place } && mention is { Form: MentionForm.Name, Sector: "MIL" } && mention.Start == first.End) first = mention;
                first ??= mention;
            }
        }

        return head is not null && (first is null || head.Start < verb || DeBetween(verb, head.Start)) ? head : first ?? located;
    }

    /// <summary>The first verb of any kind behind a position, or the limit.</summary>
    public int NextVerb(int from, int limit)
    {
        foreach (var token in Clause.Tokens)
        {
            if (token.Start < from) continue;
            if (token.Start >= limit) break;
            if (token.Is(WordClass.Speech) || (token.Is(TermKind.Trigger) && IsVerb(token))) return token.Start;
        }

        return limit;
    }

    /// <summary>True if one of the token's triggers may stand as a verb and no 的 stands right before it.</summary>
    public bool IsVerb(Token token)
    {
        if (token.Start > 0 && Context.Folded[token.Start - 1] == '的') return false;
        if (token.End < Context.Folded.Length && Context.Folded[token.End] == '的') return false;
        foreach (var term in token.Meaning.Terms)
            if (term.Kind == TermKind.Trigger && Context.Pack.Triggers[term.Entry] is { IsVerb: true } entry && (token.Length > 1 || DraftBuilder.Lives(Context, Clause, token, entry))) return true;
        return false;
    }

    /// <summary>对美国要求置之不理, 把美国的要求顶回去: behind the party that 对 or 把 governs, and before the verb, the word is a thing.</summary>
    public bool IsPossessed(Token token)
    {
        var end = token.Start > 0 && Context.Folded[token.Start - 1] == '的' ? token.Start - 1 : token.Start;
        return VerbBetween(token.End, Clause.End) &&
            Clause.Mentions.Exists(mention => mention.End <= end && (end - mention.End == 0 || (end - mention.End <= 2 && Last(WordClass.LightVerb, mention.End, token.Start) is null) || (end - mention.End <= 5 && Context.Folded[mention.End] == '的')) && GovernedBy(mention) is { } word && word.Is(WordClass.Preposition, WordNote.Target | WordNote.Disposal) && Context.Folded[word.End - 1] != '向');
    }

    /// <summary>The last token of a class between two positions, or null.</summary>
    public Token? Last(WordClass word, int from, int to)
    {
        Token? found = null;
        foreach (var token in Clause.Tokens)
            if (token.Start >= from && token.End <= to && token.Is(word)) found = token;
        return found;
    }

    /// <summary>True if a verb stands between two positions.</summary>
    public bool VerbBetween(int from, int to) => NextVerb(from, to) < to;

    /// <summary>美制, 美国提供的: whose make a thing is, not whom an act hits.</summary>
    public bool IsOrigin(Mention mention)
    {
        var rest = Context.Folded.AsSpan(mention.End, Math.Min(4, Context.Folded.Length - mention.End));
        if (rest.StartsWith("制") && !(rest.Length > 1 && "裁止衡定服约伏订".Contains(rest[1], StringComparison.Ordinal))) return true;
        return rest.StartsWithAny(Origins);
    }

    /// <summary>召回该国驻甲国大使: whose envoy it is.</summary>
    private bool IsSender(Mention mention) => mention.Form == MentionForm.Pointer && mention.End < Clause.End && Context.Folded[mention.End] == '驻';

    /// <summary>Right behind 的, or behind 的 and a count (约旦的一处美军军火库).</summary>
    private bool IsHead(int at)
    {
        for (var i = at - 1; i >= 0 && at - i <= 4; i--)
        {
            if (Context.Folded[i] == '的') return true;
            if (!"一两二三四五六七八九十多数几处个座名艘架支批家".Contains(Context.Folded[i], StringComparison.Ordinal)) return false;
        }

        return false;
    }

    private bool DeBetween(int from, int to) => from < to && Context.Between(from, to).Contains('的');

    private int Barrier(int before)
    {
        foreach (var token in Clause.Tokens)
        {
            if (token.Start >= before) break;
            if (token.Is(WordClass.Passive | WordClass.Speech | WordClass.LightVerb | WordClass.Envoy) ||
                token.Is(WordClass.Preposition, WordNote.Target | WordNote.With | WordNote.Disposal | WordNote.Benefit | WordNote.Agent | WordNote.Invitation) ||
                (token.Is(TermKind.Trigger) && IsVerb(token)))
            {
                if (token.Is(TermKind.Trigger) || HasMentionBefore(token.Start) || Governs(token)) return token.Start;
            }
        }

        return before;
    }

    /// <summary>True if a party stands right behind the preposition.</summary>
    private bool Governs(Token token)
    {
        foreach (var mention in Clause.Mentions)
            if (mention.IsKnown && (mention.Start == token.End || (mention.Start == token.End + 2 && Context.Between(token.End, mention.Start) is "位于" or "来自" or "所谓"))) return token.Is(WordClass.Preposition, WordNote.Target | WordNote.Disposal);
        return false;
    }

    private bool HasMentionBefore(int position)
    {
        foreach (var mention in Clause.Mentions)
            if (mention.End <= position && mention.IsKnown && mention.Form != MentionForm.Place && GovernedBy(mention) is null) return true;
        return false;
    }

    /// <summary>警察踹开墨西哥使馆的大门…: what belongs to a later party stands behind a verb that the lexicon does not know.</summary>
    private bool OwnsAThing(Mention first, Mention mention, int before) =>
        mention.Start - first.End is > 1 and < 6 && mention.End < before && Context.Folded[mention.End] == '的' && !Context.Between(first.End, mention.Start).Contains('的');

    /// <summary>刚到河内, 在新德里G20上: where somebody goes to, or what stands behind a place that a preposition governs, acts in nothing.</summary>
    private bool IsGoal(Mention mention)
    {
        foreach (var token in Clause.Tokens)
            if (token.End == mention.Start && token.Is(WordClass.Going)) return HasMentionBefore(token.Start);
        if (mention.Start > Clause.Start + 1 && Context.Folded[mention.Start - 1] == '去' && Clause.Mentions[0].Start < mention.Start) return true;
        return Clause.Mentions.Exists(other => other.End == mention.Start && other.Form == MentionForm.Place && GovernedBy(other) is not null);
    }

    /// <summary>通过瑞士给伊朗递话: through whom somebody acts, not who acts.</summary>
    private bool IsChannel(Mention mention)
    {
        var before = Context.Between(Clause.Start, mention.Start);
        return before.EndsWith("通过") || before.EndsWith("通过其") || before.EndsWith("经由") || before.EndsWith("透过") || before.EndsWith("借道") || before.EndsWith("绕过") || before.EndsWith("绕开");
    }

    /// <summary>甲国有了乙丙撑腰: what 有 brings in belongs to the subject and is none.</summary>
    private bool Owns(Mention mention) =>
        mention.End + 1 < Clause.End && Context.Folded[mention.End] == '有' && Context.Folded[mention.End + 1] is not ('关' or '意' or '望' or '可' or '必' or '权' or '能' or '所' or '些' or '人' or '时' or '没' or '条');

    /// <summary>使用美国导弹对…: what one acts with.</summary>
    private bool IsMeans(Mention mention)
    {
        var before = Context.Between(Clause.Start, mention.Start);
        return before.EndsWith("使用") || before.EndsWith("利用") || before.EndsWith("动用") || before.EndsWith("借助") || before.EndsWith("凭借") || before.EndsWith("配备") || before.EndsWith("搭载");
    }

    private bool IsTopic(Mention mention)
    {
        foreach (var token in Clause.Tokens)
            if (token.Start == mention.End && token.Is(WordClass.Topic)) return true;
        return false;
    }

    /// <summary>Nothing but quantifiers and a few characters (部分, 所有) between a preposition and its mention.</summary>
    private bool OnlyModifiers(int from, int to)
    {
        if (from == to) return true;
        if (to - from > Modifiers.Longest) return false;
        if (to - from <= LongestQuantifier)
            foreach (var token in Clause.Tokens)
                if (token.Start == from && token.End == to && token.Is(WordClass.Quantifier)) return true;
        return Modifiers.Are(Context.Between(from, to));
    }
}
