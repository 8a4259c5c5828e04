using System.Globalization;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Ladders;

namespace WageGrades.Calculation;

public sealed partial record PlaceEvent
{
    private static readonly string[] Numbers =
        ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>The event in words.</summary>
    /// <param name="language">The language.</param>
    /// <returns>Such as "2026-03-01: two years at step 2 completed, to step 3".</returns>
    public string In(Language language) => Guard.Defined(language) == Language.Chinese
        ? $"{(IsSinceEver ? "起始日未记载" : IsoDate.Of(On))}：{What(language)}"
        : $"{(IsSinceEver ? "no beginning recorded" : IsoDate.Of(On))}: {What(language)}";

    /// <summary>What happened, without the day.</summary>
    internal string What(Language language) => language == Language.Chinese ? Chinese() : English();

    /// <summary>The place from the day of the event, in words.</summary>
    internal string WhereTo(Language language) => language == Language.Chinese
        ? $"{GradeName.Chinese}第{Place.Step}档"
        : Text($"{GradeName.English}, step {Place.Step}");

    private bool IsSinceEver => On == LocalDate.MinIsoValue;

    private string Chinese() => Kind switch
    {
        PlaceEventKind.Advanced => $"{ChineseGround()}{Joined(ChineseDetails(), "（", "；", "）")}，晋至第{Place.Step}档",
        PlaceEventKind.Regraded => $"由{From}套改为{WhereTo(Language.Chinese)}{ProtectedText("，保留差额 ")}",
        PlaceEventKind.WaitRestarted when IsRecorded => $"第{Place.Step}档的晋档年限按记载重新起算",
        PlaceEventKind.WaitRestarted => $"第{Place.Step}档的晋档年限因长期缺勤重新起算",
        PlaceEventKind.ResultOutstanding => $"{ChineseGround()}，待{(Wait!.Requirement == AdvanceRequirement.Examination ? "考试" : "考核")}合格",
        PlaceEventKind.Placed => From is null ? $"定为{WhereTo(Language.Chinese)}" : $"由{From}改为{WhereTo(Language.Chinese)}",
        _ => throw Closed.Missed(Kind),
    };

    private string English() => Kind switch
    {
        PlaceEventKind.Advanced => Text($"{EnglishGround()}{Joined(EnglishDetails(), " (", "; ", ")")}, to step {Place.Step}"),
        PlaceEventKind.Regraded => $"re-graded from {From} to {WhereTo(Language.English)}{ProtectedText(", protected difference ")}",
        PlaceEventKind.WaitRestarted when IsRecorded => Text($"the waiting time at step {Place.Step} starts again as recorded"),
        PlaceEventKind.WaitRestarted => Text($"the waiting time at step {Place.Step} starts again after a long absence"),
        PlaceEventKind.ResultOutstanding =>
            $"{EnglishGround()}, {(Wait!.Requirement == AdvanceRequirement.Examination ? "examination" : "assessment")} still to be passed",
        PlaceEventKind.Placed => From is null ? $"placed on {WhereTo(Language.English)}" : $"moved from {From} to {WhereTo(Language.English)}",
        _ => throw Closed.Missed(Kind),
    };

    private string ProtectedText(string words) => Placement is { Protection: not null } placement ? $"{words}{placement.Protected}" : "";

    private int StepBefore => From?.Step ?? Place.Step;

    private string ChineseGround() => Wait!.Months switch
    {
        0 => $"第{StepBefore}档",
        var months when months % 12 == 0 => $"第{StepBefore}档满{months / 12}年",
        var months => $"第{StepBefore}档满{months}个月",
    };

    private string EnglishGround() => Wait!.Months == 0
        ? Text($"requirement of step {StepBefore} met")
        : Text($"{Duration(Wait.Months)} at step {StepBefore} completed");

    private IEnumerable<string> ChineseDetails()
    {
        if (CompletedOn is { } completed && completed != On)
        {
            yield return $"{IsoDate.Of(completed)} 届满";
        }

        if (UncountedDays > 0)
        {
            yield return $"{UncountedDays} 天不计";
        }

        if (ShiftedMonths != 0)
        {
            yield return ShiftedMonths > 0 ? $"延长 {ShiftedMonths} 个月" : $"缩短或折算 {-ShiftedMonths} 个月";
        }

        if (PassedOn is { } passed)
        {
            yield return $"{IsoDate.Of(passed)} {(Wait!.Requirement == AdvanceRequirement.Examination ? "考试" : "考核")}合格";
        }
    }

    private IEnumerable<string> EnglishDetails()
    {
        if (CompletedOn is { } completed && completed != On)
        {
            yield return $"on {IsoDate.Of(completed)}";
        }

        if (UncountedDays > 0)
        {
            yield return Text($"{EnglishCount.Of(UncountedDays, "day")} not counted");
        }

        if (ShiftedMonths != 0)
        {
            yield return ShiftedMonths > 0 ? Text($"{EnglishCount.Of(ShiftedMonths, "month")} longer") : Text($"{EnglishCount.Of(-ShiftedMonths, "month")} shorter or credited");
        }

        if (PassedOn is { } passed)
        {
            yield return $"{(Wait!.Requirement == AdvanceRequirement.Examination ? "examination" : "assessment")} passed {IsoDate.Of(passed)}";
        }
    }

    private static string Duration(int months)
    {
        var (count, unit) = months % 12 == 0 ? (months / 12, "year") : (months, "month");
        return Text($"{(count < Numbers.Length ? Numbers[count] : count.ToString(CultureInfo.InvariantCulture))} {unit}{(count == 1 ? "" : "s")}");
    }

    private static string Joined(IEnumerable<string> parts, string open, string between, string close) =>
        string.Join(between, parts) is { Length: > 0 } text ? $"{open}{text}{close}" : "";

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
