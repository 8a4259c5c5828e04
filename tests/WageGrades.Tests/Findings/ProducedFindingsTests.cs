using System.Text;
using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Schemes;
using WageGrades.Serialization;
using WageGrades.Tests.Calculation;
using WageGrades.Tests.Serialization;
using WageGrades.Workforces;
using static WageGrades.Tests.Calculation.AwardDesk;

namespace WageGrades.Tests.Findings;

/// <summary>Findings that no test of their area produces by name, each from the smallest input that has it.</summary>
public sealed class ProducedFindingsTests
{
    private static readonly YearMonth June = new(2026, 6);
    private static readonly BonusClause Allowance = Bonus(
        "a",
        Appointed("skill-grade"),
        new WhileHeld(),
        new FixedAmount(Cny(100m)),
        Repetition.HighestOnly);

    [Fact]
    public void DuplicateColumn_NameTwice_IsTold() => Has(
        FindingCodes.DuplicateColumn, WorkforceCsv.Read(People.Bytes($"{People.Header},姓名\n{People.Zhang},李四")).Findings);

    [Fact]
    public void CsvSyntax_QuoteNeverClosed_IsTold() =>
        Has(
            FindingCodes.CsvSyntax,
            WorkforceCsv.Read(People.Bytes($"{People.Header}\n{People.Zhang.Replace("张三", "\"张三", StringComparison.Ordinal)}")).Findings);

    [Fact]
    public void RowTooLong_OneCellMore_IsTold() => Has(FindingCodes.RowTooLong, People.Read(People.Zhang + ",x").Findings);

    [Fact]
    public void UndecodableBytes_NeitherUtf8NorGb18030_AreTold()
    {
        byte[] bytes = [.. People.Gb18030.GetBytes($"{People.Header}\n{People.Zhang}"), 0xFF, 0xFF];
        Has(FindingCodes.UndecodableBytes, WorkforceCsv.Read(new MemoryStream(bytes)).Findings);
    }

    [Fact]
    public void EmptyTable_NoByte_IsTold() => Has(FindingCodes.EmptyTable, WorkforceCsv.Read(new MemoryStream()).Findings);

    [Fact]
    public void DegreeWithoutDate_DegreeGivenItsDayNot_IsTold() => Has(
        FindingCodes.DegreeWithoutDate, People.Read(People.With("学历取得日期", "")).Findings);

    [Fact]
    public void DegreeDatesDiffer_CertificateOfAnotherDay_IsTold() => Has(
        FindingCodes.DegreeDatesDiffer,
        Files.WithQualifications(People.Bytes("工号,类别,工种或专业,等级,取得日期,有效期至\n0007,学历,,大专,2019-06-30,\n")).Read().Findings);

    [Fact]
    public void PieceDayOutsideMonth_DayOfApril_IsToldInMarch() => Has(
        FindingCodes.PieceDayOutsideMonth,
        Files.WithPieces(People.Bytes("工号,条款,年月,日期,产品,工序,合格数\n0007,b1,2026-03,2026-04-01,gear,milling,5\n")).Read().Findings);

    [Fact]
    public void ClauseWithoutAmounts_NoStandardEver_IsTold() => Has(
        FindingCodes.ClauseWithoutAmounts, Agreement(Allowance with { Amounts = EffectiveSeries.Empty<BonusAmount>() }).Check());

    [Fact]
    public void GroupScopeMixed_MonthlyAllowanceOverAYear_IsTold() =>
        Has(
            FindingCodes.GroupScopeMixed,
            (
                Agreement(Allowance) with
                {
                    Groups = [new PrecedenceGroup("g", ["a"]) { Scope = PrecedenceScope.Year, Later = LaterHigher.Full }],
                }
            ).Check());

    [Fact]
    public void SchemeKindsMixed_NegotiatedThenPieces_IsTold()
    {
        var clause = SchemeDesk.Negotiated("base-pay") with
        {
            Schemes = EffectiveSeries
                .Always<PayScheme>(new NegotiatedPay { FloorClauses = [] })
                .Set(new LocalDate(2027, 1, 1), PieceDesk.Prices((PieceDesk.Gear, 2m))),
        };
        Has(FindingCodes.SchemeKindsMixed, SchemeDesk.Under(clause).Check());
    }

    [Fact]
    public void AppointedAboveHeld_TechnicianWithASeniorCertificate_IsTold()
    {
        var worker = Somebody().Qualify(new Qualification(SkillGrade.Senior, Start)).Appoint(SkillGrade.Technician, Start);
        Has(FindingCodes.AppointedAboveHeld, new Workforce([worker]).AppointedAboveHeld(new LocalDate(2026, 6, 1)).Findings);
    }

    [Fact]
    public void MonthOutsideTerm_BeforeItBegins_IsTold() => Has(
        FindingCodes.MonthOutsideTerm, Agreement(Allowance).Pay(Somebody().Employ(new LocalDate(2019, 1, 1)), 2019, 12).Findings);

    [Fact]
    public void MonthPartlyOutsideTerm_BegunOnThe16th_IsTold() => Has(
        FindingCodes.MonthPartlyOutsideTerm,
        (Agreement(Allowance) with { Term = new DateSpan(new LocalDate(2026, 6, 16)) }).PayFor(Somebody(), June).Findings);

    [Fact]
    public void SeveralLadders_OneGradeInTwo_IsTold() => Has(
        FindingCodes.SeveralLadders, HoursDesk.WithBase(3_000m, Table("second", Start)).PayFor(HoursDesk.Placed(), June).Findings);

    [Fact]
    public void NoTableInForce_TableFromNextYear_IsTold() => Has(
        FindingCodes.NoTableInForce, Agreement(Table("base-pay", new LocalDate(2027, 1, 1))).PayFor(HoursDesk.Placed(), June).Findings);

    [Fact]
    public void CalendarNotCovering_PartOfAMonthWithoutCalendar_IsTold()
    {
        var agreement = HoursDesk.WithBase(3_000m);
        agreement = agreement with { Policies = agreement.Policies with { Calendar = null } };
        Has(FindingCodes.CalendarNotCovering, agreement.PayFor(HoursDesk.Placed().Leave(new LocalDate(2026, 6, 16)), June).Findings);
    }

    [Fact]
    public void ConflictingEntries_TwoRowsFitAlike_IsTold()
    {
        var clause = Bonus(
            "award", On(AchievementKind.Competition), Once, AwardDesk.Table(([CompetitionLevel.Provincial], 1m), ([CompetitionPlacing.First], 2m)));
        Achievement won = new("a", AchievementKind.Competition, [CompetitionLevel.Provincial, CompetitionPlacing.First], new LocalDate(2026, 6, 5));
        Has(FindingCodes.ConflictingEntries, Agreement(clause).PayFor(Somebody().Achieve(won), June).Findings);
    }

    [Fact]
    public void UnknownArea_WorkplaceOfNoArea_IsTold() => Has(
        FindingCodes.UnknownArea,
        (HoursDesk.WithBase(3_000m) with { Floors = [HoursDesk.Minimum(2_000m) with { Area = "a" }] }).PayFor(HoursDesk.Placed(), June).Findings);

    private static WorkforceFiles Files => new(People.Bytes($"{People.Header}\n{People.Zhang}"));

    private static LadderClause Table(string id, LocalDate from) => new(
        id, "2.2", LocalizedText.Same(id), EffectiveSeries.StartingOn(from, PayLadder.Build(Currency.Cny, 1).Grade("A", 3_000m).ToLadder()));

    private static void Has(FindingCode code, FindingList findings) => Assert.Contains(findings, finding => finding.Code == code);
}
