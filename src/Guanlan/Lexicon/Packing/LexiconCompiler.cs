using System.Collections.Immutable;
using Guanlan.Lexicon.Source;

namespace Guanlan.Lexicon.Packing;

/// <summary>Turns the checked source into the tables and patterns of a pack. Same source, same result.</summary>
internal sealed class LexiconCompiler
{
    private readonly LexiconSource source;
    private readonly PatternCollector patterns = new();
    private readonly List<DiscardEntry> discards = [];
    private readonly Dictionary<string, int> actors = new(StringComparer.Ordinal);
    private readonly List<TriggerSource> triggers;
    private readonly List<WordSource> words;
    private readonly List<SectorSource> organs;
    private readonly List<SectorSource> roles;
    private readonly ImmutableArray<string> classes;

    private LexiconCompiler(LexiconSource source)
    {
        this.source = source;
        foreach (var (index, actor) in source.Actors.Index()) actors.TryAdd(actor.Id, index);
        organs = Sorted(source.Sectors.Where(sector => sector.Kind == TermKind.Organ), sector => sector.Id);
        roles = Sorted(source.Sectors.Where(sector => sector.Kind == TermKind.Role), sector => sector.Id);
        triggers = Sorted(source.Triggers, trigger => $"{(trigger.Entry.IsChinese ? "zh" : "en")} {(int)trigger.Entry.Type:00} {trigger.Id}");
        words = Sorted(source.Words, word => $"{word.Class} {word.Id} {word.Note}");
        classes = [.. words.Select(word => word.Class).Distinct().Order(StringComparer.Ordinal)];
    }

    public static PackContent Compile(LexiconSource source)
    {
        var compiler = new LexiconCompiler(source);
        compiler.Collect();
        return new PackContent(
            [.. source.Actors.Select(compiler.Actor)],
            [.. source.Persons.Select(person => new PersonEntry(person.Id, person.IsFemale, First(person, true), First(person, false), person.Offices))],
            [.. compiler.organs.Select(sector => new SectorEntry(sector.Id, sector.Sector))],
            [.. compiler.roles.Select(sector => new SectorEntry(sector.Id, sector.Sector))],
            [.. compiler.triggers.Select(trigger => trigger.Entry)],
            [.. compiler.words.Select(word => new WordEntry(word.Id, compiler.classes.IndexOf(word.Class), word.Note))],
            compiler.classes,
            [.. compiler.discards],
            [.. compiler.patterns.Patterns]);
    }

    private void Collect()
    {
        foreach (var (index, actor) in source.Actors.Index()) Add(actor, actor.Kind, index);
        foreach (var (index, person) in source.Persons.Index()) Add(person, TermKind.Person, index);
        foreach (var (index, organ) in organs.Index()) Add(organ, TermKind.Organ, index);
        foreach (var (index, role) in roles.Index()) Add(role, TermKind.Role, index);
        foreach (var (index, trigger) in triggers.Index())
        {
            foreach (var (surface, inflection) in TriggerForms.Of(trigger))
                patterns.Add(surface, new Term(TermKind.Trigger, index, SurfaceMarks.None, Inflection: inflection));
            AddDiscards(trigger.Not, TermKind.Trigger, index);
        }

        foreach (var (index, word) in words.Index())
        {
            if (word.Class == "discard") AddDiscards(word.Surfaces.Select(surface => surface.Text), TermKind.Discard, -1);
            else Add(word, TermKind.Word, index);
        }
    }

    private void Add(EntrySource entry, TermKind kind, int index)
    {
        foreach (var surface in entry.Surfaces)
            patterns.Add(surface.Text, new Term(kind, index, surface.Marks, surface.Only is { } only ? actors.GetValueOrDefault(only, -1) : -1));
        AddDiscards(entry.Not, kind, index);
    }

    private void AddDiscards(IEnumerable<string> surfaces, TermKind kind, int entry)
    {
        var index = discards.Count;
        var any = false;
        foreach (var surface in surfaces)
        {
            patterns.Add(surface, new Term(TermKind.Discard, index, SurfaceMarks.None));
            any = true;
        }

        if (any) discards.Add(new DiscardEntry(kind, entry));
    }

    private ActorEntry Actor(ActorSource actor) =>
        new(actor.Id, actor.Kind, Code(actor), actor.Home, First(actor, true), First(actor, false), actor.Members);

    private static ActorCode Code(ActorSource actor) => actor.Kind switch
    {
        TermKind.Company => new ActorCode($"{actor.Home ?? "UNK"}/BUS"),
        TermKind.Outlet => new ActorCode($"{actor.Home ?? "UNK"}/MED"),
        TermKind.Place => new ActorCode(actor.Home ?? "UNK"),
        _ => new ActorCode(actor.Id),
    };

    private static string First(EntrySource entry, bool isChinese) =>
        entry.Surfaces.FirstOrDefault(surface => surface.IsChinese == isChinese)?.Text ?? "";

    private static List<T> Sorted<T>(IEnumerable<T> entries, Func<T, string> key) => [.. entries.OrderBy(key, StringComparer.Ordinal)];
}
