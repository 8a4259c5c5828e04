using WageGrades.Calculation;
using WageGrades.Tests.Generators;
using WageGrades.Workforces;

namespace WageGrades.Tests.Properties;

/// <summary>A run without explanation is the same run: every line, status, amount, finding and total, and no step of an explanation.</summary>
public sealed class LightRunTests
{
    private static readonly Dictionary<string, (Arbitrary<PayCase> Cases, int Values)> Kinds = new(StringComparer.Ordinal)
    {
        ["any"] = (PayCase.Of(3), 60),
        ["awards"] = (PayCase.Wide(2), 60),
        ["schemes"] = (SchemeGen.Any, 60),
        ["piece rates"] = (PieceGen.Any, 60),
        ["hours"] = (HoursCase.Of(2), 60),
        ["hours of all kinds"] = (HoursGen.Any, 60),
        ["pools and funds"] = (SharingGen.Any, 40),
        ["short funds"] = (ShortFundGen.Any, 40),
        ["relative floors"] = (RelativeFloorGen.Any, 40),
        ["shared results"] = (SharedResultGen.Any, 40),
        ["figures of a result"] = (FiguresGen.Any, 40),
        ["groups"] = (GroupedGen.Any, 40),
        ["crews"] = (CrewGen.Any, 40),
    };

    // A short run pays every third month.
    private static readonly IReadOnlyList<YearMonth> Months = [.. FactGen.Months.Where((_, at) => Runs.AreLong || at % 3 == 0)];

    public static TheoryData<string> Names => [.. Kinds.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void PayFor_WithoutExplanation_SameButForTheSteps(string kind) => Law.Holds(Kinds[kind].Cases, pay =>
    {
        var (explained, light) = (PayCalculator.For(pay.Agreement), PayCalculator.Light(pay.Agreement));
        Workforce people = new(pay.Workers);
        foreach (var month in Months)
        {
            Same(explained.PayFor(people, month), light.PayFor(people, month));
            foreach (var worker in pay.Workers)
            {
                Same(explained.PayNoted(worker, month), light.PayNoted(worker, month));
                Assert.Equal(explained.PayNoted(worker, month), explained.PayFor(worker, month));
            }
        }
    }, Kinds[kind].Values);

    [Fact]
    public void PayFor_UnderARegisterWithoutExplanation_SameButForTheSteps() => Law.Holds(BackPayCase.Of(2), pay =>
    {
        var (explained, light) = (RegisterCalculator.For(pay.After), RegisterCalculator.Light(pay.After));
        Assert.All(BackPayCase.Months, month => Same(explained.PayFor(pay.Workforce, month), light.PayFor(pay.Workforce, month)));
    }, 60);

    private static void Same(PayRun explained, PayRun light)
    {
        Assert.Equal(explained.Allocation, light.Allocation);
        Assert.Equal(explained.Coverage, light.Coverage);
        Assert.Equal(explained.Statements.Count, light.Statements.Count);
        foreach (var (one, other) in explained.Statements.Zip(light.Statements))
        {
            Same(one, other);
        }
    }

    private static void Same(PayStatement explained, PayStatement light)
    {
        Assert.All(LinesOf(light), line => Assert.Empty(line.Trace));
        Assert.Equal(LinesOf(explained).Select(line => line with { Trace = [] }), LinesOf(light));
        Assert.Equal(explained.SettledSoFar, light.SettledSoFar);
        Assert.Equal(explained.Findings, light.Findings);
        Assert.Equal(explained.Notes.All, light.Notes.All);
        Assert.Equal(explained.Minimum, light.Minimum);
        Assert.Equal(OpenMonth.Of(explained)?.Reasons, OpenMonth.Of(light)?.Reasons);
        Assert.Equal(explained.Worker, light.Worker);
    }

    private static IEnumerable<PayLine> LinesOf(PayStatement statement) => statement.Lines.Concat(statement.Suppressed).Concat(statement.Pending);
}
