using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using WageGrades.Bonuses;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Serialization;

/// <summary>Rules that stand in a document as a few words: <c>half-up 0.01</c>, <c>this-month-if-by-day 15</c>.</summary>
internal static partial class RuleTexts
{
    private const string NoRounding = "none";
    private const string OnTheDay = "on-the-day";
    private const string MonthAfter = "month-after";
    private const string ThisMonthIfBy = "this-month-if-by-day ";
    private const string CalendarYear = "calendar-year";
    private const string MonthsOfUse = "months-of-use ";
    private const string YearAfter = " next-year";
    private const string NextAdjustmentDate = "next-adjustment-date ";
    private const string AnnualDay = "((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))";

    /// <summary>A rounding rule: its mode and quantum, or none.</summary>
    internal static readonly StringShape<RoundingRule> Rounding = JsonShape.TextOf<RoundingRule>(
        new Wording(
            $"取整方式和单位，如 half-up 0.01；方式为 {string.Join('、', AgreementCodes.Mode.Codes)}；或 {NoRounding}",
            $"a rounding mode and its unit such as half-up 0.01, the mode one of {string.Join(", ", AgreementCodes.Mode.Codes)}; or {NoRounding}"),
        $"^({NoRounding}|({string.Join('|', AgreementCodes.Mode.Codes.Concat(AgreementCodes.Mode.Names))}) (?=.*[1-9])[0-9]{{1,16}}(\\.[0-9]{{1,12}})?)$",
        TryRounding,
        rule => rule == RoundingRule.None ? NoRounding : $"{AgreementCodes.Mode.Print(rule.Mode)} {ExactDecimal.Print(rule.Quantum)}",
        rule => new(rule.In(Language.Chinese), rule.In(Language.English)));

    /// <summary>A start rule.</summary>
    internal static readonly StringShape<StartRule> Start = JsonShape.TextOf<StartRule>(
        new Wording(
            $"以下之一：{OnTheDay}、{MonthAfter}、{ThisMonthIfBy}15、{NextAdjustmentDate}01-01 07-01",
            $"one of {OnTheDay}, {MonthAfter}, {ThisMonthIfBy}15, {NextAdjustmentDate}01-01 07-01"),
        $"^({OnTheDay}|{MonthAfter}|{ThisMonthIfBy}([1-9]|[12][0-9]|3[01])|{NextAdjustmentDate}{AnnualDay}( {AnnualDay})*)$",
        TryStart,
        Print,
        Say);

    /// <summary>Over what time a benefit counts.</summary>
    internal static readonly StringShape<BenefitWindow> Window = JsonShape.TextOf<BenefitWindow>(
        new Wording($"{CalendarYear}，或投用后的月数，如 {MonthsOfUse}36", $"{CalendarYear}, or months of use such as {MonthsOfUse}36"),
        $"^({CalendarYear}|{MonthsOfUse}(600|[1-5][0-9]{{2}}|[1-9][0-9]?))$",
        TryWindow,
        window => window.MonthsOfUse is { } months ? string.Create(CultureInfo.InvariantCulture, $"{MonthsOfUse}{months}") : CalendarYear,
        Say);

    /// <summary>A day of the year.</summary>
    internal static readonly StringShape<AnnualDate> DayOfYear = JsonShape.TextOf<AnnualDate>(
        new Wording("某月某日，如 12-01", "a day of the year such as 12-01"), $"^{AnnualDay}$", TryDay, IsoDate.Of, Say);

    /// <summary>On which day one has to be employed.</summary>
    internal static readonly StringShape<CutOff> CutOffDay = JsonShape.TextOf<CutOff>(
        new Wording(
            $"以下之一：none、month-start、month-end、period-end、某月某日（12-01）或次年某月某日（03-31{YearAfter}）",
            $"one of none, month-start, month-end, period-end, a day of the year (12-01), or that day a year later (03-31{YearAfter})"),
        $"^(none|month-start|month-end|period-end|{AnnualDay}({YearAfter})?)$",
        TryCutOff,
        Print,
        Say);

