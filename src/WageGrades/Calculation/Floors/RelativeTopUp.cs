using WageGrades.Agreements;
using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>Tops a month up to the relative floors whose levels the allocation holds; a level that is not there yet leaves a pending line.</summary>
internal sealed class RelativeTopUp(MonthCase month, FloorTopUp floors)
{
    private static readonly LineStop Waits = new(LineReason.AwaitingAllocation);

    private readonly MonthPlan plan = month.Plan;
    private readonly PersonMonth person = month.Person;

    internal List<PayLine> Calculate(IReadOnlyList<PayLine> lines)
    {
        List<PayLine> topUps = [];
        foreach (var floor in plan.Agreement.RelativeFloors.Where(floor => person.IsIn(plan.Grades[floor.Tested])))
        {
            if (month.Allocation?.LevelOf(floor.Id) is not { } settled)
            {
                topUps.Add(Waiting(floor));
            }
            else if (settled.Level is { } level
                && floors.OfMonth(floor.Absence, 0, day => person.TermsOn(day) is { } terms ? level * terms.HoursShare : null) is { } least
                && CountedPay.Of(plan, [.. lines, .. topUps], floor.CountsIn, floor.Name, floor.Citation, month.Findings) is { } counted
                && floors.Missing(floor.Comparison, least, counted) is { IsPositive: true } topUp)
            {
                topUps.Add(Line(floor) with
                {
                    Exact = topUp,
                    Amount = topUp,
                    Entitlement = topUp,
                    Trace = plan.Explains ? [new RelativeFloorTrace(floor.Measure, least, counted, floor.Comparison)] : [],
                });
            }
        }

        return topUps;
    }

    private PayLine Waiting(RelativeFloor floor) => Line(floor) with
    {
        Status = LineStatus.Pending,
        Reason = LineReason.AwaitingAllocation,
        Exact = ExactAmount.Zero(plan.Currency),
        Amount = Money.Zero(plan.Currency),
        Origin = LineOrigin.Of(Waits),
        Trace = plan.Explains ? [Waits.Explain()] : [],
    };

    private PayLine Line(RelativeFloor floor) => new(new ClauseReference(floor.Id, ""), floor.Name, person.Span.ToDateSpan())
    {
        Counts = floor.Counts,
    };
}
