下调关税  v  F2
  alt CONCEDE | COOPERATE
  + 美国对瑞士商品下调关税 => USA > CHE
  - 越南希望美方下调关税

临时停火  vn  F3 F4 F10
  not 临时停火提议 | 临时停火协议
  alt AGREE | CONCEDE
  + 巴基斯坦与阿富汗临时停火48小时 => PAK, AFG > PAK, AFG
  - 红十字会希望苏丹各方临时停火

互换囚犯  v  F3 F4
  alt COOPERATE | AGREE
  + 美国与伊朗互换囚犯 => USA, IRN > USA, IRN
  - 委内瑞拉愿互换囚犯，美方没接话

互换战俘  v  F3 F4
  alt COOPERATE | AGREE
  + 俄乌互换战俘各三百名 => RUS, UKR > RUS, UKR
  - 谈判为了互换战俘，也门政府派员

互释  v  F3 F4
  tail 战俘 | 囚犯 | 在押 | 人员 | 俘虏
  alt COOPERATE | AGREE
  + 阿塞拜疆与亚美尼亚互释战俘 => AZE, ARM > AZE, ARM
  - 谁先互释囚犯的提议来自卡塔尔

交出  v  F1 F2
  not 交出答卷 | 交出成绩单 | 交出手机 | 交出作业
  tail 武器 | 控制权 | 阵地 | 人质 | 遗体
  alt CONCEDE
  + 哈马斯向以色列交出四具遗体 => NSA:HAMAS > ISR
  - 国企交出成绩单，越南政府满意

交换  v  F3 F4
  not 交换意见 | 交换看法 | 交换礼物 | 交换机 | 交换文本 | 交换学生 | 交换条件 | 等价交换 | 交换国书
  tail 战俘 | 被俘人员 | 囚犯 | 在押人员 | 俘虏 | 被扣押人员 | 人质 | 遗体
  alt COOPERATE | AGREE
  + 亚美尼亚与阿塞拜疆交换被俘人员 => ARM, AZE > ARM, AZE
  - 两国外长就地区局势交换意见，印尼方面说

交换囚犯  vo  F3 F4
  alt COOPERATE | AGREE
  + 美俄在土耳其交换囚犯 => USA, RUS > USA, RUS
  - 伊朗考虑与瑞典交换囚犯

交换战俘  vo  F3 F4
  alt COOPERATE | AGREE
  + 亚美尼亚与阿塞拜疆交换战俘 => ARM, AZE > ARM, AZE
  - 若以方同意交换战俘，哈马斯会停火

交换被俘人员  v  F3 F4
  alt COOPERATE
  + 俄罗斯和乌克兰交换被俘人员 => RUS, UKR > RUS, UKR
  - 尚未交换被俘人员

交换被关押人员  v  F3 F4
  alt COOPERATE
  + 俄罗斯与乌克兰交换被关押人员 => RUS, UKR > RUS, UKR
  - 各方未能交换被关押人员名单

交还  v  F1 F2 F6
  not 交还钥匙
  + 哈马斯交还两具以色列人员遗体 => NSA:HAMAS > ISR
  - 租客交还钥匙，德国房东满意

交还遗体  v  F2
  + 俄罗斯向乌克兰交还遗体千具 => RUS > UKR
  - 医院交还遗体手续繁琐，巴西家属抱怨

休战  vno  F3 F4
  not 休战提议 | 休战期
  alt AGREE | CONCEDE
  + 也门政府与胡塞武装休战 => YEM, NSA:HOUTHI > YEM, NSA:HOUTHI
  - 中美会不会休战？商界猜测

停战  vno  F3 F4
  not 停战协定 | 停战线 | 停战协议 | 停战日 | 停战纪念 | 停战谈判 | 停战条件
  alt AGREE | CONCEDE
  + 阿塞拜疆与亚美尼亚停战 => AZE, ARM > AZE, ARM
  - 英国举行停战日纪念活动

停手  vo  F2
  not 赌徒停手
  alt CONCEDE
  + 以色列对伊朗停手 => ISR > IRN
  - 美国要是不拉着，以色列会停手？

