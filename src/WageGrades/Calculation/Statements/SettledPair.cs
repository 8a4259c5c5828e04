using WageGrades.Citations;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>
/// A month paid in two ways, as far as both are settled: a month that is blocked in one of them counts in neither, a line that is open in one of them
/// takes its clause out of both. So no difference stands for something that nobody knows.
/// </summary>
internal static class SettledPair
{
    /// <summary>The lines of a statement that count beside another.</summary>
    internal static IEnumerable<PayLine> LinesOf(PayStatement statement, PayStatement other) => statement.IsBlocked || other.IsBlocked
        ? []
        : statement.Lines.Where(line => !IsOpenIn(statement, line.Clause.Id) && !IsOpenIn(other, line.Clause.Id));

    /// <summary>What each line of the second adds and each of the first takes away.</summary>
    internal static IEnumerable<(ClauseId Clause, Money Amount)> Differences(PayStatement before, PayStatement after) => LinesOf(before, after)
        .Select(line => (line.Clause.Id, -line.Amount))
        .Concat(LinesOf(after, before).Select(line => (line.Clause.Id, line.Amount)));

    private static bool IsOpenIn(PayStatement statement, ClauseId clause) => statement.Pending.Any(line => line.Clause.Id == clause);
}
