using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Calculation;

/// <summary>
/// The person's pay under clauses as the mean of the months before (前若干个月平均工资): each month the mean of its employed days, at the hours of those
/// days where it is not an hour's pay. Of the employment that lasts, and of the days of the agreements that follow one another; who is in its first
/// month has the pay of the day.
/// </summary>
internal sealed class PayMean(FoundMonth found, BaseRates bases)
{
    private readonly PersonMonth person = found.Month.Person;

    internal ResolvedAmount? Of(BonusClause clause, PayRate rate, int months, LocalDate day, Func<ExactAmount, ResolvedAmount?> read)
    {
        PayReference pay = new(rate.Of, rate.Basis);
        var spans = DaysOf(clause, months, day);
        var cuts = ChangeDays(clause);
        var sum = ExactAmount.Zero(found.Month.Plan.Currency);
        foreach (var span in spans)
        {
            var ofMonth = ExactAmount.Zero(found.Month.Plan.Currency);
            foreach (var part in DaySpans.Cut(span, cuts))
            {
                var given = bases.PayOf(clause, pay, RateUnit.Month, part.From, each => ResolvedAmount.Of(each, null));
                if (given is { Pending: not LineReason.None })
                {
                    return given;
                }

                if (given is { } amount)
                {
                    var own = rate.Unit != RateUnit.Hour && person.Worker.Employment.TryGet(part.From, out var terms) ? terms.HoursShare : Ratio.One;
                    ofMonth += amount.Amount * own * part.DayCount!.Value;
                }
            }

            sum += ofMonth / span.DayCount!.Value;
        }

        var mean = sum / spans.Count;
        return mean.Sign == 0 ? null
            : TimeRateReader.Read(found.Month.Plan, clause, rate.Unit, mean, exact => Told(read(exact), spans, mean, found.Month.Plan.Period));
    }

    private static ResolvedAmount? Told(ResolvedAmount? amount, List<DateSpan> spans, ExactAmount mean, PayPeriod period)
    {
        if (amount is not { } given)
        {
            return null;
        }

        var told = given.Derivation?.Copy();
        told?.Steps?.Add(new MonthsMeanTrace(ValueList.Of(spans.Select(days => period.MonthOf(days.From))), mean));
        return given with { Derivation = told };
    }

    // What was paid before the first of the agreements that follow one another began is not known.
    private List<DateSpan> DaysOf(BonusClause clause, int months, LocalDate day)
    {
        var run = EmploymentRun.Around(person.Worker, day);
        var (period, reach) = (found.Month.Plan.Period, found.Month.Plan.Reach);
        List<DateSpan> employed =
        [
            .. Enumerable.Range(1, months).Reverse().Select(back => MonthRun.Plus(period.MonthOf(day), -back)).OfType<YearMonth>()
                .Select(month => run?.Intersect(period.SpanOf(month))).OfType<DateSpan>(),
        ];
        List<DateSpan> known = [.. employed.Select(days => days.Intersect(reach)).OfType<DateSpan>()];
        if (employed is [var first, ..] && first.From < reach.From)
        {
            var worker = person.Worker.Id.ToString();
            found.Month.Findings.Add(Finding.Of(
                FindingCodes.MeanOfFewerMonths, worker,
                ("worker", worker), ("clause", clause.Id.ToString()), ("months", months), ("from", reach.From)) with
            { Clause = clause.Id });
        }

        return known.Count > 0 ? known : [new DateSpan(day, day.PlusDays(1))];
    }

    private List<LocalDate> ChangeDays(BonusClause clause) =>
    [
        .. new RateDays(found).OfBases(clause)
            .Concat(person.Worker.Employment.ChangeDays())
            .Concat(person.Places.ChangeDays())
            .Concat(person.Worker.Post.ChangeDays())
            .Concat(person.Worker.Scheme.ChangeDays())
            .Concat(found.Month.Coverage.AnyChangeDays())
            .Distinct()
            .Order(),
    ];
}
