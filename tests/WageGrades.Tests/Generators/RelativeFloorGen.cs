using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Tests.Generators;

/// <summary>
/// Crews under plain agreements with one or two relative floors that often act: grades whose pay is in no order, an allowance that counts or not,
/// whole months beside months broken in every way.
/// </summary>
internal static class RelativeFloorGen
{
    private static readonly LocalDate Hired = new(2020, 1, 1);

    public static Arbitrary<PayCase> Any { get; } =
        Arb.From(
            from cells in Gen.Choose(1_000, 9_000).ArrayOf(3)
            from allowance in Gen.Choose(10, 900)
            from counts in Gen.Elements(true, false)
            from proration in PayAgreementGen.Proration
            from line in Gen.Elements(RoundingRule.HalfUp(0.01m), RoundingRule.HalfUp(0.01m), RoundingRule.Down(1m), RoundingRule.HalfEven(0.05m))
            from count in Gen.Elements(1, 1, 2)
            from floors in Floor.ArrayOf(count)
            from size in Gen.Choose(3, 6)
            from workers in Person.ArrayOf(size)
            select new PayCase(
                new CollectiveAgreement("relative", LocalizedText.Same("relative"), Currency.Cny, new DateSpan(Hired, new LocalDate(2028, 1, 1)))
                {
                    CoveredForms = [EmploymentForm.FullTime, EmploymentForm.PartTime],
                    Policies = AgreementPolicies.ChinaMonthly with
                    {
                        Calendar = WorkCalendar.Weekdays(new YearMonth(2025, 1), new YearMonth(2027, 12)),
                        Proration = proration,
                        PartTime = PartTimeRule.ByHours,
                        AllowanceStart = StartRule.OnTheDay,
                        Rounding = RoundingPolicy.Everywhere(RoundingRule.HalfUp(0.01m)).With(RoundingPoint.PayLine, line),
                    },
                    Clauses = [Ladder(cells), Allowance(allowance, counts)],
                    RelativeFloors =
                    [
                        .. floors.Select((floor, i) => floor with { Id = $"relative-{i}", Name = LocalizedText.Same($"relative-{i}") }),
                    ],
                },
                [.. workers.Select((worker, i) => worker with { Id = new WorkerId($"{i:000}") })]),
            Simpler);

    private static LadderClause Ladder(int[] cells) =>
        new(
            "base-pay",
            "2.1",
            LocalizedText.Same("base pay"),
            EffectiveSeries.Always(
                PayLadder.Build(Currency.Cny, steps: 1).Grade("A1", cells[0]).Grade("A2", cells[1]).Grade("A3", cells[2]).ToLadder()))
        {
            Counts = new Dictionary<PayBase, bool> { [PayBase.MinimumWage] = true },
        };

    private static BonusClause Allowance(int amount, bool counts) =>
        new(
            "allowance",
            "3.1",
            LocalizedText.Same("allowance"),
            new Bonus(
                new StandingGround("skill-grade", StandingFact.Appointed),
                new WhileHeld { Start = StartRule.OnTheDay, Stop = StopRule.OnTheDay })
            {
                Repetition = Repetition.HighestOnly,
            },
            EffectiveSeries.Always<BonusAmount>(new FixedAmount(FactGen.Cny(amount))))
        {
            PartTime = PartTimeRule.ByHours,
            Counts = new Dictionary<PayBase, bool> { [PayBase.MinimumWage] = counts },
        };

    private static Gen<RelativeFloor> Floor =>
        from groups in Groups
        from measure in Gen.Elements(Enum.GetValues<PayMeasure>())
        from comparison in Gen.Elements(Enum.GetValues<FloorComparison>())
        from absence in Gen.Elements(Enum.GetValues<FloorAbsence>())
        from percent in Gen.Choose(60, 150)
        select new RelativeFloor("relative", LocalizedText.Same("relative"), groups.Tested, groups.Reference, measure, PayBase.MinimumWage)
        {
            Share = Ratio.Percent(percent),
            Comparison = comparison,
            Absence = absence,
        };

    // A group that compares with itself settles nothing; two floors may still be in a circle.
    private static Gen<(Population Tested, Population Reference)> Groups => Gen.Elements(
        (On("A1"), On("A2", "A3")), (On("A1"), On("A3")), (On("A2"), On("A3")), (On("A2", "A3"), On("A1")), (On("A3"), On("A1", "A2")),
        (Population.Of(SkillGrade.Technician), On("A1")), (On("A1"), Population.Of(SkillGrade.Technician)));

    private static Population On(params GradeCode[] grades) => new() { Grades = grades };

    private static Gen<Worker> Person =>
        from grade in Gen.Elements("A1", "A2", "A3")
        from isAppointed in Gen.Elements(true, false)
        from since in FactGen.AnyDay
        from half in FactGen.Rarely(Half, Gen.Constant(new Employment(EmploymentForm.FullTime)), 6)
        from day in FactGen.Day
        from length in Gen.Choose(1, 40)
        from change in Gen.Choose(0, 9)
        from month in Gen.Elements<YearMonth>(FactGen.Months)
        let placed = new Worker(new WorkerId("x")).Employ(Hired, half).PlaceOn(Hired, grade, 1)
        let person = isAppointed ? placed.Appoint(SkillGrade.Technician, since) : placed
        select change switch
        {
            0 => person.Absent(new DateSpan(day, day.PlusDays(length))),
            1 => person.Leave(day),
            2 => person.Employ(day, Half),
            3 => person.Leave(day).Employ(day.PlusDays(length)),
            4 => person.Record(month, new MonthRecord { UnpaidDays = length / 4m }),
            5 => person.PlaceOn(day, "A2", 1),
            _ => person,
        };

    private static Employment Half => new(EmploymentForm.FullTime) { HoursShare = Ratio.Percent(50m) };

    private static IEnumerable<PayCase> Simpler(PayCase pay)
    {
        foreach (var fewer in FactGen.Shorter(pay.Agreement.RelativeFloors))
        {
            yield return pay with { Agreement = pay.Agreement with { RelativeFloors = fewer } };
        }

        foreach (var fewer in FactGen.Shorter(pay.Workers))
        {
            yield return pay with { Workers = fewer };
        }

        foreach (var simpler in FactGen.Simpler(pay.Workers, WorkerGen.Simpler))
        {
            yield return pay with { Workers = simpler };
        }
    }
}
