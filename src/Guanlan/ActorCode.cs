namespace Guanlan;

/// <summary>
/// The code of an actor: an ISO 3166-1 alpha-3 state (<c>CHN</c>), an organisation (<c>IGO:UN</c>), a group (<c>NSA:HAMAS</c>),
/// a region (<c>REG:SEA</c>) or <c>UNK</c>, with an optional sector after a slash (<c>JPN/GOV</c>). It is a code, not a person:
/// who the text named is in <see cref="Actor"/>. The default value is <see cref="Unknown"/>. Ordered by text, ordinal.
/// </summary>
public readonly record struct ActorCode : IComparable<ActorCode>
{
    private readonly string? text;

    /// <summary>Takes a code as written; no check beyond not being empty.</summary>
    public ActorCode(string text)
    {
        ArgumentException.ThrowIfNullOrEmpty(text);
        this.text = text;
    }

    /// <summary>An actor that cannot be named.</summary>
    public static ActorCode Unknown { get; } = new("UNK");

    /// <summary>The whole code.</summary>
    public string Text => text ?? "UNK";

    /// <summary>The part before the slash: the level at which dyads and series count.</summary>
    public string Country => Text.IndexOf('/', StringComparison.Ordinal) is var slash and >= 0 ? Text[..slash] : Text;

    /// <summary>The sector after the slash (<c>GOV</c>, <c>MIL</c> ...), or null.</summary>
    public string? Sector => Text.IndexOf('/', StringComparison.Ordinal) is var slash and >= 0 ? Text[(slash + 1)..] : null;

    /// <summary>True unless the code is <c>UNK</c>.</summary>
    public bool IsKnown => text is not (null or "UNK");

    /// <summary>True for a state or territory (three capital letters).</summary>
    public bool IsState => IsKnown && Country.Length == 3 && !Country.Contains(':', StringComparison.Ordinal);

    /// <summary>The same actor with another sector; organisations, groups and regions stay as they are.</summary>
    public ActorCode With(string? sector) => IsState ? new ActorCode(sector is null ? Country : $"{Country}/{sector}") : this;

    /// <inheritdoc />
    public int CompareTo(ActorCode other) => string.CompareOrdinal(Text, other.Text);

    /// <inheritdoc />
    public bool Equals(ActorCode other) => Text == other.Text;

    /// <inheritdoc />
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc />
    public override string ToString() => Text;

    /// <summary>Ordinal order.</summary>
    public static bool operator <(ActorCode left, ActorCode right) => left.CompareTo(right) < 0;

    /// <summary>Ordinal order.</summary>
    public static bool operator >(ActorCode left, ActorCode right) => left.CompareTo(right) > 0;

    /// <summary>Ordinal order.</summary>
    public static bool operator <=(ActorCode left, ActorCode right) => left.CompareTo(right) <= 0;

    /// <summary>Ordinal order.</summary>
    public static bool operator >=(ActorCode left, ActorCode right) => left.CompareTo(right) >= 0;
}
