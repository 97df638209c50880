namespace Guanlan.Reading.Reprints;

/// <summary>A word of a folded text: a Han character, a run of letters, a number.</summary>
/// <param name="Hash">Its hash.</param>
internal readonly record struct NormalWord(uint Hash);
