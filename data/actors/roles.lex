acting-president  role  GOV
  zh 代总统 | 临时总统 | 代理总统 | 过渡总统 | 临时国家元首 | 过渡期总统 | 看守总统
  en acting president | interim president | transitional president
  src hand

acting-prime-minister  role  GOV
  zh 代总理 | 临时总理 | 代理总理 | 看守总理 | 过渡总理 | 过渡政府总理 | 代理首相 | 看守政府总理
  en acting prime minister | interim prime minister | caretaker prime minister
  src hand

administrator  role  GOV
  zh 署长 | 局长 | 厅长 | 总署长 | 行政官 | 专员 | 高级专员 | 处长 | 司长 | 副局长 | 副署长 | 副司长 | 主任 | 副主任 | 总干事 | 副总干事 | 总监 | 国家情报总监 | 国家情报局局长 | 中情局局长 [USA] | 联邦调查局局长 [USA] | 情报局长 | 情报局局长 | 安全局局长 | 情报总局局长 | 摩萨德局长 [ISR]
  en director | administrator | director general | director-general | commissioner | high commissioner | chief | head | deputy director | intelligence chief | spy chief | CIA director [USA] | FBI director [USA] | director of national intelligence
  src hand

adviser  role  GOV
  zh 顾问 | 高级顾问 | 总统顾问 | 外交顾问 | 特别顾问 | 经济顾问 | 首席顾问 | 总理顾问 | 外事顾问 | 政治顾问 | 总统外交顾问 | 总统高级顾问 | 贸易顾问 | 军事顾问 | 首相顾问 | 白宫顾问 [USA] | 白宫贸易顾问 [USA] | 总统办公室顾问 | 最高领袖顾问 [IRN] | 首相辅佐官 [JPN] | 首席经济顾问
  en adviser | advisor | senior adviser | senior advisor | presidential adviser | presidential advisor | presidential aide | foreign policy adviser | foreign policy advisor | diplomatic adviser | chief adviser | chief advisor | trade adviser | trade advisor | aide | aides | top aide
  src hand

agriculture-minister  role  GOV
  zh 农业部长 | 农业部部长 | 农业大臣 | 农林水产大臣 [JPN] | 农林水产相 [JPN] | 农水相 [JPN] | 农业农村部部长
  en agriculture minister | Agriculture Secretary | farm minister
  src hand

air-chief  role  MIL
  zh 空军司令 | 空军参谋长 | 空军总司令 | 空军元帅 | 空军上将 | 空军少将 | 航空自卫队幕僚长 [JPN] | 空军部长
  en air force chief | air chief marshal | air marshal | air force commander
  src hand

ambassador  role  GOV
  zh 大使 | 使节 | 驻华使节 | 驻华大使 | 驻美大使 | 驻俄大使 | 驻日大使 | 驻英大使 | 驻法大使 | 驻德大使 | 驻韩大使 | 驻联合国大使 | 特命全权大使 | 候任大使 | 新任大使 | 前大使 | 巡回大使 | 驻欧盟大使 | 驻印大使 | 驻以大使 | 驻乌大使 | 驻菲大使 | 驻澳大使 | 驻加大使 | 无任所大使 | 常任大使
  en ambassador | envoy to the United Nations | U.N. ambassador | UN ambassador | ambassador-designate | former ambassador | Ambassador-at-Large
  src hand

army-chief  role  MIL
  zh 陆军参谋长 | 陆军司令 | 陆军总司令 | 陆军部长 | 陆军元帅 | 陆军上将 | 军队总司令 | 军方领导人 | 军政府领导人 | 陆军幕僚长 | 军政府首脑 | 军队首脑
  en army chief | chief of army staff | army commander | army secretary | military leader | military ruler | junta leader | junta chief | army chief of staff
  src hand

attorney-general  role  JUD
  zh 总检察长 | 检察长 | 检察总长 | 司法部长 | 司法部部长 | 司法大臣 | 法务大臣 [JPN] | 法务相 [JPN] | 法务部长官 [KOR] | 副检察长 | 总检察官 | 最高检察院检察长 | 法务部长
  en attorney general | prosecutor general | justice minister | solicitor general | public prosecutor
  src hand

ayatollah  role  GOV
  zh 阿亚图拉 | 大阿亚图拉 | 大教长 | 教长 | 伊玛目 | 大穆夫提 | 谢赫 | 毛拉
  en ayatollah | grand ayatollah | cleric | imam | Grand Mufti | Sheikh | mullah
  src hand

cabinet-secretary  role  GOV
  zh 内阁官房长官 [JPN] | 官房长官 [JPN] | 内阁官房副长官 [JPN] | 官房副长官 [JPN] | 内阁秘书 | 内阁秘书长 | 内阁办公厅主任 | 内阁大臣
  en Chief Cabinet Secretary [JPN] | Deputy Chief Cabinet Secretary [JPN] | cabinet secretary
  src hand

candidate  role  OPP
  zh 候选人 | 总统候选人 | 总理候选人 | 副总统候选人 | 民主党总统候选人 [USA] | 共和党总统候选人 [USA] | 首相候选人 | 反对党候选人 | 州长候选人
  en candidate | presidential candidate | presidential contender | presidential hopeful | vice presidential candidate | nominee | Republican nominee [USA] | Democratic nominee [USA]
  src hand

