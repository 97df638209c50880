namespace Guanlan.Coding.English;

/// <summary>Where no frame joins two given parties: the trigger between them, else the one nearest to them; verbs and long ones first.</summary>
internal static class PairFallback
{
    public static EnglishTrigger? Best(EnglishSentence sentence, TextSpan source, TextSpan target)
    {
        var (from, to) = (Math.Min(source.End, target.End), Math.Max(source.Start, target.Start));
        EnglishTrigger? best = null;
        var most = int.MinValue;
        foreach (var trigger in sentence.Triggers)
        {
            var span = Span(sentence, trigger);
            var score = Score(sentence, trigger, span, from, to);
            if (score <= most) continue;
            (best, most) = (trigger, score);
        }

        return best;
    }

    public static TextSpan Span(EnglishSentence sentence, EnglishTrigger trigger) =>
        TextSpan.FromBounds(sentence.Words[trigger.First].Start, sentence.Words[trigger.Last].End);

    /// <summary>The status of a trigger that no frame took.</summary>
    public static (Status Status, string Why) StatusOf(EnglishSentence sentence, EnglishTrigger trigger)
    {
        if (sentence.Words[trigger.Head].Tag != EnglishTag.Verb) return (Status.Reported, "");
        var grammar = new EnglishGrammar(sentence);
        return new EnglishStatus(sentence, grammar, new EnglishSubjects(sentence, grammar)).Verb(trigger.Head, 0);
    }

    private static int Score(EnglishSentence sentence, EnglishTrigger trigger, TextSpan span, int from, int to)
    {
        var grammar = new EnglishGrammar(sentence);
        var score = Math.Min(trigger.Length, 3) * 4;
        if (sentence.Words[trigger.Head].Tag == EnglishTag.Verb)
        {
            score += 6;
            if (new EnglishSubjects(sentence, grammar).Of(trigger.Head) is { Mention.IsGiven: true }) score += 10;
        }

        if (grammar.Behind(trigger.Last).Exists(phrase => phrase.Mention is { IsGiven: true })) score += 6;
        if (sentence.Words[trigger.Head].Mention is { IsGiven: true }) score -= 4;
        if (span.Start >= from && span.Start <= to) return score + 8;
        return score - Math.Min(8, Math.Min(Math.Abs(span.Start - from), Math.Abs(span.Start - to)) / 12);
    }
}
