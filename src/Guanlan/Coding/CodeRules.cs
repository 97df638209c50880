using System.Buffers;
using Guanlan.Lexicon;

namespace Guanlan.Coding;

/// <summary>
/// When a one-character code (中, 美, 俄) or a short name may live: inside joint words, before 方 军 媒 and offices, after 驻 访 对 and
/// their kind, or, for short names, once the full form has been named. A character amid the characters of a transcribed name
/// (库皮扬斯克) is part of that name.
/// </summary>
internal static class CodeRules
{
    private const SurfaceMarks OneCharacter = SurfaceMarks.Code | SurfaceMarks.Side;

    private static readonly SearchValues<char> Before = SearchValues.Create("驻访对涉反援赴抗亲制侵入离返抵来在旅挺倒遏压帮排仇媚崇与和同跟遭被替由让据向称");
    private static readonly SearchValues<char> After = SearchValues.Create("方军媒企警舰机称");

    /// <summary>Codes that hardly begin another word (俄飞机), and the ends of verbs behind which they name whose thing is hit or met.</summary>
    private static readonly SearchValues<char> PlainCodes = SearchValues.Create("俄乌韩叙伊");
    private static readonly SearchValues<char> BehindVerbs = SearchValues.Create("了击袭毁炸落结裁");

    /// <summary>Words that a code may head only where its owner is named in the text (尼国, 墨使).</summary>
    private static readonly SearchValues<char> AfterNamed = SearchValues.Create("国使兵船艇");
    private static readonly SearchValues<char> Between = SearchValues.Create("、-－—―/和与");

    /// <summary>What 方 begins when it is not a side: 方向, 方式, 方法 ...</summary>
    private static readonly SearchValues<char> NotASide = SearchValues.Create("向式法案便针圆块程言才");

    /// <summary>Characters that Chinese news uses to transcribe foreign names.</summary>
    private static readonly SearchValues<char> Transcribing = SearchValues.Create(
        "阿埃艾爱奥巴贝比彼波伯博布查茨达戴丹德登迪蒂杜多尔厄恩菲费芬夫弗福盖格戈古哈海汉赫亨胡霍基吉加贾简杰金卡凯坎科克肯库拉莱兰劳勒雷里利林龙卢鲁伦罗洛马迈曼梅门蒙米明莫姆穆纳娜奈内尼诺帕潘佩彭皮普奇齐恰乔切丘琼热瑞萨塞桑森沙舍什史舒斯索塔坦特滕提托图瓦万韦维文沃乌武西希锡夏谢辛休雅亚扬耶伊因约扎泽詹珍兹佐荷墨老委秘智默罕赖鲍柏珀奎葛拜丽莉琳娅妮丝玛努哲孜勃逊顿黛伍");

    /// <summary>True for a character that news uses to transcribe foreign names.</summary>
    public static bool Transcribes(char character) => Transcribing.Contains(character);

