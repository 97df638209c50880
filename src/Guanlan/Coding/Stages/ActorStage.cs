using Guanlan.Coding.English;
using Guanlan.Lexicon;

namespace Guanlan.Coding.Stages;

/// <summary>
/// Stage 5: actor chunks. State, organ, title and name that stand together (美国国防部长…), joint words (中美两军), bare titles and
/// words that point back become mentions; the other tokens go to their clauses.
/// </summary>
internal sealed class ActorStage : ICodingStage
{
    /// <summary>So many unknown characters may stand between a state and its title or person (俄罗斯联邦安全会议秘书…).</summary>
    private const int LongestUnknown = 9;

    /// <summary>Titles longer than this are taken for text whose mark was not closed.</summary>
    private const int LongestTitle = 40;

    public void Run(CodingContext context)
    {
        if (!context.IsChinese) { EnglishPassage.Mentions(context); return; }
        var next = 0;
        foreach (var clause in context.Clauses)
        {
            while (next < context.Tokens.Count && context.Tokens[next].Start < clause.Start) next++;
            var end = next;
            while (end < context.Tokens.Count && context.Tokens[end].End <= clause.End) end++;
            for (var at = next; at < end;)
            {
                if (Chunk(context, ref at, end) is { } mention)
                {
                    clause.Mentions.Add(mention);
                }
                else
                {
                    clause.Tokens.Add(context.Tokens[at++]);
                }
            }

            next = end;
        }
    }

    private static Mention? Chunk(CodingContext context, ref int at, int end)
    {
        if (Head(context, ref at, end) is not { } mention) return null;
        while (at < end)
        {
            if (!Extend(context, mention, context.Tokens[at]) && !TakeBrief(context, mention, context.Tokens[at])) break;
            while (at < end && context.Tokens[at].Start < mention.End) at++;
        }

        if (Posts.After(context, mention, at, end) is not { } post) return mention;
        at = post.Next;
        mention.End = context.Tokens[at - 1].End;
        MentionParts.SetSector(mention, post.Sector);
        mention.IsPerson |= context.Tokens[at - 1].Is(TermKind.Role);
        while (at < end && Extend(context, mention, context.Tokens[at])) at++;
        return mention;
    }

    private static Mention? Head(CodingContext context, ref int at, int end)
    {
        var token = context.Tokens[at];
        if (token.IsActorName || token.Is(TermKind.Place))
        {
            if ((!token.Is(TermKind.Outlet) && InTitle(context.Folded, token.Start)) || InQuotedName(context, at, end) || IsField(context, token) || IsBent(context, token)) return null;
            if (ActorResolver.Named(context, token) is not { } actor) return null;
            at++;
            var isPlace = !token.IsActorName;
            var mention = new Mention
            {
                Start = token.Start,
                End = token.End,
                Form = isPlace ? MentionForm.Place : MentionForm.Name,
                Actors = { actor },
                Sector = actor.Code.Sector,
            };
            if (token.Length == 1) Joint(context, mention, ref at, end);
            if (token.Is(TermKind.Region)) Members(context, mention, token);
            return mention;
        }

        if (token.Is(TermKind.Person) && MentionParts.Person(context, token) is { } person)
        {
            at++;
            return person;
        }

        if ((token.Is(TermKind.Organ) || token.Is(TermKind.Role)) && !token.Is(WordClass.Coreference, WordNote.Thing | WordNote.Set2 | WordNote.Set3 | WordNote.Set4 | WordNote.Set5))
        {
            if (Posted(context, at) is { } posted) { at++; return posted; }
            at++;
            return MentionParts.Office(context, token);
        }

        if (!token.Is(WordClass.Coreference)) return null;
        at++;
        return new Mention { Start = token.Start, End = token.End, Form = MentionForm.Pointer, Points = token.Meaning.Notes, Sector = token.Is(TermKind.Organ) ? "MIL" : null };
    }

    /// <summary>涉台言论, 亲伊朗民兵: whom words are about or a group leans to takes no part.</summary>
    private static bool IsBent(CodingContext context, Token token) =>
        token.Start > 0 && (context.Folded[token.Start - 1] == '亲' || (context.Folded[token.Start - 1] == '涉' && token.Length == 1));

    /// <summary>甲国大学乙国研究中心, 丙国问题专家: what somebody studies takes no part.</summary>
    private static bool IsField(CodingContext context, Token token)
    {
        var rest = context.Folded.AsSpan(token.End, Math.Min(6, context.Folded.Length - token.End));
        if (rest.StartsWith("问题专家") || rest.StartsWith("问题学者") || rest.StartsWith("事务专家")) return true;
        if (rest.StartsWith("问题")) rest = rest[2..];
        return rest.StartsWith("研究中心") || rest.StartsWith("研究所") || rest.StartsWith("研究院") || rest.StartsWith("研究系");
    }

