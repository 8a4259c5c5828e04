namespace WageGrades.Calculation;

/// <summary>The ledger of a fund as it stands after a month, and after the month before where that is known; neither goes on.</summary>
/// <param name="Ledger">The ledger.</param>
/// <param name="Plan">The plan of the last month settled in it.</param>
/// <param name="Earlier">The ledger after the month before; or null.</param>
internal sealed record SettledFund(FundLedger Ledger, MonthPlan Plan, FundLedger? Earlier)
{
    /// <summary>Whether a plan reckons funds alike: from the same day, and rounded alike.</summary>
    internal bool IsOf(MonthPlan plan) =>
        plan.FundsSince == Plan.FundsSince && plan.ShareRounding == Plan.ShareRounding && plan.Currency == Plan.Currency;

    /// <summary>The ledger after a month; null where it is not known.</summary>
    internal FundLedger? At(YearMonth month) => month == Plan.Month ? Ledger : month == Plan.Month.PlusMonths(-1) ? Earlier : null;
}
