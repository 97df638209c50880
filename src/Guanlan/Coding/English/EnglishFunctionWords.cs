using System.Collections.Frozen;

namespace Guanlan.Coding.English;

/// <summary>The closed classes of English grammar, as far as a clause needs them.</summary>
internal static class EnglishFunctionWords
{
    private static readonly FrozenDictionary<string, EnglishTag> Tags = Build();

    /// <summary>Words that turn the act of their verb group into what did not happen.</summary>
    private static readonly FrozenSet<string> Negations = Set("not never n't cannot can't didn't doesn't don't hasn't haven't hadn't isn't aren't wasn't weren't won't wouldn't couldn't shouldn't mustn't ain't hardly scarcely barely neither nor");

    private static readonly FrozenSet<string> Bes = Set("be is are was were been being am 's 're isn't aren't wasn't weren't get gets got getting");
    private static readonly FrozenSet<string> Haves = Set("have has had having 've hasn't haven't hadn't");
    private static readonly FrozenSet<string> Dos = Set("do does did don't doesn't didn't");

    public static bool TryTag(string word, out EnglishTag tag) => Tags.TryGetValue(word, out tag);

    public static bool IsNegation(string word) => Negations.Contains(word);

    public static bool IsBe(string word) => Bes.Contains(word);

    public static bool IsHave(string word) => Haves.Contains(word);

    public static bool IsDo(string word) => Dos.Contains(word);

    /// <summary>True for an adverb in -ly that is no noun or adjective.</summary>
    public static bool IsAdverb(string word) =>
        word.Length > 4 && word.EndsWith("ly", StringComparison.Ordinal) &&
        word is not ("family" or "ally" or "july" or "italy" or "rally" or "reply" or "supply" or "assembly" or "daily" or "weekly" or "monthly" or "friendly" or
            "deadly" or "costly" or "elderly" or "anomaly" or "multiply" or "apply" or "comply" or "early" or "likely" or "unlikely" or "monopoly" or "bully" or "resupply");

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static FrozenDictionary<string, EnglishTag> Build()
    {
        var tags = new Dictionary<string, EnglishTag>(StringComparer.Ordinal);
        Add(EnglishTag.Determiner, "the a an this these those its his her their our my your some any no each every all both several many few most another such whose two three four five six seven eight nine ten dozens hundreds thousands");
        Add(EnglishTag.Auxiliary, "be is are was were been being am have has had having do does did isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't 're 've");
        Add(EnglishTag.Modal, "will would can could may might must shall should 'll 'd won't wouldn't can't cannot couldn't shouldn't mustn't");
        Add(EnglishTag.Preposition, "of in on at by for from with against into over under about between among during through across towards toward near onto upon within without amid amidst inside outside behind beyond despite regarding concerning versus via around along alongside off per except including besides like unlike than");
        Add(EnglishTag.Conjunction, "and or but nor &");
        Add(EnglishTag.Relative, "who which whom");
        Add(EnglishTag.Subordinator, "if unless when while because although though whereas whether where why how after before since until till as once lest so");
        Add(EnglishTag.Adverb, "not never n't also already then now still just only even again soon later yet ever once twice too very hardly scarcely barely neither instead together back away ahead however meanwhile jointly first recently ago far well often");
        Add(EnglishTag.Time, "monday tuesday wednesday thursday friday saturday sunday january february april june july august september october november december yesterday today tomorrow tonight overnight mon. tue. wed. thu. fri. sat. sun. jan. feb. mar. apr. aug. sept. oct. nov. dec.");
        return tags.ToFrozenDictionary(StringComparer.Ordinal);

        void Add(EnglishTag tag, string words)
        {
            foreach (var word in words.Split(' ')) tags[word] = tag;
        }
    }
}
