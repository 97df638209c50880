# Concession: the clause of although and despite is asserted, the clause of even if is not.

en-although  concession
  en although | though | even though | while | whereas | whilst | albeit | much as | notwithstanding that
  src hand

en-despite  concession
  en despite | in spite of | notwithstanding | regardless of | irrespective of | in defiance of | for all | in the face of | in the teeth of
  src hand

# hypothetical
en-even-if  concession
  en even if | even were | no matter what | no matter how | no matter whether | whatever | however much | come what may | rain or shine
  src hand

en-however  concession
  en however | nevertheless | nonetheless | still | yet | even so | all the same | be that as it may | granted | admittedly | to be sure | of course | that said | having said that | on the one hand | on the other hand
  src hand
