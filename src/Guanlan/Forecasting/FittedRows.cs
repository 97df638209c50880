namespace Guanlan.Forecasting;

/// <summary>One question of a training set before its features are cut into bins; see <see cref="CandidateList"/>.</summary>
/// <param name="Relation">The relation asked about.</param>
/// <param name="Answer">The row of the answer.</param>
/// <param name="Rows">The features, row by row.</param>
/// <param name="Certain">How many rows stand for themselves alone.</param>
/// <param name="StandsFor">The logarithm of how many candidates each of the other rows stands for.</param>
internal readonly record struct FittedRows(int Relation, int Answer, float[] Rows, int Certain, float StandsFor)
{
    /// <summary>Cuts the features into bins.</summary>
    public CandidateList Pack(FeatureBins bins) =>
        new(Relation, Answer, PackedCodes.Of(SecondStage.Encode(bins, Rows), bins.Width), Certain, StandsFor);

    /// <summary>Keeps the best, the answer, and a few drawn from the others: half of the room for the best.</summary>
    public FittedRows Draw(int width, int room, SeededRandom random)
    {
        var (count, best, answer, rows) = (Rows.Length / width, room / 2, Answer, Rows);
        if (count <= room) return this;
        var others = Enumerable.Range(best, count - best).Where(row => row != answer).ToArray();
        random.Shuffle(others);
        int[] own = answer < best ? [] : [answer];
        var drawn = others[..(room - best - own.Length)];
        float[] kept = [.. new[] { Enumerable.Range(0, best), own, drawn }.SelectMany(part => part).SelectMany(row => rows[(row * width)..((row + 1) * width)])];
        return new(Relation, own.Length == 0 ? answer : best, kept, best, MathF.Log(others.Length / (float)drawn.Length));
    }
}
