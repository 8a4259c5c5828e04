using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Bargaining;

/// <summary>What a clause gave before a change, for the readers of a proposal (原标准): whole tables, entries, single amounts.</summary>
internal static class StandardsInForce
{
    /// <summary>What a clause gives on a day, or from the first later day on which it gives anything; null where it never does.</summary>
    internal static LocalizedText? Of(Clause? clause, LocalDate from) =>
        clause switch
        {
            LadderClause ladder => At(ladder.Ladders, from) is { } table ? Of(table) : null,
            BonusClause bonus => At(bonus.Amounts, from) is { } standard ? Of(standard) : null,
            SchemeClause scheme => At(scheme.Schemes, from) is not null ? scheme.Heading : null,
            OvertimeClause overtime => At(overtime.Rates, from) is { } rates
                ? new(
                    $"工作日 {rates.WorkingDay.In(Language.Chinese)}，休息日 {rates.RestDay.In(Language.Chinese)}，法定节假日 {rates.Holiday.In(Language.Chinese)}",
                    $"working days {rates.WorkingDay}, rest days {rates.RestDay}, statutory holidays {rates.Holiday}")
                : null,
            LeaveClause leave => leave.Shares.StepsWithin(new DateSpan(from)).Where(step => step.HasValue).Select(step => step.Value).ToList()
                is [var share, ..]
                ? new(share.In(Language.Chinese), share.In(Language.English))
                : null,
            null or TextClause => null,
            _ => throw Closed.Missed(clause),
        };

    internal static LocalizedText Of(PayLadder ladder) => new(Rows(ladder, Language.Chinese, "；"), Rows(ladder, Language.English, "; "));

    internal static LocalizedText Of(BonusAmount standard)
    {
        var entries = Standards.Entries(standard).ToList();
        return new(Join(Language.Chinese, "；"), Join(Language.English, "; "));

        string Join(Language language, string comma) => string.Join(
            comma, entries.Select(entry => entry.Key is null ? entry.Amount.In(language) : $"{entry.Key.In(language)} {entry.Amount.In(language)}"));
    }

    private static T? At<T>(EffectiveSeries<T> series, LocalDate from)
        where T : class => series.StepsWithin(new DateSpan(from)).FirstOrDefault(step => step.HasValue) is { } step ? step.Value : null;

    private static string Rows(PayLadder ladder, Language language, string comma) =>
        string.Join(
            comma,
            ladder.Rows.Select(row =>
            {
                var cells = Enumerable
                    .Range(1, ladder.StepCount)
                    .Select(step => ladder.Find(row.Code, step) is { } cell ? Money.NumberText(cell.Amount, cell.Currency.MinorDigits) : "—");
                return $"{row.Name.In(language)} {string.Join(" / ", cells)}";
            }));
}
