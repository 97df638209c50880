# Gloss, judgement, motive: the clause is an opinion of its voice, not an asserted act.

en-figure  opinion
  en as if | as though | metaphorically | figuratively | so to speak | as it were | proverbial | a war of words | war of words | diplomatic offensive | charm offensive | a slap in the face | a stab in the back | throw under the bus | thrown under the bus | threw under the bus | abandon to its fate | leave in the lurch | left in the lurch
  src hand

en-gloss  opinion
  en in effect | effectively | essentially | in essence | at heart | at bottom | in other words | that is to say | to put it bluntly | put simply | simply put | put differently | in plain terms | in plain English | in reality | in truth | tantamount to | boils down to | boil down to | comes down to | means that | which means | this means | nothing short of | nothing less than | nothing other than | in all but name | to all intents and purposes | for all practical purposes | de facto | what this means | translates into | equivalent to | akin to | by another name
  src hand

en-judge  opinion
  en arguably | undeniably | clearly | plainly | obviously | to be honest | to my mind | in my view | in my opinion | in our view | in his view | in her view | I think | I believe | I suspect | I fear | I doubt | we believe | it seems to me | if you ask me | as I see it | as we see it | needless to say | unsurprisingly | tellingly | ironically | inevitably | the truth is | the fact is | the reality is | the point is | make no mistake | rightly | wrongly | unfairly | regrettably
  src hand

en-motive  opinion
  en really wants | secretly | behind the scenes | the real aim | the real reason | the real purpose | the real goal | hidden agenda | under the guise of | under the pretext of | on the pretext of | in the name of | under the banner of | as a pretext | pretends to | pretend to | pretending to | motivated by | out of fear | out of spite | scheme to | schemes to | plot to | plots to | is bent on | seeks only to | no more than a ploy
  src hand
