using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Citations;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Serialization;

/// <summary>The shapes of an agreement's declared choices.</summary>
internal static class PolicyShapes
{
    private const int MostMonths = 1_200;

    private static readonly ObjectShape<ProrationRule> Proration = new("proration", "How a month that is not paid in full is paid.", table =>
    {
        var method = table.Required("method", AgreementCodes.Method, rule => rule.Method, "The method.");
        var basis = table.Required("basis", AgreementCodes.Basis, rule => rule.Basis, "The days counted.");
        var days = table.Optional(
            "daysPerMonth",
            new NumberShape(0, 31, isWhole: false, isAboveMin: true),
            rule => rule.DaysPerMonth,
            21.75m,
            "By what the two methods at a day's rate divide the month.");
        var upTo = table.Optional(
            "smallerCorrectionUpTo",
            JsonShape.NumberBetween(0, 31),
            rule => rule.SmallerCorrectionUpTo,
            "Up to how many lost days the smaller correction takes them off; needed by that method.");
        return values => new()
        {
            Method = method.In(values),
            Basis = basis.In(values),
            DaysPerMonth = days.In(values),
            SmallerCorrectionUpTo = upTo.In(values),
        };
    });

    private static readonly ObjectShape<WorkCalendar> Calendar = new(
        "calendar", "The scheduled paid days of a run of months: Monday to Friday but for the days named.", table =>
    {
        var first = table.Required("first", JsonShape.Month, calendar => calendar.First, "The first month covered.");
        var last = table.Required("last", JsonShape.Month, calendar => calendar.Last,
            "The last month covered, included.");
        var off = table.Optional(
            "daysOff", JsonShape.List(JsonShape.Date), calendar => Exceptions(calendar, isScheduled: false), ValueList<LocalDate>.Empty,
            "Days from Monday to Friday that are not scheduled; statutory holidays are paid and stay scheduled.");
        var working = table.Optional(
            "workingDays", JsonShape.List(JsonShape.Date), calendar => Exceptions(calendar, isScheduled: true), ValueList<LocalDate>.Empty,
            "Saturdays and Sundays that are scheduled.");
        var half = table.Optional(
            "halfDays", JsonShape.List(JsonShape.Date), Halves, ValueList<LocalDate>.Empty,
            "Days of any kind of which half is scheduled: each counts 1/2.");
        table.Rule([first, last], values => MonthRun.CountBetween(first.In(values), last.In(values)) is < 1 or > MostMonths
            ? new Wording($"日历须覆盖 1 至 {MostMonths} 个月，末月（last）不得早于首月（first）",
                $"a calendar covers 1 to {MostMonths} months, and last is not before first")
            : null);
        table.Rule([off, working, half], values => half.In(values) is { Count: > 0 } halves
            && halves.Intersect(off.In(values).Concat(working.In(values))).Any()
            ? new Wording("半天班（halfDays）的日期不得又列为休息日或上班日", "a half day must not stand among days off or working days too")
            : null);
        table.Rule([off, working, half, first, last], values =>
            AreWithin(off.In(values), first.In(values), last.In(values))
            && AreWithin(working.In(values), first.In(values), last.In(values))
            && AreWithin(half.In(values), first.In(values), last.In(values))
            ? null
            : new Wording("所列日期须在日历覆盖的月份之内", "the days named must lie in the months covered"));
        return values =>
        {
            var calendar = WorkCalendar.Weekdays(first.In(values), last.In(values));
            foreach (var day in off.In(values))
            {
                calendar = calendar.WithDayOff(day);
            }

            foreach (var day in working.In(values))
            {
                calendar = calendar.WithWorkingDay(day);
            }

            foreach (var day in half.In(values))
            {
                calendar = calendar.WithHalfDay(day);
            }

            return calendar;
        };
    });

    private static readonly ObjectShape<PayPeriod> Period = new(
        "pay-period", "Which days a month of pay has: from a day of the calendar month before to the day before it in the month that names it.", table =>
    {
        var start = table.Required(
            "startsOn", JsonShape.Integer(1, PayPeriod.LastStart), period => period.StartsOn,
                "The day on which months of pay start, 1 to 28: days that every month has; 1 is the calendar month.");
        return values => PayPeriod.StartingOn(start.In(values));
    });

