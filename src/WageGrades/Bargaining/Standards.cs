using WageGrades.Bonuses;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Bargaining;

/// <summary>What a bonus clause's standard looks like from outside: its kind, its entries in words, its amounts changed.</summary>
internal static class Standards
{
    /// <summary>The standard with every amount changed; points keep their number, a share of a benefit or of pay has no amount and stays.</summary>
    internal static BonusAmount Map(BonusAmount standard, Func<Money, Money> change) =>
        standard.Changed(change) with
        {
            Quantity = standard.Quantity,
        };

    /// <summary>The entries in words, each with what it pays; the entry of a standard without keys is empty.</summary>
    internal static IEnumerable<(TermKey? Key, LocalizedText Amount)> Entries(BonusAmount standard) => standard switch
    {
        FixedAmount one => [(null, Text(one.Amount))],
        PerUnitAmount unit => [(null, new($"每单位 {unit.Amount.In(Language.Chinese)}", $"{unit.Amount} a unit"))],
        TableAmount table => table.Amounts.Select(entry => ((TermKey?)entry.Key, Text(entry.Value))),
        RangeAmount ranges => ranges.Ranges.Select(entry => ((TermKey?)entry.Key, Text(entry.Value))),
        PoolAmount pool => [(null, new($"每月总额 {pool.Total.In(Language.Chinese)}", $"a pool of {pool.Total} a month"))],
        PointsAmount points => points.Points.Select(entry => (KeyOf(entry.Key), Text(points.PointValue, entry.Value))),
        ShareOfPayAmount share => share.Shares.Select(entry => (KeyOf(entry.Key), Text(share, entry.Value))),
        BenefitShareAmount share => share.Shares.Select(entry => (KeyOf(entry.Key), Text(share, entry.Value))),
        _ => throw Closed.Missed(standard),
    };

    internal static LocalizedText Text(Money amount) => new(amount.In(Language.Chinese), amount.ToString());

    private static LocalizedText Text(MoneyRange range) =>
        new($"{range.Least.In(Language.Chinese)} 至 {range.Most.In(Language.Chinese)}", range.ToString());

    // A share for every occurrence reads as a standard without keys.
    private static TermKey? KeyOf(TermKey key) => key.Count == 0 ? null : key;

    private static LocalizedText Text(Money pointValue, decimal points)
    {
        var count = ExactDecimal.Print(points);
        return new($"{count} 点 × {pointValue.In(Language.Chinese)}", $"{count} points × {pointValue}");
    }

    private static LocalizedText Text(ShareOfPayAmount standard, Ratio share)
    {
        var clauses = string.Join(" + ", standard.Of);
        var (chinese, english) = standard.Rate switch
        {
            RateUnit.Day => ("日工资", "a day's pay under "),
            RateUnit.Hour => ("小时工资", "an hour's pay under "),
            RateUnit.Month => ("", ""),
            _ => throw Closed.Missed(standard.Rate),
        };
        return new(
            $"{clauses} {chinese}的 {share.In(Language.Chinese)}{(standard.Quantity == QuantityUse.PerUnit ? "（每单位）" : "")}",
            $"{share} of {english}{clauses}{(standard.Quantity == QuantityUse.PerUnit ? " a unit" : "")}");
    }

    private static LocalizedText Text(BenefitShareAmount standard, Ratio share) => standard.AtMost is { } most
        ? new($"效益的 {share.In(Language.Chinese)}，最高 {most.In(Language.Chinese)}", $"{share} of the benefit, at most {most}")
        : new($"效益的 {share.In(Language.Chinese)}", $"{share} of the benefit");
}
