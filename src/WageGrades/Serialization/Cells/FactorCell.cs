using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Serialization;

/// <summary>A factor or coefficient as a decimal number, read as <see cref="RatioCell"/> reads one.</summary>
internal sealed class FactorCell(RatioCell ratio) : CellFormat<decimal>
{
    internal static readonly FactorCell Factor = new(RatioCell.Factor);
    internal static readonly FactorCell Coefficient = new(RatioCell.Coefficient);
    internal static readonly FactorCell Standing = new(RatioCell.Standing);

    internal override ColumnUnit Unit => ratio.Unit;

    internal override (decimal Least, decimal Most)? Plausible => ratio.Plausible;

    internal override LocalizedText Expected => ratio.Expected;

    internal override CellReading<decimal> Read(string text, RosterScope scope) => Read(text, scope, ColumnContext.None);

    internal override CellReading<decimal> Read(string text, RosterScope scope, ColumnContext column)
    {
        var read = ratio.Read(text, scope, column);
        return !read.IsGood ? new(default, read.Form) : read.Value.TryToDecimal(out var value) && Money.IsInRange(value) ? new(value, read.Form)
            : CellReading<decimal>.Bad;
    }

    internal override string Print(decimal value, Language language) => ratio.Print(Ratio.From(value), language);
}
