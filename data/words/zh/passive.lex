先后遭  passive
  zh 先后遭
  src hand

再次遭  passive
  zh 再次遭
  src hand

再遭  passive
  zh 再遭
  src hand

又遭  passive
  zh 又遭
  src hand

受到  passive
  zh 受到
  src hand

惨遭  passive
  zh 惨遭
  src hand

招致  passive
  zh 招致
  src hand

挨  passive
  zh 挨
  src hand

接到  passive
  zh 接到
  src hand

接到了  passive
  zh 接到了
  src hand

接连遭  passive
  zh 接连遭
  src hand

收到  passive
  zh 收到
  src hand

收到了  passive
  zh 收到了
  src hand

曾遭  passive
  zh 曾遭
  src hand

突遭  passive
  zh 突遭
  src hand

被  passive
  zh 被
  src hand

遭  passive
  zh 遭
  src hand

遭到  passive
  zh 遭到
  src hand

遭受  passive
  zh 遭受
  src hand

遭遇  passive
  zh 遭遇
  src hand

饱受  passive
  zh 饱受
  src hand
