namespace Guanlan.Coding;

/// <summary>How a mention names its actors.</summary>
internal enum MentionForm : byte
{
    /// <summary>By a name, code, organ or person.</summary>
    Name,

    /// <summary>Only by a place: a target by location, seldom an actor.</summary>
    Place,

    /// <summary>By an organ or title without a state (外交部, 总统).</summary>
    Bare,

    /// <summary>By a word that points back (双方, 其).</summary>
    Pointer,
}

/// <summary>
/// One or several actors named at one place of a text: a chunk (美国国防部长), a joint word (中美) or a list. Built by the actor
/// stage; pointers and bare titles get their actors from the reference stage.
/// </summary>
internal sealed class Mention
{
    public required int Start { get; init; }

    public required int End { get; set; }

    public required MentionForm Form { get; set; }

    public List<Actor> Actors { get; init; } = [];

    /// <summary>For pointers: what the word points to.</summary>
    public WordNote Points { get; init; }

    /// <summary>More members than named (等国).</summary>
    public bool IsOpen { get; set; }

    /// <summary>The sector that the chunk's words give (外交部: GOV).</summary>
    public string? Sector { get; set; }

    /// <summary>The chunk ends in a person's name or title.</summary>
    public bool IsPerson { get; set; }

    /// <summary>She, he or unknown, for persons.</summary>
    public bool? IsFemale { get; set; }

    /// <summary>The caller named the party; the lexicon did not.</summary>
    public bool IsGiven { get; init; }

    public TextSpan Span => TextSpan.FromBounds(Start, End);

    public int Length => End - Start;

    public bool IsKnown => Actors.Count > 0;

    public bool IsGroup => Actors.Count > 1;

    /// <summary>It names more than one country: a person with two titles is a group of one (中共中央政治局常委、全国政协主席…).</summary>
    public bool IsSeveral => Actors.Exists(actor => actor.Code.Country != Actors[0].Code.Country);

    public bool Names(string country)
    {
        foreach (var actor in Actors)
            if (actor.Code.Country == country) return true;
        return false;
    }

    /// <summary>True if both name the same countries in any order.</summary>
    public bool SameCountries(Mention other)
    {
        foreach (var actor in Actors)
            if (!other.Names(actor.Code.Country)) return false;
        foreach (var actor in other.Actors)
            if (!Names(actor.Code.Country)) return false;
        return IsKnown;
    }
}
