using System.CommandLine;
using Guanlan.Diagnostics;
using Guanlan.Fetching;

namespace Guanlan.Cli.Commands;

/// <summary>The option of commands that fetch: which addresses may be reached though they are not public.</summary>
internal static class FetchOptions
{
    private static readonly char[] Separators = [',', ';', ' '];

    public static Option<string[]> Allow(CommandContext context) => new("--allow-address")
    {
        Description = context.Texts["option.allow-address"],
        HelpName = "NETWORK",
    };

    public static Fetcher Fetcher(string[]? typed)
    {
        var words = (typed ?? []).Concat((Environment.GetEnvironmentVariable("GUANLAN_ALLOW_ADDRESSES") ?? "").Split(Separators, StringSplitOptions.RemoveEmptyEntries));
        return new Fetcher(allowed: [.. words.Select(word => AllowedNetwork.Parse(word) ?? throw new GuanlanException(Errors.BadValue, $"--allow-address {word}"))]);
    }
}
