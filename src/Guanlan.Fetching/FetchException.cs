using Guanlan.Diagnostics;

namespace Guanlan.Fetching;

/// <summary>Ends a fetch from within, with the catalogue's entry and what happened.</summary>
internal sealed class FetchException(ErrorCode code, string what, Exception? inner = null) : Exception(what, inner)
{
    /// <summary>The catalogue's entry.</summary>
    public ErrorCode Code { get; } = code;
}
