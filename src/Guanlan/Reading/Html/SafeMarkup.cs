using System.Collections.Frozen;

namespace Guanlan.Reading.Html;

/// <summary>What may stay in foreign HTML: elements, attributes and schemes that show text and run nothing.</summary>
internal static class SafeMarkup
{
    private static readonly FrozenSet<string> Elements = Set(
        "a abbr acronym address area article aside audio b big blockquote br button canvas caption center cite code col colgroup command datagrid datalist dd del details dfn dialog dir div dl dt em event-source fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 header hr i img input ins kbd keygen label legend li m map mark menu meter multicol nav nextid noscript ol optgroup option output p picture pre progress q rp rt ruby s samp section select small sound source spacer span strike strong sub summary sup table tbody td textarea tfoot th thead time tr tt u ul var video wbr");

    private static readonly FrozenSet<string> Attributes = Set(
        "abbr accept accept-charset accesskey action align alt autocomplete autofocus axis background balance bgcolor bgproperties border bordercolor bordercolordark bordercolorlight bottompadding cellpadding cellspacing ch challenge char charoff charset checked choff cite class clear color cols colspan compact contenteditable controls coords data datafld datapagesize datasrc datetime default delay dir disabled draggable dynsrc enctype end face for form frame galleryimg gutter headers height hidden hidefocus high href hreflang hspace icon id inputmode ismap keytype label lang leftspacing list longdesc loop loopcount loopend loopstart low lowsrc max maxlength media method min multiple name nohref noshade nowrap open optimum pattern ping point-size poster pqg preload prompt radiogroup readonly rel repeat-max repeat-min replace required rev rightspacing rows rowspan rules scope selected shape size span src start step style summary suppress tabindex target template title toppadding type unselectable urn usemap valign value variable volume vrml vspace width wrap xml:lang");

    private static readonly FrozenSet<string> Addresses = Set("action background cite data dynsrc href icon longdesc lowsrc poster src usemap");

    private static readonly FrozenSet<string> Void = Set("area base br col command embed frame hr img input keygen link meta param source track wbr");

    private static readonly FrozenSet<string> Dropped = Set("applet script style title head");

    private static readonly FrozenSet<string> Schemes = Set("aim callto dav ed2k feed ftp gopher http https irc mailto magnet news nntp rtsp sftp shttp sip sips skype smb sms ssh svn tag tel telnet urn webcal wtai xmpp");

    /// <summary>True for an element that may stay.</summary>
    public static bool IsElement(string name) => Elements.Contains(name);

    /// <summary>True for an attribute that may stay.</summary>
    public static bool IsAttribute(string name) => Attributes.Contains(name);

    /// <summary>True for an attribute that holds an address.</summary>
    public static bool IsAddress(string attribute) => Addresses.Contains(attribute);

    /// <summary>True for an element without an inside.</summary>
    public static bool IsVoid(string name) => Void.Contains(name);

    /// <summary>True for an element that goes with all its inside.</summary>
    public static bool IsDropped(string name) => Dropped.Contains(name);

    /// <summary>True if the address begins with a scheme. Blanks and control characters inside it, which browsers pass over, hide none.</summary>
    public static bool HasScheme(string address) => Scheme(address) is not null;

    /// <summary>True if the address is relative or of a scheme that runs nothing.</summary>
    public static bool IsSafeAddress(string address) => Scheme(address) is not { } scheme || Schemes.Contains(scheme);

    private static string? Scheme(string address)
    {
        Span<char> scheme = stackalloc char[24];
        var length = 0;
        foreach (var c in address)
        {
            if (c <= ' ' || c == '\u00AD' || char.IsControl(c)) continue;
            if (c == ':') return length > 0 && char.IsAsciiLetter(scheme[0]) ? scheme[..length].ToString() : length == 0 ? null : "";
            if (c is '/' or '?' or '#' || length == scheme.Length || !(char.IsAsciiLetterOrDigit(c) || c is '+' or '-' or '.')) return null;
            scheme[length++] = char.ToLowerInvariant(c);
        }

        return null;
    }

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
