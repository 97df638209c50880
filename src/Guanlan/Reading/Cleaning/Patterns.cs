using System.Text.RegularExpressions;

namespace Guanlan.Reading.Cleaning;

/// <summary>The phrases that notices, credits and prompts are made of, whatever platform writes them.</summary>
internal static partial class Patterns
{
    private const int Patience = 10_000;

    /// <summary>A platform that declines responsibility, or a claim of rights, in Chinese.</summary>
    [GeneratedRegex(
        "(?:信息|資訊|内容|內容)?(?:存储|存儲|储存|儲存)(?:空间|空間)?(?:服务|服務)|(?:信息|內容|内容|資訊)(?:发布|發布)(?:平台|服务)"
        + "|(?:不|仅|僅|只|並不|并不)(?:能)?(?:代表|反映)(?:了)?[^。]{0,16}(?:观点|觀點|立场|立場|意见|本人|作者)|(?:观点|觀點|立场|立場)[^。，]{0,8}(?:无关|無關)"
        + "|(?:侵权|侵權|侵犯)[^。]{0,24}(?:联系|聯繫|聯絡|删除|刪除|告知|处理)|不(?:构成|構成|作为)[^。]{0,12}(?:建议|建議|依据|投资)"
        + "|(?:未经|未經|未获|非经)[^。]{0,14}(?:授权|授權|许可|許可|同意|允许)[^。]{0,24}(?:转载|轉載|复制|複製|使用|摘编|引用|传播)"
        + "|(?:转载|轉載|引用)(?:时|本文)?(?:请|請|须|须|需|应)[^。]{0,12}(?:注明|註明|联系|标明|保留)|(?:图片|图文|照片|圖片|素材|视频|文中图)[^。]{0,6}(?:来自|来源于?|源自|源于|来源|來自|來源)[^。]{0,6}(?:网络|網絡|網路|互联网)"
        + "|版权(?:归|属|所有)[^。]{0,20}|版權(?:歸|所有)",
        RegexOptions.None, Patience)]
    public static partial Regex NoticeZh();

    /// <summary>A paragraph that calls itself a statement.</summary>
    [GeneratedRegex("^[\\s*※★【\\[（(]*(?:特别|特別|免责|免責|郑重|鄭重|重要|平台|本站|本文|网站|版权|版權|作者|风险)?(?:声明|聲明|提示|申明|说明)[】\\]）)]?\\s*[:：]", RegexOptions.None, Patience)]
    public static partial Regex CalledStatement();

    /// <summary>The same in English.</summary>
    [GeneratedRegex(
        @"\b(?:uploaded|posted|published|submitted)\b.{0,40}\busers?\b.{0,120}\b(?:platform|storage|service)|\binformation storage\b|(?:views?|opinions?|content)\b.{0,60}\b(?:do(?:es)? not|don't|solely|are those of|of the author)\b.{0,60}\b(?:represent|reflect|views?|opinions?|positions?|author|platform|own)\b|\b(?:not|without)\b.{0,20}\b(?:investment|financial) advice\b|\bmay not be (?:published|reproduced|copied|broadcast)\b|\ball rights reserved\b|\binfring\w+\b.{0,60}\b(?:contact|delete|remove)",
        RegexOptions.IgnoreCase, Patience)]
    public static partial Regex NoticeEn();

    /// <summary>An English paragraph that calls itself a notice.</summary>
    [GeneratedRegex(@"^\W*(?:special |important )?(?:notice|disclaimer|statement|note|copyright)\s*[:：]", RegexOptions.IgnoreCase, Patience)]
    public static partial Regex CalledNotice();

    /// <summary>An article taken over from somewhere.</summary>
    [GeneratedRegex("^[（(【\\[]?(?:本文|文章|原文|稿件|内容)(?:来自|来源于?|来源|转自|转载自|摘自|首发于?|原载于?|系转载|來自|轉自|選自)(?:于)?\\s*[:：]?(.{2,60}?)[）)】\\]]?$", RegexOptions.None, Patience)]
    public static partial Regex TakenOver();

