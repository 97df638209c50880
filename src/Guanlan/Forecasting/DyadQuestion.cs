namespace Guanlan.Forecasting;

/// <summary>The question "at least one act of this kind by the subject on the object within the horizon, from this step on".</summary>
/// <param name="Subject">Who would act.</param>
/// <param name="Relation">The kind of act. To ask about a class, number the classes as relations before the graph is made.</param>
/// <param name="Object">On whom.</param>
/// <param name="Step">First step of the window; all knowledge is older.</param>
public readonly record struct DyadQuestion(int Subject, int Relation, int Object, int Step);
