一大批  discard
  zh 一大批
  src jieba dict (MIT), chosen by hand

一批  discard
  zh 一批
  src jieba dict (MIT), chosen by hand

一站  discard
  zh 一站
  src jieba dict (MIT), chosen by hand

一端  discard
  zh 一端
  src jieba dict (MIT), chosen by hand

一面  discard
  zh 一面
  src hand

三纲五常  discard
  zh 三纲五常
  src jieba dict (MIT), chosen by hand

上台  discard
  zh 上台
  src hand

下台  discard
  zh 下台
  src hand

下放  discard
  zh 下放
  src jieba dict (MIT), chosen by hand

不干不净  discard
  zh 不干不净
  src jieba dict (MIT), chosen by hand

不必要  discard
  zh 不必要
  src jieba dict (MIT), chosen by hand

东拉西扯  discard
  zh 东拉西扯
  src jieba dict (MIT), chosen by hand

东欧  discard
  zh 东欧
  src hand

东西  discard
  zh 东西
  src hand

东躲西藏  discard
  zh 东躲西藏
  src jieba dict (MIT), chosen by hand

丝丝入扣  discard
  zh 丝丝入扣
  src jieba dict (MIT), chosen by hand

两手抓  discard
  zh 两手抓
  src jieba dict (MIT), chosen by hand

两批  discard
  zh 两批
  src jieba dict (MIT), chosen by hand

两端  discard
  zh 两端
  src jieba dict (MIT), chosen by hand

严打  discard
  zh 严打
  src jieba dict (MIT), chosen by hand

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

中转站  discard
  zh 中转站
  src jieba dict (MIT), chosen by hand

中部  discard
  zh 中部
  src hand

中长期  discard
  zh 中长期
  src hand

中间  discard
  zh 中间
  src hand

中青年  discard
  zh 中青年
  src jieba dict (MIT), chosen by hand

中高层  discard
  zh 中高层
  src jieba dict (MIT), chosen by hand

主叫  discard
  zh 主叫
  src jieba dict (MIT), chosen by hand

主意  discard
  zh 主意
  src hand

主打  discard
  zh 主打
  src jieba dict (MIT), chosen by hand

主管  discard
  zh 主管
  src jieba dict (MIT), chosen by hand

主见  discard
  zh 主见
  src jieba dict (MIT), chosen by hand

之中  discard
  zh 之中
  src hand

习惯  discard
  zh 习惯
  src jieba dict (MIT), chosen by hand

乱放  discard
  zh 乱放
  src jieba dict (MIT), chosen by hand

争端  discard
  zh 争端
  src jieba dict (MIT), chosen by hand

事端  discard
  zh 事端
  src jieba dict (MIT), chosen by hand

云端  discard
  zh 云端
  src jieba dict (MIT), chosen by hand

亚太  discard
  zh 亚太
  src hand

交口称赞  discard
  zh 交口称赞
  src jieba dict (MIT), chosen by hand

亲爱  discard
  zh 亲爱
  src jieba dict (MIT), chosen by hand

今日  discard
  zh 今日
  src hand

今朝  discard
  zh 今朝
  src hand

代管  discard
  zh 代管
  src jieba dict (MIT), chosen by hand

代谢  discard
  zh 代谢
  src jieba dict (MIT), chosen by hand

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

以图  discard
  zh 以图
  src jieba dict (MIT), chosen by hand

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

以间谍罪  discard
  zh 以间谍罪 | 以间谍活动 | 以间谍身份 | 以间谍为名 | 以军事手段 | 以军事方式 | 以军事为 | 以方便 | 以军人身份 | 以外交官身份 | 以外交手段 | 以外交方式
  src hand

以防  discard
  zh 以防
  src hand

仿照  discard
  zh 仿照
  src jieba dict (MIT), chosen by hand

企求  discard
  zh 企求
  src jieba dict (MIT), chosen by hand

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

伸缩  discard
  zh 伸缩
  src jieba dict (MIT), chosen by hand

低端  discard
  zh 低端
  src jieba dict (MIT), chosen by hand

作怪  discard
  zh 作怪
  src jieba dict (MIT), chosen by hand

供求  discard
  zh 供求
  src jieba dict (MIT), chosen by hand

供认  discard
  zh 供认
  src jieba dict (MIT), chosen by hand

供过于求  discard
  zh 供过于求
  src jieba dict (MIT), chosen by hand

依法  discard
  zh 依法
  src hand

侦察兵  discard
  zh 侦察兵
  src jieba dict (MIT), chosen by hand

侦察员  discard
  zh 侦察员
  src jieba dict (MIT), chosen by hand

便捷  discard
  zh 便捷
  src hand

俄语  discard
  zh 俄语
  src hand

倒叙  discard
  zh 倒叙
  src jieba dict (MIT), chosen by hand

倒立  discard
  zh 倒立
  src jieba dict (MIT), chosen by hand

假借  discard
  zh 假借
  src jieba dict (MIT), chosen by hand

假日  discard
  zh 假日
  src hand

偏见  discard
  zh 偏见
  src jieba dict (MIT), chosen by hand

做法  discard
  zh 做法
  src hand

停放  discard
  zh 停放
  src jieba dict (MIT), chosen by hand

先见  discard
  zh 先见
  src jieba dict (MIT), chosen by hand

光照  discard
  zh 光照
  src jieba dict (MIT), chosen by hand

入围  discard
  zh 入围
  src jieba dict (MIT), chosen by hand

入土  discard
  zh 入土
  src jieba dict (MIT), chosen by hand

入土为安  discard
  zh 入土为安
  src jieba dict (MIT), chosen by hand

全新  discard
  zh 全新
  src hand

公认  discard
  zh 公认
  src jieba dict (MIT), chosen by hand

关照  discard
  zh 关照
  src jieba dict (MIT), chosen by hand

兵站  discard
  zh 兵站
  src jieba dict (MIT), chosen by hand

其中  discard
  zh 其中
  src hand

养护  discard
  zh 养护
  src jieba dict (MIT), chosen by hand

写照  discard
  zh 写照
  src jieba dict (MIT), chosen by hand

