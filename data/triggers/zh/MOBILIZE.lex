亮剑  vo  F1 F2
  not 亮剑行动 | 电视剧亮剑 | 亮剑精神
  need src
  alt THREATEN
  + 解放军在台海亮剑 => CHN >
  - 电视剧亮剑在越南热播

亮肌肉  v  F1 F2
  need src
  alt THREATEN
  + 印度在边境亮肌肉 => IND >
  - 健身教练亮肌肉

例行巡航  vn  F1 F2 F10
  need src
  alt COERCE
  + 中国海警在南海开展例行巡航 => CHN >
  - 游轮例行巡航加勒比海，牙买加码头热闹

侦察  vn  F1 F2 F10
  not 侦察、 | 、侦察 | 侦察和通信 | 侦察性能 | 侦察能力 | 侦察兵比赛 | 侦察卫星图 | 警方侦察 | 侦察机模型 | 侦察敌情电影 | 侦察机公司
  need src
  alt COERCE
  + 美军侦察机对朝鲜实施抵近侦察 => USA > PRK
  - 俄罗斯士兵参加国际军事比赛的侦察兵比赛

侵犯  vn  F1 F5
  not 侵犯人权 | 侵犯版权 | 侵犯隐私 | 侵犯专利 | 侵犯知识产权 | 侵犯名誉 | 性侵犯 | 侵犯权益 | 侵犯肖像 | 侵犯权利
  tail 领空 | 领海 | 边界 | 边境 | 领土
  need src
  alt COERCE | ASSAULT | ACCUSE
  + 俄罗斯战机侵犯爱沙尼亚领空 => RUS > EST
  + 土耳其军机侵犯希腊领空 => TUR > GRC
  - 美国公司侵犯专利，日本厂商索赔

侵犯领空  v  F1
  need src
  alt COERCE | ASSAULT
  + 俄罗斯战机再次侵犯领空 => RUS >
  - 若再侵犯领空，爱沙尼亚将击落敌机

修筑工事  v  F1 F2
  need src
  + 波兰在东部边境修筑工事 => POL >
  - 若泰军修筑工事，柬方会抗议

兵临城下  v  F1 F2
  head 军 | 部队 | 武装
  need src
  alt ASSAULT
  + M23运动武装在戈马兵临城下 => NSA:M23 >
  - 对手兵临城下，葡萄牙队主帅镇定

军事演习  vn  F1 F2 F10
  not 联合军事演习 | 取消军事演习 | 停止军事演习
  need src
  alt THREATEN
  + 伊朗在波斯湾举行军事演习 => IRN >
  - 韩美暂停军事演习的提议遭到反对

军演  vn  F1 F2 F10
  not 联合军演 | 取消军演 | 停止军演
  need src
  alt THREATEN
  + 委内瑞拉在加勒比海岸举行军演 => VEN >
  - 朝鲜要求停止军演

出动  v  F1 F2
  not 出动警力 | 出动消防 | 全家出动 | 出动直升机救 | 出动消防车 | 倾巢出动 | 出动救护车
  tail 战机 | 军舰 | 航母 | 坦克 | 轰炸机 | 军机 | 舰艇 | 部队 | 海警船
  need src
  alt ASSAULT | COERCE
  + 俄军出动两架战略轰炸机 => RUS >
  + 意大利出动台风战机 => ITA >
  - 消防部门出动消防车百辆，希腊山火减弱

出动军机  v  F1 F2
  need src
  + 韩国出动军机升空 => KOR >
  - 搜救被困渔民需要出动军机，挪威海警说

出动战机  v  F1 F2
  not 出动战机空袭 | 出动战机轰炸
  need src
  alt ASSAULT
  + 日本出动战机应对俄罗斯军机 => JPN > RUS
  - 如领空遭侵犯，瑞典将出动战机

列装  v  F1 F2
  need src
  + 俄罗斯海军列装新型核潜艇 => RUS >
  - 若土耳其列装新导弹，希腊会跟进

前沿部署  vn  F1 F2 F10
  need src
  + 美军在太平洋前沿部署轰炸机 => USA >
  - 日本学者反对前沿部署中导

