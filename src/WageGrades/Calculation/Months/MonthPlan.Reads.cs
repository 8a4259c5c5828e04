using WageGrades.Agreements;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Calculation;

internal sealed partial class MonthPlan
{
    private readonly uint[] changes;
    private FactReads? facts;
    private ValueList<PlannedFloor>? floors;

    /// <summary>What of the agreement is the same in every month.</summary>
    internal PlannedClauses Clauses { get; }

    /// <inheritdoc cref="PlannedClauses.Ladders"/>
    internal ValueList<LadderClause> Ladders => Clauses.Ladders;

    /// <inheritdoc cref="PlannedClauses.Bonuses"/>
    internal ValueList<BonusClause> Bonuses => Clauses.Bonuses;

    /// <inheritdoc cref="PlannedClauses.Schemes"/>
    internal ValueList<SchemeClause> Schemes => Clauses.Schemes;

    /// <inheritdoc cref="PlannedClauses.Overtimes"/>
    internal ValueList<OvertimeClause> Overtimes => Clauses.Overtimes;

    /// <inheritdoc cref="PlannedClauses.Leaves"/>
    internal ValueList<LeaveClause> Leaves => Clauses.Leaves;

    /// <inheritdoc cref="PlannedClauses.All"/>
    internal ValueList<PayClause> PayClauses => Clauses.All;

    /// <inheritdoc cref="PlannedClauses.ForSome"/>
    internal ValueList<PayClause> ForSome => Clauses.ForSome;

    /// <inheritdoc cref="PlannedClauses.Numbers"/>
    internal IReadOnlyList<Term> Numbers => Clauses.Numbers;

    /// <inheritdoc cref="PlannedClauses.PersonFloors"/>
    internal ValueList<PayFloor> PersonFloors => Clauses.PersonFloors;

    /// <summary>The same with what they are in the month; where lines are rounded.</summary>
    internal ValueList<PlannedFloor> FloorsOfMonth => floors ??= [.. PersonFloors.Select(floor => new PlannedFloor(floor, Span, UpToUnit))];

    /// <inheritdoc cref="PlannedClauses.MonthCaps"/>
    internal ValueList<CapGroup> MonthCaps => Clauses.MonthCaps;

    /// <inheritdoc cref="PlannedClauses.YearCaps"/>
    internal ValueList<CapGroup> YearCaps => Clauses.YearCaps;

    /// <inheritdoc cref="PlannedClauses.Order"/>
    internal Dictionary<ClauseId, int> Order => Clauses.Order;

    /// <inheritdoc cref="PlannedClauses.Grades"/>
    internal GradeNames Grades => Clauses.Grades;

    /// <inheritdoc cref="PlannedClauses.Rests"/>
    internal RestOrder Rests => Clauses.Rests;

    /// <inheritdoc cref="PlannedClauses.Reads"/>
    internal ValueList<ClauseReads> Reads => Clauses.Reads;

    /// <inheritdoc cref="PlannedClauses.MovePeople"/>
    internal bool MovesPeople => Clauses.MovePeople;

    /// <inheritdoc cref="PlannedClauses.LookBack"/>
    internal bool LooksBack => Clauses.LookBack;

    /// <inheritdoc cref="PlannedClauses.ReadMonthsBefore"/>
    internal bool ReadsMonthsBefore => Clauses.ReadMonthsBefore;

    /// <inheritdoc cref="PlannedClauses.PayMonths"/>
    internal bool PaysMonths => Clauses.PayMonths;

    /// <summary>What the standards of a clause read, one of the agreement's own or of another that pays a part of the month.</summary>
    internal ClauseReads ReadsOf(BonusClause clause) => Clauses.ReadsOf(clause) ?? new ClauseReads(clause, Agreement, Rests);

    /// <summary>The days of the month before which the standard of a clause changes.</summary>
    internal uint ChangesOf(ClauseReads asks) => asks.Place is { } place ? changes[place] : asks.Clause.Amounts.ChangesIn(Span);

    /// <summary>What of people the agreement reads beside the grounds of its clauses.</summary>
    internal FactReads Facts => facts ??= IsPart || Earlier is not null ? new FactReads(this) : Clauses.FactsOf(this);

    /// <summary>The heading of a clause or the name of a floor; the id of what the agreement does not have.</summary>
    internal LocalizedText NameOf(ClauseId id) => Agreement.Find(id)?.Heading
        ?? Agreement.Floors.FirstOrDefault(floor => floor.Id == id)?.Name ?? LocalizedText.Same(id.ToString());

    /// <summary>How lines name a clause.</summary>
    internal static ClauseReference Reference(Clause clause) => new(clause.Id, clause.Number);
}
