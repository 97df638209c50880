using System.Collections.Immutable;

namespace Guanlan.Lexicon.Source;

/// <summary>The lexicon as written: every entry of <c>actors</c>, <c>triggers</c>, <c>nouns</c> and <c>words</c>, in a fixed order.</summary>
internal sealed class LexiconSource
{
    public List<ActorSource> Actors { get; } = [];

    public List<PersonSource> Persons { get; } = [];

    public List<SectorSource> Sectors { get; } = [];

    public List<TriggerSource> Triggers { get; } = [];

    public List<WordSource> Words { get; } = [];

    /// <summary>Classes of nouns by name, which lines <c>tail</c> and <c>head</c> of Chinese triggers may refer to.</summary>
    public Dictionary<string, ImmutableArray<string>> Nouns { get; } = new(StringComparer.Ordinal);

    /// <summary>Reads every <c>.lex</c> file below a folder. Problems of grammar and rules are collected, not thrown.</summary>
    public static LexiconSource ReadFolder(string folder, ProblemList problems)
    {
        var files = Directory.EnumerateFiles(folder, "*.lex", SearchOption.AllDirectories)
            .Select(path => (Name: Path.GetRelativePath(folder, path).Replace('\\', '/'), Path: path))
            .OrderBy(file => file.Name, StringComparer.Ordinal);
        return Read(files.Select(file => (file.Name, File.ReadAllText(file.Path))), problems);
    }

    /// <summary>Reads files given as name and text; the name starts with <c>actors/</c>, <c>triggers/zh/</c> and so on.</summary>
    public static LexiconSource Read(IEnumerable<(string Name, string Text)> files, ProblemList problems)
    {
        var source = new LexiconSource();
        foreach (var (name, text) in files) source.Add(name, text, problems);
        NounClasses.Resolve(source, problems);
        source.Actors.Sort((left, right) => string.CompareOrdinal(left.Id, right.Id));
        source.Persons.Sort((left, right) => string.CompareOrdinal(left.Id, right.Id));
        SourceCheck.Run(source, problems);
        return source;
    }

    private void Add(string name, string text, ProblemList problems)
    {
        var blocks = BlockReader.Read(name, text, problems);
        SourceCheck.Order(blocks, problems);
        var parts = name.Split('/');
        switch (parts)
        {
            case ["actors", ..]:
                foreach (var block in blocks) AddActor(block, problems);
                break;
            case ["triggers", "zh" or "en", var file] when EventTypes.TryParse(Path.GetFileNameWithoutExtension(file), out var type):
                Triggers.AddRange(blocks.Select(block => TriggerReader.Read(block, type, parts[1] == "zh", problems)));
                break;
            case ["nouns", "zh", ..]:
                foreach (var block in blocks) NounClasses.Read(block, Nouns, problems);
                break;
            case ["words", "zh" or "en", ..]:
                Words.AddRange(blocks.SelectMany(block => WordReader.Read(block, problems)));
                break;
            default:
                problems.Error(new Origin(name, 1), "no such place: files are actors/**, triggers/zh|en/TYPE.lex, nouns/zh/*.lex and words/zh|en/*.lex");
                break;
        }
    }

    private void AddActor(SourceBlock block, ProblemList problems)
    {
        var kind = block.Header.FirstOrDefault() ?? "";
        if (SectorReader.IsSector(kind))
        {
            // organs.lex and roles.lex may leave the kind out: the sector follows the id.
            kind = block.At.File.EndsWith("roles.lex", StringComparison.Ordinal) ? "role" : "organ";
            block = block with { Header = block.Header.Insert(0, kind) };
        }

        if (ActorReader.Takes(kind)) Actors.Add(ActorReader.Read(block, problems));
        else if (kind == "person") Persons.Add(PersonReader.Read(block, problems));
        else if (kind is "organ" or "role") Sectors.Add(SectorReader.Read(block, problems));
        else problems.Error(block.At, $"unknown kind '{kind}' of {block.Id}");
    }
}
