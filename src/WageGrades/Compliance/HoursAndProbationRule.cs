using WageGrades.Agreements;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Monetary;

namespace WageGrades.Compliance;

/// <summary>
/// Agreed overtime against 150, 200 and 300 % (under cumulative hours 150 and 300 %), and agreed probation pay against 80 %. An overtime clause for
/// flexible hours alone is free.
/// </summary>
internal sealed class HoursAndProbationRule : IComplianceRule
{
    private static readonly LegalReference Overtime = new() { Title = "劳动法", EnglishTitle = "Labour Law", Article = "第四十四条" };
    private static readonly LegalReference Probation = new() { Title = "劳动合同法", EnglishTitle = "Labour Contract Law", Article = "第二十条" };
    private static readonly Ratio LeastInProbation = Ratio.Percent(80m);

    public LocalizedText Name { get; } = new("加班与试用期工资", "overtime and probation pay");

    public IEnumerable<Finding> Check(ComplianceCase subject) =>
        subject
            .Agreement.Clauses.OfType<OvertimeClause>()
            .SelectMany(clause => OfRates(clause, subject))
            .Concat(OfProbation(subject.Agreement))
            .Distinct();

    private static IEnumerable<Finding> OfRates(OvertimeClause clause, ComplianceCase subject)
    {
        var systems = clause.CoveredWorkingTimes ?? [];
        var hasStandard = systems.Contains(WorkingTimeSystem.Standard);
        if (!hasStandard && !systems.Contains(WorkingTimeSystem.Cumulative))
        {
            return [];
        }

        var law = OvertimeRates.Statutory;
        return from step in clause.Rates.StepsWithin(subject.Span)
               where step.HasValue
               from each in new (LocalizedText Kind, Ratio Agreed, Ratio Least, bool IsTested)[]
               {
                   (new("工作日", "working days"), step.Value.WorkingDay, law.WorkingDay, true),
                   (new("休息日", "rest days"), step.Value.RestDay, law.RestDay, hasStandard),
                   (new("法定节假日", "statutory holidays"), step.Value.Holiday, law.Holiday, true),
               }
               where each.IsTested && each.Agreed < each.Least
               select Finding.Of(
                   FindingCodes.OvertimeBelowLaw,
                   $"clauses.{clause.Id}",
                   ("clause", clause.Id.ToString()),
                   ("kind", each.Kind),
                   ("agreed", each.Agreed.ToString()),
                   ("least", each.Least.ToString())) with { Clause = clause.Id, Citation = Overtime };
    }

    private static IEnumerable<Finding> OfProbation(CollectiveAgreement agreement)
    {
        if (agreement.Policies.Probation is { } general && general.Share < LeastInProbation)
        {
            yield return Of("policies.probation", general) with { Citation = Probation };
        }

        foreach (var clause in agreement.Clauses.OfType<LadderClause>().Where(clause => clause.Probation is { } own && own.Share < LeastInProbation))
        {
            yield return Of($"clauses.{clause.Id}", clause.Probation!) with { Clause = clause.Id, Citation = Probation };
        }
    }

    private static Finding Of(string path, ProbationRule rule) => Finding.Of(
        FindingCodes.ProbationBelowLaw, path, ("where", path), ("agreed", rule.Share.ToString()), ("least", LeastInProbation.ToString()));
}
