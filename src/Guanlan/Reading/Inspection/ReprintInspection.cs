using System.Text;
using System.Text.Json.Nodes;
using Guanlan.Reading.Reprints;

namespace Guanlan.Reading.Inspection;

/// <summary>The story each text belongs to, told as the texts come.</summary>
internal sealed class ReprintInspection : IInspection
{
    private readonly DocumentReader reader = new();
    private readonly ReprintIndex index = new();

    /// <inheritdoc />
    public void Inspect(InspectedLine line, JsonObject answer) => answer["cluster"] = index.Add(line.Get("id"), Words(line.Get("text")));

    // The text as a document is read: front matter, notices and credits are not its words. What gives no document is taken as it stands.
    private string Words(string text)
    {
        var result = reader.Read(Encoding.UTF8.GetBytes(text), "");
        return result.Documents.Length == 0 ? text : string.Join('\n', result.Documents.Select(document => document.Text));
    }
}
