using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Schemes;
using WageGrades.Workforces;

namespace WageGrades.Tests.Generators;

/// <summary>Wide agreements in which what is paid for something that lasts is often paid for a period, and their people.</summary>
internal static class PeriodGen
{
    /// <summary>Payments for periods that say everything, in a month that is tried.</summary>
    public static Gen<Periodic> Periodic =>
        from month in Gen.Choose(1, 9)
        from every in Gen.Elements(2, 3, 4, 6, 12, 12)
        from ends in Gen.Elements(0, 0, 1, -3)
        from days in Gen.Elements(Enum.GetValues<AccrualDays>())
        from accrual in Gen.Elements(
            Accrual.InFull(days), Accrual.ByMonths(days), Accrual.ByMonthsAbove(days, 15m), Accrual.ByMonthsFrom(days, 10m), Accrual.ByDays(days))
        from cut in Gen.Elements(
            CutOff.None, CutOff.None, CutOff.StartOfMonth, CutOff.EndOfMonth, CutOff.EndOfPeriod, CutOff.On(new AnnualDate(6, 1)),
            CutOff.On(new AnnualDate(2, 1)), CutOff.On(BeforeFirst(month + ends - every)))
        from leaving in Gen.Elements(Enum.GetValues<LeaverPay>())
        from hours in Gen.Elements(Enum.GetValues<PartTimeAs>())
        from held in Gen.Elements<AnnualDate?>(null, null, new AnnualDate(3, 1), BeforeFirst(month + ends - every))
        from based in Gen.Elements(true, false)
        select new Periodic(month)
        {
            EveryMonths = every,
            PeriodEnds = ends,
            Accrual = accrual,
            EmployedOn = cut,
            OnLeaving = leaving,
            Hours = hours,
            HeldOn = held,
            Base = based ? new BaseMonths(month, (month % 12) + 1) { Otherwise = BaseOtherwise.FirstFullMonth } : null,
        };

    /// <summary>Late in the month before the first of a period, where months of pay begin: of a year the day by which it ends.</summary>
    private static AnnualDate BeforeFirst(int month) => new(((month + 35) % 12) + 1, 28);

    /// <summary>Lump sums of the years before, in instalments of months that are tried.</summary>
    public static Gen<LumpSum> LumpSum =>
        from day in Gen.Choose(-400, 200)
        from first in Gen.Choose(0, 30)
        from count in Gen.Choose(1, 30)
        from parts in Gen.Elements(1, 1, 2, 3)
        from weights in Gen.Choose(1, 9).ArrayOf(3)
        from begins in Gen.Choose(1, 5)
        from days in Gen.Elements(Enum.GetValues<AccrualDays>())
        from accrual in Gen.Elements(Accrual.InFull(days), Accrual.ByMonths(days), Accrual.ByMonthsAbove(days, 15m), Accrual.ByDays(days))
        from leaving in Gen.Elements(Enum.GetValues<LeaverPay>())
        from hours in Gen.Elements(Enum.GetValues<PartTimeAs>())
        let earliest = new YearMonth(2024, 1).PlusMonths(first)
        select new LumpSum(
            new LocalDate(2026, 1, 1).PlusDays(day),
            earliest,
            earliest.PlusMonths(count - 1),
            Enumerable.Range(0, parts).Select(at => new Instalment(new YearMonth(2026, begins + (at * 2)), weights[at])))
        {
            Accrual = accrual, OnLeaving = leaving, Hours = hours,
        };

    /// <summary>Ages of service that many people reach in the months that are tried.</summary>
    public static Gen<AtServiceAge> ServiceAge =>
        from years in Gen.Elements(1, 1, 2)
        from every in Gen.Elements<int?>(null, 1, 1, 2)
        from start in Gen.Elements<StartRule?>(null, StartRule.OnTheDay, StartRule.MonthAfter)
        select new AtServiceAge(years, years + 2) { EveryYears = every, Start = start };

    /// <summary>Payments on every anniversary of the day on which something began.</summary>
    public static Gen<OneOff> EveryYear => Gen.Elements(StartRule.OnTheDay, StartRule.MonthAfter).Select(start => new OneOff { EveryYear = true, Start = start });

    /// <summary>Any of them.</summary>
    public static Gen<BonusSchedule> Any => Gen.Frequency(
        (4, Periodic.Select(BonusSchedule (each) => each)),
        (2, LumpSum.Select(BonusSchedule (each) => each)),
        (4, ServiceAge.Select(BonusSchedule (each) => each)),
        (1, EveryYear.Select(BonusSchedule (each) => each)));

    /// <summary>The same with leave that pays nothing or a part, a scheme that absorbs some of the payments, and people on both.</summary>
    public static Arbitrary<PayCase> Lived(int people) => Arb.From(
        from pay in Of(people).Generator
        from share in Gen.Elements(Ratio.Zero, Ratio.Zero, Ratio.Percent(60m))
        from absorbed in FactGen.Part(pay.Agreement.Clauses.OfType<BonusClause>().Where(clause => clause.Bonus.Schedule is PeriodSchedule).Select(clause => clause.Id).ToList())
        from workers in AwardGen.Each(pay.Workers, Lived)
        select new PayCase(
            pay.Agreement with
            {
                Term = new DateSpan(new LocalDate(2026, 1, 1), new LocalDate(2028, 1, 1)),
                Clauses =
                [
                    .. pay.Agreement.Clauses,
                    new LeaveClause("unpaid", "", LocalizedText.Same("unpaid"), LeaveKind.Personal, LaddersOf(pay.Agreement), EffectiveSeries.Always(share))
                    {
                        CoveredForms = [.. EmploymentForm.All], Counts = Nowhere,
                    },
                    new SchemeClause(
                        "agreed", "", LocalizedText.Same("agreed"), EffectiveSeries.Always<PayScheme>(new NegotiatedPay { FloorClauses = [] }))
                    {
                        Absorbs = absorbed, CoveredForms = [.. EmploymentForm.All], Counts = Nowhere,
                    },
                ],
            },
            workers));

    private static Dictionary<PayBase, bool> Nowhere => new() { [PayBase.MinimumWage] = false, [PayBase.OvertimeBase] = false };

    private static List<ClauseId> LaddersOf(CollectiveAgreement agreement) =>
        [.. agreement.Clauses.OfType<LadderClause>().Select(clause => clause.Id)];

    private static Gen<Worker> Lived(Worker worker) =>
        from leaves in FactGen.Some(from span in FactGen.Span from back in Gen.Elements(0, 0, 4, 9) select Back(span, back), 3)
        from scheme in FactGen.Some(from first in Gen.Choose(-12, 8) from count in Gen.Choose(3, 9) select (First: first, Count: count), 2)
        from form in Gen.Elements<EmploymentForm?>(null, EmploymentForm.Agency, EmploymentForm.Agency, EmploymentForm.Agency, EmploymentForm.FullTime)
        from since in Gen.Choose(0, 300)
        from days in Gen.Choose(20, 150)
        let other = new DateSpan(new LocalDate(2025, 6, 1).PlusDays(since), new LocalDate(2025, 6, 1).PlusDays(since + days))
        select worker with
        {
            Employment = form is null ? worker.Employment : worker.Employment.StepsWithin(other)
                .Where(step => step.HasValue)
                .Aggregate(worker.Employment, (series, step) => series.Set(step.Span, step.Value with { Form = form })),
            Leaves = [.. worker.Leaves.Where(leave => leave.Kind != LeaveKind.Personal), .. leaves.Select(span => new Leave(LeaveKind.Personal, span))],
            Scheme = scheme.Aggregate(
                EffectiveSeries.Empty<SchemeTerms>(),
                (series, months) => series.Set(
                    new MonthRun(FactGen.Months[0].PlusMonths(months.First), months.Count, PayPeriod.CalendarMonth).Span,
                    new SchemeTerms("agreed") { AgreedAmount = FactGen.Cny(9_000m) })),
        };

    private static DateSpan Back(DateSpan span, int months) =>
        new(span.From.PlusMonths(-months), span.From.PlusMonths(-months).PlusDays(span.DayCount!.Value));

    public static Arbitrary<PayCase> Of(int people) => Arb.From(
        from pay in PayCase.Wide(people).Generator
        from schedules in Any.ArrayOf(pay.Agreement.Clauses.Count)
        from employed in Gen.Elements(true, false, false).ArrayOf(pay.Agreement.Clauses.Count)
        select pay with
        {
            Agreement = pay.Agreement with
            {
                Groups = [.. pay.Agreement.Groups.Where(each => each.Scope is null or PrecedenceScope.Month)],
                Clauses = [.. pay.Agreement.Clauses.Select((clause, at) => Periodically(clause, schedules[at], employed[at]))],
            },
        });

    /// <summary>
    /// The same with a payment for a period to whoever is employed: most others pay nobody in most months, so that few cases would meet any one way to
    /// say when.
    /// </summary>
    public static Arbitrary<PayCase> ToAll(int people) => Arb.From(
        from pay in Of(people).Generator
        from clause in BonusGen.Clause("to-all")
        from schedule in Periodic
        from yuan in Gen.Choose(100, 900)
        let toAll = clause with
        {
            Bonus = clause.Bonus with { Ground = new EmployedGround(), Schedule = schedule },
            Amounts = EffectiveSeries.Always<BonusAmount>(new FixedAmount(FactGen.Cny(yuan))),
        }
        select pay with { Agreement = pay.Agreement with { Clauses = [.. pay.Agreement.Clauses, toAll] } });

    private static Clause Periodically(Clause clause, BonusSchedule schedule, bool isEmployed)
    {
        if (clause is not BonusClause { IsPool: false, Bonus.Ground.Nature: GroundNature.Lasting } bonus)
        {
            return clause;
        }

        // Being employed has no dates of its own, and no terms but the form.
        var ground = isEmployed ? new EmployedGround() : bonus.Bonus.Ground;
        return bonus with
        {
            Bonus = bonus.Bonus with { Ground = ground, Schedule = schedule with { Anchor = isEmployed ? null : bonus.Bonus.Schedule.Anchor } },
        };
    }
}
