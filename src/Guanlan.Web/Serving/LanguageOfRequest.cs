using Microsoft.AspNetCore.Http;

namespace Guanlan.Web.Serving;

/// <summary>The interface language: <c>?lang=</c> (kept in the one cookie we set), the cookie, what the browser prefers, English.</summary>
internal static class LanguageOfRequest
{
    public const string Cookie = "guanlan-lang";

    private static readonly Texts Chinese = Texts.Load(typeof(LanguageOfRequest).Assembly, "web", "zh");
    private static readonly Texts English = Texts.Load(typeof(LanguageOfRequest).Assembly, "web", "en");

    public static Texts Choose(HttpContext context)
    {
        var request = context.Request;
        if (request.Query["lang"].ToString() is ("zh" or "en") and var asked)
        {
            if (request.Cookies[Cookie] != asked && !context.Response.HasStarted)
                context.Response.Cookies.Append(Cookie, asked, new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Lax, MaxAge = TimeSpan.FromDays(365), IsEssential = true });
            return Of(asked);
        }

        return Of(request.Cookies[Cookie] is ("zh" or "en") and var kept ? kept : Preferred(request.Headers.AcceptLanguage.ToString()));
    }

    private static Texts Of(string language) => language == "zh" ? Chinese : English;

    private static string Preferred(string header)
    {
        foreach (var part in header.Split(',', StringSplitOptions.TrimEntries))
        {
            if (part.StartsWith("zh", StringComparison.OrdinalIgnoreCase)) return "zh";
            if (part.StartsWith("en", StringComparison.OrdinalIgnoreCase)) return "en";
        }

        return "en";
    }
}
