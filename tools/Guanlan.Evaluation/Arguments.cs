using System.Globalization;

namespace Guanlan.Evaluation;

/// <summary>The words and <c>--name value</c> pairs of a command line.</summary>
internal sealed class Arguments
{
    private readonly Dictionary<string, string> options = new(StringComparer.Ordinal);

    public List<string> Words { get; } = [];

    public static Arguments Read(string[] args)
    {
        var read = new Arguments();
        for (var i = 0; i < args.Length; i++)
        {
            if (!args[i].StartsWith("--", StringComparison.Ordinal)) read.Words.Add(args[i]);
            else if (i + 1 < args.Length) read.options[args[i][2..]] = args[++i];
            else throw new ArgumentException($"{args[i]} needs a value");
        }

        return read;
    }

    public static int Usage()
    {
        Console.Error.WriteLine("usage: backtest DIR [--split valid|test] [--setting single|multi] [--filter time|raw|static]");
        Console.Error.WriteLine("                    [--track clean|query-set] [--models a,b] [--threads N] [--every N] [--seed N] [--kinds 1] [--relations N] [--out FILE]");
        Console.Error.WriteLine("       questions DIR [--horizon 7] [--threads N]");
        return 2;
    }

    public string Text(string name, string otherwise) => options.GetValueOrDefault(name, otherwise);

    public int Number(string name, int otherwise) =>
        options.TryGetValue(name, out var text) ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;

    public double Real(string name, double otherwise) =>
        options.TryGetValue(name, out var text) ? double.Parse(text, CultureInfo.InvariantCulture) : otherwise;

    public T Choice<T>(string name, params (string Name, T Value)[] choices)
    {
        var text = Text(name, choices[0].Name);
        foreach (var choice in choices)
            if (choice.Name == text) return choice.Value;
        throw new ArgumentException($"--{name} takes {string.Join(", ", choices.Select(choice => choice.Name))}");
    }
}
