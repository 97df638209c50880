ABW  state
  zh 阿鲁巴 | 阿鲁巴岛 | 奥拉涅斯塔德 [metonym] | 荷属阿鲁巴
  en Aruba | Country of Aruba | Aruban [adj] | Arubans [adj]
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

AIA  state
  zh 安圭拉 | 安圭拉岛 | 安奎拉
  en Anguilla | Anguillan [adj]
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

ARG  state
  zh 阿根廷 | 阿根廷共和国 | 布宜诺斯艾利斯 [metonym] | 布市 [short] | 玫瑰宫 [metonym] | 潘帕斯雄鹰 [alias] | 阿 [side]
  en Argentina | Argentine Republic | Buenos Aires [metonym] | Casa Rosada [metonym] | Argentine [adj] | Argentines [adj] | Argentinian [adj] | Argentinians [adj] | Argentinean [adj]
  not 阿根廷队 | 阿根廷探戈 | Buenos Aires Herald
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

ATG  state
  zh 安提瓜和巴布达 | 安提瓜与巴布达 | 安提瓜 | 安巴 [short] | 安地卡及巴布达 | 安 [side]
  en Antigua and Barbuda | Antigua & Barbuda | Antigua | Antiguan [adj] | Antiguans [adj] | Barbudan [adj]
  not 安巴尔 | 安巴尼 | 安巴军 | Antigua Guatemala | La Antigua
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

BES  state
  zh 荷兰加勒比区 | 荷属加勒比区 | 博内尔岛 | 博奈尔 | 萨巴岛 | 圣尤斯特歇斯
  en Caribbean Netherlands | Bonaire | Bonaire, Sint Eustatius and Saba | Sint Eustatius
  src CLDR 48.2; i18n-iso-countries 7.14; hand

BHS  state
  zh 巴哈马 | 巴哈马国 | 巴哈马联邦 | 拿骚 [metonym] | 巴 [side]
  en Bahamas | the Bahamas | Commonwealth of The Bahamas | Nassau [metonym case] | Bahamian [adj] | Bahamians [adj]
  not Nassau County | Nassau Street | Orange-Nassau
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

BLM  state
  zh 圣巴泰勒米 | 圣巴泰勒米岛 | 圣巴特岛 | 圣巴瑟米
  en Saint Barthelemy | Saint Barthélemy | St. Barthélemy | St. Barts | St Barts
  src CLDR 48.2; i18n-iso-countries 7.14; hand

BLZ  state
  zh 伯利兹 | 贝里斯 | 贝尔莫潘 [metonym] | 贝尔墨邦 [metonym] | 伯 [side]
  en Belize | Belmopan [metonym] | Belizean [adj] | Belizeans [adj]
  not 伯军 | 阿拉伯 | 阿拉伯媒体
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

BMU  state
  zh 百慕大 | 百慕大群岛 | 百慕达 | 哈密尔顿 [short]
  en Bermuda | Bermudian [adj] | Bermudians [adj]
  not 百慕大三角 | 百慕大注册 | Bermuda Triangle | Bermuda shorts
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

BOL  state
  zh 玻利维亚 | 多民族玻利维亚国 | 玻利维亚多民族国 | 玻国 [short] | 拉巴斯 [metonym] | 苏克雷 [metonym] | 玻 [code]
  en Bolivia | Plurinational State of Bolivia | La Paz [metonym] | Sucre [metonym case] | Bolivian [adj] | Bolivians [adj]
  not 玻利瓦尔 | 玻璃 | 拉巴斯省 | 苏克雷元帅 | Sucre state | Antonio José de Sucre
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

BRA  state
  zh 巴西 | 巴西联邦共和国 | 巴西利亚 [metonym] | 高原宫 [metonym] | 普拉纳尔托宫 [metonym] | 桑巴王国 [alias] | 巴 [side] | 伊塔马拉蒂宫 [metonym] | 黎明宫 [metonym side]
  en Brazil | Federative Republic of Brazil | Brasil | Brasilia [metonym] | Brasília [metonym] | Planalto [metonym] | Itamaraty [metonym] | Brazilian [adj] | Brazilians [adj]
  not 巴西木 | 巴西烤肉 | 巴西柔术 | 巴西队 | 巴西坚果 | 巴西石油公司 | 巴西裔 | Brazil nut | Brazil nuts | Brazilian wax | Brazilian jiu-jitsu
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

