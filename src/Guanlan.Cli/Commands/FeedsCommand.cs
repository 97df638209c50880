using System.CommandLine;
using Guanlan.Diagnostics;
using Guanlan.Reading.Feeds;
using Guanlan.Record;

namespace Guanlan.Cli.Commands;

/// <summary><c>guanlan feeds</c>: feeds that are followed.</summary>
internal static class FeedsCommand
{
    public static Command Create(CommandContext context) => new("feeds", context.Texts["feeds.about"])
    {
        FeedsAddCommand.Create(context), FeedsListCommand.Create(context), FeedsUpdateCommand.Create(context), Remove(context), Import(context), Export(context),
    };

    /// <summary>An address as it is kept, whatever way it was typed.</summary>
    public static string Written(string typed) => Uri.TryCreate(typed, UriKind.Absolute, out var address) ? address.AbsoluteUri : typed;

    private static Command Remove(CommandContext context)
    {
        var texts = context.Texts;
        var addresses = new Argument<string[]>("ADDRESS") { Description = texts["feeds.address"], Arity = ArgumentArity.OneOrMore };
        var command = new Command("remove", texts["feeds.remove.about"]) { addresses };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var record = await context.OpenExistingAsync(parsed, cancellation);
            foreach (var address in parsed.GetValue(addresses)!)
            {
                if (!await record.UnfollowAsync(Written(address), cancellation)) throw new GuanlanException(Errors.NotFollowed, address);
                if (!context.IsQuiet(parsed)) context.Say(texts.Format("feeds.removed", address));
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static Command Import(CommandContext context)
    {
        var texts = context.Texts;
        var file = new Argument<string>("FILE") { Description = texts["feeds.import.file"] };
        var command = new Command("import", texts["feeds.import.about"]) { file };
        command.SetAction(async (parsed, cancellation) =>
        {
            var path = parsed.GetValue(file)!;
            CommandContext.CheckPath(path);
            var list = Opml.Read(ReadFile(path));
            if (list.Count == 0) throw new GuanlanException(Errors.NoSubscriptions, path);
            await using var record = context.Open(parsed);
            var added = 0;
            foreach (var one in list)
            {
                if (!Uri.TryCreate(one.Address, UriKind.Absolute, out var address) || (address.Scheme != Uri.UriSchemeHttp && address.Scheme != Uri.UriSchemeHttps))
                {
                    context.Say(Errors.BadAddress.Message(one.Address, texts.Language));
                    continue;
                }

                var feed = new FollowedFeed { Address = address.AbsoluteUri, Title = one.Title, Site = one.Site, Folder = one.Folder, AddedAt = TimeProvider.System.GetUtcNow() };
                if (await record.FollowAsync(feed, cancellation)) added++;
            }

            if (!context.IsQuiet(parsed)) context.Say(texts.Format("feeds.imported", added, list.Count));
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Export(CommandContext context)
    {
        var command = new Command("export", context.Texts["feeds.export.about"]);
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var record = await context.OpenExistingAsync(parsed, cancellation);
            var feeds = await record.FeedsAsync(cancellation);
            await context.Terminal.Out.WriteAsync(Opml.Write("Guanlan", feeds.Select(feed => new Subscription(feed.Address, feed.Title, feed.Site, feed.Folder))));
            return ExitCode.Done;
        });
        return command;
    }

    private static string ReadFile(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new GuanlanException(Errors.Unreadable, path, problem);
        }
    }
}
