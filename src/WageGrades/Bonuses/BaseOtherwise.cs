namespace WageGrades.Bonuses;

/// <summary>Whose pay is the base for somebody who was not employed in the base months (基数月份不在职时的基数).</summary>
public enum BaseOtherwise
{
    /// <summary>首个完整月: that of the first calendar month of the period on every day of which the person is employed; without one, of the due
    /// day.</summary>
    FirstFullMonth,

    /// <summary>应发日: that of the day for which the payment is reckoned.</summary>
    DueDay,
}
