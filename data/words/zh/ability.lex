可  ability
  zh 可
  src hand

可以  ability
  zh 可以
  src hand

差点  ability
  zh 差点 | 差点儿 | 险些 | 差一点 | 差一点儿 | 差点就 | 险些就
  src hand

有权  ability
  zh 有权
  src hand

有理由  ability
  zh 有理由
  src hand

有能力  ability
  zh 有能力
  src hand

有责任  ability
  zh 有责任
  src hand

有资格  ability
  zh 有资格
  src hand

能  ability
  zh 能
  src hand

能够  ability
  zh 能够
  src hand

足以  ability
  zh 足以
  src hand
