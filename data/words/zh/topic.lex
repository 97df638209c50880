一事  topic
  zh 一事
  src hand

之际  topic
  zh 之际
  src hand

事务  topic
  zh 事务
  src hand

关系  topic
  zh 关系
  src hand

协定  topic
  zh 协定
  src hand

协议  topic
  zh 协议
  src hand

名义  topic
  zh 名义
  src hand

局势  topic
  zh 局势
  src hand

态度  topic
  zh 态度
  src hand

战略  topic
  zh 战略
  src hand

政策  topic
  zh 政策
  src hand

方案  topic
  zh 方案
  src hand

方面  topic
  zh 方面
  src hand

期间  topic
  zh 期间
  src hand

条约  topic
  zh 条约
  src hand

法案  topic
  zh 法案
  src hand

立场  topic
  zh 立场
  src hand

计划  topic
  zh 计划
  src hand

议题  topic
  zh 议题
  src hand

话题  topic
  zh 话题
  src hand

问题  topic
  zh 问题
  src hand

问题上  topic
  zh 问题上
  src hand

领域  topic
  zh 领域
  src hand