    /// <summary>A prompt to do something with a page.</summary>
    [GeneratedRegex(
        "^[\\s▼↓↑→☞*—\\-]*(?:举报(?:[/／]?反馈)?|反馈|返回(?:首页|顶部|列表|上一页|上页|频道|[^。，]{2,6}[，,]?查看更多)|.{0,12}查看更多|阅读原文|阅读全文|展开全文|收起全文|点击(?:关注|阅读|查看|进入|下载|上方|下方|蓝字|这里|加载).{0,24}|关注我们.{0,20}|(?:欢迎|请|長按|长按|扫码|扫描).{0,6}(?:关注|關注|二维码|下方|识别|添加|下载|订阅).{0,30}|分享(?:到|至|给).{0,16}|打开.{0,10}(?:APP|客户端).{0,16}|更多(?:精彩|内容|资讯|新闻).{0,24}|喜欢.{0,10}点赞.{0,16}|(?:点赞|收藏|转发|在看|关注|评论|分享)(?:[、，,\\s/]?(?:点赞|收藏|转发|在看|关注|评论|分享))*|上一篇.{0,60}|下一篇.{0,60}|(?:相关|推荐|延伸|热门)(?:阅读|新闻|文章|报道|推荐|閱讀)[:：]?|特别提醒[:：]?|(?:[-—=*~·\\s]*)(?:END|The End|全文完|本文完|正文完|未完待续)(?:[-—=*~·\\s]*)|喜欢此内容的人还.{0,12}|阅读\\s*[\\d.]+\\s*[万wk]?\\+?.{0,12}|(?:觉得.{2,8}[，,]?)?点(?:个|一下|亮|击)?\\s*[“\"「]?(?:在看|赞|好看)[”\"」]?.{0,16}|微信扫一扫.{0,16}|(?:继续|向上)滑动看下一个.{0,6}|转发[:：]?|转发微博|网页链接|加载更多|APP内打开|(?:- ?)?(?:advertisement|anzeige|werbung|sponsored(?: content)?|广告|廣告|推广)(?: ?-)?|(?:photo(?:graph)?|image|picture|illustration)s?(?: credit)?(?: by|\\s?[:：]| courtesy of) .{2,80}|(?:for .{2,60},? )?(?:download|get) (?:the |our )?.{2,40}\\bapps?\\b.{0,60}|.{0,30}\\b(?:keep up with|follow|connect with|find) (?:me|us|him|her|them) on .{2,60}|we want to hear (?:what you think|from you).{0,120}|submit (?:your|a) (?:letter|story|tip|question)s?\\b.{0,80}|do you want to (?:be informed|receive|get|hear|stay)\\b.{0,120}|unless otherwise (?:stated|noted|indicated).{0,120}|(?:this|the) (?:post|article|page|story|site|piece) (?:contains?|may contain|includes?|was first published|originally appeared|first appeared|is licensed)\\b.{0,160}|(?:have|got) a (?:story|tip|news tip)\\b.{0,80}|support (?:our|independent) journalism.{0,80}|like (?:this |the )?(?:recipe|article|story|post)\\??|listen to this article|share this (?:article|story|post).{0,20}|read more[:.]?.{0,80}|advertisement|sign up (?:for|to) .{0,80}|follow us on .{0,60}|subscribe (?:to|now|here).{0,60}|click here .{0,60})[\\s▲↓↑。.!！]*$",
        RegexOptions.IgnoreCase, Patience)]
    public static partial Regex Prompt();

    /// <summary>A wall before the rest of the text.</summary>
    [GeneratedRegex("(?:订阅|訂閱|登录|登入|註冊|注册|付费|购买|开通会员|解锁)[^。]{0,16}(?:继续阅读|繼續閱讀|阅读全文|閱讀全文|查看全文|看全文|剩余|全部内容)|(?:subscribe|log ?in|sign ?in|register)\\b.{0,40}\\b(?:continue reading|keep reading|read (?:the )?(?:full|rest|more))|(?:继续阅读|阅读全文)[^。]{0,10}(?:请|需)?(?:订阅|登录|付费)", RegexOptions.IgnoreCase, Patience)]
    public static partial Regex Paywall();

    /// <summary>Labels of people and sources, with what stands after them.</summary>
    [GeneratedRegex("(?<label>责任编辑|責任編輯|本文来源|文章来源|新闻来源|来源|來源|稿源|本文作者|作者|编辑|編輯|责编|责任校对|校对|审核|审校|终审|初审|复审|监制|主编|总编|编审|编译|翻译|译者|记者|記者|通讯员|文字|摄影|摄像|图片|图源|供图|制图|设计|视频|策划|统筹|值班|出品|实习生|文|图|撰文|撰稿|Editor|Author|By|Source|Reporting by|Editing by)\\s*(?:/|[:：丨|｜])\\s*(?<name>[^\\s:：（(）)]{1,24}(?:[ \\u3000、,，/](?![^\\s]{1,5}[:：])[^\\s:：（(）)]{1,16}){0,3})", RegexOptions.None, Patience)]
    public static partial Regex Credit();

    /// <summary>The title it had elsewhere.</summary>
    [GeneratedRegex("^[（(【\\[]?\\s*(?:原标题|原標題|原题|原文标题|原文標題|Original title)\\s*[:：]\\s*(.{2,120}?)\\s*[）)】\\]]?$", RegexOptions.IgnoreCase, Patience)]
    public static partial Regex OriginalTitle();
}
