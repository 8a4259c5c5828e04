using WageGrades.Bonuses;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Bargaining;

/// <summary>What a bonus clause's standard looks like from outside: its kind, its entries in words, its amounts changed.</summary>
internal static class Standards
{
    internal static LocalizedText KindOf(BonusAmount standard) => standard switch
    {
        FixedAmount => new("定额", "one amount"),
        PerUnitAmount => new("按单位计的标准", "an amount per unit"),
        TableAmount => new("分档标准表", "a table of amounts"),
        RangeAmount => new("核定幅度", "ranges to decide in"),
        PoolAmount => new("月度总额", "a monthly pool"),
        PointsAmount => new("点数与点值", "points and a point value"),
        ShareOfPayAmount => new("按工资比例", "a share of pay"),
        BenefitShareAmount => new("效益提成", "a share of the benefit"),
        _ => throw Closed.Missed(standard),
    };

    /// <summary>The standard with every amount changed; points keep their number, a share of a benefit or of pay has no amount and stays.</summary>
    internal static BonusAmount Map(BonusAmount standard, Func<Money, Money> change) => Changed(standard, change) with { Quantity = standard.Quantity };

    private static BonusAmount Changed(BonusAmount standard, Func<Money, Money> change) => standard switch
    {
        FixedAmount one => new FixedAmount(change(one.Amount)),
        PerUnitAmount unit => new PerUnitAmount(change(unit.Amount)),
        TableAmount table => new TableAmount(table.Amounts.Select(entry => KeyValuePair.Create(entry.Key, change(entry.Value)))),
        RangeAmount ranges => new RangeAmount(ranges.Ranges.Select(entry => KeyValuePair.Create(entry.Key, Map(entry.Value, change)))),
        PoolAmount pool => new PoolAmount(change(pool.Total)),
        PointsAmount points => new PointsAmount(change(points.PointValue), points.Points),
        ShareOfPayAmount or BenefitShareAmount => standard,
        _ => throw Closed.Missed(standard),
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

    private static LocalizedText Text(MoneyRange range) => new($"{range.Least.In(Language.Chinese)} 至 {range.Most.In(Language.Chinese)}", range.ToString());

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
        return new($"{clauses} {chinese}的 {share.In(Language.Chinese)}{(standard.Quantity == QuantityUse.PerUnit ? "（每单位）" : "")}", $"{share} of {english}{clauses}{(standard.Quantity == QuantityUse.PerUnit ? " a unit" : "")}");
    }

    private static LocalizedText Text(BenefitShareAmount standard, Ratio share) => standard.AtMost is { } most
        ? new($"效益的 {share.In(Language.Chinese)}，最高 {most.In(Language.Chinese)}", $"{share} of the benefit, at most {most}")
        : new($"效益的 {share.In(Language.Chinese)}", $"{share} of the benefit");

    // An increase need not keep the order of amounts (a cap between the two ends does), so the ends are put in order again.
    private static MoneyRange Map(MoneyRange range, Func<Money, Money> change)
    {
        var (least, most) = (change(range.Least), change(range.Most));
        return new MoneyRange(Money.Min(least, most), Money.Max(least, most));
    }
}
