保证  promise
  zh 保证
  src hand

保证将  promise
  zh 保证将
  src hand

允诺  promise
  zh 允诺
  src hand

发誓  promise
  zh 发誓
  src hand

应允  promise
  zh 应允
  src hand

承诺  promise
  zh 承诺
  src hand

承诺将  promise
  zh 承诺将
  src hand

担保  promise
  zh 担保
  src hand

答应  promise
  zh 答应
  src hand

誓言  promise
  zh 誓言
  src hand

许诺  promise
  zh 许诺
  src hand
