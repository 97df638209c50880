namespace Guanlan.Reading.Reprints;

/// <summary>
/// Gathers the appearances of one text into a story: the same words under another head or footer, in another script, spacing or order,
/// cut short, or a little reworded. Texts that share a template but differ in their numbers (rates, earthquakes, sorties) stay apart.
/// </summary>
/// <remarks>
/// Hand it the text of a document as read, without notices and credits. Works on a growing record: each text is compared only with the
/// few that share its rarest shingles. Memory is bounded: about 700 bytes a text, and beyond its capacity the oldest half is forgotten.
/// Deterministic for the order of the texts; not thread safe.
/// </remarks>
/// <example><c>index.Add("b", text)</c> gives <c>"a"</c> if the text was added as <c>"a"</c> before.</example>
public sealed class ReprintIndex
{
    private readonly int perGeneration;
    private readonly int candidates;
    private Generation current = new();
    private Generation? former;

    /// <summary>An empty index.</summary>
    /// <param name="capacity">Texts remembered at most, two or more; at least half as many always are.</param>
    /// <param name="candidates">Most texts compared with a new one.</param>
    public ReprintIndex(int capacity = 2_000_000, int candidates = 32)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(capacity, 2);
        ArgumentOutOfRangeException.ThrowIfLessThan(candidates, 1);
        (perGeneration, this.candidates) = (capacity / 2, candidates);
    }

    /// <summary>Number of texts it remembers.</summary>
    public int Count => current.Count + (former?.Count ?? 0);

    /// <summary>Adds a text, and tells the id of the first text of its story: its own if the story is new.</summary>
    /// <param name="id">Id of the document.</param>
    /// <param name="text">Its words; a text without any is a story of its own.</param>
    public string Add(string id, string text)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(text);
        var fingerprint = Fingerprint.Of(text);
        var cluster = Find(fingerprint) ?? id;
        if (current.Count >= perGeneration) (former, current) = (current, new Generation());
        current.Add(fingerprint, cluster);
        return cluster;
    }

    /// <summary>The id of the first text of the story that a text belongs to, or null; adds nothing.</summary>
    public string? Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Find(Fingerprint.Of(text));
    }

    private string? Find(Fingerprint fingerprint)
    {
        var now = current.Find(fingerprint, candidates);
        var before = former?.Find(fingerprint, candidates);
        return before is { } old && !(now?.Likeness > old.Likeness) ? old.Cluster : now?.Cluster;
    }
}
