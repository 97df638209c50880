abdullah-ahmad-badawi  person  m
  zh 巴达维 [plain] | 阿卜杜拉·巴达维
  en Abdullah Ahmad Badawi | Abdullah Badawi | Badawi [short]
  office MYS head-of-government 2003-10-31..2009-04-03
  src REIGN; hand

abdurrahman-wahid  person  m
  zh 瓦希德 [plain] | 阿卜杜勒拉赫曼·瓦希德
  en Abdurrahman Wahid | Wahid [short]
  office IDN head-of-state 1999-10-20..2001-07-23
  src REIGN; hand

abhisit-vejjajiva  person  m
  zh 阿披实 [plain] | 阿披实·维乍集瓦
  en Abhisit Vejjajiva | Abhisit [plain case]
  office THA opposition-leader 2025-10..
  office THA head-of-government 2008-12-17..2011-08-05
  src REIGN; hand

ahmad-muzani  person  m
  zh 阿赫玛德·穆扎尼 | 穆扎尼
  en Ahmad Muzani
  office IDN legislator 2024-10-03..
  src hand

ahmad-zahid-hamidi  person  m
  zh 扎希德 [plain] | 艾哈迈德·扎希德·哈米迪
  en Ahmad Zahid Hamidi | Zahid [short]
  office MYS deputy-head 2022-12-03..
  src hand

airlangga-hartarto  person  m
  zh 艾尔朗加 [plain] | 艾尔朗加·哈尔塔托
  en Airlangga Hartarto | Airlangga [short]
  office IDN minister 2019-10-23..
  src hand

al-muhtadee-billah  person  m
  zh 比拉 [short] | 穆赫塔迪·比拉
  en Al-Muhtadee Billah | Al-Muhtadee Billah Bolkiah
  office BRN royal 1998-08-10..
  src hand

al-sultan-abdullah  person  m
  zh 最高元首阿卜杜拉 | 阿卜杜拉苏丹
  en Al-Sultan Abdullah | Sultan Abdullah
  office MYS royal 2019-01-31..2024-01-30
  src hand

anand-panyarachun  person  m
  zh 阿南·班雅拉春 | 阿南 [short]
  en Anand Panyarachun
  office THA head-of-government 1992-06-10..1992-09-23
  office THA head-of-government 1991-03-07..1992-04-07
  src REIGN; hand

anutin-charnvirakul  person  m
  zh 阿努廷 [plain] | 阿努廷·参威拉军 | 阿努廷·参威拉恭
  en Anutin Charnvirakul | Anutin [plain case]
  office THA head-of-government 2025-09-07..
  office THA minister 2023-09-01..2025-06-19
  src hand

anwar-ibrahim  person  m
  zh 安瓦尔 [plain] | 安瓦尔·易卜拉欣
  en Anwar Ibrahim | Anwar [plain case]
  office MYS head-of-government 2022-11-24..
  office MYS opposition-leader 1998-09..2018-05
  src factbook.json 2026-05; hand

aung-san-suu-kyi  person  f
  zh 昂山素季 [plain] | 昂山素姬
  en Aung San Suu Kyi | Suu Kyi [plain]
  office MMR head-of-government 2016-04-06..2021-02-01
  office MMR opposition-leader 1988-09..2016-03-30
  src hand

b-j-habibie  person  m
  zh 哈比比 [plain] | 优素福·哈比比
  en B. J. Habibie | B.J. Habibie | Habibie [plain case]
  office IDN head-of-state 1998-05-21..1999-10-20
  src REIGN; hand

banharn-silpa-archa  person  m
  zh 班汉 [plain] | 班汉·西巴阿差
  en Banharn Silpa-archa | Banharn [short]
  office THA head-of-government 1995-07-13..1996-11-25
  src REIGN; hand

bao-youxiang  person  m
  zh 鲍有祥
  en Bao Youxiang
  office NSA:UWSA group-leader 1995..
  src hand

benigno-aquino-iii  person  m
  zh 阿基诺三世 [plain] | 贝尼尼奥·阿基诺三世
  en Benigno Aquino III | Benigno Aquino | Aquino [short]
  office PHL head-of-state 2010-06-30..2016-06-30
  src REIGN; hand

bhumibol-adulyadej  person  m
  zh 普密蓬 [plain] | 普密蓬·阿杜德
  en Bhumibol Adulyadej | King Bhumibol | Bhumibol [short]
  office THA royal 1946-06-09..2016-10-13
  src hand

bounnhang-vorachith  person  m
  zh 本扬 [short] | 本扬·沃拉吉
  en Bounnhang Vorachith | Bounnhang [short]
  office LAO head-of-state 2016-04-20..2021-03-22
  src hand

bui-thanh-son  person  m
  zh 裴青山
  en Bui Thanh Son | Bùi Thanh Sơn
  office VNM deputy-head 2024-08-26..2026-04
  office VNM foreign-minister 2021-04-08..2025-08
  src hand