停止  v  F1 F2
  not 停止供应 | 停止供气 | 停止营业 | 停止运营 | 停止使用 | 停止呼吸 | 停止生产 | 停止比赛 | 停止援助 | 停止销售 | 停止进口 | 停止军售 | 停止工作 | 停止核试验
  tail 攻击 | 袭击 | 空袭 | 轰炸 | 进攻 | 敌对 | 军事行动 | 打击 | 炮击 | 战争 | 封锁 | 侵略 | 开火 | 演习
  alt CONCEDE | AGREE
  + 以色列停止在黎巴嫩的军事行动 => ISR > LBN
  + 胡塞武装停止对美国船只的攻击 => NSA:HOUTHI > USA
  - 北约敦促俄罗斯停止对乌克兰的空袭

停止交火  vo  F3 F4
  alt AGREE
  + 泰柬两军停止交火 => THA, KHM > THA, KHM
  - 东盟敦促泰柬停止交火

停止军事行动  v  F2
  alt CONCEDE
  + 以色列对伊朗停止军事行动 => ISR > IRN
  - 若以军不停止军事行动，哈马斯拒绝谈判

停止战斗  vo  F3 F4
  + 刚果（金）军队与M23运动停止战斗 => COD, NSA:M23 > COD, NSA:M23
  - 红十字会希望停止战斗，以便苏丹妇孺离开

停止打击  vo  F1 F2
  not 停止打击犯罪
  alt CONCEDE
  + 美军对胡塞武装停止打击 => USA > NSA:HOUTHI
  - 禁毒机构不会停止打击犯罪，哥伦比亚警方说

停止攻击  vo  F1 F2 F3 F4
  alt CONCEDE | AGREE
  + 胡塞武装停止攻击美国船只 => NSA:HOUTHI > USA
  - 联合国要求以军停止攻击

停止敌对行动  v  F3 F4
  alt AGREE | CONCEDE
  + 埃塞俄比亚政府与提人阵停止敌对行动 => ETH, NSA:TPLF > ETH, NSA:TPLF
  - 非盟呼吁苏丹各方停止敌对行动

停止空袭  vo  F1 F2
  alt CONCEDE
  + 沙特对也门停止空袭 => SAU > YEM
  - 黎方要求停止空袭

停止袭击  vo  F1 F2 F3 F4
  alt CONCEDE
  + 胡塞武装停止袭击美国商船 => NSA:HOUTHI > USA
  - 只要真主党停止袭击，以色列就会停手

停止轰炸  vo  F1 F2
  alt CONCEDE
  + 美国对也门停止轰炸 => USA > YEM
  - 特朗普敦促以色列停止轰炸

停火  vno  F3 F4 F10
  forms 说好停 | 罢手言和 | 歇火 | 消停 | 偃旗息鼓 | 就地停火 | 口头停火
  not 停火协议 | 停火谈判 | 停火线 | 停火提议 | 停火方案 | 停火监督 | 停火机制 | 呼吁停火 | 要求停火 | 停火倡议 | 停火前 | 停火条件 | 停火建议 | 停火计划 | 停火决议 | 违反停火 | 停火期限 | 停火状况 | 停火磋商 | 停火文件 | 拒绝停火 | 停火可能 | 停火草案
  alt AGREE CONCEDE |
  + 以色列和哈马斯停火 => ISR, NSA:HAMAS > ISR, NSA:HAMAS
  + 泰柬两国28日起停火 => THA, KHM > THA, KHM
  + 印巴同意立即停火 => IND, PAK > IND, PAK
  - 以色列和哈马斯会停火吗
  - 土耳其呼吁俄乌停火

停火协议生效  v  F3 F4
  alt AGREE | CONCEDE
  + 哈马斯与以色列停火协议生效 => NSA:HAMAS, ISR > NSA:HAMAS, ISR
  - 若停火协议生效，也门港口将重开

停火生效  v  F3 F4
  alt AGREE | CONCEDE
  + 泰国与柬埔寨之间停火生效 => THA, KHM > THA, KHM
  - 假如停火生效，以军会撤吗？

全面停火  vn  F3 F4 F10
  not 呼吁全面停火 | 全面停火协议 | 全面停火提议
  alt AGREE | CONCEDE
  + 以色列和伊朗全面停火 => ISR, IRN > ISR, IRN
  - 若无全面停火，难民回不了苏丹

