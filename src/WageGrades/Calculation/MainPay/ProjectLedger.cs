using WageGrades.Agreements;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Schemes;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>
/// What a project's stages pay all its members, stage after stage. A project keeps the terms under which its first stage was reached. Stages are
/// rounded cumulatively and together never pay more than the posted sum.
/// </summary>
internal sealed class ProjectLedger
{
    private readonly List<ProjectPayment> payments = [];

    internal ProjectLedger(SchemeClause clause, Project project, RoundingRule rounding)
    {
        var steps = project.Steps.Where(step => !(step.ReachedOn > project.FailedOn)).ToList();
        if (steps.Count == 0 || !clause.Schemes.TryGet(steps[0].ReachedOn, out var scheme) || scheme is not ProjectPay terms)
        {
            HasTerms = steps.Count == 0;
            return;
        }

        HasTerms = true;
        Terms = terms;
        var gross = ExactAmount.Zero(project.Total.Currency);
        var net = gross;
        var paid = Money.Zero(project.Total.Currency);
        var reached = Ratio.Zero;
        var most = RoundingRule.Floor(rounding.Quantum).Round(project.Total);
        foreach (var step in steps)
        {
            if (Fault(clause, project, step) is { } fault)
            {
                payments.Add(new ProjectPayment(step, Money.Zero(project.Total.Currency), fault));
                continue;
            }

            var share = terms.Stages[step.Stage];
            reached += share;
            var isOfTotal = terms.Partial == PartialAcceptance.OfTotal;
            var due =
                project.Total * ((isOfTotal ? reached : share) * step.AcceptedShare) - (isOfTotal ? gross : ExactAmount.Zero(project.Total.Currency));
            var stage = due.Sign < 0 ? ExactAmount.Zero(project.Total.Currency) : due;
            var limit = stage * (terms.DeductionAtMost ?? Ratio.Zero);
            var deducted = step.Deduction is { } wanted ? ExactAmount.Min(wanted, limit) : ExactAmount.Zero(project.Total.Currency);
            var before = gross;
            gross += stage;
            net += stage - deducted;
            var sum = Money.Min(net.Round(rounding), most);
            payments.Add(new ProjectPayment(step, sum - paid, Fault: null)
            {
                Share = isOfTotal ? reached : share,
                AlreadyPaid = isOfTotal ? before : null,
                Deducted = deducted,
            });
            paid = sum;
        }
    }

    /// <summary>False where the clause had no terms when the project began.</summary>
    internal bool HasTerms { get; }

    internal ProjectPay? Terms { get; }

    /// <summary>What each stage pays, in order of date.</summary>
    internal IReadOnlyList<ProjectPayment> Payments => payments;

    private Finding? Fault(SchemeClause clause, Project project, ProjectStep step) =>
        !Terms!.Stages.ContainsKey(step.Stage) ? Finding.Of(
            FindingCodes.ProjectStageUnknown, project.Id, ("clause", clause.Id.ToString()), ("project", project.Id), ("stage", step.Stage),
            ("known", NearestName.FewOf(step.Stage.ToString(), [.. Terms.Stages.Keys.Select(stage => stage.ToString())]))) with { Clause = clause.Id }
        : Terms.Split is null ? Choices.ProjectSplit(clause)
        : step.AcceptedShare != Ratio.One && Terms.Partial is null ? Choices.PartialAcceptance(clause)
        : step.Deduction is { IsZero: false } && Terms.DeductionAtMost is null ? Choices.ProjectDeduction(clause)
        : null;
}
