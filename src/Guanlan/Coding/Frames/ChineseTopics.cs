using Guanlan.Lexicon;

namespace Guanlan.Coding.Frames;

/// <summary>Parties that stand elsewhere than a verb's own frame looks: in front as the topic, beside 此次, or chosen with 将…作为.</summary>
internal static class ChineseTopics
{
    /// <summary>Things that stand for their parties or members when a state leaves or breaks them.</summary>
    private static readonly string[] Bonds = ["协议", "协定", "条约", "公约", "组织", "机构", "联盟"];

    /// <summary>教科文组织等机构，甲国都退出了: the object stands in the clause before, which has no verb or names a bond.</summary>
    public static Mention? Fronted(CodingContext context, ClauseView view, Token token, TriggerEntry entry, Mention? subject)
    {
        if (!entry.IsVerb || entry.Type.IsReciprocal() || !entry.Type.IsDeed() || !entry.Frames.HasFlag(Lexicon.Frames.F1)) return null;
        if (subject is null || subject.Start < view.Clause.Start || token.Start - subject.End > 4 || !Closes(view.Clause, token)) return null;
        if (context.Before(view.Clause) is not { } before) return null;
        var topic = before.Mentions.Find(mention => mention.IsKnown && !mention.SameCountries(subject));
        if (topic is null) return null;
        var earlier = new ClauseView(context, before);
        var verb = earlier.NextVerb(topic.End, before.End);
        return verb == before.End || context.Between(topic.End, verb).HasAny(Bonds) ? topic : null;
    }

    /// <summary>True if the words that a verb's line <c>tail</c> wants stand in the clause before a verb that closes its own (公约…，甲国退出了).</summary>
    public static Clause? TopicOf(CodingContext context, Clause clause, int end) => clause.End - end <= 1 ? context.Before(clause) : null;

    /// <summary>此次访日，总统…: the trip as the occasion, the traveller in the next clause; 总统此次出访日本: the same with the traveller in front.</summary>
    public static Parties? ThisTrip(ClauseView view, Token token, TriggerEntry entry, Mention? subject, Mention? next)
    {
        if (entry.Type != EventType.Consult || !entry.IsVerb || token.Start - view.Clause.Start < 2 || view.Context.Between(token.Start - 2, token.Start) is not ("此次" or "此番" or "这次" or "此行" or "这趟")) return null;
        var host = view.Clause.Mentions.Find(mention => mention.Start == token.End && mention.IsKnown);
        if (host is null) return null;
        var traveller = subject is not null && subject.Start >= view.Clause.Start && subject.End <= token.Start ? subject : token.Start - view.Clause.Start == 2 ? next : null;
        return traveller is { IsKnown: true } && !traveller.SameCountries(host) ? new Parties("F1", traveller, host) : null;
    }

    /// <summary>在贺电中指出，X…: a message goes to the first other state that it names.</summary>
    public static Parties? Message(CodingContext context, ClauseView view, Token token, TriggerEntry entry, Mention? subject)
    {
        if (!entry.IsNoun || entry.Type != EventType.Support || subject is null || token.Start == 0 || context.Folded[token.Start - 1] != '在' || token.End >= view.Clause.End || context.Folded[token.End] is not ('中' or '里')) return null;
        for (var i = view.Clause.Index; i < context.Clauses.Count && context.Clauses[i].Sentence == view.Clause.Sentence; i++)
            if (context.Clauses[i].Mentions.Find(mention => mention.Start >= token.End && mention.IsKnown && !mention.SameCountries(subject)) is { } host) return new Parties("F2", subject, host);
        return null;
    }

    /// <summary>宣布甲国大使为“不受欢迎的人”, 认定乙组织为恐怖组织: what is declared to be something stands in front of 为.</summary>
    public static Parties? Declared(ClauseView view, Token token)
    {
        var at = token.Start;
        if (at > 0 && view.Context.Folded[at - 1] == '“') at--;
        if (at == 0 || view.Context.Folded[at - 1] != '为') return null;
        var named = view.Clause.Mentions.FindLast(mention => mention.End < at && at - mention.End <= 4 && mention.IsKnown);
        if (named is null || !view.Context.Between(view.Clause.Start, named.Start).HasAny(Declaring)) return null;
        var doer = view.Subject(named.Start);
        return doer is not null && doer.SameCountries(named) ? null : new Parties("F1", doer, named);
    }

    private static readonly string[] Declaring = ["宣布", "宣告", "认定", "指定", "列", "视", "定性"];

    /// <summary>开通河内至莫斯科航线, 恢复飞往大马士革的航班: a line joins the states of its two ends, or its carrier's with the one that it goes to.</summary>
    public static Parties? Route(ClauseView view, Token token, TriggerEntry entry)
    {
        if (!entry.IsVerb || entry.Tails.Length == 0 || !entry.Frames.HasFlag(Lexicon.Frames.F4)) return null;
        var first = view.Clause.Mentions.Find(mention => mention.Start >= token.End && mention.Start - token.End <= 6 && mention.IsKnown);
        if (first is null) return null;
        var second = view.Clause.Mentions.Find(mention => mention.Start > first.End && mention.IsKnown && view.Context.Between(first.End, mention.Start) is "至" or "到" or "直飞" or "飞往" or "往返" or "—" or "-" or "之间到");
        return second is null || second.SameCountries(first) ? null : new Parties("F4", first, second) { IsJoint = true };
    }

