namespace Guanlan.Lexicon.Matching;

/// <summary>Finds room for the children of a node in the double array, by a linked list of the free cells.</summary>
internal sealed class DoubleArrayLayout
{
    private const int End = -1;
    private const int Taken = -2;

    private int[] next = [];
    private int[] previous = [];
    private int head = End;
    private int tail = End;

    /// <summary>One more than the last taken cell.</summary>
    public int Extent { get; private set; }

    /// <summary>The first base under which the cells of all letters are free.</summary>
    /// <param name="letters">Ascending.</param>
    public int FindBase(int[] letters)
    {
        for (var cell = head; ; cell = next[cell])
        {
            if (cell == End || next[cell] == End) Grow(next.Length + letters[^1] + 1);
            if (cell == End) cell = head;
            var found = cell - letters[0];
            if (found > 0 && Fits(found, letters)) return found;
        }
    }

    public void Take(int cell)
    {
        if (cell >= next.Length) Grow(cell + 1);
        if (next[cell] == Taken) throw new InvalidOperationException($"Cell {cell} is taken.");
        if (previous[cell] == End) head = next[cell];
        else next[previous[cell]] = next[cell];
        if (next[cell] == End) tail = previous[cell];
        else previous[next[cell]] = previous[cell];
        next[cell] = Taken;
        Extent = Math.Max(Extent, cell + 1);
    }

    private bool Fits(int found, int[] letters)
    {
        if (found + letters[^1] >= next.Length) Grow(found + letters[^1] + 1);
        foreach (var letter in letters)
            if (next[found + letter] == Taken) return false;
        return true;
    }

    private void Grow(int least)
    {
        var from = next.Length;
        var size = Math.Max(least, from * 2);
        Array.Resize(ref next, size);
        Array.Resize(ref previous, size);
        for (var cell = from; cell < size; cell++)
        {
            previous[cell] = tail;
            next[cell] = End;
            if (tail == End) head = cell;
            else next[tail] = cell;
            tail = cell;
        }
    }
}