BRB  state
  zh 巴巴多斯 | 巴贝多 | 布里奇顿 [metonym] | 桥镇 [metonym] | 巴 [side]
  en Barbados | Bridgetown [metonym] | Barbadian [adj] | Barbadians [adj] | Bajan [adj]
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

CAN  state
  zh 加拿大 | 加国 [short] | 渥太华 [metonym] | 枫叶国 [alias] | 枫叶之国 [alias] | 加 [code] | 渥太华方面 [metonym] | 加麻大 [alias] | 枫叶 [alias side]
  en Canada | Dominion of Canada | Ottawa [metonym] | Canadian [adj] | Canadians [adj] | Great White North [alias]
  not 加拿大鹅 | 加拿大元 | 加拿大皇家银行 | 加拿大一枝黄花 | 加拿大裔 | 加拿大广播公司 | 加拿大航空 | 加拿大马鹿 | 加强 | 加大 | 加快 | 加入 | 加征 | 加剧 | 加速 | 加以 | 加上 | 加之 | 加班 | 加油 | 加密 | 加权 | 加息 | 加注 | 加工 | 加码 | 加沙 | 加盟 | 加利福尼亚 | 加州 | 加勒比 | 加泰罗尼亚 | 加农炮 | 加重 | 加深 | 加价 | 加军费 | 加方块 | 参加 | 增加 | 更加 | 附加 | 追加 | 施加 | 外加 | 添加 | 新加坡 | 强加 | 妄加 | 叠加 | 累加 | 参加方 | 加盟方 | Canada goose | Canada geese | Canadian dollar | Canadian bacon | Air Canada | Royal Bank of Canada | Canada lynx | Canadian Broadcasting Corporation | University of Ottawa | Ottawa Treaty | Ottawa Convention | 加国家 | 加国际 | 加国内 | 加国防 | 增加国 | 参加国 | 追加国 | 加国有 | 加国债 | 枫叶红 | 红枫叶 | 枫叶林 | 枫叶旗 | 枫叶卡 | 枫叶金币
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

CHL  state
  zh 智利 | 智利共和国 | 圣地亚哥 [metonym] | 拉莫内达宫 [metonym] | 智 [code] | 圣地牙哥 [short]
  en Chile | Republic of Chile | Santiago [metonym case] | La Moneda [metonym] | Chilean [adj] | Chileans [adj]
  not 智利车厘子 | 智慧 | 智能 | 智库 | 智力 | 理智 | 机智 | 明智 | 智商 | 人工智 | 美国圣地亚哥 | 加州圣地亚哥 | 圣地亚哥动物园 | 圣地亚哥海军基地 | 圣地亚哥州立大学 | 圣地亚哥联合论坛报 | Santiago Peña | Santiago Pena | Santiago Abascal | Santiago de Compostela | Santiago de Cuba | Santiago Bernabeu | Santiago Bernabéu | Santiago Cafiero | Santiago Calatrava | Santiago Caputo
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

COL  state
  zh 哥伦比亚 | 哥伦比亚共和国 | 波哥大 [metonym] | 纳里尼奥宫 [metonym] | 哥 [side]
  en Colombia | Republic of Colombia | Bogota [metonym] | Bogotá [metonym] | Casa de Nariño [metonym] | Colombian [adj] | Colombians [adj]
  not 哥伦比亚大学 | 哥伦比亚特区 | 哥伦比亚广播公司 | 哥伦比亚号 | 不列颠哥伦比亚 | 哥伦比亚河 | 哥伦比亚影业 | 哥伦比亚革命武装力量 | 哥伦比亚民族解放军 | 墨西哥 | 哥军 | 摩洛哥 | 大哥 | 哥总统 | 多哥 | 摩纳哥 | 芝加哥 | 圣地亚哥 | Revolutionary Armed Forces of Colombia | 摩洛哥国
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

CRI  state
  zh 哥斯达黎加 | 哥斯达黎加共和国 | 哥斯大黎加 | 哥斯 [short] | 圣何塞 [short] | 哥 [side] | 圣荷西 [short]
  en Costa Rica | Republic of Costa Rica | Costa Rican [adj] | Costa Ricans [adj]
  not 哥斯拉
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

