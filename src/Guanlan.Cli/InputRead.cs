using Guanlan.Diagnostics;
using Guanlan.Reading;

namespace Guanlan.Cli;

/// <summary>One input read: a document, or the reason why there is none.</summary>
/// <param name="Location">Path or address.</param>
/// <param name="Document">The document, or null.</param>
/// <param name="Rejected">Why there is none.</param>
/// <param name="Subject">What the reason is said of, where that is more than the location.</param>
internal sealed record InputRead(string Location, Document? Document, ErrorCode? Rejected = null, string? Subject = null)
{
    /// <summary>The inputs of a result of reading; an answer with its question in front.</summary>
    public static IEnumerable<InputRead> Of(ReadResult result) =>
    [
        .. result.Documents.Select(document => new InputRead(document.Location, QuestionLead.Put(document))),
        .. result.Rejections.Select(rejection => new InputRead(rejection.Location, null, rejection.Code)),
    ];
}
