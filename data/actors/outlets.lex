MED:aap  outlet
  zh 澳联社
  en Australian Associated Press
  home AUS
  src hand

MED:abc-au  outlet
  zh 澳大利亚广播公司 | 澳洲广播公司
  en Australian Broadcasting Corporation
  home AUS
  src hand

MED:abc-us  outlet
  zh 美国广播公司 | ABC新闻
  en ABC News
  home USA
  src hand

MED:afp  outlet
  zh 法新社 | 法国新闻社
  en AFP [case] | Agence France-Presse
  home FRA
  src hand

MED:al-ahram  outlet
  zh 金字塔报 | 埃及金字塔报
  en Al-Ahram
  home EGY
  src hand

MED:al-arabiya  outlet
  zh 阿拉比亚电视台 | 阿拉伯电视台
  en Al Arabiya | Al-Arabiya
  home SAU
  src hand

MED:al-jazeera  outlet
  zh 半岛电视台 | 卡塔尔半岛电视台
  en Al Jazeera | Al-Jazeera | Aljazeera
  home QAT
  src hand

MED:al-manar  outlet
  zh 灯塔电视台 | 黎巴嫩灯塔电视台
  en Al-Manar
  home LBN
  src hand

MED:al-masirah  outlet
  zh 马西拉电视台 | 胡塞武装马西拉电视台
  en Al-Masirah | Al Masirah
  home YEM
  src hand

MED:al-mayadeen  outlet
  zh 广场电视台 [short]
  en Al Mayadeen | Al-Mayadeen
  home LBN
  src hand

MED:anadolu  outlet
  zh 阿纳多卢通讯社 | 阿纳多卢社
  en Anadolu Agency | Anadolu
  home TUR
  src hand

MED:ani  outlet
  zh 亚洲国际通讯社 | 亚洲新闻国际通讯社
  en ANI [case]
  home IND
  src hand

MED:ansa  outlet
  zh 安莎社 | 意大利安莎社
  en ANSA [case]
  home ITA
  src hand

MED:antara  outlet
  zh 安塔拉通讯社 | 安塔拉社
  en Antara
  home IDN
  src hand

MED:ap  outlet
  zh 美联社 | 美国联合通讯社
  en Associated Press | AP [case]
  home USA
  src hand

MED:app-pak  outlet
  zh 巴联社 | 巴基斯坦联合通讯社
  en Associated Press of Pakistan
  home PAK
  src hand

MED:apple-daily  outlet
  zh 苹果日报
  en Apple Daily
  home HKG
  src hand

MED:aps-algeria  outlet
  zh 阿尔及利亚通讯社
  en Algeria Press Service
  home DZA
  src hand

MED:ard  outlet
  zh 德国电视一台 | 德国广播电视联合会
  en ARD [case]
  home DEU
  src hand

MED:asahi  outlet
  zh 朝日新闻
  en Asahi Shimbun
  home JPN
  src hand

MED:atlantic  outlet
  zh 大西洋月刊
  en The Atlantic [case]
  home USA
  src hand

MED:axios  outlet
  zh 阿克西奥斯新闻网 | 阿克西奥斯 | Axios
  en Axios
  home USA
  src hand

MED:bangkok-post  outlet
  zh 曼谷邮报
  en Bangkok Post
  home THA
  src hand

MED:bbc  outlet
  zh 英国广播公司 | BBC | 英国广播电台
  en BBC [case] | British Broadcasting Corporation
  home GBR
  src hand

MED:bellingcat  outlet
  zh 贝灵猫
  en Bellingcat
  home NLD
  src hand

MED:belta  outlet
  zh 白通社 | 白俄罗斯通讯社 | 白俄罗斯国家通讯社
  en BelTA | Belta
  home BLR
  src hand

MED:bernama  outlet
  zh 马新社 | 马来西亚国家新闻社
  en Bernama
  home MYS
  src hand

MED:bfmtv  outlet
  zh BFM电视台 | 法国BFM电视台
  en BFMTV [case]
  home FRA
  src hand

MED:bild  outlet
  zh 图片报 | 德国图片报
  en Bild [case]
  home DEU
  src hand

