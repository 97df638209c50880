using System.Globalization;
using Guanlan.Diagnostics;

namespace Guanlan.Cli.Commands;

/// <summary>The number of threads that a person may ask for.</summary>
internal static class Threads
{
    private const int Most = 256;

    public static int Check(int threads) =>
        threads is >= 1 and <= Most ? threads : throw new GuanlanException(Errors.BadValue, $"--threads {threads.ToString(CultureInfo.InvariantCulture)}");
}
