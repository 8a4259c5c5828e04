namespace WageGrades.Oracle;

/// <summary>Sums by base and by payer.</summary>
public static class Totals
{
    /// <summary>What of sums by clause counts in a base, and whether every clause says whether it does that adds up to anything.</summary>
    public static (Exact Sum, bool IsAnswered) In(Agreement agreement, string payBase, IEnumerable<KeyValuePair<string, Exact>> byClause)
    {
        var answers = byClause
            .GroupBy(each => each.Key, (clause, amounts) => KeyValuePair.Create(clause, amounts.Aggregate(Exact.Zero, (sum, each) => sum + each.Value)))
            .Where(each => each.Value.Sign != 0)
            .Select(each => (Counts: Answer(agreement, each.Key, payBase), each.Value))
            .ToList();
        return (
            answers.Where(each => each.Counts == true).Aggregate(Exact.Zero, (sum, each) => sum + each.Value),
            !answers.Exists(each => each.Counts is null));
    }

    /// <summary>
    /// Who bears payments: each is split by the shares of its clause to the last unit, which is the finest digit of the payment or a hundredth, the
    /// first payer served first on a tie. Who bears nothing is absent.
    /// </summary>
    public static IReadOnlyDictionary<string, Exact> ByPayer(Agreement agreement, IEnumerable<(string Clause, Exact Amount)> payments)
    {
        Dictionary<string, Exact> sums = [];
        foreach (var (id, amount) in payments)
        {
            var payers = agreement.Clauses.FirstOrDefault(clause => clause.Id == id) is { Payers.Count: > 0 } clause
                ? clause.Payers
                : [("employer", 1)];
            var unit = FinestDigit(amount);
            foreach (
                var (payer, part) in payers.Select(each => each.Payer).Zip(SainteLague.Split(amount, [.. payers.Select(each => each.Share)], unit)))
            {
                sums[payer] = sums.GetValueOrDefault(payer) + part;
            }
        }

        return sums.Where(each => each.Value.Sign != 0).ToDictionary();
    }

    internal static bool? Answer(Agreement agreement, string id, string payBase)
    {
        var counts = agreement.Clauses.FirstOrDefault(each => each.Id == id)?.Counts
            ?? agreement.Floors.FirstOrDefault(each => each.Id == id)?.Counts
            ?? agreement.RelativeFloors.First(each => each.Id == id).Counts;
        return counts.TryGetValue(payBase, out var answer) ? answer : null;
    }

    /// <summary>0.01, or less for an amount of more decimals.</summary>
    internal static Exact FinestDigit(Exact amount)
    {
        Exact unit = Exact.Parse("0.01");
        while (!(amount / unit).Denominator.IsOne)
        {
            unit /= 10;
        }

        return unit;
    }
}
