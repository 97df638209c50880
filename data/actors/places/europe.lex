ALB-places  places
  of ALB
  zh 都拉斯 | 发罗拉 | 库乔瓦 | 斯库台 | 萨赞岛 | 都拉斯港 | 发罗拉港 | 爱尔巴桑 | 库乔瓦空军基地 | 马内兹 | 加德尔
  en Durres | Vlore | Vlora | Kucove | Shkoder
  src hand

AUT-places  places
  of AUT
  zh 萨尔茨堡 | 因斯布鲁克 | 格拉茨 | 林茨 | 霍夫堡 | 蒂罗尔州 | 维也纳霍夫堡宫 | 蒂罗尔 | 霍夫堡宫 | 施泰尔马克州 | 克恩滕州 | 施韦夏特 | 阿尔卑巴赫
  en Salzburg | Innsbruck | Graz | Linz | Tyrol
  src hand

BEL-places  places
  of BEL
  zh 安特卫普 | 根特 | 布鲁日 | 泽布吕赫 | 弗拉芒 | 瓦隆 | 沙勒罗瓦 | 鲁汶 | 佛兰德 | 法兰德斯 | 列日市 | 安特卫普港 | 泽布吕赫港 | 瓦隆大区 | 弗拉芒大区 | 扎芬特姆机场 | 克莱讷布罗赫尔空军基地 | 埃格蒙宫 | 沙佩勒 | 杜尔核电站 | 列日机场 | 蒙斯市
  en Antwerp | Ghent | Bruges | Liege | Liège | Zeebrugge | Flanders | Wallonia | Leuven | Mons | Flemish [adj] | Charleroi
  src hand

BGR-places  places
  of BGR
  zh 普罗夫迪夫 | 瓦尔纳 | 布尔加斯 | 科兹洛杜伊 | 佩尔尼克 | 鲁塞市 | 瓦尔纳港 | 斯塔拉扎戈拉 | 科兹洛杜伊核电站 | 贝兹梅尔空军基地 | 普列文 | 格拉夫伊格纳季耶沃 | 卡赞勒克 | 索波特
  en Plovdiv | Varna | Burgas | Kozloduy
  src hand

BIH-places  places
  of BIH
  zh 巴尼亚卢卡 | 莫斯塔尔 | 斯雷布雷尼察 | 图兹拉 | 布尔奇科 | 泽尼察 | 波黑联邦 | 比哈奇 | 东萨拉热窝
  en Banja Luka | Mostar | Srebrenica | Tuzla | Brcko
  src hand

BLR-places  places
  of BLR
  zh 布列斯特 | 布列斯特州 | 戈梅利 | 戈梅利州 | 格罗德诺 | 维捷布斯克 | 莫吉廖夫 | 博布鲁伊斯克 | 巴拉诺维奇 | 莫济里 | 白俄罗斯核电站 | 阿西波维奇 | 格罗德诺州 | 维捷布斯克州 | 莫吉廖夫州 | 明斯克州 | 马丘利希 | 马丘利希机场 | 波洛茨克 | 巴拉诺维奇市 | 奥西波维奇 | 奥斯特罗韦茨核电站 | 中白工业园 | 奥尔沙 | 马里耶瓦戈尔卡 | 斯卢茨克
  en Brest-Litovsk | Gomel | Grodno | Hrodna | Vitebsk | Mogilev | Baranovichi | Asipovichy
  src hand

CHE-places  places
  of CHE
  zh 日内瓦 | 苏黎世 | 达沃斯 | 巴塞尔 | 卢塞恩 | 卢加诺 | 布尔根施托克 | 圣加仑 | 蒙特勒 | 楚格 | 万国宫 | 洛桑市 | 洛桑 | 达沃斯小镇 | 日内瓦万国宫 | 比尔根山 | 比尔根施托克 | 克莱恩-蒙塔纳 | 采尔马特
  en Geneva | Zurich | Zürich | Davos | Lausanne | Basel | Lucerne | Lugano | Burgenstock | Bürgenstock | Montreux | Zug [case] | Palais des Nations
  not 日内瓦公约 | Geneva Convention | Geneva Conventions
  src hand

CZE-places  places
  of CZE
  zh 布尔诺 | 俄斯特拉发 | 比尔森 | 卡罗维发利 | 波希米亚 | 摩拉维亚 | 弗尔贝蒂采 | 奥斯特拉发 | 利贝雷茨 | 奥洛莫乌茨 | 赫拉德茨-克拉洛韦 | 弗尔贝季采 | 泰梅林核电站 | 杜科瓦尼核电站 | 帕尔杜比采 | 赫拉恰尼 | 杜科瓦尼 | 奥斯特拉瓦
  en Brno | Ostrava | Plzen | Pilsen | Karlovy Vary | Bohemia | Moravia
  src hand

DEU-places  places
  of DEU
  zh 慕尼黑 | 法兰克福 | 汉堡市 | 汉堡港 | 斯图加特 | 杜塞尔多夫 | 莱比锡 | 德累斯顿 | 汉诺威 | 不来梅 | 不莱梅 | 纽伦堡 | 多特蒙德 | 埃森市 | 波鸿 | 杜伊斯堡 | 曼海姆 | 海德堡 | 卡尔斯鲁厄 | 基尔港 | 罗斯托克 | 马格德堡 | 波茨坦 | 爱尔福特 | 开姆尼茨 | 茨维考 | 沃尔夫斯堡 | 拉姆施泰因 | 拉姆施泰因空军基地 | 拉姆斯泰因 | 拉姆施泰因基地 | 巴伐利亚 | 巴伐利亚州 | 巴登-符腾堡 | 北莱茵-威斯特法伦 | 北威州 | 黑森州 | 下萨克森 | 下萨克森州 | 萨克森州 | 萨克森 | 图林根 | 图林根州 | 勃兰登堡 | 勃兰登堡门 | 勃兰登堡州 | 石荷州 | 莱茵兰-普法尔茨 | 亚琛 | 美因茨 | 威斯巴登 | 弗赖堡 | 曼兴 | 比歇尔 | 鲁尔区 | 明斯特 | 奥格斯堡 | 雷根斯堡 | 吕贝克 | 维尔茨堡 | 索林根 | 卡塞尔 | 科隆市 | 德国科隆 | 汉堡 | 科隆 | 罗斯托克港 | 基尔运河 | 威廉港 | 不来梅哈芬 | 巴登-符腾堡州 | 北莱茵-威斯特法伦州 | 莱茵兰-普法尔茨州 | 萨尔州 | 萨克森-安哈尔特州 | 梅克伦堡-前波美拉尼亚州 | 石勒苏益格-荷尔斯泰因州 | 施潘达勒姆 | 比歇尔空军基地 | 格拉芬沃尔 | 兰施图尔 | 魏玛 | 弗莱堡 | 卢布明 | 施韦特 | 施韦特炼油厂 | 柏林墙 | 查理检查站 | 法兰克福机场 | 柏林机场 | 慕尼黑机场 | 达姆施塔特 | 卡塞尔市 | 埃尔富特 | 吕讷堡 | 措尔嫩多夫 | 格赖夫斯瓦尔德 | 比勒费尔德
  en Munich | Frankfurt | Hamburg | Cologne | Stuttgart | Dusseldorf | Düsseldorf | Leipzig | Dresden | Hanover | Hannover | Bremen | Nuremberg | Dortmund | Essen [case] | Duisburg | Mannheim | Heidelberg | Karlsruhe | Kiel | Rostock | Magdeburg | Potsdam | Erfurt | Chemnitz | Wolfsburg | Ramstein | Ramstein Air Base | Bavaria | Baden-Wuerttemberg | Baden-Württemberg | North Rhine-Westphalia | Lower Saxony | Saxony | Thuringia | Brandenburg | Hesse | Schleswig-Holstein | Aachen | Mainz | Wiesbaden | Freiburg | Solingen | Ruhr | Augsburg
  not 慕尼黑协定 | 慕尼黑安全会议 | 波茨坦公告 | 拜仁慕尼黑 | Munich Security Conference | Munich Agreement
  src hand

