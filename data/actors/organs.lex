academy-of-sciences  organ  CVL
  zh 科学院 | 社会科学院 | 社科院 | 国家科学院
  en Academy of Sciences | National Academy of Sciences
  src hand

activists  organ  CVL
  zh 维权人士 | 社会活动人士 | 人权活动人士 | 活动家 | 环保人士
  en activists | campaigners | rights activists | human rights activists | environmentalists
  src hand

administration  organ  GOV
  zh 行政当局 | 行政部门 | 执政团队
  en administration
  src hand

agriculture-ministry  organ  GOV
  zh 农业部 | 农业农村部 | 农林水产省 [JPN] | 农水省 [JPN] | 农林部 | 农业和食品部 | 渔业部 | 粮食部 | 畜牧业部 | 农业、林业和渔业部
  en Agriculture Ministry | Ministry of Agriculture | Agriculture Department | Department of Agriculture | USDA [USA] | MAFF [JPN]
  src hand

air-defence-force  organ  MIL
  zh 防空部队 | 防空军 | 防空力量 | 防空系统 | 防空兵 | 防空导弹部队 | 防空导弹 | 防空武器 | 防空阵地 | 导弹防御系统 | 反导系统
  en air defense | air defence | air defenses | air defences | air defense forces | air defence forces | air defense systems | air defence systems
  src hand

air-force  organ  MIL
  zh 空军 | 空军部队 | 空军司令部 | 空天军 | 空中力量 | 皇家空军 | 航空兵 | 空军基地 | 空军航空兵
  en air force | Royal Air Force | RAF [GBR] | USAF [USA] | Luftwaffe [DEU] | Aerospace Forces | Air Force Command
  src hand

air-self-defence-force  organ  MIL
  zh 航空自卫队 [JPN] | 空自 [JPN]
  en Air Self-Defense Force [JPN] | JASDF [JPN]
  src hand

ambassador-office  organ  GOV
  zh 大使馆 | 使馆 | 驻外使馆 | 驻外使领馆 | 使领馆 | 外交机构 | 外交使团 | 驻外机构 | 外交代表机构 | 外交使节
  en embassy | embassies | diplomatic mission | diplomatic missions
  src hand

ammunition  organ  MIL
  zh 炮弹 | 炸弹 | 火箭弹 | 集束弹药 | 钻地弹 | 燃烧弹 | 航空炸弹 | 滑翔炸弹
  en shells | bombs | rockets | artillery shells | munitions | cluster munitions
  src hand

anti-corruption-agency  organ  JUD
  zh 反腐机构 | 反腐败局 | 反腐败机构 | 国家反腐败局 | 反腐败委员会 | 廉政公署 | 反贪委员会 | 反贪局 | 贪污调查局
  en anti-corruption agency | anti-graft agency | Anti-Corruption Bureau | NABU [UKR] | anti-corruption commission
  src hand

armed-forces  organ  MIL
  zh 武装部队 | 武装力量 | 国防力量 | 国家武装力量 | 三军 | 正规军 | 国家军队 | 武装部队总司令部 | 常备军 | 联合部队 | 联合武装部队 | 国防军 | 政府武装
  en armed forces | defense forces | defence forces | Defence Force | Defense Force | national army | regular army
  src hand

army  organ  MIL
  zh 陆军 | 陆军部队 | 地面部队 | 陆军司令部 | 皇家陆军 | 地面力量 | 陆上部队 | 陆军部
  en army | ground forces | land forces | ground troops
  src hand

artillery  organ  MIL
  zh 炮兵 | 火炮 | 炮兵部队 | 火箭炮 | 榴弹炮 | 自行火炮 | 火箭炮兵 | 多管火箭炮 | 炮火 | 海马斯火箭炮 | 坦克部队
  en artillery | howitzers | rocket launchers | artillery units
  src hand

atomic-energy-organisation  organ  GOV
  zh 原子能组织 | 原子能机构 | 原子能委员会 | 核监管机构 | 核安全机构 | 原子能公司 | 国家原子能机构 | 原子能规制委员会 [JPN] | 核能机构
  en Atomic Energy Organization | Atomic Energy Commission | atomic energy agency | nuclear regulator | AEOI [IRN] | Nuclear Regulatory Commission
  src hand

attorney-general-office  organ  JUD
  zh 总检察长办公室 | 总检察院 | 检察院 | 最高检察院 | 检察机关 | 检察厅 | 检方 | 检察部门 | 联邦检察院 | 总检察署 | 检察署 | 检察官办公室 | 联邦检察官 | 公诉机关 | 最高检 | 地方检察厅 | 大检察厅
  en prosecutors | Prosecutor General's Office | Prosecutor's Office | Attorney General's Office | federal prosecutors | prosecution service | public prosecutor's office
  src hand

audit-office  organ  GOV
  zh 审计署 | 审计院 | 审计机构 | 审计局 | 会计检查院 [JPN] | 政府问责局 [USA] | 审计法院
  en audit office | Court of Auditors | Government Accountability Office [USA] | GAO [USA] | National Audit Office
  src hand

authorities  organ  GOV
  zh 当局 | 有关当局 | 执政当局 | 主管当局 | 有关部门 | 主管部门 | 有关方面 | 官方 | 政权 | 临时当局 | 过渡当局 | 地方当局 | 军事当局 | 军政当局 | 占领当局 | 统治者
  en authorities | regime | interim authorities | transitional authorities | local authorities | military authorities
  src hand

aviation-authority  organ  GOV
  zh 民航局 | 民航总局 | 民航部门 | 航空管理局 | 联邦航空局 [USA] | 联邦航空管理局 [USA] | 联邦航空运输署 [RUS] | 民航部 | 空管部门
  en civil aviation authority | Federal Aviation Administration [USA] | FAA [USA] | Rosaviatsia [RUS] | aviation regulator
  src hand

banks  organ  BUS
  zh 银行 | 商业银行 | 金融机构 | 银行业 | 投资银行 | 开发银行 | 进出口银行 | 国家开发银行
  en banks | lenders | financial institutions | development bank
  src hand

basij  organ  MIL
  zh 巴斯基 [IRN] | 巴斯基民兵 [IRN] | 巴斯杰民兵 [IRN]
  en Basij [IRN]
  src hand

bombers  organ  MIL
  zh 轰炸机 | 战略轰炸机 | 隐形轰炸机 | 轰炸机编队 | B-2轰炸机 [USA] | B-52轰炸机 [USA] | B-1B轰炸机 [USA] | 图-95轰炸机 [RUS] | 图-160轰炸机 [RUS] | 图-22M3轰炸机 [RUS]
  en bombers | bomber | strategic bombers | stealth bombers
  src hand

border-force  organ  MIL
  zh 边防部队 | 边防军 | 边境部队 | 边防警察 | 边防局 | 边防人员 | 边防哨所 | 边境警卫队 | 边境警察 | 边防卫队 | 国家边防局 | 边境安全部队 | 边防总局 | 边境巡逻队 | 边防士兵
  en border guards | border guard | border troops | border police | Border Force | Border Patrol [USA] | Border Security Force [IND] | Border Guard Service
  src hand

bundesbank  organ  GOV
  zh 德国联邦银行 [DEU] | 德国央行 [DEU]
  en Bundesbank [DEU]
  src hand

bundestag  organ  LEG
  zh 联邦议院 | 德国联邦议院 [DEU] | 联邦参议院 [DEU]
  en Bundestag [DEU] | Bundesrat [DEU]
  src hand

bundeswehr  organ  MIL
  zh 联邦国防军 [DEU] | 德国联邦国防军 [DEU] | 德联邦国防军 [DEU]
  en Bundeswehr [DEU]
  src hand

business-community  organ  BUS
  zh 商界 | 工商界 | 企业界 | 商会 | 商会联合会 | 工商会 | 工业联合会 | 工商联合会 | 经贸代表团 | 工商代表团 | 雇主协会 | 行业协会 | 经济界 | 产业界
  en business community | Chamber of Commerce | business leaders | industry group | business groups
  src hand

cabinet  organ  GOV
  zh 内阁 | 战时内阁 | 安全内阁 | 政治安全内阁 | 内阁会议 | 部长会议 | 联合政府 | 看守内阁 | 看守政府 | 影子内阁 | 大臣会议 | 部长内阁 | 联合内阁 | 白宫国土安全委员会 [USA]
  en cabinet | war cabinet | security cabinet | Council of Ministers | coalition government | caretaker government
  src hand

cabinet-secretariat  organ  GOV
  zh 内阁官房 [JPN] | 首相官邸 [JPN] | 内阁府 [JPN] | 内阁办公厅 | 内阁办公室 | 内阁秘书处
  en Cabinet Secretariat | Cabinet Office | Prime Minister's Office of Japan [JPN]
  src hand

carriers  organ  MIL
  zh 航母 | 航空母舰 | 航母战斗群 | 航母打击群 | 航母编队 | 核动力航母 | 航母舰队 | 两栖攻击舰 | 两栖戒备群 | 福特号航母 [USA] | “福特”号航母 [USA] | “福特”号 [USA] | 福特号航空母舰 [USA] | 林肯号航母 [USA] | “林肯”号航母 [USA] | “亚伯拉罕·林肯”号 [USA] | “亚伯拉罕·林肯”号航母 [USA] | 里根号航母 [USA] | “里根”号 [USA] | 尼米兹号 [USA] | “尼米兹”号 [USA] | 尼米兹号航母 [USA] | 杜鲁门号航母 [USA] | “杜鲁门”号 [USA] | “艾森豪威尔”号 [USA] | 艾森豪威尔号航母 [USA] | 卡尔·文森号 [USA] | “卡尔·文森”号 [USA] | 卡尔文森号 [USA] | “罗斯福”号 [USA] | 罗斯福号航母 [USA] | “斯坦尼斯”号 [USA] | “布什”号 [USA] | “乔治·华盛顿”号 [USA] | 华盛顿号航母 [USA] | “华盛顿”号 [USA] | 乔治华盛顿号 [USA] | “小鹰”号 [USA] | 小鹰号航母 [USA] | 辽宁舰 [CHN] | 山东舰 [CHN] | 福建舰 [CHN] | 辽宁舰航母编队 [CHN] | “戴高乐”号 [FRA] | 戴高乐号 [FRA] | 戴高乐号航母 [FRA] | “伊丽莎白女王”号 [GBR] | 伊丽莎白女王号 [GBR] | “威尔士亲王”号 [GBR] | 威尔士亲王号航母 [GBR] | “库兹涅佐夫”号 [RUS] | 库兹涅佐夫号 [RUS] | “维克兰特”号 [IND] | 维克兰特号 [IND] | “超日王”号 [IND] | “加富尔”号 [ITA] | 加贺号 [JPN] | “加贺”号 [JPN] | 出云号 [JPN] | “出云”号 [JPN] | “硫磺岛”号 [USA] | “美国”号两栖攻击舰 [USA] | “拳师”号 [USA] | “巴丹”号 [USA] | “的黎波里”号 [USA]
  en aircraft carrier | aircraft carriers | carrier strike group | carrier group | amphibious assault ship
  src hand

