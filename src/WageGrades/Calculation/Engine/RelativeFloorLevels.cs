using WageGrades.Agreements;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>
/// The levels of a month's relative floors. A floor comes after every floor that may top up somebody whom it compares with; floors in a circle are
/// left.
/// </summary>
internal sealed class RelativeFloorLevels(MonthPlan plan, Func<YearMonth, MonthPlan> plans, Workforce workforce, List<Finding> findings)
{
    internal Allocation AddTo(Allocation allocation)
    {
        if (plan.Agreement.RelativeFloors.Count == 0)
        {
            return allocation;
        }

        var people = workforce.Workers.Select(worker => MonthCase.Of(plan, worker, plans).Person).Where(person => person.IsEmployed).ToList();
        var waiting = plan
            .Agreement.RelativeFloors.Select(floor =>
                (
                    Floor: floor,
                    Tested: people.Where(person => person.IsIn(plan.Grades[floor.Tested])).Select(person => person.Worker.Id).ToHashSet(),
                    Reference: people
                        .Where(person => person.IsWhole && person.IsIn(plan.Grades[floor.Reference]))
                        .Select(person => person.Worker)
                        .ToList()))
            .ToList();
        while (waiting.Count > 0)
        {
            var next = waiting.FindIndex(each => !waiting.Exists(other => each.Reference.Exists(worker => other.Tested.Contains(worker.Id))));
            if (next < 0)
            {
                findings.Add(
                    Finding.Of(
                        FindingCodes.RelativeFloorCycle,
                        "relativeFloors",
                        ("month", plan.Month),
                        ("floors", waiting.Select(each => each.Floor.Id.ToString()))));
                return allocation;
            }

            if (Level(waiting[next].Floor, waiting[next].Reference, allocation) is { } level)
            {
                allocation = allocation with { Floors = [.. allocation.Floors, level] };
            }

            waiting.RemoveAt(next);
        }

        return allocation;
    }

    private AllocatedFloor? Level(RelativeFloor floor, List<Worker> reference, Allocation allocation)
    {
        if (reference.Count == 0)
        {
            findings.Add(Finding.Of(
                FindingCodes.RelativeFloorWithoutReference, floor.Id.ToString(), ("month", plan.Month), ("floor", floor.Name)));
            return new AllocatedFloor(floor.Id, null, 0);
        }

        List<Money> pay = [];
        foreach (var worker in reference)
        {
            var statement = MonthPipeline.Pay(plan, worker, plans, allocation).Statement;
            if (!statement.IsPayable
                || CountedPay.Of(plan, [.. statement.Lines], floor.CountsIn, floor.Name, floor.Citation, findings) is not { } counted)
            {
                findings.Add(Finding.Of(
                    FindingCodes.RelativeFloorUnsettled,
                    floor.Id.ToString(),
                    ("floor", floor.Name),
                    ("worker", worker.Id.ToString()),
                    ("month", plan.Month)));
                return null;
            }

            pay.Add(counted);
        }

        pay.Sort();
        return new AllocatedFloor(floor.Id, Figure(floor.Measure, pay) * floor.Share, pay.Count);
    }

    private static ExactAmount Figure(PayMeasure measure, List<Money> pay) => measure switch
    {
        PayMeasure.Lowest => pay[0],
        PayMeasure.Highest => pay[^1],
        PayMeasure.Mean => Money.Sum(pay).ToExactAmount() / pay.Count,
        PayMeasure.Median => (pay[(pay.Count - 1) / 2] + pay[pay.Count / 2]).ToExactAmount() / 2,
        _ => throw Closed.Missed(measure),
    };
}
