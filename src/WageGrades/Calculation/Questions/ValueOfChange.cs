using WageGrades.Citations;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>
/// What a change in one person's facts is worth over twelve months (升一级一年多拿多少): the yearly difference, by clause, and what it suppresses.
/// </summary>
public sealed partial record ValueOfChange
{
    internal ValueOfChange(IEnumerable<PayStatement> before, IEnumerable<PayStatement> after, Currency currency)
    {
        Before = ValueList.Of(before);
        After = ValueList.Of(after);
        Currency = currency;
        ByClause = ValueMap.Of(
            from clause in Before.Concat(After).SelectMany(statement => statement.Lines).Select(line => line.Clause.Id).Distinct()
            let difference = SumOf(After, clause) - SumOf(Before, clause)
            where !difference.IsZero
            select KeyValuePair.Create(clause, difference));
    }

    /// <summary>The twelve statements without the change.</summary>
    public IReadOnlyList<PayStatement> Before { get; }

    /// <summary>The twelve statements with it.</summary>
    public IReadOnlyList<PayStatement> After { get; }

    /// <summary>The agreement's currency.</summary>
    public Currency Currency { get; }

    /// <summary>True when all statements are payable; otherwise no difference can be given.</summary>
    public bool IsComplete => Before.Concat(After).All(statement => statement.IsPayable);

    /// <summary>The difference of each clause that pays more or less; they add up to <see cref="PerYear"/> where totals are not rounded further.</summary>
    public IReadOnlyDictionary<ClauseId, Money> ByClause { get; }

    /// <summary>What the change is worth in the twelve months.</summary>
    /// <exception cref="InvalidOperationException">A statement is blocked or pending.</exception>
    public Money PerYear => Money.Sum(After.Select(statement => statement.Total)) - Money.Sum(Before.Select(statement => statement.Total));

    /// <inheritdoc/>
    public override string ToString() => IsComplete ? $"{PerYear} a year" : "not complete";

    private Money SumOf(IEnumerable<PayStatement> statements, ClauseId clause) => statements
        .SelectMany(statement => statement.Lines)
        .Where(line => line.Clause.Id == clause)
        .Aggregate(Money.Zero(Currency), (sum, line) => sum + line.Amount);
}
