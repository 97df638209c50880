namespace Guanlan.Coding.Frames;

/// <summary>On whom an act falls: the party that the frame found, and where a text leaves it out, the one it means.</summary>
internal static class TargetFinder
{
    /// <summary>Fills the target from what the frame found, else from the clauses and events before; leaves it empty where nobody is meant.</summary>
    public static void Fill(CodingContext context, Draft draft, Parties parties)
    {
        if (parties.Target is { IsKnown: true } target)
        {
            foreach (var actor in target.Actors)
                if (!draft.Source.Exists(source => source.Code == actor.Code || (draft.Source.Count > 1 && source.Code.Country == actor.Code.Country && actor.Code.Sector is not ("REB" or "OPP")))) draft.Target.Add(actor);
            if (draft.Type == EventType.Reject && draft.Source.Count > 0 && target.Actors.TrueForAll(actor => actor.Code.Country == draft.Source[0].Code.Country) && draft.Entry.Id.Contains("否认", StringComparison.Ordinal) && context.Discourse.OtherSpeaker(draft.Source[0].Code.Country) is { } teller)
            {
                draft.Target.Clear();
                Infer(draft, teller.Actors, "whose words are denied");
                return;
            }

            DropSelf(draft, parties);
            if (draft.Type == EventType.Mobilize && context.IsTalk && draft.Source.Count > 0) draft.Target.RemoveAll(actor => actor.Code.Country == draft.Source[0].Code.Country);
            if (draft.Type == EventType.Mobilize && draft.Target.Count == 0) return;
            if (draft.Type == EventType.Mobilize && parties.Frame == "F1" && target.Sector == "MIL" && IsCount(context.Between(draft.Trigger.End, target.Start))) draft.Target.Clear();
            if (parties.Frame == "F1" && draft.Type.IsDeed() && draft.Source.Count > 0 && draft.Target.TrueForAll(actor => actor.Code.Country == draft.Source[0].Code.Country) && NextItem(context, draft) is { } item)
            {
                draft.Target.Clear();
                draft.Target.AddRange(item.Actors);
            }

            if (draft.Target.Count > 0) return;
            if (draft.Type == EventType.Assault && target.Form == MentionForm.Place && draft.Source.Count > 0 && (context.Folded[Math.Max(0, target.Start - 1)] is '对' or '向' || target.Start - draft.Trigger.End is 0 or 1) && context.Discourse.Counterpart(draft.Source[0].Code.Country, prefersFoe: true) is { } holder)
            {
                Infer(draft, holder, "who holds the place");
                return;
            }

            if (target.Form == MentionForm.Name && draft.Source.Count == 1 && target.Actors.TrueForAll(actor => actor.Code.Country == draft.Source[0].Code.Country))
            {
                if (parties.Source is null && draft.Type is EventType.Support or EventType.Agree) ImpliedParties.Turn(context, draft, target);
                if (draft.Target.Count > 0 || (!parties.IsJoint && target.Start - draft.Trigger.End is 0 or 1)) return;
            }

            if (parties.Frame == "FC" && target.Form == MentionForm.Name && draft.Entry.NeedsTarget) return;
        }

        if (draft.Type.IsDeed() && !context.IsTalk && draft.Source.Count > 0 && Included(context, draft) is { } included)
        {
            draft.Target.AddRange(included.Actors);
            return;
        }

        if (draft.Type == EventType.Consult && draft.Entry.Id is "与会" or "列席" && context.Discourse.TalkWithout(draft.Source) is { } talk)
        {
            Infer(draft, talk, "parties of the talk");
            return;
        }

        if (parties.IsJoint && draft.Source.Count > 1) return;
        if (context.IsTalk && parties.Frame == "F5") return;
        if (context.IsTalk && draft.Type == EventType.Agree && draft.Source.Count > 1 && parties is { Source: null, Target: null }) return;
        if (context.IsTalk && (TalkTargets.IsDomestic(draft, parties) || TalkTargets.HasUnknownObject(draft.Clause, draft.Trigger.Start))) return;
        if (IsReproached(context, draft)) return;
        if (draft.Entry.Type == EventType.Protest)
        {
            Protests.Crowd(context, draft);
            if (draft.Target.Count == 0 && Protests.OwnGovernment(context, draft) is { } own) draft.Target.Add(own);
        }

        if (!draft.Entry.NeedsTarget || draft.Source.Count == 0) return;
        if (!context.IsTalk && (draft.Entry.Id == "主张" || (draft.Entry.Id == "警告" && context.Between(draft.Trigger.End, draft.Clause.End) is ['称' or '说' or '道', ..]))) return;
        if (parties.Frame == "FC" && draft.Clause.Mentions.Exists(mention => !mention.IsKnown && (mention.Points & (WordNote.All | WordNote.Thing)) != 0 && mention.Start - draft.Trigger.End is >= 0 and <= 2)) return;
        if (parties.Frame == "FC" && draft.Type == EventType.Request && draft.Source is [{ Code.Sector: "CVL" }] && !PointsBack(context, draft)) return;
        if (ImpliedParties.HasUnnamedObject(context, draft)) return;
        if (Voted(context, draft) is { } body)
        {
            Infer(draft, body.Actors, "the body that votes");
            return;
        }

        if (context.IsTalk && draft.Type == EventType.Reject && draft.Source.Count == 1 && draft.Entry.Id.AsSpan().HasAny(["不认", "不承认", "不服", "否认"]) && context.Before(draft.Clause)?.Voice is { Relays: false, Speaker: { IsKnown: true, IsGroup: false } told } && !told.Names(draft.Source[0].Code.Country) && EndsClause(context, draft))
        {
            Infer(draft, told.Actors, "whose words are denied");
            return;
        }

        if (Denied(context, draft) is { } claimant)
        {
            Infer(draft, claimant, "whose words are denied");
            return;
        }
        if (!context.IsTalk && draft.Entry.Type == EventType.Request && draft.Source.Count == 1 && draft.Clause.Mentions.Exists(mention => mention.Start >= draft.Trigger.End && mention.Start - draft.Trigger.End <= 2 && (!mention.IsKnown || mention.Names(draft.Source[0].Code.Country)))) return;
        if (context.IsTalk && draft.Type == EventType.Reject && TalkTargets.IsOfAsking(context, draft) && context.Discourse.LastAsking is { } asking && !asking.Exists(actor => draft.Source.Exists(own => own.Code.Country == actor.Code.Country))) { Infer(draft, asking, "who asked"); return; }
        if (context.IsTalk && draft.Type == EventType.Support && TalkTargets.Gone(context, draft) is { } visited) { Infer(draft, visited, "whom it visited"); return; }
        if (context.IsTalk && draft.Type == EventType.Support && LeavesOpen(context, draft) && !draft.Entry.Id.AsSpan().HasAny(Courtesies) && !(context.Discourse.LastType == EventType.Support && Follows(context, draft)) && ToldParties.Actor(context, draft) is { } backed) { Infer(draft, backed, "who acted before"); return; }
        if (Outsider(context, draft, parties)) return;
        if (draft.Source.Count > 1 && LeavesOpen(context, draft) && ToldParties.Actor(context, draft) is { } doer) Infer(draft, doer, "who acted before");
        if (draft.Source.Count > 1 && draft.Target.Count == 0 && ToldParties.Same(context, draft) is { } same)
        {
            Infer(draft, same, "whom the words before were for");
            return;
        }

        if (draft.Source.Count > 1 && parties.Source is null && (!draft.Type.IsDeed() || draft.Type == EventType.Sanction) && draft.Type.Quad() is QuadClass.VerbalConflict or QuadClass.MaterialConflict && Standings.Opponent(context.Discourse.Acts, draft.Source) is { } opponent)
        {
            Infer(draft, opponent, "other side of the last event");
            return;
        }
        if (draft.Source.Count != 1) return;
        if (draft.Frame == "FA" && ToldParties.Provoker(context, draft) is { } provoker) { Infer(draft, provoker, "who acted before"); return; }
        if (Incoming(context, draft) is { } attacker)
        {
            foreach (var actor in attacker) draft.Target.Add(actor with { Mention = null, Inferred = "whose fire it is" });
            draft.Why.Add("target: whose fire it is");
            draft.Confidence -= 0.1;
            return;
        }

        if (context.IsTalk && (draft.Entry.Type == EventType.Aid || TalkTargets.PromisesAid(context, draft)) && parties.Source is { IsKnown: true } && draft.Entry.IsVerb && TalkTargets.Recipient(context, draft) is { } recipient) { Infer(draft, recipient, "who is helped"); return; }
        if (TalkTargets.Ceasefire(context, draft)) return;
        if (ToldParties.Bereaved(context, draft) is { } bereaved) { Infer(draft, bereaved, "who counts the losses"); return; }
        if (TalkTargets.IsBlamed(context, draft, parties) && TalkTargets.Victim(context, draft) is { } victim) { Infer(draft, victim, "who blames"); return; }
        if (Announced(context, draft) && context.Discourse.Counterpart(draft.Source[0].Code.Country, prefersFoe: true) is { } foe) { Infer(draft, foe, "other side of the last event"); return; }
        if (TalkTargets.Partner(context, draft) is { } with) { Infer(draft, with, "whom it met before"); return; }
        if ((draft.Type.IsDeed() && draft.Type != EventType.Sanction && !Struck(context, draft, parties)) || draft.Entry.Type == EventType.Consult) return;
        if (draft.Entry.Type is EventType.Accuse or EventType.Reject && draft.Frame != "FA" && !parties.IsJoint && !LeavesOpen(context, draft)) return;
        if (draft.Entry.Type == EventType.Sanction && ToldParties.Aimed(context, draft) is { } aimed) { Infer(draft, aimed, "whom it aims at"); return; }
        if (draft.Entry.Type == EventType.Request && draft.Clause.Mentions.Exists(mention => mention.Start >= draft.Trigger.End && mention.Start - draft.Trigger.End <= 2 && (!mention.IsKnown || mention.Names(draft.Source[0].Code.Country)))) return;
        var mine = draft.Source[0].Code.Country;
        if (context.IsTalk && draft.Type is EventType.Reject or EventType.Agree or EventType.Concede or EventType.Support && Standings.AnsweredBy(context.Discourse.Acts, mine) is { } asker) { Infer(draft, asker, "who asked"); return; }
        var lastOnly = !context.IsTalk && draft.Entry.Type is not (EventType.Sanction or EventType.Threaten or EventType.Reject or EventType.Assault);
        var partner = context.Discourse.Counterpart(mine, lastOnly, (context.IsTalk && draft.Type.Quad() is QuadClass.VerbalConflict or QuadClass.MaterialConflict) || (draft.Type is EventType.Reject or EventType.Accuse && PointsBack(context, draft)), foeOnly: context.IsTalk && draft.Type is EventType.Assault or EventType.Accuse or EventType.Threaten)
            ?? (context.IsTalk && draft.Type is EventType.Accuse or EventType.Threaten ? Standings.FoeOfFriend(context.Discourse.Acts, mine) ?? context.Discourse.Counterpart(mine) : null)
            ?? (draft.Entry.Type == EventType.Reject ? context.Discourse.AskedBy(mine) : null) ?? context.Discourse.Partner(mine)
            ?? (draft.Entry.Type is EventType.Reject or EventType.Concede ? context.Discourse.OnlyOther(mine) : null)
            ?? (LeavesOpen(context, draft) || (context.IsTalk && draft.Type == EventType.Sanction && parties.Source is { IsKnown: true }) ? ToldParties.Actor(context, draft) : null);
        if (parties.Frame == "F12" && context.Discourse.LastType == EventType.Support) return;
        if (draft.Type == EventType.Request && TalkTargets.Gone(context, draft) is { } host) { Infer(draft, host, "whom it visited"); return; }
        if (context.IsTalk && TalkTargets.WasPlanned(context, draft)) return;
        if (context.IsTalk && draft.Frame == "FA" && draft.Subject is { } plaintiff && context.Discourse.Counterpart(mine, prefersFoe: true) is null && context.Discourse.Salience.Protagonists(plaintiff)?.Find(actor => !draft.Addressee.Exists(body => body.Code.Country == actor.Code.Country)) is { } accused) { Infer(draft, [accused], "whom the text is about"); return; }
        if (context.IsTalk && TalkTargets.SpokenOf(context, draft) is { } spoken) { Infer(draft, spoken, "of whom it speaks"); return; }
        if (partner is not { } other || other.Exists(actor => draft.Addressee.Contains(actor)))
        {
            draft.Target.AddRange(draft.Addressee);
            return;
        }

        Infer(draft, other, "other side of the last event");
    }

