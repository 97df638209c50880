abdalla-salem-el-badri  person  m
  zh 巴德里 [short] | 阿卜杜拉·巴德里
  en Abdalla Salem el-Badri
  office IGO:OPEC igo-head 2007-01..2016-07
  src hand

abdel-fatau-musah  person  m
  zh 阿卜杜勒-法塔乌·穆萨
  en Abdel-Fatau Musah
  office IGO:ECOWAS igo-official 2021..
  src hand

abdoulaye-bathily  person  m
  zh 阿卜杜拉耶·巴蒂利
  en Abdoulaye Bathily
  office IGO:UN envoy 2022-09..2024-05
  src hand

abdulla-shahid  person  m
  zh 沙希德 [short] | 阿卜杜拉·沙希德
  en Abdulla Shahid
  office IGO:UN igo-official 2021-09-14..2022-09-13
  office IGO:UN igo-head 2021-09-14..2022-09-12
  office MDV foreign-minister 2018-11-17..2023-11-17
  src hand

abdulqawi-yusuf  person  m
  zh 阿卜杜勒卡维·优素福
  en Abdulqawi Yusuf
  office IGO:ICJ igo-head 2018-02..2021-02
  src hand

abdulrahman-al-attiyah  person  m
  zh 阿卜杜勒-拉赫曼·阿提亚
  en Abdulrahman al-Attiyah
  office IGO:GCC igo-head 2002-04..2011-03
  src hand

achim-steiner  person  m
  zh 施泰纳 [short] | 阿希姆·施泰纳
  en Achim Steiner | Steiner [short]
  office IGO:UNDP igo-head 2017-06-19..2025-06
  office IGO:UNEP igo-head 2006-06..2016-06
  src hand

ahmed-aboul-gheit  person  m
  zh 盖特 [short] | 艾哈迈德·阿布·盖特 | 阿布·盖特 | 阿布·盖伊特 | 艾哈迈德·阿布勒·盖特
  en Ahmed Aboul Gheit | Ahmed Abul Gheit | Aboul Gheit [plain]
  office IGO:LAS igo-head 2016-07-03..
  office EGY foreign-minister 2004-07-14..2011-03-06
  src hand

ahmed-naser-al-raisi  person  m
  zh 艾哈迈德·纳赛尔·莱希 | 艾哈迈德·纳赛尔·拉伊西
  en Ahmed Naser Al-Raisi
  office IGO:INTERPOL igo-head 2021-11..2025-11
  src hand

ahmet-uzumcu  person  m
  zh 尤祖姆居 | 艾哈迈德·尤祖姆居 | 阿赫麦特·尤祖姆居
  en Ahmet Üzümcü | Ahmet Uzumcu
  office IGO:OPCW igo-head 2010-07..2018-07
  src hand

ajay-banga  person  m
  zh 班加 [short] | 阿贾伊·班加 | 彭安杰
  en Ajay Banga | Banga [plain case]
  office IGO:WB igo-head 2023-06-02..
  src hand

akinwumi-adesina  person  m
  zh 阿德西纳 [plain] | 阿金武米·阿德西纳
  en Akinwumi Adesina | Adesina [short]
  office IGO:AFDB igo-head 2015-09-01..2025-08-31
  src hand

albert-ramdin  person  m
  zh 拉姆丁 | 阿尔贝特·拉姆丁 | 阿尔伯特·拉姆丁 | 艾伯特·拉姆丁
  en Albert Ramdin | Ramdin [short]
  office IGO:OAS igo-head 2025-05-26..
  office SUR foreign-minister 2020-07-16..2025-05
  src hand

amina-j-mohammed  person  f
  zh 阿明娜·穆罕默德
  en Amina J. Mohammed | Amina Mohammed
  office IGO:UN igo-official 2017-01-01..
  src hand

amr-moussa  person  m
  zh 穆萨 [short] | 阿姆鲁·穆萨
  en Amr Moussa
  office IGO:LAS igo-head 2001-05-16..2011-07-01
  office EGY foreign-minister 1991-05-20..2001-05-15
  src hand

amy-pope  person  f
  zh 波普 [short] | 埃米·波普
  en Amy Pope
  office IGO:IOM igo-head 2023-10-01..
  src hand

andrew-parsons  person  m
  zh 帕森斯 [short] | 安德鲁·帕森斯
  en Andrew Parsons
  office IGO:IPC igo-head 2017-09-08..
  src hand

andrius-kubilius  person  m
  zh 库比柳斯 [plain] | 安德留斯·库比柳斯
  en Andrius Kubilius | Kubilius [short]
  office IGO:EU igo-official 2024-12-01..
  office LTU head-of-government 2008-12-09..2012-12-13
  office LTU head-of-government 1999-11..2000-10
  src hand

anitta-hipper  person  f
  zh 安妮塔·希珀 | 希珀
  en Anitta Hipper
  office IGO:EU spokesperson 2024-12..
  src hand

ann-veneman  person  f
  zh 安·维尼曼
  en Ann Veneman
  office IGO:UNICEF igo-head 2005-05..2010-04
  src hand

antonio-guterres  person  m
  zh 古特雷斯 [plain] | 安东尼奥·古特雷斯 | 古特瑞斯
  en Antonio Guterres | António Guterres | Guterres [plain case]
  office IGO:UN igo-head 2017-01-01..2026-12-31
  office IGO:UNHCR igo-head 2005-06-15..2015-12-31
  office PRT head-of-government 1995-10-28..2002-04-06
  src hand

arsenio-dominguez  person  m
  zh 多明格斯 [short] | 阿塞尼奥·多明格斯
  en Arsenio Dominguez
  office IGO:IMO igo-head 2024-01-01..
  src hand

asha-rose-migiro  person  f
  zh 米吉罗 | 阿莎-罗丝·米吉罗
  en Asha-Rose Migiro
  office IGO:UN igo-official 2007-02..2012-06
  office TZA foreign-minister 2006-01-04..2007-01
  src OEDA Phoenix; hand

audrey-azoulay  person  f
  zh 阿祖莱 [plain] | 奥德蕾·阿祖莱 | 奥黛丽·阿祖莱
  en Audrey Azoulay | Azoulay [plain case]
  office IGO:UNESCO igo-head 2017-11-15..2025-11-13
  src hand

b-lynn-pascoe  person  m
  zh 帕斯科 [short] | 林恩·帕斯科
  en B. Lynn Pascoe | Lynn Pascoe
  office IGO:UN igo-official 2007-03..2012-06
  src hand

bakytzhan-sagintayev  person  m
  zh 萨格因塔耶夫 [plain] | 巴赫特占·萨金塔耶夫 | 巴克特江·萨金塔耶夫
  en Bakytzhan Sagintayev | Bakytzhan Sagintaev | Sagintayev [short]
  office IGO:EAEU igo-head 2024-02-01..
  office KAZ head-of-government 2016-09-09..2019-02-21
  src hand

ban-ki-moon  person  m
  zh 潘基文 [plain]
  en Ban Ki-moon | Ban [short case]
  office IGO:UN igo-head 2007-01-01..2016-12-31
  office KOR foreign-minister 2004-01-17..2006-11-10
  src hand

bankole-adeoye  person  m
  zh 班科莱 | 班科莱·阿德奥耶
  en Bankole Adeoye
  office IGO:AU igo-official 2021-02..
  src hand

bernardino-leon  person  m
  zh 贝纳迪诺·莱昂
  en Bernardino León | Bernardino Leon
  office IGO:UN envoy 2014-08..2015-11
  src hand

bernd-lange  person  m
  zh 朗格 [short] | 贝恩德·朗格
  en Bernd Lange
  office IGO:EU legislator 2009-07-14..
  src hand

bintou-keita  person  f
  zh 宾图·凯塔
  en Bintou Keita
  office IGO:UN envoy 2021-02..2025
  src hand

bolat-nurgaliev  person  m
  zh 努尔加利耶夫 | 博拉特·努尔加利耶夫
  en Bolat Nurgaliev
  office IGO:SCO igo-head 2007-01-01..2009-12-31
  src hand

borge-brende  person  m
  zh 布伦德 [plain] | 博尔格·布伦德
  en Borge Brende | Børge Brende
  office IGO:WEF igo-head 2017-11..2026
  office IGO:WEF igo-official 2017-09-15..
  office NOR foreign-minister 2013-10-16..2017-10-20
  src hand

boutros-boutros-ghali  person  m
  zh 加利 [short] | 布特罗斯·加利 | 布特罗斯-加利 | 布特罗斯·布特罗斯-加利
  en Boutros Boutros-Ghali | Boutros-Ghali [plain case]
  office IGO:UN igo-head 1992-01-01..1996-12-31
  src hand

carla-barnett  person  f
  zh 巴尼特 [short] | 卡拉·巴尼特
  en Carla Barnett
  office IGO:CARICOM igo-head 2021-08-15..
  src hand

carla-del-ponte  person  f
  zh 德尔庞特 | 卡拉·德尔庞特
  en Carla Del Ponte
  office IGO:UN judge 1999-08..2007-12
  src hand

