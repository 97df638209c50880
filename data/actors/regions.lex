REG:AFR  region
  zh 非洲 | 非洲国家 | 非洲各国 | 非洲大陆 | 非洲人民 | 非洲方面 | 非方 | 非洲领导人 | 非洲朋友 | 非洲兄弟 | 非洲地区 | 黑非洲 | 非洲多国 | 撒哈拉以南非洲 | 撒哈拉以南非洲国家 | 撒哈拉以南国家 | 北非 | 北非国家 | 西非 | 西非国家 | 西非各国 | 东非 | 东非国家 | 中部非洲国家 | 中部非洲 | 南部非洲 | 南部非洲国家 | 非洲之角 | 非洲之角国家 | 萨赫勒国家 | 萨赫勒地区 | 萨赫勒地区国家 | 大湖地区 | 大湖地区国家
  en Africa | African nations | African countries | African states | African leaders | African [adj] | Africans [adj] | sub-Saharan Africa | West Africa | West African nations | West African states | East Africa | North Africa | Southern Africa | Horn of Africa | Sahel | Sahel states | Sahel nations | Great Lakes region
  member DZA | AGO | BDI | BEN | BFA | BWA | CAF | CIV | CMR | COD | COG | COM | CPV | DJI | EGY | ERI | ETH | GAB | GHA | GIN | GMB | GNB | GNQ | KEN | LBR | LBY | LSO | MAR | MDG | MLI | MOZ | MRT | MUS | MWI | NAM | NER | NGA | RWA | SDN | SEN | SLE | SOM | SSD | STP | SWZ | SYC | TCD | TGO | TUN | TZA | UGA | ZAF | ZMB | ZWE
  not 非洲联盟 | 非洲开发银行 | 非洲猪瘟 | 非洲杯 | 非洲象 | 非洲裔 | 西非国家经济共同体 | 中部非洲国家经济共同体 | 南部非洲发展共同体 | 东非共同体 | 中部非洲经济与货币共同体 | 萨赫勒国家联盟 | 非洲统一组织 | 西非经共体 | 非洲大陆自由贸易区 | 非方形 | 非洲之声 | 非洲司令部 | 除非方 | African Union | African Development Bank | South Africa | South African | South Africans | Central African Republic | African American | African Americans | African-American | Africa Command | Alliance of Sahel States | Economic Community of West African States | African swine fever | Southern African Development Community | East African Community | South West Africa
  src hand

REG:ARAB  region
  zh 阿拉伯国家 | 阿拉伯各国 | 阿拉伯世界 | 阿拉伯诸国 | 阿拉伯人民 | 阿拉伯方面 | 阿拉伯民族 | 部分阿拉伯国家 | 阿拉伯地区 | 阿拉伯兄弟国家 | 阿拉伯 | 阿拉伯和伊斯兰国家 | 马格里布 | 马格里布国家 | 阿拉伯领导人
  en Arab states | Arab countries | Arab nations | Arab world | Arab governments | Arab leaders | Arab [adj] | Arabs [adj] | Arab and Islamic countries | Arab capitals | Maghreb | Arab mediators
  member DZA | BHR | COM | DJI | EGY | IRQ | JOR | KWT | LBN | LBY | MAR | MRT | OMN | PSE | QAT | SAU | SDN | SOM | SYR | TUN | ARE | YEM
  not 阿拉伯国家联盟 | 阿拉伯联盟 | 阿拉伯联合酋长国 | 沙特阿拉伯 | 阿拉伯之春 | 阿拉伯数字 | 阿拉伯语 | 阿拉伯海 | 阿拉伯半岛 | 阿拉伯裔 | 阿拉伯马格里布联盟 | 阿拉伯也门 | 阿拉伯叙利亚 | 阿拉伯埃及 | 阿拉伯石油输出国组织 | 阿拉伯河 | 阿拉伯撒哈拉 | 海湾阿拉伯国家合作委员会 | Arab League | League of Arab States | United Arab Emirates | Arab Spring | Arab Republic of Egypt | Syrian Arab Republic | Israeli Arab | Israeli Arabs | Arab Israeli | Arab Israelis | Arab News | Arab Maghreb Union | Arabian Sea
  src hand

