using WageGrades.Agreements;
using WageGrades.Citations;
using WageGrades.Internal;

namespace WageGrades.Calculation;

/// <summary>
/// Whom each paying clause reaches and why it pays nobody (条款落实情况): of a run, of the twelve months of a costing, of the months of a check. It is
/// collected from statements that are computed anyway.
/// </summary>
/// <example><c>foreach (ClauseReach clause in run.Coverage.Unpaid) Console.WriteLine(clause); // 6: nobody, no appointment to a skill grade is
/// recorded</c></example>
public sealed partial record ClauseCoverage
{
    internal ClauseCoverage(int people, IEnumerable<YearMonth> months, IEnumerable<ClauseReach> clauses)
    {
        People = people;
        Months = ValueList.Of(months);
        Clauses = ValueList.Of(clauses);
    }

    /// <summary>The people looked at.</summary>
    public int People { get; }

    /// <summary>The months looked at, in order; empty where there are no people.</summary>
    public IReadOnlyList<YearMonth> Months { get; }

    /// <summary>Every clause that can pay, in the order of the agreement.</summary>
    public IReadOnlyList<ClauseReach> Clauses { get; }

    /// <summary>The clauses that pay nobody.</summary>
    public IReadOnlyList<ClauseReach> Unpaid => [.. Clauses.Where(clause => clause.PaysNobody)];

    /// <summary>A clause's row.</summary>
    /// <param name="clause">The clause's id.</param>
    /// <returns>The row, or null where the agreement has no such paying clause.</returns>
    public ClauseReach? Find(ClauseId clause) => Clauses.FirstOrDefault(each => each.Clause.Id == clause);

    /// <summary>How many clauses pay somebody, and how many nobody.</summary>
    public override string ToString() => $"{EnglishCount.Of(Clauses.Count - Unpaid.Count, "clause pays", "clauses pay")} somebody, {Unpaid.Count} nobody";
}