军中  discard
  zh 军中
  src hand

冲突法  discard
  zh 冲突法
  src jieba dict (MIT), chosen by hand

决定  discard
  zh 决定 | 确定 | 规定 | 公开
  src ordinary word; what stands behind it (决定|向…) begins a new one

几日  discard
  zh 几日
  src jieba dict (MIT), chosen by hand

出台  discard
  zh 出台
  src hand

击中  discard
  zh 击中
  src hand

分批  discard
  zh 分批
  src jieba dict (MIT), chosen by hand

分管  discard
  zh 分管
  src jieba dict (MIT), chosen by hand

创新  discard
  zh 创新
  src hand

初中  discard
  zh 初中
  src hand

初来乍到  discard
  zh 初来乍到
  src jieba dict (MIT), chosen by hand

利国利民  discard
  zh 利国利民
  src jieba dict (MIT), chosen by hand

利索  discard
  zh 利索
  src jieba dict (MIT), chosen by hand

制约  discard
  zh 制约
  src hand

前端  discard
  zh 前端
  src jieba dict (MIT), chosen by hand

剧照  discard
  zh 剧照
  src jieba dict (MIT), chosen by hand

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

加油站  discard
  zh 加油站
  src jieba dict (MIT), chosen by hand

加深  discard
  zh 加深
  src hand

务求  discard
  zh 务求
  src jieba dict (MIT), chosen by hand

动手动脚  discard
  zh 动手动脚
  src jieba dict (MIT), chosen by hand

助力  discard
  zh 助力
  src hand

勃勃生机  discard
  zh 勃勃生机
  src jieba dict (MIT), chosen by hand

北欧  discard
  zh 北欧
  src hand

北端  discard
  zh 北端
  src jieba dict (MIT), chosen by hand

北美  discard
  zh 北美
  src hand

医护  discard
  zh 医护
  src jieba dict (MIT), chosen by hand

千奇百怪  discard
  zh 千奇百怪
  src jieba dict (MIT), chosen by hand

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

单打  discard
  zh 单打
  src jieba dict (MIT), chosen by hand

南北对话  discard
  zh 南北对话
  src jieba dict (MIT), chosen by hand

南欧  discard
  zh 南欧
  src hand

南端  discard
  zh 南端
  src jieba dict (MIT), chosen by hand

南美  discard
  zh 南美
  src hand

博古通今  discard
  zh 博古通今
  src jieba dict (MIT), chosen by hand

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

压缩  discard
  zh 压缩
  src jieba dict (MIT), chosen by hand

参加  discard
  zh 参加
  src hand

参照  discard
  zh 参照
  src jieba dict (MIT), chosen by hand

参见  discard
  zh 参见
  src jieba dict (MIT), chosen by hand

双打  discard
  zh 双打
  src jieba dict (MIT), chosen by hand

反坦克  discard
  zh 反坦克
  src hand

反比  discard
  zh 反比
  src jieba dict (MIT), chosen by hand

发电站  discard
  zh 发电站
  src jieba dict (MIT), chosen by hand

变化多端  discard
  zh 变化多端
  src jieba dict (MIT), chosen by hand

叙事  discard
  zh 叙事
  src hand

叙旧  discard
  zh 叙旧
  src hand

叙述  discard
  zh 叙述
  src hand

口罩  discard
  zh 口罩
  src jieba dict (MIT), chosen by hand

古代  discard
  zh 古代
  src hand

古老  discard
  zh 古老
  src hand

另一面  discard
  zh 另一面
  src hand

只求  discard
  zh 只求
  src jieba dict (MIT), chosen by hand

叫作  discard
  zh 叫作
  src jieba dict (MIT), chosen by hand

叫座  discard
  zh 叫座
  src jieba dict (MIT), chosen by hand

可怜巴巴  discard
  zh 可怜巴巴
  src jieba dict (MIT), chosen by hand

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

司空见惯  discard
  zh 司空见惯
  src jieba dict (MIT), chosen by hand

各抒己见  discard
  zh 各抒己见
  src jieba dict (MIT), chosen by hand

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

吹毛求疵  discard
  zh 吹毛求疵
  src jieba dict (MIT), chosen by hand

吼叫  discard
  zh 吼叫
  src jieba dict (MIT), chosen by hand

告白  discard
  zh 告白
  src jieba dict (MIT), chosen by hand

周围  discard
  zh 周围
  src jieba dict (MIT), chosen by hand

周日  discard
  zh 周日
  src hand

命中  discard
  zh 命中
  src hand

命令主义  discard
  zh 命令主义
  src jieba dict (MIT), chosen by hand

品德  discard
  zh 品德
  src hand

善意  discard
  zh 善意
  src hand

喊声  discard
  zh 喊声
  src jieba dict (MIT), chosen by hand

喊道  discard
  zh 喊道
  src jieba dict (MIT), chosen by hand

喜闻乐见  discard
  zh 喜闻乐见
  src jieba dict (MIT), chosen by hand

回扣  discard
  zh 回扣
  src jieba dict (MIT), chosen by hand

回放  discard
  zh 回放
  src jieba dict (MIT), chosen by hand

固执己见  discard
  zh 固执己见
  src jieba dict (MIT), chosen by hand

国土  discard
  zh 国土
  src hand

图文  discard
  zh 图文
  src jieba dict (MIT), chosen by hand

图文并茂  discard
  zh 图文并茂
  src jieba dict (MIT), chosen by hand

土地  discard
  zh 土地
  src hand

土壤  discard
  zh 土壤
  src hand

在所不惜  discard
  zh 在所不惜
  src jieba dict (MIT), chosen by hand

在所不辞  discard
  zh 在所不辞
  src jieba dict (MIT), chosen by hand

地铁站  discard
  zh 地铁站
  src jieba dict (MIT), chosen by hand

坚挺  discard
  zh 坚挺
  src jieba dict (MIT), chosen by hand

基尼系数  discard
  zh 基尼系数
  src jieba dict (MIT), chosen by hand

基站  discard
  zh 基站
  src jieba dict (MIT), chosen by hand

堆放  discard
  zh 堆放
  src jieba dict (MIT), chosen by hand

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