MED:bloomberg  outlet
  zh 彭博社 | 彭博新闻社 | 彭博
  en Bloomberg | Bloomberg News
  home USA
  src hand

MED:caixin  outlet
  zh 财新 [short] | 财新网
  en Caixin
  home CHN
  src hand

MED:cankao  outlet
  zh 参考消息 | 参考消息网
  en Reference News
  home CHN
  src hand

MED:cbc  outlet
  zh 加拿大广播公司
  en CBC [case] | CBC News
  home CAN
  src hand

MED:cbs  outlet
  zh 哥伦比亚广播公司 | CBS
  en CBS [case] | CBS News
  home USA
  src hand

MED:cctv  outlet
  zh 中央电视台 | 央视 | 央视新闻 | 中央广播电视总台 | 总台央视 | 新闻联播
  en CCTV [case] | China Central Television | China Media Group
  home CHN
  src hand

MED:cgtn  outlet
  zh 中国国际电视台 | CGTN
  en CGTN [case]
  home CHN
  src hand

MED:channel12-israel  outlet
  zh 以色列第12频道 | 以色列12频道
  en Israel's Channel 12
  home ISR
  src hand

MED:charlie-hebdo  outlet
  zh 查理周刊
  en Charlie Hebdo
  home FRA
  src hand

MED:china-daily  outlet
  zh 中国日报 | 中国日报网
  en China Daily
  home CHN
  src hand

MED:china-times-tw  outlet
  zh 中时新闻网 | 中国时报
  en China Times
  home TWN
  src hand

MED:chosun  outlet
  zh 朝鲜日报 | 韩国朝鲜日报
  en Chosun Ilbo
  home KOR
  src hand

MED:clarin  outlet
  zh 号角报 [short] | 阿根廷号角报
  en Clarín | Clarin
  home ARG
  src hand

MED:cna-sg  outlet
  zh 亚洲新闻台 | 新加坡亚洲新闻台
  en Channel NewsAsia
  home SGP
  src hand

MED:cna-taiwan  outlet
  zh 台湾中央社 | 中央社 [short] | 台湾“中央社”
  en Central News Agency
  home TWN
  src hand

MED:cnbc  outlet
  zh 消费者新闻与商业频道
  en CNBC [case]
  home USA
  src hand

MED:cnn  outlet
  zh 美国有线电视新闻网 | CNN | 有线电视新闻网 | 美国有线新闻网
  en CNN [case] | Cable News Network
  home USA
  src hand

MED:cns  outlet
  zh 中新社 | 中国新闻社 | 中新网
  en China News Service
  home CHN
  src hand

MED:corriere  outlet
  zh 晚邮报 [short] | 意大利晚邮报
  en Corriere della Sera
  home ITA
  src hand

MED:ctv  outlet
  zh 加拿大电视台
  en CTV News
  home CAN
  src hand

MED:daily-mail  outlet
  zh 每日邮报 | 英国每日邮报
  en Daily Mail
  home GBR
  src hand

MED:daily-star-bd  outlet
  zh 每日星报
  en The Daily Star [case]
  home BGD
  src hand

MED:dawn  outlet
  zh 黎明报 | 巴基斯坦黎明报
  en Dawn [case short]
  home PAK
  src hand

MED:defense-news  outlet
  zh 防务新闻 | 美国防务新闻
  en Defense News
  home USA
  src hand

MED:die-welt  outlet
  zh 德国世界报
  en Die Welt
  home DEU
  src hand

MED:donga  outlet
  zh 东亚日报
  en Dong-A Ilbo
  home KOR
  src hand

MED:dpa  outlet
  zh 德新社 | 德国新闻社
  en dpa | Deutsche Presse-Agentur
  home DEU
  src hand

MED:dw  outlet
  zh 德国之声
  en Deutsche Welle | DW [case]
  home DEU
  src hand

MED:economic-daily  outlet
  zh 经济日报
  en Economic Daily
  home CHN
  src hand

MED:economist  outlet
  zh 经济学人 | 经济学人杂志
  en The Economist [case]
  home GBR
  src hand

