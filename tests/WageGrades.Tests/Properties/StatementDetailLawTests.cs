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
}
