using WageGrades.Citations;
using WageGrades.Findings;

namespace WageGrades.Bargaining;

/// <summary>What became of one change of a proposal (修改项的结果): its number, date, clause, what held before, and whether it had an effect.</summary>
public sealed partial record ChangeEffect
{
    internal ChangeEffect(int number, ProposalChange change, ClauseReference clause, LocalizedText? heading, LocalDate? from)
    {
        Number = number;
        Change = change;
        Clause = clause;
        Heading = heading;
        From = from;
    }

    /// <summary>Its place in the proposal, from 1; findings name it.</summary>
    public int Number { get; }

    /// <summary>The change.</summary>
    public ProposalChange Change { get; }

    /// <summary>The clause; prints its number.</summary>
    public ClauseReference Clause { get; }

    /// <summary>The clause's heading, or null where the agreement has no such clause.</summary>
    public LocalizedText? Heading { get; }

    /// <summary>The first day on which it holds: its own or the proposal's; null while neither is given.</summary>
    public LocalDate? From { get; }

    /// <summary>What held on that day before, where the change sets one thing; else null.</summary>
    public LocalizedText? Before { get; init; }

    /// <summary>False where its target is missing, it does not fit, or it has no date; the proposal's findings say why.</summary>
    public bool IsEffective { get; init; }

    /// <inheritdoc/>
    public override string ToString() => $"{Number}. {Change}{(IsEffective ? "" : " (no effect)")}";
}