    /// <summary>派出医疗队赴甲国: where helpers are sent to stands behind a verb of going.</summary>
    public static Mention? Sent(ClauseView view, Token token)
    {
        foreach (var going in view.Clause.Tokens)
            if (going.Start >= token.End && going.Start - token.End <= 10 && going.Is(WordClass.Going)) return view.Clause.Mentions.Find(mention => mention.Start == going.End && mention.IsKnown);
        return null;
    }

    /// <summary>将日本作为首个出访的国家: who is chosen for a visit is visited.</summary>
    public static Parties? Chosen(ClauseView view, Token token, TriggerEntry entry)
    {
        if (entry.Type != EventType.Consult || !entry.IsVerb || !entry.Frames.HasFlag(Lexicon.Frames.F1)) return null;
        foreach (var preposition in view.Clause.Tokens)
        {
            if (preposition.Start >= token.Start) break;
            if (!preposition.Is(WordClass.Preposition, WordNote.Disposal)) continue;
            var host = view.Clause.Mentions.Find(mention => mention.Start == preposition.End && mention.IsKnown);
            if (host is null || view.VerbBetween(host.End, token.Start) || view.Subject(preposition.Start) is not { IsKnown: true } visitor || visitor.SameCountries(host)) continue;
            var link = view.Context.Between(host.End, token.Start);
            if (link.StartsWith("作为") || link.StartsWith("当作") || link.StartsWith("选为") || link.StartsWith("定为") || link.StartsWith("列为")) return new Parties("F6", visitor, host);
        }

        return null;
    }

    /// <summary>这位曾制裁古巴的总统…: of a clause that opens with a verb, its object and 的, whoever stands behind 的 did it.</summary>
    public static Parties? Head(ClauseView view, Token token, TriggerEntry entry)
    {
        if (!entry.IsVerb || (token.Start - view.Clause.Start > 6 && !IsListed(view, token)) || !entry.Frames.HasFlag(Lexicon.Frames.F1)) return null;
        var object_ = view.Clause.Mentions.Find(mention => mention.Start >= token.End && mention.Start - token.End <= 1 && mention.IsKnown);
        if (object_ is null) return entry.Type == EventType.Consult && token.Start == view.Clause.Start && view.Clause.Mentions.Find(mention => mention.Start > token.End && mention.Start - token.End <= 12 && view.Context.Folded[mention.Start - 1] == '的' && mention.Form is MentionForm.Name or MentionForm.Bare) is { IsKnown: true } guest ? new Parties("F1", guest, null) : null;
        var head = view.Clause.Mentions.Find(mention => mention.Start > object_.End && mention.Start - object_.End <= 6 && mention.Form is MentionForm.Name or MentionForm.Bare);
        return head is { IsKnown: true } && view.Context.Folded[head.Start - 1] == '的' && !head.SameCountries(object_) && (view.VerbBetween(head.End, view.Clause.End) || (head.Start == object_.End + 1 && Acts(view.Context.Between(head.End, view.Clause.End)))) && (IsListed(view, token) || !view.Clause.Tokens.Exists(word => word.End <= token.Start && word.Is(WordClass.Preposition))) ? new Parties("F1", head, object_) : null;
    }

    /// <summary>Adverbs that begin what a subject does, where the lexicon does not know its verb; 和 joins a second such subject.</summary>
    private static bool Acts(ReadOnlySpan<char> rest)
    {
        foreach (var word in (ReadOnlySpan<string>)["分别", "均", "都", "也", "则", "已", "将", "正", "一直", "先后", "和支持", "和反对", "宣布", "随后"])
            if (rest.StartsWith(word)) return true;
        return false;
    }

    /// <summary>支持甲国的乙国和支持丙国的丁国: the second of two such clauses.</summary>
    public static bool IsListed(ClauseView view, Token token) =>
        token.Start > view.Clause.Start && view.Context.Folded[token.Start - 1] is '和' or '与' or '及' or '、' && view.Clause.Mentions.Exists(mention => mention.End == token.Start - 1 && mention.Start > 0 && view.Context.Folded[mention.Start - 1] == '的');

    /// <summary>数万民众在罗马举行示威: a crowd that is not named is of the place where it gathers.</summary>
    public static Mention? Scene(ClauseView view, Token token) =>
        view.Context.Between(token.Start, token.End).IndexOfAny("游示集罢") < 0 ? null : view.Clause.Mentions.Find(mention => mention.End <= token.Start && mention.IsKnown && mention.Actors[0].Code.IsState && view.GovernedBy(mention) is { } word && word.Is(WordClass.Preposition, WordNote.Place));

    /// <summary>在甲和乙之间斡旋: a mediation or an appeal goes to both.</summary>
    public static bool IsBetween(ClauseView view, Mention governed, TriggerEntry entry) =>
        governed.IsSeveral && (entry.Type == EventType.Request || (entry.Type == EventType.Consult && entry.Frames.HasFlag(Lexicon.Frames.F9))) && view.Context.Folded[governed.End - 1] == '间';

    private static bool Closes(Clause clause, Token token) => clause.End - token.End <= 1;
}
