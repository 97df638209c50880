namespace Guanlan.Coding.Stages;

/// <summary>
/// Stage 5b: neighbouring mentions become one list (老挝、柬埔寨和越南在内的多个国家). 和 joins always; 与, 同 and 跟 only in a chain that
/// has begun with 、, behind a verb, or before 两国 and its kind: elsewhere they bring in a companion.
/// </summary>
internal sealed class ListStage : ICodingStage
{
    public void Run(CodingContext context)
    {
        if (!context.IsChinese) return;
        foreach (var clause in context.Clauses)
            if (clause.Mentions.Count > 0) Merge(context, clause);
        foreach (var clause in context.Clauses)
            foreach (var mention in clause.Mentions)
                CountedStates.Fill(context, clause, mention);
    }

    private static void Merge(CodingContext context, Clause clause)
    {
        var mentions = clause.Mentions;
        for (var i = 0; i < mentions.Count; i++)
        {
            var chain = false;
            while (i + 1 < mentions.Count && Joins(context, clause, mentions[i], mentions[i + 1], ref chain))
            {
                Absorb(mentions[i], mentions[i + 1]);
                mentions.RemoveAt(i + 1);
            }

            Tail(context, clause, mentions[i]);
        }

        clause.Tokens.RemoveAll(token => mentions.Exists(mention => mention.Start <= token.Start && token.End <= mention.End));
    }

    private static bool Joins(CodingContext context, Clause clause, Mention left, Mention right, ref bool chain)
    {
        if (left.Form is MentionForm.Pointer or MentionForm.Bare || right.Form is MentionForm.Pointer or MentionForm.Bare) return false;
        if (right.IsGroup && right.Actors.Exists(actor => left.Names(actor.Code.Country))) return false;
        var between = WithoutMeasure(context.Between(left.End, right.Start).Trim());
        switch (between)
        {
            case "" when context.IsTalk && IsFull(left) && IsFull(right) && !right.SameCountries(left):
                return !context.Between(right.End, Math.Min(right.End + 2, clause.End)).StartsWith("问题") && !IsOwned(context, clause, right);
            case "、":
                chain = true;
                return true;
            case "和" or "及" when left.Form == MentionForm.Place && right.Form == MentionForm.Name && BehindPlaceWord(clause, left.Start):
                return false;
            case "和" or "及" or "以及" or "或" or "and" or "&":
                return true;
            case "、驻" or "和驻" or "及驻" or "以及驻" when left.Start > 0 && context.Folded[left.Start - 1] == '驻':
                chain = true;
                return true;
            case "与" or "同" or "跟" when right.Actors is [{ Code: { IsState: false, Text: var body } }] && body.StartsWith("IGO:", StringComparison.Ordinal) && left.Actors.TrueForAll(static actor => actor.Code.IsState) && IsPartner(context, clause, right):
                return false;
            case "与" or "同" or "跟" when !right.SameCountries(left):
                return (chain && !IsClosed(context, left) && !BreaksWith(context, clause, right)) || BehindVerb(clause, left.Start) || BeforeSet(context, right);
            case "拉着" or "拉上" or "带着" or "带上" or "伙同" or "会同" or "纠集" or "叫上" or "拽着":
                return left.Form == MentionForm.Name && right.Form == MentionForm.Name && !left.IsPerson && !right.IsPerson;
            case "-" or "－" or "—" or "―" or "–" or "/":
                return true;
            default:
                return IsCounted(between);
        }
    }

    /// <summary>呼吁甲国与国际原子能机构合作: the body is whom to work with, not whom the call is for.</summary>
    private static bool IsPartner(CodingContext context, Clause clause, Mention body)
    {
        var rest = context.Between(body.End, Math.Min(clause.End, body.End + 6));
        return !rest.StartsWith("的") && (rest.Contains("合作", StringComparison.Ordinal) || rest.Contains("配合", StringComparison.Ordinal) || rest.Contains("接触", StringComparison.Ordinal));
    }

    /// <summary>泰国柬埔寨, 美国欧盟: in talk two full names of states stand side by side for both.</summary>
    private static bool IsFull(Mention mention) =>
        mention is { Form: MentionForm.Name, IsPerson: false, Sector: null, Actors.Count: 1 } && mention.End - mention.Start > 1 && (mention.Actors[0].Code.IsState || mention.Actors[0].Code.Text.StartsWith("IGO:", StringComparison.Ordinal));

    /// <summary>美国中国通: what the second name begins is somebody of the first.</summary>
    private static bool IsOwned(CodingContext context, Clause clause, Mention right) =>
        right.End < clause.End && context.Folded[right.End] is '通' or '裔' or '籍' or '史' or '学' or '菜' or '课' or '事' or '办' or '处' or '司';

    /// <summary>智利和几个主要的非洲国家: words of measure before the second name do not part the two.</summary>
    private static ReadOnlySpan<char> WithoutMeasure(ReadOnlySpan<char> between)
    {
        if (between.Length is > 1 and < 9 && between[^1] is '、' or '和' && between[^2] is '州' or '省' or '郡' or '市' or '县' && !between[..^2].ContainsAny(Links)) return between[^1..];
        if (between.Length < 3 || between[0] is not ('和' or '及' or '、' or '以')) return between;
        foreach (var measure in Measures)
            if (between.EndsWith(measure)) return between[..^measure.Length];
        return between;
    }