    /// <summary>打击了克里米亚的机场，以及俄滨海边疆区…: a list of targets goes on behind the comma.</summary>
    private static Mention? NextItem(CodingContext context, Draft draft)
    {
        if (context.After(draft.Clause) is not { } next) return null;
        if (!(context.Between(next.Start, next.End).StartsWith("以及") || context.Folded[next.Start] is '和' or '及')) return null;
        var mine = draft.Source[0].Code.Country;
        return next.Mentions.Find(mention => mention.IsKnown && mention.Start - next.Start <= 4 && !mention.Names(mine));
    }

    /// <summary>释放13名外国公民，其中包括一名甲国人: of persons who are counted the next clause names whose they are.</summary>
    private static Mention? Included(CodingContext context, Draft draft)
    {
        if (draft.Type is not (EventType.Retreat or EventType.Coerce or EventType.Assault) || context.After(draft.Clause) is not { } next || !context.Between(next.Start, next.End).StartsWithAny(Parts)) return null;
        var mine = draft.Source[0].Code.Country;
        return next.Mentions.Find(mention => mention is { IsKnown: true, Form: MentionForm.Name } && !mention.Names(mine) && mention.Start - next.Start <= 14 && context.Between(mention.End, Math.Min(mention.End + 2, next.End)) is not ("总统" or "首都"));
    }

