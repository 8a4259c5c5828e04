using WageGrades.Agreements;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Schemes;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>
/// Project pay of a month: a person's shares of the stages reached in it. It pays every member of a stage, on whatever scheme, and after leaving too:
/// who no longer shares is no member of the stage.
/// </summary>
internal sealed class ProjectCalculator(MonthCase month)
{
    private readonly MonthPlan plan = month.Plan;
    private readonly PersonMonth person = month.Person;
    private readonly List<Finding> findings = month.Findings;

    /// <summary>Tells the month's stages of projects whose clause does not pay projects.</summary>
    internal void Report()
    {
        foreach (var project in person.Worker.Projects)
        {
            var due = project
                .Steps.Where(step =>
                    !(step.ReachedOn > project.FailedOn) && person.Span.Contains(step.ReachedOn) && plan.Term.Contains(step.ReachedOn))
                .ToList();
            if (due.Count > 0 && plan.Agreement.Find(project.Clause) is not SchemeClause { Kind: ProjectPay })
            {
                findings.Add(NoTerms(project, due[0].ReachedOn));
            }
        }
    }

    internal IEnumerable<DraftLine> Calculate(SchemeClause clause)
    {
        foreach (var project in person.Worker.Projects.Where(project => project.Clause == clause.Id).DistinctBy(project => project.Id))
        {
            foreach (var draft in Calculate(clause, project))
            {
                yield return draft;
            }
        }
    }

    private IEnumerable<DraftLine> Calculate(SchemeClause clause, Project project)
    {
        if (
            !project
                .Steps.Where(step => !(step.ReachedOn > project.FailedOn))
                .Select(step => step.ReachedOn)
                .Concat(project.FailedOn is { } failed ? [failed] : [])
                .Any(each => IsDue(clause, each)))
        {
            yield break;
        }

        if (plan.ShareRounding is not { } rounding)
        {
            findings.Add(Choices.Rounding(RoundingPoint.PoolShare) with { Clause = clause.Id });
            yield break;
        }

        if (project.Total.Currency != plan.Currency)
        {
            findings.Add(AmountResolver.ForeignAmount(clause, project.Total, plan.Currency));
            yield break;
        }

        ProjectLedger ledger = new(clause, project, rounding);
        if (!ledger.HasTerms)
        {
            findings.Add(NoTerms(project, project.Steps[0].ReachedOn));
            yield break;
        }

        foreach (var payment in ledger.Payments)
        {
            if (IsDue(clause, payment.Step.ReachedOn) && Share(clause, project, ledger, payment, rounding) is { } draft)
            {
                yield return draft;
            }
        }

        if (project.FailedOn is { } day && IsDue(clause, day))
        {
            foreach (var draft in TakenBack(clause, project, ledger, rounding, day))
            {
                yield return draft;
            }
        }
    }

    private DraftLine? Share(SchemeClause clause, Project project, ProjectLedger ledger, ProjectPayment payment, RoundingRule rounding)
    {
        var members = payment.Step.Members ?? project.Members;
        if (payment.Fault is { } fault)
        {
            findings.Add(fault);
            return members.Any(member => member.Worker == person.Worker.Id)
                ? Draft(clause, project, payment.Step, payment.Step.ReachedOn, ExactAmount.Zero(plan.Currency)).Hold(LineReason.AwaitingDecision)
                : null;
        }

        if (MemberShare.Of(payment.Amount, members, person.Worker.Id, rounding, ledger.Terms!.Split == ProjectSplit.Alike) is not { } own)
        {
            return null;
        }

        var draft = Draft(clause, project, payment.Step, payment.Step.ReachedOn, own.Amount);
        draft.Derivation.Steps?.Add(payment.Explain(project.Total));
        draft.Derivation.Steps?.Add(new TeamTrace(payment.Amount, own.Weight, own.Sum));
        return draft;
    }

    private IEnumerable<DraftLine> TakenBack(SchemeClause clause, Project project, ProjectLedger ledger, RoundingRule rounding, LocalDate day)
    {
        if (ledger.Payments.Count > 0 && ledger.Terms!.KeptOnFailure is null)
        {
            findings.Add(Choices.KeptOnFailure(clause));
            yield break;
        }

        foreach (var payment in ledger.Payments.Where(payment => payment.Fault is null && !ledger.Terms!.KeptOnFailure!.Contains(payment.Step.Stage)))
        {
            if (Share(clause, project, ledger, payment, rounding) is { } paid && paid.Full.Sign != 0)
            {
                var draft = Draft(clause, project, payment.Step, day, -paid.Full);
                draft.Derivation.Steps?.Add(new ProjectFailureTrace(day));
                yield return draft;
            }
        }
    }

    private static Finding NoTerms(Project project, LocalDate day) =>
        Finding.Of(FindingCodes.ProjectWithoutTerms, project.Id, ("clause", project.Clause.ToString()), ("project", project.Id), ("from", day)) with
        {
            Clause = project.Clause,
        };

    /// <summary>Whether a clause pays the person what falls due on a day.</summary>
    private bool IsDue(SchemeClause clause, LocalDate day) =>
        person.Span.Contains(day) && plan.Term.Contains(day) && month.Coverage.OfShared(clause, day);

    private DraftLine Draft(
        SchemeClause clause,
        Project project,
        ProjectStep step,
        LocalDate day,
        ExactAmount amount
    ) =>
        new(clause, new object(), new DateSpan(day, day.PlusDays(1)), amount)
        {
            Occurrence = $"{project.Id}/{step.Stage.Code}",
            Rounding = RoundingRule.None,
            Derivation = plan.Derive(),
        };
}
