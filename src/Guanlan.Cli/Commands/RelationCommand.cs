using System.CommandLine;

namespace Guanlan.Cli.Commands;

/// <summary><c>guanlan relation A B</c>: the acts between two actors, asserted ones first, the others apart.</summary>
internal static class RelationCommand
{
    public static Command Create(CommandContext context)
    {
        var texts = context.Texts;
        var first = new Argument<string>("A") { Description = texts["relation.actor"] };
        var second = new Argument<string>("B") { Description = texts["relation.actor"] };
        var format = OutputFormat.Option(context);
        var limit = new Option<int>("--limit") { Description = texts["option.limit"], HelpName = "N", DefaultValueFactory = _ => 500 };
        var command = new Command("relation", texts["relation.about"]) { first, second, format, limit };
        command.SetAction(async (parsed, cancellation) =>
        {
            var a = context.Actor(parsed.GetValue(first))!.Value;
            var b = context.Actor(parsed.GetValue(second))!.Value;
            await using var record = await context.OpenExistingAsync(parsed, cancellation);
            var series = await record.DyadAsync(a, b, Math.Max(1, parsed.GetValue(limit)), cancellation);
            var shape = parsed.GetValue(format)!;
            await EventOutput.WriteAsync(context, shape, series.Acts.Concat(series.Others).Select(act => act.Happening).ToAsyncEnumerable());
            if (shape == OutputFormat.Table && !context.IsQuiet(parsed))
                context.Say(texts.Format("relation.summary", context.Engine.Names.Both(a, texts.Language), context.Engine.Names.Both(b, texts.Language), series.ActsTotal, series.OthersTotal));
            return ExitCode.Done;
        });
        return command;
    }
}
