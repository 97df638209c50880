ALA  state
  zh 奥兰群岛 | 奥兰 [short] | 玛丽港 [metonym]
  en Åland Islands | Aland Islands | Åland | Aland | Mariehamn [metonym]
  not 奥兰多 | 奥兰治
  src CLDR 48.2; i18n-iso-countries 7.14; hand

ALB  state
  zh 阿尔巴尼亚 | 阿尔巴尼亚共和国 | 地拉那 [metonym] | 阿 [side]
  en Albania | Republic of Albania | Tirana [metonym] | Albanian [adj] | Albanians [adj]
  not 阿尔巴尼亚族 | 阿族 | ethnic Albanian | ethnic Albanians | Kosovo Albanian | Kosovo Albanians
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

AND  state
  zh 安道尔 | 安道尔公国 | 安道尔城 [metonym] | 安道尔市 [metonym]
  en Andorra | Principality of Andorra | Andorra la Vella [metonym] | Andorran [adj] | Andorrans [adj]
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

AUT  state
  zh 奥地利 | 奥地利共和国 | 奥国 [short] | 维也纳 [metonym] | 奥 [code] | 奥匈帝国
  en Austria | Republic of Austria | Vienna [metonym] | Austrian [adj] | Austrians [adj]
  not 奥地利学派 | 奥运 | 奥匈帝国 | 奥斯卡 | 奥巴马 | 奥朗德 | 奥迪 | 奥斯曼 | 奥秘 | 奥尔班 | 深奥 | 残奥 | 冬奥 | 维也纳公约 | 维也纳外交关系公约 | 维也纳爱乐 | 维也纳金色大厅 | 维也纳会议 | 维也纳领事关系公约 | 维也纳酒店 | Vienna Convention | Vienna Philharmonic | Congress of Vienna | Vienna, Virginia | Austria-Hungary | Austrian economics
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

BEL  state
  zh 比利时 | 比利时王国 | 比 [code]
  en Belgium | Kingdom of Belgium | Belgian [adj] | Belgians [adj]
  not 比方 | 比如 | 比较 | 比例 | 比赛 | 比重 | 比率 | 比分 | 比特币 | 比亚迪 | 对比 | 相比 | 占比 | 环比 | 同比 | 比起 | 好比 | 无比 | 评比 | 比什凯克 | 比军火 | 比俄 | 比美国 | 比中国 | 比美方 | 比英国 | 比德国 | 比法国 | 比日本 | 比俄罗斯 | 与之相比 | 比荷兰 | Belgian waffle | Belgian chocolate
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

BGR  state
  zh 保加利亚 | 保加利亚共和国 | 索菲亚 [metonym] | 索非亚 [metonym] | 保 [code]
  en Bulgaria | Republic of Bulgaria | Sofia [metonym case] | Bulgarian [adj] | Bulgarians [adj]
  not 保险 | 保障 | 保护 | 保持 | 保证 | 保卫 | 保留 | 保守 | 保密 | 确保 | 担保 | 环保 | 医保 | 社保 | 低保 | 投保方 | 承保方 | 担保方 | 保方案 | 圣索菲亚 | 索菲亚大教堂 | 索菲亚·罗兰 | 阿亚索菲亚 | 索菲亚公主 | Sofia Coppola | Sofia Vergara | Hagia Sofia | Queen Sofia | Reina Sofia
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

BIH  state
  zh 波黑 | 波斯尼亚和黑塞哥维那 | 波斯尼亚 | 波赫 | 波士尼亚 | 波士尼亚与赫塞哥维纳 | 萨拉热窝 [metonym] | 塞拉耶佛 [metonym] | 波 [side] | 波斯尼亚-黑塞哥维那
  en Bosnia and Herzegovina | Bosnia & Herzegovina | Bosnia-Herzegovina | Bosnia | BiH [case] | Sarajevo [metonym] | Bosnian [adj] | Bosnians [adj] | Herzegovinian [adj]
  not 波黑战争 | 波斯尼亚战争 | 萨拉热窝事件 | 波黑塞族共和国 | 波黑联邦 | Bosnian Serb | Bosnian Serbs | Bosnian war
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

BLR  state
  zh 白俄罗斯 | 白俄罗斯共和国 | 白罗斯 | 白俄 | 明斯克 [metonym] | 白 [code] | 三毛 [alias side]
  en Belarus | Republic of Belarus | Byelorussia | Minsk [metonym] | Belarusian [adj] | Belarusians [adj] | Belarussian [adj] | Belarussians [adj]
  not 明斯克协议 | 明斯克号 | 明斯克进程 | 新明斯克 | 白方便 | 白军 | 白人 | 白色 | 白宫 | 白银 | 白皮书 | 白天 | 白酒 | 白沙瓦 | 白俄联盟 | 黑白 | 空白 | 坦白 | 明白 | 表白 | 雪白 | 白俄罗斯裔 | Minsk agreement | Minsk agreements | Minsk accords | Minsk Protocol | Hyman Minsky | 三毛钱 | 三毛流浪记 | 二三毛
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

