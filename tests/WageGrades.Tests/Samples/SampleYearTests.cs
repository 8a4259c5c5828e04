using WageGrades.Agreements;
using WageGrades.Calculation;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Tests.Serialization;
using WageGrades.Tests.Generators;
using WageGrades.Workforces;

namespace WageGrades.Tests.Samples;

/// <summary>The sample's 480 people paid for twelve months: clauses 3 to 8 and the fund of clause 11. Expected sums follow from the facts and the
/// agreement by hand.</summary>
[Trait("Length", "Long")]
public sealed class SampleYearTests
{
    private static readonly CollectiveAgreement Agreement = AgreementSamples.Read(AgreementSamples.Whole);
    private static readonly Lazy<IReadOnlyList<PayRun>> Year = new(Pay);

    private static readonly Lazy<IReadOnlyDictionary<ClauseId, Money>> Totals = new(() => Year.Value
        .SelectMany(run => run.Statements).SelectMany(statement => statement.Lines)
        .GroupBy(line => line.Clause.Id)
        .ToDictionary(lines => lines.Key, lines => Money.Sum(lines.Select(line => line.Amount))));

    [OnceFact]
    public void PayFor_TwelveMonths_IsPayableButForThePlantedReasons()
    {
        var student = SamplePeople.Make().Workers.Single(worker => worker.Employment.On(SamplePeople.On).Form == EmploymentForm.StudentTrainee).Id;
        (YearMonth, WorkerId, string)[] expected =
        [
            .. SampleYear.Months.Select(month => (month, student, "WG4021")),
            .. SampleYear.Months.Skip(1).Select(month => (month, SampleYear.Chosen[42], "key-post-allowance AwaitingDecision")),
            (new YearMonth(2026, 9), SampleYear.Chosen[40], "improvement-award AwaitingDecision"),
            (new YearMonth(2026, 10), SampleYear.Chosen[43], "WG4031"),
            (new YearMonth(2027, 2), SampleYear.Chosen[41], "outstanding-benefit AwaitingBenefit"),
            .. SampleYear.OpenRenovation.Members.Select(member => (new YearMonth(2027, 2), member.Worker, "saving-shares AwaitingBenefit")),
            (new YearMonth(2027, 4), SampleYear.Chosen[44], "WG4205"),
            (new YearMonth(2027, 2), SampleYear.OnAnnualPay[3], "annual-pay AwaitingAssessment"),
        ];

        Assert.All(Year.Value, run => Assert.Equal(SamplePeople.Count, run.Statements.Count));
        Assert.Equal(30, expected.Length);
        Assert.Equal(
            expected.Order(),
            Year.Value.SelectMany(run => run.Unsettled.Select(statement => (run.Month, statement.Worker, Reason(statement)))).Order());
    }

    [OnceFact]
    public void PayFor_TwelveMonths_EveryBonusClausePaysSomebody() => Assert.DoesNotContain(
        Agreement.Clauses.OfType<BonusClause>().Where(clause => clause.Number[0] is >= '3' and <= '8'),
        clause => !Totals.Value.TryGetValue(clause.Id, out var paid) || !paid.IsPositive);

    /// <summary>184 of 2026's 365 days are on the scheme; six tenths of 300,000 advance 15,000 a month, of 280,000 14,000, of 150,000
    /// 7,500.</summary>
    [OnceFact]
    public void PayFor_TwelveMonths_PaysAnnualAndNegotiatedPay()
    {
        IEnumerable<PayLine> Lines(WorkerId who, string clause) => Year.Value
            .SelectMany(run => run.Statements.Where(statement => statement.Worker == who)).SelectMany(statement => statement.Lines)
            .Where(line => line.Clause.Id == clause);
        decimal Paid(WorkerId who, string clause) => Lines(who, clause).Sum(line => line.Amount.Amount);

        // 151,232.88 at 1; 90,739.73 + 0.9 × 60,493.15 = 145,183.56; assessed at 80,000, which is 4,000 less than was advanced and carried to the
        // next year.
        Assert.Equal((12 * 15_000m) + 151_232.88m - 90_000m, Paid(SampleYear.OnAnnualPay[0], "annual-pay"));
        Assert.Equal((12 * 15_000m) + 145_183.56m - 90_000m, Paid(SampleYear.OnAnnualPay[1], "annual-pay"));
        Assert.Equal(12 * 14_000m, Paid(SampleYear.OnAnnualPay[2], "annual-pay"));
        Assert.Equal(9 * 7_500m, Paid(SampleYear.OnAnnualPay[3], "annual-pay"));
        Assert.All(
            SampleYear.OnAnnualPay.Take(3),
            who => Assert.Equal(0m, Paid(who, "base-pay") + Paid(who, "skill-allowance") + Paid(who, "seniority-allowance")));

        Assert.Equal(9 * 12_000m, Paid(SampleYear.OnNegotiatedPay[0], "negotiated-pay"));
        var topUp = Assert.Single(Lines(SampleYear.OnNegotiatedPay[1], "negotiated-pay"), line => line.Occurrence == "floor");
        var ladder = Enumerable
            .Range(7, 6)
            .Sum(month =>
                Agreement
                    .PayFor(
                        SampleYear.Make().Find(SampleYear.OnNegotiatedPay[1])! with
                        {
                            Scheme = WageGrades.Periods.EffectiveSeries.Empty<SchemeTerms>(),
                        },
                        new YearMonth(2026, month))
                    .Lines.Where(line => line.Clause.Number.StartsWith('2') || line.Clause.Number.StartsWith('3'))
                    .Sum(line => line.Amount.Amount));
        Assert.Equal(ladder - (6 * 9_000m), topUp.Amount.Amount);
    }

