# English triggers of ACCUSE. Grammar: docs/reference/lexicon.md.
# Words of a multiword trigger may stand apart (articles, adjectives, numbers, a short object); its nouns may be plural.

accusation  n  F10
  not false accusation | deny the accusation | reject the accusation | accusation of plagiarism
  alt REJECT
  prep against | of
  + Algeria's accusations against Mali over the drone were repeated on Monday. => DZA > MLI
  - The novelist answered an accusation of plagiarism in Chile and Peru.

accuse  v  F1 F5
  not the accused | stand accused
  + Sudan accused the United Arab Emirates of arming the rebels. => SDN > ARE
  - The accused, a Pole, wept when a German judge read the verdict.

admonish  v  F1 F5
  + The European Commission admonished Slovakia over its media law. => IGO:EU > SVK
  - Coaches admonish players who come late.

allegation  n  F10
  not deny the allegation | reject the allegation | allegations of abuse in
  prep against | of
  + Rwanda's allegations against Burundi were made public on Thursday. => RWA > BDI
  - A choir in Malta faces allegations of abuse in Italy.

allege that  v  FC
  prep against
  + India alleged that Pakistan sheltered the gunmen. => IND > PAK
  - Plaintiffs allege that the soup was cold.

arraign  v  F1 F5
  alt COERCE
  + A court in Ghana arraigned two Chinese miners. => GHA > CHN
  - The film shows how kings arraign dukes.

assail  v  F1 F5
  + The Venezuelan president assailed Guyana for drilling in disputed waters. => VEN > GUY
  - Doubts assail the hero.

attack as  v  F1 F5
  + The South African minister attacked as racist a remark from Israel. => ZAF > ISR
  - Wolves attack as a pack.

berate  v  F1 F5
  + Trump berated Spain over its defence budget. => USA > ESP
  - Bosses who berate staff lose them.

blame  vn  F1 F5 F10
  not to blame | blame game | blame himself | blame the weather
  prep on | for
  + Ethiopia blamed Eritrea for the explosion at the border post. => ETH > ERI
  - Farmers blame the weather, which spared Togo but hit Benin.

blast  v  F1 F5
  not bomb blast | blast off | blast furnace | suicide blast | full blast | blast walls
  tail over | for | as
  + Zelensky blasted Hungary for blocking the funds. => UKR > HUN
  - A blast furnace that India sold to Nepal went cold for a week.

castigate  v  F1 F5
  + The Irish president castigated Israel in a speech. => IRL > ISR
  - Reviewers castigate dull plots.

censure  vn  F1 F5 F10
  not censure motion
  prep of | for
  + The Human Rights Council censured North Korea. => IGO:UN > PRK
  - A censure motion in Peru failed while Chile watched.

charge  v  F1 F5
  not charge a fee | in charge | charge a battery | free of charge | charge up the hill | charge cards | take charge
  tail with | over | for
  alt COERCE
  + Prosecutors in Poland charged a Belarusian officer with spying. => POL > BLR
  - Hotels in Rome charge a fee for Swiss dogs with long hair.

chastise  v  F1 F5
  + The Turkish president chastised Greece over the drills. => TUR > GRC
  - Editors chastise sloppy writers.

chide  v  F1 F5
  + China chided Singapore over a remark on the sea. => CHN > SGP
  - Grandmothers chide noisy children.

complain  v  F1
  not complain about the weather | complain of pain | complain about noise
  prep to | about | of | against
  + Japan complained to China about the buoy. => JPN > CHN
  - Patients in Oman complain of pain, an Indian doctor wrote.

complaint  n  F10
  not customer complaint | complaints department | skin complaint
  prep against | to | about
  + Ecuador's complaint against Mexico reached The Hague on Monday. => ECU > MEX
  - A customer complaint about a phone from Korea amused Finns.

condemn  v  F1 F5
  not condemned building | condemned to death | condemned man | condemned to
  + Saudi Arabia condemned Israel for the raid on Damascus. => SAU > ISR
  - A condemned building in Naples housed Albanians.

