namespace Guanlan.DataCompiler;

/// <summary>What the command line asks for.</summary>
internal sealed record CommandLine(string Verb, string? Path, string Data, bool IsStrict, bool KeepsGoing)
{
    public const string Help = """
        guanlan-data: checks and compiles the lexicon of data/ (grammar: docs/reference/lexicon.md)

          check             read data/ and print every problem as FILE:LINE: error|warning GL2501: what is wrong
          compile OUT       check, then write the pack to OUT; same data, same bytes
          dump PACK         print the surfaces of a pack, one a line: surface, kind, entry, marks

          --data FOLDER     the folder to read (default: data)
          --strict          warnings are errors
          --keep-going      compile what can be read although the data has errors
          --help            this text

        exit codes: 0 done, 1 the data has errors or a file cannot be read, 2 wrong usage
        """;

    public static bool TryParse(string[] args, out CommandLine command)
    {
        command = new CommandLine("help", null, "data", false, false);
        var words = new List<string>();
        for (var i = 0; i < args.Length; i++)
        {
            if (args[i] is "--help" or "-h" or "-?") return true;
            if (args[i] == "--strict") command = command with { IsStrict = true };
            else if (args[i] == "--keep-going") command = command with { KeepsGoing = true };
            else if (args[i] == "--data" && i + 1 < args.Length) command = command with { Data = args[++i] };
            else if (args[i].StartsWith('-')) return false;
            else words.Add(args[i]);
        }

        command = command with { Verb = words.FirstOrDefault() ?? "", Path = words.ElementAtOrDefault(1) };
        return (command.Verb, words.Count) is ("check", 1) or ("compile", 2) or ("dump", 2);
    }

    public static int Wrong(TextWriter error)
    {
        error.WriteLine(Help);
        return 2;
    }
}
