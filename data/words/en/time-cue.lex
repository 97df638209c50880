# Words that set the time or the tense of a clause.

# long ago: what is told belongs to history
en-distant  time-cue  past distance
  en during World War II | in World War II | after World War II | during the Second World War | in the Second World War | during World War I | in World War I | during the First World War | during the Cold War | in the Cold War | in the 19th century | in the 20th century | in the nineteenth century | in the twentieth century | last century | in the last century | decades ago | half a century ago | a century ago | centuries ago | in colonial times | in Soviet times | in the Soviet era | under colonial rule
  src hand

# clause is forecast where the verb is not past
en-future  time-cue
  en tomorrow | next | next week | next month | next year | next Monday | the coming | in the coming days | in the coming weeks | in the coming months | in the coming years | in coming days | in coming weeks | in coming months | in the near future | in the future | soon | shortly | before long | later this week | later this month | later this year | by the end of | from now on | as of next | starting | starting from | effective from | with effect from | going forward | in due course | sooner or later | eventually | ahead of | in the run-up to | upcoming | the day after tomorrow | within days | within weeks | within hours | over the next
  src hand

# May and March only with a number or a preposition of time beside them
en-month  time-cue
  en January [case] | February [case] | March [case] | April [case] | May [case] | June [case] | July [case] | August [case] | September [case] | October [case] | November [case] | December [case] | Jan. [case] | Feb. [case] | Mar. [case] | Apr. [case] | Jun. [case] | Jul. [case] | Aug. [case] | Sept. [case] | Sep. [case] | Oct. [case] | Nov. [case] | Dec. [case] | early January [case] | early February [case] | early March [case] | early April [case] | early May [case] | early June [case] | early July [case] | early August [case] | early September [case] | early October [case] | early November [case] | early December [case] | mid-January [case] | mid-February [case] | mid-March [case] | mid-April [case] | mid-May [case] | mid-June [case] | mid-July [case] | mid-August [case] | mid-September [case] | mid-October [case] | mid-November [case] | mid-December [case] | late January [case] | late February [case] | late March [case] | late April [case] | late May [case] | late June [case] | late July [case] | late August [case] | late September [case] | late October [case] | late November [case] | late December [case]
  src hand

# present
en-now  time-cue  now
  en today | now | currently | at present | at the moment | these days | this week | this month | this year | this morning | this afternoon | this evening | tonight | still | ongoing | as of now | right now | nowadays | so far | to date | until now | as yet | since then | since
  src hand

en-part  time-cue
  en early in the month | in mid-month | at the end of the month | at the beginning of the year | at the end of the year | in the first half of | in the second half of | in the first quarter | in the second quarter | in the third quarter | in the fourth quarter | spring | summer | autumn | winter | the weekend | the turn of the year | New Year's Day | Christmas | Ramadan | Eid | dawn | noon | midnight | evening | morning | the decade | the century | the 1990s | the 2000s | the 2010s
  src hand

# clause is past
en-past  time-cue
  en yesterday | last | last week | last month | last year | last night | last Monday | ago | a week ago | a month ago | a year ago | years ago | days ago | hours ago | earlier | earlier this week | earlier this month | earlier this year | previously | formerly | once | recently | lately | in recent days | in recent weeks | in recent months | in recent years | over the past | in the past | the past week | the previous day | the day before | the day before yesterday | overnight | just | already | the same day | on the same day | back in | at the time | then | historically | over the weekend | at the weekend | in the wake of
  src hand

# repetition and order; `for the first time since` opens a comparison, no act
en-point  time-cue
  en when | as soon as | once | while | until | till | after | before | during | throughout | amid | upon | following | for the first time | the first since | for years | for months | for weeks | for days | for decades | daily | weekly | annually | each year | every year | regularly | repeatedly | often | frequently | again | a second time | twice | always | usually
  src hand

# the nearest past weekday unless the clause is future
en-weekday  time-cue
  en Monday [case] | Tuesday [case] | Wednesday [case] | Thursday [case] | Friday [case] | Saturday [case] | Sunday [case] | on Monday [case] | on Tuesday [case] | on Wednesday [case] | on Thursday [case] | on Friday [case] | on Saturday [case] | on Sunday [case] | Monday morning [case] | Tuesday morning [case] | Wednesday morning [case] | Thursday morning [case] | Friday morning [case] | Saturday morning [case] | Sunday morning [case] | Monday night [case] | Tuesday night [case] | Wednesday night [case] | Thursday night [case] | Friday night [case] | Saturday night [case] | Sunday night [case] | Monday evening [case] | Tuesday evening [case] | Wednesday evening [case] | Thursday evening [case] | Friday evening [case] | Saturday evening [case] | Sunday evening [case] | Mon. [case] | Tue. [case] | Wed. [case] | Thu. [case] | Fri. [case] | Sat. [case] | Sun. [case]
  src hand
