using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Findings;
using WageGrades.Periods;
using WageGrades.Tests.Generators;
using WageGrades.Workforces;

namespace WageGrades.Tests.Properties;

/// <summary>Whatever is changed in the facts of a person or of somebody beside them: a month that finds the same pays the same.</summary>
public sealed class MonthFactsLawTests
{
    // One change of a person's facts in so many is compared, another one in every case.
    private static readonly int Stride = Runs.AreLong ? 8 : 16;

    // A short run looks at every third month: what changes between months changes in those too.
    private static readonly IReadOnlyList<YearMonth> Months = [.. FactGen.Months.Where((_, at) => Runs.AreLong || at % 3 == 0)];

    [Fact]
    public void PayFor_EqualFactsOfWideAgreements_SameLines() => Holds(PayCase.Wide(2), 100, alike: 2_000);

    [Fact]
    public void PayFor_EqualFactsOfHoursAndLeave_SameLines() => Holds(HoursCase.Of(2), 100, alike: 2_000);

    [Fact]
    public void PayFor_EqualFactsOfClausesForSome_SameLines() => Holds(EligibleGen.Of(HoursCase.Of(2)), 100, alike: 2_000);

    [Fact]
    public void PayFor_EqualFactsUnderCapsOfTheYear_SameLines() => Holds(
        Arb.From(PayCase.Wide(2).Generator.Select(pay => pay with
        {
            Agreement = pay.Agreement with
            {
                Caps =
                [
                    new CapGroup("year", [.. pay.Agreement.Clauses.OfType<BonusClause>().Select(clause => clause.Id)], FactGen.Cny(1_500), CapPeriod.Year),
                ],
            },
        })),
        60,
        alike: 1_000);

    // Formulas read more of a person than other amounts: service, grades and posts borne, cells, counters.
    [Fact]
    public void PayFor_EqualFactsOfFormulas_SameLines() => Holds(FormulaGen.Cases(2), 60, alike: 1_000);

    [Fact]
    public void PayFor_EqualFactsOfPeriods_SameLines() => Holds(PeriodGen.Of(2), 60, alike: 1_000);

    [Fact]
    public void PayFor_EqualFactsOnSchemes_SameLines()
    {
        var (alike, different) = (0, 0);
        Law.Holds(Law.Both(SchemeCase.Any, SchemeCase.Any), both =>
        {
            var calculator = PayCalculator.For(both.First.Agreement);
            Compare(calculator, both.First.Worker, [.. Mixed(both.First.Worker, both.Second.Worker), both.First.OnLadder], ref alike, ref different);
        }, 100);

        Reached(alike, 2_000, different);
    }

    [Fact]
    public void PayFor_EqualFactsInCrews_SameLines()
    {
        var (alike, different) = (0, 0);
        Law.Holds(CrewGen.Any, pay =>
        {
            var calculator = PayCalculator.For(pay.Agreement);
            var workforce = new Workforce(pay.Workers);
            var others = Some(Mixed(pay.Workers[0], pay.Workers[^1]), alike + different).Select(changed => new Workforce([changed, .. pay.Workers.Skip(1)])).ToList();
            foreach (var month in FactGen.Months.Take(Runs.AreLong ? 4 : 1))
            {
                var allocation = calculator.Allocate(workforce, month);
                foreach (var other in others)
                {
                    var changed = calculator.Allocate(other, month);
                    foreach (var (worker, same) in workforce.Workers.Zip(other.Workers))
                    {
                        Compare(Of(calculator, worker, month, allocation), Of(calculator, same, month, changed), pay, ref alike, ref different);
                    }
                }
            }
        }, 40);

        Reached(alike, 2_000, different);
    }

    // Whole months in which the agreement says the same are one month: those of one person and those of several.
    [Fact]
    public void PayFor_EqualFactsOfOtherMonthsOfWideAgreements_SameLines() => HoldsOverTime(PayCase.Wide(3), 100);

    [Fact]
    public void PayFor_EqualFactsOfOtherMonthsOfHoursAndLeave_SameLines() => HoldsOverTime(HoursCase.Of(3), 60);

    [Fact]
    public void PayFor_EqualFactsOfOtherMonthsOfClausesForSome_SameLines() => HoldsOverTime(EligibleGen.Of(HoursCase.Of(3)), 60);

    [Fact]
    public void PayFor_EqualFactsOfOtherMonthsOfPeriods_SameLines() => HoldsOverTime(PeriodGen.Of(3), 60, least: 20);

