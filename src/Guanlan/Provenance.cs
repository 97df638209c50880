namespace Guanlan;

/// <summary>Something taken off the text because it is not the author's words, kept with its name.</summary>
/// <param name="Name">What it is: <c>disclaimer_zh</c>, <c>disclaimer_en</c>, <c>image_stub</c>, <c>credits</c>, <c>references</c>, <c>front_matter</c> ...</param>
/// <param name="Text">The words that were taken off.</param>
public sealed record Provenance(string Name, string Text);

/// <summary>A work that a text lists as its reference.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Outlet">Who published it, or null.</param>
/// <param name="Published">When, as printed, or null.</param>
public sealed record Reference(string Title, string? Outlet, DateTimeOffset? Published);

/// <summary>Where the publication time of a document comes from, from firm to weak.</summary>
public enum PublishedBasis : byte
{
    /// <summary>Unknown.</summary>
    None,

    /// <summary>Metadata of the page, feed or front matter.</summary>
    Metadata,

    /// <summary>A date printed beside the title.</summary>
    Visible,

    /// <summary>The address.</summary>
    Url,

    /// <summary>Front matter of a syndicator: when it was taken over, not when it was written.</summary>
    Syndication,

    /// <summary>The newest work in its reference list.</summary>
    Reference,

    /// <summary>Given by the caller.</summary>
    Caller,
}
