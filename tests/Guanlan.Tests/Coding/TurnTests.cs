namespace Guanlan.Tests.Coding;

/// <summary>Turns of commentary: tours and refusals, help that never came, complaints, glosses, questions that take for granted.</summary>
public class TurnTests
{
    [Theory]
    [InlineData("韩国外长从5月初开始四处奔走，直至20日先后去过了印度、巴西以及智利。", "KOR > IND,BRA,CHL CONSULT reported")]
    [InlineData("韩国外长先后去过了印度、巴西以及智利，可得到的答复都是，没有和韩国站在同一战线的意思。", "IND,BRA,CHL > KOR REJECT reported")]
    [InlineData("七国集团里，美国和加拿大已经不吭声了，其余五个国家更不可能替乌克兰挡枪。", "DEU,FRA,GBR,ITA,JPN > UKR AID negated")]
    [InlineData("5日挪威派巡逻机飞近，俄罗斯照射警告。", "RUS > NOR COERCE reported")]
    [InlineData("印巴4月底就已经恢复了通航。", "IND,PAK > COOPERATE reported")]
    [InlineData("英国政府表示支持摩尔多瓦。", "GBR > MDA SUPPORT reported")]
    [InlineData("塞尔维亚有了俄罗斯和中国撑腰，又谴责了科索沃。", "SRB > XKX ACCUSE reported")]
    [InlineData("芬兰总统上月在维尔纽斯见了立陶宛总统。", "FIN > LTU CONSULT reported")]
    [InlineData("芬兰总统应约会见了立陶宛总统。", "FIN > LTU CONSULT reported")]
    [InlineData("瑞典外长8日给土耳其外长打了电话。", "SWE > TUR CONSULT reported")]
    [InlineData("以色列已经通过瑞士给伊朗递了话。", "ISR > IRN CONSULT reported")]
    [InlineData("越南派海警船去马尼拉跟菲律宾联合演练。", "VNM,PHL > COOPERATE reported")]
    [InlineData("智利要求秘鲁赔偿，秘鲁外交部回了四个字：“责任在智利”。", "PER > CHL ACCUSE reported")]
    [InlineData("意大利拉着希腊，6日对利比亚实施了制裁。", "ITA,GRC > LBY SANCTION reported")]
    [InlineData("从3月起加拿大在关税上层层加码，试图逼墨西哥让步。", "CAN > MEX SANCTION reported")]
    [InlineData("西班牙驱逐了摩洛哥大使。摩洛哥总统跑到联合国诉苦。", "MAR > ESP ACCUSE reported")]
    [InlineData("菲律宾外长跑到华盛顿诉苦，说越南占了便宜。", "PHL > VNM ACCUSE reported")]
    [InlineData("从三月上旬开始，法国国防部就嚷着要替亚美尼亚撑腰。", "FRA > ARM AGREE reported")]
    [InlineData("墨西哥和古巴5月底重新做起了石油买卖。", "MEX,CUB > COOPERATE reported")]
    [InlineData("内塔尼亚胡派了马尔科前往华盛顿会谈。", "ISR > USA CONSULT reported")]
    [InlineData("非洲联盟拒绝在美俄对抗中选边站队。", "IGO:AU > USA,RUS REJECT reported")]
    [InlineData("海峡两岸6月3日在金门举行会谈。", "CHN,TWN > CONSULT reported")]
    [InlineData("巴西拒绝在太平洋两岸的争斗里站队。", "BRA > CHN,USA REJECT reported")]
    [InlineData("自5月起，印度在签证上对巴基斯坦不断收紧。", "IND > PAK SANCTION reported")]
    public void Acts_are_told_in_passing(string text, string expected) => Assert.Contains(expected, Coded.Rows(text).Select(Coded.Short));

    [Fact]
    public void Complaint_without_an_object_is_about_those_who_acted_before()
    {
        var row = Assert.Single(Coded.Rows("3日土耳其和阿塞拜疆联合演习，亚美尼亚又上告俄罗斯。"), row => row.Type == EventType.Accuse);
        Assert.Equal(("ARM", "TUR,AZE", "RUS"), (Coded.Countries(row.Source), Coded.Countries(row.Target), Coded.Countries(row.Addressee)));
    }

    [Theory]
    [InlineData("格鲁吉亚向美国求援，美国那头没动静。", "USA > GEO AID negated")]
    [InlineData("希腊指望德国，德国身为盟友也不能袖手旁观。", "DEU > GRC AID hypothetical")]
    [InlineData("叙利亚向法国求援。巴黎回了一句话，大意是马克龙不会出手。", "FRA > SYR REJECT reported")]
    [InlineData("卡塔尔天天等着美国表态，美国却自始至终没有任何作为。", "USA > QAT AID negated")]
    [InlineData("英国嚷着要帮爱沙尼亚，结果雷声大雨点小。", "GBR > EST AID negated")]
    [InlineData("德国放话要支援立陶宛，可到现在也没见动静。", "DEU > LTU AID negated")]
    [InlineData("韩国求援的电报发了三封，美国那边愣是没动静。", "USA > KOR AID negated")]
    [InlineData("塞尔维亚求到法国门上，法国没有介入的打算。", "FRA > SRB REJECT reported")]
    [InlineData("不久英国也放了话，意思大概是斯塔默没打算掺和叙利亚的事。", "GBR > SYR REJECT reported")]
    public void Help_that_was_expected_and_did_not_come(string text, string expected) => Assert.Contains(expected, Coded.Rows(text).Select(Coded.Short));

