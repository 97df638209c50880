using Guanlan.Record;
using Xunit;

namespace Guanlan.Testing;

public abstract partial class RecordContract
{
    [Fact]
    public async Task Links_are_found_by_the_parties_of_their_row()
    {
        var kept = ResponseRow with { Links = [new RowLink(LinkKind.RespondsTo, 1, new TextSpan(60, 7)), new RowLink(LinkKind.Retracted, 0)] };
        await Add(Some.Coded(Tariff, TariffRow, kept));
        var links = await Record.LinksAsync(new ActorCode("USA"), new ActorCode("CHN"), Paging.First);
        Assert.Equal(2, links.Total);
        var answer = links.Items.Single(link => link.Kind == LinkKind.RespondsTo);
        Assert.Equal((2, 1), (answer.Row.Number, answer.Other!.Number));
        Assert.Equal(TariffRow.Evidence, answer.Other.Row.Evidence);
        Assert.Null(links.Items.Single(link => link.Kind == LinkKind.Retracted).Other);
        Assert.Equal(kept.Links, (await Record.DocumentAsync(Tariff.Id))!.Rows[1].Row.Links);
        Assert.Equal(0, (await Record.LinksAsync(new ActorCode("FRA"), new ActorCode("CHN"), Paging.First)).Total);
        await Record.AddAsync(new CodedDocument(Tariff, [TariffRow], "coder-2"));
        await Record.SettleAsync();
        Assert.Equal(0, (await Record.LinksAsync(new ActorCode("CHN"), new ActorCode("USA"), Paging.First)).Total);
    }

    [Fact]
    public async Task Acts_of_long_ago_are_listed_and_counted_in_no_series()
    {
        await Add(Some.Coded(Visit, VisitRow), Some.Coded(Tariff, TariffRow with { IsHistorical = true }));
        var series = await Record.DyadAsync(new ActorCode("USA"), new ActorCode("CHN"));
        Assert.Equal((0, 1), (series.ActsTotal, series.OthersTotal));
        Assert.Empty(series.Months);
        Assert.True(Assert.Single(series.Others).Happening.Event.IsHistorical);
        Assert.Equal("USA", Assert.Single((await Record.EventsAsync(new EventQuery { Historical = true })).Items).Event.Source[0].Text);
        Assert.Equal("FRA", Assert.Single((await Record.EventsAsync(new EventQuery { Historical = false })).Items).Event.Source[^1].Text);
    }

    [Fact]
    public async Task Voices_and_other_types_of_a_row_are_kept()
    {
        var row = TariffRow with
        {
            Voices = [new RowVoice("USA/GOV", new TextSpan(0, 3), Exactness.Direct, VoiceStance.Unverified), new RowVoice("unnamed", null, Exactness.Gist, VoiceStance.Neutral)],
            AlternativeTypes = [EventType.Threaten],
        };
        await Add(Some.Coded(Tariff, row));
        var kept = (await Record.DocumentAsync(Tariff.Id))!.Rows[0].Row;
        Assert.Equal(row.Voices, kept.Voices);
        Assert.Equal(row.AlternativeTypes, kept.AlternativeTypes);
    }
}
