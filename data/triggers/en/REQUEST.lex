# English triggers of REQUEST. Grammar: docs/reference/lexicon.md.
# Words of a multiword trigger may stand apart (articles, adjectives, numbers, a short object); its nouns may be plural.

appeal  n  F10
  not appeal to young | appeals court | court of appeal | lodge an appeal | sex appeal | appeal against | lost an appeal
  prep to
  + Haiti's appeal to Kenya for police officers was read out on Thursday. => HTI > KEN
  - A court of appeal in Rome freed an Albanian.

appeal for  v  F1
  not appeal for witnesses | appeal for a penalty
  need src
  + The United Nations appealed for a pause in the fighting. => IGO:UN >
  - Police in Malta appeal for witnesses after a Libyan was robbed.

appeal to  v  F1 FC
  not appeal to voters | appeal to a higher court | appeal to young | appeal to the supreme court
  + Lebanon appealed to France for more soldiers in the south. => LBN > FRA
  - Songs from Korea appeal to young Indians.

ask  v  F1 FC F5
  not ask a question | asking price | ask himself | ask about | when asked | asked whether | asked if | asked why | asked how | frequently asked | asked what
  + Iraq asked Turkey to release more water. => IRQ > TUR
  - When asked about Chile, the Peruvian smiled.

ask for  v  F1
  need src
  prep from
  + Ukraine asked for more interceptors from Germany. => UKR > DEU
  - Guests may ask for a quieter room.

beg  v  F1 FC F5
  not beg the question | beg to differ
  forms begged | begs | begging
  + Malawi begged Zambia for maize. => MWI > ZMB
  - The theory begs the question, a Greek reviewer told a Turk.

beseech  v  F1 FC
  forms besought | beseeched | beseeches | beseeching
  + Armenia beseeched Georgia to let the lorries pass. => ARM > GEO
  - Beggars beseech the crowd.

bid for  v  F1
  not takeover bid for | rival bid for
  alt AGREE
  forms bid | bids | bidding
  + Kazakhstan bid for support from Turkey at the board. => KAZ > TUR
  - A takeover bid for a Chilean bank failed in Peru.

call  n  F10
  not phone call | video call | call centre | call center | roll call | wake-up call | close call | on call | telephone call | conference call
  prep on
  + China's call on Japan to correct the textbook was published on Monday. => CHN > JPN
  - A call centre in Manila serves Australian clients.

call for  v  F1
  not not called for | desperate times call for | recipe calls for
  need src
  + Indonesia called for an immediate ceasefire in Gaza. => IDN >
  - The recipe calls for Greek cheese and Turkish pepper.

call on  v  F1 FC
  not call on him to pay a visit | pay a call on
  + The African Union called on Sudan to open the crossing. => IGO:AU > SDN
  - Aunts pay a call on the neighbours.

call to account  v  F1 F5
  + Ghana called to account Britain. => GHA > GBR
  - Voters call to account whoever they like.

call upon  v  F1 FC F5
  + Malaysia called upon Myanmar to free the monks. => MYS > MMR
  - Actors are often called upon to dance.

counsel  v  F1 FC F5
  not general counsel | legal counsel | special counsel | defence counsel
  forms counselled | counseled | counsels | counselling | counseling
  + Oman counselled Iran to keep calm. => OMN > IRN
  - The special counsel in a case about Brazil came from Texas, in the United States.

demand  vn  F1 FC F5 F10
  not in demand | demand for oil | supply and demand | consumer demand | meet demand | oil demand | domestic demand | on demand | demand growth | global demand | weak demand
  prep from | of | on | to
  + Azerbaijan demanded an apology from Russia over the crash. => AZE > RUS
  - Weak demand from China hurt miners in Chile.

demand that  v  FC
  need src
  + Colombia demanded that Ecuador reopen the bridge. => COL > ECU
  - Fans demand that the coach resign.

encourage  v  F1 FC F5
  not encouraging signs | encouraging news | encourage growth
  + Japan encouraged Mongolia to process its own copper. => JPN > MNG
  - There were encouraging signs for wine from Chile in Korea.