chan-chun-sing  person  m
  zh 陈振声
  en Chan Chun Sing
  office SGP defence-minister 2025-05-23..
  src hand

chatichai-choonhavan  person  m
  zh 察猜 [plain] | 差猜·春哈旺
  en Chatichai Choonhavan | Chatichai [short]
  office THA head-of-government 1988-08-04..1991-02-23
  src REIGN; hand

chavalit-yongchaiyudh  person  m
  zh 差瓦立 [plain] | 差瓦立·永猜裕
  en Chavalit Yongchaiyudh | Chavalit [short]
  office THA head-of-government 1996-11-25..1997-11-09
  src hand

choummaly-sayasone  person  m
  zh 朱马里 [plain] | 朱马里·赛雅颂
  en Choummaly Sayasone | Choummaly [short]
  office LAO head-of-state 2006-06-08..2016-04-20
  src REIGN; hand

chuan-leekpai  person  m
  zh 川·立派 | 川立派
  en Chuan Leekpai
  office THA head-of-government 1997-11-09..2001-02-09
  office THA head-of-government 1992-09-23..1995-07-13
  src REIGN; hand

claire-castro  person  f
  zh 卡斯特罗 [short] | 克莱尔·卡斯特罗
  en Claire Castro
  office PHL spokesperson 2025-02..
  src hand

corazon-aquino  person  f
  zh 阿基诺夫人 | 科拉松·阿基诺
  en Corazon Aquino
  office PHL head-of-state 1986-02-25..1992-06-30
  src REIGN; hand

delfin-lorenzana  person  m
  zh 洛伦扎纳 | 德尔芬·洛伦扎纳
  en Delfin Lorenzana | Lorenzana [short]
  office PHL defence-minister 2016-06-30..2022-06-30
  src hand

do-muoi  person  m
  zh 杜梅 [short]
  en Do Muoi
  office VNM party-leader 1991-06-27..1997-12-26
  src REIGN; hand

don-pramudwinai  person  m
  zh 敦·帕马威奈
  en Don Pramudwinai
  office THA foreign-minister 2015-08-20..2023-09-01
  src hand

eduardo-ano  person  m
  zh 阿尼奥 | 爱德华多·阿尼奥
  en Eduardo Ano | Eduardo Año
  office PHL minister 2023-01-14..
  src hand

enrique-manalo  person  m
  zh 马纳罗 [plain] | 恩里克·马纳罗
  en Enrique Manalo | Manalo [short]
  office PHL foreign-minister 2022-07-01..2025-06-30
  src hand

erywan-yusof  person  m
  zh 艾瑞万·尤索夫 | 艾瑞万
  en Erywan Yusof
  office BRN minister 2018-01..
  src hand

fadillah-yusof  person  m
  zh 法迪拉 [plain] | 法迪拉·尤索夫
  en Fadillah Yusof
  office MYS deputy-head 2022-12-03..
  src hand

ferdinand-marcos  person  m
  zh 费迪南德·马科斯 | 老马科斯
  en Ferdinand Marcos
  office PHL head-of-state 1965-12-30..1986-02-25
  src REIGN; hand

ferdinand-marcos-jr  person  m
  zh 小马科斯 | 费迪南德·罗慕尔德兹·马科斯 | 马科斯 [plain] | 小费迪南德·马科斯
  en Ferdinand Marcos Jr. | Ferdinand Marcos Jr | Bongbong Marcos | Marcos Jr. | Marcos [plain case]
  office PHL head-of-state 2022-06-30..
  src factbook.json 2026-05; hand

fidel-ramos  person  m
  zh 拉莫斯 [short] | 菲德尔·拉莫斯
  en Fidel Ramos | Ramos [short]
  office PHL head-of-state 1992-06-30..1998-06-30
  src REIGN; hand

francis-escudero  person  m
  zh 埃斯库德罗
  en Francis Escudero | Chiz Escudero
  office PHL legislator 2024-05-20..2025-09-08
  src hand

francisco-guterres  person  m
  zh 卢奥洛 | 弗朗西斯科·古特雷斯·卢奥洛
  en Francisco Guterres
  office TLS head-of-state 2017-05-20..2022-05-20
  src REIGN; hand

gan-kim-yong  person  m
  zh 颜金勇
  en Gan Kim Yong
  office SGP deputy-head 2024-05-15..
  src hand

gibran-rakabuming-raka  person  m
  zh 吉布兰 [plain] | 吉布兰·拉卡布明
  en Gibran Rakabuming Raka | Gibran [short]
  office IDN deputy-head 2024-10-20..
  src hand

gilberto-teodoro  person  m
  zh 特奥多罗 [plain] | 吉尔伯特·特奥多罗
  en Gilberto Teodoro | Gilbert Teodoro | Teodoro [short]
  office PHL defence-minister 2023-06-05..
  src hand

gloria-macapagal-arroyo  person  f
  zh 阿罗约 [plain] | 格洛丽亚·马卡帕加尔-阿罗约
  en Gloria Macapagal Arroyo | Gloria Macapagal-Arroyo | Arroyo [plain case]
  office PHL head-of-state 2001-01-20..2010-06-30
  src REIGN; hand

