一方  suffix  side
  zh 一方
  src hand

军  suffix  military
  zh 军
  src hand

军方  suffix  military
  zh 军方
  src hand

军机  suffix  military
  zh 军机
  src hand

军舰  suffix  military
  zh 军舰
  src hand

军队  suffix  military
  zh 军队
  src hand

导弹  suffix  military
  zh 导弹
  src hand

战机  suffix  military
  zh 战机
  src hand

方  suffix  side
  zh 方
  src hand

方面  suffix  side
  zh 方面
  src hand

无人机  suffix  military
  zh 无人机
  src hand

海军  suffix  military
  zh 海军
  src hand

空军  suffix  military
  zh 空军
  src hand

舰艇  suffix  military
  zh 舰艇
  src hand

部队  suffix  military
  zh 部队
  src hand

陆军  suffix  military
  zh 陆军
  src hand
