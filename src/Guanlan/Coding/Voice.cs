namespace Guanlan.Coding;

/// <summary>Who answers for a clause.</summary>
/// <param name="Speaker">The speaker's mention; null for an unnamed voice.</param>
/// <param name="ContentStart">Where the content begins.</param>
/// <param name="IsOpinion">The verb of saying marks a view (认为).</param>
/// <param name="Announces">The verb of saying makes the act public by the actor itself (宣布).</param>
/// <param name="Relays">A report about others (据…报道).</param>
internal sealed record Voice(Mention? Speaker, int ContentStart, bool IsOpinion, bool Announces, bool Relays)
{
    /// <summary>A chain is not followed further out than this.</summary>
    public const int Deepest = 4;

    /// <summary>The words of saying; null where the voice goes on from the sentence before.</summary>
    public TextSpan? Words { get; init; }

    /// <summary>Who relays this voice, or null for the author.</summary>
    public Voice? Outer { get; init; }

    /// <summary>The outlet by the name that the text prints between 《》, or null.</summary>
    public string? Outlet { get; init; }

    /// <summary>The word of saying keeps its distance (声称, 扬言).</summary>
    public bool IsDistanced { get; init; }

    /// <summary>Only the sense of what was said is told (大意是).</summary>
    public bool IsGist { get; init; }

    /// <summary>The voice goes on from the sentence before.</summary>
    public bool IsCarried { get; init; }

    /// <summary>An outlet, which reports what others do and say.</summary>
    public bool IsMedia => Outlet is not null || Speaker is { Sector: "MED" };

    public int Depth => 1 + (Outer?.Depth ?? 0);
}
