using WageGrades.Agreements;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Tests.Generators;

/// <summary>Rules about hours, leave and probation, and random agreements with people to which they are added.</summary>
internal static class HoursGen
{
    /// <summary>The counters of hours that overtime is paid for.</summary>
    public static readonly IReadOnlyList<Term> Counters =
    [
        MonthCounter.OvertimeHours, MonthCounter.RestDayOvertimeHours, MonthCounter.HolidayOvertimeHours, MonthCounter.WorkedHours,
    ];

    /// <summary>A random agreement with a person, both with hours: overtime for standard or cumulative hours, one sick leave, a probation
    /// rule.</summary>
    public static Arbitrary<PayCase> Any { get; } = Arb.From(
        from pay in PayCase.Of(1).Generator
        from rates in Rates
        from cycle in Cycle
        from system in Gen.Elements(WorkingTimeSystem.Standard, WorkingTimeSystem.Standard, WorkingTimeSystem.Cumulative)
        from share in Share
        from named in FactGen.Part(pay.Agreement.Clauses)
        from counting in FactGen.Part(pay.Agreement.Clauses)
        from probation in Probation
        from dated in FactGen.Some(FactGen.Span, 2)
        from sick in Gen.Choose(0, 12)
        from hours in Gen.Choose(0, 60).ArrayOf(Counters.Count * FactGen.Months.Count)
        select new PayCase(
            Added(pay.Agreement, rates, cycle, share, [.. named.Select(clause => clause.Id)], [.. counting.Select(clause => clause.Id)], probation),
            [.. pay.Workers.Select(worker => Recorded(worker, system, dated, sick / 2m, hours))]),
        pay => PayCase.Of(1).Shrinker(pay));

    public static Gen<OvertimeRates> Rates =>
        from parts in Gen.Choose(100, 200).ArrayOf(3)
        select new OvertimeRates(Ratio.Percent(parts[0]), Ratio.Percent(parts[1] + 50), Ratio.Percent(parts[2] + 100));

    public static Gen<HoursCycle> Cycle =>
        Gen.Elements(HoursCycle.Month, HoursCycle.Quarter, HoursCycle.Year, new HoursCycle(2, 30m), new HoursCycle(6, 10.5m));

    public static Gen<Ratio> Share => Gen.Elements(Ratio.Zero, Ratio.Percent(60m), Ratio.Percent(80m), Ratio.Of(2, 3), Ratio.One);

    public static Gen<ProbationRule> Probation =>
        from share in Share
        from of in Gen.Elements(Enum.GetValues<ProbationBase>())
        select new ProbationRule(share, of);

    /// <summary>A clause about hours or leave with all that it can say, for documents.</summary>
    public static Gen<PayClause> Clause(string id) =>
        Gen.OneOf<PayClause>(
            from rates in Rates
            from later in Rates
            from day in FactGen.Day
            from cycle in FactGen.Rarely<HoursCycle?>(null, Cycle.Select(cycle => (HoursCycle?)cycle), 2)
            from most in Gen.Elements<decimal?>(36m, 20.5m, null)
            from systems in FactGen.Part(WorkingTimeSystem.All)
            select (PayClause)
                new OvertimeClause(id, "10.1", LocalizedText.Same(id), EffectiveSeries.Always(rates).Set(day, later))
                {
                    Cycle = cycle,
                    MostHoursAMonth = most,
                    CoveredWorkingTimes = systems.Count == 0 ? null : [.. systems],
                },
            from kind in Gen.Elements<Term>(LeaveKind.All.Select(kind => kind.Term).ToArray())
            from counter in Gen.Elements<Term?>(null, FactGen.Counters.Terms[0])
            from of in FactGen.Part(FactGen.Ids)
            from share in Share
            from later in Share
            from day in FactGen.Day
            from payBase in Gen.Elements(Enum.GetValues<LeaveBase>())
            from floor in Gen.Elements<LeaveFloor?>(null, new LeaveFloor("minimum-wage", Ratio.Percent(80m)))
            from probation in FactGen.Rarely<ProbationRule?>(null, Probation.Select(rule => (ProbationRule?)rule), 2)
            select (PayClause)
                new LeaveClause(
                    id,
                    "10.2",
                    LocalizedText.Same(id),
                    kind,
                    [.. of.Select(one => (ClauseId)one)],
                    EffectiveSeries.Always(share).Set(day, later))
                {
                    Counter = counter,
                    Base = payBase,
                    Floor = floor,
                    Probation = probation,
                });

    private static CollectiveAgreement Added(
        CollectiveAgreement agreement,
        OvertimeRates rates,
        HoursCycle cycle,
        Ratio share,
        IReadOnlyList<ClauseId> named,
        IReadOnlyList<ClauseId> counting,
        ProbationRule probation) => agreement with
        {
            Policies = agreement.Policies with { Probation = probation },
            Clauses =
            [
                .. agreement.Clauses.Select(clause => Counted(clause, clause is LadderClause || counting.Contains(clause.Id))),
                new OvertimeClause("overtime", "", LocalizedText.Same("overtime"), EffectiveSeries.Always(rates))
                {
                    CoveredForms = [.. EmploymentForm.All],
                    CoveredWorkingTimes = [.. WorkingTimeSystem.All],
                    Cycle = cycle,
                    Counts = new Dictionary<PayBase, bool> { [PayBase.MinimumWage] = false },
                },
                new LeaveClause("sick-pay", "", LocalizedText.Same("sick pay"), LeaveKind.Sick, named, EffectiveSeries.Always(share))
                {
                    CoveredForms = [.. EmploymentForm.All],
                    Counts = new Dictionary<PayBase, bool> { [PayBase.MinimumWage] = false },
                },
            ],
        };

    private static Clause Counted(Clause clause, bool counts) => clause is PayClause pays
        ? pays with
        {
            Counts = new Dictionary<PayBase, bool>(pays.Counts) { [PayBase.OvertimeBase] = counts && pays.HasMonthlyRate },
        }
        : clause;

    private static Worker Recorded(Worker worker, WorkingTimeSystem system, IReadOnlyList<DateSpan> sick, decimal days, int[] hours)
    {
        var changed = worker with
        {
            Employment = worker.Employment.Map(terms => terms with { WorkingTime = system }),
            Leaves = [.. sick.Select(span => new Leave(LeaveKind.Sick, span))],
        };
        for (var month = 0; month < FactGen.Months.Count; month++)
        {
            var record = changed.RecordOf(FactGen.Months[month]);
            Dictionary<Term, decimal> counts = new(record.Counts);
            for (var counter = 0; counter < Counters.Count; counter++)
            {
                counts[Counters[counter]] =
                    (hours[(month * Counters.Count) + counter] / 2m) + (Counters[counter] == MonthCounter.WorkedHours ? 0.5m : 0m);
            }

            if (month % 2 == 0)
            {
                counts[MonthCounter.DaysOf(LeaveKind.Sick)!] = days;
            }

            changed = changed.Record(FactGen.Months[month], record with { Counts = counts });
        }

        return changed;
    }
}
