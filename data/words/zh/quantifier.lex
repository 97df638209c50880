一些  quantifier  some
  zh 一些
  src hand

一众  quantifier  some
  zh 一众
  src hand

不少  quantifier  some
  zh 不少
  src hand

个别  quantifier  some
  zh 个别
  src hand

全体  quantifier  all
  zh 全体
  src hand

全部  quantifier  all
  zh 全部
  src hand

其他  quantifier  other
  zh 其他
  src hand

其余  quantifier  other
  zh 其余
  src hand

其它  quantifier  other
  zh 其它
  src hand

剩余  quantifier  other
  zh 剩余
  src hand

另外  quantifier  other
  zh 另外
  src hand

各  quantifier  all
  zh 各
  src hand

多个  quantifier  some
  zh 多个
  src hand

多数  quantifier  most
  zh 多数
  src hand

大多数  quantifier  most
  zh 大多数
  src hand

所有  quantifier  all
  zh 所有
  src hand

数个  quantifier  some
  zh 数个
  src hand

有的  quantifier  some
  zh 有的
  src hand

某些  quantifier  some
  zh 某些
  src hand

每个  quantifier  all
  zh 每个
  src hand

绝大多数  quantifier  most
  zh 绝大多数
  src hand

若干  quantifier  some
  zh 若干
  src hand

部分  quantifier  some
  zh 部分
  src hand
