using System.Text;

namespace Guanlan.Testing;

/// <summary>A request as it came.</summary>
/// <param name="Path">Path and query.</param>
/// <param name="Headers">Headers by name, in any case.</param>
public sealed record LoopbackRequest(string Path, IReadOnlyDictionary<string, string> Headers)
{
    internal static async Task<LoopbackRequest?> ReadAsync(Stream stream, CancellationToken cancellation)
    {
        using var reader = new StreamReader(stream, Encoding.Latin1, leaveOpen: true);
        if (await reader.ReadLineAsync(cancellation) is not { Length: > 0 } first) return null;
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        while (await reader.ReadLineAsync(cancellation) is { Length: > 0 } line)
            if (line.Split(':', 2) is [var name, var value]) headers[name] = value.Trim();
        return new LoopbackRequest(first.Split(' ')[1], headers);
    }
}
