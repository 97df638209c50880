namespace Guanlan.Reading.Html;

/// <summary>The article found in a page.</summary>
/// <param name="Leaves">Its text, in reading order.</param>
/// <param name="Images">Images of the page.</param>
internal sealed record Article(IReadOnlyList<Leaf> Leaves, int Images);
