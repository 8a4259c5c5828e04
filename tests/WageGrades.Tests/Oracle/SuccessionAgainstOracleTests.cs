using System.Globalization;
using System.Text;
using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Oracle;
using WageGrades.Periods;
using WageGrades.Serialization;
using WageGrades.Tests.Generators;
using WageGrades.Workforces;
using Xunit.Abstractions;

namespace WageGrades.Tests.Oracle;

/// <summary>
/// Pay under two agreements of which one replaces the other inside a month, as it is known before and after the second was signed, against the
/// oracle's, to the fen.
/// </summary>
public sealed class SuccessionAgainstOracleTests(ITestOutputHelper output)
{
    private static readonly IReadOnlyList<string> Kinds =
    [
        "known before", "known after", "another amount than was known", "shared by ladder tables",
        .. FamilyCoverage.Kinds.Where(kind => kind.StartsWith("schedule ", StringComparison.Ordinal) || kind.StartsWith("times ", StringComparison.Ordinal)
            || kind.StartsWith("rate ", StringComparison.Ordinal)).Select(kind => $"shared: {kind}"),
    ];

    [Fact]
    [Trait("Length", "Long")]
    public void PayFor_RandomSuccessions_AgreesWithOracle()
    {
        Coverage coverage = new();

        Law.Holds(SucceedingCase.Of(Runs.AreLong ? 2 : 1), each => Compare(each, coverage), 240);

        output.WriteLine(coverage.ToString());
        coverage.AssertMet(Kinds, 240, months: Runs.AreLong ? 4_000 : 3_000, each: 20);
    }

    private static void Compare(SucceedingCase of, Coverage coverage)
    {
        Register independent = new(
        [
            (AgreementReader.Read(AgreementJson.Write(of.First)), Day(of.First.SignedOn!.Value), Day(of.First.Term.From)),
            (AgreementReader.Read(AgreementJson.Write(of.Second)), Day(of.SignedOn), Day(of.From)),
        ]);
        foreach (var worker in of.Workers)
        {
            var person = PersonReader.Read(PersonJson.Write(worker));
            var before = Compare(of, worker, person, independent, of.SignedOn.PlusDays(-1), coverage);
            var after = Compare(of, worker, person, independent, of.SignedOn, coverage);
            before.Zip(after).Where(pair => pair.First.SettledSoFar != pair.Second.SettledSoFar).ToList()
                .ForEach(_ => coverage.Count("another amount than was known"));
        }
    }

    private static List<PayStatement> Compare(
        SucceedingCase of, Worker worker, Person person, Register independent, LocalDate knownOn, Coverage coverage)
    {
        var calculator = RegisterCalculator.For(of.Register.AsKnownOn(knownOn));
        List<PayStatement> statements = [];
        foreach (var month in FactGen.Months)
        {
            var expected = PayOracle.Pay(independent.KnownOn(Day(knownOn), month.Year, month.Month), person, month.Year, month.Month);
            var statement = calculator.PayFor(worker, month);
            if (Comparison.Difference(expected, statement) is { } difference)
            {
                StringBuilder text = new();
                text.AppendLine(
                    CultureInfo.InvariantCulture,
                    $"{difference}, in {month:yyyy-MM}, replaced from {of.From:R}, signed {of.SignedOn:R}, known {knownOn:R}");
                Comparison.Describe(text, expected, statement);
                Assert.Fail($"{text}{PersonJson.Write(worker)}\n{AgreementJson.Write(of.First)}\n{AgreementJson.Write(of.Second)}");
            }

            var isReplaced = knownOn >= of.SignedOn;
            coverage.Add(isReplaced && DateSpan.OfMonth(month).From >= of.From ? of.Second : of.First, worker, expected, statement);
            coverage.Count(isReplaced ? "known after" : "known before");
            var isShared = isReplaced && month == of.From.ToYearMonth() && of.From.Day > 1;
            Shared(of, statement, isShared && statement.IsPayable).ToList().ForEach(coverage.Count);
            statements.Add(statement);
        }

        return statements;
    }

    /// <summary>What a shared month used of either agreement.</summary>
    private static IEnumerable<string> Shared(SucceedingCase of, PayStatement statement, bool isShared) => !isShared
        ? []
        : FormulaCoverage.Of(of.First, statement).Concat(FormulaCoverage.Of(of.Second, statement))
            .Concat(statement.Lines.Where(line => !line.Amount.IsZero).Select(line => of.Second.Find(line.Clause.Id)).OfType<BonusClause>()
                .Select(clause => $"schedule {clause.Bonus.Schedule.GetType().Name}"))
            .Distinct()
            .Select(kind => $"shared: {kind}")
            .Concat(statement.Lines.Where(line => line.Clause.Id == "base-pay").Select(line => line.Span).Distinct().Count() > 1
                ? ["shared by ladder tables"]
                : []);

    private static DateOnly Day(LocalDate day) => new(day.Year, day.Month, day.Day);
}
