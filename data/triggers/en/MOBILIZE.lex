# English triggers of MOBILIZE. Grammar: docs/reference/lexicon.md.
# Words of a multiword trigger may stand apart (articles, adjectives, numbers, a short object); its nouns may be plural.

amass  v  F1
  not amass a fortune | amass debts
  tail troops | forces | tanks | soldiers | warships | artillery | army
  need src
  prep on | near | along | at
  + Russia amassed troops near Estonia. => RUS > EST
  - A Swiss trader amassed a fortune with toy soldiers from Austria.

beef up  v  F1
  tail forces | troops | presence | defences | defenses | border | security | patrols | garrison | deployment
  need src
  prep along | near | in | with
  + Poland beefed up its border patrols near Belarus. => POL > BLR
  - Cooks beef up the broth with bones from Chile and Peru before lunch.

build up forces  v  F1
  need src
  prep on | along | near
  forms built | builds | building
  + Ethiopia built up forces along Eritrea. => ETH > ERI
  - Muscles build up forces during a jump.

build-up  n  F10
  not build-up of plaque | build-up play
  need src
  prep near | along | on | around | in
  + China's build-up around Taiwan continued on Monday. => CHN > TWN
  - A dentist in Malta removed a build-up of plaque from an Italian.

call up reservists  v  F1
  need src
  + Israel called up reservists on Sunday. => ISR >
  - The law says when the state may call up reservists.

conduct drill  v  F1 F5
  need src
  prep near | around | in | off
  + China conducted drills around Taiwan on Tuesday. => CHN > TWN
  - Dentists conduct drills with great care.

conduct exercise  v  F1 F5
  not conduct joint exercise
  need src
  alt COOPERATE
  prep near | around | in | off
  + North Korea conducted exercises near South Korea. => PRK > KOR
  - Coaches conduct exercises on the lawn.

conduct missile test  v  F1
  need src
  + Iran conducted a missile test in the desert. => IRN >
  - A treaty forbids signatories to conduct missile tests.

conduct nuclear test  v  F1
  need src
  + North Korea conducted a nuclear test in 2017. => PRK >
  - No state should conduct nuclear tests.

declare state of emergency  v  F1
  need src
  alt COERCE
  prep in | over
  + Lithuania declared a state of emergency over the balloons from Belarus. => LTU >
  - Mayors may declare a state of emergency.

deploy  v  F1 F5
  not deploy software | deploy a parachute | deploy an app | airbag deploy
  need src
  alt AID
  prep near | along | to | in | around | off | on
  + Venezuela deployed troops along the frontier with Guyana. => VEN > GUY
  - A Kenyan bank will deploy software from India.

deployment  n  F10
  not software deployment | oppose the deployment | deployment of renewable
  need src
  alt AID
  prep near | along | to | in | around | off | on
  + Russia's deployment of missiles in Belarus was completed on Friday. => RUS > BLR
  - The deployment of renewable power in Chile pleased Danes.

dispatch warship  v  F1 F8
  need src
  prep to | near | off
  + Iran dispatched warships to the Red Sea off Yemen. => IRN > YEM
  - Admirals in films dispatch warships by radio.

enter airspace  v  F1
  need src
  alt COERCE
  prep of
  + Russian jets entered the airspace of Estonia for twelve minutes. => RUS > EST
  - Pilots need a code before they enter airspace.

fire missile  v  F1
  not fire missiles at
  need src
  alt ASSAULT
  prep into | towards | toward | over
  + North Korea fired a missile towards Japan. => PRK > JPN
  - The toy can fire a missile made of foam.

fly over  v  F1
  not geese fly over | time fly over | drones fly over the concert
  need src
  alt COERCE
  forms flew | flown | flies | flying
  + Turkish fighters flew over Greece's islets. => TUR > GRC
  - Wild geese fly over Denmark on the way to Norway.

fly sortie  v  F1
  need src
  prep near | around | over
  forms flew | flown | flies | flying
  + Chinese bombers flew sorties near Japan. => CHN > JPN
  - Veterans recall how to fly sorties at night.

