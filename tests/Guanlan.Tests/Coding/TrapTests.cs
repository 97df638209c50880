namespace Guanlan.Tests.Coding;

/// <summary>
/// Traps of commentary: sentences full of states and strong words in which nothing is told as done. Each kind stands here in several
/// wordings; none of them may give an asserted row.
/// </summary>
public class TrapTests
{
    [Theory]
    [InlineData("朝俄舰队这回绕了一圈，形成南北夹击津轻海峡的态势。")]
    [InlineData("以军这番调动，看上去就是对贝鲁特形成合围之势。")]
    [InlineData("俄白两军从东、北两面逼近，摆出钳形包抄基辅的阵势。")]
    [InlineData("航母停在外海，摆出一副随时封锁海峡的架势。")]
    [InlineData("这几支舰队一来，美国、英国和澳大利亚形成了三方包围瓦努阿图的阵势。")]
    [InlineData("看这调动，土耳其摆出进攻叙利亚的架势。")]
    [InlineData("两支军队一南一北，埃及和苏丹对埃塞俄比亚形成夹击之势。")]
    public void Shapes_of_a_manoeuvre_are_read_into_it(string text) => Assert.Empty(Coded.Asserted(text));

    [Theory]
    [InlineData("明面上法国的意思是拉近关系，实际上法国的意思很明确，就是不想和土耳其硬碰硬了。")]
    [InlineData("表面上德国是来谈合作的，骨子里是要和波兰划清界限。")]
    [InlineData("嘴上说是拜访老朋友，其实韩国是想摸摸越南的底。")]
    [InlineData("台面上澳大利亚是在谈合作，台面下却是要跟所罗门群岛算账。")]
    [InlineData("听起来加拿大是在道歉，其实压根没有道歉的意思。")]
    public void What_somebody_seems_to_do_and_means_is_no_act(string text) => Assert.Empty(Coded.Asserted(text));

    [Theory]
    [InlineData("土耳其此番不是撤军，而是换防。")]
    [InlineData("德国此行不是去支持以色列的，而是去讨债的。")]
    [InlineData("韩国这次并非撤资，而是把厂子搬个地方。")]
    [InlineData("越南不是要反对中国，而是想多要几张订单。")]
    public void Not_this_but_that(string text) => Assert.Empty(Coded.Asserted(text));

    [Theory]
    [InlineData("英国首相府说，首相不打算派兵。翻译过来就是，一起巡逻不是要跟俄罗斯较劲，只图让波兰睡个好觉。")]
    [InlineData("换句话说，德国要抛弃乌克兰了。")]
    [InlineData("说穿了，法国就是想甩掉马里这个包袱。")]
    [InlineData("说白了，韩国就是对美国有了依赖。")]
    [InlineData("说到底，美国就是把台面上的承诺当废纸，准备出卖波兰。")]
    [InlineData("讲白了就是印度想拿巴基斯坦当靶子打。")]
    [InlineData("翻译成大白话就是，美国不打算再管欧洲了。")]
    [InlineData("用老百姓的话说，就是印度背后捅了孟加拉国一刀。")]
    [InlineData("一句话概括，德国把希腊卖了。")]
    [InlineData("说白了就是以色列想炸伊朗。")]
    public void A_gloss_puts_words_into_mouths(string text) => Assert.Empty(Coded.Asserted(text));

    [Theory]
    [InlineData("法国放低身段，不是因为别的，正是因为就算北约插手也打不过俄罗斯。")]
    [InlineData("即便印度出兵马尔代夫，中国也不会坐视。")]
    [InlineData("哪怕以色列炸平了核设施，伊朗也能重建。")]
    [InlineData("法国之所以不出兵，不是因为怕，正是因为出兵也没有胜算。")]
    [InlineData("就算美国对印度加征关税，印度照样买俄罗斯的油。")]
    [InlineData("即使土耳其退出北约，俄罗斯也不会放心。")]
    [InlineData("纵使韩国制裁日本，也伤不到日本的筋骨。")]
    public void Even_if_tells_no_act(string text) => Assert.Empty(Coded.Asserted(text));

    [Theory]
    [InlineData("如果真爆发冲突，希土两国谁能笑到最后还很难说。")]
    [InlineData("万一朝韩打起来，首尔头一个遭殃。")]
    [InlineData("倘若美国对委内瑞拉动武，哥伦比亚也要跟着倒霉。")]
    [InlineData("要是印巴真开战，双方都得把家底打光。")]
    [InlineData("一旦美国撤军，波兰就得自己扛。")]
    [InlineData("假如埃及和埃塞俄比亚真打起来，苏丹最先遭殃。")]
    [InlineData("只要以色列动手，真主党就会还击。")]
    public void A_war_that_is_supposed(string text) => Assert.Empty(Coded.Asserted(text));

