namespace Guanlan.Forecasting;

/// <summary>One question about a dyad with its answer.</summary>
/// <param name="Source">Who would act.</param>
/// <param name="Kind">The event type or quad class.</param>
/// <param name="Target">On whom.</param>
/// <param name="Answer">The probability, or none where there are too few like cases, and the baselines.</param>
public sealed record OutlookLine(ActorCode Source, string Kind, ActorCode Target, DyadAnswer Answer);
