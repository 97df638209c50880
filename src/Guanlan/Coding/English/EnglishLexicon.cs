using Guanlan.Lexicon;
using Guanlan.Lexicon.Packing;

namespace Guanlan.Coding.English;

/// <summary>The English part of a pack by words: triggers by their first word, the phrases in which they are dead, and what may be a verb. Immutable; thread safe.</summary>
internal sealed class EnglishLexicon
{
    private readonly Dictionary<string, List<EnglishTriggerForm>> triggers = new(StringComparer.Ordinal);
    private readonly Dictionary<int, List<string[]>> discards = [];
    private readonly Dictionary<string, VerbForm> verbs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WordClass> classes = new(StringComparer.Ordinal);

    public EnglishLexicon(LexiconPack pack)
    {
        var words = new Dictionary<int, List<string>>();
        for (var pattern = 0; pattern < pack.PatternCount; pattern++)
        {
            var surface = pack.SurfaceOf(pattern);
            if (!char.IsAscii(surface[0])) continue;
            var text = surface.ToString();
            foreach (var term in pack.TermsOf(pattern)) Add(pack, text, term, words);
        }

        foreach (var forms in words.Values) Guess(forms);
    }

    /// <summary>The forms of triggers that begin with a word.</summary>
    public IReadOnlyList<EnglishTriggerForm> StartingWith(string word) => triggers.TryGetValue(word, out var found) ? found : [];

    /// <summary>The phrases in which a trigger is dead.</summary>
    public IReadOnlyList<string[]> DeadIn(int entry) => discards.TryGetValue(entry, out var found) ? found : [];

    public VerbForm Forms(string word) => verbs.GetValueOrDefault(word);

    public WordClass Classes(string word) => classes.GetValueOrDefault(word);

    private void Add(LexiconPack pack, string text, Term term, Dictionary<int, List<string>> words)
    {
        switch (term.Kind)
        {
            case TermKind.Trigger when !pack.Triggers[term.Entry].IsChinese:
                var parts = text.ToLowerInvariant().Split(' ');
                if (!triggers.TryGetValue(parts[0], out var list)) triggers.Add(parts[0], list = []);
                list.Add(new EnglishTriggerForm(parts, term.Entry, term.Inflection));
                var head = parts.Length > 1 && EnglishInflector.IsAdverb(parts[0]) ? parts[1] : parts[0];
                if (pack.Triggers[term.Entry].IsVerb) verbs[head] = verbs.GetValueOrDefault(head) | FormOf(term.Inflection);
                break;
            case TermKind.Discard when term.Entry >= 0 && pack.Discards[term.Entry] is { Kind: TermKind.Trigger } dead && !pack.Triggers[dead.Entry].IsChinese:
                if (!discards.TryGetValue(dead.Entry, out var phrases)) discards.Add(dead.Entry, phrases = []);
                phrases.Add(text.ToLowerInvariant().Split(' '));
                break;
            case TermKind.Word when pack.Words[term.Entry].Id.StartsWith("en-", StringComparison.Ordinal) && !text.Contains(' ', StringComparison.Ordinal):
                var word = WordClasses.Class(pack.WordClasses[pack.Words[term.Entry].Class]);
                classes[text] = classes.GetValueOrDefault(text) | word;
                if ((word & EnglishVerbs) == 0) break;
                if (!words.TryGetValue(term.Entry, out var forms)) words.Add(term.Entry, forms = []);
                forms.Add(text);
                break;
        }
    }

    private const WordClass EnglishVerbs =
        WordClass.Speech | WordClass.Refusal | WordClass.Wish | WordClass.Plan | WordClass.Promise | WordClass.Ability | WordClass.LightVerb | WordClass.Verb;

    private static VerbForm FormOf(Inflection inflection) => inflection switch
    {
        Inflection.Base => VerbForm.Base,
        Inflection.ThirdPerson => VerbForm.Third,
        Inflection.Past => VerbForm.Past,
        Inflection.Ing => VerbForm.Ing,
        _ => VerbForm.None,
    };

    /// <summary>Which form each word of an entry is: a base is what another word of the entry lengthens by -s.</summary>
    private void Guess(List<string> forms)
    {
        foreach (var form in forms)
        {
            var isBase = forms.Contains(form + "s") || forms.Contains(form + "es") || (form.EndsWith('y') && forms.Contains(form[..^1] + "ies"));
            var guess = isBase ? VerbForm.Base
                : form.EndsWith("ing", StringComparison.Ordinal) ? VerbForm.Ing
                : form.EndsWith('s') ? VerbForm.Third
                : VerbForm.Past;
            if (guess == VerbForm.Base && !forms.Exists(other => other != form && other.StartsWith(form[..Math.Min(3, form.Length)], StringComparison.Ordinal) && other.EndsWith("ed", StringComparison.Ordinal)) && IsUnchanged(form))
                guess |= VerbForm.Past;
            verbs[form] = verbs.GetValueOrDefault(form) | guess;
        }
    }

    private static bool IsUnchanged(string form) => form is "put" or "set" or "cut" or "let" or "hit" or "shut" or "cost" or "split" or "spread" or "read" or "quit" or "bid" or "come" or "become" or "run" or "overcome";
}
