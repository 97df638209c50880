为什么  question
  zh 为什么
  src hand

为何  question
  zh 为何
  src hand

会不会  question
  zh 会不会
  src hand

何以  question
  zh 何以
  src hand

何时  question
  zh 何时
  src hand

几时  question
  zh 几时
  src hand

凭什么  question
  zh 凭什么
  src hand

可否  question
  zh 可否
  src hand

同不同意  question
  zh 同不同意
  src hand

吗  question
  zh 吗
  src hand

哪  question
  zh 哪
  src hand

如何  question
  zh 如何
  src hand

岂  question
  zh 岂
  src hand

怎么  question
  zh 怎么
  src hand

怎么可能  question
  zh 怎么可能
  src hand

敢不敢  question
  zh 敢不敢
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

肯不肯  question
  zh 肯不肯
  src hand

能不能  question
  zh 能不能
  src hand

能否  question
  zh 能否
  src hand

要不要  question
  zh 要不要
  src hand

谁  question
  zh 谁
  src hand

难道  question
  zh 难道
  src hand
