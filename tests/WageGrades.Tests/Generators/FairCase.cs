using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Tests.Generators;

/// <summary>
/// Agreements under which more is never less, and people about whom everything is known: tables rise with the grade and have no hole above
/// their lowest entry, a later award pays the difference, one-offs stand outside the minimum wage and outside monthly groups, no floor depends on a
/// grade, and every choice is made. Any random case is made so.
/// </summary>
internal static class FairCase
{
    private static readonly IReadOnlyList<Term> Forms = [EmploymentForm.FullTime, EmploymentForm.PartTime];

    private static readonly LadderClause Plain = new(
        "base-pay",
        "",
        LocalizedText.Same("base-pay"),
        EffectiveSeries.Always(PayLadder.Build(Currency.Cny, 3).Grade("A1", 1_000m, 1_100m, 1_200m).ToLadder()));

    /// <summary>The id of a clause that a law adds.</summary>
    public const string Added = "b9";

    public static Arbitrary<PayCase> Any { get; } = Arb.From(
        PayCase.Of(1).Generator.Select(Fair),
        pay => PayCase.Of(1).Shrinker(pay).Select(Fair).Where(simpler =>
            !simpler.Agreement.Equals(pay.Agreement) || !simpler.Workers.SequenceEqual(pay.Workers)));

    public static PayCase Fair(PayCase pay) => new(Fair(pay.Agreement), [.. pay.Workers.Select(Known)]);

    public static Worker Known(Worker worker) => worker with
    {
        Employment = worker.Employment.Map(terms => terms with
        {
            Form = terms.Form == EmploymentForm.Agency ? EmploymentForm.FullTime : terms.Form,
            Workplace = FactGen.Workplaces.Contains(terms.Workplace) ? terms.Workplace : FactGen.Workplaces[0],
        }),
        Place = worker.Place.Steps.Where(step => step.HasValue).Aggregate(
            EffectiveSeries.Always(new GradePlace("A1", 1)),
            (places, step) => places.Set(step.Span, step.Value.Grade == "Z9" ? new GradePlace("A3", step.Value.Step) : step.Value)),
        Achievements = [.. worker.Achievements.Select(Known)],
    };

    public static Achievement Known(Achievement achievement) => achievement with
    {
        VerifiedBenefit = achievement.VerifiedBenefit ?? FactGen.Cny(40_000m),
        DecidedAmounts = FactGen.Ids.Append(Added).ToDictionary(id => (ClauseId)id, _ => FactGen.Cny(500m)),
    };

    public static CollectiveAgreement Fair(CollectiveAgreement agreement)
    {
        var basePay = agreement.Clauses.OfType<LadderClause>().FirstOrDefault() ?? Plain;
        List<Clause> clauses = [Fair(basePay), .. agreement.Clauses.Where(clause => clause is not LadderClause).Select(Fair)];
        return agreement with
        {
            Term = new DateSpan(FactGen.Months[0].OnDayOfMonth(1)),
            CoveredForms = Forms,
            Policies = Fair(agreement.Policies),
            Floors = [.. agreement.Floors.Select(Fair)],
            Clauses = clauses,
            Groups =
            [
                .. agreement
                    .Groups.Select(group =>
                        group.Scope == PrecedenceScope.Month
                            ? group with
                            {
                                Clauses =
                                [
                                    .. group.Clauses.Where(id =>
                                        clauses.OfType<BonusClause>().Any(clause => clause.Id == id && clause.Bonus.Schedule is not OneOff)),
                                ],
                            }
                            : group with
                            {
                                Later = LaterHigher.Difference,
                            })
                    .Where(group => group.Clauses.Count > 0),
            ],
        };
    }

    private static AgreementPolicies Fair(AgreementPolicies policies) =>
        policies with
        {
            Rounding = RoundingPolicy.Everywhere(RoundingRule.HalfUp(0.01m)),
            Calendar = policies.Calendar!.Covers(FactGen.Months[^1])
                ? policies.Calendar
                : WorkCalendar.Weekdays(new YearMonth(2025, 10), new YearMonth(2027, 12)),
            AllowanceStart = policies.AllowanceStart ?? StartRule.MonthAfter,
            AllowanceStop = policies.AllowanceStop ?? StopRule.EndOfMonth,
            LeapDay = policies.LeapDay ?? LeapDayRule.February28,
            PartTime = policies.PartTime ?? PartTimeRule.ByHours,
        };

