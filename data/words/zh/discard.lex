上台  discard
  zh 上台
  src hand

下台  discard
  zh 下台
  src hand

东欧  discard
  zh 东欧
  src hand

东西  discard
  zh 东西
  src hand

中午  discard
  zh 中午
  src hand

中华  discard
  zh 中华
  src hand

中南  discard
  zh 中南
  src hand

中型  discard
  zh 中型
  src hand

中外  discard
  zh 中外
  src hand

中央  discard
  zh 中央
  src hand

中小  discard
  zh 中小
  src hand

中层  discard
  zh 中层
  src hand

中心  discard
  zh 中心
  src hand

中文  discard
  zh 中文
  src hand

中断  discard
  zh 中断
  src hand

中旬  discard
  zh 中旬
  src hand

中期  discard
  zh 中期
  src hand

中欧班列  discard
  zh 中欧班列
  src hand

中止  discard
  zh 中止
  src hand

中程  discard
  zh 中程
  src hand

中立  discard
  zh 中立
  src hand

中等  discard
  zh 中等
  src hand

中部  discard
  zh 中部
  src hand

中长期  discard
  zh 中长期
  src hand

中间  discard
  zh 中间
  src hand

主意  discard
  zh 主意
  src hand

之中  discard
  zh 之中
  src hand

亚太  discard
  zh 亚太
  src hand

今日  discard
  zh 今日
  src hand

今朝  discard
  zh 今朝
  src hand

以上  discard
  zh 以上
  src hand

以下  discard
  zh 以下
  src hand

以为  discard
  zh 以为
  src hand

以免  discard
  zh 以免
  src hand

以其  discard
  zh 以其
  src hand

以内  discard
  zh 以内
  src hand

以前  discard
  zh 以前
  src hand

以后  discard
  zh 以后
  src hand

以外  discard
  zh 以外
  src hand

以往  discard
  zh 以往
  src hand

以来  discard
  zh 以来
  src hand

以此  discard
  zh 以此
  src hand

以至  discard
  zh 以至
  src hand

以色列镑  discard
  zh 以色列镑
  src hand

以防  discard
  zh 以防
  src hand

伊始  discard
  zh 伊始
  src hand

会中  discard
  zh 会中
  src hand

会意  discard
  zh 会意
  src hand

会面临  discard
  zh 会面临
  src hand

依法  discard
  zh 依法
  src hand

便捷  discard
  zh 便捷
  src hand

俄语  discard
  zh 俄语
  src hand

假日  discard
  zh 假日
  src hand

做法  discard
  zh 做法
  src hand

全新  discard
  zh 全新
  src hand

其中  discard
  zh 其中
  src hand

军中  discard
  zh 军中
  src hand

出台  discard
  zh 出台
  src hand

击中  discard
  zh 击中
  src hand

创新  discard
  zh 创新
  src hand

初中  discard
  zh 初中
  src hand

制约  discard
  zh 制约
  src hand

办法  discard
  zh 办法
  src hand

加上  discard
  zh 加上
  src hand

加之  discard
  zh 加之
  src hand

加入  discard
  zh 加入
  src hand

加剧  discard
  zh 加剧
  src hand

加大  discard
  zh 加大
  src hand

加强  discard
  zh 加强
  src hand

加征  discard
  zh 加征
  src hand

加快  discard
  zh 加快
  src hand

加深  discard
  zh 加深
  src hand

助力  discard
  zh 助力
  src hand

北欧  discard
  zh 北欧
  src hand

北美  discard
  zh 北美
  src hand

华东  discard
  zh 华东
  src hand

华为  discard
  zh 华为
  src hand

华人  discard
  zh 华人
  src hand

华侨  discard
  zh 华侨
  src hand

华北  discard
  zh 华北
  src hand

华南  discard
  zh 华南
  src hand

华尔街  discard
  zh 华尔街
  src hand

华裔  discard
  zh 华裔
  src hand

卓越  discard
  zh 卓越
  src hand

