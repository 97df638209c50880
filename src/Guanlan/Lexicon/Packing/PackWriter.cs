using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Guanlan.Lexicon.Matching;

namespace Guanlan.Lexicon.Packing;

/// <summary>Writes a pack. No clock, no paths, no hash order: same content, same bytes.</summary>
internal sealed class PackWriter
{
    private readonly ArrayBufferWriter<byte> body = new();
    private readonly Dictionary<string, int> strings = new(StringComparer.Ordinal);
    private readonly List<string> texts = [];

    public static byte[] Write(PackContent content)
    {
        var writer = new PackWriter();
        List<int>[] tables =
        [
            Table(content.Actors, writer.Actor),
            Table(content.Persons, writer.Person),
            Table(content.Organs, writer.Sector),
            Table(content.Roles, writer.Sector),
            Table(content.Triggers, writer.Trigger),
            Table(content.Words, (word, cells) => cells.AddRange([writer.Text(word.Id), word.Class, writer.Text(word.Note)])),
            Table(content.WordClasses, (name, cells) => cells.Add(writer.Text(name))),
            Table(content.Discards, (discard, cells) => cells.AddRange([(int)discard.Kind, discard.Entry])),
        ];
        writer.Strings(writer.texts);
        foreach (var table in tables) writer.Section<int>(CollectionsMarshal.AsSpan(table));
        writer.Patterns(content.Patterns);
        return writer.Seal();
    }

    private void Patterns(ImmutableArray<(string Folded, string Cased, List<Term> Terms)> patterns)
    {
        var (alphabet, nodes, outputs) = AutomatonBuilder.Build(
            [.. patterns.GroupBy(pattern => pattern.Folded, StringComparer.Ordinal).Select(group => (group.Key, group.Count()))]);
        Section<char>(alphabet);
        Section<AutomatonNode>(nodes);
        Section<AutomatonOutput>(outputs);
        Strings([.. patterns.Select(pattern => pattern.Cased.Length > 0 ? pattern.Cased : pattern.Folded)]);
        Section<bool>([.. patterns.Select(pattern => pattern.Cased.Length > 0)]);
        var starts = new List<int> { 0 };
        var terms = new List<int>();
        foreach (var (_, _, list) in patterns)
        {
            foreach (var term in list) terms.AddRange([(int)term.Kind | ((int)term.Inflection << 8) | ((int)term.Flags << 16), term.Entry, term.Only]);
            starts.Add(terms.Count / 3);
        }

        Section<int>(CollectionsMarshal.AsSpan(starts));
        Section<int>(CollectionsMarshal.AsSpan(terms));
    }

    private void Actor(ActorEntry actor, List<int> cells)
    {
        cells.AddRange([Text(actor.Id), (int)actor.Kind, Text(actor.Code.Text), actor.Home is { } home ? Text(home) : -1, Text(actor.Chinese), Text(actor.English)]);
        cells.Add(actor.Members.Length);
        foreach (var member in actor.Members) cells.AddRange([Text(member.State), Day(member.Interval.From), Day(member.Interval.To)]);
    }

    private void Person(PersonEntry person, List<int> cells)
    {
        cells.AddRange([Text(person.Id), person.IsFemale switch { null => -1, false => 0, true => 1 }, Text(person.Chinese), Text(person.English)]);
        cells.Add(person.Offices.Length);
        foreach (var office in person.Offices) cells.AddRange([Text(office.Who), Text(office.Role), Day(office.Interval.From), Day(office.Interval.To)]);
    }

    private void Sector(SectorEntry sector, List<int> cells) => cells.AddRange([Text(sector.Id), Text(sector.Sector)]);

    private void Trigger(TriggerEntry trigger, List<int> cells)
    {
        var flags = (trigger.IsChinese ? 1 : 0) | (trigger.IsVerb ? 2 : 0) | (trigger.IsNoun ? 4 : 0) | (trigger.NeedsSource ? 8 : 0) | (trigger.NeedsTarget ? 16 : 0);
        cells.AddRange([Text(trigger.Id), (int)trigger.Type, flags, (int)trigger.Frames]);
        foreach (var list in (ImmutableArray<string>[])[trigger.Tails, trigger.Heads, trigger.Bars, trigger.Prepositions])
        {
            cells.Add(list.Length);
            foreach (var text in list) cells.Add(Text(text));
        }

        cells.Add(trigger.Alternatives.Length);
        foreach (var type in trigger.Alternatives) cells.Add((int)type);
    }

    private static List<int> Table<T>(ImmutableArray<T> entries, Action<T, List<int>> write)
    {
        var cells = new List<int> { entries.Length };
        foreach (var entry in entries) write(entry, cells);
        return cells;
    }

    private static int Day(DateOnly? day) => day?.DayNumber ?? -1;

    private int Text(string text)
    {
        if (strings.TryGetValue(text, out var index)) return index;
        strings.Add(text, texts.Count);
        texts.Add(text);
        return texts.Count - 1;
    }

    private void Strings(List<string> list)
    {
        var starts = new int[list.Count + 1];
        for (var i = 0; i < list.Count; i++) starts[i + 1] = starts[i] + list[i].Length;
        Section<int>(starts);
        Section<char>(string.Concat(list));
    }

    private void Section<T>(ReadOnlySpan<T> array)
        where T : unmanaged
    {
        var bytes = MemoryMarshal.AsBytes(array);
        body.Write(BitConverter.GetBytes(bytes.Length));
        body.Write(bytes);
    }

    private byte[] Seal()
    {
        var content = body.WrittenSpan;
        return [.. PackFormat.Magic, .. BitConverter.GetBytes(PackFormat.Version), .. SHA256.HashData(content), .. content];
    }
}