    // The checker warns of floors that fall or end with the grade.
    private static PayFloor Fair(PayFloor floor) => floor with
    {
        Tested = floor.Tested?.Terms.Any(IsGrade) == true ? null : floor.Tested,
        Shares = floor.Shares.Keys.Any(key => key.Any(IsGrade)) ? new Dictionary<TermKey, Ratio>() : floor.Shares,
    };

    private static bool IsGrade(Term term) => term.Vocabulary == SkillGrade.Vocabulary.Code;

    private static Clause Fair(Clause clause) => clause switch
    {
        LadderClause ladder => ladder with { Ladders = ladder.Ladders.Map(Rising), Counts = Counted(true), CoveredForms = null },
        BonusClause bonus => bonus with
        {
            Bonus = bonus.Bonus with { Repetition = bonus.Bonus.Repetition ?? Repetition.HighestOnly },
            Amounts = bonus.Amounts.Map(Rising),
            Counts = Counted(bonus.Bonus.Schedule is not OneOff),
        },
        _ => clause,
    };

    private static Dictionary<PayBase, bool> Counted(bool counts) => new() { [PayBase.MinimumWage] = counts };

    /// <summary>The grades A1 to A3 with the table's own amounts, in rising order from cell to cell.</summary>
    private static PayLadder Rising(PayLadder ladder)
    {
        var known = ladder
            .Rows.SelectMany(row => Enumerable.Range(1, 3).Select(step => ladder.Find(row.Code, step)))
            .OfType<Money>()
            .Select(cell => cell.Amount)
            .Order()
            .ToList();
        var cells = known.Concat(Enumerable.Range(1, 9 - known.Count).Select(more => known[^1] + (more * 100m))).ToList();
        string[] grades = ["A1", "A2", "A3"];
        return grades.Select((grade, row) => (grade, row)).Aggregate(
            PayLadder.Build(Currency.Cny, 3),
            (builder, at) => builder.Grade(at.grade, [.. cells.Skip(at.row * 3).Take(3).Select(cell => (decimal?)cell)])).ToLadder();
    }

    private static BonusAmount Rising(BonusAmount standard)
    {
        switch (standard)
        {
            case BenefitShareAmount share:
                // Whole yuan of benefit then give whole fen, so that a difference is never rounded twice.
                return new BenefitShareAmount(Ratio.Percent(5m), share.AtMost);
            case TableAmount table when OrderedVocabulary(table) is { } vocabulary:
                var lowest = table.Amounts.Keys.Min(key => vocabulary.RankOf(key[0]));
                var amounts = table.Amounts.Values.Order().ToList();
                return new TableAmount(vocabulary.Terms
                    .Where(term => vocabulary.RankOf(term) >= lowest)
                    .OrderBy(vocabulary.RankOf)
                    .Select((term, i) => KeyValuePair.Create((TermKey)term, amounts[Math.Min(i, amounts.Count - 1)])));
            case TableAmount table when table.Amounts.Count > 1 && table.Amounts.Keys.Any(IsOdd):
                return Rising(new TableAmount(table.Amounts.Where(entry => !IsOdd(entry.Key))));
            default:
                return standard;
        }
    }

    /// <summary>An entry for every occurrence could pay more than a higher one's own; the contradicting one lets a fact have two.</summary>
    private static bool IsOdd(TermKey key) => key == TermKey.Empty || key == BonusGen.Contradicting;

    /// <summary>The one ordered vocabulary of a table's keys, or null.</summary>
    private static Vocabulary? OrderedVocabulary(TableAmount table) =>
        table.Amounts.Keys.All(key => key.Count == 1)
        && table.Amounts.Keys.Select(key => key[0].Vocabulary).Distinct().ToList() is [var code]
        && Vocabularies.Find(code) is { IsOrdered: true } vocabulary ? vocabulary : null;
}
