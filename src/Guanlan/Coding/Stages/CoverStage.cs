using System.Buffers;
using Guanlan.Coding.Frames;
using Guanlan.Lexicon;

namespace Guanlan.Coding.Stages;

/// <summary>
/// Stage 4: of all overlapping matches the cover with the highest weight, which is the longest words first. One-character codes and
/// bare surnames compete only where their neighbours let them live.
/// </summary>
internal sealed class CoverStage : ICodingStage
{
    private const int PerCharacter = 10;
    private const int PerToken = 5;

    /// <summary>Between covers of equal length the one that names more actors wins (胡塞武装|袭击).</summary>
    private const int Named = 2;

    /// <summary>A verb whose conditions fail where it stands: less than a shorter verb inside it, more than a code.</summary>
    private const int Idle = 8;

    /// <summary>The same for a verb of one character with 了, 过 or 着: the bare verb may have other conditions.</summary>
    private const int IdleInflected = 4;

    /// <summary>A verb of one character with 了 or 着 weighs less than a word that holds the verb, whatever stands before that (在押|了).</summary>
    private const int Aspect = 6;

    public void Run(CodingContext context)
    {
        if (!context.IsChinese) return;
        var length = context.Text.Length + 1;
        var best = ArrayPool<int>.Shared.Rent(length);
        var from = ArrayPool<int>.Shared.Rent(length);
        Array.Fill(from, -1, 0, length);
        var dead = new List<TermMatch>();
        Weigh(context, best, from, length, dead);
        for (var at = length - 1; at > 0;)
        {
            if (from[at] < 0) { at--; continue; }
            var match = context.Matches[from[at]];
            context.Tokens.Add(new Token(match.Start, match.End, context.Patterns[match.Pattern]));
            at = match.Start;
        }

        context.Tokens.Reverse();
        DropLoneCodes(context);
        DropPartsOfNames(context);
        foreach (var match in dead) Kill(context, match);
        ArrayPool<int>.Shared.Return(best);
        ArrayPool<int>.Shared.Return(from);
    }

    /// <summary>
    /// Inside a string of its line <c>not</c> a trigger is dead (打击 in 打击乐); other words there live on (要求 in 要求撤军). A string
    /// that begins amid a word of the cover (经同意 in 已经|同意) does not stand there.
    /// </summary>
    private static void Kill(CodingContext context, TermMatch match)
    {
        var tokens = context.Tokens;
        var kills = context.Patterns[match.Pattern].Kills!;
        var first = Offsets.FirstFrom(tokens, match.Start, static token => token.Start);
        if (first > 0 && tokens[first - 1].End > match.Start) return;
        for (var i = first; i < tokens.Count && tokens[i].End <= match.End; i++)
        {
            if (!tokens[i].Is(TermKind.Trigger)) continue;
            if (tokens[i].Meaning.Without(context.Pack, kills) is { } rest) tokens[i] = tokens[i] with { Meaning = rest };
            else tokens.RemoveAt(i--);
        }
    }

    /// <summary>A code that lived by a neighbour which the cover gave to another word (其中|波…) names nobody.</summary>
    private static void DropLoneCodes(CodingContext context)
    {
        var tokens = context.Tokens;
        for (var i = tokens.Count - 1; i >= 0; i--)
        {
            if (tokens[i] is not { Length: 1, IsActorName: true }) continue;
            if (CodeRules.Stays(context, i > 0 ? tokens[i - 1] : null, tokens[i], i + 1 < tokens.Count ? tokens[i + 1] : null)) continue;
            if (tokens[i].Meaning.AsWord() is { } word) tokens[i] = tokens[i] with { Meaning = word };
            else tokens.RemoveAt(i);
        }
    }

    private static void DropPartsOfNames(CodingContext context)
    {
        var tokens = context.Tokens;
        for (var i = tokens.Count - 1; i >= 0; i--)
        {
            if (NameParts.IsPart(context, i > 0 ? tokens[i - 1] : null, tokens[i], i + 1 < tokens.Count ? tokens[i + 1] : null)) tokens.RemoveAt(i);
        }
    }

    /// <summary>The clause around a position; positions come in order but for the length of a word.</summary>
    private static Clause? ClauseOf(CodingContext context, int position, ref int clause)
    {
        while (clause + 1 < context.Clauses.Count && context.Clauses[clause + 1].Start <= position) clause++;
        var index = clause;
        while (index > 0 && context.Clauses[index].Start > position) index--;
        return index < context.Clauses.Count && context.Clauses[index].Start <= position && position < context.Clauses[index].End ? context.Clauses[index] : null;
    }

    private static bool IsAspect(string text, TermMatch match, PatternMeaning meaning) => match.Length == 2 && text[match.End - 1] is '了' or '着' && meaning.Has(TermKind.Trigger);

    private static void Weigh(CodingContext context, int[] best, int[] from, int length, List<TermMatch> dead)
    {
        var matches = context.Matches;
        var next = 0;
        var clause = 0;
        best[0] = 0;
        for (var end = 1; end < length; end++)
        {
            best[end] = best[end - 1];
            for (; next < matches.Count && matches[next].End == end; next++)
            {
                var match = matches[next];
                var meaning = context.Patterns[match.Pattern];
                if (meaning.Kills is not null)
                {
                    dead.Add(match);
                    continue;
                }

                if (!CodeRules.MayLive(context, match, meaning)) continue;
                var weight = best[match.Start] + (match.Length * PerCharacter) - PerToken + (meaning.NamesActor ? Named : 0) - (IsAspect(context.Folded, match, meaning) ? Aspect : 0);
                if (match.Length > 1 && meaning.IsConditional && ClauseOf(context, match.Start, ref clause) is { } around && !TriggerConditions.AnyHolds(context, around, match.Start, match.End, meaning)) weight = best[match.Start] + (match.Length == 2 && context.Folded[match.End - 1] is '了' or '过' or '着' ? IdleInflected : Idle);
                if (weight < best[end] || (weight == best[end] && from[end] < 0)) continue;
                best[end] = weight;
                from[end] = next;
            }
        }
    }
}
