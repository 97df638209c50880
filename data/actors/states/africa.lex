AGO  state
  zh 安哥拉 | 安哥拉共和国 | 罗安达 [metonym] | 卢安达 [short] | 安 [side]
  en Angola | Republic of Angola | Luanda [metonym] | Angolan [adj] | Angolans [adj]
  not 安方便 | 公安 | 治安 | 国安 | 保安 | 西安 | 安全 | 安理会 | 安保 | 安排 | 安军心 | 延安 | 雅安 | 晚安 | 安哥拉监狱 | Angola prison
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

ATF  state
  zh 法属南部领地 | 法属南方和南极领地 | 法属南部属地 | 凯尔盖朗群岛
  en French Southern Territories | French Southern and Antarctic Lands | Kerguelen Islands
  src CLDR 48.2; i18n-iso-countries 7.14; hand

BDI  state
  zh 布隆迪 | 布隆迪共和国 | 蒲隆地 | 基特加 [metonym] | 吉特加 [metonym] | 布琼布拉 [metonym] | 布 [side]
  en Burundi | Republic of Burundi | Gitega [metonym] | Bujumbura [metonym] | Burundian [adj] | Burundians [adj]
  not 公布 | 发布 | 宣布 | 布什 | 颁布 | 分布 | 散布 | 布局 | 布军 | 发布方 | 布林肯
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

BEN  state
  zh 贝宁 | 贝宁共和国 | 贝南 | 波多诺伏 [metonym] | 波多诺夫 [metonym] | 科托努 [metonym] | 贝 [code]
  en Benin | Republic of Benin | Porto-Novo [metonym] | Cotonou [metonym] | Beninese [adj]
  not 贝宁城 | 贝宁湾 | 贝宁青铜器 | 宝贝 | 贝壳 | 贝鲁特 | 贝加尔 | 贝尔 | Benin City | Benin Bronzes | Bight of Benin | Gulf of Benin
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

BFA  state
  zh 布基纳法索 | 布基纳 | 布吉纳法索 | 上沃尔特 | 瓦加杜古 [metonym] | 布 [side]
  en Burkina Faso | Burkina | Upper Volta | Ouagadougou [metonym] | Burkinabe [adj] | Burkinabè [adj] | Burkinabé [adj]
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

BWA  state
  zh 博茨瓦纳 | 博茨瓦纳共和国 | 波札那 | 哈博罗内 [metonym] | 博 [code]
  en Botswana | Republic of Botswana | Gaborone [metonym] | Botswanan [adj] | Batswana [adj] | Motswana [adj]
  not 博士 | 博弈 | 博览 | 博物 | 博主 | 微博 | 赌博 | 世博 | 进博 | 广博 | 拼博 | 博方案
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

CAF  state
  zh 中非共和国 | 中非 [side] | 班吉 [metonym] | 班基 [metonym]
  en Central African Republic | Bangui [metonym] | Central African [adj] | Central Africans [adj]
  not 中非合作 | 中非关系 | 中非论坛 | 中非友好 | 中非友谊 | 中非命运共同体 | 中非双方 | 中非人民 | 中非经贸 | 中非团结 | 中非贸易 | 中非峰会 | 中非领导人 | 中非北京 | 中非基金 | 中非发展 | 中非人文 | 中非媒体 | 中非国家 | 中非之间 | 中非携手 | 中非共同 | 班吉拉病毒 | Central African Economic | Central African States
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

CIV  state
  zh 科特迪瓦 | 科特迪瓦共和国 | 象牙海岸 | 科迪 | 亚穆苏克罗 [metonym] | 阿比让 [metonym] | 科 [side]
  en Cote d'Ivoire | Côte d'Ivoire | Republic of Cote d'Ivoire | Ivory Coast | Yamoussoukro [metonym] | Abidjan [metonym] | Ivorian [adj] | Ivorians [adj] | Ivoirian [adj] | Ivoirians [adj]
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

