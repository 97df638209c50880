namespace Guanlan.Coding.English;

/// <summary>What an English frame found around a trigger.</summary>
/// <param name="Frame">Which frame.</param>
/// <param name="Source">Who acts.</param>
/// <param name="Target">On whom; null if not named.</param>
internal sealed record EnglishParties(string Frame, EnglishPhrase? Source, EnglishPhrase? Target)
{
    /// <summary>Source and target are partners.</summary>
    public bool IsJoint { get; init; }

    /// <summary>The verb that lends a noun its tense (held talks), or -1.</summary>
    public int Verb { get; init; } = -1;
}
