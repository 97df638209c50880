BUS:adani-group  company
  zh 阿达尼集团
  en Adani Group
  home IND
  src hand

BUS:adnoc  company
  zh 阿布扎比国家石油公司
  en ADNOC [case]
  home ARE
  src hand

BUS:aeroflot  company
  zh 俄罗斯航空公司
  en Aeroflot
  home RUS
  src hand

BUS:aidc  company
  zh 汉翔航空
  en AIDC [case]
  home TWN
  src hand

BUS:air-india  company
  zh 印度航空 | 印度航空公司
  en Air India
  home IND
  src hand

BUS:airbus  company
  zh 空中客车 | 空客 | 空中客车公司
  en Airbus
  home FRA
  src hand

BUS:albemarle  company
  zh 雅保公司
  en Albemarle
  home USA
  src hand

BUS:alibaba  company
  zh 阿里巴巴 | 阿里云 | 蚂蚁集团
  en Alibaba | Ant Group
  home CHN
  src hand

BUS:almaz-antey  company
  zh 金刚石-安泰 | 阿尔马兹-安泰公司
  en Almaz-Antey
  home RUS
  src hand

BUS:alrosa  company
  zh 阿尔罗萨公司 | 埃罗莎
  en Alrosa
  home RUS
  src hand

BUS:amazon  company
  zh 亚马逊公司 | 亚马逊集团
  en Amazon.com | Amazon Web Services
  home USA
  src hand

BUS:amd  company
  zh 超威半导体 | 超威公司
  en AMD [case] | Advanced Micro Devices
  home USA
  src hand

BUS:anduril  company
  zh 安杜里尔
  en Anduril
  home USA
  src hand

BUS:anthropic  company
  zh Anthropic公司 | Anthropic
  en Anthropic
  home USA
  src hand

BUS:apple  company
  zh 苹果公司
  en Apple Inc | Apple Inc. | Apple [short case]
  home USA
  src hand

BUS:aramco  company
  zh 沙特阿美 | 沙特阿美石油公司 | 阿美石油公司
  en Saudi Aramco | Aramco
  home SAU
  src hand

BUS:arm  company
  zh 安谋 | ARM公司
  en Arm Holdings
  home GBR
  src hand

BUS:aselsan  company
  zh 阿塞尔桑公司
  en Aselsan
  home TUR
  src hand

BUS:asml  company
  zh 阿斯麦 | 阿斯麦公司 | 艾司摩尔
  en ASML [case]
  home NLD
  src hand

BUS:astrazeneca  company
  zh 阿斯利康
  en AstraZeneca
  home GBR
  src hand

BUS:avic  company
  zh 中国航空工业集团 | 航空工业集团
  en AVIC [case]
  home CHN
  src hand

BUS:bae  company
  zh 英国宇航系统公司 | BAE系统公司
  en BAE Systems
  home GBR
  src hand

BUS:bapco  company
  zh 巴林石油公司
  en Bapco [case]
  home BHR
  src hand

BUS:barrick  company
  zh 巴里克黄金公司 | 巴里克矿业
  en Barrick
  home CAN
  src hand

BUS:basf  company
  zh 巴斯夫
  en BASF [case]
  home DEU
  src hand

BUS:baykar  company
  zh 巴伊卡尔 | 拜卡公司
  en Baykar
  home TUR
  src hand

BUS:belavia  company
  zh 白俄罗斯航空公司
  en Belavia
  home BLR
  src hand

BUS:bhp  company
  zh 必和必拓
  en BHP [case]
  home AUS
  src hand

BUS:biren  company
  zh 壁仞 | 壁仞科技
  en Biren | Biren Technology
  home CHN
  src hand

BUS:blackrock  company
  zh 贝莱德 | 贝莱德集团
  en BlackRock
  home USA
  src hand

BUS:blackwater  company
  zh 黑水公司 | 黑水安保公司
  en Blackwater
  home USA
  src hand

BUS:blue-origin  company
  zh 蓝色起源 | 蓝色起源公司
  en Blue Origin
  home USA
  src hand

BUS:bmw  company
  zh 宝马 | 宝马集团
  en BMW [case]
  home DEU
  src hand

BUS:boeing  company
  zh 波音 | 波音公司
  en Boeing
  home USA
  src hand

BUS:bombardier  company
  zh 庞巴迪 | 庞巴迪公司
  en Bombardier
  home CAN
  src hand

BUS:botas  company
  zh 土耳其国家石油管道公司
  en Botas [case]
  home TUR
  src hand

BUS:bp  company
  zh 英国石油公司 | 英国石油
  en BP [case] | British Petroleum
  home GBR
  src hand

