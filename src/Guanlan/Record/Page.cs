using System.Collections.Immutable;

namespace Guanlan.Record;

/// <summary>One page of an answer, with the count of the whole.</summary>
/// <typeparam name="T">What is listed.</typeparam>
/// <param name="Items">The entries of this page, in the order of the answer.</param>
/// <param name="Total">How many entries there are in all: never the number on this page.</param>
/// <param name="Paging">Which part this is.</param>
public sealed record Page<T>(ImmutableArray<T> Items, long Total, Paging Paging)
{
    /// <summary>True if entries follow after this page.</summary>
    public bool HasMore => Paging.Offset + Items.Length < Total;
}
