using Guanlan.Diagnostics;

namespace Guanlan.Cli.Jsonl;

/// <summary>What came of a batch of lines.</summary>
/// <param name="Output">Rows, a line each.</param>
/// <param name="Passages">Number of lines coded.</param>
/// <param name="Rows">Number of rows.</param>
/// <param name="Skipped">Lines set aside: number, code, and what in the line is wrong.</param>
internal sealed record CodedBatch(ReadOnlyMemory<byte> Output, int Passages, int Rows, IReadOnlyList<(long Line, ErrorCode Code, string Detail)> Skipped);
