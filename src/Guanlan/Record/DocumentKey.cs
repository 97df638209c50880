namespace Guanlan.Record;

/// <summary>
/// What a record knows a text by: its id, or, if the record holds other words under that id, the id with a mark of the words. Two dumps that
/// both count from one so keep all their texts, and an edited text stands beside the older one.
/// </summary>
/// <param name="Own">The id as given.</param>
/// <param name="WithWords">The id with a mark of title and text; the same words give the same mark everywhere.</param>
public readonly record struct DocumentKey(string Own, string WithWords)
{
    /// <summary>The two keys that a document may have.</summary>
    public static DocumentKey Of(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new DocumentKey(document.Id, $"{document.Id}~{WordsMark.Of(document.Title, document.Text, 12)}");
    }
}
