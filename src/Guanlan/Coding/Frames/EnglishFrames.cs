namespace Guanlan.Coding.Frames;

/// <summary>Stage 7, English.</summary>
internal static class EnglishFrames
{
    public static void Run(CodingContext context, ClauseView view, Mention? carried)
    {
        _ = (context, view, carried);
    }
}
