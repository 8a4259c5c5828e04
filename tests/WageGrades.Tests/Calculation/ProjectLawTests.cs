using WageGrades.Calculation;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Schemes;
using WageGrades.Tests.Generators;
using WageGrades.Workforces;
using static WageGrades.Tests.Calculation.AwardDesk;

namespace WageGrades.Tests.Calculation;

/// <summary>Laws of project pay and result shares: never more than the whole, and more achieved never pays less.</summary>
public sealed class ProjectLawTests
{
    [Fact]
    public void Project_AllStagesAndMembers_NeverExceedTheTotal() => Law.Holds(
        ProjectGen.Any,
        pair => Assert.True(PaidToAll(pair.Terms, pair.Project) <= pair.Project.Total.Amount),
        tests: 100);

    [Fact]
    public void Project_AcceptedInFull_PaysTheWholeTotal() => Law.Holds(
        ProjectGen.Any,
        pair =>
        {
            Project whole = new("p", "project-pay", pair.Project.Total, pair.Project.Members,
                ProjectStage.All.Select((stage, at) => new ProjectStep(stage, new LocalDate(2026, (at * 3) + 1, 5))));
            Assert.Equal(pair.Project.Total.Amount, PaidToAll(pair.Terms, whole));
        },
        tests: 50);

    [Fact]
    public void Project_LargerAcceptedShare_NeverPaysLess() => Law.Holds(
        ProjectGen.Any,
        pair =>
        {
            if (pair.Project.Steps is not [.., { AcceptedShare: var share } last] || share == Ratio.One)
            {
                return;
            }

            Project better = new("p", "project-pay", pair.Project.Total, pair.Project.Members,
                pair.Project.Steps.Select(step => step == last ? step with { AcceptedShare = share + Ratio.Of(1, 10) } : step));
            foreach (var worker in ProjectGen.People)
            {
                Assert.True(Paid(pair.Terms, better, worker) >= Paid(pair.Terms, pair.Project, worker));
            }
        },
        tests: 100);

    [Fact]
    public void ResultShare_LargerFigure_NeverPaysLess_AndMembersShareAllOfIt() => Law.Holds(
        Law.Both(Law.List(ArbMap.Default.ArbFor<ushort>(), 1, 4), Law.List(ArbMap.Default.ArbFor<byte>(), 1, 4)),
        pair =>
        {
            var (figures, weights) = pair;
            ResultShare terms = new(PublishedResultShares.Statutory(3));
            TeamResult Team(int more) => new(
                new Achievement("r", AchievementKind.Innovation, (Term)InnovationKind.InventionPatent, new LocalDate(2026, 1, 1))
                {
                    Benefits = [.. figures.Select((figure, at) => new Benefit(BenefitKind.NetTransferIncome, DateSpan.OfYear(2025))
                    {
                        Amount = Cny(figure + (at == figures.Count - 1 ? more : 0)),
                        VerifiedOn = new LocalDate(2026, at + 1, 10),
                    })],
                },
                weights.Select((weight, at) => new TeamMember(new WorkerId($"{at}"), Ratio.Of(weight + 1, 3))));
            decimal Sum(TeamResult team) => team.Members.Sum(member => Enumerable.Range(1, figures.Count).Sum(month =>
                Agreement(SchemeDesk.Clause("result-share", terms)).Pay(Somebody(member.Worker.Number).Share(team), 2026, month).Total.Amount));

            Assert.Equal(figures.Max() / 2m, Sum(Team(0)));
            Assert.True(Sum(Team(100)) >= Sum(Team(0)));
        },
        tests: 30);

    private static decimal PaidToAll(ProjectPay terms, Project project) => ProjectGen.People.Sum(worker => Paid(terms, project, worker));

    private static decimal Paid(ProjectPay terms, Project project, WorkerId worker)
    {
        var agreement = Agreement(SchemeDesk.Clause("project-pay", terms));
        return new[] { 1, 4, 7 }.Sum(month => agreement.Pay(Somebody(worker.Number).Join(project), 2026, month).Total.Amount);
    }
}
