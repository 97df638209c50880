namespace Guanlan.Lexicon.Source;

/// <summary>
/// A surface with its flags; <paramref name="Only"/> is the actor that alone may own it, <paramref name="Note"/> what a word's own flag
/// says (<c>high</c>).
/// </summary>
internal sealed record SourceSurface(Origin At, string Text, bool IsChinese, SurfaceMarks Marks, string? Only, string Note = "");
