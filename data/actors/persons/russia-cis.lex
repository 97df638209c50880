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

alexander-bortnikov  person  m
  zh 博尔特尼科夫 | 亚历山大·博尔特尼科夫
  en Alexander Bortnikov | Bortnikov [short]
  office RUS minister 2008-05-12..
  src hand

alexander-darchiev  person  m
  zh 达尔奇耶夫 | 亚历山大·达尔奇耶夫
  en Alexander Darchiev | Darchiev [short]
  office RUS diplomat 2025-03-06..
  src hand

alexander-grushko  person  m
  zh 格鲁什科 | 亚历山大·格鲁什科
  en Alexander Grushko | Grushko [short]
  office RUS minister 2018-01..
  src hand

alexander-lukashenko  person  m
  zh 卢卡申科 [plain] | 亚历山大·卢卡申科
  en Alexander Lukashenko | Aleksandr Lukashenko | Alyaksandr Lukashenka | Lukashenko [plain case]
  office BLR head-of-state 1994-07-20..
  src factbook.json 2026-05; REIGN; hand

alexander-novak  person  m
  zh 诺瓦克 [short] | 亚历山大·诺瓦克
  en Alexander Novak | Novak [short]
  office RUS deputy-head 2020-11-10..
  src hand

alexander-turchin  person  m
  zh 图尔钦 | 亚历山大·图尔钦
  en Alexander Turchin | Aleksandr Turchin | Alyaksandr Turchyn
  office BLR head-of-government 2025-03-10..
  src factbook.json 2026-05; hand

alexandru-munteanu  person  m
  zh 蒙泰亚努 | 亚历山德鲁·蒙泰亚努
  en Alexandru Munteanu | Munteanu [short]
  office MDA head-of-government 2025-11-01..
  src factbook.json 2026-05; hand

alexei-miller  person  m
  zh 米勒 [short] | 阿列克谢·米勒
  en Alexei Miller | Alexey Miller
  office RUS business-leader 2001-05..
  src hand

alexei-navalny  person  m
  zh 纳瓦利内 [plain] | 阿列克谢·纳瓦利内
  en Alexei Navalny | Aleksei Navalny | Navalny [plain case]
  office RUS opposition-leader 2011..2024-02-16
  src hand

alexei-overchuk  person  m
  zh 奥韦尔丘克 | 阿列克谢·奥韦尔丘克
  en Alexei Overchuk | Overchuk [short]
  office RUS deputy-head 2020-01-21..
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

anatoly-antonov  person  m
  zh 安东诺夫 [plain] | 阿纳托利·安东诺夫
  en Anatoly Antonov | Antonov [short]
  office RUS diplomat 2017-08-21..2024-10
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

andrei-kozyrev  person  m
  zh 科济列夫 | 安德烈·科济列夫
  en Andrei Kozyrev | Kozyrev [short]
  office RUS foreign-minister 1990-10-11..1996-01-05
  src hand

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
  zh 瑟比加 [plain] | 安德烈·瑟比加 | 瑟比哈 [plain] | 西比加 [plain]
  en Andrii Sybiha | Andriy Sybiha | Sybiha [plain case] | Sybiga [short]
  office UKR foreign-minister 2024-09-05..
  src hand

andriy-yermak  person  m
  zh 叶尔马克 [plain] | 安德烈·叶尔马克
  en Andriy Yermak | Andrii Yermak | Yermak [plain case]
  office UKR minister 2020-02-11..2025-11-28
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

ararat-mirzoyan  person  m
  zh 米尔佐扬 [plain] | 阿拉拉特·米尔佐扬
  en Ararat Mirzoyan | Mirzoyan [short]
  office ARM foreign-minister 2021-08-19..
  src hand

armen-sarkissian  person  m
  zh 阿尔缅·萨尔基相
  en Armen Sarkissian | Armen Sargsyan
  office ARM head-of-state 2018-04-09..2022-02-01
  src hand

