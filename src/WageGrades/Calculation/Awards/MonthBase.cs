using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Calculation;

/// <summary>
/// The monthly rate of a person under the clauses that count in a base: on every employed day the full-month, full-time rates before days without
/// pay, as entitled before groups and caps or as paid after them, then their mean over those days.
/// </summary>
internal sealed class MonthBase(FoundMonth found, RateBasis? basis)
{
    private readonly MonthPlan plan = found.Month.Plan;
    private readonly PersonMonth person = found.Month.Person;
    private readonly BaseRates rates = new(found);
    private readonly RateDays days = new(found);

    /// <summary>The rate; null while an amount in it is still open, or where a finding says why there is none.</summary>
    internal ExactAmount? Of(PayBase payBase)
    {
        var sum = ExactAmount.Zero(plan.Currency);
        var isKnown = true;
        foreach (var clause in plan.PayClauses)
        {
            var isAnswered = clause.Counts.TryGetValue(payBase, out var counts);
            if (isAnswered && !counts)
            {
                continue;
            }

            if (!clause.HasMonthlyRate)
            {
                if (isAnswered)
                {
                    Report(
                        Finding.Of(
                            FindingCodes.BaseNotARate,
                            clause.Id.ToString(),
                            ("clause", clause.Id.ToString()),
                            ("base", PayBases.NameOf(payBase))),
                        clause);
                    isKnown = false;
                }

                continue;
            }

            if (MeanOf(clause) is not { } mean)
            {
                isKnown = false;
                AwaitsBirthDate |= found.Month.Coverage.IsOpen(clause);
            }
            else if (!isAnswered && mean.Sign != 0)
            {
                Report(
                    Finding.Of(
                        FindingCodes.RateBaseUnanswered,
                        clause.Id.ToString(),
                        ("clause", clause.Id.ToString()),
                        ("base", PayBases.NameOf(payBase)),
                        ("worker", person.Worker.Id.ToString())),
                    clause);
                isKnown = false;
            }
            else
            {
                sum += mean;
            }
        }

        return isKnown ? sum : null;
    }

    /// <summary>Whether the rate is not known because nobody can tell if a clause is for the person.</summary>
    internal bool AwaitsBirthDate { get; private set; }

    private bool IsAsPaid => basis == RateBasis.AsPaid;

    private ExactAmount? MeanOf(PayClause clause)
    {
        var cuts = person.ChangeDays().Concat(found.Month.Coverage.ChangeDays())
            .Concat(IsAsPaid ? days.OfPaidRate(clause) : days.OfRate(clause)).Distinct().Order().ToList();
        var sum = ExactAmount.Zero(plan.Currency);
        var count = 0;
        foreach (var part in person.Employed.SelectMany(each => DaySpans.Cut(each.Span, cuts)))
        {
            if ((IsAsPaid ? rates.PaidRateOn(clause, part.From) : rates.RateOn(clause, part.From)) is not { } rate)
            {
                return null;
            }

            sum += rate * part.DayCount!.Value;
            count += part.DayCount!.Value;
        }

        return count == 0 ? sum : sum / count;
    }

    private void Report(Finding finding, PayClause clause) => found.Month.Findings.Add(finding with { Clause = clause.Id });
}
