using System.Text;
using WageGrades.Calculation;
using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Serialization;
using WageGrades.Workforces;
using static WageGrades.Tests.Calculation.AwardDesk;

namespace WageGrades.Tests.Hostile;

/// <summary>Ledgers that are cut, foreign, doubled or full of odd texts.</summary>
public sealed class LedgerTests
{
    private const string Header = "工号,所属月份,发放月份,批次,行号,项目代码,金额\r\n";
    private static readonly YearMonth March = new(2026, 3);

    private static PaidRow Row(
        string id,
        decimal amount,
        string worker = "0001",
        string batch = "2026-03",
        string clause = "base-pay",
        YearMonth? month = null
    ) => new(id, new WorkerId(worker), month ?? March, month ?? March, batch, (ClauseId)clause, Cny(amount));

    private static PaidLedger Ledger(params PaidRow[] rows) => PaidLedger.Empty(Currency.Cny).Import(rows).Value;

    private static Reading<PaidLedger> Read(string text) => PaidLedgerCsv.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)));

    private static byte[] Written(PaidLedger ledger)
    {
        using MemoryStream stream = new();
        PaidLedgerCsv.Write(ledger, stream);
        return stream.ToArray();
    }

    [Fact]
    [Trait("Sheet", "hostile")]
    [Trait("Row", "H1")]
    public void Read_AmountOfThirteenDecimals_IsAFindingAndKeepsTheOtherRows()
    {
        var reading = Read(Header + "0001,2026-03,2026-03,b,r1,base-pay,1234.5600000000002\r\n0002,2026-03,2026-03,b,r2,base-pay,100\r\n");

        Assert.Equal("r2", Assert.Single(reading.Value.Rows).Id);
        Assert.Contains(reading.Findings.Errors, finding => finding.Code == FindingCodes.BadCell && finding.Line == 2);
    }

    [Theory]
    [InlineData("\u0001,2026-03,2026-03,b,r1,base-pay,100")]
    [InlineData("0001,2026-03,2026-03,\u0001,r1,base-pay,100")]
    [InlineData("0001,2026-03,2026-03,b,\u0002\u0003,base-pay,100")]
    [Trait("Sheet", "hostile")]
    [Trait("Row", "H7")]
    public void Read_CellOfControlCharactersAlone_IsAFinding(string row)
    {
        var reading = Read(Header + row + "\r\n0002,2026-03,2026-03,b,r2,base-pay,100\r\n");

        Assert.Equal("r2", Assert.Single(reading.Value.Rows).Id);
        Assert.True(reading.HasErrors);
    }

    [Fact]
    [Trait("Sheet", "hostile")]
    [Trait("Row", "H7")]
    public void Read_WrittenLedgerCutAnywhere_IsTold()
    {
        var file = Written(Ledger(Row("r1", 4_100m), Row("r2", 1_234.56m, "0002"), Row("r3", 987.65m, "0003")));
        Assert.False(PaidLedgerCsv.Read(new MemoryStream(file)).HasErrors);

        // The line feed at the very end carries nothing.
        for (var length = file.Length - 3; length > 0; length--)
        {
            Assert.True(PaidLedgerCsv.Read(new MemoryStream(file, 0, length)).HasErrors, $"cut to {length} of {file.Length} bytes");
        }
    }

    [Fact]
    public void Read_LedgerWithARowMore_IsTold()
    {
        var file = Encoding.UTF8.GetString(Written(Ledger(Row("r1", 100m))));
        var reading = Read(file.Replace("100", "1000", StringComparison.Ordinal).Replace("1000\r\n工号", "100\r\n工号", StringComparison.Ordinal));

        HasFinding(FindingCodes.LedgerIncomplete, reading.Findings);
    }

    [Theory]
    [InlineData("two  blanks")]
    [InlineData("'led")]
    [InlineData("ＡＢ")]
    [InlineData("line\nbreak")]
    [InlineData("=1+1")]
    [InlineData("合计")]
    [InlineData("tab\there")]
    [Trait("Sheet", "hostile")]
    [Trait("Row", "H12")]
    public void Write_OddTexts_ReadBackEqualOrAreRefused(string odd)
    {
        foreach (
            var ledger in new[]
            {
                Ledger(Row(odd, 100m)),
                Ledger(Row("r1", 100m, worker: odd)),
                Ledger(Row("r1", 100m, batch: odd)),
                Ledger(Row("r1", 100m, month: new YearMonth(2199, 12))),
            })
        {
            byte[]? file = null;
            if (Record.Exception(() => file = Written(ledger)) is { } refused)
            {
                Assert.Contains("cannot be written", Assert.IsType<ArgumentException>(refused).Message, StringComparison.Ordinal);
            }
            else
            {
                Assert.Equal(ledger, PaidLedgerCsv.Read(new MemoryStream(file!)).OrThrow());
            }

            Assert.Equal(ledger, PaidLedgerJson.Read(PaidLedgerJson.Write(ledger)).OrThrow());
        }
    }

    [Fact]
    [Trait("Sheet", "hostile")]
    [Trait("Row", "H13")]
    public void Import_SamePaymentUnderAnotherId_IsWarned()
    {
        var reading = Ledger(Row("a/1", 4_100m)).Import([Row("b/1", 4_100m)]);

        Assert.Equal(FindingSeverity.Warning, Assert.Single(reading.Findings, finding => finding.Code == FindingCodes.LedgerPaymentTwice).Severity);
        Assert.Empty(Ledger(Row("a/1", 4_100m)).Import([Row("b/1", 4_100m, worker: "0002"), Row("b/2", 4_100.01m)]).Findings);
    }

    [Fact]
    public void Import_PaymentAgainAfterItsReversal_IsNoRepetition()
    {
        var back = new PaidRow("r2", new WorkerId("0001"), March, March, "back", (ClauseId)"base-pay", Cny(-4_100m)) { Reverses = "r1" };

        Assert.Empty(Ledger(Row("r1", 4_100m), back).Import([Row("r3", 4_100m)]).Findings);
    }

    [Fact]
    [Trait("Sheet", "hostile")]
    [Trait("Row", "H13")]
    public void Read_LedgerOfAnotherAgreement_IsWarned()
    {
        var file = Written(Ledger(Row("r1", 100m, clause: "somebody-elses")));
        var reading = PaidLedgerCsv.Read(new MemoryStream(file), Agreement());

        Assert.Equal(FindingSeverity.Warning, Assert.Single(reading.Findings, finding => finding.Code == FindingCodes.LedgerClauseUnknown).Severity);
    }

    [Fact]
    [Trait("Sheet", "hostile")]
    [Trait("Row", "H6")]
    public void Import_AmountsBeyondWhatCanBeAddedUp_AreToldNotThrown()
    {
        var reading = PaidLedger
            .Empty(Currency.Cny)
            .Import([Row("r1", 9_000_000_000_000_000m), Row("r2", 9_000_000_000_000_000m), Row("r3", -9_000_000_000_000_000m, "0002")]);

        HasFinding(FindingCodes.LedgerSumTooLarge, reading.Findings);
        Assert.Equal("r1", Assert.Single(reading.Value.Rows).Id);
        Assert.Contains("9,000,000,000,000,000.00", reading.Value.ToString(), StringComparison.Ordinal);
    }
}
