using Guanlan.Lexicon;
using Guanlan.Lexicon.Packing;
using Guanlan.Lexicon.Source;

namespace Guanlan.DataCompiler;

/// <summary>The three commands. Each returns the exit code.</summary>
internal static class Commands
{
    public static int Run(CommandLine command, TextWriter output, TextWriter error)
    {
        switch (command.Verb)
        {
            case "check":
                return Check(command, output, error) is null ? 1 : 0;
            case "compile":
                return Compile(command, output, error);
            case "dump":
                return Dump(command.Path!, output);
            default:
                output.WriteLine(CommandLine.Help);
                return 0;
        }
    }

    private static LexiconSource? Check(CommandLine command, TextWriter output, TextWriter error)
    {
        var problems = new ProblemList();
        var source = LexiconSource.ReadFolder(command.Data, problems);
        foreach (var problem in problems.All) error.WriteLine($"{command.Data}/{(command.KeepsGoing ? problem with { IsWarning = true } : problem)}");
        var warnings = problems.All.Count - problems.Errors;
        output.WriteLine(
            $"{source.Actors.Count} actors, {source.Persons.Count} persons, {source.Sectors.Count} organs and roles, {source.Triggers.Count} triggers, "
            + $"{source.Words.Count} words; {problems.Errors} errors, {warnings} warnings");
        var passes = problems.Errors == 0 && (warnings == 0 || !command.IsStrict);
        return passes || command.KeepsGoing ? source : null;
    }

    private static int Compile(CommandLine command, TextWriter output, TextWriter error)
    {
        if (Check(command, output, error) is not { } source) return 1;
        var bytes = PackWriter.Write(LexiconCompiler.Compile(source));
        var folder = Path.GetDirectoryName(Path.GetFullPath(command.Path!))!;
        Directory.CreateDirectory(folder);
        // Written beside and moved, so that a build that is stopped leaves no half pack.
        var half = command.Path + ".tmp";
        File.WriteAllBytes(half, bytes);
        File.Move(half, command.Path!, overwrite: true);
        output.WriteLine($"{command.Path}: {bytes.Length} bytes");
        return 0;
    }

    private static int Dump(string path, TextWriter output)
    {
        using var stream = File.OpenRead(path);
        var pack = LexiconPack.Load(stream, path);
        output.WriteLine($"# version {pack.Version}");
        for (var pattern = 0; pattern < pack.PatternCount; pattern++)
            foreach (var term in pack.TermsOf(pattern))
                output.WriteLine($"{pack.SurfaceOf(pattern)}\t{term.Kind}\t{Entry(pack, term)}\t{Marks(pack, term)}");
        return 0;
    }

    private static string Entry(LexiconPack pack, Term term) => term.Kind switch
    {
        <= TermKind.Place => pack.Actors[term.Entry].Id,
        TermKind.Person => pack.Persons[term.Entry].Id,
        TermKind.Organ => pack.Organs[term.Entry].Id,
        TermKind.Role => pack.Roles[term.Entry].Id,
        TermKind.Trigger => $"{pack.Triggers[term.Entry].Type.Name()} {pack.Triggers[term.Entry].Id}",
        TermKind.Word => $"{pack.WordClasses[pack.Words[term.Entry].Class]} {pack.Words[term.Entry].Id}",
        _ => pack.Discards[term.Entry] is { Kind: not TermKind.Discard } discard ? Entry(pack, new Term(discard.Kind, discard.Entry, default)) : "",
    };

    private static string Marks(LexiconPack pack, Term term)
    {
        var marks = term.Flags == SurfaceMarks.None ? "" : term.Flags.ToString();
        if (term.Inflection != Inflection.None) marks += $" {term.Inflection}";
        return (term.Only >= 0 ? $"{marks} only {pack.Actors[term.Only].Id}" : marks).Trim();
    }
}