CUB  state
  zh 古巴 | 古巴共和国 | 哈瓦那 [metonym] | 古 [code] | 卡斯特罗政权 [alias-]
  en Cuba | Republic of Cuba | Havana [metonym] | Cuban [adj] | Cubans [adj]
  not 古巴比伦 | 古巴导弹危机 | 古巴雪茄 | 古巴裔 | 蒙古巴 | 哈瓦那综合征 | 古代 | 古老 | 古典 | 古籍 | 古迹 | 古城 | 古特雷斯 | 古方 | 古军 | 考古 | 复古 | 盘古 | 蒙古 | 千古 | 自古 | 内蒙古 | Cuban Missile Crisis | Cuban cigar | Cuban cigars | Cuba Gooding | Mark Cuban | Havana syndrome | Cuban American | Cuban Americans | Cuban-American | Cuba Libre | Cuba, New York
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

CUW  state
  zh 库拉索 | 库拉索岛 | 古拉索 | 威廉斯塔德 [metonym]
  en Curaçao | Curacao | Willemstad [metonym] | Curaçaoan [adj] | Curacaoan [adj]
  not 库拉索芦荟
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

CYM  state
  zh 开曼群岛 | 开曼
  en Cayman Islands | Caymans | Caymanian [adj]
  not 开曼注册
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

DMA  state
  zh 多米尼克国 | 多米尼克联邦 | 多米尼克 | 罗索 [short]
  en Dominica | Commonwealth of Dominica | Roseau [metonym]
  not 多米尼克· | ·多米尼克 | 多米尼克岛战役
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

DOM  state
  zh 多米尼加 | 多米尼加共和国 | 多明尼加 | 圣多明各 [metonym] | 多明尼加共和国
  en Dominican Republic | the Dominican Republic | Santo Domingo [metonym] | Dominican [adj] | Dominicans [adj]
  not Dominican order | Dominican friar
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

ECU  state
  zh 厄瓜多尔 | 厄瓜多尔共和国 | 厄瓜多 | 厄瓜 [short] | 基多 [metonym] | 卡龙德莱特宫 [metonym] | 厄 [side]
  en Ecuador | Republic of Ecuador | Quito [metonym] | Carondelet Palace [metonym] | Ecuadorian [adj] | Ecuadorians [adj] | Ecuadorean [adj] | Ecuadoreans [adj]
  not 米德基多 | 美基多 | 基多个 | 基多边 | 基多次 | 基多点
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

FLK  state
  zh 福克兰群岛 | 马尔维纳斯群岛 | 马岛 [side] | 马尔维纳斯 | 福克兰 | 福克兰群岛（马尔维纳斯群岛）
  en Falkland Islands | Falklands | the Falklands | Malvinas | Islas Malvinas | Falkland Islands (Malvinas) | Port Stanley [metonym] | Falkland Islander [adj] | Falkland Islanders [adj]
  not 福克兰群岛战争 | 马岛战争 | 福克兰战争 | Falklands War | Falklands conflict
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

GLP  state
  zh 瓜德罗普 | 瓜德罗普岛 | 瓜德鲁普 | 法属瓜德罗普 | 瓜地洛普
  en Guadeloupe
  src CLDR 48.2; i18n-iso-countries 7.14; hand

GRD  state
  zh 格林纳达 | 格瑞那达 | 圣乔治 [short] | 格 [side]
  en Grenada | Grenadian [adj] | Grenadians [adj]
  not 格林纳丁斯 | 入侵格林纳达 | 格林纳达战争 | Grenada, Mississippi | invasion of Grenada
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

GRL  state
  zh 格陵兰 | 格陵兰岛 | 格岛 | 格陵兰自治政府 | 努克 [metonym]
  en Greenland | Kalaallit Nunaat | Nuuk [metonym] | Greenlandic [adj] | Greenlander [adj] | Greenlanders [adj]
  not 格陵兰海 | 格陵兰鲨 | 卡努克 | 加努克 | 北方的纳努克 | 契努克 | 阿努克 | 因努克 | 努克斯 | Greenland Sea | Greenland shark | Greenland ice sheet | 哈努克
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

