出访  going
  zh 出访
  src hand

刚到  going
  zh 刚到
  src hand

到了  going
  zh 到了
  src hand

到访  going
  zh 到访
  src hand

到过  going
  zh 到过
  src hand

前往  going
  zh 前往
  src hand

去了  going
  zh 去了
  src hand

去过  going
  zh 去过
  src hand

去过了  going
  zh 去过了
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

现身  going
  zh 现身
  src hand

空降  going
  zh 空降
  src hand

莅临  going
  zh 莅临
  src hand

落地  going
  zh 落地
  src hand

走了  going
  zh 走了
  src hand

走访  going
  zh 走访
  src hand

走访了  going
  zh 走访了
  src hand

赴  going
  zh 赴
  src hand

赶赴  going
  zh 赶赴
  src hand

跑了  going
  zh 跑了
  src hand

跑到  going
  zh 跑到
  src hand

跑遍  going
  zh 跑遍
  src hand

跑遍了  going
  zh 跑遍了
  src hand

转了  going
  zh 转了
  src hand

造访  going
  zh 造访
  src hand

飞了  going
  zh 飞了
  src hand

飞到  going
  zh 飞到
  src hand

飞往  going
  zh 飞往
  src hand

飞抵  going
  zh 飞抵
  src hand

飞赴  going
  zh 飞赴
  src hand