加派  v  F1 F2
  not 加派人手 | 加派警力 | 加派列车 | 加派医生
  tail 部队 | 兵力 | 士兵 | 军舰 | 战机 | 舰 | 军机
  need src
  + 英国加派两艘军舰 => GBR >
  - 车站加派人手，日本迎来黄金周

动员  vo  F1 F2
  not 动员大会 | 动员群众 | 动员讲话 | 动员选民 | 动员捐款 | 社会动员
  tail 预备役 | 兵力 | 军队 | 士兵 | 民兵 | 后备
  need src
  + 以色列动员数万名预备役人员 => ISR >
  + 委内瑞拉动员民兵 => VEN >
  - 日本政府动员群众节电

动员令  n  F1 F2 F10
  not 解除动员令
  need src
  + 俄罗斯签署部分动员令 => RUS >
  - 若乌方不再下动员令，前线会缺人

压境  v  F1 F2
  head 大军 | 重兵 | 大兵 | 航母 | 舰队
  need src
  + 美国航母舰队压境委内瑞拉 => USA > VEN
  - 冷空气压境，韩国气温骤降

发射洲际弹道导弹  v  F1 F2
  need src
  alt THREATEN
  + 俄罗斯从潜艇发射洲际弹道导弹 => RUS >
  - 朝鲜何时会发射洲际弹道导弹？

囤积  v  F1 F2
  not 囤积居奇 | 囤积粮食 | 囤积口罩 | 囤积物资
  tail 弹药 | 导弹 | 武器 | 核
  need src
  + 朝鲜在山区囤积炮弹弹药 => PRK >
  - 商户囤积口罩，巴西警方查处

埋设地雷  v  F1 F2
  need src
  alt ASSAULT | COERCE
  + 柬埔寨军队在边界埋设地雷 => KHM >
  - 国际公约禁止埋设地雷，泰方代表宣读

填兵  vo  F1 F2
  forms 调兵 | 压兵 | 出兵 | 发兵 | 派舰 | 派船 | 派飞机 | 派机 | 派航母 | 派军机 | 派军舰 | 拉警报 | 亮家伙 | 摆阵 | 列阵 | 压上去
  need src
  + 埃及往索马里增兵 => EGY > SOM
  - 公园增设座椅

增兵  vno  F1 F2 F10
  need src
  + 俄罗斯在边境增兵 => RUS >
  + 泰国向柬埔寨边境增兵 => THA > KHM
  - 美国会不会再增兵？

增加兵力  v  F1 F2
  need src
  + 印度在边境增加兵力 => IND >
  - 波兰打算增加兵力

增派  v  F1 F2
  not 增派医疗 | 增派志愿者 | 增派警力 | 增派航班 | 增派人手 | 增派救援
  tail 部队 | 兵力 | 士兵 | 军队 | 军舰 | 舰艇 | 战机 | 航母 | 驱逐舰 | 官兵 | 军机 | 兵 | 舰队 | 装甲车 | 英军 | 美军
  need src
  alt AID
  + 北约增派六百名士兵 => IGO:NATO >
  + 美军增派两艘驱逐舰 => USA >
  - 世卫组织向苏丹增派医疗人员

备战  vn  F1 F2
  not 备战奥运 | 备战世界杯 | 备战高考 | 备战比赛 | 备战大选 | 备战决赛 | 备战联赛 | 备战春耕 | 备战亚洲杯
  head 部队 | 军队 | 下令 | 命令 | 全军 | 海军
  need src
  + 朝鲜下令前线部队备战 => PRK >
  - 摩洛哥队备战世界杯

备战状态  v  F1 F2
  head 进入 | 转入
  need src
  + 塞尔维亚军队进入最高备战状态 => SRB >
  - 运动员进入备战状态，牙买加选手信心足

夺岛演练  vn  F1 F2 F10
  need src
  alt THREATEN
  + 日本自卫队举行夺岛演练 => JPN >
  - 游戏里的夺岛演练受韩国玩家追捧

实弹射击  vn  F1 F2 F10
  not 实弹射击游戏 | 实弹射击体验
  need src
  + 解放军在台湾海峡进行实弹射击 => CHN >
  - 丹麦学生玩实弹射击游戏

实弹演习  vn  F1 F2 F10
  not 联合实弹演习
  need src
  alt THREATEN
  + 阿塞拜疆在边境举行实弹演习 => AZE >
  - 若韩国重启实弹演习，朝鲜会反弹

