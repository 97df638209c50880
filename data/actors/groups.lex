NSA:AAH  group
  zh 正义联盟 [short] | “正义联盟” | 伊拉克正义联盟
  en Asa'ib Ahl al-Haq | Asaib Ahl al-Haq
  home IRQ
  src hand

NSA:ABKHAZIA  group
  zh 阿布哈兹 | 阿布哈兹当局
  en Abkhazia
  home GEO
  src hand

NSA:ABSDF  group
  zh 全缅学生民主阵线
  en All Burma Students' Democratic Front
  home MMR
  src hand

NSA:ABU_SAYYAF  group
  zh 阿布沙耶夫 | 阿布沙耶夫武装 | 阿布沙耶夫组织
  en Abu Sayyaf
  home PHL
  src hand

NSA:ADF  group
  zh 民主同盟军 | 民主力量同盟 | 民主联军 | “民主同盟军” | 乌干达反政府武装“民主同盟军” | ADF武装
  en Allied Democratic Forces | ADF [case]
  home UGA
  src hand

NSA:ADFL  group
  zh 解放刚果民主力量同盟 | 解放刚果-扎伊尔民主力量同盟
  en Alliance of Democratic Forces for the Liberation of Congo
  home COD
  src hand

NSA:AFF_AFG  group
  zh 阿富汗自由阵线
  en Afghanistan Freedom Front
  home AFG
  src hand

NSA:AFRICA_CORPS  group
  zh 非洲军团 | 俄罗斯非洲军团
  en Africa Corps
  home RUS
  src hand

NSA:AGC  group
  zh 哥伦比亚盖坦自卫军 | 盖坦主义自卫军
  en Gaitanist Self-Defense Forces
  home COL
  src hand

NSA:AHRAR  group
  zh 沙姆自由人组织 | “沙姆自由人”组织 | 沙姆自由人伊斯兰运动
  en Ahrar al-Sham
  home SYR
  src hand

NSA:AHWAZ  group
  zh 阿瓦士解放阿拉伯斗争运动
  en Arab Struggle Movement for the Liberation of Ahwaz
  home IRN
  src hand

NSA:AIDAR  group
  zh 艾达尔营 | “艾达尔”营
  en Aidar Battalion
  home UKR
  src hand

NSA:ALF_SUDAN  group
  zh 苏丹革命阵线
  en Sudan Revolutionary Front
  home SDN
  src hand

NSA:AL_QAEDA  group
  zh 基地组织 | “基地”组织 | “基地”恐怖组织 | 盖达组织 | 盖达 | 凯达组织
  en al-Qaeda | Al Qaeda | al-Qaida | al Qaida | al-Qa'ida
  not 阿拉伯半岛基地组织
  src hand

NSA:AL_SHABAAB  group
  zh 青年党 | 索马里青年党 | “青年党” | 伊斯兰青年运动
  en al-Shabaab | al-Shabab | al Shabaab | al Shabab
  home SOM
  not 青年党员 | 青年党支部 | 青年党组 | 莫桑比克青年党
  src hand

NSA:AMAL  group
  zh 阿迈勒运动
  en Amal Movement | Amal [case]
  home LBN
  src hand

NSA:AMBAZONIA  group
  zh 安巴佐尼亚 | 喀麦隆英语区分离武装
  en Ambazonia | Ambazonian separatists
  home CMR
  src hand

NSA:ANONYMOUS  group
  zh 匿名者黑客组织 | “匿名者”黑客组织 | 黑客组织“匿名者”
  en Anonymous hackers
  src hand

NSA:ANSAROUL  group
  zh 伊斯兰支持者
  en Ansarul Islam
  home BFA
  src hand

NSA:ANSARU  group
  zh 安萨鲁
  en Ansaru
  home NGA
  src hand

NSA:ANSAR_AL_ISLAM  group
  zh 伊斯兰辅助者 | 伊斯兰辅助者组织
  en Ansar al-Islam
  home IRQ
  src hand

NSA:ANSAR_AL_SUNNAH_SYRIA  group
  zh 安萨尔逊奈旅 | “圣训支持者旅”
  en Saraya Ansar al-Sunnah
  home SYR
  src hand

NSA:ANSAR_DINE  group
  zh 伊斯兰卫士 | 伊斯兰捍卫者 | “伊斯兰卫士”组织
  en Ansar Dine
  home MLI
  src hand

NSA:ANSAR_SHARIA  group
  zh 伊斯兰教法支持者 | “伊斯兰教法虔信者”
  en Ansar al-Sharia
  home LBY
  src hand

NSA:ANTIFA  group
  zh 安提法 | “安提法”
  en Antifa
  home USA
  src hand

NSA:ANTI_BALAKA  group
  zh 反巴拉卡 | 反巴拉卡组织 | 反砍刀组织
  en Anti-Balaka
  home CAF
  src hand

NSA:AQAP  group
  zh 阿拉伯半岛基地组织 | “基地”组织阿拉伯半岛分支 | 基地组织阿拉伯半岛分支 | “阿拉伯半岛基地组织”
  en Al-Qaeda in the Arabian Peninsula | al Qaeda in the Arabian Peninsula | AQAP [case]
  home YEM
  src hand

NSA:AQIM  group
  zh 伊斯兰马格里布基地组织 | “基地”组织北非分支 | 基地组织北非分支 | 马格里布基地组织
  en Al-Qaeda in the Islamic Maghreb | al Qaeda in the Islamic Maghreb | AQIM [case]
  home DZA
  src hand

NSA:AQIS  group
  zh “基地”组织南亚次大陆分支 | 基地组织南亚分支
  en al-Qaeda in the Indian Subcontinent
  src hand

NSA:AQSA_BRIGADES  group
  zh 阿克萨烈士旅 | 阿克萨旅
  en Al-Aqsa Martyrs Brigades | al-Aqsa Martyrs' Brigades
  home PSE
  src hand

NSA:AQ_IRAQ  group
  zh 伊拉克“基地”组织 | “基地”组织伊拉克分支
  en al-Qaeda in Iraq
  home IRQ
  src hand

NSA:ARAKAN_ARMY  group
  zh 若开军 | 阿拉干军
  en Arakan Army
  home MMR
  src hand

NSA:ARSA  group
  zh 若开罗兴亚救世军 | 罗兴亚救世军
  en ARSA [case] | Arakan Rohingya Salvation Army
  home MMR
  src hand

NSA:ASHTAR_BRIGADES  group
  zh 阿什塔尔旅
  en al-Ashtar Brigades | Saraya al-Ashtar
  home BHR
  src hand

NSA:ATESH  group
  zh “阿泰什”游击队
  en Atesh partisans
  home UKR
  src hand

NSA:AUC_COLOMBIA  group
  zh 哥伦比亚联合自卫军 | 哥伦比亚联合自卫力量
  en United Self-Defense Forces of Colombia
  home COL
  src hand

NSA:AUM_SHINRIKYO  group
  zh 奥姆真理教
  en Aum Shinrikyo
  home JPN
  src hand

NSA:AXIS_OF_RESISTANCE  group
  zh 抵抗之弧 | “抵抗之弧” | 抵抗轴心 | “抵抗轴心”
  en Axis of Resistance
  home IRN
  src hand

NSA:AZANDE_MILITIA  group
  zh 阿赞德民兵 | 阿赞德武装
  en Azande Ani Kpi Gbe
  home CAF
  src hand

NSA:AZOV  group
  zh 亚速营 | 亚速团 | “亚速营” | 亚速旅 | 亚速军团 | “亚速”旅
  en Azov Battalion | Azov Regiment | Azov Brigade
  home UKR
  src hand

NSA:BADR  group
  zh 巴德尔组织
  en Badr Organization
  home IRQ
  src hand

NSA:BARRIO_18  group
  zh 巴里奥18帮 | 十八街帮
  en Barrio 18
  home SLV
  src hand

NSA:BELTRAN_LEYVA  group
  zh 贝尔特兰-莱瓦贩毒集团
  en Beltrán-Leyva Organization
  home MEX
  src hand

NSA:BIFF  group
  zh 邦萨摩洛伊斯兰自由战士
  en Bangsamoro Islamic Freedom Fighters
  home PHL
  src hand

NSA:BLA  group
  zh 俾路支解放军 | “俾路支解放军” | 俾路支省解放军 | 马吉德旅 | “马吉德旅”
  en Balochistan Liberation Army | Baloch Liberation Army | BLA [case]
  home PAK
  src hand

