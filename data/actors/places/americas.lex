ARG-places  places
  of ARG
  zh 罗萨里奥 | 门多萨 | 乌斯怀亚 | 火地岛 | 火地岛省 | 巴塔哥尼亚 | 拉普拉塔 | 马德普拉塔 | 内乌肯 | 内乌肯省 | 胡胡伊省 | 萨尔塔 | 巴卡穆埃尔塔 | 科尔多瓦省 | 潘帕斯 | 图库曼 | 科尔多瓦 | 门多萨省 | 萨尔塔省 | 圣菲省 | 丘布特省 | 里奥内格罗省 | 巴里洛切 | 布兰卡港 | 拉斯拉哈斯 | 埃塞萨机场 | 五月广场 | 查科省 | 密西昂内斯省 | 恩特雷里奥斯省 | 阿图查核电站 | 布宜诺斯艾利斯省 | 瓦卡穆埃尔塔 | 埃斯科瓦尔
  en Ushuaia | Tierra del Fuego | Patagonia | La Plata | Mar del Plata | Neuquen | Neuquén | Jujuy | Vaca Muerta | Mendoza | Tucuman
  src hand

BHS-places  places
  of BHS
  zh 大巴哈马岛
  en Grand Bahama
  src hand

BLZ-places  places
  of BLZ
  zh 伯利兹城
  en Belize City
  src hand

BOL-places  places
  of BOL
  zh 圣克鲁斯省 | 科恰班巴 | 波托西 | 奥鲁罗 | 乌尤尼 | 乌尤尼盐沼 | 塔里哈 | 埃尔阿尔托 | 圣克鲁斯 | 贝尼省 | 潘多省 | 查帕雷 | 穆里略广场 | 拉巴斯省
  en Cochabamba | Potosi | Potosí | Oruro | Uyuni | El Alto | Tarija
  src hand

BRA-places  places
  of BRA
  zh 圣保罗 | 里约热内卢 | 里约 | 贝洛奥里藏特 | 累西腓 | 福塔莱萨 | 马瑙斯 | 贝伦 | 阿雷格里港 | 库里蒂巴 | 亚马孙州 | 亚马孙雨林 | 亚马逊雨林 | 帕拉州 | 圣保罗州 | 南里奥格兰德州 | 米纳斯吉拉斯州 | 巴伊亚州 | 罗赖马州 | 马托格罗索州 | 桑托斯港 | 阿尔坎塔拉 | 阿尔坎塔拉发射中心 | 伊塔瓜伊 | 戈亚斯州 | 卡马萨里 | 三权广场 | 博阿维斯塔 | 马拉尼昂州 | 佩洛塔斯 | 瓜鲁柳斯 | 里约热内卢州 | 萨尔瓦多市 | 贝伦市 | 戈亚尼亚 | 南马托格罗索州 | 米纳斯吉拉斯 | 巴伊亚 | 伯南布哥州 | 罗赖马 | 阿克里州 | 朗多尼亚州 | 托坎廷斯州 | 巴拉那州 | 圣卡塔琳娜州 | 北里奥格兰德州 | 塞阿拉州 | 皮奥伊州 | 伊瓜苏 | 伊瓜苏市 | 伊泰普水电站 | 伊泰普 | 安格拉核电站 | 卡拉雅斯 | 帕卡赖马 | 美丽山水电站 | 库巴唐 | 坎皮纳斯 | 佛罗里亚诺波利斯 | 里约州 | 若昂佩索阿
  en Sao Paulo | São Paulo | Rio de Janeiro | Rio [case] | Belo Horizonte | Recife | Fortaleza | Manaus | Belem | Belém | Porto Alegre | Curitiba | Amazonas | Amazon rainforest | Rio Grande do Sul | Minas Gerais | Bahia | Roraima | Mato Grosso | Santos port | Alcantara | Alcântara | Camacari | Boa Vista | Para state
  not 范德贝伦 | 贝伦斯 | 里约集团 | 里约宣言 | 贝伦达 | 里约奥运会
  src hand

