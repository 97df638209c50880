一直不肯  refusal
  zh 一直不肯
  src hand

不准备  refusal
  zh 不准备
  src hand

不屑  refusal
  zh 不屑
  src hand

不屑于  refusal
  zh 不屑于
  src hand

不想  refusal
  zh 不想
  src hand

不愿  refusal
  zh 不愿
  src hand

不愿意  refusal
  zh 不愿意
  src hand

不打算  refusal
  zh 不打算
  src hand

不稀罕  refusal
  zh 不稀罕
  src hand

不考虑  refusal
  zh 不考虑
  src hand

不肯  refusal
  zh 不肯
  src hand

偏不  refusal
  zh 偏不
  src hand

偏不肯  refusal
  zh 偏不肯
  src hand

回绝  refusal
  zh 回绝
  src hand

坚决不  refusal
  zh 坚决不
  src hand

坚决不肯  refusal
  zh 坚决不肯
  src hand

婉拒  refusal
  zh 婉拒
  src hand

就是不肯  refusal
  zh 就是不肯
  src hand

愣不  refusal
  zh 愣不
  src hand

懒得  refusal
  zh 懒得
  src hand

打死不  refusal
  zh 打死不
  src hand

打死也不  refusal
  zh 打死也不
  src hand

拒  refusal
  zh 拒
  src hand

拒不  refusal
  zh 拒不
  src hand

拒不肯  refusal
  zh 拒不肯
  src hand

拒绝  refusal
  zh 拒绝
  src hand

拒绝就  refusal
  zh 拒绝就
  src hand

无意  refusal
  zh 无意
  src hand

无意于  refusal
  zh 无意于
  src hand

死活不  refusal
  zh 死活不
  src hand

死活不肯  refusal
  zh 死活不肯
  src hand

没兴趣  refusal
  zh 没兴趣
  src hand

没打算  refusal
  zh 没打算
  src hand

没有打算  refusal
  zh 没有打算
  src hand

硬不  refusal
  zh 硬不
  src hand

说什么也不  refusal
  zh 说什么也不
  src hand

说啥也不  refusal
  zh 说啥也不
  src hand

迟迟不肯  refusal
  zh 迟迟不肯
  src hand