carol-bellamy  person  f
  zh 卡罗尔·贝拉米
  en Carol Bellamy
  office IGO:UNICEF igo-head 1995-05..2005-04
  src hand

catherine-ashton  person  f
  zh 阿什顿 [plain] | 凯瑟琳·阿什顿
  en Catherine Ashton | Ashton [short]
  office IGO:EU igo-official 2009-12-01..2014-10-31
  src hand

catherine-russell  person  f
  zh 拉塞尔 [short] | 凯瑟琳·拉塞尔
  en Catherine Russell
  office IGO:UNICEF igo-head 2022-02-01..
  src hand

cecilia-malmstrom  person  f
  zh 马尔姆斯特伦 | 塞西莉亚·马尔姆斯特伦
  en Cecilia Malmström | Cecilia Malmstrom
  office IGO:EU igo-official 2010-02..2019-11
  src hand

celeste-saulo  person  f
  zh 绍罗 [short] | 塞莱丝特·绍罗
  en Celeste Saulo | Saulo [short]
  office IGO:WMO igo-head 2024-01-01..
  src hand

christian-lindmeier  person  m
  zh 林德迈尔 | 克里斯蒂安·林德迈尔
  en Christian Lindmeier
  office IGO:WHO spokesperson 2012..
  src hand

christian-saunders  person  m
  zh 克里斯蒂安·桑德斯
  en Christian Saunders
  office IGO:UNRWA igo-head 2019-11..2020-03
  src hand

christine-lagarde  person  f
  zh 拉加德 [plain] | 克里斯蒂娜·拉加德
  en Christine Lagarde | Lagarde [plain case]
  office IGO:ECB igo-head 2019-11-01..
  office IGO:IMF igo-head 2011-07-05..2019-09-12
  office FRA minister 2007-06..2011-07
  src hand

christine-schraner-burgener  person  f
  zh 布尔格纳 | 克里斯蒂娜·施拉纳·伯格纳
  en Christine Schraner Burgener
  office IGO:UN envoy 2018-04..2021-10
  src hand

cindy-mccain  person  f
  zh 麦凯恩 [short] | 辛迪·麦凯恩
  en Cindy McCain
  office IGO:WFP igo-head 2023-04-05..
  src hand

csaba-korosi  person  m
  zh 科勒希 [plain] | 乔鲍·克勒希 | 克勒希 | 克勒希·乔鲍
  en Csaba Korosi | Csaba Kőrösi
  office IGO:UN igo-official 2022-09-13..2023-09-05
  office IGO:UN igo-head 2022-09-13..2023-09-05
  src hand

dacian-ciolos  person  m
  zh 达契安·乔洛什
  en Dacian Ciolos | Dacian Cioloș
  office ROU head-of-government 2015-11-17..2017-01-04
  src hand

dan-jorgensen  person  m
  zh 约恩森 [short] | 丹·约恩森
  en Dan Jorgensen | Dan Jørgensen
  office IGO:EU igo-official 2024-12-01..
  src hand

dan-katz  person  m
  zh 丹·卡茨
  en Dan Katz
  office IGO:IMF igo-official 2025-10..
  src hand

daren-tang  person  m
  zh 邓鸿森
  en Daren Tang
  office IGO:WIPO igo-head 2020-10-01..
  src hand

david-beasley  person  m
  zh 比斯利 [plain] | 戴维·比斯利
  en David Beasley | Beasley [short]
  office IGO:WFP igo-head 2017-04-04..2023-04-04
  src hand

david-malpass  person  m
  zh 马尔帕斯 [plain] | 戴维·马尔帕斯
  en David Malpass | Malpass [short]
  office IGO:WB igo-head 2019-04-09..2023-06-01
  src hand

david-mcallister  person  m
  zh 戴维·麦卡利斯特 | 麦卡利斯特
  en David McAllister | McAllister [short]
  office IGO:EU legislator 2014-07..
  src hand

david-sassoli  person  m
  zh 萨索利 [plain] | 戴维·萨索利
  en David Sassoli | Sassoli [short]
  office IGO:EU legislator 2019-07-03..2022-01-11
  src hand

david-shearer  person  m
  zh 戴维·希勒
  en David Shearer
  office IGO:UN envoy 2017-01..2021-03
  src hand

deborah-lyons  person  f
  zh 德博拉·莱昂斯
  en Deborah Lyons
  office IGO:UN envoy 2020-03..2022-06
  src hand

dennis-francis  person  m
  zh 弗朗西斯 [short] | 丹尼斯·弗朗西斯
  en Dennis Francis
  office IGO:UN igo-official 2023-09-05..2024-09-10
  office IGO:UN igo-head 2023-09-05..2024-09-10
  src hand

dmitry-mezentsev  person  m
  zh 梅津采夫 | 德米特里·梅津采夫
  en Dmitry Mezentsev
  office IGO:SCO igo-head 2013-01-01..2015-12-31
  src hand

dominique-strauss-kahn  person  m
  zh 卡恩 [short] | 多米尼克·斯特劳斯-卡恩 | 斯特劳斯-卡恩
  en Dominique Strauss-Kahn | Strauss-Kahn [short]
  office IGO:IMF igo-head 2007-11-01..2011-05-18
  src hand

doreen-bogdan-martin  person  f
  zh 博格丹-马丁 | 多琳·伯格丹-马丁
  en Doreen Bogdan-Martin
  office IGO:ITU igo-head 2023-01-01..
  src hand

dubravka-suica  person  f
  zh 舒伊察 | 杜布拉夫卡·舒伊察
  en Dubravka Suica | Dubravka Šuica
  office IGO:EU igo-official 2019-12-01..
  src hand

ekmeleddin-ihsanoglu  person  m
  zh 伊赫桑奥卢 | 埃克迈莱丁·伊赫桑奥卢
  en Ekmeleddin İhsanoğlu | Ekmeleddin Ihsanoglu
  office IGO:OIC igo-head 2005-01..2013-12
  src hand

elias-magosi  person  m
  zh 马戈西 | 埃利亚斯·马戈西
  en Elias Magosi
  office IGO:SADC igo-head 2021-09-01..
  src hand

elizabeth-throssell  person  f
  zh 伊丽莎白·思罗塞尔
  en Elizabeth Throssell
  office IGO:UN spokesperson 2018..
  src hand

enrique-mora  person  m
  zh 恩里克·莫拉
  en Enrique Mora
  office IGO:EU envoy 2019..2025
  src hand

erastus-mwencha  person  m
  zh 姆文查 | 埃拉斯图斯·姆文查
  en Erastus Mwencha
  office IGO:AU igo-official 2008..2017
  src hand

eric-mamer  person  m
  zh 马默 | 埃里克·马默
  en Eric Mamer | Mamer [short]
  office IGO:EU spokesperson 2019-12..2024-11
  src hand

erik-solheim  person  m
  zh 索尔海姆 | 埃里克·索尔海姆
  en Erik Solheim
  office IGO:UNEP igo-head 2016-06..2018-11
  src hand

ertharin-cousin  person  f
  zh 埃瑟琳·卡曾
  en Ertharin Cousin
  office IGO:WFP igo-head 2012-04..2017-04
  src hand

esmat-abdel-meguid  person  m
  zh 伊斯马特·阿卜杜勒-马吉德
  en Esmat Abdel-Meguid
  office IGO:LAS igo-head 1991-05..2001-05
  office EGY foreign-minister 1984-07..1991-05
  src hand

farhan-haq  person  m
  zh 哈克 [short] | 法尔汉·哈克
  en Farhan Haq | Haq [short]
  office IGO:UN spokesperson 2005..
  src hand

fatih-birol  person  m
  zh 比罗尔 [plain] | 法提赫·比罗尔
  en Fatih Birol | Birol [plain case]
  office IGO:IEA igo-head 2015-09-01..
  src hand

fatou-bensouda  person  f
  zh 本苏达 | 法图·本苏达
  en Fatou Bensouda
  office IGO:ICC judge 2012-06-15..2021-06-15
  src hand

federica-mogherini  person  f
  zh 莫盖里尼 [plain] | 费代丽卡·莫盖里尼
  en Federica Mogherini | Mogherini [plain case]
  office IGO:EU igo-official 2014-11-01..2019-11-30
  office ITA foreign-minister 2014-02-22..2014-10-31
  src hand

federico-mayor  person  m
  zh 费德里科·马约尔
  en Federico Mayor
  office IGO:UNESCO igo-head 1987-11..1999-11
  src hand

feridun-sinirlioglu  person  m
  zh 费里敦·锡尼尔利奥卢
  en Feridun Sinirlioglu | Feridun Sinirlioğlu
  office IGO:OSCE igo-head 2024-12-20..
  office TUR foreign-minister 2015-08-28..2015-11-24
  src hand

fernando-arias  person  m
  zh 阿里亚斯 [short] | 费尔南多·阿里亚斯
  en Fernando Arias
  office IGO:OPCW igo-head 2018-07-25..
  src hand

filippo-grandi  person  m
  zh 格兰迪 [plain] | 菲利波·格兰迪
  en Filippo Grandi | Grandi [short]
  office IGO:UNHCR igo-head 2016-01-01..2025-12-31
  src hand

