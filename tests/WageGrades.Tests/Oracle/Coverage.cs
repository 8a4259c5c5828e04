using System.Text;
using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Monetary;
using WageGrades.Oracle;
using WageGrades.Periods;
using WageGrades.Tests.Generators;
using WageGrades.Workforces;

namespace WageGrades.Tests.Oracle;

/// <summary>Counts what a comparison met: each kind counts in a person-month in which such a clause paid something.</summary>
internal sealed class Coverage
{
    /// <summary>What every comparison must meet.</summary>
    public static readonly IReadOnlyList<string> Kinds =
    [
        .. new[]
        {
            typeof(StandingGround),
            typeof(AchievementGround),
            typeof(PostGround),
            typeof(SeniorityGround),
            typeof(CountGround),
            typeof(SuppliedGround),
        }.Select(type => $"ground {type.Name}"),
        .. new[] { typeof(FixedAmount), typeof(TableAmount), typeof(PerUnitAmount), typeof(RangeAmount), typeof(BenefitShareAmount) }.Select(type =>
            $"amount {type.Name}"),
        .. new[] { typeof(WhileHeld), typeof(OneOff), typeof(ForMonths) }.Select(type => $"schedule {type.Name}"),
        .. Enum.GetNames<Repetition>().Select(name => $"repetition {name}"),
        .. Enum.GetNames<PrecedenceScope>().Select(name => $"scope {name}"),
        .. Enum.GetNames<LaterHigher>().Select(name => $"later {name}"),
        .. Enum.GetNames<ProrationMethod>().Select(name => $"method {name}"),
        .. Enum.GetNames<ProrationBasis>().Select(name => $"basis {name}"),
        .. from comparison in Enum.GetNames<FloorComparison>() from absence in Enum.GetNames<FloorAbsence>() select $"floor {comparison} {absence}",
        "half workday", "ladder pay", "status blocked", "status pending", "status payable",
    ];

    private readonly SortedDictionary<string, int> counts = new(StringComparer.Ordinal);

    public int PersonMonths { get; private set; }

    public int Of(string kind) => counts.GetValueOrDefault(kind);

    public void Add(CollectiveAgreement agreement, Worker worker, OraclePay expected, PayStatement statement)
    {
        PersonMonths++;
        Count(expected.IsBlocked ? "status blocked" : expected.IsPending ? "status pending" : "status payable");
        expected.Faults.Select(fault => $"blocked by {fault}").ToList().ForEach(Count);
        if (!statement.IsPayable)
        {
            SchemeCoverage.Waiting(statement).ToList().ForEach(Count);
            return;
        }

        if (statement.Lines.Any(line => line.Factor != Ratio.One))
        {
            Count($"method {agreement.Policies.Proration!.Method}");
            Count($"basis {agreement.Policies.Proration.Basis}");
            if (agreement.Policies is { Proration.Basis: ProrationBasis.ScheduledDays, Calendar: { } calendar } && calendar.Covers(statement.Month)
                && Enumerable.Range(1, 28).Any(day => calendar.IsHalf(statement.Month.OnDayOfMonth(day))))
            {
                Count("half workday");
            }
        }

        foreach (var clause in agreement.Clauses.Where(clause => expected.ByClause.ContainsKey(clause.Id.Value)))
        {
            if (clause is BonusClause { Bonus: var bonus } paying)
            {
                Count($"ground {bonus.Ground.GetType().Name}");
                Count($"schedule {bonus.Schedule.GetType().Name}");
                Count($"repetition {bonus.Repetition}");
                foreach (var kind in paying.Amounts.Steps.Where(step => step.HasValue).Select(step => step.Value.GetType().Name).Distinct())
                {
                    Count($"amount {kind}");
                }
            }
            else if (clause is LadderClause)
            {
                Count("ladder pay");
            }
        }

        foreach (var kind in AwardCoverage.Of(agreement, worker, statement)
            .Concat(PieceCoverage.Of(agreement, worker, statement))
            .Concat(HoursCoverage.Of(agreement, worker, statement))
            .Concat(FormulaCoverage.Of(agreement, statement))
            .Concat(EligibilityCoverage.Of(agreement, worker, statement))
            .Concat(LevelCoverage.Of(agreement, worker, statement))
            .Concat(SchemeCoverage.Of(agreement, worker, statement))
            .Concat(SchemeHoursCoverage.Of(agreement, statement).Distinct())
            .Concat(MovingCoverage.Of(agreement, worker, statement))
            .Concat(PeriodCoverage.Of(agreement, worker, statement)))
        {
            Count(kind);
        }

        foreach (var group in agreement.Groups.Where(group => statement.Suppressed.Any(line => Acted(group, line))))
        {
            Count($"scope {group.Scope}");
            Count($"later {group.Later?.ToString() ?? "(none)"}");
        }

        foreach (var floor in agreement.Floors.Where(floor => expected.ByClause.ContainsKey(floor.Id.Value)))
        {
            Count($"floor {floor.Comparison} {floor.Absence}");
        }
    }

    /// <summary>As above for a month of a crew.</summary>
    public void Add(CollectiveAgreement agreement, Workforce people, OracleRun expected, PayRun run)
    {
        foreach (var statement in run.Statements)
        {
            Add(agreement, people.Find(statement.Worker)!, expected.ByPerson[statement.Worker.ToString()], statement);
        }

        foreach (var kind in CrewCoverage.Of(agreement, people, run))
        {
            Count(kind);
        }
    }

    /// <summary>
    /// Fails where too little was compared: where every value is drawn 10,000 person-months that were not blocked, and each kind as often as asked; in
    /// a run that draws a share of so many cases, their share of the months.
    /// </summary>
    public void AssertMet(IEnumerable<string> kinds, int cases, int months = 10_000, int each = 1)
    {
        var compared = PersonMonths - Of("status blocked");
        var least = Runs.Least(months, cases);
        Assert.True(compared >= least, $"Only {compared} of {PersonMonths} person-months were open to comparison, {least} are wanted.\n{Runs.Again}");
        if (Runs.AskForKinds)
        {
            Assert.Empty(kinds.Distinct().Where(kind => Of(kind) < Runs.Least(each, cases)).Select(kind => $"{kind}: {Of(kind)}"));
        }
    }

    /// <summary>Fails where a kind was met in no person-month that was paid, or in a long run in no more than a hundred.</summary>
    public void AssertMetOften(IEnumerable<string> kinds)
    {
        var beyond = Runs.AskForKinds ? 100 : 0;
        if (!Runs.IsSecondInShort)
        {
            Assert.Empty(kinds.Distinct().Where(kind => Of(kind) <= beyond).Select(kind => $"{kind}: {Of(kind)}"));
        }
    }

    public override string ToString()
    {
        StringBuilder text = new($"{PersonMonths} person-months\n");
        return counts.Aggregate(text, (all, pair) => all.Append(pair.Key).Append(": ").Append(pair.Value).Append('\n')).ToString();
    }

    /// <summary>Whether a group took something from a line.</summary>
    private static bool Acted(PrecedenceGroup group, PayLine line) =>
        group.Clauses.Contains(line.Clause.Id) && line.Reason is LineReason.HigherInGroup or LineReason.AlreadyReceived;

    public void Count(string kind) => counts[kind] = Of(kind) + 1;
}
