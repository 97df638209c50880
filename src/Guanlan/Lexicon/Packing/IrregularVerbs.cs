using System.Collections.Frozen;

namespace Guanlan.Lexicon.Packing;

/// <summary>Verbs of the news whose past is not made by rule; a <c>forms</c> line of the lexicon goes before them.</summary>
internal static class IrregularVerbs
{
    private const string List = """
        be was were been; bear bore borne; beat beat beaten; become became become; begin began begun; bid bid; bind bound; bleed bled;
        blow blew blown; break broke broken; bring brought; build built; burn burned burnt; burst burst; buy bought; cast cast; catch caught;
        choose chose chosen; cling clung; come came come; cost cost; cut cut; deal dealt; dig dug; do did done; draw drew drawn;
        drive drove driven; eat ate eaten; fall fell fallen; feed fed; feel felt; fight fought; find found; flee fled; fling flung;
        fly flew flown; forbid forbade forbidden; forecast forecast; forget forgot forgotten; forgive forgave forgiven; forgo forwent forgone;
        foresee foresaw foreseen; freeze froze frozen; get got gotten; give gave given; go went gone; grow grew grown; hang hung hanged;
        have had; hear heard; hide hid hidden; hit hit; hold held; hurt hurt; keep kept; know knew known; lay laid; lead led;
        leave left; lend lent; let let; lie lay lain lied; lose lost; make made; mean meant; meet met; mislead misled; offset offset;
        outbid outbid; overcome overcame overcome; overrun overran overrun; oversee oversaw overseen; overtake overtook overtaken;
        overthrow overthrew overthrown; pay paid; plead pleaded pled; prove proved proven; put put; quit quit; read read; rebuild rebuilt;
        repay repaid; retake retook retaken; ride rode ridden; ring rang rung; rise rose risen; run ran run;
        say said; see saw seen; seek sought; sell sold; send sent; set set; shake shook shaken; shed shed; shoot shot; show showed shown;
        shut shut; sing sang sung; sink sank sunk; sit sat; slay slew slain; sling slung; speak spoke spoken; spend spent; spill spilled spilt;
        split split; spread spread; spring sprang sprung; stand stood; steal stole stolen; stick stuck; strike struck stricken;
        strive strove striven; swear swore sworn; sweep swept; swing swung; take took taken; teach taught; tear tore torn; tell told;
        think thought; throw threw thrown; undercut undercut; undergo underwent undergone; understand understood; undertake undertook undertaken;
        undo undid undone; uphold upheld; upset upset; win won; wind wound; withdraw withdrew withdrawn;
        withhold withheld; withstand withstood; write wrote written
        """;

    private static readonly FrozenDictionary<string, string[]> Pasts = List
        .Split(';', StringSplitOptions.TrimEntries)
        .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .ToFrozenDictionary(words => words[0], words => words[1..].Distinct().ToArray(), StringComparer.Ordinal);

    /// <summary>Past tense and participle, or null for a regular verb.</summary>
    public static IReadOnlyList<string>? Past(string verb) => Pasts.GetValueOrDefault(verb);

    public static string? ThirdPerson(string verb) => verb switch { "be" => "is", "have" => "has", _ => null };
}
