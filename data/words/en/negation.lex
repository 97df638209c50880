# Words under whose scope an act did not happen.

en-aux-not  negation
  en didn't | doesn't | don't | hasn't | haven't | hadn't | isn't | aren't | wasn't | weren't | won't | wouldn't | couldn't | shouldn't | mustn't | ain't | did not | does not | do not | has not | have not | had not | is not | are not | was not | were not | will not | would not | could not | should not | must not | has yet to | have yet to | had yet to
  src hand

# the act behind this word did not happen; verbs that are also triggers (call off, cancel, scrap, prevent) count here only before a nominal or -ing act
en-averted  negation
  en avert | averts | averted | averting | avoid | avoids | avoided | avoiding | prevent | prevents | prevented | preventing | forestall | forestalls | forestalled | forestalling | refrain from | refrains from | refrained from | refraining from | abstain from | abstains from | abstained from | abstaining from | hold back from | held back from | holds back from | holding back from | cease to | ceases to | ceased to | ceasing to | give up | gave up | given up | gives up | giving up | call off | calls off | called off | calling off | cancel | cancelled | canceled | cancels | cancelling | canceling | abandon | abandons | abandoned | abandoning | shelve | shelves | shelved | shelving | to no avail | in vain
  src hand

en-false  negation
  en false report of | rumoured | rumored | unfounded | baseless | groundless | fabricated | a hoax | untrue | there is no evidence that | there was no | there is no | there were no | there are no | there has been no
  src hand

en-not  negation
  en not | n't | never | no | none | nor | neither | hardly | scarcely | barely | rarely | seldom | nothing | nobody | no one | nowhere | cannot | can't | can not
  src hand

en-without  negation
  en without | in the absence of | stop short of | stops short of | stopped short of | stopping short of | far from | instead of | rather than | as opposed to | nothing but | no longer | not yet | yet to | not at all | by no means | in no way | under no circumstances | no such | anything but
  src hand
