namespace Guanlan.Language.Detection;

/// <summary>Tells Arabic, Persian and Urdu apart by letters and code points that only one of them uses.</summary>
internal static class ArabicLanguages
{
    /// <summary>ISO code.</summary>
    public static string Tell(ReadOnlySpan<char> text)
    {
        int arabic = 0, persian = 0, urdu = 0;
        foreach (var c in text)
            switch (c)
            {
                case 'پ' or 'چ' or 'ژ' or 'گ' or '\u06CC' or '\u06A9': persian++; break;
                case 'ة' or '\u064A' or '\u0643' or 'ى' or 'إ' or 'أ': arabic++; break;
                case 'ٹ' or 'ڈ' or 'ڑ' or 'ں' or 'ے' or 'ہ': urdu += 2; break;
            }

        foreach (var range in text.Split(' '))
        {
            var word = text[range];
            if (word is "که" or "از" or "در" or "را" or "به" or "است" or "این" or "اين" or "آن" or "های" or "هاي" or "با" or "می") persian += 3;
            else if (word.StartsWith("ال") && word.Length > 3 || word is "في" or "من" or "على" or "إلى") arabic += 2;
        }

        if (urdu > 2 && urdu > arabic && urdu * 2 > persian) return "ur";
        return persian > arabic ? "fa" : "ar";
    }
}