entreat  v  F1 FC F5
  + The Lebanese president entreated Egypt to send doctors. => LBN > EGY
  - Prophets entreat the people.

exhort  v  F1 FC F5
  + Pope Leo exhorted Sudan to let the convoys in. => VAT > SDN
  - Preachers exhort the flock.

implore  v  F1 FC F5
  + The Kenyan foreign minister implored Burundi to hold talks. => KEN > BDI
  - Parents implore teenagers to sleep.

insist on  v  F1
  not insist on his innocence
  need src
  + Serbia insisted on autonomy for municipalities from Kosovo. => SRB > XKX
  - The accused Dane insists on his innocence in Norway.

insist that  v  FC
  need src
  alt REJECT
  + Poland insisted that Germany pay for the cleanup. => POL > DEU
  - Cooks insist that butter must be cold.

instruct  v  F1 FC F5
  not instruct pupils
  + The European Commission instructed Hungary to change the law. => IGO:EU > HUN
  - Monks in Laos instruct pupils from Thailand.

invitation  n  F10
  not invitation card | by invitation only
  alt CONSULT
  prep to
  + Trump's invitation to the Syrian leader went out on Tuesday. => USA > SYR
  - Entry to a gala for Poland and Latvia is by invitation only.

invite  v  F1 FC F5
  not invite criticism | invite applications | inviting smell
  alt CONSULT
  + Vietnam invited the Australian prime minister to Hanoi. => VNM > AUS
  - Universities in Ghana invite applications from Nigeria.

issue order to  v  F1
  alt COERCE
  + The International Court of Justice issued an order to Israel on food. => IGO:ICJ > ISR
  - Generals issue orders to whoever listens.

lobby  v  F1 FC F5
  not hotel lobby | gun lobby | lobby group | lobby firm
  + Taiwan lobbied Paraguay for a louder voice. => TWN > PRY
  - A Turk met a Greek in a hotel lobby.

nudge  v  F1 FC F5
  + The United States nudged Kosovo to form the association. => USA > XKX
  - Dogs nudge the door with the nose.

order  v  F1 FC F5
  not in order to | order food | law and order | executive order | world order | order a coffee | rules-based order | mail order | court order | purchase order | order of | pecking order
  tail to | out
  alt COERCE
  + The International Court of Justice ordered Uganda to pay damages. => IGO:ICJ > UGA
  - In order to save time, Finns order food to Swedish offices.

persuade  v  F1 FC F5
  not try to persuade | attempt to persuade
  alt CONSULT
  + Turkey persuaded Ethiopia to come to Ankara. => TUR > ETH
  - Ads try to persuade Italians to visit Malta.

petition  vn  F1 FC F5 F10
  not petition for divorce | online petition | sign a petition | bankruptcy petition
  prep to | against
  + Vanuatu petitioned Australia to cut emissions. => VUT > AUS
  - Pupils in Chile sign a petition on pandas from China.

plead with  v  F1 FC
  forms pleaded | pled | pleads | pleading
  + Moldova pleaded with Romania for more gas. => MDA > ROU
  - Children plead with parents.

press  v  F1 FC F5
  not press conference | press release | press freedom | free press | press secretary | press ahead | press charges | press on | state press | press agency | press briefing | press corps
  tail to | for | over | on
  + Germany pressed Tunisia to take back its citizens. => DEU > TUN
  - A press conference on dams in Egypt drew Sudanese students to the hall.

press for  v  F1
  need src
  prep from
  + Greece pressed for reparations from Germany. => GRC > DEU
  - A coffee press for two cups costs ten euros.

pressure  v  F1 FC F5
  not high pressure | blood pressure | pressure cooker | under pressure | pressure group | pressure system | pressure from
  alt THREATEN | COERCE
  + The United States pressured Panama to cut its ties with the port operator. => USA > PAN
  - High pressure over Iceland brings snow to Norway.

prod  v  F1 FC F5
  forms prodded | prods | prodding
  + Singapore prodded Malaysia to finish the railway. => SGP > MYS
  - Farmers prod the cows.

