# Purpose and topic: the act behind it is not asserted.

en-aimed-at  purpose
  en aimed at | designed to | intended to | meant to | calculated to | geared towards | geared toward | directed at | tailored to | with the aim of | with the goal of | with the purpose of | with the intention of | with an eye to | for the purpose of | for the sake of | with a view to | so as not to | bid to | efforts to | measures to | steps to | campaign to | mission to | task of | tasked with
  src hand

# bare `to` and `for` only before a verb or an -ing form that no trigger governs (FC, refuse to, agree to, help to)
en-in-order-to  purpose
  en in order to | in order that | so as to | so that | such that | to | for | in a bid to | in an effort to | in an attempt to
  src hand

# the topic of talks is no act
en-topic  purpose
  en on the topic of | on how to | how to | ways to | about how to | talks on | talks about | talks aimed at | negotiations on | discussions on | debate on | plan for | agreement on | resolution on | a conference on | a seminar on | a report on | a film about | a book about | in the fight against | fight against | the war on | war on drugs | war on terror | war on poverty | campaign against | crackdown on crime
  src hand