南欧  discard
  zh 南欧
  src hand

南美  discard
  zh 南美
  src hand

印发  discard
  zh 印发
  src hand

印太  discard
  zh 印太
  src hand

印象  discard
  zh 印象
  src hand

即日  discard
  zh 即日
  src hand

参加  discard
  zh 参加
  src hand

叙事  discard
  zh 叙事
  src hand

叙旧  discard
  zh 叙旧
  src hand

叙述  discard
  zh 叙述
  src hand

古代  discard
  zh 古代
  src hand

古老  discard
  zh 古老
  src hand

台海  discard
  zh 台海
  src hand

台阶  discard
  zh 台阶
  src hand

台风  discard
  zh 台风
  src hand

司法  discard
  zh 司法
  src hand

合法  discard
  zh 合法
  src hand

合约  discard
  zh 合约
  src hand

吉祥  discard
  zh 吉祥
  src hand

同意  discard
  zh 同意
  src hand

同日  discard
  zh 同日
  src hand

后台  discard
  zh 后台
  src hand

周日  discard
  zh 周日
  src hand

命中  discard
  zh 命中
  src hand

品德  discard
  zh 品德
  src hand

善意  discard
  zh 善意
  src hand

国土  discard
  zh 国土
  src hand

土地  discard
  zh 土地
  src hand

土壤  discard
  zh 土壤
  src hand

堵塞  discard
  zh 堵塞
  src hand

塞车  discard
  zh 塞车
  src hand

增加  discard
  zh 增加
  src hand

墨水  discard
  zh 墨水
  src hand

复古  discard
  zh 复古
  src hand

大巴  discard
  zh 大巴
  src hand

大约  discard
  zh 大约
  src hand

太平洋  discard
  zh 太平洋
  src hand

契约  discard
  zh 契约
  src hand

完美  discard
  zh 完美
  src hand

宪法  discard
  zh 宪法
  src hand

家中  discard
  zh 家中
  src hand

对比  discard
  zh 对比
  src hand

工作日  discard
  zh 工作日
  src hand

巴不得  discard
  zh 巴不得
  src hand

巴士  discard
  zh 巴士
  src hand

希望  discard
  zh 希望
  src hand

平台  discard
  zh 平台
  src hand

年中  discard
  zh 年中
  src hand

并非  discard
  zh 并非
  src hand

当中  discard
  zh 当中
  src hand

当日  discard
  zh 当日
  src hand

往日  discard
  zh 往日
  src hand

德国之声  discard
  zh 德国之声
  src hand

心中  discard
  zh 心中
  src hand

恶意  discard
  zh 恶意
  src hand

想法  discard
  zh 想法
  src hand

意义  discard
  zh 意义
  src hand

意图  discard
  zh 意图
  src hand

意外  discard
  zh 意外
  src hand

意志  discard
  zh 意志
  src hand

意思  discard
  zh 意思
  src hand

意愿  discard
  zh 意愿
  src hand

意见  discard
  zh 意见
  src hand

意识  discard
  zh 意识
  src hand

愿意  discard
  zh 愿意
  src hand

战斗力  discard
  zh 战斗力
  src hand

战斗机  discard
  zh 战斗机
  src hand

手中  discard
  zh 手中
  src hand

打印  discard
  zh 打印
  src hand

执意  discard
  zh 执意
  src hand

执法  discard
  zh 执法
  src hand

投资助力  discard
  zh 投资助力
  src hand

挪动  discard
  zh 挪动
  src hand

挪用  discard
  zh 挪用
  src hand

捷径  discard
  zh 捷径
  src hand

故意  discard
  zh 故意
  src hand

整日  discard
  zh 整日
  src hand

新一轮  discard
  zh 新一轮
  src hand

新兴  discard
  zh 新兴
  src hand

新冠  discard
  zh 新冠
  src hand

新华社  discard
  zh 新华社
  src hand

新型  discard
  zh 新型
  src hand

