namespace Guanlan;

/// <summary>How one row of a text hangs together with another row of the same text.</summary>
public enum LinkKind : byte
{
    /// <summary>Both speak of one happening.</summary>
    SameEvent,

    /// <summary>The text tells one happening in two ways: another day, or asserted here and denied there.</summary>
    Contradicts,

    /// <summary>The row was taken back later in the text (更正, 撤回).</summary>
    Retracted,

    /// <summary>The act answers the other act.</summary>
    RespondsTo,

    /// <summary>The deed does what the other row promised, threatened or expected.</summary>
    Fulfils,

    /// <summary>The row shows that what the other row promised, threatened or expected was not done, or its opposite was.</summary>
    Breaks,

    /// <summary>The other row gives nearly the same words to another speaker.</summary>
    SameWords,
}

/// <summary>A link from a row to another row of the same text.</summary>
/// <param name="Kind">How they hang together.</param>
/// <param name="Row">Number of the other row among the rows of the text, from one; zero where only the words of <paramref name="Words"/> stand for it.</param>
/// <param name="Words">The words of the text that show the link (作为回应), or null where parties, types and dates show it.</param>
public sealed record RowLink(LinkKind Kind, int Row, TextSpan? Words = null);

/// <summary>Names of <see cref="LinkKind"/>.</summary>
public static class LinkKinds
{
    /// <summary>The name in small letters, as in exports (<c>responds_to</c>).</summary>
    public static string Name(this LinkKind kind) => kind switch
    {
        LinkKind.SameEvent => "same_event",
        LinkKind.Contradicts => "contradicts",
        LinkKind.Retracted => "retracted",
        LinkKind.RespondsTo => "responds_to",
        LinkKind.Fulfils => "fulfils",
        LinkKind.SameWords => "same_words",
        _ => "breaks",
    };

    /// <summary>Reads a name in small letters; false for anything else.</summary>
    public static bool TryParse(string? name, out LinkKind kind)
    {
        foreach (var candidate in Enum.GetValues<LinkKind>())
        {
            kind = candidate;
            if (candidate.Name() == name) return true;
        }

        kind = default;
        return false;
    }
}
