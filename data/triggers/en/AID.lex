# English triggers of AID. Grammar: docs/reference/lexicon.md.
# Words of a multiword trigger may stand apart (articles, adjectives, numbers, a short object); its nouns may be plural.

accept refugees  v  F1
  prep from | of
  + Rwanda accepted refugees from Libya. => RWA > LBY
  - Towns were asked whether they accept refugees.

aid  vn  F1 F5 F10
  not hearing aid | first aid | aid worker | aid workers | aid group | aid agency | aid convoy | aid cut | Band-Aid | aid and abet | legal aid
  prep to | for | from
  + Norway aided Malawi with fertiliser after the drought. => NOR > MWI
  - A Kenyan nurse teaches first aid to Ugandan drivers.

airdrop  vn  F1 F5 F10
  prep to | into | over
  forms airdropped | airdrops | airdropping
  + Jordan airdropped flour over Gaza. => JOR > PSE
  - Phones can airdrop a photo in a second.

airlift  vn  F1 F5 F10
  tail supplies | aid | food | tonnes | medicine | tents | doctors | patients | survivors | wounded
  prep to | from
  + India airlifted tents to Myanmar after the quake. => IND > MMR
  - An airlift captain retired.

allocate  v  F1 F5
  not allocate seats
  tail aid | million | billion | funds | assistance | grant | loan | euros | dollars | package
  prep to | for
  + The European Union allocated 40 million euros to Moldova. => IGO:EU > MDA
  - Airlines from Peru allocate seats to Chileans at random.

assist  v  F1 F5
  not assist with a goal | assisted suicide | assisted living
  prep with | in
  + Croatia assisted North Macedonia during the wildfires. => HRV > MKD
  - Switzerland allows assisted suicide, and Belgians travel there.

assistance  n  F10
  not without assistance | directory assistance | roadside assistance | need assistance
  prep to | for
  + Japan's assistance to Fiji was handed over on Thursday. => JPN > FJI
  - A firm sells roadside assistance from Spain to Portugal.

bail out  v  F1 F5
  not bail out of a plane | bail out water
  + The United Arab Emirates bailed out Egypt with a deposit. => ARE > EGY
  - Sailors from Tonga bail out water in a Fijian film.

bankroll  v  F1 F5
  forms bankrolled | bankrolls | bankrolling
  + Saudi Arabia bankrolled Syria's new payroll. => SAU > SYR
  - He needs a patron to bankroll the opera.

build hospital  v  F1
  prep in | for
  forms built | builds | building
  + Turkey built a hospital in Somalia. => TUR > SOM
  - It takes three years to build a hospital.

come to aid of  v  F1
  forms came | comes | coming
  + Bulgaria came to the aid of Greece during the fires. => BGR > GRC
  - Strangers may come to the aid of a lost dog.

contribute  v  F1
  not contribute to global warming | contribute to the delay
  tail million | billion | troops | funds | aid | peacekeepers | doctors | soldiers | equipment | euros | dollars
  prep to | for
  + Bangladesh contributed 200 peacekeepers to South Sudan. => BGD > SSD
  - Cows contribute to global warming in Ireland and Brazil.

deliver  v  F1 F5
  not deliver a speech | deliver a baby | deliver a verdict | deliver a message | deliver on
  tail weapons | aid | humanitarian | ammunition | food | medicine | supplies | vaccines | missiles | tanks | equipment | tonnes | generators | jets | vehicles
  alt COOPERATE
  prep to
  + The Czech Republic delivered ammunition to Ukraine. => CZE > UKR
  - The Kenyan president will deliver a speech on vaccines in Rwanda.

deliver aid  v  F1
  prep to
  + The United Arab Emirates delivered aid to Chad. => ARE > TCD
  - Lorries waited for days to deliver aid.

deploy observer  v  F1
  alt MOBILIZE | COOPERATE
  prep to | in
  + The European Union deployed observers to Armenia. => IGO:EU > ARM
  - The plan to deploy observers failed.

disburse  v  F1 F5
  prep to
  + The European Union disbursed a billion euros to Egypt. => IGO:EU > EGY
  - Clerks disburse wages in cash.

dispatch  v  F1 F5 F8
  not dispatch rider | mentioned in dispatches
  tail aid | relief | doctors | rescue | rescuers | medical | team | food | supplies | firefighters | tents
  prep to
  + Mexico dispatched firefighters to Bolivia. => MEX > BOL
  - A dispatch rider carried food in a film on Malta and Italy.