captain  role  MIL
  zh 舰长 | 船长 | 上校 | 中校 | 少校 | 上尉 | 中尉 | 大校 | 海军上校
  en captain | colonel | Col. [case] | lieutenant colonel | Lt. Col. [case] | Capt. [case]
  src hand

central-bank-governor  role  GOV
  zh 央行行长 | 中央银行行长 | 央行总裁 | 日银总裁 [JPN] | 日本央行行长 [JPN] | 美联储主席 [USA] | 中国人民银行行长 [CHN] | 英国央行行长 [GBR] | 央行副行长 | 行长
  en central bank governor | central bank chief | Fed chair [USA] | Federal Reserve chair [USA] | Federal Reserve Chairman [USA] | Fed chairman [USA] | Bank of England governor [GBR] | Bank of Japan Governor [JPN]
  src hand

chairman-committee  role  LEG
  zh 委员长 | 外委会主席 | 人大常委会委员长 [CHN] | 全国人大常委会委员长 [CHN] | 议会外委会主席 | 众议院外委会主席 | 参议院外委会主席 | 军事委员会主席 | 外交委员会主席 | 国务委员长 | 国务委员会委员长 [PRK] | 政协主席 [CHN] | 国会常任委员会委员长
  en committee chairman | committee chair | chairman of the committee | ranking member [USA]
  src hand

chairman-jcs  role  MIL
  zh 参谋长联席会议主席 | 参联会主席 | 联合参谋部议长 [KOR] | 联合参谋本部议长 [KOR] | 参谋长联席会议副主席 | 联参议长 [KOR] | 统合幕僚长 [JPN] | 联合参谋长
  en chairman of the Joint Chiefs of Staff | Joint Chiefs chairman | JCS chairman
  src hand

chancellor  role  GOV
  zh 联邦总理 | 德国总理 [DEU] | 奥地利总理 [AUT] | 候任总理 | 当选总理 | 新任总理 | 联邦总理候选人
  en chancellor | federal chancellor | chancellor-designate
  src hand

charge-daffaires  role  GOV
  zh 临时代办 | 代办 | 临时代理大使
  en charge d'affaires | chargé d'affaires
  src hand

chief-executive  role  GOV
  zh 行政长官 | 特首 | 首席执行官 | 首席部长 | 行政首长 | 政务司司长 [HKG] | 财政司司长 [HKG] | 保安局局长 [HKG]
  en Chief Executive | chief minister | Chief Secretary
  src hand

chief-justice  role  JUD
  zh 首席大法官 | 大法官 | 首席法官 | 最高法院院长 | 院长 | 最高法院首席大法官 | 法官 | 最高法院大法官
  en chief justice | Supreme Court justice | judge | justices
  src hand

chief-of-general-staff  role  MIL
  zh 总参谋长 | 武装部队总参谋长 | 国防军总参谋长 | 参谋长 | 武装力量总参谋长 | 三军总参谋长 | 国防参谋长 | 国防军参谋长 | 副总参谋长 | 副参谋长 | 总参谋部总参谋长 | 第一副总参谋长 | 武装部队参谋长
  en chief of general staff | chief of the general staff | chief of staff | chief of defense staff | Chief of Defence Staff | defense chief of staff | military chief | top general
  src hand

chief-of-staff  role  GOV
  zh 办公厅主任 | 总统办公室主任 | 总统办公厅主任 | 白宫幕僚长 [USA] | 白宫办公厅主任 [USA] | 幕僚长 | 总统府秘书长 | 总统府主任 | 总理府部长 | 总理府主任 | 总统行政办公室主任 | 总统行政办公室副主任 | 总统办公厅副主任 | 总统秘书室长 [KOR] | 秘书室长 | 白宫办公厅副主任 [USA] | 白宫副幕僚长 [USA] | 总统办公室副主任
  en White House chief of staff [USA] | presidential chief of staff | head of the presidential office | head of the president's office | Presidential Executive Office head | deputy chief of staff
  src hand

chief-secretary  role  GOV
  zh 秘书长 | 副秘书长 | 总书记 | 常务副秘书长 | 执行秘书 | 第一书记 | 干事长 | 自民党干事长 [JPN] | 最高国家安全委员会秘书 [IRN] | 国家安全委员会秘书 | 安全会议秘书 | 联邦安全会议秘书 [RUS] | 联邦安全会议副主席 [RUS] | 国安委秘书 | 国防与安全委员会秘书 | 书记 | 中央书记
  en secretary general | secretary-general | general secretary | executive secretary | first secretary | Security Council secretary | secretary of the Security Council | party secretary
  src hand

civilian-leader  role  GOV
  zh 领导人 | 最高领导人 | 领袖 | 国家领导人 | 首脑 | 政府首脑 | 国家元首 | 元首 | 强人 | 铁腕人物 | 掌门人 | 事实领导人 | 实际领导人 | 独裁者 | 新领导人 | 过渡政府领导人
  en leader | leaders | head of state | head of government | heads of state | strongman | dictator | de facto leader | de facto ruler | ruler | new leader
  src hand

