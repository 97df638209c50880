using Guanlan.Diagnostics;

namespace Guanlan.Reading;

/// <summary>An input, or a part of one, that gave no document, with the reason.</summary>
/// <param name="Location">Path, address, or path and line.</param>
/// <param name="Code">The reason.</param>
/// <param name="Remainder">What could be read all the same (a title, an image count), or null.</param>
public sealed record Rejection(string Location, ErrorCode Code, Document? Remainder = null);
