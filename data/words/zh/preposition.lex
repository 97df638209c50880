与  preposition  with
  zh 与
  src hand

为  preposition  benefit
  zh 为
  src hand

于  preposition  place
  zh 于
  src hand

从  preposition  place
  zh 从
  src hand

代表  preposition  benefit
  zh 代表
  src hand

以及  preposition  with
  zh 以及
  src hand

伙同  preposition  with
  zh 伙同
  src hand

会同  preposition  with
  zh 会同
  src hand

位于  preposition  place
  zh 位于
  src hand

依据  preposition  source
  zh 依据
  src hand

依照  preposition  source
  zh 依照
  src hand

先后向  preposition  target
  zh 先后向
  src hand

先后对  preposition  target
  zh 先后对
  src hand

关于  preposition  about
  zh 关于
  src hand

再据  preposition  source
  zh 再据
  src hand

再次向  preposition  target
  zh 再次向
  src hand

再次对  preposition  target
  zh 再次对
  src hand

冲  preposition  target
  zh 冲
  src hand

冲着  preposition  target
  zh 冲着
  src hand

分别向  preposition  target
  zh 分别向
  src hand

分别对  preposition  target
  zh 分别对
  src hand

到  preposition  place
  zh 到
  src hand

又据  preposition  source
  zh 又据
  src hand

及  preposition  with
  zh 及
  src hand

另据  preposition  source
  zh 另据
  src hand

同  preposition  with
  zh 同
  src hand

同时向  preposition  target
  zh 同时向
  src hand

同时对  preposition  target
  zh 同时对
  src hand

向  preposition  target
  zh 向
  src hand

向着  preposition  target
  zh 向着
  src hand

和  preposition  with
  zh 和
  src hand

围绕  preposition  about
  zh 围绕
  src hand

在  preposition  place
  zh 在
  src hand

对  preposition  target
  zh 对
  src hand

对于  preposition  target
  zh 对于
  src hand

对着  preposition  target
  zh 对着
  src hand

将  preposition  disposal
  zh 将
  src hand

将在  preposition  place
  zh 将在
  src hand

就  preposition  about
  zh 就
  src hand

就此向  preposition  target
  zh 就此向
  src hand

带着  preposition  with
  zh 带着
  src hand

帮  preposition  benefit
  zh 帮
  src hand

帮着  preposition  benefit
  zh 帮着
  src hand

应  preposition  invitation
  zh 应
  src hand

引述  preposition  source
  zh 引述
  src hand

当着  preposition  place
  zh 当着
  src hand

往  preposition  target
  zh 往
  src hand

把  preposition  disposal
  zh 把
  src hand

拉上  preposition  with
  zh 拉上
  src hand

拉着  preposition  with
  zh 拉着
  src hand

拽上  preposition  with
  zh 拽上
  src hand

拽着  preposition  with
  zh 拽着
  src hand

拿  preposition  disposal
  zh 拿
  not 缉拿 | 捉拿 | 推拿 | 擒拿 | 拿出 | 拿来 | 拿去 | 拿走 | 拿到 | 拿起 | 拿不 | 拿得 | 拿回 | 拿了 | 拿过 | 拿定 | 拿掉 | 拿住 | 拿人 | 拿手 | 索拿
  src hand

拿着  preposition  disposal
  zh 拿着
  src hand

指着  preposition  target
  zh 指着
  src hand

按照  preposition  source
  zh 按照
  src hand

据  preposition  source
  zh 据
  src hand

据称  preposition  source
  zh 据称
  src hand

援引  preposition  source
  zh 援引
  src hand

携手  preposition  with
  zh 携手
  src hand

替  preposition  benefit
  zh 替
  src hand

替着  preposition  benefit
  zh 替着
  src hand

有关  preposition  about
  zh 有关
  src hand

朝  preposition  target
  zh 朝
  src hand

朝着  preposition  target
  zh 朝着
  src hand

根据  preposition  source
  zh 根据
  src hand

沿  preposition  place
  zh 沿
  src hand

涉及  preposition  about
  zh 涉及
  src hand

由  preposition  agent
  zh 由
  src hand

直接向  preposition  target
  zh 直接向
  src hand

直接对  preposition  target
  zh 直接对
  src hand

经由  preposition  place
  zh 经由
  src hand

给  preposition  target benefit
  zh 给
  src hand

继续向  preposition  target
  zh 继续向
  src hand

继续对  preposition  target
  zh 继续对
  src hand

而据  preposition  source
  zh 而据
  src hand

联手  preposition  with
  zh 联手
  src hand

自  preposition  place
  zh 自
  src hand

至  preposition  place
  zh 至
  src hand

跟  preposition  with
  zh 跟
  src hand

跟着  preposition  with
  zh 跟着
  src hand

连同  preposition  with
  zh 连同
  src hand

途经  preposition  place
  zh 途经
  src hand

针对  preposition  target
  zh 针对
  src hand

陪着  preposition  with
  zh 陪着
  src hand

面向  preposition  target
  zh 面向
  src hand

领着  preposition  with
  zh 领着
  src hand