NSA:BLF  group
  zh 俾路支解放阵线
  en Balochistan Liberation Front
  home PAK
  src hand

NSA:BLM  group
  zh “黑人的命也是命”运动
  en Black Lives Matter
  home USA
  src hand

NSA:BOKO_HARAM  group
  zh 博科圣地 | “博科圣地”
  en Boko Haram
  home NGA
  src hand

NSA:BPLA_MMR  group
  zh 缅甸人民解放军 | 缅族人民解放军
  en Bamar People's Liberation Army
  home MMR
  src hand

NSA:BRAS  group
  zh 俾路支民族自由阵线 | 俾路支联盟军
  en Baloch Raji Aajoi Sangar
  home PAK
  src hand

NSA:BRIGADE_444  group
  zh 444旅 | 第444旅
  en 444 Brigade
  home LBY
  src hand

NSA:BRN_THAI  group
  zh 国民革命阵线 [short] | 泰国国民革命阵线 | 北大年民族革命阵线
  en Barisan Revolusi Nasional
  home THA
  src hand

NSA:BYC  group
  zh 俾路支团结委员会
  en Baloch Yakjehti Committee
  home PAK
  src hand

NSA:CALI_CARTEL  group
  zh 卡利贩毒集团
  en Cali Cartel
  home COL
  src hand

NSA:CARTELES_UNIDOS  group
  zh 联合贩毒集团
  en Cárteles Unidos
  home MEX
  src hand

NSA:CARTEL_GULF  group
  zh 海湾贩毒集团
  en Gulf Cartel
  home MEX
  src hand

NSA:CARTEL_NORESTE  group
  zh 东北贩毒集团 | “东北集团”贩毒组织
  en Cartel del Noreste
  home MEX
  src hand

NSA:CARTEL_SOLES  group
  zh 太阳集团 | “太阳集团” | 太阳卡特尔
  en Cartel de los Soles | Cartel of the Suns
  home VEN
  src hand

NSA:CCMSR  group
  zh 共和国拯救军事指挥委员会 | 救国军事指挥委员会
  en Military Command Council for the Salvation of the Republic
  home TCD
  src hand

NSA:CDF_MMR  group
  zh 钦兰防卫军 | 钦兰国防军 | 钦兰保卫军
  en Chinland Defence Force | Chinland Defense Force
  home MMR
  src hand

NSA:CHECHEN_REBELS  group
  zh 车臣叛军 | 车臣武装 | 车臣非法武装
  en Chechen rebels | Chechen separatists
  home RUS
  src hand

NSA:CHONGRYON  group
  zh 朝鲜总联 | 朝总联
  en Chongryon
  home JPN
  src hand

NSA:CJNG  group
  zh 哈利斯科新一代贩毒集团 | 哈利斯科新生代贩毒集团 | 哈利斯科新一代
  en Jalisco New Generation Cartel | CJNG [case]
  home MEX
  src hand

NSA:CNDF  group
  zh 钦民族防卫军 | 钦民族军
  en Chin National Defence Force
  home MMR
  src hand

NSA:CNDP  group
  zh 全国保卫人民大会 | 保卫人民全国大会
  en CNDP [case]
  home COD
  src hand

NSA:CNF  group
  zh 钦民族阵线 | 钦邦民族阵线
  en Chin National Front
  home MMR
  src hand

NSA:CODECO  group
  zh 刚果发展合作社 | 刚果发展合作组织
  en CODECO [case] | Cooperative for the Development of Congo
  home COD
  src hand

NSA:COMANDO_VERMELHO  group
  zh 红色司令部 | “红色司令部”
  en Comando Vermelho
  home BRA
  src hand

NSA:CONTRAS  group
  zh 尼加拉瓜反政府武装
  en Contras [case]
  home NIC
  src hand

NSA:CPC_CAR  group
  zh 爱国者变革联盟 | 爱国者促变联盟
  en Coalition of Patriots for Change
  home CAF
  src hand

NSA:CRPH  group
  zh 联邦议会代表委员会
  en Committee Representing Pyidaungsu Hluttaw
  home MMR
  src hand

NSA:CRP_COD  group
  zh 民众革命公约 | 人民革命公约
  en Convention for the Popular Revolution
  home COD
  src hand

NSA:CSP_MLI  group
  zh 和平、安全与发展永久战略框架
  en Permanent Strategic Framework
  home MLI
  src hand

NSA:CSRL  group
  zh 圣罗莎德利马贩毒集团
  en Santa Rosa de Lima Cartel
  home MEX
  src hand

NSA:DALAI_CLIQUE  group
  zh 达赖集团 | 西藏流亡政府 | 藏独势力 | “藏独”势力 | 藏人行政中央
  en Tibetan government-in-exile | Central Tibetan Administration
  home CHN
  src hand

NSA:DFLP  group
  zh 解放巴勒斯坦民主阵线 | 民阵 [short]
  en Democratic Front for the Liberation of Palestine | DFLP [case]
  home PSE
  src hand

NSA:DHKPC  group
  zh 革命人民解放党阵线 | 革命人民解放党-阵线
  en DHKP-C [case]
  home TUR
  src hand

NSA:DKBA  group
  zh 民主克伦慈善军 | 民主克伦佛教军 | 克伦边防军 | 克伦国民军
  en DKBA [case] | Democratic Karen Benevolent Army | Karen Border Guard Force | Border Guard Force
  home MMR
  src hand

NSA:DONBAS_MILITIA  group
  zh 乌克兰东部民间武装 | 乌东民间武装 | 顿巴斯民间武装 | 乌东部民间武装
  en pro-Russian separatists | pro-Russian rebels
  home UKR
  src hand

NSA:DPR  group
  zh 顿涅茨克人民共和国 | “顿涅茨克人民共和国” | 顿涅茨克民间武装 | 顿内次克人民共和国
  en Donetsk People's Republic | DPR [case] | DNR [case]
  home UKR
  src hand

NSA:ELN  group
  zh 哥伦比亚民族解放军 | “哥伦比亚民族解放军” | 民族解放军 [short] | 哥民族解放军
  en ELN [case] | National Liberation Army
  home COL
  not 德昂民族解放军
  src hand

NSA:EMC_FARC  group
  zh “中央总参谋部” | 哥武“中央总参谋部” | 哥伦比亚“中央总参谋部”武装
  en Estado Mayor Central
  home COL
  src hand

NSA:EPP_PARAGUAY  group
  zh 巴拉圭人民军
  en Paraguayan People's Army
  home PRY
  src hand

NSA:ETA  group
  zh 埃塔 | “埃塔” | 埃塔组织
  en ETA [case]
  home ESP
  not 马格埃塔
  src hand

NSA:ETHNIC_ARMED_MMR  group
  zh 缅北民地武 | 缅甸民地武 | 缅甸少数民族地方武装 | 缅甸民族地方武装
  en ethnic armed organizations | ethnic armed organisations
  home MMR
  src hand

NSA:ETIM  group
  zh 东突厥斯坦伊斯兰运动 | 东伊运 | 东突 | “东突” | 突厥斯坦伊斯兰党 | 东突组织 | 东突势力
  en East Turkestan Islamic Movement | ETIM [case] | Turkistan Islamic Party
  home CHN
  not 东突然 | 东突击 | 东突破 | 东突尼斯 | 东突起
  src hand

NSA:EXTINCTION_REBELLION  group
  zh “反抗灭绝” | “反抗灭绝”组织
  en Extinction Rebellion
  src hand

NSA:FACT_CHAD  group
  zh 变革与和谐阵线 | 乍得变革与和谐阵线
  en FACT [case] | Front for Change and Concord in Chad
  home TCD
  src hand

NSA:FALUN_GONG  group
  zh 法轮功
  en Falun Gong
  home CHN
  src hand

NSA:FAMILIA_MICHOACANA  group
  zh 米却肯家族 | 米却肯新家族
  en La Familia Michoacana
  home MEX
  src hand

NSA:FANO  group
  zh 法诺民兵 | 法诺武装 | 阿姆哈拉民兵
  en Fano | Fano militia
  home ETH
  src hand

NSA:FARC  group
  zh 哥伦比亚革命武装力量 | 哥革武 | “哥伦比亚革命武装力量” | 哥武 | 哥伦比亚革命军
  en FARC [case] | Revolutionary Armed Forces of Colombia | FARC dissidents
  home COL
  src hand

