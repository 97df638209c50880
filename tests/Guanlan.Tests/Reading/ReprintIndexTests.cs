using Guanlan.Reading.Reprints;

namespace Guanlan.Tests.Reading;

public sealed class ReprintIndexTests
{
    private const string Story =
        "山口镇的老桥在昨夜的洪水中垮塌，三名守桥人及时撤离。镇长李石表示，桥墩早在春天就出现裂缝，维修款迟迟没有到位。\n"
        + "县里派来的工程队今天上午抵达，准备先架设一座浮桥，供学生和病人通行。工程师赵远说，浮桥最快后天可以使用，承重不超过5吨。\n"
        + "对岸的果农担心柚子运不出去。合作社已经联系了两条渡船，每天往返8次，运费由镇政府补贴一半。";

    [Theory]
    [InlineData("大家好，这里是乡村夜话，今天说说一座桥的故事，听完你也许会难过。\n" + Story)]
    [InlineData("山口鎮的老橋在昨夜的洪水中垮塌，三名守橋人及時撤離。鎮長李石表示，橋墩早在春天就出現裂縫，維修款遲遲沒有到位。\n縣裏派來的工程隊今天上午抵達，準備先架設一座浮橋，供學生和病人通行。工程師趙遠說，浮橋最快後天可以使用，承重不超過5噸。\n對岸的果農擔心柚子運不出去。合作社已經聯繫了兩條渡船，每天往返8次，運費由鎮政府補貼一半。")]
    [InlineData("县里派来的工程队今天上午抵达,准备先架设一座浮桥,供学生和病人通行.工程师赵远说,浮桥最快后天可以使用,承重不超过5吨. 对岸的果农担心柚子运不出去.合作社已经联系了两条渡船,每天往返8次,运费由镇政府补贴一半. 山口镇的老桥在昨夜的洪水中垮塌,三名守桥人及时撤离.镇长李石表示,桥墩早在春天就出现裂缝,维修款迟迟没有到位.")]
    [InlineData("山口镇的老桥在昨夜的洪水中垮塌，三名守桥人及时撤离。镇长李石表示，桥墩早在春天就出现裂缝，维修款迟迟没有到位。\n县里派来的工程队今天上午抵达……")]
    public void A_reprint_with_another_head_script_order_or_length_is_the_same_story(string reprint)
    {
        var index = new ReprintIndex();
        index.Add("first", Story);

        Assert.Equal("first", index.Add("second", reprint));
    }

    [Theory]
    [InlineData("东港渔业局通报，3月4日共有12艘渔船返港，卸下鳕鱼31吨，均价每公斤18.5元，较前一日上涨2%。", "东港渔业局通报，3月5日共有15艘渔船返港，卸下鳕鱼40吨，均价每公斤17.9元，较前一日下跌3%。")]
    [InlineData("The harbour office said 12 boats came in on 4 March and landed 31 tonnes of cod at 18.5 a kilo.", "The harbour office said 15 boats came in on 5 March and landed 40 tonnes of cod at 17.9 a kilo.")]
    public void Bulletins_that_differ_only_in_numbers_stay_apart(string one, string other)
    {
        var index = new ReprintIndex();
        index.Add("one", one);

        Assert.Equal("other", index.Add("other", other));
    }

    [Fact]
    public void An_exact_reprint_is_found_among_many_texts_of_one_template()
    {
        var index = new ReprintIndex();
        for (var i = 0; i < 500; i++) Assert.Equal($"d{i}", index.Add($"d{i}", Bulletin(i)));

        Assert.Equal("d377", index.Add("again", Bulletin(377)));

        static string Bulletin(int i) => $"水文站报告：今日8时水位{100 + i}.{i % 7}米，流量每秒{2000 + 13 * i}立方米，较昨日变化{i + 3}厘米，请沿岸居民注意安全。";
    }

    [Fact]
    public void The_oldest_half_is_forgotten_beyond_the_capacity()
    {
        var index = new ReprintIndex(capacity: 10);
        index.Add("first", Story);
        for (var i = 0; i < 40; i++) index.Add($"d{i}", $"第{i}封信：{(char)('甲' + i)}{(char)('乙' + 3 * i)}{(char)('丙' + 7 * i)}，此致。");

        Assert.InRange(index.Count, 5, 10);
        Assert.Null(index.Find(Story));
    }

    [Fact]
    public void Texts_without_words_are_stories_of_their_own()
    {
        var index = new ReprintIndex();

        Assert.Equal("a", index.Add("a", "……"));
        Assert.Equal("b", index.Add("b", "……"));
    }
}