CMR  state
  zh 喀麦隆 | 喀麦隆共和国 | 雅温得 [metonym] | 雅恩德 [metonym] | 喀 [code]
  en Cameroon | Republic of Cameroon | Cameroun | Yaounde [metonym] | Yaoundé [metonym] | Cameroonian [adj] | Cameroonians [adj]
  not 喀什 | 喀布尔 | 喀秋莎 | 喀山 | 喀喇昆仑
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

COD  state
  zh 刚果（金） | 刚果金 | 民主刚果 | 刚果民主共和国 | 扎伊尔 | 金沙萨 [metonym] | 刚果 [side] | 刚 [side] | 刚果民主 | 金夏沙 [metonym] | 刚果（金夏沙）
  en Democratic Republic of the Congo | Democratic Republic of Congo | DR Congo | D.R. Congo | DRC [case] | Congo-Kinshasa | Congo Kinshasa | Congo - Kinshasa | Congo (DRC) | Zaire | Congo | Kinshasa [metonym] | Congolese [adj]
  not 刚果河 | 刚果盆地 | 刚果红 | 刚刚 | 刚才 | 刚方 | 刚军 | 金刚 | 刚总统 | Congo River | Congo Basin | Congo River Alliance | Republic of the Congo | Republic of Congo | Congo-Brazzaville | Congo Brazzaville | Republic of the Congo-Brazzaville | Bangkok Congo
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

COG  state
  zh 刚果（布） | 刚果布 | 刚果共和国 | 布拉柴维尔 [metonym] | 布拉萨 [metonym] | 刚果 [side] | 刚 [side] | 刚果（布拉萨）
  en Republic of the Congo | Republic of Congo | Congo-Brazzaville | Congo Brazzaville | Congo - Brazzaville | Congo (Brazzaville) | Congo (Republic) | Brazzaville [metonym]
  not 刚果河 | 刚果盆地 | 刚果红 | 刚刚 | 刚才 | 刚方 | 刚军 | 金刚 | 刚总统 | Democratic Republic of the Congo | Democratic Republic of Congo
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

COM  state
  zh 科摩罗 | 科摩罗联盟 | 科摩洛 | 葛摩 | 莫罗尼 [metonym]
  en Comoros | the Comoros | Union of the Comoros | Moroni [metonym] | Comoran [adj] | Comorian [adj] | Comorians [adj]
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

CPV  state
  zh 佛得角 | 佛得角共和国 | 维德角 | 普拉亚 [metonym] | 佛 [code]
  en Cabo Verde | Cape Verde | Republic of Cabo Verde | Praia [metonym] | Cape Verdean [adj] | Cape Verdeans [adj] | Cabo Verdean [adj]
  not 佛教 | 佛罗里达 | 佛山 | 佛学 | 佛像 | 仿佛 | 哈佛 | 佛朗哥
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

DJI  state
  zh 吉布提 | 吉布提共和国 | 吉布地 | 吉 [side]
  en Djibouti | Republic of Djibouti | Djiboutian [adj] | Djiboutians [adj]
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

DZA  state
  zh 阿尔及利亚 | 阿尔及利亚民主人民共和国 | 阿尔及尔 [metonym] | 阿 [side]
  en Algeria | People's Democratic Republic of Algeria | Algiers [metonym] | Algerian [adj] | Algerians [adj]
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

EGY  state
  zh 埃及 | 阿拉伯埃及共和国 | 埃及阿拉伯共和国 | 开罗 [metonym] | 埃 [code] | 开罗方面 [metonym]
  en Egypt | Arab Republic of Egypt | Cairo [metonym] | Egyptian [adj] | Egyptians [adj]
  not 古埃及 | 埃及金字塔 | 埃及艳后 | 埃及象形文字 | 埃及伊蚊 | 埃及学 | 开罗宣言 | 开罗会议 | 开罗国际会议中心 | 埃博拉 | 埃菲尔 | 埃尔多安 | 埃隆 | 尘埃 | 埃塞 | 埃塞俄比亚 | Cairo Declaration | Cairo, Illinois | ancient Egypt | EgyptAir | Egyptian cotton | ancient Egyptian
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