GTM  state
  zh 危地马拉 | 危地马拉共和国 | 瓜地马拉 | 危地马拉城 [metonym] | 危 [side]
  en Guatemala | Republic of Guatemala | Guatemala City [metonym] | Guatemalan [adj] | Guatemalans [adj]
  not 危机 | 危险 | 危害 | 安危
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

GUF  state
  zh 法属圭亚那 | 卡宴 [short] | 法属盖亚那
  en French Guiana | Cayenne [metonym case]
  not 保时捷卡宴 | Porsche Cayenne | cayenne pepper
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

GUY  state
  zh 圭亚那 | 圭亚那合作共和国 | 盖亚那 | 乔治敦 [metonym] | 乔治城 [short] | 圭 [code]
  en Guyana | Cooperative Republic of Guyana | Co-operative Republic of Guyana | British Guiana | Guyanese [adj]
  not 法属圭亚那 | 乔治敦大学 | 圭臬
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

HND  state
  zh 洪都拉斯 | 洪都拉斯共和国 | 宏都拉斯 | 洪国 [short] | 特古西加尔巴 [metonym] | 洪 [code]
  en Honduras | Republic of Honduras | Tegucigalpa [metonym] | Honduran [adj] | Hondurans [adj]
  not 洪水 | 洪灾 | 洪涝 | 防洪 | 抗洪 | 洪秀柱 | 洪森 | 洪玛奈 | 洪军 | 山洪 | 泄洪 | 洪涝灾害 | British Honduras
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

HTI  state
  zh 海地 | 海地共和国 | 太子港 [metonym]
  en Haiti | Republic of Haiti | Port-au-Prince [metonym] | Port au Prince [metonym] | Haitian [adj] | Haitians [adj]
  not 上海地 | 沿海地 | 南海地 | 东海地 | 北海地 | 近海地 | 珠海地 | 青海地 | 渤海地 | 黄海地 | 深海地 | 大海地 | 黑海地 | 红海地 | 里海地 | 公海地 | 领海地 | 临海地 | 威海地 | 中海地 | 台海地 | 环渤海地 | 陆海地 | 滨海地 | 濒海地 | 远海地 | 海地区 | 海地质 | 海地形 | 海地带 | 海地点 | 海地图 | 海地铁 | 海地震 | 海地理 | Haitian Americans
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

JAM  state
  zh 牙买加 | 金斯敦 [metonym] | 京斯敦 [metonym] | 牙 [side]
  en Jamaica | Jamaican [adj] | Jamaicans [adj]
  not 西班牙 | 葡萄牙 | 牙方面 | 牙齿 | Jamaica, Queens | Jamaica Bay | Jamaica Plain
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

KNA  state
  zh 圣基茨和尼维斯 | 圣基茨和尼维斯联邦 | 圣基茨 | 圣克里斯多福及尼维斯 | 圣克里斯多福 | 巴斯特尔 [metonym]
  en Saint Kitts and Nevis | St. Kitts and Nevis | St Kitts and Nevis | St. Kitts & Nevis | St Kitts | St. Kitts | Federation of Saint Kitts and Nevis | Basseterre [metonym] | Kittitian [adj] | Nevisian [adj]
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

LCA  state
  zh 圣卢西亚 | 圣露西亚 | 卡斯特里 [metonym]
  en Saint Lucia | St. Lucia | St Lucia | Castries [metonym] | Saint Lucian [adj] | Saint Lucians [adj] | St. Lucian [adj]
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

MAF  state
  zh 法属圣马丁 | 圣马丁岛
  en Saint Martin | St. Martin | Saint Martin (French part)
  not St. Martin's Press | Saint Martin of Tours
  src CLDR 48.2; i18n-iso-countries 7.14; hand

MEX  state
  zh 墨西哥 | 墨西哥合众国 | 墨国 [short] | 墨西哥城 [metonym] | 仙人掌国 [alias] | 墨 [code] | 墨西哥市 [metonym]
  en Mexico | United Mexican States | México | Mexico City [metonym] | Los Pinos [metonym] | Mexican [adj] | Mexicans [adj]
  not 新墨西哥 | 新墨西哥州 | 墨西哥湾 | 墨西哥裔 | 墨西哥卷饼 | 墨西哥石油公司 | 墨西哥鸡肉卷 | 墨尔本 | 墨子 | 墨水 | 笔墨 | 抹墨 | 墨守成规 | 墨索里尼 | 墨军 | New Mexico | Gulf of Mexico | Mexican American | Mexican Americans | Mexican-American | Mexican standoff | Mexico, Missouri | Mexican food | Mexican restaurant
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

