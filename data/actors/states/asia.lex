AFG  state
  zh 阿富汗 | 阿富汗伊斯兰共和国 | 阿富汗伊斯兰酋长国 | 阿富汗临时政府 | 阿富汗塔利班政府 | 阿塔政府 | 喀布尔 [metonym] | 阿 [side] | 帝国坟场 [alias side]
  en Afghanistan | Islamic Republic of Afghanistan | Islamic Emirate of Afghanistan | Islamic Emirate | Kabul [metonym] | Afghan [adj] | Afghans [adj]
  not 阿富汗战争 | 阿富汗猎犬 | Afghan hound
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

ARE  state
  zh 阿联酋 | 阿拉伯联合酋长国 | 阿拉伯联合大公国 | 阿联 [short] | 阿布扎比 [metonym] | 阿布达比 [metonym] | 阿 [side]
  en United Arab Emirates | UAE [case] | U.A.E. | Emirates | the Emirates | Abu Dhabi [metonym] | Emirati [adj] | Emiratis [adj]
  not Emirates Stadium | Emirates airline | Emirates flight | Emirates Cup | Islamic Emirates | 阿联酋航空 | 阿联酋球场
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

ARM  state
  zh 亚美尼亚 | 亚美尼亚共和国 | 埃里温 [metonym] | 叶里温 [metonym] | 叶烈万 [metonym] | 耶烈万 [metonym] | 亚 [side]
  en Armenia | Republic of Armenia | Yerevan [metonym] | Armenian [adj] | Armenians [adj]
  not 亚洲 | 东亚 | 西亚 | 南亚 | 中亚 | 北亚 | 亚太 | 欧亚 | 东南亚 | 亚信 | 亚投行 | 亚运 | 亚军 | 亚行 | 冠亚军 | 亚马逊 | 美籍亚美尼亚 | Armenian genocide
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

AZE  state
  zh 阿塞拜疆 | 阿塞拜疆共和国 | 亚塞拜然 | 巴库 [metonym] | 阿 [side] | 亚塞拜疆
  en Azerbaijan | Republic of Azerbaijan | Baku [metonym] | Azerbaijani [adj] | Azerbaijanis [adj] | Azeri [adj] | Azeris [adj]
  not 阿塞拜疆族 | 巴库宁
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

BGD  state
  zh 孟加拉国 | 孟加拉 | 孟加拉人民共和国 | 孟国 | 达卡 [metonym] | 孟 [code]
  en Bangladesh | People's Republic of Bangladesh | Dhaka [metonym] | Dacca [metonym] | Bangladeshi [adj] | Bangladeshis [adj]
  not 孟加拉湾 | 孟加拉虎 | 孟加拉语 | 西孟加拉 | 孟买 | 孟子 | 达卡拉力赛 | 孟晚舟 | 抵达卡 | 到达卡 | 直达卡 | 表达卡
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

BHR  state
  zh 巴林 | 巴林王国 | 巴林国 | 麦纳麦 [metonym] | 巴 [side]
  en Bahrain | Kingdom of Bahrain | Manama [metonym] | Bahraini [adj] | Bahrainis [adj]
  not 巴林左旗 | 巴林右旗 | 巴林石 | 巴林银行 | 巴林顿 | Bahrain Grand Prix
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

BRN  state
  zh 文莱 | 文莱达鲁萨兰国 | 汶莱 | 斯里巴加湾市 [metonym] | 斯里巴加湾 [metonym] | 文 [side]
  en Brunei | Brunei Darussalam | Bandar Seri Begawan [metonym] | Bruneian [adj] | Bruneians [adj]
  not 文方面 | 中文 | 英文 | 文军 | 文媒 | 中文方面
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

BTN  state
  zh 不丹 | 不丹王国 | 廷布 [metonym] | 辛布 [metonym]
  en Bhutan | Kingdom of Bhutan | Thimphu [metonym] | Bhutanese [adj]
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

