namespace Guanlan.Diagnostics;

/// <summary>The catalogue: every code the program can print, with its texts. <c>docs/reference/errors.md</c> has a heading for each.</summary>
public static class Errors
{
    /// <summary>A file cannot be opened or read.</summary>
    public static readonly ErrorCode Unreadable = new("GL1001",
        "cannot read {0}; check that it exists and that you may read it",
        "无法读取 {0};请检查文件是否存在、是否有读取权限");

    /// <summary>The bytes are not text in any known form.</summary>
    public static readonly ErrorCode NotText = new("GL1002",
        "{0} is not text (a binary or an unknown format); give HTML, Markdown, plain text, RSS, Atom or JSONL",
        "{0} 不是文本(二进制或未知格式);请提供 HTML、Markdown、纯文本、RSS、Atom 或 JSONL");

    /// <summary>A page without an article.</summary>
    public static readonly ErrorCode NoText = new("GL1003",
        "{0} holds no article text; open it to see whether it is a list of links or an empty page",
        "{0} 中没有正文;请打开查看是否为链接列表或空白页");

    /// <summary>A directory that contains itself.</summary>
    public static readonly ErrorCode DirectoryLoop = new("GL1004",
        "{0} leads back to a folder that is already being read; the link was not followed",
        "{0} 指回正在读取的文件夹;已跳过该链接");

    /// <summary>A line of JSONL that is no JSON object or lacks a field.</summary>
    public static readonly ErrorCode BadLine = new("GL1005",
        "{0} is not a JSON object with string fields \"id\" and \"text\"; the line was skipped",
        "{0} 不是带有字符串字段 \"id\" 与 \"text\" 的 JSON 对象;该行已跳过");

    /// <summary>An input larger than the limit.</summary>
    public static readonly ErrorCode TooLarge = new("GL1006",
        "{0} is larger than the limit for one document; split it or raise the limit",
        "{0} 超过单个文档的大小上限;请拆分或提高上限");

    /// <summary>A text of which too much is lost.</summary>
    public static readonly ErrorCode Damaged = new("GL1007",
        "{0} is damaged (its characters were lost when it was saved); get it again from its source",
        "{0} 已损坏(保存时字符已丢失);请从原始来源重新获取");

    /// <summary>A feed that cannot be read as one.</summary>
    public static readonly ErrorCode NotAFeed = new("GL1008",
        "{0} is not a feed (RSS, Atom or JSON Feed); give the address of the feed itself",
        "{0} 不是订阅源(RSS、Atom 或 JSON Feed);请提供订阅源本身的地址");

    /// <summary>An archive that unpacks to too much.</summary>
    public static readonly ErrorCode ArchiveLimit = new("GL1009",
        "{0} unpacks to more than is taken on (members, bytes, proportion or nesting); unpack it yourself if you trust it, and read the folder",
        "{0} 解压后超出上限(成员数、字节数、比例或嵌套层数);如可信任,请自行解压后读取文件夹");

    /// <summary>An archive or a member of one that cannot be unpacked.</summary>
    public static readonly ErrorCode BadArchive = new("GL1010",
        "{0} is a damaged, encrypted or unknown archive; unpack it with another program and read the folder",
        "{0} 是已损坏、已加密或无法识别的压缩文件;请用其他程序解压后读取文件夹");

    /// <summary>A list of subscriptions without any.</summary>
    public static readonly ErrorCode NoSubscriptions = new("GL1011",
        "{0} is no list of subscriptions (OPML), or names no feed; export one from your feed reader",
        "{0} 不是订阅列表(OPML),或其中没有订阅源;请从阅读器中导出");

    /// <summary>A lexicon block that breaks the grammar or a rule.</summary>
    public static readonly ErrorCode BadLexicon = new("GL2501",
        "{0}; mend the line in data/ as docs/reference/lexicon.md describes",
        "{0};请按 docs/reference/lexicon.md 的语法修改 data/ 中的该行");

    /// <summary>A compiled lexicon of another format.</summary>
    public static readonly ErrorCode BadPack = new("GL2502",
        "the compiled lexicon {0} has another format version; build again",
        "编译后的词典 {0} 格式版本不符;请重新构建");

    /// <summary>A text on which the coder failed.</summary>
    public static readonly ErrorCode CoderFailed = new("GL3001",
        "the coder failed on {0}; the text was set aside, please report it with the text",
        "编码器处理 {0} 时出错;该文本已搁置,请连同文本一并报告");

    /// <summary>A file that is not a record of this program.</summary>
    public static readonly ErrorCode NotARecord = new("GL4001",
        "{0} is not a Guanlan record (another program's file, or none at all); choose another path with --record",
        "{0} 不是观澜记录文件(可能属于其他程序);请用 --record 指定其他路径");

    /// <summary>A record written by a newer version.</summary>
    public static readonly ErrorCode NewerRecord = new("GL4002",
        "{0} was written by a newer version of Guanlan; update the program",
        "{0} 由更新版本的观澜写入;请升级程序");

    /// <summary>A query of a record that is not there.</summary>
    public static readonly ErrorCode NoRecord = new("GL4003",
        "there is no record at {0}; fill one with \"guanlan read\" or choose another path with --record",
        "{0} 处没有记录文件;请先用 guanlan read 读入文本,或用 --record 指定其他路径");