    [OnceFact]
    public void PayFor_TwelveMonths_PaysWhatTheFactsComeTo()
    {
        decimal Of(string clause) => Totals.Value[clause].Amount;

        Assert.Equal((12 * 28_000m, 12 * 12_000m), (Of("operation-pool"), Of("equipment-pool")));
        Assert.Equal((8 * 500_000m / 100) + (10 * 300_000m / 100), Of("saving-shares"));
        Assert.Equal((4 * 300m) + (5 * 800m) + 2_000m, Of("patent-award"));
        Assert.Equal(20 * 10_000m / 100, Of("patent-income"));
        Assert.Equal(3_000m + 80_000m, Of("certified-result"));
        Assert.Equal(5_000m + 3_000m + 2_000m, Of("competition-award"));
        Assert.Equal((4 * (1_000m + 600m + 300m)) + (2 * (2_000m + 1_500m + 1_000m)), Of("competition-award-local"));
        Assert.Equal(11 * 200m, Of("mentor-allowance"));
        Assert.Equal(11 * (1_200m + 2_000m), Of("key-post-allowance"));
        Assert.Equal(10_000m, Year.Value.Sum(run => run.TotalsByPayer.GetValueOrDefault(Payer.Government).Amount));
        Assert.Equal(5_000m, Year.Value.Sum(run => run.TotalsByPayer.GetValueOrDefault(Payer.Union).Amount));
    }

    [OnceFact]
    public void PayFor_TwelveMonths_PaysPiecesProjectsAndResultShares()
    {
        decimal Of(string clause) => Totals.Value[clause].Amount;

        // 1,500 × 2.40 = 3,600; 1,300 × 2.40 = 3,120 topped up to 3,500; 3,000 × 2.60 = 7,800 for the group.
        Assert.Equal(12 * (3_600m + 3_500m + 7_800m), Of("piece-work"));
        Assert.Equal(18_000m + 24_000m + (18_000m * 8 / 10), Of("project-pay"));
        Assert.Equal(100_000m / 2, Of("result-share"));
        Assert.All(
            Year.Value.SelectMany(run => run.Statements).Where(statement => SampleYear.PieceMakers.Contains(statement.Worker)),
            statement => Assert.DoesNotContain(statement.Lines, line => line.Clause.Id == "base-pay"));
    }

    [OnceFact]
    public void PayFor_TwelveMonths_PaysWhatRestsOnTheTableAndComesRound()
    {
        decimal In(int year, int month, string clause) => Year.Value
            .Single(run => run.Month == new YearMonth(year, month))
            .Statements.SelectMany(statement => statement.Lines).Where(line => line.Clause.Id == clause).Sum(line => line.Amount.Amount);
        IEnumerable<(Worker Who, decimal Cell, decimal Hours)> Covered(params IEnumerable<WorkerId>[] without) =>
            from worker in SampleYear.Make().Workers
            let terms = worker.Employment.On(SamplePeople.On)
            where terms.Form != EmploymentForm.Agency && terms.Form != EmploymentForm.StudentTrainee && !without.Any(each => each.Contains(worker.Id))
            let place = worker.Place.On(SamplePeople.On)
            select (worker, Table[place.Grade, place.Step].Amount, terms.HoursShare.Value.ToShownDecimal());

        // Nobody joined after 2025: a month of base pay, and 1,200 a year; annual pay stands in place of both.
        Assert.Equal(Covered(SampleYear.OnAnnualPay).Sum(each => Cents(each.Cell * each.Hours)), In(2026, 12, "thirteenth-month"));
        Assert.Equal(Covered(SampleYear.OnAnnualPay).Sum(each => 1_200m * each.Hours), In(2027, 1, "annual-award"));
        Assert.Equal((In(2026, 12, "thirteenth-month"), In(2027, 1, "annual-award")), (Totals.Value["thirteenth-month"].Amount, Totals.Value["annual-award"].Amount));

        // Eight hours of each night of July at 15 % of the own hour.
        Assert.Equal(
            Covered().Sum(each => Cents(NightsOf(each.Who) * 8 * Cents(each.Cell / 21.75m / 8) * 0.15m)),
            Totals.Value["night-premium"].Amount);

        // June 2027: years completed by the end of May.
        Assert.Equal(
            Covered(SampleYear.OnAnnualPay, SampleYear.OnNegotiatedPay.Skip(1)).Sum(each => Cents(each.Cell * each.Hours * BandOf(each.Who) / 100)),
            In(2027, 6, "long-service-allowance"));
    }

