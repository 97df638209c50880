一些国家  coreference  thing
  zh 一些国家
  src hand

三个国家  coreference  set3
  zh 三个国家
  src hand

三个成员  coreference  set3
  zh 三个成员
  src hand

三个成员国  coreference  set3
  zh 三个成员国
  src hand

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

上述举动  coreference  thing
  zh 上述举动
  src hand

上述决定  coreference  thing
  zh 上述决定
  src hand

不少国家  coreference  thing
  zh 不少国家
  src hand

与会专家  coreference  thing
  zh 与会专家
  src hand

与会中外人士  coreference  thing
  zh 与会中外人士
  src hand

与会人士  coreference  thing
  zh 与会人士
  src hand

与会代表  coreference  meeting
  zh 与会代表
  src hand

与会各国  coreference  meeting
  zh 与会各国
  src hand

与会各方  coreference  meeting
  zh 与会各方
  src hand

与会嘉宾  coreference  thing
  zh 与会嘉宾
  src hand

与会国  coreference  meeting
  zh 与会国
  src hand

与会国家  coreference  meeting
  zh 与会国家
  src hand

与会外国领导人  coreference  thing
  zh 与会外国领导人
  src hand

与会成员  coreference  meeting
  zh 与会成员
  src hand

与会成员国  coreference  meeting
  zh 与会成员国
  src hand

与会方  coreference  meeting
  zh 与会方
  src hand

与会者  coreference  thing
  zh 与会者
  src hand

与会领导人  coreference  meeting
  zh 与会领导人
  src hand

专家  coreference  thing
  zh 专家
  src hand

专家们  coreference  thing
  zh 专家们
  src hand

世界各国  coreference  all
  zh 世界各国
  src hand

世界各国人民  coreference  thing
  zh 世界各国人民
  src hand

业内人士  coreference  thing
  zh 业内人士
  src hand

两个国家  coreference  set2
  zh 两个国家
  src hand

两个成员  coreference  set2
  zh 两个成员
  src hand

两个成员国  coreference  set2
  zh 两个成员国
  src hand

两个邻居  coreference  set2
  zh 两个邻居
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

两位首脑  coreference  set2
  zh 两位首脑
  src hand

两兄弟  coreference  set2
  zh 两兄弟
  src hand

两党  coreference  set2
  zh 两党
  src hand

两军  coreference  set2
  zh 两军
  src hand

两口子  coreference  set2
  zh 两口子
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

两国方案  coreference  thing
  zh 两国方案
  src hand

两国论  coreference  thing
  zh 两国论
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

两头  coreference  set2
  zh 两头
  src hand

两家  coreference  set2
  zh 两家
  src hand

两家人  coreference  set2
  zh 两家人
  src hand

两边  coreference  set2
  zh 两边
  src hand

个别国家  coreference  thing
  zh 个别国家
  src hand

中外人士  coreference  thing
  zh 中外人士
  src hand

中外嘉宾  coreference  thing
  zh 中外嘉宾
  src hand

乘客  coreference  thing
  zh 乘客
  src hand

二人  coreference  set2
  zh 二人
  src hand

五个国家  coreference  set5
  zh 五个国家
  src hand

五个成员  coreference  set5
  zh 五个成员
  src hand

五个成员国  coreference  set5
  zh 五个成员国
  src hand

五国  coreference  set5
  zh 五国
  src hand

五家  coreference  set5
  zh 五家
  src hand

五方  coreference  set5
  zh 五方
  src hand

交战双方  coreference  set2
  zh 交战双方
  src hand

人们  coreference  thing
  zh 人们
  src hand

人家  coreference  other
  zh 人家
  src hand

他  coreference  person
  zh 他
  src hand

他们  coreference  person
  zh 他们
  src hand

他俩  coreference  set2
  zh 他俩
  src hand

他国  coreference  thing
  zh 他国
  src hand

他本人  coreference  person
  zh 他本人
  src hand

仨  coreference  set3
  zh 仨
  src hand

企业家  coreference  thing
  zh 企业家
  src hand

