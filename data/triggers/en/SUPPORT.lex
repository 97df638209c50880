# English triggers of SUPPORT. Grammar: docs/reference/lexicon.md.
# Words of a multiword trigger may stand apart (articles, adjectives, numbers, a short object); its nouns may be plural.

acclaim  v  F1 F5
  not critically acclaimed
  + Cuba acclaimed Namibia for its stand in the assembly. => CUB > NAM
  - A critically acclaimed Danish film opened in Norway.

acknowledge contribution  v  F1
  + The United Nations acknowledged contributions by Rwanda to peacekeeping. => IGO:UN > RWA
  - Editors should acknowledge contributions in a footnote.

advocate for  v  F1
  not advocate for himself
  + Barbados advocated for Cuba at the regional meeting. => BRB > CUB
  - A lawyer should advocate for the client.

applaud  v  F1 F5
  + Kenya applauded Rwanda for opening its visa regime. => KEN > RWA
  - The audience applauded after the Hungarian pianist bowed.

award  v  F1 F5
  not award-winning | award ceremony | Academy Award | award show | award a contract
  tail medal | order | honour | honor | prize | title | citizenship | decoration
  prep to
  + The Serbian president awarded the Chinese ambassador a medal. => SRB > CHN
  - An award-winning Danish film took a prize in Spain.

back  v  F1 F5
  not back down | back off | back away | back out | back up | back home | come back | go back | back to | bring back | back in | back and forth | back pain | back door | push back | hold back | back on track
  + Egypt backed Somalia in its quarrel over the port. => EGY > SOM
  - The Croatian goalkeeper is back home after surgery in Austria.

champion  v  F1
  not champion of | world champion | reigning champion
  + Ireland championed Palestine's bid for full membership. => IRL > PSE
  - A world champion from Kenya trained in Ethiopia.

commend  v  F1 F5
  + The African Union commended Angola for hosting the mediation. => IGO:AU > AGO
  - The restaurant has much to commend it.

compliment  v  F1 F5
  not compliments of
  + The Chilean president complimented Uruguay on its clean grid. => CHL > URY
  - Fruit baskets came with the compliments of the hotel.

condole with  v  F1
  + The Indian prime minister condoled with Iran over the port blast. => IND > IRN
  - Mourners came to condole with the widow.

condolences  n  F10
  not book of condolences
  prep to | for | on
  + Putin's condolences to India were sent on Friday. => RUS > IND
  - A book of condolences lay at a hotel in Malta for the Irish.

congratulate  v  F1 F5
  + Xi congratulated the new South Korean president on his election. => CHN > KOR
  - Friends gathered in the hall to congratulate the bride.

defend  v  F1 F5
  not defend itself | defend himself | defend its title | defend the title | defending champion | defend its borders | defend against
  + Hungary defended Serbia against criticism from the parliament in Strasbourg. => HUN > SRB
  - Spain will defend its title against Portugal on Sunday.

endorse  v  F1 F5
  not endorse a cheque | endorse a product | celebrity endorse
  + Malaysia endorsed Pakistan's candidacy for the council seat. => MYS > PAK
  - Film stars endorse a product from Korea in Indian advertisements.

express admiration for  v  F1
  + The Argentine president expressed admiration for Israel in a speech. => ARG > ISR
  - Critics express admiration for the tenor.

express condolences  v  F1
  prep to | over
  + Turkey expressed condolences to Libya after the flood. => TUR > LBY
  - Mourners queued to express condolences at the house.

express gratitude  v  F1
  prep to
  + Ukraine expressed gratitude to Lithuania for the generators. => UKR > LTU
  - Children learn to express gratitude early.

express solidarity  v  F1
  prep with
  + Bolivia expressed solidarity with Cuba after the blackout. => BOL > CUB
  - Songs were written to express solidarity among miners.

express support  v  F1
  prep for | to
  + Kuwait expressed support for Bahrain's steps at the border. => KWT > BHR
  - Fans met online to express support for the goalkeeper.

express sympathy  v  F1
  prep with | to | for
  + Japan expressed sympathy with Myanmar after the earthquake. => JPN > MMR
  - Cards to express sympathy are sold at the corner.

extend condolences  v  F1
  prep to
  + Algeria extended condolences to Spain over the train crash. => DZA > ESP
  - Neighbours came by to extend condolences.

grant recognition  v  F1
  prep to
  + Colombia granted recognition to Palestine in a decree. => COL > PSE
  - Schools may grant recognition to gifted pupils.

hail  v  F1 F5
  not hail from | hail damage | hail storm | hail a taxi
  + Venezuela hailed Iran as a brother in a difficult hour. => VEN > IRN
  - Many cooks in London hail from Italy or Portugal.

honor  v  F1 F5
  not in honor of | guard of honor | honor guard | maid of honor
  forms honored | honors | honoring | honour | honoured | honours | honouring
  + Mongolia honoured the Turkish president with its highest order. => MNG > TUR
  - A guard of honor stood at the gate when Ghana played Togo.

laud  v  F1 F5
  + Trump lauded the Salvadoran president during the visit. => USA > SLV
  - Reviews that laud the opera are few.

lend support  v  F1
  prep to
  forms lent | lends | lending
  + Saudi Arabia lent support to Lebanon's new government. => SAU > LBN
  - Beams lend support to the old roof.

offer condolences  v  F1
  prep to
  forms offered | offers | offering
  + Pope Leo offered condolences to India after the plane crash. => VAT > IND
  - Friends called to offer condolences.

offer congratulations  v  F1
  prep to
  forms offered | offers | offering
  + Ghana offered congratulations to Malawi on independence day. => GHA > MWI
  - Teachers lined up to offer congratulations.