新增  discard
  zh 新增
  src hand

新年  discard
  zh 新年
  src hand

新生  discard
  zh 新生
  src hand

新闻  discard
  zh 新闻
  src hand

方法  discard
  zh 方法
  src hand

无人艇  discard
  zh 无人艇
  src hand

无休止  discard
  zh 无休止
  src hand

无偿  discard
  zh 无偿
  src hand

无数  discard
  zh 无数
  src hand

无条件  discard
  zh 无条件
  src hand

无理  discard
  zh 无理
  src hand

无疑  discard
  zh 无疑
  src hand

无端  discard
  zh 无端
  src hand

无线电  discard
  zh 无线电
  src hand

无辜  discard
  zh 无辜
  src hand

无非  discard
  zh 无非
  src hand

日内  discard
  zh 日内
  src hand

日前  discard
  zh 日前
  src hand

日常  discard
  zh 日常
  src hand

日报  discard
  zh 日报
  src hand

日期  discard
  zh 日期
  src hand

日益  discard
  zh 日益
  src hand

日程  discard
  zh 日程
  src hand

明日  discard
  zh 明日
  src hand

昨日  discard
  zh 昨日
  src hand

是非  discard
  zh 是非
  src hand

暗中  discard
  zh 暗中
  src hand

更加  discard
  zh 更加
  src hand

更新  discard
  zh 更新
  src hand

最新  discard
  zh 最新
  src hand

朝着  discard
  zh 朝着
  src hand

本土  discard
  zh 本土
  src hand

本轮  discard
  zh 本轮
  src hand

机场  discard
  zh 机场
  src hand

条约  discard
  zh 条约
  src hand

柬帖  discard
  zh 柬帖
  src hand

次日  discard
  zh 次日
  src hand

欧元  discard
  zh 欧元
  src hand

此中  discard
  zh 此中
  src hand

此轮  discard
  zh 此轮
  src hand

每日  discard
  zh 每日
  src hand

比例  discard
  zh 比例
  src hand

比如  discard
  zh 比如
  src hand

比赛  discard
  zh 比赛
  src hand

比较  discard
  zh 比较
  src hand

比重  discard
  zh 比重
  src hand

水中  discard
  zh 水中
  src hand

沙漠  discard
  zh 沙漠
  src hand

法令  discard
  zh 法令
  src hand

法官  discard
  zh 法官
  src hand

法庭  discard
  zh 法庭
  src hand

法律  discard
  zh 法律
  src hand

法新社  discard
  zh 法新社
  src hand

法案  discard
  zh 法案
  src hand

法治  discard
  zh 法治
  src hand

法规  discard
  zh 法规
  src hand

法院  discard
  zh 法院
  src hand

波动  discard
  zh 波动
  src hand

波及  discard
  zh 波及
  src hand

注意  discard
  zh 注意
  src hand

泰然  discard
  zh 泰然
  src hand

海中  discard
  zh 海中
  src hand

海港  discard
  zh 海港
  src hand

港口  discard
  zh 港口
  src hand

满意  discard
  zh 满意
  src hand

瑞雪  discard
  zh 瑞雪
  src hand

生意  discard
  zh 生意
  src hand

生日  discard
  zh 生日
  src hand

电台  discard
  zh 电台
  src hand

电波  discard
  zh 电波
  src hand

直截了当  discard
  zh 直截了当
  src hand

相比  discard
  zh 相比
  src hand

看法  discard
  zh 看法
  src hand

示意  discard
  zh 示意
  src hand

空中  discard
  zh 空中
  src hand

穿越  discard
  zh 穿越
  src hand

立法  discard
  zh 立法
  src hand

签约  discard
  zh 签约
  src hand

精华  discard
  zh 精华
  src hand

繁华  discard
  zh 繁华
  src hand

约会  discard
  zh 约会
  src hand

约定  discard
  zh 约定
  src hand

约束  discard
  zh 约束
  src hand

约见  discard
  zh 约见
  src hand

