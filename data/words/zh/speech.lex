一口咬定  speech  distance
  zh 一口咬定
  src hand

一说  speech  unnamed distance
  zh 一说
  src hand

丢下一句  speech
  zh 丢下一句
  src hand

丢下一句话  speech
  zh 丢下一句话
  src hand

主张  speech  opinion
  zh 主张
  src hand

也表示  speech
  zh 也表示
  src hand

书面声明称  speech
  zh 书面声明称
  src hand

书面声明说  speech
  zh 书面声明说
  src hand

介绍  speech
  zh 介绍
  src hand

传出  speech  unnamed
  zh 传出
  src hand

传出消息  speech  unnamed
  zh 传出消息
  src hand

传言  speech  unnamed distance
  zh 传言
  src hand

传说  speech  unnamed
  zh 传说
  src hand

传闻  speech  unnamed distance
  zh 传闻
  src hand

估计  speech  opinion
  zh 估计
  src hand

作出回应  speech
  zh 作出回应
  src hand

信中表示  speech
  zh 信中表示
  src hand

信中说  speech
  zh 信中说
  src hand

公告称  speech
  zh 公告称
  src hand

公告说  speech
  zh 公告说
  src hand

公布  speech  announce
  zh 公布
  src hand

公开承认  speech  announce
  zh 公开承认
  src hand

公开表示  speech
  zh 公开表示
  src hand

公开讲  speech
  zh 公开讲
  src hand

公开说  speech
  zh 公开说
  src hand

公报称  speech
  zh 公报称
  src hand

公报说  speech
  zh 公报说
  src hand

内部人士说  speech  unnamed
  zh 内部人士说
  src hand

再次表示  speech
  zh 再次表示
  src hand

冒出一句  speech
  zh 冒出一句
  src hand

写道  speech
  zh 写道
  src hand

出来说  speech
  zh 出来说
  src hand

分析指出  speech  opinion
  zh 分析指出
  src hand

分析称  speech  opinion
  zh 分析称
  src hand

分析认为  speech  opinion
  zh 分析认为
  src hand

分析说  speech  opinion
  zh 分析说
  src hand

则称  speech
  zh 则称
  src hand

判断  speech  opinion
  zh 判断
  src hand

匿名官员称  speech  unnamed
  zh 匿名官员称
  src hand

原话大意是  speech  gist
  zh 原话大意是
  src hand

又称  speech
  zh 又称
  src hand

反问一句  speech
  zh 反问一句
  src hand

发了话  speech
  zh 发了话
  src hand

发布会上表示  speech
  zh 发布会上表示
  src hand

发布会上说  speech
  zh 发布会上说
  src hand

发帖  speech
  zh 发帖
  src hand

发帖称  speech
  zh 发帖称
  src hand

发帖说  speech
  zh 发帖说
  src hand

发推  speech
  zh 发推
  src hand

发推称  speech
  zh 发推称
  src hand

发推说  speech
  zh 发推说
  src hand

发文称  speech
  zh 发文称
  src hand

发文说  speech
  zh 发文说
  src hand

发表声明称  speech
  zh 发表声明称
  src hand

发表声明说  speech
  zh 发表声明说
  src hand

发表讲话  speech
  zh 发表讲话
  src hand

发表讲话称  speech
  zh 发表讲话称
  src hand

发表讲话说  speech
  zh 发表讲话说
  src hand

发表谈话  speech
  zh 发表谈话
  src hand

发言时表示  speech
  zh 发言时表示
  src hand

发言时说  speech
  zh 发言时说
  src hand

发话  speech
  zh 发话
  src hand

受访时表示  speech
  zh 受访时表示
  src hand

受访时说  speech
  zh 受访时说
  src hand

口口声声  speech  distance
  zh 口口声声
  src hand

口头说  speech
  zh 口头说
  src hand

另称  speech
  zh 另称
  src hand

叫嚣  speech  distance
  zh 叫嚣
  src hand

同时表示  speech
  zh 同时表示
  src hand

吐槽说  speech
  zh 吐槽说
  src hand

听说  speech  unnamed distance
  zh 听说
  src hand

吹嘘  speech
  zh 吹嘘
  src hand

吹牛  speech
  zh 吹牛
  src hand

吹风  speech
  zh 吹风
  src hand

告诉媒体  speech
  zh 告诉媒体
  src hand

告诉记者  speech
  zh 告诉记者
  src hand

