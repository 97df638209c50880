# English triggers of THREATEN. Grammar: docs/reference/lexicon.md.
# Words of a multiword trigger may stand apart (articles, adjectives, numbers, a short object); its nouns may be plural.

be prepared to strike  v  F1 FC
  forms was | were | is | are | been | being
  + Iran is prepared to strike Bahrain if the base is used, its commander said. => IRN > BHR
  - Unions in the port are told to be prepared to strike.

brandish  v  F1
  not brandish a knife
  tail at | against | nuclear
  prep at | against
  + Russia brandished nuclear arms at Finland. => RUS > FIN
  - A Dane who brandished a knife at a bar in Sweden got bail.

caution  v  F1 F5 FC
  not with caution | caution tape | yellow caution | err on the side of caution
  tail against | not to | that
  alt REQUEST
  prep against | to
  + China cautioned Japan against sending ships through the strait. => CHN > JPN
  - Analysts in India say that with caution Nepal should borrow.

deadline  n  F10
  not meet the deadline | miss the deadline | deadline passed | application deadline
  prep to | for
  + The United States' deadline to Iran was announced on Friday. => USA > IRN
  - The application deadline for Finns in Norway is May.

flex muscles  v  F1
  alt MOBILIZE
  prep at | against | towards
  + China flexed its muscles at Taiwan. => CHN > TWN
  - Body builders flex muscles for the jury.

give deadline  v  F1
  prep to
  forms gave | given | gives | giving
  + Niger gave a deadline to China over the refinery. => NER > CHN
  - Editors give deadlines nobody keeps.

give ultimatum  v  F1
  prep to
  forms gave | given | gives | giving
  + Mali gave an ultimatum to Algeria. => MLI > DZA
  - Coaches give ultimatums in vain.

hint at retaliation  v  F1
  prep against | to
  + China hinted at retaliation against Canada. => CHN > CAN
  - Chess masters hint at retaliation with a pawn.

intimidate  v  F1 F5
  alt COERCE
  + The Russian navy intimidated Latvia with low passes. => RUS > LVA
  - Big dogs intimidate small ones.

issue threat  v  F1
  prep to | against
  + Hezbollah issued threats against Cyprus. => NSA:HEZBOLLAH > CYP
  - Villains in the play issue threats in rhyme.

issue ultimatum  v  F1
  prep to
  + Serbia issued an ultimatum to Kosovo over the police posts. => SRB > XKX
  - Bosses who issue ultimatums lose staff.

issue warning  v  F1
  prep to | against
  + The Turkish navy issued a warning to Greece. => TUR > GRC
  - Weather offices issue warnings for the coast.

menace  v  F1 F5
  not a menace to | Dennis the Menace
  + Venezuela menaced Guyana with its gunboats. => VEN > GUY
  - Wasps are a menace to growers in Chile and Peru.

promise retaliation  v  F1
  prep against | on | for
  + Iran promised retaliation against Israel. => IRN > ISR
  - Heroes in tragedies promise retaliation on stage.

promise to retaliate  v  F1 FC
  prep against
  + The Houthis promised to retaliate against the United States. => NSA:HOUTHI > USA
  - Kids promise to retaliate with snowballs.

put on notice  v  F1 F5
  forms put | puts | putting
  + Trump put on notice Brazil over the digital levy. => USA > BRA
  - Tenants were put on notice by the owner.

raise spectre of war  v  F1
  prep with | against
  + Ethiopia raised the spectre of war with Eritrea. => ETH > ERI
  - Novelists raise the spectre of war to sell books.

rattle sabre  v  F1
  prep at | against | towards
  forms rattled | rattles | rattling
  + North Korea rattled its sabre at Japan. => PRK > JPN
  - In the museum a guide must not rattle the sabre.

reserve right to respond  v  F1
  prep to
  + Iran reserved the right to respond to Israel. => IRN > ISR
  - Shops reserve the right to respond within a week.

sabre-rattling  n  F10
  prep against | towards | at | over
  + Russia's sabre-rattling against Finland went on this week. => RUS > FIN
  - The memoir is free of sabre-rattling.

serve notice  v  F1
  not serve notice to quit
  prep to | on
  + Gabon served notice on France over the mine. => GAB > FRA
  - Landlords in Malta serve notice to quit, Italians learn.

set deadline  v  F1
  prep for | to
  forms set | sets | setting
  + Britain set a deadline for Israel to let aid in. => GBR > ISR
  - Universities set deadlines in June.

