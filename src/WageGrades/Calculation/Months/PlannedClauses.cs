using WageGrades.Agreements;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Ladders;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>An agreement's clauses by kind and what else of it is the same in every month (条款分类), worked out once for all its plans.</summary>
internal sealed class PlannedClauses
{
    private readonly Dictionary<BonusClause, ClauseReads> reads = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<ClauseReads, ValueList<ClauseReads>> rivals = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<PayClause, PlannedClause> planned = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<PayFloor, HighestEntries<Ratio>> shares = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<ClauseReference, int> places = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<PayLadder, PlannedLadder> cells = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<ClauseId> floors;
    private FactReads? facts;

    internal PlannedClauses(CollectiveAgreement agreement)
    {
        Ladders = [.. agreement.Clauses.OfType<LadderClause>()];
        Bonuses = [.. agreement.Clauses.OfType<BonusClause>()];
        Schemes = [.. agreement.Clauses.OfType<SchemeClause>()];
        Overtimes = [.. agreement.Clauses.OfType<OvertimeClause>()];
        Leaves = [.. agreement.Clauses.OfType<LeaveClause>()];
        All = [.. agreement.Clauses.OfType<PayClause>()];
        ForSome = [.. All.Where(Coverage.IsForSome)];
        Numbers = [.. Bonuses.SelectMany(clause => clause.Amounts.Values).SelectMany(standard => standard.Reads.Numbers)
            .Concat(Schemes.SelectMany(clause => clause.Schemes.Values).SelectMany(scheme => scheme.Numbers)).Distinct()];
        PersonFloors = [.. agreement.Floors.Where(floor => floor.Test == FloorTest.PersonMonth)];
        foreach (var floor in PersonFloors)
        {
            shares[floor] = new HighestEntries<Ratio>(floor.Shares);
        }

        foreach (var ladder in Ladders.SelectMany(clause => clause.Ladders.Values))
        {
            cells[ladder] = new PlannedLadder(ladder, CellTime.Of(ladder.Per, agreement.Policies));
        }

        MonthCaps = [.. agreement.Caps.Where(cap => cap.Per == CapPeriod.Month)];
        YearCaps = [.. agreement.Caps.Where(cap => cap.Per == CapPeriod.Year)];
        for (var place = 0; place < agreement.Clauses.Count; place++)
        {
            Order.TryAdd(agreement.Clauses[place].Id, place);
        }

        floors = [.. agreement.Floors.Select(floor => floor.Id), .. agreement.RelativeFloors.Select(floor => floor.Id)];
        Grades = GradeNames.Of(agreement);
        Rests = new RestOrder(agreement);
        Reads = [.. Bonuses.Select((clause, place) => new ClauseReads(clause, agreement, Rests, place, Order[clause.Id]))];
        foreach (var each in Reads)
        {
            reads[each.Clause] = each;
        }

        foreach (var group in agreement.Groups.Where(group => group.IsBeyondMonth))
        {
            List<ClauseReads> competing = [.. Reads.Where(each => group.Clauses.Contains(each.Clause.Id))];
            foreach (var each in competing)
            {
                rivals[each] = ValueList.Of(competing.Concat(rivals.GetValueOrDefault(each) ?? []).Distinct());
            }
        }

        Asked = AskedClauses.All(this, agreement.Groups);
        foreach (var clause in All)
        {
            PlannedClause each = new(clause, Order[clause.Id]);
            planned[clause] = each;
            places[each.Head.Clause] = each.Place;
        }

        StandAsAsked = Stand([.. Schemes, .. Ladders, .. Bonuses]);
        Others = [.. All.Where(clause => clause is not BonusClause).Select(clause => planned[clause])];

        ReadMonthsBefore = Bonuses.Any(clause => clause.Amounts.Values.Any(value => value.Reads.MonthsBefore > 0));
        LookBack = ReadMonthsBefore || Bonuses.Any(clause => clause.Bonus.Schedule.OfPeriod is not null);
        HavePool = Bonuses.Any(clause => clause.IsPool);
        MovePeople = PlaceHistory.MovesPeople(agreement);
        PayMonths = agreement.Policies.PaidTime.IsAMonth;

        Faults = new AgreementFaults(agreement).Run();
    }

    internal ValueList<LadderClause> Ladders { get; }

    internal ValueList<BonusClause> Bonuses { get; }

    internal ValueList<SchemeClause> Schemes { get; }

    internal ValueList<OvertimeClause> Overtimes { get; }

    internal ValueList<LeaveClause> Leaves { get; }

    /// <summary>All that pay.</summary>
    internal ValueList<PayClause> All { get; }

    /// <summary>All but the bonus clauses.</summary>
    internal ValueList<PlannedClause> Others { get; }