咬定  speech  distance
  zh 咬定
  src hand

咬死说  speech
  zh 咬死说
  src hand

喊了一嗓子  speech
  zh 喊了一嗓子
  src hand

喊出  speech
  zh 喊出
  src hand

喊着  speech  distance
  zh 喊着
  src hand

喊话称  speech
  zh 喊话称
  src hand

喊话说  speech
  zh 喊话说
  src hand

嘀咕  speech
  zh 嘀咕
  src hand

嘟囔  speech
  zh 嘟囔
  src hand

嘴上喊  speech
  zh 嘴上喊
  src hand

嘴上说  speech
  zh 嘴上说
  src hand

嘴硬说  speech
  zh 嘴硬说
  src hand

嚷嚷  speech  distance
  zh 嚷嚷
  src hand

嚷着  speech
  zh 嚷着
  src hand

回一句  speech
  zh 回一句
  src hand

回了一句  speech
  zh 回了一句
  src hand

回了三个字  speech
  zh 回了三个字
  src hand

回了两个字  speech
  zh 回了两个字
  src hand

回了个  speech
  zh 回了个
  src hand

回了俩字  speech
  zh 回了俩字
  src hand

回了句  speech
  zh 回了句
  src hand

回他一句  speech
  zh 回他一句
  src hand

回她一句  speech
  zh 回她一句
  src hand

回应  speech
  zh 回应
  src hand

回应称  speech
  zh 回应称
  src hand

回应说  speech
  zh 回应说
  src hand

回得干脆  speech
  zh 回得干脆
  src hand

回怼一句  speech
  zh 回怼一句
  src hand

国情咨文中说  speech
  zh 国情咨文中说
  src hand

圈里传  speech  unnamed
  zh 圈里传
  src hand

均表示  speech
  zh 均表示
  src hand

坊间传  speech  unnamed distance
  zh 坊间传
  src hand

坊间传言  speech  unnamed distance
  zh 坊间传言
  src hand

坊间说  speech  unnamed
  zh 坊间说
  src hand

坊间都传  speech  unnamed
  zh 坊间都传
  src hand

坚持说  speech
  zh 坚持说
  src hand

坚称  speech
  zh 坚称
  src hand

坦白  speech
  zh 坦白
  src hand

坦言  speech
  zh 坦言
  src hand

声明  speech
  zh 声明
  src hand

声明中称  speech
  zh 声明中称
  src hand

声明中表示  speech
  zh 声明中表示
  src hand

声明中说  speech
  zh 声明中说
  src hand

声明强调  speech
  zh 声明强调
  src hand

声明指出  speech
  zh 声明指出
  src hand

声明称  speech
  zh 声明称
  src hand

声明表示  speech
  zh 声明表示
  src hand

声明说  speech
  zh 声明说
  src hand

声称  speech  distance
  zh 声称
  src hand

外媒爆料  speech  unnamed
  zh 外媒爆料
  src hand

外媒说  speech  unnamed
  zh 外媒说
  src hand

外界普遍认为  speech  unnamed
  zh 外界普遍认为
  src hand

外界认为  speech  unnamed
  zh 外界认为
  src hand

多次表示  speech
  zh 多次表示
  src hand

大意就是  speech  gist
  zh 大意就是
  src hand

大意是  speech  gist
  zh 大意是
  src hand

大概意思就是  speech  gist
  zh 大概意思就是
  src hand

大概意思是  speech  gist
  zh 大概意思是
  src hand

大概的意思是  speech  gist
  zh 大概的意思是
  src hand

大致意思就是  speech  gist
  zh 大致意思就是
  src hand

大致意思是  speech  gist
  zh 大致意思是
  src hand

夸口  speech
  zh 夸口
  src hand

媒体爆料  speech  unnamed
  zh 媒体爆料
  src hand

官宣  speech  announce
  zh 官宣
  src hand

宣告  speech  announce
  zh 宣告
  src hand

宣布  speech  announce
  zh 宣布
  src hand

宣示  speech
  zh 宣示
  src hand

宣称  speech  distance
  zh 宣称
  src hand

对媒体表示  speech
  zh 对媒体表示
  src hand

对媒体说  speech
  zh 对媒体说
  src hand

对此表示  speech
  zh 对此表示
  src hand

对记者表示  speech
  zh 对记者表示
  src hand

对记者说  speech
  zh 对记者说
  src hand

