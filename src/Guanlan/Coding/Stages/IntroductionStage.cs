using System.Buffers;
using Guanlan.Lexicon;

namespace Guanlan.Coding.Stages;

/// <summary>
/// Stage 4b: persons that the lexicon does not know but the text introduces by state and title (加拿大总理卡尼). Their names, and the
/// last parts of names with a dot, stand for the same office in the rest of the text.
/// </summary>
internal sealed class IntroductionStage : ICodingStage
{
    private const int ShortestName = 2;
    private const int LongestName = 12;

    /// <summary>Characters with which a verb or adverb behind a title begins, and no transcribed name.</summary>
    private static readonly SearchValues<char> NoName = SearchValues.Create("当今昨前同本此该这那也还就已又再均都各共其他们双并但而且因由从以应受经及与和对向在于为被把将会要能可不没无有是说称表示等的了过着之后间上下内中至到赴抵访出进回发获宣呼强指认承接参负率随先曾正刚近去来给让使叫令跟比除按据通连每某任兼府级候签讲举召主召一二两三四五六七八九十");

    public void Run(CodingContext context)
    {
        if (!context.IsChinese) return;
        var names = new Dictionary<string, (string Country, string Sector, int From)>(StringComparer.Ordinal);
        for (var i = 0; i < context.Tokens.Count; i++)
            if (context.Tokens[i].Is(TermKind.Role) && Owner(context, i) is { } owner) Introduce(context, names, i, owner);
        foreach (var (name, (country, sector, from)) in names) Mark(context, name, country, sector, from);
    }

    /// <summary>The one state whose organs and titles stand right before the title, or null.</summary>
    private static string? Owner(CodingContext context, int role)
    {
        var start = context.Tokens[role].Start;
        for (var i = role - 1; i >= 0; i--)
        {
            var token = context.Tokens[i];
            if (token.End != start) return null;
            start = token.Start;
            if (token.Is(TermKind.Organ) || token.Is(TermKind.Role)) continue;
            return token.Is(TermKind.State) && ActorResolver.Named(context, token) is { } actor ? actor.Code.Country : null;
        }

        return null;
    }

    private static void Introduce(CodingContext context, Dictionary<string, (string, string, int)> names, int role, string owner)
    {
        var title = context.Tokens[role];
        var end = NameEnd(context, role, owner);
        if (end - title.End is < ShortestName or > LongestName) return;
        var name = context.Folded[title.End..end];
        if (NoName.Contains(name[0]) || !(CodeRules.Transcribes(name) || IsRepeated(context, name, end))) return;
        var sector = "GOV";
        foreach (var term in title.Meaning.Terms)
            if (term.Kind == TermKind.Role) sector = context.Pack.Roles[term.Entry].Sector;
        names.TryAdd(name, (owner, sector, title.End));
        var dot = name.LastIndexOf('·');
        if (dot >= 0 && name.Length - dot - 1 >= ShortestName) names.TryAdd(name[(dot + 1)..], (owner, sector, title.End));
    }

    /// <summary>Where the name behind a title ends: at the next word of the lexicon, unless that is a code or a person of another state.</summary>
    private static int NameEnd(CodingContext context, int role, string owner)
    {
        var end = context.Tokens[role].End;
        var next = role + 1;
        while (end < context.Folded.Length)
        {
            while (next < context.Tokens.Count && context.Tokens[next].Start < end) next++;
            if (next < context.Tokens.Count && context.Tokens[next] is var token && token.Start == end)
            {
                if (token.Is(TermKind.Person))
                {
                    if (ActorResolver.Person(context, token, owner, null, out _) is { } known && known.Code.Country == owner) return context.Tokens[role].End;
                }
                else if (token is not { Length: 1, IsActorName: true })
                {
                    return end;
                }

                end = token.End;
                continue;
            }

            if (context.Folded[end] is not (>= '\u4e00' and <= '\u9fff' or '·')) return end;
            end++;
        }

        return end;
    }

    private static bool IsRepeated(CodingContext context, string name, int from) =>
        name.Length <= 4 && context.Folded.IndexOf(name, from, StringComparison.Ordinal) >= 0;

    /// <summary>Replaces the tokens of every later place where the name stands by one for the person.</summary>
    private static void Mark(CodingContext context, string name, string country, string sector, int from)
    {
        for (var at = context.Folded.IndexOf(name, from, StringComparison.Ordinal); at >= 0; at = context.Folded.IndexOf(name, at + name.Length, StringComparison.Ordinal))
        {
            var end = at + name.Length;
            var first = Offsets.FirstFrom(context.Tokens, at + 1, static token => token.End);
            var count = 0;
            var fits = true;
            while (first + count < context.Tokens.Count && context.Tokens[first + count] is var token && token.Start < end)
            {
                fits &= token.Start >= at && token.End <= end && (token.Is(TermKind.Person) || token.Length == 1);
                count++;
            }

            if (!fits) continue;
            if (count == 0) context.Tokens.Insert(first, default);
            else context.Tokens.RemoveRange(first + 1, count - 1);
            context.Tokens[first] = new Token(at, end, PatternMeaning.Person);
            context.Introduced[at] = new Actor(new ActorCode(country).With(sector), null, TextSpan.FromBounds(at, end));
        }
    }
}
