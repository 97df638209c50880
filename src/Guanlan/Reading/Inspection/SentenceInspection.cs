using System.Text.Json.Nodes;
using Guanlan.Language;

namespace Guanlan.Reading.Inspection;

/// <summary>Language and sentences of a text.</summary>
internal sealed class SentenceInspection : IInspection
{
    /// <inheritdoc />
    public void Inspect(InspectedLine line, JsonObject answer)
    {
        var text = line.Get("text");
        answer["lang"] = LanguageDetector.Detect(text);
        var sentences = new JsonArray();
        foreach (var sentence in SentenceSplitter.Split(text)) sentences.Add((JsonNode)sentence.Span.Of(text));
        answer["sentences"] = sentences;
    }
}