REG:ASIA  region
  zh 亚洲 | 亚洲国家 | 亚洲各国 | 亚洲人民 | 亚太 | 亚太国家 | 亚太各国 | 亚太地区国家 | 亚太地区 | 印太国家 | 印太地区国家 | 印太盟国 | 印太盟友 | 亚洲邻国 | 东亚 | 东亚国家 | 东亚各国 | 东北亚 | 东北亚国家 | 亚洲盟友 | 亚洲盟国 | 南亚 | 南亚国家 | 南亚各国 | 亚洲地区
  en Asia | Asian nations | Asian countries | Asian states | Asian [adj] | Asians [adj] | Asian allies | Asia-Pacific | Asia-Pacific nations | Asia-Pacific countries | Indo-Pacific nations | Indo-Pacific allies | Indo-Pacific partners | East Asia | East Asian nations | East Asian countries | Northeast Asia | South Asia | South Asian nations | South Asian countries
  member AFG | BGD | BTN | BRN | KHM | CHN | IND | IDN | JPN | PRK | KOR | LAO | MYS | MDV | MNG | MMR | NPL | PAK | PHL | SGP | LKA | THA | TLS | VNM
  not 亚洲开发银行 | 亚洲基础设施投资银行 | 亚太经合组织 | 亚太经济合作组织 | 亚洲杯 | 亚洲运动会 | 亚洲裔 | 东亚峰会 | 东亚合作领导人系列会议 | 东亚合作领导人会议 | 东亚合作系列 | 南亚无核区 | 南亚区域合作联盟 | 亚洲合作对话 | 博鳌亚洲论坛 | 亚洲相互协作与信任措施会议 | 东南亚 | 亚洲时报 | 亚太再平衡 | 亚洲安全会议 | Asian Development Bank | Asia-Pacific Economic Cooperation | Asian Infrastructure Investment Bank | Asian Games | Asian American | Asian Americans | Asian-American | Southeast Asia | Central Asia | Asia Minor | Asian Cup | East Asia Summit | Radio Free Asia | South Asian Association for Regional Cooperation | Asia Society
  src hand

REG:BALK  region
  zh 巴尔干国家 | 西巴尔干国家 | 西巴尔干 | 西巴尔干六国 | 巴尔干 | 巴尔干地区 | 西巴尔干地区 | 巴尔干各国 | 巴尔干地区国家
  en Balkans | Balkan states | Balkan nations | Balkan countries | Western Balkans | Western Balkan countries | Western Balkan states | Balkan [adj]
  member ALB | BIH | MKD | MNE | SRB | XKX
  not 巴尔干半岛 | 巴尔干战争 | Balkan Wars | Balkan war
  src hand

REG:BALT  region
  zh 波罗的海国家 | 波罗的海三国 | 波海三国 | 波罗的海各国 | 波罗的海沿岸国家 | 波罗的海地区国家
  en Baltic states | Baltic nations | Baltic countries | the Baltics | Baltics
  member EST | LVA | LTU
  src hand

REG:CARIB  region
  zh 加勒比国家 | 加勒比地区 | 加勒比地区国家 | 加勒比岛国 | 加勒比各国 | 加勒比
  en Caribbean | Caribbean nations | Caribbean states | Caribbean countries | Caribbean islands | Caribbean leaders
  member ATG | BHS | BRB | BLZ | CUB | DMA | DOM | GRD | GUY | HTI | JAM | KNA | LCA | SUR | TTO | VCT
  not 加勒比共同体 | 加勒比海 | 加勒比海盗 | 加勒比国家联盟 | 加勒比开发银行 | 拉美和加勒比国家共同体 | 东加勒比国家组织 | Caribbean Community | Caribbean Sea | Caribbean Netherlands | Pirates of the Caribbean | Association of Caribbean States | Royal Caribbean | Caribbean Development Bank
  src hand

REG:CAS  region
  zh 中亚 | 中亚国家 | 中亚五国 | 中亚各国 | 中亚地区 | 中亚地区国家 | 中亚诸国 | 中亚方面 | 中亚领导人
  en Central Asia | Central Asian nations | Central Asian states | Central Asian countries | Central Asian republics | Central Asian [adj] | Central Asian leaders | the Stans
  member KAZ | KGZ | TJK | TKM | UZB
  not 中国－中亚峰会 | 中国-中亚峰会 | 中亚学院 | Central Asia summit | China-Central Asia Summit
  src hand