CHN  state
  zh 中国 | 中华人民共和国 | 中国大陆 | 祖国大陆 | 大陆方面 | 大陆当局 | 新中国 | 中国内地 | 中国政府 | 中共 | 中共当局 | 中共政权 | 中国政权 | 红色中国 | 共产党中国 | 北京 [metonym] | 中南海 [metonym] | 北京当局 [metonym] | 北京方面 [metonym] | 北京政府 [metonym] | 种花家 [alias+] | 华夏 [alias] | 神州大地 [alias] | 支那 [alias-] | 土共 [alias-] | 赤色中国 [alias-] | 中 [code] | 华 [code] | 中国人民 | 兔子家 [alias+] | 我大中华 [alias+] | 兔子 [alias+ side] | 我兔 [alias+] | 兔砸 [alias+] | 大兔子 [alias+] | 清廷
  en China | People's Republic of China | PRC [case] | P.R.C. | P.R. China | PR China | mainland China | Chinese mainland | Communist China | Red China | Beijing [metonym] | Peking [metonym] | Zhongnanhai [metonym] | Chinese [adj] | CCP [case] | Chinese Communist Party | Chinese Communist Party leadership | Beijing government
  not 斗中共 | 动中共 | 程中共 | 其中共 | 故中共 | 难中共 | 间中共 | 役中共 | 击中共 | 中共打死 | 中共击落 | 中共击毙 | 中共摧毁 | 中共造成 | 中共计 | 中共出动 | 中共发射 | 中共发现 | 中共抓获 | 中共逮捕 | 南中国海 | 东中国海 | 中国南海 | 中国海 | 中国结 | 中国菜 | 中国城 | 中国功夫 | 中国象棋 | 中国银行 | 中国石油 | 中国石化 | 中国移动 | 中国联通 | 中国电信 | 中国平安 | 中国人寿 | 中国日报 | 中国青年报 | 中国新闻网 | 中国新闻社 | 中国女排 | 中国男足 | 中国男篮 | 中国女足 | 中国国家队 | 中国好声音 | 中国时报 | 旧中国 | 古代中国 | 其中国有 | 其中国内 | 其中国防 | 其中国家 | 其中国际 | 其中国民 | 中国际 | 北京时间 | 北京大学 | 北京奥运会 | 北京冬奥会 | 北京烤鸭 | 北京人艺 | 北京国安 | 北京现代 | 北京汽车 | 北京猿人 | 北京晚报 | 北京日报 | 北京青年报 | 其中 | 当中 | 集中 | 空中 | 心中 | 手中 | 眼中 | 途中 | 期中 | 年中 | 高中 | 初中 | 市中 | 水中 | 海中 | 中欧班列 | 中央 | 中心 | 中东 | 中部 | 中旬 | 中期 | 中午 | 中立 | 中止 | 中断 | 中程 | 中等 | 中级 | 中型 | 中间 | 中小 | 中层 | 中场 | 中亚 | 中南 | 中西部 | 中西医 | 中西方 | 中新社 | 中新网 | 中美洲 | 中以来 | 中加强 | 中加入 | 中加大 | 中加快 | 中加速 | 中日韩自贸 | 中日友好医院 | 中英文 | 中英双语 | 中法大学 | 中非共和国 | 中印半岛 | 中土世界 | 中越来越 | 中以色列 | 中巴车 | 中法院 | 中日益 | 中朝着 | 中华 | 华为 | 华人 | 华侨 | 华裔 | 华尔街 | 华盛顿 | 华沙 | 华东 | 华北 | 华南 | 华中 | 华语 | 华文 | 华春莹 | 华丽 | 中华台北 | 中华民国 | 华航 | 华润 | 华能 | 清华 | 繁华 | 精华 | 豪华 | 才华 | 升华 | South China Sea | East China Sea | South China Morning Post | China Daily | China Sea | Bank of China | China Mobile | China Airlines | China Town | bone china | Air China | China Morning Post | Republic of China | Beijing time | Beijing Olympics | Beijing Winter Olympics | Peking University | Peking duck | Peking Opera | Chinatown | Chinese New Year | Chinese food | Chinese restaurant | Chinese Taipei | Chinese American | Chinese Americans | Indochina | 华夏银行 | 华夏基金 | 华夏幸福 | 华夏文明 | 印度支那 | 交趾支那 | 养兔子 | 小兔子 | 兔子尾巴 | 兔子洞 | 守株待兔 | 兔子不吃窝边草 | 兔子急了 | 兔子灯 | 兔子肉
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

CYP  state
  zh 塞浦路斯 | 塞浦路斯共和国 | 塞普勒斯 | 赛普勒斯 | 尼科西亚 [metonym] | 塞 [side]
  en Cyprus | Republic of Cyprus | Nicosia [metonym] | Cypriot [adj] | Cypriots [adj] | Greek Cypriot [adj] | Greek Cypriots [adj]
  not 北塞浦路斯 | 北塞浦路斯土耳其共和国 | Northern Cyprus | North Cyprus | Turkish Cypriot | Turkish Cypriots | Turkish Republic of Northern Cyprus
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

GEO  state
  zh 格鲁吉亚 | 格鲁吉亚共和国 | 乔治亚共和国 | 乔治亚 [short] | 第比利斯 [metonym] | 提比里西 [metonym] | 格 [code]
  en Georgia [case] | Republic of Georgia | Tbilisi [metonym] | Georgian [adj] | Georgians [adj]
  not 乔治亚州 | 乔治亚理工 | 格外 | 格局 | 格力 | 格陵兰 | 价格 | 严格 | 资格 | 南乔治亚 | Atlanta, Georgia | Georgia Tech | Georgia Bulldogs | Georgia governor | Georgia's governor | Georgia Senate | Georgia Legislature | Georgia election | Georgia voters | Georgia Republicans | Georgia Democrats | Georgia Republican | Georgia Democrat | Georgia Secretary of State | Georgia State University | University of Georgia | Savannah, Georgia | Augusta, Georgia | state of Georgia | Georgia prosecutor | Georgia Rep. | Georgia congressman | Georgia congresswoman | Fulton County, Georgia | South Georgia | Georgia O'Keeffe | Georgia Power | Georgian house | Georgian architecture | Georgian era
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

HKG  state
  zh 香港 | 中国香港 | 香港特别行政区 | 中国香港特别行政区 | 香港特区 | 香港特区政府 | 港府 | 港 [code] | 特区政府 [side]
  en Hong Kong | Hong Kong SAR | HKSAR [case] | Hong Kong Special Administrative Region | Hongkong | Hong Konger [adj] | Hong Kongers [adj] | Hongkonger [adj] | Hongkongers [adj]
  not 香港脚 | 香港会议展览中心 | 香港中文大学 | 香港大学 | 香港科技大学 | 香港电影 | 香港电台 | 香港交易所 | 港口 | 港湾 | 港元 | 港股 | 海港 | 珍珠港 | 港珠澳 | 军港 | 空港 | 机场港 | 港方面 | 苏丹港 | 太子港 | Hong Kong dollar | Hong Kong Stock Exchange | Hong Kong flu
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

IDN  state
  zh 印度尼西亚 | 印度尼西亚共和国 | 印尼 | 千岛之国 [alias] | 雅加达 [metonym] | 印 [side]
  en Indonesia | Republic of Indonesia | Jakarta [metonym] | Djakarta [metonym] | Indonesian [adj] | Indonesians [adj]
  not 雅加达邮报 | Jakarta Post
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