BUS:broadcom  company
  zh 博通 [short]
  en Broadcom
  home USA
  src hand

BUS:byd  company
  zh 比亚迪
  en BYD [case]
  home CHN
  src hand

BUS:bytedance  company
  zh 字节跳动 | 字节 [short]
  en ByteDance
  home CHN
  src hand

BUS:cambricon  company
  zh 寒武纪科技
  en Cambricon
  home CHN
  src hand

BUS:carrefour  company
  zh 家乐福
  en Carrefour
  home FRA
  src hand

BUS:casc  company
  zh 中国航天科技集团
  en CASC [case]
  home CHN
  src hand

BUS:caterpillar  company
  zh 卡特彼勒
  en Caterpillar
  home USA
  src hand

BUS:cathay  company
  zh 国泰航空
  en Cathay Pacific
  home HKG
  src hand

BUS:catl  company
  zh 宁德时代
  en CATL [case] | Contemporary Amperex
  home CHN
  src hand

BUS:cccc  company
  zh 中国交建 | 中国港湾
  en China Communications Construction | China Harbour Engineering
  home CHN
  src hand

BUS:cellebrite  company
  zh 赛雷布莱特
  en Cellebrite
  home ISR
  src hand

BUS:cgn  company
  zh 中国广核集团 | 中广核
  en CGN [case]
  home CHN
  src hand

BUS:chery  company
  zh 奇瑞 | 奇瑞汽车
  en Chery [case]
  home CHN
  src hand

BUS:chevron  company
  zh 雪佛龙 | 雪佛龙公司
  en Chevron
  home USA
  src hand

BUS:citgo  company
  zh 雪铁戈 | 雪铁戈石油公司
  en Citgo [case]
  home USA
  src hand

BUS:citigroup  company
  zh 花旗集团 | 花旗银行
  en Citigroup | Citibank
  home USA
  src hand

BUS:ck-hutchison  company
  zh 长江和记 | 长和集团 | 和记港口
  en CK Hutchison | Hutchison Ports
  home HKG
  src hand

BUS:cma-cgm  company
  zh 达飞 | 达飞海运
  en CMA CGM
  home FRA
  src hand

BUS:cmhk  company
  zh 招商局集团
  en China Merchants
  home CHN
  src hand

BUS:cmoc  company
  zh 洛阳钼业
  en CMOC [case]
  home CHN
  src hand

BUS:cnnc  company
  zh 中国核工业集团 | 中核集团
  en CNNC [case]
  home CHN
  src hand

BUS:cnooc  company
  zh 中国海油 | 中海油 | 中国海洋石油
  en CNOOC [case]
  home CHN
  src hand

BUS:cnpc  company
  zh 中国石油 | 中石油 | 中国石油天然气集团
  en CNPC [case] | PetroChina | China National Petroleum
  home CHN
  src hand

BUS:coca-cola  company
  zh 可口可乐 | 可口可乐公司
  en Coca-Cola
  home USA
  src hand

BUS:codelco  company
  zh 智利国家铜业公司
  en Codelco
  home CHL
  src hand

BUS:comac  company
  zh 中国商飞
  en COMAC [case]
  home CHN
  src hand

BUS:conocophillips  company
  zh 康菲 | 康菲石油
  en ConocoPhillips
  home USA
  src hand

BUS:cosco  company
  zh 中远海运 | 中远集团 | 中国远洋海运
  en COSCO [case] | COSCO Shipping
  home CHN
  src hand

BUS:cpc-pipeline  company
  zh 里海管道联盟 | 里海管道财团
  en Caspian Pipeline Consortium
  home KAZ
  src hand

BUS:crec  company
  zh 中国中铁 | 中国铁建
  en China Railway Group | China Railway Construction
  home CHN
  src hand

BUS:credit-suisse  company
  zh 瑞士信贷 | 瑞信
  en Credit Suisse
  home CHE
  src hand

BUS:crrc  company
  zh 中国中车
  en CRRC [case]
  home CHN
  src hand

BUS:cssc  company
  zh 中国船舶集团 | 中船集团
  en CSSC [case]
  home CHN
  src hand

BUS:cxmt  company
  zh 长鑫存储
  en CXMT [case]
  home CHN
  src hand

BUS:dassault  company
  zh 达索 | 达索航空
  en Dassault Aviation | Dassault
  home FRA
  src hand

BUS:deepseek  company
  zh 深度求索 | DeepSeek
  en DeepSeek
  home CHN
  src hand

BUS:deere  company
  zh 约翰迪尔
  en John Deere
  home USA
  src hand

