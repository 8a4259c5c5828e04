using WageGrades.Agreements;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Tests.Generators;

/// <summary>How people move on a ladder: waiting times, starting places, placements and re-gradings of every kind, whether they fit its tables or
/// not.</summary>
internal static class MovingGen
{
    private static readonly Gen<GradeCode> Grade = Gen.Elements("junior", "senior", "E1Ü 级").Select(code => new GradeCode(code));

    private static readonly Gen<GradePlace> Place = from grade in Grade from step in Gen.Choose(1, 5) select new GradePlace(grade, step);

    /// <summary>The clause with rules of its own, or with none.</summary>
    public static Gen<LadderClause> Added(LadderClause clause) =>
        from progression in Some(Progression)
        from starting in FactGen.Some(Starting, 2)
        from occasions in FactGen.Part(Enum.GetValues<PlacementOccasion>())
        from rules in Rule.ArrayOf(occasions.Count)
        from days in FactGen.Some(FactGen.Day, 2)
        from mapped in Rule.ArrayOf(days.Count)
        from renamed in Gen.Elements<KeyValuePair<GradeCode, GradeCode>[]>([], [KeyValuePair.Create<GradeCode, GradeCode>("junior", "E1Ü 级")])
        select clause with
        {
            Progression = progression,
            StartingPlaces = starting,
            Placements = occasions.Zip(rules).ToDictionary(pair => pair.First, pair => pair.Second),
            Regradings =
            [
                .. days.Zip(mapped).DistinctBy(pair => pair.First).Select(pair => new Regrading(pair.First, new LadderMapping(pair.Second, renamed))),
            ],
        };

    private static Gen<StepProgression> Progression =>
        from waits in FactGen.Some(Wait, 4)
        from start in BonusGen.Start
        from interruption in Some(
            from days in Gen.Choose(0, 400)
            from effect in Gen.Elements(Enum.GetValues<InterruptionEffect>())
            select new InterruptionRule(days, effect))
        from counted in Gen.Elements<LocalDate?>(null, new LocalDate(2024, 2, 29))
        select new StepProgression(waits.DistinctBy(wait => (wait.Grade, wait.Step)))
        {
            Start = start,
            Interruption = interruption,
            CountsFrom = counted,
        };

    private static Gen<StepWait> Wait =>
        from step in Gen.Choose(1, 5)
        from months in Gen.Elements(0, 7, 12, 36, 1_200)
        from grade in Named
        from requirement in Gen.Elements(Enum.GetValues<AdvanceRequirement>())
        from passes in Gen.Choose(1, 3)
        select StepWait.OfMonths(step, months) with { Grade = grade, Requirement = requirement, Passes = passes };

    private static Gen<StartingPlace> Starting =>
        from step in Gen.Choose(1, 5)
        from grade in Named
        from education in Gen.Elements<Education?>(null, Education.College, Education.HighSchool)
        from years in Gen.Choose(0, 5)
        from points in Gen.Elements(0m, 12.5m)
        select new StartingPlace(step) { Grade = grade, LeastEducation = education, LeastYears = years, LeastPoints = points };

    private static Gen<PlacementRule> Rule =>
        from table in FactGen.Some(from old in Place from place in Place select KeyValuePair.Create(old, place), 3)
        from rule in Gen.Elements(PlacementRule.SameStep, PlacementRule.NearestNotLower, PlacementRule.ByTable(table.DistinctBy(pair => pair.Key)))
        from plus in Gen.Choose(0, 2)
        from rise in Gen.Elements<Money?>(null, FactGen.Cny(0m), FactGen.Cny(100.5m))
        from share in Gen.Elements(Ratio.Zero, Ratio.Percent(5m), Ratio.Of(1, 3))
        from compared in Gen.Elements<IReadOnlyList<ClauseId>>([], ["b1"], ["b2", "b1"])
        from waiting in Gen.Elements(Enum.GetValues<WaitingTime>())
        from protection in Some(Protection)
        select rule with
        {
            PlusSteps = plus,
            LeastRise = rise,
            LeastRiseShare = share,
            Compared = compared,
            Waiting = waiting,
            Protection = protection,
        };

    private static Gen<ProtectionRule> Protection =>
        from share in Gen.Elements(Ratio.One, Ratio.Zero, Ratio.Of(2, 3))
        from reduction in Gen.Elements<Money?>(null, FactGen.Cny(50m))
        from every in Gen.Elements(12, 3)
        from most in Gen.Elements<int?>(null, 36)
        select ProtectionRule.UntilOvertaken with { RaiseShare = share, Reduction = reduction, EveryMonths = every, AtMostMonths = most };

    private static Gen<GradeCode?> Named => FactGen.Rarely<GradeCode?>(null, Grade.Select(code => (GradeCode?)code), 2);

    private static Gen<T?> Some<T>(Gen<T> values)
        where T : class => FactGen.Rarely<T?>(null, values.Select(value => (T?)value), 2);
}
