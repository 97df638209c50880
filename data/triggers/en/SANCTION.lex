# English triggers of SANCTION. Grammar: docs/reference/lexicon.md.
# Words of a multiword trigger may stand apart (articles, adjectives, numbers, a short object); its nouns may be plural.

abrogate  v  F1 F5
  tail treaty | agreement | pact | accord | contract | convention
  prep with
  + Afghanistan abrogated a mining contract with China. => AFG > CHN
  - No by-law may abrogate the charter.

add to blacklist  v  F1 F5
  + Russia added a Dutch broadcaster to its blacklist. => RUS > NLD
  - Moderators add spammers to a blacklist.

anti-dumping duty  n  F10
  prep on | against
  + India's anti-dumping duty on Vietnamese steel took effect on Tuesday. => IND > VNM
  - Lecturers explain what an anti-dumping duty is.

ban export  v  F1
  alt COERCE
  prep to | of
  forms banned | bans | banning
  + China banned exports of gallium to the United States. => CHN > USA
  - Parties argue whether to ban exports of live sheep.

ban import  v  F1
  alt COERCE
  prep from | of
  forms banned | bans | banning
  + Russia banned imports of tomatoes from Armenia. => RUS > ARM
  - Greens would ban imports of fur.

bar from market  v  F1 F5
  alt COERCE
  forms barred | bars | barring
  + India barred Chinese cameras from its market. => IND > CHN
  - Rules bar pets from the market.

blacklist  vn  F1 F5 F10
  not credit blacklist
  + The European Union blacklisted three Chinese refineries. => IGO:EU > CHN
  - A bank in Peru put him on a credit blacklist in Chile.

break off relations  v  F1
  alt REJECT
  prep with
  forms broke | broken | breaks | breaking
  + Mali broke off relations with Ukraine. => MLI > UKR
  - Teenagers break off relations by text.

break off talks  v  F1
  alt REJECT
  prep with
  forms broke | broken | breaks | breaking
  + Iran broke off talks with the United States. => IRN > USA
  - Unions may break off talks at midnight.

break off ties  v  F1
  prep with
  forms broke | broken | breaks | breaking
  + Nicaragua broke off ties with Israel. => NIC > ISR
  - Monks break off ties to the world.

cancel  v  F1 F5
  not cancel a concert | cancel a subscription | cancel culture | cancel a flight
  tail agreement | contract | deal | treaty | pact | visas | summit | talks | order | licence | license
  prep with | from | of
  forms cancelled | canceled | cancels | cancelling | canceling
  + Spain cancelled an order of missiles from Israel. => ESP > ISR
  - A singer from Korea cancelled a concert in Chile during a pop summit.

cancel agreement  v  F1 F5
  prep with
  forms cancelled | canceled | cancels | cancelling | canceling
  + Kenya cancelled an agreement with India on the airport. => KEN > IND
  - Tenants may cancel agreements in writing.

cancel contract  v  F1 F5
  prep with
  forms cancelled | canceled | cancels | cancelling | canceling
  + Ghana cancelled a contract with Russia. => GHA > RUS
  - Phones make it easy to cancel contracts.

close airspace  v  F1
  alt COERCE
  prep to
  + Pakistan closed its airspace to Indian airliners. => PAK > IND
  - Volcanic ash forced officials to close airspace.

close border  v  F1
  alt COERCE
  prep with | to
  + Rwanda closed its border with Burundi. => RWA > BDI
  - Virus experts debate whether to close borders.

close embassy  v  F1
  prep in
  + Argentina closed an embassy in Iran. => ARG > IRN
  - Diplomats pack when states close embassies.

countermeasure  n  F10
  prep against | on
  + The European Union's countermeasures against the United States took effect on Monday. => IGO:EU > USA
  - Engineers test a countermeasure to rust.

curb export  v  F1
  prep to | of
  + Japan curbed exports of chip tools to China. => JPN > CHN
  - Poor harvests curb exports.

cut aid  v  F1
  prep to | for
  forms cut | cuts | cutting
  + Sweden cut aid to Mali. => SWE > MLI
  - Hearing clubs ask whether to cut aid prices.