    private static void HoldsOverTime(Arbitrary<PayCase> cases, int values, int least = 40)
    {
        var alike = 0;
        Law.Holds(cases, pay =>
        {
            var calculator = PayCalculator.For(pay.Agreement);
            DateSpan Span(YearMonth each) => pay.Agreement.Policies.PayPeriod.DaysOf(each).ToDateSpan();
            Dictionary<MonthFacts, (Month Own, YearMonth Of)> known = [];
            foreach (var worker in pay.Workers.SelectMany(worker => new[] { worker, WithoutRecords(worker) }))
            {
                foreach (var month in FactGen.Months.Concat(FactGen.Months.Select(each => each.PlusMonths(12))))
                {
                    var own = Of(calculator, worker, month);
                    if (own.Facts.Frame.Month is { } only)
                    {
                        Assert.Equal(month, only);
                        continue;
                    }

                    if (!known.TryGetValue(own.Facts, out var other))
                    {
                        known.Add(own.Facts, (own, month));
                        continue;
                    }

                    Assert.True(
                        other.Own.PayOfWhole(Span(other.Of)) == own.PayOfWhole(Span(month)),
                        $"{other.Of} {other.Own.Pay}\n{month} {own.Pay}\n{PayCase.Print(pay.Agreement, other.Own.Worker)}\n{PayCase.Print(null, worker)}");
                    alike += own.IsEmpty || other.Of == month ? 0 : 1;
                }
            }
        }, values);

        Assert.True(alike >= (Runs.AskForKinds ? least * 3 : least / 10), $"{alike} months were found like others that pay something.");
    }

    private static Worker WithoutRecords(Worker worker) => worker with
    {
        Records = new Dictionary<YearMonth, MonthRecord>(),
        Leaves = [],
        Absences = [],
    };

    private static void Holds(Arbitrary<PayCase> cases, int values, int alike)
    {
        var (same, different) = (0, 0);
        Law.Holds(cases, pay =>
        {
            var calculator = PayCalculator.For(pay.Agreement);
            Compare(calculator, pay.Workers[0], [.. Mixed(pay.Workers[0], pay.Workers[^1]), .. AwardFacts.Simpler(pay.Workers[0])], ref same,
                ref different, pay);
        }, values);

        Reached(same, alike, different);
    }

    private static void Compare(
        PayCalculator calculator, Worker worker, IReadOnlyList<Worker> changed, ref int alike, ref int different, PayCase? pay = null)
    {
        foreach (var month in Months)
        {
            var own = Of(calculator, worker, month);
            foreach (var other in Some(changed, alike + different))
            {
                Compare(own, Of(calculator, other, month), pay ?? new PayCase(calculator.Agreement, [worker, other]), ref alike, ref different);
            }
        }
    }

    private static void Compare(Month one, Month other, PayCase pay, ref int alike, ref int different)
    {
        if (one.Facts != other.Facts)
        {
            different++;
            return;
        }

        Assert.Equal(one.Facts.GetHashCode(), other.Facts.GetHashCode());
        Assert.True(one.Pay == other.Pay, $"{one.Pay}\n{other.Pay}\n{PayCase.Print(pay.Agreement, one.Worker)}\n{PayCase.Print(null, other.Worker)}");
        alike += one.IsEmpty ? 0 : 1;
    }

    private static List<T> Some<T>(IEnumerable<T> changes, int from) => [.. changes.Where((_, at) => (at + from) % Stride == 0)];

    // A law about months that find the same needs many of them that pay something, and some that find something else.
    private static void Reached(int alike, int least, int different)
    {
        Assert.True(alike >= Runs.Least(least * Months.Count / FactGen.Months.Count / Stride, 100), $"{alike} months were found alike that pay something.");
        Assert.True(different > (Runs.AreFull ? 100 : Runs.AskForKinds ? 10 : 0), $"{different} months were found to differ.");
    }

