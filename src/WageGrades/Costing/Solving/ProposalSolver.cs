using WageGrades.Agreements;
using WageGrades.Bargaining;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Internal;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Schemes;
using WageGrades.Workforces;

namespace WageGrades.Costing;

/// <summary>
/// A proposal of which one number is free (按预算倒推): a percentage, a flat amount, an allowance, an award, a piece price, the first day. Where the
/// proposal has a change of that kind already, the number takes its place and its date; otherwise the change is added at the end.
/// </summary>
public sealed partial class ProposalSolver
{
    private readonly Proposal proposal;
    private readonly Workforce workforce;
    private readonly CostBasis basis;

    internal ProposalSolver(Proposal proposal, Workforce workforce, CostBasis basis) =>
        (this.proposal, this.workforce, this.basis) = (proposal, workforce, basis);

    /// <summary>The percentage of a raise: 0 to 20 % in steps of 0.01, unless told otherwise.</summary>
    /// <param name="clause">The clause that is raised.</param>
    /// <param name="increase">The increase with a percentage in it; null: the percentage alone.</param>
    /// <example>At least 180 yuan: <c>Percent("base-pay", each => Increase.Percent(each).AtLeast(180m))</c>.</example>
    public KnobSolver Percent(ClauseId clause, Func<decimal, Increase>? increase = null)
    {
        var raise = increase ?? Increase.Percent;
        return Of(new SolveKnob
        {
            Name = Words.Percent(clause.ToString()),
            Least = 0m,
            Most = 20m,
            Step = 0.01m,
            Unit = "%",
            Apply = percent => Replaced(new RaiseChange(clause, raise(percent)), change => change is RaiseChange),
        });
    }

    /// <summary>A flat raise: 0 to 2,000 in steps of the rule that rounds raised amounts, one at least, unless told otherwise.</summary>
    /// <param name="clause">The clause that is raised.</param>
    /// <param name="increase">The increase with an amount in it; null: the amount alone.</param>
    public KnobSolver Flat(ClauseId clause, Func<decimal, Increase>? increase = null)
    {
        var raise = increase ?? Increase.Flat;
        return Of(new SolveKnob
        {
            Name = Words.Flat(clause.ToString()),
            Least = 0m,
            Most = 2_000m,
            Step = Quantum,
            Apply = amount => Replaced(new RaiseChange(clause, raise(amount)), change => change is RaiseChange),
        });
    }

    /// <summary>The only amount of a clause, such as an allowance: 0 to 10,000 in steps as for a flat raise, unless told otherwise.</summary>
    /// <param name="clause">The clause.</param>
    public KnobSolver Amount(ClauseId clause) => Amount(clause, null);

    /// <summary>An amount of a clause's table, such as an award: 0 to 10,000 in steps as for a flat raise, unless told otherwise.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="key">The entry's terms; null: its only amount.</param>
    public KnobSolver Amount(ClauseId clause, TermKey? key) => Of(new SolveKnob
    {
        Name = Words.Amount(clause.ToString(), key),
        Least = 0m,
        Most = 10_000m,
        Step = Quantum,
        Apply = amount => Replaced(
            new SetAmountChange(clause, key, amount),
            change => change is SetAmountChange { Grade: null, Part: Bonuses.AmountPart.Standard } set && set.Key == key),
    });

    /// <summary>The price of a piece: 0 to 100 in steps of 0.01, unless told otherwise.</summary>
    /// <param name="clause">The clause of piece rates.</param>
    /// <param name="piece">The piece.</param>
    public KnobSolver PiecePrice(ClauseId clause, PieceKey piece) => Of(new SolveKnob
    {
        Name = Words.PiecePrice(clause.ToString(), Guard.NotNull(piece).Value),
        Least = 0m,
        Most = 100m,
        Step = 0.01m,
        Apply = price => Replaced(
            new SetPieceChange(clause, piece, Schemes.PiecePrice.Of(new Money(price, proposal.Base.Currency))),
            change => change is SetPieceChange set && set.Piece == piece),
    });

    /// <summary>
    /// The first day of the proposal: the first days of months of pay, the later the less it costs. Changes with a date of their own keep it.
    /// </summary>
    /// <param name="earliest">The earliest month.</param>
    /// <param name="latest">The latest month.</param>
    /// <exception cref="ArgumentOutOfRangeException">The latest month is before the earliest.</exception>
    public KnobSolver EffectiveDate(YearMonth earliest, YearMonth latest)
    {
        Guard.AtLeast(latest, earliest);
        var months = (12 * (latest.Year - earliest.Year)) + latest.Month - earliest.Month;
        var period = proposal.Base.Policies.PayPeriod;
        LocalDate DayOf(decimal place) => period.FirstDay(latest.PlusMonths(-(int)place));
        return Of(new SolveKnob
        {
            Name = Words.FirstDay,
            Least = 0m,
            Most = months,
            Step = 1m,
            DateOf = DayOf,
            Apply = place => proposal.EffectiveFrom(DayOf(place)),
        });
    }

    private decimal Quantum => Math.Max(1m, proposal.Base.Policies.Rounding?.At(RoundingPoint.LadderCell)?.Quantum ?? 1m);

    private KnobSolver Of(SolveKnob knob) => new(workforce, basis, knob);

    private Proposal Replaced(ProposalChange change, Func<ProposalChange, bool> isSame)
    {
        var place = proposal.Changes.Select((each, at) => (each, at))
            .Where(one => one.each.Clause == change.Clause && isSame(one.each))
            .Select(one => one.at)
            .LastOrDefault(-1);
        return place < 0 ? proposal.With(change) : proposal.ReplaceAt(place, change with { From = proposal.Changes[place].From });
    }
}
