using WageGrades.Agreements;
using WageGrades.Citations;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Serialization;

/// <summary>The shapes of rules about hours, leave and probation.</summary>
internal static class HoursShapes
{
    private static readonly JsonShape<decimal> Positive = JsonShape.NumberAbove(0);

    internal static readonly ObjectShape<PaidTime> PaidTime = new("paid-time", "The paid days and hours of a month.", table =>
    {
        // The usual time is written out where it is declared.
        var days = table.Optional(
            "daysPerMonth",
            new NumberShape(0, 31, isWhole: false, isAboveMin: true),
            time => time.DaysPerMonth != 21.75m || time == Periods.PaidTime.Statutory ? time.DaysPerMonth : null,
            "The paid days of a month; left out, 21.75.");
        var hours = table.Optional(
            "hoursPerDay",
            new NumberShape(0, 24, isWhole: false, isAboveMin: true),
            time => time.HoursPerDay != 8m || time == Periods.PaidTime.Statutory ? time.HoursPerDay : null,
            "The paid hours of a day; left out, 8.");
        var week = table.Optional(
            "hoursPerWeek", new NumberShape(0, 168, isWhole: false, isAboveMin: true), time => time.HoursPerWeek,
            "The paid hours of a week; with weeksPerYear they make the hours of a month.");
        var weeks = table.Optional("weeksPerYear", new WeeksShape(), time => time.WeeksPerYear, "The weeks of a year, 52 to 53, such as 52 or 365/7.");
        table.Rule([week, weeks], values => week.In(values) is not null && weeks.In(values) is null
            ? new Wording("写明 hoursPerWeek 的，也须写明 weeksPerYear", "with hoursPerWeek there must be weeksPerYear")
            : null);
        return values => new()
        {
            DaysPerMonth = days.In(values) ?? 21.75m,
            HoursPerDay = hours.In(values) ?? 8m,
            HoursPerWeek = week.In(values),
            WeeksPerYear = weeks.In(values),
        };
    });

    internal static readonly ObjectShape<ProbationRule> Probation = new("probation", "What a monthly amount pays in probation.", table =>
    {
        var share = table.Required("share", PlainShapes.Share, rule => rule.Share, "The share paid.");
        var of = table.Required("base", AgreementCodes.ProbationBase, rule => rule.Base, "Of what it is a share.");
        table.Rule([share], values => AtMostOne(share.In(values)));
        return values => new(share.In(values), of.In(values));
    });

    internal static readonly ObjectShape<HoursCycle> Cycle = new("hours-cycle", "The cycle of cumulative hours; cycles follow the calendar year.",
        table =>
    {
        var months = table.Required("months", JsonShape.Integer(1, 12), cycle => cycle.Months,
            "Its months: 1, 2, 3, 4, 6 or 12.");
        var hours = table.Required("hours", Positive, cycle => cycle.Hours, "The hours in it that are not overtime.");
        table.Rule([months], values => 12 % months.In(values) == 0 ? null : new Wording("周期须为 1、2、3、4、6 或 12 个月",
            "a cycle has 1, 2, 3, 4, 6 or 12 months"));
        return values => new(months.In(values), hours.In(values));
    });

    internal static readonly ObjectShape<LeaveFloor> LeaveFloor = new("leave-floor", "A floor under leave pay.", table =>
    {
        var floor = table.Required("floor", PlainShapes.Id, under => under.Floor, "The id of a monthly floor.");
        var share = table.Required("share", PlainShapes.Share, under => under.Share,
            "How much of it must be reached, above 0.");
        table.Rule([share], values => share.In(values) > Ratio.Zero ? null : new Wording("比例须大于 0", "the share must be above 0"));
        return values => new(floor.In(values), share.In(values));
    });

    internal static readonly SeriesShape<OvertimeRates> Rates = new("overtime-step", new ObjectShape<DatedStep<OvertimeRates>>(
        "overtime-rates", "Overtime by kind, as multiples of the hour rate.", table =>
    {
        var (from, lastDay) = DayShapes.Dates(table);
        var workingDay = table.Required("workingDay", PlainShapes.Share, step => step.Value!.WorkingDay,
            "On a working day.");
        var restDay = table.Required("restDay", PlainShapes.Share, step => step.Value!.RestDay, "On a rest day.");
        var holiday = table.Required("holiday", PlainShapes.Share, step => step.Value!.Holiday,
            "On a statutory holiday.");
        return values => new(from.In(values), lastDay.In(values), new(workingDay.In(values), restDay.In(values), holiday.In(values)), null);
    }));

    internal static readonly SeriesShape<Ratio> Shares = new("leave-step", new ObjectShape<DatedStep<Ratio>>("leave-share",
        "The share that a leave pays.", table =>
    {
        var (from, lastDay) = DayShapes.Dates(table);
        var share = table.Required("share", PlainShapes.Share, step => step.Value, "The share paid.");
        table.Rule([share], values => AtMostOne(share.In(values)));
        return values => new(from.In(values), lastDay.In(values), share.In(values), null);
    }));

    internal static readonly ObjectShape<LeaveTier> LeaveTier = new("leave-tier", "The share of a longer absence or a band of service.", table =>
    {
        var after = table.Optional("after", EligibilityShapes.Length, tier => tier.After,
            "How long the absence has lasted; left out, from its first day.");
        var service = table.Optional("service", EligibilityShapes.Band, tier => tier.Service, "The length of service on the day; left out, any.");
        var shares = table.Required("shares", Shares, tier => tier.Shares, "The shares by the date from which each applies.");
        table.AtLeastOne(after, service);
        return values => new(shares.In(values)) { After = after.In(values), Service = service.In(values) };
    });

    private static Wording? AtMostOne(Ratio share) =>
        share <= Ratio.One ? null : new Wording("比例不得超过 100%", "the share must not be above 100 %");
}
