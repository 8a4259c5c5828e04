using WageGrades.Agreements;
using WageGrades.Findings;

namespace WageGrades.Costing;

/// <content>The rows of the breakdowns.</content>
public sealed partial record ProposalComparison
{
    private static List<ComparedCost> Of<TKey>(IEnumerable<TKey> keys, Func<TKey, ComparedCost> row) => [.. keys.Distinct().Select(row)];

    private IEnumerable<Finding> OtherPeople() =>
        Reports.Select(report => report.KnownPay.FullYear.Baseline).Distinct().Count() > 1
            ? [Finding.Of(FindingCodes.ComparedOnOtherPeople, "", ("proposals", Reports.Select(report => report.Proposal)))]
            : [];

    private ComparedCost ClauseRow(Citations.ClauseId id)
    {
        var known = Reports.SelectMany(report => report.ByClause.Concat(report.Upgrades.SelectMany(plan => plan.ByClause)))
            .FirstOrDefault(clause => clause.Clause.Id == id);
        var contingent = Reports.SelectMany(report => report.Contingent).FirstOrDefault(clause => clause.Clause.Id == id);
        var (clause, heading) = known is not null ? (known.Clause, known.Heading) : (contingent!.Clause, contingent.Heading);
        return new(
            Words.Headed(clause, heading),
            Reports.Select(report => report.ByClause.Concat(report.Upgrades.SelectMany(plan => plan.ByClause))
                .Where(each => each.Clause.Id == id)
                .Select(each => each.Amounts)
                .Concat(report.Contingent.Where(each => each.Clause.Id == id).Select(each => each.Amounts).OfType<CostAmounts>())
                .Aggregate(CostFigure.Zero(report.Currency), (sum, each) => sum + each.FullYear)));
    }

    private ComparedCost GradeRow(string grade) => new(
        Reports.SelectMany(report => report.ByGrade).First(each => (each.Grade?.Value ?? "") == grade).Name,
        Reports.Select(report => report.ByGrade.FirstOrDefault(each => (each.Grade?.Value ?? "") == grade)?.Amounts.FullYear
            ?? CostFigure.Zero(report.Currency)));

    private ComparedCost PayerRow(Payer payer) => new(
        CostReport.NameOf(payer),
        Reports.Select(report => report.ByPayer.FirstOrDefault(each => each.Payer == payer)?.Amounts.FullYear ?? CostFigure.Zero(report.Currency)));

    private ComparedCost YearRow(int year) => new(
        Words.Months(Reports[0].ByYear[year].FirstMonth, Reports[0].ByYear[year].LastMonth),
        Reports.Select(report => report.ByYear[year].Amounts));
}
