AFG-places  places
  of AFG
  zh 坎大哈 | 赫拉特 | 马扎里沙里夫 | 贾拉拉巴德 | 昆都士 | 巴格拉姆 | 巴格拉姆空军基地 | 巴格拉姆基地 | 楠格哈尔 | 楠格哈尔省 | 赫尔曼德 | 赫尔曼德省 | 霍斯特省 | 库纳尔省 | 帕克蒂卡 | 帕克蒂卡省 | 潘杰希尔 | 巴达赫尚 | 巴达赫尚省 | 加兹尼 | 巴米扬 | 瓦罕走廊 | 巴尔赫省 | 朱兹詹省 | 塔哈尔省 | 斯平布尔达克 | 梅斯艾纳克 | 艾娜克铜矿 | 喀布尔机场 | 赫尔曼德河 | 拉什卡尔加 | 法拉省 | 赫拉特省 | 坎大哈省 | 昆都士省 | 巴格兰省 | 库纳尔 | 帕尔旺省 | 瓦尔达克省 | 卢格尔省 | 扎布尔省 | 乌鲁兹甘省 | 尼姆鲁兹省 | 巴德吉斯省 | 法里亚布省 | 萨曼甘省 | 努里斯坦省 | 拉格曼省 | 加兹尼省 | 坎大哈市 | 卡尔扎伊国际机场 | 喀布尔国际机场 | 斯宾布尔达克 | 托拉博拉 | 潘杰希尔省 | 潘杰希尔谷地 | 帕克提卡省 | 帕克蒂亚省
  en Kandahar | Herat | Mazar-i-Sharif | Mazar-e-Sharif | Jalalabad | Kunduz | Bagram | Bagram Air Base | Nangarhar | Helmand | Khost | Kunar | Paktika | Panjshir | Badakhshan | Ghazni | Bamiyan | Bamyan | Wakhan Corridor | Balkh | Spin Boldak | Mes Aynak
  src hand

ARE-places  places
  of ARE
  zh 迪拜 | 沙迦 | 富查伊拉 | 富查伊拉港 | 阿治曼 | 哈伊马角 | 阿莱茵 | 杰贝阿里港 | 杰贝勒阿里港 | 扎夫拉空军基地 | 达夫拉空军基地 | 巴拉卡核电站 | 鲁韦斯 | 杰贝阿里 | 乌姆盖万 | 富查伊拉酋长国 | 阿布扎比国际机场 | 迪拜国际机场 | 穆萨法 | 亚斯岛 | 哈利法港 | 拉希德港 | 哈布尚 | 杜拜 | 宰夫拉空军基地
  en Dubai | Sharjah | Fujairah | Ajman | Ras al-Khaimah | Ras Al Khaimah | Jebel Ali | Al Dhafra | Al Dhafra Air Base | Barakah | Ruwais
  not 迪拜世界
  src hand

ARM-places  places
  of ARM
  zh 久姆里 | 久姆里基地 | 瓦纳佐尔 | 梅格里 | 休尼克 | 休尼克州 | 埃奇米阿津 | 梅察莫尔核电站 | 赞格祖尔 | 赞格祖尔走廊 | 杰尔穆克 | 塔武什州 | 格加尔库尼克州 | 阿拉拉特州 | 锡西安 | 塞凡湖 | 亚美尼亚核电站 | 瓦尔代尼斯 | 戈里斯 | 兹瓦尔特诺茨机场 | 瓦格尔沙帕特
  en Gyumri | Vanadzor | Meghri | Syunik | Etchmiadzin | Zangezur | Zangezur corridor | Metsamor
  src hand

AZE-places  places
  of AZE
  zh 纳戈尔诺-卡拉巴赫 | 纳戈尔诺—卡拉巴赫 | 纳卡 | 纳卡地区 | 卡拉巴赫 | 汉肯德 | 斯捷潘纳克特 | 舒沙 | 占贾 | 纳希切万 | 苏姆盖特 | 拉钦走廊 | 拉钦 | 阿格达姆 | 富祖利 | 纳希切万自治共和国 | 沙希德尼兹 | 桑加恰尔 | 里海沿岸巴库港 | 阿利亚特港 | 杰布拉伊尔 | 赞格兰 | 菲祖利 | 克尔巴贾尔 | 阿格德雷 | 霍贾利 | 盖达尔·阿利耶夫国际机场 | 明盖恰乌尔
  en Nagorno-Karabakh | Karabakh | Khankendi | Stepanakert | Shusha | Ganja | Nakhchivan | Sumgait | Sumqayit | Lachin | Lachin corridor | Aghdam
  src hand

BGD-places  places
  of BGD
  zh 吉大港 | 库尔纳 | 锡尔赫特 | 科克斯巴扎尔 | 科克斯巴扎 | 蒙格拉港 | 帕德玛大桥 | 巴桑查尔岛 | 拉杰沙希 | 卡纳普里隧道 | 拉姆帕尔 | 巴里萨尔 | 朗布尔 | 迈门辛 | 库米拉 | 锡尔赫特市 | 吉大港山区 | 吉大港港 | 鲁布普尔核电站 | 帕亚拉港 | 纳拉扬甘杰 | 戈帕尔甘杰 | 库图帕朗难民营 | 科克斯巴扎尔难民营 | 库图帕朗
  en Chittagong | Chattogram | Khulna | Sylhet | Cox's Bazar | Mongla | Padma Bridge | Rajshahi | Bhasan Char
  src hand

BHR-places  places
  of BHR
  zh 穆哈拉格 | 朱费尔 | 萨勒曼港 | 谢赫伊萨空军基地 | 麦纳麦港 | 锡特拉 | 朱菲尔
  en Muharraq | Juffair | Isa Air Base
  src hand

BRN-places  places
  of BRN
  zh 诗里亚 | 马来奕 | 大摩拉岛
  en Seria | Muara
  src hand

BTN-places  places
  of BTN
  zh 普那卡 | 平措林 | 盖莱普 | 帕罗机场 | 彭措林 | 格勒普
  en Paro [case] | Punakha | Phuentsholing | Gelephu
  src hand

