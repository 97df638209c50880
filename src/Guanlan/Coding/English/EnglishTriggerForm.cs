using Guanlan.Lexicon;

namespace Guanlan.Coding.English;

/// <summary>One form of an English trigger, by words, so that other words may stand between them (<c>lifted</c> the <c>ban</c>).</summary>
/// <param name="Words">The words of the form; the first is the one that is inflected.</param>
/// <param name="Entry">Index into the triggers of the pack.</param>
/// <param name="Inflection">The form of the first word, or of the noun.</param>
internal sealed record EnglishTriggerForm(string[] Words, int Entry, Inflection Inflection);

/// <summary>A trigger found in a sentence.</summary>
/// <param name="First">Index of its first word.</param>
/// <param name="Last">Index of its last word.</param>
/// <param name="Head">Index of the verb or noun.</param>
/// <param name="Entry">The trigger.</param>
/// <param name="Index">Its index in the pack.</param>
/// <param name="Inflection">The form.</param>
/// <param name="Length">How many words the form has.</param>
internal sealed record EnglishTrigger(int First, int Last, int Head, TriggerEntry Entry, int Index, Inflection Inflection, int Length)
{
    /// <summary>The noun of a verb phrase stands in front of its passive verb (the ban was lifted).</summary>
    public bool IsInverted { get; init; }

    /// <summary>Begins with a form of be (is opposed to): its participle is no passive.</summary>
    public bool IsPredicate { get; init; }
}
