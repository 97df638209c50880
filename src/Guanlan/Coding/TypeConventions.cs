using System.Collections.Immutable;
using Guanlan.Lexicon;

namespace Guanlan.Coding;

/// <summary>
/// Which other types could be defended for a row: those of the trigger's line <c>alt</c>, and those that the codebook's conventions name
/// for a kind of act (a ceasefire is RETREAT, or AGREE; a loan AID, or COOPERATE).
/// </summary>
internal static class TypeConventions
{
    private static readonly (EventType Type, string[] Words, EventType[] Others)[] Conventions =
    [
        (EventType.Assault, ["击落", "打下", "攻占", "夺取", "夺下", "占领", "拿下", "收复", "攻克", "控制", "shoot down", "shot down", "down ", "capture", "seize", "take control", "retake"], [EventType.Coerce]),
        (EventType.Coerce, ["拦截", "截击", "intercept"], [EventType.Assault]),
        (EventType.Retreat, ["停火", "休战", "停战", "ceasefire", "cease-fire", "truce"], [EventType.Agree, EventType.Concede]),
        (EventType.Aid, ["贷款", "信贷", "loan", "credit"], [EventType.Cooperate]),
        (EventType.Accuse, ["召见", "约见", "summon"], [EventType.Consult]),
    ];

    private static readonly string[] Networks = ["服务器", "网络", "网站", "数据库", "邮箱", "电脑", "计算机", "光缆", "账户", "账号"];

    private static readonly string[] Measures = ["关税", "贸易", "制裁", "进口", "出口", "加税", "征税"];

    /// <summary>So many characters before a retaliation tell what it answers.</summary>
    private const int Ground = 40;

    /// <summary>
    /// The type of a Chinese verb by who does it and what it is done to: breaking into servers and cables is COERCE, retaliation against tariffs
    /// SANCTION, an attack by a spokesperson ACCUSE; loud words about help promise it.
    /// </summary>
    public static EventType Sense(CodingContext context, Clause clause, TextSpan trigger, TriggerEntry entry, Mention? doer)
    {
        if (entry.Type == EventType.Threaten && entry.Id is "扬言" or "放狠话" or "放话" && OffersHelp(context, clause, trigger.End)) return EventType.Agree;
        if (entry.Id == "施压" && doer is { Sector: "MIL" }) return EventType.Assault;
        if (entry.Type is EventType.Accuse or EventType.Threaten && context.IsTalk && Tone(context, clause, trigger, entry) is { } tone) return tone;
        if (entry.Type == EventType.Coerce && context.Folded[trigger.Start] == '扣' && context.Between(trigger.End, clause.End).HasAny(Funds)) return EventType.Sanction;
        if (entry.Type != EventType.Assault) return entry.Type;
        if (entry.Id is "下手" or "动手" or "开刀" or "动了粗" or "下狠手" or "下死手" or "下黑手" && context.Between(clause.Start, trigger.Start).HasAny(Goods)) return EventType.Sanction;
        if (entry.Id is "回击" or "反击" or "还击" && IsRetort(context, clause, trigger.End)) return EventType.Accuse;
        if (entry.Id is "入侵" or "侵入" && context.Between(clause.Start, clause.End).HasAny(Networks)) return EventType.Coerce;
        if (entry.Id is "攻击" && context.Between(Math.Max(clause.Start, trigger.Start - 6), clause.End).HasAny(Networks)) return EventType.Coerce;
        if (entry.Id is "攻击" && doer is { IsPerson: true, Actors: [{ Entity: { } person }] } && context.Patterns.Speaks(person)) return EventType.Accuse;
        return entry.Id is "报复" or "还手" or "反击" or "还击" or "回击" or "以牙还牙" or "还以颜色" && context.Between(Math.Max(0, trigger.Start - Ground), trigger.Start).HasAny(Measures) ? EventType.Sanction : entry.Type;
    }

    /// <summary>回击说…, 回击，称…, 回击：…: the blow is words.</summary>
    private static bool IsRetort(CodingContext context, Clause clause, int end)
    {
        var rest = context.Between(end, clause.End);
        if (rest is "说" or "称" or "道" or "表示" or "") return rest.Length > 0 || (end < context.Folded.Length && context.Folded[end] == ':') || (context.After(clause) is { } next && context.Between(next.Start, next.End).StartsWithAny(Sayings));
        return false;
    }

    private static readonly string[] Sayings = ["称", "说", "表示", "声称", "指出", "强调"];

    /// <summary>What is held back of a gift.</summary>
    private static readonly string[] Funds = ["援助", "援款", "军援", "拨款", "会费", "贷款", "欧元", "美元"];

