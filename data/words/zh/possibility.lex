一定会  possibility  high
  zh 一定会
  src hand

不可能  possibility  low
  zh 不可能
  src hand

不大可能  possibility  low
  zh 不大可能
  src hand

不太可能  possibility  low
  zh 不太可能
  src hand

也许  possibility  mid
  zh 也许
  src hand

估计  possibility  mid
  zh 估计
  src hand

估计会  possibility  mid
  zh 估计会
  src hand

似乎  possibility  mid
  zh 似乎
  src hand

兴许  possibility  mid
  zh 兴许
  src hand

几乎不可能  possibility  low
  zh 几乎不可能
  src hand

势必  possibility  high
  zh 势必
  src hand

可能  possibility  mid
  zh 可能
  src hand

唯恐  possibility
  zh 唯恐
  src hand

基本不可能  possibility  low
  zh 基本不可能
  src hand

大概  possibility  mid
  zh 大概
  src hand

大概率  possibility  mid
  zh 大概率
  src hand

很可能  possibility  high
  zh 很可能
  src hand

很难  possibility  low
  zh 很难
  src hand

必定  possibility  high
  zh 必定
  src hand

必将  possibility  high
  zh 必将
  src hand

必然  possibility  high
  zh 必然
  src hand

总会  possibility  high
  zh 总会
  src hand

恐  possibility  mid
  zh 恐
  src hand

恐将  possibility  mid
  zh 恐将
  src hand

恐怕  possibility  mid
  zh 恐怕
  src hand

想必  possibility  mid
  zh 想必
  src hand

或  possibility  mid
  zh 或
  src hand

或会  possibility  mid
  zh 或会
  src hand

或将  possibility  mid
  zh 或将
  src hand

或许  possibility  mid
  zh 或许
  src hand

担心  possibility
  zh 担心
  src hand

担忧  possibility
  zh 担忧
  src hand

据信  possibility  mid
  zh 据信
  src hand

料  possibility  mid
  zh 料
  src hand

料将  possibility  mid
  zh 料将
  src hand

早晚  possibility  high
  zh 早晚
  src hand

有可能  possibility  mid
  zh 有可能
  src hand

未必  possibility  mid
  zh 未必
  src hand

极可能  possibility  high
  zh 极可能
  src hand

没准  possibility  mid
  zh 没准
  src hand

注定  possibility  high
  zh 注定
  src hand

生怕  possibility
  zh 生怕
  src hand

疑似  possibility  mid
  zh 疑似
  src hand

看似  possibility  mid
  zh 看似
  src hand

肯定  possibility  high
  zh 肯定
  src hand

肯定会  possibility  high
  zh 肯定会
  src hand

说不定  possibility  mid
  zh 说不定
  src hand

貌似  possibility  mid
  zh 貌似
  src hand

迟早  possibility  high
  zh 迟早
  src hand

难以想象  possibility  low
  zh 难以想象
  src hand
