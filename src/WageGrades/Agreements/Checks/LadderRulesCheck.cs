using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Ladders;

namespace WageGrades.Agreements;

/// <summary>The self-checks of a ladder clause's rules: progression, starting places, placements, re-gradings.</summary>
internal sealed class LadderRulesCheck(CollectiveAgreement agreement, LadderClause clause)
{
    private readonly HashSet<GradeCode> grades =
        [.. clause.Ladders.Values.SelectMany(value => value.Rows).Select(row => row.Code)];

    internal IEnumerable<Finding> Run()
    {
        var rules = RulesOf(clause).ToList();
        var needsLeapDay = clause.Progression is not null
            || rules.Any(rule => rule.Protection is { Reduction: not null } or { AtMostMonths: not null });
        return (needsLeapDay && agreement.Policies.LeapDay is null ? [Choices.LeapDay() with { Clause = clause.Id }] : Array.Empty<Finding>())
            .Concat(UnknownGrades(clause.Progression?.Waits.Select(wait => wait.Grade) ?? [], "progression"))
            .Concat(UnknownGrades(clause.StartingPlaces.Select(place => place.Grade), "startingPlaces"))
            .Concat(clause.Placements.Values.SelectMany(rule => UnknownGrades(GradesOf(rule), "placements")))
            .Concat(rules.SelectMany(CheckRule))
            .Concat(Unused())
            .Concat(clause.Regradings.SelectMany(CheckRegrading));
    }

    private IEnumerable<Finding> CheckRegrading(Regrading regrading)
    {
        var mapping = regrading.Mapping;
        var unknown = UnknownGrades(
            mapping.Grades.SelectMany(pair => new GradeCode?[] { pair.Key, pair.Value }).Concat(GradesOf(mapping.Rule)), "regradings");
        foreach (var day in new[] { regrading.On.PlusDays(-1), regrading.On }.Where(day => !clause.Ladders.TryGet(day, out _)))
        {
            yield return Finding.Of(FindingCodes.NoTableInForce, PathOf("regradings"), ("clause", clause.Id.ToString()),
                ("from", day)) with { Clause = clause.Id };
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

    /// <summary>The amounts of rules that are not of the agreement's currency.</summary>
    internal static IEnumerable<Finding> Amounts(CollectiveAgreement agreement, LadderClause clause) =>
        RulesOf(clause).SelectMany(rule => AmountCheck.Of(agreement, clause, rule));

    private static IEnumerable<PlacementRule> RulesOf(LadderClause clause) =>
        clause.Placements.Values.Concat(clause.Regradings.Select(regrading => regrading.Mapping.Rule));

    private IEnumerable<Finding> CheckRule(PlacementRule rule)
    {
        foreach (var finding in AmountCheck.Of(agreement, clause, rule))
        {
            yield return finding;
        }

        var known = agreement.Clauses.OfType<BonusClause>().Select(each => each.Id.ToString()).ToList();
        foreach (var id in rule.Compared.Select(id => id.ToString()).Where(id => !known.Contains(id)))
        {
            yield return Finding.Of(
                FindingCodes.UnknownClause,
                PathOf("placements"),
                [("where", PathOf("placements")), ("id", id), ("known", NearestName.FewOf(id, known)), .. Nearest(id, known)]) with
            {
                Clause = clause.Id,
            };
        }
    }

    /// <summary>What a rule states and nothing reads.</summary>
    private IEnumerable<Finding> Unused()
    {
        foreach (var wait in clause.Progression?.Waits.Where(wait => wait is { Requirement: AdvanceRequirement.Time, Passes: not 1 }) ?? [])
        {
            yield return UnusedMember("progression.waits.passes", new($"第{wait.Step}档只凭年限晋档，不看考核或考试",
                FormattableString.Invariant($"step {wait.Step} is left by time alone")));
        }

        foreach (var occasion in Enum.GetValues<PlacementOccasion>().Where(clause.Placements.ContainsKey))
        {
            foreach (var finding in UnusedIn(clause.Placements[occasion], $"placements.{occasion.ToString().ToLowerInvariant()}"))
            {
                yield return finding;
            }
        }

        foreach (var regrading in clause.Regradings)
        {
            foreach (var finding in UnusedIn(regrading.Mapping.Rule, "regradings.rule"))
            {
                yield return finding;
            }

            if (regrading.Mapping.Rule.Compared.Count > 0)
            {
                yield return UnusedMember("regradings.rule.compared", new("套改只比较工资标准，不比较津贴", "a re-grading compares cells only"));
            }

            if (regrading.Mapping.Rule.Kind == PlacementKind.ByTable && regrading.Mapping.Grades.Count > 0)
            {
                yield return UnusedMember("regradings.grades", new("对照表已写明新的薪级", "the table of places names the new grade"));
            }
        }
    }

    private IEnumerable<Finding> UnusedIn(PlacementRule rule, string where)
    {
        if (rule.Kind != PlacementKind.NearestNotLower)
        {
            LocalizedText why = new("只有就近就高才比较增幅", "only the nearest not lower step looks at a rise");
            if (rule.LeastRise is not null)
            {
                yield return UnusedMember($"{where}.leastRise", why);
            }

            if (rule.LeastRiseShare.Sign != 0)
            {
                yield return UnusedMember($"{where}.leastRiseShare", why);
            }
        }

        if (rule.Protection is { Reduction: null, EveryMonths: not 12 })
        {
            yield return UnusedMember($"{where}.protection.everyMonths", new("没有写明每次减少多少", "no amount says by how much it falls"));
        }
    }

    private Finding UnusedMember(string member, LocalizedText why) => Finding.Of(
        FindingCodes.RuleMemberUnused, PathOf(member), ("clause", clause.Id.ToString()), ("member", member), ("why", why)) with { Clause =
            clause.Id };

    private IEnumerable<Finding> UnknownGrades(IEnumerable<GradeCode?> named, string member) =>
        from grade in named.OfType<GradeCode>().Distinct()
        where !grades.Contains(grade) && !clause.Ladders.Values.Any(value => value.Shape.HasGrade(grade))
        select Finding.Of(
            FindingCodes.LadderUnknownGrade,
            PathOf(member),
            [("clause", clause.Id.ToString()), ("grade", grade.Value), .. Nearest(grade.Value, grades.Select(each => each.Value))]) with { Clause =
                clause.Id };

    private static IEnumerable<GradeCode?> GradesOf(PlacementRule rule) =>
        rule.Table.SelectMany(pair => new GradeCode?[] { pair.Key.Grade, pair.Value.Grade });

    private static FindingArgument[] Nearest(string wrong, IEnumerable<string> known) =>
        NearestName.Of(wrong, known) is { } nearest ? [("nearest", nearest)] : [];

    private string PathOf(string member) => $"clauses.{clause.Id}.{member}";
}