导弹试验  vn  F1 F2 F10
  not 谴责导弹试验 | 暂停导弹试验 | 停止导弹试验
  need src
  alt THREATEN
  + 伊朗进行导弹试验 => IRN >
  - 朝鲜一度停止导弹试验

封控演练  vn  F1 F2 F10
  need src
  alt THREATEN
  + 东部战区对台岛开展封控演练 => CHN > TWN
  - 小区封控演练结束，新加坡居民回家

屯兵  vo  F1 F2
  not 屯兵遗址 | 屯兵文化
  need src
  + 土耳其在边界屯兵数万 => TUR >
  - 屯兵遗址位于乌兹别克斯坦

巡弋  v  F1 F2
  need src
  alt COERCE
  + 美国核潜艇在地中海巡弋 => USA >
  - 鲨鱼巡弋浅滩，澳大利亚海滩关闭

巡航  v  F1 F2
  not 巡航导弹 | 定速巡航 | 自适应巡航 | 联合巡航 | 巡航定速
  head 军舰 | 海警 | 舰艇 | 编队 | 轰炸机 | 航母
  need src
  alt COERCE
  + 中国海警船在钓鱼岛领海内巡航 => CHN >
  - 汽车定速巡航功能在德国受欢迎

布雷  vo  F1 F2
  not 布雷舰 | 布雷顿
  need src
  alt ASSAULT | COERCE
  + 立陶宛在边境布雷 => LTU >
  - 布雷顿森林体系由美国主导

开赴  v  F1
  not 开赴考场 | 开赴赛场 | 开赴救灾
  need src
  + 美国航母编队开赴委内瑞拉近海 => USA > VEN
  - 救援队开赴救灾一线，土耳其群众鼓掌

开进  v  F1
  not 开进校园 | 专列开进 | 列车开进 | 开进景区 | 火车开进
  need src
  alt ASSAULT
  + 以军坦克开进叙利亚南部 => ISR > SYR
  - 列车开进老挝万象站

征兵  vno  F1 F2 F10
  not 征兵广告 | 征兵年龄 | 征兵制 | 征兵办 | 征兵法
  need src
  + 乌克兰大规模征兵 => UKR >
  - 韩国偶像谈征兵制

征召  v  F1 F2
  not 征召入选 | 征召球员 | 国家队征召 | 征召令解除
  tail 预备役 | 士兵 | 后备 | 兵员 | 预备役人员 | 民兵
  need src
  + 以军征召六万名预备役人员 => ISR >
  - 阿根廷国家队征召球员名单公布

待命  v  F1 F2
  not 救护车待命 | 医生待命
  head 部队 | 军队 | 战机 | 导弹 | 舰队 | 航母 | 坦克
  need src
  + 俄罗斯导弹部队在前线待命 => RUS >
  - 医生待命，葡萄牙球员受伤

总动员  vn  F1 F2 F10
  not 玩具总动员 | 海底总动员 | 全民健身总动员
  need src
  + 埃塞俄比亚政府宣布全国总动员 => ETH >
  - 玩具总动员在法国热映

戒严  vn  F1 F2 F10
  not 解除戒严 | 戒严案 | 戒严风波 | 戒严令解除 | 戒严调查
  need src
  alt COERCE
  + 乌克兰全国实行戒严 => UKR >
  - 韩国检方调查戒严案

戒备状态  v  F1 F2
  head 进入 | 提升 | 提高 | 处于
  need src
  + 以色列北部驻军进入高度戒备状态 => ISR >
  - 机场人员结束戒备状态，法国旅客松口气

战备巡航  vn  F1 F2
  need src
  alt THREATEN
  + 英国核潜艇开始战备巡航 => GBR >
  - 纪录片讲述战备巡航

战备巡逻  vn  F1 F2 F10
  not 联合战备巡逻
  need src
  + 中国海军在南海开展战备巡逻 => CHN >
  - 若取消战备巡逻，泰国边防会有漏洞

战备等级  v  F1 F2
  head 提高 | 提升 | 上调 | 提至
  need src
  + 委内瑞拉提高军队战备等级 => VEN >
  - 维修后战备等级标签更换，荷兰仓库管理员说

