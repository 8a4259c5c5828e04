using WageGrades.Agreements;
using WageGrades.Bargaining;
using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Costing;

/// <summary>Between what each clause and floor of a proposal pays somebody of whom the cell alone is known (条款范围).</summary>
internal sealed class CellTerms
{
    private readonly CollectiveAgreement before;
    private readonly CollectiveAgreement after;
    private readonly CostWindow window;
    private readonly TouchedClauses touched;
    private readonly CellRules rules;
    private readonly CellRules changedRules;
    private readonly List<YearMonth> months;

    internal CellTerms(CollectiveAgreement before, CollectiveAgreement after, CostWindow window, CellCounts counts)
    {
        (this.before, this.after, this.window) = (before, after, window);
        touched = new TouchedClauses(before, after);
        (rules, changedRules) = (new CellRules(before, window, counts.Vocabularies), new CellRules(after, window, counts.Vocabularies));
        HaveLaddersOfCells = rules.HasLaddersOfCells && changedRules.HasLaddersOfCells;
        months = [.. window.Months];
    }

    /// <summary>Whether base pay follows from the cell under both.</summary>
    internal bool HaveLaddersOfCells { get; }

    /// <summary>The clauses that pay in the order of the document, then floors, then the rounding of totals where there is any.</summary>
    internal IEnumerable<CellTerm> All() =>
    [
        .. before.Clauses.Concat(after.Clauses).OfType<PayClause>().Select(clause => clause.Id).Distinct().Select(Of),
        .. Floors(),
        .. RelativeFloors(),
        .. Rounding(),
    ];

    private CellTerm Of(ClauseId id)
    {
        var (old, changed) = (before.Find(id) as PayClause, after.Find(id) as PayClause);
        var either = (changed ?? old)!;
        var (pays, why) = Pays(old, changed);
        CellTerm term = new(new ClauseReference(id, either.Number), either.Heading, pays, why);
        return touched.Contains(id) ? term : term.Unchanged(why == CellWords.Cell ? why : CellWords.Unchanged(why));
    }

    private (Func<CellPay, int, CellMonth> Pays, LocalizedText Why) Pays(PayClause? old, PayClause? changed)
    {
        var id = (changed ?? old)!.Id;
        Func<CellPay, int, CellMonth> ofCell = (pay, month) => CellMonth.Exactly(pay.Of(id, month).Before, pay.Of(id, month).After);
        return (old ?? changed, changed ?? old) switch
        {
            (LadderClause, LadderClause) => HaveLaddersOfCells ? (ofCell, CellWords.Cell) : (NotTold(old, changed), CellWords.LadderForSome),
            (SchemeClause, SchemeClause) => (Nothing, CellWords.NobodyOnSchemes),
            (OvertimeClause or LeaveClause, OvertimeClause or LeaveClause) => (Nothing, CellWords.NoHoursOrLeave),
            (BonusClause one, BonusClause other) when rules.IsOfCells(one) && changedRules.IsOfCells(other) => (ofCell, CellWords.Cell),
            (BonusClause one, BonusClause other) when BonusBounds.IsBounded(one) && BonusBounds.IsBounded(other) =>
                (Bounded(old as BonusClause, changed as BonusClause), CellWords.WhoHasIt(other.Bonus)),
            (BonusClause, BonusClause other) => (NotTold(old, changed), CellWords.NotInMoney(other)),
            _ => (NotTold(old, changed), CellWords.OtherKind),
        };
    }

    private Func<CellPay, int, CellMonth> Bounded(BonusClause? old, BonusClause? changed)
    {
        var id = (changed ?? old)!.Id;
        var isAlone = touched.ClausesAlone && !TouchedClauses.IsShared(before, id) && !TouchedClauses.IsShared(after, id);
        BonusBounds bounds = new(before, old, after, changed, isAlone);
        var byMonth = months.ConvertAll(month => bounds.In(window.Period.SpanOf(month)));
        return (_, month) => byMonth[month];
    }

