namespace Guanlan.Reading.Cleaning;

/// <summary>The title, said again as the first line of the text.</summary>
internal static class RepeatedTitle
{
    /// <summary>Takes it off.</summary>
    public static void TakeOff(Draft draft)
    {
        if (draft.Title.Length < 4) return;
        for (var i = 0; i < Math.Min(2, draft.Blocks.Count); i++)
            if (draft.Blocks.Count > 1 && Same(draft.Blocks[i].Text, draft.Title))
            {
                draft.TakeOff(i, "title");
                return;
            }
    }

    private static bool Same(string text, string title)
    {
        if (Math.Abs(text.Length - title.Length) > 12) return false;
        return Letters(text) == Letters(title);
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
