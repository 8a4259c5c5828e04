using WageGrades.Agreements;
using WageGrades.Calculation;
using WageGrades.Citations;
using WageGrades.Internal;
using WageGrades.Workforces;

namespace WageGrades.Costing;

/// <summary>An average being formed: what counts of months of pay, and how many there are.</summary>
internal sealed class GrowthAverage(PayBase? basis)
{
    private readonly HashSet<WorkerId> people = [];
    private decimal sum;

    internal int People => people.Count;

    internal int Months { get; private set; }

    /// <summary>The clauses that pay and do not say whether they count.</summary>
    internal List<ClauseReference> Undeclared { get; } = [];

    /// <summary>The pay of a person and month; null where nobody is paid anything.</summary>
    internal Fraction? Value => Months == 0 ? null : Fraction.From(sum) / Months;

    internal static bool IsPaid(PayStatement month) => month.Lines.Any(line => !line.Amount.IsZero);

    internal void Add(WorkerId worker, PayStatement month)
    {
        if (!IsPaid(month))
        {
            return;
        }

        people.Add(worker);
        Months++;
        foreach (var line in month.Lines)
        {
            var counts = true;
            if (basis is { } asked && !line.Amount.IsZero && !line.Counts.TryGetValue(asked, out counts))
            {
                if (Undeclared.TrueForAll(each => each.Id != line.Clause.Id))
                {
                    Undeclared.Add(line.Clause);
                }
            }
            else if (counts)
            {
                sum += line.Amount.Amount;
            }
        }
    }
}
