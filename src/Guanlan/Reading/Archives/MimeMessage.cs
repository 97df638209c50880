using System.Text;
using System.Text.RegularExpressions;

namespace Guanlan.Reading.Archives;

/// <summary>Headers and body of a MIME message or of a part of one; the body is not decoded yet.</summary>
/// <param name="Headers">Headers by name in small letters, unfolded; of several with one name the first.</param>
/// <param name="Body">The bytes after the blank line.</param>
internal sealed partial record MimeMessage(IReadOnlyDictionary<string, string> Headers, ReadOnlyMemory<byte> Body)
{
    private const int MostHeaderBytes = 1 << 16;
    private const int MostParts = 10_000;

    /// <summary>Content type in full, or null.</summary>
    public string? ContentType => Headers.GetValueOrDefault("content-type");

    /// <summary>Media type without parameters, in small letters.</summary>
    public string MediaType => ContentType?.Split(';')[0].Trim().ToLowerInvariant() ?? "text/plain";

    /// <summary>Reads headers and body, or gives null if there are no headers.</summary>
    public static MimeMessage? Read(ReadOnlyMemory<byte> bytes)
    {
        var headers = new Dictionary<string, string>(StringComparer.Ordinal);
        string? name = null;
        var rest = bytes;
        for (var used = 0; used < MostHeaderBytes && !rest.IsEmpty;)
        {
            var end = rest.Span.IndexOf((byte)'\n');
            if (end < 0) end = rest.Length - 1;
            var line = Encoding.UTF8.GetString(rest.Span[..(end + 1)]).TrimEnd('\r', '\n');
            rest = rest[(end + 1)..];
            used += end + 1;
            if (line.Length == 0)
            {
                if (headers.Count > 0) return new MimeMessage(headers, rest);
                continue;
            }

            if (line[0] is ' ' or '\t' && name is not null) headers[name] += " " + line.Trim();
            else if (line.Split(':', 2) is [{ Length: > 0 and < 100 } word, var value] && !word.Contains(' ', StringComparison.Ordinal))
            {
                var key = word.ToLowerInvariant();
                name = headers.TryAdd(key, value.Trim()) ? key : null;
            }
            else if (headers.Count == 0 || line.StartsWith("--", StringComparison.Ordinal)) return null;
        }

        return null;
    }

    /// <summary>A parameter of the content type, or null.</summary>
    public string? Parameter(string name)
    {
        foreach (Match match in Parameters().Matches(ContentType ?? ""))
            if (match.Groups[1].Value.Equals(name, StringComparison.OrdinalIgnoreCase)) return match.Groups[2].Success ? match.Groups[2].Value : match.Groups[3].Value;
        return null;
    }

    /// <summary>The parts of a multipart body, in order; a last part that was cut off is one too.</summary>
    public IEnumerable<MimeMessage> Parts()
    {
        if (Parameter("boundary") is not { Length: > 0 } boundary) yield break;
        var mark = Encoding.UTF8.GetBytes("--" + boundary);
        var rest = Body;
        for (var (count, start) = (0, Next(rest.Span, mark)); start >= 0 && count < MostParts; count++)
        {
            rest = rest[(start + mark.Length)..];
            if (rest.Span.StartsWith("--"u8)) yield break;
            start = Next(rest.Span, mark);
            var part = start < 0 ? rest : rest[..start];
            var line = part.Span.IndexOf((byte)'\n');
            if (line >= 0 && Read(part[(line + 1)..]) is { } message) yield return message;
        }
    }

    /// <summary>The body decoded from quoted-printable or base64.</summary>
    public byte[] Decoded() => Headers.GetValueOrDefault("content-transfer-encoding", "").Trim().ToLowerInvariant() switch
    {
        "quoted-printable" => Transfer.QuotedPrintable(Body.Span),
        "base64" => Transfer.Base64(Body.Span),
        _ => Body.ToArray(),
    };

    // The mark stands at the beginning of a line.
    private static int Next(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> mark)
    {
        for (var from = 0; ;)
        {
            var at = bytes[from..].IndexOf(mark);
            if (at < 0) return -1;
            at += from;
            if (at == 0 || bytes[at - 1] == (byte)'\n') return at;
            from = at + 1;
        }
    }

    [GeneratedRegex("""([\w-]+)\s*=\s*(?:"([^"]*)"|([^\s;"]+))""", RegexOptions.None, 200)]
    private static partial Regex Parameters();
}