BVT  state
  zh 布韦岛 | 布威岛 | 鲍威特岛
  en Bouvet Island
  src CLDR 48.2; i18n-iso-countries 7.14; hand

CHE  state
  zh 瑞士 | 瑞士联邦 | 伯尔尼 [metonym] | 瑞 [side]
  en Switzerland | Swiss Confederation | Bern [metonym case] | Berne [metonym case] | Swiss [adj]
  not 瑞士军刀 | 瑞士卷 | 瑞士法郎 | 瑞士信贷 | 瑞士银行 | 瑞士手表 | 瑞士再保险 | 瑞银 | 瑞信 | 瑞丽 | 瑞雪 | 祥瑞 | 伯尔尼公约 | Swiss Army knife | Swiss franc | Swiss francs | Swiss cheese | Swiss bank | Credit Swiss | Swiss Re | Berne Convention
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

CZE  state
  zh 捷克 | 捷克共和国 | 布拉格 [metonym] | 捷 [side] | 捷克斯洛伐克
  en Czechia | Czech Republic | Czechoslovakia | Prague [metonym] | Czech [adj] | Czechs [adj]
  not 布拉格之春 | 捷克斯洛伐克 | 捷克语 | 捷克狼犬 | 捷报 | 捷径 | 捷豹 | 捷运 | 敏捷 | 便捷 | 快捷 | 大捷 | 捷方便 | Prague Spring
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

DEU  state
  zh 德国 | 德意志联邦共和国 | 联邦德国 | 德意志 | 西德 | 民主德国 | 东德 | 纳粹德国 | 柏林 [metonym] | 波恩 [metonym] | 汉斯猫 [alias] | 德 [code] | 柏林方面 [metonym] | 汉斯国 [alias] | 德棍 [alias-] | 汉斯家 [alias]
  en Germany | Federal Republic of Germany | FRG [case] | West Germany | East Germany | Berlin [metonym] | Bonn [metonym] | German [adj] | Germans [adj]
  not 德国马克 | 德国牧羊犬 | 德国之声 | 德国裔 | 德国商业银行 | 德意志银行 | 德意志交响乐团 | 德意志电信 | 柏林墙 | 柏林电影节 | 柏林爱乐 | 柏林会议 | 柏林战役 | 德方济 | 道德 | 品德 | 美德 | 公德 | 功德 | 恩德 | 德行 | 德政 | 德黑兰 | 德里 | 德州 | 德军士 | 新德里 | 以德 | 马德里 | 西德尼 | 东德黑兰 | 德意志民族 | 德云社 | 德克萨斯 | 德尔塔 | 詹姆斯德 | German measles | German shepherd | Berlin Wall | Berlin Philharmonic | Berlin Film Festival | Irving Berlin | Isaiah Berlin | German-born | Nazi German | Pan-German
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

DNK  state
  zh 丹麦 | 丹麦王国 | 哥本哈根 [metonym] | 丹 [code]
  en Denmark | Kingdom of Denmark | Copenhagen [metonym] | Danish [adj] | Dane [adj case] | Danes [adj]
  not 丹麦草 | 丹麦酥 | 丹麦曲奇 | 丹麦海峡 | 丹东 | 丹心 | 丹尼 | 不丹 | 苏丹 | 牡丹 | 丹方 | 约丹 | 哥本哈根协议 | 哥本哈根气候大会 | 哥本哈根学派 | Great Dane | Copenhagen Accord | Copenhagen criteria | Copenhagen interpretation | Danish pastry | Denmark Strait
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

ESP  state
  zh 西班牙 | 西班牙王国 | 马德里 [metonym] | 斗牛士王国 [alias] | 西 [side]
  en Spain | Kingdom of Spain | Madrid [metonym] | Moncloa [metonym] | Spanish [adj] | Spaniard [adj] | Spaniards [adj]
  not 西班牙语 | 西班牙流感 | 西班牙裔 | 西班牙火腿 | 西班牙人队 | 皇家马德里 | 马德里竞技 | 马德里德比 | 西方 | 西媒体 | 西军区 | 西军 | 东西 | 巴西 | 墨西哥 | 新西兰 | 西部 | 西北 | 西南 | 西安 | 西藏 | 西欧 | 西亚 | 西非 | 西岸 | 西德 | 西医 | 西装 | 西雅图 | 西伯利亚 | 法西斯 | 山西 | 陕西 | 江西 | 广西 | 以西 | 西化 | 西线 | Spanish-speaking | Spanish language | Spanish flu | Real Madrid | Atletico Madrid | Atlético Madrid | Spanish Town | 中西结合 | 中西文化 | 中西药 | 中西合璧
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

EST  state
  zh 爱沙尼亚 | 爱沙尼亚共和国 | 塔林 [metonym] | 爱 [side]
  en Estonia | Republic of Estonia | Tallinn [metonym] | Estonian [adj] | Estonians [adj]
  not 塔林那 | 少林寺塔林 | 塔林武
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

