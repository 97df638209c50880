# English triggers of CONSULT. Grammar: docs/reference/lexicon.md.
# Words of a multiword trigger may stand apart (articles, adjectives, numbers, a short object); its nouns may be plural.

arrive in  v  F1
  not arrive in the world | migrants arrive
  + Chinese Foreign Minister Wang Yi arrived in Jakarta on Monday. => CHN = IDN
  - Most migrants arrive in Italy from Tunisia by sea.

attend  v  F1
  not attend school | attend to | attend university | attend class
  tail summit | meeting | conference | forum | ceremony | funeral | inauguration | talks | parade | session
  + The Brazilian president attended a summit in South Africa last week. => BRA = ZAF
  - He attended school in Kenya before his family left for Canada.

brief  v  F1 F5
  not brief visit | brief statement | in brief | brief period
  prep on
  + United Nations envoy Hans Grundberg briefed Oman on the truce talks. => IGO:UN = OMN
  - After a brief statement the Greek and Maltese captains left.

broker  v  F1 F5
  not broker-dealer | stock broker | power broker
  tail talks | ceasefire | truce | deal | agreement | peace | negotiations
  alt AGREE
  prep between
  + Qatar brokered talks between Rwanda and the Democratic Republic of the Congo. => QAT = RWA, COD
  - A stock broker in Dubai lost a Saudi client.

call by phone  v  F1
  + The Emirati president called by phone the leader of Qatar. => ARE = QAT
  - Customers may call by phone until noon.

chair  v  F1
  not chair of | electric chair
  tail meeting | talks | summit | session | conference
  + Norway chaired a meeting with Sudan and its creditors in Oslo. => NOR = SDN
  - The professor holds a chair of Turkish studies in Hungary.

confer with  v  F1 F3
  forms conferred | confers | conferring
  + The Thai foreign minister conferred with his Malaysian counterpart on Friday. => THA = MYS
  - The judges left the stage to confer with one another.

consult  v  F1 F3 F4
  not consult a doctor | consult a lawyer | consulting firm
  prep with
  + Australia consulted Papua New Guinea about the border treaty. => AUS = PNG
  - Travellers from Chile should consult a doctor before visiting Bolivia.

consultation  n  F3 F4 F10
  not public consultation | consultation fee | medical consultation
  prep with | between
  + India's consultations with Sri Lanka on fishing were held on Tuesday. => IND = LKA
  - The public consultation on a bypass drew few letters.

convene  v  F1
  tail meeting | summit | talks | session | conference
  prep with
  + Kenya convened a meeting with Somalia and Ethiopia on the drought. => KEN = SOM, ETH
  - The jury will convene at nine.

counsel with  v  F1 F3
  forms counselled | counseled | counsels | counselling | counseling
  + The king of Jordan counselled with the Egyptian president before the vote. => JOR = EGY
  - The old offer counsel with patience.

dialogue  n  F3 F4 F10
  not Shangri-La Dialogue | interfaith dialogue | dialogue partner | film dialogue
  prep with | between
  + The European Union's dialogue with Uzbekistan on human rights took place on Thursday. => IGO:EU = UZB
  - The general flew home from the Shangri-La Dialogue before Japan and India spoke.

discuss  v  F1 F3 F4 F5
  not discuss whether | a book discussing
  prep with
  + The Polish prime minister discussed border security with his Lithuanian counterpart. => POL = LTU
  - The article discusses whether Norway should trade more with Chile.

dispatch envoy  v  F1 F8
  prep to
  + Japan dispatched envoys to Mongolia for talks on minerals. => JPN = MNG
  - The prophet hears that kings will dispatch envoys.

exchange views  v  F1 F3 F4
  prep with
  + China and Kazakhstan exchanged views on border trade. => CHN = KAZ
  - A club for pensioners to exchange views opened in town.

fly to  v  F1
  not fly to the moon | airline flies to | birds fly to
  forms flew | flown | flies | flying
  + President Emmanuel Macron of France flew to Egypt on Sunday. => FRA = EGY
  - In autumn birds fly to Sudan from lakes in Poland.

greet  v  F1 F5
  not greet with applause | greeting card
  + The Saudi crown prince greeted the American president at the airport. => SAU = USA
  - Shops in Delhi sell greeting cards printed in China.

have lunch with  v  F1
  + Macron had lunch with the Indian prime minister. => FRA = IND
  - Clerks have lunch with friends.

have talks  v  F1 F3 F4
  prep with
  forms had | has | having
  + The Dutch foreign minister had talks with his Indian counterpart in Delhi. => NLD = IND
  - Parents should have talks with teachers twice a year.