复合体  discard
  zh 复合体
  src jieba dict (MIT), chosen by hand

复合型  discard
  zh 复合型
  src jieba dict (MIT), chosen by hand

复合式  discard
  zh 复合式
  src jieba dict (MIT), chosen by hand

复合肥  discard
  zh 复合肥
  src jieba dict (MIT), chosen by hand

外围  discard
  zh 外围
  src jieba dict (MIT), chosen by hand

外放  discard
  zh 外放
  src jieba dict (MIT), chosen by hand

大喊  discard
  zh 大喊
  src jieba dict (MIT), chosen by hand

大巴  discard
  zh 大巴
  src hand

大惊小怪  discard
  zh 大惊小怪
  src jieba dict (MIT), chosen by hand

大批  discard
  zh 大批
  src jieba dict (MIT), chosen by hand

大约  discard
  zh 大约
  src hand

太平洋  discard
  zh 太平洋
  src hand

太空站  discard
  zh 太空站
  src jieba dict (MIT), chosen by hand

契约  discard
  zh 契约
  src hand

奔放  discard
  zh 奔放
  src jieba dict (MIT), chosen by hand

如日中天  discard
  zh 如日中天
  src jieba dict (MIT), chosen by hand

委以  discard
  zh 委以
  src jieba dict (MIT), chosen by hand

委以重任  discard
  zh 委以重任
  src jieba dict (MIT), chosen by hand

委托人  discard
  zh 委托人
  src jieba dict (MIT), chosen by hand

存放  discard
  zh 存放
  src jieba dict (MIT), chosen by hand

安放  discard
  zh 安放
  src jieba dict (MIT), chosen by hand

完美  discard
  zh 完美
  src hand

定夺  discard
  zh 定夺
  src jieba dict (MIT), chosen by hand

实事求是  discard
  zh 实事求是
  src jieba dict (MIT), chosen by hand

审判官  discard
  zh 审判官
  src jieba dict (MIT), chosen by hand

审判权  discard
  zh 审判权
  src jieba dict (MIT), chosen by hand

审批  discard
  zh 审批
  src jieba dict (MIT), chosen by hand

客户端  discard
  zh 客户端
  src jieba dict (MIT), chosen by hand

客运站  discard
  zh 客运站
  src jieba dict (MIT), chosen by hand

宪法  discard
  zh 宪法
  src hand

宵禁  discard
  zh 宵禁
  src jieba dict (MIT), chosen by hand

家中  discard
  zh 家中
  src hand

密使  discard
  zh 密使
  src jieba dict (MIT), chosen by hand

密密麻麻  discard
  zh 密密麻麻
  src jieba dict (MIT), chosen by hand

密布  discard
  zh 密布
  src jieba dict (MIT), chosen by hand

对外开放  discard
  zh 对外开放
  src jieba dict (MIT), chosen by hand

对比  discard
  zh 对比
  src hand

尊老爱幼  discard
  zh 尊老爱幼
  src jieba dict (MIT), chosen by hand

小米粥  discard
  zh 小米粥
  src jieba dict (MIT), chosen by hand

少见  discard
  zh 少见
  src jieba dict (MIT), chosen by hand

尖端  discard
  zh 尖端
  src jieba dict (MIT), chosen by hand

工作日  discard
  zh 工作日
  src hand

工作站  discard
  zh 工作站
  src jieba dict (MIT), chosen by hand

左顾右盼  discard
  zh 左顾右盼
  src jieba dict (MIT), chosen by hand

己见  discard
  zh 己见
  src jieba dict (MIT), chosen by hand

巴不得  discard
  zh 巴不得
  src hand

巴士  discard
  zh 巴士
  src hand

希望  discard
  zh 希望
  src hand

常见  discard
  zh 常见
  src jieba dict (MIT), chosen by hand

干巴巴  discard
  zh 干巴巴
  src jieba dict (MIT), chosen by hand

干扰机  discard
  zh 干扰机
  src jieba dict (MIT), chosen by hand

干脆利索  discard
  zh 干脆利索
  src jieba dict (MIT), chosen by hand

平台  discard
  zh 平台
  src hand

年中  discard
  zh 年中
  src hand

并非  discard
  zh 并非
  src hand

开场白  discard
  zh 开场白
  src jieba dict (MIT), chosen by hand

开放  discard
  zh 开放
  src jieba dict (MIT), chosen by hand

开端  discard
  zh 开端
  src jieba dict (MIT), chosen by hand

异见  discard
  zh 异见
  src jieba dict (MIT), chosen by hand

弊端  discard
  zh 弊端
  src jieba dict (MIT), chosen by hand

弯弯曲曲  discard
  zh 弯弯曲曲
  src jieba dict (MIT), chosen by hand

强求  discard
  zh 强求
  src jieba dict (MIT), chosen by hand

强迫性  discard
  zh 强迫性
  src jieba dict (MIT), chosen by hand

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

心花怒放  discard
  zh 心花怒放
  src jieba dict (MIT), chosen by hand

快马加鞭  discard
  zh 快马加鞭
  src jieba dict (MIT), chosen by hand

怒放  discard
  zh 怒放
  src jieba dict (MIT), chosen by hand

总台  discard
  zh 总台
  src jieba dict (MIT), chosen by hand

总站  discard
  zh 总站
  src jieba dict (MIT), chosen by hand

恶意  discard
  zh 恶意
  src hand

惊叫  discard
  zh 惊叫
  src jieba dict (MIT), chosen by hand

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

感激涕零  discard
  zh 感激涕零
  src jieba dict (MIT), chosen by hand

愿意  discard
  zh 愿意
  src hand

慰问信  discard
  zh 慰问信
  src jieba dict (MIT), chosen by hand

慰问团  discard
  zh 慰问团
  src jieba dict (MIT), chosen by hand

成批  discard
  zh 成批
  src jieba dict (MIT), chosen by hand

成见  discard
  zh 成见
  src jieba dict (MIT), chosen by hand

战斗力  discard
  zh 战斗力
  src hand

战斗机  discard
  zh 战斗机
  src hand

战斗队  discard
  zh 战斗队
  src jieba dict (MIT), chosen by hand

