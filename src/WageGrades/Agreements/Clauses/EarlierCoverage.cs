using WageGrades.Classification;

namespace WageGrades.Agreements;

/// <summary>Whom a clause covered under an agreement before (承继前的适用范围): what was due then stays due to those alone.</summary>
/// <param name="Until">The first day of the agreement that follows.</param>
/// <param name="Forms">The employment forms covered.</param>
/// <param name="WorkingTimes">The working-time systems covered; null as in <see cref="PayClause.CoveredWorkingTimes"/>.</param>
/// <param name="For">For whom of them it paid; null for all.</param>
internal sealed record EarlierCoverage(LocalDate Until, IReadOnlyList<Term> Forms, IReadOnlyList<Term>? WorkingTimes, Eligibility? For)
{
    /// <summary>Whether another one covers the same people, whenever it ended.</summary>
    internal bool IsAs(EarlierCoverage other) =>
        Forms.ToHashSet().SetEquals(other.Forms) && Equals(For, other.For)
        && (WorkingTimes is { } own ? other.WorkingTimes is { } others && own.ToHashSet().SetEquals(others) : other.WorkingTimes is null);
}
