namespace Guanlan.Forecasting;

/// <summary>One relation that happened between two entities: when last, how often.</summary>
internal readonly record struct PairRelation(int Relation, int Last, int Count);
