using WageGrades.Agreements;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>A fund's income and spending from its first month (专项资金收支表).</summary>
public sealed partial record FundStatement
{
    internal FundStatement(AwardFund fund, Currency currency, IEnumerable<FundMonth> months)
    {
        Fund = fund;
        Currency = currency;
        Months = ValueList.Of(months);
    }

    /// <summary>The fund.</summary>
    public AwardFund Fund { get; }

    /// <summary>The agreement's currency.</summary>
    public Currency Currency { get; }

    /// <summary>The months from the fund's first to the month asked for.</summary>
    public IReadOnlyList<FundMonth> Months { get; }

    /// <summary>What it received over all months, without the opening balance.</summary>
    public Money Contributed => Sum(month => month.Contributed);

    /// <summary>What it paid over all months.</summary>
    public Money Paid => Sum(month => month.Paid);

    /// <summary>What went back to the payers over all months.</summary>
    public Money Expired => Sum(month => month.Expired);

    /// <summary>What it holds at the end of the last month.</summary>
    public Money Closing => Months.Count > 0 ? Months[^1].Closing : Fund.Opening;

    /// <summary>What it still owes at the end of the last month.</summary>
    public Money Owed => Months.Count > 0 ? Months[^1].CarriedOut : Money.Zero(Currency);

    /// <summary>What each payer added over all months.</summary>
    public IReadOnlyDictionary<Payer, Money> ContributedBy
    {
        get
        {
            var years = Months.Count(month => Fund.MonthsTo(month.Month) % 12 == 0);
            return ValueMap.Of(Fund.Contributions
                .GroupBy(each => each.Payer)
                .Select(own => KeyValuePair.Create(own.Key, Money.Sum(own.Select(each => each.Amount)) * years)));
        }
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Fund.Id}: {Closing} left, {Paid} paid";

    private Money Sum(Func<FundMonth, Money> figure) => Months.Aggregate(Money.Zero(Currency), (sum, month) => sum + figure(month));
}