    private static readonly string[] Parts = ["其中", "包括", "含", "当中"];

    /// <summary>投反对票, 动用否决权: towards the organisation that votes, named in the clause, before it or right behind it.</summary>
    private static Mention? Voted(CodingContext context, Draft draft)
    {
        if (draft.Entry.Type is not (EventType.Reject or EventType.Support) || !(draft.Entry.Id.EndsWith('票') || draft.Entry.Id.EndsWith("否决权", StringComparison.Ordinal))) return null;
        return draft.Clause.Mentions.Find(IsBody) ?? context.Discourse.LastActor(IsBody) ?? context.After(draft.Clause)?.Mentions.Find(IsBody);
    }

    private static bool IsBody(Mention mention) => mention.Actors is [{ Code.Text: var code }] && code.StartsWith("IGO:", StringComparison.Ordinal);

    /// <summary>否认这一说法, 对此予以否认: towards whoever made the claim.</summary>
    private static List<Actor>? Denied(CodingContext context, Draft draft) =>
        draft.Entry.Type == EventType.Reject && draft.Source.Count == 1 && (draft.Entry.Id.Contains("否认", StringComparison.Ordinal) || draft.Entry.Id.Contains("驳斥", StringComparison.Ordinal)) &&
        (draft.Frame == "FC" || draft.Clause.End - draft.Trigger.End <= 2 || PointsBack(context, draft)) ? (context.IsTalk ? Standings.AccuserOf(context.Discourse.Acts, draft.Source[0].Code.Country) : null) ?? context.Discourse.OtherSpeaker(draft.Source[0].Code.Country)?.Actors : null;