cut diplomatic ties  v  F1
  prep with
  forms cut | cuts | cutting
  + Sudan cut diplomatic ties with the United Arab Emirates. => SDN > ARE
  - The handbook tells how to cut diplomatic ties.

cut off  v  F1 F5
  not cut off from | cut off the road | cut-off date | cut off a slice
  tail aid | gas | supply | supplies | electricity | trade | funding | oil | internet | ties | exports | credit
  prep to | with | from | for
  forms cut | cuts | cutting
  + Russia cut off gas to Moldova on New Year's Day. => RUS > MDA
  - A landslide left villages in Nepal cut off from supplies and from India.

cut off relations  v  F1
  prep with
  forms cut | cuts | cutting
  + Colombia cut off relations with Israel. => COL > ISR
  - Hermits cut off relations for good.

cut ties  v  F1
  prep with | to
  forms cut | cuts | cutting
  + Bolivia cut ties with Israel. => BOL > ISR
  - Tailors cut ties from old silk.

decouple from  v  F1
  + Lithuania decoupled from Russia's power grid. => LTU > RUS
  - Growth may decouple from energy use.

denounce treaty  v  F1
  prep with
  + Algeria denounced a treaty with France. => DZA > FRA
  - Only the crown may denounce treaties.

downgrade ties  v  F1
  prep with | to
  + Jordan downgraded ties with Israel. => JOR > ISR
  - Editors downgrade ties to a footnote.

embargo  vn  F1 F5 F10
  not embargoed until | news embargo
  prep on | against
  + Turkey's embargo on Israel covers cement since May. => TUR > ISR
  - A paper on the health of Danes was embargoed until Swedes woke.

end mediation  v  F1 F5
  prep between | with | in
  + Qatar ended its mediation with Hamas. => QAT > NSA:HAMAS
  - Counsellors end mediation after an hour.

expel  v  F1 F5
  not expel a pupil | expel air | expelled student
  alt COERCE
  forms expelled | expels | expelling
  + Azerbaijan expelled two French diplomats. => AZE > FRA
  - A school in Kenya may expel a pupil from Uganda for smoking.

expulsion  n  F10
  not expulsion from school | threat of expulsion
  alt COERCE
  prep of | by
  + Germany's expulsion of a Vietnamese envoy came on Thursday. => DEU > VNM
  - Expulsion from school awaits a Dane who bullied a Swede.

freeze assets  v  F1
  alt COERCE
  prep of | from
  forms froze | frozen | freezes | freezing
  + Switzerland froze assets of the Syrian ruling family. => CHE > SYR
  - Creditors may ask a judge to freeze assets.

freeze relations  v  F1
  prep with
  forms froze | frozen | freezes | freezing
  + Mexico froze relations with Spain. => MEX > ESP
  - Old quarrels freeze relations at table.

freeze ties  v  F1
  prep with
  forms froze | frozen | freezes | freezing
  + Denmark froze ties with Russia. => DNK > RUS
  - Frosty letters freeze ties.

halt  v  F1 F5
  not halt the decline | come to a halt | halt a train
  tail aid | exports | imports | trade | talks | shipments | deliveries | gas | flights | funding | cooperation | arms | mediation
  prep to | from | with | of
  + Germany halted arms deliveries to Israel. => DEU > ISR
  - Snow brought trains with imports from Norway to a halt in Sweden.

impose  v  F1 F5
  not impose a curfew | impose a blockade | impose martial law | impose himself | impose order
  tail sanctions | sanction | tariff | tariffs | duty | duties | embargo | levy | levies | export controls | export restrictions | ban | restrictions | curbs | quota | quotas | measures | penalties | fine | fines
  alt COERCE
  prep on | against
  + The United States imposed new tariffs on Brazil. => USA > BRA
  - Mayors of Chile impose a curfew on restrictions day, a Peruvian noted.

impose sanctions  v  F1 F5
  prep on | against
  + Australia imposed sanctions on Myanmar. => AUS > MMR
  - The bloc debated whether to impose sanctions at all.

