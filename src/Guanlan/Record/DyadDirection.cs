namespace Guanlan.Record;

/// <summary>Which way an act goes between the two actors of a dyad, as they were asked for.</summary>
public enum DyadDirection : byte
{
    /// <summary>The first acts on the second.</summary>
    Forth = 1,

    /// <summary>The second acts on the first.</summary>
    Back = 2,

    /// <summary>Both act: meetings, agreements, exchanges of fire.</summary>
    Both = 3,
}
