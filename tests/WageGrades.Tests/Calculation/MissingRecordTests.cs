using System.Text;
using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Citations;
using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Periods;
using WageGrades.Serialization;
using WageGrades.Tests.Bargaining;
using WageGrades.Workforces;

namespace WageGrades.Tests.Calculation;

/// <summary>A person missing from a table that was given for the month is told: nobody knows that there was nothing to record.</summary>
public sealed class MissingRecordTests
{
    private static readonly YearMonth June = new(2026, 6);

    private static Workforce Forty => new(Enumerable.Range(1, 40).Select(i => TheTable.Somebody($"{i:000}")));

    private static void TellsOf(string number, PayRun run)
    {
        var finding = Assert.Single(run.Findings, finding => finding.Code == FindingCodes.MissingFromTable);
        Assert.Equal(FindingSeverity.Warning, finding.Severity);
        Assert.Equal([finding], run.Statements.Single(statement => statement.Worker.Number == number).Findings.OfCode(FindingCodes.MissingFromTable));
        Assert.Contains("考勤月报", run.ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Sheet", "faults")]
    [Trait("Row", "A9")]
    public void PayFor_OneOfFortyWithoutARecord_IsTold() =>
        TellsOf(
            "007",
            TheTable
                .Agreement()
                .PayFor(Forty.Select(worker => worker.Id.Number == "007" ? worker : worker.Record(June, new MonthRecord { UnpaidDays = 0 })), June));

    [Fact]
    public void PayFor_TableDeclaredAsGiven_TellsEverybodyMissing()
    {
        var people = new Workforce(Forty.Workers.Take(2)).Select(worker =>
            worker.Id.Number == "001" ? worker.Record(June, new MonthRecord()) : worker);
        Assert.DoesNotContain(TheTable.Agreement().PayFor(people, June).Findings, finding => finding.Code == FindingCodes.MissingFromTable);
        TellsOf("002", TheTable.Agreement().PayFor(people.WithTable(MonthTable.Attendance, June), June));
    }

    [Fact]
    [Trait("Sheet", "faults")]
    [Trait("Row", "A9")]
    public void Read_AttendanceWithoutOnePerson_TellsOnStatementAndRun()
    {
        var people = new WorkforceFiles(Table(stream => WorkforceCsv.Write(new Workforce(Forty.Workers.Take(2)), stream)))
            .WithAttendance(new MemoryStream(Encoding.UTF8.GetBytes("工号,年月,应出勤天数,实出勤天数\n001,2026-06,22,22\n")))
            .Read().Value;
        TellsOf("002", TheTable.Agreement().PayFor(people, June));
        Assert.Contains(TheTable.Agreement().PayFor(people["002"], June).Findings, finding => finding.Code == FindingCodes.MissingFromTable);
        Assert.DoesNotContain(
            TheTable.Agreement().PayFor(people["002"], June.PlusMonths(1)).Findings,
            finding => finding.Code == FindingCodes.MissingFromTable);
    }

    [Fact]
    [Trait("Sheet", "faults")]
    [Trait("Row", "A9")]
    public void PayFor_WeightsOfMostPeople_SayNothingOfAttendance()
    {
        var people = Forty.Select(worker => worker.Id.Number == "007" ? worker
            : worker.Record(June, new MonthRecord { Weights = new Dictionary<ClauseId, decimal> { ["pool"] = 1m } }));
        var pool = AwardDesk.Bonus("pool", new ContributionGround(), new WhileHeld(), new PoolAmount(AwardDesk.Cny(9_000m)));
        Assert.DoesNotContain(AwardDesk.Agreement(pool).PayFor(people, June).Findings, finding => finding.Code == FindingCodes.MissingFromTable);
    }

    [Fact]
    [Trait("Sheet", "faults")]
    [Trait("Row", "A9")]
    public void PayFor_OnPiecesWithoutAny_IsToldAndTheCoverageSaysWhy()
    {
        var agreement = PieceDesk.Under(PieceDesk.Prices((PieceDesk.Gear, 2m)));
        var run = agreement.PayFor(new Workforce([PieceDesk.OnPieces()]), PieceDesk.March);

        Assert.Equal(["WG4712"], run.Statements[0].Findings.Select(finding => finding.Code.Id));
        Assert.Equal("no record of the month was given", run.Coverage.Find("piece-work")!.WhyNobody!.English);
        Assert.Empty(agreement.PayFor(PieceDesk.OnPieces().Made(PieceDesk.Gear, 3m), PieceDesk.March).Findings);
        var all = new DateSpan(new LocalDate(2026, 3, 1), new LocalDate(2026, 4, 1));
        Assert.Empty(agreement.PayFor(PieceDesk.OnPieces().Absent(all), PieceDesk.March).Findings);
    }

    private static MemoryStream Table(Action<Stream> write)
    {
        MemoryStream stream = new();
        write(stream);
        stream.Position = 0;
        return stream;
    }
}
