# Verbs and phrases that introduce relayed content. Some (warn, urge, accuse, deny) are triggers and stand there.

en-according-to  speech
  en according to | in the words of | as quoted by | as reported by | as per
  src hand

en-acknowledge  speech
  en acknowledge | acknowledges | acknowledged | acknowledging
  src hand

en-add  speech
  en add | added | adds | adding
  src hand

en-admit  speech
  en admit | admitted | admits | admitting
  src hand

en-affirm  speech
  en affirm | affirms | affirmed | affirming
  src hand

en-allege  speech
  en allege | alleges | alleged | alleging
  src hand

en-announce  speech
  en announce | announces | announced | announcing
  src hand

en-answer  speech
  en answer | answers | answered | answering
  src hand

en-argue  speech
  en argue | argued | argues | arguing
  src hand

en-assert  speech
  en assert | asserts | asserted | asserting
  src hand

en-assess  speech
  en assess | assesses | assessed | assessing
  src hand

en-assure  speech
  en assure | assures | assured | assuring
  src hand

en-believe  speech
  en believe | believes | believed | believing
  src hand

en-boast  speech
  en boast | boasts | boasted | boasting
  src hand

en-broadcast  speech
  en broadcast | broadcasts | broadcasting
  src hand

en-caution  speech
  en caution | cautions | cautioned | cautioning
  src hand

en-cite  speech
  en cite | cites | cited | citing
  src hand

en-claim  speech
  en claim | claims | claimed | claiming
  src hand

en-comment  speech
  en comment | comments | commented | commenting
  src hand

en-conclude  speech
  en conclude | concludes | concluded | concluding
  src hand

en-confirm  speech
  en confirm | confirms | confirmed | confirming
  src hand

en-consider  speech
  en consider | considers | considered | considering
  src hand

en-contend  speech
  en contend | contends | contended | contending
  src hand

en-declare  speech
  en declare | declares | declared | declaring
  src hand

en-describe  speech
  en describe | describes | described | describing
  src hand

en-determine  speech
  en determine | determines | determined | determining
  src hand

en-disclose  speech
  en disclose | discloses | disclosed | disclosing
  src hand

en-elaborate  speech
  en elaborate | elaborates | elaborated | elaborating
  src hand

en-emphasise  speech
  en emphasise | emphasises | emphasised | emphasising
  src hand

en-emphasize  speech
  en emphasize | emphasizes | emphasized | emphasizing
  src hand

en-estimate  speech
  en estimate | estimates | estimated | estimating
  src hand

en-explain  speech
  en explain | explains | explained | explaining
  src hand

en-find  speech
  en find | found | finds | finding
  src hand

en-forecast  speech
  en forecast | forecasts | forecasting
  src hand

en-hear  speech
  en hear | heard | hears | hearing
  src hand

en-hint  speech
  en hint | hints | hinted | hinting
  src hand

en-imply  speech
  en imply | implies | implied | implying
  src hand

en-indicate  speech
  en indicate | indicates | indicated | indicating
  src hand

en-inform  speech
  en inform | informs | informed | informing
  src hand

en-insist  speech
  en insist | insists | insisted | insisting
  src hand

en-joke  speech
  en joke | jokes | joked | joking
  src hand

en-judge  speech
  en judge | judges | judged | judging
  src hand

en-learn  speech
  en learn | learned | learnt | learns | learning
  src hand

en-let-slip  speech
  en let slip | lets slip | letting slip
  src hand

en-maintain  speech
  en maintain | maintains | maintained | maintaining
  src hand

en-make-clear  speech
  en make clear | made clear | makes clear | making clear
  src hand

en-mention  speech
  en mention | mentions | mentioned | mentioning
  src hand

en-note  speech
  en note | notes | noted | noting
  src hand

en-observe  speech
  en observe | observes | observed | observing
  src hand

en-opine  speech
  en opine | opines | opined | opining
  src hand

en-outline  speech
  en outline | outlines | outlined | outlining
  src hand

en-point-out  speech
  en point out | points out | pointed out | pointing out
  src hand

en-post  speech
  en posted | posting
  src hand

en-predict  speech
  en predict | predicts | predicted | predicting
  src hand

en-proclaim  speech
  en proclaim | proclaims | proclaimed | proclaiming
  src hand

en-pronounce  speech
  en pronounce | pronounces | pronounced | pronouncing
  src hand

en-publish  speech
  en publish | publishes | published | publishing
  src hand

en-quip  speech
  en quip | quipped | quips | quipping
  src hand

en-quote  speech
  en quote | quoted | quotes | quoting
  src hand

en-reaffirm  speech
  en reaffirm | reaffirms | reaffirmed | reaffirming
  src hand

en-recall  speech
  en recall | recalls | recalled | recalling
  src hand

en-recount  speech
  en recount | recounts | recounted | recounting
  src hand

en-reiterate  speech
  en reiterate | reiterates | reiterated | reiterating
  src hand

en-relate  speech
  en relate | relates | related | relating
  src hand

en-remark  speech
  en remark | remarks | remarked | remarking
  src hand

en-repeat  speech
  en repeat | repeats | repeated | repeating
  src hand

en-reply  speech
  en reply | replies | replied | replying
  src hand

en-report  speech
  en report | reports | reported | reporting
  src hand

# the content is only relayed: claimed, attributed_to unnamed where no speaker stands
en-reportedly  speech
  en reportedly | allegedly | purportedly | supposedly | ostensibly | it is said | it was said | is said to | are said to | was said to | were said to | is reported to | are reported to | is alleged to | are alleged to | is believed to | are believed to | is thought to | are thought to | it is understood that | it emerged that | word has it
  src hand

en-respond  speech
  en respond | responds | responded | responding
  src hand

en-reveal  speech
  en reveal | reveals | revealed | revealing
  src hand

en-say  speech
  en say | said | says | saying
  src hand

# places where one speaks; mark a speaker, never an act
en-source-noun  speech
  en in a statement | in an interview | in a speech | in a letter | in a tweet | in a post | in a report | at a press conference | at a news conference | at a briefing | speaking to | told reporters | on state television | on social media | on Telegram | on X | on Truth Social | in a telegram | in an address | in a communique | in remarks
  src hand

en-speculate  speech
  en speculate | speculates | speculated | speculating
  src hand

en-spell-out  speech
  en spell out | spelled out | spelt out | spells out | spelling out
  src hand

en-state  speech
  en stated | stating
  src hand

en-stress  speech
  en stress | stresses | stressed | stressing
  src hand

en-suggest  speech
  en suggest | suggests | suggested | suggesting
  src hand

en-tell  speech
  en tell | told | tells | telling
  src hand

en-testify  speech
  en testify | testifies | testified | testifying
  src hand

en-think  speech
  en think | thought | thinks | thinking
  src hand

en-tweet  speech
  en tweet | tweeted | tweets | tweeting
  src hand

en-underline  speech
  en underline | underlines | underlined | underlining
  src hand

en-understand  speech
  en understand | understood | understands | understanding
  src hand

# voices without a name: attributed_to unnamed
en-unnamed  speech
  en sources | a source | officials | an official | observers | analysts | experts | commentators | critics | eyewitnesses | witnesses | local media | state media | media reports | reports | reports say | people familiar with the matter | people briefed on the matter | a person familiar with the matter | diplomats | residents | insiders
  src hand

en-voice  speech
  en voice | voices | voiced | voicing
  src hand

en-write  speech
  en write | wrote | written | writes | writing
  src hand
