using Guanlan.Lexicon;

namespace Guanlan.Coding.Frames;

/// <summary>
/// 甲国的牛肉卖不出去，稀土又加强管制: a measure on goods that nobody is named for, told among the troubles of one side of a quarrel. It is
/// the other side's, and falls on the one who is short of the goods.
/// </summary>
internal static class Shortages
{
    private static readonly string[] Goods =
    [
        "稀土", "镓", "锗", "锑", "石墨", "钨", "锂", "钴", "镍", "铀", "钾肥", "化肥", "尿素", "天然气", "石油", "原油", "柴油", "煤炭", "芯片", "半导体", "光刻", "零部件", "零件", "粮食", "小麦", "大豆", "玉米", "大米", "棕榈油", "药品", "原料", "矿产", "矿石", "电力", "钢铁", "铝", "铜", "氦", "电池", "棉花",
    ];

    private static readonly string[] Troubles =
    [
        "卖不出", "卖不掉", "卖不动", "滞销", "积压", "库存", "受损", "受伤", "吃亏", "损失", "危机", "困境", "窘境", "困局", "难关", "短缺", "紧缺", "缺", "扛不住", "撑不住", "顶不住", "慌", "没米下锅", "无米下锅", "可用", "停产", "停工", "减产", "涨价", "涨上天", "上了天", "飞涨", "着急", "发愁", "头疼", "叫苦", "遭殃", "焦头烂额", "告急", "见底", "断粮", "吃不消", "没辙", "谈和", "求和",
    ];

    /// <summary>Whose measure it is and whom it falls on; null where the clause names who acts, or nobody is in trouble.</summary>
    public static Parties? Find(CodingContext context, ClauseView view, Token token, TriggerEntry entry, Mention? carried)
    {
        if (!entry.IsVerb || entry.Type is not (EventType.Sanction or EventType.Coerce) || carried is not { IsKnown: true, IsGroup: false, Actors: [var short_, ..] }) return null;
        if (view.Clause.Mentions.Exists(mention => mention.IsKnown && mention.End <= token.Start) || !context.Between(view.Clause.Start, token.Start).HasAny(Goods)) return null;
        if (!IsInTrouble(context, view.Clause, carried) || context.Discourse.Counterpart(short_.Code.Country, prefersFoe: true) is not { } foe) return null;
        return new Parties("F1", Pointer(token, foe, "other side of the quarrel"), Pointer(token, carried.Actors, "who is short of it"));
    }

    private static Mention Pointer(Token token, IEnumerable<Actor> actors, string why) =>
        new() { Start = token.Start, End = token.End, Form = MentionForm.Pointer, Actors = [.. actors.Select(actor => actor with { Mention = null, Inferred = why })] };

    /// <summary>The clauses around tell of troubles, and none of them says that the party itself takes measures.</summary>
    private static bool IsInTrouble(CodingContext context, Clause clause, Mention carried)
    {
        var isTrouble = false;
        for (var i = Math.Max(0, clause.Index - 2); i <= clause.Index + 1 && i < context.Clauses.Count; i++)
        {
            if (context.Clauses[i].Sentence != clause.Sentence || i == clause.Index) continue;
            if (i < clause.Index && context.DraftsOf(context.Clauses[i]).Any(draft => draft.Type.Quad() == QuadClass.MaterialConflict && draft.Source.Exists(actor => carried.Names(actor.Code.Country)))) return false;
            isTrouble |= context.Between(context.Clauses[i].Start, context.Clauses[i].End).HasAny(Troubles);
        }

        return isTrouble;
    }
}
