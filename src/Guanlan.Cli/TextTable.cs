using Spectre.Console;

namespace Guanlan.Cli;

/// <summary>A table for people. Texts come from strangers: control characters never reach the terminal.</summary>
internal sealed class TextTable
{
    private readonly Table table = new() { Border = TableBorder.Simple };

    public TextTable(params ReadOnlySpan<string> heads)
    {
        foreach (var head in heads) table.AddColumn(new TableColumn(new Text(head)));
    }

    public void Add(params ReadOnlySpan<string> cells) => table.AddRow(cells.ToArray().Select(cell => new Text(Clean(cell))));

    public void Write(Terminal terminal)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(terminal.Out),
        });
        console.Profile.Width = terminal.Width;
        console.Profile.Capabilities.Unicode = true;
        console.Write(table);
    }

    public static string Clean(string text) => string.Create(text.Length, text, static (span, source) =>
    {
        for (var i = 0; i < source.Length; i++) span[i] = char.IsControl(source[i]) || source[i] is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') ? ' ' : source[i];
    });
}
