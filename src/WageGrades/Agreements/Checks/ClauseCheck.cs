using WageGrades.Bonuses;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Agreements;

/// <summary>The self-checks of a paying clause by itself: its payers, its terms, and what its kind asks.</summary>
internal sealed class ClauseCheck(CollectiveAgreement agreement, PayClause clause)
{
    private readonly string path = $"clauses.{clause.Id}";

    internal IEnumerable<Finding> Run() =>
    [
        .. Payers(),
        .. Terms((clause.CoveredForms ?? []).Concat(clause.CoveredWorkingTimes ?? [])),
        .. EligibilityCheck.Of(agreement, clause),
        .. clause switch
        {
            LadderClause ladder => Ladder(ladder).Concat(new LadderRulesCheck(agreement, ladder).Run()),
            BonusClause bonus => Bonus(bonus).Concat(new BonusCheck(agreement, bonus).Run()).Concat(new PeriodCheck(agreement, bonus).Run()),
            SchemeClause scheme => Scheme(scheme),
            OvertimeClause overtime => Overtime(overtime),
            LeaveClause leave => Leave(leave),
            _ => throw Closed.Missed(clause),
        },
    ];

    /// <summary>The checks among these that can tell a fault for which the agreement pays nobody.</summary>
    internal IEnumerable<Finding> Faults() => clause switch
    {
        LadderClause ladder => ladder.Ladders.Values.SelectMany(Amounts).Concat(LadderRulesCheck.Amounts(agreement, ladder)),
        BonusClause bonus =>
        [
            .. bonus.Amounts.Values.SelectMany(standard => Faults(bonus, standard)),
            .. new BonusCheck(agreement, bonus).Bases(),
            .. new PeriodCheck(agreement, bonus).WithoutLasting() is { } fault ? [fault] : Array.Empty<Finding>(),
        ],
        SchemeClause scheme => scheme.Schemes.Values.SelectMany(Amounts),
        OvertimeClause overtime => Basis(overtime),
        LeaveClause => [],
        _ => throw Closed.Missed(clause),
    };

    private IEnumerable<Finding> Faults(BonusClause bonus, BonusAmount standard) => new StandardCheck(agreement, bonus, standard).Amounts()
        .Concat(standard is PoolAmount pool ? new PoolCheck(agreement, bonus, pool).Misplaced() : []);

    private IEnumerable<Finding> Payers()
    {
        var sum = clause.Payers.Aggregate(Ratio.Zero, (total, share) => total + share.Share);
        if (clause.Payers.Count > 0 && sum != Ratio.One)
        {
            yield return Of(FindingCodes.PayerSharesNotWhole, ("sum", sum.ToString()));
        }
    }

    private IEnumerable<Finding> Ladder(LadderClause ladder) =>
        InForce().Concat(
            from step in ladder.Ladders.Steps
            where step.HasValue
            from finding in Cells(step.Value)
            select finding);

    private IEnumerable<Finding> Cells(Ladders.PayLadder ladder) =>
        Amounts(ladder).Concat(ladder.Check().Select(finding => finding with
        {
            Clause = clause.Id,
            Path = $"{path}{(finding.Path.Length == 0 ? "" : ".")}{finding.Path}",
        }));

    private IEnumerable<Finding> Amounts(Ladders.PayLadder ladder) =>
        AmountCheck.Of(agreement, ladder.Cells.Select(cell => cell.Amount), path, clause.Id);

    private IEnumerable<Finding> Bonus(BonusClause bonus)
    {
        if (bonus.Bonus.Schedule.Anchor is { } anchor && !bonus.Bonus.Ground.HasDate(anchor))
        {
            yield return Of(FindingCodes.AnchorNotOfGround, ("anchor", BonusAnchors.NameOf(anchor)));
        }

        foreach (var finding in InForce())
        {
            yield return finding;
        }

        if (bonus.Bonus.Repetition is null)
        {
            yield return Choices.Repetition(bonus);
        }

        if (agreement.Policies.StartOf(bonus.Bonus.Schedule) is null)
        {
            yield return Choices.AllowanceStart() with { Clause = clause.Id };
        }

        if (bonus.Bonus.Schedule is { IsOnce: false } schedule && agreement.Policies.StopOf(schedule) is null)
        {
            yield return Choices.AllowanceStop() with { Clause = clause.Id };
        }

        var countsService = bonus.Amounts.Values.Any(value => value.Reads.Service);
        if ((bonus.Bonus.Ground.CountsYears || bonus.Bonus.Schedule.CountsYears || countsService) && agreement.Policies.LeapDay is null)
        {
            yield return Choices.LeapDay() with { Clause = clause.Id };
        }

        foreach (
            var finding in bonus.Amounts.Values.SelectMany(value => new StandardCheck(agreement, bonus, value).Run()))
        {
            yield return finding;
        }
    }

