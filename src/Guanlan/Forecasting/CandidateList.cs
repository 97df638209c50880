namespace Guanlan.Forecasting;

/// <summary>
/// One question of the second stage's training set: the codes of its candidates row by row, and which is the answer. The first stage's best
/// are all in it; of the others a few were drawn, each of which stands for several.
/// </summary>
/// <param name="Relation">The relation asked about.</param>
/// <param name="Answer">The row of the answer.</param>
/// <param name="Codes">A code for each feature of each row.</param>
/// <param name="Certain">How many rows stand for themselves alone.</param>
/// <param name="StandsFor">The logarithm of how many candidates each of the other rows stands for.</param>
internal sealed record CandidateList(int Relation, int Answer, PackedCodes Codes, int Certain, float StandsFor)
{
    /// <summary>Raises the scores of the drawn rows, so that a softmax over the list is one over all that it stands for.</summary>
    public void Weigh(Span<float> scores)
    {
        for (var row = Certain; row < scores.Length; row++)
            if (row != Answer) scores[row] += StandsFor;
    }
}