swear revenge  v  F1
  prep on | against
  forms swore | sworn | swears | swearing
  + Iran swore revenge on Israel for the dead general. => IRN > ISR
  - In opera tenors swear revenge before supper.

target with threats  v  F1 F5
  + North Korea targeted with threats the Japanese coast guard. => PRK > JPN
  - Trolls target with threats whoever is online.

threat  n  F10
  not pose a threat | under threat | threat of rain | death threat | bomb threat | security threat | terror threat | threat level | cyber threat | face a threat | threat assessment | threat to biodiversity | a threat to
  prep to | against | of
  + Trump's threat against Canada was repeated on Sunday. => USA > CAN
  - Frogs in Fiji and Samoa are under threat from a fungus.

threaten  v  F1 F5 FC
  not threatened species | life-threatening | threaten to rain | threaten livelihoods | threatened by drought
  prep with | against
  + Trump threatened Spain with tariffs. => USA > ESP
  - A threatened species of frog returned from Peru to Chile.

threaten retaliation  v  F1
  prep against | on
  + India threatened retaliation against the United States over the steel duty. => IND > USA
  - Losers in the game threaten retaliation.

threaten sanctions  v  F1
  prep against | on
  + The European Union threatened sanctions against Georgia. => IGO:EU > GEO
  - Bills that threaten sanctions rarely pass.

threaten to  v  F1 FC
  + Belarus threatened to cut the transit of gas to Poland. => BLR > POL
  - Dark clouds threaten to spoil the picnic.

threaten war  v  F1
  prep against | with | on
  + Eritrea threatened war against Ethiopia. => ERI > ETH
  - Chiefs in the saga threaten war each spring.

ultimatum  n  F10
  not reject the ultimatum | Bourne Ultimatum
  prep to
  + Niger's ultimatum to France expired on Sunday. => NER > FRA
  - Critics praise the Bourne Ultimatum from Ghana to Peru.

vow response  v  F1
  alt AGREE
  prep to | against
  forms vowed | vows | vowing
  + Russia vowed a response to Estonia over the tanker. => RUS > EST
  - Debaters vow responses in kind.

vow retaliation  v  F1
  prep against | for | on
  forms vowed | vows | vowing
  + Pakistan vowed retaliation against India. => PAK > IND
  - Losing captains vow retaliation.

vow revenge  v  F1
  prep on | against | for
  forms vowed | vows | vowing
  + Hezbollah vowed revenge on Israel for the pagers. => NSA:HEZBOLLAH > ISR
  - Ghosts in the tale vow revenge.

vow to avenge  v  F1 FC
  prep on | against | for
  forms vowed | vows | vowing
  + Iran vowed to avenge its general on Israel. => IRN > ISR
  - Sons in sagas vow to avenge fathers.

vow to punish  v  F1 FC
  forms vowed | vows | vowing
  + Iraq vowed to punish Turkey for the raid. => IRQ > TUR
  - Headmasters vow to punish truants.

vow to respond  v  F1 FC
  prep to | against
  forms vowed | vows | vowing
  + China vowed to respond to the Netherlands over the chip firm. => CHN > NLD
  - Firms vow to respond within a day.

vow to retaliate  v  F1 FC
  prep against
  forms vowed | vows | vowing
  + Canada vowed to retaliate against the United States. => CAN > USA
  - Chess players vow to retaliate.

warn  v  F1 F5 FC
  not warn of rain | warn of storms | scientists warn | experts warn | analysts warn | doctors warn | warn motorists | warning sign | warning light
  prep against | of | about | to
  + Egypt warned Ethiopia against filling the dam again. => EGY > ETH
  - Experts warn of a tick that spread from Norway to Denmark.

warn of consequences  v  F1
  prep for | to
  + Saudi Arabia warned of consequences for Lebanon. => SAU > LBN
  - Doctors warn of consequences in later life.

warn off  v  F1 F5
  alt COERCE
  + The Chinese air force warned off an Australian aircraft. => CHN > AUS
  - Bright stripes warn off birds.

warning  n  F10
  not without warning | warning system | early warning | storm warning | tsunami warning | warning shot | warning sign | warning light | airborne early warning | weather warning
  prep to | against | for
  + Japan's warning to Russia over the airspace was issued on Monday. => JPN > RUS
  - A tsunami warning for Chile and Peru ended at dawn.
