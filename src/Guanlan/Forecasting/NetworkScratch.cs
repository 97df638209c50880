namespace Guanlan.Forecasting;

/// <summary>The layers of a <see cref="NetworkStage"/> for the rows of one list, kept from list to list. For one thread.</summary>
internal sealed class NetworkScratch
{
    /// <summary>Codes of the features by row.</summary>
    public byte[] Codes { get; private set; } = [];

    /// <summary>Standardised features by row.</summary>
    public float[] Inputs { get; private set; } = [];

    /// <summary>First hidden layer by row.</summary>
    public float[] First { get; private set; } = [];

    /// <summary>Second hidden layer by row.</summary>
    public float[] Second { get; private set; } = [];

    /// <summary>Slopes of the first hidden layer by row.</summary>
    public float[] BackFirst { get; private set; } = [];

    /// <summary>Slopes of the second hidden layer by row.</summary>
    public float[] BackSecond { get; private set; } = [];

    /// <summary>Scores, then shares, then errors, a row each.</summary>
    public float[] Scores { get; private set; } = [];

    public void Reserve(int rows, int width)
    {
        if (Scores.Length >= rows && Inputs.Length >= rows * width) return;
        (Codes, Inputs, Scores) = (new byte[rows * width], new float[rows * width], new float[rows]);
        (First, BackFirst) = (new float[rows * NetworkStage.First], new float[rows * NetworkStage.First]);
        (Second, BackSecond) = (new float[rows * NetworkStage.Second], new float[rows * NetworkStage.Second]);
    }

    /// <summary>Moves a row up: those that teach nothing are closed up.</summary>
    public void Move(int from, int to, int width)
    {
        if (from == to) return;
        Inputs.AsSpan(from * width, width).CopyTo(Inputs.AsSpan(to * width));
        First.AsSpan(from * NetworkStage.First, NetworkStage.First).CopyTo(First.AsSpan(to * NetworkStage.First));
        Second.AsSpan(from * NetworkStage.Second, NetworkStage.Second).CopyTo(Second.AsSpan(to * NetworkStage.Second));
        Scores[to] = Scores[from];
    }
}
