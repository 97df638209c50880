abdoulaye-bathily  person  m
  zh 阿卜杜拉耶·巴蒂利
  en Abdoulaye Bathily
  office IGO:UN envoy 2022-09..2024-05
  src hand

abdulla-shahid  person  m
  zh 沙希德 [short] | 阿卜杜拉·沙希德
  en Abdulla Shahid
  office IGO:UN igo-official 2021-09-14..2022-09-13
  office MDV foreign-minister 2018-11-17..2023-11-17
  src hand

achim-steiner  person  m
  zh 施泰纳 [short] | 阿希姆·施泰纳
  en Achim Steiner | Steiner [short]
  office IGO:UNDP igo-head 2017-06-19..2025-06
  src hand

ahmed-aboul-gheit  person  m
  zh 盖特 [short] | 艾哈迈德·阿布·盖特 | 阿布·盖特 | 阿布·盖伊特
  en Ahmed Aboul Gheit | Ahmed Abul Gheit | Aboul Gheit [plain]
  office IGO:LAS igo-head 2016-07-03..
  office EGY foreign-minister 2004-07-14..2011-03-06
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
  zh 拉姆丁 | 阿尔贝特·拉姆丁
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

antonio-guterres  person  m
  zh 古特雷斯 [plain] | 安东尼奥·古特雷斯
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

audrey-azoulay  person  f
  zh 阿祖莱 [plain] | 奥德蕾·阿祖莱
  en Audrey Azoulay | Azoulay [plain case]
  office IGO:UNESCO igo-head 2017-11-15..2025-11-13
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

bernd-lange  person  m
  zh 朗格 [short] | 贝恩德·朗格
  en Bernd Lange
  office IGO:EU legislator 2009-07-14..
  src hand

borge-brende  person  m
  zh 布伦德 [plain] | 博尔格·布伦德
  en Borge Brende | Børge Brende
  office IGO:WEF igo-head 2017-11..2026
  office IGO:WEF igo-official 2017-09-15..
  office NOR foreign-minister 2013-10-16..2017-10-20
  src hand

boutros-boutros-ghali  person  m
  zh 加利 [short] | 布特罗斯·加利 | 布特罗斯-加利
  en Boutros Boutros-Ghali | Boutros-Ghali [plain case]
  office IGO:UN igo-head 1992-01-01..1996-12-31
  src hand

carla-barnett  person  f
  zh 巴尼特 [short] | 卡拉·巴尼特
  en Carla Barnett
  office IGO:CARICOM igo-head 2021-08-15..
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

celeste-saulo  person  f
  zh 绍罗 [short] | 塞莱丝特·绍罗
  en Celeste Saulo | Saulo [short]
  office IGO:WMO igo-head 2024-01-01..
  src hand

christine-lagarde  person  f
  zh 拉加德 [plain] | 克里斯蒂娜·拉加德
  en Christine Lagarde | Lagarde [plain case]
  office IGO:ECB igo-head 2019-11-01..
  office IGO:IMF igo-head 2011-07-05..2019-09-12
  src hand

cindy-mccain  person  f
  zh 麦凯恩 [short] | 辛迪·麦凯恩
  en Cindy McCain
  office IGO:WFP igo-head 2023-04-05..
  src hand

csaba-korosi  person  m
  zh 科勒希 [plain] | 乔鲍·克勒希 | 克勒希
  en Csaba Korosi | Csaba Kőrösi
  office IGO:UN igo-official 2022-09-13..2023-09-05
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

dennis-francis  person  m
  zh 弗朗西斯 [short] | 丹尼斯·弗朗西斯
  en Dennis Francis
  office IGO:UN igo-official 2023-09-05..2024-09-10
  src hand

dominique-strauss-kahn  person  m
  zh 卡恩 [short] | 多米尼克·斯特劳斯-卡恩 | 斯特劳斯-卡恩
  en Dominique Strauss-Kahn | Strauss-Kahn [short]
  office IGO:IMF igo-head 2007-11-01..2011-05-18
  src hand

doreen-bogdan-martin  person  f
  zh 博格丹-马丁
  en Doreen Bogdan-Martin
  office IGO:ITU igo-head 2023-01-01..
  src hand

dubravka-suica  person  f
  zh 舒伊察 | 杜布拉夫卡·舒伊察
  en Dubravka Suica | Dubravka Šuica
  office IGO:EU igo-official 2019-12-01..
  src hand