impose tariffs  v  F1 F5
  prep on | against
  + Canada imposed tariffs on Chinese cars. => CAN > CHN
  - Textbooks tell why states impose tariffs.

pull ambassador  v  F1
  prep from | out of
  forms pulled | pulls | pulling
  + Algeria pulled its ambassador from France. => DZA > FRA
  - Dancers pull the ambassador onto the floor.

put tariffs  v  F1
  prep on
  forms put | puts | putting
  + The European Union put tariffs on Russian fertiliser. => IGO:EU > RUS
  - Kings used to put tariffs on salt.

quit  v  F1
  not quit smoking | quit his job | quit school
  tail treaty | agreement | pact | organisation | organization | bloc | alliance | accord | court
  prep with
  forms quit | quitted | quits | quitting
  + Burkina Faso quit a bloc with Nigeria. => BFA > NGA
  - The Czech who quit smoking joined an alliance of Slovak runners.

recall  v  F1 F5
  not recall a product | product recall | recall the days | as I recall | recall vote | recall election
  tail ambassador | envoy | envoys | diplomat | diplomats | chargé | consul
  prep from | to | in
  + Poland recalled its ambassador from Hungary. => POL > HUN
  - The carmaker will recall a product sold in Chile to the consul of Peru.

reduce aid  v  F1 F5
  prep to | for
  + Switzerland reduced aid to Nepal. => CHE > NPL
  - Nobody likes to reduce aid in winter.

restrict export  v  F1
  prep to | of
  + The Netherlands restricted exports of chip machines to China. => NLD > CHN
  - Drought may restrict exports.

retaliatory tariff  n  F10
  prep on | against
  + China's retaliatory tariffs on Canada took effect on Thursday. => CHN > CAN
  - Farmers fear a retaliatory tariff.

revoke  v  F1 F5
  not revoke a decision
  tail visa | visas | accreditation | license | licence | agreement | status | treaty | contract
  alt COERCE
  prep of | for | with | to | from
  + The United States revoked visas of Brazilian judges. => USA > BRA
  - The mayor in Rome may revoke a decision on a Swiss chef.

sanction  v  F1 F5
  not sanctioned by law | officially sanctioned | sanctioned event
  forms sanctioned | sanctions | sanctioning
  + Canada sanctioned two Georgian officials. => CAN > GEO
  - An officially sanctioned race took Belgians through Spain.

sanctions  n  F10
  not call for sanctions | sanctions relief | lift sanctions | ease sanctions | evade sanctions | sanctions committee | circumvent sanctions | sanctions expert | under sanctions | sanctions list | threaten sanctions | despite sanctions
  prep on | against
  + Britain's sanctions on Georgian media owners were announced on Tuesday. => GBR > GEO
  - Russian brokers evade sanctions through Turkey, an expert on money told Greeks.

scrap agreement  v  F1 F5
  prep with
  forms scrapped | scraps | scrapping
  + Niger scrapped an agreement with the European Union on migrants. => NER > IGO:EU
  - The board met to scrap the agreement.

scrap deal  v  F1 F5
  prep with
  forms scrapped | scraps | scrapping
  + Senegal scrapped a fishing deal with Spain. => SEN > ESP
  - Metal firms close scrap deals at the dock.

sever  v  F1 F5
  not sever a limb | sever a nerve
  tail ties | relations | links | contact | contacts
  prep with | to
  + Paraguay severed diplomatic relations with Iran. => PRY > IRN
  - A saw can sever a nerve, a doctor in Chile told his contacts in Peru.

shut embassy  v  F1
  prep in
  forms shut | shuts | shutting
  + Ireland shut an embassy in Iran. => IRL > IRN
  - A flood may shut the embassy for days.

slap  v  F1 F5
  not slap in the face | slap on the wrist
  tail sanctions | tariff | tariffs | duty | duties | ban | levy | fine
  prep on | against
  forms slapped | slaps | slapping
  + The European Union slapped duties on Chinese tyres. => IGO:EU > CHN
  - A tariff on shoes is a slap in the face, a Thai said in Laos.

stop aid  v  F1
  prep to
  forms stopped | stops | stopping
  + Britain stopped aid to Rwanda. => GBR > RWA
  - The petition asks the house to stop aid in cash.

