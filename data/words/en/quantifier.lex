# Words in front of actors that set their number.

en-all  quantifier
  en all | every | each | the whole | the entire | all of | all the | every one of | the bulk of | the rest of | the remaining | other | others | another | the other
  src hand

en-many  quantifier
  en many | most | most of | numerous | dozens of | scores of | hundreds of | thousands of | tens of thousands of | hundreds of thousands of | a million | millions of | a majority of | the majority of | a large number of | a number of | more than | at least | over | up to | about | around | roughly | nearly | almost | some
  src hand

# what follows is the owner of the persons: a Kenyan, not Kenya itself, where the text says `nationals of`
en-members  quantifier
  en members of | some members of | several members of | most members of | all members of | a member of | member states of | a group of | groups of | a team of | elements of | parts of | supporters of | nationals of | citizens of | natives of | residents of | representatives of | officials of | a handful of | a coalition of | a delegation of | an alliance of | a convoy of | a fleet of | a pair of
  src hand

# negative sets: the clause is negated
en-no  quantifier
  en no | none of | neither of | neither | few | few of | hardly any | scarcely any | zero
  src hand

en-some  quantifier
  en some | several | a few | few | certain | various | a couple of | two | three | four | five | six | seven | eight | nine | ten | dozen | a dozen | half of | part of | a third of | a quarter of | one | one of | two of | any | any of | either
  src hand