    private IEnumerable<CellTerm> Floors()
    {
        CellFloors floors = new(before);
        CellFloors changedFloors = new(after);
        var tested = before.Floors.Concat(after.Floors).Where(floor => floor.Test == FloorTest.PersonMonth);
        foreach (var floor in tested.DistinctBy(floor => floor.Id))
        {
            var (old, changed) = (floors.Find(floor.Id), changedFloors.Find(floor.Id));
            var isBounded = (old is null || floors.IsBounded(old)) && (changed is null || changedFloors.IsBounded(changed));
            CellTerm term = new(
                new ClauseReference(floor.Id, ""),
                floor.Name,
                isBounded
                    ? (pay, month) => CellMonth.Apart(
                        floors.In(old, window.Period.SpanOf(months[month]), id => HaveLaddersOfCells ? pay.Of(id, month).Before : 0m),
                        changedFloors.In(changed, window.Period.SpanOf(months[month]), id => HaveLaddersOfCells ? pay.Of(id, month).After : 0m))
                    : (_, _) => CellMonth.Apart(CellRange.Upward, CellRange.Upward),
                isBounded ? CellWords.Floor : CellWords.FloorNotTold);
            yield return touched.AreNone ? term.Unchanged(CellWords.Unchanged(term.Why)) : term;
        }
    }

    private IEnumerable<CellTerm> RelativeFloors() =>
        from floor in before.RelativeFloors.Concat(after.RelativeFloors).DistinctBy(floor => floor.Id)
        let term = new CellTerm(
            new ClauseReference(floor.Id, ""), floor.Name, (_, _) => CellMonth.Apart(CellRange.Upward, CellRange.Upward), CellWords.RelativeFloor)
        select touched.AreNone ? term.Unchanged(CellWords.Unchanged(term.Why)) : term;

    private IEnumerable<CellTerm> Rounding()
    {
        var most = Math.Max(Coarse(before), Coarse(after));
        if (most == 0m)
        {
            yield break;
        }

        CellTerm term = new(
            new ClauseReference(before.Id, ""),
            CellWords.Rounding,
            (_, _) => CellMonth.Apart(CellRange.Between(-most, most), CellRange.Between(-most, most)),
            CellWords.RoundingOfTotals);
        yield return touched.AreNone ? term.Unchanged(CellWords.Unchanged(term.Why)) : term;
    }

    // The unit of totals, unless every line is whole units of it: rounded to them, not cut by a cap or fund, not split, not supplied.
    private static decimal Coarse(CollectiveAgreement agreement)
    {
        var rounding = agreement.Policies.Rounding;
        return rounding?.At(RoundingPoint.StatementTotal) is not { Quantum: > 0m and var unit } ? 0m
            : IsWhole(RoundingPoint.PayLine) && IsWhole(RoundingPoint.PoolShare)
                && agreement.Funds.Count == 0
                && agreement.Caps.All(cap => cap.AtMost.Amount % unit == 0m)
                && agreement.Clauses.OfType<BonusClause>().All(clause => clause.Bonus.Ground.FollowsStandard) ? 0m
            : unit;

        bool IsWhole(RoundingPoint point) => rounding.At(point) is { Quantum: > 0m and var quantum } && quantum % unit == 0m;
    }

    private static CellMonth Nothing(CellPay pay, int month) => CellMonth.Nothing;

    // What comes in addition costs nothing less, what goes nothing more.
    private static Func<CellPay, int, CellMonth> NotTold(PayClause? old, PayClause? changed)
    {
        var (one, other) = (Anything(old), Anything(changed));
        return (_, _) => CellMonth.Apart(one, other);
    }

    private static CellRange Anything(PayClause? clause) => clause is null ? CellRange.Nothing
        : clause is BonusClause { Bonus.Ground.FollowsStandard: false } ? CellRange.Open
        : CellRange.Upward;
}
