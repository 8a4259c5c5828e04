using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Calculation;

/// <summary>
/// What of a period counts for a person, employment by employment, from the facts as they are known, days to come among them. A month for which an
/// earlier employment was paid is not paid again.
/// </summary>
internal sealed class PeriodCount(MonthCase month, BonusClause clause, IPeriodSchedule schedule)
{
    private readonly MonthPlan plan = month.Plan;
    private readonly PersonMonth person = month.Person;
    private readonly List<DateSpan> employments = EmploymentRun.Of(month.Person.Worker);

    /// <summary>The payments of the month, those among them that turn out not to be due.</summary>
    internal IEnumerable<PeriodClaim> Claims()
    {
        for (var place = 0; place < employments.Count; place++)
        {
            foreach (var paidIn in schedule.PaymentsAround(person.Month, employments[place]))
            {
                if (schedule.DueOf(paidIn, employments[place]) is { } due && due.DueIn == person.Month)
                {
                    yield return new PeriodClaim(due, employments[place], place);
                }
            }
        }
    }

    /// <summary>The occurrences that hold on the day that counts, in their order.</summary>
    internal List<Occurrence> Held(FoundMonth found, PeriodClaim claim)
    {
        var day = claim.Due.HeldOn;
        var post = person.Worker.Post.TryGet(day, out var on) ? on : null;
        return
        [
            .. found.AsOf(day).Of(clause).Where(each => each.OnlyIn is null && each.HasTradeOn(day, post)
                && MonthlyTerm.Of(clause, each, plan.Policies)?.Contains(day) == true),
        ];
    }

    /// <summary>The months of the period as an occurrence makes them count.</summary>
    internal List<CountedMonth> Months(PeriodClaim claim, Occurrence occurrence)
    {
        // Being employed goes on under another form, which is another key.
        var lasting = clause.Bonus.Ground is EmployedGround
            ? occurrence with { CountsFrom = claim.Employment.From, EndsOn = claim.Employment.Until }
            : occurrence;
        var held = schedule.Accrual!.Days == AccrualDays.Held ? MonthlyTerm.Of(clause, lasting, plan.Policies) : null;
        var earlier = employments.Take(claim.Place).Where(each => schedule.DueOf(claim.Due.PaidIn, each) is { State: PeriodState.Due }).ToList();
        return
        [
            .. claim.Due.Period.Months.Select(each =>
            {
                var days = DaySet.Of(each, claim.Employment) & (held is { } term ? DaySet.Of(each, term) : uint.MaxValue);
                return new CountedMonth(
                    Counted(each, days),
                    DaySet.Count(DaySet.Of(each)),
                    earlier.Exists(other => schedule.Accrual.Counts(Counted(each, DaySet.Of(each, other)))));
            }),
        ];
    }

    /// <summary>The mean share of hours of the months that count; null where none does.</summary>
    internal Ratio? HoursOf(PeriodClaim claim, List<CountedMonth> months)
    {
        var (sum, weights) = (Ratio.Zero, Ratio.Zero);
        foreach (var (counted, each) in months.Zip(claim.Due.Period.Months))
        {
            var weight = schedule.Accrual!.WeightOf(counted);
            if (weight > Ratio.Zero)
            {
                sum += weight * MeanHours(DateSpan.OfMonth(each).Intersect(claim.Employment)!.Value);
                weights += weight;
            }
        }

        return weights > Ratio.Zero ? sum / weights : null;
    }

    private Ratio MeanHours(DateSpan days) =>
        person.Worker.Employment.StepsWithin(days).Where(step => step.HasValue)
            .Aggregate(Ratio.Zero, (sum, step) => sum + (step.Value.HoursShare * Ratio.Of(step.Span.DayCount!.Value, 1)))
        / Ratio.Of(days.DayCount!.Value, 1);

    private Ratio Counted(YearMonth each, uint days)
    {
        if (schedule.Accrual!.Days != AccrualDays.Paid || days == 0)
        {
            return Ratio.Of(DaySet.Count(days), 1);
        }

        // The last part of a month in two parts knows all of its leaves.
        var own = month.In(each).Last().Person;
        var attendance = own.Leaves.Where(leave => leave.Share == Ratio.Zero).Aggregate(own.Attendance, (paid, leave) => leave.TakeFrom(paid));
        var left = Ratio.Of(DaySet.Count(days & ~attendance.Lost), 1);
        var all = OfBasis(each, DaySet.Of(each) & ~attendance.Lost);
        var lost = new Ratio(attendance.Undated);
        return lost == Ratio.Zero ? left : lost >= all ? Ratio.Zero : left * (all - lost) / all;
    }

    private Ratio OfBasis(YearMonth each, uint days) =>
        plan.Policies.Proration is { } rule && BasisDays.TryOf(rule.Basis, each, plan.Policies.Calendar, out var basis)
            ? new Ratio(basis.Count(days))
            : Ratio.Of(DaySet.Count(days), 1);
}
