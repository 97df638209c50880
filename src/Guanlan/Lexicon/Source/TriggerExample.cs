using System.Collections.Immutable;

namespace Guanlan.Lexicon.Source;

/// <summary>
/// A sentence that runs as a test: a positive one must give the row, a negative one no asserted row of the trigger's type by the trigger.
/// </summary>
/// <param name="At">Where it stands.</param>
/// <param name="Sentence">The text.</param>
/// <param name="IsPositive">A <c>+</c> line.</param>
/// <param name="Sources">Left side of the row, at the level of the state.</param>
/// <param name="Targets">Right side; empty without target.</param>
/// <param name="IsReciprocal">The sides are joined by <c>=</c>.</param>
/// <param name="Status">The status of the row.</param>
internal sealed record TriggerExample(
    Origin At,
    string Sentence,
    bool IsPositive,
    ImmutableArray<string> Sources,
    ImmutableArray<string> Targets,
    bool IsReciprocal,
    Status Status);
