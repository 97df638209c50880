# Words that stand for actors named before. `both`, `the two`, `the other`, `the former` need a noun or a verb behind them that fits.

# a set of two: the last two parties
en-both  coreference
  en both sides | both countries | both nations | both states | both governments | both parties | both leaders | both ministers | both presidents | both capitals | both militaries | both armies | both | the two | the two sides | the two countries | the two nations | the two states | the two governments | the two parties | the two leaders | the two ministers | the two presidents | the two prime ministers | the two foreign ministers | the two defence ministers | the two neighbours | the two neighbors | the two allies | the two rivals | the two powers | the two capitals | the two militaries | the two armies | the two Koreas | the two peoples | the pair | the duo | each other | one another | each side | either side | mutual | mutually | bilateral | bilaterally | reciprocal
  src hand

# last male person, then his state
en-he  coreference
  en he | him | his | himself
  src hand

# last state or organisation of the fitting kind
en-it  coreference
  en it | its | itself | the country | the nation | the state | the government | the kingdom | the republic | the bloc | the group | the organisation | the organization | the alliance | the movement | the militia | the ministry | the army | the military | the island | the country's | this country | that country | the former Soviet republic | the Gulf state | the West African country | the Central Asian country | the Baltic state | the archipelago | the emirate | the Himalayan nation
  src hand

en-latter  coreference
  en the former | the latter | the other side | the other party | the other | the opposite side | its neighbour | its neighbor | its ally | its rival | its counterpart | his counterpart | her counterpart | their counterparts | his opposite number | their host | the host country | the visiting | its partner
  src hand

# last female person, then her state
en-she  coreference
  en she | her | hers | herself
  src hand

# last set, then last group
en-they  coreference
  en they | them | their | theirs | themselves
  src hand

# the last set of that size
en-three  coreference
  en the three sides | the three countries | the three nations | the three states | the three leaders | the three ministers | the three parties | all three | all three countries | the trio | trilateral | tripartite | the four | the four countries | the four leaders | the quartet | the five | the five countries | all sides | all parties | all members | the parties | the warring parties | the warring sides | the belligerents | the signatories | the members | the allies | the partners | the neighbours | the neighbors | the leaders | the ministers | the delegations | the negotiators
  src hand

# the voice of the quotation
en-we  coreference
  en we | us | our | ours | ourselves | I | me | my | myself | our country | our nation | our people
  src hand

# relative: the noun just before
en-who  coreference
  en who | whom | whose | which | that
  src hand

# the addressee
en-you  coreference
  en you | your | yours | yourself
  src hand

these institutions  coreference
  en these institutions | those institutions | these academies | those academies | these schools | those schools | these universities | those universities | these colleges | these courses | those courses | these programmes | these programs | these bases | those bases | these facilities
  src hand
