using WageGrades.Bonuses;
using WageGrades.Internal;
using WageGrades.Periods;

namespace WageGrades.Serialization;

/// <summary>The shapes of schedules that pay for a period.</summary>
internal static class PeriodShapes
{
    private static readonly UnionShape<Accrual> Accrual = new UnionShape<Accrual>("accrual")
        .Case("in-full", new ObjectShape<Accrual>("in-full", "The whole for who has a day that counts.", table =>
        {
            var days = Days(table);
            return values => Bonuses.Accrual.InFull(days.In(values));
        }), accrual => accrual.Method == AccrualMethod.InFull)
        .Case("by-months", new ObjectShape<Accrual>("by-months", "A part for each month that counts; without a number of days any day suffices.", table =>
        {
            var days = Days(table);
            var least = table.Optional(
                "atLeast", JsonShape.NumberBetween(0.5m, 31), accrual => accrual.AtLeast, "The least days that make a month count.");
            var most = table.Optional(
                "moreThan", JsonShape.NumberBetween(0, 30), accrual => accrual.MoreThan, "The days that a month has to exceed to count.");
            table.Rule([least, most], values => least.In(values) is not null && most.In(values) is not null
                ? new Wording("atLeast 与 moreThan 只能写明其一", "only one of atLeast and moreThan may be there")
                : null);
            return values => least.In(values) is { } from ? Bonuses.Accrual.ByMonthsFrom(days.In(values), from)
                : most.In(values) is { } above ? Bonuses.Accrual.ByMonthsAbove(days.In(values), above)
                : Bonuses.Accrual.ByMonths(days.In(values));
        }), accrual => accrual.Method == AccrualMethod.ByMonths)
        .Case("by-days", new ObjectShape<Accrual>("by-days", "The days that count over the days of the period.", table =>
        {
            var days = Days(table);
            return values => Bonuses.Accrual.ByDays(days.In(values));
        }), accrual => accrual.Method == AccrualMethod.ByDays);

    private static readonly ObjectShape<BaseMonths> Base = new("base-months", "The months whose mean pay is the base of a share of pay.", table =>
    {
        var months = table.Required(
            "months", JsonShape.List(JsonShape.Integer(1, 12), minCount: 1), each => each.Months, "The months of the year.");
        var otherwise = table.Optional(
            "otherwise", PeriodCodes.BaseOtherwise, each => each.Otherwise, "Whose pay counts for who was not employed in any of them.");
        table.Rule([months], values => NoneTwice(months.In(values)));
        return values => new(months.In(values)) { Otherwise = otherwise.In(values) };
    });

    internal static readonly ObjectShape<Periodic> Periodic = new(
        "periodic", "In a named month of the year, or every few months from it, for what a period earned.", table =>
    {
        var month = table.Required("month", JsonShape.Integer(1, 12), schedule => schedule.Month, "The month of the year in which it is paid.");
        var every = table.Optional(
            "everyMonths", JsonShape.Integer(2, 12), schedule => schedule.EveryMonths, 12, "The months from one payment to the next, and of the period: 2, 3, 4, 6 or 12.");
        var ends = table.Optional(
            "periodEnds", JsonShape.Integer(-24, 12), schedule => schedule.PeriodEnds, 0,
            "How many months after the month of payment the period ends; negative for before it.");
        var accrual = table.Optional("accrual", Accrual, schedule => schedule.Accrual, "How the months of the period count.");
        var employed = table.Optional("employedOn", RuleTexts.CutOffDay, schedule => schedule.EmployedOn, "On which day one has to be employed.");
        var held = table.Optional(
            "heldOn", RuleTexts.DayOfYear, schedule => schedule.HeldOn,
            "The day on which the ground has to hold; left out, the last one employed in the month of payment.");
        var months = table.Optional("base", Base, schedule => schedule.Base, "The months whose mean pay is the base of a share of pay.");
        var hours = table.Optional("hours", PeriodCodes.HoursAs, schedule => schedule.Hours, "Which share of hours it follows.");
        var leaving = table.Optional("onLeaving", PeriodCodes.LeaverPay, schedule => schedule.OnLeaving, "What a leaver gets.");
        var timed = GroundShapes.Timed(table);
        table.Rule([every], values => 12 % every.In(values) == 0
            ? null
            : new Wording("everyMonths 须为 2、3、4、6 或 12", "everyMonths must be 2, 3, 4, 6 or 12"));
        return values => (Periodic)timed(values, new Periodic(month.In(values))
        {
            EveryMonths = every.In(values),
            PeriodEnds = ends.In(values),
            Accrual = accrual.In(values),
            EmployedOn = employed.In(values),
            HeldOn = held.In(values),
            Base = months.In(values),
            Hours = hours.In(values),
            OnLeaving = leaving.In(values),
        });
    });

    private static readonly ObjectShape<Instalment> Part = new("instalment", "A part of a lump sum and when it is paid.", table =>
    {
        var month = table.Required("month", JsonShape.Month, each => each.Month, "The month in which it is paid.");
        var part = table.Required(
            "part", JsonShape.NumberBetween(0.01m, 1_000_000_000m), each => each.Part, "Its weight beside the other parts: of 70 and 60 the first is 70/130.");
        return values => new(month.In(values), part.In(values));
    });

    internal static readonly ObjectShape<LumpSum> LumpSum = new(
        "lump-sum", "For a past time, to who is employed on a day, in instalments that add up to the whole.", table =>
    {
        var on = table.Required("entitledOn", JsonShape.Date, schedule => schedule.EntitledOn, "The day on which one has to be employed.");
        var first = table.Required("firstMonth", JsonShape.Month, schedule => schedule.FirstMonth, "The first month of the time.");
        var last = table.Required("lastMonth", JsonShape.Month, schedule => schedule.LastMonth, "The last month of it.");
        var parts = table.Required(
            "instalments", JsonShape.List(Part, minCount: 1), schedule => schedule.Instalments, "What is paid when; none of a month twice.");
        var accrual = table.Optional("accrual", Accrual, schedule => schedule.Accrual, "How the months count.");
        var hours = table.Optional("hours", PeriodCodes.HoursAs, schedule => schedule.Hours, "Which share of hours it follows.");
        var leaving = table.Optional(
            "onLeaving", PeriodCodes.LeaverPay, schedule => schedule.OnLeaving, "What who leaves before an instalment gets of it.");
        var timed = GroundShapes.Timed(table);
        table.Rule([first, last], values => MonthRun.CountBetween(first.In(values), last.In(values)) is >= 1 and <= 600
            ? null
            : new Wording("lastMonth 不得早于 firstMonth，最多 600 个月", "lastMonth must not be before firstMonth; 600 months at most"));
        table.Rule([parts], values => NoneTwice(parts.In(values).Select(each => each.Month).ToList()));
        return values => (LumpSum)timed(values, new LumpSum(on.In(values), first.In(values), last.In(values), parts.In(values))
        {
            Accrual = accrual.In(values), Hours = hours.In(values), OnLeaving = leaving.In(values),
        });
    });

    internal static Wording? NoneTwice<T>(IReadOnlyList<T> values) =>
        values.Distinct().Count() < values.Count ? new Wording("同一值不得重复", "none may stand twice") : null;

    private static Member<Accrual, AccrualDays> Days(MemberTable<Accrual> table) =>
        table.Required("days", PeriodCodes.AccrualDays, accrual => accrual.Days, "Which days count.");
}
