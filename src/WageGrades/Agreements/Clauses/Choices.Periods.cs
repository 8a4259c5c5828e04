using WageGrades.Findings;

namespace WageGrades.Agreements;

/// <content>What a clause that pays for periods has to say.</content>
internal static partial class Choices
{
    internal static Finding Accrual(Clause clause) => OfSchedule(
        clause, "accrual", new("应计期间各月如何折算", "how the months of the period count"), "in-full", "by-months", "by-days");

    internal static Finding EmployedOn(Clause clause) => OfSchedule(
        clause, "employedOn", new("须在职的截止日", "the day on which one has to be employed"), "none", "month-end", "period-end", "12-01");

    internal static Finding OnLeaving(BonusClause clause) => OfSchedule(
        clause, "onLeaving", new("离职人员的应计部分", "what a leaver gets of the period"), "paid-at-once", "as-scheduled", "lapses");

    internal static Finding HoursAs(Clause clause) => OfSchedule(
        clause, "hours", new("按何时的工时比例折算", "which share of hours counts"), "as-it-was", "on-due-day");

    internal static Finding BaseOtherwise(Clause clause) => OfSchedule(
        clause,
        "base.otherwise",
        new("基数月份不在职时的基数", "the base of who was not employed in the base months"),
        "first-full-month", "due-day");

    private static Finding OfSchedule(Clause clause, string member, LocalizedText choice, params string[] options) =>
        Missing($"clauses.{clause.Id}.schedule.{member}", choice, options) with { Clause = clause.Id };
}
