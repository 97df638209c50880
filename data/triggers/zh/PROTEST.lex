上街  vo  F1 F2
  not 上街买菜 | 上街购物 | 上街游玩 | 逛街上街 | 上街吃饭
  need src
  alt ACCUSE
  + 秘鲁百姓又上街了 => PER >
  + 格鲁吉亚年轻人上街抗议 => GEO >
  - 大妈上街买菜，荷兰菜价又涨

举行示威  vo  F1 F2
  need src
  alt ACCUSE
  + 数千名格鲁吉亚人在议会外举行示威 => GEO >
  - 工会考虑举行示威，丹麦政府紧张

冲击使馆  v  F1 F2
  need src
  alt ASSAULT
  + 伊拉克示威者冲击使馆 => IRQ >
  - 警方演练应对有人冲击使馆，约旦记者旁观

冲着使馆喊  v  F2 F1
  forms 围着使馆喊 | 围了使馆 | 围住使馆 | 堵了使馆 | 举牌 | 举牌抗议 | 举着牌子 | 拉横幅 | 扯横幅 | 上街喊 | 上街骂 | 喊口号 | 泼油漆 | 扔鸡蛋 | 往使馆扔 | 围了领馆 | 扔燃烧瓶
  + 塞尔维亚人冲着美国大使馆扔燃烧瓶 => SRB > USA
  - 球迷举牌求签名

冲进  v  F1
  forms 冲击 | 围住 | 堵在 | 撞开 | 翻进 | 爬进
  tail 使馆 | 领馆 | 大使馆 | 总领馆 | 领事馆
  head 示威 | 民众 | 暴徒 | 的人 | 学生 | 人群 | 抗议 | 支持者 | 愤怒 | 年轻人 | 教徒 | 暴民 | 群众 | 球迷
  need src tgt
  alt ASSAULT | COERCE
  + 利比亚示威者冲进美国领馆 => LBY > USA
  - 记者冲进美国使馆旁的咖啡馆

冲进使馆  v  F1 F2
  need src
  alt COERCE | ASSAULT
  + 伊拉克示威者冲进使馆 => IRQ >
  - 若暴徒冲进使馆，孟加拉国警方会担责

冲进国会  v  F1 F2
  need src
  alt COERCE | ASSAULT
  + 斯里兰卡示威者冲进国会 => LKA >
  - 若人群冲进国会，智利军警会开枪

冲进议会  v  F1 F2
  need src
  alt COERCE | ASSAULT
  + 肯尼亚年轻人冲进议会 => KEN >
  - 野猪冲进议会，罗马尼亚议员躲避

冲进领馆  v  F1
  forms 冲进大使馆 | 冲使馆 | 冲领馆 | 冲击领馆 | 围领馆 | 围使馆 | 堵使馆 | 扯国旗 | 扯了国旗 | 扯下国旗 | 撕国旗 | 踩国旗 | 烧了国旗 | 烧总统像 | 烧画像 | 砸门店 | 砸店 | 砸车 | 抄家伙上街
  need src
  + 印度示威者冲进领馆 => IND >
  - 保安没让人冲进领馆

包围使馆  v  F1 F2
  need src
  alt COERCE
  + 利比亚抗议者包围使馆 => LBY >
  - 若示威者包围使馆，埃及警方会清场

占领国会  v  F1 F2
  need src
  alt COERCE | ASSAULT
  + 巴西示威者占领国会 => BRA >
  - 电影占领国会在美国上映

占领校园  v  F1 F2
  need src
  alt COERCE
  + 美国学生占领校园 => USA >
  - 野鹅占领校园，加拿大学生绕路

围着使馆  v  F1 F2
  need src
  alt COERCE
  + 巴基斯坦民众围着使馆喊口号 => PAK >
  - 游客围着使馆拍照，泰国警卫微笑

堵路  v  F1 F2
  need src
  alt COERCE
  + 法国农民开拖拉机堵路 => FRA >
  - 塌方堵路，尼泊尔游客滞留

大罢工  vn  F1 F2
  not 取消大罢工 | 京汉铁路大罢工
  need src
  alt REJECT
  + 意大利工会发动大罢工 => ITA >
  - 若谈判破裂，比利时将迎来大罢工

大规模示威  n  F1 F2
  need src
  alt ACCUSE
  + 塞尔维亚爆发大规模示威 => SRB >
  - 当局担心出现大规模示威，秘鲁加强警戒

总罢工  vn  F1 F2
  not 取消总罢工
  need src
  alt REJECT
  + 希腊工会举行总罢工 => GRC >
  - 工会威胁总罢工，葡萄牙政府让步

