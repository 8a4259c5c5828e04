using System.Globalization;
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
            var sum = Sum(pool, Rates(pool.Rate));
            var isPlain = pool.Rate is FigureRate && pool.Share == Ratio.One;
            var chinese = $"{(pool.PaidIn is { } only ? $"每年 {Number(only)} 月" : "每月")}总额{(isPlain ? " " : "为")}{sum.Chinese}";
            var english = pool.PaidIn is { } paid
                ? $"every {CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(paid)} a pool of {sum.English}"
                : isPlain ? $"a pool of {sum.English} a month" : $"every month a pool of {sum.English}";
            return pool.Weight is not { } weight ? new(chinese, english)
                : new($"{chinese}，按{Quantity(weight).Chinese}分配", $"{english}, split by {Quantity(weight).English}");
        }

        /// <summary>What the sum is a share of: a figure, or a rate and over whom and when it is added up.</summary>
        internal static LocalizedText Sum(PoolAmount pool, LocalizedText rate)
        {
            var who = (pool.Rate.IsOfPerson, pool.People, pool.Over) switch
            {
                (false, _, _) => null,
                (true, PoolPeople.Members, PoolPeriod.Month) => new LocalizedText("参与分配人员当月", "over its members in the month"),
                (true, PoolPeople.Members, PoolPeriod.LastYear) => new LocalizedText("参与分配人员上年", "over its members last year"),
                (true, PoolPeople.Covered, PoolPeriod.Month) => new LocalizedText("适用人员当月", "over all covered in the month"),
                (true, PoolPeople.Covered, PoolPeriod.LastYear) => new LocalizedText("适用人员上年", "over all covered last year"),
                _ => throw Closed.Missed(pool.People),
            };
            var all = who is null ? rate : new LocalizedText($"{who.Chinese}{(char.IsAscii(rate.Chinese[0]) ? " " : "")}{rate.Chinese}合计", $"{rate.English}, added up {who.English}");
            return pool.Share == Ratio.One ? all : new($"{all.Chinese}的 {pool.Share.In(Language.Chinese)}", $"{pool.Share.In(Language.English)} of {all.English}");
        }

        private static LocalizedText Rates(AmountRate rate)
        {
            if (rate is FigureRate)
            {
                return rate.Title;
            }

            string Joined(Language language) => string.Join(
                language == Language.Chinese ? "、" : ", ",
                rate.Entries.Select(entry => entry.Key is null ? entry.Amount.In(language) : $"{entry.Key.In(language)} {entry.Amount.In(language)}"));
            return new(Joined(Language.Chinese), Joined(Language.English));
        }

        private static string Number(int month) => month.ToString(CultureInfo.InvariantCulture);

        private static LocalizedText Quantity(AmountQuantity weight) => FormulaAmount.QuantityInWords(weight);
    }
}