goh-chok-tong  person  m
  zh 吴作栋
  en Goh Chok Tong
  office SGP head-of-government 1990-11-28..2004-08-12
  src REIGN; hand

halimah-yacob  person  f
  zh 哈莉玛 [plain] | 哈莉玛·雅各布
  en Halimah Yacob | Halimah [short]
  office SGP head-of-state 2017-09-14..2023-09-13
  src hand

hassanal-bolkiah  person  m
  zh 哈桑纳尔 [plain] | 哈桑纳尔·博尔基亚 | 博尔基亚
  en Hassanal Bolkiah | Sultan Hassanal Bolkiah
  office BRN royal 1967-10-05..
  src factbook.json 2026-05; REIGN; hand

heng-swee-keat  person  m
  zh 王瑞杰
  en Heng Swee Keat
  office SGP deputy-head 2019-05-01..2025-05-23
  src hand

hishammuddin-hussein  person  m
  zh 希沙姆丁 [plain] | 希沙穆丁
  en Hishammuddin Hussein | Hishammuddin [short]
  office MYS defence-minister 2021-08-30..2022-11-24
  office MYS foreign-minister 2020-03-10..2021-08-16
  src hand

ho-chi-minh  person  m
  zh 胡志明 [short]
  en Ho Chi Minh
  office VNM head-of-state 1945-09-02..1969-09-02
  src REIGN; hand

htin-kyaw  person  m
  zh 廷觉 [plain] | 吴廷觉
  en Htin Kyaw
  office MMR head-of-state 2016-03-30..2018-03-21
  src hand

hun-manet  person  m
  zh 洪玛奈 [plain]
  en Hun Manet
  office KHM head-of-government 2023-08-22..
  src factbook.json 2026-05; hand

hun-sen  person  m
  zh 洪森 [plain]
  en Hun Sen
  office KHM legislator 2024-04-03..
  office KHM head-of-government 1985-01-14..2023-08-22
  src REIGN; hand

ismail-sabri-yaakob  person  m
  zh 伊斯梅尔·萨布里
  en Ismail Sabri Yaakob | Ismail Sabri
  office MYS head-of-government 2021-08-21..2022-11-24
  src hand

jay-tarriela  person  m
  zh 塔里埃拉 [plain] | 杰伊·塔里埃拉
  en Jay Tarriela | Tarriela [plain case]
  office PHL spokesperson 2023-01..
  src hand

johari-abdul  person  m
  zh 佐哈里 | 佐哈里·阿卜杜勒
  en Johari Abdul
  office MYS legislator 2022-12-19..
  src hand

joko-widodo  person  m
  zh 佐科 [plain] | 佐科·维多多
  en Joko Widodo | Jokowi [plain case] | Widodo [short]
  office IDN head-of-state 2014-10-20..2024-10-20
  src REIGN; hand

jose-ramos-horta  person  m
  zh 奥尔塔 [plain] | 若泽·拉莫斯·奥尔塔 | 拉莫斯-奥尔塔 | 若泽·拉莫斯-奥尔塔
  en Jose Ramos-Horta | José Ramos-Horta | Ramos-Horta [plain case]
  office TLS head-of-state 2022-05-20..
  office TLS head-of-state 2007-05-20..2012-05-19
  src hand

joseph-estrada  person  m
  zh 埃斯特拉达 [plain] | 约瑟夫·埃斯特拉达
  en Joseph Estrada | Estrada [short]
  office PHL head-of-state 1998-06-30..2001-01-20
  src REIGN; hand

k-shanmugam  person  m
  zh 尚穆根 [plain]
  en K. Shanmugam | K Shanmugam | Shanmugam [short]
  office SGP minister 2015-10-01..
  src hand

kaysone-phomvihane  person  m
  zh 凯山 [short] | 凯山·丰威汉
  en Kaysone Phomvihane
  office LAO head-of-government 1975-12-02..1992-11
  src REIGN; hand

khamtai-siphandon  person  m
  zh 坎代·西潘敦 | 坎代 [short]
  en Khamtai Siphandon
  office LAO head-of-state 1998-02-24..2006-06-08
  src REIGN; hand

khuon-sudary  person  f
  zh 昆索达莉 | 坤索达丽
  en Khuon Sudary
  office KHM legislator 2023-08-22..
  src hand

kishore-mahbubani  person  m
  zh 马凯硕
  en Kishore Mahbubani
  office SGP diplomat 1998-08..2004
  src hand

lawrence-wong  person  m
  zh 黄循财
  en Lawrence Wong
  office SGP head-of-government 2024-05-15..
  src factbook.json 2026-05; hand

le-hoai-trung  person  m
  zh 黎怀忠
  en Le Hoai Trung | Lê Hoài Trung
  office VNM foreign-minister 2025-08..
  src hand