francesca-albanese  person  f
  zh 弗朗切丝卡·阿尔巴内塞 | 阿尔巴内塞
  en Francesca Albanese
  office IGO:UN igo-official 2022-05-01..
  src hand

fred-eckhard  person  m
  zh 弗雷德·埃克哈德
  en Fred Eckhard
  office IGO:UN spokesperson 1997-01..2005-06
  src hand

geir-pedersen  person  m
  zh 彼得森 [short] | 吉尔·彼得森 | 盖尔·彼得森 | 裴凯儒
  en Geir Pedersen | Geir O. Pedersen
  office IGO:UN envoy 2019-01-07..2025-09
  src hand

george-robertson  person  m
  zh 罗伯逊 [short] | 乔治·罗伯逊
  en George Robertson | Lord Robertson
  office IGO:NATO igo-head 1999-10-14..2003-12-17
  office GBR defence-minister 1997-05-03..1999-10-11
  src hand

gerd-muller  person  m
  zh 米勒 [short] | 格尔德·米勒 | 格尔德·穆勒
  en Gerd Muller | Gerd Müller
  office IGO:UNIDO igo-head 2021-12-10..
  src hand

ghassan-salame  person  m
  zh 萨拉梅 | 加桑·萨拉梅
  en Ghassan Salamé | Ghassan Salame
  office IGO:UN envoy 2017-06..2020-03
  src hand

gianni-infantino  person  m
  zh 因凡蒂诺 [plain] | 詹尼·因凡蒂诺
  en Gianni Infantino | Infantino [plain case]
  office IGO:FIFA igo-head 2016-02-26..
  src hand

gilbert-houngbo  person  m
  zh 洪博 [short] | 吉尔伯特·洪博
  en Gilbert Houngbo | Gilbert F. Houngbo | Houngbo [short]
  office IGO:ILO igo-head 2022-10-01..
  src hand

gita-gopinath  person  f
  zh 戈皮纳特 | 吉塔·戈皮纳特
  en Gita Gopinath | Gopinath [short]
  office IGO:IMF igo-official 2022-01-21..2025-08
  src hand

giuseppe-cavo-dragone  person  m
  zh 德拉戈内 | 朱塞佩·卡沃·德拉戈内
  en Giuseppe Cavo Dragone | Cavo Dragone [short]
  office IGO:NATO igo-official 2025-01-17..
  office ITA military-chief 2021-11..2024-10
  src hand

golam-sarwar  person  m
  zh 戈拉姆·萨瓦尔
  en Golam Sarwar | Md. Golam Sarwar
  office IGO:SAARC igo-head 2023-10-25..
  src hand

gunther-oettinger  person  m
  zh 厄廷格 | 京特·厄廷格
  en Günther Oettinger | Gunther Oettinger
  office IGO:EU igo-official 2010-02..2019-11
  src hand

guy-ryder  person  m
  zh 盖伊·赖德
  en Guy Ryder
  office IGO:UN igo-official 2022-10..
  src hand

haile-menkerios  person  m
  zh 门克里欧斯 | 海尔·门克里欧斯
  en Haile Menkerios
  office IGO:UN envoy 2011..2018
  src hand

haitham-al-ghais  person  m
  zh 盖斯 [short] | 海赛姆·盖斯 | 海瑟姆·盖斯
  en Haitham al-Ghais | Haitham Al Ghais | al-Ghais [short]
  office IGO:OPEC igo-head 2022-08-01..
  src hand

hanan-balkhy  person  f
  zh 哈南·巴勒希
  en Hanan Balkhy
  office IGO:WHO igo-official 2024-02..
  src hand

hanna-tetteh  person  f
  zh 泰特 [short] | 汉娜·泰特 | 汉娜·泰泰 | 汉娜·特塔
  en Hanna Tetteh
  office IGO:UN envoy 2025-02..
  office GHA foreign-minister 2013-02..2017-01
  src hand

hans-blix  person  m
  zh 布利克斯 [plain] | 汉斯·布利克斯
  en Hans Blix | Blix [short]
  office IGO:UN igo-official 2000-03..2003-06
  office IGO:IAEA igo-head 1981-12-01..1997-11-30
  src hand

hans-grundberg  person  m
  zh 格伦德贝里 [plain] | 汉斯·格伦德贝里 | 格伦德伯格
  en Hans Grundberg | Grundberg [plain case]
  office IGO:UN envoy 2021-08-06..
  src hand

helga-schmid  person  f
  zh 施密德 [short] | 黑尔佳·施密德 | 赫尔加·施密德
  en Helga Schmid
  office IGO:OSCE igo-head 2020-12-04..2024-09-03
  office IGO:EU igo-official 2016..2020
  src hand

henna-virkkunen  person  f
  zh 维尔库宁 | 汉娜·维尔库宁 | 亨娜·维尔库宁
  en Henna Virkkunen | Virkkunen [short]
  office IGO:EU igo-official 2024-12-01..
  src hand

henrietta-fore  person  f
  zh 亨丽埃塔·福尔
  en Henrietta Fore
  office IGO:UNICEF igo-head 2018-01-01..2022-01
  src hand

herve-ladsous  person  m
  zh 拉德苏 | 埃尔韦·拉德苏
  en Hervé Ladsous | Herve Ladsous
  office IGO:UN igo-official 2011-10..2017-03
  src hand

hiroshi-nakajima  person  m
  zh 中岛宏
  en Hiroshi Nakajima
  office IGO:WHO igo-head 1988-07..1998-07
  src hand

hisashi-owada  person  m
  zh 小和田恒
  en Hisashi Owada
  office IGO:ICJ igo-head 2009-02..2012-02
  src hand

hissein-brahim-taha  person  m
  zh 侯赛因·易卜拉欣·塔哈 | 塔哈 [short]
  en Hissein Brahim Taha | Hussein Ibrahim Taha
  office IGO:OIC igo-head 2021-11-17..
  office TCD foreign-minister 2017-02..2018-12
  src hand

hossam-zaki  person  m
  zh 胡萨姆·扎基 | 侯萨姆·扎基
  en Hossam Zaki
  office IGO:LAS igo-official 2018..
  src hand

ibrahim-gambari  person  m
  zh 甘巴里 | 易卜拉欣·甘巴里
  en Ibrahim Gambari
  office IGO:UN envoy 2007-05..2012
  src hand

imangali-tasmagambetov  person  m
  zh 塔斯马加姆别托夫 [plain] | 伊曼加利·塔斯马加姆别托夫
  en Imangali Tasmagambetov | Tasmagambetov [short]
  office IGO:CSTO igo-head 2023-01-01..2025-12-31
  office KAZ head-of-government 2002-01..2003-06
  src hand

inger-andersen  person  f
  zh 安诺生 [plain] | 英厄·安诺生 | 英格·安德森
  en Inger Andersen
  office IGO:UNEP igo-head 2019-06-15..
  src hand

irina-bokova  person  f
  zh 博科娃 [plain] | 伊琳娜·博科娃
  en Irina Bokova | Bokova [short]
  office IGO:UNESCO igo-head 2009-11-15..2017-11-14
  office BGR foreign-minister 1996-11..1997-02
  src hand

ismail-ould-cheikh-ahmed  person  m
  zh 伊斯梅尔·乌尔德·谢赫·艾哈迈德
  en Ismail Ould Cheikh Ahmed
  office IGO:UN envoy 2015-04..2018-02
  src hand

iyad-madani  person  m
  zh 伊亚德·马达尼
  en Iyad Madani
  office IGO:OIC igo-head 2014-01..2016-10
  src hand

izumi-nakamitsu  person  f
  zh 中满泉
  en Izumi Nakamitsu | Nakamitsu [short]
  office IGO:UN igo-official 2017-05-01..
  src hand

jaap-de-hoop-scheffer  person  m
  zh 夏侯雅伯 | 雅普·德霍普·斯海弗
  en Jaap de Hoop Scheffer | de Hoop Scheffer [short]
  office IGO:NATO igo-head 2004-01-05..2009-07-31
  office NLD foreign-minister 2002-07-22..2003-12-03
  src hand

jacques-delors  person  m
  zh 德洛尔 [plain] | 雅克·德洛尔
  en Jacques Delors | Delors [short]
  office IGO:EU igo-head 1985-01-06..1995-01-24
  src hand

jacques-diouf  person  m
  zh 雅克·迪乌夫
  en Jacques Diouf
  office IGO:FAO igo-head 1994-01..2011-12
  src hand

jacques-rogge  person  m
  zh 罗格 [short] | 雅克·罗格
  en Jacques Rogge | Rogge [short]
  office IGO:IOC igo-head 2001-07-16..2013-09-10
  src hand

jacques-santer  person  m
  zh 桑特 [short] | 雅克·桑特
  en Jacques Santer | Santer [short]
  office IGO:EU igo-head 1995-01-24..1999-03-15
  office LUX head-of-government 1984-07-20..1995-01-20
  src REIGN; hand

jagan-chapagain  person  m
  zh 贾甘·查帕甘 | 查帕甘 | 贾根·查帕甘
  en Jagan Chapagain | Chapagain [short]
  office IGO:IFRC igo-head 2020-02-01..
  src hand