central-bank  organ  GOV
  zh 中央银行 | 央行 | 国家银行 | 储备银行 | 货币当局 | 金融管理局 | 金管局 | 联邦储备委员会 [USA] | 美联储 [USA] | 美国联邦储备委员会 [USA] | 日银 [JPN] | 日本银行 [JPN] | 英格兰银行 [GBR] | 英国央行 [GBR] | 法兰西银行 [FRA] | 中国人民银行 [CHN] | 人民银行 [CHN] | 联准会 [USA] | 联储局 [USA] | 美联准会 [USA] | 日本中央银行 | 加拿大央行 | 澳洲联储 [AUS] | 澳联储 [AUS] | 新西兰联储 [NZL] | 瑞士央行 | 俄央行 [RUS] | 韩国银行 [KOR]
  en central bank | reserve bank | monetary authority | Federal Reserve [USA] | the Fed [USA case] | Bank of England [GBR] | Bank of Japan [JPN] | People's Bank of China [CHN] | PBOC [CHN] | Reserve Bank of India [IND] | Bank of Russia [RUS] | Bank of Canada [CAN] | Bank of Korea [KOR]
  src hand

central-military-commission  organ  MIL
  zh 中央军委 [CHN] | 中央军事委员会 [CHN] | 军委 | 国防委员会 | 国务委员会 [PRK] | 最高军事委员会 | 军事委员会
  en Central Military Commission [CHN] | Military Commission
  src hand

church  organ  CVL
  zh 教会 | 东正教会 | 天主教会 | 宗教界 | 宗教领袖 | 东正教 | 宗教人士 | 主教团
  en Orthodox Church | Catholic Church | church | clerics | bishops | religious leaders
  src hand

cia  organ  GOV
  zh 中情局 [USA] | 中央情报局 [USA] | 美国中央情报局 [USA] | 美国中情局 [USA]
  en CIA [USA case] | Central Intelligence Agency [USA]
  src hand

citizens  organ  CVL
  zh 民众 | 公民 | 居民 | 平民 | 人民 | 国民 | 百姓 | 老百姓 | 群众 | 市民 | 侨民 | 民间 | 社会各界 | 选民 | 民间人士 | 各界人士 | 网民 | 网友 | 青年 | 留学生 | 游客 | 妇女 | 儿童 | 农民 | 工人 | 难民 | 移民 | 人质 | 囚犯 | 被关押者 | 抗议者 | 示威者 | 抗议民众 | 抗议人群 | 定居者 | 消费者 | 渔民 | 渔船 | 船员 | 海员 | 旅客 | 乘客
  en people | citizens | residents | civilians | nationals | protesters | demonstrators | students | refugees | migrants | voters | hostages | settlers | farmers | fishermen | workers | tourists | prisoners | detainees | consumers | women | children
  src hand

coast-guard  organ  MIL
  zh 海警 | 海警船 | 海警局 | 海岸警卫队 | 海岸警备队 | 海警舰 | 海警队 | 海警舰艇 | 海上保安厅 [JPN] | 海保厅 [JPN] | 海巡署 [TWN] | 海巡部门 | 海岸警卫队船只 | 海上执法力量 | 海警执法船 | 海洋警察厅 [KOR] | 海上警察 | 海事部门 | 海事局 | 海监船 | 公务船 | 巡逻船 | 巡视船 [JPN]
  en coast guard | coastguard | coast guard ships | coast guard vessels | maritime police | Japan Coast Guard [JPN] | patrol vessels
  src hand

commerce-ministry  organ  GOV
  zh 商务部 | 贸易部 | 工业和贸易部 | 工贸部 | 经贸部 | 商工部 | 外贸部 | 贸易代表办公室 | 贸易和工业部 | 商业部 | 商业和工业部 | 产业通商资源部 [KOR] | 产业部 | 通商资源部 | 投资部 | 对外贸易部 | 国际贸易部 | 国贸部 | 美国贸易代表办公室 [USA] | 工业和安全局 [USA] | 商业与贸易部 | 贸易谈判代表团 | 国际贸易委员会 | 工业与安全局 [USA] | 贸易部门
  en Commerce Ministry | Ministry of Commerce | Commerce Department | Department of Commerce | Trade Ministry | Ministry of Trade | Trade Department | USTR [USA] | Office of the U.S. Trade Representative [USA] | Bureau of Industry and Security [USA] | MOFCOM [CHN] | Industry and Trade Ministry
  src hand

communications-ministry  organ  GOV
  zh 通信部 | 通讯部 | 信息部 | 新闻部 | 信息通信部 | 宣传部 | 总务省 [JPN] | 信息和通信部 | 通信和信息部 | 数字化部 | 数字部 | 数字转型部 | 联邦通信委员会 [USA] | 工信部 [CHN] | 工业和信息化部 [CHN] | 新闻局 | 新闻办公室 | 新闻处 | 文化和信息部
  en Communications Ministry | Information Ministry | Ministry of Information | Digital Ministry | Federal Communications Commission [USA] | FCC [USA] | Ministry of Communications
  src hand

companies  organ  BUS
  zh 企业 | 公司 | 财团 | 跨国公司 | 国有企业 | 国企 | 私营企业 | 中资企业 [CHN] | 中企 [CHN] | 日企 [JPN] | 韩企 [KOR] | 美企 [USA] | 德企 [DEU] | 外企 | 厂商 | 投资者 | 投资商 | 制造商 | 供应商 | 开发商 | 集团公司 | 出口商 | 进口商 | 生产商 | 承包商
  en companies | company | firms | firm | businesses | investors | exporters | importers | corporations | conglomerate | entities | suppliers
  src hand

congress  organ  LEG
  zh 国会 | 联邦国会 | 国民大会 | 国会山 [USA] | 国会大厦 | 国会两院 | 国会委员会 | 国会参众两院 | 参众两院 | 美国国会 [USA] | 国会众议院 [USA] | 国会参议院 [USA] | 国会两党 [USA] | 美参议院 [USA] | 美众议院 [USA] | 众议院监督委员会 [USA] | 众议院外交事务委员会 [USA] | 众议院司法委员会 [USA] | 众议院拨款委员会 [USA]
  en Congress [case] | Capitol Hill [USA] | US Congress [USA] | U.S. Congress [USA] | National Congress | congressional committee
  src hand

constitutional-court  organ  JUD
  zh 宪法法院 | 宪法法庭 | 宪法委员会 | 宪法裁判所 | 最高宪法法院
  en Constitutional Court | Constitutional Council
  src hand

consulate  organ  GOV
  zh 总领事馆 | 总领馆 | 领事馆 | 领馆 | 领事机构 | 领事部门 | 领事部
  en consulate | consulate general | consulates
  src hand

council-of-state  organ  GOV
  zh 国务会议 | 国家委员会 | 部长理事会 | 枢密院 | 主权委员会 [SDN] | 过渡主权委员会 [SDN] | 总统领导委员会 | 过渡委员会 | 总统委员会 | 过渡总统委员会 | 国家过渡委员会 | 军政府 | 救国全国委员会 | 全国保卫祖国委员会 [NER] | 最高领导委员会 | 国家管理委员会 [MMR] | 宪法监护委员会 [IRN] | 宪监会 [IRN] | 确定国家利益委员会 [IRN] | 国家安全和国防委员会 [UKR] | 乌国家安全和国防委员会 [UKR] | 以色列安全内阁
  en State Council | Council of State | Sovereignty Council [SDN] | Transitional Sovereignty Council [SDN] | Presidential Council | transitional council | military government | State Administration Council [MMR] | junta | ruling junta | military junta
  src hand

courts  organ  JUD
  zh 法院 | 法庭 | 地方法院 | 高等法院 | 上诉法院 | 联邦法院 | 司法机关 | 司法机构 | 司法当局 | 地区法院 | 高院 | 军事法庭 | 军事法院 | 联邦上诉法院 | 巡回法院 | 国际贸易法院 [USA] | 刑事法院 | 特别法庭 | 司法系统 | 仲裁法院
  en court | courts | High Court | Court of Appeal | Court of Appeals | appeals court | federal court | judiciary | tribunal | district court | military court | Court of International Trade [USA]
  src hand

culture-ministry  organ  GOV
  zh 文化部 | 文化和旅游部 | 旅游部 | 体育部 | 文体部 | 青年和体育部 | 文化体育观光部 [KOR] | 青年部 | 旅游局 | 国家旅游局 | 奥委会 | 奥林匹克委员会 | 文部科学省 [JPN] | 文科省 [JPN] | 文化遗产部
  en Culture Ministry | Ministry of Culture | Tourism Ministry | Sports Ministry | Ministry of Sports | Olympic Committee
  src hand

customs  organ  GOV
  zh 海关 | 海关总署 | 海关部门 | 海关与边境保护局 [USA] | 税务部门 | 税务局 | 国税局 | 关税厅 [KOR] | 税务总局 | 关税局 | 财务省关税局 [JPN]
  en customs | customs service | Customs and Border Protection [USA] | CBP [USA] | tax authority | tax authorities | IRS [USA case] | Internal Revenue Service [USA]
  src hand

cyber-agency  organ  GOV
  zh 网络安全局 | 网络安全机构 | 网络安全部门 | 网络安全中心 | 国家网络安全中心 | 网络安全和基础设施安全局 [USA] | 信号情报局 | 政府通信总部 [GBR] | 国家互联网应急中心 | 网络司令部 | 网军 | 黑客 | 黑客组织 | 联邦信息安全局 | 国家计算机病毒应急处理中心 [CHN]
  en cyber agency | cybersecurity agency | Cyber Command | National Cyber Security Centre | CISA [USA] | GCHQ [GBR] | hackers | Cybersecurity and Infrastructure Security Agency [USA]
  src hand

defence-council  organ  GOV
  zh 国家安全委员会 | 国安委 | 最高国家安全委员会 [IRN] | 国家安全与国防委员会 | 国家安全和国防委员会 | 联邦安全会议 [RUS] | 国家安全保障会议 [JPN] | 国家安全会议 | 国安会 | 最高安全委员会 | 国防与安全委员会 | 联邦安全会议秘书处 [RUS] | 国家安全保障局 [JPN] | 国家安保室 [KOR] | 国防委员会会议 | 白宫国家安全委员会 [USA]
  en National Security Council | Security Council of Russia [RUS] | Supreme National Security Council [IRN] | National Security and Defense Council | NSC [case] | Russian Security Council [RUS]
  src hand

