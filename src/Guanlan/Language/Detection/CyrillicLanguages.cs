namespace Guanlan.Language.Detection;

/// <summary>Tells the languages of the Cyrillic script apart by letters that only one of them has.</summary>
internal static class CyrillicLanguages
{
    /// <summary>ISO code.</summary>
    public static string Tell(ReadOnlySpan<char> text)
    {
        int ukrainian = 0, russian = 0, belarusian = 0, serbian = 0, bulgarian = 0;
        foreach (var c in text)
            switch (char.ToLowerInvariant(c))
            {
                case 'ї' or 'є' or 'ґ': ukrainian += 3; break;
                case 'і': ukrainian++; belarusian++; break;
                case 'ў': belarusian += 4; break;
                case 'ы' or 'э': russian += 2; belarusian++; break;
                case 'ё': russian++; belarusian++; break;
                case 'ђ' or 'ћ' or 'џ' or 'ј' or 'љ' or 'њ': serbian += 3; break;
                case 'ъ': bulgarian++; break;
            }

        if (serbian > 2 && serbian > russian) return "sr";
        if (belarusian > ukrainian && belarusian > russian) return "be";
        if (ukrainian > russian) return "uk";
        if (bulgarian > 2 && russian == 0) return "bg";
        return "ru";
    }
}
