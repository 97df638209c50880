# Obligation: what ought to be; the act itself is not asserted.

# content 'X must ...' inside a voice's speech: REQUEST to X; `had to` and `was forced to` assert
en-must  obligation
  en must | should | shall | ought to | has to | have to | had to | needs to | need to | is obliged to | are obliged to | it is time for | it is imperative that | had better | is required to | are required to | is supposed to | are supposed to | must not | should not | cannot be allowed to | needs to stop | has no right to | have no right to
  src hand
