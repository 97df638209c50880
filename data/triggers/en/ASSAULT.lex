# English triggers of ASSAULT. Grammar: docs/reference/lexicon.md.
# Words of a multiword trigger may stand apart (articles, adjectives, numbers, a short object); its nouns may be plural.

air strike  n  F10
  not air strike warning | plan an air strike
  alt MOBILIZE
  prep on | against | in
  + An Israeli air strike on Lebanon killed two men on Sunday. => ISR > LBN
  - Recruits read what an air strike is.

airstrike  n  F10
  prep on | against | in
  + A Turkish airstrike on northern Iraq damaged three farms on Sunday. => TUR > IRQ
  - A manual defines the word airstrike.

ambush  vn  F1 F5 F10
  prep on | of
  + Islamic State ambushed an army convoy of Nigeria. => NSA:IS > NGA
  - Lions lie in ambush near the water hole.

assassinate  v  F1 F5
  + Israel assassinated a Hezbollah commander in Beirut. => ISR > NSA:HEZBOLLAH
  - The opera tells of a plot to assassinate a king.

assassination  n  F10
  not character assassination | assassination attempt | assassination plot
  prep of | by
  + Israel's assassination of an Iranian general took place on Friday. => ISR > IRN
  - The debate in Chile was a character assassination, said a Peruvian.

assault  vn  F1 F5 F10
  not assault rifle | assault weapon | assault course | sexual assault trial | amphibious assault ship
  prep on | against
  + Russian troops assaulted a Ukrainian village. => RUS > UKR
  - An assault rifle made in Belgium was shown in Qatar.

attack  vn  F1 F5 F10
  not attack ads | heart attack | panic attack | attack helicopter | asthma attack | attack line | attack dog | personal attack | under attack | shark attack | September 11 attacks | condemn the attack | cyber attack | attack submarine | deter an attack | in case of attack
  prep on | against
  + The Houthis attacked a Greek freighter in the Red Sea. => NSA:HOUTHI > GRC
  - A Swede had a heart attack on a beach in Spain.

barrage  n  F10
  not barrage of criticism | barrage of questions | barrage balloon
  prep on | against | at
  + Iran's missile barrage on Israel lasted an hour on Friday. => IRN > ISR
  - The Czech faced a barrage of questions in Slovakia.

batter  v  F1 F5
  not cake batter | battered by storms | battered fish
  alt COERCE
  + Israel battered Lebanon with artillery all night. => ISR > LBN
  - A chef from Malta dips battered fish in Irish sauce.

behead  v  F1 F5
  + Islamic State beheaded two Kenyan labourers. => NSA:IS > KEN
  - Gardeners behead old roses.

blow up  v  F1 F5
  not blow up a balloon | blow up a photo
  forms blew | blown | blows | blowing
  + Ukraine blew up a Russian ammunition train. => UKR > RUS
  - A clown from Chile blew up a balloon for Peruvian kids.

bomb  vn  F1 F5 F10
  not bomb threat | bomb shelter | bath bomb | atomic bomb survivor | bomb disposal | box-office bomb | bomb squad | nuclear bomb | bomb cyclone
  prep on
  forms bombed | bombs | bombing
  + The United States bombed a nuclear site in Iran. => USA > IRN
  - A bomb shelter in Finland serves Estonian swimmers.

bombard  v  F1 F5
  not bombard with questions | bombard with ads | bombard with emails
  + Russia bombarded a Ukrainian port. => RUS > UKR
  - Viewers in Korea bombard with questions a guest from Thailand.

bombardment  n  F10
  not bombardment with neutrons
  prep of | on
  + Israel's bombardment of Gaza went on overnight on Sunday. => ISR > PSE
  - A Swiss lab studies bombardment with neutrons from France.

bombing  n  F10
  not bombing anniversary | atomic bombing | bombing range
  prep of | in
  + Myanmar's bombing of a Thai border hut wounded three on Friday. => MMR > THA
  - Hiroshima in Japan marked the atomic bombing with guests from Italy.