MSR  state
  zh 蒙特塞拉特 | 蒙特塞拉特岛 | 蒙塞拉特 | 蒙哲腊
  en Montserrat
  not Montserrat Caballé
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

MTQ  state
  zh 马提尼克 | 马提尼克岛 | 法属马提尼克 | 马丁尼克
  en Martinique
  src CLDR 48.2; i18n-iso-countries 7.14; hand

NIC  state
  zh 尼加拉瓜 | 尼加拉瓜共和国 | 尼加 [short] | 马那瓜 [metonym] | 尼 [side]
  en Nicaragua | Republic of Nicaragua | Managua [metonym] | Nicaraguan [adj] | Nicaraguans [adj]
  not 尼加拉 | 尼加拉大瀑布
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

PAN  state
  zh 巴拿马 | 巴拿马共和国 | 巴拿马城 [metonym] | 巴 [side]
  en Panama | Republic of Panama | Panama City [metonym] | Panamanian [adj] | Panamanians [adj]
  not 巴拿马型 | 巴拿马籍 | 巴拿马旗 | 巴拿马文件 | 巴拿马草帽 | 巴拿马病 | 悬挂巴拿马 | Panama Papers | Panama hat | Panama-flagged | Panama City Beach | Panama City, Florida
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

PER  state
  zh 秘鲁 | 秘鲁共和国 | 利马 [metonym] | 秘 [code]
  en Peru | Republic of Peru | Lima [metonym case] | Peruvian [adj] | Peruvians [adj]
  not 利马窦 | 伊利马 | 胜利马 | 顺利马 | 意大利马 | 利马上 | 澳大利马 | 匈牙利马 | 保加利马 | 乌利马 | 阿利马 | 利马豆 | 秘书 | 秘密 | 神秘 | 奥秘 | 揭秘 | 秘方 | 秘军 | 便秘 | 机秘 | Peru, Indiana | Lima, Ohio | lima bean | lima beans | Adriana Lima | Lima Charlie
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

PRI  state
  zh 波多黎各 | 波多黎各自由邦 | 圣胡安 [short]
  en Puerto Rico | Commonwealth of Puerto Rico | Puerto Rican [adj] | Puerto Ricans [adj]
  not 波多黎各海沟 | Puerto Rico Trench
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

PRY  state
  zh 巴拉圭 | 巴拉圭共和国 | 亚松森 [metonym] | 洛佩斯宫 [metonym] | 巴 [side]
  en Paraguay | Republic of Paraguay | Asuncion [metonym] | Asunción [metonym] | Paraguayan [adj] | Paraguayans [adj]
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

SGS  state
  zh 南乔治亚和南桑威奇群岛 | 南乔治亚岛与南桑威奇群岛 | 南乔治亚岛 | 南乔治亚与南三明治群岛 | 南佐治亚岛与南桑威奇群岛
  en South Georgia and the South Sandwich Islands | South Georgia & South Sandwich Islands | South Georgia | South Sandwich Islands
  not South Georgia State | South Georgia College
  src CLDR 48.2; i18n-iso-countries 7.14; hand

SLV  state
  zh 萨尔瓦多 | 萨尔瓦多共和国 | 圣萨尔瓦多 [metonym] | 萨 [side]
  en El Salvador | Republic of El Salvador | San Salvador [metonym] | Salvadoran [adj] | Salvadorans [adj] | Salvadorean [adj] | Salvadorian [adj]
  not 萨尔瓦多· | ·萨尔瓦多 | 巴西萨尔瓦多
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

SPM  state
  zh 圣皮埃尔和密克隆群岛 | 圣皮埃尔和密克隆 | 圣皮埃尔岛 | 圣皮埃与密克隆群岛
  en Saint Pierre and Miquelon | St. Pierre & Miquelon | St. Pierre and Miquelon
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

SUR  state
  zh 苏里南 | 苏里南共和国 | 苏利南 | 帕拉马里博 [metonym] | 苏 [side]
  en Suriname | Surinam | Republic of Suriname | Paramaribo [metonym] | Surinamese [adj]
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

