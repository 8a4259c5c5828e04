using WageGrades.Classification;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>An entry of a clause's table; the empty key where one amount is for all.</summary>
internal sealed record EntrySource(TermKey Key, Money Amount) : AmountSource
{
    internal override TraceStep Explain() => new EntryTrace(Key, Amount);
}
