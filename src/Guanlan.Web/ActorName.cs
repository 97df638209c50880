namespace Guanlan.Web;

/// <summary>An actor's names.</summary>
/// <param name="Code">Code at the level of the state.</param>
/// <param name="Chinese">Chinese name, or empty.</param>
/// <param name="English">English name, or empty.</param>
public sealed record ActorName(string Code, string Chinese, string English);
