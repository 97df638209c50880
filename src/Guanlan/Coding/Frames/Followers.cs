namespace Guanlan.Coding.Frames;

/// <summary>Those who do what another has just done: 也跟着断交 names no party of its own, 有样学样 not even the act.</summary>
internal static class Followers
{
    /// <summary>Between a subject and its verb: they do as those before them did.</summary>
    private static readonly string[] Cues = ["跟着", "紧跟", "跟进", "跟风", "也", "纷纷", "接着", "随即", "相继", "照样", "同样", "学着", "凑热闹"];

    /// <summary>Verbs that stand for the act told before.</summary>
    private static readonly string[] Copies = ["有样学样", "如法炮制", "照猫画虎", "照葫芦画瓢", "依葫芦画瓢", "依样画葫芦", "照方抓药", "跟着学样", "照着来了一遍", "也来了一遍", "也来了这么一出", "原样奉还", "如数奉还", "照单奉还", "礼尚往来"];

    /// <summary>The same at the end of a clause only.</summary>
    private static readonly string[] Closing = ["跟上", "跟了", "跟进", "跟进了", "照做", "照跟", "也跟", "照办"];

    /// <summary>True if a word in front of the verb says that its subject follows others.</summary>
    public static bool Follows(CodingContext context, Clause clause, int from, int to) => from <= to && from >= clause.Start && context.Between(from, to).HasAny(Cues);

    /// <summary>尼亚美次日有样学样: the last deed or word with another doer, on the same party; on its doer where the follower was the one it hit.</summary>
    public static void Copy(CodingContext context, ClauseView view, Mention? carried)
    {
        if (!context.IsTalk || context.Drafts.Count == 0) return;
        var text = context.Between(view.Clause.Start, view.Clause.End);
        var copy = Array.Find(Copies, word => context.Between(view.Clause.Start, view.Clause.End).Contains(word, StringComparison.Ordinal)) ?? Array.Find(Closing, word => context.Between(view.Clause.Start, view.Clause.End).EndsWith(word));
        if (copy is null || (view.Subject(view.Clause.End) ?? carried) is not { IsKnown: true } follower) return;
        var model = context.Drafts[^1];
        if (model.Source.Count == 0 || model.Target.Count == 0 || model.Type.IsReciprocal() || model.Clause.Sentence < view.Clause.Sentence - 2 || model.Source.Exists(actor => follower.Names(actor.Code.Country))) return;
        var at = view.Clause.Start + text.LastIndexOf(copy, StringComparison.Ordinal);
        var draft = new Draft
        {
            Clause = view.Clause,
            Trigger = TextSpan.FromBounds(at, at + copy.Length),
            Entry = model.Entry,
            Type = model.Type,
            Frame = "F1",
            Subject = follower,
            Start = view.Clause.Start,
            End = view.Clause.End,
            Confidence = model.Confidence - 0.2,
            IsAside = true,
        };
        draft.Why.Add($"F1 {copy} ({model.Entry.Id}, {model.Entry.Type.Name()})");
        draft.Source.AddRange(follower.Actors);
        TargetFinder.Infer(draft, model.Target.Exists(actor => follower.Names(actor.Code.Country)) ? model.Source : model.Target, "whom the act before hit");
        context.Drafts.Add(draft);
    }
}
