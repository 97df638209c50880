namespace Guanlan.Sqlite;

/// <summary>A party of a stored row.</summary>
internal sealed record PartyDetail(string Code, string? Entity, int? Start, int? Length, string? Inferred)
{
    public static PartyDetail Of(Actor actor) => new(actor.Code.Text, actor.Entity, actor.Mention?.Start, actor.Mention?.Length, actor.Inferred);

    public Actor ToActor() => new(new ActorCode(Code), Entity, Start is { } start && Length is { } length ? new TextSpan(start, length) : null, Inferred);
}