    /// <summary>打下来几架, 拿下了那座城: a blow that is done, told with its doer, whose object has no known name falls on the other side.</summary>
    private static bool Struck(CodingContext context, Draft draft, Parties parties) =>
        draft.Entry is { Type: EventType.Assault, IsVerb: true } && (parties.Source is { IsKnown: true } || (parties.Source is null && context.IsTalk && context.Between(draft.Trigger.Start, draft.Clause.End).HasAny(Missiles))) && parties.Target is null && parties.Frame is "F1" or "F2" or "FC" &&
        context.Between(draft.Trigger.Start, Math.Min(draft.Trigger.End + 2, context.Folded.Length)) is var words && (words.Contains('了') || words.Contains("下来", StringComparison.Ordinal) || words.Contains("先", StringComparison.Ordinal) || (context.IsTalk && draft.Trigger.Length > 1 && draft.Source[0].Code.Sector is not ("JUD" or "CVL" or "OPP") && words[1] is '死' or '伤' or '毙' or '掉' or '下' or '沉' or '残' or '瘫'));

    private static readonly string[] Missiles = ["导弹", "无人机", "火箭弹", "炮弹", "炸弹"];

    /// <summary>增派六百英军: an army behind a mere number is what is sent, not against whom.</summary>
    private static bool IsCount(ReadOnlySpan<char> gap)
    {
        foreach (var character in gap)
            if (!char.IsAsciiDigit(character) && !"一二两三四五六七八九十百千万数几多余了名个支批艘架".Contains(character, StringComparison.Ordinal)) return false;
        return true;
    }