CAN-places  places
  of CAN
  zh 多伦多 | 蒙特利尔 | 温哥华 | 卡尔加里 | 埃德蒙顿 | 魁北克 | 魁北克市 | 魁北克省 | 温尼伯 | 哈利法克斯 | 安大略 | 安大略省 | 阿尔伯塔 | 阿尔伯塔省 | 艾伯塔省 | 不列颠哥伦比亚 | 不列颠哥伦比亚省 | 卑诗省 | 萨斯喀彻温 | 萨斯喀彻温省 | 马尼托巴 | 马尼托巴省 | 新斯科舍 | 新斯科舍省 | 纽芬兰 | 纽芬兰与拉布拉多 | 新不伦瑞克省 | 育空 | 育空地区 | 努纳武特 | 卡纳纳斯基斯 | 拉布拉多 | 里贾纳 | 西北航道 | 埃斯奎莫尔特 | 艾伯塔 | 曼尼托巴省 | 爱德华王子岛省 | 纽芬兰-拉布拉多省 | 努纳武特地区 | 伊努维克 | 伊卡卢伊特 | 萨德伯里 | 温莎市 | 汉密尔顿市 | 渥太华市 | 班夫 | 大使桥 | 戈尔迪·豪国际大桥 | 雷索卢特 | 萨里市 | 蒙特娄 | 满地可 | 亚伯达 | 布里蒂什哥伦比亚省 | 爱德华王子岛 | 新不伦瑞克 | 魁北克城
  en Toronto | Montreal | Montréal | Vancouver | Calgary | Edmonton | Quebec | Québec | Winnipeg | Ontario | Alberta | British Columbia | Saskatchewan | Manitoba | Nova Scotia | Newfoundland | Newfoundland and Labrador | New Brunswick | Yukon | Nunavut | Kananaskis | Charlevoix | Halifax | Prince Edward Island | Esquimalt | Northwest Passage | Quebecois [adj]
  not 蒙特利尔议定书 | 温哥华峰会冰 | Montreal Protocol
  src hand

CHL-places  places
  of CHL
  zh 瓦尔帕莱索 | 安托法加斯塔 | 康塞普西翁 | 蓬塔阿雷纳斯 | 阿塔卡马 | 阿塔卡马盐沼 | 伊基克 | 复活节岛 | 丘基卡马塔 | 比尼亚德尔马 | 阿劳卡尼亚 | 阿里卡 | 卡拉马 | 阿塔卡马沙漠 | 特木科 | 比奥比奥 | 比奥比奥大区 | 麦哲伦海峡 | 科尔查内 | 拉塞雷纳 | 埃斯康迪达铜矿
  en Valparaiso | Valparaíso | Antofagasta | Concepcion, Chile | Punta Arenas | Atacama | Iquique | Easter Island | Chuquicamata | Araucania
  src hand

COL-places  places
  of COL
  zh 麦德林 | 巴兰基亚 | 卡塔赫纳 | 库库塔 | 卡塔通博 | 阿劳卡 | 考卡省 | 考卡山谷省 | 布埃纳文图拉 | 北桑坦德省 | 普图马约 | 纳里尼奥省 | 圣玛尔塔 | 托莱马伊达 | 卡利市 | 布卡拉曼加 | 安蒂奥基亚 | 安蒂奥基亚省 | 卡塔通博地区 | 乔科省 | 阿劳卡省 | 卡克塔省 | 普图马约省 | 瓜维亚雷省 | 梅塔省 | 瓜希拉省 | 马格达莱纳省 | 玻利瓦尔省 | 图马科 | 莱蒂西亚 | 伊皮亚莱斯 | 哈穆恩迪 | 波帕扬 | 圣安德烈斯岛 | 桑坦德省
  en Medellin | Medellín | Cali | Barranquilla | Cartagena | Cucuta | Cúcuta | Catatumbo | Arauca | Cauca | Buenaventura | Norte de Santander | Putumayo | Santa Marta
  src hand

CRI-places  places
  of CRI
  zh 利蒙港 | 蓬塔雷纳斯 | 蒙特卡斯蒂略 | 利韦里亚 | 卡塔戈
  en Puerto Limon | Puntarenas
  src hand

CUB-places  places
  of CUB
  zh 圣地亚哥德古巴 | 马里埃尔 | 马里埃尔港 | 贝胡卡尔 | 比那尔德里奥 | 圣地亚哥-德古巴 | 马坦萨斯 | 巴拉德罗 | 卡马圭 | 圣克拉拉 | 谢戈德阿维拉 | 西恩富戈斯 | 何塞·马蒂国际机场 | 格拉玛省 | 革命广场 | 猪湾 | 青年岛 | 马列尔港
  en Santiago de Cuba | Mariel | Bejucal
  src hand

