namespace Guanlan.Reading.Archives;

/// <summary>Tells the files that make a page look and move from those that say something.</summary>
internal static class PageParts
{
    /// <summary>True for style sheets, scripts and their maps: they are text, but nobody's words.</summary>
    public static bool IsOne(string name) => Path.GetExtension(name).ToLowerInvariant() is ".css" or ".js" or ".mjs" or ".map";
}
