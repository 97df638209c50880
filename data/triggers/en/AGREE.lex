# English triggers of AGREE. Grammar: docs/reference/lexicon.md.
# Words of a multiword trigger may stand apart (articles, adjectives, numbers, a short object); its nouns may be plural.

accede to  v  F1
  forms acceded | accedes | acceding
  + Uzbekistan acceded to a railway convention with Afghanistan in April. => UZB = AFG
  - The young duke will accede to the throne of Luxembourg in October.

agree  v  F1 F3 F4
  not agree to disagree | agree that | agree to resign | agree to step down
  prep with | on | to
  forms agreed | agrees | agreeing
  + Turkey and Iraq agreed on a water-sharing scheme in Baghdad. => TUR = IRQ
  - India and Bangladesh agree to disagree over the river, an analyst quipped.

agree to  v  F1 FC
  not agree to disagree | agree to resign | agree to step down
  alt CONCEDE | COOPERATE
  forms agreed | agrees | agreeing
  + Germany agreed to send two more Patriot batteries to Ukraine. => DEU = UKR
  - The Bulgarian minister agreed to step down after the budget vote.

agree with  v  F1 F3
  not agree with the assessment | agree with the view
  forms agreed | agrees | agreeing
  + Vietnam agreed with Laos on a new border crossing. => VNM = LAO
  - Many readers in Japan agree with the assessment of a Chinese columnist.

agreement  n  F3 F4 F10
  not in agreement | agreement is needed | without an agreement
  prep with | between
  + Egypt's agreement with Saudi Arabia on power exchange was published on Tuesday. => EGY = SAU
  - Without an agreement, traders in Kenya and Somalia expect more delays.

approve  v  F1
  tail deal | agreement | treaty | accord | pact | loan | sale | accession | request | visit
  alt SUPPORT | COOPERATE
  + The Kenyan parliament approved a trade deal with the European Union. => KEN = IGO:EU
  - Regulators approved the drug after a two-year trial.

be open to  v  F1
  not open to the public | open to criticism | open to question | open to traffic | open to visitors
  alt CONSULT
  + Iran is open to a joint fuel consortium with Saudi Arabia. => IRN = SAU
  - The old embassy of Finland in Riga is now open to visitors.

commit to  v  F1
  not commit to memory
  prep to | with
  forms committed | commits | committing
  + Canada committed to long-term military training for Ukraine. => CAN = UKR
  - Recruits must commit to memory the rules of the Swiss and Austrian armies.

conclude  v  F1 F3 F4
  not conclude that | conclude with a song
  tail agreement | deal | treaty | pact | accord | negotiations | contract
  prep with
  + New Zealand concluded a free trade agreement with the United Arab Emirates. => NZL = ARE
  - Experts concluded that Peru and Chile share one anchovy stock.

consent to  v  F1
  not must consent to any operation | consent to treatment | consent to surgery
  + Qatar consented to the German request for more gas cargoes. => QAT = DEU
  - Patients in Spain must consent to any operation in France.

contract  n  F3 F4 F10
  not contract a disease | contract worker | contract killing | social contract
  prep with
  + Poland's contract with South Korea for more tanks was signed on Thursday. => POL = KOR
  - A Nepali contract worker died on a building site in Malaysia.

deal  n  F3 F4 F10
  not to deal with | must deal with | can deal with | could deal with | will deal with | deal with thousands | a great deal | a good deal | big deal | no deal | New Deal | deal a blow
  alt COOPERATE
  prep with | between
  + Cyprus's deal with Egypt on offshore gas was announced on Monday. => CYP = EGY
  - Ministers in Greece must deal with thousands of arrivals from Libya.

endorse agreement  v  F1 F3
  alt SUPPORT
  prep with
  + The Somali cabinet endorsed agreement terms with Ethiopia on port access. => SOM = ETH
  - Lawmakers wondered who would endorse agreement texts that nobody had read.

