namespace Guanlan.Language;

/// <summary>
/// Folds a text for matching: Traditional to Simplified characters, full-width to half-width forms, one form of each quotation mark,
/// middle dot, hyphen and space, capitals to small letters. Character by character, so that the folded text has the length and the
/// offsets of the original. It is for matching only: a fold may join two characters that a reader keeps apart. Pure and thread safe.
/// </summary>
public static class Folding
{
    private const string Resource = "Guanlan.traditional.tsv";

    /// <summary>Pairs of a form and the one it is folded to. Opening and closing marks stay distinct.</summary>
    private const string Forms =
        "「“」”『‘』’｢“｣”„“‟“‚‘‛‘" + // quotation marks
        "｡。､、・·･·•·‧·⋅·∙·" + // the middle dot of names has many code points
        "‐-‑-–-−-" + // hyphens and the short dash of "Israel–Hamas"; the long dash is punctuation and stays
        "\u00A0 \u2002 \u2003 \u2009 \u202F \u3000 ";

    private static readonly Lazy<char[]> Table = new(Load);

    /// <summary>The folded text, same length as the original. Returns the same instance if nothing changed.</summary>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var table = Table.Value;
        var first = 0;
        while (first < text.Length && table[text[first]] == text[first]) first++;
        if (first == text.Length) return text;
        return string.Create(text.Length, (text, table, first), static (folded, state) =>
        {
            state.text.AsSpan(0, state.first).CopyTo(folded);
            for (var i = state.first; i < folded.Length; i++) folded[i] = state.table[state.text[i]];
        });
    }

    /// <summary>One folded UTF-16 unit.</summary>
    public static char Fold(char unit) => Table.Value[unit];

    /// <summary>A full-width letter, digit or mark in its half-width form; any other unit as it is.</summary>
    internal static char HalfWidth(char unit) => unit is >= '\uFF01' and <= '\uFF5E' ? (char)(unit - 0xFEE0) : unit;

    private static char[] Load()
    {
        var table = new char[char.MaxValue + 1];
        for (var unit = 0; unit < table.Length; unit++) table[unit] = char.ToLowerInvariant(HalfWidth((char)unit));
        table['\u0130'] = 'i'; // the dotted capital of İstanbul has no small letter of its own outside Turkish
        for (var i = 0; i < Forms.Length; i += 2) table[Forms[i]] = Forms[i + 1];
        using var stream = typeof(Folding).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The resource {Resource} is missing.");
        using var reader = new StreamReader(stream);
        reader.ReadLine();
        while (reader.ReadLine() is { } line) table[line[0]] = line[2];
        return table;
    }
}