REG:CAUC  region
  zh 外高加索国家 | 南高加索国家 | 高加索国家 | 外高加索三国 | 南高加索 | 外高加索 | 南高加索三国 | 南高加索地区
  en South Caucasus | Caucasus states | South Caucasus countries | South Caucasus nations | Transcaucasia
  member ARM | AZE | GEO
  src hand

REG:CEE  region
  zh 中东欧国家 | 中东欧 | 东欧 | 东欧国家 | 东欧各国 | 中东欧各国 | 中东欧地区 | 北约东翼国家 | 东翼国家 | 前苏联国家 | 原苏联国家 | 后苏联国家
  en Eastern Europe | Eastern European countries | Eastern European nations | Central and Eastern Europe | Central and Eastern European countries | Central European countries | former Soviet republics | post-Soviet states | ex-Soviet states | eastern flank nations | Eastern European [adj]
  member ALB | BGR | BIH | CZE | EST | HRV | HUN | LTU | LVA | MDA | MKD | MNE | POL | ROU | SRB | SVK | SVN
  not 中国－中东欧国家合作 | 中国-中东欧国家合作 | 中东欧国家合作机制
  src hand

REG:EUR  region
  zh 欧洲 | 欧洲国家 | 欧洲各国 | 欧洲人 | 欧洲方面 | 欧洲盟友 | 欧洲盟国 | 欧洲多国 | 欧洲列强 | 欧洲领导人 | 欧洲诸国 | 西欧 | 西欧国家 | 北欧 | 北欧国家 | 北欧五国 | 北欧各国 | 南欧 | 南欧国家 | 中欧国家 | 欧洲主要国家 | 欧洲大陆 | 欧洲地区 | 部分欧洲国家 | 欧陆 | 欧洲小伙伴 [alias-] | 老欧洲 | 欧罗巴 [alias]
  en Europe | European nations | European countries | European states | European allies | European leaders | European powers | European capitals | European governments | European [adj] | Europeans [adj] | Western Europe | Western European countries | Nordic countries | Nordic states | Nordic nations | Nordics | Scandinavia | Northern Europe | Southern Europe | Central Europe | European partners
  member ALB | AND | AUT | BEL | BGR | BIH | CHE | CYP | CZE | DEU | DNK | ESP | EST | FIN | FRA | GBR | GRC | HRV | HUN | IRL | ISL | ITA | LIE | LTU | LUX | LVA | MCO | MDA | MKD | MLT | MNE | NLD | NOR | POL | PRT | ROU | SMR | SRB | SVK | SVN | SWE | UKR | XKX
  not 欧洲联盟 | 欧洲委员会 | 欧洲理事会 | 欧洲议会 | 欧洲央行 | 欧洲中央银行 | 欧洲杯 | 欧洲冠军联赛 | 欧洲经济区 | 欧洲自由贸易联盟 | 欧洲安全与合作组织 | 欧洲法院 | 欧洲人权法院 | 欧洲航天局 | 欧洲刑警组织 | 欧洲复兴开发银行 | 欧洲投资银行 | 欧洲原子能共同体 | 欧洲经济共同体 | 欧洲共同体 | 欧洲裔 | 欧洲新闻台 | 欧洲司令部 | 欧洲政治共同体 | 欧洲药品管理局 | 欧洲之星 | 欧洲防务局 | 欧洲理事会主席 | 欧洲足联 | 欧洲对外行动署 | 欧洲歌唱大赛 | European Union | European Commission | European Council | European Parliament | European Central Bank | Council of Europe | European Court | European Court of Human Rights | European Court of Justice | European Economic Area | European Free Trade Association | European Space Agency | European Command | Organization for Security and Cooperation in Europe | European Bank for Reconstruction and Development | European Investment Bank | European Championship | European Cup | European Economic Community | European Community | European Political Community | Radio Free Europe | European External Action Service | European Medicines Agency | European Defence Agency | Supreme Allied Commander Europe
  src hand

REG:GSOUTH  region
  zh 全球南方 | “全球南方” | 全球南方国家 | “全球南方”国家 | 发展中国家 | 广大发展中国家 | 南方国家 | 第三世界 | 第三世界国家 | 新兴经济体 | 新兴市场国家 | 亚非拉国家 | 亚非拉 | 不发达国家 | 最不发达国家 | 众多发展中国家
  en Global South | developing countries | developing nations | developing world | Third World | third world countries | emerging economies | emerging markets | least developed countries
  src hand

