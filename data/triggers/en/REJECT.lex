# English triggers of REJECT. Grammar: docs/reference/lexicon.md.
# Words of a multiword trigger may stand apart (articles, adjectives, numbers, a short object); its nouns may be plural.

balk at  v  F1
  not balk at the price
  forms balked | balks | balking | baulk | baulked | baulks | baulking
  + Hungary balked at the European Union's loan plan. => HUN > IGO:EU
  - Guests from Peru balk at the price of Swiss fondue.

be opposed to  v  F1
  forms was | were | is | are | been | being
  + Serbia is opposed to Kosovo's membership. => SRB > XKX
  - Vegans happen to be opposed to leather.

block resolution  v  F1
  alt COERCE
  prep by | from | on
  + The United States blocked a resolution by Algeria on Gaza. => USA > DZA
  - Screens with a high number of blocks per resolution cost more.

break promise  v  F1
  prep to
  forms broke | broken | breaks | breaking
  + Britain broke its promise to Mauritius. => GBR > MUS
  - Politicians in the play break promises.

brush aside  v  F1 F5
  + Israel brushed aside Spain's objections. => ISR > ESP
  - She had to brush aside the hair from her eyes.

cancel visit  v  F1 F5
  alt SANCTION
  prep to | by
  forms cancelled | canceled | cancels | cancelling | canceling
  + The Romanian president cancelled a visit to Serbia. => ROU > SRB
  - Clinics may cancel visits at short notice.

counter claim  v  F1
  prep by | of | from
  + Venezuela countered claims by Guyana to the river. => VEN > GUY
  - Clerks at the counter claim that parcels were lost.

decline  v  F1 F5
  not decline in | in decline | on the decline | sharp decline | decline by | decline of | decline to comment
  tail request | invitation | offer | proposal | visa | meeting
  + Brazil declined the Ukrainian request for shells. => BRA > UKR
  - Exports from Chile to Japan were in decline when Tokyo asked for a meeting in May.

decline to  v  F1 FC
  not decline to comment | decline to be named | decline to say | decline to give | decline to answer
  alt SANCTION
  + Switzerland declined to join the mission of Poland. => CHE > POL
  - The Kenyan minister declined to comment on a trip to Uganda.

defy  v  F1 F5
  not defy gravity | defy description | defy belief
  + Iran defied the United States and shipped the oil. => IRN > USA
  - Acrobats from China defy gravity in Canada.

denial  n  F10
  not in denial | denial of service | climate denial | self-denial
  prep of | to
  + Rwanda's denial of Congo's charges was published on Sunday. => RWA > COD
  - Experts traced a denial of service in Estonia to a Dane.

deny  v  F1 F5
  not deny entry | deny access | deny visa | deny himself | cannot deny
  alt ACCUSE
  forms denied | denies | denying
  + Belarus denied the Polish account of the drone. => BLR > POL
  - He could not deny himself a Swiss chocolate from Ghana.

deny access  v  F1
  alt COERCE
  prep to
  forms denied | denies | denying
  + Iran denied access to inspectors of the International Atomic Energy Agency. => IRN > IGO:IAEA
  - Heavy doors deny access to mice.

deny entry  v  F1
  alt COERCE
  prep to
  forms denied | denies | denying
  + Israel denied entry to two British legislators. => ISR > GBR
  - Bouncers deny entry to men in sandals.

deny permission  v  F1
  prep to
  forms denied | denies | denying
  + Sri Lanka denied permission to a Chinese research ship. => LKA > CHN
  - Schools deny permission to leave early.

deny visa  v  F1
  alt COERCE
  prep to
  forms denied | denies | denying
  + The United States denied visas to the Palestinian delegation. => USA > PSE
  - Clerks who deny visas get angry mail.

disagree with  v  F1
  not disagree with the weather
  + Slovakia disagreed with Ukraine on the transit of gas. => SVK > UKR
  - Oysters disagree with him.

disavow  v  F1 F5
  + The Palestinian president disavowed Hamas. => PSE > NSA:HAMAS
  - Late in life poets disavow early verse.

dismiss  v  F1 F5
  not dismiss a minister | dismiss the cabinet | dismissed for a duck | dismiss staff
  tail claim | claims | allegation | allegations | accusation | accusations | proposal | report | reports | criticism | warning | threat | offer | demand | concerns | complaint | call | as
  + Turkey dismissed Greek claims about the islet. => TUR > GRC
  - The Thai king dismissed the cabinet's rice plan, and Laos saw no call to act.

