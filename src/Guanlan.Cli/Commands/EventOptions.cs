using System.CommandLine;
using System.Globalization;
using Guanlan.Diagnostics;
using Guanlan.Record;
using Guanlan.Web;

namespace Guanlan.Cli.Commands;

/// <summary>The filters of events, as options.</summary>
internal sealed class EventOptions
{
    private readonly Option<string?> actor, source, target, type, quad, status, from, to, text, document;
    private readonly Option<bool> asserted;

    public EventOptions(Texts texts)
    {
        actor = Make("--actor", "ACTOR", texts);
        source = Make("--source", "ACTOR", texts);
        target = Make("--target", "ACTOR", texts);
        type = Make("--type", "TYPE", texts);
        quad = Make("--quad", "QUAD", texts);
        status = Make("--status", "STATUS", texts);
        from = Make("--from", "YYYY-MM-DD", texts);
        to = Make("--to", "YYYY-MM-DD", texts);
        text = Make("--text", "WORDS", texts);
        document = Make("--document", "ID", texts);
        asserted = new Option<bool>("--asserted") { Description = texts["events.asserted"] };
    }

    public IEnumerable<Option> All => [actor, source, target, type, quad, status, asserted, from, to, text, document];

    public EventQuery Query(CommandContext context, ParseResult parsed) => new()
    {
        Actor = context.Actor(parsed.GetValue(actor)),
        Source = context.Actor(parsed.GetValue(source)),
        Target = context.Actor(parsed.GetValue(target)),
        Type = Value<EventType>(parsed.GetValue(type), static name => EventTypes.TryParse(name.ToUpperInvariant(), out var found) ? found : null),
        Quad = Value<QuadClass>(parsed.GetValue(quad), static name => Enum.GetValues<QuadClass>().Cast<QuadClass?>().FirstOrDefault(one => EventTable.QuadName(one!.Value) == name)),
        Status = Value<Status>(parsed.GetValue(status), static name => Statuses.TryParse(name, out var found) ? found : null),
        From = Value(parsed.GetValue(from), ToDay),
        To = Value(parsed.GetValue(to), ToDay),
        Text = parsed.GetValue(text),
        DocumentId = parsed.GetValue(document),
        AssertedOnly = parsed.GetValue(asserted),
    };

    private static T? Value<T>(string? typed, Func<string, T?> read)
        where T : struct =>
        typed is null ? null : read(typed) ?? throw new GuanlanException(Errors.BadValue, $"\"{typed}\"");

    private static DateOnly? ToDay(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static Option<string?> Make(string name, string value, Texts texts) =>
        new(name) { Description = texts["events." + name[2..]], HelpName = value };
}
