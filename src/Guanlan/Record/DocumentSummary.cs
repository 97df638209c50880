namespace Guanlan.Record;

/// <summary>A document in a list: everything but its text.</summary>
/// <param name="Id">The document's id.</param>
/// <param name="Title">Title, or empty.</param>
/// <param name="Language">Main language.</param>
/// <param name="Day">Day of publication, or the day its dates resolve against, or null.</param>
/// <param name="Basis">What the day of publication rests on.</param>
/// <param name="Source">Outlet, platform or author, or empty.</param>
/// <param name="Author">Who wrote the words, or null.</param>
/// <param name="Format">The format it was read as.</param>
/// <param name="StoryId">The cluster of reprints it belongs to.</param>
/// <param name="Rows">Number of rows.</param>
/// <param name="Asserted">Number of rows whose status is asserted.</param>
/// <param name="Length">Length of the text in UTF-16 units.</param>
public sealed record DocumentSummary(
    string Id,
    string Title,
    string Language,
    DateOnly? Day,
    PublishedBasis Basis,
    string Source,
    string? Author,
    string Format,
    string StoryId,
    int Rows,
    int Asserted,
    int Length);