dispute  v  F1 F5
  not border dispute | settle a dispute | trade dispute | territorial dispute | labour dispute | dispute over | dispute settlement | dispute resolution | disputed island | disputed islands | disputed area | disputed border | disputed waters | disputed territory | disputed region
  + Egypt disputed Ethiopia's figures on the reservoir. => EGY > ETH
  - A border dispute over a pasture keeps Kyrgyzstan and Tajikistan apart.

disregard  v  F1 F5
  + Russia disregarded the Moldovan note about overflights. => RUS > MDA
  - Please disregard the first page.

fail to reach agreement  v  F1 F3 F4
  prep with
  + The European Union failed to reach agreement with Bolivia on cocoa. => IGO:EU > BOL
  - Couples fail to reach agreement about the colour.

fend off demands  v  F1
  prep from | by | of
  + Denmark fended off demands from the United States over Greenland. => DNK > USA
  - Tired parents fend off demands for sweets.

flout  v  F1 F5
  not flout the law
  + Iran flouted the United Nations resolution. => IRN > IGO:UN
  - Cyclists in Rome flout the law, Swiss tourists say.

ignore  v  F1 F5
  not ignore a text | ignore the noise
  tail warning | call | calls | appeal | appeals | demand | request | ruling | ultimatum | resolution | offer
  + Israel ignored appeals from Egypt to reopen the gate. => ISR > EGY
  - Some Swedes ignore the noise of a call from Denmark.

negate  v  F1 F5
  + Serbia negated Kosovo's claim to the waterworks. => SRB > XKX
  - High costs negate gains.

nullify  v  F1 F5
  tail decision | ruling | vote | accord | agreement | election | law
  + Somalia nullified the port agreement of Ethiopia. => SOM > ETH
  - A late whistle can nullify a goal.

object to  v  F1
  + Turkey objected to Israel's seat at the exercise. => TUR > ISR
  - Neighbours object to the noise.

oppose  v  F1 F5
  not as opposed to | opposing team | diametrically opposed
  + China opposed the Dutch export rules at the trade body. => CHN > NLD
  - Peruvians eat fish raw, as opposed to Chileans.

opposition to  n  F10
  not opposition to the government | leader of the opposition
  + Hungary's opposition to Ukraine's accession hardened on Friday. => HUN > UKR
  - Opposition to the government grew in Togo, a Beninese paper said.

overrule  v  F1 F5
  + The European Union overruled Hungary on the seized assets. => IGO:EU > HUN
  - Umpires may overrule a line call.

protest against decision  v  F1 F5
  alt ACCUSE
  prep of | by
  + Mauritania protested against a decision by Senegal on fishing. => MRT > SEN
  - Students protest against decisions of the dean.

quash  v  F1 F5
  not quash a conviction | quash rebellion
  + Kosovo quashed a demand from Serbia for a hearing. => XKX > SRB
  - A judge in Ghana quashed a conviction for a Togolese.

rebuff  v  F1 F5
  + Panama rebuffed the United States over free passage. => PAN > USA
  - The duke feared a rebuff.

rebut  v  F1 F5
  forms rebutted | rebuts | rebutting
  + China rebutted the Japanese white paper. => CHN > JPN
  - Debaters learn to rebut within a minute.

refuse  v  F1 F5
  not refuse collection | refuse collectors | refuse dump | refuse bins
  tail request | offer | invitation | visa | demand | proposal | talks | permission | help | entry | aid | meeting
  prep to | from
  + Haiti refused an offer from Venezuela. => HTI > VEN
  - Refuse collectors from Malta held a meeting in Sicily, Italy.

refuse to  v  F1 FC
  not refuse to comment | refuse to be drawn | refuse to die | refuse to give up
  + Serbia refused to recognise Kosovo. => SRB > XKX
  - Fans of Chile refuse to give up, a Peruvian joked.

refute  v  F1 F5
  + Pakistan refuted the Indian report about the camp. => PAK > IND
  - One black swan would refute the theory.

reject  v  F1 F5
  not reject a transplant | body rejects | transplant rejected
  + Denmark rejected the American offer for the island. => DNK > USA
  - The body rejects a transplant in one of ten cases in Spain and Italy.

rejection  n  F10
  not rejection letter | transplant rejection
  prep of | by
  + Jordan's rejection of Israel's relocation plan came on Wednesday. => JOR > ISR
  - The poet from Chile framed a rejection letter from Spain.

