using System.Text.Json.Nodes;

namespace Guanlan.Reading.Inspection;

/// <summary>One kind of inspection; it may remember the lines before.</summary>
internal interface IInspection
{
    /// <summary>Adds what it found to the answer. It throws what the run turns into a failed line.</summary>
    void Inspect(InspectedLine line, JsonObject answer);
}