CHN-places  places
  of CHN
  zh 上海 | 天津 | 重庆 | 广东 | 广州 | 深圳 | 珠海 | 佛山 | 东莞 | 汕头 | 湛江 | 江苏 | 南京 | 苏州 | 无锡 | 常州 | 徐州 | 连云港 | 浙江 | 杭州 | 宁波 | 温州 | 义乌 | 舟山 | 福建 | 福州 | 厦门 | 泉州 | 漳州 | 莆田 | 平潭 | 平潭岛 | 平潭县 | 安徽 | 合肥 | 江西 | 南昌 | 赣州 | 山东 | 济南 | 青岛 | 烟台 | 威海 | 山东半岛 | 河南 | 郑州 | 洛阳 | 河南省 | 湖北 | 武汉 | 宜昌 | 湖南 | 长沙 | 四川 | 成都 | 绵阳 | 西昌 | 贵州 | 贵阳 | 云南 | 昆明 | 瑞丽 | 西双版纳 | 西藏 | 西藏自治区 | 拉萨 | 日喀则 | 林芝 | 新疆 | 新疆维吾尔自治区 | 乌鲁木齐 | 喀什 | 伊犁 | 霍尔果斯 | 阿拉山口 | 和田地区 | 吐鲁番 | 甘肃 | 兰州 | 酒泉 | 酒泉卫星发射中心 | 敦煌 | 青海 | 西宁 | 宁夏 | 银川 | 内蒙古 | 内蒙古自治区 | 呼和浩特 | 满洲里 | 二连浩特 | 陕西 | 西安 | 山西 | 太原 | 河北 | 石家庄 | 唐山 | 雄安 | 雄安新区 | 秦皇岛 | 张家口 | 北戴河 | 辽宁 | 沈阳 | 大连 | 旅顺 | 丹东 | 吉林 | 长春 | 延边 | 珲春 | 黑龙江 | 哈尔滨 | 黑河 | 绥芬河 | 佳木斯 | 广西 | 南宁 | 桂林 | 北海市 | 防城港 | 凭祥 | 海南 | 三亚 | 文昌 | 博鳌 | 文昌航天发射场 | 太原卫星发射中心 | 西昌卫星发射中心 | 粤港澳大湾区 | 长三角 | 珠三角 | 京津冀 | 浦东 | 浦东新区 | 香格里拉市 | 三峡大坝 | 三峡工程 | 长江三角洲 | 港珠澳大桥 | 黄河流域 | 墨脱 | 墨脱县 | 雅鲁藏布江 | 雅鲁藏布江下游 | 榆林海军基地 | 湛江港 | 青岛港 | 宁波舟山港 | 洋山港 | 大亚湾 | 天安门 | 天安门广场 | 人民大会堂 | 钓鱼台国宾馆 | 上海自贸区 | 海南自贸港 | 曹妃甸 | 镇江 | 嘉兴 | 绍兴 | 盐城 | 扬州 | 中山市 | 鞍山 | 齐齐哈尔 | 邯郸 | 呼伦贝尔 | 鄂尔多斯 | 赤峰 | 锦州 | 营口 | 葫芦岛 | 盘锦 | 韶山 | 株洲 | 襄阳 | 十堰 | 遵义 | 大理市 | 丽江 | 红河州 | 河口县 | 磨憨 | 友谊关 | 吉隆口岸 | 樟木口岸 | 阿里地区 | 红其拉甫 | 塔什库尔干 | 喀喇昆仑公路 | 亚东县 | 台儿庄 | 包头市 | 大庆市 | 大庆油田 | 海口市 | 南通市 | 金华市 | 大同市 | 台州市 | 泰州市 | 江门市 | 惠州市 | 保定市 | 南阳市 | 开封市 | 岳阳市 | 海南岛 | 海南省 | 海南自由贸易港 | 长沙市 | 重庆市 | 上海市 | 天津市 | 广东省 | 福建省 | 浙江省 | 江苏省 | 山东省 | 四川省 | 云南省 | 湖北省 | 湖南省 | 河北省 | 山西省 | 陕西省 | 辽宁省 | 吉林省 | 黑龙江省 | 安徽省 | 江西省 | 贵州省 | 甘肃省 | 青海省 | 广西壮族自治区 | 宁夏回族自治区 | 新疆地区 | 西藏地区 | 香格里拉 | 抚顺 | 鞍山市 | 本溪 | 阜新 | 四平市 | 通化市 | 白山市 | 牡丹江 | 鸡西 | 双鸭山 | 伊春市 | 七台河 | 鹤岗 | 绥化 | 长白山 | 图们 | 图们江 | 鸭绿江大桥 | 鸭绿江 | 淮安 | 宿迁 | 芜湖 | 蚌埠 | 马鞍山 | 安庆市 | 景德镇 | 九江市 | 上饶市 | 赣江新区 | 淄博 | 枣庄 | 东营市 | 潍坊 | 济宁 | 泰安市 | 日照市 | 临沂 | 聊城 | 滨州市 | 菏泽 | 平顶山 | 安阳市 | 焦作市 | 许昌市 | 漯河市 | 三门峡 | 商丘市 | 信阳市 | 周口市 | 驻马店 | 黄石市 | 荆州 | 荆门 | 黄冈市 | 咸宁市 | 恩施市 | 湘潭 | 衡阳 | 邵阳市 | 常德市 | 张家界 | 益阳市 | 郴州 | 怀化 | 娄底 | 湘西市 | 韶关 | 江门 | 茂名 | 肇庆 | 惠州 | 梅州 | 汕尾 | 河源市 | 阳江市 | 潮州 | 揭阳 | 云浮市 | 柳州 | 梧州 | 钦州 | 北部湾港 | 贵港市 | 玉林市 | 百色市 | 贺州市 | 崇左市 | 儋州 | 攀枝花 | 泸州 | 德阳市 | 广元市 | 遂宁市 | 内江市 | 乐山市 | 南充市 | 眉山市 | 宜宾 | 广安市 | 达州市 | 雅安市 | 巴中市 | 资阳市 | 六盘水 | 安顺市 | 毕节 | 铜仁市 | 曲靖 | 玉溪 | 保山市 | 昭通市 | 普洱 | 临沧 | 楚雄市 | 文山市 | 德宏 | 迪庆 | 昌都 | 那曲 | 山南市 | 铜川市 | 宝鸡 | 咸阳 | 渭南 | 延安 | 汉中 | 榆林市 | 安康市 | 商洛市 | 嘉峪关 | 金昌市 | 白银市 | 天水市 | 武威 | 张掖 | 平凉市 | 庆阳市 | 定西市 | 陇南市 | 甘南市 | 海东市 | 海西州 | 格尔木 | 吴忠市 | 固原市 | 中卫市 | 石嘴山 | 克拉玛依 | 哈密市 | 昌吉 | 库尔勒 | 阿克苏 | 阿勒泰 | 石河子 | 塔克拉玛干 | 罗布泊 | 东极岛 | 南麂列岛 | 东山岛 | 东山县 | 象山港 | 葫芦岛港 | 琼海 | 陵水 | 西沙永兴岛 | 永兴岛 | 三沙 | 三沙市 | 美济礁 | 永暑礁 | 渚碧礁 | 华阳礁 | 赤瓜礁 | 南薰礁 | 东门礁 | 中建岛 | 东沙群岛 | 海口 | 乌镇 | 亚龙湾 | 喀喇昆仑山口
  en Shanghai | Tianjin | Chongqing | Guangdong | Guangzhou | Shenzhen | Zhuhai | Dongguan | Shantou | Zhanjiang | Jiangsu | Nanjing | Suzhou | Wuxi | Lianyungang | Zhejiang | Hangzhou | Ningbo | Wenzhou | Yiwu | Zhoushan | Fujian | Fuzhou | Xiamen | Quanzhou | Pingtan | Anhui | Hefei | Jiangxi | Nanchang | Shandong | Jinan | Qingdao | Yantai | Weihai | Henan | Zhengzhou | Hubei | Wuhan | Hunan | Changsha | Sichuan | Chengdu | Xichang | Guizhou | Guiyang | Yunnan | Kunming | Xishuangbanna | Tibet | Xizang | Lhasa | Xinjiang | Urumqi | Kashgar | Khorgos | Gansu | Lanzhou | Jiuquan | Dunhuang | Qinghai | Xining | Ningxia | Yinchuan | Inner Mongolia | Hohhot | Baotou | Manzhouli | Shaanxi | Xi'an | Xian [case] | Shanxi | Taiyuan | Hebei | Shijiazhuang | Tangshan | Xiongan | Liaoning | Shenyang | Dalian | Dandong | Jilin | Changchun | Heilongjiang | Harbin | Heihe | Guangxi | Nanning | Guilin | Hainan | Haikou | Sanya | Wenchang | Boao | Greater Bay Area | Yangtze River Delta | Pudong | Three Gorges Dam | Tiananmen | Tiananmen Square | Great Hall of the People | Diaoyutai State Guesthouse | Beidaihe | Tibetan [adj] | Tibetans [adj] | Uyghur [adj] | Uyghurs [adj] | Uighur [adj] | Uighurs [adj] | Lop Nur | Medog
  not 以西安置 | 以西安排 | 以西安全 | 东西安全 | 中西安全 | 红海南 | 黑海南 | 里海南 | 南海南 | 东海南 | 黄海南 | 渤海南 | 沿海南 | 上海南部 | 中海南 | 近海南 | 大海南 | 隆重庆 | 慎重庆 | 庄重庆 | 火山西 | 华山西 | 泰山西 | 火山东 | 华山东 | 泰山东 | 酋长沙 | 部长沙 | 市长沙 | 议长沙 | 外长沙 | 会长沙 | 馆长沙 | 院长沙 | 校长沙 | 社长沙 | 防长沙 | 财长沙 | 特长沙 | 长沙赫 | 长沙特 | 长沙龙 | 上海合作组织 | 上海精神 | 上海五国 | 上海公报 | 广东话 | 四川菜 | 阿西宁 | 西藏问题研究 | Shanghai Cooperation Organization | Shanghai Cooperation Organisation | Shanghai Spirit | Shanghai Communique
  src hand

CYP-places  places
  of CYP
  zh 利马索尔 | 拉纳卡 | 帕福斯 | 法马古斯塔 | 瓦罗沙 | 凯里尼亚 | 阿克罗蒂里基地 | 德凯利亚 | 特罗多斯 | 绿线缓冲区
  en Limassol | Larnaca | Paphos | Famagusta | Varosha | Kyrenia
  src hand

GEO-places  places
  of GEO
  zh 巴统 | 库塔伊西 | 波季 | 苏呼米 | 茨欣瓦利 | 祖格迪迪 | 阿纳克利亚 | 阿扎尔 | 哥里市 | 奥恰姆奇拉 | 第比利斯市 | 阿扎尔自治共和国 | 加利地区 | 阿纳克利亚港 | 鲁斯塔维 | 科多里峡谷 | 潘基西峡谷 | 萨梅格列罗
  en Batumi | Kutaisi | Poti | Sukhumi | Tskhinvali | Zugdidi | Anaklia | Adjara | Gori [case]
  src hand

HKG-places  places
  of HKG
  zh 九龙 | 新界 | 维多利亚港 | 铜锣湾 | 旺角 | 大屿山 | 启德 | 香港国际机场 | 深圳河 | 落马洲
  en Kowloon | New Territories | Victoria Harbour | Lantau
  src hand

IDN-places  places
  of IDN
  zh 爪哇 | 爪哇岛 | 泗水 | 苏腊巴亚 | 万隆 | 棉兰 | 巴厘岛 | 登巴萨 | 努沙杜瓦 | 苏门答腊 | 苏门答腊岛 | 亚齐 | 亚齐省 | 巨港 | 加里曼丹 | 东加里曼丹 | 努桑塔拉 | 巴厘巴板 | 苏拉威西 | 苏拉威西岛 | 望加锡 | 莫罗瓦利 | 哈马黑拉 | 马鲁古 | 巴布亚省 | 西巴布亚 | 查亚普拉 | 纳土纳 | 纳土纳群岛 | 巴淡 | 巴淡岛 | 民丹岛 | 日惹 | 三宝垄 | 龙目岛 | 弗洛勒斯岛 | 西帝汶 | 古邦 | 茂物 | 勿加泗 | 廖内 | 廖内群岛 | 楠榜 | 邦加岛 | 帕卢 | 西爪哇省 | 东爪哇省 | 中爪哇省 | 雅万高铁 | 勒沃托比火山 | 塔纳美拉 | 西爪哇 | 中爪哇 | 东爪哇 | 北苏门答腊 | 班达亚齐 | 廖内省 | 松巴哇 | 东努沙登加拉 | 西努沙登加拉 | 北加里曼丹 | 南加里曼丹 | 西加里曼丹 | 三马林达 | 坤甸 | 努山塔拉 | 中苏拉威西 | 北苏拉威西 | 南苏拉威西 | 万鸦老 | 西巴布亚省 | 巴布亚地区 | 格拉斯伯格 | 北纳土纳海 | 巽他海峡 | 龙目海峡 | 望加锡海峡 | 丹戎不碌港 | 唐格朗 | 峇里岛 | 青山工业园 | 安汶 | 井里汶
  en Java [case] | Surabaya | Bandung | Medan | Bali [case] | Denpasar | Nusa Dua | Sumatra | Aceh | Palembang | Kalimantan | East Kalimantan | Nusantara | Balikpapan | Sulawesi | Makassar | Morowali | Maluku | West Papua | Jayapura | Natuna | Natuna Islands | Batam | Bintan | Yogyakarta | Semarang | Lombok | Flores | Kupang | Bogor | Riau | Lampung | Palu | Papuan [adj]
  not 万隆会议 | 万隆精神 | 爪哇人种 | 雅加达万隆 | Bandung Conference | Bandung spirit | JavaScript
  src hand

