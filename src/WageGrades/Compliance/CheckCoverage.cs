using WageGrades.Internal;

namespace WageGrades.Compliance;

/// <summary>
/// What a check tested, what not and why, and what it took for granted (检查范围). Without it "0 errors" says nothing: an agreement whose workplaces lie
/// in no known area has none either.
/// </summary>
public sealed partial record CheckCoverage
{
    internal CheckCoverage()
    {
    }

    /// <summary>How many cells of ladders were compared with a minimum wage; a cell that several dated tables have counts in each.</summary>
    public int Cells { get; internal init; }

    /// <summary>How many floors of the agreement were compared with a minimum wage.</summary>
    public int Floors { get; internal init; }

    /// <summary>How many months of people were compared with a minimum wage.</summary>
    public int PersonMonths { get; internal init; }

    /// <summary>How many people these months are of.</summary>
    public int People { get; internal init; }

    /// <summary>What was not tested, and why.</summary>
    public IReadOnlyList<NotTested> NotTested { get; internal init => field = ValueList.Of(value); } = ValueList<NotTested>.Empty;

    /// <summary>The defaults of the jurisdiction that were used where clauses do not say what counts.</summary>
    public IReadOnlyList<DefaultUsed> Defaults { get; internal init => field = ValueList.Of(value); } = ValueList<DefaultUsed>.Empty;

    /// <summary>Whether anything at all was compared with a minimum wage.</summary>
    public bool TestedAnything => Cells + Floors + PersonMonths > 0;

    /// <inheritdoc/>
    public override string ToString() =>
        FormattableString.Invariant($"{Cells} cells, {Floors} floors, {PersonMonths} person-months tested; {NotTested.Count} reasons not to test");
}