ERI  state
  zh 厄立特里亚 | 厄立特里亚国 | 厄利垂亚 | 厄特 [short] | 阿斯马拉 [metonym] | 厄 [side]
  en Eritrea | State of Eritrea | Asmara [metonym] | Eritrean [adj] | Eritreans [adj]
  not 厄尔尼诺 | 厄运
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

ESH  state
  zh 西撒哈拉 | 西撒 | 阿拉伯撒哈拉民主共和国 | 撒哈拉阿拉伯民主共和国 | 西撒哈拉地区 | 阿尤恩 [metonym]
  en Western Sahara | Sahrawi Arab Democratic Republic | SADR [case] | Sahrawi Republic | Sahrawi [adj] | Sahrawis [adj] | Saharawi [adj]
  not 西撒哈拉人民解放阵线
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

ETH  state
  zh 埃塞俄比亚 | 埃塞俄比亚联邦民主共和国 | 埃塞 | 衣索比亚 | 亚的斯亚贝巴 [metonym] | 阿迪斯阿贝巴 [metonym] | 埃 [side]
  en Ethiopia | Federal Democratic Republic of Ethiopia | Addis Ababa [metonym] | Addis [metonym] | Ethiopian [adj] | Ethiopians [adj]
  not 埃塞克斯 | 埃塞俄比亚航空 | 埃塞大学 | Ethiopian Airlines
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

GAB  state
  zh 加蓬 | 加蓬共和国 | 加彭 | 利伯维尔 [metonym] | 自由市 [short] | 加 [side]
  en Gabon | Gabonese Republic | Libreville [metonym] | Gabonese [adj]
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

GHA  state
  zh 加纳 | 加纳共和国 | 迦纳 | 阿克拉 [metonym] | 加 [side]
  en Ghana | Republic of Ghana | Accra [metonym] | Ghanaian [adj] | Ghanaians [adj]
  not 增加纳 | 参加纳 | 追加纳 | 加纳入 | 加纳税 | 加纳米 | 加纳粹 | 参加纳税 | 增加纳税
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

GIN  state
  zh 几内亚 | 几内亚共和国 | 科纳克里 [metonym] | 柯那克里 [metonym] | 几 [side]
  en Guinea | Republic of Guinea | Conakry [metonym] | Guinea-Conakry | Guinean [adj] | Guineans [adj]
  not 几内亚湾 | 新几内亚 | 几方 | 几军 | 几总统 | 几媒 | Gulf of Guinea | New Guinea | guinea pig | guinea pigs | guinea fowl | Guinea worm
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

GMB  state
  zh 冈比亚 | 冈比亚共和国 | 甘比亚 | 班珠尔 [metonym] | 冈 [code]
  en Gambia | The Gambia | Republic of The Gambia | Banjul [metonym] | Gambian [adj] | Gambians [adj]
  not 井冈山 | 山冈 | 冈仁波齐
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

GNB  state
  zh 几内亚比绍 | 几内亚比绍共和国 | 几比 | 几内亚比索 | 比绍 [metonym] | 几 [side]
  en Guinea-Bissau | Guinea Bissau | Republic of Guinea-Bissau | Bissau [metonym] | Bissau-Guinean [adj] | Bissau-Guineans [adj] | Bissau Guinean [adj]
  not 几比几 | 几比特 | 几比索
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

GNQ  state
  zh 赤道几内亚 | 赤道几内亚共和国 | 赤几 | 马拉博 [metonym] | 赤 [side]
  en Equatorial Guinea | Republic of Equatorial Guinea | Malabo [metonym] | Equatoguinean [adj] | Equatorial Guinean [adj] | Equatorial Guineans [adj]
  not 赤军 | 赤字 | 赤道
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