jakob-kellenberger  person  m
  zh 凯伦伯格 | 雅各布·克伦贝格尔
  en Jakob Kellenberger
  office IGO:ICRC igo-head 2000-01..2012-06
  src hand

jamal-benomar  person  m
  zh 贾迈勒·本·奥马尔 | 贾迈勒·本奥马尔
  en Jamal Benomar
  office IGO:UN envoy 2011-04..2015-04
  src hand

james-elder  person  m
  zh 詹姆斯·埃尔德
  en James Elder
  office IGO:UNICEF spokesperson 2019..
  src hand

james-wolfensohn  person  m
  zh 沃尔芬森 | 詹姆斯·沃尔芬森
  en James Wolfensohn
  office IGO:WB igo-head 1995-06-01..2005-05-31
  src hand

jan-egeland  person  m
  zh 埃格兰 [short] | 扬·埃格兰
  en Jan Egeland
  office IGO:UN igo-official 2003-08..2006-12
  src hand

jan-eliasson  person  m
  zh 埃利亚松 | 扬·埃利亚松
  en Jan Eliasson
  office IGO:UN igo-official 2012-07..2016-12
  office SWE foreign-minister 2006-04-24..2006-10-06
  src OEDA Phoenix; hand

jasem-mohamed-albudaiwi  person  m
  zh 布代维 | 贾西姆·布代维 | 贾西姆·穆罕默德·布代维 | 贾西姆·布达维
  en Jasem Mohamed Albudaiwi | Jasem Al-Budaiwi | Jassim al-Budaiwi
  office IGO:GCC igo-head 2023-02-01..
  src hand

javier-perez-de-cuellar  person  m
  zh 德奎利亚尔 [plain] | 哈维尔·佩雷斯·德奎利亚尔 | 佩雷斯·德奎利亚尔
  en Javier Perez de Cuellar | Javier Pérez de Cuéllar
  office PER foreign-minister 2000-11-22..2001-07-28
  office PER head-of-government 2000-11..2001-07
  office IGO:UN igo-head 1982-01-01..1991-12-31
  src OEDA Phoenix; hand

javier-solana  person  m
  zh 索拉纳 [plain] | 哈维尔·索拉纳
  en Javier Solana | Solana [plain case]
  office IGO:EU igo-official 1999-10-18..2009-11-30
  office IGO:NATO igo-head 1995-12-05..1999-10-06
  office ESP foreign-minister 1992-06..1995-12
  src hand

jean-arnault  person  m
  zh 让·阿尔诺
  en Jean Arnault
  office IGO:UN envoy 2014..
  src hand

jean-claude-kassi-brou  person  m
  zh 让-克洛德·卡西·布鲁
  en Jean-Claude Kassi Brou
  office IGO:ECOWAS igo-head 2018-03..2022-07
  src hand

jean-kaseya  person  m
  zh 卡塞亚 | 让·卡塞亚
  en Jean Kaseya
  office IGO:AFRICACDC igo-head 2023-02..
  src hand

jean-pierre-lacroix  person  m
  zh 拉克鲁瓦 [plain] | 让-皮埃尔·拉克鲁瓦
  en Jean-Pierre Lacroix | Lacroix [short]
  office IGO:UN igo-official 2017-04-01..
  src hand

jeanine-hennis-plasschaert  person  f
  zh 普拉斯哈特 | 珍宁·亨尼斯-普拉斯哈特 | 珍妮娜·亨尼斯-普拉斯哈特
  en Jeanine Hennis-Plasschaert
  office IGO:UN envoy 2018-12..
  office NLD defence-minister 2012-11-05..2017-10-04
  src hand

jens-laerke  person  m
  zh 延斯·莱尔克 | 延斯·莱克
  en Jens Laerke
  office IGO:UN spokesperson 2011..
  src hand

jeremy-laurence  person  m
  zh 杰里米·劳伦斯
  en Jeremy Laurence
  office IGO:UN spokesperson 2022..
  src hand

jim-yong-kim  person  m
  zh 金墉
  en Jim Yong Kim
  office IGO:WB igo-head 2012-07-01..2019-02-01
  src hand

jin-liqun  person  m
  zh 金立群
  en Jin Liqun
  office IGO:AIIB igo-head 2016-01-16..2026-01-15
  src hand

joan-donoghue  person  f
  zh 多诺霍 [short] | 琼·多诺霍
  en Joan Donoghue
  office IGO:ICJ judge 2021-02-08..2024-02-06
  office IGO:ICJ igo-head 2021-02..2024-02
  src hand

johannes-hahn  person  m
  zh 约翰内斯·哈恩
  en Johannes Hahn
  office IGO:EU igo-official 2010-02..2024-11
  src hand

john-holmes  person  m
  zh 约翰·霍姆斯
  en John Holmes
  office IGO:UN igo-official 2007-03..2010-09
  src hand

john-nkengasong  person  m
  zh 约翰·肯格松
  en John Nkengasong
  office IGO:AFRICACDC igo-head 2017-01..2022-06
  src hand

jorge-toledo  person  m
  zh 庹尧诲
  en Jorge Toledo
  office IGO:EU diplomat 2022..
  src hand

jose-bustani  person  m
  zh 若泽·布斯塔尼
  en José Bustani | Jose Bustani
  office IGO:OPCW igo-head 1997-05..2002-04
  src hand

jose-graziano-da-silva  person  m
  zh 格拉齐亚诺 | 若泽·格拉齐亚诺·达席尔瓦
  en José Graziano da Silva | Jose Graziano da Silva
  office IGO:FAO igo-head 2012-01-01..2019-07-31
  src hand

jose-manuel-barroso  person  m
  zh 巴罗佐 [plain] | 若泽·曼努埃尔·巴罗佐 | 杜朗·巴罗佐
  en Jose Manuel Barroso | José Manuel Barroso | Barroso [plain case]
  office IGO:EU igo-head 2004-11-22..2014-10-31
  office PRT head-of-government 2002-04-06..2004-07-17
  office PRT foreign-minister 1992-11-12..1995-10-28
  src hand

josep-borrell  person  m
  zh 博雷利 [plain] | 何塞普·博雷利 | 约瑟夫·博雷利 | 何塞普·博雷尔 | 波瑞尔 | 波瑞利 | 博雷尔
  en Josep Borrell | Borrell [plain case]
  office IGO:EU igo-official 2019-12-01..2024-11-30
  office ESP foreign-minister 2018-06-07..2019-11-29
  src hand

josette-sheeran  person  f
  zh 约塞特·希兰 | 乔塞特·希兰
  en Josette Sheeran
  office IGO:WFP igo-head 2007-04..2012-04
  src hand

joyce-msuya  person  f
  zh 姆苏亚 | 乔伊丝·姆苏亚 | 乔伊斯·姆苏亚
  en Joyce Msuya
  office IGO:UN igo-official 2021-12..
  src hand

juan-antonio-samaranch  person  m
  zh 萨马兰奇 [plain] | 胡安·安东尼奥·萨马兰奇
  en Juan Antonio Samaranch | Samaranch [short]
  office IGO:IOC igo-head 1980-08-03..2001-07-16
  src hand

juan-somavia  person  m
  zh 索马维亚 | 胡安·索马维亚
  en Juan Somavia
  office IGO:ILO igo-head 1999-03..2012-09
  src hand

jurgen-stock  person  m
  zh 尤尔根·斯托克 | 于尔根·施托克
  en Jurgen Stock | Jürgen Stock
  office IGO:INTERPOL igo-head 2014-11-07..2024-11-05
  src hand

kadri-simson  person  f
  zh 西姆松 | 卡德丽·西姆松
  en Kadri Simson
  office IGO:EU igo-official 2019-12..2024-11
  src hand

kamalesh-sharma  person  m
  zh 卡马莱什·夏尔马
  en Kamalesh Sharma
  office IGO:COMMONWEALTH igo-head 2008-04..2016-03
  src hand

kao-kim-hourn  person  m
  zh 高金洪
  en Kao Kim Hourn
  office IGO:ASEAN igo-head 2023-01-09..
  src hand

karim-khan  person  m
  zh 卡里姆·汗 | 卡里姆·可汗
  en Karim Khan
  office IGO:ICC judge 2021-06-16..
  src hand

khaled-el-enany  person  m
  zh 埃纳尼 [plain] | 哈立德·埃纳尼 | 阿纳尼 | 哈立德·阿纳尼
  en Khaled El-Enany | Khaled El Enany | El-Enany [short]
  office IGO:UNESCO igo-head 2025-11-14..
  src hand

khaled-khiari  person  m
  zh 哈立德·希亚里 | 哈立德·赫亚里
  en Khaled Khiari
  office IGO:UN igo-official 2019..
  src hand

kirsty-coventry  person  f
  zh 考文垂 [short] | 柯丝蒂·考文垂 | 科斯蒂·考文垂
  en Kirsty Coventry | Coventry [short]
  office IGO:IOC igo-head 2025-06-23..
  src hand

