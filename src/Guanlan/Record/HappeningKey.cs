using System.Collections.Immutable;

namespace Guanlan.Record;

/// <summary>
/// The parties and the kind of an act: rows with equal keys may speak of one happening, rows with other keys never do.
/// Parties stand at the level of the state, sorted and distinct. Two parties of a reciprocal act stand side by side, whoever
/// the text names as visitor and host.
/// </summary>
/// <param name="Type">The kind of act.</param>
/// <param name="Source">Who acts.</param>
/// <param name="Target">On whom.</param>
public sealed record HappeningKey(EventType Type, ImmutableArray<ActorCode> Source, ImmutableArray<ActorCode> Target)
{
    /// <summary>The key of a row.</summary>
    public static HappeningKey Of(CodedRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var source = Parties(row.Source);
        var target = Parties(row.Target);
        return row.Type.IsReciprocal() && source.Length == 1 && target.Length == 1
            ? new HappeningKey(row.Type, [.. source.Union(target).Order()], [])
            : new HappeningKey(row.Type, source, target);
    }

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    public static HappeningKey Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parts = text.Split('|');
        if (parts.Length != 3 || !EventTypes.TryParse(parts[0], out var type)) throw new FormatException($"'{text}' is no key of a happening");
        return new HappeningKey(type, Codes(parts[1]), Codes(parts[2]));
    }

    /// <summary>Type, sources and targets: <c>SANCTION|USA|CHN,RUS</c>.</summary>
    public override string ToString() => $"{Type.Name()}|{string.Join(',', Source)}|{string.Join(',', Target)}";

    /// <inheritdoc />
    public bool Equals(HappeningKey? other) => other is not null && ToString() == other.ToString();

    /// <inheritdoc />
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    private static ImmutableArray<ActorCode> Parties(ImmutableArray<Actor> actors) =>
        [.. actors.Select(actor => new ActorCode(actor.Code.Country)).Distinct().Order()];

    private static ImmutableArray<ActorCode> Codes(string list) =>
        [.. list.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(code => new ActorCode(code))];
}
