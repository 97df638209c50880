using System.Text.RegularExpressions;

namespace Guanlan.Reading.Cleaning;

/// <summary>What editors and translators say about a text: 编者按, Editor's note, Correction. Kept as provenance, not in the author's mouth.</summary>
internal static partial class EditorsNotes
{
    /// <summary>Takes them off; a label that stands alone takes the paragraph behind it along.</summary>
    public static void TakeOff(Draft draft)
    {
        for (var i = draft.Blocks.Count - 1; i >= 0; i--)
        {
            if (draft.Blocks.Count < 2 || Label().Match(draft.Blocks[i].Text) is not { Success: true } label) continue;
            if (label.Length == draft.Blocks[i].Text.Length && i + 2 < draft.Blocks.Count) draft.TakeOff(i + 1, "editors_note");
            draft.TakeOff(i, "editors_note");
        }
    }

    [GeneratedRegex(@"^[\s*【\[（(]*(?:(?:编者|編者|编辑|编|译者|譯者|记者|小编)(?:按|注|註|的话|語|语)|开栏的话|Editor[’']?s?[’']? notes?|Translator[’']?s?[’']? notes?|Corrections?|Clarification|Update)\s*[】\]）)]?(?:\s*[:：|丨]|\s*$|(?<=[】\]）)]))", RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Label();
}
