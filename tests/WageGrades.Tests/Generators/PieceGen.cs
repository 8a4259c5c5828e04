using WageGrades.Agreements;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Schemes;
using WageGrades.Workforces;

namespace WageGrades.Tests.Generators;

/// <summary>
/// Agreements with two clauses of piece rates whose prices change, and people who go on and off them: counts with and without a day, of all kinds of
/// hours, signed items, groups. They shrink by leaving counts, groups, terms and people out.
/// </summary>
internal static class PieceGen
{
    internal static readonly IReadOnlyList<PieceKey> Keys = [PieceKey.Of("a"), PieceKey.Of("b", "x"), PieceKey.Of("c", "x", "rain")];

    private static readonly PieceKey Extra = PieceKey.Of("extra");
    private static readonly PieceKey Late = PieceKey.Of("late");
    private static readonly IReadOnlyList<ClauseId> Clauses = ["piece-work", "orders"];
    private static readonly LocalDate FirstDay = new(2020, 1, 1);

    public static Arbitrary<PayCase> Any { get; } = Arb.From(
        from agreement in Agreement
        from plain in WorkerGen.Several(5)
        from numbers in FormulaGen.Numbers.ArrayOf(5)
        let workers = plain.Zip(numbers, (worker, own) => worker with { StandingNumbers = own }).ToList()
        from histories in Histories.ArrayOf(5)
        let people = workers.Zip(histories, (worker, scheme) => worker with { Scheme = scheme, Records = Unworked(worker) }).ToList()
        from made in AwardGen.Each(people, worker => Made(agreement, worker))
        from teams in FactGen.Some(Team(made), 6)
        select new PayCase(agreement, teams.Aggregate(new Workforce(made), (all, team) => all.Record(team.Month, team.Team)).Workers),
        Simpler);

    /// <summary>The policies of paying agreements, shares rounded to some unit or other.</summary>
    private static Gen<AgreementPolicies> Policies =>
        from policies in PayAgreementGen.Policies
        from share in Gen.Elements(
            RoundingRule.HalfUp(0.01m),
            RoundingRule.Up(0.1m),
            RoundingRule.Up(1m),
            RoundingRule.Floor(1m),
            RoundingRule.HalfEven(0.5m))
        select policies with
        {
            Rounding = policies.Rounding!.With(RoundingPoint.PoolShare, share),
        };

    /// <summary>An agreement of some scheme clauses and a floor; the terms of each change with time.</summary>
    internal static Gen<CollectiveAgreement> With(Gen<IReadOnlyList<SchemeClause>> clauses, CapPeriod per) =>
        from policies in Policies
        from schemes in clauses
        from term in FactGen.Rarely(
            new DateSpan(new LocalDate(2026, 2, 11), new LocalDate(2026, 8, 20)),
            Gen.Constant(new DateSpan(new LocalDate(2026, 1, 1), new LocalDate(2028, 1, 1))),
            8)
        from least in Gen.Choose(20, 60)
        from hasFloor in Gen.Elements(true, false)
        from most in FactGen.Rarely(-1, Gen.Choose(1_000, 30_000), 2)
        let ids = schemes.Select(scheme => scheme.Id)
        let floor = new PayFloor(
            "minimum",
            LocalizedText.Same("minimum"),
            FloorTest.PersonMonth,
            FloorComparison.AtLeast,
            EffectiveSeries.Always(FactGen.Cny(least * 100m)))
        select new CollectiveAgreement("schemes", LocalizedText.Same("schemes"), Currency.Cny, term)
        {
            CoveredForms = [EmploymentForm.FullTime, EmploymentForm.PartTime, EmploymentForm.Agency],
            WorkplaceAreas = new Dictionary<string, string> { [FactGen.Workplaces[0]] = "zhejiang-1", [FactGen.Workplaces[1]] = "zhejiang-2" },
            Policies = policies,
            Clauses = [.. schemes],
            // Which line of a clause a cap cuts decides what counts towards the floor, and of one day that is the library's order.
            Floors = hasFloor && most < 0 ? [floor] : [],
            Caps = most < 0 ? [] : [new CapGroup("cap", ids, FactGen.Cny(most), per)],
        };

