# What a text says of the words that it relays: nobody has checked them, or somebody has.

en-confirmed  endorsement  affirmative
  en independently confirmed | has since been confirmed | have since been confirmed | was later confirmed | were later confirmed | independently verified
  src hand

en-unverified  endorsement  not
  en not been independently verified | not be independently verified | could not independently verify | cannot independently verify | could not verify | not immediately verify | could not be verified | could not be confirmed | could not immediately be verified | has not been confirmed | have not been confirmed | unverified | unconfirmed | no independent confirmation | declined to comment | neither confirmed nor denied
  src hand