elias-magosi  person  m
  zh 马戈西 | 埃利亚斯·马戈西
  en Elias Magosi
  office IGO:SADC igo-head 2021-09-01..
  src hand

eric-mamer  person  m
  zh 马默 | 埃里克·马默
  en Eric Mamer | Mamer [short]
  office IGO:EU spokesperson 2019-12..2024-11
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

federica-mogherini  person  f
  zh 莫盖里尼 [plain] | 费代丽卡·莫盖里尼
  en Federica Mogherini | Mogherini [plain case]
  office IGO:EU igo-official 2014-11-01..2019-11-30
  office ITA foreign-minister 2014-02-22..2014-10-31
  src hand

feridun-sinirlioglu  person  m
  zh 费里敦·锡尼尔利奥卢
  en Feridun Sinirlioglu | Feridun Sinirlioğlu
  office IGO:OSCE igo-head 2024-12-20..
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
  zh 米勒 [short] | 格尔德·米勒
  en Gerd Muller | Gerd Müller
  office IGO:UNIDO igo-head 2021-12-10..
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

haitham-al-ghais  person  m
  zh 盖斯 [short] | 海赛姆·盖斯
  en Haitham al-Ghais | Haitham Al Ghais | al-Ghais [short]
  office IGO:OPEC igo-head 2022-08-01..
  src hand

hanna-tetteh  person  f
  zh 泰特 [short] | 汉娜·泰特 | 汉娜·泰泰
  en Hanna Tetteh
  office IGO:UN envoy 2025-02..
  src hand

hans-blix  person  m
  zh 布利克斯 [plain] | 汉斯·布利克斯
  en Hans Blix | Blix [short]
  office IGO:IAEA igo-head 1981-12-01..1997-11-30
  src hand

hans-grundberg  person  m
  zh 格伦德贝里 [plain] | 汉斯·格伦德贝里 | 格伦德伯格
  en Hans Grundberg | Grundberg [plain case]
  office IGO:UN envoy 2021-08-06..
  src hand

helga-schmid  person  f
  zh 施密德 [short] | 黑尔佳·施密德
  en Helga Schmid
  office IGO:OSCE igo-head 2020-12-04..2024-09-03
  src hand

henna-virkkunen  person  f
  zh 维尔库宁 | 汉娜·维尔库宁
  en Henna Virkkunen | Virkkunen [short]
  office IGO:EU igo-official 2024-12-01..
  src hand

hissein-brahim-taha  person  m
  zh 侯赛因·易卜拉欣·塔哈 | 塔哈 [short]
  en Hissein Brahim Taha | Hussein Ibrahim Taha
  office IGO:OIC igo-head 2021-11-17..
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
  zh 贾甘·查帕甘 | 查帕甘
  en Jagan Chapagain | Chapagain [short]
  office IGO:IFRC igo-head 2020-02-01..
  src hand

jasem-mohamed-albudaiwi  person  m
  zh 布代维 | 贾西姆·布代维 | 贾西姆·穆罕默德·布代维
  en Jasem Mohamed Albudaiwi | Jasem Al-Budaiwi | Jassim al-Budaiwi
  office IGO:GCC igo-head 2023-02-01..
  src hand

javier-perez-de-cuellar  person  m
  zh 德奎利亚尔 [plain] | 哈维尔·佩雷斯·德奎利亚尔
  en Javier Perez de Cuellar | Javier Pérez de Cuéllar
  office IGO:UN igo-head 1982-01-01..1991-12-31
  src hand

javier-solana  person  m
  zh 索拉纳 [plain] | 哈维尔·索拉纳
  en Javier Solana | Solana [plain case]
  office IGO:EU igo-official 1999-10-18..2009-11-30
  office IGO:NATO igo-head 1995-12-05..1999-10-06
  office ESP foreign-minister 1992-06..1995-12
  src hand

jean-pierre-lacroix  person  m
  zh 拉克鲁瓦 [plain] | 让-皮埃尔·拉克鲁瓦
  en Jean-Pierre Lacroix | Lacroix [short]
  office IGO:UN igo-official 2017-04-01..
  src hand

jeanine-hennis-plasschaert  person  f
  zh 普拉斯哈特 | 珍宁·亨尼斯-普拉斯哈特
  en Jeanine Hennis-Plasschaert
  office IGO:UN envoy 2018-12..
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
  src hand

