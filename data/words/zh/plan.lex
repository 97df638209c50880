不排除  plan
  zh 不排除 | 不排除会 | 并不排除
  src hand

今后  plan
  zh 今后 | 将来
  src hand

会  plan
  zh 会
  src hand

准备  plan
  zh 准备
  src hand

即将  plan
  zh 即将
  src hand

合计着  plan
  zh 合计着
  src hand

吵着要  plan
  zh 吵着要
  src hand

商讨  plan
  zh 商讨
  src hand

商量着  plan
  zh 商量着
  src hand

商量要不要  plan
  zh 商量要不要
  src hand

喊着要  plan
  zh 喊着要
  src hand

嚷嚷着要  plan
  zh 嚷嚷着要
  src hand

嚷嚷要  plan
  zh 嚷嚷要
  src hand

图谋  plan
  zh 图谋
  src hand

威胁要  plan
  zh 威胁要
  src hand

安排  plan
  zh 安排
  src hand

定于  plan
  zh 定于
  src hand

审议  plan
  zh 审议
  src hand

密谋  plan
  zh 密谋
  src hand

将  plan
  zh 将
  src hand

将于  plan
  zh 将于
  src hand

将会  plan
  zh 将会
  src hand

将在  plan
  zh 将在
  src hand

将要  plan
  zh 将要
  src hand

届时  plan
  zh 届时
  src hand

快要  plan
  zh 快要
  src hand

打算  plan
  zh 打算
  src hand

扬言要  plan
  zh 扬言要
  src hand

拟  plan
  zh 拟
  src hand

排着队要  plan
  zh 排着队要
  src hand

有望  plan
  zh 有望
  src hand

正准备  plan
  zh 正准备
  src hand

正琢磨  plan
  zh 正琢磨
  src hand

正考虑  plan
  zh 正考虑
  src hand

正计划  plan
  zh 正计划
  src hand

眼看要  plan
  zh 眼看要
  src hand

眼瞅着要  plan
  zh 眼瞅着要
  src hand

着眼于  plan
  zh 着眼于
  src hand

研究  plan
  zh 研究
  src hand

策划  plan
  zh 策划
  src hand

筹划  plan
  zh 筹划
  src hand

筹备  plan
  zh 筹备
  src hand

考虑  plan
  zh 考虑
  src hand

行将  plan
  zh 行将
  src hand

要  plan
  zh 要
  src hand

要把  plan
  zh 要把
  src hand

计划  plan
  zh 计划
  src hand

讨论  plan
  zh 讨论
  src hand

说好要  plan
  zh 说好要
  src hand

说要  plan
  zh 说要
  src hand

酝酿  plan
  zh 酝酿
  src hand

酝酿着  plan
  zh 酝酿着
  src hand

闹着要  plan
  zh 闹着要
  src hand

预备  plan
  zh 预备
  src hand

预定  plan
  zh 预定
  src hand

马上要  plan
  zh 马上要
  src hand