DOM-places  places
  of DOM
  zh 蓬塔卡纳 | 达哈翁 | 圣地亚哥-德洛斯卡瓦列罗斯 | 普拉塔港 | 拉罗马纳
  en Punta Cana | Dajabon
  src hand

ECU-places  places
  of ECU
  zh 瓜亚基尔 | 瓜亚斯省 | 曼塔 | 曼塔港 | 埃斯梅拉达斯 | 加拉帕戈斯 | 加拉帕戈斯群岛 | 昆卡 | 马纳维省 | 萨利纳斯基地 | 曼塔空军基地 | 埃斯梅拉达斯省 | 科隆群岛 | 马查拉 | 奥塔瓦洛 | 萨利纳斯市 | 辛克雷 | 科卡科多辛克雷水电站 | 杜兰市 | 鲁米查卡 | 洛斯里奥斯省 | 埃尔奥罗省 | 因巴布拉省
  en Guayaquil | Guayas | Manta | Esmeraldas | Galapagos | Galápagos | Galapagos Islands | Cuenca
  not 昆卡·
  src hand

FLK-places  places
  of FLK
  zh 斯坦利港 | 快乐山基地 | 芒特普莱森特
  en Mount Pleasant air base
  src hand

GRL-places  places
  of GRL
  zh 图勒空军基地 | 图勒基地 | 皮图菲克 | 皮图菲克太空基地 | 皮图菲克基地 | 康克鲁斯瓦格 | 伊卢利萨特 | 科瓦内湾 | 努克市 | 克瓦内湾 | 纳萨尔苏瓦克 | 坎格卢苏阿克 | 塔西拉克 | 西西缪特
  en Thule Air Base | Pituffik | Pituffik Space Base | Kangerlussuaq | Ilulissat | Kvanefjeld
  src hand

GTM-places  places
  of GTM
  zh 克萨尔特南戈 | 安提瓜古城 | 圣何塞港 | 巴里奥斯港 | 佩滕省
  en Quetzaltenango | Antigua Guatemala
  src hand

GUF-places  places
  of GUF
  zh 库鲁航天中心 | 圭亚那航天中心
  en Kourou | Guiana Space Centre
  src hand

GUY-places  places
  of GUY
  zh 埃塞奎博 | 埃塞奎博地区 | 斯塔布鲁克 | 伯比斯 | 利扎油田
  en Essequibo
  src hand

HND-places  places
  of HND
  zh 圣佩德罗苏拉 | 索托卡诺空军基地 | 索托卡诺 | 科尔特斯港 | 拉塞瓦 | 帕尔梅罗拉 | 阿马帕拉
  en San Pedro Sula | Soto Cano | Soto Cano Air Base
  src hand

HTI-places  places
  of HTI
  zh 戈纳伊夫 | 海地角 | 阿蒂博尼特省 | 佩蒂永维尔 | 太阳城 | 太子港机场 | 米勒巴莱 | 阿蒂博尼特 | 佩蒂翁维尔 | 德尔马 | 肯斯科夫 | 雅克梅勒 | 莱凯 | 蓬松德
  en Gonaives | Cap-Haitien | Cap-Haïtien | Artibonite | Petionville | Pétion-Ville | Cite Soleil
  src hand

JAM-places  places
  of JAM
  zh 蒙特哥贝 | 波特摩尔
  en Montego Bay
  src hand

