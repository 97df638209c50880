using System.CommandLine;
using Guanlan.Diagnostics;
using Guanlan.Sqlite;
using Guanlan.Web;

namespace Guanlan.Cli;

/// <summary>What every command has at hand.</summary>
internal sealed class CommandContext
{
    private readonly Option<string?> record;
    private readonly Option<string> language;
    private readonly Option<bool> quiet;

    public CommandContext(IEngine engine, Terminal terminal, Texts texts)
    {
        Engine = engine;
        Terminal = terminal;
        Texts = texts;
        record = new Option<string?>("--record") { Description = texts["option.record"], HelpName = "PATH", Recursive = true };
        language = new Option<string>("--lang") { Description = texts["option.lang"], HelpName = "zh|en", Recursive = true };
        language.AcceptOnlyFromAmong("zh", "en");
        quiet = new Option<bool>("--quiet", "-q") { Description = texts["option.quiet"], Recursive = true };
    }

    public IEngine Engine { get; }

    public Terminal Terminal { get; }

    public Texts Texts { get; }

    /// <summary>Options that every command takes.</summary>
    public IEnumerable<Option> Shared => [record, language, quiet];

    /// <summary>The record for queries, with whatever a stopped run left to be gathered into events.</summary>
    public async Task<SqliteRecord> OpenExistingAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var opened = SqliteRecord.OpenExisting(RecordPath(parsed));
        await opened.SettleAsync(cancellation);
        return opened;
    }

    /// <summary>The record for reading into; made if there is none.</summary>
    public SqliteRecord Open(ParseResult parsed) => SqliteRecord.Open(RecordPath(parsed));

    public string RecordPath(ParseResult parsed) =>
        parsed.GetValue(record)
        ?? Environment.GetEnvironmentVariable("GUANLAN_RECORD")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "guanlan", "record.guanlan");

    public bool IsQuiet(ParseResult parsed) => parsed.GetValue(quiet);

    /// <summary>The code of an actor that was typed as code or name, or null where nothing was typed.</summary>
    public ActorCode? Actor(string? typed) => typed is null ? null : Engine.Names.Find(typed) ?? throw new GuanlanException(Errors.BadValue, $"\"{typed}\"");

    /// <summary>Refuses a mistyped option that was taken for a file.</summary>
    public static void CheckPath(string path)
    {
        if (path.Length > 1 && path[0] == '-' && !File.Exists(path) && !Directory.Exists(path)) throw new GuanlanException(Errors.BadValue, path);
    }

    /// <summary>Says something on standard error.</summary>
    public void Say(string text) => Terminal.Error.WriteLine(text);
}