IND-places  places
  of IND
  zh 孟买 | 加尔各答 | 金奈 | 马德拉斯 | 班加罗尔 | 艾哈迈达巴德 | 浦那 | 苏拉特 | 勒克瑙 | 坎普尔 | 斋浦尔 | 瓦拉纳西 | 阿姆利则 | 昌迪加尔 | 科钦 | 维萨卡帕特南 | 维沙卡帕特南 | 博帕尔 | 印多尔 | 那格浦尔 | 巴特那 | 兰契 | 布巴内斯瓦尔 | 古瓦哈提 | 因帕尔 | 阿格拉 | 达兰萨拉 | 马哈拉施特拉邦 | 马哈拉施特拉 | 古吉拉特邦 | 古吉拉特 | 旁遮普邦 | 哈里亚纳邦 | 拉贾斯坦邦 | 北方邦 | 比哈尔邦 | 西孟加拉邦 | 阿萨姆邦 | 阿萨姆 | 曼尼普尔邦 | 曼尼普尔 | 那加兰邦 | 米佐拉姆邦 | 梅加拉亚邦 | 特里普拉邦 | 锡金邦 | 奥里萨邦 | 安得拉邦 | 特伦甘纳邦 | 卡纳塔克邦 | 泰米尔纳德邦 | 喀拉拉邦 | 中央邦 | 恰蒂斯加尔邦 | 贾坎德邦 | 北阿坎德邦 | 喜马偕尔邦 | 安达曼和尼科巴群岛 | 安达曼群岛 | 拉克沙群岛 | 拉克沙德维普 | 本地治里 | 西里古里走廊 | 西里古里 | 大吉岭 | 斯里赫里戈达 | 萨迪什·达万航天中心 | 昆都库拉姆核电站 | 古尔冈 | 诺伊达 | 加尔万红堡 | 瓦德纳加尔 | 蒙德拉港 | 阿约提亚 | 新德里红堡 | 帕坦科特 | 乌里基地 | 安巴拉 | 杰伊瑟尔梅尔 | 阿达姆普尔 | 果阿邦 | 喀什米尔 | 清奈 | 印控喀什米尔 | 印控克什米尔 | 海得拉巴 | 海德拉巴 | 拉贾斯坦 | 斯利那加 | 查谟 | 查谟和克什米尔 | 印控克什米尔地区 | 帕哈尔加姆 | 帕哈勒加姆 | 拉达克 | 安达曼-尼科巴群岛 | 卢迪亚纳 | 斯里哈里科塔 | 卡尔帕卡姆 | 普尔瓦马 | 巴拉科特 | 德里红堡 | 卡吉尔 | 加济阿巴德 | 贾姆讷格尔 | 布杰 | 比卡内尔
  en Mumbai | Bombay | Kolkata | Calcutta | Chennai | Madras | Bengaluru | Bangalore | Ahmedabad | Pune | Surat | Lucknow | Kanpur | Jaipur | Varanasi | Amritsar | Chandigarh | Goa [case] | Kochi | Visakhapatnam | Bhopal | Indore | Nagpur | Patna | Ranchi | Bhubaneswar | Guwahati | Imphal | Agra | Dharamshala | Dharamsala | Maharashtra | Gujarat | Haryana | Rajasthan | Uttar Pradesh | Bihar | West Bengal | Assam | Manipur | Nagaland | Mizoram | Meghalaya | Tripura | Sikkim | Odisha | Andhra Pradesh | Telangana | Karnataka | Tamil Nadu | Kerala | Madhya Pradesh | Chhattisgarh | Jharkhand | Uttarakhand | Himachal Pradesh | Andaman and Nicobar Islands | Andaman Islands | Lakshadweep | Puducherry | Siliguri | Darjeeling | Sriharikota | Kudankulam | Gurgaon | Gurugram | Noida | Mundra | Ayodhya | Pathankot | Jaisalmer
  src hand

IOT-places  places
  of IOT
  zh 迪戈加西亚军事基地 | 迪戈加西亚基地 | 迭戈加西亚基地 | 迭戈加西亚军事基地
  src hand

IRN-places  places
  of IRN
  zh 福尔多 | 福尔道 | 福尔多核设施 | 纳坦兹 | 纳坦兹核设施 | 伊斯法罕 | 伊斯法罕省 | 布什尔 | 布什尔核电站 | 阿拉克 | 阿拉克重水反应堆 | 帕尔钦 | 阿巴斯港 | 拉贾伊港 | 沙希德·拉贾伊港 | 阿瓦士 | 阿巴丹 | 胡齐斯坦 | 胡齐斯坦省 | 哈尔克岛 | 格什姆岛 | 基什岛 | 马什哈德 | 大不里士 | 设拉子 | 克尔曼 | 克尔曼省 | 克尔曼沙阿 | 克尔曼沙赫 | 亚兹德 | 卡拉季 | 拉什特 | 乌尔米耶 | 哈马丹 | 恰巴哈尔 | 恰巴哈尔港 | 锡斯坦-俾路支斯坦 | 锡斯坦-俾路支斯坦省 | 锡斯坦和俾路支斯坦省 | 扎黑丹 | 阿萨鲁耶 | 南帕尔斯气田 | 南帕尔斯 | 贾斯克 | 洛雷斯坦 | 霍拉马巴德 | 霍梅尼机场 | 梅赫拉巴德机场 | 埃温监狱 | 霍尔木兹甘省 | 霍尔木兹岛 | 伊朗南部 | 伊朗西部 | 赞詹 | 加兹温 | 科纳拉克 | 萨南达季 | 伊拉姆省 | 法尔斯省 | 库尔德斯坦省 | 戈尔甘 | 沙赫鲁德 | 塞姆南 | 库姆省 | 库姆市 | 伊斯法汗 | 佛尔多 | 哈格岛 | 纳坦斯 | 霍尔木兹甘 | 锡斯坦-俾路支省 | 德兹富勒 | 阿萨卢耶 | 米纳布 | 拉万岛 | 霍梅尼国际机场 | 坎甘 | 锡里克 | 班达拉阿巴斯 | 洪达卜 | 厄尔布尔士省 | 拉雷克岛
  en Fordow | Fordo | Natanz | Isfahan | Esfahan | Bushehr | Arak | Parchin | Bandar Abbas | Shahid Rajaee | Ahvaz | Abadan | Khuzestan | Kharg Island | Qeshm | Kish Island | Qom | Mashhad | Tabriz | Shiraz | Kerman | Kermanshah | Yazd | Karaj | Rasht | Urmia | Hamadan | Chabahar | Sistan and Baluchestan | Sistan-Baluchestan | Zahedan | Asaluyeh | South Pars | Jask | Khorramabad | Lorestan | Evin prison | Mehrabad | Zanjan | Qazvin | Konarak | Semnan | Pickaxe Mountain
  not 布什尔虎
  src hand

IRQ-places  places
  of IRQ
  zh 巴士拉 | 摩苏尔 | 埃尔比勒 | 埃尔比勒机场 | 基尔库克 | 苏莱曼尼亚 | 苏莱曼尼亚省 | 杜胡克 | 杜胡克省 | 纳杰夫 | 卡尔巴拉 | 费卢杰 | 拉马迪 | 安巴尔 | 安巴尔省 | 提克里特 | 萨迈拉 | 巴古拜 | 迪亚拉省 | 阿萨德空军基地 | 阿萨德基地 | 艾因阿萨德基地 | 艾因阿萨德空军基地 | 阿因阿萨德 | 哈里尔空军基地 | 塔吉军营 | 巴格达绿区 | 巴格达国际机场 | 辛贾尔 | 伊拉克库尔德 | 伊拉克库尔德地区 | 伊拉克库尔德自治区 | 库尔德自治区 | 纳西里耶 | 希拉市 | 法奥港 | 大法奥港 | 乌姆盖斯尔 | 尼尼微省 | 鲁迈拉油田 | 巴比伦省 | 萨拉赫丁省 | 科尔莫尔气田 | 巴士拉省 | 巴士拉港 | 基尔库克省 | 埃尔比勒省 | 巴拉德空军基地 | 塔吉军事基地 | 巴格达机场 | 萨德尔城 | 拜伊吉 | 迪瓦尼耶 | 米桑省 | 阿马拉 | 济加尔省 | 穆萨纳省 | 瓦西特省 | 乌姆盖斯尔港 | 泰勒阿费尔 | 哈巴尼亚 | 加伊姆 | 阿布格莱布 | 西古尔纳油田 | 哈法亚油田 | 维克托里亚营地 | 辛贾尔地区 | 马赫穆尔 | 巴斯拉 | 艾比尔 | 厄比尔 | 塔季 | 维多利亚基地
  en Basra | Mosul | Erbil | Irbil | Kirkuk | Sulaymaniyah | Sulaimaniyah | Duhok | Dohuk | Najaf | Karbala | Fallujah | Ramadi | Anbar | Tikrit | Samarra | Baqubah | Diyala | Ain al-Asad | Al-Asad Air Base | Green Zone [case] | Sinjar | Iraqi Kurdistan | Kurdistan Region | Nasiriyah | Umm Qasr | Nineveh | Rumaila | Harir air base | Victory Base
  src hand