le-kha-phieu  person  m
  zh 黎可漂
  en Le Kha Phieu
  office VNM party-leader 1997-12-26..2001-04-22
  src hand

le-minh-hung  person  m
  zh 黎明兴
  en Le Minh Hung | Lê Minh Hưng
  office VNM head-of-government 2026-04-07..
  src hand

le-thi-thu-hang  person  f
  zh 黎氏秋姮
  en Le Thi Thu Hang
  office VNM spokesperson 2017..2023-03
  src hand

lee-hsien-loong  person  m
  zh 李显龙
  en Lee Hsien Loong | Lee Hsien-loong
  office SGP minister 2024-05-15..
  office SGP head-of-government 2004-08-12..2024-05-15
  src REIGN; hand

lee-kuan-yew  person  m
  zh 李光耀
  en Lee Kuan Yew
  office SGP head-of-government 1959-06-05..1990-11-28
  src hand

luhut-binsar-pandjaitan  person  m
  zh 卢胡特 [plain] | 卢胡特·潘查伊坦
  en Luhut Binsar Pandjaitan | Luhut Pandjaitan | Luhut [short]
  office IDN envoy 2024-10..
  office IDN minister 2016-07-27..2024-10-20
  src hand

luong-cuong  person  m
  zh 梁强 [plain]
  en Luong Cuong | Lương Cường
  office VNM head-of-state 2024-10-21..2026-04-07
  src hand

maha-chakri-sirindhorn  person  f
  zh 诗琳通 [plain] | 诗琳通公主
  en Maha Chakri Sirindhorn | Princess Sirindhorn
  office THA royal 1977-12-05..
  src hand

mahathir-mohamad  person  m
  zh 马哈蒂尔 [plain] | 马哈蒂尔·穆罕默德
  en Mahathir Mohamad | Mahathir [plain case]
  office MYS head-of-government 2018-05-10..2020-03-01
  office MYS head-of-government 1981-07-16..2003-10-31
  src REIGN; hand

mai-van-chinh  person  m
  zh 梅文政
  en Mai Van Chinh
  office VNM deputy-head 2025-02-18..2026-04
  src hand

maly-socheata  person  f
  zh 玛丽·索切达 | 马莉·索吉达
  en Maly Socheata
  office KHM spokesperson 2020..
  src hand

maris-sangiampongsa  person  m
  zh 玛里 [short] | 马里·沙炎蓬萨 | 玛里·萨吉昂蓬
  en Maris Sangiampongsa | Maris [short]
  office THA foreign-minister 2024-04-30..2025-09-19
  src hand

martin-romualdez  person  m
  zh 罗穆亚尔德斯 [short] | 马丁·罗穆亚尔德斯
  en Martin Romualdez
  office PHL legislator 2022-07-25..2025-09-17
  src hand

megawati-sukarnoputri  person  f
  zh 梅加瓦蒂 [plain] | 梅加瓦蒂·苏加诺普特丽
  en Megawati Sukarnoputri | Megawati [plain case]
  office IDN head-of-state 2001-07-23..2004-10-20
  office IDN party-leader 1999..
  src REIGN; hand

min-aung-hlaing  person  m
  zh 敏昂莱 [plain] | 敏昂莱大将
  en Min Aung Hlaing
  office MMR head-of-state 2026-04-10..
  office MMR head-of-state 2024-07-22..2026-04-10
  office MMR head-of-government 2021-08-01..2025-07-31
  office MMR military-chief 2011-03-30..2026-03-30
  src hand

mohamad-hasan  person  m
  zh 穆罕默德·哈桑 [short]
  en Mohamad Hasan | Mohamad Bin Hasan
  office MYS foreign-minister 2023-12-12..
  office MYS defence-minister 2022-12-03..2023-12-12
  src hand

mohamed-khaled-nordin  person  m
  zh 卡立诺丁
  en Mohamed Khaled Nordin | Khaled Nordin
  office MYS defence-minister 2023-12-12..
  src hand

muhyiddin-yassin  person  m
  zh 穆希丁 [plain] | 穆希丁·亚辛 | 毛希丁
  en Muhyiddin Yassin | Muhyiddin [short]
  office MYS head-of-government 2020-03-01..2021-08-16
  src REIGN; hand

myint-swe  person  m
  zh 敏瑞 [short] | 吴敏瑞
  en Myint Swe
  office MMR head-of-state 2021-02-01..2025-08-07
  src hand

najib-razak  person  m
  zh 纳吉布 [plain] | 纳吉布·拉扎克 | 纳吉 [short]
  en Najib Razak | Najib [plain case]
  office MYS head-of-government 2009-04-03..2018-05-10
  src REIGN; hand

natthaphon-narkphanit  person  m
  zh 纳塔蓬 [plain] | 纳塔蓬·那帕尼
  en Natthaphon Narkphanit
  office THA defence-minister 2025-09..
  src hand

natthaphong-ruengpanyawut  person  m
  zh 那塔蓬 [plain] | 纳塔蓬·岚班亚武
  en Natthaphong Ruengpanyawut
  office THA opposition-leader 2024-08-09..
  src hand

