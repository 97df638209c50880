using System.Text.RegularExpressions;

namespace Guanlan.Reading;

/// <summary>Tells a title that asks from one that asserts.</summary>
internal static partial class Questions
{
    /// <summary>True if the title is a question.</summary>
    public static bool Asks(string title)
    {
        var trimmed = title.TrimEnd(' ', '"', '”', '」', '\'', ')', '）');
        return trimmed.EndsWith('？') || trimmed.EndsWith('?') || Opening().IsMatch(title);
    }

    [GeneratedRegex("^[“\"「]?(?:如何(?:看待|评价|理解|看|评)|怎么(?:看|评价|理解)|怎样看待|为什么|为何(?!此)|有哪些|是否|How (?:do|does|did|should|can|will) |Why (?:do|does|did|is|are|has|have) |What (?:is|are|does|do) |Is (?:it|the|there) )", RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Opening();
}
