using System.Text.Encodings.Web;
using System.Text.Json;

namespace Guanlan.Cli.Jsonl;

/// <summary>How JSON is written on standard output: one line, Chinese characters as themselves.</summary>
internal static class JsonText
{
    public static JsonWriterOptions Line { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };
}
