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
            Settle(Take(debts, recovery, month));
        }

        return Take(debts, recovery, person.Month).Select(each => new DraftLine(clause, each, person.Span.ToDateSpan(), -each.Amount)
        {
            Occurrence = $"recovery-{IsoDate.OfYear(each.Debt.Year.Year)}",
            BelongsTo = each.Debt.Year.Span,
            Rounding = RoundingRule.None,
            Derivation = each.Debt.Year.Derive(),
        });
    }

    // Of a month in several parts each takes what its own advance adds to what the month bears; the last one's is returned.
    private List<(Debt Debt, Money Amount)> Take(List<Debt> debts, RecoveryPlan recovery, YearMonth month)
    {
        var (advanced, all) = (Money.Zero(own.Plan.Currency), Money.Zero(own.Plan.Currency));
        List<(Debt, Money)> taken = [];
        foreach (var part in own.In(month))
        {
            Settle(taken);
            taken = [];
            advanced += new AnnualMonth(part.Plan.Agreement.Find(clause.Id) as SchemeClause ?? clause, part).Advanced();
            var bears = recovery.LimitFor(advanced) - all;
            foreach (var debt in debts.Where(debt => debt.Year.SettledIn <= month))
            {
                var amount = Money.Min(debt.Left, bears);
                if (amount.IsPositive)
                {
                    taken.Add((debt, amount));
                    (bears, all) = (bears - amount, all + amount);
                }
            }
        }

        return taken;
    }

    private static void Settle(List<(Debt Debt, Money Amount)> taken) => taken.ForEach(each => each.Debt.Left -= each.Amount);

    private sealed class Debt(AnnualYear year, Money left)
    {
        internal AnnualYear Year { get; } = year;

        internal Money Left { get; set; } = left;
    }
}
