using WageGrades.Agreements;
using WageGrades.Findings;
using WageGrades.Schemes;

namespace WageGrades.Calculation;

/// <summary>What the scheme clauses owe a person for a month, exact and before precedence; each kind of scheme has a calculator of its own.</summary>
internal sealed class SchemeCalculator(
    MonthPlan plan, PersonMonth person, Func<YearMonth, MonthPlan> plans, SchemeDays schemes, MonthProration proration, List<Finding> findings)
{
    private readonly PieceDays pieces = new(plan, person, schemes);

    internal List<DraftLine> Calculate()
    {
        schemes.Report(findings);
        pieces.Report(findings);
        ProjectCalculator.Report(plan, person, findings);
        return [.. plan.Schemes.SelectMany(Calculate)];
    }

    private IEnumerable<DraftLine> Calculate(SchemeClause clause) => clause.Kind switch
    {
        null => [],
        PiecePay => new PieceCalculator(plan, person, pieces, proration, findings).Calculate(clause),
        ProjectPay => new ProjectCalculator(plan, person, findings).Calculate(clause),
        ResultShare => new ResultCalculator(plan, person, findings).Calculate(clause),
        NegotiatedPay => new NegotiatedCalculator(plan, person, schemes, proration, findings).Calculate(clause),
        AnnualPay => new AnnualCalculator(plan, person, plans, schemes, proration, findings).Calculate(clause),
        { } other => throw new InvalidOperationException($"The scheme {other} of clause {clause.Id} has no calculator."),
    };
}