抗议活动  n  F1 F2
  need src
  alt ACCUSE
  + 尼泊尔年轻人发起抗议活动 => NPL >
  - 警方呼吁抗议活动保持克制，德国媒体报道

抗议浪潮  n  F1 F2
  need src
  alt ACCUSE
  + 美国高校掀起抗议浪潮 => USA >
  - 若强推改革，法国恐现抗议浪潮

抗议游行  vn  F1 F2
  need src
  alt ACCUSE
  + 墨西哥妇女举行抗议游行 => MEX >
  - 工会尚未决定是否抗议游行，葡萄牙政府等待

抗议示威  vn  F1 F2
  need src
  alt ACCUSE
  + 摩洛哥青年举行抗议示威 => MAR >
  - 警方演练应对抗议示威，智利记者旁观

抗议者上街  v  F1 F2
  need src
  alt ACCUSE
  + 伊朗抗议者上街 => IRN >
  - 为防抗议者上街，委内瑞拉加强警戒

抗议集会  n  F1 F2
  need src
  alt ACCUSE
  + 德国农民举行抗议集会 => DEU >
  - 组织者取消抗议集会，荷兰下雨

抵制  vn  F1 F2 F5 F10
  not 抵制诱惑 | 自觉抵制 | 抵制不良 | 抵制假货 | 抵制谣言 | 抵制盗版 | 抵制毒品 | 抵制腐败 | 坚决抵制
  need src
  alt REJECT | SANCTION
  + 加拿大消费者抵制美国商品 => CAN > USA
  + 西班牙抵制以色列参加的歌唱比赛 => ESP > ISR
  - 青年应自觉抵制诱惑，越南老师说

抵制运动  n  F1 F2 F10
  need src
  alt SANCTION
  + 马来西亚民众对以色列品牌发起抵制运动 => MYS > ISR
  - 抵制运动效果有限，法国商会评估

拂袖而去  v  F1 F2
  need src
  alt REJECT
  + 俄罗斯代表不等会议结束便拂袖而去 => RUS >
  - 导演拂袖而去，法国剧组停工

拎包走人  v  F1
  forms 拎包就走 | 甩手走人 | 扭头走人 | 扭头就走 | 拂袖离场 | 中途离场 | 起身离场 | 拍屁股走人 | 摔门走人 | 摔门而去
  head 代表 | 大使 | 外长 | 外交官 | 总理 | 总统 | 议员
  need src
  + 俄罗斯代表在安理会拎包走人 => RUS >
  - 服务员拎包走人

拒绝握手  vo  F1 F2
  need src
  alt REJECT
  + 乌克兰选手对俄罗斯选手拒绝握手 => UKR > RUS
  - 因疫情选手拒绝握手，日本赛会理解

暴乱  n  F1 F2
  not 国会暴乱案 | 暴乱罪
  need src
  alt ASSAULT
  + 新喀里多尼亚发生暴乱 => NCL >
  - 检方起诉国会暴乱案嫌犯，美国法院开庭

涌上街头  v  F1 F2
  not 涌上街头庆祝 | 涌上街头狂欢
  need src
  alt ACCUSE
  + 数万名斯洛伐克人涌上街头 => SVK >
  - 球迷涌上街头狂欢，摩洛哥放假一天

游行  vno  F1 F2
  not 花车游行 | 游行花车 | 同性恋游行 | 骄傲大游行 | 彩车游行 | 胜利日游行 | 游行乐队 | 巡游游行 | 彩虹游行 | 庆祝游行 | 夺冠游行
  need src
  alt ACCUSE
  + 英国民众在伦敦游行 => GBR >
  - 巴西狂欢节花车游行热闹非凡

游行示威  vn  F1 F2
  need src
  alt ACCUSE
  + 韩国农民在首尔游行示威 => KOR >
  - 若油价再涨，尼日利亚人会游行示威

烧国旗  v  F1 F2
  need src
  alt ACCUSE
  + 巴基斯坦示威者当街烧国旗 => PAK >
  - 烧国旗算不算犯罪，美国法院说不算

烧旗  vo  F1 F2
  forms 烧旗子 | 烧了旗 | 烧人偶 | 撕了国旗 | 举牌子 | 打标语 | 堵了路 | 堵桥 | 堵高速
  head 民 | 众 | 人 | 学生 | 百姓 | 工会 | 农 | 司机
  not 高举牌匾 | 举牌增持 | 举牌竞价
  need src
  + 伊朗老百姓冲着美国使馆烧国旗 => IRN > USA
  - 有人举牌接德国朋友

