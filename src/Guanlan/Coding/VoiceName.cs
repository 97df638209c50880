namespace Guanlan.Coding;

/// <summary>How rows name a voice.</summary>
internal static class VoiceName
{
    /// <summary>The code of the speaker, the name of an outlet, or <c>unnamed</c>.</summary>
    public static string Of(CodingContext context, Voice voice)
    {
        if (voice.Outlet is { } title) return title;
        if (voice.Speaker is not { IsKnown: true } speaker) return "unnamed";
        var actor = speaker.Actors[0];
        return actor.Entity is { } entity && entity.StartsWith("MED:", StringComparison.Ordinal)
            ? context.Patterns.OutletName(entity) ?? actor.Code.Text
            : actor.Code.Text;
    }
}
