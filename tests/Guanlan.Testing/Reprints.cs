using Guanlan.Reading.Reprints;
using Guanlan.Record;

namespace Guanlan.Testing;

/// <summary>A text, reprints of it, and bulletins that share all but their numbers.</summary>
public static class Reprints
{
    /// <summary>The text.</summary>
    public const string Original =
        "青石湾的旧码头在周一的风浪中断裂，两名值班员及时上岸。湾长周岩说，木桩在春天就已松动，修缮的钱一直没有批下来。\n"
        + "工程队当天下午赶到，打算先搭一座便桥，让上学和看病的人能过去。领队何川说，便桥三天后可以走人，一次不超过20人。\n"
        + "对岸的茶农担心新茶运不出来。合作社找来了三条驳船，每天来回6趟，船钱由湾里出一半。";

    /// <summary>The same under another head and with other marks.</summary>
    public const string WithAnotherHead = "各位听众,欢迎收听今晚的海边故事,先来讲讲一座码头。\n"
        + "青石湾的旧码头在周一的风浪中断裂,两名值班员及时上岸。湾长周岩说,木桩在春天就已松动,修缮的钱一直没有批下来。\n"
        + "工程队当天下午赶到,打算先搭一座便桥,让上学和看病的人能过去。领队何川说,便桥三天后可以走人,一次不超过20人。\n"
        + "对岸的茶农担心新茶运不出来。合作社找来了三条驳船,每天来回6趟,船钱由湾里出一半。";

    /// <summary>The same, cut off.</summary>
    public const string Cut = "青石湾的旧码头在周一的风浪中断裂，两名值班员及时上岸。湾长周岩说，木桩在春天就已松动，修缮的钱一直没有批下来。\n工程队当天下午赶到，打算先搭一座便桥……";

    /// <summary>A bulletin.</summary>
    public static string Bulletin(int boats, int tons) => $"渔港办公室通报，当日共有{boats}艘渔船返港，卸下鳕鱼{tons}吨，均价每公斤{tons % 9 + 10}.{boats % 7}元，请各船注意风浪预警。";

    /// <summary>A document with its sketch and no rows.</summary>
    public static CodedDocument Coded(Document document) => new(document, [], "coder-1", Sketch: ReprintSketch.Of(document.Text));
}