焚烧国旗  v  F1 F2
  need src
  alt ACCUSE
  + 伊朗示威者在街头焚烧国旗 => IRN >
  - 禁止焚烧国旗的法案在美国获签

爆发抗议  vo  F1 F2
  need src
  alt ACCUSE
  + 马达加斯加首都爆发抗议 => MDG >
  - 油价若上涨，厄瓜多尔恐爆发抗议

爆发示威  vo  F1 F2
  need src
  alt ACCUSE
  + 阿根廷多地爆发示威 => ARG >
  - 为防爆发示威，孟加拉国断网

砸了  v  F2 F1
  forms 烧了 | 烧 | 踩 | 撕
  tail 国旗 | 使馆 | 大使馆 | 领事馆 | 领馆
  + 示威者砸了法国大使馆，尼日尔人砸了法国大使馆 => NER > FRA
  - 他烧了一壶水

砸开使馆  vo  F1
  forms 冲进了 | 冲击了 | 砸开 | 砸开了 | 砸了个遍 | 包围了 | 扔石头 | 冲进 | 冲击 | 砸 | 砸了 | 烧了 | 点了 | 围了 | 围住 | 堵了 | 围堵
  tail 使馆 | 领馆 | 领事馆
  head 人 | 民 | 众 | 示威 | 学生 | 百姓 | 暴徒 | 支持者 | 青年 | 老乡
  need src
  alt ASSAULT | COERCE
  + 伊拉克民众冲进瑞典使馆 => IRQ > SWE
  + 刚果（金）的群众把法国使馆砸了 => COD > FRA
  - 消防员冲进瑞典使馆救人

示威  vn  F1 F2
  not 示威者要求 | 示威权 | 示威自由 | 武力示威 | 示威许可
  need src
  alt ACCUSE
  + 以色列民众在特拉维夫示威 => ISR >
  + 印尼学生在雅加达示威 => IDN >
  - 法国宪法保护示威自由

示威抗议  vn  F1 F2
  need src
  alt ACCUSE
  + 肯尼亚青年示威抗议 => KEN >
  - 若有人示威抗议，加纳警方将驱散

示威游行  vn  F1 F2
  not 未批准示威游行 | 批准示威游行
  need src
  alt ACCUSE
  + 西班牙民众举行示威游行 => ESP >
  - 泰国警方未批准示威游行

离场抗议  v  F1 F2
  need src
  alt REJECT | ACCUSE
  + 土耳其代表在大会上离场抗议 => TUR >
  - 球迷离场抗议票价，英国俱乐部道歉

离席  v  F1 F2
  not 离席率 | 中途离席接电话 | 离席去厕所
  need src
  alt REJECT | ACCUSE
  + 伊朗代表当场离席抗议 => IRN >
  - 议员中途离席接电话，日本国会暂停

绝食  vn  F1 F2
  not 绝食减肥 | 停止绝食
  need src
  alt REJECT
  + 巴勒斯坦囚犯绝食 => PSE >
  - 女子绝食减肥住院，日本医生警告

罢买  v  F1 F2
  need src
  alt SANCTION
  + 韩国网民对日本货罢买 => KOR > JPN
  - 主妇罢买高价菜，土耳其菜贩降价

罢免游行  vn  F1 F2
  need src
  alt ACCUSE
  + 菲律宾民众举行罢免游行 => PHL >
  - 当局未批准罢免游行，韩国团体抗诉

罢工  vno  F1 F2
  not 罢工权 | 取消罢工 | 罢工取消 | 罢工威胁 | 威胁罢工 | 电脑罢工 | 机器罢工 | 罢工投票 | 发动机罢工
  need src
  alt REJECT
  + 法国铁路工人罢工 => FRA >
  + 阿根廷教师罢工一周 => ARG >
  - 手表电脑罢工，德国用户维修

罢市  vno  F1 F2
  need src
  + 孟加拉国商户罢市 => BGD >
  - 商会否决罢市动议，巴基斯坦市场开门

罢看  v  F1 F2
  need src
  alt REJECT
  + 西班牙观众对有以色列参加的比赛罢看 => ESP > ISR
  - 球迷罢看球赛，英超俱乐部降价

罢课  vno  F1 F2
  not 罢课威胁
  need src
  alt REJECT
  + 塞尔维亚大学生罢课 => SRB >
  - 校方呼吁不要罢课，印度家长赞成

罢运  vn  F1 F2
  need src
  + 韩国卡车司机罢运 => KOR >
  - 协会取消罢运，巴西公路畅通

