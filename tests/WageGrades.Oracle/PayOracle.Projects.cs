namespace WageGrades.Oracle;

/// <content>Project pay.</content>
public sealed partial class PayOracle
{
    private void PayProjects(Clause clause)
    {
        foreach (var project in person.Projects.Where(project => project.Clause == clause.Id).DistinctBy(project => project.Id))
        {
            PayProject(clause, project);
        }
    }

    private void CheckProjects()
    {
        foreach (
            var project in person.Projects.Where(project =>
                SchemeClause(project.Clause) is null
                && project.Steps.Any(step => !(step.On > project.FailedOn) && month.Contains(step.On) && InTerm(step.On))))
        {
            faults.Add($"no terms for the project {project.Id}");
        }
    }

    private void PayProject(Clause clause, Project project)
    {
        var counted = project.Steps.Where(step => !(step.On > project.FailedOn)).OrderBy(step => step.On).ToList();
        var isDue = counted.Exists(step => IsPaidFor(clause, step.On)) || (project.FailedOn is { } end && IsPaidFor(clause, end));
        if (!isDue || counted.Count == 0)
        {
            return;
        }

        // A project keeps the terms under which it began.
        if (clause.Schemes!.On(counted[0].On)?.Project is not { } terms)
        {
            faults.Add("no terms when the project began");
            return;
        }

        var stages = Stages(terms, project, counted);
        foreach (var (step, paid) in stages.Where(stage => IsPaidFor(clause, stage.Step.On)))
        {
            if (paid is { } sum)
            {
                Give(clause, step.On, Part(terms, project, step, sum));
            }
            else
            {
                faults.Add("project stage not agreed");
            }
        }

        if (project.FailedOn is { } failed && IsPaidFor(clause, failed))
        {
            if (terms.KeptOnFailure is null)
            {
                faults.Add("failure not agreed");
                return;
            }

            foreach (var (step, paid) in stages.Where(stage => !terms.KeptOnFailure.Contains(stage.Step.Stage)))
            {
                Give(clause, failed, 0 - Part(terms, project, step, paid ?? Exact.Zero));
            }
        }
    }

    /// <summary>What each stage pays all its members, rounded so that the stages so far add up to what they come to together; null where it is not
    /// agreed.</summary>
    private List<(ProjectStep Step, Exact? Paid)> Stages(ProjectTerms terms, Project project, List<ProjectStep> steps)
    {
        var rounding = Policies.ShareRounding!;
        var most = Exact.Whole((project.Total / rounding.Quantum).Floor()) * rounding.Quantum;
        List<(ProjectStep, Exact?)> stages = [];
        var (reached, gross, net, paid) = (Exact.Zero, Exact.Zero, Exact.Zero, Exact.Zero);
        foreach (var step in steps)
        {
            if (!terms.Stages.TryGetValue(step.Stage, out var part)
                || terms.Split is null
                || (step.Accepted != 1 && terms.Partial is null)
                || (step.Deduction.Sign > 0 && terms.DeductionAtMost is null))
            {
                stages.Add((step, null));
                continue;
            }

            reached += part;
            var earned =
                terms.Partial == "of-total" ? Exact.Max(0, (project.Total * reached * step.Accepted) - gross) : project.Total * part * step.Accepted;
            gross += earned;
            net += earned - Exact.Min(step.Deduction, earned * (terms.DeductionAtMost ?? 0));
            var soFar = Exact.Min(rounding.Round(net), most);
            stages.Add((step, soFar - paid));
            paid = soFar;
        }

        return stages;
    }

    private Exact Part(ProjectTerms terms, Project project, ProjectStep step, Exact sum)
    {
        var members = (step.Members ?? project.Members).OrderBy(member => member.Person, StringComparer.Ordinal).ToList();
        var at = members.FindIndex(member => member.Person == person.Id);
        return at < 0
            ? Exact.Zero
            : SainteLague.Split(
                sum,
                [.. members.Select(member => terms.Split == "alike" ? member.Weight.Sign : member.Weight)],
                Policies.ShareRounding!.Quantum
            )[at];
    }

    private void Give(Clause clause, DateOnly due, Exact amount, bool isOfAnotherTime = false) =>
        lines.Add(new Line(clause.Id, due, amount, amount) { IsOfAnotherTime = isOfAnotherTime });

    /// <summary>Whether a clause pays the person for something shared that falls due on a day of the month, be it after leaving: by the last form of
    /// employment.</summary>
    private bool IsPaidFor(Clause clause, DateOnly day) =>
        month.Contains(day) && InTerm(day)
        && person.Employment.Steps.LastOrDefault(step => step.From <= day) is { Value: { } terms } last
        && entitlements.Covers(clause, terms, last.Until <= day ? last.Until.Value.AddDays(-1) : day);
}