break ceasefire  v  F1 F5
  alt ACCUSE
  prep with | in | along
  forms broke | broken | breaks | breaking
  + Armenia broke the ceasefire with Azerbaijan. => ARM > AZE
  - Neither child wanted to break the ceasefire.

burn down  v  F1 F5
  not candle burn down
  forms burned | burnt | burns | burning
  + Sudanese raiders burned down a village in Chad. => SDN > TCD
  - Let the candle burn down slowly.

carry out airstrike  v  F1 F5
  prep on | against | in
  + Pakistan carried out airstrikes on Afghanistan. => PAK > AFG
  - The order to carry out airstrikes never came.

carry out attack  v  F1 F5
  prep on | against | in
  + Hezbollah carried out an attack on an Israeli post. => NSA:HEZBOLLAH > ISR
  - The cell lacked the means to carry out attacks.

carry out strike  v  F1 F5
  prep on | against | in
  + The United States carried out strikes on Yemen. => USA > YEM
  - Unions know how to carry out a strike.

clash  vn  F3 F4 F10
  not clash of civilisations | clash of cultures | colours clash | clash of opinions
  prep with | between
  + Thai troops clashed with Cambodia on Thursday. => THA, KHM > THA, KHM
  - The red shirts of Chile and the pink socks of Peru, such colours clash.

cross-border fire  n  F10
  prep on | at | into
  + Pakistan's cross-border fire into Afghanistan wounded a child on Friday. => PAK > AFG
  - The film ends amid cross-border fire.

demolish  v  F1 F5
  not demolish a record | demolish an argument
  tail homes | home | houses | house | village | school | building | buildings | mosque | bridge | outpost
  alt COERCE
  + Israel demolished Palestinian homes near Hebron. => ISR > PSE
  - The Dane wants to demolish a record at a Swedish school.

destroy  v  F1 F5
  not destroy evidence | destroyed by fire | destroyed by an earthquake | destroyed by the flood | storm destroyed | quake destroyed
  + Ukrainian drones destroyed a Russian bomber. => UKR > RUS
  - A quake destroyed huts in Nepal that Indians had built.

drone attack  n  F10
  prep on | against | in
  + Ukraine's drone attack on Russia set a refinery ablaze on Sunday. => UKR > RUS
  - Stadiums rehearse for a drone attack.

drone strike  n  F10
  prep on | against | in
  + A Malian drone strike on a Mauritanian lorry left one dead on Sunday. => MLI > MRT
  - She wrote a thesis on the drone strike.

drop bombs  v  F1
  prep on | over | in
  forms dropped | drops | dropping
  + Israel dropped bombs on Syria. => ISR > SYR
  - Seagulls drop bombs on tourists.

exchange fire  v  F1 F3 F4
  prep with
  + Indian troops exchanged fire with Pakistan in Kashmir. => IND, PAK > IND, PAK
  - Players exchange fire with paint.

execute  v  F1 F5
  not execute a plan | execute an order | execute a contract | execute a program | executed a search warrant
  alt COERCE
  + Saudi Arabia executed two Jordanian men. => SAU > JOR
  - The Czech team could not execute a plan that Austria feared.

explode bomb  v  F1
  prep in | at | near
  + Agents of Libya exploded a bomb in Berlin in 1986, a German court found. => LBY > DEU
  - Sappers explode bombs in a safe pit.

fight  v  F1 F3 F4
  not fight cancer | fight corruption | fight inflation | fight a fire | fight poverty | fight fires | food fight | fight back tears | fight for equality | fight crime | fight climate change
  tail troops | soldiers | forces | fighters | army | militants | rebels | insurgents | war | battle | against | militia
  prep with | against
  forms fought | fights | fighting
  + Saudi Arabian troops fought against the Houthis near Saada. => SAU > NSA:HOUTHI
  - Doctors from Cuba fight cancer in Angola against all odds.

fire at  v  F1 F5
  + Israeli soldiers fired at a United Nations post. => ISR > IGO:UN
  - Hunters fire at clay pigeons.

