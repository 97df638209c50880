namespace Guanlan.Reading;

/// <summary>A document that is still being read: what its format says, before notices and references are taken off.</summary>
internal sealed class Draft
{
    /// <summary>Title as found.</summary>
    public string Title { get; set; } = "";

    /// <summary>Title it had elsewhere.</summary>
    public string? OriginalTitle { get; set; }

    /// <summary>Who wrote it.</summary>
    public string? Author { get; set; }

    /// <summary>Editor in charge.</summary>
    public string? Editor { get; set; }

    /// <summary>Platform.</summary>
    public string? Site { get; set; }

    /// <summary>Outlet that published it first.</summary>
    public string? Outlet { get; set; }

    /// <summary>When it was published.</summary>
    public DateTimeOffset? Published { get; set; }

    /// <summary>Where that comes from.</summary>
    public PublishedBasis PublishedBasis { get; set; }

    /// <summary>Language that the source claims, or null.</summary>
    public string? Language { get; set; }

    /// <summary>Its id in the source, or null.</summary>
    public string? SourceId { get; set; }

    /// <summary>Its own address, or null.</summary>
    public string? Url { get; set; }

    /// <summary>Number of images.</summary>
    public int Images { get; set; }

    /// <summary>Format it was read as.</summary>
    public string Format { get; set; } = "text";

    /// <summary>Its paragraphs.</summary>
    public List<Block> Blocks { get; } = [];

    /// <summary>Its references.</summary>
    public List<Reference> References { get; } = [];

    /// <summary>What was taken off.</summary>
    public List<Provenance> Provenance { get; } = [];

    /// <summary>Sets the time of publication unless a firmer one is known.</summary>
    public void Date(DateTimeOffset? published, PublishedBasis basis)
    {
        if (published is null || PublishedBasis != PublishedBasis.None && PublishedBasis <= basis) return;
        (Published, PublishedBasis) = (published, basis);
    }

    /// <summary>Moves a block from the text to the provenance.</summary>
    public void TakeOff(int index, string name)
    {
        Provenance.Add(new Provenance(name, Blocks[index].Text));
        Blocks.RemoveAt(index);
    }
}
