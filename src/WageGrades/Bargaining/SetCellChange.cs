using WageGrades.Agreements;
using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Ladders;
using WageGrades.Monetary;

namespace WageGrades.Bargaining;

/// <summary>One cell of a ladder set (定薪级薪档标准).</summary>
public sealed record SetCellChange : ProposalChange
{
    /// <summary>A cell set.</summary>
    /// <param name="clause">The ladder's clause.</param>
    /// <param name="grade">The grade.</param>
    /// <param name="step">The step, from 1.</param>
    /// <param name="amount">The new amount in the agreement's currency; zero or more.</param>
    public SetCellChange(ClauseId clause, GradeCode grade, int step, decimal amount)
        : base(clause)
    {
        Grade = grade;
        Step = Guard.InRange(step, 1, LadderShape.MaxSteps);
        Amount = Guard.NotNegative(amount);
    }

    /// <summary>The grade.</summary>
    public GradeCode Grade { get; }

    /// <summary>The step, from 1.</summary>
    public int Step { get; }

    /// <summary>The new amount in the agreement's currency.</summary>
    public decimal Amount { get; }

    internal override Ratio? MostFactor => Ratio.Of(4, 1);

    private protected override string Text(Language language) => $"{Target} {Money.NumberText(Amount, 2)}";

    internal override string Target => LadderCell.PathOf(Grade, Step);

    internal override string TargetIn(CollectiveAgreement agreement, LocalDate from) =>
        agreement.Find(Clause) is LadderClause clause && clause.Ladders.TryGet(from, out var table)
            ? LadderCell.PathOf(table.Shape.CodeOf(Grade), Step)
            : Target;

    internal override CollectiveAgreement? ApplyTo(ChangeContext context)
    {
        if (context.FindClause() is not { } clause)
        {
            return null;
        }

        if (clause is not LadderClause ladder)
        {
            context.ReportMisfit(clause.KindName);
            return null;
        }

        return context.Change(ladder.Ladders, table => Changed(table, context)) is { } ladders
            ? context.Agreement.WithClause(ladder with { Ladders = ladders })
            : null;
    }

    internal override LocalizedText? Before(CollectiveAgreement agreement, LocalDate from) =>
        agreement.Find(Clause) is LadderClause clause && clause.Ladders.TryGet(from, out var table) && table.Find(Grade, Step) is { } before
            ? table.InWords(before)
            : null;

    private PayLadder? Changed(PayLadder table, ChangeContext context)
    {
        if (table.Find(Grade, Step) is not null)
        {
            return table.WithCell(Grade, Step, new Money(Amount, table.Currency));
        }

        context.ReportUnknownEntry(Target, table.Cells.Select(cell => LadderCell.PathOf(cell.Grade, cell.Step)));
        return null;
    }
}
