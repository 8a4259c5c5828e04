using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Periods;

namespace WageGrades.Costing;

/// <summary>
/// What of a proposal may pay somebody less (可能降低待遇的修改), told from the two agreements alone. A clause that both have alike cannot by itself, nor
/// one whose figures only rise; what shares money or competes over time may all the same.
/// </summary>
internal sealed class ChangedMatters
{
    private readonly CollectiveAgreement before;
    private readonly CollectiveAgreement after;
    private readonly HashSet<ClauseId> changed;

    internal ChangedMatters(CollectiveAgreement before, CollectiveAgreement after, DateSpan window, bool movesPeople)
    {
        (this.before, this.after) = (before, after);
        var until = window.Until!.Value;
        var pairs = before.Clauses.OfType<PayClause>().Select(was => (Was: was, Becomes: after.Find(was.Id) as PayClause)).ToList();
        List<PayClause> added = [.. after.Clauses.OfType<PayClause>().Where(clause => before.Find(clause.Id) is not PayClause)];
        changed = [.. pairs.Where(pair => pair.Was != pair.Becomes).Select(pair => pair.Was.Id), .. added.Select(clause => clause.Id)];
        Exposed =
        [
            .. pairs.Where(pair => changed.Contains(pair.Was.Id))
                .Select(pair => ClauseChanges.Exposure(pair.Was, pair.Becomes, until)).OfType<ExposedClause>(),
        ];
        Beside =
        [
            .. AgreementChanges.Of(before, after, until),
            .. added.Where(clause => clause is not BonusClause)
                .Select(clause => Matter(clause, [.. FactsRead.Of(clause), PersonFact.Other])),
            .. SharedMoney(),
            .. OverTime(until),
            .. pairs.Where(pair => changed.Contains(pair.Was.Id) && pair.Was is LadderClause ladder && Moves(ladder, movesPeople))
                .Select(pair => Matter(pair.Was, PersonFact.StepHistory)),
        ];
        TouchedClauses touched = new(before, after);
        RestOrder one = new(before), other = new(after);
        var near = before.Clauses.Concat(after.Clauses)
            .Where(clause => touched.Contains(clause.Id) || Exposed.Any(each => each.Before.Id == clause.Id))
            .SelectMany(clause => one.Below(clause.Id).Concat(other.Below(clause.Id)).Append(clause.Id)).ToHashSet();
        Near = [.. before.Clauses.Concat(after.Clauses).OfType<PayClause>().Where(clause => near.Contains(clause.Id)).Distinct()];
    }

    /// <summary>The clauses that may pay less.</summary>
    internal IReadOnlyList<ExposedClause> Exposed { get; }

    /// <summary>What else is changed or shared, of which made-up people tell nothing.</summary>
    internal IReadOnlyList<UnprovedMatter> Beside { get; }

    /// <summary>The clauses of both agreements that the proposal touches, and those on which they rest: their facts are made up.</summary>
    internal IReadOnlyList<PayClause> Near { get; }

    /// <summary>On what hangs whether one changed clause makes up for another: all that tells apart to whom they pay what. Made-up people differ in
    /// grades and parts of time in every combination.</summary>
    internal IReadOnlyList<PersonFact> WhatTellsApart()
    {
        var mates = Together(before).Concat(Together(after)).Where(group => group.Any(changed.Contains)).SelectMany(group => group);
        var ids = changed.Concat(mates).ToHashSet();
        var clauses = before.Clauses.Concat(after.Clauses).OfType<PayClause>().Where(clause => ids.Contains(clause.Id)).ToList();
        IEnumerable<PersonFact> facts =
        [
            .. clauses.SelectMany(FactsRead.Of),
            .. clauses.SelectMany(clause => FactsRead.Of(clause.For)),
            .. clauses.Exists(clause => clause.CoveredForms is not null) ? [PersonFact.Form] : Array.Empty<PersonFact>(),
            .. clauses.Exists(clause => clause is not OvertimeClause && clause.CoveredWorkingTimes is not null)
                ? [PersonFact.WorkingTime]
                : Array.Empty<PersonFact>(),
            .. clauses.OfType<BonusClause>().Any(clause => clause.Bonus.Schedule is not WhileHeld { SuspendedBy.Count: 0 })
                ? [PersonFact.Dates, PersonFact.Leave]
                : Array.Empty<PersonFact>(),
            .. clauses.OfType<BonusClause>().SelectMany(clause => ConditionsOf(clause.Bonus.Ground)),
            .. before.Clauses.Any(clause => clause is SchemeClause) ? [PersonFact.Scheme] : Array.Empty<PersonFact>(),
            .. before.Clauses.Concat(after.Clauses).Any(clause => clause is LeaveClause) ? [PersonFact.Leave] : Array.Empty<PersonFact>(),
        ];
        return [.. facts.Distinct().Where(fact => fact is not (PersonFact.Cell or PersonFact.SkillGrade)).Order()];
    }

