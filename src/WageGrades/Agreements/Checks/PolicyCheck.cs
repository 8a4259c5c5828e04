using WageGrades.Bonuses;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Agreements;

/// <summary>Whether the agreement makes the choices that its paying clauses need.</summary>
internal sealed class PolicyCheck(CollectiveAgreement agreement)
{
    private readonly List<PayClause> clauses = [.. agreement.Clauses.OfType<PayClause>()];

    internal IEnumerable<Finding> Run()
    {
        if (clauses.Count == 0)
        {
            return [Finding.Of(FindingCodes.NoPayClauses, "clauses")];
        }

        return [.. Coverage(), .. Proration(), .. PartTime(), .. Amounts(), .. Interest(), .. Rounding()];
    }

    private IEnumerable<Finding> Coverage()
    {
        if (agreement.CoveredForms.Count == 0 && clauses.Exists(clause => clause.CoveredForms is null))
        {
            yield return Finding.Of(FindingCodes.NobodyCovered, "coveredForms");
        }
    }

    private IEnumerable<Finding> Proration()
    {
        if (agreement.Policies.Proration is not { IsComplete: true } rule)
        {
            yield return Choices.Proration();
        }
        else if (
            rule.Method != ProrationMethod.ShareOfMonth
            && (
                rule.Basis == ProrationBasis.Thirtieths
                    ? rule.DaysPerMonth != 30m
                    : rule.Basis == ProrationBasis.CalendarDays && rule.DaysPerMonth < 28m))
        {
            var days = rule.Basis == ProrationBasis.Thirtieths ? 30m : 31m;
            yield return Finding.Of(FindingCodes.ProrationDivisorOfOtherDays, "policies.proration", ("divisor", rule.DaysPerMonth), ("days", days));
        }
    }

    private IEnumerable<Finding> PartTime()
    {
        if (agreement.Policies.PartTime is null && clauses.Exists(clause => clause.PartTime is null))
        {
            yield return Choices.PartTime();
        }
    }

    /// <summary>The amounts of policies that cannot be paid; where no clause pays, nobody asks.</summary>
    internal IEnumerable<Finding> Amounts() => clauses.Count > 0 && agreement.Policies.Recovery?.AtLeastLeft is { } left
        ? AmountCheck.Of(agreement, [left], "policies.recovery", null) : [];

    private IEnumerable<Finding> Interest()
    {
        if (agreement.Policies.BackPayInterest is { } interest && agreement.Find(interest.Clause) is null)
        {
            yield return References.Unknown("policies.backPayInterest", interest.Clause, agreement.Clauses.Select(each => each.Id));
        }
    }

    private IEnumerable<Finding> Rounding()
    {
        var rounding = agreement.Policies.Rounding;
        IEnumerable<RoundingPoint> needed = [RoundingPoint.LadderCell, RoundingPoint.PayLine, RoundingPoint.StatementTotal];
        foreach (
            var point in needed.Concat(NeedsTimeRates ? [RoundingPoint.TimeRate] : [])
                .Concat(LadderUnitCheck.NeedsMonthRates(agreement) ? [RoundingPoint.MonthRate] : [])
                .Where(point => rounding?.At(point) is null))
        {
            yield return Choices.Rounding(point);
        }

        if (rounding?.At(RoundingPoint.PayLine) is { Mode: RoundingMode.None })
        {
            yield return Choices.LinesNotRounded();
        }
    }

    private bool NeedsTimeRates => agreement.Policies.PartTime == PartTimeRule.ByWorkedHours
        || clauses.Exists(clause => clause is OvertimeClause || clause.PartTime == PartTimeRule.ByWorkedHours)
        || clauses
            .OfType<BonusClause>()
            .Any(clause => clause.Amounts.Values.Any(value => value.Reads.TimeRates));
}
