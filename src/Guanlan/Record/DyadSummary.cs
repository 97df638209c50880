namespace Guanlan.Record;

/// <summary>Two actors and how much the record holds between them.</summary>
/// <param name="A">The first by code.</param>
/// <param name="B">The second by code.</param>
/// <param name="Asserted">Distinct asserted events.</param>
/// <param name="Events">Distinct events of any status.</param>
/// <param name="Last">First day of the newest dated event, or null.</param>
public sealed record DyadSummary(ActorCode A, ActorCode B, int Asserted, int Events, DateOnly? Last);