BUS:deutsche-bank  company
  zh 德意志银行
  en Deutsche Bank
  home DEU
  src hand

BUS:dji  company
  zh 大疆 | 大疆创新
  en DJI [case]
  home CHN
  src hand

BUS:dp-world  company
  zh 迪拜环球港务 | 迪拜环球港务集团
  en DP World
  home ARE
  src hand

BUS:ecopetrol  company
  zh 哥伦比亚国家石油公司
  en Ecopetrol
  home COL
  src hand

BUS:edf  company
  zh 法国电力公司 | 法国电力集团
  en EDF [case]
  home FRA
  src hand

BUS:el-al  company
  zh 以色列航空公司 | 以色列航空
  en El Al [case]
  home ISR
  src hand

BUS:elbit  company
  zh 埃尔比特系统公司
  en Elbit Systems
  home ISR
  src hand

BUS:embraer  company
  zh 巴西航空工业公司
  en Embraer
  home BRA
  src hand

BUS:emirates  company
  zh 阿联酋航空
  en Emirates airline
  home ARE
  src hand

BUS:energoatom  company
  zh 乌克兰国家核电公司
  en Energoatom
  home UKR
  src hand

BUS:eni  company
  zh 埃尼集团 | 意大利埃尼
  en Eni SpA
  home ITA
  src hand

BUS:equinor  company
  zh 挪威国家石油公司
  en Equinor
  home NOR
  src hand

BUS:ericsson  company
  zh 爱立信
  en Ericsson
  home SWE
  src hand

BUS:eskom  company
  zh 南非国家电力公司
  en Eskom
  home ZAF
  src hand

BUS:evergreen  company
  zh 长荣海运
  en Evergreen Marine
  home TWN
  src hand

BUS:exxonmobil  company
  zh 埃克森美孚
  en ExxonMobil | Exxon Mobil | Exxon
  home USA
  src hand

BUS:fincantieri  company
  zh 芬坎蒂尼 | 芬坎蒂尼集团
  en Fincantieri
  home ITA
  src hand

BUS:first-quantum  company
  zh 第一量子矿业公司
  en First Quantum
  home CAN
  src hand

BUS:fitch  company
  zh 惠誉 | 惠誉评级
  en Fitch Ratings
  home USA
  src hand

BUS:ford  company
  zh 福特汽车 | 福特汽车公司
  en Ford Motor
  home USA
  src hand

BUS:fortescue  company
  zh 福蒂斯丘
  en Fortescue
  home AUS
  src hand

BUS:foxconn  company
  zh 富士康 | 鸿海 | 鸿海精密
  en Foxconn | Hon Hai
  home TWN
  src hand

BUS:freeport  company
  zh 自由港麦克莫兰公司 | 自由港印尼公司
  en Freeport-McMoRan
  home USA
  src hand

BUS:gazprom  company
  zh 俄罗斯天然气工业股份公司 | 俄气 | 俄气公司 | 俄天然气工业股份公司
  en Gazprom
  home RUS
  src hand

BUS:gazprombank  company
  zh 俄罗斯天然气工业银行 | 俄气银行
  en Gazprombank
  home RUS
  src hand

BUS:ge-aerospace  company
  zh 通用电气 | 通用电气航空航天
  en General Electric | GE Aerospace
  home USA
  src hand

BUS:gecamines  company
  zh 刚果国家矿业总公司 | 吉卡明
  en Gecamines
  home COD
  src hand

BUS:geely  company
  zh 吉利汽车 | 吉利控股
  en Geely [case]
  home CHN
  src hand

BUS:general-atomics  company
  zh 通用原子公司
  en General Atomics
  home USA
  src hand

BUS:general-dynamics  company
  zh 通用动力 | 通用动力公司
  en General Dynamics
  home USA
  src hand

BUS:general-motors  company
  zh 通用汽车 | 通用汽车公司
  en General Motors | GM [case]
  home USA
  src hand

BUS:glencore  company
  zh 嘉能可
  en Glencore
  home CHE
  src hand

BUS:goldman  company
  zh 高盛 | 高盛集团
  en Goldman Sachs
  home USA
  src hand

BUS:google  company
  zh 谷歌 | 谷歌公司 | 字母表公司
  en Google | Alphabet Inc
  home USA
  src hand

BUS:hal-india  company
  zh 印度斯坦航空公司 | 印度斯坦航空有限公司
  en Hindustan Aeronautics
  home IND
  src hand

BUS:halliburton  company
  zh 哈里伯顿
  en Halliburton
  home USA
  src hand