DNK-places  places
  of DNK
  zh 奥胡斯 | 欧登塞 | 奥尔堡 | 博恩霍尔姆 | 博恩霍尔姆岛 | 比隆 | 日德兰半岛 | 埃斯比约 | 日德兰 | 菲英岛 | 西兰岛 | 卡斯特鲁普机场 | 哥本哈根机场 | 斯屈茨楚普空军基地 | 斯克吕斯特鲁普 | 大贝尔特海峡 | 大贝尔特 | 厄勒海峡 | 霍尔斯特布罗 | 卡鲁普空军基地
  en Aarhus | Odense | Aalborg | Bornholm | Jutland | Esbjerg | Billund
  src hand

ESP-places  places
  of ESP
  zh 巴塞罗那 | 塞维利亚 | 毕尔巴鄂 | 萨拉戈萨 | 马拉加 | 格拉纳达 | 加泰罗尼亚 | 安达卢西亚 | 巴斯克地区 | 巴斯克 | 加利西亚 | 加那利群岛 | 加那利 | 休达 | 梅利利亚 | 马略卡岛 | 马略卡 | 巴利阿里群岛 | 特内里费 | 罗塔海军基地 | 罗塔基地 | 莫龙空军基地 | 圣塞瓦斯蒂安 | 阿利坎特 | 加的斯 | 瓦伦西亚自治区 | 阿尔赫西拉斯 | 瓦伦西亚 | 巴伦西亚 | 巴伦西亚自治区 | 加泰罗尼亚自治区 | 阿尔赫西拉斯港 | 拉科鲁尼亚 | 托雷洪空军基地 | 蒙克洛亚宫 | 特内里费岛 | 大加那利岛 | 拉斯帕尔马斯 | 卡塔赫纳港 | 阿斯图里亚斯 | 纳瓦拉 | 坎塔布里亚 | 埃斯特雷马杜拉 | 巴塞隆纳 | 加泰隆尼亚 | 穆尔西亚大区 | 卡斯蒂利亚-莱昂自治区 | 阿拉贡自治区 | 阿维拉省
  en Barcelona | Seville | Bilbao | Zaragoza | Malaga | Málaga | Granada | Catalonia | Andalusia | Basque Country | Galicia | Canary Islands | Ceuta | Melilla | Mallorca | Majorca | Balearic Islands | Tenerife | Rota Naval Base | Naval Station Rota | Moron Air Base | Alicante | Algeciras | Catalan [adj] | Catalans [adj]
  not 巴塞罗那俱乐部 | 巴塞罗那进程 | FC Barcelona | Barcelona Process
  src hand

EST-places  places
  of EST
  zh 纳尔瓦 | 塔尔图 | 帕尔迪斯基 | 派尔努 | 埃马里空军基地 | 萨雷马岛 | 塔帕基地 | 纳尔瓦市 | 帕尔努 | 阿马里 | 阿马里空军基地 | 希乌马岛 | 瓦因德洛岛 | 锡拉迈埃
  en Narva | Tartu | Paldiski | Parnu | Amari Air Base | Saaremaa
  src hand

FIN-places  places
  of FIN
  zh 坦佩雷 | 图尔库 | 罗瓦涅米 | 拉彭兰塔 | 埃斯波 | 萨翁林纳 | 拉普兰 | 米凯利 | 奥尔基卢奥托核电站 | 瓦利马口岸 | 伊马特拉 | 科特卡 | 波尔沃 | 库奥皮奥 | 努亚马口岸 | 纳坦利港 | 汉科市
  en Tampere | Turku | Oulu | Rovaniemi | Lappeenranta | Espoo | Lapland | Mikkeli
  src hand

FRA-places  places
  of FRA
  zh 马赛 | 里昂 | 图卢兹 | 波尔多 | 斯特拉斯堡 | 里尔市 | 南特 | 雷恩 | 格勒诺布尔 | 土伦 | 土伦港 | 蒙彼利埃 | 戛纳 | 敦刻尔克 | 加来港 | 加来海峡省 | 勒阿弗尔 | 诺曼底 | 布列塔尼 | 普罗旺斯 | 阿尔萨斯 | 洛林大区 | 科西嘉 | 科西嘉岛 | 凡尔赛 | 凡尔赛宫 | 依云 | 比亚里茨 | 鲁昂 | 第戎 | 亚眠 | 阿维尼翁 | 奥尔良 | 里昂机场 | 戴高乐机场 | 卢浮宫 | 埃菲尔铁塔 | 香榭丽舍大街 | 布列斯特港 | 隆德岛 | 弗拉芒维尔 | 枫丹白露 | 朗布依埃 | 法国尼斯 | 尼斯机场 | 尼斯市 | 里尔 | 布雷斯特港 | 瑟堡 | 加来 | 勒阿弗尔港 | 洛林地区 | 奥弗涅 | 库鲁 | 圣纳泽尔 | 罗讷河口省 | 上比利牛斯省 | 埃维昂 | 弗拉芒维尔核电站 | 格拉沃利讷核电站 | 伊斯特尔 | 萨利纳 | 尼斯港 | 圣但尼 | 贝济耶 | 吉伦特省
  en Marseille | Marseilles | Lyon | Lyons | Toulouse | Bordeaux | Strasbourg | Lille | Nantes | Rennes | Grenoble | Toulon | Montpellier | Cannes | Dunkirk | Calais | Le Havre | Normandy | Brittany | Provence | Alsace | Corsica | Versailles | Biarritz | Rouen | Dijon | Amiens | Avignon | Champs-Elysees | Champs-Élysées | Eiffel Tower | Louvre | Flamanville | Evian
  not 里昂· | 里昂惕夫 | 里昂证券 | 马赛克 | 马赛马拉 | Credit Lyonnais | 里昂纳多
  src hand