IND  state
  zh 印度 | 印度共和国 | 印国 | 新德里 [metonym] | 德里当局 [metonym] | 阿三 [alias-] | 印度阿三 [alias-] | 三哥 [alias-] | 白象国 [alias] | 开挂民族 [alias] | 印 [code] | 莫迪政府 | 新德里方面 [metonym] | 印度当局 | 印度斯坦 [alias] | 开挂国 [alias-] | 印度三哥 [alias-] | 阿三哥 [alias-] | 阿三国 [alias-] | 婆罗多国 [alias] | 大象国 [alias] | 白象 [alias side]
  en India | Republic of India | Bharat [case] | New Delhi [metonym] | Delhi [metonym] | Indian [adj] | Indians [adj]
  not 印度洋 | 印度尼西亚 | 印度教 | 印度支那 | 印度河 | 印度飞饼 | 印度神油 | 印度裔 | 西印度群岛 | 西印度 | 东印度公司 | 印度斯坦时报 | 印度快报 | 印度时报 | 印度教徒报 | 印度亿万富翁 | 印太 | 印发 | 印刷 | 印象 | 印证 | 印章 | 印钞 | 复印 | 脚印 | 烙印 | 打印 | 印地语 | 印加 | 印第安 | 印巴文 | 印军方程 | 三哥哥 | 十三哥 | Indian Ocean | Indiana | Indianapolis | West Indian | West Indians | East India Company | American Indian | American Indians | Indian reservation | Indian tribe | Indian tribes | Indian Wells | Indian summer | Cleveland Indians | Indian Americans | Times of India | Press Trust of India | Indian Express | Bank of India | Air India | Delhi belly | 白象方便面 | 白象食品
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

IOT  state
  zh 英属印度洋领地 | 查戈斯群岛 | 迭戈加西亚 | 迭戈加西亚岛 | 迪戈加西亚 | 迪戈加西亚岛 | 查戈斯 | 迪亚哥加西亚岛 | 迪亚哥加西亚
  en British Indian Ocean Territory | Chagos Islands | Chagos Archipelago | Chagos | Diego Garcia | Chagossian [adj] | Chagossians [adj]
  src CLDR 48.2; i18n-iso-countries 7.14; hand

IRN  state
  zh 伊朗 | 伊朗伊斯兰共和国 | 伊斯兰共和国当局 | 德黑兰 [metonym] | 伊朗当局 | 伊朗政权 | 波斯人 [alias] | 毛拉政权 [alias-] | 伊 [code] | 伊朗方面 | 德黑兰方面 [metonym] | 神棍国 [alias-] | 教士政权 [alias-] | 巴列维王朝
  en Iran | Islamic Republic of Iran | the Islamic Republic | Islamic Republic | Tehran [metonym] | Teheran [metonym] | Iranian [adj] | Iranians [adj] | Iranian regime | the mullahs [alias-] | ayatollah regime [alias-] | mullah regime [alias-]
  not 伊朗裔 | 德黑兰时报 | 伊始 | 伊斯兰 | 伊核 | 伊拉克 | 伊拉伊战争 | 伊利 | 伊甸园 | 伊斯坦布尔 | 伊万 | 伊犁 | 伊丽莎白 | 伊核协议 | Tehran Times | Islamic Republic of Pakistan | Islamic Republic of Afghanistan | Islamic Republic of Mauritania | Islamic Republic News Agency | Iran-Contra
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

IRQ  state
  zh 伊拉克 | 伊拉克共和国 | 巴格达 [metonym] | 伊 [side]
  en Iraq | Republic of Iraq | Baghdad [metonym] | Iraqi [adj] | Iraqis [adj]
  not 伊拉克战争 | 巴格达迪 | 伊拉克和黎凡特伊斯兰国 | Iraq War | Islamic State of Iraq | Islamic State in Iraq | Baghdad-born
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

ISR  state
  zh 以色列 | 以色列国 | 以色列当局 | 特拉维夫 [metonym] | 特拉维夫当局 [metonym] | 犹太国 [alias] | 犹太国家 [alias] | 犹太复国主义政权 [alias-] | 犹太复国主义实体 [alias-] | 以色列占领军 [alias-] | 以 [code] | 特拉维夫方面 [metonym] | 以色列方面 | 以爹 [alias-] | 犹太复国主义者 [alias-] | 以色列政权 [alias-] | 犹太复国主义敌人 [alias-] | 犹太人国家 [alias]
  en Israel | State of Israel | Tel Aviv [metonym] | Israeli [adj] | Israelis [adj] | Jewish state | the Jewish state | Zionist regime [alias-] | Zionist entity [alias-] | Zionist state [alias-] | Zionist enemy [alias-]
  not 以色列时报 | 以色列人后裔 | 以来 | 以及 | 以上 | 以下 | 以外 | 以内 | 以后 | 以前 | 以往 | 以为 | 以至 | 以致 | 以便 | 以免 | 以求 | 以东 | 以西 | 以南 | 以北 | 以色 | 以防 | 以利 | 以期 | 以示 | 以此 | 以其 | 以身 | 以军事 | 以方便 | 以方式 | 以中国 | 以中方 | 以美国 | 以美方 | 以美元 | 以法律 | 以法治 | 以法官 | 以德 | 以新 | 以加强 | 以加快 | 以加大 | 以巴西 | 以日本 | 以日元 | 以英语 | 以英国 | 以英镑 | 以俄罗斯 | 以俄语 | 以法国 | 以法语 | 以伊斯兰 | 以越来越 | 以土地 | 以中东 | 以中文 | 以中央 | 以中间 | 以中心 | 以新闻 | 以联合国 | 加以 | 予以 | 可以 | 所以 | 得以 | 足以 | 难以 | 给以 | 用以 | 借以 | 何以 | 处以 | 致以 | 报以 | 施以 | 据以 | 赖以 | 长期以来 | 一直以来 | Times of Israel | Israel Adesanya | Bank of Israel | 以总统身份 | 以总理身份 | 以外交手段 | 以外交方式 | 以外交途径 | 以政府名义 | 以政府为 | 以军队为 | 以媒体为
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

JOR  state
  zh 约旦 | 约旦哈希姆王国 | 约旦王国 | 安曼 [metonym] | 约 [side]
  en Jordan [case] | Hashemite Kingdom of Jordan | Hashemite Kingdom | Amman [metonym] | Jordanian [adj] | Jordanians [adj]
  not 约旦河 | 约旦河西岸 | 约旦河谷 | 约旦谷 | 约旦伯格 | 约方法 | 条约 | 合约 | 公约 | 契约 | 节约 | 大约 | 北约 | 华约 | 签约 | 违约 | 毁约 | 纽约 | 里约 | 制约 | 预约 | 预约方 | 缔约方 | 签约方 | 违约方 | 要约方 | 守约方 | 缔约 | Michael Jordan | Jim Jordan | Jordan Bardella | Jordan Peterson | Jordan Henderson | Jordan Pickford | Jordan Spieth | Jordan Peele | Jordan Belfort | Jordan Ayew | Jordan River | Jordan Valley | River Jordan | Air Jordan | Vernon Jordan | Rep. Jordan | Hamilton Jordan
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