    [Theory]
    [InlineData("泽连斯基怎么可能不清楚得罪美国的后果？")]
    [InlineData("普京会不知道北约在盯着他吗？")]
    [InlineData("难道伊朗会主动攻击以色列？")]
    [InlineData("莫迪会不清楚退出协议的后果吗？")]
    [InlineData("北约难道会出兵白俄罗斯不成？")]
    [InlineData("谁相信美国会把关税取消？")]
    [InlineData("这不就是明摆着要跟印度翻脸吗？")]
    public void A_rhetorical_question_tells_no_act(string text) => Assert.Empty(Coded.Asserted(text));

    [Theory]
    [InlineData("默茨估计就是看透了波兰的想法，这才迟迟不肯出手，一方面是借机敲打波兰别想算计德国。")]
    [InlineData("我猜印度多半已经和美国私下达成协议了。")]
    [InlineData("搞不好是以色列炸的。")]
    [InlineData("我看印度八成已经跟法国签了军售合同。")]
    [InlineData("没准就是乌克兰炸的。")]
    [InlineData("兴许土耳其早就和叙利亚谈妥了。")]
    [InlineData("埃尔多安大概是想借机敲打瑞典。")]
    public void A_guess_is_marked_as_one(string text) => Assert.Empty(Coded.Asserted(text));

    [Theory]
    [InlineData("具体伊朗同不同意现在还难说。")]
    [InlineData("印度基本不可能为孟加拉国发声。")]
    [InlineData("美国肯定不会放弃以色列。")]
    [InlineData("韩国十有八九要跟日本翻脸。")]
    [InlineData("伊朗会不会答应谁也说不准。")]
    [InlineData("塞尔维亚制裁俄罗斯的可能性几乎为零。")]
    [InlineData("沙特铁定不会出兵也门。")]
    [InlineData("日本断然不会替韩国说话。")]
    public void Odds_and_ignorance(string text) => Assert.Empty(Coded.Asserted(text));

    [Theory]
    [InlineData("眼看波兰两次告状，德国也坐不住了。")]
    [InlineData("经历了三轮制裁之后，伊朗反而更硬气了。")]
    [InlineData("在领教过俄罗斯的报复手段之后，立陶宛清楚一件事情，无论是陆上还是海上都打不赢俄罗斯。")]
    [InlineData("眼见巴基斯坦接连三次抗议，印度也不好再装糊涂。")]
    [InlineData("吃过俄罗斯两次亏之后，乔治亚学乖了。")]
    public void What_was_told_before_is_not_counted_again(string text) => Assert.Empty(Coded.Asserted(text));

    [Theory]
    [InlineData("光是贸易战印度就打不赢中国了。")]
    [InlineData("论造船，韩国根本打不过中国。")]
    [InlineData("越南这一轮外交攻势把泰国打得满地找牙。")]
    [InlineData("沙特又一次在油价上狠狠捅了俄罗斯一刀。")]
    [InlineData("在光伏上印度被中国打得毫无还手之力。")]
    [InlineData("韩国造船业把日本打得抬不起头。")]
    [InlineData("欧洲央行向通胀开火。")]
    [InlineData("马克龙在辩论中痛击勒庞。")]
    [InlineData("法国红酒攻占了中国餐桌。")]
    public void Blows_in_trade_sport_and_debate(string text) => Assert.Empty(Coded.Asserted(text));

    [Theory]
    [InlineData("美国身为“盟友”自然不能不管波兰。")]
    [InlineData("身为所谓的“兄弟”，俄罗斯连声招呼都没打。")]
    [InlineData("这就是美国口中的“援助”。")]
    public void Words_in_doubting_quotation_marks(string text) => Assert.Empty(Coded.Asserted(text));

    [Theory]
    [InlineData("还有一个原因就是，波兰这么闹并不是为德国考虑，反倒是想把德国拖下水。")]
    [InlineData("前几任总统在任时都不敢提这事，就连朴槿惠都是在下台后才敢说两句。")]
    [InlineData("当年的首相直到卸任后才敢批评美国。")]
    [InlineData("历任总理里没有一个敢得罪美国。")]
    public void Leaders_of_the_past(string text) => Assert.Empty(Coded.Asserted(text));

    [Theory]
    [InlineData("亚美尼亚一直在等法国出手。")]
    [InlineData("波兰眼下的首要目标是说动美国出兵。")]
    [InlineData("韩国千方百计想说服美国制裁朝鲜。")]
    [InlineData("立陶宛做梦都盼着北约替它打俄罗斯。")]
    [InlineData("阿富汗一直盼着国际社会援助。")]
    [InlineData("日本做梦都想让美国对中国动手。")]
    [InlineData("格鲁吉亚千方百计想拉北约下水。")]
    [InlineData("泰国的心思是说动美国制裁柬埔寨。")]
    public void What_somebody_waits_or_works_for(string text) => Assert.Empty(Coded.Asserted(text));

