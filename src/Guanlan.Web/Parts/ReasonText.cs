using System.Text.RegularExpressions;

namespace Guanlan.Web.Parts;

/// <summary>Says in the language of the page what a line of the coder's reasons means; a line of a kind it does not know stays as it is.</summary>
internal static partial class ReasonText
{
    public static string Of(PageView view, string line)
    {
        if (Frame().Match(line) is { Success: true } frame)
        {
            var shape = "frame." + frame.Groups[1].Value;
            var type = EventTypes.TryParse(frame.Groups[4].Value, out var known) ? view.Type(known) : frame.Groups[4].Value;
            return view.Format("why.frame", frame.Groups[1].Value, view.Texts.Keys.Contains(shape) ? view[shape] : "", frame.Groups[2].Value, frame.Groups[3].Value, type);
        }

        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        if (colon < 0) return line;
        var (head, rest) = (line[..colon], line[(colon + 2)..]);
        if (head is "source" or "target") return view.Format("why." + head, Key(view, "why.from." + rest.Replace(' ', '-'), rest));
        if (head == "historical") return view.Format("why.historical", rest);
        if (!Statuses.TryParse(head, out var status)) return line;
        if (rest.StartsWith("content of ", StringComparison.Ordinal) && EventTypes.TryParse(rest["content of ".Length..], out var governor))
            return view.Format("why.status", view.Status(status), view.Format("why.content", view.Type(governor)));
        foreach (var told in (ReadOnlySpan<string>)["said by ", "told by "])
            if (rest.StartsWith(told, StringComparison.Ordinal)) return view.Format("why.status", view.Status(status), view.Format("why.said", view.Names.Of(new ActorCode(rest[told.Length..]), view.Language)));
        return view.Format("why.status", view.Status(status), Key(view, "why.for." + rest.Replace(' ', '-'), rest));
    }

    private static string Key(PageView view, string key, string otherwise) => view.Texts.Keys.Contains(key) ? view[key] : otherwise;

    [GeneratedRegex(@"^(F\w+) (.*) \((.*), ([A-Z]+)\)$", RegexOptions.NonBacktracking)]
    private static partial Regex Frame();
}
