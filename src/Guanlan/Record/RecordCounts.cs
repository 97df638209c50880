namespace Guanlan.Record;

/// <summary>How much a record holds.</summary>
/// <param name="Documents">Distinct texts.</param>
/// <param name="Locations">Places where they were seen.</param>
/// <param name="Stories">Texts that are not reprints of each other.</param>
/// <param name="Rows">Coded rows.</param>
/// <param name="Events">Distinct events of any status.</param>
/// <param name="Asserted">Distinct asserted events.</param>
/// <param name="Rejected">Inputs set aside.</param>
public sealed record RecordCounts(long Documents, long Locations, long Stories, long Rows, long Events, long Asserted, long Rejected);
