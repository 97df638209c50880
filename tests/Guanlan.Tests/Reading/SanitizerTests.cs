using Guanlan.Reading.Html;

namespace Guanlan.Tests.Reading;

public sealed class SanitizerTests
{
    [Theory]
    [InlineData("a<script>x()</script>b", "ab")]
    [InlineData("a<script>x()", "a")]
    [InlineData("<p onmouseover=x() class=k>t</p>", "<p class=\"k\">t</p>")]
    [InlineData("<a href='java&#10;script:x()'>t</a>", "<a href=\"\">t</a>")]
    [InlineData("<a href=' &#1;JAVASCRIPT:x()'>t</a>", "<a href=\"\">t</a>")]
    [InlineData("<img src=data:text/html,x>", "<img src=\"\" />")]
    [InlineData("<b>t<iframe src=//x></iframe></b>", "<b>t</b>")]
    [InlineData("<svg/onload=x()>t", "t")]
    [InlineData("<img src=\"x\" title='\"><script>'>", "<img src=\"x\" title=\"&quot;&gt;&lt;script&gt;\" />")]
    [InlineData("<p style='color: red; position: fixed; background: url(x)'>t</p>", "<p style=\"color: red;\">t</p>")]
    [InlineData("<!-- a --><!-- b >t", "t")]
    [InlineData("5 < 6 & 7 &lt; 8", "5 &lt; 6 &amp; 7 &lt; 8")]
    public void Only_what_is_allowed_stays(string markup, string expected) => Assert.Equal(expected, Sanitizer.Clean(markup, null));

    [Fact]
    public void Any_bytes_give_markup_without_scripts_handlers_or_their_schemes()
    {
        string[] parts = ["<", ">", "\"", "'", "=", "/", "script", "a href", "javascript:", "onload", " ", "&#106;", "&", "-->", "<!--", "<![CDATA[", "]]>", "style", "img src", "x"];
        var random = new Random(7);
        for (var i = 0; i < 3000; i++)
        {
            var clean = Sanitizer.Clean(string.Concat(Enumerable.Range(0, 30).Select(_ => parts[random.Next(parts.Length)])), null, isXml: i % 2 == 0);

            Assert.DoesNotContain("<script", clean, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotMatch("<[a-z]+[^<>]* onload", clean);
            Assert.DoesNotMatch("<[^<>]*(?:href|src)=\"\\s*javascript:", clean);
        }
    }
}
