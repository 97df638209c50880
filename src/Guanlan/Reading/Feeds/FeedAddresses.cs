namespace Guanlan.Reading.Feeds;

/// <summary>Makes relative addresses of a feed whole: by <c>xml:base</c> of the elements around, then by the address of the feed.</summary>
internal static class FeedAddresses
{
    /// <summary>The address that relative ones inside an element start from, or null.</summary>
    public static Uri? Base(LooseElement? element, Uri? document)
    {
        if (element is null) return document;
        var outer = Base(element.Parent, document);
        if (!element.Attributes.TryGetValue("xml:base", out var stated) || stated.Trim() is not { Length: > 0 } own) return outer;
        if (Uri.TryCreate(own, UriKind.Absolute, out var whole) && IsAddress(whole)) return whole;
        return outer is not null && Uri.TryCreate(outer, own, out var joined) ? joined : outer;
    }

    /// <summary>An address made whole. One that is whole already stays as it is written; one of a scheme that can run something is null.</summary>
    public static string? Resolve(string? address, Uri? from)
    {
        if (address?.Trim() is not { Length: > 0 } written) return null;
        if (Html.SafeMarkup.HasScheme(written)) return Html.SafeMarkup.IsSafeAddress(written) ? written : null;
        return from is not null && Uri.TryCreate(from, written, out var whole) ? whole.AbsoluteUri : written;
    }

    /// <summary>The address of a document as a base, or null if it is none.</summary>
    public static Uri? Document(string? url) => Uri.TryCreate(url, UriKind.Absolute, out var found) && IsAddress(found) ? found : null;

    private static bool IsAddress(Uri uri) => uri.Scheme is "http" or "https" or "ftp";
}