减免关税  vo  F2
  alt COOPERATE | CONCEDE
  + 韩国对柬埔寨水果减免关税 => KOR > KHM
  - 企业申请减免关税，越南海关受理

减少驻军  v  F2
  + 美国从德国减少驻军 => USA > DEU
  - 美国正研究在韩国减少驻军

卷铺盖  v  F2 F1
  not 卷铺盖走人的教练
  alt SANCTION
  + 法军从布基纳法索卷铺盖走了 => FRA > BFA
  - 输球后主帅卷铺盖，葡萄牙队换人

取消  v  F1 F2
  not 取消比赛 | 取消航班 | 取消访问 | 取消会谈 | 取消学籍 | 取消资格 | 取消演唱会 | 取消优惠关税 | 取消军演 | 取消演习
  tail 制裁 | 关税 | 封锁 | 禁运
  alt CONCEDE
  + 美国取消对古巴的部分制裁 => USA > CUB
  + 加拿大取消对美国商品的报复性关税 => CAN > USA
  - 台风来袭，日本航空取消航班

取消关税  vo  F2
  alt CONCEDE | COOPERATE
  + 中国对澳大利亚大麦取消关税 => CHN > AUS
  - 若欧盟取消关税，美国车会降价

取消制裁  vo  F2
  not 要求取消制裁
  alt CONCEDE
  + 英国对叙利亚银行取消制裁 => GBR > SYR
  - 俄方把取消制裁当作前提

取消加征关税  v  F2
  alt CONCEDE
  + 美国对巴西咖啡取消加征关税 => USA > BRA
  - 加拿大要求美国取消加征关税

取消封锁  vo  F2
  alt CONCEDE
  + 埃及对卡塔尔取消封锁 => EGY > QAT
  - 古巴年年呼吁取消封锁

后撤  vn  F1 F3 F4
  not 后撤一步 | 后撤步
  alt AGREE
  + 吉塔两军从边境后撤 => KGZ, TJK > KGZ, TJK
  - 球员后撤步投篮，美国观众喝彩

实现停火  v  F3 F4
  not 尽快实现停火 | 推动实现停火 | 为实现停火 | 以实现停火
  alt AGREE | CONCEDE
  + 印度与巴基斯坦实现停火 => IND, PAK > IND, PAK
  - 中方推动实现停火，也门各方欢迎

弃守  v  F1 F2
  alt ASSAULT
  + 俄军弃守乌克兰赫尔松 => RUS > UKR
  - 守将弃守城池的典故，日本读者熟悉

归还  v  F1 F2 F6
  not 归还贷款 | 归还图书 | 归还借款 | 归还押金
  alt COOPERATE | CONCEDE
  + 法国向贝宁归还二十六件文物 => FRA > BEN
  + 英国归还埃塞俄比亚皇室遗物 => GBR > ETH
  - 学生归还图书，日本图书馆延长开放

归还主权  v  F2
  alt CONCEDE
  + 英国向毛里求斯归还主权 => GBR > MUS
  - 阿根廷要求英国归还主权

恢复了  v  F1 F2
  forms 又恢复了 | 重新发放 | 重开了 | 重启了 | 补发 | 恢复发放
  tail 签证 | 援助 | 拨款 | 供 | 援款 | 军援 | 情报
  alt COOPERATE CONCEDE
  + 美国恢复了乌克兰的军援 => USA > UKR
  - 他恢复了体力

打道回府  v  F2
  + 法军从乍得打道回府 => FRA > TCD
  - 球队小组出局打道回府，卡塔尔球迷失望

抛弃  v  F1 F5 F6
  not 抛弃式 | 抛弃型 | 抛弃旧观念 | 抛弃偏见
  alt REJECT | SANCTION
  + 美国抛弃阿富汗 => USA > AFG
  - 宠物被主人抛弃

抽身  vo  F1
  head 从 | 自 | 想 | 开始
  + 美国开始抽身阿富汗 => USA > AFG
  - 他忙得无法抽身

拆除哨所  v  F2 F3 F4
  alt AGREE
  + 朝韩双方拆除哨所 => PRK, KOR > PRK, KOR
  - 若韩方拆除哨所，朝方也会跟进

