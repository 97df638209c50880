namespace Guanlan.Web.Drawing;

/// <summary>Says which fonts a text needs.</summary>
internal static class HanText
{
    /// <summary>True if the text holds a Han character.</summary>
    public static bool IsHan(string text) => text.AsSpan().IndexOfAnyInRange('\u3400', '\u9FFF') >= 0;
}
