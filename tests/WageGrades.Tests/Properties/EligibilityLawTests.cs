using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Classification;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Tests.Generators;
using WageGrades.Workforces;

namespace WageGrades.Tests.Properties;

/// <summary>For whom a clause is only leaves people out: who fits is paid as before, and two clauses that share the people out pay what one does.</summary>
public sealed class EligibilityLawTests
{
    private static readonly Eligibility Everybody = new()
    {
        Service = TimeBand.Below(TimeLength.Years(9_999)),
        Age = TimeBand.From(TimeLength.Days(1)),
        Forms = [.. EmploymentForm.All.Select(form => form.Term)],
        Workplaces = [.. FactGen.Workplaces, "Nowhere"],
    };

    [Fact]
    public void PayFor_EveryClauseForEverybody_ChangesNothing() => Law.Holds(
        PayCase.Wide(1),
        pay =>
        {
            var all = pay.Agreement with
            {
                Clauses = [.. pay.Agreement.Clauses.Select(clause => clause is PayClause paying ? paying with { For = Everybody } : clause)],
            };
            foreach (var month in FactGen.Months)
            {
                var worker = pay.Workers[0] with { BornOn = new LocalDate(1971, 2, 28) };
                Assert.Equal(Lines(pay.Agreement.PayFor(worker, month)), Lines(all.PayFor(worker, month)));
            }
        },
        60);

    [Fact]
    public void PayFor_TwoClausesThatShareThePeopleOut_PayTogetherWhatOneDoes()
    {
        var shared = 0;
        Law.Holds(
            PayCase.Wide(1),
            pay =>
            {
                var worker = pay.Workers[0] with { BornOn = new LocalDate(1988, 2, 29) };
                var agreement = pay.Agreement with
                {
                    Groups = [],
                    Caps = [],
                    Funds = [],
                    Floors = [],
                    Policies = pay.Agreement.Policies with
                    {
                        Proration = new ProrationRule { Method = ProrationMethod.ShareOfMonth, Basis = ProrationBasis.CalendarDays },
                    },
                };
                foreach (var clause in agreement.Clauses.OfType<PayClause>().Where(IsSum))
                {
                    foreach (var (one, other) in Halves)
                    {
                        var split = agreement with
                        {
                            Clauses =
                            [
                                .. agreement.Clauses.Select(each => each.Id == clause.Id ? clause with { For = one } : each),
                                clause with { Id = "other-half", For = other },
                            ],
                        };
                        foreach (var month in FactGen.Months.Where((_, at) => at % 3 == 1))
                        {
                            var (whole, halves) = (agreement.PayFor(worker, month), split.PayFor(worker, month));
                            if (!whole.IsBlocked && !halves.IsBlocked)
                            {
                                Assert.True(
                                    Sum(whole, clause, []) == Sum(halves, clause, ["other-half"]),
                                    $"{month} {clause.Id}: {whole} {halves}\n{PayCase.Print(split, worker)}");
                                shared += halves.Lines.Any(line => line.Clause.Id == "other-half") ? 1 : 0;
                            }
                        }
                    }
                }
            },
            60);
        Assert.True(shared >= Runs.Least(200, 60), $"{shared} months were paid by the other half.");
    }

    private static (Eligibility One, Eligibility Other)[] Halves =>
    [
        .. new[] { TimeLength.Years(2), TimeLength.Months(71), TimeLength.Days(400) }.Select(length => (
            new Eligibility { Service = TimeBand.Below(length) }, new Eligibility { Service = TimeBand.From(length) })),
        (new Eligibility { Age = TimeBand.Below(TimeLength.Years(38)) }, new Eligibility { Age = TimeBand.From(TimeLength.Years(38)) }),
        (new Eligibility { Workplaces = [FactGen.Workplaces[0]] }, new Eligibility { Workplaces = [.. FactGen.Workplaces.Skip(1), "Nowhere"] }),
    ];

    // One-offs of a clause may compete with each other over time, pools with other people; what is supplied or decided names one clause only.
    private static bool IsSum(PayClause clause) => clause is LadderClause
        || (clause is BonusClause { IsPool: false, Bonus.Ground: not (SuppliedGround or ContributionGround) } bonus
            && (!bonus.Bonus.Schedule.IsOnce || bonus.Bonus.Repetition == Repetition.EachOne)
            && bonus.Amounts.Steps.All(step => !step.HasValue || step.Value is not (RangeAmount or BenefitShareAmount)));

    private static ExactAmount Sum(PayStatement statement, PayClause clause, string[] further) => statement.Lines
        .Where(line => line.Clause.Id == clause.Id || further.Contains(line.Clause.Id.ToString()))
        .Aggregate(ExactAmount.Zero(Currency.Cny), (sum, line) => sum + line.Exact);

    private static List<string> Lines(PayStatement statement) =>
    [
        $"{statement.IsBlocked} {statement.SettledSoFar}",
        .. statement.Lines.Concat(statement.Suppressed).Concat(statement.Pending).Select(line =>
            $"{line.Clause.Id} {line.Occurrence} {line.Status} {line.Reason} {line.Span} {line.BelongsTo} {line.Exact} {line.Amount} {line.Entitlement}"),
    ];
}
