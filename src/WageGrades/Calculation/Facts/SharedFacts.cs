using WageGrades.Citations;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>What was settled for several people (统筹事实): the person's shares, the levels of the floors that test the person.</summary>
/// <param name="Shares">Of pools, then of funds.</param>
/// <param name="Levels">The levels of relative floors; null where one could not be settled.</param>
internal sealed record SharedFacts(
    ValueList<(ClauseId Clause, LocalDate DueOn, Money Amount, ExactAmount Exact)> Shares, ValueList<(ClauseId Floor, ExactAmount? Level)> Levels)
{
    /// <summary>That nothing was settled for the person.</summary>
    internal static readonly SharedFacts None =
        new(ValueList<(ClauseId, LocalDate, Money, ExactAmount)>.Empty, ValueList<(ClauseId, ExactAmount?)>.Empty);
}