klaus-schwab  person  m
  zh 施瓦布 [plain] | 克劳斯·施瓦布
  en Klaus Schwab | Schwab [short]
  office IGO:WEF igo-head 1971..2025-04-21
  src hand

kofi-annan  person  m
  zh 安南 [plain] | 科菲·安南
  en Kofi Annan | Annan [plain case]
  office IGO:UN igo-head 1997-01-01..2006-12-31
  src hand

koichiro-matsuura  person  m
  zh 松浦晃一郎
  en Koïchiro Matsuura | Koichiro Matsuura
  office IGO:UNESCO igo-head 1999-11-15..2009-11-14
  src hand

kristalina-georgieva  person  f
  zh 格奥尔基耶娃 [plain] | 克里斯塔利娜·格奥尔基耶娃 | 乔治艾娃 | 乔治埃娃 | 乔治耶娃
  en Kristalina Georgieva | Georgieva [plain case]
  office IGO:IMF igo-head 2019-10-01..
  office IGO:WB igo-official 2017-01..2019-09
  office IGO:EU igo-official 2010-02..2016-12
  src hand

kubanychbek-omuraliev  person  m
  zh 库巴内奇别克·奥穆拉利耶夫
  en Kubanychbek Omuraliev | Omuraliev [short]
  office IGO:OTS igo-head 2022-11-11..
  src hand

lakhdar-brahimi  person  m
  zh 卜拉希米 | 拉赫达尔·卜拉希米
  en Lakhdar Brahimi
  office IGO:UN envoy 2012-08..2014-05
  office DZA foreign-minister 1991-06..1993-02
  src hand

lamberto-zannier  person  m
  zh 赞尼尔 | 兰贝托·赞尼尔
  en Lamberto Zannier
  office IGO:OSCE igo-head 2011-07..2017-06
  src hand

le-luong-minh  person  m
  zh 黎良明
  en Le Luong Minh
  office IGO:ASEAN igo-head 2013-01-01..2017-12-31
  src hand

lee-jong-wook  person  m
  zh 李钟郁
  en Lee Jong-wook
  office IGO:WHO igo-head 2003-07-21..2006-05-22
  src hand

li-junhua  person  m
  zh 李军华
  en Li Junhua
  office IGO:UN igo-official 2022-07..
  src hand

lim-jock-hoi  person  m
  zh 林玉辉
  en Lim Jock Hoi
  office IGO:ASEAN igo-head 2018-01-01..2023-01-08
  src hand

louise-arbour  person  f
  zh 阿尔布尔 [short] | 路易丝·阿尔布尔
  en Louise Arbour
  office IGO:UN igo-official 2004-07..2008-06
  src hand

louise-mushikiwabo  person  f
  zh 穆希基瓦博 [plain] | 路易丝·穆希基瓦博
  en Louise Mushikiwabo | Mushikiwabo [short]
  office IGO:FRANCOPHONIE igo-head 2019-01-03..
  office RWA foreign-minister 2009-12-04..2018-10
  src hand

luis-almagro  person  m
  zh 阿尔马格罗 [plain] | 路易斯·阿尔马格罗
  en Luis Almagro | Almagro [short]
  office IGO:OAS igo-head 2015-05-26..2025-05-26
  office URY foreign-minister 2010-03-01..2015-03-01
  src hand

luis-moreno-ocampo  person  m
  zh 莫雷诺-奥坎波 | 奥坎波 | 路易斯·莫雷诺-奥坎波
  en Luis Moreno Ocampo
  office IGO:ICC judge 2003-06..2012-06
  src hand

magnus-brunner  person  m
  zh 马格努斯·布鲁纳
  en Magnus Brunner
  office IGO:EU igo-official 2024-12-01..
  src hand

mahmoud-ali-youssouf  person  m
  zh 优素福 [short] | 马哈茂德·阿里·优素福 | 穆罕默德·阿里·优素福
  en Mahmoud Ali Youssouf | Mahamoud Ali Youssouf
  office IGO:AU igo-head 2025-03-13..
  office DJI foreign-minister 2005-05-22..2025-03
  src hand

manfred-worner  person  m
  zh 韦尔纳 [short] | 曼弗雷德·韦尔纳
  en Manfred Wörner | Manfred Worner
  office IGO:NATO igo-head 1988-07..1994-08
  src hand

margaret-chan  person  f
  zh 陈冯富珍
  en Margaret Chan
  office IGO:WHO igo-head 2007-01-04..2017-06-30
  src hand

margaret-harris  person  f
  zh 玛格丽特·哈里斯
  en Margaret Harris
  office IGO:WHO spokesperson 2019..
  src hand

margrethe-vestager  person  f
  zh 韦斯塔格 [plain] | 玛格丽特·韦斯塔格
  en Margrethe Vestager | Vestager [plain case]
  office IGO:EU igo-official 2014-11-01..2024-11-30
  src hand

maria-van-kerkhove  person  f
  zh 范克尔克霍夫 | 玛丽亚·范克尔克霍夫 | 玛丽亚·范·科霍夫
  en Maria Van Kerkhove
  office IGO:WHO igo-official 2017..
  src hand

mark-lowcock  person  m
  zh 洛科克 [short] | 马克·洛科克
  en Mark Lowcock
  office IGO:UN igo-official 2017-09..2021-06
  src hand

markus-ederer  person  m
  zh 马库斯·埃德雷尔
  en Markus Ederer
  office IGO:EU diplomat 2011..
  src hand

maros-sefcovic  person  m
  zh 谢夫乔维奇 [plain] | 马罗什·谢夫乔维奇 | 舍夫乔维奇
  en Maros Sefcovic | Maroš Šefčovič | Sefcovic [plain case] | Šefčovič [short]
  office IGO:EU igo-official 2009-10-01..
  src hand

marta-kos  person  f
  zh 科斯 [short] | 玛尔塔·科斯
  en Marta Kos
  office IGO:EU igo-official 2024-12-01..
  src hand

martin-griffiths  person  m
  zh 格里菲思 [plain] | 马丁·格里菲思 | 马丁·格里菲斯
  en Martin Griffiths | Griffiths [short]
  office IGO:UN igo-official 2021-07-19..2024-06-30
  src hand

martin-kobler  person  m
  zh 科布勒 | 马丁·科布勒
  en Martin Kobler
  office IGO:UN envoy 2015-11..2017-06
  src hand

martin-nesirky  person  m
  zh 内西尔基 | 马丁·内西尔基
  en Martin Nesirky
  office IGO:UN spokesperson 2009-12..2014-03
  src hand

martin-schulz  person  m
  zh 舒尔茨 [short] | 马丁·舒尔茨
  en Martin Schulz | Schulz [short]
  office IGO:EU legislator 2012-01-17..2017-01-17
  src hand

masato-kanda  person  m
  zh 神田真人
  en Masato Kanda
  office IGO:ADB igo-head 2025-02-24..
  src hand

masatsugu-asakawa  person  m
  zh 浅川雅信
  en Masatsugu Asakawa
  office IGO:ADB igo-head 2020-01-17..2025-02-23
  src hand

massimo-aparo  person  m
  zh 马西莫·阿帕罗
  en Massimo Aparo
  office IGO:IAEA igo-official 2018..
  src hand

mathias-cormann  person  m
  zh 科尔曼 [plain] | 马蒂亚斯·科尔曼
  en Mathias Cormann | Cormann [short]
  office IGO:OECD igo-head 2021-06-01..
  src hand

maximo-torero  person  m
  zh 托雷罗 [short] | 马克西莫·托雷罗
  en Maximo Torero
  office IGO:FAO igo-official 2019..
  src hand

meng-hongwei  person  m
  zh 孟宏伟
  en Meng Hongwei
  office IGO:INTERPOL igo-head 2016-11..2018-10
  src hand

michel-camdessus  person  m
  zh 康德苏 | 米歇尔·康德苏
  en Michel Camdessus
  office IGO:IMF igo-head 1987-01..2000-02
  src hand

michele-montas  person  f
  zh 蒙塔斯 [short] | 米歇尔·蒙塔斯
  en Michèle Montas | Michele Montas
  office IGO:UN spokesperson 2007-01..2009-12
  src hand

mike-ryan  person  m
  zh 瑞安 [short] | 迈克·瑞安 | 迈克尔·瑞安
  en Mike Ryan | Michael Ryan
  office IGO:WHO igo-official 2019..2025-06
  src hand

mikhail-myasnikovich  person  m
  zh 米亚斯尼科维奇 [plain] | 米哈伊尔·米亚斯尼科维奇
  en Mikhail Myasnikovich | Myasnikovich [short]
  office IGO:EAEU igo-head 2020-02-01..2024-01-31
  office BLR head-of-government 2010-12-28..2014-12-27
  src hand

mircea-geoana  person  m
  zh 米尔恰·杰瓦讷 | 米尔恰·乔阿纳
  en Mircea Geoana | Mircea Geoană
  office IGO:NATO igo-official 2019-10-17..2024-09-10
  office ROU foreign-minister 2000-12..2004-12
  src hand

