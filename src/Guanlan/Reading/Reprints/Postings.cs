namespace Guanlan.Reading.Reprints;

/// <summary>Which documents hold a shingle: an open hash table of pairs, eight bytes each, that grows by doubling.</summary>
internal sealed class Postings
{
    // A shingle of this many documents is a phrase of everybody's; more of them tell nothing.
    private const int MostPerKey = 48;

    private uint[] keys = new uint[1024];
    private int[] documents = new int[1024];
    private int count;

    /// <summary>Notes that a document holds a shingle.</summary>
    public void Add(uint key, int document)
    {
        if ((count + 1) * 10L > keys.Length * 7L) Grow();
        if (Put(keys, documents, key, document + 1)) count++;
    }

    /// <summary>Adds the weight of a shingle to each document that holds it.</summary>
    public void Gather(uint key, Dictionary<int, int> votes, int weight = 1)
    {
        var mask = keys.Length - 1;
        for (var at = (int)key & mask; documents[at] != 0; at = (at + 1) & mask)
            if (keys[at] == key) votes[documents[at] - 1] = votes.GetValueOrDefault(documents[at] - 1) + weight;
    }

    private static bool Put(uint[] keys, int[] documents, uint key, int document)
    {
        var mask = keys.Length - 1;
        var same = 0;
        var at = (int)key & mask;
        for (; documents[at] != 0; at = (at + 1) & mask)
            if (keys[at] == key && ++same >= MostPerKey) return false;
        (keys[at], documents[at]) = (key, document);
        return true;
    }

    private void Grow()
    {
        var (newKeys, newDocuments) = (new uint[keys.Length * 2], new int[keys.Length * 2]);
        for (var i = 0; i < keys.Length; i++)
            if (documents[i] != 0) Put(newKeys, newDocuments, keys[i], documents[i]);
        (keys, documents) = (newKeys, newDocuments);
    }
}