FIN  state
  zh 芬兰 | 芬兰共和国 | 赫尔辛基 [metonym] | 芬 [code]
  en Finland | Republic of Finland | Helsinki [metonym] | Finnish [adj] | Finn [adj case] | Finns [adj]
  not 芬兰湾 | 芬兰化 | 芬太尼 | 芬芳 | 赫尔辛基协议 | 赫尔辛基最后文件 | Gulf of Finland | Finns Party | Helsinki Accords | Helsinki Final Act | Huckleberry Finn | Finn Wolfhard
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

FRA  state
  zh 法国 | 法兰西 | 法兰西共和国 | 法兰西第五共和国 | 巴黎 [metonym] | 爱丽舍宫 [metonym] | 爱丽舍 [metonym] | 奥赛码头 [metonym] | 马提尼翁宫 [metonym] | 高卢鸡 [alias] | 高卢雄鸡 [alias] | 法 [code] | 巴黎方面 [metonym] | 巴黎当局 [metonym] | 高卢人 [alias] | 法鸡 [alias-] | 法棍国 [alias]
  en France | French Republic | Paris [metonym] | Elysee [metonym] | Élysée [metonym] | Elysee Palace [metonym] | Élysée Palace [metonym] | Elysée Palace [metonym] | Quai d'Orsay [metonym] | Matignon [metonym] | French [adj] | Frenchman [adj] | Frenchmen [adj] | Frenchwoman [adj]
  not 法国大革命 | 法国革命 | 法国网球公开赛 | 法国大餐 | 法国裔 | 法国24台 | 法国国际广播电台 | 法国巴黎银行 | 法国兴业银行 | 司法国 | 执法国 | 立法国 | 违法国 | 依法国 | 法兰西岛 | 法兰西喜剧院 | 法兰西学院 | 巴黎协定 | 巴黎公约 | 巴黎奥运会 | 巴黎残奥会 | 巴黎圣母院 | 巴黎圣日耳曼 | 巴黎公社 | 巴黎和会 | 巴黎和平协约 | 巴黎气候协定 | 巴黎气候 | 巴黎欧莱雅 | 巴黎人报 | 巴黎俱乐部 | 法律 | 法院 | 法官 | 法案 | 法庭 | 法治 | 法规 | 法令 | 法制 | 法定 | 法人 | 法西斯 | 法轮 | 法医 | 法学 | 法新社 | 法兰克福 | 法塔赫 | 法属 | 司法 | 立法 | 执法 | 宪法 | 非法 | 违法 | 合法 | 方法 | 办法 | 做法 | 说法 | 看法 | 想法 | 依法 | 无法 | 国际法 | 刑法 | 民法 | 国安法 | 海洋法 | 国籍法 | 出口管制法 | 授权法 | 魔法 | 设法 | 书法 | 手法 | 用法 | 普法 | 枪法 | 战法 | 打法 | 法方济 | Paris Agreement | Paris Accord | Paris climate | Paris Olympics | Paris Saint-Germain | Paris St Germain | Paris Hilton | Paris Club | Paris Peace Accords | Paris, Texas | Paris Match | French fries | French kiss | French Open | French Guiana | French Polynesia | French horn | French toast | French-speaking | French Revolution | Anatole France | Air France | France 24 | Tour de France | Agence France-Presse | Agence France Presse
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

FRO  state
  zh 法罗群岛 | 法鲁群岛 | 托尔斯港 [metonym]
  en Faroe Islands | Faeroe Islands | Faroes | Torshavn [metonym] | Tórshavn [metonym] | Faroese [adj]
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

