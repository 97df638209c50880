一旦  condition
  zh 一旦
  src hand

万一  condition
  zh 万一
  src hand

不然的话  condition
  zh 不然的话
  src hand

不管  condition
  zh 不管
  src hand

不论  condition
  zh 不论
  src hand

任何  condition
  zh 任何
  src hand

但凡  condition
  zh 但凡
  src hand

你敢  condition
  zh 你敢
  src hand

倘  condition
  zh 倘
  src hand

倘真  condition
  zh 倘真
  src hand

倘若  condition
  zh 倘若
  src hand

假使  condition
  zh 假使
  src hand

假如  condition
  zh 假如
  src hand

假如真  condition
  zh 假如真
  src hand

假若  condition
  zh 假若
  src hand

假设  condition
  zh 假设
  src hand

再不  condition
  zh 再不
  src hand

凡  condition
  zh 凡
  src hand

凡是  condition
  zh 凡是
  src hand

前提是  condition
  zh 前提是
  src hand

只有  condition
  zh 只有
  src hand

只要  condition
  zh 只要
  src hand

否则  condition
  zh 否则
  src hand

哪天  condition
  zh 哪天
  src hand

哪天要是  condition
  zh 哪天要是
  src hand

如无  condition
  zh 如无
  src hand

如果  condition
  zh 如果
  src hand

如果真  condition
  zh 如果真
  src hand

如能  condition
  zh 如能
  src hand

如若  condition
  zh 如若
  src hand

就算是  condition
  zh 就算是
  src hand

换作  condition
  zh 换作
  src hand

换成是  condition
  zh 换成是
  src hand

搁以前  condition
  zh 搁以前
  src hand

无论  condition
  zh 无论
  src hand

有朝一日  condition
  zh 有朝一日
  src hand

条件是  condition
  zh 条件是
  src hand

每当  condition
  zh 每当
  src hand

的话  condition
  zh 的话
  src hand

直到  condition
  zh 直到 | 直至
  src hand

真要  condition
  zh 真要
  src hand

真要是  condition
  zh 真要是
  src hand

若  condition
  zh 若
  src hand

若无  condition
  zh 若无
  src hand

若是  condition
  zh 若是
  src hand

若真  condition
  zh 若真
  src hand

要不是  condition
  zh 要不是
  src hand

要不然  condition
  zh 要不然
  src hand

要是  condition
  zh 要是
  src hand

要真  condition
  zh 要真
  src hand

要真是  condition
  zh 要真是
  src hand

谁敢  condition
  zh 谁敢
  src hand

除非  condition
  zh 除非
  src hand

除非说  condition
  zh 除非说
  src hand
