namespace Guanlan.Coding.English;

/// <summary>One English sentence, word by word, with its mentions and triggers. The whole sentence is one <see cref="Coding.Clause"/>; grammar finds the clauses in it.</summary>
internal sealed class EnglishSentence
{
    public required CodingContext Context { get; init; }

    public required Clause Clause { get; init; }

    public required List<EnglishWord> Words { get; init; }

    public List<EnglishTrigger> Triggers { get; } = [];

    public static EnglishSentence Read(CodingContext context, Clause clause)
    {
        var words = EnglishTokenizer.Words(context, clause.Start, clause.End);
        var sentence = new EnglishSentence { Context = context, Clause = clause, Words = words };
        foreach (var mention in clause.Mentions)
            foreach (var word in words)
                if (word.Start < mention.End && word.End > mention.Start) word.Mention ??= mention;
        foreach (var word in words)
            if (word.Mention is { IsGiven: true }) word.Tag = EnglishTag.Noun;
        EnglishTagger.Tag(context, words);
        FreeVerbs(sentence);
        EnglishLists.Join(sentence);
        EnglishTriggerFinder.Find(sentence);
        return sentence;
    }

    /// <summary>The index of the first word at or behind a position of the text.</summary>
    public int At(int position)
    {
        for (var i = 0; i < Words.Count; i++)
            if (Words[i].Start >= position) return i;
        return Words.Count;
    }

    /// <summary>The mention whose last word this is, or null.</summary>
    public Mention? EndingAt(int word) => Words[word].Mention is { } mention && (word + 1 == Words.Count || Words[word + 1].Mention != mention) ? mention : null;

    /// <summary>A bare organ that turned out to be a verb (the crisis forces them) is no mention.</summary>
    private static void FreeVerbs(EnglishSentence sentence)
    {
        foreach (var word in sentence.Words)
        {
            if (word is not { Tag: EnglishTag.Verb, Mention: { Form: MentionForm.Bare } mention }) continue;
            sentence.Clause.Mentions.Remove(mention);
            foreach (var other in sentence.Words)
                if (other.Mention == mention) other.Mention = null;
        }
    }
}
