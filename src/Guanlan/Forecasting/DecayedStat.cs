namespace Guanlan.Forecasting;

/// <summary>How often and how lately something happened: five sums that halve at five speeds, decayed only on reading.</summary>
internal struct DecayedStat
{
    public int Last;
    public int Previous;
    public int Count;
    public float Sum0;
    public float Sum1;
    public float Sum2;
    public float Sum3;
    public float Sum4;

    public void Add(int step, DecayTable decay)
    {
        if (Count == 0)
        {
            (Last, Previous) = (step, -1);
        }
        else if (Last != step)
        {
            var age = step - Last;
            Sum0 *= decay.Factor(0, age);
            Sum1 *= decay.Factor(1, age);
            Sum2 *= decay.Factor(2, age);
            Sum3 *= decay.Factor(3, age);
            Sum4 *= decay.Factor(4, age);
            (Previous, Last) = (Last, step);
        }

        Count++;
        Sum0++;
        Sum1++;
        Sum2++;
        Sum3++;
        Sum4++;
    }

    public readonly float Sum(int speed, int step, DecayTable decay)
    {
        if (Count == 0) return 0;
        var factor = decay.Factor(speed, step - Last);
        return factor * speed switch { 0 => Sum0, 1 => Sum1, 2 => Sum2, 3 => Sum3, _ => Sum4 };
    }
}
