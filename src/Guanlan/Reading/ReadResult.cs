using System.Collections.Immutable;

namespace Guanlan.Reading;

/// <summary>What one input gave: documents, and what was set aside. Both may be empty only for an empty folder or feed.</summary>
/// <param name="Documents">The documents, in the order of the input.</param>
/// <param name="Rejections">What gave no document, in the order of the input.</param>
public sealed record ReadResult(ImmutableArray<Document> Documents, ImmutableArray<Rejection> Rejections)
{
    /// <summary>A result of documents only.</summary>
    public static ReadResult Of(params ReadOnlySpan<Document> documents) => new([.. documents], []);

    /// <summary>A result of one rejection only.</summary>
    public static ReadResult Rejected(Rejection rejection) => new([], [rejection]);
}