mirjana-spoljaric  person  f
  zh 斯波利亚里奇 [plain] | 米里亚娜·斯波利亚里奇 | 斯波利亚里茨 | 米里亚娜·斯波利亚里奇·埃格
  en Mirjana Spoljaric | Mirjana Spoljaric Egger | Spoljaric [short]
  office IGO:ICRC igo-head 2022-10-01..
  src hand

miroslav-jenca  person  m
  zh 米罗斯拉夫·延恰
  en Miroslav Jenča | Miroslav Jenca
  office IGO:UN igo-official 2015..
  src hand

mogens-lykketoft  person  m
  zh 吕克托夫特 | 莫恩斯·吕克托夫特
  en Mogens Lykketoft
  office IGO:UN igo-head 2015-09-15..2016-09-13
  office DNK foreign-minister 2000-12-21..2001-11-27
  src hand

mohamed-elbaradei  person  m
  zh 巴拉迪 [plain] | 穆罕默德·巴拉迪
  en Mohamed ElBaradei | ElBaradei [plain case]
  office EGY deputy-head 2013-07-14..2013-08-14
  office EGY opposition-leader 2010-02..
  office IGO:IAEA igo-head 1997-12-01..2009-11-30
  src hand

mohammad-barkindo  person  m
  zh 巴尔金都 [plain] | 穆罕默德·巴尔金都
  en Mohammad Barkindo | Mohammed Barkindo | Barkindo [short]
  office IGO:OPEC igo-head 2016-08-01..2022-07-05
  src hand

moussa-faki  person  m
  zh 法基 [short] | 穆萨·法基 | 穆萨·法基·穆罕默德 | 穆萨·法基·马哈马特
  en Moussa Faki | Moussa Faki Mahamat | Faki [short]
  office IGO:AU igo-head 2017-03-14..2025-03-13
  office TCD foreign-minister 2008-04..2017-01
  office TCD head-of-government 2003-06..2005-02
  src hand

mukhisa-kituyi  person  m
  zh 基图伊 | 穆希萨·基图伊
  en Mukhisa Kituyi
  office IGO:UNCTAD igo-head 2013-09-01..2021-01
  src hand

muratbek-imanaliev  person  m
  zh 伊马纳利耶夫 | 穆拉特别克·伊马纳利耶夫
  en Muratbek Imanaliev
  office IGO:SCO igo-head 2010-01-01..2012-12-31
  src hand

navi-pillay  person  f
  zh 纳维·皮莱 | 纳瓦尼特姆·皮莱
  en Navi Pillay | Navanethem Pillay
  office IGO:UN igo-official 2008-09-01..2014-08-31
  src hand

nayef-al-hajraf  person  m
  zh 哈吉拉夫 | 纳伊夫·哈吉拉夫 | 纳伊夫·哈杰拉夫
  en Nayef al-Hajraf
  office IGO:GCC igo-head 2020-02-01..2023-01-31
  src hand

ngozi-okonjo-iweala  person  f
  zh 伊维拉 [plain] | 恩戈齐·奥孔乔-伊维拉 | 奥孔乔-伊维拉 | 恩戈齐·奥孔乔·伊维拉
  en Ngozi Okonjo-Iweala | Okonjo-Iweala [plain case]
  office IGO:WTO igo-head 2021-03-01..
  office NGA foreign-minister 2006-06-21..2006-08-30
  src OEDA Phoenix; hand

nicholas-haysom  person  m
  zh 海索姆 | 尼古拉斯·海索姆
  en Nicholas Haysom
  office IGO:UN envoy 2016-03..
  src hand

nickolay-mladenov  person  m
  zh 姆拉登诺夫 [plain] | 尼古拉·姆拉德诺夫 | 姆拉德诺夫
  en Nickolay Mladenov | Nikolay Mladenov | Mladenov [short]
  office IGO:BOARD_OF_PEACE igo-official 2026-01..
  office IGO:UN envoy 2015-02-05..2020-12-31
  office BGR foreign-minister 2010-01-27..2013-03-13
  src hand

nicolas-chapuis  person  m
  zh 郁白 [short]
  en Nicolas Chapuis
  office IGO:EU diplomat 2018..2022
  src hand

nikolai-bordyuzha  person  m
  zh 博尔久扎 | 尼古拉·博尔久扎
  en Nikolai Bordyuzha
  office IGO:CSTO igo-head 2003-04..2016-12
  src hand

nkosazana-dlamini-zuma  person  f
  zh 德拉米尼-祖马 [plain] | 恩科萨扎娜·德拉米尼-祖马
  en Nkosazana Dlamini-Zuma | Dlamini-Zuma [short]
  office IGO:AU igo-head 2012-10-15..2017-01-30
  office ZAF foreign-minister 1999-06-17..2009-05-10
  src hand

noeleen-heyzer  person  f
  zh 诺琳·黑泽 | 诺埃琳·海泽
  en Noeleen Heyzer
  office IGO:UN envoy 2021-10..2023-06
  src hand

nurlan-yermekbayev  person  m
  zh 叶尔梅克巴耶夫 [plain] | 努尔兰·叶尔梅克巴耶夫
  en Nurlan Yermekbayev | Yermekbayev [short]
  office IGO:SCO igo-head 2025-01-01..
  office KAZ defence-minister 2018-08-07..2022-01-19
  src hand

oana-lungescu  person  f
  zh 瓦娜·伦杰斯库 | 奥安娜·伦杰斯库
  en Oana Lungescu
  office IGO:NATO spokesperson 2010-12..2023
  src hand

oliver-varhelyi  person  m
  zh 奥利维尔·瓦尔赫伊 | 瓦尔赫伊
  en Oliver Varhelyi | Olivér Várhelyi
  office IGO:EU igo-official 2019-12-01..
  src hand

olli-rehn  person  m
  zh 奥利·雷恩
  en Olli Rehn
  office IGO:EU igo-official 2004-07..2014-07
  src hand

olof-gill  person  m
  zh 吉尔 [short] | 奥洛夫·吉尔
  en Olof Gill
  office IGO:EU spokesperson 2024..
  src hand

omar-alieu-touray  person  m
  zh 图雷 [short] | 奥马尔·图雷 | 奥马尔·阿利乌·图雷 | 奥马尔·阿利厄·图雷
  en Omar Alieu Touray | Omar Touray
  office IGO:ECOWAS igo-head 2022-07..
  src hand

ong-keng-yong  person  m
  zh 王景荣
  en Ong Keng Yong
  office IGO:ASEAN igo-head 2003-01..2007-12
  src hand

pascal-lamy  person  m
  zh 拉米 [short] | 帕斯卡尔·拉米
  en Pascal Lamy | Lamy [short]
  office IGO:WTO igo-head 2005-09-01..2013-08-31
  src hand

patricia-scotland  person  f
  zh 斯科特兰 | 帕特里夏·斯科特兰
  en Patricia Scotland
  office IGO:COMMONWEALTH igo-head 2016-04-01..2025-03-31
  src hand

paul-wolfowitz  person  m
  zh 沃尔福威茨 [plain] | 保罗·沃尔福威茨
  en Paul Wolfowitz | Wolfowitz [short]
  office IGO:WB igo-head 2005-06-01..2007-06-30
  office USA minister 2001-03-02..2005-06-01
  src hand

paula-pinho  person  f
  zh 皮尼奥 | 保拉·皮尼奥
  en Paula Pinho
  office IGO:EU spokesperson 2024-12..
  src hand

peter-maurer  person  m
  zh 毛雷尔 [plain] | 彼得·毛雷尔
  en Peter Maurer | Maurer [short]
  office IGO:ICRC igo-head 2012-07-01..2022-09-30
  src hand

peter-stano  person  m
  zh 斯塔诺 | 彼得·斯塔诺
  en Peter Stano
  office IGO:EU spokesperson 2019..2024-11
  src hand

peter-thomson  person  m
  zh 彼得·汤姆森
  en Peter Thomson
  office IGO:UN igo-head 2016-09-13..2017-09-12
  src hand

peter-tomka  person  m
  zh 彼得·通卡
  en Peter Tomka
  office IGO:ICJ igo-head 2012-02..2015-02
  src hand

petteri-taalas  person  m
  zh 塔拉斯 [plain] | 佩特里·塔拉斯
  en Petteri Taalas | Taalas [short]
  office IGO:WMO igo-head 2016-01-01..2023-12-31
  src hand

phil-hogan  person  m
  zh 菲尔·霍根
  en Phil Hogan
  office IGO:EU igo-official 2014-11..2020-08
  src hand

philemon-yang  person  m
  zh 菲勒蒙·扬
  en Philemon Yang | Philémon Yang
  office IGO:UN igo-official 2024-09-10..2025-09-09
  office IGO:UN igo-head 2024-09-10..2025-09-09
  office CMR head-of-government 2009-06-30..2019-01-04
  src hand

philippe-lazzarini  person  m
  zh 拉扎里尼 [plain] | 菲利普·拉扎里尼
  en Philippe Lazzarini | Lazzarini [plain case]
  office IGO:UNRWA igo-head 2020-04-01..2026-03-31
  office IGO:UN igo-official 2020-03..2026-03
  src hand

