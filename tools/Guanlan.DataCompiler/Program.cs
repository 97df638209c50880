using System.Globalization;
using Guanlan.DataCompiler;
using Guanlan.Diagnostics;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
Console.OutputEncoding = System.Text.Encoding.UTF8;
try
{
    return CommandLine.TryParse(args, out var command) ? Commands.Run(command, Console.Out, Console.Error) : CommandLine.Wrong(Console.Error);
}
catch (Exception failure) when (failure is GuanlanException or IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine(failure.Message);
    return 1;
}