小道消息  speech  unnamed
  zh 小道消息
  src hand

小道消息说  speech  unnamed
  zh 小道消息说
  src hand

并称  speech
  zh 并称
  src hand

并表示  speech
  zh 并表示
  src hand

并说  speech
  zh 并说
  src hand

开了腔  speech
  zh 开了腔
  src hand

开腔  speech
  zh 开腔
  src hand

引用  speech
  zh 引用
  src hand

强调  speech
  zh 强调
  src hand

念叨  speech
  zh 念叨
  src hand

怀疑  speech  opinion
  zh 怀疑
  src hand

怼一句  speech
  zh 怼一句
  src hand

怼了一句  speech
  zh 怼了一句
  src hand

意思大概是  speech  gist
  zh 意思大概是 | 意思大概就是 | 意思大致是 | 意思大致就是 | 意思差不多是 | 大意无非是 | 意思无非是
  src hand

打包票  speech  distance
  zh 打包票
  src hand

扔下一句  speech
  zh 扔下一句
  src hand

扔出一句  speech
  zh 扔出一句
  src hand

扬言  speech  distance
  zh 扬言
  src hand

承认  speech  announce
  zh 承认
  src hand

报告指出  speech
  zh 报告指出
  src hand

报告称  speech
  zh 报告称
  src hand

报告说  speech
  zh 报告说
  src hand

报导  speech
  zh 报导
  src hand

报道  speech
  zh 报道
  src hand

报道称  speech
  zh 报道称
  src hand

报道说  speech
  zh 报道说
  src hand

披露  speech
  zh 披露
  src hand

披露称  speech
  zh 披露称
  src hand

担心  speech  opinion
  zh 担心
  src hand

担忧  speech  opinion
  zh 担忧
  src hand

拍胸脯说  speech
  zh 拍胸脯说
  src hand

指出  speech
  zh 指出
  src hand

指出这是  speech  opinion
  zh 指出这是
  src hand

挑明  speech
  zh 挑明
  src hand

据传  speech  unnamed
  zh 据传
  src hand

据外媒报道  speech  unnamed
  zh 据外媒报道
  src hand

据媒体报道  speech  unnamed
  zh 据媒体报道
  src hand

据悉  speech  unnamed
  zh 据悉
  src hand

据报  speech
  zh 据报
  src hand

据报道  speech  unnamed
  zh 据报道
  src hand

据消息人士  speech  unnamed
  zh 据消息人士
  src hand

据消息人士透露  speech  unnamed
  zh 据消息人士透露
  src hand

据知情人士透露  speech  unnamed
  zh 据知情人士透露
  src hand

据称  speech  unnamed distance
  zh 据称
  src hand

据说  speech  unnamed
  zh 据说
  src hand

接受采访时表示  speech
  zh 接受采访时表示
  src hand

接受采访时说  speech
  zh 接受采访时说
  src hand

推文称  speech
  zh 推文称
  src hand

推测  speech  opinion
  zh 推测
  src hand

提到  speech
  zh 提到
  src hand

提及  speech
  zh 提及
  src hand

援引  speech
  zh 援引
  src hand

撂下一句  speech
  zh 撂下一句
  src hand

撂下一句话  speech
  zh 撂下一句话
  src hand

撂下话  speech
  zh 撂下话
  src hand

撂话  speech
  zh 撂话
  src hand

撂过话  speech
  zh 撂过话
  src hand

撰文指出  speech
  zh 撰文指出
  src hand

撰文称  speech
  zh 撰文称
  src hand

撰文说  speech
  zh 撰文说
  src hand

改口说  speech
  zh 改口说
  src hand

放出话来  speech
  zh 放出话来
  src hand

放出风  speech
  zh 放出风
  src hand

放出风声  speech
  zh 放出风声
  src hand

放出风来  speech
  zh 放出风来
  src hand

放话  speech  distance
  zh 放话
  src hand

放话称  speech  distance
  zh 放话称
  src hand

放过话  speech
  zh 放过话
  src hand

放风  speech
  zh 放风
  src hand

放风说  speech
  zh 放风说
  src hand

文章称  speech
  zh 文章称
  src hand

断言  speech  opinion
  zh 断言
  src hand

明确表示  speech
  zh 明确表示
  src hand

明说  speech
  zh 明说
  src hand

昭告  speech  announce
  zh 昭告
  src hand

晒出  speech
  zh 晒出
  src hand

