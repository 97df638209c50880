# English triggers of RETREAT. Grammar: docs/reference/lexicon.md.
# Words of a multiword trigger may stand apart (articles, adjectives, numbers, a short object); its nouns may be plural.

abandon base  v  F1
  prep in
  + France abandoned a base in Senegal. => FRA > SEN
  - Bees abandon bases of old trees.

begin pullout  v  F1
  prep from
  forms began | begun | begins | beginning
  + Russia began a pullout from Armenia's airport. => RUS > ARM
  - Generals argued about when to begin a pullout.

call off  v  F1 F5
  not call off the wedding | call off the search | call off the match
  tail strike | strikes | offensive | attack | blockade | boycott | operation | drill | drills | exercise | raid
  prep on | against | in | of
  + Israel called off a strike on Iran minutes before the deadline. => ISR > IRN
  - Bad light called off the match that Nepal and Oman wanted to strike from the list.

call truce  v  F1 F3 F4
  alt AGREE
  prep with
  + Hezbollah called a truce with Israel. => NSA:HEZBOLLAH, ISR > NSA:HEZBOLLAH, ISR
  - Siblings call a truce at supper.

cease fire  v  F1 F4
  alt AGREE | CONCEDE
  prep with | against | on | in
  + India and Pakistan ceased fire on Saturday evening. => IND, PAK > IND, PAK
  - The referee ordered archers to cease fire.

cease hostilities  v  F1 F3 F4
  alt AGREE
  prep with | against | in
  + Thailand ceased hostilities with Cambodia. => THA, KHM > THA, KHM
  - The order to cease hostilities came too late.

ceasefire  n  F3 F4 F10
  not violate the ceasefire | ceasefire violation | ceasefire talks | ceasefire proposal | ceasefire line | ceasefire plan | break the ceasefire | call for a ceasefire | ceasefire deal
  alt AGREE | CONCEDE
  prep with | between
  + The ceasefire between Israel and Iran took hold on Tuesday. => ISR, IRN > ISR, IRN
  - Mediators drafted a ceasefire plan that neither Sudan nor Chad saw.

ceasefire with  n  F3 F10
  alt AGREE | CONCEDE
  + Israel's ceasefire with Hezbollah came into force on Wednesday. => ISR, NSA:HEZBOLLAH > ISR, NSA:HEZBOLLAH
  - Poets dream of a ceasefire with time.

cut tariffs  v  F1
  alt CONCEDE
  prep on | for
  forms cut | cuts | cutting
  + The United States cut tariffs on British cars. => USA > GBR
  - Economists explain why states cut tariffs.

declare ceasefire  v  F1
  alt AGREE | CONCEDE
  prep with | in | against
  + The Houthis declared a ceasefire with Saudi Arabia. => NSA:HOUTHI > SAU
  - Parents of twins sometimes declare a ceasefire.

demobilise  v  F1 F5
  forms demobilised | demobilises | demobilising | demobilize | demobilized | demobilizes | demobilizing
  + Ethiopia demobilised 10,000 fighters along the frontier with Eritrea. => ETH > ERI
  - It costs money to demobilise an army.

disengage from  v  F1
  prep from
  + Indian troops disengaged from China at two points in Ladakh. => IND > CHN
  - Press the pedal to disengage from gear.

drop charges  v  F1
  alt CONCEDE
  prep against
  forms dropped | drops | dropping
  + Senegal dropped charges against two Spanish sailors. => SEN > ESP
  - A donkey may drop charges on a steep path.

drop tariffs  v  F1
  alt CONCEDE
  prep on | against
  forms dropped | drops | dropping
  + India dropped tariffs on Sri Lankan tea. => IND > LKA
  - Economists urge states to drop tariffs.

end blockade  v  F1
  prep of | on | against
  + Saudi Arabia ended its blockade of Qatar in 2021. => SAU > QAT
  - Farmers hope rain will end the blockade of weeds.

end hostilities  v  F1 F3 F4
  alt AGREE
  prep with | against | in
  + Armenia ended hostilities with Azerbaijan. => ARM, AZE > ARM, AZE
  - Families rarely end hostilities at weddings.

end occupation  v  F1
  prep of | in
  + Ethiopia ended its occupation of a Somali town. => ETH > SOM
  - Squatters refuse to end the occupation of the mill.

evacuate troops  v  F1
  alt AID
  prep from
  + Uganda evacuated troops from Somalia's south. => UGA > SOM
  - Planes stand ready to evacuate troops.

exchange prisoners  v  F1 F3 F4
  alt COOPERATE
  prep with
  + Russia exchanged prisoners with Ukraine again on Sunday. => RUS, UKR > RUS, UKR
  - Mediators look for a bridge on which to exchange prisoners.