JPN  state
  zh 日本 | 日本国 | 日本政府 | 东京 [metonym] | 永田町 [metonym] | 霞关 [metonym] | 东瀛 [alias] | 霓虹国 [alias] | 樱花国 [alias] | 脚盆鸡 [alias-] | 小日本 [alias-] | 日本鬼子 [alias-] | 小鬼子 [alias-] | 鬼子 [alias-] | 倭国 [alias-] | 倭寇 [alias-] | 倭奴 [alias-] | 11区 [alias] | 日 [code] | 高市政权 | 高市内阁 | 石破内阁 | 岸田内阁 | 安倍内阁 | 高市政府 | 东京方面 [metonym] | 日本当局 | 小日子国 [alias-] | 霓虹金 [alias] | 东洋人 [alias] | 本子国 [alias-] | 小日子 [alias- side] | 霓虹 [alias side] | 小日本儿 [alias-] | 扶桑国 [alias] | 日倭 [alias-] | 倭人 [alias-] | 倭军 [alias-] | 日本军国主义者 [alias-]
  en Japan | Nippon | Tokyo [metonym] | Nagatacho [metonym] | Kasumigaseki [metonym] | Kantei [metonym] | Japanese [adj]
  not 日本料理 | 日本海 | 日本脑炎 | 日本豆腐 | 日本动漫 | 日本电影 | 日本文学 | 日本经济新闻 | 日本时报 | 日本放送协会 | 日本裔 | 抗日战争 | 抗日 | 近日本 | 今日本 | 昨日本 | 日本报讯 | 日本报记者 | 日本网讯 | 日本台消息 | 小日子 | 东京大学 | 东京奥运会 | 东京电力 | 东京都知事 | 东京审判 | 东京湾 | 东京证券交易所 | 东京塔 | 东京日日新闻 | 河内东京 | 0日 | 1日 | 2日 | 3日 | 4日 | 5日 | 6日 | 7日 | 8日 | 9日 | 一日 | 二日 | 三日 | 四日 | 五日 | 六日 | 七日 | 八日 | 九日 | 十日 | 近日 | 今日 | 昨日 | 明日 | 当日 | 每日 | 次日 | 翌日 | 同日 | 即日 | 连日 | 数日 | 多日 | 某日 | 往日 | 昔日 | 平日 | 周日 | 末日 | 节日 | 假日 | 生日 | 工作日 | 交易日 | 纪念日 | 国庆日 | 独立日 | 选举日 | 投票日 | 就职日 | 截止日 | 到期日 | 胜利日 | 国际日 | 世界日 | 解放日 | 抗战胜利日 | 休息日 | 改日 | 终日 | 整日 | 半日 | 早日 | 时日 | 旧日 | 夏日 | 冬日 | 春日 | 秋日 | 烈日 | 落日 | 红日 | 向日葵 | 日前 | 日后 | 日内 | 日益 | 日内瓦 | 日常 | 日报 | 日期 | 日程 | 日子 | 日元 | 日均 | 日渐 | 日夜 | 日用 | 日光 | 日落 | 日出 | 日历 | 日志 | 日记 | 日产 | 日立 | 日新月异 | 日韩文 | 格林纳达日 | Sea of Japan | Bank of Japan | Japan Times | Japan Airlines | Japan Tobacco | Tokyo Olympics | Tokyo Stock Exchange | Tokyo University | University of Tokyo | Tokyo Electric Power | Tokyo Electron | Nippon Steel | Nippon Telegraph | Nippon TV | Japanese American | Japanese Americans | Japanese encephalitis | 美国鬼子 | 洋鬼子 | 二鬼子 | 鬼子六 | 过小日子 | 自己的小日子 | 好小日子 | 小日子过 | 家的小日子 | 小日子越过 | 过上小日子 | 过着小日子 | 小日子红火 | 小日子滋润 | 霓虹灯 | 霓虹闪烁 | 霓虹光 | 霓虹招牌 | 霓虹广告 | 霓虹夜景
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

KAZ  state
  zh 哈萨克斯坦 | 哈萨克斯坦共和国 | 哈萨克 [short] | 哈国 [short] | 阿斯塔纳 [metonym] | 努尔苏丹 [metonym] | 哈 [code]
  en Kazakhstan | Republic of Kazakhstan | Astana [metonym] | Nur-Sultan [metonym] | Kazakhstani [adj] | Kazakhstanis [adj] | Kazakh [adj] | Kazakhs [adj]
  not 哈萨克族 | 哈萨克自治 | 哈马斯 | 哈里斯 | 哈佛 | 哈尔滨 | 哈尔科夫 | 哈梅内伊 | 哈哈 | 哈军工 | 哈利 | Astana team | Astana Pro Team | 哈国家
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

KGZ  state
  zh 吉尔吉斯斯坦 | 吉尔吉斯共和国 | 吉尔吉斯 | 比什凯克 [metonym] | 吉 [code]
  en Kyrgyzstan | Kyrgyz Republic | Kirghizia | Kyrghyzstan | Bishkek [metonym] | Kyrgyz [adj] | Kyrgyzstani [adj] | Kyrgyzstanis [adj]
  not 吉尔吉斯族 | 吉林 | 吉利 | 吉布提 | 吉普 | 吉祥 | 吉隆坡 | 吉他 | 吉达
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

KHM  state
  zh 柬埔寨 | 柬埔寨王国 | 高棉 | 金边 [metonym] | 柬 [code]
  en Cambodia | Kingdom of Cambodia | Kampuchea | Phnom Penh [metonym] | Cambodian [adj] | Cambodians [adj] | Khmer [adj]
  not 红色高棉 | 高棉语 | 高棉族 | 金边眼镜 | 金边债券 | 柬帖 | 请柬 | 书柬 | Khmer Rouge | Phnom Penh Post
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

