using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>What a fund pays in a month on each of the claims on it.</summary>
internal sealed class FundPayments(IReadOnlyList<ClaimRun> runs, Currency currency)
{
    private readonly Money[]?[] amounts = new Money[runs.Count][];

    internal Money Sum { get; private set; } = Money.Zero(currency);

    /// <summary>What is paid on each claim of the run at a place; null where nothing is paid on any.</summary>
    internal IReadOnlyList<Money>? On(int run) => amounts[run];

    /// <summary>Pays every claim in full.</summary>
    internal void PayAll()
    {
        for (var run = 0; run < runs.Count; run++)
        {
            amounts[run] = [.. runs[run].Claims.Select(claim => claim.Amount)];
            Sum = amounts[run]!.Aggregate(Sum, (sum, amount) => sum + amount);
        }
    }

    /// <summary>Pays so much on a claim, by its place in the run at a place; each claim once.</summary>
    internal void Pay(int run, int claim, Money amount)
    {
        var own = amounts[run] ??= [.. Enumerable.Repeat(Money.Zero(currency), runs[run].Claims.Count)];
        own[claim] = amount;
        Sum += amount;
    }
}
