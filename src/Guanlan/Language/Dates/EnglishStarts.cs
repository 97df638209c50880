namespace Guanlan.Language.Dates;

/// <summary>The first three letters that an English date can begin with: most words are passed over with one look.</summary>
internal static class EnglishStarts
{
    private const int Letters = 28;

    private static readonly bool[] Known = Build();

    /// <summary>True if a word of the date vocabulary may begin here.</summary>
    public static bool MayBegin(string text, int at)
    {
        if (at + 2 >= text.Length) return false;
        return Known[(Code(text[at]) * Letters + Code(text[at + 1])) * Letters + Code(text[at + 2])];
    }

    private static bool[] Build()
    {
        var known = new bool[Letters * Letters * Letters];
        foreach (var word in EnglishTerms.All().Select(term => term.Text).Concat(EnglishNumbers.Words.Where(word => word is not "a" and not "an")))
            Add(known, word);
        // q1 and the like end after two letters; a and an are dates only before a unit.
        for (var third = 0; third < Letters; third++)
            for (var digit = '1'; digit <= '4'; digit++)
                known[(Code('q') * Letters + Code(digit)) * Letters + third] = true;
        foreach (var unit in (string[])["day", "week", "month", "year", "decade", "hour", "minute", "second", "couple", "few"]) Add(known, "a " + unit);
        Add(known, "an hour");
        return known;
    }

    private static void Add(bool[] known, string word)
    {
        if (word.Length >= 3) known[(Code(word[0]) * Letters + Code(word[1])) * Letters + Code(word[2])] = true;
    }

    private static int Code(char c) => (c | 0x20) switch
    {
        >= 'a' and <= 'z' => (c | 0x20) - 'a' + 1,
        ' ' => 27,
        _ => 0,
    };
}