ng-eng-hen  person  m
  zh 黄永宏
  en Ng Eng Hen
  office SGP defence-minister 2011-05-21..2025-05-23
  src hand

nguyen-phu-trong  person  m
  zh 阮富仲
  en Nguyen Phu Trong | Nguyễn Phú Trọng
  office VNM head-of-state 2018-10-23..2021-04-05
  office VNM party-leader 2011-01-19..2024-07-19
  src REIGN; hand

nguyen-tan-dung  person  m
  zh 阮晋勇
  en Nguyen Tan Dung | Nguyễn Tấn Dũng
  office VNM head-of-government 2006-06-27..2016-04-06
  src hand

nguyen-van-linh  person  m
  zh 阮文灵
  en Nguyen Van Linh
  office VNM party-leader 1986-12-18..1991-06-27
  src REIGN; hand

nguyen-xuan-phuc  person  m
  zh 阮春福
  en Nguyen Xuan Phuc | Nguyễn Xuân Phúc
  office VNM head-of-state 2021-04-05..2023-01-18
  office VNM head-of-government 2016-04-07..2021-04-05
  src hand

nikorndej-balankura  person  f
  zh 尼空代·巴兰谷拉
  en Nikorndej Balankura
  office THA spokesperson 2024..
  src hand

niwatthamrong-boonsongpaisan  person  m
  zh 尼瓦塔隆 | 尼瓦塔隆·汶颂派汕
  en Niwatthamrong Boonsongpaisan
  office THA head-of-government 2014-05-07..2014-05
  src REIGN; hand

nong-duc-manh  person  m
  zh 农德孟
  en Nong Duc Manh
  office VNM party-leader 2001-04-22..2011-01-19
  src REIGN; hand

norodom-ranariddh  person  m
  zh 拉纳烈 [plain] | 诺罗敦·拉那烈
  en Norodom Ranariddh | Ranariddh [short]
  office KHM head-of-government 1993-09-21..1997-07-06
  src REIGN; hand

norodom-sihamoni  person  m
  zh 西哈莫尼 [plain] | 诺罗敦·西哈莫尼
  en Norodom Sihamoni | King Sihamoni | Sihamoni [short]
  office KHM royal 2004-10-14..
  src hand

norodom-sihanouk  person  m
  zh 西哈努克 [plain] | 诺罗敦·西哈努克
  en Norodom Sihanouk | Sihanouk [plain case]
  office KHM royal 1993-09-24..2004-10-07
  src hand

nouhak-phoumsavanh  person  m
  zh 诺哈 [short] | 诺哈·冯沙万
  en Nouhak Phoumsavanh
  office LAO head-of-state 1992-11-25..1998-02
  src REIGN; hand

nyo-saw  person  m
  zh 纽苏 | 吴纽苏
  en Nyo Saw
  office MMR head-of-government 2025-07-31..2026-04-10
  src factbook.json 2026-05; hand

paetongtarn-shinawatra  person  f
  zh 佩通坦 [plain] | 佩通坦·钦那瓦 | 贝东丹
  en Paetongtarn Shinawatra | Paetongtarn [plain case]
  office THA head-of-government 2024-08-16..2025-08-29
  src hand

parnpree-bahiddha-nukara  person  m
  zh 班比·帕希塔努贡 | 班比 [short] | 班比·帕赫特努功
  en Parnpree Bahiddha-Nukara
  office THA foreign-minister 2023-09-01..2024-04-28
  src hand

peng-deren  person  m
  zh 彭德仁
  en Peng Deren | Peng Daxun
  office NSA:MNDAA group-leader 2009..
  src hand

peng-jiasheng  person  m
  zh 彭家声
  en Peng Jiasheng | Pheung Kya-shin
  office NSA:MNDAA group-leader 1989..2022-02-16
  src hand

pham-binh-minh  person  m
  zh 范平明
  en Pham Binh Minh
  office VNM foreign-minister 2011-08-03..2021-04-08
  src hand

pham-minh-chinh  person  m
  zh 范明政
  en Pham Minh Chinh | Phạm Minh Chính
  office VNM head-of-government 2021-04-05..2026-04-07
  src hand

pham-thu-hang  person  f
  zh 范秋姮 | 范秋恒
  en Pham Thu Hang | Phạm Thu Hằng
  office VNM spokesperson 2023-03..
  src hand

phan-van-giang  person  m
  zh 潘文江
  en Phan Van Giang | Phan Văn Giang
  office VNM defence-minister 2021-04-08..
  src hand

phan-van-khai  person  m
  zh 潘文凯
  en Phan Van Khai
  office VNM head-of-government 1997-09-25..2006-06-27
  src hand

phankham-viphavanh  person  m
  zh 潘坎 [short] | 潘坎·维帕万
  en Phankham Viphavanh | Phankham [short]
  office LAO head-of-government 2021-03-22..2022-12-30
  src hand