enter into  v  F1 F3
  not enter into force | enter into effect
  tail agreement | contract | force | partnership | pact | treaty
  prep with
  + Ghana entered into a mining contract with Australia. => GHA = AUS
  - The treaty between Chad and Niger will enter into force next year.

extend agreement  v  F1 F3 F4
  prep with
  + Russia extended agreement terms on gas transit with Hungary. => RUS = HUN
  - Azerbaijan would extend agreement terms only if Georgia paid more.

finalise  v  F1 F3 F4
  tail agreement | deal | treaty | pact | accord | contract
  prep with
  + Indonesia finalised a trade deal with Peru in Jakarta. => IDN = PER
  - The designer finalised the colours of the Danish pavilion.

finalize  v  F1 F3 F4
  tail agreement | deal | treaty | pact | accord | contract
  prep with
  + Colombia finalized a fighter jet contract with Sweden. => COL = SWE
  - Officials flew out to finalize the seating plan for the gala.

forge  v  F1 F3 F4
  not forge ahead | forge documents | forge passports
  tail agreement | deal | pact | alliance | accord | partnership
  prep with
  forms forged | forges | forging
  + Mali forged a defence alliance with Niger and Burkina Faso. => MLI = NER, BFA
  - A gang in Bulgaria forged passports for travellers to Turkey.

give assurance  v  F1
  prep to
  forms gave | given | gives | giving
  + Sri Lanka gave assurances to India about the use of its harbours. => LKA = IND
  - Nobody can give assurances about the weather in Iceland.

give green light  v  F1
  alt SUPPORT
  prep to
  forms gave | given | gives | giving
  + Brazil gave the green light to Paraguay over the new dam tariff. => BRA = PRY
  - The pilot waited for the tower to give a green light.

give its word  v  F1
  prep to
  forms gave | given | gives | giving
  + Oman gave its word to Yemen that the crossing would stay open. => OMN = YEM
  - The dictionary gives its word counts for Welsh and Irish.

give undertaking  v  F1
  prep to
  forms gave | given | gives | giving
  + Serbia gave an undertaking to Kosovo on mutual licence plates. => SRB = XKX
  - Bankers in Zurich rarely give undertakings of that kind.

guarantee  v  F1
  not no guarantee | cannot guarantee | guarantee fund
  tail security | safety | supply | delivery | passage | access | protection | loan
  prep to
  + Norway guaranteed Moldova a loan for winter gas purchases. => NOR = MDA
  - Nobody can guarantee the safety of ships between Yemen and Djibouti.

hammer out  v  F1 F3 F4
  tail deal | agreement | compromise | accord | pact | terms
  prep with
  + Japan hammered out a tariff deal with the United States. => JPN = USA
  - A smith in Nepal hammered out a copper bowl for a Swiss customer.

initial  v  F1 F3 F4
  not initial agreement | initial public offering | initial report | initial phase
  tail agreement | treaty | accord | text | deal | pact
  prep with
  forms initialled | initialed | initials | initialling | initialing
  + Armenia initialled a peace treaty with Azerbaijan. => ARM = AZE
  - An initial report on the crash in Peru named no Bolivian company.

ink  v  F1 F3 F4
  not ink cartridge | red ink
  tail deal | agreement | pact | treaty | contract | memorandum | accord | MoU
  prep with
  forms inked | inks | inking
  + Malaysia inked a halal trade pact with Türkiye. => MYS = TUR
  - The artist inked the outline before adding colour.

make commitment  v  F1
  prep to
  forms made | makes | making
  + The Netherlands made a commitment to Moldova on air defence. => NLD = MDA
  - Young couples in Korea hesitate to make commitments.

make pledge  v  F1
  prep to
  forms made | makes | making
  + Ireland made a pledge to Palestine at the donors' meeting. => IRL = PSE
  - Scouts make a pledge each morning at the camp.

memorandum  n  F3 F4 F10
  prep with | between
  + Thailand's memorandum with Cambodia on the border was renewed last week. => THA = KHM
  - A leaked memorandum described morale at the ministry.

