# English triggers of CONCEDE. Grammar: docs/reference/lexicon.md.
# Words of a multiword trigger may stand apart (articles, adjectives, numbers, a short object); its nouns may be plural.

accede to demand  v  F1
  prep by | of | from
  forms acceded | accedes | acceding
  + Jordan acceded to demands by the Saudi side over the crossing. => JOR > SAU
  - Teachers may not accede to demands of that sort.

accept demand  v  F1
  prep by | of | from
  + Panama accepted demands from the United States about the two ports. => PAN > USA
  - Hostage takers wait until somebody will accept demands.

acknowledge responsibility  v  F1
  prep for | to
  + Russia acknowledged responsibility to Azerbaijan over the downed airliner. => RUS > AZE
  - Adults should acknowledge responsibility for pets.

admit mistake  v  F1
  prep to
  forms admitted | admits | admitting
  + Israel admitted mistakes to the United Nations over the convoy. => ISR > IGO:UN
  - It takes courage to admit mistakes.

allow access  v  F1
  alt COOPERATE
  prep to | for
  + Iran allowed access for the International Atomic Energy Agency at one site. => IRN > IGO:IAEA
  - Ramps allow access for wheelchairs.

apologise  v  F1
  not apologise for the delay | apologise for the inconvenience
  prep to | for
  forms apologised | apologises | apologising
  + The Iranian president apologised to Qatar for the damage at the base. => IRN > QAT
  - We apologise for the inconvenience, the airport in Oslo told Danish travellers.

apologize  v  F1
  not apologize for the delay | apologize for the inconvenience
  prep to | for
  + Zelensky apologized to Poland for the stray missile. => UKR > POL
  - Hotels in Peru apologize for the delay when a Chilean bus is late.

apology  n  F10
  not make no apology | no apology | without apology
  prep to | for
  + Belgium's apology to the Democratic Republic of the Congo was read out on Monday. => BEL > COD
  - The chef makes no apology for serving Thai food in Rome.

back away from  v  F1
  + Indonesia backed away from its dispute with Australia over cattle. => IDN > AUS
  - Hikers should back away from bears.

back down  v  F1 F4
  not back down the stairs | back down the road
  prep from | to | against
  + Colombia backed down in its quarrel with the United States over the flights. => COL > USA
  - A lorry rolled back down the road between Bosnia and Croatia.

back off  v  F1
  prep from
  + India backed off from its complaint against Canada. => IND > CAN
  - Back off, said the sign on the gate.

bow to  v  F1
  not bow to the audience | bow to the king
  forms bowed | bows | bowing
  + Thailand bowed to Chinese pressure and returned the men. => THA > CHN
  - Dancers bow to the audience.

bow to pressure  v  F1
  prep from | of
  forms bowed | bows | bowing
  + Cyprus bowed to pressure from Greece and dropped the clause. => CYP > GRC
  - Firms bow to pressure in a bad year.

cave in  v  F1
  not mine cave-in | roof cave in
  prep to
  + Britain caved in to the Chinese embassy plan, letters show. => GBR > CHN
  - The roof caved in at a mine where Bolivia borders Peru.

climb down  v  F1
  not climb down the ladder
  prep over | on | from
  + Spain climbed down over the fishing row with Britain. => ESP > GBR
  - Cats in Turkey rarely climb down the ladder left by Greek sailors.

compromise  vn  F1 F3 F4 F10
  not compromise security | compromised account | compromising photos
  alt AGREE
  prep with | between
  + Kosovo compromised with Serbia on the energy permits. => XKX > SRB
  - Weak passwords compromise security at banks in Malta and Cyprus.

concede  v  F1
  not concede a goal | concede goals | concede a penalty | concede defeat
  prep to | on
  + Japan conceded to the United States on rice imports. => JPN > USA
  - Austria conceded a goal against Turkey in the first minute.

concession  n  F10
  not oil concession | mining concession | concession stand | concession speech
  prep to
  + Ukraine's concessions to Poland on grain transit were announced on Friday. => UKR > POL
  - Chevron held an oil concession that Angola sold to Italy.

ease restriction  v  F1
  alt RETREAT
  prep on | for
  + The United States eased restrictions on Cuba. => USA > CUB
  - Cities ease restrictions on dogs.