战备警巡  vn  F1 F2 F10
  need src
  alt COERCE
  + 解放军在黄岩岛周边进行战备警巡 => CHN >
  - 一部讲述战备警巡的纪录片在菲律宾引发讨论

战斗值勤  vn  F1 F2
  need src
  + 俄军潜艇开始战斗值勤 => RUS >
  - 印度潜艇何时能战斗值勤？

战斗值班  vn  F1 F2
  not 战斗值班制度
  need src
  + 俄罗斯新型导弹团投入战斗值班 => RUS >
  - 若导弹延误战斗值班，俄军会调整

扩军  vn  F1 F2 F10
  not 世界杯扩军 | 联赛扩军 | 扩军至 | 扩军方案
  need src
  + 德国大举扩军 => DEU >
  - 世界杯扩军让新西兰受益

抵近  v  F1
  tail 领空 | 领海 | 岛 | 岸 | 边境 | 军舰 | 舰
  need src
  alt COERCE
  + 美国军舰抵近中国西沙领海 => USA > CHN
  - 科考船抵近冰川岸边拍摄，挪威科学家兴奋

抵近侦察  vn  F1 F2 F10
  need src
  alt COERCE
  + 美国军机对中国沿海进行抵近侦察 => USA > CHN
  - 中方反对抵近侦察

拉到边境  v  F6 F1
  forms 拉到了边界 | 拉到边界 | 拉到了边境 | 开到边境 | 开到了边境 | 调到边境 | 调到边界 | 调到了边境 | 开到家门口 | 开到了家门口 | 摆到边境 | 堆到边境 | 推到边境 | 架到边境 | 杵在家门口 | 开到 | 开进了 | 拉进 | 派进 | 派去 | 派到 | 派了 | 填了 | 压了 | 堆了 | 摆了 | 屯了 | 调了 | 开来
  need src
  tail 边境 | 边界 | 门口 | 兵 | 军 | 坦克 | 战车 | 装甲车 | 航母 | 导弹 | 战机 | 部队 | 军舰 | 炮 | 巡逻艇 | 旅 | 师 | 营 | 人马 | 轰炸机
  + 塞尔维亚把坦克派到边境 => SRB >
  - 孩子把积木摆了一地

摆开架势  v  F1 F2
  need src
  alt THREATEN
  + 以军在黎巴嫩边境摆开架势 => ISR >
  - 两位棋手摆开架势，韩国棋迷屏息

摩拳擦掌  v  F1
  not 选手摩拳擦掌 | 商家摩拳擦掌
  need src
  + 以军在边境摩拳擦掌 => ISR >
  - 选手们摩拳擦掌

擅闯  v  F1
  not 擅闯禁区 | 擅闯球场
  need src
  alt COERCE
  + 菲律宾军舰擅闯中国黄岩岛领海 => PHL > CHN
  - 球迷擅闯球场，法国俱乐部受罚

架炮  v  F1 F2
  need src
  alt THREATEN
  + 泰国在边境线上架炮 => THA >
  - 摄影师架炮拍摄鸟群，肯尼亚游客围观

架起大炮  v  F1 F2
  need src
  alt THREATEN
  + 柬埔寨在山头架起大炮 => KHM >
  - 剧组架起大炮道具，英国古堡变片场

核演习  vn  F1 F2 F10
  need src
  alt THREATEN
  + 俄罗斯举行战略核演习 => RUS >
  - 北约若搞核演习，俄方会跟进

核试爆  vn  F1 F2 F10
  need src
  alt THREATEN
  + 朝鲜实施地下核试爆 => PRK >
  - 若美国恢复核试爆，俄方会对等回应

核试验  vn  F1 F2 F10
  not 禁止核试验 | 核试验受害 | 暂停核试验 | 核试验场 | 停止核试验 | 全面禁止核试验 | 反核试验 | 不进行核试验 | 核试验受害者 | 核试验基地 | 核试验纪念
  need src
  alt THREATEN
  + 朝鲜进行第六次核试验 => PRK >
  + 印度1998年进行核试验 => IND >
  - 哈萨克斯坦纪念核试验受害者

