namespace Guanlan.Coding;

/// <summary>
/// What the text has said so far, for words that point back: the last sets of parties by size, the last persons, the last pair.
/// Lives for one passage; not thread safe.
/// </summary>
internal sealed class Discourse
{
    private const int MostActs = 6;

    private readonly List<Actor>?[] groups = new List<Actor>?[8];
    private readonly List<Mention> recent = [];

    /// <summary>The person named last, by gender: unknown, male, female.</summary>
    private readonly Mention?[] persons = new Mention?[3];

    /// <summary>Who speaks through the paragraph until somebody else does.</summary>
    public Mention? ParagraphSpeaker
    {
        get => field;
        set => (field, LastSpeaker) = (value, value ?? LastSpeaker);
    }

    /// <summary>Who spoke last, in whatever paragraph.</summary>
    public Mention? LastSpeaker { get; private set; }

    /// <summary>The subject of the sentence before.</summary>
    public Mention? LastSubject { get; set; }

    /// <summary>Who has spoken in the paragraph, the last one last; none twice in a row.</summary>
    private readonly List<Mention> speakers = [];

    /// <summary>Remembers who speaks.</summary>
    public void Heard(Mention speaker)
    {
        if (speakers.Count == 0 || !speakers[^1].SameCountries(speaker)) speakers.Add(speaker);
    }

    /// <summary>The last speaker of another country: whose words a denial is about.</summary>
    public Mention? OtherSpeaker(string country) => speakers.FindLast(speaker => !speaker.Names(country));

    /// <summary>The last events of the paragraph with two sides.</summary>
    private readonly List<PastAct> acts = [];

    /// <summary>The last events of the paragraph with two sides, for questions about who stands to whom.</summary>
    public IReadOnlyList<PastAct> Acts => acts;

    /// <summary>The parties of the last meeting, call or visit: who speaks to whom.</summary>
    private readonly List<(List<Actor> First, List<Actor> Second)> talks = [];

    private (List<Actor> First, List<Actor> Second)? LastTalk => talks.Count > 0 ? talks[^1] : null;

    /// <summary>Who asked whom last, with words or with a complaint: a refusal answers it, paragraphs later too.</summary>
    private (List<Actor> Asking, List<Actor> Asked)? lastAsk;

    /// <summary>The states that the paragraph has named, by code.</summary>
    private readonly Dictionary<string, Actor> named = [];

    /// <summary>Whom the text is about.</summary>
    public Salience Salience { get; } = new();

    /// <summary>Whom the last aid went to.</summary>
    public List<Actor>? Helped { get; private set; }

    /// <summary>Remembers a mention with known actors.</summary>
    public void Saw(Mention mention)
    {
        if (!mention.IsKnown) return;
        var isPair = mention.Actors.Count == 2 && mention.IsSeveral && mention.Actors.TrueForAll(IsParty);
        if (isPair || IsOne(mention)) LastPair = isPair ? mention.Actors : null;
        if (mention.Form == MentionForm.Pointer) Salience.Count(mention);
        if (mention.Form == MentionForm.Pointer) return;
        if (mention.IsGroup) Remember(mention.Actors);
        if (mention.IsPerson && mention.Actors.Count == 1)
            persons[mention.IsFemale switch { null => 0, false => 1, true => 2 }] = mention;
        foreach (var actor in mention.Actors)
            if (actor.Code.IsState) named.TryAdd(actor.Code.Country, actor);
        recent.Add(mention);
        if (recent.Count > 12) recent.RemoveAt(0);
    }

    /// <summary>Remembers the two sides of an event; those of a mere reproach are not 双方 where others have met or fought before.</summary>
    public void Saw(Draft draft)
    {
        if (draft.Source.Count > 0 && (draft.Addressee.Count > 0 || draft.Type == EventType.Request)) lastAsk = (draft.Source, draft.Addressee.Count > 0 ? draft.Addressee : draft.Target);
        if (draft.Target.Count > 0) Saw(draft.Source, draft.Target, draft.Type, draft.IsAside);
        else if (draft.Source.Count == 2) Saw([draft.Source[0]], [draft.Source[1]], draft.Type, draft.IsAside);
    }