MED:efe  outlet
  zh 埃菲社 | 西班牙埃菲社
  en EFE [case]
  home ESP
  src hand

MED:el-pais  outlet
  zh 国家报 [short] | 西班牙国家报
  en El Pais | El País
  home ESP
  src hand

MED:el-universal  outlet
  zh 墨西哥环球报
  en El Universal
  home MEX
  src hand

MED:ena  outlet
  zh 埃塞俄比亚通讯社 | 埃通社
  en Ethiopian News Agency
  home ETH
  src hand

MED:euractiv  outlet
  zh 欧洲动态网
  en Euractiv
  home BEL
  src hand

MED:euronews  outlet
  zh 欧洲新闻台 | 欧洲新闻电视台
  en Euronews
  home FRA
  src hand

MED:fars  outlet
  zh 法尔斯通讯社
  en Fars News Agency | Fars news agency
  home IRN
  src hand

MED:faz  outlet
  zh 法兰克福汇报
  en Frankfurter Allgemeine
  home DEU
  src hand

MED:folha  outlet
  zh 圣保罗页报
  en Folha de S.Paulo | Folha de São Paulo
  home BRA
  src hand

MED:foreign-affairs  outlet
  zh 外交事务杂志
  en Foreign Affairs [case short]
  home USA
  src hand

MED:foreign-policy  outlet
  zh 外交政策杂志
  en Foreign Policy magazine
  home USA
  src hand

MED:fox-news  outlet
  zh 福克斯新闻 | 福克斯新闻频道 | 福克斯新闻网
  en Fox News
  home USA
  src hand

MED:france24  outlet
  zh 法国24电视台
  en France 24
  home FRA
  src hand

MED:ft  outlet
  zh 金融时报 | 英国金融时报
  en Financial Times
  home GBR
  src hand

MED:geo-news  outlet
  zh 巴基斯坦GEO新闻台 | 吉奥新闻台
  en Geo News
  home PAK
  src hand

MED:global-times  outlet
  zh 环球时报 | 环球网
  en Global Times
  home CHN
  src hand

MED:globe-mail  outlet
  zh 环球邮报 | 加拿大环球邮报
  en Globe and Mail
  home CAN
  src hand

MED:granma  outlet
  zh 格拉玛报
  en Granma
  home CUB
  src hand

MED:guancha  outlet
  zh 观察者网
  en Guancha
  home CHN
  src hand

MED:guangming-daily  outlet
  zh 光明日报
  en Guangming Daily
  home CHN
  src hand

MED:guardian  outlet
  zh 英国卫报 | 卫报
  en The Guardian [case] | Guardian newspaper
  home GBR
  src hand

MED:haaretz  outlet
  zh 国土报 [short] | 以色列国土报
  en Haaretz
  home ISR
  src hand

MED:handelsblatt  outlet
  zh 商报 [short] | 德国商报
  en Handelsblatt
  home DEU
  src hand

MED:hankyoreh  outlet
  zh 韩民族日报
  en Hankyoreh
  home KOR
  src hand

MED:himalayan  outlet
  zh 喜马拉雅时报
  en Himalayan Times
  home NPL
  src hand

MED:hindustan-times  outlet
  zh 印度斯坦时报
  en Hindustan Times
  home IND
  src hand

MED:ina-iraq  outlet
  zh 伊拉克通讯社
  en Iraqi News Agency
  home IRQ
  src hand

MED:independent  outlet
  zh 英国独立报
  en The Independent [case]
  home GBR
  src hand

MED:independent-sa  outlet
  zh 南非独立传媒
  en Independent Media [case]
  home ZAF
  src hand

MED:indian-express  outlet
  zh 印度快报
  en Indian Express
  home IND
  src hand

MED:inquirer  outlet
  zh 菲律宾每日问询者报 | 每日问询者报
  en Philippine Daily Inquirer
  home PHL
  src hand

MED:interfax  outlet
  zh 国际文传电讯社 | 国际文传通讯社
  en Interfax
  home RUS
  src hand

MED:irib  outlet
  zh 伊朗国家电视台 | 伊朗伊斯兰共和国广播电视台
  en IRIB [case]
  home IRN
  src hand