    private static readonly ObjectShape<SimpleInterest> Interest = new("back-pay-interest", "Simple interest on pay that is paid late.", table =>
    {
        var clause = table.Required("clause", PlainShapes.Id, interest => interest.Clause, "The clause that gives it.");
        var perYear = table.Required("perYear", PlainShapes.Share, interest => interest.PerYear, "The yearly rate.");
        var days = table.Required("daysInYear", JsonShape.Integer(360, 366), interest => interest.DaysInYear,
            "360, 365 or 366.");
        var payDay = table.Required(
            "payDay", JsonShape.Integer(1, 31), interest => interest.PayDay,
                "The day of the month on which pay is due; the last day of a shorter month.");
        var later = table.Required(
            "monthsLater", JsonShape.Integer(0, 12), interest => interest.MonthsLater,
                "How many months after the month the pay belongs to it is due.");
        table.Rule([days], values => days.In(values) is 360 or 365 or 366 ? null : new Wording("一年按 360、365 或 366 天计",
            "a year counts 360, 365 or 366 days"));
        return values => new(clause.In(values), perYear.In(values), days.In(values), payDay.In(values), later.In(values));
    });

    private static ObjectShape<RecoveryPlan> Recovery(JsonShape<Money> amount) => new(
        "recovery", "How much of what was paid too much may be taken back from a month's pay.", table =>
    {
        var most = table.Required("atMost", PlainShapes.Share, plan => plan.AtMost,
            "The share of the month's pay, at most 100 %.");
        var left = table.Optional("atLeastLeft", amount, plan => plan.AtLeastLeft,
            "The amount of the month's pay that must be left.");
        var keeps = table.Optional(
            "keepsMinimumWage", JsonShape.Flag, plan => plan.KeepsMinimumWage, false,
                "Whether what is left must not be below the agreement's floors under a month.");
        var citation = table.Optional("citation", PlainShapes.Citation, plan => plan.Citation,
            "The law the ceiling comes from.");
        table.Rule([most], values => most.In(values) <= Ratio.One ? null : new Wording("扣回比例不得超过 100%", "the share must not be above 100 %"));
        return values => new(most.In(values)) { AtLeastLeft = left.In(values), KeepsMinimumWage = keeps.In(values), Citation = citation.In(values) };
    });

    private static readonly ObjectShape<TakesOver> TakesOverShape = new("takes-over", "What the agreement takes over from the one that it follows.",
        table =>
    {
        var steps = table.Optional("steps", JsonShape.Flag, takes => takes.Steps, true, "Whether steps reached stay.");
        var waits = table.Optional("waits", JsonShape.Flag, takes => takes.Waits, true,
            "Whether months already waited count for the next step.");
        var funds = table.Optional(
            "fundBalances", JsonShape.Flag, takes => takes.FundBalances, true,
                "Whether what a fund holds and owes goes over to the fund of the same id.");
        var caps = table.Optional(
            "yearCaps", JsonShape.Flag, takes => takes.YearCaps, true, "Whether what was paid earlier in the year counts under caps of the year.");
        var protection = table.Optional(
            "protection", JsonShape.Flag, takes => takes.Protection, true, "Whether pay protected by earlier re-gradings is paid on.");
        return values => new()
        {
            Steps = steps.In(values),
            Waits = waits.In(values),
            FundBalances = funds.In(values),
            YearCaps = caps.In(values),
            Protection = protection.In(values),
        };
    });

