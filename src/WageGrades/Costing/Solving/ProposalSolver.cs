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
public sealed class ProposalSolver
{
    private readonly SolveKnobs knobs;
    private readonly Workforce workforce;
    private readonly CostBasis basis;

    internal ProposalSolver(Proposal proposal, Workforce workforce, CostBasis basis) =>
        (knobs, this.workforce, this.basis) = (new SolveKnobs(proposal), workforce, basis);

    /// <summary>The percentage of a raise: 0 to 20 % in steps of 0.01, unless told otherwise.</summary>
    /// <param name="clause">The clause that is raised.</param>
    /// <param name="increase">The increase with a percentage in it; null: the percentage alone.</param>
    /// <example>At least 180 yuan: <c>Percent("base-pay", each => Increase.Percent(each).AtLeast(180m))</c>.</example>
    public KnobSolver Percent(ClauseId clause, Func<decimal, Increase>? increase = null) => Of(knobs.Percent(clause, increase));

    /// <summary>A flat raise: 0 to 2,000 in steps of the rule that rounds raised amounts, one at least, unless told otherwise.</summary>
    /// <param name="clause">The clause that is raised.</param>
    /// <param name="increase">The increase with an amount in it; null: the amount alone.</param>
    public KnobSolver Flat(ClauseId clause, Func<decimal, Increase>? increase = null) => Of(knobs.Flat(clause, increase));

    /// <summary>The only amount of a clause, such as an allowance: 0 to 10,000 in steps as for a flat raise, unless told otherwise.</summary>
    /// <param name="clause">The clause.</param>
    public KnobSolver Amount(ClauseId clause) => Amount(clause, null);

    /// <summary>An amount of a clause's table, such as an award: 0 to 10,000 in steps as for a flat raise, unless told otherwise.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="key">The entry's terms; null: its only amount.</param>
    public KnobSolver Amount(ClauseId clause, TermKey? key) => Of(knobs.Amount(clause, key));

    /// <summary>The price of a piece: 0 to 100 in steps of 0.01, unless told otherwise.</summary>
    /// <param name="clause">The clause of piece rates.</param>
    /// <param name="piece">The piece.</param>
    public KnobSolver PiecePrice(ClauseId clause, PieceKey piece) => Of(knobs.PiecePrice(clause, piece));

    /// <summary>
    /// The first day of the proposal: the first days of months of pay, the later the less it costs. Changes with a date of their own keep it.
    /// </summary>
    /// <param name="earliest">The earliest month.</param>
    /// <param name="latest">The latest month.</param>
    /// <exception cref="ArgumentOutOfRangeException">The latest month is before the earliest.</exception>
    public KnobSolver EffectiveDate(YearMonth earliest, YearMonth latest) => Of(knobs.EffectiveDate(earliest, latest));

    private KnobSolver Of(SolveKnob knob) => new(workforce, basis, knob);
}
