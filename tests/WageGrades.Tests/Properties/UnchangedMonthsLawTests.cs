using WageGrades.Calculation;
using WageGrades.Tests.Generators;
using WageGrades.Workforces;

namespace WageGrades.Tests.Properties;

/// <summary>A month in which nothing is said to have changed since an earlier one finds what a look at it finds, and is paid alike for like
/// reasons.</summary>
public sealed class UnchangedMonthsLawTests
{
    [Fact]
    public void See_NothingChangedUnderWideAgreements_FindsTheSame() => Holds(PayCase.Wide(3), 250, least: 300);

    [Fact]
    public void See_NothingChangedWithHoursAndLeave_FindsTheSame() => Holds(HoursCase.Of(3), 100, least: 300);

    [Fact]
    public void See_NothingChangedForSome_FindsTheSame() => Holds(EligibleGen.Of(HoursCase.Of(3)), 100, least: 300);

    [Fact]
    public void See_NothingChangedWithPeriods_FindsTheSame() => Holds(PeriodGen.Of(3), 500, least: 300);

    [Fact]
    public void See_NothingChangedWithFormulas_FindsTheSame() => Holds(FormulaGen.Cases(3), 800, least: 300);

    [Fact]
    public void See_LookingOnWithPeriods_FindsWhatTheMonthAloneFinds() => HoldsAhead(PeriodGen.Of(3), 100, least: 300);

    [Fact]
    public void See_LookingOnWithFormulas_FindsWhatTheMonthAloneFinds() => HoldsAhead(FormulaGen.Cases(3), 100, least: 300);

    [Fact]
    public void See_LookingOnUnderWideAgreements_FindsWhatTheMonthAloneFinds() => HoldsAhead(PayCase.Wide(3), 100, least: 300);

    [Fact]
    public void See_LookingOnForSome_FindsWhatTheMonthAloneFinds() => HoldsAhead(EligibleGen.Of(HoursCase.Of(3)), 100, least: 300);

    // What a later month finds serves those before it, but of what begins between them.
    private static void HoldsAhead(Arbitrary<PayCase> cases, int values, int least)
    {
        var (found, begun) = (0, 0);
        Law.Holds(cases, pay =>
        {
            var calculator = PayCalculator.Light(pay.Agreement);
            foreach (var worker in pay.Workers.SelectMany(worker => new[] { worker, Lasting(worker) }))
            {
                (SeenMonth? before, MonthFacts? last) = (null, null);
                foreach (var month in Enumerable.Range(0, 12).Select(FactGen.Months[0].PlusMonths))
                {
                    var allocation = calculator.Allocate(new Workforce([worker]), month);
                    before = calculator.See(worker, month, allocation, before, looksOn: true);
                    var own = calculator.See(worker, month, allocation);
                    Assert.True(own?.Facts == before?.Facts, $"{month}\n{PayCase.Print(pay.Agreement, worker)}");
                    if (own is not null)
                    {
                        var paid = calculator.PayFor(worker, month, allocation, StatementDetail.Notes);
                        Assert.Equal(Printed(own, paid), Printed(before!, paid));
                    }

                    found += own?.Facts.Clauses.Count > 0 ? 1 : 0;
                    begun += last is not null && own?.Facts.Clauses.Count > last.Clauses.Count ? 1 : 0;
                    last = own?.Facts;
                }
            }
        }, values);

        Assert.True(
            found >= (Runs.AskForKinds ? least : least / 10) && begun >= (Runs.AskForKinds ? least / 20 : 1),
            $"{found} months find something, in {begun} something begins.");
    }

    private static void Holds(Arbitrary<PayCase> cases, int values, int least)
    {
        var unchanged = 0;
        Law.Holds(cases, pay =>
        {
            var calculator = PayCalculator.Light(pay.Agreement);
            foreach (var worker in pay.Workers.SelectMany(worker => new[] { worker, Lasting(worker), Lasting(Quiet(worker)) }))
            {
                SeenMonth? before = null;
                foreach (var month in Enumerable.Range(0, 24).Select(FactGen.Months[0].PlusMonths))
                {
                    var allocation = calculator.Allocate(new Workforce([worker]), month);
                    var seen = calculator.See(worker, month, allocation, before);
                    if (seen is null || !ReferenceEquals(seen, before))
                    {
                        before = seen;
                        continue;
                    }

                    var own = calculator.See(worker, month, allocation);
                    var paid = calculator.PayFor(worker, month, allocation, StatementDetail.Notes);
                    Assert.True(own!.Facts == seen.Facts, $"{month}: {Difference(own.Facts, seen.Facts)}\n{PayCase.Print(pay.Agreement, worker)}");
                    Assert.Equal(Printed(own, paid), Printed(seen, paid));
                    Assert.Equal(Printed(own, paid), string.Join('\n', paid.Notes.All));
                    unchanged += paid.Lines.Count > 0 ? 1 : 0;
                }
            }
        }, values);

        Assert.True(unchanged >= (Runs.AskForKinds ? least : least / 10), $"{unchanged} months were like the one before and pay something.");
    }

    private static string Difference(MonthFacts one, MonthFacts other) => string.Join(' ', new (string Part, object? One, object? Other)[]
    {
        ("frame", one.Frame, other.Frame), ("days", one.Days, other.Days), ("clauses", one.Clauses, other.Clauses), ("shared", one.Shared, other.Shared),
        ("faults", one.Faults, other.Faults), ("carry", one.Carry, other.Carry),
    }.Where(part => !Equals(part.One, part.Other)).Select(part => $"{part.Part} {part.One} {part.Other}"));

    private static string Printed(SeenMonth seen, PayStatement paid) => string.Join('\n', seen.NotesBeside(paid, (_, _) => true));

    private static Worker Quiet(Worker worker) => worker with { Achievements = [], Qualifications = [], StepEvents = [] };

    // Of a time without records, leaves and projects more months are alike.
    private static Worker Lasting(Worker worker) => worker with
    {
        Records = new Dictionary<YearMonth, MonthRecord>(),
        MissingFrom = [],
        Leaves = [],
        Absences = [],
        Projects = [],
        TeamResults = [],
        Achievements = [.. worker.Achievements.Where(each => each.Benefits.Count == 0)],
    };
}
