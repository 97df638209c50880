namespace Guanlan.Coding.Stages;

/// <summary>What a speaker says of the own part: not to do something friendly is to refuse it, and a view of one's own in one's own words is the reproach.</summary>
internal static class Refusals
{
    private static readonly string[] Guesses = ["更不会", "肯定不会", "自然不会", "当然不会", "想必不会", "估计不会", "多半不会", "大概不会", "恐怕不会", "应该不会", "显然不会", "铁定不会", "断然不会", "断不会", "绝对不会", "必定不会", "必然不会"];

    /// <summary>其他国家更不会出头: the author's guess, nobody's refusal.</summary>
    private static bool Guessed(CodingContext context, Draft draft) =>
        draft.Clause.Voice is null && context.Between(draft.Clause.Start, draft.Trigger.Start).HasAny(Guesses);

    private static readonly string[] Unwilling = ["不会", "不肯", "不愿", "不愿意", "拒不", "不打算", "没打算", "无意", "不准备", "不考虑", "不接受", "死活不", "说什么也不"];

    /// <summary>说归根结底怪…: the speaker's own view in the speaker's own words is the reproach.</summary>
    public static bool IsOwnGloss(CodingContext context, Draft draft) =>
        draft.Type is EventType.Accuse or EventType.Reject or EventType.Support && (draft.Mood & WordClass.Opinion) != 0 && draft.Clause.Voice is { Relays: false, Speaker: { IsKnown: true } speaker, Words: { } words } && words.Start >= draft.Clause.Start && words.End <= draft.Trigger.Start && draft.Source.Count > 0 && speaker.Names(draft.Source[0].Code.Country);

    /// <summary>卡尼说他不去见…, 雅典称不谈: in talk a plain 不 in the speaker's own words about itself refuses.</summary>
    private static bool IsOwnWord(CodingContext context, Draft draft) =>
        context.IsTalk && draft.Type is EventType.Consult or EventType.Agree or EventType.Concede or EventType.Aid or EventType.Retreat && draft.Clause.Voice is { Relays: false, Speaker: { IsKnown: true } speaker } voice && voice.ContentStart <= draft.Trigger.Start && draft.Source.Count > 0 && speaker.Names(draft.Source[0].Code.Country);

    /// <summary>没答应: not to say yes to somebody is to say no.</summary>
    private static readonly string[] Assents = ["答应", "点头", "同意", "应承", "首肯", "接受"];

    /// <summary>F13: 不会, 不肯 or 无意 with a friendly act is a refusal of it, and the refusal is reported.</summary>
    public static bool Refuses(CodingContext context, Draft draft, string word)
    {
        var hasNone = word is [.., '没' or '无'] || word.EndsWith("没有");
        var declines = hasNone && draft.Entry.Type == EventType.Agree && draft is { Source.Count: 1, Target.Count: > 0 } && Array.Exists(Assents, draft.Entry.Id.Contains);
        if (declines) hasNone = false;
        if (hasNone ? !Intentions.End(context, draft.Clause) : word is not ("绝不" or "决不") && !declines && !Array.Exists(Unwilling, word.EndsWith) && !(word is "不" or "不再" or "再也不" or "先不" && IsOwnWord(context, draft))) return false;
        if (draft.Entry.Type.Quad() is QuadClass.VerbalConflict or QuadClass.MaterialConflict || draft.Source.Count == 0) return false;
        if (word is "不会" && Guessed(context, draft)) return false;
        if (draft.Clause.Voice is { Speaker: { IsKnown: true } speaker } && !speaker.Names(draft.Source[0].Code.Country)) return false;
        if (draft.Target.Count == 0 && draft.Source.Count > 1)
        {
            var refusing = Math.Max(1, draft.Source.Count - Math.Max(1, draft.Partners));
            if (draft.Partners == 0) refusing = 1;
            draft.Target.AddRange(draft.Source.Skip(refusing));
            draft.Source.RemoveRange(refusing, draft.Source.Count - refusing);
        }

        draft.Type = EventType.Reject;
        return draft.Target.Count > 0;
    }
}
