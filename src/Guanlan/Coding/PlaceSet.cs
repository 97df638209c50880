namespace Guanlan.Coding;

/// <summary>A set of places in a text, one bit for each: made for a passage, asked for nearly every character of it.</summary>
internal sealed class PlaceSet(int length)
{
    private readonly ulong[] bits = new ulong[(length >> 6) + 1];

    public void Add(int place) => bits[place >> 6] |= 1UL << place;

    public bool Contains(int place) => (uint)place < (uint)(bits.Length << 6) && (bits[place >> 6] & (1UL << place)) != 0;

    public void Clear() => Array.Clear(bits);
}