phumtham-wechayachai  person  m
  zh 普坦 [short] | 普坦·威乍耶猜 | 普坦·维差亚猜
  en Phumtham Wechayachai | Phumtham [short]
  office THA head-of-government 2025-07-03..2025-09-07
  office THA defence-minister 2024-09..2025-07
  src hand

pita-limjaroenrat  person  m
  zh 皮塔 [short] | 皮塔·林乍伦拉
  en Pita Limjaroenrat | Pita [short]
  office THA opposition-leader 2020-03..2024-08-07
  src hand

pol-pot  person  m
  zh 波尔布特 [plain]
  en Pol Pot
  office NSA:KHMER_ROUGE group-leader 1963..1998-04-15
  src hand

prabowo-subianto  person  m
  zh 普拉博沃 [plain] | 普拉博沃·苏比安托 | 帕拉波沃
  en Prabowo Subianto | Prabowo [plain case]
  office IDN head-of-state 2024-10-20..
  office IDN defence-minister 2019-10-23..2024-10-20
  src factbook.json 2026-05; hand

prak-sokhonn  person  m
  zh 布拉索昆 [plain] | 布拉索昆·陈达
  en Prak Sokhonn | Prak Sokhon
  office KHM foreign-minister 2024-11-20..
  office KHM foreign-minister 2016-04-04..2023-08-22
  src hand

prayut-chan-o-cha  person  m
  zh 巴育 [plain] | 巴育·占奥差
  en Prayut Chan-o-cha | Prayuth Chan-ocha | Prayut [plain case] | Prayuth [short]
  office THA head-of-government 2014-05-22..2023-08-22
  src REIGN; hand

puan-maharani  person  f
  zh 布安 [short] | 布安·马哈拉尼
  en Puan Maharani | Puan [short]
  office IDN legislator 2019-10-01..
  src hand

purbaya-yudhi-sadewa  person  m
  zh 普尔巴亚 | 普尔巴亚·尤迪·萨德瓦
  en Purbaya Yudhi Sadewa | Purbaya [short]
  office IDN minister 2025-09-08..
  src hand

retno-marsudi  person  f
  zh 蕾特诺 [plain] | 蕾特诺·马尔苏迪 | 雷特诺
  en Retno Marsudi | Retno [short]
  office IDN foreign-minister 2014-10-27..2024-10-20
  src hand

rodrigo-duterte  person  m
  zh 杜特尔特 [plain] | 罗德里戈·杜特尔特 | 杜特地
  en Rodrigo Duterte | Duterte [plain case]
  office PHL head-of-state 2016-06-30..2022-06-30
  src REIGN; hand

romeo-brawner  person  m
  zh 布劳纳 | 罗密欧·布劳纳
  en Romeo Brawner | Brawner [short]
  office PHL military-chief 2023-07-21..
  src hand

saifuddin-abdullah  person  m
  zh 赛夫丁·阿卜杜拉
  en Saifuddin Abdullah
  office MYS foreign-minister 2021-08-30..2022-11-24
  office MYS foreign-minister 2018-07-02..2020-02-24
  src hand

saleumxay-kommasith  person  m
  zh 沙伦赛 [plain] | 沙伦赛·贡马西 | 沙伦赛·贡玛西
  en Saleumxay Kommasith | Saleumxay [short]
  office LAO deputy-head 2022-06..
  office LAO foreign-minister 2016-04-20..2024-11
  src hand

sam-rainsy  person  m
  zh 沈良西 | 桑兰西
  en Sam Rainsy
  office KHM opposition-leader 1995..
  src hand

samak-sundaravej  person  m
  zh 沙马 [short] | 沙马·顺达卫
  en Samak Sundaravej
  office THA head-of-government 2008-01-29..2008-09-09
  src REIGN; hand

sara-duterte  person  f
  zh 莎拉 [short] | 莎拉·杜特尔特 | 萨拉·杜特尔特
  en Sara Duterte | Sara Duterte-Carpio
  office PHL deputy-head 2022-06-30..
  src hand

saw-maung  person  m
  zh 苏貌 [short]
  en Saw Maung
  office MMR head-of-state 1988-09-18..1992-04-23
  src REIGN; hand

saysomphone-phomvihane  person  m
  zh 赛宋蓬·丰威汉 | 赛宋蓬 [plain]
  en Saysomphone Phomvihane | Xaysomphone Phomvihane
  office LAO legislator 2021-03-22..
  src hand

seah-kian-peng  person  m
  zh 谢健平
  en Seah Kian Peng
  office SGP legislator 2023-08-02..
  src hand

sihasak-phuangketkeow  person  m
  zh 西哈萨 [plain] | 西哈萨·蓬革高 | 西哈萨·普昂吉高
  en Sihasak Phuangketkeow | Sihasak [short]
  office THA foreign-minister 2025-09-24..
  src hand

sjafrie-sjamsoeddin  person  m
  zh 夏弗里 | 夏弗里·沙姆苏丁
  en Sjafrie Sjamsoeddin | Sjafrie [short]
  office IDN defence-minister 2024-10-21..
  src hand

