namespace Guanlan.Diagnostics;

/// <summary>A failure that a person can act on: a code of the catalogue, and a message that names the input and what to do.</summary>
public sealed class GuanlanException : Exception
{
    /// <summary>Makes the failure from the catalogue's text, with the input it is about.</summary>
    /// <param name="code">The catalogue's entry.</param>
    /// <param name="input">Which input: a path, a line, an option.</param>
    /// <param name="inner">The cause, or null.</param>
    public GuanlanException(ErrorCode code, string input, Exception? inner = null)
        : base($"{code.Id}: {string.Format(System.Globalization.CultureInfo.InvariantCulture, code.English, input)}", inner)
    {
        Code = code;
        Input = input;
    }

    /// <summary>The catalogue's entry.</summary>
    public ErrorCode Code { get; }

    /// <summary>Which input.</summary>
    public string Input { get; }
}
