namespace WageGrades.Bonuses;

/// <summary>The rates of which time make the sum of a pool (总额计提期间).</summary>
public enum PoolPeriod
{
    /// <summary>当月: of the month that is paid.</summary>
    Month,

    /// <summary>上一年: of the twelve months of the calendar year before. A pool of every month has a twelfth of it.</summary>
    LastYear,
}
