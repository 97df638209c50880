using System.Collections.Immutable;

namespace Guanlan.Record;

/// <summary>
/// The store of texts, rows and events. Adding a document is atomic and idempotent; events are derived from rows and follow when
/// <see cref="SettleAsync"/> has run. All members may be called from several threads; writes wait for each other.
/// It knows nothing of how a text was read or coded.
/// </summary>
public interface IRecord : IAsyncDisposable
{
    /// <summary>True if these very words are there, under the document's id, with rows of this coder version.</summary>
    ValueTask<bool> HoldsAsync(Document document, string coder, CancellationToken cancellation = default);

    /// <summary>
    /// Stores a document with its rows and its location, wholly or not at all. The same again changes nothing; other words under an id that is
    /// taken are stored beside them (<see cref="DocumentKey"/>).
    /// </summary>
    ValueTask<Addition> AddAsync(CodedDocument coded, CancellationToken cancellation = default);

    /// <summary>Notes that a text already held was also seen elsewhere; true if that was new.</summary>
    ValueTask<bool> AppearAsync(string documentId, string location, CancellationToken cancellation = default);

    /// <summary>Keeps an input that was set aside, replacing what was said of the same location before.</summary>
    ValueTask RejectAsync(Rejection rejection, CancellationToken cancellation = default);

    /// <summary>Gathers the rows added since into events. Safe to stop at any point; the rest follows at the next call.</summary>
    ValueTask SettleAsync(CancellationToken cancellation = default);

    /// <summary>Documents, newest first.</summary>
    ValueTask<Page<DocumentSummary>> DocumentsAsync(DocumentQuery query, CancellationToken cancellation = default);

    /// <summary>One document with its rows, or null.</summary>
    ValueTask<RecordedDocument?> DocumentAsync(string id, CancellationToken cancellation = default);

    /// <summary>Events, newest first.</summary>
    ValueTask<Page<RecordedEvent>> EventsAsync(EventQuery query, CancellationToken cancellation = default);

    /// <summary>One event, or null.</summary>
    ValueTask<RecordedEvent?> EventAsync(string id, CancellationToken cancellation = default);

    /// <summary>The rows that speak of an event, firmest first.</summary>
    ValueTask<Page<RecordedRow>> MentionsAsync(string eventId, Paging paging, CancellationToken cancellation = default);

    /// <summary>Pairs of actors with events between them, those with most asserted events first.</summary>
    ValueTask<Page<DyadSummary>> DyadsAsync(Paging paging, CancellationToken cancellation = default);

    /// <summary>What there is between two actors; at most <paramref name="limit"/> acts of each kind, the totals always whole.</summary>
    ValueTask<DyadSeries> DyadAsync(ActorCode a, ActorCode b, int limit = 500, CancellationToken cancellation = default);

    /// <summary>Links between rows that concern two actors: contradictions, answers, promises and deeds; newest first. Mentions of one event are left out.</summary>
    ValueTask<Page<RecordedLink>> LinksAsync(ActorCode a, ActorCode b, Paging paging, CancellationToken cancellation = default);

    /// <summary>Documents that hold all words of a query (quotation marks keep a phrase together), best first.</summary>
    ValueTask<Page<SearchHit>> SearchAsync(string query, Paging paging, CancellationToken cancellation = default);

    /// <summary>Outlets, platforms and authors, those with most documents first.</summary>
    ValueTask<Page<SourceSummary>> SourcesAsync(Paging paging, CancellationToken cancellation = default);

    /// <summary>Inputs that were set aside, by location.</summary>
    ValueTask<Page<Rejection>> RejectionsAsync(Paging paging, CancellationToken cancellation = default);

    /// <summary>How much the record holds.</summary>
    ValueTask<RecordCounts> CountsAsync(CancellationToken cancellation = default);

    /// <summary>What is wrong with the store, a sentence each; empty for a sound one.</summary>
    ValueTask<ImmutableArray<string>> CheckAsync(CancellationToken cancellation = default);
}