曝光  speech
  zh 曝光
  src hand

曾表示  speech
  zh 曾表示
  src hand

有人传  speech  unnamed
  zh 有人传
  src hand

有人爆料  speech  unnamed
  zh 有人爆料
  src hand

有人认为  speech  unnamed
  zh 有人认为
  src hand

有人讲  speech  unnamed
  zh 有人讲
  src hand

有人说  speech  unnamed
  zh 有人说
  src hand

有传言  speech  unnamed
  zh 有传言
  src hand

有传闻  speech  unnamed
  zh 有传闻
  src hand

有媒体爆料  speech  unnamed
  zh 有媒体爆料
  src hand

有媒体称  speech  unnamed
  zh 有媒体称
  src hand

有媒体说  speech  unnamed
  zh 有媒体说
  src hand

有报道称  speech  unnamed
  zh 有报道称
  src hand

有报道说  speech  unnamed
  zh 有报道说
  src hand

有消息称  speech  unnamed
  zh 有消息称
  src hand

有消息讲  speech  unnamed
  zh 有消息讲
  src hand

有消息说  speech  unnamed
  zh 有消息说
  src hand

有网友爆料  speech  unnamed
  zh 有网友爆料
  src hand

有网友说  speech  unnamed
  zh 有网友说
  src hand

有鼻子有眼  speech  unnamed
  zh 有鼻子有眼
  src hand

来了一句  speech
  zh 来了一句
  src hand

来了句  speech
  zh 来了句
  src hand

松口说  speech
  zh 松口说
  src hand

正式宣告  speech  announce
  zh 正式宣告
  src hand

消息人士称  speech  unnamed
  zh 消息人士称
  src hand

消息人士说  speech  unnamed
  zh 消息人士说
  src hand

消息称  speech
  zh 消息称
  src hand

消息说  speech
  zh 消息说
  src hand

演讲中表示  speech
  zh 演讲中表示
  src hand

演讲中说  speech
  zh 演讲中说
  src hand

爆出消息  speech  unnamed
  zh 爆出消息
  src hand

爆料  speech
  zh 爆料
  src hand

爆料称  speech
  zh 爆料称
  src hand

猜测  speech  opinion
  zh 猜测
  src hand

甩一句  speech
  zh 甩一句
  src hand

甩了一句  speech
  zh 甩了一句
  src hand

甩了句  speech
  zh 甩了句
  src hand

甩出一句  speech
  zh 甩出一句
  src hand

甩话  speech
  zh 甩话 | 甩下话 | 甩出话 | 撂话 | 撂了话 | 丢下话 | 把话撂这 | 把话撂这儿 | 把话挑明
  src hand

电视上讲  speech
  zh 电视上讲
  src hand

电视讲话中称  speech
  zh 电视讲话中称
  src hand

电视讲话中说  speech
  zh 电视讲话中说
  src hand

疯传  speech  unnamed
  zh 疯传
  src hand

盛传  speech  unnamed distance
  zh 盛传
  src hand

目击者称  speech  unnamed
  zh 目击者称
  src hand

直言  speech
  zh 直言
  src hand

直说  speech
  zh 直说
  src hand

相信  speech  opinion
  zh 相信
  src hand

看来  speech  opinion
  zh 看来
  src hand

知情人士称  speech  unnamed
  zh 知情人士称
  src hand

知情人士说  speech  unnamed
  zh 知情人士说
  src hand

知情人士透露  speech  unnamed
  zh 知情人士透露
  src hand

知情人说  speech  unnamed
  zh 知情人说
  src hand

硬说  speech
  zh 硬说
  src hand

确认  speech  announce
  zh 确认
  src hand

确认说  speech
  zh 确认说
  src hand

社交媒体上称  speech
  zh 社交媒体上称
  src hand

社交平台上称  speech
  zh 社交平台上称
  src hand

私下说  speech
  zh 私下说
  src hand

称  speech
  zh 称
  src hand

答记者问  speech
  zh 答记者问
  src hand

答问  speech
  zh 答问
  src hand

网上传  speech  unnamed
  zh 网上传
  src hand

网上说  speech  unnamed
  zh 网上说
  src hand

网传  speech  unnamed distance
  zh 网传
  src hand

群里传  speech  unnamed
  zh 群里传
  src hand

群里说  speech  unnamed
  zh 群里说
  src hand

自吹  speech
  zh 自吹
  src hand

