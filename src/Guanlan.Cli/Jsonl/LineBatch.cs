namespace Guanlan.Cli.Jsonl;

/// <summary>Some whole lines of an input.</summary>
/// <param name="FirstLine">Number of the first line, from one.</param>
/// <param name="Bytes">The lines, with their line feeds; empty for a line that was too long to keep.</param>
internal readonly record struct LineBatch(long FirstLine, ReadOnlyMemory<byte> Bytes);
