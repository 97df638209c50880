下达  light-verb
  zh 下达
  src hand

主办  light-verb
  zh 主办
  src hand

举行  light-verb
  zh 举行
  src hand

举起  light-verb
  zh 举起
  src hand

予以  light-verb
  zh 予以
  src hand

亮出  light-verb
  zh 亮出
  src hand

从事  light-verb
  zh 从事
  src hand

传达  light-verb
  zh 传达
  src hand

作出  light-verb
  zh 作出
  src hand

使出  light-verb
  zh 使出
  src hand

使用  light-verb
  zh 使用
  src hand

保持  light-verb
  zh 保持
  src hand

做出  light-verb
  zh 做出
  src hand

共同举行  light-verb
  zh 共同举行
  src hand

共同发表  light-verb
  zh 共同发表
  src hand

再次进行  light-verb
  zh 再次进行
  src hand

出台  light-verb
  zh 出台
  src hand

加以  light-verb
  zh 加以
  src hand

加大  light-verb
  zh 加大
  src hand

加强  light-verb
  zh 加强
  src hand

加码  light-verb
  zh 加码
  src hand

动用  light-verb
  zh 动用
  src hand

升级  light-verb
  zh 升级
  src hand

参与  light-verb
  zh 参与
  src hand

参加  light-verb
  zh 参加
  src hand

发出  light-verb
  zh 发出
  src hand

发动  light-verb
  zh 发动
  src hand

发去  light-verb
  zh 发去
  src hand

发布  light-verb
  zh 发布
  src hand

发生  light-verb
  zh 发生
  src hand

发表  light-verb
  zh 发表
  src hand

发起  light-verb
  zh 发起
  src hand

召开  light-verb
  zh 召开
  src hand

启动  light-verb
  zh 启动
  src hand

呈递  light-verb
  zh 呈递
  src hand

处以  light-verb
  zh 处以
  src hand

奉上  light-verb
  zh 奉上
  src hand

完成  light-verb
  zh 完成
  src hand

实施  light-verb
  zh 实施
  src hand

实现  light-verb
  zh 实现
  src hand

寄去  light-verb
  zh 寄去
  src hand

展开  light-verb
  zh 展开
  src hand

展示  light-verb
  zh 展示
  src hand

建立  light-verb
  zh 建立
  src hand

开出  light-verb
  zh 开出
  src hand

开启  light-verb
  zh 开启
  src hand

开始  light-verb
  zh 开始
  src hand

开展  light-verb
  zh 开展
  src hand

形成  light-verb
  zh 形成
  src hand

征收  light-verb
  zh 征收
  src hand

得到  light-verb
  zh 得到
  src hand

恢复  light-verb
  zh 恢复
  src hand

打出  light-verb
  zh 打出
  src hand

执行  light-verb
  zh 执行
  src hand

扩大  light-verb
  zh 扩大
  src hand

承办  light-verb
  zh 承办
  src hand

投下  light-verb
  zh 投下
  src hand

投出  light-verb
  zh 投出
  src hand

抛出  light-verb
  zh 抛出
  src hand

报以  light-verb
  zh 报以
  src hand

拉开  light-verb
  zh 拉开
  src hand

挥舞  light-verb
  zh 挥舞
  src hand

掀起  light-verb
  zh 掀起
  src hand

接受  light-verb
  zh 接受
  src hand

推出  light-verb
  zh 推出
  src hand

推行  light-verb
  zh 推行
  src hand

推进  light-verb
  zh 推进
  src hand

提交  light-verb
  zh 提交
  src hand

提供  light-verb
  zh 提供
  src hand

提出  light-verb
  zh 提出
  src hand

提起  light-verb
  zh 提起
  src hand

搞  light-verb
  zh 搞
  src hand

收到  light-verb
  zh 收到
  src hand

敬献  light-verb
  zh 敬献
  src hand

施以  light-verb
  zh 施以
  src hand

施加  light-verb
  zh 施加
  src hand

施行  light-verb
  zh 施行
  src hand

构成  light-verb
  zh 构成
  src hand

正式启动  light-verb
  zh 正式启动
  src hand

正式实施  light-verb
  zh 正式实施
  src hand

深化  light-verb
  zh 深化
  src hand

爆发  light-verb
  zh 爆发
  src hand

献上  light-verb
  zh 献上
  src hand

祭出  light-verb
  zh 祭出
  src hand

筹办  light-verb
  zh 筹办
  src hand

签署  light-verb
  zh 签署
  src hand

组织  light-verb
  zh 组织
  src hand

给予  light-verb
  zh 给予
  src hand

继续  light-verb
  zh 继续
  src hand

联合举行  light-verb
  zh 联合举行
  src hand

联合发表  light-verb
  zh 联合发表
  src hand

联合开展  light-verb
  zh 联合开展
  src hand

联合进行  light-verb
  zh 联合进行
  src hand

致  light-verb
  zh 致
  src hand

致以  light-verb
  zh 致以
  src hand

获得  light-verb
  zh 获得
  src hand

落实  light-verb
  zh 落实
  src hand

表示  light-verb
  zh 表示
  src hand

表达  light-verb
  zh 表达
  src hand

设定  light-verb
  zh 设定
  src hand

设置  light-verb
  zh 设置
  src hand

赢得  light-verb
  zh 赢得
  src hand

转达  light-verb
  zh 转达
  src hand

达成  light-verb
  zh 达成
  src hand

进行  light-verb
  zh 进行
  src hand

追加  light-verb
  zh 追加
  src hand

送上  light-verb
  zh 送上
  src hand

送来  light-verb
  zh 送来
  src hand

递交  light-verb
  zh 递交
  src hand

造成  light-verb
  zh 造成
  src hand

遭到  light-verb
  zh 遭到
  src hand

采取  light-verb
  zh 采取
  src hand

重启  light-verb
  zh 重启
  src hand

颁布  light-verb
  zh 颁布
  src hand