ISR-places  places
  of ISR
  zh 海法 | 海法港 | 阿什杜德 | 阿什杜德港 | 阿什凯隆 | 阿什克隆 | 贝尔谢巴 | 内盖夫 | 内盖夫沙漠 | 内盖夫沙漠核研究中心 | 迪莫纳 | 埃拉特 | 埃拉特港 | 斯代罗特 | 谢莫纳城 | 采法特 | 提比里亚 | 加利利 | 上加利利 | 拿撒勒 | 赫兹利亚 | 内坦亚 | 佩塔提克瓦 | 里雄莱锡安 | 巴特亚姆 | 拉马特甘 | 雷霍沃特 | 魏茨曼科学研究所 | 本-古里安机场 | 本古里安机场 | 本-古里安国际机场 | 以色列北部 | 以色列南部 | 以色列中部 | 内瓦提姆空军基地 | 内瓦蒂姆 | 内瓦蒂姆空军基地 | 纳哈里亚 | 阿卡市 | 梅图拉 | 哈代拉 | 莫迪因 | 苏鲁卡医院 | 雷姆空军基地 | 帕尔马希姆 | 凯里姆沙洛姆口岸 | 凯雷姆沙洛姆 | 凯雷姆沙洛姆口岸 | 埃雷兹口岸 | 济基姆口岸 | 齐基姆 | 卡梅尔山 | 基里亚特谢莫纳 | 本古里安国际机场 | 本·古里安国际机场 | 本·古里安机场 | 内瓦提姆 | 西耶路撒冷 | 霍隆市 | 埃什科尔 | 尼尔奥兹 | 贝埃里 | 克法阿扎 | 谢莫纳 | 马阿勒阿杜米姆
  en Haifa | Ashdod | Ashkelon | Beersheba | Be'er Sheva | Negev | Dimona | Eilat | Sderot | Kiryat Shmona | Safed | Tiberias | Galilee | Nazareth | Herzliya | Netanya | Petah Tikva | Rishon LeZion | Bat Yam | Ramat Gan | Rehovot | Ben Gurion Airport | Ben-Gurion Airport | northern Israel | southern Israel | central Israel | Nevatim | Nahariya | Metula | Kerem Shalom | Erez | Zikim | Soroka Hospital | Palmachim
  not 海法律 | 沿海法 | 南海法 | 海法院
  src hand

JOR-places  places
  of JOR
  zh 亚喀巴 | 亚喀巴港 | 扎尔卡 | 伊尔比德 | 佩特拉 | 扎塔里难民营 | 22号塔 | 死海东岸 | 卡拉克 | 阿兹拉克空军基地 | 穆瓦法克·萨勒提空军基地 | 塔22 | 侯赛因国王大桥 | 艾伦比桥 | 鲁克班 | “22号塔” | 塔楼22 | 阿兹拉克难民营
  en Aqaba | Zarqa | Irbid | Zaatari | Tower 22 | Muwaffaq Salti | Petra [case]
  src hand

JPN-places  places
  of JPN
  zh 大阪 | 京都 | 横滨 | 名古屋 | 神户 | 福冈 | 札幌 | 仙台 | 广岛 | 长崎 | 北海道 | 函馆 | 冲绳 | 那霸 | 嘉手纳 | 嘉手纳基地 | 嘉手纳空军基地 | 普天间 | 普天间基地 | 边野古 | 横须贺 | 横须贺基地 | 横须贺港 | 佐世保 | 佐世保基地 | 岩国 | 岩国基地 | 三泽 | 三泽基地 | 横田 | 横田基地 | 横田空军基地 | 厚木基地 | 舞鹤 | 吴市 | 与那国岛 | 与那国 | 石垣岛 | 宫古岛 | 西南诸岛 | 琉球 | 琉球群岛 | 鹿儿岛 | 鹿儿岛县 | 种子岛 | 马毛岛 | 奄美大岛 | 熊本 | 熊本县 | 大分县 | 佐贺 | 九州 | 四国岛 | 关西 | 关东地区 | 千叶 | 埼玉 | 神奈川 | 神奈川县 | 静冈 | 爱知县 | 兵库县 | 奈良 | 滋贺 | 三重县 | 伊势志摩 | 岐阜 | 长野县 | 新潟 | 富山县 | 石川县 | 能登半岛 | 福井 | 福岛 | 福岛第一核电站 | 福岛核电站 | 福岛县 | 宫城县 | 岩手县 | 青森 | 青森县 | 秋田县 | 山形县 | 茨城 | 栃木 | 群马县 | 冲之鸟礁 | 冲之鸟 | 小笠原群岛 | 硫磺岛 | 南鸟岛 | 对马岛 | 壹岐 | 五岛列岛 | 津轻海峡 | 濑户内海 | 丰后水道 | 大隅海峡 | 靖国神社 | 羽田机场 | 成田机场 | 关西机场 | 柏崎刈羽 | 柏崎刈羽核电站 | 女川核电站 | 六所村 | 佐渡 | 佐渡金山 | 军舰岛 | 姬路 | 冈山 | 山口县 | 松山市 | 高知县 | 德岛县 | 香川县 | 和歌山 | 筑波 | 百里基地 | 筑城基地 | 新田原基地 | 小松基地 | 饭冢 | 健军驻地 | 富士驻屯地 | 札幌市 | 名古屋市 | 大阪府 | 京都府 | 东京都 | 广岛县 | 长崎县 | 福冈县 | 冲绳岛 | 宫古海峡 | 下关市 | 名护市 | 本州岛 | 日本本州 | 佐贺机场 | 佐贺县 | 鸟取县 | 岛根县 | 爱媛县 | 伊方核电站 | 川内核电站 | 高滨核电站 | 玄海核电站 | 浜冈核电站 | 东海第二核电站 | 美滨核电站 | 大饭核电站 | 长崎港 | 横滨港 | 神户港 | 东京湾 | 相模湾 | 骏河湾 | 伊势湾 | 南海海槽 | 千岁基地 | 旭川 | 苫小牧 | 钏路 | 根室 | 稚内 | 久米岛 | 下地岛 | 波照间岛 | 竹富町 | 鹿屋基地 | 新田原 | 入间基地 | 习志野 | 座间基地 | 座间兵营 | 汉森军营 | 施瓦布军营 | 北谷町 | 大津市 | 宇都宫 | 宫崎县 | 仙台市 | 会津若松 | 双叶町 | 大熊町 | 浪江町 | 冲绳县 | 先岛诸岛 | 吴港 [short] | 国后岛 | 择捉岛 | 齿舞群岛 | 色丹岛
  en Osaka | Kyoto | Yokohama | Nagoya | Kobe [case] | Fukuoka | Sapporo | Sendai | Hiroshima | Nagasaki | Hokkaido | Hakodate | Okinawa | Naha | Kadena | Kadena Air Base | Futenma | Henoko | Yokosuka | Sasebo | Iwakuni | Misawa | Yokota | Yokota Air Base | Atsugi | Yonaguni | Ishigaki | Miyako | Miyakojima | Nansei Islands | Ryukyu Islands | Ryukyu | Kagoshima | Kumamoto | Kyushu | Honshu | Shikoku | Chiba | Saitama | Kanagawa | Shizuoka | Niigata | Noto Peninsula | Fukushima | Fukushima Daiichi | Miyagi | Iwate | Aomori | Akita | Ibaraki | Okinotorishima | Ogasawara Islands | Iwo Jima | Minamitorishima | Tsushima | Tsugaru Strait | Yasukuni | Yasukuni Shrine | Haneda | Narita | Kashiwazaki-Kariwa | Sado | Oita | Okayama | Nara | Ise-Shima | Miyako Strait
  not 京都议定书 | 福岛瑞穗 | Kyoto Protocol
  src hand

KAZ-places  places
  of KAZ
  zh 阿拉木图 | 奇姆肯特 | 卡拉干达 | 阿克托别 | 阿特劳 | 阿克套 | 克孜勒奥尔达 | 拜科努尔 | 拜科努尔发射场 | 巴甫洛达尔 | 库斯塔奈 | 图尔克斯坦 | 突厥斯坦市 | 塞米伊 | 塞梅伊 | 塞米巴拉金斯克 | 卡沙甘油田 | 田吉兹油田 | 乌拉尔斯克 | 扎纳奥津 | 阿拉木图州 | 阿克套港 | 厄斯克门 | 拜科努尔航天发射场 | 科克舍套 | 突厥斯坦州 | 江布尔州 | 热特苏州 | 阿拜州 | 曼格斯套州 | 多斯特克口岸 | 里海管道 | 田吉兹 | 卡沙甘 | 扎瑙津
  en Almaty | Alma-Ata | Shymkent | Karaganda | Aktobe | Atyrau | Aktau | Kyzylorda | Baikonur | Pavlodar | Kostanay | Turkistan | Semey | Semipalatinsk | Kashagan | Tengiz | Zhanaozen
  src hand