BUS:hanwha  company
  zh 韩华 | 韩华集团 | 韩华海洋 | 韩华海洋公司
  en Hanwha | Hanwha Aerospace | Hanwha Ocean
  home KOR
  src hand

BUS:hd-hyundai  company
  zh HD现代 | 现代重工
  en HD Hyundai | Hyundai Heavy Industries
  home KOR
  src hand

BUS:helsing  company
  zh 赫尔辛公司
  en Helsing
  home DEU
  src hand

BUS:hensoldt  company
  zh 亨索尔特公司
  en Hensoldt
  home DEU
  src hand

BUS:hesai  company
  zh 禾赛科技
  en Hesai [case]
  home CHN
  src hand

BUS:hikvision  company
  zh 海康威视
  en Hikvision
  home CHN
  src hand

BUS:honda  company
  zh 本田 | 本田汽车
  en Honda
  home JPN
  src hand

BUS:hsbc  company
  zh 汇丰 | 汇丰银行 | 汇丰控股
  en HSBC [case]
  home GBR
  src hand

BUS:huawei  company
  zh 华为 | 华为公司
  en Huawei
  home CHN
  src hand

BUS:hyundai  company
  zh 现代汽车 | 现代集团 | 现代汽车集团
  en Hyundai | Hyundai Motor
  home KOR
  src hand

BUS:iai  company
  zh 以色列航空航天工业公司
  en Israel Aerospace Industries
  home ISR
  src hand

BUS:ibm  company
  zh 国际商业机器公司 | IBM
  en IBM [case]
  home USA
  src hand

BUS:ihi-corp  company
  zh 石川岛播磨重工 | IHI公司
  en IHI Corporation
  home JPN
  src hand

BUS:indigo  company
  zh 靛蓝航空 | 印度靛蓝航空
  en IndiGo
  home IND
  src hand

BUS:intel  company
  zh 英特尔 | 英特尔公司
  en Intel [case] | Intel Corp
  home USA
  src hand

BUS:irisl  company
  zh 伊朗国家航运公司 | 伊朗伊斯兰共和国航运公司
  en IRISL [case]
  home IRN
  src hand

BUS:jd  company
  zh 京东集团
  en JD.com
  home CHN
  src hand

BUS:jpmorgan  company
  zh 摩根大通
  en JPMorgan | JPMorgan Chase
  home USA
  src hand

BUS:kai-korea  company
  zh 韩国航空航天工业公司 | 韩国航空宇宙产业
  en Korea Aerospace Industries
  home KOR
  src hand

BUS:kalashnikov-concern  company
  zh 卡拉什尼科夫集团
  en Kalashnikov Concern
  home RUS
  src hand

BUS:kaspersky  company
  zh 卡巴斯基
  en Kaspersky
  home RUS
  src hand

BUS:kawasaki-heavy  company
  zh 川崎重工
  en Kawasaki Heavy Industries
  home JPN
  src hand

BUS:kazatomprom  company
  zh 哈萨克斯坦国家原子能公司 | 哈原工
  en Kazatomprom
  home KAZ
  src hand

BUS:kaztransoil  company
  zh 哈萨克斯坦石油运输公司
  en KazTransOil
  home KAZ
  src hand

BUS:kepco  company
  zh 韩国电力公司 | 韩国电力
  en KEPCO [case]
  home KOR
  src hand

BUS:khatam-al-anbiya-co  company
  zh 哈塔姆安比亚建设公司
  en Khatam al-Anbiya Construction
  home IRN
  src hand

BUS:khnp  company
  zh 韩国水电与核电公司 | 韩水原 | 韩国水力原子能公司
  en Korea Hydro & Nuclear Power
  home KOR
  src hand

BUS:knds  company
  zh 克劳斯-玛菲·韦格曼 | KNDS公司
  en KNDS [case]
  home DEU
  src hand

BUS:kongsberg  company
  zh 康斯伯格 | 康斯伯格集团
  en Kongsberg
  home NOR
  src hand

BUS:korea-zinc  company
  zh 高丽锌业
  en Korea Zinc
  home KOR
  src hand

BUS:kpc  company
  zh 科威特石油公司 | 科威特国家石油公司
  en Kuwait Petroleum Corporation
  home KWT
  src hand

BUS:l3harris  company
  zh L3哈里斯 | L3哈里斯技术公司
  en L3Harris
  home USA
  src hand

BUS:lenovo  company
  zh 联想集团
  en Lenovo
  home CHN
  src hand

BUS:leonardo  company
  zh 莱昂纳多公司
  en Leonardo SpA | Leonardo S.p.A.
  home ITA
  src hand

