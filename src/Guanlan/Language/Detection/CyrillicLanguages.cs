namespace Guanlan.Language.Detection;

/// <summary>Tells the languages of the Cyrillic script apart by letters that only one of them has.</summary>
internal static class CyrillicLanguages
{
    /// <summary>ISO code.</summary>
    public static string Tell(ReadOnlySpan<char> text)
    {
        int shortU = 0, ukrainian = 0, russian = 0, belarusian = 0, serbian = 0, bulgarian = 0;
        var before = ' ';
        foreach (var c in text)
        {
            var last = before;
            before = c;
            switch (char.ToLowerInvariant(c))
            {
                // The Latin letter typed for the Ukrainian one.
                case 'i' when last is >= '\u0400' and < '\u0530': ukrainian++; break;
                case 'ї' or 'є' or 'ґ': ukrainian += 3; break;
                case 'і': ukrainian++; belarusian++; break;
                case 'ў': belarusian += 4; shortU++; break;
                case 'ы' or 'э': russian += 2; belarusian++; break;
                case 'ё': russian++; belarusian++; break;
                case 'ђ' or 'ћ' or 'џ' or 'ј' or 'љ' or 'њ': serbian += 3; break;
                case 'ъ': bulgarian++; break;
            }
        }

        if (serbian > 2 && serbian > russian) return "sr";
        if (shortU > 0 && belarusian > ukrainian && belarusian > russian) return "be";
        if (ukrainian > russian) return "uk";
        if (bulgarian > 2 && russian == 0) return "bg";
        return "ru";
    }
}
