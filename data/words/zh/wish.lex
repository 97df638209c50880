乐意  wish  own
  zh 乐意
  src hand

争取  wish
  zh 争取
  src hand

企图  wish
  zh 企图
  src hand

准备好  wish  own
  zh 准备好
  src hand

力图  wish
  zh 力图
  src hand

图谋  wish
  zh 图谋
  src hand

妄图  wish
  zh 妄图
  src hand

妄想  wish
  zh 妄想
  src hand

寄望  wish
  zh 寄望
  src hand

寄望于  wish
  zh 寄望于
  src hand

寻求  wish
  zh 寻求
  src hand

巴不得  wish
  zh 巴不得
  src hand

希望  wish
  zh 希望
  src hand

幻想  wish
  zh 幻想
  src hand

恨不得  wish
  zh 恨不得
  src hand

想  wish
  zh 想
  src hand

想要  wish
  zh 想要
  src hand

意图  wish
  zh 意图
  src hand

意在  wish
  zh 意在
  src hand

愿  wish  own
  zh 愿
  src hand

愿意  wish  own
  zh 愿意
  src hand

指望  wish
  zh 指望
  src hand

有意  wish
  zh 有意
  src hand

期待  wish
  zh 期待
  src hand

期望  wish
  zh 期望
  src hand

渴望  wish
  zh 渴望
  src hand

盼  wish
  zh 盼
  src hand

盼望  wish
  zh 盼望
  src hand

试图  wish
  zh 试图
  src hand

谋求  wish
  zh 谋求
  src hand

随时准备  wish  own
  zh 随时准备
  src hand
