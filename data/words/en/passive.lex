# Marks of the passive: be or get, a participle of the trigger, and `by` before the source.

en-be  passive
  en be | is | are | was | were | been | being | am | 's | 're | has been | have been | had been | will be | would be | is being | are being | was being | were being | may be | might be | could be | can be | should be | must be | to be | having been
  src hand

# the subject is the target: SUBJ come under attack by SRC
en-become  passive
  en become the target of | became the target of | becomes the target of | becoming the target of | come under | came under | comes under | coming under | be subjected to | is subjected to | are subjected to | was subjected to | were subjected to | been subjected to | being subjected to | am subjected to | be the victim of | is the victim of | are the victim of | was the victim of | were the victim of | been the victim of | being the victim of | am the victim of | fall victim to | fell victim to | fallen victim to | falls victim to | falling victim to | fall prey to | fell prey to | fallen prey to | falls prey to | falling prey to | suffer | suffers | suffered | suffering | sustain | sustains | sustained | sustaining | undergo | underwent | undergone | undergoes | undergoing | be exposed to | is exposed to | are exposed to | was exposed to | were exposed to | been exposed to | being exposed to | am exposed to | be on the receiving end of | is on the receiving end of | are on the receiving end of | was on the receiving end of | were on the receiving end of | been on the receiving end of | being on the receiving end of | am on the receiving end of | be hit by | is hit by | are hit by | was hit by | were hit by | been hit by | being hit by | am hit by | under attack from | under attack by | under fire from | under fire by | under pressure from | in the crosshairs of
  src hand

en-get  passive
  en get | gets | got | gotten | getting
  src hand

# reduced relative clauses without be
en-participle  passive
  en hit by | struck by | attacked by | killed by | targeted by | sanctioned by | condemned by | backed by | supported by | accused by | accused of | detained by | arrested by | seized by | occupied by | invited by | hosted by | visited by | brokered by | mediated by
  src hand
