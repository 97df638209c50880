三人  coreference  set3
  zh 三人
  src hand

三国  coreference  set3
  zh 三国
  src hand

三国元首  coreference  set3
  zh 三国元首
  src hand

三国外长  coreference  set3
  zh 三国外长
  src hand

三国领导人  coreference  set3
  zh 三国领导人
  src hand

三家  coreference  set3
  zh 三家
  src hand

三方  coreference  set3
  zh 三方
  src hand

三边  coreference  set3
  zh 三边
  src hand

世界各国  coreference  all
  zh 世界各国
  src hand

两人  coreference  set2
  zh 两人
  src hand

两位外长  coreference  set2
  zh 两位外长
  src hand

两位总理  coreference  set2
  zh 两位总理
  src hand

两位总统  coreference  set2
  zh 两位总统
  src hand

两位领导人  coreference  set2
  zh 两位领导人
  src hand

两党  coreference  set2
  zh 两党
  src hand

两军  coreference  set2
  zh 两军
  src hand

两国  coreference  set2
  zh 两国
  src hand

两国元首  coreference  set2
  zh 两国元首
  src hand

两国军方  coreference  set2
  zh 两国军方
  src hand

两国军队  coreference  set2
  zh 两国军队
  src hand

两国外长  coreference  set2
  zh 两国外长
  src hand

两国总理  coreference  set2
  zh 两国总理
  src hand

两国总统  coreference  set2
  zh 两国总统
  src hand

两国政府  coreference  set2
  zh 两国政府
  src hand

两国防长  coreference  set2
  zh 两国防长
  src hand

两国领导人  coreference  set2
  zh 两国领导人
  src hand

两国首脑  coreference  set2
  zh 两国首脑
  src hand

两地  coreference  set2
  zh 两地
  src hand

两家  coreference  set2
  zh 两家
  src hand

两边  coreference  set2
  zh 两边
  src hand

二人  coreference  set2
  zh 二人
  src hand

五国  coreference  set5
  zh 五国
  src hand

五方  coreference  set5
  zh 五方
  src hand

交战双方  coreference  set2
  zh 交战双方
  src hand

他  coreference  person
  zh 他
  src hand

他们  coreference  person
  zh 他们
  src hand

他本人  coreference  person
  zh 他本人
  src hand

俩  coreference  set2
  zh 俩
  src hand

其  coreference  person
  zh 其
  src hand

其政府  coreference  state
  zh 其政府
  src hand

冲突双方  coreference  set2
  zh 冲突双方
  src hand

前者  coreference  person
  zh 前者
  src hand

双方  coreference  set2
  zh 双方
  src hand

双边  coreference  set2
  zh 双边
  src hand

另一方  coreference  other
  zh 另一方
  src hand

各国  coreference  all
  zh 各国
  src hand

各方  coreference  all
  zh 各方
  src hand

后者  coreference  other
  zh 后者
  src hand

四国  coreference  set4
  zh 四国
  src hand

四国外长  coreference  set4
  zh 四国外长
  src hand

四方  coreference  set4
  zh 四方
  src hand

国际社会  coreference  all
  zh 国际社会
  src hand

多国  coreference  all
  zh 多国
  src hand

她  coreference  person
  zh 她
  src hand

她本人  coreference  person
  zh 她本人
  src hand

它  coreference  person
  zh 它
  src hand

它们  coreference  person
  zh 它们
  src hand

对手  coreference  other
  zh 对手
  src hand

对方  coreference  other
  zh 对方
  src hand

对面  coreference  other
  zh 对面
  src hand

当事双方  coreference  set2
  zh 当事双方
  src hand

当地  coreference  state
  zh 当地
  src hand

当局  coreference  state
  zh 当局
  src hand

彼此  coreference  set2
  zh 彼此
  src hand

我们  coreference  own
  zh 我们
  src hand

我军  coreference  own
  zh 我军
  src hand

我国  coreference  own
  zh 我国
  src hand

我国防部  coreference  own
  zh 我国防部
  src hand

我外交部  coreference  own
  zh 我外交部
  src hand

我方  coreference  own
  zh 我方
  src hand

我驻  coreference  own
  zh 我驻
  src hand

敌人  coreference  other
  zh 敌人
  src hand

敌军  coreference  other
  zh 敌军
  src hand

敌对双方  coreference  set2
  zh 敌对双方
  src hand

敌我双方  coreference  set2
  zh 敌我双方
  src hand

敌方  coreference  other
  zh 敌方
  src hand

有关各方  coreference  all
  zh 有关各方
  src hand

有关国家  coreference  all
  zh 有关国家
  src hand

有关方面  coreference  all
  zh 有关方面
  src hand

本人  coreference  person
  zh 本人
  src hand

本国  coreference  state
  zh 本国
  src hand

此人  coreference  person
  zh 此人
  src hand

祖国  coreference  own
  zh 祖国
  src hand

自己  coreference  person
  zh 自己
  src hand

该国  coreference  state
  zh 该国
  src hand

该国军队  coreference  state
  zh 该国军队
  src hand

该国政府  coreference  state
  zh 该国政府
  src hand

该机构  coreference  person
  zh 该机构
  src hand

该武装  coreference  person
  zh 该武装
  src hand

该组织  coreference  person
  zh 该组织
  src hand

该联盟  coreference  person
  zh 该联盟
  src hand

该部  coreference  person
  zh 该部
  src hand

该集团  coreference  person
  zh 该集团
  src hand