    /// <summary>甲国乙国问题特使, 总统中东事务特别代表: the field of an envoy stands between whom it speaks for and its title.</summary>
    private static bool TakeBrief(CodingContext context, Mention mention, Token field)
    {
        if (mention.Form == MentionForm.Pointer || field.Start != mention.End || !(field.IsActorName || field.Is(TermKind.Place))) return false;
        var rest = context.Folded.AsSpan(field.End, Math.Min(Brief, context.Folded.Length - field.End));
        var topic = rest.StartsWith("问题") || rest.StartsWith("事务") ? 2 : rest.StartsWith("核问题") ? 3 : rest.StartsWith("和平进程") || rest.StartsWith("人权问题") || rest.StartsWith("重建事务") ? 4 : 0;
        if (topic == 0) return false;
        foreach (var envoy in Envoys)
        {
            if (!rest[topic..].StartsWith(envoy)) continue;
            mention.End = field.End + topic + envoy.Length;
            MentionParts.SetSector(mention, "GOV");
            mention.IsPerson = true;
            return true;
        }

        return false;
    }

    /// <summary>So many characters behind a field tell an envoy's title.</summary>
    private const int Brief = 11;

    private static readonly string[] Envoys = ["特使", "特别代表", "副特使", "副特别代表", "副特别协调员", "特别协调员", "协调员", "高级代表", "特别顾问", "代表"];

    /// <summary>波罗的海三国, 中亚五国, 太平洋两岸: a region that counts its states means each of them.</summary>
    private static void Members(CodingContext context, Mention mention, Token token)
    {
        if (token.Length < 4) return;
        var count = context.Folded[token.End - 1] == '国' ? "三四五六".IndexOf(context.Folded[token.End - 2]) + 3 : 0;
        foreach (var term in token.Meaning.Terms)
        {
            if (term.Kind != TermKind.Region || ((term.Flags & SurfaceMarks.Each) == 0 && (count < 3 || context.Pack.Actors[term.Entry].Members.Length != count))) continue;
            mention.Actors.Clear();
            mention.Actors.AddRange(context.Pack.Actors[term.Entry].Members.Select(member => new Actor(new ActorCode(member.State), null, token.Span)));
            return;
        }
    }

    /// <summary>《巴格达宣言》: a name inside the title of a document or work acts no part, unless the title is an outlet's.</summary>
    internal static bool InTitle(string text, int at)
    {
        for (var i = at - 1; i >= 0 && at - i <= LongestTitle; i--)
        {
            if (text[i] == '《') return true;
            if (text[i] is '“' or '「') return IsLaw(text, at);
            if (text[i] is '》' or '”' or '」' or '。' or '\n') return false;
        }

        return false;
    }

    /// <summary>“土耳其溪”, “加沙人道行动”号: the first word of a short quoted name acts no part, unless an organ or title follows it.</summary>
    private static bool InQuotedName(CodingContext context, int at, int end)
    {
        var token = context.Tokens[at];
        if (token.Start == 0 || token.Length < 2 || context.Folded[token.Start - 1] != '“') return false;
        var close = context.Folded.AsSpan(token.End, Math.Min(5, context.Folded.Length - token.End)).IndexOf('”');
        if (close is < 1 or > 4) return false;
        return at + 1 >= end || context.Tokens[at + 1].Start >= token.End + close;
    }

    /// <summary>“台湾保证法”: a quotation that ends as laws do is a title too.</summary>
    private static bool IsLaw(string text, int at)
    {
        var end = text.AsSpan(at, Math.Min(LongestTitle, text.Length - at)).IndexOfAny('”', '」');
        if (end < 2) return false;
        var title = text.AsSpan(at, end);
        return title.EndsWith("法") || title.EndsWith("法案") || title.EndsWith("条例") || title.EndsWith("条约") || title.EndsWith("公约") || title.EndsWith("协定") || title.EndsWith("宣言") || title.EndsWith("议案");
    }

    /// <summary>召回驻法大使: right behind a verb the envoy is named by the host alone.</summary>
    private static Mention? Posted(CodingContext context, int at)
    {
        var token = context.Tokens[at];
        if (context.Folded[token.Start] != '驻' || token.Length < 3 || at == 0 || !context.Tokens[at - 1].Is(TermKind.Trigger) || token.Start - context.Tokens[at - 1].End > 1) return null;
        string? host = null;
        foreach (var country in context.Patterns.OwnersOf(context.Folded[token.Start + 1]))
            if (host is null || context.Named.GetValueOrDefault(country) > context.Named.GetValueOrDefault(host)) host = country;
        return host is null ? null : new Mention { Start = token.Start, End = token.End, Form = MentionForm.Name, Actors = { new Actor(new ActorCode(host).With("GOV"), null, token.Span) }, Sector = "GOV" };
    }