所求  discard
  zh 所求
  src jieba dict (MIT), chosen by hand

手中  discard
  zh 手中
  src hand

打主意  discard
  zh 打主意
  src jieba dict (MIT), chosen by hand

打乱  discard
  zh 打乱
  src jieba dict (MIT), chosen by hand

打交道  discard
  zh 打交道
  src jieba dict (MIT), chosen by hand

打仗  discard
  zh 打仗
  src jieba dict (MIT), chosen by hand

打倒  discard
  zh 打倒
  src jieba dict (MIT), chosen by hand

打假  discard
  zh 打假
  src jieba dict (MIT), chosen by hand

打分  discard
  zh 打分
  src jieba dict (MIT), chosen by hand

打前站  discard
  zh 打前站
  src jieba dict (MIT), chosen by hand

打动  discard
  zh 打动
  src jieba dict (MIT), chosen by hand

打包  discard
  zh 打包
  src jieba dict (MIT), chosen by hand

打卡  discard
  zh 打卡
  src jieba dict (MIT), chosen by hand

打印  discard
  zh 打印
  src hand

打发  discard
  zh 打发
  src jieba dict (MIT), chosen by hand

打口水仗  discard
  zh 打口水仗
  src jieba dict (MIT), chosen by hand

打听  discard
  zh 打听
  src jieba dict (MIT), chosen by hand

打响  discard
  zh 打响
  src jieba dict (MIT), chosen by hand

打嘴仗  discard
  zh 打嘴仗
  src jieba dict (MIT), chosen by hand

打基础  discard
  zh 打基础
  src jieba dict (MIT), chosen by hand

打天下  discard
  zh 打天下
  src jieba dict (MIT), chosen by hand

打头阵  discard
  zh 打头阵
  src jieba dict (MIT), chosen by hand

打字  discard
  zh 打字
  src jieba dict (MIT), chosen by hand

打官司  discard
  zh 打官司
  src jieba dict (MIT), chosen by hand

打工  discard
  zh 打工
  src jieba dict (MIT), chosen by hand

打底  discard
  zh 打底
  src jieba dict (MIT), chosen by hand

打成  discard
  zh 打成
  src jieba dict (MIT), chosen by hand

打成一片  discard
  zh 打成一片
  src jieba dict (MIT), chosen by hand

打手势  discard
  zh 打手势
  src jieba dict (MIT), chosen by hand

打扫  discard
  zh 打扫
  src jieba dict (MIT), chosen by hand

打扮  discard
  zh 打扮
  src jieba dict (MIT), chosen by hand

打扰  discard
  zh 打扰
  src jieba dict (MIT), chosen by hand

打折扣  discard
  zh 打折扣
  src jieba dict (MIT), chosen by hand

打拼  discard
  zh 打拼
  src jieba dict (MIT), chosen by hand

打捞  discard
  zh 打捞
  src jieba dict (MIT), chosen by hand

打探  discard
  zh 打探
  src jieba dict (MIT), chosen by hand

打搅  discard
  zh 打搅
  src jieba dict (MIT), chosen by hand

打断  discard
  zh 打断
  src jieba dict (MIT), chosen by hand

打标签  discard
  zh 打标签
  src jieba dict (MIT), chosen by hand

打水漂  discard
  zh 打水漂
  src jieba dict (MIT), chosen by hand

打江山  discard
  zh 打江山
  src jieba dict (MIT), chosen by hand

打消  discard
  zh 打消
  src jieba dict (MIT), chosen by hand

打游击  discard
  zh 打游击
  src jieba dict (MIT), chosen by hand

打火机  discard
  zh 打火机
  src jieba dict (MIT), chosen by hand

打点  discard
  zh 打点
  src jieba dict (MIT), chosen by hand

打理  discard
  zh 打理
  src jieba dict (MIT), chosen by hand

打着  discard
  zh 打着
  src jieba dict (MIT), chosen by hand

打破  discard
  zh 打破
  src jieba dict (MIT), chosen by hand

打磨  discard
  zh 打磨
  src jieba dict (MIT), chosen by hand

打补丁  discard
  zh 打补丁
  src jieba dict (MIT), chosen by hand

打赢  discard
  zh 打赢
  src jieba dict (MIT), chosen by hand

打通  discard
  zh 打通
  src jieba dict (MIT), chosen by hand

打造  discard
  zh 打造
  src jieba dict (MIT), chosen by hand

打量  discard
  zh 打量
  src jieba dict (MIT), chosen by hand

打针  discard
  zh 打针
  src jieba dict (MIT), chosen by hand

扣减  discard
  zh 扣减
  src jieba dict (MIT), chosen by hand

执意  discard
  zh 执意
  src hand

执法  discard
  zh 执法
  src hand

执照  discard
  zh 执照
  src jieba dict (MIT), chosen by hand

批阅  discard
  zh 批阅
  src jieba dict (MIT), chosen by hand

抓住主要矛盾  discard
  zh 抓住主要矛盾
  src jieba dict (MIT), chosen by hand

抓住关键  discard
  zh 抓住关键
  src jieba dict (MIT), chosen by hand

抓住契机  discard
  zh 抓住契机
  src jieba dict (MIT), chosen by hand

抓住把柄  discard
  zh 抓住把柄
  src jieba dict (MIT), chosen by hand

抓住时机  discard
  zh 抓住时机
  src jieba dict (MIT), chosen by hand

抓住机会  discard
  zh 抓住机会
  src jieba dict (MIT), chosen by hand

抓住机遇  discard
  zh 抓住机遇
  src jieba dict (MIT), chosen by hand

抓住要害  discard
  zh 抓住要害
  src jieba dict (MIT), chosen by hand

投放  discard
  zh 投放
  src jieba dict (MIT), chosen by hand

投资助力  discard
  zh 投资助力
  src hand

抗老化  discard
  zh 抗老化
  src jieba dict (MIT), chosen by hand

折扣  discard
  zh 折扣
  src jieba dict (MIT), chosen by hand

护照  discard
  zh 护照
  src jieba dict (MIT), chosen by hand

