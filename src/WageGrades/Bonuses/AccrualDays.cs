namespace WageGrades.Bonuses;

/// <summary>Which days of a month count for a payment earned over a period (计入应计期间的日子).</summary>
public enum AccrualDays
{
    /// <summary>在职: the days employed, worked or not.</summary>
    Employed,

    /// <summary>
    /// 有工资: the days employed less absence without pay and leave that pays nothing. Unpaid days whose dates are not known take a calendar day away in
    /// proportion to the month's days of the proration.
    /// </summary>
    Paid,

    /// <summary>符合事由: the days employed on which the ground holds, such as the appointment of a grade.</summary>
    Held,
}
