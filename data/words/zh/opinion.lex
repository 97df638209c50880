一则是  opinion
  zh 一则是
  src hand

一方面是  opinion
  zh 一方面是
  src hand

一来是  opinion
  zh 一来是
  src hand

不外乎  opinion  gloss
  zh 不外乎
  src hand

不就是  opinion  gloss
  zh 不就是
  src hand

不过是  opinion  gloss
  zh 不过是
  src hand

不难看出  opinion
  zh 不难看出
  src hand

个人看法  opinion
  zh 个人看法
  src hand

个人觉得  opinion
  zh 个人觉得
  src hand

个人认为  opinion
  zh 个人认为
  src hand

为的就是  opinion
  zh 为的就是
  src hand

事实证明  opinion
  zh 事实证明
  src hand

二则是  opinion
  zh 二则是
  src hand

二来是  opinion
  zh 二来是
  src hand

从某种程度上  opinion
  zh 从某种程度上
  src hand

仿佛  opinion
  zh 仿佛
  src hand

传递的信号  opinion
  zh 传递的信号
  src hand

传递的意思  opinion
  zh 传递的意思
  src hand

估计也  opinion
  zh 估计也
  src hand

估计又  opinion
  zh 估计又
  src hand

估计就  opinion
  zh 估计就
  src hand

估计就是  opinion
  zh 估计就是
  src hand

估计早  opinion
  zh 估计早
  src hand

估计是怕  opinion
  zh 估计是怕
  src hand

估计是想  opinion
  zh 估计是想
  src hand

估计还  opinion
  zh 估计还
  src hand

依我之见  opinion
  zh 依我之见
  src hand

依我看  opinion  gloss
  zh 依我看
  src hand

俨然  opinion
  zh 俨然
  src hand

其实就是  opinion  gloss
  zh 其实就是
  src hand

其实就是想  opinion  gloss
  zh 其实就是想
  src hand

其实是  opinion  gloss
  zh 其实是
  src hand

其实是想  opinion  gloss
  zh 其实是想
  src hand

其本质  opinion  gloss
  zh 其本质
  src hand

冲的是  opinion
  zh 冲的是
  src hand

分明就是  opinion
  zh 分明就是
  src hand

分明是  opinion
  zh 分明是
  src hand

变相  opinion
  zh 变相
  src hand

另一方面则是  opinion
  zh 另一方面则是
  src hand

另一方面是  opinion
  zh 另一方面是
  src hand

可以说  opinion
  zh 可以说
  src hand

可见  opinion
  zh 可见
  src hand

名义上  opinion
  zh 名义上
  src hand

图的就是  opinion
  zh 图的就是
  src hand

图的是  opinion
  zh 图的是
  src hand

在我看来  opinion  gloss
  zh 在我看来
  src hand

在我眼里  opinion
  zh 在我眼里
  src hand

在某些人看来  opinion
  zh 在某些人看来
  src hand

堪称  opinion
  zh 堪称
  src hand

好像  opinion
  zh 好像
  src hand

实质上  opinion  gloss
  zh 实质上
  src hand

实际上就是  opinion  gloss
  zh 实际上就是
  src hand

实际上是  opinion
  zh 实际上是
  src hand

客观地说  opinion
  zh 客观地说
  src hand

归根到底  opinion  gloss
  zh 归根到底
  src hand

归根结底  opinion  gloss
  zh 归根结底
  src hand

归根结底就是  opinion  gloss
  zh 归根结底就是
  src hand

往大了说  opinion
  zh 往大了说
  src hand

往小了说  opinion
  zh 往小了说
  src hand

必须指出的是  opinion
  zh 必须指出的是
  src hand

惦记的是  opinion
  zh 惦记的是
  src hand

意味着  opinion
  zh 意味着
  src hand

意思就是  opinion  gloss
  zh 意思就是
  src hand

意思是  opinion  gloss
  zh 意思是
  src hand

我估计  opinion  gloss
  zh 我估计
  src hand

我寻思  opinion
  zh 我寻思
  src hand

我琢磨  opinion
  zh 我琢磨
  src hand

我的判断  opinion
  zh 我的判断
  src hand

我的理解  opinion
  zh 我的理解
  src hand

我的看法  opinion
  zh 我的看法
  src hand

我看  opinion  gloss
  zh 我看
  src hand

我觉得  opinion  gloss
  zh 我觉得
  src hand

我认为  opinion  gloss
  zh 我认为
  src hand

所谓  opinion
  zh 所谓
  src hand