派侦察机  v  F1 F2
  forms 派战机 | 派战斗机 | 派轰炸机 | 派无人机 | 派驱逐舰 | 派护卫舰 | 派潜艇 | 派巡逻机 | 派舰机 | 派舰艇 | 派侦察船 | 派测量船 | 派遣侦察机 | 派遣军舰 | 派遣战机 | 派遣军机 | 派出军机 | 派出巡逻机 | 派出无人机
  not 派无人机救援
  need src
  alt COERCE
  + 俄罗斯派侦察机飞近挪威 => RUS > NOR
  - 若英国派侦察机过去，伊朗会跟踪

派兵  vo  F1 F2
  not 不派兵
  need src
  alt AID | ASSAULT
  + 土耳其派兵进入叙利亚北部 => TUR > SYR
  + 卢旺达派兵进入刚果（金）东部 => RWA > COD
  - 法国会不会派兵？

派出侦察机  v  F1 F2
  need src
  alt COERCE
  + 美国派出侦察机飞越黄海 => USA >
  - 若日本派出侦察机，中方会跟踪

派出军舰  vo  F1 F2
  need src
  + 英国派出军舰前往黑海 => GBR >
  - 若中国派出军舰，菲方会抗议

派出战机  vo  F1 F2
  need src
  + 北约派出战机升空 => IGO:NATO >
  - 芬兰没有派出战机

派出航母  vo  F1 F2
  need src
  + 法国派出航母前往地中海 => FRA >
  - 印度是否派出航母仍是未知数

派往  v  F6 F1
  head 军 | 舰 | 部队 | 士兵 | 战机 | 航母 | 兵 | 坦克
  need src
  alt COOPERATE
  + 土耳其把军舰派往利比亚 => TUR > LBY
  - 教师被派往乡村

派遣部队  v  F1 F2
  not 派遣部队参加维和 | 不派遣部队
  need src
  alt AID
  + 肯尼亚派遣部队进驻边境 => KEN >
  - 德国拒绝派遣部队

添兵  vo  F1 F2
  need src
  + 巴西往边境添兵 => BRA >
  - 若再添兵，哥伦比亚财政吃不消

演习  vn  F1 F2 F10
  not 消防演习 | 联合演习 | 地震演习 | 防灾演习 | 逃生演习 | 疏散演习 | 救灾演习 | 防震演习 | 应急演习 | 海啸演习
  need src
  alt THREATEN
  + 俄海军在波罗的海举行演习 => RUS >
  + 朝鲜军队举行炮兵演习 => PRK >
  - 日本小学举行地震演习

演练  vn  F1 F2 F10
  not 消防演练 | 应急演练 | 联合演练 | 疏散演练 | 救灾演练 | 防灾演练 | 防震演练 | 避难演练 | 彩排演练 | 防汛演练 | 演练科目 | 救援演练 | 海啸演练
  need src
  alt THREATEN
  + 瑞典军队在哥得兰岛演练防御 => SWE >
  + 朝鲜演练超大型火箭炮齐射 => PRK >
  - 土耳其学校举行防震演练

演训  vn  F1 F2 F10
  not 联合演训
  need src
  + 东部战区在台岛周边开展演训 => CHN >
  - 救援队演训日程因雨取消，印尼官员说

炫耀武力  v  F1 F2
  need src
  alt THREATEN
  + 美军在加勒比炫耀武力 => USA >
  - 黑帮炫耀武力

研制  v  F1 F2
  not 研制药物
  tail 导弹 | 核武器 | 核弹 | 高超音速 | 武器 | 核潜艇
  need src
  alt THREATEN
  + 朝鲜研制新型洲际导弹 => PRK >
  - 古巴研制疫苗获世卫组织认可

磨刀霍霍  v  F1 F2
  need src
  alt THREATEN
  + 美军在委内瑞拉门口磨刀霍霍 => USA >
  - 商家磨刀霍霍迎双十一，德国品牌参战

秀肌肉  v  F1 F2
  not 健身秀肌肉
  need src
  alt THREATEN
  + 美国在加勒比海秀肌肉 => USA >
  - 男星健身秀肌肉，韩国粉丝尖叫

穿航台海  v  F1 F2
  need src
  alt THREATEN
  + 英国军舰穿航台海 => GBR >
  - 加拿大没有穿航台海的计划

穿越台湾海峡  v  F1 F2
  need src
  alt THREATEN
  + 美国驱逐舰穿越台湾海峡 => USA >
  - 候鸟穿越台湾海峡南飞，日本学者跟踪

