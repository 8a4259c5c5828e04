using WageGrades.Calculation;
using WageGrades.Oracle;
using WageGrades.Periods;
using WageGrades.Tests.Generators;
using WageGrades.Workforces;
using Xunit.Abstractions;

namespace WageGrades.Tests.Oracle;

/// <summary>Months of pay from day d to day d − 1 against the oracle's, to the fen: whatever looks at months follows the agreement's.</summary>
public sealed class PayMonthAgainstOracleTests(ITestOutputHelper output)
{
    private const int People = 5;

    private static readonly IReadOnlyList<YearMonth> Years = [.. Enumerable.Range(0, 40).Select(new YearMonth(2026, 1).PlusMonths)];

    private readonly Dictionary<string, int> met = [];

    [Fact]
    [Trait("Length", "Long")]
    public void PayFor_RandomAgreements_AgreesWithOracle() => Holds(PayCase.Of(People), 300, FactGen.Months);

    [Fact]
    [Trait("Length", "Long")]
    public void PayFor_RandomAwards_AgreesWithOracle() => Holds(PayCase.Wide(People), 240, FactGen.Months);

    [Fact]
    [Trait("Length", "Long")]
    public void PayFor_RandomFormulas_AgreesWithOracle() => Holds(FormulaGen.Cases(People), 240, FactGen.Months);

    [Fact]
    [Trait("Length", "Long")]
    public void PayFor_RandomGroups_AgreesWithOracle() => Holds(GroupedGen.Any, 240, FactGen.Months);

    [Fact]
    [Trait("Length", "Long")]
    public void PayFor_RandomPeriods_AgreesWithOracle() => Holds(PeriodGen.ToAll(People), 240, FactGen.Months);

    [Fact]
    [Trait("Length", "Long")]
    public void PayFor_RandomPeriodsOfLivedLives_AgreesWithOracle() => Holds(PeriodGen.Lived(People), 160, FactGen.Months);

    [Fact]
    [Trait("Length", "Long")]
    public void PayFor_RandomHours_AgreesWithOracle() => Holds(HoursCase.Of(People), 240, FactGen.Months);

    [Fact]
    [Trait("Length", "Long")]
    public void PayFor_RandomSchemes_AgreesWithOracle() => Holds(SchemeGen.Any, 120, Years);

    [Fact]
    [Trait("Length", "Long")]
    public void PayFor_RandomPieces_AgreesWithOracle() => Holds(PieceGen.Any, 160, FactGen.Months);

    [Fact]
    [Trait("Length", "Long")]
    public void PayFor_RandomProjectsAndResults_AgreesWithOracle() => Holds(SharedResultGen.Any, 160, FactGen.Months);

    [Fact]
    [Trait("Length", "Long")]
    public void PayFor_RandomCrews_AgreesWithOracle() => HoldsOfCrews(CrewGen.Any, 160);

    [Fact]
    [Trait("Length", "Long")]
    public void PayFor_RandomShortFunds_AgreesWithOracle() => HoldsOfCrews(ShortFundGen.Any, 240);

    private void Holds(Arbitrary<PayCase> cases, int values, IReadOnlyList<YearMonth> months)
    {
        Coverage coverage = new();
        Law.Holds(
            PayMonthGen.Of(cases),
            pay =>
            {
                Comparison comparison = new(pay.Agreement, coverage);
                foreach (var worker in pay.Workers)
                {
                    comparison.Of(worker, PersonReader.Read(PersonJson.Write(worker)), months);
                }

                Count(pay, months);
            },
            values);
        Tell(values);
    }

    private void HoldsOfCrews(Arbitrary<PayCase> cases, int values)
    {
        Coverage coverage = new();
        Law.Holds(
            PayMonthGen.Of(cases),
            pay =>
            {
                new CrewComparison(pay.Agreement, pay.Workers, coverage).Of(FactGen.Months);
                Count(pay, FactGen.Months);
            },
            values);
        Tell(values);
    }

    // Months that the calendar's would pay otherwise are what the law is about.
    private void Count(PayCase pay, IReadOnlyList<YearMonth> months)
    {
        Workforce people = new(pay.Workers);
        var calendar = PayCalculator.Light(PayMonthGen.With(pay.Agreement, PayPeriod.CalendarMonth));
        var own = PayCalculator.Light(pay.Agreement);
        foreach (var month in months.Where(month => month.Month % 3 == 0))
        {
            Add(pay.Agreement.Policies.PayPeriod.IsCalendarMonth ? "calendar month" : "other month");
            Add(calendar.PayFor(people, month).PayableTotal == own.PayFor(people, month).PayableTotal ? "paid alike" : "paid otherwise");
        }
    }

    private void Add(string kind) => met[kind] = met.GetValueOrDefault(kind) + 1;

    private void Tell(int values)
    {
        output.WriteLine(string.Join(", ", met.OrderBy(each => each.Key, StringComparer.Ordinal).Select(each => $"{each.Key} {each.Value}")));
        Assert.True(met.GetValueOrDefault("other month") > 0);
        if (Runs.AskForKinds)
        {
            Assert.True(met["other month"] > 2 * met.GetValueOrDefault("calendar month"), "too few months are not the calendar's");
            Assert.True(met.GetValueOrDefault("paid otherwise") >= Runs.Least(values, values), "too few months are paid otherwise");
        }
    }
}
