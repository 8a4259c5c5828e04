using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Tests.Generators;
using WageGrades.Tests.Periods;
using WageGrades.Workforces;
using Xunit.Abstractions;

namespace WageGrades.Tests.Calculation;

/// <summary>
/// Relative floors against what this test takes from the other group's statements: the figure, its share, and the part of it that a broken month must
/// reach.
/// </summary>
public sealed class RelativeFloorLawTests(ITestOutputHelper output)
{
    private const int Runs = 300;

    private readonly SortedDictionary<string, int> met = new(StringComparer.Ordinal);

    [Fact]
    [Trait("Length", "Long")]
    public void RelativeFloors_AnyCase_AreReachedByTheLeastTopUp()
    {
        Law.Holds(RelativeFloorGen.Any, Holds, Runs);
        Law.Holds(SharingGen.Any, Holds, Runs / 2);

        output.WriteLine(string.Join('\n', met.Select(each => $"{each.Key}: {each.Value}")));
        string[] always = ["topped up for the whole month", "topped up for a part of it", "reached without"];
        var kinds = Generators.Runs.AreFull
            ? always.Concat(Enum.GetNames<PayMeasure>()).Concat(Enum.GetNames<FloorAbsence>()).Concat(Enum.GetNames<FloorComparison>())
            : always;
        Assert.Empty(
            kinds
                .Where(kind => met.GetValueOrDefault(kind) < Generators.Runs.Least(100, Runs))
                .Select(kind => $"{kind}: {met.GetValueOrDefault(kind)}"));
    }

    private void Holds(PayCase pay)
    {
        Workforce people = new(pay.Workers);
        var calculator = PayCalculator.For(pay.Agreement);
        foreach (var month in FactGen.Months)
        {
            Holds(pay.Agreement, people, calculator.PayFor(people, month));
        }
    }

    private void Holds(CollectiveAgreement agreement, Workforce people, PayRun run)
    {
        var quantum = new Money(
            agreement.Policies.Rounding!.At(RoundingPoint.PayLine) is { Mode: not RoundingMode.None } rule ? rule.Quantum : 0.01m,
            Currency.Cny);
        foreach (var statement in run.Statements.Where(each => each.IsPayable))
        {
            var worker = people.Find(statement.Worker)!;
            var later = agreement.RelativeFloors.Select(floor => floor.Id).ToHashSet();
            foreach (var floor in agreement.RelativeFloors)
            {
                var topUp = Sum(statement.Lines.Where(line => line.Clause.Id == floor.Id));
                if (LeastOf(floor, agreement, worker, people, run) is { } least)
                {
                    var counted = Counted(agreement, statement.Lines.Where(line => !later.Contains(line.Clause.Id)), floor.CountsIn);
                    Assert.True(
                        IsReached(floor, counted + topUp, least),
                        $"{floor.Id}: {counted} and {topUp} do not reach {least} in {run.Month}.\n{PayCase.Print(agreement, worker)}");
                    Assert.True(
                        topUp.IsZero || !IsReached(floor, counted + topUp - quantum, least),
                        $"{floor.Id}: {topUp} is more than what {counted} lacks of {least}.");
                    Count(
                        floor,
                        topUp.IsZero ? "reached without"
                            : IsWhole(worker, run.Month) ? "topped up for the whole month"
                            : "topped up for a part of it",
                        !topUp.IsZero);
                }
                else
                {
                    Assert.True(topUp.IsZero, $"{floor.Id} tops up {topUp} without anything to reach.");
                }

                later.Remove(floor.Id);
            }
        }
    }

    private static bool IsReached(RelativeFloor floor, Money reached, ExactAmount least) =>
        floor.Comparison == FloorComparison.Above ? reached.ToExactAmount() > least : reached.ToExactAmount() >= least;

    /// <summary>What the person must reach; null where the floor does not test the person or has nothing to compare with.</summary>
    private static ExactAmount? LeastOf(RelativeFloor floor, CollectiveAgreement agreement, Worker worker, Workforce people, PayRun run)
    {
        if (!Belongs(worker, floor.Tested, agreement, run.Month) || FigureOf(floor, agreement, people, run) is not { } figure)
        {
            return null;
        }

        var level = figure * floor.Share;
        if (level.Sign == 0)
        {
            return null;
        }

        if (IsWhole(worker, run.Month) && Covers(agreement, run.Month))
        {
            return level;
        }

        var month = DateSpan.OfMonth(run.Month);
        var terms = worker.Employment.StepsWithin(month).Where(step => step.HasValue).ToList();
        var employed = MonthAttendance.Full(run.Month).EmployedDuring([.. terms.Select(step => step.Span)]);
        var paid = worker.Absences.Aggregate(employed, (days, absence) => days.Without(absence)).WithoutDays(worker.RecordOf(run.Month).UnpaidDays);
        if (floor.Absence == FloorAbsence.NotTested && paid != employed)
        {
            return null;
        }

        // A day before or after the agreement's term asks for nothing.
        MonthlyRate[] rates =
        [
            .. from step in terms
            from part in Cut(step.Span, agreement.TermInForce)
            select new MonthlyRate(
                part,
                part.Intersect(agreement.TermInForce) is null ? ExactAmount.Zero(Currency.Cny) : level * step.Value.HoursShare),
        ];
        Assert.True(
            agreement.Policies.Proration!.TryProrate(
                rates,
                floor.Absence == FloorAbsence.NotReduced ? employed : paid,
                agreement.Policies.Calendar,
                out var due));
        return due.Total.Sign > 0 ? due.Total : null;
    }

    /// <summary>The measure of what the other group's whole months count; null where nobody has one, or somebody's is open.</summary>
    private static ExactAmount? FigureOf(RelativeFloor floor, CollectiveAgreement agreement, Workforce people, PayRun run)
    {
        var others = run
            .Statements.Where(each =>
                Covers(agreement, run.Month)
                && people.Find(each.Worker) is { } other
                && IsWhole(other, run.Month)
                && Belongs(other, floor.Reference, agreement, run.Month))
            .ToList();
        if (others.Count == 0 || others.Exists(each => !each.IsPayable))
        {
            return null;
        }

        var pay = others.Select(each => Counted(agreement, each.Lines, floor.CountsIn).Amount).Order().ToList();
        var (yuan, parts) = floor.Measure switch
        {
            PayMeasure.Lowest => (pay.Min(), 1),
            PayMeasure.Highest => (pay.Max(), 1),
            PayMeasure.Mean => (pay.Sum(), pay.Count),
            PayMeasure.Median when pay.Count % 2 == 1 => (pay[pay.Count / 2], 1),
            PayMeasure.Median => (pay[(pay.Count / 2) - 1] + pay[pay.Count / 2], 2),
            _ => throw new InvalidOperationException($"{floor.Measure} is not known here."),
        };
        return new Money(yuan, Currency.Cny).ToExactAmount() / parts;
    }

    private static bool Belongs(Worker worker, Population group, CollectiveAgreement agreement, YearMonth month) =>
        DateSpan.OfMonth(month).Intersect(agreement.TermInForce) is { } days
        && worker.Employment.StepsWithin(days).LastOrDefault(step => step.HasValue) is { HasValue: true } last
        && worker.BelongsTo(group, last.Span.LastDay!.Value);

    private static bool Covers(CollectiveAgreement agreement, YearMonth month) => agreement.TermInForce.Contains(DateSpan.OfMonth(month));

    private static bool IsWhole(Worker worker, YearMonth month)
    {
        var days = DateSpan.OfMonth(month);
        return worker.Employment.StepsWithin(days).Where(step => step.HasValue && step.Value.HoursShare == Ratio.One).Sum(step => step.Span.DayCount)
                == days.DayCount
            && worker.Absences.All(absence => absence.Intersect(days) is null)
            && worker.RecordOf(month).UnpaidDays == 0m;
    }

    private static Money Counted(CollectiveAgreement agreement, IEnumerable<PayLine> lines, PayBase payBase) =>
        Sum(lines.Where(line => agreement.Find(line.Clause.Id) is null || line.Amount.IsZero || line.Counts[payBase]));

    private static Money Sum(IEnumerable<PayLine> lines) => lines.Aggregate(Money.Zero(Currency.Cny), (sum, line) => sum + line.Amount);

    private static IEnumerable<DateSpan> Cut(DateSpan span, DateSpan term)
    {
        LocalDate?[] cuts = [span.From, term.From, term.Until, span.Until];
        var days = cuts.OfType<LocalDate>().Where(day => day >= span.From && day <= span.Until).Distinct().Order().ToList();
        return days.Zip(days.Skip(1), (from, until) => new DateSpan(from, until));
    }

    private void Count(RelativeFloor floor, string kind, bool isToppedUp)
    {
        string[] kinds = isToppedUp ? [kind, $"{floor.Measure}", $"{floor.Absence}", $"{floor.Comparison}"] : [kind];
        foreach (var each in kinds)
        {
            met[each] = met.GetValueOrDefault(each) + 1;
        }
    }
}
