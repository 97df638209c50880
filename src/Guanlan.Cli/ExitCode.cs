namespace Guanlan.Cli;

/// <summary>What the process says when it ends; a part of the contract.</summary>
internal static class ExitCode
{
    public const int Done = 0;
    public const int Failed = 1;
    public const int WrongUsage = 2;
    public const int DoneWithSkips = 3;
}