    /// <summary>A scheme clause whose terms change up to twice.</summary>
    internal static Gen<SchemeClause> Clause(ClauseId id, Gen<PayScheme> terms, IReadOnlyList<Term>? forms = null) =>
        from first in terms
        from changes in FactGen.Some(from day in FactGen.Day from later in terms select (day, later), 2)
        from counts in FactGen.Rarely(false, Gen.Constant(true), 20)
        select new SchemeClause(
            id,
            "9",
            LocalizedText.Same(id.Value),
            changes.OrderBy(change => change.day).Aggregate(EffectiveSeries.Always(first), (series, change) => series.Set(change.day, change.later)))
        {
            Absorbs = [],
            CoveredForms = forms,
            Counts = counts ? new Dictionary<PayBase, bool> { [PayBase.MinimumWage] = true } : [],
        };

    internal static IEnumerable<CollectiveAgreement> Simpler(CollectiveAgreement agreement) =>
        FactGen.Shorter(agreement.Clauses).Select(fewer => agreement with { Clauses = fewer })
            .Concat(FactGen.Shorter(agreement.Floors).Select(fewer => agreement with { Floors = fewer }))
            .Concat(FactGen.Shorter(agreement.Caps).Select(fewer => agreement with { Caps = fewer }))
            .Concat(FactGen.Shorter(agreement.Groups).Select(fewer => agreement with { Groups = fewer }))
            .Concat(
                FactGen
                    .Simpler(
                        agreement.Clauses,
                        clause =>
                            clause is SchemeClause scheme ? FactGen.Simpler(scheme.Schemes).Select(simpler => scheme with { Schemes = simpler }) : [])
                    .Select(simpler => agreement with { Clauses = simpler }));

    private static Gen<CollectiveAgreement> Agreement =>
        from afterQuota in Gen.Elements(true, false)
        let terms = Terms(afterQuota).Select(PayScheme (each) => each)
        from agreement in With(
            from pieces in Clause(Clauses[0], terms)
            from orders in Clause(Clauses[1], terms)
            select (IReadOnlyList<SchemeClause>)[pieces, orders],
            CapPeriod.Month)
        from isGrouped in FactGen.Rarely(true, Gen.Constant(false), 6)
        select agreement with { Groups = isGrouped ? [new PrecedenceGroup("highest", Clauses) { Scope = PrecedenceScope.Month }] : [] };

    internal static Gen<PiecePay> Terms(bool afterQuota) =>
        from fen in Gen.Choose(1, 2_000).ArrayOf(3)
        from minutes in Gen.Choose(1, 60).ArrayOf(3)
        from priced in Gen.Frequency((1, Gen.Constant(0)), (30, Gen.Choose(1, 3))).ArrayOf(3)
        from minuteValue in FactGen.Rarely<Money?>(null, Gen.Choose(1, 100).Select(value => (Money?)FactGen.Cny(value / 1_000m)), 40)
        from parts in Gen.Frequency((1, Gen.Constant(-1)), (15, Gen.Choose(0, 4))).ArrayOf(2)
        from bands in FactGen.Some(
            from above in Gen.Choose(0, 200)
            from factor in Gen.Choose(0, 140)
            select new PieceTier(above, Ratio.Percent(factor)),
            3)
        from scope in Gen.Elements(PieceTierScope.AllPieces, PieceTierScope.EachPrice)
        from factors in FactGen.Some(from grade in Gen.Elements<Term>(FactGen.Grades) from factor in Gen.Choose(90, 130) select (grade, factor), 3)
        from overtime in FactGen.Rarely<PieceOvertime?>(null, Overtime(afterQuota).Select(each => (PieceOvertime?)each), 20)
        from guarantee in Guarantee
        from split in Splits
        from special in Gen.Choose(0, 11)
        from several in Gen.Choose(2, 7)
        from coefficient in FormulaGen.Standing
        select new PiecePay(
            from at in Enumerable.Range(0, 3)
            where priced[at] > 0
            select KeyValuePair.Create(Keys[at], priced[at] switch
            {
                1 when !afterQuota => special % 3 == 0 ? PiecePrice.OfSeveral(FactGen.Cny(fen[at] / 100m), several)
                    : PiecePrice.Of(FactGen.Cny(fen[at] / 100m)),
                2 => PiecePrice.OfMinutes(minutes[at]),
                _ => PiecePrice.Of(FactGen.Cny(fen[at] / 100m), minutes[at] + 0.5m),
            }))
        {
            MinuteValue = special % 2 == 0 ? minuteValue : null,
            HourValue = special % 2 == 0 ? null : minuteValue * 60 + FactGen.Cny(0.01m),
            Split = split,
            PlaceFactors = special % 4 == 1 ? new Dictionary<string, Ratio> { [FactGen.Workplaces[0]] = Ratio.Percent(104m) } : new Dictionary<string, Ratio>(),
            Coefficient = special == 5 || special == 2 ? coefficient : null,
            Items = new Dictionary<PieceKey, Money> { [Extra] = FactGen.Cny(0.75m), [Late] = FactGen.Cny(-1.1m) },
            Rejected = parts[0] < 0 ? null : Ratio.Of(parts[0], 4),
            Reworked = parts[1] < 0 ? null : Ratio.Of(parts[1], 4),
            Tiers = [.. bands.DistinctBy(band => band.Above)],
            TierScope = scope,
            SkillFactors = factors.DistinctBy(each => each.grade).ToDictionary(each => each.grade, each => Ratio.Percent(each.factor)),
            Overtime = overtime,
            Guarantee = guarantee,
        };

    private static Gen<PieceSplit?> Splits =>
        from kind in Gen.Choose(0, 5)
        from part in Gen.Choose(1, 9)
        from first in Gen.Elements(Enum.GetValues<SplitBasis>())
        from second in Gen.Elements(Enum.GetValues<SplitBasis>())
        select kind < 2 ? null
            : new PieceSplit(first == second ? [KeyValuePair.Create(first, Ratio.One)]
                : [KeyValuePair.Create(first, Ratio.Percent(part * 10)), KeyValuePair.Create(second, Ratio.Percent(100 - (part * 10)))])
            {
                IsAboveBaseRates = kind > 3,
            };

    private static Gen<PieceOvertime> Overtime(bool afterQuota) =>
        from more in Gen.Choose(0, 200).ArrayOf(3)
        from isStatutory in Gen.Elements(true, false)
        let own = new PieceOvertime(Ratio.Percent(100 + more[0]), Ratio.Percent(100 + more[1]), Ratio.Percent(100 + more[2]))
        select (isStatutory ? PieceOvertime.Statutory : own) with { AfterQuota = afterQuota };

    private static Gen<PieceGuarantee?> Guarantee =>
        from hundreds in Gen.Choose(5, 60).ArrayOf(4)
        from basis in Gen.Elements(GuaranteeBasis.Days, GuaranteeBasis.Hours)
        from hours in Gen.Elements(PieceGuarantee.FullMonthHours, 166.64m)
        from kind in Gen.Elements(0, 1, 2)
        let keyed = new Dictionary<TermKey, Money>
        {
            [FactGen.Grades[1]] = FactGen.Cny(hundreds[0] * 100m),
            [FactGen.PostClasses[1]] = FactGen.Cny(hundreds[1] * 100m + 0.05m),
            [TermKey.Create(FactGen.Grades[1], FactGen.PostClasses[1])] = FactGen.Cny(hundreds[2] * 100m),
            [TermKey.Empty] = FactGen.Cny(hundreds[3] * 100m),
        }
        select kind switch
        {
            0 => null,
            1 => new PieceGuarantee(FactGen.Cny(hundreds[0] * 100m), basis) { HoursOfMonth = hours, IncludesOvertime = hundreds[1] % 3 == 0 },
            _ => new PieceGuarantee(keyed.Skip(hundreds[3] % 2), basis) { HoursOfMonth = hours, IncludesOvertime = hundreds[1] % 3 == 0 },
        };

    /// <summary>On one of the clauses since ever, and up to three times on the other or the ladder.</summary>
    private static Gen<EffectiveSeries<SchemeTerms>> Histories =>
        from first in Gen.Elements<ClauseId>(Clauses)
        from changes in Gen.Frequency((2, Gen.Constant(0)), (1, Gen.Choose(1, 3)))
        from days in FactGen.Day.ArrayOf(changes)
        from to in Gen.Choose(0, 4).ArrayOf(changes)
        select days.Order().Zip(to).Aggregate(EffectiveSeries.StartingOn(FirstDay, new SchemeTerms(first)), (series, change) => change.Second == 0
            ? series.Clear(new DateSpan(change.First), "ladder pay")
            : series.Set(change.First, new SchemeTerms(Clauses[change.Second % 2])));

    private static Dictionary<YearMonth, MonthRecord> Unworked(Worker worker) =>
        worker.Records.ToDictionary(each => each.Key, each => new MonthRecord { UnpaidDays = each.Value.UnpaidDays });

    internal static Gen<Worker> Made(CollectiveAgreement agreement, Worker worker) =>
        from isDated in Gen.Elements(true, true, false)
        from counts in FactGen.Some(Dated, 6).ArrayOf(FactGen.Months.Count)
        from strays in FactGen.Rarely(true, Gen.Constant(false), 60).ArrayOf(FactGen.Months.Count)
        select FactGen
            .Months.Zip(counts, strays)
            .Aggregate(
                worker,
                (all, each) =>
                {
                    var days = OnPieces(worker, each.First).Where(agreement.Term.Contains).ToList();
                    return all.Record(
                        each.First,
                        all.RecordOf(each.First) with
                        {
                            Pieces =
                                days.Count == 0 && !each.Third
                                    ? []
                                    : [.. each.Second.Select(count => count(days.Count == 0 ? each.First.OnDayOfMonth(1) : null, isDated, days))],
                        });
                });

    private static List<LocalDate> OnPieces(Worker worker, YearMonth month) =>
    [
        .. from day in Enumerable.Range(0, CalendarSystem.Iso.GetDaysInMonth(month.Year, month.Month)).Select(month.OnDayOfMonth(1).PlusDays)
           where worker.Employment.TryGet(day, out _) && worker.Scheme.TryGet(day, out var terms) && Clauses.Contains(terms.Clause)
           select day,
    ];

    /// <summary>A count, dated on one of the days on which the person is on piece rates where the person's are.</summary>
    private static Gen<Func<LocalDate?, bool, List<LocalDate>, PieceCount>> Dated =>
        from piece in Count
        from at in Gen.Choose(0, 30)
        select (Func<LocalDate?, bool, List<LocalDate>, PieceCount>)(
            (stray, isDated, days) => piece with { On = stray ?? (isDated ? days[at % days.Count] : null) });

    private static Gen<PieceCount> Count =>
        from key in Gen.Elements([.. Keys, .. Keys, Extra, Late])
        from good in Gen.Choose(0, 300)
        from halves in Gen.Elements(0m, 0m, 0.5m)
        from bad in Gen.Elements(0, 0, 0, 1).SelectMany(some => some == 0 ? Gen.Constant<int[]>([0, 0]) : Gen.Choose(0, 12).ArrayOf(2))
        from hours in FactGen.Rarely<decimal?>(null, Gen.Choose(0, 400).Select(quarters => (decimal?)(quarters / 4m)), 60)
        from time in Gen.Elements(PieceTime.Normal, PieceTime.Normal, PieceTime.Normal, PieceTime.Overtime, PieceTime.RestDay, PieceTime.Holiday)
        select new PieceCount(key, good + halves) { Rejected = bad[0], Reworked = bad[1], Hours = hours, Time = time };

    private static Gen<(YearMonth Month, PieceTeam Team)> Team(IReadOnlyList<Worker> workers) =>
        from month in Gen.Elements<YearMonth>(FactGen.Months)
        from clause in Gen.Elements<ClauseId>(Clauses)
        from name in Gen.Elements("team-1", "team-2")
        from counts in FactGen.Some(Count, 4)
        from days in Gen.Choose(0, 27).ArrayOf(4)
        from isDated in Gen.Elements(true, true, true, false)
        from stray in FactGen.Rarely(true, Gen.Constant(false), 30)
        from weights in Gen.Choose(0, 12).ArrayOf(workers.Count + 1)
        from hours in Gen.Choose(0, 800).ArrayOf(workers.Count + 1)
        from rates in Gen.Choose(0, 600).ArrayOf(workers.Count + 1)
        from hasRates in FactGen.Rarely(false, Gen.Constant(true), 8)
        let members = workers.Where(worker => stray || IsOn(worker, clause, month)).Select(worker => worker.Id).Append(new WorkerId("9999"))
        select (
            month,
            new PieceTeam(
                name,
                clause,
                counts.Zip(days, (count, day) => count with { On = isDated ? month.OnDayOfMonth(day + 1) : null }),
                members
                    .Zip(weights, hours)
                    .Zip(rates, (each, rate) => new PieceTeamMember(
                        each.First,
                        Ratio.Of(each.Second + (each.First.Number == "9999" ? 1 : 0), 10),
                        (each.Third / 4m) + (each.First.Number == "9999" ? 1m : 0m))
                    {
                        BaseRate = hasRates ? FactGen.Cny(rate / 100m) : null,
                    })));

    private static bool IsOn(Worker worker, ClauseId clause, YearMonth month) =>
        OnPieces(worker, month).Exists(day => worker.Scheme.TryGet(day, out var terms) && terms.Clause == clause);

    private static IEnumerable<PayCase> Simpler(PayCase pay) =>
        (pay.Workers.Count > 1 ? pay.Workers.Select(one => pay with { Workers = [one] }) : [])
            .Concat(Simpler(pay.Agreement).Select(simpler => pay with { Agreement = simpler }))
            .Concat(FactGen.Simpler(pay.Workers, Simpler).Select(simpler => pay with { Workers = simpler }));

    private static IEnumerable<Worker> Simpler(Worker worker)
    {
        foreach (var simpler in WorkerGen.Simpler(worker))
        {
            yield return simpler;
        }

        foreach (var simpler in FactGen.Simpler(worker.Scheme, FirstDay))
        {
            yield return worker with { Scheme = simpler };
        }

        foreach (var (month, record) in worker.Records)
        {
            foreach (var fewer in FactGen.Shorter(record.Pieces))
            {
                yield return worker.Record(month, record with { Pieces = fewer });
            }

            foreach (var fewer in FactGen.Shorter(record.PieceTeams))
            {
                yield return worker.Record(month, record with { PieceTeams = fewer });
            }

            foreach (var simpler in FactGen.Simpler(record.Pieces, Simpler))
            {
                yield return worker.Record(month, record with { Pieces = simpler });
            }
        }
    }

    private static IEnumerable<PieceCount> Simpler(PieceCount count)
    {
        if (count.Rejected + count.Reworked > 0m)
        {
            yield return count with { Rejected = 0m, Reworked = 0m };
        }

        if (count.Time != PieceTime.Normal)
        {
            yield return count with { Time = PieceTime.Normal };
        }
    }
}
