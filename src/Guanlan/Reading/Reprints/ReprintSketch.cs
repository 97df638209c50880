using System.Collections.Immutable;

namespace Guanlan.Reading.Reprints;

/// <summary>
/// Tells reprints for a store that keeps its own index: what to keep of a text, and which of the likely texts it is a reprint of. The same judgement as
/// <see cref="ReprintIndex"/>, whose memory it does without. Pure and thread safe.
/// </summary>
public static class ReprintSketch
{
    /// <summary>How many of the likely texts are worth comparing.</summary>
    public const int Candidates = 32;

    /// <summary>How many texts of one key are worth looking at: a phrase of more is everybody's.</summary>
    public const int MostPerKey = 48;

    /// <summary>What to keep of a text; null for a text without words, which is a reprint of nothing.</summary>
    /// <param name="text">The text of a document as read, without notices and credits.</param>
    public static TextSketch? Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var fingerprint = Fingerprint.Of(text);
        return fingerprint.Length == 0 ? null : new TextSketch([fingerprint.Exact, .. fingerprint.Keys], ImmutableArray.Create(fingerprint.ToBytes()));
    }

    /// <summary>The position of the fingerprint most like a text's among those of which it is a reprint; -1 if it is a reprint of none.</summary>
    /// <param name="sketch">The text.</param>
    /// <param name="fingerprints">Fingerprints of likely texts, those that share most keys first; one of another format is passed over.</param>
    public static int Best(TextSketch sketch, IReadOnlyList<ReadOnlyMemory<byte>> fingerprints)
    {
        ArgumentNullException.ThrowIfNull(sketch);
        ArgumentNullException.ThrowIfNull(fingerprints);
        var (best, most) = (-1, 0.0);
        if (Fingerprint.FromBytes(sketch.Fingerprint.AsSpan()) is not { } own) return best;
        for (var i = 0; i < fingerprints.Count; i++)
        {
            if (Fingerprint.FromBytes(fingerprints[i].Span) is not { } other) continue;
            var likeness = Likeness.Of(own, other);
            if (!likeness.IsReprint(own, other)) continue;
            var worth = likeness.Contained + likeness.Resemblance;
            if (best < 0 || worth > most) (best, most) = (i, worth);
        }

        return best;
    }
}
