using System.Text.RegularExpressions;

namespace Guanlan.Reading.Cleaning;

/// <summary>Image marks left in the text: <c>![alt](address)</c>, often empty.</summary>
internal static partial class ImageStubs
{
    /// <summary>Takes them off and counts them.</summary>
    public static void TakeOff(Draft draft)
    {
        for (var i = draft.Blocks.Count - 1; i >= 0; i--)
        {
            var text = draft.Blocks[i].Text;
            if (!text.Contains("![", StringComparison.Ordinal)) continue;
            var count = Stub().Count(text);
            if (count == 0) continue;
            draft.Images += count;
            var rest = Stub().Replace(text, " ").Trim();
            if (rest.Length == 0) draft.TakeOff(i, "image_stub");
            else
            {
                draft.Provenance.Add(new Provenance("image_stub", Stub().Match(text).Value));
                draft.Blocks[i] = draft.Blocks[i] with { Text = rest };
            }
        }
    }

    [GeneratedRegex(@"!\[[^\]]{0,300}\](?:\([^)]{0,2000}\)|\[[^\]]{0,100}\])", RegexOptions.None, 10_000)]
    private static partial Regex Stub();
}