fortify  v  F1 F5
  not fortified wine | fortified with vitamins
  tail border | frontier | positions | base | island | coast
  need src
  prep with | along | near | against
  + Finland fortified its border with Russia. => FIN > RUS
  - Flour from Kenya is fortified with vitamins on the coast of Somalia.

go on alert  v  F1
  need src
  alt THREATEN
  forms went | gone | goes | going
  + The Israeli army went on alert along Lebanon. => ISR >
  - Owls go on alert when a twig snaps.

hold drills  v  F1 F5
  not hold joint drills
  need src
  alt COOPERATE
  prep near | around | off | in
  forms held | holds | holding
  + The Taiwanese army held drills on its western coast. => TWN >
  - Joiners hold drills with both hands.

hold exercises  v  F1 F5
  not hold joint exercises
  need src
  alt COOPERATE
  prep near | around | off | in
  forms held | holds | holding
  + Russia held exercises near Poland. => RUS > POL
  - Schools hold exercises in writing.

hold military exercises  v  F1 F5
  need src
  alt COOPERATE
  prep near | around | off | in
  forms held | holds | holding
  + Belarus held military exercises near Lithuania. => BLR > LTU
  - The general lacks fuel to hold military exercises.

increase patrols  v  F1
  need src
  prep near | along | in | around
  + Indonesia increased patrols near the Natuna islands. => IDN >
  - Rangers increase patrols in the dry months.

launch missile  v  F1
  not launch missiles at | launch a missile attack | launch missiles on
  need src
  alt ASSAULT
  prep over | into | towards | toward
  + North Korea launched a missile over Japan. => PRK > JPN
  - Engineers explain how submarines launch missiles.

launch satellite  v  F1
  not launch a satellite for
  need src
  + North Korea launched a spy satellite on Tuesday. => PRK >
  - Telecom firms launch satellites by the dozen.

mass  v  F1
  not mass grave | mass shooting | mass production | mass media | mass protest | Holy Mass | critical mass | land mass | body mass
  tail troops | forces | tanks | soldiers | warships | artillery
  need src
  prep on | near | along | at
  + Rwanda massed troops along Burundi. => RWA > BDI
  - The body mass of Danish soldiers grew faster than that of Swedes.

mobilise  v  F1 F5
  not mobilise resources | mobilise voters | mobilise funds
  tail troops | forces | reservists | army | soldiers | militia | reserves | navy | fleet
  need src
  prep along | near | against | on
  forms mobilised | mobilises | mobilising
  + Ecuador mobilised its army along Colombia. => ECU > COL
  - Parties in Ghana mobilise voters with songs of the army of Togo.

mobilize  v  F1 F5
  not mobilize resources | mobilize voters | mobilize funds
  tail troops | forces | reservists | army | soldiers | militia | reserves | navy | fleet
  need src
  prep along | near | against | on
  + Maduro mobilized the militia of Venezuela against the United States. => VEN > USA
  - The charity can mobilize funds for a militia of clowns in Peru and Chile.

move troops  v  F1
  need src
  prep to | near | along | into
  + Thailand moved troops to the Cambodian frontier. => THA > KHM
  - Railways were built to move troops.

nuclear test  n  F10
  not nuclear test ban | nuclear test site
  need src
  + North Korea's nuclear test on Sunday shook the valley. => PRK >
  - The nuclear test ban was signed in Moscow.

parade  v  F1
  not military parade | fashion parade | pride parade | on parade
  tail missiles | tanks | drones | weapons
  need src
  + North Korea paraded long-range missiles on Friday. => PRK >
  - A fashion parade in Milan mocked tanks of Chile.

patrol  vn  F1 F10
  not joint patrol | patrol boat | patrol car | highway patrol | patrol vessel | border patrol agent
  need src
  alt COERCE
  prep near | off | along | in | around
  forms patrolled | patrols | patrolling
  + Chinese coast guard vessels patrolled around Japan's islets. => CHN > JPN
  - A patrol boat built in Norway for Ghana leaked.

place on alert  v  F1 F5
  need src
  alt THREATEN
  + Iran placed its missile units on alert. => IRN >
  - Rumours place on alert whole villages.

