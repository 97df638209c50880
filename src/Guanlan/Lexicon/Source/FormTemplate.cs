namespace Guanlan.Lexicon.Source;

/// <summary>A form written with groups, <c>{砸 炸}{了 掉}</c>, stands for each choice of one word from each group; <c>_</c> is the empty word.</summary>
internal static class FormTemplate
{
    /// <summary>All forms that a value stands for; a value without groups stands for itself.</summary>
    public static IEnumerable<string> Expand(string value, Origin at, ProblemList problems)
    {
        var open = value.IndexOf('{', StringComparison.Ordinal);
        if (open < 0) return [value];
        var close = value.IndexOf('}', open);
        if (close < 0)
        {
            problems.Error(at, $"a group of '{value}' has no end: write {{word word}}");
            return [];
        }

        var rest = Expand(value[(close + 1)..], at, problems).ToList();
        return value[(open + 1)..close].Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(word => rest.Select(end => value[..open] + (word == "_" ? "" : word) + end));
    }
}
