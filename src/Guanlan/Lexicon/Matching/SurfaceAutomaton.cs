namespace Guanlan.Lexicon.Matching;

/// <summary>
/// Aho-Corasick over a double array: finds all surfaces in one pass over a folded text. The alphabet is numbered by frequency from 1;
/// a unit that occurs in no surface is 0 and leads to the root. Immutable and thread safe.
/// </summary>
internal sealed class SurfaceAutomaton
{
    private readonly ushort[] letters = new ushort[char.MaxValue + 1];
    private readonly AutomatonNode[] nodes;
    private readonly AutomatonOutput[] outputs;

    public SurfaceAutomaton(ReadOnlySpan<char> alphabet, AutomatonNode[] nodes, AutomatonOutput[] outputs)
    {
        for (var i = 0; i < alphabet.Length; i++) letters[alphabet[i]] = (ushort)(i + 1);
        this.nodes = nodes;
        this.outputs = outputs;
    }

    /// <summary>Adds the matches that pass their checks, by end and then by length, longest first.</summary>
    public void FindAll(PatternTable patterns, ReadOnlySpan<char> folded, ReadOnlySpan<char> original, List<TermMatch> matches)
    {
        var cells = nodes;
        var map = letters;
        var state = 0;
        for (var at = 0; at < folded.Length; at++)
        {
            int letter = map[folded[at]];
            if (letter == 0)
            {
                state = 0;
                continue;
            }

            int next;
            while (cells[next = cells[state].Base + letter].Parent != state)
            {
                if (state == 0)
                {
                    next = 0;
                    break;
                }

                state = cells[state].Fail;
            }

            state = next;
            if (cells[state].Output >= 0) Report(cells[state].Output, at + 1, patterns, folded, original, matches);
        }
    }

    private void Report(
        int output, int end, PatternTable patterns, ReadOnlySpan<char> folded, ReadOnlySpan<char> original, List<TermMatch> matches)
    {
        // Most of what ends inside an English word is cut here, before any pattern is looked at.
        var isInside = end < folded.Length && WordBoundary.IsWordUnit(folded[end]);
        for (; output >= 0; output = outputs[output].Next)
        {
            ref readonly var found = ref outputs[output];
            var start = end - found.Length;
            if (isInside && (found.Checks & SurfaceChecks.Right) != 0) continue;
            if ((found.Checks & SurfaceChecks.Left) != 0 && start > 0 && WordBoundary.IsWordUnit(folded[start - 1])) continue;
            for (var pattern = found.First; pattern < found.First + found.Count; pattern++)
            {
                if (!patterns.IsCaseSensitive(pattern) || WordBoundary.HasCase(patterns.SurfaceOf(pattern), original[start..end]))
                    matches.Add(new TermMatch(start, found.Length, pattern));
            }
        }
    }
}
