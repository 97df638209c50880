namespace Guanlan.Record;

/// <summary>Which documents are asked for; a null filter lets all pass. Newest day first, undated last.</summary>
public sealed record DocumentQuery
{
    /// <summary>ISO 639-1 of the main language.</summary>
    public string? Language { get; init; }

    /// <summary>Outlet, platform or author, as <see cref="SourceSummary.Name"/> has it.</summary>
    public string? Source { get; init; }

    /// <summary>The cluster of reprints.</summary>
    public string? StoryId { get; init; }

    /// <summary>Which part.</summary>
    public Paging Paging { get; init; } = Paging.First;
}
