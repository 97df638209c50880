# Frequent verbs that are neither triggers nor verbs of saying: they show where a clause has its verb.

en-verb-act  verb
  en act | acts | acted | acting
  src hand

en-verb-add  verb
  en add | adds | added | adding
  src hand

en-verb-address  verb
  en address | addresses | addressed | addressing
  src hand

en-verb-affect  verb
  en affect | affects | affected | affecting
  src hand

en-verb-aim  verb
  en aim | aims | aimed | aiming
  src hand

en-verb-allow  verb
  en allow | allows | allowed | allowing
  src hand

en-verb-appear  verb
  en appear | appears | appeared | appearing
  src hand

en-verb-appoint  verb
  en appoint | appoints | appointed | appointing
  src hand

en-verb-arrive  verb
  en arrive | arrives | arrived | arriving
  src hand

en-verb-attend  verb
  en attend | attends | attended | attending
  src hand

en-verb-base  verb
  en base | bases | based | basing
  src hand

en-verb-bear  verb
  en bear | bears | bore | borne | bearing
  src hand

en-verb-become  verb
  en become | becomes | became | becoming
  src hand

en-verb-begin  verb
  en begin | begins | began | begun | beginning
  src hand

en-verb-belong  verb
  en belong | belongs | belonged | belonging
  src hand

en-verb-break  verb
  en break | breaks | broke | broken | breaking
  src hand

en-verb-bring  verb
  en bring | brings | brought | bringing
  src hand

en-verb-build  verb
  en build | builds | built | building
  src hand

en-verb-buy  verb
  en buy | buys | bought | buying
  src hand

en-verb-carry  verb
  en carry | carries | carried | carrying
  src hand

en-verb-catch  verb
  en catch | catches | caught | catching
  src hand

en-verb-cause  verb
  en cause | causes | caused | causing
  src hand

en-verb-celebrate  verb
  en celebrate | celebrates | celebrated | celebrating
  src hand

en-verb-change  verb
  en change | changes | changed | changing
  src hand

en-verb-choose  verb
  en choose | chooses | chose | chosen | choosing
  src hand

en-verb-cite  verb
  en cite | cites | cited | citing
  src hand

en-verb-claim  verb
  en claim | claims | claimed | claiming
  src hand

en-verb-close  verb
  en close | closes | closed | closing
  src hand

en-verb-come  verb
  en come | comes | came | coming
  src hand

en-verb-compel  verb
  en compel | compels | compelled | compelling
  src hand

en-verb-complete  verb
  en complete | completes | completed | completing
  src hand

en-verb-contain  verb
  en contain | contains | contained | containing
  src hand

en-verb-continue  verb
  en continue | continues | continued | continuing
  src hand

en-verb-cost  verb
  en cost | costs | costing
  src hand

en-verb-cover  verb
  en cover | covers | covered | covering
  src hand

en-verb-create  verb
  en create | creates | created | creating
  src hand

en-verb-cross  verb
  en cross | crosses | crossed | crossing
  src hand

en-verb-cut  verb
  en cut | cuts | cutting
  src hand

en-verb-deal  verb
  en deal | deals | dealt | dealing
  src hand

en-verb-decide  verb
  en decide | decides | decided | deciding
  src hand

en-verb-depend  verb
  en depend | depends | depended | depending
  src hand

en-verb-develop  verb
  en develop | develops | developed | developing
  src hand

en-verb-die  verb
  en die | dies | died | dying
  src hand

en-verb-discuss  verb
  en discuss | discusses | discussed | discussing
  src hand

en-verb-draw  verb
  en draw | draws | drew | drawn | drawing
  src hand

en-verb-drive  verb
  en drive | drives | drove | driven | driving
  src hand

en-verb-drop  verb
  en drop | drops | dropped | dropping
  src hand

en-verb-elect  verb
  en elect | elects | elected | electing
  src hand

en-verb-emerge  verb
  en emerge | emerges | emerged | emerging
  src hand

en-verb-end  verb
  en end | ends | ended | ending
  src hand

en-verb-enter  verb
  en enter | enters | entered | entering
  src hand

en-verb-erupt  verb
  en erupt | erupts | erupted | erupting
  src hand

en-verb-escape  verb
  en escape | escapes | escaped | escaping
  src hand

en-verb-exist  verb
  en exist | exists | existed | existing
  src hand

en-verb-export  verb
  en export | exports | exported | exporting
  src hand

en-verb-face  verb
  en face | faces | faced | facing
  src hand

en-verb-fall  verb
  en fall | falls | fell | fallen | falling
  src hand

