namespace Guanlan.Lexicon.Source;

/// <summary>Where something stands in the lexicon's text: a path below <c>data</c> and a line, from 1.</summary>
internal readonly record struct Origin(string File, int Line)
{
    public override string ToString() => $"{File}:{Line}";
}