会员国  coreference  thing
  zh 会员国
  src hand

会议  coreference  meeting
  zh 会议
  src hand

会议声明  coreference  meeting
  zh 会议声明
  src hand

会议宣言  coreference  meeting
  zh 会议宣言
  src hand

伤者  coreference  thing
  zh 伤者
  src hand

俩  coreference  set2
  zh 俩
  src hand

俩人  coreference  set2
  zh 俩人
  src hand

俩国家  coreference  set2
  zh 俩国家
  src hand

俩外长  coreference  set2
  zh 俩外长
  src hand

俩总统  coreference  set2
  zh 俩总统
  src hand

俩老冤家  coreference  set2
  zh 俩老冤家
  src hand

俩邻居  coreference  set2
  zh 俩邻居
  src hand

俩领导人  coreference  set2
  zh 俩领导人
  src hand

公报  coreference  meeting
  zh 公报
  src hand

其  coreference  person
  zh 其
  src hand

其他国家  coreference  thing
  zh 其他国家
  src hand

其政府  coreference  state
  zh 其政府
  src hand

农民  coreference  thing
  zh 农民
  src hand

冲突双方  coreference  set2
  zh 冲突双方
  src hand

决议  coreference  meeting
  zh 决议
  src hand

决议草案  coreference  meeting
  zh 决议草案
  src hand

分析人士  coreference  thing
  zh 分析人士
  src hand

分析师  coreference  thing
  zh 分析师
  src hand

别国  coreference  thing
  zh 别国
  src hand

前者  coreference  person
  zh 前者
  src hand

双方  coreference  set2
  zh 双方
  src hand

双方军队  coreference  set2
  zh 双方军队
  src hand

双方领导人  coreference  set2
  zh 双方领导人
  src hand

双边  coreference  set2
  zh 双边
  src hand

发展中国家  coreference  thing
  zh 发展中国家
  src hand

受害者  coreference  thing
  zh 受害者
  src hand

另一方  coreference  other
  zh 另一方
  src hand

各国  coreference  all
  zh 各国
  src hand

各国人民  coreference  thing
  zh 各国人民
  src hand

各国代表  coreference  thing
  zh 各国代表
  src hand

各国使节  coreference  thing
  zh 各国使节
  src hand

各国政要  coreference  thing
  zh 各国政要
  src hand

各国领导人  coreference  thing
  zh 各国领导人
  src hand

各方  coreference  all
  zh 各方
  src hand

各方人士  coreference  thing
  zh 各方人士
  src hand

各界人士  coreference  thing
  zh 各界人士
  src hand

各界嘉宾  coreference  thing
  zh 各界嘉宾
  src hand

后者  coreference  other
  zh 后者
  src hand

咱中国  coreference  own
  zh 咱中国
  src hand

咱们商务部  coreference  own
  zh 咱们商务部
  src hand

咱们国家  coreference  own
  zh 咱们国家
  src hand

咱们外交部  coreference  own
  zh 咱们外交部
  src hand

咱们海警  coreference  own
  zh 咱们海警
  src hand

咱使馆  coreference  own
  zh 咱使馆
  src hand

咱军舰  coreference  own
  zh 咱军舰
  src hand

咱商务部  coreference  own
  zh 咱商务部
  src hand

咱国家  coreference  own
  zh 咱国家
  src hand

咱国防部  coreference  own
  zh 咱国防部
  src hand

咱外交部  coreference  own
  zh 咱外交部
  src hand

咱大使馆  coreference  own
  zh 咱大使馆
  src hand

咱海军  coreference  own
  zh 咱海军
  src hand

咱海警  coreference  own
  zh 咱海警
  src hand

咱空军  coreference  own
  zh 咱空军
  src hand

咱解放军  coreference  own
  zh 咱解放军
  src hand

哥仨  coreference  set3
  zh 哥仨
  src hand

哥俩  coreference  set2
  zh 哥俩
  src hand

嘉宾  coreference  thing
  zh 嘉宾
  src hand

嘉宾们  coreference  thing
  zh 嘉宾们
  src hand

