using System.Runtime.InteropServices;

namespace Guanlan.Lexicon.Matching;

/// <summary>The patterns that end in a node, all of one length, and the output of the next shorter suffix.</summary>
/// <param name="First">First pattern.</param>
/// <param name="Count">How many patterns, numbered on from the first.</param>
/// <param name="Length">Their length in UTF-16 units.</param>
/// <param name="Checks">The boundaries they need.</param>
/// <param name="Next">The next output, or -1.</param>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal readonly record struct AutomatonOutput(int First, int Count, int Length, SurfaceChecks Checks, int Next);