commander  role  MIL
  zh 司令 | 司令员 | 总司令 | 副司令 | 指挥官 | 最高指挥官 | 武装部队总司令 | 武装力量总司令 | 旅长 | 师长 | 军长 | 团长 | 营长 | 高级指挥官 | 战区司令 | 司令官 | 国防军总司令 | 国防军司令 | 武装部队司令 | 中央司令部司令 [USA] | 印太司令部司令 [USA] | 驻韩美军司令 [USA] | 驻日美军司令 [USA] | 革命卫队总司令 [IRN] | 革命卫队司令 [IRN] | 圣城旅指挥官 [IRN] | 海岸警卫队司令 | 边防军司令 | 舰队司令 | 前线指挥官 | 最高统帅 | 三军统帅 | 总指挥 | 军事指挥官 | 高级将领 | 武装力量最高统帅 | 太平洋舰队司令 | 副总司令 | 国民警卫队司令
  en commander | commander-in-chief | commander in chief | supreme commander | deputy commander | commanding general | military commander | senior commander | top commander | commandant
  src hand

commerce-minister  role  GOV
  zh 商务部长 | 商务部部长 | 贸易部长 | 商务大臣 | 贸易代表 | 美国贸易代表 [USA] | 商业部长 | 工商部长 | 贸易和工业部长 | 商务部国际贸易谈判代表 [CHN] | 国际贸易谈判代表 | 贸易大臣 | 外贸部长 | 经济贸易部长 | 首席贸易谈判代表 | 工业和贸易部长 | 贸工部长 | 商务部副部长 | 通商交涉本部长 [KOR] | 商业贸易大臣 | 产业部长官 [KOR] | 贸易和旅游部长 | 商工部长
  en commerce minister | commerce secretary | trade minister | trade representative | U.S. Trade Representative [USA] | US Trade Representative [USA] | trade secretary | chief trade negotiator | trade negotiator | industry minister
  src hand

consul-general  role  GOV
  zh 总领事 | 领事 | 副总领事 | 名誉领事 | 副领事 | 参赞 | 公使 | 公使衔参赞 | 武官 | 国防武官 | 外交官 | 高级外交官 | 商务参赞 | 前外交官
  en consul general | consul | attache | attaché | military attache | defence attache | defense attache | counselor | counsellor | diplomat | senior diplomat
  src hand

crown-prince  role  GOV
  zh 王储 | 皇储 | 王太子 | 皇太子 | 王储兼首相 | 王储兼总理 | 王位继承人 | 副王储 | 储君 | 阿布扎比王储 [ARE] | 威尔士亲王 [GBR]
  en crown prince | heir to the throne | crown princess | Prince of Wales [GBR]
  src hand

culture-minister  role  GOV
  zh 文化部长 | 旅游部长 | 体育部长 | 文化大臣 | 青年和体育部长 | 文化和旅游部部长 | 教育部长 | 教育大臣 | 文部科学大臣 [JPN] | 文部科学相 [JPN] | 科技部长 | 科学部长
  en culture minister | tourism minister | sports minister | education minister | science minister | education secretary
  src hand

defence-minister  role  MIL
  zh 国防部长 | 防长 | 国防部部长 | 防务大臣 | 国防大臣 | 防卫大臣 [JPN] | 防卫相 [JPN] | 防相 [JPN] | 防卫厅长官 [JPN] | 国防相 | 国防部长官 [KOR] | 防务部长 | 美防长 [USA] | 战争部长 [USA] | 国防和退役军人部长 | 代理防长 | 新防长 | 前防长 | 前国防部长 | 国防部副部长 | 副防长 | 国防部第一副部长 | 防务副大臣 | 国防部副部长级 | 代理国防部长 | 候任防长 | 武装力量部长 | 军队部长 | 国防国务部长 | 人民武力相 [PRK] | 国防副部长 | 国防委员 | 国防和安全部长 | 防务副部长 | 国防秘书
  en defense minister | defence minister | defense secretary | defence secretary | secretary of defense | defense chief | defence chief | Pentagon chief [USA] | Secretary of War [USA] | War Secretary [USA] | minister of defense | minister of defence | deputy defense minister | deputy defence minister | minister for defence | armed forces minister | Minister of National Defense | Minister of National Defence
  src hand

deputy-foreign-minister  role  GOV
  zh 副外长 | 外交部副部长 | 常务副外长 | 副国务卿 [USA] | 常务副国务卿 [USA] | 助理国务卿 [USA] | 外交部部长助理 [CHN] | 外务副大臣 [JPN] | 外务省事务次官 [JPN] | 事务次官 | 外务次官 [JPN] | 外务政务官 [JPN] | 外交部次官 | 外交国务部长 | 外交国务大臣 | 第一副外长 | 外交部常务副部长 | 外交部国务部长 | 外交秘书 | 外务秘书 | 外秘 | 副国务秘书 | 外交部副次长 | 次官 | 助理部长 | 部长助理 | 外交部司长 | 外交部亚洲司司长 [CHN] | 亚洲大洋洲局局长 [JPN] | 外务省亚洲大洋洲局局长 [JPN] | 外交次长 | 外交部政务总司长
  en deputy foreign minister | vice foreign minister | deputy secretary of state [USA] | undersecretary of state [USA] | Under Secretary of State [USA] | assistant secretary of state [USA] | foreign secretary-level | minister of state for foreign affairs | vice minister for foreign affairs | permanent secretary | undersecretary | assistant secretary
  src hand