jose-manuel-barroso  person  m
  zh 巴罗佐 [plain] | 若泽·曼努埃尔·巴罗佐 | 杜朗·巴罗佐
  en Jose Manuel Barroso | José Manuel Barroso | Barroso [plain case]
  office IGO:EU igo-head 2004-11-22..2014-10-31
  office PRT head-of-government 2002-04-06..2004-07-17
  src hand

josep-borrell  person  m
  zh 博雷利 [plain] | 何塞普·博雷利 | 约瑟夫·博雷利
  en Josep Borrell | Borrell [plain case]
  office IGO:EU igo-official 2019-12-01..2024-11-30
  office ESP foreign-minister 2018-06-07..2019-11-29
  src hand

juan-antonio-samaranch  person  m
  zh 萨马兰奇 [plain] | 胡安·安东尼奥·萨马兰奇
  en Juan Antonio Samaranch | Samaranch [short]
  office IGO:IOC igo-head 1980-08-03..2001-07-16
  src hand

jurgen-stock  person  m
  zh 尤尔根·斯托克 | 于尔根·施托克
  en Jurgen Stock | Jürgen Stock
  office IGO:INTERPOL igo-head 2014-11-07..2024-11-05
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
  zh 埃纳尼 [plain] | 哈立德·埃纳尼 | 阿纳尼
  en Khaled El-Enany | Khaled El Enany | El-Enany [short]
  office IGO:UNESCO igo-head 2025-11-14..
  src hand

kirsty-coventry  person  f
  zh 考文垂 [short] | 柯丝蒂·考文垂
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

kristalina-georgieva  person  f
  zh 格奥尔基耶娃 [plain] | 克里斯塔利娜·格奥尔基耶娃
  en Kristalina Georgieva | Georgieva [plain case]
  office IGO:IMF igo-head 2019-10-01..
  src hand

kubanychbek-omuraliev  person  m
  zh 库巴内奇别克·奥穆拉利耶夫
  en Kubanychbek Omuraliev | Omuraliev [short]
  office IGO:OTS igo-head 2022-11-11..
  src hand

lim-jock-hoi  person  m
  zh 林玉辉
  en Lim Jock Hoi
  office IGO:ASEAN igo-head 2018-01-01..2023-01-08
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

mahmoud-ali-youssouf  person  m
  zh 优素福 [short] | 马哈茂德·阿里·优素福 | 穆罕默德·阿里·优素福
  en Mahmoud Ali Youssouf | Mahamoud Ali Youssouf
  office IGO:AU igo-head 2025-03-13..
  office DJI foreign-minister 2005-05-22..2025-03
  src hand

margaret-chan  person  f
  zh 陈冯富珍
  en Margaret Chan
  office IGO:WHO igo-head 2007-01-04..2017-06-30
  src hand

margrethe-vestager  person  f
  zh 韦斯塔格 [plain] | 玛格丽特·韦斯塔格
  en Margrethe Vestager | Vestager [plain case]
  office IGO:EU igo-official 2014-11-01..2024-11-30
  src hand

maria-van-kerkhove  person  f
  zh 范克尔克霍夫 | 玛丽亚·范克尔克霍夫
  en Maria Van Kerkhove
  office IGO:WHO igo-official 2017..
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
  zh 格里菲思 [plain] | 马丁·格里菲思
  en Martin Griffiths | Griffiths [short]
  office IGO:UN igo-official 2021-07-19..2024-06-30
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

mathias-cormann  person  m
  zh 科尔曼 [plain] | 马蒂亚斯·科尔曼
  en Mathias Cormann | Cormann [short]
  office IGO:OECD igo-head 2021-06-01..
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
  zh 米尔恰·杰瓦讷
  en Mircea Geoana | Mircea Geoană
  office IGO:NATO igo-official 2019-10-17..2024-09-10
  src hand

mirjana-spoljaric  person  f
  zh 斯波利亚里奇 [plain] | 米里亚娜·斯波利亚里奇 | 斯波利亚里茨
  en Mirjana Spoljaric | Mirjana Spoljaric Egger | Spoljaric [short]
  office IGO:ICRC igo-head 2022-10-01..
  src hand

mohamed-elbaradei  person  m
  zh 巴拉迪 [plain] | 穆罕默德·巴拉迪
  en Mohamed ElBaradei | ElBaradei [plain case]
  office EGY deputy-head 2013-07-14..2013-08-14
  office IGO:IAEA igo-head 1997-12-01..2009-11-30
  src hand