报批  discard
  zh 报批
  src jieba dict (MIT), chosen by hand

抵押  discard
  zh 抵押
  src jieba dict (MIT), chosen by hand

抽签  discard
  zh 抽签
  src jieba dict (MIT), chosen by hand

拆借  discard
  zh 拆借
  src jieba dict (MIT), chosen by hand

拉拉扯扯  discard
  zh 拉拉扯扯
  src jieba dict (MIT), chosen by hand

拉拉队  discard
  zh 拉拉队
  src jieba dict (MIT), chosen by hand

拍照  discard
  zh 拍照
  src jieba dict (MIT), chosen by hand

拖拉机  discard
  zh 拖拉机
  src jieba dict (MIT), chosen by hand

拨打  discard
  zh 拨打
  src jieba dict (MIT), chosen by hand

按图索骥  discard
  zh 按图索骥
  src jieba dict (MIT), chosen by hand

挪动  discard
  zh 挪动
  src hand

挪用  discard
  zh 挪用
  src hand

挺立  discard
  zh 挺立
  src jieba dict (MIT), chosen by hand

捆绑  discard
  zh 捆绑
  src jieba dict (MIT), chosen by hand

捐献者  discard
  zh 捐献者
  src jieba dict (MIT), chosen by hand

捕捉  discard
  zh 捕捉
  src jieba dict (MIT), chosen by hand

捷径  discard
  zh 捷径
  src hand

掌管  discard
  zh 掌管
  src jieba dict (MIT), chosen by hand

排放  discard
  zh 排放
  src jieba dict (MIT), chosen by hand

排比  discard
  zh 排比
  src jieba dict (MIT), chosen by hand

排洪  discard
  zh 排洪
  src jieba dict (MIT), chosen by hand

探求  discard
  zh 探求
  src jieba dict (MIT), chosen by hand

接待日  discard
  zh 接待日
  src jieba dict (MIT), chosen by hand

接待量  discard
  zh 接待量
  src jieba dict (MIT), chosen by hand

控制力  discard
  zh 控制力
  src jieba dict (MIT), chosen by hand

控制室  discard
  zh 控制室
  src jieba dict (MIT), chosen by hand

控制技术  discard
  zh 控制技术
  src jieba dict (MIT), chosen by hand

控制点  discard
  zh 控制点
  src jieba dict (MIT), chosen by hand

控制站  discard
  zh 控制站
  src jieba dict (MIT), chosen by hand

推土机  discard
  zh 推土机
  src jieba dict (MIT), chosen by hand

摆放  discard
  zh 摆放
  src jieba dict (MIT), chosen by hand

摸爬滚打  discard
  zh 摸爬滚打
  src jieba dict (MIT), chosen by hand

播放  discard
  zh 播放
  src jieba dict (MIT), chosen by hand

支撑  discard
  zh 支撑
  src jieba dict (MIT), chosen by hand

收缩  discard
  zh 收缩
  src jieba dict (MIT), chosen by hand

政法委  discard
  zh 政法委
  src jieba dict (MIT), chosen by hand

政见  discard
  zh 政见
  src jieba dict (MIT), chosen by hand

故意  discard
  zh 故意
  src hand

救济粮  discard
  zh 救济粮
  src jieba dict (MIT), chosen by hand

散打  discard
  zh 散打
  src jieba dict (MIT), chosen by hand

整日  discard
  zh 整日
  src hand

文学界  discard
  zh 文学界
  src jieba dict (MIT), chosen by hand

文意  discard
  zh 文意
  src jieba dict (MIT), chosen by hand

文科  discard
  zh 文科
  src jieba dict (MIT), chosen by hand

文秘  discard
  zh 文秘
  src jieba dict (MIT), chosen by hand

斯文  discard
  zh 斯文
  src jieba dict (MIT), chosen by hand

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

新意  discard
  zh 新意
  src jieba dict (MIT), chosen by hand

新文化  discard
  zh 新文化
  src jieba dict (MIT), chosen by hand

新文化运动  discard
  zh 新文化运动
  src jieba dict (MIT), chosen by hand

新机制  discard
  zh 新机制
  src jieba dict (MIT), chosen by hand

新来乍到  discard
  zh 新来乍到
  src jieba dict (MIT), chosen by hand

新生  discard
  zh 新生
  src hand

新老交替  discard
  zh 新老交替
  src jieba dict (MIT), chosen by hand

新闻  discard
  zh 新闻
  src hand

新陈代谢  discard
  zh 新陈代谢
  src jieba dict (MIT), chosen by hand

方法  discard
  zh 方法
  src hand

施放  discard
  zh 施放
  src jieba dict (MIT), chosen by hand

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

日以继夜  discard
  zh 日以继夜
  src jieba dict (MIT), chosen by hand

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

日照  discard
  zh 日照
  src jieba dict (MIT), chosen by hand

日益  discard
  zh 日益
  src hand

日程  discard
  zh 日程
  src hand

明日  discard
  zh 明日
  src hand

映照  discard
  zh 映照
  src jieba dict (MIT), chosen by hand

昨日  discard
  zh 昨日
  src hand

是非  discard
  zh 是非
  src hand

显而易见  discard
  zh 显而易见
  src jieba dict (MIT), chosen by hand

普通话  discard
  zh 普通话
  src jieba dict (MIT), chosen by hand

暗中  discard
  zh 暗中
  src hand

曲曲弯弯  discard
  zh 曲曲弯弯
  src jieba dict (MIT), chosen by hand

更加  discard
  zh 更加
  src hand

更新  discard
  zh 更新
  src hand

最新  discard
  zh 最新
  src hand

服务站  discard
  zh 服务站
  src jieba dict (MIT), chosen by hand

服务端  discard
  zh 服务端
  src jieba dict (MIT), chosen by hand

望见  discard
  zh 望见
  src jieba dict (MIT), chosen by hand

朝着  discard
  zh 朝着
  src hand

末端  discard
  zh 末端
  src jieba dict (MIT), chosen by hand

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

来日方长  discard
  zh 来日方长
  src jieba dict (MIT), chosen by hand

松软  discard
  zh 松软
  src jieba dict (MIT), chosen by hand

