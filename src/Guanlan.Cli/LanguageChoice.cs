namespace Guanlan.Cli;

/// <summary>The language of messages: <c>--lang</c>, then GUANLAN_LANG, then the locale.</summary>
internal static class LanguageChoice
{
    public static string Of(string[] args)
    {
        for (var i = 0; i < args.Length; i++)
        {
            if (args[i] == "--lang" && i + 1 < args.Length) return Known(args[i + 1]);
            if (args[i].StartsWith("--lang=", StringComparison.Ordinal)) return Known(args[i]["--lang=".Length..]);
        }

        foreach (var name in (ReadOnlySpan<string>)["GUANLAN_LANG", "LC_ALL", "LC_MESSAGES", "LANG"])
            if (Environment.GetEnvironmentVariable(name) is { Length: > 0 } value) return Known(value);
        return "en";
    }

    private static string Known(string value) => value.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? "zh" : "en";
}