    /// <summary>A party that had no part so far and names nobody (巴西也谴责, 安卡拉道贺) means those who had.</summary>
    private static bool Outsider(CodingContext context, Draft draft, Parties parties)
    {
        var offers = context.IsTalk && draft.Type == EventType.Agree && context.Between(draft.Trigger.End, draft.Clause.End).HasAny(Mediations);
        var mediates = offers || (draft.Entry.Type == EventType.Consult && draft.Entry.Frames.HasFlag(Lexicon.Frames.F9));
        if (draft.Addressee.Count > 0 || parties.Frame == "F10" || (!mediates && !LeavesOpen(context, draft))) return false;
        if (draft.Entry.Type == EventType.Consult && !mediates) return false;
        if ((Outsiders.Of(context.Discourse, offers ? EventType.Consult : draft.Entry.Type, draft.Source, Follows(context, draft), draft.Entry.Id.AsSpan().HasAny(Courtesies)) ?? (mediates && context.IsTalk ? context.Discourse.OtherTwo(draft.Source) : null)) is not { } meant) return false;
        draft.IsAside = true;
        Infer(draft, meant, "parties of the last event");
        return true;
    }

    /// <summary>Words for a deal or a peace.</summary>
    private static readonly string[] Courtesies = ["贺", "欢迎", "赞", "叫好", "点赞", "道喜", "喝彩"];

    /// <summary>愿意牵个线: what one offers to do between others.</summary>
    private static readonly string[] Mediations = ["牵线", "牵个线", "斡旋", "调停", "调解", "和事佬", "中间人", "搭桥", "搭个桥", "递话", "带话", "说客", "居中", "说和", "劝和", "促谈"];

    /// <summary>巴西也站队: the subject of the clause does as those before it did.</summary>
    private static bool Follows(CodingContext context, Draft draft) => draft.Subject is { } subject && Followers.Follows(context, draft.Clause, subject.End, draft.Trigger.Start);

    /// <summary>我方还将发动更多袭击: a blow that its own maker announces falls on whom it fights.</summary>
    private static bool Announced(CodingContext context, Draft draft) =>
        draft.Entry is { Type: EventType.Assault, IsVerb: true } && draft.Clause.Voice is { Relays: false, Speaker: { IsKnown: true } speaker } && speaker.Names(draft.Source[0].Code.Country) &&
        context.Between(draft.Clause.Start, draft.Trigger.Start) is var front && (front.Contains('将') || front.Contains("还会", StringComparison.Ordinal) || front.Contains("准备", StringComparison.Ordinal));

    /// <summary>The verb closes its clause, or only points back, or brings in what was said in quotation marks (骂“海盗”): its object is left out.</summary>
    private static bool LeavesOpen(CodingContext context, Draft draft) =>
        EndsClause(context, draft) || TakesUp(context, draft) || Intentions.Closes(context, draft.Trigger.End, draft.Clause.End) || draft.Frame == "FE" || PointsBack(context, draft) || (context.IsTalk && context.Folded[draft.Trigger.End] is '“' or '「' or '『');

    private static readonly string[] Deeds = ["袭击", "空袭", "暴行", "行径", "做法", "举动", "行为", "政变", "此举", "决定"], Deals = ["协议", "停火", "和解", "决定", "结果", "成果", "进展"];