KEN  state
  zh 肯尼亚 | 肯尼亚共和国 | 肯亚 | 内罗毕 [metonym] | 奈洛比 [metonym] | 肯 [code]
  en Kenya | Republic of Kenya | Nairobi [metonym] | Kenyan [adj] | Kenyans [adj]
  not 肯定 | 肯方济 | 不肯 | 宁肯 | 首肯 | 中肯 | 肯塔基 | 布林肯 | 林肯 | 布林肯方 | 肯德基 | 肯尼迪 | 谁肯
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

LBR  state
  zh 利比里亚 | 利比里亚共和国 | 赖比瑞亚 | 蒙罗维亚 [metonym] | 利 [side]
  en Liberia | Republic of Liberia | Monrovia [metonym] | Liberian [adj] | Liberians [adj]
  not 悬挂利比里亚旗 | 利比里亚籍 | Liberia-flagged | Liberian-flagged
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

LBY  state
  zh 利比亚 | 利比亚国 | 大阿拉伯利比亚人民社会主义民众国 | 利比亚民族团结政府 | 利比亚民族统一政府 | 的黎波里 [metonym] | 利 [side]
  en Libya | State of Libya | Government of National Unity | Government of National Accord | Tripoli [metonym] | Libyan [adj] | Libyans [adj]
  not 利比亚国民军 | 的黎波里塔尼亚 | 利军 | 胜利方 | 权利方 | 利方面 | 利益 | 有利方 | 获利方 | 专利方 | 盈利方 | Libyan National Army | Tripoli, Lebanon | Lebanon's Tripoli | northern Lebanon's Tripoli | Lebanese city of Tripoli
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

LSO  state
  zh 莱索托 | 莱索托王国 | 赖索托 | 马塞卢 [metonym] | 莱 [side]
  en Lesotho | Kingdom of Lesotho | Maseru [metonym] | Basotho [adj] | Mosotho [adj]
  not 文莱
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

MAR  state
  zh 摩洛哥 | 摩洛哥王国 | 拉巴特 [metonym] | 摩 [side]
  en Morocco | Kingdom of Morocco | Rabat [metonym] | Moroccan [adj] | Moroccans [adj]
  not 摩洛哥坚果 | 摩方舟 | 摩擦 | 摩托 | 观摩 | 摩根 | 按摩 | 揣摩 | 观摩方
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

MDG  state
  zh 马达加斯加 | 马达加斯加共和国 | 马岛 [side] | 塔那那利佛 [metonym] | 安塔那那利佛 [metonym] | 马 [side]
  en Madagascar | Republic of Madagascar | Antananarivo [metonym] | Malagasy [adj] | Madagascan [adj] | Madagascans [adj]
  not 马岛战争
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

MLI  state
  zh 马里 | 马里共和国 | 马利共和国 | 巴马科 [metonym] | 马 [side]
  en Mali | Republic of Mali | Bamako [metonym] | Malian [adj] | Malians [adj]
  not 索马里 | 马里兰 | 马里奥 | 马里亚纳 | 马里乌波尔 | 马里乌 | 马里亚诺 | 马里亚 | 马里斯 | 马里乌斯 | 马里昂 | 马里诺 | 斯马里 | 奥马里 | 拉马里 | 阿马里 | 萨马里 | 马里布 | 马里博尔 | 马里埃尔 | 马里尔 | 毛利马里 | 马里查 | Mali Losinj
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

MOZ  state
  zh 莫桑比克 | 莫桑比克共和国 | 莫三比克 | 马普托 [metonym] | 莫 [code]
  en Mozambique | Republic of Mozambique | Maputo [metonym] | Mozambican [adj] | Mozambicans [adj]
  not 莫桑比克海峡 | 莫斯科 | 莫非 | 莫大 | 莫过于 | 莫名 | 莫迪 | 莫言 | 切莫 | 莫方济 | Mozambique Channel
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

MRT  state
  zh 毛里塔尼亚 | 毛里塔尼亚伊斯兰共和国 | 茅利塔尼亚 | 茅利塔尼亚伊斯兰共和国 | 努瓦克肖特 [metonym] | 毛塔 | 毛 [side]
  en Mauritania | Islamic Republic of Mauritania | Nouakchott [metonym] | Mauritanian [adj] | Mauritanians [adj]
  not 毛利 | 毛泽东 | 毛病 | 毛总统 | 羽毛 | 皮毛 | 毛军
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

