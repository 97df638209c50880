namespace Guanlan.Cli;

/// <summary>One text for the coder.</summary>
internal sealed record Passage(string Id, string Text, string? Language, DateOnly? Date, string? Title, string? Url, string? Outlet);