arseniy-yatsenyuk  person  m
  zh 亚采纽克 [plain] | 阿尔谢尼·亚采纽克
  en Arseniy Yatsenyuk | Yatsenyuk [plain case]
  office UKR head-of-government 2014-02-27..2016-04-14
  src hand

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

ayaz-mutalibov  person  m
  zh 穆塔利博夫 | 阿亚兹·穆塔利博夫
  en Ayaz Mutalibov | Mutalibov [short]
  office AZE head-of-state 1991-10-30..1992-03-06
  src hand

bakhtiyor-saidov  person  m
  zh 赛义多夫 [plain] | 巴赫季约尔·赛义多夫
  en Bakhtiyor Saidov | Saidov [short]
  office UZB foreign-minister 2022-12-30..
  src hand

bidzina-ivanishvili  person  m
  zh 伊万尼什维利 [plain] | 比济纳·伊万尼什维利
  en Bidzina Ivanishvili | Ivanishvili [plain case]
  office GEO party-leader 2013-11..
  office GEO head-of-government 2012-10-25..2013-11-20
  src hand

boris-nemtsov  person  m
  zh 涅姆佐夫 | 鲍里斯·涅姆佐夫
  en Boris Nemtsov | Nemtsov [short]
  office RUS opposition-leader 2000..2015-02-27
  src hand

boris-yeltsin  person  m
  zh 叶利钦 [plain] | 鲍里斯·叶利钦
  en Boris Yeltsin | Yeltsin [plain case]
  office RUS head-of-state 1991-07-10..1999-12-31
  src hand

denis-manturov  person  m
  zh 曼图罗夫 [plain] | 丹尼斯·曼图罗夫
  en Denis Manturov | Manturov [short]
  office RUS deputy-head 2022-07-15..
  src hand

denis-pushilin  person  m
  zh 普希林 | 丹尼斯·普希林
  en Denis Pushilin | Pushilin [short]
  office NSA:DPR group-leader 2018-09-07..
  src hand

denys-shmyhal  person  m
  zh 什梅加尔 [plain] | 杰尼斯·什梅加尔 | 丹尼斯·什米加尔
  en Denys Shmyhal | Shmyhal [plain case]
  office UKR minister 2026-01-14..
  office UKR defence-minister 2025-07-17..2026-01-13
  office UKR head-of-government 2020-03-04..2025-07-16
  src hand

dmitry-kozak  person  m
  zh 科扎克 [plain] | 德米特里·科扎克
  en Dmitry Kozak | Kozak [short]
  office RUS minister 2020-01-24..2025-09
  src hand

dmitry-medvedev  person  m
  zh 梅德韦杰夫 [plain] | 德米特里·梅德韦杰夫
  en Dmitry Medvedev | Dmitri Medvedev | Medvedev [plain case]
  office RUS minister 2020-01-16..
  office RUS head-of-government 2012-05-08..2020-01-16
  office RUS head-of-state 2008-05-07..2012-05-07
  src hand

dmitry-peskov  person  m
  zh 佩斯科夫 [plain] | 德米特里·佩斯科夫
  en Dmitry Peskov | Dmitri Peskov | Peskov [plain case]
  office RUS spokesperson 2012-05-22..
  src hand

dmitry-utkin  person  m
  zh 乌特金 [short] | 德米特里·乌特金
  en Dmitry Utkin | Utkin [short]
  office NSA:WAGNER group-leader 2014-05..2023-08-23
  src hand

dmytro-kuleba  person  m
  zh 库列巴 [plain] | 德米特里·库列巴
  en Dmytro Kuleba | Kuleba [plain case]
  office UKR foreign-minister 2020-03-04..2024-09-05
  src hand

dorin-recean  person  m
  zh 雷恰恩 | 多林·雷恰恩
  en Dorin Recean | Recean [short]
  office MDA head-of-government 2023-02-16..2025-11-01
  src hand

