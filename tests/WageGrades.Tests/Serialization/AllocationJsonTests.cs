using System.Text;
using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Serialization;
using WageGrades.Tests.Calculation;
using WageGrades.Tests.Conventions;
using WageGrades.Tests.Generators;
using WageGrades.Tests.Samples;
using WageGrades.Workforces;
using static WageGrades.Tests.Calculation.SharedPay;

namespace WageGrades.Tests.Serialization;

/// <summary>A month's allocation kept as a document: one person of a fund is paid from it without the others.</summary>
public sealed class AllocationJsonTests
{
    private static readonly YearMonth September = new(2026, 9);

    private static readonly Workforce Three = new([
        Person("0001").Achieve(Innovation("a", new LocalDate(2026, 3, 20))).Weighing("pool", 1.2m),
        Person("0002").Achieve(Innovation("b", new LocalDate(2026, 3, 5))).Weighing("pool", 0.7m),
        Person("0003").Achieve(Innovation("c", new LocalDate(2026, 3, 10))).Weighing("pool", 1.1m),
    ]);

    private static readonly CollectiveAgreement Small = Agreement(Award("patent-award", new FixedAmount(Cny(600m))), Pool("pool", 1_000m)) with
    {
        Funds = [Fund(1_000m, 0m, "patent-award")],
    };

    private static Allocation Kept(Allocation allocation) => AllocationJson.Read(AllocationJson.Write(allocation)).OrThrow();

    [OnceFact]
    [Trait("Length", "Long")]
    [Trait("Sheet", "issue-9")]
    [Trait("Row", "12-allocation")]
    public void PayFor_KeptAllocationOfTheSample_GivesTheRunsStatements()
    {
        var calculator = PayCalculator.For(AgreementSamples.Read(AgreementSamples.Whole));
        var people = SampleYear.Make();
        var run = calculator.PayFor(people, September);

        var kept = Kept(run.Allocation);

        Assert.NotEmpty(kept.PoolShares);
        Assert.NotEmpty(kept.FundGrants);
        Assert.NotEmpty(kept.Funds);
        Assert.Equal(run.Allocation, kept);
        foreach (var statement in run.Statements)
        {
            Assert.Equal(statement, calculator.PayFor(people.Find(statement.Worker)!, September, kept));
        }
    }

    [Fact]
    public void PayFor_KeptAllocationOfAShortFund_PaysTheGrant()
    {
        var kept = Kept(Small.Allocate(Three, March));

        // The fund has 1,000 for three awards of 600 by date: 0003 is the second and gets 400; of the pool of 1,000 it has 11 of 30 parts.
        var statement = Small.PayFor(Three.Workers[2], March, kept);

        Assert.Equal(Cny(400m), statement.AmountUnder("patent-award"));
        Assert.Equal(Cny(366.67m), statement.AmountUnder("pool"));
        Assert.Equal(Small.PayFor(Three, March).Statements[2], statement);
        Assert.Contains(kept.Findings, finding => finding.Code == FindingCodes.FundShort);
    }

    [Fact]
    public void PayFor_KeptLevelOfARelativeFloor_TopsUpToIt()
    {
        var chief = Person("0001").PlaceOn(Start, SkillGrade.ChiefTechnician, 1).Appoint(SkillGrade.ChiefTechnician, Start);
        Workforce two = new([chief, Person("0002").PlaceOn(Start, "M1", 1)]);
        var agreement = Agreement(BasePay((SkillGrade.ChiefTechnician, 14_300m), ("M1", 15_000m))) with
        {
            RelativeFloors =
            [
                new RelativeFloor(
                    "chief-floor", LocalizedText.Same("floor"), Population.Of(SkillGrade.ChiefTechnician), new Population { Grades = ["M1"] },
                    PayMeasure.Median, PayBase.AveragePay),
            ],
        };

        var statement = agreement.PayFor(chief, March, Kept(agreement.Allocate(two, March)));

        Assert.Equal([14_300m, 700m], statement.Lines.Select(line => line.Amount.Amount));
        Assert.Equal(agreement.PayFor(two, March).Statements[0], statement);
    }

    [Fact]
    public void WriteThenRead_FloorsAndFindingsOfEveryKindOfArgument_AreTheSame()
    {
        Allocation allocation = new(March, Currency.Of("XTS", 3))
        {
            Floors =
            [
                new AllocatedFloor("floor", null, 0),
                new AllocatedFloor("other-floor", new ExactAmount(WageGrades.Internal.Fraction.Of(10_000, 3), Currency.Of("XTS", 3)), 3),
            ],
            Findings = [.. Small.Allocate(Three, March).Findings],
        };

        Assert.Equal(allocation, Kept(allocation));
        Assert.Equal(allocation.Findings.Select(each => each.ToString()), Kept(allocation).Findings.Select(each => each.ToString()));
    }

    [Fact]
    public void Read_Faults_AreToldAndSoundSharesKept()
    {
        var json = AllocationJson.Write(Small.Allocate(Three, March));
        var reading = AllocationJson.Read(json.Replace("\"0002\"", "2", StringComparison.Ordinal), "march.json");

        Assert.True(reading.HasErrors);
        Assert.All(reading.Findings, finding => Assert.Equal("march.json", finding.File));
        Assert.Equal(["0001", "0003"], reading.Value.PoolShares.Select(share => share.Worker.Number));
        Assert.True(AllocationJson.Read("[]").HasErrors);
        Assert.True(AllocationJson.Read("{").HasErrors);
        Assert.True(AllocationJson.Read(json.Replace("allocation/1", "allocation/2", StringComparison.Ordinal)).HasErrors);
        Assert.True(AllocationJson.Read(json.Replace("\"weight\"", "\"wieght\"", StringComparison.Ordinal)).HasErrors);
        Assert.True(AllocationJson.Read(json.Replace("\"amount\": 400", "\"amount\": -400", StringComparison.Ordinal)).HasErrors);
    }

    [Fact]
    public void PayFor_AllocationOfSomethingElse_SaysSo()
    {
        var kept = Kept(Small.Allocate(Three, March));
        var worker = Three.Workers[1];

        Assert.Contains(
            "2026-03",
            Assert.Throws<ArgumentException>(() => Small.PayFor(worker, new YearMonth(2026, 4), kept)).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            "patent-award",
            Assert.Throws<ArgumentException>(() => Agreement(Pool("pool", 1_000m)).PayFor(worker, March, kept)).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            "EUR",
            Assert.Throws<ArgumentException>(() => Small.PayFor(worker, March, new Allocation(March, Currency.Eur))).Message,
            StringComparison.Ordinal);
        var twice = Allocation.Join(March, Currency.Cny, [kept, kept]);
        Assert.Contains("several", Assert.Throws<ArgumentException>(() => Small.PayFor(worker, March, twice)).Message, StringComparison.Ordinal);
        Assert.Equal(twice, Kept(twice));
    }

    [Fact]
    public void Schema_Published_IsTheFile() => ApprovedFile.Verify("docs/schemas/allocation-1.schema.json", AllocationJson.Schema);

    [Fact]
    [Trait("Length", "Long")]
    public void Read_RandomMutations_GiveFindingsOnly()
    {
        var json = AllocationJson.Write(Small.Allocate(Three, March));
        Mutations.ForEach(Encoding.UTF8.GetBytes(json), 2_000, bytes =>
        {
            var reading = AllocationJson.Read(Encoding.UTF8.GetString(bytes));
            Assert.Equal(reading.Value, AllocationJson.Read(AllocationJson.Write(reading.Value)).Value);
        });
    }
}