stop buying  v  F1
  prep from
  forms stopped | stops | stopping
  + Japan stopped buying coal from Russia. => JPN > RUS
  - In hard times families stop buying meat.

strip of status  v  F1 F5
  forms stripped | strips | stripping
  + The European Union stripped Russia of its trade status. => IGO:EU > RUS
  - Courts strip of status those who lie.

suspend aid  v  F1 F5
  prep to
  + Germany suspended aid to Rwanda. => DEU > RWA
  - Donors wondered whether to suspend aid.

suspend cooperation  v  F1 F5
  prep with
  + Iran suspended cooperation with the International Atomic Energy Agency. => IRN > IGO:IAEA
  - Clubs can suspend cooperation for a season.

suspend membership  v  F1 F5
  prep of | from | in
  + The African Union suspended the membership of Gabon. => IGO:AU > GAB
  - Gyms let clients suspend membership in June.

suspend supplies  v  F1 F5
  prep to | of
  + Algeria suspended supplies of gas to Spain. => DZA > ESP
  - Storms suspend supplies to the island.

suspend talks  v  F1 F5
  prep with
  + The European Union suspended talks with Israel on research. => IGO:EU > ISR
  - Lawyers may suspend talks for lunch.

suspend trade  v  F1 F5
  prep with
  + Turkey suspended trade with Israel. => TUR > ISR
  - Storms suspend trade along the coast.

suspend treaty  v  F1 F5
  prep with
  + India suspended a water treaty with Pakistan. => IND > PAK
  - A judge cannot suspend treaties.

suspension  n  F10
  not suspension bridge | car suspension | suspension of a player | air suspension
  prep of | from
  + Germany's suspension of aid to Rwanda was announced on Tuesday. => DEU > RWA
  - A suspension bridge in Norway drew engineers from Turkey.

tear up  v  F1 F5
  not tear up the road | tear up a letter
  tail agreement | treaty | deal | pact | contract | accord
  prep with
  forms tore | torn | tears | tearing
  + Chad tore up a defence pact with France. => TCD > FRA
  - He began to tear up a letter from Greece about a deal in Malta.

terminate  v  F1 F5
  not terminate a pregnancy
  tail agreement | treaty | contract | deal | pact | accord | cooperation
  prep with
  + Senegal terminated a defence agreement with France. => SEN > FRA
  - Trains from Poland terminate in Berlin, Germans hear.

trade war  n  F10 F3
  not trade war fears | avoid a trade war | fears of a trade war
  prep with | against | on
  + Trump's trade war against Canada entered its fifth month on Saturday. => USA > CAN
  - Markets in Japan fell on fears of a trade war that Chile would feel.

travel ban  n  F10
  not lift the travel ban | travel ban lifted
  alt COERCE
  prep on | against | for
  + The United States' travel ban on Chad took effect on Monday. => USA > TCD
  - A lawyer explained what a travel ban means.

withdraw ambassador  v  F1
  prep from | to
  forms withdrew | withdrawn | withdraws | withdrawing
  + Chile withdrew its ambassador from Israel. => CHL > ISR
  - Protocol tells how to withdraw an ambassador.

withdraw from treaty  v  F1
  prep with | on
  forms withdrew | withdrawn | withdraws | withdrawing
  + Estonia withdrew from the treaty with Russia on border waters. => EST > RUS
  - It takes six months to withdraw from a treaty.

withdraw peacekeepers  v  F1 F5
  alt RETREAT
  prep from
  forms withdrew | withdrawn | withdraws | withdrawing
  + Malawi withdrew its peacekeepers from the Democratic Republic of the Congo. => MWI > COD
  - Debates about when to withdraw peacekeepers dragged on.

withhold  v  F1 F5
  not withhold information | withholding tax | withhold judgment
  tail aid | funds | funding | payment | payments | intelligence | weapons | visas | money | dues
  prep from | to
  forms withheld | withholds | withholding
  + The United States withheld funds from South Africa. => USA > ZAF
  - Banks in Malta charge withholding tax on money from Libya.