MED:irna  outlet
  zh 伊通社 | 伊朗伊斯兰共和国通讯社 | 伊斯兰共和国通讯社
  en IRNA [case] | Islamic Republic News Agency
  home IRN
  src hand

MED:irrawaddy  outlet
  zh 伊洛瓦底杂志
  en The Irrawaddy
  home MMR
  src hand

MED:isna  outlet
  zh 伊朗学生通讯社
  en ISNA [case]
  home IRN
  src hand

MED:isw  outlet
  zh 战争研究所 | 美国战争研究所
  en Institute for the Study of War | ISW [case]
  home USA
  src hand

MED:izvestia  outlet
  zh 消息报 [short] | 俄罗斯消息报
  en Izvestia
  home RUS
  src hand

MED:jakarta-post  outlet
  zh 雅加达邮报
  en Jakarta Post
  home IDN
  src hand

MED:janes  outlet
  zh 简氏防务周刊 | 简氏 [short]
  en Jane's Defence Weekly | Janes
  home GBR
  src hand

MED:jiji  outlet
  zh 时事社 | 时事通讯社
  en Jiji Press
  home JPN
  src hand

MED:joongang  outlet
  zh 中央日报 | 韩国中央日报
  en JoongAng Ilbo
  home KOR
  src hand

MED:jpost  outlet
  zh 耶路撒冷邮报
  en Jerusalem Post
  home ISR
  src hand

MED:kan  outlet
  zh 以色列公共广播公司 | 以色列国家广播公司
  en Kan public broadcaster | Israel's Kan
  home ISR
  src hand

MED:kazinform  outlet
  zh 哈通社 | 哈萨克国际通讯社
  en Kazinform
  home KAZ
  src hand

MED:kbs  outlet
  zh 韩国广播公司
  en KBS [case]
  home KOR
  src hand

MED:kcna  outlet
  zh 朝中社 | 朝鲜中央通讯社
  en KCNA [case] | Korean Central News Agency
  home PRK
  src hand

MED:khmer-times  outlet
  zh 高棉时报
  en Khmer Times
  home KHM
  src hand

MED:kommersant  outlet
  zh 生意人报
  en Kommersant
  home RUS
  src hand

MED:kuna  outlet
  zh 科通社 | 科威特通讯社
  en KUNA [case]
  home KWT
  src hand

MED:kyiv-independent  outlet
  zh 基辅独立报
  en Kyiv Independent
  home UKR
  src hand

MED:kyodo  outlet
  zh 共同社 | 共同通讯社
  en Kyodo | Kyodo News
  home JPN
  src hand

MED:la-times  outlet
  zh 洛杉矶时报
  en Los Angeles Times
  home USA
  src hand

MED:le-figaro  outlet
  zh 费加罗报 | 法国费加罗报
  en Le Figaro
  home FRA
  src hand

MED:le-monde  outlet
  zh 世界报 [short] | 法国世界报
  en Le Monde
  home FRA
  src hand

MED:les-echos  outlet
  zh 回声报 | 法国回声报
  en Les Echos
  home FRA
  src hand

MED:liberty-times  outlet
  zh 自由时报
  en Liberty Times | Taipei Times
  home TWN
  src hand

MED:lusa  outlet
  zh 卢萨社 | 葡通社
  en Lusa news agency
  home PRT
  src hand

MED:mainichi  outlet
  zh 每日新闻 [short] | 日本每日新闻
  en Mainichi Shimbun
  home JPN
  src hand

MED:mehr  outlet
  zh 迈赫尔通讯社
  en Mehr News Agency
  home IRN
  src hand

MED:mena-agency  outlet
  zh 中东社 [short] | 中东通讯社
  en MENA news agency
  home EGY
  src hand

MED:ming-pao  outlet
  zh 明报 [short]
  en Ming Pao
  home HKG
  src hand

MED:mti  outlet
  zh 匈通社 | 匈牙利通讯社
  en MTI [case]
  home HUN
  src hand

MED:nan  outlet
  zh 尼日利亚通讯社
  en News Agency of Nigeria
  home NGA
  src hand