MEX-places  places
  of MEX
  zh 蒂华纳 | 华雷斯城 | 蒙特雷 | 瓜达拉哈拉 | 坎昆 | 锡那罗亚 | 锡那罗亚州 | 库利亚坎 | 哈利斯科 | 哈利斯科州 | 奇瓦瓦 | 奇瓦瓦州 | 索诺拉 | 索诺拉州 | 下加利福尼亚州 | 米却肯州 | 格雷罗州 | 恰帕斯 | 恰帕斯州 | 塔毛利帕斯 | 塔毛利帕斯州 | 新莱昂州 | 尤卡坦 | 普埃布拉 | 瓦哈卡 | 韦拉克鲁斯 | 阿卡普尔科 | 曼萨尼约 | 塔帕丘拉 | 新拉雷多 | 马塔莫罗斯 | 雷诺萨 | 科阿韦拉州 | 瓦哈卡州 | 韦拉克鲁斯州 | 尤卡坦半岛 | 梅里达 | 金塔纳罗奥州 | 瓜纳华托州 | 曼萨尼约港 | 拉萨罗卡德纳斯 | 特万特佩克地峡 | 墨西哥城国际机场 | 克雷塔罗 | 墨西卡利 | 萨波潘 | 托卢卡市 | 杜兰戈州 | 诺加莱斯
  en Tijuana | Ciudad Juarez | Ciudad Juárez | Monterrey | Guadalajara | Cancun | Cancún | Sinaloa | Culiacan | Culiacán | Jalisco | Chihuahua | Sonora | Baja California | Michoacan | Michoacán | Guerrero | Chiapas | Tamaulipas | Nuevo Leon | Nuevo León | Yucatan | Puebla | Oaxaca | Veracruz | Acapulco | Manzanillo | Tapachula | Nuevo Laredo | Matamoros | Reynosa
  src hand

NIC-places  places
  of NIC
  zh 布卢菲尔兹 | 奇南德加 | 马萨亚 | 科林托港 | 莱昂省 | 格拉纳达市 | 希诺特佩
  en Bluefields | Masaya | Corinto
  src hand

PAN-places  places
  of PAN
  zh 巴拿马运河 | 科隆自由贸易区 | 巴尔博亚港 | 巴尔沃亚港 | 克里斯托瓦尔港 | 达连地峡 | 科隆港 | 霍华德基地 | 巴尔博亚 | 克里斯托瓦尔 | 达连隘口 | 达连省 | 罗德曼 | 霍华德空军基地 | 托库门国际机场 | 米拉弗洛雷斯船闸 | 谢尔曼堡
  en Panama Canal | Balboa | Cristobal | Cristóbal | Darien Gap | Darién Gap | Colon Free Zone | Darien
  src hand

PER-places  places
  of PER
  zh 钱凯 | 钱凯港 | 阿雷基帕 | 库斯科 | 普诺 | 马丘比丘 | 卡亚俄 | 卡亚俄港 | 拉斯邦巴斯 | 胡利亚卡 | 阿亚库乔 | 伊基托斯 | 特鲁希略市 | 塔克纳 | 皮乌拉 | 拉斯班巴斯 | 拉斯邦巴斯铜矿 | 卡哈马卡 | 万卡约 | 通贝斯 | 洛雷托 | 帕塔斯 | 豪尔赫·查韦斯国际机场 | 万努科 | 胡宁大区 | 普诺大区
  en Chancay | Arequipa | Cusco | Cuzco | Puno | Machu Picchu | Callao | Las Bambas | Juliaca | Ayacucho | Iquitos
  src hand

PRI-places  places
  of PRI
  zh 圣胡安港 | 罗斯福路海军站 | 庞塞 | 别克斯岛 | 罗斯福罗兹海军基地 | 波多黎各岛 | 罗斯福路海军基地 | 罗斯福路 | 阿瓜迪亚
  en Roosevelt Roads | Vieques | Ponce [case]
  src hand

PRY-places  places
  of PRY
  zh 东方市 | 恩卡纳西翁 | 佩德罗·胡安·卡瓦列罗 | 马里斯卡尔埃斯蒂加里维亚 | 查科地区 | 亚西雷塔水电站
  en Ciudad del Este | Encarnacion
  src hand

SLV-places  places
  of SLV
  zh 恐怖分子拘押中心 | 特科卢卡 | 拉利伯塔德港 | 圣米格尔 | 恐怖分子禁闭中心 | 拉利伯塔德 | 阿卡胡特拉
  en CECOT | Tecoluca
  src hand

SUR-places  places
  of SUR
  en Nickerie
  src hand

TTO-places  places
  of TTO
  zh 圣费尔南多特多 | 查瓜纳斯 | 圣费尔南多 | 西班牙港港口 | 图纳普纳 | 科科里特 | 帕里亚湾
  en Chaguanas
  src hand

URY-places  places
  of URY
  zh 埃斯特角城 | 埃斯特角 | 科洛尼亚 | 派桑杜 | 里韦拉市 | 马尔多纳多省 | 萨尔托市
  en Punta del Este | Colonia del Sacramento
  src hand