defence-industry  organ  BUS
  zh 国防工业 | 军工复合体 | 军工 | 国防工业企业 | 国防工业部门 | 军工综合体 | 军工行业 | 军工产业 | 兵工厂
  en defense industry | defence industry | military-industrial complex | arms industry
  src hand

defence-ministry  organ  MIL
  zh 国防部 | 国防部门 | 防务部门 | 防务省 | 防卫省 [JPN] | 防卫厅 [JPN] | 防卫部门 | 国防和航空航天部 | 国防与退役军人部 | 武装力量部 | 军队部 | 军事部 | 军事部门 | 人民武装力量省 | 人民武力省 [PRK] | 国防省 [PRK] | 国防与后勤部 | 国防军备总局 | 战争部 [USA] | 美国战争部 [USA] | 国防后勤部 | 国防装备厅 | 防卫装备厅 [JPN] | 防务采办局 | 国防采购局 | 防部
  en Defense Ministry | Defence Ministry | Ministry of Defense | Ministry of Defence | Ministry of National Defense | Ministry of National Defence | Defense Department | Defence Department | Department of Defense | Department of Defence | MoD [case] | MOD [case] | Department of War [USA] | War Department [USA] | Ministry of the Armed Forces | Armed Forces Ministry | defense officials | defence officials
  src hand

delegation  organ  GOV
  zh 代表团 | 谈判代表团 | 政府代表团 | 谈判团队 | 代表处 | 常驻代表团 | 高级代表团 | 高级别代表团 | 谈判小组 | 代表队 | 经贸团队 | 经贸磋商团队 | 贸易谈判团队 | 先遣队 | 工作组 | 技术团队
  en delegation | delegations | negotiators | negotiating team | Permanent Mission | mission to the United Nations | mission to the UN | mission to the EU | team
  src hand

destroyers  organ  MIL
  zh 驱逐舰 | 导弹驱逐舰 | 护卫舰 | 宙斯盾舰 | 巡洋舰 | 登陆舰 | 补给舰 | 侦察舰 | 间谍船 | 情报收集舰 | 濒海战斗舰 | 巡逻舰 | 巡逻艇 | 扫雷舰 | 炮艇 | 快艇 | 测量船 | 科考船 | 无人艇 | 水面舰艇 | “莫斯科”号 [RUS] | 莫斯科号巡洋舰 [RUS] | “马卡洛夫海军上将”号 [RUS] | “戈尔什科夫海军上将”号 [RUS] | “马德雷山”号 [PHL] | “希金斯”号 [USA] | “卡尼”号 [USA] | “本福德”号 [USA] | “亚速”号 [RUS] | “厄尔布尔士”号 [IRN] | “萨罕德”号 [IRN]
  en destroyer | destroyers | frigate | frigates | cruiser | cruisers | patrol boat | patrol boats | patrol ship | speedboats | gunboats | naval drones | sea drones
  src hand

dia  organ  GOV
  zh 国防情报局 [USA] | 国防情报总局 | 军事情报局 | 情报总局 | 国防部情报总局 | 军事情报总局 | 格鲁乌 [RUS] | 军情局 | 军情部门 | 军事情报部门
  en Defense Intelligence Agency [USA] | military intelligence | Main Directorate of Intelligence | GRU [RUS case] | HUR [UKR case] | GUR [UKR case] | Defence Intelligence
  src hand

diet  organ  LEG
  zh 日本国会 [JPN] | 众院 | 参院 | 众议院预算委员会 | 国会众院 | 国会参院
  en Diet [JPN case] | National Diet [JPN]
  src hand

drones  organ  MIL
  zh 无人机 | 无人飞机 | 自杀式无人机 | 攻击无人机 | 侦察无人机 | 无人侦察机 | 无人机部队 | 无人机群 | 巡飞弹 | 察打一体无人机 | 无人飞行器 | 无人攻击机 | 无人系统部队 | 沙赫德无人机 [IRN] | “沙赫德”无人机
  en drones | drone | unmanned aerial vehicles | UAVs | UAV | attack drones | kamikaze drones | reconnaissance drone | spy drone | Shahed drones
  src hand

duma  organ  LEG
  zh 杜马 [RUS] | 国家杜马 [RUS] | 俄杜马 [RUS] | 俄国家杜马 [RUS]
  en Duma [RUS] | State Duma [RUS]
  src hand

economy-ministry  organ  GOV
  zh 经济部 | 经济发展部 | 经济和财政部 | 经济产业省 [JPN] | 经产省 [JPN] | 通产省 [JPN] | 国家经济委员会 | 经济与气候保护部 | 经济事务部 | 规划部 | 计划部 | 经济和能源部 | 经济和规划部 | 经济和商务部 | 联邦经济部 | 发展部 | 国际合作部 | 经济合作与发展部 | 经济与贸易部 | 规划和发展部 | 国家经济与发展局 | 工业部 | 国民经济部
  en Economy Ministry | Ministry of Economy | Economy Department | Ministry of Economic Development | METI [JPN case] | Ministry of Economy, Trade and Industry [JPN] | Planning Ministry | Industry Ministry | Development Ministry
  src hand

education-ministry  organ  GOV
  zh 教育部 | 教育和科学部 | 科技部 | 科学技术部 | 教育文化部 | 高等教育部 | 文部省 [JPN] | 教育省 | 科教部 | 教育部门 | 科学部 | 科学和高等教育部
  en Education Ministry | Ministry of Education | Education Department | Department of Education | Science Ministry | Ministry of Science and Technology
  src hand

election-commission  organ  GOV
  zh 选举委员会 | 中央选举委员会 | 中选会 | 选委会 | 选举管理委员会 | 国家选举委员会 | 独立选举委员会 | 最高选举法院 | 最高选举委员会 | 选举机构 | 选举法院 | 全国选举委员会 | 中央选举管理委员会
  en election commission | Central Election Commission | electoral commission | electoral council | National Electoral Council
  src hand

emergency-ministry  organ  GOV
  zh 紧急情况部 | 应急管理部 | 应急部门 | 国家紧急情况局 | 国家紧急情况服务局 | 紧急状态部 | 国家灾害管理机构 | 灾害管理局 | 抗灾署 | 民防部门 | 民防局 | 民防机构 | 民防部队 | 联邦紧急事务管理署 [USA] | 紧急救援部门 | 紧急服务部门 | 救援部门 | 救援队 | 搜救队 | 救援人员 | 消防部门 | 国家减灾委 | 国家应急服务局 | 搜救部门
  en Emergency Ministry | Emergencies Ministry | emergency services | State Emergency Service | civil defense | civil defence | disaster management agency | FEMA [USA] | rescue team | rescue teams | rescuers
  src hand

energy-ministry  organ  GOV
  zh 能源部 | 石油部 | 电力部 | 石油和天然气部 | 石油和矿产资源部 | 能源和矿产部 | 矿业部 | 矿产部 | 矿产资源部 | 能源和水利部 | 水利部 | 水资源部 | 资源部 | 核能部 | 能源部门 | 能源署 | 能源局 | 资源能源厅 [JPN] | 能源和基础设施部 | 能源与矿产资源部 | 能源和自然资源部
  en Energy Ministry | Ministry of Energy | Oil Ministry | Petroleum Ministry | Energy Department | Department of Energy | Mines Ministry | Ministry of Mines | Water Ministry
  src hand

environment-ministry  organ  GOV
  zh 环境部 | 生态环境部 | 环保部 | 环境省 [JPN] | 环境保护部 | 自然资源部 | 气候变化部 | 环保署 | 环境保护署 | 环境与气候变化部 | 环境和自然资源部 | 气象局 | 气象部门 | 气象厅 | 地质调查局 | 地质勘探局 [USA] | 生态部 | 林业部
  en Environment Ministry | Ministry of Environment | Environmental Protection Agency | EPA [USA] | Environment Department | weather bureau | meteorological agency | Geological Survey
  src hand

experts  organ  CVL
  zh 智库 | 研究机构 | 学术界 | 研究人员 | 战略界 | 观察人士 | 高校 | 大学 | 研究所 | 知识界 | 文化界 | 学界 | 医生 | 医疗队
  en experts | analysts | scholars | think tank | think tanks | scientists | researchers | academics | universities | doctors | lawyers
  src hand

fbi  organ  JUD
  zh 联邦调查局 [USA] | 美国联邦调查局 [USA] | 缉毒局 [USA] | 缉毒署 [USA] | 特勤局 [USA] | 移民与海关执法局 [USA] | 移民和海关执法局 [USA]
  en FBI [USA case] | Federal Bureau of Investigation [USA] | DEA [USA case] | Secret Service [USA] | Immigration and Customs Enforcement [USA] | ICE [USA case]
  src hand

federal-assembly  organ  LEG
  zh 联邦会议 | 联邦委员会 | 联邦议会 | 联邦院 | 人民代表会议 | 联邦议会两院 | 联邦国民议会
  en Federal Assembly | Federation Council [RUS] | Federal Council
  src hand

fighter-jets  organ  MIL
  zh 战机 | 战斗机 | 军机 | 歼击机 | 战斗轰炸机 | 武装直升机 | 直升机 | 隐形战机 | 隐身战机 | 轰炸机群 | 预警机 | 加油机 | 侦察机 | 反潜机 | 巡逻机 | 反潜巡逻机 | 运输机 | 军用飞机 | 军用运输机 | 电子战飞机 | 舰载机 | F-16战机 | F-35战机 | F-35战斗机 | F-16战斗机 | 攻击机 | 教练机 | 机群 | 作战飞机 | 电子侦察机 | 米格-29战机 | 苏-35战机 | 苏-27战机 | 苏-34战机
  en warplanes | warplane | fighter jets | fighter jet | jets | fighter planes | fighter aircraft | combat aircraft | military aircraft | helicopters | attack helicopters | spy plane | spy planes | reconnaissance aircraft | surveillance aircraft | patrol aircraft | planes | military planes | F-16s | F-35s | MiGs
  src hand

finance-ministry  organ  GOV
  zh 财政部 | 财政部门 | 财务省 [JPN] | 大藏省 [JPN] | 企划财政部 [KOR] | 财政和经济部 | 经济与财政部 | 财政与公共信贷部 | 国库部 | 联邦财政部 | 海外资产控制办公室 [USA] | 外国资产控制办公室 [USA] | 海外资产管理办公室 [USA] | 预算办公室 | 预算管理局 | 行政管理和预算局 [USA] | 国会预算办公室 [USA] | 证券交易委员会 | 金融监管机构 | 金融厅 [JPN]
  en Finance Ministry | Ministry of Finance | Treasury [case] | Treasury Department | Department of the Treasury | OFAC [USA] | Office of Foreign Assets Control [USA] | HM Treasury [GBR] | Exchequer [GBR] | Securities and Exchange Commission | SEC [USA case] | finance department
  src hand