    [OnceFact]
    public void Explain_AShareOfACell_NamesTheTableAndNotItsId()
    {
        var line = Year.Value[0].Statements.SelectMany(statement => statement.Lines).First(each => each.Clause.Id == "long-service-allowance");

        Assert.Contains("岗位能级基本工资 本人薪级薪档", line.Explain(Language.Chinese), StringComparison.Ordinal);
        Assert.Contains("Base pay by skill grade, own grade and step", line.Explain(Language.English), StringComparison.Ordinal);
    }

    [OnceFact]
    public void PayFor_SickLeave_PaysByService()
    {
        // A 21.75th of base pay and monthly allowances for each day: eight tenths after two years of service, nine after eight.
        var july = Year.Value[0].Statements;
        decimal Of(string number) => july.Single(statement => statement.Worker.Number == number).Lines
            .Where(line => line.Clause.Id == "sick-pay").Sum(line => line.Amount.Amount);

        // Four years: (5,180 + 200 + 4 × 20) × 4 / 21.75 × 80 %; 21 years: (8,460 + 1,000 + 200 + 3 % of 8,460) / 21.75 × 90 %.
        Assert.Equal(803.31m, Of("0017"));
        Assert.Equal(410.23m, Of("0341"));
    }

    [OnceFact]
    public void PayFor_TwelveMonths_NobodyFallsBelowAFloor() => Assert.DoesNotContain(Agreement.Floors, floor => Totals.Value.ContainsKey(floor.Id));

    [OnceFact]
    public void PayFor_TwelveMonths_TheFundPaysAllItHasAndOwesTheRest()
    {
        var fund = Assert.Single(Year.Value[^1].Allocation.Funds);

        Assert.Equal((540_000m, 60_000m), (fund.ContributedBy[Payer.Employer].Amount, fund.ContributedBy[Payer.Union].Amount));
        Assert.Equal((600_000m, 0m), (fund.Paid.Amount, fund.Closing.Amount));
        Assert.Equal(600_000m, fund.Fund.Clauses.Sum(clause => Totals.Value[clause].Amount));
        Assert.True(fund.Owed.IsPositive);
        Assert.Equal(
            [new YearMonth(2027, 5), new YearMonth(2027, 6)],
            Year.Value.Where(run => run.Findings.OfCode(FindingCodes.FundShort).Any()).Select(run => run.Month));
    }

    private static WageGrades.Ladders.PayLadder Table => Agreement.Clauses.OfType<LadderClause>().Single().Ladders.On(SamplePeople.On);

    private static decimal Cents(decimal amount) => Math.Round(amount, 2, MidpointRounding.AwayFromZero);

    private static decimal NightsOf(Worker worker) => worker.RecordOf(SampleYear.Months[0]).Counts.GetValueOrDefault(MonthCounter.NightShifts);

    // Who came back began anew.
    private static int BandOf(Worker worker)
    {
        var hired = worker.Employment.Steps.Last(step => step.HasValue).Span.From;
        return (2027 - hired.Year - (hired.Month < 6 ? 0 : 1)) switch { >= 20 => 3, >= 15 => 2, >= 10 => 1, _ => 0 };
    }

    private static string Reason(PayStatement statement) => statement.IsBlocked
        ? Assert.Single(statement.Findings.Errors).Code.Id
        : statement.Pending.Select(line => $"{line.Clause.Id} {line.Reason}").Distinct().Single();

    private static List<PayRun> Pay()
    {
        var calculator = PayCalculator.For(Agreement);
        var people = SampleYear.Make();
        return [.. SampleYear.Months.Select(month => calculator.PayFor(people, month))];
    }
}