donate  v  F1 F5
  not donate blood | donate to charity
  prep to
  + South Korea donated patrol boats to Ecuador. => KOR > ECU
  - Students in Laos donate blood, and Thai students follow.

donation  n  F10
  not blood donation | organ donation | donation box
  prep to | of
  + China's donation of rice to Cuba reached Havana on Sunday. => CHN > CUB
  - A blood donation drive in Panama drew Colombians.

equip  v  F1 F5
  prep with
  forms equipped | equips | equipping
  + France equipped Armenia with radars. => FRA > ARM
  - A van equipped with solar panels crossed the pass.

evacuate  v  F1 F5
  not evacuate the building | evacuate the stadium
  tail citizens | nationals | wounded | patients | refugees | civilians | people | children | from
  alt RETREAT
  prep from
  + Saudi Arabia evacuated citizens of Sudan by ship. => SAU > SDN
  - Staff must evacuate the building before Chile plays Peru.

extend loan  v  F1
  prep to
  + India extended a loan to Mauritius for the metro. => IND > MUS
  - Libraries may extend loans by a week.

feed  v  F1 F5
  not news feed | feed on | feed fears | feed into | live feed | animal feed
  forms fed | feeds | feeding
  + Qatar fed thousands of families in Sudan. => QAT > SDN
  - Bats that live in Fiji feed on fruit from Tonga.

finance  v  F1 F5
  not finance minister | finance ministry | ministry of finance | finance department | finance chief
  + China financed a railway in Laos. => CHN > LAO
  - The Ghanaian finance minister read a book on Togo.

fund  v  F1 F5
  not sovereign wealth fund | monetary fund | pension fund | hedge fund | fund manager | investment fund | relief fund
  + Germany funded schools in Jordan. => DEU > JOR
  - A pension fund from Norway holds shares of a Danish firm.

gift  vn  F1 F5 F10
  not gift shop | gifted pupil | gift card
  alt COOPERATE
  prep to
  + India gifted two patrol boats to the Maldives. => IND > MDV
  - A gift shop in Malta sells Irish mugs.

give  v  F1 F5
  not give up | give birth | give a speech | give an interview | give rise | give in | give away | give food for thought
  tail aid | million | billion | weapons | asylum | money | ammunition | food | grant | loan | shelter | vaccines | equipment | assistance | helicopters | euros | dollars | refuge
  prep to
  forms gave | given | gives | giving
  + Sweden gave Ukraine another package of ammunition. => SWE > UKR
  - A panda that China lent gave birth in Austria after getting food.

give asylum  v  F1
  prep to
  forms gave | given | gives | giving
  + Panama gave asylum to an Ecuadorian former minister. => PAN > ECU
  - Judges decide whom to give asylum.

give equipment  v  F1
  prep to
  forms gave | given | gives | giving
  + France gave medical equipment to Niger. => FRA > NER
  - Schools give equipment to pupils.

grant  vn  F1 F5 F10
  not take for granted | research grant | grant access | grant an interview | grant permission
  tail asylum | aid | loan | million | billion | visa | visas | refuge | citizenship | credit | scholarships | assistance | to
  alt CONCEDE
  prep to
  + Brazil granted asylum to the former first lady of Peru. => BRA > PER
  - People in Iceland take hot water for granted, Danes say.

hand over equipment  v  F1
  prep to
  + Japan handed over medical equipment to Kenya. => JPN > KEN
  - Divers hand over equipment at the pier.

help  vn  F1 F5 F10
  not help desk | self-help | cannot help | help yourself | help wanted | help explain | so help me
  prep with | to
  + Romania helped Moldova with electricity. => ROU > MDA
  - Low rates help explain why Chile exports more to Peru.

humanitarian aid  n  F10
  not humanitarian aid worker | block humanitarian aid | humanitarian aid cuts
  prep to | for | from
  + Kuwait's humanitarian aid to Yemen reached Aden on Wednesday. => KWT > YEM
  - A conference on humanitarian aid closed without a text.

lend  v  F1 F5
  not lend credence | lend support | lend an ear | lend a book
  tail million | billion | money | euros | dollars | yuan
  alt COOPERATE
  prep to
  forms lent | lends | lending
  + China lent Angola two billion dollars. => CHN > AGO
  - The find lends credence to a tale about Vikings from Norway in Canada.

loan  vn  F1 F5 F10
  not on loan | bank loan | student loan | loan shark | home loan
  tail to | million | billion
  alt COOPERATE
  prep to
  + Japan's loan to the Philippines for a railway was disbursed on Monday. => JPN > PHL
  - The striker joined a French club on loan from Benfica in Portugal to score a million goals.

