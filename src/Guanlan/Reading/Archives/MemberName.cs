using System.Text;
using Guanlan.Reading.Encodings;

namespace Guanlan.Reading.Archives;

/// <summary>Names of members. A name is a label and nothing else: no file is ever written by it.</summary>
internal static class MemberName
{
    /// <summary>A name read byte for byte as Latin-1, in the encoding it was written in: archives from Chinese Windows carry GBK without saying so.</summary>
    public static string Decode(string name) =>
        name.All(c => c < 0x80) || name.Any(c => c > 0xFF) ? name : TextDecoder.Decode(Encoding.Latin1.GetBytes(name)).Text;

    /// <summary>The name as a plain path: no roots, drives, steps upward or control characters, and not endless.</summary>
    public static string Plain(string name)
    {
        var parts = name.Replace('\\', '/').Split('/').Select(Clean).Where(part => part is not ("" or "." or ".."));
        var plain = string.Join('/', parts);
        return plain.Length <= 400 ? plain : plain[..200] + "…" + plain[^199..];
    }

    private static string Clean(string part) => string.Concat(part.Where(c => !char.IsControl(c) && c is not (':' or '\u202E' or '\u202D'))).Trim();
}
