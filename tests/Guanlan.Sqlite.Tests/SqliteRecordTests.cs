using Guanlan.Diagnostics;
using Guanlan.Record;
using Guanlan.Testing;
using Microsoft.Data.Sqlite;

namespace Guanlan.Sqlite.Tests;

public sealed class SqliteRecordTests : RecordContract
{
    private readonly TemporaryFolder folder = new();
    private int opened;

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        folder.Dispose();
    }

    protected override ValueTask<IRecord> OpenAsync() => new(SqliteRecord.Open(folder.PathTo($"{++opened}.guanlan")));

    [Theory]
    [InlineData("hello")]
    [InlineData("not a database, but long enough to be taken for one by a hasty look at its size alone")]
    [InlineData("SQLite format 3\0 and then no database at all")]
    public void Another_file_is_refused_and_left_alone(string content)
    {
        var path = folder.PathTo("notes.txt");
        File.WriteAllText(path, content);
        Assert.Equal("GL4001", Assert.Throws<GuanlanException>(() => SqliteRecord.Open(path)).Code.Id);
        Assert.Equal(content, File.ReadAllText(path));
    }

    [Theory]
    [InlineData("create table bookmarks (id integer)")]
    [InlineData("pragma application_id = 7")]
    public void Database_of_another_program_is_refused(string sql)
    {
        var path = folder.PathTo("other.db");
        Execute(path, sql);
        Assert.Equal("GL4001", Assert.Throws<GuanlanException>(() => SqliteRecord.Open(path)).Code.Id);
    }

    [Fact]
    public async Task Record_of_a_newer_version_is_refused()
    {
        var path = folder.PathTo("newer.guanlan");
        await SqliteRecord.Open(path).DisposeAsync();
        Execute(path, "pragma user_version = 99");
        Assert.Equal("GL4002", Assert.Throws<GuanlanException>(() => SqliteRecord.OpenExisting(path)).Code.Id);
    }

    [Fact]
    public async Task Record_of_the_first_version_is_brought_up_and_its_texts_are_known_to_reprints()
    {
        var path = folder.PathTo("first.guanlan");
        await using (var record = SqliteRecord.Open(path)) await record.AddAsync(Some.Coded(Some.Document(Reprints.Original, "a")));
        Execute(path, "drop table sketch; drop table sketch_key; drop table feed_run; drop table feed_item; drop table feed; " + BeforeLinks + "pragma user_version = 1");
        await using var again = SqliteRecord.Open(path);
        await again.AddAsync(Reprints.Coded(Some.Document(Reprints.Cut, "b")));
        Assert.Equal((2, 1), ((await again.CountsAsync()).Documents, (await again.CountsAsync()).Stories));
        Assert.Empty(await again.CheckAsync());
    }

    /// <summary>Takes off what version 3 added.</summary>
    private const string BeforeLinks = "drop table link; alter table coded_row drop column historical; alter table event drop column historical; ";

    [Fact]
    public async Task Record_of_the_second_version_is_brought_up_to_this_one_and_keeps_its_texts()
    {
        var path = folder.PathTo("old.guanlan");
        await using (var old = SqliteRecord.Open(path))
        {
            await old.AddAsync(Some.Coded(Visit, VisitRow));
            await old.SettleAsync();
        }

        Execute(path, BeforeLinks + "pragma user_version = 2");
        await using var record = SqliteRecord.OpenExisting(path);
        Assert.Equal(1, (await record.EventsAsync(new EventQuery())).Total);
        Assert.Equal(0, (await record.LinksAsync(new ActorCode("FRA"), new ActorCode("CHN"), Paging.First)).Total);
        await record.AddAsync(Some.Coded(Tariff, TariffRow, ResponseRow with { Links = [new RowLink(LinkKind.RespondsTo, 1)] }));
        await record.SettleAsync();
        Assert.Equal(1, (await record.LinksAsync(new ActorCode("USA"), new ActorCode("CHN"), Paging.First)).Total);
        Assert.Empty(await record.CheckAsync());
    }

    [Fact]
    public void Folder_and_missing_file_are_refused_with_their_own_codes()
    {
        Assert.Equal("GL4001", Assert.Throws<GuanlanException>(() => SqliteRecord.Open(folder.PathTo("."))).Code.Id);
        Assert.Equal("GL4003", Assert.Throws<GuanlanException>(() => SqliteRecord.OpenExisting(folder.PathTo("none.guanlan"))).Code.Id);
        Assert.False(File.Exists(folder.PathTo("none.guanlan")));
    }

    [Fact]
    public async Task Many_writers_and_readers_may_share_a_file()
    {
        var path = folder.PathTo("shared.guanlan");
        await Task.WhenAll(Enumerable.Range(0, 4).Select(writer => Task.Run(async () =>
        {
            await using var record = SqliteRecord.Open(path);
            for (var i = 0; i < 10; i++)
            {
                await record.AddAsync(Some.Coded(Some.Document($"text {writer} {i}", $"{writer}-{i}")));
                await record.DocumentsAsync(new DocumentQuery());
            }
        })));
        await using var whole = SqliteRecord.OpenExisting(path);
        Assert.Equal(40, (await whole.CountsAsync()).Documents);
        Assert.Empty(await whole.CheckAsync());
    }

    private static void Execute(string path, string sql)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