GBR  state
  zh 英国 | 大不列颠及北爱尔兰联合王国 | 大不列颠 | 联合王国 | 不列颠 | 英伦 | 大英 | 大英帝国 | 英帝国 | 伦敦 [metonym] | 唐宁街 [metonym] | 唐宁街10号 [metonym] | 唐宁街十号 [metonym] | 白厅 [metonym] | 威斯敏斯特 [metonym] | 白金汉宫 [metonym] | 约翰牛 [alias] | 带英 [alias] | 大嘤 [alias] | 腐国 [alias] | 日不落帝国 [alias] | 日不落 [alias] | 英帝 [alias-] | 英 [code] | 伦敦方面 [metonym] | 嘤国 [alias-] | 大嘤帝国 [alias-] | 腐国佬 [alias-] | 英国佬 [alias-] | 英吉利 [alias] | 英伦三岛 | 大英博物馆国 [alias-]
  en United Kingdom | United Kingdom of Great Britain and Northern Ireland | UK [case] | U.K. | Great Britain | Britain | London [metonym] | Downing Street [metonym] | 10 Downing Street [metonym] | Number 10 [metonym case] | No 10 [metonym case] | No. 10 [metonym case] | Whitehall [metonym] | Westminster [metonym] | Buckingham Palace [metonym] | British [adj] | Briton [adj] | Britons [adj] | Brits [adj case] | Brit [adj case]
  not 英国广播公司 | 英国脱欧 | 英国石油 | 英国石油公司 | 英国文学 | 英国裔 | 英国每日邮报 | 英国航空公司 | 英国央行 | 英伦三岛 | 大英博物馆 | 大英百科 | 大英图书馆 | 大英雄 | 不列颠哥伦比亚 | 不列颠百科 | 伦敦金 | 伦敦大学 | 伦敦政治经济学院 | 伦敦证券交易所 | 伦敦金属交易所 | 伦敦国际战略研究所 | 伦敦奥运会 | 伦敦塔 | 伦敦布伦特 | 东伦敦 | 威斯敏斯特大学 | 威斯敏斯特体系 | 英雄 | 英语 | 英文 | 英里 | 英镑 | 英寸 | 英尺 | 英超 | 英勇 | 英明 | 英才 | 英特尔 | 英伟达 | 英烈 | 精英 | 蔡英文 | 马英九 | 群英 | 英属 | 英格兰 | 英方济 | 英媒体人 | New Britain | New London | Jack London | London Metal Exchange | London Stock Exchange | London School of Economics | London Bridge | London Breed | University College London | King's College London | British Columbia | British Airways | British Petroleum | British Broadcasting Corporation | British Virgin Islands | British Indian Ocean Territory | British Museum | British Open | British Telecom | Encyclopaedia Britannica | Lloyd's of London | London-listed | Westminster Kennel Club | Westminster Abbey | 英吉利海峡
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

GGY  state
  zh 根西岛 | 根西 [short] | 耿西岛 | 根息
  en Guernsey | Bailiwick of Guernsey
  src CLDR 48.2; i18n-iso-countries 7.14; hand

GIB  state
  zh 直布罗陀
  en Gibraltar | Gibraltarian [adj] | Gibraltarians [adj]
  not 直布罗陀海峡 | Strait of Gibraltar | Straits of Gibraltar | Rock of Gibraltar
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

GRC  state
  zh 希腊 | 希腊共和国 | 雅典 [metonym] | 马克西莫斯大厦 [metonym] | 希 [side]
  en Greece | Hellenic Republic | Athens [metonym] | Greek [adj] | Greeks [adj]
  not 古希腊 | 希腊神话 | 希腊字母 | 希腊酸奶 | 希腊语 | 希腊裔 | 希腊危机 | 希腊哲学 | 雅典娜 | 雅典奥运会 | 雅典卫城 | 希望 | 希拉里 | 希特勒 | 希尔顿 | 希伯来 | 希方面 | 奥尔布希 | Athens, Georgia | Athens, Ohio | ancient Greece | Greek mythology | Greek yogurt | Greek tragedy | Greek Cypriot | Greek Cypriots | Greek Orthodox
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

HRV  state
  zh 克罗地亚 | 克罗地亚共和国 | 克罗埃西亚 | 萨格勒布 [metonym] | 札格雷布 [metonym] | 克 [code]
  en Croatia | Republic of Croatia | Zagreb [metonym] | Croatian [adj] | Croatians [adj] | Croat [adj] | Croats [adj]
  not 克罗地亚族 | 克服 | 克制 | 克里米亚 | 克林顿 | 克里姆林宫 | 克宫 | 攻克 | 坦克 | 巴克 | 克方面 | 伊拉克 | 捷克 | 斯洛伐克 | 千克 | 马克 | 迈克 | 北克 | 坦克军 | 哈萨克 | Bosnian Croat | Bosnian Croats
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

HUN  state
  zh 匈牙利 | 匈牙利共和国 | 匈国 [short] | 布达佩斯 [metonym] | 匈 [code] | 布达佩斯方面 [metonym]
  en Hungary | Republic of Hungary | Budapest [metonym] | Hungarian [adj] | Hungarians [adj]
  not 匈奴 | 奥匈帝国 | 布达佩斯备忘录 | 匈牙利事件 | Budapest Memorandum | Hungarian goulash | Hungarian Revolution
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

IMN  state
  zh 马恩岛 | 曼岛
  en Isle of Man | Manx [adj]
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

IRL  state
  zh 爱尔兰 | 爱尔兰共和国 | 都柏林 [metonym] | 翡翠岛 [alias] | 爱 [side]
  en Ireland | Republic of Ireland | Irish Republic | Eire | Éire | Dublin [metonym] | Taoiseach's office [metonym] | Irish [adj] | Irishman [adj] | Irishmen [adj] | Irishwoman [adj]
  not 北爱尔兰 | 爱尔兰共和军 | 爱尔兰海 | 爱尔兰裔 | 爱尔兰咖啡 | 爱尔兰人后裔 | 都柏林人 | 都柏林公约 | 爱国 | 爱好 | 爱心 | 爱情 | 可爱 | 热爱 | 恋爱 | 爱方面 | 爱沙尼亚 | 关爱 | Northern Ireland | Northern Irish | Irish Republican Army | Irish Sea | Irish American | Irish Americans | Irish coffee | Fighting Irish | Notre Dame Fighting Irish | Dublin, Ohio | Dublin Regulation
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

