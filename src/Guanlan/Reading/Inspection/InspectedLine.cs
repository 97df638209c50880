using System.Text.Json;
using System.Text.Json.Nodes;

namespace Guanlan.Reading.Inspection;

/// <summary>A line of the input, by its fields.</summary>
internal sealed class InspectedLine(JsonObject fields)
{
    private const int LargestFile = 256 * 1024 * 1024;

    /// <summary>A text field, or null if it is missing or something else.</summary>
    public string? Find(string name) => fields[name] is JsonValue value && value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;

    /// <summary>A text field that must be there.</summary>
    public string Get(string name) => Find(name) ?? throw new FormatException($"the line has no text field \"{name}\"");

    /// <summary>The bytes of the file that the line names.</summary>
    public byte[] Bytes(string folder)
    {
        var file = new FileInfo(Path.Combine(folder, Get("path")));
        if (file.Exists && file.Length > LargestFile) throw new IOException($"{Get("path")} is larger than the limit for one document");
        return File.ReadAllBytes(file.FullName);
    }
}
