# Verbs that lend a noun its tense and subject (held talks, launched an attack).

en-light-announce  light-verb
  en announce | announces | announced | announcing
  src hand

en-light-attend  light-verb
  en attend | attends | attended | attending
  src hand

en-light-authorise  light-verb
  en authorise | authorises | authorised | authorising | authorize | authorizes | authorized | authorizing
  src hand

en-light-begin  light-verb
  en begin | begins | began | begun | beginning
  src hand

en-light-carry  light-verb
  en carry | carries | carried | carrying
  src hand

en-light-conclude  light-verb
  en conclude | concludes | concluded | concluding
  src hand

en-light-conduct  light-verb
  en conduct | conducts | conducted | conducting
  src hand

en-light-continue  light-verb
  en continue | continues | continued | continuing
  src hand

en-light-declare  light-verb
  en declare | declares | declared | declaring
  src hand

en-light-deliver  light-verb
  en deliver | delivers | delivered | delivering
  src hand

en-light-deploy  light-verb
  en deploy | deploys | deployed | deploying
  src hand

en-light-exchange  light-verb
  en exchange | exchanges | exchanged | exchanging
  src hand

en-light-express  light-verb
  en express | expresses | expressed | expressing
  src hand

en-light-extend  light-verb
  en extend | extends | extended | extending
  src hand

en-light-give  light-verb
  en give | gives | gave | given | giving
  src hand

en-light-hand  light-verb
  en hand | hands | handed | handing
  src hand

en-light-have  light-verb
  en have | has | had | having
  src hand

en-light-hold  light-verb
  en hold | holds | held | holding
  src hand

en-light-host  light-verb
  en host | hosts | hosted | hosting
  src hand

en-light-impose  light-verb
  en impose | imposes | imposed | imposing
  src hand

en-light-intensify  light-verb
  en intensify | intensifies | intensified | intensifying
  src hand

en-light-issue  light-verb
  en issue | issues | issued | issuing
  src hand

en-light-join  light-verb
  en join | joins | joined | joining
  src hand

en-light-kick  light-verb
  en kick | kicks | kicked | kicking
  src hand

en-light-launch  light-verb
  en launch | launches | launched | launching
  src hand

en-light-lead  light-verb
  en lead | leads | led | leading
  src hand

en-light-make  light-verb
  en make | makes | made | making
  src hand

en-light-mount  light-verb
  en mount | mounts | mounted | mounting
  src hand

en-light-offer  light-verb
  en offer | offers | offered | offering
  src hand

en-light-open  light-verb
  en open | opens | opened | opening
  src hand

en-light-order  light-verb
  en order | orders | ordered | ordering
  src hand

en-light-pay  light-verb
  en pay | pays | paid | paying
  src hand

en-light-prolong  light-verb
  en prolong | prolongs | prolonged | prolonging
  src hand

en-light-provide  light-verb
  en provide | provides | provided | providing
  src hand

en-light-reach  light-verb
  en reach | reaches | reached | reaching
  src hand

en-light-receive  light-verb
  en receive | receives | received | receiving
  src hand

en-light-renew  light-verb
  en renew | renews | renewed | renewing
  src hand

en-light-resume  light-verb
  en resume | resumes | resumed | resuming
  src hand

en-light-send  light-verb
  en send | sends | sent | sending
  src hand

en-light-sign  light-verb
  en sign | signs | signed | signing
  src hand

en-light-stage  light-verb
  en stage | stages | staged | staging
  src hand

en-light-start  light-verb
  en start | starts | started | starting
  src hand

en-light-step  light-verb
  en step | steps | stepped | stepping
  src hand

en-light-strike  light-verb
  en strike | strikes | struck | striking
  src hand

en-light-tighten  light-verb
  en tighten | tightens | tightened | tightening
  src hand

en-light-wage  light-verb
  en wage | wages | waged | waging
  src hand