ISL  state
  zh 冰岛 | 冰岛共和国 | 雷克雅未克 [metonym] | 雷克雅维克 [metonym] | 冰 [side]
  en Iceland | Republic of Iceland | Reykjavik [metonym] | Reykjavík [metonym] | Icelandic [adj] | Icelander [adj] | Icelanders [adj]
  not 冰雪 | 冰军 | 冰川 | 冰箱 | Icelandair | Iceland Foods
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

ITA  state
  zh 意大利 | 意大利共和国 | 义大利 | 意国 [short] | 罗马 [metonym] | 奎里纳莱宫 [metonym] | 基吉宫 [metonym] | 意呆利 [alias] | 意 [code] | 面条国 [alias-]
  en Italy | Italian Republic | Rome [metonym] | Palazzo Chigi [metonym] | Quirinale [metonym] | Italian [adj] | Italians [adj]
  not 意大利面 | 意大利炮 | 意大利粉 | 意大利餐厅 | 意大利裔 | 意大利语 | 意大利黑手党 | 罗马尼亚 | 罗马帝国 | 罗马教皇 | 罗马教廷 | 罗马规约 | 罗马假日 | 罗马数字 | 罗马天主教 | 罗马条约 | 罗马俱乐部 | 罗马涅 | 罗马诺 | 罗马柱 | 古罗马 | 神圣罗马 | 东罗马 | 西罗马 | 条条大路通罗马 | 意见 | 意义 | 意思 | 意图 | 意愿 | 意识 | 意外 | 意味 | 意志 | 意向 | 意料 | 意方案 | 注意 | 同意 | 满意 | 愿意 | 民意 | 故意 | 恶意 | 善意 | 诚意 | 执意 | 敌意 | 生意 | 有意 | 无意 | 蓄意 | 肆意 | 特意 | 乐意 | 刻意 | 创意 | 合意 | 示意 | 授意 | 任意 | ancient Rome | Rome Statute | Treaty of Rome | Rome, Georgia | Italian American | Italian Americans | Italian-American
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

JEY  state
  zh 泽西岛 | 泽西 [short]
  en Jersey [case] | Bailiwick of Jersey
  not 新泽西 | 新泽西州 | New Jersey | Jersey City | Jersey Shore | Jersey cow | Jersey Boys
  src CLDR 48.2; i18n-iso-countries 7.14; hand

LIE  state
  zh 列支敦士登 | 列支敦士登公国 | 列支敦斯登 | 瓦杜兹 [metonym]
  en Liechtenstein | Principality of Liechtenstein | Vaduz [metonym] | Liechtensteiner [adj]
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

LTU  state
  zh 立陶宛 | 立陶宛共和国 | 维尔纽斯 [metonym] | 立 [side]
  en Lithuania | Republic of Lithuania | Vilnius [metonym] | Lithuanian [adj] | Lithuanians [adj]
  not 立方 | 立方米 | 立军令状 | 立法 | 成立 | 建立 | 独立 | 对立 | 设立 | 中立 | 立场 | 立即 | 立陶宛裔 | 孤立 | 立军功 | 国立 | 树立
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

LUX  state
  zh 卢森堡 | 卢森堡大公国 | 卢 [side]
  en Luxembourg | Grand Duchy of Luxembourg | Grand Duchy | Luxembourger [adj] | Luxembourgers [adj] | Luxembourgish [adj]
  not ·卢森堡 | 罗莎·卢森堡 | 卢森堡公园 | 卢森堡宫 | Rosa Luxembourg | Luxembourg Gardens
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

LVA  state
  zh 拉脱维亚 | 拉脱维亚共和国 | 里加 [metonym] | 拉 [side]
  en Latvia | Republic of Latvia | Riga [metonym] | Latvian [adj] | Latvians [adj]
  not 里加强 | 里加入 | 里加大 | 里加上 | 里加快 | 里加了 | 里加油 | 里加热 | 里加湾 | 拉方面 | 拉美 | 拉拢 | 拉开 | 拉军火
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

MCO  state
  zh 摩纳哥 | 摩纳哥公国 | 蒙特卡洛 [metonym]
  en Monaco | Principality of Monaco | Monte Carlo [metonym] | Monegasque [adj] | Monégasque [adj] | Monacan [adj]
  not 摩纳哥大奖赛 | 摩纳哥队 | 蒙特卡洛模拟 | 蒙特卡洛方法 | Monaco Grand Prix | Monte Carlo simulation | Monte Carlo method
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

