namespace Guanlan.Forecasting;

/// <summary>
/// The question "whom does the subject do this to at this step". It holds no answer and nothing else of the step. For the question
/// "who does this to the subject" the relation is the inverse: its id plus the number of relations.
/// </summary>
/// <param name="Subject">The entity that is known.</param>
/// <param name="Relation">The relation, or the inverse of one.</param>
/// <param name="Step">The step asked about; all knowledge must be older.</param>
public readonly record struct ForecastQuery(int Subject, int Relation, int Step);
