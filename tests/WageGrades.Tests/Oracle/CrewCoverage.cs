using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Tests.Oracle;

/// <summary>What a month of a crew used of all that looks at more than one person.</summary>
internal static class CrewCoverage
{
    /// <summary>What a comparison of crews must meet.</summary>
    public static readonly IReadOnlyList<string> Kinds =
    [
        .. new[]
        {
            nameof(ContributionGround),
            nameof(PopulationGround),
            nameof(StandingGround),
            nameof(PostGround),
            nameof(SeniorityGround),
            nameof(CountGround),
            nameof(MonthGround),
        }.Select(name => $"pool {name}"),
        "pool of two sums",
        .. new[] { nameof(PayRate), nameof(CellRate), nameof(GradeTableRate) }.Select(name => $"pool of {name}"),
        .. new[] { nameof(StandingQuantity), nameof(PointsQuantity), nameof(CountsQuantity) }.Select(name => $"pool by {name}"),
        "pool of all covered", "pool of last year", "pool of a share", "pool of one month",
        "pool of last year in its month",
        "pool open", "pool of an unknown sum",
        "pool without shares",
        .. Enum.GetNames<TeamAmount>().Select(name => $"team {name}"),
        .. from order in Enum.GetNames<FundOrder>() from shortfall in Enum.GetNames<FundShortfall>() select $"fund short {order} {shortfall}",
        .. Enum.GetNames<FundBalance>().Select(name => $"fund into a new year {name}"),
        "fund pays late", "fund pays a pool",
        .. Enum.GetNames<PayMeasure>().Select(name => $"relative floor {name}"),
        .. Enum.GetNames<FloorAbsence>().Select(name => $"relative floor {name}"),
        .. Enum.GetNames<FloorComparison>().Select(name => $"relative floor {name}"),
        "relative floor open", "relative floor in a circle", "relative floor without reference",
        .. Enum.GetNames<Payer>().Select(name => $"payer {name}"),
        "decided for the person",
    ];

    /// <summary>What a comparison of monthly allowances from a fund must meet too.</summary>
    public static readonly IReadOnlyList<string> MonthlyKinds =
    [
        "fund pays by the month", "fund pays a month in two parts", "fund pays by the month late", "fund short by the month", "fund pays a part of a month",
    ];

    private static IEnumerable<string> OfMonths(CollectiveAgreement agreement, PayRun run)
    {
        var fund = agreement.Funds.SelectMany(each => each.Clauses).ToHashSet();
        bool IsMonthly(ClauseId id) => fund.Contains(id) && agreement.Find(id) is BonusClause { Bonus.Schedule: WhileHeld } bonus && !bonus.IsPool;
        var first = run.Month.OnDayOfMonth(1);
        var grants = run.Allocation.FundGrants.Where(grant => IsMonthly(grant.Clause)).ToList();
        var found = new (string Kind, bool IsMet)[]
        {
            ("fund pays by the month", grants.Exists(grant => grant.Amount.IsPositive && grant.DueOn >= first)),
            ("fund pays a month in two parts",
                grants.Where(grant => grant.DueOn >= first).GroupBy(grant => (grant.Worker, grant.Clause)).Any(same => same.Count() > 1)),
            ("fund pays by the month late", grants.Exists(grant => grant.Amount.IsPositive && grant.DueOn < first)),
            ("fund short by the month", run.Statements.SelectMany(each => each.Suppressed)
                .Any(line => IsMonthly(line.Clause.Id) && line.Reason is LineReason.FundShort or LineReason.FundCarriedOver)),
            ("fund pays a part of a month", run.Statements.SelectMany(each => each.Lines)
                .Any(line => IsMonthly(line.Clause.Id) && line.Amount.IsPositive && line.Factor != Ratio.One)),
        };
        return found.Where(each => each.IsMet).Select(each => each.Kind);
    }