ease restrictions  v  F1
  alt RETREAT
  prep on | for
  + China eased restrictions on Japanese seafood. => CHN > JPN
  - Doctors debated when to ease restrictions on visits.

ease rules  v  F1
  prep on | for
  + Saudi Arabia eased rules for Ethiopian workers. => SAU > ETH
  - Some schools ease rules on uniforms in summer.

express regret  v  F1
  prep to | over | for
  + The Netherlands expressed regret to Indonesia over the colonial war. => NLD > IDN
  - Few retired smokers express regret.

express remorse  v  F1
  prep to | over | for
  + Germany expressed remorse to Namibia over the genocide. => DEU > NAM
  - The court expects a thief to express remorse.

give ground  v  F1
  not give ground beef
  prep to | on
  forms gave | given | gives | giving
  + The European Union gave ground to the United States on digital rules. => IGO:EU > USA
  - Peat gives ground floors a smell.

give in  v  F1
  prep to
  forms gave | given | gives | giving
  + Hungary gave in to the European Union over the frozen funds. => HUN > IGO:EU
  - Parents should not give in at bedtime.

give way  v  F1
  not give way sign | roof give way | bridge give way
  prep to
  forms gave | given | gives | giving
  + Bolivia gave way to Chile on the water tariff. => BOL > CHL
  - Floorboards in the attic may give way.

grant pardon  v  F1
  alt RETREAT
  prep to
  + The United Arab Emirates granted pardons to Bangladeshi protesters. => ARE > BGD
  - Kings could grant pardons at Easter.

grant permission  v  F1
  alt AGREE
  prep to
  forms granted | grants | granting
  + Turkey granted permission to Germany for the visit. => TUR > DEU
  - Wardens grant permission to film deer.

lift ban  v  F1
  alt RETREAT
  prep on
  + Kenya lifted a ban on Ugandan maize. => KEN > UGA
  - Gyms hope clubs will lift bans soon.

loosen  v  F1
  not loosen a screw | loosen up
  tail restrictions | rules | controls | curbs | policy | visa | quota
  prep on | for
  + South Korea loosened visa rules for Indonesian sailors. => KOR > IDN
  - Loosen a screw before you take the Swedish shelf to Finland.

make amends  v  F1
  prep to | with | for
  forms made | makes | making
  + Libya made amends to Bulgaria over the jailed nurses. => LBY > BGR
  - He baked a cake to make amends.

make concessions  v  F1
  prep to | on
  forms made | makes | making
  + Vietnam made concessions to the United States on tariffs. => VNM > USA
  - Both sides must make concessions in a marriage.

make overture  v  F1
  prep to
  forms made | makes | making
  + South Korea made overtures to North Korea by silencing the loudspeakers. => KOR > PRK
  - The composer made overtures for the stage.

offer apology  v  F1
  prep to | for
  forms offered | offers | offering
  + Kyrgyzstan offered an apology to Tajikistan for the stray shell. => KGZ > TJK
  - The waiter came to offer an apology.

relax  v  F1
  not relax on the beach
  tail rules | restrictions | controls | curbs | ban | policy | visa | quota
  prep on | for
  + Japan relaxed visa rules for Indian students. => JPN > IND
  - Tourists from Norway relax on the beach in Crete.

relent  v  F1
  prep to | on | over
  + Mexico relented to the United States over the water debt. => MEX > USA
  - The rain did not relent all week.

repent  v  F1
  prep to | for
  + Belgium repented to Rwanda for its colonial rule. => BEL > RWA
  - Sinners must repent, the preacher in Lagos said.

rescind  v  F1
  tail ban | order | decree | decision | measure | demand | visa | threat
  prep on | against
  + Tanzania rescinded its ban on Malawian farm goods. => TZA > MWI
  - Lawyers explained how a buyer may rescind a sale.

retract  v  F1
  not retract its landing gear | retract claws
  prep about | against | on
  + Nepal retracted its complaint against India. => NPL > IND
  - Cats retract claws, a vet in Malta wrote in a British journal.

retreat from  v  F1
  not retreat from the heat | retreat from public life
  + The Polish government retreated from its demand on Germany for reparations. => POL > DEU
  - Glaciers retreat from valleys that Chile and Argentina share.

