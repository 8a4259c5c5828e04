using System.Text;
using WageGrades.Calculation;
using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Serialization;
using WageGrades.Tests.Conventions;
using WageGrades.Tests.Generators;
using WageGrades.Workforces;

namespace WageGrades.Tests.Serialization;

/// <summary>Ledgers as CSV and as JSON.</summary>
public sealed class PaidLedgerTests
{
    private const string Table =
        "工号,用人单位,所属月份,发放月份,批次,行号,冲销行号,项目代码,金额,个人社保\r\n"
        + "0007,甲厂,2026-03,2026-04,2026-04,r1,,base-pay,\"4,100.00\",410\r\n"
        + "0007,甲厂,2026-03,2026-04,2026-04,r2,,JN01,300元,0\r\n"
        + "0007,甲厂,2026-03,2026-05,2026-05,r3,r1,base-pay,-4100,0\r\n"
        + "0007,甲厂,2026-03,2026-05,2026-05,r4,,预发,500,0\r\n";

    private static readonly Dictionary<string, ClauseId> Items = new() { ["JN01"] = "skill-allowance" };

    private static readonly Arbitrary<PaidLedger> Ledgers = Arb.From(
        (
            from worker in Gen.Elements("0007", "0012")
            from employer in Gen.Elements("", "甲厂")
            from month in Gen.Elements<YearMonth>([.. FactGen.Months])
            from paidIn in Gen.Elements<YearMonth>([.. FactGen.Months])
            from clause in Gen.Elements<ClauseId?>(null, "base-pay", "skill-allowance")
            from fen in Gen.Choose(-500_000, 900_000)
            from isReversed in Gen.Elements(true, false, false)
            select (worker, employer, month, paidIn, clause, fen, isReversed))
            .ListOf()
            .Select(rows =>
                PaidLedger
                    .Empty(Currency.Cny)
                    .Import(
                        rows.SelectMany(
                            (row, i) =>
                            {
                                PaidRow paid = new(
                                    $"run/{i}",
                                    new WorkerId(row.worker, row.employer),
                                    row.month,
                                    row.paidIn,
                                    "run",
                                    row.clause,
                                    Currency.Cny.Of(row.fen / 100m));
                                PaidRow reversal = new($"back/{i}", paid.Worker, paid.Month, row.paidIn, "back", row.clause, -paid.Amount)
                                {
                                    Reverses = paid.Id,
                                };
                                return row.isReversed ? new[] { paid, reversal } : [paid];
                            }))
                    .OrThrow()),
        ledger =>
            ledger.Rows.Select(row =>
                PaidLedger.Empty(Currency.Cny).Import(ledger.Rows.Where(each => each.Id != row.Id && each.Reverses != row.Id)).OrThrow()));

    private static Reading<PaidLedger> ReadCsv(string text, IReadOnlyDictionary<string, ClauseId>? items = null) =>
        PaidLedgerCsv.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), items: items);

    [Fact]
    public void ReadCsv_Table_GivesRowsReversalsItemsAndPaymentsOnAccount()
    {
        var reading = ReadCsv(Table, Items);
        WorkerId worker = new("0007", "甲厂");

        Assert.False(reading.HasErrors);
        Assert.Equal(4, reading.Value.Rows.Count);
        Assert.Equal(Currency.Cny.Of(0m), reading.Value.PaidFor(worker, new YearMonth(2026, 3), "base-pay"));
        Assert.Equal(Currency.Cny.Of(300m), reading.Value.PaidFor(worker, new YearMonth(2026, 3), "skill-allowance"));
        Assert.Equal(Currency.Cny.Of(500m), reading.Value.OnAccountOf(worker));
    }

    [Theory]
    [InlineData("JN01", "WG1106", 3)]
    [InlineData("4,100.00", "WG1106", 2)]
    [InlineData("2026-03,2026-04,2026-04,r2", "WG1106", 3)]
    public void ReadCsv_BadCell_RefusesTheRowAndKeepsTheOthers(string good, string code, int line)
    {
        var reading = ReadCsv(Table.Replace(good, "?", StringComparison.Ordinal));

        Assert.Contains(reading.Findings, finding => finding.Code.Id == code && finding.Line == line);
        Assert.NotEmpty(reading.Value.Rows);
        Assert.True(reading.HasErrors);
    }

    [Fact]
    public void ReadCsv_SameRowNumberInAnotherBatch_IsAConflict()
    {
        var reading = ReadCsv(Table.Replace(",r4,", ",r2,", StringComparison.Ordinal), Items);

        Assert.Equal(FindingCodes.LedgerRowConflict, Assert.Single(reading.Findings.Errors).Code);
        Assert.Equal("paid.csv", reading.Findings.Errors[0].File);
    }

    [Fact]
    public void WriteThenRead_AnyLedger_IsIdentityInBothFormatsAndLanguages() => Law.Holds(
        Ledgers,
        ledger =>
        {
            foreach (var language in Enum.GetValues<Language>())
            {
                using MemoryStream stream = new();
                PaidLedgerCsv.Write(ledger, stream, language);
                stream.Position = 0;
                Assert.Equal(ledger, PaidLedgerCsv.Read(stream).OrThrow());
            }

            Assert.Equal(ledger, PaidLedgerJson.Read(PaidLedgerJson.Write(ledger)).OrThrow());
        },
        200);

    [Fact]
    public void ReadJson_Faults_AreToldAndSoundRowsKept()
    {
        var json = PaidLedgerJson.Write(ReadCsv(Table, Items).Value);
        var reading = PaidLedgerJson.Read(json.Replace("-4100", "true", StringComparison.Ordinal));

        Assert.True(reading.HasErrors);
        Assert.Equal(3, reading.Value.Rows.Count);
        Assert.True(PaidLedgerJson.Read("[]").HasErrors);
        Assert.Empty(PaidLedgerJson.Read("{").Value.Rows);
    }

    [Fact]
    public void Schema_Published_IsTheFile() => ApprovedFile.Verify("docs/schemas/paid-ledger-1.schema.json", PaidLedgerJson.Schema);

    [Fact]
    [Trait("Length", "Long")]
    public void Read_RandomMutations_GiveFindingsOnly()
    {
        Mutations.ForEach(Encoding.UTF8.GetBytes(Table), 20_000, bytes => Use(PaidLedgerCsv.Read(new MemoryStream(bytes), items: Items)));
        var json = PaidLedgerJson.Write(ReadCsv(Table, Items).Value);
        Mutations.ForEach(Encoding.UTF8.GetBytes(json), 20_000, bytes => Use(PaidLedgerJson.Read(Encoding.UTF8.GetString(bytes))));
    }

    private static void Use(Reading<PaidLedger> reading)
    {
        foreach (var finding in reading.Findings)
        {
            finding.Describe(Language.Chinese);
        }
    }
}