REG:GULF  region
  zh 海湾国家 | 海湾各国 | 海湾阿拉伯国家 | 海湾六国 | 海湾地区国家 | 海湾君主国 | 海湾产油国 | 海湾地区 | 波斯湾国家 | 海湾盟友
  en Gulf states | Gulf countries | Gulf nations | Gulf Arab states | Gulf Arab countries | Gulf monarchies | Gulf Arabs | Persian Gulf states | Gulf allies | Gulf Arab nations | Arab Gulf states | GCC states | GCC countries
  member BHR | KWT | OMN | QAT | SAU | ARE
  src hand

REG:ISLAM  region
  zh 伊斯兰国家 | 穆斯林国家 | 伊斯兰世界 | 穆斯林世界 | 伊斯兰各国 | 阿拉伯-伊斯兰国家
  en Islamic countries | Muslim countries | Muslim nations | Muslim world | Islamic world | Muslim-majority countries | Islamic nations | Muslim states
  not 伊斯兰国家组织
  src hand

REG:KOREAS  region
  zh 半岛南北双方 [each] | 朝鲜半岛南北双方 [each] | 半岛南北 [each] | 朝鲜半岛双方 [each] | 半岛双方 [each]
  member KOR | PRK
  src hand

REG:LAM  region
  zh 拉美 | 拉丁美洲 | 拉美国家 | 拉美各国 | 拉丁美洲国家 | 拉美地区 | 拉美和加勒比 | 拉美和加勒比国家 | 拉美和加勒比地区 | 拉美人民 | 南美 | 南美洲 | 南美国家 | 南美各国 | 南美洲国家 | 中美洲 | 中美洲国家 | 中美洲各国 | 拉丁美洲和加勒比国家 | 拉美方面 | 美洲国家 | 西半球国家 | 拉美多国
  en Latin America | Latin American countries | Latin American nations | Latin American [adj] | Latin Americans [adj] | Latin America and the Caribbean | South America | South American nations | South American countries | South American [adj] | Central America | Central American countries | Central American nations | Central American [adj] | Central Americans [adj]
  member ARG | BLZ | BOL | BRA | CHL | COL | CRI | CUB | DOM | ECU | GTM | GUY | HND | HTI | JAM | MEX | NIC | PAN | PER | PRY | SLV | SUR | TTO | URY | VEN
  not 拉美和加勒比国家共同体 | 拉美开发银行 | 拉丁美洲和加勒比国家共同体 | 美洲国家组织 | 南美洲国家联盟 | 中美洲一体化体系 | 中美洲经济一体化银行 | 拉美裔 | 南美解放者杯 | 中美洲议会 | 拉丁美洲一体化协会 | 南美国家联盟 | Community of Latin American and Caribbean States | Central American Integration System | Economic Commission for Latin America
  src hand

REG:MEA  region
  zh 中东 | 中东国家 | 中东各国 | 中东地区 | 中东地区国家 | 中东诸国 | 西亚国家 | 西亚 | 西亚北非 | 西亚北非国家 | 西亚北非地区 | 中东产油国 | 黎凡特 | 中东多国 | 地区国家
  en Middle East | Mideast | Middle Eastern countries | Middle Eastern states | Middle Eastern nations | Middle Eastern [adj] | West Asia | West Asian countries | Near East | Levant | regional states
  member ARE | BHR | CYP | EGY | IRN | IRQ | ISR | JOR | KWT | LBN | OMN | PSE | QAT | SAU | SYR | TUR | YEM
  not 中东战争 | 次中东战争 | 中东欧 | 中东路 | 中东呼吸综合征 | 中东铁路 | 中东问题特使 | 集中东 | 其中东 | 中东部 | 中东之声 | 中东新闻社 | 中东北 | 中东南 | 伊拉克和黎凡特伊斯兰国 | Middle East Eye | Middle East News Agency | Middle East Institute | Middle East Respiratory Syndrome | Middle East Airlines
  src hand

REG:PIF  region
  zh 太平洋岛国 | 太平洋岛国各国 | 南太平洋岛国 | 太平洋岛屿国家 | 南太岛国 | 南太国家 | 南太平洋国家 | 太平洋国家 | 大洋洲国家 | 大洋洲 | 太平洋岛国地区 | 南太地区
  en Pacific island nations | Pacific island countries | Pacific islands | Pacific nations | South Pacific nations | Pacific island states | Oceania | Pacific leaders
  member COK | FJI | FSM | KIR | MHL | NIU | NRU | PLW | PNG | SLB | TON | TUV | VUT | WSM
  not 太平洋岛国论坛 | 岛国根性 | 日本岛国 | 英伦岛国 | 美丽岛国 | Pacific Islands Forum | Trust Territory of the Pacific Islands
  src hand

