为什么  question  given
  zh 为什么
  src hand

为何  question  given
  zh 为何
  src hand

为啥  question  given
  zh 为啥
  src hand

会不会  question
  zh 会不会
  src hand

会吗  question
  zh 会吗
  src hand

何以  question  given
  zh 何以
  src hand

何尝  question
  zh 何尝
  src hand

何必  question
  zh 何必
  src hand

何时  question
  zh 何时
  src hand

何曾  question
  zh 何曾
  src hand

何苦  question
  zh 何苦
  src hand

几时  question
  zh 几时
  src hand

凭什么  question  given
  zh 凭什么
  src hand

凭啥  question  given
  zh 凭啥
  src hand

可否  question
  zh 可否
  src hand

可能吗  question
  zh 可能吗
  src hand

同不同意  question
  zh 同不同意
  src hand

吗  question
  zh 吗
  src hand

咋  question
  zh 咋
  src hand

咋又  question  given
  zh 咋又
  src hand

咋就  question  given
  zh 咋就
  src hand

哪  question
  zh 哪
  src hand

哪会  question
  zh 哪会
  src hand

哪敢  question
  zh 哪敢
  src hand

哪能  question
  zh 哪能
  src hand

啥  question
  zh 啥
  src hand

如何  question
  zh 如何
  src hand

如何分析  question  given
  zh 如何分析
  src hand

如何理解  question  given
  zh 如何理解
  src hand

如何看待  question  given
  zh 如何看待
  src hand

如何解读  question  given
  zh 如何解读
  src hand

如何评价  question  given
  zh 如何评价
  src hand

岂  question
  zh 岂
  src hand

干吗  question
  zh 干吗
  src hand

干嘛  question
  zh 干嘛
  src hand

怎么  question
  zh 怎么
  src hand

怎么又  question  given
  zh 怎么又
  src hand

怎么可能  question
  zh 怎么可能
  src hand

怎么就  question  given
  zh 怎么就
  src hand

怎么理解  question  given
  zh 怎么理解
  src hand

怎么看  question  given
  zh 怎么看
  src hand

怎么看待  question  given
  zh 怎么看待
  src hand

怎么解读  question  given
  zh 怎么解读
  src hand

怎么评价  question  given
  zh 怎么评价
  src hand

怎么还  question  given
  zh 怎么还
  src hand

怎会  question
  zh 怎会
  src hand

怎样看待  question  given
  zh 怎样看待
  src hand

怎样解读  question  given
  zh 怎样解读
  src hand

怎样评价  question  given
  zh 怎样评价
  src hand

怎能  question
  zh 怎能
  src hand

敢不敢  question
  zh 敢不敢
  src hand

敢吗  question
  zh 敢吗
  src hand

是不是  question
  zh 是不是
  src hand

是否  question
  zh 是否
  src hand

有没有  question
  zh 有没有
  src hand

犯得着  question
  zh 犯得着
  src hand

用得着  question
  zh 用得着
  src hand

真会  question
  zh 真会
  src hand

真敢  question
  zh 真敢
  src hand

真能  question
  zh 真能
  src hand

算不算  question
  zh 算不算
  src hand

缘何  question  given
  zh 缘何
  src hand

肯不肯  question
  zh 肯不肯
  src hand

能不能  question
  zh 能不能
  src hand

能吗  question
  zh 能吗
  src hand

能否  question
  zh 能否
  src hand

至于吗  question
  zh 至于吗
  src hand

行吗  question
  zh 行吗
  src hand

要不要  question
  zh 要不要
  src hand

该不该  question
  zh 该不该
  src hand

谁  question
  zh 谁
  src hand

谁敢  question
  zh 谁敢
  src hand

谁真  question
  zh 谁真
  src hand

谁还敢  question
  zh 谁还敢
  src hand

难不成  question
  zh 难不成
  src hand

难道  question
  zh 难道
  src hand