NSA:FARC_DISSIDENTS  group
  zh 哥武残余势力 | “哥武”残余势力 | 哥武异见派 | 哥伦比亚革命武装力量异见派
  home COL
  src hand

NSA:FATAH  group
  zh 法塔赫 | 巴勒斯坦民族解放运动 | 巴勒斯坦民族解放运动（法塔赫）
  en Fatah | Fateh
  home PSE
  src hand

NSA:FATAH_ISLAM  group
  zh 法塔赫伊斯兰 | “伊斯兰法塔赫”
  en Fatah al-Islam
  home LBN
  src hand

NSA:FDLR  group
  zh 解放卢旺达民主力量 | 卢民主力量 | 卢旺达解放民主力量
  en FDLR [case] | Democratic Forces for the Liberation of Rwanda
  home COD
  src hand

NSA:FETO  group
  zh 居伦运动 | 居伦组织 | 葛兰运动
  en Gulen movement | FETO [case]
  home TUR
  src hand

NSA:FFC  group
  zh 自由与变革力量 | “自由与变革力量”
  en Forces of Freedom and Change
  home SDN
  src hand

NSA:FIS  group
  zh 伊斯兰拯救阵线
  en Islamic Salvation Front
  home DZA
  src hand

NSA:FLA  group
  zh 阿扎瓦德解放阵线 | 阿扎瓦德民族解放运动
  en Azawad Liberation Front | MNLA [case] | National Movement for the Liberation of Azawad
  home MLI
  src hand

NSA:FLEC  group
  zh 卡宾达解放阵线
  en FLEC [case]
  home AGO
  src hand

NSA:FLNC  group
  zh 科西嘉民族解放阵线
  en National Liberation Front of Corsica
  home FRA
  src hand

NSA:FNL  group
  zh 布隆迪民族解放力量
  en National Forces of Liberation
  home BDI
  src hand

NSA:FPMR  group
  zh 曼努埃尔·罗德里格斯爱国阵线
  en Manuel Rodríguez Patriotic Front
  home CHL
  src hand

NSA:FPRC  group
  zh 中非复兴人民阵线
  en Popular Front for the Rebirth of Central Africa
  home CAF
  src hand

NSA:FREEDOM_OF_RUSSIA  group
  zh 俄罗斯自由军团 | “俄罗斯自由军团”
  en Freedom of Russia Legion
  home UKR
  src hand

NSA:FRPI  group
  zh 伊图里爱国抵抗力量 | 伊图里爱国抵抗阵线
  en Patriotic Resistance Front in Ituri
  home COD
  src hand

NSA:FRUD  group
  zh 恢复团结与民主阵线
  en Front for the Restoration of Unity and Democracy
  home DJI
  src hand

NSA:G9_HAITI  group
  zh G9联盟 | 共同生活联盟 | “共同生活”黑帮联盟
  en Viv Ansanm | G9 gang
  home HTI
  src hand

NSA:GAM  group
  zh 自由亚齐运动
  en Free Aceh Movement
  home IDN
  src hand

NSA:GAMAA_ISLAMIYA  group
  zh 埃及伊斯兰集团 | “伊斯兰集团”
  en al-Gama'a al-Islamiyya | Gamaa Islamiya
  home EGY
  src hand

NSA:GATIA  group
  zh 图阿雷格伊姆加德人和盟友自卫组织
  en GATIA [case]
  home MLI
  src hand

NSA:GAZA_FLOTILLA  group
  zh 加沙自由船队 | 全球坚韧船队
  en Freedom Flotilla | Global Sumud Flotilla
  src hand

NSA:GEORGIAN_LEGION  group
  zh 格鲁吉亚军团 | “格鲁吉亚军团”
  en Georgian Legion
  home UKR
  src hand

NSA:GIA  group
  zh 伊斯兰武装组织
  en Armed Islamic Group
  home DZA
  src hand

NSA:GIANTS_BRIGADES  group
  zh 巨人旅 | “巨人旅”
  en Giants Brigades | Southern Giants Brigades
  home YEM
  src hand

NSA:GNA_LIBYA  group
  zh 利比亚民族团结政府武装 | 利比亚黎明
  en Libya Dawn
  home LBY
  src hand

NSA:GNS_LIBYA  group
  zh 利比亚国民代表大会任命政府 | 利比亚国家稳定政府
  en Government of National Stability
  home LBY
  src hand

NSA:GOLDEN_DAWN  group
  zh 金色黎明党
  en Golden Dawn
  home GRC
  src hand

NSA:GRAN_GRIF  group
  zh 大鹰爪帮 | “大鹰爪”帮
  en Gran Grif
  home HTI
  src hand

NSA:GREY_WOLVES  group
  zh 灰狼组织 | “灰狼”组织
  en Grey Wolves
  home TUR
  src hand

NSA:GULF_CLAN  group
  zh 海湾集团 [short] | 高尔夫家族 | 海湾帮
  en Gulf Clan | Clan del Golfo
  home COL
  src hand

NSA:GUL_BAHADUR  group
  zh 哈菲兹·古尔·巴哈杜尔组织 | 哈菲兹·古尔·巴哈杜尔武装
  en Hafiz Gul Bahadur group
  home PAK
  src hand

NSA:GUMUZ_PDM  group
  zh 古木兹人民民主运动 | 古马兹人民民主运动
  en Gumuz People's Democratic Movement
  home ETH
  src hand

NSA:HADRAMAWT_TRIBAL_ALLIANCE  group
  zh 哈德拉毛部落联盟
  en Hadramawt Tribal Alliance | Hadramout Tribal Alliance
  home YEM
  src hand

NSA:HAMAS  group
  zh 哈马斯 | 巴勒斯坦伊斯兰抵抗运动 | 伊斯兰抵抗运动（哈马斯） | 巴勒斯坦伊斯兰抵抗运动（哈马斯） | 卡桑旅 | 卡萨姆旅 | 哈马斯武装 | 哈马斯政治局 | “卡桑旅” | 伊兹丁·卡桑旅 | 伊兹·丁·卡桑旅 | 哈玛斯 | 哈马斯组织 | 盖萨姆旅 | 哈子 [alias- side] | 哈马斯武装人员
  en Hamas | Islamic Resistance Movement | Qassam Brigades | Al-Qassam Brigades | Izz ad-Din al-Qassam Brigades
  home PSE
  src hand

NSA:HAQQANI  group
  zh 哈卡尼网络 | “哈卡尼网络”
  en Haqqani network
  home AFG
  src hand

NSA:HARKAT  group
  zh 伊斯兰圣战运动
  en Harkat-ul-Mujahideen
  home PAK
  src hand

NSA:HASM  group
  zh 哈斯姆运动
  en Hasm Movement
  home EGY
  src hand

NSA:HEZBOLLAH  group
  zh 真主党 | 黎巴嫩真主党 | 黎真主党 | 真主党武装 | 黎真 [short] | 黎真主党武装 | 黎巴嫩真主党武装 | 黎巴嫩“真主党” | 黎巴嫩真主党组织
  en Hezbollah | Hizbullah | Hizballah | Hizbollah | Lebanese Hezbollah
  home LBN
  not 伊拉克真主党 | 真主党旅
  src hand

NSA:HEZB_ISLAMI  group
  zh 伊斯兰党古勒卜丁派 | 希克马蒂亚尔派
  en Hezb-e-Islami
  home AFG
  src hand

NSA:HILLTOP_YOUTH  group
  zh “山顶青年”
  en Hilltop Youth
  home ISR
  src hand

NSA:HIRAK_YEMEN  group
  zh 也门南方运动 | 南方运动武装
  en Southern Movement | al-Hirak
  home YEM
  src hand

NSA:HIZBUL  group
  zh 真主穆斯林游击队 | “圣战者真主党”
  en Hizbul Mujahideen
  home IND
  src hand

NSA:HIZBUL_ISLAM  group
  zh “伊斯兰党”武装
  en Hizbul Islam
  home SOM
  src hand

NSA:HIZB_TAHRIR  group
  zh 伊扎布特 | 伊斯兰解放党 | 伊斯兰解放党（伊扎布特）
  en Hizb ut-Tahrir
  src hand