fire on  v  F1 F5
  not fire on board | set fire on | fire on the stove
  + A Chinese vessel fired on a Philippine aircraft. => CHN > PHL
  - A fire on board a Maltese ferry scared Italians.

fire rocket  v  F1
  prep at | into | on | towards
  + Hezbollah fired rockets at northern Israel. => NSA:HEZBOLLAH > ISR
  - Children fire rockets made of paper.

gun down  v  F1 F5
  forms gunned | guns | gunning
  + Islamic State gunned down five Indian tourists. => NSA:IS > IND
  - In westerns sheriffs gun down bandits.

hammer  v  F1 F5
  not hammer out | hammer and sickle | hammer home
  tail with missiles | with drones | with artillery | with airstrikes | positions | targets | with rockets
  + Russia hammered Ukraine with missiles. => RUS > UKR
  - Polish envoys hammer out targets for fish with Danes.

hit  v  F1 F5
  not hit by a storm | hit hard by | hit song | hit the market | hit a record | hit the headlines | hit by a car | hit single | hit show | hit by a quake | hit by the strike
  tail with missile | with missiles | with a drone | with drones | missile | missiles | drone | drones | rocket | rockets | target | targets | airport | base | strike | strikes | refinery | depot
  forms hit | hits | hitting
  + Iran hit an Israeli hospital with a missile. => IRN > ISR
  - Exports from Chile hit a record, and Peru set a target.

inflict casualties  v  F1
  prep on | among
  + Ukraine inflicted casualties on North Korean troops. => UKR > PRK
  - Games in which hordes inflict casualties sell well.

injure  v  F1 F5
  not injured in a crash | injured his knee | injured in training | injured reserve | injured by a wave
  + Israeli fire injured four Irish peacekeepers. => ISR > IRL
  - A Croatian striker injured his knee in Spain.

invade  v  F1 F5
  not invade privacy | pitch invade | fans invade the pitch | weeds invade
  + Iraq invaded Kuwait in 1990. => IRQ > KWT
  - Weeds invade lakes that Kenya and Uganda share.

invasion  n  F10
  not since the invasion | before the invasion | after the invasion | invasion of privacy | pitch invasion | invasion anniversary
  prep of
  + Russia's invasion of Ukraine started on 24 February 2022. => RUS > UKR
  - A Briton sued for invasion of privacy in France.

kill  v  F1 F5
  not kill time | killed in a crash | killed in an accident | killed by a storm | kill a bill | kill bacteria | killed by lightning | quake killed | floods killed
  + Israeli fire killed a Lebanese soldier. => ISR > LBN
  - Floods killed farmers in Nepal and later in India.

killing  n  F10
  not mercy killing | killing time | killing two birds | killing spree film | killing frost
  prep of | by
  + Egypt's killing of a Sudanese miner was confirmed on Monday. => EGY > SDN
  - A mercy killing in Belgium was debated in France.

launch  v  F1 F5
  not launch an investigation | launch a satellite | launch a book | launch a product | launch talks | launch a campaign | launch a bid | launch a probe | launch a scathing attack | launch a verbal attack
  tail attack | attacks | strike | strikes | airstrike | airstrikes | offensive | assault | raid | raids | incursion | missiles at | rockets at | drones at | missiles on | drones on | invasion | barrage | military operation | rockets into | counterattack
  prep on | against | at | into | in
  + Uganda launched an attack on South Sudan. => UGA > SSD
  - A Finn will launch a book on strike songs in Norway.

lay siege to  v  F1
  alt COERCE
  forms laid | lays | laying
  + Ethiopia laid siege to an Eritrean post. => ETH > ERI
  - Fans lay siege to the ticket office.

massacre  vn  F1 F5 F10
  not massacre memorial | massacre anniversary
  prep of | by
  + Islamic State massacred Egyptian workers in Sirte. => NSA:IS > EGY
  - A vigil at a massacre memorial in Rwanda drew Belgians.