soe-win  person  m
  zh 苏温 [short]
  en Soe Win
  office MMR military-chief 2011..2026-03
  src hand

sok-chenda-sophea  person  m
  zh 宋金达 [plain] | 宋金达·索皮
  en Sok Chenda Sophea
  office KHM foreign-minister 2023-08-22..2024-11-20
  src hand

somchai-wongsawat  person  m
  zh 颂猜 [short] | 颂猜·翁沙瓦
  en Somchai Wongsawat
  office THA head-of-government 2008-09-18..2008-12-02
  src hand

sonexay-siphandone  person  m
  zh 宋赛 [plain] | 宋赛·西潘敦
  en Sonexay Siphandone | Sonexay Siphandon | Sonexay [short]
  office LAO head-of-government 2022-12-30..
  src hand

srettha-thavisin  person  m
  zh 赛塔 [short] | 赛塔·他威信
  en Srettha Thavisin | Srettha [plain case]
  office THA head-of-government 2023-08-22..2024-08-14
  src hand

sri-mulyani-indrawati  person  f
  zh 丝莉·穆里亚妮 | 英卓华
  en Sri Mulyani Indrawati | Sri Mulyani
  office IDN minister 2016-07-27..2025-09-08
  src hand

suchinda-kraprayoon  person  m
  zh 素金达 | 素金达·甲巴允
  en Suchinda Kraprayoon
  office THA head-of-government 1992-04-05..1992-05
  src REIGN; hand

sugiono  person  m
  zh 苏吉约诺 [plain] | 苏吉约诺外长
  en Sugiono
  office IDN foreign-minister 2024-10-21..
  src hand

suharto  person  m
  zh 苏哈托 [plain]
  en Suharto [plain case] | Soeharto [short]
  office IDN head-of-state 1967-03-12..1998-05-21
  src hand

sukarno  person  m
  zh 苏加诺 [plain]
  en Sukarno [plain case]
  office IDN head-of-state 1945-08-18..1967-03-12
  src hand

sultan-ibrahim  person  m
  zh 易卜拉欣 [short] | 苏丹易卜拉欣 | 最高元首易卜拉欣
  en Sultan Ibrahim | Ibrahim Iskandar
  office MYS royal 2024-01-31..
  src factbook.json 2026-05; hand

sun-chanthol  person  m
  zh 孙占托
  en Sun Chanthol
  office KHM deputy-head 2023-08-22..
  src hand

surayud-chulanont  person  m
  zh 素拉育 [plain] | 素拉育·朱拉暖
  en Surayud Chulanont | Surayud [short]
  office THA head-of-government 2006-10-01..2008-01-29
  src hand

susilo-bambang-yudhoyono  person  m
  zh 苏西洛 [plain] | 苏西洛·班邦·尤多约诺
  en Susilo Bambang Yudhoyono | Yudhoyono [plain case]
  office IDN head-of-state 2004-10-20..2014-10-20
  src REIGN; hand

taur-matan-ruak  person  m
  zh 鲁瓦克 [plain] | 塔乌尔·马坦·鲁瓦克
  en Taur Matan Ruak | Matan Ruak [short]
  office TLS head-of-government 2018-06-22..2023-07-01
  office TLS head-of-state 2012-05-20..2017-05-20
  src REIGN; hand

tea-banh  person  m
  zh 狄班 [short] | 迪班
  en Tea Banh
  office KHM defence-minister 1994..2023-08-22
  src hand

tea-seiha  person  m
  zh 狄西哈 [plain] | 迪西哈 | 狄速帕
  en Tea Seiha
  office KHM defence-minister 2023-08-22..
  src hand

tengku-zafrul-aziz  person  m
  zh 扎夫鲁
  en Tengku Zafrul Aziz | Tengku Zafrul
  office MYS minister 2022-12-03..2025-12
  src hand

teodoro-locsin  person  m
  zh 洛钦 [short] | 特奥多罗·洛钦
  en Teodoro Locsin | Teddy Locsin | Locsin [short]
  office PHL foreign-minister 2018-10-17..2022-06-30
  src hand

thaksin-shinawatra  person  m
  zh 他信 [short] | 他信·钦那瓦
  en Thaksin Shinawatra | Thaksin [plain case]
  office THA head-of-government 2001-02-09..2006-09-19
  src REIGN; hand

than-shwe  person  m
  zh 丹瑞 [plain]
  en Than Shwe
  office MMR head-of-state 1992-04-23..2011-03-30
  src REIGN; hand

than-swe  person  m
  zh 丹穗 [short] | 吴丹穗
  en Than Swe
  office MMR foreign-minister 2023-08-03..2026-04
  src hand

tharman-shanmugaratnam  person  m
  zh 尚达曼 [plain]
  en Tharman Shanmugaratnam | Tharman [plain case]
  office SGP head-of-state 2023-09-14..
  src factbook.json 2026-05; hand

