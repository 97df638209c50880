namespace Guanlan.Coding;

/// <summary>A text to code, with what is known about it. It needs no record and no file.</summary>
/// <param name="Id">Any id; rows carry it.</param>
/// <param name="Text">The text; offsets of rows count in it.</param>
/// <param name="Language"><c>zh</c>, <c>en</c>, or null to detect.</param>
/// <param name="Date">Day of publication, against which partial dates resolve, or null.</param>
/// <param name="Title">Title, read for the actors it names; it is never coded.</param>
/// <param name="Url">Address, or null.</param>
/// <param name="Outlet">Outlet, or null; its home decides who 我国 and 中方 are.</param>
public sealed record Passage(
    string Id,
    string Text,
    string? Language = null,
    DateOnly? Date = null,
    string? Title = null,
    string? Url = null,
    string? Outlet = null);
