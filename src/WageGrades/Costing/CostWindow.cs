using WageGrades.Bargaining;
using WageGrades.Periods;

namespace WageGrades.Costing;

/// <summary>The twelve months that a costing pays, and where the budget year cuts them.</summary>
internal sealed class CostWindow
{
    internal CostWindow(Proposal proposal, CostBasis basis)
    {
        var date = proposal.FirstEffectiveOn ?? proposal.EffectiveOn ?? proposal.Base.Term.From;
        Period = proposal.Base.Policies.PayPeriod;
        First = Period.MonthOf(date);
        Last = First.PlusMonths(11);
        var intoYear = (First.Month - basis.BudgetYearStartsIn + 12) % 12;
        LastInYear = First.PlusMonths(11 - intoYear);
        FrozenOn = basis.Population == CostPopulation.Frozen ? basis.FreezeOn ?? FirstDay.PlusDays(-1) : null;
    }

    /// <summary>Which days a month has.</summary>
    internal PayPeriod Period { get; }

    internal YearMonth First { get; }

    internal LocalDate FirstDay => Period.FirstDay(First);

    internal YearMonth Last { get; }

    internal YearMonth LastInYear { get; }

    /// <summary>The day whose facts are frozen, or null for a moving population.</summary>
    internal LocalDate? FrozenOn { get; }

    internal IEnumerable<YearMonth> Months => Enumerable.Range(0, 12).Select(First.PlusMonths);

    internal DateSpan Span => Period.SpanOf(First, Last);

    internal bool IsCarryOver(YearMonth month) => month > LastInYear;
}