GBR-places  places
  of GBR
  zh 英格兰 | 苏格兰 | 威尔士 | 北爱尔兰 | 曼彻斯特 | 伯明翰 | 利物浦 | 谢菲尔德 | 布里斯托尔 | 布里斯托 | 纽卡斯尔 | 诺丁汉 | 南安普顿 | 朴次茅斯 | 普利茅斯 | 爱丁堡 | 格拉斯哥 | 阿伯丁 | 加的夫 | 卡迪夫 | 斯旺西 | 贝尔法斯特 | 德里郡 | 牛津 | 剑桥 | 剑桥市 | 多佛 | 多佛尔 | 康沃尔 | 卡比斯湾 | 法斯兰 | 法斯兰基地 | 法斯兰海军基地 | 拉肯希思 | 莱肯希思 | 费尔福德 | 费尔福德空军基地 | 米尔登霍尔 | 索尔兹伯里 | 设得兰群岛 | 奥克尼群岛 | 肯特郡 | 埃塞克斯郡 | 约克郡 | 兰开夏 | 萨里郡 | 契克斯庄园 | 兰卡斯特宫 | 温莎城堡 | 温莎 | 巴尔莫勒尔 | 希思罗机场 | 盖特威克机场 | 斯托克波特 | 绍斯波特 | 布莱顿 | 莱斯特 | 阿克罗蒂里 | 阿克罗蒂里空军基地 | 奥尔德马斯顿 | 议会广场 | 利兹市 | 考文垂市 | 南安普敦 | 朴茨茅斯 | 多佛港 | 伦敦希思罗机场 | 法斯莱恩 | 克莱德海军基地 | 莱肯希思空军基地 | 马汉姆 | 北爱 | 直布罗陀海峡 | 特拉法尔加广场 | 苏格兰场 | 兰开斯特宫 | 桑德兰 | 欣克利角 | 欣克利角核电站 | 塞拉菲尔德 | 巴罗因弗内斯 | 斯肯索普 | 塔尔博特港 | 埃克塞特 | 怀特岛 | 亨伯港 | 切克斯庄园
  en England | Scotland | Wales | Manchester | Birmingham | Liverpool | Leeds | Sheffield | Bristol | Nottingham | Southampton | Portsmouth | Edinburgh | Glasgow | Aberdeen | Cardiff | Swansea | Belfast | Northern Ireland | Oxford | Dover | Cornwall | Carbis Bay | Faslane | RAF Lakenheath | Lakenheath | Fairford | RAF Fairford | Mildenhall | Salisbury | Shetland | Orkney | Yorkshire | Chequers | Lancaster House | Windsor Castle | Heathrow | Gatwick | Southport | Brighton | Leicester | Coventry | Akrotiri | RAF Akrotiri | Scottish [adj] | Welsh [adj] | English Channel coast | Northern Irish [adj] | Scots [adj]
  not 剑桥分析 | 牛津大学出版社 | 曼彻斯特联 | 曼彻斯特城 | 利物浦队 | Manchester United | Manchester City | Oxford University Press | New England | Prince of Wales | New South Wales | Bank of England | Church of England | Princess of Wales
  src hand

GRC-places  places
  of GRC
  zh 塞萨洛尼基 | 萨洛尼卡 | 比雷埃夫斯 | 比雷埃夫斯港 | 克里特 | 克里特岛 | 罗德岛岛 | 苏达湾 | 苏达湾海军基地 | 莱斯沃斯岛 | 亚历山德鲁波利斯 | 帕特雷 | 科孚岛 | 圣托里尼 | 圣托里尼岛 | 伯罗奔尼撒 | 萨摩斯岛 | 科斯岛 | 卡斯特洛里佐岛 | 苏达湾基地 | 亚历山德鲁波利斯港 | 希俄斯岛 | 埃夫罗斯 | 莱罗斯岛 | 拉里萨 | 加夫多斯岛 | 色雷斯
  en Thessaloniki | Salonika | Piraeus | Crete | Souda Bay | Lesbos | Alexandroupoli | Alexandroupolis | Patras | Corfu | Santorini | Peloponnese | Samos | Kastellorizo
  src hand

HRV-places  places
  of HRV
  zh 斯普利特 | 里耶卡 | 杜布罗夫尼克 | 佩列沙茨 | 奥西耶克 | 达尔马提亚 | 武科瓦尔 | 扎达尔 | 佩列沙茨大桥 | 克尔克岛 | 斯拉沃尼亚 | 伊斯特拉
  en Rijeka | Dubrovnik | Osijek | Dalmatia | Vukovar
  src hand

HUN-places  places
  of HUN
  zh 德布勒森 | 塞格德 | 佩奇 | 米什科尔茨 | 帕克什 | 帕克什核电站 | 杰尔市 | 卡皮亚 | 帕克斯核电站 | 保克什核电站 | 凯奇凯梅特 | 索尔诺克 | 尼赖吉哈佐 | 多瑙新城 | 帕帕空军基地 | 扎霍尼 | 布达王宫 | 科苏特广场
  en Debrecen | Szeged | Pecs | Paks | Gyor
  src hand

IRL-places  places
  of IRL
  zh 科克郡 | 戈尔韦 | 利默里克 | 香农机场 | 科克市 | 邓莱里 | 沃特福德
  en Galway | Limerick | Shannon Airport | Cork [case]
  src hand

ISL-places  places
  of ISL
  zh 凯夫拉维克 | 格林达维克 | 凯夫拉维克机场 | 凯夫拉维克基地 | 阿克雷里 | 雷恰内斯半岛 | 雷克雅内斯半岛
  en Keflavik | Grindavik
  src hand

