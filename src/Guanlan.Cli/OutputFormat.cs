using System.CommandLine;

namespace Guanlan.Cli;

/// <summary>The formats of lists.</summary>
internal static class OutputFormat
{
    public const string Table = "table";
    public const string Csv = "csv";
    public const string Jsonl = "jsonl";

    public static Option<string> Option(CommandContext context)
    {
        var option = new Option<string>("--format") { Description = context.Texts["option.format"], HelpName = "table|csv|jsonl", DefaultValueFactory = _ => Table };
        option.AcceptOnlyFromAmong(Table, Csv, Jsonl);
        return option;
    }
}
