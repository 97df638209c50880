namespace Guanlan.Record;

/// <summary>What adding a document changed.</summary>
public enum Addition : byte
{
    /// <summary>Nothing: the same text, coder and location were there before.</summary>
    Unchanged,

    /// <summary>Only a further location of a text that was there before.</summary>
    Appeared,

    /// <summary>The rows of a text that was there before, because another coder version made them.</summary>
    Recoded,

    /// <summary>A new text with its rows.</summary>
    Added,
}
