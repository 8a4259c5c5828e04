using WageGrades.Agreements;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Compliance;

/// <summary>The minimum wages that apply at an agreement's workplaces.</summary>
internal sealed class AreaTable
{
    private readonly Dictionary<string, MinimumWage> byWorkplace;

    internal AreaTable(CollectiveAgreement agreement, Jurisdiction jurisdiction)
    {
        byWorkplace = agreement.WorkplaceAreas
            .Select(pair => (pair.Key, Wage: jurisdiction.FindMinimumWage(pair.Value)))
            .Where(pair => pair.Wage is not null)
            .ToDictionary(pair => pair.Key, pair => pair.Wage!, StringComparer.Ordinal);
        All = [.. byWorkplace.Values.Distinct()];
    }

    /// <summary>Each applying minimum wage once.</summary>
    internal IReadOnlyList<MinimumWage> All { get; }

    internal MinimumWage? At(string workplace) => byWorkplace.GetValueOrDefault(workplace);

    /// <summary>The time cut wherever a minimum wage changes, each part with the highest that applies; parts without any are left out.</summary>
    internal IEnumerable<(DateSpan Span, MinimumWage Area, Money Amount)> Highest(DateSpan time, string? area = null)
    {
        var wages = area is null ? All : [.. All.Where(wage => wage.Area == area)];
        var cuts = wages
            .SelectMany(wage => wage.Amounts.StepsWithin(time).Select(step => step.Span.From))
            .Append(time.From)
            .Distinct()
            .Order()
            .ToList();
        for (var i = 0; i < cuts.Count; i++)
        {
            MinimumWage? highest = null;
            Money most = default;
            foreach (var wage in wages)
            {
                if (wage.Amounts.TryGet(cuts[i], out var amount) && (highest is null || amount > most))
                {
                    (highest, most) = (wage, amount);
                }
            }

            if (highest is not null)
            {
                yield return (new DateSpan(cuts[i], i + 1 < cuts.Count ? cuts[i + 1] : time.Until), highest, most);
            }
        }
    }
}