    internal static ObjectShape<AgreementPolicies> Policies(JsonShape<Money> amount) => new(
        "policies", "The choices that an agreement must declare where they are needed; one left out is not declared.", table =>
    {
        var rounding = table.Optional(
            "rounding",
            JsonShape.Map(AgreementCodes.Point, RuleTexts.Rounding).As(rules => new RoundingPolicy(rules), policy => policy.Rules),
            policies => policies.Rounding,
            "The rounding rule of each point.");
        var proration = table.Optional(
            "proration", Proration, policies => policies.Proration, "How a month that is not paid in full is paid.");
        var calendar = table.Optional(
            "calendar", Calendar, policies => policies.Calendar, "The scheduled paid days; needed by the basis scheduled-days.");
        var period = table.Optional(
            "payPeriod", Period, policies => policies.PayPeriod, PayPeriod.CalendarMonth,
                "Which days a month of pay has; left out, those of the calendar month.");
        var start = table.Optional(
            "allowanceStart", RuleTexts.Start, policies => policies.AllowanceStart, "When an allowance starts after its ground begins.");
        var stop = table.Optional(
            "allowanceStop", AgreementCodes.Stop, policies => policies.AllowanceStop, "When an allowance stops after its ground ends.");
        var leapDay = table.Optional(
            "leapDay", AgreementCodes.LeapDay, policies => policies.LeapDay, "Where the anniversary of 29 February falls in a common year.");
        var service = table.Optional(
            "earlierService", AgreementCodes.EarlierService, policies => policies.EarlierService, EarlierService.NotCounted,
            "Whether service in an earlier employment counts after a return.");
        var untilDue = table.Optional(
            "untilDue", AgreementCodes.UntilDue, policies => policies.UntilDue, UntilDue.AsBefore,
            "What is paid until a standing is due that followed another without a day between.");
        var partTime = table.Optional(
            "partTime", AgreementCodes.PartTime, policies => policies.PartTime, "How monthly amounts follow part-time hours.");
        var netting = table.Optional(
            "backPayNetting", AgreementCodes.Netting, policies => policies.BackPayNetting,
                "Whether back pay and what was paid too much are set off.");
        var interest = table.Optional(
            "backPayInterest", Interest, policies => policies.BackPayInterest, "The interest on pay that is paid late; left out, none.");
        var recovery = table.Optional(
            "recovery", Recovery(amount), policies => policies.Recovery, "How much of what was paid too much may be taken back in a month.");
        var teamAmount = table.Optional(
            "teamAmount", AgreementCodes.TeamAmount, policies => policies.TeamAmount,
                "Whether an award for a shared result is the team's or every member's.");
        var probation = table.Optional(
            "probation", HoursShapes.Probation, policies => policies.Probation, "What monthly amounts pay in probation.");
        var paidTime = table.Optional(
            "paidTime", HoursShapes.PaidTime, policies => policies.DeclaredPaidTime,
                "The paid days and hours of a month; left out, 21.75 of 8, but not for ladders by the hour, day or week.");
        var takesOver = table.Optional(
            "takesOver", TakesOverShape, policies => policies.TakesOver, TakesOver.All,
                "What is taken over from the agreement before; left out, everything.");
        return values => new()
        {
            TakesOver = takesOver.In(values),
            Probation = probation.In(values),
            DeclaredPaidTime = paidTime.In(values),
            Rounding = rounding.In(values),
            Proration = proration.In(values),
            Calendar = calendar.In(values),
            PayPeriod = period.In(values),
            AllowanceStart = start.In(values),
            AllowanceStop = stop.In(values),
            LeapDay = leapDay.In(values),
            EarlierService = service.In(values),
            UntilDue = untilDue.In(values),
            PartTime = partTime.In(values),
            BackPayNetting = netting.In(values),
            BackPayInterest = interest.In(values),
            Recovery = recovery.In(values),
            TeamAmount = teamAmount.In(values),
        };
    });

    private static bool AreWithin(IReadOnlyList<LocalDate> days, YearMonth first, YearMonth last)
    {
        foreach (var day in days)
        {
            if (day.ToYearMonth() < first || day.ToYearMonth() > last)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Where a calendar differs from Monday to Friday by whole days.</summary>
    private static ValueList<LocalDate> Exceptions(WorkCalendar calendar, bool isScheduled)
    {
        var weekdays = WorkCalendar.Weekdays(calendar.First, calendar.Last);
        return ValueList.Of(DaysOf(calendar).Where(date =>
            calendar.IsScheduled(date) == isScheduled && weekdays.IsScheduled(date) != isScheduled && !calendar.IsHalf(date)));
    }

    private static ValueList<LocalDate> Halves(WorkCalendar calendar) => ValueList.Of(DaysOf(calendar).Where(calendar.IsHalf));

    private static IEnumerable<LocalDate> DaysOf(WorkCalendar calendar) =>
        from index in Enumerable.Range(0, MonthRun.CountBetween(calendar.First, calendar.Last))
        let month = calendar.First.PlusMonths(index)
        from day in Enumerable.Range(1, CalendarSystem.Iso.GetDaysInMonth(month.Year, month.Month))
        select month.OnDayOfMonth(day);
}
