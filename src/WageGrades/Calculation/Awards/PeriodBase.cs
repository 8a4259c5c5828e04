using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Calculation;

/// <summary>
/// The full amount of a payment for a period: of the day for which it is reckoned, or the mean of what the days of the base months would have given.
/// So whatever a standard rests on has its mean without a rule of its own.
/// </summary>
internal sealed class PeriodBase(FoundMonth found, AmountResolver resolver, RateDays rateDays, Action<Finding> report)
{
    private readonly PersonMonth person = found.Month.Person;

    /// <summary>The amount; null where the clause owes nothing, or where a choice is missing, which is told.</summary>
    internal ResolvedAmount? Of(
        BonusClause clause, PeriodSchedule schedule, BonusAmount standard, Occurrence occurrence, PeriodClaim claim, HoursFactor hours)
    {
        if (schedule.BasedOn is not { } months)
        {
            return resolver.Resolve(clause, standard, occurrence, claim.Due.CountedOn);
        }

        if (DaysOf(months, claim, person.Period) is { } days)
        {
            return Mean(clause, standard, occurrence, days, hours);
        }

        report(Choices.BaseOtherwise(clause));
        return null;
    }

    /// <summary>The employed days of the base months, month by month, or those that stand for them; null where nobody said which do.</summary>
    internal static List<DateSpan>? DaysOf(BaseMonths months, PeriodClaim claim, PayPeriod period)
    {
        List<DateSpan> employed =
        [
            .. months.For(claim.Due.PaidIn).Select(each => period.SpanOf(each).Intersect(claim.Employment)).OfType<DateSpan>(),
        ];
        return employed.Count > 0 ? employed : months.Otherwise switch
        {
            null => null,
            BaseOtherwise.FirstFullMonth => [FirstFull(claim, period) ?? DueDay(claim)],
            BaseOtherwise.DueDay => [DueDay(claim)],
            _ => throw Closed.Missed(months.Otherwise),
        };
    }

    private static DateSpan? FirstFull(PeriodClaim claim, PayPeriod period) =>
        claim.Due.Period.Months.Select(period.SpanOf).Where(claim.Employment.Contains).Cast<DateSpan?>().FirstOrDefault();

    private static DateSpan DueDay(PeriodClaim claim) => new(claim.Due.CountedOn, claim.Due.CountedOn.PlusDays(1));

    private ResolvedAmount? Mean(BonusClause clause, BonusAmount standard, Occurrence occurrence, List<DateSpan> months, HoursFactor hours)
    {
        var cuts = ChangeDays(clause);
        var sum = ExactAmount.Zero(found.Month.Plan.Currency);
        List<(AmountRate Rate, DateSpan Days)> lacks = [];
        foreach (var days in months)
        {
            var ofMonth = ExactAmount.Zero(found.Month.Plan.Currency);
            foreach (var part in DaySpans.Cut(days, cuts))
            {
                var given = resolver.Resolve(clause, standard, occurrence, part.From);
                if (given is { Pending: not LineReason.None })
                {
                    return given;
                }

                if (given is null && LackOn(clause, standard, occurrence, part.From) is { Rate: { } rate })
                {
                    Add(lacks, rate, part);
                }
                else if (given is { } amount)
                {
                    var own = hours.IsByDay ? person.Worker.Employment.On(part.From).HoursShare : Ratio.One;
                    ofMonth += amount.Amount * own * part.DayCount!.Value;
                }
            }

            sum += ofMonth / days.DayCount!.Value;
        }

        foreach (var (rate, days) in lacks)
        {
            report(new FormulaReach(found.Month).InBase(clause, rate, days));
        }

        var mean = sum / months.Count;
        if (mean.Sign == 0)
        {
            return null;
        }

        var derivation = found.Month.Plan.Derive();
        derivation.Steps?.Add(new MonthsMeanTrace(ValueList.Of(months.Select(days => person.Period.MonthOf(days.From))), mean));
        return ResolvedAmount.Of(mean, derivation);
    }

    private FormulaLack? LackOn(BonusClause clause, BonusAmount standard, Occurrence occurrence, LocalDate day) =>
        standard is FormulaAmount formula ? new FormulaReach(found.Month.AsOf(day)).Lack(clause, formula, occurrence, day) : null;

    private static void Add(List<(AmountRate Rate, DateSpan Days)> lacks, AmountRate rate, DateSpan days)
    {
        if (lacks is [.., var last] && last.Rate == rate && last.Days.Until == days.From)
        {
            lacks[^1] = (rate, new DateSpan(last.Days.From, days.Until!.Value));
        }
        else
        {
            lacks.Add((rate, days));
        }
    }

    private List<LocalDate> ChangeDays(BonusClause clause) =>
    [
        .. rateDays.OfBases(clause)
            .Concat(person.Worker.Employment.ChangeDays())
            .Concat(person.Places.ChangeDays())
            .Concat(person.Worker.Post.ChangeDays())
            .Concat(person.Worker.Scheme.ChangeDays())
            .Concat(found.Month.Coverage.AnyChangeDays())
            .Distinct()
            .Order(),
    ];
}