deputy-prime-minister  role  GOV
  zh 副总理 | 副首相 | 第一副总理 | 常务副总理 | 国务院副总理 [CHN] | 国务委员 [CHN] | 内阁副总理 | 副总理兼外长 | 副总理兼外交部长 | 副总理兼防长 | 副首相兼外长 | 副总理级 | 副总理兼国防部长 | 副总理兼财政部长
  en deputy prime minister | vice premier | first deputy prime minister | vice prime minister | deputy premier | vice chancellor | state councilor [CHN] | tánaiste [IRL]
  src hand

deputy-speaker  role  LEG
  zh 副议长 | 议会副议长 | 众议院副议长 | 国会副议长 | 人大常委会副委员长 [CHN] | 副委员长 | 杜马副主席 [RUS] | 国家杜马副主席 [RUS] | 政协副主席 [CHN] | 联邦委员会副主席 [RUS]
  en deputy speaker | vice speaker | deputy parliament speaker
  src hand

economy-minister  role  GOV
  zh 经济部长 | 经济发展部长 | 经济产业大臣 [JPN] | 经产相 [JPN] | 经济产业相 [JPN] | 经济大臣 | 工业部长 | 经济再生担当大臣 [JPN] | 经济再生大臣 [JPN] | 经济安全保障担当大臣 [JPN] | 规划部长 | 计划部长 | 经济安保大臣 [JPN] | 国家经济委员会主任 [USA] | 白宫国家经济委员会主任 [USA] | 投资部长 | 发展部长 | 国际合作部长 | 数字部长 | 国际发展大臣 | 发改委主任 | 国家发展改革委主任 [CHN]
  en economy minister | economic minister | minister of economy | economic affairs minister | development minister | planning minister | investment minister | National Economic Council director [USA]
  src hand

emir  role  GOV
  zh 埃米尔 | 酋长 | 副埃米尔 | 苏丹陛下 | 卡塔尔埃米尔 [QAT] | 科威特埃米尔 [KWT] | 迪拜酋长 [ARE] | 迪拜酋长国酋长 [ARE]
  en emir | amir | Amir [case] | sultan | deputy emir | ruler of Dubai [ARE]
  src hand

emperor  role  GOV
  zh 天皇 [JPN] | 日本天皇 [JPN] | 天皇夫妇 [JPN] | 德仁天皇 [JPN] | 皇后 | 皇室成员 | 上皇 [JPN]
  en emperor | empress
  src hand

energy-minister  role  GOV
  zh 能源部长 | 石油部长 | 石油大臣 | 能源大臣 | 能源部部长 | 电力部长 | 石油和矿产资源部长 | 矿业部长 | 能源和水利部长 | 水利部长 | 资源部长 | 石油和天然气部长 | 能源和基础设施部长 | 能源与净零排放大臣
  en energy minister | oil minister | energy secretary | petroleum minister | mines minister | water minister | power minister | resources minister
  src hand

environment-minister  role  GOV
  zh 环境部长 | 环境大臣 | 环境相 [JPN] | 生态环境部部长 | 气候特使 | 气候变化特使 | 气候部长 | 气候问题特使 | 气候变化事务特使
  en environment minister | climate envoy | climate minister | climate chief
  src hand

envoy  role  GOV
  zh 特使 | 总统特使 | 特别代表 | 特别总统代表 | 总统特别代表 | 政府特使 | 使者 | 中东问题特使 | 首席谈判代表 | 谈判代表 | 首席代表 | 常驻代表 | 副常驻代表 | 常驻联合国代表 | 常驻联合国副代表 | 常驻联合国大使 | 特别协调员 | 代表团团长 | 首席谈判员 | 首席谈判官 | 乌克兰问题特使 | 中东特使 | 总统全权代表 | 朝核问题特别代表 | 朝鲜半岛事务特别代表 | 中国政府中东问题特使 [CHN] | 中国政府欧亚事务特别代表 [CHN] | 中国政府亚洲事务特使 [CHN] | 欧亚事务特别代表 | 亚洲事务特使 | 个人代表 | 特派代表 | 协调员 | 高级代表 | 裁军大使 | 常驻国际原子能机构代表 | 谈判团团长 | 北极特使 | 核谈代表 | 白宫特使 [USA] | 北约大使
  en envoy | special envoy | presidential envoy | special representative | Middle East envoy | chief negotiator | lead negotiator | top negotiator | negotiator | peace envoy | representative | permanent representative | emissary | U.N. envoy | UN envoy | coordinator | head of delegation
  src hand

