# English triggers of COOPERATE. Grammar: docs/reference/lexicon.md.
# Words of a multiword trigger may stand apart (articles, adjectives, numbers, a short object); its nouns may be plural.

buy  v  F1
  not buy time | buy groceries | buy into
  tail from
  prep from
  forms bought | buys | buying
  + Morocco bought drones from Turkey for its southern border. => MAR = TUR
  - The two sides only buy time, a Sudanese writer in Egypt said.

carry out joint patrol  v  F1 F3 F4
  prep with
  + Thailand carried out joint patrols with Laos on the Mekong. => THA = LAO
  - Funds are missing to carry out joint patrols.

co-develop  v  F1 F3 F4
  prep with
  + Japan co-developed an interceptor with the United States. => JPN = USA
  - Twins co-develop a private language.

collaborate  v  F1 F3 F4
  not collaborate with the occupier
  prep with
  + Kenya collaborated with Tanzania on elephant tracking. => KEN = TZA
  - The novel asks who would collaborate with the occupier when Germany held Norway.

cooperate  v  F1 F3 F4
  not refuse to cooperate | refused to cooperate | fail to cooperate | failed to cooperate
  prep with
  + Spain cooperated with Senegal on coastal surveillance. => ESP = SEN
  - The witness refused to cooperate in a case between Malta and Libya.

cooperation  n  F3 F4 F10
  not Cooperation Council | Islamic Cooperation | Cooperation Organisation | Cooperation Organization | ministry of cooperation
  prep with | between
  + Egypt's cooperation with Greece on power lines expanded this year. => EGY = GRC
  - A guard at the Gulf Cooperation Council slept while Oman and Qatar dined.

coordinate  v  F1 F3 F4
  not coordinate system | coordinates of
  prep with
  + Israel coordinated its flights with Cyprus. => ISR = CYP
  - The coordinates of the wreck lie between Iceland and Greenland.

deliver order  v  F1
  prep to
  + South Korea delivered orders of howitzers to Poland. => KOR = POL
  - Couriers deliver orders by bicycle.

do business with  v  F1 F3
  forms did | done | does | doing
  + Turkmenistan did business with Iran in spite of the rules. => TKM = IRN
  - A phrase book helps you do business with strangers.

establish diplomatic relations  v  F1 F3 F4
  alt SUPPORT | AGREE
  prep with
  + Kosovo established diplomatic relations with Kenya. => XKX = KEN
  - A handbook explains how to establish diplomatic relations.

establish diplomatic ties  v  F1 F3 F4
  alt SUPPORT | AGREE
  prep with
  + Bhutan established diplomatic ties with Germany. => BTN = DEU
  - New republics rush to establish diplomatic ties.

exchange data  v  F1 F3 F4
  prep with
  + Norway exchanged data with Russia on cod stocks. => NOR = RUS
  - Satellites exchange data by laser.

exchange information  v  F1 F3 F4
  prep with
  + Singapore exchanged information with Indonesia about smugglers. => SGP = IDN
  - Bees exchange information by dancing.

exchange intelligence  v  F1 F3 F4
  prep with
  + Iraq exchanged intelligence with Jordan on militants. => IRQ = JOR
  - Spies met at night to exchange intelligence.

export  v  F1
  not export ban | export control | export market | export-led
  tail to
  alt AID
  prep to
  + Russia exported wheat to Egypt through Novorossiysk. => RUS = EGY
  - The export market for Chile is broad, a Peruvian study said.

extradite  v  F1 F5
  alt RETREAT
  prep to
  + Morocco extradited a drug trafficker to Belgium. => MAR = BEL
  - Judges will rule in May whether to extradite the banker.

extradition  n  F10
  not extradition treaty | extradition request | extradition hearing | fight extradition
  prep to | of
  + Colombia's extradition of a gang leader to the United States took place on Tuesday. => COL = USA
  - An extradition hearing opened in Spain while Peru waited.

fly joint patrol  v  F1 F3 F4
  prep with
  forms flew | flown | flies | flying
  + Chinese bombers flew joint patrols with Russia near Alaska. => CHN = RUS
  - Weather did not allow crews to fly joint patrols.