换俘  vn  F3 F4 F10
  not 换俘名单
  alt COOPERATE | AGREE
  + 俄乌再次换俘 => RUS, UKR > RUS, UKR
  - 换俘名单一拖再拖，也门家属着急

撤  v  F1 F2
  forms 撤回来 | 撤出去 | 撤出了 | 撤回了 | 卷铺盖走人 | 拍屁股走人 | 开溜 | 打包走人 | 收摊 | 搬走
  tail 兵 | 军 | 部队 | 基地 | 人马 | 据点 | 哨所 | 顾问 | 人 | 坦克
  need src
  head 从 | 把 | 军 | 兵 | 部队 | 撤
  + 法军从马里撤了兵 => FRA > MLI
  - 摊主撤了摊

撤了  v  F2 F1 F6
  not 撤了职 | 撤了诉 | 撤了回来 | 撤了热搜 | 撤了案
  + 法国从塞内加尔把兵撤了 => FRA > SEN
  - 市长被撤了职，韩国检方跟进

撤光  v  F2 F1
  + 美军从伊拉克撤光 => USA > IRQ
  - 外资何时撤光？土耳其散户议论

撤兵  vo  F1 F2 F10
  + 越南从柬埔寨撤兵 => VNM > KHM
  - 若俄罗斯不撤兵，乌方不谈

撤军  vo  F1 F2 F10
  forms 撤出兵 | 抽兵 | 撤防
  not 撤军计划 | 撤军时间表 | 撤军协议 | 要求撤军 | 拒绝撤军 | 撤军方案 | 撤军问题
  alt CONCEDE
  + 法国从尼日尔撤军 => FRA > NER
  + 俄军从乌克兰北部撤军 => RUS > UKR
  + 美国从阿富汗撤军 => USA > AFG
  - 资本从股市撤军
  - 以色列拒绝撤军，黎方不满

撤出  v  F1 F2
  not 撤出市场 | 撤出资金 | 撤出投资 | 撤出侨民 | 撤出公民 | 撤出外交人员 | 撤出比赛 | 撤出存款 | 撤出人员 | 撤出平民
  + 法军撤出尼日尔 => FRA > NER
  + 美军最后一批士兵撤出乍得 => USA > TCD
  - 家乐福撤出市场，沙特员工失业

撤出部队  v  F2
  + 以色列从黎巴嫩南部撤出部队 => ISR > LBN
  - 若土耳其不撤出部队，叙利亚会抗议

撤回军队  vo  F2
  + 厄立特里亚从埃塞俄比亚撤回军队 => ERI > ETH
  - 以方无意撤回军队

撤回部队  vo  F2
  + 卢旺达从刚果（金）撤回部队 => RWA > COD
  - 印度会撤回部队吗？

撤完  v  F2 F1
  + 法军从塞内加尔撤完 => FRA > SEN
  - 美军撤完以后怎么办？伊拉克人在想

撤干净  v  F2 F1
  + 美军从阿富汗撤干净了 => USA > AFG
  - 什么时候能撤干净？伊拉克人还在等

撤摊子  v  F2
  + 美军从尼日尔撤摊子 => USA > NER
  - 小贩撤摊子回家，墨西哥城下雨

撤离  v  F1 F2
  not 撤离平民 | 撤离侨民 | 撤离居民 | 撤离公民 | 撤离行动 | 撤离令 | 撤离命令 | 撤离人员 | 撤离使馆 | 紧急撤离 | 疏散撤离 | 撤离通知 | 撤离大使 | 协助撤离 | 撤离路线
  + 法军撤离马里 => FRA > MLI
  + 美军撤离叙利亚东部基地 => USA > SYR
  - 山火逼近，希腊居民收到撤离通知

撤空  v  F1 F2
  + 法军撤空乍得的基地 => FRA > TCD
  - 居民撤空村庄躲避火山，冰岛戒备

撤走  v  F1 F2 F6
  not 撤走资金 | 撤走投资 | 撤走侨民 | 撤走帐篷
  + 俄罗斯从亚美尼亚撤走边防军 => RUS > ARM
  - 外资撤走投资，韩国股市下跌

