# Prepositions by what they introduce.

# topic, cause, time: what stands behind is no target
en-about  preposition
  en about | over | regarding | concerning | on the subject of | as to | with regard to | with respect to | in connection with | in relation to | due to | because of | following | in response to | in retaliation for | in protest at | in protest against | in the wake of | in light of | amid | thanks to | owing to | after | before | since | during
  src hand

# target of a hostile act
en-against  preposition
  en against | at | on | upon | onto | into | towards | toward | versus | vis-à-vis | targeting | aimed at | directed at | directed against | in the direction of
  src hand

# between A and B: both parties
en-between  preposition
  en between | among | amongst | between the
  src hand

# agent of a passive or of a noun; not `backed by`, `led by`
en-by  preposition
  en by | at the hands of | on the part of | carried out by | staged by | launched by | committed by | perpetrated by | issued by | made by | signed by | ordered by | conducted by
  src hand

# beneficiary
en-for  preposition
  en for | on behalf of | in favour of | in favor of | in support of | to the benefit of | in aid of
  src hand

en-from  preposition
  en from | out of | off | away from
  src hand

# place; the owner of the place may be the target (killed in Gaza)
en-in  preposition
  en in | inside | within | across | throughout | near | around | along | outside | off the coast of | on the border with | at the border with | in the vicinity of | north of | south of | east of | west of | in the waters off | over the skies of | above
  src hand

en-of  preposition
  en of | 's | s'
  src hand

en-to  preposition
  en to | unto | into the hands of
  src hand

# partner
en-with  preposition
  en with | together with | along with | alongside | jointly with | in cooperation with | in coordination with | in partnership with | in tandem with | in concert with | accompanied by | as well as | plus | and | &
  src hand

# actors behind these are no parties of the act, but after `including` and `such as` they are members
en-without  preposition
  en despite | except | except for | apart from | aside from | besides | other than | excluding | including | such as | like | unlike | instead of
  src hand
