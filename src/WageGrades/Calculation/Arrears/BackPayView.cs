using WageGrades.Agreements;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>What is due as seen at one time: the agreements and the facts known then.</summary>
internal sealed class BackPayView(AgreementRegister agreements, Workforce workforce)
{
    private readonly RegisterCalculator calculator = RegisterCalculator.Light(agreements);
    private readonly Dictionary<YearMonth, IReadOnlyList<Allocation>> allocations = [];

    internal AgreementRegister Agreements => agreements;

    internal Workforce Workforce => workforce;

    internal PayStatement PayFor(Worker worker, YearMonth month)
    {
        var settled = allocations.TryGetValue(month, out var known) ? known : allocations[month] = calculator.Allocate(workforce, month);
        return calculator.PayFor(worker, month, settled);
    }
}