撤退  v  F1 F2 F10
  not 撤退路线 | 撤退演练 | 敦刻尔克大撤退 | 撤退命令
  + 俄军从赫尔松撤退 => RUS > UKR
  - 电影敦刻尔克大撤退在英国上映

撤销制裁  v  F2
  alt CONCEDE
  + 欧盟对叙利亚撤销制裁 => IGO:EU > SYR
  - 津巴布韦呼吁撤销制裁

收兵  vo  F2 F1
  not 鸣金收兵 | 收兵回营
  + 土耳其从利比亚收兵 => TUR > LBY
  - 比赛鸣金收兵，意大利队夺金

放  v  F1 F6
  forms 放走 | 放走了 | 给放了 | 放回 | 放回来 | 放了回来 | 放出来 | 放还 | 还给 | 还了 | 还回 | 放归 | 放行了 | 交还给
  not 存放 | 开放 | 播放 | 发放 | 投放 | 摆放 | 堆放 | 排放 | 停放 | 安放 | 流放 | 燃放 | 绽放 | 解放 | 释放 | 下放 | 寄放 | 盛放 | 奔放 | 豪放 | 粗放 | 放弃 | 放松 | 放宽 | 放缓 | 放大 | 放心 | 放映
  tail 人 | 犯 | 俘 | 船 | 员 | 公民 | 总统 | 记者 | 遗体 | 囚 | 质 | 渔民 | 油轮 | 兵
  + 伊朗放了两名美国人质 => IRN > USA
  - 老板放了工人的假

放下武器  v  F2
  alt CONCEDE
  + 库尔德工人党向土耳其放下武器 => NSA:PKK > TUR
  - 美国要求哈马斯放下武器

放了  v  F1 F6
  not 放了鸽子 | 放了假 | 放了手 | 放了暑假 | 放了心 | 放了狠话 | 放了一把 | 放了电影
  + 伊朗把韩国船员放了 => IRN > KOR
  - 老板放了鸽子，巴西客户生气

放人  vo  F2 F1
  not 放人一马 | 俱乐部放人
  alt CONCEDE
  + 白俄罗斯对美国放人 => BLR > USA
  - 俱乐部放人，挪威队凑齐阵容

放宽制裁  v  F2
  alt CONCEDE
  + 欧盟对布隆迪放宽制裁 => IGO:EU > BDI
  - 若缅甸大选顺利，美方或放宽制裁

放松制裁  v  F2
  alt CONCEDE
  + 美国对委内瑞拉放松制裁 => USA > VEN
  - 西方会不会对阿富汗放松制裁？

暂停制裁  vo  F2
  alt CONCEDE
  + 美国对白俄罗斯航空公司暂停制裁 => USA > BLR
  - 尼日尔希望西共体暂停制裁

暂停加征关税  v  F2
  alt CONCEDE
  + 美国对墨西哥暂停加征关税 => USA > MEX
  - 欧盟没料到美国会暂停加征关税吗？

松绑  vo  F2
  not 政策松绑 | 楼市松绑
  alt CONCEDE
  + 美国对委内瑞拉石油松绑 => USA > VEN
  - 楼市松绑，新西兰买家回来了

溃退  v  F1 F2
  alt ASSAULT
  + 俄军从乌克兰哈尔科夫溃退 => RUS > UKR
  - 股价溃退，美国散户割肉

熄火  vo  F3 F4
  not 车辆熄火 | 发动机熄火 | 半路熄火 | 汽车熄火
  alt AGREE
  + 印巴昨晚熄火了 => IND, PAK > IND, PAK
  - 汽车熄火，俄罗斯司机受冻

移交主权  vo  F2
  alt COOPERATE | AGREE
  + 英国向毛里求斯移交主权 => GBR > MUS
  - 丹麦不会移交主权

移交基地  vo  F2
  + 法国向乍得移交基地 => FRA > TCD
  - 美国拒绝移交基地

移交指挥权  v  F2
  alt AGREE
  + 法国向塞内加尔移交指挥权 => FRA > SEN
  - 艇长移交指挥权退休，日本海上自卫队仪式简单

移交遗体  vo  F2
  + 俄罗斯向乌克兰移交遗体六千具 => RUS > UKR
  - 医院向家属移交遗体，秘鲁警方在场

