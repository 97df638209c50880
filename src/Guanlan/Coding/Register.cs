using System.Buffers;

namespace Guanlan.Coding;

/// <summary>
/// Whether an author talks to readers, as in posts and comments, or writes for print. Talk leaves out what was said a line before and
/// breaks its lines anywhere, so that parties carry further in it.
/// </summary>
internal static class Register
{
    /// <summary>So many marks of talk in a thousand characters of a post; wire news and editorials have next to none.</summary>
    private const int MarksInThousand = 8;

    private const int FewestMarks = 2;

    /// <summary>Particles, questions, and words that only an author in person uses.</summary>
    private static readonly SearchValues<char> Marks = SearchValues.Create("吧呢嘛啊呗啦哦咱俩仨愣吗啥咋谁?!～");

    /// <summary>What 我 begins where a state speaks, not an author (我国, 我军, 我外交部).</summary>
    private static readonly SearchValues<char> Stately = SearchValues.Create("国军方们驻外党省市");

    public static bool IsTalk(ReadOnlySpan<char> text)
    {
        var marks = 0;
        for (var i = 0; i < text.Length; i++)
            if (Marks.Contains(text[i]) || (text[i] == '我' && (i + 1 == text.Length || !Stately.Contains(text[i + 1])))) marks++;
        return marks >= FewestMarks && marks * 1000 >= text.Length * MarksInThousand;
    }
}