极端  discard
  zh 极端
  src jieba dict (MIT), chosen by hand

柬帖  discard
  zh 柬帖
  src hand

标新立异  discard
  zh 标新立异
  src jieba dict (MIT), chosen by hand

标签  discard
  zh 标签
  src jieba dict (MIT), chosen by hand

检查站  discard
  zh 检查站
  src jieba dict (MIT), chosen by hand

次日  discard
  zh 次日
  src hand

欧元  discard
  zh 欧元
  src hand

欲求  discard
  zh 欲求
  src jieba dict (MIT), chosen by hand

此中  discard
  zh 此中
  src hand

此轮  discard
  zh 此轮
  src hand

武打  discard
  zh 武打
  src jieba dict (MIT), chosen by hand

武装起义  discard
  zh 武装起义
  src jieba dict (MIT), chosen by hand

每日  discard
  zh 每日
  src hand

比例  discard
  zh 比例
  src hand

比如  discard
  zh 比如
  src hand

比比皆是  discard
  zh 比比皆是
  src jieba dict (MIT), chosen by hand

比索  discard
  zh 比索
  src jieba dict (MIT), chosen by hand

比赛  discard
  zh 比赛
  src hand

比较  discard
  zh 比较
  src hand

比重  discard
  zh 比重
  src hand

气象站  discard
  zh 气象站
  src jieba dict (MIT), chosen by hand

氛围  discard
  zh 氛围
  src jieba dict (MIT), chosen by hand

水中  discard
  zh 水中
  src hand

水土不服  discard
  zh 水土不服
  src jieba dict (MIT), chosen by hand

水电站  discard
  zh 水电站
  src jieba dict (MIT), chosen by hand

求医  discard
  zh 求医
  src jieba dict (MIT), chosen by hand

求变  discard
  zh 求变
  src jieba dict (MIT), chosen by hand

求同存异  discard
  zh 求同存异
  src jieba dict (MIT), chosen by hand

求学  discard
  zh 求学
  src jieba dict (MIT), chosen by hand

求实  discard
  zh 求实
  src jieba dict (MIT), chosen by hand

求得  discard
  zh 求得
  src jieba dict (MIT), chosen by hand

求教  discard
  zh 求教
  src jieba dict (MIT), chosen by hand

求新  discard
  zh 求新
  src jieba dict (MIT), chosen by hand

求真务实  discard
  zh 求真务实
  src jieba dict (MIT), chosen by hand

求知  discard
  zh 求知
  src jieba dict (MIT), chosen by hand

求稳  discard
  zh 求稳
  src jieba dict (MIT), chosen by hand

求索  discard
  zh 求索
  src jieba dict (MIT), chosen by hand

求职  discard
  zh 求职
  src jieba dict (MIT), chosen by hand

求职者  discard
  zh 求职者
  src jieba dict (MIT), chosen by hand

求胜  discard
  zh 求胜
  src jieba dict (MIT), chosen by hand

求解  discard
  zh 求解
  src jieba dict (MIT), chosen by hand

求证  discard
  zh 求证
  src jieba dict (MIT), chosen by hand

汉堡包  discard
  zh 汉堡包
  src jieba dict (MIT), chosen by hand

汽车站  discard
  zh 汽车站
  src jieba dict (MIT), chosen by hand

沙文主义  discard
  zh 沙文主义
  src jieba dict (MIT), chosen by hand

沙漠  discard
  zh 沙漠
  src hand

油炸  discard
  zh 油炸
  src jieba dict (MIT), chosen by hand

法令  discard
  zh 法令
  src hand

法学界  discard
  zh 法学界
  src jieba dict (MIT), chosen by hand

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

法老  discard
  zh 法老
  src jieba dict (MIT), chosen by hand

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

浓缩  discard
  zh 浓缩
  src jieba dict (MIT), chosen by hand

浩劫  discard
  zh 浩劫
  src jieba dict (MIT), chosen by hand

海中  discard
  zh 海中
  src hand

海港  discard
  zh 海港
  src hand

涉密  discard
  zh 涉密
  src jieba dict (MIT), chosen by hand

添砖加瓦  discard
  zh 添砖加瓦
  src jieba dict (MIT), chosen by hand

清清白白  discard
  zh 清清白白
  src jieba dict (MIT), chosen by hand

渗透性  discard
  zh 渗透性
  src jieba dict (MIT), chosen by hand

港口  discard
  zh 港口
  src hand

渴求  discard
  zh 渴求
  src jieba dict (MIT), chosen by hand

满意  discard
  zh 满意
  src hand

漂白  discard
  zh 漂白
  src jieba dict (MIT), chosen by hand

演习场  discard
  zh 演习场
  src jieba dict (MIT), chosen by hand

漫天要价  discard
  zh 漫天要价
  src jieba dict (MIT), chosen by hand

火车站  discard
  zh 火车站
  src jieba dict (MIT), chosen by hand

灰蒙蒙  discard
  zh 灰蒙蒙
  src jieba dict (MIT), chosen by hand

燃放  discard
  zh 燃放
  src jieba dict (MIT), chosen by hand

爱意  discard
  zh 爱意
  src jieba dict (MIT), chosen by hand

爱莫能助  discard
  zh 爱莫能助
  src jieba dict (MIT), chosen by hand

牌照  discard
  zh 牌照
  src jieba dict (MIT), chosen by hand

牙科  discard
  zh 牙科
  src jieba dict (MIT), chosen by hand

狠抓  discard
  zh 狠抓
  src jieba dict (MIT), chosen by hand

独白  discard
  zh 独白
  src jieba dict (MIT), chosen by hand

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

电站  discard
  zh 电站
  src jieba dict (MIT), chosen by hand

畏缩  discard
  zh 畏缩
  src jieba dict (MIT), chosen by hand

疲软  discard
  zh 疲软
  src jieba dict (MIT), chosen by hand

瘫软  discard
  zh 瘫软
  src jieba dict (MIT), chosen by hand

白日  discard
  zh 白日
  src jieba dict (MIT), chosen by hand

白日梦  discard
  zh 白日梦
  src jieba dict (MIT), chosen by hand