NSA:HOUTHI  group
  zh 胡塞武装 | 胡塞 | 也门胡塞武装 | 胡塞组织 | 胡塞叛军 | 胡塞运动 | 安萨尔安拉 | 青年信仰者 | 胡塞军队 | 也门胡塞 | 胡赛 | 胡赛武装 | 胡希武装 | 胡希叛军 | 安萨鲁拉 | 胡塞民兵 | 拖鞋军 [alias side]
  en Houthi | Houthis | Huthi | Huthis | Ansar Allah | Ansarallah | Houthi rebels
  home YEM
  src hand

NSA:HTS  group
  zh 沙姆解放组织 | “沙姆解放组织” | 征服阵线 | 支持阵线 | 努斯拉阵线 | 沙姆解放武装 | “努斯拉阵线”
  en Hayat Tahrir al-Sham | Hay'at Tahrir al-Sham | HTS [case] | Nusra Front | al-Nusra Front | Jabhat al-Nusra | Jabhat Fateh al-Sham
  home SYR
  src hand

NSA:HURRAS  group
  zh 宗教卫士组织 | “宗教卫士”组织
  en Hurras al-Din
  home SYR
  src hand

NSA:ICU  group
  zh 伊斯兰法院联盟
  en Islamic Courts Union
  home SOM
  src hand

NSA:IJU  group
  zh 伊斯兰圣战联盟
  en Islamic Jihad Union
  home UZB
  src hand

NSA:IMARAT_KAVKAZ  group
  zh 高加索酋长国
  en Caucasus Emirate
  home RUS
  src hand

NSA:IMU  group
  zh 乌兹别克斯坦伊斯兰运动 | 乌伊运
  en Islamic Movement of Uzbekistan
  home UZB
  src hand

NSA:INDIAN_MUJAHIDEEN  group
  zh 印度圣战者 | “印度圣战者”组织
  en Indian Mujahideen
  home IND
  src hand

NSA:INTERAHAMWE  group
  zh 联攻派民兵
  en Interahamwe
  home RWA
  src hand

NSA:INTERNATIONAL_LEGION_UKR  group
  zh 乌克兰国际军团 | “国际军团” | 乌克兰领土防卫国际军团
  en International Legion of Ukraine | International Legion for the Defense of Ukraine
  home UKR
  src hand

NSA:IPOB  group
  zh 比亚夫拉原住民 | 比亚夫拉原住民组织
  en IPOB [case] | Indigenous People of Biafra
  home NGA
  src hand

NSA:IRA  group
  zh 爱尔兰共和军 | 北爱尔兰共和军
  en Irish Republican Army | IRA [case]
  home GBR
  src hand

NSA:IS  group
  zh 伊斯兰国 | “伊斯兰国” | 极端组织伊斯兰国 | 极端组织“伊斯兰国” | “伊斯兰国”组织 | 伊黎伊斯兰国 | 达伊沙 | 伊斯兰国组织
  en Islamic State | ISIS | ISIL | Daesh | Islamic State group | IS group | so-called Islamic State
  not 伊斯兰国家 | 伊斯兰国度 | 伊斯兰国民
  home IRQ
  src hand

NSA:ISGS  group
  zh 大撒哈拉伊斯兰国 | “大撒哈拉伊斯兰国”
  en Islamic State in the Greater Sahara | ISGS [case] | Islamic State Sahel Province
  home MLI
  src hand

NSA:ISIS_MOZAMBIQUE  group
  zh 莫桑比克青年党
  en Ahlu Sunna Waljama'a | ISIS-Mozambique | Ansar al-Sunna
  home MOZ
  src hand

NSA:ISK  group
  zh 伊斯兰国呼罗珊分支 | “伊斯兰国”呼罗珊分支 | 伊斯兰国呼罗珊省 | “伊斯兰国呼罗珊”组织
  en Islamic State Khorasan | Islamic State Khorasan Province | ISIS-K [case] | ISIS-Khorasan | ISKP [case] | IS-K [case]
  home AFG
  src hand

NSA:ISLAMIC_RESISTANCE_IRAQ  group
  zh 伊拉克伊斯兰抵抗组织 | “伊拉克伊斯兰抵抗组织” | 伊拉克伊斯兰抵抗
  en Islamic Resistance in Iraq
  home IRQ
  src hand

NSA:ISRAELI_SETTLERS  group
  zh 以色列定居者 | 犹太定居者 | 以定居者
  en Israeli settlers | Jewish settlers
  home ISR
  src hand

NSA:ISWAP  group
  zh 伊斯兰国西非省 | 西非省 | “伊斯兰国西非省”
  en ISWAP [case] | Islamic State West Africa Province
  home NGA
  src hand

NSA:JAD  group
  zh 神权游击队
  en Jamaah Ansharut Daulah
  home IDN
  src hand

NSA:JAISH_AL_ADL  group
  zh 正义军 [short] | “正义军” | 公正军
  en Jaish al-Adl | Jaish ul-Adl | Jaysh al-Adl
  home IRN
  src hand

NSA:JAMAAT_ANSARULLAH  group
  zh 安拉辅助者
  en Jamaat Ansarullah
  home TJK
  src hand

NSA:JAMAA_ISLAMIYA_LBN  group
  zh 黎巴嫩伊斯兰组织 | 法吉尔部队
  en Jamaa Islamiya | Fajr Forces
  home LBN
  src hand

NSA:JANJAWEED  group
  zh 金戈威德 | 金戈威德民兵
  en Janjaweed
  home SDN
  src hand

NSA:JAPANESE_RED_ARMY  group
  zh 日本赤军
  en Japanese Red Army
  home JPN
  src hand

NSA:JAYSH_AL_ISLAM  group
  zh “伊斯兰军”
  en Jaysh al-Islam
  home SYR
  src hand

NSA:JEM  group
  zh 公正与平等运动 | 正义与平等运动
  en Justice and Equality Movement
  home SDN
  src hand

NSA:JEM_PAK  group
  zh 穆罕默德军 | “穆罕默德军”
  en Jaish-e-Mohammed | Jaish-e-Mohammad
  home PAK
  src hand

NSA:JI  group
  zh 伊斯兰祈祷团 | “伊斯兰祈祷团”
  en Jemaah Islamiyah
  home IDN
  src hand

NSA:JMB  group
  zh 孟加拉圣战者组织 | 孟加拉国圣战者组织
  en Jamaat-ul-Mujahideen Bangladesh
  home BGD
  src hand

NSA:JNIM  group
  zh 支持伊斯兰与穆斯林组织 | 伊斯兰与穆斯林支持组织 | “支持伊斯兰与穆斯林”组织
  en JNIM [case] | Jama'at Nusrat al-Islam wal-Muslimin | Group for the Support of Islam and Muslims
  home MLI
  src hand

NSA:JUA  group
  zh “自由人党” | 自由人组织
  en Jamaat-ul-Ahrar
  home PAK
  src hand

NSA:JUAREZ_CARTEL  group
  zh 华雷斯贩毒集团
  en Juarez Cartel
  home MEX
  src hand

NSA:JUNDALLAH  group
  zh 真主战士组织
  en Jundallah
  home IRN
  src hand

NSA:KACH  group
  zh 卡赫运动
  en Kach [case]
  home ISR
  src hand

NSA:KADYROVITES  group
  zh 车臣特种部队 | 阿赫马特部队 | “阿赫马特”部队 | 阿赫马特特种部队
  en Akhmat | Kadyrovites
  home RUS
  src hand

NSA:KAMWINA  group
  zh 卡姆维纳·恩萨普 | 卡姆维纳·恩萨普民兵
  en Kamwina Nsapu
  home COD
  src hand

NSA:KATAIB_HEZBOLLAH  group
  zh 真主旅 | 伊拉克真主旅 | 真主党旅 | 伊拉克真主党旅 | “真主旅”
  en Kata'ib Hezbollah | Kataib Hezbollah | Kataib Hizballah
  home IRQ
  src hand

NSA:KATIBAT_TAWHID  group
  zh “一神论和圣战营” | 一神教与圣战组织
  en Katibat al-Tawhid wal-Jihad
  home SYR
  src hand

NSA:KDP  group
  zh 库尔德斯坦民主党 | 库尔德民主党
  en Kurdistan Democratic Party | KDP [case]
  home IRQ
  not 伊朗库尔德斯坦民主党 | 伊朗库尔德民主党
  src hand

NSA:KDPI  group
  zh 伊朗库尔德斯坦民主党 | 伊朗库尔德民主党
  en KDPI [case] | Kurdistan Democratic Party of Iran | PDKI [case]
  home IRN
  src hand