proposal  n  F10
  not marriage proposal | budget proposal | reject the proposal | tax proposal
  prep to | for
  + Kenya's proposal to Somalia on the sea border was published on Sunday. => KEN > SOM
  - A marriage proposal on a train from Zambia to Tanzania went viral.

propose  v  F1 FC F5
  not propose marriage | propose a toast | propose to his girlfriend
  tail to | that | with | for
  prep to
  + Georgia proposed to Armenia a shared power grid. => GEO > ARM
  - A Chilean proposed to his girlfriend on a beach in Peru.

push  v  F1 FC F5
  not push ahead | push back | push up prices | push the button | push notification | push-ups | push through | push forward
  tail to | for
  + Egypt pushed Ethiopia to share data on the dam. => EGY > ETH
  - Frost pushed up prices for Italians who drink Brazilian coffee to wake.

push for  v  F1
  need src
  + Spain pushed for direct talks from Morocco. => ESP > MAR
  - Nurses push for shorter shifts.

recommend  v  F1 FC F5
  not highly recommended | recommended dose | recommend a book
  prep to
  + The United Nations recommended to Chad a wider relief corridor. => IGO:UN > TCD
  - A Belgian may recommend a book to a Dutch friend.

request  vn  F1 FC F5 F10
  not on request | upon request | request stop | reject the request
  prep from | to | of
  + Bosnia requested more troops from the European Union. => BIH > IGO:EU
  - Menus in Welsh are available on request in Ireland and Britain.

seek  v  F1 F5
  not seek refuge | seek shelter | seek to | hide and seek | seek revenge
  tail from | extradition | compensation | help | apology | explanation | reparations | support | loan | assistance | clarification
  prep from
  forms sought | seeks | seeking
  + Timor-Leste sought help from Australia on the gas field. => TLS > AUS
  - Walkers from Eritrea seek shelter in a barn in Denmark for help.

seek asylum  v  F1
  prep in | from
  forms sought | seeks | seeking
  + Eritrean pilots sought asylum in Sweden. => ERI > SWE
  - The film shows how people seek asylum.

seek refuge  v  F1
  prep in | from
  forms sought | seeks | seeking
  + Burundian farmers sought refuge in Rwanda. => BDI > RWA
  - Deer seek refuge in thickets.

set conditions  v  F1
  prep for | to
  forms set | sets | setting
  + Iran set conditions for the United States before another round. => IRN > USA
  - Clouds over the sea set conditions for a storm.

solicit  v  F1 F5
  tail from
  prep from
  + Kyrgyzstan solicited a loan from China. => KGZ > CHN
  - Street vendors may not solicit from tourists.

suggest that  v  FC
  not data suggest that | studies suggest that | results suggest that | evidence suggests that | polls suggest that | research suggests that
  need src
  + The Brazilian president suggested that Ukraine hold a referendum. => BRA > UKR
  - Studies suggest that elk from Sweden swim to Finland.

summon to negotiate  v  F1 FC
  + Belarus summoned to negotiate Lithuania over the lorries. => BLR > LTU
  - Bells summon to negotiate whoever is late.

tell  v  F1 FC F5
  not tell a story | tell the truth | tell reporters
  tail to stop | to leave | to withdraw | to end | to stay | to pay | to halt | to open | to return | to keep | not to
  forms told | tells | telling
  + Nepal told India to stop roadworks on the pass. => NPL > IND
  - A guide from Peru told a story to Chileans.

tender request  v  F1
  prep to
  + Argentina tendered a request to Italy for the files. => ARG > ITA
  - Firms tender requests by post.

turn to  v  F1
  tail for help | for aid | for support | for assistance | for loans | for weapons | for protection
  + Mali turned to Russia for help. => MLI > RUS
  - Leaves turn to gold in October.

urge  v  F1 FC F5
  not urge to eat | sudden urge | resist the urge
  + Australia urged China to free the writer. => AUS > CHN
  - A Dane could not resist the urge to buy Swedish sweets.

want  v  FC
  tail to stop | to withdraw | to pay | to leave | to end | to return | to recognise | to apologise | to halt | to join | to open
  + Serbia wants Kosovo to withdraw the special police. => SRB > XKX
  - Children want a dog.
