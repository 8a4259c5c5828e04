using WageGrades.Bargaining;
using WageGrades.Internal;
using WageGrades.Periods;

namespace WageGrades.Costing;

/// <summary>The months that a costing pays, and where budget years cut them.</summary>
internal sealed class CostWindow
{
    private readonly int intoYear;
    private readonly int length;

    internal CostWindow(Proposal proposal, CostBasis basis)
    {
        Period = proposal.Base.Policies.PayPeriod;
        First = InCalendar(basis.FirstMonth ?? FirstMonthOf(proposal));
        length = Math.Min(basis.Months, PlaceOf(CalendarEnds.Last) + 1);
        Last = First.PlusMonths(length - 1);
        intoYear = (First.Month - basis.BudgetYearStartsIn + 12) % 12;
        FrozenOn = basis.Population == CostPopulation.Frozen ? basis.FreezeOn ?? IsoDate.PlusDays(FirstDay, -1) : null;
    }

    /// <summary>Which days a month has.</summary>
    internal PayPeriod Period { get; }

    internal YearMonth First { get; }

    internal LocalDate FirstDay => Period.FirstDay(First);

    internal YearMonth Last { get; }

    internal YearMonth LastInYear => LastOf(0);

    /// <summary>The day whose facts are frozen, or null for a moving population.</summary>
    internal LocalDate? FrozenOn { get; }

    internal IEnumerable<YearMonth> Months => Enumerable.Range(0, length).Select(First.PlusMonths);

    internal DateSpan Span => Period.SpanOf(First, Last);

    /// <summary>How many budget years it touches.</summary>
    internal int Years => YearOf(Last) + 1;

    /// <summary>The month of the first effective day: where the costing of a proposal begins unless its basis says otherwise.</summary>
    internal static YearMonth FirstMonthOf(Proposal proposal) => proposal.Base.Policies.PayPeriod.MonthOf(
        proposal.FirstEffectiveOn ?? proposal.EffectiveOn ?? proposal.Base.Term.From);

    /// <summary>The budget year that a month belongs to, from 0.</summary>
    internal int YearOf(YearMonth month) => (PlaceOf(month) + intoYear) / 12;

    /// <summary>The first month of a budget year that is costed.</summary>
    internal YearMonth FirstOf(int year) => First.PlusMonths(Math.Max(0, (12 * year) - intoYear));

    /// <summary>The last month of a budget year that is costed.</summary>
    internal YearMonth LastOf(int year) => First.PlusMonths(Math.Min(length, (12 * (year + 1)) - intoYear) - 1);

    /// <summary>The twelve months from the first one that a month belongs to, from 0.</summary>
    internal int TwelveOf(YearMonth month) => PlaceOf(month) / 12;

    private int PlaceOf(YearMonth month) => (12 * (month.Year - First.Year)) + month.Month - First.Month;

    // A window that would leave the calendar ends with its last month.
    private static YearMonth InCalendar(YearMonth month) => month > CalendarEnds.Last ? CalendarEnds.Last : month;
}