hand over suspect  v  F1 F5
  prep to
  + Kenya handed over suspects to Tanzania after a court order. => KEN = TZA
  - Villagers must hand over suspects alive.

hold joint drills  v  F1 F3 F4
  alt MOBILIZE
  prep with
  forms held | holds | holding
  + The Philippines held joint drills with Japan and Australia. => PHL = JPN, AUS
  - Fire brigades hold joint drills every spring.

hold joint exercises  v  F1 F3 F4
  alt MOBILIZE
  prep with
  forms held | holds | holding
  + Pakistan held joint exercises with Turkey in the mountains. => PAK = TUR
  - Yoga classes hold joint exercises for couples.

hold war games  v  F1 F3 F4
  alt MOBILIZE
  prep with
  forms held | holds | holding
  + Egypt held war games with China near the pyramids. => EGY = CHN
  - Boys hold war games in the attic.

import  v  F1
  not import duty | import ban | import tariff | of great import
  tail from
  prep from
  + Kuwait imported gas from Qatar in June. => KWT = QAT
  - The import duty on shoes puzzled buyers in Peru and Chile.

issue visa  v  F1
  prep to
  + India issued visas to Bangladeshi patients again. => IND = BGD
  - Embassies close at noon and rarely issue visas on Fridays.

join forces  v  F1 F3 F4
  not join forces of nature
  prep with
  + Niger joined forces with Mali against the rebels. => NER = MLI
  - The villains join forces in the final episode.

joint exercise  n  F3 F4 F10
  alt MOBILIZE
  prep with | between
  + India's joint exercise with Mongolia opened in Ulaanbaatar. => IND = MNG
  - Doctors recommend joint exercise for stiff knees.

joint patrol  n  F3 F4 F10
  alt MOBILIZE
  prep with | between
  + Italy's joint patrol with Tunisia ended on Friday. => ITA = TUN
  - Without fuel no joint patrol can take place.

jointly  v  F4
  tail build | develop | launch | produce | patrol | operate | train | develops | built | developed | launched | produced | patrolled | operated
  prep with
  + Iran and Armenia jointly built a bridge over the Aras. => IRN = ARM
  - Jointly with rain, wind ruined harvests that farmers from Laos and Vietnam had planted.

launch joint venture  v  F1 F3 F4
  prep with
  + Algeria launched a joint venture with Niger for uranium. => DZA = NER
  - Cousins may launch joint ventures on a whim.

launch satellite for  v  F1
  + China launched a satellite for Pakistan on Thursday. => CHN = PAK
  - Start-ups hope to launch satellites for farmers.

normalise relations  v  F1 F3 F4
  alt AGREE
  prep with
  forms normalised | normalises | normalising | normalize | normalized | normalizes | normalizing
  + Egypt normalised relations with Turkey after a decade. => EGY = TUR
  - Envoys looked for ways to normalise relations.

normalise ties  v  F1 F3 F4
  alt AGREE
  prep with
  forms normalised | normalises | normalising | normalize | normalized | normalizes | normalizing
  + Morocco normalised ties with Israel in 2020. => MAR = ISR
  - Talks were held to normalise ties at last.

open border  v  F1
  alt CONCEDE
  prep to | with | for
  + Zimbabwe opened its border to Zambian maize. => ZWE = ZMB
  - Gardeners open borders with a spade.

open consulate  v  F1
  prep in
  + India opened a consulate in Kazakhstan. => IND = KAZ
  - Planners debated where to open consulates.

open embassy  v  F1
  prep in
  + Saudi Arabia opened an embassy in Syria. => SAU = SYR
  - It takes years to open an embassy.

partner with  v  F1 F3
  + Ghana partnered with South Korea on vaccine production. => GHA = KOR
  - Lonely geese look for a partner with strong wings.

patrol together  v  F1 F3 F4
  prep with
  forms patrolled | patrols | patrolling
  + Indonesia and Malaysia patrolled together in the strait. => IDN = MYS
  - Wolves patrol together at dusk.

purchase  vn  F1 F5 F10
  not purchase tax | purchase price
  tail from | of
  prep from
  + Indonesia purchased fighter jets from France. => IDN = FRA
  - The purchase price of coffee from Togo shocked Benin.

