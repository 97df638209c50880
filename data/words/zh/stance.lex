# Adverbs of a standing attitude: what an author says with them of a party's friendly words is his reading, no act (see docs/coding/status.md).

一以贯之  stance
  zh 一以贯之
  src hand

一向  stance
  zh 一向
  src hand

一如既往  stance
  zh 一如既往
  src hand

一贯  stance
  zh 一贯
  src hand

不断  stance
  zh 不断
  src hand

从来  stance
  zh 从来
  src hand

从来都  stance
  zh 从来都
  src hand

努力  stance
  zh 努力
  src hand

历来  stance
  zh 历来
  src hand

向来  stance
  zh 向来
  src hand

坚定不移  stance
  zh 坚定不移
  src hand

始终  stance
  zh 始终
  src hand

始终如一  stance
  zh 始终如一
  src hand

总是  stance
  zh 总是
  src hand

日益  stance
  zh 日益
  src hand

积极  stance
  zh 积极
  src hand

越来越  stance
  zh 越来越
  src hand