MDA  state
  zh 摩尔多瓦 | 摩尔多瓦共和国 | 摩尔达维亚 | 摩尔多伐 | 基希讷乌 [metonym] | 基希讷鸟 [metonym] | 摩 [side] | 奇西瑙 [metonym] | 基希纳乌 [metonym]
  en Moldova | Republic of Moldova | Moldavia | Chisinau [metonym] | Chișinău [metonym] | Chişinău [metonym] | Kishinev [metonym] | Moldovan [adj] | Moldovans [adj] | Moldavian [adj]
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

MKD  state
  zh 北马其顿 | 北马其顿共和国 | 马其顿 | 马其顿共和国 | 前南斯拉夫马其顿共和国 | 前南马其顿 | 北马 [short] | 斯科普里 [metonym] | 史高比耶 [metonym]
  en North Macedonia | Republic of North Macedonia | Macedonia | Former Yugoslav Republic of Macedonia | FYROM [case] | Skopje [metonym] | Macedonian [adj] | Macedonians [adj] | North Macedonian [adj]
  not 马其顿方阵 | 古马其顿 | 马其顿王国 | 马其顿帝国 | 东马其顿 | 北马里亚纳
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

MLT  state
  zh 马耳他 | 马耳他共和国 | 马尔他 | 瓦莱塔 [metonym] | 马 [side]
  en Malta | Republic of Malta | Valletta [metonym] | Maltese [adj]
  not 马耳他犬 | 马耳他骑士团 | Maltese Falcon | Order of Malta | Knights of Malta | Maltese cross
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

MNE  state
  zh 黑山 | 黑山共和国 | 蒙特内哥罗 | 门的内哥罗 | 波德戈里察 [metonym] | 黑 [side]
  en Montenegro | Podgorica [metonym] | Montenegrin [adj] | Montenegrins [adj]
  not 黑山县 | 黑山头 | 黑山军 | 黑山白水 | 白山黑水 | 黑山阻击战 | 黑山老妖 | 黑山羊 | 大黑山 | 小黑山 | 黑山路 | 黑山镇 | 黑山村 | 黑方块 | 黑军 | 黑媒 | 抹黑 | 漆黑 | 黑客 | 黑海 | 波黑 | 黑龙江
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

NLD  state
  zh 荷兰 | 荷兰王国 | 尼德兰 | 尼德兰王国 | 阿姆斯特丹 [metonym] | 风车国 [alias] | 风车之国 [alias] | 荷 [code]
  en Netherlands | the Netherlands | Kingdom of the Netherlands | Holland | Amsterdam [metonym] | Dutch [adj] | Dutchman [adj] | Dutchmen [adj]
  not 荷兰豆 | 荷兰猪 | 荷兰弟 | 荷兰病 | 荷兰乳牛 | 荷兰皇家壳牌 | 荷兰国际集团 | 荷兰加勒比区 | 荷兰裔 | 荷兰皇家航空 | 荷花 | 荷载 | 负荷 | 薄荷 | 包荷 | 荷尔蒙 | 荷马 | 荷属 | 新阿姆斯特丹 | 阿姆斯特丹合约 | New Holland | Tom Holland | Dutch disease | Dutch auction | Dutch oven | Dutch Harbor | Pennsylvania Dutch | Going Dutch | go Dutch | New Amsterdam | Royal Dutch Shell | Caribbean Netherlands | Holland America | Holland, Michigan
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

NOR  state
  zh 挪威 | 挪威王国 | 奥斯陆 [metonym] | 挪 [code]
  en Norway | Kingdom of Norway | Oslo [metonym] | Norwegian [adj] | Norwegians [adj]
  not 挪威的森林 | 挪威海 | 挪威三文鱼 | 挪威难民理事会 | 挪威诺贝尔委员会 | 挪用 | 挪动 | 奥斯陆协议 | 奥斯陆进程 | Norwegian Cruise Line | Norwegian Refugee Council | Norwegian Nobel Committee | Norwegian Sea | Norway rat | Oslo Accords
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

POL  state
  zh 波兰 | 波兰共和国 | 华沙 [metonym] | 波 [side] | 华沙方面 [metonym]
  en Poland | Republic of Poland | Warsaw [metonym] | Polish [adj case] | Pole [adj case] | Poles [adj case]
  not 波兰特 | 波兰裔 | 波兰斯基 | 波兰立陶宛 | 华沙条约 | 华沙条约组织 | 华沙公约 | 华沙起义 | 华沙之跪 | 波动 | 波及 | 波斯 | 风波 | 奔波 | 宁波 | 余波 | 波方程 | 波音 | 波士顿 | 一波 | 微波 | 首波 | 新波 | 超声波 | 波罗的海 | 萧美琴波 | Warsaw Pact | Warsaw, Indiana | North Pole | South Pole | Pole position | Polish Americans | Warsaw ghetto | Warsaw Uprising
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

PRT  state
  zh 葡萄牙 | 葡萄牙共和国 | 葡国 | 里斯本 [metonym] | 葡 [code]
  en Portugal | Portuguese Republic | Lisbon [metonym] | Portuguese [adj]
  not 葡萄牙语 | 葡萄牙裔 | 葡萄 | 葡语国家 | 里斯本条约 | 里斯本竞技 | 葡京 | Portuguese-speaking | Lisbon Treaty | Treaty of Lisbon | Sporting Lisbon | Portuguese man o' war
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

