using System.Text.RegularExpressions;

namespace Guanlan.Reading.Cleaning;

/// <summary>Lines and brackets that name who wrote a text without a colon: By John Smith, 本报记者 张三, （记者 张三）, Reporting by Jane Doe.</summary>
internal static partial class Bylines
{
    private const int Longest = 90;

    /// <summary>Takes them off; the name is the author unless one is known.</summary>
    public static void TakeOff(Draft draft)
    {
        for (var i = draft.Blocks.Count - 1; i >= 0; i--)
        {
            var text = draft.Blocks[i].Text;
            if (text.Length <= Longest && draft.Blocks.Count > 1 && (i < 4 && Led().Match(text) is { Success: true } led || (led = Chinese().Match(text)).Success))
            {
                draft.Author ??= Blanks().Replace(led.Groups["name"].Value, " ").Trim();
                draft.TakeOff(i, "byline");
            }
            else if (text.Length <= 200 && draft.Blocks.Count > 1 && Agency().IsMatch(text)) draft.TakeOff(i, "credits");
            else if (Bracket().Match(text) is { Success: true, Index: > 0 } bracket)
            {
                draft.Author ??= Blanks().Replace(bracket.Groups["name"].Value, " ").Trim();
                draft.Provenance.Add(new Provenance("credits", bracket.Value.Trim()));
                draft.Blocks[i] = draft.Blocks[i] with { Text = text[..bracket.Index].TrimEnd() };
            }
        }
    }

    [GeneratedRegex(@"^By (?<name>[A-Z][\w.’'-]+(?: (?:[A-Z][\w.’'-]*|de|del|van|von|al|bin|and|&))*)(?:,.{0,40}| \|.{0,40}| in [A-Z].{0,30})?$", RegexOptions.None, 10_000)]
    private static partial Regex Led();

    [GeneratedRegex(@"^[\s□■●○◎▲—-]*(?:(?:本报|本網|本网|本台|本刊|新华社|中新社|新華社|中新网|央视)\s?)?(?:特约|特派|驻\w{1,6}|见习|实习|首席|全媒体)?(?:记者|記者|评论员|評論員|撰稿人|通讯员)[\s\u3000]+(?<name>[\u4e00-\u9fff·]{2,8}(?:[\s\u3000、]+[\u4e00-\u9fff·]{2,8}){0,4})(?:[\s\u3000]+(?:报道|發自|发自|摄|文|摄影报道).{0,8})?$", RegexOptions.None, 10_000)]
    private static partial Regex Chinese();

    [GeneratedRegex(@"\s*[（(](?:本报|本网|本台|特约|实习|见习|首席|[\u4e00-\u9fff]{2,6}[社网报台])?\s*(?:记者|記者|通讯员|特派员|评论员|报道员|参与采写|参与记者)[\s\u3000:：]*(?<name>[\u4e00-\u9fff·\s\u3000、，]{2,30})[）)]$", RegexOptions.None, 10_000)]
    private static partial Regex Bracket();

    [GeneratedRegex(@"^[\s(（—–-]*(?:(?:additional|further) )?(?:reporting|writing|editing|compiled|translated|research)(?:,? (?:and )?(?:additional )?(?:writing|editing|reporting))* by [A-Z].{1,150}$", RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Agency();

    [GeneratedRegex(@"\s+", RegexOptions.None, 10_000)]
    private static partial Regex Blanks();
}
