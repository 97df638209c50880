# Direct and indirect questions.

# a clause that ends so asserts nothing
en-question-mark  question
  en ?
  src hand

# auxiliary plus subject only at the start of a clause that ends with a question mark; `why`, `how` before a full clause keep it asserted
en-whether  question
  en whether | whether or not | why | how | how come | what if | who will | who would | which of | is it | are they | will it | will they | can it | can they | could it | does it | do they | did it | did they | has it | have they | should it | shall we | would it | would they | is there | are there | was it | were they | what happens if | is this | will the | can the | could the | does the | did the | is the | are the | has the | have the | should the | would the
  src hand

en-wonder  question
  en wonder whether | wonders whether | wondered whether | wondering whether | wonder if | wonders if | wondered if | wondering if | ask whether | asks whether | asked whether | asking whether | ask if | asks if | asked if | asking if | debate whether | debates whether | debated whether | debating whether | doubt whether | doubts whether | doubted whether | doubting whether | doubt that | doubts that | doubted that | doubting that | doubt if | doubts if | doubted if | doubting if | question whether | questions whether | questioned whether | questioning whether | decide whether | decides whether | decided whether | deciding whether | consider whether | considers whether | considered whether | considering whether | discuss whether | discusses whether | discussed whether | discussing whether | the question is | the question of whether | open question | it is unclear whether | it is unclear if | it is not clear whether | no one knows whether | nobody knows
  src hand