KOR  state
  zh 韩国 | 南韩 | 大韩民国 | 南朝鲜 | 首尔 [metonym] | 汉城 [metonym] | 青瓦台 [metonym] | 龙山总统室 [metonym] | 龙山总统府 [metonym] | 思密达国 [alias] | 泡菜国 [alias-] | 宇宙国 [alias-] | 高丽棒子 [alias-] | 棒子国 [alias-] | 南棒 [alias-] | 南边 [alias side] | 韩 [code] | 大韩民国政府 | 棒子 [alias- side] | 韩棒子 [alias-] | 南棒子 [alias-] | 大韩冥国 [alias-] | 思密达 [alias side] | 高丽 [alias side] | 龙山 [metonym side]
  en South Korea | S. Korea | S Korea | Republic of Korea | ROK [case] | R.O.K. | Korea | Seoul [metonym] | Blue House [metonym] | Cheong Wa Dae [metonym] | Yongsan presidential office [metonym] | South Korean [adj] | South Koreans [adj] | Korean [adj] | Koreans [adj]
  not 南边境 | 南边界 | 南边的 | 韩国瑜 | 韩国料理 | 韩国泡菜 | 韩国裔 | 韩国先驱报 | 韩国日报 | 韩国时报 | 大韩航空 | 韩正 | 韩剧 | 韩流 | 韩文 | 韩语 | 韩元 | 韩系 | 韩红 | 首尔大学 | 首尔新闻 | 汉城奥运会 | 汉城区 | 韩军平 | Korean War | Korean Peninsula | Korea Strait | Korean Air | Korean Americans | Korean American | Korea Herald | Korea Times | Korea University | Workers' Party of Korea | Democratic People's Republic of Korea | Korean barbecue | Seoul National University | Korean Central News Agency | Korean People's Army | 棒子面 | 玉米棒子 | 冰棒子 | 高丽参 | 高丽菜 | 高丽王朝 | 龙山区 | 龙山县 | 龙山文化 | 马鞍山龙山
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

KWT  state
  zh 科威特 | 科威特国 | 科威特城 [metonym] | 科 [side]
  en Kuwait | State of Kuwait | Kuwait City [metonym] | Kuwaiti [adj] | Kuwaitis [adj]
  not 科学 | 科技 | 科研 | 学科 | 专科 | 百科 | 科军
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

LAO  state
  zh 老挝 | 老挝人民民主共和国 | 寮国 | 万象 [metonym] | 永珍 [metonym] | 老 [side]
  en Laos | Lao PDR | Lao People's Democratic Republic | Vientiane [metonym] | Lao [adj] | Laotian [adj] | Laotians [adj]
  not 包罗万象 | 万象更新 | 森罗万象 | 万象城 | 万象新 | 万象天 | 老总统 | 老方法 | 老方式 | 老军人 | 老军医 | 老媒体 | 老总 | 老百姓 | 老师 | 老板 | 老年 | 老人 | 老将 | 老党员 | 长老 | 元老 | 养老 | 古老 | 老朋友 | 老挝语
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

LBN  state
  zh 黎巴嫩 | 黎巴嫩共和国 | 贝鲁特 [metonym] | 巴卜达宫 [metonym] | 黎 [side]
  en Lebanon | Lebanese Republic | Beirut [metonym] | Baabda Palace [metonym] | Lebanese [adj]
  not 黎巴嫩真主党 | 黎明 | 黎族 | 巴黎 | 黎民 | 黎笋 | Lebanon, Pennsylvania | Lebanon County
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

LKA  state
  zh 斯里兰卡 | 斯里兰卡民主社会主义共和国 | 锡兰 | 科伦坡 [metonym] | 可伦坡 [metonym] | 斯 [side]
  en Sri Lanka | Democratic Socialist Republic of Sri Lanka | Ceylon | Colombo [metonym] | Sri Lankan [adj] | Sri Lankans [adj]
  not 锡兰红茶 | 科伦坡港口城 | Ceylon tea
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

MAC  state
  zh 澳门 | 中国澳门 | 澳门特别行政区 | 中国澳门特别行政区 | 澳门特区 | 澳门特区政府 | 澳 [side] | 特区政府 [side]
  en Macao | Macau | Macao SAR | Macau SAR | MSAR [case] | Macao Special Administrative Region | Macanese [adj]
  not 澳门豆捞 | 澳门大学 | 澳门赌场 | 澳门元 | 澳门葡京
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

MDV  state
  zh 马尔代夫 | 马尔代夫共和国 | 马代 | 马尔地夫 | 马累 [metonym] | 马 [side]
  en Maldives | the Maldives | Republic of Maldives | Maldivian [adj] | Maldivians [adj]
  not 人马累
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

MMR  state
  zh 缅甸 | 缅甸联邦共和国 | 缅甸联邦 | 缅国 | 内比都 [metonym] | 奈比多 [metonym] | 缅甸军政府 | 缅军政府 | 缅 [code] | 缅甸军方政权 | 缅甸国家管理委员会
  en Myanmar | Burma | Union of Myanmar | Republic of the Union of Myanmar | Naypyidaw [metonym] | Nay Pyi Taw [metonym] | Naypyitaw [metonym] | Myanmar junta | Burmese [adj] | Myanmarese [adj]
  not 缅怀 | 缅因州 | 缅因 | 缅甸玉 | 缅甸翡翠 | Burma Road | Burmese python
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

MNG  state
  zh 蒙古国 | 蒙古 | 蒙古人民共和国 | 外蒙古 | 外蒙 | 乌兰巴托 [metonym] | 蒙 [code]
  en Mongolia | Outer Mongolia | Ulaanbaatar [metonym] | Ulan Bator [metonym] | Mongolian [adj] | Mongolians [adj]
  not 内蒙古 | 蒙古族 | 蒙古包 | 蒙古语 | 蒙古帝国 | 蒙古人种 | 蒙古袍 | 蒙古高原 | 蒙受 | 蒙蔽 | 启蒙 | 蒙特利尔 | 蒙特 | 蒙面 | Inner Mongolia | Mongolian spot | Inner Mongolian
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