pierre-krahenbuhl  person  m
  zh 克雷恩比尔 | 皮埃尔·克雷恩比尔
  en Pierre Krähenbühl | Pierre Krahenbuhl
  office IGO:UNRWA igo-head 2014-03..2019-11
  src hand

pierre-olivier-gourinchas  person  m
  zh 古兰沙 | 皮埃尔-奥利维耶·古兰沙
  en Pierre-Olivier Gourinchas
  office IGO:IMF igo-official 2022-01..
  src hand

piotr-hofmanski  person  m
  zh 霍夫曼斯基 | 彼得·霍夫曼斯基
  en Piotr Hofmański | Piotr Hofmanski
  office IGO:ICC judge 2021-03..2024-03
  src hand

qu-dongyu  person  m
  zh 屈冬玉
  en Qu Dongyu
  office IGO:FAO igo-head 2019-08-01..
  src hand

radmila-shekerinska  person  f
  zh 谢克林斯卡 | 拉德米拉·谢克林斯卡
  en Radmila Shekerinska
  office IGO:NATO igo-official 2024-12..
  src hand

rafael-grossi  person  m
  zh 格罗西 [plain] | 拉斐尔·格罗西 | 拉斐尔·马里亚诺·格罗西 | 葛罗西
  en Rafael Grossi | Rafael Mariano Grossi | Grossi [plain case]
  office IGO:IAEA igo-head 2019-12-03..
  src hand

ramiz-alakbarov  person  m
  zh 阿拉克巴罗夫 | 拉米兹·阿拉克巴罗夫
  en Ramiz Alakbarov
  office IGO:UN igo-official 2024..
  src hand

ravina-shamdasani  person  f
  zh 沙姆达萨尼 | 拉维娜·沙姆达萨尼
  en Ravina Shamdasani
  office IGO:UN spokesperson 2010..
  src hand

rebeca-grynspan  person  f
  zh 格林斯潘 [short] | 丽贝卡·格林斯潘 | 蕾韦卡·格林斯潘 | 瑞贝卡·格林斯潘
  en Rebeca Grynspan | Grynspan [plain case]
  office IGO:UNCTAD igo-head 2021-09-13..
  src hand

rebecca-fatima-sta-maria  person  f
  zh 丽贝卡·圣玛丽亚
  en Rebecca Fatima Sta Maria
  office IGO:APEC igo-head 2019-01..2024
  src hand

reinhard-butikofer  person  m
  zh 包瀚廷
  en Reinhard Butikofer | Reinhard Bütikofer
  office IGO:EU legislator 2009-07-14..2024-07-15
  src hand

renato-ruggiero  person  m
  zh 鲁杰罗 [short] | 雷纳托·鲁杰罗
  en Renato Ruggiero
  office ITA foreign-minister 2001-06-11..2002-01-06
  office IGO:WTO igo-head 1995-05..1999-04
  src hand

richard-butler  person  m
  zh 理查德·巴特勒
  en Richard Butler
  office IGO:UN igo-official 1997-07..1999-06
  src hand

rob-bauer  person  m
  zh 鲍尔 [short] | 罗布·鲍尔 | 罗伯·鲍尔
  en Rob Bauer
  office IGO:NATO igo-official 2021-06-25..2025-01-17
  src hand

robert-cooper  person  m
  zh 罗伯特·库珀
  en Robert Cooper
  office IGO:EU igo-official 2002..2012
  src hand

robert-zoellick  person  m
  zh 佐利克 [plain] | 罗伯特·佐利克
  en Robert Zoellick | Zoellick [short]
  office IGO:WB igo-head 2007-07-01..2012-06-30
  office USA minister 2005-02-22..2006-07-07
  src hand

roberta-metsola  person  f
  zh 梅措拉 [plain] | 罗伯塔·梅措拉 | 罗贝塔·梅措拉
  en Roberta Metsola | Metsola [plain case]
  office IGO:EU legislator 2022-01-18..
  src hand

roberto-azevedo  person  m
  zh 阿泽维多 [plain] | 罗伯托·阿泽维多
  en Roberto Azevedo | Roberto Azevêdo | Azevedo [short]
  office IGO:WTO igo-head 2013-09-01..2020-08-31
  src hand

rodolfo-severino  person  m
  zh 鲁道夫·塞韦里诺
  en Rodolfo Severino
  office IGO:ASEAN igo-head 1998-01..2002-12
  src hand

rodrigo-de-rato  person  m
  zh 罗德里戈·拉托 | 罗德里戈·德拉托
  en Rodrigo de Rato
  office IGO:IMF igo-head 2004-06..2007-10
  src hand

rogelio-pfirter  person  m
  zh 罗赫略·普菲特
  en Rogelio Pfirter
  office IGO:OPCW igo-head 2002-07..2010-07
  src hand

ronald-noble  person  m
  zh 罗纳德·诺布尔
  en Ronald Noble
  office IGO:INTERPOL igo-head 2000-11..2014-11
  src hand

ronny-abraham  person  m
  zh 龙尼·亚伯拉罕
  en Ronny Abraham
  office IGO:ICJ igo-head 2015-02..2018-02
  src hand

rosalyn-higgins  person  f
  zh 罗莎琳·希金斯
  en Rosalyn Higgins
  office IGO:ICJ igo-head 2006-02..2009-02
  src hand

rosemary-dicarlo  person  f
  zh 迪卡洛 [plain] | 罗斯玛丽·迪卡洛
  en Rosemary DiCarlo | DiCarlo [short]
  office IGO:UN igo-official 2018-05-01..
  src hand

sadako-ogata  person  f
  zh 绪方贞子
  en Sadako Ogata
  office IGO:UNHCR igo-head 1991-01-01..2000-12-31
  src hand

sergey-lebedev  person  m
  zh 列别杰夫 [short] | 谢尔盖·列别杰夫
  en Sergey Lebedev | Sergei Lebedev
  office IGO:CIS igo-head 2007-10-05..
  office RUS minister 2000-05..2007-10
  src hand

sergey-ordzhonikidze  person  m
  zh 奥尔忠尼启则 | 谢尔盖·奥尔忠尼启则
  en Sergey Ordzhonikidze
  office IGO:UN igo-official 2002-03..2011
  src hand

sergio-vieira-de-mello  person  m
  zh 塞尔吉奥·维埃拉·德梅洛
  en Sergio Vieira de Mello
  office IGO:UN igo-official 2002-09..2003-08-19
  src hand

sha-zukang  person  m
  zh 沙祖康
  en Sha Zukang
  office IGO:UN igo-official 2007-07..2012-07
  src hand

shi-jiuyong  person  m
  zh 史久镛
  en Shi Jiuyong
  office IGO:ICJ igo-head 2003-02..2006-02
  src hand

shirley-ayorkor-botchwey  person  f
  zh 博奇韦 | 雪莉·阿约科·博奇韦
  en Shirley Ayorkor Botchwey | Shirley Botchwey
  office IGO:COMMONWEALTH igo-head 2025-04-01..
  office GHA foreign-minister 2017-02..2025-01
  src hand

sidi-ould-tah  person  m
  zh 塔赫 [short] | 西迪·乌尔德·塔赫
  en Sidi Ould Tah
  office IGO:AFDB igo-head 2025-09-01..
  src hand

sigrid-kaag  person  f
  zh 考格 [short] | 西格丽德·考格 | 卡格 [short] | 西赫丽德·卡格 | 西格丽德·卡格
  en Sigrid Kaag | Kaag [plain case]
  office IGO:UN envoy 2024-01-08..2025-06
  office IGO:UN igo-official 2024-01-08..2025-06
  office NLD foreign-minister 2021-05-25..2021-09-17
  office NLD minister 2017-10-26..2024-01
  src hand

simon-stiell  person  m
  zh 斯蒂尔 [short] | 西蒙·斯蒂尔
  en Simon Stiell | Stiell [short]
  office IGO:UNFCCC igo-head 2022-08-15..
  src hand

smail-chergui  person  m
  zh 切尔吉 [short] | 斯梅尔·切尔吉
  en Smaïl Chergui | Smail Chergui
  office IGO:AU igo-official 2013-10..2021-03
  src hand

staffan-de-mistura  person  m
  zh 德米斯图拉 | 斯塔凡·德米斯图拉
  en Staffan de Mistura
  office IGO:UN envoy 2021-10..
  office IGO:UN envoy 2014-07..2018-12
  src hand

stanislav-zas  person  m
  zh 扎斯 | 斯坦尼斯拉夫·扎斯
  en Stanislav Zas
  office IGO:CSTO igo-head 2020-01-01..2022-12-31
  src hand

stefan-fule  person  m
  zh 斯特凡·富勒
  en Štefan Füle | Stefan Fule
  office IGO:EU igo-official 2010-02..2014-10
  src hand

stephane-dujarric  person  m
  zh 迪雅里克 [plain] | 斯特凡纳·迪雅里克 | 杜加里克 [plain] | 斯特凡·杜加里克 | 斯蒂芬·杜加里克
  en Stephane Dujarric | Stéphane Dujarric | Dujarric [plain case]
  office IGO:UN spokesperson 2014-03-10..
  src hand

