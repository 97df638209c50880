using System.CommandLine;
using System.Globalization;
using Guanlan.Coding.Misses;
using Guanlan.Diagnostics;

namespace Guanlan.Cli.Commands;

/// <summary><c>guanlan lexicon misses</c>: words beside two parties that no frame took, for the next round of the lexicon.</summary>
internal static class LexiconCommand
{
    private const int LongestExample = 70;

    public static Command Create(CommandContext context)
    {
        var texts = context.Texts;
        var paths = new Argument<string[]>("PATH") { Description = texts["option.paths"], Arity = ArgumentArity.OneOrMore };
        var top = new Option<int>("--top") { Description = texts["option.limit"], HelpName = "N", DefaultValueFactory = _ => 100 };
        var json = new Option<bool>("--json") { Description = texts["misses.json"] };
        var misses = new Command("misses", texts["misses.about"]) { paths, top, json };
        misses.SetAction((parsed, cancellation) => Task.Run(() => Run(
            context, parsed.GetValue(paths)!, Check(parsed.GetValue(top)), parsed.GetValue(json), context.IsQuiet(parsed), cancellation)));
        return new Command("lexicon", texts["lexicon.about"]) { misses };
    }

    private static int Check(int top) => top > 0 ? top : throw new GuanlanException(Errors.BadValue, $"--top {top.ToString(CultureInfo.InvariantCulture)}");

    private static int Run(CommandContext context, string[] paths, int top, bool json, bool quiet, CancellationToken cancellation)
    {
        foreach (var path in paths) CommandContext.CheckPath(path);
        var finder = context.Engine.Misses();
        var (read, rejected) = (0, 0);
        foreach (var input in paths.SelectMany(path => path == "-" ? context.Engine.Read(context.Terminal.Input, context.Texts["standard-input"], cancellation) : context.Engine.Read(path, cancellation)))
        {
            cancellation.ThrowIfCancellationRequested();
            if (input.Document is { } document && Add(finder, document))
            {
                read++;
                continue;
            }

            rejected++;
            var code = input.Rejected ?? (input.Document is null ? Errors.NoText : Errors.CoderFailed);
            context.Say(code.Message(input.Location, context.Texts.Language));
        }

        Write(context, finder.Top(top), json);
        if (!quiet) context.Say(context.Texts.Format("misses.summary", read, finder.Clauses.Seen, finder.Clauses.Missed, rejected));
        if (rejected == 0) return ExitCode.Done;
        return read == 0 ? ExitCode.Failed : ExitCode.DoneWithSkips;
    }

    /// <summary>One text that breaks the coder must not end a run.</summary>
    private static bool Add(MissFinder finder, Document document)
    {
        try
        {
            finder.Add(DocumentPassage.Of(document));
            return true;
        }
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            return false;
        }
    }

    private static void Write(CommandContext context, IReadOnlyList<LexiconMiss> misses, bool json)
    {
        if (json)
        {
            foreach (var miss in misses) context.Terminal.Out.Write(EventOutput.Line(writer => Write(writer, miss)));
            return;
        }

        var texts = context.Texts;
        var table = new TextTable(
            texts["column.count"], texts["column.word"], texts["column.language"], texts["column.kind"], texts["column.known"], texts["column.parties"], texts["column.example"]);
        foreach (var miss in misses)
        {
            var example = miss.Example.Length > LongestExample ? miss.Example[..LongestExample] + "…" : miss.Example;
            table.Add(miss.Count.ToString(CultureInfo.InvariantCulture), miss.Word, miss.Language, texts["kind." + miss.Kind], miss.Known, miss.Parties, example);
        }

        table.Write(context.Terminal);
    }

    private static void Write(System.Text.Json.Utf8JsonWriter writer, LexiconMiss miss)
    {
        writer.WriteStartObject();
        writer.WriteString("word", miss.Word);
        writer.WriteString("lang", miss.Language);
        writer.WriteString("kind", miss.Kind);
        writer.WriteNumber("count", miss.Count);
        writer.WriteString("known", miss.Known);
        writer.WriteString("parties", miss.Parties);
        writer.WriteString("example", miss.Example);
        writer.WriteString("id", miss.Passage);
        writer.WriteEndObject();
    }
}
