namespace Guanlan.Record;

/// <summary>An input that was set aside, with its reason. It is replaced when the same location is read again.</summary>
/// <param name="Location">Path or address.</param>
/// <param name="Code">Code of the error catalogue (<c>GL1002</c>).</param>
/// <param name="Reason">The message, in English.</param>
public sealed record Rejection(string Location, string Code, string Reason);
