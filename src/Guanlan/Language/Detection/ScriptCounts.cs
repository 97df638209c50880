namespace Guanlan.Language.Detection;

/// <summary>The writing systems that tell languages apart.</summary>
internal enum Script : byte { None, Latin, Han, Kana, Hangul, Cyrillic, Arabic, Hebrew, Devanagari, Thai, Greek }

/// <summary>How many letters of each script a text holds.</summary>
internal readonly struct ScriptCounts
{
    private readonly int[] counts;

    private ScriptCounts(int[] counts) => this.counts = counts;

    /// <summary>The count of one script.</summary>
    public int this[Script script] => counts[(int)script];

    /// <summary>Counts the letters of a text.</summary>
    public static ScriptCounts Of(ReadOnlySpan<char> text)
    {
        var counts = new int[11];
        foreach (var c in text) counts[(int)Tell(c)]++;
        return new ScriptCounts(counts);
    }

    /// <summary>The script that fills most of the text. A Han or Hangul character says as much as two letters or more.</summary>
    public Script Largest()
    {
        var (best, most) = (Script.None, 0);
        for (var script = Script.Latin; script <= Script.Greek; script++)
        {
            var weight = counts[(int)script] * (script is Script.Han or Script.Hangul or Script.Kana ? 2 : 1);
            if (weight > most) (best, most) = (script, weight);
        }

        return best;
    }

    private static Script Tell(char c) => c switch
    {
        >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '\u00C0' and <= '\u024F' or >= '\u1E00' and <= '\u1EFF' => Script.Latin,
        < '\u0370' => Script.None,
        < '\u0400' => Script.Greek,
        < '\u0530' => Script.Cyrillic,
        >= '\u0590' and < '\u0600' => Script.Hebrew,
        >= '\u0600' and < '\u0780' or >= '\uFB50' and < '\uFE00' => Script.Arabic,
        >= '\u0900' and < '\u0980' => Script.Devanagari,
        >= '\u0E00' and < '\u0E80' => Script.Thai,
        >= '\u3040' and < '\u3100' => Script.Kana,
        >= '\u1100' and < '\u1200' or >= '\uAC00' and < '\uD7B0' => Script.Hangul,
        >= '\u3400' and < '\uA000' or >= '\uF900' and < '\uFB00' or >= '\uD840' and < '\uD88D' => Script.Han,
        _ => Script.None,
    };
}