KGZ-places  places
  of KGZ
  zh 奥什 | 贾拉拉巴德州 | 伊塞克湖 | 巴特肯 | 巴特肯州 | 坎特空军基地 | 坎特基地 | 马纳斯机场 | 吐尔尕特 | 乔尔蓬阿塔 | 奥什州 | 奥什市 | 楚河州 | 塔拉斯州 | 纳伦州 | 伊塞克湖州 | 玛纳斯国际机场 | 伊尔克什坦口岸 | 图噜噶尔特口岸 | 玛纳斯机场
  en Osh [case] | Issyk-Kul | Batken | Kant air base | Manas air base | Cholpon-Ata
  src hand

KHM-places  places
  of KHM
  zh 西哈努克港 | 西港 | 西哈努克市 | 暹粒 | 吴哥窟 | 马德望 | 云壤 | 云壤海军基地 | 磅湛 | 贡布 | 波贝 | 柏威夏 | 柏威夏寺 | 柏威夏省 | 奥多棉芷 | 奥多棉吉省 | 班迭棉吉省 | 菩萨省 | 戈公省 | 德崇扶南运河 | 马德望省 | 暹粒省 | 磅湛省 | 磅通省 | 贡布省 | 国公省 | 国公岛 | 桔井省 | 上丁省 | 腊塔纳基里省 | 蒙多基里省 | 茶胶省 | 干丹省 | 波萝勉省 | 柴桢省 | 巴域市 | 波贝市 | 白马省 | 安塔玛 | 安塔琴 | 奥斯马 | 森莫隆 | 金边港 | 德崇国际机场 | 桑波库 | 奥多棉吉 | 三隆市
  en Sihanoukville | Siem Reap | Angkor Wat | Battambang | Ream | Ream Naval Base | Kampot | Poipet | Preah Vihear | Oddar Meanchey | Banteay Meanchey | Koh Kong | Funan Techo Canal
  not 港西港 | 广西港 | 江西港 | 陕西港
  src hand

KOR-places  places
  of KOR
  zh 釜山 | 仁川 | 大邱 | 光州 | 蔚山 | 世宗市 | 京畿道 | 水原 | 平泽 | 平泽基地 | 汉弗莱斯营 | 乌山 | 乌山基地 | 群山基地 | 浦项 | 昌原 | 木浦 | 丽水 | 济州 | 济州岛 | 江原道 | 江陵 | 平昌 | 春川 | 庆州 | 庆尚北道 | 庆尚南道 | 全罗南道 | 全罗北道 | 忠清南道 | 忠清北道 | 白翎岛 | 延坪岛 | 郁陵岛 | 乌山空军基地 | 星州郡 | 坡州 | 铁原 | 汉江 | 务安机场 | 安东市 | 古里核电站 | 巨济 | 巨济岛 | 汝矣岛 | 光化门 | 鸡龙台 | 仁川机场 | 金浦机场 | 务安国际机场 | 群山市 | 镇海基地 | 镇海海军基地 | 大田市 | 釜山港 | 仁川国际机场 | 光州广域市 | 萨德基地 | 独岛 | 大延坪岛 | 首尔市 | 议政府市 | 临津阁 | 板门店共同警备区 | 群山空军基地 | 梨泰院 | 月城核电站 | 群山机场 | 镇海港 | 西海五岛 | 东豆川 | 河回
  en Busan | Incheon | Daegu | Daejeon | Gwangju | Ulsan | Sejong | Gyeonggi | Suwon | Pyeongtaek | Camp Humphreys | Osan | Osan Air Base | Gunsan | Kunsan | Pohang | Changwon | Jinhae | Jeju | Gangneung | Pyeongchang | Gyeongju | Baengnyeong Island | Yeonpyeong Island | Seongju | Paju | Muan | Geoje | Yeouido | Gwanghwamun | Incheon Airport
  not 阳光州 | 济州航空 | 釜山行 | 仁川登陆
  src hand

KWT-places  places
  of KWT
  zh 阿里萨利姆 | 阿里夫坚营 | 阿里夫詹营 | 阿里萨利姆空军基地 | 舒艾拜港 | 布比延岛 | 阿里夫坚营地 | 阿里夫坚 | 阿里·萨利姆空军基地 | 穆巴拉克·卡比尔港 | 艾哈迈迪 | 艾哈迈德·贾贝尔空军基地 | 布尔甘油田 | 瓦夫拉 | 艾哈迈迪港 | 祖尔港
  en Ali Al Salem | Camp Arifjan | Shuaiba | Bubiyan
  src hand

LAO-places  places
  of LAO
  zh 琅勃拉邦 | 沙湾拿吉 | 巴色 | 磨丁 | 甘蒙省 | 波乔省 | 琅勃拉邦省 | 沙湾拿吉省 | 占巴塞 | 占巴塞省 | 金三角经济特区 | 川圹省 | 丰沙里省 | 乌多姆赛省 | 琅南塔省 | 阿速坡省 | 塞公省 | 瓦岱机场 | 塔纳楞
  en Luang Prabang | Savannakhet | Pakse | Boten | Vang Vieng
  src hand

LBN-places  places
  of LBN
  zh 贝鲁特南郊 | 贝鲁特港 | 黎巴嫩南部 | 黎巴嫩东部 | 黎南部 | 黎南 | 提尔 | 苏尔市 | 西顿 | 赛达 | 纳巴提耶 | 奈拜提耶 | 巴勒贝克 | 贝卡谷地 | 贝卡地区 | 利塔尼河 | 纳库拉 | 朱拜勒 | 扎赫勒 | 宾特朱拜勒 | 宾特朱贝勒 | 阿伊塔沙阿卜 | 希亚姆 | 卡夫基拉 | 哈雷特赫雷克 | 达希耶 | 达希耶区 | 艾因阿克萨 | 艾因希尔韦难民营 | 艾因赫勒韦 | 黑尔梅勒 | 迈斯贾贝勒 | 朱尼耶 | 的黎波里市 | 巴尔贝克 | 黎巴嫩山省 | 贝鲁特南部郊区 | 拉菲克·哈里里国际机场 | 贝鲁特机场 | “蓝线” | 马尔瓦辛 | 马龙拉斯 | 埃塔什沙卜 | 艾因赫勒韦难民营 | 卡夫尔基拉 | 赫尔梅勒 | 马尔贾永 | 哈鲁夫 | 萨布拉 | 夏蒂拉 | 迈尔季欧云 | 纳古拉 | 阿达伊西 | 艾因希勒韦难民营 | 博福特城堡 | 夏蒂拉难民营 | 贝达维难民营 | 巴里德河难民营
  en southern Lebanon | south Lebanon | eastern Lebanon | Beirut's southern suburbs | Dahiyeh | Dahieh | Tyre [case] | Sidon | Nabatieh | Nabatiyeh | Baalbek | Bekaa Valley | Bekaa | Beqaa | Litani River | Litani | Naqoura | Byblos | Zahle | Bint Jbeil | Khiam | Kfar Kila | Ain al-Hilweh | Hermel
  not 提尔曼 | 马提尔 | 西顿· | 希提尔
  src hand

LKA-places  places
  of LKA
  zh 汉班托塔 | 汉班托塔港 | 康提 | 亭可马里 | 贾夫纳 | 加勒古城 | 加勒港 | 科伦坡港 | 科伦坡港口城 | 班达拉奈克国际机场 | 尼甘布 | 阿努拉德普勒 | 基利诺奇 | 拜蒂克洛 | 卡图纳耶克 | 科伦坡港城
  en Hambantota | Kandy | Trincomalee | Jaffna
  src hand

MAC-places  places
  of MAC
  zh 氹仔 | 路环 | 横琴粤澳深度合作区 | 横琴 | 路氹
  en Taipa
  src hand

MDV-places  places
  of MDV
  zh 胡鲁马累 | 阿杜环礁 | 中马友谊大桥 | 苏瓦迪瓦环礁 | 维拉纳国际机场
  en Hulhumale | Addu
  src hand

MMR-places  places
  of MMR
  zh 仰光 | 曼德勒 | 缅北 | 缅北地区 | 掸邦 | 掸邦北部 | 克钦邦 | 若开邦 | 钦邦 | 克伦邦 | 克耶邦 | 孟邦 | 实皆 | 实皆省 | 马圭省 | 勃固 | 皎漂 | 皎漂港 | 实兑 | 腊戌 | 木姐 | 密支那 | 莱比塘 | 妙瓦底 | 东枝 | 大其力 | 邦康 | 佤联邦 | KK园区 | KK园 | 水沟谷 | 迪洛瓦 | 土瓦 | 毛淡棉 | 若开 | 密松 | 密松水电站 | 清水河口岸 | 贵概 | 抹谷 | 眉苗 | 彬乌伦 | 垒固 | 吁谷 | 果敢地区 | 缅北果敢 | 果敢老街 | 果敢自治区 | 腊戍 | 南坎 | 九谷口岸 | 木姐口岸 | 登尼 | 滚弄 | 曼德勒省 | 仰光省 | 勃固省 | 伊洛瓦底省 | 勃生 | 德林达依省 | 丹老 | 内比都机场 | 密铁拉 | 蒲甘 | 八莫 | 支非河 | 昔卜 | 景栋 | 大其力口岸 | 皎脉 | 皎梅 | 帕敢 | 妙乌 | 布帝洞 | 貌夺 | 山多威 | 勃固市 | 苏加达 | 高加力 | 宾德亚 | 迪莫索 | 掸邦东部 | 掸邦南部 | 彪关 | 果敢 | 苗瓦迪 | 瑙丘 | 孟都 | 帕安 | 墨吉 | 老街市 | 亚太新城
  en Yangon | Rangoon | Mandalay | Shan State | northern Shan | Kachin State | Kachin | Rakhine State | Rakhine | Chin State | Karen State | Kayin | Kayah State | Sagaing | Magway | Bago | Kyaukphyu | Sittwe | Lashio | Muse [case] | Myitkyina | Myawaddy | Taunggyi | Tachileik | Wa State | KK Park | Shwe Kokko | Thilawa | Dawei | Mawlamyine | Myitsone | Kokang | Laukkai | Loikaw | Rohingya [adj]
  src hand

