AUS-places  places
  of AUS
  zh 悉尼 | 墨尔本 | 布里斯班 | 珀斯 | 阿德莱德 | 达尔文市 | 达尔文港 | 霍巴特 | 凯恩斯市 | 黄金海岸市 | 新南威尔士 | 新南威尔士州 | 维多利亚州 | 昆士兰 | 昆士兰州 | 西澳大利亚 | 西澳大利亚州 | 南澳大利亚 | 南澳大利亚州 | 塔斯马尼亚 | 塔斯马尼亚州 | 北领地 | 邦迪海滩 | 松树谷 | 松峡 | 斯特灵海军基地 | 亨德森造船厂 | 廷达尔 | 廷达尔空军基地 | 黑德兰港 | 皮尔巴拉 | 奥斯本造船厂 | 肖尔沃特湾 | 汤斯维尔 | 纽卡斯尔港 | 爱丽丝泉 | 卧龙岗 | 吉朗 | 乌鲁鲁 | 林肯港 | 弗里曼特尔 | 加登岛 | 伍默拉 | 豪勋爵岛 | 塔斯曼尼亚岛 | 托雷斯海峡群岛 | 凯恩斯 | 纽卡斯尔市 | 伍伦贡 | 西澳州 | 南澳州 | 松树谷基地 | 廷德尔 | 廷德尔空军基地 | 斯特林海军基地 | 斯特林基地 | 花园岛 | 拉弗顿 | 丹皮尔 | 西北角 | 埃克斯茅斯 | 哈罗德·霍尔特 | 罗宾逊军营 | 巴瑟斯特岛 | 库努纳拉 | 芒特艾萨 | 托雷斯海峡 | 皮尔巴拉地区
  en Sydney | Melbourne | Brisbane | Perth | Adelaide | Darwin [case] | Hobart | Cairns | Gold Coast | New South Wales | Queensland | Western Australia | South Australia | Tasmania | Northern Territory | Bondi Beach | Bondi | Pine Gap | HMAS Stirling | Henderson shipyard | Tindal | RAAF Base Tindal | Port Hedland | Pilbara | Shoalwater Bay | Townsville | Alice Springs | Wollongong | Geelong | Fremantle | Garden Island | Woomera | Torres Strait Islands
  not 悉尼· | 悉尼大学 | 悉尼先驱晨报 | 墨尔本大学 | Sydney Morning Herald | Sydney Sweeney | University of Sydney | 珀斯· | 凯珀斯
  src hand

COK-places  places
  of COK
  zh 拉罗汤加 | 拉罗汤加岛 | 艾图塔基 | 阿瓦鲁阿港
  en Rarotonga
  src hand

FJI-places  places
  of FJI
  zh 楠迪 | 劳托卡 | 维提岛 | 黑石营 | 维提莱武岛 | 瓦努阿莱武 | 兰巴萨
  en Nadi | Lautoka | Viti Levu | Blackrock
  src hand

FSM-places  places
  of FSM
  zh 波纳佩 | 雅浦 | 雅浦岛 | 科斯雷 | 沃莱艾
  en Pohnpei | Chuuk | Yap [case] | Kosrae
  src hand

GUM-places  places
  of GUM
  zh 安德森空军基地 | 安德森基地 | 阿普拉港 | 阿普拉 | 布拉兹营 | 关岛安德森空军基地 | 关岛海军基地 | 关岛基地 | 布拉兹军营 | 布拉兹营地
  en Andersen Air Force Base | Andersen Air Base | Apra Harbor | Naval Base Guam | Camp Blaz
  src hand

KIR-places  places
  of KIR
  zh 坎顿岛 | 基里蒂马蒂 | 莱恩群岛 | 菲尼克斯群岛
  en Kanton Island | Kiritimati
  src hand

MHL-places  places
  of MHL
  zh 夸贾林 | 夸贾林环礁 | 比基尼环礁 | 埃尼威托克 | 里根试验场
  en Kwajalein | Bikini Atoll | Enewetak
  src hand

MNP-places  places
  of MNP
  zh 天宁岛北机场 | 罗塔岛
  en Tinian North Field
  src hand

NCL-places  places
  of NCL
  zh 洛亚蒂群岛 | 努美阿市
  en Loyalty Islands
  src hand

NRU-places  places
  of NRU
  zh 亚伦区 | 布阿达
  src hand

NZL-places  places
  of NZL
  zh 奥克兰 | 克赖斯特彻奇 | 基督城 | 达尼丁 | 皇后镇 | 罗托鲁阿 | 怀唐伊 | 查塔姆群岛 | 马希亚 | 汉密尔顿 | 陶朗加 | 怀霍派 | 德文波特海军基地 | 奥哈基亚 | 内皮尔 | 吉斯伯恩 | 霍克斯湾
  en Auckland | Christchurch | Dunedin | Queenstown | Rotorua | Waitangi | Maori [adj] | Māori [adj]
  not 奥克兰（美 | 美国奥克兰 | 加州奥克兰
  src hand

PLW-places  places
  of PLW
  zh 佩莱利乌 | 贝里琉 | 安加尔岛 | 巴伯尔道布 | 恩吉拉利 | 贝里琉岛
  en Peleliu | Angaur
  src hand

PNG-places  places
  of PNG
  zh 马努斯岛 | 布干维尔 | 布干维尔岛 | 隆布鲁姆 | 隆布鲁姆海军基地 | 拉姆镍钴矿 | 恩加省 | 高地省 | 拉包尔 | 新不列颠岛 | 芒特哈根 | 波尔盖拉 | 韦瓦克 | 莱城 | 曼努斯岛 | 布干维尔自治区 | 新爱尔兰岛 | 莫尔兹比港市 | 波格拉金矿 | 拉穆镍矿 | 戈罗卡 | 科科达 | 伦布朗海军基地 | 南高地省
  en Manus Island | Manus | Bougainville | Lombrum | Enga | Rabaul | Mount Hagen | Porgera | Madang | Wewak | Buka
  src hand

PYF-places  places
  of PYF
  zh 穆鲁罗瓦 | 穆鲁罗瓦环礁 | 波拉波拉 | 法考环礁
  en Mururoa | Moruroa | Bora Bora
  src hand

SLB-places  places
  of SLB
  zh 瓜达尔卡纳尔 | 瓜达尔卡纳尔岛 | 瓜岛 | 马莱塔 | 马莱塔省 | 马莱塔岛 | 图拉吉 | 诺罗港 | 图拉吉岛 | 亨德森机场
  en Guadalcanal | Malaita | Tulagi | Noro
  src hand

TON-places  places
  of TON
  zh 瓦瓦乌 | 汤加塔布岛 | 哈派群岛 | 洪阿哈阿帕伊岛
  en Vava'u | Tongatapu
  src hand

TUV-places  places
  of TUV
  zh 富纳富提环礁
  src hand

VUT-places  places
  of VUT
  zh 卢甘维尔 | 桑托岛 | 塔纳岛 | 桑马省 | 埃法特岛 | 坦纳岛 | 卢甘维尔码头
  en Luganville | Espiritu Santo
  src hand

WSM-places  places
  of WSM
  zh 乌波卢岛 | 萨瓦伊岛 | 阿皮亚港
  en Upolu | Savaii
  src hand