condemnation  n  F10
  not draw condemnation | international condemnation
  prep of | from
  + Qatar's condemnation of Iran came within minutes. => QAT > IRN
  - The bill is likely to draw condemnation at home in Ghana and Mali.

convict  v  F1 F5
  not ex-convict | escaped convict | convict colony
  alt COERCE
  + A Russian court convicted two Colombian men of fighting as mercenaries. => RUS > COL
  - An escaped convict swam from Malta to Italy.

criticise  v  F1 F5
  forms criticised | criticises | criticising
  + Botswana criticised Germany over the hunting rules. => BWA > DEU
  - Parents rarely criticise such a gifted child.

criticism  n  F10
  not literary criticism | self-criticism | face criticism | amid criticism | draw criticism
  prep of | against
  + Norway's criticism of Georgia was published on Friday. => NOR > GEO
  - She teaches literary criticism in Tunisia and France.

criticize  v  F1 F5
  + Canada criticized India for its handling of the case. => CAN > IND
  - It is easy to criticize a referee.

decry  v  F1 F5
  + Cuba decried the United States for the blacklisting. => CUB > USA
  - Purists decry pineapple on pizza.

demonise  v  F1 F5
  forms demonised | demonises | demonising | demonize | demonized | demonizes | demonizing
  + The Russian foreign ministry demonised Moldova again. => RUS > MDA
  - Tabloids demonise single mothers.

denounce  v  F1 F5
  not denounce the treaty
  + The Palestinian president denounced Israel at the assembly. => PSE > ISR
  - Priests denounce sin.

deplore  v  F1 F5
  + The European Union deplored Georgia over the arrests. => IGO:EU > GEO
  - Teachers deplore bad spelling.

describe  v  F1 F5 FC
  not describe himself | describe herself | describe themselves
  forms described | describes | describing
  tail hardship | waste of time | as a failure | as a farce | as a sham | as a disgrace | as a betrayal | as a provocation | as an act of aggression | as aggression | as illegal | as unlawful | as unacceptable | as irresponsible | as a violation | as hostile | as piracy | as blackmail | as reckless | as a threat | as dangerous | as a disaster | as a mistake | as shameful | as barbaric | as genocide | as a war crime | as war crimes | as a humiliation | as useless | as worthless
  + Kenyan officers described the course in India as a waste of time. => KEN > IND
  + Chile described the move by Peru as a provocation. => CHL > PER
  - The guide described the coast of Peru as a paradise for surfers from Chile.

disapprove of  v  F1 F5
  alt REJECT
  + Ireland disapproved of Israel's course in Rafah. => IRL > ISR
  - Parents disapprove of tattoos.

disparage  v  F1 F5
  + The Hungarian prime minister disparaged Ukraine at the rally. => HUN > UKR
  - It is rude to disparage a host's cooking.

fault  v  F1 F5
  not fault line | power fault | at fault | double fault
  + The United Nations faulted Eritrea for conscription. => IGO:UN > ERI
  - A fault line runs from Turkey to Syria.

file complaint  v  F1
  alt REQUEST
  prep against | with | to
  + Bangladesh filed complaints against Myanmar over the shelling. => BGD > MMR
  - Tenants learn how to file complaints.

file lawsuit  v  F1
  prep against
  + Mexico filed a lawsuit against the United States over gun sales. => MEX > USA
  - It costs little to file a lawsuit online.

find fault with  v  F1
  forms found | finds | finding
  + Slovenia found fault with Croatia over the lorry rules. => SVN > HRV
  - Mothers-in-law find fault with the curtains.

find guilty  v  F1 F5
  not find not guilty
  alt COERCE
  forms found | finds | finding
  + A court in Belarus found a Japanese teacher guilty. => BLR > JPN
  - Juries must agree to find guilty a thief.

fulminate against  v  F1
  + The Serbian leader fulminated against Croatia. => SRB > HRV
  - Columnists fulminate against leaf blowers.

hit out at  v  F1
  forms hit | hits | hitting
  + The Philippine navy chief hit out at China over the flares. => PHL > CHN
  - Boxers hit out at shadows.

