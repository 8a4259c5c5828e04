using WageGrades.Agreements;
using WageGrades.Findings;
using WageGrades.Schemes;

namespace WageGrades.Calculation;

/// <summary>What the scheme clauses owe a person for a month, exact and before precedence; each kind of scheme has a calculator of its own.</summary>
internal sealed class SchemeCalculator(MonthCase month)
{
    private readonly PieceDays pieces = new(month);
    private readonly ProjectCalculator projects = new(month);

    internal List<DraftLine> Calculate()
    {
        month.Schemes.Report();
        pieces.Report(month.Findings);
        projects.Report();
        return [.. month.Plan.Schemes.SelectMany(Calculate)];
    }

    private IEnumerable<DraftLine> Calculate(SchemeClause clause) => clause.Kind switch
    {
        null => [],
        PiecePay => new PieceCalculator(month, pieces).Calculate(clause),
        ProjectPay => projects.Calculate(clause),
        ResultShare => new ResultCalculator(month).Calculate(clause),
        NegotiatedPay => new NegotiatedCalculator(month).Calculate(clause),
        AnnualPay => new AnnualCalculator(month).Calculate(clause),
        { } other => throw new InvalidOperationException($"The scheme {other} of clause {clause.Id} has no calculator."),
    };
}
