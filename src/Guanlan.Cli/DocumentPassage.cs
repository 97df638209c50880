using Guanlan.Coding;

namespace Guanlan.Cli;

/// <summary>What the coder is told of a document.</summary>
internal static class DocumentPassage
{
    public static Passage Of(Document document) => new(
        document.Id, document.Text, document.Language,
        document.Published is { } published ? DateOnly.FromDateTime(published.DateTime) : document.ReferenceDay,
        document.Title, document.Location, document.Outlet);
}
