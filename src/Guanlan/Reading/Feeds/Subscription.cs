namespace Guanlan.Reading.Feeds;

/// <summary>A feed that is followed.</summary>
/// <param name="Address">Address of the feed.</param>
/// <param name="Title">Its title, or empty.</param>
/// <param name="Site">Address of its site, or null.</param>
/// <param name="Folder">Folders it stands in, joined by a slash, or empty.</param>
public sealed record Subscription(string Address, string Title, string? Site = null, string Folder = "");
