委派  envoy
  zh 委派
  src hand

差遣  envoy
  zh 差遣
  src hand

指派  envoy
  zh 指派
  src hand

派  envoy
  zh 派
  src hand

派了  envoy
  zh 派了
  src hand

派出  envoy
  zh 派出
  src hand

派员  envoy
  zh 派员
  src hand

派遣  envoy
  zh 派遣
  src hand