free  v  F1 F5
  not free trade | free speech | free of charge | free kick | free market | free will | free press | tax-free | free agent | free from
  tail prisoner | prisoners | hostage | hostages | sailors | detainees | soldiers | soldier | journalist | citizens | fishermen | crew | captives | tourist | teacher | activist | activists | man | men | woman | women | employee | employees | suspects | migrants | writer | aid workers | dissidents | fighters | politician | leader | pilot | pilots | worker | workers
  forms freed | frees | freeing
  + Hamas freed three Israeli hostages on Saturday. => NSA:HAMAS > ISR
  - Serbia scored a free kick, and freed from nerves the Slovene crew sang.

give back  v  F1 F5
  not give back to the community
  alt CONCEDE
  prep to
  forms gave | given | gives | giving
  + The Netherlands gave back 119 bronzes to Nigeria. => NLD > NGA
  - Players give back to the community in Ghana and Togo.

hand back  v  F1 F5
  prep to
  + Armenia handed back a soldier to Azerbaijan. => ARM > AZE
  - Pupils hand back the exam papers.

hand over remains  v  F1
  alt COOPERATE
  prep to | of
  + North Korea handed over remains of soldiers to the United States. => PRK > USA
  - Divers hand over remains to museums.

leave  v  F1
  not leave a message | maternity leave | annual leave | leave home | leave behind | leave office | on leave
  tail base | bases | territory | territories | camp | outpost
  forms left | leaves | leaving
  + French troops left the last base in Chad. => FRA > TCD
  - The Czech minister left office before Poland opened its territory to hunters.

let free  v  F1 F5
  forms let | lets | letting
  + Libya let free four Maltese sailors. => LBY > MLT
  - Zookeepers let free an owl.

let go  v  F1 F5
  tail prisoners | sailors | hostages | fishermen | soldiers | crew | detainees | captives | journalist
  forms let | lets | letting
  + Eritrea let go of two Yemeni sailors. => ERI > YEM
  - She had to let go of the rope.

lift  v  F1 F5
  not lift weights | lift a trophy | lift spirits | lift shaft
  tail sanctions | embargo | blockade | siege | ban | tariffs | curbs | export controls | duties | restrictions
  alt CONCEDE
  prep on | against | of | for
  + The European Union lifted economic sanctions on Syria. => IGO:EU > SYR
  - The captain of Chile lifted a trophy before sanctions on Peru were even discussed.

lift embargo  v  F1
  alt CONCEDE
  prep on | against
  + The United States lifted an embargo on Vietnam in 2016. => USA > VNM
  - Editors lift embargoes at noon.

lift sanctions  v  F1
  alt CONCEDE
  prep on | against
  + Britain lifted sanctions against Syrian banks. => GBR > SYR
  - The bloc debated whether to lift sanctions.

lift siege  v  F1
  prep of | on
  + Israel lifted the siege of a Palestinian town. => ISR > PSE
  - Legend says a saint made the enemy lift the siege.

observe ceasefire  v  F1 F4
  alt AGREE
  prep with
  + Israel and Iran observed the ceasefire for a week. => ISR, IRN > ISR, IRN
  - Monitors are there to observe a ceasefire.

pause  v  F1 F5
  not pause for breath | give pause
  tail strikes | bombing | tariffs | offensive | attacks | operations | sanctions | fighting | war
  alt CONCEDE
  prep on | against | in
  + The United States paused tariffs on Mexican goods for a month. => USA > MEX
  - The Latvian tenor paused for breath in an aria about tariffs and Estonia.

prisoner exchange  n  F3 F4 F10
  not prisoner exchange talks | prisoner exchange proposal
  alt COOPERATE
  prep with | between
  + A prisoner exchange between Ukraine and Russia took place on Friday. => UKR, RUS > UKR, RUS
  - The film tells of a prisoner exchange on a bridge.

prisoner swap  n  F3 F4 F10
  not prisoner swap talks | prisoner swap proposal
  alt COOPERATE
  prep with | between
  + A prisoner swap between Belarus and Poland was completed on Thursday. => BLR, POL > BLR, POL
  - In a novel a prisoner swap goes wrong.

pull back  v  F1
  not pull back the curtain
  prep from
  forms pulled | pulls | pulling
  + Eritrean troops pulled back from Ethiopia. => ERI > ETH
  - Pull back the curtain, an usher in Oslo told the Dane.

pull out  v  F1
  not pull out of the race | pull out a tooth | pull out of a contest | pull out of the agreement | pull out of the treaty | pull out of talks | pull out a gun
  prep from | of
  forms pulled | pulls | pulling
  + Burkina Faso pulled out of Mali after two years of joint patrols. => BFA > MLI
  - A Kenyan runner pulled out of the race won by an Ethiopian.

pullout  n  F10
  not pullout supplement | pullout sofa
  prep from
  + Uganda's pullout from Somalia was completed on Monday. => UGA > SOM
  - A pullout supplement on gardens comes with the paper.

ransom free  v  F1
  + Nigeria ransomed free two Somali sailors. => NGA > SOM
  - Kings could ransom free a captive son.

reduce tariff  v  F1 F5
  alt CONCEDE
  prep on | for
  + China reduced tariffs on Australian wine. => CHN > AUS
  - Economists ask why states reduce tariffs.

