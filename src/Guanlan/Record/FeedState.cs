namespace Guanlan.Record;

/// <summary>Whether a feed is asked.</summary>
public enum FeedState : byte
{
    /// <summary>It is asked when it is due.</summary>
    Active,

    /// <summary>Its server said that it is gone for good; it is never asked again.</summary>
    Gone,
}