en-verb-fear  verb
  en fear | fears | feared | fearing
  src hand

en-verb-feel  verb
  en feel | feels | felt | feeling
  src hand

en-verb-fight  verb
  en fight | fights | fought | fighting
  src hand

en-verb-find  verb
  en find | finds | found | finding
  src hand

en-verb-flee  verb
  en flee | flees | fled | fleeing
  src hand

en-verb-fly  verb
  en fly | flies | flew | flown | flying
  src hand

en-verb-focus  verb
  en focus | focuses | focused | focusing
  src hand

en-verb-follow  verb
  en follow | follows | followed | following
  src hand

en-verb-force  verb
  en force | forces | forced | forcing
  src hand

en-verb-gather  verb
  en gather | gathers | gathered | gathering
  src hand

en-verb-get  verb
  en get | gets | got | getting
  src hand

en-verb-give  verb
  en give | gives | gave | given | giving
  src hand

en-verb-go  verb
  en go | goes | went | gone | going
  src hand

en-verb-grow  verb
  en grow | grows | grew | grown | growing
  src hand

en-verb-happen  verb
  en happen | happens | happened | happening
  src hand

en-verb-head  verb
  en head | heads | headed | heading
  src hand

en-verb-help  verb
  en help | helps | helped | helping
  src hand

en-verb-hide  verb
  en hide | hides | hid | hidden | hiding
  src hand

en-verb-hold  verb
  en hold | holds | held | holding
  src hand

en-verb-host  verb
  en host | hosts | hosted | hosting
  src hand

en-verb-import  verb
  en import | imports | imported | importing
  src hand

en-verb-include  verb
  en include | includes | included | including
  src hand

en-verb-increase  verb
  en increase | increases | increased | increasing
  src hand

en-verb-injure  verb
  en injure | injures | injured | injuring
  src hand

en-verb-involve  verb
  en involve | involves | involved | involving
  src hand

en-verb-join  verb
  en join | joins | joined | joining
  src hand

en-verb-keep  verb
  en keep | keeps | kept | keeping
  src hand

en-verb-know  verb
  en know | knows | knew | known | knowing
  src hand

en-verb-land  verb
  en land | lands | landed | landing
  src hand

en-verb-last  verb
  en last | lasts | lasted | lasting
  src hand

en-verb-lay  verb
  en lay | lays | laid | laying
  src hand

en-verb-lead  verb
  en lead | leads | led | leading
  src hand

en-verb-leave  verb
  en leave | leaves | left | leaving
  src hand

en-verb-let  verb
  en let | lets | letting
  src hand

en-verb-lie  verb
  en lie | lies | lay | lain | lying
  src hand

en-verb-like  verb
  en like | likes | liked | liking
  src hand

en-verb-live  verb
  en live | lives | lived | living
  src hand

en-verb-lose  verb
  en lose | loses | lost | losing
  src hand

en-verb-love  verb
  en love | loves | loved | loving
  src hand

en-verb-make  verb
  en make | makes | made | making
  src hand

en-verb-manage  verb
  en manage | manages | managed | managing
  src hand

en-verb-mark  verb
  en mark | marks | marked | marking
  src hand

en-verb-meet  verb
  en meet | meets | met | meeting
  src hand

en-verb-move  verb
  en move | moves | moved | moving
  src hand

en-verb-name  verb
  en name | names | named | naming
  src hand

en-verb-need  verb
  en need | needs | needed | needing
  src hand

en-verb-open  verb
  en open | opens | opened | opening
  src hand

en-verb-own  verb
  en own | owns | owned | owning
  src hand

en-verb-pass  verb
  en pass | passes | passed | passing
  src hand

en-verb-pay  verb
  en pay | pays | paid | paying
  src hand

en-verb-play  verb
  en play | plays | played | playing
  src hand

en-verb-produce  verb
  en produce | produces | produced | producing
  src hand

en-verb-prompt  verb
  en prompt | prompts | prompted | prompting
  src hand

en-verb-provide  verb
  en provide | provides | provided | providing
  src hand

en-verb-publish  verb
  en publish | publishes | published | publishing
  src hand

en-verb-put  verb
  en put | puts | putting
  src hand

en-verb-raise  verb
  en raise | raises | raised | raising
  src hand

en-verb-reach  verb
  en reach | reaches | reached | reaching
  src hand

en-verb-read  verb
  en read | reads | reading
  src hand

en-verb-receive  verb
  en receive | receives | received | receiving
  src hand

en-verb-reduce  verb
  en reduce | reduces | reduced | reducing
  src hand

