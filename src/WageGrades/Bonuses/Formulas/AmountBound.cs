using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Bonuses;

/// <summary>
/// What one occurrence is paid at least or at most (每次最低、最高): a share of a rate, of one unit or of the whole occurrence. A table or floor without an
/// entry that fits bounds nothing, and where there is no pay of which it is a share it is zero; while a cell or the own grade is missing the amount
/// stays open.
/// </summary>
/// <example>At most the hour of step 4 for each hour:
/// <c>new AmountBound(CellRate.OwnGrade("pay", 4, RateUnit.Hour)) { PerUnit = true }</c>.</example>
public sealed record AmountBound
{
    /// <summary>A bound.</summary>
    /// <param name="rate">Of what it is a share.</param>
    public AmountBound(AmountRate rate) => Rate = Guard.NotNull(rate);

    /// <summary>Of what it is a share.</summary>
    public AmountRate Rate { get; init => field = Guard.NotNull(value); }

    /// <summary>The share, 0 or more; default all of it.</summary>
    public Ratio Share { get; init => field = Guard.That(value >= Ratio.Zero, value, "0 or more"); } = Ratio.One;

    /// <summary>True when it bounds one unit and is multiplied by the quantity. Default false: it bounds the occurrence.</summary>
    public bool PerUnit { get; init; }

    /// <summary>The bound in words.</summary>
    internal LocalizedText InWords()
    {
        var rates = Rate.Entries.Select(entry => entry.Key is null ? entry.Amount
            : new LocalizedText($"{entry.Key} {entry.Amount}", $"{entry.Key.In(Language.English)} {entry.Amount.English}")).ToList();
        var (chinese, english) = (string.Join("、", rates.Select(rate => rate.Chinese)), string.Join(", ", rates.Select(rate => rate.English)));
        var share = Share == Ratio.One ? null : Share.In(Language.English);
        return new(
            $"{chinese}{(share is null ? "" : $" 的 {Share.In(Language.Chinese)}")}{(PerUnit ? "（每单位）" : "")}",
            $"{(share is null ? "" : $"{share} of ")}{english}{(PerUnit ? " a unit" : "")}");
    }
}
