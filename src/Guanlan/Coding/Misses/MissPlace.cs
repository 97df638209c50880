namespace Guanlan.Coding.Misses;

/// <summary>A clause in which two parties stand that no frame joined.</summary>
internal sealed record MissPlace(CodingContext Context, Clause Clause, (Mention First, Mention Second) Pair)
{
    private const int LongestExample = 160;

    /// <summary>A word of the clause, with what is shown of it.</summary>
    public Sighting At(int position) => new(Context.IsChinese ? "zh" : "en", Parties, Example(position), Context.Passage.Id);

    private string Parties => string.Join(' ', Pair.First.Actors.Take(1).Concat(Pair.Second.Actors).Select(actor => actor.Code.Country).Distinct().Take(2));

    /// <summary>The clause, cut around a position where it is long.</summary>
    private string Example(int at)
    {
        var start = Math.Max(Clause.Start, Math.Min(at - (LongestExample / 2), Clause.End - LongestExample));
        var end = Math.Min(Clause.End, start + LongestExample);
        if (char.IsLowSurrogate(Context.Text[start])) start--;
        if (char.IsHighSurrogate(Context.Text[end - 1])) end--;
        return Context.Text[start..end].ReplaceLineEndings(" ");
    }
}

/// <summary>Where a word was seen.</summary>
/// <param name="Language"><c>zh</c> or <c>en</c>.</param>
/// <param name="Parties">The two parties by code.</param>
/// <param name="Example">The clause.</param>
/// <param name="Passage">Id of the passage.</param>
internal sealed record Sighting(string Language, string Parties, string Example, string Passage);