    private void Saw(List<Actor> first, List<Actor> second, EventType type, bool isAside)
    {
        if (first.Count == 0 || second.Count == 0 || !first.TrueForAll(actor => actor.Code.IsKnown) || !second.TrueForAll(actor => actor.Code.IsKnown)) return;
        acts.Add(new PastAct(type, first, second, isAside));
        if (acts.Count > MostActs) acts.RemoveAt(0);
        if (type is EventType.Assault or EventType.Coerce && acts[^1].Sides() is { Count: > 1 } sides) Fighters = sides;
        if (type == EventType.Consult) Talked(first, second);
        if (type == EventType.Aid) Helped = second;
        if (type.Quad() == QuadClass.VerbalConflict && groups[2] is not null) return;
        if (first.TrueForAll(IsParty) && second.TrueForAll(IsParty)) Remember([.. first, .. second]);
    }

    private void Talked(List<Actor> first, List<Actor> second)
    {
        talks.Add((first, second));
        if (talks.Count > MostActs) talks.RemoveAt(0);
    }

    /// <summary>The last set of a size; for two also the last two different states.</summary>
    /// <param name="size">How many.</param>
    /// <param name="except">Who speaks of them, where the set is put together from those named last.</param>
    public List<Actor>? Set(int size, Mention? except = null)
    {
        if (groups[size] is { } known) return known;
        var found = new List<Actor>();
        for (var i = recent.Count - 1; i >= 0 && found.Count < size; i--)
            foreach (var actor in recent[i].Actors)
                if (found.Count < size && actor.Code.IsKnown && except?.Names(actor.Code.Country) != true && !found.Exists(other => other.Code.Country == actor.Code.Country)) found.Add(actor);
        found.Reverse();
        return found.Count == size ? found : null;
    }

    /// <summary>The type of the last event of the paragraph with two sides, or null.</summary>
    public EventType? LastType => acts.Count > 0 ? acts[^1].Type : null;

    /// <summary>The other side of the last pair of the paragraph that this country took part in; of the last few only, so that no question costs more in a long paragraph; a body that was only addressed after the others.</summary>
    /// <param name="country">Whose other side.</param>
    /// <param name="lastOnly">True if no pair but the very last counts.</param>
    /// <param name="prefersFoe">True if a quarrel counts before a talk or a deal.</param>
    /// <param name="foeOnly">True if nothing but a quarrel counts.</param>
    public List<Actor>? Counterpart(string country, bool lastOnly = false, bool prefersFoe = false, bool foeOnly = false)
    {
        List<Actor>? body = null, friend = null, mediator = null;
        for (var i = acts.Count - 1; i >= (lastOnly ? Math.Max(0, acts.Count - 1) : 0); i--)
        {
            var other = acts[i].First.Exists(actor => actor.Code.Country == country) ? Without(acts[i].Second, country)
                : acts[i].Second.Exists(actor => actor.Code.Country == country) ? Without(acts[i].First, country) : null;
            if (other is null) continue;
            if (!lastOnly && acts[i] is { Type: EventType.Request or EventType.Consult, First.Count: 1, Second.Count: 2 } && acts[i].Second.Exists(actor => actor.Code.Country == country))
            {
                mediator ??= other;
                continue;
            }

            if (prefersFoe && acts[i].Type.Quad() is QuadClass.VerbalCooperation or QuadClass.MaterialCooperation)
            {
                friend ??= other;
                continue;
            }

            if (lastOnly || other.Exists(IsParty)) return other;
            body ??= other;
        }

        return body ?? (foeOnly ? null : friend ?? mediator);
    }

    /// <summary>Who struck, seized or punished this party last, where the text does not say who does it now; null where the last act was another's.</summary>
    public List<Actor>? Aggressor(Mention victim) =>
        acts.Count > 0 && acts[^1] is { IsMutual: false, Type: EventType.Assault or EventType.Coerce or EventType.Sanction or EventType.Accuse or EventType.Threaten } last && last.Second.Exists(actor => victim.Names(actor.Code.Country)) && !last.First.Exists(actor => victim.Names(actor.Code.Country)) ? last.First : null;

    /// <summary>Who asked for something last of all, whoever was asked.</summary>
    public List<Actor>? LastAsking => lastAsk?.Asking;

    /// <summary>Who asked this country for something, or complained to it, last of all; null if the last asking went to others.</summary>
    public List<Actor>? AskedBy(string country) =>
        lastAsk is { } ask && ask.Asked.Exists(actor => actor.Code.Country == country) ? Without(ask.Asking, country) : null;

    /// <summary>True if the paragraph has named this state.</summary>
    public bool HasNamed(string country) => named.ContainsKey(country);

    /// <summary>The only other state that the paragraph has named so far; null if there are several.</summary>
    public List<Actor>? OnlyOther(string country)
    {
        Actor? other = null;
        foreach (var (code, actor) in named)
        {
            if (code == country) continue;
            if (other is not null) return null;
            other = actor;
        }

        return other is null ? null : [other];
    }