renege on  v  F1
  alt SANCTION
  prep to | with | on
  forms reneged | reneges | reneging
  + Ethiopia reneged on a promise to Somalia. => ETH > SOM
  - Buyers who renege on a bid pay a fine.

repudiate  v  F1 F5
  + Honduras repudiated Taiwan's version of the talks. => HND > TWN
  - Heirs can repudiate debts.

resist  v  F1 F5
  not resist arrest | resist the urge | hard to resist | resist temptation
  tail pressure | demand | demands | call | calls | push | plan
  prep from | by | of | to
  + India resisted American pressure over the oil. => IND > USA
  - A Dane could hardly resist temptation in a push for Swedish cakes.

rule out  v  F1 F5
  not cannot rule out | not rule out | doctors rule out | rule out foul play
  tail talks | meeting | concessions | recognition | deal | return | visit | sending | negotiation | negotiations | accession | ceasefire | role
  prep with | to | for | of
  forms ruled | rules | ruling
  + Armenia ruled out talks with Azerbaijan on the corridor. => ARM > AZE
  - Officers in Oslo cannot rule out a role of a Dane in the theft.

say no to  v  F1
  forms said | says | saying
  + Tunisia said no to the European Union over the camps. => TUN > IGO:EU
  - Parents should say no to a third ice cream.

scoff at  v  F1
  + Russia scoffed at Britain over the seized yacht. => RUS > GBR
  - Gourmets scoff at tinned soup.

shoot down proposal  v  F1
  prep by | from | of
  forms shot | shoots | shooting
  + Sweden shot down a proposal by Turkey. => SWE > TUR
  - Committees love to shoot down proposals.

shrug off  v  F1 F5
  forms shrugged | shrugs | shrugging
  + Nicaragua shrugged off Costa Rica's note. => NIC > CRI
  - The striker must shrug off a knee injury.

shun  v  F1 F5
  alt PROTEST
  forms shunned | shuns | shunning
  + Colombia shunned Ecuador at the regional dinner. => COL > ECU
  - Owls shun light.

snub  vn  F1 F5 F10
  not snub nose | Oscar snub
  prep to | of
  forms snubbed | snubs | snubbing
  + The Saudi crown prince snubbed Lebanon at the summit. => SAU > LBN
  - An Oscar snub hurt a film about Iran made in Germany.

spurn  v  F1 F5
  + North Korea spurned South Korea's offer of rice. => PRK > KOR
  - Poets know how lovers spurn gifts.

stonewall  v  F1 F5
  + Malta stonewalled Italy over the stranded ship. => MLT > ITA
  - A dry stonewall fell down.

strike down  v  F1
  not strike down with illness
  tail request | proposal | demand | treaty | agreement
  prep by | from | of | with
  forms struck | stricken | strikes | striking
  + The Kenyan court struck down an agreement with Sudan. => KEN > SDN
  - Lightning may strike down oaks.

throw out  v  F1
  tail case | claim | lawsuit | petition | appeal | complaint
  prep by | from | of | against
  forms threw | thrown | throws | throwing
  + The International Court of Justice threw out a case by Sudan. => IGO:ICJ > SDN
  - Clear the attic and throw out the broken chairs.

turn away  v  F1 F5
  alt COERCE
  + Tunisia turned away legislators of the European Union. => TUN > IGO:EU
  - Shy boys turn away when spoken to.

turn down  v  F1 F5
  not turn down the volume | turn down the heat
  + Zambia turned down a Chinese offer to restructure the debt. => ZMB > CHN
  - Guests from Togo asked a Ghanaian to turn down the volume.

veto  vn  F1 F5 F10
  not veto power | veto right | right of veto
  prep of | against
  forms vetoed | vetoes | vetoing
  + Russia vetoed the British draft on Sudan. => RUS > GBR
  - Students debated veto power in a class on Brazil and India.

vote against  v  F1
  not vote against the budget
  alt ACCUSE
  + Hungary voted against Palestine at the World Health Assembly. => HUN > PSE
  - Polish liberals vote against the budget, a Czech paper wrote.

vow not to  v  F1 FC
  forms vowed | vows | vowing
  + Iraq vowed not to hand over the oil field to Turkey. => IRQ > TUR
  - Monks vow not to speak.

walk away from  v  F1
  tail talks | deal | table | agreement | offer | negotiations
  alt SANCTION
  forms walked | walks | walking
  + Ethiopia walked away from a deal with Egypt on the dam. => ETH > EGY
  - A driver can walk away from a crash with a deal of luck.
