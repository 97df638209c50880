using Guanlan.Diagnostics;

namespace Guanlan.Forecasting;

/// <summary>
/// A benchmark: names, and acts cut by time into train, valid and, where it is at hand, test. The splits follow each other without
/// overlap; ids lie below the counts of the names.
/// </summary>
/// <param name="Name">Name of the set (of its folder).</param>
/// <param name="Entities">Names of the entities.</param>
/// <param name="Relations">Names of the relations.</param>
/// <param name="Acts">All acts of all splits.</param>
/// <param name="ValidFrom">First step of the valid split.</param>
/// <param name="TestFrom">First step after valid: where test begins, if there is one.</param>
public sealed record ForecastingDataset(
    string Name, NameTable Entities, NameTable Relations, TemporalEventGraph Acts, int ValidFrom, int TestFrom)
{
    /// <summary>True if acts after valid are at hand.</summary>
    public bool HasTest => Acts.StepCount > TestFrom;

    /// <summary>Reads a folder with <c>train</c>, <c>valid</c>, perhaps <c>test</c>, <c>entities</c> and <c>relations</c>, each <c>.tsv</c> or <c>.tsv.gz</c>.</summary>
    /// <exception cref="GuanlanException">GL1001: a file is missing; GL4501: ids out of range, rows unsorted, splits overlapping.</exception>
    public static ForecastingDataset Load(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var entities = NameTable.Read(Required(folder, "entities"));
        var relations = NameTable.Read(Required(folder, "relations"));
        var acts = new TemporalEventGraph(entities.Count, relations.Count);
        acts.Append(QuadFile.Read(Required(folder, "train")), "train");
        var validFrom = acts.StepCount;
        Later(acts, QuadFile.Read(Required(folder, "valid")), "valid");
        var testFrom = acts.StepCount;
        if (Find(folder, "test") is { } test) Later(acts, QuadFile.Read(test), "test");
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
        return new ForecastingDataset(name, entities, relations, acts, validFrom, testFrom);
    }

    private static void Later(TemporalEventGraph acts, Quad[] rows, string split)
    {
        if (rows.Length > 0 && rows[0].Step < acts.StepCount)
            throw new GuanlanException(Errors.BadEvents, $"{split} begins at step {rows[0].Step}, before the split in front of it has ended");
        acts.Append(rows, split);
    }

    private static string Required(string folder, string split) =>
        Find(folder, split) ?? throw new GuanlanException(Errors.Unreadable, Path.Combine(folder, split + ".tsv.gz"));

    private static string? Find(string folder, string split)
    {
        var path = Path.Combine(folder, split + ".tsv");
        return File.Exists(path + ".gz") ? path + ".gz" : File.Exists(path) ? path : null;
    }
}