thein-sein  person  m
  zh 登盛 [plain] | 吴登盛
  en Thein Sein
  office MMR head-of-state 2011-03-30..2016-03-30
  office MMR head-of-government 2007-10-24..2011-03-30
  src REIGN; hand

theresa-lazaro  person  f
  zh 拉扎罗 [plain] | 玛丽亚·特蕾莎·拉扎罗 | 特蕾莎·拉扎罗
  en Theresa Lazaro | Ma. Theresa Lazaro | Lazaro [short]
  office PHL foreign-minister 2025-07-01..
  src hand

thongloun-sisoulith  person  m
  zh 通伦 [plain] | 通伦·西苏里
  en Thongloun Sisoulith | Thongloun [short]
  office LAO head-of-state 2021-03-22..
  office LAO head-of-government 2016-04-20..2021-03-22
  src factbook.json 2026-05; hand

thongsavanh-phomvihane  person  m
  zh 通沙万 [plain] | 通沙万·丰威汉
  en Thongsavanh Phomvihane
  office LAO foreign-minister 2024-11..
  src hand

to-lam  person  m
  zh 苏林 [plain] | 苏林总书记 | 苏林主席
  en To Lam | Tô Lâm
  office VNM head-of-state 2026-04-07..
  office VNM party-leader 2024-08-03..
  office VNM head-of-state 2024-05-22..2024-10-21
  office VNM minister 2016-04-09..2024-06-06
  src hand

tran-dai-quang  person  m
  zh 陈大光
  en Tran Dai Quang | Trần Đại Quang
  office VNM head-of-state 2016-04-02..2018-09-21
  src hand

tran-thanh-man  person  m
  zh 陈青敏
  en Tran Thanh Man | Trần Thanh Mẫn
  office VNM legislator 2024-05-20..
  src hand

truong-tan-sang  person  m
  zh 张晋创
  en Truong Tan Sang | Trương Tấn Sang
  office VNM head-of-state 2011-07-25..2016-03-31
  src hand

twan-mrat-naing  person  m
  zh 吞妙乃
  en Twan Mrat Naing | Tun Myat Naing
  office NSA:ARAKAN_ARMY group-leader 2009-04-10..
  src hand

vajiralongkorn  person  m
  zh 哇集拉隆功 [plain] | 玛哈·哇集拉隆功
  en Vajiralongkorn | Maha Vajiralongkorn | King Vajiralongkorn
  office THA royal 2016-10-13..
  src hand

vivian-balakrishnan  person  m
  zh 维文 [short] | 维文·巴拉克里什南
  en Vivian Balakrishnan | Balakrishnan [short]
  office SGP foreign-minister 2015-10-01..
  src hand

vo-thi-anh-xuan  person  f
  zh 武氏映春
  en Vo Thi Anh Xuan
  office VNM deputy-head 2021-04-06..
  src hand

vo-van-kiet  person  m
  zh 武文杰
  en Vo Van Kiet
  office VNM head-of-government 1991-08-08..1997-09-25
  src hand

vo-van-thuong  person  m
  zh 武文赏
  en Vo Van Thuong | Võ Văn Thưởng
  office VNM head-of-state 2023-03-02..2024-03-21
  src hand

vuong-dinh-hue  person  m
  zh 王庭惠
  en Vuong Dinh Hue | Vương Đình Huệ
  office VNM legislator 2021-03-31..2024-05-02
  src hand

win-myint  person  m
  zh 温敏 [short] | 吴温敏
  en Win Myint
  office MMR head-of-state 2018-03-30..2021-02-01
  src hand

wunna-maung-lwin  person  m
  zh 温纳貌伦 | 吴温纳貌伦
  en Wunna Maung Lwin
  office MMR foreign-minister 2021-02-01..2023-02-01
  src hand

xanana-gusmao  person  m
  zh 古斯芒 [plain] | 夏纳纳·古斯芒
  en Xanana Gusmao | Xanana Gusmão | Gusmao [short] | Gusmão [short]
  office TLS head-of-government 2023-07-01..
  office TLS head-of-government 2007-08-08..2015-02-16
  office TLS head-of-state 2002-05-20..2007-05-20
  src factbook.json 2026-05; REIGN; hand

ye-win-oo  person  m
  zh 耶温乌 [plain]
  en Ye Win Oo
  office MMR military-chief 2026-03-30..
  src hand

yingluck-shinawatra  person  f
  zh 英拉 [plain] | 英拉·钦那瓦
  en Yingluck Shinawatra | Yingluck [plain case]
  office THA head-of-government 2011-08-05..2014-05-07
  src hand

zambry-abdul-kadir  person  m
  zh 赞比里 [plain] | 赞比里·阿卜杜勒·卡迪尔
  en Zambry Abdul Kadir | Zambry [short]
  office MYS foreign-minister 2022-12-03..2023-12-12
  src hand

zaw-min-tun  person  m
  zh 佐敏吞 [plain] | 佐敏吞少将
  en Zaw Min Tun
  office MMR spokesperson 2017..
  src hand