BUS:lg  company
  zh LG集团 | LG电子 | LG新能源
  en LG Electronics | LG Energy Solution
  home KOR
  src hand

BUS:lockheed-martin  company
  zh 洛克希德-马丁 | 洛克希德·马丁 | 洛克希德-马丁公司 | 洛马公司 | 洛马
  en Lockheed Martin | Lockheed
  home USA
  src hand

BUS:lufthansa  company
  zh 汉莎航空 | 汉莎 [short]
  en Lufthansa
  home DEU
  src hand

BUS:lukoil  company
  zh 卢克石油 | 卢克石油公司
  en Lukoil
  home RUS
  src hand

BUS:lynas  company
  zh 莱纳斯稀土公司
  en Lynas
  home AUS
  src hand

BUS:maersk  company
  zh 马士基 | 马士基集团 | 马士基航运
  en Maersk | A.P. Moller-Maersk
  home DNK
  src hand

BUS:mahan-air  company
  zh 马汉航空 | 马汉航空公司
  en Mahan Air
  home IRN
  src hand

BUS:mastercard  company
  zh 万事达 | 万事达公司
  en Mastercard
  home USA
  src hand

BUS:mbda  company
  zh 欧洲导弹集团
  en MBDA [case]
  home FRA
  src hand

BUS:mcdonalds  company
  zh 麦当劳
  en McDonald's
  home USA
  src hand

BUS:mediatek  company
  zh 联发科
  en MediaTek
  home TWN
  src hand

BUS:mercedes  company
  zh 梅赛德斯-奔驰 | 奔驰公司 | 戴姆勒
  en Mercedes-Benz | Daimler
  home DEU
  src hand

BUS:meta  company
  zh 脸书 | 元宇宙平台公司 | Meta公司 | 脸谱公司
  en Facebook | Meta Platforms
  home USA
  src hand

BUS:micron  company
  zh 美光 [short] | 美光科技 | 美光公司
  en Micron Technology | Micron [case]
  home USA
  src hand

BUS:microsoft  company
  zh 微软 | 微软公司
  en Microsoft
  home USA
  src hand

BUS:mitsubishi  company
  zh 三菱重工 | 三菱商事 | 三菱 | 三菱重工业
  en Mitsubishi | Mitsubishi Heavy Industries
  home JPN
  src hand

BUS:mol  company
  zh 匈牙利油气公司 | 匈牙利石油和天然气集团
  en MOL Group
  home HUN
  src hand

BUS:moodys  company
  zh 穆迪 | 穆迪公司
  en Moody's
  home USA
  src hand

BUS:moore-threads  company
  zh 摩尔线程
  en Moore Threads
  home CHN
  src hand

BUS:morgan-stanley  company
  zh 摩根士丹利
  en Morgan Stanley
  home USA
  src hand

BUS:mp-materials  company
  zh MP材料公司 | 芒廷帕斯材料公司
  en MP Materials
  home USA
  src hand

BUS:msc  company
  zh 地中海航运 | 地中海航运公司
  en Mediterranean Shipping Company
  home CHE
  src hand

BUS:naftna-industrija  company
  zh 塞尔维亚石油工业公司 | 塞石油公司
  home SRB
  src hand

BUS:naftogaz  company
  zh 乌克兰国家石油天然气公司 | 乌国家石油天然气公司
  en Naftogaz
  home UKR
  src hand

BUS:nammo  company
  zh 纳莫公司
  en Nammo [case]
  home NOR
  src hand

BUS:naval-group  company
  zh 法国海军集团
  en Naval Group
  home FRA
  src hand

BUS:nayara  company
  zh 纳亚拉能源公司
  en Nayara Energy
  home IND
  src hand

BUS:ncsist  company
  zh 台湾中山科学研究院 | 中山科学研究院
  en NCSIST [case]
  home TWN
  src hand

BUS:nestle  company
  zh 雀巢 | 雀巢公司
  en Nestle | Nestlé
  home CHE
  src hand

BUS:netflix  company
  zh 奈飞 | 网飞
  en Netflix
  home USA
  src hand

BUS:nexperia  company
  zh 安世半导体 | 安世 [short]
  en Nexperia
  home NLD
  src hand

BUS:nioc  company
  zh 伊朗国家石油公司
  en National Iranian Oil Company | NIOC [case]
  home IRN
  src hand

BUS:nippon-steel  company
  zh 日本制铁 | 新日铁
  en Nippon Steel
  home JPN
  src hand

BUS:nissan  company
  zh 日产汽车 | 日产公司
  en Nissan
  home JPN
  src hand

