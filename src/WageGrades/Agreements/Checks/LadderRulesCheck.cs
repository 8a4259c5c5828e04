using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Ladders;
using WageGrades.Monetary;

namespace WageGrades.Agreements;

/// <summary>The self-checks of a ladder clause's rules: progression, starting places, placements, re-gradings.</summary>
internal sealed class LadderRulesCheck(CollectiveAgreement agreement, LadderClause clause)
{
    private readonly HashSet<GradeCode> grades =
        [.. clause.Ladders.Steps.Where(step => step.HasValue).SelectMany(step => step.Value.Rows).Select(row => row.Code)];

    internal IEnumerable<Finding> Run()
    {
        var rules = clause.Placements.Values.Concat(clause.Regradings.Select(regrading => regrading.Mapping.Rule)).ToList();
        var needsLeapDay = clause.Progression is not null
            || rules.Any(rule => rule.Protection is { Reduction: not null } or { AtMostMonths: not null });
        return (needsLeapDay && agreement.Policies.LeapDay is null ? [Choices.LeapDay() with { Clause = clause.Id }] : Array.Empty<Finding>())
            .Concat(UnknownGrades(clause.Progression?.Waits.Select(wait => wait.Grade) ?? [], "progression"))
            .Concat(UnknownGrades(clause.StartingPlaces.Select(place => place.Grade), "startingPlaces"))
            .Concat(clause.Placements.Values.SelectMany(rule => UnknownGrades(GradesOf(rule), "placements")))
            .Concat(rules.SelectMany(CheckRule))
            .Concat(clause.Regradings.SelectMany(CheckRegrading));
    }

    private IEnumerable<Finding> CheckRegrading(Regrading regrading)
    {
        var mapping = regrading.Mapping;
        var unknown = UnknownGrades(
            mapping.Grades.SelectMany(pair => new GradeCode?[] { pair.Key, pair.Value }).Concat(GradesOf(mapping.Rule)), "regradings");
        foreach (var day in new[] { regrading.On.PlusDays(-1), regrading.On }.Where(day => !clause.Ladders.TryGet(day, out _)))
        {
            yield return Finding.Of(FindingCodes.NoTableInForce, PathOf("regradings"), ("clause", clause.Id.ToString()), ("from", day)) with { Clause = clause.Id };
        }

        foreach (var finding in unknown)
        {
            yield return finding;
        }

        if (clause.Ladders.TryGet(regrading.On.PlusDays(-1), out var before) && clause.Ladders.TryGet(regrading.On, out var after))
        {
            foreach (var finding in mapping.Check(before, after))
            {
                yield return finding with { Clause = clause.Id, Path = $"{PathOf("regradings")}.{finding.Path}" };
            }
        }
    }

    private IEnumerable<Finding> CheckRule(PlacementRule rule)
    {
        foreach (var amount in new[] { rule.LeastRise, rule.Protection?.Reduction }.OfType<Money>().Where(amount => amount.Currency != agreement.Currency))
        {
            yield return Finding.Of(
                FindingCodes.AmountNotAllowed, PathOf("placements"), ("where", PathOf("placements")), ("amount", amount.ToString()), ("currency", agreement.Currency.Code)) with { Clause = clause.Id };
        }

        var known = agreement.Clauses.OfType<BonusClause>().Select(each => each.Id.ToString()).ToList();
        foreach (var id in rule.Compared.Select(id => id.ToString()).Where(id => !known.Contains(id)))
        {
            yield return Finding.Of(
                FindingCodes.UnknownClause,
                PathOf("placements"),
                [("where", PathOf("placements")), ("id", id), ("known", known), .. Nearest(id, known)]) with { Clause = clause.Id };
        }
    }

    private IEnumerable<Finding> UnknownGrades(IEnumerable<GradeCode?> named, string member) =>
        from grade in named.OfType<GradeCode>().Distinct()
        where !grades.Contains(grade)
        select Finding.Of(
            FindingCodes.LadderUnknownGrade,
            PathOf(member),
            [("clause", clause.Id.ToString()), ("grade", grade.Value), .. Nearest(grade.Value, grades.Select(each => each.Value))]) with { Clause = clause.Id };

    private static IEnumerable<GradeCode?> GradesOf(PlacementRule rule) =>
        rule.Table.SelectMany(pair => new GradeCode?[] { pair.Key.Grade, pair.Value.Grade });

    private static FindingArgument[] Nearest(string wrong, IEnumerable<string> known) =>
        NearestName.Of(wrong, known) is { } nearest ? [("nearest", nearest)] : [];

    private string PathOf(string member) => $"clauses.{clause.Id}.{member}";
}