ROU  state
  zh 罗马尼亚 | 布加勒斯特 [metonym] | 科特罗切尼宫 [metonym] | 罗 [code]
  en Romania | Rumania | Roumania | Bucharest [metonym] | Romanian [adj] | Romanians [adj]
  not 罗马 | 俄罗斯 | 罗列 | 罗盘 | 罗兴亚 | 网罗 | 罗斯福 | 罗方舟 | 张罗 | 克罗地亚 | 保罗 | 奥罗 | 巴塞罗那 | 罗马尼亚裔 | 布加勒斯特九国
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

RUS  state
  zh 俄罗斯 | 俄罗斯联邦 | 俄国 | 俄联邦 | 罗刹国 [alias-] | 苏俄 | 沙俄 | 莫斯科 [metonym] | 莫斯科当局 [metonym] | 克里姆林宫 [metonym] | 克宫 [metonym] | 毛熊 [alias] | 战斗民族 [alias] | 北极熊国 [alias] | 俄爹 [alias-] | 老毛子 [alias-] | 普京政权 [alias-] | 俄 [code] | 莫斯科方面 [metonym] | 克里姆林宫方面 [metonym] | 毛子 [alias] | 大毛 [alias] | 毛子国 [alias] | 俄熊 [alias] | 大鹅 [alias side] | 北极熊 [alias side] | 老俄 [alias] | 露西亚 [alias] | 大毛子 [alias] | 俄罗斯帝国 | 俄国人 | 俄国佬 [alias-] | 鹅国 [alias] | 大鹅国 [alias] | 俄鹅 [alias] | 毛熊家 [alias] | 战斗种族 [alias] | 苏联 | 前苏联 | 苏维埃联盟 | 苏维埃社会主义共和国联盟 | 苏维埃政权
  en Russia | Russian Federation | Moscow [metonym] | Kremlin [metonym] | the Kremlin [metonym] | Putin regime [alias-] | Putin's regime [alias-] | Russian [adj] | Russians [adj] | Soviet Union | USSR [case] | U.S.S.R. | Soviet [adj] | Soviets [adj]
  not 白俄罗斯 | 白俄罗斯族 | 俄罗斯族 | 俄罗斯方块 | 俄罗斯轮盘 | 俄罗斯套娃 | 俄罗斯裔 | 俄罗斯卫星通讯社 | 俄罗斯卫星社 | 小俄罗斯 | 新俄罗斯 | 俄罗斯今日 | 今日俄罗斯 | 俄罗斯报 | 俄罗斯电视一台 | 俄罗斯商业咨询日报 | 莫斯科国立大学 | 莫斯科大学 | 莫斯科时间 | 莫斯科保卫战 | 莫斯科共青团员报 | 莫斯科郊外的晚上 | 莫斯科交易所 | 莫斯科回声 | 俄亥俄 | 俄亥俄州 | 俄勒冈 | 俄克拉荷马 | 俄克拉何马 | 俄而 | 俄顷 | 白俄 | Russian roulette | Russian-speaking | Russian Orthodox | White Russian | Russian doll | Moscow State University | Moscow Exchange | Moscow mule | Moscow, Idaho | Novaya Russia | Russia Today | Moscow Times | Russian-born | Belarussian | 加拿大鹅 | 养大鹅 | 炖大鹅 | 大鹅蛋 | 白大鹅 | 大鹅肉 | 苏联时期 | 前苏联国家 | 原苏联 | 后苏联 | former Soviet | ex-Soviet | post-Soviet | Soviet-era | 苏联伟大卫国战争 | 苏联卫国战争 | 苏联解体
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

SJM  state
  zh 斯瓦尔巴和扬马延 | 斯瓦尔巴群岛 | 斯瓦尔巴 | 扬马延岛 | 斯瓦巴群岛 | 斯瓦尔巴特群岛
  en Svalbard & Jan Mayen | Svalbard and Jan Mayen | Svalbard | Jan Mayen | Spitsbergen
  src CLDR 48.2; i18n-iso-countries 7.14; hand

SMR  state
  zh 圣马力诺 | 圣马力诺共和国 | 圣马利诺
  en San Marino | Republic of San Marino | Sammarinese [adj]
  not San Marino Grand Prix | San Marino, California
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