走上街头  v  F1 F2
  not 走上街头庆祝 | 走上街头卖艺
  need src
  alt ACCUSE
  + 尼泊尔青年走上街头 => NPL >
  - 球迷走上街头庆祝，阿根廷彻夜狂欢

起义  vn  F1 F2
  not 起义纪念 | 农民起义军史 | 起义旧址 | 秋收起义
  need src
  alt ASSAULT
  + 叙利亚德拉民众起义 => SYR >
  - 波兰举行华沙起义纪念活动

退场抗议  v  F1 F2
  need src
  alt REJECT | ACCUSE
  + 俄罗斯代表在会上退场抗议 => RUS >
  - 球员退场抗议判罚，土耳其联赛停摆

退席  v  F1 F2
  not 退席表决 | 中途退席看病
  need src
  alt REJECT | ACCUSE
  + 巴西代表中途退席 => BRA >
  - 老人身体不适退席，意大利总统致歉

闹事  v  F1 F2
  not 醉酒闹事 | 聚众闹事罪
  need src
  + 摩尔多瓦抗议者在首都闹事 => MDA >
  - 游客醉酒闹事，西班牙酒吧提早关门

闹起来  v  F1
  forms 又闹起来 | 闹起来了 | 闹了起来 | 闹翻了天 | 闹翻天 | 闹上街 | 闹上了街 | 炸了街 | 走上街 | 冲上街 | 涌上街 | 挤上街 | 跑上街 | 上了街 | 又上街 | 敲锅 | 敲着锅 | 敲锅打盆 | 敲盆 | 敲起锅 | 举横幅 | 举着横幅 | 打着横幅 | 拉起横幅 | 拉起了横幅 | 拉了横幅 | 喊起口号 | 喊起了口号 | 喊着口号 | 高喊口号 | 堵了马路 | 堵马路 | 堵了公路 | 堵公路 | 堵了桥 | 烧轮胎 | 烧起轮胎 | 烧了轮胎 | 砸了银行 | 砸警车 | 烧警车 | 烧了警车 | 掀警车 | 围了总统府 | 堵了总统府 | 围了总理府 | 堵了总理府 | 围了政府楼 | 围了议会 | 堵了议会 | 冲了议会 | 冲了总统府 | 冲进总统府 | 冲进了总统府 | 冲进了议会 | 集体罢工 | 罢了工 | 罢起工 | 罢起工来 | 罢了课 | 罢了市 | 静坐了 | 绝起食 | 绝起食来 | 游起行 | 游起了行 | 游了行 | 示起威 | 示起威来 | 示了威
  head 老百姓 | 百姓 | 民众 | 市民 | 群众 | 学生 | 大学生 | 年轻人 | 工人 | 农民 | 渔民 | 街头 | 妇女 | 妈妈 | 司机 | 店主 | 医生 | 教师 | 律师 | 工会 | 反对派 | 反对党 | 球迷 | 矿工 | 万人 | 千人 | 百人 | 人群 | 居民 | 村民 | 国民 | 侨民 | 塞族人 | 年轻人 | 青年 | 全城 | 满城 | 首都
  need src
  + 古巴街头闹起来 => CUB >
  + 格鲁吉亚的大学生又上街了，第比利斯街头闹起来 => GEO >
  - 孩子们在屋里闹起来

集会  vn  F1 F2
  not 竞选集会 | 集会自由 | 宗教集会 | 集会权 | 庆祝集会 | 集会许可 | 造势集会 | 公共集会 | 集会演讲
  need src
  alt ACCUSE | SUPPORT
  + 伊朗民众在使馆外集会 => IRN >
  - 特朗普在竞选集会上讲话

集体退场  v  F1 F2
  need src
  alt REJECT | ACCUSE
  + 俄罗斯外交官在会上集体退场 => RUS >
  - 球员集体退场休息，巴西比赛中断

静坐  vn  F1 F2
  not 静坐冥想 | 静坐养生 | 闭目静坐
  need src
  alt ACCUSE
  + 美国学生在校园静坐 => USA >
  - 日本老人静坐冥想有益健康

静坐示威  vn  F1 F2
  need src
  alt ACCUSE
  + 韩国工人静坐示威 => KOR >
  - 工会取消静坐示威，智利矿山复工

骚乱  n  F1 F2
  not 球迷骚乱 | 骚乱罪
  need src
  alt ASSAULT
  + 法国多地发生骚乱 => FRA >
  - 为防球迷骚乱，比利时加派警力
