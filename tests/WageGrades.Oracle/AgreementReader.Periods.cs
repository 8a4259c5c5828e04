using System.Text.Json;

namespace WageGrades.Oracle;

/// <content>Schedules that pay for a period or at an age of service.</content>
public static partial class AgreementReader
{
    private static PeriodRules? Period(JsonElement schedule) => Text(schedule, "kind") is not ("periodic" or "lump-sum") ? null : new()
    {
        Month = Find(schedule, "month")?.GetInt32() ?? 0,
        EveryMonths = Find(schedule, "everyMonths")?.GetInt32() ?? 12,
        PeriodEnds = Find(schedule, "periodEnds")?.GetInt32() ?? 0,
        Accrual = Find(schedule, "accrual") is { } accrual ? Text(accrual, "kind") : null,
        Days = Find(schedule, "accrual") is { } counted ? Text(counted, "days")! : "",
        AtLeast = Find(schedule, "accrual") is { } least ? Number(least, "atLeast") : null,
        MoreThan = Find(schedule, "accrual") is { } most ? Number(most, "moreThan") : null,
        EmployedOn = Text(schedule, "employedOn"),
        HeldOn = Text(schedule, "heldOn") is { } held ? (Whole(held[..2]), Whole(held[3..])) : null,
        BaseMonths = Find(schedule, "base") is { } months ? [.. Items(months, "months").Select(each => each.GetInt32())] : [],
        BaseOtherwise = Find(schedule, "base") is { } otherwise ? Text(otherwise, "otherwise") : null,
        Hours = Text(schedule, "hours"),
        OnLeaving = Text(schedule, "onLeaving"),
        EntitledOn = Day(schedule, "entitledOn"),
        Of = Text(schedule, "firstMonth") is { } first ? (MonthOf(first), MonthOf(Text(schedule, "lastMonth")!)) : default,
        Instalments = [.. Items(schedule, "instalments").Select(each => (MonthOf(Text(each, "month")!), Number(each, "part")!.Value))],
    };

    private static int MonthOf(string text) => (Whole(text[..4]) * 12) + Whole(text[5..]) - 1;
}