    private static readonly System.Buffers.SearchValues<char> Links = System.Buffers.SearchValues.Create("的在和与对向");

    private static readonly string[] Measures = ["主要", "其他", "部分", "多数", "大多数", "许多", "一些", "不少", "众多", "周边"];

    /// <summary>一艘美国船只和一艘英国船只: a count between 和 and the next.</summary>
    private static bool IsCounted(ReadOnlySpan<char> between) =>
        between is [('和' or '、' or '及'), ('一' or '两' or '三' or '数' or '多'), ('艘' or '架' or '名' or '个' or '辆' or '座' or '枚' or '家' or '位' or '处')];

    /// <summary>甲、乙、丙四家跟丁…: a number of parties closes the list, and 跟 brings in a companion.</summary>
    private static bool IsClosed(CodingContext context, Mention list) =>
        list.End >= 2 && context.Folded[list.End - 1] is '国' or '家' or '方' && context.Folded[list.End - 2] is '两' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十' or '几' or '多';

    /// <summary>甲、乙跟丙断交: what the verb right behind says is done with somebody, by those before.</summary>
    private static bool BreaksWith(CodingContext context, Clause clause, Mention right)
    {
        foreach (var token in clause.Tokens)
        {
            if (token.Start < right.End || token.Start - right.End > 2) continue;
            if (context.MayBe(token, static entry => entry.Type == EventType.Sanction && entry.Frames.HasFlag(Lexicon.Frames.F3))) return true;
        }

        return false;
    }

    private static bool BehindVerb(Clause clause, int position)
    {
        foreach (var token in clause.Tokens)
            if (token.End <= position && (token.Is(Lexicon.TermKind.Trigger) || token.Is(WordClass.Preposition, WordNote.Target))) return true;
        return false;
    }

    /// <summary>在加沙地带和以军冲突: what 在 governs ends before 和.</summary>
    private static bool BehindPlaceWord(Clause clause, int position)
    {
        foreach (var token in clause.Tokens)
            if (token.End == position && token.Is(WordClass.Preposition, WordNote.Place)) return true;
        return false;
    }

    private static bool BeforeSet(CodingContext context, Mention mention)
    {
        var rest = context.Folded.AsSpan(mention.End, Math.Min(2, context.Folded.Length - mention.End));
        return rest is "两国" or "双方" or "两军" or "三国" or "之间" || (rest.Length > 0 && rest[0] == '等');
    }

    private static void Absorb(Mention left, Mention right)
    {
        foreach (var actor in right.Actors)
            if (!left.Actors.Exists(other => other.Code == actor.Code)) left.Actors.Add(actor);
        left.End = right.End;
        if (right.Form == MentionForm.Name) left.Form = MentionForm.Name;
        left.IsPerson &= right.IsPerson;
    }

    /// <summary>甲、乙等欧盟成员国: the body only says what those named are members of.</summary>
    private static bool IsMembership(CodingContext context, Clause clause, Mention club) =>
        context.Between(club.Start, club.End).EndsWith("成员国") || context.Between(club.End, Math.Min(club.End + 3, clause.End)) is "成员国" or "国家的" or "国家领";

    /// <summary>等国, 两国, 在内的多个国家 behind a list belong to it.</summary>
    private static void Tail(CodingContext context, Clause clause, Mention mention)
    {
        foreach (var token in clause.Tokens)
        {
            if (token.Start != mention.End) continue;
            if (token.Is(WordClass.List, WordNote.Open)) mention.IsOpen = true;
            else if (!token.Is(WordClass.List) && !(token.Is(WordClass.Coreference) && mention.IsGroup)) continue;
            mention.End = token.End;
        }

        var mentions = clause.Mentions;
        var index = mentions.IndexOf(mention);
        if (mention.IsOpen && index + 1 < mentions.Count && mentions[index + 1] is { Form: MentionForm.Name, Actors: [{ Code: { IsState: false } kind }] } sort && sort.Start == mention.End && context.Folded[sort.Start - 1] == '等' && kind.Text.StartsWith("REG:", StringComparison.Ordinal) && mention.Form == MentionForm.Name)
        {
            mention.End = sort.End;
            if (sort.Sector is { } sector) MentionParts.SetSector(mention, sector);
            mentions.RemoveAt(index + 1);
        }

        if (mention.IsOpen && mention.IsGroup && index + 1 < mentions.Count && mentions[index + 1] is { Form: MentionForm.Name, Actors: [{ Code: { IsState: false, Text: var body } }] } club && club.Start == mention.End && body.StartsWith("IGO:", StringComparison.Ordinal) && IsMembership(context, clause, club))
        {
            mention.End = club.End;
            mentions.RemoveAt(index + 1);
        }

        if (mention.IsGroup && index + 1 < mentions.Count && mentions[index + 1] is { Form: MentionForm.Pointer } pointer && pointer.Start == mention.End)
        {
            mention.End = pointer.End;
            mentions.RemoveAt(index + 1);
        }
    }
}