BUS:nnpc  company
  zh 尼日利亚国家石油公司
  en NNPC [case]
  home NGA
  src hand

BUS:noc-libya  company
  zh 利比亚国家石油公司
  en National Oil Corporation
  home LBY
  src hand

BUS:nokia  company
  zh 诺基亚
  en Nokia
  home FIN
  src hand

BUS:nord-stream-ag  company
  zh 北溪公司 | 北溪管道公司
  en Nord Stream AG
  home CHE
  src hand

BUS:norinco  company
  zh 中国兵器工业集团 | 北方工业 | 北方工业公司
  en Norinco
  home CHN
  src hand

BUS:nornickel  company
  zh 诺里尔斯克镍业
  en Norilsk Nickel | Nornickel
  home RUS
  src hand

BUS:northrop  company
  zh 诺斯罗普-格鲁曼 | 诺斯罗普·格鲁曼 | 诺格公司
  en Northrop Grumman
  home USA
  src hand

BUS:novartis  company
  zh 诺华 | 诺华公司
  en Novartis
  home CHE
  src hand

BUS:novatek  company
  zh 诺瓦泰克
  en Novatek
  home RUS
  src hand

BUS:novo-nordisk  company
  zh 诺和诺德
  en Novo Nordisk
  home DNK
  src hand

BUS:nso  company
  zh NSO集团 | 以色列NSO集团
  en NSO Group
  home ISR
  src hand

BUS:nuctech  company
  zh 同方威视
  en Nuctech
  home CHN
  src hand

BUS:nvidia  company
  zh 英伟达 | 英伟达公司 | 辉达
  en Nvidia | NVIDIA [case]
  home USA
  src hand

BUS:ongc  company
  zh 印度石油天然气公司
  en ONGC [case]
  home IND
  src hand

BUS:openai  company
  zh OpenAI | 开放人工智能研究中心
  en OpenAI
  home USA
  src hand

BUS:oracle  company
  zh 甲骨文公司 | 甲骨文 [short]
  en Oracle [case short]
  home USA
  src hand

BUS:orano  company
  zh 欧安诺
  en Orano
  home FRA
  src hand

BUS:palantir  company
  zh 帕兰蒂尔 | 帕兰提尔
  en Palantir
  home USA
  src hand

BUS:pdvsa  company
  zh 委内瑞拉国家石油公司 | 委国家石油公司
  en PDVSA [case] | Petroleos de Venezuela
  home VEN
  src hand

BUS:pemex  company
  zh 墨西哥国家石油公司
  en Pemex
  home MEX
  src hand

BUS:petrobras  company
  zh 巴西国家石油公司 | 巴西石油
  en Petrobras
  home BRA
  src hand

BUS:petronas  company
  zh 马来西亚国家石油公司 | 马国油
  en Petronas
  home MYS
  src hand

BUS:pfizer  company
  zh 辉瑞 | 辉瑞公司
  en Pfizer
  home USA
  src hand

BUS:pia  company
  zh 巴基斯坦国际航空公司 | 巴航
  en Pakistan International Airlines
  home PAK
  src hand

BUS:pkn-orlen  company
  zh 奥伦集团 | 波兰国营石油公司
  en Orlen [case]
  home POL
  src hand

BUS:posco  company
  zh 浦项制铁
  en POSCO [case]
  home KOR
  src hand

BUS:powerchina  company
  zh 中国电建 | 中国电力建设集团
  en PowerChina
  home CHN
  src hand

BUS:qatarenergy  company
  zh 卡塔尔能源 | 卡塔尔能源公司
  en QatarEnergy
  home QAT
  src hand

BUS:qualcomm  company
  zh 高通 [short] | 高通公司
  not 高通胀 | 高通量 | 高通货
  en Qualcomm
  home USA
  src hand

BUS:rafael  company
  zh 拉斐尔公司 | 拉斐尔先进防御系统公司
  en Rafael Advanced Defense Systems
  home ISR
  src hand

BUS:rapidus  company
  zh 拉皮达斯
  en Rapidus
  home JPN
  src hand

BUS:reliance  company
  zh 信实工业 | 信实集团
  en Reliance Industries
  home IND
  src hand

BUS:renault  company
  zh 雷诺集团
  en Renault
  home FRA
  src hand

BUS:rheinmetall  company
  zh 莱茵金属 | 莱茵金属公司
  en Rheinmetall
  home DEU
  src hand

BUS:rio-tinto  company
  zh 力拓 | 力拓集团
  en Rio Tinto
  home GBR
  src hand

BUS:rolls-royce  company
  zh 罗尔斯-罗伊斯 | 罗罗公司
  en Rolls-Royce
  home GBR
  src hand