    /// <summary>Whether schemes, ladders and bonus clauses stand in the document in the order in which they are asked.</summary>
    internal bool StandAsAsked { get; }

    private bool Stand(ValueList<PayClause> asked)
    {
        for (var at = 1; at < asked.Count; at++)
        {
            if (Order[asked[at - 1].Id] >= Order[asked[at].Id])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Those that say for whom they are, or covered others before.</summary>
    internal ValueList<PayClause> ForSome { get; }

    /// <summary>The standing numbers that amounts read.</summary>
    internal IReadOnlyList<Term> Numbers { get; }

    /// <summary>The floors under a person's month.</summary>
    internal ValueList<PayFloor> PersonFloors { get; }

    /// <summary>The shares of a floor.</summary>
    internal HighestEntries<Ratio> SharesOf(PayFloor floor) =>
        shares.TryGetValue(floor, out var own) ? own : new HighestEntries<Ratio>(floor.Shares);

    /// <summary>The caps on a month's pay, in the agreement's order.</summary>
    internal ValueList<CapGroup> MonthCaps { get; }

    /// <summary>The caps on a year's pay, in the agreement's order.</summary>
    internal ValueList<CapGroup> YearCaps { get; }

    /// <summary>The place of each clause in the document.</summary>
    internal Dictionary<ClauseId, int> Order { get; } = [];

    /// <summary>The rows by the national grades that they stand for.</summary>
    internal GradeNames Grades { get; }

    /// <summary>Which clauses rest on which.</summary>
    internal RestOrder Rests { get; }

    /// <summary>The bonus clauses with what their standards read, in the order of the document.</summary>
    internal ValueList<ClauseReads> Reads { get; }

    /// <summary>What a statement asks: every clause.</summary>
    internal AskedClauses Asked { get; }

    /// <summary>Whether some amount is a mean of the months before.</summary>
    internal bool ReadMonthsBefore { get; }

    /// <summary>Whether one pays for periods or by the mean of months before, so that it looks at the days of earlier months.</summary>
    internal bool LookBack { get; }

    /// <summary>Whether one splits a sum among several people.</summary>
    internal bool HavePool { get; }

    /// <summary>Whether the agreement moves people on its ladders by itself.</summary>
    internal bool MovePeople { get; }

    /// <summary>Whether the paid time is that of a month, so that the amounts are.</summary>
    internal bool PayMonths { get; }

    /// <summary>What is wrong with the agreement so that it can pay nobody.</summary>
    internal ValueList<Finding> Faults { get; }

    /// <summary>What the standards of a clause read; null for one of another agreement.</summary>
    internal ClauseReads? ReadsOf(BonusClause clause) => reads.GetValueOrDefault(clause);

    /// <summary>The cells of a table; null for one of another agreement.</summary>
    internal PlannedLadder? CellsOf(PayLadder ladder) => cells.GetValueOrDefault(ladder);

    /// <summary>What of people the agreement reads, which is the same for every whole month.</summary>
    internal FactReads FactsOf(MonthPlan whole) => facts ??= new FactReads(whole);

    /// <summary>The bonus clauses whose one-offs compete over several months with those of a clause, itself among them; null where none do.</summary>
    internal ValueList<ClauseReads>? RivalsOf(ClauseReads asks) => rivals.GetValueOrDefault(asks);

    /// <summary>That a clause has no line for a reason; everybody's note is one.</summary>
    internal ClauseNote Note(PayClause clause, CoverageReason reason) =>
        planned.TryGetValue(clause, out var own) ? own.Notes[reason] : new ClauseNote(clause.Id, reason);

    /// <summary>What all lines of a clause have, which is one object for everybody.</summary>
    internal LineHead HeadOf(PayClause clause) => planned.TryGetValue(clause, out var own) ? own.Head : PlannedClause.HeadOf(clause);

    /// <summary>The place in the document of a clause of the agreement.</summary>
    internal int PlaceOf(PayClause clause) => planned.TryGetValue(clause, out var own) ? own.Place : Order[clause.Id];

    /// <summary>Whether what a line names is a floor, and no clause.</summary>
    internal bool IsFloor(ClauseReference reference) => floors.Contains(reference.Id) && !Order.ContainsKey(reference.Id);

    /// <summary>The place in the document of the clause of an id; after all others where the agreement has none.</summary>
    internal int PlaceOf(ClauseId clause) => Order.GetValueOrDefault(clause, int.MaxValue);

    /// <summary>The place of the clause that a line names; -1 for what is no clause, such as a floor.</summary>
    internal int PlaceOf(ClauseReference reference) => places.TryGetValue(reference, out var own) ? own : Order.GetValueOrDefault(reference.Id, -1);
}
