# English triggers of PROTEST. Grammar: docs/reference/lexicon.md.
# Words of a multiword trigger may stand apart (articles, adjectives, numbers, a short object); its nouns may be plural.

boycott  vn  F1 F5 F10
  not boycott call
  alt REJECT | SANCTION
  prep of | against
  + Algeria boycotted the African Union session in Rabat. => DZA > IGO:AU
  - Posters with a boycott call from Malta hung in Sicily, Italy.

burn effigy  v  F1
  need src
  prep of
  forms burned | burnt | burns | burning
  + Iranian crowds burned effigies of the American president. => IRN > USA
  - Villages burn effigies to end the winter.

burn flag  v  F1
  need src
  prep of
  forms burned | burnt | burns | burning
  + Demonstrators from Iraq burned the flag of Sweden. => IRQ > SWE
  - The law forbids anyone to burn flags.

chant slogans  v  F1
  need src
  prep against
  + Lebanese students chanted slogans against Israel. => LBN > ISR
  - Fans chant slogans in the stadium.

demonstrate  v  F1
  not demonstrate the use | demonstrate that | demonstrate how | demonstrate commitment | study demonstrates
  tail against | outside | in front of | in the streets | in support of | in solidarity | in the capital | for
  need src
  prep against | outside | in front of
  + Tens of thousands of Serbs demonstrated against Kosovo in Belgrade. => SRB > XKX
  - The Finnish firm demonstrated how a robot for Estonia works.

demonstration  n  F10
  not demonstration of | demonstration flight | technology demonstration | cooking demonstration
  need src
  prep against | outside
  + A demonstration by Argentines against Britain filled the square on Monday. => ARG > GBR
  - A cooking demonstration by a Thai chef in Laos drew crowds.

gather outside embassy  v  F1
  need src
  prep of
  + Hundreds of Iranians gathered outside the embassy of France. => IRN > FRA
  - Pigeons gather outside the old embassy.

go on hunger strike  v  F1
  need src
  prep against | over
  forms went | gone | goes | going
  + Palestinian prisoners went on hunger strike against Israel. => PSE > ISR
  - Monks in the play never go on hunger strike.

go on strike  v  F1
  need src
  prep against
  forms went | gone | goes | going
  + Dock workers in Belgium went on strike. => BEL >
  - The law tells nurses when they may go on strike.

hold demonstration  v  F1
  need src
  prep against | outside
  forms held | holds | holding
  + Kosovars held a demonstration against Serbia. => XKX > SRB
  - Clubs need a permit to hold demonstrations.

hold protest  v  F1
  need src
  prep against | outside
  forms held | holds | holding
  + Bolivian miners held protests against Chile. => BOL > CHL
  - A permit is needed in order to hold protests.

hold rally  v  F1
  need src
  prep against | outside
  forms held | holds | holding
  + Pakistanis held rallies against India in Lahore. => PAK > IND
  - Racing clubs hold rallies on dirt roads.

march  v  F1
  not in March | March of | death march | march past | on the march | since March | until March | early March | late March
  tail in protest | through the streets | in support of | on the embassy | to the embassy | in solidarity | to demand
  need src
  prep against | on
  + Some 30,000 Greeks marched on the embassy of the United States. => GRC > USA
  - A march past by cadets from Oman in support of Kenyan orphans was cancelled.

march against  v  F1
  not march against cancer
  need src
  + Moroccans marched against Israel in Rabat. => MAR > ISR
  - Runners march against cancer from Fiji to Samoa.

mass protest  n  F10
  need src
  prep against
  + Mass protests by Georgians against Russia filled the avenue. => GEO > RUS
  - The book explains why mass protest fades.

occupy embassy  v  F1
  need src
  alt COERCE
  prep of
  forms occupied | occupies | occupying
  + Libyan students occupied the embassy of Malta. => LBY > MLT
  - In the game, players occupy embassies.

picket  v  F1 F5
  not picket line | picket fence
  need src
  + Cypriots picketed the Turkish consulate. => CYP > TUR
  - A white picket fence made in Canada sells well in Chile.

protest  v  F1
  not protest song | protest vote | protest party | lodge a protest | under protest
  need src
  alt ACCUSE
  prep against | at | over | outside
  + Filipinos protested against China in Makati. => PHL > CHN
  - She recorded a protest song in Chile that Peru loved.

protest against  v  F1
  need src
  alt ACCUSE
  + Armenians protested against Azerbaijan outside parliament. => ARM > AZE
  - Bats protest against noise with clicks.

protests  n  F10
  not crack down on protests | ban protests | protests spread
  need src
  alt ACCUSE
  prep against | in
  + Protests by Tunisians against France went on overnight. => TUN > FRA
  - Laws to ban protests failed in the upper house.

rally  v  F1
  not rally the troops | Dakar Rally | stock rally | shares rally | markets rally | rally driver | rally around | rallying cry
  tail against | outside | in the streets | in support of | in front of | for | in solidarity | in the capital
  need src
  prep against | outside
  forms rallied | rallies | rallying
  + Thousands of Pakistanis rallied against Israel in Karachi. => PAK > ISR
  - A rally driver from Finland won in Kenya for a third time.

riot  vn  F1 F10
  not riot police | riot gear | laugh riot | riot of colour | run riot
  need src
  prep against | over
  + Comorians rioted over deportations from Mayotte. => COM >
  - Riot police from Spain trained in Portugal.

sit-in  n  F10
  need src
  prep at | outside | against
  + A sit-in by Jordanians outside the embassy of Israel went on overnight. => JOR > ISR
  - The play is set during a sit-in of 1968.

stage boycott  v  F1
  need src
  prep of | against
  + Kenyan shoppers staged a boycott of Tanzanian onions. => KEN > TZA
  - It is costly to stage a boycott.

stage protest  v  F1
  need src
  prep against | outside | over
  + Koreans staged a protest against Japan over the water. => KOR > JPN
  - Actors on stage protest that the light is dim.

stage sit-in  v  F1
  need src
  prep at | outside | against
  + Iraqis staged a sit-in outside the embassy of Turkey. => IRQ > TUR
  - Pupils planned to stage a sit-in.

stage strike  v  F1
  need src
  prep against
  + Rail workers in Portugal staged a strike on Friday. => PRT >
  - After the last act the stage strike begins.

stage walkout  v  F1
  need src
  prep of | against | during
  + Delegates of Cuba staged a walkout during the speech of Argentina. => CUB > ARG
  - Cleaners plan to stage a walkout.

storm out of  v  F1
  need src
  + The Bolivian envoy stormed out of the session of Chile. => BOL > CHL
  - Teenagers storm out of rooms.

strike over  v  F1
  need src
  forms struck | strikes | striking
  + Lorry drivers in Poland struck over imports from Ukraine. => POL > UKR
  - With the strike over, ferries sailed again.

take to the streets  v  F1
  need src
  prep against
  forms took | taken | takes | taking
  + Thousands of Georgians took to the streets against Russia. => GEO > RUS
  - Foxes take to the streets at night.

turn back on  v  F1
  need src
  alt REJECT
  + The Iranian delegates turned their backs on Israel during the anthem. => IRN > ISR
  - The lights turn back on at dawn.

walk out  v  F1
  not walk out to sea | walk out of prison
  need src
  alt REJECT
  prep on | of | during
  forms walked | walks | walking
  + Dozens of Malaysian envoys walked out on Israel. => MYS > ISR
  - At low tide Danes walk out to sea toward a German island.

wave banners  v  F1
  need src
  prep against | outside
  + Sudanese exiles waved banners outside the embassy of Egypt. => SDN > EGY
  - Choirs wave banners on Sunday.