fisheries-agency  organ  GOV
  zh 渔业局 | 渔政 | 渔政船 | 渔业部门 | 渔业与水产资源局 | 水产厅 [JPN] | 海洋水产部 [KOR] | 海洋渔业部 | 渔业和水产资源局 [PHL]
  en fisheries bureau | Bureau of Fisheries and Aquatic Resources [PHL] | Fisheries Agency | Fisheries Ministry
  src hand

fleet  organ  MIL
  zh 舰队 | 太平洋舰队 | 第七舰队 [USA] | 第五舰队 [USA] | 第三舰队 [USA] | 第六舰队 [USA] | 黑海舰队 [RUS] | 北方舰队 [RUS] | 波罗的海舰队 [RUS] | 里海舰队 [RUS] | 护航编队 | 舰艇编队 | 远洋编队 | 海军编队 | 编队 | 舰艇 | 舰船 | 第四舰队 [USA] | 第二舰队 [USA] | 第十舰队 [USA] | 太平洋舰队司令部 | 红旗波罗的海舰队 [RUS] | 亚丁湾护航编队 [CHN] | 山东舰编队 [CHN] | 辽宁舰编队 [CHN] | 福建舰编队 [CHN]
  en fleet | Pacific Fleet | Seventh Fleet [USA] | 7th Fleet [USA] | Fifth Fleet [USA] | 5th Fleet [USA] | Sixth Fleet [USA] | Black Sea Fleet [RUS] | Northern Fleet [RUS] | Baltic Fleet [RUS] | flotilla
  src hand

foreign-ministry  organ  GOV
  zh 外交部 | 外交部门 | 外务省 | 外事部门 | 外交和国际合作部 | 外交与国际合作部 | 外交、国际合作和埃及侨民部 | 外交与侨民事务部 | 外交与欧洲事务部 | 外交和欧洲事务部 | 外交与贸易部 | 外交贸易部 | 外交和贸易部 | 外交事务部 | 外交与发展部 | 外交和发展部 | 外交、联邦和发展事务部 | 外交和移民部 | 外交和宗教事务部 | 外国部 | 外长办公室 | 外事委员会 | 外事厅 | 外交使团团长 | 联邦外交部 | 国际关系与合作部 [ZAF] | 国际关系和合作部 [ZAF] | 全球事务部 [CAN] | 外交通商部 | 外交当局 | 对外关系部 | 外联部 | 巴西外交部 [BRA] | 外事局 | 外办
  en Foreign Ministry | Ministry of Foreign Affairs | Foreign Office | Foreign and Commonwealth Office [GBR] | Foreign, Commonwealth and Development Office [GBR] | FCDO [GBR] | Department of Foreign Affairs | DFA [PHL case] | Department of Foreign Affairs and Trade [AUS] | DFAT [AUS case] | Global Affairs Canada [CAN] | External Affairs Ministry | Ministry of External Affairs [IND] | MEA [IND case] | Ministry of External Relations | MFA [case] | MOFA [case] | Department of International Relations and Cooperation [ZAF] | DIRCO [ZAF] | foreign affairs ministry | Auswärtiges Amt [DEU]
  src hand

fsb  organ  GOV
  zh 联邦安全局 [RUS] | 俄联邦安全局 [RUS] | 克格勃 [RUS] | 对外情报局 | 俄罗斯对外情报局 [RUS] | 联邦警卫局 [RUS] | 俄调查委员会 [RUS] | 联邦侦查委员会 [RUS] | 俄联邦侦查委员会 [RUS]
  en FSB [RUS case] | Federal Security Service [RUS] | SVR [RUS case] | KGB [RUS case] | Foreign Intelligence Service | Investigative Committee [RUS]
  src hand

general-staff  organ  MIL
  zh 总参谋部 | 参谋部 | 武装部队总参谋部 | 联合参谋本部 | 联合参谋部 | 联参 | 参谋长联席会议 | 参联会 | 总司令部 | 联合参谋长委员会 | 统合幕僚监部 [JPN] | 统合作战司令部 [JPN] | 三军联合参谋部 | 三军新闻局 [PAK] | 三军公共关系部 [PAK] | 统幕 [JPN] | 军方高层 | 武装力量总参谋部 | 总参
  en General Staff | Joint Chiefs of Staff | Joint Chiefs | JCS [case] | Joint Staff | ISPR [PAK] | Inter-Services Public Relations [PAK]
  src hand

government  organ  GOV
  zh 政府 | 联邦政府 | 中央政府 | 临时政府 | 过渡政府 | 民选政府 | 政府部门 | 政府机构 | 新政府 | 合法政府 | 地方政府 | 上届政府 | 现政府 | 本届政府 | 历届政府 | 政府高层 | 政府方面 | 自治政府 | 州政府 | 省政府 | 市政府 | 前政府 | 右翼政府 | 左翼政府 | 军人政府 | 少数派政府 | 政府机关 | 王室政府 | 统一政府 | 行政院 [TWN] | 台当局行政机构 [TWN] | 陆委会 [TWN] | 台湾陆委会 [TWN] | 海基会 [TWN] | 台当局陆委会 [TWN] | 监察院 [TWN] | 考试院 [TWN] | 司法院 [TWN] | 台湾行政机构 [TWN]
  en government | federal government | central government | interim government | transitional government | caretaker administration | national unity government | provisional government | local government | state government
  src hand

government-forces  organ  MIL
  zh 政府军 | 官军 | 安全部队 | 国家安全部队 | 联军 | 部队 | 维和部队 | 特种部队 | 突击队 | 驻军 | 守军 | 作战部队 | 精锐部队 | 装甲部队 | 机械化部队 | 空降兵 | 空降部队 | 伞兵 | 先头部队 | 预备役部队 | 地面军队 | 占领军 | 联合特遣部队 | 远征军 | 战略部队 | 两栖部队 | 特战部队 | 治安部队 | 后备部队 | 国土防卫部队 | 特遣队 | 维和人员 | 维和士兵 | 维和警察 | 宪兵 | 陆战队 | 山地部队 | 机动部队 | 快速反应部队 | 驻防部队
  en government forces | security forces | troops | forces | special forces | peacekeepers | commandos | paratroopers | occupation forces | soldiers | occupation troops | marines | coalition forces | garrison | reservists | military personnel | servicemen | militias | brigade | battalion | units
  src hand

health-ministry  organ  GOV
  zh 卫生部 | 卫生部门 | 厚生劳动省 [JPN] | 厚劳省 [JPN] | 卫生和人口部 | 公共卫生部 | 卫生与公众服务部 [USA] | 疾控中心 | 疾病控制与预防中心 | 疾病预防控制中心 | 食品药品管理局 [USA] | 药监局 | 国家卫健委 [CHN] | 卫健委 [CHN] | 保健福祉部 [KOR] | 卫生与社会福利部 | 加沙卫生部门 [PSE] | 加沙地带卫生部门 [PSE] | 卫生当局
  en Health Ministry | Ministry of Health | Health Department | health authorities | health officials | CDC [USA case] | Centers for Disease Control and Prevention [USA] | FDA [USA case] | Food and Drug Administration [USA] | Gaza Health Ministry [PSE] | Gaza's Health Ministry [PSE] | Gaza health authorities [PSE]
  src hand

house-of-commons  organ  LEG
  zh 下议院 | 下院 | 平民院 | 议会下院
  en House of Commons | Commons [case] | lower house | lower chamber
  src hand

house-of-lords  organ  LEG
  zh 上议院 | 上院 | 贵族院 | 议会上院
  en House of Lords | upper house | upper chamber
  src hand

house-of-representatives  organ  LEG
  zh 众议院 | 国民议会下院 | 人民院 | 代表院 | 众议院外交委员会 | 众议院军事委员会 | 众议院外委会 | 众议院中国问题特别委员会 [USA] | 众议院特别委员会 | 众议院共和党 [USA] | 众议院民主党 [USA] | 美中战略竞争特别委员会 [USA]
  en House of Representatives | Lok Sabha [IND] | Chamber of Deputies | House Foreign Affairs Committee [USA] | House Republicans [USA] | House Democrats [USA] | House Select Committee [USA]
  src hand

idf  organ  MIL
  zh 以色列国防军 [ISR] | 以国防军 [ISR] | 以色列军方 [ISR] | 以色列军队 [ISR] | 以色列空军 [ISR] | 戈兰尼旅 [ISR] | 纳哈尔旅 [ISR] | 吉瓦提旅 [ISR]
  en Israel Defense Forces [ISR] | Israel Defence Forces [ISR] | Israeli Defense Forces [ISR] | Israeli Defence Forces [ISR] | IDF [ISR case] | Israeli occupation forces [ISR]
  src hand

immigration-office  organ  GOV
  zh 移民局 | 移民部门 | 移民部 | 出入境管理局 | 移民管理局 | 出入国在留管理厅 [JPN] | 出入境部门 | 国家移民管理局 [CHN] | 移民当局 | 法务省 [JPN]
  en immigration authorities | Immigration Bureau | Immigration Department | Migration Service | immigration service
  src hand

industry-companies  organ  BUS
  zh 半导体企业 | 芯片企业 | 芯片制造商 | 科技公司 | 科技企业 | 科技巨头 | 互联网公司 | 初创企业 | 军工企业 | 军工巨头 | 军火商 | 防务企业 | 军工集团 | 国防承包商 | 武器制造商 | 车企 | 汽车制造商 | 航空公司 | 石油公司 | 能源公司 | 能源巨头 | 油企 | 矿业公司 | 制药公司 | 造船企业 | 船厂 | 航运公司
  en tech companies | chipmakers | tech giants | defense contractors | defence contractors | arms makers | automakers | carmakers | airlines | oil companies | shipbuilders | miners | manufacturers
  src hand

intelligence-agency  organ  GOV
  zh 情报部门 | 情报机构 | 情报局 | 国家情报局 | 国家情报院 [KOR] | 国情院 [KOR] | 情报机关 | 情报界 | 间谍机构 | 间谍 | 特工 | 情报人员 | 情报总署 | 情报部 | 秘密情报局 | 国家情报总监办公室 [USA] | 情报体系 | 特工部门 | 特勤部门 | 军情五处 [GBR] | 军情六处 [GBR] | 三军情报局 [PAK] | 调查分析局 [IND] | 研究分析局 [IND] | 情报与安全部 | 国家情报组织 [TUR] | 国家情报机构 | 反间谍部门 | 内阁情报调查室 [JPN] | 安全情报局 | 联邦情报局 | 宪法保卫局 [DEU] | 联邦宪法保卫局 [DEU] | 对外安全总局 [FRA] | 情报官员 | 情报安全局 | 国家侦察局 [USA] | 国家安全调查局 | 军事情报部 | 安全情报组织 [AUS] | 信号局 [AUS] | 8200部队 [ISR] | 以军情报部门 [ISR] | 国家安全情报局 | 情报和安全总局 | 公安调查厅 [JPN] | 防谍司令部 [KOR] | 国军防谍司令部 [KOR] | 国家安全委员会情报部门
  en intelligence agency | intelligence agencies | intelligence service | intelligence services | spy agency | intelligence officials | National Intelligence Service | MI5 [GBR] | MI6 [GBR] | ISI [PAK case] | BND [DEU case] | DGSE [FRA case] | NIS [KOR case] | ODNI [USA] | intelligence community | ASIO [AUS]
  src hand

