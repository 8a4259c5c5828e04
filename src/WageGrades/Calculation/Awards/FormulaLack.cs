using WageGrades.Bonuses;
using WageGrades.Classification;

namespace WageGrades.Calculation;

/// <summary>What a standard lacks for somebody on a day: an entry of one of its tables, or what its rate reads.</summary>
/// <param name="Keys">The keys of the table without an entry that fits; null where it is the rate that is lacking.</param>
/// <param name="Rate">The rate of which the person has none; null where it is an entry that is lacking.</param>
internal sealed record FormulaLack(IReadOnlyList<TermKey>? Keys, AmountRate? Rate)
{
    /// <summary>Whether another says the same.</summary>
    internal bool IsAs(FormulaLack other) =>
        Rate == other.Rate && (Keys is null ? other.Keys is null : other.Keys is not null && Keys.SequenceEqual(other.Keys));
}
