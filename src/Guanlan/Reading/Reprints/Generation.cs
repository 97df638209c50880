namespace Guanlan.Reading.Reprints;

/// <summary>A part of the index, filled in order and dropped as a whole.</summary>
internal sealed class Generation
{
    private const int SameWords = 1000;

    private readonly List<(Fingerprint Fingerprint, string Cluster)> documents = [];
    private readonly Postings postings = new();

    /// <summary>Number of documents in it.</summary>
    public int Count => documents.Count;

    /// <summary>Adds a document.</summary>
    public void Add(Fingerprint fingerprint, string cluster)
    {
        if (fingerprint.Length > 0) postings.Add(fingerprint.Exact, documents.Count);
        foreach (var key in fingerprint.Keys) postings.Add(key, documents.Count);
        documents.Add((fingerprint, cluster));
    }

    /// <summary>The reprint most like a text and its story, or null.</summary>
    public (string Cluster, double Likeness)? Find(Fingerprint fingerprint, int candidates)
    {
        var votes = new Dictionary<int, int>();
        foreach (var key in fingerprint.Keys) postings.Gather(key, votes);
        if (fingerprint.Length > 0) postings.Gather(fingerprint.Exact, votes, SameWords);
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
}
