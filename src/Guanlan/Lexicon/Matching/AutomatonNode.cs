using System.Runtime.InteropServices;

namespace Guanlan.Lexicon.Matching;

/// <summary>A cell of the double array. The child by letter <c>c</c> is at <c>Base + c</c> if its <c>Parent</c> is this cell.</summary>
/// <param name="Base">Offset of the children; 0 for leaves, whose letters lead to cells of another parent.</param>
/// <param name="Parent">Cell of the parent; -1 for the root and for empty cells.</param>
/// <param name="Fail">Cell of the longest proper suffix in the trie.</param>
/// <param name="Output">First output of this cell or of its suffixes, or -1.</param>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal readonly record struct AutomatonNode(int Base, int Parent, int Fail, int Output)
{
    public static AutomatonNode Empty { get; } = new(0, -1, 0, -1);
}
