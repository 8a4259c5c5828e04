using WageGrades.Periods;

namespace WageGrades.Bonuses;

/// <summary>A schedule that pays for a period: what is earned, by whom, and when.</summary>
internal interface IPeriodSchedule
{
    /// <summary>How the months count; null is a missing choice.</summary>
    Accrual? Accrual { get; }

    /// <summary>What a leaver gets; null is a missing choice.</summary>
    LeaverPay? OnLeaving { get; }

    /// <summary>Which share of hours it follows; null is a missing choice where the shares differ.</summary>
    PartTimeAs? Hours { get; }

    /// <summary>The months whose pay is the base; null: that of the day for which it is reckoned.</summary>
    BaseMonths? Base { get; }

    /// <summary>Whether it does not say on which day one has to be employed.</summary>
    bool LacksCutOff { get; }

    /// <summary>Whether nothing more can fall due in a month or after it.</summary>
    bool IsOver(YearMonth month);

    /// <summary>The payments that may fall due to an employment in a month.</summary>
    IEnumerable<YearMonth> PaymentsAround(YearMonth month, DateSpan employment);

    /// <summary>What an employment has to do with a payment; null: nothing.</summary>
    PeriodDue? DueOf(YearMonth paidIn, DateSpan employment);
}