MUS  state
  zh 毛里求斯 | 毛里求斯共和国 | 模里西斯 | 路易港 [metonym] | 毛求 | 毛 [side] | 毛里裘斯
  en Mauritius | Republic of Mauritius | Port Louis [metonym] | Mauritian [adj] | Mauritians [adj]
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

MWI  state
  zh 马拉维 | 马拉维共和国 | 马拉威 | 利隆圭 [metonym] | 里朗威 [metonym] | 马 [side]
  en Malawi | Republic of Malawi | Lilongwe [metonym] | Malawian [adj] | Malawians [adj]
  not 马拉维湖 | 马拉维市 | Lake Malawi
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

MYT  state
  zh 马约特 | 马约特岛 | 马约特省 | 法属马约特
  en Mayotte
  src CLDR 48.2; i18n-iso-countries 7.14; hand

NAM  state
  zh 纳米比亚 | 纳米比亚共和国 | 温得和克 [metonym] | 温荷克 [metonym] | 纳 [code]
  en Namibia | Republic of Namibia | Windhoek [metonym] | Namibian [adj] | Namibians [adj]
  not 纳粹 | 纳入 | 纳税 | 接纳 | 采纳 | 容纳 | 吸纳 | 缴纳 | 纳斯达克 | 纳军 | 纳米 | 出纳 | 纳卡 | 接纳方 | 纳坦兹
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

NER  state
  zh 尼日尔 | 尼日尔共和国 | 尼日 [short] | 尼亚美 [metonym] | 尼 [side]
  en Niger | Republic of Niger | Niamey [metonym] | Nigerien [adj] | Nigeriens [adj]
  not 尼日尔河 | 尼日尔州 | 尼日尔三角洲 | 尼日利亚 | Niger Delta | Niger River | Niger State | River Niger
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

NGA  state
  zh 尼日利亚 | 尼日利亚联邦共和国 | 奈及利亚 | 阿布贾 [metonym] | 尼 [side] | 阿布札 [metonym]
  en Nigeria | Federal Republic of Nigeria | Abuja [metonym] | Nigerian [adj] | Nigerians [adj]
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

REU  state
  zh 留尼汪 | 留尼汪岛 | 留尼旺
  en Réunion [case] | Reunion Island | La Réunion | La Reunion
  src CLDR 48.2; i18n-iso-countries 7.14; hand

RWA  state
  zh 卢旺达 | 卢旺达共和国 | 卢安达共和国 | 基加利 [metonym] | 吉佳利 [metonym] | 卢 [code]
  en Rwanda | Republic of Rwanda | Kigali [metonym] | Rwandan [adj] | Rwandans [adj] | Rwandese [adj]
  not 卢旺达大屠杀 | 卢旺达种族灭绝 | 解放卢旺达民主力量 | 基加利修正案 | 卢布 | 卢比 | 卢浮宫 | 卢沟桥 | 卢拉 | 卢卡申科 | 卢比奥 | 卢森堡 | Rwandan genocide | Kigali Amendment | Democratic Forces for the Liberation of Rwanda
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

SDN  state
  zh 苏丹 | 苏丹共和国 | 北苏丹 | 喀土穆 [metonym] | 苏 [side] | 喀土木 [metonym]
  en Sudan | Republic of the Sudan | Republic of Sudan | Khartoum [metonym] | Sudanese [adj]
  not 苏丹红 | 苏丹国 | 文莱苏丹 | 阿曼苏丹 | 柔佛苏丹 | 马来西亚苏丹 | 马六甲苏丹 | 奥斯曼苏丹 | 苏丹阿卜杜拉 | 苏丹哈吉 | 苏丹海赛姆 | 苏丹依布拉欣 | 苏丹易卜拉欣 | 苏丹伊布拉欣 | 苏丹纳兹林 | 苏丹卡布斯 | 苏丹艾哈迈德 | 苏丹后 | 苏丹殿下 | 苏丹陛下 | 努尔苏丹 | 哈桑纳尔苏丹 | 苏丹港 | 苏丹快速支援部队 | 苏丹亲王 | 苏丹王储 | 苏军 | 苏维埃 | 江苏 | 苏州 | 复苏 | 苏醒 | 苏俄 | 美苏 | 中苏 | 苏美尔 | 苏格兰 | 苏轼 | 东苏丹草
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

