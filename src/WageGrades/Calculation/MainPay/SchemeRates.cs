using WageGrades.Agreements;
using WageGrades.Schemes;

namespace WageGrades.Calculation;

/// <summary>What the scheme clauses owe a person for a month, exact and before precedence; each kind of scheme has a calculator of its own.</summary>
internal sealed class SchemeRates(MonthCase month)
{
    private PieceDays? pieces;
    private ProjectCalculator? projects;

    private PieceDays Pieces => pieces ??= new(month);

    private ProjectCalculator Projects => projects ??= new(month);

    /// <summary>Whether a month has nothing to do with schemes: neither the agreement nor what is recorded of the person.</summary>
    internal static bool HasNone(MonthCase month) => month.Plan.Schemes.Count == 0 && month.Schemes.AreNone
        && month.Person.Record.Pieces.Count + month.Person.Record.PieceTeams.Count + month.Person.Worker.Projects.Count == 0;

    /// <summary>Tells what the facts about schemes lack, whatever clause they are of.</summary>
    internal void Report()
    {
        month.Schemes.Report();
        if (month.Person.Record.Pieces.Count + month.Person.Record.PieceTeams.Count > 0)
        {
            Pieces.Report(month.Findings);
        }

        if (month.Person.Worker.Projects.Count > 0)
        {
            Projects.Report();
        }
    }

    internal IEnumerable<Owed> Rate(SchemeClause clause) => clause.Kind switch
    {
        null => [],
        NegotiatedPay or AnnualPay when month.Schemes.AreNone => [],
        PiecePay when month.Schemes.AreNone && month.Person.Record.PieceTeams.Count == 0 => [],
        ProjectPay when month.Person.Worker.Projects.Count == 0 => [],
        ResultShare when month.Person.Worker.Achievements.Count + month.Person.Worker.TeamResults.Count == 0 => [],
        PiecePay => new PieceCalculator(month, Pieces).Calculate(clause),
        ProjectPay => Projects.Calculate(clause),
        ResultShare => new ResultCalculator(month).Calculate(clause),
        NegotiatedPay => [new NegotiatedCalculator(month).Rate(clause)],
        AnnualPay => new AnnualCalculator(month).Rate(clause),
        { } other => throw new InvalidOperationException($"The scheme {other} of clause {clause.Id} has no calculator."),
    };
}