    /// <summary>Against which one takes measures, not arms.</summary>
    private static readonly string[] Goods = ["大麦", "白兰地", "猪肉", "乳制品", "奶", "光伏", "电动车", "电池", "海鲜", "水产", "棉", "石油", "天然气", "大米", "香蕉", "咖啡", "红酒", "葡萄酒", "煤", "龙虾", "牛肉", "大豆", "钢", "铝", "汽车", "芯片", "稀土", "企业", "公司", "产品", "商品", "粮", "水果", "水产", "菠萝", "药企", "银行", "品牌", "农产品", "电动车", "光伏", "货"];

    /// <summary>What opens a refusal behind a colon.</summary>
    private static readonly string[] Noes = ["不接受", "不认", "不卖", "没门", "休想", "免谈", "不可能", "不谈", "不答应", "不同意", "办不到", "做梦", "想得美", "绝不接受", "绝不屈服", "绝不低头"];

    /// <summary>What makes words behind a colon a threat.</summary>
    private static readonly string[] Menaces = ["敢", "宣战", "后果", "别逼", "别惹", "不客气", "走着瞧", "等着瞧", "剁", "血债", "代价", "再来", "再动", "吃不了", "没完", "奉陪", "打回去", "灰飞烟灭", "报复"];

    /// <summary>拍桌子：敢打…, 撂话：不接受…: of loud words that open a quotation, what they say tells whether they threaten or refuse.</summary>
    private static EventType? Tone(CodingContext context, Clause clause, TextSpan trigger, TriggerEntry entry)
    {
        if (entry.Id is not ("回嘴" or "放狠话" or "放话" or "亮黄牌" or "扬言") || clause.End - trigger.End > 3 || clause.Index + 1 >= context.Clauses.Count || clause.End >= context.Folded.Length || context.Folded[clause.End] != ':') return null;
        var next = context.Clauses[clause.Index + 1];
        if (context.Between(next.Start, Math.Min(next.End, next.Start + 8)).HasAny(Noes)) return EventType.Reject;
        for (var i = clause.Index + 1; i < context.Clauses.Count && i <= clause.Index + 2 && context.Clauses[i].Sentence == clause.Sentence; i++)
            if (context.Between(context.Clauses[i].Start, context.Clauses[i].End).HasAny(Menaces)) return EventType.Threaten;
        return null;
    }

    private static readonly string[] Friendly = ["改善关系", "修好", "和好", "重归于好", "交朋友", "缓和关系", "重修旧好"];

    /// <summary>放话要支援: of loud words the next verb tells whether they promise or threaten.</summary>
    private static bool OffersHelp(CodingContext context, Clause clause, int from)
    {
        if (context.Between(from, clause.End).HasAny(Friendly)) return true;
        foreach (var token in clause.Tokens)
        {
            if (token.Start < from || !token.Is(TermKind.Trigger)) continue;
            foreach (var term in token.Meaning.Terms)
                if (term.Kind == TermKind.Trigger && context.Pack.Triggers[term.Entry] is { IsChinese: true, IsVerb: true } verb && (token.Length > 1 || CodeRules.VerbLives(context, clause, token, verb))) return verb.Type is EventType.Aid or EventType.Support or EventType.Cooperate or EventType.Agree;
        }

        return false;
    }

    private static readonly string[] Relief = ["灭火", "救灾", "抗洪", "搜救", "扑救", "防疫", "抗疫", "赈灾", "防汛", "抗震"];

    /// <summary>What is deployed; a plan or an installation without any of it is no move of forces.</summary>
    private static readonly string[] Forces =
        ["士兵", "部队", "军队", "兵力", "军力", "军舰", "舰艇", "战舰", "舰", "航母", "战机", "军机", "轰炸机", "导弹", "防空", "武器", "坦克", "火炮", "炮兵", "雷达", "无人机", "警力", "国民警卫队", "维和", "军人", "军事人员", "特种", "潜艇", "军事力量", "核", "狙击手", "装甲", "打击群", "地雷", "兵", "海警", "发射装置", "火箭", "旅", "营", "师", "人员", "战车", "战斗机", "系统"];

    private static readonly string[] Abstract = ["协议", "协定", "规则", "秩序", "稳定", "和平", "关系", "合作", "气氛", "信任", "努力", "原则", "进程", "基础", "团结", "体系", "体制", "桥梁", "纽带", "互信"];

    /// <summary>Fields on which nobody is hit though words of blows are used.</summary>
    private static readonly string[] Arenas = ["外交攻势", "外交战", "舆论战", "贸易战", "价格战", "口水战", "嘴仗", "关税战", "经济战", "商战", "谈判桌上", "辩论", "比赛", "球场", "赛场", "决赛", "市场上", "油价上", "汇率", "股市", "选战", "民调", "外交上", "经济上", "贸易上", "舆论上", "论造", "论经济"];

    /// <summary>What is won at table, in shops and on screens.</summary>
    private static readonly string[] Prizes = ["餐桌", "榜单", "荧屏", "银幕", "市场份额", "朋友圈", "货架", "票房", "冠军", "金牌", "消费者", "胃口", "热搜", "味蕾"];