medical aid  n  F10
  prep to
  + Cuba's medical aid to Haiti arrived on Saturday. => CUB > HTI
  - Medical aid is scarce in the hills.

pay  v  F1
  not pay tribute | pay attention | pay a visit | pay homage | pay the price | pay off
  tail salaries | debt | debts | wages | hospital
  prep for | to | of
  forms paid | pays | paying
  + Qatar paid salaries of civil servants in Syria. => QAT > SYR
  - Firms from Chile pay attention to debts in Peru.

provide  v  F1 F5
  not provide evidence | provide details | provided that | provide an opportunity | provide comment
  tail aid | assistance | weapons | food | shelter | shells | gas | generators | artillery | funding | loan | loans | equipment | ammunition | training | medicine | supplies | vaccines | support | grant | relief | arms | money | drones | asylum | missiles | generators | credit | million | billion
  prep to | with | for
  + Estonia provided Ukraine with artillery shells. => EST > UKR
  - The trip provided an opportunity for Kenyan chefs to buy food in Japan.

provide aid  v  F1
  prep to | for
  + Algeria provided aid to Mali after the floods. => DZA > MLI
  - The port was built in order to provide aid by sea.

provide assistance  v  F1
  prep to | for
  + Australia provided assistance to Tonga. => AUS > TON
  - Dogs provide assistance to the blind.

provide military aid  v  F1
  prep to
  + Belgium provided military aid to Ukraine. => BEL > UKR
  - Lawyers argued whether a state may provide military aid to rebels.

provide support  v  F1
  alt SUPPORT
  prep to | for
  + Norway provided financial support for Ukraine. => NOR > UKR
  - Beams provide support to the roof.

rearm  v  F1 F5
  forms rearmed | rearms | rearming
  + The United States rearmed Israel during the war. => USA > ISR
  - Debates about whether to rearm divided the party.

rescue  vn  F1 F5 F10
  not rescue plan | rescue dog | to the rescue | rescue team | rescue workers | rescue package | search and rescue
  + The Italian coast guard rescued 60 Sudanese migrants off Lampedusa. => ITA > SDN
  - A rescue dog from Romania found a home in Ireland.

resupply  v  F1 F5
  + The United States resupplied Palau after the storm. => USA > PLW
  - The outpost waits for somebody to resupply it.

send  v  F1 F5 F8
  not send a message | send a letter | send off | send back | send shock waves | send a signal | send an email | send relief through
  tail aid | doctors | rescue | rescuers | relief | supplies | food | medicine | medics | weapons | ammunition | tents | firefighters | tonnes | vaccines | blankets | peacekeepers | instructors | trainers | tanks | generators
  prep to
  forms sent | sends | sending
  + Chile sent firefighters to Canada. => CHL > CAN
  - The court in Kenya sent a message about food prices to Uganda.

send aid  v  F1 F8
  prep to
  forms sent | sends | sending
  + Pakistan sent aid to Afghanistan after the landslide. => PAK > AFG
  - The song asks who will send aid.

send medics  v  F1 F8
  prep to
  forms sent | sends | sending
  + Cuba sent medics to Angola. => CUB > AGO
  - Clubs send medics to big games.

shelter  v  F1 F5
  not bomb shelter | animal shelter | shelter in place
  + Chad sheltered refugees of Sudan along the frontier. => TCD > SDN
  - The mayor told Finns to shelter in place as in Sweden.

subsidise  v  F1 F5
  forms subsidised | subsidises | subsidising | subsidize | subsidized | subsidizes | subsidizing
  + Russia subsidised Belarus through cheap oil. => RUS > BLR
  - Cities subsidise tickets for pupils.

take in refugees  v  F1
  prep from
  forms took | taken | takes | taking
  + Uganda took in refugees from the Democratic Republic of the Congo. => UGA > COD
  - Churches were asked to take in refugees.

train  v  F1 F5
  not train station | train crash | train line | freight train | high-speed train | train for the marathon
  tail soldiers | troops | police | officers | pilots | forces | army | recruits | guard | fighters | sailors
  alt COOPERATE
  + Britain trained Ukrainian soldiers in Yorkshire. => GBR > UKR
  - A train crash in Greece shocked Bulgarian police officers.

treat wounded  v  F1
  + Egypt treated wounded Palestinians in Arish. => EGY > PSE
  - Medics learn to treat wounded animals.