interior-ministry  organ  GOV
  zh 内政部 | 内务部 | 公安部 | 内务省 | 国土安全部 | 公共安全部 | 公安机关 | 内政与地方政府部 | 民政部 | 国家安全部 | 国安部 | 安全部 | 警察总部 | 内政安全部 | 治安部 | 安全与公民保护部 | 国家公安委员会 | 行政安全部 | 公共安全省 | 国家安全机关 | 国土安全部门 | 警务部 | 内政与安全部 | 内务人民委员部
  en Interior Ministry | Ministry of Interior | Ministry of the Interior | Ministry of Internal Affairs | Home Office [GBR] | Home Ministry | Ministry of Home Affairs | Department of Homeland Security [USA] | DHS [USA case] | Homeland Security | Department of Home Affairs | Ministry of Public Security | Security Ministry | Ministry of State Security
  src hand

irgc  organ  MIL
  zh 伊斯兰革命卫队 [IRN] | 伊朗伊斯兰革命卫队 [IRN] | 革命卫队 [IRN] | 伊朗革命卫队 [IRN] | 圣城旅 [IRN] | 革命卫队圣城旅 [IRN] | 圣城军 [IRN] | 革命卫队海军 [IRN] | 革命卫队空天部队 [IRN] | 圣城部队 [IRN] | 伊朗革卫队 [IRN] | 革卫队 [IRN] | 伊斯兰革命卫队海军 [IRN] | 伊斯兰革命卫队空天军 [IRN] | 伊朗伊斯兰革命卫队海军 [IRN]
  en Islamic Revolutionary Guard Corps [IRN] | Islamic Revolution Guards Corps [IRN] | Revolutionary Guards [IRN] | Revolutionary Guard [IRN] | Revolutionary Guard Corps [IRN] | IRGC [IRN] | Quds Force [IRN] | Qods Force [IRN]
  src hand

judicial-police  organ  JUD
  zh 警察厅 | 警察局 | 警视厅 [JPN] | 警察部队 | 国家警察 | 联邦警察 | 反恐部门 | 反恐部队 | 反恐警察 | 缉毒部门 | 禁毒部门 | 海关警察 | 高级公职人员犯罪调查处 [KOR] | 公调处 [KOR] | 国家调查局 [IND] | 中央调查局 [IND] | 反腐败法庭 | 特别检察官办公室 | 国税厅 | 法警局 [USA] | 国土安全调查局 [USA]
  en national police | federal police | police force | counter-terrorism police | counterterrorism police | Scotland Yard [GBR]
  src hand

justice-ministry  organ  JUD
  zh 司法部 | 司法省 | 司法部门 | 法务部 | 司法与公共安全部 | 司法和人权部 | 法务部门 | 司法委员会 | 惩教部门 | 监狱管理局
  en Justice Ministry | Ministry of Justice | Justice Department | Department of Justice | DOJ [USA case] | prison authorities
  src hand

knesset  organ  LEG
  zh 克奈塞特 [ISR] | 以色列议会 [ISR]
  en Knesset [ISR]
  src hand

labour-ministry  organ  GOV
  zh 劳工部 | 劳动部 | 人力资源部 | 社会保障部 | 人社部 | 劳工和社会保障部 | 人力资源和社会保障部 | 社会事务部 | 社会福利部 | 住房部 | 建设部 | 妇女部 | 统一部 [KOR] | 侨务委员会 | 外劳部 | 国土交通省 [JPN] | 国交省 [JPN] | 外劳部门 | 移民工人部 [PHL]
  en Labor Ministry | Labour Ministry | Ministry of Labor | Ministry of Labour | Labor Department | Department of Labor | Unification Ministry [KOR] | Housing Ministry | Social Affairs Ministry
  src hand

legislators  organ  LEG
  zh 议员代表团 | 国会议员代表团 | 议会代表团 | 立法委员 | 议员团 | 跨党派议员 | 两党议员 | 立法者 | 代表大会代表
  en lawmakers | legislators | congressmen | senators | members of parliament | MPs [case] | members of Congress | congressional delegation | parliamentarians
  src hand

legislature  organ  LEG
  zh 立法机构 | 立法机关 | 立法会 | 立法院 | 立法委员会 | 大国民会议 | 国民代表大会 | 最高立法机构 | 人民代表大会 | 全国人大 [CHN] | 全国人大常委会 [CHN] | 人大常委会 [CHN] | 全国政协 [CHN] | 政协 [CHN] | 全国人民代表大会 [CHN] | 人民协商会议 | 最高人民会议 [PRK] | 伊斯兰议会 [IRN] | 协商会议 | 舒拉委员会 | 国家大呼拉尔 [MNG] | 最高拉达 [UKR] | 大国民议会 [TUR] | 国民议会 | 国家议会 | 全国代表大会 | 全国大会 | 国会联席会议 | 台立法机构 [TWN] | 台立法院 [TWN] | 瑟姆 [POL] | 中央立法机构 | 克涅塞特 [ISR] | 立法院院会 [TWN] | 行政长官选举委员会 [HKG] | 立法会主席 [HKG] | 马日利斯 [KAZ] | 最高国民会议 | 人民大会 | 议会人民院 | 长老院 | 民族议会
  en legislature | National Assembly | Legislative Council | Legislative Yuan [TWN] | National People's Congress [CHN] | NPC [CHN case] | CPPCC [CHN] | Supreme People's Assembly [PRK] | Verkhovna Rada [UKR] | Rada [UKR] | Majlis | Grand National Assembly [TUR] | Sejm [POL] | Riksdag [SWE] | Storting [NOR] | Folketing [DNK] | Eduskunta [FIN] | Seimas [LTU] | Saeima [LVA] | Riigikogu [EST] | Oireachtas [IRL] | Dail [IRL] | Skupstina [SRB] | State Great Khural [MNG] | People's Assembly | Shura Council
  src hand

marine-corps  organ  MIL
  zh 海军陆战队 | 海军陆战队员 | 海豹突击队 [USA] | 三角洲部队 [USA] | 特种作战部队 | 海军步兵 | 第82空降师 [USA] | 第101空降师 [USA] | 第75游骑兵团 [USA] | 第24海军陆战队远征队 [USA] | 第31海军陆战队远征队 [USA] | 绿色贝雷帽 [USA] | 特别空勤团 [GBR] | 廓尔喀部队
  en Marine Corps | Marines [case] | Navy SEALs [USA] | Delta Force [USA] | naval infantry | Green Berets [USA]
  src hand

maritime-self-defence-force  organ  MIL
  zh 海上自卫队 [JPN] | 海自 [JPN]
  en Maritime Self-Defense Force [JPN] | JMSDF [JPN] | MSDF [JPN]
  src hand

media  organ  MED
  zh 媒体 | 官方媒体 | 官媒 | 国家媒体 | 主流媒体 | 舆论 | 新闻媒体 | 国家电视台 | 电视台 | 国家通讯社 | 通讯社 | 官方通讯社 | 新闻界 | 报纸 | 报界 | 新闻机构 | 广播电台 | 国营媒体 | 国有媒体 | 国际广播电台 | 地方媒体 | 电台 | 新闻网 | 新闻网站 | 报刊 | 网络媒体 | 传媒
  en media | press | newspapers | newspaper | state media | state television | state TV | news agency | broadcaster | journalists | state news agency | TV channel | reporters | state-run media
  src hand

mercenaries  organ  REB
  zh 雇佣兵 | 雇佣军 | 外籍雇佣兵 | 志愿兵 | 私人军事公司 | 军事承包商 | 志愿军
  en mercenaries | mercenary group | private military company | military contractors | volunteers
  src hand

military  organ  MIL
  zh 军方 | 军队 | 军事力量 | 驻外军队 | 军事人员 | 军人 | 士兵 | 官兵 | 军官 | 将领 | 军事代表团 | 军事机构 | 两军 | 陆海空军 | 军事单位 | 军事基地 | 军方人士 | 军事领导人 | 军事领导层 | 军事官员 | 指战员 | 兵力 | 战士 | 现役军人 | 战俘 | 将士 | 军警 | 军警人员 | 军事设施 | 军事目标 | 军营 | 战斗人员 | 新兵 | 国防军士兵 | 海军官兵 | 军事教官 | 军事观察员 | 飞行员 | 水兵 | 驻军部队
  en military | militaries | service members | officers | generals | military officials | military command | military advisers | military advisors | military instructors | pilots | sailors | airmen | fighters | military base | military bases | air base | airbase | naval base | prisoners of war | POWs [case]
  src hand

military-commands  organ  MIL
  zh 司令部 | 作战司令部 | 联合司令部 | 中央司令部 [USA] | 美军中央司令部 [USA] | 印太司令部 [USA] | 美军印太司令部 [USA] | 欧洲司令部 [USA] | 非洲司令部 [USA] | 南方司令部 [USA] | 北方司令部 [USA] | 战略司令部 | 太空司令部 | 北美防空司令部 | 东部战区 [CHN] | 南部战区 [CHN] | 西部战区 [CHN] | 北部战区 [CHN] | 中部战区 [CHN] | 战区 | 军区 | 中央军区 | 西部军区 [RUS] | 南部军区 [RUS] | 驻日美军 [USA] | 驻韩美军 [USA] | 驻韩美军司令部 [USA] | 驻日美军司令部 [USA] | 驻欧美军 [USA] | 驻德美军 [USA] | 驻叙美军 [USA] | 驻伊拉克美军 [USA] | 驻叙俄军 [RUS] | 韩美联合司令部 | 本土防卫司令部 | 海军司令部 | 前线司令部 | 作战指挥部 | 国防司令部 | 军事指挥部 | 最高司令部 | 联合作战司令部 | 西部司令部 [PHL] | 战区司令部 | 指挥所 | 指挥中心 | 太空军司令部 [USA] | 美军网络司令部 [USA] | 特种作战司令部 [USA] | 运输司令部 [USA] | 驻关岛美军 [USA] | 驻伊美军 [USA] | 驻菲美军 [USA] | 驻中东美军 [USA] | 驻卡塔尔美军 [USA] | 东部军区 [RUS] | 中部军区 [RUS] | 列宁格勒军区 [RUS] | 莫斯科军区 [RUS] | “中部”集群 [RUS] | “西部”集群 [RUS] | “东部”集群 [RUS] | “南方”集群 [RUS] | “北方”集群 [RUS] | “第聂伯河”集群 [RUS] | 哈塔姆安比亚中央司令部 [IRN] | 哈塔姆·安比亚中央司令部 [IRN] | 驻香港部队 [CHN] | 东部指挥部 | 南方司令部司令 [USA] | 以军北方司令部 [ISR] | 以军南方司令部 [ISR] | 北方联合司令部
  en Central Command [USA] | CENTCOM [USA] | Indo-Pacific Command [USA] | INDOPACOM [USA] | European Command [USA] | EUCOM [USA] | Africa Command [USA] | AFRICOM [USA] | Southern Command | SOUTHCOM [USA] | Northern Command | Strategic Command | STRATCOM [USA] | Space Command | United States Forces Korea [USA] | U.S. Forces Korea [USA] | USFK [USA] | U.S. Forces Japan [USA] | USFJ [USA] | Eastern Theater Command [CHN] | Southern Theater Command [CHN] | Theater Command [CHN] | Western Command | Military District | Khatam al-Anbiya Central Headquarters [IRN] | command | high command | headquarters
  src hand

