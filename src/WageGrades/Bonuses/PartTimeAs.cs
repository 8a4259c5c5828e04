namespace WageGrades.Bonuses;

/// <summary>Which share of hours a payment earned over a period follows (非全时人员按何时的工时比例折算).</summary>
public enum PartTimeAs
{
    /// <summary>按当时: the share of hours of the months on which it rests: the base months, or else those that count.</summary>
    AsItWas,

    /// <summary>按应发日: the share of hours of the day for which it is reckoned, the last one employed in the month of payment.</summary>
    OnDueDay,
}