en-verb-remain  verb
  en remain | remains | remained | remaining
  src hand

en-verb-replace  verb
  en replace | replaces | replaced | replacing
  src hand

en-verb-report  verb
  en report | reports | reported | reporting
  src hand

en-verb-represent  verb
  en represent | represents | represented | representing
  src hand

en-verb-require  verb
  en require | requires | required | requiring
  src hand

en-verb-respond  verb
  en respond | responds | responded | responding
  src hand

en-verb-resume  verb
  en resume | resumes | resumed | resuming
  src hand

en-verb-return  verb
  en return | returns | returned | returning
  src hand

en-verb-ride  verb
  en ride | rides | rode | ridden | riding
  src hand

en-verb-rise  verb
  en rise | rises | rose | risen | rising
  src hand

en-verb-run  verb
  en run | runs | ran | running
  src hand

en-verb-see  verb
  en see | sees | saw | seen | seeing
  src hand

en-verb-seek  verb
  en seek | seeks | sought | seeking
  src hand

en-verb-seem  verb
  en seem | seems | seemed | seeming
  src hand

en-verb-sell  verb
  en sell | sells | sold | selling
  src hand

en-verb-send  verb
  en send | sends | sent | sending
  src hand

en-verb-serve  verb
  en serve | serves | served | serving
  src hand

en-verb-set  verb
  en set | sets | setting
  src hand

en-verb-settle  verb
  en settle | settles | settled | settling
  src hand

en-verb-shake  verb
  en shake | shakes | shook | shaken | shaking
  src hand

en-verb-ship  verb
  en ship | ships | shipped | shipping
  src hand

en-verb-show  verb
  en show | shows | showed | shown | showing
  src hand

en-verb-shut  verb
  en shut | shuts | shutting
  src hand

en-verb-sit  verb
  en sit | sits | sat | sitting
  src hand

en-verb-spark  verb
  en spark | sparks | sparked | sparking
  src hand

en-verb-speak  verb
  en speak | speaks | spoke | spoken | speaking
  src hand

en-verb-spend  verb
  en spend | spends | spent | spending
  src hand

en-verb-split  verb
  en split | splits | splitting
  src hand

en-verb-spread  verb
  en spread | spreads | spreading
  src hand

en-verb-stand  verb
  en stand | stands | stood | standing
  src hand

en-verb-start  verb
  en start | starts | started | starting
  src hand

en-verb-stay  verb
  en stay | stays | stayed | staying
  src hand

en-verb-steal  verb
  en steal | steals | stole | stolen | stealing
  src hand

en-verb-stop  verb
  en stop | stops | stopped | stopping
  src hand

en-verb-strike  verb
  en strike | strikes | struck | striking
  src hand

en-verb-study  verb
  en study | studies | studied | studying
  src hand

en-verb-suffer  verb
  en suffer | suffers | suffered | suffering
  src hand

en-verb-swear  verb
  en swear | swears | swore | sworn | swearing
  src hand

en-verb-take  verb
  en take | takes | took | taken | taking
  src hand

en-verb-target  verb
  en target | targets | targeted | targeting
  src hand

en-verb-teach  verb
  en teach | teaches | taught | teaching
  src hand

en-verb-throw  verb
  en throw | throws | threw | thrown | throwing
  src hand

en-verb-train  verb
  en train | trains | trained | training
  src hand

en-verb-travel  verb
  en travel | travels | travelled | travelling
  src hand

en-verb-trigger  verb
  en trigger | triggers | triggered | triggering
  src hand

en-verb-try  verb
  en try | tries | tried | trying
  src hand

en-verb-turn  verb
  en turn | turns | turned | turning
  src hand

en-verb-undergo  verb
  en undergo | undergos | underwent | undergone | undergoing
  src hand

en-verb-understand  verb
  en understand | understands | understood | understanding
  src hand

en-verb-urge  verb
  en urge | urges | urged | urging
  src hand

en-verb-use  verb
  en use | uses | used | using
  src hand

en-verb-vote  verb
  en vote | votes | voted | voting
  src hand

en-verb-wake  verb
  en wake | wakes | woke | woken | waking
  src hand

en-verb-watch  verb
  en watch | watches | watched | watching
  src hand

en-verb-wear  verb
  en wear | wears | wore | worn | wearing
  src hand

en-verb-win  verb
  en win | wins | won | winning
  src hand

en-verb-work  verb
  en work | works | worked | working
  src hand

en-verb-wound  verb
  en wound | wounds | wounded | wounding
  src hand

en-verb-write  verb
  en write | writes | wrote | written | writing
  src hand
