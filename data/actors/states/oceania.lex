ASM  state
  zh 美属萨摩亚 | 东萨摩亚 | 帕果帕果 [metonym] | 帕果帕果港
  en American Samoa | Pago Pago [metonym] | American Samoan [adj] | American Samoans [adj]
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

ATA  state
  zh 南极洲 | 南极大陆
  en Antarctica
  src CLDR 48.2; i18n-iso-countries 7.14; hand

AUS  state
  zh 澳大利亚 | 澳大利亚联邦 | 澳洲 | 澳国 [short] | 澳大利亚政府 | 堪培拉 [metonym] | 坎培拉 [metonym] | 袋鼠国 [alias] | 土澳 [alias-] | 澳 [code] | 堪培拉方面 [metonym] | 澳村 [alias] | 袋鼠 [alias side]
  en Australia | Commonwealth of Australia | Canberra [metonym] | Aussie [alias] | Aussies [alias] | Oz [alias case] | Down Under [alias case] | Australian [adj] | Australians [adj]
  not 澳洲龙虾 | 澳洲坚果 | 澳洲牛排 | 澳大利亚网球公开赛 | 澳大利亚裔 | 澳大利亚广播公司 | 澳门 | 港澳 | 港澳台 | 粤港澳 | 粤港澳大湾区 | 澳网 | 澳元 | 澳新银行 | 西澳大利亚 | 南澳大利亚 | 中澳门 | Australian Open | Australian dollar | Australian Broadcasting Corporation | Australian shepherd | Australian rules football | Wizard of Oz | Amos Oz | Dr. Oz | Mehmet Oz | Dr Oz | Western Australia | South Australia | 袋鼠肉 | 袋鼠岛 | 树袋鼠
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

CCK  state
  zh 科科斯（基林）群岛 | 科科斯群岛 | 基林群岛 | 科克斯（基灵）群岛
  en Cocos (Keeling) Islands | Cocos Islands | Keeling Islands
  src CLDR 48.2; i18n-iso-countries 7.14; hand

COK  state
  zh 库克群岛 | 阿瓦鲁阿 [metonym]
  en Cook Islands | the Cook Islands | Cook Islander [adj] | Cook Islanders [adj]
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

CXR  state
  zh 圣诞岛
  en Christmas Island
  src CLDR 48.2; i18n-iso-countries 7.14; hand

FJI  state
  zh 斐济 | 斐济共和国 | 苏瓦 [metonym] | 斐 [code]
  en Fiji | Republic of Fiji | Fiji Islands | Suva [metonym] | Fijian [adj] | Fijians [adj]
  not 斐济水 | 斐然 | 苏瓦尔 | 苏瓦西 | Fiji Water
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

FSM  state
  zh 密克罗尼西亚联邦 | 密克罗尼西亚 | 密联邦 | 密克罗尼西亚联邦共和国 | 帕利基尔 [metonym] | 密 [side]
  en Federated States of Micronesia | Micronesia | FSM [case] | Palikir [metonym] | Micronesian [adj] | Micronesians [adj]
  not 秘密 | 机密 | 保密 | 加密 | 严密 | 紧密 | 密切 | 密集 | 亲密 | 周密 | 密军 | 告密方 | 保密方 | 机密方 | 加密方
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

GUM  state
  zh 关岛 | 阿加尼亚 [metonym] | 哈加特纳 [metonym]
  en Guam | Hagatna [metonym] | Hagåtña [metonym] | Guamanian [adj] | Guamanians [adj]
  not 关岛屿
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

HMD  state
  zh 赫德岛和麦克唐纳群岛 | 赫德岛及麦唐纳群岛 | 赫德岛
  en Heard Island and McDonald Islands | Heard and McDonald Islands | Heard Island
  src CLDR 48.2; i18n-iso-countries 7.14; hand

KIR  state
  zh 基里巴斯 | 基里巴斯共和国 | 吉里巴斯 | 塔拉瓦 [metonym] | 基 [side]
  en Kiribati | Republic of Kiribati | Tarawa [metonym] | I-Kiribati [adj]
  not 塔拉瓦战役 | 塔拉瓦级 | 基方 | 基军 | 基督 | 基地 | 基本 | Battle of Tarawa | Tarawa-class
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

MHL  state
  zh 马绍尔群岛 | 马绍尔群岛共和国 | 马绍尔 [short] | 马朱罗 [metonym]
  en Marshall Islands | Republic of the Marshall Islands | Majuro [metonym] | Marshallese [adj]
  not 悬挂马绍尔群岛旗 | Marshall Islands-flagged | Marshall Islands-registered
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

MNP  state
  zh 北马里亚纳群岛 | 北马里亚纳 | 北马里亚纳自由邦 | 塞班岛 | 塞班 [metonym] | 天宁岛 | 提尼安岛 | 北马利安纳群岛
  en Northern Mariana Islands | Northern Marianas | Commonwealth of the Northern Mariana Islands | CNMI [case] | Saipan [metonym] | Tinian
  not 塞班岛战役 | Battle of Saipan
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

NCL  state
  zh 新喀里多尼亚 | 新喀 | 努美阿 [metonym] | 法属新喀里多尼亚
  en New Caledonia | Noumea [metonym] | Nouméa [metonym] | New Caledonian [adj] | New Caledonians [adj] | Kanak [adj] | Kanaks [adj]
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

NFK  state
  zh 诺福克岛
  en Norfolk Island
  src CLDR 48.2; i18n-iso-countries 7.14; hand

NIU  state
  zh 纽埃 | 阿洛菲 [metonym] | 纽埃岛
  en Niue | Niuean [adj] | Niueans [adj]
  not 马纽埃 | 曼纽埃 | 萨纽埃 | 纽埃尔 | 纽埃萨
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

