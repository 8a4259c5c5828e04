using WageGrades.Classification;
using WageGrades.Monetary;
using WageGrades.Schemes;
using WageGrades.Workforces;

namespace WageGrades.Tests.Generators;

/// <summary>Projects under terms that say everything, with stages accepted in part, quality deductions and members who change.</summary>
internal static class ProjectGen
{
    internal static readonly IReadOnlyList<WorkerId> People = [new("1"), new("2"), new("3"), new("4")];

    internal static Arbitrary<(ProjectPay Terms, Project Project)> Any { get; } =
        Arb.From(
            from weights in Gen.Choose(1, 50).ArrayOf(3)
            from split in Gen.Elements(ProjectSplit.ByContribution, ProjectSplit.Alike)
            from partial in Gen.Elements(PartialAcceptance.OfStage, PartialAcceptance.OfTotal)
            from most in Gen.Choose(0, 10)
            from fen in Gen.Choose(0, 30_000_000)
            from members in Members
            from steps in Step.ArrayOf(3)
            from reached in Gen.Choose(0, 3)
            let sum = weights.Sum()
            let terms = new ProjectPay(ProjectStage.All.Select((stage, at) => KeyValuePair.Create(stage.Term, Ratio.Of(weights[at], sum))))
            {
                Split = split,
                KeptOnFailure = [ProjectStage.Start],
                Partial = partial,
                DeductionAtMost = Ratio.Of(most, 10),
            }
            let project = new Project(
                "p",
                "project-pay",
                FactGen.Cny(fen / 100m),
                members,
                steps.Take(reached).Select((step, at) => step(ProjectStage.All[at], new LocalDate(2026, (at * 3) + 1, 5))))
            select (terms, project),
            pair => pair.Item2.Steps.Count == 0 ? [] : [(pair.Item1, Without(pair.Item2, pair.Item2.Steps[^1]))]);

    private static Gen<TeamMember[]> Members =>
        from weights in Gen.Choose(0, 20).ArrayOf(People.Count)
        select (TeamMember[])[.. People.Select((worker, at) => new TeamMember(worker, Ratio.Of(weights[at] + (at == 0 ? 1 : 0), 7)))];

    private static Gen<Func<Term, LocalDate, ProjectStep>> Step =>
        from accepted in Gen.Choose(0, 10)
        from deduction in Gen.Choose(0, 2_000_000)
        from own in Gen.Elements(true, false)
        from members in Members
        select (Func<Term, LocalDate, ProjectStep>)((stage, day) => new ProjectStep(stage, day)
        {
            AcceptedShare = Ratio.Of(accepted, 10),
            Deduction = deduction % 3 == 0 ? FactGen.Cny(deduction / 100m) : null,
            Members = own ? members : null,
        });

    private static Project Without(Project project, ProjectStep step) =>
        new(project.Id, project.Clause, project.Total, project.Members, project.Steps.Where(each => each != step));
}