mohammad-barkindo  person  m
  zh 巴尔金都 [plain] | 穆罕默德·巴尔金都
  en Mohammad Barkindo | Mohammed Barkindo | Barkindo [short]
  office IGO:OPEC igo-head 2016-08-01..2022-07-05
  src hand

moussa-faki  person  m
  zh 法基 [short] | 穆萨·法基 | 穆萨·法基·穆罕默德
  en Moussa Faki | Moussa Faki Mahamat | Faki [short]
  office IGO:AU igo-head 2017-03-14..2025-03-13
  src hand

nayef-al-hajraf  person  m
  zh 哈吉拉夫 | 纳伊夫·哈吉拉夫
  en Nayef al-Hajraf
  office IGO:GCC igo-head 2020-02-01..2023-01-31
  src hand

ngozi-okonjo-iweala  person  f
  zh 伊维拉 [plain] | 恩戈齐·奥孔乔-伊维拉 | 奥孔乔-伊维拉
  en Ngozi Okonjo-Iweala | Okonjo-Iweala [plain case]
  office IGO:WTO igo-head 2021-03-01..
  src hand

nickolay-mladenov  person  m
  zh 姆拉登诺夫 [plain] | 尼古拉·姆拉德诺夫 | 姆拉德诺夫
  en Nickolay Mladenov | Nikolay Mladenov | Mladenov [short]
  office IGO:BOARD_OF_PEACE igo-official 2026-01..
  office IGO:UN envoy 2015-02-05..2020-12-31
  office BGR foreign-minister 2010-01-27..2013-03-13
  src hand

nkosazana-dlamini-zuma  person  f
  zh 德拉米尼-祖马 [plain] | 恩科萨扎娜·德拉米尼-祖马
  en Nkosazana Dlamini-Zuma | Dlamini-Zuma [short]
  office IGO:AU igo-head 2012-10-15..2017-01-30
  office ZAF foreign-minister 1999-06-17..2009-05-10
  src hand

nurlan-yermekbayev  person  m
  zh 叶尔梅克巴耶夫 [plain] | 努尔兰·叶尔梅克巴耶夫
  en Nurlan Yermekbayev | Yermekbayev [short]
  office IGO:SCO igo-head 2025-01-01..
  office KAZ defence-minister 2018-08-07..2022-01-19
  src hand

oliver-varhelyi  person  m
  zh 奥利维尔·瓦尔赫伊 | 瓦尔赫伊
  en Oliver Varhelyi | Olivér Várhelyi
  office IGO:EU igo-official 2019-12-01..
  src hand

olof-gill  person  m
  zh 吉尔 [short] | 奥洛夫·吉尔
  en Olof Gill
  office IGO:EU spokesperson 2024..
  src hand

omar-alieu-touray  person  m
  zh 图雷 [short] | 奥马尔·图雷 | 奥马尔·阿利乌·图雷
  en Omar Alieu Touray | Omar Touray
  office IGO:ECOWAS igo-head 2022-07..
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

petteri-taalas  person  m
  zh 塔拉斯 [plain] | 佩特里·塔拉斯
  en Petteri Taalas | Taalas [short]
  office IGO:WMO igo-head 2016-01-01..2023-12-31
  src hand

philemon-yang  person  m
  zh 菲勒蒙·扬
  en Philemon Yang | Philémon Yang
  office IGO:UN igo-official 2024-09-10..2025-09-09
  office CMR head-of-government 2009-06-30..2019-01-04
  src hand

philippe-lazzarini  person  m
  zh 拉扎里尼 [plain] | 菲利普·拉扎里尼
  en Philippe Lazzarini | Lazzarini [plain case]
  office IGO:UNRWA igo-head 2020-04-01..2026-03-31
  src hand

qu-dongyu  person  m
  zh 屈冬玉
  en Qu Dongyu
  office IGO:FAO igo-head 2019-08-01..
  src hand

rafael-grossi  person  m
  zh 格罗西 [plain] | 拉斐尔·格罗西 | 拉斐尔·马里亚诺·格罗西
  en Rafael Grossi | Rafael Mariano Grossi | Grossi [plain case]
  office IGO:IAEA igo-head 2019-12-03..
  src hand

