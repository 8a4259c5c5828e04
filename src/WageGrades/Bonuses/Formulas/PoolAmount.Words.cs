using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Bonuses;

/// <content>The pool in words.</content>
public sealed partial record PoolAmount
{
    private static class Words
    {
        internal static LocalizedText Pool(PoolAmount pool)
        {
            var (chinese, english) = (Sum(pool, Language.Chinese), Sum(pool, Language.English));
            var time = pool.PaidIn is { } month
                ? new LocalizedText($"每年 {month} 月总额 {chinese}", FormattableString.Invariant($"a pool of {english} in month {month} of the year"))
                : new LocalizedText($"每月总额 {chinese}", $"a pool of {english} a month");
            return pool.Weight is not { } weight ? time
                : new($"{time.Chinese}，按{Quantity(weight).Chinese}分配", $"{time.English}, by {Quantity(weight).English}");
        }

        private static LocalizedText Quantity(AmountQuantity weight) => FormulaAmount.QuantityInWords(weight);

        private static string Sum(PoolAmount pool, Language language)
        {
            var rate = string.Join(
                language == Language.Chinese ? "、" : ", ",
                pool.Rate.Entries.Select(entry => entry.Key is null ? entry.Amount.In(language)
                    : $"{entry.Key.In(language)} {entry.Amount.In(language)}"));
            if (pool.Rate is FigureRate figure)
            {
                rate = figure.Amount.In(language);
            }

            var who = (pool.Rate.IsOfPerson, pool.People, pool.Over) switch
            {
                (false, _, _) => null,
                (true, PoolPeople.Members, PoolPeriod.Month) => new LocalizedText("参与分配人员当月", "of the members in the month"),
                (true, PoolPeople.Members, PoolPeriod.LastYear) => new LocalizedText("参与分配人员上年", "of the members last year"),
                (true, PoolPeople.Covered, PoolPeriod.Month) => new LocalizedText("适用人员当月", "of all covered in the month"),
                (true, PoolPeople.Covered, PoolPeriod.LastYear) => new LocalizedText("适用人员上年", "of all covered last year"),
                _ => throw Closed.Missed(pool.People),
            };
            var share = pool.Share == Ratio.One ? null : pool.Share.In(language);
            return language == Language.Chinese
                ? $"{who?.Chinese}{(who is null ? "" : " ")}{rate}{(share is null ? "" : $" 的 {share}")}"
                : $"{(share is null ? "" : $"{share} of ")}{rate}{(who is null ? "" : " ")}{who?.English}";
        }
    }
}