hold  v  F1 F3 F4 F5
  not hold hostage | hold accountable | hold responsible | hold elections | hold office | hold back | hold out | hold up | hold firm | hold an exhibition
  tail talks | meeting | summit | consultations | discussions | negotiations | conversation | dialogue | phone call | a call | round of talks
  prep with
  forms held | holds | holding
  + Turkey held a second round of talks with Armenia on reopening the border. => TUR = ARM
  - Zambia will hold elections next year, and Malawi will hold a census.

hold meeting  v  F1 F3 F4
  prep with
  forms held | holds | holding
  + Iraq and Jordan held meetings on the oil pipeline. => IRQ = JOR
  - Parents hold meetings at the school gate.

hold summit  v  F1 F3 F4
  prep with
  forms held | holds | holding
  + Brazil and Colombia held a summit on the Amazon. => BRA = COL
  - Climbers could not hold the summit for long.

hold talks  v  F1 F3 F4
  prep with
  forms held | holds | holding
  + Pakistan held talks with Afghanistan about the closed crossing. => PAK = AFG
  - The two ministries prepared a hall in which to hold talks.

host  v  F1 F5
  not host of | host a show | host the World Cup | host city | talk show host | host families
  tail summit | talks | meeting | president | minister | delegation | leader | leaders | negotiations | conference | king | envoy | chancellor | premier
  prep with
  + Finland hosted the Estonian president for a working lunch. => FIN = EST
  - Qatar was chosen to host the World Cup before Saudi Arabia.

interview with  n  F3
  not job interview
  + The Serbian president's interview with Hungarian state television aired on Sunday. => SRB = HUN
  - He prepared for a job interview with a bank.

join talks  v  F1
  prep with
  + Britain joined talks with Iran in Geneva. => GBR = IRN
  - Guests may join talks after the film.

launch mediation  v  F1
  prep between | in
  + Qatar launched a mediation between Sudan and Chad. => QAT = SDN, TCD
  - Lawyers launch mediation after quarrels.

make phone call  v  F1
  prep to | with
  forms made | makes | making
  + The Indian prime minister made a phone call to the Russian president. => IND = RUS
  - Prisoners may make phone calls twice a month.

mediate  v  F1 F4 F5
  prep between | with
  + Turkey mediated between Somalia and Ethiopia in Ankara. => TUR = SOM, ETH
  - Hormones mediate between the brain and the gut.

mediation  n  F10
  prep between
  + Oman's mediation between the United States and Iran went into a fifth round on Friday. => OMN = USA, IRN
  - Divorce mediation is cheap in Denmark.

meet  v  F1 F3 F4 F5
  not meet a deadline | meet the deadline | meet targets | meet demand | meet the needs | meet a target | meet expectations | meet its obligations | meet requirements | track meet | meet resistance | meet criteria | meet with criticism | meet with an accident | meet a fate
  prep with
  forms met | meets | meeting
  + The Azerbaijani president met his Armenian counterpart in Abu Dhabi. => AZE = ARM
  - Spain failed to meet the deadline that Germany had set.

meet with  v  F1 F3
  not meet with criticism | meet with resistance | meet with opposition | meet with an accident | meet with success | meet with skepticism
  forms met | meets | meeting
  + United Nations Secretary-General António Guterres met with the Cypriot president. => IGO:UN = CYP
  - Plans by Laos for another dam met with criticism in Cambodia.

meeting  n  F3 F4 F10
  not annual meeting of shareholders | meeting room | town hall meeting | cabinet meeting | meeting the needs | meeting demand
  prep with | between
  + Lavrov's meeting with his Turkish counterpart took place in Antalya. => RUS = TUR
  - Shareholders left the annual meeting of shareholders in silence.

negotiate  v  F1 F3 F4
  not negotiate a bend | negotiate a salary
  prep with
  + Panama negotiated with the United States over canal fees. => PAN = USA
  - Drivers must negotiate a bend below the Swiss and Italian border post.

negotiation  n  F3 F4 F10
  not negotiation skills | open to negotiation
  prep with | between
  + Malaysia's negotiations with the European Union entered another round on Monday. => MYS = IGO:EU
  - The course teaches negotiation skills to nurses.

open negotiations  v  F1 F3 F4
  prep with
  + Switzerland opened negotiations with India about pensions. => CHE = IND
  - The union may open negotiations in autumn.

pay a visit to  v  F1
  forms paid | pays | paying
  + The Vietnamese president paid a visit to Laos in April. => VNM = LAO
  - Whoever loves tea should pay a visit to the old shop.

phone  v  F1 F5
  not phone call | phone maker | mobile phone | phone line | phone company
  + The Turkish president phoned the emir of Qatar on Eid. => TUR = QAT
  - An Indian phone maker opened a shop in Nepal.

phone call  n  F3 F4 F10
  not prank phone call | phone call charges
  prep with | between
  + Putin's phone call with the Brazilian president lasted an hour. => RUS = BRA
  - Phone call charges in Peru and Chile fell again.

