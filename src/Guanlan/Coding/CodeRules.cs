using System.Buffers;
using Guanlan.Lexicon;

namespace Guanlan.Coding;

/// <summary>
/// When a one-character code (中, 美, 俄) or a short name may live: inside joint words, before 方 军 媒 and offices, after 驻 访 对 and
/// their kind, or, for short names, once the full form has been named.
/// </summary>
internal static class CodeRules
{
    private const SurfaceMarks OneCharacter = SurfaceMarks.Code | SurfaceMarks.Side;

    private static readonly SearchValues<char> Before = SearchValues.Create("驻访对涉反援赴抗亲制侵入离返抵来在旅联挺倒助保防遏压逼帮向攻击排仇媚崇迎拉与和同跟遭被给为替由是让令使从据经");
    private static readonly SearchValues<char> After = SearchValues.Create("方军媒企商资籍侨警舰机外防总驻使称国");
    private static readonly SearchValues<char> Between = SearchValues.Create("、-－—/和与");

    /// <summary>True if the match may take part in the cover of its text.</summary>
    public static bool MayLive(CodingContext context, TermMatch match, PatternMeaning meaning)
    {
        foreach (var term in meaning.Terms)
        {
            if (match.Length == 1 && (term.Flags & OneCharacter) != 0)
            {
                if (CodeLives(context, match.Start)) return true;
            }
            else if ((term.Flags & SurfaceMarks.Short) != 0 && term.Kind == TermKind.Person)
            {
                if (context.NamedPersons.Contains(term.Entry) || AfterActor(context, match)) return true;
            }
            else
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True if this character is a code of some actor of the lexicon.</summary>
    public static bool IsCode(CodingContext context, int position)
    {
        if (position < 0 || position >= context.Folded.Length || context.Folded[position] < 0x3000) return false;
        return context.Patterns.IsCode(context.Folded[position]);
    }

    private static bool CodeLives(CodingContext context, int at)
    {
        var text = context.Folded;
        if (IsCode(context, at - 1) || IsCode(context, at + 1)) return true;
        if (at + 2 < text.Length && Between.Contains(text[at + 1]) && IsCode(context, at + 2)) return true;
        if (at >= 2 && Between.Contains(text[at - 1]) && IsCode(context, at - 2)) return true;
        if (at + 1 < text.Length && After.Contains(text[at + 1])) return NextIsOffice(context, at + 1);
        return at > 0 && Before.Contains(text[at - 1]);
    }

    /// <summary>方, 军 and 媒 stand alone; 外, 防, 总 and their kind only as the head of an office.</summary>
    private static bool NextIsOffice(CodingContext context, int at)
    {
        var text = context.Folded;
        if (text[at] is '方' or '军' or '媒' or '企' or '警' or '舰' or '机' or '称') return true;
        return at + 1 < text.Length && text.AsSpan(at, 2) is "外长" or "外交" or "防长" or "防部" or "总统" or "总理" or "驻华" or "驻美" or "使馆" or "国防" or "国会" or "国务" or "商务" or "外相" or "防务";
    }

    /// <summary>A surname right behind a title or a state's name stands for the person even before the full name.</summary>
    private static bool AfterActor(CodingContext context, TermMatch match)
    {
        if (match.Start < 2) return false;
        var before = context.Folded.AsSpan(Math.Max(0, match.Start - 4), Math.Min(4, match.Start));
        return before.EndsWith("总统") || before.EndsWith("总理") || before.EndsWith("首相") || before.EndsWith("外长") ||
               before.EndsWith("主席") || before.EndsWith("防长") || before.EndsWith("国务卿") || before.EndsWith("外相") ||
               before.EndsWith("部长") || before.EndsWith("发言人") || before.EndsWith("大臣") || before.EndsWith("秘书长");
    }
}