reverse decision  v  F1
  prep on | about | against
  + Kuwait reversed a decision against Egyptian workers. => KWT > EGY
  - Only a higher court can reverse decisions of a judge.

revoke ban  v  F1
  prep on | against
  + Bhutan revoked a ban on Bangladeshi lorries. => BTN > BGD
  - Members meet to revoke bans.

roll back  v  F1
  not roll back the stone | roll back the years
  tail tariffs | restrictions | curbs | ban | measures | duties | sanctions
  alt RETREAT
  prep on | against
  forms rolled | rolls | rolling
  + Canada rolled back tariffs on Mexican steel. => CAN > MEX
  - The veteran rolled back the years when Peru met Chile.

say sorry  v  F1
  prep to | for
  forms said | says | saying
  + The Danish prime minister said sorry to Greenland for the forced operations. => DNK > GRL
  - Toddlers learn to say sorry.

scale back demand  v  F1
  prep on | against
  + Gabon scaled back demands on Equatorial Guinea over the island. => GAB > GNQ
  - Warm winters scale back demand for coats.

scrap  v  F1
  not scrap metal | scrap of paper | scrap dealer
  tail tariff | tariffs | ban | visa | visas | restrictions | plan | levy | tax | requirement
  prep on | for | against
  forms scrapped | scraps | scrapping
  + China scrapped visas for Malaysian travellers. => CHN > MYS
  - A scrap dealer in Togo sold German cars with no visas inside.

show flexibility  v  F1
  prep to | towards | on
  forms showed | shown | shows | showing
  + Iran showed flexibility towards the United States on enrichment. => IRN > USA
  - Gymnasts must show flexibility.

show remorse  v  F1
  prep to | over | for
  forms showed | shown | shows | showing
  + Japan showed remorse to South Korea in its statement. => JPN > KOR
  - The defendant did not show remorse.

soften  v  F1
  not soften butter
  tail stance | position | tone | line | demand | demands | rhetoric | policy
  prep on | towards | toward | against
  + Ecuador softened its stance on Venezuela. => ECU > VEN
  - Soften butter before you mix it, says a Danish cook in Japan.

submit to  v  F1
  not submit to a journal | submit to a test
  forms submitted | submits | submitting
  + Moldova submitted to Russian terms for the gas. => MDA > RUS
  - Athletes submit to a test before Jamaica and Cuba race.

succumb to  v  F1
  not succumb to injuries | succumb to wounds | succumb to cancer
  + Armenia succumbed to Azerbaijani pressure over the four villages. => ARM > AZE
  - A Nepali soldier succumbed to injuries in a hospital in Lebanon.

surrender to  v  F1
  alt RETREAT
  + The garrison of Ukraine in the town surrendered to Russia. => UKR > RUS
  - Critics surrender to the charm of her voice.

take back  v  F1
  not take back control | take back territory
  tail accusation | remark | words | threat | comment | statement | demand
  prep about | against
  forms took | taken | takes | taking
  + The Zambian president took back his remark about Zimbabwe. => ZMB > ZWE
  - You may take back a shirt within thirty days.

tone down  v  F1
  tail criticism | rhetoric | demand | demands | language | threats | stance
  prep of | on | against | towards | toward
  + Turkey toned down its criticism of Sweden. => TUR > SWE
  - Painters tone down the red with grey.

waive  v  F1
  tail visa | visas | fee | fees | requirement | requirements | tariff | tariffs | rule | rules
  prep for | on | to
  + Russia waived visas for Saudi citizens. => RUS > SAU
  - Players waive the right to appeal.

walk back  v  F1
  not walk back home
  tail threat | remark | remarks | comments | statement | demand | claim | pledge
  prep about | against | on
  forms walked | walks | walking
  + The Malian junta walked back its threat against Algeria. => MLI > DZA
  - Children walk back home along the river between Laos and Thailand.

yield to  v  F1
  not yield to traffic | yield to maturity | crop yield
  + Sri Lanka yielded to Indian objections and turned the survey ship away. => LKA > IND
  - Drivers must yield to traffic from the left in Malta and Cyprus.