militia  organ  MIL
  zh 民兵 | 民兵武装 | 民兵组织 | 亲政府武装 | 国民警卫队 | 准军事部队 | 准军事组织 | 国民卫队 | 近卫军 | 共和国卫队 | 总统卫队 | 总统警卫队 | 国民近卫军 [RUS] | 俄罗斯国民警卫队 [RUS] | 海上民兵 | 王家卫队 | 皇家卫队 | 宪兵队 | 地方自卫队 | 武警 [CHN] | 武警部队 [CHN]
  en militia | paramilitary | paramilitaries | National Guard | Republican Guard | Presidential Guard | pro-government militia | maritime militia | gendarmerie | Rosgvardia [RUS] | royal guard
  src hand

ministries  organ  GOV
  zh 部门 | 各部委 | 部委 | 有关部委 | 政府各部门
  en ministry | ministries | agencies | departments
  src hand

missile-forces  organ  MIL
  zh 火箭军 | 战略火箭军 | 导弹部队 | 战略导弹部队 | 导弹 | 弹道导弹 | 巡航导弹 | 高超音速导弹 | 洲际弹道导弹 | 远程导弹 | 战略核力量 | 核力量 | 导弹总局 | 导弹系统 | 战术导弹 | 航天力量 | 太空军 | 反舰导弹 | 中程导弹 | 短程弹道导弹 | “爱国者”导弹 | 爱国者导弹 | 萨德系统 | “萨德”系统 | 战略支援部队 [CHN]
  en missiles | missile | ballistic missiles | cruise missiles | hypersonic missile | hypersonic missiles | missile forces | Strategic Rocket Forces | Rocket Force | Strategic Missile Forces | Space Force | nuclear forces | Patriot missiles
  src hand

monarchy  organ  GOV
  zh 王室 | 皇室 | 宫廷 | 王宫 | 皇宫 | 王室办公厅 | 埃米尔宫廷 | 宫内厅 [JPN] | 王室法院 | 王宫办公室 | 国王办公室
  en royal family | royal court | royal palace | Imperial Household Agency [JPN] | Amiri Diwan | Emiri Diwan | royals
  src hand

mossad  organ  GOV
  zh 摩萨德 [ISR] | 以色列摩萨德 [ISR] | 辛贝特 [ISR] | 以色列国家安全总局 [ISR] | 以色列情报和特勤局 [ISR] | 以色列安全局 [ISR] | 国家安全总局
  en Mossad [ISR] | Shin Bet [ISR] | Shabak [ISR]
  src hand

navy  organ  MIL
  zh 海军 | 海军部队 | 海军舰艇 | 皇家海军 | 军舰 | 战舰 | 海军军舰 | 海上力量 | 海军舰船 | 海军陆战旅 | 海军舰队 | 海军航空兵 | 海军基地 | 海军护航编队 | 海军战机
  en navy | Royal Navy | naval forces | warships | warship | naval vessels | naval ships | navy ship | navy ships | battleship | naval force | vessels
  src hand

nsa  organ  GOV
  zh 国家安全局 | 安全局 | 国安局 | 国家安全机构 | 安全机构 | 乌克兰国家安全局 [UKR] | 乌安全局 [UKR] | 乌克兰安全局 [UKR] | 安全部门 | 安全机关 | 安全人员 | 安全官员 | 安保部门 | 安保人员 | 保安局 | 国家保卫部
  en National Security Agency | Security Service | Security Service of Ukraine [UKR] | SBU [UKR case] | NSA [USA case] | security agency | security agencies | security services | security officials | state security
  src hand

nuclear-facilities  organ  GOV
  zh 核设施 | 核电站 | 核基地 | 核工厂 | 核科学家
  en nuclear facilities | nuclear sites | nuclear plant | nuclear power plant | nuclear scientists
  src hand

officials  organ  GOV
  zh 官员 | 高级官员 | 高官 | 政府官员 | 领导层 | 高层 | 政要 | 政界 | 政界人士 | 政治人物 | 政治家 | 政客 | 外交人员 | 外交人士 | 消息人士 | 外交消息人士 | 知情人士 | 公务员 | 谈判人员 | 统治集团 | 政治精英 | 决策者 | 决策层 | 前高官 | 鹰派 | 鹰派政客 | 反华政客 | 鹰派人士 | 外交和军事官员 | 最高领导层 | 领导集体 | 外交团队 | 当政者 | 行政官员
  en officials | official | diplomats | leadership | politicians | senior officials | policymakers | statesmen | government officials | hawks | representatives
  src hand

opposition  organ  OPP
  zh 反对派 | 反对党 | 在野党 | 反对党联盟 | 反对阵营 | 反政府人士 | 持不同政见者 | 异见人士 | 流亡政府 | 流亡反对派 | 反对派联盟 | 全国联盟 | 最大反对党 | 民主派 | 流亡人士 | 反对党阵营 | 主要反对党 | 分离主义者 | 分裂势力 | 独立派 | 左翼反对派 | 极右翼政党 | 极右翼
  en opposition | opposition party | opposition parties | opposition leaders | dissidents | opposition coalition | exiles | separatists | government-in-exile | far right | far-right party
  src hand

parliament  organ  LEG
  zh 议会 | 议会上下两院 | 议会两院 | 议院 | 国会议事堂 | 全国议会 | 一院制议会 | 民族院 | 最高会议 | 议会外交委员会 | 议会外事委员会 | 议会国防委员会 | 人民议会 | 国民会议 | 最高议会 | 议会党团 | 地方议会 | 州议会 | 大呼拉尔 | 地区议会 | 市议会
  en parliament | parliaments | assembly | state assembly | regional parliament | parliamentary committee | national parliament
  src hand

