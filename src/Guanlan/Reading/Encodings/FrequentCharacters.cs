using System.Collections.Frozen;

namespace Guanlan.Reading.Encodings;

/// <summary>The characters that fill most of any text in a language: bytes read with the right encoding are full of them.</summary>
internal static class FrequentCharacters
{
    private const string Simplified =
        "一万三上下不与世业东两个中为主举么义之乌也习书买了争事二于互亚亡交产京人今从他代以们件任企伊众伙会传伴位体作你使供促俄保"
        + "信倡停元克党入全公兰共关其内军冲决出击分切划列则创利别到制前力办加务动助努势勒包化北区十升华协卖南卡卫历原去参及友双反发"
        + "取受变口古可台史司吃各合同名后向吗吧听员呢周命和品哈响哪商啊喝回团国土在地场坚坦城域基塔塞境增士声处备复外多大天夫央她好"
        + "始委媒学安定实家密对导将尔就尼局展峰州工已巴市布希带席常平年并广库应府度建开式引弹强当形影往待很得德心快性总您情想意愿成"
        + "我战所手打技投抗护报拉持指挥据接控推提支改放政数文断斯新方施无日时明易是显普更最月有朗望期未本术机权李来极构果架标核格次"
        + "欢欧正此步武死比民气水求沙没油治法洲活流济海消深源火点然爱物特献王环现球理生用由电界略疫的益盟目相看真着睡础确示社福科积"
        + "称程稳空突立第等策管类系约级线组织经结统继续维罗美者而联能自至致航色苏英萨落行表被袭装西要见规视解计认议记论设访识话该说"
        + "谁调谈责质贸资走起超越跑路边达过迎运近还这进通造道那部都里重量金钱长门问间队防阿际院集非面革项领题风首马高黎";

    private const string Traditional =
        "且並些亞什令似但何來例個們候做像價億先兒內兩六再別動務區協只告員問四因國圖報場女如子字學它完客實將對導小少己幫幾後從必息"
        + "應或戰戶把擊擔據收效教數於時曾會查根案業樂標樣機權歐歷每氣決沒況派演激為無爾片現產當發直省眾知確票種站納結給統經網總羅義"
        + "聯與舉著薩蘭處術裡製見視觀言計設許話該認說調論證警議護變讓負責費資賽車這週進過達選還長開間關限除際隨難電需響項預頓頭顯飛"
        + "馬體麼點黨";

    private const string Hangul = "이다는에의을를가고하지로도은과한기사대시인정자으서해아리어나라부들일수보장전만있제그국동주상원구여성스우조선경것신안공비생연세유교면오계화";

    private static readonly FrozenSet<char> All = (Simplified + Traditional + Hangul).ToFrozenSet();

    /// <summary>True for a common Han character or Hangul syllable.</summary>
    public static bool Contains(char c) => All.Contains(c);
}