NSA:KHALISTAN  group
  zh 卡利斯坦 | 卡利斯坦分离主义 | 锡克正义组织
  en Khalistan movement | Khalistani | Sikhs for Justice
  home IND
  src hand

NSA:KHMER_ROUGE  group
  zh 红色高棉 | 民主柬埔寨
  en Khmer Rouge
  home KHM
  src hand

NSA:KIA  group
  zh 克钦独立军 | 克钦独立组织 | 克钦军
  en Kachin Independence Army | Kachin Independence Organization | KIA [case]
  home MMR
  src hand

NSA:KILLNET  group
  zh 黑客组织“杀戮网络” | “杀戮网络”
  en Killnet
  home RUS
  src hand

NSA:KKK  group
  zh 三K党
  en Ku Klux Klan
  home USA
  src hand

NSA:KLA  group
  zh 科索沃解放军
  en Kosovo Liberation Army | KLA [case]
  home XKX
  src hand

NSA:KNDF  group
  zh 克伦尼民族防卫军 | 克耶民族防卫军
  en Karenni Nationalities Defence Force
  home MMR
  src hand

NSA:KNPP  group
  zh 克伦尼民族进步党 | 克耶民族进步党
  en Karenni National Progressive Party
  home MMR
  src hand

NSA:KNU  group
  zh 克伦民族联盟 | 克伦民族解放军
  en Karen National Union | KNU [case] | KNLA [case] | Karen National Liberation Army
  home MMR
  src hand

NSA:KOMALA  group
  zh 科马拉党 | 库尔德斯坦科马拉党
  en Komala
  home IRN
  src hand

NSA:KOREAN_CONF  group
  zh 民主劳总 | 韩国民主劳总
  en KCTU [case]
  home KOR
  src hand

NSA:KRAKEN_REGIMENT  group
  zh “克拉肯”部队 | “海妖”部队
  en Kraken Regiment
  home UKR
  src hand

NSA:KRAZE_BARYE  group
  zh “破栏”帮
  en Kraze Barye
  home HTI
  src hand

NSA:KRG  group
  zh 伊拉克库尔德自治区政府 | 库尔德自治区政府 | 库区政府 | 库尔德地区政府
  en Kurdistan Regional Government | KRG [case]
  home IRQ
  src hand

NSA:KSS  group
  zh 赛义德·舒哈达旅 | 赛义德烈士旅
  en Kataib Sayyid al-Shuhada
  home IRQ
  src hand

NSA:KUKI_MILITANTS  group
  zh 库基族武装 | 库基武装
  en Kuki militants
  home IND
  src hand

NSA:LAKURAWA  group
  zh 拉库拉瓦 | “拉库拉瓦”
  en Lakurawa
  home NGA
  src hand

NSA:LASHKAR_ISLAM  group
  zh 虔诚伊斯兰军
  en Lashkar-e-Islam | Lashkar-i-Islam
  home PAK
  src hand

NSA:LEJ  group
  zh 羌城军 | 章格维军 | 坚格维军
  en Lashkar-e-Jhangvi
  home PAK
  src hand

NSA:LET  group
  zh 虔诚军 | “虔诚军”
  en Lashkar-e-Taiba | Lashkar-e-Tayyiba | LeT [case]
  home PAK
  src hand

NSA:LIFG  group
  zh 利比亚伊斯兰战斗组织
  en Libyan Islamic Fighting Group
  home LBY
  src hand

NSA:LIONS_DEN  group
  zh “狮穴” | 狮穴组织
  en Lions' Den
  home PSE
  src hand

NSA:LNA  group
  zh 利比亚国民军 | 国民军 [short] | 利比亚“国民军” | 哈夫塔尔武装
  en Libyan National Army | LNA [case] | Libyan Arab Armed Forces
  home LBY
  src hand

NSA:LOS_CHONEROS  group
  zh 乔内罗斯 | 乔内罗斯帮
  en Los Choneros
  home ECU
  src hand

NSA:LOS_LOBOS  group
  zh 狼帮 | “狼群”贩毒集团
  en Los Lobos
  home ECU
  src hand

NSA:LOS_ZETAS  group
  zh 洛斯塞塔斯 | 塞塔斯贩毒集团 | “塞塔斯”贩毒集团
  en Los Zetas
  home MEX
  src hand

NSA:LPR  group
  zh 卢甘斯克人民共和国 | “卢甘斯克人民共和国” | 卢甘斯克民间武装 | 卢汉斯克人民共和国
  en Luhansk People's Republic | Lugansk People's Republic | LPR [case] | LNR [case]
  home UKR
  src hand

NSA:LRA  group
  zh 圣灵抵抗军 | 上帝抵抗军
  en Lord's Resistance Army | LRA [case]
  home UGA
  src hand

NSA:LTTE  group
  zh 猛虎组织 | 泰米尔猛虎组织 | 泰米尔伊拉姆猛虎解放组织
  en LTTE [case] | Tamil Tigers | Liberation Tigers of Tamil Eelam
  home LKA
  src hand

NSA:LURD  group
  zh 利比里亚人民和解与民主联盟
  en LURD [case]
  home LBR
  src hand

NSA:M19  group
  zh 四月十九日运动
  en M-19 [case]
  home COL
  src hand

NSA:M23  group
  zh M23运动 | “M23运动” | 3月23日运动 | “3月23日运动” | “M23”运动 | M23 | 刚果河联盟 | 反政府武装“M23运动” | “刚果河联盟”
  en M23 [case] | March 23 Movement | AFC/M23 | Congo River Alliance | Alliance Fleuve Congo
  home COD
  src hand

NSA:MACINA  group
  zh 马西纳解放阵线 | 马西纳旅
  en Macina Liberation Front
  home MLI
  src hand

NSA:MAHDI_ARMY  group
  zh 迈赫迪军 | 萨德尔运动 | 萨德尔派
  en Mahdi Army | Sadrist Movement | Sadrists
  home IRQ
  src hand

NSA:MAI_MAI  group
  zh 马伊马伊民兵 | 玛伊-玛伊民兵
  en Mai-Mai | Mai Mai | Wazalendo
  home COD
  src hand

NSA:MAOIST_NEPAL  group
  zh 尼泊尔反政府武装 | 尼泊尔毛派 | 尼共（毛主义中心） | 尼共（毛）
  en Nepali Maoists
  home NPL
  src hand

NSA:MASSOB  group
  zh 比夫拉主权国家实现运动
  en MASSOB [case]
  home NGA
  src hand

NSA:MAUTE  group
  zh 穆特组织 | 马巫德组织
  en Maute group
  home PHL
  src hand

NSA:MAWOZO_400  group
  zh “400马沃佐”帮 | 400马沃佐
  en 400 Mawozo
  home HTI
  src hand

NSA:MEDELLIN_CARTEL  group
  zh 麦德林贩毒集团
  en Medellin Cartel
  home COL
  src hand

NSA:MEITEI_MILITANTS  group
  zh 梅泰族武装 | 阿兰拜滕戈尔
  en Arambai Tenggol
  home IND
  src hand

NSA:MEK  group
  zh 人民圣战者组织 | 伊朗人民圣战者组织 | 伊朗人民圣战组织 | 伊朗全国抵抗委员会
  en MEK [case] | Mujahedin-e Khalq | People's Mojahedin Organization of Iran | National Council of Resistance of Iran
  home IRN
  src hand

NSA:MEND  group
  zh 尼日尔三角洲解放运动
  en Movement for the Emancipation of the Niger Delta
  home NGA
  src hand

NSA:MEN_OF_DIGNITY  group
  zh 尊严运动武装 | “尊严之士”运动
  en Men of Dignity | Rijal al-Karama
  home SYR
  src hand

NSA:MFDC  group
  zh 卡萨芒斯民主力量运动
  en Movement of Democratic Forces of Casamance
  home SEN
  src hand

NSA:MILF  group
  zh 摩洛伊斯兰解放阵线 | 摩伊解 | 摩伊阵
  en Moro Islamic Liberation Front | MILF [case]
  home PHL
  src hand

NSA:MINDAN  group
  zh 在日本大韩民国民团
  en Mindan
  home JPN
  src hand

NSA:MISRATA_MILITIAS  group
  zh 米苏拉塔民兵 | 米苏拉塔武装
  en Misrata militias
  home LBY
  src hand

NSA:MLC_COD  group
  zh 刚果解放运动
  en Movement for the Liberation of the Congo
  home COD
  src hand