eduard-shevardnadze  person  m
  zh 谢瓦尔德纳泽 [plain] | 爱德华·谢瓦尔德纳泽
  en Eduard Shevardnadze | Shevardnadze [plain case]
  office GEO head-of-state 1992-03-10..2003-11-23
  office RUS foreign-minister 1985-07-02..1990-12-20
  src REIGN; hand

elvira-nabiullina  person  f
  zh 纳比乌琳娜 [plain] | 埃莉维拉·纳比乌琳娜
  en Elvira Nabiullina | Nabiullina [plain case]
  office RUS central-banker 2013-06-24..
  src hand

emomali-rahmon  person  m
  zh 拉赫蒙 [plain] | 埃莫马利·拉赫蒙
  en Emomali Rahmon | Emomali Rakhmon | Rahmon [plain case]
  office TJK head-of-state 1992-11-20..
  src hand

gennady-zyuganov  person  m
  zh 久加诺夫 [plain] | 根纳季·久加诺夫
  en Gennady Zyuganov | Zyuganov [short]
  office RUS party-leader 1993-02-14..
  src hand

giorgi-gakharia  person  m
  zh 加哈里亚 | 格奥尔基·加哈里亚
  en Giorgi Gakharia | Gakharia [short]
  office GEO head-of-government 2019-09-08..2021-02-18
  src REIGN; hand

giorgi-margvelashvili  person  m
  zh 马尔格韦拉什维利
  en Giorgi Margvelashvili | Margvelashvili [short]
  office GEO head-of-state 2013-11-17..2018-12-16
  src REIGN; hand

gurbanguly-berdimuhamedov  person  m
  zh 库尔班古力·别尔德穆哈梅多夫 | 别尔德穆哈梅多夫 [short]
  en Gurbanguly Berdimuhamedov | Gurbanguly Berdymukhamedov
  office TKM legislator 2023-01-21..
  office TKM head-of-state 2006-12-21..2022-03-19
  src hand

heydar-aliyev  person  m
  zh 盖达尔·阿利耶夫 | 老阿利耶夫
  en Heydar Aliyev
  office AZE head-of-state 1993-06-24..2003-10-31
  src REIGN; hand

igor-dodon  person  m
  zh 多东 [short] | 伊戈尔·多东
  en Igor Dodon | Dodon [plain case]
  office MDA head-of-state 2016-12-23..2020-12-24
  src hand

igor-ivanov  person  m
  zh 伊万诺夫 [short] | 伊戈尔·伊万诺夫
  en Igor Ivanov
  office RUS foreign-minister 1998-09-11..2004-03-09
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

igor-morgulov  person  m
  zh 莫尔古洛夫 [plain] | 伊戈尔·莫尔古洛夫
  en Igor Morgulov | Morgulov [short]
  office RUS diplomat 2022-09..
  src hand

igor-sechin  person  m
  zh 谢钦 [plain] | 伊戈尔·谢钦
  en Igor Sechin | Sechin [short]
  office RUS business-leader 2012-05..
  src hand

ilham-aliyev  person  m
  zh 阿利耶夫 [plain] | 伊利哈姆·阿利耶夫
  en Ilham Aliyev | Aliyev [plain case]
  office AZE head-of-state 2003-10-31..
  src factbook.json 2026-05; hand

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

islam-karimov  person  m
  zh 卡里莫夫 [plain] | 伊斯拉姆·卡里莫夫
  en Islam Karimov | Karimov [short]
  office UZB head-of-state 1990-03-24..2016-09-02
  src REIGN; hand

jeenbek-kulubaev  person  m
  zh 库鲁巴耶夫 | 热恩别克·库卢巴耶夫 | 库卢巴耶夫
  en Jeenbek Kulubaev | Zheenbek Kulubaev
  office KGZ foreign-minister 2022-04..
  src hand