offer  v  F1
  not offer no comment | offer condolences | special offer | offer a glimpse
  tail troops | help | aid | assistance | support | mediation | cooperation | peacekeepers | training | loan | asylum | peace
  alt AID | CONSULT
  prep to
  forms offered | offers | offering
  + Rwanda offered troops to Mozambique for another year. => RWA = MOZ
  - The museum offers a glimpse of how Greece traded with Egypt.

pact  n  F3 F4 F10
  not Warsaw Pact | suicide pact
  prep with | between
  + Kenya's pact with Uganda on fishing zones was sealed on Friday. => KEN = UGA
  - Poland belonged to the Warsaw Pact until Hungary helped dissolve it.

pledge  v  F1
  not take the pledge | pledge drive | pledge of allegiance
  alt AID | SUPPORT
  prep to | for
  + Prime Minister Mette Frederiksen of Denmark pledged new artillery to Ukraine. => DNK = UKR
  - The radio station will hold its pledge drive in May.

pledge to  v  F1 FC
  alt AID | SUPPORT
  + South Korea pledged to help the Philippines modernise its navy. => KOR = PHL
  - Scouts pledge to obey the law.

promise  vn  F1 F10
  not broken promise | shows promise | promising | promised land
  alt AID
  prep to
  + Saudi Arabia promised Pakistan a deferred oil payment. => SAU = PAK
  - The new vaccine from India shows promise against malaria in Malawi.

promise to  v  F1 FC
  + Angola promised to repair the railway for Zambia. => AGO = ZMB
  - The coach promised to train harder before the match in Lima.

ratify  v  F1 F3 F5
  tail treaty | agreement | pact | accord | convention | deal | protocol | accession
  prep with
  + Kazakhstan's senate ratified a strategic treaty with Tajikistan. => KAZ = TJK
  - Members of the club ratified the new dress code.

reach accord  v  F1 F3 F4
  prep with
  + Nicaragua reached an accord with Honduras on fishing rights in the gulf. => NIC = HND
  - Negotiators went home once more, too far apart to reach an accord.

reach agreement  v  F1 F3 F4
  not fail to reach | unable to reach
  prep with
  + Slovenia reached agreement with Croatia on joint border patrols. => SVN = HRV
  - Mediators met in Doha in order to reach agreement on a truce.

reach compromise  v  F1 F3 F4
  alt CONCEDE
  prep with
  + Belgium reached a compromise with France over the nuclear tax. => BEL = FRA
  - Few in the room believed they could reach a compromise.

reach consensus  v  F1 F3 F4
  prep with
  + China and Vietnam reached consensus on managing their sea disputes. => CHN = VNM
  - Linguists have yet to reach consensus on the origin of Basque.

reach deal  v  F1 F3 F4
  prep with
  + Britain reached a deal with Mauritius on the Chagos islands. => GBR = MUS
  - Envoys flew to Doha in the hope to reach a deal.

reach settlement  v  F1 F3 F4
  prep with
  + Argentina reached a settlement with Spain over the seized airline. => ARG = ESP
  - The caravan hopes to reach settlements beyond the dunes by night.

reach understanding  v  F1 F3 F4
  prep with
  + Iraq reached an understanding with Kuwait on the shared waterway. => IRQ = KWT
  - It took children weeks to reach understanding of the game.

renew agreement  v  F1 F3 F4
  prep with
  + Djibouti renewed agreement terms with the United States over the base. => DJI = USA
  - Both clubs wait to renew agreement forms in June.

renew pact  v  F1 F3 F4
  prep with
  + Libya renewed a pact with Italy on coast guard training. => LBY = ITA
  - Neighbours gather at the well to renew a pact older than the state.

say yes to  v  F1
  alt SUPPORT
  forms said | says | saying
  + Cuba said yes to Mexico over the exchange of doctors. => CUB = MEX
  - Few brides say yes to such a dress in Milan.

