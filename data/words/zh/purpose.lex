为了  purpose
  zh 为了
  src hand

为借口  purpose  past
  zh 为借口
  src hand

为前提  purpose  past
  zh 为前提
  src hand

为名  purpose  past
  zh 为名
  src hand

为契机  purpose  past
  zh 为契机
  src hand

为幌子  purpose  past
  zh 为幌子
  src hand

为条件  purpose  past
  zh 为条件
  src hand

为理由  purpose  past
  zh 为理由
  src hand

为由  purpose  past
  zh 为由
  src hand

为的是  purpose
  zh 为的是
  src hand

为目的  purpose  past
  zh 为目的
  src hand

以便  purpose
  zh 以便
  src hand

以免  purpose
  zh 以免
  src hand

以期  purpose
  zh 以期
  src hand

以求  purpose
  zh 以求
  src hand

以防  purpose
  zh 以防
  src hand

促使  purpose
  zh 促使
  src hand

借以  purpose
  zh 借以
  src hand

力求  purpose
  zh 力求
  src hand

好让  purpose
  zh 好让
  src hand

意在  purpose
  zh 意在
  src hand

推动  purpose
  zh 推动
  src hand

旨在  purpose
  zh 旨在
  src hand

用于  purpose
  zh 用于
  src hand

用以  purpose
  zh 用以
  src hand

目的在于  purpose
  zh 目的在于
  src hand

目的是  purpose
  zh 目的是
  src hand

致力于  purpose
  zh 致力于
  src hand

避免  purpose
  zh 避免
  src hand

防止  purpose
  zh 防止
  src hand