紧急升空  v  F1 F2
  need src
  + 波兰战机紧急升空 => POL >
  - 直升机紧急升空救人，智利矿工获救

紧急起飞  v  F1 F2
  need src
  + 韩国战斗机紧急起飞 => KOR >
  - 医疗专机紧急起飞，塞浦路斯患者获救

绕台  v  F1 F2
  not 绕台骑行 | 绕台赛
  need src
  alt THREATEN | COERCE
  + 解放军轰炸机绕台飞行 => CHN >
  - 绕台骑行赛吸引日本车手

耀武扬威  v  F1 F2
  need src
  alt THREATEN
  + 日本军舰在南海耀武扬威 => JPN >
  - 恶霸耀武扬威

航行自由行动  n  F1 F2 F10
  not 参加航行自由行动
  need src
  alt COERCE | THREATEN
  + 美国军舰在南海开展航行自由行动 => USA >
  - 印尼不参加航行自由行动

蠢蠢欲动  v  F1
  head 军 | 武装 | 部队 | 民兵
  need src
  + 印度军队在边境蠢蠢欲动 => IND >
  - 投机资金蠢蠢欲动

警戒级别  v  F1 F2
  not 火山警戒级别 | 疫情警戒级别
  head 提高 | 提升 | 上调
  need src
  + 韩军在西海提高警戒级别 => KOR >
  - 菲律宾上调火山警戒级别

试射  v  F1 F2
  need src
  alt THREATEN
  + 朝鲜试射一枚弹道导弹 => PRK >
  + 印度试射烈火导弹 => IND >
  - 工厂试射样枪合格，捷克枪厂投产

试射导弹  v  F1 F2
  need src
  alt THREATEN
  + 伊朗在沙漠试射导弹 => IRN >
  - 美国没有试射导弹的安排

试爆  v  F1 F2
  need src
  alt THREATEN
  + 巴基斯坦试爆一枚核装置 => PAK >
  - 施工队试爆岩石，瑞士隧道开工

试验  vn  F1
  not 科学试验 | 临床试验 | 试验区 | 试验田 | 试验室 | 试验场
  head 导弹 | 核武 | 火箭炮 | 鱼雷
  need src
  alt THREATEN
  + 朝鲜进行高超音速导弹试验 => PRK >
  - 埃塞俄比亚开展小麦种植试验

试验导弹  v  F1 F2
  need src
  alt THREATEN
  + 巴基斯坦试验导弹新型号 => PAK >
  - 若土耳其试验导弹，希腊会抗议

调兵遣将  v  F1 F2
  not 教练调兵遣将 | 球队调兵遣将
  need src
  + 俄罗斯在边境调兵遣将 => RUS >
  - 教练调兵遣将有方，克罗地亚队取胜

调动  v  F1
  not 人事调动 | 调动积极性 | 调动资源 | 工作调动 | 调动全球 | 调动情绪
  tail 军 | 兵力 | 部队 | 舰 | 战机 | 坦克 | 导弹
  need src
  alt THREATEN
  + 俄罗斯调动三艘军舰 => RUS >
  - 调动群众积极性

调动军队  v  F1 F2
  need src
  + 苏丹调动军队逼近边境 => SDN >
  - 如果总统擅自调动军队，秘鲁国会会弹劾

调来航母  v  F1 F2
  need src
  + 美国又调来航母一艘 => USA >
  - 如果美国再调来航母，伊朗会怎么办？

调遣  v  F1 F2
  not 调遣补偿 | 调遣费
  need src
  + 美军从加勒比海调遣航母 => USA >
  - 公司调遣员工去越南，发放调遣费

调集  v  F1 F2
  not 调集物资 | 调集资金 | 调集力量抢险 | 调集药品
  tail 部队 | 兵力 | 坦克 | 军队 | 重兵 | 战机 | 军舰 | 装甲
  need src
  + 埃塞俄比亚向边境调集大批部队 => ETH >
  - 印尼调集物资救灾

起飞拦截  v  F1 F2
  need src
  alt COERCE
  + 日本战机紧急起飞拦截俄罗斯轰炸机 => JPN >
  - 演练中飞行员模拟起飞拦截，新加坡空军说