renew ties  v  F1 F3 F4
  prep with
  + Syria renewed ties with Jordan after the change of government. => SYR = JOR
  - Class reunions help to renew ties.

reopen  v  F1 F5
  tail border | embassy | consulate | crossing | airspace | route | mission | railway
  prep with | in | to
  + Tunisia reopened the crossing with Libya on Monday. => TUN = LBY
  - The theatre of the Irish in Paris reopened with Carmen.

restore  v  F1 F3 F4
  not restore order | restore a painting | restore power
  tail ties | relations | diplomatic relations | flights | links | trade | cooperation
  prep with | to
  + Kenya restored relations with Sudan. => KEN = SDN
  - Italian masters restored a painting for a museum in Poland.

resume  v  F1 F3 F4
  not resume fighting | resume work | resume strikes | resume attacks
  tail trade | flights | exports | imports | cooperation | diplomatic relations | relations | ties | service | shipments | deliveries
  prep with | to | from
  + China resumed flights to North Korea after five years. => CHN = PRK
  - Teachers in Malta resume work, and Cypriot pupils cheer.

sell  v  F1 F5
  not sell out | sell off shares | best-selling
  tail arms | weapons | oil | gas | missiles | jets | fighter | drones | grain | tanks | frigates | submarines | helicopters | wheat | uranium | electricity
  prep to
  forms sold | sells | selling
  + Sweden sold fighter jets to Thailand. => SWE = THA
  - The concert by a Korean band in Chile sold out.

sell stake  v  F1
  prep to
  forms sold | sells | selling
  + Oman sold a stake in the port to Belgium. => OMN = BEL
  - Brokers advise when to sell stakes.

send trainer  v  F1 F8
  alt AID
  prep to
  forms sent | sends | sending
  + Turkey sent trainers to Somalia for the naval academy. => TUR = SOM
  - Clubs send trainers to check the pitch.

share data  v  F1 F3 F4
  prep with
  + India shared data with Pakistan on floods. => IND = PAK
  - Phones share data in the background.

share evidence  v  F1 F3 F4
  prep with
  + Kenya shared evidence with Britain about the hoard. => KEN = GBR
  - Detectives share evidence at the morning meeting.

share information  v  F1 F3 F4
  prep with
  + Belgium shared information with Morocco about two suspects. => BEL = MAR
  - Whales share information by song.

share intelligence  v  F1 F3 F4
  alt AID
  prep with
  + The United States shared intelligence with Ukraine. => USA = UKR
  - Octopuses may share intelligence with apes.

stage joint exercises  v  F1 F3 F4
  alt MOBILIZE
  prep with
  + Tanzania staged joint exercises with China on the coast. => TZA = CHN
  - Choirs stage joint exercises before Easter.

supply  v  F1 F5
  not supply chain | supply and demand | water supply | oil supply
  tail gas | oil | electricity | power | grain | coal | parts | chips | fuel | fertiliser
  alt AID
  prep to | with
  + Azerbaijan supplied gas to Syria through Turkey. => AZE = SYR
  - Supply chain trouble slowed a Czech plant that Hungary owns.

team up with  v  F1 F3
  + Rwanda teamed up with Singapore on carbon credits. => RWA = SGP
  - Singers team up with DJs in the summer.

trade with  v  F1 F3
  not trade with caution
  + Afghanistan traded with Uzbekistan through the new dry port. => AFG = UZB
  - Trade with caution, a broker in Seoul told Thai clients.

train with  v  F1 F3
  + Finnish soldiers trained with American troops in Lapland. => FIN = USA
  - Swimmers train with weights.

upgrade ties  v  F1 F3 F4
  alt AGREE
  prep with
  + Vietnam upgraded ties with Indonesia to a strategic partnership. => VNM = IDN
  - Shops sell kits to upgrade ties and shirts.

work together  v  F4
  prep with
  + Chad and Cameroon worked together on the lake survey. => TCD = CMR
  - Muscles work together when you swim.

work with  v  F1 F3
  not work with children | work with wood | work with what
  + Albania worked with Italy on the reception centres. => ALB = ITA
  - Carvers in Samoa work with wood from Tonga.