missile attack  n  F10
  prep on | against
  + Iran's missile attack on Qatar caused no deaths on Monday. => IRN > QAT
  - Sirens are tested for a missile attack.

murder  vn  F1 F5 F10
  not murder mystery | murder trial | murder rate | murder weapon | murder novel | accused of murder | murder charge
  prep of | by
  + Russian agents murdered a Georgian exile in Berlin. => RUS > GEO
  - A murder mystery set in Iceland sells in Denmark.

offensive  n  F10
  not charm offensive | offensive language | offensive line | offensive remark | offensive to | diplomatic offensive | peace offensive
  prep against | on | in | into
  + Ethiopia's offensive against Eritrea began on Monday. => ETH > ERI
  - The charm offensive of a Thai star won over Laos.

open fire  v  F1
  not an open fire | over open fire
  prep on | at | against
  + Israeli soldiers opened fire on a Jordanian driver. => ISR > JOR
  - In Iceland cooks roast Danish lamb over an open fire.

overrun  v  F1 F5
  not cost overrun | overrun by tourists | overrun with
  forms overran | overruns | overrunning
  + Islamic State overran a Nigerian base. => NSA:IS > NGA
  - Venice in Italy is overrun by tourists from Germany.

plunder  v  F1 F5
  alt COERCE
  + Rwandan troops plundered a Congolese mine. => RWA > COD
  - Bears plunder the hives.

poison  v  F1 F5
  not food poisoning | poison ivy | poison pill | poison gas museum | poison relations
  + Russia poisoned a British citizen in Salisbury. => RUS > GBR
  - Food poisoning struck Swedes at a hotel in Egypt.

pound  v  F1 F5
  not the pound | pound sterling | pounds of | British pound | million pounds | per pound | pound the pavement | heart pound | dog pound
  + Israeli artillery pounded southern Lebanon. => ISR > LBN
  - The British pound fell when Norway sold bonds.

repel  v  F1 F5 FM
  not repel insects | repel water
  tail attack | assault | invaders | invasion | offensive | incursion | troops | raid
  alt COERCE
  forms repelled | repels | repelling
  + Ukraine repelled an assault by Russian paratroopers. => UKR, RUS > UKR, RUS
  - A cream from Brazil can repel insects that raid Peru.

retaliate against  v  F1
  not retaliate against tariffs
  alt SANCTION
  + Israel retaliated against Yemen with jets. => ISR > YEM
  - Bosses must not retaliate against staff.

rocket attack  n  F10
  prep on | against
  + Hezbollah's rocket attack on Israel injured a nurse on Sunday. => NSA:HEZBOLLAH > ISR
  - The shelter was built for a rocket attack.

shell  v  F1 F5
  not shell company | shell out | Royal Dutch Shell | turtle shell | Shell plc | oil giant Shell
  + Eritrean gunners shelled an Ethiopian town. => ERI > ETH
  - A shell company in Cyprus owned a Bulgarian hotel.

shelling  n  F10
  not shelling peas | shelling out
  prep of | on
  + Myanmar's shelling of a Bangladeshi village wounded four on Friday. => MMR > BGD
  - A Dane spent the day shelling peas in Norway.

shoot  v  F1 F5
  not shoot a film | shoot a movie | photo shoot | shoot a goal | shoot up | bamboo shoots | shoot the breeze
  tail soldier | soldiers | fisherman | fishermen | migrants | civilians | protesters | officer | man | woman | tourist | dead | guard | guards | people | at
  prep at
  forms shot | shoots | shooting
  + North Korean guards shot a South Korean fisherman. => PRK > KOR
  - A Korean crew will shoot a film with a fisherman in Fiji.

shoot down  v  F1 F5
  not shoot down a proposal | shoot down the idea
  alt COERCE
  forms shot | shoots | shooting
  + Azerbaijan shot down a Russian helicopter in 2020. => AZE > RUS
  - The board shot down the idea of a Danish chef in Malta.