    private static bool TryDay(string text, out AnnualDate day) => IsoDate.TryRead(text, out day);

    private static bool TryCutOff(string text, [MaybeNullWhen(false)] out CutOff cutOff)
    {
        var isAfter = text.EndsWith(YearAfter, StringComparison.Ordinal);
        cutOff = text switch
        {
            "none" => CutOff.None,
            "month-start" => CutOff.StartOfMonth,
            "month-end" => CutOff.EndOfMonth,
            "period-end" => CutOff.EndOfPeriod,
            _ => TryDay(isAfter ? text[..^YearAfter.Length] : text, out var day) ? CutOff.On(day, isAfter) : null,
        };
        return cutOff is not null;
    }

    private static string Print(CutOff cutOff) => cutOff.Kind switch
    {
        CutOffKind.None => "none",
        CutOffKind.StartOfMonth => "month-start",
        CutOffKind.EndOfMonth => "month-end",
        CutOffKind.EndOfPeriod => "period-end",
        CutOffKind.OnDay => IsoDate.Of(cutOff.Day!.Value) + (cutOff.IsInYearAfter ? YearAfter : ""),
        _ => throw Closed.Missed(cutOff.Kind),
    };

    private static bool TryWindow(string text, [MaybeNullWhen(false)] out BenefitWindow window)
    {
        window = text == CalendarYear ? BenefitWindow.CalendarYear
            : text.StartsWith(MonthsOfUse, StringComparison.Ordinal)
                && text.Length > MonthsOfUse.Length
                && text[MonthsOfUse.Length] != '0'
                && int.TryParse(text.AsSpan(MonthsOfUse.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var months)
                && months <= 600
            ? BenefitWindow.Months(months)
            : null;
        return window is not null;
    }

    private static bool TryRounding(string text, [MaybeNullWhen(false)] out RoundingRule rule)
    {
        rule = RoundingRule.None;
        if (text == NoRounding)
        {
            return true;
        }

        if (text.Split(' ') is not [var mode, var unit]
            || !AgreementCodes.Mode.TryParse(mode, out var found)
            || !PlainShapes.TryNumber(unit, out var quantum)
            || quantum == 0m
            || !Money.IsInRange(quantum))
        {
            return false;
        }

        rule = RoundingRule.Of(found, quantum);
        return true;
    }

    private static bool TryStart(string text, [MaybeNullWhen(false)] out StartRule rule)
    {
        rule = text switch
        {
            OnTheDay => StartRule.OnTheDay,
            MonthAfter => StartRule.MonthAfter,
            _ when text.StartsWith(ThisMonthIfBy, StringComparison.Ordinal) => OfDay(text[ThisMonthIfBy.Length..]),
            _ when text.StartsWith(NextAdjustmentDate, StringComparison.Ordinal) => OfDates(text[NextAdjustmentDate.Length..].Split(' ')),
            _ => null,
        };
        return rule is not null;
    }

    private static StartRule? OfDay(string text) =>
        text.Length <= 2 && !text.StartsWith('0') && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var day)
            && day is >= 1 and <= 31
            ? StartRule.ThisMonthIfBy(day)
            : null;

    private static StartRule? OfDates(string[] texts)
    {
        List<AnnualDate?> dates = [.. texts.Select(text => IsoDate.TryRead(text, out AnnualDate date) ? date : (AnnualDate?)null)];
        return dates.Contains(null) ? null : StartRule.NextAdjustmentDate(dates.OfType<AnnualDate>());
    }

    private static string Print(StartRule rule) => rule.Kind switch
    {
        StartRuleKind.OnTheDay => OnTheDay,
        StartRuleKind.MonthAfter => MonthAfter,
        StartRuleKind.ThisMonthIfBy => string.Create(CultureInfo.InvariantCulture, $"{ThisMonthIfBy}{rule.Day}"),
        StartRuleKind.NextAdjustmentDate => NextAdjustmentDate + string.Join(' ', rule.AdjustmentDates.Select(IsoDate.Of)),
        _ => throw Closed.Missed(rule.Kind),
    };
}
