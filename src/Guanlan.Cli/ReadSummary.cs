using Guanlan.Record;

namespace Guanlan.Cli;

/// <summary>What came of reading.</summary>
internal sealed class ReadSummary
{
    private readonly int[] additions = new int[4];

    /// <summary>Texts read, new or not.</summary>
    public int Documents => additions.Sum();

    /// <summary>Rows of new and newly coded texts.</summary>
    public int Rows { get; private set; }

    /// <summary>Inputs set aside.</summary>
    public int Rejected { get; private set; }

    public int Of(Addition addition) => additions[(int)addition];

    public void Count(Addition addition, int rows)
    {
        additions[(int)addition]++;
        if (addition is Addition.Added or Addition.Recoded) Rows += rows;
    }

    public void Reject() => Rejected++;
}