    [Theory]
    [InlineData("欧盟对俄罗斯加征关税。结果受伤最重的是欧盟自己，奶酪卖不出去，天然气又断供，欧盟面临无气可用的窘境。", "RUS > IGO:EU SANCTION reported")]
    [InlineData("美国对中国挥舞关税大棒，结果美国自己先扛不住，牛肉卖不掉，镓锗又收紧出口，美国的雷达厂没米下锅。", "CHN > USA SANCTION reported")]
    [InlineData("日本对中国限制芯片设备。日本车企先慌了，订单一降再降，稀土也被卡住，日本只好派人来谈。", "CHN > JPN SANCTION reported")]
    public void Measure_that_nobody_is_named_for_is_the_other_sides(string text, string expected) => Assert.Contains(expected, Coded.Rows(text).Select(Coded.Short));

    [Theory]
    [InlineData("德国的啤酒卖不出去，市场监管局对电子烟又加强管制。")]
    [InlineData("秘鲁的铜卖不出去，化肥又断货，农民叫苦。")]
    public void Measure_without_a_quarrel_is_nobodys(string text) => Assert.Empty(Coded.Asserted(text));

    [Theory]
    [InlineData("韩国还抱有一丝期待，那就是找到外援联合制朝。", "KOR > PRK COERCE hypothetical")]
    [InlineData("印度的算盘，就是拉拢周边国家一起遏华。", "IND > CHN COERCE hypothetical")]
    [InlineData("波兰的首要目标还是请美国制裁白俄罗斯。", "USA > BLR SANCTION hypothetical")]
    public void Goals_are_not_deeds(string text, string expected) => Assert.Contains(expected, Coded.Rows(text).Select(Coded.Short));

    [Fact]
    public void Same_words_in_two_mouths_stay_two_rows()
    {
        const string Text = "希腊和土耳其的将领在日内瓦会晤。土耳其海军司令阿克索伊表示，希望维护希腊和土耳其的和睦关系。散会以后，埃尔多安又强调“希望维护希腊和土耳其的和睦关系”。";
        var rows = Coded.Rows(Text).Where(row => row.Type == EventType.Request).ToList();
        Assert.Equal(2, rows.Count);
        Assert.Contains(rows[1].Links, link => link.Kind == LinkKind.SameWords);
    }

    [Fact]
    public void Ties_of_a_time_long_past_are_history()
    {
        var row = Assert.Single(Coded.Rows("上世纪70年代埃及同古巴有着长期的合作关系。"));
        Assert.Equal(("EGY,CUB > COOPERATE reported", true), (Coded.Short(row), row.IsHistorical));
    }

    [Theory]
    [InlineData("给韩国传递的意思就是，美国根本不打算给韩国出头。", "USA > KOR REJECT opinion")]
    [InlineData("怎么看韩国一面承诺支持波兰，一面向其出售旧坦克？", "KOR,POL > COOPERATE reported")]
    [InlineData("印度为什么制裁巴基斯坦？", "IND > PAK SANCTION reported")]
    public void Glosses_judge_and_some_questions_take_for_granted(string text, string expected) => Assert.Contains(expected, Coded.Rows(text).Select(Flat));

    [Theory]
    [InlineData("伊朗没有道歉，是因为它还抱有一丝期待。")]
    [InlineData("韩国会向波兰出售武器吗？")]
    [InlineData("总理一方面是借机敲打韩国，一方面是等价钱。")]
    [InlineData("挪威首相跑了一圈，得到的保证是什么都不借。")]
    [InlineData("智利总统号召民众勤洗手，秘鲁和玻利维亚都没有表态。")]
    public void Motives_and_open_questions_assert_nothing(string text) => Assert.Empty(Coded.Asserted(text));

    [Theory]
    [InlineData("法国外长说会支持尼日尔，说白了，法国抛弃了尼日尔。", EventType.Retreat)]
    [InlineData("法国外长称乍得反对制裁，随后在5日，马里总理访问了尼日尔。", EventType.Consult)]
    [InlineData("5日瑞典派巡逻舰驶近，俄罗斯外交部当晚对此作出回应。", EventType.Mobilize)]
    [InlineData("据美方爆料，美伊将会谈。其实在白宫放出消息之前，美伊已经在阿曼会谈。", EventType.Consult)]
    public void Author_tells_again(string text, EventType type) => Assert.Contains(Coded.Rows(text), row => row.Type == type && row.AttributedTo == "author");

