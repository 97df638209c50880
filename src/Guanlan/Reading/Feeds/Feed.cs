using System.Collections.Immutable;

namespace Guanlan.Reading.Feeds;

/// <summary>A feed as read: RSS of any dialect, Atom or JSON Feed, in one shape.</summary>
internal sealed record Feed(string Format, string? Title, string? Link, string? Subtitle, string? Language, DateTimeOffset? Updated, ImmutableArray<FeedEntry> Entries);
