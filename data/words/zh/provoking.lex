# What these verbs bring in is the answer of another party: 引起邻国的强烈反对.

引发  provoking
  zh 引发
  src hand

引起  provoking
  zh 引起 | 引起了 | 引发了
  src hand

得到  provoking  benefit
  zh 得到 | 得到了
  src hand

惹来  provoking
  zh 惹来 | 惹来了
  src hand

招来  provoking
  zh 招来 | 招来了
  src hand

换来  provoking
  zh 换来 | 换来了
  src hand

激起  provoking
  zh 激起 | 激起了
  src hand

获得  provoking  benefit
  zh 获得 | 获得了
  src hand

赢得  provoking  benefit
  zh 赢得 | 赢得了
  src hand
