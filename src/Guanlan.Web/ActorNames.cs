using System.Collections.Frozen;

namespace Guanlan.Web;

/// <summary>Names of actors for people, in both languages. A code without a name is shown as it is.</summary>
public sealed class ActorNames
{
    private readonly FrozenDictionary<string, ActorName> names;
    private readonly FrozenDictionary<string, string> codes;

    /// <summary>Takes a list of codes with their names; of several entries for a code the first counts.</summary>
    public ActorNames(IEnumerable<ActorName> actors)
    {
        ArgumentNullException.ThrowIfNull(actors);
        var byCode = new Dictionary<string, ActorName>();
        var byName = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var actor in actors)
        {
            byCode.TryAdd(actor.Code, actor);
            byName.TryAdd(actor.Code, actor.Code);
            if (actor.Chinese.Length > 0) byName.TryAdd(actor.Chinese, actor.Code);
            if (actor.English.Length > 0) byName.TryAdd(actor.English, actor.Code);
        }

        names = byCode.ToFrozenDictionary();
        codes = byName.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Everybody goes by their code.</summary>
    public static ActorNames None { get; } = new([]);

    /// <summary>The name in the language asked for, or the code.</summary>
    public string Of(ActorCode code, string language) =>
        !names.TryGetValue(code.Country, out var name) ? code.Country
        : language == "zh" ? First(name.Chinese, name.English, name.Code)
        : First(name.English, name.Chinese, name.Code);

    /// <summary>Both names, the one in the language asked for first: <c>日本 / Japan</c>.</summary>
    public string Both(ActorCode code, string language)
    {
        var first = Of(code, language);
        var second = Of(code, language == "zh" ? "en" : "zh");
        return first == second ? first : $"{first} / {second}";
    }

    /// <summary>The code of what a person typed: a code, a Chinese or an English name; a code nobody has a name for stands for itself; null for anything else.</summary>
    public ActorCode? Find(string? typed)
    {
        var text = typed?.Trim();
        if (string.IsNullOrEmpty(text)) return null;
        if (codes.TryGetValue(text, out var code)) return new ActorCode(code);
        var country = new ActorCode(text).Country.ToUpperInvariant();
        if (names.ContainsKey(country)) return new ActorCode(country);
        var plain = country.Length is > 1 and <= 40 && country.All(one => char.IsAsciiLetterUpper(one) || char.IsAsciiDigit(one) || one is ':' or '_' or '-');
        return plain && (country.Length == 3 || country.Contains(':', StringComparison.Ordinal)) ? new ActorCode(country) : null;
    }

    private static string First(params ReadOnlySpan<string> choices)
    {
        foreach (var choice in choices)
            if (choice.Length > 0) return choice;
        return "";
    }
}
