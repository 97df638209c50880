namespace Guanlan.Forecasting;

/// <summary>One question of the second stage's training set: the codes of its candidates row by row, and which is the answer.</summary>
internal sealed record CandidateList(int Relation, int Answer, byte[] Codes);
