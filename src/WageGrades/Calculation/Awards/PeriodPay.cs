using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Findings;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>
/// What a clause owes for the periods that are paid in a month: the amount of the day for which each is reckoned, on the hours and for the months
/// that count. Whoever asks again another day finds the same: nothing is remembered.
/// </summary>
internal sealed class PeriodPay(FoundMonth found, AmountResolver resolver, RateDays rateDays, bool isOnSchemes)
{
    private readonly MonthCase month = found.Month;
    private readonly MonthPlan plan = found.Month.Plan;
    private readonly List<Finding> findings = found.Month.Findings;

    /// <summary>The payments of the month, each employment's and each period's by itself.</summary>
    internal IEnumerable<DraftLine> Rate(BonusClause clause, PeriodSchedule schedule)
    {
        PeriodClaims claims = new(found, clause, schedule);
        PeriodCount count = new(found, clause, schedule, claims);
        foreach (var claim in claims.Of())
        {
            if (claims.Reached(claim) is not { Count: > 0 } held || claims.StandardOf(claim) is not { } standard)
            {
                continue;
            }

            var isAgreed = true;
            foreach (var missing in MissingFor(clause, schedule, claim.Due))
            {
                isAgreed = false;
                if (AbsorberOf(clause, claim.Due) is null)
                {
                    findings.Add(missing);
                }
            }

            if (isAgreed)
            {
                foreach (var rivals in held.GroupBy(each => MonthlyRepetition.RivalryOf(clause.Bonus, each)))
                {
                    var drafts = rivals.Select(each => Draft(clause, schedule, count, claim, each, standard)).OfType<DraftLine>().ToList();
                    Compete(drafts);
                    foreach (var draft in drafts)
                    {
                        yield return draft;
                    }
                }
            }
        }
    }

    private SchemeClause? AbsorberOf(BonusClause clause, PeriodDue due) =>
        isOnSchemes ? month.Schemes.AbsorberOf(clause.Id, due.CountedOn) : null;

    private static IEnumerable<Finding> MissingFor(BonusClause clause, PeriodSchedule schedule, PeriodDue due)
    {
        if (schedule.Accrual is null)
        {
            yield return Choices.Accrual(clause);
        }

        if (due.State == PeriodState.CutOffUnsaid)
        {
            yield return Choices.EmployedOn(clause);
        }

        if (due.State == PeriodState.LeavingUnsaid)
        {
            yield return Choices.OnLeaving(clause);
        }
    }

    private DraftLine? Draft(
        BonusClause clause, PeriodSchedule schedule, PeriodCount count, PeriodClaim claim, Occurrence occurrence, BonusAmount standard)
    {
        var due = claim.Due;
        var absorber = AbsorberOf(clause, due);
        var months = count.Months(claim, occurrence, standard);
        var share = schedule.Accrual!.ShareOf(months);
        foreach (var undivided in count.Undivided)
        {
            Report(Finding.Of(FindingCodes.CalendarNotCovering, "policies.calendar", ("month", undivided)));
        }

        if (share == Ratio.Zero
            || new PeriodHours(month, clause, schedule, claim, Report).Of(() => count.HoursOf(claim, months)) is not { } hours
            || new PeriodBase(found, resolver, rateDays, Report).Of(clause, schedule, standard, occurrence, claim, hours) is not { } amount)
        {
            return null;
        }

        if (amount.Fault is { } fault)
        {
            Report(fault);
        }

        var derivation = amount.After(occurrence.Started(due.CountedOn) with { IsReckoned = true }, plan);
        if (hours.Whole != Ratio.One)
        {
            derivation.ByHours(hours.Whole);
        }

        if (share != Ratio.One)
        {
            derivation.Steps?.Add(new AccrualTrace(due.Period.Span, share));
        }

        var exact = amount.Amount * hours.Whole * share;
        DraftLine draft = new(clause, new object(), new(due.PaidOn, due.PaidOn.PlusDays(1)), PartOf(exact, due, derivation))
        {
            Occurrence = occurrence.Id,
            BelongsTo = due.Period.Span,
            JudgedOn = due.CountedOn,
            Rounding = due.Part == Ratio.One ? null : RoundingRule.None,
            Derivation = derivation,
        };
        return due.State != PeriodState.Due ? draft.Suppress(LineReason.NotEmployedWhenDue)
            : absorber is not null ? draft.Suppress(LineReason.Absorbed, MonthPlan.Reference(absorber))
            : amount.Pending != LineReason.None ? draft.Hold(amount.Pending)
            : draft;

        // What is not due, or absorbed, needs no choice.
        void Report(Finding finding)
        {
            if (due.State == PeriodState.Due && absorber is null && !findings.Contains(finding))
            {
                findings.Add(finding);
            }
        }
    }

    // Parts are rounded cumulatively, so that they add up to the rounded whole.
    private ExactAmount PartOf(ExactAmount whole, PeriodDue due, Derivation derivation)
    {
        if (due.Part == Ratio.One || plan.LineRounding is not { } rounding)
        {
            return whole * due.Part;
        }

        var rounded = whole.Round(rounding);
        derivation.Steps?.Add(new InstalmentTrace(rounded, due.Part));
        return (rounded * (due.Before + due.Part)).Round(rounding) - (rounded * due.Before).Round(rounding);
    }

    // Of those that compete the highest is paid; where one is still open, so are the others.
    private static void Compete(List<DraftLine> drafts)
    {
        var due = drafts.Where(draft => draft.Status != LineStatus.Suppressed).OrderByDescending(draft => draft.Exact).ToList();
        if (due.Find(draft => draft.IsOpen) is { } open)
        {
            due.Where(draft => !draft.IsOpen).ToList().ForEach(draft => draft.Hold(open.Reason));
            return;
        }

        foreach (var lower in due.Skip(1))
        {
            lower.Suppress(LineReason.HigherInClause);
        }
    }
}
