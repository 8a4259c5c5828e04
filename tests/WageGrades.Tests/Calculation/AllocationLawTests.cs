using WageGrades.Periods;
using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Tests.Generators;
using WageGrades.Workforces;

namespace WageGrades.Tests.Calculation;

/// <summary>The laws of money that looks at more than one person.</summary>
public sealed class AllocationLawTests
{
    private static readonly Money Nothing = Money.Zero(Currency.Cny);

    private static readonly Arbitrary<PayCase> Cases = SharingGen.Any;

    private static IEnumerable<(Workforce People, PayCalculator Calculator, YearMonth Month)> Months(PayCase pay)
    {
        Workforce people = new(pay.Workers);
        var calculator = PayCalculator.For(pay.Agreement);
        return new[] { FactGen.Months[2], FactGen.Months[6] }.Select(month => (people, calculator, month));
    }

    [Fact]
    [Trait("Length", "Long")]
    public void AllocateThenPay_AnyCase_IsTheRunOfTheWorkforce() =>
        Law.Holds(
            Cases,
            pay =>
            {
                foreach (var (people, calculator, month) in Months(pay))
                {
                    var run = calculator.PayFor(people, month);
                    var allocation = calculator.Allocate(new Workforce(people.Workers.Reverse()), month);
                    Assert.Equal(run.Allocation, allocation);

                    // Only a whole workforce shows that a table was given from which somebody is missing; the person is asked about with that known.
                    var asked = new Workforce(MissingRecords.Note(people, month, PayPeriod.CalendarMonth));
                    Assert.All(
                        run.Statements,
                        statement => Assert.Equal(statement, calculator.PayFor(asked.Find(statement.Worker)!, month, allocation)));
                }
            },
            tests: 300);

    [Fact]
    [Trait("Length", "Long")]
    public void PayFor_WithoutAllocation_PaysTheSameWhereNothingIsShared() =>
        Law.Holds(
            Cases,
            pay =>
            {
                var shared = pay
                    .Agreement.Clauses.OfType<BonusClause>()
                    .Where(clause => clause.Amounts.Steps.Any(step => step.HasValue && step.Value is PoolAmount))
                    .Select(clause => clause.Id)
                    .Concat(pay.Agreement.Funds.SelectMany(fund => fund.Clauses))
                    .Concat(pay.Agreement.RelativeFloors.Select(floor => floor.Id))
                    .Concat(pay.Agreement.Floors.Select(floor => floor.Id))
                    .ToHashSet();
                foreach (var (people, calculator, month) in Months(pay))
                {
                    foreach (var statement in calculator.PayFor(people, month).Statements)
                    {
                        var alone = calculator.PayFor(people.Find(statement.Worker)!, month);
                        Assert.Equal(Own(statement.Lines), Own(alone.Lines));
                        Assert.True(!alone.IsPayable || alone.Total == statement.Total);
                        Assert.DoesNotContain(alone.Lines, line => line.Trace.Any(step => step is PoolTrace or FundTrace or RelativeFloorTrace));
                    }
                }

                IEnumerable<PayLine> Own(IEnumerable<PayLine> lines) => lines.Where(line => !shared.Contains(line.Clause.Id));
            },
            tests: 300);

    [Fact]
    [Trait("Length", "Long")]
    public void PoolShares_AnyCase_AddUpToThePoolAndNobodyIsNegative() =>
        Law.Holds(
            Cases,
            pay =>
            {
                foreach (var (people, calculator, month) in Months(pay))
                {
                    foreach (var pool in calculator.Allocate(people, month).PoolShares.GroupBy(share => share.Clause))
                    {
                        var total = ((PoolTrace)pool.First().Reason).Total;
                        Assert.Equal(total, Money.Sum(pool.Select(share => share.Amount)));
                        Assert.Equal(ExactAmount.From(total), pool.Aggregate(ExactAmount.Zero(Currency.Cny), (sum, share) => sum + share.Exact));
                        Assert.All(pool, share => Assert.False(share.Amount.IsNegative));
                        Assert.Equal(pool.Count(), pool.Select(share => share.Worker).Distinct().Count());
                    }
                }
            },
            tests: 300);

    [Fact]
    public void PoolShares_OneUnitMore_LowersNobody() =>
        Law.Holds(
            Arb.From(SharingGen.Weighted, Fewer),
            pool =>
            {
                Workforce people = new(pool.Weights.Select((weight, i) => SharedPay.Person($"{i:000}").Weighing("operation-pool", weight)));
                var before = SharedPay.Agreement(SharedPay.Pool("operation-pool", pool.Pool.Amount)).PayFor(people, SharedPay.March);
                var after = SharedPay.Agreement(SharedPay.Pool("operation-pool", pool.Pool.Amount + 0.01m)).PayFor(people, SharedPay.March);

                Assert.Equal(pool.Weights.Any(weight => weight > 0m) ? pool.Pool.Amount : 0m, before.Total.Amount);
                Assert.All(before.Statements.Zip(after.Statements), pair => Assert.True(pair.First.Total <= pair.Second.Total));
            },
            tests: 200);

