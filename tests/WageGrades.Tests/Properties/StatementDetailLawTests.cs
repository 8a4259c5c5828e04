using WageGrades.Calculation;
using WageGrades.Tests.Generators;
using WageGrades.Workforces;

namespace WageGrades.Tests.Properties;

/// <summary>A statement that tells amounts alone pays, keeps open and blocks what one with all its findings does.</summary>
public sealed class StatementDetailLawTests
{
    private const int Tests = 100;

    [Fact]
    public void Amounts_UnderWideAgreements_AreThoseOfTheWholeStatement()
    {
        var (paid, untold) = (0, 0);
        Law.Holds(PayCase.Wide(4), pay =>
        {
            var calculator = PayCalculator.Light(pay.Agreement);
            foreach (var worker in pay.Workers)
            {
                foreach (var month in FactGen.Months)
                {
                    var allocation = calculator.Allocate(new Workforce([worker]), month);
                    var whole = calculator.PayFor(worker, month, allocation, StatementDetail.Findings);
                    var alone = calculator.PayFor(worker, month, allocation, StatementDetail.Amounts);
                    Assert.Equal(whole.Lines, alone.Lines);
                    Assert.Equal(whole.Pending, alone.Pending);
                    Assert.Equal(whole.Suppressed, alone.Suppressed);
                    Assert.Equal((whole.IsBlocked, whole.SettledSoFar), (alone.IsBlocked, alone.SettledSoFar));
                    Assert.Equal(whole.Findings.Errors, alone.Findings.Errors);
                    paid += whole.Lines.Count > 0 ? 1 : 0;
                    untold += whole.Findings.Count > alone.Findings.Count ? 1 : 0;
                }
            }
        }, Tests);

        Assert.True(paid >= Runs.Least(100, Tests) && untold >= Runs.Least(10, Tests), $"{paid} statements pay something, {untold} tell less.");
    }

    // Why clauses have no line is worked out for a run once somebody asks: what it says is what a statement that looks at once says.
    [Fact]
    public void Notes_OfARunAskedLater_AreThoseOfTheStatementThatTellsThemAtOnce()
    {
        var (noted, blocked) = (0, 0);
        Law.Holds(PayCase.Wide(4), pay =>
        {
            var calculator = PayCalculator.For(pay.Agreement);
            Workforce people = new(pay.Workers.Select((worker, at) => worker with { Id = new($"{at}") }));
            foreach (var month in FactGen.Months)
            {
                List<Worker> asked = [.. MissingRecords.Note(people, month, pay.Agreement.Policies.PayPeriod)];
                foreach (var statement in calculator.PayFor(people, month).Statements)
                {
                    var worker = asked.Single(each => each.Id == statement.Worker);
                    var atOnce = calculator.PayFor(worker, month, calculator.Allocate(people, month), StatementDetail.Notes);
                    Assert.Equal(atOnce, statement);
                    Assert.Equal(atOnce.Notes.All, statement.Notes.All);
                    noted += statement.Notes.All.Count;
                    blocked += statement.IsBlocked ? 1 : 0;
                }
            }
        }, Tests);

        Assert.True(noted >= Runs.Least(300, Tests) && blocked >= Runs.Least(3, Tests), $"{noted} notes, {blocked} statements are blocked.");
    }
}