MNG-places  places
  of MNG
  zh 额尔登特 | 达尔汗 | 扎门乌德 | 塔温陶勒盖 | 奥尤陶勒盖 | 南戈壁省 | 嘎顺苏海图 | 达尔汗市 | 塔旺陶勒盖 | 奥尤陶勒盖铜矿 | 嘎顺苏海图口岸 | 东方省 | 乔巴山市 | 科布多 | 西伯库伦口岸
  en Erdenet | Darkhan | Zamyn-Uud | Tavan Tolgoi | Oyu Tolgoi
  src hand

MYS-places  places
  of MYS
  zh 槟城 | 槟榔屿 | 柔佛 | 柔佛州 | 新山市 | 马六甲州 | 沙巴州 | 砂拉越 | 砂拉越州 | 沙捞越 | 古晋 | 亚庇 | 纳闽 | 霹雳州 | 怡保 | 雪兰莪 | 登嘉楼 | 吉兰丹 | 吉打州 | 浮罗交怡 | 兰卡威 | 关丹 | 巴生港 | 彭亨州 | 森美兰州 | 玻璃市州 | 仙本那 | 拿笃 | 马来西亚东海岸铁路 | 马六甲 | 雪兰莪州 | 吉打 | 玻璃市 | 吉兰丹州 | 登嘉楼州 | 彭亨 | 关丹港 | 哥打基纳巴卢 | 砂捞越 | 民都鲁 | 丹戎帕拉帕斯港 | 森林城市 | 诗巫 | 山打根 | 丁加奴州 | 斗湖
  en Penang | Johor | Johor Bahru | Melaka | Sabah | Sarawak | Kuching | Kota Kinabalu | Labuan | Perak | Ipoh | Selangor | Terengganu | Kelantan | Kedah | Langkawi | Kuantan | Port Klang | Pahang | Negeri Sembilan
  src hand

NPL-places  places
  of NPL
  zh 博克拉 | 蓝毗尼 | 比尔甘杰 | 拉利特普尔 | 珠穆朗玛峰南坡 | 比尔根杰 | 比拉特纳格尔 | 巴克塔普尔 | 特里布万国际机场 | 珠峰大本营 | 木斯塘 | 廓尔喀 | 尼泊尔根杰 | 拉苏瓦 | 奇特旺
  en Pokhara | Lumbini | Birgunj | Lalitpur | Chitwan
  src hand

OMN-places  places
  of OMN
  zh 塞拉莱 | 萨拉拉 | 杜库姆 | 杜库姆港 | 苏哈尔 | 穆桑代姆 | 佐法尔 | 塞拉莱港 | 苏哈尔港 | 穆桑代姆省 | 马西拉岛 | 哈塞卜
  en Salalah | Duqm | Sohar | Musandam | Dhofar
  src hand

PAK-places  places
  of PAK
  zh 卡拉奇 | 拉合尔 | 白沙瓦 | 奎达 | 费萨拉巴德 | 木尔坦 | 锡亚尔科特 | 瓜达尔 | 瓜达尔港 | 俾路支 | 俾路支省 | 俾路支斯坦 | 旁遮普省 | 信德省 | 开伯尔-普赫图赫瓦省 | 开普省 | 开伯尔-普什图省 | 开伯尔普赫图赫瓦 | 瓦济里斯坦 | 北瓦济里斯坦 | 南瓦济里斯坦 | 斯瓦特 | 阿伯塔巴德 | 卡西姆港 | 努尔汗空军基地 | 努尔汗基地 | 达苏水电站 | 本努 | 托尔哈姆 | 查曼 | 托尔哈姆口岸 | 查曼口岸 | 胡兹达尔 | 图尔伯德 | 古杰兰瓦拉 | 巴哈瓦尔布尔 | 穆里德凯 | 达苏水电站项目 | 吉尔吉特-巴尔蒂斯坦 | 海得拉巴市 | 苏库尔 | 瓜达尔市 | 库拉姆 | 杰曼口岸 | 托克汉姆 | 托克汉姆口岸 | 阿扎德克什米尔 | 巴控克什米尔 | 穆扎法拉巴德 | 卡拉奇港 | 恰希玛核电站 | 卡洛特水电站 | 塔克西拉 | 萨戈达 | 吉尔吉特 | 红其拉甫口岸 | 喀拉蚩 | 白夏瓦 | 巴控喀什米尔 | 开伯尔普什图省 | 吐尔汗姆 | 托尔汗姆 | 吐尔汗姆口岸 | 班努 | 塔贝拉 | 穆罕默德·本·卡西姆港 | 阿塔巴德 | 曼塞赫拉 | 哈里布尔 | 巴焦尔 | 奥拉克扎伊
  en Karachi | Lahore | Peshawar | Quetta | Faisalabad | Multan | Sialkot | Gwadar | Balochistan | Baluchistan | Sindh | Khyber Pakhtunkhwa | Waziristan | North Waziristan | South Waziristan | Swat [case] | Abbottabad | Port Qasim | Nur Khan | Dasu | Bannu | Torkham | Chaman | Khuzdar | Gujranwala | Bahawalpur | Muridke
  src hand

PHL-places  places
  of PHL
  zh 吕宋 | 吕宋岛 | 棉兰老岛 | 棉兰老 | 宿务 | 达沃 | 达沃市 | 马卡蒂 | 奎松市 | 苏比克 | 苏比克湾 | 克拉克基地 | 克拉克空军基地 | 巴拉望 | 巴拉望岛 | 巴拉望省 | 公主港 | 三描礼士 | 三宝颜 | 苏禄 | 苏禄群岛 | 保和岛 | 长滩岛 | 碧瑶 | 甲米地 | 卡加延 | 卡加延省 | 巴坦群岛 | 巴丹群岛 | 巴丹岛 | 巴布延群岛 | 拉瓦格 | 北伊罗戈 | 伊莎贝拉省 | 巴西兰 | 巴西兰岛 | 哥打巴托 | 莱特岛 | 独鲁万 | 米沙鄢 | 伊洛伊洛 | 怡朗市 | 邦板牙 | 八打雁 | 维甘 | 仁牙因湾 | 比南戈南 | 桑托斯将军城 | 奥隆阿波 | 卡林阿 | 三描礼士省 | 巴丹省 | 巴坦岛 | 伊富皋 | 卡加延德奥罗 | 苏禄省 | 霍洛岛 | 马拉维市 | 棉兰老穆斯林自治区 | 邦萨摩洛 | 八打雁港 | 奎松城 | 塔克洛班 | 萨马岛 | 民都洛岛 | 北伊罗戈省 | 巴斯科 | 马尼拉湾 | 卡米洛·奥西亚斯海军基地 | 拉洛机场 | 巴沙空军基地 | 麦格赛赛堡 | 安东尼奥·鲍蒂斯塔空军基地 | 埃德温·安德鲁斯空军基地 | 马德雷山号 | 宿雾 | 民答那峨 | 乌鲁甘湾 | 卡维特
  en Luzon | Mindanao | Cebu | Davao | Makati | Quezon City | Subic | Subic Bay | Clark Air Base | Palawan | Puerto Princesa | Zambales | Zamboanga | Sulu | Bohol | Boracay | Baguio | Cavite | Cagayan | Batanes | Babuyan Islands | Laoag | Ilocos Norte | Isabela | Basilan | Cotabato | Leyte | Tacloban | Visayas | Iloilo | Pampanga | Batangas | General Santos | Bangsamoro | Lingayen
  not 苏比克里
  src hand

PRK-places  places
  of PRK
  zh 新义州 | 咸兴 | 元山 | 元山葛麻 | 清津 | 罗先 | 罗津 | 南浦 | 开城 | 开城工业园区 | 金刚山 | 宁边 | 宁边核设施 | 丰溪里 | 丰溪里核试验场 | 东仓里 | 西海卫星发射场 | 顺安机场 | 新浦 | 平安北道 | 平安南道 | 咸镜北道 | 两江道 | 慈江道 | 黄海南道 | 惠山 | 满浦 | 妙香山 | 降仙 | 龙德洞 | 舞水端里 | 豆满江站 | 罗先市 | 板门店 | 沙里院 | 江界 | 罗津港 | 新浦港 | 黄海北道 | 咸镜南道 | 江仙 [short] | 龟城 [short] | 三池渊
  en Sinuiju | Hamhung | Wonsan | Chongjin | Rason | Rajin | Nampo | Kaesong | Mount Kumgang | Yongbyon | Punggye-ri | Tongchang-ri | Sohae | Sunan | Sinpo | Kangson | Hyesan
  src hand

