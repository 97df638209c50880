using System.Collections.Frozen;

namespace Guanlan.Lexicon.Packing;

/// <summary>Regular English forms of verbs and nouns, by spelling rules. Where British and American spelling differ, both.</summary>
internal static class EnglishInflector
{
    /// <summary>Verbs of more than one syllable that double their last consonant because it is stressed.</summary>
    private static readonly FrozenSet<string> Stressed =
    [
        "abet", "abhor", "acquit", "admit", "allot", "begin", "commit", "compel", "concur", "confer", "control", "defer", "deter", "dispel",
        "emit", "equip", "expel", "forbid", "forget", "impel", "incur", "infer", "kidnap", "occur", "offset", "omit", "outwit", "overrun",
        "patrol", "permit", "prefer", "propel", "rebel", "rebut", "recur", "refer", "regret", "remit", "repel", "submit", "transfer",
        "transmit", "upset", "withhold", "zigzag",
    ];

    /// <summary>True for an adverb in -ly; a verb such as fly or supply is none.</summary>
    public static bool IsAdverb(string word) =>
        word.EndsWith("ly", StringComparison.Ordinal) && word is not ("fly" or "ally" or "rally" or "supply" or "resupply" or "apply" or "reply" or "rely" or "comply" or "multiply" or "bully");

    public static string ThirdPerson(string verb) => IrregularVerbs.ThirdPerson(verb) ?? WithS(verb);

    public static IEnumerable<string> Past(string verb)
    {
        if (IrregularVerbs.Past(verb) is { } irregular) return irregular;
        if (verb.EndsWith('e')) return [verb + "d"];
        if (EndsConsonantY(verb)) return [verb[..^1] + "ied"];
        return Stems(verb).Select(stem => stem + "ed");
    }

    public static IEnumerable<string> Ing(string verb)
    {
        if (verb == "be") return ["being"];
        if (verb.EndsWith("ie", StringComparison.Ordinal)) return [verb[..^2] + "ying"];
        if (verb.Length > 2 && verb.EndsWith('e') && verb[^2] is not ('e' or 'o' or 'y')) return [verb[..^1] + "ing"];
        return Stems(verb).Select(stem => stem + "ing");
    }

    /// <summary>The plural of a noun; null for what is a plural already.</summary>
    public static string? Plural(string noun)
    {
        if (noun.EndsWith("sis", StringComparison.Ordinal)) return noun[..^2] + "es";
        if (noun.EndsWith("man", StringComparison.Ordinal) && noun != "human") return noun[..^2] + "en";
        if (noun is "person") return "people";
        if (noun is "child") return "children";
        return noun.EndsWith('s') && !noun.EndsWith("ss", StringComparison.Ordinal) && !noun.EndsWith("us", StringComparison.Ordinal) ? null : WithS(noun);
    }

    private static string WithS(string word)
    {
        if (EndsConsonantY(word)) return word[..^1] + "ies";
        var hisses = word[^1] is 's' or 'x' or 'z' || word.EndsWith("ch", StringComparison.Ordinal) || word.EndsWith("sh", StringComparison.Ordinal);
        var closesInO = word.Length > 2 && word[^1] == 'o' && !IsVowel(word[^2]);
        return word + (hisses || closesInO ? "es" : "s");
    }

    /// <summary>The verb before -ed and -ing: consonant doubled after one stressed short vowel, -k after -c.</summary>
    private static IEnumerable<string> Stems(string verb)
    {
        if (verb.Length > 2 && verb[^1] == 'c') return [verb + "k"];
        var short3 = verb.Length > 2 && !IsVowel(verb[^1]) && verb[^1] is not ('w' or 'x' or 'y') && IsVowel(verb[^2])
            && (!IsVowel(verb[^3]) || verb is "quit" or "quiz");
        if (!short3) return [verb];
        if (Syllables(verb) == 1 || Stressed.Contains(verb)) return [verb + verb[^1]];
        return verb[^1] == 'l' ? [verb + "l", verb] : [verb];
    }

    private static int Syllables(string word)
    {
        var count = 0;
        for (var i = 0; i < word.Length; i++)
            if (IsVowel(word[i]) && (i == 0 || !IsVowel(word[i - 1]))) count++;
        return count;
    }

    private static bool EndsConsonantY(string word) => word.Length > 1 && word[^1] == 'y' && !IsVowel(word[^2]);

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}
