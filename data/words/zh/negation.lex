一个也没  negation
  zh 一个也没
  src hand

一个没  negation
  zh 一个没
  src hand

一个都没  negation
  zh 一个都没
  src hand

一句没  negation
  zh 一句没
  src hand

一枚没  negation
  zh 一枚没
  src hand

一次都没  negation
  zh 一次都没
  src hand

一直未  negation  nonevent
  zh 一直未
  src hand

一直毫无动静  negation  nonevent
  zh 一直毫无动静
  src hand

一直没  negation  nonevent
  zh 一直没
  src hand

一直没动静  negation  nonevent
  zh 一直没动静
  src hand

一直没有  negation  nonevent
  zh 一直没有
  src hand

一直没有动静  negation  nonevent
  zh 一直没有动静
  src hand

一直没能  negation
  zh 一直没能
  src hand

不  negation
  zh 不
  src hand

不予  negation
  zh 不予
  src hand

不会  negation
  zh 不会
  src hand

不再  negation
  zh 不再
  src hand

不可  negation
  zh 不可
  src hand

不可能  negation
  zh 不可能
  src hand

不好再  negation
  zh 不好再 | 不便再 | 没法再 | 不好意思再
  src hand

不得不  negation  affirmative
  zh 不得不
  src hand

不是  negation
  zh 不是
  src hand

不曾  negation
  zh 不曾
  src hand

不能  negation
  zh 不能
  src hand

不见动静  negation  nonevent
  zh 不见动静
  src hand

不见行动  negation  nonevent
  zh 不见行动
  src hand

不闻不问  negation  nonevent
  zh 不闻不问
  src hand

也没  negation
  zh 也没
  src hand

仍未  negation
  zh 仍未
  src hand

从不  negation
  zh 从不
  src hand

从未  negation
  zh 从未
  src hand

从未有人  negation
  zh 从未有人
  src hand

从来不  negation
  zh 从来不
  src hand

从来没  negation
  zh 从来没
  src hand

从来没有  negation
  zh 从来没有
  src hand

从没  negation
  zh 从没
  src hand

从没有  negation
  zh 从没有
  src hand

作壁上观  negation  nonevent
  zh 作壁上观
  src hand

保持旁观  negation  nonevent
  zh 保持旁观
  src hand

偏偏没  negation
  zh 偏偏没
  src hand

偏没  negation
  zh 偏没
  src hand

再也不  negation
  zh 再也不
  src hand

再也没  negation
  zh 再也没
  src hand

再没  negation
  zh 再没
  src hand

决不  negation
  zh 决不
  src hand

决不会  negation
  zh 决不会
  src hand

冷眼旁观  negation  nonevent
  zh 冷眼旁观
  src hand

别想  negation
  zh 别想
  src hand

到今天也没  negation
  zh 到今天也没
  src hand

到现在也没  negation
  zh 到现在也没
  src hand

到现在没  negation
  zh 到现在没
  src hand

压根不  negation
  zh 压根不
  src hand

压根就没  negation
  zh 压根就没
  src hand

压根没  negation
  zh 压根没
  src hand

坐视不理  negation  nonevent
  zh 坐视不理
  src hand

坐视不管  negation  nonevent
  zh 坐视不管
  src hand

始终不  negation  nonevent
  zh 始终不
  src hand

始终未  negation  nonevent
  zh 始终未
  src hand

始终没  negation
  zh 始终没
  src hand

始终没动静  negation  nonevent
  zh 始终没动静
  src hand

始终没有  negation  nonevent
  zh 始终没有
  src hand

始终没有动静  negation  nonevent
  zh 始终没有动静
  src hand

尚未  negation
  zh 尚未
  src hand

就是没  negation
  zh 就是没
  src hand

就没  negation
  zh 就没
  src hand

并不  negation
  zh 并不
  src hand

并无  negation
  zh 并无
  src hand

并未  negation
  zh 并未
  src hand

并没  negation
  zh 并没
  src hand

并没有  negation
  zh 并没有
  src hand

并非  negation
  zh 并非
  src hand

愣是不  negation
  zh 愣是不
  src hand

愣是没  negation
  zh 愣是没
  src hand

愣没  negation
  zh 愣没
  src hand

按兵不动  negation  nonevent
  zh 按兵不动
  src hand

无  negation
  zh 无
  src hand

无一  negation
  zh 无一
  src hand

无人曾  negation
  zh 无人曾
  src hand

无力  negation
  zh 无力 | 已无力 | 再无力
  src hand

无所作为  negation  nonevent
  zh 无所作为
  src hand

无法  negation
  zh 无法
  src hand

未  negation
  zh 未
  src hand

未予  negation
  zh 未予
  src hand

未必  negation
  zh 未必
  src hand

未曾  negation
  zh 未曾
  src hand

未能  negation
  zh 未能
  src hand

根本不  negation
  zh 根本不
  src hand

根本没  negation
  zh 根本没
  src hand

死活不  negation
  zh 死活不
  src hand

死活没  negation
  zh 死活没
  src hand

毫无  negation
  zh 毫无
  src hand

毫无动作  negation  nonevent
  zh 毫无动作
  src hand

毫无动静  negation  nonevent
  zh 毫无动静
  src hand

没  negation
  zh 没
  src hand

没一个  negation
  zh 没一个
  src hand

没了下文  negation  nonevent
  zh 没了下文
  src hand