ex-leaders  role  GOV
  zh 前总统 | 前总理 | 前首相 | 前外长 | 前国务卿 [USA] | 前领导人 | 前主席 | 前副总统 | 前外交部长 | 前国家安全顾问 | 前议长 | 前官员 | 前司令 | 前参谋长 | 已故总统 | 前财长 | 前大臣 | 前部长 | 被罢黜总统 | 被推翻的总统
  en former president | former prime minister | former premier | former chancellor | former foreign minister | former secretary of state | ex-president | ex-prime minister | late president | ousted president | former official | former leader | former vice president
  src hand

finance-minister  role  GOV
  zh 财政部长 | 财长 | 财政部部长 | 财务大臣 [JPN] | 财务相 [JPN] | 财相 | 财政大臣 | 美财长 [USA] | 财政部副部长 | 财政和经济部长 | 经济和财政部长 | 企划财政部长官 [KOR] | 国库部长 | 副财长 | 国库大臣 | 经济财政部长 | 预算部长
  en finance minister | treasury secretary [USA] | Secretary of the Treasury [USA] | chancellor of the exchequer [GBR] | finance chief | minister of finance | treasurer | deputy finance minister | budget minister
  src hand

first-lady  role  GOV
  zh 第一夫人 | 总统夫人 | 总理夫人 | 首相夫人 | 第一家庭 | 主席夫人 | 第一先生
  en first lady | first family
  src hand

foreign-minister  role  GOV
  zh 外长 | 外交部长 | 外交部部长 | 外相 | 外交大臣 | 外务大臣 [JPN] | 外务相 | 外务部长 | 外交国务秘书 | 国际关系与合作部长 [ZAF] | 外交和国际合作部长 | 代理外长 | 新外长 | 外长兼副总理 | 临时外长 | 外交与贸易部长 | 外交和贸易部长 | 联邦外长 | 外长级 | 外交首长 | 外交部长官 [KOR] | 副总理兼外长级 | 外交与侨民事务部长 | 外交和移民事务部长 | 对外关系部长 | 外事部长 | 欧洲和外交事务部长 | 欧洲与外交部长 | 外交与国际合作部长 | 外务部部长 | 外交通商部长官 [KOR] | 外事委员会主任 | 中央外事工作委员会办公室主任 [CHN] | 中央外办主任 [CHN] | 中共中央外办主任 [CHN] | 中联部部长 [CHN] | 外交兼国防部长 | 候任外长 | 外交、国防部长 | 欧洲事务部长 | 外交贸易部长 | 全球事务部长 | 外交与对外贸易部长
  en foreign minister | foreign secretary | minister of foreign affairs | minister for foreign affairs | external affairs minister | foreign affairs minister | foreign affairs secretary | top diplomat | acting foreign minister | foreign policy chief | chief diplomat | international relations minister | FM [case] | foreign ministers | Europe minister
  src hand

general  role  MIL
  zh 将军 | 上将 | 中将 | 少将 | 大将 | 准将 | 元帅 | 陆军中将 | 陆军少将 | 海军少将 | 退役将军 | 一级上将 | 次帅 [PRK] | 退役上将 | 退役将领
  en general | General [case] | Gen. [case] | lieutenant general | Lt. Gen. [case] | major general | Maj. Gen. [case] | brigadier general | Brig. Gen. [case] | brigadier | field marshal | retired general | four-star general
  src hand

governor  role  GOV
  zh 州长 | 省长 | 州行政长官 | 总督 | 知事 | 县知事 [JPN] | 冲绳县知事 [JPN] | 东京都知事 [JPN] | 地区行政长官 | 军事管理局局长 | 州军事管理局局长 | 州长兼 | 边疆区行政长官 | 加州州长 [USA] | 得州州长 [USA] | 共和国首脑 | 行政公署主任 | 副州长 | 地方长官 | 区长 | 省督 | 邦首席部长 | 纽约州州长 [USA]
  en governor | Gov. [case] | regional governor | governor-general | lieutenant governor | prefectural governor | state governor | premier of the province
  src hand

health-minister  role  GOV
  zh 卫生部长 | 卫生大臣 | 卫生部部长 | 卫生与公众服务部长 [USA] | 厚生劳动大臣 [JPN] | 厚生劳动相 [JPN] | 卫生官员 | 卫健委主任 | 疾控中心主任
  en health minister | health secretary | surgeon general
  src hand

interior-minister  role  GOV
  zh 内政部长 | 内务部长 | 内政大臣 | 公安部长 | 国土安全部长 | 公安部部长 | 内务大臣 | 国家安全部长 | 安全部长 | 公共安全部长 | 国土安全部部长 | 移民部长 | 警察部长 | 内政与安全部长 | 内政部部长 | 国家公安委员长 | 内政事务大臣 | 内政和安全部长 | 国安部长 | 极右翼部长 | 情报部长 | 情报和安全部长
  en interior minister | home secretary | home minister | homeland security secretary | minister of the interior | security minister | national security minister | public security minister | immigration minister | police minister | border czar [USA] | intelligence minister | home affairs minister
  src hand

