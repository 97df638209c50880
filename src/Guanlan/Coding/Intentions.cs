namespace Guanlan.Coding;

/// <summary>The nouns that make an act before them something wanted or meant: 没有出兵的打算 refuses it.</summary>
internal static class Intentions
{
    private static readonly string[] Nouns = ["的打算", "的想法", "的意思", "的意愿", "的意图", "的念头", "的兴趣", "的心思"];

    /// <summary>True if such a noun stands right behind an act and closes the clause.</summary>
    public static bool Closes(CodingContext context, int from, int end)
    {
        var rest = context.Between(from, end);
        foreach (var noun in Nouns)
            if (rest.SequenceEqual(noun)) return true;
        return false;
    }

    /// <summary>True if such a noun closes the clause, whatever stands before it.</summary>
    public static bool End(CodingContext context, Clause clause)
    {
        var text = context.Between(clause.Start, clause.End);
        foreach (var noun in Nouns)
            if (text.EndsWith(noun)) return true;
        return false;
    }
}