stephanie-williams  person  f
  zh 斯蒂芬妮·威廉姆斯 | 斯蒂芬妮·威廉斯
  en Stephanie Williams
  office IGO:UN envoy 2020-03..2022-07
  src hand

stephen-o-brien  person  m
  zh 斯蒂芬·奥布赖恩
  en Stephen O'Brien
  office IGO:UN igo-official 2015-05..2017-08
  src hand

supachai-panitchpakdi  person  m
  zh 素帕猜 | 素帕猜·巴尼巴滴
  en Supachai Panitchpakdi
  office IGO:UNCTAD igo-head 2005-09-01..2013-08-31
  office IGO:WTO igo-head 2002-09-01..2005-08-31
  src hand

takehiko-nakao  person  m
  zh 中尾武彦
  en Takehiko Nakao
  office IGO:ADB igo-head 2013-04..2020-01
  src hand

tedros-adhanom-ghebreyesus  person  m
  zh 谭德塞 [plain] | 谭德塞·阿达诺姆 | 特沃德罗斯·阿达诺姆 | 谭德赛
  en Tedros Adhanom Ghebreyesus | Tedros Adhanom | Tedros [plain case]
  office IGO:WHO igo-head 2017-07-01..
  office ETH foreign-minister 2012-11-29..2016-11-01
  src hand

teresa-ribera  person  f
  zh 里韦拉 [short] | 特雷莎·里韦拉 | 特蕾莎·里韦拉
  en Teresa Ribera | Ribera [short]
  office IGO:EU igo-official 2024-12-01..
  src hand

terje-rod-larsen  person  m
  zh 特耶·勒厄德-拉森 | 泰耶·拉森
  en Terje Rød-Larsen | Terje Roed-Larsen
  office IGO:UN envoy 1999-10..2004-12
  src hand

thierry-breton  person  m
  zh 布雷东 [plain] | 蒂埃里·布雷东
  en Thierry Breton | Breton [short]
  office IGO:EU igo-official 2019-12-01..2024-09-16
  src hand

thomas-bach  person  m
  zh 巴赫 [short] | 托马斯·巴赫
  en Thomas Bach | Bach [short]
  office IGO:IOC igo-head 2013-09-10..2025-06-23
  src hand

thomas-greminger  person  m
  zh 格雷明格 | 托马斯·格雷明格
  en Thomas Greminger
  office IGO:OSCE igo-head 2017-07..2020-07
  src hand

tigran-sargsyan  person  m
  zh 季格兰·萨尔基相 | 蒂格兰·萨尔基相
  en Tigran Sargsyan
  office IGO:EAEU igo-head 2016-02-01..2020-01-31
  office ARM head-of-government 2008-04-09..2014-04-03
  src hand

tijjani-muhammad-bande  person  m
  zh 穆罕默德-班迪 | 蒂贾尼·穆罕默德-班迪
  en Tijjani Muhammad-Bande
  office IGO:UN igo-head 2019-09-17..2020-09-15
  src hand

tom-andrews  person  m
  zh 汤姆·安德鲁斯
  en Tom Andrews
  office IGO:UN igo-official 2020-05..
  src hand

tom-fletcher  person  m
  zh 弗莱彻 [plain] | 汤姆·弗莱彻
  en Tom Fletcher
  office IGO:UN igo-official 2024-11-18..
  src hand

tomoko-akane  person  f
  zh 赤根智子
  en Tomoko Akane
  office IGO:ICC judge 2024-03-11..
  src hand

tor-wennesland  person  m
  zh 文内斯兰 [plain] | 托尔·文内斯兰
  en Tor Wennesland | Wennesland [short]
  office IGO:UN envoy 2021-01..2024-12
  src hand

ursula-von-der-leyen  person  f
  zh 冯德莱恩 [plain] | 乌尔苏拉·冯德莱恩 | 冯大妈 [alias-] | 冯姨 [alias-] | 范德赖恩 | 范德莱恩 | 冯德赖恩
  en Ursula von der Leyen | von der Leyen [plain]
  office IGO:EU igo-head 2019-12-01..
  office DEU defence-minister 2013-12-17..2019-07-17
  src hand

valdecy-urquiza  person  m
  zh 乌尔基萨 | 瓦尔德西·乌尔基萨
  en Valdecy Urquiza
  office IGO:INTERPOL igo-head 2024-11-05..
  src hand

valdis-dombrovskis  person  m
  zh 东布罗夫斯基斯 [plain] | 瓦尔迪斯·东布罗夫斯基斯 | 瓦尔季斯·东布罗夫斯基斯
  en Valdis Dombrovskis | Dombrovskis [plain case]
  office IGO:EU igo-official 2014-11-01..
  office LVA head-of-government 2009-03-12..2014-01-22
  src REIGN; hand

valerie-amos  person  f
  zh 阿莫斯 [short] | 瓦莱丽·阿莫斯
  en Valerie Amos
  office IGO:UN igo-official 2010-09..2015-05
  src hand

veronica-nduva  person  f
  zh 恩杜瓦 | 韦罗妮卡·恩杜瓦
  en Veronica Nduva
  office IGO:EAC igo-head 2024-06-07..
  src hand

virginia-gamba  person  f
  zh 弗吉尼亚·甘巴 | 弗吉尼娅·甘巴
  en Virginia Gamba
  office IGO:UN igo-official 2017-04..2025
  src hand

viviane-reding  person  f
  zh 薇薇安·雷丁 | 薇薇亚娜·雷丁
  en Viviane Reding
  office IGO:EU igo-official 1999-09..2014-06
  src hand

volkan-bozkir  person  m
  zh 博兹克尔 | 沃尔坎·博兹克尔
  en Volkan Bozkır | Volkan Bozkir
  office IGO:UN igo-head 2020-09-15..2021-09-14
  src hand

volker-perthes  person  m
  zh 佩尔特斯 | 福尔克尔·佩尔特斯 | 沃尔克·佩尔特斯
  en Volker Perthes
  office IGO:UN envoy 2021-02..2023-09
  src hand

volker-turk  person  m
  zh 图尔克 [plain] | 沃尔克·图尔克 | 蒂尔克 | 福尔克尔·蒂尔克
  en Volker Turk | Volker Türk | Türk [short] | Turk [short case]
  office IGO:UN igo-official 2022-10-17..
  src hand

willy-claes  person  m
  zh 维利·克拉斯
  en Willy Claes
  office IGO:NATO igo-head 1994-10..1995-10
  office BEL foreign-minister 1992-03-07..1994-10-10
  src hand

wopke-hoekstra  person  m
  zh 胡克斯特拉 [short] | 沃普克·胡克斯特拉
  en Wopke Hoekstra
  office IGO:EU igo-official 2023-10-06..
  office NLD foreign-minister 2022-01-10..2023-09-01
  src hand

workneh-gebeyehu  person  m
  zh 沃克内·格贝耶胡 | 沃尔基内·格贝耶胡
  en Workneh Gebeyehu
  office IGO:IGAD igo-head 2019-11-29..
  office ETH foreign-minister 2016-11-01..2019-04-18
  src hand

wu-hongbo  person  m
  zh 吴红波
  en Wu Hongbo
  office IGO:UN igo-official 2012-08..2017-07
  src hand

yanghee-lee  person  f
  zh 李亮喜
  en Yanghee Lee
  office IGO:UN igo-official 2014..2020
  src hand

yasushi-akashi  person  m
  zh 明石康
  en Yasushi Akashi
  office IGO:UN envoy 1992..1995
  src hand

ylva-johansson  person  f
  zh 伊尔娃·约翰松
  en Ylva Johansson
  office IGO:EU igo-official 2019-12..2024-11
  src hand

yousef-al-othaimeen  person  m
  zh 奥赛明 | 优素福·奥赛明
  en Yousef al-Othaimeen
  office IGO:OIC igo-head 2016-11..2021-11
  src hand

yuji-iwasawa  person  m
  zh 岩泽雄司
  en Yuji Iwasawa
  office IGO:ICJ judge 2025-03-03..
  src hand

yukiya-amano  person  m
  zh 天野之弥
  en Yukiya Amano | Amano [short]
  office IGO:IAEA igo-head 2009-12-01..2019-07-18
  src hand

yvo-de-boer  person  m
  zh 德布尔 [short] | 伊沃·德布尔
  en Yvo de Boer
  office IGO:UNFCCC igo-head 2006-09..2010-07
  src hand

zeid-ra-ad-al-hussein  person  m
  zh 扎伊德·侯赛因 | 扎伊德·拉阿德·侯赛因
  en Zeid Ra'ad al-Hussein
  office IGO:UN igo-official 2014-09-01..2018-08-31
  src hand

zhang-deguang  person  m
  zh 张德广
  en Zhang Deguang
  office IGO:SCO igo-head 2004-01-15..2006-12-31
  src hand

zhang-ming  person  m
  zh 张明 [short]
  en Zhang Ming
  office IGO:SCO igo-head 2022-01-01..2024-12-31
  src hand

zou-jiayi  person  f
  zh 邹加怡
  en Zou Jiayi
  office IGO:AIIB igo-head 2026-01-16..
  src hand
