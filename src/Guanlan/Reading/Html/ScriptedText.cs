using AngleSharp.Dom;

namespace Guanlan.Reading.Html;

/// <summary>The text that a page keeps for readers without scripts, or in templates that a script would fill in.</summary>
internal static class ScriptedText
{
    private const int Worthwhile = 300;

    /// <summary>Puts such texts where they stand. False if there are none.</summary>
    public static bool Unfold(IDocument document)
    {
        var found = false;
        foreach (var element in document.QuerySelectorAll("noscript, script[type='text/template'], script[type='text/html'], template").ToList())
        {
            if (element.Parent is null || element.TextContent.Length < Worthwhile && element.InnerHtml.Length < Worthwhile) continue;
            var box = document.CreateElement("div");
            box.InnerHtml = element.LocalName == "script" ? NestingGuard.Flatten(element.TextContent) : element.InnerHtml;
            element.Parent.ReplaceChild(box, element);
            found = true;
        }

        return found;
    }
}
