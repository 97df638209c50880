namespace Guanlan.Coding.English;

/// <summary>One verb of saying in a sentence.</summary>
/// <param name="Verb">Index of the verb.</param>
/// <param name="Speaker">Who speaks; null for an unnamed voice.</param>
/// <param name="IsOpinion">It marks a view (believes).</param>
/// <param name="Announces">It makes an act public by the actor itself.</param>
/// <param name="IsPostposed">It stands behind its content.</param>
internal sealed record EnglishSaying(int Verb, EnglishPhrase? Speaker, bool IsOpinion, bool Announces, bool IsPostposed);
