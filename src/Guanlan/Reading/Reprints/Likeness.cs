namespace Guanlan.Reading.Reprints;

/// <summary>How much of the smaller of two texts stands in the other, and whether their numbers agree.</summary>
/// <param name="Contained">Share of the smaller text's shingles that both have, 0 to 1.</param>
/// <param name="Resemblance">Share of all shingles that both have, 0 to 1.</param>
/// <param name="Numbers">Share of the smaller list of numbers that both have; 1 if one has none.</param>
internal readonly record struct Likeness(double Contained, double Resemblance, double Numbers)
{
    private const int ShortText = 160;

    /// <summary>Compares two fingerprints.</summary>
    public static Likeness Of(Fingerprint one, Fingerprint other)
    {
        var limit = Math.Min(Limit(one), Limit(other));
        var (shared, left, right) = Compare(one.Shingles, other.Shingles, limit);
        var smaller = Math.Min(left, right);
        var (agreeing, some, more) = Compare(one.Numbers, other.Numbers, uint.MaxValue);
        var fewer = Math.Min(some, more);
        return new Likeness(
            smaller == 0 ? 0 : (double)shared / smaller,
            left + right == shared ? 0 : (double)shared / (left + right - shared),
            fewer == 0 ? 1 : (double)agreeing / fewer);
    }

    /// <summary>True if one text is a reprint of the other.</summary>
    public bool IsReprint(Fingerprint one, Fingerprint other)
    {
        var length = Math.Min(one.Length, other.Length);
        if (one.Whole == other.Whole && one.Length == other.Length && Numbers >= 1) return true;
        // A bulletin shares its words with all others of its kind; in a short text each number and most of the words must be the same.
        return length < ShortText ? Contained >= 0.6 && Numbers >= 0.8 : Contained >= 0.45 && Numbers >= 0.6;
    }

    private static uint Limit(Fingerprint fingerprint) => fingerprint.IsWhole ? uint.MaxValue : fingerprint.Shingles[^1];

    private static (int Shared, int Left, int Right) Compare(uint[] left, uint[] right, uint limit)
    {
        int i = 0, j = 0, shared = 0;
        while (i < left.Length && j < right.Length && left[i] <= limit && right[j] <= limit)
        {
            if (left[i] == right[j]) { shared++; i++; j++; }
            else if (left[i] < right[j]) i++;
            else j++;
        }

        while (i < left.Length && left[i] <= limit) i++;
        while (j < right.Length && right[j] <= limit) j++;
        return (shared, i, j);
    }
}
