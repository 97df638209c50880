namespace Guanlan.Lexicon.Source;

/// <summary>A surface with its flags; <paramref name="Only"/> is the actor that alone may own it.</summary>
internal sealed record SourceSurface(Origin At, string Text, bool IsChinese, SurfaceMarks Marks, string? Only);