reduce tariffs  v  F1
  alt CONCEDE
  prep on | for
  + India reduced tariffs on American nuts. => IND > USA
  - Economists advise to reduce tariffs.

release  v  F1 F5
  not release a film | release a report | release an album | press release | release figures | release a statement | release data | released a video
  tail prisoner | prisoners | hostage | hostages | sailors | detainees | soldiers | soldier | journalist | citizens | fishermen | crew | ship | tanker | vessel | captives | captive | national | nationals | on bail | from prison | from custody | from jail | businessman | researcher | tourists | teacher | activist | activists | man | men | woman | women | employee | employees | suspects | migrants | writer | aid workers | dissidents | fighters | politician | leader | pilot | pilots | worker | workers
  + Iran released two French tourists after a year in prison. => IRN > FRA
  - A Danish studio released a film about hostages that Sweden shunned.

remove  v  F1 F5
  not remove a tumour | remove the lid | remove from office
  tail sanctions | tariffs | curbs | duties | embargo | from the list of | missiles | troops
  alt CONCEDE
  prep on | from | against
  + Turkey removed tariffs on Malaysian palm oil. => TUR > MYS
  - A surgeon from Syria removed a tumour in a Swedish ward full of troops.

repatriate  v  F1 F5
  not repatriate profits
  prep to | from
  + South Korea repatriated six fishermen to North Korea. => KOR > PRK
  - Firms from Japan repatriate profits from Brazil.

restitution  n  F10
  prep to | of
  + Austria's restitution of a painting to Poland was completed on Tuesday. => AUT > POL
  - The thief has to pay restitution to the shop.

return  v  F1 F5
  not return home | return to office | return to normal | return flight | tax return
  tail artefacts | artifacts | bodies | remains | bronzes | painting | paintings | manuscript | skulls | territory | assets | captive | captives | prisoners | soldier | vessel | statue | statues | sculpture | antiquities | relics | property | treasures | land | island
  prep to
  + Germany returned two statues to Cambodia. => DEU > KHM
  - Swiss tourists return home from Egypt with photos of statues.

send back  v  F1 F5
  not send back the soup
  tail to
  alt COOPERATE
  prep to
  forms sent | sends | sending
  + Thailand sent back 40 detained sailors to Myanmar. => THA > MMR
  - A guest in Rome sent back the soup to the Greek chef.

set free  v  F1 F5
  forms set | sets | setting
  + Belarus set free a Lithuanian teacher. => BLR > LTU
  - The child set free a bird.

stand down  v  F1 F4
  not stand down as | stand down as leader
  prep from | along
  forms stood | stands | standing
  + Pakistani troops stood down along the frontier with India. => PAK > IND
  - The Irish premier will stand down as leader before Scotland votes.

suspend  v  F1 F5
  not suspend a player | suspended sentence | suspend tariffs talks
  tail sanctions | hostilities | strikes on | tariffs
  alt CONCEDE
  prep on | against | with
  + Canada suspended sanctions on Syria. => CAN > SYR
  - A league will suspend a player from Ghana over hostilities in Togo.

truce  n  F3 F4 F10
  not truce talks | truce proposal | truce plan | violate the truce | break the truce | truce violation
  alt AGREE | CONCEDE
  prep with | between
  + The truce between Thailand and Cambodia held on Monday. => THA, KHM > THA, KHM
  - A truce proposal from Mali gathered dust in Algeria.

unfreeze  v  F1 F5
  tail assets | funds | accounts | money
  alt CONCEDE
  prep of | for | to
  forms unfroze | unfrozen | unfreezes | unfreezing
  + The United States unfroze assets of Afghanistan's central bank. => USA > AFG
  - Warm water unfroze the pipes at a lodge with no funds.

vacate  v  F1 F5
  not vacate the room | vacate the seat
  + The United States vacated its drone base in Niger. => USA > NER
  - Guests must vacate the room by noon, a Maltese hotel told Italians.

withdraw  v  F1 F5
  not withdraw money | withdraw from the race | withdraw from the agreement | withdraw from the treaty | withdraw from the pact | withdraw its ambassador | withdraw from the organization | withdraw from the contest | withdraw from talks | withdraw from public life
  tail from
  alt SANCTION
  prep from
  forms withdrew | withdrawn | withdraws | withdrawing
  + Ethiopia withdrew its soldiers from Somalia in December. => ETH > SOM
  - A Croatian player withdrew from the contest in Spain.

withdrawal  n  F10
  not cash withdrawal | withdrawal symptoms | withdrawal from the agreement | withdrawal from the treaty | demand the withdrawal | call for the withdrawal
  prep from
  + France's withdrawal from Niger was completed on Friday. => FRA > NER
  - A nurse explained withdrawal symptoms to a smoker from Chile.

withdrawal of troops  n  F10
  prep from
  + Israel's withdrawal of troops from Lebanon began on Monday. => ISR > LBN
  - Without a withdrawal of troops the talks make no sense.