    /// <summary>Further codes right behind the first, or behind a 、 or hyphen: one joint word.</summary>
    private static void Joint(CodingContext context, Mention mention, ref int at, int end)
    {
        while (at < end && context.Tokens[at] is { Length: 1, IsActorName: true } code)
        {
            var gap = context.Between(mention.End, code.Start);
            if (gap.Length > 1 || (gap.Length == 1 && gap[0] is not ('、' or '-' or '－' or '—' or '―' or '/'))) return;
            if (ActorResolver.Named(context, code) is not { } actor) return;
            if (!mention.Names(actor.Code.Country)) mention.Actors.Add(actor);
            mention.End = code.End;
            at++;
        }
    }

    private static bool Extend(CodingContext context, Mention mention, Token token)
    {
        var gap = context.Between(mention.End, token.Start);
        if (mention.Form == MentionForm.Pointer) return false;
        if (token.Is(TermKind.Person)) return JoinPerson(context, mention, token, gap);
        if (token.Is(TermKind.Organ) || token.Is(TermKind.Role)) return JoinOffice(context, mention, token, gap);
        if (!gap.IsEmpty) return false;
        if (token.Is(TermKind.Group) && mention is { Form: MentionForm.Name, Actors: [{ Code.IsState: true } home] } && ActorResolver.Named(context, token) is { Entity: { } entity } group && context.Patterns.HomeOf(entity) == home.Code.Country)
        {
            mention.Actors[0] = group;
            mention.End = token.End;
            mention.Sector = group.Code.Sector;
            return true;
        }

        if (token.Is(WordClass.Suffix))
        {
            mention.End = token.End;
            if (token.Is(WordClass.Suffix, WordNote.Military)) MentionParts.SetSector(mention, "MIL");
            mention.Form = mention.Form == MentionForm.Place ? MentionForm.Name : mention.Form;
            return true;
        }

        if (token.Is(WordClass.List, WordNote.Group) || (token.Is(WordClass.Coreference) && (token.Meaning.Notes & (WordNote.Set2 | WordNote.Set3 | WordNote.Set4 | WordNote.Set5 | WordNote.All)) != 0))
        {
            mention.End = token.End;
            return true;
        }

        if (!(token.Is(TermKind.Place) || (token.IsActorName && token.Length > 1 && !token.Is(TermKind.Outlet))) || mention.IsPerson || mention.IsGroup || ActorResolver.Named(context, token) is not { } place) return false;
        if (!mention.Names(place.Code.Country)) return false;
        mention.End = token.End;
        return true;
    }

    private static bool JoinPerson(CodingContext context, Mention mention, Token token, ReadOnlySpan<char> gap)
    {
        if (mention.IsGroup || (mention.IsPerson && mention.IsKnown && mention.IsFemale is not null) || !IsBridge(gap)) return false;
        return MentionParts.TakePerson(context, mention, token);
    }

    private static bool JoinOffice(CodingContext context, Mention mention, Token token, ReadOnlySpan<char> gap)
    {
        if (mention.IsPerson && mention.IsFemale is not null) return false;
        if (!(gap is "" or "的" or "·" || IsAbbreviation(gap) || (token.Is(TermKind.Role) && IsBridge(gap)))) return false;
        foreach (var term in token.Meaning.Terms)
        {
            if (term.Kind is not (TermKind.Organ or TermKind.Role)) continue;
            if (!gap.IsEmpty && term.Only >= 0 && mention.IsKnown && !mention.Names(context.Pack.Actors[term.Only].Code.Country)) continue;
            if (!(mention.Sector == "MIL" && IsRank(context, token))) MentionParts.SetSector(mention, MentionParts.SectorOf(context, term));
            mention.IsPerson |= term.Kind == TermKind.Role;
            mention.End = token.End;
            if (mention.Form == MentionForm.Place) mention.Form = MentionForm.Name;
            return true;
        }

        return false;
    }

    /// <summary>七国集团(G7)外长: the short name in brackets.</summary>
    private static bool IsAbbreviation(ReadOnlySpan<char> gap)
    {
        var inner = gap.Trim();
        if (inner.Length is < 3 or > 10 || inner[0] != '(' || inner[^1] != ')') return false;
        foreach (var character in inner[1..^1])
            if (!char.IsAsciiLetterOrDigit(character) && character is not ('+' or ' ' or '-')) return false;
        return true;
    }

    /// <summary>两军高层, 军方代表: a rank without an office of its own stays with the army it stands behind.</summary>
    private static bool IsRank(CodingContext context, Token token) =>
        context.Between(token.Start, token.End) is "高层" or "高官" or "官员" or "代表" or "代表团" or "领导" or "领导人" or "负责人" or "高级官员";

    private static bool IsBridge(ReadOnlySpan<char> gap)
    {
        if (gap.Length > LongestUnknown) return false;
        foreach (var character in gap)
            if (character is < '\u4e00' or > '\u9fff' || "的了在对向与和是也就都又还把被将及等由说称要不没".Contains(character, StringComparison.Ordinal)) return false;
        return true;
    }
}