美丽  discard
  zh 美丽
  src hand

美元  discard
  zh 美元
  src hand

美味  discard
  zh 美味
  src hand

美好  discard
  zh 美好
  src hand

美术  discard
  zh 美术
  src hand

美洲  discard
  zh 美洲
  src hand

美联储  discard
  zh 美联储
  src hand

美食  discard
  zh 美食
  src hand

翌日  discard
  zh 翌日
  src hand

老人  discard
  zh 老人
  src hand

老百姓  discard
  zh 老百姓
  src hand

考古  discard
  zh 考古
  src hand

而是以  discard
  zh 而是以
  src hand

舞台  discard
  zh 舞台
  src hand

节日  discard
  zh 节日
  src hand

节约  discard
  zh 节约
  src hand

芬芳  discard
  zh 芬芳
  src hand

英勇  discard
  zh 英勇
  src hand

英文  discard
  zh 英文
  src hand

英语  discard
  zh 英语
  src hand

英里  discard
  zh 英里
  src hand

英镑  discard
  zh 英镑
  src hand

英雄  discard
  zh 英雄
  src hand

荷载  discard
  zh 荷载
  src hand

葡萄  discard
  zh 葡萄
  src hand

虚假  discard
  zh 虚假
  src hand

被列  discard
  zh 被列
  src hand

被列为  discard
  zh 被列为
  src hand

被列入  discard
  zh 被列入
  src hand

被动  discard
  zh 被动
  src hand

被称  discard
  zh 被称
  src hand

被称为  discard
  zh 被称为
  src hand

被誉为  discard
  zh 被誉为
  src hand

被迫  discard
  zh 被迫
  src hand

被问到  discard
  zh 被问到
  src hand

被问及  discard
  zh 被问及
  src hand

西侧  discard
  zh 西侧
  src hand

西北  discard
  zh 西北
  src hand

西南  discard
  zh 西南
  src hand

西岸  discard
  zh 西岸
  src hand

西方  discard
  zh 西方
  src hand

西欧  discard
  zh 西欧
  src hand

西线  discard
  zh 西线
  src hand

西部  discard
  zh 西部
  src hand

说法  discard
  zh 说法
  src hand

负荷  discard
  zh 负荷
  src hand

赞美  discard
  zh 赞美
  src hand

超越  discard
  zh 超越
  src hand

越境  discard
  zh 越境
  src hand

越来越  discard
  zh 越来越
  src hand

越过  discard
  zh 越过
  src hand

近日  discard
  zh 近日
  src hand

这是以  discard
  zh 这是以
  src hand

违约  discard
  zh 违约
  src hand

连日  discard
  zh 连日
  src hand

追加  discard
  zh 追加
  src hand

途中  discard
  zh 途中
  src hand

道德  discard
  zh 道德
  src hand

都是以  discard
  zh 都是以
  src hand

重新  discard
  zh 重新
  src hand

长老  discard
  zh 长老
  src hand

附加  discard
  zh 附加
  src hand

除非  discard
  zh 除非
  src hand

集中  discard
  zh 集中
  src hand

非但  discard
  zh 非但
  src hand

非常  discard
  zh 非常
  src hand

非得  discard
  zh 非得
  src hand

非法  discard
  zh 非法
  src hand

韩元  discard
  zh 韩元
  src hand

预备会  discard
  zh 预备会
  src hand

预备党员  discard
  zh 预备党员
  src hand

预备兵力  discard
  zh 预备兵力
  src hand

预备役  discard
  zh 预备役
  src hand

预备部队  discard
  zh 预备部队
  src hand

预备队  discard
  zh 预备队
  src hand

预约  discard
  zh 预约
  src hand

领土  discard
  zh 领土
  src hand

风波  discard
  zh 风波
  src hand

马上  discard
  zh 马上
  src hand

马匹  discard
  zh 马匹
  src hand

马路  discard
  zh 马路
  src hand

高中  discard
  zh 高中
  src hand