没任何动静  negation  nonevent
  zh 没任何动静
  src hand

没再  negation
  zh 没再
  src hand

没动静  negation  nonevent
  zh 没动静
  src hand

没啥动静  negation  nonevent
  zh 没啥动静
  src hand

没打算  negation
  zh 没打算
  src hand

没捞着  negation
  zh 没捞着
  src hand

没敢  negation
  zh 没敢
  src hand

没有  negation
  zh 没有
  src hand

没有一个  negation
  zh 没有一个
  src hand

没有下文  negation  nonevent
  zh 没有下文
  src hand

没有人  negation
  zh 没有人
  src hand

没有任何作为  negation  nonevent
  zh 没有任何作为 | 没任何作为 | 毫无作为 | 没有作为 | 没有任何行动 | 没见行动 | 没见任何行动 | 没见任何动静 | 没下文 | 没有了下文 | 再无下文 | 再没下文 | 再没有下文 | 没了动静 | 不见下文
  src hand

没有任何动作  negation  nonevent
  zh 没有任何动作
  src hand

没有任何动静  negation  nonevent
  zh 没有任何动静
  src hand

没有动作  negation  nonevent
  zh 没有动作
  src hand

没有动静  negation  nonevent
  zh 没有动静
  src hand

没有行动  negation  nonevent
  zh 没有行动
  src hand

没来得及  negation
  zh 没来得及
  src hand

没法  negation
  zh 没法
  src hand

没法子  negation
  zh 没法子
  src hand

没看到  negation
  zh 没看到
  src hand

没看见  negation
  zh 没看见
  src hand

没真  negation
  zh 没真
  src hand

没真的  negation
  zh 没真的
  src hand

没瞧见  negation
  zh 没瞧见
  src hand

没等  negation
  zh 没等
  src hand

没等来  negation
  zh 没等来
  src hand

没肯  negation
  zh 没肯
  src hand

没能  negation
  zh 没能
  src hand

没舍得  negation
  zh 没舍得
  src hand

没见  negation
  zh 没见
  src hand

没见动静  negation  nonevent
  zh 没见动静
  src hand

硬是不  negation
  zh 硬是不
  src hand

硬是没  negation
  zh 硬是没
  src hand

绝不  negation
  zh 绝不
  src hand

绝不会  negation
  zh 绝不会
  src hand

绝非  negation
  zh 绝非
  src hand

至今仍未  negation  nonevent
  zh 至今仍未
  src hand

至今未  negation  nonevent
  zh 至今未
  src hand

至今没  negation
  zh 至今没
  src hand

至今没有  negation  nonevent
  zh 至今没有
  src hand

袖手旁观  negation  nonevent
  zh 袖手旁观
  src hand

见死不救  negation  nonevent
  zh 见死不救
  src hand

谁也没  negation
  zh 谁也没
  src hand

谁都没  negation
  zh 谁都没
  src hand

还是没  negation
  zh 还是没
  src hand

还没  negation
  zh 还没
  src hand

还没有  negation
  zh 还没有
  src hand

还没来得及  negation
  zh 还没来得及
  src hand

迟迟不  negation  nonevent
  zh 迟迟不
  src hand

迟迟未  negation  nonevent
  zh 迟迟未
  src hand

迟迟没  negation
  zh 迟迟没
  src hand

迟迟没动静  negation  nonevent
  zh 迟迟没动静
  src hand

迟迟没有  negation  nonevent
  zh 迟迟没有
  src hand

迟迟没有下文  negation  nonevent
  zh 迟迟没有下文 | 一直没有下文 | 始终没有下文 | 至今没有下文 | 也没有下文 | 也没下文 | 迟迟没下文 | 一直没下文 | 迟迟不见动静 | 一直不见动静 | 始终不见动静 | 也没动静 | 也没有动静 | 也没见动静 | 也没见着动静 | 也不见动静 | 至今没动静 | 至今没有动静 | 至今不见动静 | 到现在也没动静 | 到现在也没见动静 | 到今天也没动静 | 到现在都没动静 | 迟迟没有动静 | 迟迟没有行动 | 一直没有行动 | 始终没有行动 | 迟迟没有动作 | 一直没有动作 | 始终没有动作 | 始终没有任何作为 | 一直没有任何作为
  src hand

都没  negation
  zh 都没
  src hand

隔岸观火  negation  nonevent
  zh 隔岸观火
  src hand

难以  negation
  zh 难以
  src hand

雷声大雨点小  negation  nonevent
  zh 雷声大雨点小 | 雷声大,雨点小 | 只打雷不下雨 | 光打雷不下雨 | 干打雷不下雨 | 光说不练 | 只说不做 | 只动嘴不动手 | 光动嘴不动手 | 一动不动 | 撒手不管 | 装聋作哑 | 愣是没动静 | 硬是没动静 | 就是没动静 | 愣没动静 | 连影子都没有 | 连个影子都没有 | 连影子都没见着 | 不见踪影 | 没见踪影 | 没见一兵一卒 | 没见着一兵一卒 | 不见一兵一卒 | 一兵一卒也没派 | 一兵一卒都没派 | 一兵一卒都没见着 | 没派一兵一卒 | 也没见一兵一卒 | 没出一兵一卒 | 一毛钱都没给 | 一分钱都没给 | 一分钱也没给 | 一枪一弹都没给
  src hand
