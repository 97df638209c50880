using Guanlan.Lexicon;

namespace Guanlan.Coding.English;

/// <summary>
/// Actor chunks of one English sentence: state or adjective, organ, title and name that stand together (Iranian Foreign Minister
/// Mohammad Javad Zarif), also around <c>of</c> (the president of Ukraine), become one mention.
/// </summary>
internal static class EnglishChunks
{
    /// <summary>So many words may stand between a state and its organ (Russian special operations forces).</summary>
    private const int LongestBridge = 2;

    public static List<Mention> Find(CodingContext context, int start, int end)
    {
        var mentions = new List<Mention>();
        foreach (var token in context.Tokens)
        {
            if (token.Start < start || token.End > end) continue;
            if (mentions.Count > 0 && Extend(context, mentions[^1], token)) continue;
            if (Head(context, token) is { } mention) mentions.Add(mention);
        }

        foreach (var mention in mentions)
            if (mention.IsPerson) TakeName(context, mention, end);
        return mentions;
    }

    private static Mention? Head(CodingContext context, Token token)
    {
        if ((token.IsActorName || token.Is(TermKind.Place)) && Named(context, token) is { } actor)
            return new Mention
            {
                Start = token.Start,
                End = token.End,
                Form = token.IsActorName ? MentionForm.Name : MentionForm.Place,
                Actors = { actor },
                Sector = actor.Code.Sector,
            };

        if (token.Is(TermKind.Person) && MentionParts.Person(context, token) is { } person) return person;

        if (token.Is(TermKind.Organ) || token.Is(TermKind.Role)) return MentionParts.Office(context, token);
        return token.Is(WordClass.Coreference) && EnglishPointers.Of(context, token) is { } points
            ? new Mention { Start = token.Start, End = token.End, Form = MentionForm.Pointer, Points = points }
            : null;
    }

    private static Actor? Named(CodingContext context, Token token) =>
        ActorResolver.Named(context, token) is { } actor
            ? ActorResolver.GovernsAfghanistan(actor.Code.Text, context.Passage.Date) ? actor with { Code = new ActorCode("AFG/GOV") } : actor
            : null;

    private static bool Extend(CodingContext context, Mention mention, Token token)
    {
        if (mention.Form == MentionForm.Pointer) return false;
        var gap = context.Between(mention.End, token.Start);
        if (token.Is(TermKind.Person) && !token.Is(TermKind.Role)) return gap is " " && JoinPerson(context, mention, token);
        if (token.Is(TermKind.Organ) || token.Is(TermKind.Role)) return IsBridge(context, gap, mention) && JoinOffice(context, mention, token);
        if (!token.IsActorName && !token.Is(TermKind.Place)) return false;
        if (ActorResolver.Named(context, token) is not { } owner) return false;
        if (mention.Form == MentionForm.Bare && (gap is " of " or " of the " || (gap is " in " or " in the " && !mention.IsPerson))) return Own(mention, token, owner);
        if (mention.IsKnown && gap is ", " or " " && mention.Names(owner.Code.Country) && !mention.IsPerson) { mention.End = token.End; return true; }
        return false;
    }

    private static bool Own(Mention mention, Token token, Actor owner)
    {
        mention.Actors.Add(owner with { Code = owner.Code.With(mention.Sector), Mention = TextSpan.FromBounds(mention.Start, token.End) });
        mention.Form = MentionForm.Name;
        mention.End = token.End;
        return true;
    }

    private static bool JoinPerson(CodingContext context, Mention mention, Token token)
    {
        if (mention.IsGroup || mention.IsFemale is not null) return false;
        return MentionParts.TakePerson(context, mention, token);
    }

    private static bool JoinOffice(CodingContext context, Mention mention, Token token)
    {
        if (mention is { IsPerson: true, IsFemale: not null }) return false;
        foreach (var term in token.Meaning.Terms)
        {
            if (term.Kind is not (TermKind.Organ or TermKind.Role)) continue;
            if (term.Only >= 0 && mention.IsKnown && !mention.Names(context.Pack.Actors[term.Only].Code.Country)) continue;
            MentionParts.SetSector(mention, MentionParts.SectorOf(context, term));
            if (term.Only >= 0 && !mention.IsKnown) mention.Actors.Add(new Actor(context.Pack.Actors[term.Only].Code.With(mention.Sector), null, token.Span));
            if (mention.IsKnown) mention.Form = MentionForm.Name;
            mention.IsPerson |= term.Kind == TermKind.Role;
            mention.End = token.End;
            return true;
        }

        return false;
    }

    /// <summary>A space, a possessive, or up to two plain words (special operations) between a state and its organ.</summary>
    private static bool IsBridge(CodingContext context, ReadOnlySpan<char> gap, Mention mention)
    {
        if (gap is " " or "-" or "'s " or "’s " or "' " or "’ ") return true;
        if (!mention.IsKnown || mention.IsPerson || gap.Length is 0 or > 30 || gap[^1] != ' ') return false;
        var words = 0;
        foreach (var range in gap.Trim().Split(' '))
        {
            var word = gap.Trim()[range];
            if (word is "'s" or "’s") continue;
            if (++words > LongestBridge) return false;
            var lower = word.ToString();
            if (EnglishFunctionWords.TryTag(lower, out _) || (context.Patterns.English.Forms(lower) & ~VerbForm.Base) != 0 || word.ContainsAnyExcept(Letters)) return false;
        }

        return gap[0] is ' ' or '\'' or '’';
    }

    private static readonly System.Buffers.SearchValues<char> Letters = System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyz-");

    /// <summary>An unknown name behind a title belongs to the chunk.</summary>
    private static void TakeName(CodingContext context, Mention mention, int end)
    {
        for (var at = mention.End; at + 2 < end && context.Text[at] == ' ' && (char.IsUpper(context.Text[at + 1]) || IsParticle(context.Folded, at + 1));)
        {
            var stop = at + 1;
            while (stop < end && (char.IsLetter(context.Text[stop]) || context.Text[stop] == '-' || (context.Text[stop] is '\'' or '’' && stop + 2 < end && char.IsLetter(context.Text[stop + 2])))) stop++;
            var word = context.Folded[(at + 1)..stop];
            if (EnglishFunctionWords.TryTag(word, out _) || OtherMention(context, at + 1, mention)) return;
            mention.End = stop;
            at = stop;
        }
    }

    private static bool OtherMention(CodingContext context, int position, Mention mention)
    {
        foreach (var token in context.Tokens)
            if (token.Start >= mention.End && token.Start <= position && token.End > position) return !token.Is(TermKind.Person);
        return false;
    }

    private static bool IsParticle(string text, int at) =>
        text.AsSpan(at).StartsWith("al-") || text.AsSpan(at).StartsWith("bin ") || text.AsSpan(at).StartsWith("van ") || text.AsSpan(at).StartsWith("de ") || text.AsSpan(at).StartsWith("von ");
}
