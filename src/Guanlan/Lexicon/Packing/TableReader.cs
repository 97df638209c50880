using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Guanlan.Lexicon.Packing;

/// <summary>Walks over the cells of a table.</summary>
internal sealed class TableReader(int[] cells, PackStrings strings)
{
    private int at;

    public int Number() => cells[at++];

    public string Text() => strings[Number()];

    public string? TextOrNull() => Number() is var index and >= 0 ? strings[index] : null;

    public DateInterval Interval() => new(Day(), Day());

    /// <summary>A list: its length, then its items.</summary>
    public ImmutableArray<T> List<T>(Func<TableReader, T> item)
    {
        var count = Number();
        if (count == 0) return [];
        var items = new T[count];
        for (var i = 0; i < count; i++) items[i] = item(this);
        return ImmutableCollectionsMarshal.AsImmutableArray(items);
    }

    private DateOnly? Day() => Number() is var number and >= 0 ? DateOnly.FromDayNumber(number) : null;
}