MED:nation-kenya  outlet
  zh 民族日报 [short] | 肯尼亚民族日报
  en Daily Nation
  home KEN
  src hand

MED:national-interest  outlet
  zh 国家利益杂志
  en The National Interest
  home USA
  src hand

MED:nbc  outlet
  zh 全国广播公司 | 美国全国广播公司 | NBC
  en NBC [case] | NBC News | MSNBC [case]
  home USA
  src hand

MED:ndtv  outlet
  zh 新德里电视台 | 印度新德里电视台
  en NDTV [case]
  home IND
  src hand

MED:news24  outlet
  zh 南非新闻24小时网
  en News24
  home ZAF
  src hand

MED:newsweek  outlet
  zh 新闻周刊 | 美国新闻周刊
  en Newsweek
  home USA
  src hand

MED:nhan-dan  outlet
  zh 越南人民报
  en Nhan Dan
  home VNM
  src hand

MED:nhk  outlet
  zh 日本广播协会 | NHK
  en NHK [case]
  home JPN
  src hand

MED:nikkei  outlet
  zh 日本经济新闻 | 日经新闻 | 日经亚洲
  en Nikkei | Nikkei Asia
  home JPN
  src hand

MED:npr  outlet
  zh 美国全国公共广播电台 | 全国公共广播电台
  en NPR [case] | National Public Radio
  home USA
  src hand

MED:nypost  outlet
  zh 纽约邮报
  en New York Post
  home USA
  src hand

MED:nyt  outlet
  zh 纽约时报 | 美国纽约时报
  en New York Times | The New York Times | NYT [case]
  home USA
  src hand

MED:nz-herald  outlet
  zh 新西兰先驱报
  en New Zealand Herald
  home NZL
  src hand

MED:o-globo  outlet
  zh 环球报 [short] | 巴西环球报
  en O Globo
  home BRA
  src hand

MED:pap  outlet
  zh 波通社 | 波兰通讯社
  en Polish Press Agency
  home POL
  src hand

MED:peoples-daily  outlet
  zh 人民日报 | 人民网
  en People's Daily
  home CHN
  src hand

MED:petra  outlet
  zh 约通社 | 佩特拉通讯社
  en Petra news agency
  home JOR
  src hand

MED:philstar  outlet
  zh 菲律宾星报
  en Philippine Star
  home PHL
  src hand

MED:phoenix-tv  outlet
  zh 凤凰卫视 | 凤凰网
  en Phoenix TV | Phoenix Television
  home HKG
  src hand

MED:pla-daily  outlet
  zh 解放军报 | 中国军网
  en PLA Daily
  home CHN
  src hand

MED:politico  outlet
  zh 政治新闻网 | 美国政治新闻网 | 政客新闻网
  en Politico | POLITICO
  home USA
  src hand

MED:politico-europe  outlet
  zh 美国政治新闻网欧洲版
  en Politico Europe
  home BEL
  src hand

MED:pravda  outlet
  zh 真理报 | 俄罗斯真理报
  en Pravda
  home RUS
  src hand

MED:prensa-latina  outlet
  zh 拉美社 | 拉丁美洲通讯社
  en Prensa Latina
  home CUB
  src hand

MED:press-tv  outlet
  zh 伊朗英语新闻电视台
  en Press TV
  home IRN
  src hand

MED:pti-india  outlet
  zh 印度报业托拉斯
  en Press Trust of India | PTI [case]
  home IND
  src hand

MED:punch  outlet
  zh 尼日利亚笨拙报
  en The Punch [case]
  home NGA
  src hand

MED:rappler  outlet
  zh 拉普勒新闻网
  en Rappler
  home PHL
  src hand

MED:reference-qiushi  outlet
  zh 求是 [short] | 求是网
  en Qiushi
  home CHN
  not 诉求是 | 要求是 | 请求是 | 需求是 | 追求是 | 谋求是 | 寻求是 | 征求是 | 渴求是 | 力求是
  src hand

MED:repubblica  outlet
  zh 共和国报 [short] | 意大利共和国报
  en La Repubblica
  home ITA
  src hand