越境  v  F1 F2
  not 越境治疗 | 跨国越境污染 | 越境转移 | 越境偷渡 | 越境污染
  need src
  alt COERCE | ASSAULT
  + 印度士兵越境进入中国一侧 => IND > CHN
  - 防止电子垃圾越境转移，泰国签署公约

越线  v  F1 F2
  head 军 | 部队 | 机 | 舰
  need src
  alt ASSAULT
  + 印军在边境越线 => IND >
  - 车辆越线停车

越过  v  F1
  not 越过红线 | 越过高山 | 越过门槛 | 越过终点
  tail 军事分界线 | 边界 | 边境 | 国境 | 实控线 | 停火线
  need src
  alt COERCE | ASSAULT
  + 卢旺达军队越过刚果（金）边界 => RWA > COD
  - 候鸟越过边境飞往肯尼亚过冬

越过分界线  v  F1 F2
  need src
  alt COERCE | ASSAULT
  + 朝鲜士兵越过分界线 => PRK >
  - 球员越过分界线犯规，韩国队罚球

轮换部署  vn  F1 F2 F10
  need src
  alt COOPERATE
  + 美军在关岛轮换部署战略轰炸机 => USA >
  - 澳大利亚尚未同意轮换部署方案

进入战争状态  v  F1 F2
  need src
  + 以色列宣布进入战争状态 => ISR >
  - 外界猜测，厄瓜多尔可能进入战争状态

进入战备状态  v  F1 F2
  need src
  + 俄军导弹部队进入战备状态 => RUS >
  - 若局势恶化，挪威军队会进入战备状态

进入最高戒备  v  F1 F2
  need src
  + 韩国军队进入最高戒备 => KOR >
  - 高温来袭，医院进入最高戒备

进入领空  v  F1
  need src
  alt COERCE
  + 俄罗斯无人机擅自进入领空 => RUS >
  - 获准进入领空的客机降落，印度机场恢复

进驻  v  F1
  not 进驻商场 | 企业进驻 | 品牌进驻 | 进驻园区
  tail 部队 | 边境 | 岛屿 | 基地 | 港 | 机场 | 阵地
  need src
  alt COERCE
  + 以军坦克营进驻叙利亚边境 => ISR > SYR
  - 咖啡品牌进驻越南商场

逼近  v  F1 F5
  not 台风逼近 | 逼近关口 | 逼近历史 | 飓风逼近 | 逼近大关 | 山火逼近 | 逼近纪录 | 逼近底线
  tail 领空 | 领海 | 边境 | 边界 | 岛
  need src
  alt COERCE
  + 俄罗斯轰炸机逼近美国阿拉斯加领空 => RUS > USA
  - 台风逼近韩国济州岛

部署  v  F1 F2
  not 部署实施 | 部署开展 | 部署推进 | 部署工作 | 工作部署 | 战略部署会 | 部署会议 | 部署防汛 | 部署抗疫 | 部署任务 | 安排部署 | 部署落实 | 决策部署 | 部署环境 | 部署服务器 | 部署模型 | 部署算力 | 战略部署 | 部署点 | 新部署 | 重要部署 | 总体部署 | 部署要求 | 部署救援 | 部署救灾 | 部署震后 | 作出部署 | 部署推进 | 全面部署 | 部署下一 | 部署和安排 | 部署今年 | 部署明年 | 部署安全生产 | 统一部署 | 周密部署 | 总部署
  need src
  alt COERCE | AID
  + 美军在菲律宾海部署两艘航母 => USA >
  + 俄罗斯在北极部署新型雷达 => RUS >
  - 中国召开会议部署防汛工作

部署兵力  vo  F1 F2
  need src
  + 委内瑞拉在边境部署兵力 => VEN >
  - 土耳其计划部署兵力用于救灾

部署军队  vo  F1 F2
  need src
  + 埃塞俄比亚在边境部署军队 => ETH >
  - 欧洲讨论停火后部署军队的可能性

部署导弹  vo  F1 F2
  need src
  + 俄军在千岛群岛部署导弹 => RUS >
  - 若美国部署导弹，中国将应对

部署战机  vo  F1 F2
  need src
  + 日本在冲绳部署战机 => JPN >
  - 加拿大考虑部署战机