    /// <summary>True if the match may take part in the cover of its text.</summary>
    public static bool MayLive(CodingContext context, TermMatch match, PatternMeaning meaning)
    {
        if (IsDayMark(context.Folded, match.Start) || IsSideToward(context, match) || IsYearBefore(context, match)) return false;
        foreach (var term in meaning.Terms)
        {
            if (match.Length == 1 && (term.Flags & OneCharacter) != 0)
            {
                if ((term.Flags & SurfaceMarks.Side) != 0 && context.Pack.Actors[term.Entry].Code.Country is var owner && !context.Named.ContainsKey(owner) && !context.Hinted.Contains(owner) && !InChain(context, match.Start)) continue;
                if (InContext(context, match.Start) || InJoint(context, match.Start)) return true;
            }
            else if ((term.Flags & SurfaceMarks.Short) != 0 && term.Kind == TermKind.Person)
            {
                if (context.NamedPersons.Contains(term.Entry) || AfterTitle(context.Folded, match) || BeforeTitle(context, match) || IsOfNamedState(context, term)) return true;
            }
            else
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>2015年|中俄: the year ends before a joint word, which makes no 年中 with it.</summary>
    private static bool IsYearBefore(CodingContext context, TermMatch match) =>
        match.Length == 2 && match.Start > 0 && context.Folded[match.Start] == '年' && char.IsAsciiDigit(context.Folded[match.Start - 1]) && InJoint(context, match.Start + 1);

    /// <summary>True if the neighbours of a code that was chosen for the cover are really there: a joint word needs its partner.</summary>
    public static bool Stays(CodingContext context, Token? before, Token token, Token? after) =>
        !IsToward(context, token.Start) && !IsGround(context, token.Start) && (InContext(context, token.Start) || (IsPartner(before) && token.Start - before!.Value.End <= 1) || (IsPartner(after) && after!.Value.Start - token.End <= 1));

    /// <summary>以间谍案为由: 以 that 为由 or its kind closes brings in a ground.</summary>
    private static bool IsGround(CodingContext context, int at)
    {
        if (context.Folded[at] != '以') return false;
        var rest = context.Folded.AsSpan(at, Math.Min(LongestGround, context.Folded.Length - at));
        var comma = rest.IndexOf(',');
        return (comma < 0 ? rest : rest[..comma]).HasAny(Grounds);
    }

    private const int LongestGround = 18;

    private static readonly string[] Grounds = ["为由", "为名", "为借口", "为条件", "为代价", "为例", "为首", "为主", "为荣", "为耻", "为基础", "为目标", "为前提", "为幌子", "为筹码", "为要挟", "为交换"];

    /// <summary>泰军朝柬军开火, 无人机加导弹: behind somebody's forces 朝 is the word for towards, behind weapons 加 the word for plus.</summary>
    private static bool IsToward(CodingContext context, int at) =>
        at > 1 && ((context.Folded[at] == '朝' && context.Folded[at - 1] is '军' or '方' or '兵' or '队' or '舰' or '机' or '艇') || (context.Folded[at] == '加' && context.Folded[at - 1] is '机' or '弹' or '枪' or '炮' or '舰' or '艇' or '再' or '又' or '外'));

    /// <summary>
    /// A verb of one character needs its neighbours to show that it is a word: its target right behind it, or 了, 过 or 着, or its
    /// subject right before it, or the party that 给, 把 or 朝 brings in (给叛军送…); or what is said (骂“海盗”); amid a transcribed name it is dead. Whoever
    /// is willing (愿) names the other anywhere behind it.
    /// </summary>
    public static bool VerbLives(CodingContext context, Clause clause, Token token, TriggerEntry entry)
    {
        if (token.Start >= context.Folded.Length || context.Folded[token.Start] < 0x3000) return true;
        if (AmidName(context, token.Start, token.Start)) return false;
        var next = token.End < context.Folded.Length ? context.Folded[token.End] : '。';
        foreach (var mention in clause.Mentions)
            if (mention.Start == token.End || (mention.End == token.Start && (entry.Frames.HasFlag(Lexicon.Frames.F12) || ((mention.Points & WordNote.Set2) != 0 && context.Between(mention.Start, mention.End) is "两头" or "两边") || IsBroughtIn(clause, mention, WordNote.Target | WordNote.Benefit | WordNote.Disposal)))) return true;
        if (entry.Type == EventType.Agree && token.Is(WordClass.Wish)) return clause.Mentions.Exists(mention => mention.IsKnown && mention.Start > token.End);
        if (context.Between(token.End, clause.End).StartsWith("的是")) return true;
        if (next == '的' && token.End + 1 == clause.End && context.Between(clause.Start, token.Start).Contains('是')) return true;
        if (next is '“' or '这' && entry.Frames.HasFlag(Lexicon.Frames.FC) && clause.Mentions.Exists(mention => mention.End <= token.Start && token.Start - mention.End <= 3)) return true;
        if (context.IsTalk && (token.End == clause.End || next == '得') && (entry.Frames & (Lexicon.Frames.F2 | Lexicon.Frames.FC)) != 0 && clause.Tokens.Exists(word => word.End < token.Start && word.Is(WordClass.Preposition, WordNote.Target) && clause.Mentions.Exists(mention => mention.IsKnown && mention.Start == word.End && mention.End < token.Start))) return true;
        return (next is '了' or '过' or '着' && !entry.Frames.HasFlag(Lexicon.Frames.FC)) || entry.Frames.HasFlag(Lexicon.Frames.F12);
    }

    /// <summary>True if every character is one that Chinese news transcribes foreign names with, or the dot between their parts.</summary>
    public static bool Transcribes(ReadOnlySpan<char> name)
    {
        foreach (var character in name)
            if (character != '·' && !Transcribing.Contains(character)) return false;
        return true;
    }

    /// <summary>True if a preposition of one of these kinds stands right before a mention.</summary>
    public static bool IsBroughtIn(Clause clause, Mention mention, WordNote kinds) =>
        clause.Tokens.Exists(token => token.End == mention.Start && token.Is(WordClass.Preposition, kinds));

    private static bool IsPartner(Token? token) => token is { Length: 1, IsActorName: true };

    /// <summary>丹、挪、瑞、荷: in a chain of codes joined by 、 even an owner that the text does not name elsewhere is meant.</summary>
    public static bool InChain(CodingContext context, int at)
    {
        var text = context.Folded;
        return (at >= 2 && text[at - 1] == '、' && IsCode(context, at - 2) && !IsHan(text, at - 3)) ||
               (at + 2 < text.Length && text[at + 1] == '、' && IsCode(context, at + 2) && (at == 0 || text[at - 1] == '、' || !IsHan(text, at + 3) || text[at + 3] is '等' or '两' or '三'));
    }

    private static bool IsHan(string text, int at) => at >= 0 && at < text.Length && text[at] is >= '\u4e00' and <= '\u9fff';

    /// <summary>25日报道, 16日伊方: behind digits 日 ends a date and begins no word.</summary>
    private static bool IsDayMark(string text, int at) => text[at] == '日' && at > 0 && char.IsAsciiDigit(text[at - 1]);

    /// <summary>乌方向俄罗斯提议: between a code and a name 方向 is 方 and 向.</summary>
    private static bool IsSideToward(CodingContext context, TermMatch match) =>
        match.Length == 2 && context.Folded.AsSpan(match.Start, 2) is "方向" && IsCode(context, match.Start - 1) && context.NameStarts.Contains(match.End);

    private static bool InJoint(CodingContext context, int at)
    {
        var text = context.Folded;
        if (at > 0 && char.IsAsciiDigit(text[at - 1])) return false;
        if (AmidName(context, at, at)) return false;
        if (IsCode(context, at - 1) || IsCode(context, at + 1)) return true;
        if (at + 2 < text.Length && Between.Contains(text[at + 1]) && IsCode(context, at + 2)) return true;
        return at >= 2 && Between.Contains(text[at - 1]) && IsCode(context, at - 2);
    }

    private static bool InContext(CodingContext context, int at)
    {
        var text = context.Folded;
        if (at > 0 && char.IsAsciiDigit(text[at - 1])) return false;
        var next = at + 1 < text.Length ? text[at + 1] : '。';
        if (After.Contains(next)) return !(next == '方' && at + 2 < text.Length && NotASide.Contains(text[at + 2]) && !(text[at + 2] == '向' && context.NameStarts.Contains(at + 3))) && !AmidName(context, at, at);
        if ((AfterNamed.Contains(next) || (next == '境' && at + 2 < text.Length && text[at + 2] is '内' or '外')) && HasNamedOwner(context, at)) return !AmidName(context, at, at);
        if (context.OfficeStarts.Contains(at + 1)) return !AmidName(context, at, at, isEnd: true);
        if (at > 0 && PlainCodes.Contains(text[at]) && BehindVerbs.Contains(text[at - 1]) && HasNamedOwner(context, at)) return !AmidName(context, at, at);
        return at > 0 && Before.Contains(text[at - 1]) && !AmidName(context, at, at) && !IsDayWord(text, at) && !IsAmidst(text, at);
    }

    private static bool HasNamedOwner(CodingContext context, int at)
    {
        foreach (var country in context.Patterns.OwnersOf(context.Folded[at]))
            if (context.Named.ContainsKey(country)) return true;
        return false;
    }

    /// <summary>对抗中, 反抗中, 抵制中: amid a struggle, not against China.</summary>
    private static bool IsAmidst(string text, int at) => text[at] == '中' && at > 1 && text.AsSpan(at - 2, 2) is "对抗" or "反抗" or "抵抗" or "抵制" or "支援" or "救援" or "增援" or "反对" or "相对" or "面对" or "应对" or "出访" or "来访" or "回访" or "采访" or "撤离" or "脱离";

    /// <summary>对日前, 在日内: words of time, not Japan.</summary>
    private static bool IsDayWord(string text, int at) => text[at] == '日' && at + 1 < text.Length && text[at + 1] is '前' or '内' or '后' or '间' or '常' or '夜';

    /// <summary>The character itself transcribes, and so does a neighbour outside its run of codes; where a word begins behind it (巴武装人员), only the one in front counts.</summary>
    private static bool AmidName(CodingContext context, int first, int last, bool isEnd = false)
    {
        var text = context.Folded;
        if (!Transcribing.Contains(text[first])) return false;
        var stop = last + 1;
        while (stop < text.Length && stop - last <= 4 && Transcribing.Contains(text[stop])) stop++;
        if (stop > last + 1 && stop < text.Length && text[stop] == '·') return true;
        if ((first > 0 && text[first - 1] == '·') || (first > 1 && text[first - 2] == '·') || (last + 1 < text.Length && text[last + 1] == '·')) return true;
        var begin = first;
        while (begin > 0 && Transcribing.Contains(text[begin - 1])) begin--;
        if (last - begin >= 1 && IsTitle(text.AsSpan(Math.Max(0, begin - 4), Math.Min(4, begin)))) return true;
        return (first > 0 && Transcribing.Contains(text[first - 1]) && !(IsCode(context, first - 1) && IsPlainPair(context, first - 1))) ||
               (!isEnd && last + 1 < text.Length && Transcribing.Contains(text[last + 1]) && !(IsCode(context, last + 1) && IsPlainPair(context, last)));
    }

    /// <summary>Two codes that both transcribe (伊以, 巴以, 俄乌) stand alone: no transcribing character on either side of the pair.</summary>
    private static bool IsPlainPair(CodingContext context, int first)
    {
        var text = context.Folded;
        var before = first > 0 ? text[first - 1] : '。';
        var after = first + 2 < text.Length ? text[first + 2] : '。';
        return !Transcribing.Contains(before) && !Transcribing.Contains(after);
    }

    private static bool IsCode(CodingContext context, int position) =>
        position >= 0 && position < context.Folded.Length && context.Patterns.IsCode(context.Folded[position]) &&
        !(position > 0 && char.IsAsciiDigit(context.Folded[position - 1]));

    /// <summary>A holder of office whose state the text names may be called by the short name alone.</summary>
    private static bool IsOfNamedState(CodingContext context, Term term) =>
        context.Pack.Persons[term.Entry].Offices is [var office, ..] && context.Named.GetValueOrDefault(office.Who) > 0 && ActorResolver.InOffice(office, context.Passage.Date);

    /// <summary>A surname right behind a title stands for the person even before the full name.</summary>
    public static bool AfterTitle(string text, TermMatch match)
    {
        if (match.Start < 2) return false;
        return IsTitle(text.AsSpan(Math.Max(0, match.Start - 4), Math.Min(4, match.Start)));
    }

    /// <summary>阿里总统: in talk the title often stands behind the surname; not where the two make a thing (总统府, 总统大选).</summary>
    private static bool BeforeTitle(CodingContext context, TermMatch match)
    {
        if (!context.IsTalk || match.Length < 2 || match.End + 2 >= context.Folded.Length) return false;
        return context.Folded.AsSpan(match.End, 2) is "总统" or "总理" or "首相" or "外长" or "防长" or "议长" or "主席" && !"府任选候制图大".Contains(context.Folded[match.End + 2]);
    }

    private static bool IsTitle(ReadOnlySpan<char> before)
    {
        return before.EndsWith("总统") || before.EndsWith("总理") || before.EndsWith("首相") || before.EndsWith("外长") ||
               before.EndsWith("主席") || before.EndsWith("防长") || before.EndsWith("国务卿") || before.EndsWith("外相") ||
               before.EndsWith("部长") || before.EndsWith("发言人") || before.EndsWith("大臣") || before.EndsWith("秘书长");
    }
}
