using System.Text.RegularExpressions;

namespace Guanlan.Reading.Cleaning;

/// <summary>Chains of reposts: <c>//@甲:支持//@乙:……</c>, <c>|| @甲: ……</c>, <c>RT @name: …</c>. What others said stands in the provenance, not in the author's mouth.</summary>
internal static partial class Forwards
{
    /// <summary>Takes the chains off; if nothing else is there, the innermost post stays as a quotation.</summary>
    public static void TakeOff(Draft draft)
    {
        Block? innermost = null;
        for (var i = draft.Blocks.Count - 1; i >= 0; i--)
        {
            var text = draft.Blocks[i].Text;
            var chain = Link().Match(text);
            if (!chain.Success) continue;
            var last = Link().Matches(text)[^1];
            var said = Mark().Replace(text[(last.Index + last.Length)..], "").Trim();
            if (said.Length > 0) innermost ??= new Block(ParagraphKind.Quotation, said, last.Groups[1].Value);
            draft.Provenance.Add(new Provenance("forward", text[chain.Index..]));
            var own = Mark().Replace(text[..chain.Index], "").Trim();
            if (own.Length == 0) draft.Blocks.RemoveAt(i);
            else draft.Blocks[i] = draft.Blocks[i] with { Text = own };
        }

        if (draft.Blocks.Count == 0 && innermost is not null) draft.Blocks.Add(innermost);
    }

    [GeneratedRegex("(?:(?://|\\|\\|)\\s*@|^RT\\s+@)([^:：\\s]{1,40})\\s*[:：]", RegexOptions.None, 10_000)]
    private static partial Regex Link();

    [GeneratedRegex("转发微博|轉發微博|^Repost$|网页链接", RegexOptions.None, 10_000)]
    private static partial Regex Mark();
}
