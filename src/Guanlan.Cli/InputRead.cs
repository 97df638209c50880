using Guanlan.Diagnostics;

namespace Guanlan.Cli;

/// <summary>One input read: a document, or the reason why there is none.</summary>
internal sealed record InputRead(string Location, Document? Document, ErrorCode? Rejected = null);
