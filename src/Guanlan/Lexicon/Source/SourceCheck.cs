using System.Collections.Frozen;

namespace Guanlan.Lexicon.Source;

/// <summary>The rules that look at more than one line: order, unique ids, references, surfaces. <c>docs/reference/lexicon.md</c> states them.</summary>
internal static class SourceCheck
{
    private static readonly FrozenSet<string> Unlisted = ["UNK"];

    /// <summary>Blocks of a file are sorted by id; one warning a file, at the first block out of order.</summary>
    public static void Order(List<SourceBlock> blocks, ProblemList problems)
    {
        for (var i = 1; i < blocks.Count; i++)
        {
            if (string.CompareOrdinal(blocks[i - 1].Id, blocks[i].Id) <= 0) continue;
            problems.Warn(blocks[i].At, $"'{blocks[i].Id}' stands after '{blocks[i - 1].Id}': blocks are sorted by id (ordinal order)");
            return;
        }
    }

    public static void Run(LexiconSource source, ProblemList problems)
    {
        Unique(source.Actors, entry => entry.Id, problems);
        Unique(source.Persons, entry => entry.Id, problems);
        Unique(source.Sectors, entry => $"{entry.Kind} {entry.Id}", problems);
        Unique(source.Words, entry => $"{entry.Class} {entry.Id} {entry.Note}", problems);
        Unique(source.Triggers, entry => $"{entry.Entry.IsChinese} {entry.Entry.Type} {entry.Id}", problems);
        References(source, problems);
        Surfaces(source, problems);
        OfficeCheck.Run(source.Persons, problems);
        foreach (var trigger in source.Triggers) Trigger(trigger, problems);
        foreach (var group in source.Triggers.GroupBy(trigger => trigger.Id, StringComparer.Ordinal))
        {
            var types = group.Select(trigger => trigger.Entry.Type.Name()).Distinct().ToList();
            if (types.Count > 1) problems.Warn(group.Last().At, $"'{group.Key}' is a trigger of {string.Join(" and ", types)}");
        }
    }

    private static void Unique<T>(IEnumerable<T> entries, Func<T, string> key, ProblemList problems)
        where T : EntrySource
    {
        foreach (var group in entries.GroupBy(key, StringComparer.Ordinal))
            foreach (var twin in group.Skip(1))
                problems.Error(twin.At, $"'{twin.Id}' stands already at {group.First().At}");
    }

    private static void References(LexiconSource source, ProblemList problems)
    {
        var known = source.Actors.Select(actor => actor.Id).Concat(Unlisted).ToHashSet(StringComparer.Ordinal);
        foreach (var actor in source.Actors)
            foreach (var id in actor.Members.Select(member => member.State).Append(actor.Home).OfType<string>())
                Resolve(id, actor.At);
        foreach (var person in source.Persons)
            foreach (var office in person.Offices)
                Resolve(office.Who, person.At);
        foreach (var entry in source.Actors.Cast<EntrySource>().Concat(source.Persons).Concat(source.Sectors))
        {
            foreach (var surface in entry.Surfaces.Where(surface => surface.Only is not null))
            {
                Resolve(surface.Only!, surface.At);
                if (entry is not SectorSource) problems.Warn(surface.At, $"[{surface.Only}] says nothing here: only organs and roles belong to a state by flag");
            }
        }

        foreach (var example in source.Triggers.SelectMany(trigger => trigger.Examples))
            foreach (var id in example.Sources.Concat(example.Targets))
                Resolve(id, example.At);

        void Resolve(string id, Origin at)
        {
            if (!known.Contains(id)) problems.Error(at, $"no entry has the id '{id}'");
        }
    }

    private static void Surfaces(LexiconSource source, ProblemList problems)
    {
        foreach (var entry in source.Actors.Cast<EntrySource>().Concat(source.Persons))
        {
            if (entry.Surfaces.IsEmpty) problems.Error(entry.At, $"{entry.Id} has no surface");
            foreach (var surface in entry.Surfaces.Where(surface => surface.Text.Length == 1))
                if ((surface.Marks & (SurfaceMarks.Code | SurfaceMarks.Side)) == 0)
                    problems.Error(surface.At, $"one character, '{surface.Text}', needs [code] or [side]");
        }

        var plain = SurfaceMarks.Plain | SurfaceMarks.CaseSensitive;
        var owners = source.Actors.SelectMany(actor => actor.Surfaces.Where(surface => (surface.Marks & ~plain) == 0).Select(surface => (surface, actor)));
        foreach (var group in owners.GroupBy(owner => owner.surface.Text, StringComparer.Ordinal))
        {
            var ids = group.Select(owner => owner.actor.Id).Distinct().ToList();
            if (ids.Count > 1) problems.Warn(group.Last().surface.At, $"'{group.Key}' is a full name of {string.Join(" and ", ids)}");
        }
    }

    private static void Trigger(TriggerSource trigger, ProblemList problems)
    {
        foreach (var example in trigger.Examples.Where(example => example.IsReciprocal && !trigger.Entry.Type.IsReciprocal()))
            problems.Warn(example.At, $"'A = B' in a file of {trigger.Entry.Type.Name()}, whose rows are directed");
        foreach (var text in trigger.Not.Where(text => trigger.Entry.IsChinese && !trigger.Forms.Prepend(trigger.Id).Any(surface => text.Contains(surface, StringComparison.OrdinalIgnoreCase))))
            problems.Warn(trigger.At, $"'not {text}' does not contain '{trigger.Id}'");
    }
}
