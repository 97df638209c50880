using System.Collections.Immutable;

namespace Guanlan.Sqlite;

/// <summary>What a stored row holds beside its columns.</summary>
internal sealed record RowDetail(
    int Length,
    int TriggerStart,
    int TriggerLength,
    ImmutableArray<PartyDetail> Source,
    ImmutableArray<PartyDetail> Target,
    ImmutableArray<PartyDetail> Addressee,
    DateBasis DateBasis,
    string AttributedTo,
    string Frame,
    ImmutableArray<string> Explanation,
    string Version,
    ImmutableArray<RowVoice> Voices = default,
    ImmutableArray<EventType> AlternativeTypes = default,
    ImmutableArray<RowLink> Links = default,
    bool IsHistorical = false)
{
    public static RowDetail Of(CodedRow row) => new(
        row.Evidence.Span.Length,
        row.Evidence.Trigger.Start,
        row.Evidence.Trigger.Length,
        [.. row.Source.Select(PartyDetail.Of)],
        [.. row.Target.Select(PartyDetail.Of)],
        [.. row.Addressee.Select(PartyDetail.Of)],
        row.DateBasis,
        row.AttributedTo,
        row.Frame,
        row.Explanation,
        row.Version,
        row.Voices,
        row.AlternativeTypes,
        row.Links,
        row.IsHistorical);
}