pitch up in  v  F1
  + The British foreign secretary pitched up in Kyiv for a second time. => GBR = UKR
  - Caravans pitch up in the valley each summer.

receive  v  F1 F5
  not receive aid | receive a letter | receive treatment | receive an award | receive support | receive money
  tail president | minister | delegation | ambassador | envoy | counterpart | chancellor | premier | king | emir | secretary | leader | chief | general | visit
  + The Indonesian president received the Singaporean foreign minister at the palace. => IDN = SGP
  - Patients from Gaza receive treatment in Egypt.

sit down with  v  F1 F3
  not sit down with a book
  forms sat | sits | sitting
  + The Colombian president sat down with the Venezuelan leader near the border. => COL = VEN
  - Sit down with a book about Malta and a glass of Cypriot wine.

speak by phone  v  F1 F3 F4
  prep with | to
  forms spoke | spoken | speaks | speaking
  + Rubio spoke by phone with the Pakistani army chief. => USA = PAK
  - Relatives abroad may only speak by phone.

speak on the phone  v  F1 F3 F4
  prep with | to
  forms spoke | spoken | speaks | speaking
  + The Dutch and Ukrainian leaders spoke on the phone. => NLD = UKR
  - Guards may not speak on the phone.

speak to  v  F1
  not speak to reporters | speak to the press | speak to journalists | speak to the media
  forms spoke | spoken | speaks | speaking
  + The Israeli prime minister spoke to the Indian leader about the strikes. => ISR = IND
  - The Danish premier will speak to reporters after Sweden plays Norway.

speak with  v  F1 F3
  not speak with an accent | speak with one voice | speak with reporters
  forms spoke | spoken | speaks | speaking
  + The Jordanian king spoke with the Canadian prime minister about Gaza. => JOR = CAN
  - Belgium and France should speak with one voice, a columnist wrote.

start talks  v  F1 F3 F4
  prep with
  + Greece started talks with Libya on maritime zones. => GRC = LBY
  - Babies start talks of their own long before words.

stop over in  v  F1
  forms stopped | stops | stopping
  + The Taiwanese president stopped over in New York on his way home. => TWN = USA
  - Cranes stop over in the marshes every autumn.

summit  n  F3 F4 F10
  not summit of Mount | reach the summit | summit of the mountain
  prep with | between
  + Japan's summit with Kazakhstan was held in Astana. => JPN = KAZ
  - A Nepali guide reached the summit of Mount Everest from China.

talk to  v  F1
  not talk to reporters | talk to the press | talk to journalists
  + Sudan's army talked to the United Nations about a humanitarian pause. => SDN = IGO:UN
  - Farmers talk to their cows in Switzerland.

talks  n  F3 F4 F10
  not talks show | TED talks | money talks | talks about his childhood
  prep with | between
  + Iran's talks with France, Germany and Britain were held in Istanbul. => IRN = FRA, DEU, GBR
  - In the film he talks about his childhood between Iran and France.

telephone  v  F1 F5
  not telephone line | telephone number | telephone company
  + The Omani foreign minister telephoned his Iranian counterpart. => OMN = IRN
  - The telephone line from Tonga to Fiji was cut.

tour  v  F1 F5
  not tour guide | tour operator | world tour | tour bus | Tour de France | concert tour
  + The European Commission president toured Uzbekistan. => IGO:EU = UZB
  - A tour operator in Egypt sends guests to Jordan.

travel to  v  F1
  not travel to work | tourists travel to | advised not to travel to
  forms travelled | traveled | travels | travelling | traveling
  + The Somali president travelled to Eritrea for two days of meetings. => SOM = ERI
  - Tourists travel to Greece from Poland in summer.

trip to  n  F10 F1
  not school trip to | trip to the moon
  + The Belarusian leader's trip to China began on Sunday. => BLR = CHN
  - A school trip to Rome ended in Vienna.

video call  n  F3 F4 F10
  prep with | between
  + Zelensky's video call with the Finnish president took place on Wednesday. => UKR = FIN
  - Grandparents love a video call on Sunday.

visit  vn  F1 F5 F10
  not visit relatives | visit our website | tourists visit | visiting professor | visiting team | doctor visit | visit a museum
  prep to
  + The Cambodian prime minister visited Thailand for the first time in a year. => KHM = THA
  - Many Germans visit relatives in Turkey each summer.

welcome  v  F1 F5
  tail to Beijing | to Moscow | to Washington | to Paris | at the airport | in the capital | at the palace | at the White House | on arrival | in Beijing | in Moscow
  alt SUPPORT
  + The French president welcomed his Kenyan guest at the airport. => FRA = KEN
  - Hikers are welcome at the hut.
