using WageGrades.Bonuses;
using WageGrades.Classification;
using WageGrades.Findings;
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
        _ => new("效益提成", "a share of the benefit"),
    };

    /// <summary>The standard with every amount changed; a share of a benefit has none and stays.</summary>
    internal static BonusAmount Map(BonusAmount standard, Func<Money, Money> change) => standard switch
    {
        FixedAmount one => new FixedAmount(change(one.Amount)),
        PerUnitAmount unit => new PerUnitAmount(change(unit.Amount)),
        TableAmount table => new TableAmount(table.Amounts.Select(entry => KeyValuePair.Create(entry.Key, change(entry.Value)))),
        RangeAmount ranges => new RangeAmount(ranges.Ranges.Select(entry => KeyValuePair.Create(entry.Key, Map(entry.Value, change)))),
        _ => standard,
    };

    /// <summary>The entries in words, each with what it pays; the entry of a standard without keys is empty.</summary>
    internal static IEnumerable<(TermKey? Key, LocalizedText Amount)> Entries(BonusAmount standard) => standard switch
    {
        FixedAmount one => [(null, Text(one.Amount))],
        PerUnitAmount unit => [(null, new($"每单位 {unit.Amount}", $"{unit.Amount} a unit"))],
        TableAmount table => table.Amounts.Select(entry => ((TermKey?)entry.Key, Text(entry.Value))),
        RangeAmount ranges => ranges.Ranges.Select(entry => ((TermKey?)entry.Key, Text(entry.Value))),
        BenefitShareAmount share => [(null, Text(share))],
        _ => [],
    };

    internal static LocalizedText Text(Money amount) => LocalizedText.Same(amount.ToString());

    private static LocalizedText Text(MoneyRange range) => new($"{range.Least} 至 {range.Most}", range.ToString());

    private static LocalizedText Text(BenefitShareAmount share) => share.AtMost is { } most
        ? new($"效益的 {share.Share}，最高 {most}", $"{share.Share} of the benefit, at most {most}")
        : new($"效益的 {share.Share}", $"{share.Share} of the benefit");

    // An increase need not keep the order of amounts (a cap between the two ends does), so the ends are put in order again.
    private static MoneyRange Map(MoneyRange range, Func<Money, Money> change)
    {
        var (least, most) = (change(range.Least), change(range.Most));
        return new MoneyRange(Money.Min(least, most), Money.Max(least, most));
    }
}