所谓的  opinion
  zh 所谓的
  src hand

打的主意  opinion
  zh 打的主意
  src hand

打的什么主意  opinion
  zh 打的什么主意
  src hand

打的算盘是  opinion
  zh 打的算盘是
  src hand

换个说法  opinion  gloss
  zh 换个说法
  src hand

换句话说  opinion  gloss
  zh 换句话说
  src hand

换言之  opinion  gloss
  zh 换言之
  src hand

摆明了  opinion  gloss
  zh 摆明了
  src hand

摆明是  opinion  gloss
  zh 摆明是
  src hand

无异于  opinion
  zh 无异于
  src hand

无非  opinion  gloss
  zh 无非
  src hand

无非就是  opinion  gloss
  zh 无非就是
  src hand

无非是  opinion  gloss
  zh 无非是
  src hand

明摆着  opinion  gloss
  zh 明摆着
  src hand

明摆着是  opinion  gloss
  zh 明摆着是
  src hand

明面上  opinion
  zh 明面上
  src hand

显然  opinion
  zh 显然
  src hand

本质上  opinion  gloss
  zh 本质上
  src hand

本质是  opinion  gloss
  zh 本质是
  src hand

某种意义上  opinion
  zh 某种意义上
  src hand

根本就是  opinion
  zh 根本就是
  src hand

潜台词  opinion  gloss
  zh 潜台词
  src hand

照我看  opinion  gloss
  zh 照我看
  src hand

由此可见  opinion
  zh 由此可见
  src hand

目的无非  opinion
  zh 目的无非
  src hand

相当于  opinion
  zh 相当于
  src hand

看上去  opinion
  zh 看上去
  src hand

看起来  opinion
  zh 看起来
  src hand

等于  opinion
  zh 等于
  src hand

等于变相  opinion
  zh 等于变相
  src hand

等于是  opinion  gloss
  zh 等于是
  src hand

等于说  opinion  gloss
  zh 等于说
  src hand

等同于  opinion
  zh 等同于
  src hand

简单来说就是  opinion  gloss
  zh 简单来说就是
  src hand

算是  opinion
  zh 算是
  src hand

算盘是  opinion
  zh 算盘是
  src hand

翻成人话  opinion  gloss
  zh 翻成人话
  src hand

翻译一下  opinion  gloss
  zh 翻译一下
  src hand

翻译成人话  opinion  gloss
  zh 翻译成人话
  src hand

翻译成大白话  opinion  gloss
  zh 翻译成大白话
  src hand

翻译翻译  opinion  gloss
  zh 翻译翻译
  src hand

翻译过来  opinion  gloss
  zh 翻译过来
  src hand

翻译过来就是  opinion  gloss
  zh 翻译过来就是
  src hand

表面上  opinion
  zh 表面上
  src hand

要我看  opinion  gloss
  zh 要我看
  src hand

要我说  opinion
  zh 要我说
  src hand

言下之意  opinion  gloss
  zh 言下之意
  src hand

讲白了  opinion
  zh 讲白了
  src hand

讲白了就是  opinion
  zh 讲白了就是
  src hand

讲真  opinion
  zh 讲真
  src hand

说人话就是  opinion
  zh 说人话就是
  src hand

说到底  opinion  gloss
  zh 说到底
  src hand

说到根上  opinion
  zh 说到根上
  src hand

说句公道话  opinion
  zh 说句公道话
  src hand

说句难听的  opinion
  zh 说句难听的
  src hand

说好听点  opinion
  zh 说好听点
  src hand

说得直白点  opinion  gloss
  zh 说得直白点
  src hand

说白了  opinion  gloss
  zh 说白了
  src hand

说白了就是  opinion
  zh 说白了就是
  src hand

说直白点  opinion  gloss
  zh 说直白点
  src hand

说穿了  opinion  gloss
  zh 说穿了
  src hand

说穿了就是  opinion  gloss
  zh 说穿了就是
  src hand

说难听点  opinion
  zh 说难听点
  src hand

赌的是  opinion
  zh 赌的是
  src hand

足见  opinion
  zh 足见
  src hand

这不就是  opinion
  zh 这不就是
  src hand

这就是  opinion
  zh 这就是
  src hand

这就是说  opinion
  zh 这就是说
  src hand

这等于  opinion
  zh 这等于
  src hand

通俗点说  opinion  gloss
  zh 通俗点说
  src hand

释放的信号  opinion
  zh 释放的信号
  src hand