移出制裁名单  v  F5 F6
  alt CONCEDE
  + 美国将叙利亚领导人移出制裁名单 => USA > SYR
  - 塔利班要求移出制裁名单

移出实体清单  v  F5 F6
  alt CONCEDE
  + 美国将两家阿联酋公司移出实体清单 => USA > ARE
  - 中企何时移出实体清单，美方没说

结束  v  F1 F2
  not 结束访问 | 结束会谈 | 结束比赛 | 结束演习 | 结束任期 | 结束贫困 | 圆满结束 | 结束语 | 结束婚姻 | 结束工作 | 结束谈判
  tail 封锁 | 占领 | 军事行动 | 战争 | 行动 | 敌对 | 轰炸
  alt CONCEDE | AGREE
  + 法国结束在马里的军事行动 => FRA > MLI
  - 印度总理结束访问回国

结束占领  v  F2
  alt CONCEDE
  + 以色列对黎巴嫩南部结束占领 => ISR > LBN
  - 各国呼吁以色列结束占领

缩减驻军  v  F2
  + 美国从叙利亚缩减驻军 => USA > SYR
  - 科威特担心美国缩减驻军

罢兵  v  F3 F4
  alt AGREE
  + 吉塔两国罢兵 => KGZ, TJK > KGZ, TJK
  - 若泰柬罢兵，东盟松口气

裁减驻军  v  F2
  + 美国从伊拉克裁减驻军 => USA > IRQ
  - 五角大楼尚未决定裁减驻军

解了  v  F1 F2
  forms 解除了 | 解掉 | 给解了 | 解了扣 | 松了 | 取消了 | 豁免了 | 放开了 | 拿掉 | 拿掉了 | 减了
  tail 封锁 | 禁令 | 制裁 | 关税 | 禁运 | 限制 | 冻结 | 扣 | 税
  alt CONCEDE
  + 美国解了叙利亚的制裁 => USA > SYR
  - 他解了领带

解冻  v  F1 F2
  not 解冻肉 | 解冻食品 | 春季解冻 | 土壤解冻
  tail 资产 | 资金 | 存款 | 账户 | 石油款
  alt CONCEDE
  + 韩国解冻伊朗六十亿美元资金 => KOR > IRN
  - 冻土在西伯利亚融化解冻，俄科学家担忧

解除  v  F1 F2
  not 解除警报 | 解除婚约 | 解除职务 | 解除合同 | 解除隔离 | 解除戒严 | 解除宵禁 | 解除武装 | 解除警戒 | 要求解除 | 呼吁解除
  tail 制裁 | 禁运 | 封锁 | 冻结 | 围困 | 武器禁运 | 进口限制 | 限制
  alt CONCEDE
  + 美国解除对叙利亚的制裁 => USA > SYR
  + 中国解除对日本水产品的进口限制 => CHN > JPN
  - 气象台解除警报，越南渔民出海

解除冻结  vo  F2
  alt CONCEDE
  + 美国对阿富汗资产解除冻结 => USA > AFG
  - 法院拒绝解除冻结，巴西商人上诉

解除制裁  vo  F2
  not 解除制裁的条件 | 要求解除制裁 | 呼吁解除制裁
  alt CONCEDE
  + 美国对叙利亚解除制裁 => USA > SYR
  + 欧盟对津巴布韦解除制裁 => IGO:EU > ZWE
  - 伊朗要求解除制裁

解除围困  vo  F2
  alt CONCEDE
  + 快速支援部队对苏丹法希尔解除围困 => NSA:RSF > SDN
  - 联合国呼吁对法希尔解除围困

解除封锁  vo  F2
  alt CONCEDE
  + 沙特对卡塔尔解除封锁 => SAU > QAT
  - 联合国敦促解除封锁，以方没有答应

解除武器禁运  v  F2
  alt CONCEDE
  + 安理会对索马里解除武器禁运 => IGO:UN > SOM
  - 南苏丹要求解除武器禁运

解除禁运  vo  F2
  alt CONCEDE
  + 美国对越南解除禁运 => USA > VNM
  - 安理会讨论是否解除禁运，南苏丹派员

