using Guanlan.Coding;
using Guanlan.Lexicon;

namespace Guanlan.Tests.Coding;

/// <summary>Codes a sentence with the shipped lexicon and prints its rows on one line each, for tables of cases.</summary>
internal static class Coded
{
    public static readonly DateOnly Day = new(2025, 6, 30);

    public static EventCoder Coder { get; } = new(LexiconPack.Shipped);

    public static IReadOnlyList<CodedRow> Rows(string text, DateOnly? day = null, string? title = null) =>
        Coder.Code(new Passage("case", text, null, day ?? Day, title));

    /// <summary><c>USA > IRN SANCTION reported</c>; reciprocal parties joined by a comma.</summary>
    public static string Short(CodedRow row) =>
        $"{Countries(row.Source)} > {Countries(row.Target)} {row.Type.Name()} {row.Status.Name()}".Replace("  ", " ", StringComparison.Ordinal);

    public static IEnumerable<string> Asserted(string text) => Rows(text).Where(row => row.Status.IsAsserted()).Select(Short);

    public static string Countries(IEnumerable<Actor> actors) => string.Join(',', actors.Select(actor => actor.Code.Country).Distinct());
}
