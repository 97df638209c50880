# Refusal and failure: the act in the complement is negated; a refusal in front of an actor also gives REJECT through the trigger.

en-decline  refusal
  en decline to | declines to | declined to | declining to | decline | declines | declined | declining
  src hand

en-fail  refusal
  en fail to | fails to | failed to | failing to | fail in | fails in | failed in | failing in | neglect to | neglects to | neglected to | neglecting to | omit to | omitted to | omits to | omitting to | forget to | forgot to | forgotten to | forgets to | forgetting to | be unable to | is unable to | are unable to | was unable to | were unable to | been unable to | being unable to | am unable to | be unwilling to | is unwilling to | are unwilling to | was unwilling to | were unwilling to | been unwilling to | being unwilling to | am unwilling to | be reluctant to | is reluctant to | are reluctant to | was reluctant to | were reluctant to | been reluctant to | being reluctant to | am reluctant to | be loath to | is loath to | are loath to | was loath to | were loath to | been loath to | being loath to | am loath to | hesitate to | hesitates to | hesitated to | hesitating to | be slow to | is slow to | are slow to | was slow to | were slow to | been slow to | being slow to | am slow to | drag its feet on | dragged its feet on | drags its feet on | dragging its feet on | drag their feet on | dragged their feet on | drags their feet on | dragging their feet on | put off | puts off | putting off | hold off on | held off on | holds off on | holding off on | delay | delays | delayed | delaying | postpone | postpones | postponed | postponing
  src hand

en-refuse  refusal
  en refuse to | refuses to | refused to | refusing to | refuse | refuses | refused | refusing | balk at | balks at | balked at | balking at | reject | rejects | rejected | rejecting | resist | resists | resisted | resisting | shun | shunned | shuns | shunning | baulk at | baulks at | baulked at | baulking at
  src hand

en-unwilling  refusal
  en unwilling to | reluctant to | unable to | loath to | incapable of | in no mood to | not prepared to | not ready to | not willing to | not inclined to | powerless to | refusal to | failure to | reluctance to | inability to | unwillingness to
  src hand
