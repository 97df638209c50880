# English triggers of COERCE. Grammar: docs/reference/lexicon.md.
# Words of a multiword trigger may stand apart (articles, adjectives, numbers, a short object); its nouns may be plural.

abduct  v  F1 F5
  alt ASSAULT
  + Israeli commandos abducted a Lebanese sea captain. => ISR > LBN
  - The film shows aliens who abduct cows.

annex  v  F1 F5
  not annex to the report | annex building | Annex I | museum annex
  alt ASSAULT
  forms annexed | annexes | annexing
  + Russia annexed Crimea from Ukraine in 2014. => RUS > UKR
  - The annex to the report lists Chileans in Spain.

apprehend  v  F1 F5
  + Malaysia apprehended twelve Vietnamese fishermen. => MYS > VNM
  - Rangers hope to apprehend a wolf.

arrest  vn  F1 F5 F10
  not cardiac arrest | house arrest | arrest warrant | arrest the decline | arresting view | resist arrest
  prep of
  + Venezuela arrested two Colombian soldiers. => VEN > COL
  - A Spaniard survived a cardiac arrest on a beach in Portugal.

ban  vn  F1 F5 F10
  not test ban | ban on smoking | travel ban lifted | plastic ban | lift a ban | Ban Ki-moon | lift the ban | call for a ban
  alt SANCTION
  prep on | from
  forms banned | bans | banning
  + India banned Pakistani channels. => IND > PAK
  - A ban on smoking in Greece annoyed Turks.

bar  v  F1 F5
  not snack bar | gold bar | wine bar | bar exam | bar association | behind bars | bar chart | raise the bar
  tail from | entry | visitors | inspectors | legislators | ships | citizens | nationals | entering
  alt SANCTION
  prep from
  forms barred | bars | barring
  + Israel barred French legislators from the country. => ISR > FRA
  - At a wine bar in Rome, visitors from Malta dance.

besiege  v  F1 F5
  alt ASSAULT
  + Israeli tanks besieged a Palestinian hospital. => ISR > PSE
  - Reporters besiege the star at the gate.

blackmail  vn  F1 F5 F10
  alt THREATEN
  prep of
  + Belarus blackmailed Lithuania with migrants. => BLR > LTU
  - The plot turns on blackmail among bankers.

block  v  F1 F5
  not block of flats | building block | office block | block a user | block a resolution | writer's block
  tail entry | ship | ships | convoy | access | passage | tanker | aid | vessel | vessels | crossing | border | road | app | website | shipment | shipments | imports | lorries | fishermen
  alt SANCTION | REJECT
  prep from | to | of | at
  + China blocked a Philippine supply ship at the shoal. => CHN > PHL
  - A block of flats by the road in Oslo houses Danes.

blockade  vn  F1 F5 F10
  not lift the blockade | end the blockade | blockade runner
  alt SANCTION
  prep of | against | on
  + Azerbaijan blockaded Armenia's road in 2023. => AZE > ARM
  - The museum shows a blockade runner from the war of Chile with Peru.

board  v  F1 F5
  not board a train | board of | on board | board member | board game | school board | across the board | board a ferry
  tail ship | tanker | vessel | boat | freighter | trawler | yacht | flotilla
  + French marines boarded a Russian tanker. => FRA > RUS
  - A board member of a Danish firm owns a yacht in Greece.

capture  v  F1 F5
  not capture the mood | capture carbon | carbon capture | screen capture | capture on film | capture attention
  tail soldier | soldiers | crew | pilot | fighters | prisoners | ship | sailors | officer | town | village | city | base | airport
  alt ASSAULT
  + Ukraine captured two North Korean soldiers. => UKR > PRK
  - A Danish carbon capture plant in a Swedish town closed.

clamp down on  v  F1 F5
  + Malaysia clamped down on Chinese scam rings. => MYS > CHN
  - Schools clamp down on chewing gum.

coerce  v  F1 F5
  + China coerced Lithuania over the office. => CHN > LTU
  - No parent should coerce a child to eat.

commandeer  v  F1 F5
  + Iranian marines commandeered a Greek freighter. => IRN > GRC
  - In the play pirates commandeer a bakery.

confiscate  v  F1 F5
  + Russia confiscated Danish breweries. => RUS > DNK
  - Teachers confiscate phones.

crack down on  v  F1 F5
  not crack down on speeding
  + Algeria cracked down on migrants of Mali. => DZA > MLI
  - Police in Malta crack down on speeding by Italians.

crack into network  v  F1
  alt ASSAULT
  + Chinese hackers cracked into a network of Japan. => CHN > JPN
  - Teenagers boast that they crack into networks.

