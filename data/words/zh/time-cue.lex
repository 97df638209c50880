二战时期  time-cue  past
  zh 二战时期
  src hand

二战期间  time-cue  past
  zh 二战期间
  src hand

先前  time-cue  past
  zh 先前
  src hand

冷战时期  time-cue  past
  zh 冷战时期
  src hand

历史上  time-cue  past
  zh 历史上
  src hand

如今  time-cue  now
  zh 如今
  src hand

已  time-cue  past
  zh 已
  src hand

已经  time-cue  past
  zh 已经
  src hand

当前  time-cue  now
  zh 当前
  src hand

当年  time-cue  past
  zh 当年
  src hand

当时  time-cue  past
  zh 当时
  src hand

战后  time-cue  past
  zh 战后
  src hand

日前  time-cue  now
  zh 日前
  src hand

早已  time-cue  past
  zh 早已
  src hand

昔日  time-cue  past
  zh 昔日
  src hand

曾  time-cue  past
  zh 曾
  src hand

曾经  time-cue  past
  zh 曾经
  src hand

最近  time-cue  now
  zh 最近
  src hand

正  time-cue  now
  zh 正
  src hand

正在  time-cue  now
  zh 正在
  src hand

此前  time-cue  past
  zh 此前
  src hand

现在  time-cue  now
  zh 现在
  src hand

目前  time-cue  now
  zh 目前
  src hand

眼下  time-cue  now
  zh 眼下
  src hand

过去  time-cue  past
  zh 过去
  src hand

近日  time-cue  now
  zh 近日
  src hand

近期  time-cue  now
  zh 近期
  src hand