pay homage  v  F1
  prep to
  forms paid | pays | paying
  + The Lao president paid homage to Vietnam's late leader in Hanoi. => LAO > VNM
  - Pilgrims walk for days to pay homage at the shrine.

pay tribute  v  F1
  prep to
  forms paid | pays | paying
  + The Namibian president paid tribute to Cuba for its help in the liberation war. => NAM > CUB
  - A concert to pay tribute to the drummer sold out.

praise  vn  F1 F5 F10
  not praise the Lord | songs of praise
  prep for
  + The Uzbek leader praised Azerbaijan as a reliable partner. => UZB > AZE
  - Choirs from Fiji and Samoa sang songs of praise.

proclaim solidarity  v  F1
  prep with
  + Nicaragua proclaimed solidarity with Russia at the rally. => NIC > RUS
  - Banners to proclaim solidarity hung in the square.

reaffirm support  v  F1
  prep for | to
  + The United States reaffirmed support for the Philippines after the collision. => USA > PHL
  - Donors met to reaffirm support of the library.

recognise  v  F1 F5
  not recognise the voice
  tail state | statehood | independence | government | sovereignty | as president | as the legitimate | victory | Palestine | Kosovo | Taiwan | republic
  forms recognised | recognises | recognising | recognize | recognized | recognizes | recognizing
  + Norway recognised Palestine as a state last May. => NOR > PSE
  - Birds recognise the voice of their parents.

reiterate support  v  F1
  prep for | to
  + Oman reiterated support for Yemen's unity. => OMN > YEM
  - The note was written to reiterate support in general words.

rejoice at  v  F1
  + Serbia rejoiced at Spain's refusal to accept the new member. => SRB > ESP
  - Children rejoice at the first snow.

salute  v  F1 F5
  not salute the flag | gun salute | 21-gun salute
  + Iran saluted Yemen for its endurance. => IRN > YEM
  - A 21-gun salute in Malta marked the birthday of the British king.

send condolences  v  F1
  prep to
  forms sent | sends | sending
  + Kim Jong Un sent condolences to Russia after the attack on the hall. => PRK > RUS
  - The florist helps clients send condolences.

send congratulations  v  F1
  prep to
  forms sent | sends | sending
  + The Egyptian president sent congratulations to Poland's new head of state. => EGY > POL
  - Aunts send congratulations by post.

show solidarity  v  F1
  prep with | to
  forms showed | shown | shows | showing
  + South Africa showed solidarity with Sudan at the funeral. => ZAF > SDN
  - Clubs wear black bands to show solidarity.

side with  v  F1
  not side with the most
  + Belarus sided with Russia in the quarrel over grain. => BLR > RUS
  - Hikers prefer the side with the most shade.

speak highly of  v  F1
  forms spoke | spoken | speaks | speaking
  + Xi spoke highly of Serbia during the toast. => CHN > SRB
  - Guests speak highly of the soup.

stand by  v  F1
  not stand by the door | stand-by credit | stand by its decision | stand by for
  forms stood | stands | standing
  + Canada stood by Denmark in the row over Greenland. => CAN > DNK
  - Passengers must stand by for news, airlines in Peru and Chile said.

stand up for  v  F1
  forms stood | stands | standing
  + Lithuania stood up for Taiwan at the trade body. => LTU > TWN
  - Pupils stand up for the anthem.

stand with  v  F1
  forms stood | stands | standing
  + Poland stood with Ukraine in the vote. => POL > UKR
  - He cannot stand with crutches yet.

support  vn  F1 F5 F10
  not support staff | technical support | support group | life support | child support | support act | support for families | supporting role | in support of
  prep for | to
  + Algeria supported South Africa in its case before the court. => DZA > ZAF
  - Support staff at hospitals in Ireland and Malta earn little.

sympathise with  v  F1
  forms sympathised | sympathises | sympathising | sympathize | sympathized | sympathizes | sympathizing
  + Ireland sympathised with Palestine in its statement. => IRL > PSE
  - Readers sympathise with the hero.

thank  v  F1 F5
  not thanks to | thank God | thank-you note
  + Zelensky thanked Norway for the air defence missiles. => UKR > NOR
  - Thanks to rain, farmers in Togo and Benin were spared.

throw weight behind  v  F1
  forms threw | thrown | throws | throwing
  + France threw its weight behind Morocco's autonomy plan. => FRA > MAR
  - A goalkeeper must throw his weight behind the ball.

uphold  v  F1
  not uphold the verdict | uphold the law | uphold a conviction
  tail rights of | cause | claim of | position of
  forms upheld | upholds | upholding
  + Algeria upheld the cause of Palestine in the council. => DZA > PSE
  - Judges in Kenya uphold the law, a Ugandan lecturer said.

vote for  v  F1
  not vote for a party
  tail resolution | membership | accession | bid | candidacy | admission
  + India voted for a resolution on Palestine at the General Assembly. => IND > PSE
  - Citizens of Chile abroad may vote for a party in Spain.

vouch for  v  F1
  + The Slovak prime minister vouched for Hungary before the commission. => SVK > HUN
  - I can vouch for the quality of the tea.

welcome decision  v  F1
  prep by | of
  + Spain welcomed the decision by Slovenia to open its archives. => ESP > SVN
  - Judges must welcome decisions from above.

welcome move  v  F1
  prep by | of
  + Nigeria welcomed the move by Benin to reopen the crossing. => NGA > BEN
  - Dancers welcome moves that look easy.

wish success  v  F1
  prep to
  forms wished | wishes | wishing
  + The Tajik president wished success to Uzbekistan in its new role. => TJK > UZB
  - Cards that wish success sell well.