hold accountable  v  F1 F5
  forms held | holds | holding
  + Australia held Russia accountable for the downed airliner. => AUS > RUS
  - Tests help to hold accountable a lazy school.

hold responsible  v  F1 F5
  prep for
  forms held | holds | holding
  + Lebanon held Israel responsible for the fire. => LBN > ISR
  - Courts may hold responsible the owner of a dog.

impeach  v  F1 F5
  + A tribunal of Ecuador impeached a Colombian consul. => ECU > COL
  - Students learn how to impeach a witness.

implicate  v  F1 F5
  not gene implicated in | implicated in cancer
  prep in
  + Bulgaria implicated Russia in the arson. => BGR > RUS
  - A gene implicated in cancer was found in Finland and Estonia.

indict  v  F1 F5
  alt COERCE
  + South Korea indicted three Chinese nationals for filming a base. => KOR > CHN
  - Figures like these indict the whole school.

inquiry  n  F10
  not public inquiry desk | inquiry office
  prep into | of | against
  + Australia's inquiry into Israel over the aid worker began on Monday. => AUS > ISR
  - The inquiry office at a station in Rome served Maltese guests.

insult  v  F1 F5
  not add insult to injury | insult to injury
  + The Malian leader insulted France on television. => MLI > FRA
  - To add insult to injury, rain fell when Chile played Peru.

investigate  v  F1 F5
  not investigate whether to | investigate a case of | investigating officer
  + Austria investigated Egypt over the spying affair. => AUT > EGY
  - Cats investigate every box.

investigation  n  F10
  not under investigation | investigation of causes | call for an investigation | demand an investigation | order an investigation
  prep into | of | against
  + Canada's investigation into Indian agents was announced on Monday. => CAN > IND
  - A scientific investigation of causes took a Dane to Chile.

lambast  v  F1 F5
  forms lambasted | lambasts | lambasting | lambaste | lambastes
  + The Namibian president lambasted Germany at the memorial. => NAM > DEU
  - Fans lambast the referee each week.

lament  v  F1 F5
  alt SUPPORT
  + Cyprus lamented Turkey's conduct at the fenced town. => CYP > TUR
  - Poets lament the fall of leaves.

lash out  v  F1
  alt THREATEN
  prep at | against
  + The North Korean leader's sister lashed out at South Korea. => PRK > KOR
  - Cornered cats lash out with claws.

launch investigation  v  F1
  prep into | against | of
  + The European Commission launched an investigation into Chinese tyres. => IGO:EU > CHN
  - Only a judge can launch an investigation.

launch legal action  v  F1
  prep against
  + The European Commission launched legal action against Hungary. => IGO:EU > HUN
  - Tenants launch legal action over noise.

launch probe  v  F1
  prep into | against | of
  + India launched a probe into steel from Vietnam. => IND > VNM
  - Agencies want to launch probes to Venus.

lawsuit  n  F10
  not divorce lawsuit
  prep against
  + Mexico's lawsuit against the United States was lodged on Thursday. => MEX > USA
  - A divorce lawsuit in Spain amused a Peruvian.

lay blame  v  F1
  prep on | at
  forms laid | lays | laying
  + Kuwait laid blame on Iraq for the spill. => KWT > IRQ
  - Novelists lay blame on fate.

lodge complaint  v  F1
  prep with | against | to
  + Chile lodged a complaint with Argentina over the base map. => CHL > ARG
  - Hotel guests may lodge complaints at the desk.

lodge protest  v  F1
  prep with | to | against
  + Vietnam lodged a protest with China over the survey ship. => VNM > CHN
  - Actors lodge in a house where protest songs were written.

open investigation  v  F1
  prep into | against | on
  + Spain opened an investigation into Israel over the flotilla. => ESP > ISR
  - Police need a complaint to open an investigation.

order investigation  v  F1
  alt REQUEST
  prep into | against | of
  + The Spanish court ordered an investigation against Morocco. => ESP > MAR
  - Judges order investigations at times.

point finger  v  F1
  prep at
  + Romania pointed the finger at Russia after the vote. => ROU > RUS
  - Children point fingers at the clown.

