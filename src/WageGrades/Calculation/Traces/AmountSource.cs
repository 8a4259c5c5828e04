namespace WageGrades.Calculation;

/// <summary>
/// What a full amount was read from (金额来源): a cell, an entry, a share of something. It is what comparisons and costs go by, and says whether two days
/// owe the same for the same reason; the step that tells it in words is made only for who asks.
/// </summary>
internal abstract record AmountSource
{
    /// <summary>The step that tells it.</summary>
    internal abstract TraceStep Explain();
}
