namespace Guanlan.Reading.Cleaning;

/// <summary>Takes everything off a draft that is not its author's words. The order matters and stands here, in one place.</summary>
internal static class Cleaner
{
    /// <summary>Cleans the draft in place.</summary>
    public static void Clean(Draft draft)
    {
        ImageStubs.TakeOff(draft);
        AnswerLine.TakeOff(draft);
        GluedTails.Split(draft);
        ReferenceLists.TakeOff(draft);
        HeadLine.TakeOff(draft);
        Bylines.TakeOff(draft);
        EditorsNotes.TakeOff(draft);
        Notices.TakeOff(draft);
        Forwards.TakeOff(draft);
        RepeatedTitle.TakeOff(draft);
        draft.Blocks.RemoveAll(block => !block.Text.Any(char.IsLetterOrDigit));
        draft.Provenance.Reverse();
    }
}
