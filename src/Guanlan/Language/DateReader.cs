using Guanlan.Language.Dates;

namespace Guanlan.Language;

/// <summary>Finds the dates of news prose and resolves them against a day. Pure and thread safe.</summary>
/// <remarks>
/// Years and months that an expression leaves out come from what the same sentence or paragraph said before, else from the day of
/// publication: the nearest past, or the nearest to come where the clause speaks of the future (将, will). Without any ground a
/// mention is kept with both ends open.
/// </remarks>
/// <example><c>DateReader.Read("两国在10月底恢复贸易。", new DateOnly(2025, 12, 17))</c> gives 2025-10-21/2025-10-31.</example>
public static class DateReader
{
    /// <summary>The date expressions of a text, in order of their start, not overlapping.</summary>
    /// <param name="text">The text, Chinese or English.</param>
    /// <param name="reference">The day of publication, or null.</param>
    public static IReadOnlyList<DateMention> Read(string text, DateOnly? reference)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<DateMention>? found = null;
        var context = default(DateContext);
        for (var i = 0; i < text.Length;)
        {
            var c = text[i];
            if (!DateTerms.MayBegin(text, i)) { i++; continue; }
            if (c < 0x80 && (i > 0 && char.IsAsciiLetterOrDigit(text[i - 1]) || char.IsAsciiLetter(c) && !EnglishStarts.MayBegin(text, i))) { i++; continue; }
            var stop = i;
            if (DateExpression.TryRead(text, ref stop, reference, ref context, out var mention)) (found ??= []).Add(mention);
            i = stop > i ? stop : After(text, i);
        }

        return found ?? (IReadOnlyList<DateMention>)[];
    }

    // A number that is no date is passed over whole; so is an English word.
    private static int After(string text, int at)
    {
        var digits = DateTerms.IsDigit(text[at]);
        if (!digits) return at + 1;
        while (at < text.Length && DateTerms.IsDigit(text[at])) at++;
        return at;
    }
}