SEN  state
  zh 塞内加尔 | 塞内加尔共和国 | 达喀尔 [metonym] | 塞 [side]
  en Senegal | Republic of Senegal | Dakar [metonym] | Senegalese [adj]
  not 达喀尔拉力赛 | 塞内加尔河 | Dakar Rally | Senegal River
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

SHN  state
  zh 圣赫勒拿 | 圣赫勒拿岛 | 圣赫勒拿、阿森松和特里斯坦-达库尼亚 | 圣赫勒拿、阿森松与特里斯坦达库尼亚 | 阿森松岛 | 特里斯坦达库尼亚群岛 | 特里斯坦-达库尼亚群岛
  en Saint Helena | St. Helena | St Helena | Saint Helena, Ascension and Tristan da Cunha | Ascension Island | Tristan da Cunha
  not St. Helena, California
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

SLE  state
  zh 塞拉利昂 | 塞拉利昂共和国 | 狮子山共和国 | 狮子山国 | 弗里敦 [metonym] | 自由城 [short] | 塞 [side]
  en Sierra Leone | Republic of Sierra Leone | Freetown [metonym] | Sierra Leonean [adj] | Sierra Leoneans [adj]
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

SOM  state
  zh 索马里 | 索马里联邦共和国 | 索马利亚 | 索马里联邦政府 | 摩加迪沙 [metonym] | 摩加迪休 [metonym] | 索 [code]
  en Somalia | Federal Republic of Somalia | Mogadishu [metonym] | Somali [adj] | Somalis [adj] | Somalian [adj]
  not 索马里兰 | 索马里青年党 | 索马里州 | 索马里语 | 索要 | 索赔 | 勒索 | 搜索 | 探索 | 线索 | 思索 | 索尼 | 索取 | 索罗斯 | 摸索 | 绳索 | 法索 | Somali Region | Somali pirates | Somali American | Somali Americans | Somali-American
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

SSD  state
  zh 南苏丹 | 南苏丹共和国 | 朱巴 [metonym]
  en South Sudan | Republic of South Sudan | Juba [metonym] | South Sudanese [adj]
  not 朱巴河 | 下朱巴 | 中朱巴 | Lower Juba | Middle Juba | Juba River
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

STP  state
  zh 圣多美和普林西比 | 圣多美和普林西比民主共和国 | 圣普 | 圣多美普林西比 | 圣多美及普林西比 | 圣多美 [metonym]
  en Sao Tome and Principe | São Tomé and Príncipe | São Tomé & Príncipe | Democratic Republic of Sao Tome and Principe | Sao Tome [metonym] | São Tomé [metonym] | Sao Tomean [adj] | Sao Tomeans [adj]
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

SWZ  state
  zh 斯威士兰 | 斯威士兰王国 | 埃斯瓦蒂尼 | 史瓦帝尼 | 史瓦济兰 | 姆巴巴内 [metonym] | 斯 [side]
  en Eswatini | Swaziland | Kingdom of Eswatini | Kingdom of Swaziland | Mbabane [metonym] | Swazi [adj] | Swazis [adj]
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

SYC  state
  zh 塞舌尔 | 塞舌尔共和国 | 塞席尔 | 塞 [side]
  en Seychelles | the Seychelles | Republic of Seychelles | Seychellois [adj]
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

