using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Calculation;

internal sealed partial class FactLacks
{
    /// <summary>Tells each fact that fits a ground and no entry of its table, where no other clause pays for the same event.</summary>
    internal void AddTo(List<Finding> findings)
    {
        findings.AddRange(lacking ?? []);
        foreach (var (asks, fact, keys, otherwise) in InOrder())
        {
            if (taken?.Contains(fact.Id) == true)
            {
                continue;
            }

            var isLost = fact.Id.Length > 0 || IsAboveAnEntry(asks.Clause, fact.Key, keys);
            findings.Add(!isLost && otherwise is not null ? otherwise : WithoutEntry(asks, fact, keys, isLost));
        }
    }

    private Finding WithoutEntry(ClauseReads asks, Occurrence fact, IReadOnlyList<TermKey> keys, bool isLost)
    {
        var (told, near) = asks.Near(fact.Key, keys);
        var worker = person.Worker.Id.ToString();
        return Finding.OfClause(
            asks.Clause.Id,
            isLost ? FindingCodes.FactWithoutEntry : FindingCodes.StandingWithoutEntry,
            fact.Id.Length > 0 ? fact.Id : worker,
            ("worker", worker),
            told,
            asks.Named,
            near);
    }

    // Clauses are looked at in their order, but those for whose events another clause may pay.
    private ValueList<(ClauseReads Asks, Occurrence Fact, IReadOnlyList<TermKey> Keys, Finding? Otherwise)> InOrder()
    {
        var noted = unmatched.ToList();
        for (var at = 1; at < noted.Count; at++)
        {
            if (Compare((noted[at - 1].Asks, noted[at - 1].Fact), (noted[at].Asks, noted[at].Fact)) > 0)
            {
                return [.. noted.OrderBy(each => (each.Asks, each.Fact), Comparer<(ClauseReads, Occurrence)>.Create(Compare))];
            }
        }

        return noted;
    }

    private static int Compare((ClauseReads Asks, Occurrence Fact) one, (ClauseReads Asks, Occurrence Fact) other)
    {
        var order = one.Asks.Order.CompareTo(other.Asks.Order);
        order = order != 0 ? order : string.CompareOrdinal(one.Fact.Id, other.Fact.Id);
        return order != 0 ? order : string.CompareOrdinal(one.Fact.Key.ToString(), other.Fact.Key.ToString());
    }
}