ITA-places  places
  of ITA
  zh 米兰 | 那不勒斯 | 都灵 | 威尼斯 | 佛罗伦萨 | 热那亚 | 博洛尼亚 | 巴勒莫 | 卡塔尼亚 | 巴里市 | 的里雅斯特 | 西西里 | 西西里岛 | 撒丁岛 | 萨丁岛 | 兰佩杜萨 | 兰佩杜萨岛 | 普利亚 | 托斯卡纳 | 伦巴第 | 皮埃蒙特 | 卡拉布里亚 | 西戈内拉 | 锡戈内拉基地 | 阿维亚诺 | 阿维亚诺空军基地 | 维罗纳 | 帕多瓦 | 佩鲁贾 | 墨西拿海峡 | 博尔戈埃尼亚齐亚 | 维琴察 | 利沃诺 | 塔兰托 | 莱切省 | 伦巴第大区 | 普利亚大区 | 坎帕尼亚 | 威尼托 | 拉齐奥大区 | 利古里亚 | 西戈内拉基地 | 塔兰托港 | 拉斯佩齐亚 | 墨西拿 | 比萨 | 锡耶纳 | 贝加莫 | 布雷西亚 | 波扎利奥 | 陶尔米纳 | 法萨诺 | 菲乌米奇诺机场 | 奥尔塔纳 | 加埃塔 | 拿坡里 | 布林迪西 | 埃特纳火山
  en Milan | Naples | Turin | Venice | Florence [case] | Genoa | Bologna | Palermo | Catania | Trieste | Sicily | Sardinia | Lampedusa | Puglia | Apulia | Tuscany | Lombardy | Piedmont | Calabria | Sigonella | Aviano | Aviano Air Base | Verona | Padua | Pisa | Perugia | Vicenza | Sicilian [adj] | Strait of Messina
  not 国际米兰 | AC米兰 | 米兰达 | 米兰· | Inter Milan | AC Milan | Venice Film Festival
  src hand

LTU-places  places
  of LTU
  zh 考纳斯 | 克莱佩达 | 希奥利艾 | 鲁克拉 | 帕布拉德 | 伊格纳利纳 | 涅曼河 | 克莱佩达港 | 希奥利艾空军基地 | 帕内韦日斯 | 鲁德宁凯 | 伊格纳利纳核电站 | 维斯塔提斯 | 维尔纽斯机场
  en Kaunas | Klaipeda | Siauliai | Rukla | Pabrade
  src hand

LUX-places  places
  of LUX
  zh 基希贝格
  src hand

LVA-places  places
  of LVA
  zh 陶格夫匹尔斯 | 利耶帕亚 | 文茨皮尔斯 | 尤尔马拉 | 阿达日 | 道加瓦皮尔斯 | 雷泽克内 | 阿达日基地 | 里尔瓦尔德
  en Daugavpils | Liepaja | Ventspils | Jurmala | Adazi
  src hand

MCO-places  places
  of MCO
  zh 蒙特卡罗
  src hand

MDA-places  places
  of MDA
  zh 蒂拉斯波尔 | 外德涅斯特 | 加告兹 | 科姆拉特 | 久尔久列什蒂 | 巴尔齐 | 本德雷 | 加告兹自治区 | 宾杰里 | 德左地区 | 伯尔兹 | 科巴斯纳 | 雷布尼察 | 久尔久列什蒂港 | 库丘尔甘 | 本德尔
  en Tiraspol | Gagauzia | Comrat | Giurgiulesti | Balti | Bender
  src hand

MKD-places  places
  of MKD
  zh 比托拉 | 泰托沃 | 奥赫里德 | 科查尼 | 库马诺沃 | 普雷斯帕湖 | 克里沃拉克
  en Bitola | Tetovo | Ohrid | Kocani | Kumanovo
  src hand

MLT-places  places
  of MLT
  zh 斯利马 | 比尔泽布贾 | 戈佐岛 | 瓦莱塔港 | 马萨什洛克
  src hand

MNE-places  places
  of MNE
  zh 采蒂涅 | 巴尔港 | 布德瓦 | 科托尔 | 尼克希奇 | 赫尔采格诺维 | 蒂瓦特
  en Cetinje | Budva | Kotor
  src hand

NLD-places  places
  of NLD
  zh 海牙 | 鹿特丹 | 鹿特丹港 | 埃因霍温 | 费尔德霍芬 | 乌得勒支 | 马斯特里赫特 | 格罗宁根 | 阿姆斯特丹史基浦机场 | 史基浦机场 | 沃尔克尔 | 沃尔克尔空军基地 | 博内尔 | 圣马丁岛荷属部分 | 登海尔德
  en The Hague | Hague | Rotterdam | Eindhoven | Veldhoven | Utrecht | Maastricht | Groningen | Schiphol | Volkel
  not 海牙公约 | 海牙国际法院 | 在海牙 | 到海牙 | 告上海牙 | 上海牙 | 去海牙 | 海牙法庭 | 海牙法院 | 海牙那边 | Hague Convention
  src hand

NOR-places  places
  of NOR
  zh 卑尔根 | 特隆赫姆 | 特罗姆瑟 | 斯塔万格 | 博德 | 希尔克内斯 | 纳尔维克 | 朗伊尔城 | 特罗姆瑟港 | 巴杜福斯 | 安多亚 | 厄尔兰空军基地 | 埃文内斯 | 瓦尔德岛 | 芬马克 | 罗弗敦群岛 | 克里斯蒂安桑 | 加勒穆恩机场 | 埃格尔松
  en Bergen | Trondheim | Tromso | Tromsø | Stavanger | Bodo | Bodø | Kirkenes | Narvik | Longyearbyen
  src hand

POL-places  places
  of POL
  zh 克拉科夫 | 格但斯克 | 弗罗茨瓦夫 | 波兹南 | 罗兹市 | 卢布林 | 热舒夫 | 什切青 | 卡托维兹 | 比亚韦斯托克 | 格丁尼亚 | 奥斯威辛 | 苏瓦乌基走廊 | 苏瓦乌基 | 雷济科沃 | 普热梅希尔 | 波美拉尼亚 | 卢布林省 | 热舒夫机场 | 比得哥什 | 奥尔什丁 | 普热沃杜夫 | 雷济科沃基地 | 波维兹 | 莱格尼察 | 拉多姆 | 凯尔采 | 奥斯维辛 | 斯维诺乌伊希切 | 波德拉谢省 | 马佐夫舍省 | 喀尔巴阡山省 | 多罗胡斯克 | 马瓦谢维切 | 泰雷斯波尔 | 梅迪卡 | 维雷基 | 亚雄卡 | 海乌姆 | 热舒夫-亚雄卡机场
  en Krakow | Kraków | Gdansk | Gdańsk | Wroclaw | Wrocław | Poznan | Poznań | Lublin | Rzeszow | Rzeszów | Szczecin | Katowice | Bialystok | Gdynia | Auschwitz | Suwalki Gap | Suwałki Gap | Redzikowo | Przemysl | Swinoujscie
  src hand

PRT-places  places
  of PRT
  zh 波尔图 | 亚速尔群岛 | 马德拉群岛 | 拉日什空军基地 | 科英布拉 | 法蒂玛市 | 辛特拉 | 锡尼什 | 马德拉 | 亚速尔 | 拉日什 | 锡尼什港 | 布拉加 | 阿尔加维
  en Porto [case] | Azores | Madeira | Lajes | Lajes Air Base | Coimbra | Sintra
  src hand

ROU-places  places
  of ROU
  zh 克卢日-纳波卡 | 克卢日 | 蒂米什瓦拉 | 康斯坦察 | 康斯坦察港 | 德韦塞卢 | 特兰西瓦尼亚 | 布拉索夫 | 图尔恰 | 锡比乌 | 加拉茨 | 普洛耶什蒂 | 科加尔尼恰努 | 米哈伊尔·科格尔尼恰努 | 雅西 | 克拉约瓦 | 图尔恰县 | 德韦塞卢基地 | 米哈伊尔·科格尔尼恰努空军基地 | 切尔纳沃达核电站 | 奥拉迪亚 | 多瑙河三角洲 | 肯皮亚图尔济 | 费泰什蒂
  en Cluj-Napoca | Cluj | Timisoara | Constanta | Constanța | Iasi | Deveselu | Transylvania | Brasov | Tulcea | Sibiu | Galati | Ploiesti
  src hand

RUS-places  places
  of RUS
  zh 库尔斯克 | 库尔斯克州 | 库尔斯克核电站 | 苏贾 | 苏贾镇 | 别尔哥罗德 | 别尔哥罗德州 | 谢别基诺 | 布良斯克 | 布良斯克州 | 沃罗涅日 | 沃罗涅日州 | 罗斯托夫 | 罗斯托夫州 | 顿河畔罗斯托夫 | 克拉斯诺达尔 | 克拉斯诺达尔边疆区 | 新罗西斯克 | 图阿普谢 | 索契 | 阿纳帕 | 斯塔夫罗波尔 | 车臣 | 车臣共和国 | 格罗兹尼 | 达吉斯坦 | 达吉斯坦共和国 | 马哈奇卡拉 | 杰尔宾特 | 印古什 | 北奥塞梯 | 别斯兰 | 阿斯特拉罕 | 伏尔加格勒 | 斯大林格勒 | 萨拉托夫 | 恩格斯空军基地 | 萨马拉 | 乌里扬诺夫斯克 | 喀山 | 鞑靼斯坦 | 鞑靼斯坦共和国 | 叶拉布加 | 乌法 | 巴什科尔托斯坦 | 彼尔姆 | 叶卡捷琳堡 | 车里雅宾斯克 | 秋明 | 鄂木斯克 | 新西伯利亚 | 托木斯克 | 克拉斯诺亚尔斯克 | 伊尔库茨克 | 伊尔库茨克州 | 贝加尔湖 | 赤塔 | 外贝加尔边疆区 | 乌兰乌德 | 布里亚特 | 雅库茨克 | 萨哈共和国 | 雅库特 | 哈巴罗夫斯克 | 伯力 | 符拉迪沃斯托克 | 海参崴 | 滨海边疆区 | 纳霍德卡 | 布拉戈维申斯克 | 海兰泡 | 阿穆尔州 | 共青城 | 阿穆尔河畔共青城 | 东方航天发射场 | 萨哈林 | 萨哈林岛 | 库页岛 | 南萨哈林斯克 | 勘察加 | 堪察加半岛 | 勘察加半岛 | 堪察加边疆区 | 马加丹 | 楚科奇 | 圣彼得堡 | 列宁格勒 | 列宁格勒州 | 普里莫尔斯克港 | 乌斯季卢加港 | 加里宁格勒 | 加里宁格勒州 | 普斯科夫 | 诺夫哥罗德 | 下诺夫哥罗德 | 特维尔 | 雅罗斯拉夫尔 | 梁赞 | 奥廖尔 | 卡卢加 | 斯摩棱斯克 | 利佩茨克 | 坦波夫 | 奔萨 | 莫斯科州 | 沃洛格达 | 阿尔汉格尔斯克 | 北德文斯克 | 摩尔曼斯克 | 摩尔曼斯克州 | 北莫尔斯克 | 科拉半岛 | 奥列尼亚机场 | 新地岛 | 普列谢茨克 | 西伯利亚 | 远东联邦区 | 俄远东地区 | 俄远东 | 北高加索 | 乌拉尔 | 阿尔泰边疆区 | 图瓦共和国 | 科米共和国 | 乌德穆尔特 | 伊热夫斯克 | 楚瓦什 | 莫尔多瓦 | 萨兰斯克 | 基洛夫州 | 伊万诺沃 | 科斯特罗马 | 谢列梅捷沃机场 | 多莫杰多沃机场 | 红场 | 亚马尔 | 新西伯利亚州 | 斯维尔德洛夫斯克州 | 瑟兹兰 | 梁赞州 | 图拉州 | 捷列克 | 捷米留克 | 伏尔加河 | 恩格斯市 | 萨拉托夫州 | 萨马拉州 | 伏尔加格勒州 | 斯塔夫罗波尔边疆区 | 奥廖尔州 | 利佩茨克州 | 斯摩棱斯克州 | 卡卢加州 | 奥伦堡 | 奥伦堡州 | 库尔干 | 图拉市 | 塔曼半岛 | 下诺夫哥罗德州 | 诺夫哥罗德州 | 特维尔州 | 雅罗斯拉夫尔州 | 坦波夫州 | 奔萨州 | 普斯科夫州 | 沃洛格达州 | 阿尔汉格尔斯克州 | 乌里扬诺夫斯克州 | 车里雅宾斯克州 | 秋明州 | 鄂木斯克州 | 托木斯克州 | 阿斯特拉罕州 | 彼尔姆边疆区 | 哈巴罗夫斯克边疆区 | 萨哈林州 | 梁赞市 | 莫兹多克 | 沃罗涅日市 | 奔萨市 | 埃利斯塔 | 卡尔梅克 | 卡尔梅克共和国 | 阿迪格 | 迈科普 | 切尔克斯克 | 纳尔奇克 | 卡巴尔达-巴尔卡尔 | 马加斯 | 弗拉季高加索 | 弗拉季卡夫卡斯 | 布金纳科 | 布金纳克斯克 | 霍尔姆斯克 | 科尔萨科夫 | 彼得罗巴甫洛夫斯克 | 堪察加彼得罗巴甫洛夫斯克 | 维柳钦斯克 | 阿纳德尔 | 雅姆布尔 | 新乌连戈伊 | 萨贝塔 | 纳里扬马尔 | 沃尔库塔 | 瑟克特夫卡尔 | 彼得罗扎沃茨克 | 卡累利阿 | 卡累利阿共和国 | 塞兹兰 | 陶里亚蒂 | 奥尔斯克 | 马格尼托哥尔斯克 | 下塔吉尔 | 苏尔古特 | 汉特-曼西斯克 | 别洛雷琴斯克 | 诺里尔斯克 | 布拉茨克 | 安加拉斯克 | 别洛戈尔斯克 | 斯沃博德内 | 斯沃博德内航天发射场 | 乌克拉英卡空军基地 | 别拉亚空军基地 | 别拉亚机场 | 奥列尼亚空军基地 | 伊万诺沃北机场 | 佳吉列沃空军基地 | 萨瓦斯列伊卡 | 莫罗佐夫斯克 | 莫罗佐夫斯克机场 | 米列罗沃 | 叶伊斯克 | 塔甘罗格 | 巴泰斯克 | 新切尔卡斯克 | 沙赫特 | 卡缅斯克-沙赫京斯基 | 捷姆留克 | 卡夫卡兹港 | 高加索港 | 塔曼港 | 克里姆斯克 | 阿尔马维尔 | 斯拉维扬斯克-库班 | 阿菲普斯基 | 伊利斯基 | 图阿普谢港 | 图阿普谢炼油厂 | 新罗西斯克港 | 卡斯皮斯克 | 季霍列茨克 | 阿赫图宾斯克 | 卡普斯京亚尔 | 伏尔加斯基 | 基里希 | 基里希炼油厂 | 克朗施塔特 | 普里莫尔斯克 | 波罗的斯克 | 切尔尼亚霍夫斯克 | 大卢基 | 克雷斯特瑟 | 奥斯特洛夫 | 雷利斯克 | 利戈夫 | 库尔恰托夫 | 格卢什科沃 | 科列涅沃 | 雷利斯克区 | 苏贾区 | 红亚鲁加 | 格赖沃龙 | 瓦卢伊基 | 斯塔尔奥斯科尔 | 旧奥斯科尔 | 博里索格列布斯克 | 利斯基 | 罗斯索什 | 叶列茨 | 米丘林斯克 | 科捷利尼科沃 | 阿列克辛 | 谢尔普霍夫 | 波多利斯克 | 科洛姆纳 | 图希诺 | 杜布纳 | 日古列夫斯克 | 新古比雪夫斯克 | 恰帕耶夫斯克 | 萨拉瓦特 | 斯捷尔利塔马克 | 下卡姆斯克 | 卡马河畔切尔尼 | 泽列诺多利斯克 | 沃特金斯克 | 伊尔库茨克市 | 乌斯季-伊利姆斯克 | 阿巴坎 | 哈卡斯 | 克孜勒 | 戈尔诺-阿尔泰斯克 | 巴尔瑙尔 | 比斯克 | 鲁布佐夫斯克 | 克麦罗沃 | 克麦罗沃州 | 新库兹涅茨克 | 诺沃库兹涅茨克 | 伏努科沃机场 | 茹科夫斯基机场 | 普尔科沃机场 | 库宾卡 | 泽列诺格勒 | 莫斯科市 | 卡卢加市 | 奥布宁斯克 | 列宁格勒核电站 | 斯摩棱斯克核电站 | 新沃罗涅日核电站 | 罗斯托夫核电站 | 库页岛南部 | 库斯克 | 贝尔哥罗德 | 贝尔哥罗 | 圣彼得斯堡 | 堪察加 | 奥列尼亚 | 乌斯季卢加 | 乌斯季-卢加 | 喀琅施塔得 | 谢列梅捷沃 | 伏努科沃 | 舍别基诺 | 汉特-曼西 | 弗兰格尔岛 | 涅夫捷尤甘斯克 | 科济米诺 | 巴什基尔 | 鞑靼共和国 | 莫尔多瓦共和国
  en Kursk | Kursk region | Sudzha | Belgorod | Belgorod region | Shebekino | Bryansk | Voronezh | Rostov | Rostov-on-Don | Krasnodar | Novorossiysk | Tuapse | Sochi | Taman | Stavropol | Chechnya | Grozny | Dagestan | Makhachkala | Derbent | Ingushetia | North Ossetia | Beslan | Astrakhan | Volgograd | Stalingrad | Saratov | Engels air base | Samara | Ulyanovsk | Kazan | Tatarstan | Yelabuga | Alabuga | Ufa | Bashkortostan | Perm [case] | Yekaterinburg | Chelyabinsk | Tyumen | Omsk | Novosibirsk | Tomsk | Krasnoyarsk | Irkutsk | Lake Baikal | Chita | Buryatia | Yakutsk | Yakutia | Khabarovsk | Vladivostok | Primorye | Nakhodka | Blagoveshchensk | Komsomolsk-on-Amur | Vostochny Cosmodrome | Sakhalin | Kamchatka | Magadan | Chukotka | St. Petersburg | St Petersburg | Saint Petersburg | Leningrad | Primorsk | Ust-Luga | Kaliningrad | Pskov | Veliky Novgorod | Nizhny Novgorod | Tver | Yaroslavl | Ryazan | Tula [case] | Oryol | Kaluga | Smolensk | Lipetsk | Tambov | Penza | Arkhangelsk | Severodvinsk | Murmansk | Severomorsk | Kola Peninsula | Olenya | Novaya Zemlya | Plesetsk | Siberia | Russian Far East | North Caucasus | Urals | Izhevsk | Mordovia | Ivanovo | Sheremetyevo | Domodedovo | Red Square | Yamal | Orenburg | Syzran | Temryuk
  not 乌法伊 | 喀山德 | 车臣战争 | 西伯利亚虎 | 斯大林格勒战役 | Battle of Stalingrad | Kazan Declaration | 大红场面 | Siberian tiger
  src hand