king  role  GOV
  zh 国王 | 国王陛下 | 女王 | 王后 | 亲王 | 王子 | 公主 | 太后 | 国王兼首相 | 大公 | 君主 | 英国国王 [GBR] | 英国女王 [GBR] | 王太后 | 最高元首 [MYS] | 国家元首陛下 | 女王陛下 | 太上王 | 王妃 | 教宗 [VAT] | 教皇 [VAT] | 枢机主教 | 国务卿枢机 [VAT]
  en king | King [case] | queen | Queen [case] | prince | Prince [case] | princess | Princess [case] | monarch | grand duke | Yang di-Pertuan Agong [MYS] | pope [VAT] | pontiff [VAT] | cardinal | Pope Leo [VAT]
  src hand

labour-minister  role  GOV
  zh 劳工部长 | 劳动部长 | 社会事务部长 | 统一部长官 [KOR] | 统一部长 [KOR] | 住房部长 | 交通部长 | 运输部长 | 国土交通大臣 [JPN] | 国土交通相 [JPN] | 铁道部长 | 交通运输部长 | 基础设施部长 | 通信部长 | 新闻部长 | 总务大臣 [JPN] | 总务相 [JPN] | 宣传部长 | 司法和公共安全部长 | 信息部长 | 宗教事务部长 | 社会发展部长 | 渔业部长 | 海洋部长 | 紧急情况部长 | 应急管理部部长 | 劳动大臣 | 侨务部长
  en labor minister | labour minister | labor secretary | transport minister | transportation secretary | information minister | unification minister [KOR] | housing minister | communications minister | fisheries minister | emergencies minister | infrastructure minister | social affairs minister
  src hand

legislator  role  LEG
  zh 参议员 | 众议员 | 国会议员 | 议员 | 国会众议员 | 国会参议员 | 共和党参议员 [USA] | 民主党参议员 [USA] | 共和党议员 [USA] | 民主党议员 [USA] | 共和党众议员 [USA] | 民主党众议员 [USA] | 立委 [TWN] | 人大代表 | 政协委员 | 资深议员 | 下院议员 | 上院议员 | 联邦参议员 | 联邦议员 | 党团主席 | 多数党领袖 | 少数党领袖 | 参议院多数党领袖 | 参议院少数党领袖 | 众议院多数党领袖 | 众议院少数党领袖 | 党鞭 | 议会党团主席 | 前议员
  en senator | Sen. [case] | congressman | congresswoman | Rep. [case] | lawmaker | legislator | MP [case] | member of parliament | parliamentarian | majority leader | minority leader | Senate majority leader [USA] | House Minority Leader [USA] | whip
  src hand

mayor  role  GOV
  zh 市长 | 副市长 | 基辅市长 [UKR] | 伦敦市长 [GBR] | 纽约市长 [USA] | 伊斯坦布尔市长 [TUR] | 台北市长 [TWN] | 首尔市长 [KOR] | 莫斯科市长 [RUS]
  en mayor | deputy mayor
  src hand

military-spokesman  role  MIL
  zh 国防部发言人 | 军方发言人 | 国防部新闻发言人 | 军队发言人 | 国防军发言人 | 武装部队发言人 | 海军发言人 | 空军发言人 | 五角大楼发言人 [USA] | 五角大楼新闻秘书 [USA] | 国防部新闻局局长 [CHN] | 国防部新闻局副局长 [CHN] | 海警发言人 | 海警局新闻发言人 | 海岸警卫队发言人 | 战区新闻发言人 | 战区发言人 | 东部战区新闻发言人 [CHN] | 南部战区新闻发言人 [CHN] | 革命卫队发言人 [IRN] | 以军发言人 [ISR] | 参谋部发言人 | 总参谋部发言人 | 空军司令部发言人
  en military spokesman | military spokesperson | military spokeswoman | army spokesman | army spokesperson | Pentagon spokesman [USA] | Pentagon spokesperson [USA] | Pentagon press secretary [USA] | defense ministry spokesman | defence ministry spokesman | defense ministry spokesperson | defence ministry spokesperson | coast guard spokesperson | coast guard spokesman | IDF spokesman [ISR] | IDF spokesperson [ISR]
  src hand

minister  role  GOV
  zh 部长 | 大臣 | 副部长 | 国务部长 | 国务秘书 | 国务大臣 | 部长级官员 | 副大臣 | 联邦部长 | 内阁部长 | 政务官 | 内阁成员 | 阁僚 | 长官 | 代理部长 | 常务副部长 | 第一副部长 | 部长级 | 高级部长 | 国务资政 [SGP] | 总统府部长
  en minister | ministers | deputy minister | vice minister | minister of state | state secretary | junior minister | cabinet minister | senior minister | Secretary [case] | parliamentary secretary
  src hand

national-security-adviser  role  GOV
  zh 国家安全顾问 | 国安顾问 | 国家安全事务助理 [USA] | 总统国家安全事务助理 [USA] | 国家安全保障局局长 [JPN] | 国家安保室长 [KOR] | 国家安全事务副助理 [USA] | 副国家安全顾问 | 国家安全保障局长 [JPN] | 国家安全委员会主席 | 总统国家安全顾问 | 国家安保室第一次长 [KOR] | 国家安全委员会发言人
  en national security adviser | national security advisor | NSA chief | deputy national security adviser | deputy national security advisor | National Security Council spokesperson | National Security Council spokesman
  src hand

