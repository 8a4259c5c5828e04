using WageGrades.Agreements;
using WageGrades.Findings;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>Sums the lines that count in a base, and tells the clauses that do not say whether they do.</summary>
internal static class BaseTotal
{
    internal static Reading<Money> Of(IEnumerable<PayLine> lines, PayBase payBase, Currency currency)
    {
        var sum = Money.Zero(currency);
        Dictionary<string, Finding> unanswered = [];
        foreach (var line in lines.Where(line => !line.Amount.IsZero))
        {
            if (!line.Counts.TryGetValue(payBase, out var counts))
            {
                var clause = line.Clause.Id.ToString();
                unanswered.TryAdd(
                    clause,
                    Finding.Of(FindingCodes.BaseOfSumUnanswered, clause, ("clause", clause), ("base", PayBases.NameOf(payBase))) with
                    {
                        Clause = line.Clause.Id,
                    });
            }
            else if (counts)
            {
                sum += line.Amount;
            }
        }

        return new Reading<Money>(sum, FindingList.Of(unanswered.Values));
    }
}
