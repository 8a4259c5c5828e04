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
        List<PayLine> unanswered = [];
        foreach (var line in lines.Where(line => !line.Amount.IsZero))
        {
            if (!line.Counts.TryGetValue(payBase, out var counts))
            {
                unanswered.Add(line);
            }
            else if (counts)
            {
                sum += line.Amount;
            }
        }

        // Whether a clause counts whose lines add up to nothing makes no difference.
        var open = unanswered.GroupBy(line => line.Clause.Id).Where(clause => !Money.Sum(clause.Select(line => line.Amount)).IsZero);
        return new Reading<Money>(
            sum,
            FindingList.Of(open.Select(clause => Finding.Of(
                FindingCodes.BaseOfSumUnanswered,
                clause.Key.ToString(),
                ("clause", clause.Key.ToString()),
                ("base", PayBases.NameOf(payBase))) with { Clause = clause.Key })));
    }
}