四个国家  coreference  set4
  zh 四个国家
  src hand

四个成员  coreference  set4
  zh 四个成员
  src hand

四个成员国  coreference  set4
  zh 四个成员国
  src hand

四国  coreference  set4
  zh 四国
  src hand

四国外长  coreference  set4
  zh 四国外长
  src hand

四家  coreference  set4
  zh 四家
  src hand

四方  coreference  set4
  zh 四方
  src hand

国内舆论  coreference  thing
  zh 国内舆论
  src hand

国际人士  coreference  thing
  zh 国际人士
  src hand

国际社会  coreference  all
  zh 国际社会
  src hand

国际舆论  coreference  thing
  zh 国际舆论
  src hand

域外势力  coreference  thing
  zh 域外势力
  src hand

域外国家  coreference  thing
  zh 域外国家
  src hand

境外势力  coreference  thing
  zh 境外势力
  src hand

外国  coreference  thing
  zh 外国
  src hand

外国专家  coreference  thing
  zh 外国专家
  src hand

外国使节  coreference  thing
  zh 外国使节
  src hand

外国政要  coreference  thing
  zh 外国政要
  src hand

外国领导人  coreference  thing
  zh 外国领导人
  src hand

外宾  coreference  thing
  zh 外宾
  src hand

外来势力  coreference  thing
  zh 外来势力
  src hand

外界  coreference  thing
  zh 外界
  src hand

外部势力  coreference  thing
  zh 外部势力
  src hand

多国  coreference  all
  zh 多国
  src hand

多国人士  coreference  thing
  zh 多国人士
  src hand

多国代表  coreference  thing
  zh 多国代表
  src hand

多国使节  coreference  thing
  zh 多国使节
  src hand

多国政要  coreference  thing
  zh 多国政要
  src hand

多国领导人  coreference  thing
  zh 多国领导人
  src hand

多数国家  coreference  thing
  zh 多数国家
  src hand

大会  coreference  meeting
  zh 大会
  src hand

大家  coreference  thing
  zh 大家
  src hand

她  coreference  person
  zh 她
  src hand

她本人  coreference  person
  zh 她本人
  src hand

学生  coreference  thing
  zh 学生
  src hand

学界  coreference  thing
  zh 学界
  src hand

学者  coreference  thing
  zh 学者
  src hand

学者们  coreference  thing
  zh 学者们
  src hand

它  coreference  person
  zh 它
  src hand

它们  coreference  person
  zh 它们
  src hand

它俩  coreference  set2
  zh 它俩
  src hand

安理会决议  coreference  meeting
  zh 安理会决议
  src hand

宣言  coreference  meeting
  zh 宣言
  src hand

对家  coreference  other
  zh 对家
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

少数国家  coreference  thing
  zh 少数国家
  src hand

局势  coreference  thing
  zh 局势
  src hand

局面  coreference  thing
  zh 局面
  src hand

工人  coreference  thing
  zh 工人
  src hand

工会  coreference  thing
  zh 工会
  src hand

市民  coreference  thing
  zh 市民
  src hand

幸存者  coreference  thing
  zh 幸存者
  src hand

广大会员国  coreference  thing
  zh 广大会员国
  src hand

广大发展中国家  coreference  thing
  zh 广大发展中国家
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

形势  coreference  thing
  zh 形势
  src hand

彼此  coreference  set2
  zh 彼此
  src hand

成员国  coreference  all
  zh 成员国 | 各成员国 | 各会员国
  src hand

成果文件  coreference  meeting
  zh 成果文件
  src hand

我  coreference  speaker
  zh 我
  src hand

我们  coreference  own
  zh 我们
  src hand

我军  coreference  own
  zh 我军
  src hand

我军机  coreference  own
  zh 我军机
  src hand

我军舰  coreference  own
  zh 我军舰
  src hand

我商务部  coreference  own
  zh 我商务部
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

我大使馆  coreference  own
  zh 我大使馆
  src hand

我方  coreference  own
  zh 我方
  src hand

我海军  coreference  own
  zh 我海军
  src hand

我海警  coreference  own
  zh 我海警
  src hand

