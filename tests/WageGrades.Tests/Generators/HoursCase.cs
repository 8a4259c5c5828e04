using WageGrades.Agreements;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Tests.Generators;

/// <summary>
/// Random agreements and people to which all that rules about hours can say is added: overtime by working-time system, leaves that overlap,
/// probation, pay by the hour worked, hourly floors. They shrink as agreements and people do, and by leaving leaves and records of hours out.
/// </summary>
internal static class HoursCase
{
    private static readonly IReadOnlyList<LeaveKind> Kinds = [LeaveKind.Sick, LeaveKind.Annual, LeaveKind.Personal, LeaveKind.Injury];

    private static readonly IReadOnlyList<Term> Forms = [EmploymentForm.FullTime, EmploymentForm.PartTime, EmploymentForm.Agency];

    /// <summary>A random agreement with a number of people, both with hours.</summary>
    public static Arbitrary<PayCase> Of(int workers) => Added(PayCase.Of(workers));

    /// <summary>Cases to which hours are added.</summary>
    public static Arbitrary<PayCase> Added(Arbitrary<PayCase> cases) => Arb.From(
        from pay in cases.Generator
        from agreement in Widened(pay.Agreement)
        from people in AwardGen.Each(pay.Workers, Recorded)
        select new PayCase(agreement, people),
        pay => cases.Shrinker(pay).Concat(FactGen.Simpler(pay.Workers, Simpler).Select(simpler => pay with { Workers = simpler })));

    private static Gen<CollectiveAgreement> Widened(CollectiveAgreement agreement) =>
        from policies in Widened(agreement.Policies)
        from inUnits in AwardGen.Each(agreement.Clauses, clause => LadderUnitGen.Of(clause, policies.PaidTime))
        from clauses in AwardGen.Each(inUnits, Widened)
        from overtime in Overtime
        from perHour in FactGen.Rarely<PayFloor?>(null, HourlyFloor.Select(floor => (PayFloor?)floor), 3)
        let floors = (IReadOnlyList<PayFloor>)(perHour is null ? agreement.Floors : [.. agreement.Floors, perHour])
        from all in AwardGen.Each(Kinds.Select(kind => Of(kind)), leave => Leave(leave, clauses, agreement.Floors))
        from leaves in FactGen.Part(all)
        from again in FactGen.Rarely<Clause[]>(
            [.. leaves.Take(1).Select(leave => leave with { Id = "second-leave", CoveredForms = [EmploymentForm.PartTime] })],
            Gen.Constant<Clause[]>([]),
            20)
        select agreement with
        {
            Policies = policies,
            Clauses = [.. clauses, .. overtime, .. leaves, .. again],
            Floors = floors,
        };

    private static Gen<AgreementPolicies> Widened(AgreementPolicies policies) =>
        from probation in FactGen.Rarely<ProbationRule?>(null, HoursGen.Probation.Select(rule => (ProbationRule?)rule), 20)
        from partTime in Gen.Elements(policies.PartTime, policies.PartTime, PartTimeRule.ByWorkedHours)
        from time in LadderUnitGen.Time
        from rounding in Gen.Elements(RoundingRule.HalfUp(0.01m), RoundingRule.HalfUp(0.0001m), RoundingRule.Ceiling(0.1m))
        select policies with
        {
            Probation = probation,
            PartTime = partTime,
            PaidTime = time,
            Rounding = policies.Rounding!.With(RoundingPoint.TimeRate, rounding),
        };

    private static Gen<Clause> Widened(Clause clause) => clause is not PayClause pays ? Gen.Constant(clause) :
        from counts in Gen.Elements(true, clause is LadderClause)
        from isAnswered in FactGen.Rarely(false, Gen.Constant(true), 60)
        from probation in FactGen.Rarely(pays.Probation, HoursGen.Probation.Select(rule => (ProbationRule?)rule), 2)
        from own in Gen.Elements(true, false, false, false)
        from partTime in Gen.Elements(pays.PartTime, pays.PartTime, pays.PartTime, PartTimeRule.ByWorkedHours)
        from systems in FactGen.Rarely<IReadOnlyList<Term>?>(
            [WorkingTimeSystem.Standard, WorkingTimeSystem.Cumulative], Gen.Constant<IReadOnlyList<Term>?>(null), 15)
        select (Clause)(pays with
        {
            Counts = isAnswered
                ? new Dictionary<PayBase, bool>(pays.Counts) { [PayBase.OvertimeBase] = counts && pays.HasMonthlyRate }
                : pays.Counts,
            Probation = own ? probation : pays.Probation,
            PartTime = partTime,
            CoveredWorkingTimes = systems,
        });

    private static Gen<Clause[]> Overtime =>
        Gen.Frequency(
            (2, Gen.Constant<Clause[]>([])),
            (
                10,
                from one in OvertimeClause("overtime")
                select new Clause[] { one with { CoveredWorkingTimes = [WorkingTimeSystem.Standard, WorkingTimeSystem.Cumulative] } }),
            (3, from one in OvertimeClause("overtime") select new Clause[] { one with { CoveredWorkingTimes = [.. WorkingTimeSystem.All] } }),
            (
                5,
                from one in OvertimeClause("overtime")
                from other in OvertimeClause("cycle-overtime")
                from systems in Gen.Elements<IReadOnlyList<Term>>(
                    [WorkingTimeSystem.Cumulative],
                    [WorkingTimeSystem.Cumulative],
                    [WorkingTimeSystem.Cumulative, WorkingTimeSystem.Standard])
                select new Clause[] { one with { CoveredWorkingTimes = [WorkingTimeSystem.Standard] }, other with { CoveredWorkingTimes = systems } })
        );

    private static Gen<OvertimeClause> OvertimeClause(string id) =>
        from rates in HoursGen.Rates
        from later in HoursGen.Rates
        from day in FactGen.Day
        from isSuspended in FactGen.Rarely(true, Gen.Constant(false), 10)
        from cycle in HoursGen.Cycle
        from forms in FactGen.Rarely<IReadOnlyList<Term>?>(null, Gen.Constant<IReadOnlyList<Term>?>(Forms), 6)
        from counts in Counts
        let series = EffectiveSeries.Always(rates)
        select new OvertimeClause(
            id,
            "",
            LocalizedText.Same(id),
            isSuspended ? series.Clear(new DateSpan(day, day.PlusDays(40)), "suspended") : series.Set(day, later))
        {
            Cycle = cycle,
            CoveredForms = forms,
            Counts = counts,
        };

    private static LeaveClause Of(LeaveKind kind) =>
        new($"{kind.Term.Code}-pay", "", LocalizedText.Same("leave"), kind, [], EffectiveSeries.Always(Ratio.One))
        {
            Counter = kind == LeaveKind.Personal ? FactGen.Counters.Terms[1] : null,
        };

    private static Gen<LeaveClause> Leave(LeaveClause leave, IReadOnlyList<Clause> clauses, IReadOnlyList<PayFloor> floors)
    {
        var payable = clauses.Where(clause => clause is LadderClause or BonusClause or SchemeClause).Select(clause => clause.Id).ToList();
        return from share in HoursGen.Share
               from later in HoursGen.Share
               from day in FactGen.Day
               from named in FactGen.Part(payable)
               from all in Gen.Elements(true, false)
               from payBase in Gen.Elements(LeaveBase.OwnPay, LeaveBase.OwnPay, LeaveBase.LookBack)
               from floor in Gen.Elements<LeaveFloor?>([null, null, .. floors.Select(floor => new LeaveFloor(floor.Id, Ratio.Percent(80m)))])
               from forms in FactGen.Rarely<IReadOnlyList<Term>?>([EmploymentForm.FullTime], Gen.Constant<IReadOnlyList<Term>?>(null), 8)
               from counts in Counts
               select leave with
               {
                   Of = all ? payable : [.. named],
                   Shares = EffectiveSeries.Always(share).Set(day, later),
                   Base = payBase,
                   Floor = floor,
                   CoveredForms = forms,
                   Counts = counts,
               };
    }

    private static Gen<IReadOnlyDictionary<PayBase, bool>> Counts =>
        from isAnswered in FactGen.Rarely(false, Gen.Constant(true), 60)
        from counts in Gen.Elements(true, false)
        select (IReadOnlyDictionary<PayBase, bool>)(isAnswered ? new Dictionary<PayBase, bool> { [PayBase.MinimumWage] = counts } : []);

    private static Gen<PayFloor> HourlyFloor =>
        from comparison in Gen.Elements(Enum.GetValues<FloorComparison>())
        from amount in Gen.Choose(15, 60)
        from raise in Gen.Choose(0, 5)
        from day in FactGen.Day
        from area in Gen.Elements<string?>(null, "zhejiang-1")
        from forms in Gen.Elements<IReadOnlyList<Term>?>(null, null, Forms)
        select new PayFloor(
            "hourly-floor",
            LocalizedText.Same("floor"),
            FloorTest.PersonMonth,
            comparison,
            EffectiveSeries.Always(FactGen.Cny(amount)).Set(day, FactGen.Cny(amount + raise)))
        {
            Unit = FloorUnit.Hour,
            Area = area,
            Forms = forms,
        };

    private static Gen<Worker> Recorded(Worker worker) =>
        from systems in Gen.Elements(WorkingTimeSystem.Standard, WorkingTimeSystem.Standard, WorkingTimeSystem.Cumulative, WorkingTimeSystem.Flexible)
            .ArrayOf(worker.Employment.Steps.Count)
        from change in FactGen.Rarely<LocalDate?>(null, FactGen.Day.Select(day => (LocalDate?)day), 2)
        from probation in FactGen.Rarely<DateSpan?>(null, FactGen.Span.Select(span => (DateSpan?)span), 2)
        from leaves in FactGen.Some(from kind in Gen.Elements(Kinds.ToArray()) from span in FactGen.Span select new Leave(kind, span), 4)
        from records in HoursOfMonth.ArrayOf(FactGen.Months.Count)
        let employment = Employed(worker.Employment, systems, change, probation)
        select FactGen.Months.Zip(records).Aggregate(
            worker with { Employment = employment, Leaves = [.. worker.Leaves, .. leaves] },
            (recorded, month) => recorded.Record(month.First, Added(recorded.RecordOf(month.First), month.Second)));

    private static EffectiveSeries<Employment> Employed(
        EffectiveSeries<Employment> employment, WorkingTimeSystem[] systems, LocalDate? change, DateSpan? probation)
    {
        var changed = employment.Steps.Zip(systems).Where(step => step.First.HasValue)
            .Aggregate(employment, (series, step) => series.Set(step.First.Span, step.First.Value with { WorkingTime = step.Second }));
        changed = Within(changed, change is { } day ? new DateSpan(day) : null, terms => terms with { WorkingTime = systems[0] });
        return Within(changed, probation, terms => terms with { IsProbation = true });
    }

    private static EffectiveSeries<Employment> Within(EffectiveSeries<Employment> series, DateSpan? span, Func<Employment, Employment> change) =>
        span is not { } days
            ? series
            : series
                .StepsWithin(days)
                .Where(step => step.HasValue)
                .ToList()
                .Aggregate(series, (changed, step) => changed.Set(step.Span, change(step.Value)));

    private static Gen<MonthRecord> HoursOfMonth =>
        from isRecorded in Gen.Elements(true, true, false)
        from hours in Gen.Choose(0, 40).ArrayOf(3)
        from off in Gen.Frequency((6, Gen.Constant(0m)), (2, Gen.Choose(0, 4).Select(halves => halves / 2m)), (1, Gen.Constant(9m)))
        from worked in FactGen.Rarely(0, Gen.Choose(1, 480), 20)
        from days in Gen.Choose(0, 10).ArrayOf(3)
        from isCounted in Gen.Elements(true, false, false)
        from average in FactGen.Rarely(0, Gen.Choose(200_000, 900_000), 10)
        select new MonthRecord
        {
            Counts = !isRecorded ? [] : new Dictionary<Term, decimal>
            {
                [MonthCounter.OvertimeHours] = hours[0] / 2m,
                [MonthCounter.RestDayOvertimeHours] = hours[1] / 2m,
                [MonthCounter.RestDayHoursTakenOff] = Math.Min(off, 9m) == 9m ? off : Math.Min(off, hours[1] / 2m),
                [MonthCounter.HolidayOvertimeHours] = Math.Max(0, hours[2] - 24) / 2m,
                [MonthCounter.WorkedHours] = worked / 2m,
                [MonthCounter.DaysOf(LeaveKind.Sick)!] = isCounted ? days[0] / 2m : 0m,
                [MonthCounter.DaysOf(LeaveKind.Annual)!] = isCounted ? days[1] / 2m : 0m,
                [MonthCounter.DaysOf(LeaveKind.Injury)!] = isCounted ? days[2] * 3m : 0m,
            },
            SuppliedAmounts = average == 0 ? [] : Kinds.ToDictionary(kind => (ClauseId)$"{kind.Term.Code}-pay", _ => FactGen.Cny(average / 100m)),
        };

    private static MonthRecord Added(MonthRecord record, MonthRecord hours) => record with
    {
        Counts = record.Counts.Concat(hours.Counts).ToDictionary(),
        SuppliedAmounts = record.SuppliedAmounts.Concat(hours.SuppliedAmounts).ToDictionary(),
    };

    private static IEnumerable<Worker> Simpler(Worker worker)
    {
        foreach (var fewer in FactGen.Shorter(worker.Leaves))
        {
            yield return worker with { Leaves = fewer };
        }

        foreach (var (month, record) in worker.Records)
        {
            foreach (var counter in record.Counts.Keys.Where(counter => record.Counts[counter] != 0m))
            {
                yield return worker.Record(month, record with { Counts = record.Counts.Where(count => count.Key != counter).ToDictionary() });
            }
        }

        foreach (var terms in new Func<Employment, Employment>[]
        {
            terms => terms with { IsProbation = false },
            terms => terms with { WorkingTime = WorkingTimeSystem.Standard },
            terms => terms with { HoursShare = Ratio.One },
        })
        {
            var simpler = worker.Employment.Map(terms);
            if (!simpler.Equals(worker.Employment))
            {
                yield return worker with { Employment = simpler };
            }
        }
    }
}
