using WageGrades.Agreements;
using WageGrades.Citations;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Compliance;

/// <summary>
/// The minimum wages that apply at the workplaces of an agreement and its people: by the agreement's own table, or else by the name of the city or
/// district.
/// </summary>
internal sealed class AreaTable
{
    private readonly Dictionary<string, IReadOnlyList<MinimumWage>> byWorkplace = new(StringComparer.Ordinal);

    internal AreaTable(CollectiveAgreement agreement, Jurisdiction jurisdiction, Workforce? workforce, DateSpan time)
    {
        List<(string Workplace, MinimumWage Wage, LegalReference Citation)> toBeConfirmed = [];
        foreach (var (workplace, area) in agreement.WorkplaceAreas)
        {
            Add(workplace, area);
        }

        var others = workforce?.Workers.SelectMany(worker => worker.Employment.StepsWithin(time))
            .Where(step => step.HasValue)
            .Select(step => step.Value.Workplace) ?? [];
        foreach (var workplace in others.Where(workplace => workplace.Length > 0).Distinct(StringComparer.Ordinal))
        {
            if (!byWorkplace.ContainsKey(workplace))
            {
                Add(workplace, workplace);
            }
        }

        void Add(string workplace, string area)
        {
            var areas = jurisdiction.AreasOf(area);
            byWorkplace[workplace] = areas;
            if (
                areas is [var only]
                && jurisdiction.FindArea(area) is null
                && jurisdiction.PlaceOf(area)?.Citation is { ToBeConfirmed: true } citation)
            {
                toBeConfirmed.Add((workplace, only, citation));
            }
        }

        ToBeConfirmed = toBeConfirmed;

        All = [.. byWorkplace.Values.Where(areas => areas.Count == 1).Select(areas => areas[0]).Distinct()];
        Currency = jurisdiction
            .MinimumWages.SelectMany(wage => wage.Amounts.Steps)
            .Where(step => step.HasValue)
            .Select(step => step.Value.Currency)
            .FirstOrDefault();
    }

    /// <summary>Each applying minimum wage once.</summary>
    internal IReadOnlyList<MinimumWage> All { get; }

    /// <summary>The currency of the minimum wages; null where the jurisdiction has none.</summary>
    internal Currency? Currency { get; }

    /// <summary>The workplaces whose area follows from their name by a citation that is to be confirmed.</summary>
    internal IReadOnlyList<(string Workplace, MinimumWage Wage, LegalReference Citation)> ToBeConfirmed { get; }

    /// <summary>The workplaces that could lie in several areas, with these; and those of which nothing is known.</summary>
    internal IEnumerable<(string Workplace, IReadOnlyList<MinimumWage> Areas)> Open =>
        byWorkplace.Where(pair => pair.Value.Count != 1).Select(pair => (pair.Key, pair.Value));

    /// <summary>The minimum wage at a workplace, or null where it is not known or could be one of several.</summary>
    internal MinimumWage? At(string workplace) => byWorkplace.TryGetValue(workplace, out var areas) && areas.Count == 1 ? areas[0] : null;

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
