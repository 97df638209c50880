一方  list  group
  zh 一方
  src hand

三国  list  group
  zh 三国
  src hand

三方  list  group
  zh 三方
  src hand

两军  list  group
  zh 两军
  src hand

两国  list  group
  zh 两国
  src hand

之间  list  group
  zh 之间
  src hand

五国  list  group
  zh 五国
  src hand

双方  list  group
  zh 双方
  src hand

各国  list  group
  zh 各国
  src hand

四国  list  group
  zh 四国
  src hand

四方  list  group
  zh 四方
  src hand

国家  list  group
  zh 国家
  src hand

在内  list  open
  zh 在内
  src hand

在内的  list  open
  zh 在内的
  src hand

在内的国家  list  open
  zh 在内的国家
  src hand

在内的多个国家  list  open
  zh 在内的多个国家
  src hand

在内的多国  list  open
  zh 在内的多国
  src hand

多国  list  group
  zh 多国
  src hand

成员国  list  group
  zh 成员国
  src hand

等  list  open
  zh 等
  src hand

等国  list  open
  zh 等国
  src hand

等国家  list  open
  zh 等国家
  src hand

等国领导人  list  open
  zh 等国领导人
  src hand

等地  list  open
  zh 等地
  src hand

等多个国家  list  open
  zh 等多个国家
  src hand

等多国  list  open
  zh 等多国
  src hand

等方  list  open
  zh 等方
  src hand

等组织  list  open
  zh 等组织
  src hand

联盟  list  group
  zh 联盟
  src hand

诸国  list  group
  zh 诸国
  src hand

间  list  group
  zh 间
  src hand

阵营  list  group
  zh 阵营
  src hand

集团  list  group
  zh 集团
  src hand
