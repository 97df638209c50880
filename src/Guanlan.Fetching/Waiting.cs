using System.Net.Http.Headers;

namespace Guanlan.Fetching;

/// <summary>What a server says about when to come again.</summary>
internal static class Waiting
{
    private static readonly TimeSpan Most = TimeSpan.FromDays(7);

    /// <summary><c>Retry-After</c> in seconds or as a date, at most a week; null if it says nothing.</summary>
    public static TimeSpan? RetryAfter(RetryConditionHeaderValue? header, TimeProvider time) =>
        Bounded(header?.Delta ?? (header?.Date is { } date ? date - time.GetUtcNow() : null));

    /// <summary><c>max-age</c>, at most a week; null if it says nothing or asks not to be kept.</summary>
    public static TimeSpan? FreshFor(CacheControlHeaderValue? header) => header is null or { NoCache: true } or { NoStore: true } ? null : Bounded(header.MaxAge);

    private static TimeSpan? Bounded(TimeSpan? wait) => wait is not { } asked ? null : asked < TimeSpan.Zero ? TimeSpan.Zero : asked > Most ? Most : asked;
}
