namespace Guanlan.Coding;

/// <summary>One step from a text to its rows. A stage has no state of its own; all it knows and makes is in the context.</summary>
internal interface ICodingStage
{
    void Run(CodingContext context);
}
