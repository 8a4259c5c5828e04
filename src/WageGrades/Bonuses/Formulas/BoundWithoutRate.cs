namespace WageGrades.Bonuses;

/// <summary>What becomes of a bound of whose rate the person has none (上下限没有可用标准时).</summary>
internal enum BoundWithoutRate
{
    /// <summary>It bounds nothing: the table or floor is not meant for the person.</summary>
    Unlimited,

    /// <summary>It is zero: a share of no pay is nothing.</summary>
    Zero,

    /// <summary>Nobody knows how far it goes, so that the amount stays open.</summary>
    Open,
}
