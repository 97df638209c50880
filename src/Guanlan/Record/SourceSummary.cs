namespace Guanlan.Record;

/// <summary>An outlet, platform or author and what the record holds of it.</summary>
/// <param name="Name">Its name as the documents give it; empty for documents without one.</param>
/// <param name="Documents">Number of documents.</param>
/// <param name="Stories">Number of documents that are not reprints of each other.</param>
/// <param name="Rows">Number of rows.</param>
/// <param name="Asserted">Number of asserted rows.</param>
/// <param name="First">Day of its oldest dated document, or null.</param>
/// <param name="Last">Day of its newest dated document, or null.</param>
public sealed record SourceSummary(string Name, int Documents, int Stories, int Rows, int Asserted, DateOnly? First, DateOnly? Last);