crackdown  n  F10
  not crackdown on speeding | fear a crackdown
  prep on | against
  + Iran's crackdown on Afghans widened on Monday. => IRN > AFG
  - A crackdown on speeding in Spain amused Portuguese drivers.

curfew  n  F10
  not lift the curfew | curfew hours | teen curfew
  need src
  prep in | on
  + Israel's curfew in a Palestinian town went into its third day on Monday. => ISR > PSE
  - A teen curfew in Chile was praised in Peru.

cyber attack  n  F10
  alt ASSAULT
  prep on | against
  + Iran's cyber attack on Albania crippled state offices on Friday. => IRN > ALB
  - Firms train staff to spot a cyber attack.

cyberattack  n  F10
  alt ASSAULT
  prep on | against
  + A Russian cyberattack on Moldova disrupted the election site on Sunday. => RUS > MDA
  - Insurers sell cover against a cyberattack.

declare martial law  v  F1
  need src
  prep in
  + Israel declared martial law in a Palestinian district. => ISR > PSE
  - The constitution says who may declare martial law.

declare state of siege  v  F1
  alt MOBILIZE
  prep in
  + Israel declared a state of siege in Gaza. => ISR > PSE
  - Historians explain why kings declare a state of siege.

deport  v  F1 F5
  alt SANCTION
  prep to
  + Iran deported thousands of Afghans in June. => IRN > AFG
  - The novel tells how tsars deport poets.

detain  v  F1 F5
  not detain you any longer
  + Mali detained four Canadian mining staff. => MLI > CAN
  - I will not detain you any longer, a Swede told the Finns.

detention  n  F10
  not school detention | detention centre | detention pond
  prep of | by
  + Equatorial Guinea's detention of South African engineers ended in court on Friday. => GNQ > ZAF
  - A boy from Cork in Ireland got school detention for mocking the British.

disperse  v  F1 F5
  not disperse seeds
  tail protesters | crowd | demonstrators | rally | protest | marchers | migrants | refugees
  + Greek police dispersed Palestinian protesters with gas. => GRC > PSE
  - Birds disperse seeds among a crowd of trees in Fiji and Samoa.

drive away  v  F1 F5
  forms drove | driven | drives | driving
  + The Indonesian navy drove away a Chinese coast guard ship. => IDN > CHN
  - Smoke helps to drive away wasps.

eject  v  F1 F5
  not eject a disc | pilot ejected | eject from the cockpit
  tail delegate | delegates | reporter | envoy | fishermen | legislator | activists | from
  + Rwanda ejected a Belgian reporter. => RWA > BEL
  - A Polish pilot ejected from a jet over Lithuania.

evict  v  F1 F5
  + Pakistan evicted Afghan families from Karachi. => PAK > AFG
  - Landlords may not evict tenants in winter.

extort  v  F1 F5
  + North Korean hackers extorted South Korean hospitals. => PRK > KOR
  - Gangs extort shopkeepers.

force  v  F1 F5 FC
  not air force | task force | police force | labour force | in force | force majeure | by force | force of nature | force field | use of force | ground force | special forces | force commander
  tail to land | to leave | to turn back | to stop | out of | to sign | to hand over | to accept | into | to return | to close
  + Belarus forced an Irish airliner to land. => BLR > IRL
  - A Chilean task force joined Peru in a rescue drill.

hack  v  F1 F5
  not life hack | hack at
  alt ASSAULT
  + North Korea hacked a South Korean shipyard. => PRK > KOR
  - A life hack for Danes who visit Greece: carry cash.

hack into  v  F1
  + Chinese spies hacked into Czech mail servers. => CHN > CZE
  - Students learn to hack into a toy network.

harass  v  F1 F5
  + Iranian speedboats harassed a British tanker. => IRN > GBR
  - Gulls harass walkers on the pier.

hijack  v  F1 F5
  alt ASSAULT
  forms hijacked | hijacks | hijacking
  + The Houthis hijacked a Japanese freighter. => NSA:HOUTHI > JPN
  - Ads hijack our attention.

hold captive  v  F1 F5
  forms held | holds | holding
  + Hamas held captive a Thai farmer. => NSA:HAMAS > THA
  - The story will hold captive young readers.

hold hostage  v  F1 F5
  not hold hostage talks
  forms held | holds | holding
  + Iran held a Swedish diplomat hostage. => IRN > SWE
  - Strikes hold hostage the travelling public.

illuminate  v  F1 F5
  not illuminate the street | illuminate the tree
  tail radar | laser | fire-control | aircraft | jet | jets | helicopter | plane
  prep with
  + A Chinese frigate illuminated a Japanese jet with its radar. => CHN > JPN
  - Candles illuminate the street where a Pole sells a toy plane to Czechs.