SRB  state
  zh 塞尔维亚 | 塞尔维亚共和国 | 塞国 [short] | 南联盟 | 贝尔格莱德 [metonym] | 塞 [code] | 贝尔格莱德方面 [metonym] | 贝尔格勒 [metonym] | 南斯拉夫 | 南斯拉夫联盟共和国 | 前南斯拉夫 | 前南联盟
  en Serbia | Republic of Serbia | Belgrade [metonym] | Serbian [adj] | Serbians [adj] | Serb [adj] | Serbs [adj] | Yugoslavia | Yugoslav [adj] | Yugoslavs [adj]
  not 塞尔维亚族 | 塞族共和国 | 塞族 | 波黑塞族 | 科索沃塞族 | 塞外 | 塞满 | 塞进 | 堵塞 | 要塞 | 闭塞 | 边塞 | 阻塞 | 胡塞武装 | 胡塞军 | 胡塞 | 胡塞媒 | 塞方济 | 埃塞 | 埃塞军 | 以塞 | 塞舌尔 | 塞内加尔 | 塞浦路斯 | 塞拉利昂 | 布鲁塞尔 | Bosnian Serb | Bosnian Serbs | Kosovo Serb | Kosovo Serbs | ethnic Serb | ethnic Serbs | former Yugoslav Republic of Macedonia | Former Yugoslav Republic of Macedonia | 前南斯拉夫马其顿 | former Yugoslavia
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

SVK  state
  zh 斯洛伐克 | 斯洛伐克共和国 | 布拉迪斯拉发 [metonym] | 布拉提斯拉瓦 [metonym] | 斯 [side]
  en Slovakia | Slovak Republic | Bratislava [metonym] | Slovak [adj] | Slovaks [adj] | Slovakian [adj]
  not 捷克斯洛伐克
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

SVN  state
  zh 斯洛文尼亚 | 斯洛文尼亚共和国 | 斯洛维尼亚 | 卢布尔雅那 [metonym] | 斯 [side]
  en Slovenia | Republic of Slovenia | Ljubljana [metonym] | Slovenian [adj] | Slovenians [adj] | Slovene [adj] | Slovenes [adj]
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

SWE  state
  zh 瑞典 | 瑞典王国 | 斯德哥尔摩 [metonym] | 瑞 [side]
  en Sweden | Kingdom of Sweden | Stockholm [metonym] | Swedish [adj] | Swede [adj] | Swedes [adj]
  not 瑞典肉丸 | 瑞典学院 | 瑞典皇家科学院 | 瑞典克朗 | 瑞典裔 | 斯德哥尔摩综合征 | 斯德哥尔摩国际和平研究所 | 斯德哥尔摩症候群 | Stockholm syndrome | Stockholm International Peace Research Institute | Swedish Academy | Swedish massage | Stockholm Convention
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

UKR  state
  zh 乌克兰 | 基辅 [metonym] | 基辅当局 [metonym] | 基辅政权 [alias-] | 泽连斯基政权 [alias-] | 班科瓦街 [metonym] | 二毛子 [alias-] | 乌 [code] | 基辅方面 [metonym] | 乌克兰当局 | 二毛 [alias] | 404国 [alias-] | 二毛家 [alias] | 乌克兰傀儡政权 [alias-] | 班科瓦 [metonym]
  en Ukraine | the Ukraine | Kyiv [metonym] | Kiev [metonym] | Bankova [metonym] | Kyiv regime [alias-] | Kiev regime [alias-] | Ukrainian [adj] | Ukrainians [adj]
  not 乌克兰裔 | 乌克兰危机 | 乌克兰战争 | 乌克兰族 | 乌克兰语 | 乌克兰冲突 | 乌克兰国防联络组 | 基辅罗斯 | 基辅级 | 基辅独立报 | 基辅号 | 乌鸦 | 乌龟 | 乌云 | 乌龙 | 乌托邦 | 乌镇 | 乌鲁木齐 | 乌干达 | 乌拉圭 | 乌兹别克 | 乌合之众 | 乌纱帽 | 乌兰巴托 | 义乌 | 首乌 | 乌军阀 | Chicken Kiev | Kyiv Independent | Kyiv Post | Ukrainian-speaking | Kievan Rus
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

VAT  state
  zh 梵蒂冈 | 梵蒂冈城国 | 梵蒂冈城 | 圣座 | 罗马教廷 | 教廷 | 罗马教皇 | 梵 [code] | 梵谛冈
  en Vatican | the Vatican | Vatican City | Vatican City State | Holy See | the Holy See
  not 梵高 | 梵文 | 梵语 | 梵净山 | 梵天 | Vatican Library | Second Vatican Council | Vatican II
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

XKX  state
  zh 科索沃 | 科索沃共和国 | 科索沃当局 | 科索沃地区 | 普里什蒂纳 [metonym] | 普里什蒂纳当局 [metonym] | 科 [side]
  en Kosovo | Republic of Kosovo | Pristina [metonym] | Prishtina [metonym] | Kosovar [adj] | Kosovars [adj] | Kosovan [adj] | Kosovans [adj] | Kosovo Albanian [adj] | Kosovo Albanians [adj]
  not 科索沃战争 | 科索沃解放军 | 科索沃塞族 | 科索沃维和部队 | Kosovo War | Kosovo Liberation Army | Kosovo Force | Kosovo Serb | Kosovo Serbs
  src CLDR 48.2; World Factbook 2026; hand