SXM  state
  zh 荷属圣马丁 | 圣马丁（荷属） | 菲利普斯堡 [metonym]
  en Sint Maarten | Philipsburg [metonym]
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

TCA  state
  zh 特克斯和凯科斯群岛 | 特克斯与凯科斯群岛 | 土克斯及开科斯群岛
  en Turks and Caicos Islands | Turks & Caicos Islands | Turks and Caicos
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

TTO  state
  zh 特立尼达和多巴哥 | 特立尼达和多巴哥共和国 | 特多 | 特立尼达 | 多巴哥 | 千里达及托巴哥 | 西班牙港 [metonym] | 千里达和多巴哥 | 千里达
  en Trinidad and Tobago | Trinidad & Tobago | Republic of Trinidad and Tobago | Trinidad | Tobago | Port of Spain [metonym] | Port-of-Spain [metonym] | Trinidadian [adj] | Trinidadians [adj] | Tobagonian [adj] | Trinbagonian [adj]
  not 特多的 | 特多边 | 特多次 | 模特多 | 特多夫 | 特多尔 | 阿尔特多夫 | 推特多 | 波特多 | 罗特多 | Trinidad, Colorado
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

URY  state
  zh 乌拉圭 | 乌拉圭东岸共和国 | 蒙得维的亚 [metonym] | 蒙特维多 [metonym] | 乌 [side]
  en Uruguay | Oriental Republic of Uruguay | Montevideo [metonym] | Uruguayan [adj] | Uruguayans [adj]
  not 乌拉圭回合 | Uruguay Round
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

USA  state
  zh 美国 | 美利坚合众国 | 美利坚 | 合众国 | 美国政府 | 美国联邦政府 | 美国当局 | 华盛顿 [metonym] | 华盛顿当局 [metonym] | 华府 [metonym] | 白宫 [metonym] | 山姆大叔 [alias] | 老美 [alias] | 花旗国 [alias] | 米国 [alias] | 鹰酱 [alias] | 大漂亮 [alias-] | 漂亮国 [alias-] | 丑国 [alias-] | 霉国 [alias-] | 镁国 [alias-] | 阿美莉卡 [alias-] | 阿美利加 [alias] | 灯塔国 [alias-] | 美帝 [alias-] | 美帝国主义 [alias-] | 美霸 [alias-] | 世界警察 [alias-] | 美国佬 [alias-] | 特朗普政府 | 拜登政府 | 特朗普当局 | 拜登当局 | 川普政府 | 奥巴马政府 | 小布什政府 | 克林顿政府 | 美 [code] | 华盛顿方面 [metonym] | 白宫方面 [metonym] | 米帝 [alias-] | 白头鹰 [alias] | 美丽国 [alias] | 美爹 [alias-] | 山姆国 [alias] | 美国鬼子 [alias-] | 米利坚 [alias] | 阿美瑞卡 [alias-] | 美国爸爸 [alias-] | 美国爹 [alias-] | 老山姆 [alias] | 特朗普团队 | 拜登团队 | 美利坚帝国 [alias] | 鹰家 [alias] | 白头鹰国 [alias] | 美利坚大漂亮 [alias-] | 丑国佬 [alias-] | 美国老爷 [alias-] | 阿美丽卡 [alias-] | 世界头号霸权 [alias-]
  en United States | the United States | United States of America | U.S. | U.S | US [case] | USA [case] | U.S.A. | America | the States [case] | US government | U.S. government | Washington [metonym] | Washington, D.C. [metonym] | Washington D.C. [metonym] | Washington DC [metonym] | White House [metonym] | Oval Office [metonym] | Foggy Bottom [metonym] | Uncle Sam [alias] | Yankees [alias- case] | Trump administration | Biden administration | Obama administration | Bush administration | Clinton administration | American [adj] | Americans [adj] | Trump White House
  not 美国裔 | 美国在台协会 | 美国在台湾协会 | 美国之音 | 美国国际集团 | 美国银行 | 美国运通 | 美国有线电视新闻网 | 美国全国广播公司 | 美国广播公司 | 美国职业篮球联赛 | 美国队长 | 美国梦 | 美国派 | 美国航空公司 | 美国大片 | 美国化 | 美国国家地理 | 美国富国银行 | 今日美国 | 今日美国报 | 美国南北战争 | 美国独立战争 | 中美洲 | 中南美洲 | 南美洲 | 北美洲 | 南美 | 北美 | 拉美 | 拉丁美洲 | 美洲 | 亚美 | 亚美尼亚 | 美元 | 美丽 | 美好 | 美联社 | 美联储 | 美术 | 美化 | 美味 | 美女 | 美食 | 美容 | 美军费 | 完美 | 赞美 | 优美 | 精美 | 唯美 | 媲美 | 审美 | 美方济 | 甜美 | 秀美 | 美德 | 美的 | 美团 | 美光 | 美乌尔 | 洛美 | 华盛顿州 | 华盛顿邮报 | 华盛顿时报 | 华盛顿广场 | 乔治·华盛顿 | 华盛顿大学 | 华盛顿纪念碑 | 华盛顿共识 | 华盛顿号 | 华盛顿条约 | 华盛顿奇才 | 华盛顿红人 | 白宫前 | Latin America | Latin American | Latin Americans | South America | South American | South Americans | Central America | Central American | Central Americans | North America | North American | North Americans | the Americas | Native American | Native Americans | African American | African Americans | Asian American | Asian Americans | Bank of America | American Express | American Airlines | American Samoa | American football | American Idol | American Indian | American Indians | American Institute in Taiwan | Washington Post | Washington Times | Washington Examiner | Washington Free Beacon | Washington Monthly | Washington State | Washington State University | University of Washington | Washington Capitals | Washington Wizards | Washington Commanders | Washington Nationals | Washington Redskins | George Washington | George Washington University | Denzel Washington | Booker T. Washington | Port Washington | Washington Consensus | Washington Square | Washington Street | Fort Washington | Mount Washington | Lake Washington | Washington Monument | Washington Irving | Kerry Washington | USA Today | Captain America | Organization of American States | Voice of America | New York Yankees | Yankees game | US Open | U.S. Open | US Weekly | US Airways | U.S. Steel | U.S. Virgin Islands | US Virgin Islands | US Foods | U.S. dollar | US dollar | US dollars | U.S. dollars
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