jeyhun-bayramov  person  m
  zh 拜拉莫夫 [plain] | 杰伊洪·拜拉莫夫
  en Jeyhun Bayramov | Ceyhun Bayramov | Bayramov [short]
  office AZE foreign-minister 2020-07-16..
  src hand

joseph-stalin  person  m
  zh 斯大林 [plain] | 约瑟夫·斯大林
  en Joseph Stalin | Stalin [plain case]
  office RUS head-of-state 1924..1953-03-05
  src hand

kamchybek-tashiev  person  m
  zh 塔希耶夫 | 坎奇别克·塔希耶夫
  en Kamchybek Tashiev | Tashiev [short]
  office KGZ minister 2020-10-16..2026-02-10
  src hand

kassym-jomart-tokayev  person  m
  zh 托卡耶夫 [plain] | 卡瑟姆若马尔特·托卡耶夫 | 卡西姆若马尔特·托卡耶夫
  en Kassym-Jomart Tokayev | Kasym-Zhomart Tokayev | Tokayev [plain case]
  office KAZ head-of-state 2019-03-20..
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

konstantin-kosachev  person  m
  zh 科萨切夫 | 康斯坦丁·科萨切夫
  en Konstantin Kosachev | Kosachev [short]
  office RUS legislator 2011..
  src hand

kurmanbek-bakiyev  person  m
  zh 巴基耶夫 [plain] | 库尔曼别克·巴基耶夫
  en Kurmanbek Bakiyev | Bakiyev [short]
  office KGZ head-of-state 2005-03-25..2010-04-15
  src hand

kyrylo-budanov  person  m
  zh 布达诺夫 [plain] | 基里洛·布达诺夫
  en Kyrylo Budanov | Budanov [plain case]
  office UKR minister 2026-01-02..
  office UKR military-chief 2020-08-05..2026-01-02
  src hand

leonid-brezhnev  person  m
  zh 勃列日涅夫 [plain] | 列昂尼德·勃列日涅夫
  en Leonid Brezhnev | Brezhnev [plain case]
  office RUS head-of-state 1964-10-14..1982-11-10
  src REIGN; hand

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

maia-sandu  person  f
  zh 桑杜 [plain] | 马娅·桑杜 | 玛雅·桑杜
  en Maia Sandu | Sandu [plain case]
  office MDA head-of-state 2020-12-24..
  office MDA head-of-government 2019-06-08..2019-11-14
  src factbook.json 2026-05; REIGN; hand

maka-botchorishvili  person  f
  zh 博乔里什维利 | 马卡·博乔里什维利
  en Maka Botchorishvili | Botchorishvili [short]
  office GEO foreign-minister 2024-10..
  src hand

maria-zakharova  person  m
  zh 扎哈罗娃 [plain] | 玛丽亚·扎哈罗娃
  en Maria Zakharova | Zakharova [plain case]
  office RUS spokesperson 2015-08-10..
  src hand

maulen-ashimbayev  person  m
  zh 阿希姆巴耶夫 [plain] | 毛林·阿希姆巴耶夫
  en Maulen Ashimbayev | Ashimbayev [short]
  office KAZ legislator 2020-05-04..
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
  office RUS head-of-government 2004-03-05..2007-09-12
  src hand

mikhail-galuzin  person  m
  zh 加卢津 | 米哈伊尔·加卢津
  en Mikhail Galuzin | Galuzin [short]
  office RUS minister 2022-11..
  src hand

mikhail-gorbachev  person  m
  zh 戈尔巴乔夫 [plain] | 米哈伊尔·戈尔巴乔夫
  en Mikhail Gorbachev | Gorbachev [plain case]
  office RUS head-of-state 1985-03-11..1991-12-25
  src REIGN; hand

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

mikhail-mishustin  person  m
  zh 米舒斯京 [plain] | 米哈伊尔·米舒斯京
  en Mikhail Mishustin | Mishustin [plain case]
  office RUS head-of-government 2020-01-16..
  src factbook.json 2026-05; hand

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