    [Theory]
    [InlineData("5月初开始德国国防部就嚷着要帮波兰。", EventType.Agree, "2025-05-01/..")]
    [InlineData("韩国外长从5月初开始四处奔走，直至20日先后去过了印度、巴西以及智利。", EventType.Consult, "2025-05-01/2025-05-20")]
    [InlineData("12日泰柬代表在曼谷露面。其实两国已经会谈三天了。", EventType.Consult, "2025-06-09/2025-06-12")]
    public void Dates_may_be_open_or_counted_back(string text, EventType type, string date) =>
        Assert.Contains(date, Coded.Rows(text).Where(row => row.Type == type).Select(row => row.Date.ToIso()));

    [Theory]
    [InlineData("12日俄罗斯和白俄罗斯联合演习。15日波兰和立陶宛也联合演习来“回敬”。", LinkKind.RespondsTo)]
    [InlineData("说白了，德国抛弃了波兰。抛弃这个词其实并不准确，德国从来没答应过波兰什么。", LinkKind.Retracted)]
    [InlineData("5月初开始德国国防部就嚷着要帮波兰，结果一直没动静。", LinkKind.Breaks)]
    public void Rows_hang_together(string text, LinkKind kind) => Assert.Contains(Coded.Rows(text).SelectMany(row => row.Links), link => link.Kind == kind);

    [Fact]
    public void Figurative_purpose_in_quotation_marks_is_no_act() =>
        Assert.DoesNotContain(Coded.Asserted("6日日澳两国在海上搞了联合航行来“示威”。"), row => row.Contains("PROTEST", StringComparison.Ordinal));

    [Fact]
    public void Evidence_ends_at_markup() =>
        Assert.Equal("法国制裁了马里", Assert.Single(Coded.Rows("<p id=\"x1\">法国制裁了马里</p>")).Evidence.Text);

    [Fact]
    public void Army_stays_an_army_beside_a_rank()
    {
        var row = Assert.Single(Coded.Rows("印巴两军高层在迪拜举行会晤。"));
        Assert.Equal(["IND/MIL", "PAK/MIL"], row.Source.Select(actor => actor.Code.Text));
    }

    [Fact]
    public void Paper_goes_on_to_speak_for_its_author() =>
        Assert.Contains(Coded.Rows("挪威首相8日发表声明，谴责俄罗斯。\n声明还说，俄军袭击了乌克兰的港口。"), row => row is { Type: EventType.Assault, AttributedTo: "NOR/GOV" });

    [Fact]
    public void Paragraph_in_another_language_is_coded_in_its_own()
    {
        const string Text = "这件事各家媒体说得够多了，来龙去脉不再重复，我只摘一段外媒的原话，不作评价：\nFrance imposed sanctions on Mali on Monday, and Malian officers accused France of meddling.\n以军5日空袭了黎巴嫩。";
        var rows = Coded.Rows(Text);
        var sanction = Assert.Single(rows, row => row.Type == EventType.Sanction);
        Assert.Equal(("FRA > MLI SANCTION claimed", "unnamed", "imposed sanctions"), (Coded.Short(sanction), sanction.AttributedTo, sanction.Evidence.TriggerText));
        Assert.Equal(Text.Substring(sanction.Evidence.Span.Start, sanction.Evidence.Span.Length), sanction.Evidence.Text);
        Assert.Contains("ISR > LBN ASSAULT reported", rows.Select(Coded.Short));
    }

    [Fact]
    public void Quoted_block_in_English_keeps_the_year_of_its_introduction()
    {
        const string Text = "军校办得好不好，没上过的人没资格打分，所以这里一个字也不评，省得两边的读者在评论区里吵成一锅粥，大家各看各的就好。抄2023年的一段话给诸位看，是对是错请自己判断：\nThe Indian Naval Academy has trained cadets from abroad since 1956. Kenyan officers described the course in India as a waste of time, and Ghanaian and Omani officers spoke badly of their stay because the Indian Navy kept them apart.\n话有点冲，道理还是有的，毕竟招人来读书和卖船卖炮一样，人家买的是交情，光有气派的校门可留不住人，隔年就不来了。";
        Assert.Equal(["KEN > IND ACCUSE claimed 2023-01-01/2023-12-31 unnamed", "GHA,OMN > IND ACCUSE claimed 2023-01-01/2023-12-31 unnamed"], Coded.Rows(Text).Select(row => $"{Coded.Short(row)} {row.Date.ToIso()} {row.AttributedTo}"));
    }

    [Theory]
    [InlineData("韩国总统说会撤回言论，日本要求其撤回言论。")]
    [InlineData("越南谴责了泰国。泰国首相死活不肯撤回言论。")]
    public void Nothing_is_taken_back_where_it_is_refused_or_asked_for(string text) => Assert.DoesNotContain(Coded.Rows(text).SelectMany(row => row.Links), link => link.Kind == LinkKind.Retracted);

    /// <summary>With joint parties in one place, whichever of them stands in the target slot.</summary>
    private static string Flat(CodedRow row) => row.Type.IsReciprocal() && row.Target.Length > 0
        ? $"{Coded.Countries(row.Source)},{Coded.Countries(row.Target)} > {row.Type.Name()} {row.Status.Name()}"
        : Coded.Short(row);
}
