using System.Collections.Immutable;

namespace Guanlan;

/// <summary>
/// What is kept of a text to tell its reprints: keys to look for likely ones by, and a fingerprint to compare with theirs. Some 500 bytes, however long the
/// text is; the text cannot be read back from it. Made and compared by the reading of reprints; to everybody else it is opaque.
/// </summary>
/// <param name="Keys">Hashes; two texts that share a good part of their words share some. The first is of the text as a whole.</param>
/// <param name="Fingerprint">To compare.</param>
public sealed record TextSketch(ImmutableArray<uint> Keys, ImmutableArray<byte> Fingerprint);