TCD  state
  zh 乍得 | 乍得共和国 | 查德共和国 | 恩贾梅纳 [metonym] | 乍 [code] | 查德 [side]
  en Chad [case] | Republic of Chad | N'Djamena [metonym] | Ndjamena [metonym] | Chadian [adj] | Chadians [adj]
  not 乍得湖 | 乍暖还寒 | 乍看 | 乍一看 | Lake Chad | Chad Bianco | Chad Daybell | Chad Wolf | Chad Smith | hanging chad | Chad Kelly
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

TGO  state
  zh 多哥 | 多哥共和国 | 洛美 [metonym]
  en Togo | Togolese Republic | Lome [metonym] | Lomé [metonym] | Togolese [adj]
  not 洛美协定 | 洛美公约 | 多哥们 | 多哥哥 | 好多哥 | 许多哥 | 众多哥 | 多哥伦比亚 | 多哥特 | 很多哥 | 更多哥 | Lome Convention | Lomé Convention
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

TUN  state
  zh 突尼斯 | 突尼斯共和国 | 突尼西亚 | 迦太基宫 [metonym] | 突 [code]
  en Tunisia | Republic of Tunisia | Tunis [metonym] | Tunisian [adj] | Tunisians [adj]
  not 突击 | 突破 | 突然 | 突出 | 突发 | 突袭 | 突军 | 突围 | 冲突 | 唐突 | 冲突方 | 突厥 | 冲突中
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

TZA  state
  zh 坦桑尼亚 | 坦桑尼亚联合共和国 | 坦尚尼亚 | 坦桑 | 坦噶尼喀 | 多多马 [metonym] | 杜笃玛 [metonym] | 坦 [code]
  en Tanzania | United Republic of Tanzania | Dodoma [metonym] | Tanzanian [adj] | Tanzanians [adj]
  not 坦桑石 | 坦噶尼喀湖 | 坦克 | 坦率 | 坦白 | 坦诚 | 坦言 | 坦承 | 平坦 | 舒坦 | 巴基斯坦 | 坦方济 | 斯坦 | 坦途 | 坦方克
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

UGA  state
  zh 乌干达 | 乌干达共和国 | 坎帕拉 [metonym] | 恩德培 [metonym] | 乌 [side]
  en Uganda | Republic of Uganda | Kampala [metonym] | Entebbe [metonym] | Ugandan [adj] | Ugandans [adj]
  not 恩德培行动 | Raid on Entebbe
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

ZAF  state
  zh 南非 | 南非共和国 | 彩虹之国 [alias] | 彩虹国度 [alias] | 比勒陀利亚 [metonym] | 茨瓦内 [metonym] | 普勒托利亚 [metonym]
  en South Africa | Republic of South Africa | RSA [case] | Pretoria [metonym] | Union Buildings [metonym] | South African [adj] | South Africans [adj]
  not 南非洲 | 南非兰特 | 南非荷兰语 | 南非裔 | 南非标准银行 | South African rand | Pretoria University | University of Pretoria | South African Airways
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

ZMB  state
  zh 赞比亚 | 赞比亚共和国 | 尚比亚 | 卢萨卡 [metonym] | 路沙卡 [metonym] | 赞 [code]
  en Zambia | Republic of Zambia | Lusaka [metonym] | Zambian [adj] | Zambians [adj]
  not 赞比西 | 赞美 | 赞赏 | 赞成 | 赞同 | 赞助 | 赞扬 | 赞许 | 赞叹 | 赞誉 | 赞助方 | 点赞 | 称赞 | 盛赞 | 赞成方 | 赞方济 | 礼赞
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

ZWE  state
  zh 津巴布韦 | 津巴布韦共和国 | 辛巴威 | 罗得西亚 | 哈拉雷 [metonym] | 津 [code]
  en Zimbabwe | Republic of Zimbabwe | Rhodesia | Harare [metonym] | Zimbabwean [adj] | Zimbabweans [adj]
  not 天津 | 京津 | 京津冀 | 津贴 | 牛津 | 津津乐道 | 津津有味 | 平津 | 津军
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand
