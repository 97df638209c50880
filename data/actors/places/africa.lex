AGO-places  places
  of AGO
  zh 洛比托 | 洛比托港 | 洛比托走廊 | 本格拉 | 卡宾达 | 万博 | 卢班戈 | 纳米贝 | 卡宾达省 | 马兰热 | 北隆达省 | 南隆达省 | 奎托 | 奎托夸纳瓦莱 | 卢埃纳 | 凯库洛卡巴萨 | 卡库洛·卡巴萨水电站
  en Lobito | Lobito Corridor | Benguela | Cabinda | Huambo | Lubango | Namibe
  src hand

BDI-places  places
  of BDI
  zh 鲁伊吉 | 吉特加省 | 锡比托凯 | 布琼布拉市 | 恩戈齐 | 布班扎 | 锡比托克
  en Cibitoke
  src hand

BEN-places  places
  of BEN
  zh 帕拉库 | 阿拉达 | 塞美港 | 科托努港 | 阿利博里省 | 阿塔科拉省 | 马兰维尔 | 塔宁加
  en Parakou
  src hand

BFA-places  places
  of BFA
  zh 博博迪乌拉索 | 吉博 | 法达恩古尔马 | 瓦希古亚 | 巴尔萨洛霍 | 吉博市 | 乌伊古亚 | 巴尔萨洛戈 | 迪亚帕加 | 萨赫勒大区 | 德杜古 | 阿尔宾达 | 多里市 | 巴萨洛霍 | 卡亚市
  en Bobo-Dioulasso | Djibo | Dori | Fada N'gourma | Ouahigouya | Barsalogho
  src hand

BWA-places  places
  of BWA
  zh 弗朗西斯敦 | 朱瓦能 | 马翁 | 卡拉哈里 | 卡萨内 | 卡宗古拉
  en Francistown | Jwaneng | Maun
  src hand

CAF-places  places
  of CAF
  zh 班巴里 | 布瓦尔 | 比劳 | 邦加苏 | 班吉市 | 布里亚 | 博桑戈阿 | 班加苏 | 贝贝拉蒂 | 卡加班多罗 | 姆博科 | 恩代莱 | 布阿尔
  en Bambari | Bouar | Bangassou
  src hand

CIV-places  places
  of CIV
  zh 布瓦凯 | 圣佩德罗港 | 科霍戈 | 圣佩德罗市 | 卡福洛 | 科莫埃国家公园 | 达洛亚 | 布埃港 | 大巴萨姆
  en Bouake | Bouaké | San Pedro | Korhogo
  src hand

CMR-places  places
  of CMR
  zh 杜阿拉 | 克里比 | 克里比港 | 巴门达 | 布埃亚 | 马鲁阿 | 杜阿拉港 | 克里比深水港 | 加鲁阿 | 极北大区 | 极北省 | 西北大区 | 西南大区 | 恩冈代雷 | 科洛法塔
  en Douala | Kribi | Bamenda | Buea | Maroua | Limbe
  src hand

COD-places  places
  of COD
  zh 戈马 | 戈马市 | 布卡武 | 布卡武市 | 北基伍 | 北基伍省 | 南基伍 | 南基伍省 | 伊图里 | 伊图里省 | 布尼亚 | 贝尼市 | 布滕博 | 乌维拉 | 基桑加尼 | 卢本巴希 | 科卢韦齐 | 利卡西 | 马塔迪 | 巴纳纳港 | 姆班达卡 | 卡南加 | 鲁丘鲁 | 鲁楚鲁 | 瓦利卡莱 | 卡农加 | 加丹加 | 上加丹加省 | 卢阿拉巴省 | 开赛省 | 卡莱米 | 坦噶尼喀省 | 萨凯 | 米诺瓦 | 卡武穆机场 | 尼拉贡戈 | 卢贝罗 | 马萨西 | 鲁巴亚 | 上韦莱省 | 丘阿帕 | 马西西地区 | 马西西镇 | 南基伍省布卡武 | 乌维拉市 | 班顿杜 | 姆布吉马伊 | 马涅马省 | 桑库鲁省 | 马伊恩东贝省 | 奎卢省 | 宽果省 | 蒙加拉省 | 赤道省 | 下韦莱省 | 乔波省 | 上洛马米省 | 中开赛省 | 东开赛省 | 卢阿拉巴 | 腾凯丰古鲁梅 | 坎博夫 | 马诺诺 | 沃克莱 | 布卡马 | 科曼达 | 莫贡瓦卢 | 伊鲁穆 | 曼巴萨 | 埃林盖蒂 | 基尚加 | 布纳加纳 | 鲁曼加博 | 萨克镇 | 图伦加 | 姆文加 | 巴拉卡 | 卡马尼奥拉 | 卢贝里齐 | 卡莱赫 | 比西耶 | 沃利凯莱 | 穆托米 | 皮安加 | 英加水电站 | 恩多洛 | 恩吉利国际机场
  en Goma | Bukavu | North Kivu | South Kivu | Kivu | Ituri | Bunia | Beni [case] | Butembo | Uvira | Kisangani | Lubumbashi | Kolwezi | Likasi | Matadi | Mbandaka | Kananga | Masisi | Rutshuru | Walikale | Katanga | Lualaba | Kasai | Kalemie | Sake [case] | Minova | Lubero | Rubaya | Nyiragongo
  src hand

COG-places  places
  of COG
  zh 黑角市 | 黑角港 | 黑角 | 多利西 | 因普丰多
  en Pointe-Noire | Oyo, Congo
  src hand

COM-places  places
  of COM
  zh 昂儒昂岛 | 昂儒昂 | 大科摩罗岛 | 莫埃利岛 | 穆察穆杜
  en Anjouan
  src hand

CPV-places  places
  of CPV
  zh 明德卢 | 萨尔岛 | 圣维森特岛
  en Mindelo
  src hand

DJI-places  places
  of DJI
  zh 多拉雷港 | 多拉雷 | 莱蒙尼尔军营 | 莱蒙尼尔营 | 塔朱拉 | 吉布提港 | 吉布提保障基地 | 莱蒙尼耶营地 | 奥博克 | 阿里萨比耶 | 达梅尔乔格港
  en Doraleh | Camp Lemonnier | Tadjoura
  src hand

DZA-places  places
  of DZA
  zh 奥兰市 | 君士坦丁市 | 安纳巴 | 廷杜夫 | 塔曼拉塞特 | 哈西迈萨乌德 | 卡比利亚 | 阿尔泽 | 君士坦丁 | 提济乌祖 | 哈西鲁迈勒 | 贝贾亚 | 米尔斯克比尔 | 斯基克达 | 因阿迈纳斯 | 塞提夫 | 瓦尔格拉 | 廷扎瓦廷
  en Oran [case] | Annaba | Tindouf | Tamanrasset | Hassi Messaoud | Kabylie | Kabylia
  src hand

EGY-places  places
  of EGY
  zh 亚历山大港 | 亚历山大市 | 西奈 | 西奈半岛 | 北西奈省 | 北西奈 | 阿里什 | 阿里什机场 | 沙姆沙伊赫 | 苏伊士运河 | 苏伊士 | 苏伊士城 | 塞得港 | 伊斯梅利亚 | 卢克索 | 阿斯旺 | 吉萨省 | 埃及新行政首都 | 新行政首都 | 阿布辛贝 | 达巴核电站 | 赫尔格达 | 阿斯旺大坝 | 红海省 | 艾因苏赫纳 | 达米埃塔 | 哈拉伊卜 | 解放广场 | 吉萨金字塔 | 亚历山大 | 南西奈省 | 阿里什港 | 塔巴 | 卢克索省 | 吉萨 | 曼苏拉 | 萨卢姆口岸 | 埃尔达巴核电站 | 马特鲁省 | 贝雷尼斯基地 | 拉法口岸埃及一侧 | 祖赫尔气田 | 新阿拉曼 | 阿拉曼 | 马特鲁港 | 索哈杰 | 艾斯尤特 | 杜姆亚特 | 拉斯海克马
  en Alexandria | Sinai | Sinai Peninsula | North Sinai | El Arish | Al-Arish | Arish | Sharm el-Sheikh | Sharm el Sheikh | Suez Canal | Suez | Port Said | Ismailia | Luxor | Aswan | Giza | El Dabaa | Hurghada | Tahrir Square
  src hand

ERI-places  places
  of ERI
  zh 阿萨布 | 阿萨布港 | 马萨瓦 | 巴德梅 | 马萨瓦港 | 克伦市 | 提塞尼 | 登哈河 | 达赫拉克群岛 | 森阿菲
  en Assab | Massawa | Badme
  src hand

ESH-places  places
  of ESH
  zh 达赫拉 | 盖尔盖拉特 | 斯马拉 | 拉尤恩 | 博哈多尔 | 达赫拉市
  en Dakhla | Guerguerat | Laayoune | Smara
  src hand

ETH-places  places
  of ETH
  zh 提格雷 | 提格雷州 | 默克莱 | 阿姆哈拉 | 阿姆哈拉州 | 奥罗米亚 | 奥罗莫 | 贡德尔 | 拉利贝拉 | 德雷达瓦 | 欧加登 | 阿法尔州 | 复兴大坝 | 埃塞俄比亚复兴大坝 | 巴赫达尔 | 阿克苏姆 | 埃塞北部 | 提格雷地区 | 阿姆哈拉地区 | 孔博勒恰 | 奥罗米亚州 | 阿法尔 | 阿瓦什 | 索马里州 | 吉吉加 | 阿瓦萨 | 甘贝拉 | 甘贝拉州 | 贝尼尚古勒-古马兹州 | 阿索萨 | 阿迪格拉特 | 胡梅拉 | 扎兰贝萨 | 西提格雷 | 阿拉马塔 | 科雷姆 | 比绍夫图 | 阿达玛 | 毕绍夫图空军基地 | 本尚古勒-古木兹 | 本尚古勒-古马兹州 | 阿达马市
  en Tigray | Mekelle | Mekele | Amhara | Oromia | Oromo [adj] | Gondar | Lalibela | Dire Dawa | Ogaden | Afar [case] | Grand Ethiopian Renaissance Dam | Renaissance Dam | GERD [case] | Bahir Dar | Axum | Tigrayan [adj] | Tigrayans [adj]
  src hand

GAB-places  places
  of GAB
  zh 让蒂尔港 | 弗朗斯维尔 | 贝林加 | 奥文多 | 奥文多港 | 兰巴雷内
  en Port-Gentil | Franceville | Belinga
  src hand

GHA-places  places
  of GHA
  zh 库马西 | 特马港 | 塔马莱 | 塔科拉迪 | 海岸角 | 博尔加坦加 | 巴乌库 | 奥布阿西 | 阿散蒂 | 塔马利
  en Kumasi | Tema | Tamale [case] | Takoradi | Cape Coast
  src hand

GIN-places  places
  of GIN
  zh 西芒杜 | 西芒杜铁矿 | 博凯 | 恩泽雷科雷 | 康康 | 卡姆萨尔 | 科纳克里港 | 金迪亚 | 法拉纳 | 莫雷巴亚
  en Simandou | Boke | Boké | Nzerekore | Kankan
  src hand

GMB-places  places
  of GMB
  zh 塞雷昆达 | 班珠尔港 | 法拉芬尼
  en Serekunda
  src hand

GNB-places  places
  of GNB
  zh 巴法塔 | 比若戈斯群岛 | 比绍市 | 卡谢乌
  en Bafata | Bijagos
  src hand

GNQ-places  places
  of GNQ
  zh 巴塔港 | 比奥科岛 | 蒙戈莫 | 科科海滩群岛 | 姆巴涅岛 | 吉布洛奥
  en Bata [case] | Bioko | Mongomo
  src hand

KEN-places  places
  of KEN
  zh 蒙巴萨 | 蒙巴萨港 | 基苏木 | 纳库鲁 | 拉穆 | 拉穆港 | 埃尔多雷特 | 曼达湾 | 加里萨 | 蒙内铁路 | 达达布难民营 | 卡库马难民营 | 马萨比特 | 拉穆县 | 曼德拉县 | 瓦吉尔 | 图尔卡纳 | 洛德瓦尔 | 西蒙营地 | 卡库马 | 马林迪 | 尼耶利 | 奈瓦沙 | 乔莫·肯雅塔国际机场 | 马查科斯 | 基利菲 | 达达布
  en Mombasa | Kisumu | Nakuru | Lamu | Eldoret | Manda Bay | Garissa | Dadaab | Kakuma
  src hand

LBR-places  places
  of LBR
  zh 布坎南港 | 甘塔 | 宁巴 | 布坎南 | 戈巴尔恩加
  en Buchanan port | Nimba
  src hand

LBY-places  places
  of LBY
  zh 班加西 | 苏尔特 | 米苏拉塔 | 塞卜哈 | 德尔纳 | 图卜鲁格 | 托布鲁克 | 祖瓦拉 | 扎维耶 | 祖瓦拉港 | 锡德拉湾 | 哈里杰港 | 拉斯拉努夫 | 布雷加 | 朱夫拉 | 盖尔扬 | 库夫拉 | 沙拉拉油田 | 昔兰尼加 | 拜达 | 祖韦提奈 | 锡德尔港 | 锡德拉港 | 艾季达比亚 | 津坦 | 拜尼沃利德 | 塔尔胡纳 | 朱夫拉空军基地 | 卜雷加 | 米提加机场 | 米提加 | 塞卜拉泰 | 马尔萨布雷加 | 哈迪姆 | 马坦萨拉 | 拜尼瓦利德
  en Benghazi | Sirte | Misrata | Sebha | Derna | Tobruk | Zawiya | Zuwara | Ras Lanuf | Brega | Jufra | Gharyan | Kufra | Sharara | Es Sider
  src hand

LSO-places  places
  of LSO
  zh 马费滕 | 莱里贝 | 马塞卢区 | 莱索托高地
  en Leribe
  src hand

MAR-places  places
  of MAR
  zh 卡萨布兰卡 | 丹吉尔 | 马拉喀什 | 非斯 | 阿加迪尔 | 得土安 | 梅克内斯 | 丹吉尔地中海港 | 拉巴特市 | 乌季达 | 盖尼特拉 | 纳祖尔 | 豪兹省 | 穆罕默迪耶 | 阿尔霍塞马 | 索维拉
  en Casablanca | Tangier | Tangiers | Marrakesh | Marrakech | Fez [case] | Agadir
  not 非斯· | 卡萨布兰卡·
  src hand

MDG-places  places
  of MDG
  zh 塔马塔夫 | 图阿马西纳 | 安齐拉纳纳 | 马哈赞加 | 图利亚拉 | 安齐拉贝 | 迭戈苏瓦雷斯 | 图莱亚尔 | 菲亚纳兰楚阿 | 光荣群岛 | 苏瓦雷斯
  en Toamasina | Tamatave | Antsiranana | Mahajanga | Toliara
  src hand

MLI-places  places
  of MLI
  zh 加奥 | 廷巴克图 | 通布图 | 基达尔 | 莫普提 | 锡卡索 | 廷扎瓦滕 | 通布图大区 | 梅纳卡 | 邦贾加拉 | 加奥地区 | 基达尔地区 | 莫普提地区 | 卡伊地区 | 库利科罗 | 廷扎瓦腾 | 卡蒂兵营 | 班贾加拉 | 塞努机场 | 洛洛-贡科托金矿 | 尼奥罗 | 泰萨利特 | 迪亚法拉贝 | 布古尼 | 阿盖洛克 | 塞古大区 | 凯斯大区 | 塔乌德尼 | 卡蒂军营 | 卡蒂镇
  en Gao [case] | Timbuktu | Kidal | Mopti | Segou | Ségou | Kayes | Kati | Sikasso | Tinzaouaten | Menaka | Bandiagara
  src hand

MOZ-places  places
  of MOZ
  zh 贝拉港 | 纳卡拉 | 纳卡拉港 | 楠普拉 | 德尔加杜角 | 德尔加杜角省 | 彭巴 | 帕尔马镇 | 莫辛布瓦-达普拉亚 | 太特省 | 索法拉省 | 赞比西亚省 | 莫辛布瓦达普拉亚 | 莫辛博阿达普拉亚 | 楠普拉省 | 太特 | 克利马内 | 阿丰吉 | 马科米亚 | 安夸贝 | 穆埃达 | 尼亚萨省 | 加扎省 | 马普托港 | 马普托省 | 马托拉 | 伊尼扬巴内省 | 希布托
  en Beira | Nacala | Nampula | Cabo Delgado | Pemba | Palma [case] | Mocimboa da Praia | Tete | Sofala
  src hand

MRT-places  places
  of MRT
  zh 努瓦迪布 | 阿塔尔 | 祖埃拉特 | 努瓦克肖特港 | 巴西库努 | 姆贝拉难民营
  en Nouadhibou | Zouerat
  src hand

MUS-places  places
  of MUS
  zh 罗德里格斯岛 | 阿加莱加群岛 | 阿加莱加 | 居尔皮普
  en Rodrigues Island | Agalega
  src hand

MWI-places  places
  of MWI
  zh 布兰太尔 | 姆祖祖 | 松巴 | 马拉维湖 | 曼戈切 | 恩桑杰
  en Blantyre | Mzuzu | Zomba
  src hand

MYT-places  places
  of MYT
  zh 马穆楚 | 藻德济
  en Mamoudzou
  src hand

NAM-places  places
  of NAM
  zh 鲸湾港 | 沃尔维斯湾 | 斯瓦科普蒙德 | 吕德里茨 | 湖山铀矿 | 沃尔维斯湾港 | 卡普里维地带 | 罗辛铀矿 | 奥沙卡蒂 | 赞比西区
  en Walvis Bay | Swakopmund | Luderitz
  src hand

NER-places  places
  of NER
  zh 阿加德兹 | 津德尔 | 蒂拉贝里 | 蒂拉贝里大区 | 阿尔利特 | 马拉迪 | 迪法大区 | 阿利特铀矿 | 阿尔利特铀矿 | 阿加德姆 | 阿加德姆油田 | 迪尔库 | 101空军基地 | 201空军基地 | 阿加德兹空军基地 | 阿亚鲁 | 班尼班古 | 塔瓦大区 | 多索大区
  en Agadez | Zinder | Diffa | Tillaberi | Tillabery | Arlit | Tahoua | Maradi
  src hand

NGA-places  places
  of NGA
  zh 拉各斯 | 卡诺州 | 伊巴丹 | 哈科特港 | 卡杜纳 | 卡杜纳州 | 迈杜古里 | 博尔诺州 | 博尔诺 | 约贝州 | 阿达马瓦州 | 索科托 | 索科托州 | 赞法拉 | 赞法拉州 | 卡齐纳 | 卡齐纳州 | 乔斯 | 高原州 | 贝努埃州 | 贝努埃 | 尼日尔三角洲 | 尼日尔州 | 贝宁城 | 卡拉巴尔 | 奇博克 | 莱基港 | 凯比州 | 包奇州 | 三角洲州 | 夸拉州 | 埃努古 | 阿布贾联邦首都区 | 丹戈特炼油厂 | 科吉州 | 塔拉巴州 | 克罗斯河州 | 桑比萨森林 | 卡诺市 | 拉各斯州 | 卡诺 | 约拉 | 扎姆法拉州 | 贡贝州 | 埃多州 | 巴耶尔萨州 | 阿夸伊博姆州 | 阿南布拉州 | 埃努古州 | 阿比亚州 | 伊莫州 | 埃邦伊州 | 奥贡州 | 奥孙州 | 翁多州 | 吉加瓦州 | 桑比萨 | 莱基深水港 | 阿布贾市 | 格沃扎 | 马库尔迪 | 拉哥斯 | 扎姆法拉 | 奥尼查 | 河流州
  en Lagos | Kano | Ibadan | Port Harcourt | Kaduna | Maiduguri | Borno | Yobe | Adamawa | Sokoto | Zamfara | Katsina | Jos [case] | Plateau State | Benue | Niger Delta | Benin City | Calabar | Chibok | Lekki | Kebbi | Bauchi | Kwara | Enugu | Dangote refinery | Sambisa
  src hand

RWA-places  places
  of RWA
  zh 吉塞尼 | 鲁巴武 | 布塔雷 | 鲁西齐 | 鲁巴武区 | 穆桑泽 | 基加利国际机场 | 卡盖拉 | 茨扬古古
  en Gisenyi | Rubavu | Rusizi
  src hand

SDN-places  places
  of SDN
  zh 法希尔 | 苏丹港 | 恩图曼 | 达尔富尔 | 北达尔富尔 | 北达尔富尔州 | 南达尔富尔 | 南达尔富尔州 | 西达尔富尔 | 中达尔富尔 | 东达尔富尔 | 朱奈纳 | 尼亚拉 | 杰济拉州 | 瓦德迈达尼 | 科尔多凡 | 北科尔多凡 | 北科尔多凡州 | 南科尔多凡 | 南科尔多凡州 | 西科尔多凡 | 西科尔多凡州 | 欧拜伊德 | 卡杜格利 | 森纳尔州 | 青尼罗州 | 卡萨拉 | 加达里夫 | 阿特巴拉 | 梅洛维 | 梅罗维 | 扎姆扎姆难民营 | 阿布舒克难民营 | 巴巴努萨 | 马利哈 | 黑格里格 | 希格利油田 | 努巴山区 | 迪林 | 红海州 | 朱奈纳市 | 阿布耶伊 | 塔维拉 | 杰贝勒奥利亚 | 喀土穆北 | 喀土穆州 | 喀土穆机场 | 栋古拉 | 瓦迪哈勒法 | 尼罗河州 | 达马津 | 欧拜耶德 | 乌姆鲁瓦巴 | 巴拉镇 | 奥姆拉瓦巴 | 欧贝伊德 | 科斯提 | 森纳尔 | 扎林盖 | 杰内纳 | 库尔穆克 | 哈勒法 | 萨瓦金 | 费拉明戈海军基地 | 凯布卡比亚 | 库图姆 | 梅利特 | 瓦迪赛德纳 | 迈尔瓦 | 卡尔萨纳 | 阿布扎巴德 | 达佛 | 法舍尔 | 乌拜伊德 | 白尼罗州 | 巴拜努萨 | 赫吉利季 | 麦罗维 | 达迈尔 | 埃尔杰内纳
  en El Fasher | El-Fasher | Al-Fashir | El Fashir | Port Sudan | Omdurman | Darfur | North Darfur | South Darfur | West Darfur | Geneina | El Geneina | Nyala | Gezira | Wad Madani | Kordofan | North Kordofan | South Kordofan | West Kordofan | El Obeid | El-Obeid | Kadugli | Sennar | Blue Nile state | Kassala | Gedaref | Atbara | Merowe | Zamzam camp | Zamzam | Babanusa | Heglig | Nuba Mountains | Dilling | Abyei | Tawila | Darfuri [adj]
  not 表达佛 | 到达佛 | 抵达佛
  src hand

SEN-places  places
  of SEN
  zh 捷斯 | 济金绍尔 | 卡萨芒斯 | 迪亚姆尼亚久 | 久尔贝勒 | 坦巴昆达 | 恩杜法戈 | 科尔达 | 基德拉
  en Thies | Thiès | Ziguinchor | Casamance | Diamniadio | Touba
  src hand

SLE-places  places
  of SLE
  zh 凯内马 | 马克尼 | 通科利利 | 博城 | 唐克里里
  en Kenema | Makeni | Tonkolili
  src hand

SOM-places  places
  of SOM
  zh 哈尔格萨 | 柏培拉 | 柏培拉港 | 基斯马尤 | 拜多阿 | 博萨索 | 朱巴兰 | 贝莱德文 | 阿夫戈耶 | 加罗韦 | 希兰州 | 拉斯阿诺德 | 中谢贝利州 | 下谢贝利州 | 加尔卡约 | 伯贝拉 | 加勒穆杜格 | 下朱巴州 | 中朱巴 | 阿达莱 | 阿丹雅巴勒 | 霍比奥 | 贝达瓦 | 摩加迪沙机场 | 哈拉内营地 | 乔哈尔市 | 瓦尔马尔 | 阿夫古耶 | 盖多州 | 穆杜格州 | 巴里州 | 西南州拜多阿 | 巴利多格勒 | 加尔穆杜格 | 拉斯阿诺 | 卡尔卡约
  en Hargeisa | Berbera | Kismayo | Kismayu | Baidoa | Bosaso | Jubaland | Beledweyne | Afgoye | Garowe | Hiiraan | Las Anod | Lower Shabelle | Middle Shabelle | Galkayo
  src hand

SSD-places  places
  of SSD
  zh 本提乌 | 马拉卡勒 | 纳绥尔 | 上尼罗州 | 琼莱州 | 团结州 | 赤道州 | 伦拜克 | 上尼罗河州 | 瓦拉布州 | 纳西尔 | 纳西尔镇 | 亚比奥 | 延比奥 | 皮博尔 | 中赤道州 | 东赤道州 | 西赤道州 | 北加扎勒河州 | 西加扎勒河州 | 托里特 | 博尔市 | 瓦乌市
  en Bentiu | Malakal | Wau [case] | Nasir | Upper Nile State | Jonglei | Unity State
  src hand

STP-places  places
  of STP
  zh 普林西比岛 | 圣多美岛
  src hand

SWZ-places  places
  of SWZ
  zh 曼齐尼 | 洛班巴 | 马察帕
  en Manzini | Lobamba
  src hand

SYC-places  places
  of SYC
  zh 马埃岛 | 普拉兰岛 | 阿桑普申岛 | 阿尔达布拉 | 阿松普雄岛
  en Mahe Island | Praslin
  src hand

TCD-places  places
  of TCD
  zh 蒙杜 | 阿贝歇 | 阿德雷 | 瓦达伊 | 萨尔市 | 恩贾梅纳机场 | 阿德雷口岸 | 博德莱 | 提贝斯提 | 瓦迪菲拉省 | 伊里巴 | 蒂贝斯提
  en Moundou | Abeche | Abéché | Adre | Adré
  src hand

TGO-places  places
  of TGO
  zh 萨瓦内斯 | 达庞 | 洛美港 | 萨瓦内 | 萨凡纳大区 | 索科德 | 阿塔帕梅
  en Dapaong
  src hand

TUN-places  places
  of TUN
  zh 斯法克斯 | 苏塞 | 比塞大 | 加夫萨 | 加贝斯 | 凯鲁万 | 杰尔巴岛 | 西迪布济德 | 本·古尔丹 | 塔塔维内 | 本加尔丹 | 拉斯杰迪尔 | 突尼斯市 | 莫纳斯提尔 | 凯比利 | 本古尔丹
  en Sfax | Sousse | Bizerte | Gabes | Djerba | Sidi Bouzid
  src hand

TZA-places  places
  of TZA
  zh 达累斯萨拉姆 | 桑给巴尔 | 阿鲁沙 | 姆万扎 | 乞力马扎罗 | 巴加莫约 | 莫罗戈罗 | 达累斯萨拉姆港 | 坦噶 | 巴加莫约港 | 姆特瓦拉 | 多多马市 | 尼雷尔水电站 | 基戈马 | 穆万扎 | 姆贝亚
  en Dar es Salaam | Zanzibar | Arusha | Mwanza | Kilimanjaro | Bagamoyo | Tanga
  src hand

UGA-places  places
  of UGA
  zh 金贾 | 古卢 | 姆巴拉拉 | 阿尔伯特湖油田 | 卡塞塞 | 阿鲁阿 | 卡巴莱 | 本迪布焦 | 布温迪 | 托罗罗 | 马辛迪 | 霍伊马 | 卡鲁玛水电站 | 卡鲁马 | 姆庞德韦
  en Jinja | Gulu | Mbarara | Kasese
  src hand

ZAF-places  places
  of ZAF
  zh 约翰内斯堡 | 约堡 | 开普敦 | 德班 | 伊丽莎白港 | 格贝哈 | 布隆方丹 | 西蒙斯敦 | 西蒙斯敦海军基地 | 豪登省 | 夸祖鲁-纳塔尔省 | 夸祖鲁-纳塔尔 | 西开普省 | 东开普省 | 林波波省 | 姆普马兰加省 | 索韦托 | 理查兹湾 | 自由州省 | 桑顿会议中心 | 德班港 | 北开普省 | 理查兹湾港 | 西蒙镇海军基地 | 库贝赫核电站 | 库贝格核电站 | 罗本岛 | 马里卡纳 | 萨尔达尼亚 | 东伦敦 | 波罗夸内 | 内尔斯普雷特 | 奥利弗·坦博国际机场 | 联合大厦 | 约翰尼斯堡 | 理查德湾 | 姆普马兰加
  en Johannesburg | Cape Town | Durban | Sandton | Port Elizabeth | Gqeberha | Bloemfontein | Simon's Town | Gauteng | KwaZulu-Natal | Western Cape | Eastern Cape | Limpopo | Mpumalanga | Soweto | Richards Bay | Free State
  not 德班纲领 | 德班宣言
  src hand

ZMB-places  places
  of ZMB
  zh 恩多拉 | 基特韦 | 利文斯通市 | 铜带省 | 卡皮里姆波希 | 钦戈拉 | 利文斯通 | 卢萨卡省 | 卡富埃 | 钦萨利 | 卢阿普拉省 | 索卢韦齐 | 卡萨马 | 奇龙杜 | 奇帕塔
  en Ndola | Kitwe | Copperbelt | Chingola
  src hand

ZWE-places  places
  of ZWE
  zh 布拉瓦约 | 奇诺伊 | 穆塔雷 | 马斯温戈 | 万盖 | 维多利亚瀑布城 | 马塔贝莱兰 | 奎鲁 | 卡里巴 | 卡里巴水坝 | 马旬戈 | 贝特布里奇 | 奇通圭萨 | 圭鲁
  en Bulawayo | Mutare | Masvingo | Hwange | Victoria Falls
  src hand