MYS  state
  zh 马来西亚 | 马来西亚联邦 | 大马 | 马来亚 | 吉隆坡 [metonym] | 布城 [metonym] | 布特拉再也 [metonym] | 马 [code]
  en Malaysia | Kuala Lumpur [metonym] | Putrajaya [metonym] | Malaysian [adj] | Malaysians [adj]
  not 大马士革 | 大马路 | 大马力 | 大马哈鱼 | 大马金刀 | 大马猴 | 马上 | 马克 | 马克思 | 马克龙 | 马军 | 骑兵马 | 人马 | 马力 | 马路 | 马拉松 | 司马 | 罗马 | 巴拿马 | 奥巴马 | 人马方 | 马方舟 | 马杜罗 | 马斯克 | 马来西亚航空 | 马来亚大学 | 马英九 | 兵马 | 战马 | 马里 | 马德里 | Malaysia Airlines | 瀑布城 | 公布城 | 分布城 | 发布城 | 遍布城
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

NPL  state
  zh 尼泊尔 | 尼泊尔联邦民主共和国 | 加德满都 [metonym] | 尼 [side]
  en Nepal | Federal Democratic Republic of Nepal | Kathmandu [metonym] | Katmandu [metonym] | Nepali [adj] | Nepalis [adj] | Nepalese [adj]
  not 印尼 | 肯尼亚 | 突尼斯 | 尼龙 | 僧尼 | 尼克松 | 尼姑 | 米老鼠尼 | Kathmandu Post
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

OMN  state
  zh 阿曼 | 阿曼苏丹国 | 马斯喀特 [metonym] | 阿 [side]
  en Oman | Sultanate of Oman | Muscat [metonym case] | Omani [adj] | Omanis [adj]
  not 阿曼湾 | 阿曼海 | 阿曼达 | 阿曼努尔 | Gulf of Oman | Sea of Oman | Muscat grape
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

PAK  state
  zh 巴基斯坦 | 巴基斯坦伊斯兰共和国 | 伊斯兰堡 [metonym] | 伊斯兰马巴德 [metonym] | 拉瓦尔品第 [metonym] | 巴铁 [alias+] | 铁巴 [alias+] | 巴国 [short] | 巴 [code] | 伊斯兰堡方面 [metonym] | 巴铁兄弟 [alias+] | 巴铁老铁 [alias+]
  en Pakistan | Islamic Republic of Pakistan | Islamabad [metonym] | Rawalpindi [metonym] | Pakistani [adj] | Pakistanis [adj]
  not 巴基斯坦塔利班 | 巴基斯坦裔 | 大巴 | 中巴车 | 小巴 | 巴士 | 下巴 | 尾巴 | 嘴巴 | 古巴 | 巴黎 | 巴西 | 巴勒斯坦 | 巴以 | 以巴冲突 | 哑巴 | 巴军火 | 巴不得 | 巴结 | 巴掌 | 巴方舟 | Pakistani Taliban | Pakistan Taliban
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

PHL  state
  zh 菲律宾 | 菲律宾共和国 | 菲国 [short] | 马尼拉 [metonym] | 马拉坎南宫 [metonym] | 马拉卡南宫 [metonym] | 菲 [code] | 马尼拉方面 [metonym] | 菲猴 [alias-] | 小菲 [alias-] | 菲佣国 [alias-] | 马拉坎南 [metonym] | 猴子国 [alias-]
  en Philippines | the Philippines | Republic of the Philippines | Manila [metonym] | Malacanang [metonym] | Malacañang [metonym] | Philippine [adj] | Filipino [adj] | Filipinos [adj]
  not 菲律宾海 | 菲律宾海板块 | 菲律宾裔 | 菲佣 | 菲利普 | 菲薄 | 菲尔兹 | 菲亚特 | 索菲 | 墨菲 | 马尼拉湾 | 马尼拉时报 | 马尼拉公报 | Philippine Sea | Manila Bay | Manila Times | Manila Bulletin | Filipino Americans
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

PRK  state
  zh 朝鲜 | 北韩 | 北朝鲜 | 朝鲜民主主义人民共和国 | 平壤 [metonym] | 平壤当局 [metonym] | 金氏政权 [alias-] | 金家王朝 [alias-] | 朝 [code] | 平壤方面 [metonym] | 北棒 [alias-] | 北边 [alias side] | 北棒子 [alias-]
  en North Korea | N. Korea | N Korea | Democratic People's Republic of Korea | DPRK [case] | D.P.R.K. | Pyongyang [metonym] | North Korean [adj] | North Koreans [adj] | Hermit Kingdom [alias-]
  not 朝鲜半岛 | 朝鲜战争 | 朝鲜族 | 朝鲜王朝 | 朝鲜日报 | 朝鲜语 | 朝鲜冷面 | 李氏朝鲜 | 南朝鲜 | 抗美援朝 | 朝着 | 朝向 | 朝野 | 朝阳 | 朝廷 | 朝圣 | 朝代 | 朝气 | 朝政 | 朝日新闻 | 朝夕 | 朝方向 | 北边境 | 北边界 | 北边的 | 王朝 | 清朝 | 明朝 | 唐朝 | 宋朝 | 元朝 | 汉朝 | 前朝 | 今朝 | 南朝 | 平壤冷面
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

PSE  state
  zh 巴勒斯坦 | 巴勒斯坦国 | 巴勒斯坦民族权力机构 | 巴勒斯坦权力机构 | 巴勒斯坦当局 | 巴权力机构 | 巴民族权力机构 | 巴勒斯坦自治政府 | 巴勒斯坦领土 | 巴勒斯坦被占领土 | 被占领巴勒斯坦领土 | 拉马拉 [metonym] | 拉姆安拉 [metonym] | 巴 [side] | 巴勒斯坦自治区
  en Palestine | State of Palestine | Palestinian Authority | Palestinian National Authority | Palestinian Territories | occupied Palestinian territory | occupied Palestinian territories | Ramallah [metonym] | Palestinian [adj] | Palestinians [adj]
  not 东巴勒斯坦 | 巴勒斯坦伊斯兰抵抗运动 | 巴勒斯坦伊斯兰圣战组织 | 巴勒斯坦民族解放运动 | 巴勒斯坦解放组织 | 巴勒斯坦裔 | 联合国近东巴勒斯坦难民救济和工程处 | East Palestine | Palestine, Texas | Palestine Liberation Organization | Palestinian Islamic Jihad | Palestine Action
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