BUS:rosatom  company
  zh 俄罗斯国家原子能公司 | 俄原子能公司 | 俄罗斯国家原子能集团公司
  en Rosatom
  home RUS
  src hand

BUS:roscosmos  company
  zh 俄罗斯国家航天集团 | 俄航天集团
  home RUS
  src hand

BUS:rosneft  company
  zh 俄罗斯石油公司 | 俄石油公司 | 俄油
  en Rosneft
  home RUS
  src hand

BUS:rosneft-deutschland  company
  zh 俄油德国子公司
  en Rosneft Deutschland
  home DEU
  src hand

BUS:rosoboronexport  company
  zh 俄罗斯国防产品出口公司
  en Rosoboronexport
  home RUS
  src hand

BUS:rostec  company
  zh 俄罗斯技术集团 | 俄技术集团
  en Rostec
  home RUS
  src hand

BUS:rtx  company
  zh 雷神公司 | 雷神技术公司 | 雷神 [short]
  en Raytheon | RTX [case]
  home USA
  src hand

BUS:rusal  company
  zh 俄罗斯铝业 | 俄铝
  en Rusal [case]
  home RUS
  src hand

BUS:ryanair  company
  zh 瑞安航空 | 瑞安航
  en Ryanair
  home IRL
  src hand

BUS:saab  company
  zh 萨博公司 | 萨博集团
  en Saab AB
  home SWE
  src hand

BUS:samsung  company
  zh 三星 [short] | 三星电子 | 三星集团
  en Samsung | Samsung Electronics
  home KOR
  src hand

BUS:sberbank  company
  zh 俄罗斯联邦储蓄银行 | 俄储蓄银行
  en Sberbank
  home RUS
  src hand

BUS:schlumberger  company
  zh 斯伦贝谢
  en Schlumberger
  home USA
  src hand

BUS:sensetime  company
  zh 商汤 | 商汤科技
  en SenseTime
  home CHN
  src hand

BUS:sgcc  company
  zh 国家电网公司
  en State Grid
  home CHN
  src hand

BUS:shell  company
  zh 壳牌 | 壳牌公司 | 荷兰皇家壳牌
  en Royal Dutch Shell | Shell plc
  home GBR
  src hand

BUS:siemens  company
  zh 西门子 | 西门子公司
  en Siemens
  home DEU
  src hand

BUS:sinopec  company
  zh 中国石化 | 中石化
  en Sinopec
  home CHN
  src hand

BUS:sk-hynix  company
  zh SK海力士 | 海力士 | SK集团
  en SK Hynix | SK hynix
  home KOR
  src hand

BUS:skydio  company
  zh 斯凯迪奥公司
  en Skydio
  home USA
  src hand

BUS:smic  company
  zh 中芯国际 | 中芯 [short]
  en SMIC [case] | Semiconductor Manufacturing International
  home CHN
  src hand

BUS:socar  company
  zh 阿塞拜疆国家石油公司
  en SOCAR [case]
  home AZE
  src hand

BUS:softbank  company
  zh 软银 | 软银集团
  en SoftBank
  home JPN
  src hand

BUS:somo  company
  zh 伊拉克国家石油营销组织
  en SOMO [case]
  home IRQ
  src hand

BUS:sonangol  company
  zh 安哥拉国家石油公司 | 安哥拉国油
  en Sonangol
  home AGO
  src hand

BUS:sonatrach  company
  zh 阿尔及利亚国家石油公司
  en Sonatrach
  home DZA
  src hand

BUS:sony  company
  zh 索尼 | 索尼公司
  en Sony
  home JPN
  src hand

BUS:sp-global  company
  zh 标普全球
  en S&P Global | Standard & Poor's
  home USA
  src hand

BUS:spacex  company
  zh 太空探索技术公司 | SpaceX | 星链 | 星链公司 | 美国太空探索技术公司
  en SpaceX | Starlink
  home USA
  src hand

BUS:sqm  company
  zh 智利矿业化工 | 智利化工矿业公司
  en SQM [case]
  home CHL
  src hand

BUS:starbucks  company
  zh 星巴克 | 星巴克公司
  en Starbucks
  home USA
  src hand

BUS:stellantis  company
  zh 斯泰兰蒂斯 | 斯特兰蒂斯
  en Stellantis
  home NLD
  src hand

BUS:tata  company
  zh 塔塔集团 | 塔塔 [short]
  en Tata Group | Tata Sons
  home IND
  src hand

BUS:telegram  company
  zh 电报公司 [short] | Telegram
  en Telegram [case short]
  home ARE
  src hand