    private IEnumerable<Finding> Scheme(SchemeClause scheme) =>
        InForce()
            .Concat(
                from step in scheme.Schemes.Steps
                where step.HasValue
                from finding in Amounts(step.Value).Concat(Terms(step.Value.Terms))
                select finding);

    private IEnumerable<Finding> Amounts(Schemes.PayScheme scheme) => AmountCheck.Of(agreement, scheme.Stated, path, clause.Id);

    private IEnumerable<Finding> Overtime(OvertimeClause overtime)
    {
        foreach (var finding in InForce())
        {
            yield return finding;
        }

        if (clause.CoveredWorkingTimes is not { Count: > 0 } systems)
        {
            yield return Of(FindingCodes.OvertimeCoversNobody);
        }
        else if (systems.Contains(WorkingTimeSystem.Cumulative) && overtime.Cycle is null)
        {
            yield return Of(FindingCodes.CumulativeWithoutCycle);
        }

        foreach (var finding in Basis(overtime))
        {
            yield return finding;
        }

        foreach (var other in agreement.Clauses.OfType<PayClause>())
        {
            var hasRate = other.HasMonthlyRate;
            if (other.Counts.TryGetValue(PayBase.OvertimeBase, out var counts) ? counts && !hasRate : hasRate)
            {
                yield return Finding.Of(
                    hasRate ? FindingCodes.RateBaseUnanswered : FindingCodes.BaseNotARate,
                    $"clauses.{other.Id}",
                    ("clause", other.Id.ToString()),
                    ("base", PayBases.NameOf(PayBase.OvertimeBase))) with { Clause = other.Id };
            }
        }
    }

    private IEnumerable<Finding> Basis(OvertimeClause overtime)
    {
        var counted = from each in agreement.Clauses.OfType<BonusClause>()
                      where each.Counts.TryGetValue(PayBase.OvertimeBase, out var counts) && counts && each.HasMonthlyRate
                      select each.Id;
        return new BasisCheck(agreement).Of(overtime, overtime.Basis, counted);
    }

    private IEnumerable<Finding> Leave(LeaveClause leave)
    {
        foreach (var finding in InForce())
        {
            yield return finding;
        }

        if (leave.Of.Count == 0)
        {
            yield return Of(FindingCodes.LeaveOfNothing);
        }

        foreach (var finding in Terms(leave.Counter is { } counter ? [leave.Leave, counter] : [leave.Leave])
            .Concat(References.Clauses(agreement, $"{path}.of", leave.Of, each => each is PayClause { CanBeTakenOff: true })))
        {
            yield return finding;
        }

        foreach (var finding in LeaveTierCheck.Of(agreement, leave))
        {
            yield return finding;
        }

        var monthly = agreement.Floors.Where(floor => floor.Unit == FloorUnit.Month).Select(floor => floor.Id).ToList();
        if (leave.Floor is { } under && !monthly.Contains(under.Floor))
        {
            yield return References.Unknown($"{path}.floor", under.Floor, monthly);
        }
    }

    private IEnumerable<Finding> Terms(IEnumerable<Term> terms) => References.Terms(agreement, path, clause.Id, terms);

    private IEnumerable<Finding> InForce()
    {
        if (!clause.HasStandardIn(agreement.Term))
        {
            yield return Of(FindingCodes.ClauseWithoutAmounts);
        }
    }

    private Finding Of(FindingCode code, params FindingArgument[] arguments) =>
        Finding.Of(code, path, [("clause", clause.Id.ToString()), .. arguments]) with { Clause = clause.Id };
}