    /// <summary>For each clause the first of those with which it shares groups and caps: what one loses to another there is no loss.</summary>
    internal IReadOnlyDictionary<ClauseId, ClauseId> Units()
    {
        var units = before.Clauses.Concat(after.Clauses).Select(clause => clause.Id).Distinct().ToDictionary(id => id);
        foreach (var group in Together(before).Concat(Together(after)))
        {
            var known = group.Where(units.ContainsKey).ToList();
            var merged = known.Select(id => units[id]).ToHashSet();
            foreach (var id in units.Keys.Where(id => merged.Contains(units[id])).ToList())
            {
                units[id] = units[known[0]];
            }
        }

        return units;
    }

    private static IEnumerable<PersonFact> ConditionsOf(BonusGround ground) =>
        ground is MonthGround month && (month.FullAttendance || month.Conditions.Count + month.WithoutLeave.Count > 0)
            ? [PersonFact.Counter, PersonFact.Leave]
            : [];

    private static IEnumerable<IReadOnlyList<ClauseId>> Together(CollectiveAgreement agreement) =>
        agreement.Groups.Select(group => group.Clauses).Concat(agreement.Caps.Select(cap => cap.Clauses));

    private static UnprovedMatter Matter(Clause clause, params PersonFact[] facts) =>
        new(new ClauseReference(clause.Id, clause.Number), clause.Heading, UnprovedReason.NotVaried, facts);

    private static bool Moves(LadderClause ladder, bool movesPeople) =>
        ladder.Regradings.Count + ladder.Earlier.Count > 0 || (movesPeople && ladder.Placements.Count > 0);

    // Funds that grant less to one where they grant more to another, pools on what others are paid, floors that follow others.
    private IEnumerable<UnprovedMatter> SharedMoney()
    {
        TouchedClauses touched = new(before, after);
        return
        [
            .. before.Funds.Where(fund => fund.Clauses.Any(changed.Contains))
                .Select(fund => AgreementChanges.Matter(fund.Id, fund.Name, PersonFact.OtherPeople)),
            .. before.Clauses.OfType<BonusClause>().Where(clause => clause.IsPool && touched.Contains(clause.Id))
                .Select(clause => Matter(clause, PersonFact.OtherPeople)),
            .. Exposed.Count == 0 ? [] : before.RelativeFloors.Select(floor =>
                AgreementChanges.Matter(floor.Id, floor.Name, PersonFact.OtherPeople)),
        ];
    }

    // What was paid earlier, or is paid beside, takes from what is paid later or rests on it: there more for one is less for another.
    private IEnumerable<UnprovedMatter> OverTime(LocalDate until) =>
    [
        .. before.Groups.Where(group => group.Scope is not PrecedenceScope.Month && group.Clauses.Any(changed.Contains))
            .Select(group => AgreementChanges.Matter(group.Id, group.Name, PersonFact.OtherPay)),
        .. before.Caps.Where(cap => cap.Per == CapPeriod.Year && cap.Clauses.Any(changed.Contains))
            .Select(cap => AgreementChanges.Matter(cap.Id, cap.Name, PersonFact.OtherPay)),
        .. before.Clauses.OfType<PayClause>().Where(RestsOnWhatIsPaidWithChanged).Select(clause => Matter(clause, PersonFact.OtherPay)),
        .. from was in before.Clauses.OfType<BonusClause>()
           let becomes = after.Find(was.Id) as BonusClause
           where becomes is not null && was != becomes && Competes(was) && !SpreadOrder.IsKept(was.Amounts, becomes.Amounts, until)
           select Matter(was, PersonFact.OtherPay),
    ];

    private static bool Competes(BonusClause clause) => clause.Bonus.Schedule.CompetesOverTime
        && clause.Bonus.Repetition is Repetition.BestPerOccasion or Repetition.DifferenceOnUpgrade;

    private bool RestsOnWhatIsPaidWithChanged(PayClause clause)
    {
        var asPaid = clause switch
        {
            BonusClause bonus => FactsRead.StandardsOf(bonus).SelectMany(amount => amount.Reads.Pay)
                .Where(pay => pay.Basis == RateBasis.AsPaid).SelectMany(pay => pay.Of),
            OvertimeClause overtime => overtime.Basis != RateBasis.AsPaid ? [] : before.Clauses.OfType<PayClause>()
                .Where(each => each.Counts.GetValueOrDefault(PayBase.OvertimeBase)).Select(each => each.Id),
            LadderClause or LeaveClause or SchemeClause => [],
            _ => throw Closed.Missed(clause),
        };
        return asPaid.Any(id => PaidTogether.With(before, id).Any(other => other != id && changed.Contains(other)));
    }
}
