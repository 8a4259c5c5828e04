using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Tests.Calculation;
using WageGrades.Workforces;

namespace WageGrades.Tests.Generators;

/// <summary>
/// Crews whose monthly allowances come out of one fund that runs short, with an award beside them: allowances that begin, change and end inside a
/// month, for people who join, leave, change their hours and are absent. Every grade pays another amount, so that a change is one of the amount.
/// </summary>
internal static class MonthlyFundGen
{
    public static Arbitrary<PayCase> Any { get; } = Arb.From(
        from amounts in Gen.Choose(11, 90).ArrayOf(FactGen.Grades.Count)
        from posted in Gen.Choose(20, 300)
        from award in Gen.Choose(50, 900)
        from proration in PayAgreementGen.Proration
        from line in Gen.Elements(RoundingRule.HalfUp(0.01m), RoundingRule.HalfUp(0.01m), RoundingRule.Down(1m), RoundingRule.HalfEven(0.05m))
        from drawn in SharingGen.Fund
        from opens in Gen.Choose(-11, -1)
        from yearly in Gen.Choose(0, 9_000)
        from ids in Gen.Elements<ClauseId[]>(["skill", "post", "award"], ["award", "post", "skill"], ["skill"], ["post", "skill"])
        from size in Gen.Choose(2, 4)
        from workers in Person.ArrayOf(size)
        select new PayCase(
            Agreement(amounts, posted, award, proration, line) with
            {
                Funds =
                [
                    drawn with
                    {
                        OpensIn = new YearMonth(2026, 1).PlusMonths(opens),
                        Contributions = [new FundContribution(Payer.Employer, FactGen.Cny(yearly))],
                        Clauses = ids,
                    },
                ],
            },
            [.. workers.Select((worker, i) => worker with { Id = new WorkerId($"{i:000}") })]),
        pay => FactGen.Shorter(pay.Workers).Select(fewer => pay with { Workers = fewer })
            .Concat(FactGen.Simpler(pay.Workers, WorkerGen.Simpler).Select(simpler => pay with { Workers = simpler })));

    private static CollectiveAgreement Agreement(int[] amounts, int posted, int award, ProrationRule proration, RoundingRule line)
    {
        // No two products of a grade's amount and a share of hours are alike.
        var skill = new TableAmount(FactGen.Grades.Zip(amounts)
            .Select((entry, at) => KeyValuePair.Create((TermKey)entry.First, FactGen.Cny((entry.Second * 10m) + amounts[0] + (at * 1_000.07m)))));
        var agreement = SharedPay.Agreement(
            Monthly("skill", new StandingGround("skill-grade", StandingFact.Appointed), skill),
            Monthly("post", new PostGround("post-class"), new FixedAmount(FactGen.Cny(posted))),
            SharedPay.Award("award", new FixedAmount(FactGen.Cny(award))));
        return agreement with
        {
            Policies = agreement.Policies with
            {
                Proration = proration,
                AllowanceStop = StopRule.OnTheDay,
                PartTime = PartTimeRule.ByHours,
                Rounding = agreement.Policies.Rounding!.With(RoundingPoint.PayLine, line),
            },
        };
    }

    private static BonusClause Monthly(string id, BonusGround ground, BonusAmount amount) => new(
        id, "", LocalizedText.Same(id),
        new Bonus(ground, new WhileHeld()) { Repetition = Repetition.HighestOnly },
        EffectiveSeries.Always(amount));

    private static Gen<Worker> Person =>
        from joined in FactGen.Rarely(new LocalDate(2020, 1, 1), FactGen.Day, 3)
        from appointments in FactGen.Some(WorkerGen.Appointed, 4)
        from mark in FactGen.Part(FactGen.PostClasses)
        from moved in FactGen.Day
        from span in FactGen.Span
        from change in Gen.Choose(0, 5)
        from days in FactGen.Some(FactGen.Day, 2)
        let person = SharedPay.Person("x") with
        {
            Employment = EffectiveSeries.StartingOn(LocalDate.Min(joined, new LocalDate(2026, 6, 1)), Employment.FullTime),
            Appointments = [.. appointments.Where(each => FactGen.Grades.Contains(each.Grade)).DistinctBy(each => each.Grade)],
            Post = EffectiveSeries.StartingOn(moved, new Post("post") { Terms = [.. mark.Take(1)] }),
        }
        let known = days.Select((day, at) => SharedPay.Innovation($"a{at}", day)).Aggregate(person, (all, each) => all.Achieve(each))
        select change switch
        {
            0 => known.Absent(span),
            1 => known with { Employment = known.Employment.Clear(span, "left") },
            2 => known with { Employment = Half(known.Employment, span) },
            3 => known.Record(span.From.ToYearMonth(), new MonthRecord { UnpaidDays = 2.5m }),
            _ => known,
        };

    private static EffectiveSeries<Employment> Half(EffectiveSeries<Employment> series, DateSpan span) => series.StepsWithin(span)
        .Where(step => step.HasValue).ToList()
        .Aggregate(series, (all, step) => all.Set(step.Span, step.Value with { HoursShare = Ratio.Of(1, 2) }));
}