PSE-places  places
  of PSE
  zh 加沙地带 | 加沙 | 加沙城 | 加沙市 | 加沙北部 | 加沙南部 | 加沙中部 | 拉法 | 拉法口岸 | 拉法市 | 汗尤尼斯 | 罕尤尼斯 | 汗尤尼斯市 | 杰巴利耶 | 贾巴利亚 | 杰巴利耶难民营 | 贾巴利亚难民营 | 代尔拜拉赫 | 代尔巴拉赫 | 努赛赖特 | 努赛拉特 | 努赛赖特难民营 | 拜特拉希亚 | 拜特哈嫩 | 马瓦西 | 布赖杰 | 布赖杰难民营 | 马加齐难民营 | 希法医院 | 纳赛尔医院 | 阿克萨烈士医院 | 费城走廊 | “费城走廊” | 内察里姆走廊 | 莫拉格走廊 | 宰通 | 舒贾耶 | 谢赫拉德万 | 沙提难民营 | 约旦河西岸 | 约旦河西岸地区 | 西岸地区 | 被占领约旦河西岸 | 杰宁 | 杰宁难民营 | 图勒凯尔姆 | 图勒凯尔姆难民营 | 努尔沙姆斯 | 纳布卢斯 | 希伯伦 | 伯利恒 | 杰里科 | 盖勒吉利耶 | 图巴斯 | 东耶路撒冷 | 阿克萨清真寺 | 圣殿山 | 谢赫贾拉 | 加沙港 | 加沙沿海地区 | 约旦河谷 | 马萨费尔亚塔 | E1区 | E1定居点 | 拉法地区 | 加萨 | 加萨走廊 | 加萨市 | 加萨地带 | 菲拉德尔菲走廊 | 印尼医院 | 努尔沙姆难民营 | 萨尔费特 | 舒贾亚 | 卡巴提亚 | 祖韦达 | 迈加齐难民营 | 沙布拉难民营 | 巴拉塔难民营 | 贾拉祖恩难民营 | 代尔巴拉赫难民营 | 法里阿难民营 | 舒阿法特难民营
  en Gaza | Gaza Strip | Gaza City | northern Gaza | southern Gaza | central Gaza | Rafah | Rafah crossing | Khan Younis | Khan Yunis | Khan Yunus | Jabalia | Jabaliya | Deir al-Balah | Deir el-Balah | Nuseirat | Beit Lahia | Beit Lahiya | Beit Hanoun | al-Mawasi | Mawasi | Bureij | Maghazi | al-Shifa Hospital | Shifa Hospital | Nasser Hospital | Philadelphi Corridor | Netzarim Corridor | Morag Corridor | Zeitoun | Shejaiya | Sheikh Radwan | West Bank | the West Bank | occupied West Bank | Jenin | Tulkarm | Tulkarem | Nur Shams | Nablus | Hebron | Bethlehem | Jericho | Qalqilya | Tubas | East Jerusalem | Al-Aqsa Mosque | Al-Aqsa | Temple Mount | Sheikh Jarrah | Gazan [adj] | Gazans [adj] | Masafer Yatta
  not 参加沙龙 | 增加沙 | 加沙尔 | 加沙拉 | Gaza Humanitarian Foundation | Gaza Health Ministry | 参加萨 | 增加萨 | 更加萨 | 附加萨 | 强加萨 | 追加萨 | 施加萨
  src hand

QAT-places  places
  of QAT
  zh 乌代德 | 乌代德空军基地 | 乌代德基地 | 拉斯拉凡 | 卢赛尔 | 杜汉油田 | 瓦吉拜 | 拉斯拉凡工业城 | 哈马德港 | 哈马德国际机场 | 麦萨伊德 | 沃克拉 | 梅赛伊德
  en Al Udeid | Al-Udeid | Al Udeid Air Base | Ras Laffan | Lusail
  src hand

SAU-places  places
  of SAU
  zh 吉达 | 麦加 | 麦地那 | 朱拜勒港 | 延布 | 延布港 | 塔伊夫 | 吉赞 | 纳季兰 | 阿卜凯克 | 胡赖斯油田 | 拉斯坦努拉 | 苏丹王子空军基地 | 苏尔坦王子空军基地 | 新未来城 | 未来新城 | 阿西尔 | 泰布克 | 哈伊勒 | 奈季兰 | 德拉伊耶 | NEOM新城 | 沙特达曼 | 达曼港 | 吉达港 | 达曼 | 达兰 | 塔布克 | 卡西姆省 | 吉赞省 | 吉赞港 | 阿西尔省 | 阿卜哈 | 艾卜哈机场 | 海米斯穆谢特 | 哈立德国王空军基地 | 苏丹亲王空军基地 | 拉斯坦努拉港 | 拉斯海尔 | 布盖格 | 布盖格油田 | 加瓦尔油田 | 海夫吉 | 东部省 | 阿卜盖格 | 苏尔坦亲王空军基地 | 朱拜勒工业城
  en Jeddah | Jiddah | Mecca [case] | Makkah | Medina | Dammam | Jubail | Dhahran | Yanbu | Taif | Jizan | Jazan | Najran | Abqaiq | Khurais | Ras Tanura | Prince Sultan Air Base | NEOM | Asir | Tabuk | Diriyah
  not 吉达· | 麦加· | 延布什
  src hand

SGP-places  places
  of SGP
  zh 樟宜 | 樟宜海军基地 | 樟宜机场 | 圣淘沙 | 裕廊 | 裕廊岛 | 滨海湾 | 乌节路 | 丹戎巴葛 | 白礁岛 | 三巴旺
  en Changi | Changi Naval Base | Sentosa | Jurong
  not Changi Airport Group
  src hand

SYR-places  places
  of SYR
  zh 阿勒颇 | 阿勒颇省 | 霍姆斯 | 霍姆斯省 | 哈马市 | 哈马省 | 拉塔基亚 | 拉塔基亚省 | 塔尔图斯 | 塔尔图斯港 | 赫迈米姆 | 赫迈米姆空军基地 | 伊德利卜 | 伊德利卜省 | 代尔祖尔 | 代尔祖尔省 | 拉卡 | 哈塞克 | 哈塞克省 | 卡米什利 | 德拉省 | 苏韦达 | 苏韦达省 | 库奈特拉 | 库奈特拉省 | 巴尔米拉 | 泰德穆尔 | 科巴尼 | 科巴尼市 | 艾因阿拉伯 | 曼比季 | 阿夫林 | 泰勒里法特 | 坦夫 | 坦夫基地 | 坦夫军事基地 | 东古塔 | 杜马市 | 霍尔难民营 | 霍尔营地 | 叙利亚北部 | 叙利亚东北部 | 叙北部 | 叙东北部 | 叙利亚南部 | 阿布卡迈勒 | 布卡迈勒 | 班亚斯 | 赛伊达扎伊纳卜 | 米泽机场 | T4空军基地 | 拉卡省 | 戈兰高地 | 阿勒颇市 | 霍姆斯市 | 德拉市 | 大马士革农村省 | 大马士革郊区 | 苏韦达市 | 代尔祖尔市 | 哈塞克市 | 塔卜卡 | 塔布卡 | 提什林大坝 | 拜特金 | 马斯亚夫 | 杰卜莱 | 卡尔达哈 | 贾拉曼纳 | 马哈杰 | 赫尔蒙山 | 谢赫山 | 梅泽赫 | 赫梅米姆 | 努赛尔 | 阿尔瓦德 | 泰伊巴 | 沙耶拉特空军基地 | 舍伊拉特 | T-4 | 马雷阿 | 阿扎兹 | 贾拉布卢斯 | 拉斯艾因 | 泰勒艾卜耶德 | 马拉特努曼 | 萨拉奇卜 | 东古塔地区 | 库奈特拉市 | 阿勒坡 | 伊德利布 | 苏韦伊达 | 巴尼亚斯 | 台德穆尔 | 谢赫马克苏德 | 杰拉马纳 | 阿布凯马勒 | 梅泽军用机场 | 霍勒营地 | 罗杰营地 | 耶尔穆克难民营
  en Aleppo | Homs | Hama [case] | Latakia | Tartus | Tartous | Hmeimim | Khmeimim | Idlib | Deir ez-Zor | Deir al-Zor | Deir Ezzor | Raqqa | Hasakah | Hasaka | Qamishli | Daraa | Deraa | Suwayda | Sweida | Quneitra | Palmyra | Kobani | Kobane | Manbij | Afrin | Tel Rifaat | al-Tanf | Eastern Ghouta | Douma | al-Hol | northern Syria | northeastern Syria | southern Syria | Abu Kamal | Albukamal | Baniyas | Mezzeh | T4 air base | Jableh
  not 拉卡列 | 卡拉卡 | 马拉卡 | 拉拉卡
  src hand

