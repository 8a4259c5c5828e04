using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Compliance;

/// <summary>Without an area for each workplace no comparison with a minimum wage can be made; that is said once, here.</summary>
internal sealed class MinimumWageAreasRule : IComplianceRule
{
    public LocalizedText Name { get; } = new("工作地与最低工资档次", "workplaces and minimum-wage areas");

    public IEnumerable<Finding> Check(ComplianceCase subject)
    {
        var areas = subject.Agreement.WorkplaceAreas;
        var known = subject.Jurisdiction.MinimumWages.Select(wage => wage.Area).ToList();
        if (areas.Count == 0)
        {
            yield return Finding.Of(
                FindingCodes.NoMinimumWageArea, "workplaceAreas", ("jurisdiction", subject.Jurisdiction.Name), ("known", known));
        }

        foreach (var (workplace, area) in areas.Where(pair => !known.Contains(pair.Value)))
        {
            FindingArgument[] arguments =
            [
                ("workplace", workplace), ("area", area), ("jurisdiction", subject.Jurisdiction.Name), ("known", known),
                .. NearestName.Of(area, known) is { } nearest ? new FindingArgument[] { ("nearest", nearest) } : [],
            ];
            yield return Finding.Of(FindingCodes.UnknownMinimumWageArea, $"workplaceAreas.{workplace}", arguments);
        }

        foreach (var wage in subject.Areas.All.Where(wage => !wage.Amounts.TryGet(subject.Span.From, out _)))
        {
            yield return Finding.Of(
                FindingCodes.MinimumWageNotKnown, "", ("area", wage.Name), ("date", subject.Span.From)) with { Citation = wage.Citation };
        }
    }
}
