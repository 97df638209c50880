using System.Globalization;
using Guanlan.Diagnostics;

namespace Guanlan.Fetching;

/// <summary>Where a fetch has come to: the address, and how it got there.</summary>
internal sealed class Trail(Uri asked)
{
    private readonly Uri asked = asked;
    private int redirects;
    private bool isPermanent = true;

    /// <summary>The address to ask next, or asked last.</summary>
    public Uri Address { get; private set; } = asked;

    /// <summary>True if a redirect was followed.</summary>
    public bool HasMoved => redirects > 0;

    /// <summary>Status of the last answer, or 0.</summary>
    public int Status { get; set; }

    /// <summary>Goes where a redirect leads.</summary>
    /// <exception cref="FetchException">It leads nowhere, or there were too many.</exception>
    public void Follow(Uri? location, int most)
    {
        if (location is null) throw new FetchException(Errors.TooManyRedirects, "a redirect without an address");
        if (++redirects > most) throw new FetchException(Errors.TooManyRedirects, string.Create(CultureInfo.InvariantCulture, $"over {most} redirects"));
        isPermanent &= Status is 301 or 308;
        Address = location.IsAbsoluteUri ? location : new Uri(Address, location);
        Status = 0;
    }

    /// <summary>The answer without its body.</summary>
    public FetchResult Result(HttpResponseMessage answer) => new()
    {
        Asked = asked,
        Address = Address,
        MovedTo = redirects > 0 && isPermanent ? Address : null,
        Status = Status,
        ContentType = First(answer.Content.Headers.NonValidated, "Content-Type"),
        EntityTag = First(answer.Headers.NonValidated, "ETag"),
        LastModified = First(answer.Content.Headers.NonValidated, "Last-Modified"),
        Subject = asked.AbsoluteUri,
    };

    /// <summary>An error in place of an answer.</summary>
    public FetchResult Failed(ErrorCode code, string what) => new()
    {
        Asked = asked,
        Address = Address,
        Status = Status,
        Error = code,
        Subject = Address == asked ? $"{Name(asked)} ({what})" : $"{Name(asked)} ({what}; {Name(Address)})",
    };

    // An address is shown as it was given, but never with a password in it.
    private static string Name(Uri address) =>
        !address.IsAbsoluteUri ? address.OriginalString : address.UserInfo.Length == 0 ? address.AbsoluteUri : new UriBuilder(address) { UserName = "", Password = "" }.Uri.AbsoluteUri;

    private static string? First(System.Net.Http.Headers.HttpHeadersNonValidated headers, string name) => headers.TryGetValues(name, out var values) ? values.FirstOrDefault() : null;
}
