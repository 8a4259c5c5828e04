using WageGrades.Citations;
using WageGrades.Monetary;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>
/// Says why a clause of a month comes out otherwise: it is computed with the new agreements and the old facts, and with the old agreements and the
/// new facts. Where neither alone makes a difference, both together do.
/// </summary>
internal sealed class BackPayReason(
    BackPayView then,
    BackPayView now,
    bool sameRules,
    Worker workerThen,
    Worker workerNow,
    YearMonth month,
    PayStatement previous,
    PayStatement current)
{
    private readonly Lazy<PayStatement> ruleAlone = new(() =>
        sameRules ? previous : workerThen == workerNow ? current : now.PayFor(workerThen, month));

    private readonly Lazy<PayStatement> factAlone = new(() =>
        workerThen == workerNow ? previous : sameRules ? current : then.PayFor(workerNow, month));

    internal BackPayCause Of(BackPayLine line)
    {
        var cause = line.OldDue is { } old && line.Paid != old ? BackPayCause.Payment : BackPayCause.None;
        if (line.OldDue == line.NewDue)
        {
            return cause;
        }

        var rule = Differs(ruleAlone.Value, line.Clause.Id) ? BackPayCause.Rule : BackPayCause.None;
        var fact = Differs(factAlone.Value, line.Clause.Id) ? BackPayCause.Fact : BackPayCause.None;
        return cause | ((rule | fact) is BackPayCause.None ? Changed : rule | fact);
    }

    private BackPayCause Changed =>
        (sameRules ? BackPayCause.None : BackPayCause.Rule) | (workerThen == workerNow ? BackPayCause.None : BackPayCause.Fact);

    private bool Differs(PayStatement statement, ClauseId clause) =>
        !ReferenceEquals(statement, previous) && (!statement.IsPayable || !previous.IsPayable || SumOf(statement, clause) != SumOf(previous, clause));

    private Money SumOf(PayStatement statement, ClauseId clause) =>
        then.DuesOf(statement).Find(due => due.Clause.Id == clause)?.Amount ?? default;
}
