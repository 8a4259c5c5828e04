using WageGrades.Agreements;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

internal sealed partial class MonthProration
{
    /// <summary>
    /// The full-month amount on the person's terms of a day: in probation, and scaled to a part-time share of hours. Null, and a finding if it is
    /// needed, when a choice that this takes is missing. Base pay in probation may be a share of the first step of the person's grade, which its
    /// caller gives.
    /// </summary>
    internal ExactAmount? OnTerms(
        PayClause clause, LocalDate day, ExactAmount amount, Derivation derivation, bool isNeeded = true, ExactAmount? lowestStep = null)
    {
        if (Person.TermsOn(day) is not { } terms)
        {
            return amount;
        }

        if (terms.IsProbation)
        {
            if (ProbationPay.RuleOf(clause, Plan.Policies) is not { } rule)
            {
                if (isNeeded)
                {
                    Findings.Add(Choices.Probation() with { Clause = clause.Id });
                }

                return null;
            }

            if (rule != ProbationRule.InFull)
            {
                derivation.OnProbation(rule, rule.Base == ProbationBase.LowestStep ? lowestStep ?? amount : amount);
                amount = ProbationPay.Of(rule, amount, lowestStep);
            }
        }

        return ByHours(clause, terms, amount, derivation, isNeeded);
    }

    /// <summary>
    /// An amount of the month as a whole on the terms of a day, in probation and for a part-time share of hours, but whatever days are lost; paid by
    /// the hour where the clause says so. Null where a choice or the hours worked are missing.
    /// </summary>
    internal ExactAmount? WholeMonth(PayClause clause, LocalDate day, ExactAmount amount, Derivation derivation)
    {
        if (OnTerms(clause, day, amount, derivation) is not { } owed)
        {
            return null;
        }

        if (Person.TermsOn(day) is not { } terms || !IsPaidByHour(clause, terms))
        {
            return owed;
        }

        if (Plan.TimeRounding is not { } rounding)
        {
            Findings.Add(Choices.Rounding(RoundingPoint.TimeRate) with { Clause = clause.Id });
            return null;
        }

        var hours = Ratio.From(WorkedHours());
        var hourRate = Plan.Policies.PaidTime.RatesOf(owed).Round(rounding).Hour;
        derivation.Steps?.Add(new WorkedHoursTrace(hours, hourRate));
        return hourRate * hours;
    }

    private decimal WorkedHours()
    {
        var hours = Person.Record.FigureOf(MonthCounter.WorkedHours);
        if (hours is null)
        {
            Findings.Add(Finding.Of(
                FindingCodes.HoursNotRecorded, Person.Worker.Id.ToString(), ("worker", Person.Worker.Id.ToString()), ("month", Person.Month)));
        }

        return hours ?? 0m;
    }

    /// <summary>An amount for the share of hours of a day; null where the choice is missing.</summary>
    internal ExactAmount? ByHours(PayClause clause, LocalDate day, ExactAmount amount, Derivation derivation) =>
        Person.TermsOn(day) is { } terms ? ByHours(clause, terms, amount, derivation, isNeeded: true) : amount;

    private ExactAmount? ByHours(PayClause clause, Employment terms, ExactAmount amount, Derivation derivation, bool isNeeded)
    {
        if (terms.HoursShare == Ratio.One)
        {
            return amount;
        }

        switch (clause.PartTime ?? Plan.Policies.PartTime)
        {
            case null:
                if (isNeeded)
                {
                    Findings.Add(Choices.PartTime() with { Clause = clause.Id });
                }

                return null;
            case PartTimeRule.InFull or PartTimeRule.ByWorkedHours:
                return amount;
            case PartTimeRule.ByHours:
                derivation.ByHours(terms.HoursShare);
                return amount * terms.HoursShare;
            default:
                throw Closed.Missed(clause.PartTime ?? Plan.Policies.PartTime);
        }
    }
}
