不是  contrast  not
  zh 不是
  src hand

不过  contrast  but
  zh 不过
  src hand

但  contrast  but
  zh 但
  src hand

但是  contrast  but
  zh 但是
  src hand

倒是  contrast  but
  zh 倒是
  src hand

却  contrast  but
  zh 却
  src hand

反而  contrast  but
  zh 反而
  src hand

只是  contrast  but
  zh 只是
  src hand

可  contrast  but
  zh 可
  src hand

可是  contrast  but
  zh 可是
  src hand

并不是  contrast  not
  zh 并不是
  src hand

并非  contrast  not
  zh 并非
  src hand

然而  contrast  but
  zh 然而
  src hand

而不是  contrast  not
  zh 而不是
  src hand

而是  contrast  but
  zh 而是
  src hand

而非  contrast  not
  zh 而非
  src hand
