不应  obligation
  zh 不应
  src hand

不得  obligation
  zh 不得
  src hand

不能再  obligation
  zh 不能再
  src hand

不要  obligation
  zh 不要
  src hand

不该  obligation
  zh 不该
  src hand

亟需  obligation
  zh 亟需
  src hand

亟须  obligation
  zh 亟须
  src hand

切勿  obligation
  zh 切勿
  src hand

务必  obligation
  zh 务必
  src hand

勿  obligation
  zh 勿
  src hand

尽快  obligation
  zh 尽快
  src hand

应  obligation
  zh 应
  src hand

应尽快  obligation
  zh 应尽快
  src hand

应当  obligation
  zh 应当
  src hand

应该  obligation
  zh 应该
  src hand

必须  obligation
  zh 必须
  src hand

有必要  obligation
  zh 有必要
  src hand

理应  obligation
  zh 理应
  src hand

需  obligation
  zh 需
  src hand

需要  obligation
  zh 需要
  src hand

须  obligation
  zh 须
  src hand
