using System.Collections.Frozen;
using System.Collections.Immutable;
using Guanlan.Lexicon.Source;

namespace Guanlan.Lexicon.Packing;

/// <summary>All surfaces of a trigger: of a Chinese one its id and what its <c>forms</c> list, of an English one the forms of its verb and of its noun.</summary>
internal static class TriggerForms
{
    private static readonly FrozenSet<string> Prepositions =
        ["of", "on", "to", "for", "in", "with", "against", "by", "from", "at", "into", "between", "over", "about", "as", "that"];

    public static IEnumerable<(string Surface, Inflection Inflection)> Of(TriggerSource trigger)
    {
        if (trigger.Entry.IsChinese) return Chinese(trigger).Distinct().Select(surface => (surface, Inflection.None));
        var words = trigger.Id.Split(' ');
        var forms = new List<(string, Inflection)>();
        if (trigger.Entry.IsVerb) forms.AddRange(Verb(words, trigger.Forms));
        if (trigger.Entry.IsNoun)
        {
            if (!trigger.Entry.IsVerb) forms.Add((trigger.Id, Inflection.None));
            if (!trigger.Entry.IsVerb) forms.AddRange(trigger.Forms.Select(form => (form, Inflection.Plural)));
            if (Plural(words) is { } plural) forms.Add((plural, Inflection.Plural));
        }

        return forms.Distinct();
    }

    /// <summary>What speakers put between a separable verb and its object: 断了交, 道过歉, 认个怂, 服了个软, 开的枪, 叫起好来.</summary>
    private static readonly string[] Infixes = ["了", "过", "个", "了个", "的", "起", "完", "一下", "了一", "了回", "了一次", "了一回", "了好几回", "了好几次", "了几次", "了半天", "了几年", "了好几年", "了多年", "了几十年", "了十几年", "了不少", "了把", "了一把", "着", "过一次", "过好几次", "过不少", "够了", "足了"];

    /// <summary>The same where verb and object have two characters each: 恢复了通航, 取消过访问.</summary>
    private static readonly string[] LongInfixes = ["了", "过"];

    private static IEnumerable<string> Chinese(TriggerSource trigger)
    {
        foreach (var surface in trigger.Forms.Prepend(trigger.Id))
        {
            yield return surface;
            if (!trigger.IsSeparable || surface.Length is not (2 or 4)) continue;
            var verb = surface.Length / 2;
            foreach (var infix in verb == 1 ? Infixes : LongInfixes) yield return surface[..verb] + infix + surface[verb..];
        }
    }

    private static IEnumerable<(string, Inflection)> Verb(string[] words, ImmutableArray<string> irregular)
    {
        // "strongly condemn": the adverb stays, the verb after it changes.
        var at = words.Length > 1 && EnglishInflector.IsAdverb(words[0]) ? 1 : 0;
        var verb = words[at];
        var rest = string.Join(' ', words[(at + 1)..]);
        var given = irregular.Select(form => (Surface: Complete(form), Inflection: Guess(form, verb))).ToList();
        yield return (With(verb), Inflection.Base);
        foreach (var form in given) yield return form;
        if (given.All(form => form.Inflection != Inflection.ThirdPerson)) yield return (With(EnglishInflector.ThirdPerson(verb)), Inflection.ThirdPerson);
        if (verb == "be") yield return (With("are"), Inflection.Base);
        if (given.All(form => form.Inflection != Inflection.Past))
            foreach (var past in EnglishInflector.Past(verb)) yield return (With(past), Inflection.Past);
        if (given.All(form => form.Inflection != Inflection.Ing))
            foreach (var ing in EnglishInflector.Ing(verb)) yield return (With(ing), Inflection.Ing);

        string With(string form) => string.Join(' ', [.. words[..at], form, .. words[(at + 1)..]]);

        // A form of one word stands for the verb alone; a longer one, or one of a one-word trigger, is the whole surface.
        string Complete(string form) => rest.Length == 0 || form.Contains(' ', StringComparison.Ordinal) ? form : With(form);
    }

    private static Inflection Guess(string form, string verb)
    {
        var word = form.Split(' ')[0];
        if (word.EndsWith("ing", StringComparison.Ordinal) && word != verb) return Inflection.Ing;
        return word.EndsWith('s') && word.Length > verb.Length && word[..2] == verb[..2] ? Inflection.ThirdPerson : Inflection.Past;
    }

    /// <summary>The plural of the head noun: the last word, or the one before a preposition (<c>attacks on</c>).</summary>
    private static string? Plural(string[] words)
    {
        var head = Array.FindIndex(words, Prepositions.Contains) is var preposition and > 0 ? preposition - 1 : words.Length - 1;
        return EnglishInflector.Plural(words[head]) is { } plural ? string.Join(' ', [.. words[..head], plural, .. words[(head + 1)..]]) : null;
    }
}
