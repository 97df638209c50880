# What a text says of the words that it relays: nobody has checked them, or somebody has.

不予置评  endorsement  not
  zh 不予置评
  src hand

不予评价  endorsement  not
  zh 不予评价
  src hand

不予评论  endorsement  not
  zh 不予评论
  src hand

不作评价  endorsement  not
  zh 不作评价
  src hand

不做评价  endorsement  not
  zh 不做评价
  src hand

仅供参考  endorsement  not
  zh 仅供参考
  src hand

均已证实  endorsement  affirmative
  zh 均已证实
  src hand

姑且一听  endorsement  not
  zh 姑且一听
  src hand

尚待核实  endorsement  not
  zh 尚待核实
  src hand

尚无定论  endorsement  not
  zh 尚无定论
  src hand

尚未得到证实  endorsement  not
  zh 尚未得到证实
  src hand

尚未证实  endorsement  not
  zh 尚未证实
  src hand

已得到证实  endorsement  affirmative
  zh 已得到证实
  src hand

已获证实  endorsement  affirmative
  zh 已获证实
  src hand

已被证实  endorsement  affirmative
  zh 已被证实
  src hand

并无实锤  endorsement  not
  zh 并无实锤
  src hand

得到证实  endorsement  affirmative
  zh 得到证实
  src hand

无从核实  endorsement  not
  zh 无从核实
  src hand

无从证实  endorsement  not
  zh 无从证实
  src hand

无法核实  endorsement  not
  zh 无法核实
  src hand

无法独立核实  endorsement  not
  zh 无法独立核实
  src hand

无法证实  endorsement  not
  zh 无法证实
  src hand

既未证实也未否认  endorsement  not
  zh 既未证实也未否认
  src hand

暂不评价  endorsement  not
  zh 暂不评价
  src hand

有待核实  endorsement  not
  zh 有待核实
  src hand

有待证实  endorsement  not
  zh 有待证实
  src hand

未予证实  endorsement  not
  zh 未予证实
  src hand

未得到证实  endorsement  not
  zh 未得到证实
  src hand

未经证实  endorsement  not
  zh 未经证实
  src hand

未置可否  endorsement  not
  zh 未置可否
  src hand

未获证实  endorsement  not
  zh 未获证实
  src hand

未被证实  endorsement  not
  zh 未被证实
  src hand

核实属实  endorsement  affirmative
  zh 核实属实
  src hand

没有实锤  endorsement  not
  zh 没有实锤
  src hand

没有得到证实  endorsement  not
  zh 没有得到证实
  src hand

消息属实  endorsement  affirmative
  zh 消息属实
  src hand

真伪不明  endorsement  not
  zh 真伪不明
  src hand

真伪难辨  endorsement  not
  zh 真伪难辨
  src hand

真假难辨  endorsement  not
  zh 真假难辨
  src hand

真实性存疑  endorsement  not
  zh 真实性存疑
  src hand

真实性有待  endorsement  not
  zh 真实性有待
  src hand

确有其事  endorsement  affirmative
  zh 确有其事
  src hand

经核实  endorsement  affirmative
  zh 经核实
  src hand

获得证实  endorsement  affirmative
  zh 获得证实
  src hand

获证实  endorsement  affirmative
  zh 获证实
  src hand
