using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Schemes;

namespace WageGrades.Agreements;

/// <summary>The self-checks of project pay: stages that are the whole, choices that are made.</summary>
internal static class ProjectCheck
{
    internal static IEnumerable<Finding> Of(SchemeClause clause, ProjectPay pay)
    {
        var sum = pay.Stages.Values.Aggregate(Ratio.Zero, (total, share) => total + share);
        if (sum != Ratio.One)
        {
            yield return Told(FindingCodes.ProjectStagesNotWhole, clause, ("sum", sum.ToString()));
        }

        if (pay.Split is null)
        {
            yield return Choices.ProjectSplit(clause);
        }

        foreach (var stage in (pay.KeptOnFailure ?? []).Where(stage => !pay.Stages.ContainsKey(stage)))
        {
            yield return Told(FindingCodes.ProjectStageNotAgreed, clause, ("stage", stage));
        }

        if (pay.KeptOnFailure is null)
        {
            yield return Choices.KeptOnFailure(clause);
        }

        if (pay.Partial is null)
        {
            yield return Choices.PartialAcceptance(clause);
        }
    }

    private static Finding Told(FindingCode code, SchemeClause clause, FindingArgument argument) =>
        Finding.Of(code, $"clauses.{clause.Id}", ("clause", clause.Id.ToString()), argument) with { Clause = clause.Id };
}