NSA:MNDAA  group
  zh 缅甸民族民主同盟军 | 果敢同盟军 | 同盟军 [short] | 果敢军 | 果敢民族民主同盟军
  en MNDAA [case] | Myanmar National Democratic Alliance Army
  home MMR
  src hand

NSA:MNLF  group
  zh 摩洛民族解放阵线 | 摩解
  en Moro National Liberation Front | MNLF [case]
  home PHL
  not 按摩解
  src hand

NSA:MOBONDO  group
  zh 莫邦多 | 莫邦多民兵
  en Mobondo
  home COD
  src hand

NSA:MONTONEROS  group
  zh 蒙托内罗斯
  en Montoneros
  home ARG
  src hand

NSA:MPC_CAR  group
  zh 中非爱国运动
  en Central African Patriotic Movement
  home CAF
  src hand

NSA:MS13  group
  zh 野蛮萨尔瓦多人 | MS-13黑帮
  en MS-13 [case] | Mara Salvatrucha
  home SLV
  src hand

NSA:MUJAHIDEEN_BRIGADES  group
  zh 圣战者旅 | 巴勒斯坦圣战者运动
  en Mujahideen Brigades | Palestinian Mujahideen Movement
  home PSE
  src hand

NSA:MUJAO  group
  zh 西非统一圣战运动
  en MUJAO [case]
  home MLI
  src hand

NSA:MUSLIM_BROTHERHOOD  group
  zh 穆斯林兄弟会 | 穆兄会 | 埃及穆斯林兄弟会 | 穆斯林兄弟会成员
  en Muslim Brotherhood
  home EGY
  src hand

NSA:NAGORNO_KARABAKH  group
  zh 纳卡当局 | 纳卡共和国 | 阿尔察赫 | “纳卡共和国”
  en Artsakh | Nagorno-Karabakh Republic
  home AZE
  src hand

NSA:NAQSHBANDI  group
  zh 纳格什班迪教团军
  en Naqshbandi Army
  home IRQ
  src hand

NSA:NAS_SSD  group
  zh 南苏丹民族拯救阵线 | 民族拯救阵线武装
  en National Salvation Front
  home SSD
  src hand

NSA:NAXALITES  group
  zh 纳萨尔派 | 纳萨尔派武装 | 印度共产党（毛派） | 印度毛派
  en Naxalites | Naxalite | Maoist rebels | Communist Party of India (Maoist)
  home IND
  src hand

NSA:NDAA_MMR  group
  zh 掸东同盟军 | 掸邦东部民族民主同盟军 | 勐拉军
  en National Democratic Alliance Army
  home MMR
  src hand

NSA:NDFB  group
  zh 博多民族民主阵线
  en National Democratic Front of Bodoland
  home IND
  src hand

NSA:NDFP  group
  zh 菲律宾全国民主阵线
  en National Democratic Front of the Philippines
  home PHL
  src hand

NSA:NLA_MKD  group
  zh 阿尔巴尼亚民族解放军 | 马其顿阿族武装
  home MKD
  src hand

NSA:NLFT  group
  zh 特里普拉民族解放阵线
  en National Liberation Front of Tripura
  home IND
  src hand

NSA:NMSP  group
  zh 新孟邦党
  en New Mon State Party
  home MMR
  src hand

NSA:NORTHERN_ALLIANCE  group
  zh 北方联盟 | 阿富汗北方联盟
  en Northern Alliance
  home AFG
  src hand

NSA:NOV17  group
  zh 11·17组织 | “11月17日”组织
  en November 17
  home GRC
  src hand

NSA:NPA  group
  zh 菲律宾新人民军 | 新人民军 | 菲律宾共产党 | 菲共
  en New People's Army | NPA [case] | Communist Party of the Philippines
  home PHL
  src hand

NSA:NPFL  group
  zh 利比里亚全国爱国阵线
  en National Patriotic Front of Liberia
  home LBR
  src hand

NSA:NRF_AFG  group
  zh 阿富汗民族抵抗阵线 | 阿富汗全国抵抗阵线 | 潘杰希尔抵抗力量
  en National Resistance Front of Afghanistan
  home AFG
  src hand

NSA:NSCN  group
  zh 那加民族社会主义委员会 | 那加兰民族社会主义委员会
  en National Socialist Council of Nagaland
  home IND
  src hand

NSA:NUG  group
  zh 缅甸民族团结政府 | 民族团结政府 [short]
  en National Unity Government | NUG [case]
  home MMR
  src hand

NSA:NUJABA  group
  zh 努贾巴运动 | 高贵运动
  en Harakat al-Nujaba | Harakat Hezbollah al-Nujaba | Nujaba
  home IRQ
  src hand

NSA:NYATURA  group
  zh 尼亚图拉
  en Nyatura
  home COD
  src hand

NSA:OATH_KEEPERS  group
  zh 誓言守护者 | “誓言守护者”
  en Oath Keepers
  home USA
  src hand

NSA:OLA  group
  zh 奥罗莫解放军 | 奥罗莫解放阵线
  en Oromo Liberation Army | OLA [case]
  home ETH
  src hand

NSA:ONLF  group
  zh 欧加登民族解放阵线
  en Ogaden National Liberation Front
  home ETH
  src hand

NSA:OPM  group
  zh 西巴布亚民族解放军 | 自由巴布亚运动 | 西巴布亚解放军 | 巴布亚分离武装
  en Free Papua Movement | West Papua National Liberation Army | TPNPB [case]
  home IDN
  src hand

NSA:OUN  group
  zh 乌克兰民族主义者组织
  en Organization of Ukrainian Nationalists
  home UKR
  src hand

NSA:PAD  group
  zh 黄衫军
  en Yellow Shirts
  home THA
  src hand

NSA:PAFF  group
  zh 人民反法西斯阵线
  en People's Anti-Fascist Front
  home IND
  src hand

NSA:PAK_KURD  group
  zh 库尔德自由党 | 库尔德斯坦自由党
  en Kurdistan Freedom Party
  home IRN
  src hand

NSA:PCC_BRAZIL  group
  zh 首都第一司令部
  en Primeiro Comando da Capital
  home BRA
  src hand

NSA:PDF_MMR  group
  zh 人民防卫军 [short] | 缅甸人民防卫军 | 人民防卫部队 [short]
  en People's Defence Force | People's Defense Force | PDF [case]
  home MMR
  src hand

NSA:PESHMERGA  group
  zh 库尔德自由斗士 | 佩什梅加 | 自由斗士 [short]
  en Peshmerga
  home IRQ
  src hand

NSA:PFLP  group
  zh 解放巴勒斯坦人民阵线 | 人阵 [short]
  en Popular Front for the Liberation of Palestine | PFLP [case]
  home PSE
  src hand

NSA:PFLP_GC  group
  zh 解放巴勒斯坦人民阵线总指挥部 | 人阵总指挥部
  en PFLP-GC [case]
  home PSE
  src hand

NSA:PIJ  group
  zh 伊斯兰圣战组织 | 巴勒斯坦伊斯兰圣战组织 | 巴勒斯坦伊斯兰杰哈德 | 杰哈德 | 伊斯兰杰哈德 | 杰哈德组织 | 圣城旅 | 巴勒斯坦伊斯兰圣战组织（杰哈德）
  en Palestinian Islamic Jihad | Islamic Jihad | PIJ [case] | Al-Quds Brigades | Saraya al-Quds
  home PSE
  src hand

NSA:PJAK  group
  zh 库尔德斯坦自由生活党 | 自由生活党
  en PJAK [case] | Kurdistan Free Life Party
  home IRN
  src hand

NSA:PJ_BRIGADES  group
  en Palestinian factions
  home PSE
  src hand

NSA:PKK  group
  zh 库尔德工人党 | 土耳其库尔德工人党 | 库工党 | 库德工人党 | 库德斯坦工人党
  en Kurdistan Workers' Party | Kurdistan Workers Party | PKK [case]
  home TUR
  src hand

NSA:PLO  group
  zh 巴勒斯坦解放组织 | 巴解组织 | 巴解 [short]
  en Palestine Liberation Organization | Palestine Liberation Organisation | PLO [case]
  home PSE
  src hand

NSA:PMF  group
  zh 人民动员组织 | 伊拉克人民动员组织 | 人民动员部队 | 伊拉克民兵组织 | “人民动员组织”
  en Popular Mobilization Forces | Popular Mobilisation Forces | Hashd al-Shaabi | PMF [case] | Popular Mobilization Units
  home IRQ
  src hand

