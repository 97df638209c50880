19世纪  time-cue  past distance
  zh 19世纪
  src hand

20世纪  time-cue  past distance
  zh 20世纪
  src hand

一个世纪前  time-cue  past distance
  zh 一个世纪前
  src hand

一战后  time-cue  past distance
  zh 一战后
  src hand

一战期间  time-cue  past distance
  zh 一战期间
  src hand

上世纪  time-cue  past distance
  zh 上世纪
  src hand

上个世纪  time-cue  past distance
  zh 上个世纪
  src hand

二十世纪  time-cue  past distance
  zh 二十世纪
  src hand

二战中  time-cue  past distance
  zh 二战中
  src hand

二战后  time-cue  past distance
  zh 二战后
  src hand

二战时期  time-cue  past distance
  zh 二战时期
  src hand

二战期间  time-cue  past distance
  zh 二战期间
  src hand

二战结束后  time-cue  past distance
  zh 二战结束后
  src hand

先前  time-cue  past
  zh 先前
  src hand

冷战时期  time-cue  past distance
  zh 冷战时期
  src hand

冷战期间  time-cue  past distance
  zh 冷战期间
  src hand

几十年前  time-cue  past distance
  zh 几十年前
  src hand

几百年前  time-cue  past distance
  zh 几百年前
  src hand

十九世纪  time-cue  past distance
  zh 十九世纪
  src hand

半个世纪前  time-cue  past distance
  zh 半个世纪前
  src hand

半个多世纪前  time-cue  past distance
  zh 半个多世纪前
  src hand

历史上  time-cue  past distance
  zh 历史上
  src hand

古代  time-cue  past distance
  zh 古代
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

建国之初  time-cue  past distance
  zh 建国之初
  src hand

建国初期  time-cue  past distance
  zh 建国初期
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

抗战时期  time-cue  past distance
  zh 抗战时期
  src hand

抗战期间  time-cue  past distance
  zh 抗战期间
  src hand

抗日战争时期  time-cue  past distance
  zh 抗日战争时期
  src hand

抗日战争期间  time-cue  past distance
  zh 抗日战争期间
  src hand

数十年前  time-cue  past distance
  zh 数十年前
  src hand

新中国成立之初  time-cue  past distance
  zh 新中国成立之初
  src hand

日前  time-cue  now
  zh 日前
  src hand

早已  time-cue  past
  zh 早已
  src hand

明治时期  time-cue  past distance
  zh 明治时期
  src hand

昔日  time-cue  past distance
  zh 昔日
  src hand

晚清时期  time-cue  past distance
  zh 晚清时期
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

殖民时期  time-cue  past distance
  zh 殖民时期
  src hand

殖民统治时期  time-cue  past distance
  zh 殖民统治时期
  src hand

沙俄时期  time-cue  past distance
  zh 沙俄时期
  src hand

清朝时期  time-cue  past distance
  zh 清朝时期
  src hand

现在  time-cue  now
  zh 现在
  src hand

百年前  time-cue  past distance
  zh 百年前
  src hand

目前  time-cue  now
  zh 目前
  src hand

眼下  time-cue  now
  zh 眼下
  src hand

第一次世界大战期间  time-cue  past distance
  zh 第一次世界大战期间
  src hand

第二次世界大战后  time-cue  past distance
  zh 第二次世界大战后
  src hand

第二次世界大战期间  time-cue  past distance
  zh 第二次世界大战期间
  src hand

苏联时期  time-cue  past distance
  zh 苏联时期
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