natalia-gavrilita  person  f
  zh 加夫里利策 | 纳塔利娅·加夫里利策
  en Natalia Gavrilita | Natalia Gavrilița | Gavrilita [short]
  office MDA head-of-government 2021-08-06..2023-02-16
  src hand

nicu-popescu  person  m
  zh 波佩斯库 [short] | 尼库·波佩斯库
  en Nicu Popescu
  office MDA foreign-minister 2021-08-06..2024-01-29
  src hand

nikita-khrushchev  person  m
  zh 赫鲁晓夫 [plain] | 尼基塔·赫鲁晓夫
  en Nikita Khrushchev | Khrushchev [plain case]
  office RUS head-of-state 1953-09-07..1964-10-14
  src hand

nikol-pashinyan  person  m
  zh 帕希尼扬 [plain] | 尼科尔·帕希尼扬 | 帕什尼扬 [plain]
  en Nikol Pashinyan | Pashinyan [plain case]
  office ARM head-of-government 2018-05-08..
  src REIGN; hand

nikolai-patrushev  person  m
  zh 帕特鲁舍夫 [plain] | 尼古拉·帕特鲁舍夫
  en Nikolai Patrushev | Patrushev [plain case]
  office RUS minister 2008-05-12..
  office RUS minister 1999-08-09..2008-05-12
  src hand

nikolai-snopkov  person  m
  zh 斯诺普科夫 | 尼古拉·斯诺普科夫
  en Nikolai Snopkov | Snopkov [short]
  office BLR deputy-head 2020-06..
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

oleksandr-syrskyi  person  m
  zh 瑟尔斯基 [plain] | 亚历山大·瑟尔斯基 | 西尔斯基
  en Oleksandr Syrskyi | Oleksandr Syrsky | Syrskyi [plain case] | Syrskyy [short] | Syrsky [short]
  office UKR military-chief 2024-02-08..2026-07-21
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

olha-stefanishyna  person  f
  zh 斯特凡尼希娜 | 奥莉加·斯特凡尼希娜 | 奥尔加·斯特凡尼申娜
  en Olha Stefanishyna | Stefanishyna [short]
  office UKR diplomat 2025-08..
  office UKR deputy-head 2020-06-04..2025-07
  src hand

olzhas-bektenov  person  m
  zh 别克捷诺夫 [plain] | 奥尔扎斯·别克捷诺夫
  en Olzhas Bektenov | Bektenov [short]
  office KAZ head-of-government 2024-02-06..
  src factbook.json 2026-05; hand

pavlo-klimkin  person  m
  zh 克利姆金 | 帕夫洛·克里姆金
  en Pavlo Klimkin | Klimkin [short]
  office UKR foreign-minister 2014-06-19..2019-08-29
  src hand

pavlo-riabikin  person  m
  zh 里亚比金
  en Pavlo Riabikin
  office UKR diplomat 2023-06..
  src hand

petro-poroshenko  person  m
  zh 波罗申科 [plain] | 彼得·波罗申科
  en Petro Poroshenko | Poroshenko [plain case]
  office UKR head-of-state 2014-06-07..2019-05-20
  src REIGN; hand

ramzan-kadyrov  person  m
  zh 卡德罗夫 [plain] | 拉姆赞·卡德罗夫 | 拉姆赞·卡德洛夫
  en Ramzan Kadyrov | Kadyrov [plain case]
  office RUS governor 2007-03-02..
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

roza-otunbayeva  person  f
  zh 奥通巴耶娃 [plain] | 萝扎·奥通巴耶娃
  en Roza Otunbayeva | Otunbayeva [short]
  office IGO:UN igo-official 2022-09..2025-09
  office KGZ head-of-state 2010-04-07..2011-12-01
  src REIGN; hand

ruslan-stefanchuk  person  m
  zh 斯特凡丘克
  en Ruslan Stefanchuk | Stefanchuk [short]
  office UKR legislator 2021-10-08..
  src hand