    [Fact]
    [Trait("Length", "Long")]
    public void Funds_AnyCase_AreNeverOverdrawnAndPayWhatTheLinesSay() =>
        Law.Holds(
            Cases,
            pay =>
            {
                foreach (var (people, calculator, month) in Months(pay))
                {
                    var run = calculator.PayFor(people, month);
                    foreach (var statement in run.Allocation.Funds)
                    {
                        Assert.Equal(statement.Fund.Opening + statement.Contributed - statement.Paid - statement.Expired, statement.Closing);
                        Assert.All(
                            statement.Months,
                            each => Assert.False(each.Closing.IsNegative || each.CarriedOut.IsNegative || each.Paid > each.Available));
                        Assert.Equal(
                            statement.Months[^1].Paid,
                            run.Statements.SelectMany(each => each.Lines)
                                .Where(line => statement.Fund.Clauses.Contains(line.Clause.Id))
                                .Aggregate(Nothing, (sum, line) => sum + line.Amount));
                    }
                }
            },
            tests: 300);

    [Fact]
    [Trait("Length", "Long")]
    public void FundLines_AnyCase_PaidAndNotPaidAddUpToTheEntitlement() =>
        Law.Holds(
            Cases,
            pay =>
            {
                foreach (var (people, calculator, month) in Months(pay))
                {
                    var unlimited = PayCalculator.For(pay.Agreement with { Funds = [] });
                    var run = calculator.PayFor(people, month);
                    foreach (var statement in run.Statements)
                    {
                        var full = unlimited.PayFor(people.Find(statement.Worker)!, month, unlimited.Allocate(people, month));
                        foreach (var id in run.Allocation.Funds.SelectMany(fund => fund.Fund.Clauses))
                        {
                            var late = statement.Lines.Where(line => line.Clause.Id == id && line.Span.From < month.OnDayOfMonth(1));
                            Assert.Equal(
                                Sum(full.Lines, id),
                                Sum(statement.Lines.Except(late), id)
                                    + statement
                                        .Suppressed.Where(line =>
                                            line.Clause.Id == id && line.Reason is LineReason.FundShort or LineReason.FundCarriedOver)
                                        .Aggregate(Nothing, (sum, line) => line.Clause.Id == id ? sum + line.Entitlement!.Value : sum));
                        }
                    }
                }

                static Money Sum(IEnumerable<PayLine> lines, ClauseId id) =>
                    lines.Where(line => line.Clause.Id == id).Aggregate(Nothing, (sum, line) => sum + line.Amount);
            },
            tests: 200);

    [Fact]
    [Trait("Length", "Long")]
    public void TeamResults_PerTeam_AreConservedWhoeverIsLookedAt() =>
        Law.Holds(
            SharingGen.Any,
            pay =>
            {
                // The sum of the members' shares is what a team of one receives.
                var agreement = pay.Agreement with
                {
                    Funds = [],
                    Groups = [],
                    RelativeFloors = [],
                };
                var plan = agreement with { Clauses = [.. agreement.Clauses.Select(clause => clause is BonusClause bonus ? Each(bonus) : clause)] };
                var calculator = PayCalculator.For(plan with { Policies = plan.Policies with { TeamAmount = TeamAmount.PerTeam } });
                foreach (var team in pay.Workers.SelectMany(worker => worker.TeamResults).DistinctBy(team => team.Result.Id))
                {
                    var person = new Worker(new WorkerId("one")).Employ(new LocalDate(2000, 1, 1));
                    TeamResult alone = new(team.Result, [new TeamMember(person.Id, Ratio.One)]);
                    var members = team.Members.Select(member => person with { Id = member.Worker }).Select(member => member.Share(team)).ToList();
                    foreach (var month in FactGen.Months)
                    {
                        var whole = Shares(calculator.PayFor(person.Share(alone), month), team);
                        var parts = members.Select(member => Shares(calculator.PayFor(member, month), team)).ToList();
                        foreach (var (clause, sum) in whole)
                        {
                            Assert.Equal(sum, parts.Aggregate(ExactAmount.Zero(Currency.Cny), (all, own) => all + own[clause]));
                            Assert.All(parts, own => Assert.True(own[clause].Sign >= 0));
                        }
                    }
                }

                static BonusClause Each(BonusClause bonus) => bonus with { Bonus = bonus.Bonus with { Repetition = Repetition.EachOne } };

                static Dictionary<ClauseId, ExactAmount> Shares(PayStatement statement, TeamResult team) =>
                    statement
                        .Lines.Where(line => line.Occurrence == team.Result.Id)
                        .GroupBy(line => line.Clause.Id)
                        .ToDictionary(lines => lines.Key, lines => lines.Aggregate(ExactAmount.Zero(Currency.Cny), (sum, line) => sum + line.Exact));
            },
            tests: 300);

    private static IEnumerable<(Money Pool, IReadOnlyList<decimal> Weights)> Fewer((Money Pool, IReadOnlyList<decimal> Weights) pool) =>
        FactGen.Shorter(pool.Weights).Where(weights => weights.Count > 0).Select(weights => (pool.Pool, weights));
}
