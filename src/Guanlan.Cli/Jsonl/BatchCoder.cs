using System.Buffers;
using System.Text.Json;
using Guanlan.Coding;
using Guanlan.Diagnostics;
using Guanlan.Record;

namespace Guanlan.Cli.Jsonl;

/// <summary>Codes a batch of lines into lines of rows. Thread safe if the engine is.</summary>
internal sealed class BatchCoder(IEngine engine, bool explain)
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public CodedBatch Code(LineBatch batch)
    {
        if (batch.Bytes.IsEmpty) return new CodedBatch(ReadOnlyMemory<byte>.Empty, 0, 0, [(batch.FirstLine, Errors.TooLarge, "")]);
        var output = new ArrayBufferWriter<byte>(batch.Bytes.Length + 256);
        using var json = new Utf8JsonWriter(output, JsonText.Line);
        var skipped = new List<(long, ErrorCode, string)>();
        var passages = 0;
        var rows = 0;
        var bytes = batch.Bytes.Span;
        for (var line = batch.FirstLine; !bytes.IsEmpty; line++)
        {
            var end = bytes.IndexOf((byte)'\n');
            var text = (end < 0 ? bytes : bytes[..end]).Trim(" \t\r"u8);
            bytes = end < 0 ? [] : bytes[(end + 1)..];
            if (line == 1 && text.StartsWith(ByteOrderMark)) text = text[3..];
            if (text.IsEmpty) continue;
            if (PassageJson.Read(text, out var reason) is not { } passage)
            {
                skipped.Add((line, Errors.BadLine, reason == "JSON" ? "" : $" ({reason})"));
                continue;
            }

            if (Code(passage) is not { } coded)
            {
                skipped.Add((line, Errors.CoderFailed, ""));
                continue;
            }

            passages++;
            rows += coded.Count;
            if (coded.Count > 0) Write(json, output, passage, coded);
        }

        return new CodedBatch(output.WrittenMemory, passages, rows, skipped);
    }

    private void Write(Utf8JsonWriter json, ArrayBufferWriter<byte> output, Passage passage, IReadOnlyList<CodedRow> rows)
    {
        var codePoints = CodePoints.Of(passage.Text);
        foreach (var row in rows)
        {
            RowJson.Write(json, row, codePoints, explain);
            json.Flush();
            json.Reset();
            output.Write("\n"u8);
        }
    }

    /// <summary>One text that breaks the coder must not end a run.</summary>
    private IReadOnlyList<CodedRow>? Code(Passage passage)
    {
        try
        {
            return engine.Code(passage);
        }
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            return null;
        }
    }
}
