using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;
using Guanlan.Diagnostics;

namespace Guanlan.Fetching;

/// <summary>
/// Fetches one address by HTTP for reading: no cookies, no scripts, no proxy, nothing cached. Only public addresses are reached, judged after the name
/// is resolved and again on every redirect, unless the user allows others; bytes, headers, time, redirects and unpacking are limited.
/// Requests to one host are spaced. Thread safe.
/// </summary>
/// <example><c>var page = await new Fetcher().FetchAsync(new FetchRequest(new Uri("https://example.org/")));</c></example>
public sealed class Fetcher : IDisposable
{
    private readonly FetchLimits limits;
    private readonly TimeProvider time;
    private readonly HostPace pace;
    private readonly HttpMessageInvoker client;

    /// <summary>A fetcher of its own connections.</summary>
    /// <param name="limits">Limits, or null for <see cref="FetchLimits.Default"/>.</param>
    /// <param name="allowed">Networks that may be reached though they are not public.</param>
    /// <param name="time">The clock, or null for the system's.</param>
    /// <param name="resolve">Resolves names, or null for the system's resolver.</param>
    public Fetcher(
        FetchLimits? limits = null, ImmutableArray<AllowedNetwork> allowed = default, TimeProvider? time = null, Func<string, CancellationToken, Task<IPAddress[]>>? resolve = null)
    {
        this.limits = limits ?? FetchLimits.Default;
        this.time = time ?? TimeProvider.System;
        pace = new HostPace(this.limits.Pace, this.time);
        var guard = new AddressGuard(allowed.IsDefault ? [] : allowed, resolve, this.limits.Connect);
        client = new HttpMessageInvoker(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.None,
            UseCookies = false,
            UseProxy = false,
            MaxResponseHeadersLength = this.limits.MaxHeaderKilobytes,
            MaxResponseDrainSize = 0,
            PooledConnectionLifetime = TimeSpan.FromMinutes(1),
            ConnectTimeout = this.limits.Connect,
            ConnectCallback = guard.ConnectAsync,
        });
    }

    /// <inheritdoc />
    public void Dispose() => client.Dispose();

    /// <summary>Fetches an address, following redirects.</summary>
    /// <returns>The answer, or the error in its place.</returns>
    /// <exception cref="OperationCanceledException">The caller stopped it.</exception>
    public async Task<FetchResult> FetchAsync(FetchRequest request, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var at = new Trail(request.Address);
        using var total = new CancellationTokenSource(Timeout.InfiniteTimeSpan, time);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation, total.Token);
        try
        {
            while (true)
            {
                CheckForm(at.Address);
                if (await TakeTurnAsync(at, cancellation).ConfigureAwait(false) is { } tooLong) return tooLong;
                if (!at.HasMoved) total.CancelAfter(limits.Total);
                if (await StepAsync(request, at, stop.Token).ConfigureAwait(false) is { } result) return result;
            }
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return at.Failed(Errors.FetchTimeout, string.Create(CultureInfo.InvariantCulture, $"not done in {limits.Total.TotalSeconds:0.#} s"));
        }
        catch (Exception problem) when (problem is FetchException or HttpRequestException or IOException or SocketException)
        {
            return Explain(at, problem);
        }
    }

    /// <summary>Waits for the host's turn; gives up at once where it asked for more patience than a run has.</summary>
    private async Task<FetchResult?> TakeTurnAsync(Trail at, CancellationToken cancellation)
    {
        var host = at.Address.Authority;
        if (pace.Wait(host) is var asked && asked > limits.Patience)
            return at.Failed(Errors.AskedToWait, string.Create(CultureInfo.InvariantCulture, $"{asked.TotalSeconds:0} s")) with { RetryAfter = asked };
        await Task.Delay(pace.Book(host), time, cancellation).ConfigureAwait(false);
        return null;
    }

    /// <summary>One request; null if it led to another address.</summary>
    private async Task<FetchResult?> StepAsync(FetchRequest request, Trail at, CancellationToken cancellation)
    {
        using var message = Message(request, at.Address);
        using var answer = await client.SendAsync(message, cancellation).ConfigureAwait(false);
        at.Status = (int)answer.StatusCode;
        if (at.Status is 301 or 302 or 303 or 307 or 308)
        {
            at.Follow(answer.Headers.Location, limits.MaxRedirects);
            return null;
        }

        var wait = Waiting.RetryAfter(answer.Headers.RetryAfter, time);
        if (wait is { } pause) pace.Rest(at.Address.Authority, pause);
        if (at.Status == 304) return at.Result(answer) with { FreshFor = Waiting.FreshFor(answer.Headers.CacheControl) };
        if (at.Status == 410) return at.Failed(Errors.Gone, "HTTP 410");
        if (at.Status is 429 or 503) return at.Failed(Errors.AskedToWait, string.Create(CultureInfo.InvariantCulture, $"HTTP {at.Status}{(wait is { } asked ? $", {asked.TotalSeconds:0} s" : "")}")) with { RetryAfter = wait };
        if (at.Status is < 200 or > 299) return at.Failed(Errors.HttpFailed, string.Create(CultureInfo.InvariantCulture, $"HTTP {at.Status}"));
        if (answer.Content.Headers.ContentLength > limits.MaxBytes) throw new FetchException(Errors.FetchTooLarge, string.Create(CultureInfo.InvariantCulture, $"{answer.Content.Headers.ContentLength} bytes"));
        var body = await answer.Content.ReadAsStreamAsync(cancellation).ConfigureAwait(false);
        var codings = answer.Content.Headers.ContentEncoding.Select(coding => coding.Trim().ToLowerInvariant()).ToArray();
        var bytes = await BoundedBody.ReadAsync(body, codings, limits, cancellation).ConfigureAwait(false);
        return at.Result(answer) with { Bytes = bytes, FreshFor = Waiting.FreshFor(answer.Headers.CacheControl) };
    }

    private static HttpRequestMessage Message(FetchRequest request, Uri address)
    {
        var message = new HttpRequestMessage(HttpMethod.Get, address);
        message.Headers.TryAddWithoutValidation("User-Agent", $"Guanlan/{typeof(Fetcher).Assembly.GetName().Version?.ToString(2)}");
        message.Headers.TryAddWithoutValidation("Accept", "text/html, application/xhtml+xml, application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, text/*;q=0.8, */*;q=0.5");
        message.Headers.TryAddWithoutValidation("Accept-Encoding", "gzip, deflate, br");
        if (request.EntityTag is { } tag) message.Headers.TryAddWithoutValidation("If-None-Match", tag);
        if (request.LastModified is { } day) message.Headers.TryAddWithoutValidation("If-Modified-Since", day);
        return message;
    }

    private static void CheckForm(Uri address)
    {
        if (!address.IsAbsoluteUri || (address.Scheme != Uri.UriSchemeHttp && address.Scheme != Uri.UriSchemeHttps) || address.Host.Length == 0)
            throw new FetchException(Errors.BadAddress, "no http");
        if (address.UserInfo.Length > 0) throw new FetchException(Errors.BadAddress, "user name");
    }

    private static FetchResult Explain(Trail at, Exception problem)
    {
        for (var cause = problem; cause is not null; cause = cause.InnerException)
        {
            switch (cause)
            {
                case FetchException own: return at.Failed(own.Code, own.Message);
                case RefusedAddressException refused: return at.Failed(Errors.RefusedAddress, refused.Address.ToString());
                case AuthenticationException: return at.Failed(Errors.Unreachable, "TLS: " + cause.Message);
                case SocketException socket: return at.Failed(Errors.Unreachable, socket.SocketErrorCode.ToString());
                case HttpRequestException { HttpRequestError: HttpRequestError.ConfigurationLimitExceeded }: return at.Failed(Errors.FetchTooLarge, "headers");
            }
        }

        return at.Failed(Errors.Unreachable, problem is HttpRequestException { HttpRequestError: not HttpRequestError.Unknown } http ? http.HttpRequestError.ToString() : problem.Message);
    }
}
