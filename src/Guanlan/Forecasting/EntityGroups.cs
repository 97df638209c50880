namespace Guanlan.Forecasting;

/// <summary>
/// The country and the role of every entity, as numbers from 0; entities without one share a number of their own. It lets a forecast
/// speak of actors that never met through others of their kind.
/// </summary>
/// <param name="Country">Number of the country of each entity.</param>
/// <param name="Role">Number of the role of each entity.</param>
public sealed record EntityGroups(int[] Country, int[] Role)
{
    /// <summary>One group for all.</summary>
    public static EntityGroups None(int entityCount) => new(new int[entityCount], new int[entityCount]);

    /// <summary>
    /// Reads names as the ICEWS sets write them: <c>Police_(India)</c> and <c>Police (India)</c> are the role Police of the country India, and
    /// <c>India</c> itself belongs to India, with the role of a state. Other names have neither.
    /// </summary>
    public static EntityGroups FromNames(IReadOnlyList<string> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        var (countries, roles) = (new Dictionary<string, int>(StringComparer.Ordinal), new Dictionary<string, int>(StringComparer.Ordinal));
        var (country, role) = (new int[names.Count], new int[names.Count]);
        for (var pass = 0; pass < 2; pass++)
        {
            for (var i = 0; i < names.Count; i++)
            {
                var name = names[i].Replace('_', ' ');
                var open = name.LastIndexOf(" (", StringComparison.Ordinal);
                if (open > 0 && name.EndsWith(')'))
                    (country[i], role[i]) = (Number(countries, name[(open + 2)..^1]), Number(roles, name[..open]));
                else if (pass == 1 && countries.TryGetValue(name, out var own))
                    (country[i], role[i]) = (own, Number(roles, "(state)"));
            }
        }

        return new EntityGroups(country, role);
    }

    /// <summary>Takes country and sector from codes.</summary>
    public static EntityGroups FromCodes(IReadOnlyList<ActorCode> codes)
    {
        ArgumentNullException.ThrowIfNull(codes);
        var (countries, roles) = (new Dictionary<string, int>(StringComparer.Ordinal), new Dictionary<string, int>(StringComparer.Ordinal));
        return new EntityGroups(
            [.. codes.Select(code => Number(countries, code.Country))],
            [.. codes.Select(code => code.Sector is { } sector ? Number(roles, sector) : 0)]);
    }

    private static int Number(Dictionary<string, int> numbers, string name)
    {
        if (!numbers.TryGetValue(name, out var number)) numbers[name] = number = numbers.Count + 1;
        return number;
    }
}
