using System.Globalization;

namespace Guanlan.Diagnostics;

/// <summary>One entry of the error catalogue: <c>GL</c> and four digits by area (10 reading, 20 language, 25 lexicon, 30 coding, 40 record, 45 forecasting, 50 fetching, 60 web, 70 settings).</summary>
/// <param name="Id">The code.</param>
/// <param name="English">What happened, which input (<c>{0}</c>) and what to do.</param>
/// <param name="Chinese">The same in Chinese.</param>
public sealed record ErrorCode(string Id, string English, string Chinese)
{
    /// <summary>The message in the language asked for (<c>zh</c> or anything else for English).</summary>
    public string Message(string input, string language = "en") =>
        $"{Id}: {string.Format(CultureInfo.InvariantCulture, language == "zh" ? Chinese : English, input)}";
}