    /// <summary>A record whose file is damaged.</summary>
    public static readonly ErrorCode DamagedRecord = new("GL4004",
        "{0} is damaged; restore a copy, or read the texts again into a new record",
        "{0} 已损坏;请恢复备份,或将文本重新读入新的记录文件");

    /// <summary>A file of acts that breaks the rules of the forecasts: ids, order, splits.</summary>
    public static readonly ErrorCode BadEvents = new("GL4501",
        "{0}; rows are subject, relation, object and time as integers, sorted by time, and the splits follow each other",
        "{0};每行应为主体、关系、客体、时间四个整数,按时间排序,各分段依次相接");

    /// <summary>A forecast ledger in which a line was changed or taken out.</summary>
    public static readonly ErrorCode BrokenLedger = new("GL4502",
        "the forecast ledger was changed at {0}; restore it from a copy, entries are only ever added",
        "预测台账在 {0} 处被改动;请从备份恢复,条目只能追加");

    /// <summary>A record that holds too few dated acts to measure forecasts on.</summary>
    public static readonly ErrorCode TooFewEvents = new("GL4503",
        "{0} holds too few dated, asserted events for this; read more texts, or give a folder of past acts",
        "{0} 中有日期的断言事件太少；请先读入更多文本，或给出过往行动的数据文件夹");

    /// <summary>An address that is no web address, or carries a user name.</summary>
    public static readonly ErrorCode BadAddress = new("GL5001",
        "{0} is not an address that is fetched; give one that begins with http:// or https:// and holds no user name",
        "{0} 不是可抓取的地址;请提供以 http:// 或 https:// 开头且不含用户名的地址");

    /// <summary>An address that is not on the public internet.</summary>
    public static readonly ErrorCode RefusedAddress = new("GL5002",
        "{0} leads to an address that is not public and was refused; if it is yours, allow it with --allow-address",
        "{0} 指向非公网地址,已拒绝;如确为您自己的服务,请用 --allow-address 放行");

    /// <summary>A host that cannot be reached.</summary>
    public static readonly ErrorCode Unreachable = new("GL5003",
        "cannot reach {0}; check the address and your connection, then try again",
        "无法连接 {0};请检查地址与网络后重试");

    /// <summary>An answer that took too long.</summary>
    public static readonly ErrorCode FetchTimeout = new("GL5004",
        "{0} took too long to answer; try again later",
        "{0} 响应超时;请稍后重试");

    /// <summary>An answer larger than the limit.</summary>
    public static readonly ErrorCode FetchTooLarge = new("GL5005",
        "{0} sends more than the limit for one answer; save it to a file and read the file",
        "{0} 返回的内容超过单次上限;请另存为文件后再读取");

    /// <summary>Redirects without end.</summary>
    public static readonly ErrorCode TooManyRedirects = new("GL5006",
        "{0} redirects without arriving; open it in a browser and give the address it ends at",
        "{0} 不断跳转而无结果;请在浏览器中打开,并提供最终地址");

    /// <summary>A body whose packing is unknown, broken or a bomb.</summary>
    public static readonly ErrorCode BadCompression = new("GL5007",
        "the packing of {0} is broken, unknown or out of all proportion; nothing of it was read",
        "{0} 的压缩已损坏、无法识别或比例异常;未读取任何内容");

    /// <summary>An answer that says no.</summary>
    public static readonly ErrorCode HttpFailed = new("GL5008",
        "{0} was not given out by its server; check the address in a browser",
        "服务器未返回 {0};请在浏览器中检查该地址");

    /// <summary>A server that asks to be left alone.</summary>
    public static readonly ErrorCode AskedToWait = new("GL5009",
        "the server of {0} asks to wait; try again after that time",
        "{0} 的服务器要求等待;请过后再试");

    /// <summary>An address that is gone for good.</summary>
    public static readonly ErrorCode Gone = new("GL5010",
        "{0} is gone for good, says its server; remove it or find its new address",
        "服务器称 {0} 已永久移除;请删除,或查找新地址");

    /// <summary>A feed that is not followed.</summary>
    public static readonly ErrorCode NotFollowed = new("GL5011",
        "{0} is not followed; \"guanlan feeds list\" shows the addresses that are",
        "未订阅 {0};可用 guanlan feeds list 查看已订阅的地址");

    /// <summary>An address that the workbench cannot listen on.</summary>
    public static readonly ErrorCode AddressInUse = new("GL6001",
        "cannot listen on {0}; choose another port with --port",
        "无法监听 {0};请用 --port 指定其他端口");

    /// <summary>An unknown option or value on the command line or in a query.</summary>
    public static readonly ErrorCode BadValue = new("GL7001",
        "{0} is not a value that this option takes; see --help",
        "{0} 不是此选项可接受的值;请参阅 --help");

    /// <summary>All entries, ordered by code.</summary>
    public static IReadOnlyList<ErrorCode> All { get; } =
    [
        Unreadable, NotText, NoText, DirectoryLoop, BadLine, TooLarge, Damaged, NotAFeed, ArchiveLimit, BadArchive, NoSubscriptions, BadLexicon, BadPack, CoderFailed, NotARecord, NewerRecord,
        NoRecord, DamagedRecord, BadEvents, BrokenLedger, TooFewEvents,
        BadAddress, RefusedAddress, Unreachable, FetchTimeout, FetchTooLarge, TooManyRedirects, BadCompression, HttpFailed, AskedToWait, Gone, NotFollowed, AddressInUse, BadValue,
    ];
}
