using WageGrades.Calculation;
using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Workforces;

namespace WageGrades.Tests.Calculation;

public sealed class PaidLedgerTests
{
    private static readonly WorkerId Somebody = new("0001");
    private static readonly YearMonth March = new(2026, 3);

    private static PaidRow Row(string id, decimal amount, string? reverses = null) =>
        new(id, Somebody, March, March, "2026-03", "base-pay", new Money(amount, Currency.Cny)) { Reverses = reverses };

    private static PaidLedger Ledger(params PaidRow[] rows) => PaidLedger.Empty(Currency.Cny).Import(rows).OrThrow();

    [Fact]
    public void Import_SameBatchTwice_ChangesNothing()
    {
        var once = Ledger(Row("1", 100m), Row("2", 50m));

        Assert.Equal(once, once.Import(once.Rows).OrThrow());
        Assert.Equal(new Money(150m, Currency.Cny), once.PaidFor(Somebody, March, "base-pay"));
        Assert.Equal(once, Ledger(Row("2", 50m), Row("1", 100m)));
    }

    [Fact]
    public void Import_SameIdOtherContent_KeepsTheFirstAndSaysSo()
    {
        var reading = Ledger(Row("1", 100m)).Import([Row("1", 101m)]);

        Assert.Equal(FindingCodes.LedgerRowConflict, Assert.Single(reading.Findings).Code);
        Assert.Equal(Ledger(Row("1", 100m)), reading.Value);
    }

    [Fact]
    public void Import_Reversal_TakesTheRowOffOnceWhateverTheOrder()
    {
        var reversed = Ledger(Row("2", -100m, reverses: "1"), Row("1", 100m));

        Assert.Equal(new Money(0m, Currency.Cny), reversed.PaidFor(Somebody, March, "base-pay"));
        Assert.Equal(FindingCodes.ReversedTwice, Assert.Single(reversed.Import([Row("3", -100m, reverses: "1")]).Findings).Code);
        Assert.Equal(FindingCodes.ReversalOfUnknownRow, Assert.Single(reversed.Import([Row("3", -100m, reverses: "9")]).Findings).Code);
        Assert.Equal(FindingCodes.ReversalNotMatching, Assert.Single(Ledger(Row("1", 100m)).Import([Row("3", -99m, reverses: "1")]).Findings).Code);
    }

    [Fact]
    public void Import_OtherCurrency_Throws() =>
        Assert.Throws<ArgumentException>(() => PaidLedger.Empty(Currency.Eur).Import([Row("1", 1m)]));

    [Fact]
    public void PaidRow_BlankOrWithoutCurrency_Throws()
    {
        Assert.Throws<ArgumentException>(() => new PaidRow(" ", Somebody, March, March, "b", default(ClauseId?), new Money(1m, Currency.Cny)));
        Assert.Throws<ArgumentException>(() => new PaidRow("1", Somebody, March, March, "b", null, default));
    }
}