部署无人机  v  F1 F2
  need src
  + 韩国在西部海域部署无人机 => KOR >
  - 公司用于部署无人机送货的系统获丹麦批准

部署核武器  v  F1 F2
  need src
  alt THREATEN
  + 俄罗斯在境外部署核武器 => RUS >
  - 波兰希望美国部署核武器

部署航母  vo  F1 F2
  need src
  + 美国在加勒比海部署航母 => USA >
  - 法国没有能力同时部署航母两艘

部署部队  vo  F1 F2
  need src
  + 巴基斯坦在西北边境部署部队 => PAK >
  - 匈牙利表示不会部署部队

部署重兵  vo  F1 F2
  need src
  + 以色列在北部边境部署重兵 => ISR >
  - 厄瓜多尔或将部署重兵

部署防空系统  v  F1 F2
  need src
  + 印度在边境部署防空系统 => IND >
  - 若瑞典部署防空系统，俄方会不满

重兵压境  v  F1 F2
  need src
  alt THREATEN
  + 阿塞拜疆重兵压境 => AZE >
  - 戏里重兵压境

闯入  v  F1
  not 闯入决赛 | 闯入民宅 | 闯入镜头 | 闯入四强 | 闯入国会 | 闯入球场 | 野猪闯入 | 闯入电视台 | 闯入领事馆 | 闯入领馆 | 闯入校园 | 闯入家中 | 闯入酒店 | 闯入银行 | 闯入总统府 | 闯入机场
  need src
  alt COERCE | ASSAULT
  + 俄罗斯军机闯入爱沙尼亚领空 => RUS > EST
  + 菲律宾公务船闯入中国黄岩岛海域 => PHL > CHN
  - 野猪闯入超市，日本店员逃跑

闯进  v  F1
  not 闯进决赛 | 闯进家门 | 闯进四强
  need src
  alt COERCE | ASSAULT
  + 俄国无人机闯进波兰领空 => RUS > POL
  - 黑熊闯进家门，加拿大夫妇受惊

陈兵  vo  F1 F2
  need src
  + 俄罗斯陈兵边境 => RUS >
  + 埃塞俄比亚陈兵厄立特里亚边界 => ETH > ERI
  - 如果美国陈兵海上，委内瑞拉会抗议

集结  v  F1 F2
  not 集结号 | 集结训练 | 球队集结 | 集训集结 | 国家队集结 | 集结整理 | 集结球员
  tail 兵力 | 部队 | 重兵 | 坦克 | 军队 | 大军 | 装甲 | 军舰 | 战机 | 万人 | 万
  need src
  + 塞尔维亚在边界集结重兵 => SRB >
  + 以军在北部边境集结坦克 => ISR >
  - 国家队集结备战世界杯，巴西球迷期待

集结兵力  v  F1 F2
  need src
  alt THREATEN
  + 阿塞拜疆在边境集结兵力 => AZE >
  - 电视剧里集结兵力

非法闯入  v  F1
  need src
  alt COERCE | ASSAULT
  + 菲律宾船只非法闯入中国铁线礁 => PHL > CHN
  - 游客非法闯入古迹，秘鲁警方罚款

飞越  v  F1
  not 飞越天际 | 飞越太平洋的候鸟 | 候鸟飞越 | 飞越彩虹
  head 战机 | 轰炸机 | 侦察机 | 军机 | 无人机 | 飞机
  need src
  alt COERCE
  + 土耳其军机飞越希腊岛屿 => TUR > GRC
  + 美军轰炸机飞越朝鲜半岛 => USA >
  - 候鸟飞越喜马拉雅山，尼泊尔向导拍摄

驶入  v  F1 F2
  not 驶入快车道 | 驶入正轨 | 驶入港口维修
  head 军舰 | 航母 | 舰队 | 驱逐舰 | 舰艇 | 潜艇 | 护卫舰
  need src
  alt COERCE
  + 美国航母打击群驶入波斯湾 => USA >
  - 中哈关系驶入快车道

驶向  v  F1 F2
  not 驶向未来 | 驶向彼岸
  head 军舰 | 航母 | 舰队 | 驱逐舰 | 舰艇 | 潜艇 | 护卫舰
  need src
  alt COERCE
  + 英国航母驶向印度洋 => GBR >
  - 巨轮驶向彼岸，韩国船长退休