BUS:temu  company
  zh 拼多多
  en Temu [case] | PDD [case]
  home CHN
  src hand

BUS:tencent  company
  zh 腾讯 | 腾讯公司
  en Tencent
  home CHN
  src hand

BUS:tepco  company
  zh 东京电力公司 | 东京电力 | 东电 [short]
  en Tokyo Electric Power | TEPCO [case] | Tepco
  home JPN
  src hand

BUS:tesla  company
  zh 特斯拉 | 特斯拉公司
  en Tesla
  home USA
  src hand

BUS:thales  company
  zh 泰雷兹
  en Thales Group
  home FRA
  src hand

BUS:tiktok  company
  zh TikTok | 抖音海外版
  en TikTok
  home CHN
  src hand

BUS:tkms  company
  zh 蒂森克虏伯海事系统公司 | 蒂森克虏伯
  en ThyssenKrupp | TKMS [case]
  home DEU
  src hand

BUS:tokyo-electron  company
  zh 东京电子
  en Tokyo Electron
  home JPN
  src hand

BUS:totalenergies  company
  zh 道达尔 | 道达尔能源
  en TotalEnergies | Total SA
  home FRA
  src hand

BUS:toyota  company
  zh 丰田 | 丰田汽车 | 丰田公司
  en Toyota
  home JPN
  src hand

BUS:transneft  company
  zh 俄罗斯石油运输公司 | 俄石油运输公司
  en Transneft
  home RUS
  src hand

BUS:tsmc  company
  zh 台积电 | 台湾积体电路制造 | 台积
  en TSMC [case] | Taiwan Semiconductor Manufacturing | Taiwan Semiconductor
  home TWN
  src hand

BUS:turkish-airlines  company
  zh 土耳其航空 | 土耳其航空公司
  en Turkish Airlines
  home TUR
  src hand

BUS:twitter  company
  zh 推特 | X平台 | 社交媒体平台X
  en Twitter | X Corp
  home USA
  src hand

BUS:uac  company
  zh 联合航空制造公司 | 俄罗斯联合航空制造集团
  en United Aircraft Corporation
  home RUS
  src hand

BUS:ubs  company
  zh 瑞银 | 瑞银集团
  en UBS [case]
  home CHE
  src hand

BUS:unilever  company
  zh 联合利华
  en Unilever
  home GBR
  src hand

BUS:uniper  company
  zh 尤尼珀 | 尤尼珀公司
  en Uniper
  home DEU
  src hand

BUS:uralvagonzavod  company
  zh 乌拉尔车辆厂
  en Uralvagonzavod
  home RUS
  src hand

BUS:us-steel  company
  zh 美国钢铁公司
  en U.S. Steel | US Steel
  home USA
  src hand

BUS:usc-russia  company
  zh 联合造船公司 | 俄罗斯联合造船集团
  en United Shipbuilding Corporation
  home RUS
  src hand

BUS:vale  company
  zh 淡水河谷
  en Vale SA | Vale S.A.
  home BRA
  src hand

BUS:vinfast  company
  zh 越南Vingroup | VinFast
  en VinFast | Vingroup
  home VNM
  src hand

BUS:visa-inc  company
  zh 维萨公司 | Visa公司
  en Visa Inc
  home USA
  src hand

BUS:vodafone  company
  zh 沃达丰
  en Vodafone
  home GBR
  src hand

BUS:volkswagen  company
  zh 大众汽车 | 大众汽车集团
  en Volkswagen
  home DEU
  src hand

BUS:vtb  company
  zh 俄罗斯外贸银行 | 俄外贸银行
  en VTB Bank
  home RUS
  src hand

BUS:walmart  company
  zh 沃尔玛
  en Walmart | Wal-Mart
  home USA
  src hand

BUS:westinghouse  company
  zh 西屋电气公司 | 西屋公司
  en Westinghouse Electric
  home USA
  src hand

BUS:wingtech  company
  zh 闻泰科技
  en Wingtech
  home CHN
  src hand

BUS:xiaomi  company
  zh 小米集团 | 小米公司 | 小米 [short]
  en Xiaomi
  home CHN
  src hand

BUS:ymtc  company
  zh 长江存储
  en YMTC [case]
  home CHN
  src hand

BUS:ypf  company
  zh 阿根廷国家石油公司 | YPF公司
  en YPF [case]
  home ARG
  src hand

BUS:zijin  company
  zh 紫金矿业
  en Zijin Mining
  home CHN
  src hand

BUS:zte  company
  zh 中兴通讯 | 中兴 [short]
  en ZTE [case]
  home CHN
  src hand