SJM-places  places
  of SJM
  zh 新奥尔松 | 巴伦支堡
  en Ny-Alesund | Barentsburg
  src hand

SRB-places  places
  of SRB
  zh 诺维萨德 | 尼什市 | 斯梅代雷沃 | 伏伊伏丁那 | 潘切沃 | 克拉古耶瓦茨 | 普雷舍沃 | 博尔市 | 尼什 | 苏博蒂察 | 博尔矿区 | 尼古拉·特斯拉国际机场 | 布亚诺瓦茨 | 拉斯卡 | 新帕扎尔
  en Novi Sad | Smederevo | Vojvodina | Pancevo | Kragujevac | Presevo
  src hand

SVK-places  places
  of SVK
  zh 科希策 | 普列绍夫 | 日利纳 | 汉德洛瓦 | 尼特拉 | 科希采 | 普雷绍夫 | 班斯卡-比斯特里察 | 特尔纳瓦 | 斯利亚奇 | 布里斯拉发机场 | 莫霍夫采核电站
  en Kosice | Košice | Presov | Zilina | Handlova | Nitra
  src hand

SVN-places  places
  of SVN
  zh 马里博尔 | 科佩尔 | 科佩尔港 | 克尔什科核电站 | 布莱德 | 布尔多
  en Maribor | Koper | Bled
  src hand

SWE-places  places
  of SWE
  zh 哥德堡 | 马尔默 | 乌普萨拉 | 哥特兰岛 | 哥得兰岛 | 吕勒奥 | 基律纳 | 卡尔斯克鲁纳 | 延雪平 | 于默奥 | 厄勒海峡大桥 | 林雪平 | 哈尔普松德 | 诺尔雪平 | 厄勒布鲁 | 萨瑟尔 | 阿兰达机场 | 北博滕
  en Gothenburg | Malmo | Malmö | Uppsala | Gotland | Lulea | Kiruna | Karlskrona
  src hand