USA-places  places
  of USA
  zh 纽约 | 纽约市 | 纽约州 | 曼哈顿 | 布鲁克林 | 洛杉矶 | 芝加哥 | 休斯敦 | 休斯顿 | 费城 | 旧金山 | 三藩市 | 波士顿 | 西雅图 | 底特律 | 迈阿密 | 亚特兰大 | 达拉斯 | 拉斯维加斯 | 明尼阿波利斯 | 巴尔的摩 | 新奥尔良 | 硅谷 | 圣迭戈 | 凤凰城 | 夏洛特市 | 波特兰 | 盐湖城 | 匹兹堡 | 克利夫兰 | 圣安东尼奥 | 奥兰多 | 坦帕 | 纳什维尔 | 密尔沃基 | 堪萨斯城 | 印第安纳波利斯 | 圣路易斯市 | 火奴鲁鲁 | 檀香山 | 安克雷奇 | 安克拉治 | 阿拉斯加 | 阿拉斯加州 | 夏威夷 | 夏威夷州 | 珍珠港 | 珍珠港-希卡姆联合基地 | 加利福尼亚 | 加利福尼亚州 | 加州 | 得克萨斯 | 得克萨斯州 | 得州 | 德州 | 德克萨斯 | 德克萨斯州 | 佛罗里达 | 佛罗里达州 | 佛州 | 海湖庄园 | 宾夕法尼亚 | 宾夕法尼亚州 | 宾州 | 俄亥俄 | 俄亥俄州 | 伊利诺伊 | 伊利诺伊州 | 密歇根 | 密歇根州 | 佐治亚州 | 乔治亚州 | 北卡罗来纳 | 北卡罗来纳州 | 南卡罗来纳 | 南卡罗来纳州 | 弗吉尼亚 | 弗吉尼亚州 | 西弗吉尼亚州 | 马里兰 | 马里兰州 | 新泽西 | 新泽西州 | 康涅狄格州 | 马萨诸塞州 | 麻省 | 缅因州 | 新罕布什尔州 | 佛蒙特州 | 罗得岛州 | 特拉华 | 特拉华州 | 华盛顿州 | 俄勒冈州 | 内华达州 | 亚利桑那 | 亚利桑那州 | 新墨西哥州 | 科罗拉多 | 科罗拉多州 | 犹他州 | 爱达荷州 | 蒙大拿州 | 怀俄明州 | 北达科他州 | 南达科他州 | 内布拉斯加州 | 堪萨斯州 | 俄克拉何马州 | 俄克拉荷马州 | 密苏里州 | 艾奥瓦州 | 爱荷华州 | 明尼苏达 | 明尼苏达州 | 威斯康星 | 威斯康星州 | 印第安纳州 | 肯塔基州 | 田纳西州 | 阿拉巴马州 | 亚拉巴马州 | 密西西比州 | 路易斯安那州 | 阿肯色州 | 华盛顿特区 | 哥伦比亚特区 | 戴维营 | 安德鲁斯联合基地 | 安德鲁斯空军基地 | 诺福克海军基地 | 诺福克港 | 圣迭戈海军基地 | 埃尔门多夫-理查森联合基地 | 怀特曼空军基地 | 埃格林空军基地 | 范登堡 | 范登堡太空军基地 | 布拉格堡 | 布利斯堡 | 列文沃思堡 | 关塔那摩 | 关塔那摩湾 | 关塔那摩监狱 | 关塔那摩基地 | 卡纳维拉尔角 | 肯尼迪航天中心 | 好莱坞 | 好莱坞大道 | 百老汇 | 时报广场 | 时代广场 | 特朗普大厦 | 布莱尔宫 | 肯尼迪机场 | 51区 | 洛斯阿拉莫斯 | 橡树岭 | 长滩港 | 洛杉矶港 | 巴尔的摩港 | 匡蒂科 | 布鲁克赛德 | 比佛利山庄 | 帕洛阿尔托 | 山景城 | 圣莫尼卡 | 波特兰市 | 夏洛茨维尔 | 孟菲斯 | 塔尔萨 | 埃尔帕索 | 拉雷多 | 圣安东尼奥市 | 沃思堡 | 罗斯福罗兹 | 夏延山 | 埃尔帕索市 | 阿灵顿公墓 | 阿留申群岛 | 阿尔伯克基 | 洛杉矶市 | 得克萨斯州奥斯汀 | 丹佛市 | 奥斯汀市 | 德州州长 | 华盛顿哥伦比亚特区 | 硅谷地区 | 萨克拉门托 | 弗雷斯诺 | 圣塔莫尼卡 | 安纳海姆 | 弗吉尼亚比奇 | 查尔斯顿 | 萨凡纳 | 杰克逊维尔 | 彭萨科拉 | 巴吞鲁日 | 小石城 | 莫比尔港 | 辛辛那提 | 路易斯维尔 | 莱克星顿 | 诺克斯维尔 | 查塔努加 | 得梅因 | 奥马哈 | 威奇托 | 苏福尔斯 | 俾斯麦市 | 比灵斯 | 博伊西 | 斯波坎 | 塔科马 | 图森 | 弗拉格斯塔夫 | 圣菲市 | 拉斯克鲁塞斯 | 阿马里洛 | 拉伯克 | 科珀斯克里斯蒂 | 加尔维斯顿 | 布朗斯维尔 | 麦卡伦 | 伊格尔帕斯 | 德尔里奥 | 水牛城 | 布法罗 | 奥尔巴尼 | 纽瓦克 | 泽西城 | 特伦顿 | 阿伦敦 | 巴特勒市 | 安纳波利斯 | 普罗维登斯 | 哈特福德 | 伍斯特 | 科罗拉多斯普林斯 | 彼得森太空军基地 | 夏延 | 布克利太空军基地 | 马姆斯特罗姆 | 迈诺特空军基地 | 沃伦空军基地 | 奥弗特空军基地 | 麦克迪尔空军基地 | 麦克迪尔 | 奈利斯空军基地 | 爱德华兹空军基地 | 特拉维斯空军基地 | 多佛空军基地 | 多佛尔空军基地 | 惠特曼空军基地 | 戴斯空军基地 | 巴克斯代尔空军基地 | 埃尔斯沃思空军基地 | 兰利空军基地 | 奥福特空军基地 | 赖特-帕特森空军基地 | 格罗顿 | 班戈基地 | 基察普 | 金斯湾 | 梅波特 | 彭德尔顿营 | 勒琼营 | 布拉格堡基地 | 刘易斯-麦科德联合基地 | 范登堡空军基地 | 白沙导弹靶场 | 汉福德 | 潘特克斯 | 爱达荷国家实验室 | 劳伦斯利弗莫尔国家实验室 | 洛斯阿拉莫斯国家实验室 | 埃尔门多夫空军基地 | 艾尔森空军基地 | 艾尔森 | 格里利堡 | 朱诺 | 费尔班克斯 | 安克雷奇市 | 荷兰港 | 威廉斯堡 | 夏威夷群岛 | 瓦胡岛 | 毛伊岛 | 考爱岛 | 希卡姆空军基地 | 贝德明斯特 | 西棕榈滩 | 棕榈滩 | 帕萨迪纳 | 米德堡 | 贝塞斯达 | 达勒姆市 | 科利奇帕克 | 安娜堡 | 大急流城 | 斯普林菲尔德 | 皮奥里亚 | 埃文斯顿 | 尤蒂卡 | 维尔京群岛 | 罗德岛 | 纽奥良 | 维吉尼亚 | 维吉尼亚州 | 明尼亚波利斯 | 圣路易 | 沙加缅度 | 北卡罗莱纳州 | 菲尼克斯 | 马里布市 | 尤瓦尔迪 | 弗格森市 | 东巴勒斯坦镇 | 里士满 | 火奴鲁鲁港 | 基拉韦厄 | 比格艾兰岛 | 本宁堡 | 坎贝尔堡 | 五大湖区 | 贝弗利山庄 | 卡平特里亚 | 帕拉代斯 | 帕利塞德 | 洛杉矶县 | 库克县 | 皇后区
  en New York | New York City | Manhattan | Brooklyn | Los Angeles | Chicago | Houston [case] | Philadelphia | San Francisco | Boston | Seattle | Detroit | Miami | Atlanta | Dallas [case] | Denver | Las Vegas | Minneapolis | Baltimore | New Orleans | Silicon Valley | San Diego | Phoenix, Arizona | Salt Lake City | Pittsburgh | Cleveland | Austin, Texas | San Antonio | Orlando [case] | Tampa | Nashville | Milwaukee | Kansas City | Indianapolis | St. Louis | Honolulu | Anchorage | Alaska | Hawaii | Pearl Harbor | California | Texas | Florida | Mar-a-Lago | Pennsylvania | Ohio | Illinois | Michigan | North Carolina | South Carolina | Virginia [case] | West Virginia | Maryland | New Jersey | Connecticut | Massachusetts | Maine | New Hampshire | Vermont | Rhode Island | Delaware | Washington state | Oregon | Nevada | Arizona | New Mexico | Colorado | Utah | Idaho | Montana | Wyoming | North Dakota | South Dakota | Nebraska | Kansas | Oklahoma | Missouri | Iowa | Minnesota | Wisconsin | Indiana | Kentucky | Tennessee | Alabama | Mississippi | Louisiana | Arkansas | Camp David | Joint Base Andrews | Norfolk, Virginia | Naval Station Norfolk | Elmendorf | Joint Base Elmendorf-Richardson | Whiteman Air Force Base | Eglin Air Force Base | Vandenberg | Fort Bragg | Fort Bliss | Guantanamo | Guantanamo Bay | Guantánamo Bay | Cape Canaveral | Kennedy Space Center | Hollywood | Broadway | Times Square | Trump Tower | Blair House | Los Alamos | Oak Ridge | Quantico | Langley | Palo Alto | Memphis | El Paso | Laredo | Arlington National Cemetery | Aleutian Islands | Texan [adj] | Texans [adj] | Californian [adj] | Rust Belt | Midwest [case] | Sun Valley | Capitol [case] | Bedminster | Dover Air Force Base | Fort Hood | San Jose, California | Sacramento | Charlottesville | Albuquerque
  not 纽约时报 | 纽约邮报 | 纽约客 | 芝加哥学派 | 洛杉矶时报 | 波士顿咨询 | 西雅图酋长 | 费城人队 | 麻省理工 | 迈阿密国际 | 达拉斯牛仔 | 加州大学 | 加州理工 | 五常德州 | 尼德州 | 哥罗德州 | New York Times | New York Post | New Yorker | Los Angeles Times | Chicago Tribune | Boston Globe | Boston Consulting | Dallas Cowboys | New York Yankees | Houston Rockets | University of California | Texas Instruments | Indiana Jones | Tennessee Williams | Hollywood Reporter | Miami Herald | Virginia Woolf | Virginia Giuffre
  src hand

