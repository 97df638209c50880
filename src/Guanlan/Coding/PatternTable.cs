using Guanlan.Coding.English;
using Guanlan.Lexicon;

namespace Guanlan.Coding;

/// <summary>What each pattern of a pack can mean, worked out on first use and kept. Thread safe: a lost race repeats equal work.</summary>
internal sealed class PatternTable
{
    private readonly LexiconPack pack;
    private readonly PatternMeaning?[] meanings;
    private readonly Dictionary<char, string[]> codes = [];
    private readonly Dictionary<string, string> homes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> outlets = new(StringComparer.Ordinal);
    private readonly HashSet<string> speakers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ActorEntry> bodies = new(StringComparer.Ordinal);
    private EnglishLexicon? english;

    public PatternTable(LexiconPack pack)
    {
        this.pack = pack;
        Visit = pack.Triggers.FirstOrDefault(entry => entry is { Id: "访问", IsChinese: true });
        Charge = pack.Triggers.FirstOrDefault(entry => entry is { Id: "指责", IsChinese: true });
        foreach (var actor in pack.Actors)
        {
            if (actor.Members.Length > 0) bodies[actor.Id] = actor;
            if (actor.Home is { } home) homes[actor.Id] = home;
            if (actor.Kind == TermKind.Outlet && actor.Chinese.Length > 0) outlets[actor.Id] = actor.Chinese;
        }

        foreach (var person in pack.Persons)
            if (person.Offices is [{ Role: "foreign-minister" or "legislator" or "spokesperson" or "diplomat" or "judge" or "opposition-leader" or "party-leader" }, ..]) speakers.Add(person.Id);

        meanings = new PatternMeaning?[pack.PatternCount];
        for (var pattern = 0; pattern < pack.PatternCount; pattern++)
        {
            var surface = pack.SurfaceOf(pattern);
            if (surface.Length != 1 || surface[0] < 0x3000) continue;
            var owners = new List<string>();
            foreach (var term in pack.TermsOf(pattern))
                if ((term.Flags & (SurfaceMarks.Code | SurfaceMarks.Side)) != 0) owners.Add(pack.Actors[term.Entry].Code.Country);
            if (owners.Count > 0) codes[surface[0]] = [.. owners];
        }
    }

    /// <summary>The English part by words.</summary>
    public EnglishLexicon English => LazyInitializer.EnsureInitialized(ref english, () => new EnglishLexicon(pack));

    /// <summary>The trigger that stands for a trip which no verb of the clause names, or null in a lexicon without it.</summary>
    public TriggerEntry? Visit { get; }

    /// <summary>The trigger that stands for a charge which no verb of the clause names, or null in a lexicon without it.</summary>
    public TriggerEntry? Charge { get; }

    public PatternMeaning this[int pattern] => meanings[pattern] ??= PatternMeaning.Of(pack, pattern);

    /// <summary>The state that a group, firm or outlet belongs to, or null.</summary>
    public string? HomeOf(string actor) => homes.GetValueOrDefault(actor);

    /// <summary>The organisation or region of this id with its members, or null.</summary>
    public ActorEntry? Body(string id) => bodies.GetValueOrDefault(id);

    /// <summary>True if the character is a one-character code of some actor.</summary>
    public bool IsCode(char character) => codes.ContainsKey(character);

    /// <summary>True for a person whose offices command no troops (a foreign minister, a legislator): what such a person attacks with is words.</summary>
    public bool Speaks(string person) => speakers.Contains(person);

    /// <summary>The Chinese name of an outlet, or null.</summary>
    public string? OutletName(string id) => outlets.GetValueOrDefault(id);

    /// <summary>The countries that a character may stand for.</summary>
    public string[] OwnersOf(char character) => codes.TryGetValue(character, out var owners) ? owners : [];
}