rustam-emomali  person  m
  zh 鲁斯塔米·埃莫马利
  en Rustam Emomali | Rustam Emomali Rahmon
  office TJK legislator 2020-04-17..
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

salome-zourabichvili  person  f
  zh 祖拉比什维利 [plain] | 萨洛梅·祖拉比什维利
  en Salome Zourabichvili | Salome Zurabishvili | Zourabichvili [plain case]
  office GEO head-of-state 2018-12-16..2024-12-29
  src hand

saparmurat-niyazov  person  m
  zh 尼亚佐夫 [plain] | 萨帕尔穆拉特·尼亚佐夫
  en Saparmurat Niyazov | Niyazov [short]
  office TKM head-of-state 1990-10-27..2006-12-21
  src REIGN; hand

serdar-berdimuhamedov  person  m
  zh 别尔德穆哈梅多夫 [short] | 谢尔达尔·别尔德穆哈梅多夫
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

sergei-kiriyenko  person  m
  zh 基里延科 | 谢尔盖·基里延科
  en Sergei Kiriyenko | Sergey Kiriyenko | Kiriyenko [short]
  office RUS minister 2016-10-05..
  office RUS head-of-government 1998-04-24..1998-08-23
  src hand

sergei-lavrov  person  m
  zh 拉夫罗夫 [plain] | 谢尔盖·拉夫罗夫
  en Sergei Lavrov | Sergey Lavrov | Lavrov [plain case]
  office RUS foreign-minister 2004-03-09..
  src hand

sergei-naryshkin  person  m
  zh 纳雷什金 [plain] | 谢尔盖·纳雷什金
  en Sergei Naryshkin | Sergey Naryshkin | Naryshkin [plain case]
  office RUS minister 2016-10-05..
  src hand

sergei-ryabkov  person  m
  zh 里亚布科夫 [plain] | 谢尔盖·里亚布科夫
  en Sergei Ryabkov | Sergey Ryabkov | Ryabkov [plain case]
  office RUS minister 2008-08-15..
  src hand

sergei-shoigu  person  m
  zh 绍伊古 [plain] | 谢尔盖·绍伊古 | 肖伊古
  en Sergei Shoigu | Sergey Shoigu | Shoigu [plain case]
  office RUS minister 2024-05-12..
  office RUS defence-minister 2012-11-06..2024-05-12
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

sergiy-kyslytsya  person  m
  zh 基斯利茨亚 | 谢尔盖·基斯利察
  en Sergiy Kyslytsya | Kyslytsya [short]
  office UKR minister 2025-01..
  office UKR diplomat 2019-12..2025-01
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

sirojiddin-muhriddin  person  m
  zh 穆赫里丁 [plain] | 西罗吉丁·穆赫里丁
  en Sirojiddin Muhriddin | Muhriddin [short]
  office TJK foreign-minister 2013-11-29..
  src hand

sooronbay-jeenbekov  person  m
  zh 热恩别科夫 [plain] | 索隆拜·热恩别科夫
  en Sooronbay Jeenbekov | Jeenbekov [short]
  office KGZ head-of-state 2017-11-24..2020-10-15
  src REIGN; hand

stanislav-shushkevich  person  m
  zh 舒什克维奇 [plain] | 斯坦尼斯拉夫·舒什克维奇
  en Stanislav Shushkevich | Shushkevich [short]
  office BLR head-of-state 1991-09-18..1994-01-26
  src REIGN; hand

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

vahagn-khachaturyan  person  m
  zh 哈恰图良 [plain] | 瓦哈根·哈恰图良
  en Vahagn Khachaturyan | Khachaturyan [short]
  office ARM head-of-state 2022-03-13..
  src factbook.json 2026-05; hand

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

valery-gerasimov  person  m
  zh 格拉西莫夫 [plain] | 瓦列里·格拉西莫夫
  en Valery Gerasimov | Gerasimov [plain case]
  office RUS military-chief 2012-11-09..
  src hand

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

