using Guanlan.Coding.Frames;

namespace Guanlan.Coding.English;

/// <summary>The stages of an English passage between matching and dates, sentence by sentence: chunks, words, references, frames, status, voice.</summary>
internal static class EnglishPassage
{
    /// <summary>A sentence is one clause: commas are no clause breaks in English.</summary>
    public static void Clauses(CodingContext context, TextSpan sentence, int index)
    {
        var start = Math.Max(sentence.Start, Math.Min(context.BodyStart, sentence.End));
        if (sentence.End - start < 2) return;
        var last = context.Folded.AsSpan(start, sentence.End - start).TrimEnd("\"”’' ");
        context.Clauses.Add(new Clause { Index = context.Clauses.Count, Start = start, End = sentence.End, Sentence = index, IsQuestion = last.EndsWith('?') });
    }

    /// <summary>Actor mentions of every sentence.</summary>
    public static void Mentions(CodingContext context)
    {
        EnglishNames.Cover(context);
        foreach (var clause in context.Clauses) clause.Mentions.AddRange(EnglishChunks.Find(context, clause.Start, clause.End));
    }

    /// <summary>The drafts of every sentence, with status and voice.</summary>
    public static void Code(CodingContext context)
    {
        var paragraph = -1;
        foreach (var clause in context.Clauses)
        {
            if (context.Sentences[clause.Sentence].Paragraph != paragraph && paragraph >= 0 && context.Discourse.LastSubject is { } subject)
            {
                context.Discourse.NewParagraph();
                context.Discourse.LastSubject = subject;
            }

            paragraph = context.Sentences[clause.Sentence].Paragraph;
            Sentence(context, clause);
        }
    }

    private static void Sentence(CodingContext context, Clause clause)
    {
        var sentence = EnglishSentence.Read(context, clause);
        EnglishPointers.Resolve(sentence);
        var found = context.Drafts.Count;
        new EnglishFrames(sentence).Run();
        foreach (var mention in clause.Mentions) context.Discourse.Saw(mention);
        for (; found < context.Drafts.Count; found++) context.Discourse.Saw(context.Drafts[found]);
        if (clause.Mentions.Find(mention => mention is { IsKnown: true, Form: MentionForm.Name }) is { } subject) context.Discourse.LastSubject = subject;
    }
}
