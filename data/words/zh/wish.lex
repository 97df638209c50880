一心想  wish
  zh 一心想
  src hand

一门心思  wish
  zh 一门心思
  src hand

乐意  wish  own
  zh 乐意
  src hand

争取  wish
  zh 争取
  src hand

争取促成  wish
  zh 争取促成
  src hand

企图  wish  motive
  zh 企图
  src hand

做梦  wish
  zh 做梦
  src hand

做梦都想  wish
  zh 做梦都想
  src hand

准备好  wish  own
  zh 准备好
  src hand

力促  wish
  zh 力促
  src hand

力图  wish
  zh 力图
  src hand

努力促成  wish
  zh 努力促成
  src hand

努力推动双方  wish
  zh 努力推动双方
  src hand

努力推动各方  wish
  zh 努力推动各方
  src hand

图谋  wish  motive
  zh 图谋
  src hand

妄图  wish  motive
  zh 妄图
  src hand

妄想  wish  motive
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

寻求促成  wish
  zh 寻求促成
  src hand

巴不得  wish
  zh 巴不得
  src hand

巴望  wish
  zh 巴望
  src hand

巴望着  wish
  zh 巴望着
  src hand

希望  wish
  zh 希望
  src hand

希望促成  wish
  zh 希望促成
  src hand

幻想  wish  motive
  zh 幻想
  src hand

恨不得  wish
  zh 恨不得
  src hand

恨不能  wish
  zh 恨不能
  src hand

惦记  wish
  zh 惦记
  src hand

惦记着  wish
  zh 惦记着
  src hand

想  wish
  zh 想
  src hand

想把  wish
  zh 想把
  src hand

想着  wish
  zh 想着
  src hand

想要  wish
  zh 想要
  src hand

想跟  wish
  zh 想跟
  src hand

意图  wish  motive
  zh 意图
  src hand

意在  wish  motive
  zh 意在
  src hand

愿  wish  own
  zh 愿
  src hand

愿意  wish  own
  zh 愿意
  src hand

憋着  wish
  zh 憋着
  src hand

憋着劲  wish
  zh 憋着劲
  src hand

打着算盘  wish
  zh 打着算盘
  src hand

打算盘  wish
  zh 打算盘
  src hand

指望  wish
  zh 指望
  src hand

指着  wish
  zh 指着
  src hand

有意  wish
  zh 有意
  src hand

有诚意  wish  own
  zh 有诚意
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

琢磨着  wish
  zh 琢磨着
  src hand

盘算  wish
  zh 盘算
  src hand

盘算着  wish
  zh 盘算着
  src hand

盼  wish
  zh 盼
  src hand

盼望  wish
  zh 盼望
  src hand

盼着  wish
  zh 盼着
  src hand

眼巴巴  wish
  zh 眼巴巴
  src hand

试图  wish
  zh 试图
  src hand

试图促成  wish
  zh 试图促成
  src hand

谋求  wish
  zh 谋求
  src hand

随时准备  wish  own
  zh 随时准备
  src hand
