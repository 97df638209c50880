出访  going
  zh 出访
  src hand

到访  going
  zh 到访
  src hand

前往  going
  zh 前往
  src hand

去了  going
  zh 去了
  src hand

奔赴  going
  zh 奔赴
  src hand

抵达  going
  zh 抵达
  src hand

来到  going
  zh 来到
  src hand

赴  going
  zh 赴
  src hand

赶赴  going
  zh 赶赴
  src hand

飞往  going
  zh 飞往
  src hand

飞赴  going
  zh 飞赴
  src hand
