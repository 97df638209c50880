using Guanlan.Diagnostics;
using Guanlan.Record;

namespace Guanlan.Fetching.Tests;

/// <summary>What an answer means for a feed.</summary>
public class FeedScheduleTests
{
    private static readonly DateTimeOffset Now = new(2025, 12, 9, 8, 0, 0, TimeSpan.Zero);
    private static readonly Uri Address = new("https://p.example/feed");
    private static readonly FollowedFeed Feed = new() { Address = Address.AbsoluteUri, EntityTag = "\"a\"", LastModified = "then", AddedAt = Now.AddDays(-9), Failures = 3, Error = "GL5003" };

    [Fact]
    public void Good_answer_clears_failures_and_keeps_the_new_marks()
    {
        var after = FeedSchedule.After(Feed, Answer(200) with { EntityTag = "\"b\"", FreshFor = TimeSpan.FromHours(2) }, null, 4, Now);
        Assert.Equal(("\"b\"", null, 0, null, Now, Now.AddHours(2)), (after.EntityTag, after.LastModified, after.Failures, after.Error, after.ChangedAt, after.NextAt));
        Assert.False(after.IsDue(Now.AddMinutes(119)));
        Assert.True(after.IsDue(Now.AddMinutes(120)));
    }

    [Fact]
    public void Unchanged_answer_keeps_the_marks_it_does_not_repeat()
    {
        var after = FeedSchedule.After(Feed, Answer(304), null, 0, Now);
        Assert.Equal(("\"a\"", "then", null, Now + FeedSchedule.Least), (after.EntityTag, after.LastModified, after.ChangedAt, after.NextAt));
    }

    [Fact]
    public void Failures_double_the_pause_up_to_a_week()
    {
        Assert.Equal([0.5, 1, 2, 4], Enumerable.Range(1, 4).Select(failures => FeedSchedule.Pause(failures).TotalHours));
        Assert.Equal(7, FeedSchedule.Pause(1000).TotalDays);
        var after = FeedSchedule.After(Feed, Answer(0) with { Error = Errors.Unreachable }, Errors.Unreachable, 0, Now);
        Assert.Equal((4, "GL5003", Now.AddHours(4), FeedState.Active, "\"a\""), (after.Failures, after.Error, after.NextAt, after.State, after.EntityTag));
    }

    [Fact]
    public void Server_that_asks_for_longer_gets_longer()
    {
        var after = FeedSchedule.After(Feed with { Failures = 0 }, Answer(429) with { Error = Errors.AskedToWait, RetryAfter = TimeSpan.FromHours(5) }, Errors.AskedToWait, 0, Now);
        Assert.Equal(Now.AddHours(5), after.NextAt);
    }

    [Fact]
    public void Gone_is_never_asked_again_and_moved_for_good_moves()
    {
        var gone = FeedSchedule.After(Feed, Answer(410) with { Error = Errors.Gone }, Errors.Gone, 0, Now);
        Assert.Equal(FeedState.Gone, gone.State);
        Assert.False(gone.IsDue(Now.AddYears(1)));
        Assert.Equal("https://q.example/feed", FeedSchedule.After(Feed, Answer(200) with { MovedTo = new Uri("https://q.example/feed") }, null, 0, Now).Address);
        Assert.Equal(Address.AbsoluteUri, FeedSchedule.After(Feed, Answer(200) with { MovedTo = new Uri("https://q.example/page") }, Errors.NotAFeed, 0, Now).Address);
    }

    private static FetchResult Answer(int status) => new() { Asked = Address, Address = Address, Status = status };
}
