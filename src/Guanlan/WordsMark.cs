using System.Security.Cryptography;
using System.Text;

namespace Guanlan;

/// <summary>What a text is told by where it has no id, or shares one: its title and words.</summary>
internal static class WordsMark
{
    /// <summary>The first hexadecimal digits of the SHA-256 of title and text; the same words give the same mark everywhere.</summary>
    public static string Of(string title, string text, int digits) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(title + "\n" + text)))[..digits];
}