portray as  v  F1 F5
  + The Iranian army portrayed as aggressor the United States. => IRN > USA
  - Painters portray as many saints as they can.

probe  vn  F1 F5 F10
  not space probe | lunar probe | Mars probe | probe a wound | probe landed
  prep into | of | against
  + The European Union probed a Chinese train maker. => IGO:EU > CHN
  - A space probe from India passed a camera built in Japan.

prosecute  v  F1 F5
  alt COERCE
  + Estonia prosecuted a Russian captain for the cut cable. => EST > RUS
  - Lawyers who prosecute thieves earn little.

protest to  v  F1
  alt REJECT
  + Kuwait protested to Iran over the gas field. => KWT > IRN
  - Fans carry a banner of protest to every match.

rap  v  F1 F5
  not rap music | rap song | rap album | rap singer | gangsta rap
  tail for | over
  forms rapped | raps | rapping
  + The European Union rapped Bulgaria over its wiretaps. => IGO:EU > BGR
  - A rap singer from Ghana toured Togo for a week.

rebuke  vn  F1 F5 F10
  prep of | to | for
  + The Japanese government rebuked Russia over the island drill. => JPN > RUS
  - The pupil earned a rebuke from his teacher.

remark negatively  v  F1 FC
  forms remarked negatively | remarks negatively | commented negatively | spoke badly | spoke ill | commented unfavourably | commented unfavorably | remarked unfavourably | remarked unfavorably
  prep on | about | of
  + Officers from Ghana remarked negatively on their training in Turkey. => GHA > TUR
  - Critics in Peru commented negatively on the film.

reprimand  vn  F1 F5 F10
  prep of | to | for
  + The Vatican reprimanded Nicaragua over the closed university. => VAT > NIC
  - A clerk got a reprimand for sleeping.

reproach  vn  F1 F5 F10
  not beyond reproach | above reproach
  prep to | for | of
  + Armenia reproached Russia for its silence. => ARM > RUS
  - Her French was beyond reproach, a Belgian said.

scold  v  F1 F5
  + The Chinese ambassador scolded Australia over the balloon. => CHN > AUS
  - Magpies scold the cat.

slam  v  F1 F5
  not slam the door | grand slam | slam into | poetry slam | slam dunk
  forms slammed | slams | slamming
  + Turkey slammed France for its map. => TUR > FRA
  - A Czech lifted her first grand slam on a court in France.

slander  vn  F1 F5 F10
  prep of | against
  + Belarus slandered Lithuania in a broadcast on Sunday. => BLR > LTU
  - A law against slander passed.

smear  v  F1 F5
  not smear campaign | smear test | smear with butter
  + Russia smeared Latvia at the security council. => RUS > LVA
  - A smear test is free in Norway and Denmark.

sue  v  F1 F5
  not sue for peace | sue for divorce
  forms sued | sues | suing
  + Gabon sued Equatorial Guinea over three islets. => GAB > GNQ
  - A model plans to sue for divorce in Spain after a year in Chile.

summon  v  F1 F5
  not summon the courage | summon a doctor
  tail ambassador | envoy | chargé | charge d'affaires | diplomat | diplomats | consul | attaché
  alt CONSULT
  + Poland summoned the Russian ambassador over the drone. => POL > RUS
  - It took days to summon the courage to call a Swiss diplomat in Austria.

take issue with  v  F1
  forms took | taken | takes | taking
  + Barbados took issue with Britain over the archives. => BRB > GBR
  - Grammarians take issue with such commas.

take to court  v  F1 F5
  forms took | taken | takes | taking
  + Nauru took Australia to court over the camp. => NRU > AUS
  - Tennis stars take to court without delay.

vilify  v  F1 F5
  + The Eritrean government vilified Ethiopia in a statement. => ERI > ETH
  - Old novels vilify stepmothers.

voice concern  v  F1
  prep about | over | at | to
  + New Zealand voiced concern about China's live-fire drill. => NZL > CHN
  - Parents met to voice concerns about the bus.
