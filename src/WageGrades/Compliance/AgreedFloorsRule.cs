using WageGrades.Findings;
using WageGrades.Monetary;

namespace WageGrades.Compliance;

/// <summary>A floor of the agreement may stand above the law, not below it.</summary>
internal sealed class AgreedFloorsRule : IComplianceRule
{
    private static readonly RoundingRule Shown = RoundingRule.Floor(0.01m);

    public LocalizedText Name { get; } = new("约定的最低标准", "agreed floors");

    public IEnumerable<Finding> Check(ComplianceCase subject)
    {
        foreach (var floor in subject.Agreement.Floors)
        {
            // Whoever is due the least share must not fall below the law.
            var isTested = floor.Amount.StepsWithin(subject.Span).Any(step => step.HasValue && subject.Areas.Highest(step.Span, floor.Area).Any());
            if (isTested)
            {
                subject.Tally.Floors++;
            }
            else
            {
                subject.Tally.Leave(CheckTally.FloorsOf, subject.Areas.All.Count == 0 ? Reasons.NoArea : Reasons.NoMinimumWage);
            }

            var share = floor.Shares.Count == 0 ? Ratio.One : floor.Shares.Values.Min();
            var below =
                from step in floor.Amount.StepsWithin(subject.Span)
                where step.HasValue
                from legal in subject.Areas.Highest(step.Span, floor.Area)
                where AgreedStandardsRule.IsComparable(step.Value, legal.Amount) && step.Value.ToExactAmount() * share < legal.Amount.ToExactAmount()
                select (step.Value.ToExactAmount() * share, legal);
            foreach (var (amount, legal) in below.Take(1))
            {
                yield return Finding.Of(
                    FindingCodes.FloorBelowMinimum,
                    $"floors.{floor.Id}",
                    ("floor", floor.Name),
                    ("from", legal.Span.From),
                    ("amount", Shown.Round(amount)),
                    ("area", legal.Area.Name),
                    ("minimum", legal.Amount)) with { Clause = floor.Id, Citation = subject.Jurisdiction.PersonMonthCitation };
            }
        }
    }
}