MED:reuters  outlet
  zh 路透社 | 路透
  en Reuters
  home GBR
  src hand

MED:rfa  outlet
  zh 自由亚洲电台
  en Radio Free Asia | RFA [case]
  home USA
  src hand

MED:rferl  outlet
  zh 自由欧洲电台 | 自由欧洲电台/自由电台
  en RFE/RL [case] | Radio Free Europe
  home USA
  src hand

MED:rfi  outlet
  zh 法国国际广播电台 | 法广
  en RFI [case] | Radio France Internationale
  home FRA
  src hand

MED:ria  outlet
  zh 俄新社 | 俄罗斯新闻社
  en RIA Novosti | RIA [case]
  home RUS
  src hand

MED:rodong  outlet
  zh 劳动新闻 | 朝鲜劳动新闻
  en Rodong Sinmun
  home PRK
  src hand

MED:rt  outlet
  zh 今日俄罗斯 | 今日俄罗斯电视台
  en RT [case] | Russia Today
  home RUS
  src hand

MED:sana  outlet
  zh 叙利亚通讯社 | 叙通社 | 阿拉伯叙利亚通讯社
  en SANA [case]
  home SYR
  src hand

MED:sankei  outlet
  zh 产经新闻
  en Sankei Shimbun
  home JPN
  src hand

MED:scmp  outlet
  zh 南华早报 | 香港南华早报
  en South China Morning Post | SCMP [case]
  home HKG
  src hand

MED:sky-news  outlet
  zh 天空新闻 | 英国天空新闻台 | 天空新闻台
  en Sky News
  home GBR
  src hand

MED:smh  outlet
  zh 悉尼先驱晨报
  en Sydney Morning Herald
  home AUS
  src hand

MED:spa  outlet
  zh 沙特通讯社 | 沙通社
  en Saudi Press Agency | SPA [case]
  home SAU
  src hand

MED:spiegel  outlet
  zh 明镜周刊 | 明镜 [short] | 德国明镜周刊
  en Der Spiegel | Spiegel
  home DEU
  src hand

MED:sputnik  outlet
  zh 卫星通讯社 | 俄罗斯卫星通讯社 | 俄卫星通讯社 | 卫星社
  en Sputnik news agency | Sputnik News
  home RUS
  src hand

MED:stars-stripes  outlet
  zh 星条旗报
  en Stars and Stripes
  home USA
  src hand

MED:straits-times  outlet
  zh 海峡时报 | 新加坡海峡时报
  en Straits Times
  home SGP
  src hand

MED:suna  outlet
  zh 苏丹通讯社
  en SUNA [case]
  home SDN
  src hand

MED:syrian-observatory  outlet
  zh 叙利亚人权观察组织 | 叙利亚人权观察站
  en Syrian Observatory for Human Rights
  home SYR
  src hand

MED:sz  outlet
  zh 南德意志报
  en Süddeutsche Zeitung | Sueddeutsche Zeitung
  home DEU
  src hand

MED:ta-kung-pao  outlet
  zh 大公报
  en Ta Kung Pao
  home HKG
  src hand

MED:tanjug  outlet
  zh 坦尤格通讯社 | 塔纽格通讯社
  en Tanjug
  home SRB
  src hand

MED:tasnim  outlet
  zh 塔斯尼姆通讯社
  en Tasnim | Tasnim News Agency
  home IRN
  src hand

MED:tass  outlet
  zh 塔斯社 | 俄塔社 | 俄通社-塔斯社
  en TASS [case] | Tass | ITAR-TASS
  home RUS
  src hand

MED:telegraph  outlet
  zh 每日电讯报 | 英国每日电讯报
  en Daily Telegraph | The Telegraph [case]
  home GBR
  src hand

MED:telesur  outlet
  zh 南方电视台 [short]
  en teleSUR | Telesur
  home VEN
  src hand

MED:the-australian  outlet
  zh 澳大利亚人报
  en The Australian [case short]
  home AUS
  src hand

MED:the-hill  outlet
  zh 国会山报 | 美国国会山报
  en The Hill [case short]
  home USA
  src hand