naval-chief  role  MIL
  zh 海军司令 | 海军参谋长 | 海军上将 | 海军总司令 | 海军中将 | 海军部长 | 海军作战部长 [USA] | 海上自卫队幕僚长 [JPN] | 海军司令员 | 海军元帅 | 海军大臣
  en navy chief | naval chief | admiral | Admiral [case] | Adm. [case] | vice admiral | rear admiral | naval commander | Navy secretary [USA]
  src hand

opposition-leader  role  OPP
  zh 反对派领袖 | 反对党领袖 | 反对派领导人 | 反对党领导人 | 在野党党首 | 反对派人士 | 反对党党首 | 最大在野党党首 | 流亡领导人 | 影子外长 | 影子大臣 | 反对党议员 | 在野党议员 | 临时总统（自封） | 最大反对党领袖
  en opposition leader | leader of the opposition | opposition figure | opposition politician | opposition lawmaker | shadow foreign minister | shadow minister | exiled leader
  src hand

party-leader  role  GOV
  zh 党主席 | 党魁 | 党领袖 | 党首 | 自民党总裁 [JPN] | 总裁 | 自民党副总裁 [JPN] | 党代表 | 党总书记 | 中央总书记 | 中共中央总书记 [CHN] | 政调会长 [JPN] | 执政党领袖 | 政治局委员 | 政治局常委 | 中共中央政治局委员 [CHN] | 中共中央政治局常委 [CHN] | 中央政治局委员 | 中央军委副主席 [CHN] | 中央军委主席 [CHN] | 党的领导人 | 国民党主席 [TWN] | 民进党主席 [TWN] | 工党领袖 | 保守党领袖 | 共和党全国委员会主席 [USA] | 中央委员会总书记 | 越共中央总书记 [VNM] | 苏共中央总书记 [RUS] | 人民革命党总书记 [LAO] | 党干事长
  en party leader | party chairman | party chief | party chair | party secretary general | Politburo member | ruling party leader | general secretary of the party | party president
  src hand

police-chief  role  JUD
  zh 警察局长 | 警察总监 | 警察总长 | 警方发言人 | 警察局发言人 | 国家警察总监 | 警察厅长官 | 检察官 | 主任检察官 | 特别检察官 | 检方发言人 | 警察署长 | 首席检察官
  en police chief | police commissioner | police spokesman | police spokesperson | prosecutor | chief prosecutor | special prosecutor | special counsel | police commander
  src hand

premier-taiwan  role  GOV
  zh 行政院长 [TWN] | 台湾地区领导人 [TWN] | 台湾地区副领导人 [TWN] | 台当局领导人 [TWN] | 台湾当局领导人 [TWN] | 陆委会主委 [TWN] | 台陆委会 [TWN] | 台外事部门 [TWN] | 台防务部门 [TWN] | 国台办发言人 [CHN] | 国台办主任 [CHN] | 台湾领导人 [TWN]
  en Mainland Affairs Council [TWN] | Taiwan leader [TWN] | Taiwanese leader [TWN] | Taiwan Affairs Office spokesperson [CHN]
  src hand

president  role  GOV
  zh 总统 | 大总统 | 联邦总统 | 总统先生 | 当选总统 | 候任总统 | 现任总统 | 新总统 | 时任总统 | 总统阁下 | 美总统 [USA] | 新任总统 | 当选总统兼 | 共和国总统 | 终身总统 | 总统当选人 | 委员会主席兼总统
  en president | president-elect | federal president | incumbent president | Pres. [case] | newly elected president | presidents | U.S. President [USA] | US President [USA] | American President [USA]
  src hand

presidium-chair  role  GOV
  zh 主席 | 国家主席 | 主席团主席 | 轮值主席 | 主席团成员 | 中国国家主席 [CHN] | 委员会主席 | 副主席 | 国家副主席 | 主权委员会主席 [SDN] | 过渡主权委员会主席 [SDN] | 总统领导委员会主席 [YEM] | 总统委员会主席 | 国务委员会主席 | 临时委员会主席 | 国家主席夫妇 | 过渡时期主席 | 最高人民会议常任委员会委员长 [PRK] | 国家管理委员会主席 [MMR] | 国家安全与和平委员会主席 [MMR] | 民族权力机构主席 [PSE] | 巴勒斯坦总统 [PSE] | 主席团副主席 | 委员会副主席 | 会长
  en chairman | chairwoman | chairperson | chair | vice chairman | presidency chairman | state president | vice chair
  src hand

press-secretary  role  GOV
  zh 新闻秘书 | 总统新闻秘书 | 白宫新闻秘书 [USA] | 新闻发言人 | 白宫发言人 [USA] | 白宫新闻发言人 [USA] | 克里姆林宫发言人 [RUS] | 克宫发言人 [RUS] | 总统府发言人 | 总统发言人 | 首席发言人 | 总统新闻发言人 | 首相发言人 | 总理发言人 | 新闻司司长 | 外交部新闻司司长 | 政府新闻官 | 新闻官 | 副新闻秘书 | 总统办公室发言人 | 总理府发言人 | 外交部新闻司副司长 | 新闻局局长 | 白宫副新闻秘书 [USA] | 白宫新闻主任 [USA]
  en press secretary | White House press secretary [USA] | White House spokesperson [USA] | White House spokesman [USA] | Kremlin spokesman [RUS] | Kremlin spokesperson [RUS] | presidential spokesperson | presidential spokesman | communications director | White House Communications Director [USA] | government spokesman | government spokesperson | press officer
  src hand

