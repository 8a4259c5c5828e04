using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Tests.Calculation;

/// <summary>One bonus clause and one person, for tests of what it pays: an agreement of 2020 to 2035 under the usual Chinese choices.</summary>
internal static class AwardDesk
{
    internal static readonly LocalDate Start = new(2020, 1, 1);

    internal static Money Cny(decimal amount) => new(amount, Currency.Cny);

    internal static CollectiveAgreement Agreement(params Clause[] clauses) =>
        new("cases", LocalizedText.Same("cases"), Currency.Cny, new DateSpan(Start, new LocalDate(2035, 1, 1)))
        {
            CoveredForms = [EmploymentForm.FullTime],
            Policies = AgreementPolicies.ChinaMonthly with { Calendar = WorkCalendar.Weekdays(new YearMonth(2020, 1), new YearMonth(2034, 12)) },
            Clauses = clauses,
        };

    internal static Worker Somebody(string number = "0001") => new Worker(new WorkerId(number)).Employ(Start);

    internal static BonusClause Bonus(
        string id, BonusGround ground, BonusSchedule schedule, BonusAmount amount, Repetition repetition = Repetition.EachOne) =>
        new(id, "", LocalizedText.Same(id), new Bonus(ground, schedule) { Repetition = repetition }, EffectiveSeries.Always(amount));

    internal static TableAmount Table(params (TermKey Key, decimal Amount)[] entries) =>
        new(entries.Select(entry => KeyValuePair.Create(entry.Key, Cny(entry.Amount))));

    internal static RangeAmount Range(params (TermKey Key, decimal Least, decimal Most)[] entries) =>
        new(entries.Select(entry => KeyValuePair.Create(entry.Key, new MoneyRange(Cny(entry.Least), Cny(entry.Most)))));

    internal static BonusGround Appointed(string vocabulary) => new StandingGround(vocabulary, StandingFact.Appointed);

    internal static AchievementGround On(AchievementKind kind, params Term[] only) => new(kind) { Only = only };

    /// <summary>Once, in the month of the day it counts from.</summary>
    internal static OneOff Once => new() { Start = StartRule.OnTheDay };

    internal static PayStatement Pay(this CollectiveAgreement agreement, Worker worker, int year, int month) =>
        agreement.PayFor(worker, new YearMonth(year, month));

    /// <summary>What the clause alone pays somebody in a month.</summary>
    internal static decimal Paid(BonusClause clause, Worker worker, int year, int month) => Agreement(clause).Pay(worker, year, month).Total.Amount;

    internal static void HasFinding(FindingCode code, FindingList findings) => Assert.Contains(findings, finding => finding.Code == code);
}