我渔民  coreference  own
  zh 我渔民
  src hand

我渔船  coreference  own
  zh 我渔船
  src hand

我空军  coreference  own
  zh 我空军
  src hand

我领馆  coreference  own
  zh 我领馆
  src hand

我驻  coreference  own
  zh 我驻
  src hand

投资者  coreference  thing
  zh 投资者
  src hand

抗议民众  coreference  thing
  zh 抗议民众
  src hand

抗议者  coreference  thing
  zh 抗议者
  src hand

政府高官  coreference  thing
  zh 政府高官
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

有识之士  coreference  thing
  zh 有识之士
  src hand

本人  coreference  person
  zh 本人
  src hand

本国  coreference  state
  zh 本国
  src hand

来宾  coreference  thing
  zh 来宾
  src hand

来宾们  coreference  thing
  zh 来宾们
  src hand

某些国家  coreference  thing
  zh 某些国家
  src hand

此举  coreference  thing
  zh 此举
  src hand

此人  coreference  person
  zh 此人
  src hand

消费者  coreference  thing
  zh 消费者
  src hand

游客  coreference  thing
  zh 游客
  src hand

游行者  coreference  thing
  zh 游行者
  src hand

目击者  coreference  thing
  zh 目击者
  src hand

相关国家  coreference  thing
  zh 相关国家
  src hand

知情人士  coreference  thing
  zh 知情人士
  src hand

示威民众  coreference  thing
  zh 示威民众
  src hand

示威者  coreference  thing
  zh 示威者
  src hand

祖国  coreference  own
  zh 祖国
  src hand

第三国  coreference  thing
  zh 第三国
  src hand

绝大多数会员国  coreference  thing
  zh 绝大多数会员国
  src hand

绝大多数国家  coreference  thing
  zh 绝大多数国家
  src hand

网友  coreference  thing
  zh 网友
  src hand

网友们  coreference  thing
  zh 网友们
  src hand

网民  coreference  thing
  zh 网民
  src hand

老头  coreference  person
  zh 老头
  src hand

老爷子  coreference  person
  zh 老爷子
  src hand

自己  coreference  person
  zh 自己
  src hand

舆论  coreference  thing
  zh 舆论
  src hand

舆论界  coreference  thing
  zh 舆论界
  src hand

船员  coreference  thing
  zh 船员
  src hand

观察人士  coreference  thing
  zh 观察人士
  src hand

观察家  coreference  thing
  zh 观察家
  src hand

许多国家  coreference  thing
  zh 许多国家
  src hand

论坛  coreference  meeting
  zh 论坛
  src hand

评论人士  coreference  thing
  zh 评论人士
  src hand

评论员  coreference  thing
  zh 评论员
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

这一举动  coreference  thing
  zh 这一举动
  src hand

这一事件  coreference  thing
  zh 这一事件
  src hand

这一做法  coreference  thing
  zh 这一做法
  src hand

这一决定  coreference  thing
  zh 这一决定
  src hand

这一行为  coreference  thing
  zh 这一行为
  src hand

这仨  coreference  set3
  zh 这仨
  src hand

这位  coreference  person
  zh 这位
  src hand

这俩  coreference  set2
  zh 这俩
  src hand

这哥们  coreference  person
  zh 这哥们
  src hand

这哥俩  coreference  set2
  zh 这哥俩
  src hand

这帮人  coreference  person
  zh 这帮人
  src hand

这老哥  coreference  person
  zh 这老哥
  src hand

这货  coreference  person
  zh 这货
  src hand

选民  coreference  thing
  zh 选民
  src hand

那位  coreference  person
  zh 那位
  src hand

那帮人  coreference  person
  zh 那帮人
  src hand

那边  coreference  other
  zh 那边
  src hand

邻国  coreference  thing
  zh 邻国
  src hand

部分国家  coreference  thing
  zh 部分国家
  src hand

集会民众  coreference  thing
  zh 集会民众
  src hand

集会者  coreference  thing
  zh 集会者
  src hand

青年  coreference  thing
  zh 青年
  src hand
