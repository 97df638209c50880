namespace Guanlan.Reading.Archives;

/// <summary>A limit of unpacking was passed.</summary>
/// <param name="endsArchive">True if nothing more of the whole archive may be unpacked, false if only this member is at fault.</param>
internal sealed class ArchiveException(bool endsArchive) : Exception("a limit of unpacking was passed")
{
    /// <summary>True if nothing more of the whole archive may be unpacked.</summary>
    public bool EndsArchive { get; } = endsArchive;
}