VEN-places  places
  of VEN
  zh 马拉开波 | 巴基西梅托 | 玻利瓦尔州 | 苏利亚州 | 塔奇拉 | 塔奇拉州 | 奥里诺科 | 奥里诺科河 | 奥里诺科重油带 | 卡拉沃沃 | 拉瓜伊拉 | 拉瓜伊拉港 | 古里水电站 | 马拉开波湖 | 玛格丽塔岛 | 圣安东尼奥德尔塔奇拉 | 阿普雷州 | 苏克雷州 | 卡贝略港 | 拉卡洛塔空军基地 | 提乌纳堡 | 蒂乌纳堡 | 巴伦西亚市 | 马拉凯 | 圣克里斯托瓦尔 | 库马纳 | 马图林 | 安索阿特吉州 | 法尔孔州 | 卡拉沃沃州 | 阿拉瓜州 | 米兰达州 | 巴尔加斯州 | 拉瓜伊拉州 | 迈克蒂亚 | 迈克蒂亚国际机场 | 富埃尔特蒂乌纳 | 拉卡洛塔 | 帕拉瓜纳 | 阿穆艾炼油厂 | 马格里塔岛 | 圭亚那城 | 圣安东尼奥-德尔塔奇拉 | 西蒙·玻利瓦尔大桥 | 何塞港 | 何塞油港 | 洛斯罗克斯 | 伊格罗特 | 比利亚德库拉 | 里贝尔塔多尔空军基地 | 瓜里科州 | 巴里纳斯 | 阿穆艾
  en Maracaibo | Barquisimeto | Zulia | Tachira | Táchira | Orinoco | Orinoco Belt | Carabobo | La Guaira | Margarita Island | Apure | Puerto Cabello | Fuerte Tiuna | La Carlota | Bolivar state
  src hand