NRU  state
  zh 瑙鲁 | 瑙鲁共和国 | 诺鲁 | 亚伦 [short] | 瑙 [code]
  en Nauru | Republic of Nauru | Nauruan [adj] | Nauruans [adj]
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

NZL  state
  zh 新西兰 | 纽西兰 | 惠灵顿 [metonym] | 威灵顿 [short] | 奇异果国 [alias] | 白云之乡 [alias] | 新 [side]
  en New Zealand | Aotearoa | Aotearoa New Zealand | Wellington [metonym case] | Beehive [short] | New Zealander [adj] | New Zealanders [adj] | Kiwi [adj case] | Kiwis [adj case]
  not 惠灵顿牛排 | 惠灵顿公学 | 惠灵顿公爵 | 惠灵顿管理公司 | 新西兰元 | Duke of Wellington | beef Wellington | Wellington Management | New Zealand dollar | kiwi fruit | Kiwi Farms
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

PCN  state
  zh 皮特凯恩群岛 | 皮特凯恩岛 | 皮特肯群岛
  en Pitcairn Islands | Pitcairn
  src CLDR 48.2; i18n-iso-countries 7.14; hand

PLW  state
  zh 帕劳 | 帕劳共和国 | 帛琉 | 梅莱凯奥克 [metonym] | 恩吉鲁穆德 [metonym] | 科罗尔 [metonym]
  en Palau | Republic of Palau | Ngerulmud [metonym] | Koror [metonym] | Palauan [adj] | Palauans [adj]
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

PNG  state
  zh 巴布亚新几内亚 | 巴布亚新几内亚独立国 | 巴新 | 巴布亚纽几内亚 | 巴纽 | 莫尔兹比港 [metonym] | 莫尔斯比港 [metonym] | 巴布亚新畿内亚
  en Papua New Guinea | Independent State of Papua New Guinea | PNG [case] | Port Moresby [metonym] | Papua New Guinean [adj] | Papua New Guineans [adj]
  not 巴新增 | 巴新一 | 巴新任 | 古巴新 | PNG file | PNG image
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

PYF  state
  zh 法属波利尼西亚 | 法属玻利尼西亚 | 帕皮提 [metonym] | 塔希提 | 塔希提岛 | 大溪地 | 法属玻里尼西亚
  en French Polynesia | Papeete [metonym] | Tahiti | Tahitian [adj] | Tahitians [adj] | French Polynesian [adj]
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

SLB  state
  zh 所罗门群岛 | 索罗门群岛 | 所罗门 [short] | 霍尼亚拉 [metonym] | 荷尼阿拉 [metonym] | 所 [side]
  en Solomon Islands | the Solomon Islands | Solomons [case] | the Solomons | Honiara [metonym] | Solomon Islander [adj] | Solomon Islanders [adj]
  not 所罗门王 | 所罗门兄弟 | 所罗门海 | ·所罗门 | 所罗门· | 所有 | 所以 | 所谓 | 场所 | 研究所 | 所方 | 所总理 | 交易所 | 派出所 | 使馆所 | Solomon Islands campaign
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

TKL  state
  zh 托克劳 | 托克劳群岛
  en Tokelau | Tokelauan [adj]
  src CLDR 48.2; i18n-iso-countries 7.14; hand

TON  state
  zh 汤加 | 汤加王国 | 东加王国 | 努库阿洛法 [metonym] | 汤 [code] | 东加 [side]
  en Tonga | Kingdom of Tonga | Nuku'alofa [metonym] | Nukualofa [metonym] | Tongan [adj] | Tongans [adj]
  not 汤加热 | 汤加里罗 | 汤加入 | 汤加海沟 | 汤姆 | 汤森路透 | 汤军
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

TUV  state
  zh 图瓦卢 | 吐瓦鲁 | 富纳富提 [metonym] | 图 [side]
  en Tuvalu | Funafuti [metonym] | Tuvaluan [adj] | Tuvaluans [adj]
  not 图方 | 图军 | 试图 | 企图 | 意图 | 地图
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

UMI  state
  zh 美国本土外小岛屿 | 威克岛 | 中途岛 | 贾维斯岛 | 约翰斯顿环礁
  en United States Minor Outlying Islands | U.S. Outlying Islands | Wake Island | Midway Island | Midway Atoll | Johnston Atoll
  not 中途岛海战 | 中途岛战役 | 中途岛号
  src CLDR 48.2; i18n-iso-countries 7.14; hand

VUT  state
  zh 瓦努阿图 | 瓦努阿图共和国 | 万那杜 | 维拉港 [metonym] | 瓦 [side]
  en Vanuatu | Republic of Vanuatu | Port Vila [metonym] | Port-Vila [metonym] | Ni-Vanuatu [adj] | Vanuatuan [adj]
  not 瓦军 | 千瓦 | 兆瓦 | 砖瓦 | 哈瓦那 | 瓦解 | 瓦斯 | 瓦格纳 | 吉瓦
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand

WLF  state
  zh 瓦利斯和富图纳 | 瓦利斯和富图纳群岛 | 瓦利斯群岛 | 瓦利斯群岛和富图那群岛
  en Wallis and Futuna | Wallis & Futuna
  src CLDR 48.2; i18n-iso-countries 7.14; hand

WSM  state
  zh 萨摩亚 | 萨摩亚独立国 | 西萨摩亚 | 阿皮亚 [metonym] | 萨 [side]
  en Samoa | Independent State of Samoa | Western Samoa | Apia [metonym] | Samoan [adj] | Samoans [adj]
  not 萨摩亚人部落 | 菩萨 | 拉萨 | 萨德 | 萨那 | 阿萨德 | 萨达姆 | 阿皮亚宁
  src CLDR 48.2; i18n-iso-countries 7.14; World Factbook 2026; hand