    /// <summary>谴责了袭击, 欢迎停火协议: in talk the object is the deed or the deal that the text has told.</summary>
    private static bool TakesUp(CodingContext context, Draft draft)
    {
        if (!context.IsTalk || draft.Type is not (EventType.Accuse or EventType.Support or EventType.Reject)) return false;
        var rest = context.Between(draft.Trigger.End, draft.Clause.End).TrimStart('了').TrimStart('这').TrimStart('次');
        return rest.Length is > 1 and < 5 && rest.EndsWithAny(draft.Type == EventType.Support ? Deals : Deeds);
    }

    /// <summary>Two characters at most behind the verb; in talk none but particles: 力挺老马 has an object.</summary>
    private static bool EndsClause(CodingContext context, Draft draft)
    {
        if (draft.Clause.End - draft.Trigger.End > 2) return false;
        if (!context.IsTalk || draft.Frame is not ("F1" or "FC")) return true;
        foreach (var character in context.Between(draft.Trigger.End, draft.Clause.End))
            if (!"了过着吧呢吗嘛啊呀啦的起来去上下完说称道”’」…".Contains(character, StringComparison.Ordinal)) return false;
        return true;
    }

    /// <summary>谴责甲方毁约: what somebody is reproached with in the same clause is told of nobody else.</summary>
    private static bool IsReproached(CodingContext context, Draft draft) =>
        !draft.Type.IsDeed() && context.Drafts.Count > 0 && context.Drafts[^1] is { Type: EventType.Accuse, Frame: "FC" or "F1", Target.Count: > 0 } reproach && ReferenceEquals(reproach.Clause, draft.Clause) && reproach.Trigger.End < draft.Trigger.Start;

    /// <summary>不认这个决定, 谴责此举: the object is what the text has told.</summary>
    private static bool PointsBack(CodingContext context, Draft draft) =>
        context.Between(Math.Max(draft.Clause.Start, draft.Trigger.Start - 8), draft.Trigger.Start).Contains("对此", StringComparison.Ordinal) || draft.Trigger.End < draft.Clause.End && (context.Folded[draft.Trigger.End] is '这' or '此' or '该' || context.Between(draft.Trigger.End, draft.Clause.End).StartsWith("了这"));

    internal static void Infer(Draft draft, List<Actor> actors, string why)
    {
        foreach (var actor in actors) draft.Target.Add(actor with { Mention = null, Inferred = why });
        draft.Why.Add($"target: {why}");
        draft.Confidence -= 0.25;
    }

    /// <summary>俄军向乌克兰发射了41枚导弹，乌方拦截了其中21枚: what is shot down belongs to whoever fired in the clauses before.</summary>
    private static List<Actor>? Incoming(CodingContext context, Draft draft)
    {
        if (draft.Entry.Type is not (EventType.Coerce or EventType.Assault) || draft.Source[0].Code.Country is not { } mine) return null;
        var rest = context.Between(draft.Trigger.End, draft.Clause.End);
        if (!(rest.Contains("枚", StringComparison.Ordinal) || rest.Contains("架", StringComparison.Ordinal) || rest.Contains("导弹", StringComparison.Ordinal) || rest.Contains("来袭", StringComparison.Ordinal))) return null;
        for (var i = context.Drafts.Count - 1; i >= 0; i--)
        {
            var before = context.Drafts[i];
            if (before.Clause.Sentence < draft.Clause.Sentence - 1) return null;
            if (before.Type != EventType.Assault || !before.Target.Exists(actor => actor.Code.Country == mine) || before.Source.Exists(actor => actor.Code.Country == mine)) continue;
            return before.Source;
        }

        return null;
    }

    /// <summary>希望中美两国…: of a target list that names the actor's own country only the others are meant.</summary>
    private static void DropSelf(Draft draft, Parties parties)
    {
        if (parties.IsJoint || draft.Source.Count != 1) return;
        var own = draft.Source[0].Code.Country;
        if (draft.Target.Exists(actor => actor.Code.Country != own)) draft.Target.RemoveAll(actor => actor.Code.Country == own);
    }
}
