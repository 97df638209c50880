using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Guanlan.Reading.Html;

/// <summary>Keeps of a style attribute what sets type and boxes, and drops what loads, moves or hides.</summary>
internal static partial class SafeStyle
{
    private static readonly FrozenSet<string> Properties = Set(
        "azimuth background-color border-bottom-color border-collapse border-color border-left-color border-right-color border-top-color clear color cursor direction display elevation float font font-family font-size font-style font-variant font-weight height letter-spacing line-height overflow pause pause-after pause-before pitch pitch-range richness speak speak-header speak-numeral speak-punctuation speech-rate stress text-align text-decoration text-indent unicode-bidi vertical-align voice-family volume white-space width");

    private static readonly FrozenSet<string> Boxes = Set("background border margin padding");

    private static readonly FrozenSet<string> Words = Set(
        "auto aqua black block blue bold both bottom brown center collapse dashed dotted fuchsia gray green !important italic left lime maroon medium none navy normal nowrap olive pointer purple red right silver solid teal top transparent underline white yellow");

    /// <summary>The style that may stay; empty if it is not plain.</summary>
    public static string Clean(string style)
    {
        style = Address().Replace(style, " ");
        if (style.Length > 4000 || !Plain().IsMatch(style) || Declaration().Replace(style, "").Trim(' ', ';', '\n', '\t').Length > 0) return "";
        var kept = new List<string>();
        foreach (Match match in Declaration().Matches(style))
        {
            var (name, value) = (match.Groups[1].Value, match.Groups[2].Value);
            if (value.Length == 0) continue;
            var property = name.ToLowerInvariant();
            if (Properties.Contains(property) || Boxes.Contains(property.Split('-')[0]) && value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).All(IsPlain)) kept.Add($"{name}: {value};");
        }

        return string.Join(' ', kept);
    }

    private static bool IsPlain(string word) => Words.Contains(word) || Measure().IsMatch(word);

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    [GeneratedRegex(@"url\s*\(\s*[^\s)]+?\s*\)\s*", RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Address();

    [GeneratedRegex("""^(?>[:,;#%.\sa-zA-Z0-9!-]|'[\s\w]+'|"[\s\w]+"|\([\d,\s%]+\))*$""", RegexOptions.None, 10_000)]
    private static partial Regex Plain();

    [GeneratedRegex(@"([-\w]+)\s*:\s*([^:;]*);?", RegexOptions.None, 10_000)]
    private static partial Regex Declaration();

    [GeneratedRegex(@"^(?:#[0-9a-f]+|rgb\(\d+%?,\d*%?,?\d*%?\)?|-?\d{0,4}\.?\d{0,2}(?:cm|em|ex|in|mm|pc|pt|px|%|,|\))?)$", RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Measure();
}
