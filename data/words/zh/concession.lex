即令  concession
  zh 即令
  src hand

即使  concession
  zh 即使 | 既使
  src hand

即便  concession
  zh 即便
  src hand

哪怕  concession
  zh 哪怕
  src hand

就是再  concession
  zh 就是再
  src hand

就算  concession
  zh 就算
  src hand

纵使  concession
  zh 纵使
  src hand

纵然  concession
  zh 纵然
  src hand