position  v  F1
  not position paper | in a position to | bargaining position | job position
  tail troops | missiles | warships | forces | launchers | submarine | submarines | carrier | tanks | artillery
  need src
  prep near | off | along | in
  + The United States positioned two submarines near Russia. => USA > RUS
  - A position paper on forces of supply in Malta bored Italians.

put on alert  v  F1 F5
  need src
  alt THREATEN
  forms put | puts | putting
  + South Korea put its marines on alert. => KOR >
  - Smoke alarms put on alert the whole block.

raise alert level  v  F1
  need src
  alt THREATEN
  + Sweden raised its alert level in the Baltic. => SWE >
  - Vulcanologists raise the alert level after tremors.

reinforce  v  F1
  not reinforce stereotypes | reinforced concrete
  tail troops | border | garrison | positions | presence | forces | fleet | defences | defenses | base | flank
  need src
  prep along | near | with | in | on
  + Romania reinforced its garrison near Ukraine. => ROU > UKR
  - A base of reinforced concrete carries a statue from Spain in Peru.

remain on alert  v  F1
  need src
  prep along | in | near
  + Philippine troops remained on alert in the strait. => PHL >
  - Owls remain on alert at night.

scramble  v  F1
  not scrambled eggs | scramble for | scramble to
  tail jets | fighters | aircraft | warplanes | planes | helicopters
  need src
  alt COERCE
  prep against | after | near
  + Japan scrambled fighters against Chinese bombers. => JPN > CHN
  - Airlines in Chile scramble to find planes for Peruvians.

send aircraft carrier  v  F1 F8
  need src
  prep to | near | off
  forms sent | sends | sending
  + The United States sent an aircraft carrier to Venezuela's coast. => USA > VEN
  - It costs a fortune to send an aircraft carrier.

send drones over  v  F1
  need src
  alt COERCE
  forms sent | sends | sending
  + Russia sent drones over Poland. => RUS > POL
  - Farmers send drones over the fields.

send troops  v  F1 F8
  not send troops home
  need src
  alt AID
  prep to | into | along | near
  forms sent | sends | sending
  + Kenya sent troops to Haiti. => KEN > HTI
  - The opposition does not want to send troops anywhere.

send warship  v  F1 F8
  need src
  prep to | near | off | through
  forms sent | sends | sending
  + France sent a warship to Cyprus. => FRA > CYP
  - Museums send warships to be painted.

spy flight  n  F10
  need src
  prep near | over | off
  + An American spy flight near Venezuela took place on Sunday. => USA > VEN
  - The novel begins with a spy flight.

stage exercises  v  F1
  not stage joint exercises
  need src
  alt COOPERATE
  prep near | around | off | in
  + Iran staged exercises near Azerbaijan. => IRN > AZE
  - Mime schools teach stage exercises.

station  v  F1 F5
  not train station | police station | power station | radio station | gas station | space station | polling station | bus station
  tail troops | soldiers | missiles | forces | warships | jets | brigade
  need src
  prep in | near | along | on
  + Germany stationed a brigade in Lithuania. => DEU > LTU
  - At a train station in Vienna a Czech met soldiers of Poland.

step up patrols  v  F1
  need src
  prep near | along | in | around
  forms stepped | steps | stepping
  + NATO stepped up patrols in the Baltic near Estonia. => IGO:NATO > EST
  - The city will step up patrols in parks.

test missile  v  F1 F5
  need src
  + Pakistan tested a missile on Saturday. => PAK >
  - Wind tunnels help to test missiles.

test-fire  v  F1 F5
  need src
  prep into | towards | off | near
  + India test-fired a ballistic missile off Odisha. => IND >
  - Gunsmiths test-fire each barrel.

violate airspace  v  F1
  need src
  alt COERCE
  prep of
  + Turkey violated the airspace of Greece. => TUR > GRC
  - Model planes must not violate airspace.

war games  n  F10
  not video war games | board war games | film War Games
  need src
  alt COOPERATE
  prep near | around | off
  + China's war games around Taiwan started on Monday. => CHN > TWN
  - Boys in Ghana play video war games made in France.