seal deal  v  F1 F3 F4
  prep with
  + Peru sealed a deal with Indonesia on coffee and palm oil. => PER = IDN
  - It took a last song to seal the deal with the jury.

settle dispute  v  F1 F3 F4
  prep with | over
  + Tajikistan settled a dispute with Kyrgyzstan over grazing land. => TJK = KGZ
  - Villagers asked an elder to settle the dispute about the well.

shake hands on  v  F1 F3 F4
  forms shook | shaken | shakes | shaking
  + Morocco and Portugal shook hands on a power cable. => MAR = PRT
  - The captains must shake hands on the pitch.

sign  v  F1 F3 F4 F5
  not sign language | sign of | sign off | sign up | road sign | vital signs | sign autographs
  tail agreement | deal | treaty | pact | memorandum | accord | contract | MoU | declaration | protocol | communique | letter of intent
  alt COOPERATE
  prep with
  forms signed | signs | signing
  + Japan and the Philippines signed a defence pact in Manila. => JPN = PHL
  - Fans queued in Seoul while the Thai singer signed autographs.

sign agreement  v  F1 F3 F4
  alt COOPERATE
  prep with
  forms signed | signs | signing
  + Ethiopia and Djibouti signed agreements on fuel transport. => ETH = DJI
  - Lawyers explained how to sign agreements online.

sign deal  v  F1 F3 F4
  alt COOPERATE
  prep with
  forms signed | signs | signing
  + Iraq signed deals with Turkmenistan for summer gas. => IRQ = TKM
  - Young players rarely sign deals without a lawyer.

sign memorandum  v  F1 F3 F4
  alt COOPERATE
  prep with
  forms signed | signs | signing
  + Laos signed memorandums with Russia on education. => LAO = RUS
  - The clerk was told to sign memorandums in blue ink.

sign treaty  v  F1 F3 F4
  prep with
  forms signed | signs | signing
  + France signed treaties with Poland on mutual defence. => FRA = POL
  - The pen once used to sign treaties went on sale.

sign up to  v  F1
  not sign up to our newsletter
  forms signed | signs | signing
  + Fiji signed up to a maritime security plan with Australia. => FJI = AUS
  - Readers in Ghana can sign up to our newsletter on Togo.

strike a bargain  v  F1 F3 F4
  prep with
  forms struck | stricken | strikes | striking
  + Hungary struck a bargain with Serbia over pipeline fees. => HUN = SRB
  - Tourists love to strike a bargain in the souk.

strike a deal  v  F1 F3 F4
  alt COOPERATE
  prep with
  forms struck | stricken | strikes | striking
  + Kuwait struck a deal with China for port construction. => KWT = CHN
  - The lawyer hoped to strike a deal for his client.

strike agreement  v  F1 F3 F4
  prep with
  forms struck | stricken | strikes | striking
  + Mozambique struck an agreement with Malawi on power supply. => MOZ = MWI
  - Diplomats stayed overnight to strike an agreement on the text.

swear to  v  F1
  not swear to tell the truth
  forms swore | sworn | swears | swearing
  + Eritrea swore to respect the border line with Ethiopia. => ERI = ETH
  - Witnesses swear to tell the truth in courts from Malta to Cyprus.

treaty  n  F3 F4 F10
  not treaty ally | treaty body
  prep with | between
  + Germany's treaty with Britain was signed in London on Thursday. => DEU = GBR
  - Thailand is a treaty ally that the United States values.

undertake to  v  F1 FC
  forms undertook | undertaken | undertakes | undertaking
  + Jordan undertook to share more river water with Syria. => JOR = SYR
  - Few climbers undertake to cross the ridge alone.

vow to  v  F1 FC
  not vow to retaliate | vow to avenge | vow to fight | vow to defend | vow to punish | vow to respond | vow to strike | vow to continue
  forms vowed | vows | vowing
  + Portugal vowed to train more police officers for Cape Verde. => PRT = CPV
  - Nuns vow to live in poverty.
