using System.Text.Json;

namespace WageGrades.Oracle;

/// <content>Overtime, leave, probation, working time.</content>
public static partial class AgreementReader
{
    private static Clause AboutHours(JsonElement from, Clause clause) => clause with
    {
        WorkingTimes = Texts(from, "coveredWorkingTimes"),
        Probation = Probation(from),
        For = Find(from, "for") is { } whom ? Whom(whom) : null,
        Overtime = Text(from, "kind") == "overtime"
            ? Series(from.GetProperty("rates"), step => new OvertimeRates(
                Share(Text(step, "workingDay")!), Share(Text(step, "restDay")!), Share(Text(step, "holiday")!)))
            : null,
        IsAsPaid = Text(from, "basis") == "as-paid",
        Cycle = Find(from, "cycle") is { } cycle ? new(Find(cycle, "months")!.Value.GetInt32(), Number(cycle, "hours")!.Value) : null,
        Leave = Text(from, "kind") == "leave"
            ? new LeaveRule(
                Text(from, "leave")!,
                Text(from, "counter") ?? NationalCounter(Text(from, "leave")!),
                [.. Items(from, "of").Select(id => id.GetString()!)],
                Series(from.GetProperty("shares"), step => new LeaveShare(Share(Text(step, "share")!))))
            {
                LooksBack = Text(from, "base") == "look-back",
                Tiers =
                [
                    .. Items(from, "tiers").Select(tier => (
                        Length(tier, "after"),
                        Band(tier, "service"),
                        Series(tier.GetProperty("shares"), step => new LeaveShare(Share(Text(step, "share")!))))),
                ],
                Floor = Find(from, "floor") is { } floor ? (Text(floor, "floor")!, Share(Text(floor, "share")!)) : null,
            }
            : null,
    };

    private static Whom Whom(JsonElement whom) => new(
        Texts(whom, "terms"), Texts(whom, "grades"), Texts(whom, "posts"), Texts(whom, "workplaces"), Texts(whom, "forms"), Band(whom, "service"),
        Band(whom, "age"));

    private static Band? Band(JsonElement from, string member) =>
        Find(from, member) is { } band ? new(Length(band, "from"), Length(band, "below")) : null;

    private static Length? Length(JsonElement from, string member) => Text(from, member)?.Split(' ') is [var count, var unit]
        ? new(int.Parse(count, System.Globalization.CultureInfo.InvariantCulture), unit.TrimEnd('s'))
        : null;

    private static Probation? Probation(JsonElement from) =>
        Find(from, "probation") is { } rule ? new(Share(Text(rule, "share")!), Text(rule, "base")!) : null;

    /// <summary>The hours of a week times the weeks of a year over twelve; else days times hours, 21.75 of 8 where nothing else is agreed.</summary>
    private static Exact HoursPerMonth(JsonElement policies)
    {
        var time = Find(policies, "paidTime") ?? default;
        return Number(time, "hoursPerWeek") is { } hours && WeeksPerYear(policies) is { } weeks ? hours * weeks / 12 : (Number(time, "daysPerMonth") ?? Exact.Parse("21.75")) * (Number(time, "hoursPerDay") ?? 8);
    }

    private static Exact? WeeksPerYear(JsonElement policies) => Find(Find(policies, "paidTime") ?? default, "weeksPerYear") is { } weeks
        ? Exact.Parse(weeks.ToString())
        : null;

    private static Exact DaysPerMonth(JsonElement policies) =>
        Number(Find(policies, "paidTime") ?? default, "daysPerMonth") ?? Exact.Parse("21.75");

    private static string? NationalCounter(string leave) => leave switch
    {
        "leave-kind:sick" => "month-counter:sick-days",
        "leave-kind:injury" => "month-counter:injury-days",
        "leave-kind:maternity" => "month-counter:maternity-days",
        "leave-kind:annual" => "month-counter:annual-leave-days",
        _ => null,
    };
}
