using System.Collections.Frozen;

namespace Guanlan.Language.Detection;

/// <summary>Endings and beginnings of words that a language of the Latin script has more than its neighbours: for sentences too short for function words.</summary>
internal static class LatinEndings
{
    private const int Longest = 5;

    private static readonly (string Language, string Ends, string Starts)[] Known =
    [
        ("en", "ing ed ght ould ness ship ful ly tion ck th ys ers", "wh th sh kn wr"),
        ("de", "ung ungen lich isch keit heit chen cht eten tzt rn ln ften", "ge ver sch zw auf aus"),
        ("fr", "tion aux eux eau ait aient ement ique elle ette eurs ois ez oir", "qu l' d' j' s'"),
        ("es", "ción dad iendo ando mente os as ado ido ería ible illo ón ía ué", "des"),
        ("pt", "ção ções ão ões mente inho agem eu ou ram ndo dade ito eira ndas nte", "lh nh"),
        ("it", "zione zioni mente ato ati ito iti etto gli cch zza ggio ono ano ello uto tto lla", "gh sc sp str dell' all' l' un' qu"),
        ("tr", "lar ler ların lerin dır dir ında inde dan den mak mek yor tır lık lik nuz unuz mış miş", "ol"),
        ("id", "kan nya lah kah ngan ang aan ung ikan ak asi", "meng mem men peng pem ber ter per ke di se"),
        ("nl", "ijk lijk heid ingen aar oor eld tje een aan uur", "ge ver sch ij zw"),
        ("pl", "ego ych ami ość ści owy owa czy nie wie", "prz szcz wsz"),
        ("sv", "ning arna erna ande het lig ade", "sk fö"),
    ];

    private static readonly FrozenDictionary<string, string[]> Ends = Index(known => known.Ends);

    private static readonly FrozenDictionary<string, string[]> Starts = Index(known => known.Starts);

    /// <summary>Calls once for each language that the word looks like, with how much it says.</summary>
    public static void Score(ReadOnlySpan<char> word, Dictionary<string, int> scores)
    {
        var ends = Ends.GetAlternateLookup<ReadOnlySpan<char>>();
        var starts = Starts.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = Math.Min(Longest, word.Length - 2); length >= 2; length--)
        {
            if (ends.TryGetValue(word[^length..], out var found)) Add(found, length, scores);
            if (starts.TryGetValue(word[..length], out found)) Add(found, length, scores);
        }
    }

    private static void Add(string[] languages, int length, Dictionary<string, int> scores)
    {
        foreach (var language in languages) scores[language] = scores.GetValueOrDefault(language) + (length > 3 ? 4 : length > 2 ? 3 : 1);
    }

    private static FrozenDictionary<string, string[]> Index(Func<(string Language, string Ends, string Starts), string> choose) => Known
        .SelectMany(known => choose(known).Split(' ').Select(part => (Part: part, known.Language)))
        .GroupBy(entry => entry.Part, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.Select(entry => entry.Language).ToArray(), StringComparer.Ordinal);
}
