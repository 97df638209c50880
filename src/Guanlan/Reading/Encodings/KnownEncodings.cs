using System.Text;

namespace Guanlan.Reading.Encodings;

/// <summary>Encodings by label, after the WHATWG Encoding Standard: gb2312 means GB 18030, latin1 means windows-1252, big5 has the Hong Kong characters.</summary>
internal static class KnownEncodings
{
    /// <summary>What a guess from the bytes may choose from.</summary>
    public static readonly string[] Candidates = ["gb18030", "big5-hkscs", "shift_jis", "euc-jp", "euc-kr", "windows-1252", "windows-1251", "koi8-r"];

    /// <summary>The name under which a label is known here, or null.</summary>
    public static string? Normalise(string? label)
    {
        if (label is null) return null;
        var small = label.Trim().ToLowerInvariant().Replace('_', '-');
        if (small.StartsWith("x-", StringComparison.Ordinal) && small is not "x-sjis") small = small[2..];
        return small switch
        {
            "utf8" or "utf-8" or "unicode-1-1-utf-8" => "utf-8",
            "unicode" or "utf-16" or "utf16" or "utf-16le" => null,
            "gbk" or "gb2312" or "gb-2312" or "gb18030" or "gb-18030" or "cp936" or "ms936" or "chinese" or "csgb2312" or "gb2312-80" or "iso-ir-58" or "euc-cn" or "hz-gb-2312" => "gb18030",
            "big5" or "big-5" or "big5-hkscs" or "cp950" or "big5hkscs" or "cn-big5" or "csbig5" => "big5-hkscs",
            "shift-jis" or "sjis" or "x-sjis" or "ms932" or "cp932" or "windows-31j" or "ms-kanji" => "shift_jis",
            "euc-jp" or "eucjp" => "euc-jp",
            "euc-kr" or "ks-c-5601-1987" or "ks-c-5601" or "cp949" or "uhc" or "windows-949" or "ksc5601" or "korean" => "euc-kr",
            "iso-8859-1" or "latin1" or "latin-1" or "ascii" or "us-ascii" or "cp1252" or "windows-1252" or "iso8859-1" => "windows-1252",
            "cp1251" or "windows-1251" or "win-1251" => "windows-1251",
            "koi8-r" or "koi8" => "koi8-r",
            "iso-8859-9" => "windows-1254",
            _ => small,
        };
    }

    /// <summary>The framework's encoding for a normalised name, or null.</summary>
    public static Encoding? Get(string name)
    {
        try
        {
            return name switch
            {
                "utf-8" => Encoding.UTF8,
                "big5-hkscs" => CodePagesEncodingProvider.Instance.GetEncoding(950),
                "gb18030" => CodePagesEncodingProvider.Instance.GetEncoding(54936),
                "euc-kr" => CodePagesEncodingProvider.Instance.GetEncoding(949),
                "iso-2022-jp" => CodePagesEncodingProvider.Instance.GetEncoding(50220),
                _ => CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name),
            };
        }
        catch (Exception failure) when (failure is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>Reads bytes; what the encoding does not know becomes U+FFFD.</summary>
    public static string Read(string name, ReadOnlySpan<byte> bytes)
    {
        if (name == "big5-hkscs") return Big5.Read(bytes);
        var encoding = (Encoding)(Get(name) ?? Encoding.Latin1).Clone();
        encoding.DecoderFallback = new DecoderReplacementFallback("\uFFFD");
        var text = encoding.GetString(bytes);
        // A last character cut in half is no damage.
        return text.Length > 0 && text[^1] == '\uFFFD' ? text[..^1] : text;
    }
}