parties  organ  LEG
  zh 自民党 [JPN] | 公明党 [JPN] | 日本自民党 [JPN] | 日本维新会 [JPN] | 共和党 [USA] | 民主党 [USA] | 共和党人 [USA] | 民主党人 [USA] | 美国共和党 [USA] | 美国民主党 [USA] | 保守党 | 工党 | 国大党 [IND] | 人民党 | 印度人民党 [IND] | 印人党 [IND] | 劳动党 [PRK] | 朝鲜劳动党 [PRK] | 统一俄罗斯党 [RUS] | 统俄党 [RUS] | 共产党 | 正义与发展党 | 利库德集团 [ISR] | 国民力量党 [KOR] | 共同民主党 [KOR] | 韩国共同民主党 [KOR] | 基民盟 [DEU] | 社民党 [DEU] | 联盟党 [DEU] | 选择党 [DEU] | 德国选择党 [DEU] | 绿党 | 国民联盟 [FRA] | 复兴党 | 民进党 [TWN] | 国民党 [TWN] | 中国国民党 [TWN] | 台湾民众党 [TWN] | 民众党 [TWN] | 中国共产党 [CHN] | 越南共产党 [VNM] | 老挝人民革命党 [LAO] | 柬埔寨人民党 [KHM] | 人民行动党 [SGP] | 非国大 [ZAF] | 非洲人国民大会 [ZAF] | 为泰党 [THA] | 立宪民主党 [JPN] | 改革党 [GBR] | 格鲁吉亚梦想党 [GEO] | 青民盟 [HUN] | 自由民主党 | 社会民主党 | 基督教民主联盟 | 新民主党 | 自由党 | 社会党 | 人民革命党 | 民主联盟 | 中间党 | 极左翼政党 | 左翼党 | 国家党 | 共和人民党 [TUR] | 正发党 [TUR] | 法律与公正党 [POL] | 公民纲领党 [POL] | 蓝白党 [ISR] | 未来党 [ISR] | 勒庞阵营 [FRA] | 意大利兄弟党 [ITA] | 参政党 [JPN] | 国民民主党 [JPN] | 日本共产党 [JPN] | 新加坡人民行动党 [SGP] | 英国保守党 [GBR] | 英国工党 [GBR] | 澳大利亚工党 [AUS] | 加拿大自由党 [CAN] | 加拿大保守党 [CAN] | 五星运动 [ITA] | 人民力量党 [KOR] | 茶党 [USA] | 古巴共产党 [CUB] | 老挝人革党 [LAO] | 老人革党 [LAO] | 俄罗斯联邦共产党 [RUS] | 俄共 [RUS] | 日共 [JPN] | 印共 [IND] | 尼共 [NPL] | 公正俄罗斯党 [RUS] | 缅甸巩发党 [MMR] | 埃革阵 [ETH] | 繁荣党 [ETH] | 革命党 [TZA] | 津民盟 [ZWE] | 莫解阵党 [MOZ] | 安人运 [AGO] | 纳米比亚人组党 [NAM] | 人组党 [NAM] | 孟加拉国人民联盟 [BGD] | 伊拉克复兴社会党 [IRQ] | 伊拉克复兴党 [IRQ] | 孟加拉国民族主义党 [BGD] | 孟民族主义党 [BGD] | 公民变革联盟 [ZWE] | “协调框架” [IRQ] | 什叶派协调框架 [IRQ] | 南非民主联盟 [ZAF] | 经济自由斗士 [ZAF] | 经济自由斗士党 [ZAF] | 突尼斯复兴运动 [TUN] | 埃塞俄比亚人民革命民主阵线 [ETH] | 法拉本多·马蒂民族解放阵线 [SLV] | 法拉本多马蒂民族解放阵线 [SLV] | 马蒂阵线 [SLV] | 自由国民阵线 [LBN] | 自由爱国运动 [LBN] | 东帝汶独立革命阵线 [TLS] | 桑地诺民族解放阵线 [NIC] | 桑解阵 [NIC] | “未来阵线” [LBN] | 也门全国人民大会党 [YEM] | 全国人民大会党 [YEM] | 伊斯兰改革集团 [YEM] | 也门改革党 [YEM] | 孟加拉国伊斯兰大会党 [BGD] | 长枪党 [LBN] | 黎巴嫩长枪党 [LBN] | 黎巴嫩力量党 [LBN] | 黎巴嫩力量 [LBN] | 争取民主变革运动 [ZWE] | 民革运 [ZWE] | 民族之矛党 [ZAF] | 缅甸全国民主联盟 [MMR] | 缅甸民盟 [MMR] | 反对派平台-生活党 [UKR] | 反对派平台—为了生活 [UKR] | 黎巴嫩社会进步党 [LBN] | 卢旺达爱国阵线 [RWA] | 卢爱阵 [RWA] | 国民志愿服务团 [IND] | 国民志愿团 [IND] | “塞族名单” [XKX] | 塞尔维亚名单 [XKX] | 新芬党 [IRL] | 联邦巩固与发展党 [MMR] | 联邦巩固和发展党 [MMR] | 英国独立党 [GBR] | 脱欧党 [GBR] | 苏格兰民族党 [GBR] | 北爱尔兰民主统一党 [GBR] | 共和国前进党 [FRA] | 不屈的法兰西 [FRA] | 左翼联盟“新人民阵线” [FRA] | 新人民阵线 [FRA] | 基社盟 [DEU] | 德国左翼党 | 瓦根克内希特联盟 [DEU] | 意大利力量党 [ITA] | 北方联盟党 [ITA] | 工人社会党 [ESP] | 西班牙工人社会党 | 呼声党 [ESP] | 我们能党 [ESP] | 够了党 [PRT] | 自由民主人民党 [NLD] | 法公党 [POL] | 蒂萨党 [HUN] | 尤比克党 [HUN] | 尊重与自由党 [HUN] | 方向党 [SVK] | 方向—社会民主党 [SVK] | “不满公民行动2011”运动 [CZE] | 人民公仆党 [UKR] | 欧洲团结党 [UKR] | 统一民族运动 [GEO] | 格鲁吉亚梦想 [GEO] | 行动与团结党 [MDA] | 公民契约党 [ARM] | 公正发展党 [TUR] | 民族行动党 [TUR] | 人民平等和民主党 [TUR] | 沙斯党 [ISR] | 犹太力量党 [ISR] | 宗教犹太复国主义党 [ISR] | 以色列家园党 [ISR] | 拥有未来党 [ISR] | 圣经犹太教联盟 [ISR] | 利库德党 [ISR] | 利库德 [ISR] | 法治国家联盟 [IRQ] | 正义运动党 [PAK] | 穆盟（谢派） [PAK] | 穆斯林联盟（谢里夫派） [PAK] | 民族公民党 [BGD] | 平民党 [IND] | 草根国大党 [IND] | 湿婆军 [IND] | 人民阵线党 [LKA] | 国家人民力量联盟 [LKA] | 统一国民党 [LKA] | 尼共（联合马列） [NPL] | 尼泊尔大会党 | 巩发党 [MMR] | 远进党 [THA] | 自豪泰党 [THA] | 泰自豪党 [THA] | 公民力量党 [THA] | 合泰建国党 [THA] | 泰爱泰党 [THA] | 救国党 [KHM] | 奉辛比克党 [KHM] | 烛光党 [KHM] | 巫统 [MYS] | 希盟 [MYS] | 土团党 [MYS] | 伊斯兰教党 [MYS] | 民主斗争党 [IDN] | 斗争民主党 [IDN] | 专业集团党 [IDN] | 戈尔卡党 [IDN] | 大印尼运动党 [IDN] | 大印度尼西亚运动党 [IDN] | 令和新选组 [JPN] | 日本民主党 | 日本保守党 | 祖国革新党 [KOR] | 改革新党 [KOR] | 自由韩国党 [KOR] | 大国家党 [KOR] | 新国家党 [KOR] | 共同民主党议员 [KOR] | 时代力量 [TWN] | 亲民党 [TWN] | 泛绿阵营 [TWN] | 泛蓝阵营 [TWN] | 绿营 [TWN] | 国民党立法机构党团 [TWN] | 魁人政团 [CAN] | 加拿大新民主党 | 国家复兴运动党 [MEX] | 国家复兴运动 [MEX] | 革命制度党 [MEX] | 巴西劳工党 | 自由前进党 [ARG] | 统一社会主义党 [VEN] | 争取社会主义运动 [BOL] | 历史性公约 [COL] | 公民革命运动 [ECU] | 新思想党 [SLV] | 全体进步大会党 [NGA] | 联合民主联盟 [KEN] | 橙色民主运动 [KEN] | 朱比利党 [KEN] | 莫桑比克解放阵线 [MOZ] | 祖国之光党 [KAZ] | 阿马纳特党 [KAZ] | 阿拉伯复兴社会党 [SYR] | 澳大利亚自由党 | 澳大利亚国家党 | 新西兰国家党 | 新西兰工党 | 新西兰优先党 [NZL] | 俄罗斯自由民主党 | 新人党 [RUS] | 塞尔维亚进步党 | 争取民主与社会进步联盟 [COD]
  en Liberal Democratic Party [JPN] | LDP [JPN case] | Komeito [JPN] | Republican Party [USA] | Democratic Party [USA] | Republicans [USA case] | Democrats [USA case] | GOP [USA case] | Labour Party [GBR] | Conservative Party [GBR] | Tories [GBR case] | Reform UK [GBR] | Bharatiya Janata Party [IND] | BJP [IND case] | Workers' Party | Workers' Party of Korea [PRK] | United Russia [RUS] | Communist Party | Likud [ISR] | People Power Party [KOR] | Democratic Party of Korea [KOR] | Christian Democratic Union [DEU] | CDU [DEU case] | SPD [DEU case] | Alternative for Germany [DEU] | AfD [DEU case] | National Rally [FRA] | Democratic Progressive Party [TWN] | DPP [TWN case] | Kuomintang [TWN] | KMT [TWN case] | African National Congress [ZAF] | ANC [ZAF case] | Georgian Dream [GEO] | Fidesz [HUN] | Law and Justice [POL] | AKP [TUR case] | People's Action Party [SGP] | Pheu Thai [THA] | Brothers of Italy [ITA] | Liberal Party | Socialist Party | Green Party | Social Democrats | Christian Democrats | Labor Party | National Party | Republican People's Party [TUR] | Justice and Development Party [TUR] | Civic Platform [POL] | Liberal Democrats [GBR] | Reform Party | Five Star Movement [ITA] | Sanseito [JPN] | Congress Party [IND] | Indian National Congress [IND]
  src hand

party-state-organs  organ  GOV
  zh 党中央 [CHN] | 中共中央 [CHN] | 中共中央政治局 [CHN] | 中央政治局 | 政治局 | 中联部 [CHN] | 中央对外联络部 [CHN] | 中共中央对外联络部 [CHN] | 中央外办 [CHN] | 中央外事工作委员会办公室 [CHN] | 国台办 [CHN] | 国务院台湾事务办公室 [CHN] | 港澳办 [CHN] | 国新办 [CHN] | 国家发改委 [CHN] | 国家发展改革委 [CHN] | 发改委 [CHN] | 网信办 [CHN] | 国家网信办 [CHN] | 国家国际发展合作署 [CHN] | 国合署 [CHN] | 古共中央 [CUB] | 古共 [CUB] | 古巴共产党中央 [CUB] | 越共中央 [VNM] | 越南共产党中央 [VNM] | 老挝人革党中央 [LAO] | 老挝人民革命党中央 [LAO] | 朝鲜劳动党中央 [PRK] | 劳动党中央 [PRK] | 海协会 [CHN] | 中宣部 [CHN] | 中纪委 [CHN] | 中央纪委 [CHN] | 中央纪委国家监委 [CHN] | 国家监委 [CHN] | 中央统战部 [CHN] | 统战部 [CHN] | 中央政法委 [CHN] | 国安部 [CHN] | 驻港国安公署 [CHN] | 外交部驻港公署 [CHN] | 中央港澳办 [CHN] | 中联办 [CHN] | 中央台办 [CHN] | 国家市场监督管理总局 [CHN] | 市场监管总局 [CHN] | 国家税务总局 [CHN] | 国家外汇管理局 [CHN] | 生态环境部 [CHN] | 中国载人航天工程办公室 [CHN] | 国家卫生健康委员会 [CHN]
  en Politburo | CPC Central Committee [CHN] | Taiwan Affairs Office [CHN] | NDRC [CHN] | National Development and Reform Commission [CHN] | Cyberspace Administration of China [CHN] | International Liaison Department [CHN]
  src hand

pentagon  organ  MIL
  zh 五角大楼 [USA] | 美国五角大楼 [USA] | 美国国防部 [USA] | 美防部 [USA] | 五角大厦 [USA]
  en Pentagon [USA]
  src hand

pla  organ  MIL
  zh 解放军 [CHN] | 中国人民解放军 [CHN] | 人民解放军 [CHN] | 共军 [CHN] | 中国军队 [CHN] | 中国海警 [CHN] | 中国海警局 [CHN] | 解放军东部战区 [CHN] | 解放军南部战区 [CHN]
  en People's Liberation Army [CHN] | PLA [CHN case] | PLA Navy [CHN case] | PLAN [CHN case] | PLAAF [CHN] | China Coast Guard [CHN] | PLA Air Force [CHN] | PLA Rocket Force [CHN] | PLA Eastern Theater Command [CHN]
  src hand

police  organ  JUD
  zh 警方 | 警察 | 执法部门 | 执法机构 | 警务部门 | 防暴警察 | 军警部队 | 执法人员 | 警员 | 警察总局 | 警察总署 | 公安部门 | 公安 | 特警 | 内卫部队 | 执法机关 | 执法当局 | 调查人员 | 警官 | 中央后备警察部队 [IND] | 香港警方 [HKG] | 警务处 [HKG] | 香港警务处 [HKG] | 国家宪兵 | 卡宾枪骑兵 [ITA] | 国民警察 | 皇家骑警 [CAN] | 加拿大皇家骑警
  en police | police officers | law enforcement | law enforcement agencies | riot police | gendarmes | security personnel | investigators
  src hand

ports-authority  organ  GOV
  zh 港务局 | 海事管理局 | 运河管理局 | 苏伊士运河管理局 [EGY] | 巴拿马运河管理局 [PAN] | 海事当局 | 海事处
  en port authority | maritime authority | Suez Canal Authority [EGY] | Panama Canal Authority [PAN]
  src hand