QAT  state
  zh 卡塔尔 | 卡塔尔国 | 多哈 [metonym] | 卡 [code] | 多哈方面 [metonym] | 卡达 [short] | 杜哈 [metonym]
  en Qatar | State of Qatar | Doha [metonym] | Qatari [adj] | Qataris [adj]
  not 卡塔尔航空 | 卡塔尔世界杯 | 卡达尔 | 卡达菲 | 卡车 | 卡片 | 卡特 | 卡塔赫纳 | 卡方检验 | 卡军 | 刷卡方 | 发卡方 | 持卡 | 多哈回合 | 多哈协议 | 多哈亚运会 | 多哈德 | Qatar Airways | Qatar World Cup | Doha Round | 蒙卡达 | 阿卡达 | 拜卡达 | 安杜哈 | 杜哈尔 | 杜哈梅
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

SAU  state
  zh 沙特阿拉伯 | 沙特 | 沙特阿拉伯王国 | 沙乌地阿拉伯 | 沙地阿拉伯 | 沙国 [short] | 利雅得 [metonym] | 利雅德 [metonym] | 沙 [code] | 沙特方面 | 利雅得方面 [metonym] | 狗大户 [alias side] | 沙特王室
  en Saudi Arabia | Kingdom of Saudi Arabia | KSA [case] | Riyadh [metonym] | Saudi [adj] | Saudis [adj] | Saudi Arabian [adj] | Saudi Arabians [adj]
  not 沙特阿美 | 沙特国家石油公司 | 沙漠 | 沙滩 | 沙龙 | 沙盘 | 沙皇 | 加沙 | 长沙 | 沙尘 | 沙子 | 泥沙 | 华沙 | 沙军 | 沙俄 | 沙赫德 | 沙姆沙伊赫 | Saudi Aramco | Saudi Pro League | 沙国际
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

SGP  state
  zh 新加坡 | 新加坡共和国 | 狮城 [alias] | 星洲 [alias] | 星加坡 | 坡县 [alias] | 小红点 [alias] | 新 [side] | 李家坡 [alias-]
  en Singapore | Republic of Singapore | Singaporean [adj] | Singaporeans [adj]
  not 新加坡航空 | 新加坡国立大学 | 新加坡元 | 新加坡联合早报 | 星洲日报 | 新军种 | 新军事 | 新军备 | 新媒体 | 新媒介 | 新方案 | 新方式 | 新方向 | 新方法 | 新方针 | 新方略 | 新方位 | 新总统 | 新总理 | 新首相 | 新外长 | 新防长 | 新政府 | 新内阁 | 新国防 | 新外交 | 新议会 | 新任 | 新型 | 新冠 | 新华 | 新德里 | 新疆 | 新闻 | 新时代 | 新增 | 新一轮 | 新一 | 新的 | 最新 | 创新 | 更新 | 全新 | 重新 | 革新 | 翻新 | 中新社 | 中新网 | 新西兰 | Singapore Airlines | Singapore Exchange
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

SYR  state
  zh 叙利亚 | 阿拉伯叙利亚共和国 | 叙利亚阿拉伯共和国 | 叙利亚过渡政府 | 大马士革 [metonym] | 大马士革当局 [metonym] | 阿萨德政权 [alias-] | 叙 [code] | 大马士革方面 [metonym] | 阿塞德政权 [alias-]
  en Syria | Syrian Arab Republic | Damascus [metonym] | Syrian [adj] | Syrians [adj] | Assad regime [alias-] | Assad government
  not 叙利亚民主军 | 叙利亚自由军 | 叙利亚内战 | 叙述 | 叙事 | 叙旧 | 畅叙 | 大马士革玫瑰 | 大马士革钢 | Syrian Democratic Forces | Free Syrian Army | Syrian Observatory for Human Rights | road to Damascus | Damascus steel
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

THA  state
  zh 泰国 | 泰王国 | 暹罗 | 曼谷 [metonym] | 泰 [code]
  en Thailand | Kingdom of Thailand | Siam | Bangkok [metonym] | Thai [adj] | Thais [adj]
  not 泰国菜 | 泰国香米 | 国泰国际 | 暹罗猫 | 泰山 | 泰勒 | 泰晤士报 | 泰姬陵 | 泰坦尼克 | 泰森 | 泰米尔 | 泰然 | 国泰 | 华泰 | 泰军事 | 康泰 | 曼谷邮报 | 曼谷包 | Bangkok Post | Siamese
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

TJK  state
  zh 塔吉克斯坦 | 塔吉克斯坦共和国 | 塔吉克 [short] | 杜尚别 [metonym] | 塔 [code]
  en Tajikistan | Republic of Tajikistan | Dushanbe [metonym] | Tajik [adj] | Tajiks [adj] | Tajikistani [adj] | Tajikistanis [adj]
  not 塔吉克族 | 塔利班 | 塔斯社 | 阿塔 | 塔台 | 金字塔 | 灯塔 | 铁塔 | 水塔 | 哨塔 | 塔方济各
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

TKM  state
  zh 土库曼斯坦 | 土库曼 [short] | 阿什哈巴德 [metonym] | 阿什喀巴德 [metonym] | 土 [side]
  en Turkmenistan | Ashgabat [metonym] | Ashkhabad [metonym] | Turkmen [adj] | Turkmens [adj]
  not 土库曼族 | 土库曼人
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

