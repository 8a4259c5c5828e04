using WageGrades.Agreements;
using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Monetary;

namespace WageGrades.Bargaining;

/// <summary>
/// Amounts that a change leaves so near or so far that a slip is likely: a raise of 0.04 % where 4 % was meant, or of 400 %. They are asked about and
/// hold.
/// </summary>
internal static class FarAmounts
{
    private static readonly Ratio Least = Ratio.Of(1, 1_000);
    private static readonly Ratio Quarter = Ratio.Of(1, 4);

    /// <summary>The question, or null where nothing is odd.</summary>
    internal static Finding? Ask(ProposalChange change, int number, CollectiveAgreement before, CollectiveAgreement after, LocalDate from)
    {
        if (change.MostFactor is not { } most)
        {
            return null;
        }

        var factors = Factors(before.Find(change.Clause), after.Find(change.Clause), from).Where(factor => factor != Ratio.One).ToList();
        Ratio? odd = factors.Count == 0 ? null
            : factors.Exists(factor => factor > most || factor < Quarter) ? factors.MaxBy(Distance)
            : change.RaisesAll && factors.TrueForAll(factor => Distance(factor) < Least) ? factors.MaxBy(Distance)
            : null;
        return odd is { } found
            ? Finding.Of(
                FindingCodes.ProposalAmountFar,
                ChangeContext.PathOf(number),
                ("number", number),
                ("clause", change.Clause.ToString()),
                ("change", change),
                ("factor", found)) with { Clause = change.Clause }
            : null;
    }

    private static Ratio Distance(Ratio factor) => factor > Ratio.One ? factor - Ratio.One : Ratio.One - factor;

    /// <summary>By what each amount that stood on the day is multiplied, where the same amounts stand after the change.</summary>
    private static IEnumerable<Ratio> Factors(Clause? before, Clause? after, LocalDate from)
    {
        if (before is LadderClause old && after is LadderClause now
            && old.Ladders.TryGet(from, out var table) && now.Ladders.TryGet(from, out var changed))
        {
            return from cell in table.Cells
                   let amount = changed.Find(cell.Grade, cell.Step)
                   where cell.Amount.IsPositive && amount is not null
                   select amount.Value.ToExactAmount() / cell.Amount.ToExactAmount();
        }

        if (before is BonusClause allowance && after is BonusClause raised
            && allowance.Amounts.TryGet(from, out var one) && raised.Amounts.TryGet(from, out var other)
            && one.Stated.Count() == other.Stated.Count())
        {
            return from pair in one.Stated.Zip(other.Stated)
                   where pair.First.IsPositive
                   select pair.Second.ToExactAmount() / pair.First.ToExactAmount();
        }

        return [];
    }
}
