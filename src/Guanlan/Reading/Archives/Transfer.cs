using System.Buffers;

namespace Guanlan.Reading.Archives;

/// <summary>Transfer encodings of mail, read forgivingly: what breaks the rules is passed over or kept as it stands.</summary>
internal static class Transfer
{
    private static readonly SearchValues<byte> Alphabet = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"u8);

    /// <summary>Quoted-printable: <c>=XX</c> is a byte, <c>=</c> at the end of a line joins it to the next.</summary>
    public static byte[] QuotedPrintable(ReadOnlySpan<byte> text)
    {
        var bytes = new ArrayBufferWriter<byte>(text.Length + 1);
        while (!text.IsEmpty)
        {
            var at = text.IndexOf((byte)'=');
            if (at < 0) at = text.Length;
            bytes.Write(text[..at]);
            text = text[at..];
            if (text.IsEmpty) break;
            text = text[1..];
            if (text.Length >= 2 && char.IsAsciiHexDigit((char)text[0]) && char.IsAsciiHexDigit((char)text[1]))
            {
                bytes.Write([(byte)((Digit(text[0]) << 4) | Digit(text[1]))]);
                text = text[2..];
            }
            else if (text[..Math.Min(80, text.Length)].IndexOf((byte)'\n') is var end and >= 0 && text[..end].TrimEnd(" \t\r"u8).IsEmpty) text = text[(end + 1)..];
            else if (!text.IsEmpty) bytes.Write("="u8);
        }

        return bytes.WrittenSpan.ToArray();
    }

    /// <summary>Base64; everything outside the alphabet is passed over, and so is a last group of one.</summary>
    public static byte[] Base64(ReadOnlySpan<byte> text)
    {
        var letters = new byte[text.Length + 3];
        var count = 0;
        foreach (var letter in text)
            if (Alphabet.Contains(letter)) letters[count++] = letter;
        if (count % 4 == 1) count--;
        while (count % 4 != 0) letters[count++] = (byte)'=';
        var bytes = new byte[System.Buffers.Text.Base64.GetMaxDecodedFromUtf8Length(count)];
        System.Buffers.Text.Base64.DecodeFromUtf8(letters.AsSpan(0, count), bytes, out _, out var written);
        return bytes[..written];
    }

    private static int Digit(byte letter) => char.IsAsciiDigit((char)letter) ? letter - '0' : (letter | 0x20) - 'a' + 10;
}
