using WageGrades.Agreements;
using WageGrades.Periods;

namespace WageGrades.Tests.Generators;

/// <summary>Any agreements and people, with months of pay that start on other days: four of five are not the calendar's.</summary>
internal static class PayMonthGen
{
    /// <summary>Days near those around which facts crowd, and those that firms choose.</summary>
    public static Gen<PayPeriod> Period { get; } = Gen.Frequency(
        (4, Gen.Elements(2, 15, 16, 21, 26, 26, 28).Select(PayPeriod.StartingOn)),
        (1, Gen.Constant(PayPeriod.CalendarMonth)));

    /// <summary>Cases with a period drawn; shrinks to the calendar month first, then as they do.</summary>
    public static Arbitrary<PayCase> Of(Arbitrary<PayCase> cases) => Arb.From(
        from pay in cases.Generator
        from period in Period
        select pay with { Agreement = With(pay.Agreement, period) },
        pay => (pay.Agreement.Policies.PayPeriod.IsCalendarMonth ? [] : new[] { pay with { Agreement = With(pay.Agreement, PayPeriod.CalendarMonth) } })
            .Concat(cases.Shrinker(pay)));

    /// <summary>The agreement with a period; its calendar begins a month earlier, so that the first of its months of pay is covered too.</summary>
    public static CollectiveAgreement With(CollectiveAgreement agreement, PayPeriod period) => agreement with
    {
        Policies = agreement.Policies with
        {
            PayPeriod = period, Calendar = agreement.Policies.Calendar is { } calendar ? Earlier(calendar) : null,
        },
    };

    private static WorkCalendar Earlier(WorkCalendar calendar)
    {
        var longer = WorkCalendar.Weekdays(calendar.First.PlusMonths(-1), calendar.Last);
        for (var day = calendar.First.OnDayOfMonth(1); day <= DateSpan.OfMonth(calendar.Last).LastDay; day = day.PlusDays(1))
        {
            longer = calendar.IsHalf(day) ? longer.WithHalfDay(day)
                : calendar.IsScheduled(day) == longer.IsScheduled(day) ? longer
                : calendar.IsScheduled(day) ? longer.WithWorkingDay(day)
                : longer.WithDayOff(day);
        }

        return longer;
    }
}
