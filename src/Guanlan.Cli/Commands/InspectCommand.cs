using System.CommandLine;
using Guanlan.Diagnostics;

namespace Guanlan.Cli.Commands;

/// <summary><c>guanlan inspect KIND FILE</c>: shows what one step of reading makes of a file.</summary>
internal static class InspectCommand
{
    public static Command Create(CommandContext context)
    {
        var texts = context.Texts;
        var kinds = context.Engine.Inspections;
        var kind = new Argument<string>("KIND") { Description = texts.Format("inspect.kind", string.Join(", ", kinds.Keys.Order(StringComparer.Ordinal))) };
        var file = new Argument<string>("FILE") { Description = texts["inspect.file"] };
        var command = new Command("inspect", texts["inspect.about"]) { kind, file };
        command.SetAction(parsed =>
        {
            var name = parsed.GetValue(kind)!;
            if (!kinds.TryGetValue(name, out var inspect)) throw new GuanlanException(Errors.BadValue, $"\"{name}\"");
            var path = parsed.GetValue(file)!;
            if (path != "-" && !File.Exists(path)) throw new GuanlanException(Errors.Unreadable, path);
            inspect(path, context.Terminal.Out);
            return ExitCode.Done;
        });
        return command;
    }
}
