using WageGrades.Bargaining;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Ladders;

namespace WageGrades.Costing;

/// <summary>
/// A proposal of which one number is free, costed by counts of cells (按人数表倒推): a percentage, a flat amount, an allowance, the first day. Where the
/// proposal has a change of that kind already, the number takes its place and its date; otherwise the change is added at the end. Nobody who is
/// counted is paid by the piece, so that no price of a piece is solved for.
/// </summary>
public sealed class CellProposalSolver
{
    private readonly SolveKnobs knobs;
    private readonly CellCounts counts;
    private readonly CostBasis basis;

    internal CellProposalSolver(Proposal proposal, CellCounts counts, CostBasis basis) =>
        (knobs, this.counts, this.basis) = (new SolveKnobs(proposal), counts, basis);

    /// <summary>The percentage of a raise: 0 to 20 % in steps of 0.01, unless told otherwise.</summary>
    /// <param name="clause">The clause that is raised.</param>
    /// <param name="increase">The increase with a percentage in it; null: the percentage alone.</param>
    public CellKnobSolver Percent(ClauseId clause, Func<decimal, Increase>? increase = null) => Of(knobs.Percent(clause, increase));

    /// <summary>A flat raise: 0 to 2,000 in steps of the rule that rounds raised amounts, one at least, unless told otherwise.</summary>
    /// <param name="clause">The clause that is raised.</param>
    /// <param name="increase">The increase with an amount in it; null: the amount alone.</param>
    public CellKnobSolver Flat(ClauseId clause, Func<decimal, Increase>? increase = null) => Of(knobs.Flat(clause, increase));

    /// <summary>The only amount of a clause, such as an allowance: 0 to 10,000 in steps as for a flat raise, unless told otherwise.</summary>
    /// <param name="clause">The clause.</param>
    public CellKnobSolver Amount(ClauseId clause) => Amount(clause, null);

    /// <summary>An amount of a clause's table: 0 to 10,000 in steps as for a flat raise, unless told otherwise.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="key">The entry's terms; null: its only amount.</param>
    public CellKnobSolver Amount(ClauseId clause, TermKey? key) => Of(knobs.Amount(clause, key));

    /// <summary>
    /// The first day of the proposal: the first days of months of pay, the later the less it costs. Changes with a date of their own keep it.
    /// </summary>
    /// <param name="earliest">The earliest month.</param>
    /// <param name="latest">The latest month.</param>
    /// <exception cref="ArgumentOutOfRangeException">The latest month is before the earliest.</exception>
    public CellKnobSolver EffectiveDate(YearMonth earliest, YearMonth latest) => Of(knobs.EffectiveDate(earliest, latest));

    private CellKnobSolver Of(SolveKnob knob) => new(counts, basis, knob);
}