自称  speech  distance
  zh 自称
  src hand

致辞时表示  speech
  zh 致辞时表示
  src hand

致辞时说  speech
  zh 致辞时说
  src hand

补一句  speech
  zh 补一句
  src hand

补了一句  speech
  zh 补了一句
  src hand

补了句  speech
  zh 补了句
  src hand

补充称  speech
  zh 补充称
  src hand

补充说  speech
  zh 补充说
  src hand

补充道  speech
  zh 补充道
  src hand

表态  speech
  zh 表态
  src hand

表明  speech
  zh 表明
  src hand

表示  speech
  zh 表示
  src hand

表露  speech
  zh 表露
  src hand

被传  speech  unnamed
  zh 被传
  src hand

被外界视为  speech  opinion unnamed
  zh 被外界视为
  src hand

被披露  speech  unnamed
  zh 被披露
  src hand

被指  speech  unnamed
  zh 被指
  src hand

被指控  speech  unnamed
  zh 被指控
  src hand

被控  speech  unnamed
  zh 被控
  src hand

被普遍认为  speech  opinion unnamed
  zh 被普遍认为
  src hand

被曝  speech  unnamed
  zh 被曝
  src hand

被曝出  speech  unnamed
  zh 被曝出
  src hand

被爆出  speech  unnamed
  zh 被爆出
  src hand

被看作  speech  opinion unnamed
  zh 被看作
  src hand

被视为  speech  opinion unnamed
  zh 被视为
  src hand

被解读为  speech  opinion unnamed
  zh 被解读为
  src hand

被认为  speech  opinion unnamed
  zh 被认为
  src hand

视频讲话中说  speech
  zh 视频讲话中说
  src hand

觉得  speech  opinion
  zh 觉得
  src hand

解释称  speech
  zh 解释称
  src hand

解释说  speech
  zh 解释说
  src hand

认为  speech  opinion
  zh 认为
  src hand

记者会上表示  speech
  zh 记者会上表示
  src hand

记者会上说  speech
  zh 记者会上说
  src hand

讲  speech
  zh 讲
  src hand

讲了句  speech
  zh 讲了句
  src hand

讲得很清楚  speech
  zh 讲得很清楚
  src hand

讲话中强调  speech
  zh 讲话中强调
  src hand

讲话中表示  speech
  zh 讲话中表示
  src hand

讲话时说  speech
  zh 讲话时说
  src hand

讲道  speech
  zh 讲道
  src hand

证实  speech  announce
  zh 证实
  src hand

评论称  speech  opinion
  zh 评论称
  src hand

评论认为  speech  opinion
  zh 评论认为
  src hand

评论说  speech  opinion
  zh 评论说
  src hand

说  speech
  zh 说
  src hand

说明  speech
  zh 说明
  src hand

说道  speech
  zh 说道
  src hand

谈到  speech
  zh 谈到
  src hand

质疑  speech  opinion
  zh 质疑
  src hand

贺信中表示  speech
  zh 贺信中表示
  src hand

贺信中说  speech
  zh 贺信中说
  src hand

贺电中表示  speech
  zh 贺电中表示
  src hand

贺电中说  speech
  zh 贺电中说
  src hand

跳出来说  speech
  zh 跳出来说
  src hand

蹦出一句  speech
  zh 蹦出一句
  src hand

转述  speech
  zh 转述
  src hand

辩称  speech
  zh 辩称
  src hand

辩解说  speech
  zh 辩解说
  src hand

还称  speech
  zh 还称
  src hand

还表示  speech
  zh 还表示
  src hand

还说  speech
  zh 还说
  src hand

透露  speech
  zh 透露
  src hand

通告称  speech
  zh 通告称
  src hand

通报  speech
  zh 通报
  src hand

通报称  speech
  zh 通报称
  src hand

通报说  speech
  zh 通报说
  src hand

都在传  speech  unnamed
  zh 都在传
  src hand

都说  speech  unnamed
  zh 都说
  src hand

采访时说  speech
  zh 采访时说
  src hand

重申  speech
  zh 重申
  src hand

阐明  speech
  zh 阐明
  src hand

非说  speech
  zh 非说
  src hand

预测  speech  opinion
  zh 预测
  src hand

预言  speech  opinion
  zh 预言
  src hand

预计  speech  opinion
  zh 预计
  src hand

风传  speech  unnamed
  zh 风传
  src hand
