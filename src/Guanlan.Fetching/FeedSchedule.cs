using Guanlan.Diagnostics;
using Guanlan.Record;

namespace Guanlan.Fetching;

/// <summary>Says what an answer means for a feed: when it is asked next, whether it has moved, whether it is gone. Pure and thread safe.</summary>
public static class FeedSchedule
{
    /// <summary>Never asked more often than this.</summary>
    public static readonly TimeSpan Least = TimeSpan.FromMinutes(10);

    /// <summary>Asked after this once it failed; twice as long after each further failure.</summary>
    public static readonly TimeSpan FirstPause = TimeSpan.FromMinutes(30);

    /// <summary>Never left longer than this.</summary>
    public static readonly TimeSpan LongestPause = TimeSpan.FromDays(7);

    /// <summary>The feed after an answer.</summary>
    /// <param name="feed">The feed as it was.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="problem">What is wrong with it (an answer that is no feed is a failure too), or null.</param>
    /// <param name="fresh">Entries that were new.</param>
    /// <param name="now">The time.</param>
    public static FollowedFeed After(FollowedFeed feed, FetchResult answer, ErrorCode? problem, int fresh, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(feed);
        ArgumentNullException.ThrowIfNull(answer);
        if (problem is not null)
        {
            var failures = feed.Failures + 1;
            return feed with
            {
                State = answer.IsGone ? FeedState.Gone : feed.State,
                CheckedAt = now,
                NextAt = answer.IsGone ? null : now + Longer(Pause(failures), answer.RetryAfter),
                Failures = failures,
                Error = problem.Id,
            };
        }

        return feed with
        {
            Address = answer.MovedTo?.AbsoluteUri ?? feed.Address,
            EntityTag = answer.IsUnchanged ? answer.EntityTag ?? feed.EntityTag : answer.EntityTag,
            LastModified = answer.IsUnchanged ? answer.LastModified ?? feed.LastModified : answer.LastModified,
            CheckedAt = now,
            ChangedAt = fresh > 0 ? now : feed.ChangedAt,
            NextAt = now + Longer(Least, answer.FreshFor),
            Failures = 0,
            Error = null,
        };
    }

    /// <summary>How long a feed is left alone after so many failures in a row.</summary>
    public static TimeSpan Pause(int failures)
    {
        var pause = FirstPause * Math.Pow(2, Math.Clamp(failures - 1, 0, 20));
        return pause < LongestPause ? pause : LongestPause;
    }

    private static TimeSpan Longer(TimeSpan pause, TimeSpan? asked) => asked is { } wait && wait > pause ? (wait < LongestPause ? wait : LongestPause) : pause;
}