    /// <summary>The two other states that the paragraph has named, where it has told no event yet; null if there are more or fewer.</summary>
    public List<Actor>? OtherTwo(List<Actor> who)
    {
        if (acts.Count > 0) return null;
        var others = named.Values.Where(actor => !who.Exists(own => own.Code.Country == actor.Code.Country)).Take(3).ToList();
        return others.Count == 2 ? others : null;
    }

    /// <summary>各方 in a text about fighting: the two sides of the last blow; null where nobody struck.</summary>
    public List<Actor>? Fighters { get; private set; }

    /// <summary>The person that 他 or 她 may mean.</summary>
    public Mention? Person(bool? female) => female switch
    {
        true => persons[2] ?? persons[0],
        false => persons[1] ?? persons[0],
        null => persons[0] ?? persons[1] ?? persons[2],
    };

    /// <summary>后者 or 前者: the party named last, or the one before it; null where fewer were named.</summary>
    /// <param name="former">前者: the one before.</param>
    public List<Actor>? Latter(bool former)
    {
        if (LastPair is { } pair) return [pair[former ? 0 : 1]];
        var last = recent.FindLast(IsOne);
        return last is null || !former ? last?.Actors : recent.FindLast(mention => IsOne(mention) && !mention.SameCountries(last))?.Actors;
    }

    /// <summary>The two whom the text has just named together (印巴, 两家), where it has named nobody alone since.</summary>
    public List<Actor>? LastPair { get; private set; }

    private static bool IsOne(Mention mention) => mention is { Form: MentionForm.Name, IsGroup: false } && IsParty(mention.Actors[0]);

    /// <summary>The state or organisation named last, but for those excepted.</summary>
    public Mention? LastActor(Predicate<Mention> accept) => recent.FindLast(accept);

    /// <summary>A new paragraph: its speaker is not known yet.</summary>
    /// <param name="goesOn">What was told before is still in the reader's mind: lines of a post, not stories of a bulletin.</param>
    public void NewParagraph(bool goesOn = false)
    {
        ParagraphSpeaker = null;
        LastSubject = null;
        speakers.Clear();
        named.Clear();
        if (!goesOn) acts.Clear();
    }

    /// <summary>Whom the last blow hit, where only one side struck.</summary>
    public List<Actor>? LastStruck => acts.FindLast(static act => act.Type == EventType.Assault && !act.IsMutual)?.Second;

    /// <summary>The two sides of the last event in which this party had no part; null where it had part in all of them.</summary>
    public List<Actor>? PairWithout(Mention party)
    {
        for (var i = acts.Count - 1; i >= 0; i--)
            if (!acts[i].IsAside && acts[i].Sides() is { Count: 2 } sides && !sides.Exists(actor => party.Names(actor.Code.Country)) && sides.TrueForAll(IsParty)) return sides;
        return null;
    }

    /// <summary>卡塔尔呢?: the next sentence is about this party and nobody else.</summary>
    public void Turn(Mention topic)
    {
        ParagraphSpeaker = null;
        LastSubject = topic;
    }

    /// <summary>Whom 双方 may mean after an act: states and armed groups, not the body they address.</summary>
    internal static bool IsParty(Actor actor) => actor.Code.IsState || actor.Code.Text.StartsWith("NSA:", StringComparison.Ordinal);

    /// <summary>To whom this country speaks: the other side of the last talk that it took part in.</summary>
    public List<Actor>? Partner(string country)
    {
        for (var i = talks.Count - 1; i >= 0; i--)
        {
            if (talks[i].First.Exists(actor => actor.Code.Country == country)) return Without(talks[i].Second, country);
            if (talks[i].Second.Exists(actor => actor.Code.Country == country)) return Without(talks[i].First, country);
        }

        return null;
    }

    /// <summary>The parties of the last talk, for those who also took part (英法代表与会); null where one of these was already named.</summary>
    public List<Actor>? TalkWithout(List<Actor> others)
    {
        if (LastTalk is not { } talk) return null;
        List<Actor> all = [.. talk.First, .. talk.Second];
        return all.Exists(actor => others.Exists(other => other.Code.Country == actor.Code.Country)) ? null : all;
    }

    private void Remember(List<Actor> actors)
    {
        var distinct = actors.DistinctBy(actor => actor.Code.Country).ToList();
        if (distinct.Count is > 1 and < 8) groups[distinct.Count] = distinct;
    }

    internal static List<Actor>? Without(List<Actor> actors, string country)
    {
        var rest = actors.FindAll(actor => actor.Code.Country != country);
        return rest.Count > 0 ? rest : null;
    }
}