百花齐放  discard
  zh 百花齐放
  src jieba dict (MIT), chosen by hand

皱巴巴  discard
  zh 皱巴巴
  src jieba dict (MIT), chosen by hand

盆栽  discard
  zh 盆栽
  src jieba dict (MIT), chosen by hand

监测站  discard
  zh 监测站
  src jieba dict (MIT), chosen by hand

直截了当  discard
  zh 直截了当
  src hand

直通车  discard
  zh 直通车
  src jieba dict (MIT), chosen by hand

相比  discard
  zh 相比
  src hand

看得见  discard
  zh 看得见
  src jieba dict (MIT), chosen by hand

看法  discard
  zh 看法
  src hand

真相大白  discard
  zh 真相大白
  src jieba dict (MIT), chosen by hand

真知灼见  discard
  zh 真知灼见
  src jieba dict (MIT), chosen by hand

眼见  discard
  zh 眼见
  src jieba dict (MIT), chosen by hand

瞥见  discard
  zh 瞥见
  src jieba dict (MIT), chosen by hand

短见  discard
  zh 短见
  src jieba dict (MIT), chosen by hand

石破天惊  discard
  zh 石破天惊
  src jieba dict (MIT), chosen by hand

硬撑  discard
  zh 硬撑
  src jieba dict (MIT), chosen by hand

示意  discard
  zh 示意
  src hand

祈求  discard
  zh 祈求
  src jieba dict (MIT), chosen by hand

票据法  discard
  zh 票据法
  src jieba dict (MIT), chosen by hand

祸端  discard
  zh 祸端
  src jieba dict (MIT), chosen by hand

离心离德  discard
  zh 离心离德
  src jieba dict (MIT), chosen by hand

科学界  discard
  zh 科学界
  src jieba dict (MIT), chosen by hand

移栽  discard
  zh 移栽
  src jieba dict (MIT), chosen by hand

稀稀拉拉  discard
  zh 稀稀拉拉
  src jieba dict (MIT), chosen by hand

稳扎稳打  discard
  zh 稳扎稳打
  src jieba dict (MIT), chosen by hand

空中  discard
  zh 空中
  src hand

空间站  discard
  zh 空间站
  src jieba dict (MIT), chosen by hand

穿越  discard
  zh 穿越
  src hand

窥见  discard
  zh 窥见
  src jieba dict (MIT), chosen by hand

立意  discard
  zh 立意
  src jieba dict (MIT), chosen by hand

立法  discard
  zh 立法
  src hand

第一批  discard
  zh 第一批
  src jieba dict (MIT), chosen by hand

第三批  discard
  zh 第三批
  src jieba dict (MIT), chosen by hand

第二批  discard
  zh 第二批
  src jieba dict (MIT), chosen by hand

笼罩  discard
  zh 笼罩
  src jieba dict (MIT), chosen by hand

签约  discard
  zh 签约
  src hand

粗放  discard
  zh 粗放
  src jieba dict (MIT), chosen by hand

精华  discard
  zh 精华
  src hand

紧扣  discard
  zh 紧扣
  src jieba dict (MIT), chosen by hand

紧缩  discard
  zh 紧缩
  src jieba dict (MIT), chosen by hand

紧逼  discard
  zh 紧逼
  src jieba dict (MIT), chosen by hand

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

约法  discard
  zh 约法
  src jieba dict (MIT), chosen by hand

约法三章  discard
  zh 约法三章
  src jieba dict (MIT), chosen by hand

约见  discard
  zh 约见
  src hand

纽扣  discard
  zh 纽扣
  src jieba dict (MIT), chosen by hand

终点站  discard
  zh 终点站
  src jieba dict (MIT), chosen by hand

终端  discard
  zh 终端
  src jieba dict (MIT), chosen by hand

结结巴巴  discard
  zh 结结巴巴
  src jieba dict (MIT), chosen by hand

统管  discard
  zh 统管
  src jieba dict (MIT), chosen by hand

绳之以法  discard
  zh 绳之以法
  src jieba dict (MIT), chosen by hand

维护  discard
  zh 维护
  src jieba dict (MIT), chosen by hand

绽放  discard
  zh 绽放
  src jieba dict (MIT), chosen by hand

缔约国  discard
  zh 缔约国
  src jieba dict (MIT), chosen by hand

网站  discard
  zh 网站
  src jieba dict (MIT), chosen by hand

罕见  discard
  zh 罕见
  src jieba dict (MIT), chosen by hand

美中不足  discard
  zh 美中不足
  src jieba dict (MIT), chosen by hand

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

老工人  discard
  zh 老工人
  src jieba dict (MIT), chosen by hand

老战士  discard
  zh 老战士
  src jieba dict (MIT), chosen by hand

老百姓  discard
  zh 老百姓
  src hand

老老实实  discard
  zh 老老实实
  src jieba dict (MIT), chosen by hand

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

苛求  discard
  zh 苛求
  src jieba dict (MIT), chosen by hand

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

范围  discard
  zh 范围
  src jieba dict (MIT), chosen by hand

荷载  discard
  zh 荷载
  src hand

萎缩  discard
  zh 萎缩
  src jieba dict (MIT), chosen by hand

营业执照  discard
  zh 营业执照
  src jieba dict (MIT), chosen by hand

葡萄  discard
  zh 葡萄
  src hand

虚与委蛇  discard
  zh 虚与委蛇
  src jieba dict (MIT), chosen by hand

虚假  discard
  zh 虚假
  src hand

蛋白  discard
  zh 蛋白
  src jieba dict (MIT), chosen by hand

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

要求者  discard
  zh 要求者
  src jieba dict (MIT), chosen by hand

观测站  discard
  zh 观测站
  src jieba dict (MIT), chosen by hand

解放公园  discard
  zh 解放公园
  src jieba dict (MIT), chosen by hand

解放日报  discard
  zh 解放日报
  src jieba dict (MIT), chosen by hand

让利  discard
  zh 让利
  src jieba dict (MIT), chosen by hand

记叙文  discard
  zh 记叙文
  src jieba dict (MIT), chosen by hand