sink  v  F1 F5
  not kitchen sink | sink into | carbon sink | sink in | prices sink | ship sank in a storm
  tail ship | boat | frigate | warship | vessel | submarine | freighter | corvette | tanker | cruiser | trawler
  forms sank | sunk | sinks | sinking
  + Ukraine sank a Russian corvette. => UKR > RUS
  - A kitchen sink from Poland was fitted in a Danish boat.

slaughter  v  F1 F5
  not slaughter cattle | slaughter sheep
  + Islamic State slaughtered Kurdish villagers in Iraq. => NSA:IS > IRQ
  - Farmers in Chad slaughter cattle for Libya.

stab  v  F1 F5
  not stab at | stabbing pain | stab in the back
  forms stabbed | stabs | stabbing
  + A Russian agent stabbed a Chechen exile of Austria in Vienna. => RUS > AUT
  - A Pole had a stab at Finnish grammar.

storm  v  F1 F5
  not storm surge | snow storm | storm damage | tropical storm | storm off | perfect storm | storm out
  tail embassy | base | consulate | town | village | camp | hospital | positions | compound | ship | mosque | headquarters | border
  alt COERCE | PROTEST
  + Israeli commandos stormed a Turkish aid ship in 2010. => ISR > TUR
  - Tropical storm Elsa drenched a camp in Cuba and hit Jamaica.

strike  vn  F1 F5 F10
  not strike a deal | strike a balance | strike an agreement | strike a chord | hunger strike | on strike | general strike | rail strike | strike a pose | strike off | strike up | strike oil | strike action | lightning strike | strike over pay | strike a bargain | strike price | bird strike | strike rate | strike group | call off the strike | earthquake strikes | strike down | strike a tone
  prep on | against | at | in
  forms struck | stricken | strikes | striking
  + Israel struck a Houthi port in Yemen. => ISR > YEM
  - Peru and Chile try to strike a balance between cod and kelp.

suicide attack  n  F10
  prep on | against | in
  + A suicide attack on Chinese engineers by Islamic State left five dead on Tuesday. => NSA:IS > CHN
  - The lecture defined a suicide attack.

torpedo  v  F1 F5
  not torpedo talks | torpedo a deal | torpedo the bill | torpedo boat museum
  + A North Korean submarine torpedoed a South Korean corvette in 2010. => PRK > KOR
  - Hungary may torpedo a deal that Slovakia likes.

torture  v  F1 F5
  not torture chamber museum | instrument of torture | torture himself
  alt COERCE
  + Russian guards tortured a Ukrainian mayor. => RUS > UKR
  - A hermit in Malta liked to torture himself with Greek verbs.

violate ceasefire  v  F1 F5
  alt COERCE | ACCUSE
  prep with | in | along | by
  + Pakistan violated the ceasefire with India in Kashmir. => PAK > IND
  - Observers note who violates ceasefires.

wage war  v  F1
  not wage war on drugs | wage war on plastic | wage war on rats
  prep on | against | with
  forms waged | wages | waging
  + Saudi Arabia waged war on Yemen for years. => SAU > YEM
  - The mayor of Rome will wage war on rats, a Swiss paper wrote.

war against  n  F10
  not war against drugs | war against plastic | war against poverty | war against corruption
  + Russia's war against Ukraine went on with fierce battles this week. => RUS > UKR
  - Peru and Bolivia won the war against plastic.

wipe out  v  F1 F5
  not wipe out debt | wipe out gains | wipe out a disease
  tail base | unit | village | fleet | garrison | brigade | cell | camp | convoy
  forms wiped | wipes | wiping
  + Turkish jets wiped out a camp in Iraq. => TUR > IRQ
  - Sales in Chile wipe out gains that a Peruvian fleet had made.

wound  v  F1 F5
  not wound up | wound dressing | flesh wound | wound healing | wound down | wounded pride
  forms wounded | wounds | wounding
  + Pakistani fire wounded two Iranian guards. => PAK > IRN
  - A firm in Ghana that sold clocks to Togo was wound up.