THA-places  places
  of THA
  zh 清迈 | 清莱 | 普吉 | 普吉岛 | 芭提雅 | 芭堤雅 | 苏梅岛 | 合艾 | 北大年 | 陶公府 | 那空拍侬 | 呵叻 | 呵叻府 | 孔敬 | 乌隆 | 乌汶 | 乌汶府 | 四色菊 | 四色菊府 | 素林府 | 沙缴府 | 湄索 | 湄赛 | 罗勇 | 罗勇府 | 春武里 | 林查班港 | 乌塔堡 | 乌塔堡机场 | 素万那普机场 | 廊曼机场 | 宋卡 | 甲米 | 华欣 | 佛统府 | 武里南府 | 克拉地峡 | 大城府 | 也拉府 | 北大年府 | 清迈府 | 清莱府 | 乌隆府 | 孔敬府 | 夜丰颂府 | 北榄坡 | 沙没巴干府 | 北柳府 | 巴真府 | 尖竹汶府 | 哒叻府 | 桐艾府 | 春武里府 | 叻丕府 | 北碧府 | 素攀府 | 巴蜀府 | 春蓬府 | 素叻他尼府 | 洛坤府 | 博达伦府 | 宋卡府 | 董里府 | 沙敦府 | 攀牙府 | 拉农府 | 喀比 | 那空沙旺府 | 彭世洛府 | 帕尧府 | 南奔府 | 廊开府 | 廊开 | 汶干府 | 那空拍侬府 | 沙功那空府 | 穆达汉府 | 益梭通府 | 安纳乍能府 | 猜也蓬府 | 黎逸府 | 胶拉信府 | 玛哈沙拉堪府 | 塔暖 | 甘他叻 | 安帕姆区 | 阁骨岛 | 阁昌岛 | 梭桃邑 | 梭桃邑海军基地 | 曼谷港 | 达叻府 | 素叻他尼 | 那拉提瓦 | 那拉提瓦府 | 林查班 | 塔莫安通寺 | 达莫安通寺
  en Chiang Mai | Chiang Rai | Phuket | Pattaya | Koh Samui | Hat Yai | Pattani | Yala | Narathiwat | Korat | Nakhon Ratchasima | Khon Kaen | Udon Thani | Ubon Ratchathani | Sisaket | Surin | Sa Kaeo | Mae Sot | Mae Sai | Rayong | Chonburi | Laem Chabang | U-Tapao | Suvarnabhumi | Songkhla | Krabi | Buriram | Trat
  src hand

TJK-places  places
  of TJK
  zh 苦盏 | 胡占德 | 库洛布 | 戈尔诺-巴达赫尚 | 霍罗格 | 罗贡水电站 | 伊斯法拉 | 库尔干秋别 | 索格特州 | 哈特隆州 | 戈尔诺-巴达赫尚自治州 | 库利亚布 | 苦盏市 | 博赫塔尔 | 努列克 | 艾尼机场 | 戈尔诺巴达赫尚
  en Khujand | Kulob | Gorno-Badakhshan | Khorog | Rogun
  src hand

TKM-places  places
  of TKM
  zh 土库曼纳巴德 | 土库曼巴希 | 马雷市 | 阿瓦扎 | 加尔金内什 | 阿什哈巴德机场 | 土库曼巴希港 | 马雷州 | 列巴普州 | 达绍古兹 | 巴尔坎州 | 复兴气田 | 阿尔卡达格市
  en Turkmenabat | Turkmenbashi | Awaza | Galkynysh
  src hand

TLS-places  places
  of TLS
  zh 欧库西 | 包考 | 里奎萨
  en Oecusse | Baucau | Greater Sunrise
  src hand

TUR-places  places
  of TUR
  zh 伊斯坦布尔 | 伊兹密尔 | 安塔利亚 | 阿达纳 | 因吉尔利克 | 因吉尔利克空军基地 | 加济安泰普 | 哈塔伊 | 哈塔伊省 | 迪亚巴克尔 | 布尔萨 | 科尼亚 | 梅尔辛 | 特拉布宗 | 埃迪尔内 | 恰纳卡莱 | 达达尼尔海峡 | 博斯普鲁斯海峡 | 马尔马拉海 | 阿库尤 | 阿库尤核电站 | 屈雷吉克 | 凡省 | 开塞利 | 埃尔祖鲁姆 | 杰伊汉 | 杰伊汉港 | 色雷斯东部 | 安纳托利亚 | 多尔玛巴赫切宫 | 卡帕多西亚 | 尚勒乌尔法 | 博德鲁姆 | 加济安泰普省 | 马尔丁 | 卡赫拉曼马拉什 | 伊斯肯德伦 | 因吉利克 | 库雷吉克 | 库雷西克 | 黑海海峡 | 多尔马巴赫切宫 | 锡诺普 | 伊拉克北部桑贾克 | 马拉蒂亚 | 巴特曼 | 舍尔纳克 | 哈卡里 | 于斯屈达尔 | 塔克西姆广场 | 加济广场 | 切什梅 | 伊姆拉勒岛 | 阿克恰卡莱 | 伊斯坦堡
  en Istanbul | Izmir | Antalya | Adana | Incirlik | Incirlik Air Base | Gaziantep | Hatay | Diyarbakir | Bursa | Konya | Mersin | Trabzon | Edirne | Canakkale | Dardanelles | Bosphorus | Bosporus | Marmara | Akkuyu | Kurecik | Kayseri | Erzurum | Ceyhan | Anatolia | Dolmabahce Palace | Cappadocia | Sanliurfa | Bodrum
  not 伊斯坦布尔公约
  src hand

TWN-places  places
  of TWN
  zh 高雄 | 台南 | 新北市 | 桃园市 | 新竹 | 嘉义 | 基隆 | 花莲 | 台东 | 宜兰 | 屏东 | 云林 | 苗栗 | 彰化 | 南投 | 金门 | 金门岛 | 马祖 | 澎湖 | 澎湖列岛 | 东沙岛 | 绿岛 | 兰屿 | 左营 | 恒春 | 台湾东部海域 | 新竹科学园区 | 松山机场 | 桃园机场 | 清泉岗 | 台北市 | 桃园 | 台中 | 台中市 | 台南市 | 高雄市 | 新竹市 | 基隆市 | 金门县 | 连江县 | 花莲县 | 台东县 | 佳山基地 | 中正纪念堂 | 乌坵 | 太麻里 | 苏澳 | 苏澳港 | 高雄港 | 基隆港 | 台中港 | 小港机场 | 屏东县 | 嘉义市 | 彭佳屿 | 龟山岛 | 北竿 | 南竿 | 东引 | 东引岛 | 大胆岛 | 二胆岛 | 小金门 | 马公 | 左营军港 | 左营基地 | 冈山基地 | 福山雷达站 | 九鹏基地 | 红柴林
  en Kaohsiung | Taichung | Tainan | New Taipei | Taoyuan | Hsinchu | Keelung | Hualien | Taitung | Yilan | Pingtung | Kinmen | Quemoy | Matsu | Penghu | Pratas
  src hand

UZB-places  places
  of UZB
  zh 撒马尔罕 | 布哈拉 | 安集延 | 费尔干纳 | 纳曼干 | 铁尔梅兹 | 泰尔梅兹 | 努库斯 | 卡拉卡尔帕克斯坦 | 希瓦古城 | 费尔干纳盆地 | 卡拉卡尔帕克斯坦共和国 | 纳沃伊 | 花拉子模州 | 撒马尔罕州 | 苏尔汉河州
  en Samarkand | Bukhara | Andijan | Fergana | Ferghana | Namangan | Termez | Khiva | Nukus | Karakalpakstan
  src hand

VNM-places  places
  of VNM
  zh 胡志明市 | 西贡 | 岘港 | 芽庄 | 金兰湾 | 顺化 | 芹苏 | 广宁省 | 下龙湾 | 老街省 | 谅山 | 河江省 | 永福省 | 北宁 | 北江省 | 平阳省 | 同奈省 | 头顿 | 富国岛 | 昆岛 | 河静 | 义安省 | 奠边府 | 沙巴镇 | 湄公河三角洲 | 巴亭广场 | 海防市 | 海防港 | 芹苴 | 金兰港 | 下龙市 | 河静省 | 清化省 | 芒街 | 谅山省 | 高平省 | 莱州省 | 北宁省 | 太原省 | 巴地头顿省 | 西宁省 | 安江省 | 坚江省 | 广南省 | 广义省 | 庆和省 | 宁顺省 | 平顺省 | 嘉莱省 | 多乐省 | 林同省 | 大叻 | 内排机场 | 新山一机场
  en Ho Chi Minh City | Saigon | Da Nang | Danang | Haiphong | Hai Phong | Nha Trang | Cam Ranh | Cam Ranh Bay | Hue [case] | Can Tho | Quang Ninh | Ha Long Bay | Lang Son | Bac Ninh | Binh Duong | Dong Nai | Vung Tau | Phu Quoc | Dien Bien Phu | Ba Dinh Square
  src hand

YEM-places  places
  of YEM
  zh 萨那 | 荷台达 | 荷台达港 | 荷台达省 | 亚丁 | 亚丁省 | 亚丁港 | 塔伊兹 | 马里卜 | 马里卜省 | 萨达省 | 哈德拉毛 | 哈德拉毛省 | 穆卡拉 | 拉斯伊萨 | 拉斯伊萨港 | 拉斯伊萨油港 | 萨利夫港 | 索科特拉 | 索科特拉岛 | 舍卜沃 | 贝达省 | 伊卜省 | 焦夫省 | 哈杰省 | 阿姆兰省 | 阿比扬 | 拉赫季 | 达利阿 | 达利阿省 | 迈赫拉 | 摩卡港 | 卡马兰岛 | 萨那国际机场 | 萨那机场 | 丕林岛 | 赛永 | 塔伊兹省 | 亚丁湾港口 | 达利省 | 阿比扬省 | 舍卜沃省 | 穆卡拉港 | 穆哈港 | 马哈拉省 | 扎马尔省 | 拉赫季省 | 大哈尼什岛 | 达拉伊米 | 哈贾省 | 哈里卜 | 沙那 | 荷代达 | 马赫拉省 | 塞永 | 哈尼什群岛
  en Sanaa | Sana'a | Hodeidah | Hodeida | Hudaydah | Al Hudaydah | Aden [case] | Taiz | Marib | Saada | Sa'dah | Hadramout | Hadramaut | Mukalla | Ras Isa | Salif | Socotra | Shabwa | Bayda | Hajjah | Abyan | Lahj | Dhale | Mahra | Mocha [case] | Seiyun | Perim
  not 亚丁湾 | 稻城亚丁
  src hand