NSA:PNLO  group
  zh 勃欧民族解放组织
  en Pa-O National Liberation Organization
  home MMR
  src hand

NSA:POLISARIO  group
  zh 西撒人阵 | 波利萨里奥阵线 | 西撒哈拉人民解放阵线 | 阿拉伯撒哈拉民主共和国
  en Polisario Front | Polisario | Sahrawi Arab Democratic Republic | SADR [case]
  home ESH
  src hand

NSA:POPULAR_FORCES_GAZA  group
  zh 人民力量 [short] | 加沙人民力量
  en Popular Forces
  home PSE
  src hand

NSA:PRC_GAZA  group
  zh 人民抵抗委员会
  en Popular Resistance Committees
  home PSE
  src hand

NSA:PROUD_BOYS  group
  zh 骄傲男孩
  en Proud Boys
  home USA
  src hand

NSA:PTM  group
  zh 普什图保护运动
  en Pashtun Tahafuz Movement
  home PAK
  src hand

NSA:PUK  group
  zh 库尔德斯坦爱国联盟 | 库爱盟
  en Patriotic Union of Kurdistan | PUK [case]
  home IRQ
  src hand

NSA:PULO  group
  zh 北大年联合解放组织
  en Patani United Liberation Organization
  home THA
  src hand

NSA:PUNTLAND  group
  zh 邦特兰 | 邦特兰州
  en Puntland
  home SOM
  src hand

NSA:PYD  group
  zh 民主联盟党 [short] | 叙利亚库尔德民主联盟党
  en PYD [case] | Democratic Union Party
  home SYR
  src hand

NSA:QUDS_BRIGADES  group
  zh “圣城军旅”
  home PSE
  src hand

NSA:RADA  group
  zh 拉达部队 | 特别威慑部队
  en Special Deterrence Force
  home LBY
  src hand

NSA:RAIA_MUTOMBOKI  group
  zh 拉亚·穆通博基
  en Raia Mutomboki
  home COD
  src hand

NSA:RCD  group
  zh 刚果民主联盟
  en Rally for Congolese Democracy
  home COD
  src hand

NSA:REAL_IRA  group
  zh 真爱尔兰共和军 | 新爱尔兰共和军
  en Real IRA | New IRA
  home GBR
  src hand

NSA:REDUT  group
  zh “棱堡”私人军事公司
  en Redut [case]
  home RUS
  src hand

NSA:RED_ARMY_FACTION  group
  zh 红军派 | 赤军派
  en Red Army Faction
  home DEU
  src hand

NSA:RED_BRIGADES  group
  zh 红色旅
  en Red Brigades
  home ITA
  src hand

NSA:RED_TABARA  group
  zh 塔巴拉红军 | “塔巴拉红军”
  en RED-Tabara
  home BDI
  src hand

NSA:REICHSBURGER  group
  zh “帝国公民”运动 | “帝国公民”组织
  en Reichsbürger | Reichsbuerger
  home DEU
  src hand

NSA:RENAMO  group
  zh 抵运 | 莫桑比克全国抵抗运动 | 抵抗运动 [short]
  en RENAMO [case] | Renamo
  home MOZ
  src hand

NSA:REPUBLIKA_SRPSKA  group
  zh 波黑塞族共和国 | 塞族共和国 | 波黑塞族
  en Republika Srpska | Bosnian Serbs
  home BIH
  src hand

NSA:RIGHT_SECTOR  group
  zh “右区”
  en Right Sector
  home UKR
  src hand

NSA:RSF  group
  zh 快速支援部队 | 快支部队 | 苏丹快速支援部队 | 快支 | 苏丹快支 | 快速支援军
  en Rapid Support Forces | RSF [case]
  home SDN
  src hand

NSA:RUF  group
  zh 塞拉利昂革命联合阵线 | 革命联合阵线
  en Revolutionary United Front
  home SLE
  src hand

NSA:RUSSIAN_VOLUNTEER_CORPS  group
  zh 俄罗斯志愿军团 | “俄罗斯志愿军”
  en Russian Volunteer Corps
  home UKR
  src hand

NSA:SAND  group
  zh 萨拉亚·奥利亚·达姆
  en Saraya Awliya al-Dam
  home IRQ
  src hand

NSA:SDF  group
  zh 叙利亚民主军 | 叙利亚民主力量 | 叙民主军 | 叙利亚民主军事 | 民主军 [short]
  en Syrian Democratic Forces | SDF [case]
  home SYR
  src hand

NSA:SEA_SHEPHERD  group
  zh 海洋守护者协会 | 海洋守护者组织
  en Sea Shepherd
  src hand

NSA:SEGUNDA_MARQUETALIA  group
  zh 第二马塔利亚
  en Segunda Marquetalia
  home COL
  src hand

NSA:SELEKA  group
  zh 塞雷卡 | 塞雷卡联盟
  en Seleka
  home CAF
  src hand

NSA:SHINING_PATH  group
  zh 光辉道路 | “光辉道路”
  en Shining Path | Sendero Luminoso
  home PER
  src hand

NSA:SIBERIAN_BATTALION  group
  zh 西伯利亚营
  en Siberian Battalion
  home RUS
  src hand

NSA:SINALOA_CARTEL  group
  zh 锡那罗亚贩毒集团 | 锡那罗亚集团
  en Sinaloa Cartel
  home MEX
  src hand

NSA:SINDHUDESH_RA  group
  zh 信德革命军
  en Sindhudesh Revolutionary Army
  home PAK
  src hand

NSA:SLM  group
  zh 苏丹解放运动 | 苏丹解放军
  en Sudan Liberation Movement | Sudan Liberation Army
  home SDN
  src hand

NSA:SNA_SYRIA  group
  zh 叙利亚国民军 | 叙国民军 | 叙利亚自由军 | 自由军 [short] | “叙利亚自由军”
  en Syrian National Army | Free Syrian Army | FSA [case]
  home SYR
  src hand

NSA:SOMALILAND  group
  zh 索马里兰 | “索马里兰” | 索马里兰当局
  en Somaliland
  home SOM
  src hand

NSA:SOUTH_OSSETIA  group
  zh 南奥塞梯
  en South Ossetia
  home GEO
  src hand

NSA:SPLM  group
  zh 苏丹人民解放运动 | 苏人解 | 苏丹人民解放军
  en Sudan People's Liberation Movement | SPLM [case] | SPLA [case] | Sudan People's Liberation Army
  home SSD
  src hand

NSA:SPLM_IO  group
  zh 苏丹人民解放运动反对派 | 苏人解反对派 | 苏人运反对派 | 苏丹人民解放军反对派
  en SPLM-IO | SPLA-IO | Sudan People's Liberation Movement-in-Opposition
  home SSD
  src hand

NSA:SPLM_N  group
  zh 苏丹人民解放运动（北方局） | 苏丹人民解放运动-北方局 | 苏人解（北方局） | 苏丹人民解放运动北方局
  en SPLM-N [case] | Sudan People's Liberation Movement-North
  home SDN
  src hand

NSA:SSA  group
  zh 南掸邦军 | 北掸邦军 | 掸邦军 | 掸邦复兴委员会 | 掸邦军北方总部 | 掸邦进步党 | 掸邦军北部
  en Shan State Army | Restoration Council of Shan State | Shan State Progress Party
  home MMR
  src hand

NSA:SSA_LIBYA  group
  zh 稳定支持机构 | 利比亚稳定支持机构
  en Stability Support Apparatus
  home LBY
  src hand

NSA:SSNP  group
  zh 叙利亚社会民族党
  en Syrian Social Nationalist Party
  home LBN
  src hand

NSA:SSOA  group
  zh 南苏丹反对派联盟
  en South Sudan Opposition Alliance
  home SSD
  src hand

NSA:STC  group
  zh 也门南方过渡委员会 | 南方过渡委员会
  en Southern Transitional Council | STC [case]
  home YEM
  src hand

NSA:STORM_Z  group
  zh Storm-Z部队 | 风暴-Z
  en Storm-Z
  home RUS
  src hand

NSA:SUMUD  group
  zh 苏穆德联盟 | “苏穆德”联盟
  en Sumud [case]
  home SDN
  src hand