impound  v  F1 F5
  + Malta impounded a Libyan tanker. => MLT > LBY
  - Cities impound badly parked cars.

imprison  v  F1 F5
  + Belarus imprisoned a Polish priest. => BLR > POL
  - Spells in the tale imprison a prince.

intercept  v  F1 F5
  not intercept a pass | intercepted a pass
  alt ASSAULT
  + Israel intercepted a flotilla of Turkey. => ISR > TUR
  - The full back from Wales intercepted a pass by France.

interdict  v  F1 F5
  + Spain interdicted a Moroccan boat with hashish. => ESP > MAR
  - The bishop may interdict a parish.

intern  v  F1 F5
  not summer intern | an intern | White House intern | interns at
  + Japan interned Dutch civilians in 1942. => JPN > NLD
  - A summer intern from Ghana worked in Canada.

interrogate  v  F1 F5
  + Russian agents interrogated a Norwegian pensioner. => RUS > NOR
  - Good historians interrogate sources.

issue arrest warrant  v  F1
  alt ACCUSE
  prep for | against
  + France issued an arrest warrant for the Syrian general. => FRA > SYR
  - Only a judge may issue an arrest warrant.

jail  v  F1 F5
  not in jail | jail term | escape from jail | county jail | jail break
  + Russia jailed an American teacher. => RUS > USA
  - Two Poles made an escape from jail in Germany.

jam  v  F1 F5
  not traffic jam | strawberry jam | jam session | paper jam
  tail signals | signal | GPS | radar | communications | broadcasts | navigation | satellite
  prep over | in | of
  forms jammed | jams | jamming
  + Russia jammed GPS signals over Estonia. => RUS > EST
  - A traffic jam in Peru blocked a radar van from Chile.

kidnap  v  F1 F5
  alt ASSAULT
  forms kidnapped | kidnaps | kidnapping
  + Islamic State kidnapped two Chinese teachers. => NSA:IS > CHN
  - The plot turns on a plan to kidnap a cook.

launch cyber attack  v  F1
  alt ASSAULT
  prep on | against
  + Iran launched cyber attacks on Albania. => IRN > ALB
  - Students learn how pranksters launch cyber attacks.

nationalise  v  F1 F5
  alt SANCTION
  forms nationalised | nationalises | nationalising | nationalize | nationalized | nationalizes | nationalizing
  + Niger nationalised a French uranium mine. => NER > FRA
  - Parties argue whether to nationalise trains.

obstruct  v  F1 F5
  + Chinese cutters obstructed a Philippine boat. => CHN > PHL
  - Tall hats obstruct the view.

occupy  v  F1 F5
  not occupy a seat | occupied with | occupy the post | Occupy Wall Street | pre-occupied | occupy a house
  alt ASSAULT
  forms occupied | occupies | occupying
  + Rwandan soldiers occupied a town in the Democratic Republic of the Congo. => RWA > COD
  - Swans that occupy a seat in a Danish park amused Swedes.

order arrest  v  F1
  prep of | in
  + A court in Iraq ordered the arrest of a Turkish colonel. => IRQ > TUR
  - Judges order arrests on paper.

outlaw  v  F1 F5
  forms outlawed | outlaws | outlawing
  + Russia outlawed a German foundation. => RUS > DEU
  - Sheriffs chase an outlaw.

overthrow  v  F1 F5
  alt ASSAULT
  forms overthrew | overthrown | overthrows | overthrowing
  + The United States overthrew the government of Grenada in 1983. => USA > GRD
  - The drama asks whether sons may overthrow fathers.

plant spyware  v  F1
  prep on | in
  + Hungary planted spyware on phones of the European Union's inspectors. => HUN > IGO:EU
  - Sites that plant spyware get closed.

prevent  v  F1 F5
  not prevent disease | prevent accidents
  tail from entering | from leaving | from landing | from sailing | from fishing | from reaching | from passing | from docking
  + Turkey prevented an Israeli ship from docking. => TUR > ISR
  - Vaccines prevent disease in Kenya and Uganda.

raid  vn  F1 F5 F10
  not air raid | raid the fridge | police raid drill
  tail office | offices | home | homes | embassy | ship | headquarters | village | camp | house | hospital | bank | company | on
  alt ASSAULT
  prep on
  + Ecuador raided the Mexican embassy. => ECU > MEX
  - An air raid siren woke Poles in an office in Latvia.

ram  v  F1 F5
  not RAM memory | battering ram | ram raid | gigabytes of RAM
  alt ASSAULT
  forms rammed | rams | ramming
  + A Chinese coast guard ship rammed a Vietnamese trawler. => CHN > VNM
  - A ram escaped from a farm.