    public static IEnumerable<string> Of(CollectiveAgreement agreement, Workforce people, PayRun run)
    {
        foreach (var kind in OfMonths(agreement, run))
        {
            yield return kind;
        }

        var allocation = run.Allocation;
        foreach (var pool in allocation.PoolShares.Select(share => share.Clause).Distinct().Select(id => (BonusClause)agreement.Find(id)!))
        {
            yield return $"pool {pool.Bonus.Ground.GetType().Name}";
            foreach (var kind in Of((PoolAmount)pool.Amounts.Steps.First(step => step.HasValue).Value))
            {
                yield return kind;
            }

            if (pool.Amounts.StepsWithin(DateSpan.OfMonth(run.Month)).Count() > 1)
            {
                yield return "pool of two sums";
            }
        }

        foreach (var (code, kind) in new[]
        {
            (FindingCodes.PoolUnsettled, "pool open"),
            (FindingCodes.PoolSumUnknown, "pool of an unknown sum"),
            (FindingCodes.PoolWithoutShares, "pool without shares"),
            (FindingCodes.RelativeFloorUnsettled, "relative floor open"),
            (FindingCodes.RelativeFloorCycle, "relative floor in a circle"),
            (FindingCodes.RelativeFloorWithoutReference, "relative floor without reference"),
        })
        {
            if (allocation.Findings.Any(finding => finding.Code == code))
            {
                yield return kind;
            }
        }

        foreach (var fund in allocation.Funds)
        {
            var month = fund.Months[^1];
            if (month.Claimed + month.CarriedIn > month.Available && month.Paid.IsPositive)
            {
                yield return $"fund short {fund.Fund.Order} {fund.Fund.Shortfall}";
            }

            if (fund.Months.Count == 13 && month.Opening.IsPositive)
            {
                yield return $"fund into a new year {fund.Fund.Balance}";
            }
        }

        foreach (var grant in allocation.FundGrants.Where(grant => grant.Amount.IsPositive))
        {
            yield return grant.DueOn < run.Month.OnDayOfMonth(1) ? "fund pays late"
                : allocation.PoolShares.Any(share => share.Clause == grant.Clause) ? "fund pays a pool" : "fund pays";
        }

        foreach (
            var floor in agreement.RelativeFloors.Where(floor =>
                run.Statements.Any(statement => statement.IsPayable && statement.Lines.Any(line => line.Clause.Id == floor.Id))))
        {
            yield return $"relative floor {floor.Measure}";
            yield return $"relative floor {floor.Absence}";
            yield return $"relative floor {floor.Comparison}";
        }

        foreach (var payer in run.TotalsByPayer.Keys)
        {
            yield return $"payer {payer}";
        }

        foreach (var statement in run.Statements.Where(statement => statement.IsPayable))
        {
            var worker = people.Find(statement.Worker)!;
            foreach (var line in statement.Lines.Where(line => !line.Amount.IsZero))
            {
                if (worker.TeamResults.Any(team => team.Result.Id == line.Occurrence) && agreement.Find(line.Clause.Id) is BonusClause award)
                {
                    yield return $"team {award.Bonus.TeamAmount ?? agreement.Policies.TeamAmount}";
                }

                if (
                    agreement.Find(line.Clause.Id) is BonusClause clause
                    && clause.Amounts.Steps.All(step => !step.HasValue || step.Value is RangeAmount)
                    && worker.Achievements.FirstOrDefault(each => each.Id == line.Occurrence) is { DecidedAmounts.Count: 0 })
                {
                    yield return "decided for the person";
                }
            }
        }
    }

    private static IEnumerable<string> Of(PoolAmount pool)
    {
        yield return $"pool of {pool.Rate.GetType().Name}";
        yield return $"pool by {pool.Weight?.GetType().Name}";
        yield return pool is { Rate.IsOfPerson: true, People: PoolPeople.Covered } ? "pool of all covered" : "pool of members";
        yield return $"pool of {(pool.Over == PoolPeriod.LastYear ? "last year" : "the month")}";
        yield return pool.Share == Ratio.One ? "pool of all" : "pool of a share";
        yield return pool.PaidIn is null ? "pool of every month" : "pool of one month";
        if (pool is { PaidIn: not null, Over: PoolPeriod.LastYear })
        {
            yield return "pool of last year in its month";
        }
    }
}