记者站  discard
  zh 记者站
  src jieba dict (MIT), chosen by hand

讲求  discard
  zh 讲求
  src jieba dict (MIT), chosen by hand

许可  discard
  zh 许可 | 许可证
  src hand

访问团  discard
  zh 访问团
  src jieba dict (MIT), chosen by hand

证据法  discard
  zh 证据法
  src jieba dict (MIT), chosen by hand

证照  discard
  zh 证照
  src jieba dict (MIT), chosen by hand

诉求  discard
  zh 诉求
  src jieba dict (MIT), chosen by hand

诡计多端  discard
  zh 诡计多端
  src jieba dict (MIT), chosen by hand

详见  discard
  zh 详见
  src jieba dict (MIT), chosen by hand

误认  discard
  zh 误认
  src jieba dict (MIT), chosen by hand

说法  discard
  zh 说法
  src hand

调解方  discard
  zh 调解方 | 斡旋方 | 调停方 | 谈判方 | 谈判调解方 | 调解国 | 斡旋国 | 调停国 | 调解人 | 斡旋人 | 调停人 | 调停者 | 斡旋者 | 调解者
  src hand

谢天谢地  discard
  zh 谢天谢地
  src jieba dict (MIT), chosen by hand

谢意  discard
  zh 谢意
  src jieba dict (MIT), chosen by hand

豪放  discard
  zh 豪放
  src jieba dict (MIT), chosen by hand

负荷  discard
  zh 负荷
  src hand

质押  discard
  zh 质押
  src jieba dict (MIT), chosen by hand

赔偿金  discard
  zh 赔偿金
  src jieba dict (MIT), chosen by hand

赞美  discard
  zh 赞美
  src hand

赴约  discard
  zh 赴约
  src jieba dict (MIT), chosen by hand

起义军  discard
  zh 起义军
  src jieba dict (MIT), chosen by hand

起见  discard
  zh 起见
  src jieba dict (MIT), chosen by hand

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

车站  discard
  zh 车站
  src jieba dict (MIT), chosen by hand

轰动  discard
  zh 轰动
  src jieba dict (MIT), chosen by hand

轰动一时  discard
  zh 轰动一时
  src jieba dict (MIT), chosen by hand

轰然  discard
  zh 轰然
  src jieba dict (MIT), chosen by hand

轰轰烈烈  discard
  zh 轰轰烈烈
  src jieba dict (MIT), chosen by hand

轰隆  discard
  zh 轰隆
  src jieba dict (MIT), chosen by hand

轰鸣  discard
  zh 轰鸣
  src jieba dict (MIT), chosen by hand

轰鸣声  discard
  zh 轰鸣声
  src jieba dict (MIT), chosen by hand

输入法  discard
  zh 输入法
  src jieba dict (MIT), chosen by hand

输油管  discard
  zh 输油管
  src jieba dict (MIT), chosen by hand

辨认  discard
  zh 辨认
  src jieba dict (MIT), chosen by hand

迎刃而解  discard
  zh 迎刃而解
  src jieba dict (MIT), chosen by hand

迎风  discard
  zh 迎风
  src jieba dict (MIT), chosen by hand

近日  discard
  zh 近日
  src hand

返老还童  discard
  zh 返老还童
  src jieba dict (MIT), chosen by hand

这是以  discard
  zh 这是以
  src hand

远见  discard
  zh 远见
  src jieba dict (MIT), chosen by hand

违禁  discard
  zh 违禁
  src jieba dict (MIT), chosen by hand

违约  discard
  zh 违约
  src hand

连日  discard
  zh 连日
  src hand

追加  discard
  zh 追加
  src hand

追求  discard
  zh 追求
  src jieba dict (MIT), chosen by hand

途中  discard
  zh 途中
  src hand

通话费  discard
  zh 通话费
  src jieba dict (MIT), chosen by hand

逼问  discard
  zh 逼问
  src jieba dict (MIT), chosen by hand

道德  discard
  zh 道德
  src hand

遥控器  discard
  zh 遥控器
  src jieba dict (MIT), chosen by hand

遵照  discard
  zh 遵照
  src jieba dict (MIT), chosen by hand

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

除旧布新  discard
  zh 除旧布新
  src jieba dict (MIT), chosen by hand

除非  discard
  zh 除非
  src hand

隐隐约约  discard
  zh 隐隐约约
  src jieba dict (MIT), chosen by hand

难得一见  discard
  zh 难得一见
  src jieba dict (MIT), chosen by hand

集中  discard
  zh 集中
  src hand

雪崩  discard
  zh 雪崩
  src jieba dict (MIT), chosen by hand

雾蒙蒙  discard
  zh 雾蒙蒙
  src jieba dict (MIT), chosen by hand

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

面罩  discard
  zh 面罩
  src jieba dict (MIT), chosen by hand

韩元  discard
  zh 韩元
  src hand

顶端  discard
  zh 顶端
  src jieba dict (MIT), chosen by hand

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

预见  discard
  zh 预见
  src jieba dict (MIT), chosen by hand

领土  discard
  zh 领土
  src hand

风和日丽  discard
  zh 风和日丽
  src jieba dict (MIT), chosen by hand

风波  discard
  zh 风波
  src hand

首台  discard
  zh 首台
  src jieba dict (MIT), chosen by hand

首批  discard
  zh 首批
  src jieba dict (MIT), chosen by hand

马上  discard
  zh 马上
  src hand

马匹  discard
  zh 马匹
  src hand

马路  discard
  zh 马路
  src hand

驾照  discard
  zh 驾照
  src jieba dict (MIT), chosen by hand

驿站  discard
  zh 驿站
  src jieba dict (MIT), chosen by hand

高中  discard
  zh 高中
  src hand

高端  discard
  zh 高端
  src jieba dict (MIT), chosen by hand

鲜见  discard
  zh 鲜见
  src jieba dict (MIT), chosen by hand

鸣叫  discard
  zh 鸣叫
  src jieba dict (MIT), chosen by hand

黑白  discard
  zh 黑白
  src jieba dict (MIT), chosen by hand

默认  discard
  zh 默认
  src jieba dict (MIT), chosen by hand
