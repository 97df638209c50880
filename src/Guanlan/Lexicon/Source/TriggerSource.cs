using System.Collections.Immutable;

namespace Guanlan.Lexicon.Source;

/// <summary>A trigger with its irregular forms and its examples; the entry itself is what the pack will hold.</summary>
internal sealed record TriggerSource(
    Origin At,
    TriggerEntry Entry,
    ImmutableArray<SourceSurface> Surfaces,
    ImmutableArray<string> Not,
    ImmutableArray<string> Forms,
    ImmutableArray<TriggerExample> Examples) : EntrySource(At, Entry.Id, Surfaces, Not)
{
    /// <summary>Header <c>vo</c> or <c>vno</c>: a Chinese verb and its object of one character each, or of two each, between which 了, 过 and their kind may stand.</summary>
    public bool IsSeparable { get; init; }
}
