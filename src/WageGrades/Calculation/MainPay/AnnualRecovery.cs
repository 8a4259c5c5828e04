using WageGrades.Agreements;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Schemes;

namespace WageGrades.Calculation;

/// <summary>
/// Takes what earlier years advanced too much back from the advances of the settlement month and those after it, as far as the agreement's plan of
/// recovery lets an advance bear it.
/// </summary>
internal sealed class AnnualRecovery(SchemeClause clause, MonthCase own)
{
    private readonly PersonMonth person = own.Person;

    internal IEnumerable<DraftLine> TakenIn(IEnumerable<AnnualYear> years)
    {
        var debts = years
            .Where(year =>
                year.Terms.Shortfall == SettlementShortfall.TakenFromMonths && year.SettledIn <= person.Month && year.Left() is { IsNegative: true })
            .Select(year => new Debt(year, -year.Left()!.Value))
            .ToList();
        if (debts.Count == 0)
        {
            return [];
        }

        if (own.Plan.Policies.Recovery is not { } recovery)
        {
            own.Findings.Add(Choices.Recovery(clause));
            return [];
        }

        for (var month = debts.Min(debt => debt.Year.SettledIn!.Value); month < person.Month; month = month.PlusMonths(1))
        {
            Take(debts, recovery, month).ForEach(each => each.Debt.Left -= each.Amount);
        }

        return Take(debts, recovery, person.Month).Select(each => new DraftLine(clause, each, person.Span.ToDateSpan(), -each.Amount)
        {
            Occurrence = $"recovery-{IsoDate.OfYear(each.Debt.Year.Year)}",
            BelongsTo = each.Debt.Year.Span,
            Rounding = RoundingRule.None,
            Derivation = each.Debt.Year.Derive(),
        });
    }

    private List<(Debt Debt, Money Amount)> Take(List<Debt> debts, RecoveryPlan recovery, YearMonth month)
    {
        // Of a month in two parts the later agreement's advance bears it.
        var bears = recovery.LimitFor(new AnnualMonth(clause, own.In(month).Last()).Advanced());
        List<(Debt, Money)> taken = [];
        foreach (var debt in debts.Where(debt => debt.Year.SettledIn <= month))
        {
            var amount = Money.Min(debt.Left, bears);
            bears -= amount;
            if (amount.IsPositive)
            {
                taken.Add((debt, amount));
            }
        }

        return taken;
    }

    private sealed class Debt(AnnualYear year, Money left)
    {
        internal AnnualYear Year { get; } = year;

        internal Money Left { get; set; } = left;
    }
}