TLS  state
  zh 东帝汶 | 东帝汶民主共和国 | 帝力 [metonym]
  en Timor-Leste | East Timor | Timor Leste | Democratic Republic of Timor-Leste | Dili [metonym] | Timorese [adj] | East Timorese [adj]
  not 皇帝力 | 上帝力
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

TUR  state
  zh 土耳其 | 土耳其共和国 | 安卡拉 [metonym] | 星月国 [alias] | 土鸡 [alias-] | 土 [code] | 安卡拉方面 [metonym] | 土鸡国 [alias-]
  en Türkiye | Turkiye | Turkey [case] | Republic of Türkiye | Republic of Turkey | Ankara [metonym] | Turkish [adj] | Turks [adj] | Turk [adj case]
  not 土耳其浴 | 土耳其里拉 | 土耳其烤肉 | 土耳其石油公司 | 土耳其海峡 | 土耳其裔 | 土耳其斯坦 | 东土耳其斯坦 | 土鸡蛋 | 土鸡汤 | 土地 | 土壤 | 土豆 | 土著 | 土木 | 土方工程 | 土方量 | 土方机械 | 土军阀 | 土改 | 领土 | 国土 | 本土 | 故土 | 乐土 | 热土 | 稀土 | 水土 | 混凝土 | 黄土 | 黑土 | 乡土 | 风土 | 出土 | 寸土 | 尘土 | 粘土 | 焦土 | 土法 | 土库曼 | Turkish Airlines | Turkish bath | Turkish delight | Turkish lira | Turkish Cypriot | Turkish Cypriots | Turkish coffee | Turkey Creek | Turkey Day
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

TWN  state
  zh 台湾 | 中国台湾 | 中国台湾地区 | 台湾地区 | 中国台湾省 | 台湾省 | 台湾岛 | 中华民国 | 中华台北 | 中国台北 | 台湾当局 | 台当局 | 台湾方面 | 台湾政府 | 民进党当局 | 赖清德当局 | 赖当局 | 蔡英文当局 | 蔡当局 | 台独当局 [alias-] | 台独分子 [alias-] | 台独势力 [alias-] | 宝岛 [alias] | 湾湾 [alias] | 呆湾 [alias-] | 台北 [metonym] | 台北当局 [metonym] | 岛内当局 | 福尔摩沙 [alias] | 台 [code] | “台独”势力 [alias-] | “台独”分子 [alias-] | “台独”分裂势力 [alias-] | 台独分裂势力 [alias-] | 台湾地区领导人 | 台北方面 [metonym] | 台岛 | 弯弯 [alias-] | 台独政权 [alias-] | 台湾独派 | 弯弯当局 [alias-] | 井蛙岛 [alias-] | 台巴子 [alias-] | 台蛙 [alias-] | 伪总统府 [alias-] | 鬼岛 [alias-]
  en Taiwan | Republic of China | R.O.C. | ROC [case] | Chinese Taipei | Taiwan authorities | Formosa | Taipei [metonym] | Taiwanese [adj]
  not 台湾海峡 | 台海 | 台湾菜 | 台湾小吃 | 台湾民众党 | 台湾积体电路 | 台湾大学 | 台湾事务办公室 | 台湾同胞 | 反台独 | 反对“台独” | 反对台独 | 宝岛眼镜 | 宝岛台湾 | 平台 | 舞台 | 电视台 | 电台 | 讲台 | 月台 | 后台 | 前台 | 出台 | 上台 | 下台 | 台阶 | 台风 | 台词 | 台下 | 台上 | 台账 | 台积电 | 台州 | 台北时间 | 阳台 | 柜台 | 烟台 | 邢台 | 钓鱼台 | 青瓦台 | 烽火台 | 瞭望台 | 发射台 | 控制台 | 擂台 | 拆台 | 垮台 | 倒台 | 站台方 | 各台 | 两台 | 一台 | 多台 | 几台 | Taiwan Strait | Taiwan Straits | Taiwan Semiconductor | Taiwan Semiconductor Manufacturing | Taiwan Relations Act | American Institute in Taiwan | Formosa Plastics | Formosa Strait | People's Republic of China | ROC curve
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

UZB  state
  zh 乌兹别克斯坦 | 乌兹别克斯坦共和国 | 乌兹别克 [short] | 塔什干 [metonym] | 乌 [side]
  en Uzbekistan | Republic of Uzbekistan | Tashkent [metonym] | Uzbek [adj] | Uzbeks [adj] | Uzbekistani [adj] | Uzbekistanis [adj]
  not 乌兹别克族 | 乌兹别克语
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

VNM  state
  zh 越南 | 越南社会主义共和国 | 河内 [metonym] | 越共 | 越 [code] | 猴子 [alias- side] | 猴国 [alias-] | 越南猴子 [alias-] | 越南民主共和国 | 越南共和国
  en Vietnam | Viet Nam | Socialist Republic of Vietnam | SRV [case] | Hanoi [metonym] | Ha Noi [metonym] | Vietnamese [adj]
  not 越南战争 | 越南裔 | 越南盾 | 越南河粉 | 南越王 | 越南语 | 吴越 | 越来越 | 越过 | 越境 | 越野 | 越界 | 越位 | 越狱 | 越发 | 越是 | 越权 | 越线 | 越轨 | 超越 | 跨越 | 穿越 | 优越 | 卓越 | 逾越 | 翻越 | 飞越 | 僭越 | 河内道 | 黄河内 | 长江河内 | 运河内 | 内河内 | 大河内 | Vietnam War | Vietnam veteran | Vietnam veterans | Vietnam-era | Vietnamese American | Vietnamese Americans | South Vietnam | 杀鸡给猴子 | 耍猴子 | 小猴子 | 猴子偷 | 猴子捞月 | 猴子请来
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

YEM  state
  zh 也门 | 也门共和国 | 叶门 | 也门政府 | 也门总统领导委员会 | 也 [side]
  en Yemen | Republic of Yemen | Presidential Leadership Council | Yemeni [adj] | Yemenis [adj] | Yemenite [adj]
  not 也门胡塞武装 | 也门胡塞 | 也方便 | 也方才 | 也军 | 也总统 | 也媒体 | 也许 | 也是
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand
