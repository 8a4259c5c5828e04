using WageGrades.Agreements;
using WageGrades.Classification;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Tests.Generators;

/// <summary>Cases to which for whom clauses are, and leave by its length and by service, are added; people have dates of birth, mostly.</summary>
internal static class EligibleGen
{
    private static readonly Gen<TimeLength> Length = Gen.OneOf(
        Gen.Choose(1, 10).Select(TimeLength.Years),
        Gen.Choose(5, 90).Select(TimeLength.Months),
        Gen.Elements(TimeLength.Days(400), TimeLength.Weeks(150)));

    private static readonly Gen<TimeBand> Service = Gen.OneOf(
        Length.Select(TimeBand.From),
        Length.Select(TimeBand.Below),
        from one in Length from other in Length select TimeBand.Between(one, other));

    private static readonly Gen<TimeBand> Age = Gen.Elements(
        TimeBand.From(TimeLength.Years(18)), TimeBand.Below(TimeLength.Years(50)),
        TimeBand.Between(TimeLength.Years(30), TimeLength.Months(600)), TimeBand.Below(TimeLength.Years(30)));

    private static readonly Gen<IReadOnlyList<Term>> Terms = Gen.Elements<IReadOnlyList<Term>>(
        [PostClass.Important],
        [SkillGrade.Senior, SkillGrade.Technician, SkillGrade.SeniorTechnician],
        [EmploymentForm.FullTime],
        [PostClass.Key, PostClass.Important, SkillGrade.Senior, SkillGrade.Technician],
        [.. FactGen.Degrees]);

    private static readonly Gen<Eligibility> Whom =
        from terms in Terms
        from grades in Gen.Elements<IReadOnlyList<GradeCode>>(["A1", "A3"], ["A2"])
        from workplaces in Gen.Elements<IReadOnlyList<string>>([FactGen.Workplaces[0]], [.. FactGen.Workplaces])
        from posts in FactGen.Rarely<IReadOnlyList<string>>(["other"], Gen.Constant<IReadOnlyList<string>>(["post", "other"]), 8)
        from service in Service
        from age in Age
        from part in Gen.Choose(0, 6)
        select part switch
        {
            0 => new Eligibility { Terms = terms },
            1 => new Eligibility { Grades = grades, Posts = posts },
            2 => new Eligibility { Workplaces = workplaces, Forms = [EmploymentForm.FullTime, EmploymentForm.Agency] },
            3 or 4 => new Eligibility { Service = service },
            5 => new Eligibility { Age = age },
            _ => new Eligibility { Terms = terms, Service = service, Age = age },
        };

    // People on schemes have a grade and a form, and were hired not long ago.
    private static readonly Gen<Eligibility> WhomOnSchemes =
        from terms in Gen.Elements<IReadOnlyList<Term>>([SkillGrade.Technician], [EmploymentForm.FullTime, SkillGrade.Technician, SkillGrade.Senior])
        from days in Gen.Choose(1, 300)
        from service in Gen.Elements(TimeBand.From(TimeLength.Days(days)), TimeBand.Below(TimeLength.Months(3 + (days / 30))))
        from age in Age
        from part in Gen.Choose(0, 3)
        select part switch
        {
            0 => new Eligibility { Terms = terms },
            1 => new Eligibility { Service = service },
            2 => new Eligibility { Age = age },
            _ => new Eligibility { Terms = terms, Service = service },
        };

    private static readonly Gen<LeaveTier> Tier =
        from share in HoursGen.Share
        from later in HoursGen.Share
        from day in FactGen.Day
        from after in Gen.Elements(null, TimeLength.Days(3), TimeLength.Weeks(1), TimeLength.Weeks(6), TimeLength.Months(1), TimeLength.Months(6))
        from service in FactGen.Rarely<TimeBand?>(null, Service.Select(band => (TimeBand?)band), 5)
        select new LeaveTier(EffectiveSeries.Always(share).Set(day, later))
        {
            After = after ?? (service is null ? TimeLength.Days(5) : null),
            Service = service,
        };

    private static readonly Gen<LocalDate?> Born = FactGen.Rarely<LocalDate?>(
        null,
        from year in Gen.Elements(1976, 1996, 2008)
        from month in Gen.Choose(1, 9)
        from day in Gen.Elements(1, 2, 14, 15, 28, 29)
        select (LocalDate?)new LocalDate(year, month, day),
        12);

    /// <summary>The cases with clauses for some.</summary>
    public static Arbitrary<PayCase> Of(Arbitrary<PayCase> cases) => Of(cases, Whom);

    /// <summary>The same of people who switch between schemes.</summary>
    public static Arbitrary<PayCase> OfSchemes { get; } = Of(SchemeGen.Any, WhomOnSchemes);

    private static Arbitrary<PayCase> Of(Arbitrary<PayCase> cases, Gen<Eligibility> whom) => Arb.From(
        from pay in cases.Generator
        from clauses in AwardGen.Each(pay.Agreement.Clauses, clause => Widened(clause, whom))
        from people in AwardGen.Each(pay.Workers, Widened)
        select new PayCase(
            pay.Agreement with
            {
                Clauses = [.. clauses],
                Policies = pay.Agreement.Policies with { LeapDay = pay.Agreement.Policies.LeapDay ?? LeapDayRule.March1 },
            },
            people),
        pay => cases.Shrinker(pay).Concat(FactGen.Simpler(pay.Agreement.Clauses, Simpler).Select(clauses => pay with
        {
            Agreement = pay.Agreement with { Clauses = clauses },
        })));

    private static Gen<Worker> Widened(Worker worker) =>
        from born in Born
        from leaves in AwardGen.Each(
            worker.Leaves, leave => Gen.Elements(Ratio.One, Ratio.One, Ratio.Of(1, 2)).Select(share => leave with { DayShare = share }))
        select worker with { BornOn = born, Leaves = leaves };

    private static Gen<Clause> Widened(Clause clause, Gen<Eligibility> each) => clause is not PayClause pays ? Gen.Constant(clause) :
        from whom in FactGen.Rarely<Eligibility?>(null, each.Select(one => (Eligibility?)one), 2)
        from tiers in FactGen.Some(Tier, 3)
        let own = pays with { For = whom }
        select (Clause)(own is LeaveClause leave ? leave with { Tiers = tiers } : own);

    private static IEnumerable<Clause> Simpler(Clause clause)
    {
        if (clause is PayClause { For: not null } pays)
        {
            yield return pays with { For = null };
        }

        if (clause is LeaveClause { Tiers.Count: > 0 } leave)
        {
            yield return leave with { Tiers = [.. leave.Tiers.Skip(1)] };
        }
    }
}