    /// <summary>威胁了甲国的安全: who endangers something utters no threat.</summary>
    private static bool IsEndangering(ReadOnlySpan<char> rest)
    {
        if (rest.StartsWith("到")) return true;
        return rest.EndsWith("安全") || rest.EndsWith("稳定") || rest.EndsWith("主权") || rest.EndsWith("利益") || rest.EndsWith("生存") || rest.EndsWith("航行自由") || rest.EndsWith("和平");
    }

    /// <summary>给了对手一顿导弹: a gift in irony.</summary>
    private static readonly string[] Blows = ["一顿", "一通", "一记", "一拳", "一巴掌", "一耳光", "下马威", "颜色看", "教训"];

    /// <summary>放了埃及的鸽子: what is let go and is nobody.</summary>
    private static readonly string[] NoCaptives = ["鸽子", "烟花", "假", "音乐", "电影", "气球", "风声", "狠话"];

    /// <summary>放话要去访问: a journey announced.</summary>
    private static readonly string[] Visits = ["要去", "会去", "要访", "要见", "要到", "想去", "想见", "愿", "欢迎", "要请", "要回", "要跟", "要和"];

    /// <summary>破坏了协议, 摧毁互信: force on what has no body is a figure of speech.</summary>
    public static bool IsFigurative(CodingContext context, Clause clause, TextSpan trigger, TriggerEntry entry)
    {
        if (entry.Type == EventType.Threaten && entry.Id is "放话" or "扬言" or "放狠话" && context.Between(context.Folded[trigger.End - 1] == '要' ? trigger.End - 1 : trigger.End, clause.End).StartsWithAny(Visits)) return true;
        if (entry.Type == EventType.Mobilize && context.Between(clause.Start, clause.End).HasAny(Relief)) return true;
        if (entry.Id == "部署") return !context.Between(clause.Start, clause.End).HasAny(Forces);
        if (entry.Type == EventType.Assault && clause.End > trigger.End && context.Folded[trigger.End - 1] is '占' or '了' && context.Folded[trigger.Start] == '占' && (char.IsAsciiDigit(context.Folded[trigger.End]) || context.Folded[trigger.End] is '近' or '约' or '多' or '大' or '一')) return true;
        if (entry.Type == EventType.Assault && context.Folded[trigger.Start] is '打' or '捅' or '砸' or '揍' or '锤' or '碾' or '吊' && context.Between(clause.Start, trigger.Start).HasAny(Arenas)) return true;
        if (entry.Type == EventType.Assault && context.Between(trigger.End, clause.End).HasAny(Prizes)) return true;
        if (entry.Type == EventType.Threaten && entry.Id is "威胁" && IsEndangering(context.Between(trigger.End, Math.Min(clause.End, trigger.End + 12)))) return true;
        if (entry.Type == EventType.Assault && context.Between(trigger.End, clause.End) is var behind && (behind.EndsWith("的主意") || (entry.Id is "轰" && (behind.EndsWith("走") || behind.EndsWith("出去") || behind.EndsWith("出境") || behind.EndsWith("走人"))))) return true;
        if (entry.Type == EventType.Aid && context.Between(trigger.End, clause.End).HasAny(Blows)) return true;
        if (entry.Type == EventType.Retreat && entry.Id is "放了" or "放" && context.Between(trigger.End, clause.End).HasAny(NoCaptives)) return true;
        if (entry.Type != EventType.Assault || entry.Id is not ("破坏" or "摧毁" or "瓦解" or "动摇")) return false;
        var rest = context.Between(trigger.End, Math.Min(clause.End, trigger.End + 20));
        var end = rest.IndexOfAny('、', '的');
        return (end < 0 ? rest : rest[end] == '的' ? rest[end..] : rest[..end]).HasAny(Abstract) && !rest.Contains("军事体系", StringComparison.Ordinal) && !rest.Contains("防御体系", StringComparison.Ordinal) && !rest.Contains("指挥体系", StringComparison.Ordinal);
    }

    /// <summary>联合国警告X: a body without force of its own does not threaten, it blames.</summary>
    public static bool IsAdmonition(Draft draft) =>
        draft.Type == EventType.Threaten && draft.Entry.Id.StartsWith("警告", StringComparison.Ordinal)
        && draft.Source is [{ Code.Text: var warner }] && warner.StartsWith("IGO:", StringComparison.Ordinal) && warner is not ("IGO:NATO" or "IGO:EU" or "IGO:G7");

    /// <summary>The other types, in the order of the codebook's list; empty for most rows.</summary>
    public static ImmutableArray<EventType> Of(Draft draft)
    {
        var found = new SortedSet<EventType>();
        if (draft.Type == draft.Entry.Type) found.UnionWith(draft.Entry.Alternatives);
        foreach (var (type, words, others) in Conventions)
            if (type == draft.Type && Array.Exists(words, word => draft.Entry.Id.Contains(word, StringComparison.OrdinalIgnoreCase))) found.UnionWith(others);
        found.Remove(draft.Type);
        return [.. found];
    }
}
