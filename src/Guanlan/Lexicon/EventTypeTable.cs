using System.Collections.Immutable;
using System.Globalization;

namespace Guanlan.Lexicon;

/// <summary>The sixteen types with scale and labels, read once from the table that comes with the library. Thread safe.</summary>
public static class EventTypeTable
{
    private const string Resource = "Guanlan.types.tsv";

    private static readonly Lazy<ImmutableArray<EventTypeEntry>> Entries = new(Load);

    /// <summary>All types, in PLOVER's order.</summary>
    public static ImmutableArray<EventTypeEntry> All => Entries.Value;

    /// <summary>The entry of a type.</summary>
    public static EventTypeEntry Of(EventType type) => All[(int)type];

    private static ImmutableArray<EventTypeEntry> Load()
    {
        using var stream = typeof(EventTypeTable).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The resource {Resource} is missing.");
        using var reader = new StreamReader(stream);
        var entries = new List<EventTypeEntry>();
        reader.ReadLine();
        while (reader.ReadLine()?.Split('\t') is { } cells)
        {
            if (!EventTypes.TryParse(cells[0], out var type)) throw new InvalidOperationException($"{Resource}: unknown type {cells[0]}");
            var quad = (QuadClass)int.Parse(cells[1], CultureInfo.InvariantCulture);
            entries.Add(new EventTypeEntry(type, quad, double.Parse(cells[2], CultureInfo.InvariantCulture), cells[4], cells[5]));
        }

        return [.. entries.OrderBy(entry => entry.Type)];
    }
}
