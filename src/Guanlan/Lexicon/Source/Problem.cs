namespace Guanlan.Lexicon.Source;

/// <summary>A line that breaks the grammar or a rule. A warning does not stop the compiler.</summary>
internal sealed record Problem(Origin At, string Message, bool IsWarning)
{
    public override string ToString() => $"{At}: {(IsWarning ? "warning" : "error")} GL2501: {Message}";
}
