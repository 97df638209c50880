namespace Guanlan.Language;

/// <summary>Finds the dates of news prose and resolves them against a day. Pure and thread safe.</summary>
public static class DateReader
{
    /// <summary>The date expressions of a text, in order of their start, not overlapping.</summary>
    /// <param name="text">The text, Chinese or English.</param>
    /// <param name="reference">The day of publication, or null.</param>
    public static IReadOnlyList<DateMention> Read(string text, DateOnly? reference) => [];
}
