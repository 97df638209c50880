namespace Guanlan.Coding;

/// <summary>Looks places up in lists that are ordered by offset. Pure; thread safe.</summary>
internal static class Offsets
{
    /// <summary>Index of the first item between two indices whose offset is the position or behind it; <paramref name="to"/> where there is none.</summary>
    /// <param name="items">Ordered by offset between the indices.</param>
    /// <param name="position">Offset in UTF-16 units.</param>
    /// <param name="offset">The offset of an item.</param>
    /// <param name="from">First index looked at.</param>
    /// <param name="to">Index after the last.</param>
    public static int FirstFrom<T>(IReadOnlyList<T> items, int position, Func<T, int> offset, int from, int to)
    {
        while (from < to)
        {
            var middle = (from + to) / 2;
            if (offset(items[middle]) < position) from = middle + 1;
            else to = middle;
        }

        return from;
    }

    /// <summary>The same over a whole list.</summary>
    public static int FirstFrom<T>(IReadOnlyList<T> items, int position, Func<T, int> offset) => FirstFrom(items, position, offset, 0, items.Count);
}
