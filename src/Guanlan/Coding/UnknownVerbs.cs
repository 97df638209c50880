namespace Guanlan.Coding;

/// <summary>Verbs that the lexicon does not know still show by their place which of two parties acts.</summary>
internal static class UnknownVerbs
{
    private static readonly System.Buffers.SearchValues<char> Joins = System.Buffers.SearchValues.Create("、和与跟同及");

    /// <summary>战机又光顾大马士革: the party that closes a clause, behind one that opens it and words that are no list between them, is an object and acts in nothing.</summary>
    public static bool TakesAsObject(CodingContext context, Clause clause, Mention first, Mention last)
    {
        if (!context.IsTalk || first.Form != MentionForm.Name || clause.End - last.End > 1 || last.Start - first.End < 2) return false;
        if (context.Between(first.End, last.Start).ContainsAny(Joins)) return false;
        return !"的上里内中下外边处时后前间".Contains(context.Folded[last.Start - 1], StringComparison.Ordinal);
    }
}
