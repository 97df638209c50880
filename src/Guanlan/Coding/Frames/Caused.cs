using Guanlan.Lexicon;

namespace Guanlan.Coding.Frames;

/// <summary>把甲国逼得关了领空, 气得甲国撤回大使: whom something drives to an act does the act, towards its object or towards whoever drove it.</summary>
internal static class Caused
{
    /// <summary>So many characters may stand between the driven party behind 把 and the verb that drives it.</summary>
    private const int Near = 4;

    public static Parties? Find(CodingContext context, ClauseView view, Token token, TriggerEntry entry, Mention? carried)
    {
        if (entry.Type.IsReciprocal()) return null;
        var before = context.Between(view.Clause.Start, token.Start);
        var at = before.LastIndexOf('得');
        if (at < 1 || !"气逼惹吓急恼害弄搞压烦整憋激引招".Contains(before[at - 1], StringComparison.Ordinal)) return null;
        var drive = view.Clause.Start + at - 1;
        var driven = view.Clause.Mentions.Find(mention => mention.IsKnown && mention.End <= token.Start && (mention.Start == drive + 2 || (mention.End <= drive && drive - mention.End <= Near && mention.Start > view.Clause.Start && context.Folded[mention.Start - 1] == '把')));
        if (driven is null) return null;
        var target = view.Object(token.End, view.Clause.End) ?? view.Clause.Mentions.Find(mention => mention.Start > drive + 1 && mention.End <= token.Start && mention.IsKnown && !ReferenceEquals(mention, driven) && view.GovernedBy(mention) is not null);
        target ??= view.Clause.Mentions.Find(mention => mention.IsKnown && mention.End < drive && !ReferenceEquals(mention, driven) && !mention.SameCountries(driven)) ?? (carried is { IsKnown: true } && !carried.SameCountries(driven) ? carried : null);
        return new Parties("F1", driven, target);
    }
}