UKR-places  places
  of UKR
  zh 顿涅茨克 | 顿涅茨克州 | 卢甘斯克 | 卢甘斯克州 | 顿巴斯 | 顿巴斯地区 | 哈尔科夫 | 哈尔科夫州 | 库皮扬斯克 | 库皮扬斯克市 | 阿夫杰耶夫卡 | 扎波罗热 | 扎波罗热州 | 扎波罗热核电站 | 赫尔松 | 赫尔松州 | 敖德萨 | 敖德萨州 | 敖德萨港 | 克里米亚 | 克里米亚半岛 | 克里米亚大桥 | 刻赤大桥 | 刻赤 | 塞瓦斯托波尔 | 辛菲罗波尔 | 雅尔塔 | 马里乌波尔 | 巴赫穆特 | 阿尔乔莫夫斯克 | 波克罗夫斯克 | 红军城 | 红军村 | 托列茨克 | 恰索夫亚尔 | 克拉马托尔斯克 | 斯拉维扬斯克 | 斯洛维扬斯克 | 北顿涅茨克 | 利西昌斯克 | 红利曼 | 库拉霍沃 | 库拉霍韦 | 乌格列达尔 | 武赫莱达尔 | 马林卡 | 大新锡尔卡 | 韦利卡诺沃西尔卡 | 康斯坦丁诺夫卡 | 德鲁日科夫卡 | 伊久姆 | 沃夫昌斯克 | 沃尔昌斯克 | 丘古耶夫 | 苏梅 | 苏梅州 | 切尔尼戈夫 | 切尔尼戈夫州 | 第聂伯罗 | 第聂伯罗彼得罗夫斯克 | 第聂伯罗彼得罗夫斯克州 | 尼科波尔 | 克里沃罗格 | 克里维里赫 | 尼古拉耶夫 | 尼古拉耶夫州 | 波尔塔瓦 | 波尔塔瓦州 | 切尔卡瑟 | 切尔卡瑟州 | 克罗皮夫尼茨基 | 基洛沃格勒州 | 文尼察 | 文尼察州 | 日托米尔 | 日托米尔州 | 赫梅利尼茨基 | 赫梅利尼茨基州 | 捷尔诺波尔 | 利沃夫 | 利沃夫州 | 伊万诺-弗兰科夫斯克 | 乌日霍罗德 | 乌日哥罗德 | 切尔诺夫策 | 卢茨克 | 罗夫诺 | 沃伦州 | 外喀尔巴阡州 | 基辅州 | 切尔诺贝利 | 布查 | 伊尔平 | 梅利托波尔 | 别尔江斯克 | 托克马克 | 新卡霍夫卡 | 卡霍夫卡 | 卡霍夫卡水电站 | 卡霍夫卡大坝 | 埃涅尔戈达尔 | 能源城 | 奥列霍夫 | 胡利艾波列 | 古利艾波列 | 罗博季涅 | 拉博季诺 | 蛇岛 | 南乌克兰核电站 | 赫梅利尼茨基核电站 | 罗夫诺核电站 | 哥斯托梅利 | 安东诺夫机场 | 亚速钢铁厂 | 亚速钢铁 | 米尔诺格勒 | 谢利多沃 | 多布罗皮利亚 | 索列达尔 | 波帕斯纳亚 | 克列缅纳亚 | 斯瓦托沃 | 鲁比日内 | 戈尔洛夫卡 | 马克耶夫卡 | 叶纳基耶沃 | 阿列什基 | 伊兹梅尔 | 伊兹梅尔港 | 切尔诺莫斯克 | 尤日内港 | 克列缅丘格 | 帕夫洛格勒 | 绍斯特卡 | 科诺托普 | 普里卢基 | 白采尔科维 | 法斯托夫 | 鲍里斯波尔 | 雅沃里夫 | 扎波罗热市 | 文尼察市 | 克拉斯诺阿尔梅斯克 | 谢韦尔斯克 | 塞维尔斯克 | 罗德因斯克 | 锡韦尔斯克 | 沙赫乔尔斯克 | 赫尔松市 | 乌克兰东部 | 乌克兰南部 | 乌东地区 | 乌南 | 乌东部 | 乌克兰东部地区 | 第聂伯河 | 乌东 | 哈尔科夫市 | 敖德萨市 | 利沃夫市 | 第聂伯罗市 | 顿涅茨克市 | 卢甘斯克市 | 苏梅市 | 尼古拉耶夫市 | 切尔尼戈夫市 | 波尔塔瓦市 | 捷尔诺波尔州 | 罗夫诺州 | 切尔诺夫策州 | 伊万诺-弗兰科夫斯克州 | 赫梅利尼茨基市 | 日托米尔市 | 克罗皮夫尼茨基市 | 卡缅斯科耶 | 卡缅斯克 | 锡涅利尼科沃 | 辛涅利尼科沃 | 马尔加涅茨 | 梅列法 | 奇吉里夫 | 利普齐 | 韦利基布尔卢克 | 大布尔卢克 | 德武列奇纳 | 库皮扬斯克-乌兹洛沃伊 | 博罗瓦 | 伊久姆市 | 巴拉克列亚 | 洛佐瓦 | 利曼市 | 多罗什纳 | 拉伊-亚历山德罗夫卡 | 拉伊戈罗多克 | 捷尔内 | 托尔斯科耶 | 亚姆波尔 | 扎里奇内 | 锡涅茨克 | 斯捷波夫卡 | 尤纳科夫卡 | 洛克尼亚 | 巴索夫卡 | 霍京 | 白索波利亚 | 别洛波利耶 | 克罗列韦茨 | 阿赫特尔卡 | 特罗斯佳涅茨 | 列别金 | 格卢霍夫 | 罗姆内 | 涅任 | 斯拉武季奇 | 谢苗诺夫卡 | 诺夫哥罗德-谢韦尔斯基 | 白教堂 | 布罗瓦雷 | 瓦西里基夫 | 斯梅拉 | 卢布内 | 米尔哥罗德 | 米尔戈罗德机场 | 米尔哥罗德空军基地 | 旧康斯坦丁诺夫 | 旧康斯坦丁诺夫空军基地 | 旧康斯坦丁诺夫机场 | 斯塔罗康斯坦丁诺夫 | 杜布诺 | 斯特雷地下储气库 | 德罗霍贝奇 | 穆卡切沃 | 科洛梅亚 | 布尔什滕发电站 | 的里波利耶发电站 | 特里波利发电站 | 日梅伊夫 | 兹米约夫 | 尤日诺乌克兰斯克 | 别尔哥罗德-德涅斯特罗夫斯基 | 列尼港 | 科夫帕基 | 奥恰科夫 | 金布恩半岛 | 金本半岛 | 斯卡多夫斯克 | 赫尼切斯克 | 亨尼切斯克 | 阿尔米扬斯克 | 占科伊 | 占科伊机场 | 萨基 | 萨基机场 | 费奥多西亚 | 费奥多西亚油库 | 叶夫帕托里亚 | 巴拉克拉瓦 | 别利别克机场 | 别尔别克机场 | 古瓦尔杰伊斯科耶 | 卡拉达格 | 切尔诺莫尔斯科耶 | 塔尔汉库特角 | 刻赤海峡 | 刻赤市 | 扎伦湖 | 第聂伯水电站 | 第聂伯罗水电站 | 卡涅夫水电站 | 德涅斯特水电站 | 奥列希夫 | 斯捷普诺戈尔斯克 | 卡缅斯科耶村 | 普里莫尔斯科耶 | 马拉托克马奇卡 | 乌罗扎因 | 斯塔罗马约尔斯克 | 韦尔博韦 | 波洛吉 | 沃尔诺瓦哈 | 瓦西列夫卡 | 卡门卡-第聂伯罗夫斯卡 | 别尔江斯克港 | 新阿佐夫斯克 | 杰巴利采沃 | 伊洛瓦伊斯克 | 阿利切夫斯克 | 阿尔切夫斯克 | 佩列瓦利斯克 | 红卢奇 | 克拉斯诺顿 | 斯塔哈诺夫 | 旧别利斯克 | 斯塔罗别利斯克 | 诺沃阿伊达尔 | 特罗伊茨科耶 | 基维什雷 | 新叶科诺米奇诺耶 | 罗津斯克 | 奥切列季诺 | 别尔德奇 | 拉斯托奇基诺 | 乌曼斯科耶 | 卡尔洛夫卡 | 克拉斯诺霍里夫卡 | 涅韦利斯克 | 佩尔沃迈斯科耶 | 新格罗多夫卡 | 谢利多韦 | 楚库里诺 | 茨库里涅 | 克拉希诺耶 | 达奇诺耶 | 安德烈耶夫卡 | 康斯坦丁诺波尔 | 博加特里 | 诺沃帕夫洛夫卡 | 梅热瓦亚 | 梅若瓦 | 别利茨科耶 | 佐洛季科洛佳济 | 沙霍韦 | 波尔塔夫卡 | 亚历山德罗-卡利诺沃 | 亚布洛诺夫卡 | 谢尔比诺夫卡 | 迪利夫卡 | 杰尔日恩斯克 | 捷尔任斯克 | 奇吉里 | 伊万诺夫斯科耶 | 克列谢夫卡 | 克里谢耶夫卡 | 安德里夫卡 | 别洛戈罗夫卡 | 别洛格罗夫卡 | 韦尔赫涅卡缅斯科耶 | 谢列布里扬卡 | 格里戈罗夫卡 | 费多罗夫卡 | 顿内次克 | 顿内茨克 | 卢汉斯克 | 哈尔基夫 | 赫松 | 奥德萨 | 马立波 | 札波罗热 | 扎波罗结 | 札波罗结 | 聂伯城 | 聂伯罗 | 利维夫 | 阿夫迪夫卡 | 米科拉伊夫 | 车诺比 | 赛瓦斯托波尔 | 巴赫姆特 | 伊万诺弗兰科夫斯克 | 巴甫洛格勒 | 基洛沃格勒 | 刻赤海峡大桥 | 戈斯托梅利 | 霍斯托梅利 | 布恰 [short] | 亚沃罗夫 | 罗坚斯克 | 大新谢尔卡 | 新巴甫洛夫卡 | 多布罗波利耶 | 北斯洛博然斯克 | 季米特洛夫 | 乌曼市 | 克拉斯诺阿尔梅伊斯克
  en Donetsk | Donetsk region | Luhansk | Lugansk | Donbas | Donbass | Kharkiv | Kharkov | Kupiansk | Kupyansk | Avdiivka | Avdeyevka | Zaporizhzhia | Zaporizhia | Zaporozhye | Zaporizhzhya | Zaporizhzhia nuclear power plant | Kherson | Odesa | Odessa | Crimea | Crimean Peninsula | Kerch | Kerch Bridge | Crimean Bridge | Sevastopol | Simferopol | Yalta | Mariupol | Bakhmut | Artyomovsk | Pokrovsk | Krasnoarmeysk | Toretsk | Chasiv Yar | Kramatorsk | Sloviansk | Slavyansk | Sievierodonetsk | Severodonetsk | Lysychansk | Lyman | Kurakhove | Vuhledar | Ugledar | Marinka | Velyka Novosilka | Kostiantynivka | Druzhkivka | Izium | Izyum | Vovchansk | Volchansk | Chuhuiv | Sumy | Chernihiv | Dnipro | Dnipropetrovsk | Nikopol | Kryvyi Rih | Krivoy Rog | Mykolaiv | Nikolaev | Poltava | Cherkasy | Kropyvnytskyi | Kirovohrad | Vinnytsia | Zhytomyr | Khmelnytskyi | Ternopil | Lviv | Lvov | Ivano-Frankivsk | Uzhhorod | Chernivtsi | Lutsk | Rivne | Chernobyl | Chornobyl | Bucha | Irpin | Melitopol | Berdiansk | Berdyansk | Tokmak | Nova Kakhovka | Kakhovka | Kakhovka dam | Enerhodar | Energodar | Orikhiv | Huliaipole | Robotyne | Snake Island | Hostomel | Azovstal | Myrnohrad | Selydove | Dobropillia | Soledar | Kreminna | Svatove | Horlivka | Gorlovka | Makiivka | Izmail | Kremenchuk | Pavlohrad | Shostka | Konotop | Bila Tserkva | Siversk | eastern Ukraine | southern Ukraine | Dnieper | Dnipro River
  not 苏梅岛 | 雅尔塔会议 | 雅尔塔协定 | 雅尔塔体系 | 刻赤海峡以东 | 利沃夫娜 | Yalta Conference | 布查南 | 列布查 | 扎布查
  src hand

XKX-places  places
  of XKX
  zh 米特罗维察 | 北米特罗维察 | 普里兹伦 | 邦斯蒂尔营 | 科索沃北部 | 邦德斯蒂尔 | 邦德斯蒂尔营地 | 亚里涅口岸 | 兹韦钱 | 莱波萨维奇 | 祖宾波托克 | 班斯卡修道院 | 班尼斯卡 | 格拉查尼察 | 伊巴尔河 | 伊巴尔大桥 | 班斯卡 [short] | 久拉科瓦茨
  en Mitrovica | Prizren | Camp Bondsteel | Banjska
  src hand
