namespace Guanlan;

/// <summary>
/// One link in the chain of those who answer for a row: who says it, with which words, how closely the words are kept, and what the
/// text around makes of it. A row's chain runs from the nearest voice outwards; behind its last link stands the author.
/// </summary>
/// <param name="Who">An actor code, an outlet, or <c>unnamed</c>.</param>
/// <param name="Words">The words of saying in the text (据…报道, 称), or null where the voice goes on from a sentence before.</param>
/// <param name="Exactness">How closely the words are kept.</param>
/// <param name="Stance">What the text makes of the voice.</param>
public sealed record RowVoice(string Who, TextSpan? Words, Exactness Exactness, VoiceStance Stance);

/// <summary>How closely a text keeps the words of a voice.</summary>
public enum Exactness : byte
{
    /// <summary>In other words, but as said (称, 表示).</summary>
    Indirect,

    /// <summary>Within quotation marks.</summary>
    Direct,

    /// <summary>Only the drift of it (认为, 暗示, 大意是).</summary>
    Gist,
}

/// <summary>What a text makes of a voice that it quotes.</summary>
public enum VoiceStance : byte
{
    /// <summary>Nothing: it passes on what was said.</summary>
    Neutral,

    /// <summary>It keeps away from it by its choice of words (声称, 扬言).</summary>
    Distanced,

    /// <summary>It says that nobody has checked it (未经证实), or that it does not judge it (不作评价).</summary>
    Unverified,

    /// <summary>It says that others have confirmed it (已获证实).</summary>
    Confirmed,
}

/// <summary>Names in small letters, as in exports.</summary>
public static class VoiceNames
{
    /// <summary><c>indirect</c>, <c>direct</c> or <c>gist</c>.</summary>
    public static string Name(this Exactness exactness) => exactness switch
    {
        Exactness.Direct => "direct",
        Exactness.Gist => "gist",
        _ => "indirect",
    };

    /// <summary><c>neutral</c>, <c>distanced</c>, <c>unverified</c> or <c>confirmed</c>.</summary>
    public static string Name(this VoiceStance stance) => stance switch
    {
        VoiceStance.Distanced => "distanced",
        VoiceStance.Unverified => "unverified",
        VoiceStance.Confirmed => "confirmed",
        _ => "neutral",
    };
}
