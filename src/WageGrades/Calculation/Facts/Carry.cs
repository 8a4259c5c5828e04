using WageGrades.Internal;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>
/// What a month reads of other months (结转事实), as facts and not as amounts, so that it holds whatever a proposal makes of the amounts.
/// </summary>
/// <param name="Earlier">The earlier months of the year, where a cap of the year bears on a clause that finds something this month.</param>
/// <param name="Part">The earlier days of a month that two agreements share, whose rounding goes on in this one.</param>
/// <param name="Whole">
/// All facts of the person, where the month settles accounts that reach back without end: annual pay, projects, cycles of hours, a negotiated year's
/// floor, a fund that was not allocated, a mean of months before. Name and number are left aside.
/// </param>
internal sealed record Carry(ValueList<MonthFacts> Earlier, MonthFacts? Part, Worker? Whole)
{
    internal static readonly Carry None = new(ValueList<MonthFacts>.Empty, null, null);
}
