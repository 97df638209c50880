namespace Guanlan.Forecasting;

/// <summary>The members of one group of a <see cref="StatTable"/>, with their sum.</summary>
internal sealed class StatGroup
{
    public DecayedStat Total;
    private int[] members = new int[2];
    private int[] places = new int[2];
    private int count;

    public ReadOnlySpan<int> Members => members.AsSpan(0, count);

    public ReadOnlySpan<int> Places => places.AsSpan(0, count);

    /// <summary>The heaviest members as of the last change; null after one. Racing readers compute the same value.</summary>
    public TopMembers? Top { get; set; }

    /// <summary>The same at a fast speed.</summary>
    public TopMembers? Latest { get; set; }

    public void Enlist(int member, int place)
    {
        if (count == members.Length)
        {
            Array.Resize(ref members, count * 2);
            Array.Resize(ref places, count * 2);
        }

        (members[count], places[count]) = (member, place);
        count++;
    }
}