restrict  v  F1 F5
  not restrict calories
  tail movement | movements | access | entry | travel | passage | diplomats | ships | fishing
  prep of | for | to
  + Poland restricted the movement of Russian diplomats. => POL > RUS
  - Doctors in Chile restrict calories before Peruvians travel.

round up  v  F1 F5
  not round up the sum | news round-up
  tail migrants | suspects | citizens | nationals | workers | activists | foreigners | students | refugees
  + Tunisia rounded up migrants from Sudan. => TUN > SDN
  - Waiters in Malta round up the sum for Irish students.

sabotage  vn  F1 F5 F10
  alt ASSAULT
  prep of | against
  + Russia sabotaged a German railway. => RUS > DEU
  - Doubt can sabotage an exam.

seize  v  F1 F5
  not seize the day | seize the opportunity | seize the moment | seize the chance | engine seized | seize on
  alt ASSAULT
  + Iran seized a Marshall Islands tanker in the strait. => IRN > MHL
  - Exporters in Peru seize the chance to sell in Chile.

seizure  n  F10
  not epileptic seizure | suffer a seizure | seizure of power
  prep of | by
  + Nicaragua's seizure of a Costa Rican boat came on Friday. => NIC > CRI
  - A Greek player had an epileptic seizure in Cyprus.

sentence  v  F1 F5
  not a sentence in | life sentence | death sentence | reduce the sentence | sentence structure | prison sentence
  prep to
  + Iran sentenced a British couple to ten years. => IRN > GBR
  - He wrote a sentence in Welsh on a wall in France.

shut down  v  F1 F5
  not shut down a computer
  tail office | offices | broadcaster | bureau | newspaper | embassy | channel | radio | airport | crossing | pipeline | school | schools
  alt SANCTION
  prep of | from
  forms shut | shuts | shutting
  + Israel shut down the bureau of a Qatari channel. => ISR > QAT
  - To shut down a computer at a Dutch school, a Belgian pulled the plug.

shut out  v  F1 F5
  alt SANCTION
  forms shut | shuts | shutting
  + Poland shut out Belarusian lorries. => POL > BLR
  - Thick curtains shut out the light.

spy on  v  F1 F5
  forms spied | spies | spying
  + China spied on Belgium's security service. => CHN > BEL
  - Children spy on the neighbours.

stop ship  v  F1 F5
  prep from | of
  forms stopped | stops | stopping
  + Germany stopped a ship of Russia in the Baltic. => DEU > RUS
  - Strong winds stop ships at the locks.

subpoena  v  F1 F5
  + A United States panel subpoenaed a Chinese telecom firm. => USA > CHN
  - The lawyer needs a subpoena.

surround  v  F1 F5
  not surround sound
  tail troops | island | camp | base | town | city | hospital | village | embassy
  alt MOBILIZE | ASSAULT
  + Israeli troops surrounded a Palestinian village. => ISR > PSE
  - A speaker with surround sound from a Korean base shop cost an Indian little.

take hostage  v  F1 F5
  alt ASSAULT
  forms took | taken | takes | taking
  + Islamic State took a Nigerian family hostage. => NSA:IS > NGA
  - Robbers in the film take hostage a parrot.

take over  v  F1 F5
  not take over from | take over as
  tail town | city | airport | port | base | district | island | village | bank | mine | plant | border | capital | oilfield
  alt ASSAULT
  prep from | of
  forms took | taken | takes | taking
  + Islamic State took over a Nigerian town. => NSA:IS > NGA
  - A Dane will take over from a Swede as head of a mine.

take prisoner  v  F1 F5
  alt ASSAULT
  forms took | taken | takes | taking
  + Armenia took prisoner two Azerbaijani scouts. => ARM > AZE
  - Knights take prisoner the wrong duke.

tow away  v  F1 F5
  forms towed | tows | towing
  + Sri Lanka towed away an Indian trawler. => LKA > IND
  - City crews tow away bicycles.

trail  v  F1 F5
  not hiking trail | trail behind | audit trail | trail of | paper trail
  tail warship | submarine | frigate | vessel | ship | tanker | aircraft
  alt MOBILIZE
  forms trailed | trails | trailing
  + A British patrol ship trailed a Russian submarine in the Channel. => GBR > RUS
  - A hiking trail in Nepal leads past a ship of stone carved by Tibetans of China.

water cannon  n  F10
  prep against | at | on
  + China's water cannon attack on a Philippine boat left two sailors hurt on Friday. => CHN > PHL
  - Firefighters polished the water cannon.