MED:the-hindu  outlet
  zh 印度教徒报
  en The Hindu [case]
  home IND
  src hand

MED:the-national  outlet
  zh 阿联酋国民报
  en The National newspaper
  home ARE
  src hand

MED:the-paper  outlet
  zh 澎湃新闻
  en The Paper [case short] | thepaper.cn
  home CHN
  src hand

MED:the-star-my  outlet
  zh 马来西亚星报
  en The Star newspaper
  home MYS
  src hand

MED:the-times  outlet
  zh 泰晤士报 | 英国泰晤士报
  en The Times of London | The Times [case short]
  home GBR
  src hand

MED:time  outlet
  zh 时代周刊 | 美国时代周刊
  en Time magazine | TIME magazine
  home USA
  src hand

MED:times-of-india  outlet
  zh 印度时报
  en Times of India
  home IND
  src hand

MED:times-of-israel  outlet
  zh 以色列时报
  en Times of Israel
  home ISR
  src hand

MED:tolo  outlet
  zh 黎明新闻 | 阿富汗黎明电视台
  en TOLOnews | Tolo News
  home AFG
  src hand

MED:trt  outlet
  zh 土耳其广播电视公司
  en TRT [case] | TRT World
  home TUR
  src hand

MED:truth-social  outlet
  zh 真实社交 | “真实社交”
  en Truth Social
  home USA
  src hand

MED:tvbs  outlet
  zh TVBS
  en TVBS [case]
  home TWN
  src hand

MED:ukrainska-pravda  outlet
  zh 乌克兰真理报
  en Ukrainska Pravda
  home UKR
  src hand

MED:ukrinform  outlet
  zh 乌克兰国家通讯社 | 乌通社
  en Ukrinform
  home UKR
  src hand

MED:unian  outlet
  zh 乌克兰独立新闻社 | 乌克兰独立通讯社
  en UNIAN [case]
  home UKR
  src hand

MED:united-daily  outlet
  zh 联合报 [short] | 联合新闻网
  en United Daily News
  home TWN
  src hand

MED:upi  outlet
  zh 合众国际社
  en UPI [case] | United Press International
  home USA
  src hand

MED:usa-today  outlet
  zh 今日美国 [short] | 今日美国报
  en USA Today
  home USA
  src hand

MED:vatican-news  outlet
  zh 梵蒂冈新闻网
  en Vatican News
  home VAT
  src hand

MED:vna  outlet
  zh 越通社 | 越南通讯社
  en Vietnam News Agency | VNA [case]
  home VNM
  src hand

MED:voa  outlet
  zh 美国之音
  en Voice of America | VOA [case]
  home USA
  src hand

MED:wafa  outlet
  zh 巴通社 | 巴勒斯坦通讯社
  en WAFA [case]
  home PSE
  src hand

MED:wam  outlet
  zh 阿通社 | 阿联酋通讯社
  en WAM [case] | Emirates News Agency
  home ARE
  src hand

MED:wapo  outlet
  zh 华盛顿邮报 | 美国华盛顿邮报
  en Washington Post | The Washington Post
  home USA
  src hand

MED:wsj  outlet
  zh 华尔街日报 | 美国华尔街日报
  en Wall Street Journal | The Wall Street Journal | WSJ [case]
  home USA
  src hand

MED:xinhua  outlet
  zh 新华社 | 新华网 | 新华通讯社
  en Xinhua | Xinhua News Agency
  home CHN
  src hand

MED:ynet  outlet
  zh 以色列新消息报 | 新消息报
  en Yedioth Ahronoth | Ynet
  home ISR
  src hand

MED:yomiuri  outlet
  zh 读卖新闻
  en Yomiuri Shimbun | Yomiuri
  home JPN
  src hand

MED:yonhap  outlet
  zh 韩联社 | 韩国联合通讯社
  en Yonhap | Yonhap News Agency
  home KOR
  src hand

MED:zaobao  outlet
  zh 联合早报 | 新加坡联合早报
  en Lianhe Zaobao
  home SGP
  src hand

MED:zdf  outlet
  zh 德国电视二台
  en ZDF [case]
  home DEU
  src hand
