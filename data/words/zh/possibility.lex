一定会  possibility  high
  zh 一定会
  src hand

一定要  possibility  high
  zh 一定要
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

不敢  possibility  low
  zh 不敢
  src hand

九成  possibility  high
  zh 九成
  src hand

也许  possibility  mid
  zh 也许
  src hand

休想  possibility  low
  zh 休想
  src hand

会跟着  possibility  mid
  zh 会跟着
  src hand

估摸  possibility  mid
  zh 估摸
  src hand

估摸着  possibility  mid
  zh 估摸着
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

保不准  possibility  mid
  zh 保不准
  src hand

保不齐  possibility  mid
  zh 保不齐
  src hand

八成  possibility  high
  zh 八成
  src hand

八成会  possibility  high
  zh 八成会
  src hand

兴许  possibility  mid
  zh 兴许
  src hand

准会  possibility  high
  zh 准会
  src hand

准得  possibility  high
  zh 准得
  src hand

几乎不可能  possibility  low
  zh 几乎不可能
  src hand

别想  possibility  low
  zh 别想
  src hand

势必  possibility  high
  zh 势必
  src hand

势必会  possibility  high
  zh 势必会
  src hand

十有八九  possibility  high
  zh 十有八九
  src hand

可能  possibility  mid
  zh 可能
  src hand

哪敢  possibility  low
  zh 哪敢
  src hand

唯恐  possibility
  zh 唯恐
  src hand

基本不可能  possibility  low
  zh 基本不可能
  src hand

多半  possibility  high
  zh 多半
  src hand

多半会  possibility  high
  zh 多半会
  src hand

够呛  possibility  low
  zh 够呛
  src hand

大概  possibility  mid
  zh 大概
  src hand

大概会  possibility  mid
  zh 大概会
  src hand

大概率  possibility  mid
  zh 大概率
  src hand

弄不好  possibility  mid
  zh 弄不好
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

必然会  possibility  high
  zh 必然会
  src hand

怕不是  possibility  mid
  zh 怕不是
  src hand

怕是  possibility  mid
  zh 怕是
  src hand

怕是要  possibility  mid
  zh 怕是要
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

恐怕是  possibility  mid
  zh 恐怕是
  src hand

恐怕要  possibility  mid
  zh 恐怕要
  src hand

悬  possibility  low
  zh 悬
  src hand

想必  possibility  mid
  zh 想必
  src hand

我估摸  possibility  mid
  zh 我估摸
  src hand

我估摸着  possibility  mid
  zh 我估摸着
  src hand

我押  possibility  mid
  zh 我押
  src hand

我敢打赌  possibility  high
  zh 我敢打赌
  src hand

我猜  possibility  mid
  zh 我猜
  src hand

我赌  possibility  mid
  zh 我赌
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

打赌  possibility  mid
  zh 打赌
  src hand

担心  possibility
  zh 担心
  src hand

担忧  possibility
  zh 担忧
  src hand

指不定  possibility  mid
  zh 指不定
  src hand

据信  possibility  mid
  zh 据信
  src hand

搞不好  possibility  mid
  zh 搞不好
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

早晚会  possibility  high
  zh 早晚会
  src hand

早晚得  possibility  high
  zh 早晚得
  src hand

早晚要  possibility  high
  zh 早晚要
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

没准会  possibility  mid
  zh 没准会
  src hand

没准儿  possibility  mid
  zh 没准儿
  src hand

没戏  possibility  low
  zh 没戏
  src hand

注定  possibility  high
  zh 注定
  src hand

注定要  possibility  high
  zh 注定要
  src hand

猜测会  possibility  mid
  zh 猜测会
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

笃定  possibility  high
  zh 笃定
  src hand

肯定  possibility  high
  zh 肯定
  src hand

肯定会  possibility  high
  zh 肯定会
  src hand

肯定要  possibility  high
  zh 肯定要
  src hand

舍不得  possibility  low
  zh 舍不得
  src hand

说不准  possibility  mid
  zh 说不准
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

迟早会  possibility  high
  zh 迟早会
  src hand

迟早得  possibility  high
  zh 迟早得
  src hand

迟早要  possibility  high
  zh 迟早要
  src hand

铁定  possibility  high
  zh 铁定
  src hand

闹不好  possibility  mid
  zh 闹不好
  src hand

难以想象  possibility  low
  zh 难以想象
  src hand

难保  possibility  mid
  zh 难保
  src hand

难说  possibility  mid
  zh 难说
  src hand
