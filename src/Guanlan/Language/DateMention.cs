namespace Guanlan.Language;

/// <summary>How exact a date expression is.</summary>
public enum DateGrain : byte
{
    /// <summary>An hour or minute of a day.</summary>
    Time,

    /// <summary>A day.</summary>
    Day,

    /// <summary>Several days, a weekend or a week.</summary>
    Week,

    /// <summary>A third of a month (旬).</summary>
    TenDays,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A quarter or season.</summary>
    Quarter,

    /// <summary>A year or longer.</summary>
    Year,

    /// <summary>A vague recent time (日前, 近日, recently): the week before the day of publication.</summary>
    Recent,
}

/// <summary>A date expression of a text, resolved.</summary>
/// <param name="Span">Where it stands, in UTF-16 units.</param>
/// <param name="Interval">What days it means; open ends for 从4月份开始, both ends open where it could not be resolved.</param>
/// <param name="Grain">How exact it is.</param>
/// <param name="IsDuration">True for a length of time (两天), which is no date.</param>
public sealed record DateMention(TextSpan Span, DateInterval Interval, DateGrain Grain, bool IsDuration = false);
