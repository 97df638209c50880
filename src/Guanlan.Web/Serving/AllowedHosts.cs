namespace Guanlan.Web.Serving;

/// <summary>Names by which the workbench may be called.</summary>
/// <param name="Names">The names, or null for any.</param>
internal sealed record AllowedHosts(IReadOnlySet<string>? Names);
