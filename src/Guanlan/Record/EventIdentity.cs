using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace Guanlan.Record;

/// <summary>
/// Gathers rows that speak of one happening: same parties and type, overlapping dates. The result does not depend on the order in
/// which texts were read. Exact days stand first and each is a happening of its own; a vaguer date joins the newest happening that
/// it overlaps, so that "in December" adds a mention and no event. Rows without a date form one undated event of their key.
/// </summary>
public static class EventIdentity
{
    /// <summary>The events of one key, by date, undated last.</summary>
    public static ImmutableArray<Happening> Gather(HappeningKey key, IEnumerable<Mention> mentions)
    {
        ArgumentNullException.ThrowIfNull(key);
        var groups = new List<Group>();
        var days = new Dictionary<DateOnly, Group>();
        Group? undated = null;
        foreach (var mention in mentions
            .OrderBy(mention => Width(mention.Date)).ThenBy(mention => First(mention.Date)).ThenBy(mention => Last(mention.Date))
            .ThenBy(mention => mention.DocumentId, StringComparer.Ordinal).ThenBy(mention => mention.Position))
        {
            var group = !mention.Date.IsKnown ? undated
                : Width(mention.Date) == 0 ? days.GetValueOrDefault(First(mention.Date))
                : NewestOverlapping(groups, mention.Date);
            if (group is null)
            {
                group = new Group(mention.Date);
                if (!mention.Date.IsKnown) undated = group;
                else groups.Add(group);
                if (mention.Date.IsKnown && Width(mention.Date) == 0) days[First(mention.Date)] = group;
            }

            group.Add(mention);
        }

        return [.. groups.OrderBy(group => First(group.Date)).Append(undated).OfType<Group>().Select(group => group.ToHappening(key))];
    }

    /// <summary>The id of the event of a key on a date.</summary>
    public static string IdOf(HappeningKey key, DateInterval date) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{key}|{date}")))[..16];

    private static Group? NewestOverlapping(List<Group> groups, DateInterval date)
    {
        Group? newest = null;
        foreach (var group in groups)
            if (First(group.Date) <= Last(date) && First(date) <= Last(group.Date) && (newest is null || First(group.Date) > First(newest.Date)))
                newest = group;
        return newest;
    }

    private static DateOnly First(DateInterval date) => date.From ?? DateOnly.MinValue;

    private static DateOnly Last(DateInterval date) => date.To ?? DateOnly.MaxValue;

    private static int Width(DateInterval date) => Last(date).DayNumber - First(date).DayNumber;

    private sealed class Group(DateInterval date)
    {
        private readonly List<Mention> mentions = [];

        public DateInterval Date { get; private set; } = date;

        public void Add(Mention mention)
        {
            mentions.Add(mention);
            var from = First(Date) > First(mention.Date) ? Date.From : mention.Date.From;
            var to = Last(Date) < Last(mention.Date) ? Date.To : mention.Date.To;
            Date = new DateInterval(from, to);
        }

        public Happening ToHappening(HappeningKey key)
        {
            var ordered = mentions
                .OrderBy(mention => mention.Status).ThenByDescending(mention => mention.Confidence)
                .ThenBy(mention => mention.DocumentId, StringComparer.Ordinal).ThenBy(mention => mention.Position).ToList();
            return new Happening(
                new Event
                {
                    Id = IdOf(key, Date),
                    Type = key.Type,
                    Source = key.Source,
                    Target = key.Target,
                    Date = Date,
                    Status = ordered[0].Status,
                    IsHistorical = ordered.TrueForAll(mention => mention.IsHistorical),
                    Mentions = ordered.Count,
                    Origins = ordered.Select(mention => mention.StoryId).Distinct().Count(),
                },
                [.. ordered.Select(mention => mention.Row)]);
        }
    }
}