    [Theory]
    [InlineData("法国这次少有地放低了姿态。")]
    [InlineData("美国罕见地把身段放软了。")]
    [InlineData("德国罕见地服了软。")]
    [InlineData("韩国这回把架子放下来了。")]
    public void Tone_is_no_concession(string text) => Assert.Empty(Coded.Asserted(text));

    [Theory]
    [InlineData("这是赤裸裸地干涉委内瑞拉内政。")]
    [InlineData("这就是明晃晃地干涉古巴内政。")]
    [InlineData("越南这么做分明是把自己和菲律宾绑在了一起。")]
    public void The_author_accuses_no_state_does(string text) => Assert.Empty(Coded.Asserted(text));

    [Theory]
    [InlineData("亚美尼亚无非是想把自己置于险境，拿集体安全条约来逼俄罗斯出兵。")]
    [InlineData("德国则是等局势再恶化一点，好从波兰身上捞到更多好处。")]
    [InlineData("更别说国力有限的立陶宛了。")]
    [InlineData("法国通过低价抛售旧战机来挤压俄罗斯做军火买卖的机会。")]
    [InlineData("美国则是想等局势再乱一点，好多卖几批武器。")]
    [InlineData("法国卖飞机就是为了挤走俄罗斯。")]
    [InlineData("组建法国-希腊-亚美尼亚轴心才是它的真正目的。")]
    public void Motives_and_means(string text) => Assert.Empty(Coded.Asserted(text));

    [Theory]
    [InlineData("伊朗可以和沙特达成默契，就是互不干涉。")]
    [InlineData("俄罗斯可以和土耳其划江而治，就是谁也不碰谁。")]
    public void An_offer_that_nobody_made(string text) => Assert.Empty(Coded.Asserted(text));

    [Theory]
    [InlineData("越南都拦不住，更被说国力有限的菲律宾了。")]
    [InlineData("俄军都攻不下来，更被说人手不足的白俄罗斯了。")]
    [InlineData("这种事连英国都不敢想，更被提打仗的摩尔多瓦了。")]
    [InlineData("此时有提及避免开战是不是有点怪？")]
    [InlineData("最后俄罗斯还是得和乌克兰谈合。")]
    [InlineData("这么大的国家都顶不住，更被说小小的摩尔多瓦了。")]
    [InlineData("别说打仗了，更被提出兵了。")]
    public void Slips_of_the_pen_make_no_passive(string text) => Assert.Empty(Coded.Asserted(text));

    [Theory]
    [InlineData("东盟各国在打击走私、海盗和恐怖主义等方面压力很大。")]
    [InlineData("尼日利亚在清剿极端武装方面需要法国的直升机。")]
    [InlineData("马来西亚忙着打击诈骗团伙。")]
    [InlineData("南非警方正忙于打击走私和海盗。")]
    [InlineData("菲律宾在反恐、缉毒和打击海盗方面压力不小。")]
    public void Threats_that_are_no_states(string text) => Assert.Empty(Coded.Asserted(text));

    [Theory]
    [InlineData("我估计未来非洲与俄罗斯的合作会更多围绕粮食展开。")]
    [InlineData("我估计今后中亚和土耳其的合作更多会落在能源上。")]
    [InlineData("单纯的军售不会过多影响希腊与土耳其的关系。")]
    [InlineData("未来几年印度恐怕会减少采购俄罗斯武器。")]
    public void What_may_come(string text) => Assert.Empty(Coded.Asserted(text));

    [Theory]
    [InlineData("军事外交往往从卖武器开始，延伸到军官互访、军事援助，最后到结盟。")]
    [InlineData("军事合作一般先从军售开始，再到人员交流、联合训练，最后结成同盟。")]
    [InlineData("非洲国家多数奉行不结盟政策，在美俄之间寻求平衡。")]
    [InlineData("部长们谈到军售、援助和训练，说这些都是外交的手段。")]
    public void Concepts_and_habits(string text) => Assert.Empty(Coded.Asserted(text));

    [Theory]
    [InlineData("目前，海湾国家在核心技术上还未能与俄罗斯建立更深的合作。")]
    [InlineData("印度至今没能和法国达成潜艇协议。")]
    [InlineData("蒙古国至今还没有同日本建立更深的防务合作。")]
    [InlineData("东盟国家尚未与欧盟签署自贸协定。")]
    public void What_has_not_come_about_yet(string text) => Assert.Empty(Coded.Asserted(text));
}
