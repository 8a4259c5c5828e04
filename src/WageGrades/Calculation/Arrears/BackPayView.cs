using WageGrades.Agreements;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>What is due as seen at one time: the agreements and the facts known then.</summary>
internal sealed class BackPayView(AgreementRegister agreements, Workforce workforce)
{
    private readonly AlikePay pay = new(RegisterCalculator.Light(agreements), workforce);

    // Many people and months share a statement.
    private readonly Dictionary<PayStatement, List<ClauseDue>> dues = new(ReferenceEqualityComparer.Instance);

    internal AgreementRegister Agreements => agreements;

    internal Workforce Workforce => workforce;

    /// <summary>What is due to a person: the amounts are the person's, names and days may be those of another who finds the same.</summary>
    internal PayStatement PayFor(Worker worker, YearMonth month) => pay.PayFor(worker, month);

    /// <summary>What a statement owes by clause, worked out once.</summary>
    internal List<ClauseDue> DuesOf(PayStatement statement)
    {
        if (!dues.TryGetValue(statement, out var known))
        {
            dues[statement] = known = ClauseDue.Of(statement);
        }

        return known;
    }
}
