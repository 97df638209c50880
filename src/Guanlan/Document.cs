using System.Collections.Immutable;

namespace Guanlan;

/// <summary>
/// One text as read: its words, and all that is known about where they come from. <see cref="Text"/> is the only text that spans
/// refer to: paragraphs joined by a line feed, with what is not the author's words (notices, image marks, reference lists) taken off
/// and kept in <see cref="Provenance"/>. It is not a file: one file may hold many documents, one document may appear in many files.
/// </summary>
public sealed record Document
{
    /// <summary>Stable id: the first 16 hexadecimal digits of the SHA-256 of title and text.</summary>
    public required string Id { get; init; }

    /// <summary>Path or address it was read from.</summary>
    public required string Location { get; init; }

    /// <summary>Title, or empty.</summary>
    public string Title { get; init; } = "";

    /// <summary>True if the title asks (如何看待…？): then it asserts nothing.</summary>
    public bool TitleIsQuestion { get; init; }

    /// <summary>Title in the language it was translated from, or null.</summary>
    public string? OriginalTitle { get; init; }

    /// <summary>The words of the author, paragraphs joined by a line feed; in the record behind the question that they answer.</summary>
    public required string Text { get; init; }

    /// <summary>The paragraphs of <see cref="Text"/>, in order, without gaps but for the line feeds.</summary>
    public ImmutableArray<Paragraph> Paragraphs { get; init; } = [];

    /// <summary>Main language, ISO 639-1 (<c>zh</c>, <c>en</c>), or <c>und</c>.</summary>
    public string Language { get; init; } = "und";

    /// <summary>When it was published, with offset where the source gives one.</summary>
    public DateTimeOffset? Published { get; init; }

    /// <summary>Where <see cref="Published"/> comes from.</summary>
    public PublishedBasis PublishedBasis { get; init; }

    /// <summary>Who wrote the words (for an answer: the answerer), or null.</summary>
    public string? Author { get; init; }

    /// <summary>The editor in charge, or null.</summary>
    public string? Editor { get; init; }

    /// <summary>The platform that carries it (网易号, 知乎), or null. A platform is not an author.</summary>
    public string? Site { get; init; }

    /// <summary>The outlet that published it first, or null.</summary>
    public string? Outlet { get; init; }

    /// <summary>Works that the text lists as its references.</summary>
    public ImmutableArray<Reference> References { get; init; } = [];

    /// <summary>What was taken off the text, by name, in reading order.</summary>
    public ImmutableArray<Provenance> Provenance { get; init; } = [];

    /// <summary>The format it was read as (<c>html</c>, <c>markdown</c>, <c>text</c>, <c>rss</c>, <c>atom</c>, <c>jsonl</c>).</summary>
    public string Format { get; init; } = "text";

    /// <summary>The character encoding it was read with, IANA name.</summary>
    public string Encoding { get; init; } = "utf-8";

    /// <summary>True if bytes were lost or could not be read as any encoding.</summary>
    public bool Damaged { get; init; }

    /// <summary>Number of images that stood in the text.</summary>
    public int Images { get; init; }

    /// <summary>The day against which partial dates resolve: publication, or the newest reference, or a later day that the text tells of, or null.</summary>
    public DateOnly? ReferenceDay { get; init; }
}
