using WageGrades.Bonuses;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Monetary;

namespace WageGrades.Agreements;

/// <summary>The self-checks of what looks at more than one person: pools, funds, relative floors, quotas, awards for shared results.</summary>
internal sealed class SharingCheck(CollectiveAgreement agreement)
{
    private readonly List<Finding> findings = [];

    internal IEnumerable<Finding> Run()
    {
        foreach (var clause in agreement.Clauses.OfType<BonusClause>())
        {
            CheckPool(clause);
            if (clause.Bonus.Ground is AchievementGround && clause.Bonus.TeamAmount is null && agreement.Policies.TeamAmount is null)
            {
                findings.Add(Choices.TeamAmount(clause));
            }

            if (clause.Bonus.Ground is PopulationGround ground)
            {
                CheckPopulation(ground.Population, $"clauses.{clause.Id}");
            }
        }

        foreach (var fund in agreement.Funds)
        {
            CheckFund(fund);
        }

        foreach (var floor in agreement.Floors)
        {
            CheckPopulation(floor.Tested ?? Population.Everyone, $"floors.{floor.Id}");
            CheckTerms(floor.Shares.Keys.SelectMany(key => key).Distinct(), $"floors.{floor.Id}");
        }

        foreach (var floor in agreement.RelativeFloors)
        {
            CheckPopulation(floor.Tested, $"relativeFloors.{floor.Id}");
            CheckPopulation(floor.Reference, $"relativeFloors.{floor.Id}");
        }

        foreach (var quota in agreement.RatingQuotas)
        {
            CheckPopulation(quota.Of, $"ratingQuotas.{quota.Id}");
            CheckPopulation(quota.Rated, $"ratingQuotas.{quota.Id}");
        }

        if (agreement.Clauses.OfType<BonusClause>().Any(Splits)
            && agreement.Policies.Rounding?.At(RoundingPoint.PoolShare) is not { Mode: not RoundingMode.None })
        {
            findings.Add(Choices.Rounding(RoundingPoint.PoolShare));
        }

        CheckFundsApart();
        return findings;
    }

    /// <summary>Pools that cannot be split, and funds that nothing can be paid from.</summary>
    internal IEnumerable<Finding> Faults()
    {
        foreach (var clause in agreement.Clauses.OfType<BonusClause>())
        {
            CheckPool(clause);
        }

        foreach (var fund in agreement.Funds)
        {
            CheckAmounts(fund);
        }

        CheckFundsApart();
        return findings;
    }

    private void CheckFundsApart()
    {
        foreach (var shared in agreement.Funds.Count < 2 ? [] : agreement.Funds
            .SelectMany(fund => fund.Clauses.Select(clause => (Clause: clause, fund.Id)).Distinct())
            .GroupBy(pair => pair.Clause).Where(same => same.Count() > 1))
        {
            findings.Add(
                Finding.Of(
                    FindingCodes.ClauseInTwoFunds,
                    "funds",
                    ("clause", shared.Key.ToString()),
                    ("funds", shared.Select(pair => pair.Id.ToString()))
                ) with
                {
                    Clause = shared.Key,
                });
        }
    }

    private bool Splits(BonusClause clause) => clause.IsPool
        || (clause.Bonus.Ground is AchievementGround && (clause.Bonus.TeamAmount ?? agreement.Policies.TeamAmount) == TeamAmount.PerTeam);

    private void CheckPool(BonusClause clause)
    {
        if (!clause.IsPool)
        {
            return;
        }

        if (clause.Amounts.Values.Any(value => value is not PoolAmount))
        {
            Misplaced(new("另有时段不是总额", "another of its standards is no pool"));
        }

        if (clause.Bonus.Schedule.IsOnce)
        {
            Misplaced(new("一次性发放", "it pays once"));
        }

        if (!clause.Bonus.Ground.FollowsStandard)
        {
            Misplaced(new("金额由外部核定，不是系数", "its ground supplies amounts and no weights"));
        }

        if (agreement.Caps.FirstOrDefault(cap => cap.Clauses.Contains(clause.Id)) is { } cap)
        {
            Misplaced(new($"列入封顶 {cap.Id}", $"it stands under the cap {cap.Id}"));
        }

        if (agreement.Groups.FirstOrDefault(group => group.Clauses.Contains(clause.Id)) is { } group)
        {
            Misplaced(new($"列入条款组 {group.Id}", $"it stands in the group {group.Id}"));
        }

        void Misplaced(LocalizedText problem) => findings.Add(Finding.Of(
            FindingCodes.PoolMisplaced, $"clauses.{clause.Id}", ("clause", clause.Id.ToString()), ("problem", problem)) with { Clause = clause.Id });
    }

    private void CheckFund(AwardFund fund)
    {
        CheckAmounts(fund);
        findings.AddRange(Missing(fund));
        findings.AddRange(References.Clauses(agreement, PathOf(fund), fund.Clauses, clause => clause is BonusClause));
    }

    private void CheckAmounts(AwardFund fund) => findings.AddRange(
        AmountCheck.Of(agreement, [fund.Opening, .. fund.Contributions.Select(each => each.Amount)], PathOf(fund), null));

    private static string PathOf(AwardFund fund) => $"funds.{fund.Id}";

    /// <summary>The choices that a fund does not declare.</summary>
    internal static IEnumerable<Finding> Missing(AwardFund fund)
    {
        if (fund.Order is null)
        {
            yield return Choices.FundOrder(fund);
        }

        if (fund.Shortfall is null)
        {
            yield return Choices.FundShortfall(fund);
        }

        if (fund.Balance is null)
        {
            yield return Choices.FundBalance(fund);
        }
    }

    private void CheckPopulation(Population population, string path) => CheckTerms(population.Terms, path);

    private void CheckTerms(IEnumerable<Term> terms, string path) => findings.AddRange(References.Terms(agreement, path, null, terms));
}