prime-minister  role  GOV
  zh 总理 | 首相 | 内阁总理 | 国务总理 | 当选首相 | 候任首相 | 新首相 | 现任首相 | 时任首相 | 时任总理 | 内阁总理大臣 [JPN] | 国务院总理 [CHN] | 总理候任人 | 部长会议主席 | 内阁首相 | 总理阁下 | 首相兼国防大臣 | 首相兼外交大臣 | 总理兼国防部长 | 总理兼外长 | 首席大臣 | 政府总理 | 内阁首席大臣 | 看守首相 | 军人总理 | 现任总理 | 新任首相 | 首相陛下
  en prime minister | premier | PM [case] | prime minister-designate | prime minister-elect | incoming prime minister | taoiseach [IRL] | head of the government | prime ministers | premier-designate
  src hand

professional  role  CVL
  zh 总裁兼首席执行官 | 董事长 | 首席经济学家 | 总经理 | 创始人 | 企业家 | 学者 | 教授 | 研究员 | 专家 | 分析师 | 分析人士 | 律师 | 记者 | 智库专家 | 国际问题专家 | 军事专家 | 政治分析人士 | 退役军官 | 评论员 | 活动人士 | 科学家 | 教师 | 作家
  en CEO [case] | professor | analyst | expert | researcher | scholar | activist | founder | journalist | economist | chief economist | lawyer | businessman | scientist | political analyst | military analyst
  src hand

secretary-of-state  role  GOV
  zh 国务卿 [USA] | 美国国务卿 [USA] | 代理国务卿 [USA] | 美国务卿 [USA] | 候任国务卿 [USA]
  en secretary of state [USA] | Sec. of State [USA] | acting secretary of state [USA]
  src hand

speaker  role  LEG
  zh 议长 | 国会议长 | 众议院议长 | 参议院议长 | 议会议长 | 众议长 | 参议长 | 联邦委员会主席 [RUS] | 国家杜马主席 [RUS] | 杜马主席 [RUS] | 上议院议长 | 下议院议长 | 国民议会议长 | 国民议会主席 | 国会主席 | 大国民议会议长 | 联邦议院议长 [DEU] | 联邦议院主席 [DEU] | 议会主席 | 下院议长 | 上院议长 | 人民院议长 | 克奈塞特议长 [ISR] | 众议院前议长 | 立法院院长 [TWN] | 最高拉达主席 [UKR] | 国民大会主席 | 临时参议长 | 国民议会副主席 | 国会主席团主席 | 议会发言人 | 前众议长
  en speaker | parliament speaker | parliamentary speaker | speaker of parliament | House Speaker [USA] | Speaker of the House [USA] | Senate president | Knesset speaker [ISR] | Duma speaker [RUS] | National Assembly speaker | National Assembly president | Duma chairman [RUS] | State Duma chairman [RUS] | assembly speaker | parliament chief | speaker of the parliament
  src hand

spokesperson  role  GOV
  zh 发言人 | 外交部发言人 | 政府发言人 | 外交部新闻发言人 | 副发言人 | 国务院发言人 | 商务部发言人 | 商务部新闻发言人 | 外务省发言人 | 政府首席发言人 | 使馆发言人 | 大使馆发言人 | 驻华使馆发言人 | 女发言人 | 代理发言人 | 警务发言人 | 首席副发言人 | 内政部发言人 | 财政部发言人 | 能源部发言人 | 卫生部发言人 | 美国国务院发言人 [USA] | 国务院副发言人 | 外交部例行记者会主持人 | 总领馆发言人 | 外务报道官 | 外务省报道官 [JPN] | 联盟党发言人 | 外交部长发言人 | 国家安全委员会战略沟通协调员 [USA] | 使领馆发言人
  en spokesperson | spokesman | spokeswoman | foreign ministry spokesperson | foreign ministry spokesman | foreign ministry spokeswoman | State Department spokesperson [USA] | State Department spokesman [USA] | State Department spokeswoman [USA] | deputy spokesperson | spokespeople | embassy spokesperson | embassy spokesman | Commerce Ministry spokesperson | ministry spokesperson | ministry spokesman | chief spokesperson
  src hand

supreme-leader  role  GOV
  zh 最高领袖 | 伊朗最高领袖 [IRN] | 最高领导者 | 最高精神领袖 | 精神领袖 | 革命领袖 | 伊斯兰革命领袖 [IRN] | 前最高领袖 [IRN] | 民族领袖 | 国父
  en supreme leader | spiritual leader | founding father | Leader of the Revolution [IRN]
  src hand

vice-president  role  GOV
  zh 副总统 | 第一副总统 | 美副总统 [USA] | 当选副总统 | 候任副总统 | 美国副总统 [USA] | 执行副总统 | 副总统夫人 | 副总统当选人 | 副国家元首 | 代理副总统
  en vice president | vice president-elect | first vice president | executive vice president | Vice-President | VP [case] | deputy president
  src hand
