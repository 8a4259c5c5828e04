using WageGrades.Agreements;
using WageGrades.Citations;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>
/// The caps of the year on a month's lines: what clauses paid in the earlier months is worked out from the facts each time. Nothing remembers it, so
/// that a corrected fact of January is right in December.
/// </summary>
internal sealed class YearCaps(MonthCase month)
{
    private readonly MonthPlan plan = month.Plan;

    internal ValueList<PayLine> Apply(ValueList<PayLine> lines)
    {
        Lazy<IReadOnlyDictionary<ClauseId, Money>> earlier = new(PaidEarlier);
        return CapSettlement.Apply(lines, plan, CapPeriod.Year, id => PaidBy(id, earlier.Value));
    }

    /// <summary>What clauses paid, under all caps, in the earlier months of the year within the term.</summary>
    private Dictionary<ClauseId, Money> PaidEarlier()
    {
        Dictionary<ClauseId, Money> paid = [];
        for (var each = plan.FirstMonthUnderYearCaps; each < plan.Month; each = each.PlusMonths(1))
        {
            foreach (var own in month.In(each))
            {
                AddPaid(paid, own);
            }
        }

        if (plan.Earlier is { } part)
        {
            AddPaid(paid, month.Under(part));
        }

        return paid;
    }

    private void AddPaid(Dictionary<ClauseId, Money> paid, MonthCase earlier)
    {
        if (earlier.Plan.LineRounding is null)
        {
            return;
        }

        var lines = MonthPipeline.LinesOfMonth(earlier);
        foreach (var line in CapSettlement.Apply(lines, earlier.Plan, CapPeriod.Year, id => PaidBy(id, paid))
            .Where(line => line.Status == LineStatus.Paid))
        {
            paid[line.Clause.Id] = PaidBy(line.Clause.Id, paid) + line.Amount;
        }
    }

    private Money PaidBy(ClauseId clause, IReadOnlyDictionary<ClauseId, Money> paid) =>
        paid.TryGetValue(clause, out var amount) ? amount : Money.Zero(plan.Currency);
}