rebeca-grynspan  person  f
  zh 格林斯潘 [short] | 丽贝卡·格林斯潘 | 蕾韦卡·格林斯潘
  en Rebeca Grynspan | Grynspan [plain case]
  office IGO:UNCTAD igo-head 2021-09-13..
  src hand

reinhard-butikofer  person  m
  zh 包瀚廷
  en Reinhard Butikofer | Reinhard Bütikofer
  office IGO:EU legislator 2009-07-14..2024-07-15
  src hand

rob-bauer  person  m
  zh 鲍尔 [short] | 罗布·鲍尔
  en Rob Bauer
  office IGO:NATO igo-official 2021-06-25..2025-01-17
  src hand

robert-zoellick  person  m
  zh 佐利克 [plain] | 罗伯特·佐利克
  en Robert Zoellick | Zoellick [short]
  office IGO:WB igo-head 2007-07-01..2012-06-30
  office USA minister 2005-02-22..2006-07-07
  src hand

roberta-metsola  person  f
  zh 梅措拉 [plain] | 罗伯塔·梅措拉
  en Roberta Metsola | Metsola [plain case]
  office IGO:EU legislator 2022-01-18..
  src hand

roberto-azevedo  person  m
  zh 阿泽维多 [plain] | 罗伯托·阿泽维多
  en Roberto Azevedo | Roberto Azevêdo | Azevedo [short]
  office IGO:WTO igo-head 2013-09-01..2020-08-31
  src hand

rosemary-dicarlo  person  f
  zh 迪卡洛 [plain] | 罗斯玛丽·迪卡洛
  en Rosemary DiCarlo | DiCarlo [short]
  office IGO:UN igo-official 2018-05-01..
  src hand

sergey-lebedev  person  m
  zh 列别杰夫 [short] | 谢尔盖·列别杰夫
  en Sergey Lebedev | Sergei Lebedev
  office IGO:CIS igo-head 2007-10-05..
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

stanislav-zas  person  m
  zh 扎斯 | 斯坦尼斯拉夫·扎斯
  en Stanislav Zas
  office IGO:CSTO igo-head 2020-01-01..2022-12-31
  src hand

stephane-dujarric  person  m
  zh 迪雅里克 [plain] | 斯特凡纳·迪雅里克 | 杜加里克 [plain] | 斯特凡·杜加里克
  en Stephane Dujarric | Stéphane Dujarric | Dujarric [plain case]
  office IGO:UN spokesperson 2014-03-10..
  src hand

tedros-adhanom-ghebreyesus  person  m
  zh 谭德塞 [plain]
  en Tedros Adhanom Ghebreyesus | Tedros Adhanom | Tedros [plain case]
  office IGO:WHO igo-head 2017-07-01..
  office ETH foreign-minister 2012-11-29..2016-11-01
  src hand

teresa-ribera  person  f
  zh 里韦拉 [short] | 特雷莎·里韦拉
  en Teresa Ribera | Ribera [short]
  office IGO:EU igo-official 2024-12-01..
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
  zh 冯德莱恩 [plain] | 乌尔苏拉·冯德莱恩 | 冯大妈 [alias-] | 冯姨 [alias-]
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
  zh 东布罗夫斯基斯 [plain] | 瓦尔迪斯·东布罗夫斯基斯
  en Valdis Dombrovskis | Dombrovskis [plain case]
  office IGO:EU igo-official 2014-11-01..
  office LVA head-of-government 2009-03-12..2014-01-22
  src REIGN; hand

veronica-nduva  person  f
  zh 恩杜瓦 | 韦罗妮卡·恩杜瓦
  en Veronica Nduva
  office IGO:EAC igo-head 2024-06-07..
  src hand

volker-turk  person  m
  zh 图尔克 [plain] | 沃尔克·图尔克 | 蒂尔克
  en Volker Turk | Volker Türk | Türk [short] | Turk [short case]
  office IGO:UN igo-official 2022-10-17..
  src hand

wopke-hoekstra  person  m
  zh 胡克斯特拉 [short] | 沃普克·胡克斯特拉
  en Wopke Hoekstra
  office IGO:EU igo-official 2023-10-06..
  office NLD foreign-minister 2022-01-10..2023-09-01
  src hand

workneh-gebeyehu  person  m
  zh 沃克内·格贝耶胡
  en Workneh Gebeyehu
  office IGO:IGAD igo-head 2019-11-29..
  office ETH foreign-minister 2016-11-01..2019-04-18
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
