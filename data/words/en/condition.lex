# Openers of a condition: the condition and the act that hangs on it are hypothetical.

# even if stands in concession too: either reading is hypothetical; `should`, `were`, `had` open a condition only before a subject at the start of a clause
en-if  condition
  en if | only if | if only | even if | if and when | if not | if so | if ever | should it | should they | should he | should she | should the | should Iran | should any | were it to | were they to | were he to | were she to | had it | had they | had he
  src hand

en-provided  condition
  en provided that | providing that | on condition that | on the condition that | on condition of | conditional on | contingent on | subject to | as long as | so long as | in case | in case of | in the event of | in the event that | in that case | assuming | assuming that | supposing | suppose | on the assumption that | depending on | pending | were to | when and if | otherwise | or else | with the proviso that | hypothetically | in theory
  src hand

en-unless  condition
  en unless | unless and until | until and unless | except if | barring | save for | but for | without which | lest | if not for | were it not for | had it not been for
  src hand
