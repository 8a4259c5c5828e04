using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Compliance;

/// <summary>Without an area for each workplace no comparison with a minimum wage can be made; that is said once, here, with the areas that it could
/// be.</summary>
internal sealed class MinimumWageAreasRule : IComplianceRule
{
    public LocalizedText Name { get; } = new("工作地与最低工资地区类别", "workplaces and minimum-wage areas");

    public IEnumerable<Finding> Check(ComplianceCase subject)
    {
        var areas = subject.Agreement.WorkplaceAreas;
        var known = subject.Jurisdiction.MinimumWages.Select(wage => wage.Area).ToList();
        if (areas.Count == 0 && subject.Areas.All.Count == 0)
        {
            yield return Finding.Of(
                FindingCodes.NoMinimumWageArea, "workplaceAreas", ("jurisdiction", subject.Jurisdiction.Name), ("known", known));
        }

        foreach (var (workplace, possible) in subject.Areas.Open)
        {
            if (possible.Count > 0)
            {
                yield return Finding.Of(
                    FindingCodes.SeveralMinimumWageAreas,
                    $"workplaceAreas.{workplace}",
                    ("workplace", workplace),
                    ("areas", possible.Select(wage => new LocalizedText($"{wage.Name.Chinese}（{wage.Area}）", $"{wage.Name.English} ({wage.Area})"))));
            }
            else if (areas.TryGetValue(workplace, out var area))
            {
                FindingArgument[] arguments =
                [
                    ("workplace", workplace), ("area", area), ("jurisdiction", subject.Jurisdiction.Name), ("known", known),
                    .. NearestName.Of(area, known) is { } nearest ? new FindingArgument[] { ("nearest", nearest) } : [],
                ];
                yield return Finding.Of(FindingCodes.UnknownMinimumWageArea, $"workplaceAreas.{workplace}", arguments);
            }
            else if (subject.Areas.All.Count > 0)
            {
                yield return Finding.Of(
                    FindingCodes.WorkplaceWithoutArea,
                    $"workplaceAreas.{workplace}",
                    ("workplace", workplace), ("jurisdiction", subject.Jurisdiction.Name), ("known", known));
            }
        }

        foreach (var (workplace, wage, citation) in subject.Areas.ToBeConfirmed)
        {
            yield return Finding.Of(FindingCodes.AreaToBeConfirmed, $"workplaceAreas.{workplace}", ("workplace", workplace), ("area", wage.Name)) with
            {
                Citation = citation,
            };
        }

        foreach (var wage in subject.Areas.All.Where(wage => !wage.Amounts.TryGet(subject.Span.From, out _)))
        {
            yield return Finding.Of(
                FindingCodes.MinimumWageNotKnown, "", ("area", wage.Name), ("date", subject.Span.From)) with { Citation = wage.Citation };
        }
    }
}