    /// <summary>The person with one kind of facts after another of somebody else, with another name and number, and with all of them.</summary>
    private static IEnumerable<Worker> Mixed(Worker one, Worker other) =>
    [
        one with { Name = "other" },
        one with { Employment = other.Employment },
        one with { Place = other.Place },
        one with { Post = other.Post },
        one with { StepEvents = other.StepEvents },
        one with { ProtectedPay = other.ProtectedPay },
        one with { Scheme = other.Scheme },
        one with { Assessments = other.Assessments },
        one with { ServiceSince = other.ServiceSince },
        one with { BornOn = other.BornOn },
        one with { Qualifications = other.Qualifications },
        one with { Appointments = other.Appointments },
        one with { Achievements = other.Achievements },
        one with { Projects = other.Projects },
        one with { Absences = other.Absences },
        one with { Leaves = other.Leaves },
        one with { DecidedAmounts = other.DecidedAmounts },
        one with { StandingNumbers = other.StandingNumbers },
        one with { Records = other.Records },
        one with { Leaves = [.. one.Leaves.Select(each => each with { Span = new DateSpan(each.Span.From.PlusDays(-20), each.Span.Until) })] },
        .. one.Records.Keys.Select(month => one with { Records = one.Records.Where(each => each.Key != month).ToDictionary() }),
        .. one.Achievements.Select(dropped => one with { Achievements = [.. one.Achievements.Where(each => each != dropped)] }),
        .. one.Qualifications.Select(dropped => one with { Qualifications = [.. one.Qualifications.Where(each => each != dropped)] }),
        .. one.Appointments.Select(dropped => one with { Appointments = [.. one.Appointments.Where(each => each != dropped)] }),
        .. Tweaked(one, [.. one.Achievements, .. other.Achievements]),
        .. from held in one.Appointments
           from grade in one.Appointments.Concat(other.Appointments).Select(each => each.Grade).Distinct()
           select one with { Appointments = [.. one.Appointments.Select(each => each == held ? each with { Grade = grade } : each)] },
        .. from held in one.Qualifications
           from grade in one.Qualifications.Concat(other.Qualifications).Select(each => each.Grade).Distinct()
           select one with { Qualifications = [.. one.Qualifications.Select(each => each == held ? each with { Grade = grade } : each)] },
    ];

    /// <summary>With one result that has one thing of another of its kind: facts that find the same but for that.</summary>
    private static IEnumerable<Worker> Tweaked(Worker one, IReadOnlyList<Achievement> all) =>
        from achieved in one.Achievements
        from like in all.Where(each => each.Kind == achieved.Kind && each != achieved).Take(3)
        from tweaked in new[]
        {
            achieved with { Key = like.Key },
            achieved with { Occasion = like.Occasion },
            achieved with { VerifiedBenefit = like.VerifiedBenefit },
            achieved with { DecidedAmounts = like.DecidedAmounts },
            achieved with { AcceptedShare = like.AcceptedShare },
            achieved with { Benefits = like.Benefits },
        }
        select one with { Achievements = [.. one.Achievements.Select(each => each == achieved ? tweaked : each)] };

    private static Month Of(PayCalculator calculator, Worker worker, YearMonth month, Allocation? allocation = null) =>
        new(worker, calculator.FactsOf(worker, month, allocation), () => allocation is null ? calculator.PayFor(worker, month) : calculator.PayFor(worker, month, allocation));

    /// <summary>What a month finds, and what it pays, which is only computed where it is compared.</summary>
    private sealed class Month(Worker worker, MonthFacts facts, Func<PayStatement> pay)
    {
        private readonly Lazy<PayStatement> statement = new(pay);
        private string? printed;

        public Worker Worker => worker;

        public MonthFacts Facts => facts;

        public bool IsEmpty => statement.Value.Lines.Count == 0;

        public string Pay => printed ??= Print(statement.Value);

        // Whole months are written alike.
        public string PayOfWhole(DateSpan month) => Print(statement.Value, month);

        private static string Print(PayStatement statement, DateSpan? whole = null)
        {
            var lines = statement.Lines.Concat(statement.Suppressed.Where(line => line.Reason != LineReason.NotYetDue)).Concat(statement.Pending).Select(line =>
                $"{line.Clause.Id} {line.Status} {line.Reason} {Days(line.Span)} {line.BelongsTo} {line.Exact} {line.Amount} {line.Entitlement}");
            string Days(DateSpan days) => whole is not { } month ? days.ToString()
                : days == month ? "whole"
                : $"{Period.DaysBetween(month.From, days.From)} {days.DayCount}";
            var errors = statement.Findings.Where(finding => finding.Severity == FindingSeverity.Error).Select(finding => finding.Code.ToString()).Distinct()
                .Order(StringComparer.Ordinal);
            return $"{statement.IsBlocked} {statement.SettledSoFar} [{string.Join(' ', errors)}]\n{string.Join('\n', lines)}";
        }
    }
}
