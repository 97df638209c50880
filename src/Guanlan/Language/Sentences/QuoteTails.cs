using System.Buffers;

namespace Guanlan.Language.Sentences;

/// <summary>Tells whether the words after a finished quotation still belong to its sentence (他说, 然后走了, Smith said).</summary>
internal static class QuoteTails
{
    private static readonly string[] Verbs =
    [
        "说", "道", "称", "表示", "指出", "写", "补充", "问", "回答", "强调", "喊", "認為", "认为", "說", "稱", "問", "補充", "寫",
        "said", "says", "told", "added", "asked", "wrote", "replied", "tweeted", "warned", "recalled",
    ];

    private static readonly string[] Connectives =
    [
        "然后", "然後", "接着", "接著", "随后便", "便", "就", "并", "並", "而", "又", "还", "還", "也", "之后", "之類", "之类", "等", "一", "这样", "這樣", "这是", "這是", "这句", "這句",
    ];

    private static readonly SearchValues<char> Stops = SearchValues.Create("，。！？：；,.!?:;“\"《「");

    /// <summary>True if the clause after the closing mark names a speaker, or goes on without a subject of its own.</summary>
    public static bool Continues(string text, int at, int end)
    {
        while (at < end && text[at] == ' ') at++;
        if (at >= end) return false;
        if (text[at] > 0x2E80)
            foreach (var word in Connectives)
                if (string.CompareOrdinal(text, at, word, 0, word.Length) == 0)
                    return true;

        var limit = Math.Min(end, at + (text[at] < 0x80 ? 32 : 14));
        var clause = text.AsSpan(at, limit - at);
        var stop = clause.IndexOfAny(Stops);
        if (stop < 0 && limit < end) return false;
        if (stop >= 0) clause = clause[..stop];
        // Silence is no attribution: 没有回答, 未表示.
        if (clause.IndexOfAny('没', '未', '不') >= 0) return false;
        foreach (var verb in Verbs)
            if (verb[0] > 0x80 ? clause.EndsWith(verb, StringComparison.Ordinal) : clause.IndexOf(verb, StringComparison.Ordinal) is var found and > 0 && clause[found - 1] == ' ')
                return stop < 0 || at + stop >= end || !Leads(text[at + stop]);
        return false;
    }

    // 王毅说：“…” after a quotation opens the next sentence.
    private static bool Leads(char mark) => mark is '：' or ':' or '“' or '"' or '「';
}
