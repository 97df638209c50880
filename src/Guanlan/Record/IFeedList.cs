using System.Collections.Immutable;

namespace Guanlan.Record;

/// <summary>The feeds that are followed, the entries already seen of each, and the log of asking them. All members may be called from several threads.</summary>
public interface IFeedList
{
    /// <summary>Follows a feed; false if its address is followed already, and then nothing changes.</summary>
    ValueTask<bool> FollowAsync(FollowedFeed feed, CancellationToken cancellation = default);

    /// <summary>Follows a feed no longer and forgets its log; its texts stay. False if it was not followed.</summary>
    ValueTask<bool> UnfollowAsync(string address, CancellationToken cancellation = default);

    /// <summary>All feeds, by folder, title and address.</summary>
    ValueTask<ImmutableArray<FollowedFeed>> FeedsAsync(CancellationToken cancellation = default);

    /// <summary>Those of the keys that were not seen in the feed before, in their order.</summary>
    ValueTask<ImmutableArray<string>> UnseenAsync(string address, IReadOnlyList<string> keys, CancellationToken cancellation = default);

    /// <summary>Keeps what came of asking a feed in one step: its state, the line of the log, and the keys of the entries it holds. A new address is taken over unless another feed has it.</summary>
    /// <param name="address">The address that it was followed by so far.</param>
    /// <param name="feed">The feed as it is now.</param>
    /// <param name="run">The line of the log.</param>
    /// <param name="keys">Keys of the entries seen.</param>
    /// <param name="cancellation">Stops it.</param>
    ValueTask NoteAsync(string address, FollowedFeed feed, FeedRun run, IReadOnlyList<string> keys, CancellationToken cancellation = default);

    /// <summary>The log, newest first, of one feed or of all.</summary>
    ValueTask<Page<FeedRun>> RunsAsync(string? address, Paging paging, CancellationToken cancellation = default);
}