presidency  organ  GOV
  zh 总统府 | 总统办公室 | 总统办公厅 | 总统新闻局 | 总统新闻处 | 总统新闻办公室 | 总统行政办公室 | 总统新闻秘书处 | 总统团队 | 总统室 | 国家元首办公室 | 总统幕僚 | 主席府 | 国家主席府 | 大总统府 | 总统安保室 | 总统直属机构 | 总统候任团队 | 总统官邸 | 最高领袖办公室 [IRN]
  en presidency | presidential office | president's office | presidential administration | presidential palace | Presidential Executive Office | Kremlin press service [RUS]
  src hand

prime-minister-office  organ  GOV
  zh 总理府 | 总理办公室 | 首相府 | 首相办公室 | 总理办公厅 | 总理署 | 总理新闻办公室 | 总理官邸 | 首相官邸发言人 [JPN] | 联邦总理府 [DEU] | 国务总理室 [KOR]
  en Prime Minister's Office | PMO [case] | Chancellery [case] | Federal Chancellery
  src hand

public-security-bureau  organ  GOV
  zh 国家保安局 | 安全委员会 | 安全保卫局 | 国家安全保卫总局 | 国防安全委员会
  en Security Bureau | security council
  src hand

rebels  organ  REB
  zh 叛军 | 反政府武装 | 武装派别 | 武装组织 | 武装团体 | 武装分子 | 游击队 | 反叛武装 | 分离主义武装 | 民族武装组织 | 民族地方武装 | 民地武 | 反政府武装组织 | 反叛组织 | 抵抗力量 | 极端分子 | 恐怖分子 | 武装团体 | 武装组织 | 反对派武装 | 极端组织 | 恐怖组织 | 反政府军 | 海盗 | 黑帮 | 贩毒集团 | 毒枭 | 帮派 | 武装人员 | 武装派别
  en rebels | insurgents | militants | guerrillas | rebel group | rebel groups | armed groups | armed group | separatist rebels | jihadists | extremists | terrorists | pirates | gangs | drug cartels | cartels | gunmen
  src hand

reconnaissance-satellite  organ  MIL
  zh 侦察卫星 | 军事卫星 | 间谍卫星 | 雷达 | 雷达站 | 侦察气球 | 高空气球
  en satellite | spy satellite | spy satellites | radar | spy balloon
  src hand

regional-government  organ  GOV
  zh 地区政府 | 州长办公室 | 省长办公室 | 州当局 | 地方官员 | 行政长官办公室 | 军事管理局 | 军事行政当局 | 军民行政当局 | 州军事管理局 | 占领区当局 | 市政厅 | 市政当局 | 县政府 | 冲绳县政府 [JPN]
  en regional government | regional authorities | military administration | regional military administration | governor's office | city hall | municipality | mayors
  src hand

ruling-family  organ  GOV
  zh 统治家族 | 部族 | 部落长老 | 部落武装 | 部落
  en ruling family | tribal leaders | tribes | tribal fighters
  src hand

ruling-party  organ  GOV
  zh 执政党 | 执政联盟 | 执政阵营 | 执政集团 | 执政党派 | 联合执政党
  en ruling party | ruling coalition
  src hand

self-defence-forces  organ  MIL
  zh 自卫队 [JPN] | 日本自卫队 [JPN] | 陆上自卫队 [JPN] | 陆自 [JPN] | 日自卫队 [JPN] | 海陆空自卫队 [JPN] | 自卫队员 [JPN] | 自卫队机 [JPN] | 自卫舰 [JPN]
  en Self-Defense Forces [JPN] | Self-Defence Forces [JPN] | JSDF [JPN] | Ground Self-Defense Force [JPN] | JGSDF [JPN] | Japan Self-Defense Forces [JPN]
  src hand

senate  organ  LEG
  zh 参议院 | 元老院 | 联邦参院 | 参议院外委会 | 参议院外交关系委员会 | 参议院外交委员会 | 参议院军事委员会 | 参议院情报委员会 | 参议院银行委员会
  en Senate | Senate Foreign Relations Committee [USA] | Senate Armed Services Committee [USA] | Senate Intelligence Committee [USA] | Rajya Sabha [IND] | Senate Republicans [USA] | Senate Democrats [USA]
  src hand

shipping  organ  BUS
  zh 商船 | 货轮 | 油轮 | 货船 | 油船 | 影子船队 | 影子舰队 | 民用船只 | 船只 | 船舶 | 渔船队 | 集装箱船 | 液化天然气船 | 客机 | 民航客机 | 船队 | 工业界 | 石油企业
  en tanker | tankers | oil tanker | cargo ship | cargo ships | merchant ships | merchant vessels | fishing boats | fishing vessels | shadow fleet | ships | ship | boats | passenger plane | commercial ships
  src hand

space-agency  organ  GOV
  zh 航天局 | 宇航局 | 航天部门 | 国家航天局 | 宇宙航空研究开发机构 [JPN] | 美国国家航空航天局 [USA] | 国家航空航天局 [USA] | 航天集团 | 太空研究组织 | 空间研究组织 [IND] | 航空航天局 | 俄罗斯航天国家集团 [RUS] | 美国宇航局 [USA] | NASA [USA] | 印度空间研究组织 [IND] | 俄罗斯航天集团 [RUS]
  en space agency | NASA [USA] | Roscosmos [RUS] | ISRO [IND] | JAXA [JPN] | CNSA [CHN]
  src hand

state-corporations  organ  BUS
  zh 国家石油公司 | 天然气工业公司 | 国家原子能集团公司 [RUS] | 国家电力公司 | 国有石油公司 | 国家能源公司 | 国家天然气公司 | 铁路公司 | 国营铁路 | 主权财富基金 | 投资局 | 公共投资基金 | 国家铁路公司 | 电网运营商 | 国家航空公司
  en national oil company | state oil company | state-owned company | sovereign wealth fund | Public Investment Fund [SAU] | state-run company | flag carrier
  src hand

state-council  organ  GOV
  zh 国务院 | 国务院办公厅 [CHN] | 国务院关税税则委员会 [CHN] | 国务院新闻办公室 [CHN] | 国务院新闻办 [CHN] | 国务院港澳事务办公室 [CHN] | 国务院台办 [CHN]
  en Tariff Commission of the State Council [CHN] | State Council Information Office [CHN] | State Council Tariff Commission [CHN]
  src hand

state-department  organ  GOV
  zh 美国国务院 [USA] | 美国务院 [USA] | 美国国际开发署 [USA] | 国际开发署 [USA] | 联邦政府效率部 [USA] | 政府效率部 [USA] | 美国在台协会 [USA] | 国务院发言人办公室 | 美国务院官员 [USA]
  en State Department [USA] | Department of State [USA] | US State Department [USA] | U.S. State Department [USA] | USAID [USA] | American Institute in Taiwan [USA]
  src hand

statistics-office  organ  GOV
  zh 统计局 | 国家统计局 | 统计部门 | 中央统计局 | 联邦统计局
  en statistics office | Bureau of Statistics | National Bureau of Statistics | statistics agency
  src hand

stock-market  organ  BUS
  zh 交易所 | 证券交易所 | 资本市场 | 金融市场 | 纽约证券交易所 [USA] | 纽交所 [USA] | 纳斯达克 [USA] | 华尔街 [USA]
  en stock exchange | Wall Street [USA] | New York Stock Exchange [USA] | Nasdaq [USA]
  src hand

submarines  organ  MIL
  zh 潜艇 | 核潜艇 | 攻击型核潜艇 | 战略核潜艇 | 常规潜艇 | 弹道导弹核潜艇 | 潜艇部队 | 潜艇舰队 | 潜航器 | 水下无人航行器 | “库尔斯克”号 [RUS] | “别尔哥罗德”号核潜艇 [RUS] | “佐治亚”号 [USA] | “俄亥俄”号 [USA] | “康涅狄格”号 [USA]
  en submarine | submarines | nuclear submarine | nuclear submarines | nuclear-powered submarine | nuclear-powered submarines
  src hand

supreme-court  organ  JUD
  zh 最高法院 | 最高法庭 | 最高人民法院 | 联邦最高法院 | 最高司法法院 | 大法院 [KOR] | 最高司法机构 | 最高裁判所 [JPN] | 最高联邦法院 [BRA] | 终审法院 | 最高司法委员会 | 最高上诉法院 | 联邦宪法法院
  en Supreme Court | SCOTUS [USA] | Supreme Judicial Court | Supreme Federal Court [BRA] | Federal Constitutional Court | Court of Final Appeal
  src hand

tanks  organ  MIL
  zh 坦克 | 装甲车 | 主战坦克 | 装甲车辆 | 步兵战车 | 军车 | 车队 | 军用车辆 | 坦克和装甲车 | 步兵 | 狙击手 | 工兵
  en tanks | armored vehicles | armoured vehicles | convoy | infantry | snipers
  src hand

trade-unions  organ  CVL
  zh 工会 | 工会组织 | 总工会 | 全国总工会 | 工会联合会 | 劳工组织 | 非政府组织 | 民间组织 | 人权组织 | 民间团体 | 社会组织 | 公民社会 | 民间社会 | 慈善机构 | 援助机构 | 人道组织 | 人道主义组织 | 公益组织 | 环保组织 | 人权团体 | 市民团体 | 友好组织 | 侨界 | 社会团体 | 红新月组织
  en trade unions | labor unions | labour unions | NGOs | NGO | human rights groups | rights groups | civil society | charities | aid groups | aid agencies | civic groups | advocacy groups | Red Crescent Society
  src hand

transport-ministry  organ  GOV
  zh 交通部 | 交通运输部 | 运输部 | 交通和基础设施部 | 基础设施部 | 铁道部 | 公共工程部 | 交通和通信部 | 港口部 | 海运部 | 国土交通部 [KOR] | 航运部 | 公共工程与运输部 | 铁路部门 | 铁路部
  en Transport Ministry | Ministry of Transport | Transportation Department | Department of Transportation | Infrastructure Ministry | Railways Ministry | Shipping Ministry
  src hand

us-china-bodies  organ  CVL
  zh 美中关系全国委员会 [USA] | 美中贸易全国委员会 [USA] | 美国亚洲协会 [USA] | 美国对外关系委员会 [USA]
  src hand

veterans-ministry  organ  GOV
  zh 退役军人部 | 退伍军人事务部 | 老兵事务部 | 宗教事务部 | 朝觐部 | 宗教事务局 | 侨务办公室 | 议会事务部 | 欧洲事务部 | 欧洲一体化部 | 侨务部门 | 占领区事务部
  en Veterans Affairs | Department of Veterans Affairs [USA] | Religious Affairs Ministry | Ministry of Religious Affairs
  src hand
