using Guanlan.Lexicon;

namespace Guanlan.Coding;

/// <summary>A row in the making: frames fill the parties, later stages status, voice and date.</summary>
internal sealed class Draft
{
    public required Clause Clause { get; init; }

    public required TextSpan Trigger { get; set; }

    public required TriggerEntry Entry { get; init; }

    public required EventType Type { get; set; }

    public required string Frame { get; set; }

    public List<Actor> Source { get; init; } = [];

    public List<Actor> Target { get; init; } = [];

    public List<Actor> Addressee { get; init; } = [];

    /// <summary>How many of the parties of a joint act are those whom 与 brings in; they stand last.</summary>
    public int Partners { get; set; }

    /// <summary>The mention that acts, for evidence and for later clauses.</summary>
    public Mention? Subject { get; init; }

    public Status Status { get; set; } = Status.Reported;

    /// <summary>The classes of the word that decided the status; none where no word of its clause did.</summary>
    public WordClass Mood { get; set; }

    public string AttributedTo { get; set; } = "author";

    /// <summary>The nearest voice that answers for the content; null for the author.</summary>
    public Voice? Voice { get; set; }

    /// <summary>The act is the speaker's own saying of it.</summary>
    public bool SaysIt { get; set; }

    /// <summary>The demand or accusation that holds the act.</summary>
    public Draft? Accuser { get; set; }

    /// <summary>Who says that who says, the nearest first.</summary>
    public List<RowVoice> Voices { get; } = [];

    /// <summary>An outsider's, whose target is whoever had part in the events before.</summary>
    public bool IsAside { get; set; }

    /// <summary>Recounted from long ago.</summary>
    public bool IsHistorical { get; set; }

    public DateInterval Date { get; set; }

    public DateBasis DateBasis { get; set; }

    public double Confidence { get; set; } = 0.8;

    public List<string> Why { get; } = [];

    /// <summary>First unit of the words that name the parties and the act.</summary>
    public int Start { get; set; }

    /// <summary>Unit after the last.</summary>
    public int End { get; set; }
}
