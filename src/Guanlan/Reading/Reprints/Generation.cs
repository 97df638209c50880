namespace Guanlan.Reading.Reprints;

/// <summary>A part of the index, filled in order and dropped as a whole.</summary>
internal sealed class Generation
{
    // The smallest hashes of a text: of a text cut to a tenth there is still one among them as a rule.
    private const int Keys = 16;

    private const int SameWords = 1000;

    private readonly List<(Fingerprint Fingerprint, string Cluster)> documents = [];
    private readonly Postings postings = new();

    /// <summary>Number of documents in it.</summary>
    public int Count => documents.Count;

    /// <summary>Adds a document.</summary>
    public void Add(Fingerprint fingerprint, string cluster)
    {
        if (fingerprint.Length > 0) postings.Add(Exact(fingerprint), documents.Count);
        foreach (var key in KeysOf(fingerprint)) postings.Add(key, documents.Count);
        documents.Add((fingerprint, cluster));
    }

    /// <summary>The reprint most like a text and its story, or null.</summary>
    public (string Cluster, double Likeness)? Find(Fingerprint fingerprint, int candidates)
    {
        var votes = new Dictionary<int, int>();
        foreach (var key in KeysOf(fingerprint)) postings.Gather(key, votes);
        if (fingerprint.Length > 0) postings.Gather(Exact(fingerprint), votes, SameWords);
        (string Cluster, double Likeness)? best = null;
        foreach (var (candidate, _) in votes.OrderByDescending(vote => vote.Value).ThenBy(vote => vote.Key).Take(candidates))
        {
            var (other, cluster) = documents[candidate];
            var likeness = Likeness.Of(fingerprint, other);
            if (!likeness.IsReprint(fingerprint, other)) continue;
            var worth = likeness.Contained + likeness.Resemblance;
            if (best is null || worth > best.Value.Likeness) best = (cluster, worth);
        }

        return best;
    }

    private static IEnumerable<uint> KeysOf(Fingerprint fingerprint) => fingerprint.Shingles.Take(Keys);

    // The whole text is a key of its own: an exact reprint is found even if all its phrases are everybody's.
    private static uint Exact(Fingerprint fingerprint)
    {
        var exact = fingerprint.Whole;
        foreach (var number in fingerprint.Numbers) exact = Fingerprint.Mix(exact, number);
        return Fingerprint.Finish(exact);
    }
}
