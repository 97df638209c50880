namespace Guanlan.Fetching;

/// <summary>What is asked for.</summary>
/// <param name="Address">The address; http or https.</param>
/// <param name="EntityTag">The <c>ETag</c> of the copy at hand, as the server gave it, or null.</param>
/// <param name="LastModified">The <c>Last-Modified</c> of the copy at hand, as the server gave it, or null.</param>
public sealed record FetchRequest(Uri Address, string? EntityTag = null, string? LastModified = null);