调走  v  F1 F2 F6
  not 调走干部 | 调走员工
  + 美国从韩国调走两套爱国者系统 => USA > KOR
  - 公司调走员工，印度分厂停产

豁免制裁  v  F2
  alt CONCEDE
  + 美国对匈牙利豁免制裁 => USA > HUN
  - 土耳其要求豁免制裁

达成停火  vo  F3 F4
  alt AGREE
  + 泰国与柬埔寨达成停火 => THA, KHM > THA, KHM
  - 以色列与真主党尚未达成停火

返还  v  F1 F2
  not 返还押金 | 返还税款 | 返还消费券
  tail 文物 | 遗体 | 遗骸 | 资产 | 资金 | 青铜器 | 艺术品 | 土地
  alt COOPERATE | CONCEDE
  + 德国向尼日利亚返还青铜器 => DEU > NGA
  - 平台返还押金，法国用户起诉

退兵  vo  F2 F1
  + 埃塞俄比亚从索马里退兵 => ETH > SOM
  - 空城计里诸葛亮智退兵，越南读者熟悉

退出占领区  v  F2
  + 以军从叙利亚退出占领区 => ISR > SYR
  - 国际社会希望以军退出占领区

送回  v  F1 F2 F6
  not 送回家 | 送回医院 | 送回学校 | 送回酒店
  tail 遗体 | 士兵 | 战俘 | 文物 | 遗骸
  + 朝鲜送回美国士兵遗骸 => PRK > USA
  - 老人被送回家，韩国社工松口气

送还  v  F1 F2
  + 柬埔寨向泰国送还一名士兵遗体 => KHM > THA
  - 好心人送还钱包，印尼游客感动

遣返战俘  v  F2 F3 F4
  alt COOPERATE
  + 亚美尼亚向阿塞拜疆遣返战俘 => ARM > AZE
  - 各方讨论遣返战俘的细节，土耳其承办

遣送回国  v  F6
  alt COERCE
  + 美国把哥伦比亚移民遣送回国 => USA > COL
  - 游客被遣送回国

释放  v  F1 F2
  not 释放信号 | 释放善意 | 释放热量 | 释放潜力 | 释放活力 | 释放压力 | 释放能量 | 释放红利 | 释放天性 | 释放甲烷 | 释放潜能 | 释放碳 | 释放动能 | 释放积极 | 释放产能 | 释放需求 | 释放空间 | 释放内存 | 释放消息 | 要求释放 | 呼吁释放
  alt CONCEDE
  + 哈马斯释放四名以色列女兵 => NSA:HAMAS > ISR
  + 以色列释放九十名巴勒斯坦人 => ISR > PSE
  - 中美释放信号，市场乐观

释放了  v  F1
  not 释放了积极 | 释放了正 | 释放了信号 | 释放了强 | 释放了善意 | 释放了市场 | 释放了潜力 | 释放了活力 | 释放了巨大 | 释放了明确 | 释放了大量 | 释放了内需 | 释放了消费
  + 哈马斯释放了四名以色列士兵 => NSA:HAMAS > ISR
  - 新政释放了积极信号

释放人质  vo  F1 F2
  alt CONCEDE
  + 哈马斯向以色列释放人质 => NSA:HAMAS > ISR
  - 各方讨论释放人质的办法，以方代表在场

释放战俘  vo  F1 F2 F3 F4
  alt COOPERATE
  + 俄罗斯和乌克兰相互释放战俘 => RUS, UKR > RUS, UKR
  - 阿塞拜疆还没答应释放战俘

释放被扣押人员  v  F1 F2
  + 哈马斯向以色列释放被扣押人员 => NSA:HAMAS > ISR
  - 若哈马斯不释放被扣押人员，以色列将再进攻

降低  v  F1 F2
  not 降低成本 | 降低风险 | 降低利率 | 降低标准 | 降低要求 | 降低能耗 | 降低碳 | 降低血
  tail 关税
  alt CONCEDE | COOPERATE
  + 瑞士降低对印度商品的关税 => CHE > IND
  - 新药降低风险，丹麦药企股价大涨

降低关税  v  F2
  alt CONCEDE | COOPERATE
  + 美国对日本汽车降低关税 => USA > JPN
  - 印度正考虑降低关税