viktor-zubkov  person  m
  zh 祖布科夫 | 维克托·祖布科夫
  en Viktor Zubkov | Zubkov [short]
  office RUS head-of-government 2007-09-14..2008-05-08
  src hand

vitali-klitschko  person  m
  zh 克利奇科 [plain] | 维塔利·克利奇科
  en Vitali Klitschko | Vitaliy Klitschko | Klitschko [short]
  office UKR governor 2014-06-05..
  src hand

vitaly-churkin  person  m
  zh 丘尔金 | 维塔利·丘尔金
  en Vitaly Churkin | Churkin [short]
  office RUS diplomat 2006-05-01..2017-02-20
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
  src hand

vladimir-putin  person  m
  zh 普京 [plain] | 弗拉基米尔·普京 | 普京总统 | 普丁 | 普大帝 [alias+] | 普帝 [alias+] | 普京大帝 [alias+] | 普总 [alias]
  en Vladimir Putin | Putin [plain case] | President Putin
  office RUS head-of-state 2012-05-07..
  office RUS head-of-government 2008-05-08..2012-05-07
  office RUS head-of-state 1999-12-31..2008-05-07
  office RUS head-of-government 1999-08-09..2000-05-07
  src factbook.json 2026-05; REIGN; hand

vladimir-zhirinovsky  person  m
  zh 日里诺夫斯基 [plain] | 弗拉基米尔·日里诺夫斯基
  en Vladimir Zhirinovsky | Zhirinovsky [short]
  office RUS party-leader 1992..2022-04-06
  src hand

volodymyr-groysman  person  m
  zh 格罗伊斯曼 | 弗拉基米尔·格罗伊斯曼
  en Volodymyr Groysman | Groysman [short]
  office UKR head-of-government 2016-04-14..2019-08-29
  src hand

volodymyr-zelensky  person  m
  zh 泽连斯基 [plain] | 弗拉基米尔·泽连斯基 | 泽伦斯基 [plain] | 泽总统 [alias] | 司机泽 [alias-] | 泽圣 [alias-]
  en Volodymyr Zelensky | Volodymyr Zelenskyy | Volodymyr Zelenskiy | Zelensky [plain case] | Zelenskyy [plain case] | Zelenskiy [plain case]
  office UKR head-of-state 2019-05-20..
  src factbook.json 2026-05; REIGN; hand

vyacheslav-volodin  person  m
  zh 沃洛金 [plain] | 维亚切斯拉夫·沃洛金
  en Vyacheslav Volodin | Volodin [plain case]
  office RUS legislator 2016-10-05..
  src hand

yerlan-koshanov  person  m
  zh 科沙诺夫 [plain] | 叶尔兰·科沙诺夫
  en Yerlan Koshanov | Koshanov [short]
  office KAZ legislator 2022-02-01..
  src hand

yermek-kosherbayev  person  m
  zh 库舍尔巴耶夫 | 叶尔梅克·库舍尔巴耶夫
  en Yermek Kosherbayev | Kosherbayev [short]
  office KAZ foreign-minister 2025-09-26..
  src hand

yevgeny-prigozhin  person  m
  zh 普里戈任 [plain] | 叶夫根尼·普里戈任 | 普里高津 [plain]
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
  office UKR head-of-government 2007-12-18..2010-03-04
  office UKR head-of-government 2005-01-24..2005-09-08
  src hand

yunus-bek-yevkurov  person  m
  zh 叶夫库罗夫 | 尤努斯别克·叶夫库罗夫
  en Yunus-bek Yevkurov | Yevkurov [short]
  office RUS minister 2019-07-08..
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

zviad-gamsakhurdia  person  m
  zh 加姆萨胡尔季阿 [plain] | 兹维亚德·加姆萨胡尔季阿
  en Zviad Gamsakhurdia | Gamsakhurdia [short]
  office GEO head-of-state 1991-04-14..1992-01-06
  src hand