VCT  state
  zh 圣文森特和格林纳丁斯 | 圣文森特 | 圣文森及格瑞那丁 | 圣文森 | 金斯敦市 [short] | 金斯顿 [short]
  en Saint Vincent and the Grenadines | St. Vincent and the Grenadines | St Vincent and the Grenadines | St. Vincent & Grenadines | Saint Vincent | St. Vincent | St Vincent | Kingstown [metonym] | Vincentian [adj] | Vincentians [adj] | Saint Vincentian [adj]
  not Saint Vincent de Paul | St. Vincent de Paul | St Vincent's Hospital | Cape St. Vincent
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

VEN  state
  zh 委内瑞拉 | 委内瑞拉玻利瓦尔共和国 | 加拉加斯 [metonym] | 卡拉卡斯 [metonym] | 观花宫 [metonym] | 米拉弗洛雷斯宫 [metonym] | 马杜罗政权 [alias-] | 马杜罗政府 | 委 [code] | 查韦斯政权 [alias-]
  en Venezuela | Bolivarian Republic of Venezuela | Caracas [metonym] | Miraflores [metonym] | Miraflores Palace [metonym] | Maduro regime [alias-] | Maduro government | Venezuelan [adj] | Venezuelans [adj]
  not 委员 | 委托 | 委派 | 委任 | 委屈 | 中央军委 | 军委 | 常委 | 党委 | 政委 | 编委 | 省委 | 市委 | 国委 | 发改委 | 纪委 | 国资委 | 人大常委 | 组委 | 评委 | 卫健委 | 省委书记 | Petroleos de Venezuela | Petróleos de Venezuela | Miraflores district
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

VGB  state
  zh 英属维尔京群岛 | 英属处女群岛 | 罗德城 [metonym] | 英属维京群岛
  en British Virgin Islands | BVI [case]
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

VIR  state
  zh 美属维尔京群岛 | 美属处女群岛 | 美属维京群岛
  en U.S. Virgin Islands | US Virgin Islands | Virgin Islands
  not British Virgin Islands
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand
