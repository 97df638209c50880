using System.Collections.Immutable;

namespace Guanlan.Lexicon.Source;

/// <summary>A state, organisation, group, region, company, outlet or the places of a state (whose state is <paramref name="Home"/>).</summary>
internal sealed record ActorSource(
    Origin At,
    string Id,
    TermKind Kind,
    string? Home,
    ImmutableArray<SourceSurface> Surfaces,
    ImmutableArray<string> Not,
    ImmutableArray<Membership> Members) : EntrySource(At, Id, Surfaces, Not);
