# Possibility with an idea of strength: low, mid, high.

en-may-high  possibility  high
  en must have | should have | is bound to | are bound to | was bound to | is sure to | are sure to | is certain to | are certain to | is likely to | are likely to | was likely to | were likely to | looks set to | look set to | looks likely to | is expected to | are expected to | tends to | tend to
  src hand

en-may-low  possibility  low
  en is unlikely to | are unlikely to | was unlikely to | were unlikely to | is hardly going to
  src hand

en-may-mid  possibility  mid
  en may | might | could | can | may have | might have | could have
  src hand

en-maybe-high  possibility  high
  en probably | likely | most likely | very likely | in all likelihood | in all probability | almost certainly | doubtless | no doubt | undoubtedly | surely | presumably | apparently | seemingly | evidently
  src hand

en-maybe-low  possibility  low
  en unlikely | improbable | hardly likely | remotely | not impossible
  src hand

en-maybe-mid  possibility  mid
  en maybe | perhaps | possibly | conceivably | feasibly
  src hand

en-possible-high  possibility  high
  en probable | the likelihood of | likelihood of | odds of | expectation of | expectations of | expectations that
  src hand

en-possible-low  possibility  low
  en remote chance | slim chance | little chance | little prospect | far-fetched | inconceivable | unthinkable | doubtful | in doubt
  src hand

en-possible-mid  possibility  mid
  en possible | potential | it is possible that | there is a chance | chance of | a possibility of | the possibility of | possibility that | prospect of | risk of | danger of | threat of | fear of | fears of | fears that | concern that | concerns that | worry that | the spectre of | the specter of | looks like | appears to | appear to | appeared to | seems to | seem to | seemed to | suspicion of | believed to be | thought to be
  src hand

en-speculate-low  possibility  low
  en speculation that | speculation about | rumours of | rumors of | rumours that | rumors that | question mark over | it remains to be seen | remains to be seen | unclear whether | unclear if | whether or not | whether | if at all
  src hand