REG:SAHEL  region
  zh 萨赫勒三国 [each] | 萨赫勒三兄弟 [each]
  member BFA | MLI | NER
  src hand

REG:SEA  region
  zh 东南亚 | 东南亚国家 | 东南亚各国 | 东南亚诸国 | 东南亚地区 | 东南亚地区国家 | 东南亚多国 | 中南半岛国家 | 湄公河国家 | 湄公河流域国家 | 南海周边国家 | 南海声索国 | 声索国 | 湄公河五国 | 东南亚邻国
  en Southeast Asia | South East Asia | South-East Asia | Southeast Asian nations | Southeast Asian countries | Southeast Asian states | Southeast Asian [adj] | Southeast Asians [adj] | Mekong countries | Mekong nations | Southeast Asian neighbours | Southeast Asian neighbors | claimant states
  member BRN | IDN | KHM | LAO | MMR | MYS | PHL | SGP | THA | TLS | VNM
  not 东南亚国家联盟 | 东南亚国家协会 | 东南亚条约组织 | 东南亚联盟 | 南洋理工大学 | 南洋商报 | 东南亚运动会 | 北洋南洋 | Association of Southeast Asian Nations | Southeast Asian Games | Southeast Asia Treaty Organization
  src hand

REG:STRAIT  region
  zh 海峡两岸 [each] | 台海两岸 [each] | 台湾海峡两岸 [each]
  member CHN | TWN
  not 海峡两岸交流基金会 | 海峡两岸关系协会 | 海峡两岸论坛 | 海峡两岸经贸 | 海峡两岸暨香港
  src hand

REG:TRANSPACIFIC  region
  zh 太平洋两岸 [each] | 太平洋东西两岸 [each] | 太平洋两岸两强 [each] | 太平洋两端 [each]
  member CHN | USA
  not 太平洋两岸的航线 | 太平洋两岸居民
  src hand

REG:WEST  region
  zh 西方 | 西方国家 | 西方各国 | 西方世界 | 西方阵营 | 西方列强 | 西方社会 | 美西方 | 西方盟友 | 西方盟国 | 西方大国 | 西方主要国家 | 欧美国家 | 欧美各国 | 西方势力 | 西方集团 | 西方政府 | 西方伙伴 | 西方发达国家 | 发达国家 | 集体西方 | “集体西方” | 英美国家 | 盎格鲁-撒克逊国家 | 盎撒 [alias-] | 昂撒 [alias-] | 西方霸权 [alias-] | 自由世界 | 西方文明世界
  en the West | West [case] | Western nations | Western countries | Western states | Western powers | Western allies | Western governments | Western world | Western leaders | collective West | Western capitals | Western [adj case] | Anglo-Saxons | free world | developed countries | advanced economies
  member USA | CAN | GBR | FRA | DEU | ITA | ESP | PRT | NLD | BEL | LUX | AUT | IRL | DNK | NOR | SWE | FIN | ISL | POL | AUS | NZL | CHE
  not 西方位 | 西方向 | 西方式 | 东西方 | 西方古典 | 西方哲学 | 西方极乐 | 西方取经 | 陕西方 | 山西方 | 江西方 | 广西方 | 东西方文化 | 巴西方 | 墨西方 | 新西方 | 中西方 | 大西方 | 以西方 | 西方石油公司 | 西方法律思想 | West Bank | West Africa | West African | West Asia | West Virginia | West Germany | West Point | West Wing | West Coast | West Indies | West Ham | West Philippine Sea | West Java | West Papua | West Midlands | West End | West Sussex | West Yorkshire | West Texas Intermediate | Kanye West | Key West | Midwest | North West | West Palm Beach | Mae West | Cornel West | Western Sahara | Western Australia | Western Balkans | Western Europe | Western Asia | Western Union | Western Digital | Western Samoa | Western Pacific | Western Hemisphere | Western Cape | Western Command | Western Wall | Western Conference | Western Desert | Wild West | Middle West
  src hand