NSA:SYRIAN_OPPOSITION  group
  zh 叙利亚反对派 | 叙反对派 | 叙反对派武装 | 叙利亚反对派武装 | 叙利亚反政府武装 | 叙利亚全国联盟 | 叙利亚反对派高级谈判委员会 | 叙利亚反对派和革命力量全国联盟 | 叙利亚全国委员会
  en Syrian opposition | Syrian rebels | Syrian National Coalition | Syrian National Council
  home SYR
  src hand

NSA:SYRIA_DRUZE  group
  zh 德鲁兹武装 | 德鲁兹派武装
  en Druze militia | Druze fighters | Druze militias
  home SYR
  src hand

NSA:TAK  group
  zh 库尔德自由之鹰
  en Kurdistan Freedom Hawks
  home TUR
  src hand

NSA:TALIBAN  group
  zh 塔利班 | 阿富汗塔利班 | 阿塔 | 阿富汗临时政府 | 阿富汗塔利班临时政府 | 阿塔临时政府 | 阿临时政府 | 塔利班政府 | 塔利班政权 | 塔利班武装 | 阿富汗看守政府 | 神学士 | 神学士政权
  en Taliban | Taleban | Afghan Taliban | Taliban government | Islamic Emirate of Afghanistan
  home AFG
  not 巴基斯坦塔利班 | 阿塔图尔克 | 阿塔卡马 | 阿塔纳西 | 阿塔伊 | 阿塔里
  src hand

NSA:TASIS  group
  zh 苏丹创始联盟 | 苏丹建国联盟 | “建国联盟”
  en Tasis [case]
  home SDN
  src hand

NSA:THREE_BROTHERHOOD_ALLIANCE  group
  zh 三兄弟联盟 | 缅北三兄弟联盟 | 兄弟联盟 [short]
  en Three Brotherhood Alliance | Brotherhood Alliance
  home MMR
  src hand

NSA:THREE_R  group
  zh 3R武装 | 回归、索赔和复兴组织
  en Return | Reclamation | Rehabilitation
  home CAF
  src hand

NSA:TIGUERONES  group
  zh “老虎帮”
  en Los Tiguerones
  home ECU
  src hand

NSA:TIJUANA_CARTEL  group
  zh 蒂华纳贩毒集团
  en Tijuana Cartel
  home MEX
  src hand

NSA:TLP  group
  zh 巴基斯坦虔诚者运动 | 安拉使者保护运动
  en Tehreek-e-Labbaik Pakistan
  home PAK
  src hand

NSA:TNLA  group
  zh 德昂民族解放军 | 德昂军 | 崩龙军
  en TNLA [case] | Ta'ang National Liberation Army
  home MMR
  src hand

NSA:TPLF  group
  zh 提人阵 | 提格雷人民解放阵线 | 提格雷人阵 | 提格雷军队 | 提格雷武装 | 提格雷国防军 | 提格雷人民解放阵线武装 | 提格莱人民解放阵线
  en TPLF [case] | Tigray People's Liberation Front | Tigrayan forces | Tigray Defense Forces | Tigray Defence Forces
  home ETH
  src hand

NSA:TRANSNISTRIA  group
  zh 德涅斯特河沿岸 | 德左 | 德涅斯特河左岸 | 德涅斯特河沿岸摩尔达维亚共和国
  en Transnistria | Transdniestria
  home MDA
  not 道德左 | 品德左
  src hand

NSA:TREN_DE_ARAGUA  group
  zh 阿拉瓜火车 | “阿拉瓜火车” | 阿拉瓜列车
  en Tren de Aragua
  home VEN
  src hand

NSA:TRF  group
  zh 抵抗阵线 [short] | “抵抗阵线”
  en The Resistance Front
  home IND
  src hand

NSA:TRNC  group
  zh 北塞浦路斯土耳其共和国 | 北塞浦路斯 | 北塞当局 | 塞浦路斯土族
  en Turkish Republic of Northern Cyprus | Northern Cyprus | Turkish Cypriots | TRNC [case]
  home CYP
  src hand

NSA:TTP  group
  zh 巴基斯坦塔利班 | 巴塔 | “巴基斯坦塔利班” | 巴塔组织
  en Pakistani Taliban | Tehrik-e-Taliban Pakistan | TTP [case] | Tehreek-e-Taliban Pakistan
  home PAK
  not 巴塔哥尼亚 | 巴塔克 | 巴塔耶 | 巴塔木
  src hand

NSA:TUAREG_REBELS  group
  zh 图阿雷格武装 | 图阿雷格族武装 | 图阿雷格叛军 | 图阿雷格反政府武装
  en Tuareg rebels
  home MLI
  src hand

NSA:TUPAC_AMARU  group
  zh 图帕克·阿马鲁革命运动
  en Tupac Amaru Revolutionary Movement
  home PER
  src hand

NSA:TUPAMAROS  group
  zh 图帕马罗斯
  en Tupamaros
  home URY
  src hand

NSA:TWIRWANEHO  group
  zh 特维瓦内霍
  en Twirwaneho
  home COD
  src hand

NSA:UDD  group
  zh 红衫军
  en Red Shirts
  home THA
  src hand

NSA:UFR_CHAD  group
  zh 抵抗力量联盟 | 乍得抵抗力量联盟
  en Union of Resistance Forces
  home TCD
  src hand

NSA:ULFA  group
  zh 阿萨姆联合解放阵线
  en ULFA [case] | United Liberation Front of Asom
  home IND
  src hand

NSA:UNIFICATION_CHURCH  group
  zh 统一教 | 统一教会 | 世界和平统一家庭联合会
  en Unification Church
  home KOR
  not 统一教材 | 统一教育 | 统一教学
  src hand

NSA:UNITA  group
  zh 安盟 | 争取安哥拉彻底独立全国联盟
  en UNITA [case]
  home AGO
  not 保安盟 | 西安盟 | 长安盟 | 平安盟
  src hand

NSA:UNLF  group
  zh 曼尼普尔联合民族解放阵线
  en United National Liberation Front
  home IND
  src hand

NSA:UPA_UKR  group
  zh 乌克兰起义军
  en Ukrainian Insurgent Army
  home UKR
  src hand

NSA:UPC_CAR  group
  zh 中非团结党 | 争取中非和平联盟
  en Union for Peace in the Central African Republic
  home CAF
  src hand

NSA:UVF  group
  zh 阿尔斯特志愿军
  en Ulster Volunteer Force
  home GBR
  src hand

NSA:UWSA  group
  zh 佤邦联合军 | 佤联军 | 佤邦
  en United Wa State Army | UWSA [case]
  home MMR
  src hand

NSA:VDP  group
  zh 保卫祖国志愿者 | 祖国保卫志愿者
  en Volunteers for the Defence of the Homeland
  home BFA
  src hand

NSA:VIV_ANSANM  group
  zh “共同生活”联盟 | 共同生活黑帮联盟
  home HTI
  src hand

NSA:VOSTOK_BATTALION  group
  zh “东方”营
  en Vostok Battalion
  home RUS
  src hand

NSA:WAGNER  group
  zh 瓦格纳 | 瓦格纳集团 | 瓦格纳组织 | 瓦格纳雇佣兵 | 瓦格纳私营军事集团 | 华格纳 | 瓦格纳公司 | 华格纳集团 | 瓦格纳私人军事公司
  en Wagner Group | Wagner mercenaries | Wagner [case short] | Wagner forces
  home RUS
  not 理查德·瓦格纳 | 瓦格纳歌剧 | 理查·瓦格纳
  src hand

NSA:WAZALENDO  group
  zh 瓦扎伦多 | “瓦扎伦多” | 爱国者民兵
  home COD
  src hand

NSA:WHITE_ARMY  group
  zh 努尔族白军
  en White Army
  home SSD
  src hand

NSA:WILAYAT_SINAI  group
  zh 西奈省 [short] | 耶路撒冷支持者
  en Wilayat Sinai | Ansar Bait al-Maqdis
  home EGY
  src hand

NSA:WUC  group
  zh 世维会 | 世界维吾尔代表大会
  en World Uyghur Congress
  src hand

NSA:YPG  group
  zh 人民保护部队 [short] | 库尔德人民保护部队 | 叙利亚库尔德武装 | 库尔德武装 [short] | 叙库武装 | 人民保卫军 [short] | 库德族武装
  en YPG [case] | People's Protection Units | People's Defense Units
  home SYR
  src hand

NSA:ZAPATISTAS  group
  zh 萨帕塔民族解放军
  en Zapatistas | EZLN [case]
  home MEX
  src hand
